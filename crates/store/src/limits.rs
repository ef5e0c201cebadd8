//! Counting tries in fixed windows: one statement for all buckets of a request.
//!
//! A window begins with the first try in it. Instances whose clocks differ a little count into the same window;
//! a window that lies in the future because a clock was wrong by more than its length is begun anew, so that no
//! lock lasts for ever.

use domain::{
    store::{Bucket, LimitVerdict, StoreError, StoreResult},
    time::Timestamp,
};

use crate::facade::{Arg, Database, Durability, Expect, Statement, Tries, Tx, sql};
use crate::failure::Failure;

macro_rules! count_sql {
    ($first:literal $(, $more:literal)*) => {
        concat!(
            "INSERT INTO limits (name, window_start, window_end, tries) VALUES ", $first, $(", ", $more,)*
            " ON CONFLICT (name) DO UPDATE SET \
             tries = CASE WHEN limits.window_end > excluded.window_start \
               AND limits.window_start <= excluded.window_end THEN limits.tries + 1 ELSE 1 END, \
             window_start = CASE WHEN limits.window_end > excluded.window_start \
               AND limits.window_start <= excluded.window_end THEN limits.window_start \
               ELSE excluded.window_start END, \
             window_end = CASE WHEN limits.window_end > excluded.window_start \
               AND limits.window_start <= excluded.window_end THEN limits.window_end \
               ELSE excluded.window_end END \
             RETURNING name, tries, window_end"
        )
    };
}

/// For so many buckets at once; written out because no SQL text is built at run time.
const COUNT: [&str; 6] = [
    count_sql!("($1, $2, $3, 1)"),
    count_sql!("($1, $2, $3, 1)", "($4, $5, $6, 1)"),
    count_sql!("($1, $2, $3, 1)", "($4, $5, $6, 1)", "($7, $8, $9, 1)"),
    count_sql!("($1, $2, $3, 1)", "($4, $5, $6, 1)", "($7, $8, $9, 1)", "($10, $11, $12, 1)"),
    count_sql!(
        "($1, $2, $3, 1)",
        "($4, $5, $6, 1)",
        "($7, $8, $9, 1)",
        "($10, $11, $12, 1)",
        "($13, $14, $15, 1)"
    ),
    count_sql!(
        "($1, $2, $3, 1)",
        "($4, $5, $6, 1)",
        "($7, $8, $9, 1)",
        "($10, $11, $12, 1)",
        "($13, $14, $15, 1)",
        "($16, $17, $18, 1)"
    ),
];

/// Adds one to every bucket; the longest wait of those that are over their limit wins.
pub(crate) async fn count(
    database: &Database,
    buckets: &[Bucket],
    now: Timestamp,
) -> StoreResult<LimitVerdict> {
    // In one order, so that two requests never wait for each other crosswise; each name once, as one statement
    // may touch a row only once.
    let mut buckets: Vec<&Bucket> = buckets.iter().collect();
    buckets.sort_by(|left, right| left.key.cmp(&right.key));
    buckets.dedup_by(|left, right| left.key == right.key);
    if buckets.is_empty() {
        return Ok(LimitVerdict::Allowed);
    }
    let mut tries = Tries::default();
    loop {
        match count_once(database, &buckets, now).await {
            Err(failure) => tries.wait_or_give_up(failure).await?,
            Ok(wait) => return Ok(wait.map_or(LimitVerdict::Allowed, LimitVerdict::Wait)),
        }
    }
}

/// Most buckets that one question reads; the names of the others stay empty, which no bucket is.
const READ_AT_ONCE: usize = 6;

/// What each bucket holds in its running window.
pub(crate) async fn tries(database: &Database, buckets: &[Bucket], now: Timestamp) -> StoreResult<Vec<u32>> {
    let mut found = Vec::with_capacity(buckets.len());
    for some in buckets.chunks(READ_AT_ONCE) {
        let name = |place: usize| some.get(place).map_or("", |bucket| bucket.key.as_str());
        let rows = database.all(sql!(
            "SELECT name, tries, window_start, window_end FROM limits WHERE name IN ($1, $2, $3, $4, $5, $6)",
            name(0),
            name(1),
            name(2),
            name(3),
            name(4),
            name(5),
        ));
        let rows = rows.await?;
        for bucket in some {
            let mut tries = 0;
            for row in &rows {
                // The same window as counting sees: not over, and not begun by a clock that was far ahead.
                let is_running =
                    row.int(3)? > now.as_millis() && row.int(2)? <= now.plus(bucket.window).as_millis();
                if row.text(0)? == bucket.key && is_running {
                    tries = u32::try_from(row.int(1)?).unwrap_or(u32::MAX);
                }
            }
            found.push(tries);
        }
    }
    Ok(found)
}

async fn count_once(
    database: &Database,
    buckets: &[&Bucket],
    now: Timestamp,
) -> Result<Option<Timestamp>, Failure> {
    let mut tx = database.begin(Durability::Relaxed).await?;
    let mut wait = None;
    for some in buckets.chunks(COUNT.len()) {
        wait = wait.max(count_some(&mut tx, some, now).await?);
    }
    tx.commit().await?;
    Ok(wait)
}

async fn count_some(tx: &mut Tx, buckets: &[&Bucket], now: Timestamp) -> Result<Option<Timestamp>, Failure> {
    let Some(sql) = buckets.len().checked_sub(1).and_then(|place| COUNT.get(place)) else { return Ok(None) };
    let args = buckets.iter().flat_map(|bucket| {
        let end = now.plus(bucket.window).as_millis();
        [Arg::from(bucket.key.as_str()), Arg::from(now.as_millis()), Arg::from(end)]
    });
    let statement = Statement { sql, args: args.collect(), expect: Expect::Any };
    let mut wait = None;
    for row in tx.all(statement).await? {
        let (name, tries) = (row.text(0)?, row.int(1)?);
        let bucket = buckets.iter().find(|bucket| bucket.key == name);
        let bucket = bucket.ok_or_else(|| StoreError::Defect("a bucket that was not counted".to_owned()))?;
        if tries > i64::from(bucket.limit) {
            wait = wait.max(Some(Timestamp::from_millis(row.int(2)?)));
        }
    }
    Ok(wait)
}
