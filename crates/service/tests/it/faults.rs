//! Directory away, slow, silent: nothing is consumed, nothing is done twice, the end is known.

use std::sync::Arc;

use api::{Service, ServiceError};
use directory::demo::{Fault, Operation};
use domain::{event::EventKind, run::RunStatus, secret::Secret};

use crate::house::{ANA, START, house};

const NEW: &str = "Harbor-Lantern-7-Quince";

#[tokio::test(flavor = "multi_thread")]
async fn a_directory_that_is_away_at_the_start_is_told_and_nobody_learns_of_a_name() {
    let test = house().await;
    test.control().set_reachable(false);
    for name in [ANA, "nobody.here"] {
        match test.try_begin("forgot-password", name).await {
            Err(ServiceError::Unavailable { message, .. }) => {
                assert_eq!(message.code, "error.directory-unavailable");
            }
            other => panic!("{:?}", other.map(|browser| browser.page)),
        }
    }
    test.control().set_reachable(true);
    assert!(test.try_begin("forgot-password", ANA).await.is_ok());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_directory_that_goes_away_uses_up_neither_proof_nor_page() {
    let test = house().await;
    test.register(ANA, START).await;
    let mut browser = test.begin("forgot-password", ANA).await;
    browser.prove().await;
    test.control().set_reachable(false);
    browser.submit(&[("new", NEW), ("again", NEW)]).await;
    assert!(browser.says("error.directory-unavailable"), "{:?}", browser.codes());
    assert_eq!(browser.page.status, RunStatus::Open);
    test.control().set_reachable(true);
    browser.reload().await;
    browser.submit(&[("new", NEW), ("again", NEW)]).await;
    assert_eq!(browser.page.status, RunStatus::Finished, "{:?}", browser.codes());
    assert_eq!(test.password_deeds(ANA), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reset_without_an_answer_is_looked_up_and_not_done_twice() {
    let test = house().await;
    test.register(ANA, START).await;
    let mut browser = test.begin("forgot-password", ANA).await;
    browser.prove().await;
    test.control().fail_next(Operation::Modify, Fault::CloseAfter);
    browser.submit(&[("new", NEW), ("again", NEW)]).await;
    assert_eq!(browser.page.view.kind, "waiting", "{:?}", browser.codes());
    browser.reload().await;
    assert_eq!(browser.page.status, RunStatus::Finished, "{:?}", browser.codes());
    assert!(test.control().is_password(ANA, &Secret::new(NEW)).unwrap());
    assert_eq!(test.password_deeds(ANA), 1);
    assert_eq!(test.count_events(EventKind::PasswordReset).await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reset_that_never_arrived_is_told_as_not_done() {
    let test = house().await;
    test.register(ANA, START).await;
    let mut browser = test.begin("forgot-password", ANA).await;
    browser.prove().await;
    test.control().fail_next(Operation::Modify, Fault::CloseBefore);
    browser.submit(&[("new", NEW), ("again", NEW)]).await;
    browser.reload().await;
    assert_eq!(browser.page.view.kind, "new-password", "{:?}", browser.codes());
    assert!(browser.says("run.failed.nothing-changed"), "{:?}", browser.codes());
    assert!(test.control().is_password(ANA, &Secret::new(START)).unwrap());
    browser.submit(&[("new", NEW), ("again", NEW)]).await;
    assert_eq!(browser.page.status, RunStatus::Finished, "{:?}", browser.codes());
    assert_eq!(test.count_events(EventKind::ActionLost).await, 1);
    assert_eq!(test.password_deeds(ANA), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn two_instances_on_one_form_do_one_thing() {
    let test = house().await;
    test.register(ANA, START).await;
    let mut browser = test.begin("forgot-password", ANA).await;
    browser.prove().await;
    let (run, token, version) = (browser.begun.run, browser.begun.token.clone(), browser.page.version);
    let forms = (0..8).map(|_| {
        let (house, visitor, token) = (Arc::clone(&test.house), test.visitor.clone(), token.clone());
        tokio::spawn(async move {
            let fields =
                [("new".to_owned(), Secret::new(NEW)), ("again".to_owned(), Secret::new(NEW))].into();
            let input = domain::view::Input { action: "next".to_owned(), fields };
            house.submit(&visitor, run, &token, version, input).await
        })
    });
    for form in forms.collect::<Vec<_>>() {
        let _ = form.await.unwrap();
    }
    test.clock.advance(120);
    test.house.settle_intents().await.unwrap();
    browser.reload().await;
    assert_eq!(browser.page.status, RunStatus::Finished, "{:?}", browser.codes());
    assert_eq!(test.count_events(EventKind::PasswordReset).await, 1);
    assert_eq!(test.password_deeds(ANA), 1);
}
