//! The client against servers that play gateways.

use std::sync::Arc;

use data_encoding::BASE64;
use domain::{
    factor::phone::{
        Content, ExtensionBy, Fate, FaultKind, GatewayKind, HttpGateway, Judgement, Order, Phone as _,
        PhoneError, PhoneGateway, PhoneNumber, PhoneSetup, Purpose, Sent, TeleSign, Twilio, Way, Words,
    },
    id::Slug,
    message::Message,
    secret::Secret,
    time::{Clock, Timestamp},
};
use tokio::time::Instant;
use vault::OsEntropy;

use super::stand_in::{Play, StandIn};
use crate::phone::PhoneClient;

const CODE: &str = "482913";

struct Fixed;

impl Clock for Fixed {
    fn now(&self) -> Timestamp {
        Timestamp::from_millis(1_700_000_000_000)
    }
}

/// Says a message's code and language, and where the code goes.
struct Plain;

impl Words for Plain {
    fn say(&self, locale: &str, message: &Message) -> String {
        format!("\u{2068}{}\u{2069} {locale} {{code}} & more ", message.code)
    }
}

fn gateway(id: &'static str, kind: GatewayKind) -> PhoneGateway {
    PhoneGateway { id: Slug::literal(id), ways: Way::ALL.to_vec(), timeout_ms: 1_500, kind }
}

fn telesign(url: &str) -> TeleSign {
    TeleSign {
        base: url.to_owned(),
        customer: "CUSTOMER".to_owned(),
        key: Secret::new("c2VjcmV0"),
        basic: false,
        sender: String::new(),
        own_code: false,
    }
}

fn twilio(url: &str) -> Twilio {
    Twilio {
        base: url.to_owned(),
        verify_base: url.to_owned(),
        account: "AC00000000000000000000000000000001".to_owned(),
        login: String::new(),
        secret: Secret::new("token"),
        sender: "+15005550006".to_owned(),
        service: String::new(),
        token: Secret::default(),
    }
}

fn http(url: &str) -> HttpGateway {
    HttpGateway {
        method: "POST",
        url: format!("{url}/send?to={{number}}"),
        headers: vec![("Authorization".to_owned(), "Basic {basic}".to_owned())],
        content: Content::Json,
        body: "{\"to\":\"{digits}\",\"text\":\"{text}\",\"way\":\"{way}\"}".to_owned(),
        sender: String::new(),
        account: "me".to_owned(),
        secret: Secret::new("s\"1"),
        good_status: (200, 202),
        good_text: "\"ok\"".to_owned(),
        bad_text: "\"error\"".to_owned(),
    }
}

fn client(gateways: Vec<PhoneGateway>) -> Arc<PhoneClient> {
    let client = PhoneClient::new(Arc::new(OsEntropy), Arc::new(Fixed), Arc::new(Plain));
    client.configure(PhoneSetup {
        gateways,
        down_seconds: 60,
        extension_by: ExtensionBy::Tones,
        extension_pause: ",,".to_owned(),
        reports_to: String::new(),
    });
    client
}

async fn send_to(client: &PhoneClient, number: &str, way: Way) -> Sent {
    let to = PhoneNumber::parse(number, "").unwrap();
    let (code, text) = (Secret::new(CODE), Message::new("action.resend"));
    let purpose = Purpose::Code;
    client.send(Order { purpose, to: &to, way, code: &code, text: &text, locale: "de", earlier: None }).await
}

async fn send(client: &PhoneClient, way: Way) -> Sent {
    send_to(client, "+49 30 901847", way).await
}

fn kinds(sent: &Sent) -> Vec<(FaultKind, u16, &str)> {
    sent.faults.iter().map(|fault| (fault.kind, fault.status, fault.code.as_str())).collect()
}

const GOOD: &str = r#"{"reference_id":"ABCDEF0123456789","sub_resource":"sms","errors":[],
    "status":{"updated_on":"2026-01-01T00:00:00Z","code":290,"description":"Message in progress"},
    "verify":{"code_state":"UNKNOWN","code_entered":""}}"#;

