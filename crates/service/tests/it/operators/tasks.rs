//! What an operator may begin, and what a verification is good for.

use api::{
    Service as _, ServiceError,
    helpdesk::{DeskBegun, Helpdesk as _},
};
use domain::{config::staff::ReasonDemand, event::EventKind, id::Slug, run::RunStatus, store::SiteKind};

use super::{MEI, PASSCODE, VERIFY, YUKI, desk_with, enrol, events_of, mei_and_ana, operator, slug};
use crate::{house::ANA, staff::visitor};

fn code<T: std::fmt::Debug>(result: Result<T, ServiceError>) -> String {
    match result {
        Err(ServiceError::Invalid(message)) => message.code.to_string(),
        other => panic!("no refusal of the input: {other:?}"),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn before_the_caller_is_verified_only_the_verification_is_offered() {
    let test = mei_and_ana().await;
    let mei = operator(&test, MEI).await;
    let card = mei.card(ANA).await;
    assert!(card.verification.is_none());
    let open: Vec<&str> =
        card.tasks.iter().filter(|task| task.available).map(|task| task.id.as_str()).collect();
    assert_eq!(open, [VERIFY, "helpdesk-prove"]);
    assert_eq!(code(mei.begin(ANA, PASSCODE, "").await), "desk.verify-first");
    mei.verify(ANA).await;
    let card = mei.card(ANA).await;
    assert!(card.verification.is_some());
    assert!(mei.task(ANA, PASSCODE).await.available);
    assert!(!mei.task(ANA, "helpdesk-unlock").await.available, "she is not locked");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_verification_serves_its_operator_in_that_session_for_ten_minutes() {
    let test = mei_and_ana().await;
    let mei = operator(&test, MEI).await;
    mei.verify(ANA).await;
    let (yuki, mei_again) = (operator(&test, YUKI).await, operator(&test, MEI).await);
    for other in [&yuki, &mei_again] {
        assert!(other.card(ANA).await.verification.is_none());
        assert_eq!(code(other.begin(ANA, PASSCODE, "").await), "desk.verify-first");
    }
    test.clock.advance(601);
    assert!(mei.card(ANA).await.verification.is_none());
    assert_eq!(code(mei.begin(ANA, PASSCODE, "").await), "desk.verify-first");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_verification_serves_each_task_once() {
    let test = mei_and_ana().await;
    let mei = operator(&test, MEI).await;
    mei.verify(ANA).await;
    let mut browser = mei.run(ANA, PASSCODE).await;
    browser.submit(&[]).await;
    assert_eq!(browser.page.status, RunStatus::Finished, "{:?}", browser.page.view);
    assert_eq!(code(mei.begin(ANA, PASSCODE, "").await), "desk.verify-again");
    assert!(mei.task(ANA, "helpdesk-update").await.available, "another task is not used up");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reason_is_asked_for_as_the_policy_says_and_stands_in_history() {
    let test = mei_and_ana().await;
    let mei = operator(&test, MEI).await;
    test.reconfigure(|realm| realm.policies[0].helpdesk.reason = ReasonDemand::Required);
    assert_eq!(code(mei.begin(ANA, VERIFY, " ").await), "desk.reason.needed");
    assert_eq!(code(mei.begin(ANA, VERIFY, &"x".repeat(201)).await), "desk.text.too-long");
    assert_eq!(code(mei.begin(ANA, VERIFY, "a\u{0}b").await), "error.input.control-characters");
    assert_eq!(test.count_events(EventKind::RunStarted).await, 0);
    assert!(matches!(mei.begin(ANA, VERIFY, " INC-4711 ").await, Ok(DeskBegun::Run(_))));
    let started = events_of(&test, EventKind::RunStarted).await;
    assert_eq!(started[0].event.detail["reason"], "INC-4711");
    assert_eq!(started[0].event.actor, MEI);
    // Where none is asked for, none is kept.
    test.reconfigure(|realm| realm.policies[0].helpdesk.reason = ReasonDemand::Off);
    mei.begin(ANA, VERIFY, "INC-4712").await.unwrap();
    let started = events_of(&test, EventKind::RunStarted).await;
    assert!(!started[1].event.detail.contains_key("reason"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_task_of_another_kind_or_policy_is_not_there() {
    let test = mei_and_ana().await;
    let mei = operator(&test, MEI).await;
    let ticket = mei.ticket(ANA).await;
    for task in ["forgot-password", "sign-in", "helpdesk-sign-in", "no-such-task"] {
        let begun = test.house.begin_task(&mei.visitor, &ticket, &slug(task), "").await;
        assert!(matches!(begun, Err(ServiceError::NotFound)), "{task}");
        let shown = test.house.task(&mei.visitor, &ticket, &slug(task)).await;
        assert!(matches!(shown, Err(ServiceError::NotFound)), "{task}");
    }
    assert_eq!(events_of(&test, EventKind::ScopeExceeded).await.len(), 4, "begun by hand");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_run_answers_to_the_operator_who_began_it_and_says_whom_it_is_for() {
    let test = mei_and_ana().await;
    let (mei, yuki) = (operator(&test, MEI).await, operator(&test, YUKI).await);
    let DeskBegun::Run(begun) = mei.begin(ANA, VERIFY, "").await.unwrap() else { panic!("no run") };
    let caller = test.house.caller(&mei.visitor, begun.run, &begun.token).await.unwrap().unwrap();
    assert_eq!(caller.logon_name, ANA);
    let elsewhere = visitor(&test, SiteKind::SelfService, None);
    for visitor in [&yuki.visitor, &elsewhere] {
        let shown = test.house.show(visitor, begun.run, &begun.token).await;
        assert!(matches!(shown, Err(ServiceError::NotFound)), "{:?}", visitor.site);
    }
    assert!(test.house.caller(&yuki.visitor, begun.run, &begun.token).await.is_err());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_deep_link_leads_to_the_person_and_the_task_and_changes_nothing() {
    let test = mei_and_ana().await;
    let mei = operator(&test, MEI).await;
    let verify = Slug::literal(VERIFY);
    for name in [ANA, "NORTHWIND\\ana.ruiz", "ana.ruiz@northwind.example"] {
        let link = test.house.open(&mei.visitor, name, Some(&verify)).await.unwrap();
        let start = test.house.task(&mei.visitor, &link.ticket, &verify).await.unwrap();
        assert_eq!((start.person.logon_name.as_str(), start.task.verifies), (ANA, true));
    }
    let wrong = test.house.open(&mei.visitor, ANA, Some(&Slug::literal("forgot-password"))).await;
    assert!(matches!(wrong, Err(ServiceError::NotFound)));
    let part = test.house.open(&mei.visitor, "ana.ru", None).await;
    assert!(matches!(part, Err(ServiceError::NotFound)), "a part of a name is no name");
    assert_eq!(test.count_events(EventKind::RunStarted).await, 0);
    assert_eq!(test.control().witness(), []);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_operator_who_does_more_than_expected_is_reported_once_an_hour() {
    let test = desk_with(|realm| {
        realm.policies[0].helpdesk.burst_per_hour = 2;
        realm.site.administrator_mail = "it@northwind.example".to_owned();
    })
    .await;
    enrol(&test, ANA).await;
    let mei = operator(&test, MEI).await;
    for number in 0..5 {
        mei.begin(ANA, VERIFY, "").await.unwrap();
        let reported = test.count_events(EventKind::OperatorBurst).await;
        assert_eq!(reported, usize::from(number >= 2), "after task {}", number + 1);
    }
    let mails = test.store.outbox(50).await.unwrap();
    let to_administrators: Vec<_> = mails
        .iter()
        .filter_map(|row| row.message.mail.as_ref())
        .filter(|mail| mail.template == "mail.operator-burst")
        .collect();
    assert_eq!(to_administrators.len(), 1);
    assert_eq!(to_administrators[0].to, "it@northwind.example");
    test.clock.advance(3_600);
    for _ in 0..3 {
        mei.begin(ANA, VERIFY, "").await.unwrap();
    }
    assert_eq!(test.count_events(EventKind::OperatorBurst).await, 2, "an hour later, once more");
    let yuki = operator(&test, YUKI).await;
    yuki.begin(ANA, VERIFY, "").await.unwrap();
    assert_eq!(test.count_events(EventKind::OperatorBurst).await, 2, "another operator's count is another");
}
