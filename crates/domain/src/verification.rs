//! That an operator verified a caller: what a task of the helpdesk asks for before it changes anything.
//!
//! It is bound to operator, session, person and task, holds for a few minutes, and serves each task once. It
//! lies in the store as a record of its own, because it is made by one run and used by others.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{
    evidence::EvidenceKind,
    id::{RunId, SessionId, Slug},
    person::PersonKey,
    time::Timestamp,
};

/// The area of the store's records that holds verifications.
pub const AREA: &str = "verification";

/// The key of the record: one for each session and person; verifying anew replaces it.
#[must_use]
pub fn key(session: SessionId, person: &PersonKey) -> String {
    format!("{session}/{person}")
}

/// A verified caller.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Verification {
    /// Who verified.
    pub operator: PersonKey,
    /// The operator's session: signing in anew means verifying anew.
    pub session: SessionId,
    /// Who was verified.
    pub person: PersonKey,
    /// What the caller proved.
    pub kinds: Vec<EvidenceKind>,
    /// When.
    pub at: Timestamp,
    /// Not after this.
    pub expires: Timestamp,
    /// The run that verified.
    pub run: RunId,
    /// The tasks that it has served, each with the run that used it.
    pub used: BTreeMap<Slug, RunId>,
}

impl Verification {
    /// Whether `task` may be begun on it: the same operator in the same session for the same person, in time,
    /// and not used for that task yet.
    #[must_use]
    pub fn covers(
        &self,
        operator: &PersonKey,
        session: SessionId,
        person: &PersonKey,
        task: &Slug,
        now: Timestamp,
    ) -> bool {
        self.holds(operator, session, person, now) && !self.used.contains_key(task)
    }

    /// Whether it holds at all, for whatever task.
    #[must_use]
    pub fn holds(
        &self,
        operator: &PersonKey,
        session: SessionId,
        person: &PersonKey,
        now: Timestamp,
    ) -> bool {
        self.operator == *operator
            && self.session == session
            && self.person == *person
            && now.is_in_life(self.at, self.expires)
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;
    use crate::entropy::Entropy;

    struct Steady(u8);
    impl Entropy for Steady {
        fn fill(&self, buffer: &mut [u8]) {
            buffer.fill(self.0);
        }
    }

    const AT: Timestamp = Timestamp::from_millis(1_795_000_000_000);

    fn person(object: &str) -> PersonKey {
        PersonKey { connection: Slug::literal("demo"), object: object.to_owned() }
    }

    fn session(number: u8) -> SessionId {
        SessionId::mint(AT, &Steady(number))
    }

    fn verification() -> Verification {
        Verification {
            operator: person("petra"),
            session: session(1),
            person: person("ana"),
            kinds: vec![EvidenceKind::Totp],
            at: AT,
            expires: AT.plus(Duration::from_secs(600)),
            run: RunId::mint(AT, &Steady(2)),
            used: BTreeMap::new(),
        }
    }

    fn covers(
        operator: &str,
        by: u8,
        caller: &str,
        task: &'static str,
        seconds: u64,
        used: &[&'static str],
    ) -> bool {
        let mut verification = verification();
        let run = verification.run;
        verification.used = used.iter().map(|task| (Slug::literal(task), run)).collect();
        let now = AT.plus(Duration::from_secs(seconds));
        verification.covers(&person(operator), session(by), &person(caller), &Slug::literal(task), now)
    }

    #[test]
    fn it_serves_the_same_operator_session_and_person_in_time() {
        assert!(covers("petra", 1, "ana", "reset", 0, &[]));
        assert!(covers("petra", 1, "ana", "reset", 599, &[]));
        assert!(!covers("petra", 1, "ana", "reset", 600, &[]), "its time is over");
        assert!(!covers("oscar", 1, "ana", "reset", 0, &[]), "another operator");
        assert!(!covers("petra", 3, "ana", "reset", 0, &[]), "another session");
        assert!(!covers("petra", 1, "tom", "reset", 0, &[]), "another person");
    }

    #[test]
    fn it_serves_each_task_once() {
        assert!(!covers("petra", 1, "ana", "reset", 0, &["reset"]));
        assert!(covers("petra", 1, "ana", "unlock", 0, &["reset"]));
    }

    #[test]
    fn a_clock_that_was_set_back_does_not_make_it_last_longer() {
        let long_before = AT.minus(Duration::from_secs(3_600));
        let task = Slug::literal("reset");
        assert!(!verification().covers(&person("petra"), session(1), &person("ana"), &task, long_before));
    }
}
