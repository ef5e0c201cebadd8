//! Bulk operations: one order for many people, carried out person by person by whichever instance is there.
//!
//! What an order is, the states it goes through, and who of those it names is left out, all of it pure. The
//! people themselves are rows of the store ([`crate::store::BulkItem`]).

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{
    account::{Account, AccountState},
    id::Slug,
    person::PersonKey,
    store::BulkState,
    time::Timestamp,
};

/// What is done to each person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum BulkKind {
    /// What the person registered is removed; the account itself is left alone.
    Unregister,
    /// The directory demands a new password at the next logon.
    RequireChange,
}

impl BulkKind {
    /// All kinds, in the order of declaration.
    pub const ALL: [Self; 2] = [Self::Unregister, Self::RequireChange];

    /// The stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Unregister => "unregister",
            Self::RequireChange => "require-change",
        }
    }
}

/// Somebody chosen by name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct BulkPerson {
    /// objectGUID or entryUUID, as in [`PersonKey::object`].
    pub object: String,
    /// The name when it was chosen, for reading.
    #[serde(default)]
    pub name: String,
}

/// Whom an order is about within one domain connection: all of them together, each person once.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct BulkTarget {
    /// The domain connection.
    pub connection: Slug,
    /// People, one by one.
    #[serde(default)]
    pub people: Vec<BulkPerson>,
    /// DNs of groups, groups in groups included.
    #[serde(default)]
    pub groups: Vec<String>,
    /// DNs of organisational units, everything below included.
    #[serde(default)]
    pub units: Vec<String>,
}

impl BulkTarget {
    /// Whether it names nobody.
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.people.is_empty() && self.groups.is_empty() && self.units.is_empty()
    }
}

/// Who gave an order.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BulkAuthor {
    /// Who.
    pub person: PersonKey,
    /// Name, for history.
    pub name: String,
    /// Where it came from.
    pub address: String,
}

/// How far an order has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum BulkJobState {
    /// Waits for its time, or for an instance to take it up.
    Waiting,
    /// The people are being put together; nothing is done to anybody yet.
    Gathering,
    /// People are being worked on.
    Running,
    /// Is to stop; what was begun is brought to its end.
    Stopping,
    /// Was stopped, and can go on.
    Stopped,
    /// Was given up before it began.
    Cancelled,
    /// Everybody has an end.
    Done,
    /// Cannot go on as things are; [`BulkJob::note`] says why. Can go on once that is mended.
    Failed,
}

impl BulkJobState {
    /// All states, in the order of declaration.
    pub const ALL: [Self; 8] = [
        Self::Waiting,
        Self::Gathering,
        Self::Running,
        Self::Stopping,
        Self::Stopped,
        Self::Cancelled,
        Self::Done,
        Self::Failed,
    ];

    /// The stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Gathering => "gathering",
            Self::Running => "running",
            Self::Stopping => "stopping",
            Self::Stopped => "stopped",
            Self::Cancelled => "cancelled",
            Self::Done => "done",
            Self::Failed => "failed",
        }
    }

    /// Whether an instance has to look after it, now or later.
    #[must_use]
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Waiting | Self::Gathering | Self::Running | Self::Stopping)
    }
}

/// A step of an order from one state to another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BulkStep {
    /// It is taken up.
    Begin,
    /// All people are put together.
    Gathered,
    /// Somebody wants it to stop, or not to begin.
    Stop,
    /// It has stopped.
    Stopped,
    /// Somebody wants it to go on.
    GoOn,
    /// Everybody has an end.
    Finish,
    /// It cannot go on.
    Fail,
}

/// The step cannot be made from this state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{step:?} is not possible while the operation is {}", .state.code())]
pub struct WrongState {
    /// Where the order stands.
    pub state: BulkJobState,
    /// What was wanted.
    pub step: BulkStep,
}

/// Why somebody whom an order names is not worked on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LeftOut {
    /// No management policy that the author looks after holds them, or there is no such person.
    OutOfScope,
    /// It is the author.
    Author,
    /// The account is no longer there.
    Gone,
    /// There is no registration to remove.
    Unregistered,
    /// The directory protects the account from delegated rights (adminCount).
    Protected,
    /// The account is disabled.
    Disabled,
    /// A new password is demanded already.
    Already,
}

impl LeftOut {
    /// All reasons, in the order of declaration.
    pub const ALL: [Self; 7] = [
        Self::OutOfScope,
        Self::Author,
        Self::Gone,
        Self::Unregistered,
        Self::Protected,
        Self::Disabled,
        Self::Already,
    ];

