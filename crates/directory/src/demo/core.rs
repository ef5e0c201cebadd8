//! The directory's whole state behind one lock: entries, access control, the witness log and the counters.
//! Every operation is a plain function of this state and the time, so that binds, changes and searches can be
//! followed without thinking about connections.

use std::{collections::VecDeque, time::Duration};

use domain::time::Timestamp;

use super::{
    DemoConfig,
    company::{self, SERVICE_ACCOUNT},
    dn,
    faults::Faults,
    refusal::Wording,
    rights::{Rights, Who},
    tree::{EntryId, NameTaken, Tree},
};

/// The most witness entries kept; older ones are dropped.
const WITNESS_MAX: usize = 100_000;

/// What the directory really did to an account.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Deed {
    /// A password was set without knowledge of the old one.
    PasswordReset {
        /// History and minimum age were applied, because a policy-hints control asked for it.
        obeyed_history: bool,
    },
    /// A password was changed with knowledge of the old one.
    PasswordChanged,
    /// `lockoutTime` was set to 0.
    Unlocked,
    /// The account locked after too many wrong passwords.
    Locked,
    /// A new password at the next logon is demanded, or no longer.
    ChangeRequired(bool),
    /// `userAccountControl` was written.
    ControlWritten {
        /// Whether the account is enabled now.
        enabled: bool,
    },
}

/// One line of the witness log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WitnessEntry {
    /// When, by the directory's clock.
    pub at: Timestamp,
    /// sAMAccountName of the account it was done to.
    pub subject: String,
    /// sAMAccountName of the account that did it; empty for the directory itself.
    pub actor: String,
    /// What was done.
    pub deed: Deed,
}

/// How much the directory was asked, by kind.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Connections accepted.
    pub connections: u64,
    /// Bind requests, failed ones included.
    pub binds: u64,
    /// Bind requests that failed.
    pub failed_binds: u64,
    /// Searches and compares.
    pub reads: u64,
    /// Modify requests, refused ones included.
    pub modifies: u64,
    /// Extended requests.
    pub extended: u64,
}

impl Counts {
    /// Requests that had an answer to wait for: what a client feels as round trips.
    #[must_use]
    pub const fn round_trips(&self) -> u64 {
        self.binds + self.reads + self.modifies + self.extended
    }
}

/// The state.
#[derive(Debug)]
pub(super) struct Core {
    pub tree: Tree,
    pub rights: Rights,
    pub wording: Wording,
    pub unknown_user_is_told: bool,
    pub with_policy_hints: bool,
    pub previous_password_grace: Duration,
    pub counts: Counts,
    pub witness: VecDeque<WitnessEntry>,
    pub faults: Faults,
}

impl Core {
    pub(super) fn new(config: &DemoConfig, now: Timestamp) -> Result<Self, NameTaken> {
        let tree = company::found(config, now)?;
        let service_account =
            dn::key(SERVICE_ACCOUNT).and_then(|key| tree.by_key(&key)).map(|entry| entry.id);
        Ok(Self {
            tree,
            rights: Rights { delegation: config.delegation.clone(), service_account },
            wording: config.wording,
            unknown_user_is_told: config.unknown_user_is_told,
            with_policy_hints: config.policy_hints,
            previous_password_grace: config.previous_password_grace,
            counts: Counts::default(),
            witness: VecDeque::new(),
            faults: Faults::default(),
        })
    }

    /// Writes a line into the witness log.
    pub(super) fn record(&mut self, at: Timestamp, subject: EntryId, actor: Who, deed: Deed) {
        let logon_name = |id: EntryId| {
            self.tree.get(id).map(|entry| entry.text("sAMAccountName").to_owned()).unwrap_or_default()
        };
        let actor = match actor {
            Who::Nobody => String::new(),
            Who::Account(id) => logon_name(id),
        };
        let entry = WitnessEntry { at, subject: logon_name(subject), actor, deed };
        if self.witness.len() == WITNESS_MAX {
            self.witness.pop_front();
        }
        self.witness.push_back(entry);
    }
}
