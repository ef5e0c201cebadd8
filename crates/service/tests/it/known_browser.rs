//! Browsers that are remembered: what they prove and for whom, when they end, and that nobody learns from them whose
//! names are somebody's.

use std::time::Duration;

use api::{
    Service as _, Visitor, Who,
    people::{Acted, People as _, PersonAction},
};
use domain::{
    browser::{Browser as Device, BrowserCookie, CookieUse, TOKENS_MAX},
    config::{Realm, staff::Role},
    event::{EventKind, EventResult},
    evidence::EvidenceKind,
    id::Slug,
    profile::Profile,
    run::RunStatus,
    secret::Secret,
    store::{Change, SiteKind},
    time::Clock,
    workflow::{Block, WorkflowKind},
};

use crate::{
    desk::{Desk, desk_house, enrol, profile_of},
    house::{ANA, Browser, Options, START, TestHouse, house_with},
};

const NEW: &str = "Harbor-Lantern-47-Quartz";
const TOM: &str = "tom.baker";
const NOBODY: &str = "nobody.of.that.name";
const DAY: i64 = 24 * 3_600;

fn steps(text: &str) -> Vec<Block> {
    toml::from_str::<toml::Table>(&format!("steps = [{text}]"))
        .and_then(|mut table| table.remove("steps").unwrap().try_into())
        .unwrap()
}

fn set(realm: &mut Realm, task: &str, text: &str) {
    let found = realm.policies[0].workflows.iter_mut().find(|one| one.id.as_str() == task);
    found.unwrap().steps = steps(text);
}

/// A reset by a mailed code and the browser or questions; and a task that only remembers, behind the password.
fn with_browsers(realm: &mut Realm) {
    let forgot = "{ step = \"mail\", activity = \"mail-code\", settings = { channel = \"corporate\" } }, \
        { choice = \"second\", options = [{ step = \"browser\", activity = \"known-browser\" }, \
        { step = \"questions\", activity = \"questions\" }] }, \
        { step = \"reset\", activity = \"reset-password\" }, \
        { step = \"remember\", activity = \"remember-browser\", settings = { days = 30 } }";
    set(realm, "forgot-password", forgot);
    let only = "{ step = \"password\", activity = \"password\" }, \
        { step = \"remember\", activity = \"remember-browser\", settings = { limit = 2, days = 30 } }";
    set(realm, "manage-passwords", only);
}

async fn house() -> TestHouse {
    let test = house_with(Options { realm: with_browsers, ..Options::default() }).await;
    test.register(ANA, START).await;
    test
}

/// A browser with these tokens, whose answers can set cookies.
fn holding(test: &TestHouse, tokens: Vec<Secret>) -> Visitor {
    let device =
        Device { tokens, name: "Firefox, Linux".to_owned(), cookies: CookieUse::Write, ..Device::default() };
    Visitor { device, ..test.visitor.clone() }
}

fn holding_cookie(test: &TestHouse, cookie: &BrowserCookie) -> Visitor {
    holding(test, Device::tokens_of(&cookie.value))
}

async fn begin<'t>(test: &'t TestHouse, visitor: &Visitor, task: &str, name: &str) -> Browser<'t> {
    let who = Who::Named { name: name.to_owned(), domain: None };
    let begun = test.house.begin(visitor, &Slug::new(task).unwrap(), who).await.unwrap();
    test.browser_of(visitor.clone(), begun).await
}

/// Has the browser remembered; gives its cookie.
async fn remembered(test: &TestHouse, visitor: &Visitor, name: &str) -> BrowserCookie {
    let mut browser = begin(test, visitor, "manage-passwords", name).await;
    browser.submit(&[("password", START)]).await;
    assert_eq!(browser.page.view.kind, "remember-browser", "{:?}", browser.page.view);
    let submitted = browser.submit(&[("remember", "on")]).await;
    assert_eq!(browser.page.status, RunStatus::Finished, "{:?}", browser.page.view);
    submitted.keep.expect("a cookie")
}

/// A browser that has typed the mailed code and picked the browser as its second proof.
async fn at_second<'t>(test: &'t TestHouse, visitor: &Visitor, name: &str) -> Browser<'t> {
    let mut browser = begin(test, visitor, "forgot-password", name).await;
    let code = test.mailed_code().await;
    browser.submit(&[("code", &code)]).await;
    browser.choose("known-browser").await;
    browser
}

fn is_unknown(browser: &Browser<'_>) -> bool {
    browser.page.view.kind == "missing" && browser.says("activity.known-browser.unknown")
}

