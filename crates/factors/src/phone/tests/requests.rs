//! What is written: TeleSign's signature by the examples of their libraries, and values that try to be more than
//! values.

use domain::{
    factor::phone::{Content, TeleSign},
    secret::Secret,
    time::Timestamp,
};

use crate::phone::{
    encode::{fill, form, percent, value},
    telesign::{Stamp, authorization},
};

fn account() -> TeleSign {
    TeleSign {
        base: "https://rest-ww.telesign.com".to_owned(),
        customer: "FFFFFFFF-EEEE-DDDD-1234-AB1234567890".to_owned(),
        key: Secret::new(
            "EXAMPLE----TE8sTgg45yusumoN6BYsBVkh+yRJ5czgsnCehZaOYldPJdmFh6NeX8kunZ2zU1YWaUw/0wV6xfw==",
        ),
        basic: false,
        sender: String::new(),
        own_code: false,
    }
}

fn stamp() -> Stamp {
    Stamp {
        date: "Wed, 14 Dec 2016 18:20:12 GMT".to_owned(),
        nonce: "A1592C6F-E384-4CDB-BC42-C3AB970369E9".to_owned(),
    }
}

#[test]
fn requests_to_telesign_are_signed_as_their_libraries_publish() {
    let signed = |body| authorization(&account(), "POST", "/v1/resource", Some(body), &stamp()).unwrap();
    let customer = "TSA FFFFFFFF-EEEE-DDDD-1234-AB1234567890";
    assert_eq!(signed("test=param"), format!("{customer}:2xVlmbrxLjYrrPun3G3WMNG6Jon4yKcTeOoK9DjXJ/Q="));
    assert_eq!(
        signed(&form(&[("test", "\u{3ff}")])),
        format!("{customer}:h8d4I0RTxErbxYXuzCOtNqb/f0w3Ck8e5SEkGNj01+8=")
    );
}

#[test]
fn plain_authorisation_is_customer_and_key() {
    let account = TeleSign {
        basic: true,
        customer: "Aladdin".to_owned(),
        key: Secret::new("open sesame"),
        ..account()
    };
    let header = authorization(&account, "POST", "/v1/resource", Some("a=b"), &stamp()).unwrap();
    assert_eq!(header, "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==", "RFC 7617 section 2");
}

#[test]
fn the_date_is_written_as_http_has_it() {
    let stamp = Stamp::new(Timestamp::from_millis(784_111_777_000), [7; 16]);
    assert_eq!(stamp.date, "Sun, 06 Nov 1994 08:49:37 GMT", "RFC 9110 section 5.6.7");
    assert_eq!(stamp.nonce.len(), 32);
}

#[test]
fn a_value_stays_a_value_in_every_kind_of_body() {
    let nasty = "\"},{\"a\":\"<b>&'\r\n{secret}é";
    let written = |content, template: &str| {
        fill(template, &[("text", nasty), ("secret", "S")], |text| value(content, text))
    };
    let json: serde_json::Value =
        serde_json::from_str(&written(Content::Json, "{\"t\":\"{text}\"}")).unwrap();
    assert_eq!(json["t"], nasty);
    assert_eq!(written(Content::Form, "t={text}"), format!("t={}", percent(nasty)));
    assert!(!percent(nasty).contains(['&', '=', ' ', '\r', '\n', '"', '<']));
    let xml = written(Content::Xml, "<t>{text}</t>");
    assert_eq!(xml, "<t>&quot;},{&quot;a&quot;:&quot;&lt;b&gt;&amp;&apos;\r\n{secret}é</t>");
    assert_eq!(written(Content::Text, "{text}"), nasty, "and what was filled in is not filled in again");
    assert_eq!(fill("{unknown} {text", &[("text", "x")], str::to_owned), "{unknown} {text");
    assert_eq!(value(Content::Xml, "a\u{0}\u{b}b"), "ab", "XML has no such characters");
}
