//! Changing the realm's configuration: a draft for each administrator, edits in it, what it would change, and
//! how it comes into force.
//!
//! Places are addresses in the document as `policies.everyone.lock.threshold`: objects in lists by their
//! slug, what has none by its position.

use async_trait::async_trait;
use domain::{
    directory::{ControllerInfo, HealthFinding},
    factor::{
        phone::{GatewayFault, Way},
        push::PushFault,
    },
    message::Message,
    secret::Secret,
    time::Timestamp,
};
use serde::Serialize;
use serde_json::Value;

use crate::{CaptchaMedium, ServiceResult, Visitor, operation::RadiusHealth};

/// What became of the messages of the last day.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct PhoneDeliveries {
    /// By gateway: how many came how far (`queued`, `sent`, `delivered`, `undelivered`, `unknown`).
    pub counts: Vec<(String, Vec<(&'static str, u32)>)>,
    /// The newest.
    pub last: Vec<PhoneDelivery>,
}

/// What became of one message or call. Whom it went to is in the history.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PhoneDelivery {
    /// Through which gateway.
    pub gateway: String,
    /// `sms` or `call`.
    pub way: &'static str,
    /// The last digits of the number.
    pub ends: String,
    /// When it was sent.
    pub at: Timestamp,
    /// `queued`, `sent`, `delivered`, `undelivered`, or `unknown` while no report came.
    pub state: &'static str,
    /// What the provider calls the reason; empty for nothing.
    pub code: String,
}

/// What looking at an OpenID provider of the draft found.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct OidcLook {
    /// Empty where it is as it should be; else the code of [`domain::factor::oidc::OidcError`].
    pub problem: String,
    /// Where browsers are sent to.
    pub authorization_endpoint: String,
    /// Where codes are exchanged.
    pub token_endpoint: String,
    /// Keys that can be used.
    pub usable_keys: u32,
    /// Keys that it has published.
    pub keys: u32,
    /// How it signs tokens, as it says; empty where it does not say.
    pub algorithms: Vec<String>,
    /// Whether it says that it takes PKCE with S256.
    pub says_pkce: bool,
    /// Demanded classes of authentication that it does not list.
    pub unlisted_acr: Vec<String>,
    /// How long it took, in milliseconds.
    pub took_ms: u64,
}

/// What trying the settings for client certificates found.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct CertificateLook {
    /// Authorities of the draft that can be used.
    pub authorities: u32,
    /// Its revocation lists: the address, and what is wrong; empty for nothing.
    pub lists: Vec<(String, String)>,
    /// Why the certificate that came with the request would not be taken: `none` where none came, else the code of
    /// [`domain::factor::certificate::CertificateError`]; empty where it would be.
    pub problem: String,
    /// More about the problem, where there is more.
    pub detail: String,
    /// Whom it names.
    pub subject: String,
    /// Who issued it.
    pub issuer: String,
    /// Its serial number, hexadecimal.
    pub serial: String,
    /// The security identifier in it; empty for none.
    pub sid: String,
    /// The user principal names in it.
    pub principal_names: Vec<String>,
    /// Values of `altSecurityIdentities` that would map it.
    pub suggestions: Vec<String>,
}

/// One change of the draft.
#[derive(Clone, Debug, PartialEq)]
pub enum Edit {
    /// Gives a key a value, or replaces what stands in a list. Secrets may stand readable in the value: they
    /// are sealed before anything is saved; an absent or empty one keeps what there is.
    Set {
        /// Where.
        place: String,
        /// The new value.
        value: Value,
    },
    /// Puts something into a list; `at` is the position it gets, `None` for the end.
    Insert {
        /// The list.
        list: String,
        /// The position, from 0.
        at: Option<usize>,
        /// What. Where its slug is taken, it gets a fresh one like it.
        value: Value,
    },
    /// Takes something out. What others refer to is not taken out.
    Remove {
        /// What.
        place: String,
    },
    /// Moves an item within its list, or into another one.
    Move {
        /// What, as the draft is before.
        place: String,
        /// The other list; `None` for its own.
        into: Option<String>,
        /// The position it gets, counted without itself.
        to: usize,
    },
    /// Gives an object another slug, and the same to everything that refers to it.
    Rename {
        /// What.
        place: String,
        /// The new slug.
        id: String,
    },
    /// Puts a copy of an object behind it, under a fresh slug like `wanted`.
    Clone {
        /// What.
        place: String,
        /// The slug that is wanted.
        wanted: String,
    },
}

