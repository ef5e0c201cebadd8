//! What an outcome does to a run. Every way in which a step can come to be done is in this file.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    activity::Outcome,
    event::{EventKind, EventResult},
    evidence::{Evidence, EvidenceKind},
    id::Slug,
    message::Message,
    run::{CurrentStep, Failure, REASON, Run, RunStatus, StepResult},
    time::Timestamp,
    view::View,
    workflow::{Effect, Phase, Requirements},
};

use crate::{
    counters::{Counter, LASTING_FACT, RESERVED_FACTS, RESTARTS_MAX},
    walk::{is_decoy, may_act},
};

/// What the engine refuses to do. Each is a defect of an activity or of the driver, or a race: the run stays
/// as it was.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EngineError {
    /// The run is over, or its time is.
    #[error("the run is over")]
    Over,
    /// An outcome for a step, or a pick for a choice, that is not the current one.
    #[error("`{0}` is not the current step")]
    NotCurrent(Slug),
    /// The step was already done.
    #[error("step `{0}` was already done")]
    AlreadyDone(Slug),
    /// A step claims to have passed without the evidence it gives, or with other evidence.
    #[error("step `{0}` passed without its own evidence")]
    Unproven(Slug),
    /// A step that changes an account came to act for nobody, or without any proof.
    #[error("step `{0}` acted without assurance")]
    Unentitled(Slug),
    /// A step that does not steer asked for a restart.
    #[error("step `{0}` may not restart the run")]
    NotSteering(Slug),
    /// The option is not open at this choice.
    #[error("this is not offered at `{0}`")]
    NotOffered(Slug),
}

/// A line of history that is due, without what the driver knows better (id, time, person, address).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EventDraft {
    /// What happened.
    pub kind: EventKind,
    /// What came of it.
    pub result: EventResult,
    /// Further facts.
    pub detail: BTreeMap<String, String>,
}

/// A run after an outcome.
#[derive(Clone, Debug)]
pub struct Advanced {
    /// The run.
    pub run: Run,
    /// History to be written in the same commit.
    pub events: Vec<EventDraft>,
    /// Whether a wrong proof was offered: counts towards the profile lock. Ask this rather than the outcome,
    /// because the engine turns a decoy's right proof into a wrong one.
    pub wrong_proof: bool,
}

/// Takes an outcome of the current step `step`.
///
/// # Errors
/// [`EngineError`] for what must never happen; the caller throws away what came with the outcome.
pub fn advance(
    mut run: Run,
    step: &Slug,
    requirements: &Requirements,
    outcome: Outcome,
    now: Timestamp,
) -> Result<Advanced, EngineError> {
    if !run.is_open(now) {
        return Err(EngineError::Over);
    }
    if run.current.as_ref().is_none_or(|current| current.step != *step) {
        return Err(EngineError::NotCurrent(step.clone()));
    }
    if run.done.contains_key(step) {
        return Err(EngineError::AlreadyDone(step.clone()));
    }
    if !may_act(&run, requirements) {
        return Err(EngineError::Unentitled(step.clone()));
    }
    let mut taking = Taking { step, requirements, now, events: Vec::new(), wrong_proof: false };
    match outcome {
        Outcome::Show { state, view } => {
            let used_up = Counter::Shows.count(&mut run, step);
            taking.show(&mut run, state, view, used_up);
        }
        Outcome::Wait { state, view, .. } => {
            let used_up = Counter::Waits.count(&mut run, step);
            taking.show(&mut run, state, view, used_up);
        }
        Outcome::Retry { state, view, wrong_proof } => {
            let mut used_up = Counter::Tries.count(&mut run, step);
            if wrong_proof {
                used_up |= Counter::Wrong.count(&mut run, step);
                taking.refused(&run);
            }
            taking.show(&mut run, state, view, used_up);
        }
        Outcome::Pass { proved } => taking.pass(&mut run, &proved)?,
        Outcome::Fail { message, critical, wrong_proof } => {
            if wrong_proof {
                Counter::Wrong.count(&mut run, step);
                taking.refused(&run);
            }
            taking.fail(&mut run, message, critical);
        }
        Outcome::Restart => taking.restart(&mut run)?,
    }
    Ok(Advanced { run, events: taking.events, wrong_proof: taking.wrong_proof })
}

/// Takes a [`crate::Next::Refuse`]: the run fails, and its failure steps are walked.
#[must_use]
pub fn refuse(mut run: Run, failure: Failure) -> Advanced {
    let detail = BTreeMap::from([
        ("step".to_owned(), failure.step.to_string()),
        ("cause".to_owned(), failure.message.code.to_string()),
    ]);
    run.current = None;
    run.failure.get_or_insert(failure);
    let event = EventDraft { kind: EventKind::StepRefused, result: EventResult::Failure, detail };
    Advanced { run, events: vec![event], wrong_proof: false }
}

/// The person stops the run.
///
/// # Errors
/// [`EngineError::Over`] when it is already over.
pub fn stop(mut run: Run) -> Result<Advanced, EngineError> {
    if run.status != RunStatus::Open {
        return Err(EngineError::Over);
    }
    run.status = RunStatus::Stopped;
    run.current = None;
    let event =
        EventDraft { kind: EventKind::RunStopped, result: EventResult::Info, detail: BTreeMap::new() };
    Ok(Advanced { run, events: vec![event], wrong_proof: false })
}

