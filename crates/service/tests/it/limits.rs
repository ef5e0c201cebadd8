//! What can be repeated is limited: per address, per name, per person, in the store.

use api::{ServiceError, Visitor};
use domain::{config::Limit, event::EventKind, run::RunStatus};

use crate::house::{ANA, Options, START, house, house_with};

#[tokio::test(flavor = "multi_thread")]
async fn names_tried_from_one_address_are_held_up_known_or_not() {
    let test = house_with(Options {
        realm: |realm| realm.limits.find_per_address = Limit { count: 5, minutes: 10 },
        ..Options::default()
    })
    .await;
    for number in 0..5 {
        test.begin("forgot-password", &format!("name{number}")).await;
    }
    for name in [ANA, "nobody.here"] {
        let held = test.try_begin("forgot-password", name).await;
        assert!(matches!(held, Err(ServiceError::TooMany { .. })), "{name}");
    }
    let mut elsewhere = house().await;
    elsewhere.visitor = Visitor { address: "192.0.2.8".to_owned(), ..elsewhere.visitor.clone() };
    assert!(elsewhere.try_begin("forgot-password", ANA).await.is_ok());
    test.clock.advance(11 * 60);
    assert!(test.try_begin("forgot-password", ANA).await.is_ok(), "the window is over");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_flood_of_wrong_passwords_does_not_lock_the_directory_account() {
    let test = house().await;
    let mut runs = 0;
    for _ in 0..10 {
        let Ok(mut browser) = test.try_begin("manage-passwords", ANA).await else { break };
        runs += 1;
        for _ in 0..10 {
            if browser.page.status != RunStatus::Open {
                break;
            }
            if browser.try_press("next", &[("password", "Wrong-Passw0rd-1")]).await.is_err() {
                break;
            }
        }
    }
    assert!(runs > 1);
    // The profile's threshold lies below the directory's.
    assert!(!test.control().is_locked(ANA).unwrap());
    assert_eq!(test.count_events(EventKind::ProfileLocked).await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_locked_profile_opens_again_after_its_time() {
    let test = house().await;
    let mut browser = test.begin("manage-passwords", ANA).await;
    for _ in 0..4 {
        browser.submit(&[("password", "Wrong-Passw0rd-1")]).await;
    }
    assert_eq!(browser.page.status, RunStatus::Failed, "{:?}", browser.codes());
    let locked = test.begin("manage-passwords", ANA).await;
    assert!(locked.says("run.locked.lead"), "{:?}", locked.codes());
    test.clock.advance(31 * 60);
    let mut again = test.begin("manage-passwords", ANA).await;
    again.submit(&[("password", START)]).await;
    assert_eq!(again.page.view.kind, "new-password", "{:?}", again.codes());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_allows_five_tries() {
    let test = house().await;
    test.register("tom.baker", START).await;
    let mut browser = test.begin("forgot-password", "tom.baker").await;
    browser.choose("mail-code").await;
    let code = test.mailed_code().await;
    let wrong = if code == "123456" { "654321" } else { "123456" };
    for _ in 0..5 {
        browser.submit(&[("code", wrong)]).await;
    }
    let late = browser.try_press("next", &[("code", &code)]).await;
    assert!(!matches!(late, Ok(ref page) if page.view.view.kind == "choice"), "{:?}", browser.codes());
}

#[tokio::test(flavor = "multi_thread")]
async fn an_expired_code_is_refused_even_when_it_is_right() {
    let test = house().await;
    test.register("tom.baker", START).await;
    let mut browser = test.begin("forgot-password", "tom.baker").await;
    browser.choose("mail-code").await;
    let code = test.mailed_code().await;
    test.clock.advance(10 * 60);
    browser.submit(&[("code", &code)]).await;
    assert!(browser.says("activity.mail-code.expired"), "{:?}", browser.codes());
}

#[tokio::test(flavor = "multi_thread")]
async fn codes_cannot_be_asked_for_without_end() {
    let test = house_with(Options {
        realm: |realm| realm.limits.codes_per_destination = Limit { count: 3, minutes: 60 },
        ..Options::default()
    })
    .await;
    for name in ["tom.baker", "nobody.here"] {
        let mut browser = test.begin("forgot-password", name).await;
        browser.choose("mail-code").await;
        browser.press("resend", &[]).await;
        browser.press("resend", &[]).await;
        let held = browser.try_press("resend", &[]).await;
        assert!(matches!(held, Err(ServiceError::TooMany { .. })), "{name}");
    }
}
