//! Reminders: everybody who should be written to is, once for each scenario, whatever happens to the instances.

use std::{
    collections::BTreeMap,
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
    time::Duration,
};

use activities::FaultPoint;
use api::{operation::Operation, people::People};
use directory::demo::{DemoConfig, State, company};
use domain::{
    config::{
        Realm,
        reminders::{ExpiryReminder, Invitation, MaximumAge, RegistrationReminder},
        staff::Role,
        tasks::{Every, TaskSchedule},
    },
    event::EventKind,
    id::Slug,
    store::{ChainVerdict, SiteKind, Store},
    time::Clock,
};
use tokio::sync::watch;

use crate::house::{ANA, Options, START, TestHouse, clock, house_with};

const ADA: &str = company::people::TOM;
/// As many as it takes.
const PEOPLE: usize = 28;
pub const DAY: Duration = Duration::from_secs(24 * 3_600);
pub const PASSWORD: [u32; 4] = [9, 5, 2, 1];
pub const ACCOUNT: [u32; 3] = [8, 4, 1];
pub const REGISTRATION: [u32; 3] = [1, 3, 6];
/// The tasks that remind, and those that have nothing to do with it.
const REMINDING: [&str; 4] = ["invite", "remind-registration", "remind-password", "remind-account"];
const OTHERS: [&str; 8] = [
    "maximum-password-age",
    "environment-health",
    "user-statistics",
    "directory-sites",
    "radius-status",
    "oidc-status",
    "verify-history",
    "clean-up",
];

fn schedule(id: &'static str, enabled: bool) -> TaskSchedule {
    TaskSchedule { minutes: 180, ..TaskSchedule::new(Slug::literal(id), enabled, Every::Minutes) }
}

pub fn reminding(realm: &mut Realm) {
    realm.tasks.schedules = REMINDING.map(|id| schedule(id, true)).into();
    realm.tasks.schedules.extend(OTHERS.map(|id| schedule(id, false)));
    let reminders = &mut realm.policies[0].reminders;
    reminders.invitation = Invitation { enabled: true, ..Invitation::default() };
    reminders.registration = RegistrationReminder {
        enabled: true,
        days: REGISTRATION.to_vec(),
        ..RegistrationReminder::default()
    };
    reminders.password =
        ExpiryReminder { enabled: true, days: PASSWORD.to_vec(), ..ExpiryReminder::default() };
    reminders.account = ExpiryReminder { enabled: true, days: ACCOUNT.to_vec(), ..ExpiryReminder::default() };
}

pub async fn work(test: &TestHouse) {
    let (_, halt) = watch::channel(false);
    // The store of an instance that was just killed may be away for it; the others go on.
    let _ = test.house.run_tasks(&halt).await;
}

/// Ends a turn at one of its steps, as a process that is killed would.
struct Death {
    left: AtomicI64,
}

impl FaultPoint for Death {
    fn at(&self, place: &'static str) {
        if place.contains("task") && self.left.fetch_sub(1, Ordering::SeqCst) == 1 {
            panic!("killed at {place}");
        }
    }
}

/// How often each person got each scenario of each rule, by what history says.
pub async fn got(test: &TestHouse) -> BTreeMap<(String, String, u32), usize> {
    let mut got = BTreeMap::new();
    for line in test.events().await {
        if line.event.kind == EventKind::ReminderSent {
            let detail = |name: &str| line.event.detail.get(name).cloned().unwrap_or_default();
            let key = (line.event.subject_name.clone(), detail("rule"), detail("days").parse().unwrap());
            *got.entry(key).or_insert(0) += 1;
        }
    }
    got
}

pub async fn mails(store: &dyn Store) -> usize {
    let rows = store.outbox(100_000).await.unwrap();
    let is = |row: &&domain::store::OutboxEntry| {
        row.message.mail.as_ref().is_some_and(|mail| mail.template.contains("reminder"))
    };
    rows.iter().filter(is).count()
}

/// What everybody gets when one of two instances dies at a step of its work, or at none, and the other one goes on.
async fn got_with_a_death_at(step: i64) -> BTreeMap<(String, String, u32), usize> {
    let clock = clock();
    let store = store::open_memory(Arc::clone(&clock) as Arc<dyn Clock>).await.unwrap();
    let death = Arc::new(Death { left: AtomicI64::new(0) });
    let options = |instance| Options {
        store: Some(Arc::clone(&store)),
        clock: Arc::clone(&clock),
        demo: DemoConfig { people: PEOPLE, ..DemoConfig::default() },
        realm: reminding,
        instance,
        ..Options::default()
    };
    let faults = Arc::clone(&death) as Arc<dyn FaultPoint>;
    let one = house_with(Options { faults, ..options("one") }).await;
    let two = house_with(Options {
        keys: Some(Arc::clone(&one.keys)),
        directory_url: Some(one.company.url()),
        ..options("two")
    })
    .await;
    work(&one).await;
    clock.advance(3 * 3_600);
    death.left.store(step, Ordering::SeqCst);
    work(&one).await;
    assert!(death.left.load(Ordering::SeqCst) < 1, "step {step}: it did not die");
    // The dead one's lease is over by then.
    clock.advance(31);
    work(&two).await;
    let got = got(&two).await;
    assert_eq!(mails(&*store).await, got.len(), "step {step}: a line of history is a mail");
    assert!(matches!(store.verify_history().await.unwrap(), ChainVerdict::Intact(_)));
    got
}

