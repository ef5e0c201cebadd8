//! Small documents of the service's own: configuration drafts, the helpdesk's verifications, approvals, bulk
//! jobs, instances' heartbeats. Each area is read and written by one part of the service; the store knows
//! nothing of what they say.

use serde::{Deserialize, Serialize};

use crate::time::Timestamp;

/// A document under an area and a key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// What kind of document it is, e.g. `bulk-job`.
    pub area: String,
    /// Its name within the area. Keys are ordered by their UTF-8 bytes.
    pub key: String,
    /// Compare-and-set counter; 0 before the first save.
    pub version: i64,
    /// When it was last saved.
    pub updated: Timestamp,
    /// It may be forgotten from then on; `None` to keep it. Whoever reads it decides whether it still counts.
    pub expires: Option<Timestamp>,
    /// What it says; never a secret that is not sealed.
    pub body: serde_json::Value,
}
