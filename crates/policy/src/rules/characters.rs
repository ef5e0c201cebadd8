//! Required and banned characters: letters, unique ones, digits and specials by count, by position and at the
//! end.

use std::collections::HashSet;

use domain::message::Message;
use serde::Deserialize;

use super::{Rule, Sentence};
use crate::{
    candidate::Text,
    dictionary::Dictionary,
    generate::{Blueprint, DIGITS, LOWER, UPPER},
    positions::Positions,
};

/// The reference product's set of special characters; an administrator may name another.
pub(crate) const SPECIALS: &str = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{}~";

/// A minimum.
#[derive(Clone, Copy, Debug, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Minimum {
    /// At least so many.
    min: u32,
}

/// The rules `alphabetic`, `lowercase` and `uppercase`.
pub(crate) struct Letters {
    name: &'static str,
    code: &'static str,
    min: u32,
    counts: fn(char) -> bool,
    /// What the generator draws from.
    drawn: &'static [&'static str],
}

impl Letters {
    pub(crate) fn alphabetic(of: Minimum) -> Self {
        let counts = char::is_alphabetic;
        Self { name: "alphabetic", code: "rule.alphabetic.min", min: of.min, counts, drawn: &[LOWER, UPPER] }
    }

    pub(crate) fn lowercase(of: Minimum) -> Self {
        let counts = char::is_lowercase;
        Self { name: "lowercase", code: "rule.lowercase.min", min: of.min, counts, drawn: &[LOWER] }
    }

    pub(crate) fn uppercase(of: Minimum) -> Self {
        let counts = char::is_uppercase;
        Self { name: "uppercase", code: "rule.uppercase.min", min: of.min, counts, drawn: &[UPPER] }
    }
}

impl Rule for Letters {
    fn name(&self) -> &'static str {
        self.name
    }

    fn check(&self, text: &Text<'_>, _: &Dictionary) -> Vec<Sentence> {
        let found = text.chars.iter().filter(|c| (self.counts)(**c)).count();
        vec![Sentence::new(Message::new(self.code).with("count", self.min), found >= self.min as usize)]
    }

    fn shape(&self, blueprint: &mut Blueprint) {
        blueprint.at_least(&self.drawn.concat(), self.min as usize);
    }

    fn absorb(&mut self, other: &dyn std::any::Any) -> bool {
        match other.downcast_ref::<Self>() {
            Some(other) if other.name == self.name => {
                self.min = self.min.max(other.min);
                true
            }
            _ => false,
        }
    }

    fn as_any(&self) -> &dyn std::any::Any {
        self
    }
}

/// The rule `unique`: different characters.
#[derive(Clone, Copy, Debug, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Unique {
    /// At least so many.
    min: u32,
    /// `a` and `A` are different.
    #[serde(default)]
    case_sensitive: bool,
}

impl Rule for Unique {
    fn name(&self) -> &'static str {
        "unique"
    }

    fn check(&self, text: &Text<'_>, _: &Dictionary) -> Vec<Sentence> {
        let different: HashSet<char> = text.view(self.case_sensitive).iter().copied().collect();
        let message = Message::new("rule.unique.min").with("count", self.min);
        vec![Sentence::new(message, different.len() >= self.min as usize)]
    }

    fn shape(&self, blueprint: &mut Blueprint) {
        blueprint.min = blueprint.min.max(self.min as usize);
        blueprint.unique = blueprint.unique.max(self.min as usize);
    }

    fn as_any(&self) -> &dyn std::any::Any {
        self
    }
}

/// Where and how often characters of a kind must stand.
#[derive(Clone, Debug, Default, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Places {
    /// At least so many.
    min: u32,
    /// At these positions, e.g. `1,3,5-10`.
    positions: String,
    /// The last so many characters.
    ending: u32,
    /// The set, for special characters; empty for the default one.
    set: String,
}

impl Places {
    fn refuse_set(&self, owner: &str) -> Result<(), String> {
        if self.set.is_empty() { Ok(()) } else { Err(format!("`set` belongs to `{owner}`")) }
    }
}

/// The codes of a kind's three sentences.
struct Codes {
    whole: &'static str,
    positions: &'static str,
    ending: &'static str,
}

/// What a kind of character is.
struct Kind {
    name: &'static str,
    set: String,
}

impl Kind {
    fn digits(name: &'static str) -> Self {
        Self { name, set: DIGITS.to_owned() }
    }

    fn special(name: &'static str, set: &str) -> Self {
        let set = if set.is_empty() { SPECIALS } else { set };
        Self { name, set: set.to_owned() }
    }

    fn has(&self, c: char) -> bool {
        self.set.contains(c)
    }
}

/// The rules `digits` and `special`.
pub(crate) struct Required {
    kind: Kind,
    codes: Codes,
    min: u32,
    positions: Positions,
    positions_text: String,
    ending: u32,
}

impl Required {
    pub(crate) fn digits(places: Places) -> Result<Self, String> {
        places.refuse_set("special")?;
        let codes = Codes {
            whole: "rule.digits.min",
            positions: "rule.digits.positions",
            ending: "rule.digits.ending",
        };
        Self::new(Kind::digits("digits"), codes, places)
    }

