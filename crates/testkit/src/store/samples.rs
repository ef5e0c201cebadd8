//! Small valid values to put into a store. Each is unlike every other of the same process.

use std::{
    collections::BTreeMap,
    sync::atomic::{AtomicU64, Ordering},
    time::Duration,
};

use domain::{
    entropy::Entropy,
    event::{Event, EventKind, EventResult},
    id::{EventId, IntentId, OutboxId, RunId, SessionId, Slug},
    message::Message,
    outbox::{Mail, OutboxMessage, OutboxState},
    person::PersonKey,
    profile::{Passkey, Profile},
    run::{Run, RunStatus, Subject},
    store::{Intent, IntentAction, Record, Session, Settlement, SiteKind},
    time::{Clock, Timestamp},
};

/// The present of the samples: 2026-11-23, 10:00 UTC.
pub const NOW: Timestamp = Timestamp::from_millis(1_795_428_000_000);

/// `seconds` after [`NOW`].
#[must_use]
pub fn after(seconds: u64) -> Timestamp {
    NOW.plus(Duration::from_secs(seconds))
}

/// A clock that stands still at [`NOW`].
#[derive(Clone, Copy, Debug, Default)]
pub struct StoppedClock;

impl Clock for StoppedClock {
    fn now(&self) -> Timestamp {
        NOW
    }
}

/// Bytes that do not repeat, not in another process either; nothing secret may come from them.
#[derive(Clone, Copy, Debug, Default)]
pub struct Counting;

static COUNTED: AtomicU64 = AtomicU64::new(1);

impl Entropy for Counting {
    fn fill(&self, buffer: &mut [u8]) {
        buffer.fill(0);
        let process = u64::from(std::process::id()) << 40;
        let number = (process + COUNTED.fetch_add(1, Ordering::Relaxed)).to_be_bytes();
        for (byte, digit) in buffer.iter_mut().rev().zip(number.iter().rev()) {
            *byte = *digit;
        }
    }
}

/// A name that is a slug.
#[must_use]
pub fn slug(name: &str) -> Slug {
    Slug::new(name).expect("a test names its slugs well")
}

/// A person whose immutable id ends in `number`.
#[must_use]
pub fn person(number: u32) -> PersonKey {
    PersonKey { connection: slug("corp"), object: format!("{number:032x}") }
}

/// A run of its own, never saved.
#[must_use]
pub fn run() -> Run {
    Run {
        id: RunId::mint(NOW, &Counting),
        version: 0,
        workflow: slug("workflow.forgot-password"),
        policy: slug("policy.everyone"),
        revision: 1,
        subject: Subject::Person { person: person(1), name: "Amelia Ode".to_owned() },
        operator: None,
        token_hash: "00".repeat(32),
        locale: "en".to_owned(),
        mail_locale: String::new(),
        address: "192.0.2.7".to_owned(),
        started: NOW,
        expires: after(1_800),
        status: RunStatus::Open,
        current: None,
        done: BTreeMap::new(),
        choices: BTreeMap::new(),
        decided: BTreeMap::new(),
        evidence: Vec::new(),
        failure: None,
        restarts: 0,
        facts: BTreeMap::new(),
    }
}

/// An event about person 1.
#[must_use]
pub fn event() -> Event {
    event_of(&person(1))
}

/// An event about `subject`.
#[must_use]
pub fn event_of(subject: &PersonKey) -> Event {
    Event {
        id: EventId::mint(NOW, &Counting),
        at: NOW,
        kind: EventKind::PasswordReset,
        result: EventResult::Success,
        subject: Some(subject.clone()),
        subject_name: "Amelia Ode".to_owned(),
        actor: "self".to_owned(),
        address: "192.0.2.7".to_owned(),
        run: None,
        workflow: "workflow.forgot-password".to_owned(),
        detail: BTreeMap::new(),
    }
}

/// A message to somebody.
#[must_use]
pub fn message(dedup: &str) -> OutboxMessage {
    let mail = Mail {
        to: "amelia@example.org".to_owned(),
        locale: "en".to_owned(),
        template: "mail.reset".to_owned(),
        args: Message::new("mail.reset"),
    };
    OutboxMessage {
        id: OutboxId::mint(NOW, &Counting),
        dedup: dedup.to_owned(),
        created: NOW,
        expires: after(3_600),
        mail: Some(mail),
        sealed: None,
        subject: Some(person(1)),
    }
}

/// What came of delivering the message `id`.
#[must_use]
pub fn settlement(id: OutboxId, state: OutboxState, not_before: Timestamp, error: &str) -> Settlement {
    Settlement { id, state, not_before, error: error.to_owned() }
}

/// A session of `person` under `token_hash`.
#[must_use]
pub fn session(person: PersonKey, token_hash: &str) -> Session {
    Session {
        id: SessionId::mint(NOW, &Counting),
        token_hash: token_hash.to_owned(),
        person,
        name: "Amelia Ode".to_owned(),
        started: NOW,
        seen: NOW,
        expires: after(3_600),
        address: "192.0.2.7".to_owned(),
        site: SiteKind::SelfService,
    }
}

/// A record that says nothing and is kept.
#[must_use]
pub fn record(area: &str, key: &str) -> Record {
    Record {
        area: area.to_owned(),
        key: key.to_owned(),
        version: 0,
        updated: NOW,
        expires: None,
        body: serde_json::json!({}),
    }
}

/// An open intent of `run`, leased for a minute.
#[must_use]
pub fn intent(run: RunId) -> Intent {
    Intent {
        id: IntentId::mint(NOW, &Counting),
        run,
        person: person(1),
        name: "Amelia Ode".to_owned(),
        action: IntentAction::Reset,
        opened: NOW,
        lease_until: after(60),
        before: "133000000000000000".to_owned(),
        sealed: None,
        workflow: "workflow.forgot-password".to_owned(),
        address: "192.0.2.7".to_owned(),
    }
}

/// A passkey of a model.
#[must_use]
pub fn passkey(id: &str, model: &str) -> Passkey {
    Passkey {
        id: id.to_owned(),
        public_key: "key".to_owned(),
        sign_count: 0,
        name: format!("Passkey {id}"),
        model: model.to_owned(),
        is_attested: false,
        transports: Vec::new(),
        is_backup_eligible: false,
        is_backed_up: false,
        created: NOW,
        last_used: None,
    }
}

/// An empty profile of `person`.
#[must_use]
pub fn profile(person: PersonKey) -> Profile {
    Profile::empty(person, "en".to_owned(), NOW)
}
