//! Codes that people type: short numeric ones for a mail or a phone, and long ones to keep on paper.
//!
//! Only keyed hashes of them are stored ([`crate::KeyRing::keyed_hash`]); who computes one normalises first.

use data_encoding::Encoding;
use domain::{
    entropy::{Entropy, below},
    secret::Secret,
};

/// Crockford's base32: no I, L, O, U.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Characters of a recovery code: 16 × 5 = 80 bits, above the 64 that NIST SP 800-63B-4 asks of what may be
/// guessed offline.
const RECOVERY_LEN: usize = 16;
const GROUP_LEN: usize = 4;

/// A numeric code of `count` digits, every one equally likely, leading zeros included.
#[must_use]
pub fn digits(entropy: &dyn Entropy, count: u32) -> Secret {
    let digit = |_| char::from_digit(below(entropy, 10), 10).unwrap_or('0');
    Secret::new((0..count).map(digit).collect::<String>())
}

/// A recovery code: `XXXX-XXXX-XXXX-XXXX`, 80 random bits.
#[must_use]
pub fn recovery(entropy: &dyn Entropy) -> Secret {
    grouped(entropy, RECOVERY_LEN)
}

/// So many random characters, five bits each, in groups of four.
pub(crate) fn grouped(entropy: &dyn Entropy, length: usize) -> Secret {
    let mut code = String::with_capacity(length + length / GROUP_LEN);
    for position in 0..length {
        if position > 0 && position % GROUP_LEN == 0 {
            code.push('-');
        }
        code.push(char::from(ALPHABET[below(entropy, 32) as usize]));
    }
    Secret::new(code)
}

/// What passcodes are made of: what is easily told apart by ear and by eye, and by everybody who writes by hand.
const PASSCODE_ALPHABET: &[u8; 24] = b"234679ACDEFGHJKMNPQRTWXY";

/// A passcode of `length` characters, to be read out or mailed: 4.6 random bits each. In groups of four where
/// it is shown ([`in_groups`]).
#[must_use]
pub fn passcode(entropy: &dyn Entropy, length: u32) -> Secret {
    let letter = |_| char::from(PASSCODE_ALPHABET[below(entropy, 24) as usize]);
    Secret::new((0..length).map(letter).collect::<String>())
}

/// A code in groups of four with dashes between them, as people read it out.
#[must_use]
pub fn in_groups(code: &Secret) -> Secret {
    let letters: Vec<char> = code.expose().chars().collect();
    let groups: Vec<String> = letters.chunks(GROUP_LEN).map(|group| group.iter().collect()).collect();
    Secret::new(groups.join("-"))
}

/// What was meant: without spaces and dashes, in capitals, with the letters that Crockford's alphabet leaves
/// out read as the digits they look like. Anything else stays, and so matches nothing.
#[must_use]
pub fn normalise_recovery(typed: &str) -> String {
    typed
        .chars()
        .filter(|c| !c.is_whitespace() && !is_dash(*c))
        .flat_map(char::to_uppercase)
        .map(|c| match c {
            'O' => '0',
            'I' | 'L' => '1',
            other => other,
        })
        .collect()
}

/// The digits of what was typed for a numeric code: people paste `123 456` and `123-456`. `None` when there
/// is anything else in it, or too much.
#[must_use]
pub fn normalise_digits(typed: &str) -> Option<String> {
    let digits: String = typed.chars().filter(|c| !c.is_whitespace() && !is_dash(*c)).collect();
    let fits = (1..=16).contains(&digits.len()) && digits.bytes().all(|byte| byte.is_ascii_digit());
    fits.then_some(digits)
}

