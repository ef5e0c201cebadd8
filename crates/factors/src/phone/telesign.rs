//! TeleSign's REST interface, as its developer pages and client libraries publish it: SMS Verify and Voice Verify,
//! Get Status, and how a request is signed or authorised.

use std::time::Duration;

use data_encoding::BASE64;
use domain::{
    factor::phone::{
        CODE_HERE, DeliveryState, ExtensionBy, Fate, FaultKind, Judgement, PhoneNumber, TeleSign, Way,
    },
    secret::Secret,
    time::Timestamp,
};
use hmac::{Hmac, KeyInit as _, Mac as _};
use reqwest::Method;
use serde::Deserialize;
use sha2::Sha256;

use super::{
    client::Dialling,
    encode::{form, percent},
    wire::{Answer, Fault, Request},
};

/// What a body of theirs is.
const FORM: &str = "application/x-www-form-urlencoded";

/// A moment and a number that was never used: what a signature is bound to.
pub(super) struct Stamp {
    pub(super) date: String,
    pub(super) nonce: String,
}

impl Stamp {
    pub(super) fn new(now: Timestamp, random: [u8; 16]) -> Self {
        let moment =
            jiff::Timestamp::from_millisecond(now.as_millis()).unwrap_or(jiff::Timestamp::UNIX_EPOCH);
        let date = moment.strftime("%a, %d %b %Y %H:%M:%S GMT").to_string();
        Self { date, nonce: data_encoding::HEXLOWER.encode(&random) }
    }
}

/// The key, as base 64 has it. What is not of its alphabet is passed over, as TeleSign's own libraries do.
pub(super) fn key_bytes(key: &Secret) -> Vec<u8> {
    let is_of_it = |c: &char| c.is_ascii_alphanumeric() || matches!(c, '+' | '/');
    let text: String = key.expose().chars().filter(is_of_it).collect();
    let whole = &text[..text.len() - usize::from(text.len() % 4 == 1)];
    let mut padded = whole.to_owned();
    padded.extend(std::iter::repeat_n('=', (4 - whole.len() % 4) % 4));
    BASE64.decode(padded.as_bytes()).unwrap_or_default()
}

/// The value of the header `Authorization`.
pub(super) fn authorization(
    account: &TeleSign,
    method: &str,
    resource: &str,
    body: Option<&str>,
    stamp: &Stamp,
) -> Option<String> {
    if account.basic {
        let pair = format!("{}:{}", account.customer, account.key.expose());
        return Some(format!("Basic {}", BASE64.encode(pair.as_bytes())));
    }
    let content = if body.is_some() { FORM } else { "" };
    let mut signed = format!(
        "{method}\n{content}\n{}\nx-ts-auth-method:HMAC-SHA256\nx-ts-nonce:{}",
        stamp.date, stamp.nonce
    );
    if let Some(body) = body.filter(|body| !body.is_empty()) {
        signed.push('\n');
        signed.push_str(body);
    }
    signed.push('\n');
    signed.push_str(resource);
    let mut mac = Hmac::<Sha256>::new_from_slice(&key_bytes(&account.key)).ok()?;
    mac.update(signed.as_bytes());
    let signature = BASE64.encode(&mac.finalize().into_bytes());
    Some(format!("TSA {}:{signature}", account.customer))
}

fn request(
    account: &TeleSign,
    method: Method,
    (resource, query): (&str, &str),
    body: Option<String>,
    (stamp, timeout): (&Stamp, Duration),
) -> Result<Request, Fault> {
    let authorization = authorization(account, method.as_str(), resource, body.as_deref(), stamp)
        .ok_or_else(|| Fault::new(FaultKind::Account, 0, "key"))?;
    let mut headers =
        vec![("Authorization".to_owned(), authorization), ("Date".to_owned(), stamp.date.clone())];
    if !account.basic {
        headers.push(("x-ts-auth-method".to_owned(), "HMAC-SHA256".to_owned()));
        headers.push(("x-ts-nonce".to_owned(), stamp.nonce.clone()));
    }
    if body.is_some() {
        headers.push(("Content-Type".to_owned(), FORM.to_owned()));
    }
    let url = format!("{}{resource}{query}", account.base);
    Ok(Request { method, url, headers, body, timeout })
}

