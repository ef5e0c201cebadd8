//! What the faces (pages, JSON, later the perimeter front) may ask of the house.
//!
//! [`Service`] is a trait, because the same pages run beside the engine in one process or in the perimeter
//! over mutual TLS. Nothing here knows HTTP; a face translates [`ServiceError`] into its own terms.

mod bulk;
pub mod configuration;
pub mod helpdesk;
pub mod offline;
pub mod operation;
pub mod passkeys;
pub mod people;
pub mod staff;

use async_trait::async_trait;
use domain::{
    browser::{Browser, BrowserCookie},
    factor::phone::{Posted, Refusal},
    id::{RunId, Slug},
    message::Message,
    profile::Profile,
    run::RunStatus,
    secret::Secret,
    store::SiteKind,
    time::Timestamp,
    view::{Captcha, Input, View},
};
use serde::Serialize;

pub use bulk::{
    BulkCount, BulkLeftOut, BulkLine, BulkList, BulkName, BulkOperations, BulkOrder, BulkPreview, BulkReport,
    BulkRows, BulkSummary,
};

/// Who is asking, as far as the face can tell.
#[derive(Clone, Debug, Default)]
pub struct Visitor {
    /// Network address, taken from a trusted proxy's header or the connection itself.
    pub address: String,
    /// Language of the page (BCP 47), one of [`SiteInfo::locales`].
    pub locale: String,
    /// Language of mails to the visitor (BCP 47): one that administrators added, where it is another one than that of the page;
    /// else empty.
    pub mail_locale: String,
    /// The session cookie's token, of this site.
    pub session: Option<Secret>,
    /// The site that was asked. Sessions and runs of one site are nothing on another.
    pub site: SiteKind,
    /// The browser's own token, which challenges are for and which remembers that one was solved.
    pub browser: Option<Secret>,
    /// The answer to a challenge, where the page had one.
    pub captcha: CaptchaAnswer,
    /// The browser, for those who had it remembered.
    pub device: Browser,
}

impl Visitor {
    /// Language of mails to the visitor (BCP 47).
    #[must_use]
    pub fn mail_locale(&self) -> &str {
        if self.mail_locale.is_empty() { &self.locale } else { &self.mail_locale }
    }
}

/// What answers a challenge that tells people from robots.
#[derive(Clone, Debug, Default)]
pub struct CaptchaAnswer {
    /// The challenge, as the page got it; empty for none.
    pub challenge: String,
    /// What was typed, or what a script found.
    pub answer: Secret,
}

/// A way to take in a challenge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CaptchaMedium {
    /// A PNG.
    Picture,
    /// A WAV.
    Sound,
}

/// What can go wrong, by what the caller can do about it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ServiceError {
    /// There is no such thing, or it is not yours: one answer for both.
    #[error("not found")]
    NotFound,
    /// Sign in first.
    #[error("sign-in needed")]
    SignInNeeded,
    /// Not allowed, and why.
    #[error("denied: {0:?}")]
    Denied(Message),
    /// The input cannot be used; nothing was changed.
    #[error("invalid: {0:?}")]
    Invalid(Message),
    /// Too often; not before so many seconds.
    #[error("too often, wait {retry_after_seconds} s")]
    TooMany {
        /// When it is worth trying again.
        retry_after_seconds: u32,
    },
    /// The directory, the store or the derivation pool cannot serve now; nothing was changed.
    #[error("unavailable: {message:?}")]
    Unavailable {
        /// What to tell.
        message: Message,
        /// When it is worth trying again.
        retry_after_seconds: u32,
        /// Short reference, also in the log.
        reference: String,
    },
    /// A defect; the log has the reference.
    #[error("defect {reference}")]
    Bug {
        /// Short reference, also in the log.
        reference: String,
    },
}

/// Result of a service call.
pub type ServiceResult<T> = Result<T, ServiceError>;

/// What every page shows.
#[derive(Clone, Debug, Serialize)]
pub struct SiteInfo {
    /// The organisation's name.
    pub organization: String,
    /// Languages that are complete for people: self-service pages and mails. English first.
    pub locales: Vec<String>,
    /// Those of them that have the words of the staff sites, too.
    pub staff_locales: Vec<String>,
    /// Language where the browser's is not available.
    pub default_locale: String,
    /// Whom to ask; empty for nobody.
    pub help_text: String,
    /// Link for help; empty for none.
    pub help_link: String,
    /// Domains to choose from; empty when there is one or the list is not shown.
    pub domains: Vec<DomainChoice>,
    /// Whether people are asked for a logon name (`logon`) or for a configured attribute (`attribute`).
    pub find_by: String,
    /// Whether people may search by part of a name.
    pub allow_search: bool,
    /// Whether the strength meter is shown.
    pub strength_meter: bool,
    /// Minutes without a request until a session ends.
    pub session_idle_minutes: u32,
    /// How the sites look.
    #[serde(skip)]
    pub look: std::sync::Arc<SiteLook>,
}

