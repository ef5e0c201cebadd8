//! Four eyes: whether one person alone may put a document in force, and how it waits for a second one (ASVS
//! 2.3.5). The administration site and the command line ask and put forward alike.

use std::collections::{BTreeMap, BTreeSet};

use activities::Registry;
use domain::{
    config::Realm,
    entropy::Entropy,
    evidence::Assurance,
    id::{EventId, Slug},
    store::{Record, Store, StoreError},
    time::Timestamp,
};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::text::{TextError, to_realm};
use crate::{Loaded, staff::has_administrator};

/// Where proposals lie.
pub const AREA: &str = "proposal";
/// How many of them are looked through; they are decided long before there are so many.
pub const LISTED_MAX: u32 = 50;

/// A document that waits for a second person.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Proposed {
    /// The revision that it was made from; 0 for none.
    pub base: i64,
    /// That revision's document, for joining with what others publish meanwhile.
    pub base_document: Value,
    /// What is to come into force.
    pub document: Value,
    /// By whom, for reading.
    pub author: String,
    /// The author's key, so that nobody agrees to what is their own; empty for the command line, whose author is
    /// nobody of the site.
    pub person: String,
    /// Why.
    pub comment: String,
    /// When.
    pub at: Timestamp,
}

impl Proposed {
    /// The record that keeps it, under a key of its own.
    ///
    /// # Errors
    /// When the documents are no JSON, which they are.
    pub fn record(&self, entropy: &dyn Entropy) -> Result<Record, serde_json::Error> {
        Ok(Record {
            area: AREA.to_owned(),
            key: EventId::mint(self.at, entropy).to_string(),
            version: 0,
            updated: self.at,
            expires: None,
            body: serde_json::to_value(self)?,
        })
    }
}

/// The key of a proposal with this very document, if one waits: putting the same forward twice helps nobody.
///
/// # Errors
/// When the store cannot be read.
pub async fn find_waiting(store: &dyn Store, document: &Value) -> Result<Option<String>, StoreError> {
    let records = store.records(AREA, "", LISTED_MAX).await?;
    let same = records.into_iter().find(|record| record.body.get("document") == Some(document));
    Ok(same.map(|record| record.key))
}

/// Whether a second person must agree to go from one document to the other: where the realm demands four eyes,
/// and the new document asks for less proof somewhere, or changes roles or the sign-in of staff.
///
/// # Errors
/// [`TextError`] when one of them is not of the realm's form.
pub fn needs_second(before: &Value, after: &Value, registry: &Registry) -> Result<bool, TextError> {
    let (before, after) = (to_realm(before)?, to_realm(after)?);
    // Where nobody administers yet, nobody could agree.
    let is_asked = before.staff.four_eyes && has_administrator(&before);
    Ok(is_asked && asks_for_less(registry, &before, &after))
}

fn asks_for_less(registry: &Registry, before: &Realm, after: &Realm) -> bool {
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
        all.collect::<BTreeSet<_>>()
    };
    if !accepted(after).is_subset(&accepted(before)) {
        return true;
    }
    let (before, after) = (weakest_of(registry, before), weakest_of(registry, after));
    before.iter().any(|(place, points)| after.get(place).is_some_and(|now| now < points))
}

/// The points on the weakest path to an account change, by policy and workflow.
fn weakest_of(registry: &Registry, realm: &Realm) -> BTreeMap<(Slug, Slug), Assurance> {
    let Ok(loaded) = Loaded::check(realm.clone(), 0, registry) else { return BTreeMap::new() };
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
