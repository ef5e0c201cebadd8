//! A task as data: named, localised steps, a tree without loops.
//!
//! Retries belong to an activity and are bounded, so a workflow always ends. The administrator's usual
//! case, a list, is a list here too.

use std::collections::BTreeMap;

use serde::{Deserialize, Deserializer, Serialize, de::Error as _};

use crate::{evidence::Assurance, id::Slug};

mod condition;

pub use condition::{AttributeTest, Condition, ConditionFault, Day, TimeTest, VALUES_MAX, Wanted};

/// A task that users (or operators) can run.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Workflow {
    /// Stable name, e.g. `forgot-password`.
    pub id: Slug,
    /// Whose task it is.
    #[serde(default, skip_serializing_if = "WorkflowKind::is_self_service")]
    pub kind: WorkflowKind,
    /// Name by language tag; where a language is missing, the built-in text `task.<id>.name` or the default language is used.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub name: BTreeMap<String, String>,
    /// Description by language tag.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub description: BTreeMap<String, String>,
    /// Who sees the task as usable.
    #[serde(default)]
    pub availability: Availability,
    /// Whether a task that is not usable is shown.
    #[serde(default)]
    pub visibility: Visibility,
    /// An administrator accepts, in so many words, that the weakest path stays below the realm's floor.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub accepted_weakness: Option<String>,
    /// The steps.
    pub steps: Vec<Block>,
}

/// On which site a task is offered.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum WorkflowKind {
    /// People run it for themselves.
    #[default]
    SelfService,
    /// Operators run it for somebody.
    Helpdesk,
    /// Staff signs in with it; the realm's own, never one of a policy.
    #[serde(skip)]
    SignIn,
}

impl WorkflowKind {
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "the form that serde asks for")]
    fn is_self_service(&self) -> bool {
        *self == Self::SelfService
    }
}

/// When a task can be used. Anything about a person applies only after that person signed in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Availability {
    /// Always.
    #[default]
    Always,
    /// Never.
    Never,
    /// When the person has not registered.
    WhenUnregistered,
    /// When the person has registered.
    WhenRegistered,
    /// When the account is locked.
    WhenLocked,
    /// When the account is disabled.
    WhenDisabled,
    /// When the registration is locked after wrong proofs.
    WhenProfileLocked,
}

/// Whether an unusable task is shown.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Visibility {
    /// Always, dimmed when not available.
    #[default]
    Always,
    /// Only when it can be used.
    WhenAvailable,
}

/// A piece of a workflow.
#[derive(Clone, Debug, PartialEq, Serialize, schemars::JsonSchema)]
#[serde(untagged)]
pub enum Block {
    /// One step.
    Step(Step),
    /// A choice of n out of m blocks.
    Choice(ChoiceBlock),
    /// Steps that are walked only when something holds.
    Condition(ConditionBlock),
    /// Steps one after another.
    Sequence(SequenceBlock),
}

impl<'de> Deserialize<'de> for Block {
    /// By the key that each kind has alone, so that what is wrong inside is told and not only that nothing fits.
    fn deserialize<D: Deserializer<'de>>(input: D) -> Result<Self, D::Error> {
        let value = serde_json::Value::deserialize(input)?;
        let has = |key: &str| value.get(key).is_some();
        let read = if has("step") {
            Step::deserialize(value).map(Self::Step)
        } else if has("choice") {
            ChoiceBlock::deserialize(value).map(Self::Choice)
        } else if has("when") {
            ConditionBlock::deserialize(value).map(Self::Condition)
        } else if has("sequence") {
            SequenceBlock::deserialize(value).map(Self::Sequence)
        } else {
            return Err(D::Error::custom(
                "a block of a workflow has one of the keys `step`, `choice`, `when` and `sequence`",
            ));
        };
        read.map_err(D::Error::custom)
    }
}

