//! What saving a revision commits: the revision and the line of history, together or not at all. Pages and
//! the command line save alike.

use std::collections::BTreeMap;

use domain::{
    entropy::Entropy,
    event::{Event, EventKind, EventResult},
    id::EventId,
    store::{Change, Revision},
    time::Timestamp,
};

use super::second::Proposed;

/// Who saves what, and when.
#[derive(Clone, Debug)]
pub struct Saving {
    /// The number of the revision that the document was made from; 0 for none. When it is no longer the
    /// newest, the commit is a conflict.
    pub base: i64,
    /// The document's text.
    pub document: String,
    /// By whom.
    pub author: String,
    /// Why.
    pub comment: String,
    /// Where it comes from; empty for the command line.
    pub address: String,
    /// Now.
    pub at: Timestamp,
}

impl Saving {
    /// The number that the revision gets.
    #[must_use]
    pub const fn number(&self) -> i64 {
        self.base.saturating_add(1)
    }

    /// The changes of the commit.
    #[must_use]
    pub fn changes(self, entropy: &dyn Entropy) -> Vec<Change> {
        let (number, base) = (self.number(), self.base);
        let facts = [("revision", number), ("base", base)];
        let applied = Event {
            address: self.address,
            ..event(EventKind::ConfigurationApplied, &self.author, self.at, &facts, entropy)
        };
        let revision = Revision {
            number,
            at: self.at,
            author: self.author,
            comment: self.comment,
            document: self.document,
        };
        vec![Change::AddRevision { base, revision: Box::new(revision) }, Change::Append(Box::new(applied))]
    }
}

/// The change that records an export.
#[must_use]
pub fn exported(revision: i64, author: &str, at: Timestamp, entropy: &dyn Entropy) -> Change {
    let facts = [("revision", revision)];
    Change::Append(Box::new(event(EventKind::ConfigurationExported, author, at, &facts, entropy)))
}

/// The changes that put a document forward to a second person from the command line.
///
/// # Errors
/// When the documents are no JSON, which they are.
pub fn put_forward(proposed: &Proposed, entropy: &dyn Entropy) -> Result<Vec<Change>, serde_json::Error> {
    let record = proposed.record(entropy)?;
    let facts = [("base", proposed.base)];
    let mut told = event(EventKind::ConfigurationProposed, &proposed.author, proposed.at, &facts, entropy);
    told.result = EventResult::Info;
    Ok(vec![Change::PutRecord(Box::new(record)), Change::Append(Box::new(told))])
}

fn event(
    kind: EventKind,
    author: &str,
    at: Timestamp,
    facts: &[(&str, i64)],
    entropy: &dyn Entropy,
) -> Event {
    let detail: BTreeMap<String, String> =
        facts.iter().map(|(name, number)| ((*name).to_owned(), number.to_string())).collect();
    Event {
        id: EventId::mint(at, entropy),
        at,
        kind,
        result: EventResult::Success,
        subject: None,
        subject_name: String::new(),
        actor: author.to_owned(),
        address: String::new(),
        run: None,
        workflow: String::new(),
        detail,
    }
}
