//! A passcode and a generated password that an operator has sent to the caller's phone. The gateways are a script here.

use std::sync::Arc;

use domain::{
    event::EventKind,
    factor::{
        Factors,
        phone::{FaultKind, Phone, Way},
    },
    run::RunStatus,
    secret::Secret,
    view::FieldKind,
    workflow::Block,
};
use service::Loaded;

use crate::{
    desk::{Caller, Desk, desk_house_with, enrol, profile_of},
    house::{ANA, Browser, Options, START, TestHouse},
    phone::{Script, away, fault, set_up},
};

const MEI: &str = "mei.chen";

/// A desk whose step `step` of `task` delivers like this.
async fn desk(task: &str, step: &str, delivery: &str) -> (TestHouse, Arc<Script>, Caller) {
    let script = Arc::new(Script::default());
    let mut factors = Factors::none();
    factors.phone = Arc::clone(&script) as Arc<dyn Phone>;
    let test = desk_house_with(Options { factors, ..Options::default() }).await;
    test.reconfigure(|realm| {
        set_up(&test, realm);
        let workflow = realm.policies[0].workflows.iter_mut().find(|one| one.id.as_str() == task).unwrap();
        for block in &mut workflow.steps {
            if let Block::Step(found) = block
                && found.step.as_str() == step
            {
                found.settings.insert("delivery".to_owned(), delivery.into());
            }
        }
    });
    let caller = enrol(&test, ANA).await;
    (test, script, caller)
}

/// The task, begun for a caller who has just been verified.
async fn begin<'t>(test: &'t TestHouse, caller: &Caller, task: &str) -> Browser<'t> {
    let desk = Desk::open(test, MEI).await;
    desk.verify(ANA, &caller.authenticator).await;
    desk.begin(task, ANA).await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_passcode_goes_to_a_phone_and_the_operator_does_not_see_it() {
    let (test, script, caller) = desk("helpdesk-passcode", "passcode", "sms").await;
    let mut browser = begin(&test, &caller, "helpdesk-passcode").await;
    let FieldKind::Choice { options } = &browser.page.view.fields[0].kind else {
        panic!("numbers are a choice")
    };
    assert_eq!(options.len(), 2, "mobile and desk");
    let number = options[0].value.clone();
    browser.submit(&[("way", "+447700900999")]).await;
    assert!(browser.says("helpdesk.address.choose"), "{:?}", browser.codes());
    browser.submit(&[("way", &number)]).await;
    assert_eq!(browser.page.status, RunStatus::Finished, "{:?}", browser.page.view);
    let (to, way, passcode, _) = script.sent().remove(0);
    assert!(to.starts_with("+447700900") && way == Way::Sms, "{to}");
    assert_eq!(script.said.lock().unwrap()[0].code, "phone.passcode");
    assert!(!format!("{:?}", browser.page.view).contains(&passcode));
    let events = test.events().await;
    let assigned = events.iter().find(|line| line.event.kind == EventKind::PasscodeAssigned).unwrap();
    assert_eq!(assigned.event.detail["delivery"], "sms");
    assert!(!format!("{events:?}").contains(&passcode));
    let mut person = test.begin("activate-account", ANA).await;
    person.submit(&[("code", &passcode)]).await;
    assert_eq!(person.page.view.kind, "new-password", "{:?}", person.page.view);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_passcode_that_no_gateway_takes_is_not_assigned() {
    let (test, script, caller) = desk("helpdesk-passcode", "passcode", "operator-chooses").await;
    let mut browser = begin(&test, &caller, "helpdesk-passcode").await;
    let FieldKind::Choice { options } = &browser.page.view.fields[0].kind else {
        panic!("ways are a choice")
    };
    let number = options.last().unwrap().value.clone();
    script.says(away(), vec![fault(FaultKind::Account)]);
    browser.submit(&[("way", &number)]).await;
    assert!(browser.says("helpdesk.phone-away"), "{:?}", browser.codes());
    assert_eq!(profile_of(&test, ANA).await.passcode, None);
    assert_eq!(test.count_events(EventKind::GatewayFailed).await, 1);
    browser.submit(&[("way", "read-out")]).await;
    assert_eq!(browser.page.status, RunStatus::Finished, "another way is open: {:?}", browser.page.view);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_generated_password_goes_to_the_phone_once_it_is_in_force() {
    let (test, script, caller) = desk("helpdesk-reset", "reset", "sms").await;
    let mut browser = begin(&test, &caller, "helpdesk-reset").await;
    browser.submit(&[]).await;
    assert_eq!(browser.page.status, RunStatus::Finished, "{:?}", browser.page.view);
    let (_, way, password, _) = script.sent().remove(0);
    assert_eq!((way, script.said.lock().unwrap()[0].code.as_ref()), (Way::Sms, "phone.password"));
    assert!(test.control().is_password(ANA, &Secret::new(password.as_str())).unwrap());
    assert!(browser.says("helpdesk.sent-to-phone"), "{:?}", browser.codes());
    assert!(!format!("{:?}", browser.page.view).contains(&password));
    let events = test.events().await;
    let reset = events.iter().find(|line| line.event.kind == EventKind::PasswordReset).unwrap();
    assert_eq!(reset.event.detail["delivery"], "sms");
    assert!(!format!("{events:?}").contains(&password));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_operator_is_told_that_a_password_did_not_leave() {
    let (test, script, caller) = desk("helpdesk-reset", "reset", "sms").await;
    let mut browser = begin(&test, &caller, "helpdesk-reset").await;
    script.says(away(), vec![fault(FaultKind::Late)]);
    browser.submit(&[]).await;
    assert_eq!(browser.page.status, RunStatus::Finished, "{:?}", browser.page.view);
    assert!(browser.says("helpdesk.reset-password.unsent"), "{:?}", browser.codes());
    assert_eq!(test.count_events(EventKind::GatewayFailed).await, 1);
    assert!(!test.control().is_password(ANA, &Secret::new(START)).unwrap(), "it was reset all the same");
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_gateway_that_sends_words_nothing_is_changed() {
    let (test, script, caller) = desk("helpdesk-reset", "reset", "sms").await;
    *script.theirs.lock().unwrap() = true;
    let browser = begin(&test, &caller, "helpdesk-reset").await;
    assert!(browser.says("helpdesk.reset-password.no-address"), "{:?}", browser.codes());
    assert!(test.control().is_password(ANA, &Secret::new(START)).unwrap());
    let mut realm = test.realm.current().realm.clone();
    realm.phone.gateways.clear();
    let refused = Loaded::check(realm, 9, &activities::Registry::standard()).err().unwrap().to_string();
    assert!(refused.contains("helpdesk-reset") && refused.contains("phone.gateways"), "{refused}");
}
