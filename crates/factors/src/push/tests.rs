//! What a provider is sent, in each of the places where something is filled in, and which answers are its own.

use std::{collections::BTreeMap, sync::Arc};

use data_encoding::{BASE64, HEXLOWER, HEXUPPER};
use domain::{
    factor::{
        phone::{Content, FaultKind},
        push::{Choice, Posted, Push as _, PushOrder, PushSetup, Refusal},
    },
    id::PushId,
    secret::Secret,
    time::{Clock, Timestamp},
};
use hmac::{Hmac, KeyInit as _, Mac as _};
use serde_json::{Value, json};
use sha2::Sha256;
use vault::OsEntropy;

use super::PushClient;
use crate::stand_in::{Play, StandIn};

const NOW: i64 = 1_795_000_000;
const SECRET: &str = "a secret of the provider and us";

struct Fixed;

impl Clock for Fixed {
    fn now(&self) -> Timestamp {
        Timestamp::from_millis(NOW * 1_000)
    }
}

fn setup(url: &str) -> PushSetup {
    PushSetup {
        method: "POST",
        url: format!("{url}/v1/{{user}}"),
        headers: vec![
            ("Authorization".to_owned(), "Basic {basic}".to_owned()),
            ("X-Question".to_owned(), "{request}".to_owned()),
        ],
        content: Content::Json,
        body: r#"{"user":"{user}","text":"{text}","numbers":[{choices}],"until":{expires},"to":"{answer_to}","from":"{address}","language":"{language}","other":"{number}"}"#
            .to_owned(),
        account: "reclave".to_owned(),
        secret: Secret::new("key"),
        good_status: (200, 299),
        timeout_ms: 1_500,
        answer_to: "https://pw.example/hooks/push".to_owned(),
        signing_secret: Secret::new(SECRET),
        signature_header: "x-push-signature".to_owned(),
        timestamp_header: "x-push-timestamp".to_owned(),
    }
}

fn client(setup: PushSetup) -> Arc<PushClient> {
    let client = PushClient::new(Arc::new(Fixed));
    client.configure(Some(setup));
    client
}

fn order() -> PushOrder {
    PushOrder {
        request: "01J0Q".to_owned(),
        user: "ana \"x\"/ü".to_owned(),
        text: "Is it you?\n{secret}".to_owned(),
        locale: "de".to_owned(),
        address: "192.0.2.7".to_owned(),
        choices: ["12", "47", "83"].map(str::to_owned),
        expires: Timestamp::from_millis((NOW + 300) * 1_000),
    }
}

fn id() -> PushId {
    PushId::mint(Fixed.now(), &OsEntropy)
}

fn mac(at: &str, body: &[u8], secret: &str) -> Vec<u8> {
    let mut mac = Hmac::<Sha256>::new_from_slice(secret.as_bytes()).unwrap();
    mac.update(at.as_bytes());
    mac.update(b".");
    mac.update(body);
    mac.finalize().into_bytes().to_vec()
}

fn posted(at: &str, signature: &str, body: &[u8]) -> Posted {
    let headers = [("x-push-signature", signature), ("x-push-timestamp", at)];
    let headers = headers.iter().filter(|(_, value)| !value.is_empty());
    let headers: BTreeMap<String, String> =
        headers.map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect();
    Posted { headers, body: body.to_vec() }
}

fn signed(at: i64, body: &Value) -> Posted {
    let (at, body) = (at.to_string(), body.to_string());
    posted(&at, &HEXLOWER.encode(&mac(&at, body.as_bytes(), SECRET)), body.as_bytes())
}

