//! Ask the caller to update the registration: the next task that looks at it asks for that first.

use async_trait::async_trait;
use domain::{
    activity::Reply,
    event::{EventKind, EventResult},
    evidence::Assurance,
    message::Message,
    store::Change,
    view::{Input, View},
    workflow::{Effect, Phase, Requirements},
};
use serde::{Deserialize, Serialize};

use crate::{Activity, Context, Place, Trouble, caller, end, proof};

/// The activity `enforce-update`.
pub struct EnforceUpdate;

/// No settings.
#[derive(Debug, Default, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Settings {}

/// Nothing to remember.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct State {}

#[async_trait]
impl Activity for EnforceUpdate {
    const KIND: &'static str = "enforce-update";
    const ABOUT: &'static str = "Marks the caller's registration as to be updated.";
    const PLACE: Place = Place::Helpdesk;
    type Settings = Settings;
    type State = State;

    fn requirements(_: &Settings) -> Requirements {
        Requirements {
            gives: Vec::new(),
            needs: Assurance::RECOVERY,
            effect: Effect::Profile,
            phase: Phase::Normal,
        }
    }

    async fn enter(cx: &Context<'_>, _: &Settings) -> Result<Reply, Trouble> {
        let caller = caller::name(cx).await;
        if cx.profile.must_update {
            let note = Message::new("helpdesk.enforce-update.already").with("caller", caller);
            return end::note(cx, proof::passed(), vec![note]);
        }
        let view = View::new("confirm", Message::new("helpdesk.enforce-update.title"))
            .lead(Message::new("helpdesk.enforce-update.lead").with("caller", caller))
            .action("next", Message::new("helpdesk.enforce-update.go"));
        proof::show(&State {}, view)
    }

    async fn submit(cx: &Context<'_>, _: &Settings, _: State, _: &Input) -> Result<Reply, Trouble> {
        let mut profile = cx.edit_profile();
        profile.must_update = true;
        Ok(proof::passed()
            .with(Change::PutProfile(Box::new(profile)))
            .with(cx.append(EventKind::UpdateRequired, EventResult::Success)))
    }
}
