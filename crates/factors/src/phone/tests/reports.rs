//! Reports of providers: signed as TeleSign and Twilio publish it, forged, repeated and old.

use data_encoding::BASE64;
use domain::{
    factor::phone::{
        DeliveryState, GatewayKind, PhoneGateway, PhoneSetup, Posted, Refusal, Report, TeleSign, Twilio, Way,
    },
    id::Slug,
    secret::Secret,
    time::Timestamp,
};
use hmac::{Hmac, KeyInit as _, Mac as _};
use sha2::Sha256;

use crate::phone::{encode::read_form, reports::read};

const NOW: Timestamp = Timestamp::from_millis(1_700_000_000_000);
const ACCOUNT: &str = "AC00000000000000000000000000000001";

fn setup() -> PhoneSetup {
    let telesign = TeleSign {
        base: String::new(),
        customer: "CUSTOMER".to_owned(),
        key: Secret::new("c2VjcmV0"),
        basic: false,
        sender: String::new(),
        own_code: false,
    };
    let twilio = Twilio {
        base: String::new(),
        verify_base: String::new(),
        account: ACCOUNT.to_owned(),
        login: "SK1".to_owned(),
        secret: Secret::new("the key's secret"),
        sender: "+15005550006".to_owned(),
        service: String::new(),
        token: Secret::new("12345"),
    };
    let gateway =
        |id, kind| PhoneGateway { id: Slug::literal(id), ways: Way::ALL.to_vec(), timeout_ms: 1_500, kind };
    PhoneSetup {
        gateways: vec![
            gateway("ts", GatewayKind::TeleSign(telesign)),
            gateway("tw", GatewayKind::Twilio(twilio)),
        ],
        reports_to: "https://pw.example/phone/status".to_owned(),
        ..PhoneSetup::default()
    }
}

/// As TeleSign sends it.
fn telesign(status: i64, updated: &str) -> Posted {
    let body = format!(
        r#"{{"status":{{"code":{status},"description":"d","updated_on":"{updated}"}},"submit_timestamp":"{updated}",
        "errors":[],"reference_id":"B56259E45884010488343BAA15FB0002","sub_resource":"sms",
        "verify":{{"code_state":"UNKNOWN","code_entered":null}}}}"#
    );
    let mut mac = Hmac::<Sha256>::new_from_slice(b"secret").unwrap();
    mac.update(body.as_bytes());
    let signature = BASE64.encode(&mac.finalize().into_bytes());
    Posted {
        authorization: format!("TSA CUSTOMER:{signature}"),
        body: body.into_bytes(),
        ..Posted::default()
    }
}

/// As Twilio sends it to an address that was handed to it `at`.
fn twilio(address: &str, at: i64, fields: &[(&str, &str)]) -> Posted {
    let query = format!("at={at}");
    let mut sorted = fields.to_vec();
    sorted.sort_unstable();
    let signed: String = sorted.iter().map(|(name, value)| format!("{name}{value}")).collect();
    let key = ring::hmac::Key::new(ring::hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY, b"12345");
    let signature = ring::hmac::sign(&key, format!("{address}?{query}{signed}").as_bytes());
    Posted {
        query,
        twilio_signature: BASE64.encode(signature.as_ref()),
        body: crate::phone::encode::form(fields).into_bytes(),
        ..Posted::default()
    }
}

fn message<'f>(status: &'f str, error: &'f str) -> Vec<(&'f str, &'f str)> {
    let mut fields = vec![
        ("SmsSid", "SM00000000000000000000000000000007"),
        ("MessageStatus", status),
        ("MessageSid", "SM00000000000000000000000000000007"),
        ("To", "+447700900147"),
        ("AccountSid", ACCOUNT),
        ("From", "+15005550006"),
        ("ApiVersion", "2010-04-01"),
    ];
    if !error.is_empty() {
        fields.push(("ErrorCode", error));
    }
    fields
}

fn state(report: Result<Report, Refusal>) -> Result<(DeliveryState, String), Refusal> {
    report.map(|report| (report.state, report.code))
}

#[test]
fn a_signature_of_twilio_is_computed_as_its_documentation_shows() {
    // The example of Twilio's security page.
    let fields = [
        ("CallSid", "CA1234567890ABCDE"),
        ("Caller", "+14158675309"),
        ("Digits", "1234"),
        ("From", "+14158675309"),
        ("To", "+18005551212"),
    ];
    let signed: String = fields.iter().map(|(name, value)| format!("{name}{value}")).collect();
    let key = ring::hmac::Key::new(ring::hmac::HMAC_SHA1_FOR_LEGACY_USE_ONLY, b"12345");
    let url = "https://mycompany.com/myapp.php?foo=1&bar=2";
    let signature = ring::hmac::sign(&key, format!("{url}{signed}").as_bytes());
    assert_eq!(BASE64.encode(signature.as_ref()), "RSOYDt4T1cUTdK1PDd93/VVr8B8=");
}

