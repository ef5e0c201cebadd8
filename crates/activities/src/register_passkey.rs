//! Register passkeys: several, each with a name, and look after those that are there. Adding and removing one is
//! told by mail at every address known, because it is what an attacker with a password would do first.

use async_trait::async_trait;
use domain::{
    activity::Reply,
    event::{EventKind, EventResult},
    evidence::Assurance,
    factor::passkey::{
        ALGORITHMS, AskedNew, Attestation, CreationOptions, CredentialType, KeyParameters, NewPasskey,
        RelyingParty, Selection, UserEntity, UserVerification, is_model, model_name,
    },
    message::Message,
    profile::{Passkey, Profile},
    store::Change,
    time::Timestamp,
    view::{Choice, Field, FieldKind, Input, Tone, View},
    workflow::{Effect, Phase, Requirements},
};
use serde::{Deserialize, Serialize};

use crate::{
    Activity, Context, Trouble,
    passkeys::{TIMEOUT_MS, descriptor, new_challenge, refusal_detail, user_handle, words},
    proof, registration,
    view_parts::with_error,
};

/// The activity `register-passkey`.
pub struct RegisterPasskey;

/// Longest name of a passkey, in characters.
const NAME_MAX: usize = 60;
/// What a passkey is called whose owner and model say nothing.
const NAME: &str = "Passkey";
/// How long a credential's id counts as taken: for longer than anything here lasts.
const TAKEN: std::time::Duration = std::time::Duration::from_secs(100 * 365 * 24 * 3600);

/// A model (AAGUID): lower case, with hyphens.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(try_from = "String", into = "String")]
#[schemars(with = "String")]
pub struct Model(String);

impl TryFrom<String> for Model {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let text = text.trim().to_lowercase();
        if is_model(&text) { Ok(Self(text)) } else { Err(format!("`{text}` is no model (AAGUID)")) }
    }
}

impl From<Model> for String {
    fn from(model: Model) -> Self {
        model.0
    }
}

/// Which passkeys are taken, and how many.
#[derive(Debug, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Settings {
    /// What a new passkey must tell about its device.
    pub attestation: Attestation,
    /// How many a person may have, 1 to 20.
    #[schemars(range(min = 1, max = 20))]
    pub limit: u32,
    /// Certificates (PEM) of makers that are believed; empty for any that vouches. Only with `direct`.
    pub makers: Vec<String>,
    /// Models that are taken, by their ids (AAGUID); empty for any. Only with `direct`.
    pub models: Vec<Model>,
    /// People may go on without one.
    pub optional: bool,
    /// Whether the device makes sure who holds it.
    pub user_verification: UserVerification,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            attestation: Attestation::None,
            limit: 5,
            makers: Vec::new(),
            models: Vec::new(),
            optional: false,
            user_verification: UserVerification::Required,
        }
    }
}

/// What the page asked with; empty while it shows the passkeys that there are.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct State {
    challenge: String,
}

fn may_skip(profile: &Profile, settings: &Settings) -> bool {
    settings.optional || !profile.passkeys.is_empty()
}

fn has_room(profile: &Profile, settings: &Settings) -> bool {
    profile.passkeys.len() < settings.limit.clamp(1, 20) as usize
}

fn options(
    cx: &Context<'_>,
    settings: &Settings,
    challenge: &str,
    names: (String, String),
) -> CreationOptions {
    CreationOptions {
        rp: RelyingParty {
            id: cx.tools.factors.passkeys.relying_party().to_owned(),
            name: cx.realm.site.organization.clone(),
        },
        user: UserEntity {
            id: user_handle(&cx.tools.keys, &cx.profile.person),
            name: names.0,
            display_name: names.1,
        },
        challenge: challenge.to_owned(),
        pub_key_cred_params: ALGORITHMS
            .map(|alg| KeyParameters { kind: CredentialType::PublicKey, alg })
            .into(),
        timeout: TIMEOUT_MS,
        exclude_credentials: cx.profile.passkeys.iter().map(descriptor).collect(),
        authenticator_selection: Selection {
            resident_key: "preferred".to_owned(),
            user_verification: settings.user_verification,
        },
        attestation: settings.attestation,
    }
}

