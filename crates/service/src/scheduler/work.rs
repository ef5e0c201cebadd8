//! What a task has while it runs: the house, how far it came before, and one way to commit what it does, so that
//! an effect and the note that it happened are stored together or not at all.

use std::{fmt::Display, sync::Arc, time::Duration};

use domain::{
    store::{Change, Store, StoreError, StoreResult},
    time::Timestamp,
};
use serde::{Serialize, de::DeserializeOwned};
use tokio::sync::watch;

use super::{
    decide::{Current, TaskOutcome, TaskResult},
    rows::{self, Kept},
};
use crate::{House, hindrance::Hindrance};

/// How many errors are kept in words.
const ERRORS_MAX: usize = 20;
/// How much of an error is kept, in code points.
const ERROR_LENGTH_MAX: usize = 300;

/// How often a run shows how far it has come: a commit for each page would wait for the disk as often as there are pages.
const SHOWN_EVERY: Duration = Duration::from_secs(1);

/// How a task comes back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Progress {
    /// All is done.
    Done,
    /// The process is about to end; somebody goes on from the cursor.
    Halted,
}

/// A run under way.
pub(crate) struct Work {
    pub(super) house: Arc<House>,
    pub(super) task: &'static str,
    pub(super) kept: Kept,
    pub(super) current: Current,
    pub(super) halt: watch::Receiver<bool>,
    /// When it was saved.
    pub(super) saved: Timestamp,
}

impl Work {
    /// The house.
    pub(crate) const fn house(&self) -> &Arc<House> {
        &self.house
    }

    /// The store.
    pub(crate) fn store(&self) -> &dyn Store {
        self.house.store()
    }

    /// Now.
    pub(crate) fn now(&self) -> Timestamp {
        self.house.clock.now()
    }

    /// Whether the process is about to end: come back with [`Progress::Halted`] after the piece of work at hand.
    pub(crate) fn is_halted(&self) -> bool {
        *self.halt.borrow()
    }

    /// What [`Self::is_halted`] looks at, for whoever waits for something else meanwhile.
    pub(crate) fn halt(&self) -> watch::Receiver<bool> {
        self.halt.clone()
    }

    /// How far an earlier turn of this run came; the default for one that has just begun.
    pub(crate) fn cursor<T: DeserializeOwned + Default>(&self) -> T {
        T::deserialize(&self.current.cursor).unwrap_or_default()
    }

    /// Counts what was done; told when it is saved.
    pub(crate) fn count(&mut self, what: &str, more: i64) {
        *self.current.counts.entry(what.to_owned()).or_default() += more;
    }

    /// How much of something was counted so far.
    pub(crate) fn counted(&self, what: &str) -> i64 {
        self.current.counts.get(what).copied().unwrap_or_default()
    }

    /// Something of it went wrong, and the rest goes on.
    pub(crate) fn error(&mut self, error: &impl Display) {
        self.current.error_count += 1;
        if self.current.errors.len() < ERRORS_MAX {
            self.current.errors.push(shortened(error));
        }
    }

    /// Commits `changes` together with how far the run has come, as whoever goes on needs it.
    ///
    /// # Errors
    /// [`Hindrance::LeaseLost`] when somebody else has taken the run over; [`StoreError::Conflict`] when one of the
    /// changes did not fit any more. Then nothing happened.
    pub(crate) async fn save(
        &mut self,
        cursor: &impl Serialize,
        changes: Vec<Change>,
    ) -> Result<(), Hindrance> {
        let cursor = serde_json::to_value(cursor);
        self.current.cursor = cursor.map_err(|error| Hindrance::Defect(error.to_string()))?;
        let mut state = self.kept.state.clone();
        state.current = Some(self.current.clone());
        self.commit(state, changes).await
    }

    /// Shows how far the run has come, now and then, where there is nothing else to commit.
    ///
    /// # Errors
    /// As [`Self::save`].
    pub(crate) async fn show(&mut self, cursor: &impl Serialize) -> Result<(), Hindrance> {
        if self.now().since(self.saved) < SHOWN_EVERY {
            return Ok(());
        }
        self.save(cursor, Vec::new()).await
    }

    pub(super) async fn commit(
        &mut self,
        state: super::decide::TaskState,
        mut changes: Vec<Change>,
    ) -> Result<(), Hindrance> {
        // First, so that of two who believe to have the run only one does anything.
        changes.insert(0, rows::save(self.task, self.kept.version, &state, self.now())?);
        self.house.tools.faults.at("before-task-saved");
        match self.store().commit(changes).await {
            Ok(()) => {
                self.kept = Kept { state, version: self.kept.version + 1 };
                self.saved = self.now();
                self.house.tools.faults.at("task-saved");
                Ok(())
            }
            Err(StoreError::Conflict(what)) => {
                let there = rows::state(self.store(), self.task).await?;
                let is_own = there.is_some_and(|there| there.version == self.kept.version);
                Err(if is_own { StoreError::Conflict(what).into() } else { Hindrance::LeaseLost })
            }
            Err(error) => Err(error.into()),
        }
    }

    /// What became of the run.
    pub(super) fn result(&self, outcome: TaskOutcome) -> TaskResult {
        let current = &self.current;
        TaskResult {
            due: current.due,
            began: current.began,
            ended: self.now(),
            outcome,
            counts: current.counts.clone(),
            errors: current.errors.clone(),
            error_count: current.error_count,
            hindered: current.hindered,
            hindrance: current.last_hindrance.clone(),
            instance: self.house.board.host.clone(),
            asked_by: current.asked_by.clone(),
        }
    }

    /// The run ends.
    pub(super) async fn end(&mut self, outcome: TaskOutcome) -> Result<(), Hindrance> {
        let result = self.result(outcome);
        let ended = rows::ended(self.task, &result)?;
        let mut state = self.kept.state.clone();
        (state.current, state.last) = (None, Some(result));
        self.commit(state, vec![ended]).await
    }
}

/// An error as it is kept: no control characters, and not too long.
pub(super) fn shortened(error: &impl Display) -> String {
    error.to_string().chars().filter(|c| !c.is_control()).take(ERROR_LENGTH_MAX).collect()
}

/// Saves a small document that a task keeps for others to read.
///
/// # Errors
/// When the store does not answer.
pub(super) async fn keep(
    work: &Work,
    area: &str,
    key: String,
    expires: Option<Timestamp>,
    body: &impl Serialize,
) -> StoreResult<Change> {
    let before = work.store().record(area, &key).await?;
    rows::record(area, key, before.map_or(0, |record| record.version), work.now(), expires, body)
}
