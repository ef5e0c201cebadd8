//! Everybody's passkeys beside the profiles that have them: rows that are listed by person or by model, and a count of
//! each model. They follow the profile within its commit, behind the compare-and-set of its version, so that of one person
//! only one writer is here.

use domain::{
    person::PersonKey,
    profile::{Passkey, Profile},
    store::{OwnedPasskey, PasskeyPlace, StoreError, StoreResult},
};

use crate::{
    changes::from_json,
    facade::{Database, Row, Statement, sql},
};

/// Where the profiles of names that are nobody's are.
const DECOYS: &str = "decoy";

/// A passkey that is new counts for its model; one that is there already counts as before.
const COUNT_NEW: &str = "INSERT INTO passkey_models (model, count) SELECT $1, 1 WHERE NOT EXISTS \
     (SELECT 1 FROM passkeys WHERE connection = $2 AND object = $3 AND id = $4) \
     ON CONFLICT (model) DO UPDATE SET count = passkey_models.count + 1";
const PUT: &str = "INSERT INTO passkeys (connection, object, id, model, version) VALUES ($1, $2, $3, $4, $5) \
     ON CONFLICT (connection, object, id) DO UPDATE SET version = excluded.version";
/// Whatever the newest version of the profile has not is gone.
const UNCOUNT_GONE: &str = "UPDATE passkey_models SET count = count - (SELECT COUNT(*) FROM passkeys p \
     WHERE p.connection = $1 AND p.object = $2 AND p.version <> $3 AND p.model = passkey_models.model) \
     WHERE model IN (SELECT model FROM passkeys WHERE connection = $1 AND object = $2 AND version <> $3)";
const REMOVE_GONE: &str = "DELETE FROM passkeys WHERE connection = $1 AND object = $2 AND version <> $3";

/// Crossed in this order: the passkeys of the page first, then the profile of each.
pub(crate) const OF_ALL: &str = "SELECT k.id, p.body FROM passkeys k CROSS JOIN profiles p \
     WHERE (k.connection, k.object, k.id) > ($1, $2, $3) \
     AND p.connection = k.connection AND p.object = k.object \
     ORDER BY k.connection, k.object, k.id LIMIT $4";
pub(crate) const OF_MODEL: &str = "SELECT k.id, p.body FROM passkeys k CROSS JOIN profiles p \
     WHERE k.model = $1 AND (k.connection, k.object, k.id) > ($2, $3, $4) \
     AND p.connection = k.connection AND p.object = k.object \
     ORDER BY k.connection, k.object, k.id LIMIT $5";
pub(crate) const MODELS: &str =
    "SELECT model, count FROM passkey_models WHERE count > 0 ORDER BY count DESC, model LIMIT $1";

/// What becomes of the rows when a profile is written as version `version`.
pub(crate) fn follow(profile: &Profile, version: i64) -> Vec<Statement> {
    let (connection, object) = (profile.person.connection.as_str(), profile.person.object.as_str());
    if connection == DECOYS {
        return Vec::new();
    }
    // In one order everywhere, so that two commits do not wait for each other's models.
    let mut passkeys: Vec<&Passkey> = profile.passkeys.iter().collect();
    passkeys.sort_by(|one, other| one.model.cmp(&other.model));
    let put = |passkey: &&Passkey| {
        let (id, model) = (passkey.id.as_str(), passkey.model.as_str());
        [sql!(COUNT_NEW, model, connection, object, id), sql!(PUT, connection, object, id, model, version)]
    };
    let mut statements: Vec<Statement> = passkeys.iter().flat_map(put).collect();
    // Nobody had passkeys before the first version.
    if version > 1 {
        statements.extend(forget_others(&profile.person, version));
    }
    statements
}

/// What becomes of the rows of somebody whose profile is removed.
pub(crate) fn forget(person: &PersonKey) -> [Statement; 2] {
    forget_others(person, 0)
}

fn forget_others(person: &PersonKey, version: i64) -> [Statement; 2] {
    let (connection, object) = (person.connection.as_str(), person.object.as_str());
    [UNCOUNT_GONE, REMOVE_GONE].map(|text| sql!(text, connection, object, version))
}

pub(crate) async fn passkeys(
    database: &Database,
    model: &str,
    after: Option<&PasskeyPlace>,
    limit: u32,
) -> StoreResult<Vec<OwnedPasskey>> {
    let (connection, object, id) = after.map_or(("", "", ""), |place| {
        (place.person.connection.as_str(), place.person.object.as_str(), place.id.as_str())
    });
    let rows = database.all(if model.is_empty() {
        sql!(OF_ALL, connection, object, id, limit)
    } else {
        sql!(OF_MODEL, model, connection, object, id, limit)
    });
    rows.await?.iter().map(owned).collect()
}

fn owned(row: &Row) -> StoreResult<OwnedPasskey> {
    let profile: Profile = from_json(row.text(1)?)?;
    let id = row.text(0)?.to_owned();
    let passkey = profile.passkeys.into_iter().find(|passkey| passkey.id == id);
    let passkey = passkey.ok_or_else(|| StoreError::Defect(format!("a passkey of nobody: {id}")))?;
    Ok(OwnedPasskey { person: profile.person, passkey })
}

pub(crate) async fn models(database: &Database, limit: u32) -> StoreResult<Vec<(String, u32)>> {
    let rows = database.all(sql!(MODELS, limit)).await?;
    let model = |row: &Row| Ok((row.text(0)?.to_owned(), u32::try_from(row.int(1)?).unwrap_or(u32::MAX)));
    rows.iter().map(model).collect()
}
