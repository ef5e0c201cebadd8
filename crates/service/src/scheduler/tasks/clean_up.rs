//! Forgets what is over: sessions, runs, used codes, records, settled mails.

use async_trait::async_trait;
use domain::config::tasks::{Every, TaskSchedule};

use crate::{
    hindrance::Hindrance,
    scheduler::{Progress, Task, Work, shipped},
};

/// The task.
pub(crate) struct CleanUp;

#[async_trait]
impl Task for CleanUp {
    fn id(&self) -> &'static str {
        "clean-up"
    }

    fn shipped(&self) -> TaskSchedule {
        TaskSchedule { minutes: 10, ..shipped(self.id(), Every::Minutes) }
    }

    async fn run(&self, work: &mut Work) -> Result<Progress, Hindrance> {
        let rows = work.store().sweep(work.now()).await?;
        work.count("rows", i64::try_from(rows).unwrap_or(i64::MAX));
        Ok(Progress::Done)
    }
}
