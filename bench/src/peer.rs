//! A directory to measure with: its people made and removed by its administrator, and its raw rate of password
//! changes, which is the ceiling of every reset.

use std::{
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use directory::connection::{Connection, Dial, Plain, Request};
use domain::secret::Secret;
use ldap3_proto::{
    LdapPartialAttribute,
    proto::{LdapModify, LdapModifyType, LdapPasswordModifyRequest},
};
use testkit::peers::Peers;

use crate::{
    Outcome, fault,
    load::{Series, drive},
};

/// How long a directory may take for an answer.
pub const ANSWER_MAX: Duration = Duration::from_secs(60);

/// Kind of directory, which decides what one password change is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
pub enum Kind {
    /// OpenLDAP: the Password Modify operation (RFC 3062).
    Slapd,
    /// A Samba domain controller: a reset that must be changed, then the change, so that history holds.
    Samba,
}

/// A directory.
#[derive(Clone)]
pub struct Peer {
    /// What it is.
    pub kind: Kind,
    url: String,
    ca_file: PathBuf,
    /// Where the product looks for people.
    base: String,
    people_dn: String,
    domain: String,
    admin: (String, String),
    service: (String, String),
}

/// Somebody made for a measurement.
#[derive(Clone, Debug)]
pub struct Made {
    /// Logon name.
    pub name: String,
    /// DN.
    pub dn: String,
    /// Mail address.
    pub mail: String,
    /// First password.
    pub password: String,
}

impl Peer {
    /// The directory of this kind among the peers.
    pub fn of(kind: Kind, peers: &Peers) -> Self {
        match kind {
            Kind::Slapd => {
                let peer = &peers.slapd;
                Self {
                    kind,
                    url: peer.ldaps_url.clone(),
                    ca_file: peer.ca_file.clone(),
                    base: peer.base_dn.clone(),
                    people_dn: peer.people_dn.clone(),
                    domain: "example.test".to_owned(),
                    admin: (peer.admin_dn.clone(), peer.admin_password.clone()),
                    service: (peer.service_dn.clone(), peer.service_password.clone()),
                }
            }
            Kind::Samba => {
                let peer = &peers.samba;
                Self {
                    kind,
                    url: peer.ldaps_url.clone(),
                    ca_file: peer.ca_file.clone(),
                    base: peer.people_dn.clone(),
                    people_dn: peer.people_dn.clone(),
                    domain: peer.domain.clone(),
                    admin: (peer.admin_dn.clone(), peer.admin_password.clone()),
                    service: (peer.service_name.clone(), peer.service_password.clone()),
                }
            }
        }
    }

    /// Its name in tables.
    pub const fn name(&self) -> &'static str {
        match self.kind {
            Kind::Slapd => "slapd",
            Kind::Samba => "Samba",
        }
    }

    /// The product's settings of it.
    pub fn settings(&self) -> String {
        format!(
            "[[connection]]\nid = \"bench\"\ncontrollers = [\"{}\"]\nbase = \"{}\"\nbind_dn = '{}'\n\
             bind_password = '{}'\ntls = {{ ca_file = '{}' }}\n",
            self.url,
            self.base,
            self.service.0,
            self.service.1,
            self.ca_file.display()
        )
    }

    /// A connection as the administrator, who makes and removes people.
    pub async fn as_administrator(&self) -> Outcome<Connection> {
        self.sign_in(&self.admin).await
    }

    /// A connection as the service account, which acts for the product.
    pub async fn as_service(&self) -> Outcome<Connection> {
        self.sign_in(&self.service).await
    }

    /// Where the product looks for people.
    pub fn base(&self) -> &str {
        &self.base
    }

    /// What stands for how somebody's password and account are, among the attributes that the product reads.
    pub const fn looked_at(&self) -> &'static [&'static str] {
        match self.kind {
            Kind::Slapd => &[
                "entryUUID",
                "uid",
                "cn",
                "displayName",
                "givenName",
                "sn",
                "mail",
                "pwdAccountLockedTime",
                "pwdReset",
                "pwdChangedTime",
                "pwdPolicySubentry",
                "shadowExpire",
                "authTimestamp",
                "pwdLastSuccess",
                "createTimestamp",
            ],
            Kind::Samba => &[
                "objectGUID",
                "sAMAccountName",
                "userPrincipalName",
                "displayName",
                "cn",
                "givenName",
                "sn",
                "mail",
                "userAccountControl",
                "msDS-User-Account-Control-Computed",
                "msDS-UserPasswordExpiryTimeComputed",
                "lockoutTime",
                "accountExpires",
                "pwdLastSet",
                "lastLogonTimestamp",
                "whenCreated",
                "adminCount",
            ],
        }
    }

    /// Where people are and units may be added.
    pub fn people_dn(&self) -> &str {
        &self.people_dn
    }

    async fn sign_in(&self, who: &(String, String)) -> Outcome<Connection> {
        let address = self.url.parse()?;
        let dial = Dial::new(
            address,
            Plain::Never,
            Some(directory::connection::Authority::File(self.ca_file.clone())),
            Duration::from_secs(20),
        );
        let connection = Connection::open(&dial, Arc::default()).await?;
        does(&connection, Request::bind(&who.0, &Secret::new(who.1.clone()))).await?;
        Ok(connection)
    }

    /// Makes `count` people whose names nobody has.
    pub async fn make(&self, count: usize) -> Outcome<Vec<Made>> {
        let administrator = self.as_administrator().await?;
        let mut people = Vec::new();
        for _ in 0..count {
            let name = format!("bench{}", letters(10));
            let mail = format!("{name}@{}", self.domain);
            let password = new_password();
            let (dn, attributes) = match self.kind {
                Kind::Slapd => (
                    format!("uid={name},{}", self.people_dn),
                    vec![
                        attribute("objectClass", "inetOrgPerson"),
                        attribute("uid", &name),
                        attribute("cn", &format!("{name} Load")),
                        attribute("sn", "Load"),
                        attribute("mail", &mail),
                        attribute("userPassword", &password),
                    ],
                ),
                Kind::Samba => (
                    format!("CN={name},{}", self.people_dn),
                    vec![
                        attribute("objectClass", "user"),
                        attribute("sAMAccountName", &name),
                        attribute("userPrincipalName", &mail),
                        attribute("sn", "Load"),
                        attribute("displayName", &format!("{name} Load")),
                        attribute("mail", &mail),
                        attribute("userAccountControl", "512"),
                        LdapPartialAttribute {
                            atype: "unicodePwd".to_owned(),
                            vals: vec![quoted(&password)],
                        },
                    ],
                ),
            };
            does(&administrator, Request::add(&dn, attributes)).await?;
            people.push(Made { name, dn, mail, password });
        }
        Ok(people)
    }

    /// Removes people; those that are gone already do not matter.
    pub async fn remove(&self, people: &[Made]) -> Outcome<()> {
        let administrator = self.as_administrator().await?;
        for person in people {
            administrator.ask(Request::delete(&person.dn), ANSWER_MAX).await?;
        }
        Ok(())
    }

    /// Password changes as the service account, one connection and one person a worker, for `time`: what the
    /// directory can do when nobody stands before it.
    pub async fn raw_rate(&self, people: &[Made], time: Duration) -> Outcome<Series> {
        let mut workers = Vec::new();
        for person in people {
            workers.push((self.as_service().await?, person.dn.clone(), self.kind));
        }
        let until = Instant::now() + time;
        drive(workers, |(connection, dn, kind)| async move {
            let mut waits = Vec::new();
            while Instant::now() < until {
                let began = Instant::now();
                for request in password_change(kind, &dn) {
                    does(&connection, request).await?;
                }
                waits.push(began.elapsed());
            }
            Ok(waits)
        })
        .await
    }
}

