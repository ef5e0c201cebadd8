//! The password must not be, begin with, or hold a word of the dictionary, or the beginning of one; also
//! backwards, with the usual substitutions undone, and with everything but letters left out.

use domain::message::Message;
use serde::{Deserialize, Serialize};

use super::{Rule, Sentence};
use crate::{candidate::Text, dictionary::Dictionary};

/// The rule `dictionary`.
#[derive(Clone, Copy, Debug, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct InDictionary {
    /// What is looked for.
    matching: Matching,
    /// What is shorter than this is left alone, because it is in everything. Of words, for `anywhere` only.
    min_length: u32,
    /// For `beginning` and `part`: how many characters of a word, at least 3.
    beginning_length: u32,
    /// Also backwards.
    reversed: bool,
    /// Also with `0` for `o`, `1` for `l` or `i`, `3` for `e`, `4` and `@` for `a`, `5` and `$` for `s`, `7` for `t`.
    substitution: bool,
    /// Also with everything but letters left out: `pass_w5ord`.
    letters_only: bool,
    /// `a` and `A` are different.
    case_sensitive: bool,
}

impl Default for InDictionary {
    fn default() -> Self {
        Self {
            matching: Matching::Anywhere,
            min_length: 4,
            beginning_length: 5,
            reversed: false,
            substitution: false,
            letters_only: false,
            case_sensitive: false,
        }
    }
}

/// What is looked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Matching {
    /// A word anywhere inside.
    #[default]
    Anywhere,
    /// The password as a whole is a word (digits and signs around it do not save it).
    Word,
    /// The password begins like a word.
    Beginning,
    /// The beginning of a word anywhere inside.
    Part,
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
    fn beginning(&self) -> usize {
        (self.beginning_length as usize).max(BEGINNING_MIN)
    }

    fn hits(&self, chars: &[char], dictionary: &Dictionary) -> bool {
        let case = self.case_sensitive;
        match self.matching {
            Matching::Anywhere => dictionary.is_inside(chars, self.min_length.max(1) as usize, case),
            Matching::Word => dictionary.has(chars, case) || dictionary.has(trimmed(chars), case),
            Matching::Beginning => dictionary.begins_like(chars, self.beginning(), case),
            Matching::Part => dictionary.has_beginning_inside(chars, self.beginning(), case),
        }
    }

    fn readings(&self, chars: &[char]) -> Vec<Vec<char>> {
        let mut readings = vec![chars.to_vec()];
        if self.substitution {
            readings.push(undone(chars, 'l'));
            readings.push(undone(chars, 'i'));
        }
        if self.letters_only {
            let letters: Vec<Vec<char>> = readings
                .iter()
                .map(|text| text.iter().copied().filter(|c| c.is_alphabetic()).collect())
                .collect();
            readings.extend(letters);
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

    fn judges_alone(&self) -> bool {
        false
    }

    fn check(&self, text: &Text<'_>, dictionary: &Dictionary) -> Vec<Sentence> {
        let chars = text.view(self.case_sensitive);
        let hit = self.readings(chars).iter().any(|reading| self.hits(reading, dictionary));
        let message = match self.matching {
            Matching::Anywhere => Message::new("rule.dictionary.anywhere"),
            Matching::Word => Message::new("rule.dictionary.word"),
            Matching::Beginning => Message::new("rule.dictionary.beginning").with("count", self.beginning()),
            Matching::Part => Message::new("rule.dictionary.part").with("count", self.beginning()),
        };
        vec![Sentence::new(message, !chars.is_empty() && !hit)]
    }

    fn as_any(&self) -> &dyn std::any::Any {
        self
    }
}
