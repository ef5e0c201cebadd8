//! A way to prove who one is that was taken away while a task waits for it, and messages that do not go out while
//! somebody waits for them.

use std::{sync::Arc, time::Duration};

use async_trait::async_trait;
use courier::{Courier, DeliveryError, MemoryTransport, Renderer, Transport};
use domain::{
    browser::{Browser as Device, CookieUse, KnownBrowser},
    config::Realm,
    event::EventKind,
    outbox::{OutboxMessage, RenderedMail},
    profile::Profile,
    secret::Secret,
    store::Change,
    time::Clock,
    workflow::Block,
};

use crate::{
    desk::{enrol, profile_of},
    house::{ANA, Options, START, TestHouse, house, house_with},
};

async fn change(test: &TestHouse, edit: impl FnOnce(&mut Profile)) {
    let mut profile = profile_of(test, ANA).await;
    edit(&mut profile);
    test.store.commit(vec![Change::PutProfile(Box::new(profile))]).await.unwrap();
}

async fn refusals(test: &TestHouse) -> usize {
    test.count_events(EventKind::StepRefused).await
}

#[tokio::test(flavor = "multi_thread")]
async fn an_authenticator_that_was_taken_away_proves_nothing_in_a_task_that_waits_for_it() {
    let test = house().await;
    let caller = enrol(&test, ANA).await;
    let mut browser = test.begin("forgot-password", ANA).await;
    browser.choose("totp").await;
    change(&test, |profile| profile.totp.clear()).await;
    let code = vault::totp::code_at(&caller.authenticator, test.clock.now()).unwrap();
    browser.submit(&[("code", code.expose())]).await;
    assert!(browser.says("activity.totp.wrong"), "{:?}", browser.codes());
    assert_eq!(refusals(&test).await, 1, "and history says so");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_for_an_address_that_was_taken_away_or_replaced_proves_nothing() {
    for replaced in [false, true] {
        let test = house().await;
        enrol(&test, ANA).await;
        let mut browser = test.begin("forgot-password", ANA).await;
        browser.choose("mail-code-personal").await;
        let code = test.mailed_code().await;
        change(&test, |profile| match (&mut profile.personal_mail, replaced) {
            (Some(contact), true) => "else@home.example".clone_into(&mut contact.address),
            (contact, _) => *contact = None,
        })
        .await;
        browser.submit(&[("code", &code)]).await;
        assert_eq!(browser.page.view.kind, "code", "{replaced}: {:?}", browser.page.view);
        assert!(browser.says("activity.mail-code.expired"), "{replaced}: {:?}", browser.codes());
        assert_eq!(refusals(&test).await, 1, "{replaced}: and history says so");
    }
}

/// A reset by a mailed code and the browser or questions.
fn with_browsers(realm: &mut Realm) {
    let written = "steps = [{ step = \"mail\", activity = \"mail-code\" }, \
        { choice = \"second\", options = [{ step = \"browser\", activity = \"known-browser\" }, \
        { step = \"questions\", activity = \"questions\" }] }, \
        { step = \"reset\", activity = \"reset-password\" }]";
    let mut table: toml::Table = toml::from_str(written).unwrap();
    let steps: Vec<Block> = table.remove("steps").unwrap().try_into().unwrap();
    let task = realm.policies[0].workflows.iter_mut().find(|one| one.id.as_str() == "forgot-password");
    task.unwrap().steps = steps;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_browser_that_was_forgotten_proves_nothing_in_a_task_that_waits_for_it() {
    for forgotten in [false, true] {
        let mut test = house_with(Options { realm: with_browsers, ..Options::default() }).await;
        test.register(ANA, START).await;
        let token = vault::token::new(&vault::OsEntropy);
        let key = test.key_of(ANA).await;
        let now = test.clock.now();
        let browser = KnownBrowser {
            id: "one".to_owned(),
            hash: activities::browsers::hash(&test.keys, &key, &token),
            name: "Firefox, Linux".to_owned(),
            added: now,
            last_used: None,
            expires: now.plus(Duration::from_secs(30 * 86_400)),
        };
        change(&test, |profile| profile.browsers.push(browser)).await;
        test.visitor.device = Device {
            tokens: vec![token],
            name: "Firefox, Linux".to_owned(),
            cookies: CookieUse::Write,
            ..Device::default()
        };
        let mut browser = test.begin("forgot-password", ANA).await;
        let code = test.mailed_code().await;
        browser.submit(&[("code", &code)]).await;
        assert_eq!(browser.page.view.kind, "choice", "{:?}", browser.page.view);
        if forgotten {
            change(&test, |profile| profile.browsers.clear()).await;
        }
        browser.choose("known-browser").await;
        let expected = if forgotten { "missing" } else { "new-password" };
        assert_eq!(browser.page.view.kind, expected, "{:?}", browser.page.view);
    }
}

/// Takes nothing.
struct Refusing;

#[async_trait]
impl Transport for Refusing {
    async fn deliver(&self, _: &RenderedMail) -> Result<(), DeliveryError> {
        Err(DeliveryError::Retry("451 not now".to_owned()))
    }
}

/// Words do not matter here.
struct Plain;

impl Renderer for Plain {
    fn render(&self, message: &OutboxMessage) -> Result<RenderedMail, String> {
        let to = message.mail.as_ref().map(|mail| mail.to.clone()).unwrap_or_default();
        Ok(RenderedMail { to, subject: "s".to_owned(), text: Secret::new("t"), html: Secret::new("h") })
    }
}

async fn deliver(test: &TestHouse, transport: Arc<dyn Transport>) {
    let clock = Arc::clone(&test.clock) as Arc<dyn Clock>;
    Courier::new(Arc::clone(&test.store), Arc::new(Plain), transport, clock).run_once().await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn who_waits_for_a_code_while_mails_do_not_go_out_is_told_and_offered_another_way_known_or_not() {
    let test = house().await;
    test.register(ANA, START).await;
    let clock = Arc::clone(&test.clock) as Arc<dyn Clock>;
    deliver(&test, Arc::new(MemoryTransport::new(50, clock))).await;
    let mut pages = Vec::new();
    for name in [ANA, "nobody.here"] {
        let mut browser = test.begin("forgot-password", name).await;
        browser.choose("mail-code").await;
        browser.reload().await;
        assert!(!browser.says("activity.mail-code.held-up-other"), "{name}: nothing was tried yet");
        pages.push(browser);
    }
    deliver(&test, Arc::new(Refusing)).await;
    for browser in &mut pages {
        browser.reload().await;
        assert!(browser.says("activity.mail-code.held-up-other"), "{:?}", browser.codes());
        assert!(browser.page.other_way, "another way is on the page");
    }
    // No other page says so, and the notice goes once mails are delivered.
    let mut totp = test.begin("forgot-password", ANA).await;
    totp.choose("totp").await;
    totp.reload().await;
    assert!(!totp.says("activity.mail-code.held-up-other"));
    test.clock.advance(30);
    let clock = Arc::clone(&test.clock) as Arc<dyn Clock>;
    deliver(&test, Arc::new(MemoryTransport::new(50, clock))).await;
    for browser in &mut pages {
        browser.reload().await;
        assert!(!browser.says("activity.mail-code.held-up-other"), "{:?}", browser.codes());
    }
}