/// Hyphen-minus, and what word processors and phones make of it.
const fn is_dash(c: char) -> bool {
    matches!(c, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{FE63}' | '\u{FF0D}')
}

/// RFC 4648 base32 without padding: what authenticator apps take.
pub(crate) const BASE32: Encoding = data_encoding::BASE32_NOPAD;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::OsEntropy;

    #[test]
    fn a_million_codes_are_uniform_digit_by_digit() {
        // Chi-square per position with 9 degrees of freedom; 40 is passed by chance once in 10^5.
        let mut counts = [[0u32; 10]; 6];
        let entropy = Buffered::default();
        for _ in 0..1_000_000 {
            for (position, digit) in digits(&entropy, 6).expose().bytes().enumerate() {
                counts[position][usize::from(digit - b'0')] += 1;
            }
        }
        for (position, counts) in counts.iter().enumerate() {
            let square: f64 =
                counts.iter().map(|&count| (f64::from(count) - 100_000.0).powi(2) / 100_000.0).sum();
            assert!(square < 40.0, "position {position}: chi-square {square}, {counts:?}");
        }
    }

    #[test]
    fn a_passcode_has_the_length_asked_for_and_survives_being_shown_and_typed() {
        for length in [6, 8, 13, 20] {
            let code = passcode(&OsEntropy, length);
            assert_eq!(code.code_points(), length as usize);
            let shown = in_groups(&code);
            assert_eq!(normalise_recovery(&shown.expose().to_lowercase()), code.expose());
        }
        assert_eq!(in_groups(&Secret::new("234679ACD")).expose(), "2346-79AC-D");
        let all: std::collections::BTreeSet<char> = passcode(&OsEntropy, 2_000).expose().chars().collect();
        assert_eq!(all.len(), 24);
    }

    #[test]
    fn a_recovery_code_is_four_groups_of_the_alphabet_and_uses_all_of_it() {
        let mut seen = std::collections::BTreeSet::new();
        for _ in 0..200 {
            let code = recovery(&OsEntropy);
            let groups: Vec<&str> = code.expose().split('-').collect();
            assert_eq!(groups.len(), 4);
            assert!(groups.iter().all(|group| group.len() == 4));
            seen.extend(groups.concat().bytes());
        }
        assert!(seen.iter().copied().eq(ALPHABET.iter().copied()), "{seen:?}");
    }

    #[test]
    fn a_recovery_code_is_taken_however_it_was_copied() {
        let code = recovery(&OsEntropy).expose().to_owned();
        let plain = normalise_recovery(&code);
        assert_eq!(plain, code.replace('-', ""));
        assert_eq!(normalise_recovery(&code.to_lowercase()), plain);
        assert_eq!(normalise_recovery(&code.replace('-', " \u{2013} ")), plain);
        let misread = code.replace('0', "o").replace('1', "l");
        assert_eq!(normalise_recovery(&format!("  {misread}\n")), plain);
        assert_eq!(normalise_recovery("I1lL-oO0o"), "11110000");
    }

    #[test]
    fn a_numeric_code_is_taken_with_spaces_and_dashes_and_nothing_else() {
        assert_eq!(normalise_digits(" 123 456 ").as_deref(), Some("123456"));
        assert_eq!(normalise_digits("123\u{2011}456").as_deref(), Some("123456"));
        assert_eq!(normalise_digits("12a456"), None);
        assert_eq!(normalise_digits("١٢٣٤٥٦"), None);
        assert_eq!(normalise_digits(""), None);
        assert_eq!(normalise_digits(&"1".repeat(17)), None);
    }

    /// The system's bytes, fetched in large pieces: a million codes are six million draws.
    #[derive(Default)]
    struct Buffered(std::sync::Mutex<Vec<u8>>);
    impl Entropy for Buffered {
        fn fill(&self, buffer: &mut [u8]) {
            let mut pool = self.0.lock().unwrap();
            if pool.len() < buffer.len() {
                pool.resize(65_536, 0);
                OsEntropy.fill(&mut pool);
            }
            let rest = pool.len() - buffer.len();
            buffer.copy_from_slice(&pool[rest..]);
            pool.truncate(rest);
        }
    }
}
