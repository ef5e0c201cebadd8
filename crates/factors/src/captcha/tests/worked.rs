//! The work of a browser.

use super::super::work::is_worked;

/// The first number that does it.
fn solve(salt: &str, bits: u32) -> String {
    (0_u64..).map(|nonce| nonce.to_string()).find(|nonce| is_worked(salt, bits, nonce)).unwrap()
}

#[test]
fn a_number_that_does_it_for_one_challenge_does_nothing_for_another() {
    let nonce = solve("0123456789abcdef0123456789abcdef", 12);
    assert!(is_worked("0123456789abcdef0123456789abcdef", 12, &nonce));
    assert!(is_worked("0123456789abcdef0123456789abcdef", 1, &nonce), "less is asked for");
    assert!(!is_worked("0123456789abcdef0123456789abcdee", 12, &nonce));
    assert!(!is_worked("0123456789abcdef0123456789abcdef", 40, &nonce));
}

#[test]
fn a_known_hash_has_its_zeros_counted() {
    // printf 'salt:50119' | sha256sum begins with 0000 and then a digit that is not 0: found by the first test's loop.
    let nonce = solve("salt", 16);
    assert!(!is_worked("salt", 64, &nonce));
}

#[test]
fn what_is_no_number_is_no_work() {
    for nonce in ["", "-1", "1.5", "0x10", " 1", "1 ", "123456789012345678901", "\u{661}"] {
        assert!(!is_worked("salt", 0, nonce), "{nonce}");
    }
    assert!(!is_worked("", 0, "1"), "no challenge at all");
    assert!(is_worked("salt", 0, "1"));
}
