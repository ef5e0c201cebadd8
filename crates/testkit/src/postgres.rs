//! A database of one test's own on the PostgreSQL peer, dropped with the test.

#![expect(clippy::unwrap_used, reason = "a test's expectations, in a crate that only tests use")]

use std::{
    sync::atomic::{AtomicU32, Ordering},
    thread,
};

use sqlx::{AssertSqlSafe, Connection, Executor, PgConnection};

static DATABASES: AtomicU32 = AtomicU32::new(0);

/// An empty database.
pub struct OwnDatabase {
    /// Where it is.
    pub url: String,
    /// The peer's own database, from which others are made.
    pub admin_url: String,
    /// Its name.
    pub name: String,
}

impl OwnDatabase {
    /// Makes one; `None` where there are no peers.
    pub async fn make() -> Option<Self> {
        let peer = &crate::peers()?.postgres;
        let number = DATABASES.fetch_add(1, Ordering::Relaxed);
        let name = format!("reclave_test_{}_{number}", std::process::id());
        // With the order of a language, as a server that was set up without a thought has it: what relies on
        // the order of bytes shows.
        let order = "TEMPLATE template0 LOCALE_PROVIDER icu ICU_LOCALE 'en-US'";
        run_sql(&peer.url, format!("CREATE DATABASE {name} {order}")).await;
        Some(Self { url: peer.url_of(&name), admin_url: peer.url.clone(), name })
    }

    /// Lets it be read only from now on, or no longer. Connections that are open end, because each keeps what
    /// it began with.
    pub async fn set_read_only(&self, is_read_only: bool) {
        let what = if is_read_only { "SET default_transaction_read_only = on" } else { "RESET ALL" };
        run_sql(&self.admin_url, format!("ALTER DATABASE {} {what}", self.name)).await;
        let others =
            format!("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{}'", self.name);
        run_sql(&self.admin_url, others).await;
    }
}

/// Runs one statement on a connection of its own.
pub async fn run_sql(url: &str, sql: String) {
    let mut connection = PgConnection::connect(url).await.unwrap();
    connection.execute(AssertSqlSafe(sql)).await.unwrap();
}

impl Drop for OwnDatabase {
    fn drop(&mut self) {
        let (url, sql) = (self.admin_url.clone(), format!("DROP DATABASE {} WITH (FORCE)", self.name));
        // A runtime of its own, because the test's is at its end.
        let tidy = thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
            runtime.block_on(run_sql(&url, sql));
        });
        let _ = tidy.join();
    }
}
