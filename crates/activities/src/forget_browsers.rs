//! Forget every browser that the caller had remembered: a computer was lost, or somebody else used it.

use async_trait::async_trait;
use domain::{
    activity::Reply,
    browser::BrowserEnd,
    evidence::Assurance,
    message::Message,
    view::{Input, View},
    workflow::{Effect, Phase, Requirements},
};
use serde::{Deserialize, Serialize};

use crate::{Activity, Context, Place, Trouble, browsers, caller, end, proof};

/// The activity `forget-browsers`.
pub struct ForgetBrowsers;

/// No settings.
#[derive(Debug, Default, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Settings {}

/// Nothing to remember.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct State {}

#[async_trait]
impl Activity for ForgetBrowsers {
    const KIND: &'static str = "forget-browsers";
    const ABOUT: &'static str = "Forgets every browser that the caller had remembered, so that none counts as a part of the proof until it is remembered anew.";
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
        if cx.profile.browsers.is_empty() {
            let note = Message::new("helpdesk.forget-browsers.none").with("caller", caller);
            return end::note(cx, proof::passed(), vec![note]);
        }
        let lead = Message::new("helpdesk.forget-browsers.lead")
            .with("caller", caller)
            .with("count", cx.profile.browsers.len());
        let view = View::new("confirm", Message::new("helpdesk.forget-browsers.title"))
            .lead(lead)
            .action("next", Message::new("helpdesk.forget-browsers.go"));
        proof::show(&State {}, view)
    }

    async fn submit(cx: &Context<'_>, _: &Settings, _: State, _: &Input) -> Result<Reply, Trouble> {
        let mut reply = proof::passed();
        reply.changes.extend(browsers::end_all(cx, BrowserEnd::Helpdesk));
        Ok(reply)
    }
}
