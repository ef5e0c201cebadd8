//! `reclave doctor`: looks at everything an instance needs and says what to fix.

use std::{path::PathBuf, process::ExitCode, sync::Arc};

use clap::Args;
use serde::Serialize;
use vault::OsEntropy;

use super::{CommandResult, say};
use crate::{
    clock::SystemClock,
    compose::{self, Ports},
    settings::Settings,
};

/// How to look.
#[derive(Args)]
pub struct Options {
    /// The settings file.
    #[arg(long, value_name = "FILE")]
    config: PathBuf,
    /// Findings as JSON.
    #[arg(long)]
    json: bool,
}

/// One finding.
#[derive(Serialize)]
struct Finding {
    good: bool,
    area: String,
    detail: String,
    fix: String,
}

/// Runs the command; the exit code is not zero when something is not as it should be.
///
/// # Errors
/// When the settings cannot be read.
pub async fn run(options: Options) -> CommandResult {
    let settings = Settings::read(&options.config)?;
    let ports = Ports { clock: Arc::new(SystemClock), entropy: Arc::new(OsEntropy) };
    let mut findings = vec![keys(&settings)];
    findings.push(store(&settings, &ports).await);
    findings.extend(directories(&settings, &ports).await);
    findings.push(mail(&settings).await);
    let all_good = findings.iter().all(|finding| finding.good);
    if options.json {
        say(&serde_json::to_string_pretty(&findings)?);
    } else {
        for finding in &findings {
            say(&format!(
                "{} {}: {}",
                if finding.good { "good" } else { "BAD " },
                finding.area,
                finding.detail
            ));
            if !finding.fix.is_empty() {
                for line in finding.fix.lines() {
                    say(&format!("       {line}"));
                }
            }
        }
    }
    Ok(if all_good { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}

fn keys(settings: &Settings) -> Finding {
    let area = "keys".to_owned();
    match super::keys::read(&settings.key_file) {
        Ok(_) => {
            Finding { good: true, area, detail: settings.key_file.display().to_string(), fix: String::new() }
        }
        Err(detail) => Finding { good: false, area, detail, fix: String::new() },
    }
}

async fn store(settings: &Settings, ports: &Ports) -> Finding {
    let area = "store".to_owned();
    let opened = match compose::open_store(settings, Arc::clone(&ports.clock)).await {
        Ok(store) => store.health().await.map_err(|error| error.to_string()),
        Err(error) => Err(error.to_string()),
    };
    match opened {
        Ok(()) => {
            Finding { good: true, area, detail: "answers, reads and writes".to_owned(), fix: String::new() }
        }
        Err(detail) => {
            let fix = "Look at store.url, and whether the database runs and takes this account.".to_owned();
            Finding { good: false, area, detail, fix }
        }
    }
}

async fn directories(settings: &Settings, ports: &Ports) -> Vec<Finding> {
    let connections = match compose::connect(&settings.connections, &settings.netbios_names, ports) {
        Ok(connections) => connections,
        Err(detail) => {
            return vec![Finding { good: false, area: "directory".to_owned(), detail, fix: String::new() }];
        }
    };
    let mut findings = Vec::new();
    for directory in connections.directories() {
        for found in directory.health().await {
            let area = format!("directory {} {}", directory.connection(), found.subject);
            findings.push(Finding { good: found.good, area, detail: found.detail, fix: found.fix });
        }
    }
    findings
}

async fn mail(settings: &Settings) -> Finding {
    let area = "mail".to_owned();
    match courier::check(&settings.mail).await {
        Ok(()) => Finding {
            good: true,
            area,
            detail: "the server takes this account".to_owned(),
            fix: String::new(),
        },
        Err(detail) => {
            let fix = "Look at [mail]: host, port, security, user and password_file.".to_owned();
            Finding { good: false, area, detail: detail.clone(), fix }
        }
    }
}
