//! The changes of one commit, each as SQL. History comes last, so that the chain's head is locked for as
//! short as possible.

use domain::{
    event::Event,
    outbox::{OutboxMessage, OutboxState},
    profile::Profile,
    run::Run,
    store::{Change, Intent, IntentEnd, Session, StoreError},
    time::Timestamp,
};
use sha2::{Digest, Sha256};

use crate::facade::{Tx, args};

pub(crate) fn to_json(value: &impl serde::Serialize) -> Result<String, StoreError> {
    serde_json::to_string(value).map_err(|error| StoreError::Defect(error.to_string()))
}

pub(crate) fn from_json<T: serde::de::DeserializeOwned>(text: &str) -> Result<T, StoreError> {
    serde_json::from_str(text).map_err(|error| StoreError::Defect(error.to_string()))
}

/// Applies all of them within `tx`.
pub(crate) async fn apply(tx: &mut Tx, changes: &[Change]) -> Result<(), StoreError> {
    let mut events = Vec::new();
    for change in changes {
        match change {
            Change::Append(event) => events.push(&**event),
            other => apply_one(tx, other).await?,
        }
    }
    append(tx, &events).await
}

async fn apply_one(tx: &mut Tx, change: &Change) -> Result<(), StoreError> {
    match change {
        Change::PutRun(run) => put_run(tx, run).await,
        Change::PutProfile(profile) => put_profile(tx, profile).await,
        Change::RemoveProfile(person) => {
            let sql = "DELETE FROM profiles WHERE connection = $1 AND object = $2";
            tx.run(sql, args![person.connection.as_str(), person.object.as_str()]).await.map(|_| ())
        }
        Change::Append(_) => Ok(()),
        Change::Send(message) => send(tx, message).await,
        Change::PutSession(session) => put_session(tx, session).await,
        Change::EndSession(id) => {
            tx.run("DELETE FROM sessions WHERE id = $1", args![id.to_string()]).await.map(|_| ())
        }
        Change::EndSessionsOf { person, keep } => {
            let keep = keep.map_or_else(String::new, |id| id.to_string());
            let sql = "DELETE FROM sessions WHERE connection = $1 AND object = $2 AND id <> $3";
            tx.run(sql, args![person.connection.as_str(), person.object.as_str(), keep]).await.map(|_| ())
        }
        Change::OpenIntent(intent) => open_intent(tx, intent).await,
        Change::NoteIntent { intent, sealed } => {
            let sealed = sealed.clone().unwrap_or_default();
            let sql = "UPDATE intents SET sealed = $1 WHERE id = $2 AND ended = ''";
            one_row(tx.run(sql, args![sealed, intent.to_string()]).await?, "intent")
        }
        Change::CloseIntent { intent, end, at } => {
            let sql =
                "UPDATE intents SET ended = $1, ended_at = $2, sealed = '' WHERE id = $3 AND ended = ''";
            one_row(tx.run(sql, args![end_code(*end), at.as_millis(), intent.to_string()]).await?, "intent")
        }
        Change::UseOnce { key, expires } => {
            let sql = "INSERT INTO used_once (name, expires) VALUES ($1, $2) ON CONFLICT (name) DO NOTHING";
            one_row(tx.run(sql, args![key.as_str(), expires.as_millis()]).await?, "used before")
        }
    }
}

fn one_row(touched: u64, what: &str) -> Result<(), StoreError> {
    if touched == 1 { Ok(()) } else { Err(StoreError::Conflict(what.to_owned())) }
}

const fn end_code(end: IntentEnd) -> &'static str {
    match end {
        IntentEnd::Done => "done",
        IntentEnd::Refused => "refused",
        IntentEnd::Lost => "lost",
        IntentEnd::Unknown => "unknown",
    }
}

async fn put_run(tx: &mut Tx, run: &Run) -> Result<(), StoreError> {
    let mut row = run.clone();
    row.version += 1;
    let (id, body, expires) = (row.id.to_string(), to_json(&row)?, row.expires.as_millis());
    if run.version == 0 {
        let sql = "INSERT INTO runs (id, version, expires, body) VALUES ($1, $2, $3, $4)";
        return tx.run(sql, args![id, row.version, expires, body]).await.map(|_| ());
    }
    let sql = "UPDATE runs SET version = $1, expires = $2, body = $3 WHERE id = $4 AND version = $5";
    one_row(tx.run(sql, args![row.version, expires, body, id, run.version]).await?, "run")
}

async fn put_profile(tx: &mut Tx, profile: &Profile) -> Result<(), StoreError> {
    let mut row = profile.clone();
    row.version += 1;
    let (connection, object) = (row.person.connection.as_str(), row.person.object.as_str());
    let (body, updated) = (to_json(&row)?, row.updated.as_millis());
    if profile.version == 0 {
        let sql =
            "INSERT INTO profiles (connection, object, version, updated, body) VALUES ($1, $2, $3, $4, $5)";
        return tx.run(sql, args![connection, object, row.version, updated, body]).await.map(|_| ());
    }
    let sql = "UPDATE profiles SET version = $1, updated = $2, body = $3 WHERE connection = $4 AND object = $5 AND version = $6";
    one_row(
        tx.run(sql, args![row.version, updated, body, connection, object, profile.version]).await?,
        "profile",
    )
}

