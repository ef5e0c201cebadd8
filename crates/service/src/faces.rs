//! [`api::Service`]: what pages and API clients ask of a run. Every call checks the browser's token, and a
//! run that is not yours is a run that is not there.

use activities::Trouble;
use api::{
    ApprovalPage, Begun, CaptchaMedium, FoundPerson, Home, PasswordCheck, ProfileSummary, Progress, Returned,
    RuleTick, RunView, Service, ServiceError, ServiceResult, SignedIn, SiteInfo, Submitted, Visitor, Who,
};
use async_trait::async_trait;
use domain::{
    directory::Identifier,
    evidence::Assurance,
    factor::phone::{Posted, Refusal},
    id::{RunId, Slug},
    message::Message,
    run::{Run, RunStatus, Subject},
    secret::Secret,
    store::{Intent, StoreError},
    view::{AWAITING, CODE, Captcha, FieldKind, Input, Tone, View},
    workflow::{Effect, Phase},
};
use tokio::time::Instant;

use crate::{House, drive::Walk, ends, home::task_name, passwords::PersonRules, staff::site_of};

/// The kind of page shown while nobody knows whether the directory did it.
pub(crate) const WAITING: &str = "waiting";

impl House {
    /// The run, when the token is its browser's. An operator's run answers to the operator's session only, and
    /// while the person is in the operator's scope.
    pub(crate) async fn own_run(&self, visitor: &Visitor, id: RunId, token: &Secret) -> ServiceResult<Run> {
        let run = self.browsers_run(visitor, id, token).await?;
        if run.operator.is_some() {
            self.helpdesk(visitor).await?.check_run(&run).await?;
        }
        Ok(run)
    }

    /// The run, when the token is its browser's and the site is its own; whose it is, is asked next.
    pub(crate) async fn browsers_run(
        &self,
        visitor: &Visitor,
        id: RunId,
        token: &Secret,
    ) -> ServiceResult<Run> {
        let run = self.read_run(id).await.map_err(|error| self.store_trouble(&error))?;
        let run = run.filter(|run| site_of(run) == visitor.site).ok_or(ServiceError::NotFound)?;
        let offered = Secret::new(vault::token::hash(token));
        if offered.matches(&Secret::new(run.token_hash.clone())) {
            return Ok(run);
        }
        // Whoever is signed in and tries the number of a colleague's run leaves a line in history.
        if run.operator.is_some()
            && let Ok(helpdesk) = self.helpdesk(visitor).await
        {
            helpdesk.check_run(&run).await?;
        }
        Err(ServiceError::NotFound)
    }

