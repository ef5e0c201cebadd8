//! Questions on people's phones: the right number lets the person go on, once; everything else is refused and written down;
//! and nothing of it tells whose names are somebody's. The provider is a script here, but signatures are looked at by what
//! looks at them in the product.

use std::{
    collections::{BTreeMap, VecDeque},
    sync::{Arc, Mutex},
};

use api::{Service as _, ServiceError, configuration::Configuration as _};
use async_trait::async_trait;
use data_encoding::HEXLOWER;
use directory::demo::company::people::TOM as ADA;
use domain::{
    config::{Realm, staff::Role},
    event::{Event, EventKind, EventResult},
    factor::{
        Factors,
        phone::FaultKind,
        push::{Answer, Posted, Push, PushFault, PushOrder, PushSetup, Refusal},
    },
    push::{self, PER_HOUR_MAX, PushRequest, PushStage},
    run::RunStatus,
    secret::Secret,
    store::SiteKind,
    time::Clock,
    view::{AWAITING, FieldKind},
};
use factors::PushClient;
use hmac::{Hmac, KeyInit as _, Mac as _};
use serde_json::{Value, json};
use service::Loaded;
use testkit::postgres::OwnDatabase;
use vault::OsEntropy;

use crate::{
    desk::{Desk, OPERATOR, desk_house_with},
    house::{ANA, Browser, Options, TestClock, TestHouse, clock, house_with, set_steps},
};

const SECRET: &str = "what the provider signs with";
const PROOF: &str = "{ choice = \"proof\", options = [{ step = \"push\", activity = \"push-approval\" }, \
                     { step = \"totp\", activity = \"totp\" }] }, { step = \"reset\", activity = \"reset-password\" }";

/// A provider that takes what it is sent, unless it is told otherwise, and signs what it sends back.
struct Script {
    client: Arc<PushClient>,
    clock: Arc<TestClock>,
    says: Mutex<VecDeque<Result<(), PushFault>>>,
    sent: Mutex<Vec<PushOrder>>,
    nobody: Mutex<u32>,
}

impl Script {
    fn new(clock: &Arc<TestClock>) -> Arc<Self> {
        Arc::new(Self {
            client: PushClient::new(Arc::clone(clock) as Arc<dyn Clock>),
            clock: Arc::clone(clock),
            says: Mutex::default(),
            sent: Mutex::default(),
            nobody: Mutex::default(),
        })
    }

    fn fails(&self, kind: FaultKind, status: u16) {
        self.says.lock().unwrap().push_back(Err(PushFault { kind, status, code: String::new() }));
    }

    fn next(&self) -> Result<(), PushFault> {
        self.says.lock().unwrap().pop_front().unwrap_or(Ok(()))
    }

    fn sent(&self) -> Vec<PushOrder> {
        self.sent.lock().unwrap().clone()
    }

    /// What the newest question is called.
    fn request(&self) -> String {
        self.sent().pop().expect("one was sent").request
    }

    /// A body as the provider sends it, signed so many seconds from now.
    fn signed_at(&self, body: &Value, seconds: i64) -> Posted {
        let at = (self.clock.now().as_millis() / 1_000 + seconds).to_string();
        let body = body.to_string().into_bytes();
        let mut mac = Hmac::<sha2::Sha256>::new_from_slice(SECRET.as_bytes()).unwrap();
        mac.update(format!("{at}.").as_bytes());
        mac.update(&body);
        let signature = HEXLOWER.encode(&mac.finalize().into_bytes());
        let headers = [("x-push-signature", signature), ("x-push-timestamp", at)];
        let headers = headers.map(|(name, value)| (name.to_owned(), value));
        Posted { headers: BTreeMap::from(headers), body }
    }

    fn signed(&self, body: &Value) -> Posted {
        self.signed_at(body, 0)
    }
}

#[async_trait]
impl Push for Script {
    fn configure(&self, setup: Option<PushSetup>) {
        self.client.configure(setup);
    }

    async fn send(&self, order: &PushOrder) -> Result<(), PushFault> {
        self.sent.lock().unwrap().push(order.clone());
        self.next()
    }

    async fn send_to_nobody(&self) -> Result<(), PushFault> {
        *self.nobody.lock().unwrap() += 1;
        self.next()
    }

    async fn try_out(&self, _: &PushSetup, order: &PushOrder) -> Result<(), PushFault> {
        self.send(order).await
    }

