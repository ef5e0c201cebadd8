//! What the background work of this instance last did and found, in memory: the dashboard reads it, and the
//! heartbeat tells the other instances.

use std::{
    collections::BTreeMap,
    sync::{Mutex, MutexGuard, PoisonError},
};

use domain::{
    directory::HealthFinding,
    factor::{oidc::ProviderStanding, radius::ServerStanding},
    id::Slug,
    time::Timestamp,
};
use serde::{Deserialize, Serialize};
use tokio::time::Instant;

use crate::House;

/// A task in the background.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Task {
    /// Delivers the outbox.
    Courier,
    /// Settles account changes whose end is not recorded.
    Intents,
    /// Works on bulk operations.
    Bulk,
    /// Works on scheduled tasks.
    Scheduler,
    /// Asks colleagues to vouch.
    Colleagues,
    /// Puts questions on people's phones.
    Phones,
    /// Follows the configuration.
    Follow,
    /// Looks at directories and administrators.
    Health,
    /// Looks at RADIUS servers.
    Radius,
    /// Looks at OpenID providers.
    Oidc,
}

impl Task {
    /// All of them, in the order of the page.
    pub(crate) const ALL: [Self; 10] = [
        Self::Courier,
        Self::Intents,
        Self::Bulk,
        Self::Scheduler,
        Self::Colleagues,
        Self::Phones,
        Self::Follow,
        Self::Health,
        Self::Radius,
        Self::Oidc,
    ];

    /// The stable name.
    pub(crate) const fn code(self) -> &'static str {
        match self {
            Self::Courier => "courier",
            Self::Intents => "intents",
            Self::Bulk => "bulk",
            Self::Scheduler => "scheduler",
            Self::Colleagues => "colleagues",
            Self::Phones => "phones",
            Self::Follow => "follow",
            Self::Health => "health",
            Self::Radius => "radius",
            Self::Oidc => "oidc",
        }
    }

    /// The task of this name.
    pub(crate) fn from_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|task| task.code() == code)
    }

    /// Whether it can be run when somebody asks for it. Mails, bulk operations and scheduled
    /// tasks are rung for anyway.
    pub(crate) const fn can_run(self) -> bool {
        !matches!(self, Self::Courier | Self::Bulk | Self::Scheduler | Self::Colleagues | Self::Phones)
    }
}

/// What became of a task the last time.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct TaskRun {
    /// When it ended; `None` when it has not yet run.
    pub(crate) ended: Option<Timestamp>,
    pub(crate) took_ms: u64,
    /// What went wrong, for administrators; empty when nothing did.
    pub(crate) error: String,
    /// How much it did the last time.
    pub(crate) count: i64,
    /// How much it did since the start.
    pub(crate) total: i64,
    /// How often it ran since the start.
    pub(crate) runs: i64,
}

/// How a directory was found.
#[derive(Clone, Debug)]
pub(crate) struct Examined {
    pub(crate) at: Timestamp,
    pub(crate) took_ms: u64,
    pub(crate) findings: Vec<HealthFinding>,
}

impl Examined {
    /// Whether everything was as it should be.
    pub(crate) fn is_good(&self) -> bool {
        self.findings.iter().all(|finding| finding.good)
    }

    /// Whether some server let the service account in.
    pub(crate) fn is_reached(&self) -> bool {
        self.findings.iter().any(|finding| finding.good && finding.subject == "bind")
    }
}

/// Whether somebody could administer the realm, by what the last check found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Administrators {
    /// Not looked at yet, or a directory did not answer.
    #[default]
    Unknown,
    /// Nobody with the full role has an authenticator app: the next sign-in rests on a mailed code.
    WithoutSecondFactor,
    /// Somebody has.
    Ready,
}

/// How an OpenID provider stood, and since when nobody can sign in there.
#[derive(Clone, Debug)]
pub(crate) struct SeenProvider {
    pub(crate) standing: ProviderStanding,
    /// When that was found first; `None` while all is well.
    pub(crate) since: Option<Timestamp>,
}

#[derive(Default)]
struct Seen {
    tasks: BTreeMap<Task, TaskRun>,
    directories: BTreeMap<Slug, Examined>,
    administrators: Administrators,
    radius: Vec<ServerStanding>,
    oidc: Vec<SeenProvider>,
}

