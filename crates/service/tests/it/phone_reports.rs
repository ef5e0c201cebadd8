//! What providers report of messages: counted once, written down, told to whom it concerns, and refused when it is not
//! theirs. Signatures are `factors`' business; here a script says what came of them.

use std::sync::Arc;

use api::{Service as _, configuration::Configuration as _};
use domain::{
    config::staff::Role,
    event::{EventKind, EventResult},
    factor::phone::{DeliveryState, Posted, Refusal, Report},
    id::Slug,
    store::SiteKind,
};

use directory::demo::company::people::TOM as ADA;

use crate::{
    house::{ANA, Browser, START, TestHouse, set_steps},
    phone::{Script, ask_for_code, at_phone, change, phone_house},
};

/// A password stands before the phone, so that whoever is at it has proved something.
const AFTER_PROOF: &str = "{ step = \"password\", activity = \"password\" }, \
                           { step = \"mobile\", activity = \"register-phone\", settings = { optional = true } }";

async fn reporting_house() -> (TestHouse, Arc<Script>) {
    let (test, script) = phone_house().await;
    change(&test, reports);
    (test, script)
}

fn reports(realm: &mut domain::config::Realm) {
    realm.phone.reports_at = "https://pw.example".to_owned();
    set_steps(realm, "register", AFTER_PROOF);
}

fn report(state: DeliveryState, digest: &str) -> Result<Report, Refusal> {
    Ok(Report {
        gateway: Slug::literal("one"),
        reference: "R1".to_owned(),
        state,
        code: if state == DeliveryState::Undelivered { "30003".to_owned() } else { String::new() },
        digest: digest.to_owned(),
    })
}

/// Has a report come in.
async fn comes(test: &TestHouse, script: &Script, report: Result<Report, Refusal>) -> Option<Refusal> {
    script.reports.lock().unwrap().push_back(report);
    test.house.phone_report(&test.visitor, "one", &Posted::default()).await.unwrap()
}

/// Somebody who is at the page for the code, and has proved the password.
async fn at_own_code(test: &TestHouse) -> Browser<'_> {
    let mut browser = test.begin("register", ANA).await;
    browser.submit(&[("password", START)]).await;
    browser.press("sms", &[("country", "DE"), ("number", "0151 23456789")]).await;
    assert_eq!(browser.page.view.kind, "code", "{:?}", browser.page.view);
    browser
}

