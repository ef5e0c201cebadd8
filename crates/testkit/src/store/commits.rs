//! What one commit promises: all or nothing, one winner, once.

use std::{collections::BTreeSet, sync::Arc, time::Duration};

use domain::{
    outbox::OutboxState,
    run::RunStatus,
    store::{Bucket, ChainVerdict, Change, IntentEnd, Store, StoreError},
};

use super::{NOW, Place, after, event, event_of, intent, message, person, run, settlement};

/// Runs `count` commits at once, half of them at another instance; gives their results.
pub(super) async fn at_once(
    place: &impl Place,
    count: usize,
    changes: impl Fn(usize) -> Vec<Change>,
) -> Vec<Result<(), StoreError>> {
    let stores: [Arc<dyn Store>; 2] = [place.store(), place.other_instance().await];
    let tasks: Vec<_> = (0..count)
        .map(|number| {
            let store = Arc::clone(&stores[number % 2]);
            let changes = changes(number);
            tokio::spawn(async move { store.commit(changes).await })
        })
        .collect();
    let mut results = Vec::new();
    for task in tasks {
        results.push(task.await.unwrap());
    }
    results
}

fn is_conflict(result: &Result<(), StoreError>) -> bool {
    matches!(result, Err(StoreError::Conflict(_)))
}

/// The last change is refused: none of those before it is there.
pub async fn a_commit_is_all_or_nothing(place: &mut impl Place) {
    let store = place.store();
    let used = Change::UseOnce { key: "code".to_owned(), expires: after(600) };
    store.commit(vec![used.clone()]).await.unwrap();
    let run = run();
    let changes = vec![
        Change::PutRun(Box::new(run.clone())),
        Change::OpenIntent(Box::new(intent(run.id))),
        Change::Append(Box::new(event())),
        Change::Send(Box::new(message("once"))),
        used,
    ];
    assert!(is_conflict(&store.commit(changes).await));
    assert_eq!(store.run(run.id).await.unwrap(), None);
    assert_eq!(store.open_intent(run.id).await.unwrap(), None);
    assert_eq!(store.outbox(10).await.unwrap(), []);
    assert_eq!(store.history_from(1, 10).await.unwrap(), []);
    assert_eq!(store.rollup("2026-01-01", "2026-12-31").await.unwrap(), []);
    assert_eq!(store.verify_history().await.unwrap(), ChainVerdict::Intact(0));
}

/// A double click, fifty-fold: one moves the run on, the others are told.
pub async fn of_fifty_commits_of_one_version_one_wins(place: &mut impl Place) {
    let store = place.store();
    let mut run = run();
    store.commit(vec![Change::PutRun(Box::new(run.clone()))]).await.unwrap();
    run.version = 1;
    let results = at_once(place, 50, |number| {
        let mut run = run.clone();
        run.facts.insert("winner".to_owned(), number.to_string());
        vec![Change::PutRun(Box::new(run)), Change::Append(Box::new(event()))]
    })
    .await;
    assert_eq!(results.iter().filter(|result| result.is_ok()).count(), 1, "{results:?}");
    assert_eq!(results.iter().filter(|result| is_conflict(result)).count(), 49, "{results:?}");
    let winner = results.iter().position(Result::is_ok).unwrap();
    let stored = store.run(run.id).await.unwrap().unwrap();
    assert_eq!(stored.version, 2);
    assert_eq!(stored.facts["winner"], winner.to_string());
    assert_eq!(store.history_from(1, 100).await.unwrap().len(), 1);
}

/// Version 0 means that it is not there yet.
pub async fn a_run_begins_once(place: &mut impl Place) {
    let run = run();
    let results = at_once(place, 8, |_| vec![Change::PutRun(Box::new(run.clone()))]).await;
    assert_eq!(results.iter().filter(|result| result.is_ok()).count(), 1, "{results:?}");
    assert_eq!(results.iter().filter(|result| is_conflict(result)).count(), 7, "{results:?}");
}

/// The same one-time code sent by fifty parallel requests succeeds once.
pub async fn a_token_is_used_once_however_many_try(place: &mut impl Place) {
    let results = at_once(place, 50, |_| {
        vec![
            Change::UseOnce { key: "hash-of-a-code".to_owned(), expires: after(600) },
            Change::Append(Box::new(event())),
        ]
    })
    .await;
    assert_eq!(results.iter().filter(|result| result.is_ok()).count(), 1, "{results:?}");
    assert_eq!(results.iter().filter(|result| is_conflict(result)).count(), 49, "{results:?}");
    assert_eq!(place.store().history_from(1, 100).await.unwrap().len(), 1);
}

/// Whoever finds out how an account change ended writes the event; the second finds it written.
pub async fn an_intent_ends_once(place: &mut impl Place) {
    let store = place.store();
    let run = run();
    let intent = intent(run.id);
    store.commit(vec![Change::OpenIntent(Box::new(intent.clone()))]).await.unwrap();
    let results = at_once(place, 20, |_| {
        vec![
            Change::CloseIntent { intent: intent.id, end: IntentEnd::Done, at: NOW },
            Change::Append(Box::new(event())),
        ]
    })
    .await;
    assert_eq!(results.iter().filter(|result| result.is_ok()).count(), 1, "{results:?}");
    assert_eq!(results.iter().filter(|result| is_conflict(result)).count(), 19, "{results:?}");
    assert_eq!(store.open_intent(run.id).await.unwrap(), None);
    assert_eq!(store.history_from(1, 100).await.unwrap().len(), 1);
}

