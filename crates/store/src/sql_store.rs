//! The port itself: commits with a bounded number of tries, and the reads.

use std::{collections::BTreeMap, sync::Arc, time::Duration};

use async_trait::async_trait;
use domain::{
    event::ChainedEvent,
    id::{OutboxId, RunId, SessionId},
    outbox::{OutboxMessage, OutboxState},
    person::PersonKey,
    profile::Profile,
    run::Run,
    store::{
        Bucket, BulkItem, BulkState, ChainVerdict, Change, HeldLease, HistoryQuery, Intent, LimitVerdict,
        OutboxEntry, OwnedPasskey, PasskeyPlace, ProfileCounts, Record, Revision, RollupRow, Session,
        Settlement, SiteKind, Store, StoreError, StoreResult,
    },
    time::{Clock, Timestamp},
};

use crate::{
    aftermath::{Aftermath, find_out},
    bulk,
    changes::{from_json, statements},
    facade::{Database, Durability, Row, Tries, Tx, sql},
    failure::Failure,
    group::Group,
    history, limits, passkeys, people, records, revisions, search, sweep,
};

/// How often and how long apart the store is asked what became of a commit whose answer was lost.
const AFTERMATH_WAITS: [Duration; 3] =
    [Duration::from_millis(50), Duration::from_millis(250), Duration::from_millis(700)];
/// How much of a delivery's error is kept.
const MAIL_ERROR_CHARACTERS_MAX: usize = 500;

/// The store on either database.
pub(crate) struct SqlStore {
    pub(crate) database: Arc<Database>,
    /// Where commits gather; PostgreSQL gathers them itself.
    pub(crate) group: Option<Group>,
    pub(crate) clock: Arc<dyn Clock>,
    /// Keeps a second process away from a SQLite file for as long as this one lives.
    pub(crate) _lock: Option<std::fs::File>,
}

impl SqlStore {
    async fn commit_once(&self, changes: &[Change]) -> Result<(), Failure> {
        if let Some(group) = &self.group {
            return group.commit(changes).await;
        }
        let mut tx = self.database.begin(Durability::Full).await?;
        apply(&mut tx, changes).await?;
        tx.commit().await
    }

    /// The answer to a commit was lost. Only "it is stored" is taken from what is found: "it is not there"
    /// may still change, so the caller keeps hearing that the end is not known.
    async fn look_for(&self, changes: &[Change], reason: String) -> StoreResult<()> {
        for wait in AFTERMATH_WAITS {
            tokio::time::sleep(wait).await;
            if find_out(self, changes).await == Ok(Aftermath::Stored) {
                tracing::info!(reason, "a commit's answer was lost, and its changes are there");
                return Ok(());
            }
        }
        Err(StoreError::Unanswered(reason))
    }
}

/// Runs the statements of one commit; its events come last, because the chain's head is locked from then on.
pub(crate) async fn apply(tx: &mut Tx, changes: &[Change]) -> Result<(), Failure> {
    let mut events = Vec::new();
    for change in changes {
        match change {
            Change::Append(event) => events.push(&**event),
            Change::MoveBulkItems { job, from, moves } => bulk::advance(tx, job, *from, moves).await?,
            other => {
                for statement in statements(other)? {
                    tx.run(statement).await?;
                }
            }
        }
    }
    history::append(tx, &events).await
}

fn outbox_state(code: &str) -> StoreResult<OutboxState> {
    let all = [OutboxState::Waiting, OutboxState::Delivered, OutboxState::Failed, OutboxState::Discarded];
    let state = all.into_iter().find(|known| known.code() == code);
    state.ok_or_else(|| StoreError::Defect("outbox state".to_owned()))
}

/// In the order of their ids, so that two instances that settle the same rows do not wait for each other.
async fn settle_once(database: &Database, settlements: &[Settlement]) -> Result<(), Failure> {
    let mut settlements: Vec<&Settlement> = settlements.iter().collect();
    settlements.sort_by_key(|settlement| settlement.id);
    let mut tx = database.begin(Durability::Full).await?;
    for settlement in settlements {
        let error = settlement.error.chars().filter(|c| !c.is_control());
        let settle = sql!(
            "UPDATE outbox SET state = $1, not_before = $2, last_error = $3 WHERE id = $4 AND state = 'waiting'",
            settlement.state.code(),
            settlement.not_before.as_millis(),
            error.take(MAIL_ERROR_CHARACTERS_MAX).collect::<String>(),
            settlement.id.to_string(),
        );
        tx.run(settle).await?;
    }
    tx.commit().await
}

