//! What the harnesses share: clocks, names that nobody has, and an administrator who arranges situations
//! through the same client that is tested.

use std::sync::{
    Arc, Mutex,
    atomic::{AtomicI64, AtomicU64, Ordering},
};

use directory::{
    ConnectionSettings, LdapDirectory,
    connection::{Answer, Authority, Connection, Dial, Plain, Request},
};
use domain::{
    entropy::Entropy,
    secret::Secret,
    time::{Clock, Timestamp},
};
use ldap3_proto::{
    LdapPartialAttribute,
    proto::{LdapModify, LdapModifyType},
};

/// The time of day.
pub struct Today;

impl Clock for Today {
    #[expect(clippy::disallowed_methods, reason = "real servers live in real time")]
    fn now(&self) -> Timestamp {
        let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
        Timestamp::from_millis(i64::try_from(since.as_millis()).unwrap())
    }
}

/// A clock that moves only when told.
pub struct StandingClock(AtomicI64);

impl StandingClock {
    pub fn new() -> Arc<Self> {
        Arc::new(Self(AtomicI64::new(1_795_000_000_000)))
    }
}

impl Clock for StandingClock {
    fn now(&self) -> Timestamp {
        Timestamp::from_millis(self.0.load(Ordering::Relaxed))
    }
}

/// Counts; good enough for names that nobody has.
pub struct Counting(pub AtomicU64);

impl Entropy for Counting {
    fn fill(&self, buffer: &mut [u8]) {
        for byte in buffer {
            *byte = self.0.fetch_add(1, Ordering::Relaxed).to_le_bytes()[0];
        }
    }
}

pub fn settings(text: &str) -> ConnectionSettings {
    toml::from_str(text).unwrap()
}

pub fn connect(settings: ConnectionSettings) -> Arc<LdapDirectory> {
    connect_at(settings, Arc::new(Today))
}

pub fn connect_at(settings: ConnectionSettings, clock: Arc<dyn Clock>) -> Arc<LdapDirectory> {
    Arc::new(LdapDirectory::new(settings, clock, Arc::new(Counting(AtomicU64::new(0)))).unwrap())
}

/// A logon name that nobody has, in this run or another: servers keep people between runs.
pub fn new_name() -> String {
    let id = std::fs::read_to_string("/proc/sys/kernel/random/uuid").unwrap();
    let hex: String = id.chars().filter(char::is_ascii_hexdigit).take(14).collect();
    format!("ta{hex}")
}

pub fn attribute(name: &str, values: &[&str]) -> LdapPartialAttribute {
    let vals = values.iter().map(|value| value.as_bytes().to_vec()).collect();
    LdapPartialAttribute { atype: name.to_owned(), vals }
}

pub fn replacing(name: &str, value: &str) -> LdapModify {
    LdapModify { operation: LdapModifyType::Replace, modification: attribute(name, &[value]) }
}

pub fn adding(name: &str, value: &str) -> LdapModify {
    LdapModify { operation: LdapModifyType::Add, modification: attribute(name, &[value]) }
}

/// Who arranges situations.
pub struct Administrator {
    connection: Connection,
    added: Mutex<Vec<String>>,
}

impl Administrator {
    pub async fn sign_in(url: &str, ca_file: &std::path::Path, name: &str, password: &str) -> Self {
        let time_max = std::time::Duration::from_secs(20);
        let dial = Dial::new(
            url.parse().unwrap(),
            Plain::Never,
            Some(Authority::File(ca_file.to_owned())),
            time_max,
        );
        let connection = Connection::open(&dial, Arc::default()).await.unwrap();
        let administrator = Self { connection, added: Mutex::default() };
        administrator.does(Request::bind(name, &Secret::new(password))).await;
        administrator
    }

    pub async fn does(&self, request: Request) -> Answer {
        let answer = self.ask(request).await;
        assert_eq!(answer.outcome.code, 0, "{}", answer.outcome.text);
        answer
    }

    pub async fn adds(&self, dn: &str, attributes: Vec<LdapPartialAttribute>) {
        self.added.lock().unwrap().push(dn.to_owned());
        self.does(Request::add(dn, attributes)).await;
    }

    pub async fn renames(&self, dn: &str, rdn: &str) {
        let (_, above) = dn.split_once(",ou=").or_else(|| dn.split_once(",OU=")).unwrap();
        self.added.lock().unwrap().push(format!("{rdn},OU={above}"));
        self.does(Request::rename(dn, rdn)).await;
    }

    /// Deletes what was added, the latest first; what is gone already is no matter.
    pub async fn tidies(&self) {
        let added = std::mem::take(&mut *self.added.lock().unwrap());
        for dn in added.into_iter().rev() {
            self.ask(Request::delete(dn)).await;
        }
    }

    async fn ask(&self, request: Request) -> Answer {
        self.connection.ask(request, std::time::Duration::from_secs(30)).await.unwrap()
    }
}
