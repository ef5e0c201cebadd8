//! SSSD's cache with the real ldb tools: what is written, and that nothing is when the cache is locked, corrupt,
//! or of another version.

use std::{
    fs,
    path::{Path, PathBuf},
    process::{Command, Stdio},
    time::Duration,
};

use domain::{secret::Secret, time::Timestamp};
use offline::{Change, CredentialStore, CryptHash, Program, Sssd, StoreFault, mark_of};
use vault::OsEntropy;

const SEARCH: &str = "/usr/bin/ldbsearch";

/// What SSSD 2.8 writes for two people, one of whom has never signed in; without its `memberof` module, which
/// comes with SSSD and has nothing to do with passwords.
pub const CACHE: &str = "dn: @ATTRIBUTES
cn: CASE_INSENSITIVE
dc: CASE_INSENSITIVE
dn: CASE_INSENSITIVE
objectclass: CASE_INSENSITIVE

dn: cn=sysdb
cn: sysdb
description: base object
version: 0.23

dn: cn=test,cn=sysdb
cn: test

dn: cn=users,cn=test,cn=sysdb
cn: Users

dn: name=ana@test,cn=users,cn=test,cn=sysdb
name: ana@test
nameAlias: ana@test
objectCategory: user
uidNumber: 10001
cachedPassword: $6$fWtenRALBYdyzjoc$CYeaLtM/N.Ay3RymSqBwY1OhijLwXTOo2qpHecE1nir1NyXWvXRkwlF2/806xfC0ppyVsPPu.nWx6jHBVwt8d/
cachedPasswordType: 1
lastCachedPasswordChange: 1795633578
failedLoginAttempts: 4
lastOnlineAuth: 1795633578

dn: name=Bob@test,cn=users,cn=test,cn=sysdb
name: Bob@test
nameAlias: bob@test
objectCategory: user
uidNumber: 10002

";

/// A folder with `cache_test.ldb`; `None` where the tools are not installed.
pub fn cache(text: &str) -> Option<(tempfile::TempDir, PathBuf)> {
    if !Path::new(SEARCH).is_file() {
        let required = std::env::var_os("RECLAVE_TEST_REQUIRE_PEERS").is_some();
        assert!(!required, "ldb-tools are not installed: cargo xtask peers install");
        eprintln!("skipped: {SEARCH} is not there (Debian package ldb-tools)");
        return None;
    }
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("cache_test.ldb");
    let mut add = Command::new("/usr/bin/ldbadd");
    add.arg("-H").arg(&path).stdin(Stdio::piped()).stdout(Stdio::null()).stderr(Stdio::null());
    let mut child = add.spawn().unwrap();
    std::io::Write::write_all(&mut child.stdin.take().unwrap(), text.as_bytes()).unwrap();
    assert!(child.wait().unwrap().success());
    Some((folder, path))
}

fn tool(path: &str, seconds: u64) -> Program {
    Program::new(&[path.to_owned()], Duration::from_secs(seconds)).unwrap()
}

fn store(folder: &Path, timeout_seconds: u64) -> Sssd {
    Sssd {
        folder: folder.to_owned(),
        domain: None,
        versions: vec!["0.23".to_owned()],
        search: tool(SEARCH, timeout_seconds),
        modify: tool("/usr/bin/ldbmodify", timeout_seconds),
    }
}

pub fn attributes(path: &Path, name: &str) -> String {
    let mut search = Command::new(SEARCH);
    search.arg("-H").arg(path).args(["-b", "cn=sysdb", &format!("(name={name}@test)")]);
    String::from_utf8(search.output().unwrap().stdout).unwrap().replace("\n ", "")
}

pub fn value<'a>(attributes: &'a str, name: &str) -> Option<&'a str> {
    let mut lines = attributes.lines();
    lines.find_map(|line| line.strip_prefix(name)?.strip_prefix(": "))
}

fn write(store: &Sssd, account: &str, before: &str) -> (CryptHash, Result<(), StoreFault>) {
    let hash = CryptHash::of(&Secret::new("Correct-Horse-8"), &OsEntropy).unwrap();
    let at = Timestamp::from_millis(1_795_700_000_999);
    let written = store.write(&Change { account, hash: &hash, before, at });
    (hash, written)
}

