//! Finding out what became of a commit whose answer was lost, by looking for what it would have left.

use domain::{
    event::Event,
    profile::Profile,
    run::Run,
    store::{BulkItem, BulkMove, BulkState, Change, Record, Revision, Store, StoreResult},
};

/// How many lines of a person's history are searched for an event.
const EVENTS_SEARCHED: u32 = 50;
/// How many outbox rows are searched for a message.
const MAILS_SEARCHED: u32 = 200;

/// What became of a commit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aftermath {
    /// It was stored, all of it.
    Stored,
    /// It is not there. A database that was cut off in this very moment may still be at it: ask again before
    /// doing it anew, or rely on the versions, which let only one of the two through.
    NotStored,
    /// Others have written since, and nothing that is left tells.
    CannotTell,
}

/// Looks for the traces of `changes` after [`domain::store::StoreError::Unanswered`]. As a commit is all or
/// nothing, the first change that tells, tells for all.
///
/// # Errors
/// When the store still does not answer.
pub async fn find_out(store: &dyn Store, changes: &[Change]) -> StoreResult<Aftermath> {
    for change in changes {
        let told = match change {
            Change::PutRun(run) => of_run(store, run).await?,
            Change::PutProfile(profile) => of_profile(store, profile).await?,
            Change::PutSession(session) => told(store.session(&session.token_hash).await?.is_some()),
            Change::OpenIntent(intent) => {
                let open = store.open_intent(intent.run).await?;
                open.filter(|open| open.id == intent.id).map(|_| Aftermath::Stored)
            }
            Change::Append(event) => of_event(store, event).await?,
            Change::Send(message) => {
                let rows = store.outbox(MAILS_SEARCHED).await?;
                rows.iter().any(|row| row.message.id == message.id).then_some(Aftermath::Stored)
            }
            Change::PutRecord(record) => of_record(store, record).await?,
            Change::AddRevision { revision, .. } => of_revision(store, revision).await?,
            Change::AddBulkItems(items) => of_bulk_items(store, items).await?,
            Change::MoveBulkItems { job, from, moves } => of_bulk_moves(store, job, *from, moves).await?,
            // What is gone may have been taken by somebody else.
            _ => None,
        };
        if let Some(aftermath) = told {
            return Ok(aftermath);
        }
    }
    Ok(Aftermath::CannotTell)
}

#[expect(clippy::unnecessary_wraps, reason = "an arm among others that may not tell")]
const fn told(is_there: bool) -> Option<Aftermath> {
    Some(if is_there { Aftermath::Stored } else { Aftermath::NotStored })
}

async fn of_run(store: &dyn Store, written: &Run) -> StoreResult<Option<Aftermath>> {
    let Some(mut stored) = store.run(written.id).await? else {
        return Ok((written.version == 0).then_some(Aftermath::NotStored));
    };
    let version = stored.version;
    stored.version -= 1;
    Ok(by_version(version, written.version, stored == *written))
}

async fn of_profile(store: &dyn Store, written: &Profile) -> StoreResult<Option<Aftermath>> {
    let Some(mut stored) = store.profile(&written.person).await? else {
        return Ok((written.version == 0).then_some(Aftermath::NotStored));
    };
    let version = stored.version;
    stored.version -= 1;
    Ok(by_version(version, written.version, stored == *written))
}

async fn of_record(store: &dyn Store, written: &Record) -> StoreResult<Option<Aftermath>> {
    let Some(mut stored) = store.record(&written.area, &written.key).await? else {
        return Ok((written.version == 0).then_some(Aftermath::NotStored));
    };
    let version = stored.version;
    stored.version -= 1;
    Ok(by_version(version, written.version, stored == *written))
}

/// Revisions stay as they are for ever: under the number is ours, somebody else's, or none.
async fn of_revision(store: &dyn Store, written: &Revision) -> StoreResult<Option<Aftermath>> {
    Ok(told(store.revision(written.number).await?.is_some_and(|stored| stored == *written)))
}

/// A position is used once, whatever became of its row since.
async fn of_bulk_items(store: &dyn Store, items: &[BulkItem]) -> StoreResult<Option<Aftermath>> {
    let Some(written) = items.first() else { return Ok(None) };
    let before = written.position.saturating_sub(1);
    let found = store.bulk_items(&written.job, None, before, 1).await?;
    let is_ours = |stored: &BulkItem| stored.position == written.position && stored.person == written.person;
    Ok(told(found.first().is_some_and(is_ours)))
}

/// A row that is where it was tells that it was not moved. One that went the same way tells nothing: another
/// instance may have moved it, and only one of the two may act on that.
async fn of_bulk_moves(
    store: &dyn Store,
    job: &str,
    from: BulkState,
    moves: &[BulkMove],
) -> StoreResult<Option<Aftermath>> {
    let Some(first) = moves.first().filter(|first| first.to != from) else { return Ok(None) };
    let found = store.bulk_items(job, Some(from), first.position.saturating_sub(1), 1).await?;
    let is_there = found.first().is_some_and(|stored| stored.position == first.position);
    Ok(is_there.then_some(Aftermath::NotStored))
}

/// The next version is ours or somebody else's by its content; later ones hide which it was.
fn by_version(stored: i64, based_on: i64, is_same: bool) -> Option<Aftermath> {
    match stored - based_on {
        ..=0 => Some(Aftermath::NotStored),
        1 => told(is_same),
        _ => None,
    }
}

async fn of_event(store: &dyn Store, event: &Event) -> StoreResult<Option<Aftermath>> {
    let Some(subject) = &event.subject else { return Ok(None) };
    let lines = store.history_of(subject, EVENTS_SEARCHED).await?;
    if lines.iter().any(|line| line.event.id == event.id) {
        return Ok(Some(Aftermath::Stored));
    }
    let sees_all = lines.len() < EVENTS_SEARCHED as usize;
    Ok(sees_all.then_some(Aftermath::NotStored))
}
