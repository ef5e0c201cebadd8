//! What is done to somebody. What lies in the store alone is one commit with its line of history; what must
//! happen in the directory, too, is an order of one person, so that it survives whatever dies meanwhile.

use std::time::Duration;

use api::{
    BulkOrder, BulkReport, ServiceError, ServiceResult,
    people::{Acted, PersonAction},
    staff::Permission,
};
use domain::{
    bulk::{BulkJobState, BulkKind, BulkPerson, BulkTarget},
    event::{Event, EventKind, EventResult},
    message::Message,
    profile::{Profile, ProfileLock},
    store::{BulkState, Change, StoreError},
};
use tokio::time::Instant;

use super::reach::Reached;
use crate::administration::Admin;

/// The longest reason, in code points.
const REASON_LENGTH_MAX: usize = 500;
/// How often a change of the registration is tried anew because the person changed it in the same moment.
const TRIES_MAX: u32 = 5;
/// How long the end of an order is waited for, and how often it is looked for meanwhile.
const WAIT_MAX: Duration = Duration::from_secs(3);
const LOOK_EVERY: Duration = Duration::from_millis(50);

impl Admin<'_> {
    pub(super) async fn act_on_person(
        &self,
        ticket: &str,
        action: PersonAction,
        reason: &str,
    ) -> ServiceResult<Acted> {
        let reached = self.reach(Permission::ViewPeople, ticket).await?;
        self.may_act(&reached, action).await?;
        let reason = checked_reason(action, reason)?;
        match action {
            PersonAction::EndSessions => self.end_all(&reached, &reason).await.map(|()| Acted::Done),
            PersonAction::RequireUpdate => {
                let demand = |profile: &mut Profile| profile.must_update = true;
                self.change_profile(&reached, EventKind::UpdateRequired, &reason, demand).await
            }
            PersonAction::UnlockRegistration => {
                let unlock = |profile: &mut Profile| profile.lock = ProfileLock::default();
                self.change_profile(&reached, EventKind::ProfileUnlocked, &reason, unlock).await
            }
            PersonAction::ForgetBrowsers => {
                let forget = |profile: &mut Profile| profile.browsers.clear();
                self.change_profile(&reached, EventKind::BrowserEnded, &reason, forget).await
            }
            PersonAction::Unregister | PersonAction::RequireChange => {
                self.order(&reached, action, &reason).await
            }
        }
    }

    /// Somebody who may be looked at is no secret any more: what may not be done is said.
    pub(super) async fn may_act(&self, reached: &Reached, action: PersonAction) -> ServiceResult<()> {
        let denied = |code: &'static str| Err(ServiceError::Denied(Message::new(code)));
        if action == PersonAction::EndSessions {
            return self.require(Permission::EndSessions);
        }
        self.require(Permission::ChangePeople)?;
        let (account, directory) = (&reached.account, &*reached.directory);
        if !self.reaches(Permission::ChangePeople, account, directory).await? {
            return denied("admin.not-allowed");
        }
        if self.is_protected(account, directory).await? {
            return denied("admin.person.is-staff");
        }
        Ok(())
    }

    async fn end_all(&self, reached: &Reached, reason: &str) -> ServiceResult<()> {
        let person = reached.account.key.clone();
        let event = self.event_with_reason(EventKind::SessionEnded, reached, reason);
        let changes = vec![Change::EndSessionsOf { person, keep: None }, Change::Append(Box::new(event))];
        let committed = self.house.store().commit(changes).await;
        committed.map_err(|error| self.house.store_trouble(&error))
    }

    async fn change_profile(
        &self,
        reached: &Reached,
        kind: EventKind,
        reason: &str,
        change: impl Fn(&mut Profile),
    ) -> ServiceResult<Acted> {
        let house = self.house;
        for _ in 0..TRIES_MAX {
            let profile = house.store().profile(&reached.account.key).await;
            let profile = profile.map_err(|error| house.store_trouble(&error))?;
            let Some(mut profile) = profile else {
                return Err(ServiceError::Invalid(Message::new("admin.person.not-registered")));
            };
            change(&mut profile);
            let event = self.event_with_reason(kind, reached, reason);
            let changes = vec![Change::PutProfile(Box::new(profile)), Change::Append(Box::new(event))];
            match house.store().commit(changes).await {
                Ok(()) => {
                    house.standings.forget(&reached.account.key);
                    return Ok(Acted::Done);
                }
                // The person saved it in this moment: looked at anew.
                Err(StoreError::Conflict(_)) => {}
                Err(error) => return Err(house.store_trouble(&error)),
            }
        }
        Err(house.store_trouble(&StoreError::Unavailable("the registration changes all the time".to_owned())))
    }

    /// An order of one person. Whoever is quick gets to know at once what came of it.
    async fn order(&self, reached: &Reached, action: PersonAction, reason: &str) -> ServiceResult<Acted> {
        self.fresh().await?;
        let account = &reached.account;
        let person = BulkPerson { object: account.key.object.clone(), name: account.logon_name.clone() };
        let order = BulkOrder {
            kind: if action == PersonAction::Unregister {
                BulkKind::Unregister
            } else {
                BulkKind::RequireChange
            },
            targets: vec![BulkTarget {
                connection: account.key.connection.clone(),
                people: vec![person],
                groups: Vec::new(),
                units: Vec::new(),
            }],
            reason: reason.to_owned(),
            notify: true,
            not_before: None,
        };
        let bulk = self.bulk().await?;
        let id = bulk.begin(&order).await?;
        let until = Instant::now() + WAIT_MAX;
        while Instant::now() < until {
            let report = bulk.report(&id, None, None, 1).await?;
            if report.operation.state == BulkJobState::Done {
                return Ok(end_of(&report));
            }
            tokio::time::sleep(LOOK_EVERY).await;
        }
        Ok(Acted::UnderWay(id))
    }

    fn event_with_reason(&self, kind: EventKind, reached: &Reached, reason: &str) -> Event {
        let mut event = self.event_about(kind, EventResult::Success, &reached.account);
        if !reason.is_empty() {
            event.detail.insert("reason".to_owned(), reason.to_owned());
        }
        event
    }
}

/// What came of an order of one person.
fn end_of(report: &BulkReport) -> Acted {
    let line = report.lines.first();
    if line.is_some_and(|line| line.state == BulkState::Done) {
        return Acted::Done;
    }
    let left_out = report.left_out.first().map(|left_out| left_out.reason.clone());
    let why = line.and_then(|line| line.detail.clone()).or(left_out);
    Acted::NotDone(why.unwrap_or_else(|| Message::new("admin.person.not-done")))
}

/// The reason as it is kept.
fn checked_reason(action: PersonAction, reason: &str) -> ServiceResult<String> {
    let reason = reason.trim();
    let is_missing = reason.is_empty() && action.needs_reason();
    if is_missing || reason.chars().count() > REASON_LENGTH_MAX || reason.chars().any(char::is_control) {
        let message = Message::new("admin.person.reason-needed").with("count", REASON_LENGTH_MAX);
        return Err(ServiceError::Invalid(message));
    }
    Ok(reason.to_owned())
}
