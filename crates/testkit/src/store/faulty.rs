//! A store that fails when told to: for tests of what others do when it goes away at the worst moment.

use std::{
    collections::BTreeMap,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicI64, Ordering},
    },
};

use async_trait::async_trait;
use domain::{
    event::ChainedEvent,
    id::{OutboxId, RunId, SessionId},
    outbox::OutboxState,
    person::PersonKey,
    profile::Profile,
    run::Run,
    store::{
        Bucket, BulkItem, BulkState, ChainVerdict, Change, HeldLease, HistoryQuery, Intent, LimitVerdict,
        OutboxEntry, OwnedPasskey, PasskeyPlace, ProfileCounts, Record, Revision, RollupRow, Session,
        Settlement, SiteKind, Store, StoreError, StoreResult,
    },
    time::Timestamp,
};

/// Where a commit fails.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FailPoint {
    /// Nothing is stored, and the caller is told so.
    Before,
    /// All is stored, and the answer is lost.
    After,
    /// Nothing is stored, and the answer is lost.
    Lost,
}

/// Passes everything on but one commit.
pub struct Faulty {
    inner: Arc<dyn Store>,
    point: FailPoint,
    commits_until: AtomicI64,
    refuses_settling: AtomicBool,
}

impl Faulty {
    /// Fails the `nth` commit from now, the first being 1, at `point`; those before and after it pass.
    #[must_use]
    pub fn new(inner: Arc<dyn Store>, nth: i64, point: FailPoint) -> Self {
        Self { inner, point, commits_until: AtomicI64::new(nth), refuses_settling: AtomicBool::new(false) }
    }

    /// Fails the `nth` commit from now, the first being 1; 0 for none.
    pub fn fail_in(&self, nth: i64) {
        self.commits_until.store(nth, Ordering::SeqCst);
    }

    /// From now on, whether what came of a delivery cannot be recorded.
    pub fn refuse_settling(&self, refuse: bool) {
        self.refuses_settling.store(refuse, Ordering::SeqCst);
    }

    /// How many commits are still to come until and with the one that fails; zero or less after it.
    #[must_use]
    pub fn commits_left(&self) -> i64 {
        self.commits_until.load(Ordering::SeqCst)
    }
}

