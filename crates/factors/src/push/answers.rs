//! What a provider sends when somebody did something on the phone. Signature and moment are looked at before the body is
//! read: HMAC-SHA-256 with the shared secret over the moment, a full stop and the body as it came.

use std::time::Duration;

use data_encoding::{BASE64, HEXLOWER_PERMISSIVE};
use domain::{
    factor::push::{Answer, Choice, Posted, PushSetup, Refusal},
    time::Timestamp,
};
use hmac::{Hmac, KeyInit as _, Mac as _};
use serde::Deserialize;
use sha2::Sha256;

/// How long ago, or ahead of our clock, an answer may have been signed.
const TOLERANCE: Duration = Duration::from_secs(5 * 60);
/// Most digits of a number.
const NUMBER_DIGITS_MAX: usize = 10;
/// Bytes of a signature.
const SIGNATURE_BYTES: usize = 32;

/// The body of an answer.
#[derive(Deserialize)]
struct Said {
    request: String,
    answer: String,
    #[serde(default)]
    number: Number,
}

/// A number as a text, which keeps its leading zeros, or as JSON has it.
#[derive(Default, Deserialize)]
#[serde(untagged)]
enum Number {
    Text(String),
    Plain(u64),
    #[default]
    Missing,
}

/// Reads an answer.
pub(super) fn read(setup: &PushSetup, posted: &Posted, now: Timestamp) -> Result<Answer, Refusal> {
    let header = |name: &str| posted.headers.get(name).map(|value| value.trim()).unwrap_or_default();
    let (signature, at) = (header(&setup.signature_header), header(&setup.timestamp_header));
    if signature.is_empty() || at.is_empty() {
        return Err(Refusal::Unsigned);
    }
    if !is_signed(setup, signature, at, &posted.body) {
        return Err(Refusal::Forged);
    }
    let seconds: i64 = at.parse().map_err(|_| Refusal::Malformed)?;
    let at = Timestamp::from_millis(seconds.saturating_mul(1_000));
    if now.since(at) > TOLERANCE || at.since(now) > TOLERANCE {
        return Err(Refusal::Stale);
    }
    let said: Said = serde_json::from_slice(&posted.body).map_err(|_| Refusal::Malformed)?;
    let choice = match said.answer.as_str() {
        "approve" => Choice::Approve,
        "deny" => Choice::Deny,
        _ => return Err(Refusal::Malformed),
    };
    let number = match said.number {
        Number::Text(text) => text.trim().to_owned(),
        Number::Plain(number) => number.to_string(),
        Number::Missing => String::new(),
    };
    if number.len() > NUMBER_DIGITS_MAX || !number.bytes().all(|byte| byte.is_ascii_digit()) {
        return Err(Refusal::Malformed);
    }
    let request = said.request.parse().map_err(|_| Refusal::Unknown)?;
    Ok(Answer { request, choice, number })
}

/// Whether it is the provider's: in hexadecimal or base 64, with the name of the method before it or without.
fn is_signed(setup: &PushSetup, signature: &str, at: &str, body: &[u8]) -> bool {
    let key = setup.signing_secret.expose().as_bytes();
    let text = signature.strip_prefix("sha256=").unwrap_or(signature);
    let read = if text.len() == SIGNATURE_BYTES * 2 {
        HEXLOWER_PERMISSIVE.decode(text.as_bytes())
    } else {
        BASE64.decode(text.as_bytes())
    };
    let (Ok(signature), false) = (read, key.is_empty()) else { return false };
    let Ok(mut mac) = Hmac::<Sha256>::new_from_slice(key) else { return false };
    mac.update(at.as_bytes());
    mac.update(b".");
    mac.update(body);
    mac.verify_slice(&signature).is_ok()
}