fn outbox_entry(row: &Row) -> StoreResult<OutboxEntry> {
    Ok(OutboxEntry {
        message: from_json::<OutboxMessage>(row.text(0)?)?,
        state: outbox_state(row.text(1)?)?,
        attempts: u32::try_from(row.int(2)?).unwrap_or(u32::MAX),
        not_before: Timestamp::from_millis(row.int(3)?),
        last_error: row.text(4)?.to_owned(),
    })
}

fn intent(row: &Row) -> StoreResult<Intent> {
    let mut intent: Intent = from_json(row.text(0)?)?;
    let sealed = row.text(1)?;
    intent.sealed = (!sealed.is_empty()).then(|| sealed.to_owned());
    intent.lease_until = Timestamp::from_millis(row.int(2)?);
    Ok(intent)
}

#[async_trait]
impl Store for SqlStore {
    async fn commit(&self, changes: Vec<Change>) -> StoreResult<()> {
        let mut tries = Tries::default();
        loop {
            match self.commit_once(&changes).await {
                Err(Failure { error: StoreError::Unanswered(reason), .. }) => {
                    return self.look_for(&changes, reason).await;
                }
                Err(failure) => tries.wait_or_give_up(failure).await?,
                Ok(()) => return Ok(()),
            }
        }
    }

    async fn run(&self, id: RunId) -> StoreResult<Option<Run>> {
        let row = self.database.one(sql!("SELECT body FROM runs WHERE id = $1", id.to_string())).await?;
        row.map(|row| from_json(row.text(0)?)).transpose()
    }

    async fn profile(&self, person: &PersonKey) -> StoreResult<Option<Profile>> {
        people::profile(&self.database, person).await
    }

    async fn profiles_of(&self, people: &[PersonKey]) -> StoreResult<Vec<Profile>> {
        people::profiles_of(&self.database, people).await
    }

    async fn profiles(&self, after: Option<&PersonKey>, limit: u32) -> StoreResult<Vec<Profile>> {
        people::profiles(&self.database, after, limit).await
    }

    async fn profile_counts(&self, now: Timestamp) -> StoreResult<ProfileCounts> {
        people::profile_counts(&self.database, now).await
    }

    async fn passkeys(
        &self,
        model: &str,
        after: Option<&PasskeyPlace>,
        limit: u32,
    ) -> StoreResult<Vec<OwnedPasskey>> {
        passkeys::passkeys(&self.database, model, after, limit).await
    }

    async fn passkey_models(&self, limit: u32) -> StoreResult<Vec<(String, u32)>> {
        passkeys::models(&self.database, limit).await
    }

    async fn session(&self, token_hash: &str) -> StoreResult<Option<Session>> {
        people::session(&self.database, token_hash).await
    }

    async fn sessions(&self, site: Option<SiteKind>, after: &str, limit: u32) -> StoreResult<Vec<Session>> {
        people::sessions(&self.database, site, after, limit).await
    }

    async fn sessions_of(&self, person: &PersonKey) -> StoreResult<Vec<Session>> {
        people::sessions_of(&self.database, person).await
    }

    async fn session_by_id(&self, id: SessionId) -> StoreResult<Option<Session>> {
        people::session_by_id(&self.database, id).await
    }

    async fn touch_session(&self, id: SessionId, at: Timestamp) -> StoreResult<()> {
        let touch =
            sql!("UPDATE sessions SET seen = $1 WHERE id = $2 AND seen < $1", at.as_millis(), id.to_string());
        self.database.write(Durability::Relaxed, touch).await.map(|_| ())
    }

    async fn count(&self, buckets: &[Bucket], now: Timestamp) -> StoreResult<LimitVerdict> {
        limits::count(&self.database, buckets, now).await
    }

    async fn tries(&self, buckets: &[Bucket], now: Timestamp) -> StoreResult<Vec<u32>> {
        limits::tries(&self.database, buckets, now).await
    }

    async fn lease(&self, name: &str, holder: &str, now: Timestamp, until: Timestamp) -> StoreResult<bool> {
        let take = sql!(
            "INSERT INTO leases (name, holder, until_at) VALUES ($1, $2, $3) \
             ON CONFLICT (name) DO UPDATE SET holder = $2, until_at = $3 \
             WHERE leases.holder = $2 OR leases.until_at <= $4 RETURNING holder",
            name,
            holder,
            until.as_millis(),
            now.as_millis(),
        );
        Ok(!self.database.write(Durability::Full, take).await?.is_empty())
    }

