//! A gateway described as data: its request is filled in, and its answer read, by what an administrator wrote.

use std::time::Duration;

use data_encoding::BASE64;
use domain::{
    factor::phone::{CODE_HERE, FaultKind, HttpGateway, PhoneNumber, Way},
    secret::Secret,
};

use super::wire::{Answer, Fault, Request};
use crate::template::Template;

/// Sends a code.
pub(super) fn send(
    gateway: &HttpGateway,
    to: &PhoneNumber,
    way: Way,
    (code, text, locale): (&Secret, &str, &str),
    timeout: Duration,
) -> Request {
    let number = to.e164();
    let said = text.replace(CODE_HERE, code.expose());
    let basic = BASE64.encode(format!("{}:{}", gateway.account, gateway.secret.expose()).as_bytes());
    let given = [
        ("number", number.as_str()),
        ("digits", to.digits()),
        ("extension", to.extension()),
        ("text", said.as_str()),
        ("code", code.expose()),
        ("way", way.code()),
        ("language", locale),
        ("sender", gateway.sender.as_str()),
        ("account", gateway.account.as_str()),
        ("secret", gateway.secret.expose()),
        ("basic", basic.as_str()),
    ];
    let template = Template {
        method: gateway.method,
        url: &gateway.url,
        headers: &gateway.headers,
        content: gateway.content,
        body: &gateway.body,
    };
    template.fill_in(&given, timeout)
}

/// Reads the answer: there is no reference, only whether it was taken.
pub(super) fn sent(gateway: &HttpGateway, answer: &Answer) -> Result<String, Fault> {
    let (from, to) = gateway.good_status;
    if !(from..=to).contains(&answer.status) {
        return Err(Fault::of_status(answer.status));
    }
    let has = |text: &str| !text.is_empty() && answer.body.contains(text);
    if has(&gateway.bad_text) {
        return Err(Fault::new(FaultKind::Failed, answer.status, "bad-text"));
    }
    if !gateway.good_text.is_empty() && !has(&gateway.good_text) {
        return Err(Fault::new(FaultKind::Nonsense, answer.status, "good-text"));
    }
    Ok(String::new())
}
