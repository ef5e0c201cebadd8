//! What the administration site begins with. Everything on it is known already: the background checks have
//! asked the directories and mail servers, and the store counts as it writes.

use std::collections::BTreeMap;

use api::{
    ServiceResult,
    operation::{
        Attention, ConnectionHealth, Dashboard, MailHealth, MailServerHealth, ProviderHealth, RadiusHealth,
        TaskLine, TodayFigure, Urgency,
    },
    staff::Permission,
};
use courier::{ServerStanding, Transport as _};
use domain::{
    event::{EventKind, EventResult},
    outbox::OutboxState,
    store::{OutboxEntry, RollupRow, StoreResult},
    time::Timestamp,
};

use super::{Admin, attention};
use crate::{
    House,
    board::{Examined, Task, TaskRun},
    heartbeat::Alive,
};

/// Mails that are looked through for the last error.
const MAILS_READ: u32 = 100;

/// What was done today, each from these kinds of events with this result (any where there is none).
const FIGURES: [(&str, &[EventKind], Option<EventResult>); 6] = [
    ("resets", &[EventKind::PasswordReset], Some(EventResult::Success)),
    ("changes", &[EventKind::PasswordChanged], Some(EventResult::Success)),
    ("unlocks", &[EventKind::AccountUnlocked], Some(EventResult::Success)),
    ("registrations", &[EventKind::ProfileRegistered], None),
    ("refused", &[EventKind::ActionRefused, EventKind::ActionLost, EventKind::ActionUnknown], None),
    ("locked", &[EventKind::ProfileLocked], None),
];

/// How often events of a kind with a result are in the rollup.
pub(super) fn count(rollup: &[RollupRow], kind: EventKind, result: Option<EventResult>) -> i64 {
    let is_meant =
        |row: &&RollupRow| row.kind == kind.code() && result.is_none_or(|result| row.result == result.code());
    rollup.iter().filter(is_meant).map(|row| row.count).sum()
}

/// The day of a moment as the rollup keeps it (UTC).
pub(crate) fn day_of(now: Timestamp) -> String {
    let at = jiff::Timestamp::from_millisecond(now.as_millis()).unwrap_or_default();
    at.to_zoned(jiff::tz::TimeZone::UTC).date().to_string()
}

/// A moment to the minute (UTC), for a sentence.
pub(super) fn minute_of(at: Timestamp) -> String {
    let at = jiff::Timestamp::from_millisecond(at.as_millis()).unwrap_or_default();
    at.strftime("%Y-%m-%d %H:%M UTC").to_string()
}

/// A task as a face shows it.
pub(super) fn task_line(task: Task, instance: &str, run: &TaskRun, here: bool) -> TaskLine {
    TaskLine {
        task: task.code(),
        instance: instance.to_owned(),
        ended: run.ended,
        took_ms: run.took_ms,
        error: run.error.clone(),
        count: run.count,
        total: run.total,
        runs: run.runs,
        can_run: here && task.can_run(),
    }
}

/// What is known when a dashboard is drawn.
pub(super) struct Known {
    pub(super) connections: Vec<ConnectionHealth>,
    pub(super) radius: Vec<RadiusHealth>,
    pub(super) oidc: Vec<ProviderHealth>,
    pub(super) mail: MailHealth,
    pub(super) rollup: Vec<RollupRow>,
    pub(super) tasks: BTreeMap<Task, TaskRun>,
    pub(super) alive: Vec<Alive>,
    pub(super) newest_revision: i64,
    /// Scheduled tasks that went wrong the last time, and what did.
    pub(super) troubled: Vec<(String, String)>,
}

impl Admin<'_> {
    pub(super) async fn dashboard(&self) -> ServiceResult<Dashboard> {
        self.require(Permission::ViewConfiguration)?;
        let house = self.house;
        let revision = house.realm.current().revision;
        if !self.staff.standing.grants.may_everywhere(Permission::ViewConfiguration) {
            return Ok(self.dashboard_of_some(revision));
        }
        let known = house.known().await.map_err(|error| house.store_trouble(&error))?;
        let registrations = house.store().profile_counts(house.clock.now()).await;
        let mut attention = self.attention(&known).await?;
        sort(&mut attention);
        let all_tasks = Task::ALL.into_iter();
        let run = |task: &Task| known.tasks.get(task).cloned().unwrap_or_default();
        Ok(Dashboard {
            revision,
            whole: true,
            registrations: registrations.map_err(|error| house.store_trouble(&error))?,
            today: today(&known.rollup),
            tasks: all_tasks.map(|task| task_line(task, &house.instance, &run(&task), true)).collect(),
            instances: known.alive.len(),
            connections: known.connections,
            radius: known.radius,
            oidc: known.oidc,
            mail: known.mail,
            attention,
        })
    }

    /// For a role that is limited to some policies: what needs attention in them.
    fn dashboard_of_some(&self, revision: i64) -> Dashboard {
        let mut attention = attention::weaknesses(&self.staff);
        sort(&mut attention);
        Dashboard {
            revision,
            whole: false,
            connections: Vec::new(),
            radius: Vec::new(),
            oidc: Vec::new(),
            mail: MailHealth::default(),
            registrations: domain::store::ProfileCounts::default(),
            today: Vec::new(),
            tasks: Vec::new(),
            instances: 0,
            attention,
        }
    }
}

