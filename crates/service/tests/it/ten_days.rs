//! Ten days of three instances over one PostgreSQL, each killed again and again at random: everybody gets every
//! reminder that is due, and gets it once.
//!
//! The clock jumps from one moment at which tasks are due to the next one, so that ten days take seconds. Who dies
//! where comes from a seed; which of several instances gets a task first is left to the machine.

use std::{
    collections::BTreeMap,
    ops::ControlFlow,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    time::Duration,
};

use activities::FaultPoint;
use directory::demo::{DemoConfig, State};
use domain::{
    account::Account,
    config::Realm,
    directory::PeopleQuery,
    id::Slug,
    secret::Secret,
    store::ChainVerdict,
    time::{Clock, Timestamp},
};
use testkit::postgres::OwnDatabase;
use tokio::sync::Notify;

use crate::{
    house::{Options, TestClock, TestHouse, clock, house_with},
    reminders::{ACCOUNT, DAY, PASSWORD, REGISTRATION, got, mails, reminding, work},
};

/// As many as there are days on which passwords end, besides those who are always there.
const PEOPLE: usize = 14;
/// Days that pass.
const DAYS: u32 = 10;
/// Tasks are due at noon and at midnight.
const EVERY: Duration = Duration::from_secs(12 * 3_600);
/// For up to so many hours after that nobody is there: less than would let a day pass between two runs.
const LATE_HOURS: u64 = 8;
/// One of so many steps kills.
const DEADLY: u64 = 24;
/// A dead instance's lease is over after this many seconds.
const LEASE_OVER: i64 = 31;
/// In so many rounds what is due comes to its end, however often somebody dies.
const ROUNDS_MAX: u32 = 100;

fn twice_a_day(realm: &mut Realm) {
    reminding(realm);
    for schedule in &mut realm.tasks.schedules {
        schedule.minutes = u32::try_from(EVERY.as_secs() / 60).unwrap();
    }
}

/// Chance that can be repeated.
struct Chance(AtomicU64);

impl Chance {
    fn below(&self, most: u64) -> u64 {
        let next =
            |seed: u64| seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let seed = self.0.fetch_update(Ordering::SeqCst, Ordering::SeqCst, |seed| Some(next(seed))).unwrap();
        (next(seed) >> 33) % most
    }
}

/// Kills an instance now and then, wherever it is: what was doing the fatal step ends in the middle of it, and
/// everything else that the instance is at ends wherever it waits.
struct Deaths {
    chance: Arc<Chance>,
    armed: AtomicBool,
    count: AtomicU64,
    died: Notify,
}

impl Deaths {
    fn new(chance: &Arc<Chance>) -> Self {
        Self {
            chance: Arc::clone(chance),
            armed: AtomicBool::new(true),
            count: AtomicU64::new(0),
            died: Notify::new(),
        }
    }
}

impl FaultPoint for Deaths {
    fn at(&self, place: &'static str) {
        if place.contains("task") && self.armed.load(Ordering::SeqCst) && self.chance.below(DEADLY) == 0 {
            self.count.fetch_add(1, Ordering::SeqCst);
            self.died.notify_one();
            panic!("killed at {place}");
        }
    }
}

/// One of the instances.
struct Instance {
    test: TestHouse,
    deaths: Arc<Deaths>,
}

impl Instance {
    /// Looks after the tasks until there is nothing more, or until the instance dies.
    async fn work(&self) {
        tokio::select! {
            () = work(&self.test) => {}
            () = self.deaths.died.notified() => {}
        }
    }
}

async fn everybody(test: &TestHouse) -> Vec<Account> {
    let directory = test.connections.directory(&Slug::literal("northwind")).unwrap();
    let mut found = Vec::new();
    let query = PeopleQuery { everybody: true, ..PeopleQuery::default() };
    let mut take = |page: Vec<Account>| {
        found.extend(page);
        ControlFlow::Continue(())
    };
    directory.people(&query, &mut take).await.unwrap();
    found
}

