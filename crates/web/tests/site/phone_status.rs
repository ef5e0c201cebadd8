//! Where providers report what became of a message.

use axum::http::{Method, StatusCode};

use crate::client::Client;

const PATH: &str = "/phone/status/one";

#[tokio::test]
async fn a_report_is_handed_on_as_it_came_and_answered_without_a_word() {
    let mut client = Client::new();
    client.set("authorization", "TSA CUSTOMER:signature");
    let answer = client.post_json(&format!("{PATH}?at=1"), None, "{\"a\": 1}").await;
    assert_eq!((answer.status, answer.text.as_str()), (StatusCode::NO_CONTENT, ""));
    let inputs = client.fake.script.lock().unwrap().inputs.clone();
    assert_eq!(
        (inputs[0].0.as_str(), inputs[0].1["body"].as_str()),
        ("one", "{\"a\": 1}"),
        "the bytes are signed"
    );
    assert!(client.cookies.is_empty());
}

#[tokio::test]
async fn the_second_header_of_telesign_stands_in_for_the_first() {
    let mut client = Client::new();
    client.set("x-ts-authorization", "TSA CUSTOMER:signature");
    assert_eq!(client.post(PATH, "a=1").await.status, StatusCode::NO_CONTENT, "a form is taken, too");
}

#[tokio::test]
async fn what_is_not_believed_and_what_is_not_there_are_refused() {
    let mut client = Client::new();
    assert_eq!(client.post(PATH, "a=1").await.status, StatusCode::FORBIDDEN);
    assert_eq!(client.method(Method::GET, PATH).await.status, StatusCode::METHOD_NOT_ALLOWED);
    client.set("authorization", "unknown");
    assert_eq!(client.post(PATH, "a=1").await.status, StatusCode::NOT_FOUND);
}
