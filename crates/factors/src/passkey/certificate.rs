//! The parts of an attestation certificate (RFC 5280) that the specification looks at. Signatures and chains are
//! checked by `webpki`; here is only reading, of DER that says how long it is.

use domain::factor::passkey::Refusal;

/// Reads one DER value after another.
#[derive(Clone, Copy)]
pub(super) struct Der<'a> {
    rest: &'a [u8],
}

/// Context-specific and constructed: `[number]` of a structure.
pub(super) const CONTEXT: u32 = 0xa0;
pub(super) const INTEGER: u32 = 0x02;
pub(super) const OCTETS: u32 = 0x04;
const BITS: u32 = 0x03;
const BOOLEAN: u32 = 0x01;
const OID: u32 = 0x06;
pub(super) const ENUMERATED: u32 = 0x0a;
pub(super) const SEQUENCE: u32 = 0x30;
const SET: u32 = 0x31;

impl<'a> Der<'a> {
    pub(super) const fn new(bytes: &'a [u8]) -> Self {
        Self { rest: bytes }
    }

    pub(super) const fn is_empty(&self) -> bool {
        self.rest.is_empty()
    }

    fn take(&mut self, count: usize) -> Result<&'a [u8], Refusal> {
        let (taken, rest) = self.rest.split_at_checked(count).ok_or(Refusal::Attestation)?;
        self.rest = rest;
        Ok(taken)
    }

    /// The next value: its tag and what is in it. A tag of more than 30 has its number above the first byte's
    /// class (`0xa0 + number`), as short ones do.
    pub(super) fn next(&mut self) -> Result<(u32, &'a [u8]), Refusal> {
        let first = u32::from(self.take(1)?[0]);
        let mut tag = first;
        if first & 0x1f == 0x1f {
            let mut number = 0_u32;
            loop {
                let byte = u32::from(self.take(1)?[0]);
                number = number.checked_mul(128).ok_or(Refusal::Attestation)? | (byte & 0x7f);
                if byte & 0x80 == 0 {
                    break;
                }
            }
            tag = (first & 0xe0) + number;
        }
        let length = self.take(1)?[0];
        let length = match length {
            0..=0x7f => usize::from(length),
            0x81..=0x83 => {
                let bytes = self.take(usize::from(length & 0x7f))?;
                bytes.iter().fold(0, |number, byte| number << 8 | usize::from(*byte))
            }
            _ => return Err(Refusal::Attestation),
        };
        Ok((tag, self.take(length)?))
    }

    /// The next value, which must have this tag.
    pub(super) fn expect(&mut self, tag: u32) -> Result<&'a [u8], Refusal> {
        match self.next()? {
            (found, content) if found == tag => Ok(content),
            _ => Err(Refusal::Attestation),
        }
    }

    /// A structure with this tag, opened.
    pub(super) fn open(&mut self, tag: u32) -> Result<Self, Refusal> {
        self.expect(tag).map(Self::new)
    }

    /// The next value when it has this tag.
    fn optional(&mut self, tag: u32) -> Option<&'a [u8]> {
        let mut ahead = *self;
        let (found, content) = ahead.next().ok()?;
        (found == tag).then(|| {
            *self = ahead;
            content
        })
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