    pub(crate) async fn walk_of(&self, run: Run) -> ServiceResult<Walk<'_>> {
        let key = match &run.subject {
            Subject::Person { person, .. } => person.clone(),
            Subject::Decoy { seed } => domain::person::PersonKey {
                connection: Slug::new(crate::begin::DECOY).map_err(|error| self.bug(&error.to_string()))?,
                object: seed.clone(),
            },
        };
        let now = self.clock.now();
        let profile = self.store().profile(&key).await.map_err(|error| self.store_trouble(&error))?;
        let profile = profile
            .unwrap_or_else(|| domain::profile::Profile::empty(key, run.mail_locale().to_owned(), now));
        let loaded = self.realm_of(&run).await?;
        Ok(Walk::new(self, loaded, run, profile))
    }

    /// The run as a page.
    fn page(&self, run: &Run, visitor: &Visitor) -> RunView {
        let now = self.clock.now();
        let loaded = self.realm.kept(run.revision).unwrap_or_else(|| self.realm.current());
        let workflow = loaded
            .policy(&run.policy)
            .and_then(|policy| policy.workflows.iter().find(|workflow| workflow.id == run.workflow));
        let over = run.status != RunStatus::Open || now >= run.expires;
        let mut view = match (&run.current, over) {
            (Some(current), false) => current.view.clone(),
            (None, false) => View::new(WAITING, Message::new("run.resume")),
            (_, true) => ends::view(run, &self.tools.keys, now),
        };
        if run.operator.is_some() {
            view.each_message(&mut |message| self.say_to_operator(message));
        }
        let progress = match (workflow, loaded.catalog(&run.policy, &run.workflow), over) {
            (Some(workflow), Some(catalog), false) => {
                let (step, of) = workflow::progress(run, workflow, &catalog.0);
                Some(Progress { step, of })
            }
            _ => None,
        };
        let other_way =
            !over && workflow.is_some_and(|workflow| workflow::other_way(run, workflow).is_some());
        RunView {
            run: run.id,
            version: run.version,
            task: run.workflow.to_string(),
            task_name: workflow
                .map_or_else(|| Message::new("task.gone"), |found| task_name(found, &visitor.locale)),
            status: run.status,
            view,
            progress,
            other_way,
            saved: ends::saved(run),
            expires: run.expires,
        }
    }

    /// What pages say to people about themselves is said to an operator about the caller, where there are words
    /// for it.
    fn say_to_operator(&self, message: &mut Message) {
        let own = format!("helpdesk.{}", message.code);
        let refusal =
            message.code.split_once(".refused.").map(|(_, cause)| format!("helpdesk.refused.{cause}"));
        let known = |code: &String| self.texts.is_known(texts::BASE_LOCALE, code);
        if let Some(code) = [Some(own), refusal].into_iter().flatten().find(known) {
            message.code = code.into();
        }
    }

    /// Brings a run that waits for nobody to where it waits for the person: after trouble, after a crash.
    async fn settle(&self, run: Run, visitor: &Visitor) -> ServiceResult<Run> {
        if !run.is_open(self.clock.now()) {
            return Ok(run);
        }
        if run.current.as_ref().is_some_and(|current| current.view.kind == WAITING) {
            return self.settle_waiting(run).await;
        }
        if run.current.as_ref().is_some_and(|current| current.view.kind == AWAITING) {
            return self.look_again(run, visitor).await;
        }
        if run.current.is_none() {
            let id = run.id;
            let mut walk = self.walk_of(run).await?.from(visitor);
            walk.walk().await.map_err(|trouble| self.trouble(&trouble))?;
            return self.commit_or_reread(walk, id).await;
        }
        if let Some(intent) = self.unfinished_change(&run).await? {
            // Somebody is at it, or was and could not write down what came of it.
            let is_left = self.clock.now() >= intent.lease_until;
            return if is_left { self.settle_waiting(run).await } else { Ok(as_waiting(run)) };
        }
        Ok(run)
    }

    /// The account change that the shown step has begun, as far as its page does not say so.
    async fn unfinished_change(&self, run: &Run) -> ServiceResult<Option<Intent>> {
        let loaded = self.realm_of(run).await?;
        let acts = run.current.as_ref().is_some_and(|current| {
            let catalog = loaded.catalog(&run.policy, &run.workflow);
            let requirements = catalog.and_then(|catalog| catalog.0.get(&current.step));
            requirements.is_some_and(|requirements| requirements.effect == Effect::Action)
        });
        if !acts {
            return Ok(None);
        }
        let intent = self.store().open_intent(run.id).await.map_err(|error| self.store_trouble(&error))?;
        Ok(intent.filter(|intent| !is_half_done(run, intent)))
    }

    /// Commits; when somebody else was faster, what they left is shown.
    pub(crate) async fn commit_or_reread(&self, mut walk: Walk<'_>, id: RunId) -> ServiceResult<Run> {
        match walk.commit().await {
            Ok(()) => Ok(walk.run),
            Err(StoreError::Conflict(_)) => {
                let run = self.read_run(id).await.map_err(|error| self.store_trouble(&error))?;
                run.ok_or(ServiceError::NotFound)
            }
            Err(error) => Err(self.store_trouble(&error)),
        }
    }

    pub(crate) async fn submit_run(
        &self,
        visitor: &Visitor,
        run: Run,
        version: i64,
        input: Input,
        hand: Hand,
    ) -> ServiceResult<Submitted> {
        let started = Instant::now();
        let id = run.id;
        let stranger = run.assurance() == Assurance::NONE;
        // A page that waits for somebody else has nothing to hand in: whoever presses its button looks again.
        let awaits = |run: &Run| run.current.as_ref().is_some_and(|current| current.view.kind == AWAITING);
        let only_looks = run.version == version && awaits(&run);
        let run = self.settle(run, visitor).await?;
        let shown = |run: &Run, stale| Submitted {
            view: self.page(run, visitor),
            session: None,
            stale,
            leave: None,
            keep: None,
        };
        let Some(current) = run.current.clone().filter(|_| run.is_open(self.clock.now())) else {
            return Ok(shown(&run, run.version != version));
        };
        if only_looks {
            return Ok(shown(&run, false));
        }
        if run.version != version || current.view.kind == WAITING || awaits(&run) {
            return Ok(shown(&run, true));
        }
        if hand == Hand::Form {
            check_input(&current.view, &input)?;
        }
        let result = self.hand_in(run, visitor, &input).await;
        if stranger {
            self.pause_until_quantum(started).await;
        }
        match result? {
            HandedIn::Walked(walk) => {
                let (session, leave, keep) = (walk.session, walk.leave, walk.keep);
                let run = self.read_run(id).await.map_err(|error| self.store_trouble(&error))?;
                let run = run.ok_or(ServiceError::NotFound)?;
                let mut view = self.page(&run, visitor);
                self.tell_of_held_up_mail(&run, &mut view).await;
                Ok(Submitted { view, session, stale: false, leave, keep })
            }
            HandedIn::Overtaken => {
                let run = self.read_run(id).await.map_err(|error| self.store_trouble(&error))?;
                Ok(shown(&run.ok_or(ServiceError::NotFound)?, true))
            }
            HandedIn::Unrecorded(run) => Ok(shown(&as_waiting(*run), false)),
            HandedIn::Trouble(run, message) => {
                let mut page = self.page(&run, visitor);
                page.view = page.view.notice(Tone::Bad, message);
                Ok(Submitted { view: page, session: None, stale: false, leave: None, keep: None })
            }
        }
    }

    /// Gives the input to the step, walks on, commits.
    async fn hand_in(&self, run: Run, visitor: &Visitor, input: &Input) -> ServiceResult<HandedIn<'_>> {
        let before = run.clone();
        let mut walk = self.walk_of(run).await?.handed_in_by(visitor);
        let result = self.work(&mut walk, input).await;
        match result {
            Ok(()) => {}
            Err(Trouble::Store(StoreError::Conflict(_))) => return Ok(HandedIn::Overtaken),
            Err(Trouble::Store(error)) if walk.is_unrecorded(&before) => {
                return Ok(unrecorded(before, &error));
            }
            Err(Trouble::Directory(error)) => {
                let ServiceError::Unavailable { message, .. } = self.directory_trouble(&error) else {
                    return Err(self.directory_trouble(&error));
                };
                return Ok(HandedIn::Trouble(Box::new(before), message));
            }
            Err(Trouble::Outside { message, detail }) => {
                tracing::warn!(run = %before.id, detail, code = %message.code, "a proof is not available");
                self.look_at_factors();
                return Ok(HandedIn::Trouble(Box::new(before), message));
            }
            Err(trouble) => return Err(self.trouble(&trouble)),
        }
        match walk.commit().await {
            Ok(()) => Ok(HandedIn::Walked(Box::new(walk))),
            Err(StoreError::Conflict(_)) => Ok(HandedIn::Overtaken),
            Err(error) if walk.is_unrecorded(&before) => Ok(unrecorded(before, &error)),
            Err(error) => Err(self.store_trouble(&error)),
        }
    }

    async fn work(&self, walk: &mut Walk<'_>, input: &Input) -> Result<(), Trouble> {
        let Some(current) = walk.run.current.clone() else { return walk.walk().await };
        if walk.profile.lock.is_held() && walk.run.operator.is_none() {
            // Whatever was proved before: the person said that somebody else did.
            walk.fail_as_locked()?;
            return walk.walk().await;
        }
        if current.view.kind == "choice" {
            let picked: u32 = input.text("choice").parse().unwrap_or(u32::MAX);
            match workflow::choose(walk.run.clone(), walk.workflow()?, &current.step, picked) {
                Ok(run) => walk.run = run,
                // Not on the page: the page is shown again.
                Err(_) => return Ok(()),
            }
            return walk.walk().await;
        }
        let (effect, phase, is_code) = {
            let (_, _, requirements) = walk.step(&current.step)?;
            let proves_by_code = requirements.gives.iter().flatten().any(|kind| kind.is_code());
            // A code that shows that a new address or app is the person's is typed in like any other.
            let registers_by_code =
                requirements.effect == Effect::Factor && input.fields.contains_key("code");
            (requirements.effect, requirements.phase, proves_by_code || registers_by_code)
        };
        if is_code {
            let limit = self.realm.current().realm.limits.codes_per_person;
            let person = walk.profile.person.to_string();
            walk.context(&current.step)?.count("code", &person, limit).await?;
        }
        if effect == Effect::Check && phase == Phase::Normal {
            // Right or wrong, known or not: proofs for one name are limited in number.
            let limit = self.realm.current().realm.limits.proofs_per_person;
            let person = walk.profile.person.to_string();
            walk.context(&current.step)?.count("proof", &person, limit).await?;
            // Ending the lock may be what the caller needs an operator for.
            if walk.profile.lock.is_locked(walk.now) && walk.run.operator.is_none() {
                walk.fail_as_locked()?;
                return walk.walk().await;
            }
        }
        if walk.refuse_without_step_up(&current.step)? {
            return walk.walk().await;
        }
        if effect == Effect::Action && self.has_foreign_intent(walk).await? {
            return Err(Trouble::Store(StoreError::Conflict(
                "an account change is being settled".to_owned(),
            )));
        }
        let reply = {
            let (step, activity, _) = walk.step(&current.step)?;
            activity.submit(&walk.context(&current.step)?, step, current.state.clone(), input).await?
        };
        walk.take(&current.step, reply)?;
        // `take` leaves the page in place when there is one; `walk` goes on only where there is none.
        if walk.run.current.is_none() || walk.run.failure.is_some() { walk.walk().await } else { Ok(()) }
    }

    /// The rules for the password that this page asks for.
    async fn rules_for_run(&self, run: &Run) -> ServiceResult<PersonRules> {
        let asks =
            |view: &View| view.fields.iter().any(|field| matches!(field.kind, FieldKind::NewPassword { .. }));
        let current =
            run.current.as_ref().filter(|current| run.is_open(self.clock.now()) && asks(&current.view));
        let (Some(_), Subject::Person { person, .. }) = (current, &run.subject) else {
            return Err(ServiceError::NotFound);
        };
        if let Some(kept) = self.passwords.kept(person) {
            return Ok(kept);
        }
        let directory = self.connections.directory(&person.connection).ok_or(ServiceError::NotFound)?;
        let account = directory.fetch(person).await.map_err(|error| self.directory_trouble(&error))?;
        let account = account.ok_or(ServiceError::NotFound)?;
        let loaded = self.realm.current();
        self.passwords
            .rules(&loaded.realm, &account, &*directory)
            .await
            .map_err(|trouble| self.trouble(&trouble))
    }

    pub(crate) async fn limit_address(&self, visitor: &Visitor) -> ServiceResult<()> {
        let limit = self.realm.current().realm.limits.submits_per_address;
        self.hold_to(&[("submit", visitor.address.as_str(), limit)]).await
    }
}

