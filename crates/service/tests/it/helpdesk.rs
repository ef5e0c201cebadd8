//! The tasks of the helpdesk: each way to verify a caller, what a verification serves, and each task that needs
//! one, from the operator's page to the directory's own record.

use api::Service as _;
use directory::demo::{Deed, Delegation, DemoConfig, Fault, Operation, State, Wording};
use domain::{
    event::{Event, EventKind, EventResult},
    message::Argument,
    outbox::Mail,
    profile::ProfileLock,
    run::RunStatus,
    secret::Secret,
    store::{Change, SiteKind},
    time::Clock,
    view::{FieldKind, View},
    workflow::{Block, Workflow},
};

use crate::{
    desk::{
        BADGE, BADGE_ANSWER, Desk, OPERATOR, TICKET, desk_house, desk_house_with, enrol, profile_of,
        with_badge_question,
    },
    house::{ANA, Browser, Options, START, TestHouse},
};

const MEI: &str = "mei.chen";
const TOM: &str = "tom.baker";
const NEW: &str = "Harbor-Lantern-7-Quince";
/// The tasks that change something for a caller.
const CHANGES: [&str; 6] = [
    "helpdesk-reset",
    "helpdesk-passcode",
    "helpdesk-unlock",
    "helpdesk-unlock-profile",
    "helpdesk-update",
    "helpdesk-enable",
];

pub fn workflow<'r>(realm: &'r mut domain::config::Realm, id: &str) -> &'r mut Workflow {
    realm.policies[0].workflows.iter_mut().find(|workflow| workflow.id.as_str() == id).unwrap()
}

/// Changes the settings of a step.
pub fn set(realm: &mut domain::config::Realm, task: &str, step: &str, settings: &str) {
    let settings: serde_json::Map<String, serde_json::Value> = toml::from_str(settings).unwrap();
    for block in &mut workflow(realm, task).steps {
        if let Block::Step(found) = block
            && found.step.as_str() == step
        {
            found.settings.clone_from(&settings);
        }
    }
}

/// Verifying by one step alone.
pub fn verify_by(realm: &mut domain::config::Realm, activity: &str, settings: &str) {
    let task = workflow(realm, "helpdesk-verify");
    task.accepted_weakness = Some("a test".to_owned());
    task.steps[0] =
        toml::from_str(&format!("step = \"by\"\nactivity = \"{activity}\"\nsettings = {{ {settings} }}"))
            .unwrap();
}

pub async fn events_of(test: &TestHouse, kind: EventKind) -> Vec<Event> {
    let all = test.events().await;
    all.into_iter().map(|line| line.event).filter(|event| event.kind == kind).collect()
}

pub async fn mails(test: &TestHouse, template: &str) -> Vec<Mail> {
    let rows = test.store.outbox(100).await.unwrap();
    let mails = rows.into_iter().filter_map(|row| row.message.mail);
    mails.filter(|mail| mail.template == template).collect()
}

fn labels(view: &View) -> Vec<String> {
    let words = |argument: Option<&Argument>| match argument {
        Some(Argument::Text(text)) => text.clone(),
        _ => String::new(),
    };
    view.fields
        .iter()
        .map(|field| [words(field.label.args.get("text")), words(field.label.args.get("question"))].concat())
        .collect()
}

/// The answer page's letters, right but for the first when `wrong`.
fn letters(browser: &Browser<'_>, wrong: bool) -> Vec<(String, String)> {
    let answer: Vec<char> = BADGE_ANSWER.to_lowercase().chars().filter(|c| c.is_alphanumeric()).collect();
    let place = |name: &str| -> usize { name.split("letter").nth(1).unwrap().parse().unwrap() };
    let fields = browser.page.view.fields.iter().enumerate();
    fields
        .map(|(number, field)| {
            let right = answer[place(&field.name) - 1];
            let typed = if wrong && number == 0 { 'x' } else { right };
            (field.name.clone(), typed.to_uppercase().to_string())
        })
        .collect()
}

