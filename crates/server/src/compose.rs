//! Puts the house together from its parts; the demo and a real instance differ only in what they hand in.

use std::{collections::BTreeMap, num::NonZeroUsize, path::Path, sync::Arc};

use activities::{NoFaults, Registry, Tools};
use directory::ConnectionSettings;
use domain::{
    entropy::Entropy,
    factor::Factors,
    store::{SiteKind, Store},
    time::Clock,
};
use factors::RelyingParty;
use service::{
    Connection, Connections, Jobs, LiveRealm, Loaded, MailRenderer, Outgoing, PRESETS, Parts, Passwords,
};
use texts::Texts;
use tokio::net::TcpListener;
use vault::{DerivationPool, KeyRing};
use web::{WebSettings, WebState};

use crate::settings::Settings;

/// The ports that stand for the outside world's whims.
pub struct Ports {
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// Randomness.
    pub entropy: Arc<dyn Entropy>,
}

/// Whatever went wrong, with its words.
pub type ComposeError = Box<dyn std::error::Error + Send + Sync>;

/// The parts of an instance.
pub struct House {
    /// The store.
    pub store: Arc<dyn Store>,
    /// The realm's keys.
    pub keys: Arc<KeyRing>,
    /// The configuration in force.
    pub realm: Loaded,
    /// The directories.
    pub connections: Connections,
    /// Where mails go by the settings file; the realm's document may name servers of its own.
    pub transport: Option<Arc<dyn courier::Transport>>,
    /// Words that passwords must not hold.
    pub dictionary: Arc<::policy::Dictionary>,
    /// Threads that derive; 0 for as many as cores.
    pub derivation_threads: usize,
    /// The site.
    pub web: WebSettings,
    /// The demo's own pages.
    pub demo: Option<Arc<dyn api::Demo>>,
    /// Whether it works on what is everybody's: mail, bulk operations, what was left open.
    pub jobs: bool,
}

/// Opens the store of the settings.
///
/// # Errors
/// When it cannot be opened; the error names the key and the fix.
pub async fn open_store(settings: &Settings, clock: Arc<dyn Clock>) -> Result<Arc<dyn Store>, ComposeError> {
    let store_settings = store::StoreSettings { url: settings.store.url.clone() };
    Ok(store::open(&store_settings, clock).await?)
}

/// The realm's document: the newest revision in the store, else the preset or file of the settings.
///
/// # Errors
/// When it cannot be read, or is not good as a whole.
pub async fn load_realm(preset_or_file: &str, store: &dyn Store) -> Result<Loaded, ComposeError> {
    let registry = Registry::standard();
    if let Some(revision) = store.current_revision().await? {
        return Ok(Loaded::parse(&revision.document, revision.number, &registry)
            .map_err(|invalid| format!("revision {} of the realm:\n{invalid}", revision.number))?);
    }
    let text = match PRESETS.iter().find(|(name, _)| *name == preset_or_file) {
        Some((_, text)) => (*text).to_owned(),
        None => std::fs::read_to_string(preset_or_file).map_err(|error| {
            format!(
                "realm = `{preset_or_file}`: {error}. Use modern, classic, high-assurance or a TOML file."
            )
        })?,
    };
    Ok(Loaded::parse(&text, 0, &registry)
        .map_err(|invalid| format!("realm = `{preset_or_file}`:\n{invalid}"))?)
}

/// Makes the domain connections; nothing is sent until they are first used.
///
/// # Errors
/// When a connection's settings cannot be used; the error names the key and the fix.
pub fn connect(
    settings: &[ConnectionSettings],
    netbios_names: &BTreeMap<String, String>,
    ports: &Ports,
) -> Result<Connections, String> {
    let mut connections = Connections::default();
    for one in settings {
        if connections.directory(&one.id).is_some() {
            let id = &one.id;
            return Err(format!(
                "connection.id = `{id}`: two connections have it. Give each an id of its own."
            ));
        }
        if one.id.as_str() == "decoy" {
            return Err(
                "connection.id = `decoy`: the name is taken by names that are nobody's; choose another"
                    .to_owned(),
            );
        }
        let directory = directory::connect(one.clone(), Arc::clone(&ports.clock), Arc::clone(&ports.entropy))
            .map_err(|error| error.to_string())?;
        let alias = if one.alias.is_empty() { one.id.to_string() } else { one.alias.clone() };
        let mut names = vec![one.id.to_string(), alias.clone()];
        names.extend(netbios_names.get(one.id.as_str()).cloned());
        connections.add(Connection { alias, names, directory });
    }
    Ok(connections)
}

/// The dictionary: the built-in one, with the words of `file` added.
///
/// # Errors
/// When the file cannot be read.
pub fn dictionary(file: Option<&Path>) -> Result<Arc<::policy::Dictionary>, ComposeError> {
    let Some(file) = file else { return Ok(Arc::new(::policy::Dictionary::builtin())) };
    let text = std::fs::read_to_string(file)
        .map_err(|error| format!("dictionary_file = `{}`: {error}", file.display()))?;
    Ok(Arc::new(::policy::Dictionary::builtin().with_words(text.lines())))
}

