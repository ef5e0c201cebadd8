//! Identifiers: ULIDs for what Reclave creates, slugs for what an administrator names.
//!
//! A ULID sorts by creation time, which keeps indexes of runs and events dense; a slug is stable across
//! renames, so configuration exports diff well.

use std::fmt;

use serde::{Deserialize, Serialize};
use ulid::Ulid;

use crate::{entropy::Entropy, time::Timestamp};

macro_rules! ulid_id {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        pub struct $name(Ulid);

        impl $name {
            /// A new id: 48 bits of time, 80 bits from `entropy`.
            #[must_use]
            pub fn mint(now: Timestamp, entropy: &dyn Entropy) -> Self {
                let mut random = [0u8; 16];
                entropy.fill(&mut random);
                Self(Ulid::from_parts(now.as_millis().unsigned_abs(), u128::from_be_bytes(random)))
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}", self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}", self.0)
            }
        }

        impl std::str::FromStr for $name {
            type Err = InvalidId;
            fn from_str(text: &str) -> Result<Self, InvalidId> {
                Ulid::from_string(text).map(Self).map_err(|_| InvalidId)
            }
        }
    };
}

/// The text is no ULID of 26 Crockford base32 characters.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not an identifier")]
pub struct InvalidId;

ulid_id!(
    /// One execution of a workflow.
    RunId
);
ulid_id!(
    /// One line of history.
    EventId
);
ulid_id!(
    /// One account change that was begun.
    IntentId
);
ulid_id!(
    /// One message waiting for, or past, delivery.
    OutboxId
);
ulid_id!(
    /// One question to colleagues.
    ApprovalId
);
ulid_id!(
    /// One question that was put on somebody's phone.
    PushId
);
ulid_id!(
    /// One signed-in browser.
    SessionId
);

/// The stable name of a configured object: lower-case letters, digits, `-` and `.`, at most 64 characters.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(try_from = "String", into = "String")]
pub struct Slug(String);

/// Why a text is no slug.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("`{0}` is no valid name: use 1 to 64 of a-z, 0-9, `-` and `.`")]
pub struct InvalidSlug(String);

impl Slug {
    /// A name that stands in the program itself.
    #[must_use]
    pub fn literal(name: &'static str) -> Self {
        debug_assert!(Self::new(name).is_ok(), "`{name}` is no slug");
        Self(name.to_owned())
    }

    /// Checks and wraps `text`.
    ///
    /// # Errors
    /// [`InvalidSlug`] when a character or the length is not allowed.
    pub fn new(text: impl Into<String>) -> Result<Self, InvalidSlug> {
        let text = text.into();
        let fits = (1..=64).contains(&text.len())
            && text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-' || b == b'.');
        if fits { Ok(Self(text)) } else { Err(InvalidSlug(text.chars().take(80).collect())) }
    }

    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl TryFrom<String> for Slug {
    type Error = InvalidSlug;
    fn try_from(text: String) -> Result<Self, InvalidSlug> {
        Self::new(text)
    }
}

impl From<Slug> for String {
    fn from(slug: Slug) -> Self {
        slug.0
    }
}

impl fmt::Display for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Slug {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slug_refuses_what_would_need_escaping_in_a_url_or_a_path() {
        for bad in ["", "Upper", "a/b", "a b", "ä", &"x".repeat(65)] {
            assert!(Slug::new(bad).is_err(), "{bad:?}");
        }
        assert_eq!(Slug::new("workflow.forgot-password").unwrap().as_str(), "workflow.forgot-password");
    }
}