/// One step: an activity with its settings.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct Step {
    /// Stable name within the workflow.
    pub step: Slug,
    /// Kind of activity, e.g. `mail-code`.
    pub activity: Slug,
    /// The activity's settings; checked against its schema on save.
    #[serde(default, skip_serializing_if = "serde_json::Map::is_empty")]
    pub settings: serde_json::Map<String, serde_json::Value>,
}

/// A choice: the person picks, until `needed` of the options are done, or until what they proved is worth `points`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ChoiceBlock {
    /// Stable name within the workflow.
    pub choice: Slug,
    /// How many of the options are needed.
    #[serde(default = "one")]
    pub needed: u32,
    /// How many points of different proofs the picked options must be worth together; then `needed` does not count.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[schemars(range(min = 1, max = 30))]
    pub points: Option<u32>,
    /// The option offered first (its position, from 0).
    #[serde(default)]
    pub default: u32,
    /// What there is to choose from; an option is named after its first step.
    pub options: Vec<Block>,
}

const fn one() -> u32 {
    1
}

/// Steps under a condition.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ConditionBlock {
    /// What must hold.
    #[serde(deserialize_with = "condition_of")]
    pub when: Condition,
    /// Walked when it holds.
    pub then: Vec<Block>,
    /// Walked when it does not.
    #[serde(default)]
    pub otherwise: Vec<Block>,
}

/// Names the key, which an error inside of a condition does not.
fn condition_of<'de, D: Deserializer<'de>>(input: D) -> Result<Condition, D::Error> {
    let value = serde_json::Value::deserialize(input)?;
    let written = value.to_string();
    Condition::deserialize(value).map_err(|error| D::Error::custom(format!("when = {written}: {error}")))
}

/// Steps one after another, as one option of a choice.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct SequenceBlock {
    /// The steps.
    pub sequence: Vec<Block>,
}

/// When an activity takes part in a walk.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Phase {
    /// On the way, while nothing has failed.
    Normal,
    /// After everything before it went well; its own failure is no failure of the task.
    OnSuccess,
    /// After something failed.
    OnFailure,
}

/// What an activity does to the world; decides how it is recovered after a crash.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Effect {
    /// Looks only; may be repeated.
    Check,
    /// Changes the person's registration, in the store.
    Profile,
    /// Changes, in the registration, by what the person proves who they are: whoever has such a thing already gives a
    /// proof beyond the password first.
    Factor,
    /// Sends a message, by an outbox row.
    Notification,
    /// Changes the account in the directory, under an intent.
    Action,
    /// Steers the walk.
    Control,
}

impl Effect {
    /// Whether it changes the registration.
    #[must_use]
    pub const fn is_registration(self) -> bool {
        matches!(self, Self::Profile | Self::Factor)
    }

    /// Whether it changes the registration or the account.
    #[must_use]
    pub const fn is_change(self) -> bool {
        matches!(self, Self::Profile | Self::Factor | Self::Action)
    }
}

/// What a step with its settings asks and gives; the static check and the engine both go by it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Requirements {
    /// Evidence kinds that passing establishes: each inner list is one alternative, the weakest counts.
    pub gives: Vec<Vec<crate::evidence::EvidenceKind>>,
    /// Assurance that must be reached before the step begins.
    pub needs: Assurance,
    /// What it does to the world.
    pub effect: Effect,
    /// When it takes part.
    pub phase: Phase,
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn a_block_that_cannot_be_read_says_what_is_wrong_inside() {
        let told = |value| serde_json::from_value::<Block>(value).unwrap_err().to_string();
        let condition = told(json!({ "when": { "network": 7 }, "then": [] }));
        assert!(condition.contains(r#"when = {"network":7}: a text, or a list of texts"#), "{condition}");
        let nested = told(json!({ "choice": "a", "options": [{ "when": "regstered", "then": [] }] }));
        assert!(nested.contains("unknown variant `regstered`, expected one of `registered`"), "{nested}");
        assert!(told(json!({ "step": "a", "activity": "b", "setings": {} })).contains("`setings`"));
        assert!(told(json!({ "then": [] })).contains("`when`"));
    }
}
