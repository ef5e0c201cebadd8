//! The form "tpm" (section 8.3): a Trusted Platform Module vouches for a key that it made.

use domain::factor::passkey::Refusal;

use super::{About, TPM_PURPOSE, Vouched, algorithm, bytes, certificates, check_signed};
use crate::passkey::{
    cbor::Item,
    certificate::{Certificate, Der, SEQUENCE},
    client::sha256,
    cose::{ES256, ES384, Key, RS256},
};

/// `2.5.29.37`.
const PURPOSES: &[u8] = &[0x55, 0x1d, 0x25];
/// `2.5.29.17`.
const OTHER_NAMES: &[u8] = &[0x55, 0x1d, 0x11];
/// TPM_GENERATED_VALUE.
const MAGIC: &[u8] = &[0xff, 0x54, 0x43, 0x47];
/// TPM_ST_ATTEST_CERTIFY.
const CERTIFIED: &[u8] = &[0x80, 0x17];
/// TPM_ALG_SHA256.
const SHA256: &[u8] = &[0x00, 0x0b];
/// TPM_ALG_NULL.
const NONE: &[u8] = &[0x00, 0x10];

/// Reads a structure of a TPM: numbers of a fixed size, and bytes with a length of two bytes before them.
struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn take(&mut self, count: usize) -> Result<&'a [u8], Refusal> {
        let (taken, rest) = self.0.split_at_checked(count).ok_or(Refusal::Attestation)?;
        self.0 = rest;
        Ok(taken)
    }

    fn sized(&mut self) -> Result<&'a [u8], Refusal> {
        let length = self.take(2)?;
        self.take(usize::from(length[0]) << 8 | usize::from(length[1]))
    }

    /// A scheme: none, or one with a hash algorithm.
    fn scheme(&mut self) -> Result<(), Refusal> {
        if self.take(2)? != NONE {
            self.take(2)?;
        }
        Ok(())
    }
}

fn ensure(is_right: bool) -> Result<(), Refusal> {
    if is_right { Ok(()) } else { Err(Refusal::Attestation) }
}

pub(super) fn check<'a>(statement: &Item<'a>, about: &About<'_>) -> Result<Vouched<'a>, Refusal> {
    ensure(statement.named("ver").and_then(Item::text) == Some("2.0"))?;
    let alg = algorithm(statement)?;
    // Both hash with SHA-256, as what is certified must be.
    ensure(matches!(alg, ES256 | RS256))?;
    let chain = certificates(statement)?;
    let (public, certified) = (bytes(statement, "pubArea")?, bytes(statement, "certInfo")?);
    check_public(public, about.key)?;
    check_certified(certified, public, &sha256(&about.signed()))?;
    check_signed(chain[0], alg, certified, bytes(statement, "sig")?)?;
    let leaf = Certificate::read(chain[0])?;
    leaf.check_leaf()?;
    leaf.check_model(about.credential.aaguid)?;
    ensure(leaf.has_empty_subject() && leaf.extension(OTHER_NAMES).is_some())?;
    let mut purposes = Der::new(leaf.extension(PURPOSES).ok_or(Refusal::Attestation)?).open(SEQUENCE)?;
    let mut is_for_tpm = false;
    while !purposes.is_empty() {
        is_for_tpm |= purposes.next()?.1 == TPM_PURPOSE;
    }
    ensure(is_for_tpm)?;
    Ok(Vouched::Maker(chain))
}

/// The key that the TPM made (TPMT_PUBLIC) is the passkey's.
fn check_public(public: &[u8], key: &Key<'_>) -> Result<(), Refusal> {
    let mut reader = Reader(public);
    let kind = reader.take(2)?;
    ensure(reader.take(2)? == SHA256)?;
    reader.take(4)?;
    reader.sized()?;
    // No symmetric algorithm: it is no storage key.
    ensure(reader.take(2)? == NONE)?;
    reader.scheme()?;
    match (kind, key) {
        ([0x00, 0x23], Key::Ecdsa { alg, point }) => {
            let curve: &[u8] = if *alg == ES384 { &[0x00, 0x04] } else { &[0x00, 0x03] };
            ensure(reader.take(2)? == curve)?;
            reader.scheme()?;
            let (x, y) = (reader.sized()?, reader.sized()?);
            ensure([&[4], x, y].concat() == *point)?;
        }
        ([0x00, 0x01], Key::Rsa { n, e }) => {
            reader.take(2)?;
            let exponent = reader.take(4)?;
            let exponent: &[u8] = if exponent == [0; 4] { &[1, 0, 1] } else { exponent };
            ensure(exponent.iter().skip_while(|byte| **byte == 0).eq(*e))?;
            ensure(reader.sized()? == *n)?;
        }
        _ => return Err(Refusal::Attestation),
    }
    ensure(reader.0.is_empty())
}

/// What was certified (TPMS_ATTEST) is that key, for this answer.
fn check_certified(certified: &[u8], public: &[u8], expected: &[u8]) -> Result<(), Refusal> {
    let mut reader = Reader(certified);
    ensure(reader.take(4)? == MAGIC && reader.take(2)? == CERTIFIED)?;
    reader.sized()?;
    ensure(reader.sized()? == expected)?;
    // Clock and firmware say nothing about the key.
    reader.take(17 + 8)?;
    ensure(reader.sized()? == [SHA256, &sha256(public)].concat())?;
    reader.sized()?;
    ensure(reader.0.is_empty())
}