fn sort(attention: &mut [Attention]) {
    attention.sort_by_key(|one: &Attention| -> Urgency { one.urgency });
}

fn today(rollup: &[RollupRow]) -> Vec<TodayFigure> {
    let figure = |(code, kinds, result): (&'static str, &[EventKind], Option<EventResult>)| TodayFigure {
        code,
        count: kinds.iter().map(|kind| count(rollup, *kind, result)).sum(),
        kinds: kinds.to_vec(),
    };
    FIGURES.into_iter().map(figure).collect()
}

impl House {
    async fn known(&self) -> StoreResult<Known> {
        let day = day_of(self.clock.now());
        Ok(Known {
            connections: self.connections_as_found(),
            radius: self.radius_health(),
            oidc: self.oidc_health(),
            mail: self.mail_health().await?,
            rollup: self.store().rollup(&day, &day).await?,
            tasks: self.board.tasks(),
            alive: self.alive().await?,
            newest_revision: self.store().newest_revision_number().await?,
            troubled: self.troubled_tasks().await?,
        })
    }

    fn connections_as_found(&self) -> Vec<ConnectionHealth> {
        let found = self.board.directories();
        let line = |(id, connection): (&domain::id::Slug, &std::sync::Arc<crate::Connection>)| {
            let examined = found.get(id);
            ConnectionHealth {
                id: id.to_string(),
                alias: connection.alias.clone(),
                checked: examined.map(|examined| examined.at),
                took_ms: examined.map_or(0, |examined| examined.took_ms),
                good: examined.is_some_and(Examined::is_good),
                findings: examined.map(|examined| examined.findings.clone()).unwrap_or_default(),
                fixed: self.connections.is_fixed(id),
            }
        };
        self.connections.all().iter().map(line).collect()
    }

    /// How the mail servers stand, as deliveries and looks of this instance have shown.
    pub(super) fn mail_servers(&self) -> Vec<MailServerHealth> {
        self.outgoing.standings().into_iter().map(mail_server).collect()
    }

    async fn mail_health(&self) -> StoreResult<MailHealth> {
        let counts = self.store().outbox_counts().await?;
        let count = |state: OutboxState| counts.get(&state).copied().unwrap_or_default();
        let mut health = MailHealth {
            configured: self.outgoing.is_open(),
            waiting: count(OutboxState::Waiting),
            failed: count(OutboxState::Failed),
            delivered: count(OutboxState::Delivered),
            last_error: String::new(),
            servers: self.mail_servers(),
        };
        if health.waiting + health.failed > 0 {
            let newest = self.store().outbox(MAILS_READ).await?;
            let told = |row: &&OutboxEntry| !row.last_error.is_empty();
            health.last_error =
                newest.iter().find(told).map(|row| row.last_error.clone()).unwrap_or_default();
        }
        Ok(health)
    }
}

fn mail_server(standing: ServerStanding) -> MailServerHealth {
    MailServerHealth {
        server: standing.server,
        problem: standing.problem.map_or("", courier::ServerProblem::code),
        detail: standing.detail,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_that_of_utc() {
        assert_eq!(day_of(Timestamp::from_millis(1_795_046_399_999)), "2026-11-18");
        assert_eq!(day_of(Timestamp::from_millis(1_795_046_400_000)), "2026-11-19");
    }

    #[test]
    fn figures_count_kinds_over_all_tasks_with_their_result() {
        let row = |kind: EventKind, result: EventResult, count: i64| RollupRow {
            day: String::new(),
            workflow: count.to_string(),
            kind: kind.code().to_owned(),
            result: result.code().to_owned(),
            count,
        };
        let rollup = [
            row(EventKind::PasswordReset, EventResult::Success, 3),
            row(EventKind::PasswordReset, EventResult::Success, 4),
            row(EventKind::PasswordReset, EventResult::Failure, 50),
            row(EventKind::ActionRefused, EventResult::Failure, 1),
            row(EventKind::ActionLost, EventResult::Failure, 2),
        ];
        let today: BTreeMap<&str, i64> =
            today(&rollup).into_iter().map(|figure| (figure.code, figure.count)).collect();
        assert_eq!((today["resets"], today["refused"], today["unlocks"]), (7, 3, 0));
    }
}
