//! Passkeys from registration to use: what is kept, what is refused and written down, what a stranger sees.

use api::{ServiceError, Visitor, people::People as _, staff::Staff as _};
use domain::{
    config::{Realm, staff::Role},
    event::EventKind,
    factor::{
        Factors,
        passkey::{CreationOptions, Refusal, RequestOptions},
    },
    profile::{Passkey, Profile},
    run::RunStatus,
    secret::Secret,
    store::{Change, SiteKind},
    time::Clock as _,
    view::FieldKind,
    workflow::{Block, Step},
};
use factors::RelyingParty;
use testkit::passkey::Device;

use crate::{
    house::{ANA, Browser, Options, START, TestHouse, house_with},
    staff::visitor,
};

const ORIGIN: &str = "https://password.northwind.example";
const NEW: &str = "Harbor-Lantern-7-Quince";

async fn passkey_house(realm: fn(&mut Realm)) -> TestHouse {
    let passkeys = RelyingParty::new(vec![ORIGIN.to_owned()]).port();
    let factors = Factors { passkeys, ..Factors::none() };
    house_with(Options { factors, realm, ..Options::default() }).await
}

/// What the page asks a browser for.
fn asked(browser: &Browser<'_>) -> RequestOptions {
    let found = browser.page.view.fields.iter().find_map(|field| match &field.kind {
        FieldKind::Passkey { options } => Some(*options.clone()),
        _ => None,
    });
    found.unwrap_or_else(|| panic!("{:?}", browser.page.view))
}

/// What the page asks a browser to make.
fn asked_new(browser: &Browser<'_>) -> CreationOptions {
    let found = browser.page.view.fields.iter().find_map(|field| match &field.kind {
        FieldKind::NewPasskey { options } => Some(*options.clone()),
        _ => None,
    });
    found.unwrap_or_else(|| panic!("{:?}", browser.page.view))
}

/// Begins to register, up to the page that asks for a passkey.
async fn at_registration<'t>(test: &'t TestHouse, name: &str) -> Browser<'t> {
    let mut browser = test.begin("register", name).await;
    browser.submit(&[("password", START)]).await;
    browser.answer_registration().await;
    browser.press("skip", &[]).await; // personal address
    browser.press("skip", &[]).await; // authenticator
    assert_eq!(browser.page.view.kind, "register-passkey", "{:?}", browser.page.view);
    browser
}

async fn register(test: &TestHouse, name: &str, device: &mut Device) {
    let mut browser = at_registration(test, name).await;
    let answer = device.create(&asked_new(&browser));
    browser.submit(&[("name", "My phone"), ("credential", &answer)]).await;
    assert!(browser.says("activity.register-passkey.added"), "{:?}", browser.codes());
    browser.press("skip", &[]).await; // enough passkeys
    browser.press("skip", &[]).await; // recovery codes
    assert_eq!(browser.page.view.kind, "done", "{:?}", browser.page.view);
}

async fn at_proof<'t>(test: &'t TestHouse, name: &str) -> Browser<'t> {
    let mut browser = test.begin("forgot-password", name).await;
    browser.choose("passkey").await;
    assert_eq!(browser.page.view.kind, "passkey", "{:?}", browser.page.view);
    browser
}

async fn profile_of(test: &TestHouse, name: &str) -> Profile {
    test.store.profile(&test.key_of(name).await).await.unwrap().unwrap()
}

async fn passkeys_of(test: &TestHouse, name: &str) -> Vec<Passkey> {
    profile_of(test, name).await.passkeys
}

/// The reasons of all refused answers, in order.
async fn reasons(test: &TestHouse) -> Vec<String> {
    let events = test.events().await;
    let refused = events.iter().filter(|line| line.event.kind == EventKind::PasskeyRefused);
    refused.map(|line| line.event.detail["reason"].clone()).collect()
}

