//! What a step gives back to the engine. The trait that steps implement is in `activities`; the result is
//! here, because the pure engine decides on it.

use crate::{
    browser::BrowserCookie, evidence::EvidenceKind, message::Message, secret::Secret, store::Change,
    time::Timestamp, view::View,
};

/// What came of entering, or submitting to, a step.
#[derive(Clone, Debug)]
pub enum Outcome {
    /// Show this and wait for the person.
    Show {
        /// The step's own state.
        state: serde_json::Value,
        /// The page.
        view: View,
    },
    /// Done, with what was proved (empty for steps that prove nothing).
    Pass {
        /// Kinds of evidence established; at most what the step's requirements say it gives.
        proved: Vec<EvidenceKind>,
    },
    /// Not right; the person may try again on this page.
    Retry {
        /// The step's own state.
        state: serde_json::Value,
        /// The page, with what was wrong.
        view: View,
        /// Whether it was a wrong proof, which counts towards the profile lock.
        wrong_proof: bool,
    },
    /// It cannot succeed any more.
    Fail {
        /// What to tell.
        message: Message,
        /// Beginning anew would not help.
        critical: bool,
        /// Whether it was a wrong proof, which counts towards the profile lock.
        wrong_proof: bool,
    },
    /// Begin the whole walk anew, if the failure was not critical (control step "restart on error").
    Restart,
    /// Nothing to show until then (the directory did not answer and is asked what happened).
    Wait {
        /// The step's own state.
        state: serde_json::Value,
        /// The page meanwhile.
        view: View,
        /// When to look again.
        until: Timestamp,
    },
}

/// An outcome with what is to be committed together with it.
#[derive(Clone, Debug)]
pub struct Reply {
    /// What came of it.
    pub outcome: Outcome,
    /// Store changes of the same commit: profile, events, outbox rows, the intent's end.
    pub changes: Vec<Change>,
    /// Facts for later steps and mails; never secrets.
    pub facts: Vec<(String, String)>,
    /// An address elsewhere that the browser is to go to next. For this answer only: it is stored nowhere.
    pub leave: Option<Secret>,
    /// What the browser is to keep. For this answer only: of it, the store knows a hash.
    pub keep: Option<BrowserCookie>,
}

impl From<Outcome> for Reply {
    fn from(outcome: Outcome) -> Self {
        Self { outcome, changes: Vec::new(), facts: Vec::new(), leave: None, keep: None }
    }
}

impl Reply {
    /// Adds a store change to the same commit.
    #[must_use]
    pub fn with(mut self, change: Change) -> Self {
        self.changes.push(change);
        self
    }

    /// Sends the browser elsewhere next.
    #[must_use]
    pub fn leave(mut self, address: Secret) -> Self {
        self.leave = Some(address);
        self
    }

    /// Has the browser keep something.
    #[must_use]
    pub fn keep(mut self, cookie: BrowserCookie) -> Self {
        self.keep = Some(cookie);
        self
    }

    /// Leaves a fact for later steps.
    #[must_use]
    pub fn fact(mut self, name: &str, value: impl Into<String>) -> Self {
        self.facts.push((name.to_owned(), value.into()));
        self
    }
}
