//! What can be repeated is limited: per address, per name, per person, in the store.

use std::sync::Arc;

use api::{ServiceError, Visitor};
use domain::{
    config::{Limit, Limits},
    event::EventKind,
    run::RunStatus,
    time::Clock as _,
};

use crate::{
    desk::enrol,
    house::{ANA, Browser, Options, START, TestHouse, house, house_with},
};

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

/// A page that asks for a code of this kind.
async fn asking<'t>(test: &'t TestHouse, kind: &str) -> Browser<'t> {
    let mut browser = test.begin("forgot-password", ANA).await;
    browser.choose(kind).await;
    browser
}

#[tokio::test(flavor = "multi_thread")]
async fn fifteen_codes_an_hour_can_be_tried_for_a_person_of_all_kinds_together_and_at_all_instances() {
    assert_eq!(Limits::default().codes_per_person, Limit { count: 15, minutes: 60 });
    let realm = |realm: &mut domain::config::Realm| {
        // What else holds somebody up is out of the way.
        realm.policies[0].lock.threshold = 0;
        for workflow in &mut realm.policies[0].workflows {
            workflow.steps.retain(|block| !matches!(block, domain::workflow::Block::Step(step) if step.activity.as_str() == "lock-profile"));
        }
        realm.captcha.find = domain::config::captcha::CaptchaWhen::Never;
        realm.limits.runs_per_name = Limit { count: 1_000, minutes: 60 };
        realm.limits.codes_per_destination = Limit { count: 1_000, minutes: 60 };
    };
    let one = house_with(Options { realm, ..Options::default() }).await;
    let other = house_with(Options {
        realm,
        store: Some(Arc::clone(&one.store)),
        keys: Some(Arc::clone(&one.keys)),
        clock: Arc::clone(&one.clock),
        directory_url: Some(one.company.url()),
        instance: "other",
        ..Options::default()
    })
    .await;
    let caller = enrol(&one, ANA).await;
    let kinds = ["totp", "mail-code", "recovery-code"];
    for number in 0..15 {
        let at = if number % 2 == 0 { &one } else { &other };
        let mut browser = asking(at, kinds[number % 3]).await;
        let tried = browser.try_press("next", &[("code", "000000")]).await;
        assert!(tried.is_ok(), "{number}: {tried:?}");
    }
    let right = || vault::totp::code_at(&caller.authenticator, one.clock.now()).unwrap();
    let is_held = async |at: &TestHouse| {
        let mut browser = asking(at, "totp").await;
        let tried = browser.try_press("next", &[("code", right().expose())]).await;
        matches!(tried, Err(ServiceError::TooMany { .. }))
    };
    assert!(is_held(&one).await && is_held(&other).await, "the sixteenth, though it is right");
    // Whom else it concerns nothing.
    let mut tom = other.begin("forgot-password", "tom.baker").await;
    tom.choose("totp").await;
    assert!(tom.try_press("next", &[("code", "000000")]).await.is_ok());
    one.clock.advance(59 * 60 + 50);
    assert!(is_held(&one).await, "until the hour is over");
    one.clock.advance(10);
    assert!(!is_held(&other).await, "and then it is taken");
}
