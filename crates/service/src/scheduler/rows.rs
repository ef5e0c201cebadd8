//! What is kept of scheduled tasks: a record each with where it stands, one for each wish that it runs now, and one
//! for each run that has ended, which are forgotten after a while.

use std::{collections::BTreeMap, time::Duration};

use domain::{
    store::{Change, Record, Store, StoreError, StoreResult},
    time::Timestamp,
};
use serde::{Deserialize, Serialize, de::DeserializeOwned};

use super::decide::{TaskResult, TaskState};

/// Where tasks stand, by their names.
const STATE: &str = "task";
/// Who wants one to run now, by its name.
const ASKED: &str = "task-asked";
/// Runs that have ended: `name/moment`, later ones first.
const RUNS: &str = "task-run";
/// How long a run is told of.
const RUNS_KEPT: Duration = Duration::from_secs(32 * 24 * 3600);
/// How long a wish stands that nobody fulfils.
const ASKED_KEPT: Duration = Duration::from_secs(24 * 3600);
/// Records read at once: more than there are tasks.
const PAGE: u32 = 500;
/// Later moments have smaller keys: the milliseconds that are left until the year 5138.
const FAR_MS: i64 = 99_999_999_999_999;

/// Where a task stands, with its version in the store.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Kept {
    pub(super) state: TaskState,
    pub(super) version: i64,
}

/// A wish that a task runs now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct Asked {
    /// Who.
    pub(super) by: String,
    #[serde(skip)]
    pub(super) version: i64,
}

fn defect(error: &serde_json::Error) -> StoreError {
    StoreError::Defect(format!("scheduled task: {error}"))
}

fn read<T: DeserializeOwned>(record: &Record) -> StoreResult<T> {
    T::deserialize(&record.body).map_err(|error| defect(&error))
}

fn kept(record: &Record) -> StoreResult<Kept> {
    Ok(Kept { state: read(record)?, version: record.version })
}

fn asked(record: &Record) -> StoreResult<Asked> {
    Ok(Asked { version: record.version, ..read(record)? })
}

async fn all<T>(
    store: &dyn Store,
    area: &str,
    read: impl Fn(&Record) -> StoreResult<T>,
) -> StoreResult<BTreeMap<String, T>> {
    let records = store.records(area, "", PAGE).await?;
    records.iter().map(|record| Ok((record.key.clone(), read(record)?))).collect()
}

/// Where all tasks stand.
pub(super) async fn states(store: &dyn Store) -> StoreResult<BTreeMap<String, Kept>> {
    all(store, STATE, kept).await
}

/// Which tasks somebody wants to run now.
pub(super) async fn wishes(store: &dyn Store) -> StoreResult<BTreeMap<String, Asked>> {
    all(store, ASKED, asked).await
}

/// Where one stands.
pub(super) async fn state(store: &dyn Store, task: &str) -> StoreResult<Option<Kept>> {
    store.record(STATE, task).await?.as_ref().map(kept).transpose()
}

/// Who wants it to run now.
pub(super) async fn wish(store: &dyn Store, task: &str) -> StoreResult<Option<Asked>> {
    store.record(ASKED, task).await?.as_ref().map(asked).transpose()
}

pub(super) fn record(
    area: &str,
    key: String,
    version: i64,
    now: Timestamp,
    expires: Option<Timestamp>,
    body: &impl Serialize,
) -> StoreResult<Change> {
    let body = serde_json::to_value(body).map_err(|error| defect(&error))?;
    Ok(Change::PutRecord(Box::new(Record {
        area: area.to_owned(),
        key,
        version,
        updated: now,
        expires,
        body,
    })))
}

/// Saves where a task stands; nothing of the commit happens when somebody else has saved it since `version`.
pub(super) fn save(task: &str, version: i64, state: &TaskState, now: Timestamp) -> StoreResult<Change> {
    record(STATE, task.to_owned(), version, now, None, state)
}

/// Keeps a wish.
pub(super) fn ask(task: &str, by: &str, now: Timestamp) -> StoreResult<Change> {
    let asked = Asked { by: by.to_owned(), version: 0 };
    record(ASKED, task.to_owned(), 0, now, Some(now.plus(ASKED_KEPT)), &asked)
}

/// A wish is fulfilled.
pub(super) fn fulfil(task: &str, asked: &Asked) -> Change {
    Change::RemoveRecord { area: ASKED.to_owned(), key: task.to_owned(), version: asked.version }
}

/// Keeps what became of a run.
pub(super) fn ended(task: &str, result: &TaskResult) -> StoreResult<Change> {
    let key = format!("{task}/{:014}", FAR_MS - result.ended.as_millis());
    record(RUNS, key, 0, result.ended, Some(result.ended.plus(RUNS_KEPT)), result)
}

/// Runs of a task that have ended, the latest first.
pub(super) async fn runs(store: &dyn Store, task: &str, limit: u32) -> StoreResult<Vec<TaskResult>> {
    let own = format!("{task}/");
    let records = store.records(RUNS, &own, limit).await?;
    records.iter().take_while(|record| record.key.starts_with(&own)).map(read).collect()
}
