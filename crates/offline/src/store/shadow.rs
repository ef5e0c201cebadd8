//! The computer's own accounts (`/etc/shadow`), through `chpasswd -e`, which knows how to lock and replace that
//! file. For computers whose people are not the directory's alone; off unless the settings say so.

use std::{fs, path::PathBuf};

use zeroize::Zeroizing;

use super::{Change, CredentialStore, Entry, StoreFault};
use crate::{crypt::mark_of, program::Program};

/// Accounts of this computer.
#[derive(Clone, Debug)]
pub struct Shadow {
    /// `/etc/passwd`.
    pub passwd: PathBuf,
    /// `/etc/shadow`.
    pub shadow: PathBuf,
    /// `chpasswd -e`.
    pub chpasswd: Program,
}

impl Shadow {
    fn look_up(&self, account: &str) -> Result<Option<Entry>, StoreFault> {
        let passwd = read(&self.passwd)?;
        let Some(line) = line_of(&passwd, account) else { return Ok(None) };
        let uid = line.split(':').nth(2).and_then(|uid| uid.parse().ok());
        let uid = uid.ok_or_else(|| {
            StoreFault::Damaged(format!("{} has no user id for {account}", self.passwd.display()))
        })?;
        let shadow = read(&self.shadow)?;
        // Without a hash, or with one behind `!` or `*`, nobody signs in with a password: so it stays.
        let hash = line_of(&shadow, account).and_then(|line| line.split(':').nth(1));
        let Some(hash) = hash.filter(|hash| hash.starts_with('$')) else { return Ok(None) };
        Ok(Some(Entry { name: account.to_owned(), uid, mark: mark_of(Some(hash)) }))
    }
}

fn read(path: &PathBuf) -> Result<Zeroizing<String>, StoreFault> {
    let bytes = fs::read_to_string(path);
    bytes.map(Zeroizing::new).map_err(|_| StoreFault::Missing(path.display().to_string()))
}

fn line_of<'a>(file: &'a str, account: &str) -> Option<&'a str> {
    file.lines().find(|line| line.split(':').next() == Some(account))
}

impl CredentialStore for Shadow {
    fn name(&self) -> &'static str {
        "shadow"
    }

    fn check(&self) -> Result<String, StoreFault> {
        read(&self.passwd)?;
        read(&self.shadow)?;
        if !self.chpasswd.path().is_file() {
            return Err(StoreFault::Program(format!("{} is not there", self.chpasswd.path().display())));
        }
        Ok(format!("the hash of an account in {}", self.shadow.display()))
    }

    fn find(&self, account: &str) -> Result<Option<Entry>, StoreFault> {
        self.look_up(account)
    }

    fn write(&self, change: &Change<'_>) -> Result<(), StoreFault> {
        let mark = || self.look_up(change.account).map(|entry| entry.map(|entry| entry.mark));
        if mark()?.as_deref() != Some(change.before) {
            return Err(StoreFault::Changed);
        }
        let line = Zeroizing::new(format!("{}:{}\n", change.account, change.hash.as_str()));
        let ran = self.chpasswd.run(&[], line.as_bytes())?;
        if ran.status.success() && mark()? == Some(change.hash.mark()) {
            return Ok(());
        }
        let complaint = ran.complaint.lines().last().unwrap_or_default();
        // Another program holds the lock of the file; chpasswd has waited for it.
        if complaint.contains("lock") {
            return Err(StoreFault::Busy(complaint.to_owned()));
        }
        Err(StoreFault::Damaged(format!("{} cannot be written: {complaint}", self.shadow.display())))
    }
}