/// How the sites look and what they show of people, as administrators set it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SiteLook {
    /// Logo as a `data:` address; empty for none.
    pub logo: String,
    /// Colour of buttons and links on a light ground, `#rrggbb`; empty for the built-in one.
    pub accent: String,
    /// The same on a dark ground.
    pub accent_dark: String,
    /// Link for feedback; empty for none.
    pub feedback_link: String,
    /// No logon name is shown beside a signed-in person's name.
    pub hide_logon_name: bool,
    /// A signed-in person's name is shown by initials only.
    pub mask_personal_data: bool,
}

/// A domain to choose from.
#[derive(Clone, Debug, Serialize)]
pub struct DomainChoice {
    /// The domain connection's slug.
    pub id: String,
    /// Its alias, for people.
    pub alias: String,
}

/// The start page.
#[derive(Clone, Debug, Serialize)]
pub struct Home {
    /// The tasks, in the policy's order.
    pub tasks: Vec<Task>,
    /// Who is signed in.
    pub person: Option<SignedIn>,
    /// The name of the task by which the one who is signed in is asked to bring the registration up to date; `None`
    /// where it is in order, or where there is no such task.
    pub update: Option<Message>,
}

/// A task to choose.
#[derive(Clone, Debug, Serialize)]
pub struct Task {
    /// The workflow's slug.
    pub id: String,
    /// Its name.
    pub name: Message,
    /// A sentence about it.
    pub description: Message,
    /// Whether it can be used now.
    pub available: bool,
    /// Why not.
    pub reason: Option<Message>,
    /// Whether it begins with a mail address in place of a name.
    pub by_mail: bool,
}

/// Who is signed in.
#[derive(Clone, Debug, Serialize)]
pub struct SignedIn {
    /// Display name.
    pub name: String,
    /// Given name or display name, for a greeting.
    pub greeting: String,
    /// When the session ends for want of requests.
    pub idle_until: Timestamp,
    /// When it ends in any case.
    pub expires: Timestamp,
}

/// How a person says who they are when a task begins.
#[derive(Clone, Debug)]
pub enum Who {
    /// The signed-in person.
    Session,
    /// A typed name.
    Named {
        /// As typed.
        name: String,
        /// The chosen domain connection.
        domain: Option<String>,
    },
    /// A match of [`Service::search`], by its ticket.
    Found {
        /// The sealed ticket.
        ticket: String,
    },
}

/// A match of a search.
#[derive(Clone, Debug, Serialize)]
pub struct FoundPerson {
    /// Display name.
    pub name: String,
    /// Something to tell namesakes apart (title, department, masked mail).
    pub detail: String,
    /// Stands for the person in [`Who::Found`]; sealed and short-lived.
    pub ticket: String,
}

/// A run that was begun.
#[derive(Clone, Debug)]
pub struct Begun {
    /// Its id.
    pub run: RunId,
    /// The browser's token for it: to be kept in a cookie, stored nowhere else.
    pub token: Secret,
}

/// A run as a page.
#[derive(Clone, Debug, Serialize)]
pub struct RunView {
    /// Its id.
    pub run: RunId,
    /// The version that the page was made from; comes back with the form.
    pub version: i64,
    /// The workflow's slug.
    pub task: String,
    /// Its name.
    pub task_name: Message,
    /// Where it stands.
    pub status: RunStatus,
    /// What to show.
    pub view: View,
    /// Position of this step, from 1, and how many there are at least; `None` at the end.
    pub progress: Option<Progress>,
    /// Whether another way to prove can be chosen here.
    pub other_way: bool,
    /// Something was already saved in this run (a registration step, an account change): stopping keeps it.
    pub saved: bool,
    /// When the run ends for want of requests.
    pub expires: Timestamp,
}

/// How far a run is.
#[derive(Clone, Copy, Debug, Serialize, PartialEq, Eq)]
pub struct Progress {
    /// This step, from 1.
    pub step: u32,
    /// Steps on this way.
    pub of: u32,
}

