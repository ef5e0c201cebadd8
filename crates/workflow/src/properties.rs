//! The engine against random workflows and a person, a driver and activities that do whatever they like:
//! submit, go back, pick, leave, submit for another step, claim proofs they do not have, restart, reload.
//!
//! What is right is not asked of the engine but kept by an oracle of its own ([`oracle`]).

mod adversary;
mod generate;
mod oracle;

use domain::{evidence::Assurance, run::RunStatus, workflow::WorkflowKind};
use proptest::prelude::*;

use crate::{
    Next, check, next, refuse,
    testing::{decoy, operator, person, run},
};
use adversary::{Adversary, Script};
use generate::{Tree, tree};

/// More moves than any walk can take, see [`adversary`].
const MOVES_MAX: usize = 50_000;

fn subject(is_decoy: bool) -> domain::run::Subject {
    if is_decoy { decoy() } else { person() }
}

/// Walks until the run is over, checking after every move; how many moves it took.
fn play(tree: &Tree, is_decoy: bool, seed: u64) -> Result<Adversary<'_>, TestCaseError> {
    let mut begun = run(subject(is_decoy));
    begun.operator = (tree.workflow.kind == WorkflowKind::Helpdesk).then(operator);
    let mut adversary = Adversary::new(tree, begun, Script::new(seed));
    for _ in 0..MOVES_MAX {
        if adversary.is_over() {
            return Ok(adversary);
        }
        adversary.make_a_move()?;
    }
    Err(TestCaseError::fail(format!("no end after {MOVES_MAX} moves: {:?}", adversary.run)))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, max_global_rejects: 8_192, ..ProptestConfig::default() })]

    #[test]
    fn no_step_passes_without_its_own_evidence(tree in tree(), seed: u64) {
        let played = play(&tree, false, seed)?;
        played.oracle.check_evidence(&played.run, &tree)?;
    }

    #[test]
    fn no_action_begins_without_its_assurance(tree in tree(), seed: u64) {
        let played = play(&tree, false, seed)?;
        prop_assert!(played.oracle.actions_begun.iter().all(|(had, needed)| had >= needed));
    }

    #[test]
    fn no_operator_comes_to_a_change_without_a_verified_caller(tree in generate::helpdesk_tree(), seed: u64) {
        // The oracle looks at every step that begins.
        let played = play(&tree, false, seed)?;
        prop_assert!(played.run.operator.is_some());
    }

    #[test]
    fn a_decoy_proves_nothing_and_never_comes_to_an_action(tree in tree(), seed: u64) {
        let played = play(&tree, true, seed)?;
        prop_assert!(played.oracle.actions_begun.is_empty());
        prop_assert!(played.run.evidence.is_empty());
    }

    #[test]
    fn every_path_ends(tree in tree(), is_decoy: bool, seed: u64) {
        let played = play(&tree, is_decoy, seed)?;
        prop_assert!(played.run.status != RunStatus::Open);
    }

    #[test]
    fn a_success_has_every_step_of_its_way_behind_it(tree in tree(), seed: u64) {
        let played = play(&tree, false, seed)?;
        if played.run.status == RunStatus::Finished {
            prop_assert!(oracle::is_walked_through(&tree.workflow.steps, "", &played.run, &tree.catalog));
        }
    }

    #[test]
    fn what_the_static_check_lets_through_is_never_refused_on_the_way(tree in tree(), is_decoy: bool, seed: u64) {
        let report = check(&tree.workflow, &tree.catalog, Assurance::NONE);
        prop_assume!(report.is_usable());
        let played = play(&tree, is_decoy, seed)?;
        prop_assert_eq!(played.refusals, 0);
    }

    #[test]
    fn the_weakest_path_is_the_one_found_by_trying_them_all(tree in generate::small_tree()) {
        let report = check(&tree.workflow, &tree.catalog, Assurance::NONE);
        let tried = oracle::weakest_by_trial(&tree);
        for found in &report.weakest {
            prop_assert_eq!(Some(&found.assurance), tried.get(&found.step), "{:?} {:?}", found, tree.workflow.steps);
        }
    }

    #[test]
    fn the_same_inputs_lead_to_the_same_run(tree in tree(), is_decoy: bool, seed: u64) {
        let (one, other) = (play(&tree, is_decoy, seed)?, play(&tree, is_decoy, seed)?);
        prop_assert_eq!(one.run, other.run);
    }
}

#[test]
fn the_random_walks_come_by_everything_that_matters() {
    // A property that nothing ever tries holds of anything.
    use proptest::{strategy::ValueTree, test_runner::TestRunner};
    let mut runner = TestRunner::deterministic();
    let (mut finished, mut failed, mut actions, mut switches, mut restarts, mut refusals, mut for_callers) =
        (0, 0, 0, 0, 0, 0, 0);
    let mut weighed = 0;
    for seed in 0..1_200 {
        let tree = tree().new_tree(&mut runner).unwrap().current();
        let played = play(&tree, false, seed).unwrap();
        finished += usize::from(played.run.status == RunStatus::Finished);
        weighed += usize::from(
            played.run.status == RunStatus::Finished
                && generate::by_points(&tree.workflow.steps)
                    .iter()
                    .any(|name| played.run.choices.get(name).is_some_and(|picked| !picked.is_empty())),
        );
        failed += usize::from(played.run.status == RunStatus::Failed);
        actions += played.oracle.actions_begun.len();
        switches += played.switches;
        restarts += usize::from(played.run.restarts > 0);
        refusals += played.refusals;
        for_callers += played.oracle.changes_for_callers;
    }
    for (what, count) in [
        ("finished", finished),
        ("finished by points", weighed),
        ("failed", failed),
        ("actions", actions),
        ("switches", switches),
        ("restarts", restarts),
        ("refusals", refusals),
        ("changes for callers", for_callers),
    ] {
        assert!(count >= 20, "{what}: {count}");
    }
}

#[test]
fn the_most_stubborn_person_comes_to_an_end() {
    let tree = generate::forgot_password();
    for seed in 0..20 {
        let mut adversary = Adversary::new(&tree, run(person()), Script::stubborn(seed));
        let mut moves = 0;
        while !adversary.is_over() {
            adversary.make_a_move().unwrap();
            moves += 1;
            assert!(moves < MOVES_MAX, "{:?}", adversary.run);
        }
    }
}

#[test]
fn a_refusal_is_answered_once() {
    let tree = generate::unprovable();
    let begun = run(person());
    let Next::Refuse(failure) = next(&begun, &tree.workflow, &tree.catalog) else {
        panic!("a refusal is due")
    };
    let refused = refuse(begun, failure).run;
    assert_eq!(next(&refused, &tree.workflow, &tree.catalog), Next::End { success: false });
}
