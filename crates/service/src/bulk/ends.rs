//! How it ended with each person, as changes of one commit: the row's new state, the line of history, the end of
//! the person's sessions, and the mail where people are told.

use std::{collections::BTreeMap, time::Duration};

use domain::{
    bulk::{BulkJob, BulkKind, BulkNote, LeftOut},
    directory::Refusal,
    event::{Event, EventKind, EventResult},
    id::{EventId, OutboxId},
    message::Message,
    outbox::{Mail, OutboxMessage},
    profile::Profile,
    store::{BulkItem, BulkMove, BulkState, Change},
    time::Timestamp,
};

use super::{Hindrance, at_once::at_once};
use crate::House;

/// How long a mail about an operation is worth sending.
const MAIL_LIFETIME: Duration = Duration::from_secs(3 * 24 * 3600);
/// Detail of somebody for whom the directory itself showed, after a kill or a lost answer, that it was done.
pub(super) const RECOVERED: &str = "recovered";
/// Detail of somebody for whom the directory gave no answer, and shows that it was not done.
pub(super) const UNANSWERED: &str = "unanswered";

/// How it ended with one person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum End {
    /// It is done; found out afterwards, or answered at once.
    Done {
        /// Whether the directory had to be asked what happened.
        recovered: bool,
    },
    /// The directory said no.
    Refused(Refusal),
    /// There is nothing to do after all.
    Skipped(LeftOut),
    /// The directory gave no answer, and shows that it was not done.
    Lost,
    /// It was not asked: the person waits again.
    Back,
}

/// One person with their end.
#[derive(Clone, Debug)]
pub(super) struct Ended {
    /// The row.
    pub(super) item: BulkItem,
    /// What it remembered; `None` where there was nothing to remember.
    pub(super) note: Option<BulkNote>,
    /// The end.
    pub(super) end: End,
}

impl Ended {
    fn to(&self) -> BulkMove {
        let (to, detail) = match &self.end {
            End::Done { recovered: true } => (BulkState::Done, RECOVERED.to_owned()),
            End::Done { recovered: false } => (BulkState::Done, String::new()),
            End::Refused(refusal) => (BulkState::Refused, refusal.code().to_owned()),
            End::Skipped(reason) => (BulkState::Skipped, reason.code().to_owned()),
            End::Lost => (BulkState::Lost, UNANSWERED.to_owned()),
            End::Back => {
                (BulkState::Waiting, self.note.as_ref().map(BulkNote::to_detail).unwrap_or_default())
            }
        };
        BulkMove { position: self.item.position, to, detail }
    }

    /// Kind, result and further facts of the line of history; `None` where nothing happened to anybody.
    fn line(&self, kind: BulkKind) -> Option<(EventKind, EventResult, (&'static str, String))> {
        match &self.end {
            End::Done { recovered } => {
                let kind = match kind {
                    BulkKind::Unregister => EventKind::ProfileRemoved,
                    BulkKind::RequireChange => EventKind::ChangeRequired,
                };
                Some((kind, EventResult::Success, ("recovered", recovered.to_string())))
            }
            End::Refused(refusal) => {
                Some((EventKind::ActionRefused, EventResult::Failure, ("refusal", refusal.code().to_owned())))
            }
            End::Lost => {
                Some((EventKind::ActionLost, EventResult::Failure, ("cause", UNANSWERED.to_owned())))
            }
            End::Skipped(_) | End::Back => None,
        }
    }
}

impl House {
    /// A line of history about an operation, by its author.
    pub(super) fn bulk_event(&self, job: &BulkJob, kind: EventKind, result: EventResult) -> Event {
        let now = self.clock.now();
        Event {
            id: EventId::mint(now, &*self.tools.entropy),
            at: now,
            kind,
            result,
            subject: None,
            subject_name: String::new(),
            actor: job.author.name.clone(),
            address: job.author.address.clone(),
            run: None,
            workflow: String::new(),
            detail: BTreeMap::from([
                ("bulk".to_owned(), job.id.clone()),
                ("kind".to_owned(), job.kind.code().to_owned()),
                ("reason".to_owned(), job.reason.clone()),
            ]),
        }
    }

