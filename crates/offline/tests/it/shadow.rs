//! The computer's own accounts with the real `chpasswd`, in a root folder of its own.

use std::{fs, path::Path, time::Duration};

use domain::{secret::Secret, time::Timestamp};
use offline::{Change, CredentialStore, CryptHash, Program, Shadow, StoreFault};
use vault::OsEntropy;

const CHPASSWD: &str = "/usr/sbin/chpasswd";
const PASSWD: &str =
    "root:x:0:0:root:/root:/bin/sh\nana:x:1001:1001::/home/ana:/bin/sh\nbob:x:1002:1002::/:/bin/sh\n";
const SHADOW: &str =
    "root:*:20000:0:99999:7:::\nana:$6$abc$old:20000:0:99999:7:::\nbob:!$6$abc$old:20000:0:99999:7:::\n";

fn store(root: &Path) -> Shadow {
    let etc = root.join("etc");
    fs::create_dir(&etc).unwrap();
    fs::write(etc.join("passwd"), PASSWD).unwrap();
    fs::write(etc.join("shadow"), SHADOW).unwrap();
    let line = [CHPASSWD, "-e", "-R", root.to_str().unwrap()].map(str::to_owned);
    Shadow {
        passwd: etc.join("passwd"),
        shadow: etc.join("shadow"),
        chpasswd: Program::new(&line, Duration::from_secs(60)).unwrap(),
    }
}

fn hash() -> CryptHash {
    CryptHash::of(&Secret::new("Correct-Horse-8"), &OsEntropy).unwrap()
}

#[test]
fn chpasswd_gives_the_account_its_hash() {
    if !rustix::process::geteuid().is_root() || !Path::new(CHPASSWD).is_file() {
        eprintln!("skipped: chpasswd in a root folder of its own needs root and the package passwd");
        return;
    }
    let root = tempfile::tempdir().unwrap();
    let store = store(root.path());
    let entry = store.find("ana").unwrap().unwrap();
    assert_eq!(entry.uid, 1001);
    let (hash, at) = (hash(), Timestamp::from_millis(0));
    store.write(&Change { account: "ana", hash: &hash, before: &entry.mark, at }).unwrap();
    assert_eq!(store.find("ana").unwrap().unwrap().mark, hash.mark());
    let shadow = fs::read_to_string(root.path().join("etc/shadow")).unwrap();
    assert!(shadow.contains("bob:!$6$abc$old:"), "others keep theirs: {shadow}");
    let again = store.write(&Change { account: "ana", hash: &hash, before: &entry.mark, at });
    assert!(matches!(again, Err(StoreFault::Changed)), "{again:?}");
}

#[test]
fn an_account_without_a_password_that_works_is_not_held() {
    let root = tempfile::tempdir().unwrap();
    let store = store(root.path());
    assert!(store.find("bob").unwrap().is_none(), "locked");
    assert!(store.find("root").unwrap().is_none(), "has none");
    assert!(store.find("carol").unwrap().is_none());
}

#[test]
fn a_program_that_does_nothing_is_not_taken_for_done() {
    let root = tempfile::tempdir().unwrap();
    let mut store = store(root.path());
    store.chpasswd = Program::new(&["/bin/true".to_owned()], Duration::from_secs(60)).unwrap();
    let entry = store.find("ana").unwrap().unwrap();
    let (hash, at) = (hash(), Timestamp::from_millis(0));
    let written = store.write(&Change { account: "ana", hash: &hash, before: &entry.mark, at });
    assert!(matches!(written, Err(StoreFault::Damaged(_))), "{written:?}");
}
