//! Sounds, counted as an ear does: where it is loud, where it is silent, and for how long.

use proptest::{prop_assert_eq, proptest};

use super::super::sound;

/// The beeps of each group, by silence only.
fn count(wav: &[u8]) -> String {
    assert_eq!((&wav[..4], &wav[8..16]), (&b"RIFF"[..], &b"WAVEfmt "[..]));
    let rate = u32::from_le_bytes(wav[24..28].try_into().unwrap()) as usize;
    let length = u32::from_le_bytes(wav[40..44].try_into().unwrap()) as usize;
    assert_eq!(wav.len(), 44 + length);
    let (mut digits, mut beeps, mut silence, mut is_loud) = (String::new(), 0, 0, false);
    for piece in wav[44..].chunks(rate / 100) {
        let loud = piece.iter().any(|sample| sample.abs_diff(128) > 30);
        if loud && !is_loud {
            beeps += 1;
        }
        silence = if loud { 0 } else { silence + 1 };
        if silence == 50 && beeps > 0 {
            digits.push_str(&beeps.to_string());
            beeps = 0;
        }
        is_loud = loud;
    }
    digits
}

#[test]
fn a_digit_is_as_many_beeps() {
    assert_eq!(count(&sound::play("3142", 11)), "3142");
    assert_eq!(count(&sound::play("1111", 12)), "1111", "groups of one are groups");
    assert_eq!(sound::play("3142", 11), sound::play("3142", 11));
    assert_ne!(sound::play("3142", 11), sound::play("3142", 12));
}

proptest! {
    #[test]
    fn whatever_is_played_can_be_counted(digits in "[1-6]{1,8}", seed: u64) {
        prop_assert_eq!(count(&sound::play(&digits, seed)), digits);
    }
}