/// Sends a code.
pub(super) fn send(
    account: &TeleSign,
    to: &PhoneNumber,
    way: Way,
    (code, text, locale): (&Secret, &str, &str),
    dialling: &Dialling,
    when: (&Stamp, Duration),
) -> Result<Request, Fault> {
    let mut fields = vec![("phone_number", to.digits().to_owned())];
    if !account.own_code {
        fields.push(("verify_code", code.expose().to_owned()));
    }
    let resource = match way {
        Way::Sms => {
            fields.push(("template", text.replace(CODE_HERE, "$$CODE$$")));
            if !account.sender.is_empty() {
                fields.push(("sender_id", account.sender.clone()));
            }
            "/v1/verify/sms"
        }
        Way::Call => {
            fields.push(("language", language(locale).to_owned()));
            if !to.extension().is_empty() {
                let (kind, template) = match dialling.by {
                    ExtensionBy::Tones => ("1", format!("{}{}", dialling.pause, to.extension())),
                    ExtensionBy::Operator => ("2", to.extension().to_owned()),
                };
                fields.push(("extension_type", kind.to_owned()));
                fields.push(("extension_template", template));
            }
            "/v1/verify/call"
        }
    };
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    request(account, Method::POST, (resource, ""), Some(form(&fields)), when)
}

/// Sends words in a text message, by their messaging interface: its account sends what it is given.
pub(super) fn message(
    account: &TeleSign,
    to: &PhoneNumber,
    said: &str,
    when: (&Stamp, Duration),
) -> Result<Request, Fault> {
    let mut fields = vec![("phone_number", to.digits()), ("message", said), ("message_type", "ARN")];
    if !account.sender.is_empty() {
        fields.push(("sender_id", account.sender.as_str()));
    }
    request(account, Method::POST, ("/v1/messaging", ""), Some(form(&fields)), when)
}

/// Asks what became of a transaction, and with a code whether it is the one.
pub(super) fn status(
    account: &TeleSign,
    reference: &str,
    code: Option<&Secret>,
    when: (&Stamp, Duration),
) -> Result<Request, Fault> {
    let resource = format!("/v1/verify/{}", percent(reference));
    let query = code.map(|code| format!("?verify_code={}", percent(code.expose()))).unwrap_or_default();
    request(account, Method::GET, (&resource, &query), None, when)
}

/// What every answer of theirs is.
#[derive(Deserialize)]
struct Envelope {
    #[serde(default)]
    reference_id: Option<String>,
    #[serde(default)]
    status: Option<Coded>,
    #[serde(default)]
    errors: Vec<Coded>,
    #[serde(default)]
    verify: Option<Verify>,
}

#[derive(Deserialize)]
struct Coded {
    code: i64,
    #[serde(default)]
    description: String,
}

impl Coded {
    /// Whether it is about the number: one that is none, that they do not send to, or of a country that is not
    /// ordered. Of the parameters that can be wrong, it is the only one that differs from person to person.
    fn is_about_number(&self) -> bool {
        matches!(self.code, 11_000 | 11_001 | 10_032 | 10_033 | -10_033 | -20_004 | -40_009)
            || (self.code == -10_001 && self.description.contains("PhoneNumber"))
    }
}

#[derive(Deserialize)]
struct Verify {
    #[serde(default)]
    code_state: String,
}

/// Statuses of a transaction that went out, or is about to.
const UNDER_WAY: [i64; 11] = [100, 103, 105, 200, 201, 203, 250, 251, 290, 292, 295];
/// Statuses that are about the number rather than about the gateway.
const ABOUT_THE_NUMBER: [i64; 17] =
    [101, 107, 129, 130, 207, 210, 211, 220, 222, 229, 230, 237, 507, 510, 512, 513, 514];

/// How far a transaction came that has this status.
pub(super) fn state(status: i64) -> DeliveryState {
    match status {
        100 | 200 => DeliveryState::Delivered,
        103 | 105 | 290..=292 | 295 => DeliveryState::Queued,
        code if UNDER_WAY.contains(&code) => DeliveryState::Sent,
        _ => DeliveryState::Undelivered,
    }
}

fn envelope(answer: &Answer) -> Result<Envelope, Fault> {
    serde_json::from_str(&answer.body).map_err(|_| match answer.status {
        200..=299 => Fault::new(FaultKind::Nonsense, answer.status, ""),
        status => Fault::of_status(status),
    })
}

