//! The store goes away in the middle of a reset, or takes nothing any more: no action without its intent, no
//! page that says what is not so, and what the directory did is written down once.

use std::sync::Arc;

use api::{Service, ServiceError, Submitted};
use directory::demo::{Operation, StallPoint};
use domain::{
    event::EventKind,
    run::RunStatus,
    secret::Secret,
    store::{ChainVerdict, Change},
    view::Input,
};
use testkit::store::{FailPoint, Faulty};

use crate::house::{ANA, Browser, Options, START, TestHouse, clock, house, house_with};

const NEW: &str = "Harbor-Lantern-7-Quince";

/// A house whose store fails when told to.
async fn house_that_fails(point: FailPoint) -> (TestHouse, Arc<Faulty>) {
    let clock = clock();
    let inner = store::open_memory(Arc::clone(&clock) as Arc<dyn domain::time::Clock>).await.unwrap();
    let faulty = Arc::new(Faulty::new(inner, 0, point));
    let test = house_with(Options {
        store: Some(Arc::clone(&faulty) as Arc<dyn domain::store::Store>),
        clock,
        ..Options::default()
    })
    .await;
    (test, faulty)
}

#[tokio::test(flavor = "multi_thread")]
async fn whichever_commit_of_a_reset_fails_the_directory_and_the_history_agree_in_the_end() {
    for point in [FailPoint::Before, FailPoint::After, FailPoint::Lost] {
        for nth in [1, 2] {
            let case = format!("commit {nth} fails {point:?}");
            let (test, faulty) = house_that_fails(point).await;
            test.register(ANA, START).await;
            let mut browser = test.begin("forgot-password", ANA).await;
            browser.prove().await;
            faulty.fail_in(nth);
            let said = browser.try_press("next", &[("new", NEW), ("again", NEW)]).await;
            assert!(faulty.commits_left() <= 0, "{case}");
            let did = test.control().is_password(ANA, &Secret::new(NEW)).unwrap();
            assert_eq!(did, nth == 2, "{case}: nothing is done before its intent is stored");
            match said {
                Err(ServiceError::Unavailable { message, .. }) => {
                    assert_eq!(message.code, "error.store-unavailable");
                    assert!(!did, "{case}: the page says that nothing was changed");
                }
                Ok(_) => assert_eq!(browser.page.view.kind, "waiting", "{case}: {:?}", browser.codes()),
                Err(other) => panic!("{case}: {other:?}"),
            }
            if did {
                // Pressing on meanwhile does nothing a second time, and the page says why it waits.
                browser.reload().await;
                assert!(
                    browser.page.view.kind == "waiting" || browser.page.status == RunStatus::Finished,
                    "{case}: {:?}",
                    browser.codes()
                );
                browser.press("next", &[("new", NEW), ("again", NEW)]).await;
            }
            test.clock.advance(60);
            test.house.settle_intents().await.unwrap();
            browser.reload().await;
            if !did {
                assert_eq!(browser.page.view.kind, "new-password", "{case}: {:?}", browser.codes());
                browser.submit(&[("new", NEW), ("again", NEW)]).await;
            }
            assert_eq!(browser.page.status, RunStatus::Finished, "{case}: {:?}", browser.codes());
            assert_eq!(test.count_events(EventKind::PasswordReset).await, 1, "{case}");
            assert_eq!(test.password_deeds(ANA), 1, "{case}");
            assert!(test.store.open_intent(browser.begun.run).await.unwrap().is_none(), "{case}");
            assert!(matches!(test.store.verify_history().await.unwrap(), ChainVerdict::Intact(_)), "{case}");
        }
    }
}

