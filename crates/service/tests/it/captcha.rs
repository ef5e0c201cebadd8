//! What keeps robots from trying names: when it is asked for, what opens it, and that it tells nobody who is there.

use std::sync::{Arc, Mutex};

use api::{CaptchaAnswer, CaptchaMedium, ServiceError, Visitor};
use async_trait::async_trait;
use domain::{
    config::{
        Realm,
        captcha::{CaptchaKind, CaptchaWhen, RecaptchaOtherwise},
    },
    factor::{
        Factors,
        captcha::{Captcha, RecaptchaError, RecaptchaSetup, Verdict},
    },
    secret::Secret,
    view::{Captcha as Shown, FieldKind},
    workflow::Block,
};

use crate::house::{ANA, Browser, Options, TestHouse, house_with};

/// Pictures say what they show, sounds what they count; work is the salt's first letters; Google says what it is
/// told to.
struct Script {
    google: Mutex<Result<Verdict, RecaptchaError>>,
    setup: Mutex<Option<RecaptchaSetup>>,
}

#[async_trait]
impl Captcha for Script {
    fn configure(&self, setup: Option<RecaptchaSetup>) {
        *self.setup.lock().unwrap() = setup;
    }
    fn picture(&self, text: &str, _: u32, _: u64) -> Vec<u8> {
        text.as_bytes().to_vec()
    }
    fn sound(&self, digits: &str, _: u64) -> Vec<u8> {
        digits.as_bytes().to_vec()
    }
    fn is_worked(&self, salt: &str, bits: u32, nonce: &str) -> bool {
        nonce == format!("{bits}{}", &salt[..4])
    }
    async fn verify(&self, _: &Secret, _: Option<&str>) -> Result<Verdict, RecaptchaError> {
        self.google.lock().unwrap().clone()
    }
    async fn try_out(&self, _: RecaptchaSetup) -> Result<(), RecaptchaError> {
        Ok(())
    }
}

async fn house(change: fn(&mut Realm)) -> (TestHouse, Arc<Script>) {
    let script = Arc::new(Script { google: Mutex::new(Ok(Verdict::Person)), setup: Mutex::default() });
    let mut factors = Factors::none();
    factors.captcha = Arc::clone(&script) as Arc<dyn Captcha>;
    let mut test = house_with(Options { factors, ..Options::default() }).await;
    test.reconfigure(change);
    test.visitor.browser = Some(Secret::new("a browser"));
    (test, script)
}

fn always(realm: &mut Realm) {
    realm.captcha.find = CaptchaWhen::Always;
}

fn pictures(realm: &mut Realm) {
    always(realm);
    realm.captcha.kind = CaptchaKind::Picture;
}

fn google(realm: &mut Realm) {
    always(realm);
    realm.captcha.kind = CaptchaKind::RecaptchaV3;
    realm.captcha.recaptcha.site_key = "site".to_owned();
}

/// Puts keys of Google in force, the secret sealed by this house.
fn with_keys(test: &TestHouse, more: impl FnOnce(&mut Realm)) {
    let sealed = service::secrets::seal(&test.keys, &Secret::new("only Google"), &vault::OsEntropy).unwrap();
    test.reconfigure(|realm| {
        realm.captcha.recaptcha.secret = sealed;
        google(realm);
        more(realm);
    });
}

fn work_of(shown: &Shown) -> String {
    format!("work:{}{}", shown.bits, &shown.salt[..4])
}

async fn asked(test: &TestHouse, visitor: &Visitor, name: &str) -> Option<Shown> {
    use api::Service as _;
    test.house.captcha(visitor, name).await.unwrap()
}

async fn read(test: &TestHouse, shown: &Shown, medium: CaptchaMedium) -> String {
    use api::Service as _;
    String::from_utf8(test.house.captcha_file(&test.visitor, &shown.challenge, medium).await.unwrap())
        .unwrap()
}

fn solved(visitor: &Visitor, shown: &Shown, answer: &str) -> Visitor {
    let captcha = CaptchaAnswer { challenge: shown.challenge.clone(), answer: Secret::new(answer) };
    Visitor { captcha, ..visitor.clone() }
}

/// The code of what a try is refused with.
async fn tried(test: &TestHouse, visitor: &Visitor, name: &str) -> Result<(), String> {
    use api::{Service as _, Who};
    let who = Who::Named { name: name.to_owned(), domain: None };
    match test.house.begin(visitor, &domain::id::Slug::literal("forgot-password"), who).await {
        Ok(_) => Ok(()),
        Err(ServiceError::Invalid(message)) => Err(message.code.to_string()),
        Err(other) => Err(format!("{other:?}")),
    }
}

