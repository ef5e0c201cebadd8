//! A house that follows a script, for router tests and for the gallery of all pages.
//!
//! It knows no rule and no directory: a run is a list of views, any input goes to the next one, and each
//! failure can be ordered. Whoever holds the token of a run sees it, as in the real house.

pub mod samples;

use std::{
    collections::BTreeMap,
    net::SocketAddr,
    sync::{
        Arc, Mutex,
        atomic::{AtomicU64, Ordering},
    },
};

use api::{
    ApprovalPage, Begun, CaptchaMedium, Demo, DemoCode, DemoComputer, DemoMail, DemoPerson, DemoTaken,
    DomainChoice, FoundPerson, HistoryLine, Home, PasswordCheck, ProfileSummary, Progress, Returned,
    RuleTick, RunView, Service, ServiceError, ServiceResult, SignedIn, SiteInfo, Submitted, Task, Visitor,
    Who,
    offline::{
        AccountState, ComputerReminder, Enrolled, Enrolment, EnrolmentAnswer, KnownChallenge, ReportAnswer,
    },
};
use async_trait::async_trait;
use domain::{
    entropy::Entropy,
    factor::phone::{Posted, Refusal},
    id::{RunId, Slug},
    message::Message,
    run::RunStatus,
    secret::Secret,
    time::{Clock, Timestamp},
    view::{Captcha, Input, Tone, View},
};
use tokio::sync::Notify;
use web::{PublicUrl, WebSettings, WebState};

/// Monday, 2026-11-23 09:00 UTC.
pub const NOW: Timestamp = Timestamp::from_millis(1_795_424_400_000);

/// A clock that stands still.
pub struct Stopped;
impl Clock for Stopped {
    fn now(&self) -> Timestamp {
        NOW
    }
}

/// Bytes that differ from call to call and mean nothing.
#[derive(Default)]
pub struct Counting(AtomicU64);
impl Entropy for Counting {
    fn fill(&self, buffer: &mut [u8]) {
        for byte in buffer {
            let drawn = self.0.fetch_add(1, Ordering::Relaxed).wrapping_mul(0x9e37_79b9_7f4a_7c15);
            *byte = (drawn >> 40) as u8;
        }
    }
}

/// What the next calls do instead of their work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// Every run call answers this.
    Fails(ServiceError),
    /// Every run call panics.
    Panics,
    /// Every run call never ends.
    Hangs,
    /// The next submission is older than the run.
    Stale,
    /// The next submission changes nothing, because somebody outside is away.
    HeldUp,
    /// A submission says that it has come in, and goes on when it is told to.
    Waits,
}

struct FakeRun {
    token: String,
    views: Vec<View>,
    at: usize,
    version: i64,
    status: RunStatus,
    task: String,
}

/// What a test can see and set.
#[derive(Default)]
pub struct Script {
    pub trouble: Option<Trouble>,
    /// Token of the session that stands, if any.
    pub session: Option<String>,
    pub begun: Vec<(String, String, String)>,
    pub inputs: Vec<(String, BTreeMap<String, String>)>,
    pub checked: Vec<String>,
    pub visitors: Vec<Visitor>,
    pub not_ready: Option<String>,
    /// What the page that asks for a name shows besides.
    pub captcha: Option<Captcha>,
    /// The challenges that were answered, and how.
    pub answers: Vec<(String, String)>,
    /// Where the next submission sends the browser.
    pub leave: Option<String>,
    /// What the next submission has the browser keep.
    pub keep: Option<domain::browser::BrowserCookie>,
    /// Browsers that were to be forgotten.
    pub forgotten: Vec<String>,
    /// Answers that browsers brought back: code, error and issuer.
    pub returned: Vec<(String, String, Option<String>)>,
    next: u64,
    runs: BTreeMap<RunId, FakeRun>,
}

/// The scripted house.
pub struct Fake {
    pub script: Mutex<Script>,
    pub site: Mutex<SiteInfo>,
    /// Rung by a submission that waits, when it has come in and when it is done.
    pub came_in: Notify,
    pub may_go_on: Notify,
    pub is_done: Notify,
}

