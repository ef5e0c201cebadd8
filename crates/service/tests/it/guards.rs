//! What other products were taken over by: asking that changes, contacts without proof, answers that tell,
//! accounts that come back to life, names that are given again.

use api::{Service, ServiceError};
use directory::demo::{Delegation, NewPerson, State, company};
use domain::{
    event::EventKind, profile::StoredPasscode, run::RunStatus, secret::Secret, workflow::WorkflowKind,
};
use service::{LiveRealm, Loaded, PRESETS};

use crate::house::{ANA, Options, START, house, house_with};

const NEW: &str = "Harbor-Lantern-7-Quince";
/// Registered by the tests that need somebody else.
const TOM: &str = "tom.baker";

#[tokio::test(flavor = "multi_thread")]
async fn asking_for_any_task_in_any_way_changes_no_account_and_no_registration() {
    for (preset, text) in PRESETS {
        // One name for every task there is would be asked for work in between.
        let realm = |realm: &mut domain::config::Realm| {
            realm.captcha.find = domain::config::captcha::CaptchaWhen::Never;
        };
        let test = house_with(Options { preset, realm, ..Options::default() }).await;
        let realm: domain::config::Realm = toml::from_str(text).unwrap();
        for name in [ANA, "nobody.here"] {
            for workflow in &realm.policies[0].workflows {
                if workflow.kind == WorkflowKind::Helpdesk {
                    let begun = test.try_begin(workflow.id.as_str(), name).await;
                    assert!(matches!(begun, Err(ServiceError::NotFound)), "{}", workflow.id);
                    continue;
                }
                if workflow.id.as_str() == "forgot-user-name" {
                    // Asks for no proof and changes nothing: a mail to whom it is about.
                    continue;
                }
                let mut browser = test.begin(workflow.id.as_str(), name).await;
                for way in 0..4_u32 {
                    // Fields of every page there is, on the page that a stranger stands at.
                    for (field, value) in
                        [("address", "evil@example.org"), ("new", NEW), ("kept", "on"), ("scan", "x")]
                    {
                        let refused = browser.try_press("next", &[(field, value)]).await;
                        assert!(matches!(refused, Err(ServiceError::Invalid(_))), "{} {field}", workflow.id);
                    }
                    assert!(browser.try_press("skip", &[]).await.is_err(), "{}", workflow.id);
                    assert!(browser.try_press("save", &[]).await.is_err(), "{}", workflow.id);
                    if browser.page.view.kind != "choice" {
                        break;
                    }
                    browser.submit(&[("choice", &way.to_string())]).await;
                    let (run, token) = (browser.begun.run, browser.begun.token.clone());
                    browser.page = test.house.other_way(&test.visitor, run, &token).await.unwrap();
                }
                assert_ne!(browser.page.status, RunStatus::Finished, "{}", workflow.id);
            }
        }
        assert_eq!(test.control().witness(), [], "{preset}: the directory was not written to");
        let changes = [EventKind::ProfileUpdated, EventKind::ProfileRegistered, EventKind::SessionStarted];
        for kind in changes {
            assert_eq!(test.count_events(kind).await, 0, "{preset}: {kind:?}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn answers_are_judged_together() {
    let test = house().await;
    test.register(ANA, START).await;
    let mut pages = Vec::new();
    for wrong in [&[0_usize][..], &[1], &[0, 1]] {
        let mut browser = test.begin("forgot-password", ANA).await;
        browser.choose("mail-code").await;
        let code = test.mailed_code().await;
        browser.submit(&[("code", &code)]).await;
        browser.choose("questions").await;
        let mut answers = browser.right_answers();
        for place in wrong {
            answers[*place].1 = "something else".to_owned();
        }
        let answers: Vec<(&str, &str)> =
            answers.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        browser.submit(&answers).await;
        assert_eq!(browser.page.view.kind, "questions");
        pages.push(browser.page.view.clone());
    }
    assert_eq!(pages[0], pages[1], "which one was wrong is not told");
    assert_eq!(pages[0], pages[2]);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_empty_password_is_no_proof_and_is_not_sent() {
    let test = house().await;
    let mut browser = test.begin("manage-passwords", ANA).await;
    let before = test.control().counts();
    browser.submit(&[("password", "")]).await;
    browser.submit(&[]).await;
    assert!(browser.says("activity.password.wrong"), "{:?}", browser.codes());
    assert_eq!(test.control().counts().binds, before.binds);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_disabled_or_expired_account_does_not_come_to_life_by_a_reset() {
    for state in [State::Disabled(true), State::AccountExpires(Some(domain::time::Timestamp::from_millis(1)))]
    {
        let test = house().await;
        test.register(ANA, START).await;
        test.control().set_state(ANA, &state).unwrap();
        let mut browser = test.begin("forgot-password", ANA).await;
        browser.prove().await;
        if browser.page.view.kind == "new-password" {
            browser.submit(&[("new", NEW), ("again", NEW)]).await;
        }
        for password in [START, NEW] {
            let mut again = test.begin("sign-in", ANA).await;
            again.submit(&[("password", password)]).await;
            assert!(again.session.is_none(), "{state:?}: {:?}", again.codes());
        }
        assert_eq!(test.count_events(EventKind::AccountEnabled).await, 0, "{state:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_name_given_to_somebody_else_inherits_nothing() {
    let test = house().await;
    test.register(TOM, START).await;
    let mut browser = test.begin("forgot-password", TOM).await;
    browser.prove().await;
    test.control().remove(TOM).unwrap();
    let new = NewPerson {
        logon_name: TOM.to_owned(),
        given_name: "Tamara".to_owned(),
        surname: "Baker".to_owned(),
        above: company::BASE.to_owned(),
        password: Secret::new(START),
    };
    test.control().add_person(&new).unwrap();
    // A run for the old account does not reach the new one.
    let end = browser.try_press("next", &[("new", NEW), ("again", NEW)]).await;
    assert!(test.control().is_password(TOM, &Secret::new(START)).unwrap(), "{:?}", end.map(|_| ()));
    assert_eq!(test.password_deeds(TOM), 0);
    assert_eq!(test.count_events(EventKind::PasswordReset).await, 0);
    // And the new one has none of the old one's proofs.
    let mut fresh = test.begin("forgot-password", TOM).await;
    fresh.choose("mail-code").await;
    let code = test.mailed_code().await;
    fresh.submit(&[("code", &code)]).await;
    fresh.choose("questions").await;
    assert_eq!(fresh.page.view.kind, "missing", "{:?}", fresh.codes());
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_moved_and_renamed_in_the_middle_is_still_the_same_person() {
    let test = house().await;
    test.register(ANA, START).await;
    let mut browser = test.begin("forgot-password", ANA).await;
    browser.prove().await;
    test.control().rename(ANA, "Ana Ruiz, née Gómez").unwrap();
    let elsewhere = test.control().dn_of(TOM).unwrap();
    test.control().move_below(ANA, elsewhere.split_once(',').unwrap().1).unwrap();
    browser.submit(&[("new", NEW), ("again", NEW)]).await;
    assert_eq!(browser.page.status, RunStatus::Finished, "{:?}", browser.codes());
    assert!(test.control().is_password(ANA, &Secret::new(NEW)).unwrap());
}

#[tokio::test(flavor = "multi_thread")]
async fn without_an_address_no_mail_is_sent_anywhere() {
    let test = house().await;
    test.control().set_state(ANA, &State::Attribute("mail", Vec::new())).unwrap();
    let mut browser = test.begin("forgot-password", ANA).await;
    browser.choose("mail-code").await;
    assert_eq!(browser.page.view.kind, "code", "the same page as for everybody");
    assert!(test.store.outbox(10).await.unwrap().iter().all(|row| row.message.mail.is_none()));
    let refused = browser.try_press("resend", &[("to", "evil@example.org")]).await;
    assert!(matches!(refused, Err(ServiceError::Invalid(_))), "no address comes from the caller");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_passcode_works_once_and_not_after_its_end() {
    for (wait, works) in [(599, true), (601, false)] {
        let test = house().await;
        test.register(ANA, START).await;
        let key = test.store_key(ANA).await;
        let mut profile = test.store.profile(&key).await.unwrap().unwrap();
        let now = domain::time::Clock::now(&*test.clock);
        profile.passcode = Some(StoredPasscode {
            hash: activities::passcode::hash(&test.keys, &key, "WXYZ-2345-6789"),
            expires: now.plus(std::time::Duration::from_secs(600)),
            is_sent: false,
        });
        test.store.commit(vec![domain::store::Change::PutProfile(Box::new(profile))]).await.unwrap();
        let mut other = test.begin("passcode", TOM).await;
        other.submit(&[("code", "WXYZ-2345-6789")]).await;
        assert!(other.says("activity.passcode.wrong"), "it is hers");
        test.clock.advance(wait);
        for is_first in [true, false] {
            let mut browser = test.begin("passcode", ANA).await;
            browser.submit(&[("code", "wxyz 2345 6789")]).await;
            let passed = !browser.says("activity.passcode.wrong");
            assert_eq!(passed, works && is_first, "{wait}: {:?}", browser.codes());
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_service_account_that_is_refused_is_nobody_elses_fault() {
    let test = house().await;
    test.register(ANA, START).await;
    let mut browser = test.begin("forgot-password", ANA).await;
    browser.prove().await;
    let rights = test.control();
    rights.set_delegation(Delegation { reset_password: false, ..Delegation::default() });
    browser.submit(&[("new", NEW), ("again", NEW)]).await;
    assert!(browser.says("reset.refused.not-permitted"), "{:?}", browser.codes());
    assert!(test.control().is_password(ANA, &Secret::new(START)).unwrap());

    rights.set_state("svc-reclave", &State::Password(Secret::new("Another-Passw0rd-9"))).unwrap();
    // Connections that are open stay what they were: they end first, as after the directory's restart.
    rights.set_reachable(false);
    assert!(test.try_begin("manage-passwords", ANA).await.is_err());
    rights.set_reachable(true);
    for name in [ANA, "nobody.here"] {
        match test.try_begin("manage-passwords", name).await {
            Err(ServiceError::Unavailable { message, .. }) => {
                assert_eq!(message.code, "error.directory-unavailable");
            }
            other => panic!("{:?}", other.map(|browser| browser.page)),
        }
    }
    assert!(test.house.ready().await.is_err());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_is_always_a_new_one() {
    let test = house().await;
    let mut tokens = std::collections::BTreeSet::new();
    for _ in 0..3 {
        let mut browser = test.begin("sign-in", ANA).await;
        let planted = api::Visitor { session: Some(Secret::new("planted")), ..test.visitor.clone() };
        assert!(test.house.home(&planted).await.unwrap().person.is_none());
        browser.submit(&[("password", START)]).await;
        let token = browser.session.clone().expect("a session");
        assert!(token.expose().len() >= 43, "256 bits");
        let row = test.store.session(&vault::token::hash(&token)).await.unwrap().unwrap();
        assert!(!format!("{row:?}").contains(token.expose()), "only its hash is stored");
        tokens.insert(token.expose().to_owned());
        tokens.insert(browser.begun.token.expose().to_owned());
    }
    assert_eq!(tokens.len(), 6);
}

#[test]
fn a_bad_configuration_leaves_the_old_one_in_force_and_says_why() {
    let registry = activities::Registry::standard();
    let (_, good) = PRESETS[0];
    let live = LiveRealm::new(Loaded::parse(good, 1, &registry).unwrap());
    for (bad, why) in [
        ("schema = 1", "policies"),
        ("nonsense", "expected"),
        (&*good.replace("activity = \"mail-code\"", "activity = \"mail-cod\""), "mail-cod"),
        (&*good.replace("assurance_floor = 3", "assurance_floor = 3\nbackdoor = true"), "backdoor"),
        (&*good.replace("schema = 1", "schema = 99"), "99"),
    ] {
        let refused = Loaded::parse(bad, 2, &registry).map(|loaded| live.replace(loaded)).unwrap_err();
        assert!(refused.to_string().contains(why), "{refused}");
        assert_eq!(live.current().revision, 1);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn keys_that_were_rotated_read_what_the_old_ones_wrote() {
    let test = house().await;
    test.register(ANA, START).await;
    let mut ring = vault::KeyRing::from_toml(test.keys.to_toml().expose()).unwrap();
    ring.rotate(&vault::OsEntropy);
    let rotated = house_with(Options {
        store: Some(std::sync::Arc::clone(&test.store)),
        keys: Some(std::sync::Arc::new(ring)),
        directory_url: Some(test.company.url()),
        clock: std::sync::Arc::clone(&test.clock),
        ..Options::default()
    })
    .await;
    // A run begun before the rotation goes on after it; its code and answers are good.
    let mut browser = test.begin("forgot-password", ANA).await;
    browser.choose("mail-code").await;
    let code = test.mailed_code().await;
    browser.test = &rotated;
    browser.submit(&[("code", &code)]).await;
    browser.choose("questions").await;
    browser.answer_questions().await;
    browser.submit(&[("new", NEW), ("again", NEW)]).await;
    assert_eq!(browser.page.status, RunStatus::Finished, "{:?}", browser.codes());

    // Other keys altogether: nothing is right, nothing is in the clear.
    let stranger = house_with(Options {
        store: Some(std::sync::Arc::clone(&test.store)),
        directory_url: Some(test.company.url()),
        clock: std::sync::Arc::clone(&test.clock),
        ..Options::default()
    })
    .await;
    let mut browser = test.begin("forgot-password", ANA).await;
    browser.choose("mail-code").await;
    let code = test.mailed_code().await;
    browser.test = &stranger;
    browser.submit(&[("code", &code)]).await;
    assert!(browser.says("activity.mail-code.wrong"), "{:?}", browser.codes());
}
