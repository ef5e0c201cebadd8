//! Four eyes: tasks for protected people begin only when a second operator of the same policy agreed. What was
//! asked is a record of the store; it is bound to the asker's session, the person and the task, is over after
//! half an hour, and serves once.

use std::time::Duration;

use api::{
    ServiceError, ServiceResult,
    helpdesk::{Approval, ApprovalState},
};
use domain::{
    event::{Event, EventKind, EventResult},
    id::{SessionId, Slug},
    message::Message,
    person::PersonKey,
    store::{Change, Record, StoreError},
    time::Timestamp,
};
use serde::{Deserialize, Serialize};

use super::{Helpdesk, Helped, typed_line};
use crate::home::task_name;

/// Where approvals lie.
const AREA: &str = "approval";
/// How long a question waits for its answer, and an answer for its use.
const LIFETIME: Duration = Duration::from_secs(30 * 60);
/// Records read at a time.
const PAGE: u32 = 200;
/// Records looked through at most: far more than a helpdesk has waiting.
const RECORDS_MAX: usize = 2_000;

/// What was asked, and what came of it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(super) struct Asked {
    policy: Slug,
    task: Slug,
    person: PersonKey,
    /// The person's logon name, for history.
    person_name: String,
    asker: PersonKey,
    asker_name: String,
    asker_session: SessionId,
    pub(super) reason: String,
    asked: Timestamp,
    pub(super) state: State,
    #[serde(default)]
    pub(super) decider_name: String,
    #[serde(default)]
    comment: String,
}

/// Where it stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) enum State {
    Waiting,
    Given,
    Refused,
}

impl State {
    pub(super) const fn shown(self) -> ApprovalState {
        match self {
            Self::Waiting => ApprovalState::Waiting,
            Self::Given => ApprovalState::Given,
            Self::Refused => ApprovalState::Refused,
        }
    }
}

impl Asked {
    pub(super) fn is_given(&self) -> bool {
        self.state == State::Given
    }
}

/// A record that still counts, with what it says.
fn read(record: Record, now: Timestamp) -> Option<(Record, Asked)> {
    let expires = record.expires?;
    let asked: Asked = serde_json::from_value(record.body.clone()).ok()?;
    now.is_in_life(record.updated, expires).then_some((record, asked))
}

