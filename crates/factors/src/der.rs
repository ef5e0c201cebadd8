//! Reading of DER that says how long it is: what certificates and attestations are written in. Nothing is checked
//! here but lengths and tags.

/// Not the DER that was expected.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Malformed;

/// Reads one DER value after another.
#[derive(Clone, Copy)]
pub(crate) struct Der<'a> {
    rest: &'a [u8],
}

/// Context-specific and constructed: `[number]` of a structure.
pub(crate) const CONTEXT: u32 = 0xa0;
pub(crate) const INTEGER: u32 = 0x02;
pub(crate) const OCTETS: u32 = 0x04;
pub(crate) const BITS: u32 = 0x03;
pub(crate) const BOOLEAN: u32 = 0x01;
pub(crate) const OID: u32 = 0x06;
pub(crate) const ENUMERATED: u32 = 0x0a;
pub(crate) const SEQUENCE: u32 = 0x30;
pub(crate) const SET: u32 = 0x31;

impl<'a> Der<'a> {
    pub(crate) const fn new(bytes: &'a [u8]) -> Self {
        Self { rest: bytes }
    }

    pub(crate) const fn is_empty(&self) -> bool {
        self.rest.is_empty()
    }

    fn take(&mut self, count: usize) -> Result<&'a [u8], Malformed> {
        let (taken, rest) = self.rest.split_at_checked(count).ok_or(Malformed)?;
        self.rest = rest;
        Ok(taken)
    }

    /// The next value: its tag and what is in it. A tag of more than 30 has its number above the first byte's
    /// class (`0xa0 + number`), as short ones do.
    pub(crate) fn next(&mut self) -> Result<(u32, &'a [u8]), Malformed> {
        let first = u32::from(self.take(1)?[0]);
        let mut tag = first;
        if first & 0x1f == 0x1f {
            let mut number = 0_u32;
            loop {
                let byte = u32::from(self.take(1)?[0]);
                number = number.checked_mul(128).ok_or(Malformed)? | (byte & 0x7f);
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
            _ => return Err(Malformed),
        };
        Ok((tag, self.take(length)?))
    }

    /// The next value, which must have this tag.
    pub(crate) fn expect(&mut self, tag: u32) -> Result<&'a [u8], Malformed> {
        match self.next()? {
            (found, content) if found == tag => Ok(content),
            _ => Err(Malformed),
        }
    }

    /// A structure with this tag, opened.
    pub(crate) fn open(&mut self, tag: u32) -> Result<Self, Malformed> {
        self.expect(tag).map(Self::new)
    }

    /// The next value when it has this tag.
    pub(crate) fn optional(&mut self, tag: u32) -> Option<&'a [u8]> {
        let mut ahead = *self;
        let (found, content) = ahead.next().ok()?;
        (found == tag).then(|| {
            *self = ahead;
            content
        })
    }
}
