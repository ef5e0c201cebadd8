//! Registering: what is asked where there is a choice, what counts as registered, several authenticator apps, and
//! proofs that are weighed rather than counted.

use domain::{
    config::registration::RegistrationWay, profile::Profile, run::RunStatus, store::Change, time::Clock as _,
    workflow::Workflow,
};
use serde_json::{Value, json};

use crate::house::{ANA, Browser, START, TestHouse, house};

/// Puts the task `pick` in force: the password, then `steps`.
fn task(test: &TestHouse, steps: &[Value]) {
    let mut all = vec![json!({ "step": "secret", "activity": "password" })];
    all.extend_from_slice(steps);
    let task: Workflow = serde_json::from_value(json!({ "id": "pick", "steps": all })).unwrap();
    test.reconfigure(|realm| {
        realm.policies[0].workflows.retain(|workflow| workflow.id != task.id);
        realm.policies[0].workflows.push(task);
    });
}

/// Ana behind her password.
async fn begin(test: &TestHouse) -> Browser<'_> {
    let mut browser = test.begin("pick", ANA).await;
    browser.submit(&[("password", START)]).await;
    browser
}

async fn profile(test: &TestHouse) -> Profile {
    test.store.profile(&test.key_of(ANA).await).await.unwrap().expect("a profile")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_choice_among_registrations_asks_for_no_proof_and_counts_what_is_left() {
    let test = house().await;
    let options = ["register-authenticator", "register-recovery-codes", "register-contact"]
        .map(|activity| json!({ "step": activity, "activity": activity }));
    task(&test, &[json!({ "choice": "what", "needed": 2, "options": options })]);
    let mut browser = begin(&test).await;
    let view = browser.page.view.clone();
    assert_eq!(view.title.code, "activity.methods.register-title");
    let leads: Vec<&str> = view.lead.iter().map(|lead| &*lead.code).collect();
    assert_eq!(leads, ["activity.methods.register-lead", "activity.methods.register-needed"]);
    assert_eq!(view.lead[1].args["number"], 2u32.into());
    browser.choose("register-recovery-codes").await;
    assert_eq!(browser.page.view.kind, "recovery-codes");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_choice_with_a_proof_in_it_still_asks_for_proofs() {
    let test = house().await;
    let options =
        ["totp", "register-contact"].map(|activity| json!({ "step": activity, "activity": activity }));
    task(&test, &[json!({ "choice": "what", "options": options })]);
    assert_eq!(begin(&test).await.page.view.title.code, "activity.methods.title");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_confirmed_work_address_registers_and_is_asked_for_again_once_the_directory_has_another() {
    let test = house().await;
    test.reconfigure(|realm| {
        realm.policies[0].questions = domain::config::QuestionPolicy::default();
        realm.policies[0].registration.ways = vec![RegistrationWay::WorkMail];
    });
    task(&test, &[json!({ "step": "work", "activity": "confirm-contact" })]);
    let mut browser = begin(&test).await;
    assert_eq!(browser.page.view.title.code, "activity.confirm-contact.title");
    let first = test.mailed_code().await;
    browser.submit(&[("code", "000000")]).await;
    assert!(browser.says("activity.mail-code.wrong"), "{:?}", browser.codes());
    assert!(
        test.store.profile(&test.key_of(ANA).await).await.unwrap().is_none_or(|one| one.registered.is_none())
    );
    browser.press("resend", &[]).await;
    browser.submit(&[("code", &first)]).await;
    assert!(browser.says("activity.mail-code.wrong"), "only the newest is right: {:?}", browser.codes());
    browser.submit(&[("code", &test.mailed_code().await)]).await;
    assert_eq!(browser.page.view.kind, "done", "{:?}", browser.codes());
    let mut registered = profile(&test).await;
    assert!(registered.registered.is_some());
    let contact = registered.confirmed_mail.clone().expect("it is kept");
    assert!(contact.verified <= test.clock.now());

    let sent = test.mailed_codes().await.len();
    assert_eq!(begin(&test).await.page.view.kind, "done", "nobody is asked twice");
    assert_eq!(test.mailed_codes().await.len(), sent);

    registered = profile(&test).await;
    registered.confirmed_mail.as_mut().unwrap().address = "ana@before.example".to_owned();
    test.store.commit(vec![Change::PutProfile(Box::new(registered))]).await.unwrap();
    let mut browser = begin(&test).await;
    assert_eq!(browser.page.view.title.code, "activity.confirm-contact.title");
    browser.submit(&[("code", &test.mailed_code().await)]).await;
    assert_eq!(profile(&test).await.confirmed_mail.unwrap().address, contact.address);
}

#[tokio::test(flavor = "multi_thread")]
async fn only_a_way_that_counts_registers() {
    let test = house().await;
    test.reconfigure(|realm| {
        realm.policies[0].questions = domain::config::QuestionPolicy::default();
        realm.policies[0].registration.ways = vec![RegistrationWay::Passkey];
    });
    task(&test, &[json!({ "step": "work", "activity": "confirm-contact" })]);
    let mut browser = begin(&test).await;
    browser.submit(&[("code", &test.mailed_code().await)]).await;
    assert_eq!(browser.page.view.kind, "done");
    assert_eq!(profile(&test).await.registered, None);
}

/// Registers an app on the page that is shown; gives its secret.
async fn enrol(test: &TestHouse, browser: &mut Browser<'_>, name: &str) -> domain::secret::Secret {
    let secret = browser.otp_secret();
    browser.submit(&[("code", &test.otp(&secret)), ("name", name)]).await;
    secret
}

/// Whether the page has this button.
fn offers(browser: &Browser<'_>, action: &str) -> bool {
    browser.page.view.actions.iter().any(|offered| offered.name == action)
}

#[tokio::test(flavor = "multi_thread")]
async fn several_apps_have_names_prove_each_by_itself_and_are_removed_one_by_one() {
    let test = house().await;
    let step = json!({ "step": "app", "activity": "register-authenticator", "settings": { "limit": 2 } });
    task(&test, &[step]);
    let mut browser = begin(&test).await;
    let old = enrol(&test, &mut browser, "").await;
    assert_eq!(
        browser.page.view.kind,
        "done",
        "whoever sets the first one up goes on: {:?}",
        browser.codes()
    );

    // Whoever has a factor gives a second proof before anything is added or removed.
    let proof = json!({ "step": "code", "activity": "totp" });
    let step = json!({ "step": "app", "activity": "register-authenticator", "settings": { "limit": 2 } });
    task(&test, &[proof.clone(), step]);
    test.clock.advance(60);
    let mut browser = begin(&test).await;
    browser.submit(&[("code", &test.otp(&old))]).await;
    assert_eq!(browser.page.view.kind, "authenticators", "{:?}", browser.codes());
    assert!(!offers(&browser, "remove"), "the last one stays");
    browser.press("add", &[]).await;
    let new = enrol(&test, &mut browser, "New phone").await;
    assert!(browser.says("activity.register.totp-added"), "{:?}", browser.codes());
    assert!(browser.says("activity.register.totp-full"), "{:?}", browser.codes());
    assert!(!offers(&browser, "add"), "there is no room");
    browser.press("rename", &[("app", "app-1"), ("name", " Old phone ")]).await;
    let names: Vec<String> = profile(&test).await.totp.into_iter().map(|app| app.name).collect();
    assert_eq!(names, ["Old phone", "New phone"]);

    // Either proves, each time step of each once.
    test.clock.advance(60);
    task(&test, &[json!({ "step": "code", "activity": "totp" })]);
    for (secret, kind) in [(&old, "done"), (&new, "done"), (&new, "code")] {
        let mut proving = begin(&test).await;
        proving.submit(&[("code", &test.otp(secret))]).await;
        assert_eq!(proving.page.view.kind, kind, "{:?}", proving.codes());
    }
    let used: Vec<bool> = profile(&test).await.totp.iter().map(|app| app.last_used.is_some()).collect();
    assert_eq!(used, [true, true]);

    task(&test, &[proof, json!({ "step": "app", "activity": "register-authenticator" })]);
    test.clock.advance(60);
    let mut browser = begin(&test).await;
    browser.submit(&[("code", &test.otp(&new))]).await;
    browser.press("remove", &[("app", "app-1")]).await;
    assert!(browser.says("activity.register.totp-removed"), "{:?}", browser.codes());
    test.clock.advance(60);
    task(&test, &[json!({ "step": "code", "activity": "totp" })]);
    for (secret, kind) in [(&old, "code"), (&new, "done")] {
        let mut proving = begin(&test).await;
        proving.submit(&[("code", &test.otp(secret))]).await;
        assert_eq!(proving.page.view.kind, kind, "{:?}", proving.codes());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_choice_by_points_goes_on_until_they_are_reached_and_says_so() {
    let test = house().await;
    let options = [
        json!({ "step": "mailed", "activity": "mail-code" }),
        json!({ "step": "personal", "activity": "mail-code", "settings": { "channel": "personal" } }),
        json!({ "step": "again", "activity": "password" }),
        json!({ "step": "code", "activity": "totp" }),
    ];
    let choice = json!({ "choice": "proof", "points": 5, "options": options });
    task(&test, &[choice, json!({ "step": "tell", "activity": "subscribe-to-notifications" })]);
    let mut browser = begin(&test).await;
    assert!(browser.says("activity.methods.points"), "{:?}", browser.codes());
    browser.choose("mail-code").await;
    browser.submit(&[("code", &test.mailed_code().await)]).await;
    assert_eq!(browser.page.view.kind, "choice", "two points of five; the password before it does not count");
    browser.choose("password").await;
    browser.submit(&[("password", START)]).await;
    assert_ne!(browser.page.view.kind, "choice", "five: {:?}", browser.codes());
}

/// The preset for accounts that can do much damage, in force.
async fn high_assurance() -> TestHouse {
    let test = house().await;
    let (_, text) = service::PRESETS.iter().find(|(name, _)| *name == "high-assurance").unwrap();
    let preset: domain::config::Realm = toml::from_str(text).unwrap();
    test.reconfigure(|realm| {
        realm.policies[0].questions = preset.policies[0].questions.clone();
        realm.policies[0].workflows = preset.policies[0].workflows.clone();
    });
    test
}

#[tokio::test(flavor = "multi_thread")]
async fn with_the_preset_high_assurance_somebody_new_registers_with_the_password() {
    let test = high_assurance().await;
    let mut browser = test.begin("register", ANA).await;
    browser.submit(&[("password", START)]).await;
    assert_eq!(browser.page.view.title.code, "activity.register.contact.title", "{:?}", browser.codes());
    browser.press("skip", &[]).await;
    enrol(&test, &mut browser, "Phone").await;
    for _ in 0..4 {
        if browser.page.status == RunStatus::Open {
            let action = if offers(&browser, "skip") { "skip" } else { "next" };
            browser.press(action, &[]).await;
        }
    }
    assert_eq!(browser.page.status, RunStatus::Finished, "{:?}", browser.page.view);
    assert!(profile(&test).await.registered.is_some() && profile(&test).await.totp.len() == 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn with_the_preset_high_assurance_whoever_has_a_factor_proves_by_it_before_registering_more() {
    let test = high_assurance().await;
    let (key, now) = (test.key_of(ANA).await, test.clock.now());
    let secret = vault::totp::new_secret(&vault::OsEntropy);
    let sealed =
        test.keys.seal("totp", &key.to_string(), secret.expose().as_bytes(), &vault::OsEntropy).unwrap();
    let mut profile = Profile::empty(key, "en".to_owned(), now);
    // As whoever signed in to a site of staff has one, without being registered.
    profile.totp = vec![domain::profile::TotpEnrolment::new(&[], sealed, 0, now)];
    test.store.commit(vec![Change::PutProfile(Box::new(profile))]).await.unwrap();
    let mut browser = test.begin("register", ANA).await;
    browser.submit(&[("password", START)]).await;
    assert_eq!(browser.page.view.title.code, "activity.totp.title", "{:?}", browser.codes());
    browser.submit(&[("code", "000000")]).await;
    assert!(browser.says("activity.totp.wrong"), "{:?}", browser.codes());
    let code = test.otp(&secret);
    browser.submit(&[("code", &code)]).await;
    assert_eq!(browser.page.view.title.code, "activity.register.contact.title", "{:?}", browser.codes());
}
