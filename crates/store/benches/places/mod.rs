//! Where measurements take place: SQLite on the disk of the target folder, and PostgreSQL where
//! `RECLAVE_TEST_PEERS` says (the peers' usual one does not wait for the disk: start it with
//! `POSTGRES_DURABLE=1` to measure it).

use std::{sync::Arc, thread};

use domain::{secret::Secret, store::Store};
use sqlx::{AssertSqlSafe, Connection, Executor, PgConnection};
use store::{StoreSettings, open};
use testkit::store::StoppedClock;
use tokio::runtime::Runtime;

pub(crate) fn runtime() -> Runtime {
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

/// An empty store, and what takes it away again when dropped.
pub(crate) struct Place {
    pub(crate) store: Arc<dyn Store>,
    _tidy: Tidy,
}

#[expect(dead_code, reason = "held for what they do when they are dropped")]
enum Tidy {
    Folder(tempfile::TempDir),
    Database(DropDatabase),
}

pub(crate) fn sqlite(runtime: &Runtime) -> Place {
    // Not in /tmp, which may be memory: what is measured is the wait for the disk.
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).expect("the target folder takes files");
    let url = format!("sqlite://{}", folder.path().join("bench.db").display());
    Place { store: runtime.block_on(opened(&url)), _tidy: Tidy::Folder(folder) }
}

/// `None` where there are no peers; says so.
pub(crate) fn postgres(runtime: &Runtime, what: &str) -> Option<Place> {
    let Some(peers) = testkit::peers() else {
        eprintln!("postgres: not measured, RECLAVE_TEST_PEERS does not name the peers' file");
        return None;
    };
    let name = format!("store_bench_{}_{what}", std::process::id());
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
    let tidy = Tidy::Database(DropDatabase { admin: admin.clone(), name: name.clone() });
    Some(Place { store: runtime.block_on(opened(&peers.postgres.url_of(&name))), _tidy: tidy })
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
