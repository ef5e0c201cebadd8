//! Opening a store: which database, how it is reached, and that a SQLite file has one process.

use std::{net::IpAddr, path::Path, str::FromStr, sync::Arc, time::Duration};

use domain::{
    secret::Secret,
    store::{Store, StoreError},
    time::Clock,
};
use sqlx::{
    postgres::{PgConnectOptions, PgPoolOptions, PgSslMode},
    sqlite::{SqliteConnectOptions, SqliteJournalMode, SqlitePoolOptions, SqliteSynchronous},
};

use crate::{facade::Database, migrate::migrate, sql_store::SqlStore};

/// How long a request waits for a connection.
const ACQUIRE: Duration = Duration::from_secs(5);
/// How long a SQLite writer waits for the other one.
const BUSY: Duration = Duration::from_secs(5);
/// Most connections to PostgreSQL.
const POSTGRES_CONNECTIONS: u32 = 16;
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
    /// The database does not take us, or its schema is not ours.
    #[error("store.url: {0}")]
    Database(#[from] StoreError),
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
    let database = Database::Sqlite { writer: pool.clone(), relaxed: pool.clone(), readers: pool };
    finish(database, clock, None).await
}

async fn finish(
    database: Database,
    clock: Arc<dyn Clock>,
    lock: Option<std::fs::File>,
) -> Result<Arc<dyn Store>, StoreOpenError> {
    migrate(&database).await?;
    Ok(Arc::new(SqlStore { database, clock, _lock: lock }))
}

async fn open_sqlite(path: &str, clock: Arc<dyn Clock>) -> Result<Arc<dyn Store>, StoreOpenError> {
    if path.is_empty() {
        return Err(StoreOpenError::InvalidUrl("there is no path".to_owned()));
    }
    let file = Path::new(path);
    let lock = lock_beside(file)?;
    make_private(file)?;
    let options = SqliteConnectOptions::new()
        .filename(file)
        .journal_mode(SqliteJournalMode::Wal)
        .busy_timeout(BUSY)
        .foreign_keys(true);
    let pool = |connections: u32, options: SqliteConnectOptions| {
        SqlitePoolOptions::new().max_connections(connections).acquire_timeout(ACQUIRE).connect_with(options)
    };
    let failed = |error: sqlx::Error| StoreOpenError::Database(StoreError::Unavailable(error.to_string()));
    let database = Database::Sqlite {
        writer: pool(1, options.clone().synchronous(SqliteSynchronous::Full)).await.map_err(failed)?,
        relaxed: pool(1, options.clone().synchronous(SqliteSynchronous::Normal)).await.map_err(failed)?,
        readers: pool(SQLITE_READERS, options.synchronous(SqliteSynchronous::Full)).await.map_err(failed)?,
    };
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
    let mut options =
        PgConnectOptions::from_str(url).map_err(|error| StoreOpenError::InvalidUrl(error.to_string()))?;
    // Beyond this machine the certificate is checked unless the URL says otherwise in so many words.
    if !url.contains("sslmode=") {
        let mode = if is_local(options.get_host()) { PgSslMode::Prefer } else { PgSslMode::VerifyFull };
        options = options.ssl_mode(mode);
    }
    let pool = PgPoolOptions::new()
        .max_connections(POSTGRES_CONNECTIONS)
        .acquire_timeout(ACQUIRE)
        .connect_with(options)
        .await
        .map_err(|error| StoreOpenError::Database(StoreError::Unavailable(error.to_string())))?;
    finish(Database::Postgres(pool), clock, None).await
}

fn is_local(host: &str) -> bool {
    host == "localhost"
        || host.starts_with('/')
        || host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}
