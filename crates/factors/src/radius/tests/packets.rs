//! Packets byte by byte: the examples of RFC 2865 section 7, RFC 2202 and RFC 5997 section 6, and bytes that
//! are no packet at all.

use domain::factor::radius::{Distrust, RadiusAttribute};
use proptest::prelude::*;

use super::super::{
    digest::{hmac_md5, md5},
    packet::{Builder, PACKET_MAX, Purpose, Reply, Request, TooLong, Unheeded, attribute, hide, read},
};
use super::stand_in::signed;

const SECRET: &[u8] = b"xyzzy5461";

fn bytes(text: &str) -> Vec<u8> {
    let digits: Vec<u8> =
        text.bytes().filter(u8::is_ascii_hexdigit).map(|c| (c as char).to_digit(16).unwrap() as u8).collect();
    digits.chunks(2).map(|pair| pair[0] << 4 | pair[1]).collect()
}

fn authenticator(text: &str) -> [u8; 16] {
    bytes(text).try_into().unwrap()
}

/// The Response Authenticator that a reply must have.
fn expected(reply: &[u8], request: &[u8; 16]) -> [u8; 16] {
    md5(&[&reply[..4], request, &reply[20..], SECRET])
}

#[test]
fn a_user_telnetting_to_a_host_is_asked_about_as_rfc_2865_section_7_1_shows() {
    let drawn = authenticator("0f403f947397805 7bd83d5cb98f4227a");
    let mut builder = Builder::new(1, 0, drawn);
    builder.push(attribute::USER_NAME, b"nemo").unwrap();
    builder.push(attribute::USER_PASSWORD, &hide(b"arctangent", SECRET, &drawn).unwrap()).unwrap();
    builder.push(4, &[192, 168, 1, 16]).unwrap();
    builder.push(5, &[0, 0, 0, 3]).unwrap();
    let shown = bytes(
        "01 00 00 38 0f 40 3f 94 73 97 80 57 bd 83 d5 cb 98 f4 22 7a 01 06 6e 65 6d 6f 02 12 0d be 70 8d
         93 d4 13 ce 31 96 e4 3f 78 2a 0a ee 04 06 c0 a8 01 10 05 06 00 00 00 03",
    );
    assert_eq!(*builder.finish().unwrap(), shown);
    let reply = bytes(
        "02 00 00 26 86 fe 22 0e 76 24 ba 2a 10 05 f6 bf 9b 55 e0 b2 06 06 00 00 00 01 0f 06 00 00 00 00
         0e 06 c0 a8 01 03",
    );
    assert_eq!(expected(&reply, &drawn), reply[4..20]);
}

#[test]
fn a_challenge_is_asked_and_answered_as_rfc_2865_section_7_3_shows() {
    let first = authenticator("f3a47a1f6a6d76710b947ab93041a039");
    assert_eq!(
        *hide(b"challenge", SECRET, &first).unwrap(),
        bytes("33 65 75 73 77 82 89 b5 70 88 5e 15 08 48 25 c5")
    );
    let challenge = bytes(
        "0b 02 00 4e 36 f3 c8 76 4a e8 c7 11 57 40 3c 0c 71 ff 9c 45 12 30 43 68 61 6c 6c 65 6e 67 65 20
         33 32 37 36 39 34 33 30 2e 20 20 45 6e 74 65 72 20 72 65 73 70 6f 6e 73 65 20 61 74 20 70 72 6f
         6d 70 74 2e 18 0a 33 32 37 36 39 34 33 30",
    );
    assert_eq!(expected(&challenge, &first), challenge[4..20]);
    let second = authenticator("b12255 6d428a13d0d6253807c457ecf0");
    assert_eq!(
        *hide(b"99101462", SECRET, &second).unwrap(),
        bytes("69 2c 1f 20 5f c0 81 b9 19 b9 51 95 f5 61 a5 81")
    );
    let reject = bytes("03 03 00 14 a4 2f 4f ca 45 91 6c 4e 09 c8 34 0f 9e 74 6a a0");
    assert_eq!(expected(&reject, &second), reject[4..20]);
}

#[test]
fn hmac_md5_is_that_of_rfc_2202() {
    assert_eq!(hmac_md5(&[0x0b; 16], &[b"Hi ", b"There"]), authenticator("9294727a3638bb1c13f48ef8158bfc9d"));
    assert_eq!(
        hmac_md5(b"Jefe", &[b"what do ya want for nothing?"]),
        authenticator("750c783e6ab0b503eaa86e310a5db738")
    );
    assert_eq!(hmac_md5(&[0xaa; 16], &[&[0xdd; 50]]), authenticator("56be34521d144c88dbb8c733f0e8b3f6"));
}

