//! Taking due rows of the outbox, having them rendered and handed over, and settling them.
//!
//! A claim keeps other instances away for longer than a delivery may take. What was delivered is remembered until
//! the store has taken note of it, so that a store that goes away at the wrong moment does not cause a second mail.

use std::{
    collections::HashSet,
    future::Future,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use domain::{
    id::OutboxId,
    outbox::{OutboxMessage, OutboxState},
    store::{OutboxEntry, Settlement, Store, StoreError},
    time::{Clock, Timestamp},
};
use futures_util::{StreamExt, stream};
use tokio::sync::{Notify, mpsc};

use crate::{DeliveryError, Renderer, Transport};

/// How many rows are taken at a time, and settled together at most.
const BATCH: u32 = 64;
/// How many of them are delivered side by side: as many connections does a mail server see.
const SIDE_BY_SIDE: usize = 8;
/// How long one delivery may take, over all servers.
const DELIVERY_MAX: Duration = Duration::from_secs(90);
/// How long a taken row is left alone by others: longer than any delivery takes, and than those before it may.
const CLAIM: Duration = Duration::from_secs(180);
/// The first wait after a failure; it doubles with each.
const FIRST_WAIT: Duration = Duration::from_secs(5);
/// The longest wait, but for the jitter.
const LONGEST_WAIT: Duration = Duration::from_secs(900);
/// How often the outbox is looked at without being rung for.
const POLL: Duration = Duration::from_secs(5);

/// Delivers the outbox.
pub struct Courier {
    store: Arc<dyn Store>,
    renderer: Arc<dyn Renderer>,
    transport: Arc<dyn Transport>,
    clock: Arc<dyn Clock>,
    /// Delivered, and not yet settled in the store.
    unsettled: Mutex<HashSet<OutboxId>>,
}

impl Courier {
    /// Over these.
    #[must_use]
    pub fn new(
        store: Arc<dyn Store>,
        renderer: Arc<dyn Renderer>,
        transport: Arc<dyn Transport>,
        clock: Arc<dyn Clock>,
    ) -> Self {
        Self { store, renderer, transport, clock, unsettled: Mutex::new(HashSet::new()) }
    }

    /// Delivers until `stop` is ready: at once when `bell` rings, and every few seconds what is due again. Ends
    /// between two rounds, never within a delivery.
    pub async fn run(&self, bell: &Notify, stop: impl Future<Output = ()> + Send) {
        self.run_told(bell, stop, |_, _| {}).await;
    }

    /// As [`Courier::run`], and tells `told` what came of each round and how long it took.
    pub async fn run_told(
        &self,
        bell: &Notify,
        stop: impl Future<Output = ()> + Send,
        told: impl Fn(&Result<u32, StoreError>, Duration) + Send + Sync,
    ) {
        let mut stop = std::pin::pin!(stop);
        loop {
            let began = tokio::time::Instant::now();
            let round = self.run_once().await;
            if let Err(error) = &round {
                tracing::warn!(%error, "outbox not delivered");
            }
            told(&round, began.elapsed());
            tokio::select! {
                () = &mut stop => return,
                () = bell.notified() => {}
                () = tokio::time::sleep(POLL) => {}
            }
        }
    }

    /// Delivers what is due; gives how many were settled for good.
    ///
    /// # Errors
    /// When the store does not answer. What was delivered meanwhile is settled by a later round.
    pub async fn run_once(&self) -> Result<u32, StoreError> {
        let mut settled = 0;
        loop {
            let now = self.clock.now();
            let until = now.plus(CLAIM);
            let due = self.store.claim_outbox(now, until, BATCH).await?;
            if due.is_empty() {
                self.transport.rest().await;
                return Ok(settled);
            }
            let (done, results) = mpsc::unbounded_channel();
            let ((), round) = tokio::join!(self.deliver_all(&due, until, done), self.settle_all(results));
            settled += round?;
        }
    }

    /// Delivers `due` side by side, and tells `done` what came of each. Begins none that could outlast the claim,
    /// nor any more once nobody listens.
    async fn deliver_all(
        &self,
        due: &[OutboxEntry],
        until: Timestamp,
        done: mpsc::UnboundedSender<Settlement>,
    ) {
        let done = &done;
        let each = |entry| async move {
            if done.is_closed() {
                return;
            }
            let has_time = self.clock.now().plus(DELIVERY_MAX) <= until;
            let settlement = if has_time { self.deliver(entry).await } else { put_back(entry, &*self.clock) };
            // Nobody listens: the store has gone away, and what was delivered is remembered.
            let _ = done.send(settlement);
        };
        stream::iter(due).for_each_concurrent(SIDE_BY_SIDE, each).await;
    }

    /// Settles what comes. While one commit waits for the disk the next ones gather, so that a thousand mails do
    /// not wait a thousand times.
    async fn settle_all(&self, mut results: mpsc::UnboundedReceiver<Settlement>) -> Result<u32, StoreError> {
        let mut settled = 0;
        let mut together = Vec::new();
        while results.recv_many(&mut together, BATCH as usize).await > 0 {
            self.store.settle_outbox(&together).await?;
            for settlement in together.drain(..) {
                self.unsettled().remove(&settlement.id);
                settled += u32::from(settlement.state != OutboxState::Waiting);
            }
        }
        Ok(settled)
    }

    /// Tries to deliver one row, unless that was done already or it is too late.
    async fn deliver(&self, entry: &OutboxEntry) -> Settlement {
        let message = &entry.message;
        let (state, not_before, error) = if self.is_unsettled(message.id) {
            (OutboxState::Delivered, entry.not_before, String::new())
        } else if self.clock.now() >= message.expires {
            let last = if entry.last_error.is_empty() { "never tried" } else { &entry.last_error };
            (OutboxState::Failed, entry.not_before, format!("expired before it could be delivered: {last}"))
        } else {
            match self.try_deliver(message).await {
                Ok(()) => {
                    self.unsettled().insert(message.id);
                    (OutboxState::Delivered, entry.not_before, String::new())
                }
                Err(DeliveryError::Permanent(error)) => (OutboxState::Failed, entry.not_before, error),
                Err(DeliveryError::Retry(error)) => {
                    (OutboxState::Waiting, self.next_try(message, entry.attempts), error)
                }
            }
        };
        if state == OutboxState::Delivered {
            tracing::debug!(id = %message.id, "delivered");
        } else {
            let (state, attempts) = (state.code(), entry.attempts);
            tracing::warn!(id = %message.id, state, attempts, %error, "mail not delivered");
        }
        Settlement { id: message.id, state, not_before, error }
    }

    async fn try_deliver(&self, message: &OutboxMessage) -> Result<(), DeliveryError> {
        let mail = self.renderer.render(message).map_err(DeliveryError::Permanent)?;
        match tokio::time::timeout(DELIVERY_MAX, self.transport.deliver(&mail)).await {
            Ok(result) => result,
            Err(_) => Err(DeliveryError::Retry("took too long".to_owned())),
        }
    }

    /// Not after it has expired, so that giving up is recorded when it happens.
    fn next_try(&self, message: &OutboxMessage, attempts: u32) -> Timestamp {
        self.clock.now().plus(wait_after(attempts, message.id)).min(message.expires)
    }

    fn unsettled(&self) -> std::sync::MutexGuard<'_, HashSet<OutboxId>> {
        self.unsettled.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn is_unsettled(&self, id: OutboxId) -> bool {
        self.unsettled().contains(&id)
    }
}

/// Leaves a row to a later round, as due as it was: servers that hang have used up the time of its claim.
fn put_back(entry: &OutboxEntry, clock: &dyn Clock) -> Settlement {
    let (id, error) = (entry.message.id, entry.last_error.clone());
    Settlement { id, state: OutboxState::Waiting, not_before: clock.now(), error }
}

/// Doubles with each attempt, and up to a quarter more, by the message: those that failed together do not come
/// back together.
fn wait_after(attempts: u32, id: OutboxId) -> Duration {
    let doubled = FIRST_WAIT.saturating_mul(1 << attempts.saturating_sub(1).min(10)).min(LONGEST_WAIT);
    let spread =
        id.to_string().bytes().fold(0_u32, |sum, byte| sum.wrapping_mul(31).wrapping_add(byte.into()));
    doubled + doubled * (spread % 1_000) / 4_000
}

#[cfg(test)]
mod tests {
    use testkit::store::message;

    use super::*;

    #[test]
    fn waits_double_up_to_a_bound_and_differ_between_messages() {
        let id = message("a").id;
        let waits: Vec<f64> = (1..=12).map(|attempts| wait_after(attempts, id).as_secs_f64()).collect();
        for (attempt, (wait, least)) in
            waits.iter().zip([5., 10., 20., 40., 80., 160., 320., 640., 900.]).enumerate()
        {
            assert!((least..=least * 1.25).contains(wait), "attempt {}: {wait}", attempt + 1);
        }
        assert!(waits.iter().all(|wait| *wait <= 900. * 1.25));
        let different: HashSet<_> = (0..20).map(|_| wait_after(9, message("b").id)).collect();
        assert!(different.len() > 10, "{different:?}");
    }
}
