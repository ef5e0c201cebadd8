//! One turn of one instance at one task: under the task's lease, from where it finds it as far as it gets.

use std::{
    collections::BTreeSet,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use domain::store::{StoreError, StoreResult};
use tokio::{
    sync::{Notify, watch},
    task::JoinSet,
};

use super::{
    Task, all_tasks,
    decide::{Current, Decision, Question, TaskOutcome, TaskState, decide},
    rows::{self, Asked, Kept},
    schedule::Plan,
    schedule_of,
    work::{Progress, Work, shortened},
};
use crate::{House, hindrance::Hindrance, lease::Lease};

/// How often something may stand in a run's way until it is given up; the next one comes in its time.
const HINDERED_MAX: u32 = 10;
/// How often a run may be taken up: one that brings its process down each time ends some day.
const TURNS_MAX: u32 = 100;
/// How long a run is left alone after something stood in its way the first time; twice as long each time after.
const PAUSE: Duration = Duration::from_secs(30);

/// The tasks that this process is at.
#[derive(Default)]
pub(crate) struct Works {
    /// Rung when somebody wants a task to run now.
    pub(crate) bell: Notify,
    running: Mutex<BTreeSet<&'static str>>,
}

impl Works {
    fn lock(&self) -> MutexGuard<'_, BTreeSet<&'static str>> {
        self.running.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Marks a task as being worked on in this process, also when its turn ends badly.
struct Running<'h> {
    works: &'h Works,
    task: &'static str,
}

impl<'h> Running<'h> {
    /// `None` when it is worked on here already.
    fn enter(works: &'h Works, task: &'static str) -> Option<Self> {
        let is_first = works.lock().insert(task);
        // Made only then: one that is dropped takes the mark away, and waits for the lock.
        is_first.then(|| Self { works, task })
    }
}

impl Drop for Running<'_> {
    fn drop(&mut self) {
        self.works.lock().remove(self.task);
    }
}

impl House {
    /// Works on every scheduled task whose time has come and that nobody works on; ends soon after `halt` says
    /// `true`. Gives how many were taken up.
    ///
    /// # Errors
    /// When the store does not say how the tasks stand. What stands in the way of one task is noted with it, and it
    /// is tried again later.
    pub async fn run_tasks(self: &Arc<Self>, halt: &watch::Receiver<bool>) -> StoreResult<u32> {
        let states = rows::states(self.store()).await?;
        let wishes = rows::wishes(self.store()).await?;
        let mut turns = JoinSet::new();
        for task in all_tasks() {
            let (state, wish) = (states.get(task.id()), wishes.get(task.id()));
            if self.decision(task, state, wish.is_some()) == Decision::Nothing {
                continue;
            }
            let (house, halt) = (Arc::clone(self), halt.clone());
            turns.spawn(async move {
                let Some(_running) = Running::enter(&house.task_works, task.id()) else { return false };
                make(&house, task, halt).await
            });
        }
        let mut taken = 0;
        while let Some(turn) = turns.join_next().await {
            match turn {
                Ok(was_taken) => taken += u32::from(was_taken),
                Err(error) => tracing::error!(%error, "a turn at a scheduled task ended badly"),
            }
        }
        Ok(taken)
    }

    /// Rung when a task is to be looked after at once.
    pub(crate) async fn task_bell(&self) {
        self.task_works.bell.notified().await;
    }

    /// What is to be done about a task now.
    fn decision(&self, task: &dyn Task, kept: Option<&Kept>, asked: bool) -> Decision {
        let loaded = self.realm.current();
        let schedule = schedule_of(&loaded.realm.tasks, task);
        // A document with a schedule that cannot be understood is not taken; nothing is due by it in any case.
        let Ok(plan) = Plan::of(&schedule, &loaded.realm.tasks.time_zone) else { return Decision::Nothing };
        decide(&Question {
            now: self.clock.now(),
            enabled: schedule.enabled,
            plan: &plan,
            preferred: &schedule.instance,
            host: &self.board.host,
            asked,
            state: kept.map(|kept| &kept.state),
        })
    }

    /// The name of a task's plan.
    fn plan_print(&self, task: &dyn Task) -> String {
        let loaded = self.realm.current();
        let schedule = schedule_of(&loaded.realm.tasks, task);
        let plan = Plan::of(&schedule, &loaded.realm.tasks.time_zone);
        plan.map(|plan| plan.print().to_owned()).unwrap_or_default()
    }
}

/// Takes a task up, if nobody else has it. Gives whether anything was done.
async fn make(house: &Arc<House>, task: &'static dyn Task, halt: watch::Receiver<bool>) -> bool {
    let lease = match Lease::take(house, format!("task/{}", task.id())).await {
        Ok(Some(lease)) => lease,
        Ok(None) => return false,
        Err(error) => {
            tracing::warn!(%error, task = task.id(), "a scheduled task was not taken up");
            return false;
        }
    };
    let gone = tokio::select! {
        gone = go(house, task, halt) => gone,
        lost = lease.keep() => Err(lost),
    };
    match gone {
        Ok(done) => {
            lease.end(Duration::ZERO).await;
            done
        }
        Err(Hindrance::LeaseLost) => {
            tracing::warn!(task = task.id(), "a scheduled task is in other hands");
            true
        }
        Err(hindrance) => {
            tracing::warn!(%hindrance, task = task.id(), "a scheduled task is held up");
            if let Err(error) = hold_up(house, task, &hindrance).await {
                tracing::warn!(%error, task = task.id(), "what holds it up was not noted");
            }
            lease.end(Duration::ZERO).await;
            true
        }
    }
}

/// Does what is to be done, under the lease.
async fn go(
    house: &Arc<House>,
    task: &'static dyn Task,
    halt: watch::Receiver<bool>,
) -> Result<bool, Hindrance> {
    loop {
        let kept = rows::state(house.store(), task.id()).await?;
        let wish = rows::wish(house.store(), task.id()).await?;
        let mut work = match house.decision(task, kept.as_ref(), wish.is_some()) {
            Decision::Nothing => return Ok(false),
            Decision::Reset => {
                reset(house, task, kept).await?;
                continue;
            }
            Decision::Begin { due } => {
                let Some(kept) = kept else { return Ok(false) };
                let began = house.clock.now();
                let asked_by = wish.as_ref().map(|wish| wish.by.clone()).unwrap_or_default();
                let mut work =
                    work_on(house, task, kept, Current { due, began, asked_by, ..Current::default() }, halt);
                take_up(&mut work, wish.as_ref()).await?;
                work
            }
            Decision::GoOn => {
                let Some(kept) = kept else { return Ok(false) };
                let Some(current) = kept.state.current.clone() else { return Ok(false) };
                let mut work = work_on(house, task, kept, current, halt);
                take_up(&mut work, wish.as_ref()).await?;
                work
            }
        };
        house.tools.faults.at("task-begun");
        if work.current.turns > TURNS_MAX {
            work.error(&"it was taken up too often without coming to its end");
            work.end(TaskOutcome::Failed).await?;
            return Ok(true);
        }
        if task.run(&mut work).await? == Progress::Halted {
            return Ok(true);
        }
        let outcome = if work.current.error_count == 0 { TaskOutcome::Good } else { TaskOutcome::Partly };
        work.end(outcome).await?;
        return Ok(true);
    }
}

fn work_on(
    house: &Arc<House>,
    task: &'static dyn Task,
    kept: Kept,
    current: Current,
    halt: watch::Receiver<bool>,
) -> Work {
    Work { house: Arc::clone(house), task: task.id(), kept, current, halt, saved: house.clock.now() }
}

/// Notes that the run is in this instance's hands; a wish is fulfilled by that.
async fn take_up(work: &mut Work, wish: Option<&Asked>) -> Result<(), Hindrance> {
    work.current.turns += 1;
    work.current.instance.clone_from(&work.house.board.host);
    (work.current.hindrance, work.current.not_before) = (String::new(), None);
    let mut state = work.kept.state.clone();
    state.since = state.since.max(work.current.due);
    state.current = Some(work.current.clone());
    let fulfilled = wish.map(|wish| rows::fulfil(work.task, wish));
    work.commit(state, fulfilled.into_iter().collect()).await
}

/// A plan that is new counts from now on.
async fn reset(house: &House, task: &dyn Task, kept: Option<Kept>) -> StoreResult<()> {
    let now = house.clock.now();
    let version = kept.as_ref().map_or(0, |kept| kept.version);
    let state = TaskState {
        plan: house.plan_print(task),
        since: now,
        ..kept.map(|kept| kept.state).unwrap_or_default()
    };
    house.store().commit(vec![rows::save(task.id(), version, &state, now)?]).await
}

/// Notes what stands in a run's way; after some tries it is given up.
async fn hold_up(
    house: &Arc<House>,
    task: &'static dyn Task,
    hindrance: &Hindrance,
) -> Result<(), Hindrance> {
    let Some(kept) = rows::state(house.store(), task.id()).await? else { return Ok(()) };
    let Some(mut current) = kept.state.current.clone() else { return Ok(()) };
    current.hindered += 1;
    current.hindrance = shortened(hindrance);
    current.last_hindrance.clone_from(&current.hindrance);
    let pause = PAUSE * 2_u32.saturating_pow(current.hindered.saturating_sub(1));
    current.not_before = Some(house.clock.now().plus(pause));
    let given_up = current.hindered >= HINDERED_MAX;
    let (_, halt) = watch::channel(false);
    let mut work = work_on(house, task, kept, current, halt);
    let held = if given_up {
        let told = work.current.hindrance.clone();
        work.error(&told);
        work.end(TaskOutcome::Failed).await
    } else {
        let mut state = work.kept.state.clone();
        state.current = Some(work.current.clone());
        work.commit(state, Vec::new()).await
    };
    match held {
        // Somebody else has it by now.
        Err(Hindrance::LeaseLost | Hindrance::Store(StoreError::Conflict(_))) => Ok(()),
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use std::{sync::mpsc, thread};

    use super::*;

    #[test]
    fn a_task_that_this_process_is_at_is_left_alone_until_its_turn_is_over() {
        let (told, heard) = mpsc::channel();
        // On a thread of its own, so that one that waits for itself is noticed.
        thread::spawn(move || {
            let works = Works::default();
            let first = Running::enter(&works, "invite").unwrap();
            let at_once = [(); 2].map(|()| Running::enter(&works, "invite").is_some());
            let another = Running::enter(&works, "clean-up").is_some();
            drop(first);
            told.send((at_once, another, Running::enter(&works, "invite").is_some())).unwrap();
        });
        assert_eq!(heard.recv_timeout(Duration::from_secs(10)), Ok(([false, false], true, true)));
    }
}
