//! Who has registered changes by what they are proved with more than the password, whatever a task says; and no
//! shipped task has people refused for that.

use activities::Registry;
use domain::{
    config::Realm,
    event::EventKind,
    profile::Profile,
    run::RunStatus,
    store::SiteKind,
    workflow::{Effect, WorkflowKind},
};
use service::{PRESETS, configuration};

use crate::{
    desk::{enrol, profile_of},
    house::{ANA, Browser, Options, START, TestHouse, house_with},
};

const TOM: &str = "tom.baker";
/// Each activity that changes by what a person is proved.
const CHANGES: [&str; 5] = [
    "register-questions",
    "register-contact",
    "register-authenticator",
    "register-passkey",
    "register-recovery-codes",
];

/// A task for each of them that asks for the password alone.
fn with_password_only(realm: &mut Realm) {
    for activity in CHANGES {
        let written = format!(
            "id = \"only-{activity}\"\nsteps = [\n{{ step = \"password\", activity = \"password\" }},\n\
             {{ step = \"it\", activity = \"{activity}\", settings = {{ optional = true }} }},\n]"
        );
        realm.policies[0].workflows.push(toml::from_str(&written).unwrap());
    }
}

async fn house(preset: &'static str) -> TestHouse {
    house_with(Options { preset, realm: with_password_only, ..Options::default() }).await
}

async fn behind_password<'t>(test: &'t TestHouse, task: &str, name: &str) -> Browser<'t> {
    let mut browser = test.begin(task, name).await;
    browser.submit(&[("password", START)]).await;
    browser
}