    async fn release(&self, name: &str, holder: &str) -> StoreResult<()> {
        let release = sql!("DELETE FROM leases WHERE name = $1 AND holder = $2 RETURNING name", name, holder);
        self.database.write(Durability::Full, release).await.map(|_| ())
    }

    async fn leases(&self, now: Timestamp) -> StoreResult<Vec<HeldLease>> {
        let rows = self.database.all(sql!(
            "SELECT name, holder, until_at FROM leases WHERE until_at > $1 AND holder <> ''",
            now.as_millis(),
        ));
        let lease = |row: &Row| {
            Ok(HeldLease {
                name: row.text(0)?.to_owned(),
                holder: row.text(1)?.to_owned(),
                until: Timestamp::from_millis(row.int(2)?),
            })
        };
        let mut leases = rows.await?.iter().map(lease).collect::<StoreResult<Vec<HeldLease>>>()?;
        // Here, because each database has an order of its own for texts.
        leases.sort_by(|one, other| one.name.cmp(&other.name));
        Ok(leases)
    }

    async fn claim_intents(&self, now: Timestamp, until: Timestamp, limit: u32) -> StoreResult<Vec<Intent>> {
        // The outer condition is asked again after waiting for another instance's row lock, so that a row
        // claimed meanwhile is left alone.
        let claim = sql!(
            "UPDATE intents SET lease_until = $1 WHERE ended = '' AND lease_until <= $2 AND id IN \
             (SELECT id FROM intents WHERE ended = '' AND lease_until <= $2 ORDER BY opened LIMIT $3) \
             RETURNING body, sealed, lease_until",
            until.as_millis(),
            now.as_millis(),
            limit,
        );
        let rows = self.database.write(Durability::Full, claim).await?;
        let mut intents = rows.iter().map(intent).collect::<StoreResult<Vec<Intent>>>()?;
        intents.sort_by_key(|intent| intent.opened);
        Ok(intents)
    }

    async fn open_intent(&self, run: RunId) -> StoreResult<Option<Intent>> {
        let row = self.database.one(sql!(
            "SELECT body, sealed, lease_until FROM intents WHERE run = $1 AND ended = '' ORDER BY opened LIMIT 1",
            run.to_string(),
        ));
        row.await?.as_ref().map(intent).transpose()
    }

    async fn claim_outbox(
        &self,
        now: Timestamp,
        until: Timestamp,
        limit: u32,
    ) -> StoreResult<Vec<OutboxEntry>> {
        let claim = sql!(
            "UPDATE outbox SET not_before = $1, attempts = attempts + 1 \
             WHERE state = 'waiting' AND not_before <= $2 AND id IN \
             (SELECT id FROM outbox WHERE state = 'waiting' AND not_before <= $2 ORDER BY not_before LIMIT $3) \
             RETURNING body, state, attempts, not_before, last_error",
            until.as_millis(),
            now.as_millis(),
            limit,
        );
        // A claim that a power cut takes back is a row that is due again, as it would be after the claim.
        let rows = self.database.write(Durability::Relaxed, claim).await?;
        let mut entries = rows.iter().map(outbox_entry).collect::<StoreResult<Vec<OutboxEntry>>>()?;
        entries.sort_by_key(|entry| entry.message.created);
        Ok(entries)
    }

    async fn settle_outbox(&self, settlements: &[Settlement]) -> StoreResult<()> {
        let mut tries = Tries::default();
        while let Err(failure) = settle_once(&self.database, settlements).await {
            tries.wait_or_give_up(failure).await?;
        }
        Ok(())
    }

    async fn outbox(&self, limit: u32) -> StoreResult<Vec<OutboxEntry>> {
        let rows = self.database.all(sql!(
            "SELECT body, state, attempts, not_before, last_error FROM outbox ORDER BY created DESC, id DESC LIMIT $1",
            limit,
        ));
        rows.await?.iter().map(outbox_entry).collect()
    }

    async fn outbox_page(
        &self,
        state: Option<OutboxState>,
        below: Option<OutboxId>,
        limit: u32,
    ) -> StoreResult<Vec<OutboxEntry>> {
        // Ids begin with their time and are written in digits and capital letters: in every collation they end here.
        let below = below.map_or_else(|| "Z".repeat(26), |id| id.to_string());
        let rows = match state {
            Some(state) => self.database.all(sql!(
                "SELECT body, state, attempts, not_before, last_error FROM outbox \
                 WHERE state = $1 AND id < $2 ORDER BY id DESC LIMIT $3",
                state.code(),
                below,
                limit,
            )),
            None => self.database.all(sql!(
                "SELECT body, state, attempts, not_before, last_error FROM outbox \
                 WHERE state <> 'discarded' AND id < $1 ORDER BY id DESC LIMIT $2",
                below,
                limit,
            )),
        };
        rows.await?.iter().map(outbox_entry).collect()
    }

