//! One turn of one instance at one order: from the state in which it finds it as far as it gets.

use std::{
    collections::BTreeSet,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use domain::{
    bulk::{BulkJob, BulkJobState, BulkKind, BulkStep},
    event::{Event, EventKind, EventResult},
    id::Slug,
    store::{BulkState, Change, StoreError},
};
use tokio::{
    sync::{Notify, watch},
    task::JoinSet,
};

use super::{
    Hindrance, desk, gather, require,
    rows::{self, Kept},
    unregister,
};
use crate::{House, lease::Lease, staff::standing_of};

/// How many orders one instance works on at a time.
const TURNS_MAX: usize = 4;
/// How often a turn reads its order anew: each state takes one round, and each change by somebody else.
const ROUNDS_MAX: u32 = 100;
/// How long an order is left alone after something stood in its way.
const PAUSE: Duration = Duration::from_secs(5);

/// The orders that this process is at.
#[derive(Default)]
pub(crate) struct Works {
    /// Rung when there is an order to look after.
    pub(crate) bell: Notify,
    running: Mutex<BTreeSet<String>>,
}

impl Works {
    fn lock(&self) -> std::sync::MutexGuard<'_, BTreeSet<String>> {
        self.running.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Marks an order as being worked on here; `false` when it is already, or too many are.
    fn enter(&self, id: &str) -> bool {
        let mut running = self.lock();
        running.len() < TURNS_MAX && running.insert(id.to_owned())
    }

    fn leave(&self, id: &str) {
        self.lock().remove(id);
    }
}

/// One turn.
pub(super) struct Turn {
    pub(super) house: Arc<House>,
    /// The order.
    pub(super) id: String,
    pub(super) lease: Lease,
    halt: watch::Receiver<bool>,
}

impl House {
    /// Works on every order whose time has come and that nobody works on, as far as it gets; ends soon after
    /// `halt` says `true`. Gives how many were taken up.
    ///
    /// # Errors
    /// When the store does not say what there is to do. What stands in the way of one order is noted with it,
    /// and it is tried again some seconds later.
    pub async fn run_bulk(self: &Arc<Self>, halt: &watch::Receiver<bool>) -> Result<u32, StoreError> {
        let due = rows::due(self.store(), self.clock.now()).await?;
        let mut turns = JoinSet::new();
        for id in due {
            if self.bulk_works.enter(&id) {
                let (house, halt) = (Arc::clone(self), halt.clone());
                turns.spawn(async move {
                    let taken = Turn::make(&house, &id, halt).await;
                    house.bulk_works.leave(&id);
                    taken
                });
            }
        }
        let mut taken = 0;
        while let Some(turn) = turns.join_next().await {
            match turn {
                Ok(was_taken) => taken += u32::from(was_taken),
                Err(error) => tracing::error!(%error, "a turn at a bulk operation ended badly"),
            }
        }
        Ok(taken)
    }

    /// Rung when there is an order to look after at once.
    pub(crate) async fn bulk_bell(&self) {
        self.bulk_works.bell.notified().await;
    }
}

impl Turn {
    /// Takes an order up, if nobody else has it. Gives whether it did.
    async fn make(house: &Arc<House>, id: &str, halt: watch::Receiver<bool>) -> bool {
        let lease = match Lease::take(house, format!("bulk/{id}")).await {
            Ok(Some(lease)) => lease,
            Ok(None) => return false,
            Err(error) => {
                tracing::warn!(%error, bulk = id, "a bulk operation was not taken up");
                return false;
            }
        };
        let turn = Arc::new(Self { house: Arc::clone(house), id: id.to_owned(), lease, halt });
        match turn.go().await {
            Ok(()) => turn.lease.end(Duration::ZERO).await,
            Err(Hindrance::LeaseLost) => tracing::warn!(bulk = id, "a bulk operation is in other hands"),
            Err(hindrance) => {
                tracing::warn!(%hindrance, bulk = id, "a bulk operation is held up");
                turn.note(&hindrance).await;
                turn.lease.end(PAUSE).await;
            }
        }
        true
    }

    /// Whether the process is about to end.
    pub(super) fn is_halted(&self) -> bool {
        *self.halt.borrow()
    }

    async fn go(self: &Arc<Self>) -> Result<(), Hindrance> {
        for _ in 0..ROUNDS_MAX {
            self.lease.renew().await?;
            let Some(kept) = rows::fetch(self.house.store(), &self.id).await? else { return Ok(()) };
            if self.is_halted() || !kept.job.is_due(self.house.clock.now()) {
                return Ok(());
            }
            match kept.job.state {
                BulkJobState::Waiting => self.begin(&kept).await?,
                BulkJobState::Gathering => gather::gather(self, kept).await?,
                BulkJobState::Running => {
                    if self.work(&kept).await? {
                        self.finish(&kept).await?;
                    }
                }
                BulkJobState::Stopping => self.stop(&kept).await?,
                BulkJobState::Stopped
                | BulkJobState::Cancelled
                | BulkJobState::Done
                | BulkJobState::Failed => return Ok(()),
            }
        }
        // Somebody changes the order all the time: the next turn may have more luck.
        Ok(())
    }

    /// An order for later says when it begins; one for now has said so when it was given.
    async fn begin(&self, kept: &Kept) -> Result<(), Hindrance> {
        if kept.job.not_before.is_none() {
            return self.advance(kept, BulkStep::Begin, None).await;
        }
        let mut narrowed = kept.clone();
        narrowed.job.policies = self.reach_of_author(&kept.job).await?;
        let started = self.house.bulk_event(&kept.job, EventKind::BulkStarted, EventResult::Info);
        self.advance(&narrowed, BulkStep::Begin, Some(started)).await
    }

    /// The policies that the author looks after by now, of those that the order is limited to: rights may have
    /// changed since it was given.
    async fn reach_of_author(&self, job: &BulkJob) -> Result<Vec<Slug>, Hindrance> {
        let person = &job.author.person;
        let directory = self.house.connections.directory(&person.connection).ok_or(Hindrance::NoRight)?;
        let account = directory.fetch(person).await?;
        let account = account.filter(|account| !account.state.disabled && !account.state.account_expired);
        let account = account.ok_or(Hindrance::NoRight)?;
        let standing = standing_of(&self.house.realm.current(), &account, &*directory).await?;
        let mut policies = desk::reach(&standing.grants).ok_or(Hindrance::NoRight)?;
        if policies.is_empty() {
            return Ok(job.policies.clone());
        }
        policies.retain(|policy| job.policies.is_empty() || job.policies.contains(policy));
        if policies.is_empty() { Err(Hindrance::NoRight) } else { Ok(policies) }
    }

    /// Works on people until all have their end (`true`), or somebody wants it to stop.
    async fn work(self: &Arc<Self>, kept: &Kept) -> Result<bool, Hindrance> {
        match kept.job.kind {
            BulkKind::Unregister => unregister::work(self).await,
            BulkKind::RequireChange => require::work(self).await,
        }
    }

    async fn finish(&self, kept: &Kept) -> Result<(), Hindrance> {
        let event = self.house.bulk_event(&kept.job, EventKind::BulkFinished, EventResult::Success);
        self.advance(kept, BulkStep::Finish, Some(event)).await
    }

    /// What was begun comes to its end first; if that was all, it is done rather than stopped.
    async fn stop(self: &Arc<Self>, kept: &Kept) -> Result<(), Hindrance> {
        if kept.job.kind == BulkKind::RequireChange {
            require::settle_begun(self).await?;
        }
        let waiting = self.house.store().bulk_items(&self.id, Some(BulkState::Waiting), -1, 1).await?;
        if waiting.is_empty() && kept.job.gathered_at.is_some() {
            return self.finish(kept).await;
        }
        // Who stopped it has written the line of history.
        self.advance(kept, BulkStep::Stopped, None).await
    }

    /// Makes a step, with its line of history. When somebody else has changed the order, nothing happens: it is
    /// read again.
    pub(super) async fn advance(
        &self,
        kept: &Kept,
        step: BulkStep,
        event: Option<Event>,
    ) -> Result<(), Hindrance> {
        let (now, mut job) = (self.house.clock.now(), kept.job.clone());
        job.step(step, now).map_err(|error| Hindrance::Defect(error.to_string()))?;
        if !job.state.is_open() {
            job.ends = self.house.store().bulk_counts(&self.id).await?;
        }
        let mut changes = rows::save(Some(kept), &job, now)?;
        if let Some(mut event) = event {
            event.detail.extend(told(&job));
            changes.push(Change::Append(Box::new(event)));
        }
        match self.house.store().commit(changes).await {
            Ok(()) | Err(StoreError::Conflict(_)) => Ok(()),
            Err(error) => Err(error.into()),
        }
    }

    /// Notes what stands in the way, for whoever looks; what cannot be mended by waiting ends the order.
    async fn note(&self, hindrance: &Hindrance) {
        if let Err(error) = self.try_note(hindrance).await {
            tracing::warn!(%error, bulk = self.id, "what holds a bulk operation up was not noted");
        }
    }

    async fn try_note(&self, hindrance: &Hindrance) -> Result<(), Hindrance> {
        let Some(kept) = rows::fetch(self.house.store(), &self.id).await? else { return Ok(()) };
        let (now, mut job) = (self.house.clock.now(), kept.job.clone());
        let mut changes = Vec::new();
        let end = match hindrance {
            Hindrance::NoConnection(_) | Hindrance::Defect(_) => {
                Some((BulkStep::Fail, EventKind::BulkFinished))
            }
            Hindrance::NoRight => Some((BulkStep::Stop, EventKind::BulkStopped)),
            _ => None,
        };
        if let Some((step, kind)) = end
            && job.step(step, now).is_ok()
        {
            job.ends = self.house.store().bulk_counts(&self.id).await?;
            let mut event = self.house.bulk_event(&job, kind, EventResult::Failure);
            event.detail.extend(told(&job));
            event.detail.insert("cause".to_owned(), hindrance.code().to_owned());
            changes.push(Change::Append(Box::new(event)));
        } else if job.note == hindrance.code() || !job.state.is_open() {
            return Ok(());
        }
        hindrance.code().clone_into(&mut job.note);
        changes.extend(rows::save(Some(&kept), &job, now)?);
        match self.house.store().commit(changes).await {
            Ok(()) | Err(StoreError::Conflict(_)) => Ok(()),
            Err(error) => Err(error.into()),
        }
    }
}

/// The rows by state, for a line of history.
fn told(job: &BulkJob) -> impl Iterator<Item = (String, String)> {
    job.ends.iter().map(|(state, count)| (state.code().to_owned(), count.to_string()))
}