fn refused(code: &str) -> Result<(), String> {
    Err(code.to_owned())
}

#[tokio::test(flavor = "multi_thread")]
async fn after_many_tries_of_one_name_work_is_asked_for_whether_it_is_somebodys_or_not() {
    let (test, _) = house(|realm| realm.captcha.name_tries = 3).await;
    for name in [ANA, "nobody.here"] {
        for number in 0..3 {
            assert!(asked(&test, &test.visitor, name).await.is_none(), "{name} {number}");
            assert_eq!(tried(&test, &test.visitor, name).await, Ok(()), "{name} {number}");
        }
        assert_eq!(tried(&test, &test.visitor, name).await, refused("captcha.needed"), "{name}");
        let shown = asked(&test, &test.visitor, name).await.expect("due now");
        assert_eq!((shown.kind.as_str(), shown.bits, shown.picture), ("work", 16, true));
        assert_eq!(
            tried(&test, &solved(&test.visitor, &shown, "work:1"), name).await,
            refused("captcha.wrong")
        );
        let shown = asked(&test, &test.visitor, name).await.unwrap();
        let other = Visitor { browser: Some(Secret::new("another browser")), ..test.visitor.clone() };
        assert!(asked(&test, &other, "quite.another").await.is_none(), "only this name");
        assert_eq!(
            tried(&test, &solved(&other, &shown, &work_of(&shown)), name).await,
            refused("captcha.old")
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn one_that_was_solved_opens_a_number_of_names_for_a_while_and_is_good_once() {
    let (test, _) = house(|realm| {
        always(realm);
        realm.captcha.pass_names = 3;
    })
    .await;
    let shown = asked(&test, &test.visitor, "").await.unwrap();
    let answer = solved(&test.visitor, &shown, &work_of(&shown));
    assert_eq!(tried(&test, &answer, "one").await, Ok(()));
    assert!(asked(&test, &test.visitor, "two").await.is_none(), "not asked twice");
    for name in ["two", "three"] {
        assert_eq!(tried(&test, &test.visitor, name).await, Ok(()), "{name}");
    }
    assert_eq!(tried(&test, &test.visitor, "four").await, refused("captcha.needed"));
    assert_eq!(tried(&test, &answer, "four").await, refused("captcha.old"), "used up");
    let again = asked(&test, &test.visitor, "four").await.unwrap();
    assert_eq!(tried(&test, &solved(&test.visitor, &again, &work_of(&again)), "four").await, Ok(()));
    assert_eq!(tried(&test, &test.visitor, "five").await, Ok(()));
    test.clock.advance(31 * 60);
    assert_eq!(tried(&test, &test.visitor, "six").await, refused("captcha.needed"), "its time is over");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_answer_uses_the_picture_up_and_its_sound_answers_as_well() {
    let (test, _) = house(pictures).await;
    let first = asked(&test, &test.visitor, "").await.unwrap();
    let text = read(&test, &first, CaptchaMedium::Picture).await;
    assert_eq!(tried(&test, &solved(&test.visitor, &first, "WRONG"), ANA).await, refused("captcha.wrong"));
    assert_eq!(tried(&test, &solved(&test.visitor, &first, &text), ANA).await, refused("captcha.old"));
    let second = asked(&test, &test.visitor, "").await.unwrap();
    assert_eq!(tried(&test, &solved(&test.visitor, &second, " "), ANA).await, refused("captcha.blank"));
    let beeps = read(&test, &second, CaptchaMedium::Sound).await;
    assert_eq!(
        tried(&test, &solved(&test.visitor, &second, &beeps), ANA).await,
        Ok(()),
        "a blank used nothing up"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_challenge_that_is_over_or_nobodys_has_no_picture() {
    use api::Service as _;
    let (test, _) = house(pictures).await;
    let shown = asked(&test, &test.visitor, "").await.unwrap();
    test.clock.advance(30 * 60);
    for challenge in [shown.challenge.as_str(), "", "00", "zz"] {
        let file = test.house.captcha_file(&test.visitor, challenge, CaptchaMedium::Picture).await;
        assert_eq!(file, Err(ServiceError::NotFound));
    }
    assert_eq!(tried(&test, &solved(&test.visitor, &shown, "x"), ANA).await, refused("captcha.old"));
}

#[tokio::test(flavor = "multi_thread")]
async fn of_fifty_answers_with_one_challenge_one_is_taken() {
    let (test, _) = house(|realm| {
        always(realm);
        realm.captcha.pass_minutes = 0;
    })
    .await;
    let test = Arc::new(test);
    let shown = asked(&test, &test.visitor, "").await.unwrap();
    let answer = solved(&test.visitor, &shown, &work_of(&shown));
    let all: Vec<_> = (0..50)
        .map(|number| {
            let (test, answer) = (Arc::clone(&test), answer.clone());
            tokio::spawn(async move { tried(&test, &answer, &format!("name{number}")).await })
        })
        .collect();
    let mut taken = 0;
    for one in all {
        match one.await.unwrap() {
            Ok(()) => taken += 1,
            Err(code) => assert_eq!(code, "captcha.old"),
        }
    }
    assert_eq!(taken, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_work_grows_with_the_tries_up_to_its_bound() {
    let (test, _) = house(|realm| {
        realm.captcha.address_tries = 2;
        realm.captcha.work_bits_max = 18;
    })
    .await;
    let mut bits = Vec::new();
    for number in 0..40 {
        let _ = tried(&test, &test.visitor, &format!("name{number}")).await;
        bits.extend(asked(&test, &test.visitor, "").await.map(|shown| shown.bits));
    }
    assert!(bits.is_sorted(), "{bits:?}");
    assert_eq!((bits.first(), bits.last()), (Some(&16), Some(&18)));
}

#[tokio::test(flavor = "multi_thread")]
async fn where_google_is_silent_or_in_doubt_the_picture_stands_in_or_nobody_comes_in() {
    let (test, script) = house(|_| {}).await;
    with_keys(&test, |_| {});
    assert_eq!(
        script.setup.lock().unwrap().as_ref().unwrap().secret.expose(),
        "only Google",
        "opened for the port"
    );
    for (said, code) in [
        (Err(RecaptchaError::Unreachable("late".to_owned())), "captcha.away"),
        (Ok(Verdict::LowScore), "captcha.wrong"),
    ] {
        with_keys(&test, |realm| realm.captcha.recaptcha.otherwise = RecaptchaOtherwise::Refuse);
        *script.google.lock().unwrap() = said.clone();
        let visitor = Visitor { browser: Some(Secret::new(code)), ..test.visitor.clone() };
        let shown = asked(&test, &visitor, "").await.unwrap();
        assert_eq!((shown.kind.as_str(), shown.site_key.as_str()), ("recaptcha-v3", "site"));
        assert_eq!(tried(&test, &solved(&visitor, &shown, "token"), ANA).await, refused(code));
        assert_eq!(asked(&test, &visitor, "").await.unwrap().kind, "recaptcha-v3");
        with_keys(&test, |realm| realm.captcha.recaptcha.otherwise = RecaptchaOtherwise::Picture);
        let shown = asked(&test, &visitor, "").await.unwrap();
        let _ = tried(&test, &solved(&visitor, &shown, "token"), ANA).await;
        let instead = asked(&test, &visitor, "").await.unwrap();
        assert_eq!(instead.kind, "picture");
        let text = read(&test, &instead, CaptchaMedium::Picture).await;
        assert_eq!(tried(&test, &solved(&visitor, &instead, &text), ANA).await, Ok(()));
        let other = Visitor { browser: Some(Secret::new("other")), ..test.visitor.clone() };
        assert_eq!(asked(&test, &other, "").await.unwrap().kind, "recaptcha-v3", "of this browser only");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_google_believes_comes_in_and_what_it_refuses_does_not() {
    let (test, script) = house(|_| {}).await;
    with_keys(&test, |_| {});
    *script.google.lock().unwrap() = Ok(Verdict::Refused);
    let shown = asked(&test, &test.visitor, "").await.unwrap();
    assert_eq!(tried(&test, &solved(&test.visitor, &shown, "token"), ANA).await, refused("captcha.wrong"));
    *script.google.lock().unwrap() = Ok(Verdict::Person);
    let shown = asked(&test, &test.visitor, "").await.unwrap();
    assert_eq!(tried(&test, &solved(&test.visitor, &shown, "token"), ANA).await, Ok(()));
}

/// A task that begins with the step.
fn gated(realm: &mut Realm) {
    let settings = "{ kind = \"picture\", length = 3, tries = 3 }";
    let text = format!("step = [{{ step = \"gate\", activity = \"captcha\", settings = {settings} }}]");
    let mut table = toml::from_str::<toml::Table>(&text).unwrap();
    let gate: Vec<Block> = table.remove("step").unwrap().try_into().unwrap();
    let tasks = realm.policies[0].workflows.iter_mut();
    let forgot = tasks.into_iter().find(|one| one.id.as_str() == "forgot-password").unwrap();
    forgot.steps.splice(0..0, gate);
}

fn shown_by(browser: &Browser<'_>) -> Shown {
    match &browser.page.view.fields[0].kind {
        FieldKind::Captcha { captcha } => captcha.clone(),
        other => panic!("{other:?}"),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_step_lets_nobody_on_but_by_its_answer_and_proves_nothing() {
    let (mut test, _) = house(gated).await;
    for name in [ANA, "nobody.here"] {
        test.visitor.browser = Some(Secret::new(name));
        let mut browser = test.begin("forgot-password", name).await;
        assert_eq!(browser.page.view.kind, "captcha", "{name}");
        let first = shown_by(&browser);
        let text = read(&test, &first, CaptchaMedium::Picture).await;
        assert_eq!(text.len(), 3, "the step's own length");
        browser.submit(&[("captcha", "WRONG")]).await;
        assert!(browser.says("captcha.wrong"), "{:?}", browser.codes());
        browser.submit(&[("captcha", &text)]).await;
        assert!(browser.says("captcha.wrong"), "the picture before is used up: {:?}", browser.codes());
        let text = read(&test, &shown_by(&browser), CaptchaMedium::Picture).await;
        browser.submit(&[("captcha", &text)]).await;
        assert_ne!(browser.page.view.kind, "captcha", "{name}");
        let run = test.store.run(browser.begun.run).await.unwrap().unwrap();
        assert!(run.evidence.is_empty(), "{name}");
    }
    let browser = test.begin("forgot-password", ANA).await;
    assert_ne!(browser.page.view.kind, "captcha", "this browser has solved one");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_step_may_wait_for_wrong_proofs_of_somebody_or_nobody() {
    let (mut test, _) = house(|realm| {
        gated(realm);
        let forgot = realm.policies[0].workflows.iter_mut().find(|one| one.id.as_str() == "forgot-password");
        let Block::Step(gate) = &mut forgot.unwrap().steps[0] else { panic!("the gate is first") };
        gate.settings.insert("after_failures".to_owned(), 2.into());
        realm.policies[0].lock.threshold = 9;
    })
    .await;
    for name in [ANA, "nobody.here"] {
        test.visitor.browser = Some(Secret::new(name));
        for wrong in 0..2 {
            let mut browser = test.begin("forgot-password", name).await;
            assert_eq!(browser.page.view.kind, "choice", "{name} after {wrong}");
            browser.choose("totp").await;
            browser.submit(&[("code", "000000")]).await;
            assert!(browser.says("activity.totp.wrong"), "{:?}", browser.codes());
        }
        let browser = test.begin("forgot-password", name).await;
        assert_eq!(browser.page.view.kind, "captcha", "{name}");
    }
    test.clock.advance(24 * 3600);
    test.visitor.browser = Some(Secret::new("later"));
    let browser = test.begin("forgot-password", ANA).await;
    assert_eq!(browser.page.view.kind, "choice", "they are forgotten");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_step_fails_after_its_tries_and_another_picture_costs_none() {
    let (test, _) = house(gated).await;
    let mut browser = test.begin("forgot-password", ANA).await;
    let first = shown_by(&browser);
    for _ in 0..5 {
        browser.press("again", &[]).await;
    }
    assert_ne!(shown_by(&browser).challenge, first.challenge);
    for _ in 0..3 {
        assert_eq!(browser.page.view.kind, "captcha");
        browser.submit(&[("captcha", "WRONG")]).await;
    }
    assert_eq!(browser.page.view.kind, "restart", "{:?}", browser.codes());
    assert!(browser.says("run.too-many-tries"), "{:?}", browser.codes());
    assert!(
        test.store
            .profile(&test.key_of(ANA).await)
            .await
            .unwrap()
            .is_none_or(|profile| profile.lock.until.is_none())
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn a_step_after_a_page_that_asked_is_passed_at_once() {
    let (test, _) = house(|realm| {
        always(realm);
        gated(realm);
    })
    .await;
    let shown = asked(&test, &test.visitor, "").await.unwrap();
    let mut test = test;
    test.visitor = solved(&test.visitor, &shown, &work_of(&shown));
    let browser = test.begin("forgot-password", ANA).await;
    assert_ne!(browser.page.view.kind, "captcha");
}
