//! Bad input: refused with a clear word, never echoed raw, never half read.

use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use domain::{run::RunStatus, view::FieldKind};

use crate::{
    client::Client,
    support::{Trouble, samples},
};

const CANARY: &str = "\"><svg onload=alert(1)><script>alert(2)</script>";

fn encode(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02X}")).collect()
}

#[tokio::test]
async fn a_name_an_organization_and_a_question_with_markup_stay_text() {
    let mut client = Client::new();
    client.fake.site.lock().unwrap().organization = CANARY.to_owned();
    client.fake.site.lock().unwrap().help_text = CANARY.to_owned();
    let mut view = samples::find("questions").unwrap();
    view.fields[0].label = domain::message::Message::verbatim(CANARY);
    view.fields[0].value = CANARY.to_owned();
    view.fields[0].kind = FieldKind::Text;
    view.title = domain::message::Message::verbatim(CANARY);
    let (run, token) = client.fake.run_at(view, RunStatus::Open);
    client.cookies.insert(format!("run-{run}"), token);
    let found = client.post("/find", &format!("task=forgot-password&text={}", encode(CANARY))).await;
    let mut pages = vec![found, client.get(&format!("/run/{run}")).await, client.get("/").await];
    pages.push(client.get(&format!("/task/{}", encode(CANARY))).await);
    pages.push(client.post("/demo/sign-in", &format!("name={}&password=x", encode(CANARY))).await);
    client.fake.order(Trouble::Fails(api::ServiceError::Invalid(domain::message::Message::verbatim(CANARY))));
    pages.push(client.post("/task/forgot-password", &format!("name={}", encode(CANARY))).await);
    for page in pages {
        assert!(!page.text.contains("<svg onload") && !page.text.contains("<script>"), "{}", page.text);
        assert!(page.text.contains("&lt;svg onload"), "{}", page.text);
    }
}

#[tokio::test]
async fn a_doubled_field_is_refused_by_every_form() {
    let mut client = Client::new();
    let run = client.begin("forgot-password").await;
    for (path, body) in [
        ("/task/forgot-password".to_owned(), "name=a&name=b"),
        (run.clone(), "_version=1&_version=1"),
        (run.clone(), "_version=1&option=0&option=1"),
        (format!("{run}/check"), "password=a&password=b"),
        ("/demo/sign-in".to_owned(), "name=a&name=b&password=c"),
    ] {
        assert_eq!(client.post(&path, body).await.status, StatusCode::BAD_REQUEST, "{path} {body}");
    }
    assert_eq!(client.fake.script.lock().unwrap().inputs.len(), 0);
}

#[tokio::test]
async fn a_doubled_parameter_of_an_address_is_refused() {
    let mut client = Client::new();
    for query in ["user=a&user=b", "user=a&u%73er=b", "a&a", "%ff=1"] {
        assert_eq!(client.get(&format!("/?{query}")).await.status, StatusCode::BAD_REQUEST, "{query}");
    }
    assert_eq!(client.get("/?user=a&name=b").await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_field_that_no_page_has_is_refused() {
    let mut client = Client::new();
    let run = client.begin("forgot-password").await;
    for (path, body) in [
        ("/task/forgot-password".to_owned(), "name=a&admin=1"),
        (format!("{run}/stop"), "x=1"),
        (format!("{run}/other-way"), "x=1"),
        (format!("{run}/check"), "password=a&phone=1"),
        ("/sign-out".to_owned(), "x=1"),
        ("/find".to_owned(), "task=forgot-password&text=ana&x=1"),
    ] {
        assert_eq!(client.post(&path, body).await.status, StatusCode::BAD_REQUEST, "{path} {body}");
    }
}

#[tokio::test]
async fn characters_that_nobody_can_type_are_refused_in_words() {
    let mut client = Client::new();
    for bad in ["a%00b", "a%0Ab", "a%0D%0ABcc:x", "%7F", "%C2%85", "admin%E2%80%AEnimda"] {
        let answer = client.post("/task/forgot-password", &format!("name={bad}")).await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY, "{bad}");
        assert!(answer.text.contains("characters that cannot be seen or typed"), "{bad}");
    }
    let (run, token) = client.fake.run_at(samples::find("questions").unwrap(), RunStatus::Open);
    client.cookies.insert(format!("run-{run}"), token);
    let answer = client.post(&format!("/run/{run}"), "_version=1&answer-1=a%00&answer-2=b").await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text.contains("characters that cannot be seen or typed") && !answer.text.contains('\0'));
    let odd = client.post(&format!("/run/{run}"), "_version=1&stranger=a%00").await;
    assert_eq!(odd.status, StatusCode::BAD_REQUEST);
    assert!(client.fake.script.lock().unwrap().inputs.is_empty());
}

