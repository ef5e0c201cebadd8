//! What is due for a person now, given what they got before: pure, so that it can be tried over any course of time.
//!
//! A scenario is a number of days, after the invitation or before something expires. A cycle is what scenarios are
//! counted for: this need to register, this password, this end of the account. Of several scenarios that have passed
//! (Reclave was not running) the most urgent one is sent, and those before it are dealt with by that.

use std::{collections::BTreeSet, time::Duration};

use domain::{account::AccountState, config::reminders::RegistrationNeed, time::Timestamp};
use serde::{Deserialize, Serialize};

const DAY: Duration = Duration::from_secs(24 * 3600);

/// A rule by which mails are sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Rule {
    /// Register, for the first time of asking.
    Invitation,
    /// Register, or update what is registered.
    Registration,
    /// The password expires.
    Password,
    /// The account expires.
    Account,
}

impl Rule {
    /// All of them, in the order of the page.
    pub(crate) const ALL: [Self; 4] = [Self::Invitation, Self::Registration, Self::Password, Self::Account];

    /// The stable code.
    pub(crate) const fn code(self) -> &'static str {
        match self {
            Self::Invitation => "invitation",
            Self::Registration => "registration",
            Self::Password => "password",
            Self::Account => "account",
        }
    }
}

/// What somebody got by one rule, as it is kept.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Sent {
    /// What the scenarios below are counted for, in milliseconds; 0 for nothing.
    #[serde(default)]
    pub(crate) cycle: i64,
    /// Scenarios that are dealt with.
    #[serde(default)]
    pub(crate) days: BTreeSet<u32>,
    /// When the last mail was.
    #[serde(default)]
    pub(crate) last: Option<Timestamp>,
    /// How many mails there were, in all cycles.
    #[serde(default)]
    pub(crate) mails: u32,
    /// When an earlier need ended: the invitation is too old to count from.
    #[serde(default)]
    pub(crate) closed: Option<Timestamp>,
}

/// A mail that is due.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Due {
    /// The scenario; 0 for the invitation.
    pub(crate) days: u32,
    /// See [`Sent::cycle`].
    pub(crate) cycle: i64,
    /// Scenarios that are dealt with by it.
    pub(crate) covers: BTreeSet<u32>,
    /// What for.
    pub(crate) needs: Vec<RegistrationNeed>,
    /// Whole days until it expires, rounded up; 0 where nothing does.
    pub(crate) days_left: u32,
}

/// Why nothing is due.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Because {
    /// The rule is switched off in the person's policy.
    Off,
    /// The rule is not for them.
    OutOfScope,
    /// They cannot sign in: disabled, or the account has expired.
    NoAccess,
    /// A new password is demanded already.
    MustChange,
    /// It never expires, or the directory does not tell.
    NeverExpires,
    /// It has expired.
    Expired,
    /// They are registered as the policy asks.
    NotNeeded,
    /// They were invited before.
    Invited,
    /// The invitation comes first.
    InvitationFirst,
    /// The next scenario is then.
    Later(Timestamp),
    /// All scenarios are dealt with.
    Done,
    /// There is no address to write to.
    NoAddress,
}

impl Because {
    /// The stable code.
    pub(crate) const fn code(self) -> &'static str {
        match self {
            Self::Off => "off",
            Self::OutOfScope => "out-of-scope",
            Self::NoAccess => "no-access",
            Self::MustChange => "must-change",
            Self::NeverExpires => "never-expires",
            Self::Expired => "expired",
            Self::NotNeeded => "not-needed",
            Self::Invited => "invited",
            Self::InvitationFirst => "invitation-first",
            Self::Later(_) => "later",
            Self::Done => "done",
            Self::NoAddress => "no-address",
        }
    }
}

/// What a rule says of somebody.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Verdict {
    /// A mail is due.
    Due(Due),
    /// Nothing is due, and what is kept changes to this: a need has begun, or has ended.
    Note(Sent, Because),
    /// Nothing.
    Not(Because),
}

/// What a rule about registering rests on.
#[derive(Clone, Debug)]
pub(crate) struct Registering<'f> {
    pub(crate) now: Timestamp,
    pub(crate) state: &'f AccountState,
    /// Why they should register, as far as the rule asks.
    pub(crate) needs: &'f [RegistrationNeed],
    /// What they got by this rule.
    pub(crate) sent: &'f Sent,
}

/// Whether somebody can sign in at all: nobody else is reminded of anything.
pub(crate) const fn has_access(state: &AccountState) -> bool {
    !state.disabled && !state.account_expired
}

