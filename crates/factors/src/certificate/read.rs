//! What a certificate says (RFC 5280), as far as mapping it to an account needs it.

use data_encoding::BASE64;
use domain::factor::certificate::Facts;
use jiff::civil::DateTime;
use ring::digest::{SHA1_FOR_LEGACY_USE_ONLY, digest};

use crate::der::{BITS, BOOLEAN, CONTEXT, Der, INTEGER, Malformed, OCTETS, OID, SEQUENCE, SET};

/// `2.5.29.14`.
const KEY_IDENTIFIER: &[u8] = &[0x55, 0x1d, 0x0e];
/// `2.5.29.17`.
const ALTERNATIVE_NAME: &[u8] = &[0x55, 0x1d, 0x11];
/// `2.5.29.37`.
const PURPOSES: &[u8] = &[0x55, 0x1d, 0x25];
/// `1.3.6.1.5.5.7.3.2`: proving clients.
const CLIENTS: &[u8] = &[0x2b, 0x06, 0x01, 0x05, 0x05, 0x07, 0x03, 0x02];
/// `1.3.6.1.4.1.311.25.2`: what the authority of a domain says of the account.
const DOMAIN: &[u8] = &[0x2b, 0x06, 0x01, 0x04, 0x01, 0x82, 0x37, 0x19, 0x02];
/// `1.3.6.1.4.1.311.25.2.1`: its security identifier.
const DOMAIN_SID: &[u8] = &[0x2b, 0x06, 0x01, 0x04, 0x01, 0x82, 0x37, 0x19, 0x02, 0x01];
/// `1.3.6.1.4.1.311.20.2.3`: a user principal name.
const PRINCIPAL_NAME: &[u8] = &[0x2b, 0x06, 0x01, 0x04, 0x01, 0x82, 0x37, 0x14, 0x02, 0x03];
/// `0.9.2342.19200300.100.1.25`: a part of a domain name.
const DOMAIN_COMPONENT: &[u8] = &[0x09, 0x92, 0x26, 0x89, 0x93, 0xf2, 0x2c, 0x64, 0x01, 0x19];
/// `0.9.2342.19200300.100.1.1`.
const USER_ID: &[u8] = &[0x09, 0x92, 0x26, 0x89, 0x93, 0xf2, 0x2c, 0x64, 0x01, 0x01];
/// `1.2.840.113549.1.9.1`.
const MAIL: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x09, 0x01];

/// What a certificate says.
pub(super) struct Read {
    pub(super) facts: Facts,
    /// Whether it says itself that it is for proving clients.
    pub(super) is_for_clients: bool,
}

/// Reads a certificate. Whether any of it is true is checked elsewhere.
pub(super) fn facts(bytes: &[u8]) -> Result<Read, Malformed> {
    let mut tbs = Der::new(bytes).open(SEQUENCE)?.open(SEQUENCE)?;
    tbs.optional(CONTEXT);
    let serial = tbs.expect(INTEGER)?;
    tbs.expect(SEQUENCE)?;
    let issuer = names(tbs.open(SEQUENCE)?)?;
    let mut validity = tbs.open(SEQUENCE)?;
    validity.next()?;
    let not_after = time(validity.next()?)?;
    let subject = names(tbs.open(SEQUENCE)?)?;
    let key_info = tbs.expect(SEQUENCE)?;
    let mut parts = Der::new(key_info);
    parts.expect(SEQUENCE)?;
    let key = parts.expect(BITS)?.strip_prefix(&[0]).ok_or(Malformed)?;
    let sha1 = |data: &[u8]| digest(&SHA1_FOR_LEGACY_USE_ONLY, data).as_ref().to_vec();
    let zeros = serial.iter().take_while(|byte| **byte == 0).count();
    let mut read = Read {
        facts: Facts {
            issuer,
            subject,
            serial: serial[zeros..].to_vec(),
            key_hashes: [sha1(key), sha1(&sequence(key_info))],
            base64: BASE64.encode(bytes),
            not_after,
            ..Facts::default()
        },
        is_for_clients: false,
    };
    tbs.optional(0x81);
    tbs.optional(0x82);
    if let Some(list) = tbs.optional(CONTEXT + 3) {
        extensions(Der::new(list).open(SEQUENCE)?, &mut read)?;
    }
    Ok(read)
}

/// A structure as it was before it was opened.
fn sequence(content: &[u8]) -> Vec<u8> {
    let length = content.len();
    let mut whole = vec![0x30];
    match u8::try_from(length) {
        Ok(short) if short < 0x80 => whole.push(short),
        _ => {
            let bytes = length.to_be_bytes();
            let bytes = &bytes[bytes.iter().take_while(|byte| **byte == 0).count()..];
            // A length in memory has eight bytes at most.
            whole.push(0x80 | u8::try_from(bytes.len()).unwrap_or(0));
            whole.extend_from_slice(bytes);
        }
    }
    whole.extend_from_slice(content);
    whole
}

