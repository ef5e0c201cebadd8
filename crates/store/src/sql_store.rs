//! The port itself: commits with a bounded number of tries, and the reads.

use std::sync::Arc;

use async_trait::async_trait;
use domain::{
    event::{ChainedEvent, Event},
    id::{OutboxId, RunId, SessionId},
    outbox::{OutboxMessage, OutboxState},
    person::PersonKey,
    profile::Profile,
    run::Run,
    store::{
        Bucket, ChainVerdict, Change, Intent, LimitVerdict, OutboxEntry, Revision, RollupRow, Session, Store,
        StoreError, StoreResult,
    },
    time::{Clock, Timestamp},
};

use crate::{
    changes::{apply, chain_hash, from_json},
    facade::{Database, Durability, Row, args, is_transient},
};

/// How often a commit is tried anew after a deadlock or serialization failure.
const TRIES: u32 = 5;
/// How many rows one sweep takes from each table.
const SWEEP_ROWS: u32 = 1_000;
/// How long a decoy's profile is remembered after its last wrong proof.
const DECOY_KEPT_MS: i64 = 24 * 3_600 * 1_000;
/// How long a run that is over is remembered, for its last page.
const RUN_KEPT_MS: i64 = 3_600 * 1_000;
/// How long settled mails are remembered.
const MAIL_KEPT_MS: i64 = 7 * 24 * 3_600 * 1_000;
/// How many events are verified at once.
const VERIFY_ROWS: u32 = 2_000;

/// The store on either database.
pub(crate) struct SqlStore {
    pub(crate) database: Database,
    pub(crate) clock: Arc<dyn Clock>,
    /// Keeps a second process away from a SQLite file for as long as this one lives.
    pub(crate) _lock: Option<std::fs::File>,
}

impl SqlStore {
    async fn try_commit(&self, changes: &[Change]) -> StoreResult<()> {
        let mut tx = self.database.begin(Durability::Full).await?;
        apply(&mut tx, changes).await?;
        tx.commit().await
    }
}

fn outbox_entry(row: &Row) -> StoreResult<OutboxEntry> {
    let state = row.text(1)?;
    let all = [OutboxState::Waiting, OutboxState::Delivered, OutboxState::Failed, OutboxState::Discarded];
    let state = all.into_iter().find(|known| known.code() == state);
    Ok(OutboxEntry {
        message: from_json::<OutboxMessage>(&row.text(0)?)?,
        state: state.ok_or_else(|| StoreError::Defect("outbox state".to_owned()))?,
        attempts: u32::try_from(row.int(2)?).unwrap_or(u32::MAX),
        not_before: Timestamp::from_millis(row.int(3)?),
        last_error: row.text(4)?,
    })
}

fn intent(row: &Row) -> StoreResult<Intent> {
    let mut intent: Intent = from_json(&row.text(0)?)?;
    let sealed = row.text(1)?;
    intent.sealed = (!sealed.is_empty()).then_some(sealed);
    intent.lease_until = Timestamp::from_millis(row.int(2)?);
    Ok(intent)
}

fn chained(row: &Row) -> StoreResult<ChainedEvent> {
    Ok(ChainedEvent { sequence: row.int(0)?, event: from_json::<Event>(&row.text(1)?)?, hash: row.text(2)? })
}

#[async_trait]
impl Store for SqlStore {
    async fn commit(&self, changes: Vec<Change>) -> StoreResult<()> {
        let mut tries = 1;
        loop {
            match self.try_commit(&changes).await {
                Err(error) if is_transient(&error) && tries < TRIES => tries += 1,
                other => return other,
            }
        }
    }

    async fn run(&self, id: RunId) -> StoreResult<Option<Run>> {
        let row = self.database.one("SELECT body FROM runs WHERE id = $1", args![id.to_string()]).await?;
        row.map(|row| from_json(&row.text(0)?)).transpose()
    }

    async fn profile(&self, person: &PersonKey) -> StoreResult<Option<Profile>> {
        let sql = "SELECT body FROM profiles WHERE connection = $1 AND object = $2";
        let row = self.database.one(sql, args![person.connection.as_str(), person.object.as_str()]).await?;
        row.map(|row| from_json(&row.text(0)?)).transpose()
    }