/// The invitation: once for each person.
pub(crate) fn invitation(facts: &Registering<'_>) -> Verdict {
    if facts.sent.last.is_some() {
        return Verdict::Not(Because::Invited);
    }
    if !has_access(facts.state) {
        return Verdict::Not(Because::NoAccess);
    }
    if facts.needs.is_empty() {
        return Verdict::Not(Because::NotNeeded);
    }
    Verdict::Due(Due {
        days: 0,
        cycle: 0,
        covers: BTreeSet::from([0]),
        needs: facts.needs.to_vec(),
        days_left: 0,
    })
}

/// How the invitation of somebody stands, for the reminders after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Invited {
    /// They will be invited.
    NotYet,
    /// They are not invited by any rule.
    Never,
    /// They were.
    At(Timestamp),
}

/// What the days of a reminder to register are counted from; `None` while the invitation comes first.
fn counted_from(facts: &Registering<'_>, invited: Invited) -> Option<Timestamp> {
    match (facts.sent.cycle, facts.sent.closed, invited) {
        (0, None, Invited::NotYet) => None,
        (0, None, Invited::At(at)) => Some(at),
        (0, _, _) => Some(facts.now),
        (cycle, _, _) => Some(Timestamp::from_millis(cycle)),
    }
}

/// Whether somebody is to be shown at the computer that they should register; never where `after` is 0 days.
pub(crate) fn is_shown(facts: &Registering<'_>, invited: Invited, after: u32) -> bool {
    after > 0
        && !facts.needs.is_empty()
        && has_access(facts.state)
        && counted_from(facts, invited).is_some_and(|since| since.plus(DAY * after) <= facts.now)
}

/// In how many days something expires, where that is to be shown at the computer; never where `before` is 0 days.
pub(crate) fn shown_end(now: Timestamp, expires: Option<Timestamp>, before: u32) -> Option<u32> {
    let expires = expires.filter(|expires| *expires > now && expires.minus(DAY * before) <= now)?;
    (before > 0).then(|| days_until(now, expires))
}

/// Whole days until then, rounded up.
fn days_until(now: Timestamp, expires: Timestamp) -> u32 {
    u32::try_from(expires.since(now).as_secs().div_ceil(DAY.as_secs())).unwrap_or(u32::MAX)
}

/// The reminder to register, or to update what is registered.
pub(crate) fn registration(facts: &Registering<'_>, invited: Invited, scenarios: &[u32]) -> Verdict {
    let sent = facts.sent;
    if facts.needs.is_empty() {
        if sent.cycle == 0 {
            return Verdict::Not(Because::NotNeeded);
        }
        let ended = Sent { cycle: 0, days: BTreeSet::new(), closed: Some(facts.now), ..sent.clone() };
        return Verdict::Note(ended, Because::NotNeeded);
    }
    if !has_access(facts.state) {
        return Verdict::Not(Because::NoAccess);
    }
    let Some(since) = counted_from(facts, invited) else {
        return Verdict::Not(Because::InvitationFirst);
    };
    let cycle = since.as_millis();
    let kept = if sent.cycle == cycle { sent.days.clone() } else { BTreeSet::new() };
    let at = |days: u32| since.plus(DAY * days);
    let passed: BTreeSet<u32> = scenarios.iter().copied().filter(|days| at(*days) <= facts.now).collect();
    if let Some(days) = passed.last().copied().filter(|days| !kept.contains(days)) {
        return Verdict::Due(Due { days, cycle, covers: passed, needs: facts.needs.to_vec(), days_left: 0 });
    }
    let next = scenarios.iter().copied().filter(|days| at(*days) > facts.now).min();
    let because = next.map_or(Because::Done, |days| Because::Later(at(days)));
    if sent.cycle == cycle {
        Verdict::Not(because)
    } else {
        Verdict::Note(Sent { cycle, days: kept, ..sent.clone() }, because)
    }
}

/// The reminder before something expires at `expires`. One that has a new end is another one.
pub(crate) fn expiry(now: Timestamp, expires: Option<Timestamp>, sent: &Sent, scenarios: &[u32]) -> Verdict {
    let Some(expires) = expires else { return Verdict::Not(Because::NeverExpires) };
    if expires <= now {
        return Verdict::Not(Because::Expired);
    }
    let cycle = expires.as_millis();
    let at = |days: u32| expires.minus(DAY * days);
    let passed: BTreeSet<u32> = scenarios.iter().copied().filter(|days| at(*days) <= now).collect();
    let is_kept = |days: &u32| sent.cycle == cycle && sent.days.contains(days);
    if let Some(days) = passed.first().copied().filter(|days| !is_kept(days)) {
        let days_left = days_until(now, expires);
        return Verdict::Due(Due { days, cycle, covers: passed, needs: Vec::new(), days_left });
    }
    let next = scenarios.iter().copied().filter(|days| at(*days) > now).max();
    Verdict::Not(next.map_or(Because::Done, |days| Because::Later(at(days))))
}

