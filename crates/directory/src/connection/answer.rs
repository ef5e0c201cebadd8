//! What a server answers, as this house reads it: outcomes with their numeric code and text, entries with
//! their attributes by lower-case name, and response controls kept as bytes.

use std::collections::BTreeMap;

use super::ber::{Element, Malformed, Reader, unsigned};

/// The end of an operation (RFC 4511 section 4.1.9).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// Result code, known or not.
    pub code: u32,
    /// The part of the name that was found.
    pub matched: String,
    /// The server's diagnostic text, as it came.
    pub text: String,
}

/// A control that came with an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Control {
    /// Its object identifier.
    pub oid: String,
    /// Its value, undecoded.
    pub value: Option<Vec<u8>>,
}

/// One entry of a search.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// Distinguished name as the server writes it.
    pub dn: String,
    attributes: BTreeMap<String, Vec<Vec<u8>>>,
}

impl Entry {
    /// All values of `name`, as bytes.
    #[must_use]
    pub fn values(&self, name: &str) -> &[Vec<u8>] {
        self.attributes.get(&name.to_ascii_lowercase()).map_or(&[], Vec::as_slice)
    }

    /// All values of `name` that are text.
    pub fn texts(&self, name: &str) -> impl Iterator<Item = &str> {
        self.values(name).iter().filter_map(|value| std::str::from_utf8(value).ok())
    }

    /// The first value of `name` that is text and not empty.
    #[must_use]
    pub fn text(&self, name: &str) -> Option<&str> {
        self.texts(name).find(|text| !text.is_empty())
    }

    /// The first value of `name` as a whole number.
    #[must_use]
    pub fn number(&self, name: &str) -> Option<i64> {
        self.text(name).and_then(|text| text.trim().parse().ok())
    }

    /// Whether `name` has the value TRUE.
    #[must_use]
    pub fn is_true(&self, name: &str) -> bool {
        self.text(name).is_some_and(|text| text.eq_ignore_ascii_case("TRUE"))
    }

    /// Adds a value, as a server would have given it.
    #[cfg(test)]
    pub(crate) fn add(&mut self, name: &str, value: Vec<u8>) {
        self.attributes.entry(name.to_ascii_lowercase()).or_default().push(value);
    }

    /// Whether `name` has any value.
    #[must_use]
    pub fn has(&self, name: &str) -> bool {
        !self.values(name).is_empty()
    }
}

/// What one message from the server is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Body {
    Bind(Outcome),
    Entry(Entry),
    Reference,
    SearchDone(Outcome),
    Modify(Outcome),
    Add(Outcome),
    Delete(Outcome),
    Rename(Outcome),
    Extended { outcome: Outcome, name: Option<String>, value: Option<Vec<u8>> },
    Intermediate,
}

/// One message from the server.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Message {
    pub(crate) id: u32,
    pub(crate) body: Body,
    pub(crate) controls: Vec<Control>,
    /// How many bytes it took on the wire.
    pub(crate) size: usize,
}

const OCTETS: u8 = 0x04;
const SEQUENCE: u8 = 0x30;
const SET: u8 = 0x31;

/// Reads one whole message (RFC 4511 section 4.1.1).
pub(crate) fn read(bytes: &[u8]) -> Result<Message, Malformed> {
    let mut outer = Reader::new(bytes);
    let mut parts = Reader::new(outer.expect(SEQUENCE)?);
    let id = unsigned(parts.expect(0x02)?)?;
    let body = read_body(parts.element()?)?;
    let controls = match parts.optional(0xa0)? {
        Some(list) => read_controls(list)?,
        None => Vec::new(),
    };
    Ok(Message { id, body, controls, size: bytes.len() })
}

