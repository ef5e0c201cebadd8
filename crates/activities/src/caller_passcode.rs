//! Verify the caller with a passcode that was sent to them, which they read to the operator. It works once. One that an
//! operator read out does not count: whoever read it out could come with it later, and no caller with them.

use async_trait::async_trait;
use domain::{
    activity::Reply,
    evidence::EvidenceKind,
    message::Message,
    store::Change,
    view::{Input, View},
    workflow::Requirements,
};
use serde::{Deserialize, Serialize};

use crate::{
    Activity, Context, Place, Trouble, caller, passcode, proof,
    view_parts::{code_view, with_error},
};

/// The activity `caller-passcode`.
pub struct CallerPasscode;

/// No settings: length and lifetime belong to the step that gives the passcode.
#[derive(Debug, Default, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Settings {}

/// Nothing to remember.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct State {}

fn view(caller: &str) -> View {
    let lead = Message::new("helpdesk.caller-passcode.lead").with("caller", caller);
    let label = Message::new("helpdesk.caller-passcode.label");
    let title = Message::new("helpdesk.caller-passcode.title");
    code_view("code", title, lead, label, passcode::LENGTH_MAX, false)
}

fn missing(caller: &str) -> Result<Reply, Trouble> {
    caller::cannot_ask(&State {}, Message::new("helpdesk.caller-passcode.missing").with("caller", caller))
}

/// Whether the caller has a passcode that no operator saw.
fn is_there(cx: &Context<'_>) -> bool {
    cx.profile.passcode.as_ref().is_some_and(|kept| kept.is_sent && cx.now < kept.expires)
}

#[async_trait]
impl Activity for CallerPasscode {
    const KIND: &'static str = "caller-passcode";
    const ABOUT: &'static str = "Verifies the caller by a passcode that was sent to them, which the caller reads out; it works once. One that an operator read out does not count.";
    const PLACE: Place = Place::Helpdesk;
    type Settings = Settings;
    type State = State;

    fn requirements(_: &Settings) -> Requirements {
        proof::proves(EvidenceKind::Passcode)
    }

    async fn enter(cx: &Context<'_>, _: &Settings) -> Result<Reply, Trouble> {
        let caller = caller::name(cx).await;
        if is_there(cx) { proof::show(&State {}, view(&caller)) } else { missing(&caller) }
    }

    async fn submit(cx: &Context<'_>, _: &Settings, state: State, input: &Input) -> Result<Reply, Trouble> {
        let caller = caller::name(cx).await;
        if !is_there(cx) {
            return missing(&caller);
        }
        let again = || with_error(view(&caller), "code", Message::new("helpdesk.caller-passcode.wrong"));
        let code = input.text("code");
        if code.trim().is_empty() {
            return proof::again(&state, again());
        }
        match (cx.person(), passcode::used(cx, code)) {
            (Some(_), Some(profile)) => {
                Ok(proof::proved(EvidenceKind::Passcode).with(Change::PutProfile(Box::new(profile))))
            }
            _ => proof::wrong(&state, again()),
        }
    }
}