/// Everybody's password ends on some day of the next two weeks, and so do some accounts.
async fn prepare(test: &TestHouse, start: Timestamp) -> Vec<Account> {
    let people = everybody(test).await;
    for (number, account) in people.iter().enumerate() {
        let until_end = DAY * u32::try_from(number % 14 + 1).unwrap();
        let lasts = account
            .state
            .password_expires
            .zip(account.state.password_last_set)
            .map(|(ends, set)| ends.since(set));
        if let Some(lasts) = lasts.filter(|_| !account.state.must_change_password) {
            let set = start.plus(until_end).minus(lasts);
            test.control().set_state(&account.logon_name, &State::PasswordLastSet(set)).unwrap();
        }
        if number % 5 == 0 && !account.state.account_expired {
            let ends = State::AccountExpires(Some(start.plus(until_end)));
            test.control().set_state(&account.logon_name, &ends).unwrap();
        }
    }
    everybody(test).await
}

/// The scenarios before an end for which somebody must have been looking: nobody is away for a day.
fn owed(ends: Timestamp, scenarios: &[u32], start: Timestamp, end: Timestamp) -> Vec<u32> {
    let mut days = scenarios.to_vec();
    days.sort_unstable();
    let window = |place: usize| {
        let closes = if place == 0 { ends } else { ends.minus(DAY * days[place - 1]) };
        (ends.minus(DAY * days[place]), closes)
    };
    (0..days.len())
        .filter(|place| {
            let (opens, closes) = window(*place);
            closes >= start.plus(DAY) && opens.plus(DAY) <= end && closes.since(opens) >= DAY
        })
        .map(|place| days[place])
        .collect()
}

/// The three instances and what happens to them.
struct Ten {
    instances: [Instance; 3],
    clock: Arc<TestClock>,
    /// Decides who is there and when; of its own, so that it is the same in each run, whoever dies when.
    chance: Chance,
}

impl Ten {
    /// Starts the instances, each with connections of its own to the database.
    async fn start(database: &OwnDatabase, seed: u64) -> Self {
        let clock = clock();
        let chance = Arc::new(Chance(AtomicU64::new(seed)));
        let deaths = [(); 3].map(|()| Arc::new(Deaths::new(&chance)));
        let mut tests: Vec<TestHouse> = Vec::new();
        for (instance, fault) in ["one", "two", "three"].into_iter().zip(&deaths) {
            let settings = store::StoreSettings { url: Secret::new(&*database.url) };
            let store = store::open(&settings, Arc::clone(&clock) as Arc<dyn Clock>).await.unwrap();
            let first = tests.first();
            let options = Options {
                store: Some(store),
                clock: Arc::clone(&clock),
                faults: Arc::clone(fault) as Arc<dyn FaultPoint>,
                demo: DemoConfig { people: PEOPLE, ..DemoConfig::default() },
                realm: twice_a_day,
                keys: first.map(|first| Arc::clone(&first.keys)),
                directory_url: first.map(|first| first.company.url()),
                instance,
                ..Options::default()
            };
            tests.push(house_with(options).await);
        }
        let mut both = tests.into_iter().zip(deaths).map(|(test, deaths)| Instance { test, deaths });
        let instances = [(); 3].map(|()| both.next().unwrap());
        Self { instances, clock, chance: Chance(AtomicU64::new(seed)) }
    }

    fn first(&self) -> &TestHouse {
        &self.instances[0].test
    }

    /// From each moment at which tasks are due to the next one; now and then nobody is there for hours.
    async fn pass(&self, start: Timestamp) {
        self.come_to_an_end().await;
        while self.clock.now().since(start) < DAY * DAYS {
            let late = if self.chance.below(3) == 0 { self.chance.below(LATE_HOURS + 1) * 3_600 } else { 0 };
            self.to_next_due(i64::try_from(late).unwrap());
            self.come_to_an_end().await;
        }
    }

    fn to_next_due(&self, late_s: i64) {
        let every = i64::try_from(EVERY.as_secs()).unwrap();
        let passed = (self.clock.now().as_millis() / 1_000).rem_euclid(every);
        self.clock.advance(every - passed + late_s);
    }