impl Sent {
    /// What is kept when a mail goes out.
    pub(crate) fn after(&self, due: &Due, now: Timestamp) -> Self {
        let mut days = if self.cycle == due.cycle { self.days.clone() } else { BTreeSet::new() };
        days.extend(&due.covers);
        Self {
            cycle: due.cycle,
            days,
            last: Some(now),
            mails: self.mails.saturating_add(1),
            closed: self.closed,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use proptest::prelude::*;

    use super::*;

    const START: i64 = 1_795_000_000_000;
    const HOUR_MS: i64 = 3_600_000;

    const fn at(hours: i64) -> Timestamp {
        Timestamp::from_millis(START + hours * HOUR_MS)
    }

    fn apply(sent: &mut Sent, verdict: Verdict, now: Timestamp) -> Option<Due> {
        match verdict {
            Verdict::Due(due) => {
                *sent = sent.after(&due, now);
                Some(due)
            }
            Verdict::Note(next, _) => {
                *sent = next;
                None
            }
            Verdict::Not(_) => None,
        }
    }

    fn registering<'f>(
        now: Timestamp,
        state: &'f AccountState,
        needs: &'f [RegistrationNeed],
        sent: &'f Sent,
    ) -> Registering<'f> {
        Registering { now, state, needs, sent }
    }

    const NEED: &[RegistrationNeed] = &[RegistrationNeed::Unregistered];

    #[test]
    fn a_computer_shows_what_is_near_and_not_what_is_over() {
        let (state, sent) = (AccountState::default(), Sent::default());
        let shown = |hours, after, needs: &[RegistrationNeed]| {
            is_shown(&registering(at(hours), &state, needs, &sent), Invited::At(at(0)), after)
        };
        assert!(shown(24 * 3, 3, NEED));
        assert!(!shown(24 * 3 - 1, 3, NEED), "too soon");
        assert!(!shown(24 * 30, 0, NEED), "switched off");
        assert!(!shown(24 * 30, 3, &[]), "done meanwhile");
        let first = is_shown(&registering(at(99), &state, NEED, &sent), Invited::NotYet, 1);
        assert!(!first, "the invitation comes first");
        let gone = AccountState { disabled: true, ..AccountState::default() };
        assert!(!is_shown(&registering(at(99), &gone, NEED, &sent), Invited::At(at(0)), 1));

        let end = |hours, before| shown_end(at(0), Some(at(hours)), before);
        assert_eq!(end(24 * 5, 5), Some(5));
        assert_eq!(end(24 * 4 + 1, 5), Some(5), "rounded up");
        assert_eq!(end(24 * 5 + 1, 5), None, "too soon");
        assert_eq!(end(0, 5), None, "it is over");
        assert_eq!((end(24, 0), shown_end(at(0), None, 5)), (None, None));
    }

    #[test]
    fn somebody_is_invited_once_even_when_the_need_comes_back() {
        let (state, mut sent) = (AccountState::default(), Sent::default());
        let first = invitation(&registering(at(0), &state, NEED, &sent));
        assert!(apply(&mut sent, first, at(0)).is_some());
        assert_eq!(invitation(&registering(at(1), &state, &[], &sent)), Verdict::Not(Because::Invited));
        assert_eq!(invitation(&registering(at(9_999), &state, NEED, &sent)), Verdict::Not(Because::Invited));
    }

    #[test]
    fn nobody_is_written_to_who_cannot_sign_in() {
        let state = AccountState { disabled: true, ..AccountState::default() };
        let sent = Sent::default();
        assert_eq!(invitation(&registering(at(0), &state, NEED, &sent)), Verdict::Not(Because::NoAccess));
        let verdict = registration(&registering(at(0), &state, NEED, &sent), Invited::At(at(-999)), &[1]);
        assert_eq!(verdict, Verdict::Not(Because::NoAccess));
    }

    #[test]
    fn reminders_to_register_wait_for_the_invitation_and_count_from_it() {
        let (state, sent) = (AccountState::default(), Sent::default());
        let of = |now, invited| registration(&registering(now, &state, NEED, &sent), invited, &[7, 14]);
        assert_eq!(of(at(0), Invited::NotYet), Verdict::Not(Because::InvitationFirst));
        assert!(matches!(of(at(24 * 7 - 1), Invited::At(at(0))), Verdict::Note(_, Because::Later(_))));
        assert!(matches!(of(at(24 * 7), Invited::At(at(0))), Verdict::Due(Due { days: 7, .. })));
    }