fn read_body(operation: Element<'_>) -> Result<Body, Malformed> {
    let mut parts = Reader::new(operation.body);
    Ok(match operation.tag {
        0x61 => Body::Bind(read_outcome(&mut parts)?),
        0x64 => Body::Entry(read_entry(&mut parts)?),
        0x65 => Body::SearchDone(read_outcome(&mut parts)?),
        0x67 => Body::Modify(read_outcome(&mut parts)?),
        0x69 => Body::Add(read_outcome(&mut parts)?),
        0x6b => Body::Delete(read_outcome(&mut parts)?),
        0x6d => Body::Rename(read_outcome(&mut parts)?),
        0x73 => Body::Reference,
        0x78 => {
            let outcome = read_outcome(&mut parts)?;
            let _referral = parts.optional(0xa3)?;
            let name = parts.optional(0x8a)?.map(lossy);
            let value = parts.optional(0x8b)?.map(<[u8]>::to_vec);
            Body::Extended { outcome, name, value }
        }
        0x79 => Body::Intermediate,
        _ => return Err(Malformed::Unexpected),
    })
}

fn read_outcome(parts: &mut Reader<'_>) -> Result<Outcome, Malformed> {
    let code = unsigned(parts.expect(0x0a)?)?;
    let matched = lossy(parts.expect(OCTETS)?);
    let text = lossy(parts.expect(OCTETS)?);
    Ok(Outcome { code, matched, text })
}

fn read_entry(parts: &mut Reader<'_>) -> Result<Entry, Malformed> {
    // A name that is no UTF-8 could not be sent back, so it is no name.
    let dn = std::str::from_utf8(parts.expect(OCTETS)?).map_err(|_| Malformed::Unexpected)?.to_owned();
    let mut list = Reader::new(parts.expect(SEQUENCE)?);
    let mut attributes: BTreeMap<String, Vec<Vec<u8>>> = BTreeMap::new();
    while !list.is_empty() {
        let mut attribute = Reader::new(list.expect(SEQUENCE)?);
        let name = lossy(attribute.expect(OCTETS)?).to_ascii_lowercase();
        let mut values = Reader::new(attribute.expect(SET)?);
        let kept = attributes.entry(name).or_default();
        while !values.is_empty() {
            kept.push(values.expect(OCTETS)?.to_vec());
        }
    }
    Ok(Entry { dn, attributes })
}

fn read_controls(list: &[u8]) -> Result<Vec<Control>, Malformed> {
    let mut list = Reader::new(list);
    let mut controls = Vec::new();
    while !list.is_empty() {
        let mut parts = Reader::new(list.expect(SEQUENCE)?);
        let oid = lossy(parts.expect(OCTETS)?);
        let _criticality = parts.optional(0x01)?;
        let value = parts.optional(OCTETS)?.map(<[u8]>::to_vec);
        controls.push(Control { oid, value });
    }
    Ok(controls)
}

/// Diagnostics in some other encoding are still worth reading.
fn lossy(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_unknown_result_code_and_a_text_in_latin_1_are_kept() {
        let bytes = [0x30, 13, 2, 1, 7, 0x67, 8, 10, 1, 99, 4, 0, 4, 1, 0xe4];
        let message = read(&bytes).unwrap();
        assert_eq!(message.id, 7);
        let Body::Modify(outcome) = message.body else { panic!("{message:?}") };
        assert_eq!((outcome.code, outcome.text.as_str()), (99, "\u{fffd}"));
    }

    #[test]
    fn the_value_of_a_response_control_is_kept() {
        let bytes = [
            0x30, 25, 2, 1, 1, 0x61, 7, 10, 1, 0, 4, 0, 4, 0, 0xa0, 11, 0x30, 9, 4, 3, b'1', b'.', b'2', 4,
            2, 0x30, 0,
        ];
        let message = read(&bytes).unwrap();
        assert_eq!(message.controls, [Control { oid: "1.2".into(), value: Some(vec![0x30, 0]) }]);
    }

    #[test]
    fn a_message_nested_ten_thousand_deep_is_refused_in_constant_stack() {
        let mut bytes = vec![0x30, 0x84, 0, 0, 0, 0];
        for _ in 0..10_000 {
            bytes.extend([0x30, 0x84, 0, 1, 0, 0]);
        }
        let length = u32::try_from(bytes.len() - 6).unwrap().to_be_bytes();
        bytes[2..6].copy_from_slice(&length);
        assert!(read(&bytes).is_err());
    }
}
