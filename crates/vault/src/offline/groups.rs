//! Codes that are read from one screen and typed into another: groups of four characters of Crockford's
//! base32, the last of each group computed from the three before it, so that a mistyped group is named before
//! anything is done with the code.
//!
//! A group is a codeword of a code over the field of 32 elements: the characters' weighted sum must be the
//! group's own number. The weights are distinct and not zero, so *every* wrong character and *every* exchange
//! of two characters within a group is found, and so are groups that changed places or belong to another kind
//! of code. Four check bits would not do: among 16 data bits in four characters, some single change is a
//! codeword again whatever the code, which is why a group has 15 data bits and five check bits.

/// Crockford's base32: no I, L, O, U.
const ALPHABET: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
/// Characters of a group.
pub(super) const GROUP_LEN: usize = 4;
/// Data bits of a group.
const GROUP_BITS: usize = 15;
/// Weights of a group's characters: powers of a generator of the field.
const WEIGHTS: [u8; GROUP_LEN] = [1, 2, 4, 8];
/// The multiplicative inverse of the last weight: 8 × 22 = 1.
const LAST_INVERSE: u8 = 22;

/// Why typed text is not a code of its kind. Groups count from 1, as people count them.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CodeFault {
    /// Too few characters, or too many.
    #[error("{found} characters where the code has {expected}")]
    Length {
        /// How many the code has.
        expected: usize,
        /// How many there are, without spaces and dashes.
        found: usize,
    },
    /// A character that no code has.
    #[error("`{character}` in group {group} is in no code")]
    Character {
        /// Where.
        group: usize,
        /// Which.
        character: char,
    },
    /// Groups that are mistyped, or stand in another's place.
    #[error("mistyped groups: {0:?}")]
    Groups(Vec<usize>),
    /// Written by a newer program.
    #[error("a code of version {0}, which this program does not know")]
    Version(u8),
}

/// What a code is for. Codes of different kinds are never taken for each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// From the computer to the site.
    Challenge,
    /// From the site to the computer.
    Response,
}

impl Kind {
    const fn groups(self) -> usize {
        match self {
            Self::Challenge => 8,
            Self::Response => 5,
        }
    }

    /// What the group's weighted sum must be.
    fn sum(self, group: usize) -> u8 {
        let first = match self {
            Self::Challenge => 1,
            Self::Response => 17,
        };
        first + u8::try_from(group).unwrap_or(0)
    }
}

/// Product in the field of 32 elements, modulo x⁵ + x² + 1.
const fn times(left: u8, right: u8) -> u8 {
    let (mut product, mut left, mut bit) = (0, left, 0);
    while bit < 5 {
        if right >> bit & 1 == 1 {
            product ^= left;
        }
        left = if left & 16 == 0 { left << 1 } else { (left << 1 & 31) ^ 0b00101 };
        bit += 1;
    }
    product
}

fn weighted(symbols: &[u8]) -> u8 {
    symbols.iter().zip(WEIGHTS).fold(0, |sum, (symbol, weight)| sum ^ times(*symbol, weight))
}

/// The code of `bits`, whose lowest 15 bits are in the last group.
pub(super) fn write(kind: Kind, bits: u128) -> String {
    let mut code = String::with_capacity(kind.groups() * GROUP_LEN);
    for group in 0..kind.groups() {
        let shift = (kind.groups() - 1 - group) * GROUP_BITS;
        let mut symbols = [10, 5, 0].map(|low| (bits >> (shift + low) & 31) as u8).to_vec();
        symbols.push(times(weighted(&symbols) ^ kind.sum(group), LAST_INVERSE));
        code.extend(symbols.iter().map(|symbol| char::from(ALPHABET[usize::from(*symbol)])));
    }
    code
}

