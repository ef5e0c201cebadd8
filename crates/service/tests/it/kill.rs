//! Killed at every place of an account change: no lost event, no second action, no run that is stuck.
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
use api::Begun;
use directory::demo::{Deed, DemoConfig, State, WitnessEntry};
use domain::{
    event::EventKind,
    run::RunStatus,
    secret::Secret,
    store::{ChainVerdict, SiteKind},
};

use crate::{
    desk::{Desk, desk_house_with, enrol},
    house::{ANA, Browser, Options, START, TestHouse, house_with},
};

/// Kills of a reset in all; spread evenly over the cases.
const KILLS: usize = 100;

/// What the child is killed at.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Case {
    /// What it is doing.
    task: &'static str,
    /// Whether the directory has the hints control, so that a reset takes one step.
    hints: bool,
    /// The named place.
    place: &'static str,
}

/// Places of every account change.
const PLACES: [&str; 4] = ["intent-opened", "directory-answered", "before-commit", "after-commit"];

/// Every place of a reset, in one step and in two.
fn cases_of_a_reset() -> Vec<Case> {
    let case = |hints| move |place| Case { task: "reset", hints, place };
    let one_step = PLACES.into_iter().map(case(true));
    one_step.chain(["temporary-set"].into_iter().chain(PLACES).map(case(false))).collect()
}

