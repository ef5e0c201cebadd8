//! What the computer remembers: who it is ([`Identity`]), and what became of its challenges ([`State`]). Two
//! files, each replaced as a whole; the rules of which must be durable before what are the engine's.

use std::{collections::BTreeMap, io};

use domain::{secret::Secret, time::Timestamp};
use serde::{Deserialize, Serialize, de::DeserializeOwned};
use vault::offline::{DeviceId, DeviceKey};
use zeroize::{Zeroize, ZeroizeOnDrop, Zeroizing};

use crate::{
    crypt::CryptHash,
    keys::KeptKey,
    medium::{Medium, replace},
    tpm::Sealed,
};

/// The file with the id and the key.
pub const DEVICE_FILE: &str = "device.json";
/// The file with everything that changes.
pub const STATE_FILE: &str = "state.json";
/// The version of both files.
const VERSION: u32 = 1;
/// Happenings that are kept until they can be told; the oldest go first.
pub const HAPPENED_MAX: usize = 500;
/// Challenges that may be open at once, one for an account.
pub const OPEN_MAX: usize = 8;
/// Challenges that are remembered after their end, to tell an old code from a wrong one: one for an account.
pub const ENDED_MAX: usize = 8;

/// Why what is remembered cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum MemoryFault {
    /// The disk failed.
    #[error("{file} cannot be read or written: {error}")]
    Io {
        /// Which file.
        file: &'static str,
        /// How.
        error: io::Error,
    },
    /// The file is not what this program wrote, or is gone while the other is there.
    #[error("{file} is damaged ({what}): enroll this computer anew with `reclave-offline enroll`")]
    Damaged {
        /// Which file.
        file: &'static str,
        /// What is wrong with it.
        what: String,
    },
}

/// What an enrolment makes of a computer.
#[derive(Clone, Debug)]
pub struct Device {
    /// Its name towards the site.
    pub id: DeviceId,
    /// What it shares with the site.
    pub key: DeviceKey,
    /// The domain connection that its people are in.
    pub domain: String,
    /// When it was enrolled, by its own clock.
    pub enrolled: Timestamp,
}

#[derive(Serialize, Deserialize, Zeroize, ZeroizeOnDrop)]
struct DeviceRecord {
    version: u32,
    device: String,
    #[serde(default, skip_serializing_if = "Option::is_none")]
    key: Option<String>,
    #[zeroize(skip)]
    #[serde(default, skip_serializing_if = "Option::is_none")]
    sealed: Option<Sealed>,
    domain: String,
    #[zeroize(skip)]
    enrolled: Timestamp,
}

/// What an enrolled computer knows of itself, its key as it is kept: known also when the key cannot be opened.
#[derive(Clone, Debug)]
pub struct Identity {
    /// Its name towards the site.
    pub id: DeviceId,
    /// What it shares with the site, sealed or not.
    pub key: KeptKey,
    /// The domain connection that its people are in.
    pub domain: String,
    /// When it was enrolled, by its own clock.
    pub enrolled: Timestamp,
}

impl Identity {
    /// The computer's own record; `None` when it is not enrolled.
    ///
    /// # Errors
    /// [`MemoryFault`].
    pub fn load(medium: &dyn Medium) -> Result<Option<Self>, MemoryFault> {
        let damaged = |what: &str| MemoryFault::Damaged { file: DEVICE_FILE, what: what.to_owned() };
        let Some(record) = load::<DeviceRecord>(medium, DEVICE_FILE)? else { return Ok(None) };
        check_version(record.version, DEVICE_FILE)?;
        let id = record.device.parse().map_err(|_| damaged("no device id"))?;
        let plain = |text: &String| DeviceKey::from_text(&Secret::new(text.clone())).map(KeptKey::Plain);
        let key = match &record.sealed {
            Some(sealed) => Some(KeptKey::Sealed(sealed.clone())),
            None => record.key.as_ref().and_then(plain),
        };
        let key = key.ok_or_else(|| damaged("no key"))?;
        Ok(Some(Self { id, key, domain: record.domain.clone(), enrolled: record.enrolled }))
    }
}