fn complains(status: i64, error: i64) -> String {
    let description = if error == -10_001 { "Invalid Request: PhoneNumber Parameter: 1" } else { "x" };
    format!(
        r#"{{"reference_id":"AB","errors":[{{"code":{error},"description":"{description}"}}],"status":{{"code":{status},"description":"x"}}}}"#
    )
}

#[tokio::test]
async fn telesign_is_asked_for_a_text_message_with_our_code() {
    let stand_in = StandIn::start().await;
    let client = client(vec![gateway("ts", GatewayKind::TeleSign(telesign(&stand_in.url)))]);
    stand_in.says(200, GOOD);
    let receipt = send(&client, Way::Sms).await.result.unwrap();
    assert_eq!((receipt.reference.as_str(), receipt.theirs), ("ABCDEF0123456789", false));
    let asked = &stand_in.asked()[0];
    assert_eq!((asked.method.as_str(), asked.target.as_str()), ("POST", "/v1/verify/sms"));
    assert_eq!(asked.field("phone_number").as_deref(), Some("4930901847"));
    assert_eq!(asked.field("verify_code").as_deref(), Some(CODE));
    assert_eq!(asked.field("template").as_deref(), Some("action.resend de $$CODE$$ & more"), "without marks");
    assert!(asked.header("authorization").starts_with("TSA CUSTOMER:"));
    assert_eq!(asked.header("x-ts-auth-method"), "HMAC-SHA256");
    assert_eq!(asked.header("content-type"), "application/x-www-form-urlencoded");
    assert!(!asked.header("date").is_empty() && !asked.header("x-ts-nonce").is_empty());
}

#[tokio::test]
async fn telesign_calls_behind_a_switchboard() {
    let stand_in = StandIn::start().await;
    let client = client(vec![gateway("ts", GatewayKind::TeleSign(telesign(&stand_in.url)))]);
    stand_in.says(200, GOOD.replace("290", "103"));
    send_to(&client, "+1 206 555 0100 x4711", Way::Call).await.result.unwrap();
    let asked = &stand_in.asked()[0];
    assert_eq!(asked.target, "/v1/verify/call");
    assert_eq!(asked.field("phone_number").as_deref(), Some("12065550100"));
    assert_eq!(asked.field("language").as_deref(), Some("de-DE"));
    assert_eq!(asked.field("extension_type").as_deref(), Some("1"));
    assert_eq!(asked.field("extension_template").as_deref(), Some(",,4711"));
}

#[tokio::test]
async fn a_code_of_telesigns_own_is_judged_by_them() {
    let stand_in = StandIn::start().await;
    let account = TeleSign { own_code: true, ..telesign(&stand_in.url) };
    let client = client(vec![gateway("ts", GatewayKind::TeleSign(account))]);
    stand_in.says(200, GOOD);
    let receipt = send(&client, Way::Sms).await.result.unwrap();
    assert!(receipt.theirs);
    assert_eq!(stand_in.asked()[0].field("verify_code"), None, "they make it");
    for (state, judgement) in [
        ("VALID", Judgement::Right),
        ("INVALID", Judgement::Wrong),
        ("EXPIRED", Judgement::Over),
        ("MAX_ATTEMPTS_EXCEEDED", Judgement::Over),
    ] {
        stand_in.says(200, GOOD.replace("UNKNOWN", state));
        assert_eq!(client.judge(Some(&receipt), &Secret::new("12 34")).await, Ok(judgement), "{state}");
    }
    assert_eq!(stand_in.asked()[1].target, "/v1/verify/ABCDEF0123456789?verify_code=12%2034");
    stand_in.says(503, "");
    assert!(matches!(client.judge(Some(&receipt), &Secret::new("1")).await, Err(PhoneError::Away(_))));
}

