//! The one place that derives with Argon2id: a fixed number of threads of its own, each with one memory
//! block allocated once, and a short queue.
//!
//! Derivation on the runtime's threads would stall every page; on its blocking pool it would keep a block for
//! every thread that ever ran one. Here memory is `threads` × 19 MiB whatever the load, and who comes when
//! the queue is full is told at once to come back.

use std::{
    collections::VecDeque,
    num::NonZeroUsize,
    sync::{
        Arc, Condvar, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicUsize, Ordering},
    },
    time::Duration,
};

use argon2::{Algorithm, Argon2, Block, Params, Version};
use tokio::sync::oneshot;

/// Derivations that may wait per thread: about two seconds' worth.
const QUEUED_PER_THREAD: usize = 64;
/// What one derivation takes on ordinary hardware; only for telling when to come back.
const ONE_DERIVATION: Duration = Duration::from_millis(30);

/// All threads are busy and the queue is full.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("derivation threads are busy, retry after {retry_after:?}")]
pub struct Busy {
    /// When to try again.
    pub retry_after: Duration,
}

/// Cost of a derivation, as a PHC string names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Cost {
    /// Memory in KiB.
    pub memory_kib: u32,
    /// Passes.
    pub passes: u32,
    /// Lanes.
    pub lanes: u32,
}

impl Cost {
    /// What new hashes get: OWASP's first choice for Argon2id.
    pub const CURRENT: Self = Self { memory_kib: 19_456, passes: 2, lanes: 1 };

    /// Whether a thread's block holds it, and it does not take much longer than the current cost.
    #[must_use]
    pub const fn is_affordable(self) -> bool {
        self.memory_kib >= 8
            && self.memory_kib <= Self::CURRENT.memory_kib
            && self.passes >= 1
            && self.passes <= 8
            && self.lanes == 1
    }
}

/// A thread's means to derive: handed to each job.
pub(crate) struct Deriver {
    memory: Vec<Block>,
}

impl Deriver {
    fn new() -> Self {
        Self { memory: vec![Block::new(); Cost::CURRENT.memory_kib as usize] }
    }

    /// Argon2id of `password` under `salt`; `None` when the cost is not affordable or the salt too short.
    pub(crate) fn derive(&mut self, password: &[u8], salt: &[u8], cost: Cost) -> Option<[u8; 32]> {
        if !cost.is_affordable() {
            return None;
        }
        let params = Params::new(cost.memory_kib, cost.passes, cost.lanes, Some(32)).ok()?;
        let blocks = params.block_count();
        let argon = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
        let mut hash = [0u8; 32];
        argon
            .hash_password_into_with_memory(password, salt, &mut hash, self.memory.get_mut(..blocks)?)
            .ok()?;
        Some(hash)
    }
}

struct Job {
    /// How many derivations it is.
    weight: usize,
    run: Box<dyn FnOnce(&mut Deriver) + Send>,
}

#[derive(Default)]
struct Queue {
    jobs: VecDeque<Job>,
    weight: usize,
    closed: bool,
}

#[derive(Default)]
struct Shared {
    queue: Mutex<Queue>,
    arrived: Condvar,
    blocks: AtomicUsize,
    running: AtomicUsize,
    done: AtomicUsize,
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, Queue> {
        // A queue is whole between any two statements, also after a panic elsewhere.
        self.queue.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn next(&self) -> Option<Job> {
        let mut queue = self.lock();
        loop {
            if let Some(job) = queue.jobs.pop_front() {
                queue.weight -= job.weight;
                return Some(job);
            }
            if queue.closed {
                return None;
            }
            queue = self.arrived.wait(queue).unwrap_or_else(PoisonError::into_inner);
        }
    }

    fn work(&self) {
        let mut deriver = Deriver::new();
        self.blocks.fetch_add(1, Ordering::Relaxed);
        while let Some(job) = self.next() {
            self.running.fetch_add(1, Ordering::Relaxed);
            let weight = job.weight;
            // A panic in one job ends that job: its caller sees a dropped channel, the thread goes on.
            let _ = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| (job.run)(&mut deriver)));
            self.running.fetch_sub(1, Ordering::Relaxed);
            self.done.fetch_add(weight, Ordering::Relaxed);
        }
        drop(deriver);
        self.blocks.fetch_sub(1, Ordering::Relaxed);
    }
}

