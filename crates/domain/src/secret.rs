//! Text that must not be printed, logged or kept: passwords, codes, answers, keys.

use std::fmt;

use serde::Deserialize;
use subtle_eq::constant_time_eq;
use zeroize::{Zeroize, ZeroizeOnDrop};

/// A secret text. `Debug` prints no content, there is no `Display` and no `Serialize`, memory is wiped on
/// drop. Reading it is spelled [`Secret::expose`], so that every place that does so can be found.
#[derive(Clone, Zeroize, ZeroizeOnDrop, Default)]
pub struct Secret(String);

impl Secret {
    /// Wraps `text`.
    #[must_use]
    pub fn new(text: impl Into<String>) -> Self {
        Self(text.into())
    }

    /// The text itself.
    #[must_use]
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// Whether nothing is in it.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Length in Unicode code points, the unit of every password rule.
    #[must_use]
    pub fn code_points(&self) -> usize {
        self.0.chars().count()
    }

    /// Compares without telling by time where they differ (the length is not hidden).
    #[must_use]
    pub fn matches(&self, other: &Self) -> bool {
        constant_time_eq(self.0.as_bytes(), other.0.as_bytes())
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Secret(…)")
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl<'de> Deserialize<'de> for Secret {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self)
    }
}

mod subtle_eq {
    //! One comparison; a dependency for nine lines would not earn its place in the purest crate.
    pub(super) fn constant_time_eq(left: &[u8], right: &[u8]) -> bool {
        if left.len() != right.len() {
            return false;
        }
        let difference = left.iter().zip(right).fold(0u8, |all, (l, r)| all | (l ^ r));
        std::hint::black_box(difference) == 0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_secret_does_not_print() {
        assert!(!format!("{:?}", Secret::new("hunter2")).contains("hunter2"));
    }
}
