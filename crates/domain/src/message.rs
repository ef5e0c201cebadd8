//! What Reclave says, as a code and named arguments.
//!
//! Codes are dotted, area first (`reset.refused.history`), stable, and the only thing that tests and API
//! clients rely on; the words live in the locale files of `texts`.

use std::{borrow::Cow, collections::BTreeMap};

use serde::{Deserialize, Serialize};

use crate::time::Timestamp;

/// A sentence to be said in the reader's language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
pub struct Message {
    /// The stable code.
    pub code: Cow<'static, str>,
    /// Named arguments of the sentence; never secrets.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub args: BTreeMap<Cow<'static, str>, Argument>,
}

/// One argument of a message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(untagged)]
pub enum Argument {
    /// A count; drives plural forms.
    Number(i64),
    /// A moment, said as the reader's language writes it and in the time zone of the realm.
    Moment {
        /// Milliseconds since 1970, UTC.
        #[schemars(with = "i64")]
        at: Timestamp,
    },
    /// A text shown as it is (escaped by the page).
    Text(String),
}

impl Message {
    /// A sentence without arguments.
    #[must_use]
    pub const fn new(code: &'static str) -> Self {
        Self { code: Cow::Borrowed(code), args: BTreeMap::new() }
    }

    /// A text that is not ours (an administrator's question, a custom rule's words), shown verbatim.
    #[must_use]
    pub fn verbatim(text: impl Into<String>) -> Self {
        Self::new("text.verbatim").with("text", text.into())
    }

    /// Adds an argument.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Argument>) -> Self {
        self.args.insert(Cow::Borrowed(name), value.into());
        self
    }
}

impl From<Timestamp> for Argument {
    fn from(at: Timestamp) -> Self {
        Self::Moment { at }
    }
}
impl From<i64> for Argument {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}
impl From<u32> for Argument {
    fn from(number: u32) -> Self {
        Self::Number(i64::from(number))
    }
}
impl From<usize> for Argument {
    fn from(number: usize) -> Self {
        Self::Number(i64::try_from(number).unwrap_or(i64::MAX))
    }
}
impl From<String> for Argument {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}
impl From<&str> for Argument {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}