impl Fake {
    pub fn new() -> Arc<Self> {
        Arc::new(Self {
            script: Mutex::default(),
            site: Mutex::new(site()),
            came_in: Notify::new(),
            may_go_on: Notify::new(),
            is_done: Notify::new(),
        })
    }

    pub fn order(&self, trouble: Trouble) {
        self.script.lock().unwrap().trouble = Some(trouble);
    }

    /// A run that stands at `view`, and its token.
    pub fn run_at(&self, view: View, status: RunStatus) -> (RunId, String) {
        let mut script = self.script.lock().unwrap();
        begin(&mut script, "forgot-password", vec![view], status)
    }

    fn trouble(&self) -> Option<Trouble> {
        self.script.lock().unwrap().trouble.clone()
    }

    async fn meet_trouble(&self) -> ServiceResult<()> {
        match self.trouble() {
            Some(Trouble::Fails(error)) => Err(error),
            Some(Trouble::Panics) => panic!("ordered by the test"),
            Some(Trouble::Hangs) => std::future::pending().await,
            Some(Trouble::Stale | Trouble::HeldUp | Trouble::Waits) | None => Ok(()),
        }
    }

    fn signed_in(&self, visitor: &Visitor) -> Option<SignedIn> {
        let script = self.script.lock().unwrap();
        let token = script.session.as_ref()?;
        visitor.session.as_ref().filter(|session| session.expose() == token)?;
        Some(SignedIn {
            name: self.site.lock().unwrap().organization.replace("Contoso", "Ana López"),
            greeting: "Ana".to_owned(),
            idle_until: NOW.plus(std::time::Duration::from_secs(900)),
            expires: NOW.plus(std::time::Duration::from_secs(28_800)),
        })
    }
}

fn site() -> SiteInfo {
    SiteInfo {
        look: Default::default(),
        organization: "Contoso".to_owned(),
        locales: texts::Texts::load().locales().to_vec(),
        staff_locales: ["en", "de", "es", "fr"].map(str::to_owned).to_vec(),
        default_locale: "en".to_owned(),
        help_text: "+34 910 000 000".to_owned(),
        help_link: "tel:+34910000000".to_owned(),
        domains: Vec::new(),
        find_by: "logon".to_owned(),
        allow_search: true,
        strength_meter: true,
        session_idle_minutes: 15,
    }
}

/// Two domains to choose from.
pub fn domains() -> Vec<DomainChoice> {
    [("contoso", "Contoso"), ("fabrikam", "Fabrikam")]
        .map(|(id, alias)| DomainChoice { id: id.to_owned(), alias: alias.to_owned() })
        .to_vec()
}

fn begin(script: &mut Script, task: &str, views: Vec<View>, status: RunStatus) -> (RunId, String) {
    script.next += 1;
    let run: RunId = format!("01KAR{:021}", script.next).parse().expect("digits are Crockford base32");
    let token = format!("token{}", script.next);
    let kept = FakeRun { token: token.clone(), views, at: 0, version: 1, status, task: task.to_owned() };
    script.runs.insert(run, kept);
    (run, token)
}

impl FakeRun {
    fn view(&self, run: RunId) -> RunView {
        let steps = u32::try_from(self.views.len()).unwrap_or(u32::MAX);
        let step = u32::try_from(self.at).unwrap_or(u32::MAX) + 1;
        let open = self.status == RunStatus::Open;
        RunView {
            run,
            version: self.version,
            task: self.task.clone(),
            task_name: name_of(&self.task, "name"),
            status: self.status,
            view: self.views[self.at].clone(),
            progress: open.then_some(Progress { step, of: steps.max(4) }),
            other_way: open && is_one_of_several(&self.views[self.at]),
            saved: false,
            expires: NOW.plus(std::time::Duration::from_secs(1_200)),
        }
    }
}

/// Whether another way can be chosen on the page.
fn is_one_of_several(view: &View) -> bool {
    // Of the samples without a form, the one with a lead is the only way that there is.
    matches!(view.kind.as_str(), "code" | "questions" | "totp")
        || (view.kind == "missing" && view.lead.is_empty())
}