/// What the child is to do, from the environment.
struct Orders {
    task: String,
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
        task: std::env::var("RECLAVE_KILL_TASK").ok()?,
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

/// The house of `task`, on the files in `folder` and the directory that survives.
fn options(task: &str, folder: &Path, directory: String) -> Options {
    Options {
        store_file: Some(folder.join("store.db")),
        key_file: Some(folder.join("keys.toml")),
        directory_url: Some(directory),
        // There a mailed code is enough to unlock: a locked account cannot register first.
        preset: if task == "unlock" { "classic" } else { "modern" },
        realm: |realm| {
            let steps = "id = \"require-change\"\nsteps = [{ step = \"password\", activity = \"password\" }, \
                         { step = \"require\", activity = \"require-change\" }]";
            realm.policies[0].workflows.push(toml::from_str(steps).unwrap());
        },
        ..Options::default()
    }
}

async fn child(orders: Orders) {
    let killer = Arc::new(Killer { place: orders.place, armed: AtomicU32::new(0) });
    let faults = Arc::clone(&killer) as Arc<dyn FaultPoint>;
    let test =
        desk_house_with(Options { faults, ..options(&orders.task, &orders.folder, orders.directory) }).await;
    let mut browser = match &*orders.task {
        "reset" => {
            test.register(ANA, START).await;
            let mut browser = test.begin("forgot-password", ANA).await;
            browser.prove().await;
            browser
        }
        "change" => {
            let mut browser = test.begin("manage-passwords", ANA).await;
            browser.submit(&[("password", START)]).await;
            browser
        }
        "unlock" => {
            let mut browser = test.begin("unlock-account", ANA).await;
            browser.choose("mail-code").await;
            let code = test.mailed_code().await;
            browser.submit(&[("code", &code)]).await;
            browser
        }
        "helpdesk" => {
            let caller = enrol(&test, ANA).await;
            let desk = Desk::open(&test, "mei.chen").await;
            desk.verify(ANA, &caller.authenticator).await;
            desk.begin("helpdesk-reset", ANA).await
        }
        _ => test.begin("require-change", ANA).await,
    };
    let token = browser.begun.token.expose();
    let session = browser.visitor.session.as_ref().map_or("", |session| session.expose());
    let lines = format!("{}\n{token}\n{session}", browser.begun.run);
    std::fs::write(orders.folder.join("run"), lines).unwrap();
    let new = new_password(&orders.folder);
    killer.armed.store(1, Ordering::SeqCst);
    match &*orders.task {
        "reset" | "change" => browser.submit(&[("new", &new), ("again", &new)]).await,
        "unlock" | "helpdesk" => browser.submit(&[]).await,
        _ => browser.submit(&[("password", START)]).await,
    };
}

/// A password of this round's own.
fn new_password(folder: &Path) -> String {
    let round = folder.file_name().unwrap().to_string_lossy().into_owned();
    format!("Harbor-Lantern-{round}-Quince-7")
}

/// Kills a child once for each case, two at a time.
async fn kill_at_all(cases: &[Case]) {
    let root = tempfile::tempdir().unwrap();
    let kill = |round: usize| {
        let folder = root.path().join(format!("round{round}"));
        async move {
            let Some(case) = cases.get(round) else { return };
            std::fs::create_dir(&folder).unwrap();
            one_kill(*case, &folder).await;
        }
    };
    for round in (0..cases.len()).step_by(2) {
        tokio::join!(kill(round), kill(round + 1));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_hundred_kills_lose_nothing_and_do_nothing_twice() {
    let cases: Vec<Case> = cases_of_a_reset().into_iter().cycle().take(KILLS).collect();
    kill_at_all(&cases).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_kill_in_any_other_account_change_loses_nothing_either() {
    let tasks = ["change", "unlock", "require-change", "helpdesk"];
    let cases = tasks.into_iter().flat_map(|task| PLACES.map(|place| Case { task, hints: true, place }));
    kill_at_all(&cases.collect::<Vec<_>>()).await;
}

async fn one_kill(case: Case, folder: &Path) {
    // The parent's own house gives the directory that survives; its clock is ahead of every lease.
    let demo = DemoConfig { policy_hints: case.hints, ..DemoConfig::default() };
    let witness = house_with(Options { demo, ..Options::default() }).await;
    if case.task == "unlock" {
        witness.control().set_state(ANA, &State::Locked(true)).unwrap();
    }
    let mut command = Command::new(std::env::current_exe().unwrap());
    command
        .args(["--exact", "kill::child_of_the_kill_test", "--nocapture"])
        .env("RECLAVE_KILL_TASK", case.task)
        .env("RECLAVE_KILL_PLACE", case.place)
        .env("RECLAVE_KILL_DIRECTORY", witness.company.url())
        .env("RECLAVE_KILL_FOLDER", folder)
        .stdout(Stdio::null())
        .stderr(Stdio::null());

    let ended = tokio::task::spawn_blocking(move || command.status()).await.unwrap().unwrap();
    assert!(!ended.success(), "{case:?}: the child was to be killed");

    // "Restart": a new process's house on the same files, after the leases are over.
    let clock = crate::house::clock();
    clock.advance(300);
    let test = desk_house_with(Options { clock, ..options(case.task, folder, witness.company.url()) }).await;
    test.house.settle_intents().await.unwrap();

    let text = std::fs::read_to_string(folder.join("run")).unwrap();
    let lines: Vec<&str> = text.split('\n').collect();
    let begun = Begun { run: lines[0].parse().unwrap(), token: Secret::new(lines[1]) };
    let mut visitor = test.visitor.clone();
    if !lines[2].is_empty() {
        (visitor.site, visitor.session) = (SiteKind::Helpdesk, Some(Secret::new(lines[2])));
    }
    assert!(test.store.open_intent(begun.run).await.unwrap().is_none() || case.place == "temporary-set");
    let page = api::Service::show(&*test.house, &visitor, begun.run, &begun.token).await.unwrap();
    assert_ne!(page.view.kind, "waiting", "{case:?}: nobody has to wait any more");
    let mut browser = Browser { test: &test, visitor, begun, page, session: None };
    match case.task {
        "reset" | "change" => password_is_known_in_the_end(case, folder, &witness, &mut browser).await,
        "helpdesk" => password_in_force_was_mailed(case, &witness, &mut browser).await,
        "unlock" => {
            let did = usize::from(!witness.control().is_locked(ANA).unwrap());
            assert_eq!(test.count_events(EventKind::AccountUnlocked).await, did, "{case:?}");
        }
        _ => {
            let asked = |entry: &WitnessEntry| entry.deed == Deed::ChangeRequired(true);
            let did = witness.control().witness_of(ANA).iter().filter(|entry| asked(entry)).count();
            assert!(did <= 1, "{case:?}: done twice");
            assert_eq!(test.count_events(EventKind::ChangeRequired).await, did, "{case:?}");
        }
    }
    assert_eq!(test.count_events(EventKind::ActionUnknown).await, 0, "{case:?}: the directory knows");
    assert!(matches!(test.store.verify_history().await.unwrap(), ChainVerdict::Intact(_)), "{case:?}");
}

/// Whether it was killed before or after: the caller has the old password, or, at the latest after one more try,
/// the new one by mail; never one that nobody knows.
async fn password_in_force_was_mailed(case: Case, witness: &TestHouse, browser: &mut Browser<'_>) {
    let test = browser.test;
    let did = witness.password_deeds(ANA);
    assert_eq!(
        test.count_events(EventKind::PasswordReset).await,
        did,
        "{case:?}: the directory's record and ours"
    );
    if did == 0 {
        assert!(witness.control().is_password(ANA, &Secret::new(START)).unwrap(), "{case:?}");
        assert_eq!(browser.page.view.kind, "confirm", "{case:?}: {:?}", browser.codes());
        browser.submit(&[]).await;
    }
    assert_eq!(browser.page.status, RunStatus::Finished, "{case:?}: {:?}", browser.codes());
    let mailed = Secret::new(test.mailed_code().await);
    assert!(witness.control().is_password(ANA, &mailed).unwrap(), "{case:?}");
    assert_eq!(witness.password_deeds(ANA), 1, "{case:?}: once");
    assert_eq!(test.count_events(EventKind::PasswordReset).await, 1, "{case:?}");
}

/// The directory's record and ours agree, and the person, if need be after one more try on the page that is
/// there, ends with a password of their own.
async fn password_is_known_in_the_end(
    case: Case,
    folder: &Path,
    witness: &TestHouse,
    browser: &mut Browser<'_>,
) {
    let kind = if case.task == "reset" { EventKind::PasswordReset } else { EventKind::PasswordChanged };
    let test = browser.test;
    let new = new_password(folder);
    let did = witness.control().is_password(ANA, &Secret::new(&*new)).unwrap();
    assert_eq!(test.count_events(kind).await, usize::from(did), "{case:?}: the directory's record and ours");
    if did {
        assert_eq!(browser.page.status, RunStatus::Finished, "{case:?}: {:?}", browser.codes());
    } else {
        assert_eq!(browser.page.view.kind, "new-password", "{case:?}: {:?}", browser.codes());
        let is_half_done = case.place == "temporary-set";
        assert_eq!(browser.says("activity.reset.half-done"), is_half_done, "{case:?}: {:?}", browser.codes());
        browser.submit(&[("new", &new), ("again", &new)]).await;
        assert_eq!(browser.page.status, RunStatus::Finished, "{case:?}: {:?}", browser.codes());
        assert!(witness.control().is_password(ANA, &Secret::new(&*new)).unwrap(), "{case:?}");
        assert_eq!(test.count_events(kind).await, 1, "{case:?}");
    }
    assert!(test.store.open_intent(browser.begun.run).await.unwrap().is_none(), "{case:?}: still open");
    let steps = if case.hints { 1 } else { 2 };
    assert_eq!(witness.password_deeds(ANA), steps, "{case:?}: each step once");
}