/// An administrator's draft, or, without one, what is in force.
#[derive(Clone, Debug, Serialize)]
pub struct Draft {
    /// Compare-and-set counter; comes back with the next edit. 0 when there is no draft.
    pub version: i64,
    /// The revision that it was begun from.
    pub base: i64,
    /// The newest revision.
    pub newest: i64,
    /// The document. Secrets in it are sealed.
    pub document: Value,
    /// What publishing would change, against the newest revision.
    pub changes: Vec<Difference>,
    /// What forbids to publish, each with its place and the fix.
    pub findings: Vec<String>,
    /// What somebody else published meanwhile and this draft changes, too.
    pub conflicts: Vec<Conflict>,
    /// The changes ask for less proof or touch roles, and four eyes are asked for: a second administrator must
    /// agree.
    pub needs_second: bool,
    /// Where the last edit put something: the place of what was inserted, cloned, moved or renamed.
    pub last_place: Option<String>,
}

/// One difference between two documents.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Difference {
    /// Where.
    pub place: String,
    /// `added`, `removed`, `changed` or `moved`.
    pub kind: &'static str,
    /// The value before, [`HIDDEN`] in place of secrets; `None` for what was added or moved.
    pub before: Option<Value>,
    /// The value after, likewise; `None` for what was removed or moved.
    pub after: Option<Value>,
    /// Of what was moved, its positions in the list before and after, from 0.
    pub moved: Option<(usize, usize)>,
}

/// What stands in place of a secret.
pub const HIDDEN: &str = "(changed)";

/// A place that two administrators changed differently; [`HIDDEN`] in place of secrets.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Conflict {
    /// Where.
    pub place: String,
    /// What it was; `None` when it was not there.
    pub base: Option<Value>,
    /// What is in force now; `None` when it was removed.
    pub theirs: Option<Value>,
    /// What the draft has; `None` when it was removed.
    pub mine: Option<Value>,
}

/// A template that a management policy can be made from.
#[derive(Clone, Debug, Serialize)]
pub struct PolicyTemplate {
    /// Its name: `modern` or `classic`.
    pub name: String,
    /// The management policy, as it stands in a document.
    pub policy: Value,
    /// The password policy that belongs to it, if there is one.
    pub password_policy: Option<Value>,
}

/// What came of publishing.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub enum Published {
    /// In force as this revision.
    InForce(i64),
    /// Waits for a second administrator.
    Proposed,
}

/// A saved version of the configuration.
#[derive(Clone, Debug, Serialize)]
pub struct RevisionLine {
    /// Its number.
    pub number: i64,
    /// When.
    pub at: Timestamp,
    /// By whom.
    pub author: String,
    /// Why.
    pub comment: String,
    /// What it changed, against the one before.
    pub changes: Vec<Difference>,
    /// The document as TOML; empty in lists.
    pub text: String,
}

/// A configuration that waits for a second administrator.
#[derive(Clone, Debug, Serialize)]
pub struct Proposal {
    /// Its key.
    pub id: String,
    /// When it was put forward.
    pub at: Timestamp,
    /// By whom.
    pub author: String,
    /// Why.
    pub comment: String,
    /// What it would change.
    pub changes: Vec<Difference>,
    /// Whether the one who looks put it forward: then somebody else must decide.
    pub is_own: bool,
}

