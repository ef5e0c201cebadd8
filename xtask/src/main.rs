//! The project's own commands: `cargo xtask --help`. They start the real peers, run every test, compare
//! the architecture's table with the code and take the screenshots. Apart from the product, because
//! none of it ships.

mod again;
mod console;
mod deb;
mod deps;
mod fuzz;
mod peers;
mod places;
mod project;
#[cfg(test)]
mod rows;
mod shots;
mod test;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

use crate::project::{Outcome, Project};

#[derive(Parser)]
#[command(name = "cargo xtask", about = "The project's own commands.")]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Compare the table of rooms in docs/architecture.md with what the crates depend on.
    Deps,
    /// Start, stop or install the real servers that tests talk to.
    Peers {
        #[command(subcommand)]
        command: PeersCommand,
    },
    /// Run every test; installs and starts the peers, and stops them if it started them.
    Test(test::Options),
    /// Build the Debian package reclave-offline for computers that are to reset passwords without their directory.
    Deb(deb::Options),
    /// Fuzz what reads the codes of an offline reset.
    Fuzz(fuzz::Options),
    /// Take the screenshots of docs/screens anew.
    Shots,
}

#[derive(Subcommand)]
enum PeersCommand {
    /// Install what is missing: Debian packages (as root), the mail server's Python, npm packages.
    Install,
    /// Start Samba, slapd, PostgreSQL and the mail server; write var/peers/env and var/peers/env.json.
    Up,
    /// Stop them.
    Down {
        /// Delete their data too, so that the next start seeds them anew.
        #[arg(long)]
        wipe: bool,
    },
    /// Say which of them run.
    Status,
}

fn main() -> ExitCode {
    match run(&Arguments::parse().command) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("xtask: {failure}");
            ExitCode::FAILURE
        }
    }
}

fn run(command: &Command) -> Outcome {
    let project = Project::locate()?;
    match command {
        Command::Deps => deps::run(&project),
        Command::Peers { command: PeersCommand::Install } => peers::Peers::of(&project)?.install(true),
        Command::Peers { command: PeersCommand::Up } => peers::Peers::of(&project)?.up().map(drop),
        Command::Peers { command: PeersCommand::Down { wipe } } => peers::Peers::of(&project)?.down(*wipe),
        Command::Peers { command: PeersCommand::Status } => peers::Peers::of(&project)?.status(),
        Command::Test(options) => test::run(&project, options),
        Command::Deb(options) => deb::run(&project, options),
        Command::Fuzz(options) => fuzz::run(&project, options),
        Command::Shots => shots::run(&project),
    }
}
