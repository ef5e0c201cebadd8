//! *This was not me*: the link in messages that tell of a change, what it stops, and that nobody learns anything by it.

use api::{ApprovalPage, Service as _, ServiceError, Visitor};
use domain::{
    config::Realm, event::EventKind, not_me, run::RunStatus, secret::Secret, store::SiteKind,
    time::Clock as _,
};

use crate::{
    desk::{Desk, desk_house, enrol, profile_of},
    house::{ANA, Browser, Options, START, TestHouse, house_with},
};

const NEW: &str = "Harbor-Lantern-47-Quartz";
const DAY: i64 = 24 * 3_600;

fn with_administrator(realm: &mut Realm) {
    realm.site.administrator_mail = "it@northwind.example".to_owned();
}

/// Somebody has registered, and a password was reset for them.
async fn house() -> TestHouse {
    let test = house_with(Options { realm: with_administrator, ..Options::default() }).await;
    test.register(ANA, START).await;
    let mut browser = test.begin("forgot-password", ANA).await;
    browser.prove().await;
    browser.submit(&[("new", NEW), ("again", NEW)]).await;
    assert_eq!(browser.page.status, RunStatus::Finished, "{:?}", browser.page.view);
    test
}

/// The secrets of the mails of a template, the newest last, each with its recipient.
async fn mails(test: &TestHouse, template: &str) -> Vec<(String, Option<Secret>)> {
    let mut rows = test.store.outbox(100).await.unwrap();
    rows.sort_by_key(|row| row.message.created);
    let of = rows.iter().filter_map(|row| {
        let mail = row.message.mail.as_ref().filter(|mail| mail.template == template)?;
        let sealed = row.message.sealed.as_deref();
        let link = sealed.map(|it| test.keys.open("outbox", &row.message.id.to_string(), it).unwrap());
        Some((mail.to.clone(), link))
    });
    of.collect()
}

async fn link(test: &TestHouse) -> Secret {
    mails(test, "mail.success").await.pop().and_then(|(_, link)| link).expect("a mail with a link")
}

fn visitor() -> Visitor {
    Visitor { address: "198.51.100.9".to_owned(), locale: "en".to_owned(), ..Visitor::default() }
}

fn says(page: &ApprovalPage, code: &str) -> bool {
    page.view.notices.iter().any(|notice| notice.message.code == code)
}

#[tokio::test(flavor = "multi_thread")]
async fn pressing_it_ends_sessions_and_runs_and_locks_until_an_operator_unlocks() {
    let test = desk_house(with_administrator).await;
    let caller = enrol(&test, ANA).await;
    let session = test.signed_in(ANA, SiteKind::SelfService).await;
    // A thief stands before the new password, with all proofs made.
    let mut thief = test.begin("forgot-password", ANA).await;
    thief.choose("totp").await;
    let code = vault::totp::code_at(&caller.authenticator, test.clock.now()).unwrap();
    thief.submit(&[("code", code.expose())]).await;
    assert_eq!(thief.page.view.kind, "new-password", "{:?}", thief.page.view);
    let mut manage = test.begin("manage-passwords", ANA).await;
    manage.submit(&[("password", START)]).await;
    manage.submit(&[("new", NEW), ("again", NEW)]).await;
    let link = link(&test).await;
    let page = test.house.waiting(&visitor(), &link).await.unwrap();
    assert!(page.is_open, "{page:?}");
    assert_eq!(page.view.lead[0].args["account"], ANA.into());
    assert_eq!(page.view.lead[1].code, "mail.success.body-1");
    let page = test.house.stop_waiting(&visitor(), &link).await.unwrap();
    assert!(says(&page, "page.not-me.done") && !page.is_open, "{page:?}");
    assert!(matches!(test.house.profile(&session).await, Err(ServiceError::SignInNeeded)));
    let before = test.password_deeds(ANA);
    thief.submit(&[("new", "Another-Lantern-48-Quartz"), ("again", "Another-Lantern-48-Quartz")]).await;
    assert_eq!(thief.page.status, RunStatus::Failed, "{:?}", thief.page.view);
    assert!(thief.says("run.locked.lead"), "{:?}", thief.codes());
    assert_eq!(test.password_deeds(ANA), before, "nothing was changed any more");
    // No time ends it, and the page counts down like any lock, for strangers see it.
    for days in [0, 1, 400] {
        test.clock.advance(days * DAY);
        let again = test.begin("forgot-password", ANA).await;
        assert!(again.says("run.locked.lead"), "{days}: {:?}", again.codes());
        let minutes = again.page.view.lead.iter().find_map(|lead| lead.args.get("minutes").cloned());
        let Some(domain::message::Argument::Number(minutes)) = minutes else { panic!("{minutes:?}") };
        assert!((1..=30).contains(&minutes), "{minutes}");
    }
    let events = test.events().await;
    let denied: Vec<_> = events.iter().filter(|line| line.event.kind == EventKind::ChangeDenied).collect();
    assert_eq!(denied.len(), 1);
    assert_eq!(denied[0].event.address, "198.51.100.9");
    assert_eq!(denied[0].event.detail["about"], "mail.success");
    let told: Vec<_> = mails(&test, "mail.not-me-told").await.into_iter().map(|(to, _)| to).collect();
    assert_eq!(told, ["it@northwind.example"]);
    let desk = Desk::open(&test, "mei.chen").await;
    desk.verify(ANA, &caller.authenticator).await;
    let mut unlock = desk.begin("helpdesk-unlock-profile", ANA).await;
    unlock.submit(&[]).await;
    assert_eq!(unlock.page.status, RunStatus::Finished, "{:?}", unlock.page.view);
    assert!(!profile_of(&test, ANA).await.lock.is_locked(test.clock.now()));
}

