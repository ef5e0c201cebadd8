//! Codes by text message and by call: for people, at the helpdesk, and what happens when no gateway can. The gateways
//! are a script here; `factors` has what is said to them.

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex},
};

use api::ServiceError;
use async_trait::async_trait;
use domain::{
    config::{Limit, Realm, phone::PhoneEntry},
    event::EventKind,
    factor::{
        Factors,
        phone::{
            CODE_HERE, Fate, FaultKind, GatewayFault, Judgement, Order, Phone, PhoneError, PhoneSetup,
            Posted, Receipt, Refusal, Report, Sent, Way,
        },
    },
    id::Slug,
    run::RunStatus,
    secret::Secret,
    view::FieldKind,
};
use service::Loaded;
use vault::OsEntropy;

use crate::{
    desk::{Desk, desk_house_with},
    house::{ANA, Browser, Options, TestHouse, house_with, set_steps, steps},
};

/// What was sent: to where, how, the code, in which language.
pub type Message = (String, Way, String, String);

/// Gateways that answer by a script, and send when it is at its end.
#[derive(Default)]
pub struct Script {
    pub answers: Mutex<VecDeque<Sent>>,
    judgements: Mutex<VecDeque<Result<Judgement, PhoneError>>>,
    sent: Mutex<Vec<Message>>,
    pub said: Mutex<Vec<domain::message::Message>>,
    nobody: Mutex<u32>,
    pub theirs: Mutex<bool>,
    setup: Mutex<PhoneSetup>,
    /// What comes of reports; more of them are of nobody.
    pub reports: Mutex<VecDeque<Result<Report, Refusal>>>,
}

impl Script {
    pub fn says(&self, result: Result<Receipt, PhoneError>, faults: Vec<GatewayFault>) {
        self.answers.lock().unwrap().push_back(Sent { result, faults, earlier: None });
    }

    pub fn sent(&self) -> Vec<Message> {
        self.sent.lock().unwrap().clone()
    }

    /// The code that went out last.
    pub fn code(&self) -> String {
        self.sent().pop().expect("one was sent").2
    }

    fn answer(&self, way: Way) -> Sent {
        let next = self.answers.lock().unwrap().pop_front();
        let theirs = *self.theirs.lock().unwrap();
        let receipt = Receipt { gateway: Slug::literal("one"), way, reference: "R1".to_owned(), theirs };
        next.unwrap_or(Sent { result: Ok(receipt), faults: Vec::new(), earlier: None })
    }
}

#[async_trait]
impl Phone for Script {
    fn configure(&self, setup: PhoneSetup) {
        *self.setup.lock().unwrap() = setup;
    }

    fn ways(&self) -> Vec<Way> {
        Way::ALL.to_vec()
    }

    fn sends_words(&self) -> bool {
        !*self.theirs.lock().unwrap()
    }

    async fn send(&self, order: Order<'_>) -> Sent {
        let secret = order.code.expose();
        let holds = |value| !secret.is_empty() && format!("{value:?}").contains(secret);
        assert!(!order.text.args.values().any(holds));
        let message = (order.to.whole(), order.way, order.code.expose().to_owned(), order.locale.to_owned());
        self.sent.lock().unwrap().push(message);
        self.said.lock().unwrap().push(order.text.clone());
        self.answer(order.way)
    }

    async fn send_to_nobody(&self, way: Way) -> Sent {
        *self.nobody.lock().unwrap() += 1;
        self.answer(way)
    }

    async fn judge(&self, receipt: Option<&Receipt>, _: &Secret) -> Result<Judgement, PhoneError> {
        let next = self.judgements.lock().unwrap().pop_front();
        let said = next.unwrap_or(Ok(Judgement::Wrong));
        if receipt.is_some() { said } else { said.map(|_| Judgement::Wrong) }
    }

    async fn try_out(&self, _: PhoneSetup, order: Order<'_>) -> Sent {
        self.answer(order.way)
    }

    fn report(&self, _: &str, _: &Posted) -> Result<Report, Refusal> {
        self.reports.lock().unwrap().pop_front().unwrap_or(Err(Refusal::Unknown))
    }
}