async fn send(tx: &mut Tx, message: &OutboxMessage) -> Result<(), StoreError> {
    let state = if message.mail.is_some() { OutboxState::Waiting } else { OutboxState::Discarded };
    let created = message.created.as_millis();
    let sql = "INSERT INTO outbox (id, dedup, state, attempts, not_before, created, expires, last_error, body) \
               VALUES ($1, $2, $3, 0, $4, $5, $6, '', $7) ON CONFLICT (dedup) DO NOTHING";
    let args = args![
        message.id.to_string(),
        message.dedup.as_str(),
        state.code(),
        created,
        created,
        message.expires.as_millis(),
        to_json(message)?,
    ];
    tx.run(sql, args).await.map(|_| ())
}

async fn put_session(tx: &mut Tx, session: &Session) -> Result<(), StoreError> {
    let sql = "INSERT INTO sessions (id, token_hash, connection, object, seen, expires, body) \
               VALUES ($1, $2, $3, $4, $5, $6, $7)";
    let args = args![
        session.id.to_string(),
        session.token_hash.as_str(),
        session.person.connection.as_str(),
        session.person.object.as_str(),
        session.seen.as_millis(),
        session.expires.as_millis(),
        to_json(session)?,
    ];
    tx.run(sql, args).await.map(|_| ())
}

async fn open_intent(tx: &mut Tx, intent: &Intent) -> Result<(), StoreError> {
    let sql = "INSERT INTO intents (id, run, opened, lease_until, ended, ended_at, sealed, body) \
               VALUES ($1, $2, $3, $4, '', 0, $5, $6)";
    let mut body = intent.clone();
    let sealed = body.sealed.take().unwrap_or_default();
    let args = args![
        intent.id.to_string(),
        intent.run.to_string(),
        intent.opened.as_millis(),
        intent.lease_until.as_millis(),
        sealed,
        to_json(&body)?,
    ];
    tx.run(sql, args).await.map(|_| ())
}

/// The hash of an event in its place: over the hash before it and its stored text.
pub(crate) fn chain_hash(previous: &str, body: &str) -> String {
    let digest = Sha256::new()
        .chain_update(previous.as_bytes())
        .chain_update(b"\n")
        .chain_update(body.as_bytes())
        .finalize();
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

async fn append(tx: &mut Tx, events: &[&Event]) -> Result<(), StoreError> {
    if events.is_empty() {
        return Ok(());
    }
    let count = i64::try_from(events.len()).unwrap_or(i64::MAX);
    let sql = "UPDATE chain_head SET sequence = sequence + $1 WHERE id = 1 RETURNING sequence, hash";
    let head = tx.all(sql, args![count]).await?;
    let head = head.first().ok_or_else(|| StoreError::Defect("the chain has no head".to_owned()))?;
    let (mut sequence, mut hash) = (head.int(0)? - count, head.text(1)?);
    for event in events {
        sequence += 1;
        let body = to_json(event)?;
        hash = chain_hash(&hash, &body);
        append_one(tx, event, sequence, &body, &hash).await?;
    }
    tx.run("UPDATE chain_head SET hash = $1 WHERE id = 1", args![hash]).await.map(|_| ())
}

async fn append_one(
    tx: &mut Tx,
    event: &Event,
    sequence: i64,
    body: &str,
    hash: &str,
) -> Result<(), StoreError> {
    let (connection, object) = event
        .subject
        .as_ref()
        .map_or(("", ""), |person| (person.connection.as_str(), person.object.as_str()));
    let sql = "INSERT INTO events (sequence, at, kind, result, connection, object, workflow, run, body, hash) \
               VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";
    let args = args![
        sequence,
        event.at.as_millis(),
        event.kind.code(),
        event.result.code(),
        connection,
        object,
        event.workflow.as_str(),
        event.run.map_or_else(String::new, |run| run.to_string()),
        body,
        hash,
    ];
    tx.run(sql, args).await?;
    let sql = "INSERT INTO rollup (day, workflow, kind, result, count) VALUES ($1, $2, $3, $4, 1) \
               ON CONFLICT (day, workflow, kind, result) DO UPDATE SET count = rollup.count + 1";
    let args = args![day(event.at), event.workflow.as_str(), event.kind.code(), event.result.code()];
    tx.run(sql, args).await.map(|_| ())
}

/// The UTC day, as `2026-11-23` (civil-from-days, proleptic Gregorian).
pub(crate) fn day(at: Timestamp) -> String {
    let days = at.as_millis().div_euclid(86_400_000) + 719_468;
    let era = days.div_euclid(146_097);
    let day_of_era = days.rem_euclid(146_097);
    let year_of_era = (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted_month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
    let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    format!("{year:04}-{month:02}-{day:02}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_are_named_in_utc() {
        assert_eq!(day(Timestamp::from_millis(0)), "1970-01-01");
        assert_eq!(day(Timestamp::from_millis(951_782_400_000)), "2000-02-29");
        assert_eq!(day(Timestamp::from_millis(1_795_391_999_999)), "2026-11-22");
        assert_eq!(day(Timestamp::from_millis(1_795_392_000_000)), "2026-11-23");
    }
}
