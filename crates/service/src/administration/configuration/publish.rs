//! A draft comes into force: joined with what others published, checked as a whole, and saved as a revision in
//! one commit with its line of history. Nothing of it is in force before that, and all of it afterwards.

use api::{ServiceError, ServiceResult, configuration::Published, staff::Permission};
use domain::{
    config::Realm,
    message::Message,
    store::{Change, StoreError},
};
use serde_json::Value;

use super::refused;
use crate::{
    Loaded,
    administration::Admin,
    configuration::{differences, saving::Saving, text},
};

/// Longest comment of a revision, in characters.
const COMMENT_MAX: usize = 500;
/// How many changed places a line of history names.
const PLACES_TOLD: usize = 20;

impl Admin<'_> {
    pub(super) async fn publish_draft(&self, version: i64, comment: &str) -> ServiceResult<Published> {
        self.require(Permission::ViewConfiguration)?;
        self.fresh().await?;
        let held = self.held().await?;
        if held.version != version {
            return Err(ServiceError::Invalid(Message::new("config.stale")));
        }
        let Ok(document) = held.joined() else {
            return Err(ServiceError::Invalid(Message::new("config.conflicts")));
        };
        if differences(&held.current, &document).is_empty() {
            return Err(ServiceError::Invalid(Message::new("config.no-changes")));
        }
        self.may_change(&held.current, &document)?;
        self.good(&document).await?;
        let comment = comment_of(comment)?;
        if self.needs_second(&held.current, &document)? {
            self.propose(&held, document, comment).await?;
            return Ok(Published::Proposed);
        }
        let forget = Change::RemoveRecord {
            area: super::drafts::AREA.to_owned(),
            key: self.staff.session.person.to_string(),
            version: held.version,
        };
        let forget = if held.version > 0 { vec![forget] } else { Vec::new() };
        self.put_in_force(held.newest, &held.current, &document, (self.name(), &comment), forget)
            .await
            .map(Published::InForce)
    }

    /// Whether the document may come into force at all.
    pub(super) async fn good(&self, document: &Value) -> ServiceResult<Realm> {
        let findings = self.findings(document);
        if let Some(first) = findings.first() {
            return Err(refused("config.invalid", first));
        }
        let realm = text::to_realm(document).map_err(|error| refused("config.invalid", error))?;
        self.somebody_remains(&realm).await?;
        Ok(realm)
    }

    /// Saves the document as the revision after `base`, and takes it up on this instance; others follow.
    pub(super) async fn put_in_force(
        &self,
        base: i64,
        before: &Value,
        document: &Value,
        (author, comment): (&str, &str),
        with: Vec<Change>,
    ) -> ServiceResult<i64> {
        let house = self.house;
        let number = base + 1;
        let written = text::to_toml(document).map_err(|error| house.bug(&error.to_string()))?;
        let loaded = Loaded::parse(&written, number, &house.registry)
            .map_err(|invalid| refused("config.invalid", invalid))?;
        let now = house.clock.now();
        let saving = Saving {
            base,
            document: written,
            author: author.to_owned(),
            comment: comment.to_owned(),
            address: self.address.clone(),
            at: now,
        };
        let mut changes = saving.changes(&*house.tools.entropy);
        for change in &mut changes {
            if let Change::Append(event) = change {
                event.detail.insert("comment".to_owned(), comment.to_owned());
                event.detail.insert("places".to_owned(), places(before, document));
            }
        }
        changes.extend(with);
        match house.store().commit(changes).await {
            Ok(()) => {}
            Err(StoreError::Conflict(_)) => {
                return Err(ServiceError::Invalid(Message::new("config.overtaken")));
            }
            Err(error) => return Err(house.store_trouble(&error)),
        }
        if let Err(problem) = house.adopt(loaded) {
            // It was good a moment ago; the other instances and the next look say the same.
            tracing::error!(
                revision = number,
                problem,
                "the new configuration is saved and not in force here"
            );
        }
        Ok(number)
    }
}

/// The comment as it is kept.
pub(super) fn comment_of(comment: &str) -> ServiceResult<String> {
    let comment = comment.trim();
    if comment.chars().count() > COMMENT_MAX || comment.chars().any(|c| c.is_control() && c != '\n') {
        return Err(ServiceError::Invalid(Message::new("config.comment")));
    }
    Ok(comment.to_owned())
}

fn places(before: &Value, after: &Value) -> String {
    let all = differences(before, after);
    let mut told: Vec<String> = all.iter().take(PLACES_TOLD).map(|one| one.place.to_string()).collect();
    if all.len() > PLACES_TOLD {
        told.push(format!("and {} more", all.len() - PLACES_TOLD));
    }
    told.join(" ")
}
