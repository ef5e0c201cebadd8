//! A link in a message that tells of a change: the person says by it that it was somebody else. One document of the store
//! for each message, under a key that says nothing about whose it is; the link's secret is kept as a keyed hash.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use crate::{
    id::{RunId, Slug},
    message::Message,
    person::PersonKey,
    store::Record,
    time::Timestamp,
};

/// The area of the store in which these documents lie.
pub const AREA: &str = "not-me";
/// How long a link is good for.
pub const LIFETIME: Duration = Duration::from_secs(7 * 24 * 3_600);

/// What a link is about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ToldChange {
    /// Whose account or registration was changed.
    pub person: PersonKey,
    /// The logon name, for the page, the mail to the administrator and history.
    pub name: String,
    /// What was done, as the message said it.
    pub about: Message,
    /// When.
    pub at: Timestamp,
    /// From which network address.
    pub address: String,
    /// By which run.
    pub run: RunId,
    /// Of which task.
    pub workflow: Slug,
    /// The keyed hash of the link's secret.
    pub link_hash: String,
    /// When somebody said that it was not the person.
    pub denied: Option<Timestamp>,
}

impl ToldChange {
    /// Whether the link is good at `now`.
    #[must_use]
    pub fn is_good(&self, now: Timestamp) -> bool {
        // Instances may differ by a little; a clock that was set back by more makes nothing good for longer.
        now.is_in_life(self.at, self.at.plus(LIFETIME))
    }

    /// The record that holds it.
    ///
    /// # Errors
    /// When it is no JSON, which it is.
    pub fn record(&self, key: &str, version: i64, now: Timestamp) -> Result<Record, serde_json::Error> {
        Ok(Record {
            area: AREA.to_owned(),
            key: key.to_owned(),
            version,
            updated: now,
            expires: Some(self.at.plus(LIFETIME)),
            body: serde_json::to_value(self)?,
        })
    }

    /// What a record says.
    ///
    /// # Errors
    /// When it is none of these: a defect.
    pub fn of(record: &Record) -> Result<Self, serde_json::Error> {
        serde_json::from_value(record.body.clone())
    }
}
