//! Whom Reclave writes to by itself: invitations and reminders to register, reminders before a password or an
//! account expires, and the age at which a password must be changed. All of it is off until somebody turns it on.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Scope;

/// The rules of a management policy by which people are reminded.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Reminders {
    /// Invites each person to register, once.
    pub invitation: Invitation,
    /// Reminds people who have not registered, or whose registration is not what the policy asks for.
    pub registration: RegistrationReminder,
    /// Reminds people before their password expires.
    pub password: ExpiryReminder,
    /// Reminds people before their account expires.
    pub account: ExpiryReminder,
    /// Demands a new password when the old one has a certain age.
    pub maximum_age: MaximumAge,
}

/// Invites people to register. Each person is invited once, ever.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Invitation {
    /// Switched on.
    pub enabled: bool,
    /// Whom of the policy's people it is for; empty for all of them.
    pub scope: Vec<Scope>,
    /// Who is invited.
    pub conditions: Vec<RegistrationNeed>,
    /// Subject by language tag, in place of Reclave's own; what is written between `#` is filled in as in the text.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub subject: BTreeMap<String, String>,
    /// Text by language tag, in place of Reclave's own; a blank line begins a new paragraph. `#USER_FIRST_NAME#`,
    /// `#ORGANIZATION#`, `#HELP_DESK#`, `#TASK_LINK#` and others are filled in.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    #[schemars(extend("format" = "multiline"))]
    pub text: BTreeMap<String, String>,
}

impl Default for Invitation {
    fn default() -> Self {
        Self {
            enabled: false,
            scope: Vec::new(),
            conditions: vec![RegistrationNeed::Unregistered],
            subject: BTreeMap::new(),
            text: BTreeMap::new(),
        }
    }
}

/// Reminds people to register, or to update what is registered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct RegistrationReminder {
    /// Switched on.
    pub enabled: bool,
    /// Whom of the policy's people it is for; empty for all of them.
    pub scope: Vec<Scope>,
    /// Who is reminded.
    pub conditions: Vec<RegistrationNeed>,
    /// After how many days: since the invitation, or since the need was first seen.
    pub days: Vec<u32>,
    /// From how many days after that on it is also shown once a day at the computer; never when 0.
    #[schemars(range(max = 1_000))]
    pub on_computers_after: u32,
    /// Subject by language tag, in place of Reclave's own; what is written between `#` is filled in as in the text.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub subject: BTreeMap<String, String>,
    /// Text by language tag, in place of Reclave's own; a blank line begins a new paragraph. `#USER_FIRST_NAME#`,
    /// `#ORGANIZATION#`, `#HELP_DESK#`, `#TASK_LINK#` and others are filled in.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    #[schemars(extend("format" = "multiline"))]
    pub text: BTreeMap<String, String>,
}

impl Default for RegistrationReminder {
    fn default() -> Self {
        Self {
            enabled: false,
            scope: Vec::new(),
            conditions: RegistrationNeed::ALL.to_vec(),
            days: vec![7, 14, 30, 60],
            on_computers_after: 0,
            subject: BTreeMap::new(),
            text: BTreeMap::new(),
        }
    }
}

/// Reminds people before something of theirs expires.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct ExpiryReminder {
    /// Switched on.
    pub enabled: bool,
    /// Whom of the policy's people it is for; empty for all of them.
    pub scope: Vec<Scope>,
    /// How many days before.
    pub days: Vec<u32>,
    /// From how many days before on it is also shown once a day at the computer; never when 0.
    #[schemars(range(max = 1_000))]
    pub on_computers_before: u32,
    /// Subject by language tag, in place of Reclave's own; what is written between `#` is filled in as in the text.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub subject: BTreeMap<String, String>,
    /// Text by language tag, in place of Reclave's own; a blank line begins a new paragraph. `#USER_FIRST_NAME#`,
    /// `#ORGANIZATION#`, `#HELP_DESK#`, `#TASK_LINK#`, `#DAYS_LEFT#`, `#EXPIRES#` and others are filled in.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    #[schemars(extend("format" = "multiline"))]
    pub text: BTreeMap<String, String>,
}

impl Default for ExpiryReminder {
    fn default() -> Self {
        Self {
            enabled: false,
            scope: Vec::new(),
            days: vec![14, 7, 3, 1],
            on_computers_before: 0,
            subject: BTreeMap::new(),
            text: BTreeMap::new(),
        }
    }
}

/// Demands a new password at the next logon when the password has a certain age.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct MaximumAge {
    /// Switched on.
    pub enabled: bool,
    /// Whom of the policy's people it is for; empty for all of them.
    pub scope: Vec<Scope>,
    /// The age in days.
    #[schemars(range(min = 1, max = 3_650))]
    pub days: u32,
}

impl Default for MaximumAge {
    fn default() -> Self {
        Self { enabled: false, scope: Vec::new(), days: 365 }
    }
}

/// Why somebody should register, or update what is registered. How long a hashed answer is, and whether two of them are
/// the same, nobody can tell any more: there, what the policy asked when they were given is compared with what it asks now.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, schemars::JsonSchema,
)]
#[serde(rename_all = "kebab-case")]
pub enum RegistrationNeed {
    /// The person has not registered.
    Unregistered,
    /// The helpdesk or an administrator asks for an update.
    UpdateRequired,
    /// The policy asks for more questions than are answered, or for others.
    QuestionsMissing,
    /// A question was answered that the policy no longer has.
    QuestionsGone,
    /// The policy wants answers readable, and some are kept as hashes.
    NotReadable,
    /// An answer is shorter than the policy asks for, or may be.
    AnswersShort,
    /// Two answers are the same, or may be, and the policy refuses that.
    AnswersSame,
    /// An answer is in its question, or may be, and the policy refuses that.
    AnswerInQuestion,
    /// Nothing that the person set up counts as a registration any more.
    WayMissing,
    /// The directory has another address than the one that the person confirmed.
    ContactChanged,
}

impl RegistrationNeed {
    /// All of them, in the order of declaration.
    pub const ALL: [Self; 10] = [
        Self::Unregistered,
        Self::UpdateRequired,
        Self::QuestionsMissing,
        Self::QuestionsGone,
        Self::NotReadable,
        Self::AnswersShort,
        Self::AnswersSame,
        Self::AnswerInQuestion,
        Self::WayMissing,
        Self::ContactChanged,
    ];

    /// The stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Unregistered => "unregistered",
            Self::UpdateRequired => "update-required",
            Self::QuestionsMissing => "questions-missing",
            Self::QuestionsGone => "questions-gone",
            Self::NotReadable => "not-readable",
            Self::AnswersShort => "answers-short",
            Self::AnswersSame => "answers-same",
            Self::AnswerInQuestion => "answer-in-question",
            Self::WayMissing => "way-missing",
            Self::ContactChanged => "contact-changed",
        }
    }
}