async fn ended(test: &TestHouse) -> Vec<String> {
    let events = test.events().await;
    let lines = events.iter().filter(|line| line.event.kind == EventKind::BrowserEnded);
    lines.map(|line| line.event.detail.get("cause").cloned().unwrap_or_default()).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_remembered_browser_is_a_part_of_the_proof_and_ends_with_the_reset() {
    let test = house().await;
    let cookie = remembered(&test, &holding(&test, Vec::new()), ANA).await;
    assert_eq!(cookie.days, 30);
    let visitor = holding_cookie(&test, &cookie);
    let mut browser = at_second(&test, &visitor, ANA).await;
    assert_eq!(browser.page.view.kind, "new-password", "nothing was asked: {:?}", browser.page.view);
    let run = test.store.run(browser.begun.run).await.unwrap().unwrap();
    assert!(run.evidence.iter().any(|proof| proof.kind == EvidenceKind::KnownBrowser));
    let used = profile_of(&test, ANA).await;
    assert!(used.browsers[0].last_used.is_some());
    let everything = format!("{}{:?}", serde_json::to_string(&(&used, &run)).unwrap(), test.events().await);
    assert!(!everything.contains(visitor.device.tokens[0].expose()), "the token is in no row and no event");
    browser.submit(&[("new", NEW), ("again", NEW)]).await;
    assert!(profile_of(&test, ANA).await.browsers.is_empty(), "a reset ends them");
    // And is the moment to have this one remembered anew, under another token.
    assert_eq!(browser.page.view.kind, "remember-browser", "{:?}", browser.page.view);
    let fresh = browser.submit(&[("remember", "on")]).await.keep.expect("a cookie");
    assert_eq!(browser.page.status, RunStatus::Finished);
    let tokens = Device::tokens_of(&fresh.value);
    assert!(!tokens[0].matches(&visitor.device.tokens[0]));
    assert!(is_unknown(&at_second(&test, &visitor, ANA).await), "the old token is worth nothing");
    assert_eq!(at_second(&test, &holding_cookie(&test, &fresh), ANA).await.page.view.kind, "new-password");
    assert_eq!(ended(&test).await, ["password-reset"]);
    let count = async |kind| test.count_events(kind).await;
    assert_eq!((count(EventKind::BrowserRemembered).await, count(EventKind::BrowserUsed).await), (2, 2));
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_learns_from_it_whose_names_are_somebodys() {
    let realm = |realm: &mut Realm| {
        let first = "{ choice = \"proof\", options = [{ sequence = [{ step = \"browser\", activity = \"known-browser\" }, \
            { step = \"mail\", activity = \"mail-code\" }] }, { step = \"totp\", activity = \"totp\" }] }, \
            { step = \"reset\", activity = \"reset-password\" }";
        with_browsers(realm);
        set(realm, "forgot-password", first);
    };
    let test = house_with(Options { realm, ..Options::default() }).await;
    test.register(ANA, START).await;
    let cookie = remembered(&test, &holding(&test, Vec::new()), ANA).await;
    // A browser of somebody else, and one with the token of Ana for other names.
    let tokens = Device::tokens_of(&cookie.value);
    let mut pages = Vec::new();
    for (tokens, name) in
        [(Vec::new(), ANA), (Vec::new(), TOM), (Vec::new(), NOBODY), (tokens.clone(), TOM), (tokens, NOBODY)]
    {
        let mut browser = begin(&test, &holding(&test, tokens), "forgot-password", name).await;
        browser.choose("known-browser").await;
        assert!(is_unknown(&browser), "{name}: {:?}", browser.page.view);
        assert!(browser.page.other_way, "another way is offered");
        let before = browser.page.view.clone();
        browser.press("", &[]).await;
        assert_eq!(browser.page.view, before, "the page's button changes nothing");
        pages.push((browser.page.view.clone(), browser.page.progress));
    }
    assert!(pages.windows(2).all(|pair| pair[0] == pair[1]), "{pages:?}");
    let wrong = test.events().await.iter().filter(|line| line.event.kind == EventKind::StepRefused).count();
    assert_eq!(wrong, 0, "it is no wrong proof");
    assert_eq!(test.count_events(EventKind::BrowserUsed).await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_browser_that_has_expired_is_refused_and_forgotten() {
    let test = house().await;
    let cookie = remembered(&test, &holding(&test, Vec::new()), ANA).await;
    let visitor = holding_cookie(&test, &cookie);
    test.clock.advance(30 * DAY - 60);
    assert_eq!(at_second(&test, &visitor, ANA).await.page.view.kind, "new-password");
    test.clock.advance(120);
    assert!(is_unknown(&at_second(&test, &visitor, ANA).await));
    assert!(profile_of(&test, ANA).await.browsers.is_empty());
    assert_eq!(ended(&test).await, ["expired"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_oldest_goes_when_there_are_too_many_and_one_browser_is_there_once() {
    let test = house().await;
    let first = remembered(&test, &holding(&test, Vec::new()), ANA).await;
    let second = remembered(&test, &holding(&test, Vec::new()), ANA).await;
    let third = remembered(&test, &holding(&test, Vec::new()), ANA).await;
    assert_eq!(
        (profile_of(&test, ANA).await.browsers.len(), ended(&test).await),
        (2, vec!["too-many".into()])
    );
    assert!(is_unknown(&at_second(&test, &holding_cookie(&test, &first), ANA).await));
    for known in [&second, &third] {
        // One that is known is not asked about again.
        let mut browser = begin(&test, &holding_cookie(&test, known), "manage-passwords", ANA).await;
        let submitted = browser.submit(&[("password", START)]).await;
        assert_eq!(browser.page.status, RunStatus::Finished, "{:?}", browser.page.view);
        assert!(submitted.keep.is_none());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_people_at_one_browser_have_tokens_of_their_own() {
    let test = house().await;
    test.register(TOM, START).await;
    let of_ana = remembered(&test, &holding(&test, Vec::new()), ANA).await;
    let shared = holding_cookie(&test, &of_ana);
    let both = remembered(&test, &shared, TOM).await;
    let tokens = Device::tokens_of(&both.value);
    assert_eq!(tokens.len(), 2);
    assert!(tokens[1].matches(&shared.device.tokens[0]), "Ana's is kept");
    // Whoever read Ana's token before Tom came is nobody to him.
    assert!(is_unknown(&at_second(&test, &shared, TOM).await));
    for name in [ANA, TOM] {
        assert_eq!(
            at_second(&test, &holding_cookie(&test, &both), name).await.page.view.kind,
            "new-password"
        );
    }
    let (ana, tom) = (profile_of(&test, ANA).await, profile_of(&test, TOM).await);
    assert_ne!(ana.browsers[0].hash, tom.browsers[0].hash);
    assert!(tokens.len() <= TOKENS_MAX);
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_remembered_without_the_tick_nor_where_no_cookie_can_be_set() {
    let test = house().await;
    let mut browser = begin(&test, &holding(&test, Vec::new()), "manage-passwords", ANA).await;
    browser.submit(&[("password", START)]).await;
    let submitted = browser.submit(&[]).await;
    assert_eq!((browser.page.status, submitted.keep.is_none()), (RunStatus::Finished, true));
    // A program has no cookies: it is not asked.
    let mut program = test.begin("manage-passwords", ANA).await;
    program.submit(&[("password", START)]).await;
    assert_eq!(program.page.status, RunStatus::Finished, "{:?}", program.page.view);
    assert!(profile_of(&test, ANA).await.browsers.is_empty());
    // Where the settings say so, nobody is asked.
    test.reconfigure(|realm| {
        let silent = "{ step = \"password\", activity = \"password\" }, \
            { step = \"remember\", activity = \"remember-browser\", settings = { ask = false } }";
        set(realm, "manage-passwords", silent);
    });
    let mut silent = begin(&test, &holding(&test, Vec::new()), "manage-passwords", ANA).await;
    let submitted = silent.submit(&[("password", START)]).await;
    assert_eq!(silent.page.status, RunStatus::Finished, "{:?}", silent.page.view);
    assert_eq!(submitted.keep.map(|cookie| cookie.days), Some(90));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_password_that_is_changed_knowingly_keeps_them_and_a_removed_registration_does_not() {
    let test = house().await;
    let cookie = remembered(&test, &holding(&test, Vec::new()), ANA).await;
    test.reconfigure(|realm| {
        let change = "{ step = \"password\", activity = \"password\", settings = { keep_for_change = true } }, \
            { step = \"change\", activity = \"change-password\" }";
        set(realm, "manage-passwords", change);
    });
    let mut browser = test.begin("manage-passwords", ANA).await;
    browser.submit(&[("password", START)]).await;
    browser.submit(&[("new", NEW), ("again", NEW)]).await;
    assert_eq!(browser.page.status, RunStatus::Finished, "{:?}", browser.page.view);
    assert_eq!(profile_of(&test, ANA).await.browsers.len(), 1);
    let person = profile_of(&test, ANA).await.person;
    test.store.commit(vec![Change::RemoveProfile(person.clone())]).await.unwrap();
    let empty = Profile::empty(person, "en".to_owned(), test.clock.now());
    assert_eq!(test.store.profile(&empty.person).await.unwrap().unwrap_or(empty).browsers, []);
    assert!(is_unknown(&at_second(&test, &holding_cookie(&test, &cookie), ANA).await));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reset_by_the_helpdesk_ends_them() {
    let test = desk_house(|_| {}).await;
    let caller = enrol(&test, ANA).await;
    let mut profile = profile_of(&test, ANA).await;
    let now = test.clock.now();
    profile.browsers.push(domain::browser::KnownBrowser {
        id: "one".to_owned(),
        hash: "00".to_owned(),
        name: String::new(),
        added: now,
        last_used: None,
        expires: now.plus(Duration::from_secs(3_600 * 24)),
    });
    test.store.commit(vec![Change::PutProfile(Box::new(profile))]).await.unwrap();
    let desk = Desk::open(&test, "mei.chen").await;
    desk.verify(ANA, &caller.authenticator).await;
    let mut browser = desk.begin("helpdesk-reset", ANA).await;
    browser.submit(&[]).await;
    assert_eq!(browser.page.status, RunStatus::Finished, "{:?}", browser.page.view);
    assert!(profile_of(&test, ANA).await.browsers.is_empty());
    assert_eq!(ended(&test).await, ["password-reset"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn its_person_and_an_administrator_can_forget_a_browser() {
    let test = house().await;
    let first = remembered(&test, &holding(&test, Vec::new()), ANA).await;
    remembered(&test, &holding(&test, Vec::new()), ANA).await;
    let ana = test.signed_in(ANA, SiteKind::SelfService).await;
    let shown = test.house.profile(&ana).await.unwrap().browsers;
    assert_eq!(shown.iter().map(|one| one.name.as_str()).collect::<Vec<_>>(), ["Firefox, Linux"; 2]);
    assert_eq!(
        (shown[0].last_used, shown[0].expires),
        (None, shown[0].added.plus(Duration::from_secs(30 * 86_400)))
    );
    // Somebody else's session reaches nothing of hers, and a stranger has none.
    let tom = test.signed_in(TOM, SiteKind::SelfService).await;
    test.house.forget_browser(&tom, Some(&shown[0].id)).await.unwrap();
    assert!(test.house.forget_browser(&test.visitor, None).await.is_err());
    assert_eq!(test.house.profile(&ana).await.unwrap().browsers.len(), 2);
    test.house.forget_browser(&ana, Some(&shown[0].id)).await.unwrap();
    assert_eq!(test.house.profile(&ana).await.unwrap().browsers, shown[1..]);
    assert!(is_unknown(&at_second(&test, &holding_cookie(&test, &first), ANA).await));

    test.appoint("helena.strand", Role::Full, &[]).await;
    let admin = test.signed_in("helena.strand", SiteKind::Administration).await;
    let found = test.house.find_people(&admin, ANA, None).await.unwrap();
    let ticket = &found.people.iter().find(|one| one.logon_name == ANA).unwrap().ticket;
    let card = test.house.person(&admin, ticket).await.unwrap();
    assert!(card.may.contains(&PersonAction::ForgetBrowsers));
    assert_eq!(card.registration.unwrap().browsers, shown[1..]);
    let acted = test.house.act_on_person(&admin, ticket, PersonAction::ForgetBrowsers, "").await.unwrap();
    assert_eq!(acted, Acted::Done);
    assert!(profile_of(&test, ANA).await.browsers.is_empty());
    assert!(!test.house.person(&admin, ticket).await.unwrap().may.contains(&PersonAction::ForgetBrowsers));
    let events = test.events().await;
    let lines: Vec<_> = events.iter().filter(|line| line.event.kind == EventKind::BrowserEnded).collect();
    assert_eq!(
        lines.iter().map(|line| line.event.actor.as_str()).collect::<Vec<_>>(),
        ["self", "helena.strand"]
    );
    assert!(lines.iter().all(|line| line.event.result != EventResult::Failure));
}

#[test]
fn it_has_no_place_in_the_sign_in_of_staff_nor_at_the_helpdesk() {
    for kind in ["known-browser", "remember-browser"] {
        let registry = activities::Registry::standard();
        let place = registry.get(&Slug::literal(kind)).unwrap().place();
        assert!(place.allows(WorkflowKind::SelfService));
        assert!(!place.allows(WorkflowKind::SignIn) && !place.allows(WorkflowKind::Helpdesk), "{kind}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_person_is_told_at_every_address_that_a_browser_is_remembered() {
    let test = house().await;
    let mut profile = profile_of(&test, ANA).await;
    profile.personal_mail =
        Some(domain::profile::Contact { address: "ana@example.org".to_owned(), verified: test.clock.now() });
    test.store.commit(vec![Change::PutProfile(Box::new(profile))]).await.unwrap();
    remembered(&test, &holding(&test, Vec::new()), ANA).await;
    let rows = test.store.outbox(50).await.unwrap();
    let mails = rows.into_iter().filter_map(|row| row.message.mail);
    let told = mails.filter(|mail| mail.template == "mail.factor-changed");
    let mut told: Vec<_> = told.map(|mail| (mail.to, mail.args.args["what"].clone())).collect();
    told.sort_by(|one, two| one.0.cmp(&two.0));
    let browser = || "browser".into();
    assert_eq!(
        told,
        [("ana.ruiz@northwind.example".to_owned(), browser()), ("ana@example.org".to_owned(), browser())]
    );
}
