//! Questions on people's phones as the realm's document keeps them: the provider that puts them there, described as
//! data, and the secret with which it signs what people answer.

use serde::{Deserialize, Serialize};

use super::{
    connection::SealedText,
    http::{self, HttpMethod},
};
use crate::factor::{
    phone::Content,
    push::{ANSWER_TO_HERE, REQUEST_HERE, USER_HERE},
};

/// Least bytes of the secret that signs answers: as many as a good password has, and fewer than any generated key.
pub const SIGNING_SECRET_BYTES_MIN: usize = 16;

/// The provider that puts questions on people's phones.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct PushSettings {
    /// Its address, `https://`; empty where there is no provider.
    pub url: String,
    /// How a request is made.
    pub method: HttpMethod,
    /// What `{account}` stands for.
    pub account: String,
    /// What `{secret}` stands for. Sealed.
    pub secret: SealedText,
    /// Headers, one a line: `Authorization: Bearer {secret}`.
    pub headers: Vec<String>,
    /// What the body is; what is filled in is escaped for it.
    pub content: Content,
    /// The body, with `{request}`, `{user}` and the like.
    #[schemars(extend("format" = "multiline"))]
    pub body: String,
    /// Statuses of an answer that mean success: `200-299`, `202`.
    pub good_status: String,
    /// Milliseconds that an answer may take.
    #[schemars(range(min = 500, max = 20_000))]
    pub timeout_ms: u32,
    /// Attribute of the directory that names the person, or their phone, at the provider; empty for the logon name.
    pub user_attribute: String,
    /// Where the provider reaches this site, e.g. `https://passwords.example.org`; what `{answer_to}` is made of.
    pub answer_at: String,
    /// The secret with which the provider signs answers, 16 characters or more. Sealed.
    pub signing_secret: SealedText,
    /// The header with the signature of an answer.
    pub signature_header: String,
    /// The header with the moment at which an answer was signed, in seconds since 1970.
    pub timestamp_header: String,
}

impl Default for PushSettings {
    fn default() -> Self {
        Self {
            url: String::new(),
            method: HttpMethod::Post,
            account: String::new(),
            secret: SealedText::default(),
            headers: vec!["Authorization: Bearer {secret}".to_owned()],
            content: Content::Json,
            body: "{\n  \"request\": \"{request}\",\n  \"user\": \"{user}\",\n  \"text\": \"{text}\",\n  \"expires\": {expires},\n  \"answer_to\": \"{answer_to}\"\n}"
                .to_owned(),
            good_status: "200-299".to_owned(),
            timeout_ms: 8_000,
            user_attribute: String::new(),
            answer_at: String::new(),
            signing_secret: SealedText::default(),
            signature_header: "X-Push-Signature".to_owned(),
            timestamp_header: "X-Push-Timestamp".to_owned(),
        }
    }
}

impl PushSettings {
    /// Whether there is a provider.
    #[must_use]
    pub fn is_set_up(&self) -> bool {
        !self.url.trim().is_empty()
    }

    /// Statuses that mean success, from and to; `None` for what is no such range.
    #[must_use]
    pub fn good_statuses(&self) -> Option<(u16, u16)> {
        http::statuses(&self.good_status)
    }

    /// Headers as names and values; `None` for a line that is none.
    #[must_use]
    pub fn named_headers(&self) -> Option<Vec<(String, String)>> {
        http::named_headers(&self.headers)
    }

    /// Where the provider reaches this site, without a slash at the end; empty for nothing, `None` for what is no such
    /// address.
    #[must_use]
    pub fn answer_base(&self) -> Option<&str> {
        http::origin(&self.answer_at)
    }

