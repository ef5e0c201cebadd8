//! The shape of a workflow: unique names, known activities, choices that can be made, sizes within limits,
//! nothing that is never walked.

use std::collections::BTreeSet;

use domain::{
    id::Slug,
    workflow::{Block, ChoiceBlock, Condition, Phase, Requirements, Step, Workflow, WorkflowKind},
};

use super::Finding;
use crate::{catalog::Catalog, walk::place_of};

/// Blocks within blocks.
pub(crate) const DEPTH_MAX: usize = 8;
/// Steps of a workflow.
pub(crate) const STEPS_MAX: usize = 100;
/// Options of a choice: more fit on no page.
pub(crate) const OPTIONS_MAX: usize = 12;

pub(crate) fn check(workflow: &Workflow, catalog: &(impl Catalog + ?Sized)) -> Vec<Finding> {
    let mut shape = Shape { catalog, names: BTreeSet::new(), steps: 0, findings: Vec::new() };
    if workflow.steps.is_empty() {
        shape.findings.push(Finding::error("check.empty", "", "the workflow has no steps"));
    }
    if workflow.accepted_weakness.as_ref().is_some_and(|words| words.trim().is_empty()) {
        let words = "accepted_weakness says nothing: write why the weakness is accepted, or remove it";
        shape.findings.push(Finding::error("check.weakness-unexplained", "", words));
    }
    shape.blocks(&workflow.steps, "", 1, Way::Main);
    // Operators see the person anyway.
    if workflow.kind == WorkflowKind::SelfService {
        shape.telling(&workflow.steps, "", false);
    }
    if shape.steps > STEPS_MAX {
        let words = format!("{} steps; at most {STEPS_MAX} are possible", shape.steps);
        shape.findings.push(Finding::error("check.too-many-steps", "", words).with("max", STEPS_MAX));
    }
    shape.findings
}

/// Whether every walk comes by.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Main,
    Side,
}

struct Shape<'a, C: ?Sized> {
    catalog: &'a C,
    names: BTreeSet<Slug>,
    steps: usize,
    findings: Vec<Finding>,
}

