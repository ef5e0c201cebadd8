//! Goes over people and writes to those for whom a rule says so. A page's mails are committed with what is kept of
//! each person; whoever goes on after a kill finds that, and goes over the same people without a mail too many.

use std::{ops::ControlFlow, sync::Arc, time::Duration};

use async_trait::async_trait;
use domain::{
    account::Account,
    config::{
        ManagementPolicy, Scope,
        tasks::{Every, TaskSchedule},
    },
    directory::{Computed, PeopleQuery, PeopleState},
    id::Slug,
    store::Change,
};
use serde::{Deserialize, Serialize};
use tokio::sync::watch;

use super::people::{Groups, everybody};
use crate::{
    Connection, Loaded,
    enumerate::{PageTaker, enumerate},
    hindrance::Hindrance,
    reminders::{
        Asked, changes, judge_all,
        rules::{Because, Rule, Verdict},
        settings_of,
    },
    scheduler::{Progress, Task, Work, shipped},
};

/// How many people's mails are committed together.
const BATCH: usize = 50;

/// A task that reminds by one rule.
pub(crate) struct Remind {
    /// The rule.
    rule: Rule,
    id: &'static str,
    at: &'static str,
}

/// Invites people to register.
pub(crate) const INVITE: Remind = Remind { rule: Rule::Invitation, id: "invite", at: "06:00" };
/// Reminds people to register, or to update what is registered.
pub(crate) const REGISTRATION: Remind =
    Remind { rule: Rule::Registration, id: "remind-registration", at: "06:10" };
/// Reminds people before their password expires.
pub(crate) const PASSWORD: Remind = Remind { rule: Rule::Password, id: "remind-password", at: "06:20" };
/// Reminds people before their account expires.
pub(crate) const ACCOUNT: Remind = Remind { rule: Rule::Account, id: "remind-account", at: "06:30" };

/// What is counted of the people of a directory, however often they are gone over.
const COUNTED: [&str; 2] = ["people", "no-address"];

/// How far a run has come.
#[derive(Clone, Default, Serialize, Deserialize)]
struct Cursor {
    /// Directories that are done.
    done: Vec<Slug>,
    /// How far [`COUNTED`] was then: whoever goes on begins the next directory anew.
    #[serde(default)]
    counted: [i64; COUNTED.len()],
}

/// Who can be meant by a rule at all, as far as a directory can tell by itself.
pub(crate) fn query(rule: Rule, policies: &[ManagementPolicy]) -> PeopleQuery {
    if rule != Rule::Password {
        return everybody(Computed::Nothing);
    }
    let days = policies.iter().flat_map(|policy| &policy.reminders.password.days).max();
    let within = Duration::from_secs(u64::from(days.copied().unwrap_or_default()) * 24 * 3600);
    PeopleQuery { state: PeopleState::PasswordExpiring { within }, ..everybody(Computed::All) }
}

/// Every scope by which it is decided whom a rule is for.
pub(crate) fn scopes_of(policies: &[ManagementPolicy], rule: Rule) -> Vec<&Scope> {
    let mut scopes = Vec::new();
    for policy in policies {
        let (own, invited) = (settings_of(policy, rule).1, &policy.reminders.invitation.scope);
        scopes.extend(policy.scope.iter().chain(own).chain(invited));
    }
    scopes
}

#[async_trait]
impl Task for Remind {
    fn id(&self) -> &'static str {
        self.id
    }

    fn shipped(&self) -> TaskSchedule {
        TaskSchedule { at: self.at.to_owned(), ..shipped(self.id, Every::Day) }
    }

    async fn run(&self, work: &mut Work) -> Result<Progress, Hindrance> {
        let loaded = work.house().realm.current();
        let is_on = |policy: &ManagementPolicy| policy.enabled && settings_of(policy, self.rule).0;
        if !loaded.realm.policies.iter().any(is_on) {
            // No rule says anything: the directory is not asked.
            return Ok(Progress::Done);
        }
        let mut cursor: Cursor = work.cursor();
        let mut hindered = None;
        for (id, connection) in work.house().connections.all() {
            if cursor.done.contains(&id) {
                continue;
            }
            match self.remind_all(work, &loaded, &connection, &cursor).await {
                Ok(Progress::Halted) => return Ok(Progress::Halted),
                Ok(Progress::Done) => {
                    work.count("connections", 1);
                    cursor.done.push(id);
                    cursor.counted = COUNTED.map(|name| work.counted(name));
                    work.save(&cursor, Vec::new()).await?;
                }
                // The others first; it is tried again until it answers or the run is given up.
                Err(Hindrance::Directory(error)) => hindered = Some(Hindrance::Directory(error)),
                Err(other) => return Err(other),
            }
        }
        hindered.map_or(Ok(Progress::Done), Err)
    }
}

