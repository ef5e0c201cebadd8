//! Bulk operations: unregister people, or demand a new password of them, by name, group and unit.
//!
//! An order is a record; each of its people is a row that says how far it has come with them, written before the
//! directory is asked. Any instance takes an order up under a lease, and goes on where a dead one left off:
//!
//! - [`desk`] is what an administrator may ask for, [`preview`] and [`report`] what is shown;
//! - [`turn`] carries an order through its states, with [`gather`], [`require`] and [`unregister`] for the work;
//! - [`people`] finds who is meant and sorts out who is left out; [`lease`], [`rows`], [`ends`] and [`at_once`]
//!   are what they share.

mod at_once;
mod desk;
mod ends;
mod face;
mod gather;
mod lease;
mod people;
mod preview;
mod report;
mod require;
mod rows;
mod turn;
mod unregister;

use api::ServiceError;
use domain::{directory::DirectoryError, id::Slug, store::StoreError};

use crate::House;

pub use desk::{Acting, Bulk};
pub(crate) use turn::Works;

/// What keeps an operation from going on now.
#[derive(Debug, Clone, thiserror::Error)]
pub(crate) enum Hindrance {
    /// The directory is away or misconfigured.
    #[error(transparent)]
    Directory(#[from] DirectoryError),
    /// The store is away, or somebody else was faster.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// Another instance has taken the operation over.
    #[error("the lease is lost")]
    LeaseLost,
    /// A domain connection that the order names is no longer there.
    #[error("there is no connection `{0}`")]
    NoConnection(Slug),
    /// Who ordered it for later may not do so any more.
    #[error("the author has no right to it any more")]
    NoRight,
    /// A defect.
    #[error("{0}")]
    Defect(String),
}

impl Hindrance {
    /// The stable code in [`domain::bulk::BulkJob::note`].
    const fn code(&self) -> &'static str {
        match self {
            Self::Directory(_) => "directory",
            Self::Store(_) | Self::LeaseLost => "store",
            Self::NoConnection(_) => "connection",
            Self::NoRight => "author",
            Self::Defect(_) => "defect",
        }
    }
}

impl House {
    /// What keeps a preview from being made, for whoever asked for it.
    fn hindered(&self, hindrance: &Hindrance) -> ServiceError {
        match hindrance {
            Hindrance::Directory(error) => self.directory_trouble(error),
            Hindrance::Store(error) => self.store_trouble(error),
            other => self.bug(&other.to_string()),
        }
    }
}
