//! The pool under load: bounded memory, bounded queue, no waiting for who cannot be served.

use std::sync::{Barrier, mpsc};

use super::*;

const TWO: NonZeroUsize = NonZeroUsize::new(2).unwrap();
const CHEAP: Cost = Cost { memory_kib: 8, passes: 1, lanes: 1 };

#[test]
fn the_derivation_is_argon2id_as_the_reference_implementation_computes_it() {
    // Reference implementation's test.c: version 0x13, m = 256 KiB, t = 2, p = 1, argon2id.
    let cost = Cost { memory_kib: 256, passes: 2, lanes: 1 };
    let hash = Deriver::new().derive(b"password", b"somesalt", cost).unwrap();
    assert_eq!(
        data_encoding::HEXLOWER.encode(&hash),
        "9dfeb910e80bad0311fee20f9c0e2b12c17987b4cac90c2ef54d5b3021c68bfe"
    );
}

#[test]
fn a_used_block_changes_no_result() {
    let mut deriver = Deriver::new();
    let first = deriver.derive(b"password", b"somesalt", CHEAP);
    deriver.derive(b"other", b"another salt", Cost::CURRENT).unwrap();
    assert_eq!(deriver.derive(b"password", b"somesalt", CHEAP), first);
}

#[test]
fn a_cost_that_no_block_holds_is_not_tried() {
    let mut deriver = Deriver::new();
    for cost in [
        Cost { memory_kib: 19_457, ..Cost::CURRENT },
        Cost { passes: 9, ..Cost::CURRENT },
        Cost { lanes: 2, ..Cost::CURRENT },
        Cost { passes: 0, ..Cost::CURRENT },
    ] {
        assert_eq!(deriver.derive(b"password", b"somesalt", cost), None, "{cost:?}");
    }
}

#[tokio::test]
async fn sixty_four_submitters_share_as_many_blocks_as_there_are_threads() {
    let pool = Arc::new(DerivationPool::new(TWO, 64).unwrap());
    let mut all = tokio::task::JoinSet::new();
    for number in 0..64u32 {
        let pool = Arc::clone(&pool);
        all.spawn(async move {
            let salt = *b"0123456789abcdef";
            let hash = pool.run(1, move |deriver| {
                (
                    std::thread::current().name().unwrap_or_default().to_owned(),
                    deriver.derive(&number.to_be_bytes(), &salt, CHEAP),
                )
            });
            hash.await.unwrap()
        });
    }
    let mut threads = std::collections::BTreeSet::new();
    while let Some(result) = all.join_next().await {
        let (thread, hash) = result.unwrap();
        assert!(hash.is_some());
        threads.insert(thread);
    }
    assert!(threads.iter().all(|name| name == "derive-0" || name == "derive-1"), "{threads:?}");
    assert!(pool.status().blocks <= 2, "{:?}", pool.status());
}

#[tokio::test]
async fn a_full_queue_refuses_at_once_and_says_when_to_come_back() {
    let pool = Arc::new(DerivationPool::new(NonZeroUsize::MIN, 3).unwrap());
    let started = Arc::new(Barrier::new(2));
    let (release, released) = mpsc::channel::<()>();
    let occupant = tokio::spawn({
        let (pool, started) = (Arc::clone(&pool), Arc::clone(&started));
        async move {
            pool.run(1, move |_| {
                started.wait();
                released.recv().ok();
            })
            .await
        }
    });
    tokio::task::spawn_blocking(move || started.wait()).await.unwrap();
    let waiting = Box::pin(pool.run(3, |_| 7));
    tokio::pin!(waiting);
    assert!(futures_poll(&mut waiting).await.is_none(), "the only thread is occupied");
    let refused = pool.run(1, |_| 8).await.unwrap_err();
    assert!(refused.retry_after >= Duration::from_secs(1));
    release.send(()).unwrap();
    occupant.await.unwrap().unwrap();
    assert_eq!(waiting.await, Ok(7));
}

#[tokio::test]
async fn a_job_whose_caller_left_is_not_worked_on() {
    let pool = Arc::new(DerivationPool::new(NonZeroUsize::MIN, 8).unwrap());
    let started = Arc::new(Barrier::new(2));
    let (release, released) = mpsc::channel::<()>();
    let occupant = tokio::spawn({
        let (pool, started) = (Arc::clone(&pool), Arc::clone(&started));
        async move {
            pool.run(1, move |_| {
                started.wait();
                released.recv().ok();
            })
            .await
        }
    });
    tokio::task::spawn_blocking(move || started.wait()).await.unwrap();
    let worked = Arc::new(AtomicUsize::new(0));
    {
        let worked = Arc::clone(&worked);
        let left = Box::pin(pool.run(1, move |_| worked.fetch_add(1, Ordering::Relaxed)));
        tokio::pin!(left);
        assert!(futures_poll(&mut left).await.is_none());
    }
    release.send(()).unwrap();
    occupant.await.unwrap().unwrap();
    pool.run(1, |_| ()).await.unwrap();
    assert_eq!(worked.load(Ordering::Relaxed), 0);
}

#[tokio::test]
async fn a_job_that_panics_ends_alone() {
    let pool = DerivationPool::new(NonZeroUsize::MIN, 8).unwrap();
    let ended = pool.run(1, |_| -> u8 { panic!("in a test") }).await;
    assert!(ended.is_err());
    assert_eq!(pool.run(1, |_| 5).await, Ok(5));
}

/// Polls once.
async fn futures_poll<F: std::future::Future + Unpin>(future: &mut F) -> Option<F::Output> {
    std::future::poll_fn(|cx| {
        std::task::Poll::Ready(match std::pin::Pin::new(&mut *future).poll(cx) {
            std::task::Poll::Ready(output) => Some(output),
            std::task::Poll::Pending => None,
        })
    })
    .await
}