    /// The stable code.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::OutOfScope => "out-of-scope",
            Self::Author => "author",
            Self::Gone => "gone",
            Self::Unregistered => "unregistered",
            Self::Protected => "protected",
            Self::Disabled => "disabled",
            Self::Already => "already",
        }
    }

    /// Whether such people are counted only. The others get a row, so that the report names them: those out of
    /// scope are none of the author's business, and who never registered is no news.
    #[must_use]
    pub const fn is_only_counted(self) -> bool {
        matches!(self, Self::OutOfScope | Self::Unregistered)
    }
}

/// What decides whether a person is worked on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Facts<'a> {
    /// Whether a policy that the author looks after holds the person.
    pub in_scope: bool,
    /// Whether the person gave the order.
    pub is_author: bool,
    /// Whether something is registered.
    pub registered: bool,
    /// The account.
    pub state: &'a AccountState,
}

/// Why a person is left out; `None` for who is worked on. What is out of scope is asked first, so that nothing
/// else is told of such people.
///
/// Unregistering touches nothing in the directory, so neither a disabled nor a protected account stands in its
/// way.
#[must_use]
pub const fn left_out(kind: BulkKind, facts: &Facts<'_>) -> Option<LeftOut> {
    if !facts.in_scope {
        return Some(LeftOut::OutOfScope);
    }
    if facts.is_author {
        return Some(LeftOut::Author);
    }
    match kind {
        BulkKind::Unregister if !facts.registered => Some(LeftOut::Unregistered),
        BulkKind::RequireChange if facts.state.protected => Some(LeftOut::Protected),
        BulkKind::RequireChange if facts.state.disabled => Some(LeftOut::Disabled),
        BulkKind::RequireChange if facts.state.must_change_password => Some(LeftOut::Already),
        BulkKind::Unregister | BulkKind::RequireChange => None,
    }
}

/// What a row remembers of a person until it has its end: where the account is, and what shows afterwards
/// whether the change was made. Kept in [`crate::store::BulkItem::detail`] as JSON.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BulkNote {
    /// Distinguished name when it was read.
    pub dn: String,
    /// When the password was last set, before anything was done.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub last_set: Option<Timestamp>,
    /// Corporate mail address; only where people are to be told.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mail: Option<String>,
}

impl BulkNote {
    /// Of an account as it is before anything is done.
    #[must_use]
    pub fn of(account: &Account, notify: bool) -> Self {
        Self {
            dn: account.dn.clone(),
            last_set: account.state.password_last_set,
            mail: account.mail.clone().filter(|_| notify),
        }
    }

    /// As a row keeps it.
    #[must_use]
    pub fn to_detail(&self) -> String {
        serde_json::to_string(self).unwrap_or_default()
    }

    /// From a row; `None` when it says something else.
    #[must_use]
    pub fn from_detail(detail: &str) -> Option<Self> {
        serde_json::from_str(detail).ok()
    }

    /// Whether the account shows that a new password was demanded after this was noted: it is demanded now; or
    /// the password's date is another one, because the person has chosen a new password since. Accounts whose
    /// password never expires show the demand only by the date that is gone.
    #[must_use]
    pub fn was_demanded(&self, now: &AccountState) -> bool {
        now.must_change_password || now.password_last_set != self.last_set
    }
}

/// An order, and how far it has come.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BulkJob {
    /// Its id, a ULID: later ones sort after earlier ones.
    pub id: String,
    /// What is done.
    pub kind: BulkKind,
    /// To whom.
    pub targets: Vec<BulkTarget>,
    /// Who gave it.
    pub author: BulkAuthor,
    /// Why, in the author's words.
    pub reason: String,
    /// Whether each person is told by mail.
    #[serde(default)]
    pub notify: bool,
    /// Only people of these management policies are worked on; empty for all.
    #[serde(default)]
    pub policies: Vec<Slug>,
    /// When it was given.
    pub created: Timestamp,
    /// Not before then.
    #[serde(default)]
    pub not_before: Option<Timestamp>,
    /// Where it stands.
    pub state: BulkJobState,
    /// Rows put together so far.
    #[serde(default)]
    pub gathered: i64,
    /// When all were put together; what was read of the accounts is as old as that.
    #[serde(default)]
    pub gathered_at: Option<Timestamp>,
    /// People who were left out, by reason.
    #[serde(default)]
    pub left_out: BTreeMap<LeftOut, i64>,
    /// Rows by state, once it no longer runs.
    #[serde(default)]
    pub ends: BTreeMap<BulkState, i64>,
    /// When it ended; `None` while it can still go on.
    #[serde(default)]
    pub finished: Option<Timestamp>,
    /// What holds it up, as a stable code; empty for nothing.
    #[serde(default)]
    pub note: String,
}