pub fn fault(kind: FaultKind) -> GatewayFault {
    GatewayFault { gateway: Slug::literal("one"), kind, status: 401, code: "-30006".to_owned() }
}

pub fn away() -> Result<Receipt, PhoneError> {
    Err(PhoneError::Away("one: account".to_owned()))
}

pub fn set_up(test: &TestHouse, realm: &mut Realm) {
    let mut entry: PhoneEntry = toml::from_str("id = \"one\"\naccount = \"customer\"\n").unwrap();
    entry.secret = service::secrets::seal(&test.keys, &Secret::new("key"), &OsEntropy).unwrap();
    realm.phone.gateways = vec![entry];
    realm.phone.wait_seconds = 30;
}

const PROOF: &str = "{ choice = \"proof\", options = [{ step = \"phone\", activity = \"phone-code\" }, \
                     { step = \"totp\", activity = \"totp\" }] }, { step = \"reset\", activity = \"reset-password\" }";

/// A house in which a forgotten password is reset by a code to a phone, or an app's.
pub async fn phone_house() -> (TestHouse, Arc<Script>) {
    let script = Arc::new(Script::default());
    let mut factors = Factors::none();
    factors.phone = Arc::clone(&script) as Arc<dyn Phone>;
    let test = house_with(Options { factors, ..Options::default() }).await;
    change(&test, |_| {});
    (test, script)
}

/// Changes the document further.
pub fn change(test: &TestHouse, more: impl FnOnce(&mut Realm)) {
    test.reconfigure(|realm| {
        set_up(test, realm);
        set_steps(realm, "forgot-password", PROOF);
        more(realm);
    });
}

pub async fn at_phone<'t>(test: &'t TestHouse, name: &str) -> Browser<'t> {
    let mut browser = test.begin("forgot-password", name).await;
    browser.choose("phone-code").await;
    assert_eq!(browser.page.view.kind, "phone", "{:?}", browser.page.view);
    browser
}

/// The numbers that the page offers: how a form names them, and their ends.
pub fn offered(browser: &Browser<'_>) -> Vec<(String, String)> {
    let Some(field) = browser.page.view.fields.first() else { return Vec::new() };
    let FieldKind::Choice { options } = &field.kind else { panic!("numbers are a choice") };
    let ends = |option: &domain::view::Choice| format!("{:?}", option.label.args["ends"]);
    options.iter().map(|option| (option.value.clone(), ends(option))).collect()
}

