//! What operators see of remembered browsers and waiting times, and what they may do about them: as tasks of the policy,
//! and for nobody whom they do not help. And text messages that tell of a waiting time.

use std::{
    sync::{Arc, Mutex},
    time::Duration,
};

use async_trait::async_trait;
use domain::{
    browser::KnownBrowser,
    config::{Realm, phone::PhoneEntry},
    event::EventKind,
    factor::{
        Factors,
        phone::{
            Judgement, Order, Phone, PhoneError, PhoneSetup, Posted, Receipt, Refusal, Report, Sent, Way,
        },
    },
    id::Slug,
    profile::Profile,
    run::RunStatus,
    secret::Secret,
    store::Change,
    time::Clock,
    view::AWAITING,
    workflow::Workflow,
};
use vault::OsEntropy;

use crate::{
    house::{ANA, Browser, Options, START, TestHouse, house_with},
    operators::{MEI, SOFIA, desk_with, enrol, events_of, operator},
};

const FORGET: &str = "helpdesk-forget-browsers";
const STOP: &str = "helpdesk-stop-waiting";

/// The tasks of the preset for accounts that can do much damage.
fn high_assurance() -> Vec<Workflow> {
    let (_, text) = service::PRESETS.iter().find(|(name, _)| *name == "high-assurance").unwrap();
    let realm: Realm = toml::from_str(text).unwrap();
    realm.policies[0].workflows.clone()
}

/// A reset that waits, behind the password in force.
fn waits(workflows: &mut [Workflow]) {
    let forgot = workflows.iter_mut().find(|one| one.id.as_str() == "forgot-password").unwrap();
    let steps = "[{ step = \"password\", activity = \"password\" }, { step = \"wait\", activity = \"wait\" }, \
                 { step = \"reset\", activity = \"reset-password\" }]";
    let table: toml::Table = toml::from_str(&format!("steps = {steps}")).unwrap();
    forgot.steps = table["steps"].clone().try_into().unwrap();
}

/// A helpdesk with both tasks, and Ana, who has an authenticator and resets only after a waiting time.
async fn desk() -> TestHouse {
    let test = desk_with(|realm| {
        for policy in &mut realm.policies {
            waits(&mut policy.workflows);
            let more = high_assurance().into_iter().filter(|one| [FORGET, STOP].contains(&one.id.as_str()));
            policy.workflows.extend(more);
        }
    })
    .await;
    enrol(&test, ANA).await;
    test
}

async fn profile(test: &TestHouse) -> Profile {
    test.store.profile(&test.key_of(ANA).await).await.unwrap().unwrap()
}

/// Has two browsers remembered for Ana, one of which has expired.
async fn with_browsers(test: &TestHouse) {
    let (mut profile, now) = (profile(test).await, test.clock.now());
    for (id, days) in [("old", 0), ("one", 30)] {
        profile.browsers.push(KnownBrowser {
            id: id.to_owned(),
            hash: id.to_owned(),
            name: "Firefox, Linux".to_owned(),
            added: now,
            last_used: None,
            expires: now.plus(Duration::from_secs(days * 86_400)),
        });
    }
    test.store.commit(vec![Change::PutProfile(Box::new(profile))]).await.unwrap();
}

/// Ana's browser on the page behind her password.
async fn proved(test: &TestHouse) -> Browser<'_> {
    let mut browser = test.begin("forgot-password", ANA).await;
    browser.submit(&[("password", START)]).await;
    browser
}