impl BulkJob {
    /// Whether its time has come.
    #[must_use]
    pub fn is_due(&self, now: Timestamp) -> bool {
        self.state.is_open() && self.not_before.is_none_or(|at| at <= now)
    }

    /// Makes a step.
    ///
    /// # Errors
    /// [`WrongState`] when it cannot be made from where the order stands; nothing is changed then.
    pub fn step(&mut self, step: BulkStep, now: Timestamp) -> Result<(), WrongState> {
        use BulkJobState as State;
        let is_gathered = self.gathered_at.is_some();
        let next = match (self.state, step) {
            (State::Waiting, BulkStep::Begin) => State::Gathering,
            (State::Gathering, BulkStep::Gathered) => State::Running,
            (State::Waiting, BulkStep::Stop) => State::Cancelled,
            (State::Gathering | State::Running, BulkStep::Stop) => State::Stopping,
            (State::Stopping, BulkStep::Stopped) => State::Stopped,
            (State::Stopping | State::Stopped | State::Failed, BulkStep::GoOn) => {
                if is_gathered {
                    State::Running
                } else {
                    State::Gathering
                }
            }
            (State::Running | State::Stopping, BulkStep::Finish) => State::Done,
            (State::Gathering | State::Running | State::Stopping, BulkStep::Fail) => State::Failed,
            (state, step) => return Err(WrongState { state, step }),
        };
        self.state = next;
        self.note.clear();
        if next == State::Running && !is_gathered {
            self.gathered_at = Some(now);
        }
        self.finished = matches!(next, State::Cancelled | State::Done).then_some(now);
        if next.is_open() {
            self.ends.clear();
        }
        Ok(())
    }

