//! Security headers stand on every answer, whatever its status.

use axum::http::{Method, StatusCode};
use domain::message::Message;

use crate::{
    client::{Answer, Client},
    support::Trouble,
};

fn assert_dressed(answer: &Answer, what: &str) {
    let policy = answer.header("content-security-policy");
    assert!(
        policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"),
        "{what}: {policy}"
    );
    assert!(!policy.contains("unsafe"), "{what}: {policy}");
    for (name, value) in [
        ("x-content-type-options", "nosniff"),
        ("referrer-policy", "no-referrer"),
        ("cross-origin-opener-policy", "same-origin"),
        ("cross-origin-resource-policy", "same-origin"),
        ("x-frame-options", "DENY"),
        ("cache-control", "no-store"),
    ] {
        assert_eq!(answer.header(name), value, "{what}: {name}");
    }
    assert!(answer.header("permissions-policy").contains("camera=()"), "{what}");
    assert!(answer.headers.get("access-control-allow-origin").is_none(), "{what}");
    assert!(answer.headers.get("server").is_none(), "{what}");
}

#[tokio::test]
async fn every_status_carries_the_security_headers() {
    let mut client = Client::new();
    let run = client.begin("forgot-password").await;
    let mut answers = vec![
        (StatusCode::OK, client.get("/").await),
        (StatusCode::NOT_FOUND, client.get("/nothing").await),
        (StatusCode::METHOD_NOT_ALLOWED, client.method(Method::TRACE, "/").await),
        (StatusCode::METHOD_NOT_ALLOWED, client.get("/sign-out").await),
        (StatusCode::UNAUTHORIZED, client.get("/me").await),
        (StatusCode::SEE_OTHER, client.post(&run, "_version=1&option=0").await),
        (StatusCode::BAD_REQUEST, client.post(&run, "_version=x").await),
    ];
    client.fake.order(Trouble::Panics);
    answers.push((StatusCode::INTERNAL_SERVER_ERROR, client.get(&run).await));
    client.fake.order(Trouble::Fails(api::ServiceError::Unavailable {
        message: Message::new("error.busy"),
        retry_after_seconds: 5,
        reference: "R".to_owned(),
    }));
    answers.push((StatusCode::SERVICE_UNAVAILABLE, client.get(&run).await));
    for (status, answer) in &answers {
        assert_eq!(answer.status, *status, "{}", answer.text);
        assert_dressed(answer, status.as_str());
        assert!(
            answer.header("strict-transport-security").is_empty(),
            "plain http makes no promise about TLS"
        );
    }
}

#[tokio::test]
async fn https_answers_promise_https_for_more_than_a_year() {
    let mut client = Client::behind_proxy();
    for (path, status) in [("/", StatusCode::OK), ("/nothing", StatusCode::NOT_FOUND)] {
        let answer = client.get(path).await;
        assert_eq!(answer.status, status);
        assert_dressed(&answer, path);
        assert_eq!(answer.header("strict-transport-security"), "max-age=63072000");
    }
}

#[tokio::test]
async fn assets_are_cached_for_ever_and_typed() {
    let mut client = Client::new();
    let page = client.get("/").await.text;
    let path = page.split("href=\"").map(|rest| rest.split('"').next().unwrap().replace("&#x2f;", "/"));
    let style = path.into_iter().find(|path| path.ends_with("reclave.css")).unwrap();
    let answer = client.get(&style).await;
    assert_eq!(answer.status, StatusCode::OK);
    assert_eq!(answer.header("content-type"), "text/css; charset=utf-8");
    assert_eq!(answer.header("cache-control"), "public, max-age=31536000, immutable");
    assert_eq!(answer.header("x-content-type-options"), "nosniff");
    for other in ["/assets/0000000000000000/reclave.css", "/assets/x/..%2freclave.css"] {
        assert_eq!(client.get(other).await.status, StatusCode::NOT_FOUND, "{other}");
    }
    let missing = style.replace("reclave.css", "Cargo.toml");
    assert_eq!(client.get(&missing).await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_mail_of_the_demo_is_shown_in_a_sandbox_without_scripts() {
    let mut client = Client::new();
    let answer = client.get("/demo/mail/1").await;
    let policy = answer.header("content-security-policy");
    assert_eq!(answer.status, StatusCode::OK);
    assert!(policy.contains("default-src 'none'") && policy.contains("sandbox"), "{policy}");
    assert!(!policy.contains("script-src") && !policy.contains("allow-scripts"), "{policy}");
    assert_eq!(answer.header("x-frame-options"), "SAMEORIGIN");
    for missing in ["/demo/mail/0", "/demo/mail/3", "/demo/mail/x"] {
        let status = client.get(missing).await.status;
        assert!(status == StatusCode::NOT_FOUND || status == StatusCode::BAD_REQUEST, "{missing} {status}");
    }
}
