//! What is kept per person and per browser: profiles with what is counted of them, and sessions.

use std::collections::BTreeMap;

use domain::{
    id::SessionId,
    person::PersonKey,
    profile::Profile,
    store::{ProfileCounts, Session, SiteKind, StoreResult},
    time::Timestamp,
};

use crate::{
    changes::{from_json, to_json},
    facade::{Arg, Database, Row, Statement, sql},
    many::Among,
};

/// What is counted of a profile, as its columns say it: registered, locked until, must update.
pub(crate) fn counted(profile: &Profile) -> [Arg; 3] {
    [
        Arg::from(i64::from(profile.registered.is_some())),
        Arg::from(profile.lock.until.map_or(0, Timestamp::as_millis)),
        Arg::from(i64::from(profile.must_update)),
    ]
}

/// Inserts or replaces, by the version.
pub(crate) fn put_profile(profile: &Profile) -> StoreResult<Statement> {
    let mut row = profile.clone();
    row.version += 1;
    let (connection, object) = (row.person.connection.as_str(), row.person.object.as_str());
    let (body, updated) = (to_json(&row)?, row.updated.as_millis());
    let [registered, locked_until, must_update] = counted(&row);
    Ok(if profile.version == 0 {
        sql!(
            "INSERT INTO profiles \
             (connection, object, version, updated, body, registered, locked_until, must_update) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
            connection,
            object,
            row.version,
            updated,
            body,
            registered,
            locked_until,
            must_update,
        )
    } else {
        sql!(
            "UPDATE profiles SET version = $1, updated = $2, body = $3, \
             registered = $4, locked_until = $5, must_update = $6 \
             WHERE connection = $7 AND object = $8 AND version = $9",
            row.version,
            updated,
            body,
            registered,
            locked_until,
            must_update,
            connection,
            object,
            profile.version,
        )
        .expect_one("profile")
    })
}

pub(crate) fn remove_profile(person: &PersonKey) -> Statement {
    sql!(
        "DELETE FROM profiles WHERE connection = $1 AND object = $2",
        person.connection.as_str(),
        person.object.as_str(),
    )
}

pub(crate) async fn profile(database: &Database, person: &PersonKey) -> StoreResult<Option<Profile>> {
    let row = database.one(sql!(
        "SELECT body FROM profiles WHERE connection = $1 AND object = $2",
        person.connection.as_str(),
        person.object.as_str(),
    ));
    row.await?.map(|row| from_json(row.text(0)?)).transpose()
}

/// Profiles of one connection by their objects.
pub(crate) static PROFILES_OF: Among =
    Among::new("SELECT body FROM profiles WHERE connection = $1 AND object IN (");

pub(crate) async fn profiles_of(database: &Database, people: &[PersonKey]) -> StoreResult<Vec<Profile>> {
    let mut by_connection: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for person in people {
        by_connection.entry(person.connection.as_str()).or_default().push(&person.object);
    }
    let mut found = Vec::new();
    for (connection, objects) in by_connection {
        for statement in PROFILES_OF.statements(connection, &objects) {
            for row in database.all(statement).await? {
                found.push(from_json(row.text(0)?)?);
            }
        }
    }
    Ok(found)
}

pub(crate) async fn profiles(
    database: &Database,
    after: Option<&PersonKey>,
    limit: u32,
) -> StoreResult<Vec<Profile>> {
    let (connection, object) =
        after.map_or(("", ""), |person| (person.connection.as_str(), person.object.as_str()));
    let rows = database.all(sql!(
        "SELECT body FROM profiles WHERE (connection, object) > ($1, $2) AND connection <> 'decoy' \
         ORDER BY connection, object LIMIT $3",
        connection,
        object,
        limit,
    ));
    rows.await?.iter().map(|row| from_json(row.text(0)?)).collect()
}

/// Read from an index alone, where the database can.
pub(crate) async fn profile_counts(database: &Database, now: Timestamp) -> StoreResult<ProfileCounts> {
    let row = database.one(sql!(
        "SELECT COUNT(CASE WHEN registered = 1 THEN 1 END), \
         COUNT(CASE WHEN locked_until > $1 THEN 1 END), \
         COUNT(CASE WHEN must_update = 1 THEN 1 END) \
         FROM profiles WHERE connection <> 'decoy'",
        now.as_millis(),
    ));
    let Some(row) = row.await? else { return Ok(ProfileCounts::default()) };
    Ok(ProfileCounts { registered: row.int(0)?, locked: row.int(1)?, must_update: row.int(2)? })
}

pub(crate) fn put_session(session: &Session) -> StoreResult<Statement> {
    Ok(sql!(
        "INSERT INTO sessions (id, token_hash, connection, object, seen, expires, site, body) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8)",
        session.id.to_string(),
        session.token_hash.as_str(),
        session.person.connection.as_str(),
        session.person.object.as_str(),
        session.seen.as_millis(),
        session.expires.as_millis(),
        session.site.code(),
        to_json(session)?,
    ))
}

pub(crate) async fn session(database: &Database, token_hash: &str) -> StoreResult<Option<Session>> {
    let row = database.one(sql!("SELECT body, seen FROM sessions WHERE token_hash = $1", token_hash));
    row.await?.as_ref().map(session_of).transpose()
}

pub(crate) async fn session_by_id(database: &Database, id: SessionId) -> StoreResult<Option<Session>> {
    let row = database.one(sql!("SELECT body, seen FROM sessions WHERE id = $1", id.to_string()));
    row.await?.as_ref().map(session_of).transpose()
}

pub(crate) async fn sessions(
    database: &Database,
    site: Option<SiteKind>,
    after: &str,
    limit: u32,
) -> StoreResult<Vec<Session>> {
    let rows = database.all(match site {
        Some(site) => sql!(
            "SELECT body, seen FROM sessions WHERE site = $1 AND id > $2 ORDER BY id LIMIT $3",
            site.code(),
            after,
            limit,
        ),
        None => sql!("SELECT body, seen FROM sessions WHERE id > $1 ORDER BY id LIMIT $2", after, limit),
    });
    rows.await?.iter().map(session_of).collect()
}

pub(crate) async fn sessions_of(database: &Database, person: &PersonKey) -> StoreResult<Vec<Session>> {
    let rows = database.all(sql!(
        "SELECT body, seen FROM sessions WHERE connection = $1 AND object = $2 ORDER BY id",
        person.connection.as_str(),
        person.object.as_str(),
    ));
    rows.await?.iter().map(session_of).collect()
}

/// A row of `body, seen`: the last use has a column of its own.
fn session_of(row: &Row) -> StoreResult<Session> {
    let mut session: Session = from_json(row.text(0)?)?;
    session.seen = Timestamp::from_millis(row.int(1)?);
    Ok(session)
}