/// The page behind a link of a mail: that of a colleague who is to vouch for somebody, or that by which somebody
/// stops a waiting time.
#[derive(Clone, Debug, Serialize)]
pub struct ApprovalPage {
    /// What to show.
    pub view: View,
    /// Whether there is anything to answer.
    pub is_open: bool,
}

/// What came of a submission.
#[derive(Clone, Debug)]
pub struct Submitted {
    /// The page to show.
    pub view: RunView,
    /// A session that the run opened ("sign in"): its token for the cookie.
    pub session: Option<Secret>,
    /// The form was older than the run: nothing was done, the page shows where it is.
    pub stale: bool,
    /// An address elsewhere that the browser is to go to now, and come back from.
    pub leave: Option<Secret>,
    /// What the browser is to keep, so that it is known later.
    pub keep: Option<BrowserCookie>,
}

/// What a browser brought back from a provider.
#[derive(Clone, Debug, Default)]
pub struct Returned {
    /// What the provider was given to hand back, as it came.
    pub state: Secret,
    /// The code; empty where there is an error.
    pub code: Secret,
    /// Why there is no code; empty where there is one.
    pub error: String,
    /// The issuer that the answer names (RFC 9207).
    pub issuer: Option<String>,
}

/// How a password stands against the rules.
#[derive(Clone, Debug, Serialize)]
pub struct PasswordCheck {
    /// Whether the directory would be asked.
    pub accepted: bool,
    /// The rules, as sentences.
    pub rules: Vec<RuleTick>,
    /// Strength from 0 to 4; `None` when the meter is off or nothing was typed.
    pub strength: Option<u8>,
}

/// One rule.
#[derive(Clone, Debug, Serialize)]
pub struct RuleTick {
    /// The rule's stable name.
    pub rule: String,
    /// The sentence.
    pub message: Message,
    /// `met`, `unmet`, `on-save` (only the directory can tell) or `info` (nothing to judge).
    pub state: String,
}

/// An authenticator app, without its secret.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AppFact {
    /// What the person calls it; empty where it has no name.
    pub name: String,
    /// Since when.
    pub since: Timestamp,
    /// When it last proved something.
    pub last_used: Option<Timestamp>,
}

impl AppFact {
    /// Those of a profile, the oldest first.
    #[must_use]
    pub fn of(profile: &domain::profile::Profile) -> Vec<Self> {
        let fact = |app: &domain::profile::TotpEnrolment| Self {
            name: app.name.clone(),
            since: app.enrolled,
            last_used: app.last_used,
        };
        profile.totp.iter().map(fact).collect()
    }
}

/// What a person has registered, without any secret.
#[derive(Clone, Debug, Serialize)]
pub struct ProfileSummary {
    /// Display name.
    pub name: String,
    /// Logon name.
    pub logon_name: String,
    /// Corporate address, masked.
    pub corporate_mail: Option<String>,
    /// Personal address, masked.
    pub personal_mail: Option<String>,
    /// Mobile number of their own, masked.
    pub personal_phone: Option<String>,
    /// Until when that number proves nothing yet; `None` once it does.
    pub phone_proves_from: Option<Timestamp>,
    /// The task in which the person adds, changes and removes that number.
    pub phone_task: Option<Slug>,
    /// When the registration became complete.
    pub registered: Option<Timestamp>,
    /// Number of answered questions.
    pub questions: u32,
    /// Authenticator apps, the oldest first.
    pub totp: Vec<AppFact>,
    /// Passkeys, the oldest first.
    pub passkeys: Vec<passkeys::PasskeyFact>,
    /// The task in which the person adds, renames and removes passkeys.
    pub passkeys_task: Option<Slug>,
    /// Browsers that are remembered, the oldest first.
    pub browsers: Vec<BrowserFact>,
    /// Unused recovery codes.
    pub recovery_codes: u32,
    /// Locked until then.
    pub locked_until: Option<Timestamp>,
    /// When the password expires.
    pub password_expires: Option<Timestamp>,
    /// The account's own last events.
    pub history: Vec<HistoryLine>,
}

/// A browser that a person had remembered, as pages tell of it: nothing that anybody could prove something with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct BrowserFact {
    /// Names it on pages.
    pub id: String,
    /// What it is, coarsely; empty where it did not say.
    pub name: String,
    /// Since when.
    pub added: Timestamp,
    /// When it last proved something.
    pub last_used: Option<Timestamp>,
    /// Until when.
    pub expires: Timestamp,
}

