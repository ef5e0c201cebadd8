//! What large numbers cost: the people of a bulk operation of 50,000, and what administrators ask of 100,000
//! events and 100,000 profiles.
//!
//! `cargo bench -p store --bench many`. A figure of `bulk` is one batch of 500 people, durable.

mod places;

use std::sync::atomic::{AtomicI64, Ordering};

use divan::Bencher;
use domain::{
    event::{Event, EventKind},
    store::{BulkItem, BulkMove, BulkState, Change, HistoryQuery, PasskeyPlace, Store},
};
use testkit::store::{NOW, after, event_of, passkey, person, profile};
use tokio::runtime::Runtime;

use places::{Place, runtime};

/// People of the operation.
const PEOPLE: i64 = 50_000;
/// People of one commit.
const BATCH: i64 = 500;
/// Events and profiles.
const ROWS: u32 = 100_000;

fn main() {
    divan::main();
}

fn place(runtime: &Runtime, database: &str, what: &str) -> Option<Place> {
    if database == "sqlite" { Some(places::sqlite(runtime)) } else { places::postgres(runtime, what) }
}

fn item(position: i64) -> BulkItem {
    BulkItem {
        job: "01KAR6HPX0000000000000000A".to_owned(),
        position,
        person: person(u32::try_from(position).unwrap_or_default()),
        name: format!("Person {position}"),
        state: BulkState::Waiting,
        detail: String::new(),
    }
}

fn add(first: i64) -> Change {
    Change::AddBulkItems((first..first + BATCH).map(item).collect())
}

fn begin(first: i64) -> Change {
    let one = |position| BulkMove { position, to: BulkState::Begun, detail: "133000000000000000".to_owned() };
    let moves = (first..first + BATCH).map(one).collect();
    Change::MoveBulkItems { job: item(0).job, from: BulkState::Waiting, moves }
}

async fn commit(store: &dyn Store, changes: Vec<Change>) {
    store.commit(changes).await.expect("a commit of a measurement goes through");
}

fn with_people(runtime: &Runtime, place: &Place) {
    runtime.block_on(async {
        for first in (0..PEOPLE).step_by(500) {
            commit(&*place.store, vec![add(first)]).await;
        }
    });
}

/// Every batch is added to what is there: the last ones meet 50,000.
#[divan::bench(args = ["sqlite", "postgres"], sample_count = 100, sample_size = 1)]
fn bulk_add(bencher: Bencher<'_, '_>, database: &str) {
    let runtime = runtime();
    let Some(place) = place(&runtime, database, "add") else { return };
    let next = AtomicI64::new(0);
    bencher
        .with_inputs(|| vec![add(next.fetch_add(BATCH, Ordering::Relaxed))])
        .bench_local_values(|changes| runtime.block_on(commit(&*place.store, changes)));
}

/// Of 50,000 people.
#[divan::bench(args = ["sqlite", "postgres"], sample_count = 100, sample_size = 1)]
fn bulk_move(bencher: Bencher<'_, '_>, database: &str) {
    let runtime = runtime();
    let Some(place) = place(&runtime, database, "move") else { return };
    with_people(&runtime, &place);
    let next = AtomicI64::new(0);
    bencher
        .with_inputs(|| vec![begin(next.fetch_add(BATCH, Ordering::Relaxed))])
        .bench_local_values(|changes| runtime.block_on(commit(&*place.store, changes)));
}

/// Of 50,000 people in two states.
#[divan::bench(args = ["sqlite", "postgres"], sample_count = 20, sample_size = 1)]
fn bulk_counts(bencher: Bencher<'_, '_>, database: &str) {
    let runtime = runtime();
    let Some(place) = place(&runtime, database, "counts") else { return };
    with_people(&runtime, &place);
    runtime.block_on(commit(&*place.store, vec![begin(20_000)]));
    let job = item(0).job;
    bencher.bench_local(|| runtime.block_on(place.store.bulk_counts(&job)));
}

