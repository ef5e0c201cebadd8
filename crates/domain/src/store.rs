//! The port to the store: everything Reclave knows that the directory does not.
//!
//! Writing is one call, [`Store::commit`]: a list of changes that happen together or not at all, guarded by
//! compare-and-set versions. That is what makes a double click, two instances and a crash harmless.

mod bulk;
mod record;
mod search;

use std::{collections::BTreeMap, time::Duration};

use async_trait::async_trait;
use serde::{Deserialize, Serialize};

use crate::{
    event::{ChainedEvent, Event},
    id::{IntentId, OutboxId, RunId, SessionId},
    outbox::{OutboxMessage, OutboxState},
    person::PersonKey,
    profile::{Passkey, Profile},
    run::Run,
    time::Timestamp,
};

pub use self::{
    bulk::{BulkItem, BulkMove, BulkState},
    record::Record,
    search::HistoryQuery,
};

/// What can go wrong, by what the caller can do about it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// Somebody else was faster (version, unique key): read again and show what is there now.
    #[error("changed meanwhile: {0}")]
    Conflict(String),
    /// The database is away, read-only or full: nothing of this commit was stored.
    #[error("store unavailable: {0}")]
    Unavailable(String),
    /// The commit was sent and its end is not known.
    #[error("store did not answer: {0}")]
    Unanswered(String),
    /// A row cannot be read, or a statement is wrong: a defect.
    #[error("store defect: {0}")]
    Defect(String),
}

/// Result of a port call.
pub type StoreResult<T> = Result<T, StoreError>;

/// One change of a commit.
#[derive(Clone, Debug)]
pub enum Change {
    /// Inserts (version 0) or replaces a run whose stored version is `run.version`; it becomes one more.
    PutRun(Box<Run>),
    /// Inserts (version 0) or replaces a profile whose stored version is `profile.version`; it becomes one more.
    PutProfile(Box<Profile>),
    /// Removes a profile.
    RemoveProfile(PersonKey),
    /// Appends to the history and its rollup.
    Append(Box<Event>),
    /// Adds to the outbox; a row with the same deduplication key is left alone.
    Send(Box<OutboxMessage>),
    /// Tries a message again that was given up and is still of use; its tries begin anew.
    /// [`StoreError::Conflict`] for every other.
    SendAgain {
        /// Which.
        message: OutboxId,
        /// Now.
        now: Timestamp,
    },
    /// Adds a session.
    PutSession(Box<Session>),
    /// Ends a session.
    EndSession(SessionId),
    /// Ends all sessions of a person, but for `keep`.
    EndSessionsOf {
        /// Whose.
        person: PersonKey,
        /// But this one.
        keep: Option<SessionId>,
    },
    /// Nothing of this commit happens unless the run still is what it was. [`StoreError::Conflict`] when its
    /// stored version is another one.
    KeepRun {
        /// Which.
        run: RunId,
        /// The version it was read with.
        version: i64,
    },
    /// Records that an account change is about to be made. [`StoreError::Conflict`] while another one of the
    /// same run is open.
    OpenIntent(Box<Intent>),
    /// Replaces the sealed note of an open intent (two-step reset).
    NoteIntent {
        /// Which.
        intent: IntentId,
        /// The new note, sealed.
        sealed: Option<String>,
    },
    /// Records that the end of an account change is known. [`StoreError::Conflict`] when it already was:
    /// then somebody else wrote the event.
    CloseIntent {
        /// Which.
        intent: IntentId,
        /// How it ended.
        end: IntentEnd,
        /// When.
        at: Timestamp,
    },
    /// Uses a token or code up. [`StoreError::Conflict`] when it was used before.
    UseOnce {
        /// Hash that names the token.
        key: String,
        /// The row may be forgotten after this.
        expires: Timestamp,
    },
    /// Inserts (version 0) or replaces a record whose stored version is `record.version`; it becomes one more.
    /// One that has expired is in the way of an insert until it is swept: replace it.
    PutRecord(Box<Record>),
    /// Removes a record. [`StoreError::Conflict`] when its stored version is another one, or it is gone.
    RemoveRecord {
        /// The record's area.
        area: String,
        /// Its key.
        key: String,
        /// The version it was read with.
        version: i64,
    },
    /// Adds a revision of the configuration after `base` (0 for none). [`StoreError::Conflict`] when `base` is
    /// no longer the newest, or the revision's number does not follow it.
    AddRevision {
        /// The number of the revision it was made from.
        base: i64,
        /// What is added.
        revision: Box<Revision>,
    },
    /// Adds people to a bulk operation. [`StoreError::Conflict`] when a position is taken.
    AddBulkItems(Vec<BulkItem>),
    /// Moves rows of a bulk operation on. [`StoreError::Conflict`] when one of them is not in `from` any more.
    MoveBulkItems {
        /// The operation.
        job: String,
        /// The state that each of them was seen in.
        from: BulkState,
        /// Where each goes.
        moves: Vec<BulkMove>,
    },
    /// Forgets all rows of a bulk operation.
    RemoveBulkItems {
        /// The operation.
        job: String,
    },
}

