//! Accounts that are expired or turned off: what their owners may still do, and what they are told once they
//! have proved who they are.

use directory::demo::State;
use domain::{
    event::EventKind,
    run::RunStatus,
    secret::Secret,
    time::{Clock, Timestamp},
};

use crate::house::{ANA, START, house};

const NEW: &str = "Harbor-Lantern-7-Quince";
const LONG_AGO: Timestamp = Timestamp::from_millis(1_577_836_800_000);

#[tokio::test(flavor = "multi_thread")]
async fn an_expired_password_is_changed_by_its_owner() {
    let test = house().await;
    test.control().set_state(ANA, &State::PasswordLastSet(LONG_AGO)).unwrap();
    let mut stranger = test.begin("manage-passwords", ANA).await;
    stranger.submit(&[("password", NEW)]).await;
    assert!(stranger.says("activity.password.wrong"), "{:?}", stranger.codes());
    let mut browser = test.begin("manage-passwords", ANA).await;
    browser.submit(&[("password", START)]).await;
    assert_eq!(browser.page.view.kind, "new-password", "{:?}", browser.codes());
    browser.submit(&[("new", START), ("again", START)]).await;
    assert_eq!(browser.page.status, RunStatus::Open, "{:?}", browser.codes());
    browser.submit(&[("new", NEW), ("again", NEW)]).await;
    assert_eq!(browser.page.status, RunStatus::Finished, "{:?}", browser.codes());
    assert!(test.control().is_password(ANA, &Secret::new(NEW)).unwrap());
    assert_eq!(test.count_events(EventKind::PasswordChanged).await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_account_that_is_turned_off_or_expired_gets_no_new_password_and_its_owner_is_told_why() {
    for (expired, code) in
        [(false, "reset.refused.account-disabled"), (true, "reset.refused.account-expired")]
    {
        let test = house().await;
        test.register(ANA, START).await;
        let state = if expired {
            State::AccountExpires(Some(Timestamp::from_millis(test.clock.now().as_millis() - 1_000)))
        } else {
            State::Disabled(true)
        };
        test.control().set_state(ANA, &state).unwrap();
        let mut browser = test.begin("forgot-password", ANA).await;
        browser.prove().await;
        browser.submit(&[("new", NEW), ("again", NEW)]).await;
        assert_eq!(browser.page.status, RunStatus::Failed, "{:?}", browser.codes());
        assert!(browser.says(code), "{:?}", browser.codes());
        assert!(test.control().is_password(ANA, &Secret::new(START)).unwrap());
        assert_eq!(test.password_deeds(ANA), 0);
        assert_eq!(test.count_events(EventKind::ActionRefused).await, 1);
    }
}
