//! Verify the caller with a code of their authenticator app, which they read to the operator.

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
    Activity, Context, Place, Trouble, caller, proof, totp,
    view_parts::{code_view, with_error},
};

/// The activity `caller-totp`.
pub struct CallerTotp;

/// No settings.
#[derive(Debug, Default, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Settings {}

/// Nothing to remember.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct State {}

fn view(caller: &str) -> View {
    let lead = Message::new("helpdesk.caller-totp.lead").with("caller", caller);
    let label = Message::new("helpdesk.caller-totp.label");
    code_view("code", Message::new("helpdesk.caller-totp.title"), lead, label, 6, true)
}

fn missing(caller: &str) -> Result<Reply, Trouble> {
    caller::cannot_ask(&State {}, Message::new("helpdesk.caller-totp.missing").with("caller", caller))
}

#[async_trait]
impl Activity for CallerTotp {
    const KIND: &'static str = "caller-totp";
    const ABOUT: &'static str =
        "Verifies the caller by a code of the registered authenticator app, which the caller reads out.";
    const PLACE: Place = Place::Helpdesk;
    type Settings = Settings;
    type State = State;

    fn requirements(_: &Settings) -> Requirements {
        proof::proves(EvidenceKind::Totp)
    }

    async fn enter(cx: &Context<'_>, _: &Settings) -> Result<Reply, Trouble> {
        let caller = caller::name(cx).await;
        if cx.profile.totp.is_empty() {
            return missing(&caller);
        }
        proof::show(&State {}, view(&caller))
    }

    async fn submit(cx: &Context<'_>, _: &Settings, state: State, input: &Input) -> Result<Reply, Trouble> {
        let caller = caller::name(cx).await;
        if cx.profile.totp.is_empty() {
            return missing(&caller);
        }
        let again = || with_error(view(&caller), "code", Message::new("helpdesk.caller-totp.wrong"));
        let code = input.text("code");
        if code.trim().is_empty() {
            return proof::again(&state, again());
        }
        match (cx.person(), totp::accept(cx, code)?) {
            (Some(_), Some(profile)) => {
                Ok(proof::proved(EvidenceKind::Totp).with(Change::PutProfile(Box::new(profile))))
            }
            _ => proof::wrong(&state, again()),
        }
    }
}
