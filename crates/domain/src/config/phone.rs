//! Phone codes as the realm's document keeps them: the gateways in order, where numbers stand in the directory, what
//! a code is, and how many may be sent.

mod country;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub use self::country::Country;
pub use super::http::HttpMethod;
use super::{
    Limit, Scope,
    connection::SealedText,
    http::{self, check_address},
};
use crate::{
    factor::phone::{CODE_HERE, Content, ExtensionBy, Way},
    id::Slug,
};

/// Codes by text message and by call.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct PhoneSettings {
    /// Gateways in order of preference; the next one is asked when one cannot.
    pub gateways: Vec<PhoneEntry>,
    /// Whose phones are used, per domain connection; empty for everybody.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub scope: Vec<Scope>,
    /// Attributes of the directory that hold phone numbers, in the order in which they are offered.
    pub attributes: Vec<String>,
    /// Calling code of numbers that name no country, e.g. `49`; empty to leave such numbers out.
    pub country: String,
    /// Digits of a code.
    #[schemars(range(min = 6, max = 10))]
    pub digits: u32,
    /// Minutes that a code can be used.
    #[schemars(range(min = 1, max = 10))]
    pub minutes: u32,
    /// How often a person may have the code sent again in one task.
    #[schemars(range(min = 0, max = 10))]
    pub resends: u32,
    /// Seconds to wait before a code is sent again.
    #[schemars(range(min = 0, max = 300))]
    pub wait_seconds: u32,
    /// Codes to one number.
    pub per_number: Limit,
    /// Codes in an hour, for everybody together.
    #[schemars(range(min = 1, max = 1_000_000))]
    pub per_hour: u32,
    /// Codes in a day, for everybody together.
    #[schemars(range(min = 1, max = 10_000_000))]
    pub per_day: u32,
    /// Text of the message by language, with `{code}` where the code goes; empty for Reclave's own words.
    #[schemars(extend("format" = "multiline"))]
    pub text: BTreeMap<String, String>,
    /// How an extension behind a switchboard is reached.
    pub extension_by: ExtensionBy,
    /// What is dialled between number and extension: commas, each a pause of one second.
    pub extension_pause: String,
    /// Seconds for which a gateway that could not is asked last.
    #[schemars(range(min = 0, max = 3_600))]
    pub down_seconds: u32,
    /// Numbers that people registered themselves are used, besides those of the directory.
    pub own_numbers: bool,
    /// Days for which a number that somebody registered proves nothing yet.
    #[schemars(range(min = 0, max = 90))]
    pub own_age_days: u32,
    /// Countries that people choose from when they register a number, one a line: `DE 49`, or with a name of one's
    /// own, `DE 49 Germany`. Empty for all that there are.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub countries: Vec<String>,
    /// Where providers reach this site to report what became of messages, e.g. `https://passwords.example.org`;
    /// empty to take no reports.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub reports_at: String,
}

impl Default for PhoneSettings {
    fn default() -> Self {
        Self {
            gateways: Vec::new(),
            scope: Vec::new(),
            attributes: vec!["mobile".to_owned(), "telephoneNumber".to_owned()],
            country: String::new(),
            digits: 6,
            minutes: 5,
            resends: 2,
            wait_seconds: 30,
            per_number: Limit { count: 5, minutes: 60 },
            per_hour: 200,
            per_day: 1_000,
            text: BTreeMap::new(),
            extension_by: ExtensionBy::Tones,
            extension_pause: ",,".to_owned(),
            down_seconds: 60,
            own_numbers: true,
            own_age_days: 1,
            countries: Vec::new(),
            reports_at: String::new(),
        }
    }
}

/// What a gateway speaks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum PhoneKind {
    /// TeleSign's REST interface.
    #[default]
    Telesign,
    /// Twilio.
    Twilio,
    /// Another one, described here.
    Http,
}

/// One phone gateway.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PhoneEntry {
    /// Stable name.
    pub id: Slug,
    /// What it speaks.
    #[serde(default)]
    pub kind: PhoneKind,
    /// It sends text messages.
    #[serde(default = "yes")]
    pub sms: bool,
    /// It calls.
    #[serde(default = "yes")]
    pub call: bool,
    /// Its address, `https://`; empty for the provider's own.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub url: String,
    /// Account: TeleSign's customer number, Twilio's account SID, or what `{account}` stands for.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub account: String,
    /// Twilio: SID of an API key; empty for the account's own token.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub login: String,
    /// TeleSign's API key, Twilio's token or key secret, or what `{secret}` stands for. Sealed.
    #[serde(default, skip_serializing_if = "is_unset")]
    pub secret: SealedText,
    /// Twilio: the account's own token, which signs its reports where an API key is used. Sealed.
    #[serde(default, skip_serializing_if = "is_unset")]
    pub token: SealedText,
    /// Who sends and calls: a number, a name, or Twilio's messaging service.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub sender: String,
    /// Twilio: SID of a Verify service, which then makes and checks the codes; empty for Reclave's own codes.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub service: String,
    /// TeleSign: the provider makes and checks the codes.
    #[serde(default, skip_serializing_if = "is_false")]
    pub own_code: bool,
    /// TeleSign: send the key itself in place of a signature made with it.
    #[serde(default, skip_serializing_if = "is_false")]
    pub basic: bool,
    /// How a request is made.
    #[serde(default)]
    pub method: HttpMethod,
    /// Headers, one a line: `Authorization: Bearer {secret}`.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub headers: Vec<String>,
    /// What the body is; what is filled in is escaped for it.
    #[serde(default)]
    pub content: Content,
    /// The body, with `{number}`, `{text}` and the like.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    #[schemars(extend("format" = "multiline"))]
    pub body: String,
    /// Statuses of an answer that mean success: `200-299`, `202`.
    #[serde(default = "good_status")]
    pub good_status: String,
    /// What must stand in a good answer; empty for nothing.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub good_text: String,
    /// What must not stand in a good answer; empty for nothing.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub bad_text: String,
    /// Milliseconds that an answer may take.
    #[serde(default = "timeout")]
    #[schemars(range(min = 500, max = 20_000))]
    pub timeout_ms: u32,
}

