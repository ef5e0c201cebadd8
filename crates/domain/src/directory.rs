//! The port to a directory: one value per domain connection.
//!
//! Every refusal is classified here once ([`Refusal`]), because "the password does not meet the rules" told
//! to somebody whose administrator forgot a right is the most common complaint about products of this kind.

use async_trait::async_trait;
use serde::{Deserialize, Serialize};

use crate::{
    account::{Account, DirectoryPolicy},
    id::Slug,
    person::PersonKey,
    secret::Secret,
    time::Timestamp,
};

mod people;

pub use people::{Computed, PeopleQuery, PeopleSink, PeopleState};

/// How a person typed who they are.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Identifier {
    /// A bare logon name (sAMAccountName, uid).
    LogonName(String),
    /// A user principal name or mail-like name.
    Upn(String),
    /// Any other attribute, named by the configuration.
    Attribute {
        /// Attribute name, from the configuration, never from a request.
        name: String,
        /// What the person typed.
        value: String,
    },
}

/// What came of offering a password.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BindVerdict {
    /// The password is right and the account may sign in.
    Accepted,
    /// The password is right, but must be replaced before anything else (49/773, 49/532, ppolicy 0 and 2).
    AcceptedButMustChange,
}

/// Why the directory said no. Each has its own words for the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Refusal {
    /// 49/52e, 49/525, 00000056: wrong password (also for an account that is not there).
    WrongPassword,
    /// 49/530.
    LogonHours,
    /// 49/531.
    Workstation,
    /// 49/532, told only with the right password.
    PasswordExpired,
    /// 49/533.
    AccountDisabled,
    /// 49/701.
    AccountExpired,
    /// 49/773.
    MustChange,
    /// 49/775, 00000775, ppolicy 1.
    LockedOut,
    /// 0000052D, length named; ppolicy 6.
    TooShort,
    /// 0000052D, complexity named; ppolicy 5.
    NotComplex,
    /// 0000052D, history named; ppolicy 8.
    InHistory,
    /// 0000052D, minimum age named; ppolicy 7.
    TooYoung,
    /// 0000052D without a cause.
    PasswordPolicy,
    /// 50: the service account lacks a right.
    NotPermitted,
    /// 53 and other refusals that are no policy.
    Unwilling,
    /// ppolicy 3: this account may not change its own password.
    ChangeForbidden,
}

impl Refusal {
    /// Whether another password could succeed. Only these may be told as "does not meet the rules".
    #[must_use]
    pub const fn is_about_the_new_password(self) -> bool {
        matches!(self, Self::TooShort | Self::NotComplex | Self::InHistory | Self::PasswordPolicy)
    }

    /// The stable tail of a message code: `reset.refused.<tail>`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::WrongPassword => "wrong-password",
            Self::LogonHours => "logon-hours",
            Self::Workstation => "workstation",
            Self::PasswordExpired => "password-expired",
            Self::AccountDisabled => "account-disabled",
            Self::AccountExpired => "account-expired",
            Self::MustChange => "must-change",
            Self::LockedOut => "locked-out",
            Self::TooShort => "too-short",
            Self::NotComplex => "not-complex",
            Self::InHistory => "history",
            Self::TooYoung => "too-young",
            Self::PasswordPolicy => "policy",
            Self::NotPermitted => "not-permitted",
            Self::Unwilling => "unwilling",
            Self::ChangeForbidden => "change-forbidden",
        }
    }
}

/// The directory's own words, for the log only.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Diagnostic {
    /// LDAP result code (RFC 4511 section 4.1.9).
    pub result_code: u32,
    /// The leading hexadecimal Windows error or the `data` sub-code, where there is one.
    pub extended: Option<u32>,
    /// ppolicy error (draft-behera-ldap-password-policy), where there is one.
    pub ppolicy: Option<u8>,
    /// The server's text, control characters replaced, cut at 500 characters.
    pub text: String,
    /// Which server said it.
    pub server: String,
}

