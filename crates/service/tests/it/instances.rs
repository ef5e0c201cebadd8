//! Two instances over one PostgreSQL: whatever is asked of both happens once, and what one has ended is over
//! for the other.

use std::sync::Arc;

use api::{Service, ServiceError, Submitted, Visitor};
use domain::{
    config::Limit, event::EventKind, secret::Secret, store::ChainVerdict, time::Clock, view::Input,
};
use testkit::postgres::OwnDatabase;

use crate::house::{ANA, Browser, Options, START, TestHouse, clock, house_with};

struct Two {
    one: TestHouse,
    other: TestHouse,
    database: OwnDatabase,
}

/// Two houses with one database, one directory, the same keys and the same clock.
async fn two_with(realm: fn(&mut domain::config::Realm)) -> Option<Two> {
    let database = OwnDatabase::make().await?;
    let clock = clock();
    let open = || {
        let settings = store::StoreSettings { url: Secret::new(&*database.url) };
        let clock = Arc::clone(&clock) as Arc<dyn Clock>;
        async move { store::open(&settings, clock).await.unwrap() }
    };
    let one = house_with(Options {
        store: Some(open().await),
        clock: Arc::clone(&clock),
        realm,
        ..Options::default()
    })
    .await;
    let other = house_with(Options {
        store: Some(open().await),
        keys: Some(Arc::clone(&one.keys)),
        directory_url: Some(one.company.url()),
        clock,
        realm,
        ..Options::default()
    })
    .await;
    Some(Two { one, other, database })
}

fn no_limits(realm: &mut domain::config::Realm) {
    let plenty = Limit { count: 1_000_000, minutes: 60 };
    realm.limits.find_per_address = plenty;
    realm.limits.runs_per_name = plenty;
    realm.limits.submits_per_address = plenty;
    realm.limits.proofs_per_person = plenty;
    realm.limits.codes_per_person = plenty;
    realm.limits.codes_per_destination = plenty;
    realm.captcha.find = domain::config::captcha::CaptchaWhen::Never;
}

