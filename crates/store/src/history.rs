//! The history: events in a chain of hashes without gaps, their rollup, and the walk that proves the chain.
//!
//! The chain's head is one row that every appending transaction locks and advances, so that sequence numbers
//! have no holes and two instances never build on the same hash.

use std::{borrow::Cow, collections::BTreeMap};

use domain::{
    event::{ChainedEvent, Event},
    store::{ChainVerdict, StoreError, StoreResult},
    time::Timestamp,
};
use serde::Deserialize;
use sha2::{Digest, Sha256};

use crate::{
    changes::{from_json, to_json},
    facade::{Arg, Database, Row, Tx, sql},
    failure::Failure,
    many::Many,
    search::{actor_column, search_column},
};

/// How many events are verified at once.
const VERIFY_ROWS: u32 = 2_000;

static APPEND: Many<0, 12> = Many::new(
    "INSERT INTO events (sequence, at, kind, result, connection, object, workflow, run, actor, search, body, hash) \
     VALUES ",
    "(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
    "",
    "event",
);

const ROLL_UP: &str = "INSERT INTO rollup (day, workflow, kind, result, count) VALUES ($1, $2, $3, $4, $5) \
    ON CONFLICT (day, workflow, kind, result) DO UPDATE SET count = rollup.count + $5";

/// The hash of an event in its place: over the hash before it and its stored text.
fn chain_hash(previous: &str, body: &str) -> String {
    let digest = Sha256::new()
        .chain_update(previous.as_bytes())
        .chain_update(b"\n")
        .chain_update(body.as_bytes())
        .finalize();
    digest.iter().fold(String::with_capacity(64), |mut text, byte| {
        for nibble in [byte >> 4, byte & 15] {
            text.push(char::from_digit(u32::from(nibble), 16).unwrap_or_default());
        }
        text
    })
}

/// Appends within `tx`. Called last in a commit, so that the chain's head is locked for as short as possible.
pub(crate) async fn append(tx: &mut Tx, events: &[&Event]) -> Result<(), Failure> {
    if events.is_empty() {
        return Ok(());
    }
    let count = i64::try_from(events.len()).unwrap_or(i64::MAX);
    let head = tx
        .all(sql!(
            "UPDATE chain_head SET sequence = sequence + $1 WHERE id = 1 RETURNING sequence, hash",
            count
        ))
        .await?;
    let head = head.first().ok_or_else(no_head)?;
    let (mut sequence, mut hash) = (head.int(0)? - count, head.text(1)?.to_owned());
    let mut rows = Vec::with_capacity(events.len());
    let mut counts = BTreeMap::new();
    for event in events {
        sequence += 1;
        let body = to_json(event)?;
        hash = chain_hash(&hash, &body);
        rows.push(columns(event, sequence, body, hash.clone()));
        let place = (day(event.at), event.workflow.as_str(), event.kind.code(), event.result.code());
        *counts.entry(place).or_insert(0_i64) += 1;
    }
    for statement in APPEND.statements(&[], &rows, Clone::clone) {
        tx.run(statement).await?;
    }
    for ((day, workflow, kind, result), count) in counts {
        tx.run(sql!(ROLL_UP, day, workflow, kind, result, count)).await?;
    }
    tx.run(sql!("UPDATE chain_head SET hash = $1 WHERE id = 1", hash)).await.map(|_| ())
}

fn no_head() -> StoreError {
    StoreError::Defect("the chain has no head".to_owned())
}

/// The values of [`APPEND`].
fn columns(event: &Event, sequence: i64, body: String, hash: String) -> [Arg; 12] {
    let (connection, object) = event
        .subject
        .as_ref()
        .map_or(("", ""), |person| (person.connection.as_str(), person.object.as_str()));
    [
        Arg::from(sequence),
        Arg::from(event.at.as_millis()),
        Arg::from(event.kind.code()),
        Arg::from(event.result.code()),
        Arg::from(connection),
        Arg::from(object),
        Arg::from(event.workflow.as_str()),
        Arg::from(event.run.map_or_else(String::new, |run| run.to_string())),
        Arg::from(actor_column(&event.actor).as_ref()),
        Arg::from(search_column(&event.subject_name, &event.actor, &event.address)),
        Arg::from(body),
        Arg::from(hash),
    ]
}

