//! The product's inside in this process: for what no page asks for quickly enough to be measured over HTTP. Its
//! store is a file of its own on the disk, as shipped; nothing is left out but the web server.

use std::{
    num::NonZeroUsize,
    path::Path,
    sync::{Arc, Mutex, PoisonError},
    time::{Instant, SystemTime, UNIX_EPOCH},
};

use activities::{FaultPoint, Registry, Tools};
use directory::ConnectionSettings;
use domain::{
    config::Realm,
    secret::Secret,
    store::Store,
    time::{Clock, Timestamp},
};
use service::{Connection, Connections, House, LiveRealm, Loaded, Outgoing, PRESETS, Parts, Passwords};
use texts::Texts;
use vault::{DerivationPool, KeyRing, OsEntropy};

use crate::{Outcome, peer::Peer};

/// The system's clock.
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "a measurement has the time of day like the product")]
    fn now(&self) -> Timestamp {
        let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
        Timestamp::from_millis(i64::try_from(since.as_millis()).unwrap_or(i64::MAX))
    }
}

/// Remembers when a place was first reached.
pub struct Watch {
    place: &'static str,
    reached: Mutex<Option<Instant>>,
}

impl Watch {
    /// For one place.
    pub const fn new(place: &'static str) -> Self {
        Self { place, reached: Mutex::new(None) }
    }

    /// When.
    pub fn reached(&self) -> Option<Instant> {
        *self.reached.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl FaultPoint for Watch {
    fn at(&self, place: &'static str) {
        if place == self.place {
            self.reached.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert_with(Instant::now);
        }
    }
}

/// A house on `peer` with its store in `folder`.
pub async fn open(peer: &Peer, folder: &Path, watch: Arc<Watch>) -> Outcome<Arc<House>> {
    Ok(open_with(peer, folder, watch, |_| ()).await?.0)
}

/// The same with a changed realm, and its store besides.
pub async fn open_with(
    peer: &Peer,
    folder: &Path,
    watch: Arc<Watch>,
    change: impl FnOnce(&mut Realm),
) -> Outcome<(Arc<House>, Arc<dyn Store>)> {
    std::fs::create_dir_all(folder)?;
    let clock: Arc<dyn Clock> = Arc::new(SystemClock);
    let settings: ConnectionSettings = toml::from_str(&peer.settings().replace("[[connection]]", ""))?;
    let directory = directory::connect(settings, Arc::clone(&clock), Arc::new(OsEntropy))?;
    let mut connections = Connections::default();
    connections.add(Connection { alias: "bench".to_owned(), names: vec!["bench".to_owned()], directory });
    let url = Secret::new(format!("sqlite://{}/reclave.db", folder.display()));
    let store: Arc<dyn Store> = store::open(&store::StoreSettings { url }, Arc::clone(&clock)).await?;
    let preset = PRESETS.iter().find(|(name, _)| *name == "modern").map(|(_, text)| *text);
    let registry = Arc::new(Registry::standard());
    let mut realm = Loaded::parse(preset.unwrap_or_default(), 0, &registry)?.realm.clone();
    change(&mut realm);
    let loaded = Loaded::check(realm, 0, &registry)?;
    let dictionary = Arc::new(policy::Dictionary::builtin());
    let passwords = Arc::new(Passwords::new(Arc::clone(&clock), dictionary));
    let house = House::new(Parts {
        realm: Arc::new(LiveRealm::new(loaded)),
        registry,
        connections: Arc::new(connections),
        tools: Tools {
            store: Arc::clone(&store),
            entropy: Arc::new(OsEntropy),
            keys: Arc::new(KeyRing::generate(&OsEntropy)),
            derivation: Arc::new(DerivationPool::start(NonZeroUsize::new(1))?),
            passwords: Arc::clone(&passwords) as Arc<dyn activities::PasswordRules>,
            faults: watch,
            factors: domain::factor::Factors::none(),
        },
        passwords,
        clock,
        texts: Arc::new(Texts::load()),
        outbox_bell: Arc::new(tokio::sync::Notify::new()),
        instance: "bench".to_owned(),
        host: "bench".to_owned(),
        outgoing: Outgoing::new(None),
    });
    Ok((house, store))
}
