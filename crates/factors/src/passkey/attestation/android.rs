//! The form "android-key" (section 8.4): Android's key store vouches for the passkey's own key.

use domain::factor::passkey::Refusal;

use super::{About, Vouched, algorithm, bytes, certificates, check_signed, is_of_key};
use crate::passkey::{
    cbor::Item,
    certificate::{CONTEXT, Certificate, Der, ENUMERATED, INTEGER, OCTETS, SEQUENCE},
};

/// `1.3.6.1.4.1.11129.2.1.17`: what the key store says of the key.
const DESCRIPTION: &[u8] = &[0x2b, 0x06, 0x01, 0x04, 0x01, 0xd6, 0x79, 0x02, 0x01, 0x11];
/// What the key is for: a set of numbers, of which 2 is signing.
const PURPOSE: u32 = CONTEXT + 1;
const SIGNING: &[u8] = &[2];
/// The key is every app's: it must not be.
const ALL_APPLICATIONS: u32 = CONTEXT + 600;
/// Where the key comes from; 0 is from the key store itself.
const ORIGIN: u32 = CONTEXT + 702;

pub(super) fn check<'a>(statement: &Item<'a>, about: &About<'_>) -> Result<Vouched<'a>, Refusal> {
    let chain = certificates(statement)?;
    check_signed(chain[0], algorithm(statement)?, &about.signed(), bytes(statement, "sig")?)?;
    let leaf = Certificate::read(chain[0])?;
    if !is_of_key(&leaf, about.key)? {
        return Err(Refusal::Attestation);
    }
    let description = leaf.extension(DESCRIPTION).ok_or(Refusal::Attestation)?;
    let mut parts = Der::new(description).open(SEQUENCE)?;
    parts.expect(INTEGER)?;
    security_level(&mut parts)?;
    parts.expect(INTEGER)?;
    security_level(&mut parts)?;
    if parts.expect(OCTETS)? != about.client_hash {
        return Err(Refusal::Attestation);
    }
    parts.expect(OCTETS)?;
    check_rights(parts.open(SEQUENCE)?)?;
    check_rights(parts.open(SEQUENCE)?)?;
    Ok(Vouched::Maker(chain))
}

/// An enumeration; some write it as a number.
fn security_level(parts: &mut Der<'_>) -> Result<(), Refusal> {
    match parts.next()?.0 {
        ENUMERATED | INTEGER => Ok(()),
        _ => Err(Refusal::Attestation),
    }
}

/// What one of the two lists says must be what a passkey's key is; the other may say nothing.
fn check_rights(mut list: Der<'_>) -> Result<(), Refusal> {
    while !list.is_empty() {
        let (tag, content) = list.next()?;
        let is_right = match tag {
            ALL_APPLICATIONS => false,
            ORIGIN => Der::new(content).expect(INTEGER)? == [0],
            PURPOSE => {
                let mut set = Der::new(Der::new(content).expect(0x31)?);
                let mut found = false;
                while !set.is_empty() {
                    found |= set.expect(INTEGER)? == SIGNING;
                }
                found
            }
            _ => true,
        };
        if !is_right {
            return Err(Refusal::Attestation);
        }
    }
    Ok(())
}