/// The run's time is over; `None` while it is not, or when the run is already over.
#[must_use]
pub fn expire(mut run: Run, now: Timestamp) -> Option<Advanced> {
    if run.status != RunStatus::Open || now < run.expires {
        return None;
    }
    run.status = RunStatus::Failed;
    run.current = None;
    let detail = BTreeMap::from([("cause".to_owned(), "run.expired".to_owned())]);
    let event = EventDraft { kind: EventKind::RunFailed, result: EventResult::Failure, detail };
    Some(Advanced { run, events: vec![event], wrong_proof: false })
}

/// One outcome being taken.
struct Taking<'a> {
    step: &'a Slug,
    requirements: &'a Requirements,
    now: Timestamp,
    events: Vec<EventDraft>,
    wrong_proof: bool,
}

impl Taking<'_> {
    /// Shows a page, or gives up when there were too many.
    fn show(&self, run: &mut Run, state: serde_json::Value, view: View, used_up: bool) {
        if used_up {
            return self.fail(run, Message::new("run.too-many-tries"), false);
        }
        let tries = Counter::Tries.value(run, self.step);
        run.current = Some(CurrentStep { step: self.step.clone(), state, view, tries });
    }

    fn pass(&mut self, run: &mut Run, proved: &[EvidenceKind]) -> Result<(), EngineError> {
        if !is_one_alternative(&self.requirements.gives, proved) {
            return Err(EngineError::Unproven(self.step.clone()));
        }
        if !proved.is_empty() && is_decoy(run) {
            // No activity proves anything for a decoy. Should one ever, it was a wrong proof.
            Counter::Wrong.count(run, self.step);
            self.refused(run);
            self.fail(run, Message::new("run.too-many-tries"), false);
            return Ok(());
        }
        run.current = None;
        run.done.insert(self.step.clone(), StepResult::Passed);
        let evidence = |kind: &EvidenceKind| Evidence { step: self.step.clone(), kind: *kind, at: self.now };
        run.evidence.extend(proved.iter().map(evidence));
        if !proved.is_empty() {
            let kinds: Vec<&str> = proved.iter().map(|kind| kind.code()).collect();
            let detail = BTreeMap::from([
                ("step".to_owned(), self.step.to_string()),
                ("proved".to_owned(), kinds.join(" ")),
            ]);
            self.events.push(EventDraft {
                kind: EventKind::StepPassed,
                result: EventResult::Success,
                detail,
            });
        }
        Ok(())
    }

    /// Only a step on the way makes the task fail; a notice that fails after the deed does not undo it.
    fn fail(&self, run: &mut Run, message: Message, critical: bool) {
        run.current = None;
        run.done.insert(self.step.clone(), StepResult::Failed);
        if self.requirements.phase == Phase::Normal && run.failure.is_none() {
            run.failure = Some(Failure { message, critical, step: self.step.clone() });
        }
    }

    fn refused(&mut self, run: &Run) {
        self.wrong_proof = true;
        let wrong = Counter::Wrong.value(run, self.step);
        let detail = BTreeMap::from([
            ("step".to_owned(), self.step.to_string()),
            ("wrong".to_owned(), wrong.to_string()),
        ]);
        self.events.push(EventDraft { kind: EventKind::StepRefused, result: EventResult::Failure, detail });
    }

    /// Begins the walk anew: nothing that was proved, picked or decided is kept. What is kept are the
    /// counters, that an account was changed, and an operator's reason. Where it would not help, the step is
    /// simply done.
    fn restart(&self, run: &mut Run) -> Result<(), EngineError> {
        if self.requirements.effect != Effect::Control || self.requirements.phase != Phase::OnFailure {
            return Err(EngineError::NotSteering(self.step.clone()));
        }
        run.current = None;
        let helps = run.failure.as_ref().is_some_and(|failure| !failure.critical);
        if !helps || run.restarts >= RESTARTS_MAX {
            run.done.insert(self.step.clone(), StepResult::Passed);
            return Ok(());
        }
        run.restarts += 1;
        run.done.clear();
        run.choices.clear();
        run.decided.clear();
        run.evidence.clear();
        run.failure = None;
        let is_kept = |name: &str| name.starts_with(RESERVED_FACTS) || name == LASTING_FACT || name == REASON;
        run.facts.retain(|name, _| is_kept(name));
        Ok(())
    }
}

/// Whether `proved` is exactly what one alternative gives. Less would be a step that passes without its
/// evidence; more would be evidence that the static check did not count on being bound to this step.
fn is_one_alternative(gives: &[Vec<EvidenceKind>], proved: &[EvidenceKind]) -> bool {
    let proved: BTreeSet<_> = proved.iter().collect();
    if gives.is_empty() {
        return proved.is_empty();
    }
    gives.iter().any(|alternative| alternative.iter().collect::<BTreeSet<_>>() == proved)
}

#[cfg(test)]
mod tests;
