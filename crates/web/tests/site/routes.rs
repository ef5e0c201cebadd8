//! Paths are matched as they come; no spelling of a path leads around a check.

use axum::http::{Method, StatusCode};

use crate::client::Client;

#[tokio::test]
async fn odd_spellings_of_a_path_are_no_page() {
    let mut client = Client::new();
    client.sign_in().await;
    assert_eq!(client.get("/me").await.status, StatusCode::OK);
    for path in [
        "//me",
        "/me/",
        "/./me",
        "/x/../me",
        "/%6de",
        "/ME",
        "/Me",
        "/me;x",
        "/me;jsessionid=1",
        "/me%2f",
        "/%2e/me",
        "/me%00",
        "/me.",
        "/me%20",
        "/%2fme",
        "//localhost/me",
        "/me//",
        "/api/v1/../../me",
        "/assets/../me",
    ] {
        assert_eq!(client.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn odd_spellings_of_a_run_are_no_run() {
    let mut client = Client::new();
    let run = client.begin("forgot-password").await;
    let id = run.trim_start_matches("/run/").to_owned();
    assert_eq!(client.get(&run).await.status, StatusCode::OK);
    for path in [
        format!("//run/{id}"),
        format!("/run//{id}"),
        format!("/run/{id}/"),
        format!("/run/./{id}"),
        format!("/run/{id};x"),
        format!("/run/{id}%2fcheck"),
        format!("/run/{id}%00"),
        format!("/RUN/{id}"),
        "/run/..".to_owned(),
        "/run/%2e%2e".to_owned(),
        "/run/01KAR000000000000000000999".to_owned(),
    ] {
        assert_eq!(client.get(&path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn only_get_head_and_post_are_known() {
    let mut client = Client::new();
    let methods = ["TRACE", "PUT", "DELETE", "PATCH", "OPTIONS", "CONNECT", "PROPFIND", "get", "FOO"];
    for method in methods {
        let method = Method::from_bytes(method.as_bytes()).unwrap();
        for path in ["/", "/nothing", "/run/x", "/api/v1/runs", "/metrics"] {
            let status = client.method(method.clone(), path).await.status;
            assert_eq!(status, StatusCode::METHOD_NOT_ALLOWED, "{method} {path}");
        }
    }
    assert_eq!(client.method(Method::HEAD, "/").await.status, StatusCode::OK);
}

#[tokio::test]
async fn nothing_that_changes_state_answers_to_get() {
    let mut client = Client::new();
    let run = client.begin("forgot-password").await;
    let mut paths = vec!["/find", "/language", "/sign-out", "/session/keep", "/api/v1/runs"]
        .into_iter()
        .map(str::to_owned)
        .collect::<Vec<_>>();
    paths.extend(["other-way", "stop", "check", "suggest"].map(|end| format!("{run}/{end}")));
    for path in paths {
        assert_eq!(client.get(&path).await.status, StatusCode::METHOD_NOT_ALLOWED, "{path}");
    }
}

#[tokio::test]
async fn the_demo_s_pages_exist_only_in_the_demo() {
    let mut client = Client::at(crate::support::settings(crate::client::URL), false);
    for path in ["/demo/mail", "/demo/mail/1", "/demo/sign-in"] {
        assert_eq!(client.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    assert!(!client.get("/").await.text.contains("/demo/"));
}

#[tokio::test]
async fn a_language_leads_back_to_a_page_of_ours_and_nowhere_else() {
    let mut client = Client::new();
    let back = client.post("/language", "locale=de&here=%2Ftask%2Fforgot-password").await;
    assert_eq!((back.status, back.header("location")), (StatusCode::SEE_OTHER, "/task/forgot-password"));
    assert!(client.get("/").await.text.contains("<html lang=\"de\""));
    for evil in [
        "%2F%2Fevil.example",
        "%5Cevil.example",
        "https%3A%2F%2Fevil.example",
        "%252f%252fevil",
        "%2F%5Cevil",
    ] {
        let answer = client.post("/language", &format!("locale=de&here={evil}")).await;
        assert_eq!(answer.header("location"), "/", "{evil}");
    }
    assert_eq!(client.post("/language", "locale=xx&here=%2F").await.status, StatusCode::BAD_REQUEST);
    assert_eq!(client.post("/language", "locale=de&next=%2F%2Fevil").await.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn password_managers_find_where_to_change_a_password() {
    let answer = Client::new().get("/.well-known/change-password").await;
    assert_eq!((answer.status, answer.header("location")), (StatusCode::SEE_OTHER, "/task/manage-passwords"));
}
