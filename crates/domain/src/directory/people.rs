//! Enumerating people: who is meant, in which state, and where they go as they arrive.
//!
//! Apart from single accounts, because the answer may be the whole company and must never be in memory at once.

use std::{ops::ControlFlow, time::Duration};

use serde::{Deserialize, Serialize};

use crate::{
    account::{Account, AccountState},
    time::Timestamp,
};

/// Who is meant by an enumeration.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PeopleQuery {
    /// Everybody below these units (DNs).
    pub units: Vec<String>,
    /// Everybody in these groups (DNs), through groups in groups and as primary group too.
    pub groups: Vec<String>,
    /// Everybody below the connection's base; units and groups then say nothing more.
    pub everybody: bool,
    /// Only those in this state.
    pub state: PeopleState,
    /// What of them is wanted that a directory may have to compute.
    #[serde(default)]
    pub computed: Computed,
}

/// What is wanted of people beyond what a directory keeps. Computing it for everybody may take it longer than all else
/// together, so whoever goes over everybody asks for what it looks at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Computed {
    /// All there is.
    #[default]
    All,
    /// Nothing: when passwords expire, and whether they have, may not be told.
    Nothing,
}

/// A state that people may be in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum PeopleState {
    /// Whatever it is.
    #[default]
    Any,
    /// Locked after failed sign-ins, and not run out.
    Locked,
    /// Disabled by an administrator.
    Disabled,
    /// The password must be changed at the next logon.
    MustChange,
    /// The password has expired.
    PasswordExpired,
    /// The password has not expired, but will.
    PasswordExpiring {
        /// Within this time from now.
        within: Duration,
    },
    /// The account has expired.
    AccountExpired,
}

impl PeopleState {
    /// Whether an account is in this state at `now`.
    #[must_use]
    pub fn holds(self, state: &AccountState, now: Timestamp) -> bool {
        match self {
            Self::Any => true,
            Self::Locked => state.locked,
            Self::Disabled => state.disabled,
            Self::MustChange => state.must_change_password,
            Self::PasswordExpired => state.password_expired,
            Self::PasswordExpiring { within } => {
                !state.password_expired
                    && !state.must_change_password
                    && state.password_expires.is_some_and(|at| at > now && at <= now.plus(within))
            }
            Self::AccountExpired => state.account_expired,
        }
    }
}

/// Takes pages of people as they arrive.
pub trait PeopleSink: Send {
    /// Takes some; [`ControlFlow::Break`] when no more are wanted.
    fn take(&mut self, page: Vec<Account>) -> ControlFlow<()>;

    /// The same with how many people were looked at for this page, of whom none may be meant: for whoever tells how
    /// far it has come, or is to end. Directories hand pages out by this.
    fn take_page(&mut self, page: Vec<Account>, looked_at: usize) -> ControlFlow<()> {
        let _ = looked_at;
        if page.is_empty() { ControlFlow::Continue(()) } else { self.take(page) }
    }
}

/// Every closure that takes pages.
impl<F> PeopleSink for F
where
    F: FnMut(Vec<Account>) -> ControlFlow<()> + Send,
{
    fn take(&mut self, page: Vec<Account>) -> ControlFlow<()> {
        self(page)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_is_expiring_only_between_now_and_the_end_of_the_time() {
        let now = Timestamp::from_millis(1_795_000_000_000);
        let soon = PeopleState::PasswordExpiring { within: Duration::from_secs(60) };
        let at = |moment| AccountState { password_expires: Some(moment), ..AccountState::default() };
        assert!(soon.holds(&at(now.plus(Duration::from_secs(60))), now));
        assert!(!soon.holds(&at(now.plus(Duration::from_secs(61))), now));
        assert!(!soon.holds(&at(now), now));
        assert!(!soon.holds(&AccountState::default(), now));
        let must = AccountState { must_change_password: true, ..at(now.plus(Duration::from_secs(1))) };
        assert!(!soon.holds(&must, now));
    }
}
