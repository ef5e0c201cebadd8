//! `reclave doctor`: looks at everything an instance needs and says what to fix.

use std::{path::PathBuf, process::ExitCode, sync::Arc};

use clap::Args;
use serde::Serialize;
use service::Connections;
use store::StoreOpenError;
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

impl Finding {
    fn good(area: &str, detail: impl Into<String>) -> Self {
        Self { good: true, area: area.to_owned(), detail: detail.into(), fix: String::new() }
    }

    fn bad(area: &str, detail: impl Into<String>, fix: &str) -> Self {
        Self { good: false, area: area.to_owned(), detail: detail.into(), fix: fix.to_owned() }
    }
}

/// Runs the command; the exit code is not zero when something is not as it should be.
///
/// # Errors
/// When the settings cannot be read.
pub async fn run(options: Options) -> CommandResult {
    let settings = Settings::read(&options.config)?;
    let ports = Ports { clock: Arc::new(SystemClock), entropy: Arc::new(OsEntropy) };
    let mut findings = vec![keys(&settings)];
    let connections = compose::connect(&settings.connections, &settings.netbios_names, &ports);
    findings.extend(store_and_realm(&settings, &ports, connections.as_ref().ok()).await);
    match &connections {
        Ok(connections) => findings.extend(directories(connections).await),
        Err(detail) => {
            findings.push(Finding::bad("directory", detail.as_str(), "Correct the settings file."));
        }
    }
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
    match super::keys::read(&settings.key_file) {
        Ok(_) => Finding::good("keys", settings.key_file.display().to_string()),
        Err(error) => Finding::bad("keys", format!("{}: {}", error.name, error.detail), &error.fix),
    }
}

/// The store, and the realm's document, which may be in it.
async fn store_and_realm(
    settings: &Settings,
    ports: &Ports,
    connections: Option<&Connections>,
) -> Vec<Finding> {
    let store = match compose::open_store(settings, Arc::clone(&ports.clock)).await {
        Ok(store) => store,
        Err(error) if matches!(error.downcast_ref(), Some(StoreOpenError::InUse(_))) => {
            return vec![Finding::good(
                "store",
                "in use by a running instance, as SQLite files are by one alone",
            )];
        }
        Err(error) => return vec![Finding::bad("store", error.to_string(), STORE_FIX)],
    };
    let store_finding = match store.health().await {
        Ok(()) => Finding::good("store", "answers, reads and writes"),
        Err(error) => return vec![Finding::bad("store", error.to_string(), STORE_FIX)],
    };
    let realm = compose::load_realm(&settings.realm, &*store).await;
    let realm_finding = match realm.map(|loaded| (loaded.revision, loaded.realm)) {
        Ok((revision, realm)) => match connections.map(|known| service::check_scopes(&realm, known)) {
            Some(Err(detail)) => Finding::bad("realm", detail, "Correct the scope, or the settings file."),
            _ if revision == 0 => Finding::good("realm", format!("begins with {}", settings.realm)),
            _ => Finding::good("realm", format!("revision {revision}")),
        },
        Err(error) => Finding::bad(
            "realm",
            error.to_string(),
            "`reclave config check FILE` says whether a document is good.",
        ),
    };
    vec![store_finding, realm_finding]
}

const STORE_FIX: &str = "Look at store.url, and whether the database runs and takes this account.";

async fn directories(connections: &Connections) -> Vec<Finding> {
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
    let Some(servers) = &settings.mail else {
        return Finding::good("mail", "no server in the settings file; the realm's document may name some");
    };
    match courier::check(servers).await {
        Ok(()) => Finding::good("mail", "the server takes this account"),
        Err(detail) => {
            let fix = "Look at [mail]: host, port, security, user and password_file.";
            Finding::bad("mail", detail, fix)
        }
    }
}
