//! Signing in to the staff sites: two kinds of proof, a role, and nothing of one site on another.

use api::{
    ServiceError, Visitor,
    staff::{Permission, Staff as _},
};
use domain::{config::staff::Role, event::EventKind, run::RunStatus, secret::Secret, store::SiteKind};

use crate::house::{ANA, Browser, START, TestHouse, house};

pub fn visitor(test: &TestHouse, site: SiteKind, session: Option<Secret>) -> Visitor {
    Visitor { site, session, ..test.visitor.clone() }
}

/// Signs in for the first time: password, mailed code, enrolment. Gives the browser at its end.
async fn first_sign_in<'t>(test: &'t TestHouse, site: SiteKind, name: &str) -> (Browser<'t>, Secret) {
    let asking = visitor(test, site, None);
    let begun = test.house.begin_sign_in(&asking, name, None).await.unwrap();
    let mut browser = test.browser_of(asking, begun).await;
    browser.submit(&[("password", START)]).await;
    assert_eq!(browser.page.view.kind, "code", "{:?}", browser.page.view);
    let code = test.mailed_code().await;
    browser.submit(&[("code", &code)]).await;
    assert_eq!(browser.page.view.kind, "register-authenticator", "{:?}", browser.page.view);
    let secret = browser.otp_secret();
    let code = test.otp(&secret);
    browser.submit(&[("code", &code)]).await;
    (browser, secret)
}

