//! Verify the caller with a code that goes to a phone number on record by text message or call, and that they read to
//! the operator.
//!
//! The operator picks among numbers on record and sees their last two digits; no number is ever typed here.

use async_trait::async_trait;
use domain::{
    activity::Reply, evidence::EvidenceKind, message::Message, view::Input, workflow::Requirements,
};
use serde::Deserialize;

use crate::{
    Activity, Context, Place, Trouble, caller,
    phone_code::submitted,
    phone_round::{Round, State, Ways, looked_at},
    proof,
};

/// The activity `caller-phone-code`.
pub struct CallerPhoneCode;

/// How a code may go out; what a code is, and how many may be sent, is said for the realm.
#[derive(Debug, Default, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Settings {
    /// By text message, by a call, or as the operator likes.
    pub ways: Ways,
}

async fn missing(cx: &Context<'_>) -> Result<Reply, Trouble> {
    let message = Message::new("helpdesk.caller-phone-code.missing").with("caller", caller::name(cx).await);
    caller::cannot_ask(&State::default(), message)
}

#[async_trait]
impl Activity for CallerPhoneCode {
    const KIND: &'static str = "caller-phone-code";
    const ABOUT: &'static str = "Verifies the caller by a code sent to a phone number in the directory or of their own, by text message or by a call, which the caller reads out.";
    const PLACE: Place = Place::Helpdesk;
    type Settings = Settings;
    type State = State;

    fn requirements(_: &Settings) -> Requirements {
        proof::proves(EvidenceKind::Phone)
    }

    async fn enter(cx: &Context<'_>, settings: &Settings) -> Result<Reply, Trouble> {
        let round = Round::begin(cx, settings.ways).await?;
        if !round.has_number {
            return missing(cx).await;
        }
        proof::show(&State::default(), round.choose())
    }

    async fn submit(
        cx: &Context<'_>,
        settings: &Settings,
        state: State,
        input: &Input,
    ) -> Result<Reply, Trouble> {
        let round = Round::begin(cx, settings.ways).await?;
        if !round.has_number {
            return missing(cx).await;
        }
        submitted(&round, state, input).await
    }

    async fn look(cx: &Context<'_>, settings: &Settings, state: State) -> Result<Option<Reply>, Trouble> {
        let view = looked_at(cx, settings.ways, &state).await?;
        view.map(|view| proof::show(&state, view)).transpose()
    }
}
