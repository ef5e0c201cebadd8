//! Colleagues who vouch for somebody: asking them in the background, and what the page of the person who waits
//! makes of their answers. The colleague's own page is in `page`, who is asked in `find`.
//!
//! Everything is a document of the store with a version: of two instances that are at one, one commits, and of a
//! person and a colleague in the same moment neither undoes the other.

mod find;
mod page;

use std::time::Duration;

use activities::Trouble;
use api::{ServiceResult, Visitor};
use domain::{
    approval::{self, ApprovalRequest, ApprovalStage, ApprovalStanding, Approver},
    event::{Event, EventKind, EventResult},
    id::{EventId, OutboxId},
    message::Message,
    outbox::{Mail, OutboxMessage},
    profile::Profile,
    run::{Run, Subject},
    store::{Bucket, Change, LimitVerdict, StoreError},
};

use crate::House;

/// Questions read at a time.
const PAGE: u32 = 100;
/// The template of the mail to a colleague.
const TEMPLATE: &str = "mail.approval";
/// The template of the mail to the person about whom colleagues were asked.
const NOTICE: &str = "mail.approval-asked";
/// What the secrets of links are hashed for.
const LINK: &str = "approval-link";

/// The keyed hash of a link's secret, bound to the question, its run and the colleague.
fn link_hash(keys: &vault::KeyRing, request: &ApprovalRequest, approver: &str, secret: &str) -> String {
    keys.keyed_hash(LINK, &[&request.id.to_string(), &request.run.to_string(), approver, secret])
}

impl House {
    /// Asks colleagues whom nobody has asked yet, and writes down which questions ran out. Gives how many
    /// questions were moved on.
    ///
    /// # Errors
    /// When the store does not answer.
    pub async fn ask_colleagues(&self) -> Result<u32, StoreError> {
        let (mut after, mut moved) = (String::new(), 0);
        loop {
            let page = self.store().records(approval::AREA, &after, PAGE).await?;
            let Some(last) = page.last() else { return Ok(moved) };
            after.clone_from(&last.key);
            for record in &page {
                match ApprovalRequest::of(record) {
                    Ok(request) => match self.move_on(request, record.version).await {
                        Ok(was_moved) => moved += u32::from(was_moved),
                        // Another instance was faster, or the colleague was.
                        Err(Trouble::Store(StoreError::Conflict(_))) => {}
                        Err(Trouble::Store(error)) => return Err(error),
                        Err(trouble) => {
                            tracing::warn!(request = record.key, %trouble, "colleagues are asked later");
                        }
                    },
                    Err(error) => tracing::error!(request = record.key, %error, "a question cannot be read"),
                }
            }
        }
    }

    /// Moves one question on, as far as there is anything to do. Gives whether there was.
    async fn move_on(&self, request: ApprovalRequest, version: i64) -> Result<bool, Trouble> {
        let is_over = request.standing(self.clock.now()) != ApprovalStanding::Waiting;
        match request.stage {
            ApprovalStage::Over => Ok(false),
            ApprovalStage::Asked if !is_over => Ok(false),
            ApprovalStage::New if !is_over => self.ask(request, version).await.map(|()| true),
            ApprovalStage::New | ApprovalStage::Asked => self.close(request, version).await.map(|()| true),
        }
    }

    /// Looks for colleagues and mails each a link.
    async fn ask(&self, mut request: ApprovalRequest, version: i64) -> Result<(), Trouble> {
        request.stage = ApprovalStage::Asked;
        let run = self.store().run(request.run).await?;
        let (Some(run), Some(_)) = (run, &request.person) else {
            return self.keep(&request, version, Vec::new()).await;
        };
        let found = self.find_approvers(&request).await?;
        let mut changes = Vec::new();
        // Where too few are there, nobody is bothered in vain.
        if found.colleagues.len() >= request.needed as usize {
            for account in &found.colleagues {
                if !self.may_be_mailed(&request, account).await? {
                    continue;
                }
                let secret = vault::token::new(&*self.tools.entropy);
                let hash = link_hash(&self.tools.keys, &request, &account.key.to_string(), secret.expose());
                request.approvers.push(Approver {
                    person: account.key.clone(),
                    name: account.logon_name.clone(),
                    link_hash: hash,
                    wrong: 0,
                    answer: None,
                });
                let link = domain::secret::Secret::new(format!("{}.{}", request.id, secret.expose()));
                changes.push(self.mail_to(&request, &found.person, account, &link).await?);
            }
        }
        let enough = !request.has_too_few();
        if enough {
            changes.extend(self.tell_who_was_asked_about(&run, &found.person).await?);
        }
        let result = if enough { EventResult::Info } else { EventResult::Failure };
        let mut event = self.colleagues_event(&run, &request, EventKind::ColleaguesAsked, result);
        let names: Vec<&str> = request.approvers.iter().map(|approver| approver.name.as_str()).collect();
        event.detail.insert("asked".to_owned(), names.join(" "));
        event.detail.insert("needed".to_owned(), request.needed.to_string());
        changes.push(Change::Append(Box::new(event)));
        self.keep(&request, version, changes).await?;
        self.outbox_bell.notify_one();
        Ok(())
    }

