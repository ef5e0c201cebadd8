//! Bulk operations on a real Samba domain controller: two thousand people in a unit of their own, a kill in the
//! middle, everybody once.
//!
//! Samba keeps no count of how often an attribute was set to the value that it has, so what is asked of it is
//! written down on the way.

use std::{
    collections::BTreeMap,
    io::Write as _,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    sync::Arc,
    time::Duration,
};

use async_trait::async_trait;
use directory::connection::{Authority, Connection, Dial, Plain, Request};
use domain::{
    account::{Account, DirectoryPolicy},
    bulk::{BulkJobState, BulkKind},
    directory::{
        BindVerdict, Capabilities, ControllerInfo, Directory, DirectoryObject, DirectoryResult,
        HealthFinding, Identifier, LockTrace, ObjectKind, ObjectPage, PeopleQuery, PeopleSink, SearchPage,
    },
    event::EventKind,
    id::Slug,
    person::PersonKey,
    secret::Secret,
    store::BulkState,
};
use ldap3_proto::LdapPartialAttribute;
use testkit::{peers, peers::Samba};
use vault::OsEntropy;

use super::{
    COMPANY, administrator, count, is_intact,
    kill::{house_in, run_children},
    people, report, told,
};
use crate::house::{TestHouse, clock};

const ANSWER_MAX: Duration = Duration::from_secs(60);
/// Subtree delete (MS-ADTS 3.1.1.3.4.1.15).
const TREE_DELETE: &str = "!1.2.840.113556.1.4.805";

/// A directory that writes down which changes were asked of it and which were answered.
struct Watched {
    inner: Arc<dyn Directory>,
    record: PathBuf,
}

impl Watched {
    /// One short line is one write: a kill leaves whole lines.
    fn note(&self, what: &str, account: &Account) {
        let mut record = std::fs::OpenOptions::new().create(true).append(true).open(&self.record).unwrap();
        record.write_all(format!("{what} {}\n", account.key.object).as_bytes()).unwrap();
    }
}

/// The Samba domain as the house sees it, its people those of `unit`.
pub(super) fn watched(unit: &str, folder: &Path) -> Arc<dyn Directory> {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let server = &peers().expect("the child has the peers of its parent").samba;
    let settings = format!(
        "id = \"northwind\"\ncontrollers = [\"{}\"]\ntls = {{ ca_file = '{}' }}\nbase = \"{unit}\"\n\
         bind_dn = '{}'\nbind_password = '{}'\nrequest_timeout_ms = 60000\nconnect_timeout_ms = 20000",
        server.ldaps_url,
        server.ca_file.display(),
        server.service_name,
        server.service_password,
    );
    let settings = toml::from_str(&settings).unwrap();
    let inner = directory::connect(settings, clock(), Arc::new(OsEntropy)).unwrap();
    Arc::new(Watched { inner, record: folder.join("asked") })
}

