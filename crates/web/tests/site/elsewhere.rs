//! The way to a provider and back, as the browser goes it.

use axum::http::StatusCode;

use crate::client::Client;

const ADDRESS: &str = "https://login.example.org/auth?a=1&b=%22x%22";

#[tokio::test]
async fn the_browser_is_sent_elsewhere_by_a_page_and_only_by_the_answer_that_says_so() {
    let mut client = Client::new();
    let run = client.begin("forgot-password").await;
    client.fake.script.lock().unwrap().leave = Some(ADDRESS.to_owned());
    let away = client.post(&run, "_version=1&_action=next").await;
    assert_eq!(
        away.status,
        StatusCode::OK,
        "no redirect, which a browser holds against the page's own policy"
    );
    assert_eq!(away.header("refresh"), format!("0; url={ADDRESS}"));
    assert!(away.header("content-security-policy").contains("form-action 'self'"));
    assert_eq!((away.header("cache-control"), away.header("referrer-policy")), ("no-store", "no-referrer"));
    assert!(away.text.contains("href=\"https:&#x2f;&#x2f;login.example.org"), "{}", away.text);
    assert!(away.text.contains("login.example.org") && !away.text.contains("\"x\""));
    // Whoever comes back by the browser's own button is not sent away once more.
    let again = client.get(&run).await;
    assert!(again.header("refresh").is_empty() && !again.text.contains("login.example.org"));
}

#[tokio::test]
async fn an_answer_from_elsewhere_goes_to_its_run_and_the_code_leaves_the_address() {
    let mut client = Client::new();
    let run = client.begin("forgot-password").await;
    let id = run.trim_start_matches("/run/").to_owned();
    // As it comes from another site, with what is of no use here, and longer than any address of ours.
    client.set("sec-fetch-site", "cross-site");
    let code = "c".repeat(4_000);
    let path =
        format!("/oidc/back?state={id}.secret&code={code}&iss=https%3A%2F%2Fa.example&session_state=1");
    let back = client.get(&path).await;
    assert_eq!(
        (back.status, back.header("location")),
        (StatusCode::SEE_OTHER, run.as_str()),
        "{}",
        back.text
    );
    let denied = client.get(&format!("/oidc/back?state={id}.secret&error=access_denied")).await;
    assert_eq!(denied.header("location"), run);
    let script = client.fake.script.lock().unwrap();
    let issuer = Some("https://a.example".to_owned());
    assert_eq!(
        script.returned,
        [(code, String::new(), issuer), (String::new(), "access_denied".to_owned(), None)]
    );
}

#[tokio::test]
async fn an_answer_for_no_run_of_this_browser_is_told_so() {
    let mut client = Client::new();
    let run = client.begin("forgot-password").await;
    let id = run.trim_start_matches("/run/").to_owned();
    let mut other = Client::new();
    for path in [
        format!("/oidc/back?state={id}.secret&code=c"),
        "/oidc/back?state=made-up&code=c".to_owned(),
        "/oidc/back?code=c".to_owned(),
        "/oidc/back".to_owned(),
    ] {
        let stray = other.get(&path).await;
        assert_eq!(stray.status, StatusCode::BAD_REQUEST, "{path}");
        assert!(stray.text.contains("This sign-in does not belong here"), "{path}: {}", stray.text);
    }
    for odd in [
        format!("/oidc/back?state={id}.secret&code=c&error=e"),
        format!("/oidc/back?state={id}.secret"),
        format!("/oidc/back?state={id}.secret&code=a&code=b"),
        format!("/oidc/back?state={id}.secret&code=%0a"),
    ] {
        assert_eq!(client.get(&odd).await.status, StatusCode::BAD_REQUEST, "{odd}");
    }
    let long = format!("/oidc/back?state={id}.secret&code={}", "c".repeat(9_000));
    assert_eq!(client.get(&long).await.status, StatusCode::URI_TOO_LONG);
    assert!(client.fake.script.lock().unwrap().returned.is_empty());
}
