//! What history promises: no gaps, and nobody alters it unseen.

use domain::{
    event::{EventKind, EventResult},
    store::{ChainVerdict, Change, RollupRow},
};

use super::{NOW, Place, after, commits::at_once, event, event_of, person};

async fn with_events(place: &impl Place, count: usize) {
    let store = place.store();
    for _ in 0..count {
        store.commit(vec![Change::Append(Box::new(event()))]).await.unwrap();
    }
    let length = i64::try_from(count).unwrap();
    assert_eq!(store.verify_history().await.unwrap(), ChainVerdict::Intact(length));
}

async fn verdict_after(place: &impl Place, sql: &'static str) -> ChainVerdict {
    assert!(place.tamper(sql).await > 0, "nothing was tampered with: {sql}");
    place.store().verify_history().await.unwrap()
}

/// Two instances, sixty commits of one to three events each.
pub async fn parallel_appends_leave_a_chain_without_gaps(place: &mut impl Place) {
    let results = at_once(place, 60, |number| {
        let about = person(u32::try_from(number).unwrap());
        (0..=number % 3).map(|_| Change::Append(Box::new(event_of(&about)))).collect()
    })
    .await;
    assert!(results.iter().all(Result::is_ok), "{results:?}");
    let store = place.store();
    assert_eq!(store.verify_history().await.unwrap(), ChainVerdict::Intact(120));
    let lines = store.history_from(1, 1_000).await.unwrap();
    let numbers: Vec<i64> = lines.iter().map(|line| line.sequence).collect();
    assert_eq!(numbers, (1..=120).collect::<Vec<i64>>());
    let page = store.history_from(50, 5).await.unwrap();
    assert_eq!(page.iter().map(|line| line.sequence).collect::<Vec<_>>(), [50, 51, 52, 53, 54]);
}

/// Somebody with access to the database changes what an event says.
pub async fn an_altered_event_breaks_the_chain_where_it_is(place: &mut impl Place) {
    with_events(place, 5).await;
    let sql = "UPDATE events SET body = REPLACE(body, '192.0.2.7', '192.0.2.8') WHERE sequence = 3";
    assert_eq!(verdict_after(place, sql).await, ChainVerdict::BrokenAt(3));
}

/// Or only where it is found.
pub async fn a_column_that_no_longer_fits_its_event_breaks_the_chain(place: &mut impl Place) {
    with_events(place, 3).await;
    let sql = "UPDATE events SET object = 'somebody-else' WHERE sequence = 2";
    assert_eq!(verdict_after(place, sql).await, ChainVerdict::BrokenAt(2));
}

/// Or takes it out.
pub async fn an_event_taken_out_breaks_the_chain_there(place: &mut impl Place) {
    with_events(place, 5).await;
    assert_eq!(
        verdict_after(place, "DELETE FROM events WHERE sequence = 4").await,
        ChainVerdict::BrokenAt(4)
    );
}

/// Or takes the newest ones.
pub async fn events_cut_off_at_the_end_show(place: &mut impl Place) {
    with_events(place, 5).await;
    assert_eq!(
        verdict_after(place, "DELETE FROM events WHERE sequence >= 4").await,
        ChainVerdict::BrokenAt(4)
    );
}

/// Or sets the head back, so that the newest would be written over.
pub async fn a_head_set_back_shows(place: &mut impl Place) {
    with_events(place, 5).await;
    let sql = "UPDATE chain_head SET sequence = 3, hash = (SELECT hash FROM events WHERE sequence = 3)";
    assert_eq!(verdict_after(place, sql).await, ChainVerdict::BrokenAt(4));
}

/// Or adds one.
pub async fn an_event_smuggled_in_behind_the_head_shows(place: &mut impl Place) {
    with_events(place, 2).await;
    let sql = "INSERT INTO events (sequence, at, kind, result, connection, object, workflow, run, body, hash) \
               SELECT 3, at, kind, result, connection, object, workflow, run, body, hash FROM events \
               WHERE sequence = 2";
    assert_eq!(verdict_after(place, sql).await, ChainVerdict::BrokenAt(3));
}

/// Day, workflow, kind and result, counted in the same commit.
pub async fn the_rollup_counts_what_history_holds(place: &mut impl Place) {
    let store = place.store();
    let mut refused = event();
    (refused.kind, refused.result) = (EventKind::ActionRefused, EventResult::Failure);
    let mut tomorrow = event();
    tomorrow.at = after(86_400);
    let events = [event(), event(), refused, tomorrow];
    store.commit(events.into_iter().map(|event| Change::Append(Box::new(event))).collect()).await.unwrap();
    let row = |day: &str, kind: EventKind, result: &str, count: i64| RollupRow {
        day: day.to_owned(),
        workflow: "workflow.forgot-password".to_owned(),
        kind: kind.code().to_owned(),
        result: result.to_owned(),
        count,
    };
    let today = [
        row("2026-11-23", EventKind::PasswordReset, "success", 2),
        row("2026-11-23", EventKind::ActionRefused, "failure", 1),
    ];
    let mut expected = today.to_vec();
    expected.sort_by(|left, right| left.kind.cmp(&right.kind));
    assert_eq!(store.rollup("2026-11-23", "2026-11-23").await.unwrap(), expected);
    expected.push(row("2026-11-24", EventKind::PasswordReset, "success", 1));
    assert_eq!(store.rollup("2026-11-01", "2026-11-30").await.unwrap(), expected);
}

/// And nobody else's.
pub async fn a_person_sees_the_newest_first(place: &mut impl Place) {
    let store = place.store();
    for number in [1, 2, 1, 2, 1] {
        store.commit(vec![Change::Append(Box::new(event_of(&person(number))))]).await.unwrap();
    }
    let mut nobody = event();
    nobody.subject = None;
    store.commit(vec![Change::Append(Box::new(nobody))]).await.unwrap();
    let lines = store.history_of(&person(1), 2).await.unwrap();
    assert_eq!(lines.iter().map(|line| line.sequence).collect::<Vec<_>>(), [5, 3]);
    assert!(lines.iter().all(|line| line.event.subject == Some(person(1)) && line.event.at == NOW));
    assert_eq!(store.history_of(&person(3), 10).await.unwrap(), []);
    assert_eq!(store.verify_history().await.unwrap(), ChainVerdict::Intact(6));
}