#[async_trait]
impl Directory for Watched {
    fn connection(&self) -> &Slug {
        self.inner.connection()
    }
    async fn capabilities(&self) -> DirectoryResult<Capabilities> {
        self.inner.capabilities().await
    }
    async fn find(&self, identifier: &Identifier) -> DirectoryResult<Option<Account>> {
        self.inner.find(identifier).await
    }
    async fn search(&self, text: &str, limit: usize) -> DirectoryResult<SearchPage> {
        self.inner.search(text, limit).await
    }
    async fn search_objects(
        &self,
        kind: ObjectKind,
        text: &str,
        limit: usize,
    ) -> DirectoryResult<ObjectPage> {
        self.inner.search_objects(kind, text, limit).await
    }
    async fn describe_objects(&self, dns: &[String]) -> DirectoryResult<Vec<DirectoryObject>> {
        self.inner.describe_objects(dns).await
    }
    async fn people(&self, query: &PeopleQuery, sink: &mut dyn PeopleSink) -> DirectoryResult<()> {
        self.inner.people(query, sink).await
    }
    async fn manager(&self, account: &Account) -> DirectoryResult<Option<Account>> {
        self.inner.manager(account).await
    }
    async fn fetch(&self, key: &PersonKey) -> DirectoryResult<Option<Account>> {
        self.inner.fetch(key).await
    }
    async fn memberships(&self, account: &Account, groups: &[String]) -> DirectoryResult<Vec<String>> {
        self.inner.memberships(account, groups).await
    }
    async fn password_policy(&self, account: &Account) -> DirectoryResult<DirectoryPolicy> {
        self.inner.password_policy(account).await
    }
    async fn verify_password(&self, account: &Account, password: &Secret) -> DirectoryResult<BindVerdict> {
        self.inner.verify_password(account, password).await
    }
    async fn pretend_to_verify(&self, password: &Secret) {
        self.inner.pretend_to_verify(password).await;
    }
    async fn reset_password(&self, account: &Account, new: &Secret, history: bool) -> DirectoryResult<()> {
        self.inner.reset_password(account, new, history).await
    }
    async fn set_temporary_password(&self, account: &Account, temporary: &Secret) -> DirectoryResult<()> {
        self.inner.set_temporary_password(account, temporary).await
    }
    async fn change_password(&self, account: &Account, old: &Secret, new: &Secret) -> DirectoryResult<()> {
        self.inner.change_password(account, old, new).await
    }
    async fn unlock(&self, account: &Account) -> DirectoryResult<()> {
        self.inner.unlock(account).await
    }
    async fn enable(&self, account: &Account) -> DirectoryResult<()> {
        self.inner.enable(account).await
    }
    async fn require_change(&self, account: &Account, required: bool) -> DirectoryResult<()> {
        self.note("asked", account);
        let result = self.inner.require_change(account, required).await;
        if result.is_ok() {
            self.note("done", account);
        }
        result
    }
    async fn lock_traces(&self, account: &Account) -> DirectoryResult<Vec<LockTrace>> {
        self.inner.lock_traces(account).await
    }
    async fn controllers(&self) -> DirectoryResult<Vec<ControllerInfo>> {
        self.inner.controllers().await
    }
    fn reads(&self, attribute: &str) -> bool {
        self.inner.reads(attribute)
    }
    fn round_trips(&self) -> u64 {
        self.inner.round_trips()
    }
    async fn health(&self) -> Vec<HealthFinding> {
        self.inner.health().await
    }
}

async fn does(connection: &Connection, request: Request) {
    let outcome = connection.ask(request, ANSWER_MAX).await.unwrap().outcome;
    assert_eq!(outcome.code, 0, "{}", outcome.text);
}

async fn signed_in(server: &Samba) -> Connection {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let authority = Authority::File(server.ca_file.clone());
    let dial =
        Dial::new(server.ldaps_url.parse().unwrap(), Plain::Never, Some(authority), Duration::from_secs(20));
    let connection = Connection::open(&dial, Arc::default()).await.unwrap();
    let password = Secret::new(server.admin_password.clone());
    does(&connection, Request::bind(&server.admin_dn, &password)).await;
    connection
}

fn attribute(name: &str, value: &str) -> LdapPartialAttribute {
    LdapPartialAttribute { atype: name.to_owned(), vals: vec![value.as_bytes().to_vec()] }
}

/// A unit with `count` people who have no password, which costs Samba less than one, and need none.
async fn unit_of(server: &'static Samba, count: usize) -> String {
    let name = format!("bulk{}", std::process::id());
    let unit = format!("OU={name},{}", server.people_dn);
    let first = signed_in(server).await;
    does(&first, Request::add(&unit, vec![attribute("objectClass", "organizationalUnit")])).await;
    let hires = (0..4).map(|hand| {
        let (name, unit) = (name.clone(), unit.clone());
        tokio::spawn(async move {
            let connection = signed_in(server).await;
            for number in (hand..count).step_by(4) {
                let logon = format!("{name}-{number:04}");
                let attributes = vec![
                    attribute("objectClass", "user"),
                    attribute("sAMAccountName", &logon),
                    // NORMAL_ACCOUNT and PASSWD_NOTREQD.
                    attribute("userAccountControl", "544"),
                    attribute("pwdLastSet", "-1"),
                ];
                does(&connection, Request::add(format!("CN={logon},{unit}"), attributes)).await;
            }
        })
    });
    for hire in hires.collect::<Vec<_>>() {
        hire.await.unwrap();
    }
    unit
}

