//! The binary `reclave`: reads settings, puts the house together, runs a command.

mod clock;
mod commands;
mod compose;
mod keys;
mod logging;
mod secrets;
mod settings;

use std::{path::PathBuf, process::ExitCode};

use clap::{Parser, Subcommand};

/// Self-service password management for Active Directory and LDAP.
#[derive(Parser)]
#[command(name = "reclave", version, about, max_term_width = 100)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Run everything on embedded defaults: a sample company, a directory that speaks LDAP, and a page that
    /// shows every mail. Nothing is kept and nothing leaves this machine.
    Demo(commands::demo::Options),
    /// Run an instance: the site and its background work, until SIGTERM or SIGINT.
    Run {
        /// The settings file (a commented sample: `reclave config sample`).
        #[arg(long, value_name = "FILE")]
        config: PathBuf,
        /// What this instance does; all of it when not said.
        #[arg(
            long,
            value_delimiter = ',',
            value_name = "ROLES",
            default_values = ["self-service", "helpdesk", "admin", "jobs"]
        )]
        roles: Vec<commands::run::Role>,
    },
    /// Look at directory, TLS, clock, rights of the service account, store and mail, and say what to fix.
    Doctor(commands::doctor::Options),
    /// Settings and the realm's configuration.
    Config {
        #[command(subcommand)]
        command: commands::config::Command,
    },
    /// Password policies: check passwords against one, or generate some.
    Policy {
        #[command(subcommand)]
        command: commands::policy::Command,
    },
    /// The history of every action.
    History {
        #[command(subcommand)]
        command: commands::history::Command,
    },
    /// Scheduled tasks: list them, or have one run.
    Task {
        #[command(subcommand)]
        command: commands::task::Command,
    },
    /// The realm's keys.
    Keys {
        #[command(subcommand)]
        command: commands::keys::Command,
    },
}

fn main() -> ExitCode {
    if rustls::crypto::ring::default_provider().install_default().is_err() {
        return fail(&"a TLS provider is already installed: this is a defect");
    }
    let cli = Cli::parse();
    let runtime = match tokio::runtime::Builder::new_multi_thread().enable_all().build() {
        Ok(runtime) => runtime,
        Err(error) => return fail(&error),
    };
    let result = runtime.block_on(async {
        match cli.command {
            Command::Demo(options) => commands::demo::run(options).await,
            Command::Run { config, roles } => commands::run::run(&config, &roles).await,
            Command::Doctor(options) => commands::doctor::run(options).await,
            Command::Config { command } => commands::config::run(command).await,
            Command::Policy { command } => commands::policy::run(command),
            Command::History { command } => commands::history::run(command).await,
            Command::Task { command } => commands::task::run(command).await,
            Command::Keys { command } => commands::keys::run(&command),
        }
    });
    match result {
        Ok(code) => code,
        Err(error) => fail(&error),
    }
}

fn fail(error: &dyn std::fmt::Display) -> ExitCode {
    eprintln!("reclave: {error}");
    ExitCode::FAILURE
}