#[tokio::test]
async fn what_is_filled_in_is_escaped_for_its_place_and_the_number_of_the_page_is_not_there() {
    let stand_in = StandIn::start().await;
    let client = client(setup(&stand_in.url));
    stand_in.says(202, "");
    client.send(&order()).await.unwrap();
    let asked = stand_in.asked().pop().unwrap();
    assert_eq!((asked.method.as_str(), asked.target.as_str()), ("POST", "/v1/ana%20%22x%22%2F%C3%BC"));
    assert_eq!(asked.header("Authorization"), format!("Basic {}", BASE64.encode(b"reclave:key")));
    assert_eq!(asked.header("X-Question"), "01J0Q");
    assert_eq!(asked.header("Content-Type"), "application/json");
    let body: Value = serde_json::from_str(&asked.body).unwrap();
    let expected = json!({
        "user": "ana \"x\"/ü",
        // What was filled in is not looked at again: nobody's name asks for the secret.
        "text": "Is it you?\n{secret}",
        "numbers": [12, 47, 83],
        "until": NOW + 300,
        "to": "https://pw.example/hooks/push",
        "from": "192.0.2.7",
        "language": "de",
        // There is no such thing to fill in.
        "other": "{number}",
    });
    assert_eq!(body, expected);
}

#[tokio::test]
async fn a_provider_that_does_not_take_it_is_told_by_what_is_wrong() {
    let stand_in = StandIn::start().await;
    let client = client(setup(&stand_in.url));
    for (status, kind) in [
        (401, FaultKind::Account),
        (429, FaultKind::Limited),
        (404, FaultKind::Failed),
        (302, FaultKind::Failed),
        (500, FaultKind::Failed),
    ] {
        stand_in.says(status, "no such user as ana");
        let fault = client.send(&order()).await.unwrap_err();
        assert_eq!((fault.kind, fault.status, fault.code.as_str()), (kind, status, ""));
    }
    stand_in.plays(Play::Silence);
    assert_eq!(client.send(&order()).await.unwrap_err().kind, FaultKind::Late);
    stand_in.plays(Play::Raw(b"nonsense\r\n\r\n".to_vec()));
    assert_eq!(client.send(&order()).await.unwrap_err().kind, FaultKind::Nonsense);
    let count = stand_in.asked().len();
    assert_eq!(count, 7, "each once");
}

#[tokio::test]
async fn of_a_name_that_is_nobodys_the_provider_hears_nothing() {
    let stand_in = StandIn::start().await;
    let client = client(setup(&stand_in.url));
    client.send_to_nobody().await.unwrap();
    let asked = stand_in.asked().pop().unwrap();
    assert_eq!((asked.method.as_str(), asked.target.as_str()), ("GET", "/"));
    assert_eq!((asked.header("Authorization"), asked.body.as_str()), ("", ""));
    client.configure(Some(setup("http://127.0.0.1:1")));
    assert_eq!(client.send_to_nobody().await.unwrap_err().kind, FaultKind::Unreachable);
    assert_eq!(client.send(&order()).await.unwrap_err().kind, FaultKind::Unreachable);
    client.configure(None);
    assert_eq!(client.send(&order()).await.unwrap_err().code, "not-set-up");
    assert_eq!(client.answer(&Posted::default()), Err(Refusal::NotSetUp));
}

#[test]
fn a_signature_is_taken_in_hexadecimal_and_base_64_with_its_method_or_without() {
    let client = client(setup("https://push.example"));
    let id = id();
    let body = json!({ "request": id, "answer": "approve", "number": "07" }).to_string();
    let at = NOW.to_string();
    let mac = mac(&at, body.as_bytes(), SECRET);
    let hex = HEXLOWER.encode(&mac);
    for text in [hex.clone(), format!("sha256={hex}"), HEXUPPER.encode(&mac), BASE64.encode(&mac)] {
        let answer = client.answer(&posted(&at, &text, body.as_bytes())).unwrap();
        assert_eq!((answer.request, answer.choice, answer.number.as_str()), (id, Choice::Approve, "07"));
    }
    let deny = client.answer(&signed(NOW, &json!({ "request": id, "answer": "deny" }))).unwrap();
    assert_eq!((deny.choice, deny.number.as_str()), (Choice::Deny, ""));
    let plain = json!({ "request": id, "answer": "approve", "number": 47 });
    assert_eq!(client.answer(&signed(NOW, &plain)).unwrap().number, "47");
}

