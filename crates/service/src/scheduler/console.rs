//! Scheduled tasks from a terminal: over the store alone, whichever instance runs them.

use std::collections::BTreeMap;

use api::operation::ScheduledTask;
use domain::{
    config::tasks::Tasks,
    entropy::Entropy,
    event::{Event, EventKind, EventResult},
    id::EventId,
    store::{Change, Store, StoreError, StoreResult},
    time::Timestamp,
};

use super::{all_tasks, face::scheduled, find_task, rows};

/// All tasks as they stand, in the order of the administration site.
///
/// # Errors
/// When the store does not answer.
pub async fn tasks(store: &dyn Store, settings: &Tasks, now: Timestamp) -> StoreResult<Vec<ScheduledTask>> {
    let states = rows::states(store).await?;
    let wishes = rows::wishes(store).await?;
    let one = |task: &'static dyn super::Task| {
        let state = states.get(task.id()).map(|kept| &kept.state);
        scheduled(settings, now, task, state, wishes.contains_key(task.id()))
    };
    Ok(all_tasks().map(one).collect())
}

/// Asks for a run of a task now, in the name of `author`; history says so. Gives whether there is such a task. Somebody
/// who has asked before gets the same run.
///
/// # Errors
/// When the store does not answer.
pub async fn ask(
    store: &dyn Store,
    task: &str,
    author: &str,
    now: Timestamp,
    entropy: &dyn Entropy,
) -> StoreResult<bool> {
    let Some(task) = find_task(task) else { return Ok(false) };
    let event = Event {
        id: EventId::mint(now, entropy),
        at: now,
        kind: EventKind::TaskAsked,
        result: EventResult::Info,
        subject: None,
        subject_name: String::new(),
        actor: author.to_owned(),
        address: String::new(),
        run: None,
        workflow: String::new(),
        detail: BTreeMap::from([("task".to_owned(), task.id().to_owned())]),
    };
    let asked = rows::ask(task.id(), author, now)?;
    match store.commit(vec![asked, Change::Append(Box::new(event))]).await {
        Ok(()) | Err(StoreError::Conflict(_)) => Ok(true),
        Err(error) => Err(error),
    }
}