#[tokio::test(flavor = "multi_thread")]
async fn a_report_counts_once_and_stands_in_the_history_of_the_task() {
    let (test, script) = reporting_house().await;
    let mut browser = at_phone(&test, ANA).await;
    ask_for_code(&mut browser, "sms").await;
    for (state, digest) in [
        (DeliveryState::Sent, "a"),
        (DeliveryState::Delivered, "b"),
        (DeliveryState::Delivered, "b"),
        (DeliveryState::Sent, "a"),
    ] {
        assert_eq!(comes(&test, &script, report(state, digest)).await, None);
    }
    let events = test.events().await;
    let told: Vec<_> = events.iter().filter(|line| line.event.kind == EventKind::PhoneDelivery).collect();
    assert_eq!(told.len(), 1, "once, and only the end of it");
    let event = &told[0].event;
    let key = test.store_key(ANA).await;
    assert_eq!((event.subject.as_ref(), event.run), (Some(&key), Some(browser.page.run)));
    assert_eq!((event.result, event.detail["state"].as_str()), (EventResult::Info, "delivered"));
    assert!(event.detail["number"].starts_with('…'));
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_has_proved_something_is_told_that_the_message_did_not_arrive() {
    let (test, script) = reporting_house().await;
    let mut browser = at_own_code(&test).await;
    browser.reload().await;
    assert!(!browser.says("activity.phone.undelivered"), "nothing is known yet");
    let version = browser.page.version;
    assert_eq!(comes(&test, &script, report(DeliveryState::Undelivered, "a")).await, None);
    browser.reload().await;
    assert!(browser.says("activity.phone.undelivered"), "{:?}", browser.codes());
    assert!(browser.page.version > version);
    let again = browser.page.version;
    browser.reload().await;
    assert_eq!(browser.page.version, again, "said once");
    test.clock.advance(31);
    browser.press("resend", &[]).await;
    assert!(browser.says("activity.phone.undelivered"), "{:?}", browser.codes());
    // The page still takes the code.
    browser.submit(&[("code", &script.code())]).await;
    assert_eq!(browser.page.status, domain::run::RunStatus::Finished, "{:?}", browser.page.view);
    let events = test.events().await;
    let bad = events.iter().find(|line| line.event.kind == EventKind::PhoneDelivery).unwrap();
    assert_eq!((bad.event.result, bad.event.detail["code"].as_str()), (EventResult::Failure, "30003"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_is_still_taken_when_a_report_came_while_the_page_was_open() {
    let (test, script) = reporting_house().await;
    let mut browser = at_own_code(&test).await;
    comes(&test, &script, report(DeliveryState::Undelivered, "a")).await;
    browser.submit(&[("code", &script.code())]).await;
    assert_eq!(browser.page.status, domain::run::RunStatus::Finished, "{:?}", browser.page.view);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stranger_is_not_told_what_a_name_that_is_nobodys_is_never_told() {
    let (test, script) = reporting_house().await;
    let mut pages = Vec::new();
    for name in [ANA, "nobody.here"] {
        let mut browser = at_phone(&test, name).await;
        ask_for_code(&mut browser, "sms").await;
        comes(&test, &script, report(DeliveryState::Undelivered, "a")).await;
        browser.reload().await;
        assert!(!browser.says("activity.phone.undelivered"), "{name}");
        test.clock.advance(31);
        browser.press("resend", &[]).await;
        assert!(browser.says("activity.phone.nothing-came"), "{name}: {:?}", browser.codes());
        pages.push(browser.codes());
    }
    assert_eq!(pages[0], pages[1]);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_the_providers_is_refused_and_written_down_a_few_times() {
    let (test, script) = reporting_house().await;
    for refusal in [Refusal::Unsigned, Refusal::Forged, Refusal::Replayed] {
        assert_eq!(comes(&test, &script, Err(refusal)).await, Some(refusal));
    }
    assert_eq!(comes(&test, &script, Err(Refusal::Unknown)).await, Some(Refusal::Unknown));
    let whys: Vec<String> = test
        .events()
        .await
        .iter()
        .filter(|line| line.event.kind == EventKind::PhoneReportRefused)
        .map(|line| line.event.detail["why"].clone())
        .collect();
    assert_eq!(whys, ["unsigned", "forged", "replayed"]);
    for _ in 0..30 {
        comes(&test, &script, Err(Refusal::Forged)).await;
    }
    assert_eq!(test.count_events(EventKind::PhoneReportRefused).await, 20, "a stranger does not fill it");
    // The very report long after it came is somebody's who read it on its way.
    comes(&test, &script, report(DeliveryState::Delivered, "a")).await;
    test.clock.advance(3_700);
    let again = comes(&test, &script, report(DeliveryState::Delivered, "a")).await;
    assert_eq!(again, Some(Refusal::Replayed));
    assert_eq!(test.count_events(EventKind::PhoneReportRefused).await, 21);
    assert_eq!(test.count_events(EventKind::PhoneDelivery).await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn administrators_see_what_became_of_messages() {
    let (test, script) = reporting_house().await;
    test.appoint(ADA, Role::Full, &[]).await;
    let visitor = test.signed_in(ADA, SiteKind::Administration).await;
    let seen = || async { test.house.phone_deliveries(&visitor).await.unwrap().expect("reports are taken") };
    assert!(seen().await.last.is_empty());
    let mut browser = at_phone(&test, ANA).await;
    ask_for_code(&mut browser, "call").await;
    let line = seen().await.last.remove(0);
    assert_eq!((line.state, line.way, line.code.as_str()), ("unknown", "call", ""));
    comes(&test, &script, report(DeliveryState::Undelivered, "a")).await;
    let all = seen().await;
    assert_eq!((all.last[0].state, all.last[0].code.as_str()), ("undelivered", "30003"));
    assert_eq!(all.counts, [("one".to_owned(), vec![("undelivered", 1)])]);
    assert_eq!(all.last[0].ends.len(), 2);
    change(&test, |realm| realm.phone.reports_at.clear());
    assert_eq!(test.house.phone_deliveries(&visitor).await.unwrap(), None);
}
