//! The binary `reclave-offline`: enrolment, the wizard, the helper of the PAM module, reports and a diagnosis.

mod commands;

use std::{path::PathBuf, process::ExitCode};

use clap::{Parser, Subcommand};
use offline::settings::{PATH, Settings};

/// Resets a password on a computer that cannot reach the directory: it shows a code, the self-service site
/// answers with another, and the account's new password works here at once.
#[derive(Parser)]
#[command(name = "reclave-offline", version, about, max_term_width = 100)]
struct Cli {
    /// The settings.
    #[arg(long, global = true, value_name = "FILE", default_value = PATH)]
    config: PathBuf,
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Make this computer known to the self-service site, with a code from its administration. Run as root.
    Enroll(commands::enroll::Options),
    /// Reset a password. As root for any person of this computer, else for yourself, through the helper.
    Reset(commands::reset::Options),
    /// Look at everything that a reset needs, and say what to fix. Ends with 1 when no reset would work.
    Status,
    /// Tell the site what happened here, and learn whether passwords that were reset here are still the
    /// directory's. Ends with 3 when one is not. Run as root, for example once an hour.
    Report(commands::report::Options),
    /// Be the helper that the PAM module and people who are not root talk to, until it is ended. Run as root.
    Serve,
}

/// Why a command ended.
struct Failure {
    text: String,
    code: u8,
}

impl<E: std::error::Error> From<E> for Failure {
    fn from(error: E) -> Self {
        Self { text: error.to_string(), code: 1 }
    }
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    let result = Settings::read(&cli.config).map_err(Failure::from).and_then(|settings| match cli.command {
        Command::Enroll(options) => commands::enroll::run(&settings, &options),
        Command::Reset(options) => commands::reset::run(&settings, &options),
        Command::Status => commands::status::run(&settings),
        Command::Report(options) => commands::report::run(&settings, &options),
        Command::Serve => commands::serve::run(&settings),
    });
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            if !failure.text.is_empty() {
                commands::complain(&failure.text);
            }
            ExitCode::from(failure.code)
        }
    }
}
