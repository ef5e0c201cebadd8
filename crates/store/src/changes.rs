//! The changes of one commit as statements: one each, but for the lists of a bulk operation. What they mean to
//! history is in [`crate::history`].

use domain::{
    outbox::{OutboxMessage, OutboxState},
    run::Run,
    store::{Change, Intent, IntentEnd, StoreError, StoreResult},
};

use crate::{
    bulk,
    facade::{Statement, sql},
    passkeys, people, records, revisions,
};

pub(crate) fn to_json(value: &impl serde::Serialize) -> StoreResult<String> {
    serde_json::to_string(value).map_err(|error| StoreError::Defect(error.to_string()))
}

pub(crate) fn from_json<T: serde::de::DeserializeOwned>(text: &str) -> StoreResult<T> {
    serde_json::from_str(text).map_err(|error| StoreError::Defect(error.to_string()))
}

/// The statements of a change that is nothing but statements.
pub(crate) fn statements(change: &Change) -> StoreResult<Vec<Statement>> {
    match change {
        Change::AddBulkItems(items) => Ok(bulk::add(items)),
        Change::PutProfile(profile) => {
            let mut all = vec![people::put_profile(profile)?];
            all.extend(passkeys::follow(profile, profile.version + 1));
            Ok(all)
        }
        Change::RemoveProfile(person) => {
            let mut all = vec![people::remove_profile(person)];
            all.extend(passkeys::forget(person));
            Ok(all)
        }
        other => Ok(statement(other)?.into_iter().collect()),
    }
}

/// The statement of a change that is one.
fn statement(change: &Change) -> StoreResult<Option<Statement>> {
    let statement = match change {
        Change::Append(_)
        | Change::AddBulkItems(_)
        | Change::MoveBulkItems { .. }
        | Change::PutProfile(_)
        | Change::RemoveProfile(_) => return Ok(None),
        Change::PutRun(run) => put_run(run)?,
        Change::Send(message) => send(message)?,
        Change::SendAgain { message, now } => sql!(
            "UPDATE outbox SET state = 'waiting', attempts = 0, not_before = $1 \
             WHERE id = $2 AND state = 'failed' AND expires > $1",
            now.as_millis(),
            message.to_string(),
        )
        .expect_one("message"),
        Change::PutSession(session) => people::put_session(session)?,
        Change::EndSession(id) => sql!("DELETE FROM sessions WHERE id = $1", id.to_string()),
        Change::EndSessionsOf { person, keep } => sql!(
            "DELETE FROM sessions WHERE connection = $1 AND object = $2 AND id <> $3",
            person.connection.as_str(),
            person.object.as_str(),
            keep.map_or_else(String::new, |id| id.to_string()),
        ),
        // Written for the lock that it takes: whoever else keeps or writes the run waits for this commit.
        Change::KeepRun { run, version } => sql!(
            "UPDATE runs SET version = version WHERE id = $1 AND version = $2",
            run.to_string(),
            *version,
        )
        .expect_one("run"),
        Change::OpenIntent(intent) => open_intent(intent)?,
        Change::NoteIntent { intent, sealed } => sql!(
            "UPDATE intents SET sealed = $1 WHERE id = $2 AND ended = ''",
            sealed.clone().unwrap_or_default(),
            intent.to_string(),
        )
        .expect_one("intent"),
        Change::CloseIntent { intent, end, at } => sql!(
            "UPDATE intents SET ended = $1, ended_at = $2, sealed = '' WHERE id = $3 AND ended = ''",
            end_code(*end),
            at.as_millis(),
            intent.to_string(),
        )
        .expect_one("intent"),
        Change::UseOnce { key, expires } => sql!(
            "INSERT INTO used_once (name, expires) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING",
            key.as_str(),
            expires.as_millis(),
        )
        .expect_one("used before"),
        Change::PutRecord(record) => records::put(record)?,
        Change::RemoveRecord { area, key, version } => records::remove(area, key, *version),
        Change::AddRevision { base, revision } => revisions::add(*base, revision)?,
        Change::RemoveBulkItems { job } => bulk::remove(job),
    };
    Ok(Some(statement))
}

const fn end_code(end: IntentEnd) -> &'static str {
    match end {
        IntentEnd::Done => "done",
        IntentEnd::Refused => "refused",
        IntentEnd::Lost => "lost",
        IntentEnd::Unknown => "unknown",
    }
}

fn put_run(run: &Run) -> StoreResult<Statement> {
    let mut row = run.clone();
    row.version += 1;
    let (id, body, expires) = (row.id.to_string(), to_json(&row)?, row.expires.as_millis());
    Ok(if run.version == 0 {
        sql!(
            "INSERT INTO runs (id, version, expires, body) VALUES ($1, $2, $3, $4)",
            id,
            row.version,
            expires,
            body
        )
    } else {
        sql!(
            "UPDATE runs SET version = $1, expires = $2, body = $3 WHERE id = $4 AND version = $5",
            row.version,
            expires,
            body,
            id,
            run.version,
        )
        .expect_one("run")
    })
}

fn send(message: &OutboxMessage) -> StoreResult<Statement> {
    let state = if message.mail.is_some() { OutboxState::Waiting } else { OutboxState::Discarded };
    let created = message.created.as_millis();
    Ok(sql!(
        "INSERT INTO outbox (id, dedup, state, attempts, not_before, created, expires, last_error, body) \
         VALUES ($1, $2, $3, 0, $4, $5, $6, '', $7) ON CONFLICT (dedup) DO NOTHING",
        message.id.to_string(),
        message.dedup.as_str(),
        state.code(),
        created,
        created,
        message.expires.as_millis(),
        to_json(message)?,
    ))
}

/// The sealed note has a column of its own: it is emptied when the intent ends.
fn open_intent(intent: &Intent) -> StoreResult<Statement> {
    let mut body = intent.clone();
    let sealed = body.sealed.take().unwrap_or_default();
    Ok(sql!(
        "INSERT INTO intents (id, run, opened, lease_until, ended, ended_at, sealed, body) \
         SELECT $1, $2, $3, $4, '', 0, $5, $6 \
         WHERE NOT EXISTS (SELECT 1 FROM intents WHERE run = $2 AND ended = '')",
        intent.id.to_string(),
        intent.run.to_string(),
        intent.opened.as_millis(),
        intent.lease_until.as_millis(),
        sealed,
        to_json(&body)?,
    )
    .expect_one("an account change of this run is open"))
}
