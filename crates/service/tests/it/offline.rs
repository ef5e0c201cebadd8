//! Offline Password Reset against a real house: a computer made of the same codes as the endpoint's, people who
//! walk the task with its challenge, and everybody who tries to get more out of it than they should.

use api::{
    ServiceError, Visitor,
    offline::{Computers, Enrolment, EnrolmentAnswer, NewCode, Offline, ReportAnswer},
    operation::Operation as _,
};
use directory::demo::{DemoConfig, Fault, Operation, Wording};
use domain::{
    config::{Realm, staff::Role},
    event::EventKind,
    offline::{ClaimedChallenge, Computer, EnrolmentCode},
    run::RunStatus,
    secret::Secret,
    store::SiteKind,
    time::Clock,
    view::FieldKind,
    workflow::Block,
};
use vault::{
    OsEntropy,
    offline::{Challenge, DeviceId, DeviceKey, Response},
};

use crate::house::{ANA, Browser, Options, START, TestHouse, house_with};

const NEW: &str = "Harbor-Lantern-7-Quince";
const OTHER: &str = "Meadow-Copper-4-Violin";
const MEI: &str = directory::demo::company::people::MEI;
const TOM: &str = directory::demo::company::people::TOM;

fn allow(realm: &mut Realm, mode: &str) {
    let forgot = realm.policies[0].workflows.iter_mut();
    let forgot = forgot.into_iter().find(|workflow| workflow.id.as_str() == "forgot-password").unwrap();
    for block in &mut forgot.steps {
        if let Block::Step(step) = block
            && step.activity.as_str() == "reset-password"
        {
            step.settings.insert("offline".to_owned(), mode.into());
        }
    }
}

fn same_password(realm: &mut Realm) {
    allow(realm, "same-password");
}

fn any_password(realm: &mut Realm) {
    allow(realm, "any-password");
}

async fn house_for(realm: fn(&mut Realm)) -> TestHouse {
    house_with(Options { realm, ..Options::default() }).await
}

/// An enrolled computer, as far as the protocol goes.
struct Laptop {
    device: DeviceId,
    key: DeviceKey,
    counter: u32,
    sequence: i64,
}

impl Laptop {
    fn challenge(&mut self) -> Challenge {
        self.counter += 1;
        Challenge::issue(&self.key, self.device, self.counter)
    }

    fn body(&mut self, happened: &str, accounts: &str) -> String {
        self.sequence += 1;
        format!(
            r#"{{"sequence":{},"at":1,"counter":{},"system":"Debian","version":"0.1.0","happened":[{happened}],"accounts":[{accounts}]}}"#,
            self.sequence, self.counter
        )
    }

    async fn send(&self, test: &TestHouse, body: &str) -> ReportAnswer {
        let signature = self.key.sign(body.as_bytes());
        let device = self.device.to_string();
        test.house.report(&test.visitor, &device, &signature, body.as_bytes()).await.unwrap()
    }

    async fn state_of(&mut self, test: &TestHouse, account: &str) -> &'static str {
        let body = self.body("", &format!("\"{account}\""));
        match self.send(test, &body).await {
            ReportAnswer::Taken { accounts, .. } => accounts[0].state,
            other => panic!("{other:?}"),
        }
    }
}

async fn administrator(test: &TestHouse) -> Visitor {
    test.appoint(MEI, Role::Full, &[]).await;
    test.signed_in(MEI, SiteKind::Administration).await
}

fn new_code(computers_max: u32) -> NewCode {
    NewCode { label: "Laptops".to_owned(), connection: "northwind".to_owned(), computers_max, hours: 24 }
}

fn asking(code: &Secret) -> Enrolment {
    Enrolment {
        code: code.clone(),
        name: "laptop-17".to_owned(),
        system: "Debian GNU/Linux 12".to_owned(),
        version: "0.1.0".to_owned(),
    }
}

async fn enrol(test: &TestHouse) -> Laptop {
    let admin = administrator(test).await;
    let code = test.house.make_enrolment_code(&admin, &new_code(1)).await.unwrap();
    match test.house.enroll(&test.visitor, &asking(&code)).await.unwrap() {
        EnrolmentAnswer::Enrolled(enrolled) => Laptop {
            device: enrolled.device.parse().unwrap(),
            key: DeviceKey::from_text(&enrolled.key).unwrap(),
            counter: 0,
            sequence: 0,
        },
        other => panic!("{other:?}"),
    }
}

