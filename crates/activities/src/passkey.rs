//! Authenticate with a registered passkey: the browser signs a challenge with a key that only this site can ask
//! for. The challenge lies in the step's state, for one answer.

use async_trait::async_trait;
use domain::{
    activity::Reply,
    event::{EventKind, EventResult},
    evidence::EvidenceKind,
    factor::passkey::{AskedProof, Known, Proof, Refusal, RequestOptions, UserVerification},
    message::Message,
    profile,
    store::Change,
    view::{Field, FieldKind, Input, View},
    workflow::Requirements,
};
use serde::{Deserialize, Serialize};

use crate::{
    Activity, Context, Trouble,
    passkeys::{TIMEOUT_MS, allowed, copied, known, new_challenge, refusal_detail, used, user_handle, words},
    proof, registration,
    view_parts::with_error,
};

/// The activity `passkey`.
pub struct Passkey;

/// What the device must do.
#[derive(Debug, Default, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct Settings {
    /// Whether the device makes sure who holds it. Without that, a found key is enough to pass.
    pub user_verification: UserVerification,
}

/// What the page asked with.
#[derive(Debug, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct State {
    challenge: String,
}

fn page(cx: &Context<'_>, settings: &Settings) -> (State, View) {
    let challenge = new_challenge(&*cx.tools.entropy);
    let options = RequestOptions {
        challenge: challenge.clone(),
        timeout: TIMEOUT_MS,
        rp_id: cx.tools.factors.passkeys.relying_party().to_owned(),
        allow_credentials: allowed(cx),
        user_verification: settings.user_verification,
    };
    let kind = FieldKind::Passkey { options: Box::new(options) };
    let view = View::new("passkey", Message::new("activity.passkey.title"))
        .lead(Message::new("activity.passkey.lead"))
        .field(Field::new("credential", Message::new("activity.passkey.label"), kind))
        .action("next", Message::new("activity.passkey.use"));
    (State { challenge }, view)
}

/// Judges an answer by the person's passkeys. A decoy has none.
fn judge(cx: &Context<'_>, settings: &Settings, state: &State, answer: &str) -> Result<Proof, Refusal> {
    let passkeys: &[profile::Passkey] = if cx.person().is_some() { &cx.profile.passkeys } else { &[] };
    let known: Vec<Known<'_>> = passkeys.iter().map(known).collect();
    let user_handle = user_handle(&cx.tools.keys, &cx.profile.person);
    let asked = AskedProof {
        challenge: &state.challenge,
        user_handle: &user_handle,
        user_verification: settings.user_verification,
    };
    cx.tools.factors.passkeys.check_proof(&asked, &known, answer)
}

/// What is written down of a refused answer. Of a copy the person is told, too, at every address that is known: it
/// has signed with the right key, so somebody holds that key twice, and this is not seen on any page but the one.
async fn follow_up(cx: &Context<'_>, refusal: Refusal, answer: &str) -> Result<Vec<Change>, Trouble> {
    let copied = copied(&cx.profile.passkeys, refusal, answer);
    let mut event = cx.event(EventKind::PasskeyRefused, EventResult::Failure);
    event.detail.extend(refusal_detail(refusal, copied));
    let mut changes = vec![Change::Append(Box::new(event))];
    let Some(passkey) = copied else { return Ok(changes) };
    for to in registration::addresses(cx).await? {
        let args = Message::new("mail.passkey-copied").with("name", passkey.name.clone());
        let lifetime = registration::NOTICE_LIFETIME;
        changes.push(cx.mail(Some(to), "mail.passkey-copied", args, None, lifetime)?);
    }
    Ok(changes)
}

#[async_trait]
impl Activity for Passkey {
    const KIND: &'static str = "passkey";
    const ABOUT: &'static str =
        "Proves the person by a registered passkey: fingerprint, face or PIN of a device, or a security key.";
    type Settings = Settings;
    type State = State;

    fn requirements(_: &Settings) -> Requirements {
        proof::proves(EvidenceKind::Passkey)
    }

    async fn enter(cx: &Context<'_>, settings: &Settings) -> Result<Reply, Trouble> {
        if let Some(reply) = registration::missing(cx, cx.profile.passkeys.is_empty()) {
            return Ok(reply);
        }
        let (state, view) = page(cx, settings);
        proof::show(&state, view)
    }

    async fn submit(
        cx: &Context<'_>,
        settings: &Settings,
        state: State,
        input: &Input,
    ) -> Result<Reply, Trouble> {
        // One challenge, one answer: whatever comes of it, the next page asks with another one.
        let (fresh, view) = page(cx, settings);
        let answer = input.text("credential");
        if answer.is_empty() {
            let view = with_error(view, "credential", Message::new("activity.passkey.nothing"));
            return proof::again(&fresh, view);
        }
        match judge(cx, settings, &state, answer) {
            Ok(proof) => {
                let profile = used(cx.profile, proof, cx.now);
                Ok(proof::proved(EvidenceKind::Passkey).with(Change::PutProfile(Box::new(profile))))
            }
            Err(refusal) => {
                let view = with_error(view, "credential", words(refusal));
                let changes = follow_up(cx, refusal, answer).await?;
                Ok(changes.into_iter().fold(proof::wrong(&fresh, view)?, Reply::with))
            }
        }
    }
}