/// Further statuses that are about the number: not one, out of reach, or kept from messages because of a risk, a
/// prefix or a limit of its owner.
const KEPT_FROM_IT: [i64; 8] = [104, 221, 233, 238, 511, 516, 518, 519];

/// What an error says of the gateway, by its number; the messaging interface counts from 10000, the others below
/// zero.
fn kind_of(error: i64) -> Option<FaultKind> {
    match error {
        // Who we are, how we signed, from where we come and what was ordered.
        -30_012..=-30_004
        | -30_002..=-30_000
        | -30_015
        | -40_002
        | -20_003..=-20_001
        | -10_009
        | 10_002..=10_011
        | 10_014
        | 10_015
        | 10_022
        | 10_028
        | 10_031
        | 10_035 => Some(FaultKind::Account),
        -30_003 | -10_030 | -40_008 | -40_007 | 10_019 | 10_020 | 10_030 => Some(FaultKind::Limited),
        _ => None,
    }
}

/// What an answer complains of.
fn complaint(answer: &Answer, envelope: &Envelope) -> Option<Fault> {
    let error = envelope.errors.first().map(|error| error.code);
    let status = envelope.status.as_ref().map(|status| status.code);
    let known = error.and_then(kind_of);
    let kind = match (error, status) {
        (Some(_), _) if known.is_some() => known.unwrap_or(FaultKind::Failed),
        (Some(_), _) if envelope.errors.iter().any(Coded::is_about_number) => FaultKind::Number,
        (_, Some(501)) => FaultKind::Account,
        (None, Some(code)) if UNDER_WAY.contains(&code) && answer.status < 300 => return None,
        (None, Some(code)) if ABOUT_THE_NUMBER.contains(&code) || KEPT_FROM_IT.contains(&code) => {
            FaultKind::Number
        }
        (None, None) if answer.status < 300 => FaultKind::Nonsense,
        _ => Fault::of_status(answer.status).kind,
    };
    let code = error.or(status).map_or_else(String::new, |code| code.to_string());
    Some(Fault::new(kind, answer.status, &code))
}

/// Reads the answer to [`send`]: what they call the transaction.
pub(super) fn sent(answer: &Answer) -> Result<String, Fault> {
    let envelope = envelope(answer)?;
    if let Some(fault) = complaint(answer, &envelope) {
        return Err(fault);
    }
    let reference = envelope.reference_id.unwrap_or_default();
    let is_good = !reference.is_empty()
        && reference.len() <= 64
        && reference.bytes().all(|b| b.is_ascii_alphanumeric());
    if is_good { Ok(reference) } else { Err(Fault::new(FaultKind::Nonsense, answer.status, "reference")) }
}

/// Reads the answer to [`status`] with a code.
pub(super) fn judged(answer: &Answer) -> Result<Judgement, Fault> {
    let envelope = envelope(answer)?;
    match envelope.verify.as_ref().map(|verify| verify.code_state.as_str()) {
        Some("VALID") if answer.status < 300 => Ok(Judgement::Right),
        Some("INVALID") => Ok(Judgement::Wrong),
        Some("EXPIRED" | "MAX_ATTEMPTS_EXCEEDED") => Ok(Judgement::Over),
        _ => Err(complaint(answer, &envelope)
            .unwrap_or_else(|| Fault::new(FaultKind::Nonsense, answer.status, "code_state"))),
    }
}

/// Reads the answer to [`status`] without a code.
pub(super) fn fate(answer: &Answer) -> Result<Fate, Fault> {
    let envelope = envelope(answer)?;
    match complaint(answer, &envelope) {
        None => Ok(Fate::Good),
        Some(fault) => Err(fault),
    }
}

/// The language of a call, as they name them.
fn language(locale: &str) -> &'static str {
    match locale {
        "de" => "de-DE",
        "es" => "es-ES",
        "fr" => "fr-FR",
        "it" => "it-IT",
        "nl" => "nl-NL",
        "da" => "da-DK",
        "sv" => "sv-SE",
        "cs" => "cs-CZ",
        "pl" => "pl-PL",
        "ru" => "ru-RU",
        "ar" => "ar",
        "ja" => "ja-JP",
        "ko" => "ko-KR",
        "pt-BR" => "pt-BR",
        "pt-PT" => "pt-PT",
        "zh-Hans" => "zh-CN",
        "zh-Hant" => "zh-TW",
        _ => "en-US",
    }
}
