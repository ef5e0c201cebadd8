//! Drafts: one document for each administrator, in a record of the store, until it is published or thrown
//! away. An edit is made in a copy and saved whole, so a page never leaves half of one behind.

use std::collections::BTreeMap;

use api::{
    ServiceError, ServiceResult,
    configuration::{Conflict, Draft, Edit},
    staff::Permission,
};
use domain::{
    config::Realm,
    message::Message,
    store::{Change, Record, StoreError},
};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{permission, refused, shown};
use crate::{
    administration::Admin,
    configuration::{
        self, Choice, MergeConflict, Place, clone_of, differences, freshly_named, merge, resolve,
    },
};

/// Where drafts lie, by administrator.
pub(super) const AREA: &str = "draft";

/// What a draft's record holds.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Stored {
    /// The revision that it was begun from.
    pub(super) base: i64,
    /// That revision's document, for joining with what others publish meanwhile.
    pub(super) base_document: Value,
    /// The document as the administrator has it.
    pub(super) document: Value,
}

/// A draft with its record's counter.
pub(super) struct Held {
    pub(super) version: i64,
    pub(super) stored: Stored,
    /// The newest revision and its document.
    pub(super) newest: i64,
    pub(super) current: Value,
}

impl Held {
    /// The draft joined with what others published since it was begun.
    pub(super) fn joined(&self) -> Result<Value, Vec<MergeConflict>> {
        if self.stored.base == self.newest {
            return Ok(self.stored.document.clone());
        }
        merge(&self.stored.base_document, &self.current, &self.stored.document)
    }
}

impl Admin<'_> {
    /// The realm as the administrator's draft has it; as it is in force while the draft is not good.
    pub(in crate::administration) async fn drafted_realm(&self) -> ServiceResult<Realm> {
        let held = self.held().await?;
        let document = held.joined().unwrap_or(held.stored.document);
        Ok(configuration::text::to_realm(&document).unwrap_or_else(|_| self.staff.loaded.realm.clone()))
    }

    fn draft_key(&self) -> String {
        self.staff.session.person.to_string()
    }

    /// The newest revision with its document; what is in force where the store has none.
    pub(super) async fn newest(&self) -> ServiceResult<(i64, Value)> {
        let house = self.house;
        let stored = house.store().current_revision().await.map_err(|error| house.store_trouble(&error))?;
        let document = match &stored {
            Some(revision) => configuration::text::from_toml(&revision.document),
            None => configuration::text::of_realm(&house.realm.current().realm),
        };
        let document = document.map_err(|error| house.bug(&error.to_string()))?;
        Ok((stored.map_or(0, |revision| revision.number), document))
    }

    /// The administrator's draft, or a new one over what is in force.
    pub(super) async fn held(&self) -> ServiceResult<Held> {
        let house = self.house;
        let (newest, current) = self.newest().await?;
        let record = house.store().record(AREA, &self.draft_key()).await;
        let record = record.map_err(|error| house.store_trouble(&error))?;
        let (version, stored) = match record {
            Some(record) => {
                let stored =
                    serde_json::from_value(record.body).map_err(|error| house.bug(&error.to_string()))?;
                (record.version, stored)
            }
            None => {
                let stored =
                    Stored { base: newest, base_document: current.clone(), document: current.clone() };
                (0, stored)
            }
        };
        Ok(Held { version, stored, newest, current })
    }

    /// Saves a draft; a draft that changes nothing any more is forgotten.
    pub(super) async fn keep(&self, mut held: Held) -> ServiceResult<Held> {
        let house = self.house;
        let key = self.draft_key();
        let unchanged = held.stored.base == held.newest && held.stored.document == held.current;
        let change = match (unchanged, held.version) {
            (true, 0) => return Ok(held),
            (true, version) => Change::RemoveRecord { area: AREA.to_owned(), key, version },
            (false, version) => Change::PutRecord(Box::new(Record {
                area: AREA.to_owned(),
                key,
                version,
                updated: house.clock.now(),
                expires: None,
                body: serde_json::to_value(&held.stored).map_err(|error| house.bug(&error.to_string()))?,
            })),
        };
        match house.store().commit(vec![change]).await {
            Ok(()) => {}
            Err(StoreError::Conflict(_)) => return Err(stale()),
            Err(error) => return Err(house.store_trouble(&error)),
        }
        held.version = if unchanged { 0 } else { held.version + 1 };
        Ok(held)
    }

    /// The draft as a face shows it.
    pub(super) fn told(&self, held: &Held, last_place: Option<String>) -> ServiceResult<Draft> {
        let joined = held.joined();
        let (document, conflicts) = match joined {
            Ok(document) => (document, Vec::new()),
            Err(conflicts) => (held.stored.document.clone(), conflicts.iter().map(conflict).collect()),
        };
        let findings = if conflicts.is_empty() { self.findings(&document) } else { Vec::new() };
        Ok(Draft {
            version: held.version,
            base: held.stored.base,
            newest: held.newest,
            changes: shown(&held.current, &document),
            needs_second: findings.is_empty() && self.needs_second(&held.current, &document)?,
            findings,
            conflicts,
            document,
            last_place,
        })
    }

    pub(super) async fn edit_draft(&self, version: i64, edits: Vec<Edit>) -> ServiceResult<Draft> {
        self.require(Permission::ViewConfiguration)?;
        let mut held = self.held().await?;
        if held.version != version {
            return Err(stale());
        }
        if let Ok(joined) = held.joined() {
            // What others published is taken in as long as it does not touch the same things.
            held.stored = Stored { base: held.newest, base_document: held.current.clone(), document: joined };
        }
        let before = held.stored.document.clone();
        let mut last = None;
        for edit in edits {
            last = make(&mut held.stored.document, edit)?.or(last);
        }
        self.seal_secrets(&before, &mut held.stored.document)?;
        self.may_change(&before, &held.stored.document)?;
        let held = self.keep(held).await?;
        self.told(&held, last)
    }

    /// Puts another document into the draft.
    pub(super) async fn put_draft(&self, version: Option<i64>, mut document: Value) -> ServiceResult<Draft> {
        let mut held = self.held().await?;
        if version.is_some_and(|version| held.version != version) {
            return Err(stale());
        }
        let before = held.current.clone();
        self.seal_secrets(&before, &mut document)?;
        self.may_change(&before, &document)?;
        held.stored = Stored { base: held.newest, base_document: held.current.clone(), document };
        let held = self.keep(held).await?;
        self.told(&held, None)
    }

    pub(super) async fn discard_draft(&self) -> ServiceResult<()> {
        let house = self.house;
        let mut held = self.held().await?;
        if held.version == 0 {
            return Ok(());
        }
        held.stored.base = held.newest;
        held.stored.document = held.current.clone();
        self.keep(held)
            .await
            .map(drop)
            .inspect_err(|_| tracing::debug!(instance = %house.instance, "a draft changed meanwhile"))
    }

    pub(super) async fn settle_conflicts(
        &self,
        version: i64,
        choices: Vec<(String, bool)>,
    ) -> ServiceResult<Draft> {
        let mut held = self.held().await?;
        if held.version != version {
            return Err(stale());
        }
        let mut decided: BTreeMap<Place, Choice> = BTreeMap::new();
        for (place, is_mine) in choices {
            let place = place.parse().map_err(|error| refused("config.refused", error))?;
            decided.insert(place, if is_mine { Choice::Mine } else { Choice::Theirs });
        }
        let stored = &held.stored;
        if let Ok(document) = resolve(&stored.base_document, &held.current, &stored.document, &decided) {
            held.stored = Stored { base: held.newest, base_document: held.current.clone(), document };
            held = self.keep(held).await?;
        }
        self.told(&held, None)
    }

    /// Refuses what the administrator's roles do not cover.
    pub(super) fn may_change(&self, before: &Value, after: &Value) -> ServiceResult<()> {
        let grants = &self.staff.standing.grants;
        let beyond = differences(before, after)
            .into_iter()
            .find(|difference| !permission::allows(grants, &difference.place, before, after));
        match beyond {
            None => Ok(()),
            Some(difference) => {
                let place = difference.place.to_string();
                Err(ServiceError::Denied(Message::new("config.not-allowed").with("place", place)))
            }
        }
    }
}