    /// Tells the person at every address that is known: whoever asks may be somebody else.
    async fn tell_who_was_asked_about(
        &self,
        run: &Run,
        person: &domain::account::Account,
    ) -> Result<Vec<Change>, Trouble> {
        let profile = self.store().profile(&person.key).await?;
        let profile = profile.unwrap_or_else(|| {
            Profile::empty(person.key.clone(), run.mail_locale().to_owned(), self.clock.now())
        });
        let desk = run.operator.as_ref().map(|operator| operator.name.as_str());
        let about = Message::new(NOTICE)
            .with("desk", if desk.is_some() { "yes" } else { "no" })
            .with("operator", desk.unwrap_or_default())
            .with("at", self.clock.now())
            .with("address", run.address.as_str());
        Ok(self.notices(&profile, person.mail.clone(), run.mail_locale(), &about))
    }

    /// Writes down that a question is over; where nobody settled it, in the history too.
    async fn close(&self, mut request: ApprovalRequest, version: i64) -> Result<(), Trouble> {
        let mut changes = Vec::new();
        let ran_out = request.standing(self.clock.now()) == ApprovalStanding::Expired;
        if ran_out
            && request.person.is_some()
            && let Some(run) = self.store().run(request.run).await?
        {
            let mut event =
                self.colleagues_event(&run, &request, EventKind::ColleaguesExpired, EventResult::Failure);
            event.detail.insert("approved".to_owned(), request.approvals().to_string());
            event.detail.insert("needed".to_owned(), request.needed.to_string());
            changes.push(Change::Append(Box::new(event)));
        }
        request.stage = ApprovalStage::Over;
        self.keep(&request, version, changes).await
    }

    /// Commits a question as it is now, with what goes with it.
    async fn keep(
        &self,
        request: &ApprovalRequest,
        version: i64,
        mut changes: Vec<Change>,
    ) -> Result<(), Trouble> {
        let record = request.record(version, self.clock.now());
        let record = record.map_err(|error| Trouble::Defect(error.to_string()))?;
        changes.push(Change::PutRecord(Box::new(record)));
        Ok(self.store().commit(changes).await?)
    }

    /// Whether a colleague may get one more mail of this kind; counts it.
    async fn may_be_mailed(
        &self,
        request: &ApprovalRequest,
        account: &domain::account::Account,
    ) -> Result<bool, StoreError> {
        let key = self.tools.keys.keyed_hash("limit", &["approver", &account.key.to_string()]);
        let bucket = Bucket {
            key: format!("approver:{key}"),
            window: Duration::from_secs(3_600),
            limit: request.mails_per_hour,
        };
        let verdict = self.store().count(&[bucket], self.clock.now()).await?;
        if verdict != LimitVerdict::Allowed {
            self.metrics.limit_reached();
            tracing::warn!(run = %request.run, approver = %account.key, "a colleague was asked too often");
        }
        Ok(verdict == LimitVerdict::Allowed)
    }

    /// The mail to one colleague, in the colleague's language. The link's secret is sealed.
    async fn mail_to(
        &self,
        request: &ApprovalRequest,
        person: &domain::account::Account,
        approver: &domain::account::Account,
        link: &domain::secret::Secret,
    ) -> Result<Change, Trouble> {
        let now = self.clock.now();
        let profile = self.store().profile(&approver.key).await?;
        let registered = profile.filter(|profile| profile.registered.is_some());
        let fallback = || self.realm.current().realm.site.default_locale.clone();
        let id = OutboxId::mint(now, &*self.tools.entropy);
        let sealed = self
            .tools
            .keys
            .seal("outbox", &id.to_string(), link.expose().as_bytes(), &*self.tools.entropy)
            .map_err(|error| Trouble::Defect(error.to_string()))?;
        let minutes = u32::try_from(request.expires.since(now).as_secs().div_ceil(60)).unwrap_or(u32::MAX);
        let args = Message::new(TEMPLATE)
            .with("name", person.display_name.as_str())
            .with("account", person.logon_name.as_str())
            .with("desk", if request.operator.is_empty() { "no" } else { "yes" })
            .with("operator", request.operator.as_str())
            .with("minutes", minutes);
        Ok(Change::Send(Box::new(OutboxMessage {
            id,
            dedup: format!("{}/{TEMPLATE}/{}", request.id, approver.key),
            created: now,
            expires: request.expires,
            mail: Some(Mail {
                to: approver.mail.clone().unwrap_or_default(),
                locale: registered.map_or_else(fallback, |profile| profile.locale),
                template: TEMPLATE.to_owned(),
                args,
            }),
            sealed: Some(sealed),
            subject: request.person.clone(),
        })))
    }

    /// A line of history about a question.
    fn colleagues_event(
        &self,
        run: &Run,
        request: &ApprovalRequest,
        kind: EventKind,
        result: EventResult,
    ) -> Event {
        let now = self.clock.now();
        let id = EventId::mint(now, &*self.tools.entropy);
        let mut event = Event::of_run(run, id, now, kind, result);
        event.detail.insert("step".to_owned(), request.step.to_string());
        event
    }

    /// A run on a page that waits for somebody else: on it goes when they have answered, and it stays open while
    /// somebody looks at it.
    pub(crate) async fn look_again(&self, run: Run, visitor: &Visitor) -> ServiceResult<Run> {
        let id = run.id;
        let mut walk = self.walk_of(run).await?.from(visitor);
        let moved = walk.look().await.map_err(|trouble| self.trouble(&trouble))?;
        if moved || walk.is_worth_extending() { self.commit_or_reread(walk, id).await } else { Ok(walk.run) }
    }
}

/// The name of whom a run is for, as it was when it began.
fn name_in(run: &Run) -> &str {
    match &run.subject {
        Subject::Person { name, .. } => name,
        Subject::Decoy { .. } => "",
    }
}
