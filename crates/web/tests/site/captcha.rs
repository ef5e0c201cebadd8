//! What tells people from robots on the page that asks for a name: what is drawn, what the page lets in for it, and
//! what is handed on.

use api::ServiceError;
use axum::http::StatusCode;
use domain::{
    message::Message,
    run::RunStatus,
    view::{Field, FieldKind, View},
};

use crate::{
    client::{Answer, Client},
    support::{Trouble, samples::more::captcha},
};

async fn page_with(kind: &str) -> (Client, Answer) {
    let mut client = Client::new();
    client.fake.script.lock().unwrap().captcha = Some(captcha(kind));
    let answer = client.get("/task/forgot-password").await;
    assert_eq!(answer.status, StatusCode::OK, "{}", answer.text);
    (client, answer)
}

#[tokio::test]
async fn only_the_page_that_shows_a_challenge_lets_in_what_it_needs() {
    let (mut client, page) = page_with("work").await;
    let policy = page.header("content-security-policy");
    assert!(policy.contains("worker-src 'self'") && policy.contains("trusted-types captcha"), "{policy}");
    assert!(!policy.contains("unsafe") && !policy.contains("http"), "{policy}");
    let (_, google) = page_with("recaptcha-v2").await;
    let policy = google.header("content-security-policy");
    assert!(
        policy.contains("script-src 'self' https://www.recaptcha.net https://www.gstatic.com;"),
        "{policy}"
    );
    assert!(
        policy.contains("frame-src https://www.recaptcha.net;") && !policy.contains("'unsafe-eval'"),
        "{policy}"
    );
    assert!(!policy.contains("script-src 'self' 'unsafe-inline'"), "{policy}");
    client.fake.script.lock().unwrap().captcha = None;
    for path in ["/", "/task/forgot-password"] {
        let plain = client.get(path).await;
        let policy = plain.header("content-security-policy");
        assert!(policy.contains("trusted-types 'none'") && !policy.contains("worker-src"), "{policy}");
        assert!(!plain.text.contains("captcha"), "{path}");
    }
}

#[tokio::test]
async fn a_challenge_is_for_a_browser_that_is_named_once() {
    let (mut client, page) = page_with("work").await;
    let name = client.cookies.get("browser").cloned().expect("a name");
    assert_eq!(name.len(), 32);
    assert!(page.cookies().iter().any(|line| line.contains("HttpOnly") && line.contains("SameSite=Lax")));
    client.get("/task/forgot-password").await;
    assert_eq!(client.cookies["browser"], name, "the same again");
    let (other, _) = page_with("work").await;
    assert_eq!(other.cookies["browser"].len(), 32);
}

#[tokio::test]
async fn without_scripts_there_is_a_picture_a_sound_and_a_field() {
    let (mut client, page) = page_with("work").await;
    let typed = page.text.split("<noscript>").nth(1).unwrap().split("</noscript>").next().unwrap();
    assert!(
        typed.contains("src=\"/captcha/picture?c=sealed-challenge\"") && typed.contains("<audio controls")
    );
    assert!(typed.contains("name=\"captcha\""), "{typed}");
    assert!(
        page.text.contains("<input type=\"hidden\" name=\"captcha\" value=\"\" disabled"),
        "not sent without scripts"
    );
    let picture = client.get("/captcha/picture?c=sealed-challenge").await;
    assert_eq!((picture.header("content-type"), picture.text.as_str()), ("image/png", "Picture"));
    let sound = client.get("/captcha/sound?c=sealed-challenge").await;
    assert_eq!((sound.header("content-type"), sound.text.as_str()), ("audio/wav", "Sound"));
    assert_eq!(sound.header("cache-control"), "no-store");
    for path in ["/captcha/picture?c=other", "/captcha/sound?c="] {
        assert_eq!(client.get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
    assert_eq!(client.get("/captcha/picture").await.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn what_answers_a_challenge_reaches_the_house_and_what_google_adds_does_not() {
    let (mut client, _) = page_with("recaptcha-v2").await;
    let body = "name=ana&domain=&challenge=sealed-challenge&captcha=token&g-recaptcha-response=token";
    let answer = client.post("/task/forgot-password", body).await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
    let script = client.fake.script.lock().unwrap();
    assert_eq!(script.answers, [("sealed-challenge".to_owned(), "token".to_owned())]);
}

#[tokio::test]
async fn a_check_that_became_due_goes_by_itself_and_a_wrong_one_is_told_beside_it() {
    let (mut client, _) = page_with("work").await;
    for (code, at_once, told) in
        [("captcha.needed", true, false), ("captcha.old", true, false), ("captcha.wrong", false, true)]
    {
        client.fake.order(Trouble::Fails(ServiceError::Invalid(Message::new(code))));
        let page = client.post("/task/forgot-password", "name=ana.ruiz&domain=").await;
        assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(page.text.contains("data-at-once"), at_once, "{code}");
        assert_eq!(page.text.contains("That was not right"), told, "{code}");
        assert!(!page.text.contains("f-name-error"), "{code}: nothing is wrong with the name");
        assert!(page.text.contains("value=\"ana.ruiz\""), "{code}: it need not be typed again");
    }
    client.fake.script.lock().unwrap().captcha = Some(captcha("picture"));
    client.fake.order(Trouble::Fails(ServiceError::Invalid(Message::new("captcha.needed"))));
    let page = client.post("/task/forgot-password", "name=ana.ruiz&domain=").await;
    assert!(page.text.contains("A short check is needed") && !page.text.contains("data-at-once"));
}

#[tokio::test]
async fn another_picture_is_a_button_that_begins_nothing() {
    let (mut client, page) = page_with("picture").await;
    assert!(page.text.find("name=\"again\"") > page.text.find("class=\"btn\""), "Enter goes on");
    let page = client
        .post("/task/forgot-password", "name=ana.ruiz&domain=&again=picture&captcha=&challenge=x")
        .await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.text.contains("value=\"ana.ruiz\""));
    assert!(client.fake.script.lock().unwrap().begun.is_empty());
}

#[tokio::test]
async fn a_step_that_asks_is_drawn_like_the_page_and_takes_long_answers() {
    let mut client = Client::new();
    let field = Field::new(
        "captcha",
        Message::new("captcha.label"),
        FieldKind::Captcha { captcha: captcha("recaptcha-v2") },
    );
    let view = View::new("captcha", Message::new("activity.captcha.title")).field(field);
    let (run, token) = client.fake.run_at(view, RunStatus::Open);
    client.cookies.insert(format!("run-{run}"), token);
    let page = client.get(&format!("/run/{run}")).await;
    assert!(page.text.contains("data-key=\"site\" data-theme=\"dark\""), "{}", page.text);
    let plain = page.text.replace("&#x2f;", "/");
    assert!(
        plain.contains("https://www.recaptcha.net/recaptcha/api.js?render=explicit&amp;hl=en"),
        "{plain}"
    );
    assert!(page.header("content-security-policy").contains("https://www.recaptcha.net"));
    let long = "t".repeat(3_000);
    let body = format!("_version=1&captcha={long}&g-recaptcha-response={long}");
    client.post(&format!("/run/{run}"), &body).await;
    let script = client.fake.script.lock().unwrap();
    assert_eq!(script.inputs[0].1.keys().collect::<Vec<_>>(), ["captcha"]);
}
