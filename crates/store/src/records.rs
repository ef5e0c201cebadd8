//! Records: small versioned documents of the service's own. What they say is a JSON text to the store.

use domain::{
    store::{Record, StoreResult},
    time::Timestamp,
};

use crate::{
    changes::{from_json, to_json},
    facade::{Database, Row, Statement, sql},
    many::Among,
};

/// Inserts or replaces, by the version.
pub(crate) fn put(record: &Record) -> StoreResult<Statement> {
    let (area, key, version) = (record.area.as_str(), record.key.as_str(), record.version + 1);
    let (updated, body) = (record.updated.as_millis(), to_json(&record.body)?);
    let expires = record.expires.map_or(0, Timestamp::as_millis);
    Ok(if record.version == 0 {
        sql!(
            "INSERT INTO records (area, name, version, updated, expires, body) VALUES ($1, $2, $3, $4, $5, $6)",
            area,
            key,
            version,
            updated,
            expires,
            body,
        )
    } else {
        sql!(
            "UPDATE records SET version = $1, updated = $2, expires = $3, body = $4 \
             WHERE area = $5 AND name = $6 AND version = $7",
            version,
            updated,
            expires,
            body,
            area,
            key,
            record.version,
        )
        .expect_one("record")
    })
}

pub(crate) fn remove(area: &str, key: &str, version: i64) -> Statement {
    sql!("DELETE FROM records WHERE area = $1 AND name = $2 AND version = $3", area, key, version)
        .expect_one("record")
}

pub(crate) async fn one(database: &Database, area: &str, key: &str) -> StoreResult<Option<Record>> {
    let row = database.one(sql!(
        "SELECT area, name, version, updated, expires, body FROM records WHERE area = $1 AND name = $2",
        area,
        key,
    ));
    row.await?.as_ref().map(record).transpose()
}

/// Records of one area by their keys.
pub(crate) static RECORDS_OF: Among = Among::new(
    "SELECT area, name, version, updated, expires, body FROM records WHERE area = $1 AND name IN (",
);

pub(crate) async fn records_of(database: &Database, area: &str, keys: &[String]) -> StoreResult<Vec<Record>> {
    let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
    let mut found = Vec::new();
    for statement in RECORDS_OF.statements(area, &keys) {
        for row in database.all(statement).await? {
            found.push(record(&row)?);
        }
    }
    Ok(found)
}

pub(crate) async fn page(
    database: &Database,
    area: &str,
    after: &str,
    limit: u32,
) -> StoreResult<Vec<Record>> {
    let rows = database.all(sql!(
        "SELECT area, name, version, updated, expires, body FROM records WHERE area = $1 AND name > $2 \
         ORDER BY name LIMIT $3",
        area,
        after,
        limit,
    ));
    rows.await?.iter().map(record).collect()
}

fn record(row: &Row) -> StoreResult<Record> {
    let expires = row.int(4)?;
    Ok(Record {
        area: row.text(0)?.to_owned(),
        key: row.text(1)?.to_owned(),
        version: row.int(2)?,
        updated: Timestamp::from_millis(row.int(3)?),
        expires: (expires != 0).then(|| Timestamp::from_millis(expires)),
        body: from_json(row.text(5)?)?,
    })
}
