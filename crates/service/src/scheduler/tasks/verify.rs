//! Verifies the whole chain of history, and keeps what came of it for the pages.

use async_trait::async_trait;
use domain::{
    config::tasks::{Every, TaskSchedule},
    store::ChainVerdict,
};

use crate::{
    hindrance::Hindrance,
    scheduler::{Progress, Task, Work, shipped},
};

/// The task.
pub(crate) struct VerifyHistory;

#[async_trait]
impl Task for VerifyHistory {
    fn id(&self) -> &'static str {
        "verify-history"
    }

    fn shipped(&self) -> TaskSchedule {
        TaskSchedule { at: "03:10".to_owned(), ..shipped(self.id(), Every::Day) }
    }

    async fn run(&self, work: &mut Work) -> Result<Progress, Hindrance> {
        match work.house().verify_history().await? {
            ChainVerdict::Intact(events) => work.count("events", events),
            ChainVerdict::BrokenAt(sequence) => {
                work.error(&format!("the chain of history is broken at event {sequence}"));
            }
        }
        Ok(Progress::Done)
    }
}
