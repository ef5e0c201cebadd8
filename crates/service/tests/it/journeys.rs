//! The main job, from the first page to the directory's own record of it.

use api::{Service, ServiceError, Visitor, Who};
use directory::demo::{DemoConfig, State, Wording};
use domain::{event::EventKind, id::Slug, run::RunStatus, secret::Secret, store::ChainVerdict};

use crate::house::{ANA, Options, START, house, house_with};

const NEW: &str = "Harbor-Lantern-7-Quince";

#[tokio::test(flavor = "multi_thread")]
async fn a_person_registers_forgets_and_resets() {
    let test = house().await;
    test.register(ANA, START).await;
    let mut browser = test.begin("forgot-password", ANA).await;
    browser.prove().await;
    assert_eq!(browser.page.view.kind, "new-password", "{:?}", browser.page.view);
    browser.submit(&[("new", NEW), ("again", NEW)]).await;
    assert_eq!(browser.page.status, RunStatus::Finished, "{:?}", browser.page.view);
    assert!(browser.says("run.done.forgot-password.title"));
    assert!(test.control().is_password(ANA, &Secret::new(NEW)).unwrap());
    assert_eq!(test.count_events(EventKind::PasswordReset).await, 1);
    assert!(matches!(test.store.verify_history().await.unwrap(), ChainVerdict::Intact(count) if count > 5));
    // The person is told by mail, in the commit of the reset.
    let told = test.store.outbox(50).await.unwrap();
    let told =
        told.iter().filter_map(|row| row.message.mail.as_ref()).any(|mail| mail.template == "mail.success");
    assert!(told);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_password_that_breaks_a_rule_is_refused_and_the_old_one_stays() {
    let test = house().await;
    test.register(ANA, START).await;
    let mut browser = test.begin("forgot-password", ANA).await;
    browser.prove().await;
    for (new, again, code, unmet) in [
        ("short", "short", "activity.reset.rules", Some("rule.length.min")),
        ("Ana-Ruiz-Harbor-7", "Ana-Ruiz-Harbor-7", "activity.reset.rules", Some("rule.windows.name")),
        (NEW, "other", "activity.reset.mismatch", None),
        ("", "", "activity.reset.rules", Some("rule.length.min")),
    ] {
        browser.submit(&[("new", new), ("again", again)]).await;
        assert!(browser.says(code), "{new:?}: {:?}", browser.codes());
        let told: Vec<&str> =
            browser.page.view.fields.iter().flat_map(|field| &field.unmet).map(|rule| &*rule.code).collect();
        assert_eq!(told.is_empty(), unmet.is_none(), "{new:?}: {told:?}");
        assert!(unmet.is_none_or(|rule| told.contains(&rule)), "{new:?}: {told:?}");
    }
    assert!(test.control().is_password(ANA, &Secret::new(START)).unwrap());
    assert_eq!(test.password_deeds(ANA), 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn history_refused_by_the_directory_keeps_the_run_open_and_the_proofs_good() {
    // Windows does not say which of its rules was broken; Samba does. Neither is called anything else.
    for (wording, code) in
        [(Wording::Windows, "reset.refused.policy"), (Wording::Samba, "reset.refused.history")]
    {
        let test = house_with(Options {
            demo: DemoConfig { wording, ..DemoConfig::default() },
            ..Options::default()
        })
        .await;
        test.register(ANA, START).await;
        let mut browser = test.begin("forgot-password", ANA).await;
        browser.prove().await;
        browser.submit(&[("new", START), ("again", START)]).await;
        assert!(browser.says(code), "{:?}", browser.codes());
        assert!(test.control().is_password(ANA, &Secret::new(START)).unwrap());
        browser.submit(&[("new", NEW), ("again", NEW)]).await;
        assert_eq!(browser.page.status, RunStatus::Finished, "{:?}", browser.codes());
        assert_eq!(test.count_events(EventKind::ActionRefused).await, 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn without_the_hints_control_history_is_enforced_in_two_steps_and_nobody_is_left_without_a_password() {
    let demo = DemoConfig { policy_hints: false, wording: Wording::Samba, ..DemoConfig::default() };
    let test = house_with(Options { demo, ..Options::default() }).await;
    test.register(ANA, START).await;
    let mut browser = test.begin("forgot-password", ANA).await;
    browser.prove().await;
    browser.submit(&[("new", START), ("again", START)]).await;
    assert!(browser.says("reset.refused.history"), "{:?}", browser.codes());
    assert!(
        browser.says("activity.reset.half-done"),
        "the old password is gone, and it is said: {:?}",
        browser.codes()
    );
    assert!(!test.control().is_password(ANA, &Secret::new(START)).unwrap());
    // The person comes back much later: another instance has looked after the open change meanwhile.
    test.clock.advance(300);
    test.house.settle_intents().await.unwrap();
    browser.reload().await;
    assert!(browser.says("activity.reset.half-done"), "{:?}", browser.codes());
    browser.submit(&[("new", NEW), ("again", NEW)]).await;
    assert_eq!(browser.page.status, RunStatus::Finished, "{:?}", browser.codes());
    assert!(test.control().is_password(ANA, &Secret::new(NEW)).unwrap());
    assert_eq!(test.count_events(EventKind::PasswordReset).await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_locked_account_is_unlocked_by_its_owner() {
    let test = house().await;
    test.register(ANA, START).await;
    test.control().set_state(ANA, &State::Locked(true)).unwrap();
    let mut browser = test.begin("unlock-account", ANA).await;
    browser.prove().await;
    assert_eq!(browser.page.view.kind, "confirm", "{:?}", browser.page.view);
    browser.submit(&[]).await;
    assert_eq!(browser.page.status, RunStatus::Finished);
    assert!(!test.control().is_locked(ANA).unwrap());
    assert_eq!(test.count_events(EventKind::AccountUnlocked).await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_password_that_must_be_changed_is_changed() {
    let test = house().await;
    test.control().set_state(ANA, &State::MustChange(true)).unwrap();
    let mut browser = test.begin("manage-passwords", ANA).await;
    browser.submit(&[("password", START)]).await;
    assert_eq!(browser.page.view.kind, "new-password", "{:?}", browser.page.view);
    browser.submit(&[("new", NEW), ("again", NEW)]).await;
    assert_eq!(browser.page.status, RunStatus::Finished, "{:?}", browser.codes());
    assert!(test.control().is_password(ANA, &Secret::new(NEW)).unwrap());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_disabled_account_is_told_only_to_somebody_with_its_password() {
    let test = house().await;
    test.control().set_state(ANA, &State::Disabled(true)).unwrap();
    let mut stranger = test.begin("manage-passwords", ANA).await;
    stranger.submit(&[("password", "Wrong-Passw0rd-1")]).await;
    assert!(stranger.says("activity.password.wrong"), "{:?}", stranger.codes());
    let mut owner = test.begin("manage-passwords", ANA).await;
    owner.submit(&[("password", START)]).await;
    assert!(owner.says("sign-in.refused.account-disabled"), "{:?}", owner.codes());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_locked_account_is_told_only_after_proof() {
    let test = house().await;
    test.control().set_state(ANA, &State::Locked(true)).unwrap();
    let mut browser = test.begin("manage-passwords", ANA).await;
    browser.submit(&[("password", "Wrong-Passw0rd-1")]).await;
    assert!(browser.says("activity.password.wrong"), "{:?}", browser.codes());
    assert!(!browser.codes().iter().any(|code| code.contains("locked")), "{:?}", browser.codes());
}

#[tokio::test(flavor = "multi_thread")]
async fn signing_in_opens_a_session_that_signing_out_ends() {
    let test = house().await;
    let mut browser = test.begin("sign-in", ANA).await;
    browser.submit(&[("password", START)]).await;
    let session = browser.session.clone().expect("a session");
    let visitor = Visitor { session: Some(session), ..test.visitor.clone() };
    let home = test.house.home(&visitor).await.unwrap();
    assert!(home.person.is_some());
    let manage = home.tasks.iter().find(|task| task.id == "manage-profile").unwrap();
    assert!(!manage.available, "she has not registered");
    assert_eq!(test.house.profile(&visitor).await.unwrap().logon_name, ANA);
    test.house.sign_out(&visitor).await.unwrap();
    assert!(matches!(test.house.profile(&visitor).await, Err(ServiceError::SignInNeeded)));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reset_ends_the_sessions_that_were_open() {
    let test = house().await;
    test.register(ANA, START).await;
    let mut browser = test.begin("sign-in", ANA).await;
    browser.submit(&[("password", START)]).await;
    let visitor = Visitor { session: browser.session.clone(), ..test.visitor.clone() };
    let mut reset = test.begin("forgot-password", ANA).await;
    reset.prove().await;
    reset.submit(&[("new", NEW), ("again", NEW)]).await;
    assert!(matches!(test.house.profile(&visitor).await, Err(ServiceError::SignInNeeded)));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_ends_when_its_account_is_disabled() {
    let test = house().await;
    let mut browser = test.begin("sign-in", ANA).await;
    browser.submit(&[("password", START)]).await;
    let visitor = Visitor { session: browser.session.clone(), ..test.visitor.clone() };
    test.control().set_state(ANA, &State::Disabled(true)).unwrap();
    assert!(matches!(test.house.profile(&visitor).await, Err(ServiceError::SignInNeeded)));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_start_page_asks_the_directory_at_most_every_half_minute() {
    let test = house().await;
    let mut browser = test.begin("sign-in", ANA).await;
    browser.submit(&[("password", START)]).await;
    let visitor = Visitor { session: browser.session.clone(), ..test.visitor.clone() };
    assert!(test.house.home(&visitor).await.unwrap().person.is_some());
    let asked = test.control().counts().round_trips();
    assert!(test.house.home(&visitor).await.unwrap().person.is_some());
    assert_eq!(test.control().counts().round_trips(), asked);
    // Somebody else disables the account: told at once where something is done, here after that time.
    test.control().set_state(ANA, &State::Disabled(true)).unwrap();
    test.clock.advance(31);
    assert!(matches!(test.house.home(&visitor).await, Err(ServiceError::SignInNeeded)));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_start_page_knows_at_once_what_was_changed_here() {
    let test = house().await;
    let mut browser = test.begin("sign-in", ANA).await;
    browser.submit(&[("password", START)]).await;
    let visitor = Visitor { session: browser.session.clone(), ..test.visitor.clone() };
    let before = test.house.home(&visitor).await.unwrap();
    let asked = test.control().counts().round_trips();
    // Any step of the person's own forgets what was kept.
    test.begin("manage-passwords", ANA).await;
    let begun = test.control().counts().round_trips();
    assert!(begun > asked);
    assert_eq!(test.house.home(&visitor).await.unwrap().tasks.len(), before.tasks.len());
    assert!(test.control().counts().round_trips() > begun);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_ends_by_idleness_and_in_any_case() {
    let test = house().await;
    let mut browser = test.begin("sign-in", ANA).await;
    browser.submit(&[("password", START)]).await;
    let visitor = Visitor { session: browser.session.clone(), ..test.visitor.clone() };
    for _ in 0..50 {
        test.clock.advance(9 * 60);
        if test.house.keep_session(&visitor).await.is_err() {
            let age = 50 * 9;
            assert!(age >= 480, "used every nine minutes it lives for eight hours");
            return;
        }
    }
    test.clock.advance(16 * 60);
    assert!(matches!(test.house.keep_session(&visitor).await, Err(ServiceError::SignInNeeded)));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_run_belongs_to_the_browser_that_began_it() {
    let test = house().await;
    let browser = test.begin("forgot-password", ANA).await;
    let other = test.begin("forgot-password", ANA).await;
    let stolen = test.house.show(&test.visitor, browser.begun.run, &other.begun.token).await;
    assert!(matches!(stolen, Err(ServiceError::NotFound)));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_code_asked_for_in_one_browser_is_nothing_in_another() {
    let test = house().await;
    test.register(ANA, START).await;
    let mut first = test.begin("forgot-password", ANA).await;
    first.choose("mail-code").await;
    let code = test.mailed_code().await;
    let mut second = test.begin("forgot-password", ANA).await;
    second.choose("mail-code").await;
    second.submit(&[("code", &code)]).await;
    assert!(second.says("activity.mail-code.wrong"), "{:?}", second.codes());
    first.submit(&[("code", &code)]).await;
    assert_eq!(first.page.view.kind, "choice");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_old_form_changes_nothing_and_shows_where_the_run_is() {
    let test = house().await;
    test.register(ANA, START).await;
    let mut browser = test.begin("forgot-password", ANA).await;
    let old = browser.page.version;
    browser.choose("mail-code").await;
    browser.page.version = old;
    let submitted = browser.press("next", &[("code", "000000")]).await;
    assert!(submitted.stale);
    assert!(!browser.says("activity.mail-code.wrong"));
}

#[tokio::test(flavor = "multi_thread")]
async fn one_code_in_fifty_parallel_forms_succeeds_once() {
    let test = house().await;
    test.register(ANA, START).await;
    let mut browser = test.begin("forgot-password", ANA).await;
    browser.choose("mail-code").await;
    let code = test.mailed_code().await;
    let (run, token, version) = (browser.begun.run, browser.begun.token.clone(), browser.page.version);
    let tries = (0..50).map(|_| {
        let (house, visitor, token, code) =
            (test.house.clone(), test.visitor.clone(), token.clone(), code.clone());
        tokio::spawn(async move {
            let fields = [("code".to_owned(), Secret::new(code))].into();
            let input = domain::view::Input { action: "next".to_owned(), fields };
            house.submit(&visitor, run, &token, version, input).await
        })
    });
    let mut passed = 0;
    for task in tries.collect::<Vec<_>>() {
        if let Ok(submitted) = task.await.unwrap()
            && !submitted.stale
        {
            passed += 1;
        }
    }
    assert_eq!(passed, 1);
    let steps = test.events().await;
    let passes = steps
        .iter()
        .filter(|line| line.event.kind == EventKind::StepPassed && line.event.workflow == "forgot-password");
    assert_eq!(passes.count(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_password_page_is_out_of_reach_without_every_proof() {
    let test = house().await;
    test.register(ANA, START).await;
    let mut browser = test.begin("forgot-password", ANA).await;
    // Fields of a later page on an earlier one.
    let refused = browser.try_press("next", &[("new", NEW), ("again", NEW)]).await;
    assert!(matches!(refused, Err(ServiceError::Invalid(_))));
    browser.choose("mail-code").await;
    let code = test.mailed_code().await;
    browser.submit(&[("code", &code)]).await;
    let refused = browser.try_press("next", &[("new", NEW), ("again", NEW)]).await;
    assert!(matches!(refused, Err(ServiceError::Invalid(_))));
    // A mailed code is one proof; another way from here leads to no password page either.
    let back = test.house.other_way(&test.visitor, browser.begun.run, &browser.begun.token).await.unwrap();
    assert_eq!(back.view.kind, "choice");
    assert!(test.control().is_password(ANA, &Secret::new(START)).unwrap());
}

#[tokio::test(flavor = "multi_thread")]
async fn stopping_changes_nothing_and_says_so() {
    let test = house().await;
    let browser = test.begin("forgot-password", ANA).await;
    let page = test.house.stop(&test.visitor, browser.begun.run, &browser.begun.token).await.unwrap();
    assert_eq!(page.status, RunStatus::Stopped);
    assert_eq!(page.view.lead[0].code, "run.stopped.lead");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_run_that_took_too_long_is_over() {
    let test = house().await;
    let mut browser = test.begin("forgot-password", ANA).await;
    test.clock.advance(31 * 60);
    browser.reload().await;
    assert_eq!(browser.page.view.kind, "expired");
}

#[tokio::test(flavor = "multi_thread")]
async fn every_form_of_a_name_leads_to_the_same_person() {
    let test = house().await;
    for name in ["ana.ruiz", "NORTHWIND\\ana.ruiz", "ana.ruiz@northwind.example", "ANA.RUIZ"] {
        let mut browser = test.begin("manage-passwords", name).await;
        browser.submit(&[("password", START)]).await;
        assert_eq!(browser.page.view.kind, "new-password", "{name}: {:?}", browser.codes());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_name_with_filter_characters_finds_nobody() {
    let test = house().await;
    for name in ["*", "ana*", "*)(uid=*", "ana.ruiz)(objectClass=*", "\\2a", "ana\u{200b}.ruiz", "аna.ruiz"]
    {
        let mut browser = test.begin("manage-passwords", name).await;
        browser.submit(&[("password", START)]).await;
        assert!(browser.says("activity.password.wrong"), "{name}: {:?}", browser.codes());
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn an_unknown_task_is_not_there() {
    let test = house().await;
    let who = Who::Named { name: ANA.to_owned(), domain: None };
    let begun = test.house.begin(&test.visitor, &Slug::new("no-such-task").unwrap(), who).await;
    assert!(matches!(begun, Err(ServiceError::NotFound)));
}
