//! Where the real servers are that a test may talk to. `cargo xtask peers up` starts them and writes the file
//! read here; `cargo xtask test` names that file in the environment. Apart from the fakes, because a test that
//! uses this needs a machine that can run them.

use std::path::PathBuf;
use std::sync::OnceLock;

use serde::Deserialize;

/// Names the file that describes the peers.
const FILE_VARIABLE: &str = "RECLAVE_TEST_PEERS";
/// Set where peers must be there, so that a test cannot pass by being skipped.
const REQUIRE_VARIABLE: &str = "RECLAVE_TEST_REQUIRE_PEERS";

/// All servers. Their fields are what `peers/*.sh` publish.
#[derive(Clone, Debug, Deserialize)]
pub struct Peers {
    /// A Samba Active Directory domain controller.
    pub samba: Samba,
    /// An OpenLDAP server.
    pub slapd: Slapd,
    /// A PostgreSQL server.
    pub postgres: Postgres,
    /// A mail server that keeps what it gets.
    pub mail: Mail,
    /// A FreeRADIUS server; not there where the peers were started before it was one of them.
    freeradius: Option<FreeRadius>,
}

impl Peers {
    /// The FreeRADIUS server, or `None` after telling that the test is skipped.
    ///
    /// # Panics
    /// Where peers are required and this one is not described.
    pub fn freeradius(&self) -> Option<&FreeRadius> {
        let are_required = std::env::var_os(REQUIRE_VARIABLE).is_some();
        assert!(self.freeradius.is_some() || !are_required, "FreeRADIUS is not among the peers");
        if self.freeradius.is_none() {
            eprintln!("skipped: FreeRADIUS is not among the peers (cargo xtask peers up)");
        }
        self.freeradius.as_ref()
    }
}

/// A Samba domain controller, its ports the usual ones of LDAP and Kerberos.
#[derive(Clone, Debug, Deserialize)]
pub struct Samba {
    /// Its loopback address.
    pub address: String,
    /// `ldap://`; takes a simple bind only under StartTLS.
    pub ldap_url: String,
    /// `ldaps://`.
    pub ldaps_url: String,
    /// `ldaps://` of the global catalog.
    pub global_catalog_url: String,
    /// The CA of its certificate, PEM.
    pub ca_file: PathBuf,
    /// The name in its certificate, besides its address and `localhost`.
    pub host: String,
    /// The Kerberos realm, upper case.
    pub realm: String,
    /// The domain, lower case: what follows `@` in names and addresses.
    pub domain: String,
    /// The short name before the backslash.
    pub netbios: String,
    /// The root of the domain.
    pub base_dn: String,
    /// Where people are, and new ones may be added.
    pub people_dn: String,
    /// Where groups are.
    pub groups_dn: String,
    /// Who may do everything.
    pub admin_dn: String,
    /// The administrator's password.
    pub admin_password: String,
    /// Who may reset, unlock and require a change of people, and read fine-grained policies.
    pub service_dn: String,
    /// The same as user principal name.
    pub service_name: String,
    /// The password of both service accounts.
    pub service_password: String,
    /// As the service account, but may not read fine-grained policies.
    pub narrow_service_dn: String,
    /// The same as user principal name.
    pub narrow_service_name: String,
    /// Everybody's first password.
    pub user_password: String,
    /// Its members need 14 characters.
    pub strict_group_dn: String,
    /// Its members must keep a password for a day.
    pub aged_group_dn: String,
    /// A configuration for the Kerberos tools.
    pub krb5_config: PathBuf,
    /// Samba's log: a line for each bind and each password change.
    pub audit_log: PathBuf,
}

/// An OpenLDAP server with password policies.
#[derive(Clone, Debug, Deserialize)]
pub struct Slapd {
    /// Its loopback address.
    pub address: String,
    /// The port of LDAP and StartTLS.
    pub port: u16,
    /// The port of LDAPS.
    pub tls_port: u16,
    /// `ldap://` with port.
    pub ldap_url: String,
    /// `ldaps://` with port.
    pub ldaps_url: String,
    /// The CA of its certificate, PEM.
    pub ca_file: PathBuf,
    /// The name in its certificate, besides its address and `localhost`.
    pub host: String,
    /// The root of the tree.
    pub base_dn: String,
    /// Where people are, and new ones may be added.
    pub people_dn: String,
    /// Where groups are.
    pub groups_dn: String,
    /// Where the password policies are.
    pub policies_dn: String,
    /// Who may do everything, past every policy.
    pub admin_dn: String,
    /// The administrator's password.
    pub admin_password: String,
    /// Who may write passwords of people and clear their lockouts.
    pub service_dn: String,
    /// The service account's password.
    pub service_password: String,
    /// Everybody's first password.
    pub user_password: String,
}

