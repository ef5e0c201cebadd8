//! The Directory port: LDAP connection actor and flavours, in-memory, embedded demo server.
//!
//! [`connect`] gives a directory for settings; [`connection`] is the LDAP underneath, `pool` the service
//! account's connections, `flavour` what differs between kinds of directories, and [`mod@classify`] what a
//! server's refusals mean. [`memory`] and [`demo`] need no server.

use std::sync::Arc;

use domain::{directory::Directory, entropy::Entropy, time::Clock};

mod address;
pub mod classify;
pub mod connection;
pub mod demo;
mod dn;
mod flavour;
mod grants;
mod health;
mod ldap;
pub mod memory;
mod names;
mod objects;
mod people;
mod pool;
mod ppolicy;
mod settings;
mod wire;

pub use address::{Address, InvalidAddress, Scheme};
pub use dn::escape as escape_dn_value;
pub use grants::grants;
pub use ldap::LdapDirectory;
pub use settings::{ConnectionSettings, Fault, FlavourChoice, InvalidSettings, TlsMode, TlsSettings};

/// A directory on real servers. Nothing is connected before the first call.
///
/// # Errors
/// [`InvalidSettings`] with every fault there is.
pub fn connect(
    settings: ConnectionSettings,
    clock: Arc<dyn Clock>,
    entropy: Arc<dyn Entropy>,
) -> Result<Arc<dyn Directory>, InvalidSettings> {
    Ok(Arc::new(LdapDirectory::new(settings, clock, entropy)?))
}