impl Device {
    /// Enrolls the computer as this device with its key as it is to be kept, durably. What is known of an earlier
    /// one ends.
    ///
    /// # Errors
    /// [`MemoryFault`].
    pub fn keep(&self, medium: &dyn Medium, key: &KeptKey, state: State) -> Result<(), MemoryFault> {
        // A state file before the first device file: from then on, one that is missing is a damage, not a
        // computer whose counter begins anew.
        if load::<Header>(medium, STATE_FILE).ok().flatten().is_none() {
            State::default().save(medium)?;
        }
        let (key, sealed) = match key {
            KeptKey::Plain(key) => (Some(key.to_text().expose().to_owned()), None),
            KeptKey::Sealed(sealed) => (None, Some(sealed.clone())),
        };
        let record = DeviceRecord {
            version: VERSION,
            device: self.id.to_string(),
            key,
            sealed,
            domain: self.domain.clone(),
            enrolled: self.enrolled,
        };
        save(medium, DEVICE_FILE, &record)?;
        State { device: Some(self.id.to_string()), ..state }.save(medium)
    }
}

/// The part of the state file that every version has.
#[derive(Deserialize)]
struct Header {
    version: u32,
}

/// An open challenge.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Open {
    /// Whose password it is to change.
    pub account: String,
    /// Its number.
    pub counter: u32,
    /// When it was made.
    pub begun: Timestamp,
    /// How many tries it has had that are not known to have succeeded.
    pub failures: u32,
}

/// A challenge that is over.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Ended {
    /// Whose it was.
    pub account: String,
    /// Its number.
    pub counter: u32,
    /// Whether its response was taken.
    pub used: bool,
}

/// An accepted response that has still to become the account's password.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Journal {
    /// Whose password.
    pub account: String,
    /// The store that has the account.
    pub store: String,
    /// The new hash.
    pub hash: CryptHash,
    /// The mark of the hash that it replaces: what has another one meanwhile is left alone.
    pub before: String,
    /// The challenge's number.
    pub counter: u32,
    /// Whether the directory was left alone.
    pub any_password: bool,
}

/// What kind of thing happened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// An account has a new password.
    OfflineReset,
    /// A try failed.
    OfflineFailed,
}

/// Something that the site is told when it can be reached again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Happened {
    /// When, by the computer's clock.
    pub at: Timestamp,
    /// What.
    pub kind: Kind,
    /// Whose account.
    pub account: String,
    /// The challenge's number.
    pub counter: u32,
    /// Why it failed.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cause: Option<String>,
    /// Whether the response took any password.
    #[serde(default)]
    pub any_password: bool,
}

/// A report that was sent or is to be sent, as it is: after a lost answer the same bytes go again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sending {
    /// Its number.
    pub sequence: u64,
    /// Its text.
    pub body: String,
    /// How many of the oldest happenings it tells.
    pub told: usize,
}

/// How a password reset here compares with the directory's.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// The same, as far as the site knows.
    Agrees,
    /// The directory has another.
    Differs,
    /// Nobody can say.
    Unknown,
}

/// Everything that changes.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct State {
    pub(crate) version: u32,
    /// The device that all of this belongs to.
    pub device: Option<String>,
    /// The number of the latest challenge; 0 before the first.
    pub counter: u32,
    /// At most one for an account.
    #[serde(default)]
    pub open: Vec<Open>,
    /// The latest that are over, one for an account.
    #[serde(default)]
    pub ended: Vec<Ended>,
    /// What must be finished before anything else.
    #[serde(default)]
    pub journal: Option<Journal>,
    /// What the site has not been told.
    #[serde(default)]
    pub happened: Vec<Happened>,
    /// The number of the latest report.
    #[serde(default)]
    pub sequence: u64,
    /// The report under way.
    #[serde(default)]
    pub sending: Option<Sending>,
    /// Accounts that were reset here, and how they stand as far as is known.
    #[serde(default)]
    pub accounts: BTreeMap<String, Option<Standing>>,
    /// When which reminder was shown to whom, by rule and account.
    #[serde(default)]
    pub shown: BTreeMap<String, Timestamp>,
    /// The address that a challenge's link begins with.
    #[serde(default)]
    pub site: Option<String>,
    /// The rules for passwords that can be checked without the directory.
    #[serde(default)]
    pub password_policy: Option<serde_json::Value>,
    /// Whether the site has said that it knows this computer no more.
    #[serde(default)]
    pub revoked: bool,
    /// When the site was last reached.
    #[serde(default)]
    pub reached: Option<Timestamp>,
    /// Milliseconds that this computer's clock was ahead of the site's then.
    #[serde(default)]
    pub ahead: Option<i64>,
}

