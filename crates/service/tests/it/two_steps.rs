//! The reset in two steps, where a directory without the hints control applies its history only to a change
//! (Samba): locked accounts, lost answers, and a recovery that asks whose password is in force.

use api::Service;
use directory::demo::{DemoConfig, Fault, Operation, State, Wording};
use domain::{event::EventKind, run::RunStatus, secret::Secret};

use crate::house::{ANA, Options, START, TestHouse, house_with};

const NEW: &str = "Harbor-Lantern-7-Quince";

async fn like_samba() -> TestHouse {
    let demo = DemoConfig { policy_hints: false, wording: Wording::Samba, ..DemoConfig::default() };
    house_with(Options { demo, ..Options::default() }).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_locked_account_is_reset_and_unlocked_and_both_are_told_once() {
    let test = like_samba().await;
    test.register(ANA, START).await;
    test.control().set_state(ANA, &State::Locked(true)).unwrap();
    let mut browser = test.begin("forgot-password", ANA).await;
    browser.prove().await;
    browser.submit(&[("new", NEW), ("again", NEW)]).await;
    assert_eq!(browser.page.status, RunStatus::Finished, "{:?}", browser.codes());
    assert!(test.control().is_password(ANA, &Secret::new(NEW)).unwrap());
    assert!(!test.control().is_locked(ANA).unwrap());
    assert_eq!(test.count_events(EventKind::PasswordReset).await, 1);
    assert_eq!(test.count_events(EventKind::AccountUnlocked).await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_account_that_a_stranger_locks_between_the_steps_is_still_finished() {
    let test = like_samba().await;
    test.register(ANA, START).await;
    let mut browser = test.begin("forgot-password", ANA).await;
    browser.prove().await;
    browser.submit(&[("new", START), ("again", START)]).await;
    assert!(browser.says("activity.reset.half-done"), "{:?}", browser.codes());
    test.control().set_state(ANA, &State::Locked(true)).unwrap();
    // The background job looks meanwhile: the temporary password is in force, locked or not.
    test.clock.advance(300);
    test.house.settle_intents().await.unwrap();
    assert_eq!(test.count_events(EventKind::PasswordReset).await, 0);
    browser.reload().await;
    assert!(browser.says("activity.reset.half-done"), "{:?}", browser.codes());
    browser.submit(&[("new", NEW), ("again", NEW)]).await;
    assert_eq!(browser.page.status, RunStatus::Finished, "{:?}", browser.codes());
    assert!(test.control().is_password(ANA, &Secret::new(NEW)).unwrap());
    assert!(!test.control().is_locked(ANA).unwrap());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lost_answer_to_either_step_is_looked_up() {
    for (operation, fault, deeds) in [
        (Operation::PasswordReset, Fault::CloseBefore, 2),
        (Operation::PasswordReset, Fault::CloseAfter, 2),
        (Operation::PasswordChange, Fault::CloseBefore, 2),
        (Operation::PasswordChange, Fault::CloseAfter, 2),
    ] {
        let test = like_samba().await;
        test.register(ANA, START).await;
        let mut browser = test.begin("forgot-password", ANA).await;
        browser.prove().await;
        test.control().fail_next(operation, fault);
        browser.submit(&[("new", NEW), ("again", NEW)]).await;
        for _ in 0..3 {
            if browser.page.status != RunStatus::Open {
                break;
            }
            browser.reload().await;
            if browser.page.view.kind == "new-password" {
                browser.submit(&[("new", NEW), ("again", NEW)]).await;
            }
        }
        assert_eq!(
            browser.page.status,
            RunStatus::Finished,
            "{operation:?} {fault:?}: {:?}",
            browser.codes()
        );
        assert!(test.control().is_password(ANA, &Secret::new(NEW)).unwrap(), "{operation:?} {fault:?}");
        assert_eq!(test.count_events(EventKind::PasswordReset).await, 1, "{operation:?} {fault:?}");
        assert_eq!(test.password_deeds(ANA), deeds, "{operation:?} {fault:?}: one of each step");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_previous_password_that_still_signs_in_does_not_hide_that_the_reset_is_done() {
    // Windows lets the password before the last one in for an hour.
    let demo = DemoConfig {
        policy_hints: false,
        previous_password_grace: std::time::Duration::from_secs(3_600),
        ..DemoConfig::default()
    };
    let test = house_with(Options { demo, ..Options::default() }).await;
    test.register(ANA, START).await;
    let mut browser = test.begin("forgot-password", ANA).await;
    browser.prove().await;
    test.control().fail_next(Operation::PasswordChange, Fault::CloseAfter);
    browser.submit(&[("new", NEW), ("again", NEW)]).await;
    browser.reload().await;
    assert_eq!(browser.page.status, RunStatus::Finished, "{:?}", browser.codes());
    assert_eq!(test.count_events(EventKind::PasswordReset).await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_locked_account_that_may_not_be_unlocked_keeps_its_old_password() {
    let demo = DemoConfig { policy_hints: false, ..DemoConfig::default() };
    let test = house_with(Options {
        demo,
        realm: |realm| {
            let forgot = realm.policies[0].workflows.iter_mut();
            let forgot =
                forgot.into_iter().find(|workflow| workflow.id.as_str() == "forgot-password").unwrap();
            for block in &mut forgot.steps {
                if let domain::workflow::Block::Step(step) = block
                    && step.activity.as_str() == "reset-password"
                {
                    step.settings.insert("unlock".to_owned(), false.into());
                }
            }
        },
        ..Options::default()
    })
    .await;
    test.register(ANA, START).await;
    test.control().set_state(ANA, &State::Locked(true)).unwrap();
    let mut browser = test.begin("forgot-password", ANA).await;
    browser.prove().await;
    browser.submit(&[("new", NEW), ("again", NEW)]).await;
    assert!(browser.says("reset.refused.locked-out"), "{:?}", browser.codes());
    assert!(test.control().is_password(ANA, &Secret::new(START)).unwrap());
    assert_eq!(test.password_deeds(ANA), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_leaves_between_the_steps_is_told_that_the_old_password_is_gone() {
    for runs_out in [false, true] {
        let test = like_samba().await;
        test.register(ANA, START).await;
        let mut browser = test.begin("forgot-password", ANA).await;
        browser.prove().await;
        browser.submit(&[("new", START), ("again", START)]).await;
        assert!(browser.says("activity.reset.half-done"), "{:?}", browser.codes());
        if runs_out {
            test.clock.advance(3 * 3600);
            browser.reload().await;
            assert_eq!(browser.page.view.kind, "expired");
        } else {
            let stopped = test.house.stop(&test.visitor, browser.begun.run, &browser.begun.token).await;
            browser.page = stopped.unwrap();
            assert_eq!(browser.page.status, RunStatus::Stopped);
        }
        assert!(browser.says("run.half-done"), "{:?}", browser.codes());
        assert!(
            !browser.says("run.stopped.lead") && !browser.says("run.expired.lead"),
            "{:?}",
            browser.codes()
        );
        // What the page says to do works.
        let mut again = test.begin("forgot-password", ANA).await;
        again.prove().await;
        again.submit(&[("new", NEW), ("again", NEW)]).await;
        assert_eq!(again.page.status, RunStatus::Finished, "{:?}", again.codes());
    }
}