#[tokio::test(flavor = "multi_thread")]
async fn an_operator_sees_how_many_browsers_count_and_forgets_them_for_a_verified_caller() {
    let test = desk().await;
    with_browsers(&test).await;
    let mei = operator(&test, MEI).await;
    assert_eq!(mei.card(ANA).await.registration.browsers, 1, "one has expired");
    let task = mei.task(ANA, FORGET).await;
    assert!(!task.available && task.waits_for_verification, "{task:?}");
    mei.verify(ANA).await;
    let mut browser = mei.run(ANA, FORGET).await;
    assert_eq!(browser.page.view.kind, "confirm", "{:?}", browser.page.view);
    browser.submit(&[]).await;
    assert_eq!(browser.page.status, RunStatus::Finished, "{:?}", browser.page.view);
    assert!(profile(&test).await.browsers.is_empty());
    assert_eq!(mei.card(ANA).await.registration.browsers, 0);
    let ended = events_of(&test, EventKind::BrowserEnded).await;
    let told: Vec<_> =
        ended.iter().map(|line| (line.event.actor.as_str(), &*line.event.detail["cause"])).collect();
    assert_eq!(told, [(MEI, "helpdesk"), (MEI, "helpdesk")]);
    // With none, there is nothing to confirm.
    mei.verify(ANA).await;
    let browser = mei.run(ANA, FORGET).await;
    assert_eq!(browser.page.status, RunStatus::Finished);
    assert!(browser.says("helpdesk.forget-browsers.none"), "{:?}", browser.codes());
}

#[tokio::test(flavor = "multi_thread")]
async fn an_operator_sees_what_waits_and_stops_it_without_a_verified_caller() {
    let test = desk().await;
    let mei = operator(&test, MEI).await;
    assert!(mei.card(ANA).await.waiting.open.is_empty());
    let mut waiting = proved(&test).await;
    assert_eq!(waiting.page.view.kind, AWAITING, "{:?}", waiting.page.view);
    let card = mei.card(ANA).await;
    let change = &card.waiting.open[0];
    assert_eq!((change.task.as_str(), change.address.as_str()), ("forgot-password", "192.0.2.7"));
    assert_eq!(change.ready.since(change.begun), Duration::from_secs(24 * 3_600));
    assert!(!change.is_ready && card.waiting.refused_until.is_none());
    test.clock.advance(24 * 3_600);
    assert!(operator(&test, MEI).await.card(ANA).await.waiting.open[0].is_ready);
    let mei = operator(&test, MEI).await;
    let mut stop = mei.run(ANA, STOP).await;
    let lead = &stop.page.view.lead[0];
    assert_eq!(
        (lead.args["address"].clone(), lead.args["from"].clone()),
        ("192.0.2.7".into(), change.ready.into())
    );
    stop.submit(&[]).await;
    assert_eq!(stop.page.status, RunStatus::Finished, "{:?}", stop.page.view);
    let after = mei.card(ANA).await.waiting;
    assert!(after.open.is_empty() && after.refused_until.is_some(), "{after:?}");
    let events = events_of(&test, EventKind::WaitingStopped).await;
    assert_eq!((events.len(), events[0].event.actor.as_str()), (1, MEI));
    let detail = &events[0].event.detail;
    assert_eq!((&*detail["told-by"], &*detail["begun-from"]), ("helpdesk", "192.0.2.7"));
    // Nobody goes on with it, nor begins another one, and whoever tries hears who stopped it.
    waiting = proved(&test).await;
    assert_eq!(waiting.page.status, RunStatus::Failed);
    assert!(waiting.says("activity.wait.stopped-desk"), "{:?}", waiting.codes());
    assert_eq!(test.password_deeds(ANA), 0);
    let again = mei.run(ANA, STOP).await;
    assert!(again.says("helpdesk.stop-waiting.none"), "{:?}", again.codes());
}

#[tokio::test(flavor = "multi_thread")]
async fn an_operator_of_another_policy_stops_and_forgets_nothing() {
    let test = desk().await;
    with_browsers(&test).await;
    proved(&test).await;
    let (mei, sofia) = (operator(&test, MEI).await, operator(&test, SOFIA).await);
    let ticket = mei.ticket(ANA).await;
    for task in [FORGET, STOP] {
        use api::helpdesk::Helpdesk as _;
        let task = Slug::new(task).unwrap();
        let refused = test.house.begin_task(&sofia.visitor, &ticket, &task, "").await;
        assert_eq!(refused.unwrap_err(), api::ServiceError::NotFound);
    }
    assert_eq!(profile(&test).await.browsers.len(), 2);
    assert_eq!(test.count_events(EventKind::WaitingStopped).await, 0);
}

