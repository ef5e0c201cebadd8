//! Revisions of the configuration: numbered without gaps, never changed, never removed.

use domain::{
    store::{Revision, StoreError, StoreResult},
    time::Timestamp,
};

use crate::facade::{Database, Row, Statement, sql};

/// One statement: two that saw the same base meet at the primary key.
pub(crate) fn add(base: i64, revision: &Revision) -> StoreResult<Statement> {
    if base.checked_add(1) != Some(revision.number) {
        return Err(StoreError::Conflict(format!("revision {} does not follow {base}", revision.number)));
    }
    Ok(sql!(
        "INSERT INTO revisions (number, at, author, comment, document) \
         SELECT $1, $2, $3, $4, $5 WHERE (SELECT COALESCE(MAX(number), 0) FROM revisions) = $6",
        revision.number,
        revision.at.as_millis(),
        revision.author.as_str(),
        revision.comment.as_str(),
        revision.document.as_str(),
        base,
    )
    .expect_one("there is a newer revision"))
}

pub(crate) async fn current(database: &Database) -> StoreResult<Option<Revision>> {
    let row = database.one(sql!(
        "SELECT number, at, author, comment, document FROM revisions ORDER BY number DESC LIMIT 1"
    ));
    row.await?.as_ref().map(revision).transpose()
}

pub(crate) async fn one(database: &Database, number: i64) -> StoreResult<Option<Revision>> {
    let row = database
        .one(sql!("SELECT number, at, author, comment, document FROM revisions WHERE number = $1", number));
    row.await?.as_ref().map(revision).transpose()
}

pub(crate) async fn page(database: &Database, before: i64, limit: u32) -> StoreResult<Vec<Revision>> {
    let rows = database.all(sql!(
        "SELECT number, at, author, comment, '' FROM revisions WHERE number < $1 \
         ORDER BY number DESC LIMIT $2",
        before,
        limit,
    ));
    rows.await?.iter().map(revision).collect()
}

pub(crate) async fn newest_number(database: &Database) -> StoreResult<i64> {
    let row = database.one(sql!("SELECT COALESCE(MAX(number), 0) FROM revisions")).await?;
    row.map_or(Ok(0), |row| row.int(0))
}

fn revision(row: &Row) -> StoreResult<Revision> {
    Ok(Revision {
        number: row.int(0)?,
        at: Timestamp::from_millis(row.int(1)?),
        author: row.text(2)?.to_owned(),
        comment: row.text(3)?.to_owned(),
        document: row.text(4)?.to_owned(),
    })
}
