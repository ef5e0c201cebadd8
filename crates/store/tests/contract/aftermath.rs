//! Finding out what became of a commit whose answer was lost.

use std::sync::Arc;

use domain::store::{Change, Store, StoreError};
use store::{Aftermath, find_out, open_memory};
use testkit::store::{
    FailPoint, Faulty, StoppedClock, event, intent, message, person, profile, run, session,
};

async fn after(point: FailPoint, changes: &[Change]) -> (Arc<dyn Store>, Aftermath) {
    let store = open_memory(Arc::new(StoppedClock)).await.unwrap();
    let faulty = Faulty::new(Arc::clone(&store), 1, point);
    let result = faulty.commit(changes.to_vec()).await;
    assert!(matches!(result, Err(StoreError::Unanswered(_))), "{result:?}");
    let aftermath = find_out(&*store, changes).await.unwrap();
    (store, aftermath)
}

#[tokio::test]
async fn every_change_that_leaves_a_trace_tells_whether_it_was_stored() {
    let run = run();
    for change in [
        Change::PutRun(Box::new(run.clone())),
        Change::PutProfile(Box::new(profile(person(1)))),
        Change::PutSession(Box::new(session(person(1), "hash"))),
        Change::Append(Box::new(event())),
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
