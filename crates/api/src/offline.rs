//! Offline Password Reset: what computers ask of the house, what people with such a computer ask, and what
//! administrators see of both. `docs/offline-reset.md` has the protocol.

use async_trait::async_trait;
use domain::{id::Slug, message::Message, offline::Computer, secret::Secret, time::Timestamp};
use serde::Serialize;

use crate::{Begun, ServiceResult, Visitor};

/// A computer that asks to be enrolled.
#[derive(Clone, Debug)]
pub struct Enrolment {
    /// The enrolment code, as it was typed.
    pub code: Secret,
    /// What the computer calls itself.
    pub name: String,
    /// Its operating system.
    pub system: String,
    /// The version of its endpoint program.
    pub version: String,
}

/// A computer that was enrolled.
#[derive(Clone, Debug)]
pub struct Enrolled {
    /// Its id: ten hexadecimal digits.
    pub device: String,
    /// Its key, told this once.
    pub key: Secret,
    /// The domain connection that its accounts are in.
    pub domain: Slug,
    /// What it may know of the rules for passwords.
    pub rules: Option<serde_json::Value>,
}

/// What comes of asking to be enrolled.
#[derive(Clone, Debug)]
pub enum EnrolmentAnswer {
    /// Done.
    Enrolled(Box<Enrolled>),
    /// The code is unknown, over, used up or revoked: one answer for all.
    Refused,
    /// A text cannot be used: which one.
    Malformed(&'static str),
}

/// How an account's password on a computer stands to that of the directory.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AccountState {
    /// The account, as the computer asked for it.
    pub account: String,
    /// `agrees`, `differs` or `unknown`.
    pub state: &'static str,
    /// Since when it differs.
    pub since: Option<Timestamp>,
}

/// What somebody who is signed in at a computer is to be shown there.
#[derive(Clone, Debug)]
pub struct ComputerReminder {
    /// The account, as the computer named it.
    pub account: String,
    /// What it is about, a stable code: `registration`, `password` or `account`.
    pub rule: &'static str,
    /// What to say.
    pub text: Message,
    /// The person's language.
    pub locale: String,
    /// The task that it leads to; the site itself where there is none.
    pub task: Option<String>,
}

/// What comes of a report.
#[derive(Clone, Debug)]
pub enum ReportAnswer {
    /// It was taken, now or the first time it came.
    Taken {
        /// What the computer may know of the rules for passwords.
        rules: Option<serde_json::Value>,
        /// The accounts that it asked about.
        accounts: Vec<AccountState>,
        /// What the people who are signed in there are to be shown.
        reminders: Vec<ComputerReminder>,
    },
    /// No such computer, or it did not sign this: one answer for both.
    Unknown,
    /// It signed this, and was revoked.
    Revoked,
    /// Its number is not greater than the last one's.
    Replayed,
    /// It is no report: which part is wrong.
    Malformed(&'static str),
}

/// A genuine challenge that can be answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct KnownChallenge {
    /// The 32 characters, as a link has them.
    pub challenge: String,
    /// The computer's name.
    pub computer: String,
}

/// What computers and the people before them ask of the house.
#[async_trait]
pub trait Offline: Send + Sync {
    /// Whether some policy lets people reset the password of a computer that cannot reach the directory.
    fn is_offered(&self) -> bool;

    /// Enrols a computer with a code.
    async fn enroll(&self, visitor: &Visitor, asked: &Enrolment) -> ServiceResult<EnrolmentAnswer>;

    /// Takes what a computer tells. `signature` is over the whole of `body`.
    async fn report(
        &self,
        visitor: &Visitor,
        device: &str,
        signature: &str,
        body: &[u8],
    ) -> ServiceResult<ReportAnswer>;

    /// Looks at a challenge before anybody is asked anything; nothing is used up.
    /// [`crate::ServiceError::Invalid`] says what is wrong with it.
    async fn look(&self, visitor: &Visitor, typed: &str) -> ServiceResult<KnownChallenge>;

    /// Begins the task that answers the challenge, for a typed name. A name that is nobody's begins one too,
    /// with the same pages and the same time.
    async fn begin_offline(&self, visitor: &Visitor, typed: &str, name: &str) -> ServiceResult<Begun>;
}

/// A code that enrols computers, without the code.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CodeLine {
    /// Stands for it in forms.
    pub id: String,
    /// What administrators call it.
    pub label: String,
    /// Alias of the domain connection.
    pub connection: String,
    /// When it was made.
    pub made: Timestamp,
    /// By whom.
    pub made_by: String,
    /// When it ends.
    pub expires: Timestamp,
    /// How many computers it has enrolled.
    pub computers: u32,
    /// How many it may enrol.
    pub computers_max: u32,
    /// Whether it still enrols any.
    pub is_good: bool,
    /// Whether it was revoked.
    pub is_revoked: bool,
}

/// A code that is to be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewCode {
    /// What administrators call it.
    pub label: String,
    /// The domain connection that the computers' accounts are in.
    pub connection: String,
    /// How many computers it may enrol: 1 to 1000.
    pub computers_max: u32,
    /// For how many hours: 1 to 720.
    pub hours: u32,
}

/// A page of computers.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ComputerPage {
    /// Those that match, by device id.
    pub computers: Vec<Computer>,
    /// After which device the next page begins; `None` at the end.
    pub next: Option<String>,
}

/// Enrolled computers, for administrators.
#[async_trait]
pub trait Computers: Send + Sync {
    /// Computers whose name or id has `text` in it, or who have an account of that name pending, after the
    /// device `after` (empty to begin).
    async fn computers(&self, visitor: &Visitor, text: &str, after: &str) -> ServiceResult<ComputerPage>;

    /// A computer with what it told; its key is never in it.
    async fn computer(&self, visitor: &Visitor, device: &str) -> ServiceResult<Computer>;

    /// Revokes a computer: none of its challenges is answered any more, and none of its reports is taken.
    async fn revoke_computer(&self, visitor: &Visitor, device: &str) -> ServiceResult<String>;

    /// The codes that enrol computers, those that are over too until they are revoked.
    async fn enrolment_codes(&self, visitor: &Visitor) -> ServiceResult<Vec<CodeLine>>;

    /// Makes one: it is told this once.
    async fn make_enrolment_code(&self, visitor: &Visitor, new: &NewCode) -> ServiceResult<Secret>;

    /// Ends one.
    async fn revoke_enrolment_code(&self, visitor: &Visitor, id: &str) -> ServiceResult<()>;

    /// The domain connections that a code can be for: slug and alias.
    async fn code_connections(&self, visitor: &Visitor) -> ServiceResult<Vec<(String, String)>>;
}