    async fn session(&self, token_hash: &str) -> StoreResult<Option<Session>> {
        let sql = "SELECT body, seen FROM sessions WHERE token_hash = $1";
        let Some(row) = self.database.one(sql, args![token_hash]).await? else { return Ok(None) };
        let mut session: Session = from_json(&row.text(0)?)?;
        session.seen = Timestamp::from_millis(row.int(1)?);
        Ok(Some(session))
    }

    async fn touch_session(&self, id: SessionId, at: Timestamp) -> StoreResult<()> {
        let mut tx = self.database.begin(Durability::Relaxed).await?;
        let sql = "UPDATE sessions SET seen = $1 WHERE id = $2 AND seen < $1";
        tx.run(sql, args![at.as_millis(), id.to_string()]).await?;
        tx.commit().await
    }

    async fn count(&self, buckets: &[Bucket], now: Timestamp) -> StoreResult<LimitVerdict> {
        let mut tx = self.database.begin(Durability::Relaxed).await?;
        let mut wait: Option<i64> = None;
        // In one order, so that two requests never wait for each other crosswise.
        let mut buckets: Vec<&Bucket> = buckets.iter().collect();
        buckets.sort_by(|left, right| left.key.cmp(&right.key));
        for bucket in buckets {
            let window = i64::try_from(bucket.window.as_millis()).unwrap_or(i64::MAX).max(1);
            let start = now.as_millis().div_euclid(window) * window;
            let end = start.saturating_add(window);
            let sql = "INSERT INTO limits (name, window_start, window_end, tries) VALUES ($1, $2, $3, 1) \
                       ON CONFLICT (name) DO UPDATE SET \
                       tries = CASE WHEN limits.window_start = $2 THEN limits.tries + 1 ELSE 1 END, \
                       window_start = $2, window_end = $3 RETURNING tries";
            let rows = tx.all(sql, args![bucket.key.as_str(), start, end]).await?;
            let tries = rows.first().map(|row| row.int(0)).transpose()?.unwrap_or(0);
            if tries > i64::from(bucket.limit) {
                wait = wait.max(Some(end));
            }
        }
        tx.commit().await?;
        Ok(wait.map_or(LimitVerdict::Allowed, |until| LimitVerdict::Wait(Timestamp::from_millis(until))))
    }

    async fn lease(&self, name: &str, holder: &str, now: Timestamp, until: Timestamp) -> StoreResult<bool> {
        let mut tx = self.database.begin(Durability::Full).await?;
        let sql = "INSERT INTO leases (name, holder, until_at) VALUES ($1, $2, $3) \
                   ON CONFLICT (name) DO UPDATE SET holder = $2, until_at = $3 \
                   WHERE leases.holder = $2 OR leases.until_at <= $4";
        let taken = tx.run(sql, args![name, holder, until.as_millis(), now.as_millis()]).await?;
        tx.commit().await?;
        Ok(taken == 1)
    }

    async fn release(&self, name: &str, holder: &str) -> StoreResult<()> {
        let mut tx = self.database.begin(Durability::Full).await?;
        tx.run("DELETE FROM leases WHERE name = $1 AND holder = $2", args![name, holder]).await?;
        tx.commit().await
    }

    async fn claim_intents(&self, now: Timestamp, until: Timestamp, limit: u32) -> StoreResult<Vec<Intent>> {
        let mut tx = self.database.begin(Durability::Full).await?;
        // The outer condition is asked again after waiting for another instance's row lock, so that a row
        // claimed meanwhile is left alone.
        let sql = "UPDATE intents SET lease_until = $1 WHERE ended = '' AND lease_until <= $2 AND id IN \
                   (SELECT id FROM intents WHERE ended = '' AND lease_until <= $2 ORDER BY opened LIMIT $3) \
                   RETURNING body, sealed, lease_until";
        let rows = tx.all(sql, args![until.as_millis(), now.as_millis(), limit]).await?;
        let intents = rows.iter().map(intent).collect::<StoreResult<Vec<Intent>>>()?;
        tx.commit().await?;
        Ok(intents)
    }

    async fn open_intent(&self, run: RunId) -> StoreResult<Option<Intent>> {
        let sql =
            "SELECT body, sealed, lease_until FROM intents WHERE run = $1 AND ended = '' ORDER BY opened";
        let row = self.database.one(sql, args![run.to_string()]).await?;
        row.as_ref().map(intent).transpose()
    }