#[tokio::test(flavor = "multi_thread")]
async fn opening_it_changes_nothing_and_it_works_once_and_for_a_week() {
    let test = house().await;
    let offered = link(&test).await;
    for _ in 0..3 {
        assert!(test.house.waiting(&visitor(), &offered).await.unwrap().is_open);
    }
    assert!(!profile_of(&test, ANA).await.lock.is_locked(test.clock.now()));
    assert_eq!(test.count_events(EventKind::ChangeDenied).await, 0);
    test.house.stop_waiting(&visitor(), &offered).await.unwrap();
    let mut profile = profile_of(&test, ANA).await;
    profile.lock = domain::profile::ProfileLock::default();
    test.store.commit(vec![domain::store::Change::PutProfile(Box::new(profile))]).await.unwrap();
    let again = test.house.stop_waiting(&visitor(), &offered).await.unwrap();
    assert!(says(&again, "page.not-me.done"));
    assert!(!profile_of(&test, ANA).await.lock.is_locked(test.clock.now()), "once");
    assert_eq!(test.count_events(EventKind::ChangeDenied).await, 1);
    let mut old = test.begin("forgot-password", ANA).await;
    old.prove().await;
    old.submit(&[("new", "Another-Lantern-48-Quartz"), ("again", "Another-Lantern-48-Quartz")]).await;
    let late = link(&test).await;
    assert_ne!(late.expose(), offered.expose());
    test.clock.advance(7 * DAY + 1);
    assert_eq!(test.house.waiting(&visitor(), &late).await.unwrap_err(), ServiceError::NotFound);
    assert_eq!(test.house.stop_waiting(&visitor(), &late).await.unwrap_err(), ServiceError::NotFound);
    assert!(!profile_of(&test, ANA).await.lock.is_locked(test.clock.now()));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_that_is_made_up_says_nothing_and_no_link_is_kept_in_the_clear() {
    let test = house().await;
    let link = link(&test).await;
    let (key, secret) = link.expose().split_once('.').unwrap();
    let other = vault::token::new(&vault::OsEntropy);
    for tried in [
        format!("{key}.{}", other.expose()),
        format!("{}.{secret}", "0".repeat(64)),
        key.to_owned(),
        format!("{key}."),
        String::new(),
    ] {
        let tried = Secret::new(tried);
        assert_eq!(test.house.waiting(&visitor(), &tried).await.unwrap_err(), ServiceError::NotFound);
        assert_eq!(test.house.stop_waiting(&visitor(), &tried).await.unwrap_err(), ServiceError::NotFound);
    }
    let kept = test.store.records(not_me::AREA, "", 50).await.unwrap();
    assert!(!kept.is_empty());
    let everything = format!("{}{:?}", serde_json::to_string(&kept).unwrap(), test.events().await);
    assert!(!everything.contains(secret));
    let key_of_person = test.key_of(ANA).await.to_string();
    assert!(!link.expose().contains(&key_of_person), "it says nothing about whose it is");
}

#[tokio::test(flavor = "multi_thread")]
async fn every_notice_of_a_change_carries_it_and_no_mail_with_a_code_does() {
    let test = house().await;
    enrol(&test, ANA).await;
    let mut browser: Browser<'_> = test.begin("manage-profile", ANA).await;
    browser.submit(&[("password", NEW)]).await;
    browser.choose("mail-code").await;
    let code = test.mailed_code().await;
    browser.submit(&[("code", &code)]).await;
    browser.answer_registration().await;
    browser.press("next", &[("address", "ana@elsewhere.example")]).await;
    let code = test.mailed_code().await;
    browser.submit(&[("code", &code)]).await;
    browser.press("remove", &[]).await;
    for template in ["mail.success", "mail.factor-changed", "mail.contact-changed"] {
        let sent = mails(&test, template).await;
        assert!(!sent.is_empty(), "{template}");
        for (to, link) in sent {
            // The new address is where whoever made the change reads.
            let is_new = template == "mail.contact-changed" && to == "ana@elsewhere.example";
            assert_eq!(link.is_some_and(|link| link.expose().contains('.')), !is_new, "{template} to {to}");
        }
    }
    for template in ["mail.code", "mail.contact-code"] {
        for (_, code) in mails(&test, template).await {
            assert!(code.is_some_and(|code| code.expose().len() == 6), "{template}");
        }
    }
}
