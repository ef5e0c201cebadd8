//! Whether phone gateways and the push provider can be reached: whether anything answers where each is. No more is asked of them, because it
//! would send something or cost something.

use std::time::Duration;

use domain::config::{
    phone::{PhoneKind, PhoneSettings},
    push::PushSettings,
};
use outbound::{Away, Outbound};

/// How long an answer may take.
const ANSWER_MAX: Duration = Duration::from_secs(8);

/// Where each gateway is, by its name: the address without path, account or template.
pub(super) fn places(phone: &PhoneSettings) -> Vec<(String, String)> {
    let usual = |kind| match kind {
        PhoneKind::Telesign => crate::phone::TELESIGN,
        PhoneKind::Twilio => crate::phone::TWILIO,
        PhoneKind::Http => "",
    };
    let named = phone.gateways.iter().filter_map(|gateway| {
        let url = Some(gateway.url.trim()).filter(|url| !url.is_empty()).unwrap_or(usual(gateway.kind));
        Some((gateway.id.to_string(), place(url)?))
    });
    named.collect()
}

/// Where the push provider is; `None` where there is none.
pub(super) fn place_of_push(push: &PushSettings) -> Option<String> {
    place(push.url.trim())
}

fn place(url: &str) -> Option<String> {
    let (scheme, rest) = url.split_once("://")?;
    let authority = rest.split(['/', '?', '#', '{']).next()?;
    let host = authority.rsplit('@').next().filter(|host| !host.is_empty())?;
    Some(format!("{scheme}://{host}/"))
}

/// Why nothing answers there, in words that stay the same; `None` where something does.
pub(super) async fn problem(outbound: &Outbound, place: &str) -> Option<&'static str> {
    match outbound.is_there(place, ANSWER_MAX).await {
        Ok(()) => None,
        Err(Away::Unreachable) => Some("it cannot be reached"),
        Err(Away::Late) => Some("it does not answer in time"),
    }
}

#[cfg(test)]
mod tests {
    use domain::config::phone::PhoneEntry;

    use super::*;

    #[test]
    fn a_gateway_is_where_its_address_says_else_where_its_kind_is() {
        let place = |toml: &str| {
            let entry: PhoneEntry = toml::from_str(&format!("id = \"one\"\n{toml}")).unwrap();
            let phone = PhoneSettings { gateways: vec![entry], ..PhoneSettings::default() };
            places(&phone).pop().map(|(_, place)| place)
        };
        assert_eq!(place("").as_deref(), Some("https://rest-ww.telesign.com/"));
        assert_eq!(place("kind = \"twilio\"").as_deref(), Some("https://api.twilio.com/"));
        for (url, expected) in [
            ("https://sms.example/send?to={number}", "https://sms.example/"),
            ("http://127.0.0.1:8080/send", "http://127.0.0.1:8080/"),
            ("https://me:secret@sms.example?x", "https://sms.example/"),
        ] {
            let found = place(&format!("kind = \"http\"\nurl = \"{url}\""));
            assert_eq!(found.as_deref(), Some(expected), "{url}");
        }
    }
}