/// Who hands something in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Hand {
    /// A form of the page, which may hold only what the page has.
    Form,
    /// The house itself, with what a browser brought back from elsewhere.
    House,
}

/// What came of handing in a form.
enum HandedIn<'h> {
    /// Worked and committed.
    Walked(Box<Walk<'h>>),
    /// Somebody else was faster.
    Overtaken,
    /// The account was changed, or nobody knows, and the store did not take that down: the open intent does,
    /// and the page says that it is being looked into.
    Unrecorded(Box<Run>),
    /// The directory is away; nothing was used up, and the page is shown again with this message.
    Trouble(Box<Run>, Message),
}

fn unrecorded<'w>(before: Run, error: &StoreError) -> HandedIn<'w> {
    tracing::error!(run = %before.id, %error, "what came of an account change was not stored; its intent is open");
    HandedIn::Unrecorded(Box::new(before))
}

/// The run on the page that says that an account change is being looked into.
pub(crate) fn as_waiting(mut run: Run) -> Run {
    if let Some(current) = &mut run.current {
        current.view = activities::waiting_view();
    }
    run
}

/// Whether the page itself is about finishing this change (the second step of a two-step reset).
pub(crate) fn is_half_done(run: &Run, intent: &Intent) -> bool {
    intent.sealed.is_some() && crate::ends::is_half_done(run)
}

