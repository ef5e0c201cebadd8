//! Authenticate with a code that RADIUS servers check: one-time codes of a token or an app that the organisation
//! has already, with whatever the server asks back.

use std::collections::BTreeMap;

use async_trait::async_trait;
use domain::{
    activity::Reply,
    evidence::{Assurance, EvidenceKind},
    message::Message,
    store::Change,
    view::{Input, Tone, View},
    workflow::Requirements,
};
use serde::Deserialize;

use crate::{
    Activity, Context, Trouble, proof,
    radius_round::{State, Turn, Typed, known_as, own_words, without_gaps},
    registration,
    view_parts::with_error,
};

/// The activity `radius-code`.
pub struct RadiusCode;

/// What the page says, and how often a code may be wrong.
#[derive(Debug, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Settings {
    /// What the first page asks for, by language tag; empty for Reclave's own words.
    pub prompt: BTreeMap<String, String>,
    /// How the first code is typed.
    pub typed: Typed,
    /// Wrong codes until the step fails, 1 to 10.
    #[schemars(range(min = 1, max = 10))]
    pub tries: u32,
}

impl Default for Settings {
    fn default() -> Self {
        Self { prompt: BTreeMap::new(), typed: Typed::Digits, tries: 5 }
    }
}

fn view(cx: &Context<'_>, settings: &Settings, state: &State) -> View {
    let lead = match state.prompt() {
        None => own_words(cx, &settings.prompt).unwrap_or_else(|| Message::new("activity.radius-code.lead")),
        Some("") => Message::new("activity.radius-code.more"),
        Some(prompt) => Message::new("activity.radius-code.asked").with("prompt", prompt),
    };
    let label = if state.prompt().is_none() {
        Message::new("activity.radius-code.label")
    } else {
        Message::new("activity.radius-code.answer")
    };
    View::new("radius-code", Message::new("activity.radius-code.title"))
        .lead(lead)
        .field(state.field(label, settings.typed))
        .action("next", Message::new("action.continue"))
}

#[async_trait]
impl Activity for RadiusCode {
    const KIND: &'static str = "radius-code";
    const ABOUT: &'static str = "Proves the person by a one-time code that the realm's RADIUS servers check, with whatever they ask back; each code works as often as the server says.";
    type Settings = Settings;
    type State = State;

    fn requirements(_: &Settings) -> Requirements {
        proof::proves(EvidenceKind::Radius)
    }

    async fn enter(cx: &Context<'_>, settings: &Settings) -> Result<Reply, Trouble> {
        // A stranger sees the ordinary page, for which the directory need not be asked.
        if cx.run.assurance() > Assurance::NONE {
            let lacks = known_as(cx).await?.is_none();
            if let Some(reply) = registration::missing(cx, lacks) {
                return Ok(reply);
            }
        }
        let state = State::default();
        proof::show(&state, view(cx, settings, &state))
    }

    async fn submit(
        cx: &Context<'_>,
        settings: &Settings,
        mut state: State,
        input: &Input,
    ) -> Result<Reply, Trouble> {
        let typed = without_gaps(input.secret("code"), settings.typed, state.prompt().is_none());
        let away = Message::new("activity.radius-code.away");
        let (turn, changes) = state.turn(cx, &typed, settings.tries, away).await?;
        let again = |state: &State, code: &'static str| {
            with_error(view(cx, settings, state), "code", Message::new(code))
        };
        let reply = match turn {
            Turn::Proved => proof::proved(EvidenceKind::Radius),
            Turn::Next => proof::show(&state, view(cx, settings, &state))?,
            Turn::Blank => proof::again(&state, again(&state, "activity.radius-code.blank"))?,
            Turn::Wrong => proof::wrong(&state, again(&state, "activity.radius-code.wrong"))?,
            Turn::UsedUp => proof::used_up(),
            Turn::Lost => {
                let lost = Message::new("activity.radius-code.lost");
                proof::again(&state, view(cx, settings, &state).notice(Tone::Warn, lost))?
            }
        };
        Ok(with_all(reply, changes))
    }
}

/// The reply with what was seen on the way.
pub(crate) fn with_all(reply: Reply, changes: Vec<Change>) -> Reply {
    changes.into_iter().fold(reply, Reply::with)
}