/// Asks, and takes a refusal for an error.
///
/// # Errors
/// When it is refused or not answered.
pub async fn does(connection: &Connection, request: Request) -> Outcome<()> {
    let answer = connection.ask(request, ANSWER_MAX).await?;
    if answer.outcome.code == 0 {
        return Ok(());
    }
    Err(fault(format!("the directory refused: {} {}", answer.outcome.code, answer.outcome.text)))
}

/// The operations of one reset that obeys history, as the product sends them.
fn password_change(kind: Kind, dn: &str) -> Vec<Request> {
    let new = new_password();
    match kind {
        Kind::Slapd => {
            let operation = LdapPasswordModifyRequest {
                user_identity: Some(dn.to_owned()),
                old_password: None,
                new_password: Some(new),
            };
            vec![Request::extended(operation.into())]
        }
        Kind::Samba => {
            let temporary = new_password();
            let first = vec![
                modification(LdapModifyType::Replace, "unicodePwd", quoted(&temporary)),
                modification(LdapModifyType::Replace, "pwdLastSet", b"0".to_vec()),
            ];
            let second = vec![
                modification(LdapModifyType::Delete, "unicodePwd", quoted(&temporary)),
                modification(LdapModifyType::Add, "unicodePwd", quoted(&new)),
            ];
            vec![Request::modify(dn, first), Request::modify(dn, second)]
        }
    }
}

