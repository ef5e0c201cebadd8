//! The page behind the link that stops a waiting time.

use axum::http::StatusCode;

use crate::client::Client;

#[tokio::test]
async fn opening_a_link_that_stops_shows_who_waits_and_stops_nothing() {
    let mut client = Client::new();
    let page = client.get("/stop/open").await;
    assert_eq!(page.status, StatusCode::OK);
    for part in [
        "ana.lopez",
        "192.0.2.7",
        "November 24, 2026, 9:00\u{a0}AM (UTC)",
        "action=\"/stop/open\"",
        "value=\"stop\"",
    ] {
        assert!(page.text.contains(part), "{part}");
    }
    assert_eq!(page.header("cache-control"), "no-store");
    assert_eq!(page.header("referrer-policy"), "no-referrer", "the link goes to nobody else");
    assert!(client.fake.script.lock().unwrap().inputs.is_empty());
    for link in ["stopped", "late", "over"] {
        let page = client.get(&format!("/stop/{link}")).await;
        assert!(page.status == StatusCode::OK && !page.text.contains("action=\"/stop/"), "{link}");
    }
}

#[tokio::test]
async fn the_button_stops_it_and_leads_back_to_the_page() {
    let mut client = Client::new();
    let taken = client.post("/stop/open", "_action=stop").await;
    assert_eq!((taken.status, taken.header("location")), (StatusCode::SEE_OTHER, "/stop/open"));
    assert_eq!(client.fake.script.lock().unwrap().inputs[0].0, "stop");
    let raced = client.post("/stop/raced", "_action=stop").await;
    assert_eq!(raced.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(raced.text.matches("role=\"alert\"").count(), 1);
    assert!(raced.text.contains("value=\"stop\""), "the button is there once more");
}

#[tokio::test]
async fn what_is_no_button_of_ours_stops_nothing() {
    let mut client = Client::new();
    for body in ["", "_action=go", "_action=stop&other=1", "_action=stop&_action=stop"] {
        assert_eq!(client.post("/stop/open", body).await.status, StatusCode::BAD_REQUEST, "{body}");
    }
    for link in ["x", "a/b", "%2e%2e", "open%00", &"x".repeat(200)] {
        assert_eq!(client.get(&format!("/stop/{link}")).await.status, StatusCode::NOT_FOUND, "{link}");
        let answer = client.post(&format!("/stop/{link}"), "_action=stop").await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{link}");
    }
    assert!(client.fake.script.lock().unwrap().inputs.is_empty());
}
