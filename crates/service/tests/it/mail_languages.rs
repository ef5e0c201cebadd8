//! Mails in a language that Reclave has no words in: who gets them, what stands in for what is not written, and how the
//! language comes and goes.

use std::sync::Arc;

use api::{Visitor, configuration::Edit};
use courier::Renderer as _;
use domain::{
    config::Realm,
    outbox::{OutboxMessage, RenderedMail},
    run::RunStatus,
};
use serde_json::json;

use crate::{
    desk::{Desk, desk_house, enrol, profile_of},
    house::{ANA, Options, START, TestHouse, house_with},
};

const MEI: &str = "mei.chen";

/// Finnish is added, German stands in for what it lacks.
fn with_finnish(realm: &mut Realm) {
    let site = &mut realm.site;
    site.default_locale = "de".to_owned();
    site.mail_languages = vec!["fi".to_owned()];
    let words = [
        ("mail.code.subject", "Koodisi"),
        ("mail.code.body", "Koodi on voimassa { $minutes } minuuttia."),
        ("mail.reminder-invitation.subject", "Tervetuloa"),
        ("mail.reminder-invitation.body", "Rekisteröidy: { $link }"),
    ];
    let words = words.map(|(code, text)| (code.to_owned(), text.to_owned()));
    site.texts.insert("fi".to_owned(), words.into());
}

async fn house() -> TestHouse {
    house_with(Options { realm: with_finnish, ..Options::default() }).await
}

/// Whoever has a browser in Finnish: pages are in another language.
fn finn(test: &TestHouse) -> Visitor {
    Visitor { mail_locale: "fi".to_owned(), ..test.visitor.clone() }
}

/// The newest mail of a template.
async fn newest(test: &TestHouse, template: &str) -> OutboxMessage {
    let mut rows = test.store.outbox(100).await.unwrap();
    rows.sort_by_key(|row| row.message.created);
    let is = |row: &domain::store::OutboxEntry| {
        row.message.mail.as_ref().is_some_and(|mail| mail.template == template)
    };
    rows.into_iter().rev().find(is).unwrap_or_else(|| panic!("no {template}")).message
}

/// A mail as it leaves.
fn drawn(test: &TestHouse, message: &OutboxMessage) -> RenderedMail {
    let texts = texts::Texts::load();
    texts.say_instead(&test.realm.current().realm.site);
    let site = "https://self.example".to_owned();
    let renderer =
        service::MailRenderer::new(Arc::new(texts), Arc::clone(&test.keys), Arc::clone(&test.realm), site);
    renderer.render(message).unwrap()
}

fn language(mail: &RenderedMail) -> String {
    let html = mail.html.expose();
    html.split_once("<html lang=\"").unwrap().1.split('"').next().unwrap().to_owned()
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_gets_mails_in_the_added_language_of_their_browser_and_the_rest_in_the_sites_default() {
    let mut test = house().await;
    test.visitor = finn(&test);
    let mut browser = test.begin("forgot-password", ANA).await;
    browser.choose("mail-code").await;
    let mail = drawn(&test, &newest(&test, "mail.code").await);
    assert_eq!((mail.subject.as_str(), language(&mail).as_str()), ("Koodisi", "fi"));
    test.register(ANA, START).await;
    assert_eq!(profile_of(&test, ANA).await.locale, "fi", "the registration keeps it");
    let told = drawn(&test, &newest(&test, "mail.success").await);
    assert_eq!(language(&told), "de", "wholly in the default: {}", told.subject);

    // From then on the registration counts, whatever the browser speaks.
    test.visitor = Visitor { mail_locale: String::new(), ..test.visitor.clone() };
    let mut browser = test.begin("forgot-password", ANA).await;
    browser.prove().await;
    assert_eq!(language(&drawn(&test, &newest(&test, "mail.code").await)), "fi");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_operator_does_not_change_the_language_of_whom_they_help() {
    let test = desk_house(with_finnish).await;
    let caller = enrol(&test, ANA).await;
    let mut profile = profile_of(&test, ANA).await;
    profile.locale = "fi".to_owned();
    test.store.commit(vec![domain::store::Change::PutProfile(Box::new(profile))]).await.unwrap();
    let desk = Desk::open(&test, MEI).await;
    desk.verify(ANA, &caller.authenticator).await;
    assert_eq!(profile_of(&test, ANA).await.locale, "fi");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_default_of_a_site_can_be_a_language_that_was_added() {
    let test = house_with(Options {
        realm: |realm| {
            with_finnish(realm);
            realm.site.default_locale = "fi".to_owned();
        },
        ..Options::default()
    })
    .await;
    test.register(ANA, START).await;
    let mut message = newest(&test, "mail.success").await;
    let mail = message.mail.as_mut().unwrap();
    mail.locale.clone_from(&test.realm.current().realm.site.default_locale);
    assert_eq!(language(&drawn(&test, &message)), "en", "what the default lacks is said in English");
    message.mail.as_mut().unwrap().template = "mail.reminder-invitation".to_owned();
    assert_eq!(drawn(&test, &message).subject, "Tervetuloa");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_wrong_with_an_added_language_is_told_and_nothing_is_published() {
    use api::configuration::Configuration as _;
    let test = house().await;
    test.appoint(ANA, domain::config::staff::Role::Full, &[]).await;
    let ana = test.signed_in(ANA, domain::store::SiteKind::Administration).await;
    let set = |place: &str, value| Edit::Set { place: place.to_owned(), value };
    let findings = async |edits| {
        let version = test.house.draft(&ana).await.unwrap().version;
        test.house.edit(&ana, version, edits).await.unwrap().findings
    };
    let half = json!({ "fi": { "mail.code.subject": "Koodi" } });
    let found = findings(vec![set("site.texts", half)]).await;
    assert!(
        found.iter().any(|one| one.starts_with("site.texts: fi, mail.code: it has a subject")),
        "{found:?}"
    );
    let unknown = json!({ "fi": { "mail.code.subject": "Koodi", "mail.code.body": "Yksi\n{ $nobody }" } });
    let found = findings(vec![set("site.texts", unknown)]).await;
    assert!(
        found.iter().any(|one| one.starts_with("site.texts: fi, mail.code.body: line 2: ")),
        "as in every language: {found:?}"
    );
    let found = findings(vec![set("site.texts", json!({ "fi": { "action.continue": "x" } }))]).await;
    assert!(found.iter().any(|one| one.contains("fi, action.continue")), "no words of pages: {found:?}");
    let found =
        findings(vec![set("site.mail_languages", json!(["suomi"])), set("site.texts", json!({}))]).await;
    assert!(found.iter().any(|one| one.starts_with("site.mail_languages: `suomi`")), "{found:?}");
    let version = test.house.draft(&ana).await.unwrap().version;
    assert!(test.house.publish(&ana, version, "").await.is_err());
}

#[tokio::test(flavor = "multi_thread")]
async fn once_it_is_removed_people_get_the_default_and_nothing_is_lost() {
    let mut test = house().await;
    test.visitor = finn(&test);
    test.register(ANA, START).await;
    test.reconfigure(|realm| {
        realm.site.mail_languages.clear();
        realm.site.texts.clear();
    });
    let mut browser = test.begin("forgot-password", ANA).await;
    browser.prove().await;
    assert_eq!(browser.page.status, RunStatus::Open);
    let code = drawn(&test, &newest(&test, "mail.code").await);
    assert_eq!(language(&code), "de", "{}", code.subject);
}
