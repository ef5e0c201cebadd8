//! `reclave task`: the scheduled tasks of a realm as its store has them. A terminal runs none itself: it asks, and an
//! instance with the role `jobs` takes the task up.

use std::{path::PathBuf, process::ExitCode, sync::Arc, time::Duration};

use api::operation::{ScheduledTask, TaskRunLine};
use clap::Subcommand;
use domain::{
    store::Store,
    time::{Clock, Timestamp},
};
use service::console;
use vault::OsEntropy;

use super::{CommandResult, config::author, say, tell};
use crate::{
    clock::SystemClock,
    compose::{self, ComposeError},
    settings::Settings,
};

/// How often it is looked whether a run has ended.
const LOOK_EVERY: Duration = Duration::from_millis(500);

/// What to do with scheduled tasks.
#[derive(Subcommand)]
pub enum Command {
    /// List the tasks: whether each is on, how its last run ended, and when it is due next (UTC).
    List {
        /// The settings file.
        #[arg(long, value_name = "FILE")]
        config: PathBuf,
        /// Print one JSON document, with schedules, counts and errors.
        #[arg(long)]
        json: bool,
    },
    /// Have a task run at once, and wait for its end. An instance with the role `jobs` must be running.
    Run {
        /// The task's name, as `reclave task list` prints it.
        task: String,
        /// The settings file.
        #[arg(long, value_name = "FILE")]
        config: PathBuf,
        /// How long to wait for the end of the run; 0 asks for it and does not wait.
        #[arg(long, value_name = "SECONDS", default_value_t = 300)]
        wait: u64,
        /// Who asks, for the history; the account of this terminal when not given.
        #[arg(long, value_name = "NAME")]
        author: Option<String>,
    },
}

/// Runs the command.
///
/// # Errors
/// When the store cannot be opened or read.
pub async fn run(command: Command) -> CommandResult {
    let (Command::List { config, .. } | Command::Run { config, .. }) = &command;
    let settings = Settings::read(config)?;
    let store = compose::open_store(&settings, Arc::new(SystemClock)).await?;
    let place = Place { store, realm: settings.realm };
    match command {
        Command::List { json, .. } => place.list(json).await,
        Command::Run { task, wait, author, .. } => {
            let author = author.unwrap_or_else(author::current);
            place.have_run(&task, &author, Duration::from_secs(wait)).await
        }
    }
}

/// The realm in its store.
struct Place {
    store: Arc<dyn Store>,
    realm: String,
}

impl Place {
    async fn tasks(&self) -> Result<Vec<ScheduledTask>, ComposeError> {
        let loaded = compose::load_realm(&self.realm, &*self.store).await?;
        Ok(console::tasks(&*self.store, &loaded.realm.tasks, SystemClock.now()).await?)
    }

    async fn list(&self, json: bool) -> CommandResult {
        let tasks = self.tasks().await?;
        if json {
            say(&serde_json::to_string_pretty(&tasks)?);
            return Ok(ExitCode::SUCCESS);
        }
        let wide = tasks.iter().map(|task| task.id.len()).max().unwrap_or_default();
        say(&format!("{:wide$}  {:8}  {:38}  next run", "task", "switched", "last run"));
        for task in &tasks {
            let on = if task.schedule.enabled { "on" } else { "off" };
            let next = task.next.map_or_else(|| "-".to_owned(), shown);
            say(&format!("{:wide$}  {on:8}  {:38}  {next}", task.id, last(task)));
        }
        Ok(ExitCode::SUCCESS)
    }

    async fn have_run(&self, task: &str, author: &str, wait: Duration) -> CommandResult {
        let asked = SystemClock.now();
        if !console::ask(&*self.store, task, author, asked, &OsEntropy).await? {
            return Err(format!("there is no task `{task}`: `reclave task list` prints the names").into());
        }
        if wait.is_zero() {
            say("asked for: an instance with the role `jobs` takes it up within seconds");
            return Ok(ExitCode::SUCCESS);
        }
        let until = asked.plus(wait);
        loop {
            let found = self.tasks().await?.into_iter().find(|one| one.id == task);
            if let Some(run) = found.as_ref().and_then(|found| ended_since(found, asked)) {
                return Ok(told(run));
            }
            if SystemClock.now() > until {
                let is_waiting = found.is_some_and(|found| found.asked);
                return Err(if is_waiting {
                    "nobody has taken it up: is an instance with the role `jobs` running?".into()
                } else {
                    "it is still running; `reclave task list` tells how it ends".into()
                });
            }
            tokio::time::sleep(LOOK_EVERY).await;
        }
    }
}

/// The run that fulfilled what was asked at a time, when it is over.
fn ended_since(task: &ScheduledTask, asked: Timestamp) -> Option<&TaskRunLine> {
    let last = task.last.as_ref().filter(|run| run.ended >= asked);
    last.filter(|_| !task.asked && task.current.is_none())
}

/// Prints what became of a run.
fn told(run: &TaskRunLine) -> ExitCode {
    let counts: Vec<String> = run.counts.iter().map(|(name, count)| format!("{name}: {count}")).collect();
    let counts = if counts.is_empty() { String::new() } else { format!(" ({})", counts.join(", ")) };
    say(&format!("{} on {}{counts}", run.outcome, run.instance));
    for error in &run.errors {
        tell(error);
    }
    if !run.hindrance.is_empty() {
        tell(&format!("held up {} times before, the last time by: {}", run.hindered, run.hindrance));
    }
    if run.outcome == "good" { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// What became of a task the last time, or what it is at.
fn last(task: &ScheduledTask) -> String {
    match (&task.current, &task.last) {
        (Some(current), _) if !current.hindrance.is_empty() => format!("held up: {}", current.hindrance),
        (Some(current), _) => format!("running on {}", current.instance),
        (None, _) if task.asked => "asked for".to_owned(),
        (None, Some(run)) => format!("{} {}", shown(run.ended), run.outcome),
        (None, None) => "not yet".to_owned(),
    }
}

/// A moment as RFC 3339 writes it, to the second.
fn shown(at: Timestamp) -> String {
    let second = at.as_millis().div_euclid(1_000);
    jiff::Timestamp::from_second(second).map_or_else(|_| "-".to_owned(), |at| at.to_string())
}