#[tokio::test(flavor = "multi_thread")]
async fn an_administrator_signs_in_with_two_kinds_of_proof_and_only_on_that_site() {
    let test = house().await;
    test.appoint(ANA, Role::Auditor, &[]).await;
    let (browser, secret) = first_sign_in(&test, SiteKind::Administration, ANA).await;
    let token = browser.session.clone().expect("a session");
    let member =
        test.house.member(&visitor(&test, SiteKind::Administration, Some(token.clone()))).await.unwrap();
    assert_eq!(member.roles, [Role::Auditor]);
    assert!(member.may(Permission::ViewHistory) && !member.may(Permission::EditPolicies));
    for site in [SiteKind::Helpdesk, SiteKind::SelfService] {
        let elsewhere = visitor(&test, site, Some(token.clone()));
        assert!(matches!(test.house.member(&elsewhere).await, Err(ServiceError::SignInNeeded)), "{site:?}");
    }
    // The second time the app that was enrolled is asked for, and its code works once.
    test.clock.advance(60);
    let asking = visitor(&test, SiteKind::Administration, None);
    let begun = test.house.begin_sign_in(&asking, ANA, None).await.unwrap();
    let mut again = test.browser_of(asking, begun).await;
    again.submit(&[("password", START)]).await;
    let code = test.otp(&secret);
    again.submit(&[("code", &code)]).await;
    assert_eq!(again.page.status, RunStatus::Finished, "{:?}", again.page.view);
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_without_a_task_proves_who_they_are_and_gets_no_session() {
    let test = house().await;
    test.appoint("mei.chen", Role::Full, &[]).await;
    let (browser, _) = first_sign_in(&test, SiteKind::Helpdesk, ANA).await;
    assert!(browser.session.is_none());
    assert!(browser.says("staff.sign-in.no-role"), "{:?}", browser.codes());
    let begun = test.count_events(EventKind::SessionStarted).await;
    assert_eq!(begun, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_run_of_one_site_is_not_there_on_another() {
    let test = house().await;
    let asking = visitor(&test, SiteKind::Administration, None);
    let begun = test.house.begin_sign_in(&asking, ANA, None).await.unwrap();
    for site in [SiteKind::SelfService, SiteKind::Helpdesk] {
        let shown =
            api::Service::show(&*test.house, &visitor(&test, site, None), begun.run, &begun.token).await;
        assert!(matches!(shown, Err(ServiceError::NotFound)), "{site:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_name_that_is_nobodys_gets_the_same_first_page() {
    let test = house().await;
    let mut pages = Vec::new();
    for name in [ANA, "nobody.at.all"] {
        let asking = visitor(&test, SiteKind::Administration, None);
        let begun = test.house.begin_sign_in(&asking, name, None).await.unwrap();
        let mut browser = test.browser_of(asking, begun).await;
        let first = browser.page.view.clone();
        browser.submit(&[("password", "not it")]).await;
        pages.push((first, browser.page.view.clone()));
    }
    assert_eq!(pages[0], pages[1]);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_set_up_code_opens_one_session_that_ends_with_the_first_administrator() {
    let test = house().await;
    let asking = visitor(&test, SiteKind::Administration, None);
    let old = test.house.setup_code().await.unwrap().expect("nobody administers");
    let code = test.house.setup_code().await.unwrap().expect("nobody administers");
    for wrong in [&old, &Secret::new("AAAA-BBBB-CCCC")] {
        assert!(matches!(test.house.begin_setup(&asking, wrong).await, Err(ServiceError::Invalid(_))));
    }
    let token = test.house.begin_setup(&asking, &code).await.unwrap();
    assert!(matches!(test.house.begin_setup(&asking, &code).await, Err(ServiceError::Invalid(_))), "once");
    let member =
        test.house.member(&visitor(&test, SiteKind::Administration, Some(token.clone()))).await.unwrap();
    assert!(member.is_setup && member.may(Permission::EditRoles));
    test.appoint(ANA, Role::Full, &[]).await;
    let after = test.house.member(&visitor(&test, SiteKind::Administration, Some(token))).await;
    assert!(matches!(after, Err(ServiceError::SignInNeeded)));
    assert!(test.house.setup_code().await.unwrap().is_none());
}

#[tokio::test(flavor = "multi_thread")]
async fn the_first_administrator_is_enrolled_in_the_set_up_and_by_nobody_else() {
    use api::configuration::{Configuration as _, Edit};
    let test = house().await;
    let asking = visitor(&test, SiteKind::Administration, None);
    let code = test.house.setup_code().await.unwrap().expect("nobody administers");
    let token = test.house.begin_setup(&asking, &code).await.unwrap();
    let setup = visitor(&test, SiteKind::Administration, Some(token));
    let key = test.key_of(ANA).await;
    let (connection, object) = (key.connection.as_str(), key.object.as_str());
    let nowhere = test.house.enrol_first_administrator(&setup, connection, "nobody").await;
    assert!(matches!(nowhere, Err(ServiceError::NotFound)));
    let address = test.house.enrol_first_administrator(&setup, connection, object).await.unwrap();
    let secret = address.expose().split("secret=").nth(1).unwrap().split('&').next().unwrap().to_owned();
    let wrong = test.house.confirm_first_administrator(&setup, &Secret::new("000000")).await;
    assert!(matches!(wrong, Err(ServiceError::Invalid(_))));
    assert!(test.store.profile(&key).await.unwrap().is_none_or(|profile| profile.totp.is_empty()));
    let right = Secret::new(test.otp(&Secret::new(secret)));
    test.house.confirm_first_administrator(&setup, &right).await.unwrap();
    assert!(test.store.profile(&key).await.unwrap().unwrap().totp.len() == 1);
    let again = test.house.confirm_first_administrator(&setup, &right).await;
    assert!(matches!(again, Err(ServiceError::Invalid(_))), "once");

    let draft = test.house.draft(&setup).await.unwrap();
    let draft = test.house.use_preset(&setup, draft.version, "classic").await.unwrap();
    assert_eq!(draft.document["password_policies"][0]["id"], "classic");
    let unknown = test.house.use_preset(&setup, draft.version, "no-such").await;
    assert!(matches!(unknown, Err(ServiceError::NotFound)));
    let person = serde_json::json!({ "connection": connection, "object": object, "name": "Ana" });
    let roles = serde_json::json!([{ "id": "first", "role": "full", "people": [person] }]);
    let edits = vec![Edit::Set { place: "staff".to_owned(), value: serde_json::json!({ "roles": roles }) }];
    let draft = test.house.edit(&setup, draft.version, edits).await.unwrap();
    test.house.publish(&setup, draft.version, "").await.unwrap();
    assert!(test.house.setup_code().await.unwrap().is_none());

    let ana = test.signed_in(ANA, SiteKind::Administration).await;
    let late = test.house.enrol_first_administrator(&ana, connection, object).await;
    assert!(matches!(late, Err(ServiceError::NotFound)));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_set_up_code_works_for_an_hour() {
    let test = house().await;
    let code = test.house.setup_code().await.unwrap().expect("nobody administers");
    test.clock.advance(3_601);
    let asking = visitor(&test, SiteKind::Administration, None);
    assert!(matches!(test.house.begin_setup(&asking, &code).await, Err(ServiceError::Invalid(_))));
}

#[test]
fn a_sign_in_that_asks_for_one_proof_is_refused_as_a_configuration() {
    let (_, modern) = service::PRESETS[0];
    let mut realm: domain::config::Realm = toml::from_str(modern).unwrap();
    realm.staff.administration.sign_in.truncate(1);
    let refused = service::Loaded::check(realm, 1, &activities::Registry::standard()).unwrap_err();
    assert!(refused.0.iter().any(|finding| finding.contains("open-session")), "{refused}");
}
