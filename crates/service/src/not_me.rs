//! The page behind the link of a message that tells of a change: what was done, and a button for whoever says that it
//! was somebody else. Opening it changes nothing. The button ends the person's sessions, holds their registration until
//! an operator ends the lock, and with it every run that was begun for them, at whatever it does next.

use activities::not_me::link_hash;
use api::{ApprovalPage, ServiceError, ServiceResult, Visitor};
use domain::{
    event::{Event, EventKind, EventResult},
    id::{EventId, OutboxId},
    message::Message,
    not_me::{self, ToldChange},
    outbox::{Mail, OutboxMessage},
    profile::{Profile, ProfileLock},
    secret::Secret,
    store::{Change, StoreError},
    view::{Tone, View},
};

use crate::House;

/// The mail to the administrator.
const TEMPLATE: &str = "mail.not-me-told";
/// How long that mail is worth sending.
const MAIL_LIFETIME: std::time::Duration = std::time::Duration::from_secs(72 * 3_600);
/// How often it is tried anew because the registration was changed in the same moment.
const TRIES_MAX: u32 = 5;

/// What a link leads to.
struct Opened {
    key: String,
    version: i64,
    told: ToldChange,
}

impl House {
    /// What the link opens; nothing is changed by it.
    pub(crate) async fn not_me_page(&self, link: &Secret) -> ServiceResult<ApprovalPage> {
        let opened = self.open_told(link).await?;
        Ok(self.page_of_told(&opened.told))
    }

    /// The person says that it was somebody else.
    pub(crate) async fn deny_change(&self, visitor: &Visitor, link: &Secret) -> ServiceResult<ApprovalPage> {
        for _ in 0..TRIES_MAX {
            let mut opened = self.open_told(link).await?;
            if opened.told.denied.is_some() {
                return Ok(self.page_of_told(&opened.told));
            }
            opened.told.denied = Some(self.clock.now());
            let changes = self.denial(visitor, &opened).await?;
            match self.store().commit(changes).await {
                Ok(()) => {
                    self.outbox_bell.notify_one();
                    self.standings.forget(&opened.told.person);
                    return Ok(self.page_of_told(&opened.told));
                }
                // The registration was saved, or the link was used, in this moment: looked at anew.
                Err(StoreError::Conflict(_)) => {}
                Err(error) => return Err(self.store_trouble(&error)),
            }
        }
        Err(ServiceError::Invalid(Message::new("page.stop.again")))
    }

    /// The change that a link leads to, when it is one of ours and still good.
    async fn open_told(&self, link: &Secret) -> ServiceResult<Opened> {
        let (key, secret) = link.expose().split_once('.').ok_or(ServiceError::NotFound)?;
        let record = self.store().record(not_me::AREA, key).await;
        let record = record.map_err(|error| self.store_trouble(&error))?.ok_or(ServiceError::NotFound)?;
        let told = ToldChange::of(&record).map_err(|error| self.bug(&error.to_string()))?;
        let offered = Secret::new(link_hash(&self.tools.keys, key, secret));
        let is_its = offered.matches(&Secret::new(told.link_hash.clone()));
        if !is_its || !told.is_good(self.clock.now()) {
            return Err(ServiceError::NotFound);
        }
        Ok(Opened { key: key.to_owned(), version: record.version, told })
    }

    fn page_of_told(&self, told: &ToldChange) -> ApprovalPage {
        let loaded = self.realm.current();
        let realm = &loaded.realm;
        if let Some(denied) = told.denied {
            let message = Message::new("page.not-me.done").with("at", denied);
            let view = View::new("stop-over", Message::new("page.stop.title")).notice(Tone::Good, message);
            return ApprovalPage { view, is_open: false };
        }
        let asked = Message::new("page.not-me.asked")
            .with("at", told.at)
            .with("account", told.name.as_str())
            .with("address", told.address.as_str());
        let about =
            Message { code: format!("{}.body-1", told.about.code).into(), args: told.about.args.clone() };
        let view = View::new("stop", Message::new("page.stop.question"))
            .lead(asked)
            .lead(about.with("organization", realm.site.organization.as_str()))
            .lead(Message::new("page.not-me.how"))
            .action("stop", Message::new("page.not-me.stop"));
        ApprovalPage { view, is_open: true }
    }

    /// Everything that saying so does, together or not at all.
    async fn denial(&self, visitor: &Visitor, opened: &Opened) -> ServiceResult<Vec<Change>> {
        let (now, told) = (self.clock.now(), &opened.told);
        let record = told.record(&opened.key, opened.version, now);
        let record = record.map_err(|error| self.bug(&error.to_string()))?;
        let profile = self.store().profile(&told.person).await;
        let profile = profile.map_err(|error| self.store_trouble(&error))?;
        let locale = self.realm.current().realm.site.default_locale.clone();
        let mut profile = profile.unwrap_or_else(|| Profile::empty(told.person.clone(), locale, now));
        profile.lock = ProfileLock::held();
        let mut changes = vec![
            Change::PutRecord(Box::new(record)),
            Change::PutProfile(Box::new(profile)),
            Change::EndSessionsOf { person: told.person.clone(), keep: None },
            self.denied_event(visitor, told),
        ];
        changes.extend(self.denied_mail(opened));
        Ok(changes)
    }

    fn denied_event(&self, visitor: &Visitor, told: &ToldChange) -> Change {
        let now = self.clock.now();
        let detail = [
            ("about", told.about.code.to_string()),
            ("changed-from", told.address.clone()),
            ("told-by", "link".to_owned()),
        ];
        Change::Append(Box::new(Event {
            id: EventId::mint(now, &*self.tools.entropy),
            at: now,
            kind: EventKind::ChangeDenied,
            result: EventResult::Failure,
            subject: Some(told.person.clone()),
            subject_name: told.name.clone(),
            actor: "self".to_owned(),
            address: visitor.address.clone(),
            run: Some(told.run),
            workflow: told.workflow.to_string(),
            detail: detail.map(|(name, value)| (name.to_owned(), value)).into(),
        }))
    }

    /// Tells the administrator that somebody could pass for a person.
    fn denied_mail(&self, opened: &Opened) -> Option<Change> {
        let loaded = self.realm.current();
        let (told, site) = (&opened.told, &loaded.realm.site);
        let to = Some(site.administrator_mail.trim()).filter(|address| !address.is_empty())?;
        let now = self.clock.now();
        let args = Message::new(TEMPLATE)
            .with("name", told.name.as_str())
            .with("at", told.at)
            .with("address", told.address.as_str());
        Some(Change::Send(Box::new(OutboxMessage {
            id: OutboxId::mint(now, &*self.tools.entropy),
            dedup: format!("{}/{TEMPLATE}", opened.key),
            created: now,
            expires: now.plus(MAIL_LIFETIME),
            mail: Some(Mail {
                to: to.to_owned(),
                locale: site.default_locale.clone(),
                template: TEMPLATE.to_owned(),
                args,
            }),
            sealed: None,
            subject: Some(told.person.clone()),
        })))
    }
}
