//! Two databases behind one small face: a statement with arguments in, rows or a count out.
//!
//! Everything that differs between SQLite and PostgreSQL at run time is here: how a transaction begins, how
//! durable it is, and what an error means to the caller.

use domain::store::StoreError;
use sqlx::{
    ColumnIndex, Decode, PgPool, Postgres, Row as _, Sqlite, SqlitePool, Transaction, Type, postgres::PgRow,
    sqlite::SqliteRow,
};

/// An argument of a statement. There is no NULL: an untyped one is refused by PostgreSQL.
#[derive(Clone, Debug)]
pub(crate) enum Arg {
    Int(i64),
    Text(String),
}

impl From<i64> for Arg {
    fn from(number: i64) -> Self {
        Self::Int(number)
    }
}
impl From<u32> for Arg {
    fn from(number: u32) -> Self {
        Self::Int(i64::from(number))
    }
}
impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}
impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

/// A list of arguments.
macro_rules! args {
    ($($value:expr),* $(,)?) => { vec![$(crate::facade::Arg::from($value)),*] };
}
pub(crate) use args;

/// A row of either database.
pub(crate) enum Row {
    Sqlite(SqliteRow),
    Postgres(PgRow),
}

impl Row {
    fn get<T>(&self, column: usize) -> Result<T, StoreError>
    where
        T: for<'r> Decode<'r, Sqlite> + Type<Sqlite> + for<'r> Decode<'r, Postgres> + Type<Postgres>,
        usize: ColumnIndex<SqliteRow> + ColumnIndex<PgRow>,
    {
        match self {
            Self::Sqlite(row) => row.try_get(column),
            Self::Postgres(row) => row.try_get(column),
        }
        .map_err(|error| StoreError::Defect(error.to_string()))
    }

    pub(crate) fn int(&self, column: usize) -> Result<i64, StoreError> {
        self.get(column)
    }

    pub(crate) fn text(&self, column: usize) -> Result<String, StoreError> {
        self.get(column)
    }
}

/// The pools of a database.
pub(crate) enum Database {
    /// One writer, because SQLite has one; a second connection writes what may be lost with the power
    /// (counters, last use), so that it need not wait for the disk.
    Sqlite { writer: SqlitePool, relaxed: SqlitePool, readers: SqlitePool },
    /// A bounded pool.
    Postgres(PgPool),
}

/// How much a transaction must survive.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Durability {
    /// A power cut.
    Full,
    /// The end of the process.
    Relaxed,
}

