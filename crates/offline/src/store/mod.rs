//! Where an account's password is kept on this computer, behind one trait: SSSD's cache, or the computer's own
//! accounts.

pub(crate) mod ldif;
pub(crate) mod shadow;
pub(crate) mod sssd;

use domain::time::Timestamp;

use crate::{crypt::CryptHash, program::RunFault};

/// An account as a store has it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// As the store names it, such as `ana@corp.test`.
    pub name: String,
    /// The user id.
    pub uid: u32,
    /// The mark of its present hash, see [`crate::mark_of`].
    pub mark: String,
}

/// A new hash for an account.
pub struct Change<'a> {
    /// The account, see [`vault::offline::account_name`].
    pub account: &'a str,
    /// Its new hash.
    pub hash: &'a CryptHash,
    /// The mark of the hash that it must have until then.
    pub before: &'a str,
    /// When.
    pub at: Timestamp,
}

/// Why a store did not do what it should. Nothing was changed, but after [`Self::Busy`] it may have been.
#[derive(Debug, thiserror::Error)]
pub enum StoreFault {
    /// It is not there.
    #[error("{0} is not there")]
    Missing(String),
    /// Somebody else holds it; later it may work.
    #[error("{0}")]
    Busy(String),
    /// It is not what it should be.
    #[error("{0}")]
    Damaged(String),
    /// It is of a version that this program was never tried with.
    #[error("the cache has version {found}, known are {known}: see `sssd.versions` in the settings")]
    Version {
        /// The cache's version.
        found: String,
        /// The versions that the settings name.
        known: String,
    },
    /// Several entries have this name.
    #[error("{0} has several accounts of this name: see `sssd.domain` in the settings")]
    Ambiguous(String),
    /// The account has another hash than it had.
    #[error("the account's stored password was changed meanwhile")]
    Changed,
    /// A program that is needed could not be run.
    #[error("{0}")]
    Program(String),
}

impl StoreFault {
    /// Whether it may pass by itself.
    #[must_use]
    pub const fn is_passing(&self) -> bool {
        matches!(self, Self::Busy(_))
    }

    /// Its name in a report.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Missing(_) => "store-missing",
            Self::Busy(_) => "store-busy",
            Self::Damaged(_) => "store-damaged",
            Self::Version { .. } => "store-version",
            Self::Ambiguous(_) => "store-ambiguous",
            Self::Changed => "store-changed",
            Self::Program(_) => "store-program",
        }
    }
}

impl From<RunFault> for StoreFault {
    fn from(fault: RunFault) -> Self {
        match fault {
            RunFault::Start { .. } => Self::Program(fault.to_string()),
            RunFault::Timeout { .. } => Self::Busy(fault.to_string()),
        }
    }
}

/// Keeps password hashes of accounts.
pub trait CredentialStore: Send + Sync {
    /// Its name in the settings, and in the journal.
    fn name(&self) -> &'static str;

    /// Looks whether it could be used, and says what it is that would be changed.
    ///
    /// # Errors
    /// Why it could not.
    fn check(&self) -> Result<String, StoreFault>;

    /// The account of this name; `None` when the store does not hold it.
    ///
    /// # Errors
    /// When the store cannot be read.
    fn find(&self, account: &str) -> Result<Option<Entry>, StoreFault>;

    /// Gives the account its new hash, if it still has the one that it had.
    ///
    /// # Errors
    /// When it could not; see [`StoreFault`] for what that says of the account.
    fn write(&self, change: &Change<'_>) -> Result<(), StoreFault>;
}
