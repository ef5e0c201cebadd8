//! The two directions of a connection: requests are written by the LDAP codec crate, answers are cut out and
//! read here.
//!
//! Answers are ours because the crate discards the value of the password-policy response, refuses result
//! codes and texts that real servers send, and would wait for as many bytes as a header promises.

use std::io;

use bytes::BytesMut;
use ldap3_proto::{LdapCodec, LdapMsg};
use tokio_util::codec::{Decoder, Encoder};

use super::{
    answer::{self, Message},
    ber,
};

/// No answer this house asks for comes near it; entries come one a message.
pub(crate) const MAX_MESSAGE_BYTES: usize = 4 * 1024 * 1024;

/// How much is set aside at a time for a message that is still coming: what was announced is not believed.
const RESERVE_BYTES: usize = 64 * 1024;

/// Cuts and reads answers, writes requests.
#[derive(Default)]
pub(crate) struct Codec {
    requests: LdapCodec,
}

impl Decoder for Codec {
    type Item = Message;
    type Error = io::Error;

    fn decode(&mut self, buffer: &mut BytesMut) -> Result<Option<Message>, io::Error> {
        match buffer.first() {
            None => return Ok(None),
            Some(0x30) => {}
            Some(_) => return Err(invalid("what came is no LDAP message")),
        }
        let Some((head, length)) = ber::header(buffer).map_err(invalid)? else { return Ok(None) };
        let total = head.saturating_add(length);
        if total > MAX_MESSAGE_BYTES {
            return Err(invalid(format!("a message of {total} bytes is announced")));
        }
        if buffer.len() < total {
            buffer.reserve((total - buffer.len()).min(RESERVE_BYTES));
            return Ok(None);
        }
        let message = buffer.split_to(total);
        answer::read(&message).map(Some).map_err(invalid)
    }
}

impl Encoder<LdapMsg> for Codec {
    type Error = io::Error;

    fn encode(&mut self, message: LdapMsg, buffer: &mut BytesMut) -> Result<(), io::Error> {
        self.requests.encode(message, buffer)
    }
}

fn invalid(reason: impl Into<Box<dyn std::error::Error + Send + Sync>>) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, reason)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_huge_announcement_is_refused_at_its_header_and_sets_nothing_aside() {
        let mut buffer = BytesMut::from(&[0x30, 0x84, 0x7f, 0xff, 0xff, 0xff][..]);
        assert_eq!(Codec::default().decode(&mut buffer).unwrap_err().kind(), io::ErrorKind::InvalidData);
        assert!(buffer.capacity() < 1024);
    }

    #[test]
    fn a_message_that_comes_byte_by_byte_is_read_at_its_last_byte() {
        let whole = [0x30, 12, 2, 1, 7, 0x65, 7, 10, 1, 0, 4, 0, 4, 0];
        let (mut codec, mut buffer) = (Codec::default(), BytesMut::new());
        for byte in &whole[..whole.len() - 1] {
            buffer.extend([*byte]);
            assert_eq!(codec.decode(&mut buffer).unwrap(), None);
        }
        buffer.extend([0]);
        assert_eq!(codec.decode(&mut buffer).unwrap().unwrap().id, 7);
        assert!(buffer.is_empty());
    }

    #[test]
    fn what_is_no_ldap_at_all_is_refused_at_its_first_byte() {
        let mut buffer = BytesMut::from(&b"HTTP/1.1 400 Bad Request"[..]);
        assert!(Codec::default().decode(&mut buffer).is_err());
    }

    proptest::proptest! {
        #[test]
        fn no_bytes_make_it_panic_or_grow(bytes in proptest::collection::vec(proptest::num::u8::ANY, 0..300)) {
            let mut buffer = BytesMut::from(bytes.as_slice());
            let mut codec = Codec::default();
            while let Ok(Some(_)) = codec.decode(&mut buffer) {}
            proptest::prop_assert!(buffer.capacity() <= bytes.len() + RESERVE_BYTES);
        }

        #[test]
        fn no_damage_to_a_real_answer_makes_it_panic(place in 0usize..64, value in proptest::num::u8::ANY) {
            let entry = b"\x30\x2e\x02\x01\x02\x64\x29\x04\x04dc=x\x30\x21\x30\x0c\x04\x02ou\x31\x06\x04\x01a\x04\x01b\x30\x11\x04\x0bdescription\x31\x02\x04\x00";
            let mut buffer = BytesMut::from(&entry[..]);
            assert!(Codec::default().decode(&mut buffer).unwrap().is_some());
            let mut damaged = entry.to_vec();
            let place = place % damaged.len();
            damaged[place] = value;
            let _ = Codec::default().decode(&mut BytesMut::from(damaged.as_slice()));
        }
    }
}
