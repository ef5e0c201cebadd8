//! What interferes with a bulk operation: somebody stops it, two instances want it, the directory or the store
//! goes away.

use std::sync::{
    Arc, Mutex,
    atomic::{AtomicUsize, Ordering},
};

use activities::FaultPoint;
use directory::demo::{Fault, Operation, company};
use domain::{
    bulk::{BulkJobState, BulkKind},
    event::EventKind,
    store::{BulkState, Store},
    time::Clock,
};
use testkit::store::{FailPoint, Faulty};
use tokio::sync::{mpsc, watch};

use super::{
    administrator, count, demanded, everybody_once, now, of, order, people, reachable, register_all, report,
    run, state, told,
};
use crate::house::{Options, TestHouse, house, house_with};

/// Says when a place was reached for the nth time, and waits there until it is let go.
struct Gate {
    place: &'static str,
    nth: usize,
    seen: AtomicUsize,
    ring: mpsc::UnboundedSender<()>,
    go: Mutex<std::sync::mpsc::Receiver<()>>,
}

impl FaultPoint for Gate {
    fn at(&self, place: &'static str) {
        if place == self.place && self.seen.fetch_add(1, Ordering::SeqCst) + 1 == self.nth {
            let _ = self.ring.send(());
            let _ = self.go.lock().unwrap().recv();
        }
    }
}

/// Dropping the last part lets it go.
type Held = (Arc<dyn FaultPoint>, mpsc::UnboundedReceiver<()>, std::sync::mpsc::Sender<()>);

fn gate(place: &'static str, nth: usize) -> Held {
    let ((ring, heard), (let_go, go)) = (mpsc::unbounded_channel(), std::sync::mpsc::channel());
    (Arc::new(Gate { place, nth, seen: AtomicUsize::new(0), ring, go: Mutex::new(go) }), heard, let_go)
}

/// Only says so.
fn bell(place: &'static str, nth: usize) -> (Arc<dyn FaultPoint>, mpsc::UnboundedReceiver<()>) {
    let (faults, heard, _) = gate(place, nth);
    (faults, heard)
}

