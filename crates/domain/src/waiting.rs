//! Waiting times with veto: who proved to be whom and waits before the account is changed, until when it can be
//! stopped, and what became of it. One document of the store for each person, so that any instance goes by it and
//! a veto ends everything that waits for the person at once.
//!
//! Nothing here is a secret: the links that stop it are kept as keyed hashes.

use std::{collections::BTreeMap, time::Duration};

use serde::{Deserialize, Serialize};

use crate::{
    id::{RunId, Slug},
    person::PersonKey,
    store::Record,
    time::Timestamp,
};

/// The area of the store in which these documents lie.
pub const AREA: &str = "waiting";
/// How long after a veto nobody begins another waiting time for the person.
pub const REFUSED_FOR: Duration = Duration::from_secs(24 * 3_600);
/// How long a document is kept after its last date, for those who open a link late.
const KEPT: Duration = Duration::from_secs(7 * 24 * 3_600);

/// The waiting times of one person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WaitingTimes {
    /// Whose account is to be changed.
    pub person: PersonKey,
    /// The logon name, for pages, mails and history.
    pub name: String,
    /// When the person last said that it was somebody else.
    pub stopped: Option<Timestamp>,
    /// It was the helpdesk that said so, for the person.
    #[serde(default)]
    pub stopped_at_desk: bool,
    /// The last waiting time of each task.
    pub tasks: BTreeMap<Slug, WaitingTime>,
}

/// One waiting time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct WaitingTime {
    /// What the person is told that the task is: its id, or the name that the administrator gave it.
    pub task: String,
    /// The run that began it.
    pub run: RunId,
    /// From which network address.
    pub address: String,
    /// When it began.
    pub begun: Timestamp,
    /// From when on the task goes on.
    pub ready: Timestamp,
    /// Until when it does.
    pub until: Timestamp,
    /// To how many addresses the person was told.
    pub told: u32,
    /// To how many phones by text message.
    #[serde(default)]
    pub texted: u32,
    /// Keyed hash of the secret of the link that stops it.
    pub link_hash: String,
    /// When the task went on, and in which run.
    pub passed: Option<(Timestamp, RunId)>,
    /// When it was stopped.
    pub stopped: Option<Timestamp>,
}

/// What a waiting time has come to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum WaitingStanding {
    /// The time is not over.
    Waiting,
    /// It is over and nobody stopped it: the task may go on, once.
    Ready,
    /// The task has gone on.
    Passed,
    /// The person said that it was somebody else.
    Stopped,
    /// Nobody went on with the task in time.
    Over,
}

impl WaitingTime {
    /// Where it stands at `now`. A veto outweighs everything; what seems to begin in the future is over.
    #[must_use]
    pub fn standing(&self, now: Timestamp) -> WaitingStanding {
        if self.stopped.is_some() {
            WaitingStanding::Stopped
        } else if self.passed.is_some() {
            WaitingStanding::Passed
        } else if !now.is_in_life(self.begun, self.until) {
            WaitingStanding::Over
        } else if now < self.ready {
            WaitingStanding::Waiting
        } else {
            WaitingStanding::Ready
        }
    }

    /// Whether it can still be stopped.
    #[must_use]
    pub fn is_open(&self, now: Timestamp) -> bool {
        matches!(self.standing(now), WaitingStanding::Waiting | WaitingStanding::Ready)
    }
}

impl WaitingTimes {
    /// Nothing waits for this person.
    #[must_use]
    pub const fn none(person: PersonKey, name: String) -> Self {
        Self { person, name, stopped: None, stopped_at_desk: false, tasks: BTreeMap::new() }
    }

    /// Until when nobody begins another one; `None` when somebody may.
    #[must_use]
    pub fn refused_until(&self, now: Timestamp) -> Option<Timestamp> {
        self.stopped.map(|stopped| stopped.plus(REFUSED_FOR)).filter(|until| now < *until)
    }

    /// The person says that it was somebody else: whatever is open ends.
    pub fn stop(&mut self, now: Timestamp) {
        self.stopped = Some(now);
        self.stopped_at_desk = false;
        for time in self.tasks.values_mut().filter(|time| time.is_open(now)) {
            time.stopped = Some(now);
        }
    }

    /// An operator says so for the person.
    pub fn stop_at_desk(&mut self, now: Timestamp) {
        self.stop(now);
        self.stopped_at_desk = true;
    }

    /// Writes down what began, and forgets what is long over.
    pub fn begin(&mut self, task: Slug, time: WaitingTime) {
        let now = time.begun;
        self.tasks.retain(|_, earlier| now < earlier.until.plus(KEPT));
        self.tasks.insert(task, time);
    }

