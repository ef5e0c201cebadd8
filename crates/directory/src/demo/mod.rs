//! The embedded demo directory: an LDAP server on a loopback port that behaves as Active Directory does and
//! holds the sample company Northwind. `reclave demo` runs on it, and tests use it as the peer that shows what
//! Samba cannot: the policy-hints control, Windows' own diagnostics, password expiry, and failures on order.
//!
//! It is no directory for real accounts: no TLS, nothing on disk, known starting passwords. It therefore binds
//! to a loopback address or not at all.

use std::{
    io,
    net::{Ipv4Addr, SocketAddr},
    sync::Arc,
    time::Duration,
};

use domain::{secret::Secret, time::Clock};
use tokio::{net::TcpListener, sync::watch, task::JoinHandle};

mod attributes;
mod bind;
mod codec;
pub mod company;
mod control;
mod core;
mod dispatch;
mod dn;
mod faults;
mod filter;
mod identity;
mod modify;
mod password;
mod people_names;
mod refusal;
mod rights;
mod root_dse;
mod schema;
mod search;
mod server;
mod tree;

pub use self::{
    control::{Control, NewPerson, State, UnknownAccount},
    core::{Counts, Deed, WitnessEntry},
    faults::{Fault, Operation, Stall, StallPoint},
    password::PasswordRules,
    refusal::Wording,
    rights::Delegation,
    tree::{NameTaken, SignInBar},
};

/// Bounds on what a peer can make the server hold.
#[derive(Clone, Debug)]
pub struct Limits {
    /// Connections at once; a further one is closed as soon as it is accepted.
    pub connections: usize,
    /// Bytes of one message.
    pub message_bytes: usize,
    /// Levels of nesting of one message.
    pub nesting: usize,
    /// How long a connection may say nothing, or leave answers unread.
    pub idle: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Self { connections: 512, message_bytes: 256 * 1024, nesting: 64, idle: Duration::from_secs(15 * 60) }
    }
}

/// How the demo directory begins.
#[derive(Clone, Debug)]
pub struct DemoConfig {
    /// Where to listen; must be a loopback address. Port 0 takes a free one.
    pub listen: SocketAddr,
    /// Password of the service account `svc-reclave`.
    pub service_password: Secret,
    /// Password of the built-in Administrator; without one that account is disabled.
    pub administrator_password: Option<Secret>,
    /// How many people the company has, the named ones included.
    pub people: usize,
    /// The domain's password policy.
    pub rules: PasswordRules,
    /// What the service account may do.
    pub delegation: Delegation,
    /// Whose diagnostic texts are given.
    pub wording: Wording,
    /// Whether the policy-hints controls are there, as on Windows Server 2012 and later.
    pub policy_hints: bool,
    /// Whether a bind tells that there is no such account (data 525) in place of 52e.
    pub unknown_user_is_told: bool,
    /// How long the previous password still signs in (`OldPasswordAllowedPeriod`; an hour by default on
    /// Windows, zero here).
    pub previous_password_grace: Duration,
    /// Bounds.
    pub limits: Limits,
}

impl Default for DemoConfig {
    fn default() -> Self {
        Self {
            listen: SocketAddr::from((Ipv4Addr::LOCALHOST, 0)),
            service_password: Secret::new("Reclave-Service-Passw0rd"),
            administrator_password: None,
            people: 200,
            rules: PasswordRules::default(),
            delegation: Delegation::default(),
            wording: Wording::default(),
            policy_hints: true,
            unknown_user_is_told: false,
            previous_password_grace: Duration::ZERO,
            limits: Limits::default(),
        }
    }
}

/// The demo directory could not start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// The address is reachable from other machines.
    #[error("the demo directory listens on loopback addresses only, not on {0}")]
    NotLoopback(SocketAddr),
    /// The address cannot be bound.
    #[error("the demo directory cannot listen: {0}")]
    Listen(#[from] io::Error),
    /// The sample company contradicts itself.
    #[error("the sample company cannot be made: {0}")]
    Company(#[from] NameTaken),
}

/// A running demo directory. Dropping it ends it with all its connections.
pub struct DemoDirectory {
    address: SocketAddr,
    control: Control,
    task: JoinHandle<()>,
}

impl DemoDirectory {
    /// Makes the company as it is at the clock's time and begins to listen.
    ///
    /// # Errors
    /// When the address is no loopback address or cannot be bound.
    pub async fn start(config: DemoConfig, clock: Arc<dyn Clock>) -> Result<Self, StartError> {
        if !config.listen.ip().is_loopback() {
            return Err(StartError::NotLoopback(config.listen));
        }
        let core = core::Core::new(&config, clock.now())?;
        let listener = TcpListener::bind(config.listen).await?;
        let address = listener.local_addr()?;
        let (reachable, _) = watch::channel(true);
        let shared = Arc::new(server::Shared {
            core: std::sync::Mutex::new(core),
            clock,
            limits: config.limits,
            reachable,
        });
        let control = Control::new(Arc::clone(&shared));
        Ok(Self { address, control, task: tokio::spawn(server::accept(listener, shared)) })
    }

    /// Where it listens.
    #[must_use]
    pub const fn addr(&self) -> SocketAddr {
        self.address
    }

    /// `ldap://127.0.0.1:PORT`.
    #[must_use]
    pub fn url(&self) -> String {
        format!("ldap://{}", self.address)
    }

    /// The handle for tests and the demo's page; outlives the server.
    #[must_use]
    pub fn control(&self) -> Control {
        self.control.clone()
    }

    /// Ends the server and waits until the port is free.
    pub async fn stop(mut self) {
        self.task.abort();
        // The error is the cancellation just asked for.
        let _ = (&mut self.task).await;
    }
}

impl Drop for DemoDirectory {
    fn drop(&mut self) {
        self.task.abort();
    }
}
