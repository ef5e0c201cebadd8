//! Records: whoever read one last may replace it, and an area is read in order.

use domain::store::{Change, Record, StoreError};
use serde_json::json;

use super::{NOW, Place, after, commits::at_once, event, record};

fn put(record: &Record) -> Vec<Change> {
    vec![Change::PutRecord(Box::new(record.clone()))]
}

fn remove(record: &Record, version: i64) -> Vec<Change> {
    let (area, key) = (record.area.clone(), record.key.clone());
    vec![Change::RemoveRecord { area, key, version }]
}

/// Written, replaced and removed by its version only; all of it comes back.
pub async fn a_record_is_changed_only_by_whoever_read_it_last(place: &mut impl Place) {
    let (one, other) = (place.store(), place.other_instance().await);
    let mut draft = record("draft", "anna");
    draft.body =
        json!({ "text": "it's \"quoted\"\n", "none": null, "list": [1, -2.5, "ü\u{0}"], "yes": true });
    draft.expires = Some(after(60));
    assert_eq!(one.record("draft", "anna").await.unwrap(), None);
    one.commit(put(&draft)).await.unwrap();
    let twice = other.commit(put(&draft)).await;
    assert!(matches!(twice, Err(StoreError::Conflict(_))), "{twice:?}");
    draft.version = 1;
    assert_eq!(other.record("draft", "anna").await.unwrap(), Some(draft.clone()));
    (draft.body, draft.updated, draft.expires) = (json!("second"), after(1), None);
    other.commit(put(&draft)).await.unwrap();
    let late = one.commit(put(&draft)).await;
    assert!(matches!(late, Err(StoreError::Conflict(_))), "{late:?}");
    draft.version = 2;
    assert_eq!(one.record("draft", "anna").await.unwrap(), Some(draft.clone()));
    for version in [0, 1, 3] {
        let stale = one.commit(remove(&draft, version)).await;
        assert!(matches!(stale, Err(StoreError::Conflict(_))), "{version}: {stale:?}");
    }
    one.commit(remove(&draft, 2)).await.unwrap();
    let gone = other.commit(remove(&draft, 2)).await;
    assert!(matches!(gone, Err(StoreError::Conflict(_))), "{gone:?}");
    let gone = other.commit(put(&draft)).await;
    assert!(matches!(gone, Err(StoreError::Conflict(_))), "a version that nobody has: {gone:?}");
    assert_eq!(one.record("draft", "anna").await.unwrap(), None);
}

/// Two administrators approve in the same moment; what came with the loser's word is not there either.
pub async fn of_twenty_who_replace_one_record_one_wins(place: &mut impl Place) {
    let store = place.store();
    let mut approval = record("approval", "7");
    store.commit(put(&approval)).await.unwrap();
    approval.version = 1;
    let results = at_once(place, 20, |number| {
        let mut mine = approval.clone();
        mine.body = json!({ "by": number });
        let mut changes = put(&mine);
        changes.insert(0, Change::Append(Box::new(event())));
        changes
    })
    .await;
    assert_eq!(results.iter().filter(|it| it.is_ok()).count(), 1);
    assert!(results.iter().all(|it| matches!(it, Ok(()) | Err(StoreError::Conflict(_)))), "{results:?}");
    let stored = store.record("approval", "7").await.unwrap().unwrap();
    let winner = results.iter().position(Result::is_ok).unwrap();
    assert_eq!((stored.version, stored.body), (2, json!({ "by": winner })));
    assert_eq!(store.history_from(1, 10).await.unwrap().len(), 1);
}

/// By bytes, whatever language the database server speaks; page after page; one area only.
pub async fn an_area_is_read_in_the_order_of_its_keys(place: &mut impl Place) {
    let store = place.store();
    let mut keys = ["b", "a", "B", "a-b", "ab", "a.b", "ä", "_", "Z", "0"];
    let changes = keys.iter().map(|key| Change::PutRecord(Box::new(record("here", key))));
    store.commit(changes.chain(put(&record("elsewhere", "a"))).collect()).await.unwrap();
    keys.sort_unstable();
    let (mut found, mut last) = (Vec::new(), String::new());
    loop {
        let page = store.records("here", &last, 4).await.unwrap();
        let Some(record) = page.last() else { break };
        last.clone_from(&record.key);
        found.extend(page.into_iter().map(|record| record.key));
    }
    assert_eq!(found, keys);
    assert_eq!(store.records("nowhere", "", 4).await.unwrap(), []);
}

/// Each that is there once, whole, as the others are read; of one area, and however many are asked for.
pub async fn many_records_are_read_at_once_by_their_keys(place: &mut impl Place) {
    let (store, other) = (place.store(), place.other_instance().await);
    let name = |number: u32| format!("{number:04}");
    for some in (0..1_200).collect::<Vec<u32>>().chunks(400) {
        let change = |number: &u32| {
            let mut one = record("here", &name(*number));
            (one.body, one.expires) = (json!({ "number": number }), Some(after(60)));
            Change::PutRecord(Box::new(one))
        };
        store.commit(some.iter().map(change).collect()).await.unwrap();
    }
    store.commit(put(&record("elsewhere", &name(7)))).await.unwrap();
    for count in [0_u32, 1, 2, 10, 11, 100, 101, 499, 500, 501, 1_200] {
        // From the middle on, and as many again that are not there.
        let there: Vec<String> = (0..count).map(|number| name((number + 600) % 1_200)).collect();
        let keys: Vec<String> =
            there.iter().cloned().chain((0..count).map(|it| format!("gone {it}"))).collect();
        let mut found = other.records_of("here", &keys).await.unwrap();
        found.sort_by(|one, other| one.key.cmp(&other.key));
        let mut expected = there;
        expected.sort_unstable();
        let keys: Vec<String> = found.iter().map(|one| one.key.clone()).collect();
        assert_eq!(keys, expected, "{count}");
    }
    let twice = [name(7), name(7)];
    let found = other.records_of("here", &twice).await.unwrap();
    assert_eq!(found, [store.record("here", &name(7)).await.unwrap().unwrap()]);
    assert_eq!(store.records_of("nowhere", &twice).await.unwrap(), []);
}

/// Whoever reads decides; the sweep forgets, but not what was saved anew or has no end.
pub async fn an_expired_record_stays_until_it_is_swept(place: &mut impl Place) {
    let store = place.store();
    let (mut brief, mut renewed, lasting) = (record("a", "brief"), record("a", "renewed"), record("a", "z"));
    (brief.expires, renewed.expires) = (Some(after(60)), Some(after(60)));
    for record in [&brief, &renewed, &lasting] {
        store.commit(put(record)).await.unwrap();
    }
    (renewed.version, renewed.expires) = (1, Some(after(61)));
    store.commit(put(&renewed)).await.unwrap();
    assert_eq!(store.sweep(after(59)).await.unwrap(), 0);
    assert_eq!(store.record("a", "brief").await.unwrap().unwrap().expires, Some(after(60)));
    let in_the_way = store.commit(put(&brief)).await;
    assert!(matches!(in_the_way, Err(StoreError::Conflict(_))), "{in_the_way:?}");
    assert_eq!(store.sweep(after(60)).await.unwrap(), 1);
    let left = store.records("a", "", 10).await.unwrap();
    assert_eq!(left.iter().map(|record| record.key.as_str()).collect::<Vec<_>>(), ["renewed", "z"]);
    store.commit(put(&brief)).await.unwrap();
    assert_eq!(store.sweep(NOW).await.unwrap(), 0);
}
