//! The port to phone gateways: send a code by text message or by a call, let a provider check its own code, and
//! read what became of a message. What is in force is handed in, with its secrets opened.

pub mod delivery;
pub mod number;

use std::fmt;

use async_trait::async_trait;
use serde::{Deserialize, Serialize};

pub use self::{
    delivery::{DeliveryState, Posted, Refusal, Report},
    number::{NumberFault, PhoneNumber},
};
use crate::{id::Slug, message::Message, secret::Secret};

/// What stands in a text where the code goes.
pub const CODE_HERE: &str = "{code}";

/// What stands in the template of a gateway where the text goes.
const TEXT_HERE: &str = "{text}";

/// How a code reaches a phone.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, schemars::JsonSchema,
)]
#[serde(rename_all = "lowercase")]
pub enum Way {
    /// A text message.
    Sms,
    /// A call that reads the code out.
    Call,
}

impl Way {
    /// Both, in the order in which they are offered.
    pub const ALL: [Self; 2] = [Self::Sms, Self::Call];

    /// The stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Sms => "sms",
            Self::Call => "call",
        }
    }
}

/// How an extension behind a switchboard is reached.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum ExtensionBy {
    /// A machine answers, and the extension is dialled as tones.
    #[default]
    Tones,
    /// A person answers, and is asked for the extension.
    Operator,
}

/// What is in force.
#[derive(Clone, Debug, Default)]
pub struct PhoneSetup {
    /// Gateways in order: the next is asked when one cannot.
    pub gateways: Vec<PhoneGateway>,
    /// Seconds for which a gateway that could not is asked last.
    pub down_seconds: u32,
    /// How extensions are reached.
    pub extension_by: ExtensionBy,
    /// What is dialled between number and extension: commas, each a pause of one second.
    pub extension_pause: String,
    /// Where providers report what became of messages, without the gateway's name: `https://…/phone/status`. Empty
    /// where no reports are taken.
    pub reports_to: String,
}

/// One gateway.
#[derive(Clone, Debug)]
pub struct PhoneGateway {
    /// Stable name.
    pub id: Slug,
    /// What it is used for.
    pub ways: Vec<Way>,
    /// How long it may take to answer, in milliseconds.
    pub timeout_ms: u32,
    /// What it speaks.
    pub kind: GatewayKind,
}

impl PhoneGateway {
    /// Whether the provider makes and checks the code itself.
    #[must_use]
    pub const fn makes_codes(&self) -> bool {
        match &self.kind {
            GatewayKind::TeleSign(one) => one.own_code,
            GatewayKind::Twilio(one) => !one.service.is_empty(),
            GatewayKind::Http(_) => false,
        }
    }

    /// Whether it sends the words that it is given in a text message, whatever they are.
    #[must_use]
    pub fn sends_words(&self) -> bool {
        self.ways.contains(&Way::Sms)
            && match &self.kind {
                GatewayKind::TeleSign(_) => true,
                GatewayKind::Twilio(one) => !one.sender.is_empty(),
                GatewayKind::Http(one) => one.url.contains(TEXT_HERE) || one.body.contains(TEXT_HERE),
            }
    }
}

/// What a gateway speaks.
#[derive(Clone, Debug)]
pub enum GatewayKind {
    /// TeleSign's REST interface: SMS Verify and Voice Verify.
    TeleSign(TeleSign),
    /// Twilio: Messages and Calls, or Verify.
    Twilio(Twilio),
    /// Any other that takes one HTTP request a message.
    Http(HttpGateway),
}

/// An account with TeleSign.
#[derive(Clone, Debug)]
pub struct TeleSign {
    /// Where it is, without a slash at the end: `https://rest-ww.telesign.com`.
    pub base: String,
    /// The customer's number.
    pub customer: String,
    /// The API key, in base 64 as the portal shows it.
    pub key: Secret,
    /// Customer's number and key are sent as they are (basic authorisation), in place of a signature.
    pub basic: bool,
    /// Sender of text messages; empty for theirs.
    pub sender: String,
    /// TeleSign makes and checks the code.
    pub own_code: bool,
}