fn extensions(mut list: Der<'_>, read: &mut Read) -> Result<(), Malformed> {
    let mut seen: Vec<&[u8]> = Vec::new();
    while !list.is_empty() {
        let mut one = list.open(SEQUENCE)?;
        let oid = one.expect(OID)?;
        one.optional(BOOLEAN);
        let value = one.expect(OCTETS)?;
        if seen.contains(&oid) {
            return Err(Malformed);
        }
        seen.push(oid);
        match oid {
            KEY_IDENTIFIER => read.facts.key_identifier = Some(Der::new(value).expect(OCTETS)?.to_vec()),
            ALTERNATIVE_NAME => read.facts.upns = principal_names(value)?,
            DOMAIN => read.facts.sid = Some(sid(value)?),
            PURPOSES => {
                let mut purposes = Der::new(value).open(SEQUENCE)?;
                while !purposes.is_empty() {
                    read.is_for_clients |= purposes.expect(OID)? == CLIENTS;
                }
            }
            _ => {}
        }
    }
    Ok(())
}

/// The security identifier, which must be there and of the form: what cannot be read is not taken for absent.
fn sid(value: &[u8]) -> Result<String, Malformed> {
    let mut names = Der::new(value).open(SEQUENCE)?;
    let mut other = names.open(CONTEXT)?;
    if !names.is_empty() || other.expect(OID)? != DOMAIN_SID {
        return Err(Malformed);
    }
    let text = other.open(CONTEXT)?.expect(OCTETS)?;
    let text = std::str::from_utf8(text).map_err(|_| Malformed)?;
    let is_fit = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    let rest = text.strip_prefix("S-").ok_or(Malformed)?;
    if rest.split('-').all(is_fit) { Ok(text.to_owned()) } else { Err(Malformed) }
}

fn principal_names(value: &[u8]) -> Result<Vec<String>, Malformed> {
    let mut names = Der::new(value).open(SEQUENCE)?;
    let mut found = Vec::new();
    while !names.is_empty() {
        let (tag, content) = names.next()?;
        let mut other = Der::new(content);
        if tag == CONTEXT && other.expect(OID)? == PRINCIPAL_NAME {
            let (_, text) = other.open(CONTEXT)?.next()?;
            found.push(std::str::from_utf8(text).map_err(|_| Malformed)?.to_owned());
        }
    }
    Ok(found)
}

/// Names in the order in which they are encoded.
fn names(mut list: Der<'_>) -> Result<Vec<(String, String)>, Malformed> {
    let mut found = Vec::new();
    while !list.is_empty() {
        let mut set = list.open(SET)?;
        while !set.is_empty() {
            let mut pair = set.open(SEQUENCE)?;
            let kind = kind(pair.expect(OID)?);
            let (tag, bytes) = pair.next()?;
            found.push((kind, text(tag, bytes)?));
        }
    }
    Ok(found)
}

/// A text of one of the kinds that names have.
fn text(tag: u32, bytes: &[u8]) -> Result<String, Malformed> {
    match tag {
        // BMPString
        0x1e => {
            let (pairs, rest) = bytes.as_chunks::<2>();
            if !rest.is_empty() {
                return Err(Malformed);
            }
            let units = pairs.iter().map(|pair| u16::from_be_bytes(*pair));
            char::decode_utf16(units).collect::<Result<String, _>>().map_err(|_| Malformed)
        }
        // TeletexString, which everybody takes for Latin-1.
        0x14 => Ok(bytes.iter().map(|byte| char::from(*byte)).collect()),
        _ => std::str::from_utf8(bytes).map(str::to_owned).map_err(|_| Malformed),
    }
}

/// The kind of a name, as Active Directory writes it.
fn kind(oid: &[u8]) -> String {
    let known = match oid {
        DOMAIN_COMPONENT => "DC",
        USER_ID => "UID",
        MAIL => "E",
        [0x55, 0x04, last] => match last {
            3 => "CN",
            4 => "SN",
            5 => "SERIALNUMBER",
            6 => "C",
            7 => "L",
            8 => "S",
            9 => "STREET",
            10 => "O",
            11 => "OU",
            12 => "T",
            42 => "G",
            43 => "I",
            _ => "",
        },
        _ => "",
    };
    if known.is_empty() { format!("OID.{}", dotted(oid)) } else { known.to_owned() }
}

/// An object identifier with dots.
fn dotted(oid: &[u8]) -> String {
    let (mut parts, mut number) = (Vec::new(), 0_u64);
    for byte in oid {
        number = number.wrapping_shl(7) | u64::from(byte & 0x7f);
        if byte & 0x80 == 0 {
            if parts.is_empty() {
                let first = (number / 40).min(2);
                parts.extend([first, number - first * 40]);
            } else {
                parts.push(number);
            }
            number = 0;
        }
    }
    parts.iter().map(u64::to_string).collect::<Vec<_>>().join(".")
}

/// `UTCTime` or `GeneralizedTime`, in seconds since 1970.
fn time((tag, bytes): (u32, &[u8])) -> Result<i64, Malformed> {
    let text = std::str::from_utf8(bytes).map_err(|_| Malformed)?;
    let whole = match tag {
        // RFC 5280, 4.1.2.5.1: two digits up to 49 are of this century.
        0x17 => format!("{}{text}", if text < "5" { "20" } else { "19" }),
        0x18 => text.to_owned(),
        _ => return Err(Malformed),
    };
    let parsed = DateTime::strptime("%Y%m%d%H%M%SZ", &whole).map_err(|_| Malformed)?;
    Ok(parsed.to_zoned(jiff::tz::TimeZone::UTC).map_err(|_| Malformed)?.timestamp().as_second())
}
