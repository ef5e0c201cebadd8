//! The port to passkeys (Web Authentication Level 3): what is asked of a browser, and what its answers are
//! judged by. The options are the dictionaries of the specification, so that they go to a browser as they are.

use serde::{Deserialize, Serialize};

use crate::time::Timestamp;

/// Random bytes of a challenge (the specification asks for 16 at least).
pub const CHALLENGE_BYTES: usize = 32;

/// Longest answer of a browser, in bytes: an attestation carries certificates.
pub const ANSWER_BYTES_MAX: usize = 24 * 1024;

/// Signature algorithms that are taken, by their COSE numbers, the best first: `EdDSA` (Ed25519), ES256, ES384, RS256.
pub const ALGORITHMS: [i64; 4] = [-8, -7, -35, -257];

/// The model of a device that does not say what it is.
pub const NO_MODEL: &str = "00000000-0000-0000-0000-000000000000";

/// Whether the device must have made sure who holds it: fingerprint, face or PIN.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum UserVerification {
    /// It must, or the passkey is not taken.
    #[default]
    Required,
    /// It does where it can.
    Preferred,
}

/// What a new passkey must tell about the device that it is on.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Attestation {
    /// Nothing: any device will do, and the person is asked for no more consent than needed.
    #[default]
    None,
    /// Its model, signed by its maker.
    Direct,
}

/// Who asks (`PublicKeyCredentialRpEntity`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct RelyingParty {
    /// The host name that passkeys belong to.
    pub id: String,
    /// The organisation's name.
    pub name: String,
}

/// For whom (`PublicKeyCredentialUserEntityJSON`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct UserEntity {
    /// Opaque: a keyed hash, base64url.
    pub id: String,
    /// The logon name, shown by the device.
    pub name: String,
    /// The person's name, shown by the device.
    pub display_name: String,
}

/// The type of all credentials that there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub enum CredentialType {
    /// A key pair.
    #[serde(rename = "public-key")]
    PublicKey,
}

/// A signature algorithm that is taken (`PublicKeyCredentialParameters`).
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct KeyParameters {
    /// Always `public-key`.
    #[serde(rename = "type")]
    pub kind: CredentialType,
    /// COSE number.
    pub alg: i64,
}

/// A passkey that is there already (`PublicKeyCredentialDescriptorJSON`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Descriptor {
    /// Always `public-key`.
    #[serde(rename = "type")]
    pub kind: CredentialType,
    /// The credential's id, base64url.
    pub id: String,
    /// How its device is reached.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub transports: Vec<String>,
}

impl Descriptor {
    /// Of a credential's id and transports.
    #[must_use]
    pub fn new(id: impl Into<String>, transports: Vec<String>) -> Self {
        Self { kind: CredentialType::PublicKey, id: id.into(), transports }
    }
}

/// What kind of device is wanted (`AuthenticatorSelectionCriteria`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct Selection {
    /// Whether the passkey is listed on the device: `preferred`, so that keys without room work too.
    pub resident_key: String,
    /// See [`UserVerification`].
    pub user_verification: UserVerification,
}

/// What `navigator.credentials.create` is asked (`PublicKeyCredentialCreationOptionsJSON`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct CreationOptions {
    /// Who asks.
    pub rp: RelyingParty,
    /// For whom.
    pub user: UserEntity,
    /// Random, base64url.
    pub challenge: String,
    /// Algorithms, the best first.
    pub pub_key_cred_params: Vec<KeyParameters>,
    /// Milliseconds that the browser waits for the person.
    pub timeout: u32,
    /// The person's passkeys, so that no device gets a second one.
    pub exclude_credentials: Vec<Descriptor>,
    /// What kind of device is wanted.
    pub authenticator_selection: Selection,
    /// What it must tell about itself.
    pub attestation: Attestation,
}

/// What `navigator.credentials.get` is asked (`PublicKeyCredentialRequestOptionsJSON`).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct RequestOptions {
    /// Random, base64url.
    pub challenge: String,
    /// Milliseconds that the browser waits for the person.
    pub timeout: u32,
    /// The host name that passkeys belong to.
    pub rp_id: String,
    /// The passkeys that will do.
    pub allow_credentials: Vec<Descriptor>,
    /// See [`UserVerification`].
    pub user_verification: UserVerification,
}

/// What a new passkey was asked for with.
#[derive(Clone, Copy, Debug)]
pub struct AskedNew<'a> {
    /// The challenge of the options, base64url.
    pub challenge: &'a str,
    /// See [`UserVerification`].
    pub user_verification: UserVerification,
    /// What it must tell about its device.
    pub attestation: Attestation,
    /// Models that are taken (AAGUID); empty for any. Only with [`Attestation::Direct`].
    pub models: &'a [String],
    /// Certificates (PEM) of makers that are believed; empty for any that vouches. Only with
    /// [`Attestation::Direct`].
    pub makers: &'a [String],
    /// When: certificates must be valid then.
    pub now: Timestamp,
}

