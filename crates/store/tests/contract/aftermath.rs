//! Finding out what became of a commit whose answer was lost.

use std::sync::Arc;

use domain::store::{BulkItem, BulkMove, BulkState, Change, Revision, Store, StoreError};
use store::{Aftermath, find_out, open_memory};
use testkit::store::{
    FailPoint, Faulty, NOW, StoppedClock, event, intent, message, person, profile, record, run, session,
};

async fn after(point: FailPoint, changes: &[Change]) -> (Arc<dyn Store>, Aftermath) {
    let store = open_memory(Arc::new(StoppedClock)).await.unwrap();
    let faulty = Faulty::new(Arc::clone(&store), 1, point);
    let result = faulty.commit(changes.to_vec()).await;
    assert!(matches!(result, Err(StoreError::Unanswered(_))), "{result:?}");
    let aftermath = find_out(&*store, changes).await.unwrap();
    (store, aftermath)
}

fn add_revision(author: &str) -> Change {
    let revision = Revision {
        number: 1,
        at: NOW,
        author: author.to_owned(),
        comment: String::new(),
        document: "schema = 1".to_owned(),
    };
    Change::AddRevision { base: 0, revision: Box::new(revision) }
}

fn item(position: i64) -> BulkItem {
    BulkItem {
        job: "job".to_owned(),
        position,
        person: person(1),
        name: "Amelia Ode".to_owned(),
        state: BulkState::Waiting,
        detail: String::new(),
    }
}

fn begin(position: i64) -> Change {
    let moves = vec![BulkMove { position, to: BulkState::Begun, detail: String::new() }];
    Change::MoveBulkItems { job: "job".to_owned(), from: BulkState::Waiting, moves }
}

#[tokio::test]
async fn every_change_that_leaves_a_trace_tells_whether_it_was_stored() {
    let run = run();
    for change in [
        Change::PutRun(Box::new(run.clone())),
        Change::PutProfile(Box::new(profile(person(1)))),
        Change::PutSession(Box::new(session(person(1), "hash"))),
        Change::Append(Box::new(event())),
        Change::PutRecord(Box::new(record("area", "key"))),
        add_revision("anna"),
        Change::AddBulkItems(vec![item(7), item(8)]),
    ] {
        assert_eq!(
            after(FailPoint::After, std::slice::from_ref(&change)).await.1,
            Aftermath::Stored,
            "{change:?}"
        );
        assert_eq!(
            after(FailPoint::Lost, std::slice::from_ref(&change)).await.1,
            Aftermath::NotStored,
            "{change:?}"
        );
    }
    // These may have been settled and forgotten by somebody else since.
    for change in [Change::OpenIntent(Box::new(intent(run.id))), Change::Send(Box::new(message("key")))] {
        assert_eq!(
            after(FailPoint::After, std::slice::from_ref(&change)).await.1,
            Aftermath::Stored,
            "{change:?}"
        );
        assert_eq!(
            after(FailPoint::Lost, std::slice::from_ref(&change)).await.1,
            Aftermath::CannotTell,
            "{change:?}"
        );
    }
}

#[tokio::test]
async fn somebody_elses_next_version_is_not_taken_for_ours() {
    let mut ours = run();
    let store = open_memory(Arc::new(StoppedClock)).await.unwrap();
    store.commit(vec![Change::PutRun(Box::new(ours.clone()))]).await.unwrap();
    ours.version = 1;
    let mut theirs = ours.clone();
    ours.facts.insert("by".to_owned(), "us".to_owned());
    theirs.facts.insert("by".to_owned(), "them".to_owned());
    let changes = [Change::PutRun(Box::new(ours))];
    assert_eq!(find_out(&*store, &changes).await.unwrap(), Aftermath::NotStored);
    store.commit(vec![Change::PutRun(Box::new(theirs.clone()))]).await.unwrap();
    assert_eq!(find_out(&*store, &changes).await.unwrap(), Aftermath::NotStored);
    theirs.version = 2;
    store.commit(vec![Change::PutRun(Box::new(theirs))]).await.unwrap();
    assert_eq!(find_out(&*store, &changes).await.unwrap(), Aftermath::CannotTell);
}

#[tokio::test]
async fn a_record_or_revision_of_somebody_else_is_not_taken_for_ours() {
    let store = open_memory(Arc::new(StoppedClock)).await.unwrap();
    let mut theirs = record("area", "key");
    theirs.body = "theirs".into();
    store.commit(vec![Change::PutRecord(Box::new(theirs)), add_revision("ben")]).await.unwrap();
    for ours in [Change::PutRecord(Box::new(record("area", "key"))), add_revision("anna")] {
        assert_eq!(find_out(&*store, &[ours]).await.unwrap(), Aftermath::NotStored);
    }
    let gone = Change::RemoveRecord { area: "area".to_owned(), key: "gone".to_owned(), version: 1 };
    assert_eq!(find_out(&*store, &[gone]).await.unwrap(), Aftermath::CannotTell, "by whom?");
}

/// Two instances that both believe that they have begun with a person would do it twice.
#[tokio::test]
async fn a_row_that_went_the_same_way_is_not_taken_for_our_move() {
    let store = open_memory(Arc::new(StoppedClock)).await.unwrap();
    store.commit(vec![Change::AddBulkItems(vec![item(7), item(8)])]).await.unwrap();
    assert_eq!(find_out(&*store, &[begin(7)]).await.unwrap(), Aftermath::NotStored);
    store.commit(vec![begin(7)]).await.unwrap();
    assert_eq!(find_out(&*store, &[begin(7)]).await.unwrap(), Aftermath::CannotTell);
    // An event beside the move is ours by its id.
    let with_event = [begin(8), Change::Append(Box::new(event()))];
    store.commit(with_event.to_vec()).await.unwrap();
    assert_eq!(find_out(&*store, &with_event).await.unwrap(), Aftermath::Stored);
}
