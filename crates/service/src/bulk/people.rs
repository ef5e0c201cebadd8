//! Who is meant by an order, page by page, and who of them is left out. What is in memory is a page of people
//! and the ids of those chosen by name, however large the groups are.

use std::{collections::HashSet, ops::ControlFlow, sync::Arc};

use async_trait::async_trait;
use domain::{
    account::Account,
    bulk::{BulkKind, BulkPerson, BulkTarget, Facts, LeftOut, left_out},
    directory::{Directory, PeopleQuery},
    id::Slug,
    person::PersonKey,
    profile::Profile,
    store::Store,
};

use super::{Hindrance, at_once::at_once};
use crate::{
    Connections, Loaded,
    enumerate::{PageTaker, enumerate},
    scope,
};

/// People chosen by name are read so many at a time.
const NAMED_PAGE: usize = 200;

/// Some people of a target.
pub(super) struct Page {
    /// Their directory.
    pub(super) directory: Arc<dyn Directory>,
    /// The accounts.
    pub(super) accounts: Vec<Account>,
    /// Those chosen by name who are not there.
    pub(super) gone: Vec<BulkPerson>,
    /// Whether these people were chosen by name.
    pub(super) named: bool,
}

/// Takes pages as they arrive.
#[async_trait]
pub(super) trait Taker: Send {
    /// Takes one; [`ControlFlow::Break`] when no more are wanted.
    async fn take(&mut self, page: Page) -> Result<ControlFlow<()>, Hindrance>;
}

/// Hands everybody whom `targets` name to `taker`, each person once.
///
/// # Errors
/// The taker's; or when a directory does not answer: then some have been handed out.
pub(super) async fn each_page(
    connections: &Connections,
    targets: &[BulkTarget],
    taker: &mut dyn Taker,
) -> Result<(), Hindrance> {
    for target in merged(targets) {
        let directory = connections.directory(&target.connection);
        let directory = directory.ok_or_else(|| Hindrance::NoConnection(target.connection.clone()))?;
        if named(&directory, &target, taker).await?.is_break()
            || enumerated(&directory, &target, taker).await?.is_break()
        {
            break;
        }
    }
    Ok(())
}

/// One target for each connection, nobody in it chosen twice.
fn merged(targets: &[BulkTarget]) -> Vec<BulkTarget> {
    let mut merged: Vec<BulkTarget> = Vec::new();
    for target in targets {
        let Some(known) = merged.iter_mut().find(|known| known.connection == target.connection) else {
            merged.push(target.clone());
            continue;
        };
        known.people.extend_from_slice(&target.people);
        known.groups.extend_from_slice(&target.groups);
        known.units.extend_from_slice(&target.units);
    }
    for target in &mut merged {
        let mut seen = HashSet::new();
        target.people.retain(|person| seen.insert(person.object.clone()));
    }
    merged
}

async fn named(
    directory: &Arc<dyn Directory>,
    target: &BulkTarget,
    taker: &mut dyn Taker,
) -> Result<ControlFlow<()>, Hindrance> {
    for some in target.people.chunks(NAMED_PAGE) {
        let found = at_once(some.to_vec(), |person| {
            let (directory, connection) = (Arc::clone(directory), target.connection.clone());
            async move {
                let key = PersonKey { connection, object: person.object.clone() };
                (person, directory.fetch(&key).await)
            }
        });
        let (mut accounts, mut gone) = (Vec::new(), Vec::new());
        for (person, result) in found.await? {
            match result? {
                Some(account) => accounts.push(account),
                None => gone.push(person),
            }
        }
        let page = Page { directory: Arc::clone(directory), accounts, gone, named: true };
        if taker.take(page).await?.is_break() {
            return Ok(ControlFlow::Break(()));
        }
    }
    Ok(ControlFlow::Continue(()))
}

/// Everybody of the target's groups and units who was not chosen by name.
async fn enumerated(
    directory: &Arc<dyn Directory>,
    target: &BulkTarget,
    taker: &mut dyn Taker,
) -> Result<ControlFlow<()>, Hindrance> {
    if target.groups.is_empty() && target.units.is_empty() {
        return Ok(ControlFlow::Continue(()));
    }
    let named = target.people.iter().map(|person| person.object.as_str()).collect();
    let query =
        PeopleQuery { units: target.units.clone(), groups: target.groups.clone(), ..PeopleQuery::default() };
    enumerate(directory, &query, &mut Unnamed { directory, named, taker }).await
}

