//! What is right, kept apart from the engine and computed in other ways: a list of the proofs that were
//! really made, and brute force over all paths.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    evidence::{Assurance, EvidenceKind},
    id::Slug,
    run::{Run, StepResult},
    workflow::{Block, Effect, Phase, Requirements},
};
use proptest::prelude::*;

use super::generate::Tree;
use crate::testing::Steps;

/// Points of a set of kinds, by a table of its own.
fn points<'a>(kinds: impl IntoIterator<Item = &'a EvidenceKind>) -> u8 {
    let different: BTreeSet<&EvidenceKind> = kinds.into_iter().collect();
    different
        .into_iter()
        .map(|kind| match kind {
            EvidenceKind::Questions | EvidenceKind::KnownBrowser => 1,
            EvidenceKind::MailCode | EvidenceKind::Phone | EvidenceKind::Approval => 2,
            EvidenceKind::Password
            | EvidenceKind::Totp
            | EvidenceKind::Radius
            | EvidenceKind::Push
            | EvidenceKind::External
            | EvidenceKind::ClientCertificate
            | EvidenceKind::RecoveryCode
            | EvidenceKind::Passcode
            | EvidenceKind::CallerVerified => 3,
            EvidenceKind::Passkey => 4,
            EvidenceKind::ExternalStrong => 5,
        })
        .sum()
}

#[derive(Default)]
pub(crate) struct Oracle {
    /// Proofs that were made at the step that was shown, since the walk began (anew).
    proofs: Vec<(Slug, EvidenceKind)>,
    /// For each action that began: points that were really there, points needed.
    pub(crate) actions_begun: Vec<(u8, u8)>,
    /// Changes that an operator came to.
    pub(crate) changes_for_callers: usize,
}

impl Oracle {
    pub(crate) fn proved(&mut self, step: &Slug, kinds: &[EvidenceKind]) {
        self.proofs.extend(kinds.iter().map(|kind| (step.clone(), *kind)));
    }

    pub(crate) fn restarted(&mut self) {
        self.proofs.clear();
    }

    /// The engine lets this step begin.
    pub(crate) fn begins(
        &mut self,
        requirements: &Requirements,
        accepted: bool,
        by_operator: bool,
    ) -> Result<(), TestCaseError> {
        if by_operator && matches!(requirements.effect, Effect::Action | Effect::Profile | Effect::Factor) {
            self.changes_for_callers += 1;
            let is_verified = self.proofs.iter().any(|(_, kind)| *kind == EvidenceKind::CallerVerified);
            prop_assert!(is_verified, "an operator came to a change without a verified caller");
        }
        let had = points(self.proofs.iter().map(|(_, kind)| kind));
        let needed = if accepted { requirements.needs.0.min(1) } else { requirements.needs.0 };
        prop_assert!(had >= needed, "a step began with {} of {} points", had, needed);
        if requirements.effect == Effect::Action {
            prop_assert!(had > 0, "an action began without any proof");
            self.actions_begun.push((had, needed));
        }
        Ok(())
    }

    /// The run knows exactly the proofs that were made, and no proving step passed without its own.
    pub(crate) fn check_evidence(&self, run: &Run, tree: &Tree) -> Result<(), TestCaseError> {
        let known: Vec<(Slug, EvidenceKind)> =
            run.evidence.iter().map(|evidence| (evidence.step.clone(), evidence.kind)).collect();
        prop_assert_eq!(&known, &self.proofs);
        for (step, result) in &run.done {
            let gives = &tree.catalog[step].gives;
            if *result == StepResult::Passed && !gives.is_empty() {
                let own: BTreeSet<EvidenceKind> =
                    self.proofs.iter().filter(|(of, _)| of == step).map(|(_, kind)| *kind).collect();
                let is_whole =
                    gives.iter().any(|kinds| kinds.iter().copied().collect::<BTreeSet<_>>() == own);
                prop_assert!(is_whole, "step {} passed with {:?}, gives {:?}", step, own, gives);
            }
        }
        Ok(())
    }
}

/// Whether all normal steps of the way that was taken are passed.
pub(crate) fn is_walked_through(blocks: &[Block], place: &str, run: &Run, catalog: &Steps) -> bool {
    let at = |part: &str| if place.is_empty() { part.to_owned() } else { format!("{place}.{part}") };
    blocks
        .iter()
        .enumerate()
        .all(|(position, block)| is_block_walked_through(block, &at(&position.to_string()), run, catalog))
}

fn is_block_walked_through(block: &Block, place: &str, run: &Run, catalog: &Steps) -> bool {
    match block {
        Block::Step(step) => {
            catalog[&step.step].phase != Phase::Normal
                || run.done.get(&step.step) == Some(&StepResult::Passed)
        }
        Block::Sequence(sequence) => is_walked_through(&sequence.sequence, place, run, catalog),
        Block::Condition(condition) => match run.decided.get(place) {
            Some(true) => is_walked_through(&condition.then, &format!("{place}.then"), run, catalog),
            Some(false) => {
                is_walked_through(&condition.otherwise, &format!("{place}.otherwise"), run, catalog)
            }
            None => false,
        },
        Block::Choice(choice) => {
            let picked: BTreeSet<u32> =
                run.choices.get(&choice.choice).into_iter().flatten().copied().collect();
            let is_enough = match choice.points {
                Some(wanted) => {
                    let mut names = BTreeSet::new();
                    picked.iter().for_each(|pick| step_names(&choice.options[*pick as usize], &mut names));
                    let made = run.evidence.iter().filter(|evidence| names.contains(&evidence.step));
                    u32::from(points(made.map(|evidence| &evidence.kind))) >= wanted
                }
                None => picked.len() >= choice.needed as usize,
            };
            is_enough
                && picked.iter().all(|pick| {
                    let option = &choice.options[*pick as usize];
                    is_block_walked_through(option, &format!("{place}.{pick}"), run, catalog)
                })
        }
    }
}

