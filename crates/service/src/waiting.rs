//! The page behind the link of a mail that tells of a waiting time: who waits for what, and a button that stops it.
//! Opening it changes nothing, for programs that look into mails open links too.

use activities::wait::link_hash;
use api::{ApprovalPage, ServiceError, ServiceResult, Visitor};
use domain::{
    event::{Event, EventKind, EventResult},
    id::{EventId, OutboxId, Slug},
    message::Message,
    outbox::{Mail, OutboxMessage},
    secret::Secret,
    store::{Change, StoreError},
    view::{Tone, View},
    waiting::{self, REFUSED_FOR, WaitingStanding, WaitingTime, WaitingTimes},
};

use crate::House;

/// The mail to the administrator of a veto.
const TEMPLATE: &str = "mail.waiting-stopped";
/// How long that mail is worth sending.
const MAIL_LIFETIME: std::time::Duration = std::time::Duration::from_secs(72 * 3_600);

/// A waiting time that a link leads to.
struct Opened {
    key: String,
    version: i64,
    times: WaitingTimes,
    task: Slug,
}

impl Opened {
    fn time(&self) -> &WaitingTime {
        &self.times.tasks[&self.task]
    }
}

fn closed(tone: Tone, message: Message) -> ApprovalPage {
    let view = View::new("stop-over", Message::new("page.stop.title")).notice(tone, message);
    ApprovalPage { view, is_open: false }
}

impl House {
    /// What the link opens; nothing is changed by it.
    pub(crate) async fn waiting_page(&self, link: &Secret) -> ServiceResult<ApprovalPage> {
        let opened = self.open_waiting(link).await?;
        Ok(self.page_of_waiting(&opened))
    }

    /// The person says that it was somebody else.
    pub(crate) async fn stop_waiting_time(
        &self,
        visitor: &Visitor,
        link: &Secret,
    ) -> ServiceResult<ApprovalPage> {
        self.limit_address(visitor).await?;
        let mut opened = self.open_waiting(link).await?;
        let now = self.clock.now();
        if !opened.time().is_open(now) {
            return Ok(self.page_of_waiting(&opened));
        }
        opened.times.stop(now);
        let record = opened.times.record(&opened.key, opened.version, now);
        let record = record.map_err(|error| self.bug(&error.to_string()))?;
        let mut changes = vec![Change::PutRecord(Box::new(record)), self.stopped_event(visitor, &opened)];
        changes.extend(self.stopped_mail(&opened));
        match self.store().commit(changes).await {
            Ok(()) => {
                self.outbox_bell.notify_one();
                Ok(self.page_of_waiting(&opened))
            }
            // The task went on, or another link stopped it, in the same moment.
            Err(StoreError::Conflict(_)) => Err(ServiceError::Invalid(Message::new("page.stop.again"))),
            Err(error) => Err(self.store_trouble(&error)),
        }
    }

    /// The waiting time that a link leads to, when it is one of ours.
    async fn open_waiting(&self, link: &Secret) -> ServiceResult<Opened> {
        let (key, secret) = link.expose().split_once('.').ok_or(ServiceError::NotFound)?;
        let record = self.store().record(waiting::AREA, key).await;
        let record = record.map_err(|error| self.store_trouble(&error))?.ok_or(ServiceError::NotFound)?;
        let times = WaitingTimes::of(&record).map_err(|error| self.bug(&error.to_string()))?;
        let offered = Secret::new(link_hash(&self.tools.keys, key, secret));
        let is_its = |time: &WaitingTime| offered.matches(&Secret::new(time.link_hash.clone()));
        let task = times.tasks.iter().find(|(_, time)| is_its(time)).map(|(task, _)| task.clone());
        let task = task.ok_or(ServiceError::NotFound)?;
        Ok(Opened { key: key.to_owned(), version: record.version, times, task })
    }

    fn page_of_waiting(&self, opened: &Opened) -> ApprovalPage {
        let now = self.clock.now();
        let time = opened.time();
        match time.standing(now) {
            WaitingStanding::Stopped => {
                let stopped = time.stopped.unwrap_or(now);
                let until = stopped.plus(REFUSED_FOR);
                let message = if opened.times.stopped_at_desk {
                    Message::new("page.stop.stopped-desk").with("at", stopped).with("until", until)
                } else {
                    Message::new("page.stop.stopped").with("at", stopped).with("until", until)
                };
                closed(Tone::Good, message)
            }
            WaitingStanding::Passed => {
                let at = time.passed.map_or(now, |(at, _)| at);
                closed(Tone::Warn, Message::new("page.stop.late").with("at", at))
            }
            WaitingStanding::Over => closed(Tone::Info, Message::new("page.stop.over")),
            WaitingStanding::Waiting | WaitingStanding::Ready => {
                let asked = Message::new("page.stop.asked")
                    .with("at", time.begun)
                    .with("account", opened.times.name.as_str())
                    .with("task", time.task.as_str());
                let when = Message::new("page.stop.when")
                    .with("address", time.address.as_str())
                    .with("from", time.ready);
                let view = View::new("stop", Message::new("page.stop.question"))
                    .lead(asked)
                    .lead(when)
                    .lead(Message::new("page.stop.how"))
                    .action("stop", Message::new("page.stop.stop"));
                ApprovalPage { view, is_open: true }
            }
        }
    }

    fn stopped_event(&self, visitor: &Visitor, opened: &Opened) -> Change {
        let now = self.clock.now();
        let time = opened.time();
        let detail = [("begun-from", time.address.clone()), ("told-by", "link".to_owned())];
        Change::Append(Box::new(Event {
            id: EventId::mint(now, &*self.tools.entropy),
            at: now,
            kind: EventKind::WaitingStopped,
            result: EventResult::Failure,
            subject: Some(opened.times.person.clone()),
            subject_name: opened.times.name.clone(),
            actor: "self".to_owned(),
            address: visitor.address.clone(),
            run: Some(time.run),
            workflow: opened.task.to_string(),
            detail: detail.map(|(name, value)| (name.to_owned(), value)).into(),
        }))
    }

    /// Tells the administrator that somebody could pass for a person.
    fn stopped_mail(&self, opened: &Opened) -> Option<Change> {
        let loaded = self.realm.current();
        let (time, site) = (opened.time(), &loaded.realm.site);
        let to = Some(site.administrator_mail.trim()).filter(|address| !address.is_empty())?;
        let now = self.clock.now();
        let args = Message::new(TEMPLATE)
            .with("name", opened.times.name.as_str())
            .with("task", time.task.as_str())
            .with("at", time.begun)
            .with("address", time.address.as_str());
        Some(Change::Send(Box::new(OutboxMessage {
            id: OutboxId::mint(now, &*self.tools.entropy),
            dedup: format!("{}/{TEMPLATE}/{}", opened.key, time.begun.as_millis()),
            created: now,
            expires: now.plus(MAIL_LIFETIME),
            mail: Some(Mail {
                to: to.to_owned(),
                locale: site.default_locale.clone(),
                template: TEMPLATE.to_owned(),
                args,
            }),
            sealed: None,
            subject: Some(opened.times.person.clone()),
        })))
    }
}
