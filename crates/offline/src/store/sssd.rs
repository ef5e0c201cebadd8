//! SSSD's cache of the domain (`cache_DOMAIN.ldb`), through the ldb tools: what they write, a running SSSD sees
//! at once. The entry gets what SSSD itself writes after a good sign-in, but for the time of that sign-in: how
//! long a cached password works without the directory is not ours to change.

use std::{
    ffi::OsStr,
    fs,
    path::{Path, PathBuf},
};

use zeroize::Zeroizing;

use super::{Change, CredentialStore, Entry, StoreFault, ldif};
use crate::{crypt::mark_of, program::Program};

/// `SSS_AUTHTOK_TYPE_PASSWORD`.
const TYPE_PASSWORD: &str = "1";
/// Everything of the cache is below this entry, which has its version.
const BASE: &str = "cn=sysdb";

/// SSSD's caches in one folder.
#[derive(Clone, Debug)]
pub struct Sssd {
    /// The folder with `cache_DOMAIN.ldb`, `/var/lib/sss/db`.
    pub folder: PathBuf,
    /// The one domain to use; `None` for whichever holds the account.
    pub domain: Option<String>,
    /// Versions of the cache that are written to.
    pub versions: Vec<String>,
    /// `ldbsearch`.
    pub search: Program,
    /// `ldbmodify`.
    pub modify: Program,
}

/// An entry with what is needed to change it.
struct Found {
    cache: PathBuf,
    dn: String,
    hash: Option<Zeroizing<String>>,
    entry: Entry,
}

impl Sssd {
    /// The caches that are there, each of a known version.
    fn caches(&self) -> Result<Vec<PathBuf>, StoreFault> {
        let missing = || StoreFault::Missing(format!("a cache of SSSD in {}", self.folder.display()));
        let mut caches: Vec<PathBuf> = match &self.domain {
            Some(domain) => vec![self.folder.join(format!("cache_{domain}.ldb"))],
            None => fs::read_dir(&self.folder)
                .map_err(|_| missing())?
                .filter_map(|found| found.ok().map(|found| found.path()))
                .filter(|path| is_cache(path))
                .collect(),
        };
        caches.retain(|path| path.is_file());
        caches.sort();
        if caches.is_empty() {
            return Err(missing());
        }
        caches.iter().try_for_each(|cache| self.check_version(cache))?;
        Ok(caches)
    }

    fn check_version(&self, cache: &Path) -> Result<(), StoreFault> {
        let base = self.ask(cache, "base", "(version=*)", &["version"])?;
        let found = base.first().and_then(|base| base.text("version"));
        let Some(found) = found else {
            return Err(StoreFault::Damaged(format!("{} is no cache of SSSD", cache.display())));
        };
        if self.versions.iter().any(|known| known == found) {
            return Ok(());
        }
        Err(StoreFault::Version { found: found.to_owned(), known: self.versions.join(", ") })
    }

    fn ask(
        &self,
        cache: &Path,
        scope: &str,
        filter: &str,
        attributes: &[&str],
    ) -> Result<Vec<ldif::Record>, StoreFault> {
        let fixed = ["-H".as_ref(), cache.as_os_str(), "-b".as_ref(), BASE.as_ref(), "-s".as_ref()];
        let mut arguments: Vec<&OsStr> = fixed.to_vec();
        arguments.extend([scope.as_ref(), filter.as_ref()] as [&OsStr; 2]);
        arguments.extend(attributes.iter().map(|attribute| OsStr::new(*attribute)));
        let ran = self.search.run(&arguments, b"")?;
        let damaged = |what: &str| StoreFault::Damaged(format!("{} cannot be read{what}", cache.display()));
        if !ran.status.success() {
            let first = ran.complaint.lines().last().unwrap_or_default();
            return Err(damaged(&format!(": {first}")));
        }
        ldif::read(&ran.out).ok_or_else(|| damaged(""))
    }

