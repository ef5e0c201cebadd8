//! Choosing among ways to prove, and leaving one for another.
//!
//! A pick says only which way is walked. It is no proof of anything: an option is behind the walk when its
//! own steps have passed, and leaving an option forgets the pick and the shown page together, so that
//! nothing of the way that was left can be taken for a step of the next one.

use domain::{
    evidence::{Assurance, Evidence},
    id::Slug,
    run::Run,
    workflow::{Block, ChoiceBlock, Workflow},
};

use crate::{
    advance::EngineError,
    counters::Counter,
    walk::{decided, place_of},
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
    if !is_open || is_enough(&run, block) {
        return Err(EngineError::NotOffered(choice.clone()));
    }
    run.choices.entry(choice.clone()).or_default().push(option);
    run.current = None;
    Ok(run)
}

/// Whether what was picked is as much as the choice asks for: as many options, or as many points of different proofs
/// that were made in them. What was proved elsewhere does not count.
#[must_use]
pub fn is_enough(run: &Run, choice: &ChoiceBlock) -> bool {
    let picked = run.choices.get(&choice.choice).map_or(&[][..], Vec::as_slice);
    let Some(points) = choice.points else { return picked.len() >= choice.needed as usize };
    let is_within = |evidence: &&Evidence| {
        picked
            .iter()
            .filter_map(|pick| choice.options.get(*pick as usize))
            .any(|option| holds_name(option, &evidence.step))
    };
    let made = run.evidence.iter().filter(is_within).map(|evidence| evidence.kind);
    u32::from(Assurance::of(made).0) >= points
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
            let holds = decided(run, condition, place).unwrap_or(false);
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

#[cfg(test)]
mod tests {
    use domain::evidence::EvidenceKind::{MailCode, Password, Questions, Totp};

    use super::*;
    use crate::{
        Next, SWITCHES_MAX, advance, next,
        testing::{
            NOW, choice, choice_by_points, decoy, enter, forgot_password, pass, person, run, sequence, show,
            slug, stand_at, step, steps, taken, workflow,
        },
    };

    fn at_choice(run: Run, name: &str) -> Run {
        stand_at(run, &slug(name))
    }

    fn picked(run: Run, workflow: &Workflow, name: &str, option: u32) -> Run {
        choose(at_choice(run, name), workflow, &slug(name), option).unwrap()
    }

    #[test]
    fn a_pick_says_which_way_is_walked_and_proves_nothing() {
        let (tree, catalog) = (forgot_password(), steps());
        let walked = picked(run(person()), &tree, "proof", 0);
        assert!(walked.done.is_empty() && walked.evidence.is_empty());
        assert_eq!(next(&walked, &tree, &catalog), enter("mail"));
    }

    #[test]
    fn only_an_open_option_of_the_shown_choice_can_be_picked() {
        let tree = forgot_password();
        let begun = run(person());
        assert!(choose(begun.clone(), &tree, &slug("proof"), 0).is_err(), "nothing is shown");
        assert!(
            choose(at_choice(begun.clone(), "mail"), &tree, &slug("proof"), 0).is_err(),
            "something else is shown"
        );
        for option in [2, u32::MAX] {
            let refused =
                choose(at_choice(begun.clone(), "proof"), &tree, &slug("proof"), option).unwrap_err();
            assert_eq!(refused, EngineError::NotOffered(slug("proof")));
        }
        let once = picked(begun, &tree, "proof", 0);
        assert!(choose(at_choice(once, "proof"), &tree, &slug("proof"), 1).is_err(), "one is enough here");
    }

    #[test]
    fn two_of_three_are_asked_for_one_after_the_other_and_an_option_only_once() {
        let (tree, catalog) = (
            workflow(vec![choice("proof", 2, vec![step("mail"), step("questions"), step("totp")])]),
            steps(),
        );
        let walked = picked(run(person()), &tree, "proof", 2);
        let walked = taken(&walked, &catalog, "totp", pass(&[Totp]));
        let Next::Choose { open, .. } = next(&walked, &tree, &catalog) else {
            panic!("another one is needed")
        };
        assert_eq!(open, [0, 1]);
        assert!(choose(at_choice(walked.clone(), "proof"), &tree, &slug("proof"), 2).is_err());
        let walked = picked(walked, &tree, "proof", 1);
        let walked = taken(&walked, &catalog, "questions", pass(&[Questions]));
        assert_eq!(next(&walked, &tree, &catalog), Next::End { success: true });
    }

    #[test]
    fn by_points_ways_are_asked_for_until_different_proofs_are_worth_them() {
        let mut catalog = steps();
        catalog.insert(slug("again"), crate::testing::proof(MailCode));
        let options = vec![step("mail"), step("again"), step("questions"), step("totp")];
        let tree = workflow(vec![step("password"), choice_by_points("proof", 3, options)]);
        // What was proved before the choice does not count, and the same kind counts once.
        let walked = taken(&run(person()), &catalog, "password", pass(&[Password]));
        let asked = |walked: &Run| matches!(next(walked, &tree, &catalog), Next::Choose { .. });
        assert!(asked(&walked));
        let walked = taken(&picked(walked, &tree, "proof", 0), &catalog, "mail", pass(&[MailCode]));
        assert!(asked(&walked));
        let walked = taken(&picked(walked, &tree, "proof", 1), &catalog, "again", pass(&[MailCode]));
        assert!(asked(&walked));
        let one_more =
            taken(&picked(walked.clone(), &tree, "proof", 2), &catalog, "questions", pass(&[Questions]));
        assert_eq!(next(&one_more, &tree, &catalog), Next::End { success: true });
        assert!(choose(at_choice(one_more, "proof"), &tree, &slug("proof"), 3).is_err(), "it is enough");
        let strong = taken(&picked(walked, &tree, "proof", 3), &catalog, "totp", pass(&[Totp]));
        assert_eq!(next(&strong, &tree, &catalog), Next::End { success: true });
    }

    #[test]
    fn another_way_forgets_the_step_that_was_left_and_a_late_answer_to_it_counts_for_nothing() {
        // How a well-known server was taken over: the flag "another way" outlived the step it belonged to.
        let (tree, catalog) = (forgot_password(), steps());
        let walked = picked(run(person()), &tree, "proof", 0);
        let walked = taken(&walked, &catalog, "mail", show());
        let back = other_way(&walked, &tree).unwrap();
        assert!(back.current.is_none() && back.choices.is_empty() && back.done.is_empty());
        let walked = taken(&picked(back, &tree, "proof", 1), &catalog, "totp", show());
        let (mail, of_mail) = (slug("mail"), &catalog[&slug("mail")]);
        let late = advance(walked.clone(), &mail, of_mail, pass(&[MailCode]), NOW).unwrap_err();
        assert_eq!(late, EngineError::NotCurrent(mail));
        assert_eq!(next(&walked, &tree, &catalog), Next::Stay);
    }

    #[test]
    fn a_way_whose_first_step_has_passed_is_not_left() {
        let (tree, catalog) = (forgot_password(), steps());
        let walked = picked(run(person()), &tree, "proof", 0);
        let walked = taken(&walked, &catalog, "mail", pass(&[MailCode]));
        let walked = taken(&walked, &catalog, "questions", show());
        assert_eq!(other_way(&walked, &tree), None);
    }

    #[test]
    fn there_is_no_other_way_where_only_one_is_left_or_none_was_picked() {
        let catalog = steps();
        let only = workflow(vec![choice("proof", 1, vec![step("mail")]), step("totp")]);
        let walked = taken(&picked(run(person()), &only, "proof", 0), &catalog, "mail", show());
        assert_eq!(other_way(&walked, &only), None);
        assert_eq!(other_way(&at_choice(run(person()), "proof"), &only), None);
        let plain = taken(&run(person()), &catalog, "totp", show());
        assert_eq!(other_way(&plain, &only), None);
    }

    #[test]
    fn the_innermost_choice_is_left_first_and_what_was_picked_within_a_left_way_goes_with_it() {
        let inner = choice("inner", 1, vec![step("questions"), step("totp")]);
        let tree = workflow(vec![choice("outer", 1, vec![sequence(vec![inner]), step("mail")])]);
        let catalog = steps();
        let walked = picked(picked(run(person()), &tree, "outer", 0), &tree, "inner", 0);
        let walked = taken(&walked, &catalog, "questions", show());
        let back = other_way(&walked, &tree).unwrap();
        assert!(back.choices.contains_key(&slug("outer")) && !back.choices.contains_key(&slug("inner")));
        let further = other_way(&at_choice(back, "inner"), &tree).unwrap();
        assert!(further.choices.is_empty());

        let single = choice("inner", 1, vec![step("questions")]);
        let tree = workflow(vec![choice("outer", 1, vec![single, step("mail")])]);
        let walked = picked(picked(run(person()), &tree, "outer", 0), &tree, "inner", 0);
        let walked = taken(&walked, &catalog, "questions", show());
        assert!(other_way(&walked, &tree).unwrap().choices.is_empty());
    }

    #[test]
    fn tries_are_not_given_back_by_leaving_a_way_and_ways_are_not_left_without_end() {
        let (tree, catalog) = (forgot_password(), steps());
        let mut walked = run(person());
        let mut switches = 0;
        loop {
            walked = taken(&picked(walked, &tree, "proof", 1), &catalog, "totp", show());
            assert_eq!(walked.current.as_ref().unwrap().tries, u32::from(switches > 0));
            if switches == 0 {
                walked = taken(&walked, &catalog, "totp", crate::testing::retry(true));
            }
            let Some(back) = other_way(&walked, &tree) else { break };
            walked = back;
            switches += 1;
        }
        assert_eq!(switches, SWITCHES_MAX);
    }

    #[test]
    fn a_decoy_is_offered_the_same_ways() {
        let (tree, catalog) = (forgot_password(), steps());
        let both = [run(person()), run(decoy())].map(|begun| next(&begun, &tree, &catalog));
        assert_eq!(both[0], both[1]);
        let left =
            other_way(&taken(&picked(run(decoy()), &tree, "proof", 0), &catalog, "mail", show()), &tree);
        assert!(left.is_some());
    }
}
