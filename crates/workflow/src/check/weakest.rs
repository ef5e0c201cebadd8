//! The weakest path to each step, over all that a person may choose and all that a condition may say.
//!
//! Walks the tree once with the set of evidence that is there at each place: the smallest sets only (what
//! holds more is never weaker), each with one path that leads to it.

use std::collections::{BTreeMap, BTreeSet};

use domain::{
    evidence::{Assurance, EvidenceKind},
    id::Slug,
    workflow::{Block, ChoiceBlock, Effect, Phase, Requirements, Workflow, WorkflowKind},
};

use super::{Finding, Report, WeakestPath, points};
use crate::{
    catalog::{ANY_PROOF, Catalog, needed_assurance},
    walk::{asks_for_verified_caller, place_of},
};

type Kinds = BTreeSet<EvidenceKind>;

pub(crate) fn check(
    workflow: &Workflow,
    catalog: &(impl Catalog + ?Sized),
    floor: Assurance,
    report: &mut Report,
) {
    let mut paths = Paths { workflow, catalog, floor, is_weak: false, report };
    let start = Ways::start();
    paths.blocks(&workflow.steps, "", &start, true);
    let is_weak = paths.is_weak;
    match &workflow.accepted_weakness {
        Some(reason) if is_weak => {
            let words = format!("weaker than the realm's floor of {} points, accepted: {reason}", floor.0);
            let finding = Finding::warning("check.weakness-accepted", "", words);
            report.findings.push(finding.with("reason", reason.as_str()).with("floor", u32::from(floor.0)));
        }
        Some(_) => {
            let words =
                "accepted_weakness is not needed: no path is weaker than the realm's floor; remove it";
            report.findings.push(Finding::warning("check.weakness-unneeded", "", words));
        }
        None => {}
    }
}

/// What can have been proved at a place.
#[derive(Clone)]
struct Ways {
    /// The smallest sets, each with a path.
    least: BTreeMap<Kinds, Vec<Slug>>,
    /// Everything that can have been proved on any path.
    most: Kinds,
}

impl Ways {
    fn none() -> Self {
        Self { least: BTreeMap::new(), most: Kinds::new() }
    }

    fn start() -> Self {
        Self { least: BTreeMap::from([(Kinds::new(), Vec::new())]), most: Kinds::new() }
    }

    fn add(&mut self, kinds: Kinds, path: Vec<Slug>) {
        if self.least.iter().any(|(known, way)| {
            known.is_subset(&kinds) && (known.len() < kinds.len() || way.len() <= path.len())
        }) {
            return;
        }
        self.least.retain(|known, _| !kinds.is_subset(known));
        self.least.insert(kinds, path);
    }

    fn merge(&mut self, other: Self) {
        self.most.extend(&other.most);
        for (kinds, path) in other.least {
            self.add(kinds, path);
        }
    }

    /// What is proved by going one of these ways and then one of `other`.
    fn then(&self, other: &Self) -> Self {
        let mut both = Self { least: BTreeMap::new(), most: self.most.union(&other.most).copied().collect() };
        for (kinds, path) in &self.least {
            for (more, further) in &other.least {
                both.add(kinds.union(more).copied().collect(), [path.as_slice(), further].concat());
            }
        }
        both
    }

    /// The weakest, with its path.
    fn weakest(&self) -> (Assurance, &[Slug]) {
        let each =
            self.least.iter().map(|(kinds, path)| (Assurance::of(kinds.iter().copied()), path.as_slice()));
        each.min_by_key(|(assurance, path)| (*assurance, path.len())).unwrap_or((Assurance::NONE, &[]))
    }
}

struct Paths<'a, C: ?Sized> {
    workflow: &'a Workflow,
    catalog: &'a C,
    floor: Assurance,
    is_weak: bool,
    report: &'a mut Report,
}

