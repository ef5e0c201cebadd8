//! `reclave doctor`: looks at everything an instance needs and says what to fix.

use std::{path::PathBuf, process::ExitCode, sync::Arc};

use clap::Args;
use domain::{
    config::{Realm, connection::DomainConnection},
    directory::Directory,
};
use serde::Serialize;
use service::Connections;
use store::StoreOpenError;
use vault::{KeyRing, OsEntropy};

use super::{CommandResult, say};
use crate::{
    clock::SystemClock,
    compose::{self, Ports},
    keys::Place,
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
    let keys = crate::keys::read(&settings).ok();
    let connections = compose::connect(&settings.connections, &settings.netbios_names, &ports);
    let (told, realm) = store_and_realm(&settings, &ports, connections.as_ref().ok()).await;
    findings.extend(told);
    match connections {
        Ok(connections) => {
            let mut all = connections.directories();
            let of_realm = realm.iter().flat_map(|realm| &realm.connections);
            for one in of_realm.filter(|one| connections.get(&one.id).is_none()) {
                match keys.as_ref().map(|keys| directory_of(one, keys, &ports)) {
                    Some(Ok(directory)) => all.push(directory),
                    Some(Err(detail)) => findings.push(Finding::bad("directory", detail, DOCUMENT_FIX)),
                    None => {}
                }
            }
            if all.is_empty() {
                let fix =
                    "Add one on the administration site; the program prints a set-up code when it starts.";
                findings.push(Finding::bad("directory", "there is no domain connection", fix));
            }
            findings.extend(directories(&all).await);
        }
        Err(detail) => {
            findings.push(Finding::bad("directory", detail.as_str(), "Correct the settings file."));
        }
    }
    findings.push(mail(&settings, realm.as_ref(), keys.as_ref()).await);
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
    match crate::keys::read(settings).and_then(|_| Place::of(settings)) {
        Ok(place) => Finding::good("keys", place.to_string()),
        Err(error) => {
            Finding::bad("keys", format!("{} = `{}`: {}", error.key, error.name, error.detail), &error.fix)
        }
    }
}

/// The store, and the realm's document, which may be in it.
async fn store_and_realm(
    settings: &Settings,
    ports: &Ports,
    connections: Option<&Connections>,
) -> (Vec<Finding>, Option<Realm>) {
    let store = match compose::open_store(settings, Arc::clone(&ports.clock)).await {
        Ok(store) => store,
        Err(error) if matches!(error.downcast_ref(), Some(StoreOpenError::InUse(_))) => {
            let told = "in use by a running instance, as SQLite files are by one alone";
            return (vec![Finding::good("store", told)], None);
        }
        Err(error) => return (vec![Finding::bad("store", error.to_string(), STORE_FIX)], None),
    };
    let store_finding = match store.health().await {
        Ok(()) => Finding::good("store", "answers, reads and writes"),
        Err(error) => return (vec![Finding::bad("store", error.to_string(), STORE_FIX)], None),
    };
    let realm = compose::load_realm(&settings.realm, &*store).await;
    let document = realm.as_ref().ok().map(|loaded| loaded.realm.clone());
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
    (vec![store_finding, realm_finding], document)
}

const STORE_FIX: &str = "Look at store.url, and whether the database runs and takes this account.";

/// What to do about what the realm's document says.
const DOCUMENT_FIX: &str = "Correct it on the administration site, or with `reclave config apply`.";

/// A directory of the realm's document.
fn directory_of(one: &DomainConnection, keys: &KeyRing, ports: &Ports) -> Result<Arc<dyn Directory>, String> {
    let settings = service::connection_settings(one, keys)?;
    directory::connect(settings, Arc::clone(&ports.clock), Arc::clone(&ports.entropy))
        .map_err(|error| error.to_string())
}

async fn directories(all: &[Arc<dyn Directory>]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for directory in all {
        for found in directory.health().await {
            let area = format!("directory {} {}", directory.connection(), found.subject);
            findings.push(Finding { good: found.good, area, detail: found.detail, fix: found.fix });
        }
    }
    findings
}

/// The mail servers in force: those of the realm's document, else those of the settings file.
async fn mail(settings: &Settings, realm: Option<&Realm>, keys: Option<&KeyRing>) -> Finding {
    let of_realm = match (realm, keys) {
        (Some(realm), Some(keys)) => service::mail_settings(&realm.mail, keys),
        _ => Ok(None),
    };
    let (servers, fix) = match of_realm {
        Ok(Some(servers)) => (Some(servers), DOCUMENT_FIX),
        Ok(None) => (settings.mail.clone(), "Look at [mail]: host, port, security, user and password_file."),
        Err(detail) => return Finding::bad("mail", detail, DOCUMENT_FIX),
    };
    let Some(servers) = servers else {
        let fix = "Add one on the administration site: codes and notices are sent by mail.";
        return Finding::bad("mail", "there is no mail server", fix);
    };
    match courier::check(&servers).await {
        Ok(()) => Finding::good("mail", "the server takes this account"),
        Err(detail) => Finding::bad("mail", detail, fix),
    }
}