/// A kind of step for the designer's palette.
#[derive(Clone, Debug, Serialize)]
pub struct ActivityKind {
    /// The name in workflows.
    pub kind: String,
    /// What it does, in English; pages say `activity-kind.<kind>` where there are words.
    pub about: String,
    /// `proof`, `account`, `registration`, `message` or `control`.
    pub group: &'static str,
    /// The site whose workflows it is for (`self-service`, `helpdesk`); empty for both.
    pub only_in: &'static str,
    /// JSON schema of its settings.
    pub schema: Value,
}

/// What the static check says of a workflow.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Verdict {
    /// What forbids to use it: message and place in the tree (`0.options.1`; empty for the whole).
    pub errors: Vec<(Message, String)>,
    /// What is worth knowing.
    pub warnings: Vec<(Message, String)>,
    /// What cannot be checked yet, because a step's settings are not good: step and problem.
    pub invalid_settings: Vec<(String, String)>,
    /// The weakest way to each step that changes something.
    pub weakest: Vec<WeakestWay>,
    /// What the realm asks for.
    pub floor: u8,
}

/// The weakest way to a step that changes something.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct WeakestWay {
    /// The step.
    pub step: String,
    /// Its activity.
    pub activity: String,
    /// Points that must be reached.
    pub required: u8,
    /// Points that are reached on the weakest path.
    pub reached: u8,
    /// The proofs on that path: step and activity.
    pub path: Vec<(String, String)>,
}

/// A group or unit to choose for a scope.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ScopeObject {
    /// Distinguished name.
    pub dn: String,
    /// Name for people.
    pub name: String,
    /// Something to tell namesakes apart.
    pub detail: String,
    /// `group` or `unit`.
    pub kind: &'static str,
}

/// How many people get another management policy by a draft.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Impact {
    /// People looked at.
    pub looked_at: u64,
    /// How many move from one policy to another: from, to (empty for none), how many.
    pub moves: Vec<(String, String, u64)>,
    /// The count was ended before everybody was looked at.
    pub is_partial: bool,
}

/// An exported configuration.
#[derive(Clone, Debug)]
pub struct Exported {
    /// The file's text (TOML).
    pub text: String,
    /// The password that was made for it, to be shown once; `None` when one was given.
    pub password: Option<Secret>,
}

/// What protects the secrets of an exported file.
#[derive(Clone, Debug)]
pub enum Protection {
    /// This password.
    Password(Secret),
    /// A password that is made for it.
    Generated,
    /// No secrets are in the file.
    Without,
}

/// The configuration, as the administration site changes it.
#[async_trait]
pub trait Configuration: Send + Sync {
    /// The administrator's draft.
    async fn draft(&self, visitor: &Visitor) -> ServiceResult<Draft>;

    /// Makes edits in the draft, all or none. `version` is the draft's as the page had it:
    /// [`crate::ServiceError::Invalid`] with `config.stale` when it is another one meanwhile.
    async fn edit(&self, visitor: &Visitor, version: i64, edits: Vec<Edit>) -> ServiceResult<Draft>;

    /// Throws the draft away.
    async fn discard(&self, visitor: &Visitor) -> ServiceResult<()>;

    /// Settles conflicts of the draft: place, and whether one's own change counts.
    async fn resolve(
        &self,
        visitor: &Visitor,
        version: i64,
        choices: Vec<(String, bool)>,
    ) -> ServiceResult<Draft>;

    /// Puts the draft in force, or forward to a second administrator. Asks for a fresh proof.
    async fn publish(&self, visitor: &Visitor, version: i64, comment: &str) -> ServiceResult<Published>;

    /// Configurations that wait for a second administrator.
    async fn proposals(&self, visitor: &Visitor) -> ServiceResult<Vec<Proposal>>;

    /// Agrees to a proposal of somebody else's, or declines it (one's own may be taken back).
    async fn decide(&self, visitor: &Visitor, id: &str, agree: bool) -> ServiceResult<Option<i64>>;

