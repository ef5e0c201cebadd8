//! Demands a new password of people whose password has the age that their policy names. What is about to be done is
//! noted first, so that history has its line also when the instance dies between the directory's answer and ours.

use std::{collections::HashMap, ops::ControlFlow, sync::Arc, time::Duration};

use async_trait::async_trait;
use domain::{
    account::{Account, AccountState},
    config::{
        ManagementPolicy, Scope,
        reminders::MaximumAge,
        tasks::{Every, TaskSchedule},
    },
    directory::{Computed, Directory},
    event::{Event, EventKind, EventResult},
    id::{EventId, Slug},
    store::{Change, Record, StoreError},
    time::Timestamp,
};
use serde::{Deserialize, Serialize};
use tokio::sync::watch;

use super::people::{Groups, everybody};
use crate::{
    Loaded,
    enumerate::{PageTaker, enumerate},
    hindrance::Hindrance,
    scheduler::{Progress, Task, Work, shipped},
};

/// What was begun for somebody: `connection/object`.
const AREA: &str = "maximum-age";
/// A note that nobody needs is forgotten after that.
const KEPT: Duration = Duration::from_secs(90 * 24 * 3600);

/// Seconds of a day.
const DAY: u64 = 24 * 3_600;

/// The task.
pub(crate) struct MaximumPasswordAge;

/// How far a run has come.
#[derive(Default, Serialize, Deserialize)]
struct Cursor {
    done: Vec<Slug>,
}

/// What was begun.
#[derive(Serialize, Deserialize)]
struct Begun {
    /// When the password had been set.
    set: Timestamp,
}

/// What the rule says of an account: the age of its password in days when a new one is to be demanded, or the stable
/// code of why not.
pub(crate) fn judge(state: &AccountState, rule: &MaximumAge, now: Timestamp) -> Result<u32, &'static str> {
    if state.disabled || state.account_expired {
        return Err("no-access");
    }
    if state.must_change_password {
        return Err("must-change");
    }
    if state.protected {
        return Err("protected");
    }
    let Some(set) = state.password_last_set else { return Err("age-unknown") };
    let age = now.since(set).as_secs() / DAY;
    if age < u64::from(rule.days) {
        return Err("young");
    }
    Ok(u32::try_from(age).unwrap_or(u32::MAX))
}

/// Whether somebody's password has the age at which a new one is demanded.
fn is_old(state: &AccountState, rule: &MaximumAge, now: Timestamp) -> bool {
    judge(state, rule, now).is_ok()
}

/// Every scope by which it is decided whom the rule is for.
pub(crate) fn scopes_of(policies: &[ManagementPolicy]) -> Vec<&Scope> {
    policies
        .iter()
        .flat_map(|policy| policy.scope.iter().chain(&policy.reminders.maximum_age.scope))
        .collect()
}

#[async_trait]
impl Task for MaximumPasswordAge {
    fn id(&self) -> &'static str {
        "maximum-password-age"
    }

    fn shipped(&self) -> TaskSchedule {
        TaskSchedule { at: "05:00".to_owned(), ..shipped(self.id(), Every::Day) }
    }

    async fn run(&self, work: &mut Work) -> Result<Progress, Hindrance> {
        let loaded = work.house().realm.current();
        if !loaded.realm.policies.iter().any(|policy| policy.enabled && policy.reminders.maximum_age.enabled)
        {
            return Ok(Progress::Done);
        }
        let mut cursor: Cursor = work.cursor();
        let mut hindered = None;
        for (id, connection) in work.house().connections.all() {
            if cursor.done.contains(&id) {
                continue;
            }
            match demand_all(work, &loaded, &connection.directory, &cursor).await {
                Ok(Progress::Halted) => return Ok(Progress::Halted),
                Ok(Progress::Done) => {
                    cursor.done.push(id);
                    work.save(&cursor, Vec::new()).await?;
                }
                Err(Hindrance::Directory(error)) => hindered = Some(Hindrance::Directory(error)),
                Err(other) => return Err(other),
            }
        }
        hindered.map_or(Ok(Progress::Done), Err)
    }
}

async fn demand_all(
    work: &mut Work,
    loaded: &Arc<Loaded>,
    directory: &Arc<dyn Directory>,
    cursor: &Cursor,
) -> Result<Progress, Hindrance> {
    let scopes = scopes_of(&loaded.realm.policies);
    let groups = Groups::load(directory, &scopes, Some(&work.halt())).await?;
    if work.is_halted() {
        return Ok(Progress::Halted);
    }
    let begun = HashMap::new();
    let mut scan = Scan { work, loaded, directory, groups, cursor, begun, halted: false };
    let _ = enumerate(directory, &everybody(Computed::Nothing), &mut scan).await?;
    Ok(if scan.halted { Progress::Halted } else { Progress::Done })
}

struct Scan<'s> {
    work: &'s mut Work,
    loaded: &'s Arc<Loaded>,
    directory: &'s Arc<dyn Directory>,
    groups: Groups,
    cursor: &'s Cursor,
    /// Versions of what was begun for people of the page at hand.
    begun: HashMap<String, i64>,
    halted: bool,
}

fn key_of(account: &Account) -> String {
    format!("{}/{}", account.key.connection, account.key.object)
}