/// The names of all steps in a block.
fn step_names(block: &Block, names: &mut BTreeSet<Slug>) {
    match block {
        Block::Step(step) => {
            names.insert(step.step.clone());
        }
        Block::Sequence(sequence) => sequence.sequence.iter().for_each(|block| step_names(block, names)),
        Block::Condition(condition) => {
            condition.then.iter().chain(&condition.otherwise).for_each(|block| step_names(block, names));
        }
        Block::Choice(choice) => choice.options.iter().for_each(|block| step_names(block, names)),
    }
}

type Kinds = BTreeSet<EvidenceKind>;

/// The least assurance with which each action can be come to, by trying every path, one by one.
pub(crate) fn weakest_by_trial(tree: &Tree) -> BTreeMap<Slug, Assurance> {
    let mut least = BTreeMap::new();
    try_all(&tree.workflow.steps, &Kinds::new(), &tree.catalog, &mut least);
    least
}

/// All sets of evidence with which one can come out behind the blocks.
fn try_all(
    blocks: &[Block],
    had: &Kinds,
    catalog: &Steps,
    least: &mut BTreeMap<Slug, Assurance>,
) -> BTreeSet<Kinds> {
    let Some((first, rest)) = blocks.split_first() else { return BTreeSet::from([had.clone()]) };
    let behind = try_block(first, had, catalog, least);
    behind.iter().flat_map(|had| try_all(rest, had, catalog, least)).collect()
}

fn try_block(
    block: &Block,
    had: &Kinds,
    catalog: &Steps,
    least: &mut BTreeMap<Slug, Assurance>,
) -> BTreeSet<Kinds> {
    match block {
        Block::Step(step) => {
            let requirements = &catalog[&step.step];
            if requirements.phase != Phase::Normal {
                return BTreeSet::from([had.clone()]);
            }
            let is_gate = requirements.effect == Effect::Control && requirements.needs > Assurance::NONE;
            if requirements.effect == Effect::Action || is_gate {
                let now = Assurance(points(had));
                least.entry(step.step.clone()).and_modify(|known| *known = now.min(*known)).or_insert(now);
            }
            if requirements.gives.is_empty() {
                return BTreeSet::from([had.clone()]);
            }
            requirements.gives.iter().map(|kinds| had.iter().chain(kinds).copied().collect()).collect()
        }
        Block::Sequence(sequence) => try_all(&sequence.sequence, had, catalog, least),
        Block::Condition(condition) => {
            let mut behind = try_all(&condition.then, had, catalog, least);
            behind.extend(try_all(&condition.otherwise, had, catalog, least));
            behind
        }
        Block::Choice(choice) => {
            let options: Vec<&Block> = choice.options.iter().collect();
            match choice.points {
                Some(wanted) => try_points(&options, wanted, (&Kinds::new(), had), catalog, least),
                None => try_picks(&options, choice.needed, had, catalog, least),
            }
        }
    }
}

fn try_picks(
    open: &[&Block],
    needed: u32,
    had: &Kinds,
    catalog: &Steps,
    least: &mut BTreeMap<Slug, Assurance>,
) -> BTreeSet<Kinds> {
    if needed == 0 {
        return BTreeSet::from([had.clone()]);
    }
    let mut behind = BTreeSet::new();
    for (position, option) in open.iter().enumerate() {
        let mut others = open.to_vec();
        others.remove(position);
        for had in try_block(option, had, catalog, least) {
            behind.extend(try_picks(&others, needed - 1, &had, catalog, least));
        }
    }
    behind
}

/// Picks until what was proved `inside` of the choice is worth the points; `had` is what was proved before it.
fn try_points(
    open: &[&Block],
    wanted: u32,
    (inside, had): (&Kinds, &Kinds),
    catalog: &Steps,
    least: &mut BTreeMap<Slug, Assurance>,
) -> BTreeSet<Kinds> {
    let all: Kinds = inside.union(had).copied().collect();
    if u32::from(points(inside)) >= wanted {
        return BTreeSet::from([all]);
    }
    let mut behind = BTreeSet::new();
    for (position, option) in open.iter().enumerate() {
        let mut others = open.to_vec();
        others.remove(position);
        // Once for the actions in it, with all that was proved; once for what it adds by itself.
        try_block(option, &all, catalog, least);
        for made in try_block(option, &Kinds::new(), catalog, &mut BTreeMap::new()) {
            let inside = inside.union(&made).copied().collect();
            behind.extend(try_points(&others, wanted, (&inside, had), catalog, least));
        }
    }
    behind
}