/// What proves with the help of somebody outside; what is in force comes from the realm's document.
fn factors(ports: &Ports, web: &WebSettings, texts: &Arc<Texts>) -> Factors {
    let back = |site: SiteKind, root: &str| format!("{}{root}/oidc/back", web.url_of(site).origin());
    let words = Arc::clone(texts) as Arc<dyn domain::factor::phone::Words>;
    Factors {
        passkeys: RelyingParty::new(web.urls().map(web::PublicUrl::origin).collect()).port(),
        radius: factors::RadiusClient::new(Arc::clone(&ports.entropy)),
        captcha: factors::CaptchaMaker::new(),
        oidc: factors::OidcClient::new(factors::BackAddresses {
            self_service: back(SiteKind::SelfService, ""),
            helpdesk: back(SiteKind::Helpdesk, "/helpdesk"),
            administration: back(SiteKind::Administration, "/admin"),
        }),
        certificates: factors::CertificateExaminer::new(),
        phone: factors::PhoneClient::new(Arc::clone(&ports.entropy), Arc::clone(&ports.clock), words),
        push: factors::PushClient::new(Arc::clone(&ports.clock)),
    }
}

/// Serves until `shutdown`, then finishes what is being done.
///
/// # Errors
/// When the house cannot be put together, or the listener fails.
pub async fn serve(
    house: House,
    ports: Ports,
    listener: TcpListener,
    shutdown: impl Future<Output = ()> + Send + 'static,
) -> Result<(), ComposeError> {
    let texts = Arc::new(Texts::load());
    let realm = Arc::new(LiveRealm::new(house.realm));
    let passwords = Arc::new(Passwords::new(Arc::clone(&ports.clock), house.dictionary));
    let tools = Tools {
        store: house.store,
        entropy: Arc::clone(&ports.entropy),
        keys: Arc::clone(&house.keys),
        derivation: Arc::new(DerivationPool::start(NonZeroUsize::new(house.derivation_threads))?),
        passwords: Arc::clone(&passwords) as Arc<dyn activities::PasswordRules>,
        faults: Arc::new(NoFaults),
        factors: factors(&ports, &house.web, &texts),
    };
    let instance = vault::token::new(&*ports.entropy).expose().chars().take(12).collect();
    let outgoing = Outgoing::new(house.transport);
    let service = service::House::new(Parts {
        realm: Arc::clone(&realm),
        registry: Arc::new(Registry::standard()),
        connections: Arc::new(house.connections),
        tools,
        passwords,
        clock: Arc::clone(&ports.clock),
        texts: Arc::clone(&texts),
        outbox_bell: Arc::new(tokio::sync::Notify::new()),
        instance,
        host: host_name(),
        outgoing: Arc::clone(&outgoing),
    });
    service.connect_all()?;
    let is_set_up_here = house.demo.is_none() && !house.web.left_out.contains(&SiteKind::Administration);
    if is_set_up_here && let Some(code) = service.setup_code().await? {
        // Once, on the terminal of whoever starts the program; it is nowhere else.
        let place = house.web.url_of(SiteKind::Administration).origin();
        crate::commands::say(&format!("Nobody administers this realm yet. Set it up at {place}/admin"));
        crate::commands::say(&format!("with this code, once and within an hour: {}", code.expose()));
    }
    let renderer = MailRenderer::new(Arc::clone(&texts), house.keys, realm, house.web.public_url.origin());
    let jobs = if house.jobs {
        Jobs::start(&service, Arc::new(renderer), outgoing)
    } else {
        Jobs::start_own(&service)
    };
    let state = WebState {
        offline: Some(Arc::clone(&service) as Arc<dyn api::offline::Offline>),
        staff: Some(Arc::clone(&service) as Arc<dyn api::staff::Staff>),
        helpdesk: Some(Arc::clone(&service) as Arc<dyn api::helpdesk::Helpdesk>),
        configuration: Some(Arc::clone(&service) as Arc<dyn api::configuration::Configuration>),
        bulk: Some(Arc::clone(&service) as Arc<dyn api::BulkOperations>),
        administration: Some(Arc::clone(&service) as Arc<dyn api::Administration>),
        service: service as Arc<dyn api::Service>,
        demo: house.demo,
        texts,
        clock: ports.clock,
        entropy: ports.entropy,
        settings: house.web,
    };
    tracing::info!(address = %listener.local_addr()?, "ready");
    let served = web::serve(listener, state, shutdown).await;
    jobs.stop().await;
    served?;
    Ok(())
}

/// The machine's name, where the system tells it as a file; for the list of instances only.
fn host_name() -> String {
    let told = ["/proc/sys/kernel/hostname", "/etc/hostname"].into_iter().find_map(|file| {
        let name = std::fs::read_to_string(file).ok()?;
        Some(name.trim().to_owned()).filter(|name| !name.is_empty())
    });
    told.unwrap_or_default()
}

/// Completes on SIGTERM or SIGINT. Both are heard from the call on, so that an order to stop that comes while
/// the house is put together is not lost.
///
/// # Errors
/// When the signals cannot be heard.
pub fn shutdown_signal() -> std::io::Result<impl Future<Output = ()> + Send + 'static> {
    use tokio::signal::unix::{SignalKind, signal};
    let (mut terminate, mut interrupt) = (signal(SignalKind::terminate())?, signal(SignalKind::interrupt())?);
    Ok(async move {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
        tracing::info!("shutting down");
    })
}