    #[test]
    fn a_need_that_comes_back_counts_anew() {
        let (state, mut sent) = (AccountState::default(), Sent::default());
        let invited = Invited::At(at(0));
        let mut look = |hours: i64, needs: &[RegistrationNeed]| {
            let verdict = registration(&registering(at(hours), &state, needs, &sent), invited, &[7]);
            apply(&mut sent, verdict, at(hours)).map(|due| due.days)
        };
        assert_eq!(look(24 * 7, NEED), Some(7));
        assert_eq!(look(24 * 8, NEED), None);
        assert_eq!(look(24 * 9, &[]), None);
        assert_eq!(look(24 * 100, NEED), None, "it was just seen");
        assert_eq!(look(24 * 107, NEED), Some(7));
    }

    #[test]
    fn of_several_scenarios_that_have_passed_the_most_urgent_one_is_sent() {
        let mut sent = Sent::default();
        let look = |now, sent: &Sent| expiry(now, Some(at(24 * 20)), sent, &[14, 7, 3, 1]);
        let Verdict::Due(due) = look(at(24 * 18), &sent) else { panic!("due") };
        assert_eq!((due.days, due.days_left), (3, 2));
        assert_eq!(due.covers, BTreeSet::from([3, 7, 14]));
        sent = sent.after(&due, at(24 * 18));
        assert!(matches!(look(at(24 * 18 + 1), &sent), Verdict::Not(Because::Later(_))));
        assert!(matches!(look(at(24 * 19), &sent), Verdict::Due(Due { days: 1, .. })));
        assert_eq!(look(at(24 * 20), &sent), Verdict::Not(Because::Expired));
    }

    #[test]
    fn a_new_password_is_another_cycle() {
        let mut sent = Sent::default();
        let Verdict::Due(due) = expiry(at(0), Some(at(20)), &sent, &[1]) else { panic!("due") };
        sent = sent.after(&due, at(0));
        assert_eq!(expiry(at(1), Some(at(20)), &sent, &[1]), Verdict::Not(Because::Done));
        assert!(matches!(expiry(at(1), Some(at(24)), &sent, &[1]), Verdict::Due(_)));
    }

    proptest! {
        /// However often and at whatever moments somebody looks, each scenario of a cycle is sent once at most; and
        /// every scenario during whose time somebody looked has been sent.
        #[test]
        fn each_scenario_before_an_end_is_sent_once(
            scenarios in prop::collection::vec(1_u32..40, 1..6),
            steps in prop::collection::vec(1_i64..100, 1..80),
            ends in 10_i64..1_200,
        ) {
            let expires = at(ends);
            let (mut sent, mut now, mut got) = (Sent::default(), at(0), BTreeMap::new());
            for step in steps {
                now = now.plus(Duration::from_secs(u64::try_from(step).unwrap() * 3_600));
                let verdict = expiry(now, Some(expires), &sent, &scenarios);
                let due = apply(&mut sent, verdict, now);
                if let Some(due) = due {
                    prop_assert!(now < expires);
                    *got.entry(due.days).or_insert(0) += 1;
                }
                // The most urgent one that has begun is dealt with now.
                let urgent = scenarios.iter().filter(|days| expires.minus(DAY * **days) <= now).min();
                if let Some(urgent) = urgent.filter(|_| now < expires) {
                    prop_assert!(sent.days.contains(urgent));
                    prop_assert_eq!(got.get(urgent), Some(&1), "it was sent, not skipped");
                }
            }
            prop_assert!(got.values().all(|count| *count == 1), "{:?}", got);
        }

        /// The same for reminders after an invitation.
        #[test]
        fn each_scenario_after_an_invitation_is_sent_once(
            scenarios in prop::collection::vec(1_u32..40, 1..6),
            steps in prop::collection::vec(1_i64..100, 1..80),
        ) {
            let state = AccountState::default();
            let (mut sent, mut now, mut got) = (Sent::default(), at(0), BTreeMap::new());
            for step in steps {
                now = now.plus(Duration::from_secs(u64::try_from(step).unwrap() * 3_600));
                let verdict = registration(&registering(now, &state, NEED, &sent), Invited::At(at(0)), &scenarios);
                if let Some(due) = apply(&mut sent, verdict, now) {
                    *got.entry(due.days).or_insert(0) += 1;
                }
                let latest = scenarios.iter().filter(|days| at(0).plus(DAY * **days) <= now).max();
                if let Some(latest) = latest {
                    prop_assert_eq!(got.get(latest), Some(&1), "it was sent, not skipped");
                }
            }
            prop_assert!(got.values().all(|count| *count == 1), "{:?}", got);
        }
    }
}
