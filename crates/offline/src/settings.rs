//! The settings of a computer, `/etc/reclave/offline.toml`. `docs/offline.sample.toml` has every key with its
//! words; a test holds the two together.

use std::{
    fmt, fs,
    path::{Path, PathBuf},
    time::Duration,
};

use serde::{Deserialize, Serialize};

use crate::{
    accounts::Accounts,
    clock::SystemClock,
    engine::{Codes, Engine, Parts},
    keys::{KeyPlace, Keys},
    medium::Folder,
    program::Program,
    qr::Ground,
    store::{CredentialStore, shadow::Shadow, sssd::Sssd},
    tpm::Tpm,
};

/// Where they are unless the command line says otherwise.
pub const PATH: &str = "/etc/reclave/offline.toml";

/// What a terminal's ground is taken for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Terminal {
    /// Light on dark.
    #[default]
    Dark,
    /// Dark on light.
    Light,
}

/// A place where passwords are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum StoreName {
    /// SSSD's cache.
    Sssd,
    /// The computer's own accounts.
    Shadow,
}

/// Everything. See the sample for each key.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Settings {
    /// The self-service site, where the computer enrolls and reports.
    pub server: String,
    /// Certificates that are trusted for it, in place of the system's.
    pub ca_file: Option<PathBuf>,
    /// Seconds that the site may take for an answer.
    pub server_timeout: u64,
    /// What challenges' links begin with, in place of what the site told.
    pub site: Option<String>,
    /// Where the computer remembers.
    pub state_dir: PathBuf,
    /// Where an enrolment puts the computer's key.
    pub key: KeyPlace,
    /// The helper's socket.
    pub socket: PathBuf,
    /// Conversations that the helper has at a time.
    pub conversations_max: usize,
    /// Seconds that a person may think about one answer.
    pub answer_timeout: u64,
    /// Seconds that a conversation may take.
    pub conversation_timeout: u64,
    /// The language where the system says none.
    pub language: String,
    /// The ground of terminals.
    pub terminal: Terminal,
    /// The lowest user id of a person.
    pub uid_min: u32,
    /// Accounts that are never reset.
    pub exclude: Vec<String>,
    /// Where passwords are.
    pub stores: Vec<StoreName>,
    /// A program that tells a person who is signed in: run with the account, the text as its input.
    pub notify: Vec<String>,
    /// A program that lists who is signed in, an account at the beginning of each line.
    pub present: Vec<String>,
    /// The TPM.
    pub tpm: TpmSettings,
    /// SSSD.
    pub sssd: SssdSettings,
    /// The computer's own accounts.
    pub shadow: ShadowSettings,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            server: String::new(),
            ca_file: None,
            server_timeout: 30,
            site: None,
            state_dir: "/var/lib/reclave-offline".into(),
            key: KeyPlace::Auto,
            socket: "/run/reclave/offline.sock".into(),
            conversations_max: 16,
            answer_timeout: 600,
            conversation_timeout: 3_600,
            language: texts::BASE_LOCALE.to_owned(),
            terminal: Terminal::Dark,
            uid_min: 1_000,
            exclude: Vec::new(),
            stores: vec![StoreName::Sssd],
            notify: Vec::new(),
            present: vec!["/usr/bin/who".to_owned()],
            tpm: TpmSettings::default(),
            sssd: SssdSettings::default(),
            shadow: ShadowSettings::default(),
        }
    }
}

/// The computer's TPM.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct TpmSettings {
    /// The way to it, as tpm2-tools takes it.
    pub tcti: String,
    /// `tpm2`.
    pub program: Vec<String>,
    /// Seconds that one command may take.
    pub timeout: u64,
}

impl Default for TpmSettings {
    fn default() -> Self {
        Self { tcti: "device:/dev/tpmrm0".to_owned(), program: vec!["/usr/bin/tpm2".to_owned()], timeout: 20 }
    }
}

/// SSSD's cache.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct SssdSettings {
    /// The folder with `cache_DOMAIN.ldb`.
    pub db_dir: PathBuf,
    /// The one domain to look in.
    pub domain: Option<String>,
    /// Versions of the cache that are written to.
    pub versions: Vec<String>,
    /// `ldbsearch`.
    pub search: Vec<String>,
    /// `ldbmodify`.
    pub modify: Vec<String>,
    /// Seconds that one of them may take.
    pub timeout: u64,
}

impl Default for SssdSettings {
    fn default() -> Self {
        Self {
            db_dir: "/var/lib/sss/db".into(),
            domain: None,
            versions: vec!["0.23".to_owned()],
            search: vec!["/usr/bin/ldbsearch".to_owned()],
            modify: vec!["/usr/bin/ldbmodify".to_owned()],
            timeout: 10,
        }
    }
}

/// The computer's own accounts.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct ShadowSettings {
    /// `/etc/passwd`.
    pub passwd_file: PathBuf,
    /// `/etc/shadow`.
    pub shadow_file: PathBuf,
    /// `chpasswd -e`.
    pub chpasswd: Vec<String>,
    /// Seconds that it may take.
    pub timeout: u64,
}

