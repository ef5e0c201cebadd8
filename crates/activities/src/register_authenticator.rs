//! Enrol an authenticator app (RFC 6238): a code from it must be right before it is saved. The enrolment is
//! told by mail, because it is what an attacker with a password would do first.

use async_trait::async_trait;
use domain::{
    activity::Reply,
    evidence::Assurance,
    message::Message,
    profile::TotpEnrolment,
    secret::Secret,
    view::{Field, FieldKind, Input, View},
    workflow::{Effect, Phase, Requirements},
};
use serde::{Deserialize, Serialize};

use crate::{Activity, Context, Trouble, proof, registration, view_parts::with_error};

/// The activity `register-authenticator`.
pub struct RegisterAuthenticator;

/// Whether the step may be skipped.
#[derive(Debug, Default, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Settings {
    /// People may go on without one.
    pub optional: bool,
}

/// The secret to be, sealed, until a code from the app was right.
#[derive(Debug, Serialize, Deserialize)]
pub struct State {
    sealed: String,
}

fn may_skip(cx: &Context<'_>, settings: &Settings) -> bool {
    settings.optional || cx.profile.totp.is_some()
}

fn secret(cx: &Context<'_>, state: &State) -> Result<Secret, Trouble> {
    cx.tools
        .keys
        .open("totp", &cx.profile.person.to_string(), &state.sealed)
        .map_err(|error| Trouble::Defect(error.to_string()))
}

async fn view(cx: &Context<'_>, settings: &Settings, state: &State) -> Result<View, Trouble> {
    let account = cx.account().await?;
    let uri = vault::totp::otpauth_uri(&secret(cx, state)?, &cx.realm.site.organization, &account.logon_name);
    let scan = Field::new("scan", Message::new("activity.register.totp-scan"), FieldKind::OtpAuth)
        .value(uri.expose())
        .optional();
    let kind = FieldKind::Code { length: 6, numeric: true };
    let view = View::new("register-authenticator", Message::new("activity.register.totp.title"))
        .lead(Message::new("activity.register.totp.lead"))
        .field(scan)
        .field(Field::new("code", Message::new("activity.register.totp-code"), kind))
        .action("next", Message::new("action.continue"));
    let view = if may_skip(cx, settings) { view.action("skip", Message::new("action.skip")) } else { view };
    let removable = settings.optional && cx.profile.totp.is_some();
    Ok(if removable { view.action("remove", Message::new("action.remove-authenticator")) } else { view })
}

#[async_trait]
impl Activity for RegisterAuthenticator {
    const KIND: &'static str = "register-authenticator";
    const ABOUT: &'static str = "Registers an authenticator app, once a code of it was typed in.";
    type Settings = Settings;
    type State = State;

    fn requirements(_: &Settings) -> Requirements {
        Requirements {
            gives: Vec::new(),
            needs: Assurance::RECOVERY,
            effect: Effect::Profile,
            phase: Phase::Normal,
        }
    }

    async fn enter(cx: &Context<'_>, settings: &Settings) -> Result<Reply, Trouble> {
        let secret = vault::totp::new_secret(&*cx.tools.entropy);
        let sealed = cx
            .tools
            .keys
            .seal("totp", &cx.profile.person.to_string(), secret.expose().as_bytes(), &*cx.tools.entropy)
            .map_err(|error| Trouble::Defect(error.to_string()))?;
        let state = State { sealed };
        let view = view(cx, settings, &state).await?;
        proof::show(&state, view)
    }

    async fn submit(
        cx: &Context<'_>,
        settings: &Settings,
        state: State,
        input: &Input,
    ) -> Result<Reply, Trouble> {
        if input.action == "skip" && may_skip(cx, settings) {
            return Ok(proof::passed());
        }
        let mut profile = cx.edit_profile();
        if input.action == "remove" && settings.optional && profile.totp.take().is_some() {
            let reply = registration::save(cx, profile, proof::passed());
            return registration::tell_factor_change(cx, reply, "authenticator-removed").await;
        }
        let Some(step) = vault::totp::verify(&secret(cx, &state)?, input.text("code"), cx.now, 0) else {
            let view =
                with_error(view(cx, settings, &state).await?, "code", Message::new("activity.totp.wrong"));
            return proof::again(&state, view);
        };
        profile.totp = Some(TotpEnrolment { sealed_secret: state.sealed, last_step: step, enrolled: cx.now });
        let reply = registration::save(cx, profile, proof::passed());
        registration::tell_factor_change(cx, reply, "authenticator").await
    }
}
