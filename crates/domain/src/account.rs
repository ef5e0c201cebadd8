//! A directory account as Reclave sees it: names, contact attributes, state, and the password policy that
//! the directory itself enforces on it.

use std::{collections::BTreeMap, time::Duration};

use serde::{Deserialize, Serialize};

use crate::{person::PersonKey, time::Timestamp};

/// One account, read at one moment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Account {
    /// The immutable key.
    pub key: PersonKey,
    /// Distinguished name (RFC 4514) at the time of reading; may change.
    pub dn: String,
    /// sAMAccountName or uid.
    pub logon_name: String,
    /// userPrincipalName, where the directory has one.
    pub upn: Option<String>,
    /// displayName, or cn.
    pub display_name: String,
    /// givenName.
    pub given_name: Option<String>,
    /// sn.
    pub surname: Option<String>,
    /// mail: the corporate address, the only one in the directory that is written to.
    pub mail: Option<String>,
    /// Further attributes asked for by the configuration, by lower-case name.
    pub attributes: BTreeMap<String, Vec<String>>,
    /// Lock, expiry and password state.
    pub state: AccountState,
}

/// What the directory says of an account's ability to sign in.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct AccountState {
    /// Disabled by an administrator (userAccountControl ACCOUNTDISABLE, nsAccountLock, pwdAccountLockedTime 000001010000Z).
    pub disabled: bool,
    /// Locked after failed sign-ins.
    pub locked: bool,
    /// Since when, where known.
    pub locked_since: Option<Timestamp>,
    /// accountExpires passed (or shadowExpire).
    pub account_expired: bool,
    /// When the account expires or expired; `None` for never.
    pub account_expires: Option<Timestamp>,
    /// The password must be changed at the next logon (pwdLastSet 0, pwdReset TRUE).
    pub must_change_password: bool,
    /// The password has expired.
    pub password_expired: bool,
    /// When the password was last set; `None` when unknown or never.
    pub password_last_set: Option<Timestamp>,
    /// When it expires; `None` for never or unknown.
    pub password_expires: Option<Timestamp>,
    /// The last sign-in that the directory tells everybody of; `None` when unknown or never. Active Directory's
    /// lastLogonTimestamp is up to two weeks late.
    pub last_logon: Option<Timestamp>,
    /// When the account was made.
    pub when_created: Option<Timestamp>,
    /// Marked as protected (adminCount 1): delegated rights do not reach it.
    pub protected: bool,
}

/// What the directory itself demands of a new password (domain policy or the resulting PSO; ppolicy).
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct DirectoryPolicy {
    /// Minimum length in characters; 0 for none.
    pub min_length: u32,
    /// MS-SAMR 3.1.1.7.2 complexity is on.
    pub complexity: bool,
    /// How many previous passwords are refused.
    pub history_length: u32,
    /// How old a password must be before its owner may change it.
    pub min_age: Duration,
    /// When a password expires; `None` for never.
    pub max_age: Option<Duration>,
    /// Failed sign-ins until the account locks; 0 for never.
    pub lockout_threshold: u32,
    /// Where the values come from, for administrators: the DN of the domain or of the PSO.
    pub source: String,
    /// Whether all values could be read; if not, the directory may refuse more than is shown.
    pub complete: bool,
}
