//! The examples of Web Authentication Level 3, section 16: registrations and authentications of each form and
//! algorithm. Two are refused on purpose, because they come from inside of other sites' pages, and two because
//! we ask for no such algorithm.

use std::{collections::BTreeMap, sync::LazyLock};

use data_encoding::{BASE64URL_NOPAD, HEXLOWER};
use serde::Deserialize;
use serde_json::json;

use super::*;
use crate::passkey::{authenticator::DeviceData, cbor, client::sha256, cose::Key};

#[derive(Deserialize)]
#[serde(rename_all = "camelCase")]
struct File {
    attestation_ca: String,
    vectors: Vec<Vector>,
}

#[derive(Deserialize)]
struct Vector {
    name: String,
    registration: Registration,
    authentication: Authentication,
}

#[derive(Deserialize)]
struct Registration {
    challenge: String,
    #[serde(rename = "credentialId")]
    credential_id: String,
    aaguid: String,
    #[serde(rename = "clientDataJSON")]
    client_data: String,
    #[serde(rename = "attestationObject")]
    object: String,
}

#[derive(Deserialize)]
struct Authentication {
    challenge: String,
    #[serde(rename = "authenticatorData")]
    device_data: String,
    #[serde(rename = "clientDataJSON")]
    client_data: String,
    signature: String,
}

static FILE: LazyLock<File> =
    LazyLock::new(|| serde_json::from_str(include_str!("../vectors.json")).expect("the file is ours"));

fn bytes(hex: &str) -> Vec<u8> {
    HEXLOWER.decode(hex.as_bytes()).unwrap()
}

fn text(hex: &str) -> String {
    BASE64URL_NOPAD.encode(&bytes(hex))
}

/// The certificate that vouches in all of the examples, as PEM.
fn maker() -> String {
    let base64 = data_encoding::BASE64.encode(&bytes(&FILE.attestation_ca));
    format!("-----BEGIN CERTIFICATE-----\n{base64}\n-----END CERTIFICATE-----\n")
}

impl Vector {
    fn registration(&self) -> String {
        let id = text(&self.registration.credential_id);
        json!({
            "id": id, "rawId": id, "type": "public-key",
            "response": {
                "clientDataJSON": text(&self.registration.client_data),
                "attestationObject": text(&self.registration.object),
            },
        })
        .to_string()
    }

    fn authentication(&self) -> String {
        let id = text(&self.registration.credential_id);
        json!({
            "id": id, "rawId": id, "type": "public-key",
            "response": {
                "clientDataJSON": text(&self.authentication.client_data),
                "authenticatorData": text(&self.authentication.device_data),
                "signature": text(&self.authentication.signature),
            },
        })
        .to_string()
    }

    fn register(&self, attestation: Attestation, makers: &[String]) -> Result<NewPasskey, Refusal> {
        let challenge = text(&self.registration.challenge);
        let asked = AskedNew {
            user_verification: UserVerification::Preferred,
            attestation,
            makers,
            ..asked_new(&challenge)
        };
        example_org().check_new(&asked, &self.registration())
    }

    fn authenticate(&self, new: &NewPasskey) -> Result<Proof, Refusal> {
        let challenge = text(&self.authentication.challenge);
        let asked = AskedProof {
            challenge: &challenge,
            user_handle: USER,
            user_verification: UserVerification::Preferred,
        };
        example_org().check_proof(&asked, &[known(new)], &self.authentication())
    }
}

fn example_org() -> RelyingParty {
    RelyingParty::new(vec!["https://example.org".to_owned()])
}

fn vector(name: &str) -> &'static Vector {
    FILE.vectors.iter().find(|vector| vector.name == name).unwrap()
}

#[test]
fn every_example_is_taken_or_refused_as_we_ask() {
    let expected: BTreeMap<&str, Result<(), Refusal>> = [
        ("none.ES256", Ok(())),
        ("packed-self.ES256", Ok(())),
        ("none.ES256.crossOrigin", Err(Refusal::CrossOrigin)),
        ("none.ES256.topOrigin", Err(Refusal::CrossOrigin)),
        ("none.ES256.long-credential-id", Ok(())),
        ("packed.ES256", Ok(())),
        ("packed.ES384", Ok(())),
        ("packed.ES512", Err(Refusal::Algorithm)),
        ("packed.RS256", Ok(())),
        ("packed.EdDSA", Ok(())),
        ("packed.Ed448", Err(Refusal::Algorithm)),
        ("tpm.ES256", Ok(())),
        ("android-key.ES256", Ok(())),
        ("apple.ES256", Ok(())),
        ("fido-u2f.ES256", Ok(())),
    ]
    .into();
    assert_eq!(FILE.vectors.len(), expected.len());
    for vector in &FILE.vectors {
        let name = vector.name.as_str();
        let new = vector.register(Attestation::None, &[]);
        assert_eq!(new.as_ref().map(|_| ()).map_err(|refusal| *refusal), expected[name], "{name}");
        let Ok(new) = new else { continue };
        assert_eq!(new.model.replace('-', ""), vector.registration.aaguid, "{name}");
        assert_eq!(new.id, text(&vector.registration.credential_id), "{name}");
        assert_eq!(vector.authenticate(&new).map(|proof| proof.at), Ok(0), "{name}");
    }
}