/// Removes the unit with everybody in it, in one request.
fn remove(server: &Samba, unit: &str) {
    let status = Command::new("ldapdelete")
        .args(["-x", "-H", &server.ldaps_url, "-D", &server.admin_dn, "-w", &server.admin_password])
        .args(["-e", TREE_DELETE, unit])
        .env("LDAPTLS_CACERT", &server.ca_file)
        .stdout(Stdio::null())
        .status();
    assert!(status.unwrap().success(), "{unit} stays in the Samba peer");
}

/// How often each account was asked about and answered.
fn record(folder: &Path) -> BTreeMap<String, (usize, usize)> {
    let mut record: BTreeMap<String, (usize, usize)> = BTreeMap::new();
    for line in std::fs::read_to_string(folder.join("asked")).unwrap().lines() {
        let (what, object) = line.split_once(' ').unwrap();
        let times = record.entry(object.to_owned()).or_default();
        match what {
            "asked" => times.0 += 1,
            _ => times.1 += 1,
        }
    }
    record
}

/// The house that looks at what the children left.
async fn looked_at(folder: &Path, unit: &str, kind: EventKind) -> TestHouse {
    let test = house_in(folder, unit, 9, Arc::new(activities::NoFaults)).await;
    let id = test.house.bulk(administrator()).list(None, 1).await.unwrap().operations.remove(0).id;
    let report = report(&test, &id).await;
    assert_eq!(report.operation.state, BulkJobState::Done);
    assert_eq!(usize::try_from(count(&report, BulkState::Done)).unwrap(), COMPANY, "{:?}", report.counts);
    let told = told(&*test.store, kind).await;
    assert_eq!(told.len(), COMPANY);
    assert!(told.values().all(|&times| times == 1), "each once in history");
    assert!(is_intact(&*test.store).await);
    test
}

async fn demanded_and_removed(unit: String) {
    let folder = tempfile::tempdir().unwrap();
    let kills = [("bulk-directory-answered", COMPANY / 3), ("bulk-settled", 1), ("bulk-begun", 9)];
    let killed = run_children(&unit, BulkKind::RequireChange, &kills, folder.path()).await;
    assert_eq!(killed, kills.len());
    let test = looked_at(folder.path(), &unit, EventKind::ChangeRequired).await;
    let everybody = people(&test, &unit).await;
    assert_eq!(everybody.len(), COMPANY);
    assert!(everybody.iter().all(|account| account.state.must_change_password));
    let record = record(folder.path());
    assert_eq!(record.len(), COMPANY);
    for (object, (asked, done)) in record {
        assert!(done <= 1, "{object} was done {done} times");
        // Who was asked about in the moment of a kill and was not done yet is asked about once more.
        assert!(asked == done || asked <= 2, "{object} was asked about {asked} times");
        assert!(asked - done <= 1, "{object}: {asked} asked, {done} done");
    }

    let folder = tempfile::tempdir().unwrap();
    let kills = [("bulk-before-commit", 12)];
    let killed = run_children(&unit, BulkKind::Unregister, &kills, folder.path()).await;
    assert_eq!(killed, kills.len());
    let test = looked_at(folder.path(), &unit, EventKind::ProfileRemoved).await;
    assert!(test.store.profiles(None, 1).await.unwrap().is_empty());
}

#[tokio::test(flavor = "multi_thread")]
async fn two_thousand_people_of_a_samba_domain_are_done_once_across_kills() {
    let Some(peers) = peers() else { return };
    let unit = unit_of(&peers.samba, COMPANY).await;
    // Apart, so that whatever it finds the people are removed.
    let ended = tokio::spawn(demanded_and_removed(unit.clone())).await;
    remove(&peers.samba, &unit);
    ended.unwrap();
}
