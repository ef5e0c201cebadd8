//! One file per rule and one line per rule in [`read`]: the live ticks, the server, the generator and the
//! command line all use what is registered here.

mod characters;
mod common;
mod custom_message;
mod dictionary;
mod differs;
mod length;
mod person;
mod schema;
mod sequence;
mod strength;
mod symmetry;
mod windows;

use domain::message::Message;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value};

use crate::{candidate::Text, dictionary::Dictionary, generate::Blueprint};

pub(crate) use characters::SPECIALS;
pub(crate) use common::{Age, History};
pub(crate) use length::Length;
pub use schema::schema;
pub(crate) use windows::Windows;

/// How a sentence stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// It is so.
    Met,
    /// It is not so.
    Unmet,
    /// Only the directory can tell, when the password is saved.
    OnSave,
    /// A fact about what comes later; there is nothing to judge.
    Info,
}

impl State {
    /// The stable name.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::Unmet => "unmet",
            Self::OnSave => "on-save",
            Self::Info => "info",
        }
    }

    pub(crate) const fn of(met: bool) -> Self {
        if met { Self::Met } else { Self::Unmet }
    }
}

/// A sentence and how it stands.
pub(crate) struct Sentence {
    pub(crate) message: Message,
    pub(crate) state: State,
}

impl Sentence {
    pub(crate) fn new(message: Message, met: bool) -> Self {
        Self { message, state: State::of(met) }
    }
}

/// One rule with its settings.
pub(crate) trait Rule: Send + Sync {
    /// Its name in policies.
    fn name(&self) -> &'static str;

    /// Its sentences for a text; with an empty text they say what is asked.
    fn check(&self, text: &Text<'_>, dictionary: &Dictionary) -> Vec<Sentence>;

    /// What a generated password must be like; what cannot be said so is left to trying.
    fn shape(&self, _blueprint: &mut Blueprint) {}

    /// Takes over the stricter values of another rule of the same kind; `false` when both must stand.
    fn absorb(&mut self, _other: &dyn std::any::Any) -> bool {
        false
    }

    /// For [`Rule::absorb`].
    fn as_any(&self) -> &dyn std::any::Any;

    /// Whether the other rules' sentences are hidden behind this one's.
    fn hides_others(&self) -> bool {
        false
    }

    /// Whether the new password and the account's name are all that it takes to judge: no directory, no word list,
    /// no other fact about the person.
    fn judges_alone(&self) -> bool {
        true
    }
}

/// Every message code that a rule says. `custom` texts are an administrator's own and come verbatim.
/// Arguments: `count` (and `positions`, `set` as texts) where the name ends in what they count.
pub const CODES: &[&str] = &[
    "rule.empty",
    "rule.control-characters",
    "rule.longest",
    "rule.length.min",
    "rule.length.max",
    "rule.windows.name",
    "rule.windows.categories",
    "rule.alphabetic.min",
    "rule.lowercase.min",
    "rule.uppercase.min",
    "rule.unique.min",
    "rule.digits.min",
    "rule.digits.positions",
    "rule.digits.ending",
    "rule.special.min",
    "rule.special.positions",
    "rule.special.ending",
    "rule.no-digits.anywhere",
    "rule.no-digits.positions",
    "rule.no-digits.ending",
    "rule.no-special.anywhere",
    "rule.no-special.positions",
    "rule.no-special.ending",
    "rule.sequence.repeats",
    "rule.sequence.identical",
    "rule.sequence.run",
    "rule.user-properties",
    "rule.dictionary.anywhere",
    "rule.dictionary.word",
    "rule.dictionary.beginning",
    "rule.dictionary.part",
    "rule.symmetry.palindrome",
    "rule.symmetry.ends",
    "rule.symmetry.inner",
    "rule.strength",
    "rule.differs-from-old",
    "rule.history",
    "rule.age.min",
    "rule.age.min-hours",
    "rule.age.max",
];

/// Every rule that a policy can ask for.
pub const NAMES: &[&str] = &[
    "length",
    "windows-complexity",
    "alphabetic",
    "lowercase",
    "uppercase",
    "unique",
    "digits",
    "special",
    "no-digits",
    "no-special",
    "sequence",
    "user-properties",
    "dictionary",
    "symmetry",
    "strength",
    "custom-message",
    "age",
    "differs-from-old",
];

/// Reads a rule's settings.
fn settings<T: DeserializeOwned>(table: &Map<String, Value>) -> Result<T, String> {
    let mut table = table.clone();
    table.remove("rule");
    serde_json::from_value(Value::Object(table)).map_err(|error| error.to_string())
}

fn boxed<R: Rule + 'static>(rule: R) -> Box<dyn Rule> {
    Box::new(rule)
}

/// Whether a policy's table asks for a rule that a computer can judge which reaches neither the directory nor this
/// service. A table that asks for no rule of ours does not.
#[must_use]
pub fn judges_alone(table: &Map<String, Value>) -> bool {
    read(table).is_ok_and(|rule| rule.judges_alone())
}

/// The registry: the rule that a policy's table asks for.
pub(crate) fn read(table: &Map<String, Value>) -> Result<Box<dyn Rule>, String> {
    let name = table.get("rule").and_then(Value::as_str).ok_or("there is no `rule = \"…\"` in it")?;
    match name {
        "length" => settings::<length::Length>(table).map(boxed),
        "windows-complexity" => settings::<windows::Windows>(table).map(boxed),
        "alphabetic" => settings(table).map(|min| boxed(characters::Letters::alphabetic(min))),
        "lowercase" => settings(table).map(|min| boxed(characters::Letters::lowercase(min))),
        "uppercase" => settings(table).map(|min| boxed(characters::Letters::uppercase(min))),
        "unique" => settings::<characters::Unique>(table).map(boxed),
        "digits" => settings(table).and_then(characters::Required::digits).map(boxed),
        "special" => settings(table).and_then(characters::Required::special).map(boxed),
        "no-digits" => settings(table).and_then(characters::Banned::digits).map(boxed),
        "no-special" => settings(table).and_then(characters::Banned::special).map(boxed),
        "sequence" => settings::<sequence::Sequence>(table).map(boxed),
        "user-properties" => settings(table).and_then(person::UserProperties::checked).map(boxed),
        "dictionary" => settings::<dictionary::InDictionary>(table).map(boxed),
        "symmetry" => settings::<symmetry::Symmetry>(table).map(boxed),
        "strength" => settings::<strength::MinimumStrength>(table).map(boxed),
        "custom-message" => settings::<custom_message::CustomMessage>(table).map(boxed),
        "age" => settings::<common::Age>(table).map(boxed),
        "differs-from-old" => settings::<differs::DiffersFromOld>(table).map(boxed),
        other => Err(format!("there is no rule `{other}`; there are {}", NAMES.join(", "))),
    }
}