async fn hand_in(browser: &mut Browser<'_>, values: &[(String, String)]) {
    let fields: Vec<(&str, &str)> =
        values.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    browser.submit(&fields).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_caller_is_verified_by_the_authenticator_and_it_is_written_down_under_the_operators_name() {
    let test = desk_house(|_| {}).await;
    let caller = enrol(&test, ANA).await;
    let desk = Desk::open(&test, MEI).await;
    let mut browser = desk.begin("helpdesk-verify", ANA).await;
    assert!(browser.says("helpdesk.activity.methods.title"), "spoken to the operator: {:?}", browser.codes());
    browser.choose("caller-totp").await;
    assert_eq!(browser.page.view.lead[0].args["caller"], Argument::Text("Ana Ruiz".to_owned()));
    browser.submit(&[("code", "000000")]).await;
    assert!(browser.says("helpdesk.caller-totp.wrong"), "{:?}", browser.codes());
    let code = test.otp(&caller.authenticator);
    browser.submit(&[("code", &code)]).await;
    assert_eq!(browser.page.status, RunStatus::Finished, "{:?}", browser.page.view);
    assert!(browser.says("helpdesk.proved.totp"), "{:?}", browser.codes());
    let shown = &browser.page.view.fields[0];
    let left = shown.until.expect("a countdown").since(test.clock.now()).as_secs();
    assert!((590..=600).contains(&left) && shown.value.is_empty(), "{left}");
    let events = events_of(&test, EventKind::CallerVerified).await;
    assert_eq!(events.len(), 1);
    assert_eq!((events[0].actor.as_str(), events[0].subject_name.as_str()), (OPERATOR, ANA));
    assert_eq!(events[0].detail["proved"], "totp");
    assert_eq!(events[0].detail["reason"], TICKET);
    assert_eq!(events[0].detail["operator"], desk.operator.person.to_string());
    // The caller is told in their own language, not in the operator's.
    let told = mails(&test, "mail.helpdesk-success").await;
    assert!(told.len() == 2 && told.iter().all(|mail| mail.locale == "es"), "{told:?}");
    assert_eq!(told[0].args.args["operator"], Argument::Text(OPERATOR.to_owned()));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_goes_to_an_address_on_record_that_the_operator_picks_and_sees_masked() {
    let test = desk_house(|realm| verify_by(realm, "caller-mail-code", "digits = 6")).await;
    enrol(&test, ANA).await;
    let desk = Desk::open(&test, MEI).await;
    let mut browser = desk.begin("helpdesk-verify", ANA).await;
    let text = serde_json::to_string(&browser.page.view).unwrap();
    assert!(text.contains("a…@home.example") && text.contains("a…@northwind.example"), "{text}");
    assert!(!text.contains("ana.ruiz@"), "{text}");
    browser.submit(&[("channel", "somebody@else.example")]).await;
    assert!(browser.says("helpdesk.address.choose"), "{:?}", browser.codes());
    browser.submit(&[("channel", "personal")]).await;
    let sent = mails(&test, "mail.caller-code").await;
    assert_eq!(sent.len(), 1);
    assert_eq!((sent[0].to.as_str(), sent[0].locale.as_str()), ("ana.ruiz@home.example", "es"));
    let first = test.mailed_code().await;
    browser.submit(&[("code", "12")]).await;
    assert!(browser.says("helpdesk.caller-mail-code.wrong"));
    browser.press("resend", &[]).await;
    browser.submit(&[("code", &first)]).await;
    assert!(browser.says("helpdesk.caller-mail-code.wrong"), "only the newest code is right");
    let newest = test.mailed_code().await;
    browser.submit(&[("code", &newest)]).await;
    assert_eq!(browser.page.status, RunStatus::Finished, "{:?}", browser.page.view);
    assert_eq!(events_of(&test, EventKind::CallerVerified).await[0].detail["proved"], "mail-code");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_personal_address_that_was_only_just_registered_is_not_offered() {
    let test = desk_house(|realm| verify_by(realm, "caller-mail-code", "address_age_days = 2")).await;
    enrol(&test, ANA).await;
    let desk = Desk::open(&test, MEI).await;
    let browser = desk.begin("helpdesk-verify", ANA).await;
    assert_eq!(browser.page.view.kind, "code", "there is nothing to choose: {:?}", browser.page.view);
    assert_eq!(mails(&test, "mail.caller-code").await[0].to, "ana.ruiz@northwind.example");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_operator_types_whole_answers_without_seeing_them() {
    let test = desk_house(|realm| {
        with_badge_question(realm);
        verify_by(realm, "caller-questions", "mode = \"full\", count = 2");
    })
    .await;
    enrol(&test, ANA).await;
    let desk = Desk::open(&test, MEI).await;
    let mut browser = desk.begin("helpdesk-verify", ANA).await;
    let fields = &browser.page.view.fields;
    assert!(fields.len() == 2 && fields.iter().all(|field| matches!(field.kind, FieldKind::Answer)));
    let text = serde_json::to_string(&browser.page.view).unwrap();
    assert!(!text.contains(BADGE_ANSWER), "{text}");
    let badge = labels(&browser.page.view).iter().position(|label| label.contains("badge")).unwrap();
    let answers = |badge_answer: &str| -> Vec<(String, String)> {
        let of = |place: usize| if place == badge { badge_answer } else { "harbor road" };
        (0..2).map(|place| (format!("answer{place}"), of(place).to_owned())).collect()
    };
    hand_in(&mut browser, &answers("red")).await;
    assert!(browser.says("helpdesk.caller-questions.wrong"), "{:?}", browser.codes());
    hand_in(&mut browser, &answers("")).await;
    assert!(browser.says("helpdesk.caller-questions.incomplete"), "{:?}", browser.codes());
    hand_in(&mut browser, &answers("deep sea-GREEN")).await;
    assert_eq!(browser.page.status, RunStatus::Finished, "{:?}", browser.page.view);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_operator_compares_with_the_stored_answer_which_lies_sealed_in_the_row() {
    let test = desk_house(|realm| {
        with_badge_question(realm);
        verify_by(realm, "caller-questions", "mode = \"compare\", count = 1");
    })
    .await;
    enrol(&test, ANA).await;
    let desk = Desk::open(&test, MEI).await;
    let mut browser = desk.begin("helpdesk-verify", ANA).await;
    assert_eq!(browser.page.view.fields[0].value, BADGE_ANSWER);
    let row = test.store.run(browser.begun.run).await.unwrap().unwrap();
    assert!(!serde_json::to_string(&row).unwrap().contains(BADGE_ANSWER));
    browser.submit(&[]).await;
    assert!(browser.says("helpdesk.caller-questions.incomplete"), "pressing a button says nothing");
    browser.submit(&[("verdict0", "different")]).await;
    assert!(browser.says("helpdesk.caller-questions.wrong"), "{:?}", browser.codes());
    assert_eq!(test.count_events(EventKind::StepRefused).await, 1);
    browser.submit(&[("verdict0", "same")]).await;
    assert_eq!(browser.page.status, RunStatus::Finished, "{:?}", browser.page.view);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_operator_asks_for_letters_that_stay_on_reload_and_change_from_call_to_call() {
    let test = desk_house(|realm| {
        realm.policies[0].lock.threshold = 0;
        with_badge_question(realm);
        verify_by(realm, "caller-questions", "mode = \"characters\", count = 1, characters = 3");
    })
    .await;
    enrol(&test, ANA).await;
    let desk = Desk::open(&test, MEI).await;
    let mut asked = std::collections::BTreeSet::new();
    for _ in 0..6 {
        let mut browser = desk.begin("helpdesk-verify", ANA).await;
        let names = |browser: &Browser<'_>| -> Vec<String> {
            browser.page.view.fields.iter().map(|field| field.name.clone()).collect()
        };
        let first = names(&browser);
        assert_eq!(first.len(), 3, "never all of them");
        browser.reload().await;
        assert_eq!(names(&browser), first);
        let wrong = letters(&browser, true);
        hand_in(&mut browser, &wrong).await;
        assert!(browser.says("helpdesk.caller-questions.wrong"), "{:?}", browser.codes());
        assert_eq!(names(&browser), first, "a wrong try brings no other letters");
        asked.insert(first);
    }
    assert!(asked.len() > 1, "the same letters in six calls");
    let mut browser = desk.begin("helpdesk-verify", TOM).await;
    assert!(browser.says("helpdesk.caller-questions.missing"), "{:?}", browser.codes());
    browser = desk.begin("helpdesk-verify", ANA).await;
    let right = letters(&browser, false);
    hand_in(&mut browser, &right).await;
    assert_eq!(browser.page.status, RunStatus::Finished, "{:?}", browser.page.view);
}

#[tokio::test(flavor = "multi_thread")]
async fn answers_that_cannot_be_read_or_are_too_short_are_said_to_be_so() {
    for (settings, code) in [
        ("mode = \"compare\", kinds = [\"mandatory\"], count = 1", "helpdesk.caller-questions.not-readable"),
        (
            "mode = \"characters\", kinds = [\"mandatory\"], count = 1",
            "helpdesk.caller-questions.not-readable",
        ),
        ("mode = \"full\", count = 3", "helpdesk.caller-questions.missing"),
        ("mode = \"full\", questions = [\"first-concert\"]", "helpdesk.caller-questions.missing"),
    ] {
        let test = desk_house_with(Options::default()).await;
        enrol(&test, ANA).await;
        test.reconfigure(|realm| {
            with_badge_question(realm);
            verify_by(realm, "caller-questions", settings);
        });
        let desk = Desk::open(&test, MEI).await;
        let browser = desk.begin("helpdesk-verify", ANA).await;
        assert!(browser.says(code), "{settings}: {:?}", browser.codes());
        assert!(browser.page.view.fields.is_empty(), "{settings}");
    }
    let test = desk_house(|realm| {
        with_badge_question(realm);
        verify_by(
            realm,
            "caller-questions",
            "mode = \"characters\", kinds = [\"helpdesk\"], count = 1, characters = 5",
        );
    })
    .await;
    enrol(&test, ANA).await;
    let mut profile = profile_of(&test, ANA).await;
    let short = [Secret::new("sea green")];
    let sealed = vault::answers::seal_all(&test.keys, &profile.person, &short, &vault::OsEntropy).unwrap();
    profile.answers.iter_mut().find(|answer| answer.question == BADGE).unwrap().answer = sealed[0].clone();
    test.store.commit(vec![Change::PutProfile(Box::new(profile))]).await.unwrap();
    let desk = Desk::open(&test, MEI).await;
    let browser = desk.begin("helpdesk-verify", ANA).await;
    assert!(browser.says("helpdesk.caller-questions.too-short"), "{:?}", browser.codes());
}

#[tokio::test(flavor = "multi_thread")]
async fn no_task_changes_anything_before_the_caller_is_verified() {
    let test = desk_house(|_| {}).await;
    enrol(&test, ANA).await;
    test.control().set_state(ANA, &State::Locked(true)).unwrap();
    let desk = Desk::open(&test, MEI).await;
    let before = profile_of(&test, ANA).await;
    for task in CHANGES {
        let browser = desk.begin(task, ANA).await;
        assert!(browser.says("helpdesk.verify-first"), "{task}: {:?}", browser.codes());
        assert_eq!(browser.page.status, RunStatus::Failed, "{task}");
    }
    assert_eq!(profile_of(&test, ANA).await, before);
    assert!(test.control().is_password(ANA, &Secret::new(START)).unwrap());
    assert!(test.control().is_locked(ANA).unwrap());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_verification_serves_its_operator_session_caller_and_each_task_once_for_ten_minutes() {
    let test = desk_house(|_| {}).await;
    let caller = enrol(&test, ANA).await;
    enrol(&test, TOM).await;
    let desk = Desk::open(&test, MEI).await;
    desk.verify(ANA, &caller.authenticator).await;
    let is_refused = |browser: &Browser<'_>| browser.says("helpdesk.verify-first");
    assert!(is_refused(&desk.begin("helpdesk-passcode", TOM).await), "another caller");
    let again = Desk::open(&test, MEI).await;
    assert!(is_refused(&again.begin("helpdesk-passcode", ANA).await), "another session of the operator");
    let other = Desk::open(&test, TOM).await;
    assert!(is_refused(&other.begin("helpdesk-passcode", ANA).await), "another operator");
    assert!(!is_refused(&desk.begin("helpdesk-passcode", ANA).await));
    assert!(is_refused(&desk.begin("helpdesk-passcode", ANA).await), "the same task once more");
    assert!(!is_refused(&desk.begin("helpdesk-update", ANA).await), "another task");
    desk.verify(ANA, &caller.authenticator).await;
    test.clock.advance(601);
    assert!(is_refused(&desk.begin("helpdesk-passcode", ANA).await), "more than ten minutes later");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_verification_holds_as_long_as_the_policy_says_but_never_longer_than_ten_minutes() {
    for (minutes, seconds, serves) in [(2, 110, true), (2, 130, false), (500, 610, false)] {
        let test = desk_house_with(Options::default()).await;
        let caller = enrol(&test, ANA).await;
        test.reconfigure(|realm| realm.policies[0].helpdesk.verification_minutes = minutes);
        let desk = Desk::open(&test, MEI).await;
        desk.verify(ANA, &caller.authenticator).await;
        test.clock.advance(seconds);
        let browser = desk.begin("helpdesk-update", ANA).await;
        assert_eq!(!browser.says("helpdesk.verify-first"), serves, "{minutes} min, {seconds} s");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn wrong_proofs_at_the_helpdesk_lock_the_registration_which_an_operator_can_still_unlock() {
    let test = desk_house(|_| {}).await;
    let caller = enrol(&test, ANA).await;
    let desk = Desk::open(&test, MEI).await;
    let mut browser = desk.begin("helpdesk-verify", ANA).await;
    browser.choose("caller-totp").await;
    for _ in 0..4 {
        browser.submit(&[("code", "000000")]).await;
    }
    assert_eq!(browser.page.status, RunStatus::Failed, "{:?}", browser.page.view);
    assert!(browser.says("helpdesk.run.locked.lead"), "{:?}", browser.codes());
    assert!(profile_of(&test, ANA).await.lock.is_locked(test.clock.now()));
    assert!(!mails(&test, "mail.helpdesk-failure").await.is_empty(), "the person is told");
    // In self-service nothing goes any more, but the right caller is verified, which by itself ends no lock.
    desk.verify(ANA, &caller.authenticator).await;
    assert!(profile_of(&test, ANA).await.lock.is_locked(test.clock.now()));
    let mut unlock = desk.begin("helpdesk-unlock-profile", ANA).await;
    assert_eq!(unlock.page.view.kind, "confirm", "{:?}", unlock.page.view);
    unlock.submit(&[]).await;
    assert_eq!(unlock.page.status, RunStatus::Finished, "{:?}", unlock.page.view);
    assert_eq!(profile_of(&test, ANA).await.lock, ProfileLock::default());
    let events = events_of(&test, EventKind::ProfileUnlocked).await;
    assert_eq!((events.len(), events[0].actor.as_str()), (1, OPERATOR));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_passcode_is_read_out_works_once_and_ends_the_lock() {
    let test = desk_house(|_| {}).await;
    let caller = enrol(&test, ANA).await;
    let mut profile = profile_of(&test, ANA).await;
    let until = Some(test.clock.now().plus(std::time::Duration::from_secs(1_800)));
    profile.lock = ProfileLock { failures: 4, window_start: Some(test.clock.now()), until };
    test.store.commit(vec![Change::PutProfile(Box::new(profile))]).await.unwrap();
    let desk = Desk::open(&test, MEI).await;
    desk.verify(ANA, &caller.authenticator).await;
    let mut browser = desk.begin("helpdesk-passcode", ANA).await;
    browser.submit(&[]).await;
    assert_eq!(browser.page.status, RunStatus::Finished, "{:?}", browser.page.view);
    let shown = browser.page.view.fields[0].clone();
    assert!(shown.until.is_some() && shown.value.len() == 9, "{shown:?}");
    browser.reload().await;
    assert_eq!(browser.page.view.fields[0].value, shown.value, "a page that is loaded again shows it");
    let row = test.store.run(browser.begun.run).await.unwrap().unwrap();
    assert!(!serde_json::to_string(&row).unwrap().contains(&shown.value));
    let events = events_of(&test, EventKind::PasscodeAssigned).await;
    assert_eq!(events[0].detail["delivery"], "read-out");
    assert!(!format!("{events:?}").contains(&shown.value));
    assert_eq!(profile_of(&test, ANA).await.lock, ProfileLock::default());
    let mut person = test.begin("activate-account", ANA).await;
    person.submit(&[("code", &shown.value.to_lowercase())]).await;
    assert_eq!(person.page.view.kind, "new-password", "{:?}", person.page.view);
    person.submit(&[("new", NEW), ("again", NEW)]).await;
    assert_eq!(person.page.status, RunStatus::Finished, "{:?}", person.codes());
    assert!(test.control().is_password(ANA, &Secret::new(NEW)).unwrap());
    let mut again = test.begin("passcode", ANA).await;
    again.submit(&[("code", &shown.value)]).await;
    assert!(again.says("activity.passcode.wrong"), "it works once: {:?}", again.codes());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_passcode_ends_with_its_time_and_is_no_longer_shown() {
    let test =
        desk_house(|realm| set(realm, "helpdesk-passcode", "passcode", "minutes = 5\nlength = 20")).await;
    let caller = enrol(&test, ANA).await;
    let desk = Desk::open(&test, MEI).await;
    desk.verify(ANA, &caller.authenticator).await;
    let mut browser = desk.begin("helpdesk-passcode", ANA).await;
    browser.submit(&[]).await;
    let code = browser.page.view.fields[0].value.clone();
    assert_eq!(code.chars().filter(|c| *c != '-').count(), 20);
    test.clock.advance(301);
    browser.reload().await;
    assert!(browser.page.view.fields.is_empty(), "{:?}", browser.page.view);
    let mut person = test.begin("passcode", ANA).await;
    for _ in 0..4 {
        person.submit(&[("code", &code)]).await;
    }
    assert!(person.says("run.locked.lead"), "tries with an old one count: {:?}", person.codes());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_passcode_that_is_mailed_is_not_shown() {
    let test =
        desk_house(|realm| set(realm, "helpdesk-passcode", "passcode", "delivery = \"operator-chooses\""))
            .await;
    let caller = enrol(&test, ANA).await;
    let desk = Desk::open(&test, MEI).await;
    desk.verify(ANA, &caller.authenticator).await;
    let mut browser = desk.begin("helpdesk-passcode", ANA).await;
    browser.submit(&[("way", "by pigeon")]).await;
    assert!(browser.says("helpdesk.address.choose"), "{:?}", browser.codes());
    browser.submit(&[("way", "personal")]).await;
    assert!(browser.says("helpdesk.sent-to"), "{:?}", browser.codes());
    assert_eq!(browser.page.view.fields[0].value, "");
    assert_eq!(mails(&test, "mail.helpdesk-passcode").await[0].to, "ana.ruiz@home.example");
    let code = test.mailed_code().await;
    let mut person = test.begin("passcode", ANA).await;
    person.submit(&[("code", &code)]).await;
    assert_eq!(person.page.view.kind, "register-questions", "{:?}", person.page.view);
    assert_eq!(events_of(&test, EventKind::PasscodeAssigned).await[0].detail["delivery"], "personal");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_generated_password_is_mailed_never_seen_and_must_be_changed() {
    let test = desk_house(|_| {}).await;
    let caller = enrol(&test, ANA).await;
    test.control().set_state(ANA, &State::Locked(true)).unwrap();
    let desk = Desk::open(&test, MEI).await;
    desk.verify(ANA, &caller.authenticator).await;
    let mut browser = desk.begin("helpdesk-reset", ANA).await;
    assert!(browser.page.view.fields.is_empty(), "nothing to see, nothing to choose");
    browser.submit(&[]).await;
    assert_eq!(browser.page.status, RunStatus::Finished, "{:?}", browser.page.view);
    let password = test.mailed_code().await;
    let mail = &mails(&test, "mail.helpdesk-password").await[0];
    assert_eq!(mail.to, "ana.ruiz@home.example", "the personal address comes first");
    assert!(test.control().is_password(ANA, &Secret::new(password.as_str())).unwrap());
    assert!(!test.control().is_locked(ANA).unwrap());
    let witness = test.control().witness_of(ANA);
    assert_eq!(witness.iter().filter(|entry| entry.deed == Deed::ChangeRequired(true)).count(), 1);
    let events = events_of(&test, EventKind::PasswordReset).await;
    let detail = &events[0].detail;
    assert_eq!((detail["password"].as_str(), detail["delivery"].as_str()), ("generated", "personal"));
    let row = test.store.run(browser.begun.run).await.unwrap().unwrap();
    let everything = format!(
        "{}{:?}{}",
        serde_json::to_string(&row).unwrap(),
        test.events().await,
        serde_json::to_string(&browser.page.view).unwrap()
    );
    assert!(!everything.contains(&password), "it is in no row, no event and on no page");
    assert!(browser.says("helpdesk.reset-password.told-must-change"), "{:?}", browser.codes());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_caller_without_an_address_is_told_of_before_anything_is_changed() {
    let test = desk_house(|realm| {
        set(realm, "helpdesk-reset", "reset", "delivery = \"mail-corporate\"");
        set(realm, "helpdesk-passcode", "passcode", "delivery = \"mail\"\naddress_age_days = 300");
    })
    .await;
    let caller = enrol(&test, ANA).await;
    test.control().set_state(ANA, &State::Attribute("mail", Vec::new())).unwrap();
    let desk = Desk::open(&test, MEI).await;
    desk.verify(ANA, &caller.authenticator).await;
    let browser = desk.begin("helpdesk-reset", ANA).await;
    assert!(browser.says("helpdesk.reset-password.no-address"), "{:?}", browser.codes());
    assert_eq!(test.password_deeds(ANA), 0);
    let browser = desk.begin("helpdesk-passcode", ANA).await;
    assert!(browser.says("helpdesk.assign-passcode.no-address"), "{:?}", browser.codes());
    assert_eq!(profile_of(&test, ANA).await.passcode, None);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_shown_or_typed_password_is_an_exception_that_stands_in_the_history() {
    let test = desk_house(|realm| {
        let settings =
            "choice = \"operator-chooses\"\ndelivery = \"show\"\nmust_change = \"operator-chooses\"";
        set(realm, "helpdesk-reset", "reset", settings);
    })
    .await;
    let caller = enrol(&test, ANA).await;
    let desk = Desk::open(&test, MEI).await;
    desk.verify(ANA, &caller.authenticator).await;
    let mut browser = desk.begin("helpdesk-reset", ANA).await;
    browser.submit(&[("source", "generated")]).await;
    browser.submit(&[("must-change", "on")]).await;
    assert_eq!(browser.page.status, RunStatus::Finished, "{:?}", browser.page.view);
    let shown = browser.page.view.fields[0].value.clone();
    assert!(test.control().is_password(ANA, &Secret::new(shown.as_str())).unwrap());
    assert!(mails(&test, "mail.helpdesk-password").await.is_empty());
    desk.verify(ANA, &caller.authenticator).await;
    let mut typed = desk.begin("helpdesk-reset", ANA).await;
    typed.submit(&[("source", "typed")]).await;
    assert_eq!(typed.page.view.kind, "new-password", "{:?}", typed.page.view);
    let (run, token) = (typed.begun.run, &typed.begun.token);
    let check = test.house.check_password(&typed.visitor, run, token, &Secret::new("")).await.unwrap();
    let told: Vec<_> = check.rules.iter().map(|rule| rule.message.code.to_string()).collect();
    assert!(told.iter().any(|code| code == "helpdesk.rule.user-properties"), "of the caller: {told:?}");
    assert!(told.iter().any(|code| code == "rule.length.min"), "of nobody: {told:?}");
    typed.submit(&[("new", "short"), ("again", "short")]).await;
    assert!(typed.says("activity.reset.rules"), "{:?}", typed.codes());
    typed.submit(&[("new", NEW), ("again", NEW)]).await;
    assert_eq!(typed.page.status, RunStatus::Finished, "{:?}", typed.codes());
    assert!(test.control().is_password(ANA, &Secret::new(NEW)).unwrap());
    let events = events_of(&test, EventKind::PasswordReset).await;
    let said = |event: &Event| ["password", "delivery", "must-change"].map(|name| event.detail[name].clone());
    assert_eq!(said(&events[0]), ["generated", "shown", "true"]);
    assert_eq!(said(&events[1]), ["typed", "operator", "false"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_typed_password_that_history_refuses_between_two_steps_is_typed_again() {
    let demo = DemoConfig { policy_hints: false, wording: Wording::Samba, ..DemoConfig::default() };
    let test = desk_house_with(Options {
        demo,
        realm: |realm| set(realm, "helpdesk-reset", "reset", "choice = \"typed\""),
        ..Options::default()
    })
    .await;
    let caller = enrol(&test, ANA).await;
    let desk = Desk::open(&test, MEI).await;
    desk.verify(ANA, &caller.authenticator).await;
    let mut browser = desk.begin("helpdesk-reset", ANA).await;
    browser.submit(&[("new", START), ("again", START)]).await;
    assert!(browser.says("helpdesk.refused.history"), "{:?}", browser.codes());
    assert!(browser.says("helpdesk.reset-password.half-done"), "{:?}", browser.codes());
    test.clock.advance(300);
    test.house.settle_intents().await.unwrap();
    browser.reload().await;
    assert!(browser.says("helpdesk.reset-password.half-done"), "{:?}", browser.codes());
    browser.submit(&[("new", NEW), ("again", NEW)]).await;
    assert_eq!(browser.page.status, RunStatus::Finished, "{:?}", browser.codes());
    assert!(test.control().is_password(ANA, &Secret::new(NEW)).unwrap());
    assert_eq!(test.count_events(EventKind::PasswordReset).await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reset_whose_answer_is_lost_is_looked_up_and_the_password_in_force_is_the_one_that_is_mailed() {
    for fault in [Fault::CloseAfter, Fault::CloseBefore] {
        let test = desk_house(|_| {}).await;
        let caller = enrol(&test, ANA).await;
        let desk = Desk::open(&test, MEI).await;
        desk.verify(ANA, &caller.authenticator).await;
        let mut browser = desk.begin("helpdesk-reset", ANA).await;
        test.control().fail_next(Operation::Modify, fault);
        browser.submit(&[]).await;
        assert_eq!(browser.page.view.kind, "waiting", "{fault:?}: {:?}", browser.codes());
        assert!(mails(&test, "mail.helpdesk-password").await.is_empty(), "{fault:?}: not known yet");
        browser.reload().await;
        if matches!(fault, Fault::CloseBefore) {
            assert!(browser.says("helpdesk.run.failed.nothing-changed"), "{:?}", browser.codes());
            assert!(test.control().is_password(ANA, &Secret::new(START)).unwrap());
            browser.submit(&[]).await;
        }
        assert_eq!(browser.page.status, RunStatus::Finished, "{fault:?}: {:?}", browser.codes());
        let password = test.mailed_code().await;
        assert!(test.control().is_password(ANA, &Secret::new(password)).unwrap(), "{fault:?}");
        assert_eq!(mails(&test, "mail.helpdesk-password").await.len(), 1, "{fault:?}");
        assert_eq!(test.count_events(EventKind::PasswordReset).await, 1, "{fault:?}");
        assert_eq!(test.password_deeds(ANA), 1, "{fault:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_disabled_account_gets_no_new_password_and_is_told_in_words_for_the_operator() {
    let test = desk_house(|_| {}).await;
    let caller = enrol(&test, ANA).await;
    test.control().set_state(ANA, &State::Disabled(true)).unwrap();
    let desk = Desk::open(&test, MEI).await;
    desk.verify(ANA, &caller.authenticator).await;
    let browser = desk.begin("helpdesk-reset", ANA).await;
    assert!(browser.says("helpdesk.refused.account-disabled"), "{:?}", browser.codes());
    assert_eq!(test.password_deeds(ANA), 0);
    test.control().set_delegation(Delegation { user_account_control: true, ..Delegation::default() });
    let mut enable = desk.begin("helpdesk-enable", ANA).await;
    assert!(enable.says("helpdesk.activity.enable.lead"), "{:?}", enable.codes());
    enable.submit(&[]).await;
    assert_eq!(enable.page.status, RunStatus::Finished, "{:?}", enable.codes());
    assert_eq!(events_of(&test, EventKind::AccountEnabled).await[0].actor, OPERATOR);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_locked_account_is_unlocked_for_the_caller_and_one_that_is_not_is_said_to_be_so() {
    let test = desk_house(|_| {}).await;
    let caller = enrol(&test, ANA).await;
    let desk = Desk::open(&test, MEI).await;
    desk.verify(ANA, &caller.authenticator).await;
    let browser = desk.begin("helpdesk-unlock", ANA).await;
    assert!(browser.says("helpdesk.task.unavailable.not-locked"), "{:?}", browser.codes());
    test.control().set_state(ANA, &State::Locked(true)).unwrap();
    desk.verify(ANA, &caller.authenticator).await;
    let mut browser = desk.begin("helpdesk-unlock", ANA).await;
    assert!(browser.says("helpdesk.activity.unlock.lead"), "{:?}", browser.codes());
    browser.submit(&[]).await;
    assert_eq!(browser.page.status, RunStatus::Finished, "{:?}", browser.codes());
    assert!(!test.control().is_locked(ANA).unwrap());
    let events = events_of(&test, EventKind::AccountUnlocked).await;
    assert_eq!((events[0].actor.as_str(), events[0].detail["reason"].as_str()), (OPERATOR, TICKET));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_account_that_is_on_already_is_said_to_be_so_and_nothing_counts_as_changed() {
    let test = desk_house(|realm| {
        workflow(realm, "helpdesk-enable").availability = domain::workflow::Availability::Always;
    })
    .await;
    let caller = enrol(&test, ANA).await;
    let desk = Desk::open(&test, MEI).await;
    desk.verify(ANA, &caller.authenticator).await;
    let browser = desk.begin("helpdesk-enable", ANA).await;
    assert_eq!(browser.page.status, RunStatus::Finished, "{:?}", browser.codes());
    assert!(browser.says("helpdesk.activity.enable.not-disabled"), "{:?}", browser.codes());
    assert!(!browser.says("run.done.helpdesk-enable.lead"), "{:?}", browser.codes());
    assert!(!browser.page.saved);
    assert_eq!(test.count_events(EventKind::AccountEnabled).await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_task_of_several_steps_tells_of_what_was_changed_and_not_of_what_there_was_no_need_to() {
    let test = desk_house(|realm| {
        let reset = "step = \"reset\"\nactivity = \"helpdesk-reset-password\"\nsettings = { delivery = \"mail-corporate\" }";
        let task = workflow(realm, "helpdesk-unlock");
        task.availability = domain::workflow::Availability::Always;
        task.steps.insert(2, toml::from_str(reset).unwrap());
    })
    .await;
    let caller = enrol(&test, ANA).await;
    let desk = Desk::open(&test, MEI).await;
    desk.verify(ANA, &caller.authenticator).await;
    let mut browser = desk.begin("helpdesk-unlock", ANA).await;
    assert!(
        browser.says("helpdesk.reset-password.generated-lead"),
        "nothing to unlock: {:?}",
        browser.codes()
    );
    assert!(!browser.page.saved, "nothing was changed yet");
    browser.submit(&[]).await;
    assert_eq!(browser.page.status, RunStatus::Finished, "{:?}", browser.codes());
    assert_eq!(test.count_events(EventKind::PasswordReset).await, 1);
    assert!(!browser.says("helpdesk.activity.unlock.not-locked"), "{:?}", browser.codes());
    assert!(browser.page.saved);
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_is_asked_for_an_update_sees_it_at_the_next_sign_in_and_cannot_skip_the_questions() {
    let test = desk_house(|_| {}).await;
    test.register(ANA, START).await;
    let visitor = test.signed_in(ANA, SiteKind::SelfService).await;
    let asked = || async {
        let update = test.house.home(&visitor).await.unwrap().update;
        update.map(|task| task.code.to_string())
    };
    assert_eq!(asked().await, None);
    let mut profile = profile_of(&test, ANA).await;
    profile.must_update = true;
    test.store.commit(vec![Change::PutProfile(Box::new(profile))]).await.unwrap();
    assert_eq!(asked().await.as_deref(), Some("task.manage-profile.name"));
    let mut browser = test.begin("manage-profile", ANA).await;
    browser.submit(&[("password", START)]).await;
    browser.choose("mail-code").await;
    let code = test.mailed_code().await;
    browser.submit(&[("code", &code)]).await;
    assert_eq!(browser.page.view.kind, "register-questions", "{:?}", browser.codes());
    let actions: Vec<&str> = browser.page.view.actions.iter().map(|action| action.name.as_str()).collect();
    assert_eq!(actions, ["next"]);
    assert!(browser.try_press("skip", &[]).await.is_err() || browser.page.view.kind == "register-questions");
    assert!(profile_of(&test, ANA).await.must_update);
    browser.answer_registration().await;
    assert!(!profile_of(&test, ANA).await.must_update);
    assert_eq!(asked().await, None);
    // A policy that asks for more has the same effect.
    test.reconfigure(with_badge_question);
    assert_eq!(asked().await.as_deref(), Some("task.manage-profile.name"));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_caller_is_asked_for_an_update_and_keeps_the_language_and_the_date_of_the_registration() {
    let test = desk_house(|_| {}).await;
    let caller = enrol(&test, ANA).await;
    let before = profile_of(&test, ANA).await;
    let desk = Desk::open(&test, MEI).await;
    desk.verify(ANA, &caller.authenticator).await;
    let mut browser = desk.begin("helpdesk-update", ANA).await;
    browser.submit(&[]).await;
    assert_eq!(browser.page.status, RunStatus::Finished, "{:?}", browser.codes());
    let after = profile_of(&test, ANA).await;
    assert!(after.must_update);
    assert_eq!((after.locale, after.updated), (before.locale, before.updated));
    let events = events_of(&test, EventKind::UpdateRequired).await;
    assert_eq!((events.len(), events[0].result), (1, EventResult::Success));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_operator_decides_whether_a_change_is_demanded_where_the_settings_say_so() {
    let test = desk_house(|realm| {
        let require =
            "step = \"require\"\nactivity = \"require-change\"\nsettings = { operator_chooses = true }";
        workflow(realm, "helpdesk-unlock").availability = domain::workflow::Availability::Always;
        workflow(realm, "helpdesk-unlock").steps[1] = toml::from_str(require).unwrap();
    })
    .await;
    let caller = enrol(&test, ANA).await;
    let desk = Desk::open(&test, MEI).await;
    for (fields, demanded) in [(&[][..], 0), (&[("must-change", "on")][..], 1)] {
        desk.verify(ANA, &caller.authenticator).await;
        let mut browser = desk.begin("helpdesk-unlock", ANA).await;
        assert!(browser.says("helpdesk.require-change.lead"), "{:?}", browser.codes());
        browser.submit(fields).await;
        assert_eq!(browser.page.status, RunStatus::Finished, "{:?}", browser.codes());
        assert_eq!(test.count_events(EventKind::ChangeRequired).await, demanded);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_operator_proves_who_they_are_with_a_number_that_the_caller_gets_too() {
    let test = desk_house(|_| {}).await;
    enrol(&test, ANA).await;
    let desk = Desk::open(&test, MEI).await;
    let mut browser = desk.begin("helpdesk-prove", ANA).await;
    let shown = browser.page.view.fields[0].value.clone();
    let codes = test.mailed_codes().await;
    assert_eq!(codes, [shown.clone(), shown.clone()], "both addresses get the number on the page");
    let mail = &mails(&test, "mail.prove-operator").await[0];
    assert_eq!(mail.args.args["operator"], Argument::Text(OPERATOR.to_owned()));
    let row = test.store.run(browser.begun.run).await.unwrap().unwrap();
    assert!(!serde_json::to_string(&row).unwrap().contains(&shown));
    browser.submit(&[]).await;
    assert_eq!(browser.page.status, RunStatus::Finished);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_task_that_begins_anew_after_a_refusal_goes_on_with_its_verification_and_no_other_run_does() {
    let test = desk_house(|_| {}).await;
    let caller = enrol(&test, ANA).await;
    test.control().set_state(ANA, &State::Disabled(true)).unwrap();
    let desk = Desk::open(&test, MEI).await;
    desk.verify(ANA, &caller.authenticator).await;
    let mut browser = desk.begin("helpdesk-enable", ANA).await;
    // Nobody has granted the service account the right to turn accounts on.
    browser.submit(&[]).await;
    assert!(browser.says("helpdesk.refused.not-permitted"), "{:?}", browser.codes());
    assert!(browser.says("helpdesk.activity.restart.lead"), "{:?}", browser.codes());
    let other = desk.begin("helpdesk-enable", ANA).await;
    assert!(other.says("helpdesk.verify-first"), "{:?}", other.codes());
    test.control().set_delegation(Delegation { user_account_control: true, ..Delegation::default() });
    browser.press("restart", &[]).await;
    browser.submit(&[]).await;
    assert_eq!(browser.page.status, RunStatus::Finished, "{:?}", browser.codes());
    assert_eq!(events_of(&test, EventKind::AccountEnabled).await[0].detail["reason"], TICKET);
}

#[test]
fn steps_that_are_for_one_side_only_are_refused_on_the_other() {
    let refused = |change: &dyn Fn(&mut domain::config::Realm)| {
        let mut realm: domain::config::Realm = toml::from_str(service::PRESETS[0].1).unwrap();
        change(&mut realm);
        let loaded = service::Loaded::check(realm, 1, &activities::Registry::standard());
        loaded.expect_err("refused").to_string()
    };
    let shows_answers = refused(&|realm| {
        let step = "step = \"peep\"\nactivity = \"caller-questions\"\nsettings = { mode = \"compare\" }";
        workflow(realm, "forgot-password").steps.insert(0, toml::from_str(step).unwrap());
    });
    assert!(shows_answers.contains("`caller-questions` is for tasks that operators run"), "{shows_answers}");
    let asks_for_secrets = refused(&|realm| {
        let step = "step = \"ask\"\nactivity = \"password\"";
        workflow(realm, "helpdesk-verify").steps.insert(0, toml::from_str(step).unwrap());
    });
    assert!(asks_for_secrets.contains("`password` is for tasks that people run"), "{asks_for_secrets}");
    let unverified = refused(&|realm| {
        workflow(realm, "helpdesk-reset").steps.remove(0);
    });
    assert!(unverified.contains("without a verified caller"), "{unverified}");
}
