//! What the first-run assistant needs besides the draft: a preset's policies, the directory's controllers, and an
//! authenticator app for the first administrator, who could not sign in without one where no mail goes out yet.

use std::time::Duration;

use api::{ServiceError, ServiceResult, configuration::Draft, staff::Permission};
use domain::{
    directory::ControllerInfo,
    id::Slug,
    message::Message,
    person::PersonKey,
    profile::{Profile, TotpEnrolment},
    secret::Secret,
    store::{Change, Record, StoreError},
};
use serde::{Deserialize, Serialize};

use crate::{PRESETS, administration::Admin, configuration::text, staff};

/// Where the enrolment waits for its first code.
const AREA: &str = "setup";
const KEY: &str = "enrolment";
/// How long it waits.
const LIFETIME: Duration = Duration::from_secs(3_600);
/// What of a preset comes into the draft: who may do what, and what passwords must be.
const OF_PRESET: [&str; 3] = ["policies", "password_policies", "assurance_floor"];

/// An enrolment that waits for its first code.
#[derive(Serialize, Deserialize)]
struct Waiting {
    person: PersonKey,
    sealed: String,
}

impl Admin<'_> {
    /// Puts a preset's policies in place of the draft's.
    pub(super) async fn preset_into_draft(&self, version: i64, name: &str) -> ServiceResult<Draft> {
        self.require_everywhere(Permission::EditPolicies)?;
        let (_, written) = PRESETS.iter().find(|(known, _)| *known == name).ok_or(ServiceError::NotFound)?;
        let preset = text::from_toml(written).map_err(|error| self.house.bug(&error.to_string()))?;
        let held = self.held().await?;
        let mut document = held.joined().unwrap_or(held.stored.document);
        for key in OF_PRESET {
            if let Some(value) = preset.get(key) {
                document[key] = value.clone();
            }
        }
        self.put_draft(Some(version), document).await
    }

    /// The controllers that the directory itself names.
    pub(super) async fn known_controllers(&self, place: &str) -> ServiceResult<Vec<ControllerInfo>> {
        self.require(Permission::ViewConfiguration)?;
        let connection = self.connection_at(place).await?;
        let known = connection.directory.controllers().await;
        known.map_err(|error| self.house.directory_trouble(&error))
    }

    fn only_in_setup(&self) -> ServiceResult<()> {
        if staff::is_setup(&self.staff.session) { Ok(()) } else { Err(ServiceError::NotFound) }
    }

    /// Makes a secret for an authenticator app of the one who will be the first administrator. Nothing is
    /// enrolled before a code of it was right.
    pub(super) async fn enrol_first(&self, connection: &str, object: &str) -> ServiceResult<Secret> {
        self.only_in_setup()?;
        let house = self.house;
        let realm = self.draft_realm().await?;
        let slug = Slug::new(connection).map_err(|_| ServiceError::NotFound)?;
        let person = PersonKey { connection: slug, object: object.to_owned() };
        let found = self.connection_of(&realm, connection)?.ok_or(ServiceError::NotFound)?;
        let account = found.directory.fetch(&person).await;
        let account =
            account.map_err(|error| house.directory_trouble(&error))?.ok_or(ServiceError::NotFound)?;
        let secret = vault::totp::new_secret(&*house.tools.entropy);
        let sealed = house
            .tools
            .keys
            .seal("totp", &person.to_string(), secret.expose().as_bytes(), &*house.tools.entropy)
            .map_err(|error| house.bug(&error.to_string()))?;
        let before = house.store().record(AREA, KEY).await.map_err(|error| house.store_trouble(&error))?;
        let now = house.clock.now();
        let record = Record {
            area: AREA.to_owned(),
            key: KEY.to_owned(),
            version: before.map_or(0, |record| record.version),
            updated: now,
            expires: Some(now.plus(LIFETIME)),
            body: serde_json::to_value(Waiting { person, sealed })
                .map_err(|error| house.bug(&error.to_string()))?,
        };
        let put = vec![Change::PutRecord(Box::new(record))];
        house.store().commit(put).await.map_err(|error| house.store_trouble(&error))?;
        Ok(vault::totp::otpauth_uri(&secret, &realm.site.organization, &account.logon_name))
    }

    /// Enrols the app when a code of it is right.
    pub(super) async fn confirm_first(&self, code: &Secret) -> ServiceResult<()> {
        self.only_in_setup()?;
        let house = self.house;
        let limit = self.staff.loaded.realm.limits.proofs_per_person;
        house.hold_to(&[("proof", "setup-enrolment", limit)]).await?;
        let wrong = || ServiceError::Invalid(Message::new("activity.totp.wrong"));
        let record = house.store().record(AREA, KEY).await.map_err(|error| house.store_trouble(&error))?;
        let record = record.ok_or_else(wrong)?;
        let waiting: Waiting =
            serde_json::from_value(record.body).map_err(|error| house.bug(&error.to_string()))?;
        let person = waiting.person;
        let secret = house
            .tools
            .keys
            .open("totp", &person.to_string(), &waiting.sealed)
            .map_err(|error| house.bug(&error.to_string()))?;
        let now = house.clock.now();
        let step = vault::totp::verify(&secret, code.expose(), now, 0).ok_or_else(wrong)?;
        let stored = house.store().profile(&person).await.map_err(|error| house.store_trouble(&error))?;
        let locale = self.staff.loaded.realm.site.default_locale.clone();
        let mut profile = stored.unwrap_or_else(|| Profile::empty(person, locale, now));
        let app = TotpEnrolment::new(&profile.totp, waiting.sealed, step, now);
        profile.totp.push(app);
        let changes = vec![
            Change::PutProfile(Box::new(profile)),
            Change::RemoveRecord { area: record.area, key: record.key, version: record.version },
        ];
        match house.store().commit(changes).await {
            Ok(()) => Ok(()),
            Err(StoreError::Conflict(_)) => Err(wrong()),
            Err(error) => Err(house.store_trouble(&error)),
        }
    }
}