/// What can go wrong, by what the caller can do about it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum DirectoryError {
    /// The directory understood and said no; nothing was changed.
    #[error("refused ({refusal:?}): {} {}", diagnostic.result_code, diagnostic.text)]
    Refused {
        /// Why.
        refusal: Refusal,
        /// For the log.
        diagnostic: Diagnostic,
    },
    /// No controller could be reached, or it was busy, before the request took effect: nothing was changed.
    #[error("directory unavailable: {0}")]
    Unavailable(String),
    /// The request was sent and no answer came: the directory must be asked what happened.
    #[error("no answer after the request was sent: {0}")]
    Unanswered(String),
    /// The account is no longer there.
    #[error("the account no longer exists")]
    Gone,
    /// The connection is configured wrongly (bind refused, base not found, certificate not trusted).
    #[error("connection settings: {0}")]
    Misconfigured(String),
    /// The server answered something that no LDAP server may.
    #[error("protocol: {0}")]
    Protocol(String),
}

/// Result of a port call.
pub type DirectoryResult<T> = Result<T, DirectoryError>;

/// How this directory can be made to obey its history on an administrative reset.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum HistoryOnReset {
    /// One operation does it: the policy-hints control, or RFC 3062 on a server whose policy covers resets.
    OneStep,
    /// Only by a reset to a temporary password and a change from it (Samba, old Windows).
    TwoStep,
}

/// What a connection's server can do, read from its root DSE.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Capabilities {
    /// Flavour chosen: `active-directory`, `samba`, `openldap`, `389ds`, `memory`.
    pub flavour: String,
    /// See [`HistoryOnReset`].
    pub history_on_reset: HistoryOnReset,
}

/// One finding of a health check.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct HealthFinding {
    /// Whether it is as it should be.
    pub good: bool,
    /// What was looked at: `reach`, `tls`, `bind`, `base`, `clock`, `rights.reset`, `rights.lockout`, `rights.pwdlastset`, `policy`.
    pub subject: String,
    /// What was found, for administrators.
    pub detail: String,
    /// What to do, empty when good.
    pub fix: String,
}

/// A page of people found by part of a name.
#[derive(Clone, Debug, Default)]
pub struct SearchPage {
    /// At most as many as asked for.
    pub accounts: Vec<Account>,
    /// Whether there are more.
    pub more: bool,
}

/// A group or organisational unit, for scopes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DirectoryObject {
    /// Distinguished name (RFC 4514) at the time of reading.
    pub dn: String,
    /// What people call it: the value of its own part of the name.
    pub name: String,
    /// For telling namesakes apart: a group's description, else where it is (`example.com / Sales`).
    pub detail: String,
    /// What it is.
    pub kind: ObjectKind,
}

/// What a [`DirectoryObject`] is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ObjectKind {
    /// A group of people or of groups.
    Group,
    /// A branch of the tree: organizationalUnit, and with Active Directory also containers (`CN=Users`).
    Unit,
}

/// A page of groups or units found by part of a name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ObjectPage {
    /// At most as many as asked for, by name.
    pub objects: Vec<DirectoryObject>,
    /// Whether there are more.
    pub more: bool,
}

/// What one controller knows about failed sign-ins of an account.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LockTrace {
    /// The controller's address as configured, without the scheme; the port only where it is unusual.
    pub controller: String,
    /// Failed sign-ins that it counts now.
    pub failures: u32,
    /// The last of them, where it tells.
    pub last_failure: Option<Timestamp>,
    /// Since when it holds the account locked; `None` when it does not, or does not tell.
    pub locked_since: Option<Timestamp>,
    /// Whether it could be asked. If not, the other values mean nothing.
    pub reachable: bool,
}

/// A controller of the directory, with its site.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ControllerInfo {
    /// Host name.
    pub host: String,
    /// Site, empty where the directory has none.
    pub site: String,
    /// Whether it takes writes; `false` for a read-only domain controller.
    pub writable: bool,
}

/// A directory behind one domain connection. All calls have a deadline of their own and may be dropped.
#[async_trait]
pub trait Directory: Send + Sync {
    /// The domain connection's slug.
    fn connection(&self) -> &Slug;

    /// What the server can do; asks it on first use.
    async fn capabilities(&self) -> DirectoryResult<Capabilities>;

    /// The one account that `identifier` names within the base; `None` for none **and for more than one**
    /// (look-alike names must never lead to the wrong person).
    async fn find(&self, identifier: &Identifier) -> DirectoryResult<Option<Account>>;

