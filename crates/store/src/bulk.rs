//! The people of bulk operations: added and moved many at a time, counted and paged by index.

use std::collections::BTreeMap;

use domain::{
    id::Slug,
    person::PersonKey,
    store::{BulkItem, BulkMove, BulkState, StoreError, StoreResult},
};

use crate::{
    facade::{Arg, Database, Row, Statement, Tx, sql},
    failure::Failure,
    many::Many,
};

static ADD: Many<0, 7> = Many::new(
    "INSERT INTO bulk_items (job, place, connection, object, name, state, detail) VALUES ",
    "(?, ?, ?, ?, ?, ?, ?)",
    "",
    "bulk item",
);

/// A row that is not there is made, of nobody; [`advance`] finds it out.
static MOVE: Many<2, 3> = Many::new(
    "INSERT INTO bulk_items (job, place, connection, object, name, state, detail) VALUES ",
    "($1, ?, '', '', '', ?, ?)",
    " ON CONFLICT (job, place) DO UPDATE SET state = excluded.state, detail = excluded.detail \
     WHERE bulk_items.state = $2 RETURNING connection",
    "bulk item",
);

pub(crate) fn add(items: &[BulkItem]) -> Vec<Statement> {
    ADD.statements(&[], items, |item| {
        [
            Arg::from(item.job.as_str()),
            Arg::from(item.position),
            Arg::from(item.person.connection.as_str()),
            Arg::from(item.person.object.as_str()),
            Arg::from(item.name.as_str()),
            Arg::from(item.state.code()),
            Arg::from(item.detail.as_str()),
        ]
    })
}

/// In the order of positions, so that two who move the same rows never wait for each other crosswise.
pub(crate) async fn advance(
    tx: &mut Tx,
    job: &str,
    from: BulkState,
    moves: &[BulkMove],
) -> Result<(), Failure> {
    let conflict = |what: &str| Failure::from(StoreError::Conflict(format!("bulk item: {what}")));
    let mut moves: Vec<&BulkMove> = moves.iter().collect();
    moves.sort_by_key(|one| one.position);
    if moves.windows(2).any(|pair| pair[0].position == pair[1].position) {
        return Err(conflict("named twice"));
    }
    let statements = MOVE.statements(&[Arg::from(job), Arg::from(from.code())], &moves, |one| {
        [Arg::from(one.position), Arg::from(one.to.code()), Arg::from(one.detail.as_str())]
    });
    for statement in statements {
        for row in tx.all(statement).await? {
            if row.text(0)?.is_empty() {
                return Err(conflict("not there"));
            }
        }
    }
    Ok(())
}

pub(crate) fn remove(job: &str) -> Statement {
    sql!("DELETE FROM bulk_items WHERE job = $1", job)
}

pub(crate) async fn page(
    database: &Database,
    job: &str,
    state: Option<BulkState>,
    after: i64,
    limit: u32,
) -> StoreResult<Vec<BulkItem>> {
    let rows = database.all(match state {
        Some(state) => sql!(
            "SELECT job, place, connection, object, name, state, detail FROM bulk_items \
             WHERE job = $1 AND state = $2 AND place > $3 ORDER BY place LIMIT $4",
            job,
            state.code(),
            after,
            limit,
        ),
        None => sql!(
            "SELECT job, place, connection, object, name, state, detail FROM bulk_items \
             WHERE job = $1 AND place > $2 ORDER BY place LIMIT $3",
            job,
            after,
            limit,
        ),
    });
    rows.await?.iter().map(item).collect()
}

fn item(row: &Row) -> StoreResult<BulkItem> {
    let connection = Slug::new(row.text(2)?).map_err(|error| StoreError::Defect(error.to_string()))?;
    Ok(BulkItem {
        job: row.text(0)?.to_owned(),
        position: row.int(1)?,
        person: PersonKey { connection, object: row.text(3)?.to_owned() },
        name: row.text(4)?.to_owned(),
        state: state(row.text(5)?)?,
        detail: row.text(6)?.to_owned(),
    })
}

fn state(code: &str) -> StoreResult<BulkState> {
    BulkState::from_code(code).ok_or_else(|| StoreError::Defect("bulk state".to_owned()))
}

pub(crate) async fn counts(database: &Database, job: &str) -> StoreResult<BTreeMap<BulkState, i64>> {
    let rows =
        database.all(sql!("SELECT state, COUNT(*) FROM bulk_items WHERE job = $1 GROUP BY state", job));
    rows.await?.iter().map(|row| Ok((state(row.text(0)?)?, row.int(1)?))).collect()
}
