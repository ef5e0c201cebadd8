//! Forgetting what is over, a bounded number of rows per table and call, so that no writer waits long.

use std::time::Duration;

use domain::{store::StoreResult, time::Timestamp};

use crate::facade::{Database, Durability, sql};

/// How many rows one call takes from each table.
const ROWS_MAX: u32 = 1_000;

const HOUR: Duration = Duration::from_secs(3_600);
const DAY: Duration = Duration::from_secs(86_400);
const WEEK: Duration = Duration::from_secs(7 * 86_400);
const AT_ONCE: Duration = Duration::ZERO;

/// One table's rows that are over, and how long they are kept after that.
const RULES: [(&str, Duration); 8] = [
    (
        "DELETE FROM sessions WHERE id IN (SELECT id FROM sessions WHERE expires <= $1 LIMIT $2) RETURNING id",
        AT_ONCE,
    ),
    // Asked again after waiting for somebody who is saving the record anew.
    (
        "DELETE FROM records WHERE expires > 0 AND expires <= $1 AND (area, name) IN \
         (SELECT area, name FROM records WHERE expires > 0 AND expires <= $1 LIMIT $2) RETURNING name",
        AT_ONCE,
    ),
    // A run that is over is kept for its last page, and as long as an account change of it is unsettled.
    (
        "DELETE FROM runs WHERE id IN (SELECT id FROM runs WHERE expires <= $1 \
         AND id NOT IN (SELECT run FROM intents WHERE ended = '') LIMIT $2) RETURNING id",
        HOUR,
    ),
    // Longer than any clock is set back: a used token must not come to life again.
    (
        "DELETE FROM used_once WHERE name IN (SELECT name FROM used_once WHERE expires <= $1 LIMIT $2) \
         RETURNING name",
        DAY,
    ),
    (
        "DELETE FROM limits WHERE name IN (SELECT name FROM limits WHERE window_end <= $1 LIMIT $2) \
         RETURNING name",
        HOUR,
    ),
    (
        "DELETE FROM outbox WHERE id IN (SELECT id FROM outbox WHERE state <> 'waiting' AND expires <= $1 \
         LIMIT $2) RETURNING id",
        WEEK,
    ),
    (
        "DELETE FROM intents WHERE id IN (SELECT id FROM intents WHERE ended <> '' AND ended_at <= $1 \
         LIMIT $2) RETURNING id",
        WEEK,
    ),
    // The profiles of names that are nobody's, which count wrong proofs like everybody's.
    (
        "DELETE FROM profiles WHERE connection = 'decoy' AND object IN (SELECT object FROM profiles \
         WHERE connection = 'decoy' AND updated <= $1 LIMIT $2) RETURNING object",
        DAY,
    ),
];

/// Gives how many rows were forgotten.
pub(crate) async fn sweep(database: &Database, now: Timestamp) -> StoreResult<u64> {
    let mut forgotten = 0;
    for (text, kept) in RULES {
        let before = now.minus(kept).as_millis();
        let rows = database.write(Durability::Relaxed, sql!(text, before, ROWS_MAX)).await?;
        forgotten += rows.len() as u64;
    }
    Ok(forgotten)
}
