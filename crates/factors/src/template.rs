//! A request described as data: what an administrator wrote is filled in, each value escaped for the place in which it
//! stands. Pure.

use std::time::Duration;

use domain::factor::phone::Content;
use reqwest::Method;

use crate::{
    encode::{fill, percent, value},
    wire::Request,
};

/// A request before it is filled in.
pub(super) struct Template<'t> {
    /// `POST`, `PUT` or `GET`.
    pub(super) method: &'static str,
    pub(super) url: &'t str,
    pub(super) headers: &'t [(String, String)],
    pub(super) content: Content,
    pub(super) body: &'t str,
}

impl Template<'_> {
    /// The request with each `{name}` by what `given` says.
    pub(super) fn fill_in(&self, given: &[(&str, &str)], timeout: Duration) -> Request {
        let method = match self.method {
            "GET" => Method::GET,
            "PUT" => Method::PUT,
            _ => Method::POST,
        };
        let has_body = method != Method::GET;
        let mut headers: Vec<(String, String)> = self
            .headers
            .iter()
            .map(|(name, template)| (name.clone(), fill(template, given, in_header)))
            .collect();
        if has_body && !headers.iter().any(|(name, _)| name.eq_ignore_ascii_case("content-type")) {
            headers.push(("Content-Type".to_owned(), content_type(self.content).to_owned()));
        }
        let body = has_body.then(|| fill(self.body, given, |text| value(self.content, text)));
        Request { method, url: fill(self.url, given, percent), headers, body, timeout }
    }
}

const fn content_type(content: Content) -> &'static str {
    match content {
        Content::Json => "application/json",
        Content::Form => "application/x-www-form-urlencoded",
        Content::Xml => "application/xml; charset=utf-8",
        Content::Text => "text/plain; charset=utf-8",
    }
}

/// A header is one line.
fn in_header(text: &str) -> String {
    text.chars().map(|c| if c.is_control() { ' ' } else { c }).collect()
}