/// Hands the new password in, on a task of its own.
fn save(test: &TestHouse, browser: &Browser<'_>) -> tokio::task::JoinHandle<Result<Submitted, ServiceError>> {
    let (house, visitor) = (Arc::clone(&test.house), test.visitor.clone());
    let (run, token, version) = (browser.begun.run, browser.begun.token.clone(), browser.page.version);
    tokio::spawn(async move {
        let fields = [("new".to_owned(), Secret::new(NEW)), ("again".to_owned(), Secret::new(NEW))].into();
        house.submit(&visitor, run, &token, version, Input { action: "next".to_owned(), fields }).await
    })
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_loaded_again_or_stopped_while_the_directory_is_at_work_decides_nothing() {
    let test = house().await;
    test.register(ANA, START).await;
    let mut browser = test.begin("forgot-password", ANA).await;
    browser.prove().await;
    let mut stall = test.control().stall_next(Operation::PasswordReset, StallPoint::BeforeApply);
    let form = save(&test, &browser);
    assert!(stall.reached().await);
    browser.reload().await;
    assert_eq!(browser.page.view.kind, "waiting", "{:?}", browser.codes());
    let stopped = test.house.stop(&test.visitor, browser.begun.run, &browser.begun.token).await.unwrap();
    assert_eq!((stopped.status, &*stopped.view.kind), (RunStatus::Open, "waiting"));
    assert!(test.store.open_intent(browser.begun.run).await.unwrap().is_some(), "still being made");
    stall.release();
    form.await.unwrap().unwrap();
    browser.reload().await;
    assert_eq!(browser.page.status, RunStatus::Finished, "{:?}", browser.codes());
    assert_eq!(test.count_events(EventKind::PasswordReset).await, 1);
    assert_eq!(test.count_events(EventKind::ActionLost).await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_form_that_a_stop_overtakes_changes_nothing() {
    let test = house().await;
    test.register(ANA, START).await;
    let mut browser = test.begin("forgot-password", ANA).await;
    browser.prove().await;
    // The form is in, and the account is being read: nothing has begun that a stop would have to wait for.
    let mut stall = test.control().stall_next(Operation::Read, StallPoint::BeforeApply);
    let form = save(&test, &browser);
    assert!(stall.reached().await);
    let stopped = test.house.stop(&test.visitor, browser.begun.run, &browser.begun.token).await.unwrap();
    assert_eq!(stopped.status, RunStatus::Stopped);
    stall.release();
    assert!(form.await.unwrap().unwrap().stale);
    assert_eq!(test.password_deeds(ANA), 0);
    assert!(test.store.open_intent(browser.begun.run).await.unwrap().is_none());
    browser.reload().await;
    assert_eq!(browser.page.status, RunStatus::Stopped, "{:?}", browser.codes());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stop_in_the_very_moment_of_a_reset_does_not_hide_it() {
    let test = house().await;
    test.register(ANA, START).await;
    let mut browser = test.begin("forgot-password", ANA).await;
    browser.prove().await;
    let mut stall = test.control().stall_next(Operation::PasswordReset, StallPoint::AfterApply);
    let form = save(&test, &browser);
    assert!(stall.reached().await);
    // What a stop leaves that saw no open change yet.
    let mut run = test.store.run(browser.begun.run).await.unwrap().unwrap();
    run.status = RunStatus::Stopped;
    run.current = None;
    test.store.commit(vec![Change::PutRun(Box::new(run))]).await.unwrap();
    stall.release();
    form.await.unwrap().unwrap();
    test.clock.advance(60);
    test.house.settle_intents().await.unwrap();
    assert_eq!(test.count_events(EventKind::PasswordReset).await, 1);
    assert_eq!(test.count_events(EventKind::ActionUnknown).await, 0, "the directory knows");
    assert!(test.store.open_intent(browser.begun.run).await.unwrap().is_none());
    let mails = test.store.outbox(50).await.unwrap();
    let told = mails.iter().filter(|row| {
        row.message.mail.as_ref().is_some_and(|mail| mail.template == "mail.success")
            && row.message.dedup.starts_with(&browser.begun.run.to_string())
    });
    assert_eq!(told.count(), 1, "told by mail like any reset");
    browser.reload().await;
    assert_eq!(browser.page.status, RunStatus::Finished, "{:?}", browser.codes());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reset_whose_run_has_run_out_of_its_time_is_settled_all_the_same() {
    let (test, faulty) = house_that_fails(FailPoint::Before).await;
    test.register(ANA, START).await;
    let mut browser = test.begin("forgot-password", ANA).await;
    browser.prove().await;
    faulty.fail_in(2);
    browser.submit(&[("new", NEW), ("again", NEW)]).await;
    test.clock.advance(3 * 3_600);
    assert_eq!(test.house.settle_intents().await.unwrap(), 1);
    assert_eq!(test.count_events(EventKind::PasswordReset).await, 1);
    browser.reload().await;
    assert_eq!(browser.page.status, RunStatus::Finished, "{:?}", browser.codes());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_that_was_lost_does_not_bring_a_run_back_that_has_run_out_of_its_time() {
    let (test, faulty) = house_that_fails(FailPoint::After).await;
    test.register(ANA, START).await;
    let mut browser = test.begin("forgot-password", ANA).await;
    browser.prove().await;
    // The intent is stored, its answer is lost, and nothing was sent to the directory.
    faulty.fail_in(1);
    browser.try_press("next", &[("new", NEW), ("again", NEW)]).await.unwrap_err();
    test.clock.advance(3 * 3_600);
    assert_eq!(test.house.settle_intents().await.unwrap(), 1);
    assert_eq!(test.count_events(EventKind::ActionLost).await, 1);
    browser.reload().await;
    assert_eq!(browser.page.view.kind, "expired", "{:?}", browser.codes());
}