impl<C: Catalog + ?Sized> Shape<'_, C> {
    fn blocks(&mut self, blocks: &[Block], place: &str, depth: usize, way: Way) {
        for (position, block) in blocks.iter().enumerate() {
            self.block(block, &place_of(place, position), depth, way);
        }
    }

    fn block(&mut self, block: &Block, place: &str, depth: usize, way: Way) {
        if depth > DEPTH_MAX {
            let words = format!("blocks within blocks, {depth} deep; at most {DEPTH_MAX} are possible");
            self.findings.push(Finding::error("check.too-deep", place, words).with("max", DEPTH_MAX));
            return;
        }
        match block {
            Block::Step(step) => self.step(step, place, way),
            Block::Choice(choice) => self.choice(choice, place, depth),
            Block::Sequence(sequence) => {
                if sequence.sequence.is_empty() {
                    self.findings.push(Finding::error(
                        "check.sequence-empty",
                        place,
                        "the sequence has no steps",
                    ));
                }
                self.blocks(&sequence.sequence, place, depth + 1, way);
            }
            Block::Condition(condition) => {
                if condition.then.is_empty() && condition.otherwise.is_empty() {
                    let words = "the condition changes nothing: both of its ways are empty";
                    self.findings.push(Finding::warning("check.condition-empty", place, words));
                }
                self.blocks(&condition.then, &place_of(place, "then"), depth + 1, Way::Side);
                self.blocks(&condition.otherwise, &place_of(place, "otherwise"), depth + 1, Way::Side);
            }
        }
    }

    fn step(&mut self, step: &Step, place: &str, way: Way) {
        self.steps += 1;
        self.name(&step.step, place);
        let Some(requirements) = self.catalog.requirements(&step.step) else {
            let words = format!("step `{}`: there is no activity `{}`", step.step, step.activity);
            let finding = Finding::error("check.unknown-activity", place, words);
            self.findings
                .push(finding.with("step", step.step.as_str()).with("activity", step.activity.as_str()));
            return;
        };
        if requirements.phase == Phase::OnFailure && way == Way::Side {
            let words = format!(
                "step `{}` is for failures, but stands where not every walk comes by: move it to the end",
                step.step
            );
            let finding = Finding::warning("check.failure-step-aside", place, words);
            self.findings.push(finding.with("step", step.step.as_str()));
        }
    }

    fn choice(&mut self, choice: &ChoiceBlock, place: &str, depth: usize) {
        self.name(&choice.choice, place);
        let name = choice.choice.as_str();
        let (needed, count) = (choice.needed as usize, choice.options.len());
        let mut found = |finding: Finding| self.findings.push(finding.with("choice", name));
        if count == 0 {
            found(Finding::error("check.choice-empty", place, format!("choice `{name}` has no options")));
        } else if choice.points.is_none() && needed > count {
            let words = format!("choice `{name}` needs {needed} of {count} options");
            found(
                Finding::error("check.choice-too-few", place, words)
                    .with("needed", needed)
                    .with("options", count),
            );
        } else if choice.default as usize >= count {
            let words =
                format!("choice `{name}`: the default {} is no option (the first is 0)", choice.default);
            found(Finding::error("check.choice-default", place, words));
        }
        if choice.points.map_or(needed == 0, |points| points == 0) {
            let words = format!("choice `{name}` needs none of its options, so they are never walked");
            found(Finding::error("check.choice-needs-none", place, words));
        }
        if count > OPTIONS_MAX {
            let words = format!("choice `{name}` has {count} options; at most {OPTIONS_MAX} are possible");
            found(Finding::error("check.too-many-options", place, words).with("max", OPTIONS_MAX));
        }
        for (position, option) in choice.options.iter().enumerate() {
            self.block(option, &place_of(place, position), depth + 1, Way::Side);
        }
    }

    /// Finds conditions about the person that a stranger comes to without having proved anything: which way it goes
    /// tells them whether a name is somebody's, and something about the account. Gives whether every walk through
    /// `blocks` has proved something at its end.
    fn telling(&mut self, blocks: &[Block], place: &str, proved: bool) -> bool {
        blocks.iter().enumerate().fold(proved, |proved, (position, block)| {
            self.telling_block(block, &place_of(place, position), proved)
        })
    }

    fn telling_block(&mut self, block: &Block, place: &str, proved: bool) -> bool {
        match block {
            Block::Step(step) => {
                let proves = |requirements: &Requirements| !requirements.gives.is_empty();
                proved || self.catalog.requirements(&step.step).is_some_and(proves)
            }
            Block::Sequence(sequence) => self.telling(&sequence.sequence, place, proved),
            Block::Choice(choice) => {
                let options = choice.options.iter().enumerate();
                let ends: Vec<bool> = options
                    .map(|(position, option)| self.telling_block(option, &place_of(place, position), proved))
                    .collect();
                proved || (choice.needed > 0 && !ends.is_empty() && ends.into_iter().all(|end| end))
            }
            Block::Condition(condition) => {
                let tells = matches!(condition.when, Condition::MemberOf(_) | Condition::Attribute(_));
                if tells && !proved {
                    let words = "the condition is about the person and stands before the first proof: which way it \
                                 goes tells strangers something about the account";
                    self.findings.push(Finding::warning("check.condition-tells", place, words));
                }
                let then = self.telling(&condition.then, &place_of(place, "then"), proved);
                let otherwise = self.telling(&condition.otherwise, &place_of(place, "otherwise"), proved);
                then && otherwise
            }
        }
    }

    /// Steps and choices share one name space: a run knows what is done by name.
    fn name(&mut self, name: &Slug, place: &str) {
        if !self.names.insert(name.clone()) {
            let words = format!("the name `{name}` is used twice");
            self.findings
                .push(Finding::error("check.duplicate-name", place, words).with("name", name.as_str()));
        }
    }
}