#[test]
fn status_server_is_signed_as_rfc_5997_section_6_1_shows() {
    let drawn = authenticator("8a54f4686fb394c52866e302185d0623");
    let request = Request::new(&Purpose::Status, 0xda, drawn, SECRET, &[]).unwrap();
    let shown = bytes(
        "0c da 00 26 8a 54 f4 68 6f b3 94 c5 28 66 e3 02 18 5d 06 23 50 12 5a 66 5e 2e 1e 84 11 f3 e2 43
         82 20 97 c8 4f a3",
    );
    assert_eq!(request.bytes(), shown);
    // The reply of the example carries no Message-Authenticator: enough to be there, and for nothing else.
    let reply = bytes("02 da 00 14 ef 0d 55 2a 4b f2 d6 93 ec 2b 6f e8 b5 41 1d 66");
    assert_eq!(expected(&reply, &drawn), reply[4..20]);
    assert_eq!(read(&reply, &request, SECRET), Ok(Reply::Accept));
    let unsigned = Err(Unheeded::Distrusted(Distrust::Unsigned));
    assert_eq!(read(&reply, &request, b"another"), unsigned);
    let purpose = Purpose::Access { user: "ana", code: b"1", state: b"" };
    let access = Request::new(&purpose, 0xda, drawn, SECRET, &[]).unwrap();
    assert_eq!(read(&reply, &access, SECRET), unsigned);
}

fn request() -> Request {
    let purpose = Purpose::Access { user: "ana", code: b"123456", state: b"" };
    Request::new(&purpose, 7, [9; 16], SECRET, &[]).unwrap()
}

#[test]
fn message_authenticator_stands_before_everything_else() {
    let request = request();
    assert_eq!(request.bytes()[20], attribute::MESSAGE_AUTHENTICATOR);
    let mut blank = request.bytes().to_vec();
    blank[22..38].fill(0);
    assert_eq!(hmac_md5(SECRET, &[&blank]), request.bytes()[22..38]);
}

#[test]
fn a_signed_reply_is_believed_wherever_its_signature_stands() {
    let request = request();
    for first in [true, false] {
        let challenge = signed(
            11,
            request.bytes(),
            SECRET,
            &[
                (24, b"state".to_vec()),
                (18, b"Type\r\nthe ".to_vec()),
                (18, b"code".to_vec()),
                (76, vec![0, 0, 0, 1]),
            ],
            first,
        );
        let reply =
            Reply::Challenge { state: b"state".to_vec(), prompt: "Type the code".to_owned(), echo: true };
        assert_eq!(read(&challenge, &request, SECRET), Ok(reply));
    }
    let mut padded = signed(2, request.bytes(), SECRET, &[], true);
    padded.extend([0; 30]);
    assert_eq!(read(&padded, &request, SECRET), Ok(Reply::Accept), "what follows the packet is padding");
}

#[test]
fn what_a_prompt_says_is_one_short_line() {
    let request = request();
    let messages: Vec<_> =
        (0..5).map(|_| (18, "\u{1b}[2J\u{202e}  ñandú\n".repeat(12).into_bytes())).collect();
    let challenge = signed(11, request.bytes(), SECRET, &messages, true);
    let Ok(Reply::Challenge { prompt, echo, .. }) = read(&challenge, &request, SECRET) else {
        panic!("it is a challenge")
    };
    assert!(!echo, "without Prompt nothing is shown");
    assert!(prompt.chars().count() <= 200 && prompt.starts_with("[2J ñandú [2J"), "{prompt}");
    assert!(!prompt.chars().any(|c| c.is_control() || c == '\u{202e}'));
}

#[test]
fn a_reply_with_one_bit_changed_is_not_believed() {
    let request = request();
    let good = signed(2, request.bytes(), SECRET, &[(24, b"abc".to_vec())], true);
    assert_eq!(read(&good, &request, SECRET), Ok(Reply::Accept));
    for bit in 0..good.len() * 8 {
        let mut changed = good.clone();
        changed[bit / 8] ^= 1 << (bit % 8);
        assert!(read(&changed, &request, SECRET).is_err(), "bit {bit}");
    }
}

#[test]
fn the_reply_to_another_request_or_by_another_secret_is_not_believed() {
    let request = request();
    let other = signed(2, request.bytes(), b"another", &[], true);
    assert_eq!(read(&other, &request, SECRET), Err(Unheeded::Distrusted(Distrust::Forged)));
    let mut elsewhere = request.bytes().to_vec();
    elsewhere[4] ^= 1;
    let late = signed(2, &elsewhere, SECRET, &[], true);
    assert_eq!(read(&late, &request, SECRET), Err(Unheeded::Distrusted(Distrust::Forged)));
    elsewhere[1] = 8;
    let late = signed(2, &elsewhere, SECRET, &[], true);
    assert_eq!(read(&late, &request, SECRET), Err(Unheeded::NotOurs));
}

