//! What the commit of a step costs: run, event, rollup and outbox row, together and durable.
//!
//! `cargo bench -p store`. SQLite on the disk of the target folder; PostgreSQL where `RECLAVE_TEST_PEERS` says
//! (the peers' usual one does not wait for the disk: start it with `POSTGRES_DURABLE=1` to measure it).

use std::{sync::Arc, thread};

use divan::Bencher;
use domain::{
    secret::Secret,
    store::{Change, Store},
};
use sqlx::{AssertSqlSafe, Connection, Executor, PgConnection};
use store::{StoreSettings, open};
use testkit::store::{StoppedClock, event, message, run};
use tokio::runtime::Runtime;

fn main() {
    divan::main();
}

fn runtime() -> Runtime {
    tokio::runtime::Builder::new_multi_thread()
        .worker_threads(2)
        .enable_all()
        .build()
        .expect("a runtime needs nothing")
}

async fn opened(url: &str) -> Arc<dyn Store> {
    let settings = StoreSettings { url: Secret::new(url) };
    open(&settings, Arc::new(StoppedClock)).await.expect("the store of a measurement opens")
}

/// What one step of a task leaves behind.
fn step() -> Vec<Change> {
    let run = run();
    let mail = message(&run.id.to_string());
    vec![Change::Append(Box::new(event())), Change::Send(Box::new(mail)), Change::PutRun(Box::new(run))]
}

/// `side_by_side` commits at once; the figure is the time of one such round.
fn commit(bencher: Bencher<'_, '_>, runtime: &Runtime, store: &Arc<dyn Store>, side_by_side: usize) {
    bencher
        .with_inputs(|| (0..side_by_side).map(|_| step()).collect::<Vec<_>>())
        .counter(side_by_side)
        .bench_local_values(|steps| {
            runtime.block_on(async {
                let commit = |changes| {
                    let store = Arc::clone(store);
                    tokio::spawn(async move { store.commit(changes).await })
                };
                for commit in steps.into_iter().map(commit).collect::<Vec<_>>() {
                    let done = commit.await.expect("a commit does not panic");
                    done.expect("a commit of new rows goes through");
                }
            });
        });
}

#[divan::bench(args = [1, 8])]
fn sqlite(bencher: Bencher<'_, '_>, side_by_side: usize) {
    // Not in /tmp, which may be memory: what is measured is the wait for the disk.
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("the target folder takes files");
    let runtime = runtime();
    let url = format!("sqlite://{}", folder.path().join("bench.db").display());
    let store = runtime.block_on(opened(&url));
    commit(bencher, &runtime, &store, side_by_side);
}

#[divan::bench(args = [1, 8])]
fn postgres(bencher: Bencher<'_, '_>, side_by_side: usize) {
    let Some(peers) = testkit::peers() else {
        eprintln!("postgres: not measured, RECLAVE_TEST_PEERS does not name the peers' file");
        return;
    };
    let runtime = runtime();
    let name = format!("store_bench_{}_{side_by_side}", std::process::id());
    let admin = &peers.postgres.url;
    let durable = runtime.block_on(async {
        let mut connection = PgConnection::connect(admin).await.expect("PostgreSQL takes its owner");
        let create = AssertSqlSafe(format!("CREATE DATABASE {name}"));
        connection.execute(create).await.expect("the owner may make a database");
        let show = sqlx::query_scalar::<_, String>("SELECT current_setting('fsync')");
        show.fetch_one(&mut connection).await.expect("PostgreSQL tells its settings")
    });
    if durable != "on" {
        eprintln!("postgres: fsync is {durable} there, so the figure is without the disk");
    }
    let _dropped_after = DropDatabase { admin: admin.clone(), name: name.clone() };
    let store = runtime.block_on(opened(&peers.postgres.url_of(&name)));
    commit(bencher, &runtime, &store, side_by_side);
}

/// Leaves nothing behind on a shared server.
struct DropDatabase {
    admin: String,
    name: String,
}

impl Drop for DropDatabase {
    fn drop(&mut self) {
        let (admin, name) = (self.admin.clone(), self.name.clone());
        let _ = thread::spawn(move || {
            runtime().block_on(async {
                let drop = AssertSqlSafe(format!("DROP DATABASE {name} WITH (FORCE)"));
                PgConnection::connect(&admin).await?.execute(drop).await
            })
        })
        .join();
    }
}
