//! What a choice by points can end with: every set of evidence with which it is enough, and whether a person can
//! have picked everything without it being enough.
//!
//! Here every set counts and not only the smallest: who proved a little more may be asked for less afterwards.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    evidence::{Assurance, EvidenceKind},
    id::Slug,
    workflow::{Block, ChoiceBlock, Phase, Requirements, Workflow},
};

use super::Finding;
use crate::{catalog::Catalog, walk::place_of};

type Kinds = BTreeSet<EvidenceKind>;

/// Sets of evidence, each with the shortest path that leads to it.
pub(super) type Every = BTreeMap<Kinds, Vec<Slug>>;

/// What comes of picking until the points are reached.
pub(super) struct Outcomes {
    /// With what one comes out.
    pub(super) enough: Every,
    /// The least that picking everything can amount to, where that is too little.
    pub(super) short: Option<Assurance>,
}

fn keep<K: Ord>(known: &mut BTreeMap<K, Vec<Slug>>, key: K, path: Vec<Slug>) {
    let is_longer = known.get(&key).is_some_and(|way| way.len() <= path.len());
    if !is_longer {
        known.insert(key, path);
    }
}

/// One after the other.
fn then(first: &Every, second: &Every) -> Every {
    let mut both = Every::new();
    for (kinds, path) in first {
        for (more, further) in second {
            keep(&mut both, kinds.union(more).copied().collect(), [path.as_slice(), further].concat());
        }
    }
    both
}

fn nothing() -> Every {
    Every::from([(Kinds::new(), Vec::new())])
}

fn of_step(step: &Slug, requirements: &Requirements) -> Every {
    if requirements.phase != Phase::Normal || requirements.gives.is_empty() {
        return nothing();
    }
    let mut every = Every::new();
    for kinds in &requirements.gives {
        keep(&mut every, kinds.iter().copied().collect(), vec![step.clone()]);
    }
    every
}

fn of_blocks(blocks: &[Block], catalog: &(impl Catalog + ?Sized)) -> Every {
    blocks.iter().fold(nothing(), |before, block| then(&before, &of_block(block, catalog)))
}

fn of_block(block: &Block, catalog: &(impl Catalog + ?Sized)) -> Every {
    match block {
        Block::Step(step) => catalog
            .requirements(&step.step)
            .map_or_else(nothing, |requirements| of_step(&step.step, requirements)),
        Block::Sequence(sequence) => of_blocks(&sequence.sequence, catalog),
        Block::Condition(condition) => {
            let mut every = of_blocks(&condition.then, catalog);
            for (kinds, path) in of_blocks(&condition.otherwise, catalog) {
                keep(&mut every, kinds, path);
            }
            every
        }
        Block::Choice(choice) => match choice.points {
            Some(points) => outcomes(choice, points, catalog).enough,
            None => of_count(choice, catalog),
        },
    }
}

/// All unions of as many different options as are needed.
fn of_count(choice: &ChoiceBlock, catalog: &(impl Catalog + ?Sized)) -> Every {
    let needed = choice.needed as usize;
    let mut by_count = vec![Every::new(); needed + 1];
    by_count[0] = nothing();
    for option in &choice.options {
        let alone = of_block(option, catalog);
        for count in (1..=needed).rev() {
            for (kinds, path) in then(&by_count[count - 1], &alone) {
                keep(&mut by_count[count], kinds, path);
            }
        }
    }
    by_count.swap_remove(needed)
}

/// Picks every option in every order, each way until the points are reached.
pub(super) fn outcomes(choice: &ChoiceBlock, points: u32, catalog: &(impl Catalog + ?Sized)) -> Outcomes {
    let each: Vec<Every> = choice.options.iter().map(|option| of_block(option, catalog)).collect();
    let mut found = Outcomes { enough: Every::new(), short: None };
    // What is picked as bits: a pick only ever adds one, so whatever comes first is not come to again.
    let mut open: BTreeMap<(u64, Kinds), Vec<Slug>> = BTreeMap::from([((0, Kinds::new()), Vec::new())]);
    while let Some(((picked, kinds), path)) = open.pop_first() {
        let mut left =
            each.iter().enumerate().filter(|(position, _)| picked & (1 << position) == 0).peekable();
        if left.peek().is_none() {
            let reached = Assurance::of(kinds.iter().copied());
            found.short = Some(found.short.map_or(reached, |known| known.min(reached)));
        }
        for (position, option) in left {
            for (more, further) in option {
                let both: Kinds = kinds.union(more).copied().collect();
                let way = [path.as_slice(), further].concat();
                if u32::from(Assurance::of(both.iter().copied()).0) >= points {
                    keep(&mut found.enough, both, way);
                } else {
                    keep(&mut open, (picked | 1 << position, both), way);
                }
            }
        }
    }
    found
}

/// Choices by points at which somebody can pick everything and still not have enough.
pub(super) fn check(workflow: &Workflow, catalog: &(impl Catalog + ?Sized)) -> Vec<Finding> {
    let mut findings = Vec::new();
    look(&workflow.steps, "", catalog, &mut findings);
    findings
}

fn look(blocks: &[Block], place: &str, catalog: &(impl Catalog + ?Sized), findings: &mut Vec<Finding>) {
    for (position, block) in blocks.iter().enumerate() {
        let place = place_of(place, position);
        match block {
            Block::Step(_) => {}
            Block::Sequence(sequence) => look(&sequence.sequence, &place, catalog, findings),
            Block::Condition(condition) => {
                look(&condition.then, &place_of(&place, "then"), catalog, findings);
                look(&condition.otherwise, &place_of(&place, "otherwise"), catalog, findings);
            }
            Block::Choice(choice) => {
                look(&choice.options, &place, catalog, findings);
                let short = choice.points.and_then(|points| outcomes(choice, points, catalog).short);
                if let (Some(points), Some(reached)) = (choice.points, short) {
                    findings.push(too_few(choice, points, reached, &place));
                }
            }
        }
    }
}

fn too_few(choice: &ChoiceBlock, points: u32, reached: Assurance, place: &str) -> Finding {
    let name = choice.choice.as_str();
    let words =
        format!("choice `{name}` asks for {points} points; all of its options reach {} at least", reached.0);
    Finding::error("check.choice-points", place, words)
        .with("choice", name)
        .with("points", points)
        .with("reached", u32::from(reached.0))
}
