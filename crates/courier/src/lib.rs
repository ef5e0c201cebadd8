//! Delivery of the outbox: takes due rows, has them rendered, hands them to a transport, settles them.
//!
//! At least once, never after success, never after a message has expired. Nobody on a request waits for it.

mod delivery;
mod memory;
mod settings;
mod smtp;
mod standing;
mod tokens;

use async_trait::async_trait;
use domain::outbox::{OutboxMessage, RenderedMail};

pub use delivery::Courier;
pub use memory::MemoryTransport;
pub use settings::{InvalidMailSettings, MailSettings, Security, ServerSettings};
pub use smtp::{check, smtp};
pub use standing::{ServerProblem, ServerStanding};

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

    /// Nothing is left to send for now: what was kept for the next mail can go.
    async fn rest(&self) {}

    /// How the servers behind it stand, best first, as far as deliveries have shown. Asks nobody.
    fn standings(&self) -> Vec<ServerStanding> {
        Vec::new()
    }

    /// Connects, protects and signs in with each server behind it, sends nothing, and says how they stand.
    async fn look(&self) -> Vec<ServerStanding> {
        self.standings()
    }
}