impl Default for ShadowSettings {
    fn default() -> Self {
        Self {
            passwd_file: "/etc/passwd".into(),
            shadow_file: "/etc/shadow".into(),
            chpasswd: vec!["/usr/sbin/chpasswd".to_owned(), "-e".to_owned()],
            timeout: 30,
        }
    }
}

/// Settings that cannot be used: which key, what it is, and what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SettingsFault(pub String);

impl fmt::Display for SettingsFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for SettingsFault {}

fn fault(key: &str, value: &dyn fmt::Display, fix: &str) -> SettingsFault {
    SettingsFault(format!("{key} = `{value}`: {fix}"))
}

impl Settings {
    /// Reads a file. Without a file at the usual place, the defaults hold: enough for everything but to enroll.
    ///
    /// # Errors
    /// [`SettingsFault`] names file, key, value and what to do.
    pub fn read(path: &Path) -> Result<Self, SettingsFault> {
        let text = match fs::read_to_string(path) {
            Err(error) if error.kind() == std::io::ErrorKind::NotFound && path == Path::new(PATH) => {
                return Ok(Self::default());
            }
            other => other.map_err(|error| SettingsFault(format!("{}: {error}", path.display())))?,
        };
        Self::parse(&text).map_err(|fault| SettingsFault(format!("{}: {fault}", path.display())))
    }

    /// From TOML.
    ///
    /// # Errors
    /// [`SettingsFault`].
    pub fn parse(text: &str) -> Result<Self, SettingsFault> {
        let settings: Self = toml::from_str(text).map_err(|error| SettingsFault(error.to_string()))?;
        settings.check()?;
        Ok(settings)
    }

    fn check(&self) -> Result<(), SettingsFault> {
        if !self.server.is_empty() {
            check_address("server", &self.server)?;
        }
        if let Some(site) = &self.site {
            check_address("site", site)?;
        }
        let absolute = [
            ("state_dir", Some(&self.state_dir)),
            ("socket", Some(&self.socket)),
            ("ca_file", self.ca_file.as_ref()),
            ("sssd.db_dir", Some(&self.sssd.db_dir)),
            ("shadow.passwd_file", Some(&self.shadow.passwd_file)),
            ("shadow.shadow_file", Some(&self.shadow.shadow_file)),
        ];
        for (key, path) in absolute {
            if let Some(path) = path.filter(|path| !path.is_absolute()) {
                return Err(fault(key, &path.display(), "give the whole path, from `/` on"));
            }
        }
        let programs = [
            ("tpm.program", &self.tpm.program),
            ("sssd.search", &self.sssd.search),
            ("sssd.modify", &self.sssd.modify),
            ("shadow.chpasswd", &self.shadow.chpasswd),
            ("notify", &self.notify),
            ("present", &self.present),
        ];
        for (key, line) in programs {
            let is_absolute = line.first().is_none_or(|program| program.starts_with('/'));
            let may_be_empty = ["notify", "present"].contains(&key);
            if !is_absolute || (line.is_empty() && !may_be_empty) {
                let fix = "a list: the program with its whole path, then each argument";
                return Err(fault(key, &line.join(" "), fix));
            }
        }
        self.check_numbers()?;
        if self.stores.is_empty() {
            return Err(fault("stores", &"[]", "name at least one of \"sssd\" and \"shadow\""));
        }
        if self.tpm.tcti.is_empty() {
            return Err(fault("tpm.tcti", &"", "the way to the TPM, such as `device:/dev/tpmrm0`"));
        }
        if self.sssd.domain.as_ref().is_some_and(|domain| domain.is_empty() || domain.contains('/')) {
            let domain = self.sssd.domain.as_deref().unwrap_or_default();
            return Err(fault(
                "sssd.domain",
                &domain,
                "a domain's name as sssd.conf has it, or leave it out",
            ));
        }
        Ok(())
    }

    fn check_numbers(&self) -> Result<(), SettingsFault> {
        let bounds = [
            ("server_timeout", self.server_timeout, 1, 600),
            ("conversations_max", self.conversations_max as u64, 1, 1_000),
            ("answer_timeout", self.answer_timeout, 10, 3_600),
            ("conversation_timeout", self.conversation_timeout, 60, 86_400),
            ("uid_min", u64::from(self.uid_min), 1, u64::from(u32::MAX)),
            ("tpm.timeout", self.tpm.timeout, 1, 120),
            ("sssd.timeout", self.sssd.timeout, 1, 120),
            ("shadow.timeout", self.shadow.timeout, 1, 120),
        ];
        for (key, value, least, most) in bounds {
            if !(least..=most).contains(&value) {
                return Err(fault(key, &value, &format!("a number from {least} to {most}")));
            }
        }
        Ok(())
    }

    /// The ground that pictures are drawn on.
    #[must_use]
    pub const fn ground(&self) -> Ground {
        match self.terminal {
            Terminal::Dark => Ground::Dark,
            Terminal::Light => Ground::Light,
        }
    }

