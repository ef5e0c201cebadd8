//! Offline resets over HTTP: the answers to computers exactly as the protocol has them, and the page for people
//! whose computer is offline.

use axum::http::StatusCode;

use crate::{
    client::Client,
    support::{CHALLENGE, Trouble},
};

const ENROLL: &str = "/api/v1/offline/enroll";
const REPORT: &str = "/api/v1/offline/report";

#[tokio::test]
async fn a_computer_is_enrolled_and_every_refused_code_gets_one_answer() {
    let mut client = Client::new();
    let body = r#"{"code":"GOOD","name":"laptop-17","system":"Debian GNU/Linux 12","version":"0.1.0"}"#;
    let enrolled = client.post_json(ENROLL, None, body).await;
    assert_eq!(enrolled.status, StatusCode::OK);
    let said = enrolled.json();
    assert_eq!((&said["device"], &said["key"]), (&"00deadbeef".into(), &"a2V5".into()));
    assert_eq!(said["site"], "http://localhost:8080/offline");
    assert_eq!(said["domain"], "contoso");
    assert!(said.as_object().unwrap().contains_key("password_policy"));
    let refused = client.post_json(ENROLL, None, &body.replace("GOOD", "OVER")).await;
    assert_eq!(refused.status, StatusCode::FORBIDDEN);
    assert_eq!(refused.text, r#"{"code":"offline.enroll.refused"}"#);
    for (bad, what) in [(body.replace("laptop-17", ""), "name"), ("[]".to_owned(), "body")] {
        let answer = client.post_json(ENROLL, None, &bad).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{bad}");
        let said = answer.json();
        assert_eq!((&said["code"], &said["what"]), (&"offline.enroll.malformed".into(), &what.into()));
    }
    client.fake.order(Trouble::Fails(api::ServiceError::TooMany { retry_after_seconds: 90 }));
    let held = client.post_json(ENROLL, None, body).await;
    assert_eq!((held.status, held.header("retry-after")), (StatusCode::TOO_MANY_REQUESTS, "90"));
}

#[tokio::test]
async fn a_report_is_answered_by_what_its_signature_is_worth() {
    let mut client = Client::new();
    client.set("reclave-device", "00deadbeef");
    client.set("reclave-signature", "signed");
    let taken = client.post_json(REPORT, None, r#"{"sequence":1}"#).await;
    assert_eq!(taken.status, StatusCode::OK);
    let account = &taken.json()["accounts"][0];
    assert_eq!((&account["account"], &account["state"]), (&"ana".into(), &"differs".into()));
    assert!(account["since"].is_i64());
    let reminder = &taken.json()["reminders"][0];
    assert_eq!((&reminder["account"], &reminder["rule"]), (&"ana".into(), &"password".into()));
    assert_eq!(reminder["text"], "Your password at Northwind expires within 3 days");
    let link = reminder["link"].as_str().unwrap();
    assert!(link.starts_with("http") && link.ends_with("/task/change-password"), "{link}");
    for (signature, status, code) in [
        ("forged", StatusCode::UNAUTHORIZED, "offline.device.unknown"),
        ("signed-by-a-revoked", StatusCode::GONE, "offline.device.revoked"),
        ("signed-again", StatusCode::CONFLICT, "offline.report.replayed"),
    ] {
        client.set("reclave-signature", signature);
        let answer = client.post_json(REPORT, None, r#"{"sequence":1}"#).await;
        assert_eq!((answer.status, &answer.json()["code"]), (status, &code.into()), "{signature}");
    }
    client.extra.clear();
    let unsigned = client.post_json(REPORT, None, "{}").await;
    assert_eq!(unsigned.json()["code"], "offline.device.unknown");
    let large = format!(r#"{{"system":"{}"}}"#, "x".repeat(70_000));
    assert_eq!(client.post_json(REPORT, None, &large).await.status, StatusCode::PAYLOAD_TOO_LARGE);
}

#[tokio::test]
async fn the_page_takes_the_code_by_link_and_by_hand_and_then_asks_for_a_name() {
    let mut client = Client::new();
    assert!(client.get("/").await.text.contains("href=\"/offline\""));
    let typed =
        client.post("/offline", &form(&[("code", &CHALLENGE.to_lowercase().replace('-', " - "))])).await;
    assert_eq!(typed.status, StatusCode::UNPROCESSABLE_ENTITY, "the scripted house takes capitals only");
    let typed = client.post("/offline", &form(&[("code", CHALLENGE)])).await;
    assert_eq!(typed.status, StatusCode::SEE_OTHER);
    let place = typed.header("location").to_owned();
    assert_eq!(place, format!("/offline?c={}", CHALLENGE.replace('-', "")));
    let known = client.get(&place).await;
    assert!(known.text.contains("laptop-17") && known.text.contains("name=\"name\""), "{}", known.text);
    let challenge = CHALLENGE.replace('-', "");
    let nameless = client.post("/offline/begin", &form(&[("c", &challenge), ("name", " ")])).await;
    assert_eq!(nameless.status, StatusCode::UNPROCESSABLE_ENTITY);
    let begun = client.post("/offline/begin", &form(&[("c", &challenge), ("name", "ana")])).await;
    assert_eq!(begun.status, StatusCode::SEE_OTHER);
    let run = begun.header("location").to_owned();
    assert!(run.starts_with("/run/"), "{run}");
    assert_eq!(client.get(&run).await.status, StatusCode::OK, "this browser holds the run");
}

#[tokio::test]
async fn a_mistyped_code_names_its_group_and_stays_in_the_field() {
    let mut client = Client::new();
    let wrong = client.post("/offline", &form(&[("code", "20SA-1B2X-33Y8\n<b>")])).await;
    assert_eq!(wrong.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(wrong.text.contains("20SA-1B2X-33Y8 &lt;b&gt;"), "{}", wrong.text);
    assert!(wrong.text.contains("Check group 3"), "{}", wrong.text);
    let long = "A".repeat(500);
    let answer = client.get(&format!("/offline?c={long}")).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(client.get("/offline?c=A&c=B").await.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn the_demo_s_computer_shows_a_picture_of_the_link() {
    let mut client = Client::new();
    let page = client.get("/demo/computer").await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.text.contains("<svg class=\"qr\"") && page.text.contains(CHALLENGE), "{}", page.text);
    let typed = [("account", "ana.lopez"), ("response", "GOOD"), ("password", "x")];
    assert!(client.post("/demo/computer", &form(&typed)).await.text.contains("note good"));
}

/// A form as browsers write it.
fn form(fields: &[(&str, &str)]) -> String {
    let encode = |text: &str| text.bytes().map(|byte| format!("%{byte:02X}")).collect::<String>();
    let pairs: Vec<String> = fields.iter().map(|(name, text)| format!("{name}={}", encode(text))).collect();
    pairs.join("&")
}
