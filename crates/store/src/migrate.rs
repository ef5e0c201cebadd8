//! Migrations: numbered, forward only, each in one transaction together with its number.
//!
//! Two instances that start at once take turns: SQLite has one writer, PostgreSQL an advisory lock that ends
//! with the transaction. A database that is newer than the program is refused.

use crate::{
    facade::{Database, Durability, sql},
    failure::Failure,
    fill::fill,
    open::StoreOpenError,
};

/// All of them, oldest first.
pub(crate) const MIGRATIONS: &[(i64, &str)] = &[
    (1, include_str!("../migrations/0001_first.sql")),
    (2, include_str!("../migrations/0002_administration.sql")),
    (3, include_str!("../migrations/0003_passkeys.sql")),
];

/// Any number that all instances agree on.
const ADVISORY_LOCK: &str = "SELECT CAST(pg_advisory_xact_lock(7291045530) AS TEXT)";

/// Brings the database to this program's schema.
///
/// # Errors
/// [`StoreOpenError::Newer`] when the database is newer than the program.
pub(crate) async fn migrate(database: &Database) -> Result<(), StoreOpenError> {
    let newest = MIGRATIONS.last().map_or(0, |(number, _)| *number);
    let found =
        migrate_up_to(database, newest).await.map_err(|failure| StoreOpenError::Database(failure.error))?;
    if found > newest {
        return Err(StoreOpenError::Newer { found, known: newest });
    }
    Ok(())
}

/// Gives the schema's number as it was found.
async fn migrate_up_to(database: &Database, newest: i64) -> Result<i64, Failure> {
    let mut tx = database.begin(Durability::Full).await?;
    if tx.is_postgres() {
        tx.run(sql!("SET LOCAL statement_timeout = 0")).await?;
        tx.run(sql!("SET LOCAL lock_timeout = 0")).await?;
        tx.all(sql!(ADVISORY_LOCK)).await?;
    }
    tx.run(sql!("CREATE TABLE IF NOT EXISTS schema_version (version BIGINT PRIMARY KEY)")).await?;
    let row = tx.all(sql!("SELECT COALESCE(MAX(version), 0) FROM schema_version")).await?;
    let found = row.first().map(|row| row.int(0)).transpose()?.unwrap_or(0);
    for (number, text) in MIGRATIONS.iter().filter(|(number, _)| *number > found) {
        for statement in statements(text) {
            tx.run(sql!(statement)).await?;
        }
        fill(&mut tx, *number).await?;
        tx.run(sql!("INSERT INTO schema_version (version) VALUES ($1)", *number)).await?;
    }
    if found < newest {
        tx.commit().await?;
    }
    Ok(found)
}

/// The statements of a file, without comments. Our files have no `;` inside of a statement.
fn statements(text: &'static str) -> impl Iterator<Item = &'static str> {
    text.split(';').map(strip_comments).filter(|statement| !statement.is_empty())
}

/// Leading comment lines are cut off; comments stand on lines of their own, before a statement.
fn strip_comments(mut text: &'static str) -> &'static str {
    loop {
        text = text.trim();
        let Some(comment) = text.strip_prefix("--") else { return text };
        text = comment.split_once('\n').map_or("", |(_, rest)| rest);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_schema_is_portable() {
        for (number, text) in MIGRATIONS {
            for statement in statements(text) {
                let upper = statement.to_uppercase();
                for foreign in [
                    "AUTOINCREMENT",
                    "SERIAL",
                    "JSONB",
                    "DATETIME",
                    "TIMESTAMP",
                    "BOOLEAN",
                    "INTEGER",
                    " BLOB",
                    "BYTEA",
                    "WITHOUT ROWID",
                    "REAL",
                ] {
                    assert!(!upper.contains(foreign), "migration {number} has {foreign}: {statement}");
                }
            }
        }
    }

    #[test]
    fn the_numbers_have_no_gap() {
        for (place, (number, _)) in MIGRATIONS.iter().enumerate() {
            assert_eq!(*number, i64::try_from(place).unwrap() + 1);
        }
    }
}
