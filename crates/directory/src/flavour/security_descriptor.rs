//! Who may use an extended right on an object, read from its security descriptor (MS-DTYP 2.4.6).
//!
//! Active Directory computes for a client which attributes it may write, but not which extended rights it
//! holds; "Reset Password" is one. Bytes come from a server, so every step is checked.

use std::collections::BTreeSet;

/// User-Force-Change-Password, 00299570-246d-11d0-a768-00aa006e0529, as it stands in an entry.
pub(super) const RESET_PASSWORD: [u8; 16] =
    [0x70, 0x95, 0x29, 0x00, 0x6d, 0x24, 0xd0, 0x11, 0xa7, 0x68, 0x00, 0xaa, 0x00, 0x6e, 0x05, 0x29];

const CONTROL_ACCESS: u32 = 0x100;
const GENERIC_ALL: u32 = 0x1000_0000;
const INHERIT_ONLY: u8 = 0x08;
const OBJECT_TYPE_PRESENT: u32 = 1;
const INHERITED_TYPE_PRESENT: u32 = 2;

/// One entry of an access control list, as far as it matters here.
struct Entry<'a> {
    allows: bool,
    mask: u32,
    right: Option<&'a [u8]>,
    trustee: &'a [u8],
}

/// Whether one of `trustees` (SIDs) holds the extended right; `None` when the descriptor cannot be read.
pub(super) fn grants(descriptor: &[u8], right: &[u8; 16], trustees: &BTreeSet<&[u8]>) -> Option<bool> {
    let place = usize::try_from(number(descriptor, 16)?).ok()?;
    if place == 0 {
        // No list at all keeps nobody out.
        return Some(true);
    }
    let list = descriptor.get(place..)?;
    let count = u16::from_le_bytes(list.get(4..6)?.try_into().ok()?);
    let mut rest = list.get(8..)?;
    for _ in 0..count {
        let size = usize::from(u16::from_le_bytes(rest.get(2..4)?.try_into().ok()?));
        let bytes = rest.get(..size).filter(|bytes| bytes.len() >= 8)?;
        rest = &rest[size..];
        let Some(entry) = effective(bytes) else { continue };
        let is_meant = entry.right.is_none_or(|meant| meant == right);
        let is_access = entry.mask & (CONTROL_ACCESS | GENERIC_ALL) != 0;
        if is_meant && is_access && trustees.contains(entry.trustee) {
            // Refusals stand before grants in a list that is in order: the first that fits decides.
            return Some(entry.allows);
        }
    }
    Some(false)
}

/// An entry that acts on the object itself; `None` for those that are only handed down, or of other kinds.
fn effective(bytes: &[u8]) -> Option<Entry<'_>> {
    let (kind, flags) = (bytes[0], bytes[1]);
    if flags & INHERIT_ONLY != 0 {
        return None;
    }
    let mask = number(bytes, 4)?;
    let (allows, place, right) = match kind {
        0 => (true, 8, None),
        1 => (false, 8, None),
        5 | 6 => {
            let present = number(bytes, 8)?;
            let mut place = 12;
            let mut right = None;
            if present & OBJECT_TYPE_PRESENT != 0 {
                right = Some(bytes.get(place..place + 16)?);
                place += 16;
            }
            if present & INHERITED_TYPE_PRESENT != 0 {
                place += 16;
            }
            (kind == 5, place, right)
        }
        _ => return None,
    };
    let sid = bytes.get(place..)?;
    let length = 8 + 4 * usize::from(*sid.get(1)?);
    let trustee = sid.get(..length)?;
    Some(Entry { allows, mask, right, trustee })
}

fn number(bytes: &[u8], place: usize) -> Option<u32> {
    bytes.get(place..place + 4).and_then(|four| four.try_into().ok()).map(u32::from_le_bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SID: [u8; 12] = [1, 1, 0, 0, 0, 0, 0, 5, 11, 0, 0, 0];

    fn entry(kind: u8, flags: u8, mask: u32, right: Option<[u8; 16]>) -> Vec<u8> {
        let mut bytes = vec![kind, flags, 0, 0];
        bytes.extend(mask.to_le_bytes());
        if kind >= 5 {
            bytes.extend(u32::from(right.is_some()).to_le_bytes());
            bytes.extend(right.into_iter().flatten());
        }
        bytes.extend(SID);
        bytes[2] = u8::try_from(bytes.len()).unwrap();
        bytes
    }

    fn descriptor(entries: &[Vec<u8>]) -> Vec<u8> {
        let mut bytes = vec![1, 0, 4, 0x80, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 20, 0, 0, 0];
        bytes.extend([4, 0, 0, 0, u8::try_from(entries.len()).unwrap(), 0, 0, 0]);
        bytes.extend(entries.concat());
        bytes
    }

    fn told(entries: &[Vec<u8>]) -> Option<bool> {
        grants(&descriptor(entries), &RESET_PASSWORD, &BTreeSet::from([SID.as_slice()]))
    }

    #[test]
    fn the_right_itself_or_all_rights_grant_and_a_refusal_before_them_does_not() {
        let reset = entry(5, 0, CONTROL_ACCESS, Some(RESET_PASSWORD));
        let everything = entry(0, 0, GENERIC_ALL | CONTROL_ACCESS, None);
        let refusal = entry(6, 0, CONTROL_ACCESS, Some(RESET_PASSWORD));
        assert_eq!(told(std::slice::from_ref(&reset)), Some(true));
        assert_eq!(told(&[everything]), Some(true));
        assert_eq!(told(&[refusal, reset]), Some(false));
    }

    #[test]
    fn another_right_and_one_that_is_only_handed_down_do_not_grant() {
        let other = entry(5, 0, CONTROL_ACCESS, Some([7; 16]));
        let handed_down = entry(5, INHERIT_ONLY, CONTROL_ACCESS, Some(RESET_PASSWORD));
        let read = entry(0, 0, 0x0002_0000, None);
        assert_eq!(told(&[other, handed_down, read]), Some(false));
    }

    #[test]
    fn a_descriptor_that_is_cut_anywhere_is_unreadable_and_harmless() {
        let whole = descriptor(&[entry(5, 0, CONTROL_ACCESS, Some(RESET_PASSWORD))]);
        for length in 0..whole.len() {
            let cut = grants(&whole[..length], &RESET_PASSWORD, &BTreeSet::from([SID.as_slice()]));
            assert_ne!(cut, Some(true), "{length}");
        }
    }
}
