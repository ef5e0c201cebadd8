//! The processes of the realm, the leases that they hold, and their tasks, which can be run at once.

use std::collections::BTreeMap;

use api::{
    ServiceError, ServiceResult,
    operation::{InstanceLine, Instances, TaskLine},
    staff::Permission,
};

use super::{Admin, dashboard::task_line};
use crate::{House, board::Task, heartbeat::Alive};

impl Admin<'_> {
    pub(super) async fn instances(&self) -> ServiceResult<Instances> {
        self.require_everywhere(Permission::ViewConfiguration)?;
        let house = self.house;
        let alive = house.alive().await.map_err(|error| house.store_trouble(&error))?;
        let leases = house.leases_by_instance().await?;
        let newest = house.store().newest_revision_number().await;
        let verified = house.verified().await.map_err(|error| house.store_trouble(&error))?;
        let may_run = self.require(Permission::Operate).is_ok();
        Ok(Instances {
            newest_revision: newest.map_err(|error| house.store_trouble(&error))?,
            tasks: alive.iter().flat_map(|alive| tasks_of(alive, may_run && self.is_here(alive))).collect(),
            instances: alive.into_iter().map(|alive| self.line(alive, &leases)).collect(),
            verified: verified.map(|verified| (verified.at, verified.verdict)),
        })
    }

    fn is_here(&self, alive: &Alive) -> bool {
        alive.id == self.house.instance
    }

    fn line(&self, alive: Alive, leases: &BTreeMap<String, Vec<String>>) -> InstanceLine {
        let here = self.is_here(&alive);
        let leases = leases.get(&alive.id).cloned().unwrap_or_default();
        InstanceLine {
            host: alive.beat.host,
            version: alive.beat.version,
            started: alive.beat.started,
            seen: alive.seen,
            revision: alive.beat.revision,
            reload_problem: alive.beat.reload_problem,
            unreachable: alive.beat.unreachable,
            leases,
            here,
            id: alive.id,
        }
    }

    pub(super) async fn run_task(&self, name: &str) -> ServiceResult<TaskLine> {
        self.require(Permission::Operate)?;
        let task = Task::from_code(name).filter(|task| task.can_run()).ok_or(ServiceError::NotFound)?;
        // What went wrong is told with the task, as it would be had it run by itself.
        if let Err(error) = self.house.run_now(task).await {
            tracing::warn!(%error, task = name, "a task that was asked for went wrong");
        }
        let run = self.house.board.tasks().remove(&task).unwrap_or_default();
        Ok(task_line(task, &self.house.instance, &run, true))
    }
}

fn tasks_of(alive: &Alive, can_run: bool) -> Vec<TaskLine> {
    let run = |task: Task| alive.tasks.get(&task).cloned().unwrap_or_default();
    Task::ALL.into_iter().map(|task| task_line(task, &alive.id, &run(task), can_run)).collect()
}

impl House {
    /// The leases that are held, by instance. A holder is an instance's id, with more behind a slash where one
    /// instance may hold several for the same kind of work.
    async fn leases_by_instance(&self) -> ServiceResult<BTreeMap<String, Vec<String>>> {
        let held = self.store().leases(self.clock.now()).await.map_err(|error| self.store_trouble(&error))?;
        let mut leases: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for lease in held {
            let instance = lease.holder.split('/').next().unwrap_or_default().to_owned();
            leases.entry(instance).or_default().push(lease.name);
        }
        Ok(leases)
    }

    async fn run_now(&self, task: Task) -> Result<(), String> {
        let told = |error: &dyn std::fmt::Display| error.to_string();
        match task {
            Task::Intents => {
                let settled = async { self.settle_intents().await.map(i64::from) };
                self.noted(task, settled).await.map(drop).map_err(|error| told(&error))
            }
            Task::Follow => {
                let looked = async { self.look_for_revision().await.map(i64::from) };
                self.noted(task, looked).await.map(drop).map_err(|error| told(&error))
            }
            Task::Health => self.check_health().await.map(drop).map_err(|error| told(&error)),
            Task::Radius => self.check_radius().await.map(drop).map_err(|error| told(&error)),
            Task::Oidc => self.check_oidc().await.map(drop).map_err(|error| told(&error)),
            Task::Courier | Task::Bulk | Task::Scheduler | Task::Colleagues | Task::Phones => Ok(()),
        }
    }
}
