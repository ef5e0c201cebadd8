//! What a migration's new columns say of rows that were there before it. SQL that both databases share cannot
//! read a JSON text, so this is done here: a page at a time, within the migration's transaction, and from what
//! the rows say themselves, so that doing it again gives the same.

use domain::profile::Profile;
use serde::Deserialize;

use crate::{
    changes::from_json,
    facade::{Arg, Tx, sql},
    failure::Failure,
    many::Many,
    passkeys::follow,
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

const PASSKEYS_ORDERED_BY_BYTES: [&str; 4] = [
    "ALTER TABLE passkeys ALTER COLUMN connection TYPE TEXT COLLATE \"C\"",
    "ALTER TABLE passkeys ALTER COLUMN object TYPE TEXT COLLATE \"C\"",
    "ALTER TABLE passkeys ALTER COLUMN id TYPE TEXT COLLATE \"C\"",
    "ALTER TABLE passkey_models ALTER COLUMN model TYPE TEXT COLLATE \"C\"",
];

/// The rows are all there, and nobody else is at the tables: their other columns stay as they are.
static PROFILES: Many<0, 5> = Many::new(
    "INSERT INTO profiles (connection, object, version, updated, body, registered, locked_until, must_update) \
     VALUES ",
    "(?, ?, 0, 0, '', ?, ?, ?)",
    " ON CONFLICT (connection, object) DO UPDATE SET registered = excluded.registered, \
     locked_until = excluded.locked_until, must_update = excluded.must_update",
    "profile",
);

static EVENTS: Many<0, 3> = Many::new(
    "INSERT INTO events (sequence, at, kind, result, connection, object, workflow, run, actor, search, body, hash) \
     VALUES ",
    "(?, 0, '', '', '', '', '', '', ?, ?, '', '')",
    " ON CONFLICT (sequence) DO UPDATE SET actor = excluded.actor, search = excluded.search",
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
    if number == 3 {
        if tx.is_postgres() {
            for order in PASSKEYS_ORDERED_BY_BYTES {
                tx.run(sql!(order)).await?;
            }
        }
        fill_passkeys(tx).await?;
    }
    Ok(())
}

/// A page of profiles after `after`, of which those that can be read are given; `None` behind the last.
async fn profiles_after(tx: &mut Tx, after: &mut (String, String)) -> Result<Option<Vec<Profile>>, Failure> {
    let page = sql!(
        "SELECT connection, object, body FROM profiles WHERE (connection, object) > ($1, $2) \
         ORDER BY connection, object LIMIT $3",
        after.0.as_str(),
        after.1.as_str(),
        PAGE_ROWS,
    );
    let rows = tx.all(page).await?;
    let Some(last) = rows.last() else { return Ok(None) };
    *after = (last.text(0)?.to_owned(), last.text(1)?.to_owned());
    let mut profiles = Vec::new();
    for row in &rows {
        let [connection, object] = [row.text(0)?, row.text(1)?];
        match from_json::<Profile>(row.text(2)?) {
            Ok(profile) => profiles.push(profile),
            Err(error) => {
                tracing::warn!(connection, object, %error, "an unreadable profile is not counted");
            }
        }
    }
    Ok(Some(profiles))
}

async fn fill_profiles(tx: &mut Tx) -> Result<(), Failure> {
    let mut after = (String::new(), String::new());
    while let Some(profiles) = profiles_after(tx, &mut after).await? {
        let row = |profile: &Profile| {
            let [registered, locked_until, must_update] = counted(profile);
            let [connection, object] = [profile.person.connection.as_str(), &profile.person.object];
            [Arg::from(connection), Arg::from(object), registered, locked_until, must_update]
        };
        for statement in PROFILES.statements(&[], &profiles, row) {
            tx.run(statement).await?;
        }
    }
    Ok(())
}

async fn fill_passkeys(tx: &mut Tx) -> Result<(), Failure> {
    let mut after = (String::new(), String::new());
    while let Some(profiles) = profiles_after(tx, &mut after).await? {
        for profile in profiles.iter().filter(|profile| !profile.passkeys.is_empty()) {
            for statement in follow(profile, profile.version) {
                tx.run(statement).await?;
            }
        }
    }
    Ok(())
}

/// The part of an event that is searched.
#[derive(Deserialize)]
struct Searched {
    subject_name: String,
    actor: String,
    address: String,
}

async fn fill_events(tx: &mut Tx) -> Result<(), Failure> {
    let mut after = 0;
    loop {
        let page = sql!(
            "SELECT sequence, body FROM events WHERE sequence > $1 ORDER BY sequence LIMIT $2",
            after,
            PAGE_ROWS,
        );
        let rows = tx.all(page).await?;
        let Some(last) = rows.last() else { return Ok(()) };
        after = last.int(0)?;
        let mut filled = Vec::new();
        for row in &rows {
            let sequence = row.int(0)?;
            match from_json::<Searched>(row.text(1)?) {
                Ok(Searched { subject_name, actor, address }) => filled.push([
                    Arg::from(sequence),
                    Arg::from(actor_column(&actor).as_ref()),
                    Arg::from(search_column(&subject_name, &actor, &address)),
                ]),
                // Somebody was at it: the walk over the chain tells, and we must not stand still for it.
                Err(error) => tracing::warn!(sequence, %error, "an unreadable event is not searched"),
            }
        }
        for statement in EVENTS.statements(&[], &filled, Clone::clone) {
            tx.run(statement).await?;
        }
    }
}