/// A new passkey whose answer was right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewPasskey {
    /// The credential's id, base64url.
    pub id: String,
    /// The public key as a COSE key (RFC 9052), base64url.
    pub public_key: String,
    /// The device's signature counter; 0 where it has none.
    pub sign_count: u32,
    /// The model (AAGUID) in lower case, as the device says.
    pub model: String,
    /// Whether a maker's certificate vouches for the model.
    pub is_attested: bool,
    /// How the device is reached, as the browser says: `internal`, `hybrid`, `usb`, `nfc`, `ble`.
    pub transports: Vec<String>,
    /// Whether it may be copied to other devices of the person.
    pub is_backup_eligible: bool,
    /// Whether it has been.
    pub is_backed_up: bool,
}

/// What a passkey is known by.
#[derive(Clone, Copy, Debug)]
pub struct Known<'a> {
    /// The credential's id, base64url.
    pub id: &'a str,
    /// The public key as a COSE key, base64url.
    pub public_key: &'a str,
    /// The last signature counter.
    pub sign_count: u32,
    /// Whether it may be copied to other devices: never changes.
    pub is_backup_eligible: bool,
}

/// What an authentication was asked for with.
#[derive(Clone, Copy, Debug)]
pub struct AskedProof<'a> {
    /// The challenge of the options, base64url.
    pub challenge: &'a str,
    /// What the person's devices know the person by: one that says for whom it answers must say this.
    pub user_handle: &'a str,
    /// See [`UserVerification`].
    pub user_verification: UserVerification,
}

/// A right authentication.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Proof {
    /// Which of the known passkeys, by its position.
    pub at: usize,
    /// The new signature counter.
    pub sign_count: u32,
    /// Whether it is on other devices of the person too.
    pub is_backed_up: bool,
}

/// Why an answer was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
pub enum Refusal {
    /// It is not of the form that the specification gives.
    #[error("not of the specified form")]
    Malformed,
    /// It is the answer to another kind of question.
    #[error("the answer to another kind of question")]
    Type,
    /// It is the answer to another challenge: an old one, or one of another task.
    #[error("the answer to another challenge")]
    Challenge,
    /// It was given to another site.
    #[error("given to another site")]
    Origin,
    /// It was given inside of another site's page.
    #[error("given inside of another site's page")]
    CrossOrigin,
    /// It is for another host name.
    #[error("for another host name")]
    RelyingParty,
    /// Nobody touched the device.
    #[error("nobody was present")]
    UserPresence,
    /// The device did not make sure who holds it.
    #[error("the user was not verified")]
    UserVerification,
    /// It contradicts itself, or what is known, about copies.
    #[error("contradictory backup state")]
    BackupState,
    /// Its key is of a kind that was not asked for.
    #[error("a key of another kind than asked for")]
    Algorithm,
    /// Its attestation is of a form that is not supported.
    #[error("an attestation of an unknown form")]
    AttestationForm,
    /// Its attestation is wrong, or nobody believed vouches for it.
    #[error("a wrong attestation, or nobody believed vouches")]
    Attestation,
    /// Its model is not on the list.
    #[error("a model that is not on the list")]
    Model,
    /// It is none of the person's passkeys.
    #[error("none of the person's passkeys")]
    Unknown,
    /// Its signature is wrong.
    #[error("a wrong signature")]
    Signature,
    /// Its counter did not go up: there is a copy of the key.
    #[error("the counter did not go up: a copy of the key")]
    Counter,
}

impl Refusal {
    /// All reasons.
    pub const ALL: [Self; 16] = [
        Self::Malformed,
        Self::Type,
        Self::Challenge,
        Self::Origin,
        Self::CrossOrigin,
        Self::RelyingParty,
        Self::UserPresence,
        Self::UserVerification,
        Self::BackupState,
        Self::Algorithm,
        Self::AttestationForm,
        Self::Attestation,
        Self::Model,
        Self::Unknown,
        Self::Signature,
        Self::Counter,
    ];

    /// The stable code, for events.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Malformed => "malformed",
            Self::Type => "type",
            Self::Challenge => "challenge",
            Self::Origin => "origin",
            Self::CrossOrigin => "cross-origin",
            Self::RelyingParty => "relying-party",
            Self::UserPresence => "user-presence",
            Self::UserVerification => "user-verification",
            Self::BackupState => "backup-state",
            Self::Algorithm => "algorithm",
            Self::AttestationForm => "attestation-form",
            Self::Attestation => "attestation",
            Self::Model => "model",
            Self::Unknown => "unknown",
            Self::Signature => "signature",
            Self::Counter => "counter",
        }
    }
}

/// Judges answers of browsers. Pure: the challenge and the time are handed in, and nothing is remembered.
pub trait Passkeys: Send + Sync {
    /// The host name that passkeys belong to.
    fn relying_party(&self) -> &str;