/// A gateway that takes every message, or none.
#[derive(Default)]
struct Gateway {
    is_away: bool,
    said: Mutex<Vec<(String, domain::message::Message)>>,
}

#[async_trait]
impl Phone for Gateway {
    fn configure(&self, _: PhoneSetup) {}

    fn ways(&self) -> Vec<Way> {
        Way::ALL.to_vec()
    }

    fn sends_words(&self) -> bool {
        true
    }

    async fn send(&self, order: Order<'_>) -> Sent {
        self.said.lock().unwrap().push((order.to.whole(), order.text.clone()));
        let receipt = Receipt {
            gateway: Slug::literal("one"),
            way: order.way,
            reference: "R".to_owned(),
            theirs: false,
        };
        let result = if self.is_away { Err(PhoneError::Away("one: away".to_owned())) } else { Ok(receipt) };
        Sent { result, faults: Vec::new(), earlier: None }
    }

    async fn send_to_nobody(&self, _: Way) -> Sent {
        Sent { result: Err(PhoneError::NotSetUp), faults: Vec::new(), earlier: None }
    }

    async fn judge(&self, _: Option<&Receipt>, _: &Secret) -> Result<Judgement, PhoneError> {
        Ok(Judgement::Wrong)
    }

    async fn try_out(&self, _: PhoneSetup, order: Order<'_>) -> Sent {
        self.send(order).await
    }

    fn report(&self, _: &str, _: &Posted) -> Result<Report, Refusal> {
        Err(Refusal::Unknown)
    }
}

/// A house with a gateway, in which a reset waits.
async fn with_gateway(is_away: bool) -> (TestHouse, Arc<Gateway>) {
    let gateway = Arc::new(Gateway { is_away, ..Gateway::default() });
    let mut factors = Factors::none();
    factors.phone = Arc::clone(&gateway) as Arc<dyn Phone>;
    let test = house_with(Options { factors, ..Options::default() }).await;
    test.reconfigure(|realm| {
        let mut entry: PhoneEntry = toml::from_str("id = \"one\"\naccount = \"customer\"\n").unwrap();
        entry.secret = service::secrets::seal(&test.keys, &Secret::new("key"), &OsEntropy).unwrap();
        realm.phone.gateways = vec![entry];
        waits(&mut realm.policies[0].workflows);
    });
    (test, gateway)
}

#[tokio::test(flavor = "multi_thread")]
async fn phones_are_told_of_a_waiting_time_by_text_message_once() {
    let (test, gateway) = with_gateway(false).await;
    for _ in 0..2 {
        let browser = proved(&test).await;
        assert_eq!(browser.page.view.kind, AWAITING);
        assert!(browser.says("activity.wait.told") && browser.says("activity.wait.texted"));
    }
    let said = gateway.said.lock().unwrap().clone();
    assert!(!said.is_empty() && said.iter().all(|(_, text)| text.code == "phone.waiting"), "{said:?}");
    let mut numbers: Vec<_> = said.iter().map(|(number, _)| number.clone()).collect();
    numbers.dedup();
    assert_eq!(numbers.len(), said.len(), "each number once");
    let begun = events_of(&test, EventKind::WaitingBegun).await;
    assert_eq!((begun.len(), begun[0].event.detail["texted"].clone()), (1, said.len().to_string()));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_gateway_that_is_away_holds_nobody_up_and_is_not_said_to_have_told() {
    let (test, gateway) = with_gateway(true).await;
    let browser = proved(&test).await;
    assert_eq!(browser.page.view.kind, AWAITING, "{:?}", browser.page.view);
    assert!(!browser.says("activity.wait.texted") && browser.says("activity.wait.told"));
    assert!(!gateway.said.lock().unwrap().is_empty());
    assert_eq!(events_of(&test, EventKind::WaitingBegun).await[0].event.detail["texted"], "0");
}
