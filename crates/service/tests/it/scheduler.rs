//! Scheduled tasks: each run once on any instance, none missed, none lost with its instance.

use std::sync::{
    Arc,
    atomic::{AtomicU32, Ordering},
};

use activities::FaultPoint;
use api::{
    ServiceError,
    operation::{Operation, ScheduledTask, TaskDetail},
};
use directory::demo::company;
use domain::{
    config::{
        Realm,
        staff::Role,
        tasks::{Every, TaskSchedule},
    },
    event::EventKind,
    id::Slug,
    outbox::OutboxState,
    store::SiteKind,
    time::Clock,
};
use tokio::sync::watch;

use crate::house::{ANA, Options, START, TestHouse, house, house_with};

const ADA: &str = company::people::TOM;
const CLEAN_UP: &str = "clean-up";
const STATISTICS: &str = "user-statistics";

/// Looks after everything whose time has come, until there is nothing more.
async fn work(test: &TestHouse) -> u32 {
    let (_, halt) = watch::channel(false);
    test.house.run_tasks(&halt).await.unwrap()
}

/// Another instance over the same store and directory.
async fn another(test: &TestHouse, options: Options) -> TestHouse {
    house_with(Options {
        store: Some(Arc::clone(&test.store)),
        keys: Some(Arc::clone(&test.keys)),
        directory_url: Some(test.company.url()),
        clock: Arc::clone(&test.clock),
        ..options
    })
    .await
}

async fn detail(test: &TestHouse, id: &str) -> TaskDetail {
    let ada = test.signed_in(ADA, SiteKind::Administration).await;
    test.house.scheduled_task(&ada, id).await.unwrap()
}

fn with_ada(realm: &mut Realm) {
    realm.site.administrator_mail = "it@northwind.example".to_owned();
}

async fn administered(options: Options) -> TestHouse {
    let test = house_with(Options { realm: with_ada, ..options }).await;
    test.appoint(ADA, Role::Full, &[]).await;
    test
}

fn set(realm: &mut Realm, schedule: TaskSchedule) {
    realm.tasks.schedules.retain(|one| one.id != schedule.id);
    realm.tasks.schedules.push(schedule);
}

fn minutes(id: &'static str, minutes: u32) -> TaskSchedule {
    TaskSchedule { minutes, ..TaskSchedule::new(Slug::literal(id), true, Every::Minutes) }
}

