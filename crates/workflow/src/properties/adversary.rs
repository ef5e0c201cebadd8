//! Whoever means ill or knows no better: a person, a driver and activities that make random moves, honest
//! ones among them, and check after each that nothing has slipped.
//!
//! A walk is bounded by the engine's counters, per step and choice and walk; with random moves it ends much
//! earlier.

use std::collections::BTreeMap;

use domain::{
    activity::Outcome,
    evidence::EvidenceKind,
    id::Slug,
    run::{Run, RunStatus},
    workflow::{Effect, Phase},
};
use proptest::prelude::*;

use super::{generate::Tree, oracle::Oracle};
use crate::{
    EngineError, Next, RESERVED_FACTS, advance, choose, next, other_way, refuse, stop,
    testing::{NOW, fail, pass, retry, show, stand_at, view},
};

/// Where random decisions come from: SplitMix64, so that a failing case can be played again.
pub(crate) struct Script {
    state: u64,
    is_stubborn: bool,
}

impl Script {
    pub(crate) const fn new(seed: u64) -> Self {
        Self { state: seed, is_stubborn: false }
    }

    /// One that does everything but come to an end.
    pub(crate) const fn stubborn(seed: u64) -> Self {
        Self { state: seed, is_stubborn: true }
    }

    fn below(&mut self, bound: usize) -> usize {
        self.state = self.state.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.state;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        usize::try_from((mixed ^ (mixed >> 31)) % u64::try_from(bound.max(1)).unwrap()).unwrap()
    }
}

pub(crate) struct Adversary<'t> {
    tree: &'t Tree,
    pub(crate) run: Run,
    pub(crate) oracle: Oracle,
    script: Script,
    /// How often the engine refused to let a step begin.
    pub(crate) refusals: usize,
    /// How often a way was left for another.
    pub(crate) switches: usize,
}

impl<'t> Adversary<'t> {
    pub(crate) fn new(tree: &'t Tree, run: Run, script: Script) -> Self {
        Self { tree, run, oracle: Oracle::default(), script, refusals: 0, switches: 0 }
    }

    pub(crate) fn is_over(&self) -> bool {
        self.run.status != RunStatus::Open
    }

    /// One move of the driver or of the person.
    pub(crate) fn make_a_move(&mut self) -> Result<(), TestCaseError> {
        let before = self.run.clone();
        match next(&self.run, &self.tree.workflow, &self.tree.catalog) {
            Next::Enter(step) => {
                let requirements = &self.tree.catalog[&step];
                prop_assert!(!self.run.done.contains_key(&step), "{} begins although it is done", step);
                let (accepted, by_operator) =
                    (self.tree.workflow.accepted_weakness.is_some(), self.run.operator.is_some());
                self.oracle.begins(requirements, accepted, by_operator)?;
                self.run = stand_at(self.run.clone(), &step);
                self.hand_in(&step)?;
            }
            Next::Choose { choice, open } => {
                let picked = self.run.choices.get(&choice.choice).cloned().unwrap_or_default();
                prop_assert!(!open.is_empty() && open.iter().all(|option| !picked.contains(option)));
                self.run = stand_at(self.run.clone(), &choice.choice);
            }
            Next::Stay => self.person_moves()?,
            Next::Decide { place, condition } => {
                let tells = crate::walk::is_decoy(&self.run) && condition.is_about_the_person();
                prop_assert!(!tells, "a decoy is asked about the person");
                let holds = self.script.below(2) == 0;
                prop_assert!(self.run.decided.insert(place, holds).is_none(), "decided twice");
            }
            Next::Refuse(failure) => {
                self.refusals += 1;
                self.run = refuse(self.run.clone(), failure).run;
            }
            Next::End { success } => {
                self.run.current = None;
                self.run.status = if success { RunStatus::Finished } else { RunStatus::Failed };
            }
        }
        self.check(&before)
    }

    /// What a browser can send.
    fn person_moves(&mut self) -> Result<(), TestCaseError> {
        let current = self.run.current.clone().unwrap().step;
        let is_choice = !self.tree.catalog.contains_key(&current);
        match self.script.below(12) {
            0 => self.try_elsewhere()?,
            1 if !self.script.is_stubborn && self.script.below(20) == 0 => {
                self.run = stop(self.run.clone()).unwrap().run;
            }
            1..=3 => {
                if let Some(back) = other_way(&self.run, &self.tree.workflow) {
                    prop_assert_eq!(&back.evidence, &self.run.evidence);
                    prop_assert_eq!(&back.done, &self.run.done);
                    prop_assert!(back.current.is_none());
                    self.switches += 1;
                    self.run = back;
                }
            }
            _ if is_choice => {
                let option = u32::try_from(self.script.below(4)).unwrap();
                if let Ok(run) = choose(self.run.clone(), &self.tree.workflow, &current, option) {
                    self.run = run;
                }
            }
            _ => self.hand_in(&current)?,
        }
        Ok(())
    }