/// An account change that was begun.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Intent {
    /// Its id.
    pub id: IntentId,
    /// The run it belongs to.
    pub run: RunId,
    /// Whose account.
    pub person: PersonKey,
    /// The person's name, for history.
    pub name: String,
    /// What is to be done.
    pub action: IntentAction,
    /// When it was begun.
    pub opened: Timestamp,
    /// Lease: another instance may look after it from then on.
    pub lease_until: Timestamp,
    /// What is needed to find out whether it happened, e.g. pwdLastSet before; never a secret.
    pub before: String,
    /// A sealed note: the temporary password of a two-step reset. Hexadecimal.
    pub sealed: Option<String>,
    /// For the event written on recovery.
    pub workflow: String,
    /// For the event written on recovery.
    pub address: String,
}

/// What an intent is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum IntentAction {
    /// Reset without knowledge of the old password.
    Reset,
    /// Change with knowledge of it.
    Change,
    /// Unlock.
    Unlock,
    /// Enable.
    Enable,
    /// Demand a change at the next logon.
    RequireChange,
}

/// How an intent ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum IntentEnd {
    /// It happened.
    Done,
    /// The directory refused; nothing changed.
    Refused,
    /// It did not happen.
    Lost,
    /// It cannot be told any more.
    Unknown,
}

/// Which of the three sites somebody is signed in to. A session counts on its own site only.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SiteKind {
    /// Where people look after their own account.
    #[default]
    SelfService,
    /// Where operators help people.
    Helpdesk,
    /// Where the product is set up.
    Administration,
}

impl SiteKind {
    /// The stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::SelfService => "self-service",
            Self::Helpdesk => "helpdesk",
            Self::Administration => "administration",
        }
    }
}

/// A signed-in browser.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Session {
    /// Its id.
    pub id: SessionId,
    /// SHA-256 of the cookie's token, hexadecimal; the token itself is nowhere.
    pub token_hash: String,
    /// Who.
    pub person: PersonKey,
    /// Name to show.
    pub name: String,
    /// When it began.
    pub started: Timestamp,
    /// Last request; drives the idle limit.
    pub seen: Timestamp,
    /// Absolute end.
    pub expires: Timestamp,
    /// Where it began.
    pub address: String,
    /// The site it is for.
    #[serde(default)]
    pub site: SiteKind,
}

/// A passkey, and whose it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnedPasskey {
    /// Whose.
    pub person: PersonKey,
    /// The passkey.
    pub passkey: Passkey,
}

/// A passkey's place in the list of everybody's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PasskeyPlace {
    /// Whose it is.
    pub person: PersonKey,
    /// The credential's id.
    pub id: String,
}

/// How many people's profiles are in which condition. One person may be counted in several.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProfileCounts {
    /// Whose registration is complete.
    pub registered: i64,
    /// Locked by wrong proofs at the moment asked for.
    pub locked: i64,
    /// Asked to update what is registered.
    pub must_update: i64,
}

/// A lease that somebody holds.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HeldLease {
    /// What it is for.
    pub name: String,
    /// Who holds it.
    pub holder: String,
    /// Until when, unless it is renewed.
    pub until: Timestamp,
}

/// One counter that a try adds to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bucket {
    /// What is counted, e.g. `find:address:192.0.2.7`. Hashed where it holds a name.
    pub key: String,
    /// Length of the fixed window.
    pub window: Duration,
    /// How many tries the window allows.
    pub limit: u32,
}

/// What a limit says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LimitVerdict {
    /// Go on.
    Allowed,
    /// Not before then.
    Wait(Timestamp),
}

/// A row of the outbox with its state, for delivery and for the demo's mail page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OutboxEntry {
    /// The message.
    pub message: OutboxMessage,
    /// Where it stands.
    pub state: OutboxState,
    /// Tries so far.
    pub attempts: u32,
    /// Not before then.
    pub not_before: Timestamp,
    /// The last error, for administrators.
    pub last_error: String,
}