#[tokio::test(flavor = "multi_thread")]
async fn at_whichever_step_an_instance_dies_each_person_gets_each_reminder_once() {
    let undisturbed = got_with_a_death_at(0).await;
    assert!(undisturbed.len() > 5 && undisturbed.values().all(|count| *count == 1), "{undisturbed:?}");
    for step in [1, 3, 5, 7, 9, 11] {
        assert_eq!(got_with_a_death_at(step).await, undisturbed, "step {step}");
    }
}

async fn asked(test: &TestHouse, task: &str) {
    let ada = test.signed_in(ADA, SiteKind::Administration).await;
    work(test).await;
    test.house.ask_for_task(&ada, task).await.unwrap();
    work(test).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_look_beforehand_names_those_who_get_a_mail_and_their_page_says_why() {
    let test = house_with(Options::default()).await;
    test.appoint(ADA, Role::Full, &[]).await;
    let ada = test.signed_in(ADA, SiteKind::Administration).await;
    test.register(ANA, START).await;
    let before = test.house.preview_reminders(&ada, "everyone", "invitation").await.unwrap();
    assert!(!before.enabled && before.whole && before.due > 5, "{before:?}");
    assert!(before.lines.iter().all(|line| line.logon_name != ANA), "she is registered");
    assert!(before.not_due.iter().any(|(why, count)| *why == "not-needed" && *count == 1), "{before:?}");
    assert_eq!(mails(&*test.store).await, 0, "a look sends nothing");

    test.reconfigure(reminding);
    test.appoint(ADA, Role::Full, &[]).await;
    asked(&test, "invite").await;
    assert_eq!(i64::try_from(mails(&*test.store).await).unwrap(), before.due, "and then they get it");
    let after = test.house.preview_reminders(&ada, "everyone", "invitation").await.unwrap();
    assert_eq!(after.due, 0, "once");

    let found = test.house.find_people(&ada, company::people::MEI, None).await.unwrap();
    let card = test.house.person(&ada, &found.people[0].ticket).await.unwrap();
    let fact = |rule: &str| card.reminders.iter().find(|fact| fact.rule == rule).unwrap();
    assert_eq!((fact("invitation").said, fact("invitation").mails), ("invited", 1));
    assert_eq!(fact("registration").said, "later");
    assert!(fact("registration").next.is_some());
}

#[tokio::test(flavor = "multi_thread")]
async fn without_a_rule_nobody_gets_anything_and_no_directory_is_asked() {
    let test = house_with(Options::default()).await;
    test.appoint(ADA, Role::Full, &[]).await;
    let directory = test.connections.directory(&Slug::literal("northwind")).unwrap();
    let ada = test.signed_in(ADA, SiteKind::Administration).await;
    work(&test).await;
    for task in REMINDING.iter().chain(&["maximum-password-age"]) {
        test.house.ask_for_task(&ada, task).await.unwrap();
    }
    let before = directory.round_trips();
    work(&test).await;
    assert_eq!(directory.round_trips(), before);
    assert_eq!(mails(&*test.store).await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_password_of_the_maximum_age_is_to_be_changed_and_history_says_so_once() {
    let test = house_with(Options::default()).await;
    test.reconfigure(|realm| {
        realm.policies[0].reminders.maximum_age =
            MaximumAge { enabled: true, days: 30, ..MaximumAge::default() };
    });
    test.appoint(ADA, Role::Full, &[]).await;
    let now = test.clock.now();
    let young = now.minus(DAY * 29);
    for name in test.control().people() {
        let _ = test.control().set_state(&name, &State::PasswordLastSet(young));
    }
    test.control().set_state(ANA, &State::PasswordLastSet(now.minus(DAY * 40))).unwrap();
    for _ in 0..2 {
        asked(&test, "maximum-password-age").await;
    }
    let directory = test.connections.directory(&Slug::literal("northwind")).unwrap();
    let account = directory.fetch(&test.key_of(ANA).await).await.unwrap().unwrap();
    assert!(account.state.must_change_password);
    let lines = test.events().await;
    let required: Vec<_> = lines.iter().filter(|line| line.event.kind == EventKind::ChangeRequired).collect();
    assert_eq!(required.len(), 1, "{required:?}");
    assert_eq!((required[0].event.subject_name.as_str(), required[0].event.actor.as_str()), (ANA, "system"));
}

#[tokio::test(flavor = "multi_thread")]
async fn scenarios_that_are_none_are_told_with_their_place() {
    let test = house_with(Options::default()).await;
    let mut realm = test.realm.current().realm.clone();
    realm.policies[0].reminders.password =
        ExpiryReminder { enabled: true, days: Vec::new(), ..ExpiryReminder::default() };
    let told = service::Loaded::check(realm, 1, &activities::Registry::standard()).unwrap_err().to_string();
    assert!(told.contains("policies.everyone.reminders.password.days"), "{told}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_look_beforehand_names_those_whose_password_is_too_old_and_demands_nothing() {
    let test = house_with(Options::default()).await;
    test.appoint(ADA, Role::Full, &[]).await;
    let ada = test.signed_in(ADA, SiteKind::Administration).await;
    test.reconfigure(|realm| {
        realm.policies[0].reminders.maximum_age = MaximumAge { days: 30, ..MaximumAge::default() };
    });
    test.appoint(ADA, Role::Full, &[]).await;
    let now = test.clock.now();
    for name in test.control().people() {
        let _ = test.control().set_state(&name, &State::PasswordLastSet(now.minus(DAY * 29)));
    }
    test.control().set_state(ANA, &State::PasswordLastSet(now.minus(DAY * 40))).unwrap();
    let found = test.house.preview_reminders(&ada, "everyone", "maximum-age").await.unwrap();
    assert!(!found.enabled && found.whole, "{found:?}");
    let named: Vec<_> = found.lines.iter().map(|line| (line.logon_name.as_str(), line.age_days)).collect();
    assert_eq!((found.due, named), (1, vec![(ANA, 40)]));
    assert!(found.not_due.iter().any(|(why, count)| *why == "young" && *count > 5), "{found:?}");
    assert_eq!(found.due + found.not_due.iter().map(|(_, count)| count).sum::<i64>(), found.people);
    let directory = test.connections.directory(&Slug::literal("northwind")).unwrap();
    let account = directory.fetch(&test.key_of(ANA).await).await.unwrap().unwrap();
    assert!(!account.state.must_change_password, "a look demands nothing");
    let unknown = test.house.preview_reminders(&ada, "everyone", "minimum-age").await;
    assert_eq!(unknown.unwrap_err(), api::ServiceError::NotFound);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_reminder_says_what_its_policy_wants_and_ours_where_it_wants_nothing() {
    let test = house_with(Options {
        realm: |realm| {
            reminding(realm);
            let reminders = &mut realm.policies[0].reminders;
            reminders.registration.enabled = false;
            let en = |text: &str| std::collections::BTreeMap::from([("en".to_owned(), text.to_owned())]);
            reminders.invitation.subject = en("#USER_FIRST_NAME#, join #ORGANIZATION#");
            reminders.invitation.text = en("[Begin](#TASK_LINK#)\n\n#HELP_DESK#");
        },
        ..Options::default()
    })
    .await;
    work(&test).await;
    test.clock.advance(3 * 3_600);
    work(&test).await;
    let rows = test.store.outbox(1_000).await.unwrap();
    let of = |template: &str| {
        let is = |row: &&domain::store::OutboxEntry| {
            row.message.mail.as_ref().is_some_and(|mail| mail.template == template)
        };
        rows.iter().find(is).map(|row| row.message.clone())
    };
    let row = of("mail.reminder-invitation").unwrap();
    let renderer = service::MailRenderer::new(
        Arc::new(texts::Texts::load()),
        Arc::clone(&test.keys),
        Arc::clone(&test.realm),
        "https://self.example".to_owned(),
    );
    let drawn = courier::Renderer::render(&renderer, &row).unwrap();
    let organization = &test.realm.current().realm.site.organization;
    assert!(drawn.subject.ends_with(&format!(", join {organization}")), "{}", drawn.subject);
    assert!(drawn.text.expose().starts_with("Begin (https://self.example/task/"), "{}", drawn.text.expose());
    assert!(
        drawn.html.expose().contains("<p><a href=\"https://self.example/task/"),
        "{}",
        drawn.html.expose()
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn own_words_of_a_reminder_are_refused_where_they_name_what_has_no_value() {
    let test = house_with(Options { realm: reminding, ..Options::default() }).await;
    let mut realm = test.realm.current().realm.clone();
    let texts = &mut realm.policies[0].reminders.invitation.text;
    texts.insert("de".to_owned(), "Hallo\n#DAYS_LEFT#".to_owned());
    let error = service::Loaded::check(realm, 2, &activities::Registry::standard()).unwrap_err().to_string();
    let place = format!(
        "policies.{}.reminders.invitation.text: de, line 2: ",
        test.realm.current().realm.policies[0].id
    );
    assert!(error.contains(&place), "{error}");
}
