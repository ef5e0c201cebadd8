//! The realm's configuration document: one typed TOML text with revisions. Every object in it has a stable
//! slug; defaults are what the *modern* preset says.

pub mod captcha;
pub mod certificate;
pub mod connection;
pub mod http;
pub mod mail;
pub mod oidc;
pub mod phone;
pub mod push;
pub mod radius;
pub mod registration;
pub mod reminders;
pub mod staff;
pub mod tasks;

use std::{collections::BTreeMap, time::Duration};

use serde::{Deserialize, Serialize};

use self::{
    captcha::CaptchaSettings,
    certificate::CertificateSettings,
    connection::DomainConnection,
    mail::MailDelivery,
    oidc::OidcSettings,
    phone::PhoneSettings,
    push::PushSettings,
    radius::RadiusSettings,
    registration::RegistrationPolicy,
    reminders::Reminders,
    staff::{HelpdeskPolicy, Staff},
    tasks::Tasks,
};
use crate::{evidence::Assurance, id::Slug, workflow::Workflow};

/// The document's version that this program writes.
pub const SCHEMA: u32 = 1;

/// The whole document.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Realm {
    /// Version of the document's form.
    pub schema: u32,
    /// Names and texts of the sites.
    #[serde(default)]
    pub site: Site,
    /// How people say who they are.
    #[serde(default)]
    pub find: Find,
    /// Bounds on what can be repeated.
    #[serde(default)]
    pub limits: Limits,
    /// Assurance that any workflow must reach before an account action, unless it accepts its weakness.
    #[serde(default = "floor")]
    pub assurance_floor: Assurance,
    /// The directories.
    #[serde(default)]
    pub connections: Vec<DomainConnection>,
    /// Outgoing mail.
    #[serde(default)]
    pub mail: MailDelivery,
    /// One-time codes that RADIUS servers check.
    #[serde(default)]
    pub radius: RadiusSettings,
    /// What keeps robots from trying names.
    #[serde(default)]
    pub captcha: CaptchaSettings,
    /// Providers at which people sign in to prove who they are.
    #[serde(default)]
    pub oidc: OidcSettings,
    /// Client certificates that prove people.
    #[serde(default)]
    pub client_certificate: CertificateSettings,
    /// Codes by text message and by call.
    #[serde(default)]
    pub phone: PhoneSettings,
    /// Questions that a provider puts on people's phones.
    #[serde(default)]
    pub push: PushSettings,
    /// Administrators, operators and how they sign in.
    #[serde(default)]
    pub staff: Staff,
    /// When what runs by itself runs.
    #[serde(default)]
    pub tasks: Tasks,
    /// Management policies in order: the first whose scope holds a person is the person's.
    pub policies: Vec<ManagementPolicy>,
    /// Password policies in order.
    #[serde(default)]
    pub password_policies: Vec<PasswordPolicy>,
}

const fn floor() -> Assurance {
    Assurance::RECOVERY
}

/// Names and texts of the sites.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Site {
    /// The organisation's name.
    pub organization: String,
    /// Language where the browser's is not available (BCP 47).
    pub default_locale: String,
    /// Whom to ask, shown on every page; empty for nobody.
    pub help_text: String,
    /// Link for help (`https:`, `tel:` or `mailto:`), empty for none.
    pub help_link: String,
    /// Minutes without a request until a session ends.
    pub session_idle_minutes: u32,
    /// Minutes until a session ends in any case.
    pub session_minutes: u32,
    /// Minutes until a run ends.
    pub run_minutes: u32,
    /// Whether the strength meter is shown.
    pub strength_meter: bool,
    /// Address that administrators' notices go to; empty for none.
    pub administrator_mail: String,
    /// Link for feedback (`https:` or `mailto:`), empty for none.
    pub feedback_link: String,
    /// Show no logon name beside a signed-in person's name.
    pub hide_logon_name: bool,
    /// Show a signed-in person's name by initials only, for pages that others can see.
    pub mask_personal_data: bool,
    /// Logo of the organisation as `data:image/png;base64,…` (PNG, JPEG or WebP, at most 48 KiB); empty for none.
    #[schemars(extend("format" = "image"))]
    pub logo: String,
    /// Colours of the sites.
    pub colors: Colors,
    /// The organisation's own words in place of Reclave's: by language, then by message code.
    pub texts: BTreeMap<String, BTreeMap<String, String>>,
    /// Languages that Reclave has no words in (BCP 47), for mails in the organisation's own words. What is not written in
    /// one is said in `default_locale`.
    pub mail_languages: Vec<String>,
}

