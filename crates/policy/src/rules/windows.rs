//! The complexity rule of Active Directory (MS-SAMR section 3.1.1.7.2), as it is and not as it is often told:
//! the account name is a substring test however long the password is, and every character counts in one
//! category only.

use domain::message::Message;
use serde::Deserialize;

use super::{Rule, Sentence};
use crate::{
    candidate::{Text, contains, folded},
    dictionary::Dictionary,
    generate::Blueprint,
};

/// The rule `windows-complexity`.
#[derive(Clone, Copy, Debug, Default, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct Windows {}

/// The five categories; letters without case (CJK and others) are one of their own, and a space or a currency
/// sign belongs to none.
fn category(c: char) -> Option<usize> {
    match c {
        '0'..='9' => Some(2),
        c if c.is_uppercase() => Some(0),
        c if c.is_lowercase() => Some(1),
        c if c.is_alphabetic() => Some(4),
        c if c.is_ascii_punctuation() => Some(3),
        _ => None,
    }
}

fn has_name(text: &Text<'_>) -> bool {
    let account = folded(&text.person.logon_name);
    if account.len() > 2 && contains(&text.lower, &account) {
        return true;
    }
    let delimiters = [',', '.', '-', '_', ' ', '#', '\t'];
    let tokens = text.person.display_name.split(|c: char| delimiters.contains(&c)).map(folded);
    tokens.filter(|token| token.len() >= 3).any(|token| contains(&text.lower, &token))
}

impl Rule for Windows {
    fn name(&self) -> &'static str {
        "windows-complexity"
    }

    fn check(&self, text: &Text<'_>, _: &Dictionary) -> Vec<Sentence> {
        let mut seen = [false; 5];
        for place in text.chars.iter().filter_map(|c| category(*c)) {
            seen[place] = true;
        }
        let kinds = seen.iter().filter(|seen| **seen).count();
        vec![
            Sentence::new(Message::new("rule.windows.categories"), kinds >= 3),
            Sentence::new(Message::new("rule.windows.name"), !text.chars.is_empty() && !has_name(text)),
        ]
    }

    fn shape(&self, blueprint: &mut Blueprint) {
        blueprint.ask_for_categories();
    }

    fn absorb(&mut self, other: &dyn std::any::Any) -> bool {
        other.is::<Self>()
    }

    fn as_any(&self) -> &dyn std::any::Any {
        self
    }
}
