//! Where a run stands: the walk over the block tree, computed anew from what the run says is done, picked
//! and decided. Nothing is remembered between two calls, so a run read from its row goes on the same way.

use domain::{
    evidence::EvidenceKind,
    id::Slug,
    message::Message,
    run::{Failure, Run, Subject},
    workflow::{Block, ChoiceBlock, Condition, ConditionBlock, Effect, Phase, Requirements, Step, Workflow},
};

use crate::{
    catalog::{Catalog, needed_assurance},
    choice::is_enough,
};

/// What comes next.
#[derive(Clone, Debug, PartialEq)]
pub enum Next {
    /// Let this step begin: make it the current one and hand its outcome to [`crate::advance`].
    Enter(Slug),
    /// The current step or choice is where the walk stands: nothing to do but to show it.
    Stay,
    /// Show what there is to choose from, and hand the pick to [`crate::choose`].
    Choose {
        /// The choice.
        choice: ChoiceBlock,
        /// Positions of the options that can be picked.
        open: Vec<u32>,
    },
    /// Find out whether the condition holds and note it in `run.decided` under `place`.
    Decide {
        /// The condition's place in the tree.
        place: String,
        /// What is asked.
        condition: Condition,
    },
    /// The next step may not begin: hand this to [`crate::refuse`], and the walk goes on to the end.
    Refuse(Failure),
    /// Nothing is left.
    End {
        /// Whether everything went well.
        success: bool,
    },
}

/// What comes next for `run`.
///
/// While nothing has failed, normal steps and those of the success phase are walked in the order of the
/// tree. After a failure only steps of the failure phase are, in order, wherever they stand, but for ways
/// that were not taken.
#[must_use]
pub fn next(run: &Run, workflow: &Workflow, catalog: &(impl Catalog + ?Sized)) -> Next {
    let walk = Walk { run, workflow, catalog };
    let next = match run.failure {
        None => walk.blocks(&workflow.steps, ""),
        Some(_) => walk.after_failure(&workflow.steps, ""),
    };
    let next = next.unwrap_or(Next::End { success: run.failure.is_none() });
    let stands_at = match &next {
        Next::Enter(step) => Some(step),
        Next::Choose { choice, .. } => Some(&choice.choice),
        _ => None,
    };
    let is_shown = run.current.as_ref().is_some_and(|current| Some(&current.step) == stands_at);
    if is_shown { Next::Stay } else { next }
}

/// Whether a step may begin. The second half holds whatever the workflow says: no account is changed for
/// nobody, or without any proof.
pub(crate) fn may_begin(run: &Run, workflow: &Workflow, requirements: &Requirements) -> bool {
    run.assurance() >= needed_assurance(workflow, requirements) && may_act(run, requirements)
}

/// No account is changed for a decoy, or without any proof; and an operator changes neither account nor
/// registration of a caller who was not verified for this task.
pub(crate) fn may_act(run: &Run, requirements: &Requirements) -> bool {
    let is_verified = || run.evidence.iter().any(|evidence| evidence.kind == EvidenceKind::CallerVerified);
    let is_proved = requirements.effect != Effect::Action || (!is_decoy(run) && !run.evidence.is_empty());
    is_proved && (run.operator.is_none() || !asks_for_verified_caller(requirements) || is_verified())
}

/// Whether an operator may come to a step of this kind only with a verified caller.
pub(crate) const fn asks_for_verified_caller(requirements: &Requirements) -> bool {
    requirements.effect.is_change()
}

pub(crate) const fn is_decoy(run: &Run) -> bool {
    matches!(run.subject, Subject::Decoy { .. })
}

/// Whether a condition holds, as far as it was asked. For a decoy nothing about the person does, whatever was noted:
/// nobody is registered, locked or in a group.
pub(crate) fn decided(run: &Run, condition: &ConditionBlock, place: &str) -> Option<bool> {
    if is_decoy(run) && condition.when.is_about_the_person() {
        return Some(false);
    }
    run.decided.get(place).copied()
}

/// A block's place below `parent`.
pub(crate) fn place_of(parent: &str, part: impl std::fmt::Display) -> String {
    if parent.is_empty() { part.to_string() } else { format!("{parent}.{part}") }
}

struct Walk<'a, C: ?Sized> {
    run: &'a Run,
    workflow: &'a Workflow,
    catalog: &'a C,
}