async fn begin<'t>(test: &'t TestHouse, challenge: &Challenge, name: &str) -> Browser<'t> {
    let begun = test.house.begin_offline(&test.visitor, &challenge.to_plain(), name).await.unwrap();
    test.browser_of(test.visitor.clone(), begun).await
}

/// Why a challenge is refused.
async fn refusal(test: &TestHouse, typed: &str) -> String {
    match test.house.look(&test.visitor, typed).await {
        Err(ServiceError::Invalid(message)) => message.code.to_string(),
        other => panic!("{other:?}"),
    }
}

/// The response that the last page shows.
fn shown(browser: &Browser<'_>) -> Response {
    let field = browser.page.view.fields.iter().find(|field| field.kind == FieldKind::Spelled);
    let field = field.unwrap_or_else(|| panic!("a response: {:?}", browser.page.view));
    assert!(field.until.is_some(), "it counts down");
    Response::parse(&field.value).unwrap()
}

fn takes(laptop: &Laptop, challenge: &Challenge, response: &Response, account: &str, password: &str) -> bool {
    response.answers(&laptop.key, challenge, account, &Secret::new(password))
}

#[tokio::test(flavor = "multi_thread")]
async fn the_computer_takes_the_password_that_the_directory_took_and_history_has_each_step() {
    let test = house_for(same_password).await;
    test.register(ANA, START).await;
    let mut laptop = enrol(&test).await;
    let challenge = laptop.challenge();
    let known = test.house.look(&test.visitor, &challenge.to_string().to_lowercase()).await.unwrap();
    assert_eq!((known.computer.as_str(), known.challenge), ("laptop-17", challenge.to_plain()));
    let mut browser = begin(&test, &challenge, ANA).await;
    browser.prove().await;
    assert!(browser.says("activity.reset.offline-lead"), "{:?}", browser.codes());
    browser.submit(&[("new", NEW), ("again", NEW)]).await;
    assert_eq!(browser.page.status, RunStatus::Finished, "{:?}", browser.codes());
    assert!(browser.says("run.done.offline.same"), "{:?}", browser.codes());
    let response = shown(&browser);
    assert!(test.control().is_password(ANA, &Secret::new(NEW)).unwrap());
    assert!(takes(&laptop, &challenge, &response, ANA, NEW));
    assert!(!takes(&laptop, &challenge, &response, ANA, START));
    for kind in [EventKind::ComputerEnrolled, EventKind::PasswordReset, EventKind::OfflineAnswered] {
        assert_eq!(test.count_events(kind).await, 1, "{kind:?}");
    }
    assert_eq!(laptop.state_of(&test, ANA).await, "agrees");
    // The response is over after an hour, and the page says so.
    test.clock.advance(3_700);
    browser.reload().await;
    assert!(browser.says("run.done.offline.over"), "{:?}", browser.codes());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_password_that_the_directory_refuses_gets_no_response_and_the_next_one_does() {
    let test = house_for(same_password).await;
    test.register(ANA, START).await;
    let mut laptop = enrol(&test).await;
    let challenge = laptop.challenge();
    let mut browser = begin(&test, &challenge, ANA).await;
    browser.prove().await;
    browser.submit(&[("new", START), ("again", START)]).await;
    assert_eq!(browser.page.status, RunStatus::Open, "in the history: {:?}", browser.codes());
    browser.submit(&[("new", NEW), ("again", NEW)]).await;
    let response = shown(&browser);
    assert!(takes(&laptop, &challenge, &response, ANA, NEW));
    assert!(!takes(&laptop, &challenge, &response, ANA, START));
}

#[tokio::test(flavor = "multi_thread")]
async fn where_a_reset_has_two_steps_the_response_is_for_the_second_try_s_password() {
    let demo = DemoConfig { policy_hints: false, wording: Wording::Samba, ..DemoConfig::default() };
    let test = house_with(Options { demo, realm: same_password, ..Options::default() }).await;
    test.register(ANA, START).await;
    let mut laptop = enrol(&test).await;
    let challenge = laptop.challenge();
    let mut browser = begin(&test, &challenge, ANA).await;
    browser.prove().await;
    browser.submit(&[("new", START), ("again", START)]).await;
    assert!(browser.says("activity.reset.half-done"), "{:?}", browser.codes());
    test.control().fail_next(Operation::PasswordChange, Fault::CloseAfter);
    browser.submit(&[("new", NEW), ("again", NEW)]).await;
    browser.reload().await;
    assert_eq!(browser.page.status, RunStatus::Finished, "{:?}", browser.codes());
    assert!(takes(&laptop, &challenge, &shown(&browser), ANA, NEW), "found after a lost answer");
}

#[tokio::test(flavor = "multi_thread")]
async fn after_a_lost_answer_the_response_comes_out_of_the_intent() {
    let test = house_for(same_password).await;
    test.register(ANA, START).await;
    let mut laptop = enrol(&test).await;
    let challenge = laptop.challenge();
    let mut browser = begin(&test, &challenge, ANA).await;
    browser.prove().await;
    test.control().fail_next(Operation::Modify, Fault::CloseAfter);
    browser.submit(&[("new", NEW), ("again", NEW)]).await;
    assert_eq!(browser.page.view.kind, "waiting", "{:?}", browser.codes());
    test.clock.advance(120);
    test.house.settle_intents().await.unwrap();
    browser.reload().await;
    assert_eq!(browser.page.status, RunStatus::Finished, "{:?}", browser.codes());
    assert!(takes(&laptop, &challenge, &shown(&browser), ANA, NEW));
    assert_eq!(test.count_events(EventKind::OfflineAnswered).await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn any_password_leaves_the_directory_alone_and_is_watched_until_it_is_changed_there() {
    let test = house_for(any_password).await;
    test.register(ANA, START).await;
    let mut laptop = enrol(&test).await;
    let challenge = laptop.challenge();
    let mut browser = begin(&test, &challenge, ANA).await;
    browser.prove().await;
    assert!(browser.page.view.fields.is_empty(), "nothing to choose: {:?}", browser.page.view);
    browser.submit(&[]).await;
    assert!(browser.says("run.done.offline.any"), "{:?}", browser.codes());
    let response = shown(&browser);
    assert!(takes(&laptop, &challenge, &response, ANA, "whatever the computer asks for"));
    assert_eq!(test.password_deeds(ANA), 0);
    let told =
        format!(r#"{{"at":5,"kind":"offline-reset","account":"{ANA}","counter":1,"any_password":true}}"#);
    let body = laptop.body(&told, "");
    assert!(matches!(laptop.send(&test, &body).await, ReportAnswer::Taken { .. }));
    let admin = administrator(&test).await;
    let device = laptop.device.to_string();
    let pending = test.house.computer(&admin, &device).await.unwrap().pending;
    assert!(pending[ANA].any_password, "{pending:?}");
    assert_eq!(laptop.state_of(&test, ANA).await, "differs");
    // Online again: the person resets the directory's.
    test.clock.advance(60);
    let mut online = test.begin("forgot-password", ANA).await;
    online.prove().await;
    online.submit(&[("new", OTHER), ("again", OTHER)]).await;
    assert_eq!(online.page.status, RunStatus::Finished, "{:?}", online.codes());
    assert_eq!(laptop.state_of(&test, ANA).await, "agrees");
    assert!(test.house.computer(&admin, &device).await.unwrap().pending.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_password_that_is_changed_in_the_directory_afterwards_differs() {
    let test = house_for(same_password).await;
    test.register(ANA, START).await;
    let mut laptop = enrol(&test).await;
    let challenge = laptop.challenge();
    let mut browser = begin(&test, &challenge, ANA).await;
    browser.prove().await;
    browser.submit(&[("new", NEW), ("again", NEW)]).await;
    assert_eq!(laptop.state_of(&test, ANA).await, "agrees");
    test.clock.advance(60);
    let mut online = test.begin("forgot-password", ANA).await;
    online.prove().await;
    online.submit(&[("new", OTHER), ("again", OTHER)]).await;
    assert_eq!(laptop.state_of(&test, &ANA.to_uppercase()).await, "differs");
    assert_eq!(laptop.state_of(&test, TOM).await, "unknown", "never reset there");
}

#[tokio::test(flavor = "multi_thread")]
async fn replay_a_challenge_that_was_answered_and_every_earlier_one_are_used_up() {
    let test = house_for(same_password).await;
    test.register(ANA, START).await;
    let mut laptop = enrol(&test).await;
    let (earlier, challenge) = (laptop.challenge(), laptop.challenge());
    let mut browser = begin(&test, &challenge, ANA).await;
    browser.prove().await;
    browser.submit(&[("new", NEW), ("again", NEW)]).await;
    shown(&browser);
    for used in [challenge, earlier] {
        assert_eq!(refusal(&test, &used.to_plain()).await, "challenge.refused.used");
        let again = test.house.begin_offline(&test.visitor, &used.to_plain(), ANA).await;
        assert!(matches!(again, Err(ServiceError::Invalid(_))), "{again:?}");
    }
    assert!(test.count_events(EventKind::ChallengeRefused).await >= 2);
    let next = laptop.challenge();
    assert!(test.house.look(&test.visitor, &next.to_plain()).await.is_ok());
}

#[tokio::test(flavor = "multi_thread")]
async fn replay_of_two_runs_with_one_challenge_only_one_gets_a_response() {
    let test = house_for(any_password).await;
    test.register(ANA, START).await;
    let mut laptop = enrol(&test).await;
    let challenge = laptop.challenge();
    let (mut one, mut other) = (begin(&test, &challenge, ANA).await, begin(&test, &challenge, ANA).await);
    one.prove().await;
    test.clock.advance(120);
    other.prove().await;
    let (first, second) = tokio::join!(one.try_press("next", &[]), other.try_press("next", &[]));
    first.unwrap();
    second.unwrap();
    // Whoever was overtaken sees the page again, and is told when they go on.
    for browser in [&mut one, &mut other] {
        browser.reload().await;
        if browser.page.status == RunStatus::Open {
            browser.submit(&[]).await;
        }
    }
    assert_eq!(test.count_events(EventKind::OfflineAnswered).await, 1);
    let refused = [&one, &other].into_iter().filter(|browser| browser.says("challenge.refused.used")).count();
    assert_eq!(refused, 1, "{:?} {:?}", one.codes(), other.codes());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_challenge_that_is_mistyped_names_its_group_and_asks_nothing() {
    let test = house_for(same_password).await;
    let mut laptop = enrol(&test).await;
    let mut typed = laptop.challenge().to_string().into_bytes();
    typed[11] = if typed[11] == b'7' { b'8' } else { b'7' };
    let typed = String::from_utf8(typed).unwrap();
    match test.house.look(&test.visitor, &typed).await {
        Err(ServiceError::Invalid(message)) => {
            assert_eq!(message.code, "challenge.mistyped.group");
            assert_eq!(message.args["group"], domain::message::Argument::from(3_u32));
        }
        other => panic!("{other:?}"),
    }
    assert_eq!(refusal(&test, "abc").await, "challenge.mistyped.length");
    assert_eq!(test.count_events(EventKind::ChallengeRefused).await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_challenge_that_is_older_expired_or_of_a_revoked_computer_is_refused_and_said() {
    let test = house_for(same_password).await;
    test.register(ANA, START).await;
    let mut laptop = enrol(&test).await;
    let (older, challenge) = (laptop.challenge(), laptop.challenge());
    begin(&test, &challenge, ANA).await;
    assert_eq!(refusal(&test, &older.to_plain()).await, "challenge.refused.older");
    test.clock.advance(3_601);
    assert_eq!(refusal(&test, &challenge.to_plain()).await, "challenge.refused.expired");
    let next = laptop.challenge();
    let mut browser = begin(&test, &next, ANA).await;
    browser.prove().await;
    let admin = administrator(&test).await;
    test.house.revoke_computer(&admin, &laptop.device.to_string()).await.unwrap();
    assert_eq!(refusal(&test, &next.to_plain()).await, "challenge.refused.revoked");
    browser.submit(&[("new", NEW), ("again", NEW)]).await;
    assert_eq!(browser.page.status, RunStatus::Failed, "{:?}", browser.codes());
    assert!(browser.says("challenge.refused.revoked"), "{:?}", browser.codes());
    assert_eq!(test.password_deeds(ANA), 0, "nothing changed");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_name_that_is_nobody_s_gets_the_same_pages_with_a_challenge() {
    let test = house_for(same_password).await;
    test.register(ANA, START).await;
    let mut laptop = enrol(&test).await;
    let challenge = laptop.challenge();
    let known = begin(&test, &challenge, ANA).await;
    let nobody = begin(&test, &challenge, "nobody.here").await;
    assert_eq!(known.page.view, nobody.page.view);
    assert_eq!(known.page.task, nobody.page.task);
}

#[tokio::test(flavor = "multi_thread")]
async fn where_no_policy_allows_it_there_is_nothing() {
    let test = house_for(same_password).await;
    let mut laptop = enrol(&test).await;
    let challenge = laptop.challenge();
    test.reconfigure(|realm| allow(realm, "never"));
    assert!(!test.house.is_offered());
    assert_eq!(test.house.look(&test.visitor, &challenge.to_plain()).await, Err(ServiceError::NotFound));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_enrols_as_many_computers_as_it_says_and_every_other_answer_is_one() {
    let test = house_for(same_password).await;
    let admin = administrator(&test).await;
    let code = test.house.make_enrolment_code(&admin, &new_code(2)).await.unwrap();
    let typed = Secret::new(code.expose().to_lowercase().replace('-', " "));
    let mut done = 0;
    for _ in 0..3 {
        match test.house.enroll(&test.visitor, &asking(&typed)).await.unwrap() {
            EnrolmentAnswer::Enrolled(enrolled) => {
                assert!(enrolled.rules.is_some(), "the rules of the whole domain");
                done += 1;
            }
            EnrolmentAnswer::Refused => {}
            EnrolmentAnswer::Malformed(what) => panic!("{what}"),
        }
    }
    assert_eq!(done, 2);
    let over = test.house.make_enrolment_code(&admin, &new_code(1)).await.unwrap();
    let revoked = test.house.make_enrolment_code(&admin, &new_code(1)).await.unwrap();
    let lines = test.house.enrolment_codes(&admin).await.unwrap();
    test.house.revoke_enrolment_code(&admin, &lines[0].id).await.unwrap();
    test.clock.advance(24 * 3_600 + 1);
    for wrong in [over, revoked, Secret::new("ABCD-EFGH-JKMN-PQRS")] {
        let answer = test.house.enroll(&test.visitor, &asking(&wrong)).await.unwrap();
        assert!(matches!(answer, EnrolmentAnswer::Refused), "{answer:?}");
    }
    let events = test.events().await;
    let enrolments = events.iter().filter(|line| line.event.kind == EventKind::ComputerEnrolled);
    assert_eq!(enrolments.count(), 6, "each is in history");
    let nameless = Enrolment { name: "\u{7}".to_owned(), ..asking(&code) };
    let answer = test.house.enroll(&test.visitor, &nameless).await.unwrap();
    assert!(matches!(answer, EnrolmentAnswer::Malformed("name")), "{answer:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn of_many_enrolments_at_once_no_more_get_through_than_the_code_allows() {
    let test = house_for(same_password).await;
    let admin = administrator(&test).await;
    let code = test.house.make_enrolment_code(&admin, &new_code(3)).await.unwrap();
    let asked = asking(&code);
    let tries = (0..4).map(|_| test.house.enroll(&test.visitor, &asked));
    let mut done = 0;
    for answer in futures(tries).await {
        done += usize::from(matches!(answer, Ok(EnrolmentAnswer::Enrolled(_))));
    }
    assert_eq!(done, 3);
    assert_eq!(test.store.records(Computer::AREA, "", 10).await.unwrap().len(), 3);
}

/// All at once, on this task.
async fn futures<T>(tries: impl Iterator<Item = impl Future<Output = T>>) -> Vec<T> {
    let mut all: Vec<_> = tries.map(Box::pin).collect();
    let mut done: Vec<Option<T>> = all.iter().map(|_| None).collect();
    std::future::poll_fn(move |cx| {
        for (one, end) in all.iter_mut().zip(&mut done) {
            if end.is_none()
                && let std::task::Poll::Ready(value) = one.as_mut().poll(cx)
            {
                *end = Some(value);
            }
        }
        if done.iter().all(Option::is_some) {
            std::task::Poll::Ready(done.iter_mut().filter_map(Option::take).collect())
        } else {
            std::task::Poll::Pending
        }
    })
    .await
}

#[tokio::test(flavor = "multi_thread")]
async fn guessing_codes_and_challenges_is_held_up() {
    let test = house_for(same_password).await;
    let wrong = asking(&Secret::new("ABCD-EFGH-JKMN-PQRS"));
    for _ in 0..20 {
        test.house.enroll(&test.visitor, &wrong).await.unwrap();
    }
    let held = test.house.enroll(&test.visitor, &wrong).await;
    assert!(matches!(held, Err(ServiceError::TooMany { .. })), "{held:?}");
    // A guess at the keyed check of a challenge: 52 bits, and 60 tries in ten minutes.
    let mut laptop = enrol_from(&test, "192.0.2.8").await;
    let genuine = laptop.challenge();
    for at in 0..60 {
        let guess = Challenge::issue(&DeviceKey::generate(&OsEntropy), genuine.device(), at);
        assert_eq!(refusal(&test, &guess.to_plain()).await, "challenge.refused.unknown");
    }
    let held = test.house.look(&test.visitor, &genuine.to_plain()).await;
    assert!(matches!(held, Err(ServiceError::TooMany { .. })), "{held:?}");
}

async fn enrol_from(test: &TestHouse, address: &str) -> Laptop {
    let admin = administrator(test).await;
    let code = test.house.make_enrolment_code(&admin, &new_code(1)).await.unwrap();
    let visitor = Visitor { address: address.to_owned(), ..test.visitor.clone() };
    match test.house.enroll(&visitor, &asking(&code)).await.unwrap() {
        EnrolmentAnswer::Enrolled(enrolled) => Laptop {
            device: enrolled.device.parse().unwrap(),
            key: DeviceKey::from_text(&enrolled.key).unwrap(),
            counter: 0,
            sequence: 0,
        },
        other => panic!("{other:?}"),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_report_is_taken_once_however_often_it_is_sent() {
    let test = house_for(same_password).await;
    let mut laptop = enrol(&test).await;
    laptop.challenge();
    let failed = format!(
        r#"{{"at":5,"kind":"offline-failed","account":"{ANA}","counter":1,"cause":"clock","any_password":false}}"#
    );
    let body = laptop.body(&failed, "");
    for _ in 0..2 {
        assert!(matches!(laptop.send(&test, &body).await, ReportAnswer::Taken { .. }));
    }
    assert_eq!(test.count_events(EventKind::OfflineFailed).await, 1);
    let ana = test.key_of(ANA).await;
    let events = test.events().await;
    let told = events.iter().find(|line| line.event.kind == EventKind::OfflineFailed).unwrap();
    assert_eq!(told.event.subject.as_ref(), Some(&ana));
    assert_eq!(told.event.detail["cause"], "clock");
    // Another body under the same number, and an older number.
    let forged = body.replace("clock", "code");
    assert!(matches!(laptop.send(&test, &forged).await, ReportAnswer::Replayed));
    let next = laptop.body("", "");
    assert!(matches!(laptop.send(&test, &next).await, ReportAnswer::Taken { .. }));
    assert!(matches!(laptop.send(&test, &body).await, ReportAnswer::Replayed));
    assert_eq!(test.count_events(EventKind::OfflineFailed).await, 1);
    let admin = administrator(&test).await;
    let computer = test.house.computer(&admin, &laptop.device.to_string()).await.unwrap();
    assert_eq!((computer.counter, computer.sequence, computer.happenings.len()), (1, 2, 1));
    assert!(computer.contact.is_some());
    assert!(computer.sealed_key.is_empty(), "never shown");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_report_that_the_computer_did_not_sign_is_nobody_s_and_a_revoked_one_s_is_refused() {
    let test = house_for(same_password).await;
    let mut laptop = enrol(&test).await;
    let body = laptop.body("", "");
    let other = Laptop { key: DeviceKey::generate(&OsEntropy), ..enrol_from(&test, "192.0.2.9").await };
    assert!(matches!(other.send(&test, &body).await, ReportAnswer::Unknown), "a wrong signature");
    let stranger = Laptop { device: DeviceId::random(&OsEntropy), ..other };
    assert!(matches!(stranger.send(&test, &body).await, ReportAnswer::Unknown), "no such device");
    for (bad, what) in [("{}", "body"), (r#"{"sequence":0,"counter":0}"#, "sequence")] {
        let answer = laptop.send(&test, bad).await;
        assert!(matches!(answer, ReportAnswer::Malformed(part) if part == what), "{answer:?}");
    }
    let admin = administrator(&test).await;
    test.house.revoke_computer(&admin, &laptop.device.to_string()).await.unwrap();
    assert!(matches!(laptop.send(&test, &body).await, ReportAnswer::Revoked));
}

#[tokio::test(flavor = "multi_thread")]
async fn stolen_server_database_has_neither_device_keys_nor_codes_nor_responses() {
    let test = house_for(same_password).await;
    test.register(ANA, START).await;
    let mut laptop = enrol(&test).await;
    let admin = administrator(&test).await;
    let code = test.house.make_enrolment_code(&admin, &new_code(1)).await.unwrap();
    let challenge = laptop.challenge();
    let mut browser = begin(&test, &challenge, ANA).await;
    browser.prove().await;
    browser.submit(&[("new", NEW), ("again", NEW)]).await;
    let response = shown(&browser);
    let mut all = String::new();
    for area in [Computer::AREA, EnrolmentCode::AREA, ClaimedChallenge::AREA, "offline-account"] {
        for record in test.store.records(area, "", 100).await.unwrap() {
            all.push_str(&record.key);
            all.push_str(&record.body.to_string());
        }
    }
    all.push_str(&serde_json::to_string(&test.store.run(browser.begun.run).await.unwrap()).unwrap());
    for line in test.events().await {
        all.push_str(&serde_json::to_string(&line.event).unwrap());
    }
    assert!(all.contains(&laptop.device.to_string()), "the scan sees the records");
    let plain_code = code.expose().replace('-', "");
    for secret in [laptop.key.to_text().expose(), code.expose(), &plain_code, NEW] {
        assert!(!all.contains(secret), "a secret lies open");
    }
    assert!(!all.contains(&response.to_string()) && !all.contains(&response.to_plain()));
}

#[tokio::test(flavor = "multi_thread")]
async fn observed_response_opens_neither_another_account_nor_a_later_challenge_nor_another_password() {
    let test = house_for(same_password).await;
    test.register(ANA, START).await;
    let mut laptop = enrol(&test).await;
    let challenge = laptop.challenge();
    let mut browser = begin(&test, &challenge, ANA).await;
    browser.prove().await;
    browser.submit(&[("new", NEW), ("again", NEW)]).await;
    let response = shown(&browser);
    let later = laptop.challenge();
    assert!(!takes(&laptop, &challenge, &response, TOM, NEW), "another account");
    assert!(!takes(&laptop, &later, &response, ANA, NEW), "a later challenge");
    assert!(!takes(&laptop, &challenge, &response, ANA, OTHER), "another password");
}

#[tokio::test(flavor = "multi_thread")]
async fn malicious_other_device_gets_nothing_under_this_one_s_name() {
    let test = house_for(same_password).await;
    test.register(ANA, START).await;
    let mut laptop = enrol(&test).await;
    let rogue = enrol_from(&test, "192.0.2.9").await;
    // Root on the other device has its key: a challenge in this one's name is not genuine.
    let forged = Challenge::issue(&rogue.key, laptop.device, 40);
    assert_eq!(refusal(&test, &forged.to_plain()).await, "challenge.refused.unknown");
    // Nor does it use this one's numbers up, or report in its name.
    let challenge = laptop.challenge();
    assert!(test.house.look(&test.visitor, &challenge.to_plain()).await.is_ok());
    let in_its_name = Laptop { device: laptop.device, key: rogue.key.clone(), counter: 0, sequence: 0 };
    assert!(matches!(in_its_name.send(&test, "{}").await, ReportAnswer::Unknown));
    let mut browser = begin(&test, &challenge, ANA).await;
    browser.prove().await;
    browser.submit(&[("new", NEW), ("again", NEW)]).await;
    assert!(!takes(&rogue, &challenge, &shown(&browser), ANA, NEW));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_password_page_of_an_offline_reset_is_out_of_reach_without_every_proof() {
    let test = house_for(any_password).await;
    test.register(ANA, START).await;
    let mut laptop = enrol(&test).await;
    let mut browser = begin(&test, &laptop.challenge(), ANA).await;
    browser.choose("mail-code").await;
    let code = test.mailed_code().await;
    browser.submit(&[("code", &code)]).await;
    assert_eq!(browser.page.view.kind, "choice", "a second proof: {:?}", browser.codes());
    let before = test.clock.now();
    assert!(browser.try_press("next", &[("new", NEW)]).await.is_err(), "no such field here at {before:?}");
    assert_eq!(test.count_events(EventKind::OfflineAnswered).await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn replay_at_two_instances_of_one_database_gets_one_response() {
    let Some(database) = testkit::postgres::OwnDatabase::make().await else { return };
    let clock = crate::house::clock();
    let open = || {
        let settings = store::StoreSettings { url: Secret::new(&*database.url) };
        let clock = std::sync::Arc::clone(&clock) as std::sync::Arc<dyn Clock>;
        async move { store::open(&settings, clock).await.unwrap() }
    };
    let options =
        || Options { realm: any_password, clock: std::sync::Arc::clone(&clock), ..Options::default() };
    let one = house_with(Options { store: Some(open().await), ..options() }).await;
    let other = house_with(Options {
        store: Some(open().await),
        keys: Some(std::sync::Arc::clone(&one.keys)),
        directory_url: Some(one.company.url()),
        instance: "other",
        ..options()
    })
    .await;
    one.register(ANA, START).await;
    let mut laptop = enrol(&one).await;
    let challenge = laptop.challenge();
    let (mut here, mut there) = (begin(&one, &challenge, ANA).await, begin(&other, &challenge, ANA).await);
    here.prove().await;
    one.clock.advance(120);
    there.prove().await;
    let (first, second) = tokio::join!(here.try_press("next", &[]), there.try_press("next", &[]));
    assert!(first.is_ok() && second.is_ok(), "{:?} {:?}", first.err(), second.err());
    for browser in [&mut here, &mut there] {
        browser.reload().await;
        if browser.page.status == RunStatus::Open {
            browser.submit(&[]).await;
        }
    }
    assert_eq!(one.count_events(EventKind::OfflineAnswered).await, 1);
    // What one has revoked is revoked at the other.
    let next = laptop.challenge();
    assert!(other.house.look(&other.visitor, &next.to_plain()).await.is_ok());
    let admin = administrator(&one).await;
    one.house.revoke_computer(&admin, &laptop.device.to_string()).await.unwrap();
    assert_eq!(refusal(&other, &next.to_plain()).await, "challenge.refused.revoked");
}

fn shown_on_computers(realm: &mut Realm) {
    let reminders = &mut realm.policies[0].reminders;
    reminders.registration.enabled = true;
    reminders.registration.on_computers_after = 3;
}

/// What the people at a computer are shown now: whom, and what.
async fn reminded_at(
    test: &TestHouse,
    laptop: &mut Laptop,
    present: &[&str],
) -> Vec<(String, String, Option<String>)> {
    let present = serde_json::to_string(present).unwrap();
    let body =
        laptop.body("", "").replace("\"accounts\":[]", &format!("\"accounts\":[],\"present\":{present}"));
    match laptop.send(test, &body).await {
        ReportAnswer::Taken { reminders, .. } => {
            reminders.into_iter().map(|one| (one.account, one.text.code.to_string(), one.task)).collect()
        }
        other => panic!("{other:?}"),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn people_at_a_computer_are_shown_what_they_are_reminded_of() {
    let test = house_for(shown_on_computers).await;
    let mut laptop = enrol(&test).await;
    test.register(ANA, START).await;
    crate::reminders::work(&test).await;
    assert_eq!(reminded_at(&test, &mut laptop, &[TOM]).await, [], "too soon");
    let admin = test.signed_in(MEI, SiteKind::Administration).await;
    test.house.ask_for_task(&admin, "remind-registration").await.unwrap();
    crate::reminders::work(&test).await;
    test.clock.advance(3 * 24 * 3_600);
    let task = Some("register".to_owned());
    let expected = [(TOM.to_owned(), "mail.reminder-register.subject".to_owned(), task)];
    assert_eq!(reminded_at(&test, &mut laptop, &[ANA, TOM, "nobody.at.all"]).await, expected);
    assert_eq!(reminded_at(&test, &mut laptop, &[]).await, [], "nobody is signed in");
    test.register(TOM, START).await;
    assert_eq!(reminded_at(&test, &mut laptop, &[TOM]).await, [], "he has registered since");
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_rule_for_computers_nobody_is_shown_anything() {
    let test = house_for(|realm| realm.policies[0].reminders.registration.enabled = true).await;
    let mut laptop = enrol(&test).await;
    test.clock.advance(30 * 24 * 3_600);
    assert_eq!(reminded_at(&test, &mut laptop, &[TOM]).await, []);
    let strange = laptop.body("", "").replace("\"accounts\":[]", "\"accounts\":[],\"present\":[\"\"]");
    assert!(matches!(laptop.send(&test, &strange).await, ReportAnswer::Malformed("present")));
}
