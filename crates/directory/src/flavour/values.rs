//! Values of attributes that the configuration asks for, as text: most are text already, some are bytes.

use data_encoding::BASE64;

use crate::connection::Entry;

/// The values of an attribute: security identifiers in their text form, certificates in base64 on one line, and of all
/// others those that are text.
pub(super) fn told(entry: &Entry, name: &str) -> Vec<String> {
    let lower = name.to_ascii_lowercase();
    if lower == "objectsid" {
        return entry.values(name).iter().filter_map(|bytes| sid(bytes)).collect();
    }
    let is_certificate = lower == "usercertificate" || lower.ends_with(";binary");
    if !is_certificate {
        return entry.texts(name).map(str::to_owned).collect();
    }
    // Servers name the option in their answer or leave it out, whatever was asked for.
    let plain = lower.strip_suffix(";binary").unwrap_or(&lower);
    let all = entry.values(plain).iter().chain(entry.values(&format!("{plain};binary")));
    all.map(|bytes| BASE64.encode(bytes)).collect()
}

/// A security identifier as it is written: `S-1-5-21-…` (MS-DTYP 2.4.2.1).
fn sid(bytes: &[u8]) -> Option<String> {
    let (head, rest) = bytes.split_first_chunk::<8>()?;
    let [revision, count, authority @ ..] = head;
    let (parts, left) = rest.as_chunks::<4>();
    if !left.is_empty() || parts.len() != usize::from(*count) {
        return None;
    }
    let authority = authority.iter().fold(0_u64, |number, byte| number << 8 | u64::from(*byte));
    let mut text = format!("S-{revision}-{authority}");
    for part in parts {
        text.push('-');
        text.push_str(&u32::from_le_bytes(*part).to_string());
    }
    Some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn identifiers_and_certificates_become_text_and_text_stays() {
        let mut entry = Entry::default();
        let mut bytes = vec![1, 2, 0, 0, 0, 0, 0, 5, 21, 0, 0, 0];
        bytes.extend(1_104_u32.to_le_bytes());
        entry.add("objectSid", bytes.clone());
        bytes.pop();
        entry.add("objectSid", bytes);
        entry.add("userCertificate;binary", vec![0xff, 0x00, 0x3f]);
        entry.add("userCertificate", vec![0xff, 0x00]);
        entry.add("title", b"Chief".to_vec());
        entry.add("title", vec![0xff]);
        assert_eq!(told(&entry, "objectSID"), ["S-1-5-21-1104"]);
        for name in ["userCertificate;binary", "userCertificate"] {
            assert_eq!(told(&entry, name), ["/wA=", "/wA/"], "{name}");
        }
        assert_eq!(told(&entry, "title"), ["Chief"]);
    }
}