impl<C: Catalog + ?Sized> Walk<'_, C> {
    fn blocks(&self, blocks: &[Block], place: &str) -> Option<Next> {
        blocks.iter().enumerate().find_map(|(position, block)| self.block(block, &place_of(place, position)))
    }

    /// What is to be done in this block; `None` when it is behind us.
    fn block(&self, block: &Block, place: &str) -> Option<Next> {
        match block {
            Block::Step(step) => self.step(step),
            Block::Choice(choice) => self.choice(choice, place),
            Block::Sequence(sequence) => self.blocks(&sequence.sequence, place),
            Block::Condition(condition) => match decided(self.run, condition, place) {
                Some(true) => self.blocks(&condition.then, &place_of(place, "then")),
                Some(false) => self.blocks(&condition.otherwise, &place_of(place, "otherwise")),
                None => Some(Next::Decide { place: place.to_owned(), condition: condition.when.clone() }),
            },
        }
    }

    fn step(&self, step: &Step) -> Option<Next> {
        if self.run.done.contains_key(&step.step) {
            return None;
        }
        let Some(requirements) = self.catalog.requirements(&step.step) else {
            return Some(refusal(&step.step, "run.unknown-step"));
        };
        let may_begin = may_begin(self.run, self.workflow, requirements);
        match requirements.phase {
            Phase::OnSuccess | Phase::Normal if may_begin => Some(Next::Enter(step.step.clone())),
            Phase::OnFailure | Phase::OnSuccess => None,
            Phase::Normal => Some(refusal(&step.step, "run.assurance")),
        }
    }

    fn choice(&self, choice: &ChoiceBlock, place: &str) -> Option<Next> {
        let picked = self.run.choices.get(&choice.choice).map_or(&[][..], Vec::as_slice);
        for pick in picked {
            let Some(option) = choice.options.get(*pick as usize) else {
                // The run's workflow is not the one it was begun with: nothing can be said to be proved.
                return Some(refusal(&choice.choice, "run.unknown-step"));
            };
            if let Some(next) = self.block(option, &place_of(place, pick)) {
                return Some(next);
            }
        }
        if is_enough(self.run, choice) {
            return None;
        }
        let all = 0..u32::try_from(choice.options.len()).unwrap_or(u32::MAX);
        let open: Vec<u32> = all.filter(|option| !picked.contains(option)).collect();
        if open.is_empty() {
            return Some(refusal(&choice.choice, "run.assurance"));
        }
        Some(Next::Choose { choice: choice.clone(), open })
    }

    fn after_failure(&self, blocks: &[Block], place: &str) -> Option<Next> {
        let mut blocks = blocks.iter().enumerate();
        blocks.find_map(|(position, block)| self.block_after_failure(block, &place_of(place, position)))
    }

    /// As [`Self::block`], but asks nothing any more: what was not picked or decided is not walked.
    fn block_after_failure(&self, block: &Block, place: &str) -> Option<Next> {
        match block {
            Block::Step(step) => self.step_after_failure(step),
            Block::Sequence(sequence) => self.after_failure(&sequence.sequence, place),
            Block::Condition(condition) => match decided(self.run, condition, place)? {
                true => self.after_failure(&condition.then, &place_of(place, "then")),
                false => self.after_failure(&condition.otherwise, &place_of(place, "otherwise")),
            },
            Block::Choice(choice) => {
                let mut picked = self.run.choices.get(&choice.choice)?.iter();
                picked.find_map(|pick| {
                    self.block_after_failure(choice.options.get(*pick as usize)?, &place_of(place, pick))
                })
            }
        }
    }

    fn step_after_failure(&self, step: &Step) -> Option<Next> {
        let requirements = self.catalog.requirements(&step.step)?;
        let is_due = requirements.phase == Phase::OnFailure
            && !self.run.done.contains_key(&step.step)
            && may_begin(self.run, self.workflow, requirements);
        is_due.then(|| Next::Enter(step.step.clone()))
    }
}

fn refusal(step: &Slug, code: &'static str) -> Next {
    Next::Refuse(Failure { message: Message::new(code), critical: true, step: step.clone() })
}

#[cfg(test)]
mod tests {
    use domain::evidence::EvidenceKind::MailCode;

    use super::*;
    use crate::testing::{
        choice, condition, condition_on, decoy, enter, fail, operator, pass, person, run, sequence, slug,
        step, steps, taken, workflow,
    };

