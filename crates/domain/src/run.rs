//! One execution of a workflow: plain data that survives a restart and can go on at any instance.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{
    evidence::{Assurance, Evidence},
    id::{RunId, SessionId, Slug},
    message::Message,
    person::PersonKey,
    time::Timestamp,
    view::View,
};

/// The fact that holds why an operator does it: a reason or the number of a ticket.
pub const REASON: &str = "reason";

/// A run, as it is stored.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Run {
    /// Its id.
    pub id: RunId,
    /// Compare-and-set counter; each commit adds one. 0 before the first save.
    pub version: i64,
    /// The workflow.
    pub workflow: Slug,
    /// The management policy that the workflow was taken from.
    pub policy: Slug,
    /// The revision of the configuration it was begun under; a run keeps its workflow.
    pub revision: i64,
    /// For whom.
    pub subject: Subject,
    /// Who runs it for the subject, at the helpdesk; `None` when people run it for themselves.
    #[serde(default)]
    pub operator: Option<Operator>,
    /// Hash of the browser's run token: a run answers only to the browser that began it.
    pub token_hash: String,
    /// Language of the pages (BCP 47).
    pub locale: String,
    /// Language of mails and text messages (BCP 47), where it is another one than that of the pages; else empty.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub mail_locale: String,
    /// Network address of the browser.
    pub address: String,
    /// When it was begun.
    pub started: Timestamp,
    /// After this it is over.
    pub expires: Timestamp,
    /// Where it stands.
    pub status: RunStatus,
    /// The step that is being shown.
    pub current: Option<CurrentStep>,
    /// Steps that are done, and how; only [`crate::activity::Outcome`] of the step itself brings it here.
    pub done: BTreeMap<Slug, StepResult>,
    /// Options picked at choices, in order (positions).
    pub choices: BTreeMap<Slug, Vec<u32>>,
    /// Conditions that were decided, by their place in the tree.
    pub decided: BTreeMap<String, bool>,
    /// What has been proved.
    pub evidence: Vec<Evidence>,
    /// Set when a step failed: the message that the end tells.
    pub failure: Option<Failure>,
    /// How often the walk was begun anew.
    pub restarts: u32,
    /// Facts that steps leave for later steps and for mails; never secrets. Names that begin with `engine.`
    /// are the engine's counters, which no step writes.
    pub facts: BTreeMap<String, String>,
}

impl Run {
    /// Language of mails and text messages (BCP 47).
    #[must_use]
    pub fn mail_locale(&self) -> &str {
        if self.mail_locale.is_empty() { &self.locale } else { &self.mail_locale }
    }

    /// What the evidence so far amounts to.
    #[must_use]
    pub fn assurance(&self) -> Assurance {
        Assurance::of(self.evidence.iter().map(|evidence| evidence.kind))
    }

    /// Whether it can still go on.
    #[must_use]
    pub fn is_open(&self, now: Timestamp) -> bool {
        self.status == RunStatus::Open && now < self.expires
    }
}

/// An operator at work.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Operator {
    /// Who.
    pub person: PersonKey,
    /// The name, for history.
    pub name: String,
    /// The session: the run answers to no other one.
    pub session: SessionId,
}

/// For whom a run is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "kind", rename_all = "kebab-case")]
pub enum Subject {
    /// Somebody.
    Person {
        /// The immutable key.
        person: PersonKey,
        /// The name as it was when the run began, for history.
        name: String,
    },
    /// A name that is nobody's, or somebody's out of scope: the same pages, and no way to an action.
    Decoy {
        /// Keyed hash of what was typed: the same name gets the same prompts on every visit.
        seed: String,
    },
}

/// Where a run stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum RunStatus {
    /// Waiting for the person.
    Open,
    /// Did what it was for.
    Finished,
    /// Ended without.
    Failed,
    /// Stopped by the person.
    Stopped,
}

/// The step being shown.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct CurrentStep {
    /// Which; for a choice, its name.
    pub step: Slug,
    /// The activity's own state; nobody else reads it.
    pub state: serde_json::Value,
    /// What is shown.
    pub view: View,
    /// Tries so far at this step.
    pub tries: u32,
}

/// How a step ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StepResult {
    /// Passed.
    Passed,
    /// Failed.
    Failed,
}

/// Why a run goes to its end without success.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Failure {
    /// What to tell.
    pub message: Message,
    /// Beginning anew would not help (locked, directory away).
    pub critical: bool,
    /// Already handled by a restart or told; the walk goes on to the end.
    pub step: Slug,
}
