//! Killed at named places of a bulk operation over two thousand people, again and again, and resumed by another
//! process on the same files: everybody once.
//!
//! The process under test is this test binary as a child, as in the kill test of single account changes. The
//! directory is in the parent, survives, and keeps its own record.

use std::{
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
};

use activities::FaultPoint;
use directory::demo::company;
use domain::{
    bulk::{BulkJobState, BulkKind},
    event::EventKind,
    store::BulkState,
};
use tokio::sync::watch;

use super::{
    COMPANY, administrator, company_of, count, everybody_once, is_intact, now, order, people, reachable,
    register_all, report, samba, told,
};
use crate::house::{Options, TestHouse, clock, house_with};

/// A lease is long over after this, in seconds.
const BETWEEN: i64 = 300;

/// What the child is to do, from the environment.
struct Orders {
    kind: BulkKind,
    place: String,
    nth: usize,
    round: i64,
    directory: String,
    folder: PathBuf,
}

#[expect(clippy::disallowed_methods, reason = "the child is told by its environment what to do")]
fn orders() -> Option<Orders> {
    let kind = std::env::var("RECLAVE_BULK_KIND").ok()?;
    Some(Orders {
        kind: BulkKind::ALL.into_iter().find(|one| one.code() == kind)?,
        place: std::env::var("RECLAVE_BULK_PLACE").ok()?,
        nth: std::env::var("RECLAVE_BULK_NTH").ok()?.parse().ok()?,
        round: std::env::var("RECLAVE_BULK_ROUND").ok()?.parse().ok()?,
        directory: std::env::var("RECLAVE_BULK_DIRECTORY").ok()?,
        folder: PathBuf::from(std::env::var("RECLAVE_BULK_FOLDER").ok()?),
    })
}

/// Ends the process when it is at the place for the nth time.
pub struct Killer {
    /// Where.
    pub place: String,
    /// Which time.
    pub nth: usize,
    /// How often it was there.
    pub seen: AtomicUsize,
}

impl FaultPoint for Killer {
    fn at(&self, place: &'static str) {
        if place == self.place && self.seen.fetch_add(1, Ordering::SeqCst) + 1 == self.nth {
            let pid = std::process::id().to_string();
            let _ = Command::new("kill").args(["-KILL", &pid]).status();
            // SIGKILL is on its way; nothing of this thread may go on meanwhile.
            loop {
                std::thread::park();
            }
        }
    }
}

/// Whom an order is about: `directory` is the address of a demo directory, or a unit of the Samba domain.
fn unit(directory: &str) -> &str {
    if directory.starts_with("ldap://") { company::PEOPLE } else { directory }
}

/// The house in `folder` on the directory that survives, as it is in a round.
pub(super) async fn house_in(
    folder: &Path,
    directory: &str,
    round: i64,
    faults: Arc<dyn FaultPoint>,
) -> TestHouse {
    let clock = clock();
    clock.advance(round * BETWEEN);
    let is_demo = directory.starts_with("ldap://");
    house_with(Options {
        store_file: Some(folder.join("store.db")),
        key_file: Some(folder.join("keys.toml")),
        directory_url: is_demo.then(|| directory.to_owned()),
        directory: (!is_demo).then(|| samba::watched(directory, folder)),
        faults,
        clock,
        ..Options::default()
    })
    .await
}

/// Not a test of its own: the body of the child. Without orders there is nothing to do.
#[test]
fn child_of_the_bulk_kill_test() {
    let Some(orders) = orders() else { return };
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    runtime.block_on(child(orders));
}

async fn child(orders: Orders) {
    let faults = Arc::new(Killer { place: orders.place, nth: orders.nth, seen: AtomicUsize::new(0) });
    let test = house_in(&orders.folder, &orders.directory, orders.round, faults).await;
    let bulk = test.house.bulk(administrator());
    let known = bulk.list(None, 1).await.unwrap().operations;
    if known.is_empty() {
        if orders.kind == BulkKind::Unregister {
            let everybody = people(&test, unit(&orders.directory)).await;
            register_all(&*test.store, &everybody, now(&test)).await;
        }
        bulk.begin(&order(orders.kind, &[unit(&orders.directory)])).await.unwrap();
    }
    let (_keep, halt) = watch::channel(false);
    while test.house.run_bulk(&halt).await.unwrap() > 0 {}
}

