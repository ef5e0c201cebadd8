//! Killed at every place of a reset: no lost event, no second action, no run that is stuck.
//!
//! The process under test is this test binary, started again as a child that ends itself with SIGKILL at a
//! named place. The directory is in the parent and survives, and keeps its own record of what it did.

use std::{
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::{
        Arc,
        atomic::{AtomicU32, Ordering},
    },
};

use activities::FaultPoint;
use directory::demo::DemoConfig;
use domain::{event::EventKind, id::RunId, run::RunStatus, secret::Secret, store::ChainVerdict};

use crate::house::{ANA, Options, START, house_with};

/// Kills in all; spread evenly over the places.
const KILLS: usize = 100;
/// The named places on the road of a reset, with how often each is passed before the one that is meant.
const PLACES: [&str; 4] = ["intent-opened", "directory-answered", "before-commit", "after-commit"];

/// What the child is to do, from the environment.
struct Orders {
    place: String,
    directory: String,
    folder: PathBuf,
}

#[expect(
    clippy::disallowed_methods,
    reason = "the child of the kill test is told by its environment what to do"
)]
fn orders() -> Option<Orders> {
    Some(Orders {
        place: std::env::var("RECLAVE_KILL_PLACE").ok()?,
        directory: std::env::var("RECLAVE_KILL_DIRECTORY").ok()?,
        folder: PathBuf::from(std::env::var("RECLAVE_KILL_FOLDER").ok()?),
    })
}

/// Ends the process when armed and at the place.
struct Killer {
    place: String,
    armed: AtomicU32,
}

impl FaultPoint for Killer {
    fn at(&self, place: &'static str) {
        if place == self.place && self.armed.load(Ordering::SeqCst) == 1 {
            let pid = std::process::id().to_string();
            let _ = Command::new("kill").args(["-KILL", &pid]).status();
            // SIGKILL is on its way; nothing of this process may go on meanwhile.
            loop {
                std::thread::park();
            }
        }
    }
}

/// Not a test of its own: the body of the child. Without orders there is nothing to do.
#[test]
fn child_of_the_kill_test() {
    let Some(orders) = orders() else { return };
    let runtime = tokio::runtime::Builder::new_multi_thread().enable_all().build().unwrap();
    runtime.block_on(child(orders));
    unreachable!("the child is killed at its place");
}

async fn child(orders: Orders) {
    let killer = Arc::new(Killer { place: orders.place, armed: AtomicU32::new(0) });
    let test = house_with(Options {
        store_file: Some(orders.folder.join("store.db")),
        key_file: Some(orders.folder.join("keys.toml")),
        directory_url: Some(orders.directory),
        faults: Arc::clone(&killer) as Arc<dyn FaultPoint>,
        ..Options::default()
    })
    .await;
    test.register(ANA, START).await;
    let mut browser = test.begin("forgot-password", ANA).await;
    browser.prove().await;
    let token = browser.begun.token.expose();
    std::fs::write(orders.folder.join("run"), format!("{}\n{token}", browser.begun.run)).unwrap();
    killer.armed.store(1, Ordering::SeqCst);
    let new = new_password(&orders.folder);
    browser.submit(&[("new", &new), ("again", &new)]).await;
}

/// A password of this round's own.
fn new_password(folder: &Path) -> String {
    let round = folder.file_name().unwrap().to_string_lossy().into_owned();
    format!("Harbor-Lantern-{round}-Quince-7")
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hundred_kills_lose_nothing_and_do_nothing_twice() {
    let root = tempfile::tempdir().unwrap();
    for round in 0..KILLS {
        let place = PLACES[round % PLACES.len()];
        let folder = root.path().join(format!("round{round}"));
        std::fs::create_dir(&folder).unwrap();
        one_kill(place, &folder).await;
    }
}

async fn one_kill(place: &str, folder: &Path) {
    // The parent's own house gives the directory that survives; its clock is ahead of every lease.
    let witness = house_with(Options { demo: DemoConfig::default(), ..Options::default() }).await;
    let mut command = Command::new(std::env::current_exe().unwrap());
    command
        .args(["--exact", "kill::child_of_the_kill_test", "--nocapture"])
        .env("RECLAVE_KILL_PLACE", place)
        .env("RECLAVE_KILL_DIRECTORY", witness.company.url())
        .env("RECLAVE_KILL_FOLDER", folder)
        .stdout(Stdio::null())
        .stderr(Stdio::null());

    let ended = tokio::task::spawn_blocking(move || command.status()).await.unwrap().unwrap();
    assert!(!ended.success(), "{place}: the child was to be killed");

    // "Restart": a new process's house on the same files, after the leases are over.
    let clock = crate::house::clock();
    clock.advance(3_00);
    let test = house_with(Options {
        store_file: Some(folder.join("store.db")),
        key_file: Some(folder.join("keys.toml")),
        directory_url: Some(witness.company.url()),
        clock,
        ..Options::default()
    })
    .await;
    test.house.settle_intents().await.unwrap();

    let new = Secret::new(new_password(folder));
    let did = witness.control().is_password(ANA, &new).unwrap();
    let told = test.count_events(EventKind::PasswordReset).await;
    assert_eq!(told, usize::from(did), "{place}: the directory's record and ours");
    assert!(witness.password_deeds(ANA) <= 1, "{place}: done twice");
    assert!(matches!(test.store.verify_history().await.unwrap(), ChainVerdict::Intact(_)), "{place}");

    let text = std::fs::read_to_string(folder.join("run")).unwrap();
    let (id, token) = text.split_once('\n').unwrap();
    let (id, token): (RunId, Secret) = (id.parse().unwrap(), Secret::new(token));
    assert!(test.store.open_intent(id).await.unwrap().is_none(), "{place}: an intent is still open");
    let page = api::Service::show(&*test.house, &test.visitor, id, &token).await.unwrap();
    if did {
        assert_eq!(page.status, RunStatus::Finished, "{place}: {:?}", page.view);
    } else {
        assert_eq!(page.view.kind, "new-password", "{place}: the person can go on: {:?}", page.view);
    }
}