fn name_of(task: &str, what: &str) -> Message {
    if TASKS.contains(&task) {
        Message { code: format!("task.{task}.{what}").into(), args: BTreeMap::new() }
    } else {
        Message::verbatim(task)
    }
}

/// The tasks of the start page.
pub const TASKS: [&str; 7] = [
    "forgot-password",
    "unlock-account",
    "manage-passwords",
    "register",
    "passcode",
    "my-notifications",
    "forgot-user-name",
];

#[async_trait]
impl Service for Fake {
    fn site(&self) -> SiteInfo {
        self.site.lock().unwrap().clone()
    }

    async fn home(&self, visitor: &Visitor) -> ServiceResult<Home> {
        self.script.lock().unwrap().visitors.push(visitor.clone());
        let person = self.signed_in(visitor);
        let tasks = TASKS.map(|id| Task {
            id: id.to_owned(),
            name: name_of(id, "name"),
            description: name_of(id, "description"),
            available: person.is_none() || id != "register",
            reason: (person.is_some() && id == "register")
                .then(|| Message::new("task.unavailable.registered")),
            by_mail: id == "forgot-user-name",
        });
        Ok(Home { tasks: tasks.to_vec(), person, update: None })
    }

    async fn search(&self, _: &Visitor, text: &str) -> ServiceResult<Vec<FoundPerson>> {
        let found = |name: &str, detail: &str| FoundPerson {
            name: name.to_owned(),
            detail: detail.to_owned(),
            ticket: "sealed-ticket".to_owned(),
        };
        Ok(match text {
            "nobody" => Vec::new(),
            _ => vec![found("Ana López", "Sales, Madrid"), found("Ana Lorenz", "Logistics, Hamburg")],
        })
    }

    async fn captcha(&self, _: &Visitor, _: &str) -> ServiceResult<Option<Captcha>> {
        Ok(self.script.lock().unwrap().captcha.clone())
    }

    async fn captcha_file(
        &self,
        _: &Visitor,
        challenge: &str,
        medium: CaptchaMedium,
    ) -> ServiceResult<Vec<u8>> {
        if challenge != "sealed-challenge" {
            return Err(ServiceError::NotFound);
        }
        Ok(format!("{medium:?}").into_bytes())
    }

    async fn begin(&self, visitor: &Visitor, task: &Slug, who: Who) -> ServiceResult<Begun> {
        self.meet_trouble().await?;
        let sign_in = task.as_str() == "sign-in";
        if !sign_in && !TASKS.contains(&task.as_str()) && samples::find(task.as_str()).is_none() {
            return Err(ServiceError::NotFound);
        }
        if !visitor.captcha.challenge.is_empty() {
            let answer = visitor.captcha.answer.expose().to_owned();
            self.script.lock().unwrap().answers.push((visitor.captcha.challenge.clone(), answer));
        }
        let (name, domain) = match who {
            Who::Session if self.signed_in(visitor).is_none() => return Err(ServiceError::SignInNeeded),
            Who::Session => ("(session)".to_owned(), String::new()),
            Who::Named { name, domain } => (name, domain.unwrap_or_default()),
            Who::Found { ticket } => (ticket, String::new()),
        };
        let views = match samples::find(task.as_str()) {
            Some(view) => vec![view],
            None => samples::walk(task.as_str()),
        };
        let mut script = self.script.lock().unwrap();
        script.begun.push((task.to_string(), name, domain));
        let (run, token) = begin(&mut script, task.as_str(), views, samples::status(task.as_str()));
        Ok(Begun { run, token: Secret::new(token) })
    }

    async fn show(&self, _: &Visitor, run: RunId, token: &Secret) -> ServiceResult<RunView> {
        self.meet_trouble().await?;
        let script = self.script.lock().unwrap();
        let found = script.runs.get(&run).filter(|kept| kept.token == token.expose());
        Ok(found.ok_or(ServiceError::NotFound)?.view(run))
    }