/// A row of `sequence, body, hash`.
pub(crate) fn chained(row: &Row) -> StoreResult<ChainedEvent> {
    Ok(ChainedEvent {
        sequence: row.int(0)?,
        event: from_json::<Event>(row.text(1)?)?,
        hash: row.text(2)?.to_owned(),
    })
}

/// Walks the chain up to the head as it is now; what is appended meanwhile is for the next walk.
///
/// The hash covers the stored text; the columns beside it, by which history is searched, are compared with it.
pub(crate) async fn verify(database: &Database) -> StoreResult<ChainVerdict> {
    let head = database.one(sql!("SELECT sequence, hash FROM chain_head WHERE id = 1")).await?;
    let head = head.ok_or_else(no_head)?;
    let (last, last_hash) = (head.int(0)?, head.text(1)?.to_owned());
    let (mut sequence, mut hash) = (0, String::new());
    while sequence < last {
        let rows = database
            .all(sql!(
                "SELECT sequence, body, hash, at, kind, result, connection, object, workflow, run, \
                 actor, search FROM events WHERE sequence > $1 AND sequence <= $2 ORDER BY sequence LIMIT $3",
                sequence,
                last,
                VERIFY_ROWS,
            ))
            .await?;
        if rows.is_empty() {
            return Ok(ChainVerdict::BrokenAt(sequence + 1));
        }
        for row in &rows {
            let next = chain_hash(&hash, row.text(1)?);
            if row.int(0)? != sequence + 1 || row.text(2)? != next || !columns_match(row)? {
                return Ok(ChainVerdict::BrokenAt(sequence + 1));
            }
            sequence += 1;
            hash = next;
        }
    }
    if hash != last_hash {
        return Ok(ChainVerdict::BrokenAt(last.max(1)));
    }
    // One statement, so that an append in this moment is seen in both places or in none.
    let beyond = sql!(
        "SELECT sequence FROM events WHERE sequence > (SELECT sequence FROM chain_head WHERE id = 1) \
         ORDER BY sequence LIMIT 1"
    );
    match database.one(beyond).await? {
        Some(row) => Ok(ChainVerdict::BrokenAt(row.int(0)?)),
        None => Ok(ChainVerdict::Intact(last)),
    }
}

/// The part of an event's text that is repeated in columns.
#[derive(Deserialize)]
struct Columns<'a> {
    at: i64,
    #[serde(borrow)]
    kind: Cow<'a, str>,
    #[serde(borrow)]
    result: Cow<'a, str>,
    #[serde(borrow)]
    subject: Option<Person<'a>>,
    #[serde(borrow)]
    subject_name: Cow<'a, str>,
    #[serde(borrow)]
    actor: Cow<'a, str>,
    #[serde(borrow)]
    address: Cow<'a, str>,
    #[serde(borrow)]
    run: Option<Cow<'a, str>>,
    #[serde(borrow)]
    workflow: Cow<'a, str>,
}

#[derive(Deserialize)]
struct Person<'a> {
    #[serde(borrow)]
    connection: Cow<'a, str>,
    #[serde(borrow)]
    object: Cow<'a, str>,
}

fn columns_match(row: &Row) -> StoreResult<bool> {
    let Ok(text) = serde_json::from_str::<Columns<'_>>(row.text(1)?) else { return Ok(false) };
    let (connection, object) = text.subject.map_or_else(Default::default, |it| (it.connection, it.object));
    let search = search_column(&text.subject_name, &text.actor, &text.address);
    Ok(row.int(3)? == text.at
        && row.text(4)? == text.kind
        && row.text(5)? == text.result
        && row.text(6)? == connection
        && row.text(7)? == object
        && row.text(8)? == text.workflow
        && row.text(9)? == text.run.unwrap_or_default()
        && row.text(10)? == actor_column(&text.actor)
        && row.text(11)? == search)
}

/// The UTC day, as `2026-11-23` (civil-from-days, proleptic Gregorian).
fn day(at: Timestamp) -> String {
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

    #[test]
    fn the_hash_is_the_one_that_anybody_can_compute() {
        // printf '\n{}' | sha256sum
        assert_eq!(chain_hash("", "{}"), "a062dd4952b935e430d409c4a5e5cd760e8781e3200d5c7e12a232dddba8a528");
    }
}