#[test]
fn a_maker_is_believed_when_its_certificate_is_named() {
    for vector in &FILE.vectors {
        let by_maker = ["packed.ES256", "packed.ES384", "packed.RS256", "packed.EdDSA"]
            .into_iter()
            .chain(["tpm.ES256", "android-key.ES256", "apple.ES256", "fido-u2f.ES256"])
            .any(|name| name == vector.name);
        let new = vector.register(Attestation::Direct, &[maker()]);
        assert_eq!(new.is_ok_and(|new| new.is_attested), by_maker, "{}", vector.name);
    }
    let other = certificate_of_a_device();
    assert_eq!(
        vector("packed.ES256").register(Attestation::Direct, &[other]),
        Err(Refusal::Attestation),
        "another maker's"
    );
}

/// The certificate of a device in place of its maker's: it vouches for nobody.
fn certificate_of_a_device() -> String {
    let object = bytes(&vector("packed.ES384").registration.object);
    let item = cbor::read_all(&object).unwrap();
    let Some(cbor::Item::Array(chain)) = item.named("attStmt").unwrap().named("x5c") else {
        panic!("a chain")
    };
    let base64 = data_encoding::BASE64.encode(chain[0].bytes().unwrap());
    format!("-----BEGIN CERTIFICATE-----\n{base64}\n-----END CERTIFICATE-----\n")
}

#[test]
fn only_models_on_the_list_are_taken() {
    let vector = vector("packed.ES256");
    let challenge = text(&vector.registration.challenge);
    let model = vector.register(Attestation::None, &[]).unwrap().model;
    let judge = |models: &[String]| {
        let makers = [maker()];
        let asked = AskedNew {
            user_verification: UserVerification::Preferred,
            attestation: Attestation::Direct,
            models,
            makers: &makers,
            ..asked_new(&challenge)
        };
        example_org().check_new(&asked, &vector.registration()).map(|new| new.is_attested)
    };
    assert_eq!(judge(&[model]), Ok(true));
    assert_eq!(judge(&["08987058-cadc-4b81-b6e1-30de50dcbe96".to_owned()]), Err(Refusal::Model));
}

#[test]
fn a_certificate_is_not_believed_when_it_is_over() {
    let vector = vector("packed.ES256");
    let challenge = text(&vector.registration.challenge);
    let makers = [maker()];
    let asked = AskedNew {
        user_verification: UserVerification::Preferred,
        attestation: Attestation::Direct,
        makers: &makers,
        now: Timestamp::from_millis(1_600_000_000_000),
        ..asked_new(&challenge)
    };
    assert_eq!(
        example_org().check_new(&asked, &vector.registration()).map(|_| ()),
        Err(Refusal::Attestation),
        "it was not valid yet"
    );
}

#[test]
fn the_signatures_of_answers_from_other_sites_pages_are_right_all_the_same() {
    for name in ["none.ES256.crossOrigin", "none.ES256.topOrigin"] {
        let vector = vector(name);
        let object = bytes(&vector.registration.object);
        let object = cbor::read_all(&object).unwrap();
        let device = DeviceData::read(object.named("authData").unwrap().bytes().unwrap()).unwrap();
        let credential = device.credential.unwrap();
        let key = Key::of(&credential.key).unwrap();
        let signed = [
            bytes(&vector.authentication.device_data),
            sha256(&bytes(&vector.authentication.client_data)).to_vec(),
        ]
        .concat();
        assert_eq!(key.verify(&signed, &bytes(&vector.authentication.signature)), Ok(()), "{name}");
    }
}

#[test]
fn a_changed_statement_is_refused_in_every_form() {
    for vector in &FILE.vectors {
        let mut object = bytes(&vector.registration.object);
        let challenge = text(&vector.registration.challenge);
        if !matches!(
            vector.name.as_str(),
            "packed-self.ES256"
                | "packed.ES256"
                | "packed.RS256"
                | "packed.EdDSA"
                | "tpm.ES256"
                | "android-key.ES256"
                | "fido-u2f.ES256"
                | "apple.ES256"
        ) {
            continue;
        }
        // The counter is part of what each of them vouches for, but for "fido-u2f", which vouches for the id.
        let id = bytes(&vector.registration.credential_id);
        let at = object.windows(id.len()).rposition(|window| window == id).unwrap();
        let is_u2f = vector.name.starts_with("fido");
        let at = if is_u2f { at } else { at - 19 };
        object[at] ^= 1;
        let answer = {
            let id = if is_u2f { [&[id[0] ^ 1], &id[1..]].concat() } else { id };
            let id = BASE64URL_NOPAD.encode(&id);
            json!({
                "id": id, "rawId": id, "type": "public-key",
                "response": {
                    "clientDataJSON": text(&vector.registration.client_data),
                    "attestationObject": BASE64URL_NOPAD.encode(&object),
                },
            })
            .to_string()
        };
        let asked = AskedNew { user_verification: UserVerification::Preferred, ..asked_new(&challenge) };
        let judged = example_org().check_new(&asked, &answer).map(|_| ());
        assert_eq!(judged, Err(Refusal::Attestation), "{}", vector.name);
    }
}
