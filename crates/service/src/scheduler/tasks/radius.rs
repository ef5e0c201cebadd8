//! Asks each RADIUS server in force whether it is there. Every instance does that for itself, too, for its dashboard;
//! this is what the realm keeps of it, and what administrators get a mail about.

use std::sync::Arc;

use async_trait::async_trait;
use domain::config::tasks::{Every, TaskSchedule};

use crate::{
    hindrance::Hindrance,
    scheduler::{Progress, Task, Work, shipped},
};

/// The task.
pub(crate) struct RadiusStatus;

#[async_trait]
impl Task for RadiusStatus {
    fn id(&self) -> &'static str {
        "radius-status"
    }

    fn shipped(&self) -> TaskSchedule {
        TaskSchedule { minutes: 5, ..shipped(self.id(), Every::Minutes) }
    }

    async fn run(&self, work: &mut Work) -> Result<Progress, Hindrance> {
        let house = Arc::clone(work.house());
        if house.realm.current().realm.radius.servers.is_empty() {
            return Ok(Progress::Done);
        }
        house.check_radius().await?;
        for server in house.radius_health() {
            work.count("servers", 1);
            if !server.problem.is_empty() {
                work.error(&format!("{}, {}: {}", server.id, server.host, server.problem));
            }
        }
        Ok(Progress::Done)
    }
}
