//! What was in force before: each revision with what it changed, and the way back to it.

use api::{
    ServiceError, ServiceResult,
    configuration::{Draft, RevisionLine},
    staff::Permission,
};
use domain::store::Revision;
use serde_json::Value;

use super::{refused, shown};
use crate::{administration::Admin, configuration::text};

/// How many revisions a page shows.
const PAGE: u32 = 20;

impl Admin<'_> {
    pub(super) async fn list_revisions(&self, before: i64) -> ServiceResult<Vec<RevisionLine>> {
        self.require(Permission::ViewConfiguration)?;
        let house = self.house;
        let lines = house.store().revisions(before, PAGE).await;
        let lines = lines.map_err(|error| house.store_trouble(&error))?;
        let mut told = Vec::with_capacity(lines.len());
        for line in lines {
            told.push(self.told_revision(line.number, false).await?);
        }
        Ok(told)
    }

    pub(super) async fn told_revision(&self, number: i64, with_text: bool) -> ServiceResult<RevisionLine> {
        self.require(Permission::ViewConfiguration)?;
        let revision = self.stored_revision(number).await?.ok_or(ServiceError::NotFound)?;
        let after = self.document_of(&revision)?;
        let before = match self.stored_revision(number - 1).await? {
            Some(before) => self.document_of(&before)?,
            // The first one came after a preset, of which nothing is kept: everything in it is its own.
            None => after.clone(),
        };
        Ok(RevisionLine {
            number,
            at: revision.at,
            author: revision.author,
            comment: revision.comment,
            changes: shown(&before, &after),
            text: if with_text { revision.document } else { String::new() },
        })
    }

    async fn stored_revision(&self, number: i64) -> ServiceResult<Option<Revision>> {
        let house = self.house;
        house.store().revision(number).await.map_err(|error| house.store_trouble(&error))
    }

    fn document_of(&self, revision: &Revision) -> ServiceResult<Value> {
        text::from_toml(&revision.document)
            .map_err(|error| refused("config.unreadable", format!("{}: {error}", revision.number)))
    }

    pub(super) async fn draft_of_revision(&self, number: i64) -> ServiceResult<Draft> {
        self.require(Permission::ViewConfiguration)?;
        let revision = self.stored_revision(number).await?.ok_or(ServiceError::NotFound)?;
        let document = self.document_of(&revision)?;
        self.put_draft(None, document).await
    }
}
