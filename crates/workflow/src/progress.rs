//! How far a run is, for the line above a page. What is not yet known (an undecided condition, a way not
//! yet picked) is counted the same for a person and for a decoy, or the number would tell them apart.

use domain::{
    run::Run,
    workflow::{Block, Effect, Phase, Workflow},
};

use crate::{
    catalog::Catalog,
    choice::is_enough,
    walk::{decided, place_of},
};

/// The number of the step the run is at, from 1, and of how many on this way.
#[must_use]
pub fn progress(run: &Run, workflow: &Workflow, catalog: &(impl Catalog + ?Sized)) -> (u32, u32) {
    let (done, all) = blocks(run, &workflow.steps, "", catalog);
    let all = all.max(1);
    ((done + 1).min(all), all)
}

/// Steps done and steps in all, of those that a person goes through.
fn blocks(run: &Run, list: &[Block], place: &str, catalog: &(impl Catalog + ?Sized)) -> (u32, u32) {
    let each = list
        .iter()
        .enumerate()
        .map(|(position, found)| block(run, found, &place_of(place, position), catalog));
    each.fold((0, 0), |(done, all), (more_done, more)| (done + more_done, all + more))
}

fn block(run: &Run, found: &Block, place: &str, catalog: &(impl Catalog + ?Sized)) -> (u32, u32) {
    match found {
        Block::Step(step) => {
            let counts = catalog.requirements(&step.step).is_some_and(|requirements| {
                requirements.phase == Phase::Normal
                    && !matches!(requirements.effect, Effect::Control | Effect::Notification)
            });
            (u32::from(counts && run.done.contains_key(&step.step)), u32::from(counts))
        }
        Block::Sequence(sequence) => blocks(run, &sequence.sequence, place, catalog),
        Block::Condition(condition) => {
            let holds = decided(run, condition, place).unwrap_or(false);
            let (branch, name) =
                if holds { (&condition.then, "then") } else { (&condition.otherwise, "otherwise") };
            blocks(run, branch, &place_of(place, name), catalog)
        }
        Block::Choice(choice) => {
            let picked = run.choices.get(&choice.choice).map_or(&[][..], Vec::as_slice);
            let of = |position: usize| {
                choice
                    .options
                    .get(position)
                    .map(|option| block(run, option, &place_of(place, position), catalog))
            };
            let walked = picked.iter().filter_map(|pick| of(*pick as usize));
            let (done, all) = walked.fold((0, 0), |(done, all), (more, of)| (done + more, all + of));
            let shortest = (0..choice.options.len()).filter_map(of).map(|(_, all)| all).min().unwrap_or(0);
            let left = match choice.points {
                // How many more it takes depends on what will be picked.
                Some(_) => u32::from(!is_enough(run, choice)),
                None => choice.needed.saturating_sub(u32::try_from(picked.len()).unwrap_or(u32::MAX)),
            };
            (done, all + left * shortest)
        }
    }
}

#[cfg(test)]
mod tests {
    use domain::evidence::EvidenceKind::{MailCode, Totp};

    use super::*;
    use crate::testing::{
        condition, decoy, forgot_password, pass, person, run, slug, step, steps, taken, workflow,
    };

    #[test]
    fn progress_counts_the_shortest_way_until_one_is_picked() {
        let (tree, catalog) = (forgot_password(), steps());
        let mut walked = run(person());
        assert_eq!(progress(&walked, &tree, &catalog), (1, 2));
        walked.choices.insert(slug("proof"), vec![0]);
        assert_eq!(progress(&walked, &tree, &catalog), (1, 3));
        let walked = taken(&walked, &catalog, "mail", pass(&[MailCode]));
        assert_eq!(progress(&walked, &tree, &catalog), (2, 3));
    }

    #[test]
    fn progress_never_passes_the_end() {
        let (tree, catalog) = (workflow(vec![step("totp"), step("tell-success")]), steps());
        let walked = taken(&run(person()), &catalog, "totp", pass(&[Totp]));
        assert_eq!(progress(&walked, &tree, &catalog), (1, 1));
        assert_eq!(progress(&walked, &workflow(vec![]), &catalog), (1, 1));
    }

    #[test]
    fn a_decoys_progress_is_that_of_anybody() {
        let catalog = steps();
        let tree = workflow(vec![step("mail"), condition(vec![step("totp")], vec![]), step("reset")]);
        assert_eq!(progress(&run(person()), &tree, &catalog), progress(&run(decoy()), &tree, &catalog));
    }
}
