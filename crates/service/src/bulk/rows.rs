//! Orders as they are kept: a record each, and a small second one for as long as somebody has to look after it,
//! so that looking for work every second reads next to nothing.

use domain::{
    bulk::BulkJob,
    store::{Change, Record, Store, StoreError, StoreResult},
    time::Timestamp,
};
use serde::{Deserialize, Serialize};

/// The area of orders.
const AREA: &str = "bulk";
/// The area of those that are open.
const OPEN: &str = "bulk-open";
/// The version of a record that was saved once, which those of the open area are.
const SAVED_ONCE: i64 = 1;
/// Records read at once.
const PAGE: u32 = 100;

/// An order with its version in the store.
#[derive(Clone, Debug)]
pub(super) struct Kept {
    /// The order.
    pub(super) job: BulkJob,
    /// For the next save.
    pub(super) version: i64,
}

#[derive(Serialize, Deserialize)]
struct Open {
    not_before: Option<Timestamp>,
}

fn defect(error: &serde_json::Error) -> StoreError {
    StoreError::Defect(format!("bulk operation: {error}"))
}

fn read(record: Record) -> StoreResult<Kept> {
    let job = serde_json::from_value(record.body).map_err(|error| defect(&error))?;
    Ok(Kept { job, version: record.version })
}

/// An order.
pub(super) async fn fetch(store: &dyn Store, id: &str) -> StoreResult<Option<Kept>> {
    store.record(AREA, id).await?.map(read).transpose()
}

/// A page of orders after an id, the oldest first; an empty one is the end.
pub(super) async fn page(store: &dyn Store, after: &str) -> StoreResult<Vec<Kept>> {
    store.records(AREA, after, PAGE).await?.into_iter().map(read).collect()
}

/// Ids of the orders whose time has come, the oldest first.
pub(super) async fn due(store: &dyn Store, now: Timestamp) -> StoreResult<Vec<String>> {
    let mut due = Vec::new();
    let mut after = String::new();
    loop {
        let page = store.records(OPEN, &after, PAGE).await?;
        let Some(last) = page.last() else { return Ok(due) };
        after.clone_from(&last.key);
        for record in page {
            let open: Open = serde_json::from_value(record.body).map_err(|error| defect(&error))?;
            if open.not_before.is_none_or(|at| at <= now) {
                due.push(record.key);
            }
        }
    }
}

/// How many orders are open, at most `limit`.
pub(super) async fn count_open(store: &dyn Store, limit: u32) -> StoreResult<usize> {
    Ok(store.records(OPEN, "", limit).await?.len())
}

fn record(area: &str, key: &str, version: i64, now: Timestamp, body: impl Serialize) -> StoreResult<Change> {
    let body = serde_json::to_value(body).map_err(|error| defect(&error))?;
    let record =
        Record { area: area.to_owned(), key: key.to_owned(), version, updated: now, expires: None, body };
    Ok(Change::PutRecord(Box::new(record)))
}

/// Saves `job`, which was `before` (`None` for a new one): nothing of the commit happens when somebody else has
/// saved it since.
pub(super) fn save(before: Option<&Kept>, job: &BulkJob, now: Timestamp) -> StoreResult<Vec<Change>> {
    let version = before.map_or(0, |kept| kept.version);
    let mut changes = vec![record(AREA, &job.id, version, now, job)?];
    let was_open = before.is_some_and(|kept| kept.job.state.is_open());
    match (was_open, job.state.is_open()) {
        (false, true) => changes.push(record(OPEN, &job.id, 0, now, Open { not_before: job.not_before })?),
        (true, false) => changes.push(Change::RemoveRecord {
            area: OPEN.to_owned(),
            key: job.id.clone(),
            version: SAVED_ONCE,
        }),
        _ => {}
    }
    Ok(changes)
}

/// Forgets an order that is over, with all its people.
pub(super) fn forget(kept: &Kept) -> Vec<Change> {
    vec![
        Change::RemoveRecord { area: AREA.to_owned(), key: kept.job.id.clone(), version: kept.version },
        Change::RemoveBulkItems { job: kept.job.id.clone() },
    ]
}
