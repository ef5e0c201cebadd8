//! The house itself: authorisation, the driving of runs, recovery after a crash, background jobs.
//!
//! [`House`] implements [`api::Service`]. It holds the ports and the tools and nothing of a request; what a
//! run knows is in its row, so any instance can go on with it.

mod administration;
mod begin;
mod board;
mod browsers;
pub mod bulk;
mod captcha;
mod certificate;
mod colleagues;
mod conditions;
pub mod configuration;
mod connections;
mod drive;
mod ends;
mod enumerate;
mod errors;
pub mod export;
mod faces;
mod health;
mod heartbeat;
mod held_up;
mod helpdesk;
mod hindrance;
mod home;
mod jobs;
mod lease;
mod mail;
mod metrics;
mod not_me;
mod notices;
mod offline;
mod oidc;
mod outgoing;
mod passwords;
mod phone;
mod phone_reports;
mod push;
mod radius;
mod realm;
mod recovery;
mod reload;
mod reminders;
mod rows;
mod scheduler;
mod scope;
pub mod secrets;
mod sessions;
pub mod staff;
mod standing;
mod tickets;
mod waiting;

use std::sync::{Arc, Mutex};

use activities::{Registry, Tools};
use domain::{store::Store, time::Clock};
use texts::Texts;

pub use connections::{Connection, Connections, TypedName, parse_name};
pub use jobs::Jobs;
pub use mail::MailRenderer;
pub use metrics::Metrics;
pub use outgoing::{Outgoing, mail_settings};
pub use passwords::{Passwords, PersonRules};
pub use realm::{
    ADMINISTRATION_SIGN_IN, HELPDESK_SIGN_IN, InvalidRealm, LiveRealm, Loaded, PRESETS, STAFF, all_steps,
    find_step,
};
pub use reload::{ReloadError, connection_settings};
pub use scheduler::console;
pub use scope::check_scopes;

/// Everything that a request or a job may need.
pub struct House {
    pub(crate) realm: Arc<LiveRealm>,
    pub(crate) registry: Arc<Registry>,
    pub(crate) connections: Arc<Connections>,
    pub(crate) tools: Tools,
    pub(crate) passwords: Arc<Passwords>,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) texts: Arc<Texts>,
    pub(crate) metrics: Arc<Metrics>,
    pub(crate) standings: standing::Standings,
    pub(crate) staff_standings: staff::StaffStandings,
    pub(crate) bulk_works: bulk::Works,
    pub(crate) task_works: scheduler::Works,
    pub(crate) desk_lists: helpdesk::Lists,
    /// Wakes the courier when a commit put something into the outbox.
    pub(crate) outbox_bell: Arc<tokio::sync::Notify>,
    pub(crate) instance: String,
    pub(crate) outgoing: Arc<Outgoing>,
    /// Rung when somebody was turned away because a proof's servers are away.
    pub(crate) factors_bell: tokio::sync::Notify,
    /// Rung when somebody asked for colleagues to vouch.
    pub(crate) colleagues_bell: tokio::sync::Notify,
    /// Rung when somebody asked for a question on a phone.
    pub(crate) phones_bell: tokio::sync::Notify,
    /// What the background tasks of this instance last did and found.
    pub(crate) board: board::Board,
    /// Why the newest revision is not in force here.
    pub(crate) reload_problem: Mutex<Option<String>>,
}

/// What a house is built from.
pub struct Parts {
    /// The configuration in force.
    pub realm: Arc<LiveRealm>,
    /// The activities.
    pub registry: Arc<Registry>,
    /// The directories.
    pub connections: Arc<Connections>,
    /// Ports and keys for activities.
    pub tools: Tools,
    /// The password rules' cache; the same value as in `tools`.
    pub passwords: Arc<Passwords>,
    /// The clock.
    pub clock: Arc<dyn Clock>,
    /// The words, for what is negotiated on the inside (mails).
    pub texts: Arc<Texts>,
    /// Rung when there is something to deliver.
    pub outbox_bell: Arc<tokio::sync::Notify>,
    /// This process, for leases.
    pub instance: String,
    /// The machine's name, for administrators; empty when it is not known.
    pub host: String,
    /// The way out for mails.
    pub outgoing: Arc<Outgoing>,
}

impl House {
    /// Puts the parts together.
    #[must_use]
    pub fn new(parts: Parts) -> Arc<Self> {
        let board = board::Board::new(parts.clock.now(), parts.host);
        parts.texts.say_instead(&parts.realm.current().realm.site);
        parts.texts.tell_times_in(&parts.realm.current().realm.tasks.time_zone);
        Arc::new(Self {
            board,
            realm: parts.realm,
            registry: parts.registry,
            connections: parts.connections,
            tools: parts.tools,
            passwords: parts.passwords,
            clock: parts.clock,
            texts: parts.texts,
            metrics: Arc::new(Metrics::new()),
            standings: standing::Standings::default(),
            staff_standings: staff::StaffStandings::default(),
            bulk_works: bulk::Works::default(),
            task_works: scheduler::Works::default(),
            desk_lists: helpdesk::Lists::default(),
            outbox_bell: parts.outbox_bell,
            instance: parts.instance,
            outgoing: parts.outgoing,
            factors_bell: tokio::sync::Notify::new(),
            colleagues_bell: tokio::sync::Notify::new(),
            phones_bell: tokio::sync::Notify::new(),
            reload_problem: Mutex::new(None),
        })
    }

    pub(crate) fn store(&self) -> &dyn Store {
        &*self.tools.store
    }
}
