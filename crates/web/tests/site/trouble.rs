//! What is told when something fails: the truth, a reference, and no detail.

use api::ServiceError;
use axum::http::StatusCode;
use domain::{message::Message, run::RunStatus, view::View};

use crate::{
    client::{Client, URL},
    support::{Trouble, settings},
};

#[tokio::test]
async fn a_panic_ends_its_request_only_and_tells_nothing_of_itself() {
    let mut client = Client::new();
    let run = client.begin("forgot-password").await;
    client.fake.order(Trouble::Panics);
    let answer = client.post(&run, "_version=1&option=0").await;
    assert_eq!(answer.status, StatusCode::INTERNAL_SERVER_ERROR);
    assert!(!answer.text.contains("ordered by the test"));
    assert!(answer.text.contains("It is not certain whether your last step was finished"));
    let reference = answer.text.split("<code>").nth(1).unwrap().split('<').next().unwrap();
    assert_eq!(reference.len(), 8);
    client.fake.script.lock().unwrap().trouble = None;
    assert_eq!(client.get(&run).await.status, StatusCode::OK);
}

#[tokio::test]
async fn an_outage_says_what_the_house_says_and_when_to_come_back() {
    let mut client = Client::new();
    let run = client.begin("forgot-password").await;
    client.fake.order(Trouble::Fails(ServiceError::Unavailable {
        message: Message::new("error.directory-unavailable"),
        retry_after_seconds: 30,
        reference: "K7Q2M9XW".to_owned(),
    }));
    let answer = client.get(&run).await;
    assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
    assert_eq!(answer.header("retry-after"), "30");
    assert!(answer.text.contains("Nothing was changed.") && answer.text.contains("K7Q2M9XW"));
}

#[tokio::test]
async fn too_many_tries_are_told_with_the_time_to_wait() {
    let mut client = Client::new();
    let run = client.begin("forgot-password").await;
    client.fake.order(Trouble::Fails(ServiceError::TooMany { retry_after_seconds: 61 }));
    let answer = client.post(&run, "_version=1").await;
    assert_eq!(answer.status, StatusCode::TOO_MANY_REQUESTS);
    assert_eq!(answer.header("retry-after"), "61");
    assert!(answer.text.contains("Wait 2 minutes"));
}

#[tokio::test]
async fn each_error_of_the_house_has_its_status() {
    let mut client = Client::new();
    let run = client.begin("forgot-password").await;
    for (error, status) in [
        (ServiceError::NotFound, 404),
        (ServiceError::SignInNeeded, 401),
        (ServiceError::Denied(Message::verbatim("not yours")), 403),
        (ServiceError::Bug { reference: "B".to_owned() }, 500),
    ] {
        client.fake.order(Trouble::Fails(error));
        assert_eq!(client.get(&run).await.status.as_u16(), status);
    }
}

#[tokio::test]
async fn input_that_the_house_refuses_comes_back_as_the_page_with_the_reason() {
    let mut client = Client::new();
    let run = client.begin("forgot-password").await;
    client.fake.order(Trouble::Stale);
    let stale = client.post(&run, "_version=1").await;
    assert_eq!(stale.status, StatusCode::CONFLICT);
    assert!(stale.text.contains("This page was out of date") && stale.text.contains("_version"));
}

#[tokio::test]
async fn what_somebody_outside_held_up_is_said_on_the_page_itself_which_stays() {
    let mut client = Client::new();
    let run = client.begin("forgot-password").await;
    client.fake.order(Trouble::HeldUp);
    let held_up = client.post(&run, "_version=1").await;
    assert_eq!(held_up.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(held_up.text.contains("note bad") && held_up.text.contains("_version"), "{}", held_up.text);
}

#[tokio::test(start_paused = true)]
async fn a_request_that_takes_too_long_is_ended() {
    let mut client = Client::at(settings(URL), false);
    let run = client.begin("forgot-password").await;
    client.fake.order(Trouble::Hangs);
    let answer = client.get(&run).await;
    assert_eq!(answer.status, StatusCode::REQUEST_TIMEOUT);
    assert!(answer.text.contains("This took too long"));
}

#[tokio::test]
async fn a_step_goes_on_to_its_end_when_the_browser_goes_away() {
    let mut client = Client::new();
    let run = client.begin("forgot-password").await;
    let fake = client.fake.clone();
    fake.order(Trouble::Waits);
    let browser = tokio::spawn(async move { client.post(&run, "_version=1&option=0").await });
    fake.came_in.notified().await;
    browser.abort();
    assert!(browser.await.unwrap_err().is_cancelled());
    fake.may_go_on.notify_one();
    fake.is_done.notified().await;
}

#[tokio::test]
async fn a_page_that_waits_for_the_directory_goes_on_by_itself() {
    let mut client = Client::new();
    let title = Message::new("run.unknown-outcome.title");
    for (kind, refresh) in [("waiting", "3"), ("password", "")] {
        let (run, token) = client.fake.run_at(View::new(kind, title.clone()), RunStatus::Open);
        client.cookies.insert(format!("run-{run}"), token);
        assert_eq!(client.get(&format!("/run/{run}")).await.header("refresh"), refresh, "{kind}");
    }
}
