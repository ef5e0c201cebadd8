//! The form "fido-u2f" (section 8.6): keys that are older than the specification.

use domain::factor::passkey::Refusal;

use super::{About, Vouched, bytes, certificates, check_signed};
use crate::passkey::{
    cbor::Item,
    cose::{ES256, Key},
};

pub(super) fn check<'a>(statement: &Item<'a>, about: &About<'_>) -> Result<Vouched<'a>, Refusal> {
    let chain = certificates(statement)?;
    let Key::Ecdsa { alg: ES256, point } = about.key else { return Err(Refusal::Attestation) };
    if chain.len() != 1 {
        return Err(Refusal::Attestation);
    }
    let message = [&[0], about.rp_id_hash, about.client_hash, about.credential.id, point].concat();
    check_signed(chain[0], ES256, &message, bytes(statement, "sig")?)?;
    Ok(Vouched::Maker(chain))
}
