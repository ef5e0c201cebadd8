//! Driving a run: hands a reply to the pure engine, walks on through steps that need no person, and ends
//! with one commit of run, profile, history and outbox together.
//!
//! Trouble (directory away, derivation busy) before that commit leaves the run as it was: no code and no
//! try is used up. After an account was changed, trouble in what follows (a mail) never undoes the telling:
//! what is known is committed, and the walk goes on at the next visit.

mod choice;
mod lock;

use std::{sync::Arc, time::Duration};

use activities::{Activity as _, Context, Erased, Trouble, open_session::OpenSession};
use api::Visitor;
use domain::{
    account::{Account, AccountState},
    activity::{Outcome, Reply},
    browser::{Browser, BrowserCookie},
    config::ManagementPolicy,
    directory::Directory,
    event::{Event, EventKind, EventResult},
    id::{EventId, Slug},
    message::Message,
    profile::Profile,
    run::{CurrentStep, Failure, Run, RunStatus, Subject},
    secret::Secret,
    store::{Change, IntentEnd, StoreError},
    time::Timestamp,
    view::{AWAITING, View},
    workflow::{Availability, Condition, Effect, Phase, Requirements, Step, Workflow, WorkflowKind},
};
use workflow::Next;

use crate::{
    House, conditions,
    home::{Facts, reason_against},
    realm::{Loaded, StepCatalog, find_step},
};

/// More steps in one request than any sane workflow has: a defect, not a load.
const STEPS_PER_REQUEST_MAX: usize = 200;
/// The fact that the task is one that this person can use.
const MAY_USE: &str = "may-use";
/// The workflow whose success opens a session.
const SIGN_IN: &str = "sign-in";
/// How many times its usual length a run lives at most, however busy it is.
const RUN_SPANS_MAX: u32 = 4;

/// Whether the walk goes on after a reply.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Flow {
    /// Look for the next step.
    On,
    /// There is a page to show.
    Shown,
}

/// One run being worked on in one request.
pub(crate) struct Walk<'h> {
    house: &'h House,
    loaded: Arc<Loaded>,
    directory: Option<Arc<dyn Directory>>,
    pub(crate) run: Run,
    pub(crate) profile: Profile,
    profile_changed: bool,
    pub(crate) account: Option<Account>,
    changes: Vec<Change>,
    /// An account change of this request is done but not yet committed.
    acted: bool,
    pub(crate) session: Option<Secret>,
    /// Where the browser is sent to next.
    pub(crate) leave: Option<Secret>,
    /// What the browser is to keep.
    pub(crate) keep: Option<BrowserCookie>,
    pub(crate) now: Timestamp,
    /// Where the request comes from; without one, where the run was begun.
    address: String,
    /// The browser that it comes from.
    browser: Browser,
}

impl<'h> Walk<'h> {
    pub(crate) fn new(house: &'h House, loaded: Arc<Loaded>, run: Run, profile: Profile) -> Self {
        let directory = match &run.subject {
            Subject::Person { person, .. } => house.connections.directory(&person.connection),
            Subject::Decoy { .. } => None,
        };
        let now = house.clock.now();
        let address = run.address.clone();
        Self {
            house,
            loaded,
            directory,
            address,
            run,
            profile,
            profile_changed: false,
            account: None,
            changes: Vec::new(),
            acted: false,
            session: None,
            leave: None,
            keep: None,
            browser: Browser::default(),
            now,
        }
    }

    /// The same in a request of `visitor`, whose answer can set no cookie.
    pub(crate) fn from(mut self, visitor: &Visitor) -> Self {
        visitor.address.clone_into(&mut self.address);
        self.browser = visitor.device.reading();
        self
    }

    /// The same in a request of `visitor` that hands something in: its answer can set cookies.
    pub(crate) fn handed_in_by(mut self, visitor: &Visitor) -> Self {
        self = self.from(visitor);
        self.browser = visitor.device.clone();
        self
    }

    fn policy(&self) -> Result<&ManagementPolicy, Trouble> {
        self.loaded
            .policy(&self.run.policy)
            .ok_or_else(|| Trouble::Defect("the run's policy is gone".to_owned()))
    }

    pub(crate) fn workflow(&self) -> Result<&Workflow, Trouble> {
        let found = self.policy()?.workflows.iter().find(|workflow| workflow.id == self.run.workflow);
        found.ok_or_else(|| Trouble::Defect("the run's workflow is gone".to_owned()))
    }

