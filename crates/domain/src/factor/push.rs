//! Questions that a provider puts on people's phones: what is sent to it, how what it sends back comes in, and why an
//! answer is not believed or not taken.

use std::{collections::BTreeMap, fmt};

use async_trait::async_trait;

use super::phone::{Content, FaultKind};
use crate::{id::PushId, secret::Secret, time::Timestamp};

/// Where the question's name goes in a request.
pub const REQUEST_HERE: &str = "{request}";
/// Where the person's name at the provider goes.
pub const USER_HERE: &str = "{user}";
/// Where the address goes to which the answer is to be sent.
pub const ANSWER_TO_HERE: &str = "{answer_to}";
/// Where providers send answers, on the self-service site.
pub const ANSWERS: &str = "/hooks/push";

/// What is in force.
#[derive(Clone, Debug)]
pub struct PushSetup {
    /// `POST`, `PUT` or `GET`.
    pub method: &'static str,
    /// The address; what is filled in is percent-encoded.
    pub url: String,
    /// Headers, name and value.
    pub headers: Vec<(String, String)>,
    /// What the body is, which says how what is filled in is escaped.
    pub content: Content,
    /// The body.
    pub body: String,
    /// For `{account}`.
    pub account: String,
    /// For `{secret}`.
    pub secret: Secret,
    /// Statuses of the answer that mean success, from and to.
    pub good_status: (u16, u16),
    /// How long it may take to answer, in milliseconds.
    pub timeout_ms: u32,
    /// For `{answer_to}`: where the person's answer is to be sent; empty where the provider knows it.
    pub answer_to: String,
    /// The secret with which the provider signs answers.
    pub signing_secret: Secret,
    /// The header with the signature, in small letters.
    pub signature_header: String,
    /// The header with the moment of signing, in small letters.
    pub timestamp_header: String,
}

/// A question as it is sent. The number that the page shows is not in it: it comes back from the phone.
#[derive(Clone, Debug)]
pub struct PushOrder {
    /// For `{request}`: names the question in the answer.
    pub request: String,
    /// For `{user}`: the person, or their phone, as the provider knows them.
    pub user: String,
    /// For `{text}`: what is asked, in the person's language.
    pub text: String,
    /// For `{language}` (BCP 47).
    pub locale: String,
    /// For `{address}`: from where somebody asks; the operator's name for a caller.
    pub address: String,
    /// For `{choices}`: three numbers to pick from, the right one among them.
    pub choices: [String; 3],
    /// For `{expires}`: no answer counts after this.
    pub expires: Timestamp,
}

/// Why a question was not taken by the provider.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PushFault {
    /// What was wrong.
    pub kind: FaultKind,
    /// The HTTP status; 0 when there was none.
    pub status: u16,
    /// What is known beyond that, as letters, digits and `-._` only; empty for nothing.
    pub code: String,
}

impl fmt::Display for PushFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.kind.code())?;
        if self.status > 0 {
            write!(f, ", status {}", self.status)?;
        }
        if !self.code.is_empty() {
            write!(f, ", code {}", self.code)?;
        }
        Ok(())
    }
}

/// What came to the address for answers: nothing of it is believed yet.
#[derive(Clone, Default)]
pub struct Posted {
    /// Headers by their names in small letters. Those that came twice are left out.
    pub headers: BTreeMap<String, String>,
    /// The body as it came: what is signed is the bytes.
    pub body: Vec<u8>,
}

/// What somebody did on the phone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Choice {
    /// Typed or picked a number.
    Approve,
    /// Said that it is somebody else.
    Deny,
}

/// An answer whose signature is the provider's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answer {
    /// To which question.
    pub request: PushId,
    /// What was done.
    pub choice: Choice,
    /// The number that was typed or picked; empty for none.
    pub number: String,
}

/// Why an answer is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Refusal {
    /// There is no provider.
    NotSetUp,
    /// It has no signature, or does not say when it was signed.
    Unsigned,
    /// Its signature is not the provider's.
    Forged,
    /// It was signed too long ago, or in the future: somebody repeats what they once read.
    Stale,
    /// It is signed, and is no answer.
    Malformed,
    /// It is the answer to a question that was never put.
    Unknown,
    /// The question has an answer already.
    Repeated,
    /// The question's time is over.
    Late,
    /// Nobody waits for it any more: the task went on, ended, or asked anew.
    Over,
    /// The number is not the one that the page shows.
    Number,
}

impl Refusal {
    /// The stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::NotSetUp => "not-set-up",
            Self::Unsigned => "unsigned",
            Self::Forged => "forged",
            Self::Stale => "stale",
            Self::Malformed => "malformed",
            Self::Unknown => "unknown",
            Self::Repeated => "repeated",
            Self::Late => "late",
            Self::Over => "over",
            Self::Number => "number",
        }
    }

    /// Whether it is the provider who is refused, and not somebody who says to be it.
    #[must_use]
    pub const fn is_of_provider(self) -> bool {
        matches!(
            self,
            Self::Malformed | Self::Unknown | Self::Repeated | Self::Late | Self::Over | Self::Number
        )
    }
}

/// The provider that puts questions on phones.
#[async_trait]
pub trait Push: Send + Sync {
    /// Puts a provider in force, or none.
    fn configure(&self, setup: Option<PushSetup>);

    /// Puts a question on a phone. Once: a question that comes twice would be taken for an attack.
    ///
    /// # Errors
    /// Why the provider did not take it.
    async fn send(&self, order: &PushOrder) -> Result<(), PushFault>;

    /// Sends nothing, and looks whether the provider can be reached: for names that are nobody's.
    ///
    /// # Errors
    /// When it cannot be reached.
    async fn send_to_nobody(&self) -> Result<(), PushFault>;

    /// Puts a question on a phone by a provider that is not in force.
    ///
    /// # Errors
    /// Why the provider did not take it.
    async fn try_out(&self, setup: &PushSetup, order: &PushOrder) -> Result<(), PushFault>;

    /// Reads what came to the address for answers.
    ///
    /// # Errors
    /// Why it is not believed.
    fn answer(&self, posted: &Posted) -> Result<Answer, Refusal>;
}

/// Where there is no provider.
pub struct NoProvider;

const NOT_SET_UP: PushFault = PushFault { kind: FaultKind::Unreachable, status: 0, code: String::new() };

#[async_trait]
impl Push for NoProvider {
    fn configure(&self, _: Option<PushSetup>) {}

    async fn send(&self, _: &PushOrder) -> Result<(), PushFault> {
        Err(NOT_SET_UP)
    }

    async fn send_to_nobody(&self) -> Result<(), PushFault> {
        Err(NOT_SET_UP)
    }

    async fn try_out(&self, _: &PushSetup, _: &PushOrder) -> Result<(), PushFault> {
        Err(NOT_SET_UP)
    }

    fn answer(&self, _: &Posted) -> Result<Answer, Refusal> {
        Err(Refusal::NotSetUp)
    }
}