/// One change of a modification.
pub fn modification(operation: LdapModifyType, name: &str, value: Vec<u8>) -> LdapModify {
    LdapModify { operation, modification: LdapPartialAttribute { atype: name.to_owned(), vals: vec![value] } }
}

/// An attribute with one value.
pub fn attribute(name: &str, value: &str) -> LdapPartialAttribute {
    LdapPartialAttribute { atype: name.to_owned(), vals: vec![value.as_bytes().to_vec()] }
}

fn quoted(password: &str) -> Vec<u8> {
    format!("\"{password}\"").encode_utf16().flat_map(u16::to_le_bytes).collect()
}

/// Letters that were not there before, in this run or another; nothing secret comes from them.
pub fn letters(count: usize) -> String {
    static STATE: AtomicU64 = AtomicU64::new(0);
    if STATE.load(Ordering::Relaxed) == 0 {
        let mut seed = [0u8; 8];
        let read = std::fs::File::open("/dev/urandom")
            .and_then(|mut source| std::io::Read::read_exact(&mut source, &mut seed));
        let seed = if read.is_ok() { u64::from_le_bytes(seed) } else { u64::from(std::process::id()) };
        // Whoever is first sets it.
        let _ = STATE.compare_exchange(0, seed | 1, Ordering::Relaxed, Ordering::Relaxed);
    }
    // SplitMix64.
    let mut bits = STATE.fetch_add(0x9E37_79B9_7F4A_7C15, Ordering::Relaxed);
    bits = (bits ^ (bits >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    bits = (bits ^ (bits >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    bits ^= bits >> 31;
    (0..count)
        .map(|_| {
            let letter = char::from(b'a' + u8::try_from(bits % 26).unwrap_or(0));
            bits /= 26;
            letter
        })
        .collect()
}

/// A password that every policy of the peers and of the shipped realm takes.
pub fn new_password() -> String {
    format!("Zq7!{}-{}", letters(9), letters(4))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_two_passwords_are_alike() {
        let made: std::collections::BTreeSet<String> = (0..1_000).map(|_| new_password()).collect();
        assert_eq!(made.len(), 1_000);
    }

    #[test]
    fn a_reset_takes_two_steps_where_one_does_not_obey_history() {
        assert_eq!(password_change(Kind::Slapd, "uid=a").len(), 1);
        assert_eq!(password_change(Kind::Samba, "CN=a").len(), 2);
    }
}