    async fn outbox_counts(&self) -> StoreResult<BTreeMap<OutboxState, i64>> {
        let rows = self.database.all(sql!("SELECT state, COUNT(*) FROM outbox GROUP BY state"));
        let line = |row: &Row| Ok((outbox_state(row.text(0)?)?, row.int(1)?));
        rows.await?.iter().map(line).collect()
    }

    async fn history_of(&self, person: &PersonKey, limit: u32) -> StoreResult<Vec<ChainedEvent>> {
        let rows = self.database.all(sql!(
            "SELECT sequence, body, hash FROM events WHERE connection = $1 AND object = $2 \
             ORDER BY sequence DESC LIMIT $3",
            person.connection.as_str(),
            person.object.as_str(),
            limit,
        ));
        rows.await?.iter().map(history::chained).collect()
    }

    async fn history(&self, query: &HistoryQuery) -> StoreResult<Vec<ChainedEvent>> {
        search::search(&self.database, query).await
    }

    async fn history_from(&self, sequence: i64, limit: u32) -> StoreResult<Vec<ChainedEvent>> {
        let rows = self.database.all(sql!(
            "SELECT sequence, body, hash FROM events WHERE sequence >= $1 ORDER BY sequence LIMIT $2",
            sequence,
            limit,
        ));
        rows.await?.iter().map(history::chained).collect()
    }

    async fn verify_history(&self) -> StoreResult<ChainVerdict> {
        history::verify(&self.database).await
    }

    async fn rollup(&self, from_day: &str, to_day: &str) -> StoreResult<Vec<RollupRow>> {
        let rows = self.database.all(sql!(
            "SELECT day, workflow, kind, result, count FROM rollup WHERE day >= $1 AND day <= $2 \
             ORDER BY day, workflow, kind, result",
            from_day,
            to_day,
        ));
        let line = |row: &Row| {
            Ok(RollupRow {
                day: row.text(0)?.to_owned(),
                workflow: row.text(1)?.to_owned(),
                kind: row.text(2)?.to_owned(),
                result: row.text(3)?.to_owned(),
                count: row.int(4)?,
            })
        };
        rows.await?.iter().map(line).collect()
    }

    async fn current_revision(&self) -> StoreResult<Option<Revision>> {
        revisions::current(&self.database).await
    }

    async fn revision(&self, number: i64) -> StoreResult<Option<Revision>> {
        revisions::one(&self.database, number).await
    }

    async fn revisions(&self, before: i64, limit: u32) -> StoreResult<Vec<Revision>> {
        revisions::page(&self.database, before, limit).await
    }

    async fn newest_revision_number(&self) -> StoreResult<i64> {
        revisions::newest_number(&self.database).await
    }

    async fn record(&self, area: &str, key: &str) -> StoreResult<Option<Record>> {
        records::one(&self.database, area, key).await
    }

    async fn records_of(&self, area: &str, keys: &[String]) -> StoreResult<Vec<Record>> {
        records::records_of(&self.database, area, keys).await
    }

    async fn records(&self, area: &str, after: &str, limit: u32) -> StoreResult<Vec<Record>> {
        records::page(&self.database, area, after, limit).await
    }

    async fn bulk_items(
        &self,
        job: &str,
        state: Option<BulkState>,
        after: i64,
        limit: u32,
    ) -> StoreResult<Vec<BulkItem>> {
        bulk::page(&self.database, job, state, after, limit).await
    }

    async fn bulk_counts(&self, job: &str) -> StoreResult<BTreeMap<BulkState, i64>> {
        bulk::counts(&self.database, job).await
    }

    async fn sweep(&self, now: Timestamp) -> StoreResult<u64> {
        sweep::sweep(&self.database, now).await
    }

    fn durable_commits(&self) -> u64 {
        self.database.durable_commits()
    }

    async fn health(&self) -> StoreResult<()> {
        let now = self.clock.now().as_millis();
        let write = sql!(
            "INSERT INTO leases (name, holder, until_at) VALUES ('health', '', $1) \
             ON CONFLICT (name) DO UPDATE SET until_at = $1",
            now,
        );
        self.database.write(Durability::Relaxed, write).await?;
        let head = self.database.one(sql!("SELECT sequence FROM chain_head WHERE id = 1")).await?;
        head.map(|_| ()).ok_or_else(|| StoreError::Defect("the chain has no head".to_owned()))
    }
}