/// Has a code sent to the first number that is offered.
pub async fn ask_for_code(browser: &mut Browser<'_>, way: &str) {
    let number = offered(browser).first().map(|(key, _)| key.clone());
    let fields: Vec<(&str, &str)> = number.iter().map(|key| ("number", key.as_str())).collect();
    browser.press(way, &fields).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_by_text_message_or_by_call_resets_the_password() {
    for (way, gone) in [("sms", Way::Sms), ("call", Way::Call)] {
        let (test, script) = phone_house().await;
        let mut browser = at_phone(&test, ANA).await;
        let numbers = offered(&browser);
        assert_eq!(numbers.len(), 2, "mobile and desk");
        assert!(script.sent().is_empty(), "nothing is sent before somebody asks for it");
        ask_for_code(&mut browser, way).await;
        let (to, sent, code, locale) = script.sent().remove(0);
        assert!(to.starts_with("+447700900"), "the mobile comes first: {to}");
        assert_eq!((sent, locale.as_str(), code.len()), (gone, "en", 6));
        assert!(!format!("{:?}", browser.page.view).contains(&to[..to.len() - 2]), "only the end is shown");
        assert!(format!("{:?}", browser.page.view).contains(&to[to.len() - 2..]));
        browser.submit(&[("code", &code)]).await;
        assert_eq!(browser.page.view.kind, "new-password", "{:?}", browser.codes());
        let events = test.events().await;
        let sent = events.iter().find(|line| line.event.kind == EventKind::PhoneCodeSent).unwrap();
        assert_eq!(sent.event.detail["way"], way);
        assert_eq!(sent.event.detail["number"], format!("…{}", &to[to.len() - 2..]));
        let all = format!("{events:?}");
        assert!(!all.contains(&code) && !all.contains(&to[1..]), "neither code nor number is in history");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_is_good_once_for_its_run_and_only_the_newest() {
    let (test, script) = phone_house().await;
    let mut first = at_phone(&test, ANA).await;
    ask_for_code(&mut first, "sms").await;
    let code = script.code();
    let mut second = at_phone(&test, ANA).await;
    ask_for_code(&mut second, "sms").await;
    second.submit(&[("code", &code)]).await;
    assert!(second.says("activity.phone.wrong"), "a code of another run: {:?}", second.codes());
    test.clock.advance(31);
    second.press("resend", &[]).await;
    let newest = script.code();
    second.submit(&[("code", &newest)]).await;
    assert_eq!(second.page.view.kind, "new-password");
    test.clock.advance(5 * 60);
    first.submit(&[("code", &code)]).await;
    assert!(first.says("activity.phone.expired"), "{:?}", first.codes());
}

#[tokio::test(flavor = "multi_thread")]
async fn sending_again_waits_and_comes_to_an_end() {
    let (test, script) = phone_house().await;
    let mut browser = at_phone(&test, ANA).await;
    ask_for_code(&mut browser, "sms").await;
    browser.press("resend", &[]).await;
    assert!(browser.says("activity.phone.wait"), "{:?}", browser.codes());
    for _ in 0..2 {
        test.clock.advance(31);
        browser.press("resend", &[]).await;
    }
    test.clock.advance(31);
    browser.press("resend", &[]).await;
    assert!(browser.says("activity.phone.no-more"));
    browser.press("other", &[]).await;
    assert_eq!(browser.page.view.kind, "phone");
    ask_for_code(&mut browser, "call").await;
    assert!(browser.says("activity.phone.no-more"), "{:?}", browser.codes());
    assert_eq!(script.sent().len(), 3, "one and two more");
}

#[tokio::test(flavor = "multi_thread")]
async fn codes_are_limited_per_number_and_for_the_realm_across_runs() {
    let (test, script) = phone_house().await;
    change(&test, |realm| realm.phone.per_number = Limit { count: 2, minutes: 60 });
    for name in [ANA, "nobody.here"] {
        for nth in 0..3 {
            let mut browser = at_phone(&test, name).await;
            let number = offered(&browser).first().map(|(key, _)| key.clone()).unwrap_or_default();
            let fields = [("number", number.as_str())];
            let fields = if number.is_empty() { &[][..] } else { &fields };
            let held = browser.try_press("sms", fields).await;
            assert_eq!(matches!(held, Err(ServiceError::TooMany { .. })), nth == 2, "{name} {nth}");
        }
    }
    assert_eq!(script.sent().len(), 2);
    change(&test, |realm| realm.phone.per_hour = 4);
    let mut browser = at_phone(&test, "mei.chen").await;
    let number = offered(&browser)[0].0.clone();
    let held = browser.try_press("sms", &[("number", &number)]).await;
    assert!(matches!(held, Err(ServiceError::TooMany { .. })), "the realm's codes of this hour are gone");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_name_that_is_nobodys_gets_the_same_pages_and_nothing_is_sent() {
    let (test, script) = phone_house().await;
    for name in ["nobody.here", "nobody.there", "nobody.else"] {
        let mut browser = at_phone(&test, name).await;
        let numbers = offered(&browser);
        let again = at_phone(&test, name).await;
        let ends =
            |numbers: Vec<(String, String)>| numbers.into_iter().map(|(_, ends)| ends).collect::<Vec<_>>();
        assert_eq!(ends(offered(&again)), ends(numbers), "the same numbers on each visit");
        ask_for_code(&mut browser, "sms").await;
        assert!(browser.says("activity.phone.sent"), "{:?}", browser.codes());
        browser.submit(&[("code", "123456")]).await;
        assert!(browser.says("activity.phone.wrong"));
        browser.submit(&[("code", "")]).await;
        assert!(browser.says("activity.phone.blank"));
        browser.press("resend", &[]).await;
        assert!(browser.says("activity.phone.wait"));
    }
    assert!(script.sent().is_empty());
    assert_eq!(*script.nobody.lock().unwrap(), 3, "the gateways are asked whether they are there");
    assert_eq!(test.count_events(EventKind::PhoneCodeSent).await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_the_scope_of_phones_leaves_out_gets_the_same_pages_and_no_message() {
    let (test, script) = phone_house().await;
    let scope = |key: &str| {
        let text =
            format!("connection = \"northwind\"\n{key} = [\"{}\"]\n", directory::demo::company::PEOPLE);
        vec![toml::from_str(&text).unwrap()]
    };
    change(&test, |realm| realm.phone.scope = scope("exclude_units"));
    let mut browser = at_phone(&test, ANA).await;
    ask_for_code(&mut browser, "sms").await;
    assert!(browser.says("activity.phone.sent"), "{:?}", browser.codes());
    assert!(script.sent().is_empty(), "{:?}", script.sent());
    change(&test, |realm| realm.phone.scope = scope("include_units"));
    let mut browser = at_phone(&test, ANA).await;
    ask_for_code(&mut browser, "sms").await;
    assert_eq!(script.sent().len(), 1);
    let mut realm = test.realm.current().realm.clone();
    realm.phone.scope = vec![toml::from_str("connection = \"nowhere\"").unwrap()];
    let refused = service::check_scopes(&realm, &test.connections).unwrap_err();
    assert!(refused.starts_with("phone.scope"), "{refused}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_number_that_a_browser_names_is_never_sent_to() {
    let (test, script) = phone_house().await;
    let mut browser = at_phone(&test, ANA).await;
    for number in ["+447700900999", "", "0"] {
        browser.press("sms", &[("number", number)]).await;
        assert!(browser.says("activity.phone.choose"), "{:?}", browser.codes());
    }
    assert!(script.sent().is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn while_no_gateway_can_nothing_counts_another_way_is_offered_and_the_history_says_why() {
    let (test, script) = phone_house().await;
    for name in [ANA, "nobody.here"] {
        let mut browser = at_phone(&test, name).await;
        let version = browser.page.version;
        let faults = if name == ANA { vec![fault(FaultKind::Account)] } else { Vec::new() };
        script.says(away(), faults);
        ask_for_code(&mut browser, "sms").await;
        assert!(browser.says("activity.phone.away"), "{:?}", browser.codes());
        assert_eq!(browser.page.version, version, "the run is where it was");
        assert!(browser.page.other_way);
    }
    let events = test.events().await;
    let told: Vec<_> = events.iter().filter(|line| line.event.kind == EventKind::GatewayFailed).collect();
    assert_eq!(told.len(), 1);
    let detail = &told[0].event.detail;
    let facts = [&detail["gateway"], &detail["why"], &detail["status"], &detail["code"]];
    assert_eq!(facts, ["one", "account", "401", "-30006"]);
    assert_eq!(test.count_events(EventKind::ProfileLocked).await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn whether_a_number_can_be_sent_to_is_told_to_the_administrator_only() {
    let (test, script) = phone_house().await;
    let mut browser = at_phone(&test, ANA).await;
    script.says(Err(PhoneError::Number("one: number".to_owned())), vec![fault(FaultKind::Number)]);
    ask_for_code(&mut browser, "sms").await;
    assert!(browser.says("activity.phone.sent"));
    assert_eq!(test.count_events(EventKind::GatewayFailed).await, 1);
    let code = script.code();
    assert_eq!(test.count_events(EventKind::PhoneCodeSent).await, 0);
    // The code never left; whoever knows it all the same is not stopped by that.
    browser.submit(&[("code", &code)]).await;
    assert_eq!(browser.page.view.kind, "new-password");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_became_of_a_message_is_written_down_when_it_is_asked_for_again() {
    let (test, script) = phone_house().await;
    let mut browser = at_phone(&test, ANA).await;
    ask_for_code(&mut browser, "sms").await;
    test.clock.advance(31);
    let sent = Sent { earlier: Some(Fate::Bad(fault(FaultKind::Number))), ..script.answer(Way::Sms) };
    script.answers.lock().unwrap().push_back(sent);
    browser.press("resend", &[]).await;
    let events = test.events().await;
    let told = events.iter().find(|line| line.event.kind == EventKind::GatewayFailed).unwrap();
    assert_eq!(told.event.detail["what"], "delivery");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_of_the_provider_is_judged_by_the_provider() {
    let (test, script) = phone_house().await;
    *script.theirs.lock().unwrap() = true;
    let mut browser = at_phone(&test, ANA).await;
    ask_for_code(&mut browser, "sms").await;
    let judges = |said| script.judgements.lock().unwrap().push_back(said);
    judges(Err(PhoneError::Away("one: late".to_owned())));
    browser.submit(&[("code", "111111")]).await;
    assert!(browser.says("activity.phone.away"), "{:?}", browser.codes());
    browser.submit(&[("code", "222222")]).await;
    assert!(browser.says("activity.phone.wrong"));
    judges(Ok(Judgement::Over));
    browser.submit(&[("code", "333333")]).await;
    assert!(browser.says("activity.phone.expired"));
    judges(Ok(Judgement::Right));
    browser.submit(&[("code", "444444")]).await;
    assert_eq!(browser.page.view.kind, "new-password");
    // And what a provider says of nobody's code proves nobody.
    let mut nobody = at_phone(&test, "nobody.here").await;
    ask_for_code(&mut nobody, "sms").await;
    judges(Ok(Judgement::Right));
    nobody.submit(&[("code", "444444")]).await;
    assert!(nobody.says("activity.phone.wrong"));
}

#[tokio::test(flavor = "multi_thread")]
async fn wrong_codes_are_counted_as_everywhere() {
    let (test, _) = phone_house().await;
    for name in [ANA, "nobody.here"] {
        let mut browser = at_phone(&test, name).await;
        ask_for_code(&mut browser, "sms").await;
        for _ in 0..4 {
            browser.submit(&[("code", "000000")]).await;
        }
        assert_eq!(browser.page.status, RunStatus::Failed, "{:?}", browser.codes());
    }
    assert!(test.count_events(EventKind::ProfileLocked).await >= 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_operator_verifies_a_caller_by_a_code_to_a_number_on_record() {
    let script = Arc::new(Script::default());
    let mut factors = Factors::none();
    factors.phone = Arc::clone(&script) as Arc<dyn Phone>;
    let test = desk_house_with(Options { factors, ..Options::default() }).await;
    test.reconfigure(|realm| {
        set_up(&test, realm);
        let verify = realm.policies[0].workflows.iter_mut().find(|one| one.id.as_str() == "helpdesk-verify");
        let verify = verify.unwrap();
        verify.accepted_weakness = Some("a test about the phone alone".to_owned());
        verify.steps = steps(
            "{ step = \"phone\", activity = \"caller-phone-code\" }, { step = \"confirm\", activity = \"confirm-caller\" }",
        );
    });
    let desk = Desk::open(&test, "mei.chen").await;
    let mut browser = desk.begin("helpdesk-verify", ANA).await;
    assert!(browser.says("helpdesk.activity.phone.title"), "said to the operator: {:?}", browser.codes());
    ask_for_code(&mut browser, "call").await;
    browser.submit(&[("code", "000000")]).await;
    assert!(browser.says("helpdesk.activity.phone.wrong"), "{:?}", browser.codes());
    browser.submit(&[("code", &script.code())]).await;
    assert_eq!(browser.page.status, RunStatus::Finished, "{:?}", browser.page.view);
    assert_eq!(test.count_events(EventKind::CallerVerified).await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_step_without_a_gateway_to_send_by_is_refused_with_its_place() {
    let (test, script) = phone_house().await;
    assert_eq!(script.setup.lock().unwrap().gateways.len(), 1, "in force");
    let mut realm = test.realm.current().realm.clone();
    realm.phone.gateways.clear();
    let refused = Loaded::check(realm, 9, &activities::Registry::standard()).err().unwrap().to_string();
    assert!(refused.contains("forgot-password") && refused.contains("phone.gateways"), "{refused}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_text_of_the_organisation_takes_the_place_of_reclaves_own() {
    let (test, script) = phone_house().await;
    change(&test, |realm| {
        realm.phone.text.insert("en".to_owned(), format!("Northwind: {CODE_HERE}"));
    });
    let mut browser = at_phone(&test, ANA).await;
    ask_for_code(&mut browser, "sms").await;
    let said = script.said.lock().unwrap().pop().unwrap();
    assert_eq!(said, domain::message::Message::verbatim("Northwind: {code}"));
}