/// What the pool is doing, for metrics.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PoolStatus {
    /// Threads.
    pub threads: usize,
    /// Memory blocks that exist (19 MiB each).
    pub blocks: usize,
    /// Jobs being worked on.
    pub running: usize,
    /// Derivations waiting.
    pub queued: usize,
    /// Derivations done since the start.
    pub done: usize,
}

/// The pool. Dropping it ends its threads after the jobs that wait.
pub struct DerivationPool {
    shared: Arc<Shared>,
    threads: usize,
    queued_max: usize,
}

impl DerivationPool {
    /// Starts `threads` threads; `queued_max` derivations may wait.
    ///
    /// # Errors
    /// When the system gives no thread.
    pub fn new(threads: NonZeroUsize, queued_max: usize) -> std::io::Result<Self> {
        let shared = Arc::<Shared>::default();
        let pool = Self { shared: Arc::clone(&shared), threads: threads.get(), queued_max };
        for number in 0..threads.get() {
            let shared = Arc::clone(&shared);
            std::thread::Builder::new().name(format!("derive-{number}")).spawn(move || shared.work())?;
        }
        Ok(pool)
    }

    /// As many threads as asked for, or as the machine has cores, with the usual queue.
    ///
    /// # Errors
    /// When the system gives no thread.
    pub fn start(threads: Option<NonZeroUsize>) -> std::io::Result<Self> {
        let cores = || std::thread::available_parallelism().unwrap_or(NonZeroUsize::MIN);
        let threads = threads.unwrap_or_else(cores);
        Self::new(threads, threads.get() * QUEUED_PER_THREAD)
    }

    /// What it is doing.
    #[must_use]
    pub fn status(&self) -> PoolStatus {
        PoolStatus {
            threads: self.threads,
            blocks: self.shared.blocks.load(Ordering::Relaxed),
            running: self.shared.running.load(Ordering::Relaxed),
            queued: self.shared.lock().weight,
            done: self.shared.done.load(Ordering::Relaxed),
        }
    }

    /// Runs `work`, which does `weight` derivations, on one of the threads. A caller that went away before
    /// its turn costs nothing.
    pub(crate) async fn run<T: Send + 'static>(
        &self,
        weight: usize,
        work: impl FnOnce(&mut Deriver) -> T + Send + 'static,
    ) -> Result<T, Busy> {
        let (answer, waiting) = oneshot::channel();
        let run = Box::new(move |deriver: &mut Deriver| {
            if !answer.is_closed() {
                // The caller may have gone meanwhile; then nobody wants the answer.
                let _ = answer.send(work(deriver));
            }
        });
        self.submit(Job { weight: weight.max(1), run })?;
        waiting.await.map_err(|_| Busy { retry_after: Duration::from_secs(1) })
    }

    fn submit(&self, job: Job) -> Result<(), Busy> {
        let mut queue = self.shared.lock();
        // A job heavier than the whole queue is taken when nothing else waits, or it never would be.
        if !queue.jobs.is_empty() && queue.weight + job.weight > self.queued_max {
            return Err(Busy { retry_after: self.wait_for(queue.weight) });
        }
        queue.weight += job.weight;
        queue.jobs.push_back(job);
        drop(queue);
        self.shared.arrived.notify_one();
        Ok(())
    }

    /// How long the queue takes, in whole seconds, at least one.
    fn wait_for(&self, weight: usize) -> Duration {
        let turns = u32::try_from(weight / self.threads).unwrap_or(u32::MAX);
        Duration::from_secs(ONE_DERIVATION.saturating_mul(turns).as_secs() + 1)
    }
}

impl Drop for DerivationPool {
    fn drop(&mut self) {
        self.shared.lock().closed = true;
        self.shared.arrived.notify_all();
    }
}

#[cfg(test)]
mod tests;