#[test]
fn the_entry_gets_what_sssd_writes_after_a_sign_in() {
    let Some((folder, path)) = cache(CACHE) else { return };
    let store = store(folder.path(), 60);
    assert!(store.check().unwrap().contains("cache_test.ldb"));
    let entry = store.find("ana").unwrap().unwrap();
    assert_eq!((entry.name.as_str(), entry.uid), ("ana@test", 10001));
    let (hash, written) = write(&store, "ana", &entry.mark);
    written.unwrap();
    let now = attributes(&path, "ana");
    assert_eq!(value(&now, "cachedPassword"), Some(hash.as_str()));
    assert_eq!(value(&now, "cachedPasswordType"), Some("1"));
    assert_eq!(value(&now, "lastCachedPasswordChange"), Some("1795700000"));
    assert_eq!(value(&now, "failedLoginAttempts"), Some("0"));
    assert_eq!(value(&now, "lastOnlineAuth"), Some("1795633578"), "how long the cache is good is not ours");
    assert_eq!(store.find("ana").unwrap().unwrap().mark, hash.mark());
}

#[test]
fn a_person_who_never_signed_in_gets_a_password_too_and_is_found_in_any_case() {
    let Some((folder, path)) = cache(CACHE) else { return };
    let store = store(folder.path(), 60);
    let entry = store.find("bob").unwrap().unwrap();
    assert_eq!((entry.uid, entry.mark.as_str()), (10002, mark_of(None).as_str()));
    let (hash, written) = write(&store, "bob", &entry.mark);
    written.unwrap();
    assert_eq!(value(&attributes(&path, "Bob"), "cachedPassword"), Some(hash.as_str()));
    assert!(store.find("carol").unwrap().is_none());
    assert!(store.find("*").unwrap().is_none(), "a name is not a pattern");
}

#[test]
fn an_entry_that_was_changed_meanwhile_is_left_alone() {
    let Some((folder, path)) = cache(CACHE) else { return };
    let before = attributes(&path, "ana");
    let (_, written) = write(&store(folder.path(), 60), "ana", "another mark");
    assert!(matches!(written, Err(StoreFault::Changed)), "{written:?}");
    assert_eq!(attributes(&path, "ana"), before);
}

#[test]
fn a_cache_of_another_version_is_not_touched() {
    let Some((folder, path)) = cache(&CACHE.replace("version: 0.23", "version: 0.99")) else { return };
    let before = fs::read(&path).unwrap();
    let store = store(folder.path(), 60);
    let fault = store.find("ana").unwrap_err();
    assert!(matches!(&fault, StoreFault::Version { found, .. } if found == "0.99"), "{fault}");
    assert!(matches!(write(&store, "ana", "x").1, Err(StoreFault::Version { .. })));
    assert_eq!(fs::read(&path).unwrap(), before);
}

#[test]
fn a_corrupt_cache_is_said_to_be_corrupt_and_not_touched() {
    let Some((folder, path)) = cache(CACHE) else { return };
    let mut bytes = fs::read(&path).unwrap();
    bytes[..4096].fill(0xa5);
    fs::write(&path, &bytes).unwrap();
    let store = store(folder.path(), 60);
    let fault = store.find("ana").unwrap_err();
    assert!(matches!(&fault, StoreFault::Damaged(_)), "{fault}");
    assert!(matches!(write(&store, "ana", "x").1, Err(StoreFault::Damaged(_))));
    assert_eq!(fs::read(&path).unwrap(), bytes);
}

#[test]
fn a_locked_cache_is_busy_and_not_touched() {
    let Some((folder, path)) = cache(CACHE) else { return };
    let mark = store(folder.path(), 60).find("ana").unwrap().unwrap().mark;
    let before = fs::read(&path).unwrap();
    let file = fs::OpenOptions::new().read(true).write(true).open(&path).unwrap();
    rustix::fs::fcntl_lock(&file, rustix::fs::FlockOperation::LockExclusive).unwrap();
    let store = store(folder.path(), 1);
    let (_, written) = write(&store, "ana", &mark);
    assert!(matches!(&written, Err(fault) if fault.is_passing()), "{written:?}");
    assert_eq!(fs::read(&path).unwrap(), before);
}

#[test]
fn without_a_cache_or_with_the_name_in_two_domains_nothing_is_found() {
    let Some((folder, path)) = cache(CACHE) else { return };
    let empty = tempfile::tempdir().unwrap();
    assert!(matches!(store(empty.path(), 60).find("ana"), Err(StoreFault::Missing(_))));
    fs::copy(&path, folder.path().join("cache_other.ldb")).unwrap();
    let mut store = store(folder.path(), 60);
    assert!(matches!(store.find("ana"), Err(StoreFault::Ambiguous(_))));
    store.domain = Some("test".to_owned());
    assert!(store.find("ana").unwrap().is_some());
}
