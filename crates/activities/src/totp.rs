//! Authenticate with a code of an enrolled authenticator app (RFC 6238). Each time step works once.

use async_trait::async_trait;
use domain::{
    activity::Reply,
    evidence::EvidenceKind,
    message::Message,
    profile::Profile,
    store::Change,
    view::{Input, View},
    workflow::Requirements,
};
use serde::{Deserialize, Serialize};

use crate::{
    Activity, Context, Trouble, authenticators, proof, registration,
    view_parts::{code_view, with_error},
};

/// The activity `totp`.
pub struct Totp;

/// No settings.
#[derive(Debug, Default, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Settings {}

/// Nothing to remember.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct State {}

fn view() -> View {
    let (title, lead) = (Message::new("activity.totp.title"), Message::new("activity.totp.lead"));
    code_view("code", title, lead, Message::new("activity.totp.label"), 6, true)
}

/// The profile with the code's time step used up, when `code` is right for one of the apps.
pub(crate) fn accept(cx: &Context<'_>, code: &str) -> Result<Option<Profile>, Trouble> {
    let mut profile = cx.profile.clone();
    let is_right =
        authenticators::take_code(&cx.tools.keys, &mut profile, code, cx.now).map_err(Trouble::Defect)?;
    Ok(is_right.then_some(profile))
}

#[async_trait]
impl Activity for Totp {
    const KIND: &'static str = "totp";
    const ABOUT: &'static str = "Proves the person by a code of one of the registered authenticator apps (RFC 6238); each time step works once.";
    type Settings = Settings;
    type State = State;

    fn requirements(_: &Settings) -> Requirements {
        proof::proves(EvidenceKind::Totp)
    }

    async fn enter(cx: &Context<'_>, _: &Settings) -> Result<Reply, Trouble> {
        match registration::missing(cx, cx.profile.totp.is_empty()) {
            Some(reply) => Ok(reply),
            None => proof::show(&State {}, view()),
        }
    }

    async fn submit(cx: &Context<'_>, _: &Settings, state: State, input: &Input) -> Result<Reply, Trouble> {
        let accepted = accept(cx, input.text("code"))?;
        match (cx.person(), accepted) {
            (Some(_), Some(profile)) => {
                Ok(proof::proved(EvidenceKind::Totp).with(Change::PutProfile(Box::new(profile))))
            }
            _ => proof::wrong(&state, with_error(view(), "code", Message::new("activity.totp.wrong"))),
        }
    }
}
