//! `reclave history`: walk the chain, or print it.

use std::{path::PathBuf, process::ExitCode, sync::Arc};

use clap::Subcommand;
use domain::store::ChainVerdict;

use super::{CommandResult, say};
use crate::{clock::SystemClock, compose, settings::Settings};

/// What to do with the history.
#[derive(Subcommand)]
pub enum Command {
    /// Walk the chain of hashes from the first event to the last.
    Verify {
        /// The settings file.
        #[arg(long, value_name = "FILE")]
        config: PathBuf,
    },
    /// Print every event as one line of JSON, in order.
    Export {
        /// The settings file.
        #[arg(long, value_name = "FILE")]
        config: PathBuf,
    },
}

/// How many events are read at once.
const PAGE: u32 = 1_000;

/// Runs the command.
///
/// # Errors
/// When the store cannot be opened or read.
pub async fn run(command: Command) -> CommandResult {
    let (Command::Verify { config } | Command::Export { config }) = &command;
    let settings = Settings::read(config)?;
    let store = compose::open_store(&settings, Arc::new(SystemClock)).await?;
    match command {
        Command::Verify { .. } => match store.verify_history().await? {
            ChainVerdict::Intact(count) => say(&format!("unbroken: {count} events")),
            ChainVerdict::BrokenAt(sequence) => {
                say(&format!("broken at event {sequence}: it does not follow from the one before it"));
                return Ok(ExitCode::FAILURE);
            }
        },
        Command::Export { .. } => {
            let mut from = 1;
            loop {
                let events = store.history_from(from, PAGE).await?;
                let Some(last) = events.last() else { break };
                from = last.sequence + 1;
                for event in &events {
                    say(&serde_json::to_string(event)?);
                }
            }
        }
    }
    Ok(ExitCode::SUCCESS)
}
