//! Codes that RADIUS servers check: for people, at the helpdesk, for signing in staff, and what happens when no
//! server answers. The servers are a script here; `factors` has the protocol, and FreeRADIUS its own tests.

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex},
};

use api::{
    ServiceError,
    operation::{Operation as _, Remedy, Urgency},
    staff::Staff as _,
};
use async_trait::async_trait;
use domain::{
    config::{
        Realm,
        radius::{RadiusEntry, RadiusSettings},
        staff::Role,
    },
    event::EventKind,
    factor::{
        Factors,
        radius::{
            Ask, Asked, Challenge, Distrust, Name, Problem, Radius, RadiusError, RadiusSetup, RefusedReply,
            ServerStanding, Verdict,
        },
    },
    id::Slug,
    run::RunStatus,
    secret::Secret,
    store::SiteKind,
    time::Timestamp,
    view::FieldKind,
};
use service::Loaded;
use vault::OsEntropy;

use crate::{
    desk::{Desk, desk_house_with},
    house::{ANA, Options, START, TestHouse, house_with, set_steps, steps},
    staff::visitor,
};

const NEW: &str = "Harbor-Lantern-47-Quartz";

/// What was asked: the name (`None` for nobody's), the code, the state that was given back.
type Question = (Option<String>, String, Vec<u8>);

/// Servers that answer by a script, and reject when it is at its end.
#[derive(Default)]
struct Script {
    answers: Mutex<VecDeque<Asked>>,
    asked: Mutex<Vec<Question>>,
    setup: Mutex<RadiusSetup>,
    problem: Mutex<Option<Problem>>,
}

impl Script {
    fn says(&self, result: Result<Verdict, RadiusError>) {
        self.says_with(result, Vec::new());
    }

    fn says_with(&self, result: Result<Verdict, RadiusError>, refused: Vec<RefusedReply>) {
        self.answers.lock().unwrap().push_back(Asked { result, refused });
    }

    fn asked(&self) -> Vec<Question> {
        self.asked.lock().unwrap().clone()
    }
}

#[async_trait]
impl Radius for Script {
    fn configure(&self, setup: RadiusSetup) {
        *self.setup.lock().unwrap() = setup;
    }

    fn is_set_up(&self) -> bool {
        true
    }

    async fn ask(&self, ask: Ask<'_>) -> Asked {
        let name = match ask.name {
            Name::Of(name) => Some(name.to_owned()),
            Name::Nobody => None,
        };
        let state = ask.challenge.map(|challenge| challenge.state.clone()).unwrap_or_default();
        self.asked.lock().unwrap().push((name, ask.code.expose().to_owned(), state));
        let next = self.answers.lock().unwrap().pop_front();
        next.unwrap_or(Asked { result: Ok(Verdict::Rejected), refused: Vec::new() })
    }

    async fn check(&self, now: Timestamp) -> Vec<ServerStanding> {
        let problem = self.problem.lock().unwrap().clone();
        let standing =
            |id: Slug| ServerStanding { id, problem: problem.clone(), address: None, took_ms: 3, at: now };
        self.setup.lock().unwrap().servers.iter().map(|server| standing(server.id.clone())).collect()
    }

    async fn try_out(&self, setup: RadiusSetup, now: Timestamp) -> Vec<ServerStanding> {
        let standing = |id: Slug| ServerStanding {
            id,
            problem: Some(Problem::Silent),
            address: None,
            took_ms: 9,
            at: now,
        };
        setup.servers.iter().map(|server| standing(server.id.clone())).collect()
    }
}

fn challenged(prompt: &str, echo: bool) -> Result<Verdict, RadiusError> {
    let challenge = Challenge {
        server: Slug::literal("one"),
        state: b"state-1".to_vec(),
        prompt: prompt.to_owned(),
        echo,
    };
    Ok(Verdict::Challenged(challenge))
}

fn away() -> Result<Verdict, RadiusError> {
    Err(RadiusError::Unreachable("one: silent".to_owned()))
}

