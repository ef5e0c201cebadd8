//! Opening a store: which database, how it is reached, and that a SQLite file has one process.

use std::{net::IpAddr, path::Path, str::FromStr, sync::Arc, time::Duration};

use domain::{
    secret::Secret,
    store::{Store, StoreError},
    time::Clock,
};
use sqlx::{
    Executor as _,
    postgres::{PgConnectOptions, PgPoolOptions, PgSslMode},
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};

use crate::{
    facade::{Database, Pools},
    migrate::migrate,
    sql_store::SqlStore,
};

/// How long a request waits for a connection: somebody waits for a page.
const ACQUIRE: Duration = Duration::from_secs(3);
/// How long SQLite waits for somebody who holds the file for a moment, e.g. a backup.
const BUSY: Duration = Duration::from_secs(3);
/// Most connections to PostgreSQL.
const POSTGRES_CONNECTIONS: u32 = 16;
/// What PostgreSQL is asked on each new connection: nothing of ours takes longer, and a transaction whose client
/// went away must not keep its locks.
const POSTGRES_LIMITS: &str = "SET statement_timeout = '10s'; SET lock_timeout = '5s'; \
    SET idle_in_transaction_session_timeout = '20s'; SET client_min_messages = warning";
/// Connections that read SQLite.
const SQLITE_READERS: u32 = 4;

/// Where the store is.
#[derive(Clone, Debug)]
pub struct StoreSettings {
    /// `sqlite:///path/to/reclave.db` or `postgres://user:password@host:port/database`.
    pub url: Secret,
}

/// Why a store cannot be opened. Each names the key and the fix.
#[derive(Debug, thiserror::Error)]
pub enum StoreOpenError {
    /// The URL is neither of the two.
    #[error("store.url: {0}. Use sqlite:///path/to/reclave.db or postgres://user@host/database.")]
    InvalidUrl(String),
    /// Another process has the SQLite file.
    #[error(
        "store.url: `{0}` is in use by another process. SQLite serves one instance; for several, use PostgreSQL."
    )]
    InUse(String),
    /// The file cannot be made or locked.
    #[error("store.url: `{path}`: {error}")]
    File {
        /// Which.
        path: String,
        /// Why.
        error: std::io::Error,
    },
    /// The database was written by a newer program.
    #[error(
        "store.url: the database has schema {found}, this program knows up to {known}. Run the newer program; a schema is never taken back."
    )]
    Newer {
        /// The database's schema.
        found: i64,
        /// The newest that this program knows.
        known: i64,
    },
    /// The database does not take us.
    #[error(
        "store.url: {0}. Check that the server runs and takes this user, and that its certificate is trusted (sslrootcert=/path/to/ca.pem)."
    )]
    Database(StoreError),
}

/// Opens the store, and brings its schema up to date.
///
/// # Errors
/// [`StoreOpenError`], naming the key and the fix.
pub async fn open(settings: &StoreSettings, clock: Arc<dyn Clock>) -> Result<Arc<dyn Store>, StoreOpenError> {
    let url = settings.url.expose();
    if let Some(path) = url.strip_prefix("sqlite://") {
        return open_sqlite(path, clock).await;
    }
    if url.starts_with("postgres://") || url.starts_with("postgresql://") {
        return open_postgres(url, clock).await;
    }
    Err(StoreOpenError::InvalidUrl("neither sqlite: nor postgres:".to_owned()))
}

/// A store that is gone with the process, for the demo and for tests.
///
/// # Errors
/// When SQLite itself cannot start.
pub async fn open_memory(clock: Arc<dyn Clock>) -> Result<Arc<dyn Store>, StoreOpenError> {
    let options = SqliteConnectOptions::from_str("sqlite::memory:")
        .map_err(|error| StoreOpenError::InvalidUrl(error.to_string()))?;
    // One connection that never ends: a second one would be another, empty database.
    let pool = SqlitePoolOptions::new()
        .max_connections(1)
        .min_connections(1)
        .idle_timeout(None)
        .max_lifetime(None)
        .connect_with(options)
        .await
        .map_err(|error| StoreOpenError::Database(StoreError::Unavailable(error.to_string())))?;
    let database = Database::new(Pools::Sqlite { writer: pool.clone(), readers: pool });
    finish(database, clock, None).await
}

async fn finish(
    database: Database,
    clock: Arc<dyn Clock>,
    lock: Option<std::fs::File>,
) -> Result<Arc<dyn Store>, StoreOpenError> {
    migrate(&database).await?;
    let database = Arc::new(database);
    let group = database.group();
    Ok(Arc::new(SqlStore { database, group, clock, _lock: lock }))
}