impl BrowserFact {
    /// Those of a profile that still count at `now`.
    #[must_use]
    pub fn of(profile: &Profile, now: Timestamp) -> Vec<Self> {
        let good = profile.browsers.iter().filter(|browser| browser.is_good(now));
        good.map(|browser| Self {
            id: browser.id.clone(),
            name: browser.name.clone(),
            added: browser.added,
            last_used: browser.last_used,
            expires: browser.expires,
        })
        .collect()
    }
}

/// One line of a person's own history.
#[derive(Clone, Debug, Serialize)]
pub struct HistoryLine {
    /// When.
    pub at: Timestamp,
    /// What, e.g. `event.account.password.reset`.
    pub message: Message,
    /// Whether it went well.
    pub success: bool,
}

/// A mail of the demo's outbox.
#[derive(Clone, Debug, Serialize)]
pub struct DemoMail {
    /// When.
    pub at: Timestamp,
    /// Recipient.
    pub to: String,
    /// Subject line.
    pub subject: String,
    /// Text body.
    pub text: String,
    /// HTML body.
    pub html: String,
}

/// A showcase person of the demo.
#[derive(Clone, Debug, Serialize)]
pub struct DemoPerson {
    /// Display name.
    pub name: String,
    /// Logon name.
    pub logon_name: String,
    /// Starting password.
    pub password: String,
    /// What is special, as a message.
    pub about: Message,
}

/// What the authenticator app of somebody in the demo shows now.
#[derive(Clone, Debug, Serialize)]
pub struct DemoCode {
    /// Display name.
    pub name: String,
    /// Logon name.
    pub logon_name: String,
    /// The code.
    pub code: String,
    /// How long it is shown.
    pub seconds_left: u32,
}

/// What the demo's computer shows, which plays one that cannot reach the directory.
#[derive(Clone, Debug, Serialize)]
pub struct DemoComputer {
    /// The challenge in groups, for typing.
    pub challenge: String,
    /// The same as a link has it.
    pub plain: String,
}

/// What came of a response that was typed into it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DemoTaken {
    /// It took the response and the new password.
    Good,
    /// It did not; so many tries are left.
    Wrong(u32),
    /// It did not, and shows a new challenge.
    Over,
}

/// What only the demo offers; `None` in a real installation.
#[async_trait]
pub trait Demo: Send + Sync {
    /// Mails that would have been sent, newest first.
    async fn mails(&self) -> Vec<DemoMail>;
    /// People to play.
    fn people(&self) -> Vec<DemoPerson>;
    /// The codes of the authenticator apps of the people to play, so that nobody needs a phone.
    fn codes(&self) -> Vec<DemoCode>;
    /// What the demo's computer shows now.
    fn computer(&self) -> DemoComputer;
    /// Types a response and the new password of somebody into it.
    async fn answer_computer(&self, account: &str, response: &str, password: &Secret) -> DemoTaken;
    /// Tries a name and password against the demo directory; gives a message that says what happened.
    async fn try_sign_in(&self, name: &str, password: &Secret) -> (bool, Message);
}

/// The house, as the self-service faces see it.
#[async_trait]
pub trait Service: Send + Sync {
    /// What every page shows.
    fn site(&self) -> SiteInfo;

    /// The start page: every task before sign-in; after it those that apply to this person.
    async fn home(&self, visitor: &Visitor) -> ServiceResult<Home>;

    /// People whose names begin with `text`; [`ServiceError::NotFound`] where search is off.
    async fn search(&self, visitor: &Visitor, text: &str) -> ServiceResult<Vec<FoundPerson>>;

    /// What the page that asks for a name shows besides, where robots are to be kept out: asked before anything was
    /// typed, with an empty name, and again for a name that was refused with a code `captcha.…`.
    async fn captcha(&self, visitor: &Visitor, name: &str) -> ServiceResult<Option<Captcha>>;

    /// The picture or the sound of a challenge.
    async fn captcha_file(
        &self,
        visitor: &Visitor,
        challenge: &str,
        medium: CaptchaMedium,
    ) -> ServiceResult<Vec<u8>>;

    /// Begins a task. A name that is nobody's begins one too, with the same pages and the same time.
    async fn begin(&self, visitor: &Visitor, task: &Slug, who: Who) -> ServiceResult<Begun>;