/// The board of one instance.
pub(crate) struct Board {
    /// When the instance was started.
    pub(crate) started: Timestamp,
    /// The machine's name.
    pub(crate) host: String,
    seen: Mutex<Seen>,
}

impl Board {
    pub(crate) fn new(started: Timestamp, host: String) -> Self {
        Self { started, host, seen: Mutex::default() }
    }

    fn lock(&self) -> MutexGuard<'_, Seen> {
        self.seen.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What each task that has run did the last time.
    pub(crate) fn tasks(&self) -> BTreeMap<Task, TaskRun> {
        self.lock().tasks.clone()
    }

    /// Takes down what became of a task.
    pub(crate) fn note(&self, task: Task, ended: Timestamp, took_ms: u64, outcome: &Result<i64, String>) {
        let mut seen = self.lock();
        let run = seen.tasks.entry(task).or_default();
        run.ended = Some(ended);
        run.took_ms = took_ms;
        run.runs += 1;
        match outcome {
            Ok(count) => {
                (run.count, run.error) = (*count, String::new());
                run.total += count;
            }
            Err(error) => (run.count, run.error) = (0, error.clone()),
        }
    }

    /// How the directories were found the last time.
    pub(crate) fn directories(&self) -> BTreeMap<Slug, Examined> {
        self.lock().directories.clone()
    }

    /// Takes down how all directories were found; those that are gone are forgotten.
    pub(crate) fn put_directories(&self, examined: BTreeMap<Slug, Examined>) {
        self.lock().directories = examined;
    }

    /// How the RADIUS servers stood the last time.
    pub(crate) fn radius(&self) -> Vec<ServerStanding> {
        self.lock().radius.clone()
    }

    /// Takes down how all RADIUS servers stand; those that are gone are forgotten.
    pub(crate) fn put_radius(&self, standings: Vec<ServerStanding>) {
        self.lock().radius = standings;
    }

    /// How the OpenID providers stood the last time.
    pub(crate) fn oidc(&self) -> Vec<SeenProvider> {
        self.lock().oidc.clone()
    }

    /// Takes down how all OpenID providers stand; those that are gone are forgotten.
    pub(crate) fn put_oidc(&self, standings: Vec<ProviderStanding>) {
        let mut seen = self.lock();
        let next = |standing: ProviderStanding| {
            let before = seen.oidc.iter().find(|one| one.standing.id == standing.id);
            let since = before.and_then(|one| one.since).unwrap_or(standing.at);
            SeenProvider { since: standing.problem.is_some().then_some(since), standing }
        };
        seen.oidc = standings.into_iter().map(next).collect();
    }

    pub(crate) fn administrators(&self) -> Administrators {
        self.lock().administrators
    }

    pub(crate) fn put_administrators(&self, administrators: Administrators) {
        self.lock().administrators = administrators;
    }
}

impl House {
    /// Does a piece of a task's work, and takes down what became of it.
    pub(crate) async fn noted<E: std::fmt::Display>(
        &self,
        task: Task,
        work: impl Future<Output = Result<i64, E>>,
    ) -> Result<i64, E> {
        let began = Instant::now();
        let outcome = work.await;
        let took_ms = u64::try_from(began.elapsed().as_millis()).unwrap_or(u64::MAX);
        let told = match &outcome {
            Ok(count) => Ok(*count),
            Err(error) => Err(error.to_string()),
        };
        self.board.note(task, self.clock.now(), took_ms, &told);
        outcome
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_run_that_fails_keeps_what_was_done_before_and_one_that_succeeds_forgets_the_error() {
        let board = Board::new(Timestamp::from_millis(0), String::new());
        let at = Timestamp::from_millis(5);
        board.note(Task::Intents, at, 1, &Ok(7));
        board.note(Task::Intents, at, 1, &Err("store unavailable".to_owned()));
        let failed = board.tasks()[&Task::Intents].clone();
        assert_eq!(
            (failed.count, failed.total, failed.runs, failed.error.as_str()),
            (0, 7, 2, "store unavailable")
        );
        board.note(Task::Intents, at, 1, &Ok(2));
        let run = board.tasks()[&Task::Intents].clone();
        assert_eq!((run.count, run.total, run.runs, run.error.as_str()), (2, 9, 3, ""));
    }

    #[test]
    fn each_task_is_found_by_its_name() {
        for task in Task::ALL {
            assert_eq!(Task::from_code(task.code()), Some(task));
        }
    }
}
