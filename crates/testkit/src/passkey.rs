//! A device with passkeys, as a browser would hand its answers on: right ones, and each kind of wrong one.

use data_encoding::BASE64URL_NOPAD;
use domain::factor::passkey::{CreationOptions, RequestOptions};
use ring::{
    digest::{SHA256, digest},
    rand::SystemRandom,
    signature::{ECDSA_P256_SHA256_ASN1_SIGNING, EcdsaKeyPair, KeyPair},
};
use serde_json::{Value, json};

/// Present, verified.
const PRESENT_VERIFIED: u8 = 0x05;
/// A new credential is in it.
const HAS_CREDENTIAL: u8 = 0x40;

/// A device with one key. What is public can be bent before an answer is made.
pub struct Device {
    key: EcdsaKeyPair,
    random: SystemRandom,
    /// The credential's id.
    pub id: Vec<u8>,
    /// What the browser says of the page's address.
    pub origin: String,
    /// The host name that it answers for.
    pub rp_id: String,
    /// The flags of authenticator data, but for the new credential's.
    pub flags: u8,
    /// The signature counter; goes up with each answer while `counts`.
    pub count: u32,
    /// Whether the counter goes up.
    pub counts: bool,
    /// The model.
    pub aaguid: [u8; 16],
    /// Said in place of the right type.
    pub kind: Option<String>,
    /// Said in place of the challenge that was asked with.
    pub challenge: Option<String>,
    /// Said of being inside of another site's page.
    pub cross_origin: bool,
    /// Said of whom it answers for; `None` for a device that does not know.
    pub user_handle: Option<String>,
}

impl Device {
    /// A device for the site at `origin`, which verifies its user.
    ///
    /// # Panics
    /// When the system has no randomness.
    #[must_use]
    pub fn new(origin: &str) -> Self {
        let random = SystemRandom::new();
        let made = EcdsaKeyPair::generate_pkcs8(&ECDSA_P256_SHA256_ASN1_SIGNING, &random)
            .expect("the system has randomness");
        let key = EcdsaKeyPair::from_pkcs8(&ECDSA_P256_SHA256_ASN1_SIGNING, made.as_ref(), &random)
            .expect("it was just made");
        let host = origin.split_once("://").map_or(origin, |(_, rest)| rest);
        Self {
            id: digest(&SHA256, key.public_key().as_ref()).as_ref()[..24].to_vec(),
            key,
            random,
            origin: origin.to_owned(),
            rp_id: host.rsplit_once(':').map_or(host, |(host, _)| host).to_owned(),
            flags: PRESENT_VERIFIED,
            count: 0,
            counts: true,
            aaguid: *b"\x01\x02\x03\x04\x05\x06\x07\x08\x01\x02\x03\x04\x05\x06\x07\x08",
            kind: None,
            challenge: None,
            cross_origin: false,
            user_handle: None,
        }
    }

    /// The credential's id as it is written.
    #[must_use]
    pub fn id_text(&self) -> String {
        BASE64URL_NOPAD.encode(&self.id)
    }

    fn client_data(&self, kind: &str, challenge: &str) -> String {
        json!({
            "type": self.kind.as_deref().unwrap_or(kind),
            "challenge": self.challenge.as_deref().unwrap_or(challenge),
            "origin": self.origin,
            "crossOrigin": self.cross_origin,
        })
        .to_string()
    }

    fn head(&mut self, flags: u8) -> Vec<u8> {
        if self.counts {
            self.count += 1;
        }
        let hash = digest(&SHA256, self.rp_id.as_bytes());
        [hash.as_ref(), &[flags], &self.count.to_be_bytes()].concat()
    }

    fn answer(&self, response: &Value) -> String {
        let id = self.id_text();
        json!({ "id": id, "rawId": id, "type": "public-key", "response": response }).to_string()
    }

    /// The answer to a registration: no attestation, whatever was asked.
    #[must_use]
    pub fn create(&mut self, options: &CreationOptions) -> String {
        let client_data = self.client_data("webauthn.create", &options.challenge);
        let point = self.key.public_key().as_ref().to_vec();
        let mut data = self.head(self.flags | HAS_CREDENTIAL);
        data.extend(self.aaguid);
        data.extend(u16::try_from(self.id.len()).unwrap_or(u16::MAX).to_be_bytes());
        data.extend(&self.id);
        // {1: 2, 3: -7, -1: 1, -2: x, -3: y}
        data.extend([0xa5, 0x01, 0x02, 0x03, 0x26, 0x20, 0x01, 0x21, 0x58, 0x20]);
        data.extend(&point[1..33]);
        data.extend([0x22, 0x58, 0x20]);
        data.extend(&point[33..65]);
        // {"fmt": "none", "attStmt": {}, "authData": …}
        let mut object = vec![0xa3];
        object.extend(b"\x63fmt\x64none\x67attStmt\xa0\x68authData\x59");
        object.extend(u16::try_from(data.len()).unwrap_or(u16::MAX).to_be_bytes());
        object.extend(data);
        self.answer(&json!({
            "clientDataJSON": BASE64URL_NOPAD.encode(client_data.as_bytes()),
            "attestationObject": BASE64URL_NOPAD.encode(&object),
            "transports": ["internal"],
        }))
    }

    /// The answer to an authentication, whether or not the key is among those allowed.
    ///
    /// # Panics
    /// When the system has no randomness.
    #[must_use]
    pub fn get(&mut self, options: &RequestOptions) -> String {
        let client_data = self.client_data("webauthn.get", &options.challenge);
        let data = self.head(self.flags);
        let hash = digest(&SHA256, client_data.as_bytes());
        let message = [data.as_slice(), hash.as_ref()].concat();
        let signature = self.key.sign(&self.random, &message).expect("the system has randomness");
        self.answer(&json!({
            "clientDataJSON": BASE64URL_NOPAD.encode(client_data.as_bytes()),
            "authenticatorData": BASE64URL_NOPAD.encode(&data),
            "signature": BASE64URL_NOPAD.encode(signature.as_ref()),
            "userHandle": self.user_handle,
        }))
    }
}