/// Hands pages on without those who were chosen by name.
struct Unnamed<'t> {
    directory: &'t Arc<dyn Directory>,
    named: HashSet<&'t str>,
    taker: &'t mut dyn Taker,
}

#[async_trait]
impl PageTaker for Unnamed<'_> {
    async fn take(&mut self, mut accounts: Vec<Account>) -> Result<ControlFlow<()>, Hindrance> {
        accounts.retain(|account| !self.named.contains(account.key.object.as_str()));
        let page = Page { directory: Arc::clone(self.directory), accounts, gone: Vec::new(), named: false };
        self.taker.take(page).await
    }
}

/// Whether there is anything to remove: a row that only counts wrong proofs is no registration.
pub(super) fn has_registration(profile: &Profile) -> bool {
    profile.registered.is_some()
        || !profile.answers.is_empty()
        || profile.personal_mail.is_some()
        || profile.personal_phone.is_some()
        || profile.confirmed_mail.is_some()
        || !profile.totp.is_empty()
        || !profile.passkeys.is_empty()
        || !profile.recovery_codes.is_empty()
        || profile.passcode.is_some()
}

/// Tells who is worked on and who is left out.
#[derive(Clone)]
pub(super) struct Sorter {
    /// For registrations.
    pub(super) store: Arc<dyn Store>,
    /// The configuration, for management policies.
    pub(super) loaded: Arc<Loaded>,
    /// What is done.
    pub(super) kind: BulkKind,
    /// Who ordered it.
    pub(super) author: PersonKey,
    /// The policies that it is limited to; empty for none.
    pub(super) policies: Vec<Slug>,
}

impl Sorter {
    /// Whether the order reaches the people of some policies only.
    pub(super) const fn is_limited(&self) -> bool {
        !self.policies.is_empty()
    }

    /// What to tell of somebody who is not there. To who looks after some policies only, that is the same as for
    /// somebody of another one's.
    pub(super) const fn of_nobody(&self) -> LeftOut {
        if self.is_limited() { LeftOut::OutOfScope } else { LeftOut::Gone }
    }

    /// Everybody with the reason for which they are left out, in the same order.
    pub(super) async fn sort(
        &self,
        directory: &Arc<dyn Directory>,
        accounts: Vec<Account>,
    ) -> Result<Vec<(Account, Option<LeftOut>)>, Hindrance> {
        if !self.is_limited() && self.kind == BulkKind::RequireChange {
            // The account itself says it all.
            return Ok(accounts.into_iter().map(|account| self.judge(account, true, false)).collect());
        }
        let sorted = at_once(accounts, |account| {
            let (sorter, directory) = (self.clone(), Arc::clone(directory));
            async move { sorter.look_at(account, &*directory).await }
        });
        sorted.await?.into_iter().collect()
    }

    async fn look_at(
        &self,
        account: Account,
        directory: &dyn Directory,
    ) -> Result<(Account, Option<LeftOut>), Hindrance> {
        let in_scope = !self.is_limited() || {
            let policy = scope::policy_of(&self.loaded.realm, &account, directory).await?;
            policy.is_some_and(|policy| self.policies.contains(&policy.id))
        };
        let registered = in_scope
            && self.kind == BulkKind::Unregister
            && self.store.profile(&account.key).await?.as_ref().is_some_and(has_registration);
        Ok(self.judge(account, in_scope, registered))
    }

    fn judge(&self, account: Account, in_scope: bool, registered: bool) -> (Account, Option<LeftOut>) {
        let is_author = account.key == self.author;
        let facts = Facts { in_scope, is_author, registered, state: &account.state };
        let reason = left_out(self.kind, &facts);
        (account, reason)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn targets_of_one_connection_become_one_and_nobody_is_in_it_twice() {
        let target = |connection: &'static str, people: &[&str], unit: &str| BulkTarget {
            connection: Slug::literal(connection),
            people: people
                .iter()
                .map(|&object| BulkPerson { object: object.to_owned(), name: String::new() })
                .collect(),
            groups: Vec::new(),
            units: vec![unit.to_owned()],
        };
        let merged =
            merged(&[target("a", &["1", "2"], "x"), target("b", &["1"], "y"), target("a", &["2", "3"], "z")]);
        let told: Vec<(&str, Vec<&str>, usize)> = merged
            .iter()
            .map(|one| {
                let people = one.people.iter().map(|person| person.object.as_str()).collect();
                (one.connection.as_str(), people, one.units.len())
            })
            .collect();
        assert_eq!(told, [("a", vec!["1", "2", "3"], 2), ("b", vec!["1"], 1)]);
    }
}
