//! Asks each OpenID provider in force whether it is there, and for what it says of itself and its keys. Every instance does
//! that for itself, too, for its dashboard; this is what the realm keeps of it, and what administrators get a mail about.

use std::sync::Arc;

use async_trait::async_trait;
use domain::config::tasks::{Every, TaskSchedule};

use crate::{
    hindrance::Hindrance,
    scheduler::{Progress, Task, Work, shipped},
};

/// The task.
pub(crate) struct ProviderStatus;

#[async_trait]
impl Task for ProviderStatus {
    fn id(&self) -> &'static str {
        "oidc-status"
    }

    fn shipped(&self) -> TaskSchedule {
        TaskSchedule { minutes: 5, ..shipped(self.id(), Every::Minutes) }
    }

    async fn run(&self, work: &mut Work) -> Result<Progress, Hindrance> {
        let house = Arc::clone(work.house());
        if house.realm.current().realm.oidc.providers.is_empty() {
            return Ok(Progress::Done);
        }
        house.check_oidc().await?;
        for provider in house.oidc_health() {
            work.count("providers", 1);
            if !provider.problem.is_empty() {
                work.error(&format!("{}, {}: {}", provider.id, provider.issuer, provider.problem));
            }
        }
        Ok(Progress::Done)
    }
}
