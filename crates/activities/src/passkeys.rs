//! What the two activities of passkeys and the staff sites share: fresh challenges, what is written down of an
//! answer, and what somebody without a passkey is asked for.

use std::collections::BTreeMap;

use data_encoding::{BASE64URL_NOPAD, HEXLOWER};
use domain::{
    entropy::Entropy,
    factor::passkey::{CHALLENGE_BYTES, Descriptor, Known, Proof, Refusal},
    message::Message,
    person::PersonKey,
    profile::{Passkey, Profile},
    run::Subject,
    time::Timestamp,
};
use serde::Deserialize;
use vault::KeyRing;

use crate::Context;

/// How long a browser waits for the person, in milliseconds.
pub const TIMEOUT_MS: u32 = 5 * 60 * 1000;

/// Random bytes that are used for one answer only: they lie in the step's state, and each answer takes new ones.
#[must_use]
pub fn new_challenge(entropy: &dyn Entropy) -> String {
    let mut bytes = [0; CHALLENGE_BYTES];
    entropy.fill(&mut bytes);
    BASE64URL_NOPAD.encode(&bytes)
}

/// 32 bytes by a key of the house.
fn keyed(keys: &KeyRing, purpose: &str, parts: &[&str]) -> Vec<u8> {
    HEXLOWER.decode(keys.keyed_hash(purpose, parts).as_bytes()).unwrap_or_default()
}

/// What devices know the person by, base64url: says nothing about who it is.
#[must_use]
pub fn user_handle(keys: &KeyRing, person: &PersonKey) -> String {
    BASE64URL_NOPAD.encode(&keyed(keys, "passkey-user", &[&person.to_string()]))
}

/// What an answer with this passkey is judged by.
#[must_use]
pub fn known(passkey: &Passkey) -> Known<'_> {
    Known {
        id: &passkey.id,
        public_key: &passkey.public_key,
        sign_count: passkey.sign_count,
        is_backup_eligible: passkey.is_backup_eligible,
    }
}

/// The profile after a right answer: the counter has gone up.
#[must_use]
pub fn used(profile: &Profile, proof: Proof, now: Timestamp) -> Profile {
    let mut profile = profile.clone();
    if let Some(passkey) = profile.passkeys.get_mut(proof.at) {
        passkey.sign_count = proof.sign_count;
        passkey.is_backed_up = proof.is_backed_up;
        passkey.last_used = Some(now);
    }
    profile
}

/// The one that an answer was refused for because it looks copied: its signature was right, its counter was not.
#[must_use]
pub fn copied<'p>(passkeys: &'p [Passkey], refusal: Refusal, answer: &str) -> Option<&'p Passkey> {
    #[derive(Deserialize)]
    struct Claim {
        id: String,
    }
    let claim: Claim =
        if refusal == Refusal::Counter { serde_json::from_str(answer).ok()? } else { return None };
    passkeys.iter().find(|passkey| passkey.id == claim.id)
}

/// What history says of a refused answer: why, and of a copy, of which passkey.
#[must_use]
pub fn refusal_detail(refusal: Refusal, copied: Option<&Passkey>) -> BTreeMap<String, String> {
    let of_copy = copied.into_iter().flat_map(|passkey| [("name", &passkey.name), ("model", &passkey.model)]);
    let mut detail: BTreeMap<String, String> =
        of_copy.map(|(what, text)| (what.to_owned(), text.clone())).collect();
    detail.insert("reason".to_owned(), refusal.code().to_owned());
    detail
}

/// A passkey as a browser is told of it.
#[must_use]
pub fn descriptor(passkey: &Passkey) -> Descriptor {
    Descriptor::new(passkey.id.clone(), passkey.transports.clone())
}

/// What a browser is asked for: the person's passkeys, or, for names that are nobody's and people without one, some
/// that could be: by a keyed hash, so that they are the same on each visit.
pub(crate) fn allowed(cx: &Context<'_>) -> Vec<Descriptor> {
    if cx.person().is_some() && !cx.profile.passkeys.is_empty() {
        return cx.profile.passkeys.iter().map(descriptor).collect();
    }
    let seed = match &cx.run.subject {
        Subject::Person { person, .. } => person.to_string(),
        Subject::Decoy { seed } => seed.clone(),
    };
    let keys = &cx.tools.keys;
    let shape = keyed(keys, "passkey-decoy", &[&seed, "shape"]);
    let draw = |at: usize| shape.get(at).copied().unwrap_or_default();
    // About as common as each is: password managers, phones, computers, keys.
    let count = if draw(0) < 64 { 2 } else { 1 };
    (0..count)
        .map(|number: usize| {
            let (bytes, transports): (usize, &[&str]) = match draw(1 + number) {
                0..=95 => (16, &["hybrid", "internal"]),
                96..=175 => (20, &["hybrid", "internal"]),
                176..=223 => (32, &["internal"]),
                _ => (64, &["nfc", "usb"]),
            };
            let halves = ["first", "second"]
                .map(|half| keyed(keys, "passkey-decoy", &[&seed, &number.to_string(), half]));
            let id: Vec<u8> = halves.concat().into_iter().take(bytes).collect();
            Descriptor::new(
                BASE64URL_NOPAD.encode(&id),
                transports.iter().map(|&one| one.to_owned()).collect(),
            )
        })
        .collect()
}

/// What the person is told of a refused answer: the same for most reasons, as they say nothing to anybody honest.
#[must_use]
pub fn words(refusal: Refusal) -> Message {
    Message::new(match refusal {
        Refusal::UserVerification => "activity.passkey.not-verified",
        Refusal::Counter => "activity.passkey.copied",
        Refusal::Model | Refusal::Attestation | Refusal::AttestationForm => {
            "activity.register-passkey.not-this-device"
        }
        _ => "activity.passkey.wrong",
    })
}
