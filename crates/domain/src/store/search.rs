//! What history is searched for.

use crate::{
    event::{EventKind, EventResult},
    person::PersonKey,
    time::Timestamp,
};

/// Which events are wanted; all that is said must be true of an event. The default asks for the newest of all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HistoryQuery {
    /// Whom they concern.
    pub subject: Option<PersonKey>,
    /// Who did it, exactly as the event says; an empty text is no condition.
    pub actor: Option<String>,
    /// What happened: one of these; none for any.
    pub kinds: Vec<EventKind>,
    /// What came of it: one of these; none for any.
    pub results: Vec<EventResult>,
    /// The workflow's slug; an empty text is no condition.
    pub workflow: Option<String>,
    /// Not before then.
    pub from: Option<Timestamp>,
    /// Not after then; this very moment counts.
    pub to: Option<Timestamp>,
    /// A part of the subject's name, the actor or the address, whether in capitals or not; empty for any.
    pub text: String,
    /// Only events with a smaller sequence: the last one of the page before; [`i64::MAX`] to begin.
    pub before: i64,
    /// How many at most.
    pub limit: u32,
}

impl Default for HistoryQuery {
    fn default() -> Self {
        Self {
            subject: None,
            actor: None,
            kinds: Vec::new(),
            results: Vec::new(),
            workflow: None,
            from: None,
            to: None,
            text: String::new(),
            before: i64::MAX,
            limit: 50,
        }
    }
}