/// What the mails about changed factors speak of, with how many of each.
async fn told(test: &TestHouse, what: &str) -> usize {
    let rows = test.store.outbox(50).await.unwrap();
    let mails = rows.iter().filter_map(|row| row.message.mail.as_ref());
    let about = mails.filter(|mail| mail.template == "mail.factor-changed");
    about.filter(|mail| mail.args.args["what"] == what.into()).count()
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_registers_a_passkey_and_resets_the_password_with_it_at_once() {
    let test = passkey_house(|_| {}).await;
    let mut device = Device::new(ORIGIN);
    register(&test, ANA, &mut device).await;
    let kept = passkeys_of(&test, ANA).await;
    assert_eq!((kept.len(), kept[0].name.as_str(), kept[0].last_used), (1, "My phone", None));
    assert_eq!(kept[0].transports, ["internal"]);
    assert_eq!(test.count_events(EventKind::PasskeyRegistered).await, 1);
    assert_eq!(told(&test, "passkey").await, 1, "by mail to the address in the directory");

    let mut browser = at_proof(&test, ANA).await;
    let options = asked(&browser);
    assert_eq!(options.rp_id, "password.northwind.example");
    assert_eq!(options.allow_credentials.len(), 1);
    assert_eq!(options.allow_credentials[0].id, device.id_text());
    let answer = device.get(&options);
    browser.submit(&[("credential", &answer)]).await;
    assert_eq!(browser.page.view.kind, "new-password", "{:?}", browser.page.view);
    browser.submit(&[("new", NEW), ("again", NEW)]).await;
    assert_eq!(browser.page.status, RunStatus::Finished, "{:?}", browser.page.view);
    assert!(test.control().is_password(ANA, &Secret::new(NEW)).unwrap());
    let used = passkeys_of(&test, ANA).await;
    assert_eq!((used[0].sign_count, used[0].last_used.is_some()), (2, true));
}

/// Makes a device answer otherwise than it should.
type Bend = fn(&mut Device);

#[tokio::test(flavor = "multi_thread")]
async fn each_wrong_answer_is_refused_and_written_down_with_its_reason() {
    let test = passkey_house(never_locked).await;
    let mut device = Device::new(ORIGIN);
    register(&test, ANA, &mut device).await;
    let mut browser = at_proof(&test, ANA).await;
    let mut expected = Vec::new();
    let bends: [(Refusal, Bend); 7] = [
        (Refusal::Origin, |device| device.origin = "https://password.northwind.evil".to_owned()),
        (Refusal::Type, |device| device.kind = Some("webauthn.create".to_owned())),
        (Refusal::Challenge, |device| device.challenge = Some("AAAA".to_owned())),
        (Refusal::UserPresence, |device| device.flags = 0x04),
        (Refusal::UserVerification, |device| device.flags = 0x01),
        (Refusal::RelyingParty, |device| device.rp_id = "northwind.example".to_owned()),
        (Refusal::CrossOrigin, |device| device.cross_origin = true),
    ];
    for (refusal, bend) in bends {
        let mut bent = Device::new(ORIGIN);
        std::mem::swap(&mut bent, &mut device);
        let (origin, flags, rp_id) = (bent.origin.clone(), bent.flags, bent.rp_id.clone());
        bend(&mut bent);
        // A task ends after some wrong proofs: each reason in a run of its own.
        let answer = bent.get(&asked(&browser));
        let seen = asked(&browser).challenge;
        browser.submit(&[("credential", &answer)]).await;
        assert_eq!(browser.page.view.kind, "passkey", "{refusal}: {:?}", browser.page.view);
        assert_ne!(asked(&browser).challenge, seen, "one challenge, one answer");
        expected.push(refusal.code());
        (bent.origin, bent.flags, bent.rp_id) = (origin, flags, rp_id);
        (bent.kind, bent.challenge, bent.cross_origin) = (None, None, false);
        device = bent;
        browser = at_proof(&test, ANA).await;
    }
    assert_eq!(reasons(&test).await, expected);
    assert!(passkeys_of(&test, ANA).await[0].last_used.is_none());
    let answer = device.get(&asked(&browser));
    browser.submit(&[("credential", &answer)]).await;
    assert_eq!(browser.page.view.kind, "new-password", "the same device as it should be");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_answer_is_good_once_and_for_its_own_task_only() {
    let test = passkey_house(never_locked).await;
    let mut device = Device::new(ORIGIN);
    register(&test, ANA, &mut device).await;
    let (mut one, mut other) = (at_proof(&test, ANA).await, at_proof(&test, ANA).await);
    assert_ne!(asked(&one).challenge, asked(&other).challenge);
    assert_eq!(data_of(&asked(&one).challenge), 32);
    let answer = device.get(&asked(&one));
    other.submit(&[("credential", &answer)]).await;
    assert!(other.says("activity.passkey.wrong"), "of another task: {:?}", other.codes());
    one.submit(&[("credential", &answer)]).await;
    assert_eq!(one.page.view.kind, "new-password");
    let mut third = at_proof(&test, ANA).await;
    third.submit(&[("credential", &answer)]).await;
    assert!(third.says("activity.passkey.wrong"), "once: {:?}", third.codes());
    assert_eq!(reasons(&test).await, ["challenge", "challenge"]);
}

/// How many bytes a base64url text stands for.
fn data_of(text: &str) -> usize {
    text.len() * 6 / 8
}

#[tokio::test(flavor = "multi_thread")]
async fn a_counter_that_goes_back_is_a_copy_and_is_refused() {
    let test = passkey_house(|_| {}).await;
    let mut device = Device::new(ORIGIN);
    register(&test, ANA, &mut device).await;
    device.count = 0;
    device.counts = false;
    let mut browser = at_proof(&test, ANA).await;
    let answer = device.get(&asked(&browser));
    browser.submit(&[("credential", &answer)]).await;
    assert!(browser.says("activity.passkey.copied"), "{:?}", browser.codes());
    assert_eq!(reasons(&test).await, ["counter"]);
    let events = test.events().await;
    let refused = events.iter().find(|line| line.event.kind == EventKind::PasskeyRefused).unwrap();
    assert_eq!(refused.event.detail["name"], "My phone");
    assert_eq!(warned(&test, "My phone").await, 1, "by mail to the address in the directory");

    // What is refused for another reason warns nobody.
    let answer = Device::new(ORIGIN).get(&asked(&browser));
    browser.submit(&[("credential", &answer)]).await;
    assert!(browser.says("activity.passkey.wrong"), "{:?}", browser.codes());
    assert_eq!(warned(&test, "My phone").await, 1);
}

/// How many mails say that a passkey may be copied.
async fn warned(test: &TestHouse, name: &str) -> usize {
    let rows = test.store.outbox(50).await.unwrap();
    let mails = rows.iter().filter_map(|row| row.message.mail.as_ref());
    let about = mails.filter(|mail| mail.template == "mail.passkey-copied");
    about.filter(|mail| mail.args.args["name"] == name.into()).count()
}

#[tokio::test(flavor = "multi_thread")]
async fn known_unknown_and_unregistered_names_are_asked_alike_on_every_visit() {
    let test = passkey_house(never_locked).await;
    let mut device = Device::new(ORIGIN);
    register(&test, "tom.baker", &mut device).await;
    let mut stranger = Device::new(ORIGIN);
    for name in ["tom.baker", ANA, "nobody.here"] {
        let mut pages = Vec::new();
        for _ in 0..2 {
            let mut browser = at_proof(&test, name).await;
            let mut options = asked(&browser);
            assert!((1..=2).contains(&options.allow_credentials.len()), "{name}");
            assert!(options.allow_credentials.iter().all(|one| one.id.len() >= 22), "{name}");
            let answer = stranger.get(&options);
            browser.submit(&[("credential", &answer)]).await;
            assert!(browser.says("activity.passkey.wrong"), "{name}: {:?}", browser.codes());
            // Even for a passkey that it was asked for, a stranger has no key.
            stranger.id = decoded(&options.allow_credentials[0].id);
            let answer = stranger.get(&asked(&browser));
            browser.submit(&[("credential", &answer)]).await;
            assert!(browser.says("activity.passkey.wrong"), "{name}: {:?}", browser.codes());
            browser.submit(&[("credential", "")]).await;
            assert!(browser.says("activity.passkey.nothing"), "{name}: {:?}", browser.codes());
            options.challenge.clear();
            pages.push(options);
        }
        assert_eq!(pages[0], pages[1], "{name}");
    }
}

fn decoded(text: &str) -> Vec<u8> {
    data_encoding::BASE64URL_NOPAD.decode(text.as_bytes()).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn passkeys_are_several_up_to_a_limit_renamed_and_removed() {
    let test = passkey_house(limit_of_two).await;
    let (mut first, mut second) = (Device::new(ORIGIN), Device::new(ORIGIN));
    let mut browser = at_registration(&test, ANA).await;
    let answer = first.create(&asked_new(&browser));
    browser.submit(&[("name", ""), ("credential", &answer)]).await;
    browser.press("add", &[]).await;
    assert_eq!(asked_new(&browser).exclude_credentials[0].id, first.id_text(), "no device gets two");
    let again = first.create(&asked_new(&browser));
    browser.submit(&[("name", ""), ("credential", &again)]).await;
    assert!(browser.says("activity.register-passkey.known"), "{:?}", browser.codes());
    let answer = second.create(&asked_new(&browser));
    browser.submit(&[("name", ""), ("credential", &answer)]).await;
    assert!(browser.says("activity.register-passkey.full"), "{:?}", browser.codes());
    let names = |passkeys: &[Passkey]| passkeys.iter().map(|one| one.name.clone()).collect::<Vec<_>>();
    let kept = passkeys_of(&test, ANA).await;
    assert_eq!(names(&kept), ["Chromium virtual authenticator", "Chromium virtual authenticator 2"]);
    browser.press("rename", &[("passkey", &second.id_text()), ("name", "Work laptop")]).await;
    assert_eq!(passkeys_of(&test, ANA).await[1].name, "Work laptop");
    browser.press("remove", &[("passkey", &first.id_text())]).await;
    assert_eq!(names(&passkeys_of(&test, ANA).await), ["Work laptop"]);
    assert_eq!((told(&test, "passkey").await, told(&test, "passkey-removed").await), (2, 1));
    assert_eq!(test.count_events(EventKind::PasskeyRemoved).await, 1);
    // The removed one proves nothing any more.
    let mut proof = at_proof(&test, ANA).await;
    let answer = first.get(&asked(&proof));
    proof.submit(&[("credential", &answer)]).await;
    assert!(proof.says("activity.passkey.wrong"), "{:?}", proof.codes());
    assert_eq!(reasons(&test).await, ["unknown"]);
}

/// Sets something of every step of an activity that stands by itself.
fn set(realm: &mut Realm, kind: &str, name: &str, value: u32) {
    let workflows = realm.policies.iter_mut().flat_map(|policy| &mut policy.workflows);
    for block in workflows.flat_map(|workflow| &mut workflow.steps) {
        if let Block::Step(Step { activity, settings, .. }) = block
            && activity.as_str() == kind
        {
            settings.insert(name.to_owned(), value.into());
        }
    }
}

fn never_locked(realm: &mut Realm) {
    set(realm, "lock-profile", "threshold", 0);
}

fn limit_of_two(realm: &mut Realm) {
    set(realm, "register-passkey", "limit", 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_passkey_that_was_taken_away_proves_nothing_in_a_task_that_waits_for_it() {
    let test = passkey_house(|_| {}).await;
    let mut device = Device::new(ORIGIN);
    register(&test, ANA, &mut device).await;
    let mut browser = at_proof(&test, ANA).await;
    let answer = device.get(&asked(&browser));
    let mut profile = profile_of(&test, ANA).await;
    profile.passkeys.clear();
    test.store.commit(vec![domain::store::Change::PutProfile(Box::new(profile))]).await.unwrap();
    browser.submit(&[("credential", &answer)]).await;
    assert!(browser.says("activity.passkey.wrong"), "{:?}", browser.codes());
    assert_eq!(reasons(&test).await, ["unknown"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_credential_that_is_somebodys_is_nobody_elses() {
    let test = passkey_house(|_| {}).await;
    let mut device = Device::new(ORIGIN);
    register(&test, ANA, &mut device).await;
    let mut browser = at_registration(&test, "tom.baker").await;
    let answer = device.create(&asked_new(&browser));
    let submitted = browser.try_press("next", &[("name", ""), ("credential", &answer)]).await;
    assert!(submitted.is_err() || submitted.is_ok_and(|one| one.stale), "{:?}", browser.codes());
    let key = test.key_of("tom.baker").await;
    let profile = test.store.profile(&key).await.unwrap();
    assert!(profile.is_none_or(|profile| profile.passkeys.is_empty()));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_passkey_is_the_second_proof_of_both_staff_sites() {
    let test = passkey_house(|_| {}).await;
    let mut device = Device::new(ORIGIN);
    register(&test, ANA, &mut device).await;
    test.appoint(ANA, Role::Full, &[]).await;
    let asking = visitor(&test, SiteKind::Administration, None);
    let mut browser = at_second_proof(&test, asking).await;
    let mut options = asked(&browser);
    options.challenge = "AAAA".to_owned();
    let wrong = device.get(&options);
    browser.submit(&[("credential", &wrong)]).await;
    assert!(browser.session.is_none() && browser.says("activity.passkey.wrong"), "{:?}", browser.codes());
    let answer = device.get(&asked(&browser));
    browser.submit(&[("credential", &answer)]).await;
    assert_eq!(browser.page.status, RunStatus::Finished, "{:?}", browser.page.view);
    assert!(browser.session.is_some());
}

/// Somebody at the second proof of a staff site's sign-in, with the passkey chosen.
async fn at_second_proof(test: &TestHouse, asking: Visitor) -> Browser<'_> {
    let begun = test.house.begin_sign_in(&asking, ANA, None).await.unwrap();
    let mut browser = test.browser_of(asking, begun).await;
    browser.submit(&[("password", START)]).await;
    browser.choose("passkey").await;
    browser
}

/// An administrator with a passkey and no app, signed in a while ago.
async fn stale_administrator(test: &TestHouse, device: &mut Device) -> Visitor {
    register(test, ANA, device).await;
    test.appoint(ANA, Role::Full, &[]).await;
    let asking = visitor(test, SiteKind::Administration, None);
    let mut browser = at_second_proof(test, asking).await;
    let answer = device.get(&asked(&browser));
    browser.submit(&[("credential", &answer)]).await;
    let ana = visitor(test, SiteKind::Administration, browser.session);
    test.clock.advance(14 * 60);
    test.house.member(&ana).await.unwrap();
    test.clock.advance(2 * 60);
    ana
}

async fn is_fresh(test: &TestHouse, visitor: &Visitor) -> bool {
    test.clock.now() < test.house.member(visitor).await.unwrap().proved_until
}

#[tokio::test(flavor = "multi_thread")]
async fn a_passkey_proves_once_more_before_something_grave_and_each_answer_once() {
    let test = passkey_house(|_| {}).await;
    let mut device = Device::new(ORIGIN);
    let ana = stale_administrator(&test, &mut device).await;
    assert!(!is_fresh(&test, &ana).await);
    let ways = test.house.ways_again(&ana).await.unwrap();
    assert!(!ways.app, "there is no app to ask for a code");
    let first = ways.passkey.unwrap();
    assert_eq!(first.options.allow_credentials[0].id, device.id_text());
    let second = test.house.ways_again(&ana).await.unwrap().passkey.unwrap();
    assert_ne!(first.options.challenge, second.options.challenge, "two windows, two questions");

    let answer = device.get(&first.options);
    test.house.prove_again_by_passkey(&ana, &first.token, &answer).await.unwrap();
    assert!(is_fresh(&test, &ana).await);
    assert_eq!(passkeys_of(&test, ANA).await[0].sign_count, device.count);
    // The counter alone would tell a replay; of a device without one, the challenge that was answered does.
    let again = test.house.prove_again_by_passkey(&ana, &first.token, &answer).await;
    assert!(matches!(again, Err(ServiceError::Invalid(_))), "{again:?}");
    let answer = device.get(&second.options);
    test.house.prove_again_by_passkey(&ana, &second.token, &answer).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_device_without_a_counter_answers_a_question_of_the_staff_sites_once() {
    let test = passkey_house(|_| {}).await;
    let mut device = Device::new(ORIGIN);
    device.counts = false;
    let ana = stale_administrator(&test, &mut device).await;
    let asked = test.house.ways_again(&ana).await.unwrap().passkey.unwrap();
    let answer = device.get(&asked.options);
    test.house.prove_again_by_passkey(&ana, &asked.token, &answer).await.unwrap();
    let again = test.house.prove_again_by_passkey(&ana, &asked.token, &answer).await;
    assert!(matches!(again, Err(ServiceError::Invalid(_))), "{again:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_wrong_answer_of_the_staff_sites_proves_nothing_and_is_written_down() {
    let test = passkey_house(|_| {}).await;
    let mut device = Device::new(ORIGIN);
    let ana = stale_administrator(&test, &mut device).await;
    let ask = async || test.house.ways_again(&ana).await.unwrap().passkey.unwrap();
    let refused = async |token: &str, answer: &str, code: &str| {
        let result = test.house.prove_again_by_passkey(&ana, token, answer).await;
        assert!(
            matches!(&result, Err(ServiceError::Invalid(said)) if said.code == code),
            "{code}: {result:?}"
        );
    };
    let question = ask().await;
    refused(&question.token, "", "activity.passkey.nothing").await;
    // A question of another house, a bent one, and one that is too old.
    let answer = device.get(&question.options);
    refused("1.AAAA.AAAA", &answer, "activity.passkey.wrong").await;
    refused(&question.token.replacen('1', "2", 1), &answer, "activity.passkey.wrong").await;
    test.clock.advance(7 * 60);
    refused(&question.token, &answer, "activity.passkey.wrong").await;
    // The device of somebody else, and a copy.
    let question = ask().await;
    let answer = Device::new(ORIGIN).get(&question.options);
    refused(&question.token, &answer, "activity.passkey.wrong").await;
    device.count = 0;
    let answer = device.get(&question.options);
    refused(&question.token, &answer, "activity.passkey.copied").await;
    assert_eq!(warned(&test, "My phone").await, 1);
    assert!(!is_fresh(&test, &ana).await);
    assert_eq!(reasons(&test).await, ["challenge", "challenge", "challenge", "unknown", "counter"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_administrator_sees_passkeys_by_model_and_revokes_one_at_once() {
    let test = passkey_house(|_| {}).await;
    let mut device = Device::new(ORIGIN);
    register(&test, ANA, &mut device).await;
    test.register("tom.baker", START).await;
    test.appoint("mei.chen", Role::Full, &[]).await;
    let admin = test.signed_in("mei.chen", SiteKind::Administration).await;
    let model = "01020304-0506-0708-0102-030405060708";
    let page = test.house.passkeys(&admin, "", "").await.unwrap();
    assert_eq!((page.lines.len(), page.models.len(), page.next), (1, 1, None));
    assert_eq!((page.models[0].model.as_str(), page.models[0].count), (model, 1));
    assert_eq!((page.lines[0].logon_name.as_str(), page.lines[0].passkey.name.as_str()), (ANA, "My phone"));
    assert_eq!(test.house.passkeys(&admin, model, "").await.unwrap().lines.len(), 1);
    assert_eq!(test.house.passkeys(&admin, "none-of-them", "").await.unwrap().lines.len(), 0);
    let own = format!("{}.{}", page.lines[0].ticket, page.lines[0].passkey.id);
    assert_eq!(test.house.passkeys(&admin, "", &own).await.unwrap().lines.len(), 0);
    for made_up in ["7", "00.AAAA"] {
        let found = test.house.passkeys(&admin, "", made_up).await;
        assert!(matches!(found, Err(ServiceError::NotFound)), "{made_up}");
    }

    let ticket = &page.lines[0].ticket;
    let unknown = test.house.revoke_passkey(&admin, ticket, "AAAA").await;
    assert!(matches!(unknown, Err(ServiceError::NotFound)));
    let mut browser = at_proof(&test, ANA).await;
    test.house.revoke_passkey(&admin, ticket, &device.id_text()).await.unwrap();
    assert!(passkeys_of(&test, ANA).await.is_empty());
    assert_eq!(
        (test.count_events(EventKind::PasskeyRemoved).await, told(&test, "passkey-removed").await),
        (1, 1)
    );
    let answer = device.get(&asked(&browser));
    browser.submit(&[("credential", &answer)]).await;
    assert!(browser.says("activity.passkey.wrong"), "{:?}", browser.codes());
}

#[tokio::test(flavor = "multi_thread")]
async fn everybodys_passkeys_are_shown_fifty_at_a_time() {
    let test = passkey_house(|_| {}).await;
    let mut device = Device::new(ORIGIN);
    register(&test, ANA, &mut device).await;
    test.appoint("mei.chen", Role::Full, &[]).await;
    let admin = test.signed_in("mei.chen", SiteKind::Administration).await;
    let mut profile = profile_of(&test, ANA).await;
    let one = profile.passkeys[0].clone();
    let other = |number: u32| Passkey { id: format!("{number:03}"), model: "rare".to_owned(), ..one.clone() };
    profile.passkeys = (0..120).map(other).collect();
    test.store.commit(vec![Change::PutProfile(Box::new(profile))]).await.unwrap();
    let (mut after, mut seen) = (String::new(), Vec::new());
    for expected in [50, 50, 20] {
        let page = test.house.passkeys(&admin, "rare", &after).await.unwrap();
        assert_eq!((page.lines.len(), page.models[0].count), (expected, 120));
        seen.extend(page.lines.into_iter().map(|line| line.passkey.id));
        after = page.next.unwrap_or_default();
    }
    assert_eq!(seen, (0..120).map(|number| format!("{number:03}")).collect::<Vec<_>>());
    assert!(after.is_empty(), "the third is the last");
}
