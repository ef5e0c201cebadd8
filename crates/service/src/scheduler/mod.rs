//! Scheduled tasks: what the realm does by itself, each once for the whole realm when its time has come.
//!
//! - [`schedule`] and [`decide`] are pure: when a task is due, and what is to be done about it now;
//! - [`turn`] does it under the task's lease, [`work`] is what the task has while it runs, [`rows`] what is kept;
//! - [`tasks`] are the tasks, a file each and a line in [`all_tasks`]; [`people`] goes over everybody for them;
//! - [`face`] is what administrators see and ask for, [`console`] what a terminal does.
//!
//! A run that is due is begun by whoever takes the lease, and noted as begun in the same commit that says that its
//! moment is dealt with; so nothing is run twice, and what was due while everything was down is run once after the
//! start. What a task does is committed together with its cursor: a holder that dies is followed by another one
//! that goes on there.
//!
//! What every instance does for itself all the time (following the configuration, delivering mails, looking at its
//! directories) is no task of this kind: see [`crate::jobs`].

pub mod console;
mod decide;
mod face;
mod rows;
mod schedule;
pub(crate) mod tasks;
mod turn;
mod work;

use async_trait::async_trait;
use domain::{
    config::{
        Realm,
        tasks::{TaskSchedule, Tasks},
    },
    id::Slug,
};

pub(crate) use decide::TaskOutcome;
pub(crate) use schedule::zone_of;
pub(crate) use turn::Works;
pub(crate) use work::{Progress, Work};

use crate::hindrance::Hindrance;

/// Something that the realm does by itself.
#[async_trait]
pub(crate) trait Task: Send + Sync {
    /// The stable name; `admin.tasks.name-…` and `admin.tasks.about-…` are its words.
    fn id(&self) -> &'static str;

    /// When it runs as it ships.
    fn shipped(&self) -> TaskSchedule;

    /// Does its work from the cursor on. What it keeps goes through [`Work::save`].
    ///
    /// # Errors
    /// What keeps it from going on; it is tried again later. What concerns a part of the work only is
    /// [`Work::error`].
    async fn run(&self, work: &mut Work) -> Result<Progress, Hindrance>;
}

/// All tasks, in the order of the page.
pub(crate) fn all_tasks() -> impl Iterator<Item = &'static dyn Task> {
    tasks::ALL.iter().copied()
}

/// The task of this name.
pub(crate) fn find_task(id: &str) -> Option<&'static dyn Task> {
    all_tasks().find(|task| task.id() == id)
}

/// When a task runs: as it is set, else as it ships.
pub(crate) fn schedule_of(tasks: &Tasks, task: &dyn Task) -> TaskSchedule {
    tasks.find(task.id()).cloned().unwrap_or_else(|| task.shipped())
}

/// A schedule that a task ships with.
fn shipped(id: &'static str, every: domain::config::tasks::Every) -> TaskSchedule {
    TaskSchedule::new(Slug::literal(id), true, every)
}

/// What is wrong with what the document says about tasks.
pub(crate) fn check(realm: &Realm) -> Vec<String> {
    let tasks = &realm.tasks;
    let zone = zone_of(&tasks.time_zone).err();
    let mut findings: Vec<String> = zone.iter().map(|bad| format!("tasks.{bad}")).collect();
    for one in &tasks.schedules {
        let place = format!("tasks.schedules.{}", one.id);
        if find_task(one.id.as_str()).is_none() {
            findings.push(format!("{place}: there is no task of this name"));
        } else if zone.is_none()
            && let Err(bad) = schedule::Plan::of(one, &tasks.time_zone)
        {
            findings.push(format!("{place}.{bad}"));
        }
    }
    findings
}