/// A form may only hold what its page has.
fn check_input(view: &View, input: &Input) -> ServiceResult<()> {
    let known = |name: &String| view.fields.iter().any(|field| field.name == *name);
    if !input.fields.keys().all(known) {
        return Err(ServiceError::Invalid(Message::new("error.input.unknown-field")));
    }
    let action_known =
        input.action.is_empty() || view.actions.iter().any(|action| action.name == input.action);
    if !action_known {
        return Err(ServiceError::Invalid(Message::new("error.input.unknown-field")));
    }
    for field in &view.fields {
        let text = input.text(&field.name);
        // A password goes to the directory as it was typed; its own rules say what it may hold.
        let is_password = matches!(field.kind, FieldKind::NewPassword { .. } | FieldKind::CurrentPassword);
        // Google's answers are longer than anything that is typed.
        let most = if matches!(field.kind, FieldKind::Captcha { .. }) { 8_192 } else { 1_024 };
        if text.chars().count() > most {
            return Err(ServiceError::Invalid(Message::new("error.input.too-long")));
        }
        if !is_password && text.chars().any(|c| c.is_control() && c != '\n' && c != '\r' && c != '\t') {
            return Err(ServiceError::Invalid(Message::new("error.input.control-characters")));
        }
    }
    Ok(())
}

