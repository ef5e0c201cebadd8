//! The form "apple" (section 8.8): an anonymous certificate for this very key and answer.

use domain::factor::passkey::Refusal;

use super::{About, Vouched, certificates, is_of_key};
use crate::passkey::{
    cbor::Item,
    certificate::{CONTEXT, Certificate, Der, OCTETS, SEQUENCE},
    client::sha256,
};

/// `1.2.840.113635.100.8.2`: the hash of the answer.
const NONCE: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x63, 0x64, 0x08, 0x02];

pub(super) fn check<'a>(statement: &Item<'a>, about: &About<'_>) -> Result<Vouched<'a>, Refusal> {
    let chain = certificates(statement)?;
    let leaf = Certificate::read(chain[0])?;
    let nonce = leaf.extension(NONCE).ok_or(Refusal::Attestation)?;
    let nonce = Der::new(nonce).open(SEQUENCE)?.open(CONTEXT + 1)?.expect(OCTETS)?;
    if nonce == sha256(&about.signed()) && is_of_key(&leaf, about.key)? {
        Ok(Vouched::Maker(chain))
    } else {
        Err(Refusal::Attestation)
    }
}
