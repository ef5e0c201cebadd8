//! Offline Password Reset, the site's side: enrolled computers, the codes that enrol them, and what is known of
//! their challenges and of accounts that were reset offline. All of them are records of the store; which area
//! each lies in stands beside it.

use std::collections::{BTreeMap, VecDeque};

use serde::{Deserialize, Serialize};

use crate::{
    id::{RunId, Slug},
    person::PersonKey,
    time::Timestamp,
};

/// Most happenings that a computer's record keeps for its page; history keeps all of them.
pub const HAPPENINGS_MAX: usize = 20;
/// Most accounts of a computer that are watched for a password that differs.
pub const PENDING_MAX: usize = 50;

/// A computer whose password can be reset while it cannot reach the directory.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Computer {
    /// Its id: ten hexadecimal digits. Also the record's key.
    pub device: String,
    /// Its key, sealed for this device.
    pub sealed_key: String,
    /// What it calls itself.
    pub name: String,
    /// The domain connection that its accounts are in.
    pub connection: Slug,
    /// Its operating system, as it tells.
    pub system: String,
    /// The version of its endpoint program, as it tells.
    pub version: String,
    /// When it was enrolled.
    pub enrolled: Timestamp,
    /// Who made the code that it was enrolled with.
    pub enrolled_by: String,
    /// When it last reported.
    pub contact: Option<Timestamp>,
    /// The number of its last report; 0 before the first.
    pub sequence: i64,
    /// Keyed digest of that report, so that one that is sent again is known.
    pub digest: String,
    /// The greatest number of a challenge that it has told of.
    pub counter: u32,
    /// When it was revoked.
    pub revoked: Option<Timestamp>,
    /// Who revoked it; empty for nobody.
    #[serde(default)]
    pub revoked_by: String,
    /// Accounts whose password on the computer is not, or may not be, that of the directory: by account name.
    #[serde(default)]
    pub pending: BTreeMap<String, Pending>,
    /// What it last told, the newest first.
    #[serde(default)]
    pub happenings: VecDeque<Happening>,
}

impl Computer {
    /// Where computers lie, by device id.
    pub const AREA: &str = "computer";
}

/// An account whose password on a computer differs from the directory's.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pending {
    /// Since when.
    pub since: Timestamp,
    /// The computer has a password of its own, and the directory was left alone.
    pub any_password: bool,
}

/// Something that a computer told of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Happening {
    /// When, by the computer's clock.
    pub at: Timestamp,
    /// When the site learnt of it.
    pub told: Timestamp,
    /// What.
    pub kind: HappeningKind,
    /// The account's name as both sides say it.
    pub account: String,
    /// The number of the challenge.
    pub counter: u32,
    /// Why it failed; empty where it did not.
    pub cause: String,
    /// The response left the choice of the password to the computer.
    pub any_password: bool,
}

/// What a computer tells of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum HappeningKind {
    /// A password was reset with a response.
    OfflineReset,
    /// A try failed.
    OfflineFailed,
}

/// A code that enrols computers. The code itself is nowhere; its keyed digest is the record's key.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct EnrolmentCode {
    /// What administrators call it.
    pub label: String,
    /// The domain connection that the computers' accounts are in.
    pub connection: Slug,
    /// When it was made.
    pub made: Timestamp,
    /// By whom.
    pub made_by: String,
    /// It enrols nobody from then on.
    pub expires: Timestamp,
    /// How many computers it may enrol.
    pub computers_max: u32,
    /// How many it has enrolled.
    pub computers: u32,
    /// When it was revoked.
    pub revoked: Option<Timestamp>,
}

impl EnrolmentCode {
    /// Where codes lie, by the keyed digest of the code.
    pub const AREA: &str = "enrolment-code";

    /// Whether it enrols a further computer at `now`.
    #[must_use]
    pub fn is_good(&self, now: Timestamp) -> bool {
        self.revoked.is_none() && now < self.expires && self.computers < self.computers_max
    }
}

/// The newest challenge of a computer that the site has seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct SeenChallenge {
    /// Its number.
    pub counter: u32,
    /// When it was first seen: it is at least that old.
    pub first: Timestamp,
}

impl SeenChallenge {
    /// Where they lie, by device id.
    pub const AREA: &str = "offline-challenge";
}

/// The challenge of a computer that a response was last made for: no other run gets one for it, nor for an
/// earlier one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClaimedChallenge {
    /// Its number.
    pub counter: u32,
    /// The run that has it.
    pub run: RunId,
}

impl ClaimedChallenge {
    /// Where they lie, by device id.
    pub const AREA: &str = "offline-claim";

    /// Whether `run` may make a response to the challenge with this number.
    #[must_use]
    pub fn leaves(&self, counter: u32, run: RunId) -> bool {
        counter > self.counter || (counter == self.counter && run == self.run)
    }
}

/// An account that got a response for a computer.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct OfflineAccount {
    /// Whose account.
    pub person: PersonKey,
    /// The number of the challenge.
    pub counter: u32,
    /// When the response was made.
    pub at: Timestamp,
    /// The directory was left alone.
    pub any_password: bool,
    /// When the directory's password was last set, as the directory said after the response; `None` where it
    /// did not say.
    pub last_set: Option<Timestamp>,
}

impl OfflineAccount {
    /// Where they lie, by [`Self::key`].
    pub const AREA: &str = "offline-account";

    /// The record's key.
    #[must_use]
    pub fn key(device: &str, account: &str) -> String {
        format!("{device}/{account}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::entropy::Entropy;

    struct Zero;
    impl Entropy for Zero {
        fn fill(&self, buffer: &mut [u8]) {
            buffer.fill(0);
        }
    }

    #[test]
    fn a_claim_leaves_later_challenges_to_all_and_its_own_to_its_run() {
        let now = Timestamp::from_millis(1);
        let (own, other) = (RunId::mint(now, &Zero), RunId::mint(Timestamp::from_millis(2), &Zero));
        let claim = ClaimedChallenge { counter: 7, run: own };
        assert!(claim.leaves(7, own));
        assert!(!claim.leaves(7, other));
        assert!(!claim.leaves(6, own));
        assert!(claim.leaves(8, other));
    }

    #[test]
    fn a_code_ends_by_time_by_number_and_by_hand() {
        let at = Timestamp::from_millis;
        let code = EnrolmentCode {
            label: String::new(),
            connection: Slug::literal("corp"),
            made: at(0),
            made_by: "mei".to_owned(),
            expires: at(10),
            computers_max: 2,
            computers: 1,
            revoked: None,
        };
        assert!(code.is_good(at(9)));
        assert!(!code.is_good(at(10)));
        assert!(!EnrolmentCode { computers: 2, ..code.clone() }.is_good(at(9)));
        assert!(!EnrolmentCode { revoked: Some(at(1)), ..code }.is_good(at(9)));
    }
}