async fn open_sqlite(path: &str, clock: Arc<dyn Clock>) -> Result<Arc<dyn Store>, StoreOpenError> {
    if path.is_empty() || path.contains('?') {
        return Err(StoreOpenError::InvalidUrl(format!("`{path}` is no path of a file")));
    }
    let file = Path::new(path);
    let lock = lock_beside(file)?;
    make_private(file)?;
    let options = SqliteConnectOptions::new()
        .filename(file)
        .journal_mode(SqliteJournalMode::Wal)
        .synchronous(SqliteSynchronous::Full)
        .busy_timeout(BUSY);
    let failed = |error: sqlx::Error| StoreOpenError::Database(StoreError::Unavailable(error.to_string()));
    // A file does not go away as a server does: a connection is not asked whether it is there each time.
    let pool = |connections: u32| {
        SqlitePoolOptions::new()
            .max_connections(connections)
            .acquire_timeout(ACQUIRE)
            .test_before_acquire(false)
    };
    let database = Database::new(Pools::Sqlite {
        // The writer first: it makes the log beside the file that readers need.
        writer: pool(1)
            .idle_timeout(None)
            .max_lifetime(None)
            .connect_with(options.clone())
            .await
            .map_err(failed)?,
        readers: pool(SQLITE_READERS)
            .connect_with(options.pragma("query_only", "on"))
            .await
            .map_err(failed)?,
    });
    finish(database, clock, Some(lock)).await
}

/// Takes the lock file beside the database; it is released when the process ends, however it does.
fn lock_beside(file: &Path) -> Result<std::fs::File, StoreOpenError> {
    let mut name = file.as_os_str().to_owned();
    name.push(".lock");
    let path = Path::new(&name);
    let shown = path.display().to_string();
    let lock = private_file(path).map_err(|error| StoreOpenError::File { path: shown.clone(), error })?;
    match lock.try_lock() {
        Ok(()) => Ok(lock),
        Err(std::fs::TryLockError::WouldBlock) => Err(StoreOpenError::InUse(file.display().to_string())),
        Err(std::fs::TryLockError::Error(error)) => Err(StoreOpenError::File { path: shown, error }),
    }
}

/// Makes the database file readable by its owner only, before SQLite makes it with the umask's rights.
fn make_private(file: &Path) -> Result<(), StoreOpenError> {
    private_file(file)
        .map(|_| ())
        .map_err(|error| StoreOpenError::File { path: file.display().to_string(), error })
}

fn private_file(path: &Path) -> std::io::Result<std::fs::File> {
    let mut options = std::fs::OpenOptions::new();
    options.create(true).read(true).append(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}

async fn open_postgres(url: &str, clock: Arc<dyn Clock>) -> Result<Arc<dyn Store>, StoreOpenError> {
    let pool = PgPoolOptions::new()
        .max_connections(POSTGRES_CONNECTIONS)
        .acquire_timeout(ACQUIRE)
        .after_connect(|connection, _| {
            Box::pin(async move { connection.execute(sqlx::raw_sql(POSTGRES_LIMITS)).await.map(|_| ()) })
        })
        .connect_with(postgres_options(url)?)
        .await
        .map_err(|error| StoreOpenError::Database(StoreError::Unavailable(error.to_string())))?;
    finish(Database::new(Pools::Postgres(pool)), clock, None).await
}

/// Beyond this machine the server's certificate is checked, unless the URL says otherwise in so many words.
fn postgres_options(url: &str) -> Result<PgConnectOptions, StoreOpenError> {
    let options =
        PgConnectOptions::from_str(url).map_err(|error| StoreOpenError::InvalidUrl(error.to_string()))?;
    let query = url.rsplit_once('?').map_or("", |(_, query)| query);
    let says_so = query.split('&').any(|pair| pair.starts_with("sslmode=") || pair.starts_with("ssl-mode="));
    let is_local = options.get_socket().is_some() || is_loopback(options.get_host());
    if says_so {
        let is_checked = matches!(options.get_ssl_mode(), PgSslMode::VerifyFull | PgSslMode::VerifyCa);
        if !is_local && !is_checked {
            tracing::warn!("store.url: sslmode lets anybody on the way read and change what is stored");
        }
        return Ok(options);
    }
    Ok(options.ssl_mode(if is_local { PgSslMode::Prefer } else { PgSslMode::VerifyFull }))
}

fn is_loopback(host: &str) -> bool {
    host == "localhost"
        || host.starts_with('/')
        || host.trim_matches(['[', ']']).parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_server_elsewhere_must_prove_who_it_is_unless_the_url_says_otherwise() {
        let mode = |url: &str| format!("{:?}", postgres_options(url).unwrap().get_ssl_mode());
        let full = format!("{:?}", PgSslMode::VerifyFull);
        assert_eq!(mode("postgres://app@db.example.org/reclave"), full);
        assert_eq!(mode("postgres://app:sslmode=disable@db.example.org/reclave"), full, "that is a password");
        assert_eq!(
            mode("postgres://app@db.example.org/reclave?sslmode=require"),
            format!("{:?}", PgSslMode::Require)
        );
        for local in ["localhost", "127.0.0.1", "[::1]"] {
            assert_eq!(mode(&format!("postgres://app@{local}/reclave")), format!("{:?}", PgSslMode::Prefer));
        }
    }

    #[test]
    fn what_cannot_be_opened_names_the_key_and_the_fix_and_no_password() {
        let error = postgres_options("postgres://app:hunter2@host:notaport/db").unwrap_err().to_string();
        assert!(error.starts_with("store.url: "), "{error}");
        assert!(error.contains("sqlite:///path"), "{error}");
        assert!(!error.contains("hunter2"), "{error}");
    }
}
