//! What a migration's new columns say of rows that were there before it. SQL that both databases share cannot
//! read a JSON text, so this is done here: a page at a time, within the migration's transaction, and from what
//! the rows say themselves, so that doing it again gives the same.

use domain::{event::Event, person::PersonKey, profile::Profile, store::StoreResult};

use crate::{
    changes::from_json,
    facade::{Arg, Row, Tx, sql},
    failure::Failure,
    many::Many,
    people::counted,
    search::{actor_column, search_column},
};

/// How many rows are in memory at once.
const PAGE_ROWS: u32 = 1_000;

/// Texts that are compared and ordered byte by byte, as SQLite does anyway: a server's language would sort keys
/// differently on each. There is no word for it that both databases know.
const ORDERED_BY_BYTES: [&str; 5] = [
    "ALTER TABLE records ALTER COLUMN area TYPE TEXT COLLATE \"C\"",
    "ALTER TABLE records ALTER COLUMN name TYPE TEXT COLLATE \"C\"",
    "ALTER TABLE profiles ALTER COLUMN connection TYPE TEXT COLLATE \"C\"",
    "ALTER TABLE profiles ALTER COLUMN object TYPE TEXT COLLATE \"C\"",
    "ALTER TABLE sessions ALTER COLUMN id TYPE TEXT COLLATE \"C\"",
];

static PROFILES: Many<0, 5> = Many::new(
    "UPDATE profiles SET registered = filled.column3, locked_until = filled.column4, \
     must_update = filled.column5 FROM (VALUES ",
    ") AS filled WHERE profiles.connection = filled.column1 AND profiles.object = filled.column2",
    "profile",
);

static EVENTS: Many<0, 3> = Many::new(
    "UPDATE events SET actor = filled.column2, search = filled.column3 FROM (VALUES ",
    ") AS filled WHERE events.sequence = filled.column1",
    "event",
);

/// The part of migration `number` that is not SQL.
pub(crate) async fn fill(tx: &mut Tx, number: i64) -> Result<(), Failure> {
    if number == 2 {
        if tx.is_postgres() {
            for order in ORDERED_BY_BYTES {
                tx.run(sql!(order)).await?;
            }
        }
        fill_profiles(tx).await?;
        fill_events(tx).await?;
    }
    Ok(())
}

async fn fill_profiles(tx: &mut Tx) -> Result<(), Failure> {
    let mut after: Option<PersonKey> = None;
    loop {
        let (connection, object) =
            after.as_ref().map_or(("", ""), |person| (person.connection.as_str(), person.object.as_str()));
        let rows = tx
            .all(sql!(
                "SELECT body FROM profiles WHERE (connection, object) > ($1, $2) \
                 ORDER BY connection, object LIMIT $3",
                connection,
                object,
                PAGE_ROWS,
            ))
            .await?;
        let profile = |row: &Row| from_json::<Profile>(row.text(0)?);
        let profiles = rows.iter().map(profile).collect::<StoreResult<Vec<Profile>>>()?;
        let Some(last) = profiles.last() else { return Ok(()) };
        after = Some(last.person.clone());
        let statements = PROFILES.statements(&[], &profiles, |profile| {
            let [registered, locked_until, must_update] = counted(profile);
            let person = &profile.person;
            [
                Arg::from(person.connection.as_str()),
                Arg::from(person.object.as_str()),
                registered,
                locked_until,
                must_update,
            ]
        });
        for statement in statements {
            tx.run(statement).await?;
        }
    }
}

async fn fill_events(tx: &mut Tx) -> Result<(), Failure> {
    let mut after = 0;
    loop {
        let rows = tx
            .all(sql!(
                "SELECT sequence, body FROM events WHERE sequence > $1 ORDER BY sequence LIMIT $2",
                after,
                PAGE_ROWS,
            ))
            .await?;
        let event = |row: &Row| Ok((row.int(0)?, from_json::<Event>(row.text(1)?)?));
        let events = rows.iter().map(event).collect::<StoreResult<Vec<(i64, Event)>>>()?;
        let Some((last, _)) = events.last() else { return Ok(()) };
        after = *last;
        let statements = EVENTS.statements(&[], &events, |(sequence, event)| {
            [
                Arg::from(*sequence),
                Arg::from(actor_column(&event.actor).as_ref()),
                Arg::from(search_column(&event.subject_name, &event.actor, &event.address)),
            ]
        });
        for statement in statements {
            tx.run(statement).await?;
        }
    }
}