    pub(crate) fn special(places: Places) -> Result<Self, String> {
        let codes = Codes {
            whole: "rule.special.min",
            positions: "rule.special.positions",
            ending: "rule.special.ending",
        };
        Self::new(Kind::special("special", &places.set), codes, places)
    }

    fn new(kind: Kind, codes: Codes, places: Places) -> Result<Self, String> {
        let positions = Positions::parse(&places.positions)?;
        Ok(Self {
            kind,
            codes,
            min: places.min,
            positions,
            positions_text: places.positions,
            ending: places.ending,
        })
    }
}

impl Rule for Required {
    fn name(&self) -> &'static str {
        self.kind.name
    }

    fn check(&self, text: &Text<'_>, _: &Dictionary) -> Vec<Sentence> {
        let chars = &text.chars;
        let mut said = Vec::new();
        if self.min > 0 {
            let found = chars.iter().filter(|c| self.kind.has(**c)).count();
            let message =
                Message::new(self.codes.whole).with("count", self.min).with("set", self.kind.set.as_str());
            said.push(Sentence::new(message, found >= self.min as usize));
        }
        if !self.positions.is_empty() {
            let all = self
                .positions
                .places()
                .into_iter()
                .all(|place| chars.get(place).is_some_and(|c| self.kind.has(*c)));
            let message = Message::new(self.codes.positions).with("positions", self.positions_text.as_str());
            said.push(Sentence::new(message, all));
        }
        if self.ending > 0 {
            let from = chars.len().checked_sub(self.ending as usize);
            let all = from.is_some_and(|from| chars[from..].iter().all(|c| self.kind.has(*c)));
            said.push(Sentence::new(Message::new(self.codes.ending).with("count", self.ending), all));
        }
        said
    }

    fn shape(&self, blueprint: &mut Blueprint) {
        blueprint.at_least(&self.kind.set, self.min as usize);
        blueprint.place(&self.kind.set, &self.positions.places(), self.ending as usize);
    }

    fn as_any(&self) -> &dyn std::any::Any {
        self
    }
}

/// The rules `no-digits` and `no-special`; without positions and ending they ban the kind everywhere.
pub(crate) struct Banned {
    kind: Kind,
    codes: Codes,
    positions: Positions,
    positions_text: String,
    ending: u32,
}

impl Banned {
    pub(crate) fn digits(places: Places) -> Result<Self, String> {
        places.refuse_set("no-special")?;
        let codes = Codes {
            whole: "rule.no-digits.anywhere",
            positions: "rule.no-digits.positions",
            ending: "rule.no-digits.ending",
        };
        Self::new(Kind::digits("no-digits"), codes, places)
    }

    pub(crate) fn special(places: Places) -> Result<Self, String> {
        let codes = Codes {
            whole: "rule.no-special.anywhere",
            positions: "rule.no-special.positions",
            ending: "rule.no-special.ending",
        };
        Self::new(Kind::special("no-special", &places.set), codes, places)
    }

    fn new(kind: Kind, codes: Codes, places: Places) -> Result<Self, String> {
        if places.min > 0 {
            return Err("`min` makes no sense for what is banned".to_owned());
        }
        let positions = Positions::parse(&places.positions)?;
        Ok(Self { kind, codes, positions, positions_text: places.positions, ending: places.ending })
    }

    fn is_everywhere(&self) -> bool {
        self.positions.is_empty() && self.ending == 0
    }
}

impl Rule for Banned {
    fn name(&self) -> &'static str {
        self.kind.name
    }

    fn check(&self, text: &Text<'_>, _: &Dictionary) -> Vec<Sentence> {
        let chars = &text.chars;
        let typed = !chars.is_empty();
        if self.is_everywhere() {
            let none = typed && !chars.iter().any(|c| self.kind.has(*c));
            return vec![Sentence::new(
                Message::new(self.codes.whole).with("set", self.kind.set.as_str()),
                none,
            )];
        }
        let mut said = Vec::new();
        if !self.positions.is_empty() {
            let none =
                !chars.iter().enumerate().any(|(place, c)| self.positions.has(place) && self.kind.has(*c));
            let message = Message::new(self.codes.positions).with("positions", self.positions_text.as_str());
            said.push(Sentence::new(message, typed && none));
        }
        if self.ending > 0 {
            let from = chars.len().saturating_sub(self.ending as usize);
            let none = !chars[from..].iter().any(|c| self.kind.has(*c));
            said.push(Sentence::new(
                Message::new(self.codes.ending).with("count", self.ending),
                typed && none,
            ));
        }
        said
    }

    fn shape(&self, blueprint: &mut Blueprint) {
        if self.is_everywhere() {
            blueprint.ban(&self.kind.set);
        } else {
            blueprint.keep_away(&self.kind.set, &self.positions.places(), self.ending as usize);
        }
    }

    fn as_any(&self) -> &dyn std::any::Any {
        self
    }
}
