//! What all proofs share: the requirements of a step that proves something, and the page of a wrong try.

use domain::{
    activity::{Outcome, Reply},
    evidence::{Assurance, EvidenceKind},
    message::Message,
    view::View,
    workflow::{Effect, Phase, Requirements},
};
use serde::Serialize;

use crate::Trouble;

/// A step that looks and proves `kind`.
pub(crate) fn proves(kind: EvidenceKind) -> Requirements {
    Requirements {
        gives: vec![vec![kind]],
        needs: Assurance::NONE,
        effect: Effect::Check,
        phase: Phase::Normal,
    }
}

/// A state as JSON.
pub(crate) fn state_value(state: &impl Serialize) -> Result<serde_json::Value, Trouble> {
    serde_json::to_value(state).map_err(|error| Trouble::Defect(error.to_string()))
}

/// Show `view` and remember `state`.
pub(crate) fn show(state: &impl Serialize, view: View) -> Result<Reply, Trouble> {
    Ok(Outcome::Show { state: state_value(state)?, view }.into())
}

/// A wrong proof: counts towards the profile lock.
pub(crate) fn wrong(state: &impl Serialize, view: View) -> Result<Reply, Trouble> {
    Ok(Outcome::Retry { state: state_value(state)?, view, wrong_proof: true }.into())
}

/// Input that cannot be used; nothing was proved wrong.
pub(crate) fn again(state: &impl Serialize, view: View) -> Result<Reply, Trouble> {
    Ok(Outcome::Retry { state: state_value(state)?, view, wrong_proof: false }.into())
}

/// One code was tried too often: another one is needed.
pub(crate) fn used_up() -> Reply {
    Outcome::Fail { message: Message::new("run.too-many-tries"), critical: false, wrong_proof: true }.into()
}

/// Proved.
pub(crate) fn proved(kind: EvidenceKind) -> Reply {
    Outcome::Pass { proved: vec![kind] }.into()
}

/// Done, without having proved anything.
pub(crate) fn passed() -> Reply {
    Outcome::Pass { proved: Vec::new() }.into()
}