#[test]
fn a_report_of_telesign_says_how_far_a_message_came() {
    let read = |status| state(read(&setup(), "ts", &telesign(status, "2023-11-14T22:13:00.5Z"), NOW));
    for (status, reached, code) in [
        (290, DeliveryState::Queued, ""),
        (203, DeliveryState::Sent, ""),
        (200, DeliveryState::Delivered, ""),
        (100, DeliveryState::Delivered, ""),
        (230, DeliveryState::Undelivered, "230"),
        (107, DeliveryState::Undelivered, "107"),
    ] {
        assert_eq!(read(status), Ok((reached, code.to_owned())), "{status}");
    }
}

#[test]
fn a_report_of_twilio_says_how_far_a_message_or_a_call_came() {
    let address = "https://pw.example/phone/status/tw";
    let read =
        |fields: &[(&str, &str)]| state(read(&setup(), "tw", &twilio(address, NOW.as_millis(), fields), NOW));
    assert_eq!(read(&message("sent", "")), Ok((DeliveryState::Sent, String::new())));
    assert_eq!(read(&message("delivered", "")), Ok((DeliveryState::Delivered, String::new())));
    assert_eq!(read(&message("undelivered", "30003")), Ok((DeliveryState::Undelivered, "30003".to_owned())));
    let call = |status| [("AccountSid", ACCOUNT), ("CallSid", "CA7"), ("CallStatus", status)];
    assert_eq!(read(&call("completed")), Ok((DeliveryState::Delivered, String::new())));
    assert_eq!(read(&call("no-answer")), Ok((DeliveryState::Undelivered, "no-answer".to_owned())));
    assert_eq!(read(&call("singing")), Err(Refusal::Malformed));
    // A proxy's port does not count, as in Twilio's own libraries.
    let with_port = twilio("https://pw.example:443/phone/status/tw", NOW.as_millis(), &message("sent", ""));
    assert!(crate::phone::reports::read(&setup(), "tw", &with_port, NOW).is_ok());
}

#[test]
fn what_is_not_the_providers_is_refused_with_its_reason() {
    let refused = |gateway: &str, posted: &Posted| read(&setup(), gateway, posted, NOW).unwrap_err();
    let good = telesign(200, "2023-11-14T22:13:00Z");
    assert_eq!(refused("other", &good), Refusal::Unknown);
    assert_eq!(refused("tw", &good), Refusal::Unsigned);
    let mut changed = good.clone();
    changed.body = String::from_utf8(changed.body).unwrap().replace("200", "230").into_bytes();
    assert_eq!(refused("ts", &changed), Refusal::Forged);
    let mut other = good.clone();
    other.authorization = good.authorization.replace("CUSTOMER", "ANOTHER");
    assert_eq!(refused("ts", &other), Refusal::Forged);
    assert_eq!(refused("ts", &Posted { authorization: String::new(), ..good }), Refusal::Unsigned);
    assert_eq!(refused("ts", &telesign(200, "2023-11-13T22:00:00Z")), Refusal::Replayed);
    assert_eq!(refused("ts", &telesign(200, "soon")), Refusal::Malformed);

    let address = "https://pw.example/phone/status/tw";
    let good = twilio(address, NOW.as_millis(), &message("delivered", ""));
    let mut another = good.clone();
    another.body.extend_from_slice(b"&ErrorCode=1");
    assert_eq!(refused("tw", &another), Refusal::Forged);
    // The time is part of the address, and the address is signed.
    let later = Posted { query: format!("at={}", NOW.as_millis() + 1), ..good };
    assert_eq!(refused("tw", &later), Refusal::Forged);
    let old = NOW.as_millis() - 25 * 3_600_000;
    assert_eq!(refused("tw", &twilio(address, old, &message("delivered", ""))), Refusal::Replayed);
    let mut foreign = message("delivered", "");
    foreign[4].1 = "AC00000000000000000000000000000002";
    assert_eq!(refused("tw", &twilio(address, NOW.as_millis(), &foreign)), Refusal::Forged);
}

#[test]
fn no_report_is_taken_where_no_address_is_set() {
    let silent = PhoneSetup { reports_to: String::new(), ..setup() };
    let posted = telesign(200, "2023-11-14T22:13:00Z");
    assert_eq!(read(&silent, "ts", &posted, NOW).unwrap_err(), Refusal::Unknown);
}

#[test]
fn a_form_is_read_as_it_was_written() {
    let read = read_form(b"a=b+c%2B&d&e=%zz&%C3%A9=1");
    let pairs: Vec<(&str, &str)> = read.iter().map(|(name, value)| (&**name, &**value)).collect();
    assert_eq!(pairs, [("a", "b c+"), ("d", ""), ("e", "%zz"), ("é", "1")]);
}