/// Puts a server into the document.
fn set_up(test: &TestHouse, realm: &mut Realm) {
    realm.radius = RadiusSettings {
        servers: vec![RadiusEntry {
            id: Slug::literal("one"),
            host: "radius.northwind.example".to_owned(),
            port: 1_812,
            secret: service::secrets::seal(&test.keys, &Secret::new("both know"), &OsEntropy).unwrap(),
            timeout_ms: 3_000,
            tries: 2,
            status_server: true,
        }],
        ..RadiusSettings::default()
    };
}

const PROOF: &str = "{ choice = \"proof\", options = [{ step = \"radius\", activity = \"radius-code\" }, \
                     { step = \"totp\", activity = \"totp\" }] }, { step = \"reset\", activity = \"reset-password\" }";

/// A house in which a forgotten password is reset by a code of the servers, or an app's.
async fn radius_house() -> (TestHouse, Arc<Script>) {
    let script = Arc::new(Script::default());
    let mut factors = Factors::none();
    factors.radius = Arc::clone(&script) as Arc<dyn Radius>;
    let test = house_with(Options { factors, ..Options::default() }).await;
    change(&test, |_| {});
    (test, script)
}

/// Changes the document further.
fn change(test: &TestHouse, more: impl FnOnce(&mut Realm)) {
    test.reconfigure(|realm| {
        set_up(test, realm);
        set_steps(realm, "forgot-password", PROOF);
        more(realm);
    });
}

async fn at_code<'t>(test: &'t TestHouse, name: &str) -> crate::house::Browser<'t> {
    let mut browser = test.begin("forgot-password", name).await;
    browser.choose("radius-code").await;
    assert_eq!(browser.page.view.kind, "radius-code", "{:?}", browser.page.view);
    browser
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_that_the_servers_accept_resets_the_password() {
    let (test, script) = radius_house().await;
    assert_eq!(script.setup.lock().unwrap().servers[0].secret.expose(), "both know", "opened for the port");
    let mut browser = at_code(&test, ANA).await;
    script.says(Ok(Verdict::Accepted));
    browser.submit(&[("code", "123 456")]).await;
    assert_eq!(browser.page.view.kind, "new-password", "{:?}", browser.page.view);
    assert_eq!(script.asked(), [(Some(ANA.to_owned()), "123456".to_owned(), Vec::new())]);
    browser.submit(&[("new", NEW), ("again", NEW)]).await;
    assert_eq!(test.password_deeds(ANA), 1);
    let events = test.events().await;
    let passed = events.iter().find(|line| line.event.kind == EventKind::StepPassed).unwrap();
    assert_eq!(passed.event.detail["proved"], "radius");
}

