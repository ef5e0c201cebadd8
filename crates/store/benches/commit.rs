//! What the commit of a step costs: run, event, rollup and outbox row, together and durable.
//!
//! `cargo bench -p store --bench commit`.

mod places;

use std::sync::Arc;

use divan::Bencher;
use domain::store::{Change, Store};
use testkit::store::{event, message, run};
use tokio::runtime::Runtime;

use places::runtime;

fn main() {
    divan::main();
}

/// What one step of a task leaves behind.
fn step() -> Vec<Change> {
    let run = run();
    let mail = message(&run.id.to_string());
    vec![Change::Append(Box::new(event())), Change::Send(Box::new(mail)), Change::PutRun(Box::new(run))]
}

/// `side_by_side` commits at once; the figure is the time of one such round.
fn commit(bencher: Bencher<'_, '_>, runtime: &Runtime, store: &Arc<dyn Store>, side_by_side: usize) {
    bencher
        .with_inputs(|| (0..side_by_side).map(|_| step()).collect::<Vec<_>>())
        .counter(side_by_side)
        .bench_local_values(|steps| {
            runtime.block_on(async {
                let commit = |changes| {
                    let store = Arc::clone(store);
                    tokio::spawn(async move { store.commit(changes).await })
                };
                for commit in steps.into_iter().map(commit).collect::<Vec<_>>() {
                    let done = commit.await.expect("a commit does not panic");
                    done.expect("a commit of new rows goes through");
                }
            });
        });
}

#[divan::bench(args = [1, 8])]
fn sqlite(bencher: Bencher<'_, '_>, side_by_side: usize) {
    let runtime = runtime();
    let place = places::sqlite(&runtime);
    commit(bencher, &runtime, &place.store, side_by_side);
}

#[divan::bench(args = [1, 8])]
fn postgres(bencher: Bencher<'_, '_>, side_by_side: usize) {
    let runtime = runtime();
    let Some(place) = places::postgres(&runtime, &side_by_side.to_string()) else { return };
    commit(bencher, &runtime, &place.store, side_by_side);
}
