//! Twilio, as its developer pages publish it: Messages and Calls with a code of ours, or Verify, which makes and checks
//! a code of its own.

use std::time::Duration;

use data_encoding::BASE64;
use domain::{
    factor::phone::{CODE_HERE, ExtensionBy, Fate, FaultKind, Judgement, PhoneNumber, Twilio, Way},
    secret::Secret,
};
use reqwest::Method;
use serde::Deserialize;

use super::{
    client::Dialling,
    encode::{form, percent, xml},
    wire::{Answer, Fault, Request},
};

fn request(
    account: &Twilio,
    method: Method,
    url: String,
    body: Option<String>,
    timeout: Duration,
) -> Request {
    let login = if account.login.is_empty() { &account.account } else { &account.login };
    let pair = BASE64.encode(format!("{login}:{}", account.secret.expose()).as_bytes());
    let mut headers = vec![("Authorization".to_owned(), format!("Basic {pair}"))];
    if body.is_some() {
        headers.push(("Content-Type".to_owned(), "application/x-www-form-urlencoded".to_owned()));
    }
    Request { method, url, headers, body, timeout }
}

fn of_account(account: &Twilio, rest: &str) -> String {
    format!("{}/2010-04-01/Accounts/{}/{rest}", account.base, percent(&account.account))
}

fn of_service(account: &Twilio, rest: &str) -> String {
    format!("{}/v2/Services/{}/{rest}", account.verify_base, percent(&account.service))
}

/// Sends a code.
pub(super) fn send(
    account: &Twilio,
    to: &PhoneNumber,
    way: Way,
    (code, text, locale): (&Secret, &str, &str),
    dialling: &Dialling,
    (reports, timeout): (Option<&str>, Duration),
) -> Request {
    let number = to.e164();
    if !account.service.is_empty() {
        let mut fields =
            vec![("To", number.as_str()), ("Channel", way.code()), ("Locale", verify_locale(locale))];
        let digits = tones(to, dialling);
        if way == Way::Call && !digits.is_empty() {
            fields.push(("SendDigits", &digits));
        }
        return request(
            account,
            Method::POST,
            of_service(account, "Verifications"),
            Some(form(&fields)),
            timeout,
        );
    }
    match way {
        Way::Sms => message(account, to, (code, text), (reports, timeout)),
        Way::Call => {
            let spoken = twiml(to, code, text, locale, dialling);
            let digits = tones(to, dialling);
            let mut fields =
                vec![("To", number.as_str()), ("From", account.sender.as_str()), ("Twiml", spoken.as_str())];
            if !digits.is_empty() {
                fields.push(("SendDigits", &digits));
            }
            fields.extend(reports.map(|address| ("StatusCallback", address)));
            request(account, Method::POST, of_account(account, "Calls.json"), Some(form(&fields)), timeout)
        }
    }
}

/// Sends words with a code or another secret in a text message.
pub(super) fn message(
    account: &Twilio,
    to: &PhoneNumber,
    (code, text): (&Secret, &str),
    (reports, timeout): (Option<&str>, Duration),
) -> Request {
    let (number, said) = (to.e164(), text.replace(CODE_HERE, code.expose()));
    let sender = if account.sender.starts_with("MG") { "MessagingServiceSid" } else { "From" };
    let mut fields =
        vec![("To", number.as_str()), (sender, account.sender.as_str()), ("Body", said.as_str())];
    fields.extend(reports.map(|address| ("StatusCallback", address)));
    request(account, Method::POST, of_account(account, "Messages.json"), Some(form(&fields)), timeout)
}

/// What is dialled once somebody has answered: `w` waits for half a second.
fn tones(to: &PhoneNumber, dialling: &Dialling) -> String {
    if to.extension().is_empty() || dialling.by == ExtensionBy::Operator {
        return String::new();
    }
    format!("{}{}", "ww".repeat(dialling.pause.len()), to.extension())
}

/// What the call says, three times, the digits one by one.
fn twiml(to: &PhoneNumber, code: &Secret, text: &str, locale: &str, dialling: &Dialling) -> String {
    let apart = |digits: &str| digits.chars().map(String::from).collect::<Vec<_>>().join(", ");
    let said = xml(&text.replace(CODE_HERE, &apart(code.expose())));
    let language = speech(locale);
    let say = format!("<Say language=\"{language}\">{said}</Say><Pause length=\"2\"/>");
    let asks = if dialling.by == ExtensionBy::Operator && !to.extension().is_empty() {
        let extension = xml(&apart(to.extension()));
        format!("<Say language=\"{language}\">{extension}</Say><Pause length=\"15\"/>")
    } else {
        String::new()
    };
    format!("<Response>{asks}{}</Response>", say.repeat(3))
}

/// Asks Verify whether a code is the one.
pub(super) fn check(account: &Twilio, reference: &str, code: &Secret, timeout: Duration) -> Request {
    let fields = [("VerificationSid", reference), ("Code", code.expose())];
    request(account, Method::POST, of_service(account, "VerificationCheck"), Some(form(&fields)), timeout)
}