    /// Forgets whom it has put together, to begin that anew.
    pub fn restart_gathering(&mut self) {
        self.gathered = 0;
        self.gathered_at = None;
        self.left_out.clear();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn job(state: BulkJobState) -> BulkJob {
        let connection = Slug::literal("corp");
        BulkJob {
            id: "01J0".to_owned(),
            kind: BulkKind::RequireChange,
            targets: Vec::new(),
            author: BulkAuthor {
                person: PersonKey { connection, object: "0".to_owned() },
                name: "ada".to_owned(),
                address: String::new(),
            },
            reason: "breach".to_owned(),
            notify: false,
            policies: Vec::new(),
            created: at(0),
            not_before: None,
            state,
            gathered: 0,
            gathered_at: None,
            left_out: BTreeMap::new(),
            ends: BTreeMap::new(),
            finished: None,
            note: String::new(),
        }
    }

    const fn at(seconds: i64) -> Timestamp {
        Timestamp::from_millis(1_795_000_000_000 + seconds * 1_000)
    }

    const STEPS: [BulkStep; 7] = [
        BulkStep::Begin,
        BulkStep::Gathered,
        BulkStep::Stop,
        BulkStep::Stopped,
        BulkStep::GoOn,
        BulkStep::Finish,
        BulkStep::Fail,
    ];

    #[test]
    fn an_order_goes_from_waiting_through_gathering_and_running_to_its_end() {
        let mut job = job(BulkJobState::Waiting);
        job.step(BulkStep::Begin, at(1)).unwrap();
        assert_eq!(job.state, BulkJobState::Gathering);
        job.step(BulkStep::Gathered, at(2)).unwrap();
        assert_eq!((job.state, job.gathered_at), (BulkJobState::Running, Some(at(2))));
        job.step(BulkStep::Finish, at(3)).unwrap();
        assert_eq!((job.state, job.finished), (BulkJobState::Done, Some(at(3))));
    }

    #[test]
    fn one_that_has_not_begun_is_cancelled_and_never_begins() {
        let mut job = job(BulkJobState::Waiting);
        job.step(BulkStep::Stop, at(1)).unwrap();
        assert_eq!((job.state, job.finished), (BulkJobState::Cancelled, Some(at(1))));
        for step in STEPS {
            assert!(job.step(step, at(2)).is_err(), "{step:?}");
        }
    }

    #[test]
    fn one_that_was_stopped_goes_on_where_it_was() {
        for (gathered, goes_on) in [(true, BulkJobState::Running), (false, BulkJobState::Gathering)] {
            let mut job = job(BulkJobState::Gathering);
            if gathered {
                job.step(BulkStep::Gathered, at(1)).unwrap();
            }
            job.step(BulkStep::Stop, at(2)).unwrap();
            assert_eq!(job.state, BulkJobState::Stopping);
            job.step(BulkStep::Stopped, at(3)).unwrap();
            assert_eq!((job.state, job.finished), (BulkJobState::Stopped, None), "it is not over");
            job.step(BulkStep::GoOn, at(4)).unwrap();
            assert_eq!(job.state, goes_on);
            assert_eq!(job.gathered_at, gathered.then_some(at(1)), "it is as old as it was");
        }
    }

    #[test]
    fn what_is_done_stays_done() {
        let mut job = job(BulkJobState::Done);
        for step in STEPS {
            assert_eq!(job.step(step, at(1)), Err(WrongState { state: BulkJobState::Done, step }));
        }
        assert_eq!(job.state, BulkJobState::Done);
    }

    #[test]
    fn the_last_batch_may_end_an_order_that_is_to_stop() {
        let mut job = job(BulkJobState::Stopping);
        job.step(BulkStep::Finish, at(1)).unwrap();
        assert_eq!(job.state, BulkJobState::Done);
    }

    #[test]
    fn an_instance_looks_after_an_order_only_while_it_is_open_and_due() {
        let mut job = job(BulkJobState::Waiting);
        job.not_before = Some(at(10));
        assert!(!job.is_due(at(9)) && job.is_due(at(10)));
        for state in BulkJobState::ALL {
            job.state = state;
            assert_eq!(job.is_due(at(10)), state.is_open(), "{state:?}");
        }
    }

    #[test]
    fn nothing_but_the_scope_is_told_of_somebody_who_is_out_of_it() {
        let state = AccountState { disabled: true, protected: true, ..AccountState::default() };
        let facts = Facts { in_scope: false, is_author: true, registered: false, state: &state };
        for kind in BulkKind::ALL {
            assert_eq!(left_out(kind, &facts), Some(LeftOut::OutOfScope));
        }
    }

    #[test]
    fn each_kind_leaves_out_whom_it_cannot_or_need_not_reach() {
        let plain = AccountState::default();
        let of = |change: fn(&mut AccountState)| {
            let mut state = plain.clone();
            change(&mut state);
            state
        };
        let cases = [
            (plain.clone(), None),
            (of(|state| state.disabled = true), Some(LeftOut::Disabled)),
            (of(|state| state.protected = true), Some(LeftOut::Protected)),
            (of(|state| state.must_change_password = true), Some(LeftOut::Already)),
        ];
        for (state, expected) in cases {
            let facts = Facts { in_scope: true, is_author: false, registered: true, state: &state };
            assert_eq!(left_out(BulkKind::RequireChange, &facts), expected);
            assert_eq!(left_out(BulkKind::Unregister, &facts), None, "{state:?}");
            let facts = Facts { registered: false, ..facts };
            assert_eq!(left_out(BulkKind::Unregister, &facts), Some(LeftOut::Unregistered));
            let facts = Facts { is_author: true, ..facts };
            assert_eq!(left_out(BulkKind::RequireChange, &facts), Some(LeftOut::Author));
        }
    }

    #[test]
    fn a_note_comes_back_from_its_row_and_a_reason_is_no_note() {
        let note = BulkNote { dn: "CN=x".to_owned(), last_set: Some(at(0)), mail: None };
        assert_eq!(BulkNote::from_detail(&note.to_detail()), Some(note));
        assert_eq!(BulkNote::from_detail("recovered"), None);
        assert_eq!(BulkNote::from_detail(""), None);
    }

    #[test]
    fn the_account_shows_whether_a_new_password_was_demanded() {
        let note = BulkNote { dn: "CN=x".to_owned(), last_set: Some(at(0)), mail: None };
        let state = |must_change_password, password_last_set| AccountState {
            must_change_password,
            password_last_set,
            ..AccountState::default()
        };
        assert!(!note.was_demanded(&state(false, Some(at(0)))), "as it was");
        assert!(note.was_demanded(&state(true, None)), "demanded now");
        assert!(note.was_demanded(&state(false, None)), "a password that never expires");
        assert!(note.was_demanded(&state(false, Some(at(9)))), "already chosen anew");
    }
}
