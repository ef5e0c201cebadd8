//! The page on which a person picks among the ways of a choice.

use std::collections::BTreeMap;

use activities::Trouble;
use domain::{
    message::Message,
    view::{Choice, Field, FieldKind, View},
    workflow::{Block, ChoiceBlock, Effect, Step},
};

use super::Walk;

impl Walk<'_> {
    /// The page on which the person picks how to prove who they are, or what to register.
    pub(super) fn choice_view(&self, choice: &ChoiceBlock, open: &[u32]) -> Result<View, Trouble> {
        let steps = &self.catalog()?.0;
        let registers = |block| {
            let step = first_step(block).and_then(|step| steps.get(&step.step));
            step.is_some_and(|requirements| matches!(requirements.effect, Effect::Profile | Effect::Factor))
        };
        let (title, lead, needed) = if choice.options.iter().all(registers) {
            let lead = "activity.methods.register-lead";
            ("activity.methods.register-title", lead, "activity.methods.register-needed")
        } else if self.run.evidence.is_empty() {
            ("activity.methods.title", "activity.methods.lead", "activity.methods.needed")
        } else {
            ("activity.methods.title", "activity.methods.lead-second", "activity.methods.needed")
        };
        let mut view = View::new("choice", Message::new(title)).lead(Message::new(lead));
        if choice.points.is_some() {
            view = view.lead(Message::new("activity.methods.points"));
        } else if choice.needed > 1 {
            let done = self.run.choices.get(&choice.choice).map_or(0, Vec::len);
            let left = (choice.needed as usize).saturating_sub(done);
            view = view.lead(Message::new(needed).with("number", left));
        }
        let preferred =
            if open.contains(&choice.default) { choice.default } else { open.first().copied().unwrap_or(0) };
        let options = FieldKind::Choice { options: ways(choice, open) };
        let field = Field::new("choice", Message::new(title), options).value(preferred.to_string());
        Ok(view.field(field).action("next", Message::new("action.continue")))
    }
}

/// What there is to pick: each way that is open, named after its first step.
fn ways(choice: &ChoiceBlock, open: &[u32]) -> Vec<Choice> {
    let option = |position: &u32| {
        let block = choice.options.get(*position as usize)?;
        let kind = option_kind(first_step(block)?);
        let code = |part: &str| Message {
            code: format!("activity.methods.option-{kind}{part}").into(),
            args: BTreeMap::new(),
        };
        Some(Choice { value: position.to_string(), label: code(""), hint: Some(code("-hint")) })
    };
    open.iter().filter_map(option).collect()
}

/// The first step of an option, after which it is named.
fn first_step(block: &Block) -> Option<&Step> {
    match block {
        Block::Step(step) => Some(step),
        Block::Sequence(sequence) => first_step(sequence.sequence.first()?),
        Block::Choice(inner) => first_step(inner.options.first()?),
        Block::Condition(inner) => first_step(inner.then.first()?),
    }
}

/// What a step is called as an option: by its activity (and channel, for codes).
fn option_kind(step: &Step) -> String {
    let personal = step.settings.get("channel").and_then(serde_json::Value::as_str) == Some("personal");
    if personal { format!("{}-personal", step.activity) } else { step.activity.to_string() }
}