    async fn submit(
        &self,
        visitor: &Visitor,
        run: RunId,
        token: &Secret,
        version: i64,
        input: Input,
    ) -> ServiceResult<Submitted> {
        self.meet_trouble().await?;
        let stale = self.trouble() == Some(Trouble::Stale);
        let held_up = self.trouble() == Some(Trouble::HeldUp);
        if self.trouble() == Some(Trouble::Waits) {
            self.came_in.notify_one();
            self.may_go_on.notified().await;
            self.is_done.notify_one();
        }
        let mut script = self.script.lock().unwrap();
        script.visitors.push(visitor.clone());
        let fields =
            input.fields.iter().map(|(name, text)| (name.clone(), text.expose().to_owned())).collect();
        script.inputs.push((input.action.clone(), fields));
        let kept = script.runs.get_mut(&run).filter(|kept| kept.token == token.expose());
        let kept = kept.ok_or(ServiceError::NotFound)?;
        if stale || kept.version != version {
            return Ok(Submitted {
                view: kept.view(run),
                session: None,
                stale: true,
                leave: None,
                keep: None,
            });
        }
        if held_up {
            let mut view = kept.view(run);
            view.view = view.view.notice(Tone::Bad, Message::new("error.directory-unavailable"));
            return Ok(Submitted { view, session: None, stale: false, leave: None, keep: None });
        }
        kept.version += 1;
        if kept.at + 1 < kept.views.len() {
            kept.at += 1;
        }
        if kept.views[kept.at].kind == "done" {
            kept.status = RunStatus::Finished;
        }
        let session = (kept.task == "sign-in").then(|| "session-of-ana".to_owned());
        let view = kept.view(run);
        if session.is_some() {
            script.session.clone_from(&session);
        }
        let leave = script.leave.take().map(Secret::new);
        let keep = script.keep.take();
        Ok(Submitted { view, session: session.map(Secret::new), stale: false, leave, keep })
    }

    async fn returned(
        &self,
        visitor: &Visitor,
        run: RunId,
        token: Option<&Secret>,
        answer: Returned,
    ) -> ServiceResult<Submitted> {
        let token = token.ok_or(ServiceError::NotFound)?;
        self.show(visitor, run, token).await?;
        let version = {
            let script = self.script.lock().unwrap();
            script.runs.get(&run).ok_or(ServiceError::NotFound)?.version
        };
        let kept = (answer.code.expose().to_owned(), answer.error, answer.issuer);
        self.script.lock().unwrap().returned.push(kept);
        self.submit(visitor, run, token, version, Input::default()).await
    }

    async fn other_way(&self, visitor: &Visitor, run: RunId, token: &Secret) -> ServiceResult<RunView> {
        self.show(visitor, run, token).await
    }

    async fn stop(&self, visitor: &Visitor, run: RunId, token: &Secret) -> ServiceResult<RunView> {
        self.show(visitor, run, token).await?;
        let mut script = self.script.lock().unwrap();
        let kept = script.runs.get_mut(&run).ok_or(ServiceError::NotFound)?;
        kept.status = RunStatus::Stopped;
        kept.views = vec![samples::find("stopped").ok_or(ServiceError::NotFound)?];
        kept.at = 0;
        Ok(kept.view(run))
    }

    async fn check_password(
        &self,
        visitor: &Visitor,
        run: RunId,
        token: &Secret,
        password: &Secret,
    ) -> ServiceResult<PasswordCheck> {
        self.show(visitor, run, token).await?;
        self.script.lock().unwrap().checked.push(password.expose().to_owned());
        let tick = |rule: &str, text: &str, state: &str| RuleTick {
            rule: rule.to_owned(),
            message: Message::verbatim(text),
            state: state.to_owned(),
        };
        let met = |met: bool| if met { "met" } else { "unmet" };
        let length = password.code_points();
        let named = password.expose().to_lowercase().contains("ana");
        Ok(PasswordCheck {
            accepted: length >= 12 && !named,
            rules: vec![
                tick("length", "At least 12 characters", met(length >= 12)),
                tick("name", "Does not contain your name", met(!named)),
                tick("common", "Not on the list of passwords that attackers try first", met(length >= 8)),
                tick("history", "Not one of your last 10 passwords", "on-save"),
                tick("age", "You must change it after 90 days", "info"),
            ],
            strength: (!password.is_empty()).then(|| u8::try_from(length / 4).unwrap_or(4).min(4)),
        })
    }