/// A PostgreSQL server.
#[derive(Clone, Debug, Deserialize)]
pub struct Postgres {
    /// Its loopback address.
    pub address: String,
    /// Its port.
    pub port: u16,
    /// Who owns the database and may create others.
    pub user: String,
    /// The password.
    pub password: String,
    /// An empty database.
    pub database: String,
    /// All of it as one URL.
    pub url: String,
    /// Where its unix socket is; there the superuser `postgres` needs no password.
    pub socket_dir: PathBuf,
    /// Its log.
    pub log: PathBuf,
}

impl Postgres {
    /// The URL of another database of the same owner, for a test that wants one to itself.
    pub fn url_of(&self, database: &str) -> String {
        let Self { user, password, address, port, .. } = self;
        format!("postgres://{user}:{password}@{address}:{port}/{database}")
    }
}

/// A mail server that keeps what it gets. Recipients named `reject`, `tempfail`, `slow` and `drop` provoke faults.
#[derive(Clone, Debug, Deserialize)]
pub struct Mail {
    /// Its loopback address.
    pub address: String,
    /// The port of SMTP and STARTTLS.
    pub port: u16,
    /// The port of TLS from the first byte.
    pub tls_port: u16,
    /// The name in its certificate, besides its address and `localhost`.
    pub host: String,
    /// The CA of its certificate, PEM.
    pub ca_file: PathBuf,
    /// Who may sign in; nobody must.
    pub user: String,
    /// The password.
    pub password: String,
    /// Each message is a file here, named `NNNN.eml` in the order of arrival.
    pub messages_dir: PathBuf,
}

/// A FreeRADIUS server that demands Message-Authenticator and adds it to every answer. Who it knows is told at the
/// head of `peers/freeradius.sh`.
#[derive(Clone, Debug, Deserialize)]
pub struct FreeRadius {
    /// Its loopback address.
    pub address: String,
    /// Its UDP port.
    pub port: u16,
    /// The shared secret there.
    pub secret: String,
    /// A UDP port at which it answers by another secret, also requests without a signature.
    pub other_port: u16,
    /// Its log: a line for each question.
    pub log: PathBuf,
}

/// The peers, or `None` after telling why the test is skipped:
///
/// ```
/// let Some(peers) = testkit::peers() else { return };
/// assert!(peers.slapd.ldap_url.starts_with("ldap://"));
/// ```
///
/// # Panics
/// Where peers are required but not described, or described wrongly.
pub fn peers() -> Option<&'static Peers> {
    static PEERS: OnceLock<Option<Peers>> = OnceLock::new();
    PEERS.get_or_init(fetch_peers).as_ref()
}

fn fetch_peers() -> Option<Peers> {
    let Some(file) = std::env::var_os(FILE_VARIABLE).map(PathBuf::from) else {
        let are_required = std::env::var_os(REQUIRE_VARIABLE).is_some();
        assert!(!are_required, "{REQUIRE_VARIABLE} is set, but {FILE_VARIABLE} does not say where they are");
        eprintln!("skipped: needs real peers, and {FILE_VARIABLE} is not set (cargo xtask test sets it)");
        return None;
    };
    let text = std::fs::read_to_string(&file).expect("the file that describes the peers can be read");
    Some(serde_json::from_str(&text).expect("the peers are described as this crate expects"))
}

#[cfg(test)]
mod tests {
    use std::net::TcpStream;

    use super::*;

    #[test]
    fn every_peer_that_is_described_answers() {
        let Some(peers) = peers() else { return };
        for (address, port) in [
            (&peers.samba.address, 636),
            (&peers.slapd.address, peers.slapd.port),
            (&peers.slapd.address, peers.slapd.tls_port),
            (&peers.postgres.address, peers.postgres.port),
            (&peers.mail.address, peers.mail.port),
            (&peers.mail.address, peers.mail.tls_port),
        ] {
            TcpStream::connect((address.as_str(), port)).unwrap();
        }
    }

    #[test]
    fn the_url_of_another_database_keeps_the_owner() {
        let Some(peers) = peers() else { return };
        assert_eq!(peers.postgres.url_of(&peers.postgres.database), peers.postgres.url);
    }
}