/// What came of one attempt to deliver a row of the outbox.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settlement {
    /// Of which message.
    pub id: OutboxId,
    /// Where it stands from now on.
    pub state: OutboxState,
    /// Not before then, when it is still waiting.
    pub not_before: Timestamp,
    /// What went wrong, for administrators; empty when it was delivered.
    pub error: String,
}

/// A saved version of the configuration.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Revision {
    /// Its number, from 1.
    pub number: i64,
    /// When.
    pub at: Timestamp,
    /// By whom.
    pub author: String,
    /// Why.
    pub comment: String,
    /// The TOML text.
    pub document: String,
}

/// One line of the rollup: how often a workflow ended how on a day.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RollupRow {
    /// Day as `2026-11-23` (UTC).
    pub day: String,
    /// Workflow slug; empty for events outside of runs.
    pub workflow: String,
    /// Event kind's code.
    pub kind: String,
    /// Result's code.
    pub result: String,
    /// How often.
    pub count: i64,
}

/// What a walk over the history chain found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum ChainVerdict {
    /// Unbroken; so many events.
    Intact(i64),
    /// The first event that does not follow from the one before it.
    BrokenAt(i64),
}

/// Everything that is not in the directory.
#[async_trait]
pub trait Store: Send + Sync {
    /// All changes, or none.
    async fn commit(&self, changes: Vec<Change>) -> StoreResult<()>;

    /// A run by id.
    async fn run(&self, id: RunId) -> StoreResult<Option<Run>>;

    /// A profile. Reading one that is not there costs the same.
    async fn profile(&self, person: &PersonKey) -> StoreResult<Option<Profile>>;

    /// The profiles of those of `people` who have one, in any order, each once: for work that goes over many, which
    /// would wait for the store as often as there are people.
    async fn profiles_of(&self, people: &[PersonKey]) -> StoreResult<Vec<Profile>>;

    /// The profiles of people, after `after`, by connection and object (UTF-8 bytes). Without those that are
    /// kept for names that are nobody's.
    async fn profiles(&self, after: Option<&PersonKey>, limit: u32) -> StoreResult<Vec<Profile>>;

    /// How many people's profiles are in which condition at `now`.
    async fn profile_counts(&self, now: Timestamp) -> StoreResult<ProfileCounts>;

    /// Passkeys of everybody, of one model or of all (empty), after `after`, by connection, object and credential
    /// (UTF-8 bytes). Reads about as much as it gives, however many there are.
    async fn passkeys(
        &self,
        model: &str,
        after: Option<&PasskeyPlace>,
        limit: u32,
    ) -> StoreResult<Vec<OwnedPasskey>>;

    /// How many passkeys are on which model, the most first; no more than `limit` models.
    async fn passkey_models(&self, limit: u32) -> StoreResult<Vec<(String, u32)>>;

    /// A session by the hash of its token.
    async fn session(&self, token_hash: &str) -> StoreResult<Option<Session>>;

    /// Sessions of a site, or of all, that come after the session id `after` (`""` to begin), by id; those that
    /// are over too, until they are swept.
    async fn sessions(&self, site: Option<SiteKind>, after: &str, limit: u32) -> StoreResult<Vec<Session>>;

    /// Sessions of a person on every site, by id; those that are over too, until they are swept.
    async fn sessions_of(&self, person: &PersonKey) -> StoreResult<Vec<Session>>;

    /// A session by its id.
    async fn session_by_id(&self, id: SessionId) -> StoreResult<Option<Session>>;

    /// Notes that a session was used (at most once a minute is worth a write; the caller decides).
    async fn touch_session(&self, id: SessionId, at: Timestamp) -> StoreResult<()>;

    /// Counts one try in every bucket, then says whether any is over its limit (the longest wait wins).
    /// The count stays, whatever the answer: asking again does not get around it.
    async fn count(&self, buckets: &[Bucket], now: Timestamp) -> StoreResult<LimitVerdict>;

    /// How many tries each bucket holds in its running window. Counts nothing; the buckets' limits are not asked.
    async fn tries(&self, buckets: &[Bucket], now: Timestamp) -> StoreResult<Vec<u32>>;

    /// Takes a lease for `holder` until `until`, when it is free, expired at `now`, or already the holder's.
    async fn lease(&self, name: &str, holder: &str, now: Timestamp, until: Timestamp) -> StoreResult<bool>;

