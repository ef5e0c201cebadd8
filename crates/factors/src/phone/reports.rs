//! Reports that providers send of themselves: TeleSign's transaction callbacks and Twilio's status callbacks, as their
//! developer pages publish them. A signature is looked at before anything else, and a body is never written down:
//! TeleSign's may hold the code that was typed.

use std::time::Duration;

use data_encoding::{BASE64, HEXLOWER};
use domain::{
    factor::phone::{
        DeliveryState, FaultKind, GatewayKind, PhoneGateway, PhoneSetup, Posted, Refusal, Report, TeleSign,
        Twilio,
    },
    time::Timestamp,
};
use hmac::{Hmac, KeyInit as _, Mac as _};
use ring::hmac as legacy;
use serde::Deserialize;
use sha2::{Digest as _, Sha256};
use subtle::ConstantTimeEq as _;

use super::{encode::read_form, telesign, wire::Fault};

/// How old what a report tells may be. Messages of codes are over after minutes; providers try again for hours.
const AGE_MAX: Duration = Duration::from_secs(24 * 3600);
/// How far a provider's clock may be ahead of ours.
const AHEAD_MAX: Duration = Duration::from_secs(5 * 60);
/// The parameter of Twilio's address that says when a message was sent. Twilio signs the address.
const AT: &str = "at";

/// Where Twilio is to report of a message that is sent `now`; `None` where no reports are taken.
pub(super) fn twilio_address(
    setup: &PhoneSetup,
    gateway: &PhoneGateway,
    account: &Twilio,
    now: Timestamp,
) -> Option<String> {
    let takes = !setup.reports_to.is_empty() && !account.token.expose().is_empty();
    takes.then(|| format!("{}/{}?{AT}={}", setup.reports_to, gateway.id, now.as_millis()))
}

/// Reads a report.
pub(super) fn read(
    setup: &PhoneSetup,
    gateway: &str,
    posted: &Posted,
    now: Timestamp,
) -> Result<Report, Refusal> {
    let gateway = setup.gateways.iter().find(|one| one.id.as_str() == gateway);
    let gateway = gateway.filter(|_| !setup.reports_to.is_empty()).ok_or(Refusal::Unknown)?;
    let said = match &gateway.kind {
        GatewayKind::TeleSign(account) => of_telesign(account, posted, now),
        GatewayKind::Twilio(account) => {
            let address = format!("{}/{}", setup.reports_to, gateway.id);
            of_twilio(account, &address, posted, now)
        }
        GatewayKind::Http(_) => Err(Refusal::Unknown),
    }?;
    let digest = HEXLOWER.encode(&Sha256::new().chain_update(&posted.body).finalize());
    // A code is the provider's, and not its words.
    let code = Fault::new(FaultKind::Failed, 0, &said.code).code;
    Ok(Report { gateway: gateway.id.clone(), reference: said.reference, state: said.state, code, digest })
}

struct Said {
    reference: String,
    state: DeliveryState,
    code: String,
}

fn is_fresh(at: Timestamp, now: Timestamp) -> bool {
    now.since(at) <= AGE_MAX && at.since(now) <= AHEAD_MAX
}

/// Whether a reference is one that a key of the store can be made of.
fn checked(reference: String) -> Result<String, Refusal> {
    let is_good = (1..=64).contains(&reference.len()) && reference.bytes().all(|b| b.is_ascii_alphanumeric());
    if is_good { Ok(reference) } else { Err(Refusal::Malformed) }
}

#[derive(Deserialize)]
struct Callback {
    reference_id: String,
    status: Status,
}

#[derive(Deserialize)]
struct Status {
    code: i64,
    updated_on: String,
}

/// `TSA customer:signature`: HMAC-SHA256 with the API key over the body alone.
fn of_telesign(account: &TeleSign, posted: &Posted, now: Timestamp) -> Result<Said, Refusal> {
    let given = posted.authorization.trim();
    if given.is_empty() {
        return Err(Refusal::Unsigned);
    }
    let (customer, signature) =
        given.strip_prefix("TSA ").and_then(|rest| rest.trim().split_once(':')).ok_or(Refusal::Forged)?;
    let signature = BASE64.decode(signature.trim().as_bytes()).map_err(|_| Refusal::Forged)?;
    let mut mac =
        Hmac::<Sha256>::new_from_slice(&telesign::key_bytes(&account.key)).map_err(|_| Refusal::Forged)?;
    mac.update(&posted.body);
    let is_signed = bool::from(mac.finalize().into_bytes().as_slice().ct_eq(&signature));
    if !is_signed || !customer.eq_ignore_ascii_case(&account.customer) {
        return Err(Refusal::Forged);
    }
    let said: Callback = serde_json::from_slice(&posted.body).map_err(|_| Refusal::Malformed)?;
    let at: jiff::Timestamp = said.status.updated_on.parse().map_err(|_| Refusal::Malformed)?;
    if !is_fresh(Timestamp::from_millis(at.as_millisecond()), now) {
        return Err(Refusal::Replayed);
    }
    let (state, code) = (telesign::state(said.status.code), said.status.code.to_string());
    let code = if state == DeliveryState::Undelivered { code } else { String::new() };
    Ok(Said { reference: checked(said.reference_id)?, state, code })
}

