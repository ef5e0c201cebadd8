//! Time as a value that is handed in.
//!
//! Nothing in the house reads the system clock but the one [`Clock`] made in `server`; tests set theirs.

use std::{fmt, time::Duration};

use serde::{Deserialize, Serialize};

/// A moment: milliseconds since 1970-01-01T00:00:00Z.
#[derive(Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Timestamp(i64);

/// 100-nanosecond intervals between 1601-01-01 (the FILETIME epoch of MS-DTYP 2.3.3) and 1970-01-01.
const FILETIME_EPOCH_OFFSET: i64 = 116_444_736_000_000_000;

impl Timestamp {
    /// From milliseconds since the Unix epoch.
    #[must_use]
    pub const fn from_millis(millis: i64) -> Self {
        Self(millis)
    }

    /// Milliseconds since the Unix epoch.
    #[must_use]
    pub const fn as_millis(self) -> i64 {
        self.0
    }

    /// From a Windows FILETIME (MS-DTYP 2.3.3): 100 ns intervals since 1601. Zero and the "never" values
    /// (0 and 2^63-1) give `None`.
    #[must_use]
    pub const fn from_filetime(filetime: i64) -> Option<Self> {
        if filetime <= 0 || filetime == i64::MAX {
            return None;
        }
        Some(Self((filetime - FILETIME_EPOCH_OFFSET) / 10_000))
    }

    /// As a Windows FILETIME.
    #[must_use]
    pub const fn to_filetime(self) -> i64 {
        self.0 * 10_000 + FILETIME_EPOCH_OFFSET
    }

    /// This moment plus `span`, saturating.
    #[must_use]
    pub fn plus(self, span: Duration) -> Self {
        Self(self.0.saturating_add(i64::try_from(span.as_millis()).unwrap_or(i64::MAX)))
    }

    /// This moment minus `span`, saturating.
    #[must_use]
    pub fn minus(self, span: Duration) -> Self {
        Self(self.0.saturating_sub(i64::try_from(span.as_millis()).unwrap_or(i64::MAX)))
    }

    /// How long after `earlier` this is; zero when it is not after it (a clock may step back).
    #[must_use]
    pub fn since(self, earlier: Self) -> Duration {
        Duration::from_millis(u64::try_from(self.0.saturating_sub(earlier.0)).unwrap_or(0))
    }
}

/// How far the clocks of two instances may lie apart, or one may step back unnoticed.
pub const CLOCK_SKEW: Duration = Duration::from_secs(120);

impl Timestamp {
    /// Whether this moment lies in the life of what began at `begun` and ends at `ends`. What seems to have
    /// begun in the future was made before the clock was set back: it counts as over, for nobody can say
    /// how old it is.
    #[must_use]
    pub fn is_in_life(self, begun: Self, ends: Self) -> bool {
        self < ends && self.plus(CLOCK_SKEW) >= begun
    }
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}ms", self.0)
    }
}

/// Tells the time. The one implementation that reads the system is in `server`.
pub trait Clock: Send + Sync {
    /// Now, in UTC.
    fn now(&self) -> Timestamp;
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn filetime_converts_both_ways_and_never_is_absent() {
        let moment = Timestamp::from_millis(1_795_000_000_123);
        assert_eq!(Timestamp::from_filetime(moment.to_filetime()), Some(moment));
        assert_eq!(Timestamp::from_filetime(0), None);
        assert_eq!(Timestamp::from_filetime(i64::MAX), None);
    }

    #[test]
    fn a_clock_that_steps_back_gives_no_negative_span() {
        assert_eq!(Timestamp::from_millis(5).since(Timestamp::from_millis(9)), Duration::ZERO);
    }
}
