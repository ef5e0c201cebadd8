//! Passkeys of everybody, for administrators: by model, with their last use, and revoking one. The store keeps the list
//! in step with the registrations, so that a page costs a page.

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
    profile::Passkey,
    store::{Change, OwnedPasskey, PasskeyPlace, StoreError},
};

use super::reach::Reached;
use crate::administration::Admin;

/// Passkeys on a page.
const PAGE: usize = 50;
/// Models that are counted.
const MODELS: u32 = 200;
/// How often a removal is tried anew because the person changed the registration in the same moment.
const TRIES_MAX: u32 = 5;

impl Admin<'_> {
    /// A page of all passkeys. Whose each is says the realm as a whole: not for limited roles.
    pub(super) async fn passkeys(&self, model: &str, after: &str) -> ServiceResult<PasskeyPage> {
        self.require_everywhere(Permission::ViewPeople)?;
        let after = (!after.is_empty()).then(|| self.place_of(after)).transpose()?;
        let store = self.house.store();
        let trouble = |error| self.house.store_trouble(&error);
        // One more says whether there is another page.
        let limit = u32::try_from(PAGE + 1).unwrap_or(u32::MAX);
        let mut found = store.passkeys(model, after.as_ref(), limit).await.map_err(trouble)?;
        let has_more = found.len() > PAGE;
        found.truncate(PAGE);
        let mut lines = Vec::new();
        for OwnedPasskey { person, passkey } in &found {
            lines.push(self.passkey_line(person, passkey).await?);
        }
        let next = lines.last().filter(|_| has_more);
        let next = next.map(|line| format!("{}.{}", line.ticket, line.passkey.id));
        let count = |(model, count): (String, u32)| {
            let name = model_name(&model);
            ModelCount { model, name, count }
        };
        let models = store.passkey_models(MODELS).await.map_err(trouble)?;
        Ok(PasskeyPage { lines, models: models.into_iter().map(count).collect(), next })
    }

    /// Where a page goes on: behind a passkey that this member of staff was shown, by ticket and id.
    fn place_of(&self, after: &str) -> ServiceResult<PasskeyPlace> {
        let (ticket, id) = after.split_once('.').ok_or(ServiceError::NotFound)?;
        let person = self.house.unseal_ticket(&self.staff.session, ticket)?;
        Ok(PasskeyPlace { person, id: id.to_owned() })
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
