//! Passkeys of everybody, for administrators: by model, with their last use, and revoking one. The list is made
//! from the registrations themselves, so that nothing has to be kept in step with them.

use std::collections::BTreeMap;

use api::{
    ServiceError, ServiceResult,
    passkeys::{ModelCount, PasskeyLine, PasskeyPage},
    people::PersonAction,
    staff::Permission,
};
use domain::{
    event::{EventKind, EventResult},
    factor::passkey::model_name,
    message::Message,
    person::PersonKey,
    profile::{Passkey, Profile},
    store::{Change, StoreError},
};

use super::reach::Reached;
use crate::administration::Admin;

/// Passkeys on a page.
const PAGE: usize = 50;
/// Registrations read at once.
const ROWS: u32 = 1_000;
/// How often a removal is tried anew because the person changed the registration in the same moment.
const TRIES_MAX: u32 = 5;

/// What a walk over all registrations gathers.
#[derive(Default)]
struct Gathered {
    models: BTreeMap<String, u32>,
    found: Vec<(PersonKey, Passkey)>,
    has_more: bool,
}

impl Gathered {
    /// Takes up to a page of the passkeys of `model` (empty for any), without the first `skip`.
    fn take(&mut self, profile: Profile, model: &str, skip: &mut usize) {
        for passkey in profile.passkeys {
            *self.models.entry(passkey.model.clone()).or_default() += 1;
            if !model.is_empty() && passkey.model != model {
                continue;
            }
            if *skip > 0 {
                *skip -= 1;
            } else if self.found.len() < PAGE {
                self.found.push((profile.person.clone(), passkey));
            } else {
                self.has_more = true;
            }
        }
    }
}

impl Admin<'_> {
    /// A page of all passkeys. Whose each is says the realm as a whole: not for limited roles.
    pub(super) async fn passkeys(&self, model: &str, page: u32) -> ServiceResult<PasskeyPage> {
        self.require_everywhere(Permission::ViewPeople)?;
        let (mut gathered, mut after) = (Gathered::default(), None);
        let mut skip = (page as usize).saturating_mul(PAGE);
        loop {
            let rows = self.house.store().profiles(after.as_ref(), ROWS).await;
            let rows = rows.map_err(|error| self.house.store_trouble(&error))?;
            let is_end = rows.len() < ROWS as usize;
            after = rows.last().map(|profile| profile.person.clone());
            for profile in rows {
                gathered.take(profile, model, &mut skip);
            }
            if is_end {
                break;
            }
        }
        let mut lines = Vec::new();
        for (person, passkey) in &gathered.found {
            lines.push(self.passkey_line(person, passkey).await?);
        }
        let count = |(model, count): (String, u32)| {
            let name = model_name(&model);
            ModelCount { model, name, count }
        };
        let models = gathered.models.into_iter().map(count).collect();
        Ok(PasskeyPage { lines, models, next: gathered.has_more.then(|| page + 1) })
    }

    async fn passkey_line(&self, person: &PersonKey, passkey: &Passkey) -> ServiceResult<PasskeyLine> {
        let directory = self.house.connections.directory(&person.connection);
        // The list is of use without a name, too: while the directory is away, and for people who are gone.
        let account = match directory {
            Some(directory) => directory.fetch(person).await.ok().flatten(),
            None => None,
        };
        Ok(PasskeyLine {
            ticket: self.house.seal_ticket(&self.staff.session, person)?,
            person: account.as_ref().map(|account| account.display_name.clone()),
            logon_name: account.map(|account| account.logon_name).unwrap_or_default(),
            passkey: passkey.into(),
        })
    }

    /// Takes a passkey from somebody, who is told by mail.
    pub(super) async fn revoke_passkey(&self, ticket: &str, id: &str) -> ServiceResult<()> {
        let reached = self.reach(Permission::ViewPeople, ticket).await?;
        // It takes away what unregistering takes away.
        self.may_act(&reached, PersonAction::Unregister).await?;
        self.fresh().await?;
        for _ in 0..TRIES_MAX {
            match self.revoke_once(&reached, id).await? {
                Ok(()) => return Ok(()),
                // The person saved the registration in this moment: looked at anew.
                Err(StoreError::Conflict(_)) => {}
                Err(error) => return Err(self.house.store_trouble(&error)),
            }
        }
        let busy = StoreError::Unavailable("the registration changes all the time".to_owned());
        Err(self.house.store_trouble(&busy))
    }

    async fn revoke_once(&self, reached: &Reached, id: &str) -> ServiceResult<Result<(), StoreError>> {
        let key = &reached.account.key;
        let profile = self.house.store().profile(key).await;
        let profile = profile.map_err(|error| self.house.store_trouble(&error))?;
        let mut profile = profile.ok_or(ServiceError::NotFound)?;
        let at =
            profile.passkeys.iter().position(|passkey| passkey.id == id).ok_or(ServiceError::NotFound)?;
        let removed = profile.passkeys.remove(at);
        let mut event = self.event_about(EventKind::PasskeyRemoved, EventResult::Success, &reached.account);
        event.detail.insert("name".to_owned(), removed.name);
        event.detail.insert("model".to_owned(), removed.model);
        let about = Message::new("mail.factor-changed").with("what", "passkey-removed");
        let locale = &self.staff.loaded.realm.site.default_locale;
        let mut changes = self.house.notices(&profile, reached.account.mail.clone(), locale, &about);
        changes.extend([Change::PutProfile(Box::new(profile)), Change::Append(Box::new(event))]);
        let committed = self.house.store().commit(changes).await;
        if committed.is_ok() {
            self.house.standings.forget(key);
            self.house.outbox_bell.notify_one();
        }
        Ok(committed)
    }
}
