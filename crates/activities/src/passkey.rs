//! Authenticate with a registered passkey: the browser signs a challenge with a key that only this site can ask
//! for. The challenge lies in the step's state, for one answer.

use async_trait::async_trait;
use domain::{
    activity::Reply,
    evidence::EvidenceKind,
    factor::passkey::{AskedProof, Known, Proof, Refusal, RequestOptions, UserVerification},
    message::Message,
    profile::{self, Profile},
    store::Change,
    view::{Field, FieldKind, Input, View},
    workflow::Requirements,
};
use serde::{Deserialize, Serialize};

use crate::{
    Activity, Context, Trouble,
    passkeys::{TIMEOUT_MS, allowed, new_challenge, refused, words},
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
    let challenge = new_challenge(cx);
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
    let known: Vec<Known<'_>> = passkeys
        .iter()
        .map(|passkey| Known {
            id: &passkey.id,
            public_key: &passkey.public_key,
            sign_count: passkey.sign_count,
            is_backup_eligible: passkey.is_backup_eligible,
        })
        .collect();
    let asked = AskedProof { challenge: &state.challenge, user_verification: settings.user_verification };
    cx.tools.factors.passkeys.check_proof(&asked, &known, answer)
}

/// The profile after a right answer: the counter has gone up.
fn used(cx: &Context<'_>, proof: Proof) -> Profile {
    let mut profile = cx.profile.clone();
    if let Some(passkey) = profile.passkeys.get_mut(proof.at) {
        passkey.sign_count = proof.sign_count;
        passkey.is_backed_up = proof.is_backed_up;
        passkey.last_used = Some(cx.now);
    }
    profile
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
                let profile = used(cx, proof);
                Ok(proof::proved(EvidenceKind::Passkey).with(Change::PutProfile(Box::new(profile))))
            }
            Err(refusal) => {
                let view = with_error(view, "credential", words(refusal));
                Ok(proof::wrong(&fresh, view)?.with(refused(cx, refusal)))
            }
        }
    }
}