    /// Submissions and picks for what is not shown: an old page, another tab, a made-up request.
    fn try_elsewhere(&mut self) -> Result<(), TestCaseError> {
        let current = self.run.current.clone().unwrap().step;
        let names: Vec<&Slug> = self.tree.catalog.keys().filter(|name| **name != current).collect();
        if names.is_empty() {
            return Ok(());
        }
        let name = names[self.script.below(names.len())];
        let requirements = &self.tree.catalog[name];
        let proved = requirements.gives.first().cloned().unwrap_or_default();
        let taken = advance(self.run.clone(), name, requirements, pass(&proved), NOW);
        prop_assert_eq!(taken.unwrap_err(), EngineError::NotCurrent(name.clone()));
        let elsewhere = Slug::new("b1").unwrap();
        if elsewhere != current {
            prop_assert!(choose(self.run.clone(), &self.tree.workflow, &elsewhere, 0).is_err());
        }
        Ok(())
    }

    /// An outcome of the current step: the honest one, or any.
    fn hand_in(&mut self, step: &Slug) -> Result<(), TestCaseError> {
        let requirements = &self.tree.catalog[step];
        let outcome = self.outcome(step);
        let proved = match &outcome {
            Outcome::Pass { proved } => proved.clone(),
            _ => Vec::new(),
        };
        let taken = advance(self.run.clone(), step, requirements, outcome, NOW);
        let Ok(taken) = taken else {
            // A defect: the driver throws the outcome away and shows what is there.
            return Ok(());
        };
        let is_restart = taken.run.restarts > self.run.restarts;
        self.run = taken.run;
        if is_restart {
            self.oracle.restarted();
        } else if !crate::walk::is_decoy(&self.run) {
            self.oracle.proved(step, &proved);
        }
        Ok(())
    }

    fn outcome(&mut self, step: &Slug) -> Outcome {
        let requirements = &self.tree.catalog[step];
        if requirements.phase == Phase::OnFailure
            && requirements.effect == Effect::Control
            && self.script.below(2) == 0
        {
            return Outcome::Restart;
        }
        let gives = &requirements.gives;
        let honest =
            if gives.is_empty() { Vec::new() } else { gives[self.script.below(gives.len())].clone() };
        if self.script.is_stubborn {
            return match self.script.below(40) {
                0 => pass(&honest),
                1..=20 => show(),
                21..=30 => retry(false),
                31 => Outcome::Restart,
                _ => Outcome::Wait { state: serde_json::Value::Null, view: view(), until: NOW },
            };
        }
        match self.script.below(20) {
            0 => pass(&[]),
            1 => pass(&[EvidenceKind::Totp]),
            2 => pass(&[EvidenceKind::MailCode, EvidenceKind::Password]),
            3 => fail(false),
            4 => Outcome::Restart,
            5 => retry(true),
            6 => retry(false),
            7 if self.script.below(3) == 0 => fail(true),
            7 | 8 => Outcome::Wait { state: serde_json::Value::Null, view: view(), until: NOW },
            9..=11 => show(),
            12 if !crate::walk::is_decoy(&self.run) => Outcome::Restart,
            _ => pass(&honest),
        }
    }

    /// What must hold after every move.
    fn check(&self, before: &Run) -> Result<(), TestCaseError> {
        self.oracle.check_evidence(&self.run, self.tree)?;
        if crate::walk::is_decoy(&self.run) {
            prop_assert!(self.run.evidence.is_empty(), "a decoy proved something");
        }
        prop_assert!(self.run.restarts >= before.restarts, "restarts shrank");
        for (name, value) in counters(before) {
            let now = counters(&self.run).get(&name).copied();
            prop_assert!(now.is_some_and(|now| now >= value), "{} shrank from {} to {:?}", name, value, now);
        }
        let row = serde_json::to_string(&self.run).unwrap();
        let reloaded: Run = serde_json::from_str(&row).unwrap();
        prop_assert_eq!(&reloaded, &self.run);
        let (workflow, catalog) = (&self.tree.workflow, &self.tree.catalog);
        prop_assert_eq!(next(&reloaded, workflow, catalog), next(&self.run, workflow, catalog));
        Ok(())
    }
}

fn counters(run: &Run) -> BTreeMap<String, u32> {
    let own = run.facts.iter().filter(|(name, _)| name.starts_with(RESERVED_FACTS));
    own.map(|(name, value)| (name.clone(), value.parse().unwrap())).collect()
}
