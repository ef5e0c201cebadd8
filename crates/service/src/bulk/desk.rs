//! What an administrator may ask for: see who would be hit, order, stop, go on, look.
//!
//! [`Bulk`] is bound to one administrator. Who looks after some management policies only reaches their people
//! only, and operations of others are not there.

use std::{
    collections::{BTreeMap, BTreeSet},
    time::Duration,
};

use api::{BulkOrder, BulkPreview, ServiceError, ServiceResult, staff::Permission};
use domain::{
    bulk::{BulkAuthor, BulkJob, BulkJobState, BulkStep},
    event::{EventKind, EventResult},
    id::{EventId, Slug},
    message::Message,
    person::PersonKey,
    store::{Change, StoreError},
    time::Timestamp,
};

use super::rows::{self, Kept};
use crate::{House, administration::Admin, staff::Grants};

/// How many people an order may choose by name.
const NAMED_MAX: usize = 1_000;
/// How many groups and units an order may have.
const OBJECTS_MAX: usize = 200;
/// The longest name of a group or unit, and the longest id, in bytes.
const NAME_LENGTH_MAX: usize = 2_000;
/// The longest reason, in code points.
const REASON_LENGTH_MAX: usize = 500;
/// How far ahead an order may be given.
const AHEAD_MAX: Duration = Duration::from_secs(366 * 24 * 3600);
/// How many orders may wait or run at a time.
const OPEN_MAX: u32 = 100;
/// How long an order that is over is kept with its report.
const KEPT: Duration = Duration::from_secs(366 * 24 * 3600);
/// How often a step is tried anew because an instance has saved the order meanwhile.
const TRIES_MAX: u32 = 5;

/// The administrator who asks.
#[derive(Clone, Debug)]
pub struct Acting {
    /// Who.
    pub person: PersonKey,
    /// Name, for history.
    pub name: String,
    /// Where they are.
    pub address: String,
    /// The management policies that their role is limited to; empty for the whole realm.
    pub policies: Vec<Slug>,
    /// Whether they have proved who they are just now. Without that nothing is begun (ASVS 7.5.3).
    pub fresh: bool,
}

/// Bulk operations for one administrator.
pub struct Bulk<'h> {
    house: &'h House,
    acting: Acting,
}

impl House {
    /// Bulk operations for `acting`, whose role must allow them.
    #[must_use]
    pub const fn bulk(&self, acting: Acting) -> Bulk<'_> {
        Bulk { house: self, acting }
    }
}

impl<'h> Admin<'h> {
    /// Bulk operations, as far as the administrator's roles reach.
    ///
    /// # Errors
    /// [`ServiceError::Denied`] when no role allows them.
    pub(crate) async fn bulk(&self) -> ServiceResult<Bulk<'h>> {
        self.require(Permission::Bulk)?;
        let policies = reach(&self.staff.standing.grants);
        let policies = policies.ok_or_else(|| ServiceError::Denied(Message::new("admin.not-allowed")))?;
        let fresh = match self.fresh().await {
            Ok(()) => true,
            Err(ServiceError::Denied(_)) => false,
            Err(error) => return Err(error),
        };
        Ok(self.house.bulk(Acting {
            person: self.staff.session.person.clone(),
            name: self.name().to_owned(),
            address: self.address.clone(),
            policies,
            fresh,
        }))
    }
}

/// The policies whose people roles allow bulk operations on: empty for the whole realm, `None` for nobody.
pub(super) fn reach(grants: &Grants) -> Option<Vec<Slug>> {
    if grants.may_everywhere(Permission::Bulk) {
        return Some(Vec::new());
    }
    let limited: BTreeSet<Slug> = grants
        .0
        .iter()
        .flat_map(|grant| &grant.policies)
        .filter(|policy| grants.may_in(Permission::Bulk, policy))
        .cloned()
        .collect();
    // No policies at all would mean all of them.
    (!limited.is_empty()).then(|| limited.into_iter().collect())
}

fn invalid(code: &'static str) -> ServiceError {
    ServiceError::Invalid(Message::new(code))
}