    fn answer(&self, posted: &Posted) -> Result<Answer, Refusal> {
        self.client.answer(posted)
    }
}

fn set_up(test: &TestHouse, realm: &mut Realm) {
    realm.push.url = "https://push.example/send".to_owned();
    realm.push.answer_at = "https://pw.example".to_owned();
    realm.push.signing_secret = service::secrets::seal(&test.keys, &Secret::new(SECRET), &OsEntropy).unwrap();
}

/// A house in which a forgotten password is reset by a phone, or an app.
async fn push_house() -> (TestHouse, Arc<Script>) {
    let clock = clock();
    let script = Script::new(&clock);
    let mut factors = Factors::none();
    factors.push = Arc::clone(&script) as Arc<dyn Push>;
    let test = house_with(Options { factors, clock, ..Options::default() }).await;
    change(&test, |_| {});
    (test, script)
}

fn change(test: &TestHouse, more: impl FnOnce(&mut Realm)) {
    test.reconfigure(|realm| {
        set_up(test, realm);
        set_steps(realm, "forgot-password", PROOF);
        more(realm);
    });
}

async fn at_offer<'t>(test: &'t TestHouse, name: &str) -> Browser<'t> {
    let mut browser = test.begin("forgot-password", name).await;
    browser.choose("push-approval").await;
    assert_eq!(browser.page.view.kind, "push-approval", "{:?}", browser.page.view);
    browser
}

/// A browser of `name` that has asked; the question is on the phone.
async fn asked<'t>(test: &'t TestHouse, name: &str) -> Browser<'t> {
    let mut browser = at_offer(test, name).await;
    browser.submit(&[]).await;
    assert_eq!(browser.page.view.kind, AWAITING, "{:?}", browser.page.view);
    test.house.ask_phones().await.unwrap();
    browser
}

/// The number that the page shows.
fn number(browser: &Browser<'_>) -> String {
    let field = &browser.page.view.fields[0];
    assert_eq!(field.kind, FieldKind::Spelled);
    field.value.clone()
}

fn other_than(number: &str) -> &'static str {
    if number == "10" { "11" } else { "10" }
}

async fn comes(test: &TestHouse, posted: Posted) -> Option<Refusal> {
    test.house.push_answer(&test.visitor, &posted).await.unwrap()
}

/// Somebody gives a number on the phone.
async fn approve(test: &TestHouse, script: &Script, request: &str, number: &str) -> Option<Refusal> {
    let body = json!({ "request": request, "answer": "approve", "number": number });
    comes(test, script.signed(&body)).await
}

async fn deny(test: &TestHouse, script: &Script, request: &str) -> Option<Refusal> {
    comes(test, script.signed(&json!({ "request": request, "answer": "deny" }))).await
}

async fn events(test: &TestHouse, kind: EventKind) -> Vec<Event> {
    let all = test.events().await;
    all.into_iter().map(|line| line.event).filter(|event| event.kind == kind).collect()
}

/// Why answers were refused, as history says.
async fn whys(test: &TestHouse) -> Vec<String> {
    events(test, EventKind::PushRefused).await.iter().map(|event| event.detail["why"].clone()).collect()
}

async fn stage(test: &TestHouse, request: &str) -> PushStage {
    let record = test.store.record(push::AREA, request).await.unwrap().unwrap();
    PushRequest::of(&record).unwrap().stage
}

