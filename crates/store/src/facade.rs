//! Two databases behind one small face: a [`Statement`] in, rows or a count out.
//!
//! Everything that differs between SQLite and PostgreSQL at run time is here: how a transaction begins, how
//! durable it is, and how long it may take.

use std::{
    future::Future,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::Duration,
};

use domain::store::StoreError;
use sqlx::{
    ColumnIndex, Decode, PgPool, Postgres, Row as _, Sqlite, SqlitePool, Transaction, Type, postgres::PgRow,
    sqlite::SqliteRow,
};

use crate::failure::{Failure, Phase};

/// How often a transaction is tried anew after a deadlock or serialization failure.
const TRIES_MAX: u32 = 8;
/// The wait before the second try; it grows with each.
const FIRST_WAIT: Duration = Duration::from_millis(5);
/// How long PostgreSQL may take for one statement before we stop listening. The server's own limits
/// (`statement_timeout`, set when a connection opens) are shorter; this is for a network that swallows answers.
const ANSWER_MAX: Duration = Duration::from_secs(15);

/// One SQL text, the same for both databases, with its arguments.
#[derive(Clone, Debug)]
pub(crate) struct Statement {
    pub(crate) sql: &'static str,
    pub(crate) args: Vec<Arg>,
    pub(crate) expect: Expect,
}

/// What a write must touch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Expect {
    /// Whatever is there.
    Any,
    /// So many rows, else [`StoreError::Conflict`] with this word.
    Rows(u64, &'static str),
}

impl Expect {
    fn check(self, touched: u64) -> Result<(), StoreError> {
        match self {
            Self::Rows(count, what) if touched != count => Err(StoreError::Conflict(what.to_owned())),
            _ => Ok(()),
        }
    }
}

impl Statement {
    pub(crate) fn new(sql: &'static str, args: Vec<Arg>) -> Self {
        Self { sql, args, expect: Expect::Any }
    }

    /// Demands that exactly one row is touched: the compare of a compare-and-set.
    pub(crate) fn expect_one(self, what: &'static str) -> Self {
        self.expect_rows(1, what)
    }

    /// Demands that exactly so many rows are touched.
    pub(crate) fn expect_rows(mut self, count: usize, what: &'static str) -> Self {
        self.expect = Expect::Rows(count as u64, what);
        self
    }

    /// PostgreSQL refuses NUL in a text and SQLite does not: refused in both, so that they behave alike.
    fn check(&self) -> Result<(), StoreError> {
        let has_nul = |arg: &Arg| matches!(arg, Arg::Text(text) if text.contains('\0'));
        if self.args.iter().any(has_nul) {
            return Err(StoreError::Defect("a text with a NUL character".to_owned()));
        }
        Ok(())
    }

    fn for_sqlite(self) -> SqliteQuery {
        self.args.into_iter().fold(sqlx::query(self.sql), |query, arg| match arg {
            Arg::Int(number) => query.bind(number),
            Arg::Text(text) => query.bind(text),
        })
    }

    fn for_postgres(self) -> PostgresQuery {
        self.args.into_iter().fold(sqlx::query(self.sql), |query, arg| match arg {
            Arg::Int(number) => query.bind(number),
            Arg::Text(text) => query.bind(text),
        })
    }
}

type SqliteQuery = sqlx::query::Query<'static, Sqlite, <Sqlite as sqlx::Database>::Arguments>;
type PostgresQuery = sqlx::query::Query<'static, Postgres, <Postgres as sqlx::Database>::Arguments>;

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

/// A [`Statement`]: the text, then its arguments.
macro_rules! sql {
    ($text:expr $(, $value:expr)* $(,)?) => {
        crate::facade::Statement::new($text, vec![$(crate::facade::Arg::from($value)),*])
    };
}
pub(crate) use sql;

/// A row of either database.
pub(crate) enum Row {
    Sqlite(SqliteRow),
    Postgres(PgRow),
}

impl Row {
    fn get<'r, T>(&'r self, column: usize) -> Result<T, StoreError>
    where
        T: Decode<'r, Sqlite> + Type<Sqlite> + Decode<'r, Postgres> + Type<Postgres>,
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

    pub(crate) fn text(&self, column: usize) -> Result<&str, StoreError> {
        self.get(column)
    }
}