    /// What cannot work, naming the key and the fix. Nothing where there is no provider.
    #[must_use]
    pub fn findings(&self) -> Vec<String> {
        let mut findings = Vec::new();
        if !self.is_set_up() {
            return findings;
        }
        let mut say = |key: &str, fix: &str| findings.push(format!("push.{key}: {fix}"));
        if let Err(fix) = http::check_address(&self.url) {
            say("url", fix);
        }
        if self.named_headers().is_none() {
            say("headers", "write one a line, as `Authorization: Bearer {secret}`");
        }
        let template = format!("{}{}{}", self.url, self.body, self.headers.join(""));
        if !template.contains(REQUEST_HERE) {
            say("body", "write {request} where the name of the question goes; the answer needs it");
        }
        if !template.contains(USER_HERE) {
            say("body", "write {user} where the name of the person goes");
        }
        if self.good_statuses().is_none() {
            say("good_status", "write it as `200-299` or `202`");
        }
        if !(500..=20_000).contains(&self.timeout_ms) {
            say("timeout_ms", "give a number from 500 to 20000");
        }
        match self.answer_base() {
            None => say(
                "answer_at",
                "write the site's address without a path, such as https://passwords.example.org",
            ),
            Some("") if template.contains(ANSWER_TO_HERE) => {
                say("answer_at", "give the site's address, or take {answer_to} out of the request");
            }
            Some(_) => {}
        }
        if !self.signing_secret.is_set() {
            say("signing_secret", "give the secret with which the provider signs answers");
        }
        for (key, name) in
            [("signature_header", &self.signature_header), ("timestamp_header", &self.timestamp_header)]
        {
            if !http::is_header_name(name.trim()) {
                say(key, "give the header's name, such as X-Push-Signature");
            }
        }
        if self.signature_header.trim().eq_ignore_ascii_case(self.timestamp_header.trim()) {
            say("timestamp_header", "give another header than that of the signature");
        }
        findings
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn settings() -> PushSettings {
        PushSettings {
            url: "https://push.example/send".to_owned(),
            answer_at: "https://pw.example".to_owned(),
            signing_secret: SealedText("sealed:aa".to_owned()),
            ..PushSettings::default()
        }
    }

    fn keys(change: impl FnOnce(&mut PushSettings)) -> Vec<String> {
        let mut settings = settings();
        change(&mut settings);
        let key = |one: &String| one.split_once(':').map(|(key, _)| key.to_owned());
        settings.findings().iter().filter_map(key).collect()
    }

    #[test]
    fn nothing_is_asked_for_where_there_is_no_provider() {
        assert!(PushSettings::default().findings().is_empty());
        assert!(!PushSettings::default().is_set_up());
        assert_eq!(keys(|_| {}), Vec::<String>::new());
    }

    #[test]
    fn what_is_missing_is_told_key_by_key() {
        assert_eq!(keys(|s| s.url = "http://push.example".to_owned()), ["push.url"]);
        assert_eq!(keys(|s| s.url = "http://127.0.0.1:9/x".to_owned()), Vec::<String>::new());
        assert_eq!(keys(|s| s.url = "https://{user}.example".to_owned()), ["push.url"]);
        assert_eq!(keys(|s| s.headers = vec!["x".to_owned()]), ["push.headers"]);
        assert_eq!(keys(|s| s.body.clear()), ["push.body", "push.body"]);
        assert_eq!(keys(|s| s.good_status = "9".to_owned()), ["push.good_status"]);
        assert_eq!(keys(|s| s.timeout_ms = 1), ["push.timeout_ms"]);
        assert_eq!(keys(|s| s.answer_at.clear()), ["push.answer_at"]);
        assert_eq!(keys(|s| s.answer_at = "https://pw.example/x".to_owned()), ["push.answer_at"]);
        assert_eq!(keys(|s| s.signing_secret = SealedText::default()), ["push.signing_secret"]);
        assert_eq!(keys(|s| s.signature_header = "a b".to_owned()), ["push.signature_header"]);
        let same = keys(|s| s.timestamp_header = "x-push-signature".to_owned());
        assert_eq!(same, ["push.timestamp_header"]);
    }
}