#[async_trait]
impl Service for House {
    fn site(&self) -> SiteInfo {
        let loaded = self.realm.current();
        let site = &loaded.realm.site;
        let find = &loaded.realm.find;
        SiteInfo {
            organization: site.organization.clone(),
            locales: self.texts.locales().to_vec(),
            staff_locales: self.texts.staff_locales().to_vec(),
            default_locale: site.default_locale.clone(),
            help_text: site.help_text.clone(),
            help_link: site.help_link.clone(),
            domains: if find.show_domains { self.connections.choices() } else { Vec::new() },
            find_by: if find.attribute.is_empty() { "logon" } else { "attribute" }.to_owned(),
            allow_search: find.allow_search,
            strength_meter: site.strength_meter,
            session_idle_minutes: site.session_idle_minutes,
            look: loaded.look(),
        }
    }

    async fn home(&self, visitor: &Visitor) -> ServiceResult<Home> {
        self.home_page(visitor).await
    }

    async fn search(&self, visitor: &Visitor, text: &str) -> ServiceResult<Vec<FoundPerson>> {
        self.search_people(visitor, text).await
    }

    async fn captcha(&self, visitor: &Visitor, name: &str) -> ServiceResult<Option<Captcha>> {
        self.captcha_for(visitor, name).await
    }

    async fn captcha_file(
        &self,
        visitor: &Visitor,
        challenge: &str,
        medium: CaptchaMedium,
    ) -> ServiceResult<Vec<u8>> {
        House::captcha_file(self, visitor, challenge, medium).await
    }

    async fn begin(&self, visitor: &Visitor, task: &Slug, who: Who) -> ServiceResult<Begun> {
        self.begin_run(visitor, task, who).await
    }

    async fn show(&self, visitor: &Visitor, run: RunId, token: &Secret) -> ServiceResult<RunView> {
        let run = self.own_run(visitor, run, token).await?;
        let mut run = self.settle(run, visitor).await?;
        // Nothing is handed in here, so the page may become another one.
        if run.is_open(self.clock.now()) && run.current.as_ref().is_some_and(|at| at.view.kind == CODE) {
            run = self.look_again(run, visitor).await?;
        }
        let mut page = self.page(&run, visitor);
        self.tell_of_held_up_mail(&run, &mut page).await;
        Ok(page)
    }

    async fn submit(
        &self,
        visitor: &Visitor,
        run: RunId,
        token: &Secret,
        version: i64,
        input: Input,
    ) -> ServiceResult<Submitted> {
        self.limit_address(visitor).await?;
        let run = self.own_run(visitor, run, token).await?;
        self.submit_run(visitor, run, version, input, Hand::Form).await
    }

    async fn returned(
        &self,
        visitor: &Visitor,
        run: RunId,
        token: Option<&Secret>,
        answer: Returned,
    ) -> ServiceResult<Submitted> {
        self.limit_address(visitor).await?;
        self.take_returned(visitor, run, token, answer).await
    }

    async fn other_way(&self, visitor: &Visitor, run: RunId, token: &Secret) -> ServiceResult<RunView> {
        self.limit_address(visitor).await?;
        let run = self.own_run(visitor, run, token).await?;
        let id = run.id;
        let mut walk = self.walk_of(run).await?.from(visitor);
        let back = {
            let workflow = walk.workflow().map_err(|trouble| self.trouble(&trouble))?;
            workflow::other_way(&walk.run, workflow)
        };
        let Some(run) = back.filter(|_| walk.run.is_open(walk.now)) else {
            return Ok(self.page(&walk.run, visitor));
        };
        walk.run = run;
        walk.walk().await.map_err(|trouble| self.trouble(&trouble))?;
        let run = self.commit_or_reread(walk, id).await?;
        Ok(self.page(&run, visitor))
    }

    async fn stop(&self, visitor: &Visitor, run: RunId, token: &Secret) -> ServiceResult<RunView> {
        let run = self.own_run(visitor, run, token).await?;
        let run = self.settle(run, visitor).await?;
        let is_at_work = run.current.as_ref().is_some_and(|current| current.view.kind == WAITING);
        if run.status != RunStatus::Open || is_at_work {
            // What the directory is doing cannot be called back.
            return Ok(self.page(&run, visitor));
        }
        let id = run.id;
        let mut walk = self.walk_of(run).await?;
        walk.stop();
        let run = self.commit_or_reread(walk, id).await?;
        Ok(self.page(&run, visitor))
    }