#[test]
fn two_signatures_two_states_and_lengths_that_lie_are_malformed() {
    let request = request();
    let malformed = Err(Unheeded::Distrusted(Distrust::Malformed));
    for attributes in
        [vec![(80, vec![0; 16])], vec![(80, vec![0; 15])], vec![(24, b"a".to_vec()), (24, b"b".to_vec())]]
    {
        let reply = signed(2, request.bytes(), SECRET, &attributes, true);
        assert_eq!(read(&reply, &request, SECRET), malformed);
    }
    for (at, length) in [(3, 0), (3, 19), (2, 0xff), (21, 0), (21, 1), (21, 0xff)] {
        let mut reply = signed(2, request.bytes(), SECRET, &[], true);
        reply[at] = length;
        assert_eq!(read(&reply, &request, SECRET), malformed, "byte {at} is {length}");
    }
    let unknown = signed(5, request.bytes(), SECRET, &[], true);
    assert_eq!(read(&unknown, &request, SECRET), malformed, "a packet that answers no such request");
}

#[test]
fn what_does_not_fit_into_a_packet_is_refused_before_it_is_sent() {
    let with = |user: &str, code: &[u8], extra: &[RadiusAttribute]| {
        let purpose = Purpose::Access { user, code, state: b"" };
        Request::new(&purpose, 0, [0; 16], SECRET, extra).err()
    };
    assert_eq!(with(&"a".repeat(253), &[b'1'; 128], &[]), None);
    assert_eq!(with(&"a".repeat(254), b"1", &[]), Some(TooLong));
    assert_eq!(with("a", &[b'1'; 129], &[]), Some(TooLong));
    let extra = |length| RadiusAttribute { kind: 1, vendor: Some(9), value: vec![0; length] };
    assert_eq!(with("a", b"1", &[extra(247)]), None);
    assert_eq!(with("a", b"1", &[extra(248)]), Some(TooLong));
    assert_eq!(with("a", b"1", &vec![extra(247); 17]), Some(TooLong));
}

#[test]
fn an_attribute_of_a_vendor_is_wrapped_as_rfc_2865_section_5_26_says() {
    let extra = RadiusAttribute { kind: 1, vendor: Some(9), value: b"x=y".to_vec() };
    let purpose = Purpose::Access { user: "ana", code: b"1", state: b"s" };
    let request = Request::new(&purpose, 0, [0; 16], SECRET, &[extra]).unwrap();
    assert!(request.bytes().ends_with(&bytes("18 03 73 1a 0b 00 00 00 09 01 05 78 3d 79")));
}

proptest! {
    #[test]
    fn no_bytes_make_it_panic_and_none_are_believed(came in proptest::collection::vec(any::<u8>(), 0..300)) {
        prop_assert!(read(&came, &request(), SECRET).is_err());
    }

    #[test]
    fn no_attributes_under_a_right_header_make_it_panic(
        code in any::<u8>(),
        attributes in proptest::collection::vec(any::<u8>(), 0..300),
        announced in any::<u16>(),
    ) {
        let mut came = vec![code, 7];
        came.extend(announced.to_be_bytes());
        came.extend([0; 16]);
        came.extend(&attributes);
        prop_assert!(read(&came, &request(), SECRET).is_err());
        let length = u16::try_from(came.len()).unwrap();
        came[2..4].copy_from_slice(&length.to_be_bytes());
        prop_assert!(read(&came, &request(), SECRET).is_err());
    }

    #[test]
    fn what_is_hidden_fills_blocks_and_differs_from_the_code(code in proptest::collection::vec(1u8.., 1..=128), drawn in any::<[u8; 16]>()) {
        let hidden = hide(&code, SECRET, &drawn).unwrap();
        prop_assert_eq!(hidden.len(), code.len().div_ceil(16) * 16);
        let mut shown = Vec::new();
        let mut before = drawn.to_vec();
        for block in hidden.chunks(16) {
            shown.extend(block.iter().zip(md5(&[SECRET, &before])).map(|(byte, mask)| byte ^ mask));
            before = block.to_vec();
        }
        shown.truncate(code.len());
        prop_assert_eq!(shown, code);
    }
}

#[test]
fn the_longest_packet_is_read_and_a_longer_one_is_not() {
    let request = request();
    let value = |length: usize| (18, vec![b'a'; length]);
    let mut attributes = vec![value(253); 15];
    // 20 of the header, 18 of the signature, 15 × 255, and the rest.
    attributes.push(value(PACKET_MAX - 20 - 18 - 15 * 255 - 2));
    let longest = signed(3, request.bytes(), SECRET, &attributes, true);
    assert_eq!(longest.len(), PACKET_MAX);
    assert_eq!(read(&longest, &request, SECRET), Ok(Reply::Reject));
    attributes.push(value(1));
    let longer = signed(3, request.bytes(), SECRET, &attributes, true);
    assert_eq!(read(&longer, &request, SECRET), Err(Unheeded::Distrusted(Distrust::Malformed)));
}
