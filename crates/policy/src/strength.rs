//! The strength meter: zxcvbn with the person's own words as penalty, on at most 100 code points, because its
//! cost explodes with length while its verdict no longer changes.

use crate::candidate::PersonFacts;

/// The most that is looked at, in code points.
const LOOKED_AT: usize = 100;

/// How strong a password is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Strength {
    /// From 0 (guessed at once) to 4 (out of reach).
    pub score: u8,
}

impl Strength {
    pub(crate) fn of(chars: &[char], person: &PersonFacts) -> Self {
        let text: String = chars.iter().take(LOOKED_AT).collect();
        let values = person.all_values();
        let parts: Vec<&str> = values
            .iter()
            .flat_map(|value| value.split(|c: char| !c.is_alphanumeric()).chain([*value]))
            .filter(|part| part.chars().count() >= 3)
            .collect();
        Self { score: u8::from(zxcvbn::zxcvbn(&text, &parts).score()) }
    }
}
