//! Verify the caller with a code that RADIUS servers check, which they read to the operator. A PIN is never read
//! out, so what is typed here is shown; where a server asks back for something hidden, it stays hidden.

use std::collections::BTreeMap;

use async_trait::async_trait;
use domain::{
    activity::Reply,
    evidence::EvidenceKind,
    message::Message,
    view::{Input, Tone, View},
    workflow::Requirements,
};
use serde::Deserialize;

use crate::{
    Activity, Context, Place, Trouble, caller, proof,
    radius_code::with_all,
    radius_round::{State, Turn, Typed, known_as, own_words, without_gaps},
    view_parts::with_error,
};

/// The activity `caller-radius-code`.
pub struct CallerRadiusCode;

/// What the page says, and how often a code may be wrong.
#[derive(Debug, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Settings {
    /// What the operator asks the caller for, by language tag; empty for Reclave's own words.
    pub prompt: BTreeMap<String, String>,
    /// Wrong codes until the step fails, 1 to 10.
    #[schemars(range(min = 1, max = 10))]
    pub tries: u32,
}

impl Default for Settings {
    fn default() -> Self {
        Self { prompt: BTreeMap::new(), tries: 3 }
    }
}

async fn view(cx: &Context<'_>, settings: &Settings, state: &State) -> View {
    let caller = caller::name(cx).await;
    let lead = match state.prompt() {
        None => own_words(cx, &settings.prompt)
            .unwrap_or_else(|| Message::new("helpdesk.caller-radius-code.lead").with("caller", caller)),
        Some("") => Message::new("helpdesk.caller-radius-code.more").with("caller", caller),
        Some(prompt) => Message::new("helpdesk.caller-radius-code.asked").with("prompt", prompt),
    };
    let label = Message::new("helpdesk.caller-radius-code.label");
    View::new("radius-code", Message::new("helpdesk.caller-radius-code.title"))
        .lead(lead)
        .field(state.field(label, Typed::Digits))
        .action("next", Message::new("action.continue"))
}

async fn missing(cx: &Context<'_>) -> Result<Reply, Trouble> {
    let message = Message::new("helpdesk.caller-radius-code.missing").with("caller", caller::name(cx).await);
    caller::cannot_ask(&State::default(), message)
}

#[async_trait]
impl Activity for CallerRadiusCode {
    const KIND: &'static str = "caller-radius-code";
    const ABOUT: &'static str = "Verifies the caller by a one-time code that the realm's RADIUS servers check, which the caller reads out.";
    const PLACE: Place = Place::Helpdesk;
    type Settings = Settings;
    type State = State;

    fn requirements(_: &Settings) -> Requirements {
        proof::proves(EvidenceKind::Radius)
    }

    async fn enter(cx: &Context<'_>, settings: &Settings) -> Result<Reply, Trouble> {
        if known_as(cx).await?.is_none() {
            return missing(cx).await;
        }
        let state = State::default();
        proof::show(&state, view(cx, settings, &state).await)
    }

    async fn submit(
        cx: &Context<'_>,
        settings: &Settings,
        mut state: State,
        input: &Input,
    ) -> Result<Reply, Trouble> {
        if known_as(cx).await?.is_none() {
            return missing(cx).await;
        }
        let typed = without_gaps(input.secret("code"), Typed::Digits, state.prompt().is_none());
        let away = Message::new("helpdesk.caller-radius-code.away");
        let (turn, changes) = state.turn(cx, &typed, settings.tries, away).await?;
        let page = view(cx, settings, &state).await;
        let refuse = |page: View| with_error(page, "code", Message::new("helpdesk.caller-radius-code.wrong"));
        let reply = match turn {
            Turn::Proved => proof::proved(EvidenceKind::Radius),
            Turn::Next => proof::show(&state, page)?,
            Turn::Blank => proof::again(&state, refuse(page))?,
            Turn::Wrong => proof::wrong(&state, refuse(page))?,
            Turn::UsedUp => proof::used_up(),
            Turn::Lost => {
                let lost = Message::new("helpdesk.caller-radius-code.lost");
                proof::again(&state, page.notice(Tone::Warn, lost))?
            }
        };
        Ok(with_all(reply, changes))
    }
}
