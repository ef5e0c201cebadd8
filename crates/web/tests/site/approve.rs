//! The page behind a colleague's link, and the page that waits for colleagues.

use axum::http::StatusCode;
use domain::run::RunStatus;

use crate::{client::Client, support::samples};

#[tokio::test]
async fn opening_a_link_shows_who_asks_and_hands_nothing_in() {
    let mut client = Client::new();
    let page = client.get("/approve/open").await;
    assert_eq!(page.status, StatusCode::OK);
    for part in [
        "ana.lopez",
        "192.0.2.7",
        "name=\"number\"",
        "name=\"password\"",
        "value=\"approve\"",
        "value=\"deny\"",
    ] {
        assert!(page.text.contains(part), "{part}");
    }
    assert_eq!(page.header("cache-control"), "no-store");
    assert_eq!(page.header("referrer-policy"), "no-referrer", "the link goes to nobody else");
    assert!(client.fake.script.lock().unwrap().inputs.is_empty());
    let over = client.get("/approve/over").await;
    assert!(over.status == StatusCode::OK && !over.text.contains("<form method=\"post\" action=\"/approve"));
}

#[tokio::test]
async fn an_answer_is_handed_in_by_the_form_and_leads_back_to_the_page() {
    let mut client = Client::new();
    let taken = client.post("/approve/open", "_action=approve&number=4711&password=own").await;
    assert_eq!((taken.status, taken.header("location")), (StatusCode::SEE_OTHER, "/approve/open"));
    let denied = client.post("/approve/open", "_action=deny&number=&password=").await;
    assert_eq!(denied.status, StatusCode::SEE_OTHER);
    let inputs = client.fake.script.lock().unwrap().inputs.clone();
    assert_eq!(inputs[0].0, "approve");
    assert_eq!((inputs[0].1["number"].as_str(), inputs[0].1["password"].as_str()), ("4711", "own"));
    assert_eq!(inputs[1].0, "deny");
}

#[tokio::test]
async fn a_wrong_number_is_said_at_its_field_and_no_password_comes_back() {
    let mut client = Client::new();
    let page = client.post("/approve/open", "_action=approve&number=1&password=Typed-Passw0rd").await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.text.contains("aria-invalid=\"true\"") && !page.text.contains("Typed-Passw0rd"));
    assert_eq!(page.text.matches("role=\"alert\"").count(), 1);
}

#[tokio::test]
async fn what_is_no_form_of_ours_answers_nothing() {
    let mut client = Client::new();
    for body in [
        "",
        "number=4711&password=x",
        "_action=go&number=1",
        "_action=approve&other=1",
        "_action=deny&_action=approve",
    ] {
        let answer = client.post("/approve/open", body).await;
        assert_eq!(answer.status, StatusCode::BAD_REQUEST, "{body}");
    }
    let long = format!("_action=approve&number=4711&password={}", "x".repeat(300));
    assert_eq!(client.post("/approve/open", &long).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(client.fake.script.lock().unwrap().inputs.is_empty());
    for link in ["x", "a/b", "%2e%2e", "open%00", &"x".repeat(200)] {
        assert_eq!(client.get(&format!("/approve/{link}")).await.status, StatusCode::NOT_FOUND, "{link}");
        let answer = client.post(&format!("/approve/{link}"), "_action=deny").await;
        assert_eq!(answer.status, StatusCode::NOT_FOUND, "{link}");
    }
}

#[tokio::test]
async fn the_page_that_waits_loads_itself_only_without_scripts_and_says_to_a_script_when_it_changed() {
    let mut client = Client::new();
    let view = samples::find("approval-waiting").unwrap();
    let (run, token) = client.fake.run_at(view, RunStatus::Open);
    client.cookies.insert(format!("run-{run}"), token);
    let page = client.get(&format!("/run/{run}")).await;
    assert!(page.text.contains("<noscript><meta http-equiv=\"refresh\""));
    assert_eq!(page.header("refresh"), "");
    assert!(page.text.contains(&format!("data-awaits=\"/run/{run}\" data-version=\"1\"")));
    assert!(page.text.contains("4711"));
    client.set("accept", "application/json");
    assert_eq!(client.get(&format!("/run/{run}")).await.json()["version"], 1);
}