impl Scan<'_> {
    /// The policy of somebody of whom something is to be done.
    fn policy_of(&self, account: &Account) -> Option<Slug> {
        let policy = self.groups.policy_of(&self.loaded.realm, account)?;
        let rule = &policy.reminders.maximum_age;
        if !rule.enabled || !self.groups.hold(&rule.scope, account) {
            return None;
        }
        let is_demanded = account.state.must_change_password;
        (is_demanded || is_old(&account.state, rule, self.work.now())).then(|| policy.id.clone())
    }

    async fn look_at(&mut self, account: &Account, policy: &Slug) -> Result<(), Hindrance> {
        let key = key_of(account);
        let before = self.begun.get(&key).copied();
        if account.state.must_change_password {
            // By us, when it was begun and nobody could write its line; else by somebody else.
            let Some(version) = before else { return Ok(()) };
            return self.end(account, policy, &key, version).await;
        }
        let version = before.unwrap_or_default();
        self.begin(account, &key, version).await?;
        match self.directory.require_change(account, true).await {
            Ok(()) => self.end(account, policy, &key, version + 1).await,
            Err(domain::directory::DirectoryError::Refused { refusal, .. }) => {
                self.work.error(&format!("{}: {}", account.logon_name, refusal.code()));
                self.forget(&key, version + 1).await
            }
            Err(error) => Err(error.into()),
        }
    }

    async fn begin(&mut self, account: &Account, key: &str, version: i64) -> Result<(), Hindrance> {
        let now = self.work.now();
        let begun = Begun { set: account.state.password_last_set.unwrap_or(now) };
        let body = serde_json::to_value(&begun).map_err(|error| StoreError::Defect(error.to_string()))?;
        let record = Record {
            area: AREA.to_owned(),
            key: key.to_owned(),
            version,
            updated: now,
            expires: Some(now.plus(KEPT)),
            body,
        };
        self.work.save(self.cursor, vec![Change::PutRecord(Box::new(record))]).await
    }

    async fn forget(&mut self, key: &str, version: i64) -> Result<(), Hindrance> {
        let gone = Change::RemoveRecord { area: AREA.to_owned(), key: key.to_owned(), version };
        self.work.save(self.cursor, vec![gone]).await
    }

    async fn end(
        &mut self,
        account: &Account,
        policy: &Slug,
        key: &str,
        version: i64,
    ) -> Result<(), Hindrance> {
        self.work.count("demanded", 1);
        let now = self.work.now();
        let detail = [("rule", "maximum-age".to_owned()), ("policy", policy.to_string())];
        let event = Event {
            id: EventId::mint(now, &*self.work.house().tools.entropy),
            at: now,
            kind: EventKind::ChangeRequired,
            result: EventResult::Success,
            subject: Some(account.key.clone()),
            subject_name: account.logon_name.clone(),
            actor: "system".to_owned(),
            address: String::new(),
            run: None,
            workflow: String::new(),
            detail: detail.into_iter().map(|(name, value)| (name.to_owned(), value)).collect(),
        };
        let gone = Change::RemoveRecord { area: AREA.to_owned(), key: key.to_owned(), version };
        self.work.save(self.cursor, vec![gone, Change::Append(Box::new(event))]).await
    }
}

#[async_trait]
impl PageTaker for Scan<'_> {
    async fn take(&mut self, accounts: Vec<Account>) -> Result<ControlFlow<()>, Hindrance> {
        let meant: Vec<(&Account, Slug)> =
            accounts.iter().filter_map(|account| Some((account, self.policy_of(account)?))).collect();
        let keys: Vec<String> = meant.iter().map(|(account, _)| key_of(account)).collect();
        let begun = self.work.store().records_of(AREA, &keys).await?;
        self.begun = begun.into_iter().map(|record| (record.key, record.version)).collect();
        for (account, policy) in &meant {
            if self.work.is_halted() {
                break;
            }
            self.look_at(account, policy).await?;
        }
        if self.work.is_halted() {
            self.halted = true;
            return Ok(ControlFlow::Break(()));
        }
        self.work.show(self.cursor).await?;
        Ok(ControlFlow::Continue(()))
    }

    fn looked_at(&mut self, people: usize) {
        self.work.count("people", i64::try_from(people).unwrap_or(i64::MAX));
    }

    fn halt(&self) -> Option<watch::Receiver<bool>> {
        Some(self.work.halt())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_is_old_from_the_day_that_is_named_on_and_only_of_who_can_be_asked() {
        let rule = MaximumAge { days: 10, ..MaximumAge::default() };
        let set = Timestamp::from_millis(1_795_000_000_000);
        let after = |days: u64| set.plus(Duration::from_secs(days * 24 * 3600));
        let state = AccountState { password_last_set: Some(set), ..AccountState::default() };
        assert!(!is_old(&state, &rule, after(9)));
        assert!(is_old(&state, &rule, after(10)));
        assert!(!is_old(&AccountState { protected: true, ..state.clone() }, &rule, after(10)));
        assert!(!is_old(&AccountState { must_change_password: true, ..state.clone() }, &rule, after(10)));
        assert!(!is_old(&AccountState { disabled: true, ..state }, &rule, after(10)));
        assert!(!is_old(&AccountState::default(), &rule, after(10)), "nobody knows");
    }

    #[test]
    fn why_somebody_is_not_asked_has_a_code() {
        let rule = MaximumAge { days: 10, ..MaximumAge::default() };
        let now = Timestamp::from_millis(1_795_000_000_000);
        let state = AccountState {
            password_last_set: Some(now.minus(Duration::from_secs(12 * DAY))),
            ..AccountState::default()
        };
        assert_eq!(judge(&state, &rule, now), Ok(12));
        assert_eq!(judge(&state, &MaximumAge { days: 13, ..rule.clone() }, now), Err("young"));
        for (other, why) in [
            (AccountState { disabled: true, ..state.clone() }, "no-access"),
            (AccountState { must_change_password: true, ..state.clone() }, "must-change"),
            (AccountState { protected: true, ..state.clone() }, "protected"),
            (AccountState::default(), "age-unknown"),
        ] {
            assert_eq!(judge(&other, &rule, now), Err(why));
        }
    }
}