impl<C: Catalog + ?Sized> Paths<'_, C> {
    /// The ways behind the blocks for those who come by `before`; with `tell`, findings are reported.
    fn blocks(&mut self, blocks: &[Block], place: &str, before: &Ways, tell: bool) -> Ways {
        let mut ways = before.clone();
        for (position, block) in blocks.iter().enumerate() {
            ways = self.block(block, &place_of(place, position), &ways, tell);
        }
        ways
    }

    fn block(&mut self, block: &Block, place: &str, before: &Ways, tell: bool) -> Ways {
        match block {
            Block::Step(step) => {
                let Some(requirements) = self.catalog.requirements(&step.step).cloned() else {
                    return before.clone();
                };
                if tell {
                    self.demand(&step.step, &requirements, place, before);
                }
                if requirements.phase == Phase::Normal {
                    before.then(&given(&step.step, &requirements))
                } else {
                    before.clone()
                }
            }
            Block::Sequence(sequence) => self.blocks(&sequence.sequence, place, before, tell),
            Block::Condition(condition) => {
                let mut ways = self.blocks(&condition.then, &place_of(place, "then"), before, tell);
                ways.merge(self.blocks(&condition.otherwise, &place_of(place, "otherwise"), before, tell));
                ways
            }
            Block::Choice(choice) => self.choice(choice, place, before, tell),
        }
    }

    /// All unions of `needed` different options, or of as many as are worth the points. Each may be picked first.
    fn choice(&mut self, choice: &ChoiceBlock, place: &str, before: &Ways, tell: bool) -> Ways {
        // By points, as many as there are may be picked.
        let needed = if choice.points.is_some() { choice.options.len() } else { choice.needed as usize };
        let mut by_count = vec![Ways::none(); needed + 1];
        by_count[0] = Ways::start();
        let mut strongest = before.clone();
        let alone: Vec<Ways> = (choice.options.iter().enumerate())
            .map(|(position, option)| self.block(option, &place_of(place, position), &Ways::start(), false))
            .collect();
        if needed > 1 {
            // Whoever picked another option before comes to this one with more.
            alone.iter().for_each(|option| strongest.most.extend(&option.most));
        }
        for (position, option) in choice.options.iter().enumerate() {
            if tell {
                self.block(option, &place_of(place, position), &strongest, true);
            }
            if choice.points.is_none() {
                for count in (1..=needed).rev() {
                    let more = by_count[count - 1].then(&alone[position]);
                    by_count[count].merge(more);
                }
            }
        }
        let Some(points) = choice.points else { return before.then(&by_count[needed]) };
        let mut behind = Ways::none();
        alone.iter().for_each(|option| behind.most.extend(&option.most));
        for (kinds, path) in points::outcomes(choice, points, self.catalog).enough {
            behind.add(kinds, path);
        }
        before.then(&behind)
    }

    /// Whether everybody who comes to this step has what it needs.
    fn demand(&mut self, step: &Slug, requirements: &Requirements, place: &str, before: &Ways) {
        if requirements.phase != Phase::Normal {
            return;
        }
        // A gate of its own vouches for what it lets happen: as much is asked for it.
        let is_gate = requirements.effect == Effect::Control && requirements.needs > Assurance::NONE;
        let is_action = requirements.effect == Effect::Action || is_gate;
        let is_for_caller =
            self.workflow.kind == WorkflowKind::Helpdesk && asks_for_verified_caller(requirements);
        // That a caller's verification reaches the realm's floor is demanded where it is made.
        let floor = if is_for_caller { Assurance::NONE } else { self.floor };
        let needed = needed_assurance(self.workflow, requirements);
        let is_accepted = self.workflow.accepted_weakness.is_some();
        let required = match (is_action, is_accepted) {
            (true, false) => needed.max(floor).max(ANY_PROOF),
            (true, true) => needed.max(ANY_PROOF),
            (false, _) => needed,
        };
        let (reached, path) = before.weakest();
        let strict = if is_action { requirements.needs.max(floor) } else { requirements.needs };
        self.is_weak |= reached < strict;
        if is_action {
            let path = path.to_vec();
            self.report.weakest.push(WeakestPath { step: step.clone(), required, assurance: reached, path });
        }
        let is_verified = |kinds: &Kinds| kinds.contains(&EvidenceKind::CallerVerified);
        if is_for_caller && !before.least.keys().all(is_verified) {
            let words = format!(
                "step `{step}` can be reached without a verified caller: let a step with `caller-verified` come before it"
            );
            self.tell("check.caller-unverified", place, step, required, reached, &words);
        } else {
            self.compare(step, place, before, required);
        }
    }

    /// Whether what is `required` is reached on every way.
    fn compare(&mut self, step: &Slug, place: &str, before: &Ways, required: Assurance) {
        let (reached, path) = before.weakest();
        if Assurance::of(before.most.iter().copied()) < required {
            let words = format!("step `{step}` needs {} points, which no path reaches", required.0);
            self.tell("check.unreachable", place, step, required, reached, &words);
        } else if reached == Assurance::NONE && required > Assurance::NONE {
            let words =
                format!("step `{step}` can be reached past every proof: it needs {} points", required.0);
            self.tell("check.proof-skipped", place, step, required, reached, &words);
        } else if reached < required {
            let way: Vec<&str> = path.iter().map(Slug::as_str).collect();
            let words = format!(
                "step `{step}` needs {} points; by {} only {} are reached",
                required.0,
                way.join(", "),
                reached.0
            );
            self.tell("check.weak-path", place, step, required, reached, &words);
        }
    }

    fn tell(
        &mut self,
        code: &'static str,
        place: &str,
        step: &Slug,
        required: Assurance,
        reached: Assurance,
        words: &str,
    ) {
        let finding = Finding::error(code, place, words)
            .with("step", step.as_str())
            .with("required", u32::from(required.0))
            .with("reached", u32::from(reached.0));
        self.report.findings.push(finding);
    }
}

/// What passing a step establishes: one of its alternatives.
fn given(step: &Slug, requirements: &Requirements) -> Ways {
    if requirements.gives.is_empty() {
        return Ways::start();
    }
    let mut ways = Ways::none();
    for alternative in &requirements.gives {
        let kinds: Kinds = alternative.iter().copied().collect();
        ways.most.extend(&kinds);
        ways.add(kinds, vec![step.clone()]);
    }
    ways
}
