//! The engine: which account, which challenge, whether a response is good, and the change of the password. It
//! knows neither terminal nor socket.
//!
//! What survives a power cut, in this order: a challenge's number is durable before the challenge is shown; a
//! try is counted as failed before it is looked at; an accepted response is a journal entry before the store is
//! touched, and the entry is gone only when the store has it. Whoever comes next finishes an open journal.

mod journal;
mod reports;
mod tries;

use std::any::Any;

use domain::{
    entropy::Entropy,
    secret::Secret,
    time::{Clock, Timestamp},
};
use vault::offline::{
    CHALLENGE_LIFETIME, COUNTER_MAX, Challenge, DeviceKey, Response, TRIES_MAX, account_name,
};

pub use journal::Finished;
pub use reports::{About, Reminder, Report, Told};
pub use tries::{Answer, Cause, Failure, Try};

use crate::{
    accounts::{Accounts, Asker, is_name},
    keys::Keys,
    medium::Medium,
    state::{Happened, Identity, Kind, MemoryFault, OPEN_MAX, Open, State},
    store::{CredentialStore, StoreFault},
    tpm::SealFault,
};

/// What keeps the engine from working at all.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// The computer is not enrolled.
    #[error("this computer is not enrolled: `reclave-offline enroll`")]
    NotEnrolled,
    /// The site has revoked the computer.
    #[error("the site has revoked this computer: enroll it anew with `reclave-offline enroll`")]
    Revoked,
    /// All numbers of challenges are used up.
    #[error("all challenges of this computer are used up: enroll it anew with `reclave-offline enroll`")]
    UsedUp,
    /// What is remembered cannot be used.
    #[error(transparent)]
    Memory(#[from] MemoryFault),
    /// An accepted password cannot be written yet.
    #[error("a password that was accepted cannot be written yet: {0}")]
    Unfinished(StoreFault),
    /// The computer's sealed key is not opened.
    #[error(
        "this computer's key cannot be opened: {0}. Where that cannot be helped, enroll the computer anew with \
         `reclave-offline enroll`"
    )]
    Unopened(SealFault),
    /// A key that must be sealed cannot be.
    #[error("key = `tpm`: {0}. Or let the key be in a file that root alone can read: key = \"auto\"")]
    Unsealed(SealFault),
}

/// Why an account is not reset.
#[derive(Debug, thiserror::Error)]
pub enum Refused {
    /// It is no name of an account.
    #[error("that is no name of an account")]
    Name,
    /// It is root's, a system's, or excluded by the settings.
    #[error("the account is excluded")]
    Excluded,
    /// It is another person's.
    #[error("the account is another person's")]
    NotYours,
    /// No store of this computer holds it.
    #[error("this computer does not hold the account")]
    Unknown,
    /// A store cannot be used.
    #[error(transparent)]
    Store(#[from] StoreFault),
}

/// Tells whether a response is good. A trait because the true answer takes a fifth of a second, and tests that
/// cut the power a thousand times ask for it often.
pub trait Judge: Send + Sync {
    /// Whether `response` answers `challenge` for `account` and `password`.
    fn answers(
        &self,
        response: &Response,
        key: &DeviceKey,
        challenge: &Challenge,
        account: &str,
        password: &Secret,
    ) -> bool;
}

/// The judge of the product: the protocol itself.
#[derive(Clone, Copy, Debug, Default)]
pub struct Codes;

impl Judge for Codes {
    fn answers(
        &self,
        response: &Response,
        key: &DeviceKey,
        challenge: &Challenge,
        account: &str,
        password: &Secret,
    ) -> bool {
        response.answers(key, challenge, account, password)
    }
}

/// What an engine is made of.
pub struct Parts {
    /// Where it remembers.
    pub medium: Box<dyn Medium>,
    /// Who keeps the device key.
    pub keys: Keys,
    /// Where passwords are, the first that holds an account first.
    pub stores: Vec<Box<dyn CredentialStore>>,
    /// Whose are never touched.
    pub accounts: Accounts,
    /// The address of the site from the settings, before the one that the site told.
    pub site: Option<String>,
    /// The time.
    pub clock: Box<dyn Clock>,
    /// Salts.
    pub entropy: Box<dyn Entropy>,
    /// Who tells good responses.
    pub judge: Box<dyn Judge>,
}

/// See the module.
pub struct Engine {
    parts: Parts,
}

/// An account that may be reset.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    /// Its name in one case, without a domain: as both sides of the protocol say it.
    pub name: String,
    /// As the store says it.
    pub full_name: String,
    /// Its place among the stores.
    store: usize,
}

/// A challenge to be shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shown {
    /// The challenge.
    pub challenge: Challenge,
    /// The address with the challenge in it, for a QR code; `None` when the site's address is not known.
    pub link: Option<String>,
    /// Tries that it has left.
    pub left: u32,
    /// When it is over.
    pub until: Timestamp,
}

/// The state while nobody else has it.
struct Session<'e> {
    medium: &'e dyn Medium,
    device: Identity,
    state: State,
    _lock: Box<dyn Any>,
}