    /// The run's page as it is now. `token` is the browser's.
    async fn show(&self, visitor: &Visitor, run: RunId, token: &Secret) -> ServiceResult<RunView>;

    /// Hands in a form that was made from `version`.
    async fn submit(
        &self,
        visitor: &Visitor,
        run: RunId,
        token: &Secret,
        version: i64,
        input: Input,
    ) -> ServiceResult<Submitted>;

    /// Hands in what a browser brought back from a provider. Without the browser's token for the run, or at a step
    /// that waits for nothing, it is refused, and written down where the answer is a true one.
    async fn returned(
        &self,
        visitor: &Visitor,
        run: RunId,
        token: Option<&Secret>,
        answer: Returned,
    ) -> ServiceResult<Submitted>;

    /// Goes back to the choice of another way to prove.
    async fn other_way(&self, visitor: &Visitor, run: RunId, token: &Secret) -> ServiceResult<RunView>;

    /// Stops the run; nothing more is changed.
    async fn stop(&self, visitor: &Visitor, run: RunId, token: &Secret) -> ServiceResult<RunView>;

    /// How a password stands against the rules, while it is typed. Only at a step that asks for one.
    async fn check_password(
        &self,
        visitor: &Visitor,
        run: RunId,
        token: &Secret,
        password: &Secret,
    ) -> ServiceResult<PasswordCheck>;

    /// A password that meets the rules. Only at a step that asks for one.
    async fn suggest_password(&self, visitor: &Visitor, run: RunId, token: &Secret) -> ServiceResult<Secret>;

    /// The page behind a colleague's link. Changes nothing: programs that look into mails open links, too.
    ///
    /// # Errors
    /// [`ServiceError::NotFound`] for a link that is none, or too old.
    async fn approval(&self, visitor: &Visitor, link: &Secret) -> ServiceResult<ApprovalPage>;

    /// Takes a colleague's answer: `approve` with the number that the person reads out and the colleague's own
    /// password, or `deny`. What was wrong stands on the page.
    ///
    /// # Errors
    /// [`ServiceError::NotFound`] as above, [`ServiceError::TooMany`] after too many tries.
    async fn decide(&self, visitor: &Visitor, link: &Secret, input: Input) -> ServiceResult<ApprovalPage>;

    /// The page behind a link that stops a waiting time. Changes nothing, like the one above.
    ///
    /// # Errors
    /// [`ServiceError::NotFound`] for a link that is none, or too old.
    async fn waiting(&self, visitor: &Visitor, link: &Secret) -> ServiceResult<ApprovalPage>;

    /// The person says that it was somebody else: what waits for their account ends.
    ///
    /// # Errors
    /// [`ServiceError::NotFound`] as above, [`ServiceError::TooMany`] after too many tries from one address.
    async fn stop_waiting(&self, visitor: &Visitor, link: &Secret) -> ServiceResult<ApprovalPage>;

    /// What the signed-in person has registered.
    async fn profile(&self, visitor: &Visitor) -> ServiceResult<ProfileSummary>;

    /// Forgets a browser that the signed-in person had remembered, or all of them (`None`). One that is not there is
    /// forgotten already.
    async fn forget_browser(&self, visitor: &Visitor, id: Option<&str>) -> ServiceResult<()>;

    /// Keeps the session: a request that counts as use.
    async fn keep_session(&self, visitor: &Visitor) -> ServiceResult<SignedIn>;

    /// Ends the session, on every instance at once.
    async fn sign_out(&self, visitor: &Visitor) -> ServiceResult<()>;

    /// Whether directory and store answer, for readiness.
    async fn ready(&self) -> Result<(), String>;

    /// What a provider reports of a message, as it came to the address of a gateway. Gives why it was refused, if it
    /// was.
    async fn phone_report(
        &self,
        visitor: &Visitor,
        gateway: &str,
        posted: &Posted,
    ) -> ServiceResult<Option<Refusal>>;

    /// What somebody did on their phone, as the provider tells it. Gives why it was refused, if it was.
    async fn push_answer(
        &self,
        visitor: &Visitor,
        posted: &domain::factor::push::Posted,
    ) -> ServiceResult<Option<domain::factor::push::Refusal>>;

    /// The metrics page's text (OpenMetrics).
    fn metrics(&self) -> String;
}

/// The house, as the administration site sees its people and its operation.
pub trait Administration: people::People + operation::Operation + offline::Computers {}

impl<H: people::People + operation::Operation + offline::Computers> Administration for H {}
