//! The lock of a profile after wrong proofs. Pure: the driver keeps the result in the profile, of a decoy as
//! of anybody.

use std::time::Duration;

use domain::{config::LockPolicy, profile::ProfileLock, time::Timestamp};

const fn minutes(count: u32) -> Duration {
    Duration::from_secs(count as u64 * 60)
}

/// The lock after one more wrong proof at `now`.
///
/// Wrong proofs add up until none came for the policy's reset time, or a lock has run out; the threshold's
/// last one locks. A lock is not made longer by what comes while it lasts.
#[must_use]
pub fn register_failure(lock: &ProfileLock, policy: &LockPolicy, now: Timestamp) -> ProfileLock {
    if lock.is_locked(now) {
        return lock.clone();
    }
    let is_stale = lock.until.is_some()
        || lock.window_start.is_none_or(|last| now.since(last) >= minutes(policy.reset_minutes));
    let failures = if is_stale { 1 } else { lock.failures.saturating_add(1) };
    let locks = policy.threshold > 0 && failures >= policy.threshold;
    ProfileLock {
        failures,
        window_start: Some(now),
        until: locks.then(|| now.plus(minutes(policy.duration_minutes))),
    }
}

/// Wrong proofs that still count at `now`: none once the policy's reset time has gone by, or a lock has run out.
#[must_use]
pub fn recent_failures(lock: &ProfileLock, policy: &LockPolicy, now: Timestamp) -> u32 {
    let is_over = lock.until.is_some() && !lock.is_locked(now);
    let is_stale =
        is_over || lock.window_start.is_none_or(|last| now.since(last) >= minutes(policy.reset_minutes));
    if is_stale { 0 } else { lock.failures }
}

/// The lock after a task was finished with proofs: nothing is counted any more.
#[must_use]
pub fn register_success() -> ProfileLock {
    ProfileLock::default()
}

#[cfg(test)]
mod tests {
    use super::*;

    const POLICY: LockPolicy = LockPolicy { threshold: 3, duration_minutes: 10, reset_minutes: 30 };

    fn at(minute: i64) -> Timestamp {
        Timestamp::from_millis(1_795_000_000_000 + minute * 60_000)
    }

    fn after(policy: &LockPolicy, minutes: &[i64]) -> ProfileLock {
        minutes
            .iter()
            .fold(ProfileLock::default(), |lock, minute| register_failure(&lock, policy, at(*minute)))
    }

    #[test]
    fn wrong_proofs_count_as_recent_until_the_reset_time_or_the_end_of_a_lock() {
        let two = after(&POLICY, &[0, 1]);
        assert_eq!([1, 30, 31].map(|minute| recent_failures(&two, &POLICY, at(minute))), [2, 2, 0]);
        let locked = after(&POLICY, &[0, 1, 2]);
        assert_eq!([2, 11, 12].map(|minute| recent_failures(&locked, &POLICY, at(minute))), [3, 3, 0]);
        assert_eq!(recent_failures(&ProfileLock::default(), &POLICY, at(0)), 0);
    }

    #[test]
    fn the_last_wrong_proof_of_the_threshold_locks_for_the_duration() {
        assert!(!after(&POLICY, &[0, 1]).is_locked(at(1)));
        let locked = after(&POLICY, &[0, 1, 2]);
        assert!(locked.is_locked(at(2)) && locked.is_locked(at(11)) && !locked.is_locked(at(12)));
    }

    #[test]
    fn wrong_proofs_are_forgotten_after_the_reset_time_without_one() {
        assert_eq!(after(&POLICY, &[0, 29, 59]).failures, 1);
        assert_eq!(after(&POLICY, &[0, 29]).failures, 2);
        assert!(after(&POLICY, &[0, 29, 58]).is_locked(at(58)), "the time counts from the last one");
    }

    #[test]
    fn a_lock_is_not_made_longer_while_it_lasts_and_counts_anew_when_it_has_run_out() {
        let locked = after(&POLICY, &[0, 1, 2]);
        assert_eq!(register_failure(&locked, &POLICY, at(5)), locked);
        let again = register_failure(&locked, &POLICY, at(12));
        assert_eq!((again.failures, again.is_locked(at(12))), (1, false));
    }

    #[test]
    fn a_threshold_of_zero_never_locks() {
        let never = LockPolicy { threshold: 0, ..POLICY };
        assert!(!after(&never, &[0; 500]).is_locked(at(0)));
    }

    #[test]
    fn a_clock_that_steps_back_neither_unlocks_nor_locks_for_ever() {
        let locked = after(&POLICY, &[100, 100, 100]);
        assert!(locked.is_locked(at(40)) && !locked.is_locked(at(110)));
        assert_eq!(after(&POLICY, &[100, 40]).failures, 2);
    }
}
