//! Reads whatever the fuzzer makes up as the two codes of an offline reset. Nothing may panic; what is read
//! must be written as the same code; and a code that is read must not be read any more once one of its
//! characters is another.
#![no_main]

use libfuzzer_sys::fuzz_target;
use vault::offline::{Challenge, CodeFault, Response};

/// Crockford's base32, as the codes are written.
const ALPHABET: &str = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

fuzz_target!(|data: &[u8]| {
    let typed = String::from_utf8_lossy(data);
    if let Ok(challenge) = Challenge::parse(&typed) {
        let plain = challenge.to_plain();
        assert_eq!(Challenge::parse(&plain), Ok(challenge));
        assert_eq!(Challenge::parse(&challenge.to_string()), Ok(challenge));
        every_change_is_named(&plain, |changed| Challenge::parse(changed).map(drop));
    }
    if let Ok(response) = Response::parse(&typed) {
        let plain = response.to_plain();
        assert!(Response::parse(&plain) == Ok(response));
        every_change_is_named(&plain, |changed| Response::parse(changed).map(drop));
    }
});

/// Every character replaced by every other: its group, and no other, is told.
fn every_change_is_named(plain: &str, parse: impl Fn(&str) -> Result<(), CodeFault>) {
    for (at, own) in plain.char_indices() {
        for other in ALPHABET.chars().filter(|&other| other != own) {
            let mut changed = plain.to_owned();
            changed.replace_range(at..=at, other.encode_utf8(&mut [0; 4]));
            assert_eq!(parse(&changed), Err(CodeFault::Groups(vec![at / 4 + 1])), "{plain} {changed}");
        }
    }
}