impl Helpdesk<'_> {
    /// Asks other operators to agree. Gives the approval's id.
    pub(super) async fn ask(&self, helped: &Helped, task: &Slug, reason: String) -> ServiceResult<String> {
        let (session, account) = (&self.staff.session, &helped.account);
        let mut event = self.approval_event(
            EventKind::ApprovalAsked,
            &(account.key.clone(), account.logon_name.clone()),
            task,
        );
        if !reason.is_empty() {
            event.detail.insert(domain::run::REASON.to_owned(), reason.clone());
        }
        let asked = Asked {
            policy: helped.policy.clone(),
            task: task.clone(),
            person: account.key.clone(),
            person_name: account.logon_name.clone(),
            asker: session.person.clone(),
            asker_name: session.name.clone(),
            asker_session: session.id,
            reason,
            asked: event.at,
            state: State::Waiting,
            decider_name: String::new(),
            comment: String::new(),
        };
        let record = Record {
            area: AREA.to_owned(),
            key: event.id.to_string(),
            version: 0,
            updated: event.at,
            expires: Some(event.at.plus(LIFETIME)),
            body: serde_json::to_value(asked).map_err(|error| self.house.bug(&error.to_string()))?,
        };
        let id = record.key.clone();
        let changes = vec![Change::PutRecord(Box::new(record)), Change::Append(Box::new(event))];
        self.house.store().commit(changes).await.map_err(|error| self.house.store_trouble(&error))?;
        Ok(id)
    }

    /// What this operator asked in this session for this person and task, as far as it still counts: the newest.
    pub(super) async fn own_approval(
        &self,
        helped: &Helped,
        task: &Slug,
    ) -> ServiceResult<Option<(Record, Asked)>> {
        let mut all = self.all_asked().await?;
        all.retain(|(_, asked)| {
            self.is_mine(asked)
                && asked.policy == helped.policy
                && asked.task == *task
                && asked.person == helped.account.key
        });
        Ok(all.pop())
    }

    /// Everything that was asked and still counts, the oldest first.
    async fn all_asked(&self) -> ServiceResult<Vec<(Record, Asked)>> {
        let (now, mut after) = (self.house.clock.now(), String::new());
        let mut all = Vec::new();
        while all.len() < RECORDS_MAX {
            let page = self.house.store().records(AREA, &after, PAGE).await;
            let page = page.map_err(|error| self.house.store_trouble(&error))?;
            let Some(last) = page.last() else { break };
            after.clone_from(&last.key);
            all.extend(page.into_iter().filter_map(|record| read(record, now)));
        }
        Ok(all)
    }

    fn is_mine(&self, asked: &Asked) -> bool {
        let session = &self.staff.session;
        asked.asker == session.person && asked.asker_session == session.id
    }

    /// Whether this operator may decide: nobody agrees to what they asked for themselves, in whichever session,
    /// nor to what is done to their own account.
    fn may_decide(&self, asked: &Asked) -> bool {
        let me = &self.staff.session.person;
        asked.asker != *me && asked.person != *me && self.staff.standing.operates.contains(&asked.policy)
    }

    /// How many wait for this operator.
    pub(super) async fn approvals_waiting(&self) -> ServiceResult<u32> {
        let all = self.all_asked().await?;
        let waiting = all.iter().filter(|(_, one)| one.state == State::Waiting && self.may_decide(one));
        Ok(u32::try_from(waiting.count()).unwrap_or(u32::MAX))
    }

    /// What waits for this operator, and what this operator asked for.
    pub(super) async fn approvals(&self) -> ServiceResult<Vec<Approval>> {
        let mut shown = Vec::new();
        for (record, asked) in self.all_asked().await?.into_iter().rev() {
            let concerns = self.is_mine(&asked) || (asked.state == State::Waiting && self.may_decide(&asked));
            if concerns && let Some(approval) = self.approval_of(&record, asked).await? {
                shown.push(approval);
            }
        }
        Ok(shown)
    }

    /// One of them. What is another policy's is not there, and asking for it is written down.
    pub(super) async fn approval(&self, id: &str) -> ServiceResult<Approval> {
        let (record, asked) = self.asked(id).await?;
        self.approval_of(&record, asked).await?.ok_or(ServiceError::NotFound)
    }

    async fn asked(&self, id: &str) -> ServiceResult<(Record, Asked)> {
        let record = self.house.store().record(AREA, id).await;
        let record = record.map_err(|error| self.house.store_trouble(&error))?;
        let found = record.and_then(|record| read(record, self.house.clock.now()));
        let (record, asked) = found.ok_or(ServiceError::NotFound)?;
        if !self.is_mine(&asked) && !self.may_decide(&asked) {
            return Err(self.exceeded("approval", None).await);
        }
        Ok((record, asked))
    }

    /// As pages show it; `None` when the person is no longer in this operator's scope.
    async fn approval_of(&self, record: &Record, asked: Asked) -> ServiceResult<Option<Approval>> {
        // Nobody asked for a person here: whoever has left the scope meanwhile is left out, and that is no trespass.
        let Some(Ok(helped)) = self.fetch_within(&asked.person).await? else { return Ok(None) };
        let Ok(workflow) = self.workflow(&helped, &asked.task) else { return Ok(None) };
        Ok(Some(Approval {
            id: record.key.clone(),
            person: self.line(&helped.account)?,
            task_name: task_name(workflow, &self.visitor.locale),
            task: asked.task.clone(),
            mine: self.is_mine(&asked),
            asker: asked.asker_name,
            reason: asked.reason,
            asked: asked.asked,
            expires: record.expires.unwrap_or(asked.asked),
            state: asked.state.shown(),
            decider: asked.decider_name,
            comment: asked.comment,
        }))
    }

    /// Agrees to another operator's task, or does not.
    pub(super) async fn decide(&self, id: &str, agree: bool, comment: &str) -> ServiceResult<()> {
        let comment = typed_line(comment)?;
        let (mut record, mut asked) = self.asked(id).await?;
        let over = || ServiceError::Invalid(Message::new("desk.approval.over"));
        if !self.may_decide(&asked) {
            return Err(ServiceError::Denied(Message::new("desk.approval.own")));
        }
        if asked.state != State::Waiting {
            return Err(over());
        }
        // Whoever has left the scope meanwhile is nobody's to decide about.
        self.person_of_key(&asked.person).await?;
        let kind = if agree { EventKind::ApprovalGiven } else { EventKind::ApprovalRefused };
        let subject = (asked.person.clone(), asked.person_name.clone());
        let mut event = self.approval_event(kind, &subject, &asked.task);
        event.detail.insert("asker".to_owned(), asked.asker_name.clone());
        if !comment.is_empty() {
            event.detail.insert("comment".to_owned(), comment.clone());
        }
        asked.state = if agree { State::Given } else { State::Refused };
        asked.decider_name.clone_from(&self.staff.session.name);
        asked.comment = comment;
        record.updated = event.at;
        record.expires = Some(event.at.plus(LIFETIME));
        record.body = serde_json::to_value(asked).map_err(|error| self.house.bug(&error.to_string()))?;
        let changes = vec![Change::PutRecord(Box::new(record)), Change::Append(Box::new(event))];
        match self.house.store().commit(changes).await {
            Ok(()) => Ok(()),
            // Somebody else decided in the same moment.
            Err(StoreError::Conflict(_)) => Err(over()),
            Err(error) => Err(self.house.store_trouble(&error)),
        }
    }

    fn approval_event(&self, kind: EventKind, (key, name): &(PersonKey, String), task: &Slug) -> Event {
        let mut event = self.event(kind, EventResult::Info, Some((key, name)));
        event.workflow = task.to_string();
        event
    }
}
