//! What the limits promise: tries are counted whoever serves them and whatever clock he has.

use std::{sync::Arc, time::Duration};

use domain::store::{Bucket, LimitVerdict, Store};

use super::{NOW, Place, after};

fn bucket(key: &str, seconds: u64, limit: u32) -> Bucket {
    Bucket { key: key.to_owned(), window: Duration::from_secs(seconds), limit }
}

/// And counting goes on while it waits.
pub async fn a_window_allows_its_number_and_then_waits_for_its_end(place: &mut impl Place) {
    let stores: [Arc<dyn Store>; 2] = [place.store(), place.other_instance().await];
    let buckets = [bucket("find:address:192.0.2.7", 60, 3)];
    for number in 0..3 {
        let verdict = stores[number % 2].count(&buckets, after(number as u64)).await.unwrap();
        assert_eq!(verdict, LimitVerdict::Allowed, "try {number}");
    }
    for store in &stores {
        let verdict = store.count(&buckets, after(59)).await.unwrap();
        assert_eq!(verdict, LimitVerdict::Wait(after(60)), "the window began with the first try");
    }
    assert_eq!(stores[0].count(&buckets, after(60)).await.unwrap(), LimitVerdict::Allowed);
    assert_eq!(stores[0].count(&[], NOW).await.unwrap(), LimitVerdict::Allowed);
}

/// None is lost between two instances.
pub async fn a_hundred_tries_at_once_are_a_hundred(place: &mut impl Place) {
    let stores: [Arc<dyn Store>; 2] = [place.store(), place.other_instance().await];
    let tries: Vec<_> = (0..100)
        .map(|number| {
            let store = Arc::clone(&stores[number % 2]);
            // In either order, so that two could wait for each other.
            let mut buckets = vec![bucket("person", 600, 40), bucket("address", 600, 1_000)];
            if number % 3 == 0 {
                buckets.reverse();
            }
            tokio::spawn(async move { store.count(&buckets, NOW).await.unwrap() })
        })
        .collect();
    let mut allowed = 0;
    for one in tries {
        allowed += usize::from(one.await.unwrap() == LimitVerdict::Allowed);
    }
    assert_eq!(allowed, 40);
    let next = stores[0].count(&[bucket("address", 600, 100)], NOW).await.unwrap();
    assert_eq!(next, LimitVerdict::Wait(after(600)), "the hundred-and-first");
}

/// More buckets than one statement takes, and one of them named twice.
pub async fn the_longest_wait_wins_and_each_bucket_counts_once(place: &mut impl Place) {
    let store = place.store();
    let mut buckets: Vec<Bucket> = (0..9).map(|number| bucket(&format!("b{number}"), 60, 1)).collect();
    buckets.push(bucket("long", 3_600, 1));
    buckets.push(bucket("b0", 60, 1));
    assert_eq!(store.count(&buckets, NOW).await.unwrap(), LimitVerdict::Allowed);
    assert_eq!(store.count(&buckets, after(1)).await.unwrap(), LimitVerdict::Wait(after(3_600)));
    let all = store.count(&buckets[..9], after(2)).await.unwrap();
    assert_eq!(all, LimitVerdict::Wait(after(60)), "a refused try counts in every bucket");
}

/// Ninety seconds apart: neither begins anew what the other counts.
pub async fn instances_with_different_clocks_share_a_window(place: &mut impl Place) {
    let (ahead, behind) = (place.store(), place.other_instance().await);
    let buckets = [bucket("code", 600, 4)];
    assert_eq!(behind.count(&buckets, NOW).await.unwrap(), LimitVerdict::Allowed);
    // The window is over for the one that is ahead, and not for the other.
    assert_eq!(ahead.count(&buckets, after(650)).await.unwrap(), LimitVerdict::Allowed);
    assert_eq!(behind.count(&buckets, after(570)).await.unwrap(), LimitVerdict::Allowed);
    assert_eq!(ahead.count(&buckets, after(665)).await.unwrap(), LimitVerdict::Allowed);
    assert_eq!(behind.count(&buckets, after(580)).await.unwrap(), LimitVerdict::Allowed);
    assert_eq!(behind.count(&buckets, after(585)).await.unwrap(), LimitVerdict::Wait(after(1_250)));
    assert_eq!(ahead.count(&buckets, after(675)).await.unwrap(), LimitVerdict::Wait(after(1_250)));
}

/// Reading counts nothing, and sees the window that counting sees.
pub async fn tries_are_read_without_being_counted(place: &mut impl Place) {
    let (store, other) = (place.store(), place.other_instance().await);
    let buckets: Vec<Bucket> = (0..8).map(|number| bucket(&format!("b{number}"), 60, 1)).collect();
    assert_eq!(store.tries(&buckets, NOW).await.unwrap(), [0; 8]);
    for number in 0..3 {
        store.count(&buckets[number..=number + 1], NOW).await.unwrap();
    }
    for reader in [&store, &other, &store] {
        assert_eq!(reader.tries(&buckets, after(59)).await.unwrap(), [1, 2, 2, 1, 0, 0, 0, 0]);
    }
    assert_eq!(store.tries(&buckets, after(60)).await.unwrap(), [0; 8], "the window is over");
    store.count(&[bucket("far", 600, 1)], after(86_400)).await.unwrap();
    assert_eq!(
        store.tries(&[bucket("far", 600, 1)], NOW).await.unwrap(),
        [0],
        "a clock that was a day ahead"
    );
}

/// A clock that ran a day ahead for a while does not lock anybody out for a day.
pub async fn a_window_left_by_a_wrong_clock_does_not_last(place: &mut impl Place) {
    let store = place.store();
    let buckets = [bucket("code", 600, 1)];
    for _ in 0..3 {
        store.count(&buckets, after(86_400)).await.unwrap();
    }
    assert_eq!(store.count(&buckets, NOW).await.unwrap(), LimitVerdict::Allowed);
    assert_eq!(store.count(&buckets, NOW).await.unwrap(), LimitVerdict::Wait(after(600)));
}
