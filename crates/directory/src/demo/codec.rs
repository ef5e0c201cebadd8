//! The LDAP codec behind a look at the first bytes: what cannot become a message of allowed size is refused at
//! once, where the codec alone would wait for the bytes that a stranger's first ones promise.

use std::io;

use bytes::BytesMut;
use ldap3_proto::{LdapCodec, proto::LdapMsg};
use tokio_util::codec::{Decoder, Encoder};

/// The codec of one connection.
pub(super) struct GuardedCodec {
    inner: LdapCodec,
    message_bytes_max: usize,
}

impl GuardedCodec {
    pub(super) fn new(message_bytes_max: usize, nesting_max: usize) -> Self {
        Self { inner: LdapCodec::new(Some(message_bytes_max), Some(nesting_max)), message_bytes_max }
    }

    /// An LDAP message is a SEQUENCE with a definite length (RFC 4511 section 5.1).
    fn check_head(&self, head: &[u8]) -> io::Result<()> {
        let refuse = |why| Err(io::Error::new(io::ErrorKind::InvalidData, why));
        match head {
            [] | [0x30] | [0x30, ..=0x7f, ..] => Ok(()),
            [0x30, long @ 0x81..=0x84, rest @ ..] => {
                let digits = usize::from(long & 0x7f);
                let length =
                    rest.iter().take(digits).fold(0usize, |length, byte| length << 8 | usize::from(*byte));
                if length > self.message_bytes_max { refuse("the message is too large") } else { Ok(()) }
            }
            _ => refuse("this is no LDAP message"),
        }
    }
}

impl Decoder for GuardedCodec {
    type Item = LdapMsg;
    type Error = io::Error;

    fn decode(&mut self, buffer: &mut BytesMut) -> io::Result<Option<LdapMsg>> {
        self.check_head(buffer)?;
        self.inner.decode(buffer)
    }
}

impl Encoder<LdapMsg> for GuardedCodec {
    type Error = io::Error;

    fn encode(&mut self, message: LdapMsg, buffer: &mut BytesMut) -> io::Result<()> {
        self.inner.encode(message, buffer)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_bytes_decide_whether_more_is_waited_for() {
        let mut codec = GuardedCodec::new(1000, 16);
        let mut decode =
            |bytes: &[u8]| codec.decode(&mut BytesMut::from(bytes)).map(|message| message.is_some());
        for waiting in [&[][..], &[0x30], &[0x30, 0x20, 2], &[0x30, 0x82, 0x03], &[0x30, 0x84, 0, 0, 3]] {
            assert!(matches!(decode(waiting), Ok(false)), "{waiting:02x?}");
        }
        for refused in
            [&b"GET / HTTP/1.1"[..], &[0x16, 3, 1], &[0x30, 0x80], &[0x30, 0x85], &[0x30, 0x82, 4, 0]]
        {
            assert!(decode(refused).is_err(), "{refused:02x?}");
        }
        assert!(matches!(decode(&[0x30, 5, 2, 1, 1, 0x42, 0]), Ok(true)));
    }
}