/// The page was made from another draft.
fn stale() -> ServiceError {
    ServiceError::Invalid(Message::new("config.stale"))
}

fn conflict(conflict: &MergeConflict) -> Conflict {
    let shown = |value: &Option<Value>| value.as_ref().map(configuration::diff::without_secrets);
    Conflict {
        place: conflict.place.to_string(),
        base: shown(&conflict.base),
        theirs: shown(&conflict.theirs),
        mine: shown(&conflict.mine),
    }
}

/// Makes one edit. Gives the place of what it put somewhere.
fn make(document: &mut Value, edit: Edit) -> ServiceResult<Option<String>> {
    let place = |text: &str| text.parse::<Place>().map_err(|error| refused("config.refused", error));
    let bad = |error: configuration::EditError| refused("config.refused", error);
    let (edit, last) = match edit {
        Edit::Set { place: at, value } => (configuration::Edit::Set { place: place(&at)?, value }, Some(at)),
        Edit::Insert { list, at, mut value } => {
            let list = place(&list)?;
            freshly_named(document, &list, &mut value).map_err(bad)?;
            let length = list.resolve(document).ok().and_then(Value::as_array).map_or(0, Vec::len);
            let at = at.unwrap_or(length).min(length);
            let name = configuration::path::name_of(&value).map(str::to_owned);
            let last = name.map_or_else(|| list.child(at), |name| list.child(name.as_str()));
            (configuration::Edit::Insert { list, at, value }, Some(last.to_string()))
        }
        Edit::Remove { place: at } => {
            let at = place(&at)?;
            let uses =
                configuration::uses(document, &at).map_err(|error| refused("config.refused", error))?;
            if !uses.is_empty() {
                let list = uses.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
                return Err(refused("config.in-use", list));
            }
            (configuration::Edit::Remove { place: at }, None)
        }
        Edit::Move { place: at, into, to } => {
            let into = into.as_deref().map(place).transpose()?;
            (configuration::Edit::Move { place: place(&at)?, into, to }, None)
        }
        Edit::Rename { place: at, id } => {
            let at = place(&at)?;
            let last = at.parent().map(|list| list.child(id.as_str()).to_string());
            (configuration::Edit::Rename { place: at, id }, last)
        }
        Edit::Clone { place: at, wanted } => {
            let at = place(&at)?;
            let edit = clone_of(document, &at, &wanted).map_err(bad)?;
            let last = match &edit {
                configuration::Edit::Insert { list, value, .. } => {
                    configuration::path::name_of(value).map(|name| list.child(name).to_string())
                }
                _ => None,
            };
            (edit, last)
        }
    };
    configuration::apply(document, &edit).map_err(bad)?;
    Ok(last)
}