    /// Judges the answer to [`CreationOptions`] (section 7.1), a `RegistrationResponseJSON`.
    ///
    /// # Errors
    /// Why it is refused.
    fn check_new(&self, asked: &AskedNew<'_>, answer: &str) -> Result<NewPasskey, Refusal>;

    /// Judges the answer to [`RequestOptions`] (section 7.2), an `AuthenticationResponseJSON`, by one of the
    /// person's passkeys.
    ///
    /// # Errors
    /// Why it is refused.
    fn check_proof(
        &self,
        asked: &AskedProof<'_>,
        known: &[Known<'_>],
        answer: &str,
    ) -> Result<Proof, Refusal>;
}

/// Nobody is asked for passkeys: every answer is refused.
#[derive(Clone, Copy, Debug, Default)]
pub struct NoPasskeys;

impl Passkeys for NoPasskeys {
    fn relying_party(&self) -> &'static str {
        "localhost"
    }

    fn check_new(&self, _: &AskedNew<'_>, _: &str) -> Result<NewPasskey, Refusal> {
        Err(Refusal::Origin)
    }

    fn check_proof(&self, _: &AskedProof<'_>, _: &[Known<'_>], _: &str) -> Result<Proof, Refusal> {
        Err(Refusal::Origin)
    }
}

/// Models that are met often, with the names that their makers give them.
const MODELS: [(&str, &str); 15] = [
    ("01020304-0506-0708-0102-030405060708", "Chromium virtual authenticator"),
    ("08987058-cadc-4b81-b6e1-30de50dcbe96", "Windows Hello"),
    ("2fc0579f-8113-47ea-b116-bb5a8db9202a", "YubiKey 5 NFC"),
    ("531126d6-e717-415c-9320-3d9aa6981239", "Dashlane"),
    ("53414d53-554e-4700-0000-000000000000", "Samsung Pass"),
    ("6028b017-b1d4-4c02-b4b3-afcdafc96bb2", "Windows Hello"),
    ("9ddd1817-af5a-4672-a2b9-3e3dd95000a9", "Windows Hello"),
    ("adce0002-35bc-c60a-648b-0b25f1f05503", "Chrome on Mac"),
    ("b93fd961-f2e6-462f-b122-82002247de78", "Android"),
    ("bada5566-a7aa-401f-bd96-45619a55120d", "1Password"),
    ("cb69481e-8ff7-4039-93ec-0a2729a154a8", "YubiKey 5"),
    ("d548826e-79b4-40a3-a3d8-11116f7e8349", "Bitwarden"),
    ("ea9b8d66-4d01-1d21-3ce4-b6b48cb575d4", "Google Password Manager"),
    ("fa2b99dc-9e39-4257-8f92-4a30d23c4118", "YubiKey 5 NFC"),
    ("fbfc3007-154e-4ecc-8c0b-6e020557d7bd", "Apple Passwords"),
];

/// The name of a model that is met often.
#[must_use]
pub fn model_name(model: &str) -> Option<&'static str> {
    MODELS.iter().find(|(id, _)| *id == model).map(|(_, name)| *name)
}

/// Whether a text has the form of a model's id: an AAGUID in lower case, with hyphens.
#[must_use]
pub fn is_model(text: &str) -> bool {
    let groups: Vec<&str> = text.split('-').collect();
    groups.iter().map(|group| group.len()).eq([8, 4, 4, 4, 12])
        && text.bytes().all(|byte| byte == b'-' || byte.is_ascii_digit() || (b'a'..=b'f').contains(&byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn models_are_in_order_and_of_the_right_form() {
        assert!(MODELS.iter().all(|(id, _)| is_model(id)));
        assert!(MODELS.is_sorted_by(|one, other| one.0 < other.0));
        assert_eq!(model_name("08987058-cadc-4b81-b6e1-30de50dcbe96"), Some("Windows Hello"));
        assert_eq!(model_name(NO_MODEL), None);
        assert!(is_model(NO_MODEL) && !is_model("08987058") && !is_model(&NO_MODEL.replace('0', "A")));
    }

    #[test]
    fn options_are_the_dictionaries_of_the_specification() {
        let options = RequestOptions {
            challenge: "AAAA".to_owned(),
            timeout: 1,
            rp_id: "localhost".to_owned(),
            allow_credentials: vec![Descriptor::new("AQ", vec!["usb".to_owned()])],
            user_verification: UserVerification::Required,
        };
        let json = serde_json::to_value(&options).unwrap();
        assert_eq!(json["rpId"], "localhost");
        assert_eq!(json["userVerification"], "required");
        let allowed = serde_json::json!({ "type": "public-key", "id": "AQ", "transports": ["usb"] });
        assert_eq!(json["allowCredentials"][0], allowed);
    }

    #[test]
    fn every_reason_has_a_code_of_its_own() {
        let codes: std::collections::BTreeSet<&str> = Refusal::ALL.iter().map(|one| one.code()).collect();
        assert_eq!(codes.len(), Refusal::ALL.len());
    }
}