    async fn suggest_password(&self, visitor: &Visitor, run: RunId, token: &Secret) -> ServiceResult<Secret> {
        self.show(visitor, run, token).await?;
        Ok(Secret::new("harbor-violin-mustard-7"))
    }

    async fn approval(&self, _: &Visitor, link: &Secret) -> ServiceResult<ApprovalPage> {
        self.meet_trouble().await?;
        samples::approval(link.expose()).ok_or(ServiceError::NotFound)
    }

    async fn decide(&self, visitor: &Visitor, link: &Secret, input: Input) -> ServiceResult<ApprovalPage> {
        let mut page = self.approval(visitor, link).await?;
        let fields =
            input.fields.iter().map(|(name, text)| (name.clone(), text.expose().to_owned())).collect();
        self.script.lock().unwrap().inputs.push((input.action.clone(), fields));
        if input.action == "approve" && input.text("number") != "4711" {
            let wrong = Message::new("page.approve.wrong-number");
            page.view.fields[0].error = Some(wrong.clone());
            page.view = page.view.notice(Tone::Bad, wrong);
        }
        Ok(page)
    }

    async fn waiting(&self, _: &Visitor, link: &Secret) -> ServiceResult<ApprovalPage> {
        self.meet_trouble().await?;
        samples::waiting(link.expose()).ok_or(ServiceError::NotFound)
    }

    async fn stop_waiting(&self, visitor: &Visitor, link: &Secret) -> ServiceResult<ApprovalPage> {
        let page = self.waiting(visitor, link).await?;
        self.script.lock().unwrap().inputs.push(("stop".to_owned(), BTreeMap::new()));
        if link.expose() == "raced" {
            return Err(ServiceError::Invalid(Message::new("page.stop.again")));
        }
        Ok(page)
    }

    async fn push_answer(
        &self,
        _: &Visitor,
        posted: &domain::factor::push::Posted,
    ) -> ServiceResult<Option<domain::factor::push::Refusal>> {
        use domain::factor::push::Refusal;
        self.meet_trouble().await?;
        let body = String::from_utf8_lossy(&posted.body).into_owned();
        let mut kept = posted.headers.clone();
        kept.insert("body".to_owned(), body);
        self.script.lock().unwrap().inputs.push(("push".to_owned(), kept));
        Ok(match posted.headers.get("x-push-signature").map_or("", String::as_str) {
            "" => Some(Refusal::Unsigned),
            "nobody" => Some(Refusal::NotSetUp),
            "late" => Some(Refusal::Late),
            _ => None,
        })
    }

    async fn phone_report(
        &self,
        _: &Visitor,
        gateway: &str,
        posted: &Posted,
    ) -> ServiceResult<Option<Refusal>> {
        self.meet_trouble().await?;
        let text = String::from_utf8_lossy(&posted.body).into_owned();
        self.script
            .lock()
            .unwrap()
            .inputs
            .push((gateway.to_owned(), BTreeMap::from([("body".to_owned(), text)])));
        Ok(match posted.authorization.as_str() {
            "" => Some(Refusal::Unsigned),
            "unknown" => Some(Refusal::Unknown),
            _ => None,
        })
    }