fn name_field(label: &'static str) -> Field {
    Field::new("name", Message::new(label), FieldKind::Text).optional()
}

/// The page that asks for a new one.
async fn adding(cx: &Context<'_>, settings: &Settings) -> Result<(State, View), Trouble> {
    let account = cx.account().await?;
    let challenge = new_challenge(&*cx.tools.entropy);
    let options = options(cx, settings, &challenge, (account.logon_name, account.display_name));
    let kind = FieldKind::NewPasskey { options: Box::new(options) };
    let view = View::new("register-passkey", Message::new("activity.register-passkey.title"))
        .lead(Message::new("activity.register-passkey.lead"))
        .field(
            name_field("activity.register-passkey.name")
                .hint(Message::new("activity.register-passkey.name-hint")),
        )
        .field(Field::new("credential", Message::new("activity.passkey.label"), kind))
        .action("next", Message::new("activity.register-passkey.add"));
    let view = if cx.profile.passkeys.is_empty() {
        view
    } else {
        view.action("back", Message::new("activity.register-passkey.back"))
    };
    let may_skip = may_skip(cx.profile, settings);
    let view = if may_skip { view.action("skip", Message::new("action.skip")) } else { view };
    Ok((State { challenge }, view))
}

/// The page of those that there are.
fn listing(profile: &Profile, settings: &Settings) -> View {
    let option = |passkey: &Passkey| Choice {
        value: passkey.id.clone(),
        label: Message::verbatim(passkey.name.clone()),
        hint: model_name(&passkey.model).filter(|name| *name != passkey.name).map(Message::verbatim),
    };
    let options = profile.passkeys.iter().map(option).collect();
    let first = profile.passkeys.first().map_or("", |passkey| passkey.id.as_str());
    let view = View::new("passkeys", Message::new("activity.register-passkey.list-title"))
        .lead(Message::new("activity.register-passkey.list-lead"))
        .field(
            Field::new(
                "passkey",
                Message::new("activity.register-passkey.which"),
                FieldKind::Choice { options },
            )
            .value(first)
            .optional(),
        )
        .field(name_field("activity.register-passkey.new-name"))
        .action("skip", Message::new("action.continue"));
    let view = if has_room(profile, settings) {
        view.action("add", Message::new("activity.register-passkey.another"))
    } else {
        view.notice(Tone::Info, Message::new("activity.register-passkey.full").with("limit", settings.limit))
    };
    let view = view.action("rename", Message::new("activity.register-passkey.rename"));
    if settings.optional || profile.passkeys.len() > 1 {
        view.action("remove", Message::new("activity.register-passkey.remove"))
    } else {
        view
    }
}

/// The page after something was done: those that there are, or a new one where there are none.
async fn after(
    cx: &Context<'_>,
    settings: &Settings,
    profile: &Profile,
    said: &'static str,
) -> Result<Reply, Trouble> {
    let said = Message::new(said);
    if profile.passkeys.is_empty() {
        let emptied = Context { profile, ..*cx };
        let (state, view) = adding(&emptied, settings).await?;
        return proof::show(&state, view.notice(Tone::Good, said));
    }
    proof::show(&State::default(), listing(profile, settings).notice(Tone::Good, said))
}

/// A name as it was typed, without what nobody can see, not too long.
fn tidy(typed: &str) -> String {
    let visible: String = typed.chars().filter(|character| !character.is_control()).collect();
    visible.trim().chars().take(NAME_MAX).collect()
}

/// The name of a new one: as typed, else after its model, told apart from the others.
fn name_of(typed: &str, new: &NewPasskey, others: &[Passkey]) -> String {
    let typed = tidy(typed);
    let wanted = if typed.is_empty() { model_name(&new.model).unwrap_or(NAME).to_owned() } else { typed };
    let is_taken = |name: &str| others.iter().any(|passkey| passkey.name == name);
    let numbered = (2..).map(|number| format!("{wanted} {number}"));
    std::iter::once(wanted.clone()).chain(numbered).find(|name| !is_taken(name)).unwrap_or(wanted)
}

