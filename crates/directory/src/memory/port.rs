//! The [`Directory`] port in memory.

use async_trait::async_trait;
use domain::{
    account::{Account, DirectoryPolicy},
    directory::{
        BindVerdict, Capabilities, ControllerInfo, Directory, DirectoryError, DirectoryObject,
        DirectoryResult, HealthFinding, HistoryOnReset, Identifier, LockTrace, ObjectKind, ObjectPage,
        PeopleQuery, PeopleSink, Refusal, SearchPage,
    },
    id::Slug,
    person::PersonKey,
    secret::Secret,
};

use super::{Call, MemoryDirectory, Person, rules::refused};
use crate::{dn, names};

fn holds(account: &Account, identifier: &Identifier) -> bool {
    match identifier {
        Identifier::LogonName(name) => names::is_same(name, &account.logon_name),
        Identifier::Upn(upn) => account.upn.as_ref().is_some_and(|held| names::is_same(upn, held)),
        Identifier::Attribute { name, value } if name.eq_ignore_ascii_case("mail") => {
            account.mail.as_ref().is_some_and(|held| names::is_same(value, held))
        }
        Identifier::Attribute { name, value } => {
            let values = account.attributes.get(&name.to_ascii_lowercase());
            values.is_some_and(|values| values.iter().any(|held| names::is_same(value, held)))
        }
    }
}

#[async_trait]
impl Directory for MemoryDirectory {
    fn connection(&self) -> &Slug {
        &self.connection
    }

    async fn capabilities(&self) -> DirectoryResult<Capabilities> {
        let history_on_reset = self.history_on_reset;
        self.read(Call::Capabilities, |_| Capabilities { flavour: "memory".to_owned(), history_on_reset })
    }

    async fn find(&self, identifier: &Identifier) -> DirectoryResult<Option<Account>> {
        self.read(Call::Find, |inner| {
            let mut found = inner.people.values().filter(|person| holds(&person.account, identifier));
            match (found.next(), found.next()) {
                (Some(person), None) => Some(self.shown(person)),
                _ => None,
            }
        })
    }

    async fn search(&self, text: &str, limit: usize) -> DirectoryResult<SearchPage> {
        self.read(Call::Search, |inner| {
            let wanted = text.trim().to_lowercase();
            let begins = |held: &str| held.to_lowercase().starts_with(&wanted);
            let mut found: Vec<&Person> = inner
                .people
                .values()
                .filter(|_| !wanted.is_empty())
                .filter(|Person { account, .. }| {
                    let others = [&account.given_name, &account.surname, &account.mail];
                    begins(&account.display_name)
                        || begins(&account.logon_name)
                        || others.into_iter().flatten().any(|held| begins(held))
                })
                .collect();
            found.sort_by_cached_key(|person| person.account.display_name.to_lowercase());
            let more = found.len() > limit;
            let accounts = found.into_iter().take(limit).map(|person| self.shown(person)).collect();
            SearchPage { accounts, more }
        })
    }

    async fn search_objects(
        &self,
        kind: ObjectKind,
        text: &str,
        limit: usize,
    ) -> DirectoryResult<ObjectPage> {
        self.read(Call::SearchObjects, |inner| inner.search_objects(kind, text, limit))
    }

    async fn describe_objects(&self, dns: &[String]) -> DirectoryResult<Vec<DirectoryObject>> {
        self.read(Call::DescribeObjects, |inner| inner.describe_objects(dns))
    }

    async fn people(&self, query: &PeopleQuery, sink: &mut dyn PeopleSink) -> DirectoryResult<()> {
        let lost = self.begin(Call::People)?;
        self.hand_out(query, sink, lost.is_some())
    }

    async fn manager(&self, account: &Account) -> DirectoryResult<Option<Account>> {
        self.read(Call::Manager, |inner| {
            let held = inner.people.get(&account.key.object)?;
            let name = held.account.attributes.get("manager")?.first()?;
            let mut people = inner.people.values();
            people.find(|person| dn::is_same(&person.account.dn, name)).map(|person| self.shown(person))
        })
    }

    async fn fetch(&self, key: &PersonKey) -> DirectoryResult<Option<Account>> {
        self.read(Call::Fetch, |inner| {
            let person = inner.people.get(&key.object).filter(|_| key.connection == self.connection);
            person.map(|person| self.shown(person))
        })
    }

