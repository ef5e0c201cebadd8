//! Where a push provider says what somebody did on the phone.

use axum::http::{Method, StatusCode};

use crate::client::Client;

const PATH: &str = "/hooks/push";

#[tokio::test]
async fn an_answer_is_handed_on_as_it_came_and_answered_without_a_word() {
    let mut client = Client::new();
    client.set("X-Push-Signature", "signature");
    client.set("x-push-timestamp", "1795000000");
    let answer = client.post_json(PATH, None, "{\"a\": 1}").await;
    assert_eq!((answer.status, answer.text.as_str()), (StatusCode::NO_CONTENT, ""));
    let inputs = client.fake.script.lock().unwrap().inputs.clone();
    let given = |name: &str| inputs[0].1.get(name).map(String::as_str);
    assert_eq!(given("body"), Some("{\"a\": 1}"), "the bytes are signed");
    assert_eq!((given("x-push-timestamp"), given("cookie")), (Some("1795000000"), None));
    assert!(client.cookies.is_empty());
}

#[tokio::test]
async fn what_is_not_believed_not_taken_and_not_there_is_refused() {
    let mut client = Client::new();
    assert_eq!(client.post(PATH, "a=1").await.status, StatusCode::FORBIDDEN);
    assert_eq!(client.method(Method::GET, PATH).await.status, StatusCode::METHOD_NOT_ALLOWED);
    client.set("x-push-signature", "late");
    assert_eq!(client.post_json(PATH, None, "{}").await.status, StatusCode::CONFLICT);
    client.set("x-push-signature", "nobody");
    assert_eq!(client.post_json(PATH, None, "{}").await.status, StatusCode::NOT_FOUND);
}
