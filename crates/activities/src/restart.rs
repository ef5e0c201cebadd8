//! Restart the task if an error occurred (reference section 3.6). Skipped when beginning anew would not
//! help: the profile or account is locked, the directory is away.

use async_trait::async_trait;
use domain::{
    activity::{Outcome, Reply},
    evidence::Assurance,
    message::Message,
    view::{Input, Tone, View},
    workflow::{Effect, Phase, Requirements},
};
use serde::{Deserialize, Serialize};

use crate::{Activity, Context, Place, Trouble, proof};

/// The activity `restart-on-error`.
pub struct Restart;

/// No settings.
#[derive(Debug, Default, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Settings {}

/// Nothing to remember.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct State {}

#[async_trait]
impl Activity for Restart {
    const KIND: &'static str = "restart-on-error";
    const ABOUT: &'static str =
        "Begins the task anew when an error occurred, unless beginning anew would not help.";
    const PLACE: Place = Place::Anywhere;
    type Settings = Settings;
    type State = State;

    fn requirements(_: &Settings) -> Requirements {
        Requirements {
            gives: Vec::new(),
            needs: Assurance::NONE,
            effect: Effect::Control,
            phase: Phase::OnFailure,
        }
    }

    async fn enter(cx: &Context<'_>, _: &Settings) -> Result<Reply, Trouble> {
        let Some(failure) = &cx.run.failure else { return Ok(proof::passed()) };
        if failure.critical {
            return Ok(proof::passed());
        }
        let view = View::new("restart", Message::new("activity.restart.title"))
            .notice(Tone::Bad, failure.message.clone())
            .lead(Message::new("activity.restart.lead"))
            .action("restart", Message::new("activity.restart.go"));
        proof::show(&State {}, view)
    }

    async fn submit(_: &Context<'_>, _: &Settings, _: State, _: &Input) -> Result<Reply, Trouble> {
        Ok(Outcome::Restart.into())
    }
}
