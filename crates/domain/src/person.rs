//! How a person is known: by domain connection and the directory's immutable id, never by name or DN, so
//! that a re-created account does not inherit what belonged to its predecessor.

use std::fmt;

use serde::{Deserialize, Serialize};

use crate::id::Slug;

/// A person: objectGUID (Active Directory) or entryUUID (RFC 4530) within a domain connection.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct PersonKey {
    /// The domain connection's slug.
    pub connection: Slug,
    /// objectGUID as 32 lower-case hexadecimal digits of its bytes as stored, or entryUUID in its text form.
    pub object: String,
}

impl fmt::Display for PersonKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.connection, self.object)
    }
}

impl fmt::Debug for PersonKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}