#[test]
fn a_signature_that_another_program_made_is_taken() {
    // `printf '%s' '1795000000.{"a":1}' | openssl dgst -sha256 -hmac 'a secret of the provider and us'`
    let made = "1fc39ba2b1ce495c0a2e174c86da3cec667bdd6a6c64bb649e812557c0cfc2e0";
    let client = client(setup("https://push.example"));
    let answer = client.answer(&posted(&NOW.to_string(), made, br#"{"a":1}"#));
    assert_eq!(answer, Err(Refusal::Malformed), "it is signed, and no answer");
}

#[test]
fn what_is_unsigned_forged_or_changed_on_its_way_is_not_the_providers() {
    let client = client(setup("https://push.example"));
    let body = json!({ "request": id(), "answer": "approve", "number": "47" }).to_string();
    let at = NOW.to_string();
    let hex = HEXLOWER.encode(&mac(&at, body.as_bytes(), SECRET));
    let said = |at: &str, signature: &str, body: &str| {
        client.answer(&posted(at, signature, body.as_bytes())).unwrap_err()
    };
    assert_eq!(said(&at, "", &body), Refusal::Unsigned);
    assert_eq!(said("", &hex, &body), Refusal::Unsigned);
    assert_eq!(said(&at, &HEXLOWER.encode(&mac(&at, body.as_bytes(), "another")), &body), Refusal::Forged);
    assert_eq!(said(&at, &hex, &body.replace("approve", "deny")), Refusal::Forged);
    assert_eq!(said(&(NOW + 1).to_string(), &hex, &body), Refusal::Forged, "the moment is signed, too");
    for bad in ["0", "sha256=", &hex[..62], &format!("{hex}00"), "not hexadecimal at all"] {
        assert_eq!(said(&at, bad, &body), Refusal::Forged, "{bad}");
    }
    // Without the full stop between them a digit could move from the moment to the body.
    let moved = Posted { body: format!("0{body}").into_bytes(), ..posted(&at[..9], &hex, b"") };
    assert_eq!(client.answer(&moved), Err(Refusal::Forged));
}

#[test]
fn an_empty_secret_signs_nothing() {
    let client = client(PushSetup { signing_secret: Secret::default(), ..setup("https://push.example") });
    let body = json!({ "request": id(), "answer": "approve", "number": "47" }).to_string();
    let at = NOW.to_string();
    let hex = HEXLOWER.encode(&mac(&at, body.as_bytes(), ""));
    assert_eq!(client.answer(&posted(&at, &hex, body.as_bytes())), Err(Refusal::Forged));
}

#[test]
fn an_answer_counts_for_five_minutes_before_and_behind() {
    let client = client(setup("https://push.example"));
    let body = json!({ "request": id(), "answer": "approve", "number": "47" });
    let at = |seconds: i64| client.answer(&signed(NOW + seconds, &body)).map(|_| ());
    assert_eq!((at(-300), at(300)), (Ok(()), Ok(())));
    assert_eq!((at(-301), at(301)), (Err(Refusal::Stale), Err(Refusal::Stale)));
    assert_eq!(client.answer(&signed(i64::MAX, &body)), Err(Refusal::Stale));
    assert_eq!(client.answer(&signed(i64::MIN, &body)), Err(Refusal::Stale));
}

#[test]
fn what_is_signed_and_no_answer_is_refused() {
    let client = client(setup("https://push.example"));
    let id = id();
    for body in [
        json!([]),
        json!({ "request": id }),
        json!({ "request": id, "answer": "maybe" }),
        json!({ "request": id, "answer": "approve", "number": "4x" }),
        json!({ "request": id, "answer": "approve", "number": "12345678901" }),
        json!({ "request": id, "answer": "approve", "number": -1 }),
        json!({ "request": 7, "answer": "approve" }),
    ] {
        assert_eq!(client.answer(&signed(NOW, &body)), Err(Refusal::Malformed), "{body}");
    }
    let odd = json!({ "request": "../x", "answer": "approve", "number": "1" });
    assert_eq!(client.answer(&signed(NOW, &odd)), Err(Refusal::Unknown));
    let at = "soon";
    let hex = HEXLOWER.encode(&mac(at, b"{}", SECRET));
    assert_eq!(client.answer(&posted(at, &hex, b"{}")), Err(Refusal::Malformed));
}
