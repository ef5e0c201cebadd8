//! The people of a bulk operation, one row each. The row itself is the recorded intention: what is begun for a
//! person is said there first, so that a kill in the middle leaves nobody done twice and nobody forgotten.

use serde::{Deserialize, Serialize};

use crate::person::PersonKey;

/// How far a bulk operation has come with one person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum BulkState {
    /// Nothing was done yet.
    Waiting,
    /// The directory may have been asked already.
    Begun,
    /// It happened.
    Done,
    /// The directory, or a rule of ours, said no.
    Refused,
    /// There was nothing to do, or the operation was stopped before it came to this person.
    Skipped,
    /// It was begun, and afterwards found not to have happened.
    Lost,
}

impl BulkState {
    /// All states, in the order of declaration.
    pub const ALL: &[Self] =
        &[Self::Waiting, Self::Begun, Self::Done, Self::Refused, Self::Skipped, Self::Lost];

    /// The stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Begun => "begun",
            Self::Done => "done",
            Self::Refused => "refused",
            Self::Skipped => "skipped",
            Self::Lost => "lost",
        }
    }

    /// The state with this code.
    #[must_use]
    pub fn from_code(code: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|state| state.code() == code)
    }
}

/// One person of a bulk operation.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BulkItem {
    /// The operation.
    pub job: String,
    /// The person's place in it: 0 or more, each used once.
    pub position: i64,
    /// Who.
    pub person: PersonKey,
    /// The person's name when the operation was put together, for reports.
    pub name: String,
    /// How far it has come.
    pub state: BulkState,
    /// Why, as a stable code, or what is needed to find out whether it happened; never a secret.
    pub detail: String,
}

/// A person's row goes to another state.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BulkMove {
    /// Whose row: [`BulkItem::position`].
    pub position: i64,
    /// The new state.
    pub to: BulkState,
    /// The new detail.
    pub detail: String,
}