    /// The stores in their order.
    #[must_use]
    pub fn credential_stores(&self) -> Vec<Box<dyn CredentialStore>> {
        let mut stores: Vec<Box<dyn CredentialStore>> = Vec::new();
        for name in &self.stores {
            match name {
                StoreName::Sssd => stores.extend(self.sssd().map(|store| Box::new(store) as Box<_>)),
                StoreName::Shadow => stores.extend(self.shadow().map(|store| Box::new(store) as Box<_>)),
            }
        }
        stores
    }

    fn sssd(&self) -> Option<Sssd> {
        let timeout = Duration::from_secs(self.sssd.timeout);
        Some(Sssd {
            folder: self.sssd.db_dir.clone(),
            domain: self.sssd.domain.clone(),
            versions: self.sssd.versions.clone(),
            search: Program::new(&self.sssd.search, timeout)?,
            modify: Program::new(&self.sssd.modify, timeout)?,
        })
    }

    fn shadow(&self) -> Option<Shadow> {
        Some(Shadow {
            passwd: self.shadow.passwd_file.clone(),
            shadow: self.shadow.shadow_file.clone(),
            chpasswd: Program::new(&self.shadow.chpasswd, Duration::from_secs(self.shadow.timeout))?,
        })
    }

    /// Who keeps the computer's key.
    #[must_use]
    pub fn keys(&self) -> Keys {
        let program = Program::new(&self.tpm.program, Duration::from_secs(self.tpm.timeout));
        let (tcti, folder) = (self.tpm.tcti.clone(), self.state_dir.clone());
        Keys::new(self.key, program.map(|program| Tpm { program, tcti, folder }))
    }

    /// The engine of this computer.
    ///
    /// # Errors
    /// [`SettingsFault`] when the state's folder cannot be used.
    pub fn engine(&self) -> Result<Engine, SettingsFault> {
        let folder = Folder::open(&self.state_dir)
            .map_err(|error| fault("state_dir", &self.state_dir.display(), &error.to_string()))?;
        Ok(Engine::new(Parts {
            medium: Box::new(folder),
            keys: self.keys(),
            stores: self.credential_stores(),
            accounts: Accounts::new(self.uid_min, &self.exclude),
            site: self.site.clone(),
            clock: Box::new(SystemClock),
            entropy: Box::new(vault::OsEntropy),
            judge: Box::new(Codes),
        }))
    }
}

/// An address that a key may be sent to, or that may stand in a link: `https`, or this computer itself.
fn check_address(key: &str, address: &str) -> Result<(), SettingsFault> {
    let rest = address.strip_prefix("https://");
    let own = address.strip_prefix("http://").filter(|rest| {
        let host = rest.split('/').next().unwrap_or_default();
        let name = host.rsplit_once(':').filter(|_| !host.ends_with(']')).map_or(host, |(name, _)| name);
        ["127.0.0.1", "localhost", "[::1]"].contains(&name)
    });
    let is_plain = |rest: &str| {
        !rest.is_empty()
            && !rest.contains(|c: char| c.is_whitespace() || c.is_control() || "?#\"<>@\\".contains(c))
    };
    if rest.or(own).is_some_and(is_plain) {
        return Ok(());
    }
    Err(fault(key, &address, "an address such as https://password.example.com, without a query"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mistake_is_told_with_key_value_and_what_to_do() {
        for (text, key, value) in [
            ("server = 'http://pw.corp.test'", "server", "http://pw.corp.test"),
            ("server = 'http://127.0.0.1.evil.test'", "server", "evil"),
            ("site = 'https://pw.corp.test/offline?x'", "site", "?x"),
            ("state_dir = 'state'", "state_dir", "state"),
            ("uid_min = 0", "uid_min", "0"),
            ("stores = []", "stores", "[]"),
            ("answer_timeout = 1", "answer_timeout", "1"),
            ("[sssd]\nsearch = ['ldbsearch']", "sssd.search", "ldbsearch"),
            ("[shadow]\nchpasswd = []", "shadow.chpasswd", ""),
            ("[sssd]\ndomain = '../x'", "sssd.domain", "../x"),
            ("key = 'cloud'", "key", "cloud"),
            ("[tpm]\ntcti = ''", "tpm.tcti", "device:/dev/tpmrm0"),
            ("[tpm]\nprogram = ['tpm2']", "tpm.program", "tpm2"),
            ("sever = 'x'", "sever", "unknown field"),
            ("terminal = 'grey'", "terminal", "grey"),
        ] {
            let fault = Settings::parse(text).unwrap_err().to_string();
            assert!(fault.contains(key) && fault.contains(value), "{text}: {fault}");
        }
    }

    #[test]
    fn a_key_may_be_sent_to_this_computer_without_tls() {
        for server in ["http://127.0.0.1:8080", "http://localhost", "http://[::1]:80/x", "https://pw.test/a"]
        {
            assert!(Settings::parse(&format!("server = '{server}'")).is_ok(), "{server}");
        }
    }

    #[test]
    fn without_a_file_at_the_usual_place_the_defaults_hold() {
        assert!(Settings::read(Path::new("/nowhere/offline.toml")).is_err());
        assert_eq!(Settings::parse("").unwrap(), Settings::default());
    }
}