    /// As the store keeps it under `key`; `version` is that of the stored record, 0 for a new one.
    ///
    /// # Errors
    /// When it cannot be written as JSON: a defect.
    pub fn record(&self, key: &str, version: i64, now: Timestamp) -> Result<Record, serde_json::Error> {
        let refused = self.stopped.map(|stopped| stopped.plus(REFUSED_FOR));
        let last = self.tasks.values().map(|time| time.until).chain(refused).max().unwrap_or(now);
        Ok(Record {
            area: AREA.to_owned(),
            key: key.to_owned(),
            version,
            updated: now,
            expires: Some(last.plus(KEPT)),
            body: serde_json::to_value(self)?,
        })
    }

    /// What a record says.
    ///
    /// # Errors
    /// When it is none of these: a defect.
    pub fn of(record: &Record) -> Result<Self, serde_json::Error> {
        serde_json::from_value(record.body.clone())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::entropy::Entropy;

    struct Zeros;
    impl Entropy for Zeros {
        fn fill(&self, buffer: &mut [u8]) {
            buffer.fill(0);
        }
    }

    const BEGUN: Timestamp = Timestamp::from_millis(1_795_000_000_000);
    const HOUR: Duration = Duration::from_secs(3_600);

    fn time() -> WaitingTime {
        WaitingTime {
            task: "forgot-password".to_owned(),
            run: RunId::mint(BEGUN, &Zeros),
            address: "192.0.2.7".to_owned(),
            begun: BEGUN,
            ready: BEGUN.plus(HOUR * 24),
            until: BEGUN.plus(HOUR * 48),
            told: 1,
            texted: 0,
            link_hash: String::new(),
            passed: None,
            stopped: None,
        }
    }

    fn times(tasks: &[&'static str]) -> WaitingTimes {
        let person = PersonKey { connection: Slug::literal("one"), object: "1".to_owned() };
        let mut times = WaitingTimes::none(person, "ana.ruiz".to_owned());
        for task in tasks {
            times.begin(Slug::literal(task), time());
        }
        times
    }

    #[test]
    fn it_waits_then_is_ready_once_and_then_is_over() {
        let mut time = time();
        for (hours, standing) in [
            (0, WaitingStanding::Waiting),
            (23, WaitingStanding::Waiting),
            (24, WaitingStanding::Ready),
            (47, WaitingStanding::Ready),
            (48, WaitingStanding::Over),
        ] {
            assert_eq!(time.standing(BEGUN.plus(HOUR * hours)), standing, "{hours}");
        }
        assert_eq!(time.standing(BEGUN.minus(HOUR)), WaitingStanding::Over, "a clock that was set back");
        time.passed = Some((time.ready, time.run));
        assert_eq!(time.standing(time.ready), WaitingStanding::Passed);
        time.stopped = Some(time.ready);
        assert_eq!(time.standing(time.ready), WaitingStanding::Stopped, "a veto outweighs everything");
    }

    #[test]
    fn a_veto_ends_all_that_is_open_and_refuses_more_for_a_day() {
        let mut times = times(&["forgot-password", "unlock-account"]);
        let unlock = times.tasks.get_mut(&Slug::literal("unlock-account")).unwrap();
        unlock.passed = Some((BEGUN, unlock.run));
        assert_eq!(times.refused_until(BEGUN), None);
        times.stop(BEGUN.plus(HOUR));
        let standing = |task| times.tasks[&Slug::literal(task)].standing(BEGUN.plus(HOUR));
        assert_eq!(standing("forgot-password"), WaitingStanding::Stopped);
        assert_eq!(standing("unlock-account"), WaitingStanding::Passed, "what is done is not undone");
        assert_eq!(times.refused_until(BEGUN.plus(HOUR * 24)), Some(BEGUN.plus(HOUR * 25)));
        assert_eq!(times.refused_until(BEGUN.plus(HOUR * 25)), None);
    }

    #[test]
    fn a_record_holds_it_for_a_week_after_the_last_date_and_no_old_tasks() {
        let mut times = times(&["forgot-password"]);
        let record = times.record("key", 3, BEGUN).unwrap();
        assert_eq!((record.version, record.expires), (3, Some(BEGUN.plus(HOUR * 48 + KEPT))));
        assert_eq!(WaitingTimes::of(&record).unwrap(), times);
        let mut later = time();
        later.begun = BEGUN.plus(HOUR * 48 + KEPT);
        times.begin(Slug::literal("unlock-account"), later);
        assert_eq!(times.tasks.len(), 1);
    }
}
