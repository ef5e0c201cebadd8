//! What stands in the way of work in the background, by what becomes of the work.

use domain::{directory::DirectoryError, id::Slug, store::StoreError};

/// What keeps a bulk operation or a scheduled task from going on now.
#[derive(Debug, Clone, thiserror::Error)]
pub(crate) enum Hindrance {
    /// The directory is away or misconfigured.
    #[error(transparent)]
    Directory(#[from] DirectoryError),
    /// The store is away, or somebody else was faster.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// Another instance has taken the work over.
    #[error("the lease is lost")]
    LeaseLost,
    /// A domain connection that is named is no longer there.
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
    /// The stable code, as [`domain::bulk::BulkJob::note`] keeps it.
    pub(crate) const fn code(&self) -> &'static str {
        match self {
            Self::Directory(_) => "directory",
            Self::Store(_) | Self::LeaseLost => "store",
            Self::NoConnection(_) => "connection",
            Self::NoRight => "author",
            Self::Defect(_) => "defect",
        }
    }
}