#[tokio::test]
async fn each_documented_complaint_of_telesign_is_told_with_its_code() {
    let stand_in = StandIn::start().await;
    for (status, body, fault) in [
        (401, complains(501, -30_006), (FaultKind::Account, 401, "-30006")),
        (401, complains(501, -30_000), (FaultKind::Account, 401, "-30000")),
        (429, complains(500, -40_007), (FaultKind::Limited, 429, "-40007")),
        (402, complains(500, -30_003), (FaultKind::Limited, 402, "-30003")),
        (400, complains(500, -10_001), (FaultKind::Number, 400, "-10001")),
        (400, complains(500, -10_002), (FaultKind::Failed, 400, "-10002")),
        (503, complains(500, -90_001), (FaultKind::Failed, 503, "-90001")),
        (200, GOOD.replace("290", "222"), (FaultKind::Number, 200, "222")),
        (200, GOOD.replace("290", "504"), (FaultKind::Failed, 200, "504")),
        (200, GOOD.replace("ABCDEF0123456789", ""), (FaultKind::Nonsense, 200, "reference")),
        (200, "<html>".to_owned(), (FaultKind::Nonsense, 200, "")),
        (200, "{}".to_owned(), (FaultKind::Nonsense, 200, "")),
        (500, "oops".to_owned(), (FaultKind::Failed, 500, "")),
        (302, String::new(), (FaultKind::Failed, 302, "")),
    ] {
        let client = client(vec![gateway("ts", GatewayKind::TeleSign(telesign(&stand_in.url)))]);
        stand_in.says(status, body.clone());
        let sent = send(&client, Way::Sms).await;
        assert_eq!(kinds(&sent), [fault], "{body}");
        let is_number = fault.0 == FaultKind::Number;
        assert_eq!(matches!(sent.result, Err(PhoneError::Number(_))), is_number, "{body}");
    }
    assert!(stand_in.asked().iter().all(|asked| asked.method == "POST"), "no redirect is followed");
}

/// A passcode by text message, which no provider makes.
async fn send_words(client: &PhoneClient) -> Sent {
    let to = PhoneNumber::parse("+49 30 901847", "").unwrap();
    let (code, text) = (Secret::new("QX7-K&2"), Message::new("action.resend"));
    let (purpose, way) = (Purpose::Words, Way::Sms);
    client.send(Order { purpose, to: &to, way, code: &code, text: &text, locale: "de", earlier: None }).await
}