#[tokio::test(flavor = "multi_thread")]
async fn each_round_shows_what_the_server_asks_hidden_or_not_and_gives_its_state_back() {
    let (test, script) = radius_house().await;
    let mut browser = at_code(&test, ANA).await;
    assert!(matches!(browser.page.view.fields[0].kind, FieldKind::Code { numeric: true, .. }));
    script.says(challenged("New PIN <b>now</b>", false));
    browser.submit(&[("code", "1234")]).await;
    assert_eq!(browser.page.view.fields[0].kind, FieldKind::Answer, "hidden");
    assert!(browser.says("activity.radius-code.asked"));
    script.says(challenged("", true));
    browser.submit(&[("code", "4 3 2 1")]).await;
    assert_eq!(browser.page.view.fields[0].kind, FieldKind::Text, "shown");
    assert!(browser.says("activity.radius-code.more"));
    script.says(Ok(Verdict::Accepted));
    browser.submit(&[("code", "x y")]).await;
    assert_eq!(browser.page.view.kind, "new-password");
    let asked: Vec<_> = script.asked().into_iter().map(|(_, code, state)| (code, state)).collect();
    let state = b"state-1".to_vec();
    assert_eq!(
        asked,
        [("1234".to_owned(), Vec::new()), ("4 3 2 1".to_owned(), state.clone()), ("x y".to_owned(), state)],
        "what answers a challenge is given as it was typed"
    );
    assert_eq!(test.count_events(EventKind::StepRefused).await, 0, "a challenge is nothing wrong");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_challenge_without_end_and_codes_without_end_are_ended() {
    let (test, script) = radius_house().await;
    let mut browser = at_code(&test, ANA).await;
    for _ in 0..11 {
        script.says(challenged("again", false));
        browser.submit(&[("code", "1234")]).await;
    }
    assert!(browser.says("activity.radius-code.wrong"), "{:?}", browser.codes());
    for _ in 0..3 {
        browser.submit(&[("code", "1234")]).await;
    }
    assert_eq!(test.count_events(EventKind::ProfileLocked).await, 1, "wrong codes count as everywhere");
    assert_eq!(browser.page.status, RunStatus::Failed, "{:?}", browser.codes());
    assert_eq!(script.asked().len(), 14);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_name_that_is_nobodys_gets_the_same_pages_and_no_server_learns_it() {
    let (test, script) = radius_house().await;
    let mut walks = Vec::new();
    for name in ["mei.chen", "nobody.here"] {
        let mut browser = at_code(&test, name).await;
        let mut pages = vec![browser.page.view.clone()];
        for answer in
            [Ok(Verdict::Rejected), challenged("Next", false), Ok(Verdict::Rejected), Ok(Verdict::Rejected)]
        {
            script.says(answer);
            browser.submit(&[("code", "123456")]).await;
            pages.push(browser.page.view.clone());
        }
        for code in ["", "000000", "000000"] {
            browser.submit(&[("code", code)]).await;
            pages.push(browser.page.view.clone());
        }
        walks.push(pages);
    }
    assert_eq!(walks[0], walks[1]);
    let names: Vec<_> = script.asked().into_iter().map(|(name, ..)| name).collect();
    assert!(names.iter().flatten().all(|name| name == "mei.chen"), "{names:?}");
    assert!(names.iter().filter(|name| name.is_none()).count() >= 4, "it is asked about all the same");
    // Even a server that takes the probe name proves nobody.
    let mut browser = at_code(&test, "nobody.else").await;
    script.says(Ok(Verdict::Accepted));
    browser.submit(&[("code", "123456")]).await;
    assert!(browser.says("activity.radius-code.wrong"));
}

#[tokio::test(flavor = "multi_thread")]
async fn while_no_server_answers_nothing_counts_and_another_way_is_offered() {
    let (test, script) = radius_house().await;
    for name in [ANA, "nobody.here"] {
        let mut browser = at_code(&test, name).await;
        let version = browser.page.version;
        for _ in 0..6 {
            script.says(away());
            browser.submit(&[("code", "123456")]).await;
            assert!(browser.says("activity.radius-code.away"), "{:?}", browser.codes());
        }
        assert_eq!(browser.page.version, version, "the run is where it was");
        assert!(browser.page.other_way);
        script.says(Ok(Verdict::Accepted));
        browser.submit(&[("code", "123456")]).await;
        assert_eq!(browser.page.view.kind == "new-password", name == ANA);
    }
    assert_eq!(test.count_events(EventKind::ProfileLocked).await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_challenge_that_is_lost_begins_anew_and_counts_as_nothing() {
    let (test, script) = radius_house().await;
    let mut browser = at_code(&test, ANA).await;
    script.says(challenged("Next", false));
    browser.submit(&[("code", "1")]).await;
    script.says(Err(RadiusError::ChallengeLost("one: silent".to_owned())));
    browser.submit(&[("code", "2")]).await;
    assert!(browser.says("activity.radius-code.lost"));
    assert!(matches!(browser.page.view.fields[0].kind, FieldKind::Code { .. }), "the first page again");
    script.says(Ok(Verdict::Accepted));
    browser.submit(&[("code", "3")]).await;
    assert_eq!(browser.page.view.kind, "new-password");
    assert_eq!(script.asked()[2].2, Vec::<u8>::new());
    assert_eq!(test.count_events(EventKind::StepRefused).await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn replies_that_were_not_believed_are_written_down_whatever_came_after() {
    let (test, script) = radius_house().await;
    let mut browser = at_code(&test, ANA).await;
    let forged = |why| vec![RefusedReply { server: Slug::literal("one"), why, count: 3 }];
    script.says_with(away(), forged(Distrust::Unsigned));
    browser.submit(&[("code", "111111")]).await;
    script.says_with(Ok(Verdict::Accepted), forged(Distrust::Forged));
    browser.submit(&[("code", "222222")]).await;
    assert_eq!(browser.page.view.kind, "new-password");
    let events = test.events().await;
    let told: Vec<_> = events
        .iter()
        .filter(|line| line.event.kind == EventKind::ReplyRefused)
        .map(|line| {
            (
                line.event.detail["server"].as_str(),
                line.event.detail["why"].as_str(),
                line.event.detail["count"].as_str(),
            )
        })
        .collect();
    assert_eq!(told, [("one", "unsigned", "3"), ("one", "forged", "3")]);
    assert!(!format!("{events:?}").contains("111111"), "no code is in it");
}

#[tokio::test(flavor = "multi_thread")]
async fn people_are_known_to_the_servers_by_the_attribute_that_is_set() {
    let (test, script) = radius_house().await;
    for (attribute, known) in [
        ("userPrincipalName", "ana.ruiz@northwind.example"),
        ("mail", "ana.ruiz@northwind.example"),
        ("sAMAccountName", ANA),
    ] {
        change(&test, |realm| realm.radius.user_attribute = attribute.to_owned());
        let mut browser = at_code(&test, ANA).await;
        browser.submit(&[("code", "123456")]).await;
        let name = script.asked().pop().unwrap().0.unwrap();
        assert!(name.eq_ignore_ascii_case(known), "{attribute}: {name}");
    }
    // Somebody without the attribute is nobody to the servers.
    change(&test, |realm| realm.radius.user_attribute = "pager".to_owned());
    let mut browser = at_code(&test, "mei.chen").await;
    browser.submit(&[("code", "123456")]).await;
    assert_eq!(script.asked().pop().unwrap().0, None);
    assert!(browser.says("activity.radius-code.wrong"));
}

#[tokio::test(flavor = "multi_thread")]
async fn questions_to_the_servers_are_limited_for_the_realm() {
    let (test, script) = radius_house().await;
    change(&test, |realm| realm.radius.asks_per_minute = 2);
    for name in [ANA, "mei.chen"] {
        at_code(&test, name).await.submit(&[("code", "123456")]).await;
    }
    let mut third = at_code(&test, "tom.baker").await;
    let held = third.try_press("next", &[("code", "123456")]).await;
    assert!(matches!(held, Err(ServiceError::TooMany { .. })));
    assert_eq!(script.asked().len(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn staff_signs_in_with_a_password_and_a_code_of_the_servers() {
    let (test, script) = radius_house().await;
    test.appoint(ANA, Role::Auditor, &[]).await;
    test.reconfigure(|realm| {
        realm.staff.administration.sign_in = steps(
            "{ step = \"password\", activity = \"password\" }, { step = \"radius\", activity = \"radius-code\" }",
        );
    });
    let asking = visitor(&test, SiteKind::Administration, None);
    let begun = test.house.begin_sign_in(&asking, ANA, None).await.unwrap();
    let mut browser = test.browser_of(asking, begun).await;
    browser.submit(&[("password", START)]).await;
    assert_eq!(browser.page.view.kind, "radius-code", "{:?}", browser.page.view);
    browser.submit(&[("code", "000000")]).await;
    assert!(browser.session.is_none());
    script.says(Ok(Verdict::Accepted));
    browser.submit(&[("code", "123456")]).await;
    assert_eq!(browser.page.status, RunStatus::Finished, "{:?}", browser.page.view);
    assert!(browser.session.is_some());
}

#[tokio::test(flavor = "multi_thread")]
async fn an_operator_verifies_a_caller_by_a_code_of_the_servers() {
    let script = Arc::new(Script::default());
    let mut factors = Factors::none();
    factors.radius = Arc::clone(&script) as Arc<dyn Radius>;
    let test = desk_house_with(Options { factors, ..Options::default() }).await;
    test.reconfigure(|realm| {
        set_up(&test, realm);
        let verify = realm.policies[0].workflows.iter_mut().find(|one| one.id.as_str() == "helpdesk-verify");
        verify.unwrap().steps = steps(
            "{ step = \"radius\", activity = \"caller-radius-code\" }, { step = \"confirm\", activity = \"confirm-caller\" }",
        );
    });
    let desk = Desk::open(&test, "mei.chen").await;
    let mut browser = desk.begin("helpdesk-verify", ANA).await;
    script.says(away());
    browser.submit(&[("code", "123456")]).await;
    assert!(browser.says("helpdesk.caller-radius-code.away"), "{:?}", browser.codes());
    browser.submit(&[("code", "000000")]).await;
    assert!(browser.says("helpdesk.caller-radius-code.wrong"));
    script.says(challenged("Next", true));
    browser.submit(&[("code", "123456")]).await;
    assert!(browser.says("helpdesk.caller-radius-code.asked"));
    script.says(Ok(Verdict::Accepted));
    browser.submit(&[("code", "654321")]).await;
    assert_eq!(browser.page.status, RunStatus::Finished, "{:?}", browser.page.view);
    assert_eq!(script.asked().pop().unwrap().0.as_deref(), Some(ANA));
    assert_eq!(test.count_events(EventKind::CallerVerified).await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_step_without_a_server_to_ask_is_refused_with_its_place() {
    let (test, _) = radius_house().await;
    let mut realm = test.realm.current().realm.clone();
    realm.radius.servers.clear();
    let refused = Loaded::check(realm, 9, &activities::Registry::standard()).err().unwrap().to_string();
    assert!(refused.contains("forgot-password") && refused.contains("radius.servers"), "{refused}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_dashboard_says_which_server_does_not_answer_and_why() {
    let (test, script) = radius_house().await;
    test.appoint(ANA, Role::Full, &[]).await;
    let ana = test.signed_in(ANA, SiteKind::Administration).await;
    let before = test.house.dashboard(&ana).await.unwrap();
    assert_eq!((before.radius[0].checked, before.radius[0].problem.as_str()), (None, ""));
    assert_eq!(test.house.check_radius().await.unwrap(), 1);
    let well = test.house.dashboard(&ana).await.unwrap();
    assert!(well.radius[0].checked.is_some() && well.radius[0].problem.is_empty());
    *script.problem.lock().unwrap() = Some(Problem::Distrusted(Distrust::Forged));
    assert_eq!(test.house.check_radius().await.unwrap(), 0);
    let ill = test.house.dashboard(&ana).await.unwrap();
    let item = ill.attention.iter().find(|one| one.message.code == "attention.radius").expect("it is told");
    assert_eq!((item.urgency, &item.remedy), (Urgency::Broken, &Remedy::Radius), "no other server answers");
    assert_eq!(ill.radius[0].problem, "forged");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_task_names_the_server_that_is_silent_and_is_well_when_it_answers() {
    const TOM: &str = directory::demo::company::people::TOM;
    let (test, script) = radius_house().await;
    test.appoint(TOM, Role::Full, &[]).await;
    let tom = test.signed_in(TOM, SiteKind::Administration).await;
    let (_, halt) = tokio::sync::watch::channel(false);
    test.house.run_tasks(&halt).await.unwrap();
    let mut outcomes = Vec::new();
    for problem in [Some(Problem::Silent), None] {
        script.problem.lock().unwrap().clone_from(&problem);
        test.clock.advance(300);
        test.house.run_tasks(&halt).await.unwrap();
        let found = test.house.scheduled_task(&tom, "radius-status").await.unwrap();
        assert_eq!(found.runs[0].counts, [("servers".to_owned(), 1)]);
        outcomes.push((found.runs[0].outcome, found.runs[0].errors.join(" ")));
    }
    assert_eq!((outcomes[0].0, outcomes[1].0), ("partly", "good"), "{outcomes:?}");
    assert!(outcomes[0].1.contains("one, radius.northwind.example:1812: silent"), "{outcomes:?}");
}
