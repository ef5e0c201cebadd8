//! Proving the second factor once more: grave actions (a new configuration, an export, bulk operations) ask
//! for a code of the authenticator app, or a passkey, that is not older than a few minutes (ASVS 7.5.3).

use std::time::Duration;

use api::{ServiceError, ServiceResult, Visitor};
use domain::{
    message::Message,
    secret::Secret,
    store::{Change, Record, Session, StoreError},
    time::Timestamp,
};

use super::{StaffSession, setup};
use crate::House;

/// Where the moments of proof lie, by session.
const AREA: &str = "proved-again";
/// How long a proof is fresh.
pub(crate) const FRESH: Duration = Duration::from_secs(15 * 60);

impl House {
    /// Until when a session's proof counts as fresh.
    pub(crate) async fn proved_until(&self, session: &Session) -> ServiceResult<Timestamp> {
        if setup::is_setup(session) {
            return Ok(session.expires);
        }
        let key = session.id.to_string();
        let record = self.store().record(AREA, &key).await.map_err(|error| self.store_trouble(&error))?;
        let again = record.map_or(session.started, |record| record.updated);
        Ok(again.max(session.started).plus(FRESH))
    }

    /// Refuses when the proof is no longer fresh: the face then asks for a code and tries again.
    pub(crate) async fn need_fresh_proof(&self, staff: &StaffSession) -> ServiceResult<()> {
        if self.clock.now() < self.proved_until(&staff.session).await? {
            return Ok(());
        }
        Err(ServiceError::Denied(Message::new("staff.prove-again")))
    }

    pub(crate) async fn take_second_proof(&self, visitor: &Visitor, code: &Secret) -> ServiceResult<()> {
        let staff = self.staff_session(visitor).await?;
        let person = &staff.session.person;
        let limits = &staff.loaded.realm.limits;
        let key = person.to_string();
        self.hold_to(&[("proof", &key, limits.proofs_per_person), ("code", &key, limits.codes_per_person)])
            .await?;
        let wrong = || ServiceError::Invalid(Message::new("activity.totp.wrong"));
        let profile = self.store().profile(person).await.map_err(|error| self.store_trouble(&error))?;
        let mut profile = profile.ok_or_else(wrong)?;
        let now = self.clock.now();
        let taken = activities::authenticators::take_code(&self.tools.keys, &mut profile, code.expose(), now);
        if !taken.map_err(|error| self.bug(&error))? {
            return Err(wrong());
        }
        // The same code from two windows: one of them counts.
        self.keep_proof(&staff, vec![Change::PutProfile(Box::new(profile))], wrong).await
    }

    /// Remembers, with `changes`, that the session's person has just proved the second factor. `wrong` where somebody
    /// else changed the same things in this moment.
    pub(super) async fn keep_proof(
        &self,
        staff: &StaffSession,
        mut changes: Vec<Change>,
        wrong: impl FnOnce() -> ServiceError,
    ) -> ServiceResult<()> {
        let key = staff.session.id.to_string();
        let before = self.store().record(AREA, &key).await.map_err(|error| self.store_trouble(&error))?;
        let record = Record {
            area: AREA.to_owned(),
            key,
            version: before.map_or(0, |record| record.version),
            updated: self.clock.now(),
            expires: Some(staff.session.expires),
            body: serde_json::Value::Null,
        };
        changes.push(Change::PutRecord(Box::new(record)));
        match self.store().commit(changes).await {
            Ok(()) => Ok(()),
            Err(StoreError::Conflict(_)) => Err(wrong()),
            Err(error) => Err(self.store_trouble(&error)),
        }
    }
}
