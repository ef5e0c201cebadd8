//! What is to be done about a task now: pure, from its plan, what is kept of it, and the time. Every instance asks
//! it before it takes the task's lease, and once more under it.

use std::{collections::BTreeMap, time::Duration};

use domain::time::{CLOCK_SKEW, Timestamp};
use serde::{Deserialize, Serialize};

use super::schedule::Plan;

/// How long the preferred instance is left alone with a run that is due.
pub(crate) const HEAD_START: Duration = Duration::from_secs(60);

/// What is kept of a task between its runs.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct TaskState {
    /// The plan under which `since` counts.
    pub(crate) plan: String,
    /// What was due up to then is done or begun.
    pub(crate) since: Timestamp,
    /// The run that was begun and has not ended.
    #[serde(default)]
    pub(crate) current: Option<Current>,
    /// The last run that ended.
    #[serde(default)]
    pub(crate) last: Option<TaskResult>,
}

/// A run under way.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Current {
    /// When it was due.
    pub(crate) due: Timestamp,
    /// When it was begun.
    pub(crate) began: Timestamp,
    /// Where it is worked on, or was when its instance ended.
    pub(crate) instance: String,
    /// Who asked for it; empty when its time had come.
    #[serde(default)]
    pub(crate) asked_by: String,
    /// How far it has come, in the task's own words.
    #[serde(default)]
    pub(crate) cursor: serde_json::Value,
    /// What was done so far, by stable name.
    #[serde(default)]
    pub(crate) counts: BTreeMap<String, i64>,
    /// What went wrong on the way, the first few.
    #[serde(default)]
    pub(crate) errors: Vec<String>,
    /// How much went wrong.
    #[serde(default)]
    pub(crate) error_count: i64,
    /// How often somebody has taken it up.
    #[serde(default)]
    pub(crate) turns: u32,
    /// How often something stood in its way.
    #[serde(default)]
    pub(crate) hindered: u32,
    /// What stands in its way; empty for nothing.
    #[serde(default)]
    pub(crate) hindrance: String,
    /// What stood in its way the last time, also when it goes on.
    #[serde(default)]
    pub(crate) last_hindrance: String,
    /// It is left alone until then.
    #[serde(default)]
    pub(crate) not_before: Option<Timestamp>,
}

/// How a run ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum TaskOutcome {
    /// All of it was done.
    Good,
    /// Some of it was not.
    Partly,
    /// It was given up.
    Failed,
}

impl TaskOutcome {
    /// The stable code.
    pub(crate) const fn code(self) -> &'static str {
        match self {
            Self::Good => "good",
            Self::Partly => "partly",
            Self::Failed => "failed",
        }
    }
}

/// What became of a run.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct TaskResult {
    /// When it was due.
    pub(crate) due: Timestamp,
    /// When it was begun.
    pub(crate) began: Timestamp,
    /// When it ended.
    pub(crate) ended: Timestamp,
    /// How.
    pub(crate) outcome: TaskOutcome,
    /// What was done, by stable name.
    pub(crate) counts: BTreeMap<String, i64>,
    /// What went wrong, the first few.
    pub(crate) errors: Vec<String>,
    /// How much went wrong.
    pub(crate) error_count: i64,
    /// How often something stood in its way before it came to its end.
    #[serde(default)]
    pub(crate) hindered: u32,
    /// What did, the last time; empty for nothing.
    #[serde(default)]
    pub(crate) hindrance: String,
    /// Where it ended.
    pub(crate) instance: String,
    /// Who asked for it; empty when its time had come.
    #[serde(default)]
    pub(crate) asked_by: String,
}

/// What is to be done about a task.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Decision {
    /// Nothing now.
    Nothing,
    /// Its plan is new: what is due counts from now on.
    Reset,
    /// A run begins.
    Begin {
        /// The moment that it is for.
        due: Timestamp,
    },
    /// The run that was begun goes on.
    GoOn,
}

/// What a decision rests on.
pub(crate) struct Question<'q> {
    /// Now.
    pub(crate) now: Timestamp,
    /// Whether it is switched on.
    pub(crate) enabled: bool,
    /// When it is due.
    pub(crate) plan: &'q Plan,
    /// Host name of the preferred instance; empty for any.
    pub(crate) preferred: &'q str,
    /// Host name of this instance.
    pub(crate) host: &'q str,
    /// Whether somebody has asked for a run.
    pub(crate) asked: bool,
    /// What is kept of it; `None` when it was never looked at.
    pub(crate) state: Option<&'q TaskState>,
}

/// What is to be done.
pub(crate) fn decide(question: &Question<'_>) -> Decision {
    let now = question.now;
    let Some(state) = question.state else { return Decision::Reset };
    if let Some(current) = &state.current {
        let is_left_alone = current.not_before.is_some_and(|until| now < until) && !question.asked;
        return if is_left_alone { Decision::Nothing } else { Decision::GoOn };
    }
    // A clock that was ahead and was put right would keep everything waiting until it is as late again.
    if state.plan != question.plan.print() || state.since > now.plus(CLOCK_SKEW) {
        return Decision::Reset;
    }
    if question.asked {
        return Decision::Begin { due: now };
    }
    let due = question.plan.latest(state.since, now).filter(|_| question.enabled);
    let Some(due) = due else { return Decision::Nothing };
    let is_for_another =
        !question.preferred.is_empty() && !question.preferred.eq_ignore_ascii_case(question.host);
    // From the first moment that was missed on: one that is due each minute is never late for a minute.
    let first = question.plan.next(state.since).unwrap_or(due);
    if is_for_another && now < first.plus(HEAD_START) { Decision::Nothing } else { Decision::Begin { due } }
}