/// An account with Twilio.
#[derive(Clone, Debug)]
pub struct Twilio {
    /// Where messages and calls are, without a slash at the end: `https://api.twilio.com`.
    pub base: String,
    /// Where Verify is: `https://verify.twilio.com`.
    pub verify_base: String,
    /// The account's SID.
    pub account: String,
    /// SID of an API key; empty for the account itself.
    pub login: String,
    /// The account's token, or the API key's secret.
    pub secret: Secret,
    /// Number that sends and calls, or the SID of a messaging service.
    pub sender: String,
    /// SID of a Verify service, which then makes and checks the code; empty for our own code.
    pub service: String,
    /// The account's token, with which Twilio signs its reports; empty where none are taken.
    pub token: Secret,
}

/// A gateway described as data. In each template stand `{number}` (with the plus), `{digits}` (without),
/// `{extension}`, `{text}`, `{code}`, `{way}`, `{language}`, `{sender}`, `{account}`, `{secret}` and `{basic}`.
#[derive(Clone, Debug)]
pub struct HttpGateway {
    /// `POST`, `PUT` or `GET`.
    pub method: &'static str,
    /// The address; what is filled in is percent-encoded.
    pub url: String,
    /// Headers, `Name: value`.
    pub headers: Vec<(String, String)>,
    /// What the body is, which says how what is filled in is escaped.
    pub content: Content,
    /// The body.
    pub body: String,
    /// For `{sender}`.
    pub sender: String,
    /// For `{account}`.
    pub account: String,
    /// For `{secret}`.
    pub secret: Secret,
    /// Statuses of the answer that mean success, from and to.
    pub good_status: (u16, u16),
    /// What must stand in the answer; empty for nothing.
    pub good_text: String,
    /// What must not stand in the answer; empty for nothing.
    pub bad_text: String,
}

/// What the body of a request is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum Content {
    /// JSON.
    #[default]
    Json,
    /// Fields of a form (application/x-www-form-urlencoded).
    Form,
    /// XML.
    Xml,
    /// Plain text.
    Text,
}

/// What is sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// A code that is typed where it was asked for: a provider may make and check it itself.
    Code,
    /// Words with a secret that is good elsewhere, such as a passcode: for gateways that send what they are
    /// given.
    Words,
}

/// What is to be sent.
#[derive(Clone, Copy, Debug)]
pub struct Order<'a> {
    /// What it is.
    pub purpose: Purpose,
    /// To whom.
    pub to: &'a PhoneNumber,
    /// How.
    pub way: Way,
    /// What stands in for [`CODE_HERE`]: our own code, which a provider that makes codes does not use, or another
    /// secret.
    pub code: &'a Secret,
    /// What is said, with [`CODE_HERE`] where the code goes.
    pub text: &'a Message,
    /// In which language (BCP 47).
    pub locale: &'a str,
    /// What was sent before and did not help: what became of it is asked at the same time.
    pub earlier: Option<&'a Receipt>,
}

/// What was sent, as the gateway calls it. Kept with the run.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Receipt {
    /// Through which gateway.
    pub gateway: Slug,
    /// How.
    pub way: Way,
    /// What the gateway calls it; empty when it says nothing.
    pub reference: String,
    /// The provider made the code, and must be asked whether a typed one is right.
    pub theirs: bool,
}

/// A gateway that could not, or would not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GatewayFault {
    /// Which.
    pub gateway: Slug,
    /// What was wrong.
    pub kind: FaultKind,
    /// The HTTP status; 0 when there was none.
    pub status: u16,
    /// What the provider calls it, as letters, digits and `-._` only; empty for nothing.
    pub code: String,
}

impl fmt::Display for GatewayFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.gateway, self.kind.code())?;
        if self.status > 0 {
            write!(f, ", status {}", self.status)?;
        }
        if !self.code.is_empty() {
            write!(f, ", code {}", self.code)?;
        }
        Ok(())
    }
}

/// What is wrong with a gateway's answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FaultKind {
    /// It cannot be connected to.
    Unreachable,
    /// It did not answer in time.
    Late,
    /// It does not know us: account, key or signature.
    Account,
    /// It will not send to this number.
    Number,
    /// We ask too often, or the credit is used up.
    Limited,
    /// What came back is no answer of such a gateway.
    Nonsense,
    /// It says that it could not.
    Failed,
}

