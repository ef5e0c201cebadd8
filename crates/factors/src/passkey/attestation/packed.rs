//! The form "packed" (section 8.2): signed by the maker's key, or by the passkey's own.

use domain::factor::passkey::Refusal;

use super::{About, Vouched, algorithm, bytes, certificates, check_signed};
use crate::passkey::{cbor::Item, certificate::Certificate};

/// The last bytes of the ids of C, O, OU and CN.
const COUNTRY: u8 = 0x06;
const ORGANIZATION: u8 = 0x0a;
const UNIT: u8 = 0x0b;
const NAME: u8 = 0x03;

pub(super) fn check<'a>(statement: &Item<'a>, about: &About<'_>) -> Result<Vouched<'a>, Refusal> {
    let (alg, signed) = (algorithm(statement)?, bytes(statement, "sig")?);
    if statement.named("x5c").is_none() {
        if alg != about.key.alg() {
            return Err(Refusal::Attestation);
        }
        about.key.verify(&about.signed(), signed).map_err(|_| Refusal::Attestation)?;
        return Ok(Vouched::Itself);
    }
    let chain = certificates(statement)?;
    check_signed(chain[0], alg, &about.signed(), signed)?;
    let leaf = Certificate::read(chain[0])?;
    leaf.check_leaf()?;
    leaf.check_model(about.credential.aaguid)?;
    let has = |id| leaf.subject_part(id).is_some_and(|text| !text.is_empty());
    let is_named = leaf.subject_part(COUNTRY).is_some_and(|text| text.len() == 2)
        && has(ORGANIZATION)
        && has(NAME)
        && leaf.subject_part(UNIT) == Some(b"Authenticator Attestation");
    if is_named { Ok(Vouched::Maker(chain)) } else { Err(Refusal::Attestation) }
}