/// Asks what became of a message, a call or a verification.
pub(super) fn status(account: &Twilio, reference: &str, way: Way, timeout: Duration) -> Request {
    let reference = percent(reference);
    let url = match way {
        _ if !account.service.is_empty() => of_service(account, &format!("Verifications/{reference}")),
        Way::Sms => of_account(account, &format!("Messages/{reference}.json")),
        Way::Call => of_account(account, &format!("Calls/{reference}.json")),
    };
    request(account, Method::GET, url, None, timeout)
}

/// What an answer of theirs is: a resource, or a complaint.
#[derive(Deserialize)]
struct Resource {
    #[serde(default)]
    sid: Option<String>,
    /// A word; in a complaint, the HTTP status.
    #[serde(default)]
    status: Option<serde_json::Value>,
    #[serde(default)]
    error_code: Option<i64>,
    #[serde(default)]
    code: Option<i64>,
}

fn resource(answer: &Answer) -> Result<Resource, Fault> {
    let read: Option<Resource> = serde_json::from_str(&answer.body).ok();
    match (read, answer.status) {
        (Some(read), 200..=299) => Ok(read),
        (None, 200..=299) => Err(Fault::new(FaultKind::Nonsense, answer.status, "")),
        (read, status) => Err(complaint(status, read.and_then(|read| read.code))),
    }
}

fn complaint(status: u16, code: Option<i64>) -> Fault {
    let kind = match code {
        Some(10_001 | 20_003 | 20_005 | 20_008 | 20_404 | 30_002) => FaultKind::Account,
        Some(20_429 | 14_107 | 60_203 | 60_212 | 21_611 | 30_001 | 30_022 | 30_023) => FaultKind::Limited,
        // Not a number, not one that takes this, blocked, or in a country that is switched off; of an account that
        // is only tried out, not one that was named to it.
        Some(
            13_223
            | 13_224
            | 13_225
            | 21_202
            | 21_211
            | 21_214
            | 21_215
            | 21_216
            | 21_217
            | 21_219
            | 21_265
            | 21_268
            | 21_408
            | 21_608
            | 21_610
            | 21_612
            | 21_614
            | 21_635
            | 30_003..=30_006
            | 60_200
            | 60_205
            | 60_220
            | 60_410
            | 60_600
            | 60_605
            | 60_610,
        ) => FaultKind::Number,
        _ => Fault::of_status(status).kind,
    };
    Fault::new(kind, status, &code.map_or_else(String::new, |code| code.to_string()))
}

/// Reads the answer to [`send`]: the SID.
pub(super) fn sent(answer: &Answer) -> Result<String, Fault> {
    let resource = resource(answer)?;
    if let Some(fault) = ended_badly(answer, &resource) {
        return Err(fault);
    }
    let sid = resource.sid.unwrap_or_default();
    let is_sid = sid.len() == 34 && sid.bytes().all(|byte| byte.is_ascii_alphanumeric());
    if is_sid { Ok(sid) } else { Err(Fault::new(FaultKind::Nonsense, answer.status, "sid")) }
}

fn ended_badly(answer: &Answer, resource: &Resource) -> Option<Fault> {
    let status = resource.status.as_ref().and_then(serde_json::Value::as_str).unwrap_or_default();
    let is_bad = matches!(status, "failed" | "undelivered" | "busy" | "no-answer" | "canceled");
    is_bad.then(|| match resource.error_code {
        Some(code) => complaint(answer.status, Some(code)),
        None => Fault::new(FaultKind::Number, answer.status, status),
    })
}

/// Reads the answer to [`check`].
pub(super) fn judged(answer: &Answer) -> Result<Judgement, Fault> {
    let read: Option<Resource> = serde_json::from_str(&answer.body).ok();
    let code = read.as_ref().and_then(|read| read.code);
    match (answer.status, code) {
        // Used, run out, or tried too often: the verification is gone.
        (404, Some(20_404)) | (429, Some(60_202)) => return Ok(Judgement::Over),
        _ => {}
    }
    let resource = resource(answer)?;
    match resource.status.as_ref().and_then(serde_json::Value::as_str) {
        Some("approved") => Ok(Judgement::Right),
        Some("pending") => Ok(Judgement::Wrong),
        Some("canceled" | "expired" | "max_attempts_reached" | "deleted" | "failed") => Ok(Judgement::Over),
        _ => Err(Fault::new(FaultKind::Nonsense, answer.status, "status")),
    }
}

/// Reads the answer to [`status`].
pub(super) fn fate(answer: &Answer) -> Result<Fate, Fault> {
    let resource = resource(answer)?;
    match ended_badly(answer, &resource) {
        None => Ok(Fate::Good),
        Some(fault) => Err(fault),
    }
}

/// The language of Verify's words.
fn verify_locale(locale: &str) -> &str {
    match locale {
        "zh-Hans" => "zh-CN",
        "zh-Hant" => "zh-HK",
        "pt-PT" => "pt",
        "pt-BR" => "pt-BR",
        other => other.split('-').next().unwrap_or("en"),
    }
}

/// The language that a voice speaks.
fn speech(locale: &str) -> &'static str {
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
        "ar" => "arb",
        "ja" => "ja-JP",
        "ko" => "ko-KR",
        "pt-BR" => "pt-BR",
        "pt-PT" => "pt-PT",
        "zh-Hans" => "cmn-CN",
        "zh-Hant" => "zh-TW",
        _ => "en-US",
    }
}
