//! The contract on PostgreSQL, each test in a database of its own; and what only a server can do: several
//! instances that start at once, deadlocks, a server that turns read-only.

use std::sync::Arc;

use domain::{
    secret::Secret,
    store::{ChainVerdict, Change, Store, StoreError},
};
use sqlx::{Connection, Executor, PgConnection};
use store::{StoreOpenError, StoreSettings, open};
use testkit::{
    postgres,
    store::{Place, StoppedClock, event, run},
};

use crate::upgrade;

/// A database of one test's own, with a store on it.
pub(crate) struct OwnDatabase {
    store: Option<Arc<dyn Store>>,
    pub(crate) url: String,
    own: postgres::OwnDatabase,
}

pub(crate) async fn open_url(url: &str) -> Result<Arc<dyn Store>, StoreOpenError> {
    open(&StoreSettings { url: Secret::new(url) }, Arc::new(StoppedClock)).await
}

/// An empty database without a store on it.
pub(crate) async fn empty_database() -> Option<OwnDatabase> {
    let own = postgres::OwnDatabase::make().await?;
    Some(OwnDatabase { store: None, url: own.url.clone(), own })
}

async fn place() -> Option<OwnDatabase> {
    let mut place = empty_database().await?;
    place.store = Some(open_url(&place.url).await.unwrap());
    Some(place)
}

#[async_trait::async_trait]
impl Place for OwnDatabase {
    fn store(&self) -> Arc<dyn Store> {
        Arc::clone(self.store.as_ref().unwrap())
    }
    async fn other_instance(&self) -> Arc<dyn Store> {
        open_url(&self.url).await.unwrap()
    }
    async fn tamper(&self, sql: &'static str) -> u64 {
        let mut connection = PgConnection::connect(&self.url).await.unwrap();
        connection.execute(sql).await.unwrap().rows_affected()
    }
    async fn reopen(&mut self) -> Option<Arc<dyn Store>> {
        self.store = None;
        self.store = Some(open_url(&self.url).await.unwrap());
        self.store.clone()
    }
}

testkit::store_contract!(place);

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn instances_that_start_at_once_make_one_schema() {
    let Some(database) = empty_database().await else { return };
    let starts: Vec<_> = (0..6)
        .map(|_| {
            let url = database.url.clone();
            tokio::spawn(async move { open_url(&url).await.map(|_| ()) })
        })
        .collect();
    for start in starts {
        start.await.unwrap().unwrap();
    }
    let mut connection = PgConnection::connect(&database.url).await.unwrap();
    let rows: Vec<(i64,)> = sqlx::query_as("SELECT version FROM schema_version ORDER BY version")
        .fetch_all(&mut connection)
        .await
        .unwrap();
    let versions: Vec<i64> = rows.into_iter().map(|row| row.0).collect();
    assert_eq!(versions, (1..=i64::try_from(versions.len()).unwrap()).collect::<Vec<_>>());
    assert!(!versions.is_empty());
}

#[tokio::test]
async fn a_migration_that_was_cut_off_is_done_anew() {
    let Some(database) = empty_database().await else { return };
    // What is left of a start that died: the session with the open transaction is gone, nothing is there.
    let mut connection = PgConnection::connect(&database.url).await.unwrap();
    connection
        .execute(
            "BEGIN; CREATE TABLE schema_version (version BIGINT PRIMARY KEY); CREATE TABLE runs (id TEXT)",
        )
        .await
        .unwrap();
    connection.close_hard().await.unwrap();
    open_url(&database.url).await.unwrap().health().await.unwrap();
}

/// A database that the first program left behind.
async fn left_behind(more: &[&'static str]) -> Option<OwnDatabase> {
    let database = empty_database().await?;
    let mut connection = PgConnection::connect(&database.url).await.unwrap();
    for sql in upgrade::FIRST.iter().chain(more) {
        sqlx::raw_sql(*sql).execute(&mut connection).await.unwrap();
    }
    Some(database)
}

#[tokio::test]
async fn an_older_database_says_the_same_after_the_migration() {
    let Some(database) = left_behind(&[]).await else { return };
    upgrade::check_first(open_url(&database.url).await.unwrap()).await;
}

#[tokio::test]
async fn a_row_that_cannot_be_read_does_not_stand_in_the_way_of_a_migration() {
    let Some(database) = left_behind(&[upgrade::MANY]).await else { return };
    upgrade::check_many(open_url(&database.url).await.unwrap()).await;
}

#[tokio::test]
async fn a_database_of_a_newer_program_is_left_alone() {
    let Some(place) = place().await else { return };
    place.tamper("INSERT INTO schema_version (version) VALUES (999)").await;
    let error = open_url(&place.url).await.err().unwrap();
    assert!(matches!(error, StoreOpenError::Newer { found: 999, .. }), "{error}");
}

#[tokio::test]
async fn a_server_that_turns_read_only_stores_nothing_and_says_so() {
    let Some(mut place) = place().await else { return };
    place.own.set_read_only(true).await;
    let store = place.store();
    let result = store.commit(vec![Change::Append(Box::new(event()))]).await;
    assert!(matches!(result, Err(StoreError::Unavailable(_))), "{result:?}");
    assert!(matches!(store.health().await, Err(StoreError::Unavailable(_))));
    assert_eq!(store.verify_history().await.unwrap(), ChainVerdict::Intact(0), "reading goes on");
    place.own.set_read_only(false).await;
    let store = place.reopen().await.unwrap();
    store.commit(vec![Change::Append(Box::new(event()))]).await.unwrap();
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn commits_that_lock_crosswise_are_tried_again() {
    let Some(place) = place().await else { return };
    let (one, other) = (place.store(), place.other_instance().await);
    let mut runs = [run(), run()];
    for run in &mut runs {
        one.commit(vec![Change::PutRun(Box::new(run.clone()))]).await.unwrap();
        run.version = 1;
    }
    // Each wants what the other has: PostgreSQL ends one of them, which then finds the version gone.
    for round in 0..10 {
        let change = |index: usize| Change::PutRun(Box::new(runs[index].clone()));
        let (forth, back) =
            tokio::join!(one.commit(vec![change(0), change(1)]), other.commit(vec![change(1), change(0)]));
        let results = [forth, back];
        assert_eq!(results.iter().filter(|it| it.is_ok()).count(), 1, "round {round}: {results:?}");
        assert!(results.iter().any(|it| matches!(it, Err(StoreError::Conflict(_)))), "{results:?}");
        for run in &mut runs {
            run.version += 1;
        }
    }
}
