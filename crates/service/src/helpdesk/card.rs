//! What an operator sees of a person: how the account stands, what could be proved, what happened lately. Never
//! an answer, a secret, an address in full or an attribute that the configuration does not show.

use std::time::Duration;

use api::{
    ServiceError, ServiceResult,
    helpdesk::{Card, DeskLine, Registration, Verified, WaitingChange, WaitingFacts},
};
use domain::{
    account::Account,
    directory::LockTrace,
    event::{ChainedEvent, EventKind, EventResult},
    message::Message,
    profile::{Profile, QuestionKind, masked_address, masked_number},
    store::{Change, StoreError},
    time::Timestamp,
    verification::{self, Verification},
    waiting::{self, WaitingStanding, WaitingTime, WaitingTimes},
};

use super::{Helpdesk, Helped};
use crate::home::{Facts, history_line, matters};

/// How many lines of history a card has.
const LINES: usize = 15;
/// How many events are looked through for them.
const EVENTS_READ: u32 = 200;
/// How long the card waits for what the controllers know about wrong passwords.
const TRACES_WAIT: Duration = Duration::from_secs(2);
/// Looking at somebody several times within this time is one line of history.
const VIEWED_ONCE_IN: Duration = Duration::from_secs(600);

/// What a card and its tasks go by.
pub(super) struct Known {
    pub(super) profile: Option<Profile>,
    pub(super) verification: Option<Verification>,
    pub(super) facts: Facts,
    pub(super) now: Timestamp,
}

impl Helpdesk<'_> {
    /// What the store knows of somebody that matters for tasks.
    pub(super) async fn known(&self, helped: &Helped) -> ServiceResult<Known> {
        let (store, now) = (self.house.store(), self.house.clock.now());
        let trouble = |error: StoreError| self.house.store_trouble(&error);
        let key = &helped.account.key;
        let profile = store.profile(key).await.map_err(trouble)?;
        let session = &self.staff.session;
        let record =
            store.record(verification::AREA, &verification::key(session.id, key)).await.map_err(trouble)?;
        let verification = record
            .and_then(|record| serde_json::from_value::<Verification>(record.body).ok())
            .filter(|verification| verification.holds(&session.person, session.id, key, now));
        let state = &helped.account.state;
        let facts = Facts {
            registered: profile.as_ref().is_some_and(|profile| profile.registered.is_some()),
            locked: state.locked,
            disabled: state.disabled,
            profile_locked: profile.as_ref().is_some_and(|profile| profile.lock.is_locked(now)),
        };
        Ok(Known { profile, verification, facts, now })
    }

    pub(super) async fn card(&self, ticket: &str) -> ServiceResult<Card> {
        let helped = self.person(ticket).await?;
        let known = self.known(&helped).await?;
        let traces = self.traces(&helped.account).await?;
        let history = self.house.store().history_of(&helped.account.key, EVENTS_READ).await;
        let history = history.map_err(|error| self.house.store_trouble(&error))?;
        self.note_viewed(&helped).await?;
        let policy = self.policy(&helped.policy)?;
        let two_person = self.needs_two(&helped).await?;
        Ok(Card {
            person: self.line(&helped.account)?,
            mail: helped.account.mail.as_deref().map(masked_address),
            policy: super::lists::name_of_policy(policy),
            own: self.is_own(&helped.account),
            two_person,
            state: helped.account.state.clone(),
            registration: registration(&helped.account, &known),
            waiting: self.waiting(&helped.account, known.now).await?,
            verification: known.verification.as_ref().map(verified),
            history: history.iter().filter(matters).map(desk_line).take(LINES).collect(),
            traces,
            tasks: self.tasks(&helped, &known, two_person)?,
        })
    }

    /// The waiting times of somebody's tasks.
    async fn waiting(&self, account: &Account, now: Timestamp) -> ServiceResult<WaitingFacts> {
        let key = activities::wait::record_key(&self.house.tools.keys, &account.key);
        let record = self.house.store().record(waiting::AREA, &key).await;
        let Some(record) = record.map_err(|error| self.house.store_trouble(&error))? else {
            return Ok(WaitingFacts::default());
        };
        let times = WaitingTimes::of(&record).map_err(|error| self.house.bug(&error.to_string()))?;
        let mut open: Vec<WaitingChange> =
            times.tasks.values().filter(|time| time.is_open(now)).map(|time| change(time, now)).collect();
        open.sort_by_key(|change| std::cmp::Reverse(change.begun));
        Ok(WaitingFacts { open, refused_until: times.refused_until(now) })
    }

    /// What the controllers know of wrong passwords; `None` when they do not say in time.
    async fn traces(&self, account: &Account) -> ServiceResult<Option<Vec<LockTrace>>> {
        let directory =
            self.house.connections.directory(&account.key.connection).ok_or(ServiceError::NotFound)?;
        match tokio::time::timeout(TRACES_WAIT, directory.lock_traces(account)).await {
            Ok(Ok(traces)) => Ok(Some(traces)),
            Ok(Err(error)) => {
                tracing::info!(%error, "the controllers do not tell of wrong passwords");
                Ok(None)
            }
            Err(_) => Ok(None),
        }
    }

    /// Writes down that the operator looked at somebody, once within a while.
    async fn note_viewed(&self, helped: &Helped) -> ServiceResult<()> {
        let (operator, person) = (self.staff.session.person.to_string(), helped.account.key.to_string());
        let now = self.house.clock.now();
        let span = i64::try_from(VIEWED_ONCE_IN.as_millis()).unwrap_or(i64::MAX);
        let part = (now.as_millis() / span).to_string();
        let once = self.house.tools.keys.keyed_hash("viewed", &[&operator, &person, &part]);
        let subject = Some((&helped.account.key, helped.account.logon_name.as_str()));
        let event = self.event(EventKind::AccountViewed, EventResult::Info, subject);
        let changes = vec![
            Change::UseOnce { key: format!("viewed:{once}"), expires: now.plus(VIEWED_ONCE_IN) },
            Change::Append(Box::new(event)),
        ];
        match self.house.store().commit(changes).await {
            Ok(()) | Err(StoreError::Conflict(_)) => Ok(()),
            Err(error) => Err(self.house.store_trouble(&error)),
        }
    }
}

