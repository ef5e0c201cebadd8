//! Authenticate with a code by text message or call, to a number in the directory or one that the person registered.
//!
//! A restricted channel (NIST SP 800-63B-4 3.1.3.3), so it counts as a recovery channel does: another proof goes with
//! it. The number comes from the account or the registration, never from the request, and only its last two digits are
//! shown; whoever has none, and whoever does not exist, gets the same pages.

use async_trait::async_trait;
use domain::{
    activity::Reply,
    evidence::{Assurance, EvidenceKind},
    view::Input,
    workflow::Requirements,
};
use serde::Deserialize;

use crate::{
    Activity, Context, Trouble,
    phone_round::{Round, State, Turn, Ways, looked_at},
    proof,
    radius_code::with_all,
    registration,
};

/// The activity `phone-code`.
pub struct PhoneCode;

/// How a code may go out; what a code is, and how many may be sent, is said for the realm.
#[derive(Debug, Default, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Settings {
    /// By text message, by a call, or as the person likes.
    pub ways: Ways,
}

/// The reply to a page, for both activities.
pub(crate) async fn submitted(round: &Round<'_>, mut state: State, input: &Input) -> Result<Reply, Trouble> {
    let (turn, changes) = round.turn(&mut state, input).await?;
    let reply = match turn {
        Turn::Show(view) => proof::show(&state, view)?,
        Turn::Again(view) => proof::again(&state, view)?,
        Turn::Proved => proof::proved(EvidenceKind::Phone),
        Turn::Wrong(view) => proof::wrong(&state, view)?,
        Turn::UsedUp => proof::used_up(),
    };
    Ok(with_all(reply, changes))
}

#[async_trait]
impl Activity for PhoneCode {
    const KIND: &'static str = "phone-code";
    const ABOUT: &'static str = "Proves the person by a code sent to a phone number in the directory or of their own, by text message or by a call; the realm's `[phone]` says through which gateways.";
    type Settings = Settings;
    type State = State;

    fn requirements(_: &Settings) -> Requirements {
        proof::proves(EvidenceKind::Phone)
    }

    async fn enter(cx: &Context<'_>, settings: &Settings) -> Result<Reply, Trouble> {
        let round = Round::begin(cx, settings.ways).await?;
        if cx.run.assurance() > Assurance::NONE
            && let Some(reply) = registration::missing(cx, !round.has_number)
        {
            return Ok(reply);
        }
        proof::show(&State::default(), round.choose())
    }

    async fn submit(
        cx: &Context<'_>,
        settings: &Settings,
        state: State,
        input: &Input,
    ) -> Result<Reply, Trouble> {
        let round = Round::begin(cx, settings.ways).await?;
        submitted(&round, state, input).await
    }

    async fn look(cx: &Context<'_>, settings: &Settings, state: State) -> Result<Option<Reply>, Trouble> {
        let view = looked_at(cx, settings.ways, &state).await?;
        view.map(|view| proof::show(&state, view)).transpose()
    }
}
