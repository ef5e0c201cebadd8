//! Commits to SQLite that wait for the disk together.
//!
//! SQLite has one writer, and a durable commit waits for the disk: one after the other, eight people would wait
//! eight times. Whoever comes while the disk is busy is gathered here, and all of them become one transaction,
//! each within a savepoint of its own: what is refused leaves nothing, and does not trouble its neighbors.
//! PostgreSQL does this by itself.

use std::sync::{Arc, Mutex, PoisonError};

use domain::store::{Change, StoreError};
use tokio::sync::{Mutex as Turn, oneshot};

use crate::{
    facade::{Database, Durability, Tx},
    failure::Failure,
    sql_store::apply,
};

/// Most commits that become one transaction; those who read must not wait for ever longer ones.
const TOGETHER_MAX: usize = 64;

/// One commit and who waits for it.
struct Job {
    changes: Vec<Change>,
    done: oneshot::Sender<Result<(), Failure>>,
}

/// The commits that wait, and whose turn it is.
pub(crate) struct Group {
    database: Arc<Database>,
    waiting: Arc<Mutex<Vec<Job>>>,
    turn: Arc<Turn<()>>,
}

impl Group {
    pub(crate) fn new(database: Arc<Database>) -> Self {
        Self { database, waiting: Arc::default(), turn: Arc::default() }
    }

    /// Stores `changes`, together with whatever else waits. It goes on when the caller goes away, as neighbors
    /// depend on it.
    pub(crate) async fn commit(&self, changes: &[Change]) -> Result<(), Failure> {
        let (done, result) = oneshot::channel();
        lock(&self.waiting).push(Job { changes: changes.to_vec(), done });
        let (database, waiting) = (Arc::clone(&self.database), Arc::clone(&self.waiting));
        let turn = Arc::clone(&self.turn);
        tokio::spawn(async move {
            let _turn = turn.lock().await;
            // Often empty by now: the one before has taken this commit along.
            let jobs = take_some(&mut lock(&waiting));
            if !jobs.is_empty() {
                commit_together(&database, jobs).await;
            }
        });
        let lost = |_| Err(StoreError::Unanswered("the commit ended without a word".to_owned()).into());
        result.await.unwrap_or_else(lost)
    }
}

fn lock(waiting: &Mutex<Vec<Job>>) -> std::sync::MutexGuard<'_, Vec<Job>> {
    waiting.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The oldest, as many as may go together.
fn take_some(waiting: &mut Vec<Job>) -> Vec<Job> {
    let count = waiting.len().min(TOGETHER_MAX);
    waiting.drain(..count).collect()
}

async fn commit_together(database: &Database, jobs: Vec<Job>) {
    let (results, ended) = match database.begin(Durability::Full).await {
        Ok(tx) => store_each(tx, &jobs).await,
        Err(failure) => (Vec::new(), Err(failure)),
    };
    let mut results = results.into_iter();
    for job in jobs {
        // A refusal may rest on a neighbor: it is true only once that one is stored.
        let result = ended.clone().and_then(|()| results.next().unwrap_or(Ok(())));
        // Whoever no longer listens has gone away, and finds out by reading.
        let _ = job.done.send(result);
    }
}

/// Applies each within its savepoint and commits those that passed. Gives the result of each, and what came of
/// the transaction.
async fn store_each(mut tx: Tx, jobs: &[Job]) -> (Vec<Result<(), Failure>>, Result<(), Failure>) {
    let mut results = Vec::new();
    for job in jobs {
        match within_savepoint(&mut tx, &job.changes).await {
            Ok(result) => results.push(result),
            // The transaction itself is broken (the disk is full, say): nothing of it is stored.
            Err(failure) => return (results, Err(failure)),
        }
    }
    // With nobody left there is nothing to wait for: dropped, the transaction leaves nothing.
    let ended = if results.iter().all(Result::is_err) { Ok(()) } else { tx.commit().await };
    (results, ended)
}

/// The inner result is this commit's own; the outer one says that the transaction cannot go on.
async fn within_savepoint(tx: &mut Tx, changes: &[Change]) -> Result<Result<(), Failure>, Failure> {
    tx.steer("SAVEPOINT one").await?;
    let applied = apply(tx, changes).await;
    if let Err(refused) = &applied
        && tx.steer("ROLLBACK TO one").await.is_err()
    {
        // SQLite has taken the whole transaction back: the first reason is the one to tell.
        return Err(refused.clone());
    }
    tx.steer("RELEASE one").await?;
    Ok(applied)
}
