//! The JSON interface: strict in what it reads, the same runs as the pages.

use axum::http::StatusCode;

use crate::{client::Client, support::Trouble};

const BEGIN: &str = r#"{"task":"forgot-password","name":"ana"}"#;

async fn begun(client: &mut Client) -> (String, String) {
    let answer = client.post_json("/api/v1/runs", None, BEGIN).await;
    assert_eq!(answer.status, StatusCode::CREATED);
    let body = answer.json();
    let text = |name: &str| body[name].as_str().unwrap().to_owned();
    (format!("/api/v1/runs/{}", text("run")), text("token"))
}

#[tokio::test]
async fn a_run_is_begun_shown_and_walked() {
    let mut client = Client::new();
    let (run, token) = begun(&mut client).await;
    assert!(client.cookies.is_empty(), "programs get no cookies");
    client.set("authorization", &format!("Bearer {token}"));
    let shown = client.get(&run).await.json();
    assert_eq!(shown["view"]["title"]["code"], "activity.methods.title");
    assert_eq!(shown["status"], "open");
    client.extra.clear();
    let body = r#"{"version":1,"action":"next","fields":{"option":"0"}}"#;
    let next = client.post_json(&run, Some(&token), body).await;
    assert_eq!((next.status, &next.json()["version"]), (StatusCode::OK, &2.into()));
    let again = client.post_json(&run, Some(&token), body).await;
    assert_eq!((again.status, &again.json()["version"]), (StatusCode::CONFLICT, &2.into()));
}

#[tokio::test]
async fn a_run_needs_its_token_and_no_cookie_stands_in_for_it() {
    let mut client = Client::new();
    let (run, token) = begun(&mut client).await;
    let id = run.rsplit('/').next().unwrap().to_owned();
    client.cookies.insert(format!("run-{id}"), token);
    assert_eq!(client.get(&run).await.status, StatusCode::NOT_FOUND);
    for wrong in ["Bearer wrong", "Basic eA==", "Bearer", "Bearer "] {
        client.set("authorization", wrong);
        let answer = client.get(&run).await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{wrong}");
        assert_eq!(answer.json()["error"], "page.error.not-found.title");
    }
}

#[tokio::test]
async fn unknown_doubled_and_wrong_keys_are_refused() {
    let mut client = Client::new();
    let (run, token) = begun(&mut client).await;
    for body in [
        r#"{"task":"forgot-password"}"#,
        r#"{"task":"forgot-password","name":"ana","admin":true}"#,
        r#"{"task":"forgot-password","name":"ana","name":"bob"}"#,
        r#"{"task":"forgot-password","name":["ana"]}"#,
        r#"{"task":"forgot-password","name":""}"#,
        r#"{"task":"../x","name":"ana"}"#,
        r#"{"task":"forgot-password","name":"a\u0000"}"#,
        r#"[]"#,
        "",
        "{",
    ] {
        assert_eq!(
            client.post_json("/api/v1/runs", None, body).await.status,
            StatusCode::BAD_REQUEST,
            "{body}"
        );
    }
    for body in [
        r#"{"version":1,"fields":{"password":["x"]}}"#,
        r#"{"version":1,"fields":{"password":1}}"#,
        r#"{"version":1,"fields":{"a":"1","a":"2"}}"#,
        r#"{"version":1,"version":1}"#,
        r#"{"version":"1"}"#,
        r#"{"version":1.5}"#,
        r#"{"version":1,"fields":{},"phone":"+1"}"#,
        r#"{"version":1} {"version":2}"#,
    ] {
        assert_eq!(
            client.post_json(&run, Some(&token), body).await.status,
            StatusCode::BAD_REQUEST,
            "{body}"
        );
    }
    let deep = format!("{}{}", "[".repeat(100_000 / 2), "]".repeat(100_000 / 2));
    let status = client.post_json("/api/v1/runs", None, &deep).await.status;
    assert!(status == StatusCode::PAYLOAD_TOO_LARGE || status == StatusCode::BAD_REQUEST);
    let deep = format!("{}{}", "[".repeat(5_000), "]".repeat(5_000));
    assert_eq!(client.post_json("/api/v1/runs", None, &deep).await.status, StatusCode::BAD_REQUEST);
    assert!(client.fake.script.lock().unwrap().inputs.is_empty());
}

#[tokio::test]
async fn failures_are_codes_with_a_reference() {
    let mut client = Client::new();
    client.fake.order(Trouble::Panics);
    let answer = client.post_json("/api/v1/runs", None, BEGIN).await;
    assert_eq!(answer.status, StatusCode::INTERNAL_SERVER_ERROR);
    assert_eq!(answer.json()["error"], "page.error.defect.title");
    assert_eq!(answer.json()["reference"].as_str().unwrap().len(), 8);
    let unknown = client.get("/api/v1/nothing").await;
    assert_eq!((unknown.status, unknown.header("content-type")), (StatusCode::NOT_FOUND, "application/json"));
}

#[tokio::test]
async fn the_description_is_there_for_operators() {
    let mut client = Client::new();
    let answer = client.get("/api/v1/openapi.json").await;
    assert_eq!(answer.status, StatusCode::OK);
    assert!(answer.json()["paths"]["/api/v1/runs/{run}"]["post"].is_object());
}
