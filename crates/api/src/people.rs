//! People, as administrators find them, look at what is known about them, and act on them.
//!
//! Somebody who was found is known by a ticket that is worth nothing in another session. Whoever looks after
//! some management policies only reaches their people only: everybody else is not there.

use async_trait::async_trait;
use domain::{account::AccountState, id::Slug, message::Message, time::Timestamp};
use serde::Serialize;

use crate::{
    ServiceResult, Visitor,
    operation::{HistoryPage, SessionLine},
};

/// A configured object, for reading and for links.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Named {
    /// Its slug.
    pub id: String,
    /// Its name; the slug where it has none.
    pub name: String,
}

/// People whom a search found.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct PeopleFound {
    /// At most as many as the settings say.
    pub people: Vec<PersonLine>,
    /// Whether there are more: a longer text finds fewer.
    pub more: bool,
    /// Aliases of connections whose directory did not answer.
    pub unreachable: Vec<String>,
}

/// Somebody in a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PersonLine {
    /// Stands for the person, in this session only.
    pub ticket: String,
    /// Display name.
    pub name: String,
    /// Logon name.
    pub logon_name: String,
    /// Alias of the domain connection.
    pub connection: String,
    /// Something to tell namesakes apart: what the settings say.
    pub detail: String,
    /// Corporate address, masked.
    pub mail: Option<String>,
    /// How the account stands.
    pub state: AccountState,
}

/// Why a policy, or a role, is somebody's or not.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Why {
    /// The policy or role.
    pub of: Named,
    /// Whether its scope holds the person.
    pub holds: bool,
    /// Whether it is the one that counts: the first that holds them.
    pub in_force: bool,
    /// The reason: `scope.reason.…`, with the name of the group or unit that decides as `object`.
    pub reason: Message,
}

/// Everything known about somebody.
#[derive(Clone, Debug, Serialize)]
pub struct PersonCard {
    /// Stands for the person, in this session only.
    pub ticket: String,
    /// Display name.
    pub name: String,
    /// Logon name.
    pub logon_name: String,
    /// userPrincipalName, where the directory has one.
    pub upn: Option<String>,
    /// Alias of the domain connection.
    pub connection: String,
    /// Distinguished name as read just now.
    pub dn: String,
    /// Corporate address, masked.
    pub mail: Option<String>,
    /// Further attributes that the settings show: name and values.
    pub attributes: Vec<(String, Vec<String>)>,
    /// How the account stands.
    pub state: AccountState,
    /// When that was read.
    pub read_at: Timestamp,
    /// The management policy in force; `None` when no scope holds the person.
    pub policy: Option<Named>,
    /// Each management policy in order, and why.
    pub policies: Vec<Why>,
    /// What a new password must be; `None` when the directory did not say.
    pub passwords: Option<PasswordFacts>,
    /// What they registered; `None` when nothing.
    pub registration: Option<RegistrationFacts>,
    /// What each rule about reminders says of them; empty when they are in no policy.
    pub reminders: Vec<ReminderFact>,
    /// Where they are signed in.
    pub sessions: Vec<SessionLine>,
    /// Roles on the administration site, and by what.
    pub roles: Vec<RoleFact>,
    /// Management policies whose people they help, and by what.
    pub operates: Vec<Why>,
    /// The newest lines of their history; empty for roles that see none.
    pub history: Vec<crate::operation::HistoryEntry>,
    /// What the one who looks may do.
    pub may: Vec<PersonAction>,
}

/// What a rule about reminders says of somebody.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ReminderFact {
    /// `invitation`, `registration`, `password` or `account`.
    pub rule: &'static str,
    /// What it says: `due`, or the stable code of why not.
    pub said: &'static str,
    /// When the next mail is due, where that is known.
    pub next: Option<Timestamp>,
    /// When the last mail by this rule was.
    pub last: Option<Timestamp>,
    /// How many mails there were by this rule.
    pub mails: u32,
}

/// What a new password must be, and where each demand comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PasswordFacts {
    /// The password policy in force; `None` when only the directory's own rules apply.
    pub policy: Option<Named>,
    /// Each password policy in order, and why.
    pub policies: Vec<Why>,
    /// The demands: the sentence, and the name of the policy or of the directory's own it comes from.
    pub rules: Vec<(Message, String)>,
    /// Where the directory's demands come from: the DN of the domain or of its own policy.
    pub directory: String,
    /// Whether the directory told all; if not, it may refuse more than is shown.
    pub complete: bool,
}

/// What somebody registered, without any secret.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RegistrationFacts {
    /// When it became complete; `None` while it is not.
    pub registered: Option<Timestamp>,
    /// Last change by the person.
    pub updated: Timestamp,
    /// Language (BCP 47).
    pub locale: String,
    /// Answered questions that everybody answers.
    pub mandatory: u32,
    /// Answered questions chosen from a list.
    pub optional: u32,
    /// Answered questions of their own.
    pub own: u32,
    /// Answered questions for the helpdesk.
    pub helpdesk: u32,
    /// Personal address, masked, and since when.
    pub personal_mail: Option<(String, Timestamp)>,
    /// Mobile number of their own, masked, and since when.
    pub personal_phone: Option<(String, Timestamp)>,
    /// Work address that the person confirmed, masked, and when.
    pub confirmed_mail: Option<(String, Timestamp)>,
    /// Authenticator apps, the oldest first.
    pub totp: Vec<crate::AppFact>,
    /// Passkeys, the oldest first.
    pub passkeys: Vec<crate::passkeys::PasskeyFact>,
    /// Browsers that are remembered, the oldest first.
    pub browsers: Vec<crate::BrowserFact>,
    /// Unused recovery codes.
    pub recovery_codes: u32,
    /// Until when a passcode of the helpdesk can be used.
    pub passcode_until: Option<Timestamp>,
    /// Notices that differ from the default: name and whether they are wanted.
    pub subscriptions: Vec<(String, bool)>,
    /// Agreements accepted, with their version, and when.
    pub agreements: Vec<(String, Timestamp)>,
    /// Wrong proofs that count towards a lock.
    pub failures: u32,
    /// Locked until then.
    pub locked_until: Option<Timestamp>,
    /// An update is asked for.
    pub must_update: bool,
}