/// Colours as `#rrggbb`; empty for Reclave's own. What is written on them is chosen by contrast.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Colors {
    /// Buttons and links on a light ground.
    #[schemars(extend("format" = "color"))]
    pub accent: String,
    /// Buttons and links on a dark ground.
    #[schemars(extend("format" = "color"))]
    pub accent_dark: String,
}

impl Default for Site {
    fn default() -> Self {
        Self {
            organization: "Reclave".to_owned(),
            default_locale: "en".to_owned(),
            help_text: String::new(),
            help_link: String::new(),
            session_idle_minutes: 15,
            session_minutes: 480,
            run_minutes: 30,
            strength_meter: true,
            administrator_mail: String::new(),
            feedback_link: String::new(),
            hide_logon_name: false,
            mask_personal_data: false,
            logo: String::new(),
            colors: Colors::default(),
            texts: BTreeMap::new(),
            mail_languages: Vec::new(),
        }
    }
}

/// How people say who they are.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Find {
    /// Whether the list of domains is shown.
    pub show_domains: bool,
    /// An attribute to be typed in place of a logon name, e.g. `employeeID`; empty for none.
    pub attribute: String,
    /// Whether people may search by part of a name. Discloses by its nature who is there: off by default.
    pub allow_search: bool,
    /// How many matches a search shows.
    pub search_limit: u32,
    /// Attributes shown beside a name in a search, to tell namesakes apart.
    pub show_attributes: Vec<String>,
    /// Answers to a name are given at multiples of this, so that their time tells nothing (milliseconds).
    pub answer_quantum_ms: u32,
}

impl Default for Find {
    fn default() -> Self {
        Self {
            show_domains: true,
            attribute: String::new(),
            allow_search: false,
            search_limit: 10,
            show_attributes: vec!["title".to_owned(), "department".to_owned()],
            answer_quantum_ms: 150,
        }
    }
}

/// One limit.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Limit {
    /// How many.
    pub count: u32,
    /// In how many minutes.
    pub minutes: u32,
}

impl Limit {
    /// The window as a span.
    #[must_use]
    pub const fn window(self) -> Duration {
        Duration::from_secs(self.minutes as u64 * 60)
    }
}

/// Bounds on what can be repeated; all are counted in the store, so that every instance shares them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Limits {
    /// Names tried from one address.
    pub find_per_address: Limit,
    /// Runs begun for one name.
    pub runs_per_name: Limit,
    /// Submissions from one address.
    pub submits_per_address: Limit,
    /// Proofs offered for one person, right or wrong.
    pub proofs_per_person: Limit,
    /// Codes of any kind typed in for one person, right or wrong.
    pub codes_per_person: Limit,
    /// Codes sent to one address.
    pub codes_per_destination: Limit,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            find_per_address: Limit { count: 60, minutes: 10 },
            runs_per_name: Limit { count: 20, minutes: 60 },
            submits_per_address: Limit { count: 600, minutes: 10 },
            proofs_per_person: Limit { count: 30, minutes: 60 },
            // OWASP ASVS 5.0, 6.6.3.
            codes_per_person: Limit { count: 15, minutes: 60 },
            codes_per_destination: Limit { count: 10, minutes: 60 },
        }
    }
}

/// Who may do what, how.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ManagementPolicy {
    /// Stable name, e.g. `everyone`.
    pub id: Slug,
    /// Name for administrators.
    #[serde(default)]
    pub name: String,
    /// Switched on; one that is not holds nobody.
    #[serde(default = "yes")]
    pub enabled: bool,
    /// Whose policy it is, per domain connection; empty for everybody.
    #[serde(default)]
    pub scope: Vec<Scope>,
    /// Who helps these people, and how.
    #[serde(default)]
    pub helpdesk: HelpdeskPolicy,
    /// Questions and answers.
    #[serde(default)]
    pub questions: QuestionPolicy,
    /// What counts as a registration.
    #[serde(default)]
    pub registration: RegistrationPolicy,
    /// Lock after wrong proofs.
    #[serde(default)]
    pub lock: LockPolicy,
    /// Whom Reclave writes to by itself.
    #[serde(default)]
    pub reminders: Reminders,
    /// The tasks.
    pub workflows: Vec<Workflow>,
}

