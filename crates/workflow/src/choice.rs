//! Choosing among ways to prove, and leaving one for another.
//!
//! A pick says only which way is walked. It is no proof of anything: an option is behind the walk when its
//! own steps have passed, and leaving an option forgets the pick and the shown page together, so that
//! nothing of the way that was left can be taken for a step of the next one.

use domain::{
    id::Slug,
    run::Run,
    workflow::{Block, ChoiceBlock, Workflow},
};

use crate::{
    advance::EngineError,
    counters::Counter,
    walk::{is_decoy, place_of},
};

/// Picks an option of the choice that is being shown.
///
/// # Errors
/// [`EngineError`] when the choice is not the current one or the option is not open.
pub fn choose(mut run: Run, workflow: &Workflow, choice: &Slug, option: u32) -> Result<Run, EngineError> {
    if run.status != domain::run::RunStatus::Open || run.failure.is_some() {
        return Err(EngineError::Over);
    }
    if run.current.as_ref().is_none_or(|current| current.step != *choice) {
        return Err(EngineError::NotCurrent(choice.clone()));
    }
    let block =
        find_choice(&workflow.steps, choice).ok_or_else(|| EngineError::NotCurrent(choice.clone()))?;
    let picked = run.choices.get(choice).map_or(&[][..], Vec::as_slice);
    let is_open = (option as usize) < block.options.len() && !picked.contains(&option);
    if !is_open || picked.len() >= block.needed as usize {
        return Err(EngineError::NotOffered(choice.clone()));
    }
    run.choices.entry(choice.clone()).or_default().push(option);
    run.current = None;
    Ok(run)
}

/// The run before the way it is on was picked ("try another way"): possible until the way's first step has
/// passed, while there is another way, and not without end. `None` when it is not.
#[must_use]
pub fn other_way(run: &Run, workflow: &Workflow) -> Option<Run> {
    if run.status != domain::run::RunStatus::Open || run.failure.is_some() {
        return None;
    }
    let current = &run.current.as_ref()?.step;
    let left = leavable(run, &workflow.steps, "", current)?;
    if Counter::Switches.is_used_up(run, &left.choice) {
        return None;
    }
    let mut back = run.clone();
    let picked = back.choices.get_mut(&left.choice)?;
    let way = picked.pop()?;
    if picked.is_empty() {
        back.choices.remove(&left.choice);
    }
    // Picks within the way that is left go with it.
    back.choices
        .retain(|name, _| left.options.get(way as usize).is_none_or(|option| !holds_name(option, name)));
    Counter::Switches.count(&mut back, &left.choice);
    back.current = None;
    Some(back)
}

/// The innermost choice that can be left from the current step.
fn leavable<'w>(run: &Run, blocks: &'w [Block], place: &str, current: &Slug) -> Option<&'w ChoiceBlock> {
    blocks
        .iter()
        .enumerate()
        .find_map(|(position, block)| leavable_in(run, block, &place_of(place, position), current))
}

fn leavable_in<'w>(run: &Run, block: &'w Block, place: &str, current: &Slug) -> Option<&'w ChoiceBlock> {
    match block {
        Block::Step(_) => None,
        Block::Sequence(sequence) => leavable(run, &sequence.sequence, place, current),
        Block::Condition(condition) => {
            let holds = !is_decoy(run) && *run.decided.get(place).unwrap_or(&false);
            let (branch, name) =
                if holds { (&condition.then, "then") } else { (&condition.otherwise, "otherwise") };
            leavable(run, branch, &place_of(place, name), current)
        }
        Block::Choice(choice) => {
            // Only the last pick can be under way: the walk finishes each before it asks for the next.
            let pick = *run.choices.get(&choice.choice)?.last()?;
            let option = choice.options.get(pick as usize)?;
            if let Some(inner) = leavable_in(run, option, &place_of(place, pick), current) {
                return Some(inner);
            }
            let has_other = choice.options.len() > run.choices.get(&choice.choice).map_or(0, Vec::len);
            let is_untouched = holds_name(option, current) && !has_result(run, option);
            (has_other && is_untouched).then_some(choice)
        }
    }
}

/// Whether a step or choice of this name is in the block.
fn holds_name(block: &Block, name: &Slug) -> bool {
    match block {
        Block::Step(step) => step.step == *name,
        Block::Sequence(sequence) => sequence.sequence.iter().any(|block| holds_name(block, name)),
        Block::Choice(choice) => {
            choice.choice == *name || choice.options.iter().any(|block| holds_name(block, name))
        }
        Block::Condition(condition) => {
            condition.then.iter().chain(&condition.otherwise).any(|block| holds_name(block, name))
        }
    }
}

/// Whether any step in the block has passed or failed.
fn has_result(run: &Run, block: &Block) -> bool {
    match block {
        Block::Step(step) => run.done.contains_key(&step.step),
        Block::Sequence(sequence) => sequence.sequence.iter().any(|block| has_result(run, block)),
        Block::Choice(choice) => choice.options.iter().any(|block| has_result(run, block)),
        Block::Condition(condition) => {
            condition.then.iter().chain(&condition.otherwise).any(|block| has_result(run, block))
        }
    }
}

fn find_choice<'w>(blocks: &'w [Block], name: &Slug) -> Option<&'w ChoiceBlock> {
    blocks.iter().find_map(|block| match block {
        Block::Step(_) => None,
        Block::Sequence(sequence) => find_choice(&sequence.sequence, name),
        Block::Choice(choice) if choice.choice == *name => Some(choice),
        Block::Choice(choice) => find_choice(&choice.options, name),
        Block::Condition(condition) => {
            find_choice(&condition.then, name).or_else(|| find_choice(&condition.otherwise, name))
        }
    })
}