fn passkey_of(new: NewPasskey, name: String, now: Timestamp) -> Passkey {
    Passkey {
        id: new.id,
        public_key: new.public_key,
        sign_count: new.sign_count,
        name,
        model: new.model,
        is_attested: new.is_attested,
        transports: new.transports,
        is_backup_eligible: new.is_backup_eligible,
        is_backed_up: new.is_backed_up,
        created: now,
        last_used: None,
    }
}

/// A line of history about one passkey.
fn told(cx: &Context<'_>, kind: EventKind, passkey: &Passkey) -> Change {
    let mut event = cx.event(kind, EventResult::Success);
    event.detail.insert("name".to_owned(), passkey.name.clone());
    event.detail.insert("model".to_owned(), passkey.model.clone());
    Change::Append(Box::new(event))
}

async fn add(cx: &Context<'_>, settings: &Settings, state: State, input: &Input) -> Result<Reply, Trouble> {
    let again = async |message: Message| -> Result<Reply, Trouble> {
        let (fresh, mut view) = adding(cx, settings).await?;
        for field in view.fields.iter_mut().filter(|field| field.name == "name") {
            field.value = tidy(input.text("name"));
        }
        proof::again(&fresh, with_error(view, "credential", message))
    };
    let answer = input.text("credential");
    if answer.is_empty() {
        return again(Message::new("activity.passkey.nothing")).await;
    }
    let models: Vec<String> = settings.models.iter().map(|model| model.0.clone()).collect();
    let asked = AskedNew {
        challenge: &state.challenge,
        user_verification: settings.user_verification,
        attestation: settings.attestation,
        models: &models,
        makers: &settings.makers,
        now: cx.now,
    };
    let new = match cx.tools.factors.passkeys.check_new(&asked, answer) {
        Ok(new) => new,
        Err(refusal) => {
            let mut event = cx.event(EventKind::PasskeyRefused, EventResult::Failure);
            event.detail.extend(refusal_detail(refusal, None));
            return Ok(again(words(refusal)).await?.with(Change::Append(Box::new(event))));
        }
    };
    let mut profile = cx.edit_profile();
    if !has_room(&profile, settings) || profile.passkeys.iter().any(|passkey| passkey.id == new.id) {
        return again(Message::new("activity.register-passkey.known")).await;
    }
    let name = name_of(input.text("name"), &new, &profile.passkeys);
    let passkey = passkey_of(new, name, cx.now);
    let line = told(cx, EventKind::PasskeyRegistered, &passkey);
    // The same credential is nobody else's (7.1 step 26): its id is used up for good.
    let key = cx.tools.keys.keyed_hash("passkey-id", &[&passkey.id]);
    let taken = Change::UseOnce { key, expires: cx.now.plus(TAKEN) };
    profile.passkeys.push(passkey);
    let reply = after(cx, settings, &profile, "activity.register-passkey.added").await?;
    let reply = registration::save(cx, profile, reply.with(taken).with(line)).fact(SAVED, "true");
    registration::tell_factor_change(cx, reply, "passkey").await
}

async fn rename(cx: &Context<'_>, settings: &Settings, at: usize, input: &Input) -> Result<Reply, Trouble> {
    let mut profile = cx.edit_profile();
    let name = tidy(input.text("name"));
    if name.is_empty() {
        let view = listing(&profile, settings);
        let view = with_error(view, "name", Message::new("activity.register-passkey.name-needed"));
        return proof::again(&State::default(), view);
    }
    profile.passkeys[at].name = name;
    let reply = after(cx, settings, &profile, "activity.register-passkey.renamed").await?;
    Ok(registration::save(cx, profile, reply).fact(SAVED, "true"))
}

