//! The password must not hold parts of what the directory says of the person.

use domain::message::Message;
use serde::Deserialize;

use super::{Rule, Sentence};
use crate::{
    candidate::{Text, contains, fold},
    dictionary::Dictionary,
};

/// The rule `user-properties`.
#[derive(Clone, Debug, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct UserProperties {
    /// LDAP names of the properties.
    properties: Vec<String>,
    /// Split values at what is neither letter nor digit: `Peter_US` is `Peter` and `US`.
    split: bool,
    /// What is shorter than this is left alone, because it is in everything. Of words, for `anywhere` only.
    min_length: u32,
    /// So many characters in a row of a part, 3 or more, are already too many; 0 for whole parts only.
    partial_length: u32,
    /// Also backwards.
    reversed: bool,
    /// `a` and `A` are different.
    case_sensitive: bool,
}

impl Default for UserProperties {
    fn default() -> Self {
        let named = ["sAMAccountName", "displayName", "givenName", "sn", "mail", "userPrincipalName"];
        Self {
            properties: named.map(str::to_owned).to_vec(),
            split: true,
            min_length: 3,
            partial_length: 0,
            reversed: true,
            case_sensitive: false,
        }
    }
}

/// Shorter pieces of names are in every password.
const PARTIAL_MIN: u32 = 3;

impl UserProperties {
    pub(crate) fn checked(self) -> Result<Self, String> {
        if (1..PARTIAL_MIN).contains(&self.partial_length) {
            return Err(format!(
                "`partial_length = {}`: use 0, or {PARTIAL_MIN} and more",
                self.partial_length
            ));
        }
        Ok(self)
    }

    fn parts<'v>(&self, value: &'v str) -> Vec<&'v str> {
        if self.split { value.split(|c: char| !c.is_alphanumeric()).collect() } else { vec![value] }
    }

    fn is_in(&self, text: &[char], part: &str) -> bool {
        let mut part: Vec<char> =
            if self.case_sensitive { part.chars().collect() } else { part.chars().map(fold).collect() };
        if part.len() < self.min_length.max(1) as usize {
            return false;
        }
        if self.holds(text, &part) {
            return true;
        }
        part.reverse();
        self.reversed && self.holds(text, &part)
    }

    /// Whether the part, or as much of it as is too much, is in the text.
    fn holds(&self, text: &[char], part: &[char]) -> bool {
        match self.partial_length as usize {
            0 => contains(text, part),
            length => part.windows(length.min(part.len())).any(|window| contains(text, window)),
        }
    }
}

impl Rule for UserProperties {
    fn name(&self) -> &'static str {
        "user-properties"
    }

    fn judges_alone(&self) -> bool {
        false
    }

    fn check(&self, text: &Text<'_>, _: &Dictionary) -> Vec<Sentence> {
        let chars = text.view(self.case_sensitive);
        let found = self.properties.iter().any(|property| {
            let values = text.person.values(property);
            values.into_iter().any(|value| self.parts(value).into_iter().any(|part| self.is_in(chars, part)))
        });
        vec![Sentence::new(Message::new("rule.user-properties"), !chars.is_empty() && !found)]
    }

    fn as_any(&self) -> &dyn std::any::Any {
        self
    }
}