#[tokio::test(flavor = "multi_thread")]
async fn each_due_run_happens_once_whoever_looks_and_however_often() {
    let one = administered(Options::default()).await;
    let other = another(&one, Options { instance: "other", realm: with_ada, ..Options::default() }).await;
    work(&one).await;
    assert!(detail(&one, CLEAN_UP).await.runs.is_empty(), "nothing is due before its time");
    for _ in 0..5 {
        one.clock.advance(600);
        let (left, right) = tokio::join!(work(&one), work(&other));
        assert!(left + right >= 1);
        work(&other).await;
        work(&one).await;
    }
    let found = detail(&one, CLEAN_UP).await;
    assert_eq!(found.runs.len(), 5, "{:?}", found.runs);
    let due: std::collections::BTreeSet<_> = found.runs.iter().map(|run| run.due).collect();
    assert_eq!(due.len(), 5, "each for a moment of its own");
    assert!(found.runs.iter().all(|run| run.outcome == "good" && run.asked_by.is_empty()));
    assert!(found.task.next.is_some_and(|next| next > one.clock.now()));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_was_due_while_nobody_was_there_runs_once_at_the_start() {
    let test = administered(Options::default()).await;
    work(&test).await;
    test.clock.advance(40 * 24 * 3_600);
    let started = another(&test, Options { instance: "later", realm: with_ada, ..Options::default() }).await;
    started.reconfigure(|realm| realm.staff.clone_from(&test.realm.current().realm.staff));
    work(&started).await;
    work(&started).await;
    for id in ["environment-health", STATISTICS, "directory-sites", "verify-history", CLEAN_UP] {
        let found = detail(&started, id).await;
        assert_eq!(found.runs.len(), 1, "{id}: {:?}", found.runs);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_schedule_that_changes_counts_from_the_change() {
    let test = administered(Options::default()).await;
    work(&test).await;
    test.clock.advance(3_600);
    test.reconfigure(|realm| set(realm, minutes("directory-sites", 1)));
    work(&test).await;
    assert!(detail(&test, "directory-sites").await.runs.is_empty(), "what was due before does not count");
    test.clock.advance(60);
    work(&test).await;
    assert_eq!(detail(&test, "directory-sites").await.runs.len(), 1);
    test.reconfigure(|realm| {
        set(realm, TaskSchedule { enabled: false, ..minutes("directory-sites", 1) });
    });
    test.clock.advance(3_600);
    work(&test).await;
    let off = detail(&test, "directory-sites").await;
    assert_eq!((off.runs.len(), off.task.next), (1, None), "it is switched off");
}

/// Ends a turn in the middle, as a process that is killed would.
struct Deaths {
    at: &'static str,
    left: AtomicU32,
}

impl FaultPoint for Deaths {
    fn at(&self, place: &'static str) {
        if place == self.at
            && self.left.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |n| n.checked_sub(1)).is_ok()
        {
            panic!("killed at {place}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_run_whose_instance_dies_goes_on_elsewhere_when_the_lease_is_over() {
    for at in ["task-begun", "before-task-saved", "task-saved"] {
        let deaths = Arc::new(Deaths { at, left: AtomicU32::new(0) });
        let test = administered(Options { faults: deaths.clone(), ..Options::default() }).await;
        let other =
            another(&test, Options { instance: "other", host: "elsewhere", ..Options::default() }).await;
        work(&test).await;
        test.house
            .ask_for_task(&test.signed_in(ADA, SiteKind::Administration).await, STATISTICS)
            .await
            .unwrap();
        deaths.left.store(1, Ordering::SeqCst);
        work(&test).await;
        assert!(detail(&test, STATISTICS).await.runs.is_empty(), "{at}: it died");
        assert_eq!(work(&other).await, 0, "{at}: the lease is still held");
        test.clock.advance(31);
        work(&other).await;
        let found = detail(&test, STATISTICS).await;
        assert_eq!(found.runs.len(), 1, "{at}: {found:?}");
        assert_eq!((found.runs[0].instance.as_str(), found.runs[0].outcome), ("elsewhere", "good"), "{at}");
        let people = |detail: &TaskDetail| {
            detail.runs[0].counts.iter().find(|(name, _)| name == "people").map(|(_, count)| *count)
        };
        work(&test).await;
        assert_eq!(detail(&test, STATISTICS).await.runs.len(), 1, "{at}: and only once");
        assert!(people(&found).is_some_and(|count| count > 5), "{at}: {found:?}");
    }
}

/// Another instance whose clock is 90 seconds ahead.
async fn ahead(test: &TestHouse) -> TestHouse {
    let late = crate::house::clock();
    let apart = test.clock.now().since(late.now()).as_secs();
    late.advance(i64::try_from(apart).unwrap() + 90);
    let other = house_with(Options {
        store: Some(Arc::clone(&test.store)),
        keys: Some(Arc::clone(&test.keys)),
        directory_url: Some(test.company.url()),
        clock: late,
        instance: "ahead",
        host: "elsewhere",
        realm: with_ada,
        ..Options::default()
    })
    .await;
    other.reconfigure(|realm| realm.staff.clone_from(&test.realm.current().realm.staff));
    other
}

#[tokio::test(flavor = "multi_thread")]
async fn two_instances_whose_clocks_differ_by_90_seconds_miss_no_run_and_make_none_twice() {
    let one = administered(Options::default()).await;
    let other = ahead(&one).await;
    work(&one).await;
    work(&other).await;
    for round in 0..12 {
        one.clock.advance(300);
        other.clock.advance(300);
        if round % 3 == 0 {
            tokio::join!(work(&one), work(&other));
        } else if round % 3 == 1 {
            work(&one).await;
            work(&other).await;
        } else {
            work(&other).await;
            work(&one).await;
        }
    }
    let runs = detail(&one, CLEAN_UP).await.runs;
    let mut due: Vec<i64> = runs.iter().map(|run| run.due.as_millis()).collect();
    due.sort_unstable();
    assert!(due.len() >= 6, "an hour of every ten minutes: {runs:?}");
    assert!(due.windows(2).all(|pair| pair[1] - pair[0] == 600_000), "each once, none missed: {due:?}");
    assert!(runs.iter().all(|run| run.outcome == "good"), "{runs:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_lease_that_looks_over_to_an_instance_90_seconds_ahead_makes_nothing_happen_twice() {
    for at in ["task-begun", "before-task-saved", "task-saved"] {
        let deaths = Arc::new(Deaths { at, left: AtomicU32::new(0) });
        let test = administered(Options { faults: deaths.clone(), ..Options::default() }).await;
        let other = ahead(&test).await;
        work(&test).await;
        let ada = test.signed_in(ADA, SiteKind::Administration).await;
        test.house.ask_for_task(&ada, STATISTICS).await.unwrap();
        deaths.left.store(1, Ordering::SeqCst);
        work(&test).await;
        // By its clock the dead instance's lease is over at once; by the other's it is not.
        work(&other).await;
        work(&test).await;
        test.clock.advance(31);
        work(&test).await;
        work(&other).await;
        let found = detail(&test, STATISTICS).await;
        let asked = found.runs.iter().filter(|run| !run.asked_by.is_empty()).count();
        assert_eq!(asked, 1, "{at}: {:?}", found.runs);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_preferred_instance_runs_it_and_another_one_where_that_is_dead() {
    let one = administered(Options { host: "one", ..Options::default() }).await;
    let two = another(&one, Options { instance: "two", host: "two", ..Options::default() }).await;
    let prefer = |realm: &mut Realm| {
        set(realm, TaskSchedule { instance: "two".to_owned(), ..minutes("clean-up", 10) });
    };
    one.reconfigure(prefer);
    two.reconfigure(prefer);
    work(&one).await;
    // The clock of tests begins 200 seconds before a multiple of ten minutes.
    one.clock.advance(201);
    work(&one).await;
    work(&two).await;
    assert_eq!(detail(&one, CLEAN_UP).await.runs[0].instance, "two", "it was left to the preferred one");
    one.clock.advance(600);
    work(&one).await;
    assert_eq!(detail(&one, CLEAN_UP).await.runs.len(), 1, "for a minute");
    one.clock.advance(60);
    work(&one).await;
    assert_eq!(detail(&one, CLEAN_UP).await.runs[0].instance, "one", "and no longer");
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_may_operate_has_a_task_run_at_once_and_history_says_who() {
    let test = administered(Options::default()).await;
    let ada = test.signed_in(ADA, SiteKind::Administration).await;
    assert_eq!(test.house.ask_for_task(&ada, "no-such").await.unwrap_err(), ServiceError::NotFound);
    test.reconfigure(|realm| set(realm, TaskSchedule { enabled: false, ..minutes("clean-up", 10) }));
    work(&test).await;
    test.house.ask_for_task(&ada, CLEAN_UP).await.unwrap();
    test.house.ask_for_task(&ada, CLEAN_UP).await.unwrap();
    let asked = |task: &ScheduledTask| task.id == CLEAN_UP && task.asked;
    assert!(test.house.scheduled_tasks(&ada).await.unwrap().tasks.iter().any(asked));
    work(&test).await;
    work(&test).await;
    let found = detail(&test, CLEAN_UP).await;
    assert_eq!(found.runs.len(), 1, "two wishes at once are one, though it is switched off");
    assert_eq!(found.runs[0].asked_by, ADA);
    assert!(!found.task.asked);
    assert_eq!(test.count_events(EventKind::TaskAsked).await, 1);

    test.appoint(ANA, Role::Auditor, &[]).await;
    let auditor = test.signed_in(ANA, SiteKind::Administration).await;
    assert!(test.house.scheduled_tasks(&auditor).await.is_ok_and(|found| !found.may_run));
    let refused = test.house.ask_for_task(&auditor, CLEAN_UP).await.unwrap_err();
    assert!(matches!(refused, ServiceError::Denied(_)), "{refused:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn statistics_are_a_series_with_a_point_a_day_for_each_policy() {
    let test = administered(Options::default()).await;
    test.register(ANA, START).await;
    work(&test).await;
    for _ in 0..3 {
        test.clock.advance(24 * 3_600);
        work(&test).await;
    }
    let found = detail(&test, STATISTICS).await;
    let of_everyone = || found.statistics.iter().filter(|line| line.policy == "everyone");
    let days: Vec<_> = of_everyone().map(|line| &line.day).collect();
    assert_eq!(days.len(), 3, "{:?}", found.statistics);
    assert!(days.windows(2).all(|pair| pair[0] > pair[1]), "the latest first: {days:?}");
    for line in of_everyone() {
        let (day, counts) = (&line.day, &line.counts);
        let number = |name: &str| counts.iter().find(|(known, _)| known == name).unwrap().1;
        assert_eq!(number("registered"), 1, "{day}");
        assert_eq!(number("people"), number("registered") + number("unregistered"), "{day}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn administrators_hear_of_trouble_once_and_of_its_end() {
    let test = administered(Options::default()).await;
    let mails = async |template: &str| {
        let rows = test.store.outbox(100).await.unwrap();
        let is = |row: &&domain::store::OutboxEntry| {
            row.message.mail.as_ref().is_some_and(|mail| mail.template == template)
        };
        assert!(rows.iter().all(|row| row.state == OutboxState::Waiting));
        rows.iter().filter(is).count()
    };
    work(&test).await;
    for _ in 0..4 {
        test.clock.advance(300);
        work(&test).await;
    }
    // The test's house has no mail server.
    assert_eq!(mails("mail.environment-problems").await, 1, "once for as long as it is the same");
    assert_eq!(mails("mail.environment-well").await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn administrators_hear_of_mail_servers_and_phone_gateways_that_cannot_be_reached() {
    let test = administered(Options::default()).await;
    let mut realm = test.realm.current().realm.clone();
    let port = testkit::free_port();
    let mail = format!(
        "from = \"a@example.org\"\nservers = [{{ id = \"one\", host = \"127.0.0.1\", port = {port}, security = \"plain\" }}]"
    );
    realm.mail = toml::from_str(&mail).unwrap();
    let gateway = format!(
        "id = \"sms\"\nkind = \"http\"\nurl = \"http://127.0.0.1:{port}/send\"\nbody = \"{{text}} {{number}}\""
    );
    realm.phone.gateways = vec![toml::from_str(&gateway).unwrap()];
    let registry = activities::Registry::standard();
    let loaded = service::Loaded::check(realm, test.realm.current().revision, &registry).unwrap();
    test.house.adopt(loaded).unwrap();
    work(&test).await;
    test.clock.advance(300);
    work(&test).await;
    let rows = test.store.outbox(100).await.unwrap();
    let told = rows.iter().find_map(|row| {
        let mail = row.message.mail.as_ref().filter(|mail| mail.template == "mail.environment-problems")?;
        Some(format!("{:?}", mail.args.args.get("problems")))
    });
    let told = told.unwrap();
    assert!(told.contains(&format!("mail server 127.0.0.1:{port}: it cannot be reached")), "{told}");
    assert!(told.contains("phone gateway sms: it cannot be reached"), "{told}");
    let ada = test.signed_in(ADA, SiteKind::Administration).await;
    let health = test.house.dashboard(&ada).await.unwrap().mail;
    assert_eq!(health.servers[0].problem, "unreachable");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_controllers_of_each_directory_are_read_and_shown() {
    let test = administered(Options::default()).await;
    work(&test).await;
    let ada = test.signed_in(ADA, SiteKind::Administration).await;
    test.house.ask_for_task(&ada, "directory-sites").await.unwrap();
    work(&test).await;
    let found = detail(&test, "directory-sites").await;
    assert_eq!(found.runs[0].outcome, "good", "{:?}", found.runs);
    assert!(!found.sites.is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn what_a_document_says_of_tasks_is_checked_as_a_whole() {
    let test = house().await;
    let mut realm = test.realm.current().realm.clone();
    realm.tasks.time_zone = "Nowhere/Else".to_owned();
    set(&mut realm, minutes("no-such", 5));
    let registry = activities::Registry::standard();
    let told = service::Loaded::check(realm.clone(), 1, &registry).unwrap_err().to_string();
    assert!(told.contains("tasks.time_zone") && told.contains("tasks.schedules.no-such"), "{told}");
    realm.tasks.time_zone = "Europe/Berlin".to_owned();
    realm.tasks.schedules = vec![TaskSchedule {
        at: "noon".to_owned(),
        ..TaskSchedule::new(Slug::literal("clean-up"), true, Every::Day)
    }];
    let told = service::Loaded::check(realm, 1, &registry).unwrap_err().to_string();
    assert!(told.contains("tasks.schedules.clean-up.at"), "{told}");
}