    /// One, two or all three look after the tasks at a time, until nothing is due or under way any more.
    async fn come_to_an_end(&self) {
        let [one, two, three] = &self.instances;
        for _ in 0..ROUNDS_MAX {
            match self.chance.below(5) {
                0 => one.work().await,
                1 => two.work().await,
                2 => three.work().await,
                3 => {
                    tokio::join!(one.work(), two.work());
                }
                _ => {
                    tokio::join!(one.work(), two.work(), three.work());
                }
            }
            let now = self.clock.now();
            let settings = &self.first().realm.current().realm.tasks;
            let tasks = service::console::tasks(&*self.first().store, settings, now).await.unwrap();
            if tasks.iter().all(|task| task.current.is_none() && task.next.is_none_or(|next| next > now)) {
                return;
            }
            self.clock.advance(LEASE_OVER);
        }
        panic!("what is due does not come to its end");
    }

    /// From now on nobody dies; gives how many did.
    fn disarm(&self) -> u64 {
        let faults = self.instances.each_ref().map(|one| &one.deaths);
        faults.iter().for_each(|fault| fault.armed.store(false, Ordering::SeqCst));
        faults.iter().map(|fault| fault.count.load(Ordering::SeqCst)).sum()
    }
}

type Got = BTreeMap<(String, String, u32), usize>;

/// What somebody must have got between `start` and `end`; `None` where that cannot be told.
fn expected(account: &Account, start: Timestamp, end: Timestamp) -> Option<Vec<(&'static str, u32)>> {
    let state = &account.state;
    let lives = state.account_expires.unwrap_or(end);
    if lives < start.plus(DAY * 2) {
        return None;
    }
    let mut expected = vec![("invitation", 0)];
    // The invitation is less than a day after the start.
    let invited = start.plus(DAY);
    let reminded = REGISTRATION.iter().filter(|days| invited.plus(DAY * (**days + 1)) <= lives.min(end));
    expected.extend(reminded.map(|days| ("registration", *days)));
    let password = state.password_expires;
    if let Some(ends) = password.filter(|_| !state.must_change_password && !state.password_expired) {
        let owed = owed(ends, &PASSWORD, start, end.min(lives));
        expected.extend(owed.into_iter().map(|days| ("password", days)));
    }
    if let Some(ends) = state.account_expires {
        expected.extend(owed(ends, &ACCOUNT, start, end).into_iter().map(|days| ("account", days)));
    }
    Some(expected)
}

/// Nobody got anything twice, and everybody got what they must have got.
fn check(got: &Got, people: &[Account], start: Timestamp, end: Timestamp) {
    let often: Vec<_> = got.iter().filter(|(_, count)| **count != 1).collect();
    assert!(often.is_empty(), "more than once: {often:?}");
    let mut checked = 0;
    for account in people {
        let (state, name) = (&account.state, &account.logon_name);
        let has = |rule: &str, days: u32| got.contains_key(&(name.clone(), rule.to_owned(), days));
        if state.disabled || state.account_expired || account.mail.is_none() {
            assert!(!has("invitation", 0), "{name}");
            continue;
        }
        for (rule, days) in expected(account, start, end).unwrap_or_default() {
            checked += 1;
            assert!(has(rule, days), "{name} did not get {rule} {days}: {state:?}");
        }
    }
    assert!(checked > 50, "{checked}");
}

#[tokio::test(flavor = "multi_thread")]
async fn three_instances_that_are_killed_at_random_for_ten_days_remind_each_person_once() {
    let Some(database) = OwnDatabase::make().await else { return };
    let ten = Ten::start(&database, 7).await;
    let start = ten.clock.now();
    let people = prepare(ten.first(), start).await;
    ten.pass(start).await;
    let killed = ten.disarm();
    // What is due after the last death.
    ten.to_next_due(0);
    ten.come_to_an_end().await;
    assert!(killed > 20, "only {killed} were killed");
    let got = got(ten.first()).await;
    check(&got, &people, start, ten.clock.now());
    assert_eq!(mails(&*ten.first().store).await, got.len(), "a line of history is a mail");
    assert!(matches!(ten.first().store.verify_history().await.unwrap(), ChainVerdict::Intact(_)));
}