impl PhoneEntry {
    /// What it is used for.
    #[must_use]
    pub fn ways(&self) -> Vec<Way> {
        let wanted = [(self.sms, Way::Sms), (self.call, Way::Call)];
        wanted.into_iter().filter(|(wanted, _)| *wanted).map(|(_, way)| way).collect()
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

    /// What cannot work, each naming the key and the fix.
    fn findings(&self) -> Vec<String> {
        let place = format!("phone.gateways.{}", self.id);
        let mut findings = Vec::new();
        let mut say = |key: &str, fix: &str| findings.push(format!("{place}.{key}: {fix}"));
        if !self.sms && !self.call {
            say("sms", "let it send text messages, call, or both");
        }
        if self.url.trim().is_empty() {
            if self.kind == PhoneKind::Http {
                say("url", "give the gateway's address, beginning with https://");
            }
        } else if let Err(fix) = check_address(&self.url) {
            say("url", fix);
        }
        if !(500..=20_000).contains(&self.timeout_ms) {
            say("timeout_ms", "give a number from 500 to 20000");
        }
        match self.kind {
            PhoneKind::Telesign | PhoneKind::Twilio => {
                if self.account.trim().is_empty() {
                    say("account", "give the account's number, as the provider shows it");
                }
                if !self.secret.is_set() {
                    say("secret", "give the account's key, as the provider shows it");
                }
            }
            PhoneKind::Http => {
                if self.good_statuses().is_none() {
                    say("good_status", "write it as `200-299` or `202`");
                }
                if self.named_headers().is_none() {
                    say("headers", "write one a line, as `Authorization: Bearer {secret}`");
                }
                let template = format!("{}{}{}", self.url, self.body, self.headers.join(""));
                if !["{number}", "{digits}"].iter().any(|mark| template.contains(mark)) {
                    say("body", "write {number} or {digits} where the number goes");
                }
                if !["{text}", CODE_HERE].iter().any(|mark| template.contains(mark)) {
                    say("body", "write {text} or {code} where the message goes");
                }
            }
        }
        if self.kind == PhoneKind::Twilio && self.service.is_empty() && self.sender.trim().is_empty() {
            say("sender", "give the number that sends and calls, or a Verify service");
        }
        if self.kind == PhoneKind::Twilio && self.sender.trim().starts_with("MG") && self.call {
            say("call", "a messaging service cannot call; switch calls off, or give a number as the sender");
        }
        findings
    }
}

const fn yes() -> bool {
    true
}

fn good_status() -> String {
    "200-299".to_owned()
}

const fn timeout() -> u32 {
    8_000
}

const fn is_unset(text: &SealedText) -> bool {
    !text.is_set()
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "the form that serde asks for")]
const fn is_false(value: &bool) -> bool {
    !*value
}

impl PhoneSettings {
    /// What cannot work, naming the key and the fix. Nothing where there are no gateways.
    #[must_use]
    pub fn findings(&self) -> Vec<String> {
        let mut findings = Vec::new();
        if self.gateways.is_empty() {
            return findings;
        }
        if self.attributes.iter().all(|name| name.trim().is_empty()) {
            findings.push("phone.attributes: name an attribute that holds phone numbers".to_owned());
        }
        let country = self.country.trim().trim_start_matches('+');
        let is_country = country.is_empty()
            || (country.len() <= 3
                && country.chars().all(|c| c.is_ascii_digit())
                && !country.starts_with('0'));
        if !is_country {
            findings.push("phone.country: write the calling code in digits, such as 49".to_owned());
        }
        if !self.extension_pause.chars().all(|c| c == ',') || self.extension_pause.len() > 20 {
            findings.push("phone.extension_pause: write commas only, 20 at most".to_owned());
        }
        for (language, text) in &self.text {
            if !text.trim().is_empty() && !text.contains(CODE_HERE) {
                findings.push(format!("phone.text.{language}: write {CODE_HERE} where the code goes"));
            }
        }
        let bounds = [
            ("digits", self.digits, 6, 10),
            ("minutes", self.minutes, 1, 10),
            ("resends", self.resends, 0, 10),
            ("wait_seconds", self.wait_seconds, 0, 300),
            ("own_age_days", self.own_age_days, 0, 90),
        ];
        findings.extend(
            bounds
                .iter()
                .filter(|(_, value, least, most)| !(least..=most).contains(&value))
                .map(|(key, _, least, most)| format!("phone.{key}: give a number from {least} to {most}")),
        );
        findings.extend(self.gateways.iter().flat_map(PhoneEntry::findings));
        let listed = self.countries.iter().filter(|line| !line.trim().is_empty());
        let wrong = listed.filter(|line| Country::of_line(line).is_none());
        findings.extend(wrong.map(|line| format!("phone.countries: `{line}`: write it as `DE 49`")));
        if self.reports_base().is_none() {
            findings.push(
                "phone.reports_at: write the site's address without a path, such as https://passwords.example.org"
                    .to_owned(),
            );
        }
        findings
    }

