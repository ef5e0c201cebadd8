//! Waiting times with veto: whoever has proved to be somebody waits, the person is told and can stop it, and after the
//! time the task goes on once, in a run that was begun and proved anew.

use std::sync::Arc;

use api::{ApprovalPage, Service as _, ServiceError, Visitor};
use domain::{
    config::Realm,
    event::{EventKind, EventResult},
    outbox::OutboxState,
    profile::{Contact, Profile},
    run::RunStatus,
    secret::Secret,
    store::Change,
    time::Clock,
    view::AWAITING,
    waiting,
    workflow::Block,
};
use service::{Loaded, MailRenderer};
use testkit::postgres::OwnDatabase;

use crate::house::{ANA, Browser, Options, START, TestHouse, clock, house_with};

const NEW: &str = "Harbor-Lantern-47-Quartz";
const CHIEF: &str = "andre.villiers";
const HOUR: i64 = 3_600;

/// Steps as a document has them.
fn steps(text: &str) -> Vec<Block> {
    toml::from_str::<toml::Table>(&format!("steps = [{text}]"))
        .and_then(|mut table| table.remove("steps").unwrap().try_into())
        .unwrap()
}

/// `forgot-password` by the password in force, and then these steps.
fn with_steps(realm: &mut Realm, wait: &str) {
    realm.site.administrator_mail = "it@northwind.example".to_owned();
    let forgot = realm.policies[0].workflows.iter_mut().find(|one| one.id.as_str() == "forgot-password");
    forgot.unwrap().steps = steps(&format!(
        "{{ step = \"password\", activity = \"password\" }}, {wait}, {{ step = \"reset\", activity = \"reset-password\" }}"
    ));
}

fn waits(realm: &mut Realm) {
    with_steps(realm, "{ step = \"wait\", activity = \"wait\" }");
}

fn waits_an_hour(realm: &mut Realm) {
    with_steps(realm, "{ step = \"wait\", activity = \"wait\", settings = { hours = 1, window_hours = 1 } }");
}

fn executives_wait(realm: &mut Realm) {
    with_steps(
        realm,
        "{ when = { member-of = \"CN=Executives,OU=Groups,DC=northwind,DC=example\" }, then = [\
         { step = \"wait\", activity = \"wait\" }] }",
    );
}

async fn house(realm: fn(&mut Realm)) -> TestHouse {
    house_with(Options { realm, ..Options::default() }).await
}

/// A browser of `name` that has proved by `password`, on the page behind that.
async fn proved<'t>(test: &'t TestHouse, name: &str, password: &str) -> Browser<'t> {
    let mut browser = test.begin("forgot-password", name).await;
    assert_eq!(browser.page.view.kind, "password", "{:?}", browser.page.view);
    browser.submit(&[("password", password)]).await;
    browser
}

/// The addresses that mails of this template went to, the newest last, with what was sealed.
async fn mails(test: &TestHouse, template: &str) -> Vec<(String, Option<Secret>)> {
    let mut rows = test.store.outbox(50).await.unwrap();
    rows.sort_by_key(|row| row.message.created);
    let of = rows.iter().filter(|row| row.state != OutboxState::Discarded).filter_map(|row| {
        let mail = row.message.mail.as_ref().filter(|mail| mail.template == template)?;
        let sealed = row.message.sealed.as_deref();
        let link = sealed.map(|it| test.keys.open("outbox", &row.message.id.to_string(), it).unwrap());
        Some((mail.to.clone(), link))
    });
    of.collect()
}

async fn link(test: &TestHouse) -> Secret {
    mails(test, "mail.waiting").await.pop().and_then(|(_, link)| link).expect("a mail with a link")
}

fn visitor() -> Visitor {
    Visitor { address: "198.51.100.9".to_owned(), locale: "en".to_owned(), ..Visitor::default() }
}

async fn opened(test: &TestHouse, link: &Secret) -> ApprovalPage {
    test.house.waiting(&visitor(), link).await.unwrap()
}

fn says(page: &ApprovalPage, code: &str) -> bool {
    page.view.notices.iter().any(|notice| notice.message.code == code)
}