/// HMAC-SHA1 with the account's token over the address and, each name followed by its value, the parameters by their
/// names. The address is the one that was handed to Twilio: with the port or without, as its libraries accept.
fn of_twilio(account: &Twilio, address: &str, posted: &Posted, now: Timestamp) -> Result<Said, Refusal> {
    if posted.twilio_signature.trim().is_empty() {
        return Err(Refusal::Unsigned);
    }
    let signature = BASE64.decode(posted.twilio_signature.trim().as_bytes()).map_err(|_| Refusal::Forged)?;
    if account.token.expose().is_empty() {
        return Err(Refusal::Unknown);
    }
    let mut parameters = read_form(&posted.body);
    parameters.sort();
    parameters.dedup();
    let url =
        if posted.query.is_empty() { address.to_owned() } else { format!("{address}?{}", posted.query) };
    let key = legacy::Key::new(legacy::HMAC_SHA1_FOR_LEGACY_USE_ONLY, account.token.expose().as_bytes());
    let is_signed = [url.clone(), without_port(&url), with_port(&url)].iter().any(|url| {
        let mut signed = url.clone();
        parameters.iter().for_each(|(name, value)| {
            signed.push_str(name);
            signed.push_str(value);
        });
        legacy::verify(&key, signed.as_bytes(), &signature).is_ok()
    });
    let get = |name: &str| {
        let mut found = parameters.iter().filter(|(known, _)| known == name).map(|(_, value)| value.as_str());
        found.next().unwrap_or_default().to_owned()
    };
    if !is_signed || get("AccountSid") != account.account {
        return Err(Refusal::Forged);
    }
    let at = read_form(posted.query.as_bytes())
        .into_iter()
        .find(|(name, _)| name == AT)
        .and_then(|(_, value)| value.parse().ok())
        .map(Timestamp::from_millis)
        .ok_or(Refusal::Malformed)?;
    if !is_fresh(at, now) {
        return Err(Refusal::Replayed);
    }
    let (message, call) = (get("MessageSid"), get("CallSid"));
    let (reference, status) =
        if message.is_empty() { (call, get("CallStatus")) } else { (message, get("MessageStatus")) };
    let state = twilio_state(&status).ok_or(Refusal::Malformed)?;
    let code = match (state, get("ErrorCode")) {
        (DeliveryState::Undelivered, code) if code.is_empty() => status,
        (DeliveryState::Undelivered, code) => code,
        _ => String::new(),
    };
    Ok(Said { reference: checked(reference)?, state, code })
}

fn twilio_state(status: &str) -> Option<DeliveryState> {
    Some(match status {
        "accepted" | "scheduled" | "queued" | "initiated" => DeliveryState::Queued,
        "sending" | "sent" | "ringing" | "in-progress" => DeliveryState::Sent,
        "delivered" | "read" | "completed" => DeliveryState::Delivered,
        "undelivered" | "failed" | "canceled" | "busy" | "no-answer" => DeliveryState::Undelivered,
        _ => return None,
    })
}

/// Scheme, host, port with its colon, and the rest.
fn parts(url: &str) -> (&str, &str, &str, &str) {
    let (scheme, rest) = url.split_once("://").unwrap_or(("https", url));
    let (authority, rest) = rest.split_at(rest.find(['/', '?']).unwrap_or(rest.len()));
    let port =
        authority.rfind(':').filter(|at| authority[*at..].len() > 1 && !authority[*at..].contains(']'));
    let (host, port) = authority.split_at(port.unwrap_or(authority.len()));
    (scheme, host, port, rest)
}

fn without_port(url: &str) -> String {
    let (scheme, host, _, rest) = parts(url);
    format!("{scheme}://{host}{rest}")
}

fn with_port(url: &str) -> String {
    let (scheme, host, port, rest) = parts(url);
    let usual = if scheme == "http" { ":80" } else { ":443" };
    let port = if port.is_empty() { usual } else { port };
    format!("{scheme}://{host}{port}{rest}")
}