    pub(crate) fn catalog(&self) -> Result<&StepCatalog, Trouble> {
        let found = self.loaded.catalog(&self.run.policy, &self.run.workflow);
        found.ok_or_else(|| Trouble::Defect("the run's workflow is gone".to_owned()))
    }

    pub(crate) fn step(&self, id: &Slug) -> Result<(&Step, &dyn Erased, &Requirements), Trouble> {
        let gone = || Trouble::Defect(format!("step `{id}` is gone"));
        let step = find_step(&self.workflow()?.steps, id).ok_or_else(gone)?;
        let activity = self.house.registry.get(&step.activity).ok_or_else(gone)?;
        let requirements = self.catalog()?.0.get(id).ok_or_else(gone)?;
        Ok((step, activity, requirements))
    }

    pub(crate) fn context<'c>(&'c self, step: &'c Slug) -> Result<Context<'c>, Trouble> {
        Ok(Context {
            now: self.now,
            run: &self.run,
            step,
            realm: &self.loaded.realm,
            policy: self.policy()?,
            profile: &self.profile,
            browser: &self.browser,
            directory: self.directory.as_ref(),
            known_account: self.account.as_ref(),
            tools: &self.house.tools,
        })
    }

    /// Walks on until there is a page to show or the run is over. After an account was changed, trouble with
    /// what follows keeps nothing from being written down: the walk goes on at the next visit.
    pub(crate) async fn walk(&mut self) -> Result<(), Trouble> {
        match self.walk_on().await {
            Err(trouble) if self.acted && !matches!(trouble, Trouble::Store(_)) => {
                tracing::warn!(run = %self.run.id, %trouble, "the walk goes on at the next visit");
                self.run.current = None;
                Ok(())
            }
            walked => walked,
        }
    }

    async fn walk_on(&mut self) -> Result<(), Trouble> {
        for _ in 0..STEPS_PER_REQUEST_MAX {
            let next = workflow::next(&self.run, self.workflow()?, &self.catalog()?.0);
            match next {
                Next::Enter(step) => {
                    if self.enter(&step).await? == Flow::Shown {
                        return Ok(());
                    }
                }
                Next::Stay => return Ok(()),
                Next::Refuse(failure) => {
                    let advanced = workflow::refuse(self.run.clone(), failure);
                    self.adopt(advanced);
                }
                Next::Choose { choice, open } => {
                    let view = self.choice_view(&choice, &open)?;
                    let state = serde_json::Value::Null;
                    self.run.current =
                        Some(CurrentStep { step: choice.choice.clone(), state, view, tries: 0 });
                    return Ok(());
                }
                Next::Decide { place, condition } => {
                    let holds = self.condition(&condition).await?;
                    self.run.decided.insert(place, holds);
                }
                Next::End { success } => {
                    if success && self.opens_session() {
                        // For the name to show; signing in does not fail for want of it.
                        let _ = self.read_account().await;
                    }
                    self.end(success);
                    return Ok(());
                }
            }
        }
        Err(Trouble::Defect(format!("run {} walks in circles", self.run.id)))
    }

    /// Looks at a page again that waits for somebody else. Gives whether anything has changed.
    pub(crate) async fn look(&mut self) -> Result<bool, Trouble> {
        let Some(current) = self.run.current.clone() else { return Ok(false) };
        let awaits = current.view.kind == AWAITING;
        if awaits && self.profile.lock.is_locked(self.now) && self.run.operator.is_none() {
            self.fail_as_locked()?;
            return self.walk().await.map(|()| true);
        }
        let looked = {
            let (step, activity, _) = self.step(&current.step)?;
            activity.look(&self.context(&current.step)?, step, current.state.clone()).await?
        };
        let Some(reply) = looked else { return Ok(false) };
        if self.take(&current.step, reply)? == Flow::On {
            self.walk().await?;
        }
        Ok(true)
    }

    /// Whether a run that is looked at, and in which nothing was done, ends before long and need not.
    pub(crate) fn is_worth_extending(&self) -> bool {
        let span = self.span();
        let last = self.run.started.plus(span * RUN_SPANS_MAX);
        self.run.expires.since(self.now) < span / 2 && self.run.expires < last
    }

    /// How long a run lives without requests.
    fn span(&self) -> Duration {
        Duration::from_secs(u64::from(self.loaded.realm.site.run_minutes.max(1)) * 60)
    }

