//! Hand out saved recovery codes. Shown once; only their keyed hashes are kept, and only when the person
//! says that they are written down.

use async_trait::async_trait;
use domain::{
    activity::Reply,
    evidence::Assurance,
    message::Message,
    view::{Field, FieldKind, Input, View},
    workflow::{Effect, Phase, Requirements},
};
use serde::{Deserialize, Serialize};

use crate::{Activity, Context, Trouble, proof, recovery_code, registration, view_parts::with_error};

/// The activity `register-recovery-codes`.
pub struct RegisterRecoveryCodes;

/// How many, and whether the step may be skipped.
#[derive(Debug, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Settings {
    /// How many codes, 4 to 20.
    #[schemars(range(min = 4, max = 20))]
    pub count: u32,
    /// People may go on without them.
    pub optional: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self { count: 8, optional: true }
    }
}

/// The codes on the page, sealed.
#[derive(Debug, Serialize, Deserialize)]
pub struct State {
    sealed: String,
}

fn context(cx: &Context<'_>) -> String {
    format!("{}/{}", cx.run.id, cx.step)
}

fn codes(cx: &Context<'_>, state: &State) -> Result<Vec<String>, Trouble> {
    let text = cx
        .tools
        .keys
        .open("recovery-codes", &context(cx), &state.sealed)
        .map_err(|error| Trouble::Defect(error.to_string()))?;
    Ok(text.expose().lines().map(str::to_owned).collect())
}

/// The first page offers, without showing anything; the codes themselves are on the second.
fn view(settings: &Settings, codes: &[String]) -> View {
    let listing =
        Field::new("codes", Message::new("activity.register.recovery-codes-shown"), FieldKind::Listing)
            .value(codes.join("\n"))
            .optional();
    let mut kept =
        Field::new("kept", Message::new("activity.register.recovery-codes-keep"), FieldKind::Check);
    kept.required = !settings.optional;
    let view = View::new("recovery-codes", Message::new("activity.register.recovery-codes.title"))
        .lead(Message::new("activity.register.recovery-codes.lead"))
        .field(listing)
        .field(kept)
        .action("next", Message::new("action.continue"));
    if settings.optional { view.action("skip", Message::new("action.skip")) } else { view }
}

#[async_trait]
impl Activity for RegisterRecoveryCodes {
    const KIND: &'static str = "register-recovery-codes";
    const ABOUT: &'static str = "Makes new recovery codes and shows them once; earlier ones are void.";
    type Settings = Settings;
    type State = State;

    fn requirements(_: &Settings) -> Requirements {
        Requirements {
            gives: Vec::new(),
            needs: Assurance::RECOVERY,
            effect: Effect::Factor,
            phase: Phase::Normal,
        }
    }

    async fn enter(cx: &Context<'_>, settings: &Settings) -> Result<Reply, Trouble> {
        let codes: Vec<String> = (0..settings.count.clamp(4, 20))
            .map(|_| vault::code::recovery(&*cx.tools.entropy).expose().to_owned())
            .collect();
        let sealed = cx
            .tools
            .keys
            .seal("recovery-codes", &context(cx), codes.join("\n").as_bytes(), &*cx.tools.entropy)
            .map_err(|error| Trouble::Defect(error.to_string()))?;
        proof::show(&State { sealed }, view(settings, &codes))
    }

    async fn submit(
        cx: &Context<'_>,
        settings: &Settings,
        state: State,
        input: &Input,
    ) -> Result<Reply, Trouble> {
        if input.action == "skip" && settings.optional {
            return Ok(proof::passed());
        }
        let codes = codes(cx, &state)?;
        if !input.is_checked("kept") {
            let error = Message::new("activity.register.recovery-codes-must-keep");
            return proof::again(&state, with_error(view(settings, &codes), "kept", error));
        }
        let mut profile = cx.edit_profile();
        profile.recovery_codes = codes.iter().map(|code| recovery_code::hash(cx, code)).collect();
        let reply = registration::save(cx, profile, proof::passed());
        registration::tell_factor_change(cx, reply, "recovery-codes").await
    }
}