/// When it is due next, as far as its plan says; a moment that has passed is about to be made up for.
pub(crate) fn next_due(
    plan: &Plan,
    enabled: bool,
    state: Option<&TaskState>,
    now: Timestamp,
) -> Option<Timestamp> {
    let counts = |state: &&TaskState| state.plan == plan.print() && state.since <= now;
    let since = state.filter(counts).map_or(now, |state| state.since);
    if enabled { plan.next(since) } else { None }
}

#[cfg(test)]
mod tests {
    use domain::{
        config::tasks::{Every, TaskSchedule},
        id::Slug,
    };
    use proptest::prelude::*;

    use super::*;

    const MINUTE: i64 = 60_000;
    const START: i64 = 1_795_000_020_000;

    const fn at(minutes: i64) -> Timestamp {
        Timestamp::from_millis(START + minutes * MINUTE)
    }

    fn plan(minutes: u32, enabled: bool) -> Plan {
        let schedule =
            TaskSchedule { minutes, ..TaskSchedule::new(Slug::literal("task"), enabled, Every::Minutes) };
        Plan::of(&schedule, "").unwrap()
    }

    fn state(plan: &Plan, since: Timestamp) -> TaskState {
        TaskState { plan: plan.print().to_owned(), since, ..TaskState::default() }
    }

    fn question<'q>(plan: &'q Plan, state: Option<&'q TaskState>, now: Timestamp) -> Question<'q> {
        Question { now, enabled: true, plan, preferred: "", host: "one", asked: false, state }
    }

    #[test]
    fn a_task_that_was_never_looked_at_and_one_with_a_new_plan_count_from_now_on() {
        let plan = plan(10, true);
        assert_eq!(decide(&question(&plan, None, at(0))), Decision::Reset);
        let old = TaskState { plan: "off".to_owned(), since: at(-100_000), ..TaskState::default() };
        assert_eq!(decide(&question(&plan, Some(&old), at(0))), Decision::Reset);
    }

    #[test]
    fn what_was_missed_while_everything_was_down_is_made_up_for_once() {
        let plan = plan(10, true);
        let mut kept = state(&plan, at(-10_000));
        let Decision::Begin { due } = decide(&question(&plan, Some(&kept), at(0))) else { panic!("due") };
        kept.since = due;
        assert_eq!(decide(&question(&plan, Some(&kept), at(0))), Decision::Nothing);
    }

    #[test]
    fn the_preferred_instance_has_a_minute_of_its_own_and_no_more() {
        let plan = plan(10, true);
        let due = plan.next(at(0)).unwrap();
        let kept = state(&plan, at(0));
        let ask =
            |now, host| decide(&Question { preferred: "Two", host, ..question(&plan, Some(&kept), now) });
        assert_eq!(ask(due, "two"), Decision::Begin { due });
        assert_eq!(ask(due, "one"), Decision::Nothing);
        assert_eq!(ask(due.plus(HEAD_START), "one"), Decision::Begin { due });
    }

    #[test]
    fn a_run_that_was_begun_goes_on_and_one_that_is_held_up_waits_unless_somebody_asks() {
        let plan = plan(10, true);
        let current = Current { not_before: Some(at(5)), ..Current::default() };
        let kept = TaskState { current: Some(current), ..state(&plan, at(0)) };
        assert_eq!(decide(&question(&plan, Some(&kept), at(4))), Decision::Nothing);
        assert_eq!(decide(&question(&plan, Some(&kept), at(5))), Decision::GoOn);
        let asked = Question { asked: true, ..question(&plan, Some(&kept), at(4)) };
        assert_eq!(decide(&asked), Decision::GoOn);
    }

    #[test]
    fn one_that_is_switched_off_runs_only_when_asked() {
        let plan = plan(10, false);
        let kept = state(&plan, at(-1_000));
        let off = |asked| Question { enabled: false, asked, ..question(&plan, Some(&kept), at(0)) };
        assert_eq!(decide(&off(false)), Decision::Nothing);
        assert_eq!(decide(&off(true)), Decision::Begin { due: at(0) });
        assert_eq!(next_due(&plan, false, Some(&kept), at(0)), None);
    }

    #[test]
    fn a_clock_that_was_put_right_keeps_nothing_waiting() {
        let plan = plan(10, true);
        let kept = state(&plan, at(1_000_000));
        assert_eq!(decide(&question(&plan, Some(&kept), at(0))), Decision::Reset);
    }

    proptest! {
        /// Instances that look at any moments, and stop for any time, begin each due moment at most once, and have
        /// begun the latest one whenever one of them has looked after it.
        #[test]
        fn each_due_moment_is_begun_once_at_most_and_the_latest_always(
            minutes in 1_u32..200,
            steps in prop::collection::vec((1_i64..500, 0_usize..3), 1..60),
        ) {
            let plan = plan(minutes, true);
            let mut kept = state(&plan, at(0));
            let (mut now, mut begun) = (at(0), Vec::new());
            for (step, host) in steps {
                now = Timestamp::from_millis(now.as_millis() + step * MINUTE / 2);
                let host = ["one", "two", "three"][host];
                let question = Question { preferred: "two", host, ..question(&plan, Some(&kept), now) };
                if let Decision::Begin { due } = decide(&question) {
                    prop_assert!(begun.last().is_none_or(|last| *last < due), "never the same again");
                    begun.push(due);
                    kept.since = due;
                }
                let late = now.minus(HEAD_START);
                if let Some(due) = plan.latest(at(0), late) {
                    prop_assert!(begun.last().is_some_and(|last| *last >= due), "never missed");
                }
            }
        }
    }
}