    async fn enter(&mut self, id: &Slug) -> Result<Flow, Trouble> {
        let (effect, phase) = {
            let (_, _, requirements) = self.step(id)?;
            (requirements.effect, requirements.phase)
        };
        if effect == Effect::Action && self.acted {
            // One account change a commit: whatever happens next, this one is on record.
            self.commit().await?;
        }
        let mut reason = self.reason_against_session(id).await?;
        if reason.is_none() {
            reason = self.reason_against(effect).await?;
        }
        if let Some(message) = reason {
            let failure = Failure { message, critical: true, step: id.clone() };
            let advanced = workflow::refuse(self.run.clone(), failure);
            self.adopt(advanced);
            return Ok(Flow::On);
        }
        if self.refuse_without_step_up(id)? {
            return Ok(Flow::On);
        }
        let entered = {
            let (step, activity, _) = self.step(id)?;
            activity.enter(&self.context(id)?, step).await
        };
        let reply = match entered {
            Ok(reply) => reply,
            Err(trouble) if phase != Phase::Normal => {
                tracing::warn!(run = %self.run.id, step = %id, %trouble, "a notice was not written");
                Outcome::Pass { proved: Vec::new() }.into()
            }
            Err(trouble) if self.acted => {
                tracing::warn!(run = %self.run.id, step = %id, %trouble, "the walk goes on at the next visit");
                self.run.current = None;
                return Ok(Flow::Shown);
            }
            Err(trouble) => return Err(trouble),
        };
        self.stand_at(id);
        self.take(id, reply)
    }

    /// Whether the end of this run opens a session.
    fn opens_session(&self) -> bool {
        let kind = self.workflow().map(|workflow| workflow.kind);
        self.run.workflow.as_str() == SIGN_IN || kind.is_ok_and(|kind| kind == WorkflowKind::SignIn)
    }

    /// Why there is no session for this person on a staff site, asked before the step that opens it.
    async fn reason_against_session(&mut self, id: &Slug) -> Result<Option<Message>, Trouble> {
        let is_staff = self.workflow()?.kind == WorkflowKind::SignIn;
        let opens = self.step(id)?.0.activity.as_str() == OpenSession::KIND;
        if !is_staff || !opens || matches!(self.run.subject, Subject::Decoy { .. }) {
            return Ok(None);
        }
        let account = self.read_account().await?.clone();
        self.house.reason_against_session(&self.loaded, &self.run, &account).await
    }

    /// Why this person cannot use the task, asked before its first change to the registration or the account:
    /// by then the person has proved who they are and may be told, and nobody registers anew with a task that
    /// asks for less than changing the registration does.
    async fn reason_against(&mut self, effect: Effect) -> Result<Option<Message>, Trouble> {
        let changes = effect.is_change();
        let known = matches!(self.run.subject, Subject::Person { .. }) && !self.run.evidence.is_empty();
        if !changes || !known || self.run.facts.contains_key(MAY_USE) {
            return Ok(None);
        }
        let availability = self.workflow()?.availability;
        let reads = matches!(availability, Availability::WhenLocked | Availability::WhenDisabled);
        let state = if reads { self.read_account().await?.state.clone() } else { AccountState::default() };
        let facts = Facts {
            registered: self.profile.registered.is_some(),
            locked: state.locked,
            disabled: state.disabled,
            profile_locked: self.profile.lock.is_locked(self.now),
        };
        let reason = reason_against(availability, Some(&facts));
        if reason.is_none() {
            // The task itself changes what was asked about: once is enough.
            self.run.facts.insert(MAY_USE.to_owned(), "true".to_owned());
        }
        Ok(reason)
    }

    /// Ends the way where the step changes a factor and the person, who has one, has proved no more than the password.
    /// Asked on entering the step and once more on what is handed in to it: the factor may have come in between.
    pub(crate) fn refuse_without_step_up(&mut self, id: &Slug) -> Result<bool, Trouble> {
        let requirements = self.step(id)?.2.clone();
        if workflow::step_up::may_go_on(&mut self.run, &requirements, &self.profile) {
            return Ok(false);
        }
        let message = Message::new("run.step-up-missing");
        let failure = Failure { message, critical: true, step: id.clone() };
        let advanced = workflow::refuse(self.run.clone(), failure);
        self.adopt(advanced);
        Ok(true)
    }

    /// Makes `id` the current step, before it has shown anything. Gives its (empty) state.
    pub(crate) fn stand_at(&mut self, id: &Slug) -> serde_json::Value {
        let view = View::new("entering", Message::new("action.continue"));
        let state = serde_json::Value::Null;
        self.run.current = Some(CurrentStep { step: id.clone(), state: state.clone(), view, tries: 0 });
        state
    }