#[tokio::test]
async fn a_password_that_is_too_long_is_told_so_and_an_answer_may_be_longer() {
    let mut client = Client::new();
    let (run, token) = client.fake.run_at(samples::find("new-password").unwrap(), RunStatus::Open);
    client.cookies.insert(format!("run-{run}"), token);
    let long = "ü".repeat(257);
    let answer =
        client.post(&format!("/run/{run}"), &format!("_version=1&new={}&again=x", encode(&long))).await;
    assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text.contains("Use at most 256 characters") && !answer.text.contains(&long));
    let checked = client.post(&format!("/run/{run}/check"), &format!("password={}", encode(&long))).await;
    assert_eq!(checked.status, StatusCode::UNPROCESSABLE_ENTITY);

    let (run, token) = client.fake.run_at(samples::find("questions").unwrap(), RunStatus::Open);
    client.cookies.insert(format!("run-{run}"), token);
    for (length, status) in [(1_024, StatusCode::SEE_OTHER), (1_025, StatusCode::UNPROCESSABLE_ENTITY)] {
        let body = format!("_version=1&answer-1={}&answer-2=b", "x".repeat(length));
        assert_eq!(client.post(&format!("/run/{run}"), &body).await.status, status, "{length}");
    }
}

#[tokio::test]
async fn a_password_arrives_as_it_was_typed() {
    let mut client = Client::new();
    let (run, token) = client.fake.run_at(samples::find("new-password").unwrap(), RunStatus::Open);
    client.cookies.insert(format!("run-{run}"), token);
    let password = format!("  \"; touch x; \" ‘’“ $() 🔑 {} ", "y".repeat(200));
    let body = format!("_version=1&_action=save&new={0}&again={0}", encode(&password));
    assert_eq!(client.post(&format!("/run/{run}"), &body).await.status, StatusCode::SEE_OTHER);
    let script = client.fake.script.lock().unwrap();
    assert_eq!(script.inputs[0].0, "save");
    assert_eq!(script.inputs[0].1["new"], password);
}

#[tokio::test]
async fn what_is_too_large_is_refused() {
    let mut client = Client::new();
    let large = format!("name={}", "x".repeat(70_000));
    assert_eq!(client.post("/task/forgot-password", &large).await.status, StatusCode::PAYLOAD_TOO_LARGE);
    let many: String = (0..10_000).map(|n| format!("f{n}&")).collect();
    assert_eq!(client.post("/task/forgot-password", &many).await.status, StatusCode::PAYLOAD_TOO_LARGE);
    let path = format!("/?{}", "x".repeat(4_000));
    assert_eq!(client.get(&path).await.status, StatusCode::URI_TOO_LONG);
    let packed = Request::post("/task/forgot-password")
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
        .header(header::CONTENT_ENCODING, "gzip")
        .body(Body::from("x"))
        .unwrap();
    assert_eq!(client.send(packed).await.status, StatusCode::UNSUPPORTED_MEDIA_TYPE);
}

#[tokio::test]
async fn the_house_hears_the_name_without_the_spaces_around_it() {
    let mut client = Client::new();
    client.post("/task/forgot-password", "name=+CONTOSO%5Cana+&domain=fabrikam").await;
    let script = client.fake.script.lock().unwrap();
    assert_eq!(
        script.begun,
        [("forgot-password".to_owned(), "CONTOSO\\ana".to_owned(), "fabrikam".to_owned())]
    );
}