impl Two {
    /// The same form at both at once: how many were not stale; the page afterwards.
    async fn both(&self, browser: &mut Browser<'_>, action: &str, field: (&str, &str)) -> usize {
        let (run, token, version) = (browser.begun.run, browser.begun.token.clone(), browser.page.version);
        let hand_in = |test: &TestHouse| {
            let fields = [(field.0.to_owned(), Secret::new(field.1))].into();
            let fields = if field.0.is_empty() { std::collections::BTreeMap::new() } else { fields };
            let input = Input { action: action.to_owned(), fields };
            let (house, visitor, token) = (Arc::clone(&test.house), test.visitor.clone(), token.clone());
            tokio::spawn(async move { house.submit(&visitor, run, &token, version, input).await })
        };
        let (left, right) = (hand_in(&self.one), hand_in(&self.other));
        let answers: [Submitted; 2] = [left.await.unwrap().unwrap(), right.await.unwrap().unwrap()];
        browser.reload().await;
        for answer in &answers {
            assert_eq!(answer.view.view, browser.page.view, "both see where the run is");
        }
        answers.iter().filter(|answer| !answer.stale).count()
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn of_a_thousand_pairs_of_forms_one_of_each_wins() {
    let Some(two) = two_with(no_limits).await else { return };
    let mut pairs = 0;
    while pairs < 1_000 {
        let mut browser = two.one.begin("forgot-password", ANA).await;
        assert_eq!(two.both(&mut browser, "next", ("choice", "0")).await, 1, "pair {pairs}: the pick");
        assert_eq!(two.both(&mut browser, "resend", ("", "")).await, 1, "pair {pairs}: another code");
        let code = two.one.mailed_code().await;
        assert_eq!(two.both(&mut browser, "next", ("code", &code)).await, 1, "pair {pairs}: the code");
        assert_eq!(browser.page.view.kind, "choice", "{:?}", browser.codes());
        assert_eq!(two.both(&mut browser, "next", ("choice", "1")).await, 1, "pair {pairs}: the next pick");
        pairs += 4;
    }
    let passed = two.one.count_events(EventKind::StepPassed).await;
    assert_eq!(passed, pairs / 4, "each code passed once");
    assert!(matches!(two.other.store.verify_history().await.unwrap(), ChainVerdict::Intact(_)));
}

#[tokio::test(flavor = "multi_thread")]
async fn who_signs_out_at_one_instance_is_signed_out_at_the_other() {
    let Some(two) = two_with(|_| {}).await else { return };
    let mut browser = two.one.begin("sign-in", ANA).await;
    browser.submit(&[("password", START)]).await;
    let visitor = Visitor { session: browser.session.clone(), ..two.one.visitor.clone() };
    assert_eq!(two.other.house.profile(&visitor).await.unwrap().logon_name, ANA);
    two.one.house.sign_out(&visitor).await.unwrap();
    assert!(matches!(two.other.house.profile(&visitor).await, Err(ServiceError::SignInNeeded)));
    assert!(matches!(two.other.house.keep_session(&visitor).await, Err(ServiceError::SignInNeeded)));
    assert!(two.other.house.home(&visitor).await.unwrap().person.is_none());
}

#[tokio::test(flavor = "multi_thread")]
async fn limits_and_locks_are_counted_together() {
    let Some(two) = two_with(|realm| realm.limits.find_per_address = Limit { count: 10, minutes: 10 }).await
    else {
        return;
    };
    let houses = [&two.one, &two.other];
    let mut browser = two.one.begin("manage-passwords", ANA).await;
    for (number, house) in houses.into_iter().cycle().take(4).enumerate() {
        browser.test = house;
        browser.submit(&[("password", "Wrong-Passw0rd-1")]).await;
        assert_eq!(browser.page.status == domain::run::RunStatus::Open, number < 3, "{:?}", browser.codes());
    }
    assert!(two.other.begin("manage-passwords", ANA).await.says("run.locked.lead"), "by both together");
    for number in 0..8 {
        houses[number % 2].begin("forgot-password", &format!("name{number}")).await;
    }
    for house in houses {
        let held = house.try_begin("forgot-password", "another.name").await;
        assert!(matches!(held, Err(ServiceError::TooMany { .. })), "{:?}", held.err());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_and_an_authenticator_step_used_at_one_are_used_up_at_the_other() {
    let Some(two) = two_with(|_| {}).await else { return };
    let mut browser = two.one.begin("register", ANA).await;
    browser.submit(&[("password", START)]).await;
    browser.answer_registration().await;
    browser.press("skip", &[]).await;
    let secret = browser.otp_secret();
    let code = vault::totp::code_at(&secret, two.one.clock.now()).unwrap();
    browser.submit(&[("code", code.expose())]).await;
    browser.press("skip", &[]).await; // passkeys
    let recovery = browser.listed();
    browser.submit(&[("kept", "true")]).await;
    assert_eq!(browser.page.view.kind, "done", "{:?}", browser.page.view);

    two.one.clock.advance(60);
    let code = vault::totp::code_at(&secret, two.one.clock.now()).unwrap();
    for (kind, code) in [("totp", code.expose()), ("recovery-code", recovery.as_str())] {
        let mut first = two.one.begin("forgot-password", ANA).await;
        first.choose(kind).await;
        first.submit(&[("code", code)]).await;
        assert_eq!(first.page.view.kind, "new-password", "{kind}: {:?}", first.codes());
        let mut second = two.other.begin("forgot-password", ANA).await;
        second.choose(kind).await;
        second.submit(&[("code", code)]).await;
        let wrong = format!("activity.{kind}.wrong");
        assert!(second.says(&wrong), "{kind}: {:?}", second.codes());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_database_that_can_only_be_read_refuses_new_runs_and_comes_back_by_itself() {
    let Some(two) = two_with(|_| {}).await else { return };
    two.database.set_read_only(true).await;
    for name in [ANA, "nobody.here"] {
        match two.one.try_begin("forgot-password", name).await {
            Err(ServiceError::Unavailable { message, .. }) => {
                assert_eq!(message.code, "error.store-unavailable");
            }
            other => panic!("{name}: {:?}", other.map(|browser| browser.page)),
        }
    }
    assert!(two.one.house.ready().await.is_err());
    assert!(!two.one.house.home(&two.one.visitor).await.unwrap().tasks.is_empty(), "pages are still there");
    two.database.set_read_only(false).await;
    assert!(two.one.house.ready().await.is_ok());
    assert!(two.one.try_begin("forgot-password", ANA).await.is_ok());
}
