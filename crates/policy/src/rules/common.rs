//! What only the directory can tell when the password is saved: history and age. Shown, so that nobody is
//! surprised, and carried as data.

use domain::message::Message;
use serde::Deserialize;

use super::{Rule, Sentence, State};
use crate::{candidate::Text, dictionary::Dictionary};

/// The directory's password history.
pub(crate) struct History {
    pub(crate) length: u32,
}

impl Rule for History {
    fn name(&self) -> &'static str {
        "history"
    }

    fn check(&self, _: &Text<'_>, _: &Dictionary) -> Vec<Sentence> {
        vec![Sentence {
            message: Message::new("rule.history").with("count", self.length),
            state: State::OnSave,
        }]
    }

    fn as_any(&self) -> &dyn std::any::Any {
        self
    }
}

/// The rule `age`, in days; 0 switches a part off.
#[derive(Clone, Copy, Debug, Default, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Age {
    /// How old a password must be before it may be changed.
    min_days: u32,
    /// When it must be changed.
    max_days: u32,
}

impl Rule for Age {
    fn name(&self) -> &'static str {
        "age"
    }

    fn check(&self, _: &Text<'_>, _: &Dictionary) -> Vec<Sentence> {
        let parts = [("rule.age.min", self.min_days), ("rule.age.max", self.max_days)];
        let asked = parts.into_iter().filter(|(_, days)| *days > 0);
        asked
            .map(|(code, days)| Sentence {
                message: Message::new(code).with("count", days),
                state: State::OnSave,
            })
            .collect()
    }

    fn as_any(&self) -> &dyn std::any::Any {
        self
    }
}
