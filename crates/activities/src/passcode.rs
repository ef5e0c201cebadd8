//! Authenticate with a passcode that the helpdesk handed out after it verified the caller. Works once.

use std::time::Duration;

use async_trait::async_trait;
use domain::{
    activity::Reply,
    event::{EventKind, EventResult},
    evidence::EvidenceKind,
    message::Message,
    profile::{Profile, StoredPasscode},
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

/// Most characters of a passcode.
pub(crate) const LENGTH_MAX: u32 = 20;

fn view() -> View {
    let (title, lead) = (Message::new("activity.passcode.title"), Message::new("activity.passcode.lead"));
    code_view("code", title, lead, Message::new("activity.passcode.label"), LENGTH_MAX, false)
}

/// The hash under which `person`'s passcode is kept.
#[must_use]
pub fn hash(keys: &vault::KeyRing, person: &domain::person::PersonKey, passcode: &str) -> String {
    keys.keyed_hash("passcode", &[&person.to_string(), &vault::code::normalise_recovery(passcode)])
}

/// Characters and minutes of a passcode, kept within their bounds here.
#[derive(Clone, Copy)]
pub(crate) struct PasscodeShape {
    length: u32,
    minutes: u32,
}

impl PasscodeShape {
    /// 6 to 20 characters, five minutes to seven days.
    pub(crate) fn new(length: u32, minutes: u32) -> Self {
        Self { length: length.clamp(6, LENGTH_MAX), minutes: minutes.clamp(5, 10_080) }
    }

    pub(crate) const fn minutes(self) -> u32 {
        self.minutes
    }

    pub(crate) const fn lifetime(self) -> Duration {
        Duration::from_secs(self.minutes as u64 * 60)
    }
}

/// Puts a new passcode into `profile`, in place of an earlier one. Only its keyed hash is kept, and whether it goes to
/// the person alone.
pub(crate) fn assign(cx: &Context<'_>, profile: &mut Profile, shape: PasscodeShape, is_sent: bool) -> Secret {
    let code = vault::code::passcode(&*cx.tools.entropy, shape.length);
    let hash = hash(&cx.tools.keys, &profile.person, code.expose());
    profile.passcode = Some(StoredPasscode { hash, expires: cx.now.plus(shape.lifetime()), is_sent });
    code
}

/// The line of history of a passcode: how it went to the person, and for how long.
pub(crate) fn assigned(cx: &Context<'_>, delivery: &str, shape: PasscodeShape) -> Change {
    let mut event = cx.event(EventKind::PasscodeAssigned, EventResult::Success);
    event.detail.insert("delivery".to_owned(), delivery.to_owned());
    event.detail.insert("minutes".to_owned(), shape.minutes.to_string());
    Change::Append(Box::new(event))
}

/// The profile without its passcode, where that is what was typed and it still works.
pub(crate) fn used(cx: &Context<'_>, typed: &str) -> Option<Profile> {
    let typed = Secret::new(hash(&cx.tools.keys, &cx.profile.person, typed));
    let kept = cx.profile.passcode.as_ref()?;
    if !Secret::new(kept.hash.clone()).matches(&typed) || cx.now >= kept.expires {
        return None;
    }
    let mut profile = cx.profile.clone();
    profile.passcode = None;
    Some(profile)
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
        let (Some(_), Some(profile)) = (cx.person(), used(cx, input.text("code"))) else {
            return proof::wrong(&state, with_error(view(), "code", Message::new("activity.passcode.wrong")));
        };
        Ok(proof::proved(EvidenceKind::Passcode).with(Change::PutProfile(Box::new(profile))))
    }
}
