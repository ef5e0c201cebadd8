//! Phone gateways: the document's become what is in force.

use domain::{
    config::phone::{PhoneEntry, PhoneKind, PhoneSettings},
    factor::phone::{GatewayKind, HttpGateway, PhoneGateway, PhoneSetup, TeleSign, Twilio},
    secret::Secret,
};
use vault::KeyRing;

use crate::secrets;

/// The activities that send codes to phones.
const SENDING: [&str; 2] = ["phone-code", "caller-phone-code"];
/// The activity that sends codes to a number that is to be registered.
const REGISTERING: &str = "register-phone";
/// Where providers report, on the self-service site; the gateway's name follows.
const REPORTS: &str = "/phone/status";
/// Where TeleSign is.
pub(crate) const TELESIGN: &str = "https://rest-ww.telesign.com";
/// Where Twilio's messages and calls are.
pub(crate) const TWILIO: &str = "https://api.twilio.com";
/// Where Twilio's Verify is.
const TWILIO_VERIFY: &str = "https://verify.twilio.com";

/// Whether a step of this activity, set like this, sends something to phones.
pub(crate) fn sends(activity: &str, settings: &serde_json::Map<String, serde_json::Value>) -> bool {
    let by_text = settings.get("delivery").and_then(serde_json::Value::as_str) == Some("sms");
    // Where nobody has to register a number, the step is passed over while there is no gateway.
    let must_register = activity == REGISTERING
        && settings.get("optional").and_then(serde_json::Value::as_bool) != Some(true);
    SENDING.contains(&activity) || by_text || must_register
}

/// The document's gateways as the port takes them.
///
/// # Errors
/// What cannot work, naming the key and the fix.
pub(crate) fn setup_of(settings: &PhoneSettings, keys: &KeyRing) -> Result<PhoneSetup, String> {
    if let Some(finding) = settings.findings().into_iter().next() {
        return Err(finding);
    }
    let gateways = settings.gateways.iter().map(|one| gateway_of(one, keys)).collect::<Result<_, _>>()?;
    Ok(PhoneSetup {
        gateways,
        down_seconds: settings.down_seconds,
        extension_by: settings.extension_by,
        extension_pause: settings.extension_pause.clone(),
        reports_to: match settings.reports_base() {
            Some(base) if !base.is_empty() => format!("{base}{REPORTS}"),
            _ => String::new(),
        },
    })
}

fn gateway_of(one: &PhoneEntry, keys: &KeyRing) -> Result<PhoneGateway, String> {
    let secret = secrets::open(keys, &one.secret)
        .map_err(|error| format!("phone.gateways.{}.secret: {error}", one.id))?;
    // The account's token signs reports, whatever logs in.
    let token = match (one.login.trim().is_empty(), one.token.is_set()) {
        (true, _) => secret.clone(),
        (false, true) => secrets::open(keys, &one.token)
            .map_err(|error| format!("phone.gateways.{}.token: {error}", one.id))?,
        (false, false) => Secret::default(),
    };
    let text = |text: &str| text.trim().to_owned();
    let base = |usual: &str| {
        let url = one.url.trim().trim_end_matches('/');
        if url.is_empty() { usual.to_owned() } else { url.to_owned() }
    };
    let kind = match one.kind {
        PhoneKind::Telesign => GatewayKind::TeleSign(TeleSign {
            base: base(TELESIGN),
            customer: text(&one.account),
            key: secret,
            basic: one.basic,
            sender: text(&one.sender),
            own_code: one.own_code,
        }),
        PhoneKind::Twilio => GatewayKind::Twilio(Twilio {
            base: base(TWILIO),
            verify_base: base(TWILIO_VERIFY),
            account: text(&one.account),
            login: text(&one.login),
            secret,
            sender: text(&one.sender),
            service: text(&one.service),
            token,
        }),
        PhoneKind::Http => GatewayKind::Http(HttpGateway {
            method: one.method.name(),
            url: text(&one.url),
            headers: one.named_headers().unwrap_or_default(),
            content: one.content,
            body: one.body.clone(),
            sender: text(&one.sender),
            account: text(&one.account),
            secret,
            good_status: one.good_statuses().unwrap_or((200, 299)),
            good_text: text(&one.good_text),
            bad_text: text(&one.bad_text),
        }),
    };
    Ok(PhoneGateway { id: one.id.clone(), ways: one.ways(), timeout_ms: one.timeout_ms, kind })
}

#[cfg(test)]
mod tests {
    use vault::OsEntropy;

    use super::*;

    #[test]
    fn a_gateways_secret_is_opened_by_the_keys_of_the_realm_only() {
        let keys = KeyRing::generate(&OsEntropy);
        let mut entry: PhoneEntry = toml::from_str("id = \"ts\"\naccount = \" C1 \"\n").unwrap();
        entry.secret = secrets::seal(&keys, &Secret::new("key"), &OsEntropy).unwrap();
        let settings = PhoneSettings { gateways: vec![entry], ..PhoneSettings::default() };
        let setup = setup_of(&settings, &keys).unwrap();
        let GatewayKind::TeleSign(account) = &setup.gateways[0].kind else { panic!("the default kind") };
        assert_eq!((account.base.as_str(), account.customer.as_str()), (TELESIGN, "C1"));
        assert_eq!(account.key.expose(), "key");
        let error = setup_of(&settings, &KeyRing::generate(&OsEntropy)).unwrap_err();
        assert!(error.starts_with("phone.gateways.ts.secret"), "{error}");
        assert!(setup_of(&PhoneSettings::default(), &keys).unwrap().gateways.is_empty());
    }
}
