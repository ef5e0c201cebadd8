//! Searching history: by person, by operator, by kind, result, workflow and time, and by a part of a text.
//!
//! Person and operator have an index each that also holds the sequence; any other search walks back from the
//! newest event that may count to the oldest one.

use std::borrow::Cow;

use domain::{
    event::ChainedEvent,
    store::{HistoryQuery, StoreResult},
    time::Timestamp,
};

use crate::{
    facade::{Arg, Database, Statement, sql},
    history::chained,
};

/// No searchable text is as long; SQLite refuses patterns of some 50,000 bytes.
const TEXT_CHARACTERS_MAX: usize = 1_000;

/// `+ 0` keeps the databases from walking the index on time, which would have to be sorted afterwards: the
/// bounds on the sequence do its work. Lists stand between bars, as in `|success|failure|`.
macro_rules! search_sql {
    ($lead:literal) => {
        concat!(
            "SELECT sequence, body, hash FROM events WHERE ",
            $lead,
            "sequence < $1 AND sequence >= $2 AND at + 0 >= $3 AND at + 0 <= $4 \
             AND ($5 = '' OR $5 LIKE '%|' || kind || '|%') \
             AND ($6 = '' OR $6 LIKE '%|' || result || '|%') \
             AND ($7 = '' OR workflow = $7) AND ($8 = '' OR actor = $8) \
             AND ($9 = '' OR search LIKE $9 ESCAPE '!') \
             ORDER BY sequence DESC LIMIT $10"
        )
    };
}

pub(crate) const BY_PERSON: &str = search_sql!("connection = $11 AND object = $12 AND ");
pub(crate) const BY_ACTOR: &str = search_sql!("actor = $8 AND ");
pub(crate) const BY_ANYTHING: &str = search_sql!("");

/// `+ 0`: from the index on time, and not by walking the table until one fits.
pub(crate) const FIRST_FROM: &str = "SELECT COALESCE(MIN(sequence + 0), 0) FROM events WHERE at >= $1";
pub(crate) const LAST_TO: &str = "SELECT COALESCE(MAX(sequence + 0), 0) FROM events WHERE at <= $1";

/// The actor as its column says it. A column takes no NUL, and an event may have one.
pub(crate) fn actor_column(actor: &str) -> Cow<'_, str> {
    if actor.contains('\0') { Cow::Owned(actor.replace('\0', "\u{fffd}")) } else { Cow::Borrowed(actor) }
}

/// What free text is looked for in. Small letters are made here, because each database knows others.
pub(crate) fn search_column(subject_name: &str, actor: &str, address: &str) -> String {
    let text = format!("{subject_name}\n{actor}\n{address}").to_lowercase();
    actor_column(&text).into_owned()
}

/// Newest first.
pub(crate) async fn search(database: &Database, query: &HistoryQuery) -> StoreResult<Vec<ChainedEvent>> {
    if query.text.chars().count() > TEXT_CHARACTERS_MAX {
        return Ok(Vec::new());
    }
    let Some((oldest, before)) = bounds(database, query).await? else { return Ok(Vec::new()) };
    let rows = database.all(statement(query, oldest, before)).await?;
    rows.iter().map(chained).collect()
}

/// The sequences between which all events of the asked-for time lie; `None` when there are none. Events are
/// not quite in the order of their times, as instances' clocks differ: hence the exact least and greatest.
async fn bounds(database: &Database, query: &HistoryQuery) -> StoreResult<Option<(i64, i64)>> {
    let (mut oldest, mut before) = (1, query.before);
    if let Some(from) = query.from {
        oldest = number(database, sql!(FIRST_FROM, from.as_millis())).await?;
    }
    if let Some(to) = query.to {
        let last = number(database, sql!(LAST_TO, to.as_millis())).await?;
        before = before.min(last.saturating_add(1));
    }
    Ok((oldest > 0 && before > oldest).then_some((oldest, before)))
}

async fn number(database: &Database, statement: Statement) -> StoreResult<i64> {
    database.one(statement).await?.map_or(Ok(0), |row| row.int(0))
}

fn statement(query: &HistoryQuery, oldest: i64, before: i64) -> Statement {
    let actor = query.actor.as_deref().map(actor_column).unwrap_or_default();
    let mut args = vec![
        Arg::from(before),
        Arg::from(oldest),
        Arg::from(query.from.map_or(i64::MIN, Timestamp::as_millis)),
        Arg::from(query.to.map_or(i64::MAX, Timestamp::as_millis)),
        Arg::from(barred(query.kinds.iter().map(|kind| kind.code()))),
        Arg::from(barred(query.results.iter().map(|result| result.code()))),
        Arg::from(query.workflow.as_deref().unwrap_or_default()),
        Arg::from(actor.as_ref()),
        Arg::from(pattern(&query.text)),
        Arg::from(query.limit),
    ];
    if let Some(person) = &query.subject {
        args.extend([Arg::from(person.connection.as_str()), Arg::from(person.object.as_str())]);
        return Statement::new(BY_PERSON, args);
    }
    Statement::new(if actor.is_empty() { BY_ANYTHING } else { BY_ACTOR }, args)
}

/// `|one|other|`, or nothing.
fn barred(codes: impl Iterator<Item = &'static str>) -> String {
    let list = codes.fold(String::new(), |list, code| list + "|" + code);
    if list.is_empty() { list } else { list + "|" }
}

/// The text as a pattern, in which nothing of it means anything but itself; empty for any.
fn pattern(text: &str) -> String {
    if text.is_empty() {
        return String::new();
    }
    let text = text.to_lowercase();
    let mut pattern = String::from("%");
    for character in actor_column(&text).chars() {
        if matches!(character, '%' | '_' | '!') {
            pattern.push('!');
        }
        pattern.push(character);
    }
    pattern + "%"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_pattern_means_its_text_and_nothing_else() {
        assert_eq!(pattern(""), "");
        assert_eq!(pattern("50%_Off!"), "%50!%!_off!!%");
        assert_eq!(pattern("\0"), "%\u{fffd}%");
    }
}