impl Session<'_> {
    fn save(&self) -> Result<(), Fault> {
        Ok(self.state.save(self.medium)?)
    }
}

impl Engine {
    /// Puts the parts together.
    #[must_use]
    pub const fn new(parts: Parts) -> Self {
        Self { parts }
    }

    /// The computer's time.
    #[must_use]
    pub fn now(&self) -> Timestamp {
        self.parts.clock.now()
    }

    fn session(&self) -> Result<Session<'_>, Fault> {
        let medium = &*self.parts.medium;
        let file = crate::state::STATE_FILE;
        let lock = medium.lock().map_err(|error| MemoryFault::Io { file, error })?;
        let device = Identity::load(medium)?.ok_or(Fault::NotEnrolled)?;
        let state = State::load(medium, device.id)?;
        Ok(Session { medium, device, state, _lock: lock })
    }

    /// The device key: from the TPM once in the life of the process. Asked for before anything is changed.
    fn key(&self, session: &Session<'_>) -> Result<DeviceKey, Fault> {
        self.parts.keys.open(&session.device.key).map_err(Fault::Unopened)
    }

    /// A session for a reset: with a device that is not revoked, and nothing left unfinished.
    fn working_session(&self) -> Result<Session<'_>, Fault> {
        let mut session = self.session()?;
        if session.state.revoked {
            return Err(Fault::Revoked);
        }
        self.finish_journal(&mut session)?;
        Ok(session)
    }

    /// The stores, in order.
    pub fn stores(&self) -> impl Iterator<Item = &dyn CredentialStore> {
        self.parts.stores.iter().map(|store| &**store)
    }

    /// The account that somebody means and may reset here.
    ///
    /// # Errors
    /// [`Refused`] says why not.
    pub fn account(&self, typed: &str, asker: Asker) -> Result<Account, Refused> {
        let name = account_name(typed);
        if !is_name(&name) {
            return Err(Refused::Name);
        }
        if self.parts.accounts.excludes_name(&name) {
            return Err(Refused::Excluded);
        }
        for (store, candidate) in self.stores().enumerate() {
            let Some(entry) = candidate.find(&name)? else { continue };
            if self.parts.accounts.excludes_uid(entry.uid) {
                return Err(Refused::Excluded);
            }
            if !asker.may_reset(entry.uid) {
                return Err(Refused::NotYours);
            }
            return Ok(Account { name, full_name: entry.name, store });
        }
        Err(Refused::Unknown)
    }

    /// The challenge for an account: the one that is open, or a new one.
    ///
    /// # Errors
    /// [`Fault`].
    pub fn challenge(&self, account: &Account) -> Result<Shown, Fault> {
        let mut session = self.working_session()?;
        let (key, now) = (self.key(&session)?, self.now());
        let open = session.state.open.iter().find(|open| open.account == account.name);
        if let Some(open) = open.filter(|open| is_alive(open, now)) {
            let open = open.clone();
            return Ok(self.shown(&session, &key, &open));
        }
        let stale: Option<u32> = open.map(|open| open.counter);
        if let Some(counter) = stale {
            session.state.end(counter, false);
        }
        while session.state.open.len() >= OPEN_MAX {
            let oldest = session.state.open[0].counter;
            session.state.end(oldest, false);
        }
        if session.state.counter >= COUNTER_MAX {
            return Err(Fault::UsedUp);
        }
        session.state.counter += 1;
        let counter = session.state.counter;
        let open = Open { account: account.name.clone(), counter, begun: now, failures: 0 };
        session.state.open.push(open.clone());
        session.save()?;
        Ok(self.shown(&session, &key, &open))
    }

    fn shown(&self, session: &Session<'_>, key: &DeviceKey, open: &Open) -> Shown {
        let challenge = Challenge::issue(key, session.device.id, open.counter);
        let site = self.parts.site.as_ref().or(session.state.site.as_ref());
        Shown {
            challenge,
            link: site.map(|site| format!("{site}?c={}", challenge.to_plain())),
            left: TRIES_MAX.saturating_sub(open.failures),
            until: open.begun.plus(CHALLENGE_LIFETIME),
        }
    }

    /// The rules for passwords that the site told, as they came.
    ///
    /// # Errors
    /// [`Fault`].
    pub fn password_policy(&self) -> Result<Option<serde_json::Value>, Fault> {
        Ok(self.session()?.state.password_policy)
    }

    /// The device and what is remembered, to be looked at.
    ///
    /// # Errors
    /// [`Fault`].
    pub fn look(&self) -> Result<(Identity, State), Fault> {
        let session = self.session()?;
        Ok((session.device, session.state))
    }
}

/// Whether a response is still taken for an open challenge.
fn is_alive(open: &Open, now: Timestamp) -> bool {
    open.failures < TRIES_MAX && now.is_in_life(open.begun, open.begun.plus(CHALLENGE_LIFETIME))
}

/// A happening of now.
fn happened(at: Timestamp, kind: Kind, account: &str, counter: u32) -> Happened {
    Happened { at, kind, account: account.to_owned(), counter, cause: None, any_password: false }
}
