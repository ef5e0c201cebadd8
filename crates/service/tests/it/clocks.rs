//! The clock jumps: old codes and sessions stay old, and nobody is locked out for ever.

use api::{Service, ServiceError, Visitor};
use domain::run::RunStatus;

use crate::house::{ANA, START, TestHouse, house};

const HOUR: i64 = 3_600;

async fn session(test: &TestHouse) -> Visitor {
    let mut browser = test.begin("sign-in", ANA).await;
    browser.submit(&[("password", START)]).await;
    Visitor { session: Some(browser.session.clone().expect("a session")), ..test.visitor.clone() }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_lives_ten_minutes_however_the_clock_is_set() {
    for (jumps, works) in [
        (&[599][..], true),
        (&[600], false),
        (&[-60], true),
        (&[-HOUR], false),
        (&[HOUR], false),
        (&[20 * 60, -HOUR], false),
    ] {
        let test = house().await;
        let mut browser = test.begin("forgot-password", ANA).await;
        browser.choose("mail-code").await;
        let code = test.mailed_code().await;
        jumps.iter().for_each(|jump| test.clock.advance(*jump));
        browser.reload().await;
        if browser.page.view.kind == "code" {
            browser.submit(&[("code", &code)]).await;
        }
        let passed = browser.page.view.kind == "choice";
        assert_eq!(passed, works, "{jumps:?}: {:?}", browser.codes());
        if !works && browser.page.status == RunStatus::Open && browser.page.view.kind == "code" {
            assert!(browser.says("activity.mail-code.expired"), "{jumps:?}: {:?}", browser.codes());
            browser.press("resend", &[]).await;
            let code = test.mailed_codes().await.into_iter().find(|new| *new != code).unwrap();
            browser.submit(&[("code", &code)]).await;
            assert_eq!(browser.page.view.kind, "choice", "a new one works: {:?}", browser.codes());
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_for_a_new_address_ages_like_any_other() {
    for (jump, works) in [(599, true), (600, false), (-HOUR, false)] {
        let test = house().await;
        let mut browser = test.begin("register", ANA).await;
        browser.submit(&[("password", START)]).await;
        browser.answer_registration().await;
        browser.press("next", &[("address", "ana@home.example")]).await;
        let code = test.mailed_code().await;
        test.clock.advance(jump);
        browser.submit(&[("code", &code)]).await;
        let is_kept = browser.page.view.kind == "register-authenticator";
        assert_eq!(is_kept, works, "{jump}: {:?}", browser.page.view.kind);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_that_has_ended_does_not_come_back_with_the_clock() {
    let test = house().await;
    let visitor = session(&test).await;
    test.clock.advance(-60);
    assert!(test.house.keep_session(&visitor).await.is_ok(), "instances may differ by a minute");
    test.clock.advance(16 * 60);
    assert!(matches!(test.house.keep_session(&visitor).await, Err(ServiceError::SignInNeeded)));
    test.clock.advance(-HOUR);
    assert!(matches!(test.house.keep_session(&visitor).await, Err(ServiceError::SignInNeeded)));
    let again = session(&test).await;
    assert!(test.house.keep_session(&again).await.is_ok(), "signing in anew works at once");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lock_and_a_limit_end_even_if_the_clock_was_an_hour_ahead() {
    let test = house().await;
    test.clock.advance(HOUR);
    let mut browser = test.begin("manage-passwords", ANA).await;
    for _ in 0..4 {
        browser.submit(&[("password", "Wrong-Passw0rd-1")]).await;
    }
    assert_eq!(browser.page.status, RunStatus::Failed);
    test.clock.advance(-HOUR);
    assert!(test.begin("manage-passwords", ANA).await.says("run.locked.lead"), "set back: still locked");
    test.clock.advance(HOUR + 31 * 60);
    let mut again = test.begin("manage-passwords", ANA).await;
    again.submit(&[("password", START)]).await;
    assert_eq!(again.page.view.kind, "new-password", "{:?}", again.codes());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_ticket_of_a_search_lives_ten_minutes() {
    for (jump, works) in [(0, true), (599, true), (600, false), (-HOUR, false)] {
        let test = crate::house::house_with(crate::house::Options {
            realm: |realm| realm.find.allow_search = true,
            ..crate::house::Options::default()
        })
        .await;
        let found = test.house.search(&test.visitor, "ana").await.unwrap();
        let ticket = found[0].ticket.clone();
        test.clock.advance(jump);
        let task = domain::id::Slug::new("forgot-password").unwrap();
        let begun = test.house.begin(&test.visitor, &task, api::Who::Found { ticket }).await;
        assert_eq!(begun.is_ok(), works, "{jump}: {:?}", begun.err());
    }
}