/// A database: its pools, and how often it was made to wait for the disk.
pub(crate) struct Database {
    pools: Pools,
    durable_commits: Arc<AtomicU64>,
}

/// The pools of a database.
pub(crate) enum Pools {
    /// One connection writes, because SQLite has one writer; the others read.
    Sqlite { writer: SqlitePool, readers: SqlitePool },
    /// A bounded pool.
    Postgres(PgPool),
}

/// How much a transaction must survive.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Durability {
    /// A power cut.
    Full,
    /// The end of the process: counters and last use need not wait for the disk.
    Relaxed,
}

/// A transaction of either database; dropped without [`Tx::commit`] it leaves nothing.
pub(crate) struct Tx {
    inner: Native,
    has_written: bool,
    /// Where a durable commit is counted.
    counted: Option<Arc<AtomicU64>>,
}

enum Native {
    Sqlite(Transaction<'static, Sqlite>),
    Postgres(Transaction<'static, Postgres>),
}

/// Stops listening after [`ANSWER_MAX`].
async fn in_time<T>(
    phase: Phase,
    answer: impl Future<Output = Result<T, sqlx::Error>> + Send,
) -> Result<T, Failure> {
    match tokio::time::timeout(ANSWER_MAX, answer).await {
        Ok(result) => result.map_err(|error| Failure::read(&error, phase)),
        Err(_) => Err(Failure::late(phase)),
    }
}

fn failed(error: &sqlx::Error) -> Failure {
    Failure::read(error, Phase::Before)
}

impl Database {
    pub(crate) fn new(pools: Pools) -> Self {
        Self { pools, durable_commits: Arc::default() }
    }

    /// Commits so far that wrote something and waited for the disk.
    pub(crate) fn durable_commits(&self) -> u64 {
        self.durable_commits.load(Ordering::Relaxed)
    }

    /// The group for a database that makes one commit after the other durable.
    pub(crate) fn group(self: &Arc<Self>) -> Option<crate::group::Group> {
        matches!(self.pools, Pools::Sqlite { .. }).then(|| crate::group::Group::new(Arc::clone(self)))
    }

    pub(crate) async fn begin(&self, durability: Durability) -> Result<Tx, Failure> {
        let inner = match &self.pools {
            Pools::Sqlite { writer, .. } => {
                let begin = match durability {
                    Durability::Full => "PRAGMA synchronous = FULL; BEGIN IMMEDIATE",
                    Durability::Relaxed => "PRAGMA synchronous = NORMAL; BEGIN IMMEDIATE",
                };
                Native::Sqlite(writer.begin_with(begin).await.map_err(|error| failed(&error))?)
            }
            Pools::Postgres(pool) => {
                let begin = match durability {
                    Durability::Full => "BEGIN",
                    Durability::Relaxed => "BEGIN; SET LOCAL synchronous_commit = off",
                };
                Native::Postgres(in_time(Phase::Before, pool.begin_with(begin)).await?)
            }
        };
        let counted = (durability == Durability::Full).then(|| Arc::clone(&self.durable_commits));
        Ok(Tx { inner, has_written: false, counted })
    }

    /// Reads outside of a transaction.
    pub(crate) async fn all(&self, statement: Statement) -> Result<Vec<Row>, StoreError> {
        statement.check()?;
        match &self.pools {
            Pools::Sqlite { readers, .. } => {
                let rows = statement.for_sqlite().fetch_all(readers).await;
                Ok(rows.map_err(|error| failed(&error))?.into_iter().map(Row::Sqlite).collect())
            }
            Pools::Postgres(pool) => {
                let rows = in_time(Phase::Before, statement.for_postgres().fetch_all(pool)).await?;
                Ok(rows.into_iter().map(Row::Postgres).collect())
            }
        }
    }

    /// The first row, if any.
    pub(crate) async fn one(&self, statement: Statement) -> Result<Option<Row>, StoreError> {
        Ok(self.all(statement).await?.into_iter().next())
    }

    /// One statement as a transaction of its own, tried anew after a deadlock; gives the rows it returns.
    pub(crate) async fn write(
        &self,
        durability: Durability,
        statement: Statement,
    ) -> Result<Vec<Row>, StoreError> {
        let mut tries = Tries::default();
        loop {
            match self.write_once(durability, statement.clone()).await {
                Err(failure) => tries.wait_or_give_up(failure).await?,
                Ok(rows) => return Ok(rows),
            }
        }
    }

    async fn write_once(&self, durability: Durability, statement: Statement) -> Result<Vec<Row>, Failure> {
        let mut tx = self.begin(durability).await?;
        let rows = tx.all(statement).await?;
        tx.commit().await?;
        Ok(rows)
    }
}

/// Counts the tries of one transaction.
#[derive(Default)]
pub(crate) struct Tries(u32);

impl Tries {
    /// Waits a little when the failure is worth another try, otherwise gives it back.
    pub(crate) async fn wait_or_give_up(&mut self, failure: Failure) -> Result<(), StoreError> {
        self.0 += 1;
        if !failure.is_transient || self.0 >= TRIES_MAX {
            return Err(failure.error);
        }
        tokio::time::sleep(FIRST_WAIT * self.0 * self.0).await;
        Ok(())
    }
}

impl Tx {
    pub(crate) const fn is_postgres(&self) -> bool {
        matches!(self.inner, Native::Postgres(_))
    }

    /// Runs a statement, and demands what it expects.
    pub(crate) async fn run(&mut self, statement: Statement) -> Result<u64, Failure> {
        statement.check()?;
        let expect = statement.expect;
        let touched = match &mut self.inner {
            Native::Sqlite(tx) => {
                let done = statement.for_sqlite().execute(&mut **tx).await;
                done.map_err(|error| failed(&error))?.rows_affected()
            }
            Native::Postgres(tx) => {
                in_time(Phase::Before, statement.for_postgres().execute(&mut **tx)).await?.rows_affected()
            }
        };
        self.has_written |= touched > 0;
        match expect {
            Expect::Rows(count, what) if touched != count => {
                Err(StoreError::Conflict(what.to_owned()).into())
            }
            _ => Ok(touched),
        }
    }

    /// Sets, takes back or gives up a savepoint.
    pub(crate) async fn steer(&mut self, order: &'static str) -> Result<(), Failure> {
        match &mut self.inner {
            Native::Sqlite(tx) => {
                sqlx::query(order).execute(&mut **tx).await.map_err(|error| failed(&error))?;
            }
            Native::Postgres(tx) => {
                in_time(Phase::Before, sqlx::query(order).execute(&mut **tx)).await?;
            }
        }
        Ok(())
    }

    /// Runs a statement that gives rows, and demands as many as it expects.
    pub(crate) async fn all(&mut self, statement: Statement) -> Result<Vec<Row>, Failure> {
        statement.check()?;
        let expect = statement.expect;
        let rows: Vec<Row> = match &mut self.inner {
            Native::Sqlite(tx) => {
                let rows = statement.for_sqlite().fetch_all(&mut **tx).await;
                rows.map_err(|error| failed(&error))?.into_iter().map(Row::Sqlite).collect()
            }
            Native::Postgres(tx) => {
                let rows = in_time(Phase::Before, statement.for_postgres().fetch_all(&mut **tx)).await?;
                rows.into_iter().map(Row::Postgres).collect()
            }
        };
        // Within a transaction rows come from statements that write and say what they wrote.
        self.has_written |= !rows.is_empty();
        expect.check(rows.len() as u64)?;
        Ok(rows)
    }

    /// Makes it so.
    pub(crate) async fn commit(self) -> Result<(), Failure> {
        match self.inner {
            Native::Sqlite(tx) => tx.commit().await.map_err(|error| Failure::read(&error, Phase::At))?,
            Native::Postgres(tx) => in_time(Phase::At, tx.commit()).await?,
        }
        if let Some(counted) = self.counted.filter(|_| self.has_written) {
            counted.fetch_add(1, Ordering::Relaxed);
        }
        Ok(())
    }
}
