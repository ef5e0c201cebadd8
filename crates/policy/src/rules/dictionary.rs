//! The password must not be, begin with, or hold a word of the dictionary; also backwards and with the usual
//! substitutions undone.

use domain::message::Message;
use serde::Deserialize;

use super::{Rule, Sentence};
use crate::{candidate::Text, dictionary::Dictionary};

/// The rule `dictionary`.
#[derive(Clone, Copy, Debug, Default, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct InDictionary {
    /// What is looked for.
    matching: Matching,
    /// For `beginning`: how many characters of a word.
    beginning_length: u32,
    /// Also backwards.
    reversed: bool,
    /// Also with `0` for `o`, `1` for `l` or `i`, `3` for `e`, `4` and `@` for `a`, `5` and `$` for `s`, `7` for `t`.
    substitution: bool,
}

/// What is looked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Matching {
    /// A word of four characters or more anywhere inside.
    #[default]
    Anywhere,
    /// The password as a whole is a word (digits and signs around it do not save it).
    Word,
    /// The password begins like a word.
    Beginning,
}

/// The fewest characters that make a beginning.
const BEGINNING_MIN: usize = 3;

fn undone(chars: &[char], one: char) -> Vec<char> {
    let letter = |c: &char| match c {
        '0' => 'o',
        '1' | '!' | '|' => one,
        '3' | '€' => 'e',
        '4' | '@' => 'a',
        '5' | '$' => 's',
        '7' | '+' => 't',
        '8' => 'b',
        '9' => 'g',
        other => *other,
    };
    chars.iter().map(letter).collect()
}

fn trimmed(chars: &[char]) -> &[char] {
    let from = chars.iter().position(|c| c.is_alphabetic()).unwrap_or(chars.len());
    let to = chars.iter().rposition(|c| c.is_alphabetic()).map_or(from, |place| place + 1);
    &chars[from..to]
}

impl InDictionary {
    fn hits(&self, chars: &[char], dictionary: &Dictionary) -> bool {
        match self.matching {
            Matching::Anywhere => dictionary.is_inside(chars),
            Matching::Word => dictionary.has(chars) || dictionary.has(trimmed(chars)),
            Matching::Beginning => {
                dictionary.begins_like(chars, (self.beginning_length as usize).max(BEGINNING_MIN))
            }
        }
    }

    fn readings(&self, chars: &[char]) -> Vec<Vec<char>> {
        let mut readings = vec![chars.to_vec()];
        if self.substitution {
            readings.push(undone(chars, 'l'));
            readings.push(undone(chars, 'i'));
        }
        if self.reversed {
            let backwards: Vec<Vec<char>> =
                readings.iter().map(|text| text.iter().rev().copied().collect()).collect();
            readings.extend(backwards);
        }
        readings
    }
}

impl Rule for InDictionary {
    fn name(&self) -> &'static str {
        "dictionary"
    }

    fn check(&self, text: &Text<'_>, dictionary: &Dictionary) -> Vec<Sentence> {
        let hit = self.readings(&text.lower).iter().any(|reading| self.hits(reading, dictionary));
        let code = match self.matching {
            Matching::Anywhere => "rule.dictionary.anywhere",
            Matching::Word => "rule.dictionary.word",
            Matching::Beginning => "rule.dictionary.beginning",
        };
        let length = self.beginning_length.max(3);
        vec![Sentence::new(Message::new(code).with("count", length), !text.chars.is_empty() && !hit)]
    }

    fn as_any(&self) -> &dyn std::any::Any {
        self
    }
}
