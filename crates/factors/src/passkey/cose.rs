//! Public keys of passkeys (COSE keys, RFC 9052 and 9053) and the signatures they check, by `ring`.

use domain::factor::passkey::{ALGORITHMS, Refusal};
use ring::signature;

use super::cbor::{self, Item};

/// A public key that signatures can be checked with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Key<'a> {
    /// A point of P-256 or P-384, uncompressed, with SHA-256 or SHA-384.
    Ecdsa { alg: i64, point: Vec<u8> },
    /// Ed25519.
    Edwards(&'a [u8]),
    /// RSA with PKCS #1 1.5 and SHA-256.
    Rsa { n: &'a [u8], e: &'a [u8] },
}

/// COSE's number of ES256.
pub(super) const ES256: i64 = -7;
/// COSE's number of ES384.
pub(super) const ES384: i64 = -35;
/// COSE's number of `EdDSA`.
pub(super) const EDDSA: i64 = -8;
/// COSE's number of RS256.
pub(super) const RS256: i64 = -257;

impl<'a> Key<'a> {
    /// Reads a COSE key.
    pub(super) fn read(bytes: &'a [u8]) -> Result<Self, Refusal> {
        Self::of(&cbor::read_all(bytes)?)
    }

    /// Of a COSE key that was read already.
    pub(super) fn of(item: &Item<'a>) -> Result<Self, Refusal> {
        let number = |label| item.numbered(label).and_then(Item::int).ok_or(Refusal::Malformed);
        let bytes = |label| item.numbered(label).and_then(Item::bytes).ok_or(Refusal::Malformed);
        let (kind, alg) = (number(1)?, number(3)?);
        if !ALGORITHMS.contains(&alg) {
            return Err(Refusal::Algorithm);
        }
        match (kind, alg) {
            (2, ES256 | ES384) => {
                let (curve, size) = if alg == ES256 { (1, 32) } else { (2, 48) };
                let (x, y) = (bytes(-2)?, bytes(-3)?);
                if number(-1)? != curve || x.len() != size || y.len() != size {
                    return Err(Refusal::Algorithm);
                }
                Ok(Self::Ecdsa { alg, point: [&[4], x, y].concat() })
            }
            (1, EDDSA) => {
                let x = bytes(-2)?;
                if number(-1)? == 6 && x.len() == 32 { Ok(Self::Edwards(x)) } else { Err(Refusal::Algorithm) }
            }
            (3, RS256) => Ok(Self::Rsa { n: bytes(-1)?, e: bytes(-2)? }),
            _ => Err(Refusal::Algorithm),
        }
    }

    /// COSE's number.
    pub(super) const fn alg(&self) -> i64 {
        match self {
            Self::Ecdsa { alg, .. } => *alg,
            Self::Edwards(_) => EDDSA,
            Self::Rsa { .. } => RS256,
        }
    }

    /// Checks a signature.
    pub(super) fn verify(&self, message: &[u8], signed: &[u8]) -> Result<(), Refusal> {
        let checked = match self {
            Self::Ecdsa { alg: ES384, point } => {
                signature::UnparsedPublicKey::new(&signature::ECDSA_P384_SHA384_ASN1, point)
                    .verify(message, signed)
            }
            Self::Ecdsa { point, .. } => {
                signature::UnparsedPublicKey::new(&signature::ECDSA_P256_SHA256_ASN1, point)
                    .verify(message, signed)
            }
            Self::Edwards(point) => {
                signature::UnparsedPublicKey::new(&signature::ED25519, point).verify(message, signed)
            }
            Self::Rsa { n, e } => signature::RsaPublicKeyComponents { n, e }.verify(
                &signature::RSA_PKCS1_2048_8192_SHA256,
                message,
                signed,
            ),
        };
        checked.map_err(|_| Refusal::Signature)
    }
}
