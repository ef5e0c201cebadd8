//! Going over everybody in a directory with their policies, without asking the directory about each: the groups that
//! scopes name are read once, as a set of small numbers each, so that what is in memory does not grow with what is
//! known of a person.

use std::{
    collections::{BTreeSet, HashMap, HashSet},
    hash::{DefaultHasher, Hash, Hasher},
    ops::ControlFlow,
    sync::Arc,
};

use async_trait::async_trait;
use domain::{
    account::Account,
    config::{ManagementPolicy, Realm, Scope},
    directory::{Computed, Directory, PeopleQuery},
    person::PersonKey,
};
use tokio::sync::watch;

use crate::{
    enumerate::{PageTaker, enumerate},
    hindrance::Hindrance,
    scope::{Unnamed, explain},
};

/// A person as a number. Two of a million share one once in a hundred million realms.
pub(crate) fn number_of(person: &PersonKey) -> u64 {
    let mut hasher = DefaultHasher::new();
    (person.connection.as_str(), person.object.as_str()).hash(&mut hasher);
    hasher.finish()
}

/// Everybody below a connection's base, with what is wanted of them that a directory may have to compute.
pub(crate) fn everybody(computed: Computed) -> PeopleQuery {
    PeopleQuery { everybody: true, computed, ..PeopleQuery::default() }
}

/// Who is in the groups that scopes name.
#[derive(Default)]
pub(crate) struct Groups {
    members: HashMap<String, HashSet<u64>>,
}

struct Members<'g> {
    found: &'g mut HashSet<u64>,
    halt: Option<watch::Receiver<bool>>,
}

#[async_trait]
impl PageTaker for Members<'_> {
    async fn take(&mut self, accounts: Vec<Account>) -> Result<ControlFlow<()>, Hindrance> {
        self.found.extend(accounts.iter().map(|account| number_of(&account.key)));
        let is_halted = self.halt.as_ref().is_some_and(|halt| *halt.borrow());
        Ok(if is_halted { ControlFlow::Break(()) } else { ControlFlow::Continue(()) })
    }

    fn halt(&self) -> Option<watch::Receiver<bool>> {
        self.halt.clone()
    }
}

impl Groups {
    /// Reads the groups that `scopes` name for this directory. Where `halt` says `true` meanwhile, not all of them are
    /// read, and whoever asked is to end.
    ///
    /// # Errors
    /// When the directory does not answer.
    pub(crate) async fn load(
        directory: &Arc<dyn Directory>,
        scopes: &[&Scope],
        halt: Option<&watch::Receiver<bool>>,
    ) -> Result<Self, Hindrance> {
        let own = scopes.iter().filter(|scope| scope.connection == *directory.connection());
        let names: BTreeSet<&String> =
            own.flat_map(|scope| scope.include_groups.iter().chain(&scope.exclude_groups)).collect();
        let mut groups = Self::default();
        for name in names {
            let mut found = HashSet::new();
            let computed = Computed::Nothing;
            let query = PeopleQuery { groups: vec![name.clone()], computed, ..PeopleQuery::default() };
            let mut members = Members { found: &mut found, halt: halt.cloned() };
            if enumerate(directory, &query, &mut members).await?.is_break() {
                return Ok(groups);
            }
            groups.members.insert(name.clone(), found);
        }
        Ok(groups)
    }

    /// Which of them somebody is in.
    fn of(&self, account: &Account) -> Vec<String> {
        if self.members.is_empty() {
            return Vec::new();
        }
        let number = number_of(&account.key);
        self.members
            .iter()
            .filter(|(_, found)| found.contains(&number))
            .map(|(name, _)| name.clone())
            .collect()
    }

    /// Whether one of `scopes` holds the account; no scope at all means everybody.
    pub(crate) fn hold(&self, scopes: &[Scope], account: &Account) -> bool {
        explain(scopes, Unnamed::AreIn, account, &self.of(account)).holds()
    }

    /// The person's management policy; `None` when no scope holds them.
    pub(crate) fn policy_of<'r>(&self, realm: &'r Realm, account: &Account) -> Option<&'r ManagementPolicy> {
        let in_groups = self.of(account);
        realm
            .policies
            .iter()
            .filter(|policy| policy.enabled)
            .find(|policy| explain(&policy.scope, Unnamed::AreIn, account, &in_groups).holds())
    }
}
