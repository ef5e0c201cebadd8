//! What administrators see of scheduled tasks, and ask for.

use api::{
    ServiceError, ServiceResult,
    operation::{
        ScheduledTask, ScheduledTasks, SiteLine, StatisticsLine, TaskDetail, TaskRunLine, TaskUnderWay,
    },
    staff::Permission,
};
use domain::{
    config::tasks::Tasks,
    event::{EventKind, EventResult},
    store::{Change, StoreError, StoreResult},
    time::Timestamp,
};

use super::{
    Task, all_tasks,
    decide::{Current, TaskOutcome, TaskResult, TaskState, next_due},
    find_task, rows,
    schedule::Plan,
    schedule_of, tasks,
};
use crate::{House, administration::Admin};

/// Runs on a task's page.
const RUNS: u32 = 30;
/// How many days of statistics are shown.
const DAYS: usize = 31;

fn counts(counts: &std::collections::BTreeMap<String, i64>) -> Vec<(String, i64)> {
    counts.iter().map(|(name, count)| (name.clone(), *count)).collect()
}

fn run_line(result: &TaskResult) -> TaskRunLine {
    TaskRunLine {
        due: result.due,
        began: result.began,
        ended: result.ended,
        outcome: result.outcome.code(),
        counts: counts(&result.counts),
        errors: result.errors.clone(),
        error_count: result.error_count,
        hindered: i64::from(result.hindered),
        hindrance: result.hindrance.clone(),
        instance: result.instance.clone(),
        asked_by: result.asked_by.clone(),
    }
}

fn under_way(current: &Current) -> TaskUnderWay {
    TaskUnderWay {
        began: current.began,
        instance: current.instance.clone(),
        counts: counts(&current.counts),
        hindrance: current.hindrance.clone(),
        not_before: current.not_before,
    }
}

/// A task as it stands.
pub(super) fn scheduled(
    settings: &Tasks,
    now: Timestamp,
    task: &dyn Task,
    state: Option<&TaskState>,
    asked: bool,
) -> ScheduledTask {
    let schedule = schedule_of(settings, task);
    let plan = Plan::of(&schedule, &settings.time_zone).ok();
    let next = plan.and_then(|plan| next_due(&plan, schedule.enabled, state, now));
    ScheduledTask {
        id: task.id(),
        is_shipped: settings.find(task.id()).is_none(),
        next,
        asked,
        current: state.and_then(|state| state.current.as_ref()).map(under_way),
        last: state.and_then(|state| state.last.as_ref()).map(run_line),
        schedule,
    }
}

impl House {
    fn scheduled(&self, task: &dyn Task, state: Option<&TaskState>, asked: bool) -> ScheduledTask {
        scheduled(&self.realm.current().realm.tasks, self.clock.now(), task, state, asked)
    }

    async fn hosts(&self) -> StoreResult<Vec<String>> {
        let mut hosts: Vec<String> = self.alive().await?.into_iter().map(|alive| alive.beat.host).collect();
        hosts.retain(|host| !host.is_empty());
        hosts.sort_unstable();
        hosts.dedup();
        Ok(hosts)
    }

    /// Tasks that went wrong the last time, with what did.
    pub(crate) async fn troubled_tasks(&self) -> StoreResult<Vec<(String, String)>> {
        let states = rows::states(self.store()).await?;
        let of = |(task, kept): (String, rows::Kept)| {
            let last = kept.state.last?;
            let detail = last.errors.last().cloned().unwrap_or_default();
            (last.outcome != TaskOutcome::Good && find_task(&task).is_some()).then_some((task, detail))
        };
        Ok(states.into_iter().filter_map(of).collect())
    }

    /// People by how they stand on the latest days, the latest first.
    async fn latest_statistics(&self) -> StoreResult<Vec<StatisticsLine>> {
        let since = self.clock.now().minus(std::time::Duration::from_secs(DAYS as u64 * 24 * 3600));
        let from = crate::administration::day_of(since);
        let points = self.user_statistics(&from).await?;
        let line = |(day, policy, point): (String, String, tasks::statistics::Point)| StatisticsLine {
            day,
            policy,
            counts: counts(&point.counts),
        };
        let mut lines: Vec<StatisticsLine> = points.into_iter().map(line).collect();
        // The policies of a day stay in their order.
        lines.sort_by(|one: &StatisticsLine, other| other.day.cmp(&one.day));
        Ok(lines)
    }