/// The bits of a code as somebody typed it: in any case, with or without dashes and spaces, with the letters
/// that the alphabet leaves out read as the digits they look like.
pub(super) fn read(kind: Kind, typed: &str) -> Result<u128, CodeFault> {
    let characters: Vec<char> = crate::code::normalise_recovery(typed).chars().collect();
    let expected = kind.groups() * GROUP_LEN;
    let strange = characters.iter().take(expected).position(|character| symbol(*character).is_none());
    if let Some(at) = strange {
        return Err(CodeFault::Character { group: at / GROUP_LEN + 1, character: characters[at] });
    }
    if characters.len() != expected {
        return Err(CodeFault::Length { expected, found: characters.len() });
    }
    let symbols: Vec<u8> = characters.into_iter().filter_map(symbol).collect();
    let groups = || symbols.chunks(GROUP_LEN).enumerate();
    let mistyped: Vec<usize> = groups()
        .filter(|(group, symbols)| weighted(symbols) != kind.sum(*group))
        .map(|(group, _)| group + 1)
        .collect();
    if !mistyped.is_empty() {
        return Err(CodeFault::Groups(mistyped));
    }
    let data = groups().flat_map(|(_, symbols)| &symbols[..GROUP_LEN - 1]);
    Ok(data.fold(0, |bits, symbol| bits << 5 | u128::from(*symbol)))
}

fn symbol(character: char) -> Option<u8> {
    let at = ALPHABET.iter().position(|known| char::from(*known) == character)?;
    u8::try_from(at).ok()
}

/// A code with dashes between its groups.
pub(super) fn with_dashes(code: &str) -> String {
    let characters: Vec<char> = code.chars().collect();
    let groups: Vec<String> = characters.chunks(GROUP_LEN).map(|group| group.iter().collect()).collect();
    groups.join("-")
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const KINDS: [(Kind, u32); 2] = [(Kind::Challenge, 120), (Kind::Response, 75)];

    fn a_code() -> impl Strategy<Value = (Kind, u128)> {
        (0..2_usize, any::<u128>()).prop_map(|(kind, bits)| {
            let (kind, length) = KINDS[kind];
            (kind, bits & ((1 << length) - 1))
        })
    }

    #[test]
    fn the_weights_are_distinct_and_the_last_has_its_inverse() {
        assert_eq!(times(WEIGHTS[3], LAST_INVERSE), 1);
        // Each weight times each element but zero is another element: nothing is lost of a change.
        for weight in WEIGHTS {
            let mut products: Vec<u8> = (1..32).map(|element| times(element, weight)).collect();
            products.sort_unstable();
            assert_eq!(products, (1..32).collect::<Vec<u8>>());
        }
    }

    #[test]
    fn a_code_of_one_kind_is_none_of_the_other() {
        let response = write(Kind::Response, 0);
        let padded = format!("{response}{response}")[..32].to_owned();
        assert!(matches!(read(Kind::Challenge, &padded), Err(CodeFault::Groups(_))));
    }

    proptest! {
        #[test]
        fn what_is_written_is_read_again((kind, bits) in a_code()) {
            let code = write(kind, bits);
            prop_assert_eq!(read(kind, &code), Ok(bits));
            let typed = with_dashes(&code).to_lowercase().replace('0', "o").replace('1', " L");
            prop_assert_eq!(read(kind, &typed), Ok(bits));
        }

        #[test]
        fn every_wrong_character_is_found_and_its_group_named(
            (kind, bits) in a_code(), at in any::<prop::sample::Index>(), other in 0..32_usize,
        ) {
            let mut code = write(kind, bits).into_bytes();
            let at = at.index(code.len());
            prop_assume!(code[at] != ALPHABET[other]);
            code[at] = ALPHABET[other];
            let typed = String::from_utf8(code).unwrap();
            prop_assert_eq!(read(kind, &typed), Err(CodeFault::Groups(vec![at / GROUP_LEN + 1])));
        }

        #[test]
        fn every_exchange_of_two_characters_in_a_group_is_found(
            (kind, bits) in a_code(), group in any::<prop::sample::Index>(),
            first in 0..GROUP_LEN, second in 0..GROUP_LEN,
        ) {
            let mut code = write(kind, bits).into_bytes();
            let start = group.index(kind.groups()) * GROUP_LEN;
            prop_assume!(code[start + first] != code[start + second]);
            code.swap(start + first, start + second);
            let typed = String::from_utf8(code).unwrap();
            prop_assert_eq!(read(kind, &typed), Err(CodeFault::Groups(vec![start / GROUP_LEN + 1])));
        }

        #[test]
        fn whatever_is_typed_is_read_or_refused_and_what_is_read_writes_the_same(
            kind in 0..2_usize, typed in "[0-9A-Za-z \\-–ſŁ☃]{0,48}",
        ) {
            let kind = KINDS[kind].0;
            if let Ok(bits) = read(kind, &typed) {
                prop_assert_eq!(write(kind, bits), crate::code::normalise_recovery(&typed));
            }
        }
    }
}