    fn look_up(&self, account: &str) -> Result<Option<Found>, StoreFault> {
        let name = ldif::escape_filter(account);
        let filter = format!("(&(objectCategory=user)(|(name={name}@*)(nameAlias={name}@*)))");
        let attributes = ["dn", "name", "uidNumber", "cachedPassword"];
        let mut all = Vec::new();
        for cache in self.caches()? {
            for record in self.ask(&cache, "sub", &filter, &attributes)? {
                all.push(found(&cache, &record)?);
            }
        }
        if all.len() > 1 {
            return Err(StoreFault::Ambiguous(self.folder.display().to_string()));
        }
        Ok(all.pop())
    }
}

fn is_cache(path: &Path) -> bool {
    let name = path.file_name().and_then(OsStr::to_str).unwrap_or_default();
    name.starts_with("cache_") && name.ends_with(".ldb") && name != "cache_implicit_files.ldb"
}

fn found(cache: &Path, record: &ldif::Record) -> Result<Found, StoreFault> {
    let damaged = |what: &str| StoreFault::Damaged(format!("an entry of {} has {what}", cache.display()));
    let dn = record.text("dn").ok_or_else(|| damaged("no name"))?.to_owned();
    let name = record.text("name").ok_or_else(|| damaged("no name"))?.to_owned();
    let uid = record.text("uidNumber").and_then(|uid| uid.parse().ok());
    let uid = uid.ok_or_else(|| damaged("no user id"))?;
    let hash = record.text("cachedPassword").map(|hash| Zeroizing::new(hash.to_owned()));
    if hash.is_none() && record.has("cachedPassword") {
        return Err(damaged("several passwords"));
    }
    let mark = mark_of(hash.as_ref().map(|hash| hash.as_str()));
    Ok(Found { cache: cache.to_owned(), dn, hash, entry: Entry { name, uid, mark } })
}

/// The change as `ldbmodify` reads it. The old hash is taken away by its value and the new one added, so that
/// the database itself refuses when the entry was changed meanwhile.
fn modification(found: &Found, change: &Change<'_>) -> Zeroizing<String> {
    let mut text = Zeroizing::new(String::with_capacity(1_024));
    text.push_str(&ldif::line("dn", &found.dn));
    text.push_str("changetype: modify\n");
    if let Some(hash) = &found.hash {
        text.push_str("delete: cachedPassword\n");
        text.push_str(&ldif::line("cachedPassword", hash));
        text.push_str("-\n");
    }
    text.push_str("add: cachedPassword\n");
    text.push_str(&ldif::line("cachedPassword", change.hash.as_str()));
    let seconds = (change.at.as_millis() / 1_000).to_string();
    let others = [
        ("cachedPasswordType", TYPE_PASSWORD),
        ("lastCachedPasswordChange", &seconds),
        ("failedLoginAttempts", "0"),
    ];
    for (attribute, value) in others {
        text.push_str(&format!("-\nreplace: {attribute}\n{attribute}: {value}\n"));
    }
    text.push('\n');
    text
}

impl CredentialStore for Sssd {
    fn name(&self) -> &'static str {
        "sssd"
    }

    fn check(&self) -> Result<String, StoreFault> {
        let caches = self.caches()?;
        if !self.modify.path().is_file() {
            return Err(StoreFault::Program(format!("{} is not there", self.modify.path().display())));
        }
        let names: Vec<String> = caches.iter().map(|cache| cache.display().to_string()).collect();
        Ok(format!("cachedPassword of a person's entry in {}", names.join(", ")))
    }

    fn find(&self, account: &str) -> Result<Option<Entry>, StoreFault> {
        Ok(self.look_up(account)?.map(|found| found.entry))
    }

    fn write(&self, change: &Change<'_>) -> Result<(), StoreFault> {
        let found = self.look_up(change.account)?;
        let found = found.filter(|found| found.entry.mark == change.before).ok_or(StoreFault::Changed)?;
        let text = modification(&found, change);
        let arguments = ["-H".as_ref(), found.cache.as_os_str()];
        let ran = self.modify.run(&arguments, text.as_bytes())?;
        if ran.status.success() {
            return Ok(());
        }
        let now = self.look_up(change.account)?;
        if now.is_none_or(|now| now.entry.mark != change.before) {
            return Err(StoreFault::Changed);
        }
        let complaint = ran.complaint.lines().last().unwrap_or_default().to_owned();
        Err(StoreFault::Damaged(format!("{} cannot be written: {complaint}", found.cache.display())))
    }
}
