//! CBOR (RFC 8949) as authenticators write it: definite lengths, no tags, shallow. Anything else is refused, and
//! nothing is taken from the length that an item claims before its bytes are there.

use domain::factor::passkey::Refusal;

/// How deep arrays and maps may nest (CTAP2 allows four).
const DEPTH_MAX: u32 = 6;

/// One item; texts and bytes stand where they were read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Item<'a> {
    /// An integer.
    Int(i64),
    /// Bytes.
    Bytes(&'a [u8]),
    /// A text.
    Text(&'a str),
    /// Items in order.
    Array(Vec<Self>),
    /// Pairs in order, no key twice.
    Map(Vec<(Self, Self)>),
    /// True, false, null, a float: nothing that is looked at.
    Other,
}

impl<'a> Item<'a> {
    /// What stands under a text.
    pub(super) fn named(&self, name: &str) -> Option<&Self> {
        let Self::Map(pairs) = self else { return None };
        pairs.iter().find(|(key, _)| key.text() == Some(name)).map(|(_, value)| value)
    }

    /// What stands under a number.
    pub(super) fn numbered(&self, number: i64) -> Option<&Self> {
        let Self::Map(pairs) = self else { return None };
        pairs.iter().find(|(key, _)| key.int() == Some(number)).map(|(_, value)| value)
    }

    /// The bytes, when it is bytes.
    pub(super) fn bytes(&self) -> Option<&'a [u8]> {
        if let Self::Bytes(bytes) = self { Some(bytes) } else { None }
    }

    /// The number, when it is an integer.
    pub(super) fn int(&self) -> Option<i64> {
        if let Self::Int(number) = self { Some(*number) } else { None }
    }

    /// The text, when it is one.
    pub(super) fn text(&self) -> Option<&'a str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }
}

/// Reads one item and says what comes after it.
pub(super) fn read(bytes: &[u8]) -> Result<(Item<'_>, &[u8]), Refusal> {
    let mut reader = Reader { rest: bytes };
    let item = reader.item(0)?;
    Ok((item, reader.rest))
}

/// Reads one item that is all there is.
pub(super) fn read_all(bytes: &[u8]) -> Result<Item<'_>, Refusal> {
    match read(bytes)? {
        (item, []) => Ok(item),
        _ => Err(Refusal::Malformed),
    }
}

struct Reader<'a> {
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    fn take(&mut self, count: usize) -> Result<&'a [u8], Refusal> {
        let (taken, rest) = self.rest.split_at_checked(count).ok_or(Refusal::Malformed)?;
        self.rest = rest;
        Ok(taken)
    }

    fn argument(&mut self, info: u8) -> Result<u64, Refusal> {
        let bytes = match info {
            0..=23 => return Ok(u64::from(info)),
            24..=27 => self.take(1 << (info - 24))?,
            _ => return Err(Refusal::Malformed),
        };
        Ok(bytes.iter().fold(0, |number, byte| number << 8 | u64::from(*byte)))
    }

    fn item(&mut self, depth: u32) -> Result<Item<'a>, Refusal> {
        if depth > DEPTH_MAX {
            return Err(Refusal::Malformed);
        }
        let first = self.take(1)?[0];
        let (major, info) = (first >> 5, first & 0x1f);
        let argument = self.argument(info)?;
        let number = || i64::try_from(argument).map_err(|_| Refusal::Malformed);
        let length = || usize::try_from(argument).map_err(|_| Refusal::Malformed);
        match major {
            0 => Ok(Item::Int(number()?)),
            1 => Ok(Item::Int(-1 - number()?)),
            2 => Ok(Item::Bytes(self.take(length()?)?)),
            3 => {
                let text = std::str::from_utf8(self.take(length()?)?).map_err(|_| Refusal::Malformed)?;
                Ok(Item::Text(text))
            }
            // Each item takes a byte at least, so a length that was made up ends where the bytes do.
            4 => (0..argument).map(|_| self.item(depth + 1)).collect::<Result<_, _>>().map(Item::Array),
            5 => self.pairs(argument, depth),
            7 => Ok(Item::Other),
            _ => Err(Refusal::Malformed),
        }
    }

    fn pairs(&mut self, count: u64, depth: u32) -> Result<Item<'a>, Refusal> {
        let mut pairs: Vec<(Item<'a>, Item<'a>)> = Vec::new();
        for _ in 0..count {
            let key = self.item(depth + 1)?;
            if pairs.iter().any(|(known, _)| *known == key) {
                return Err(Refusal::Malformed);
            }
            pairs.push((key, self.item(depth + 1)?));
        }
        Ok(Item::Map(pairs))
    }
}

#[cfg(test)]
mod tests {
    use data_encoding::HEXLOWER;
    use proptest::prelude::*;

    use super::*;

    fn hex(text: &str) -> Vec<u8> {
        HEXLOWER.decode(text.as_bytes()).unwrap()
    }

    #[test]
    fn the_examples_of_rfc_8949_are_read() {
        for (text, item) in [
            ("00", Item::Int(0)),
            ("1818", Item::Int(24)),
            ("1a000f4240", Item::Int(1_000_000)),
            ("3903e7", Item::Int(-1000)),
            ("4401020304", Item::Bytes(&[1, 2, 3, 4])),
            ("6449455446", Item::Text("IETF")),
            ("83010203", Item::Array(vec![Item::Int(1), Item::Int(2), Item::Int(3)])),
            ("a201020304", Item::Map(vec![(Item::Int(1), Item::Int(2)), (Item::Int(3), Item::Int(4))])),
            ("f5", Item::Other),
        ] {
            assert_eq!(read_all(&hex(text)), Ok(item), "{text}");
        }
    }

    #[test]
    fn what_no_authenticator_writes_is_refused() {
        let deep = "81".repeat(9) + "00";
        for text in [
            "",
            "18",
            "5f41ff",
            "9f01ff",
            "bf6161 01ff",
            "c001",
            "5affffffff00",
            "9affffffff",
            "bbffffffffffffffff",
            "1bffffffffffffffff",
            "62c328",
            "0000",
            "a2010101 02",
            "1c",
            deep.as_str(),
        ] {
            assert_eq!(read_all(&hex(&text.replace(' ', ""))), Err(Refusal::Malformed), "{text}");
        }
    }

    proptest! {
        #[test]
        fn any_bytes_end_in_an_item_or_a_refusal(bytes in proptest::collection::vec(any::<u8>(), 0..200)) {
            let _ = read(&bytes);
        }
    }
}