async fn remove(cx: &Context<'_>, settings: &Settings, at: usize) -> Result<Reply, Trouble> {
    let mut profile = cx.edit_profile();
    if !settings.optional && profile.passkeys.len() == 1 {
        let view =
            listing(&profile, settings).notice(Tone::Bad, Message::new("activity.register-passkey.last"));
        return proof::again(&State::default(), view);
    }
    let removed = profile.passkeys.remove(at);
    let line = told(cx, EventKind::PasskeyRemoved, &removed);
    let reply = after(cx, settings, &profile, "activity.register-passkey.removed").await?;
    let reply = registration::save(cx, profile, reply.with(line)).fact(SAVED, "true");
    registration::tell_factor_change(cx, reply, "passkey-removed").await
}

/// The fact that something was saved already, though the step goes on: the last page says so.
const SAVED: &str = "saved";

#[async_trait]
impl Activity for RegisterPasskey {
    const KIND: &'static str = "register-passkey";
    const ABOUT: &'static str =
        "Registers passkeys: several, each with a name; those that are there can be renamed and removed.";
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
        if cx.profile.passkeys.is_empty() {
            let (state, view) = adding(cx, settings).await?;
            return proof::show(&state, view);
        }
        proof::show(&State::default(), listing(cx.profile, settings))
    }

    async fn submit(
        cx: &Context<'_>,
        settings: &Settings,
        state: State,
        input: &Input,
    ) -> Result<Reply, Trouble> {
        let is_adding = !state.challenge.is_empty();
        match input.action.as_str() {
            "skip" if may_skip(cx.profile, settings) => return Ok(proof::passed()),
            "back" if is_adding && !cx.profile.passkeys.is_empty() => {
                return proof::show(&State::default(), listing(cx.profile, settings));
            }
            "add" if has_room(cx.profile, settings) => {
                let (state, view) = adding(cx, settings).await?;
                return proof::show(&state, view);
            }
            _ => {}
        }
        if is_adding {
            return add(cx, settings, state, input).await;
        }
        let at = cx.profile.passkeys.iter().position(|passkey| passkey.id == input.text("passkey"));
        match (input.action.as_str(), at) {
            ("rename", Some(at)) => rename(cx, settings, at, input).await,
            ("remove", Some(at)) => remove(cx, settings, at).await,
            _ => {
                let view = listing(cx.profile, settings);
                let view =
                    with_error(view, "passkey", Message::new("activity.register-passkey.which-needed"));
                proof::again(&State::default(), view)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn new() -> NewPasskey {
        NewPasskey {
            id: "AA".to_owned(),
            public_key: String::new(),
            sign_count: 0,
            model: "08987058-cadc-4b81-b6e1-30de50dcbe96".to_owned(),
            is_attested: false,
            transports: Vec::new(),
            is_backup_eligible: false,
            is_backed_up: false,
        }
    }

    #[test]
    fn a_passkey_is_named_as_typed_or_after_its_model_and_told_apart() {
        let called = |name: &str| passkey_of(new(), name.to_owned(), Timestamp::from_millis(0));
        assert_eq!(name_of("  My\u{7} phone ", &new(), &[]), "My phone");
        assert_eq!(name_of("", &new(), &[]), "Windows Hello");
        assert_eq!(name_of(" ", &new(), &[called("Windows Hello")]), "Windows Hello 2");
        let unknown = NewPasskey { model: String::new(), ..new() };
        assert_eq!(name_of("", &unknown, &[called("Passkey"), called("Passkey 2")]), "Passkey 3");
        assert_eq!(name_of(&"x".repeat(200), &new(), &[]).chars().count(), NAME_MAX);
    }

    #[test]
    fn a_model_in_a_document_has_the_form_of_one() {
        let model = |text: &str| Model::try_from(text.to_owned()).map(String::from);
        let good = "08987058-cadc-4b81-b6e1-30de50dcbe96";
        assert_eq!(model(&good.to_uppercase()).as_deref(), Ok(good));
        assert!(model("YubiKey").is_err());
    }
}