/// Two forms of one page must not both reach the directory.
pub async fn a_run_has_one_account_change_at_a_time(place: &mut impl Place) {
    let store = place.store();
    let mut run = run();
    store.commit(vec![Change::PutRun(Box::new(run.clone()))]).await.unwrap();
    run.version = 1;
    let id = run.id;
    let results = at_once(place, 20, |_| {
        vec![Change::KeepRun { run: id, version: 1 }, Change::OpenIntent(Box::new(intent(id)))]
    })
    .await;
    assert_eq!(results.iter().filter(|result| result.is_ok()).count(), 1, "{results:?}");
    assert_eq!(results.iter().filter(|result| is_conflict(result)).count(), 19, "{results:?}");
    let open = store.open_intent(id).await.unwrap().unwrap();
    let close = Change::CloseIntent { intent: open.id, end: IntentEnd::Done, at: NOW };
    store.commit(vec![close, Change::PutRun(Box::new(run))]).await.unwrap();
    let late = vec![Change::KeepRun { run: id, version: 1 }, Change::OpenIntent(Box::new(intent(id)))];
    assert!(is_conflict(&store.commit(late).await), "the run has gone on");
    assert_eq!(store.open_intent(id).await.unwrap(), None);
    let next = vec![Change::KeepRun { run: id, version: 2 }, Change::OpenIntent(Box::new(intent(id)))];
    store.commit(next).await.unwrap();
}

/// Whatever is in its texts.
pub async fn a_run_comes_back_as_it_was_put(place: &mut impl Place) {
    let store = place.store();
    let mut run = run();
    let odd = "'; DROP TABLE runs; -- \" \\ \u{0} \r\n \u{202e} Ünïcødé 🔑 %_$1?";
    run.facts.insert("odd".to_owned(), odd.to_owned());
    run.address = odd.to_owned();
    store.commit(vec![Change::PutRun(Box::new(run.clone()))]).await.unwrap();
    run.version = 1;
    assert_eq!(store.run(run.id).await.unwrap(), Some(run.clone()));
    run.status = RunStatus::Finished;
    store.commit(vec![Change::PutRun(Box::new(run.clone()))]).await.unwrap();
    run.version = 2;
    assert_eq!(place.other_instance().await.run(run.id).await.unwrap(), Some(run));
}

/// PostgreSQL has no NUL in a text, so nothing of ours has.
pub async fn a_text_that_one_database_refuses_is_refused_by_both(place: &mut impl Place) {
    let store = place.store();
    let changes = vec![
        Change::Append(Box::new(event())),
        Change::UseOnce { key: "a\0b".to_owned(), expires: after(600) },
    ];
    assert!(matches!(store.commit(changes).await, Err(StoreError::Defect(_))));
    assert!(matches!(store.session("a\0b").await, Err(StoreError::Defect(_))));
    assert_eq!(store.history_from(1, 10).await.unwrap(), []);
}

/// The process ends in the middle of twenty commits: each that was acknowledged is there, and the chain holds.
pub async fn what_was_acknowledged_survives_a_sudden_end(place: &mut impl Place) {
    let store = place.store();
    let (told, mut acknowledged) = tokio::sync::mpsc::unbounded_channel();
    let writers: Vec<_> = (0..20)
        .map(|number| {
            let (store, told) = (Arc::clone(&store), told.clone());
            tokio::spawn(async move {
                let event = event_of(&person(number));
                store.commit(vec![Change::Append(Box::new(event.clone()))]).await.unwrap();
                told.send(event.id).unwrap();
            })
        })
        .collect();
    let mut seen = BTreeSet::new();
    for _ in 0..7 {
        seen.insert(acknowledged.recv().await.unwrap());
    }
    writers.iter().for_each(tokio::task::JoinHandle::abort);
    for writer in writers {
        let _ = writer.await;
    }
    while let Ok(id) = acknowledged.try_recv() {
        seen.insert(id);
    }
    drop(store);
    let Some(store) = place.reopen().await else { return };
    let lines = store.history_from(1, 100).await.unwrap();
    let stored: BTreeSet<_> = lines.iter().map(|line| line.event.id).collect();
    assert!(seen.is_subset(&stored), "{seen:?} in {stored:?}");
    let length = i64::try_from(lines.len()).unwrap();
    assert_eq!(store.verify_history().await.unwrap(), ChainVerdict::Intact(length));
}

/// What waits for the disk is counted: a step's commit and a mail's end once, a count of tries and an empty claim not at all.
pub async fn commits_that_wait_for_the_disk_are_counted(place: &mut impl Place) {
    let store = place.store();
    let before = store.durable_commits();
    let mail = message("counted");
    let id = mail.id;
    store.commit(vec![Change::PutRun(Box::new(run())), Change::Send(Box::new(mail))]).await.unwrap();
    assert_eq!(store.durable_commits(), before + 1);
    store.settle_outbox(&[settlement(id, OutboxState::Delivered, NOW, "")]).await.unwrap();
    assert_eq!(store.durable_commits(), before + 2);
    let bucket = Bucket { key: "tries".to_owned(), window: Duration::from_secs(60), limit: 5 };
    store.count(&[bucket], NOW).await.unwrap();
    assert_eq!(store.claim_intents(NOW, after(60), 10).await.unwrap(), []);
    assert_eq!(store.durable_commits(), before + 2);
}
