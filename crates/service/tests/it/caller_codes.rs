//! Callers who are verified by what they have to read out: recovery codes, and passcodes that were sent to them.

use domain::{event::EventKind, message::Argument, run::RunStatus, store::Change, time::Clock as _};

use crate::{
    desk::{Desk, OPERATOR, desk_house, enrol, profile_of},
    helpdesk::{events_of, mails, set, verify_by, workflow},
    house::{ANA, TestHouse},
};

const MEI: &str = "mei.chen";

/// Gives a caller two recovery codes.
async fn with_recovery_codes(test: &TestHouse, name: &str) {
    let mut profile = profile_of(test, name).await;
    let hash = |code: &str| {
        let code = vault::code::normalise_recovery(code);
        test.keys.keyed_hash("recovery-code", &[&profile.person.to_string(), &code])
    };
    profile.recovery_codes = ["ABCD-EFGH-JKMN-PQRS", "TVWX-YZ01-2345-6789"].map(hash).to_vec();
    test.store.commit(vec![Change::PutProfile(Box::new(profile))]).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_recovery_code_that_the_caller_reads_out_verifies_once_and_the_person_is_told() {
    let test = desk_house(|realm| verify_by(realm, "caller-recovery-code", "")).await;
    enrol(&test, ANA).await;
    with_recovery_codes(&test, ANA).await;
    let desk = Desk::open(&test, MEI).await;
    let mut browser = desk.begin("helpdesk-verify", ANA).await;
    assert_eq!(browser.page.view.lead[0].args["caller"], Argument::Text("Ana Ruiz".to_owned()));
    browser.submit(&[("code", " ")]).await;
    assert_eq!(test.count_events(EventKind::StepRefused).await, 0, "nothing was tried");
    browser.submit(&[("code", "ABCD-EFGH-JKMN-PQRX")]).await;
    assert!(browser.says("helpdesk.caller-recovery-code.wrong"), "{:?}", browser.codes());
    assert_eq!(profile_of(&test, ANA).await.lock.failures, 1, "it counts as wrong");
    browser.submit(&[("code", "abcd efgh jkmn pqrs")]).await;
    assert_eq!(browser.page.status, RunStatus::Finished, "{:?}", browser.page.view);
    assert!(browser.says("helpdesk.proved.recovery-code"), "{:?}", browser.codes());
    let events = events_of(&test, EventKind::CallerVerified).await;
    assert_eq!((events[0].actor.as_str(), &*events[0].detail["proved"]), (OPERATOR, "recovery-code"));
    assert_eq!(profile_of(&test, ANA).await.recovery_codes.len(), 1);
    let told = mails(&test, "mail.factor-changed").await;
    assert!(told.len() == 2 && told.iter().all(|mail| mail.locale == "es"), "{told:?}");
    assert_eq!(told[0].args.args["what"], Argument::Text("recovery-code-used".to_owned()));
    // Nobody comes with it again, at the helpdesk or without it.
    let mut again = desk.begin("helpdesk-verify", ANA).await;
    again.submit(&[("code", "ABCD-EFGH-JKMN-PQRS")]).await;
    assert!(again.says("helpdesk.caller-recovery-code.wrong"), "{:?}", again.codes());
    let rows = test.store.outbox(50).await.unwrap();
    let events = events_of(&test, EventKind::StepPassed).await;
    assert!(!format!("{rows:?}{events:?}").contains("EFGH"), "a code stands nowhere");
}

#[tokio::test(flavor = "multi_thread")]
async fn wrong_recovery_codes_lock_and_a_caller_without_any_is_asked_in_another_way() {
    let test = desk_house(|realm| verify_by(realm, "caller-recovery-code", "")).await;
    enrol(&test, ANA).await;
    let desk = Desk::open(&test, MEI).await;
    let browser = desk.begin("helpdesk-verify", ANA).await;
    assert!(browser.says("helpdesk.caller-recovery-code.missing"), "{:?}", browser.codes());
    with_recovery_codes(&test, ANA).await;
    let mut browser = desk.begin("helpdesk-verify", ANA).await;
    for _ in 0..4 {
        browser.submit(&[("code", "ABCD-EFGH-JKMN-0000")]).await;
    }
    assert_eq!(browser.page.status, RunStatus::Failed, "{:?}", browser.page.view);
    assert!(profile_of(&test, ANA).await.lock.is_locked(test.clock.now()));
    assert_eq!(profile_of(&test, ANA).await.recovery_codes.len(), 2);
}

/// Gives a caller a passcode for ten minutes.
async fn with_passcode(test: &TestHouse, name: &str, code: &str, is_sent: bool) {
    let mut profile = profile_of(test, name).await;
    let hash = activities::passcode::hash(&test.keys, &profile.person, code);
    let expires = test.clock.now().plus(std::time::Duration::from_secs(600));
    profile.passcode = Some(domain::profile::StoredPasscode { hash, expires, is_sent });
    test.store.commit(vec![Change::PutProfile(Box::new(profile))]).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_passcode_that_was_sent_verifies_the_caller_once_and_while_it_works() {
    let test = desk_house(|realm| verify_by(realm, "caller-passcode", "")).await;
    enrol(&test, ANA).await;
    let desk = Desk::open(&test, MEI).await;
    with_passcode(&test, ANA, "WXYZ2345", true).await;
    let mut browser = desk.begin("helpdesk-verify", ANA).await;
    browser.submit(&[("code", "WXYZ2346")]).await;
    assert!(browser.says("helpdesk.caller-passcode.wrong"), "{:?}", browser.codes());
    assert_eq!(profile_of(&test, ANA).await.lock.failures, 1);
    browser.submit(&[("code", "wxyz-2345")]).await;
    assert_eq!(browser.page.status, RunStatus::Finished, "{:?}", browser.page.view);
    assert_eq!(events_of(&test, EventKind::CallerVerified).await[0].detail["proved"], "passcode");
    assert_eq!(profile_of(&test, ANA).await.passcode, None);
    let browser = desk.begin("helpdesk-verify", ANA).await;
    assert!(browser.says("helpdesk.caller-passcode.missing"), "it works once: {:?}", browser.codes());
    with_passcode(&test, ANA, "WXYZ2345", true).await;
    let mut browser = desk.begin("helpdesk-verify", ANA).await;
    test.clock.advance(601);
    browser.submit(&[("code", "WXYZ2345")]).await;
    assert_ne!(browser.page.status, RunStatus::Finished, "it is too old");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_passcode_that_an_operator_read_out_verifies_nobody() {
    let test = desk_house(|realm| {
        set(realm, "helpdesk-passcode", "passcode", "delivery = \"operator-chooses\"");
        let mut by_passcode = workflow(realm, "helpdesk-verify").clone();
        by_passcode.id = domain::id::Slug::literal("by-passcode");
        by_passcode.steps[0] = toml::from_str("step = \"by\"\nactivity = \"caller-passcode\"").unwrap();
        realm.policies[0].workflows.push(by_passcode);
    })
    .await;
    let caller = enrol(&test, ANA).await;
    let desk = Desk::open(&test, MEI).await;
    for (way, counts) in [("read-out", false), ("corporate", true)] {
        desk.verify(ANA, &caller.authenticator).await;
        let mut assign = desk.begin("helpdesk-passcode", ANA).await;
        assign.submit(&[("way", way)]).await;
        assert_eq!(assign.page.status, RunStatus::Finished, "{way}: {:?}", assign.page.view);
        let browser = desk.begin("by-passcode", ANA).await;
        assert_eq!(browser.says("helpdesk.caller-passcode.missing"), !counts, "{way}: {:?}", browser.codes());
    }
}