/// Who of a domain connection is meant. Exclusion wins.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Scope {
    /// The domain connection.
    pub connection: Slug,
    /// DNs of groups that are in; with `include_units` empty too, everybody is.
    #[serde(default)]
    pub include_groups: Vec<String>,
    /// DNs of organisational units that are in.
    #[serde(default)]
    pub include_units: Vec<String>,
    /// DNs of groups that are out.
    #[serde(default)]
    pub exclude_groups: Vec<String>,
    /// DNs of organisational units that are out.
    #[serde(default)]
    pub exclude_units: Vec<String>,
}

/// Questions and answers (reference section 2.6).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct QuestionPolicy {
    /// Everybody answers these.
    pub mandatory: Vec<Question>,
    /// People choose from these.
    pub optional: Vec<Question>,
    /// Everybody answers these for the help desk, which asks them on the phone; always kept readable, and never
    /// asked by a page.
    pub helpdesk: Vec<Question>,
    /// How many optional ones must be answered.
    pub optional_count: u32,
    /// How many of their own people must write.
    pub user_defined_count: u32,
    /// Shortest question of one's own, in characters.
    pub question_length_min: u32,
    /// Shortest answer, in characters.
    pub answer_length_min: u32,
    /// Refuse one answer for two questions.
    pub reject_same_answers: bool,
    /// Refuse an answer that is in its question, or the reverse.
    pub reject_answer_in_question: bool,
    /// Keep answers readable (sealed) instead of hashed; needed for some helpdesk modes.
    pub readable: bool,
}

impl Default for QuestionPolicy {
    fn default() -> Self {
        Self {
            mandatory: Vec::new(),
            optional: Vec::new(),
            helpdesk: Vec::new(),
            optional_count: 0,
            user_defined_count: 0,
            question_length_min: 10,
            answer_length_min: 3,
            reject_same_answers: true,
            reject_answer_in_question: true,
            readable: false,
        }
    }
}

/// A question in several languages.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Question {
    /// Stable name.
    pub id: Slug,
    /// Words by language tag.
    pub text: BTreeMap<String, String>,
}

impl Question {
    /// The words in `locale`, else its base language, else `default`, else any.
    #[must_use]
    pub fn in_locale(&self, locale: &str, default: &str) -> &str {
        let base = locale.split('-').next().unwrap_or(locale);
        [locale, base, default]
            .into_iter()
            .find_map(|tag| self.text.get(tag))
            .or_else(|| self.text.values().next())
            .map_or("", String::as_str)
    }
}

/// Lock of the profile after wrong proofs (reference section 3.6, "Lock Q&A profile").
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct LockPolicy {
    /// Wrong proofs until the lock; 0 for never.
    pub threshold: u32,
    /// How long it lasts, in minutes.
    pub duration_minutes: u32,
    /// After how many minutes without a wrong proof the count begins anew.
    pub reset_minutes: u32,
}

impl Default for LockPolicy {
    fn default() -> Self {
        Self { threshold: 4, duration_minutes: 30, reset_minutes: 30 }
    }
}

/// What a password must be, on top of what the directory demands.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PasswordPolicy {
    /// Stable name.
    pub id: Slug,
    /// Name for administrators.
    #[serde(default)]
    pub name: String,
    /// Switched on.
    #[serde(default = "yes")]
    pub enabled: bool,
    /// Whom it concerns; empty for everybody.
    #[serde(default)]
    pub scope: Vec<Scope>,
    /// The rules: each a table with `rule = "…"` and that rule's parameters.
    #[serde(default)]
    pub rules: Vec<serde_json::Map<String, serde_json::Value>>,
}

const fn yes() -> bool {
    true
}
