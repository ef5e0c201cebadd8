//! The end of signing in to a staff site: asks for two kinds of proof, whatever the steps before it are. That
//! the person has a role there is seen to by the service, which opens the session.

use async_trait::async_trait;
use domain::{
    activity::Reply,
    evidence::Assurance,
    view::Input,
    workflow::{Effect, Phase, Requirements},
};
use serde::{Deserialize, Serialize};

use crate::{Activity, Context, Place, Trouble, proof};

/// The activity `open-session`.
pub struct OpenSession;

/// A password and a second kind of proof: what signing in to a staff site takes (ASVS 6.3.3).
pub const STAFF_ASSURANCE: Assurance = Assurance(5);

/// No settings.
#[derive(Debug, Default, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Settings {}

/// Nothing to remember.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct State {}

#[async_trait]
impl Activity for OpenSession {
    const KIND: &'static str = "open-session";
    const ABOUT: &'static str =
        "Ends the sign-in to a staff site; stands there by itself and asks for two kinds of proof.";
    const PLACE: Place = Place::SignIn;
    type Settings = Settings;
    type State = State;

    fn requirements(_: &Settings) -> Requirements {
        Requirements {
            gives: Vec::new(),
            needs: STAFF_ASSURANCE,
            effect: Effect::Profile,
            phase: Phase::Normal,
        }
    }

    async fn enter(_: &Context<'_>, _: &Settings) -> Result<Reply, Trouble> {
        Ok(proof::passed())
    }

    async fn submit(_: &Context<'_>, _: &Settings, _: State, _: &Input) -> Result<Reply, Trouble> {
        Ok(proof::passed())
    }
}