    #[test]
    fn an_operator_comes_to_a_change_only_with_a_verified_caller() {
        let catalog = steps();
        let mut begun = run(person());
        begun.operator = Some(operator());
        for change in ["reset", "answers"] {
            // Whatever else was proved in this very run.
            let tree = workflow(vec![step("totp"), step("password"), step(change)]);
            let proved = taken(&begun, &catalog, "totp", pass(&[EvidenceKind::Totp]));
            let proved = taken(&proved, &catalog, "password", pass(&[EvidenceKind::Password]));
            let Next::Refuse(failure) = next(&proved, &tree, &catalog) else { panic!("a refusal is due") };
            assert_eq!(failure.message.code, "run.assurance");
            let tree = workflow(vec![step("verified"), step(change)]);
            let verified = taken(&begun, &catalog, "verified", pass(&[EvidenceKind::CallerVerified]));
            assert_eq!(next(&verified, &tree, &catalog), enter(change));
        }
    }

    #[test]
    fn a_condition_is_asked_once_and_then_followed() {
        let (tree, catalog) = (workflow(vec![condition(vec![step("mail")], vec![step("totp")])]), steps());
        let mut begun = run(person());
        let asked = Next::Decide { place: "0".to_owned(), condition: Condition::Registered };
        assert_eq!(next(&begun, &tree, &catalog), asked);
        begun.decided.insert("0".to_owned(), true);
        assert_eq!(next(&begun, &tree, &catalog), enter("mail"));
        begun.decided.insert("0".to_owned(), false);
        assert_eq!(next(&begun, &tree, &catalog), enter("totp"));
    }

    #[test]
    fn for_a_decoy_no_condition_holds_whatever_was_noted() {
        let (tree, catalog) = (workflow(vec![condition(vec![step("mail")], vec![step("totp")])]), steps());
        let mut begun = run(decoy());
        assert_eq!(next(&begun, &tree, &catalog), enter("totp"), "nothing is asked of the directory");
        begun.decided.insert("0".to_owned(), true);
        assert_eq!(next(&begun, &tree, &catalog), enter("totp"));
    }

    #[test]
    fn network_and_time_are_asked_for_a_decoy_as_for_anybody() {
        let asked = Condition::Network(vec!["10.0.0.0/8".to_owned()]);
        let block = condition_on(asked.clone(), vec![step("mail")], vec![step("totp")]);
        let (tree, catalog) = (workflow(vec![block]), steps());
        for subject in [decoy(), person()] {
            let mut begun = run(subject);
            let decide = Next::Decide { place: "0".to_owned(), condition: asked.clone() };
            assert_eq!(next(&begun, &tree, &catalog), decide);
            begun.decided.insert("0".to_owned(), true);
            assert_eq!(next(&begun, &tree, &catalog), enter("mail"));
        }
    }

    #[test]
    fn after_a_failure_only_failure_steps_of_ways_that_were_taken_are_walked() {
        let aside = || sequence(vec![step("totp"), step("tell-failure")]);
        let tree = workflow(vec![
            choice("proof", 1, vec![step("mail"), aside()]),
            condition(vec![step("password")], vec![step("questions")]),
            step("tell-success"),
            step("restart"),
        ]);
        let catalog = steps();
        for (option, first) in [(0, enter("restart")), (1, enter("tell-failure"))] {
            let mut begun = run(person());
            begun.choices.insert(slug("proof"), vec![option]);
            let name = if option == 0 { "mail" } else { "totp" };
            let failed = taken(&begun, &catalog, name, fail(true));
            assert_eq!(next(&failed, &tree, &catalog), first);
        }
    }

    #[test]
    fn a_run_whose_workflow_lost_a_picked_option_or_a_step_is_refused() {
        let (tree, catalog) = (workflow(vec![choice("proof", 1, vec![step("mail")]), step("gone")]), steps());
        let mut begun = run(person());
        begun.choices.insert(slug("proof"), vec![7]);
        let Next::Refuse(failure) = next(&begun, &tree, &catalog) else { panic!("the option is not there") };
        assert_eq!(failure.message.code, "run.unknown-step");
        begun.choices.insert(slug("proof"), vec![0]);
        let passed = taken(&begun, &catalog, "mail", pass(&[MailCode]));
        assert!(matches!(next(&passed, &tree, &catalog), Next::Refuse(_)));
    }
}
