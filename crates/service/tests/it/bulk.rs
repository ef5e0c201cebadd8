//! Bulk operations on the demo company: everybody once, whoever stops, dies or interferes.

mod faults;
mod kill;
mod orders;
mod report;
mod samba;

use std::{collections::BTreeMap, ops::ControlFlow, sync::Arc};

use api::{BulkOrder, BulkReport};
use directory::demo::{Deed, DemoConfig, company};
use domain::{
    account::Account,
    bulk::{BulkJobState, BulkKind, BulkTarget},
    directory::{Directory, PeopleQuery},
    event::{ChainedEvent, EventKind},
    id::Slug,
    person::PersonKey,
    profile::Profile,
    store::{BulkState, ChainVerdict, Change, Store},
    time::{Clock, Timestamp},
};
use service::bulk::Acting;
use tokio::sync::watch;

use crate::house::{Options, TestHouse, house_with};

/// As many as the issue asks for.
const COMPANY: usize = 2_000;

/// A company of `people`.
async fn company_of(people: usize) -> TestHouse {
    house_with(of(people)).await
}

fn of(people: usize) -> Options {
    Options { demo: DemoConfig { people, ..DemoConfig::default() }, ..Options::default() }
}

/// An administrator who is in no directory.
fn administrator() -> Acting {
    Acting {
        person: PersonKey { connection: Slug::literal("northwind"), object: "00".repeat(16) },
        name: "ada".to_owned(),
        address: "192.0.2.1".to_owned(),
        policies: Vec::new(),
        fresh: true,
    }
}

fn target(units: &[&str]) -> BulkTarget {
    BulkTarget {
        connection: Slug::literal("northwind"),
        people: Vec::new(),
        groups: Vec::new(),
        units: units.iter().map(|&unit| unit.to_owned()).collect(),
    }
}

fn order(kind: BulkKind, units: &[&str]) -> BulkOrder {
    BulkOrder {
        kind,
        targets: vec![target(units)],
        reason: "a list of passwords was found".to_owned(),
        notify: false,
        not_before: None,
    }
}

/// Works until there is nothing to do, as long as nobody else is at it.
async fn run(test: &TestHouse) {
    let (_keep, halt) = watch::channel(false);
    while test.house.run_bulk(&halt).await.unwrap() > 0 {}
}

/// Gives an order to everybody below the people's unit and carries it out.
async fn carry_out(test: &TestHouse, kind: BulkKind) -> String {
    let id = test.house.bulk(administrator()).begin(&order(kind, &[company::PEOPLE])).await.unwrap();
    run(test).await;
    id
}

async fn report(test: &TestHouse, id: &str) -> BulkReport {
    test.house.bulk(administrator()).report(id, None, None, 1_000).await.unwrap()
}

async fn state(test: &TestHouse, id: &str) -> BulkJobState {
    report(test, id).await.operation.state
}

fn count(report: &BulkReport, state: BulkState) -> i64 {
    report.counts.iter().find(|one| one.state == state).unwrap().count
}

/// The directory as the house has it.
fn directory_of(test: &TestHouse) -> Arc<dyn Directory> {
    test.connections.directory(&Slug::literal("northwind")).unwrap()
}

/// Everybody below a unit.
async fn people(test: &TestHouse, unit: &str) -> Vec<Account> {
    let mut found = Vec::new();
    let query = PeopleQuery { units: vec![unit.to_owned()], ..PeopleQuery::default() };
    let mut take = |page: Vec<Account>| {
        found.extend(page);
        ControlFlow::Continue(())
    };
    directory_of(test).people(&query, &mut take).await.unwrap();
    found
}

/// Something registered for each of `people`.
async fn register_all(store: &dyn Store, people: &[Account], now: Timestamp) {
    for some in people.chunks(200) {
        let registered = some.iter().map(|account| {
            let mut profile = Profile::empty(account.key.clone(), "es".to_owned(), now);
            profile.registered = Some(now);
            profile.recovery_codes = vec!["hash".to_owned()];
            Change::PutProfile(Box::new(profile))
        });
        store.commit(registered.collect()).await.unwrap();
    }
}

/// How often the directory itself says that a new password was demanded of each.
fn demanded(test: &TestHouse) -> BTreeMap<String, usize> {
    let mut by_name = BTreeMap::new();
    for entry in test.control().witness() {
        if entry.deed == Deed::ChangeRequired(true) {
            *by_name.entry(entry.subject).or_default() += 1;
        }
    }
    by_name
}

/// How many lines of history of a kind each person has.
async fn told(store: &dyn Store, kind: EventKind) -> BTreeMap<String, usize> {
    let (mut by_name, mut next) = (BTreeMap::new(), 1);
    loop {
        let page: Vec<ChainedEvent> = store.history_from(next, 5_000).await.unwrap();
        let Some(last) = page.last() else { return by_name };
        next = last.sequence + 1;
        for line in page.into_iter().filter(|line| line.event.kind == kind) {
            *by_name.entry(line.event.subject_name).or_default() += 1;
        }
    }
}

async fn is_intact(store: &dyn Store) -> bool {
    matches!(store.verify_history().await.unwrap(), ChainVerdict::Intact(_))
}

/// Everybody who could be reached has a new password demanded, once in the directory and once in history.
async fn everybody_once(test: &TestHouse, store: &dyn Store, reachable: usize) {
    let (did, told) = (demanded(test), told(store, EventKind::ChangeRequired).await);
    assert_eq!(did.len(), reachable);
    assert!(did.values().all(|&times| times == 1), "{:?}", did.iter().find(|(_, times)| **times > 1));
    assert_eq!(did, told, "the directory's record and ours");
    assert!(is_intact(store).await);
}

/// How many people below the people's unit a new password can be demanded of: not of who is disabled or
/// protected, or must choose one already.
async fn reachable(test: &TestHouse) -> usize {
    let can = |account: &&Account| {
        let state = &account.state;
        !state.disabled && !state.protected && !state.must_change_password
    };
    people(test, company::PEOPLE).await.iter().filter(can).count()
}

fn now(test: &TestHouse) -> Timestamp {
    test.clock.now()
}
