//! A gateway described as data: its request is filled in, and its answer read, by what an administrator wrote.

use std::time::Duration;

use data_encoding::BASE64;
use domain::{
    factor::phone::{CODE_HERE, Content, FaultKind, HttpGateway, PhoneNumber, Way},
    secret::Secret,
};
use reqwest::Method;

use super::{
    encode::{fill, percent, value},
    wire::{Answer, Fault, Request},
};

const fn content_type(content: Content) -> &'static str {
    match content {
        Content::Json => "application/json",
        Content::Form => "application/x-www-form-urlencoded",
        Content::Xml => "application/xml; charset=utf-8",
        Content::Text => "text/plain; charset=utf-8",
    }
}

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
    let method = match gateway.method {
        "GET" => Method::GET,
        "PUT" => Method::PUT,
        _ => Method::POST,
    };
    let has_body = method != Method::GET;
    let mut headers: Vec<(String, String)> = gateway
        .headers
        .iter()
        .map(|(name, template)| (name.clone(), fill(template, &given, in_header)))
        .collect();
    if has_body && !headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("content-type")) {
        headers.push(("Content-Type".to_owned(), content_type(gateway.content).to_owned()));
    }
    let body = has_body.then(|| fill(&gateway.body, &given, |text| value(gateway.content, text)));
    Request { method, url: fill(&gateway.url, &given, percent), headers, body, timeout }
}

/// A header is one line.
fn in_header(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
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
