//! The keys of a provider (RFC 7517) and signatures by them (RFC 7515): RS256, PS256, ES256 and EdDSA with Ed25519,
//! and nothing else. What the token says of keys beside their name is not looked at.

use data_encoding::BASE64URL_NOPAD;
use domain::factor::oidc::Distrust;
use ring::{digest, signature};
use serde::Deserialize;

/// More keys than any provider has.
const KEYS_MAX: usize = 64;
/// The largest token that is read, in characters.
const TOKEN_MAX: usize = 32 * 1024;

/// How tokens are signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Algorithm {
    Rs256,
    Ps256,
    Es256,
    EdDsa,
}

impl Algorithm {
    pub(super) fn of(name: &str) -> Option<Self> {
        match name {
            "RS256" => Some(Self::Rs256),
            "PS256" => Some(Self::Ps256),
            "ES256" => Some(Self::Es256),
            "EdDSA" | "Ed25519" => Some(Self::EdDsa),
            _ => None,
        }
    }

    /// The left half of the hash that goes with it, as `at_hash` has it (OpenID Connect Core 3.1.3.6).
    pub(super) fn half_hash(self, text: &str) -> String {
        let hash = match self {
            Self::Rs256 | Self::Ps256 | Self::Es256 => &digest::SHA256,
            Self::EdDsa => &digest::SHA512,
        };
        let whole = digest::digest(hash, text.as_bytes());
        BASE64URL_NOPAD.encode(&whole.as_ref()[..whole.as_ref().len() / 2])
    }
}

/// A set of keys as it comes; a key that cannot be read is no reason to refuse the others.
#[derive(Debug, Deserialize)]
pub(super) struct KeySet {
    keys: Vec<serde_json::Value>,
}

#[derive(Debug, Deserialize)]
struct Jwk {
    kty: String,
    kid: Option<String>,
    #[serde(rename = "use")]
    purpose: Option<String>,
    key_ops: Option<Vec<String>>,
    alg: Option<String>,
    crv: Option<String>,
    n: Option<String>,
    e: Option<String>,
    x: Option<String>,
    y: Option<String>,
}

/// A key that can be used.
#[derive(Clone, Debug)]
pub(super) struct Key {
    kid: Option<String>,
    /// The one algorithm that it is for, where it says so.
    algorithm: Option<String>,
    material: Material,
}

#[derive(Clone, Debug)]
enum Material {
    Rsa { n: Vec<u8>, e: Vec<u8> },
    P256(Vec<u8>),
    Ed25519(Vec<u8>),
}

impl KeySet {
    /// How many there are.
    pub(super) fn len(&self) -> usize {
        self.keys.len()
    }

    /// Those that can be used.
    pub(super) fn usable(self) -> Result<Vec<Key>, Distrust> {
        if self.keys.len() > KEYS_MAX {
            return Err(Distrust::BadKeys);
        }
        let read = self.keys.into_iter().filter_map(|key| serde_json::from_value::<Jwk>(key).ok()?.key());
        Ok(read.collect())
    }
}

fn bytes(text: Option<&String>) -> Option<Vec<u8>> {
    BASE64URL_NOPAD.decode(text?.as_bytes()).ok()
}

/// A number as it is computed with: some providers write zeros before it.
fn number(text: Option<&String>) -> Option<Vec<u8>> {
    let read = bytes(text)?;
    let zeros = read.iter().take_while(|byte| **byte == 0).count();
    Some(read[zeros..].to_vec())
}

impl Jwk {
    fn key(self) -> Option<Key> {
        let is_for_signatures = self.purpose.as_deref().is_none_or(|purpose| purpose == "sig")
            && self.key_ops.as_ref().is_none_or(|ops| ops.iter().any(|op| op == "verify"));
        if !is_for_signatures {
            return None;
        }
        let material = match (self.kty.as_str(), self.crv.as_deref()) {
            ("RSA", None) => Material::Rsa { n: number(self.n.as_ref())?, e: number(self.e.as_ref())? },
            ("EC", Some("P-256")) => {
                let (x, y) = (bytes(self.x.as_ref())?, bytes(self.y.as_ref())?);
                if x.len() != 32 || y.len() != 32 {
                    return None;
                }
                Material::P256([&[4], x.as_slice(), y.as_slice()].concat())
            }
            ("OKP", Some("Ed25519")) => Material::Ed25519(bytes(self.x.as_ref())?),
            _ => return None,
        };
        Some(Key { kid: self.kid, algorithm: self.alg, material })
    }
}