/// Runs children until one comes to the end by itself; gives how many were killed.
pub(super) async fn run_children(
    directory: &str,
    kind: BulkKind,
    kills: &[(&str, usize)],
    folder: &Path,
) -> usize {
    let mut killed = 0;
    for (round, (place, nth)) in kills.iter().chain(std::iter::once(&("nowhere", 0))).enumerate() {
        let mut command = Command::new(std::env::current_exe().unwrap());
        command
            .args(["--exact", "bulk::kill::child_of_the_bulk_kill_test", "--nocapture"])
            .env("RECLAVE_BULK_KIND", kind.code())
            .env("RECLAVE_BULK_PLACE", place)
            .env("RECLAVE_BULK_NTH", nth.to_string())
            .env("RECLAVE_BULK_ROUND", round.to_string())
            .env("RECLAVE_BULK_DIRECTORY", directory)
            .env("RECLAVE_BULK_FOLDER", folder)
            .stdout(Stdio::null())
            .stderr(Stdio::null());
        let ended = tokio::task::spawn_blocking(move || command.status()).await.unwrap().unwrap();
        killed += usize::from(!ended.success());
    }
    killed
}

#[tokio::test(flavor = "multi_thread")]
async fn a_demand_of_two_thousand_survives_kills_at_every_place() {
    let kills = [
        ("bulk-gathered", 3),
        ("bulk-begun", 1),
        ("bulk-directory-answered", 1),
        ("bulk-directory-answered", 333),
        ("bulk-before-commit", 4),
        ("bulk-settled", 1),
        ("bulk-begun", 3),
        ("bulk-directory-answered", 200),
    ];
    let witness = company_of(COMPANY).await;
    let reachable = reachable(&witness).await;
    let folder = tempfile::tempdir().unwrap();
    let killed = run_children(&witness.company.url(), BulkKind::RequireChange, &kills, folder.path()).await;
    assert_eq!(killed, kills.len());
    let rounds = i64::try_from(kills.len()).unwrap() + 2;
    let faults = Arc::new(activities::NoFaults);
    let test = house_in(folder.path(), &witness.company.url(), rounds, faults).await;
    let id = test.house.bulk(administrator()).list(None, 1).await.unwrap().operations.remove(0).id;
    let report = report(&test, &id).await;
    assert_eq!(report.operation.state, BulkJobState::Done);
    assert_eq!(usize::try_from(count(&report, BulkState::Done)).unwrap(), reachable);
    for state in [BulkState::Waiting, BulkState::Begun, BulkState::Lost, BulkState::Refused] {
        assert_eq!(count(&report, state), 0, "{state:?}");
    }
    everybody_once(&witness, &*test.store, reachable).await;
    assert_eq!(test.count_events(EventKind::BulkStarted).await, 1);
    assert_eq!(test.count_events(EventKind::BulkFinished).await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn two_thousand_removals_survive_kills_at_every_place() {
    let kills =
        [("bulk-gathered", 2), ("bulk-before-commit", 3), ("bulk-ended", 5), ("bulk-before-commit", 1)];
    let witness = company_of(COMPANY).await;
    let everybody = people(&witness, company::PEOPLE).await.len();
    let folder = tempfile::tempdir().unwrap();
    let killed = run_children(&witness.company.url(), BulkKind::Unregister, &kills, folder.path()).await;
    assert_eq!(killed, kills.len());
    let test = house_in(folder.path(), &witness.company.url(), 9, Arc::new(activities::NoFaults)).await;
    let id = test.house.bulk(administrator()).list(None, 1).await.unwrap().operations.remove(0).id;
    let report = report(&test, &id).await;
    assert_eq!(report.operation.state, BulkJobState::Done);
    assert_eq!(usize::try_from(count(&report, BulkState::Done)).unwrap(), everybody);
    let told = told(&*test.store, EventKind::ProfileRemoved).await;
    assert_eq!(told.len(), everybody);
    assert!(told.values().all(|&times| times == 1));
    assert!(test.store.profiles(None, 1).await.unwrap().is_empty());
    assert!(is_intact(&*test.store).await);
}