/// An order to everybody below the people's unit.
async fn begun(test: &TestHouse) -> String {
    let everybody = order(BulkKind::RequireChange, &[company::PEOPLE]);
    test.house.bulk(administrator()).begin(&everybody).await.unwrap()
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

/// Lets an order put its people together, and stops it before anything is done to them.
pub(super) async fn stopped_once_gathered(test: &TestHouse, id: &str) {
    let (faults, mut heard, let_go) = gate("bulk-gathered", 1);
    let gatherer = another(test, Options { faults, ..Options::default() }).await;
    let (_keep, halt) = watch::channel(false);
    let house = Arc::clone(&gatherer.house);
    let working = tokio::spawn(async move { house.run_bulk(&halt).await });
    heard.recv().await.unwrap();
    test.control().set_reachable(false);
    drop(let_go);
    working.await.unwrap().unwrap();
    test.house.bulk(administrator()).stop(id).await.unwrap();
    test.clock.advance(10);
    run(&gatherer).await;
    let stopped = report(test, id).await;
    assert_eq!(stopped.operation.state, BulkJobState::Stopped);
    assert!(count(&stopped, BulkState::Waiting) > 100 && count(&stopped, BulkState::Done) == 0);
    test.control().set_reachable(true);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_stopped_finishes_whom_it_is_at_and_goes_on_with_the_others() {
    let (faults, mut heard) = bell("bulk-directory-answered", 100);
    let test = house_with(Options { faults, ..of(1_000) }).await;
    let reachable = reachable(&test).await;
    let id = begun(&test).await;
    let bulk = test.house.bulk(administrator());
    let (_keep, halt) = watch::channel(false);
    let house = Arc::clone(&test.house);
    let working = tokio::spawn(async move { house.run_bulk(&halt).await });
    heard.recv().await.unwrap();
    bulk.stop(&id).await.unwrap();
    working.await.unwrap().unwrap();

    let stopped = report(&test, &id).await;
    assert_eq!(stopped.operation.state, BulkJobState::Stopped);
    let did = demanded(&test).len();
    assert!((100..reachable).contains(&did), "{did} of {reachable}");
    assert_eq!(usize::try_from(count(&stopped, BulkState::Done)).unwrap(), did, "nobody is half done");
    assert_eq!(count(&stopped, BulkState::Begun), 0);
    run(&test).await;
    assert_eq!(demanded(&test).len(), did, "it stays stopped");

    bulk.go_on(&id).await.unwrap();
    run(&test).await;
    assert_eq!(state(&test, &id).await, BulkJobState::Done);
    everybody_once(&test, &*test.store, reachable).await;
    assert_eq!(test.count_events(EventKind::BulkStopped).await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn two_instances_that_want_the_same_do_everybody_once() {
    let test = house_with(of(1_000)).await;
    let other = another(&test, Options::default()).await;
    let reachable = reachable(&test).await;
    let id = begun(&test).await;
    let (_keep, halt) = watch::channel(false);
    let rounds = (0..8).map(|number| {
        let house = Arc::clone(if number % 2 == 0 { &test.house } else { &other.house });
        let halt = halt.clone();
        tokio::spawn(async move { house.run_bulk(&halt).await.unwrap() })
    });
    let mut taken = 0;
    for round in rounds.collect::<Vec<_>>() {
        taken += round.await.unwrap();
    }
    assert_eq!(taken, 1, "one of all has worked on it");
    assert_eq!(state(&test, &id).await, BulkJobState::Done);
    everybody_once(&test, &*test.store, reachable).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn an_instance_that_is_asked_to_end_leaves_the_rest_to_another() {
    let (faults, mut heard) = bell("bulk-directory-answered", 50);
    let test = house_with(Options { faults, ..of(1_000) }).await;
    let other = another(&test, Options::default()).await;
    let reachable = reachable(&test).await;
    let id = begun(&test).await;
    let (stop, halt) = watch::channel(false);
    let house = Arc::clone(&test.house);
    let working = tokio::spawn(async move { house.run_bulk(&halt).await });
    heard.recv().await.unwrap();
    stop.send(true).unwrap();
    working.await.unwrap().unwrap();
    let left = report(&test, &id).await;
    assert_eq!(left.operation.state, BulkJobState::Running);
    assert_eq!(count(&left, BulkState::Begun), 0, "whom it was at was brought to an end");
    assert!(count(&left, BulkState::Waiting) > 0);
    run(&other).await;
    assert_eq!(state(&test, &id).await, BulkJobState::Done, "at once: the lease was given back");
    everybody_once(&test, &*test.store, reachable).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn lost_answers_are_asked_about_and_nobody_is_asked_for_a_password_twice() {
    let test = house().await;
    let reachable = reachable(&test).await;
    for number in 0..12 {
        let fault = if number % 2 == 0 { Fault::CloseAfter } else { Fault::CloseBefore };
        test.control().fail_next(Operation::Modify, fault);
    }
    let id = super::carry_out(&test, BulkKind::RequireChange).await;
    let report = report(&test, &id).await;
    assert_eq!(report.operation.state, BulkJobState::Done);
    assert_eq!(usize::try_from(count(&report, BulkState::Done)).unwrap(), reachable);
    let recovered = report.lines.iter().filter(|line| line.code == "recovered").count();
    assert!(recovered >= 1, "the directory was asked");
    everybody_once(&test, &*test.store, reachable).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_directory_that_goes_away_holds_it_up_and_is_not_done_twice_when_it_is_back() {
    let (faults, mut heard) = bell("bulk-directory-answered", 100);
    let test = house_with(Options { faults, ..of(500) }).await;
    let reachable = reachable(&test).await;
    let id = begun(&test).await;
    let (_keep, halt) = watch::channel(false);
    let house = Arc::clone(&test.house);
    let working = tokio::spawn(async move { house.run_bulk(&halt).await });
    heard.recv().await.unwrap();
    test.control().set_reachable(false);
    working.await.unwrap().unwrap();
    let held_up = report(&test, &id).await.operation;
    assert_eq!(held_up.state, BulkJobState::Running);
    assert_eq!(held_up.trouble.unwrap().code, "bulk.note.directory");

    test.control().set_reachable(true);
    // The pool asks a server that failed again after half a minute of real time: another instance's is new.
    let other = another(&test, Options::default()).await;
    test.clock.advance(10);
    run(&other).await;
    let done = report(&test, &id).await.operation;
    assert_eq!((done.state, done.trouble), (BulkJobState::Done, None));
    everybody_once(&test, &*test.store, reachable).await;
}

/// Each commit of an operation fails once, in each of three ways.
async fn with_a_failing_store(kind: BulkKind) {
    for point in [FailPoint::Before, FailPoint::After, FailPoint::Lost] {
        for nth in 1..=9 {
            let clock = crate::house::clock();
            let inner = store::open_memory(Arc::clone(&clock) as Arc<dyn Clock>).await.unwrap();
            let faulty = Arc::new(Faulty::new(Arc::clone(&inner), 0, point));
            let test =
                house_with(Options { store: Some(Arc::clone(&faulty) as Arc<dyn Store>), clock, ..of(250) })
                    .await;
            let everybody = people(&test, company::PEOPLE).await;
            register_all(&*inner, &everybody, now(&test)).await;
            let reachable = reachable(&test).await;
            let id = test.house.bulk(administrator()).begin(&order(kind, &[company::PEOPLE])).await.unwrap();
            faulty.fail_in(nth);
            let mut rounds = 0;
            while state(&test, &id).await != BulkJobState::Done {
                run(&test).await;
                // Past the pause, and past the lease that nobody could give back.
                test.clock.advance(40);
                rounds += 1;
                assert!(rounds < 10, "{kind:?} {point:?} {nth}: {:?}", report(&test, &id).await.operation);
            }
            let what = format!("{kind:?}, commit {nth} fails: {point:?}");
            match kind {
                BulkKind::RequireChange => everybody_once(&test, &*inner, reachable).await,
                BulkKind::Unregister => {
                    let told = told(&*inner, EventKind::ProfileRemoved).await;
                    assert_eq!(told.len(), everybody.len(), "{what}");
                    assert!(told.values().all(|&times| times == 1), "{what}");
                    assert!(inner.profiles(None, 1).await.unwrap().is_empty(), "{what}");
                }
            }
            assert_eq!(test.count_events(EventKind::BulkFinished).await, 1, "{what}");
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn demands_survive_a_store_that_fails_at_any_commit() {
    with_a_failing_store(BulkKind::RequireChange).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn removals_survive_a_store_that_fails_at_any_commit() {
    with_a_failing_store(BulkKind::Unregister).await;
}