impl Bulk<'_> {
    pub(super) const fn house(&self) -> &House {
        self.house
    }

    /// Who `order` would hit as things are now, and who is left out.
    ///
    /// # Errors
    /// [`ServiceError::Invalid`] when the order cannot be one; [`ServiceError::Unavailable`] when a directory or
    /// the store is away.
    pub async fn preview(&self, order: &BulkOrder) -> ServiceResult<BulkPreview> {
        self.check_targets(order)?;
        self.house.preview_bulk(&self.acting, order).await
    }

    /// Gives an order, for now or for later. Gives its id.
    ///
    /// # Errors
    /// [`ServiceError::Denied`] when the administrator has to prove who they are first; [`ServiceError::Invalid`]
    /// when the order cannot be one, or too many are open.
    pub async fn begin(&self, order: &BulkOrder) -> ServiceResult<String> {
        self.demand_fresh()?;
        self.check_targets(order)?;
        check_reason(&order.reason)?;
        let now = self.house.clock.now();
        let not_before = check_time(order.not_before, now)?;
        let job = self.job(order, not_before, now);
        self.store_new(&job).await.map_err(|error| self.house.store_trouble(&error))?.ok_or_else(|| {
            let limit = Message::new("bulk.error.open").with("count", OPEN_MAX);
            ServiceError::Invalid(limit)
        })?;
        self.house.bulk_works.bell.notify_one();
        Ok(job.id)
    }

    /// Stops an operation after the people it is at; one that has not begun never does.
    ///
    /// # Errors
    /// [`ServiceError::NotFound`] for one that is not theirs; [`ServiceError::Invalid`] when there is nothing to
    /// stop.
    pub async fn stop(&self, id: &str) -> ServiceResult<()> {
        self.take_step(id, BulkStep::Stop, EventKind::BulkStopped).await
    }

    /// Lets an operation that was stopped, or could not go on, go on where it was.
    ///
    /// # Errors
    /// As [`Bulk::stop`], and [`ServiceError::Denied`] as [`Bulk::begin`].
    pub async fn go_on(&self, id: &str) -> ServiceResult<()> {
        self.demand_fresh()?;
        self.take_step(id, BulkStep::GoOn, EventKind::BulkStarted).await?;
        self.house.bulk_works.bell.notify_one();
        Ok(())
    }

    fn demand_fresh(&self) -> ServiceResult<()> {
        if self.acting.fresh { Ok(()) } else { Err(ServiceError::Denied(Message::new("staff.prove-again"))) }
    }

    fn check_targets(&self, order: &BulkOrder) -> ServiceResult<()> {
        let targets = &order.targets;
        if targets.iter().all(domain::bulk::BulkTarget::is_empty) {
            return Err(invalid("bulk.error.empty"));
        }
        if targets.iter().any(|target| self.house.connections.get(&target.connection).is_none()) {
            return Err(invalid("bulk.error.connection"));
        }
        let named: usize = targets.iter().map(|target| target.people.len()).sum();
        let objects: usize = targets.iter().map(|target| target.groups.len() + target.units.len()).sum();
        if named > NAMED_MAX || objects > OBJECTS_MAX {
            let message =
                Message::new("bulk.error.too-many").with("people", NAMED_MAX).with("objects", OBJECTS_MAX);
            return Err(ServiceError::Invalid(message));
        }
        let names = targets.iter().flat_map(|target| {
            let people = target.people.iter().flat_map(|person| [&person.object, &person.name]);
            target.groups.iter().chain(&target.units).chain(people)
        });
        let is_name = |name: &String| name.len() <= NAME_LENGTH_MAX && !name.chars().any(char::is_control);
        if names.into_iter().all(is_name) { Ok(()) } else { Err(invalid("bulk.error.name")) }
    }

    fn job(&self, order: &BulkOrder, not_before: Option<Timestamp>, now: Timestamp) -> BulkJob {
        BulkJob {
            // Any id of the house is a ULID.
            id: EventId::mint(now, &*self.house.tools.entropy).to_string(),
            kind: order.kind,
            targets: order.targets.clone(),
            author: BulkAuthor {
                person: self.acting.person.clone(),
                name: self.acting.name.clone(),
                address: self.acting.address.clone(),
            },
            reason: order.reason.trim().to_owned(),
            notify: order.notify,
            policies: self.acting.policies.clone(),
            created: now,
            not_before,
            state: BulkJobState::Waiting,
            gathered: 0,
            gathered_at: None,
            left_out: BTreeMap::new(),
            ends: BTreeMap::new(),
            finished: None,
            note: String::new(),
        }
    }

    /// `None` when too many are open.
    async fn store_new(&self, job: &BulkJob) -> Result<Option<()>, StoreError> {
        let store = self.house.store();
        if rows::count_open(store, OPEN_MAX).await? >= OPEN_MAX as usize {
            return Ok(None);
        }
        self.forget_old(job.created).await?;
        let kind = if job.not_before.is_some() { EventKind::BulkScheduled } else { EventKind::BulkStarted };
        let mut event = self.house.bulk_event(job, kind, EventResult::Info);
        if let Some(at) = job.not_before {
            event.detail.insert("not-before".to_owned(), at.as_millis().to_string());
        }
        let mut changes = rows::save(None, job, job.created)?;
        changes.push(Change::Append(Box::new(event)));
        store.commit(changes).await.map(Some)
    }

    /// Forgets orders that were over long ago, a page of them at most.
    async fn forget_old(&self, now: Timestamp) -> Result<(), StoreError> {
        let is_old = |kept: &Kept| kept.job.finished.is_some_and(|at| now.since(at) > KEPT);
        for kept in rows::page(self.house.store(), "").await?.iter().filter(|kept| is_old(kept)) {
            match self.house.store().commit(rows::forget(kept)).await {
                Ok(()) | Err(StoreError::Conflict(_)) => {}
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    async fn take_step(&self, id: &str, step: BulkStep, event: EventKind) -> ServiceResult<()> {
        let house = self.house;
        for _ in 0..TRIES_MAX {
            let kept = self.find(id).await?;
            let (now, mut job) = (house.clock.now(), kept.job.clone());
            job.step(step, now).map_err(|_| invalid("bulk.error.state"))?;
            let mut line = house.bulk_event(&job, event, EventResult::Info);
            line.actor.clone_from(&self.acting.name);
            line.address.clone_from(&self.acting.address);
            line.detail.insert("was".to_owned(), kept.job.state.code().to_owned());
            let saved = rows::save(Some(&kept), &job, now);
            let mut changes = saved.map_err(|error| house.store_trouble(&error))?;
            changes.push(Change::Append(Box::new(line)));
            match house.store().commit(changes).await {
                Ok(()) => return Ok(()),
                // An instance has saved it meanwhile: looked at anew.
                Err(StoreError::Conflict(_)) => {}
                Err(error) => return Err(house.store_trouble(&error)),
            }
        }
        Err(house.store_trouble(&StoreError::Unavailable("the operation changes all the time".to_owned())))
    }

    /// An operation that is theirs to see.
    pub(super) async fn find(&self, id: &str) -> ServiceResult<Kept> {
        let kept =
            rows::fetch(self.house.store(), id).await.map_err(|error| self.house.store_trouble(&error))?;
        kept.filter(|kept| self.may_see(&kept.job)).ok_or(ServiceError::NotFound)
    }

    /// Who looks after some policies sees operations that are limited to those.
    pub(super) fn may_see(&self, job: &BulkJob) -> bool {
        let own = &self.acting.policies;
        own.is_empty() || (!job.policies.is_empty() && job.policies.iter().all(|policy| own.contains(policy)))
    }

    /// A line of history by who asks.
    pub(super) fn exported(&self, job: &BulkJob) -> Change {
        let mut line = self.house.bulk_event(job, EventKind::ListExported, EventResult::Success);
        line.actor.clone_from(&self.acting.name);
        line.address.clone_from(&self.acting.address);
        line.detail.insert("list".to_owned(), "bulk".to_owned());
        Change::Append(Box::new(line))
    }
}

fn check_reason(reason: &str) -> ServiceResult<()> {
    let reason = reason.trim();
    let is_long = reason.chars().count() > REASON_LENGTH_MAX;
    if reason.is_empty() || is_long || reason.chars().any(char::is_control) {
        return Err(ServiceError::Invalid(
            Message::new("bulk.error.reason").with("count", REASON_LENGTH_MAX),
        ));
    }
    Ok(())
}

/// What lies in the past is for now.
fn check_time(at: Option<Timestamp>, now: Timestamp) -> ServiceResult<Option<Timestamp>> {
    match at {
        Some(at) if at > now.plus(AHEAD_MAX) => Err(invalid("bulk.error.time")),
        other => Ok(other.filter(|at| *at > now)),
    }
}

#[cfg(test)]
mod tests {
    use domain::config::staff::Role;

    use super::*;
    use crate::staff::Grant;

    fn grant(role: Role, policies: &[&'static str]) -> Grant {
        Grant { role, policies: policies.iter().map(|&policy| Slug::literal(policy)).collect() }
    }

    #[test]
    fn a_role_without_bulk_operations_does_not_widen_the_reach_of_one_that_has_them() {
        let reached = |grants: Vec<Grant>| {
            let policies = reach(&Grants(grants))?;
            Some(policies.iter().map(ToString::to_string).collect::<Vec<_>>())
        };
        assert_eq!(reached(vec![grant(Role::Full, &[])]), Some(vec![]), "the whole realm");
        assert_eq!(reached(vec![grant(Role::Auditor, &[])]), None);
        assert_eq!(reached(vec![]), None);
        let manager = grant(Role::OperatorManager, &["sales"]);
        assert_eq!(reached(vec![manager.clone(), grant(Role::Auditor, &[])]), Some(vec!["sales".to_owned()]));
        assert_eq!(reached(vec![manager, grant(Role::Auditor, &["it"])]), Some(vec!["sales".to_owned()]));
    }
}