    /// Revisions, the newest first, from below `before` on (`i64::MAX` to begin).
    async fn revisions(&self, visitor: &Visitor, before: i64) -> ServiceResult<Vec<RevisionLine>>;

    /// One revision with its text.
    async fn revision(&self, visitor: &Visitor, number: i64) -> ServiceResult<RevisionLine>;

    /// Makes an earlier revision the draft, to be looked at and published.
    async fn roll_back(&self, visitor: &Visitor, number: i64) -> ServiceResult<Draft>;

    /// The draft as TOML. Secrets in it are sealed.
    async fn written(&self, visitor: &Visitor) -> ServiceResult<String>;

    /// A TOML text as the draft.
    async fn replace_text(&self, visitor: &Visitor, version: i64, text: &str) -> ServiceResult<Draft>;

    /// The configuration in force as a file. Asks for a fresh proof.
    async fn export(&self, visitor: &Visitor, protection: Protection) -> ServiceResult<Exported>;

    /// A file of [`Configuration::export`] as the draft.
    async fn import(&self, visitor: &Visitor, text: &str, password: Option<Secret>) -> ServiceResult<Draft>;

    /// Which places refer to an object of the draft.
    async fn uses(&self, visitor: &Visitor, place: &str) -> ServiceResult<Vec<String>>;

    /// The kinds of steps.
    async fn activities(&self, visitor: &Visitor) -> ServiceResult<Vec<ActivityKind>>;

    /// JSON schema of one rule of a password policy: one kind for each rule there is, told apart by `rule`. It
    /// refers to nothing outside of itself.
    async fn password_rules(&self, visitor: &Visitor) -> ServiceResult<Value>;

    /// What the static check says of a workflow of the draft.
    async fn verdict(&self, visitor: &Visitor, workflow: &str) -> ServiceResult<Verdict>;

    /// Templates for a new management policy.
    async fn templates(&self, visitor: &Visitor) -> ServiceResult<Vec<PolicyTemplate>>;

    /// One workflow of the draft as TOML, to be taken to another policy or realm.
    async fn workflow_text(&self, visitor: &Visitor, workflow: &str) -> ServiceResult<String>;

    /// Reads what [`Configuration::workflow_text`] writes, as it stands in a document; nothing is saved.
    /// [`crate::ServiceError::Invalid`] with `config.invalid` says where the text is not good.
    async fn workflow_of_text(&self, visitor: &Visitor, text: &str) -> ServiceResult<Value>;

    /// The pages that a workflow of the draft shows, one after another, to a made-up person; nothing is sent
    /// or changed.
    async fn preview(&self, visitor: &Visitor, workflow: &str) -> ServiceResult<Vec<PreviewPage>>;

    /// How many people get another management policy by the draft.
    async fn impact(&self, visitor: &Visitor) -> ServiceResult<Impact>;

    /// Connections that stand in the settings file, where no page changes them: name and alias.
    async fn fixed_connections(&self, visitor: &Visitor) -> ServiceResult<Vec<(String, String)>>;

    /// Looks whether a connection of the draft works: reach, encryption, sign-in, base, rights, policy.
    async fn test_connection(&self, visitor: &Visitor, place: &str) -> ServiceResult<Vec<HealthFinding>>;

    /// The commands and rights that give the service account of a connection what it needs, and no more.
    async fn grants(&self, visitor: &Visitor, place: &str) -> ServiceResult<String>;

    /// The controllers that the directory of a connection of the draft itself names, with their sites.
    async fn controllers(&self, visitor: &Visitor, place: &str) -> ServiceResult<Vec<ControllerInfo>>;

    /// Puts the policies and password policies of a preset (`modern`, `classic`) in place of the draft's.
    async fn use_preset(&self, visitor: &Visitor, version: i64, preset: &str) -> ServiceResult<Draft>;

