//! Binary identities: objectGUID and objectSid, with the text forms that a client may use in their place.
//! Apart, because their byte orders are easy to get wrong and are needed by search, attributes and binds alike.

use sha2::{Digest as _, Sha256};

/// An objectGUID in its stored byte order (the first three fields little-endian, MS-DTYP 2.3.4).
pub(super) type Guid = [u8; 16];

/// A GUID that is always the same for the same seed, with the version and variant bits of a random one.
pub(super) fn guid_of(seed: &str) -> Guid {
    let digest = Sha256::digest(seed.as_bytes());
    let mut guid = [0u8; 16];
    guid.copy_from_slice(&digest[..16]);
    guid[7] = (guid[7] & 0x0f) | 0x40;
    guid[8] = (guid[8] & 0x3f) | 0x80;
    guid
}

/// Reads a GUID as `00112233-4455-…` text or as 32 hexadecimal digits of the stored bytes, which are the two
/// forms that `<GUID=…>` takes.
pub(super) fn parse_guid(text: &str) -> Option<Guid> {
    let dashed = text.len() == 36 && [8, 13, 18, 23].iter().all(|&at| text.as_bytes()[at] == b'-');
    let digits: String = if dashed { text.replace('-', "") } else { text.to_owned() };
    let mut guid: Guid = parse_hex(&digits)?.try_into().ok()?;
    if dashed {
        guid[0..4].reverse();
        guid[4..6].reverse();
        guid[6..8].reverse();
    }
    Some(guid)
}

/// Bytes written as hexadecimal digits.
pub(super) fn parse_hex(digits: &str) -> Option<Vec<u8>> {
    // The radix parser would take a sign for a digit.
    if !digits.bytes().all(|b| b.is_ascii_hexdigit()) || !digits.len().is_multiple_of(2) {
        return None;
    }
    (0..digits.len()).step_by(2).map(|at| u8::from_str_radix(&digits[at..at + 2], 16).ok()).collect()
}

/// The domain's part of every SID: `S-1-5-21-` and these three.
#[derive(Clone, Copy, Debug)]
pub(super) struct DomainSid(pub [u32; 3]);

impl DomainSid {
    /// The SID of the domain itself.
    pub(super) fn own(self) -> Vec<u8> {
        encode_sid(&[21, self.0[0], self.0[1], self.0[2]])
    }

    /// The SID of the object with relative identifier `rid`.
    pub(super) fn member(self, rid: u32) -> Vec<u8> {
        encode_sid(&[21, self.0[0], self.0[1], self.0[2], rid])
    }
}

/// MS-DTYP 2.4.2.2: revision, count, authority big-endian, sub-authorities little-endian.
fn encode_sid(parts: &[u32]) -> Vec<u8> {
    let mut sid = vec![1, u8::try_from(parts.len()).unwrap_or(u8::MAX), 0, 0, 0, 0, 0, 5];
    for part in parts {
        sid.extend_from_slice(&part.to_le_bytes());
    }
    sid
}

/// Reads `S-1-5-…` text or hexadecimal digits of the stored bytes.
pub(super) fn parse_sid(text: &str) -> Option<Vec<u8>> {
    match text.strip_prefix("S-1-5-").or_else(|| text.strip_prefix("s-1-5-")) {
        Some(rest) => {
            let parts: Result<Vec<u32>, _> = rest.split('-').map(str::parse).collect();
            parts.ok().filter(|parts| parts.len() <= 15).map(|parts| encode_sid(&parts))
        }
        None => parse_hex(text).filter(|bytes| bytes.len() >= 8),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_text_forms_of_a_guid_mean_the_same_bytes() {
        let dashed = parse_guid("00112233-4455-6677-8899-aabbccddeeff").unwrap();
        assert_eq!(dashed, parse_guid("33221100554477668899aabbccddeeff").unwrap());
        assert_eq!(parse_guid("0011223-34455-6677-8899-aabbccddeeff"), None);
        assert_eq!(parse_guid("33221100554477668899aabbccddeef"), None);
        assert_eq!(parse_guid("é3221100554477668899aabbccddee"), None);
    }

    #[test]
    fn a_sid_reads_back_from_text() {
        let domain = DomainSid([1, 2, 4_000_000_000]);
        assert_eq!(parse_sid("S-1-5-21-1-2-4000000000-512").unwrap(), domain.member(512));
        assert_eq!(parse_sid("S-1-5-"), None);
        assert_eq!(domain.own().len(), 24);
    }
}