impl Key {
    fn is_for(&self, algorithm: Algorithm) -> bool {
        let is_kind = match algorithm {
            Algorithm::Rs256 | Algorithm::Ps256 => matches!(self.material, Material::Rsa { .. }),
            Algorithm::Es256 => matches!(self.material, Material::P256(_)),
            Algorithm::EdDsa => matches!(self.material, Material::Ed25519(_)),
        };
        is_kind && self.algorithm.as_deref().is_none_or(|own| Algorithm::of(own) == Some(algorithm))
    }

    fn verify(&self, algorithm: Algorithm, message: &[u8], signed: &[u8]) -> bool {
        let by = |how: &'static dyn signature::VerificationAlgorithm, key: &[u8]| {
            signature::UnparsedPublicKey::new(how, key).verify(message, signed).is_ok()
        };
        match (&self.material, algorithm) {
            (Material::Rsa { n, e }, Algorithm::Rs256) => {
                let key = signature::RsaPublicKeyComponents { n, e };
                key.verify(&signature::RSA_PKCS1_2048_8192_SHA256, message, signed).is_ok()
            }
            (Material::Rsa { n, e }, Algorithm::Ps256) => {
                let key = signature::RsaPublicKeyComponents { n, e };
                key.verify(&signature::RSA_PSS_2048_8192_SHA256, message, signed).is_ok()
            }
            (Material::P256(point), Algorithm::Es256) => by(&signature::ECDSA_P256_SHA256_FIXED, point),
            (Material::Ed25519(point), Algorithm::EdDsa) => by(&signature::ED25519, point),
            _ => false,
        }
    }
}

/// The head of a token. What it carries of keys (`jwk`, `jku`, `x5c`, `x5u`) is not read at all.
#[derive(Debug, Deserialize)]
struct Head {
    alg: String,
    kid: Option<String>,
    crit: Option<serde_json::Value>,
}

/// What a token says, after its signature was found to be right, and how it was signed.
#[derive(Debug)]
pub(super) struct Signed {
    pub(super) payload: Vec<u8>,
    pub(super) algorithm: Algorithm,
}

/// Checks a token's signature.
pub(super) fn open(token: &str, keys: &[Key]) -> Result<Signed, Distrust> {
    if token.len() > TOKEN_MAX {
        return Err(Distrust::TooLarge);
    }
    let parts: Vec<&str> = token.split('.').collect();
    let [head, payload, signed] = parts.as_slice() else { return Err(Distrust::BadToken) };
    let decode = |text: &str| BASE64URL_NOPAD.decode(text.as_bytes()).map_err(|_| Distrust::BadToken);
    let read: Head = serde_json::from_slice(&decode(head)?).map_err(|_| Distrust::BadToken)?;
    let algorithm = Algorithm::of(&read.alg).ok_or(Distrust::Algorithm)?;
    if read.crit.is_some() {
        // Nothing that it could say is understood here, so it must be refused (RFC 7515 section 4.1.11).
        return Err(Distrust::BadToken);
    }
    let fitting: Vec<&Key> = keys
        .iter()
        .filter(|key| key.is_for(algorithm) && (read.kid.is_none() || key.kid == read.kid))
        .collect();
    // A token that does not say by which key is taken only where there is no choice.
    let [key] = fitting.as_slice() else { return Err(Distrust::UnknownKey) };
    let message = &token.as_bytes()[..head.len() + 1 + payload.len()];
    if !key.verify(algorithm, message, &decode(signed)?) {
        return Err(Distrust::Signature);
    }
    Ok(Signed { payload: decode(payload)?, algorithm })
}