/// What of a profile proves its person.
fn factors(profile: &Profile) -> String {
    format!(
        "{:?}{:?}{:?}{:?}{:?}",
        profile.answers, profile.personal_mail, profile.totp, profile.passkeys, profile.recovery_codes
    )
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_has_a_factor_changes_none_with_the_password_alone() {
    for (preset, _) in PRESETS {
        let test = house(preset).await;
        enrol(&test, ANA).await;
        let before = factors(&profile_of(&test, ANA).await);
        for activity in CHANGES {
            let browser = behind_password(&test, &format!("only-{activity}"), ANA).await;
            assert_eq!(
                browser.page.status,
                RunStatus::Failed,
                "{preset}, {activity}: {:?}",
                browser.page.view
            );
            assert!(browser.says("run.step-up-missing"), "{preset}, {activity}: {:?}", browser.codes());
        }
        assert_eq!(factors(&profile_of(&test, ANA).await), before, "{preset}");
        let events = test.events().await;
        let causes = events.iter().filter(|line| line.event.kind == EventKind::StepRefused);
        let causes: Vec<_> = causes.filter_map(|line| line.event.detail.get("cause")).collect();
        assert_eq!(causes, [&"run.step-up-missing".to_owned(); CHANGES.len()], "each is in the history");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_has_none_yet_registers_with_what_the_task_asks_for() {
    let test = house("modern").await;
    for activity in CHANGES {
        let browser = behind_password(&test, &format!("only-{activity}"), TOM).await;
        assert!(activity.ends_with(&browser.page.view.kind), "{activity}: {:?}", browser.page.view);
    }
    // And goes on to the end of the registration, though it has brought factors about.
    test.register(TOM, START).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_that_was_open_before_there_was_a_factor_changes_none_afterwards() {
    let test = house("modern").await;
    let mut thief = behind_password(&test, "only-register-authenticator", ANA).await;
    assert_eq!(thief.page.view.kind, "register-authenticator");
    let secret = thief.otp_secret();
    test.register(ANA, START).await;
    let code = vault::totp::code_at(&secret, domain::time::Clock::now(&*test.clock)).unwrap();
    thief.submit(&[("code", code.expose())]).await;
    assert_eq!(thief.page.status, RunStatus::Failed, "{:?}", thief.page.view);
    assert!(thief.says("run.step-up-missing"), "{:?}", thief.codes());
    assert!(profile_of(&test, ANA).await.totp.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn the_profile_task_of_each_preset_takes_factors_away_behind_a_second_proof_only() {
    for (preset, _) in PRESETS.iter().filter(|(name, _)| ["modern", "classic"].contains(name)) {
        let test = house(preset).await;
        let caller = enrol(&test, ANA).await;
        let mut browser = behind_password(&test, "manage-profile", ANA).await;
        assert_eq!(browser.page.view.kind, "choice", "{preset}: {:?}", browser.page.view);
        browser.choose("totp").await;
        let code =
            vault::totp::code_at(&caller.authenticator, domain::time::Clock::now(&*test.clock)).unwrap();
        browser.submit(&[("code", code.expose())]).await;
        assert_eq!(browser.page.view.kind, "register-questions", "{preset}: {:?}", browser.codes());
        browser.answer_registration().await;
        browser.press("skip", &[]).await;
        assert_eq!(browser.page.view.kind, "authenticators", "{preset}");
        browser.press("remove", &[("app", "app-1")]).await;
        assert!(profile_of(&test, ANA).await.totp.is_empty(), "{preset}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn who_has_an_authenticator_from_signing_in_to_a_staff_site_proves_with_it_before_registering() {
    for preset in ["modern", "classic"] {
        let test = house(preset).await;
        let caller = enrol(&test, ANA).await;
        let mut profile = profile_of(&test, ANA).await;
        profile.registered = None;
        profile.answers.clear();
        profile.personal_mail = None;
        test.store.commit(vec![domain::store::Change::PutProfile(Box::new(profile))]).await.unwrap();
        let mut browser = behind_password(&test, "register", ANA).await;
        assert_eq!(browser.page.view.title.code, "activity.totp.title", "{preset}: {:?}", browser.page.view);
        let code =
            vault::totp::code_at(&caller.authenticator, domain::time::Clock::now(&*test.clock)).unwrap();
        browser.submit(&[("code", code.expose())]).await;
        assert_eq!(browser.page.view.kind, "register-questions", "{preset}: {:?}", browser.codes());
    }
}

#[test]
fn no_shipped_task_has_people_refused_for_want_of_a_second_proof() {
    let registry = Registry::standard();
    for (preset, text) in PRESETS {
        let realm: Realm = toml::from_str(text).unwrap();
        let document = configuration::text::from_toml(text).unwrap();
        let plan = configuration::plan(&document, &document, &registry);
        assert_eq!(plan.findings, Vec::<String>::new(), "{preset}");
        let own = realm.policies[0].workflows.iter().filter(|one| one.kind == WorkflowKind::SelfService);
        let changing = own.filter(|workflow| {
            let steps = service::all_steps(workflow);
            let effect = |step: &&domain::workflow::Step| registry.requirements(step).unwrap().effect;
            steps.iter().any(|step| effect(step) == Effect::Factor)
        });
        assert!(changing.count() >= 2, "{preset}: registering and managing the profile");
    }
}

#[test]
fn what_is_published_lets_nobody_change_a_factor_with_the_password_alone() {
    let registry = Registry::standard();
    let document = configuration::text::from_toml(PRESETS[0].1).unwrap();
    let mut proposed = document.clone();
    let tasks = proposed["policies"][0]["workflows"].as_array_mut().unwrap();
    let manage = tasks.iter_mut().find(|task| task["id"] == "manage-profile").unwrap();
    let steps = manage["steps"].as_array_mut().unwrap();
    steps.retain(|step| step.get("when").is_none());
    let findings = configuration::plan(&document, &proposed, &registry).findings;
    assert!(!findings.is_empty());
    for finding in findings {
        assert!(finding.starts_with("policies.everyone.workflows.manage-profile: steps."), "{finding}");
        assert!(finding.contains("without a proof beyond the password"), "{finding}");
    }
}

#[test]
fn everything_that_registers_changes_by_what_a_person_is_proved() {
    let registry = Registry::standard();
    for activity in registry.all().filter(|one| one.kind().starts_with("register-")) {
        let written = format!("step = \"it\"\nactivity = \"{}\"", activity.kind());
        let requirements = registry.requirements(&toml::from_str(&written).unwrap()).unwrap();
        assert_eq!(requirements.effect, Effect::Factor, "{}", activity.kind());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_browser_is_forgotten_from_a_session_and_from_nowhere_else() {
    let test = house("modern").await;
    enrol(&test, ANA).await;
    // It is the weakest of proofs and in the thief's hands when it is lost: taking it away must be at hand.
    let mut profile = profile_of(&test, ANA).await;
    let now = profile.updated;
    profile.browsers.push(domain::browser::KnownBrowser {
        id: "lost".to_owned(),
        hash: String::new(),
        name: "Firefox, Linux".to_owned(),
        added: now,
        last_used: None,
        expires: now.plus(std::time::Duration::from_secs(30 * 86_400)),
    });
    test.store.commit(vec![domain::store::Change::PutProfile(Box::new(profile))]).await.unwrap();
    assert!(api::Service::forget_browser(&*test.house, &test.visitor, Some("lost")).await.is_err());
    assert_eq!(profile_of(&test, ANA).await.browsers.len(), 1);
    let ana = test.signed_in(ANA, SiteKind::SelfService).await;
    let before = factors(&profile_of(&test, ANA).await);
    api::Service::forget_browser(&*test.house, &ana, Some("lost")).await.unwrap();
    let after = profile_of(&test, ANA).await;
    assert!(after.browsers.is_empty());
    assert_eq!(factors(&after), before, "and nothing else goes with it");
}