fn change(time: &WaitingTime, now: Timestamp) -> WaitingChange {
    WaitingChange {
        task: time.task.clone(),
        begun: time.begun,
        address: time.address.clone(),
        ready: time.ready,
        until: time.until,
        is_ready: time.standing(now) == WaitingStanding::Ready,
    }
}

fn registration(account: &Account, known: &Known) -> Registration {
    let profile = known.profile.as_ref();
    Registration {
        registered: profile.and_then(|profile| profile.registered),
        proofs: proofs(account, profile),
        must_update: profile.is_some_and(|profile| profile.must_update),
        locked_until: profile.and_then(|profile| profile.lock.until).filter(|until| known.now < *until),
        passcode_until: profile
            .and_then(|profile| profile.passcode.as_ref())
            .map(|passcode| passcode.expires)
            .filter(|until| known.now < *until),
        browsers: profile.map_or(0, |profile| {
            let good = profile.browsers.iter().filter(|browser| browser.is_good(known.now));
            u32::try_from(good.count()).unwrap_or(u32::MAX)
        }),
    }
}

/// Ways in which somebody could prove who they are.
fn proofs(account: &Account, profile: Option<&Profile>) -> Vec<Message> {
    let mut proofs = Vec::new();
    if let Some(profile) = profile {
        let count = |of_helpdesk: bool| {
            let mut kinds = profile.answers.iter().map(|answer| answer.kind == QuestionKind::Helpdesk);
            kinds.by_ref().filter(|helpdesk| *helpdesk == of_helpdesk).count()
        };
        for app in &profile.totp {
            proofs.push(match app.name.as_str() {
                "" => Message::new("desk.proof.totp"),
                name => Message::new("desk.proof.totp-named").with("name", name),
            });
        }
        if !profile.passkeys.is_empty() {
            proofs.push(Message::new("desk.proof.passkey"));
        }
        for (number, code) in [(count(false), "desk.proof.questions"), (count(true), "desk.proof.spoken")] {
            if number > 0 {
                proofs.push(Message::new(code).with("count", number));
            }
        }
        if let Some(contact) = &profile.personal_mail {
            let address = masked_address(&contact.address);
            proofs.push(Message::new("desk.proof.personal-mail").with("address", address));
        }
        if let Some(contact) = &profile.personal_phone {
            let ends = masked_number(&contact.address);
            proofs.push(Message::new("desk.proof.personal-phone").with("number", ends));
        }
        if !profile.recovery_codes.is_empty() {
            proofs
                .push(Message::new("desk.proof.recovery-codes").with("count", profile.recovery_codes.len()));
        }
    }
    if let Some(mail) = account.mail.as_deref().filter(|mail| !mail.is_empty()) {
        proofs.push(Message::new("desk.proof.mail").with("address", masked_address(mail)));
    }
    proofs
}

fn verified(verification: &Verification) -> Verified {
    let proof = |kind: &domain::evidence::EvidenceKind| Message {
        code: format!("desk.proved.{}", kind.code()).into(),
        args: Default::default(),
    };
    Verified { until: verification.expires, proofs: verification.kinds.iter().map(proof).collect() }
}

fn desk_line(line: &ChainedEvent) -> DeskLine {
    let shown = history_line(line);
    let actor = Some(line.event.actor.as_str()).filter(|actor| !matches!(*actor, "self" | "system"));
    DeskLine {
        at: shown.at,
        message: shown.message,
        success: shown.success,
        actor: actor.unwrap_or_default().to_owned(),
    }
}
