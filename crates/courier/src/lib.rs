//! Delivery of the outbox: takes due rows, has them rendered, hands them to a transport, settles them.
//!
//! At least once, never after success, never after a message has expired. Nobody on a request waits for it.

mod memory;
mod settings;
mod smtp;

use std::{sync::Arc, time::Duration};

use async_trait::async_trait;
use domain::{
    outbox::{OutboxMessage, OutboxState, RenderedMail},
    store::{OutboxEntry, Store, StoreError},
    time::{Clock, Timestamp},
};

pub use memory::MemoryTransport;
pub use settings::{InvalidMailSettings, MailSettings, Security, ServerSettings};
pub use smtp::{check, smtp};

/// Why a message was not taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DeliveryError {
    /// Worth trying again: unreachable, busy, 4xx.
    #[error("{0}")]
    Retry(String),
    /// Refused for good: 5xx, an address that is none.
    #[error("{0}")]
    Permanent(String),
}

/// Makes a mail of a row.
pub trait Renderer: Send + Sync {
    /// The mail, or why it cannot be made (a defect: the row is given up).
    ///
    /// # Errors
    /// A text for the log, without secrets.
    fn render(&self, message: &OutboxMessage) -> Result<RenderedMail, String>;
}

/// Something that takes mails.
#[async_trait]
pub trait Transport: Send + Sync {
    /// Hands over one mail; `Ok` means that somebody else is responsible for it now.
    async fn deliver(&self, mail: &RenderedMail) -> Result<(), DeliveryError>;
}

/// How many rows are taken at once.
const BATCH: u32 = 20;
/// How long a taken row is left alone by others: longer than any delivery takes.
const CLAIM: Duration = Duration::from_secs(120);
/// The first wait after a failure; it doubles with each.
const FIRST_WAIT: Duration = Duration::from_secs(5);
/// The longest wait.
const LONGEST_WAIT: Duration = Duration::from_secs(900);

/// Delivers the outbox.
pub struct Courier {
    store: Arc<dyn Store>,
    renderer: Arc<dyn Renderer>,
    transport: Arc<dyn Transport>,
    clock: Arc<dyn Clock>,
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
        Self { store, renderer, transport, clock }
    }

    /// Delivers what is due; gives how many were settled for good.
    ///
    /// # Errors
    /// When the store does not answer. A row that was delivered but not settled is delivered again later.
    pub async fn run_once(&self) -> Result<u32, StoreError> {
        let mut settled = 0;
        loop {
            let now = self.clock.now();
            let due = self.store.claim_outbox(now, now.plus(CLAIM), BATCH).await?;
            if due.is_empty() {
                return Ok(settled);
            }
            for entry in due {
                if self.deliver(entry).await? {
                    settled += 1;
                }
            }
        }
    }

    /// One row. `false` when it is to be tried again.
    async fn deliver(&self, entry: OutboxEntry) -> Result<bool, StoreError> {
        let message = &entry.message;
        let now = self.clock.now();
        let (state, not_before, error) = if now >= message.expires {
            (OutboxState::Failed, now, "expired before it could be delivered".to_owned())
        } else {
            match self.try_deliver(message).await {
                Ok(()) => (OutboxState::Delivered, now, String::new()),
                Err(DeliveryError::Permanent(error)) => (OutboxState::Failed, now, error),
                Err(DeliveryError::Retry(error)) => {
                    (OutboxState::Waiting, self.clock.now().plus(wait_after(entry.attempts, now)), error)
                }
            }
        };
        match state {
            OutboxState::Delivered => tracing::debug!(id = %message.id, "delivered"),
            _ => {
                tracing::warn!(id = %message.id, state = state.code(), attempts = entry.attempts, %error, "mail not delivered");
            }
        }
        self.store.settle_outbox(message.id, state, not_before, &error).await?;
        Ok(state != OutboxState::Waiting)
    }

    async fn try_deliver(&self, message: &OutboxMessage) -> Result<(), DeliveryError> {
        let mail = self.renderer.render(message).map_err(DeliveryError::Permanent)?;
        self.transport.deliver(&mail).await
    }
}

/// Doubles with each attempt, with a little jitter taken from the clock so that instances do not march in step.
fn wait_after(attempts: u32, now: Timestamp) -> Duration {
    let doubled = FIRST_WAIT.saturating_mul(1 << attempts.saturating_sub(1).min(10)).min(LONGEST_WAIT);
    let jitter = u64::try_from(now.as_millis().rem_euclid(1_000)).unwrap_or(0);
    doubled + Duration::from_millis(jitter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_grow_up_to_a_bound() {
        let now = Timestamp::from_millis(0);
        let waits: Vec<u64> = (1..12).map(|attempts| wait_after(attempts, now).as_secs()).collect();
        assert_eq!(waits[..4], [5, 10, 20, 40]);
        assert_eq!(waits.last(), Some(&900));
    }
}