impl Default for State {
    fn default() -> Self {
        Self {
            version: VERSION,
            device: None,
            counter: 0,
            open: Vec::new(),
            ended: Vec::new(),
            journal: None,
            happened: Vec::new(),
            sequence: 0,
            sending: None,
            accounts: BTreeMap::new(),
            shown: BTreeMap::new(),
            site: None,
            password_policy: None,
            revoked: false,
            reached: None,
            ahead: None,
        }
    }
}

impl State {
    /// The state that belongs to `device`. One of another device is that of an enrolment that the power cut
    /// short: the new one's begins.
    ///
    /// # Errors
    /// [`MemoryFault`]; also when the file is gone, for then nobody knows which challenges there were.
    pub fn load(medium: &dyn Medium, device: DeviceId) -> Result<Self, MemoryFault> {
        let damaged = |what: &str| MemoryFault::Damaged { file: STATE_FILE, what: what.to_owned() };
        let header = load::<Header>(medium, STATE_FILE)?.ok_or_else(|| damaged("it is gone"))?;
        check_version(header.version, STATE_FILE)?;
        let state = load::<Self>(medium, STATE_FILE)?.ok_or_else(|| damaged("it is gone"))?;
        let device = device.to_string();
        if state.device.as_ref() == Some(&device) {
            return Ok(state);
        }
        Ok(Self { device: Some(device), ..Self::default() })
    }

    /// Keeps it durably.
    ///
    /// # Errors
    /// [`MemoryFault::Io`].
    pub fn save(&self, medium: &dyn Medium) -> Result<(), MemoryFault> {
        save(medium, STATE_FILE, self)
    }

    /// Adds a happening; of too many, the oldest that no report under way has.
    pub fn remember(&mut self, happened: Happened) {
        let told = self.sending.as_ref().map_or(0, |sending| sending.told);
        if self.happened.len() >= HAPPENED_MAX && told < self.happened.len() {
            self.happened.remove(told);
        }
        self.happened.push(happened);
    }

    /// Ends the open challenge with this number.
    pub fn end(&mut self, counter: u32, used: bool) {
        let Some(at) = self.open.iter().position(|open| open.counter == counter) else { return };
        let open = self.open.remove(at);
        self.ended.retain(|ended| ended.account != open.account);
        if self.ended.len() >= ENDED_MAX {
            self.ended.remove(0);
        }
        self.ended.push(Ended { account: open.account, counter, used });
    }
}

fn check_version(version: u32, file: &'static str) -> Result<(), MemoryFault> {
    if version == VERSION {
        return Ok(());
    }
    Err(MemoryFault::Damaged { file, what: format!("version {version}, this program knows {VERSION}") })
}

fn load<T: DeserializeOwned>(medium: &dyn Medium, file: &'static str) -> Result<Option<T>, MemoryFault> {
    let Some(bytes) = medium.read(file).map_err(|error| MemoryFault::Io { file, error })? else {
        return Ok(None);
    };
    // The parser's words could quote what it read: only where it stopped is told.
    let damaged = |fault: serde_json::Error| MemoryFault::Damaged {
        file,
        what: format!("line {}, column {}", fault.line(), fault.column()),
    };
    serde_json::from_slice(&bytes).map(Some).map_err(damaged)
}

fn save<T: Serialize>(medium: &dyn Medium, file: &'static str, what: &T) -> Result<(), MemoryFault> {
    let fault = |error| MemoryFault::Io { file, error };
    let bytes = Zeroizing::new(serde_json::to_vec_pretty(what).map_err(|error| fault(error.into()))?);
    replace(medium, file, &bytes).map_err(fault)
}