    async fn profile(&self, visitor: &Visitor) -> ServiceResult<ProfileSummary> {
        let person = self.signed_in(visitor).ok_or(ServiceError::SignInNeeded)?;
        let line = |minutes: u64, code: &'static str, success| HistoryLine {
            at: NOW.minus(std::time::Duration::from_secs(minutes * 60)),
            message: Message::new(code),
            success,
        };
        let browser = |name: &str| api::BrowserFact {
            id: format!("browser-{}", name.len()),
            name: name.to_owned(),
            added: NOW,
            last_used: None,
            expires: NOW.plus(std::time::Duration::from_secs(7_776_000)),
        };
        Ok(ProfileSummary {
            name: person.name,
            logon_name: "ana.lopez".to_owned(),
            corporate_mail: Some("an•••@contoso.example".to_owned()),
            personal_mail: None,
            personal_phone: Some("…47".to_owned()),
            phone_proves_from: Some(NOW),
            phone_task: Some(Slug::literal("manage-profile")),
            registered: Some(NOW.minus(std::time::Duration::from_secs(8_640_000))),
            questions: 3,
            totp: Vec::new(),
            passkeys: vec![api::passkeys::PasskeyFact {
                id: "AQ".to_owned(),
                name: "My phone".to_owned(),
                model: "b93fd961-f2e6-462f-b122-82002247de78".to_owned(),
                model_name: Some("Android"),
                is_attested: false,
                is_backed_up: true,
                created: NOW,
                last_used: None,
            }],
            passkeys_task: Some(Slug::literal("manage-profile")),
            browsers: ["Firefox, Linux", ""].map(browser).into(),
            recovery_codes: 8,
            locked_until: None,
            password_expires: Some(NOW.plus(std::time::Duration::from_secs(1_728_000))),
            history: vec![
                line(3, "event.account.password.reset", true),
                line(5, "event.step.refused", false),
                line(144_000, "event.profile.registered", true),
            ],
        })
    }

    async fn forget_browser(&self, visitor: &Visitor, id: Option<&str>) -> ServiceResult<()> {
        self.signed_in(visitor).ok_or(ServiceError::SignInNeeded)?;
        self.script.lock().unwrap().forgotten.push(id.unwrap_or("all").to_owned());
        Ok(())
    }

    async fn keep_session(&self, visitor: &Visitor) -> ServiceResult<SignedIn> {
        self.signed_in(visitor).ok_or(ServiceError::SignInNeeded)
    }

    async fn sign_out(&self, visitor: &Visitor) -> ServiceResult<()> {
        self.signed_in(visitor).ok_or(ServiceError::SignInNeeded)?;
        self.script.lock().unwrap().session = None;
        Ok(())
    }

    async fn ready(&self) -> Result<(), String> {
        self.script.lock().unwrap().not_ready.clone().map_or(Ok(()), Err)
    }

    fn metrics(&self) -> String {
        "# TYPE reclave_runs counter\nreclave_runs_total 1\n# EOF\n".to_owned()
    }
}

/// The challenge that the scripted house knows; every other text is mistyped in its third group.
pub const CHALLENGE: &str = "20SA-1B2X-33Y7-4QZ0-5KM9-6TT1-7HJ2-8WW3";

#[async_trait]
impl api::offline::Offline for Fake {
    fn is_offered(&self) -> bool {
        true
    }

    async fn enroll(&self, _: &Visitor, asked: &Enrolment) -> ServiceResult<EnrolmentAnswer> {
        self.meet_trouble().await?;
        if asked.name.is_empty() {
            return Ok(EnrolmentAnswer::Malformed("name"));
        }
        if asked.code.expose() != "GOOD" {
            return Ok(EnrolmentAnswer::Refused);
        }
        Ok(EnrolmentAnswer::Enrolled(Box::new(Enrolled {
            device: "00deadbeef".to_owned(),
            key: Secret::new("a2V5"),
            domain: Slug::literal("contoso"),
            rules: None,
        })))
    }

    async fn report(
        &self,
        _: &Visitor,
        device: &str,
        signature: &str,
        body: &[u8],
    ) -> ServiceResult<ReportAnswer> {
        self.meet_trouble().await?;
        Ok(match (device, signature) {
            ("00deadbeef", "signed") if body.starts_with(b"{") => ReportAnswer::Taken {
                reminders: vec![ComputerReminder {
                    account: "ana".to_owned(),
                    rule: "password",
                    text: Message::new("mail.reminder-password.subject")
                        .with("organization", "Northwind")
                        .with("days", 3_u32),
                    locale: "en".to_owned(),
                    task: Some("change-password".to_owned()),
                }],
                rules: None,
                accounts: vec![AccountState {
                    account: "ana".to_owned(),
                    state: "differs",
                    since: Some(NOW),
                }],
            },
            ("00deadbeef", "signed") => ReportAnswer::Malformed("body"),
            ("00deadbeef", "signed-again") => ReportAnswer::Replayed,
            ("00deadbeef", "signed-by-a-revoked") => ReportAnswer::Revoked,
            _ => ReportAnswer::Unknown,
        })
    }