#[async_trait]
impl Store for Faulty {
    async fn commit(&self, changes: Vec<Change>) -> StoreResult<()> {
        if self.commits_until.fetch_sub(1, Ordering::SeqCst) != 1 {
            return self.inner.commit(changes).await;
        }
        match self.point {
            FailPoint::Before => Err(StoreError::Unavailable("a test took it away".to_owned())),
            FailPoint::After => {
                self.inner.commit(changes).await?;
                Err(StoreError::Unanswered("a test swallowed the answer".to_owned()))
            }
            FailPoint::Lost => Err(StoreError::Unanswered("a test swallowed the commit".to_owned())),
        }
    }
    async fn run(&self, id: RunId) -> StoreResult<Option<Run>> {
        self.inner.run(id).await
    }
    async fn profile(&self, person: &PersonKey) -> StoreResult<Option<Profile>> {
        self.inner.profile(person).await
    }
    async fn profiles_of(&self, people: &[PersonKey]) -> StoreResult<Vec<Profile>> {
        self.inner.profiles_of(people).await
    }
    async fn profiles(&self, after: Option<&PersonKey>, limit: u32) -> StoreResult<Vec<Profile>> {
        self.inner.profiles(after, limit).await
    }
    async fn profile_counts(&self, now: Timestamp) -> StoreResult<ProfileCounts> {
        self.inner.profile_counts(now).await
    }
    async fn passkeys(
        &self,
        model: &str,
        after: Option<&PasskeyPlace>,
        limit: u32,
    ) -> StoreResult<Vec<OwnedPasskey>> {
        self.inner.passkeys(model, after, limit).await
    }
    async fn passkey_models(&self, limit: u32) -> StoreResult<Vec<(String, u32)>> {
        self.inner.passkey_models(limit).await
    }
    async fn session(&self, token_hash: &str) -> StoreResult<Option<Session>> {
        self.inner.session(token_hash).await
    }
    async fn sessions(&self, site: Option<SiteKind>, after: &str, limit: u32) -> StoreResult<Vec<Session>> {
        self.inner.sessions(site, after, limit).await
    }
    async fn sessions_of(&self, person: &PersonKey) -> StoreResult<Vec<Session>> {
        self.inner.sessions_of(person).await
    }
    async fn session_by_id(&self, id: SessionId) -> StoreResult<Option<Session>> {
        self.inner.session_by_id(id).await
    }
    async fn touch_session(&self, id: SessionId, at: Timestamp) -> StoreResult<()> {
        self.inner.touch_session(id, at).await
    }
    async fn count(&self, buckets: &[Bucket], now: Timestamp) -> StoreResult<LimitVerdict> {
        self.inner.count(buckets, now).await
    }
    async fn tries(&self, buckets: &[Bucket], now: Timestamp) -> StoreResult<Vec<u32>> {
        self.inner.tries(buckets, now).await
    }
    async fn lease(&self, name: &str, holder: &str, now: Timestamp, until: Timestamp) -> StoreResult<bool> {
        self.inner.lease(name, holder, now, until).await
    }
    async fn release(&self, name: &str, holder: &str) -> StoreResult<()> {
        self.inner.release(name, holder).await
    }
    async fn leases(&self, now: Timestamp) -> StoreResult<Vec<HeldLease>> {
        self.inner.leases(now).await
    }
    async fn claim_intents(&self, now: Timestamp, until: Timestamp, limit: u32) -> StoreResult<Vec<Intent>> {
        self.inner.claim_intents(now, until, limit).await
    }
    async fn open_intent(&self, run: RunId) -> StoreResult<Option<Intent>> {
        self.inner.open_intent(run).await
    }
    async fn claim_outbox(
        &self,
        now: Timestamp,
        until: Timestamp,
        limit: u32,
    ) -> StoreResult<Vec<OutboxEntry>> {
        self.inner.claim_outbox(now, until, limit).await
    }
    async fn outbox_page(
        &self,
        state: Option<OutboxState>,
        below: Option<OutboxId>,
        limit: u32,
    ) -> StoreResult<Vec<OutboxEntry>> {
        self.inner.outbox_page(state, below, limit).await
    }
    async fn settle_outbox(&self, settlements: &[Settlement]) -> StoreResult<()> {
        if self.refuses_settling.load(Ordering::SeqCst) {
            return Err(StoreError::Unavailable("a test took it away".to_owned()));
        }
        self.inner.settle_outbox(settlements).await
    }
    async fn outbox(&self, limit: u32) -> StoreResult<Vec<OutboxEntry>> {
        self.inner.outbox(limit).await
    }
    async fn outbox_counts(&self) -> StoreResult<BTreeMap<OutboxState, i64>> {
        self.inner.outbox_counts().await
    }
    async fn history_of(&self, person: &PersonKey, limit: u32) -> StoreResult<Vec<ChainedEvent>> {
        self.inner.history_of(person, limit).await
    }
    async fn history(&self, query: &HistoryQuery) -> StoreResult<Vec<ChainedEvent>> {
        self.inner.history(query).await
    }
    async fn history_from(&self, sequence: i64, limit: u32) -> StoreResult<Vec<ChainedEvent>> {
        self.inner.history_from(sequence, limit).await
    }
    async fn verify_history(&self) -> StoreResult<ChainVerdict> {
        self.inner.verify_history().await
    }
    async fn rollup(&self, from_day: &str, to_day: &str) -> StoreResult<Vec<RollupRow>> {
        self.inner.rollup(from_day, to_day).await
    }
    async fn current_revision(&self) -> StoreResult<Option<Revision>> {
        self.inner.current_revision().await
    }
    async fn revision(&self, number: i64) -> StoreResult<Option<Revision>> {
        self.inner.revision(number).await
    }
    async fn revisions(&self, before: i64, limit: u32) -> StoreResult<Vec<Revision>> {
        self.inner.revisions(before, limit).await
    }
    async fn newest_revision_number(&self) -> StoreResult<i64> {
        self.inner.newest_revision_number().await
    }
    async fn record(&self, area: &str, key: &str) -> StoreResult<Option<Record>> {
        self.inner.record(area, key).await
    }
    async fn records_of(&self, area: &str, keys: &[String]) -> StoreResult<Vec<Record>> {
        self.inner.records_of(area, keys).await
    }
    async fn records(&self, area: &str, after: &str, limit: u32) -> StoreResult<Vec<Record>> {
        self.inner.records(area, after, limit).await
    }
    async fn bulk_items(
        &self,
        job: &str,
        state: Option<BulkState>,
        after: i64,
        limit: u32,
    ) -> StoreResult<Vec<BulkItem>> {
        self.inner.bulk_items(job, state, after, limit).await
    }
    async fn bulk_counts(&self, job: &str) -> StoreResult<BTreeMap<BulkState, i64>> {
        self.inner.bulk_counts(job).await
    }
    async fn sweep(&self, now: Timestamp) -> StoreResult<u64> {
        self.inner.sweep(now).await
    }
    fn durable_commits(&self) -> u64 {
        self.inner.durable_commits()
    }
    async fn health(&self) -> StoreResult<()> {
        self.inner.health().await
    }
}