#[tokio::test(flavor = "multi_thread")]
async fn the_right_number_on_the_phone_lets_the_person_go_on() {
    let (test, script) = push_house().await;
    let mut browser = asked(&test, ANA).await;
    let said = number(&browser);
    assert_eq!(said.len(), 2);
    let order = script.sent().pop().unwrap();
    assert_eq!(
        (order.user.as_str(), order.address.as_str(), order.locale.as_str()),
        (ANA, "192.0.2.7", "en")
    );
    assert!(order.text.contains("192.0.2.7") && !order.text.contains('\u{2068}'), "{}", order.text);
    assert_eq!(order.choices.iter().filter(|choice| **choice == said).count(), 1);
    let version = browser.page.version;
    browser.reload().await;
    assert_eq!(
        (browser.page.version, browser.page.view.kind.as_ref()),
        (version, AWAITING),
        "nothing is new"
    );
    assert_eq!(approve(&test, &script, &order.request, &said).await, None);
    browser.reload().await;
    assert_eq!(browser.page.view.kind, "new-password", "{:?}", browser.page.view);
    assert_eq!(test.count_events(EventKind::PushSent).await, 1);
    let given = events(&test, EventKind::PushApproved).await.remove(0);
    assert_eq!((given.subject_name.as_str(), given.result), (ANA, EventResult::Success));
    assert_eq!(given.run, Some(browser.begun.run));
    let passed = events(&test, EventKind::StepPassed).await.remove(0);
    assert_eq!(passed.detail["proved"], "push");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_is_good_once_and_not_by_the_very_bytes_either() {
    let (test, script) = push_house().await;
    let mut browser = asked(&test, ANA).await;
    let body = json!({ "request": script.request(), "answer": "approve", "number": number(&browser) });
    let posted = script.signed(&body);
    assert_eq!(comes(&test, posted.clone()).await, None);
    assert_eq!(comes(&test, posted.clone()).await, Some(Refusal::Repeated));
    browser.press("look", &[]).await;
    assert_eq!(browser.page.view.kind, "new-password", "the button looks, too: {:?}", browser.page.view);
    for _ in 0..10 {
        assert_eq!(comes(&test, posted.clone()).await, Some(Refusal::Repeated));
    }
    assert_eq!(deny(&test, &script, &script.request()).await, Some(Refusal::Repeated), "said is said");
    assert_eq!(test.count_events(EventKind::PushApproved).await, 1);
    assert_eq!(whys(&test).await, ["repeated"; 5], "somebody who repeats it does not fill the history");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_number_ends_the_question_and_counts_as_a_wrong_proof() {
    let (test, script) = push_house().await;
    let mut browser = asked(&test, ANA).await;
    let said = number(&browser);
    let request = script.request();
    assert_eq!(approve(&test, &script, &request, other_than(&said)).await, Some(Refusal::Number));
    assert_eq!(approve(&test, &script, &request, &said).await, Some(Refusal::Repeated), "no second try");
    browser.reload().await;
    assert_eq!(browser.page.view.kind, "push-approval");
    assert!(browser.says("activity.push-approval.wrong"), "{:?}", browser.codes());
    assert_eq!(test.count_events(EventKind::StepRefused).await, 1);
    assert_eq!(whys(&test).await, ["number", "repeated"]);
    assert_eq!(test.count_events(EventKind::PushApproved).await, 0);
    // Without a number it is a mere yes, which never counts.
    browser.submit(&[]).await;
    test.house.ask_phones().await.unwrap();
    let yes = json!({ "request": script.request(), "answer": "approve" });
    assert_eq!(comes(&test, script.signed(&yes)).await, Some(Refusal::Number));
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_says_on_the_phone_that_it_is_somebody_else_ends_the_task() {
    let (test, script) = push_house().await;
    let mut browser = asked(&test, ANA).await;
    let said = number(&browser);
    assert_eq!(deny(&test, &script, &script.request()).await, None);
    browser.reload().await;
    assert_eq!(browser.page.status, RunStatus::Failed, "{:?}", browser.page.view);
    assert!(browser.says("activity.push-approval.denied"), "{:?}", browser.codes());
    let denied = events(&test, EventKind::PushDenied).await.remove(0);
    assert_eq!((denied.subject_name.as_str(), denied.result), (ANA, EventResult::Failure));
    assert_eq!(denied.detail["asked-from"], "192.0.2.7");
    assert_eq!(approve(&test, &script, &script.request(), &said).await, Some(Refusal::Repeated));
    assert_eq!(test.password_deeds(ANA), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_denial_is_heard_although_the_task_has_gone_another_way() {
    let (test, script) = push_house().await;
    let browser = asked(&test, ANA).await;
    let (run, token) = (browser.begun.run, browser.begun.token.clone());
    test.house.other_way(&browser.visitor, run, &token).await.unwrap();
    assert_eq!(deny(&test, &script, &script.request()).await, None);
    assert_eq!(test.count_events(EventKind::PushDenied).await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_that_comes_late_counts_for_nothing() {
    let (test, script) = push_house().await;
    let mut browser = asked(&test, ANA).await;
    let (said, request) = (number(&browser), script.request());
    test.clock.advance(5 * 60);
    assert_eq!(approve(&test, &script, &request, &said).await, Some(Refusal::Late));
    for _ in 0..3 {
        test.house.ask_phones().await.unwrap();
    }
    assert_eq!(test.count_events(EventKind::PushExpired).await, 1, "written down once");
    assert_eq!(deny(&test, &script, &request).await, Some(Refusal::Late));
    assert_eq!(whys(&test).await, ["late", "late"]);
    browser.reload().await;
    assert_eq!(browser.page.status, RunStatus::Open);
    assert!(browser.says("activity.push-approval.expired"), "{:?}", browser.codes());
    assert_eq!(test.count_events(EventKind::StepRefused).await, 0, "nothing was proved wrong");
    // Asked again, it is another question.
    browser.submit(&[]).await;
    test.house.ask_phones().await.unwrap();
    assert_ne!(script.request(), request);
    assert_eq!(approve(&test, &script, &script.request(), &number(&browser)).await, None);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_approval_that_is_fetched_too_late_is_no_proof() {
    let (test, script) = push_house().await;
    let mut browser = asked(&test, ANA).await;
    assert_eq!(approve(&test, &script, &script.request(), &number(&browser)).await, None);
    test.clock.advance(5 * 60);
    browser.reload().await;
    assert!(browser.says("activity.push-approval.expired"), "{:?}", browser.codes());
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_lets_no_other_task_go_on_and_an_older_question_none_at_all() {
    let (test, script) = push_house().await;
    let mut one = asked(&test, ANA).await;
    let first = script.request();
    let mut other = asked(&test, ANA).await;
    let second = script.request();
    // The number of one page for the question of the other.
    let (mine, theirs) = (number(&one), number(&other));
    if mine != theirs {
        assert_eq!(approve(&test, &script, &second, &mine).await, Some(Refusal::Number));
    }
    assert_eq!(approve(&test, &script, &first, &mine).await, None);
    other.reload().await;
    assert_ne!(other.page.view.kind, "new-password");
    one.reload().await;
    assert_eq!(one.page.view.kind, "new-password");
    // Whoever takes another way and comes back asks anew; the old question is nobody's any more.
    let mut third = asked(&test, ADA).await;
    let (old, said) = (script.request(), number(&third));
    let (run, token) = (third.begun.run, third.begun.token.clone());
    third.page = test.house.other_way(&third.visitor, run, &token).await.unwrap();
    third.choose("push-approval").await;
    assert_eq!(third.page.view.kind, "push-approval");
    assert_eq!(approve(&test, &script, &old, &said).await, Some(Refusal::Over));
    third.submit(&[]).await;
    test.house.ask_phones().await.unwrap();
    assert_eq!(approve(&test, &script, &old, &said).await, Some(Refusal::Over));
    assert_eq!(stage(&test, &old).await, PushStage::Sent, "nothing was changed");
    third.reload().await;
    assert_eq!(third.page.view.kind, AWAITING);
    assert_eq!(whys(&test).await.iter().filter(|why| *why == "over").count(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_not_the_providers_is_refused_and_written_down_a_few_times() {
    let (test, script) = push_house().await;
    let mut browser = asked(&test, ANA).await;
    let body = json!({ "request": script.request(), "answer": "approve", "number": number(&browser) });
    let right = script.signed(&body);
    let unsigned = Posted { headers: BTreeMap::new(), body: right.body.clone() };
    let mut forged = right.clone();
    forged.headers.insert("x-push-signature".to_owned(), "00".repeat(32));
    let changed = Posted { body: body.to_string().replace("approve", "deny").into_bytes(), ..right.clone() };
    let odd = script.signed(&json!({ "request": script.request(), "answer": "perhaps" }));
    let strange = json!({ "request": "01J0000000000000000000000Q", "answer": "approve", "number": "47" });
    for (posted, refusal) in [
        (unsigned, Refusal::Unsigned),
        (forged.clone(), Refusal::Forged),
        (changed, Refusal::Forged),
        (script.signed_at(&body, -301), Refusal::Stale),
        (script.signed_at(&body, 302), Refusal::Stale),
        (odd, Refusal::Malformed),
        (script.signed(&strange), Refusal::Unknown),
    ] {
        assert_eq!(comes(&test, posted).await, Some(refusal));
    }
    let expected = ["unsigned", "forged", "forged", "stale", "stale", "malformed", "unknown"];
    assert_eq!(whys(&test).await, expected);
    for _ in 0..30 {
        comes(&test, forged.clone()).await;
    }
    assert_eq!(test.count_events(EventKind::PushRefused).await, 20, "a stranger does not fill the history");
    browser.reload().await;
    assert_eq!(browser.page.view.kind, AWAITING, "and none of it moved the page");
    assert_eq!(comes(&test, right).await, None);
    change(&test, |realm| {
        realm.push.url.clear();
        set_steps(
            realm,
            "forgot-password",
            "{ step = \"totp\", activity = \"totp\" }, { step = \"reset\", activity = \"reset-password\" }",
        );
    });
    assert_eq!(comes(&test, forged).await, Some(Refusal::NotSetUp));
}

#[tokio::test(flavor = "multi_thread")]
async fn nobodys_phone_is_asked_more_than_three_times_in_an_hour_whichever_instance_and_task_asks() {
    let clock = clock();
    let script = Script::new(&clock);
    let factors = || {
        let mut factors = Factors::none();
        factors.push = Arc::clone(&script) as Arc<dyn Push>;
        factors
    };
    let one =
        house_with(Options { factors: factors(), clock: Arc::clone(&clock), ..Options::default() }).await;
    let other = house_with(Options {
        factors: factors(),
        clock: Arc::clone(&clock),
        store: Some(Arc::clone(&one.store)),
        keys: Some(Arc::clone(&one.keys)),
        directory_url: Some(one.company.url()),
        ..Options::default()
    })
    .await;
    change(&one, |_| {});
    change(&other, |_| {});
    for house in [&one, &other, &one] {
        asked(house, ANA).await;
    }
    let mut browser = at_offer(&other, ANA).await;
    let refused = browser.try_press("next", &[]).await.unwrap_err();
    assert!(matches!(refused, ServiceError::TooMany { .. }), "{refused:?}");
    one.house.ask_phones().await.unwrap();
    assert_eq!(script.sent().len(), PER_HOUR_MAX as usize);
    // A name that is nobody's is held up after as many.
    for _ in 0..PER_HOUR_MAX {
        asked(&one, "nobody.here").await;
    }
    let mut nobody = at_offer(&one, "nobody.here").await;
    let refused = nobody.try_press("next", &[]).await.unwrap_err();
    assert!(matches!(refused, ServiceError::TooMany { .. }), "{refused:?}");
    clock.advance(3_600);
    asked(&other, ANA).await;
    assert_eq!(script.sent().len(), PER_HOUR_MAX as usize + 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_name_that_is_nobodys_waits_like_any_other_and_no_phone_rings() {
    let (test, script) = push_house().await;
    let mut walks = Vec::new();
    for name in [ANA, "nobody.here"] {
        let mut browser = at_offer(&test, name).await;
        let mut pages = vec![browser.page.view.clone()];
        browser.submit(&[]).await;
        for _ in 0..3 {
            test.house.ask_phones().await.unwrap();
            browser.reload().await;
            let mut view = browser.page.view.clone();
            assert_eq!(view.fields[0].value.len(), 2);
            view.fields[0].value.clear();
            view.fields[0].until = None;
            pages.push(view);
        }
        browser.press("look", &[]).await;
        assert_eq!(browser.page.view.kind, AWAITING);
        test.clock.advance(5 * 60);
        test.house.ask_phones().await.unwrap();
        browser.reload().await;
        pages.push(browser.page.view.clone());
        assert!(browser.says("activity.push-approval.expired"));
        walks.push(pages);
    }
    assert_eq!(walks[0], walks[1]);
    assert_eq!((script.sent().len(), *script.nobody.lock().unwrap()), (1, 1));
    assert_eq!(test.store.records(push::AREA, "", 10).await.unwrap().len(), 2, "one each");
    assert_eq!(test.count_events(EventKind::PushExpired).await, 1, "nobody's is no line of history");
    // What a provider says of a question that it never got is nothing.
    let records = test.store.records(push::AREA, "", 10).await.unwrap();
    let nobodys = records.iter().map(|record| PushRequest::of(record).unwrap());
    let nobodys = nobodys.into_iter().find(|request| request.person.is_none()).unwrap();
    let refused = approve(&test, &script, &nobodys.id.to_string(), &nobodys.number).await;
    assert_eq!(refused, Some(Refusal::Late));
}

#[tokio::test(flavor = "multi_thread")]
async fn while_the_provider_is_away_everybody_is_told_and_offered_another_way() {
    let (test, script) = push_house().await;
    for name in [ANA, "nobody.here"] {
        script.fails(FaultKind::Unreachable, 0);
        let mut browser = asked(&test, name).await;
        browser.reload().await;
        assert!(browser.says("activity.push-approval.away"), "{name}: {:?}", browser.codes());
        assert!(browser.page.other_way, "{name}");
    }
    let failed = events(&test, EventKind::PushFailed).await;
    assert_eq!(failed.len(), 1);
    assert_eq!(failed[0].detail["why"], "unreachable");
    assert_eq!(test.count_events(EventKind::StepRefused).await, 0, "nothing counts");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stranger_is_not_told_that_somebody_has_no_phone_and_whoever_proved_something_is() {
    let (test, script) = push_house().await;
    script.fails(FaultKind::Failed, 404);
    let mut browser = asked(&test, ANA).await;
    browser.reload().await;
    assert_eq!(browser.page.view.kind, AWAITING, "as for a name that is nobody's");
    assert_eq!(events(&test, EventKind::PushFailed).await[0].detail["status"], "404");
    change(&test, |realm| {
        realm.push.user_attribute = "pager".to_owned();
        let steps = format!("{{ step = \"password\", activity = \"password\" }}, {PROOF}");
        set_steps(realm, "forgot-password", &steps);
    });
    let mut proved = test.begin("forgot-password", ADA).await;
    proved.submit(&[("password", crate::house::START)]).await;
    proved.choose("push-approval").await;
    proved.submit(&[]).await;
    test.house.ask_phones().await.unwrap();
    proved.reload().await;
    assert!(proved.says("activity.push-approval.not-taken"), "{:?}", proved.codes());
    assert_eq!(events(&test, EventKind::PushFailed).await[1].detail["why"], "no-phone");
    assert_eq!(script.sent().len(), 1, "nothing was sent for somebody without a phone");
}

#[tokio::test(flavor = "multi_thread")]
async fn while_the_directory_is_away_the_question_waits_and_is_put_then() {
    let (test, script) = push_house().await;
    let mut browser = at_offer(&test, ANA).await;
    test.control().set_reachable(false);
    browser.submit(&[]).await;
    assert_eq!(browser.page.view.kind, AWAITING, "asking needs no directory");
    test.house.ask_phones().await.unwrap();
    assert!(script.sent().is_empty());
    test.control().set_reachable(true);
    test.clock.advance(60);
    let mut tries = 0;
    while script.sent().is_empty() {
        test.house.ask_phones().await.unwrap();
        test.clock.advance(1);
        tries += 1;
        assert!(tries < 100, "never put");
    }
    assert_eq!(script.sent().len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn two_instances_put_a_question_once_and_each_hears_what_was_said_to_the_other() {
    let Some(database) = OwnDatabase::make().await else { return };
    let clock = clock();
    let script = Script::new(&clock);
    let factors = || {
        let mut factors = Factors::none();
        factors.push = Arc::clone(&script) as Arc<dyn Push>;
        factors
    };
    let open = || {
        let settings = store::StoreSettings { url: Secret::new(&*database.url) };
        let clock = Arc::clone(&clock) as Arc<dyn Clock>;
        async move { store::open(&settings, clock).await.unwrap() }
    };
    let one = house_with(Options {
        store: Some(open().await),
        factors: factors(),
        clock: Arc::clone(&clock),
        ..Options::default()
    })
    .await;
    let other = house_with(Options {
        store: Some(open().await),
        keys: Some(Arc::clone(&one.keys)),
        directory_url: Some(one.company.url()),
        factors: factors(),
        clock: Arc::clone(&clock),
        ..Options::default()
    })
    .await;
    change(&one, |_| {});
    change(&other, |_| {});
    let mut browser = at_offer(&one, ANA).await;
    browser.submit(&[]).await;
    let (left, right) = tokio::join!(one.house.ask_phones(), other.house.ask_phones());
    left.unwrap();
    right.unwrap();
    assert_eq!(script.sent().len(), 1, "one of the two has put it");
    assert_eq!(one.count_events(EventKind::PushSent).await, 1);
    let (request, said) = (script.request(), number(&browser));
    // The same answer at both at once: one takes it.
    let (left, right) =
        tokio::join!(approve(&one, &script, &request, &said), approve(&other, &script, &request, &said));
    let refused: Vec<Refusal> = [left, right].into_iter().flatten().collect();
    assert_eq!(refused, [Refusal::Repeated]);
    assert_eq!(one.count_events(EventKind::PushApproved).await, 1);
    browser.page = other.house.show(&browser.visitor, browser.begun.run, &browser.begun.token).await.unwrap();
    assert_eq!(browser.page.view.kind, "new-password", "{:?}", browser.page.view);
    drop((one, other, database));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_document_says_what_is_missing() {
    let (test, _) = push_house().await;
    let realm = test.realm.current().realm.clone();
    let registry = activities::Registry::standard();
    let refused = |change: fn(&mut Realm)| {
        let mut realm = realm.clone();
        change(&mut realm);
        Loaded::check(realm, 9, &registry).expect_err("refused").to_string()
    };
    let none = refused(|realm| realm.push.url.clear());
    assert!(none.contains("there is no push provider to ask"), "{none}");
    let unsigned = refused(|realm| realm.push.signing_secret = Default::default());
    assert!(unsigned.contains("push.signing_secret"), "{unsigned}");
    assert!(refused(|realm| realm.push.body.clear()).contains("push.body"));
}

/// A helpdesk that verifies callers by their phones.
async fn phone_desk() -> (TestHouse, Arc<Script>) {
    let clock = clock();
    let script = Script::new(&clock);
    let mut factors = Factors::none();
    factors.push = Arc::clone(&script) as Arc<dyn Push>;
    let test = desk_house_with(Options { factors, clock, ..Options::default() }).await;
    test.reconfigure(|realm| {
        set_up(&test, realm);
        set_steps(realm, "helpdesk-verify", "{ step = \"phone\", activity = \"caller-push-approval\" }, { step = \"confirm\", activity = \"confirm-caller\" }");
    });
    (test, script)
}

#[tokio::test(flavor = "multi_thread")]
async fn an_operator_reads_the_number_out_and_the_caller_gives_it_on_the_phone() {
    let (test, script) = phone_desk().await;
    let desk = Desk::open(&test, "mei.chen").await;
    let mut browser = desk.begin("helpdesk-verify", ANA).await;
    assert!(browser.says("helpdesk.activity.push-approval.title"), "{:?}", browser.codes());
    browser.submit(&[]).await;
    assert_eq!(browser.page.view.kind, AWAITING, "{:?}", browser.page.view);
    test.house.ask_phones().await.unwrap();
    let order = script.sent().pop().unwrap();
    assert_eq!((order.user.as_str(), order.address.as_str()), (ANA, OPERATOR));
    assert!(order.text.contains(OPERATOR), "{}", order.text);
    assert_eq!(approve(&test, &script, &order.request, &number(&browser)).await, None);
    browser.reload().await;
    assert_eq!(browser.page.status, RunStatus::Finished, "{:?}", browser.page.view);
    assert!(browser.says("helpdesk.proved.push"), "{:?}", browser.codes());
    let verified = events(&test, EventKind::CallerVerified).await.remove(0);
    assert_eq!(verified.detail["proved"], "push");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_caller_who_is_somebody_else_is_stopped_by_the_phone() {
    let (test, script) = phone_desk().await;
    let desk = Desk::open(&test, "mei.chen").await;
    let mut browser = desk.begin("helpdesk-verify", ANA).await;
    browser.submit(&[]).await;
    test.house.ask_phones().await.unwrap();
    assert_eq!(deny(&test, &script, &script.request()).await, None);
    browser.reload().await;
    assert_eq!(browser.page.status, RunStatus::Failed, "{:?}", browser.page.view);
    assert!(browser.says("helpdesk.activity.push-approval.denied"), "{:?}", browser.codes());
    assert_eq!(test.count_events(EventKind::CallerVerified).await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_administrator_tries_the_provider_of_the_draft() {
    let (test, script) = push_house().await;
    test.appoint(ADA, Role::Full, &[]).await;
    let visitor = test.signed_in(ADA, SiteKind::Administration).await;
    assert_eq!(test.house.test_push(&visitor, " ana.phone ").await, Ok(None));
    let order = script.sent().pop().unwrap();
    assert_eq!(order.user, "ana.phone");
    assert_eq!(approve(&test, &script, &order.request, "47").await, Some(Refusal::Unknown));
    script.fails(FaultKind::Account, 401);
    let fault = test.house.test_push(&visitor, "ana.phone").await.unwrap().unwrap();
    assert_eq!((fault.kind, fault.status), (FaultKind::Account, 401));
    assert!(test.house.test_push(&visitor, " ").await.is_err());
    let stranger = test.signed_in(ANA, SiteKind::Administration).await;
    assert!(test.house.test_push(&stranger, "ana.phone").await.is_err());
}
