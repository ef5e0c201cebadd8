//! Verify the caller with one of their saved recovery codes, which they read to the operator. It works once, here as in
//! self-service, and the person is told by mail at every address that it was used: an operator who heard one and kept it
//! could not use it in silence.

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
    Activity, Context, Place, Trouble, caller, proof, recovery_code, registration,
    view_parts::{code_view, with_error},
};

/// The activity `caller-recovery-code`.
pub struct CallerRecoveryCode;

/// No settings.
#[derive(Debug, Default, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Settings {}

/// Nothing to remember.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct State {}

fn view(caller: &str) -> View {
    let lead = Message::new("helpdesk.caller-recovery-code.lead").with("caller", caller);
    let label = Message::new("helpdesk.caller-recovery-code.label");
    let title = Message::new("helpdesk.caller-recovery-code.title");
    code_view("code", title, lead, label, recovery_code::LENGTH_MAX, false)
}

fn missing(caller: &str) -> Result<Reply, Trouble> {
    caller::cannot_ask(
        &State {},
        Message::new("helpdesk.caller-recovery-code.missing").with("caller", caller),
    )
}

#[async_trait]
impl Activity for CallerRecoveryCode {
    const KIND: &'static str = "caller-recovery-code";
    const ABOUT: &'static str =
        "Verifies the caller by one of their recovery codes, which the caller reads out; each works once.";
    const PLACE: Place = Place::Helpdesk;
    type Settings = Settings;
    type State = State;

    fn requirements(_: &Settings) -> Requirements {
        proof::proves(EvidenceKind::RecoveryCode)
    }

    async fn enter(cx: &Context<'_>, _: &Settings) -> Result<Reply, Trouble> {
        let caller = caller::name(cx).await;
        if cx.profile.recovery_codes.is_empty() {
            return missing(&caller);
        }
        proof::show(&State {}, view(&caller))
    }

    async fn submit(cx: &Context<'_>, _: &Settings, state: State, input: &Input) -> Result<Reply, Trouble> {
        let caller = caller::name(cx).await;
        if cx.profile.recovery_codes.is_empty() {
            return missing(&caller);
        }
        let again = || with_error(view(&caller), "code", Message::new("helpdesk.caller-recovery-code.wrong"));
        let code = input.text("code");
        if code.trim().is_empty() {
            return proof::again(&state, again());
        }
        match (cx.person(), recovery_code::used(cx, code)) {
            (Some(_), Some(profile)) => {
                let reply = proof::proved(EvidenceKind::RecoveryCode);
                let reply = registration::tell_factor_change(cx, reply, "recovery-code-used").await?;
                Ok(reply.with(Change::PutProfile(Box::new(profile))))
            }
            _ => proof::wrong(&state, again()),
        }
    }
}
