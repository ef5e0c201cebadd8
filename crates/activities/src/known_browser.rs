//! Authenticate by a browser that the person had remembered. Nothing is asked: either it is known, or the page says
//! that it is not, to everybody alike, and another way is taken.
//!
//! A stranger's browser has no token of the person's, so the answer is the same for every name, whether it is
//! somebody's or not, and tells nothing. It is no wrong proof either: nobody can guess 256 random bits.

use async_trait::async_trait;
use domain::{
    activity::{Outcome, Reply},
    browser::BrowserEnd,
    event::{EventKind, EventResult},
    evidence::EvidenceKind,
    message::Message,
    store::Change,
    view::{Input, MISSING, Tone, View},
    workflow::Requirements,
};
use serde::{Deserialize, Serialize};

use crate::{Activity, Context, Place, Trouble, browsers, proof};

/// The activity `known-browser`.
pub struct KnownBrowser;

/// No settings.
#[derive(Debug, Default, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Settings {}

/// Nothing to remember.
#[derive(Debug, Default, Serialize, Deserialize)]
pub struct State {}

/// A page without a form: "try another way" is on it.
fn unknown() -> View {
    View::new(MISSING, Message::new("activity.known-browser.title"))
        .notice(Tone::Info, Message::new("activity.known-browser.unknown"))
}

fn look(cx: &Context<'_>) -> Result<Reply, Trouble> {
    if let Some(at) = browsers::known(cx) {
        let mut profile = cx.profile.clone();
        let mut event = cx.event(EventKind::BrowserUsed, EventResult::Success);
        if let Some(browser) = profile.browsers.get_mut(at) {
            browser.last_used = Some(cx.now);
            browsers::tell(&mut event, browser, None);
        }
        return Ok(proof::proved(EvidenceKind::KnownBrowser)
            .with(Change::PutProfile(Box::new(profile)))
            .with(Change::Append(Box::new(event))));
    }
    let mut reply: Reply = Outcome::Show { state: proof::state_value(&State {})?, view: unknown() }.into();
    if browsers::positions(cx).is_empty() {
        return Ok(reply);
    }
    // It was known, and its time is over.
    let mut profile = cx.profile.clone();
    let expired = browsers::prune(&mut profile, cx.now);
    reply.changes.extend(expired.iter().map(|browser| browsers::ended(cx, browser, BrowserEnd::Expired)));
    Ok(if expired.is_empty() { reply } else { reply.with(Change::PutProfile(Box::new(profile))) })
}

#[async_trait]
impl Activity for KnownBrowser {
    const KIND: &'static str = "known-browser";
    const ABOUT: &'static str = "Proves, weakly, that the person sits at a browser which they had remembered; asks nothing, and is never enough alone.";
    const PLACE: Place = Place::People;
    type Settings = Settings;
    type State = State;

    fn requirements(_: &Settings) -> Requirements {
        proof::proves(EvidenceKind::KnownBrowser)
    }

    async fn enter(cx: &Context<'_>, _: &Settings) -> Result<Reply, Trouble> {
        look(cx)
    }

    async fn submit(cx: &Context<'_>, _: &Settings, _: State, _: &Input) -> Result<Reply, Trouble> {
        look(cx)
    }
}
