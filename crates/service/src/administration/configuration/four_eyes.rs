//! Four eyes: a configuration that asks for less proof, or changes who administers, waits for a second
//! administrator where the realm says so (ASVS 2.3.5).

use std::collections::BTreeMap;

use api::{ServiceError, ServiceResult, configuration::Proposal, staff::Permission};
use domain::{
    config::Realm,
    event::{EventKind, EventResult},
    evidence::Assurance,
    id::{EventId, Slug},
    message::Message,
    store::{Change, Record, StoreError},
    time::Timestamp,
};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{drafts::Held, refused, shown};
use crate::{
    Loaded,
    administration::Admin,
    configuration::{merge, text},
    staff,
};

/// Where proposals lie.
const AREA: &str = "proposal";
/// How many proposals are shown.
const SHOWN_MAX: u32 = 50;

#[derive(Serialize, Deserialize)]
struct Stored {
    base: i64,
    base_document: Value,
    document: Value,
    author: String,
    /// The author's key, so that nobody agrees to what is their own.
    person: String,
    comment: String,
    at: Timestamp,
}

impl Admin<'_> {
    /// Whether a second administrator must agree to go from one document to the other.
    pub(super) fn needs_second(&self, before: &Value, after: &Value) -> ServiceResult<bool> {
        if staff::is_setup(&self.staff.session) {
            return Ok(false);
        }
        let read = |document| text::to_realm(document).map_err(|error| refused("config.invalid", error));
        let (before, after) = (read(before)?, read(after)?);
        Ok(before.staff.four_eyes && asks_for_less(self, &before, &after))
    }

    /// Puts a document forward. The draft stays until it is decided.
    pub(super) async fn propose(&self, held: &Held, document: Value, comment: String) -> ServiceResult<()> {
        let house = self.house;
        let now = house.clock.now();
        let stored = Stored {
            base: held.newest,
            base_document: held.current.clone(),
            document,
            author: self.name().to_owned(),
            person: self.staff.session.person.to_string(),
            comment,
            at: now,
        };
        let record = Record {
            area: AREA.to_owned(),
            key: EventId::mint(now, &*house.tools.entropy).to_string(),
            version: 0,
            updated: now,
            expires: None,
            body: serde_json::to_value(stored).map_err(|error| house.bug(&error.to_string()))?,
        };
        let event = self.event(EventKind::ConfigurationProposed, EventResult::Info);
        let changes = vec![Change::PutRecord(Box::new(record)), Change::Append(Box::new(event))];
        house.store().commit(changes).await.map_err(|error| house.store_trouble(&error))
    }

    pub(super) async fn list_proposals(&self) -> ServiceResult<Vec<Proposal>> {
        self.require(Permission::ViewConfiguration)?;
        let house = self.house;
        let records = house.store().records(AREA, "", SHOWN_MAX).await;
        let records = records.map_err(|error| house.store_trouble(&error))?;
        let own = self.staff.session.person.to_string();
        let mut proposals = Vec::new();
        for record in records {
            let stored = self.stored(&record)?;
            proposals.push(Proposal {
                id: record.key,
                at: stored.at,
                changes: shown(&stored.base_document, &stored.document),
                is_own: stored.person == own,
                author: stored.author,
                comment: stored.comment,
            });
        }
        Ok(proposals)
    }

    fn stored(&self, record: &Record) -> ServiceResult<Stored> {
        serde_json::from_value(record.body.clone()).map_err(|error| self.house.bug(&error.to_string()))
    }

    pub(super) async fn decide_proposal(&self, id: &str, agree: bool) -> ServiceResult<Option<i64>> {
        let house = self.house;
        self.fresh().await?;
        let record = house.store().record(AREA, id).await.map_err(|error| house.store_trouble(&error))?;
        let record = record.ok_or(ServiceError::NotFound)?;
        let stored = self.stored(&record)?;
        let is_own = stored.person == self.staff.session.person.to_string();
        let forget = Change::RemoveRecord { area: record.area, key: record.key, version: record.version };
        if !agree {
            if !is_own {
                self.may_change(&stored.base_document, &stored.document)?;
            }
            let event = self.event(EventKind::ConfigurationDeclined, EventResult::Info);
            let changes = vec![forget, Change::Append(Box::new(event))];
            return match house.store().commit(changes).await {
                Ok(()) => Ok(None),
                Err(StoreError::Conflict(_)) => Err(ServiceError::NotFound),
                Err(error) => Err(house.store_trouble(&error)),
            };
        }
        if is_own {
            return Err(ServiceError::Denied(Message::new("config.own-proposal")));
        }
        let (newest, current) = self.newest().await?;
        let joined = merge(&stored.base_document, &current, &stored.document)
            .map_err(|_| ServiceError::Invalid(Message::new("config.conflicts")))?;
        self.may_change(&current, &joined)?;
        self.good(&joined).await?;
        let author = format!("{}, {}", stored.author, self.name());
        self.put_in_force(newest, &current, &joined, (&author, &stored.comment), vec![forget]).await.map(Some)
    }
}

/// Whether `after` asks for less proof than `before` somewhere, or changes roles or the sign-in of staff.
fn asks_for_less(admin: &Admin<'_>, before: &Realm, after: &Realm) -> bool {
    if before.staff != after.staff || after.assurance_floor < before.assurance_floor {
        return true;
    }
    let accepted = |realm: &Realm| {
        let policies = realm.policies.iter();
        let all = policies.flat_map(|policy| {
            policy
                .workflows
                .iter()
                .filter(|workflow| workflow.accepted_weakness.is_some())
                .map(|workflow| (policy.id.clone(), workflow.id.clone()))
        });
        all.collect::<std::collections::BTreeSet<_>>()
    };
    if !accepted(after).is_subset(&accepted(before)) {
        return true;
    }
    let (before, after) = (weakest_of(admin, before), weakest_of(admin, after));
    before.iter().any(|(place, points)| after.get(place).is_some_and(|now| now < points))
}

/// The points on the weakest path to an account change, by policy and workflow.
fn weakest_of(admin: &Admin<'_>, realm: &Realm) -> BTreeMap<(Slug, Slug), Assurance> {
    let Ok(loaded) = Loaded::check(realm.clone(), 0, &admin.house.registry) else { return BTreeMap::new() };
    let mut weakest = BTreeMap::new();
    for policy in &loaded.realm.policies {
        for workflow in &policy.workflows {
            let Some(catalog) = loaded.catalog(&policy.id, &workflow.id) else { continue };
            let report = workflow::check(workflow, &catalog.0, realm.assurance_floor);
            if let Some(least) = report.weakest.iter().map(|way| way.assurance).min() {
                weakest.insert((policy.id.clone(), workflow.id.clone()), least);
            }
        }
    }
    weakest
}