    async fn claim_outbox(
        &self,
        now: Timestamp,
        until: Timestamp,
        limit: u32,
    ) -> StoreResult<Vec<OutboxEntry>> {
        let mut tx = self.database.begin(Durability::Full).await?;
        let sql = "UPDATE outbox SET not_before = $1, attempts = attempts + 1 \
                   WHERE state = 'waiting' AND not_before <= $2 AND id IN \
                   (SELECT id FROM outbox WHERE state = 'waiting' AND not_before <= $2 ORDER BY created LIMIT $3) \
                   RETURNING body, state, attempts, not_before, last_error";
        let rows = tx.all(sql, args![until.as_millis(), now.as_millis(), limit]).await?;
        let mut entries = rows.iter().map(outbox_entry).collect::<StoreResult<Vec<OutboxEntry>>>()?;
        tx.commit().await?;
        entries.sort_by_key(|entry| entry.message.created);
        Ok(entries)
    }

    async fn settle_outbox(
        &self,
        id: OutboxId,
        state: OutboxState,
        not_before: Timestamp,
        error: &str,
    ) -> StoreResult<()> {
        let mut tx = self.database.begin(Durability::Full).await?;
        // What was delivered stays delivered, whoever settles it again.
        let sql = "UPDATE outbox SET state = $1, not_before = $2, last_error = $3 WHERE id = $4 AND state = 'waiting'";
        let error: String = error.chars().filter(|c| *c != '\0').take(500).collect();
        tx.run(sql, args![state.code(), not_before.as_millis(), error, id.to_string()]).await?;
        tx.commit().await
    }

    async fn outbox(&self, limit: u32) -> StoreResult<Vec<OutboxEntry>> {
        let sql =
            "SELECT body, state, attempts, not_before, last_error FROM outbox ORDER BY created DESC LIMIT $1";
        self.database.all(sql, args![limit]).await?.iter().map(outbox_entry).collect()
    }

    async fn history_of(&self, person: &PersonKey, limit: u32) -> StoreResult<Vec<ChainedEvent>> {
        let sql = "SELECT sequence, body, hash FROM events WHERE connection = $1 AND object = $2 \
                   ORDER BY sequence DESC LIMIT $3";
        let rows =
            self.database.all(sql, args![person.connection.as_str(), person.object.as_str(), limit]).await?;
        rows.iter().map(chained).collect()
    }

    async fn history_from(&self, sequence: i64, limit: u32) -> StoreResult<Vec<ChainedEvent>> {
        let sql = "SELECT sequence, body, hash FROM events WHERE sequence >= $1 ORDER BY sequence LIMIT $2";
        self.database.all(sql, args![sequence, limit]).await?.iter().map(chained).collect()
    }

    async fn verify_history(&self) -> StoreResult<ChainVerdict> {
        let (mut sequence, mut hash) = (0, String::new());
        loop {
            let sql =
                "SELECT sequence, body, hash FROM events WHERE sequence > $1 ORDER BY sequence LIMIT $2";
            let rows = self.database.all(sql, args![sequence, VERIFY_ROWS]).await?;
            for row in &rows {
                let next = chain_hash(&hash, &row.text(1)?);
                if row.int(0)? != sequence + 1 || row.text(2)? != next {
                    return Ok(ChainVerdict::BrokenAt(sequence + 1));
                }
                sequence += 1;
                hash = next;
            }
            if rows.is_empty() {
                break;
            }
        }
        // Events cut off at the end show in the head.
        let head = self.database.one("SELECT sequence, hash FROM chain_head WHERE id = 1", args![]).await?;
        let head = head.ok_or_else(|| StoreError::Defect("the chain has no head".to_owned()))?;
        let (head_sequence, head_hash) = (head.int(0)?, head.text(1)?);
        if head_sequence < sequence || (head_sequence == sequence && head_hash == hash) {
            // Newer events may have been written while we walked.
            return Ok(ChainVerdict::Intact(sequence));
        }
        let grown = self
            .database
            .one("SELECT sequence FROM events WHERE sequence > $1 LIMIT 1", args![sequence])
            .await?;
        Ok(if grown.is_some() {
            ChainVerdict::Intact(sequence)
        } else {
            ChainVerdict::BrokenAt(sequence + 1)
        })
    }