    /// Where providers report, without a slash at the end; empty for nowhere, `None` for what is no such address.
    /// A plain one is taken for this machine only.
    #[must_use]
    pub fn reports_base(&self) -> Option<&str> {
        http::origin(&self.reports_at)
    }

    /// The countries that are offered: those of the document, else all.
    #[must_use]
    pub fn offered_countries(&self) -> Vec<Country> {
        let own: Vec<Country> = self.countries.iter().filter_map(|line| Country::of_line(line)).collect();
        if own.is_empty() { Country::all() } else { own }
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn findings(mut gateway: Value) -> Vec<String> {
        gateway["id"] = json!("one");
        let gateways = vec![serde_json::from_value(gateway).unwrap()];
        PhoneSettings { gateways, ..PhoneSettings::default() }.findings()
    }

    /// A gateway of a provider, with a few more keys.
    fn account(more: &Value) -> Value {
        let mut gateway = json!({ "account": "C", "secret": "sealed:aa" });
        for (key, value) in more.as_object().unwrap() {
            gateway[key] = value.clone();
        }
        gateway
    }

    #[test]
    fn a_gateway_is_encrypted_or_on_this_machine() {
        let at = |url: &str| findings(account(&json!({ "url": url })));
        for good in
            ["", "https://sms.example/v1", "http://127.0.0.1:9/x", "http://localhost", "http://[::1]:8"]
        {
            assert_eq!(at(good), Vec::<String>::new(), "{good}");
        }
        for bad in [
            "http://sms.example",
            "ftp://127.0.0.1",
            "sms.example",
            "https://{account}.example/",
            "https://user@sms.example/",
            "http://127.0.0.1.sms.example/",
            "http://localhost.example",
        ] {
            assert_eq!(at(bad).len(), 1, "{bad}");
        }
    }

    #[test]
    fn what_a_kind_needs_is_asked_for() {
        assert_eq!(findings(json!({ "kind": "telesign" })).len(), 2);
        assert_eq!(findings(account(&json!({ "kind": "twilio" }))).len(), 1, "who sends");
        assert!(findings(account(&json!({ "kind": "twilio", "service": "VA1" }))).is_empty());
        let http = |more: Value| {
            let mut gateway = account(&more);
            gateway["kind"] = json!("http");
            gateway["url"] = json!("https://sms.example/send");
            findings(gateway)
        };
        assert_eq!(http(json!({})).len(), 2, "number and text");
        let body = r#"{"to":"{number}","text":"{text}"}"#;
        assert!(http(json!({ "body": body })).is_empty());
        assert_eq!(http(json!({ "body": body, "good_status": "9" })).len(), 1);
        assert_eq!(http(json!({ "body": body, "headers": ["x"] })).len(), 1);
    }

    #[test]
    fn reports_come_to_an_address_without_a_path() {
        let base = |url: &str| {
            let settings = PhoneSettings { reports_at: url.to_owned(), ..PhoneSettings::default() };
            settings.reports_base().map(str::to_owned)
        };
        assert_eq!(base("").as_deref(), Some(""));
        assert_eq!(base("https://pw.example/ ").as_deref(), Some("https://pw.example"));
        assert_eq!(base("http://127.0.0.1:8080").as_deref(), Some("http://127.0.0.1:8080"));
        for bad in ["http://pw.example", "https://pw.example/phone", "pw.example", "https://me@pw.example"] {
            assert_eq!(base(bad), None, "{bad}");
        }
    }

    #[test]
    fn a_text_of_ones_own_says_where_the_code_goes() {
        let mut gateway = account(&json!({}));
        gateway["id"] = json!("one");
        let gateways = vec![serde_json::from_value(gateway).unwrap()];
        let mut settings = PhoneSettings { gateways, ..PhoneSettings::default() };
        settings.text.insert("en".to_owned(), "Your code".to_owned());
        settings.country = "0049".to_owned();
        assert_eq!(settings.findings().len(), 2, "{:?}", settings.findings());
    }
}