    /// People whose names or mail begin with `text`, at most `limit`.
    async fn search(&self, text: &str, limit: usize) -> DirectoryResult<SearchPage>;

    /// Groups or units whose names begin with `text`, at most `limit`, by name; with an empty text the first
    /// ones. Where a directory has more than some hundreds that fit, and does not sort itself, the ones given
    /// are the first of those it named first.
    async fn search_objects(&self, kind: ObjectKind, text: &str, limit: usize)
    -> DirectoryResult<ObjectPage>;

    /// The groups and units that `dns` name, in that order; those that do not exist, or are neither, are left
    /// out.
    async fn describe_objects(&self, dns: &[String]) -> DirectoryResult<Vec<DirectoryObject>>;

    /// Hands everybody that `query` means to `sink`, page by page and each person once, until all are through
    /// or the sink has enough. Nobody outside the connection's base is among them. A unit or group that is not
    /// there has nobody in it. After an error an unknown part of the people has been handed out.
    async fn people(&self, query: &PeopleQuery, sink: &mut dyn PeopleSink) -> DirectoryResult<()>;

    /// Who the directory says is the account's manager, when that is a person within the base.
    async fn manager(&self, account: &Account) -> DirectoryResult<Option<Account>>;

    /// The account with this immutable id, read anew.
    async fn fetch(&self, key: &PersonKey) -> DirectoryResult<Option<Account>>;

    /// Whether accounts come with this attribute where they have it: without it, that one has none is no answer.
    fn reads(&self, attribute: &str) -> bool;

    /// Which of `groups` (DNs) the account is in, nested membership included.
    async fn memberships(&self, account: &Account, groups: &[String]) -> DirectoryResult<Vec<String>>;

    /// What the directory demands of this account's next password.
    async fn password_policy(&self, account: &Account) -> DirectoryResult<DirectoryPolicy>;

    /// Offers a password on a connection of its own. An empty password is `Refused(WrongPassword)` without
    /// being sent (RFC 4513 section 5.1.2: it would be an unauthenticated bind that succeeds).
    async fn verify_password(&self, account: &Account, password: &Secret) -> DirectoryResult<BindVerdict>;

    /// Costs about what [`Directory::verify_password`] costs, for somebody who is not there.
    async fn pretend_to_verify(&self, password: &Secret);

    /// Sets a password as the service account. With `obey_history` the directory is told to apply history
    /// and minimum age where [`HistoryOnReset::OneStep`] holds; elsewhere it is an error to ask for it.
    async fn reset_password(
        &self,
        account: &Account,
        new: &Secret,
        obey_history: bool,
    ) -> DirectoryResult<()>;

    /// Sets a temporary password and marks it as to be changed, so that the change that follows is not held
    /// up by the minimum age (first half of the two-step reset).
    async fn set_temporary_password(&self, account: &Account, temporary: &Secret) -> DirectoryResult<()>;

    /// Changes a password with knowledge of the old one, so that the directory applies all its rules; works
    /// for expired and must-change passwords.
    async fn change_password(&self, account: &Account, old: &Secret, new: &Secret) -> DirectoryResult<()>;

    /// Ends a lock after failed sign-ins.
    async fn unlock(&self, account: &Account) -> DirectoryResult<()>;

    /// Enables a disabled account.
    async fn enable(&self, account: &Account) -> DirectoryResult<()>;

    /// Demands (or no longer demands) a new password at the next logon.
    async fn require_change(&self, account: &Account, required: bool) -> DirectoryResult<()>;

    /// What each configured controller knows about failed sign-ins, in the configured order: these values are
    /// not replicated, or late. A controller that does not answer is told as not reachable.
    async fn lock_traces(&self, account: &Account) -> DirectoryResult<Vec<LockTrace>>;

    /// The controllers that the directory itself names, by site and host; where it names none, the configured
    /// ones.
    async fn controllers(&self) -> DirectoryResult<Vec<ControllerInfo>>;

    /// Questions asked of servers so far, binds included; for metrics.
    fn round_trips(&self) -> u64;

    /// Looks at reach, TLS, clock, base and rights, for `reclave doctor`.
    async fn health(&self) -> Vec<HealthFinding>;
}