    async fn memberships(&self, account: &Account, groups: &[String]) -> DirectoryResult<Vec<String>> {
        self.read(Call::Memberships, |inner| {
            let within = inner.groups_of(&account.dn);
            let is_member = |group: &&String| dn::parse(group).is_some_and(|name| within.contains(&name));
            groups.iter().filter(is_member).cloned().collect()
        })
    }

    async fn password_policy(&self, account: &Account) -> DirectoryResult<DirectoryPolicy> {
        let found = self.read(Call::Policy, |inner| {
            inner.people.get(&account.key.object).map(|person| self.policy_of(person).clone())
        })?;
        found.ok_or(DirectoryError::Gone)
    }

    async fn verify_password(&self, account: &Account, password: &Secret) -> DirectoryResult<BindVerdict> {
        if self.begin(Call::Verify)?.is_some() {
            return Err(DirectoryError::Unavailable("the answer was lost".to_owned()));
        }
        let mut inner = self.lock();
        let Some(person) = inner.people.get_mut(&account.key.object) else {
            return Err(refused(Refusal::WrongPassword));
        };
        if password.is_empty() {
            return Err(refused(Refusal::WrongPassword));
        }
        self.prove(person, password)?;
        let state = self.shown(person).state;
        let may_sign_in = !state.disabled && !state.account_expired;
        if may_sign_in && !state.must_change_password && !state.password_expired {
            person.account.state.last_logon = Some(self.clock.now());
        }
        if state.disabled {
            Err(refused(Refusal::AccountDisabled))
        } else if state.account_expired {
            Err(refused(Refusal::AccountExpired))
        } else if state.must_change_password || state.password_expired {
            Ok(BindVerdict::AcceptedButMustChange)
        } else {
            Ok(BindVerdict::Accepted)
        }
    }

    async fn pretend_to_verify(&self, _password: &Secret) {}

    async fn reset_password(
        &self,
        account: &Account,
        new: &Secret,
        obey_history: bool,
    ) -> DirectoryResult<()> {
        if obey_history && self.history_on_reset == HistoryOnReset::TwoStep {
            return Err(DirectoryError::Misconfigured(
                "history applies to a reset only in two steps".to_owned(),
            ));
        }
        self.write(Call::Reset, account, |person| {
            self.check(person, new, obey_history)?;
            self.set(person, new);
            Ok(())
        })
    }

    async fn set_temporary_password(&self, account: &Account, temporary: &Secret) -> DirectoryResult<()> {
        self.write(Call::Temporary, account, |person| {
            self.check(person, temporary, false)?;
            self.set(person, temporary);
            person.account.state.must_change_password = true;
            Ok(())
        })
    }

    async fn change_password(&self, account: &Account, old: &Secret, new: &Secret) -> DirectoryResult<()> {
        self.write(Call::Change, account, |person| {
            self.prove(person, old)?;
            self.check(person, new, true)?;
            self.set(person, new);
            Ok(())
        })
    }

    async fn unlock(&self, account: &Account) -> DirectoryResult<()> {
        self.write(Call::Unlock, account, |person| {
            person.failures = 0;
            person.locked_since = None;
            Ok(())
        })
    }

    async fn enable(&self, account: &Account) -> DirectoryResult<()> {
        self.write(Call::Enable, account, |person| {
            person.account.state.disabled = false;
            Ok(())
        })
    }

    async fn require_change(&self, account: &Account, required: bool) -> DirectoryResult<()> {
        self.write(Call::RequireChange, account, |person| {
            person.account.state.must_change_password = required;
            Ok(())
        })
    }

    async fn lock_traces(&self, account: &Account) -> DirectoryResult<Vec<LockTrace>> {
        let found = self.read(Call::LockTraces, |inner| {
            let person = inner.people.get(&account.key.object)?;
            Some(LockTrace {
                controller: "memory".to_owned(),
                failures: person.failures,
                last_failure: person.last_failure,
                locked_since: self.locked_since(person),
                reachable: true,
            })
        })?;
        found.map(|trace| vec![trace]).ok_or(DirectoryError::Gone)
    }

    async fn controllers(&self) -> DirectoryResult<Vec<ControllerInfo>> {
        self.read(Call::Controllers, |_| {
            vec![ControllerInfo { host: "memory".to_owned(), site: String::new(), writable: true }]
        })
    }

    fn reads(&self, _attribute: &str) -> bool {
        true
    }

    fn round_trips(&self) -> u64 {
        0
    }

    async fn health(&self) -> Vec<HealthFinding> {
        vec![HealthFinding {
            good: true,
            subject: "reach".to_owned(),
            detail: "in memory".to_owned(),
            fix: String::new(),
        }]
    }
}
