//! Authenticate with a saved recovery code (NIST SP 800-63B-4 section 4.2.1). Each works once; using one is
//! told to the person by mail.

use async_trait::async_trait;
use domain::{
    activity::Reply,
    evidence::EvidenceKind,
    message::Message,
    profile::Profile,
    secret::Secret,
    store::Change,
    view::{Input, View},
    workflow::Requirements,
};
use serde::{Deserialize, Serialize};

use crate::{
    Activity, Context, Trouble, proof, registration,
    view_parts::{code_view, with_error},
};

/// The activity `recovery-code`.
pub struct RecoveryCode;

/// No settings.
#[derive(Debug, Default, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Settings {}

/// Nothing to remember.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct State {}

/// Characters of a code as it is printed, with its dashes.
pub(crate) const LENGTH_MAX: u32 = 19;

fn view() -> View {
    let (title, lead) =
        (Message::new("activity.recovery-code.title"), Message::new("activity.recovery-code.lead"));
    code_view("code", title, lead, Message::new("activity.recovery-code.label"), LENGTH_MAX, false)
}

/// The hash under which a code is kept.
pub(crate) fn hash(cx: &Context<'_>, code: &str) -> String {
    let code = vault::code::normalise_recovery(code);
    cx.tools.keys.keyed_hash("recovery-code", &[&cx.profile.person.to_string(), &code])
}

/// The profile without the code that was typed; nothing where it is none of the person's.
pub(crate) fn used(cx: &Context<'_>, typed: &str) -> Option<Profile> {
    let typed = Secret::new(hash(cx, typed));
    let is_it = |kept: &String| Secret::new(kept.clone()).matches(&typed);
    let position = cx.profile.recovery_codes.iter().position(is_it)?;
    let mut profile = cx.profile.clone();
    profile.recovery_codes.remove(position);
    Some(profile)
}

#[async_trait]
impl Activity for RecoveryCode {
    const KIND: &'static str = "recovery-code";
    const ABOUT: &'static str =
        "Proves the person by one of the recovery codes kept for emergencies; each works once.";
    type Settings = Settings;
    type State = State;

    fn requirements(_: &Settings) -> Requirements {
        proof::proves(EvidenceKind::RecoveryCode)
    }

    async fn enter(cx: &Context<'_>, _: &Settings) -> Result<Reply, Trouble> {
        match registration::missing(cx, cx.profile.recovery_codes.is_empty()) {
            Some(reply) => Ok(reply),
            None => proof::show(&State {}, view()),
        }
    }

    async fn submit(cx: &Context<'_>, _: &Settings, state: State, input: &Input) -> Result<Reply, Trouble> {
        let (Some(_), Some(profile)) = (cx.person(), used(cx, input.text("code"))) else {
            return proof::wrong(
                &state,
                with_error(view(), "code", Message::new("activity.recovery-code.wrong")),
            );
        };
        let reply = proof::proved(EvidenceKind::RecoveryCode);
        let reply = registration::tell_factor_change(cx, reply, "recovery-code-used").await?;
        Ok(reply.with(Change::PutProfile(Box::new(profile))))
    }
}
