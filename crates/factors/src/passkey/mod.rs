//! The relying party of passkeys: judges answers of browsers to the letter of Web Authentication Level 3,
//! sections 7.1 and 7.2. Written here rather than taken from a crate, because the challenge and the time must
//! come from our ports; signatures and certificate chains are `ring`'s and `webpki`'s.

mod attestation;
mod authenticator;
mod cbor;
mod certificate;
mod client;
mod cose;
#[cfg(test)]
mod tests;

use std::sync::Arc;

use data_encoding::BASE64URL_NOPAD;
use domain::factor::passkey::{
    ANSWER_BYTES_MAX, AskedNew, AskedProof, Known, NewPasskey, Passkeys, Proof, Refusal,
};
use serde::Deserialize;

use self::{
    attestation::{About, check, is_enough},
    authenticator::DeviceData,
    client::decode,
    cose::Key,
};

/// Longest list of ways to reach a device that is kept, and the longest of them.
const TRANSPORTS_MAX: usize = 8;
const TRANSPORT_CHARACTERS_MAX: usize = 20;

/// One house with its host name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RelyingParty {
    id: String,
    origins: Vec<String>,
}

impl RelyingParty {
    /// For the sites at these addresses (`https://password.example.com`), the public one first: passkeys belong
    /// to its host name. A site at another host takes part only below that name.
    #[must_use]
    pub fn new(origins: Vec<String>) -> Self {
        let id = origins.first().map(|origin| host(origin).to_owned()).unwrap_or_default();
        let is_below = |origin: &String| {
            let host = host(origin);
            host == id || host.strip_suffix(&id).is_some_and(|before| before.ends_with('.'))
        };
        let origins = origins.into_iter().filter(is_below).collect();
        Self { id, origins }
    }

    /// The same as a port.
    #[must_use]
    pub fn port(self) -> Arc<dyn Passkeys> {
        Arc::new(self)
    }
}

/// The host of an origin, without its port.
fn host(origin: &str) -> &str {
    let authority = origin.split_once("://").map_or(origin, |(_, rest)| rest);
    authority.rsplit_once(':').map_or(authority, |(host, _)| host)
}

/// `RegistrationResponseJSON` or `AuthenticationResponseJSON`.
#[derive(Deserialize)]
struct Answer<R> {
    id: String,
    #[serde(rename = "rawId")]
    raw_id: String,
    #[serde(rename = "type")]
    kind: String,
    response: R,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct NewResponse {
    #[serde(rename = "clientDataJSON")]
    client_data: String,
    attestation_object: String,
    #[serde(default)]
    transports: Vec<String>,
}

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct ProofResponse {
    #[serde(rename = "clientDataJSON")]
    client_data: String,
    authenticator_data: String,
    signature: String,
    #[serde(default)]
    user_handle: Option<String>,
}

fn read<R: serde::de::DeserializeOwned>(answer: &str) -> Result<Answer<R>, Refusal> {
    if answer.len() > ANSWER_BYTES_MAX {
        return Err(Refusal::Malformed);
    }
    let answer: Answer<R> = serde_json::from_str(answer).map_err(|_| Refusal::Malformed)?;
    let is_right = answer.kind == "public-key" && answer.id == answer.raw_id;
    if is_right { Ok(answer) } else { Err(Refusal::Malformed) }
}

impl Passkeys for RelyingParty {
    fn relying_party(&self) -> &str {
        &self.id
    }

    fn check_new(&self, asked: &AskedNew<'_>, answer: &str) -> Result<NewPasskey, Refusal> {
        let answer: Answer<NewResponse> = read(answer)?;
        let client_data = decode(&answer.response.client_data)?;
        let client_hash = client::check(&client_data, "webauthn.create", asked.challenge, &self.origins)?;
        let object = decode(&answer.response.attestation_object)?;
        let object = cbor::read_all(&object)?;
        let part = |name| object.named(name).ok_or(Refusal::Malformed);
        let device_data = part("authData")?.bytes().ok_or(Refusal::Malformed)?;
        let device = DeviceData::read(device_data)?;
        device.check(&self.id, asked.user_verification)?;
        let credential = device.credential.as_ref().ok_or(Refusal::Malformed)?;
        if decode(&answer.id)? != credential.id {
            return Err(Refusal::Malformed);
        }
        let key = Key::of(&credential.key)?;
        let about = About {
            device_data,
            rp_id_hash: device.rp_id_hash,
            credential,
            key: &key,
            client_hash: &client_hash,
        };
        let form = part("fmt")?.text().ok_or(Refusal::Malformed)?;
        let vouched = check(form, part("attStmt")?, &about)?;
        let model = model(credential.aaguid);
        let is_attested = is_enough(&vouched, asked, &model)?;
        Ok(NewPasskey {
            id: answer.id,
            public_key: BASE64URL_NOPAD.encode(credential.key_bytes),
            sign_count: device.sign_count,
            model,
            is_attested,
            transports: transports(answer.response.transports),
            is_backup_eligible: device.is_backup_eligible(),
            is_backed_up: device.is_backed_up(),
        })
    }

    fn check_proof(
        &self,
        asked: &AskedProof<'_>,
        known: &[Known<'_>],
        answer: &str,
    ) -> Result<Proof, Refusal> {
        let answer: Answer<ProofResponse> = read(answer)?;
        let at = known.iter().position(|one| one.id == answer.id).ok_or(Refusal::Unknown)?;
        let handle = answer.response.user_handle.as_deref().unwrap_or_default();
        if !handle.is_empty() && handle != asked.user_handle {
            return Err(Refusal::Unknown);
        }
        let client_data = decode(&answer.response.client_data)?;
        let client_hash = client::check(&client_data, "webauthn.get", asked.challenge, &self.origins)?;
        let device_data = decode(&answer.response.authenticator_data)?;
        let device = DeviceData::read(&device_data)?;
        device.check(&self.id, asked.user_verification)?;
        if device.is_backup_eligible() != known[at].is_backup_eligible {
            return Err(Refusal::BackupState);
        }
        let key = decode(known[at].public_key)?;
        let signed = [device_data.as_slice(), &client_hash].concat();
        Key::read(&key)?.verify(&signed, &decode(&answer.response.signature)?)?;
        let has_counter = device.sign_count != 0 || known[at].sign_count != 0;
        if has_counter && device.sign_count <= known[at].sign_count {
            return Err(Refusal::Counter);
        }
        Ok(Proof { at, sign_count: device.sign_count, is_backed_up: device.is_backed_up() })
    }
}

/// An AAGUID as it is written.
fn model(aaguid: &[u8]) -> String {
    let hex = data_encoding::HEXLOWER.encode(aaguid);
    [(0, 8), (8, 12), (12, 16), (16, 20), (20, 32)].map(|(from, to)| &hex[from..to]).join("-")
}

/// What the browser says of how to reach the device: short words, sorted, each once.
fn transports(mut said: Vec<String>) -> Vec<String> {
    let is_word = |one: &String| {
        (1..=TRANSPORT_CHARACTERS_MAX).contains(&one.len())
            && one.bytes().all(|byte| byte == b'-' || byte.is_ascii_lowercase() || byte.is_ascii_digit())
    };
    said.retain(is_word);
    said.sort();
    said.dedup();
    said.truncate(TRANSPORTS_MAX);
    said
}