    /// Hands a reply of the current step to the engine.
    pub(crate) fn take(&mut self, id: &Slug, reply: Reply) -> Result<Flow, Trouble> {
        let requirements = self.step(id)?.2.clone();
        let passes = matches!(reply.outcome, Outcome::Pass { .. });
        // An account that was not locked, or a change that was not demanded, passes and has changed nothing.
        let acts = reply.changes.iter().any(is_account_changed);
        for change in reply.changes {
            match change {
                Change::PutProfile(profile) => {
                    self.profile = *profile;
                    self.profile_changed = true;
                }
                other => {
                    if let Change::PutRecord(record) = &other {
                        // A walk that begins anew in one request comes by a record twice: one version, one write.
                        let is_same = |change: &Change| matches!(change, Change::PutRecord(earlier) if earlier.area == record.area && earlier.key == record.key);
                        self.changes.retain(|change| !is_same(change));
                    }
                    self.changes.push(other);
                }
            }
        }
        self.run.facts.extend(reply.facts);
        self.leave = reply.leave;
        self.keep = reply.keep.or(self.keep.take());
        let saves = self.profile_changed && requirements.effect.is_registration();
        if passes && saves {
            self.run.facts.insert(crate::ends::SAVED.to_owned(), "true".to_owned());
        }
        if passes && acts {
            self.acted = true;
            self.run.facts.insert(workflow::LASTING_FACT.to_owned(), "true".to_owned());
        }
        let advanced = workflow::advance(self.run.clone(), id, &requirements, reply.outcome, self.now)
            .map_err(|error| Trouble::Defect(format!("run {}: {error}", self.run.id)))?;
        if self.adopt(advanced) {
            self.register_wrong_proof()?;
        }
        Ok(if self.run.current.is_some() && self.run.failure.is_none() { Flow::Shown } else { Flow::On })
    }

    /// Takes over what the engine made of the run, and its lines of history. Gives whether a wrong proof
    /// was offered.
    fn adopt(&mut self, advanced: workflow::Advanced) -> bool {
        self.run = advanced.run;
        for draft in advanced.events {
            let mut event = self.event(draft.kind, draft.result);
            event.detail.extend(draft.detail);
            self.changes.push(Change::Append(Box::new(event)));
        }
        advanced.wrong_proof
    }

    async fn condition(&mut self, condition: &Condition) -> Result<bool, Trouble> {
        if matches!(self.run.subject, Subject::Decoy { .. }) && condition.is_about_the_person() {
            return Ok(false);
        }
        Ok(match condition {
            Condition::Registered => self.profile.registered.is_some(),
            Condition::ProfileMustBeUpdated => {
                let policy = self.policy()?.clone();
                let complete = activities::registration::is_complete(&self.profile, &policy);
                let mail = match self.profile.confirmed_mail {
                    Some(_) => self.read_account().await?.mail.clone(),
                    None => None,
                };
                let keys = &self.house.tools.keys;
                let faults = activities::registration::answer_faults(&self.profile, &policy.questions, keys);
                let changed = activities::registration::has_contact_changed;
                self.profile.must_update
                    || !complete
                    || !faults.is_empty()
                    || changed(&self.profile, &policy, mail.as_deref())
            }
            Condition::AccountLocked => self.read_account().await?.state.locked,
            Condition::AccountDisabled => self.read_account().await?.state.disabled,
            Condition::HasAuthenticator => !self.profile.totp.is_empty(),
            Condition::HasPasskey => !self.profile.passkeys.is_empty(),
            Condition::MemberOf(groups) => {
                let directory = self.directory()?;
                conditions::is_member(groups, self.read_account().await?, &*directory).await?
            }
            Condition::Attribute(test) => {
                let directory = self.directory()?;
                conditions::has_value(test, self.read_account().await?, &*directory)?
            }
            Condition::Network(networks) => conditions::comes_from(networks, &self.address)?,
            Condition::Time(test) => conditions::is_time(test, &self.loaded.realm, self.now)?,
        })
    }

    /// The person's directory.
    fn directory(&self) -> Result<Arc<dyn Directory>, Trouble> {
        let gone = || conditions::unknown("the person's connection is gone".to_owned());
        self.directory.clone().ok_or_else(gone)
    }

    async fn read_account(&mut self) -> Result<&Account, Trouble> {
        if self.account.is_none() {
            let anywhere = self.run.workflow.clone();
            let account = self.context(&anywhere)?.fresh_account().await?;
            self.account = Some(account);
        }
        self.account.as_ref().ok_or_else(|| Trouble::Defect("an account was read and is gone".to_owned()))
    }

