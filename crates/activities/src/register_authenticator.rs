//! Enrol authenticator apps (RFC 6238), several, each with a name: a code from one must be right before it is saved.
//! Every change is told by mail, because it is what an attacker with a password would do first.

use async_trait::async_trait;
use domain::{
    activity::Reply,
    evidence::Assurance,
    message::Message,
    profile::{Profile, TotpEnrolment},
    secret::Secret,
    view::{Choice, Field, FieldKind, Input, Tone, View},
    workflow::{Effect, Phase, Requirements},
};
use serde::{Deserialize, Serialize};

use crate::{Activity, Context, Trouble, proof, registration, view_parts::with_error};

/// The activity `register-authenticator`.
pub struct RegisterAuthenticator;

/// Longest name of an app, in characters.
const NAME_MAX: usize = 60;
/// Most apps that a person can have.
const LIMIT_MAX: u32 = 20;

/// Whether the step may be skipped, and how many apps there may be.
#[derive(Debug, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Settings {
    /// How many a person may have, 1 to 20.
    #[schemars(range(min = 1, max = 20))]
    pub limit: u32,
    /// People may go on without one.
    pub optional: bool,
}

impl Default for Settings {
    fn default() -> Self {
        Self { limit: 5, optional: false }
    }
}

/// The secret to be, sealed, until a code from the app was right; empty while the apps that there are are shown.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct State {
    sealed: String,
}

fn may_skip(profile: &Profile, settings: &Settings) -> bool {
    settings.optional || !profile.totp.is_empty()
}

fn has_room(profile: &Profile, settings: &Settings) -> bool {
    profile.totp.len() < settings.limit.clamp(1, LIMIT_MAX) as usize
}

fn secret(cx: &Context<'_>, state: &State) -> Result<Secret, Trouble> {
    cx.tools
        .keys
        .open("totp", &cx.profile.person.to_string(), &state.sealed)
        .map_err(|error| Trouble::Defect(error.to_string()))
}

/// A secret for a new app.
fn drawn(cx: &Context<'_>) -> Result<State, Trouble> {
    let secret = vault::totp::new_secret(&*cx.tools.entropy);
    let person = cx.profile.person.to_string();
    let sealed = cx.tools.keys.seal("totp", &person, secret.expose().as_bytes(), &*cx.tools.entropy);
    Ok(State { sealed: sealed.map_err(|error| Trouble::Defect(error.to_string()))? })
}

/// The page that asks for a new one.
async fn adding(cx: &Context<'_>, settings: &Settings, state: &State) -> Result<View, Trouble> {
    let account = cx.account().await?;
    let uri = vault::totp::otpauth_uri(&secret(cx, state)?, &cx.realm.site.organization, &account.logon_name);
    let scan = Field::new("scan", Message::new("activity.register.totp-scan"), FieldKind::OtpAuth)
        .value(uri.expose())
        .optional();
    let kind = FieldKind::Code { length: 6, numeric: true };
    let name = Field::new("name", Message::new("activity.register.totp-name"), FieldKind::Text)
        .hint(Message::new("activity.register.totp-name-hint"));
    let view = View::new("register-authenticator", Message::new("activity.register.totp.title"))
        .lead(Message::new("activity.register.totp.lead"))
        .field(scan)
        .field(Field::new("code", Message::new("activity.register.totp-code"), kind))
        .field(name.optional())
        .action("next", Message::new("action.continue"));
    let view = if cx.profile.totp.is_empty() {
        view
    } else {
        view.action("back", Message::new("activity.register.totp-back"))
    };
    let may_skip = may_skip(cx.profile, settings);
    Ok(if may_skip { view.action("skip", Message::new("action.skip")) } else { view })
}

/// What an app is called: by its name, or as what it is.
fn label(app: &TotpEnrolment) -> Message {
    if app.name.is_empty() {
        Message::new("activity.methods.option-totp")
    } else {
        Message::verbatim(app.name.clone())
    }
}

/// The page of those that there are.
fn listing(profile: &Profile, settings: &Settings) -> View {
    let option = |app: &TotpEnrolment| Choice { value: app.id.clone(), label: label(app), hint: None };
    let options = FieldKind::Choice { options: profile.totp.iter().map(option).collect() };
    let first = profile.totp.first().map_or("", |app| app.id.as_str());
    let which = Field::new("app", Message::new("activity.register.totp-list-title"), options);
    let name = Field::new("name", Message::new("activity.register-passkey.new-name"), FieldKind::Text);
    let view = View::new("authenticators", Message::new("activity.register.totp-list-title"))
        .lead(Message::new("activity.register.totp-list-lead"))
        .field(which.value(first).optional())
        .field(name.optional())
        .action("skip", Message::new("action.continue"));
    let view = if has_room(profile, settings) {
        view.action("add", Message::new("activity.register.totp-another"))
    } else {
        view.notice(Tone::Info, Message::new("activity.register.totp-full").with("limit", settings.limit))
    };
    let view = view.action("rename", Message::new("activity.register-passkey.rename"));
    if settings.optional || profile.totp.len() > 1 {
        view.action("remove", Message::new("activity.register-passkey.remove"))
    } else {
        view
    }
}

