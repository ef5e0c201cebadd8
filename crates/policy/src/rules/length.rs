//! Minimum and maximum length, in code points.

use domain::message::Message;
use serde::Deserialize;

use super::{Rule, Sentence};
use crate::{candidate::Text, dictionary::Dictionary, generate::Blueprint};

/// The rule `length`.
#[derive(Clone, Debug, Default, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub(crate) struct Length {
    /// At least so many.
    pub(crate) min: u32,
    /// At most so many; 0 for any.
    pub(crate) max: u32,
}

impl Rule for Length {
    fn name(&self) -> &'static str {
        "length"
    }

    fn check(&self, text: &Text<'_>, _: &Dictionary) -> Vec<Sentence> {
        let length = text.chars.len();
        let mut said = Vec::new();
        if self.min > 0 {
            said.push(Sentence::new(
                Message::new("rule.length.min").with("count", self.min),
                length >= self.min as usize,
            ));
        }
        if self.max > 0 {
            said.push(Sentence::new(
                Message::new("rule.length.max").with("count", self.max),
                length <= self.max as usize,
            ));
        }
        said
    }

    fn shape(&self, blueprint: &mut Blueprint) {
        blueprint.min = blueprint.min.max(self.min as usize);
        if self.max > 0 {
            blueprint.max = blueprint.max.min(self.max as usize);
        }
    }

    fn absorb(&mut self, other: &dyn std::any::Any) -> bool {
        let Some(other) = other.downcast_ref::<Self>() else { return false };
        self.min = self.min.max(other.min);
        self.max = match (self.max, other.max) {
            (0, max) | (max, 0) => max,
            (one, two) => one.min(two),
        };
        true
    }

    fn as_any(&self) -> &dyn std::any::Any {
        self
    }
}