    async fn rollup(&self, from_day: &str, to_day: &str) -> StoreResult<Vec<RollupRow>> {
        let sql = "SELECT day, workflow, kind, result, count FROM rollup WHERE day >= $1 AND day <= $2 \
                   ORDER BY day, workflow, kind, result";
        let rows = self.database.all(sql, args![from_day, to_day]).await?;
        rows.iter()
            .map(|row| {
                Ok(RollupRow {
                    day: row.text(0)?,
                    workflow: row.text(1)?,
                    kind: row.text(2)?,
                    result: row.text(3)?,
                    count: row.int(4)?,
                })
            })
            .collect()
    }

    async fn current_revision(&self) -> StoreResult<Option<Revision>> {
        let sql = "SELECT number, at, author, comment, document FROM revisions ORDER BY number DESC LIMIT 1";
        let row = self.database.one(sql, args![]).await?;
        row.map(|row| {
            Ok(Revision {
                number: row.int(0)?,
                at: Timestamp::from_millis(row.int(1)?),
                author: row.text(2)?,
                comment: row.text(3)?,
                document: row.text(4)?,
            })
        })
        .transpose()
    }

    async fn add_revision(&self, base: i64, revision: Revision) -> StoreResult<()> {
        let mut tx = self.database.begin(Durability::Full).await?;
        let newest = tx.all("SELECT COALESCE(MAX(number), 0) FROM revisions", args![]).await?;
        let newest = newest.first().map(|row| row.int(0)).transpose()?.unwrap_or(0);
        if newest != base || revision.number != base + 1 {
            return Err(StoreError::Conflict(format!("the newest revision is {newest}")));
        }
        // Two that saw the same base meet at the primary key.
        let sql = "INSERT INTO revisions (number, at, author, comment, document) VALUES ($1, $2, $3, $4, $5)";
        let args = args![
            revision.number,
            revision.at.as_millis(),
            revision.author,
            revision.comment,
            revision.document,
        ];
        tx.run(sql, args).await?;
        tx.commit().await
    }

    async fn sweep(&self, now: Timestamp) -> StoreResult<u64> {
        let now = now.as_millis();
        let tables = [
            ("DELETE FROM sessions WHERE id IN (SELECT id FROM sessions WHERE expires <= $1 LIMIT $2)", now),
            (
                "DELETE FROM runs WHERE id IN (SELECT id FROM runs WHERE expires <= $1 AND id NOT IN (SELECT run FROM intents WHERE ended = '') LIMIT $2)",
                now - RUN_KEPT_MS,
            ),
            (
                "DELETE FROM used_once WHERE name IN (SELECT name FROM used_once WHERE expires <= $1 LIMIT $2)",
                now,
            ),
            (
                "DELETE FROM limits WHERE name IN (SELECT name FROM limits WHERE window_end <= $1 LIMIT $2)",
                now,
            ),
            (
                "DELETE FROM outbox WHERE id IN (SELECT id FROM outbox WHERE state <> 'waiting' AND expires <= $1 LIMIT $2)",
                now - MAIL_KEPT_MS,
            ),
            (
                "DELETE FROM intents WHERE id IN (SELECT id FROM intents WHERE ended <> '' AND ended_at <= $1 LIMIT $2)",
                now - MAIL_KEPT_MS,
            ),
            (
                "DELETE FROM profiles WHERE connection = 'decoy' AND object IN (SELECT object FROM profiles WHERE connection = 'decoy' AND updated <= $1 LIMIT $2)",
                now - DECOY_KEPT_MS,
            ),
        ];
        let mut forgotten = 0;
        for (sql, before) in tables {
            let mut tx = self.database.begin(Durability::Full).await?;
            forgotten += tx.run(sql, args![before, SWEEP_ROWS]).await?;
            tx.commit().await?;
        }
        Ok(forgotten)
    }

    async fn health(&self) -> StoreResult<()> {
        let now = self.clock.now();
        self.lease("health", "health", now, now).await.map(|_| ())?;
        self.database.one("SELECT sequence FROM chain_head WHERE id = 1", args![]).await.map(|_| ())
    }
}
