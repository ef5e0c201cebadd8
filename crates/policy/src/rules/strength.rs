//! A minimum on the strength meter.

use domain::message::Message;
use serde::Deserialize;

use super::{Rule, Sentence};
use crate::{candidate::Text, dictionary::Dictionary, strength::Strength};

/// The rule `strength`.
#[derive(Clone, Copy, Debug, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct MinimumStrength {
    /// From 1 to 4 on the scale of the meter.
    #[schemars(range(min = 1, max = 4))]
    min_score: u8,
}

impl Rule for MinimumStrength {
    fn name(&self) -> &'static str {
        "strength"
    }

    fn check(&self, text: &Text<'_>, _: &Dictionary) -> Vec<Sentence> {
        let met =
            !text.chars.is_empty() && Strength::of(&text.chars, text.person).score >= self.min_score.min(4);
        vec![Sentence::new(Message::new("rule.strength"), met)]
    }

    fn absorb(&mut self, other: &dyn std::any::Any) -> bool {
        let Some(other) = other.downcast_ref::<Self>() else { return false };
        self.min_score = self.min_score.max(other.min_score);
        true
    }

    fn as_any(&self) -> &dyn std::any::Any {
        self
    }
}
