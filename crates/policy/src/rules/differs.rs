//! The new password must not be the old one, nor hold it, where the old one is known.

use domain::message::Message;
use serde::Deserialize;

use super::{Rule, Sentence, State};
use crate::{
    candidate::{Text, contains, folded},
    dictionary::Dictionary,
};

/// The rule `differs-from-old`.
#[derive(Clone, Copy, Debug, Default, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct DiffersFromOld {}

/// Old passwords shorter than this are compared as a whole only.
const PART_MIN: usize = 6;

impl Rule for DiffersFromOld {
    fn name(&self) -> &'static str {
        "differs-from-old"
    }

    fn judges_alone(&self) -> bool {
        false
    }

    fn check(&self, text: &Text<'_>, _: &Dictionary) -> Vec<Sentence> {
        let message = Message::new("rule.differs-from-old");
        let Some(old) = text.old else { return vec![Sentence { message, state: State::OnSave }] };
        let old = folded(old.expose());
        let held = text.lower == old || (old.len() >= PART_MIN && contains(&text.lower, &old));
        vec![Sentence::new(message, !text.chars.is_empty() && !held)]
    }

    fn as_any(&self) -> &dyn std::any::Any {
        self
    }
}