/// One a second by people themselves; every thousandth by the operator asked for.
fn line(number: u32) -> Event {
    let mut event = event_of(&person(number % 5_000));
    event.at = after(u64::from(number));
    event.subject_name = format!("Person {}", number % 5_000);
    if number.is_multiple_of(1_000) {
        "anna".clone_into(&mut event.actor);
        event.kind = EventKind::PasscodeAssigned;
    }
    event
}

fn queries() -> Vec<(&'static str, HistoryQuery)> {
    let any = HistoryQuery::default;
    vec![
        ("newest", any()),
        ("by_operator", HistoryQuery { actor: Some("anna".to_owned()), ..any() }),
        ("of_a_person", HistoryQuery { subject: Some(person(17)), ..any() }),
        ("a_rare_kind", HistoryQuery { kinds: vec![EventKind::PasscodeAssigned], ..any() }),
        ("an_hour_long_ago", HistoryQuery { from: Some(after(3_600)), to: Some(after(7_200)), ..any() }),
        ("text_that_nobody_has", HistoryQuery { text: "zoe".to_owned(), from: Some(NOW), ..any() }),
    ]
}

#[divan::bench_group(sample_count = 20, sample_size = 1)]
mod history {
    use super::{Bencher, Change, ROWS, commit, line, place, queries, runtime};

    fn search(bencher: Bencher<'_, '_>, database: &str) {
        let runtime = runtime();
        let Some(place) = place(&runtime, database, "history") else { return };
        runtime.block_on(async {
            for first in (0..ROWS).step_by(1_000) {
                let lines = (first..first + 1_000).map(|number| Change::Append(Box::new(line(number))));
                commit(&*place.store, lines.collect()).await;
            }
        });
        for (what, query) in queries() {
            let begun = std::time::Instant::now();
            let found = runtime.block_on(place.store.history(&query)).map_or(0, |lines| lines.len());
            eprintln!("{database}: {what}: {found} found in {:?}", begun.elapsed());
        }
        let query = queries().swap_remove(1).1;
        bencher.bench_local(|| runtime.block_on(place.store.history(&query)));
    }

    /// The figure is that of a search by operator; those of others are told besides.
    #[divan::bench(args = ["sqlite", "postgres"])]
    fn by_operator(bencher: Bencher<'_, '_>, database: &str) {
        search(bencher, database);
    }
}

/// A page of fifty out of 1,000 and of 100,000 people's passkeys, from the middle: it takes as long.
#[divan::bench(args = [("sqlite", 1_000), ("sqlite", ROWS), ("postgres", 1_000), ("postgres", ROWS)], sample_count = 20, sample_size = 1)]
fn page_of_passkeys(bencher: Bencher<'_, '_>, (database, people): (&str, u32)) {
    let runtime = runtime();
    let Some(place) = place(&runtime, database, "passkeys") else { return };
    runtime.block_on(async {
        for first in (0..people).step_by(1_000) {
            let profiles = (first..first + 1_000).map(|number| {
                let mut profile = profile(person(number));
                profile.passkeys = vec![passkey("a", "one"), passkey("b", "two")];
                Change::PutProfile(Box::new(profile))
            });
            commit(&*place.store, profiles.collect()).await;
        }
    });
    let middle = PasskeyPlace { person: person(people / 2), id: String::new() };
    bencher.bench_local(|| runtime.block_on(place.store.passkeys("one", Some(&middle), 51)));
}

/// The dashboard's figures of 100,000 profiles.
#[divan::bench(args = ["sqlite", "postgres"], sample_count = 20, sample_size = 1)]
fn profile_counts(bencher: Bencher<'_, '_>, database: &str) {
    let runtime = runtime();
    let Some(place) = place(&runtime, database, "profiles") else { return };
    runtime.block_on(async {
        for first in (0..ROWS).step_by(1_000) {
            let profiles = (first..first + 1_000).map(|number| {
                let mut profile = profile(person(number));
                profile.registered = Some(NOW);
                profile.recovery_codes = vec!["a".repeat(96); 10];
                Change::PutProfile(Box::new(profile))
            });
            commit(&*place.store, profiles.collect()).await;
        }
    });
    bencher.bench_local(|| runtime.block_on(place.store.profile_counts(NOW)));
}