impl Remind {
    async fn remind_all(
        &self,
        work: &mut Work,
        loaded: &Arc<Loaded>,
        connection: &Arc<Connection>,
        cursor: &Cursor,
    ) -> Result<Progress, Hindrance> {
        for (name, count) in COUNTED.iter().zip(cursor.counted) {
            if work.counted(name) != count {
                work.count(name, count - work.counted(name));
            }
        }
        let policies = &loaded.realm.policies;
        let scopes = scopes_of(policies, self.rule);
        let groups = Groups::load(&connection.directory, &scopes, Some(&work.halt())).await?;
        if work.is_halted() {
            return Ok(Progress::Halted);
        }
        let mut scan = Scan {
            rule: self.rule,
            work,
            loaded,
            groups,
            cursor,
            changes: Vec::new(),
            people: 0,
            halted: false,
        };
        let _ = enumerate(&connection.directory, &query(self.rule, policies), &mut scan).await?;
        let halted = scan.halted;
        work.house().outbox_bell.notify_one();
        Ok(if halted { Progress::Halted } else { Progress::Done })
    }
}

struct Scan<'s> {
    rule: Rule,
    work: &'s mut Work,
    loaded: &'s Arc<Loaded>,
    groups: Groups,
    cursor: &'s Cursor,
    changes: Vec<Change>,
    people: usize,
    halted: bool,
}

impl Scan<'_> {
    /// Says of everybody on a page what is due; what is kept of them is read at once.
    async fn look_at(&mut self, accounts: &[Account]) -> Result<(), Hindrance> {
        let (house, loaded) = (Arc::clone(self.work.house()), Arc::clone(self.loaded));
        let now = self.work.now();
        let asked: Vec<Asked<'_>> = accounts
            .iter()
            .filter_map(|account| {
                let policy = self.groups.policy_of(&loaded.realm, account)?;
                Some(Asked { policy, account, as_if_on: false, now, keys: &house.tools.keys })
            })
            .collect();
        let groups = &self.groups;
        let holds = |account: &Account, scopes: &[Scope]| groups.hold(scopes, account);
        let judged = judge_all(house.store(), self.rule, &asked, &holds).await?;
        for (asked, judged) in asked.iter().zip(&judged) {
            if self.work.is_halted() {
                return Ok(());
            }
            match &judged.verdict {
                Verdict::Due(_) => self.work.count("mails", 1),
                Verdict::Not(Because::NoAddress) => self.work.count("no-address", 1),
                Verdict::Not(_) | Verdict::Note(..) => {}
            }
            let changes = changes(&house, &loaded.realm.site, self.rule, asked, judged)?;
            if changes.is_empty() {
                continue;
            }
            self.changes.extend(changes);
            self.people += 1;
            if self.people >= BATCH {
                self.commit().await?;
            }
        }
        Ok(())
    }

    async fn commit(&mut self) -> Result<(), Hindrance> {
        self.people = 0;
        let changes = std::mem::take(&mut self.changes);
        self.work.save(self.cursor, changes).await
    }
}

#[async_trait]
impl PageTaker for Scan<'_> {
    async fn take(&mut self, accounts: Vec<Account>) -> Result<ControlFlow<()>, Hindrance> {
        if !self.work.is_halted() {
            self.look_at(&accounts).await?;
        }
        if self.work.is_halted() {
            self.halted = true;
            self.commit().await?;
            return Ok(ControlFlow::Break(()));
        }
        if self.changes.is_empty() {
            self.work.show(self.cursor).await?;
        } else {
            self.commit().await?;
        }
        Ok(ControlFlow::Continue(()))
    }

    fn looked_at(&mut self, people: usize) {
        self.work.count("people", i64::try_from(people).unwrap_or(i64::MAX));
    }

    fn halt(&self) -> Option<watch::Receiver<bool>> {
        Some(self.work.halt())
    }
}