    /// Gives a lease back.
    async fn release(&self, name: &str, holder: &str) -> StoreResult<()>;

    /// The leases that are held at `now`, by name.
    async fn leases(&self, now: Timestamp) -> StoreResult<Vec<HeldLease>>;

    /// Open intents whose lease is over at `now`, taking them over until `until`.
    async fn claim_intents(&self, now: Timestamp, until: Timestamp, limit: u32) -> StoreResult<Vec<Intent>>;

    /// The open intent of a run, if any.
    async fn open_intent(&self, run: RunId) -> StoreResult<Option<Intent>>;

    /// Waiting outbox rows due at `now`, the one that waits longest first, claimed until `until`.
    async fn claim_outbox(
        &self,
        now: Timestamp,
        until: Timestamp,
        limit: u32,
    ) -> StoreResult<Vec<OutboxEntry>>;

    /// Records what came of deliveries, all of them in one commit. What was delivered stays delivered, whoever
    /// settles it again.
    async fn settle_outbox(&self, settlements: &[Settlement]) -> StoreResult<()>;

    /// The newest outbox rows, for the demo and for administrators.
    async fn outbox(&self, limit: u32) -> StoreResult<Vec<OutboxEntry>>;

    /// Outbox rows in `state`, or in any, the newest first, from those older than `below` on. Rows written for
    /// nobody are left out.
    async fn outbox_page(
        &self,
        state: Option<OutboxState>,
        below: Option<OutboxId>,
        limit: u32,
    ) -> StoreResult<Vec<OutboxEntry>>;

    /// How many outbox rows are in which state; states without rows are left out.
    async fn outbox_counts(&self) -> StoreResult<BTreeMap<OutboxState, i64>>;

    /// Events of a person, newest first.
    async fn history_of(&self, person: &PersonKey, limit: u32) -> StoreResult<Vec<ChainedEvent>>;

    /// Events that a search asks for, newest first.
    async fn history(&self, query: &HistoryQuery) -> StoreResult<Vec<ChainedEvent>>;

    /// Events from `sequence` on, in order.
    async fn history_from(&self, sequence: i64, limit: u32) -> StoreResult<Vec<ChainedEvent>>;

    /// Walks the whole chain.
    async fn verify_history(&self) -> StoreResult<ChainVerdict>;

    /// The rollup between two days, both included.
    async fn rollup(&self, from_day: &str, to_day: &str) -> StoreResult<Vec<RollupRow>>;

    /// The revision in force.
    async fn current_revision(&self) -> StoreResult<Option<Revision>>;

    /// A revision by its number.
    async fn revision(&self, number: i64) -> StoreResult<Option<Revision>>;

    /// Revisions with a smaller number than `before` ([`i64::MAX`] to begin), newest first, without their
    /// documents, which are left empty.
    async fn revisions(&self, before: i64, limit: u32) -> StoreResult<Vec<Revision>>;

    /// The number of the revision in force; 0 for none. Cheap, as every instance asks every second.
    async fn newest_revision_number(&self) -> StoreResult<i64>;

    /// A record, expired or not.
    async fn record(&self, area: &str, key: &str) -> StoreResult<Option<Record>>;

    /// Those of the records of an area that are there under `keys`, in any order, each once, expired or not.
    async fn records_of(&self, area: &str, keys: &[String]) -> StoreResult<Vec<Record>>;

    /// Records of an area whose keys come after `after` (`""` to begin), by key (UTF-8 bytes), expired or not.
    async fn records(&self, area: &str, after: &str, limit: u32) -> StoreResult<Vec<Record>>;

    /// Rows of a bulk operation with a position greater than `after` (-1 to begin), by position; those in
    /// `state`, or all.
    async fn bulk_items(
        &self,
        job: &str,
        state: Option<BulkState>,
        after: i64,
        limit: u32,
    ) -> StoreResult<Vec<BulkItem>>;

    /// How many rows of a bulk operation are in which state; states without rows are left out.
    async fn bulk_counts(&self, job: &str) -> StoreResult<BTreeMap<BulkState, i64>>;

    /// Forgets what is over: expired sessions, records, runs, used tokens, limits, settled outbox rows. Gives how
    /// many rows.
    async fn sweep(&self, now: Timestamp) -> StoreResult<u64>;

    /// Commits so far that wrote something and waited for the disk; for metrics.
    fn durable_commits(&self) -> u64;

    /// Writes and reads something, for readiness and for `reclave doctor`.
    async fn health(&self) -> StoreResult<()>;
}
