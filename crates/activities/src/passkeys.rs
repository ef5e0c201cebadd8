//! What the two activities of passkeys share: fresh challenges, the line of history of a refused answer, and what
//! somebody without a passkey is asked for.

use data_encoding::{BASE64URL_NOPAD, HEXLOWER};
use domain::{
    event::{EventKind, EventResult},
    factor::passkey::{CHALLENGE_BYTES, Descriptor, Refusal},
    message::Message,
    profile::Passkey,
    run::Subject,
    store::Change,
};

use crate::Context;

/// How long a browser waits for the person, in milliseconds.
pub(crate) const TIMEOUT_MS: u32 = 5 * 60 * 1000;

/// Random bytes that are used for one answer only: they lie in the step's state, and each answer takes new ones.
pub(crate) fn new_challenge(cx: &Context<'_>) -> String {
    let mut bytes = [0; CHALLENGE_BYTES];
    cx.tools.entropy.fill(&mut bytes);
    BASE64URL_NOPAD.encode(&bytes)
}

/// 32 bytes by a key of the house.
fn keyed(cx: &Context<'_>, purpose: &str, parts: &[&str]) -> Vec<u8> {
    HEXLOWER.decode(cx.tools.keys.keyed_hash(purpose, parts).as_bytes()).unwrap_or_default()
}

/// What devices know the person by: says nothing about who it is.
pub(crate) fn user_handle(cx: &Context<'_>) -> String {
    BASE64URL_NOPAD.encode(&keyed(cx, "passkey-user", &[&cx.profile.person.to_string()]))
}

/// A passkey as a browser is told of it.
pub(crate) fn descriptor(passkey: &Passkey) -> Descriptor {
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
    let shape = keyed(cx, "passkey-decoy", &[&seed, "shape"]);
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
                .map(|half| keyed(cx, "passkey-decoy", &[&seed, &number.to_string(), half]));
            let id: Vec<u8> = halves.concat().into_iter().take(bytes).collect();
            Descriptor::new(
                BASE64URL_NOPAD.encode(&id),
                transports.iter().map(|&one| one.to_owned()).collect(),
            )
        })
        .collect()
}

/// The line of history of a refused answer.
pub(crate) fn refused(cx: &Context<'_>, refusal: Refusal) -> Change {
    let mut event = cx.event(EventKind::PasskeyRefused, EventResult::Failure);
    event.detail.insert("reason".to_owned(), refusal.code().to_owned());
    Change::Append(Box::new(event))
}

/// What the person is told of a refused answer: the same for most reasons, as they say nothing to anybody honest.
pub(crate) fn words(refusal: Refusal) -> Message {
    Message::new(match refusal {
        Refusal::UserVerification => "activity.passkey.not-verified",
        Refusal::Counter => "activity.passkey.copied",
        Refusal::Model | Refusal::Attestation | Refusal::AttestationForm => {
            "activity.register-passkey.not-this-device"
        }
        _ => "activity.passkey.wrong",
    })
}