    async fn check_password(
        &self,
        visitor: &Visitor,
        run: RunId,
        token: &Secret,
        password: &Secret,
    ) -> ServiceResult<PasswordCheck> {
        let run = self.own_run(visitor, run, token).await?;
        let rules = self.rules_for_run(&run).await?;
        let candidate = policy::Candidate { password, old: None, person: &rules.person };
        let evaluation = rules.rules.evaluate(&candidate);
        let meter = self.realm.current().realm.site.strength_meter && !password.is_empty();
        let shown = evaluation.findings.into_iter().filter(|finding| !finding.hidden);
        let ticks = shown.map(|mut finding| {
            if run.operator.is_some() {
                self.say_to_operator(&mut finding.message);
            }
            RuleTick {
                rule: finding.rule.to_string(),
                message: finding.message,
                state: finding.state.code().to_owned(),
            }
        });
        Ok(PasswordCheck {
            accepted: evaluation.accepted,
            rules: ticks.collect(),
            strength: evaluation.strength.filter(|_| meter).map(|strength| strength.score),
        })
    }

    async fn suggest_password(&self, visitor: &Visitor, run: RunId, token: &Secret) -> ServiceResult<Secret> {
        self.limit_address(visitor).await?;
        let run = self.own_run(visitor, run, token).await?;
        let rules = self.rules_for_run(&run).await?;
        rules
            .rules
            .generate(&rules.person, &*self.tools.entropy)
            .map_err(|error| self.bug(&error.to_string()))
    }

    async fn approval(&self, _: &Visitor, link: &Secret) -> ServiceResult<ApprovalPage> {
        self.approval_page(link).await
    }

    async fn decide(&self, visitor: &Visitor, link: &Secret, input: Input) -> ServiceResult<ApprovalPage> {
        self.decide_approval(visitor, link, &input).await
    }

    async fn waiting(&self, _: &Visitor, link: &Secret) -> ServiceResult<ApprovalPage> {
        match self.waiting_page(link).await {
            Err(ServiceError::NotFound) => self.not_me_page(link).await,
            page => page,
        }
    }

    async fn stop_waiting(&self, visitor: &Visitor, link: &Secret) -> ServiceResult<ApprovalPage> {
        match self.stop_waiting_time(visitor, link).await {
            Err(ServiceError::NotFound) => self.deny_change(visitor, link).await,
            page => page,
        }
    }

    async fn profile(&self, visitor: &Visitor) -> ServiceResult<ProfileSummary> {
        self.profile_page(visitor).await
    }

    async fn forget_browser(&self, visitor: &Visitor, id: Option<&str>) -> ServiceResult<()> {
        self.limit_address(visitor).await?;
        self.forget_own_browser(visitor, id).await
    }

    async fn keep_session(&self, visitor: &Visitor) -> ServiceResult<SignedIn> {
        let session = self.needed_session(visitor).await?;
        Ok(self.signed_in(&session))
    }

    async fn sign_out(&self, visitor: &Visitor) -> ServiceResult<()> {
        self.close_session(visitor).await
    }

    async fn push_answer(
        &self,
        visitor: &Visitor,
        posted: &domain::factor::push::Posted,
    ) -> ServiceResult<Option<domain::factor::push::Refusal>> {
        self.take_push_answer(visitor, posted).await
    }

    async fn phone_report(
        &self,
        visitor: &Visitor,
        gateway: &str,
        posted: &Posted,
    ) -> ServiceResult<Option<Refusal>> {
        self.take_phone_report(visitor, gateway, posted).await
    }

    async fn ready(&self) -> Result<(), String> {
        self.store().health().await.map_err(|error| error.to_string())?;
        // Asked for somebody, because what a directory can do is known from earlier: an answer shows that the
        // service account is still let in.
        let nobody = Identifier::LogonName("reclave.readiness".to_owned());
        for directory in self.connections.directories() {
            directory.find(&nobody).await.map_err(|error| format!("{}: {error}", directory.connection()))?;
        }
        Ok(())
    }

    fn metrics(&self) -> String {
        let directories = self.connections.directories();
        let directories = directories.iter().map(|directory| &**directory);
        self.metrics.observe(self.store(), directories, self.tools.derivation.status());
        self.metrics.text()
    }
}
