//! An administrator's own sentence. It checks nothing; it may stand in place of the others.

use domain::message::Message;
use serde::Deserialize;

use super::{Rule, Sentence, State};
use crate::{candidate::Text, dictionary::Dictionary};

/// The rule `custom-message`.
#[derive(Clone, Debug, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub(crate) struct CustomMessage {
    /// The sentence.
    text: String,
    /// Show it in place of the other rules' sentences.
    #[serde(default)]
    hide_others: bool,
}

impl Rule for CustomMessage {
    fn name(&self) -> &'static str {
        "custom-message"
    }

    fn judges_alone(&self) -> bool {
        false
    }

    fn check(&self, _: &Text<'_>, _: &Dictionary) -> Vec<Sentence> {
        vec![Sentence { message: Message::verbatim(&self.text), state: State::OnSave }]
    }

    fn hides_others(&self) -> bool {
        self.hide_others
    }

    fn as_any(&self) -> &dyn std::any::Any {
        self
    }
}