#[tokio::test]
async fn words_go_by_gateways_that_send_what_they_are_given() {
    let stand_in = StandIn::start().await;
    let verify = Twilio { service: "VA1".to_owned(), sender: String::new(), ..twilio(&stand_in.url) };
    let coded =
        HttpGateway { body: "{\"to\":\"{digits}\",\"code\":\"{code}\"}".to_owned(), ..http(&stand_in.url) };
    let unfit = [gateway("tw", GatewayKind::Twilio(verify)), gateway("own", GatewayKind::Http(coded))];
    let none = client(unfit.to_vec());
    assert!(!none.sends_words());
    assert_eq!(send_words(&none).await.result, Err(PhoneError::NotSetUp));
    assert!(stand_in.asked().is_empty());
    let telesign = TeleSign { own_code: true, sender: "Northwind".to_owned(), ..telesign(&stand_in.url) };
    let service = Twilio { service: "VA1".to_owned(), ..twilio(&stand_in.url) };
    let fit = [gateway("ts", GatewayKind::TeleSign(telesign)), gateway("mg", GatewayKind::Twilio(service))];
    let client = client(unfit.into_iter().chain(fit).collect());
    assert!(client.sends_words());
    stand_in.says(503, "");
    stand_in.says(201, format!(r#"{{"sid":"{}","status":"queued","error_code":null}}"#, sid("SM")));
    let receipt = send_words(&client).await.result.unwrap();
    assert_eq!((receipt.gateway.as_str(), receipt.theirs), ("mg", false), "nobody asks whether it is right");
    let asked = stand_in.asked();
    assert_eq!(asked[0].target, "/v1/messaging");
    assert_eq!(asked[0].field("message").as_deref(), Some("action.resend de QX7-K&2 & more"));
    assert_eq!(asked[0].field("message_type").as_deref(), Some("ARN"));
    assert_eq!(asked[0].field("sender_id").as_deref(), Some("Northwind"));
    assert!(asked[1].target.ends_with("/Messages.json"), "{}", asked[1].target);
    assert_eq!(asked[1].field("Body").as_deref(), Some("action.resend de QX7-K&2 & more"));
}

fn sid(kind: &str) -> String {
    format!("{kind}00000000000000000000000000000002")
}

#[tokio::test]
async fn twilio_sends_our_code_in_a_message_and_says_it_in_a_call() {
    let stand_in = StandIn::start().await;
    let client = client(vec![gateway("tw", GatewayKind::Twilio(twilio(&stand_in.url)))]);
    stand_in.says(201, format!(r#"{{"sid":"{}","status":"queued","error_code":null}}"#, sid("SM")));
    assert_eq!(send(&client, Way::Sms).await.result.unwrap().reference, sid("SM"));
    stand_in.says(201, format!(r#"{{"sid":"{}","status":"queued"}}"#, sid("CA")));
    send_to(&client, "+1 206 555 0100 x47", Way::Call).await.result.unwrap();
    let asked = stand_in.asked();
    assert_eq!(asked[0].target, "/2010-04-01/Accounts/AC00000000000000000000000000000001/Messages.json");
    let basic = BASE64.encode(b"AC00000000000000000000000000000001:token");
    assert_eq!(asked[0].header("authorization"), format!("Basic {basic}"));
    assert_eq!(asked[0].field("To").as_deref(), Some("+4930901847"));
    assert_eq!(asked[0].field("From").as_deref(), Some("+15005550006"));
    assert_eq!(asked[0].field("Body").as_deref(), Some("action.resend de 482913 & more"));
    assert_eq!(asked[1].target, "/2010-04-01/Accounts/AC00000000000000000000000000000001/Calls.json");
    assert_eq!(asked[1].field("SendDigits").as_deref(), Some("wwww47"));
    let spoken = asked[1].field("Twiml").unwrap();
    assert!(spoken.starts_with("<Response><Say language=\"de-DE\">"), "{spoken}");
    assert!(spoken.contains("4, 8, 2, 9, 1, 3 &amp; more"), "{spoken}");
}

#[tokio::test]
async fn twilios_verify_makes_and_judges_the_code() {
    let stand_in = StandIn::start().await;
    let account = Twilio { service: "VA1".to_owned(), login: "SK1".to_owned(), ..twilio(&stand_in.url) };
    let client = client(vec![gateway("tw", GatewayKind::Twilio(account))]);
    stand_in.says(201, format!(r#"{{"sid":"{}","status":"pending"}}"#, sid("VE")));
    let receipt = send(&client, Way::Call).await.result.unwrap();
    assert!(receipt.theirs);
    let asked = &stand_in.asked()[0];
    assert_eq!(asked.target, "/v2/Services/VA1/Verifications");
    assert_eq!(asked.header("authorization"), format!("Basic {}", BASE64.encode(b"SK1:token")));
    assert_eq!(asked.field("Channel").as_deref(), Some("call"));
    assert!(!asked.body.contains(CODE), "ours is not sent");
    for (status, body, judgement) in [
        (200, r#"{"status":"approved","valid":true}"#, Judgement::Right),
        (200, r#"{"status":"pending","valid":false}"#, Judgement::Wrong),
        (404, r#"{"code":20404,"status":404}"#, Judgement::Over),
        (429, r#"{"code":60202,"status":429}"#, Judgement::Over),
        (200, r#"{"status":"expired"}"#, Judgement::Over),
    ] {
        stand_in.says(status, body);
        assert_eq!(client.judge(Some(&receipt), &Secret::new("123456")).await, Ok(judgement), "{body}");
    }
    let checked = &stand_in.asked()[1];
    assert_eq!(checked.target, "/v2/Services/VA1/VerificationCheck");
    assert_eq!(checked.field("VerificationSid"), Some(sid("VE")));
    stand_in.says(401, r#"{"code":20003,"status":401}"#);
    assert!(client.judge(Some(&receipt), &Secret::new("1")).await.is_err());
}

#[tokio::test]
async fn each_documented_complaint_of_twilio_is_told_with_its_code() {
    let stand_in = StandIn::start().await;
    for (status, code, kind) in [
        (401, 20_003, FaultKind::Account),
        (429, 20_429, FaultKind::Limited),
        (400, 21_211, FaultKind::Number),
        (400, 21_614, FaultKind::Number),
        (403, 21_408, FaultKind::Number),
        (400, 21_610, FaultKind::Number),
        (503, 20_503, FaultKind::Failed),
    ] {
        let client = client(vec![gateway("tw", GatewayKind::Twilio(twilio(&stand_in.url)))]);
        stand_in.says(status, format!(r#"{{"code":{code},"message":"no","status":{status}}}"#));
        let sent = send(&client, Way::Sms).await;
        assert_eq!(kinds(&sent), [(kind, status, code.to_string().as_str())]);
    }
}

#[tokio::test]
async fn what_became_of_a_message_is_read_from_the_gateway() {
    let stand_in = StandIn::start().await;
    let client = client(vec![gateway("tw", GatewayKind::Twilio(twilio(&stand_in.url)))]);
    stand_in.says(201, format!(r#"{{"sid":"{}","status":"queued"}}"#, sid("SM")));
    let receipt = send(&client, Way::Sms).await.result.unwrap();
    stand_in.says(200, r#"{"status":"delivered","error_code":null}"#);
    assert_eq!(client.fate(&client.setup(), &receipt).await, Some(Fate::Good));
    stand_in.says(200, r#"{"status":"undelivered","error_code":30006}"#);
    let Some(Fate::Bad(fault)) = client.fate(&client.setup(), &receipt).await else {
        panic!("it did not arrive")
    };
    assert_eq!((fault.kind, fault.code.as_str()), (FaultKind::Number, "30006"));
    stand_in.says(500, "");
    assert_eq!(client.fate(&client.setup(), &receipt).await, None);
}

#[tokio::test]
async fn a_gateway_described_as_data_is_filled_in_and_its_answer_read() {
    let stand_in = StandIn::start().await;
    let client = client(vec![gateway("own", GatewayKind::Http(http(&stand_in.url)))]);
    stand_in.says(202, r#"{"result":"ok"}"#);
    send(&client, Way::Sms).await.result.unwrap();
    let asked = &stand_in.asked()[0];
    assert_eq!(asked.target, "/send?to=%2B4930901847");
    assert_eq!(asked.header("content-type"), "application/json");
    assert_eq!(asked.header("authorization"), format!("Basic {}", BASE64.encode(b"me:s\"1")));
    let body: serde_json::Value = serde_json::from_str(&asked.body).unwrap();
    assert_eq!(body["to"], "4930901847");
    assert_eq!(body["text"], "action.resend de 482913 & more");
    for (status, body, kind) in [
        (200, r#"{"result":"error","also":"ok"}"#, FaultKind::Failed),
        (200, r#"{"result":"error"} "ok""#, FaultKind::Failed),
        (200, "fine", FaultKind::Nonsense),
        (204, r#""ok""#, FaultKind::Failed),
        (500, r#""ok""#, FaultKind::Failed),
        (403, "", FaultKind::Account),
        (429, "", FaultKind::Limited),
    ] {
        stand_in.says(status, body);
        let sent = send(&client, Way::Sms).await;
        assert_eq!(sent.faults[0].kind, kind, "{status} {body}");
    }
}

#[tokio::test]
async fn the_next_gateway_is_asked_and_one_that_could_not_comes_last_for_a_while() {
    let (first, second) = (StandIn::start().await, StandIn::start().await);
    let client = client(vec![
        gateway("one", GatewayKind::TeleSign(telesign(&first.url))),
        gateway("two", GatewayKind::TeleSign(telesign(&second.url))),
    ]);
    first.says(500, "");
    second.says(200, GOOD);
    let sent = send(&client, Way::Sms).await;
    assert_eq!(sent.result.unwrap().gateway.as_str(), "two");
    assert_eq!(sent.faults.len(), 1);
    second.says(200, GOOD);
    send(&client, Way::Sms).await.result.unwrap();
    assert_eq!((first.asked().len(), second.asked().len()), (1, 2));
    // What is wrong with a number says nothing of the gateway, and another may know better.
    second.says(200, GOOD.replace("290", "220"));
    first.says(200, GOOD);
    assert_eq!(send(&client, Way::Sms).await.result.unwrap().gateway.as_str(), "one");
    first.says(200, GOOD);
    assert_eq!(send(&client, Way::Sms).await.result.unwrap().gateway.as_str(), "one");
}

#[tokio::test]
async fn a_gateway_that_is_down_slow_or_talks_nonsense_is_a_fault_and_no_panic() {
    let closed = format!("http://127.0.0.1:{}", testkit::free_port());
    let client_of = |url: &str| client(vec![gateway("one", GatewayKind::TeleSign(telesign(url)))]);
    let sent = send(&client_of(&closed), Way::Sms).await;
    assert_eq!(kinds(&sent), [(FaultKind::Unreachable, 0, "")]);
    let stand_in = StandIn::start().await;
    stand_in.plays(Play::Silence);
    let sent = send(&client_of(&stand_in.url), Way::Sms).await;
    assert_eq!(kinds(&sent), [(FaultKind::Late, 0, "")]);
    for raw in [
        b"\x00\xff\x00 nonsense\r\n\r\n".to_vec(),
        b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\ncut".to_vec(),
        Vec::new(),
        [b"HTTP/1.1 200 OK\r\n\r\n".to_vec(), vec![b'x'; 300_000]].concat(),
    ] {
        stand_in.plays(Play::Raw(raw));
        let sent = send(&client_of(&stand_in.url), Way::Sms).await;
        assert!(matches!(sent.result, Err(PhoneError::Away(_))), "{:?}", sent.result);
        assert!(!format!("{sent:?}").contains(CODE), "the code is in no fault");
    }
}

#[tokio::test]
async fn nothing_is_sent_to_nobody_and_it_takes_as_long_and_fails_the_same() {
    let stand_in = StandIn::start().await;
    let url = stand_in.url.clone();
    let client = client(vec![gateway("own", GatewayKind::Http(http(&url)))]);
    let began = Instant::now();
    let sent = client.send_to_nobody(Way::Sms).await;
    assert!(sent.result.is_ok());
    assert!(began.elapsed().as_millis() >= 500, "as long as sending usually takes");
    let asked = &stand_in.asked()[0];
    assert_eq!((asked.method.as_str(), asked.target.as_str(), asked.body.as_str()), ("GET", "/", ""));
    assert_eq!(client.judge(None, &Secret::new(CODE)).await, Ok(Judgement::Wrong));
    // A gateway that turned somebody away turns nobody away, too.
    stand_in.says(403, "");
    assert!(send(&client, Way::Sms).await.result.is_err());
    assert!(matches!(client.send_to_nobody(Way::Sms).await.result, Err(PhoneError::Away(_))));
    let closed = format!("http://127.0.0.1:{}", testkit::free_port());
    client.configure(PhoneSetup {
        gateways: vec![gateway("own", GatewayKind::Http(http(&closed)))],
        ..PhoneSetup::default()
    });
    assert!(matches!(client.send_to_nobody(Way::Sms).await.result, Err(PhoneError::Away(_))));
    client.configure(PhoneSetup::default());
    assert_eq!(client.send_to_nobody(Way::Sms).await.result, Err(PhoneError::NotSetUp));
    assert!(client.ways().is_empty());
}
