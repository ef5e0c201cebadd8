//! `reclave policy`: the rules engine on the command line, for scripts and for trying a policy out.

use std::{
    io::BufRead,
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::Subcommand;
use domain::config::PasswordPolicy;
use texts::Texts;
use vault::OsEntropy;

use super::{CommandResult, say};

/// What to do with a password policy.
#[derive(Subcommand)]
pub enum Command {
    /// Read JSON lines {"password","user":{…},"old"} and write {"accepted","findings":[…]} for each.
    Check {
        /// The policy's TOML file: one password policy, or a realm document.
        #[arg(long, value_name = "FILE")]
        policy: PathBuf,
    },
    /// Write passwords that the policy accepts.
    Generate {
        /// The policy's TOML file: one password policy, or a realm document.
        #[arg(long, value_name = "FILE")]
        policy: PathBuf,
        /// How many.
        #[arg(long, default_value_t = 1)]
        count: u32,
    },
}

/// Runs the command.
///
/// # Errors
/// When the file cannot be read or the rules cannot be used.
pub fn run(command: Command) -> CommandResult {
    match command {
        Command::Check { policy } => check(&policy),
        Command::Generate { policy, count } => generate(&policy, count),
    }
}

fn check(file: &Path) -> CommandResult {
    let rules = read(file)?;
    let texts = Texts::load();
    for line in std::io::stdin().lock().lines() {
        say(&policy::lines::check(&rules, &line?, &|message| texts.say("en", message)));
    }
    Ok(ExitCode::SUCCESS)
}

fn generate(file: &Path, count: u32) -> CommandResult {
    let rules = read(file)?;
    let nobody = policy::PersonFacts::default();
    for _ in 0..count {
        let password = rules.generate(&nobody, &OsEntropy);
        say(password.map_err(|error| format!("{}: {error}", file.display()))?.expose());
    }
    Ok(ExitCode::SUCCESS)
}

/// A file with one password policy, or a realm document with several.
fn read(file: &Path) -> Result<policy::Policy, String> {
    #[derive(serde::Deserialize)]
    struct Realm {
        password_policies: Vec<PasswordPolicy>,
    }
    let name = file.display();
    let told = |error: &dyn std::fmt::Display| format!("{name}: {error}");
    let text = std::fs::read_to_string(file).map_err(|error| told(&error))?;
    let table: toml::Table = toml::from_str(&text).map_err(|error| told(&error))?;
    let policies = if table.contains_key("password_policies") {
        toml::from_str::<Realm>(&text).map_err(|error| told(&error))?.password_policies
    } else {
        vec![toml::from_str::<PasswordPolicy>(&text).map_err(|error| told(&error))?]
    };
    policy::Policy::compile(&policies, None, &std::sync::Arc::new(policy::Dictionary::builtin())).map_err(
        |invalid| {
            let all: Vec<String> = invalid.iter().map(|finding| format!("{name}: {finding}")).collect();
            all.join("\n")
        },
    )
}
