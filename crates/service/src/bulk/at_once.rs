//! Asking about many people at once, a bounded number at a time.

use tokio::task::{JoinError, JoinSet};

use super::Hindrance;

/// How many questions are under way at most. A connection's pool has fewer places (8 as shipped), and gives them
/// in turn, so people at the pages wait for a few of these at most.
pub(super) const AT_ONCE: usize = 16;

/// A task that ended without an answer: it panicked.
pub(super) fn broken(error: &JoinError) -> Hindrance {
    Hindrance::Defect(format!("a task of a bulk operation ended badly: {error}"))
}

/// The answers to all `items`, in their order.
pub(super) async fn at_once<T, R, F>(items: Vec<T>, ask: impl Fn(T) -> F) -> Result<Vec<R>, Hindrance>
where
    F: Future<Output = R> + Send + 'static,
    R: Send + 'static,
{
    let mut answers: Vec<Option<R>> = items.iter().map(|_| None).collect();
    let mut rest = items.into_iter().enumerate();
    let mut tasks = JoinSet::new();
    loop {
        for (place, item) in rest.by_ref().take(AT_ONCE.saturating_sub(tasks.len())) {
            let asked = ask(item);
            tasks.spawn(async move { (place, asked.await) });
        }
        match tasks.join_next().await {
            Some(Ok((place, answer))) => answers[place] = Some(answer),
            Some(Err(error)) => return Err(broken(&error)),
            None => return Ok(answers.into_iter().flatten().collect()),
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    };

    use super::*;

    #[tokio::test]
    async fn answers_come_in_the_order_of_the_questions_and_few_are_under_way() {
        let (now, most) = (Arc::new(AtomicUsize::new(0)), Arc::new(AtomicUsize::new(0)));
        let answers = at_once((0..100).collect(), |number: usize| {
            let (now, most) = (Arc::clone(&now), Arc::clone(&most));
            async move {
                most.fetch_max(now.fetch_add(1, Ordering::SeqCst) + 1, Ordering::SeqCst);
                for _ in 0..number % 7 {
                    tokio::task::yield_now().await;
                }
                now.fetch_sub(1, Ordering::SeqCst);
                number
            }
        });
        assert_eq!(answers.await.unwrap(), (0..100).collect::<Vec<_>>());
        assert!((2..=AT_ONCE).contains(&most.load(Ordering::SeqCst)), "{most:?}");
    }
}
