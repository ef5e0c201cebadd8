//! Bulk operations: each person once, whoever works on them and whatever dies in the middle.

use std::collections::{BTreeMap, BTreeSet};

use domain::store::{BulkItem, BulkMove, BulkState, Change, Store, StoreError};

use super::{Place, commits::at_once, event, person};

/// A number that no batch size of a statement divides.
const PEOPLE: i64 = 1_243;

fn item(job: &str, position: i64) -> BulkItem {
    BulkItem {
        job: job.to_owned(),
        position,
        person: person(u32::try_from(position).unwrap()),
        name: format!("Person {position}"),
        state: BulkState::Waiting,
        detail: String::new(),
    }
}

fn moves(positions: impl IntoIterator<Item = i64>, to: BulkState) -> Vec<BulkMove> {
    let one = |position| BulkMove { position, to, detail: format!("{}-{position}", to.code()) };
    positions.into_iter().map(one).collect()
}

fn advance(job: &str, from: BulkState, moves: Vec<BulkMove>) -> Vec<Change> {
    vec![Change::MoveBulkItems { job: job.to_owned(), from, moves }]
}

async fn with_people(place: &impl Place, job: &str, count: i64) {
    let items = (0..count).map(|position| item(job, position)).collect();
    place.store().commit(vec![Change::AddBulkItems(items)]).await.unwrap();
}

async fn positions(store: &dyn Store, job: &str, state: Option<BulkState>) -> Vec<i64> {
    let (mut found, mut last) = (Vec::new(), -1);
    loop {
        let page = store.bulk_items(job, state, last, 500).await.unwrap();
        let Some(item) = page.last() else { return found };
        last = item.position;
        found.extend(page.iter().map(|item| item.position));
    }
}

/// Added in one commit, moved in another, in any order; paged by position, by state or all, and counted.
pub async fn a_bulk_operation_is_added_moved_paged_and_counted(place: &mut impl Place) {
    let store = place.store();
    with_people(place, "job", PEOPLE).await;
    with_people(place, "other", 3).await;
    assert_eq!(store.bulk_counts("job").await.unwrap(), BTreeMap::from([(BulkState::Waiting, PEOPLE)]));
    let page = store.bulk_items("job", None, 41, 2).await.unwrap();
    assert_eq!(page, [item("job", 42), item("job", 43)]);

    let odd = || (0..PEOPLE).rev().filter(|position| position % 2 == 1);
    store.commit(advance("job", BulkState::Waiting, moves(odd(), BulkState::Begun))).await.unwrap();
    let mut ends = moves([1, 3], BulkState::Done);
    ends.extend(moves([5], BulkState::Refused));
    store.commit(advance("job", BulkState::Begun, ends)).await.unwrap();
    let expected = BTreeMap::from([
        (BulkState::Waiting, PEOPLE / 2 + 1),
        (BulkState::Begun, PEOPLE / 2 - 3),
        (BulkState::Done, 2),
        (BulkState::Refused, 1),
    ]);
    assert_eq!(store.bulk_counts("job").await.unwrap(), expected);
    assert_eq!(positions(&*store, "job", None).await, (0..PEOPLE).collect::<Vec<_>>());
    let waiting = positions(&*store, "job", Some(BulkState::Waiting)).await;
    assert_eq!(waiting, (0..PEOPLE).step_by(2).collect::<Vec<_>>());
    let begun = store.bulk_items("job", Some(BulkState::Begun), 5, 1).await.unwrap();
    let mut seventh = item("job", 7);
    (seventh.state, seventh.detail) = (BulkState::Begun, "begun-7".to_owned());
    assert_eq!(begun, [seventh]);

    store.commit(vec![Change::RemoveBulkItems { job: "job".to_owned() }]).await.unwrap();
    assert_eq!(store.bulk_counts("job").await.unwrap(), BTreeMap::new());
    assert_eq!(positions(&*store, "other", None).await, [0, 1, 2]);
}

/// A batch added again after its answer was lost finds the places taken, and adds nobody.
pub async fn a_position_of_a_bulk_operation_is_used_once(place: &mut impl Place) {
    let store = place.store();
    with_people(place, "job", 30).await;
    let again = (29..60).map(|position| item("job", position)).collect();
    let result = store.commit(vec![Change::AddBulkItems(again)]).await;
    assert!(matches!(result, Err(StoreError::Conflict(_))), "{result:?}");
    assert_eq!(positions(&*store, "job", None).await.len(), 30);
    store.commit(vec![Change::AddBulkItems(Vec::new())]).await.unwrap();
}

/// One that somebody else has moved, or that does not exist, or that is named twice: none of the commit happens.
pub async fn a_move_that_one_row_refuses_moves_none(place: &mut impl Place) {
    let store = place.store();
    with_people(place, "job", 300).await;
    store.commit(advance("job", BulkState::Waiting, moves([250], BulkState::Skipped))).await.unwrap();
    let mut twice = moves(0..10, BulkState::Begun);
    twice.extend(moves([4], BulkState::Lost));
    for refused in [
        advance("job", BulkState::Waiting, moves(0..=250, BulkState::Begun)),
        advance("job", BulkState::Waiting, moves([1, 300], BulkState::Begun)),
        advance("job", BulkState::Begun, moves([1], BulkState::Done)),
        advance("other", BulkState::Waiting, moves([1], BulkState::Begun)),
        advance("job", BulkState::Waiting, twice),
    ] {
        let mut changes = vec![Change::Append(Box::new(event()))];
        changes.extend(refused);
        let result = store.commit(changes).await;
        assert!(matches!(result, Err(StoreError::Conflict(_))), "{result:?}");
    }
    let expected = BTreeMap::from([(BulkState::Waiting, 299), (BulkState::Skipped, 1)]);
    assert_eq!(store.bulk_counts("job").await.unwrap(), expected);
    assert_eq!(store.history_from(1, 10).await.unwrap(), []);
    store.commit(advance("job", BulkState::Waiting, Vec::new())).await.unwrap();
}

/// Instances that take overlapping batches at once: every person is taken by one of them.
pub async fn of_many_who_take_the_same_people_one_gets_each(place: &mut impl Place) {
    with_people(place, "job", 200).await;
    // Batches of 40 that begin at every 20th: each person is in two of them.
    let batch = |number: usize| {
        let first = i64::try_from(number).unwrap() * 20;
        first..(first + 40).min(200)
    };
    let results = at_once(place, 10, |number| {
        advance("job", BulkState::Waiting, moves(batch(number), BulkState::Begun))
    })
    .await;
    assert!(results.iter().all(|it| matches!(it, Ok(()) | Err(StoreError::Conflict(_)))), "{results:?}");
    let mut taken = BTreeSet::new();
    for (number, _) in results.iter().enumerate().filter(|(_, result)| result.is_ok()) {
        for position in batch(number) {
            assert!(taken.insert(position), "{position} was taken twice");
        }
    }
    assert!(!taken.is_empty());
    let store = place.store();
    let begun = positions(&*store, "job", Some(BulkState::Begun)).await;
    assert_eq!(begun, taken.into_iter().collect::<Vec<_>>());
}