impl FaultKind {
    /// The stable code, for history and for words.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Unreachable => "unreachable",
            Self::Late => "late",
            Self::Account => "account",
            Self::Number => "number",
            Self::Limited => "limited",
            Self::Nonsense => "nonsense",
            Self::Failed => "failed",
        }
    }
}

/// What came of an order, with what went wrong on the way.
#[derive(Debug)]
pub struct Sent {
    /// What was sent.
    pub result: Result<Receipt, PhoneError>,
    /// Gateways that could not.
    pub faults: Vec<GatewayFault>,
    /// What became of what was sent before; `None` when the gateway does not say.
    pub earlier: Option<Fate>,
}

/// Why nothing was sent.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PhoneError {
    /// No gateway is set up for this way.
    #[error("no phone gateway is set up")]
    NotSetUp,
    /// None of them could.
    #[error("no phone gateway could send: {0}")]
    Away(String),
    /// The gateways will not send to this number.
    #[error("the phone gateways do not take the number: {0}")]
    Number(String),
}

/// What a provider says of a typed code.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Judgement {
    /// It is the one.
    Right,
    /// It is not.
    Wrong,
    /// Its time, or its tries, are over.
    Over,
}

/// What became of a message or call.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fate {
    /// It arrived, or is on its way.
    Good,
    /// It did not arrive.
    Bad(GatewayFault),
}

/// Phone gateways.
#[async_trait]
pub trait Phone: Send + Sync {
    /// Puts gateways in force.
    fn configure(&self, setup: PhoneSetup);

    /// How codes can be sent by what is in force.
    fn ways(&self) -> Vec<Way>;

    /// Whether a gateway in force sends words that are given to it in a text message.
    fn sends_words(&self) -> bool;

    /// Sends a code or words, by the first gateway that can.
    async fn send(&self, order: Order<'_>) -> Sent;

    /// Sends nothing, and takes as long: for names that are nobody's. Fails while the gateways are away.
    async fn send_to_nobody(&self, way: Way) -> Sent;

    /// Asks the provider that made a code whether this is it. `None` for a receipt that is nobody's: the answer
    /// takes as long, and is [`Judgement::Wrong`].
    ///
    /// # Errors
    /// [`PhoneError`] when the provider does not say: nothing is known of the code then.
    async fn judge(&self, receipt: Option<&Receipt>, code: &Secret) -> Result<Judgement, PhoneError>;

    /// Sends a code by gateways that are not in force.
    async fn try_out(&self, setup: PhoneSetup, order: Order<'_>) -> Sent;

    /// Reads what came to the address for reports of a gateway.
    ///
    /// # Errors
    /// Why it is not believed.
    fn report(&self, gateway: &str, posted: &Posted) -> Result<Report, Refusal>;
}

/// Where there are no gateways.
pub struct NoGateways;

#[async_trait]
impl Phone for NoGateways {
    fn configure(&self, _: PhoneSetup) {}

    fn ways(&self) -> Vec<Way> {
        Vec::new()
    }

    fn sends_words(&self) -> bool {
        false
    }

    async fn send(&self, _: Order<'_>) -> Sent {
        Sent { result: Err(PhoneError::NotSetUp), faults: Vec::new(), earlier: None }
    }

    async fn send_to_nobody(&self, _: Way) -> Sent {
        Sent { result: Err(PhoneError::NotSetUp), faults: Vec::new(), earlier: None }
    }

    async fn judge(&self, _: Option<&Receipt>, _: &Secret) -> Result<Judgement, PhoneError> {
        Err(PhoneError::NotSetUp)
    }

    async fn try_out(&self, _: PhoneSetup, _: Order<'_>) -> Sent {
        Sent { result: Err(PhoneError::NotSetUp), faults: Vec::new(), earlier: None }
    }

    fn report(&self, _: &str, _: &Posted) -> Result<Report, Refusal> {
        Err(Refusal::Unknown)
    }
}

/// Says a message in a language: a text message is written where it is sent.
pub trait Words: Send + Sync {
    /// The sentence in this language (BCP 47), or in the nearest that there is.
    fn say(&self, locale: &str, message: &Message) -> String;
}
