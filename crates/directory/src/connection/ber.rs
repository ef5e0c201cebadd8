//! Reading BER, no more of it than LDAP answers need.
//!
//! Apart from the codec crate, whose reader follows nesting as deep as the sender likes and drops what it
//! does not know: this one never recurses and never copies, so a hostile message costs what its bytes cost.

/// One element: identifier octet and content.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Element<'a> {
    pub(crate) tag: u8,
    pub(crate) body: &'a [u8],
}

/// Why bytes are no BER that LDAP allows (RFC 4511 section 5.1: definite lengths only).
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub(crate) enum Malformed {
    #[error("an element is cut short")]
    Short,
    #[error("an element has no definite length")]
    Indefinite,
    #[error("an element is longer than allowed")]
    TooLong,
    #[error("an element has an unexpected kind")]
    Unexpected,
}

/// Length of a header and of the content it announces; `None` while more bytes are needed.
pub(crate) fn header(bytes: &[u8]) -> Result<Option<(usize, usize)>, Malformed> {
    let (Some(_tag), Some(&first)) = (bytes.first(), bytes.get(1)) else { return Ok(None) };
    if first < 0x80 {
        return Ok(Some((2, usize::from(first))));
    }
    let count = usize::from(first & 0x7f);
    if count == 0 {
        return Err(Malformed::Indefinite);
    }
    // Four octets say 4 GiB; nobody needs more, and leading zeros beyond them are only a way to be slow.
    if count > 4 {
        return Err(Malformed::TooLong);
    }
    let Some(octets) = bytes.get(2..2 + count) else { return Ok(None) };
    let length = octets.iter().fold(0u64, |all, &octet| (all << 8) | u64::from(octet));
    let length = usize::try_from(length).map_err(|_| Malformed::TooLong)?;
    Ok(Some((2 + count, length)))
}

/// Walks over elements that stand side by side.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Reader<'a> {
    rest: &'a [u8],
}

impl<'a> Reader<'a> {
    pub(crate) const fn new(bytes: &'a [u8]) -> Self {
        Self { rest: bytes }
    }

    pub(crate) const fn is_empty(&self) -> bool {
        self.rest.is_empty()
    }

    /// The next element, whatever it is.
    pub(crate) fn element(&mut self) -> Result<Element<'a>, Malformed> {
        let (head, length) = header(self.rest)?.ok_or(Malformed::Short)?;
        let end = head.checked_add(length).ok_or(Malformed::TooLong)?;
        let body = self.rest.get(head..end).ok_or(Malformed::Short)?;
        let tag = self.rest[0];
        self.rest = &self.rest[end..];
        Ok(Element { tag, body })
    }

    /// The next element's content, when its identifier octet is `tag`.
    pub(crate) fn expect(&mut self, tag: u8) -> Result<&'a [u8], Malformed> {
        let element = self.element()?;
        if element.tag == tag { Ok(element.body) } else { Err(Malformed::Unexpected) }
    }

    /// The next element's content, when there is one and its identifier octet is `tag`; else nothing is taken.
    pub(crate) fn optional(&mut self, tag: u8) -> Result<Option<&'a [u8]>, Malformed> {
        if self.rest.first() == Some(&tag) { self.expect(tag).map(Some) } else { Ok(None) }
    }
}

/// An INTEGER or ENUMERATED that fits 32 bits and is not negative.
pub(crate) fn unsigned(body: &[u8]) -> Result<u32, Malformed> {
    if body.is_empty() || body.len() > 5 || body[0] & 0x80 != 0 {
        return Err(Malformed::Unexpected);
    }
    let value = body.iter().fold(0u64, |all, &octet| (all << 8) | u64::from(octet));
    u32::try_from(value).map_err(|_| Malformed::TooLong)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_length_of_nearly_two_to_the_63_is_refused_without_waiting_for_it() {
        assert_eq!(header(&[0x30, 0x88, 0x7f, 255, 255, 255, 255, 255, 255, 255]), Err(Malformed::TooLong));
        assert_eq!(header(&[0x30, 0x80]), Err(Malformed::Indefinite));
        assert_eq!(header(&[0x30, 0x84, 0x7f]), Ok(None));
        assert_eq!(header(&[0x30, 0x84, 0x7f, 255, 255, 255]), Ok(Some((6, 0x7fff_ffff))));
    }

    #[test]
    fn an_element_that_promises_more_than_there_is_is_cut_short() {
        assert_eq!(Reader::new(&[4, 5, b'a']).element(), Err(Malformed::Short));
        assert_eq!(Reader::new(&[4, 1, b'a']).expect(4), Ok(b"a".as_slice()));
    }

    #[test]
    fn a_negative_or_oversized_number_is_no_result_code() {
        assert_eq!(unsigned(&[0xff]), Err(Malformed::Unexpected));
        assert_eq!(unsigned(&[]), Err(Malformed::Unexpected));
        assert_eq!(unsigned(&[0, 0xff, 0xff, 0xff, 0xff]), Ok(u32::MAX));
        assert_eq!(unsigned(&[1, 0, 0, 0, 0]), Err(Malformed::TooLong));
    }
}
