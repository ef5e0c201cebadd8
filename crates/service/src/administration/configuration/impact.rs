//! How many people get another management policy by a draft: asked before a scope is changed, because a person
//! who falls into another policy may have to register anew.
//!
//! Groups are read once each, then everybody is looked at page by page; nothing is kept of a person.

use std::{
    collections::{BTreeMap, HashSet},
    ops::ControlFlow,
    time::Duration,
};

use api::{ServiceResult, configuration::Impact, staff::Permission};
use domain::{
    account::Account,
    config::{Realm, Scope},
    directory::{Computed, PeopleQuery, PeopleSink},
    id::Slug,
    person::PersonKey,
};
use tokio::time::Instant;

use super::refused;
use crate::{administration::Admin, configuration::text, scope::is_below};

/// After this long the count is told as far as it came.
const COUNT_MAX: Duration = Duration::from_secs(20);

/// Who is in which group, by connection and DN in lower case.
type Members = BTreeMap<(Slug, String), HashSet<PersonKey>>;

impl Admin<'_> {
    pub(super) async fn impact_of_draft(&self) -> ServiceResult<Impact> {
        self.require(Permission::ViewConfiguration)?;
        let held = self.held().await?;
        let read = |document| text::to_realm(document).map_err(|error| refused("config.invalid", error));
        let (before, after) = (read(&held.current)?, read(&held.joined().unwrap_or(held.stored.document))?);
        if scopes(&before) == scopes(&after) {
            return Ok(Impact::default());
        }
        let until = Instant::now() + COUNT_MAX;
        let mut members = Members::new();
        for (connection, group) in groups(&before).chain(groups(&after)) {
            self.gather(&mut members, connection, group).await?;
        }
        let mut count = Count {
            before: &before,
            after: &after,
            members: &members,
            until,
            impact: Impact::default(),
            moves: BTreeMap::new(),
        };
        let everybody =
            PeopleQuery { everybody: true, computed: Computed::Nothing, ..PeopleQuery::default() };
        for directory in self.house.connections.directories() {
            let asked = directory.people(&everybody, &mut count).await;
            asked.map_err(|error| self.house.directory_trouble(&error))?;
        }
        let mut impact = count.impact;
        impact.moves = count.moves.into_iter().map(|((from, to), people)| (from, to, people)).collect();
        Ok(impact)
    }

    async fn gather(&self, members: &mut Members, connection: &Slug, group: &str) -> ServiceResult<()> {
        let key = (connection.clone(), group.to_lowercase());
        if members.contains_key(&key) {
            return Ok(());
        }
        let mut found = Keys::default();
        if let Some(directory) = self.house.connections.directory(connection) {
            let query = PeopleQuery {
                groups: vec![group.to_owned()],
                computed: Computed::Nothing,
                ..PeopleQuery::default()
            };
            let asked = directory.people(&query, &mut found).await;
            asked.map_err(|error| self.house.directory_trouble(&error))?;
        }
        members.insert(key, found.0);
        Ok(())
    }
}

fn scopes(realm: &Realm) -> Vec<(&Slug, bool, &Vec<Scope>)> {
    realm.policies.iter().map(|policy| (&policy.id, policy.enabled, &policy.scope)).collect()
}

fn groups(realm: &Realm) -> impl Iterator<Item = (&Slug, &str)> {
    let scopes = realm.policies.iter().flat_map(|policy| &policy.scope);
    scopes.flat_map(|scope| {
        let named = scope.include_groups.iter().chain(&scope.exclude_groups);
        named.map(|group| (&scope.connection, group.as_str()))
    })
}

#[derive(Default)]
struct Keys(HashSet<PersonKey>);

impl PeopleSink for Keys {
    fn take(&mut self, page: Vec<Account>) -> ControlFlow<()> {
        self.0.extend(page.into_iter().map(|account| account.key));
        ControlFlow::Continue(())
    }
}

struct Count<'a> {
    before: &'a Realm,
    after: &'a Realm,
    members: &'a Members,
    until: Instant,
    impact: Impact,
    moves: BTreeMap<(String, String), u64>,
}

impl Count<'_> {
    fn policy_of(&self, realm: &Realm, account: &Account) -> String {
        let mut policies = realm.policies.iter().filter(|policy| policy.enabled);
        let found = policies.find(|policy| {
            policy.scope.is_empty() || policy.scope.iter().any(|scope| self.holds(scope, account))
        });
        found.map_or_else(String::new, |policy| policy.id.to_string())
    }

    /// As [`crate::scope`] decides it for one person, over the groups that were read before.
    fn holds(&self, scope: &Scope, account: &Account) -> bool {
        if scope.connection != account.key.connection {
            return false;
        }
        let in_group = |groups: &[String]| {
            groups.iter().any(|group| {
                let members = self.members.get(&(scope.connection.clone(), group.to_lowercase()));
                members.is_some_and(|members| members.contains(&account.key))
            })
        };
        let in_unit = |units: &[String]| units.iter().any(|unit| is_below(&account.dn, unit));
        if in_group(&scope.exclude_groups) || in_unit(&scope.exclude_units) {
            return false;
        }
        let everybody = scope.include_groups.is_empty() && scope.include_units.is_empty();
        everybody || in_group(&scope.include_groups) || in_unit(&scope.include_units)
    }
}

impl PeopleSink for Count<'_> {
    fn take(&mut self, page: Vec<Account>) -> ControlFlow<()> {
        for account in &page {
            self.impact.looked_at += 1;
            let (from, to) = (self.policy_of(self.before, account), self.policy_of(self.after, account));
            if from != to {
                *self.moves.entry((from, to)).or_default() += 1;
            }
        }
        if Instant::now() < self.until {
            return ControlFlow::Continue(());
        }
        self.impact.is_partial = true;
        ControlFlow::Break(())
    }
}