    /// The ends of people whose rows are in `from`, as changes of one commit.
    pub(super) async fn ends_of(
        &self,
        job: &BulkJob,
        from: BulkState,
        ended: &[Ended],
    ) -> Result<Vec<Change>, Hindrance> {
        if ended.is_empty() {
            return Ok(Vec::new());
        }
        let mut changes = vec![Change::MoveBulkItems {
            job: job.id.clone(),
            from,
            moves: ended.iter().map(Ended::to).collect(),
        }];
        for one in ended {
            let person = &one.item.person;
            if matches!(one.end, End::Done { .. }) {
                if job.kind == BulkKind::Unregister {
                    changes.push(Change::RemoveProfile(person.clone()));
                }
                changes.push(Change::EndSessionsOf { person: person.clone(), keep: None });
            }
            if let Some((kind, result, (name, value))) = one.line(job.kind) {
                let mut event = self.bulk_event(job, kind, result);
                event.subject = Some(person.clone());
                event.subject_name.clone_from(&one.item.name);
                if value != "false" {
                    event.detail.insert(name.to_owned(), value);
                }
                changes.push(Change::Append(Box::new(event)));
            }
        }
        if job.notify {
            changes.extend(self.mails_about(job, ended).await?);
        }
        Ok(changes)
    }

    /// A mail to each address of everybody for whom it is done.
    async fn mails_about(&self, job: &BulkJob, ended: &[Ended]) -> Result<Vec<Change>, Hindrance> {
        let done = ended.iter().filter(|one| matches!(one.end, End::Done { .. })).cloned().collect();
        let profiles = at_once(done, |one: Ended| {
            let store = std::sync::Arc::clone(&self.tools.store);
            async move {
                let profile = store.profile(&one.item.person).await;
                (one, profile)
            }
        });
        let (now, mut mails) = (self.clock.now(), Vec::new());
        for (one, profile) in profiles.await? {
            let profile = profile?;
            let corporate = one.note.as_ref().and_then(|note| note.mail.clone());
            let personal = profile.as_ref().and_then(|profile| profile.personal_mail.as_ref());
            let personal = personal.map(|contact| contact.address.clone());
            let locale = self.locale_for(profile.as_ref());
            for to in [corporate, personal].into_iter().flatten() {
                mails.push(self.mail_about(job, &one.item, to, &locale, now));
            }
        }
        Ok(mails)
    }

    /// The language of who registered one, else the site's.
    fn locale_for(&self, profile: Option<&Profile>) -> String {
        let own =
            profile.filter(|profile| profile.registered.is_some()).map(|profile| profile.locale.clone());
        own.unwrap_or_else(|| self.realm.current().realm.site.default_locale.clone())
    }

    fn mail_about(&self, job: &BulkJob, item: &BulkItem, to: String, locale: &str, now: Timestamp) -> Change {
        let args = match job.kind {
            BulkKind::Unregister => Message::new("mail.bulk-unregistered"),
            BulkKind::RequireChange => Message::new("mail.bulk-change-required"),
        };
        let template = args.code.to_string();
        Change::Send(Box::new(OutboxMessage {
            id: OutboxId::mint(now, &*self.tools.entropy),
            dedup: format!("bulk/{}/{}/{to}", job.id, item.position),
            created: now,
            expires: now.plus(MAIL_LIFETIME),
            mail: Some(Mail { to, locale: locale.to_owned(), template, args }),
            sealed: None,
            subject: Some(item.person.clone()),
        }))
    }

    /// What is to be forgotten and rung once the ends are stored.
    pub(super) fn after_ends(&self, job: &BulkJob, ended: &[Ended]) {
        for one in ended.iter().filter(|one| matches!(one.end, End::Done { .. })) {
            self.standings.forget(&one.item.person);
        }
        if job.notify && !ended.is_empty() {
            self.outbox_bell.notify_one();
        }
    }
}
