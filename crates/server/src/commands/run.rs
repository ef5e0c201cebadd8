//! `reclave run`: an instance on real components.

use std::{path::Path, process::ExitCode, sync::Arc};

use clap::ValueEnum;
use domain::store::SiteKind;
use vault::OsEntropy;

use super::CommandResult;
use crate::{
    clock::SystemClock,
    compose::{self, Ports},
    logging,
    settings::Settings,
};

/// What an instance does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum Role {
    /// Serves the site for people, and the JSON interface.
    SelfService,
    /// Serves the helpdesk site.
    Helpdesk,
    /// Serves the administration site.
    Admin,
    /// Sends mail, works on bulk operations, settles account changes that were left open, tidies up. In a realm,
    /// one instance at least must.
    Jobs,
}

impl Role {
    /// The sites that are not among `roles`.
    fn left_out(roles: &[Self]) -> Vec<SiteKind> {
        let sites = [
            (Self::SelfService, SiteKind::SelfService),
            (Self::Helpdesk, SiteKind::Helpdesk),
            (Self::Admin, SiteKind::Administration),
        ];
        sites.into_iter().filter(|(role, _)| !roles.contains(role)).map(|(_, site)| site).collect()
    }
}

/// Runs until SIGTERM or SIGINT.
///
/// # Errors
/// When the settings, the keys, the store or the realm cannot be used; each error names the key and the fix.
pub async fn run(config: &Path, roles: &[Role]) -> CommandResult {
    let mut settings = Settings::read(config)?;
    settings.web.left_out = Role::left_out(roles);
    logging::start(&settings.log)?;
    let ports = Ports { clock: Arc::new(SystemClock), entropy: Arc::new(OsEntropy) };
    let store = compose::open_store(&settings, Arc::clone(&ports.clock)).await?;
    let keys = Arc::new(crate::keys::read(&settings)?);
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
        jobs: roles.contains(&Role::Jobs),
    };
    let listener = tokio::net::TcpListener::bind(settings.listen)
        .await
        .map_err(|error| format!("listen = `{}`: {error}", settings.listen))?;
    compose::serve(house, ports, listener, compose::shutdown_signal()?).await?;
    Ok(ExitCode::SUCCESS)
}