#[tokio::test(flavor = "multi_thread")]
async fn after_the_time_the_task_goes_on_once_for_whoever_proves_again() {
    let test = house(waits).await;
    let browser = proved(&test, ANA, START).await;
    assert_eq!(browser.page.view.kind, AWAITING, "{:?}", browser.page.view);
    let shown = browser.page.view.clone();
    // Asking again shows the same page, and nobody is told twice.
    test.clock.advance(23 * HOUR);
    let again = proved(&test, ANA, START).await;
    assert_eq!(again.page.view, shown);
    let to: Vec<_> = mails(&test, "mail.waiting").await.into_iter().map(|(to, _)| to).collect();
    assert_eq!(to, [format!("{ANA}@northwind.example")]);
    test.clock.advance(HOUR);
    let mut browser = proved(&test, ANA, START).await;
    assert_eq!(browser.page.view.kind, "new-password", "{:?}", browser.page.view);
    browser.submit(&[("new", NEW), ("again", NEW)]).await;
    assert_eq!(test.password_deeds(ANA), 1);
    let page = opened(&test, &link(&test).await).await;
    assert!(says(&page, "page.stop.late") && !page.is_open, "{page:?}");
    // Once: the next reset waits anew.
    let browser = proved(&test, ANA, NEW).await;
    assert_eq!(browser.page.view.kind, AWAITING);
    assert_eq!(mails(&test, "mail.waiting").await.len(), 2);
    let count = async |kind| test.count_events(kind).await;
    assert_eq!((count(EventKind::WaitingBegun).await, count(EventKind::WaitingPassed).await), (2, 1));
    let events = test.events().await;
    let passed = events.iter().filter(|line| line.event.kind == EventKind::StepPassed);
    let proofs: Vec<_> = passed.filter_map(|line| line.event.detail.get("proved")).collect();
    assert!(proofs.iter().all(|proved| *proved == "password"), "waiting proves nothing: {proofs:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_says_that_it_was_somebody_else_stops_it_for_a_day() {
    let test = house(waits).await;
    let mut browser = proved(&test, ANA, START).await;
    let link = link(&test).await;
    let page = opened(&test, &link).await;
    assert!(page.is_open);
    let lead = &page.view.lead;
    assert_eq!(lead[0].args["account"], ANA.into());
    assert_eq!(lead[0].args["task"], "forgot-password".into());
    assert_eq!(lead[1].args["address"], "192.0.2.7".into(), "from where somebody waits");
    let page = test.house.stop_waiting(&visitor(), &link).await.unwrap();
    assert!(says(&page, "page.stop.stopped") && !page.is_open, "{page:?}");
    browser.reload().await;
    assert_eq!(browser.page.status, RunStatus::Failed, "{:?}", browser.page.view);
    assert!(browser.says("activity.wait.stopped"), "{:?}", browser.codes());
    // Neither at once nor after the time that was stopped, nor by the link once more.
    for hours in [0, 23] {
        test.clock.advance(hours * HOUR);
        let browser = proved(&test, ANA, START).await;
        assert_eq!(browser.page.status, RunStatus::Failed, "{hours}");
        assert!(browser.says("activity.wait.stopped"), "{:?}", browser.codes());
        assert!(says(&test.house.stop_waiting(&visitor(), &link).await.unwrap(), "page.stop.stopped"));
    }
    assert_eq!(mails(&test, "mail.waiting").await.len(), 1);
    assert_eq!(test.password_deeds(ANA), 0);
    let told: Vec<_> = mails(&test, "mail.waiting-stopped").await.into_iter().map(|(to, _)| to).collect();
    assert_eq!(told, ["it@northwind.example"]);
    let events = test.events().await;
    let stopped: Vec<_> = events.iter().filter(|line| line.event.kind == EventKind::WaitingStopped).collect();
    assert_eq!(stopped.len(), 1);
    let event = &stopped[0].event;
    assert_eq!((event.subject_name.as_str(), event.address.as_str()), (ANA, "198.51.100.9"));
    assert_eq!(event.detail["begun-from"], "192.0.2.7");
    // Nothing else is locked: the profile has no wrong proof, and after the day it begins anew.
    let profile = test.store.profile(&test.key_of(ANA).await).await.unwrap();
    assert!(profile.is_none_or(|profile| profile.lock.failures == 0));
    test.clock.advance(HOUR);
    let browser = proved(&test, ANA, START).await;
    assert_eq!(browser.page.view.kind, AWAITING, "{:?}", browser.page.view);
    assert_eq!(mails(&test, "mail.waiting").await.len(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_veto_counts_until_the_task_has_gone_on_and_nobody_goes_on_after_the_window() {
    let test = house(waits).await;
    proved(&test, ANA, START).await;
    test.clock.advance(24 * HOUR + 60);
    let link = link(&test).await;
    assert!(opened(&test, &link).await.is_open, "the time is over, the task has not gone on");
    test.clock.advance(24 * HOUR);
    assert!(says(&opened(&test, &link).await, "page.stop.over"));
    assert!(says(&test.house.stop_waiting(&visitor(), &link).await.unwrap(), "page.stop.over"));
    assert_eq!(test.count_events(EventKind::WaitingStopped).await, 0);
    let browser = proved(&test, ANA, START).await;
    assert_eq!(browser.page.view.kind, AWAITING, "too late: it begins anew");
    assert_eq!(mails(&test, "mail.waiting").await.len(), 2);
    let stale = test.house.waiting(&visitor(), &link).await;
    assert_eq!(stale.unwrap_err(), ServiceError::NotFound, "the link of the earlier time stops nothing");
}

#[tokio::test(flavor = "multi_thread")]
async fn opening_the_link_stops_nothing_and_it_is_nowhere_in_the_clear() {
    let test = house(waits).await;
    proved(&test, ANA, START).await;
    let link = link(&test).await;
    let records = test.store.records(waiting::AREA, "", 10).await.unwrap();
    for _ in 0..5 {
        assert!(opened(&test, &link).await.is_open);
    }
    assert_eq!(test.store.records(waiting::AREA, "", 10).await.unwrap(), records);
    let (key, secret) = link.expose().split_once('.').unwrap();
    assert!(!records[0].body.to_string().contains(secret));
    assert!(!format!("{:?}", test.events().await).contains(secret));
    proved(&test, CHIEF, START).await;
    let other = test.store.records(waiting::AREA, "", 10).await.unwrap();
    let other = &other.iter().find(|record| record.key != key).expect("of the chief").key;
    for odd in
        ["", "x", key, secret, &format!("{key}."), &format!("{other}.{secret}"), &format!("{key}.{secret}x")]
    {
        let link = Secret::new(odd);
        assert_eq!(test.house.waiting(&visitor(), &link).await.unwrap_err(), ServiceError::NotFound, "{odd}");
        let stopped = test.house.stop_waiting(&visitor(), &link).await;
        assert_eq!(stopped.unwrap_err(), ServiceError::NotFound, "{odd}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn only_the_groups_that_the_policy_names_wait() {
    let test = house(executives_wait).await;
    assert_eq!(proved(&test, ANA, START).await.page.view.kind, "new-password");
    assert_eq!(proved(&test, CHIEF, START).await.page.view.kind, AWAITING);
    let to: Vec<_> = mails(&test, "mail.waiting").await.into_iter().map(|(to, _)| to).collect();
    assert_eq!(to, [format!("{CHIEF}@northwind.example")]);
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_waits_without_a_proof_and_a_document_that_lets_them_is_refused() {
    let test = house(waits).await;
    let mut browser = test.begin("forgot-password", "nobody.here").await;
    browser.submit(&[("password", START)]).await;
    assert_eq!(browser.page.view.kind, "password", "a name that is nobody's proves nothing");
    assert!(test.store.records(waiting::AREA, "", 10).await.unwrap().is_empty());
    let mut realm = test.realm.current().realm.clone();
    let forgot = realm.policies[0].workflows.iter_mut().find(|one| one.id.as_str() == "forgot-password");
    forgot.unwrap().steps = steps(
        "{ step = \"wait\", activity = \"wait\" }, { step = \"password\", activity = \"password\" }, \
         { step = \"reset\", activity = \"reset-password\" }",
    );
    let refused =
        Loaded::check(realm, 9, &activities::Registry::standard()).expect_err("refused").to_string();
    assert!(refused.contains("wait"), "{refused}");
}

#[tokio::test(flavor = "multi_thread")]
async fn every_known_address_is_told_in_the_persons_language_with_the_link() {
    use courier::Renderer as _;
    let test = house(waits).await;
    let key = test.key_of(ANA).await;
    let now = test.clock.now();
    let mut profile = Profile::empty(key, "sv".to_owned(), now);
    profile.registered = Some(now);
    let personal = "ana@home.example";
    profile.personal_mail = Some(Contact { address: personal.to_owned(), verified: now });
    test.store.commit(vec![Change::PutProfile(Box::new(profile))]).await.unwrap();
    proved(&test, ANA, START).await;
    let mut told = mails(&test, "mail.waiting").await;
    told.sort_by(|one, two| one.0.cmp(&two.0));
    let to: Vec<_> = told.iter().map(|(to, _)| to.as_str()).collect();
    assert_eq!(to, [&*format!("{ANA}@northwind.example"), personal]);
    let rows = test.store.outbox(50).await.unwrap();
    let row =
        rows.iter().find(|row| row.message.mail.as_ref().is_some_and(|mail| mail.to == personal)).unwrap();
    assert_eq!(row.message.mail.as_ref().unwrap().locale, "sv");
    let (texts, public_url) = (Arc::new(texts::Texts::load()), "https://p.example/".to_owned());
    let renderer = MailRenderer::new(texts, Arc::clone(&test.keys), Arc::clone(&test.realm), public_url);
    let mail = renderer.render(&row.message).unwrap();
    let address = format!("https://p.example/stop/{}", told[0].1.as_ref().unwrap().expose());
    assert!(mail.text.expose().contains(&address), "{}", mail.text.expose());
    assert!(mail.html.expose().contains(&address));
    let events = test.events().await;
    let begun = events.iter().find(|line| line.event.kind == EventKind::WaitingBegun).unwrap();
    assert_eq!((begun.event.detail["told"].as_str(), begun.event.result), ("2", EventResult::Info));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_that_stays_open_goes_on_by_itself_and_of_two_only_one_does() {
    let test = house(waits_an_hour).await;
    let (mut one, mut two) = (proved(&test, ANA, START).await, proved(&test, ANA, START).await);
    for _ in 0..2 {
        test.clock.advance(20 * 60);
        one.reload().await;
        two.press("look", &[]).await;
        assert_eq!((one.page.view.kind.as_str(), two.page.view.kind.as_str()), (AWAITING, AWAITING));
    }
    test.clock.advance(20 * 60);
    one.reload().await;
    assert_eq!(one.page.view.kind, "new-password", "{:?}", one.page.view);
    two.press("look", &[]).await;
    assert_eq!(two.page.status, RunStatus::Failed, "{:?}", two.page.view);
    assert!(two.says("activity.wait.over"), "{:?}", two.codes());
    assert_eq!(test.count_events(EventKind::WaitingPassed).await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_veto_at_one_instance_stops_the_run_at_the_other() {
    let Some(database) = OwnDatabase::make().await else { return };
    let clock = clock();
    let open = || {
        let settings = store::StoreSettings { url: Secret::new(&*database.url) };
        let clock = Arc::clone(&clock) as Arc<dyn Clock>;
        async move { store::open(&settings, clock).await.unwrap() }
    };
    let options =
        |store| Options { store: Some(store), clock: Arc::clone(&clock), realm: waits, ..Options::default() };
    let one = house_with(options(open().await)).await;
    let other = house_with(Options {
        keys: Some(Arc::clone(&one.keys)),
        directory_url: Some(one.company.url()),
        ..options(open().await)
    })
    .await;
    let mut browser = proved(&one, ANA, START).await;
    let page = other.house.stop_waiting(&visitor(), &link(&one).await).await.unwrap();
    assert!(says(&page, "page.stop.stopped"));
    browser.reload().await;
    assert_eq!(browser.page.status, RunStatus::Failed, "{:?}", browser.page.view);
    drop((one, other, database));
}