/// A transaction of either database; dropped without [`Tx::commit`] it leaves nothing.
pub(crate) enum Tx {
    Sqlite(Transaction<'static, Sqlite>),
    Postgres(Transaction<'static, Postgres>),
}

impl Database {
    pub(crate) async fn begin(&self, durability: Durability) -> Result<Tx, StoreError> {
        match self {
            Self::Sqlite { writer, relaxed, .. } => {
                let pool = if durability == Durability::Full { writer } else { relaxed };
                Ok(Tx::Sqlite(pool.begin_with("BEGIN IMMEDIATE").await.map_err(|error| read_error(&error))?))
            }
            Self::Postgres(pool) => {
                let mut tx = Tx::Postgres(pool.begin().await.map_err(|error| read_error(&error))?);
                if durability == Durability::Relaxed {
                    tx.run("SET LOCAL synchronous_commit = off", Vec::new()).await?;
                }
                Ok(tx)
            }
        }
    }

    /// Reads outside of a transaction.
    pub(crate) async fn all(&self, sql: &'static str, args: Vec<Arg>) -> Result<Vec<Row>, StoreError> {
        match self {
            Self::Sqlite { readers, .. } => {
                let rows = bind_sqlite(sql, args).fetch_all(readers).await;
                Ok(rows.map_err(|error| read_error(&error))?.into_iter().map(Row::Sqlite).collect())
            }
            Self::Postgres(pool) => {
                let rows = bind_postgres(sql, args).fetch_all(pool).await;
                Ok(rows.map_err(|error| read_error(&error))?.into_iter().map(Row::Postgres).collect())
            }
        }
    }

    /// The first row, if any.
    pub(crate) async fn one(&self, sql: &'static str, args: Vec<Arg>) -> Result<Option<Row>, StoreError> {
        Ok(self.all(sql, args).await?.into_iter().next())
    }
}

impl Tx {
    /// Runs a statement; gives how many rows it touched.
    pub(crate) async fn run(&mut self, sql: &'static str, args: Vec<Arg>) -> Result<u64, StoreError> {
        match self {
            Self::Sqlite(tx) => {
                bind_sqlite(sql, args).execute(&mut **tx).await.map(|done| done.rows_affected())
            }
            Self::Postgres(tx) => {
                bind_postgres(sql, args).execute(&mut **tx).await.map(|done| done.rows_affected())
            }
        }
        .map_err(|error| read_error(&error))
    }

    /// Runs a statement that gives rows.
    pub(crate) async fn all(&mut self, sql: &'static str, args: Vec<Arg>) -> Result<Vec<Row>, StoreError> {
        match self {
            Self::Sqlite(tx) => {
                let rows = bind_sqlite(sql, args).fetch_all(&mut **tx).await;
                Ok(rows.map_err(|error| read_error(&error))?.into_iter().map(Row::Sqlite).collect())
            }
            Self::Postgres(tx) => {
                let rows = bind_postgres(sql, args).fetch_all(&mut **tx).await;
                Ok(rows.map_err(|error| read_error(&error))?.into_iter().map(Row::Postgres).collect())
            }
        }
    }

    /// Makes it so. An error here means that the end is not known, unless the database itself refused.
    pub(crate) async fn commit(self) -> Result<(), StoreError> {
        let result = match self {
            Self::Sqlite(tx) => tx.commit().await,
            Self::Postgres(tx) => tx.commit().await,
        };
        result.map_err(|error| match &error {
            sqlx::Error::Database(_) => read_error(&error),
            other => StoreError::Unanswered(other.to_string()),
        })
    }
}

type SqliteQuery = sqlx::query::Query<'static, Sqlite, <Sqlite as sqlx::Database>::Arguments>;
type PostgresQuery = sqlx::query::Query<'static, Postgres, <Postgres as sqlx::Database>::Arguments>;

fn bind_sqlite(sql: &'static str, args: Vec<Arg>) -> SqliteQuery {
    args.into_iter().fold(sqlx::query(sql), |query, arg| match arg {
        Arg::Int(number) => query.bind(number),
        Arg::Text(text) => query.bind(text),
    })
}

fn bind_postgres(sql: &'static str, args: Vec<Arg>) -> PostgresQuery {
    args.into_iter().fold(sqlx::query(sql), |query, arg| match arg {
        Arg::Int(number) => query.bind(number),
        Arg::Text(text) => query.bind(text),
    })
}

/// Whether trying the whole transaction again is worth it: PostgreSQL's serialization failure and deadlock.
pub(crate) fn is_transient(error: &StoreError) -> bool {
    matches!(error, StoreError::Unavailable(text) if text.starts_with("transient"))
}

/// What an error means to the caller.
fn read_error(error: &sqlx::Error) -> StoreError {
    let sqlx::Error::Database(database) = error else {
        return match error {
            sqlx::Error::RowNotFound
            | sqlx::Error::ColumnDecode { .. }
            | sqlx::Error::ColumnNotFound(_)
            | sqlx::Error::ColumnIndexOutOfBounds { .. }
            | sqlx::Error::Decode(_)
            | sqlx::Error::Encode(_) => StoreError::Defect(error.to_string()),
            other => StoreError::Unavailable(other.to_string()),
        };
    };
    if database.is_unique_violation() {
        return StoreError::Conflict(database.message().to_owned());
    }
    let code = database.code().unwrap_or_default();
    let text = format!("{} ({code})", database.message());
    // PostgreSQL: five characters by class. SQLite: extended result codes, the low byte names the kind:
    // 5 busy, 6 locked, 8 read-only, 10 I/O, 13 full, 14 cannot open.
    if code.len() == 5 {
        return match &code[..2] {
            "40" => StoreError::Unavailable(format!("transient: {text}")),
            "08" | "53" | "57" | "58" | "25" => StoreError::Unavailable(text),
            _ => StoreError::Defect(text),
        };
    }
    match code.parse::<u32>().map(|code| code & 0xff) {
        Ok(5 | 6 | 8 | 10 | 13 | 14) => StoreError::Unavailable(text),
        _ => StoreError::Defect(text),
    }
}