    async fn look(&self, _: &Visitor, typed: &str) -> ServiceResult<KnownChallenge> {
        self.meet_trouble().await?;
        if typed.replace('-', "") != CHALLENGE.replace('-', "") {
            let group = Message::new("challenge.mistyped.group").with("group", 3_u32);
            return Err(ServiceError::Invalid(group));
        }
        Ok(KnownChallenge { challenge: CHALLENGE.replace('-', ""), computer: "laptop-17".to_owned() })
    }

    async fn begin_offline(&self, visitor: &Visitor, _: &str, name: &str) -> ServiceResult<Begun> {
        let who = Who::Named { name: name.to_owned(), domain: None };
        self.begin(visitor, &Slug::literal("forgot-password"), who).await
    }
}

/// The demo's extras.
pub struct FakeDemo;

#[async_trait]
impl Demo for FakeDemo {
    async fn mails(&self) -> Vec<DemoMail> {
        let mail = |subject: &str, text: &str| DemoMail {
            at: NOW,
            to: "ana.lopez@contoso.example".to_owned(),
            subject: subject.to_owned(),
            text: text.to_owned(),
            html: format!("<!doctype html><title>Mail</title><p style=\"color:#0b5c56\">{text}</p>"),
        };
        vec![
            mail(
                "Your password was reset",
                "Your password was reset at 09:00 UTC.\n\nIf it was not you, call us.",
            ),
            mail("Your code for Contoso", "Enter this code on the page where you asked for it:\n\n482 913"),
        ]
    }

    fn people(&self) -> Vec<DemoPerson> {
        let person = |name: &str, logon: &str, about: &str| DemoPerson {
            name: name.to_owned(),
            logon_name: logon.to_owned(),
            password: "Winter-Garden-21".to_owned(),
            about: Message::verbatim(about),
        };
        vec![
            person(
                "Ana López",
                "ana.lopez",
                "Has registered questions and an authenticator app, and forgot her password.",
            ),
            person("Bruno Keller", "bruno.keller", "Is new here and has registered nothing yet."),
            person("Chloé Martin", "chloe.martin", "Is locked out after too many wrong tries."),
        ]
    }

    fn codes(&self) -> Vec<DemoCode> {
        vec![DemoCode {
            name: "Ana López".to_owned(),
            logon_name: "ana.lopez".to_owned(),
            code: "482913".to_owned(),
            seconds_left: 17,
        }]
    }

    fn computer(&self) -> DemoComputer {
        DemoComputer { challenge: CHALLENGE.to_owned(), plain: CHALLENGE.replace('-', "") }
    }

    async fn answer_computer(&self, _: &str, response: &str, _: &Secret) -> DemoTaken {
        if response == "GOOD" { DemoTaken::Good } else { DemoTaken::Wrong(2) }
    }

    async fn try_sign_in(&self, _: &str, password: &Secret) -> (bool, Message) {
        let right = password.expose() == "Winter-Garden-21";
        (right, Message::verbatim(if right { "Signed in." } else { "The name or the password is wrong." }))
    }
}

/// Settings for `url`.
pub fn settings(url: &str) -> WebSettings {
    WebSettings::new(PublicUrl::parse(url).unwrap())
}

/// The state of a site over `fake`.
pub fn state(fake: Arc<Fake>, demo: bool, settings: WebSettings) -> WebState {
    WebState {
        offline: Some(Arc::clone(&fake) as Arc<dyn api::offline::Offline>),
        staff: None,
        helpdesk: None,
        configuration: None,
        bulk: None,
        administration: None,
        service: fake,
        demo: demo.then(|| Arc::new(FakeDemo) as Arc<dyn Demo>),
        texts: Arc::new(texts::Texts::load()),
        clock: Arc::new(Stopped),
        entropy: Arc::new(Counting::default()),
        settings,
    }
}

/// An address on this machine.
pub fn loopback() -> SocketAddr {
    SocketAddr::from(([127, 0, 0, 1], 40_000))
}
