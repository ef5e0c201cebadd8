//! The parts of an attestation certificate (RFC 5280) that the specification looks at. Signatures and chains are
//! checked by `webpki`; here is only reading.

use domain::factor::passkey::Refusal;

use crate::der::{BITS, BOOLEAN, OID, SET};
pub(super) use crate::der::{CONTEXT, Der, ENUMERATED, INTEGER, Malformed, OCTETS, SEQUENCE};

impl From<Malformed> for Refusal {
    fn from(_: Malformed) -> Self {
        Self::Attestation
    }
}

/// `2.5.29.19`.
const BASIC_CONSTRAINTS: &[u8] = &[0x55, 0x1d, 0x13];
/// `1.3.6.1.4.1.45724.1.1.4`: the model.
const FIDO_AAGUID: &[u8] = &[0x2b, 0x06, 0x01, 0x04, 0x01, 0x82, 0xe5, 0x1c, 0x01, 0x01, 0x04];

/// A certificate in its parts.
pub(super) struct Certificate<'a> {
    version: u8,
    subject: Vec<NamePart<'a>>,
    /// The bits of the public key.
    pub(super) key: &'a [u8],
    extensions: Vec<Extension<'a>>,
}

struct Extension<'a> {
    oid: &'a [u8],
    is_critical: bool,
    value: &'a [u8],
}

impl<'a> Certificate<'a> {
    pub(super) fn read(bytes: &'a [u8]) -> Result<Self, Refusal> {
        let mut tbs = Der::new(bytes).open(SEQUENCE)?.open(SEQUENCE)?;
        let version = match tbs.optional(CONTEXT) {
            Some(version) => Der::new(version).expect(INTEGER)?.last().map_or(1, |number| number + 1),
            None => 1,
        };
        tbs.expect(INTEGER)?;
        tbs.expect(SEQUENCE)?;
        tbs.expect(SEQUENCE)?;
        tbs.expect(SEQUENCE)?;
        let subject = names(tbs.open(SEQUENCE)?)?;
        let mut key_info = tbs.open(SEQUENCE)?;
        key_info.expect(SEQUENCE)?;
        let key = key_info.expect(BITS)?.strip_prefix(&[0]).ok_or(Refusal::Attestation)?;
        tbs.optional(0x81);
        tbs.optional(0x82);
        let extensions = match tbs.optional(CONTEXT + 3) {
            Some(list) => extensions(Der::new(list).open(SEQUENCE)?)?,
            None => Vec::new(),
        };
        Ok(Self { version, subject, key, extensions })
    }

    pub(super) fn has_empty_subject(&self) -> bool {
        self.subject.is_empty()
    }

    /// A part of the subject's name, by the last byte of its id in `2.5.4`.
    pub(super) fn subject_part(&self, id: u8) -> Option<&'a [u8]> {
        self.subject.iter().find(|(oid, _)| *oid == [0x55, 0x04, id]).map(|(_, value)| *value)
    }

    pub(super) fn extension(&self, oid: &[u8]) -> Option<&'a [u8]> {
        self.extensions.iter().find(|one| one.oid == oid).map(|one| one.value)
    }

    /// Of version 3, and not the certificate of an authority: what all forms ask for.
    pub(super) fn check_leaf(&self) -> Result<(), Refusal> {
        let constraints = self.extension(BASIC_CONSTRAINTS).ok_or(Refusal::Attestation)?;
        let is_authority =
            Der::new(constraints).open(SEQUENCE)?.optional(BOOLEAN).is_some_and(|yes| yes != [0]);
        if self.version == 3 && !is_authority { Ok(()) } else { Err(Refusal::Attestation) }
    }

    /// Where the certificate names a model, it must be this one.
    pub(super) fn check_model(&self, aaguid: &[u8]) -> Result<(), Refusal> {
        let Some(named) = self.extensions.iter().find(|one| one.oid == FIDO_AAGUID) else { return Ok(()) };
        let is_same = Der::new(named.value).expect(OCTETS)? == aaguid;
        if is_same && !named.is_critical { Ok(()) } else { Err(Refusal::Attestation) }
    }
}

/// A part of a name: its id and its text.
type NamePart<'a> = (&'a [u8], &'a [u8]);

fn names(mut list: Der<'_>) -> Result<Vec<NamePart<'_>>, Refusal> {
    let mut found = Vec::new();
    while !list.is_empty() {
        let mut set = list.open(SET)?;
        while !set.is_empty() {
            let mut pair = set.open(SEQUENCE)?;
            found.push((pair.expect(OID)?, pair.next()?.1));
        }
    }
    Ok(found)
}

fn extensions(mut list: Der<'_>) -> Result<Vec<Extension<'_>>, Refusal> {
    let mut found = Vec::new();
    while !list.is_empty() {
        let mut one = list.open(SEQUENCE)?;
        let oid = one.expect(OID)?;
        let is_critical = one.optional(BOOLEAN).is_some_and(|yes| yes != [0]);
        found.push(Extension { oid, is_critical, value: one.expect(OCTETS)? });
    }
    Ok(found)
}