    async fn site_lines(&self) -> StoreResult<Vec<SiteLine>> {
        let mut lines = Vec::new();
        for (connection, sites) in self.directory_sites().await? {
            let line = |one: domain::directory::ControllerInfo| SiteLine {
                connection: connection.clone(),
                site: one.site,
                host: one.host,
                writable: one.writable,
            };
            lines.extend(sites.controllers.into_iter().map(line));
        }
        Ok(lines)
    }

    async fn detail(&self, task: &'static dyn Task, may_run: bool) -> StoreResult<TaskDetail> {
        let store = self.store();
        let kept = rows::state(store, task.id()).await?;
        let asked = rows::wish(store, task.id()).await?.is_some();
        let runs = rows::runs(store, task.id(), RUNS).await?;
        let is = |name: &str| task.id() == name;
        Ok(TaskDetail {
            task: self.scheduled(task, kept.as_ref().map(|kept| &kept.state), asked),
            time_zone: self.realm.current().realm.tasks.time_zone.clone(),
            runs: runs.iter().map(run_line).collect(),
            hosts: self.hosts().await?,
            may_run,
            statistics: if is(tasks::statistics::NAME) {
                self.latest_statistics().await?
            } else {
                Vec::new()
            },
            sites: if is(tasks::sites::NAME) { self.site_lines().await? } else { Vec::new() },
        })
    }

    async fn all_scheduled(&self, may_run: bool) -> StoreResult<ScheduledTasks> {
        let states = rows::states(self.store()).await?;
        let wishes = rows::wishes(self.store()).await?;
        let one = |task: &'static dyn Task| {
            let state = states.get(task.id()).map(|kept| &kept.state);
            self.scheduled(task, state, wishes.contains_key(task.id()))
        };
        Ok(ScheduledTasks {
            time_zone: self.realm.current().realm.tasks.time_zone.clone(),
            tasks: all_tasks().map(one).collect(),
            may_run,
            hosts: self.hosts().await?,
        })
    }
}

impl Admin<'_> {
    pub(crate) async fn scheduled_tasks(&self) -> ServiceResult<ScheduledTasks> {
        self.require_everywhere(Permission::ViewConfiguration)?;
        let may_run = self.require_everywhere(Permission::Operate).is_ok();
        let all = self.house.all_scheduled(may_run).await;
        all.map_err(|error| self.house.store_trouble(&error))
    }

    pub(crate) async fn scheduled_task(&self, id: &str) -> ServiceResult<TaskDetail> {
        self.require_everywhere(Permission::ViewConfiguration)?;
        let task = find_task(id).ok_or(ServiceError::NotFound)?;
        let may_run = self.require_everywhere(Permission::Operate).is_ok();
        let detail = self.house.detail(task, may_run).await;
        detail.map_err(|error| self.house.store_trouble(&error))
    }

    pub(crate) async fn ask_for_task(&self, id: &str) -> ServiceResult<()> {
        self.require_everywhere(Permission::Operate)?;
        let task = find_task(id).ok_or(ServiceError::NotFound)?;
        let mut event = self.event(EventKind::TaskAsked, EventResult::Info);
        event.detail.insert("task".to_owned(), task.id().to_owned());
        let asked = rows::ask(task.id(), self.name(), self.house.clock.now());
        let asked = asked.map_err(|error| self.house.store_trouble(&error))?;
        match self.house.store().commit(vec![asked, Change::Append(Box::new(event))]).await {
            // A conflict: somebody has asked for it already.
            Ok(()) | Err(StoreError::Conflict(_)) => {}
            Err(error) => return Err(self.house.store_trouble(&error)),
        }
        self.house.task_works.bell.notify_one();
        Ok(())
    }
}
