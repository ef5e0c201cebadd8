//! Messages that are to leave the house. A row is written in the same commit as what it tells of, and
//! delivered later, at least once, by `courier`; nobody waits for a mail server on a request.

use serde::{Deserialize, Serialize};

use crate::{id::OutboxId, message::Message, person::PersonKey, secret::Secret, time::Timestamp};

/// What to send, in words that `texts` has for every language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mail {
    /// Recipient address: always from the directory or the stored profile, never from a request (but for
    /// the code that proves a new personal address).
    pub to: String,
    /// Language tag (BCP 47) of the reader.
    pub locale: String,
    /// Template name, e.g. `mail.code`; subject and body are `<template>.subject`, `<template>.body` ….
    pub template: String,
    /// Arguments for the template; a secret one goes into [`OutboxMessage::sealed`].
    pub args: Message,
}

/// A row of the outbox.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OutboxMessage {
    /// Its id.
    pub id: OutboxId,
    /// Two rows with the same key are one message: the second is not stored.
    pub dedup: String,
    /// When it was asked for.
    pub created: Timestamp,
    /// Not after this: a code that has expired is not worth sending.
    pub expires: Timestamp,
    /// The message; `None` makes a row that is written and thrown away, so that a name that is nobody's
    /// costs the same as one that is somebody's.
    pub mail: Option<Mail>,
    /// Secret arguments (a code), sealed under the realm's key; hexadecimal.
    pub sealed: Option<String>,
    /// Whom it concerns.
    pub subject: Option<PersonKey>,
}

/// Where a row stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum OutboxState {
    /// To be sent, perhaps again.
    Waiting,
    /// Accepted by the mail server.
    Delivered,
    /// Given up: refused for good, or expired.
    Failed,
    /// Written for nobody.
    Discarded,
}

impl OutboxState {
    /// The stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Delivered => "delivered",
            Self::Failed => "failed",
            Self::Discarded => "discarded",
        }
    }
}

/// What a mail looks like when it leaves.
#[derive(Clone, Debug)]
pub struct RenderedMail {
    /// Recipient.
    pub to: String,
    /// Subject line, without control characters.
    pub subject: String,
    /// Plain text body.
    pub text: Secret,
    /// HTML body.
    pub html: Secret,
}