    /// Makes an authenticator app's secret for the one who will be the first administrator, as an `otpauth:`
    /// address. In the session of the set-up only; nothing is enrolled before
    /// [`Configuration::confirm_first_administrator`].
    async fn enrol_first_administrator(
        &self,
        visitor: &Visitor,
        connection: &str,
        object: &str,
    ) -> ServiceResult<Secret>;

    /// Enrols that app when a code of it is right; [`crate::ServiceError::Invalid`] with `activity.totp.wrong`
    /// when it is not.
    async fn confirm_first_administrator(&self, visitor: &Visitor, code: &Secret) -> ServiceResult<()>;

    /// Looks whether one RADIUS server of the draft answers, and as it should.
    async fn test_radius(&self, visitor: &Visitor, place: &str) -> ServiceResult<RadiusHealth>;

    /// Looks whether Google takes the reCAPTCHA secret of the draft; gives what is wrong.
    async fn test_recaptcha(&self, visitor: &Visitor) -> ServiceResult<Result<(), String>>;

    /// A picture or a sound by the draft's settings, to look at.
    async fn captcha_sample(&self, visitor: &Visitor, medium: CaptchaMedium) -> ServiceResult<Vec<u8>>;

    /// Fetches the revocation lists of the draft, and looks at the certificate that came with this request.
    async fn test_certificate(&self, visitor: &Visitor) -> ServiceResult<CertificateLook>;

    /// Fetches description and keys of one OpenID provider of the draft.
    async fn test_oidc(&self, visitor: &Visitor, place: &str) -> ServiceResult<OidcLook>;

    /// Sends a code that is good for nothing to a number that was typed, through one phone gateway of the draft.
    /// Gives what was wrong, if anything.
    async fn test_phone(
        &self,
        visitor: &Visitor,
        place: &str,
        number: &str,
        way: Way,
    ) -> ServiceResult<Option<GatewayFault>>;

    /// Puts a question that nobody waits for on a phone, by the push provider of the draft. Gives what was wrong, if
    /// anything.
    async fn test_push(&self, visitor: &Visitor, user: &str) -> ServiceResult<Option<PushFault>>;

    /// What became of the messages of the last day; `None` where no reports are taken.
    async fn phone_deliveries(&self, visitor: &Visitor) -> ServiceResult<Option<PhoneDeliveries>>;

    /// Sends a test mail through one mail server of the draft; gives what the server said.
    async fn test_mail(&self, visitor: &Visitor, place: &str, to: &str) -> ServiceResult<Result<(), String>>;

    /// Groups (or units) whose names begin with `text`, in a connection of the draft or the settings file.
    async fn scope_objects(
        &self,
        visitor: &Visitor,
        connection: &str,
        units: bool,
        text: &str,
    ) -> ServiceResult<Vec<ScopeObject>>;

    /// Names for distinguished names, as far as they exist.
    async fn describe(
        &self,
        visitor: &Visitor,
        connection: &str,
        dns: &[String],
    ) -> ServiceResult<Vec<ScopeObject>>;

    /// Somebody by logon name in a connection of the draft, to be named in a role: object id and display name.
    async fn named_person(
        &self,
        visitor: &Visitor,
        connection: &str,
        name: &str,
    ) -> ServiceResult<Option<(String, String)>>;
}

/// One page of a preview.
#[derive(Clone, Debug, Serialize)]
pub struct PreviewPage {
    /// The step.
    pub step: String,
    /// Its activity.
    pub activity: String,
    /// Where in the tree it stands, for headings such as "one of": the choices and conditions above it.
    pub under: Vec<String>,
    /// What it shows; `None` for a step that shows nothing.
    pub view: Option<domain::view::View>,
    /// The mails that it sends, each once.
    pub mails: Vec<PreviewMail>,
}

/// A mail of a preview, as text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PreviewMail {
    /// Its subject.
    pub subject: String,
    /// Its paragraphs.
    pub paragraphs: Vec<String>,
}
