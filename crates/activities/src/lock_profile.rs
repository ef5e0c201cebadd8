//! Lock the profile after too many wrong proofs (reference section 3.6). The step itself only carries the
//! settings: the service looks for it in the workflow when a proof is wrong; without it the policy's apply.

use async_trait::async_trait;
use domain::{
    activity::Reply,
    config::LockPolicy,
    evidence::Assurance,
    view::Input,
    workflow::{Effect, Phase, Requirements},
};
use serde::{Deserialize, Serialize};

use crate::{Activity, Context, Place, Trouble, proof};

/// The activity `lock-profile`.
pub struct LockProfile;

/// Nothing to remember.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct State {}

#[async_trait]
impl Activity for LockProfile {
    const KIND: &'static str = "lock-profile";
    const ABOUT: &'static str =
        "Says when wrong proofs lock the profile, for how long, and when they are forgotten.";
    const PLACE: Place = Place::Anywhere;
    type Settings = LockPolicy;
    type State = State;

    fn requirements(_: &LockPolicy) -> Requirements {
        Requirements {
            gives: Vec::new(),
            needs: Assurance::NONE,
            effect: Effect::Control,
            phase: Phase::Normal,
        }
    }

    async fn enter(_: &Context<'_>, _: &LockPolicy) -> Result<Reply, Trouble> {
        Ok(proof::passed())
    }

    async fn submit(_: &Context<'_>, _: &LockPolicy, _: State, _: &Input) -> Result<Reply, Trouble> {
        Ok(proof::passed())
    }
}
