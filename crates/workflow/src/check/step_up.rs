//! Whether somebody who has registered comes to a step that changes factors without a proof beyond the password. The
//! engine ends such a run at that step ([`crate::step_up`]), so nothing is lost but the task: the administrator is told
//! before people are.

use std::collections::BTreeSet;

use domain::{
    evidence::EvidenceKind,
    id::Slug,
    workflow::{Availability, Block, Condition, Effect, Phase, Workflow, WorkflowKind},
};

use super::{Finding, Report};
use crate::{catalog::Catalog, walk::place_of};

/// The code of a step that changes factors without enough proof before it, for those who have one.
pub const CODE: &str = "check.step-up-missing";

pub(crate) fn check(workflow: &Workflow, catalog: &(impl Catalog + ?Sized), report: &mut Report) {
    // Nobody who has registered comes into a task for those who have not, and whoever signs in to a staff site without
    // a second proof enrols one there.
    let concerns = workflow.kind == WorkflowKind::SelfService
        && !matches!(workflow.availability, Availability::WhenUnregistered | Availability::Never);
    if concerns {
        let mut ways = Ways { catalog, told: BTreeSet::new(), report };
        ways.blocks(&workflow.steps, "", false);
    }
}

/// Goes all ways of somebody who has registered, with whether all that lead to a place have a proof beyond the password.
struct Ways<'a, C: ?Sized> {
    catalog: &'a C,
    told: BTreeSet<Slug>,
    report: &'a mut Report,
}

impl<C: Catalog + ?Sized> Ways<'_, C> {
    fn blocks(&mut self, blocks: &[Block], place: &str, mut is_proved: bool) -> bool {
        for (position, block) in blocks.iter().enumerate() {
            is_proved = self.block(block, &place_of(place, position), is_proved);
        }
        is_proved
    }

    fn block(&mut self, block: &Block, place: &str, is_proved: bool) -> bool {
        match block {
            Block::Step(step) => {
                let Some(requirements) = self.catalog.requirements(&step.step) else { return is_proved };
                if requirements.effect == Effect::Factor && requirements.phase == Phase::Normal && !is_proved
                {
                    self.tell(&step.step, place);
                }
                let gives = &requirements.gives;
                let is_beyond =
                    |kinds: &Vec<EvidenceKind>| kinds.iter().any(|kind| kind.is_beyond_password());
                is_proved || (!gives.is_empty() && gives.iter().all(is_beyond))
            }
            Block::Sequence(sequence) => self.blocks(&sequence.sequence, place, is_proved),
            Block::Condition(condition) => {
                let then = self.blocks(&condition.then, &place_of(place, "then"), is_proved);
                if condition.when == Condition::Registered {
                    return then;
                }
                self.blocks(&condition.otherwise, &place_of(place, "otherwise"), is_proved) && then
            }
            Block::Choice(choice) => {
                let options = choice.options.iter().enumerate();
                let proving = options
                    .filter(|(position, option)| self.block(option, &place_of(place, position), is_proved))
                    .count();
                // So many that at least one of those that are picked is among them.
                is_proved || choice.options.len() - proving < choice.needed as usize
            }
        }
    }

    fn tell(&mut self, step: &Slug, place: &str) {
        if self.told.insert(step.clone()) {
            let words = format!(
                "step `{step}` changes by what people prove who they are, and whoever has registered comes to it without a proof beyond the password: they are refused there; let such a proof come before it"
            );
            self.report.findings.push(Finding::warning(CODE, place, words).with("step", step.as_str()));
        }
    }
}