/// A role that somebody has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct RoleFact {
    /// The role's stable code.
    pub role: &'static str,
    /// Why they have it.
    pub why: Why,
    /// The management policies that it is limited to; empty for the whole realm.
    pub policies: Vec<Named>,
}

/// What can be done to somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum PersonAction {
    /// Removes what they registered.
    Unregister,
    /// Demands a new password at the next logon.
    RequireChange,
    /// Asks for an update of the registration.
    RequireUpdate,
    /// Ends the registration's lock.
    UnlockRegistration,
    /// Signs them out everywhere.
    EndSessions,
    /// Forgets the browsers that they had remembered.
    ForgetBrowsers,
}

impl PersonAction {
    /// All of them, in the order of the page.
    pub const ALL: [Self; 6] = [
        Self::RequireUpdate,
        Self::UnlockRegistration,
        Self::EndSessions,
        Self::ForgetBrowsers,
        Self::RequireChange,
        Self::Unregister,
    ];

    /// The stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Unregister => "unregister",
            Self::RequireChange => "require-change",
            Self::RequireUpdate => "require-update",
            Self::UnlockRegistration => "unlock-registration",
            Self::EndSessions => "end-sessions",
            Self::ForgetBrowsers => "forget-browsers",
        }
    }

    /// The action with this code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|action| action.code() == code)
    }

    /// Whether a reason must be given.
    #[must_use]
    pub const fn needs_reason(self) -> bool {
        !matches!(self, Self::EndSessions | Self::ForgetBrowsers)
    }
}

/// What came of an action.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub enum Acted {
    /// It is done.
    Done,
    /// It was ordered and could not be done, and why; nothing was changed.
    NotDone(Message),
    /// It was ordered as a bulk operation of one person, which goes on by itself; its id.
    UnderWay(String),
}

/// Which scope of a management policy is asked about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum ScopePart {
    /// Whose policy it is.
    People,
    /// Who helps them.
    Operators,
    /// Whose tasks need a second operator.
    TwoPerson,
}

impl ScopePart {
    /// All of them.
    pub const ALL: [Self; 3] = [Self::People, Self::Operators, Self::TwoPerson];

    /// The stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::People => "people",
            Self::Operators => "operators",
            Self::TwoPerson => "two-person",
        }
    }

    /// The part with this code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|part| part.code() == code)
    }
}

/// A scope that somebody may fall into.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ScopeOf {
    /// One of a management policy.
    Policy(Slug, ScopePart),
    /// Whom a password policy concerns.
    Passwords(Slug),
    /// Who has a role, by group and unit or by name.
    Role(Slug),
}

/// Whether somebody falls into a scope, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ScopeCheck {
    /// Display name of who was found.
    pub name: String,
    /// Logon name.
    pub logon_name: String,
    /// What the scope says of them.
    pub why: Why,
    /// The policy of that kind that is theirs after all: an earlier one may hold them, too. None for a role.
    pub policy: Option<Named>,
}

/// People, for administrators.
#[async_trait]
pub trait People: Send + Sync {
    /// People whose name, logon name or mail address begins with `text`, in one connection (by its slug) or
    /// in all.
    async fn find_people(
        &self,
        visitor: &Visitor,
        text: &str,
        connection: Option<&str>,
    ) -> ServiceResult<PeopleFound>;

    /// Everything known about somebody.
    async fn person(&self, visitor: &Visitor, ticket: &str) -> ServiceResult<PersonCard>;

    /// Their history, the newest first, from below `before` on (`i64::MAX` to begin).
    async fn person_history(
        &self,
        visitor: &Visitor,
        ticket: &str,
        before: i64,
    ) -> ServiceResult<HistoryPage>;

    /// Does something to somebody. Asks for a fresh proof where it takes something away.
    async fn act_on_person(
        &self,
        visitor: &Visitor,
        ticket: &str,
        action: PersonAction,
        reason: &str,
    ) -> ServiceResult<Acted>;

    /// A page of everybody's passkeys, of one model or of all (empty), after `after`, which the page before gave as its
    /// `next` (empty to begin). Only for roles that are not limited to some policies.
    async fn passkeys(
        &self,
        visitor: &Visitor,
        model: &str,
        after: &str,
    ) -> ServiceResult<crate::passkeys::PasskeyPage>;

    /// Takes a passkey from somebody, who is told by mail. Asks for a fresh proof.
    async fn revoke_passkey(&self, visitor: &Visitor, ticket: &str, id: &str) -> ServiceResult<()>;

    /// Whether the person of this logon name falls into a scope, and why.
    /// [`crate::ServiceError::Invalid`] with `admin.scope.nobody` for a name that is nobody's within reach.
    async fn check_scope(&self, visitor: &Visitor, scope: &ScopeOf, name: &str) -> ServiceResult<ScopeCheck>;
}
