//! Attestation statements (section 8): who vouches for the device that a new passkey is on. The six forms that
//! browsers hand on are checked whether or not they were asked for, so that a wrong one is never taken.

mod android;
mod apple;
mod packed;
mod tpm;
mod u2f;

use std::time::Duration;

use domain::{
    factor::passkey::{AskedNew, Attestation, Refusal},
    time::Timestamp,
};
use pki_types::{CertificateDer, SignatureVerificationAlgorithm, UnixTime, pem::PemObject};
use webpki::{EndEntityCert, KeyUsage, anchor_from_trusted_cert, ring as algorithms};

use super::{
    authenticator::Credential,
    cbor::Item,
    certificate::{Certificate, Der, INTEGER, SEQUENCE},
    cose::{EDDSA, ES256, ES384, Key, RS256},
};

/// What a statement is about.
pub(super) struct About<'a> {
    /// The authenticator data as it stands there.
    pub(super) device_data: &'a [u8],
    pub(super) rp_id_hash: &'a [u8],
    pub(super) credential: &'a Credential<'a>,
    pub(super) key: &'a Key<'a>,
    /// SHA-256 of what the browser said.
    pub(super) client_hash: &'a [u8],
}

impl About<'_> {
    /// What most forms sign.
    fn signed(&self) -> Vec<u8> {
        [self.device_data, self.client_hash].concat()
    }
}

/// A right statement.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Vouched<'a> {
    /// Nobody vouches.
    Nobody,
    /// The passkey itself does.
    Itself,
    /// A maker does, by these certificates, the device's first.
    Maker(Vec<&'a [u8]>),
}

/// Checks a statement (7.1 steps 21 and 22).
pub(super) fn check<'a>(form: &str, statement: &Item<'a>, about: &About<'_>) -> Result<Vouched<'a>, Refusal> {
    match form {
        "none" => match statement {
            Item::Map(parts) if parts.is_empty() => Ok(Vouched::Nobody),
            _ => Err(Refusal::Attestation),
        },
        "packed" => packed::check(statement, about),
        "fido-u2f" => u2f::check(statement, about),
        "android-key" => android::check(statement, about),
        "apple" => apple::check(statement, about),
        "tpm" => tpm::check(statement, about),
        _ => Err(Refusal::AttestationForm),
    }
}

/// Judges whether who vouches is enough (7.1 steps 23 and 24).
pub(super) fn is_enough(vouched: &Vouched<'_>, asked: &AskedNew<'_>, model: &str) -> Result<bool, Refusal> {
    if asked.attestation == Attestation::None {
        return Ok(false);
    }
    let Vouched::Maker(chain) = vouched else { return Err(Refusal::Attestation) };
    if !asked.makers.is_empty() {
        check_chain(chain, asked.makers, asked.now)?;
    }
    if !asked.models.is_empty() && !asked.models.iter().any(|one| one == model) {
        return Err(Refusal::Model);
    }
    Ok(true)
}

/// `2.23.133.8.3`: the purpose that certificates of TPM keys have.
const TPM_PURPOSE: &[u8] = &[0x67, 0x81, 0x05, 0x08, 0x03];

fn check_chain(chain: &[&[u8]], makers: &[String], now: Timestamp) -> Result<(), Refusal> {
    let refused = |_| Refusal::Attestation;
    let makers: Vec<CertificateDer<'static>> = makers
        .iter()
        .map(|pem| CertificateDer::from_pem_slice(pem.as_bytes()).map_err(|_| Refusal::Attestation))
        .collect::<Result<_, _>>()?;
    let anchors: Vec<_> =
        makers.iter().map(|one| anchor_from_trusted_cert(one).map_err(refused)).collect::<Result<_, _>>()?;
    let (leaf, between) = chain.split_first().ok_or(Refusal::Attestation)?;
    // A device may have its maker's own certificate.
    if makers.iter().any(|maker| maker.as_ref() == *leaf) {
        return Ok(());
    }
    let leaf = CertificateDer::from(*leaf);
    let between: Vec<CertificateDer<'_>> = between.iter().map(|one| CertificateDer::from(*one)).collect();
    let millis = u64::try_from(now.as_millis()).unwrap_or_default();
    EndEntityCert::try_from(&leaf)
        .map_err(refused)?
        .verify_for_usage(
            webpki::ALL_VERIFICATION_ALGS,
            &anchors,
            &between,
            UnixTime::since_unix_epoch(Duration::from_millis(millis)),
            KeyUsage::required_if_present(TPM_PURPOSE),
            None,
            None,
        )
        .map(|_| ())
        .map_err(refused)
}

/// The certificates of a statement, the device's first.
fn certificates<'a>(statement: &Item<'a>) -> Result<Vec<&'a [u8]>, Refusal> {
    let Some(Item::Array(list)) = statement.named("x5c") else { return Err(Refusal::Attestation) };
    let found: Vec<&[u8]> =
        list.iter().map(|one| one.bytes().ok_or(Refusal::Attestation)).collect::<Result<_, _>>()?;
    if found.is_empty() { Err(Refusal::Attestation) } else { Ok(found) }
}

fn bytes<'a>(statement: &Item<'a>, name: &str) -> Result<&'a [u8], Refusal> {
    statement.named(name).and_then(Item::bytes).ok_or(Refusal::Attestation)
}

fn algorithm(statement: &Item<'_>) -> Result<i64, Refusal> {
    statement.named("alg").and_then(Item::int).ok_or(Refusal::Attestation)
}

/// Checks a signature by a certificate's key.
fn check_signed(certificate: &[u8], alg: i64, message: &[u8], signed: &[u8]) -> Result<(), Refusal> {
    let with: &dyn SignatureVerificationAlgorithm = match alg {
        ES256 => algorithms::ECDSA_P256_SHA256,
        ES384 => algorithms::ECDSA_P384_SHA384,
        EDDSA => algorithms::ED25519,
        RS256 => algorithms::RSA_PKCS1_2048_8192_SHA256,
        _ => return Err(Refusal::Attestation),
    };
    let certificate = CertificateDer::from(certificate);
    EndEntityCert::try_from(&certificate)
        .and_then(|certificate| certificate.verify_signature(with, message, signed))
        .map_err(|_| Refusal::Attestation)
}

/// Whether a certificate is for the passkey's own key.
fn is_of_key(certificate: &Certificate<'_>, key: &Key<'_>) -> Result<bool, Refusal> {
    Ok(match key {
        Key::Ecdsa { point, .. } => certificate.key == point.as_slice(),
        Key::Edwards(point) => certificate.key == *point,
        Key::Rsa { n, e } => {
            let mut numbers = Der::new(certificate.key).open(SEQUENCE)?;
            let plain =
                |bytes: &[u8]| bytes.iter().skip_while(|byte| **byte == 0).copied().collect::<Vec<u8>>();
            plain(numbers.expect(INTEGER)?) == plain(n) && plain(numbers.expect(INTEGER)?) == plain(e)
        }
    })
}
