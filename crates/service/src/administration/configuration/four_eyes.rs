//! Four eyes: a configuration that asks for less proof, or changes who administers, waits for a second
//! administrator where the realm says so (ASVS 2.3.5).

use api::{ServiceError, ServiceResult, configuration::Proposal, staff::Permission};
use domain::{
    event::{EventKind, EventResult},
    message::Message,
    store::{Change, Record, StoreError},
};
use serde_json::Value;

use super::{drafts::Held, refused, shown};
use crate::{
    administration::Admin,
    configuration::{
        merge,
        second::{self, AREA, LISTED_MAX, Proposed},
    },
    staff,
};

impl Admin<'_> {
    /// Whether a second administrator must agree to go from one document to the other.
    pub(super) fn needs_second(&self, before: &Value, after: &Value) -> ServiceResult<bool> {
        if staff::is_setup(&self.staff.session) {
            return Ok(false);
        }
        second::needs_second(before, after, &self.house.registry)
            .map_err(|error| refused("config.invalid", error))
    }

    /// Puts a document forward. The draft stays until it is decided.
    pub(super) async fn propose(&self, held: &Held, document: Value, comment: String) -> ServiceResult<()> {
        let house = self.house;
        let proposed = Proposed {
            base: held.newest,
            base_document: held.current.clone(),
            document,
            author: self.name().to_owned(),
            person: self.staff.session.person.to_string(),
            comment,
            at: house.clock.now(),
        };
        let record = proposed.record(&*house.tools.entropy).map_err(|error| house.bug(&error.to_string()))?;
        let event = self.event(EventKind::ConfigurationProposed, EventResult::Info);
        let changes = vec![Change::PutRecord(Box::new(record)), Change::Append(Box::new(event))];
        house.store().commit(changes).await.map_err(|error| house.store_trouble(&error))
    }

    pub(super) async fn list_proposals(&self) -> ServiceResult<Vec<Proposal>> {
        self.require(Permission::ViewConfiguration)?;
        let house = self.house;
        let records = house.store().records(AREA, "", LISTED_MAX).await;
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

    fn stored(&self, record: &Record) -> ServiceResult<Proposed> {
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