    fn end(&mut self, success: bool) {
        self.run.current = None;
        let (status, kind, result) = if success {
            (RunStatus::Finished, EventKind::RunFinished, EventResult::Success)
        } else {
            (RunStatus::Failed, EventKind::RunFailed, EventResult::Failure)
        };
        self.run.status = status;
        // What an operator does for somebody ends no lock by the way: that is a task of its own.
        let is_own = self.run.operator.is_none();
        if success && is_own && self.profile.lock.failures > 0 && !self.run.evidence.is_empty() {
            self.profile.lock = domain::profile::ProfileLock::default();
            self.profile_changed = true;
        }
        let mut event = self.event(kind, result);
        if let Some(failure) = &self.run.failure {
            event.detail.insert("cause".to_owned(), failure.message.code.to_string());
        }
        self.changes.push(Change::Append(Box::new(event)));
        self.house.metrics.run(self.run.workflow.as_str(), kind.code());
        if success
            && self.opens_session()
            && let Some((token, changes)) =
                self.house.open_session(&self.run, self.account.as_ref(), self.now)
        {
            self.session = Some(token);
            self.changes.extend(changes);
        }
    }

    /// The person stops the run.
    pub(crate) fn stop(&mut self) {
        self.run.status = RunStatus::Stopped;
        if crate::ends::is_half_done(&self.run) {
            self.run.facts.insert(crate::ends::LEFT_HALF_DONE.to_owned(), "true".to_owned());
        }
        self.run.current = None;
        let event = self.event(EventKind::RunStopped, EventResult::Info);
        self.changes.push(Change::Append(Box::new(event)));
        self.house.metrics.run(self.run.workflow.as_str(), EventKind::RunStopped.code());
    }

    /// Adds a change to the commit.
    pub(crate) fn push(&mut self, change: Change) {
        self.changes.push(change);
    }

    /// A line of history about this run.
    pub(crate) fn event(&self, kind: EventKind, result: EventResult) -> Event {
        let id = EventId::mint(self.now, &*self.house.tools.entropy);
        Event::of_run(&self.run, id, self.now, kind, result)
    }

    /// Whether this request did something to the account that is not yet on record as done.
    pub(crate) fn is_unrecorded(&self, before: &Run) -> bool {
        let fact = workflow::LASTING_FACT;
        let is_lasting = self.run.facts.contains_key(fact) && !before.facts.contains_key(fact);
        let waits =
            self.run.current.as_ref().is_some_and(|current| current.view.kind == crate::faces::WAITING);
        self.acted || is_lasting || waits
    }

    /// Working on a run keeps it open (WCAG 2.2, 2.2.1), but not for ever, and not once it is over.
    fn extend(&mut self) {
        if self.run.is_open(self.now) {
            let span = self.span();
            let last = self.run.started.plus(span * RUN_SPANS_MAX);
            self.run.expires = self.run.expires.max(self.now.plus(span).min(last));
        }
    }

    /// Writes everything, together or not at all.
    pub(crate) async fn commit(&mut self) -> Result<(), StoreError> {
        self.extend();
        if self.profile_changed {
            workflow::step_up::saved(&mut self.run, self.profile.version);
        }
        let mut changes = std::mem::take(&mut self.changes);
        let mails = changes.iter().any(|change| matches!(change, Change::Send(_)));
        let asks = |area: &str| {
            let is_of = |change: &Change| matches!(change, Change::PutRecord(record) if record.area == area);
            changes.iter().any(is_of)
        };
        let (colleagues, phones) = (asks(domain::approval::AREA), asks(domain::push::AREA));
        changes.push(self.house.put_run(&self.run)?);
        if self.profile_changed {
            changes.push(Change::PutProfile(Box::new(self.profile.clone())));
        }
        self.house.tools.faults.at("before-commit");
        self.house.store().commit(changes).await?;
        self.house.tools.faults.at("after-commit");
        if let Subject::Person { person, .. } = &self.run.subject {
            self.house.standings.forget(person);
        }
        self.run.version += 1;
        if self.profile_changed {
            self.profile.version += 1;
            self.profile_changed = false;
        }
        self.acted = false;
        if mails {
            self.house.outbox_bell.notify_one();
        }
        if colleagues {
            self.house.colleagues_bell.notify_one();
        }
        if phones {
            self.house.phones_bell.notify_one();
        }
        Ok(())
    }
}

/// Whether a change says that the account in the directory is another one now.
fn is_account_changed(change: &Change) -> bool {
    matches!(change, Change::CloseIntent { end: IntentEnd::Done, .. })
}
