//! Authenticate with a passcode that the helpdesk handed out after it verified the caller. Works once.

use async_trait::async_trait;
use domain::{
    activity::Reply,
    evidence::EvidenceKind,
    message::Message,
    secret::Secret,
    store::Change,
    view::{Input, View},
    workflow::Requirements,
};
use serde::{Deserialize, Serialize};

use crate::{
    Activity, Context, Trouble, proof,
    view_parts::{code_view, with_error},
};

/// The activity `passcode`.
pub struct Passcode;

/// No settings: length and lifetime belong to the helpdesk's side.
#[derive(Debug, Default, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Settings {}

/// Nothing to remember.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct State {}

fn view() -> View {
    let (title, lead) = (Message::new("activity.passcode.title"), Message::new("activity.passcode.lead"));
    code_view("code", title, lead, Message::new("activity.passcode.label"), 12, false)
}

/// The hash under which `person`'s passcode is kept.
#[must_use]
pub fn hash(keys: &vault::KeyRing, person: &domain::person::PersonKey, passcode: &str) -> String {
    keys.keyed_hash("passcode", &[&person.to_string(), &vault::code::normalise_recovery(passcode)])
}

#[async_trait]
impl Activity for Passcode {
    const KIND: &'static str = "passcode";
    const ABOUT: &'static str =
        "Proves the person by a passcode that the help desk gave out; it works once and for a limited time.";
    type Settings = Settings;
    type State = State;

    fn requirements(_: &Settings) -> Requirements {
        proof::proves(EvidenceKind::Passcode)
    }

    async fn enter(_: &Context<'_>, _: &Settings) -> Result<Reply, Trouble> {
        proof::show(&State {}, view())
    }

    async fn submit(cx: &Context<'_>, _: &Settings, state: State, input: &Input) -> Result<Reply, Trouble> {
        let typed = Secret::new(hash(&cx.tools.keys, &cx.profile.person, input.text("code")));
        let right = cx
            .profile
            .passcode
            .as_ref()
            .is_some_and(|kept| Secret::new(kept.hash.clone()).matches(&typed) && cx.now < kept.expires);
        if !right || cx.person().is_none() {
            return proof::wrong(&state, with_error(view(), "code", Message::new("activity.passcode.wrong")));
        }
        let mut profile = cx.profile.clone();
        profile.passcode = None;
        Ok(proof::proved(EvidenceKind::Passcode).with(Change::PutProfile(Box::new(profile))))
    }
}