/// The list after something was done, with what was done; where nothing is left, the step is over.
fn after(profile: &Profile, settings: &Settings, said: &'static str) -> Result<Reply, Trouble> {
    if profile.totp.is_empty() {
        return Ok(proof::passed());
    }
    proof::show(&State::default(), listing(profile, settings).notice(Tone::Good, Message::new(said)))
}

/// A name as it was typed, without what nobody can see, not too long.
fn tidy(typed: &str) -> String {
    let visible: String = typed.chars().filter(|character| !character.is_control()).collect();
    visible.trim().chars().take(NAME_MAX).collect()
}

async fn add(cx: &Context<'_>, settings: &Settings, state: State, input: &Input) -> Result<Reply, Trouble> {
    if !has_room(cx.profile, settings) {
        return proof::again(&State::default(), listing(cx.profile, settings));
    }
    let Some(step) = vault::totp::verify(&secret(cx, &state)?, input.text("code"), cx.now, 0) else {
        let mut view = adding(cx, settings, &state).await?;
        for field in view.fields.iter_mut().filter(|field| field.name == "name") {
            field.value = tidy(input.text("name"));
        }
        return proof::again(&state, with_error(view, "code", Message::new("activity.totp.wrong")));
    };
    let mut profile = cx.edit_profile();
    let mut app = TotpEnrolment::new(&profile.totp, state.sealed, step, cx.now);
    app.name = tidy(input.text("name"));
    profile.totp.push(app);
    // Whoever sets up the first one goes on; whoever adds another one sees them together.
    let reply = if profile.totp.len() == 1 {
        proof::passed()
    } else {
        after(&profile, settings, "activity.register.totp-added")?.fact(SAVED, "true")
    };
    registration::tell_factor_change(cx, registration::save(cx, profile, reply), "authenticator").await
}

fn rename(cx: &Context<'_>, settings: &Settings, at: usize, input: &Input) -> Result<Reply, Trouble> {
    let name = tidy(input.text("name"));
    if name.is_empty() {
        let needed = Message::new("activity.register-passkey.name-needed");
        return proof::again(&State::default(), with_error(listing(cx.profile, settings), "name", needed));
    }
    let mut profile = cx.edit_profile();
    profile.totp[at].name = name;
    let reply = after(&profile, settings, "activity.register.totp-renamed")?;
    Ok(registration::save(cx, profile, reply).fact(SAVED, "true"))
}

async fn remove(cx: &Context<'_>, settings: &Settings, at: usize) -> Result<Reply, Trouble> {
    let mut profile = cx.edit_profile();
    if !settings.optional && profile.totp.len() == 1 {
        let last = Message::new("activity.register.totp-last");
        return proof::again(&State::default(), listing(&profile, settings).notice(Tone::Bad, last));
    }
    profile.totp.remove(at);
    let reply = after(&profile, settings, "activity.register.totp-removed")?.fact(SAVED, "true");
    let reply = registration::save(cx, profile, reply);
    registration::tell_factor_change(cx, reply, "authenticator-removed").await
}

/// The fact that something was saved already, though the step goes on: the last page says so.
const SAVED: &str = "saved";

#[async_trait]
impl Activity for RegisterAuthenticator {
    const KIND: &'static str = "register-authenticator";
    const ABOUT: &'static str = "Registers authenticator apps, each once a code of it was typed in: several, each with a name; those that are there can be renamed and removed.";
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
        if !cx.profile.totp.is_empty() {
            return proof::show(&State::default(), listing(cx.profile, settings));
        }
        let state = drawn(cx)?;
        let view = adding(cx, settings, &state).await?;
        proof::show(&state, view)
    }

    async fn submit(
        cx: &Context<'_>,
        settings: &Settings,
        state: State,
        input: &Input,
    ) -> Result<Reply, Trouble> {
        let is_adding = !state.sealed.is_empty();
        match input.action.as_str() {
            "skip" if may_skip(cx.profile, settings) => return Ok(proof::passed()),
            "back" if is_adding && !cx.profile.totp.is_empty() => {
                return proof::show(&State::default(), listing(cx.profile, settings));
            }
            "add" if has_room(cx.profile, settings) => {
                let state = drawn(cx)?;
                let view = adding(cx, settings, &state).await?;
                return proof::show(&state, view);
            }
            _ => {}
        }
        if is_adding {
            return add(cx, settings, state, input).await;
        }
        let at = cx.profile.totp.iter().position(|app| app.id == input.text("app"));
        match (input.action.as_str(), at) {
            ("rename", Some(at)) => rename(cx, settings, at, input),
            ("remove", Some(at)) => remove(cx, settings, at).await,
            _ => {
                let needed = Message::new("activity.register.totp-which-needed");
                proof::again(&State::default(), with_error(listing(cx.profile, settings), "app", needed))
            }
        }
    }
}
