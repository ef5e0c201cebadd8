//! `reclave run`: an instance on real components.

use std::{path::Path, process::ExitCode, sync::Arc};

use vault::OsEntropy;

use super::CommandResult;
use crate::{
    clock::SystemClock,
    compose::{self, Ports},
    logging,
    settings::Settings,
};

/// Runs until SIGTERM or SIGINT.
///
/// # Errors
/// When the settings, the keys, the store or the realm cannot be used; each error names the key and the fix.
pub async fn run(config: &Path) -> CommandResult {
    let settings = Settings::read(config)?;
    logging::start(&settings.log)?;
    let ports = Ports { clock: Arc::new(SystemClock), entropy: Arc::new(OsEntropy) };
    let store = compose::open_store(&settings, Arc::clone(&ports.clock)).await?;
    let keys = Arc::new(super::keys::read(&settings.key_file)?);
    let realm = compose::load_realm(&settings.realm, &*store).await?;
    let connections = compose::connect(&settings.connections, &settings.netbios_names, &ports)?;
    let transport = settings.mail.as_ref().map(courier::smtp).transpose()?;
    let words = compose::dictionary(settings.dictionary_file.as_deref())?;
    let house = compose::House {
        store,
        keys,
        realm,
        connections,
        transport,
        dictionary: words,
        derivation_threads: settings.derivation_threads,
        web: settings.web,
        demo: None,
    };
    let listener = tokio::net::TcpListener::bind(settings.listen)
        .await
        .map_err(|error| format!("listen = `{}`: {error}", settings.listen))?;
    compose::serve(house, ports, listener, compose::shutdown_signal()?).await?;
    Ok(ExitCode::SUCCESS)
}
