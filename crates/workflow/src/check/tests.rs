//! Workflows that must not be saved, and what is said of them.

use domain::{
    evidence::EvidenceKind::{Questions, Totp},
    workflow::{AttributeTest, Condition, Phase, Requirements, TimeTest, WorkflowKind},
};

use super::*;
use crate::testing::{
    Steps, choice, choice_by_points, condition, condition_on, forgot_password, proof, sequence, slug, step,
    steps, workflow,
};

fn codes(workflow: &Workflow, catalog: &Steps) -> Vec<String> {
    let report = check(workflow, catalog, Assurance::RECOVERY);
    report.findings.iter().map(|finding| finding.message.code.to_string()).collect()
}

#[test]
fn a_sound_workflow_has_no_finding_and_its_weakest_path_is_told() {
    let report = check(&forgot_password(), &steps(), Assurance::RECOVERY);
    assert_eq!(report.findings, []);
    let weakest = &report.weakest[0];
    assert_eq!(
        (&weakest.step, weakest.required, weakest.assurance),
        (&slug("reset"), Assurance(3), Assurance(3))
    );
    assert_eq!(report.weakest.len(), 1);
    assert_eq!(weakest.path, [slug("totp")], "of two paths of equal strength the shorter one");
}

#[test]
fn a_weak_option_among_strong_ones_is_found_with_its_path() {
    let tree = workflow(vec![
        choice("proof", 1, vec![step("totp"), sequence(vec![step("mail")])]),
        step("tell-success"),
        step("reset"),
    ]);
    let report = check(&tree, &steps(), Assurance::RECOVERY);
    let finding = report.errors().next().unwrap();
    assert_eq!(finding.message.code, "check.weak-path");
    assert_eq!(finding.place, "2");
    assert_eq!(finding.to_string(), "steps.2: step `reset` needs 3 points; by mail only 2 are reached");
    assert_eq!(report.weakest[0].path, [slug("mail")]);
}

#[test]
fn the_realms_floor_counts_where_it_is_higher_than_the_need() {
    let report = check(&forgot_password(), &steps(), Assurance(4));
    assert_eq!(report.errors().next().unwrap().message.code, "check.weak-path");
    assert_eq!(report.weakest[0].required, Assurance(4));
}

#[test]
fn two_questions_are_one_kind_of_proof() {
    let mut catalog = steps();
    for name in ["q1", "q2", "q3"] {
        catalog.insert(slug(name), proof(Questions));
    }
    let tree = workflow(vec![step("q1"), step("q2"), step("q3"), step("reset")]);
    assert_eq!(codes(&tree, &catalog), ["check.unreachable"]);
}

#[test]
fn n_of_m_counts_the_weakest_combination() {
    let mut catalog = steps();
    catalog.insert(slug("second-totp"), proof(Totp));
    let options = || vec![step("totp"), step("questions"), step("second-totp"), step("mail")];
    let weakest = |needed| {
        let tree = workflow(vec![choice("proof", needed, options()), step("reset")]);
        check(&tree, &catalog, Assurance::NONE).weakest[0].assurance
    };
    assert_eq!(weakest(1), Assurance(1));
    assert_eq!(weakest(2), Assurance(3));
    assert_eq!(weakest(3), Assurance(4), "two authenticator steps are one kind");
    assert_eq!(weakest(4), Assurance(6));
}

#[test]
fn by_points_the_weakest_way_is_at_least_that_strong() {
    let options = || vec![step("totp"), step("questions"), step("mail")];
    let weakest = |points| {
        let tree = workflow(vec![choice_by_points("proof", points, options()), step("reset")]);
        let report = check(&tree, &steps(), Assurance::NONE);
        assert_eq!(report.findings, []);
        (report.weakest[0].assurance, report.weakest[0].path.len())
    };
    assert_eq!(weakest(3), (Assurance(3), 1), "the shortest of those that are as weak");
    assert_eq!(weakest(4), (Assurance(4), 2));
    // Mail and the app are five; the questions first make it six.
    assert_eq!(weakest(5), (Assurance(5), 2));
}

#[test]
fn more_points_than_all_ways_can_be_worth_are_told() {
    let tree = |options| workflow(vec![step("totp"), choice_by_points("proof", 3, options), step("reset")]);
    let few = vec![step("mail"), condition(vec![step("questions")], vec![])];
    let report = check(&tree(few), &steps(), Assurance::RECOVERY);
    let finding = report.errors().next().unwrap();
    assert_eq!((&*finding.message.code, &*finding.place), ("check.choice-points", "1"));
    assert_eq!(finding.message.args["reached"], 2u32.into());
    assert_eq!(codes(&tree(vec![step("mail"), step("questions")]), &steps()), Vec::<String>::new());
    let none = workflow(vec![choice_by_points("proof", 0, vec![step("totp")]), step("reset")]);
    assert!(codes(&none, &steps()).contains(&"check.choice-needs-none".to_owned()));
}

#[test]
fn a_condition_makes_no_way_stronger_whatever_it_asks() {
    for asked in [
        Condition::Network(vec!["10.0.0.0/8".to_owned()]),
        Condition::Time(TimeTest { from: "08:00".to_owned(), ..TimeTest::default() }),
        Condition::MemberOf(vec!["CN=Admins,DC=example,DC=com".to_owned()]),
        Condition::Attribute(AttributeTest { name: "mobile".to_owned(), is: Vec::new() }),
    ] {
        for (then, otherwise) in [("questions", "password"), ("password", "questions")] {
            let block = condition_on(asked.clone(), vec![step(then)], vec![step(otherwise)]);
            let report = check(&workflow(vec![block, step("reset")]), &steps(), Assurance(3));
            assert!(!report.is_usable(), "{asked:?}: questions alone are too weak on either way");
        }
    }
}

#[test]
fn a_condition_that_skips_all_proofs_is_found() {
    let tree = workflow(vec![condition(vec![step("totp")], vec![]), step("reset")]);
    assert_eq!(codes(&tree, &steps()), ["check.proof-skipped"]);
    let sound = workflow(vec![condition(vec![step("totp")], vec![step("password")]), step("reset")]);
    assert_eq!(codes(&sound, &steps()), [""; 0]);
}

#[test]
fn an_action_before_any_proof_is_found_even_if_it_asks_for_none() {
    let mut catalog = steps();
    catalog.insert(slug("free"), crate::testing::act(0));
    let tree = workflow(vec![step("free"), step("totp")]);
    let report = check(&tree, &catalog, Assurance::NONE);
    assert_eq!(report.errors().next().unwrap().message.code, "check.unreachable");
    let late = workflow(vec![condition(vec![step("totp")], vec![]), step("free")]);
    let report = check(&late, &catalog, Assurance::NONE);
    assert_eq!(report.errors().next().unwrap().message.code, "check.proof-skipped");
}

#[test]
fn a_step_that_changes_the_registration_needs_its_proofs_too() {
    let mut catalog = steps();
    let enrol = Requirements { effect: domain::workflow::Effect::Profile, ..crate::testing::act(3) };
    catalog.insert(slug("enrol"), enrol);
    assert_eq!(
        codes(&workflow(vec![step("mail"), step("enrol"), step("totp")]), &catalog),
        ["check.unreachable"]
    );
    assert_eq!(codes(&workflow(vec![step("password"), step("enrol")]), &catalog), [""; 0]);
}

#[test]
fn accepted_weakness_is_repeated_and_never_accepts_no_proof_at_all() {
    let mut tree = workflow(vec![step("questions"), step("reset")]);
    tree.accepted_weakness = Some("as the old suite did".to_owned());
    let report = check(&tree, &steps(), Assurance::RECOVERY);
    assert!(report.is_usable());
    assert_eq!(report.warnings().next().unwrap().message.code, "check.weakness-accepted");
    assert_eq!(report.weakest[0].assurance, Assurance(1));

    let mut open = workflow(vec![condition(vec![step("questions")], vec![]), step("reset")]);
    open.accepted_weakness = tree.accepted_weakness.clone();
    assert!(codes(&open, &steps()).contains(&"check.proof-skipped".to_owned()));

    let mut needless = forgot_password();
    needless.accepted_weakness = tree.accepted_weakness;
    assert_eq!(codes(&needless, &steps()), ["check.weakness-unneeded"]);
    needless.accepted_weakness = Some("  ".to_owned());
    assert_eq!(codes(&needless, &steps()), ["check.weakness-unexplained"]);
}

#[test]
fn shapes_that_cannot_be_walked_are_found() {
    let reset = || step("reset");
    let proof = |needed, options| workflow(vec![choice("proof", needed, options), reset()]);
    for (tree, expected) in [
        (workflow(vec![]), "check.empty"),
        (proof(1, vec![]), "check.choice-empty"),
        (proof(3, vec![step("totp"), step("mail")]), "check.choice-too-few"),
        (proof(0, vec![step("totp")]), "check.choice-needs-none"),
        (proof(1, vec![sequence(vec![])]), "check.sequence-empty"),
        (workflow(vec![step("totp"), step("totp"), reset()]), "check.duplicate-name"),
        (workflow(vec![choice("totp", 1, vec![step("totp")]), reset()]), "check.duplicate-name"),
        (workflow(vec![step("unheard-of"), reset()]), "check.unknown-activity"),
        (workflow(vec![step("totp"), condition(vec![], vec![])]), "check.condition-empty"),
        (proof(1, vec![sequence(vec![step("totp"), step("tell-failure")])]), "check.failure-step-aside"),
    ] {
        let found = codes(&tree, &steps());
        assert!(found.iter().any(|code| code == expected), "{expected}: {found:?}");
    }
    let mut default = choice("proof", 1, vec![step("totp")]);
    if let domain::workflow::Block::Choice(choice) = &mut default {
        choice.default = 1;
    }
    assert_eq!(codes(&workflow(vec![default, reset()]), &steps()), ["check.choice-default"]);
}

#[test]
fn trees_beyond_the_limits_are_refused_before_anything_is_computed() {
    let catalog = steps();
    let deep = (0..9).fold(step("totp"), |inner, _| sequence(vec![inner]));
    assert_eq!(codes(&workflow(vec![deep]), &catalog), ["check.too-deep"]);
    let mut many = steps();
    let blocks: Vec<_> = (0..101)
        .map(|number| {
            many.insert(slug(&format!("n{number}")), crate::testing::tell(Phase::Normal));
            step(&format!("n{number}"))
        })
        .collect();
    assert_eq!(codes(&workflow(blocks.clone()), &many), ["check.too-many-steps"]);
    assert_eq!(
        codes(&workflow(vec![choice("all", 1, blocks[..13].to_vec())]), &many),
        ["check.too-many-options"]
    );
}

#[test]
fn the_largest_workflow_that_is_allowed_is_checked_quickly() {
    let mut catalog = Steps::new();
    let kinds =
        [Questions, Totp, domain::evidence::EvidenceKind::MailCode, domain::evidence::EvidenceKind::Password];
    let mut count = 0;
    let mut wide = |catalog: &mut Steps| {
        let options = (0..12).map(|number| {
            count += 1;
            let name = format!("s{count}");
            catalog.insert(slug(&name), proof(kinds[number % 4]));
            step(&name)
        });
        options.collect::<Vec<_>>()
    };
    let blocks = (0..8).map(|number| choice(&format!("c{number}"), 6, wide(&mut catalog))).collect();
    let report = check(&workflow(blocks), &catalog, Assurance::RECOVERY);
    assert!(report.is_usable(), "{:?}", report.findings);
}

fn helpdesk(steps: Vec<domain::workflow::Block>) -> Workflow {
    Workflow { kind: WorkflowKind::Helpdesk, ..workflow(steps) }
}

#[test]
fn a_task_of_the_helpdesk_changes_nothing_without_a_verified_caller() {
    let codes = |steps_of_it| codes(&helpdesk(steps_of_it), &steps());
    for change in ["reset", "answers"] {
        assert_eq!(codes(vec![step("verified"), step(change)]), [""; 0]);
        assert_eq!(codes(vec![step("totp"), step(change)]), ["check.caller-unverified"]);
        let way_around = condition(vec![step("verified")], vec![step("totp")]);
        assert_eq!(codes(vec![way_around, step(change)]), ["check.caller-unverified"]);
        let choice = choice("how", 1, vec![step("verified"), step("password")]);
        assert_eq!(codes(vec![choice, step(change)]), ["check.caller-unverified"]);
    }
    assert_eq!(codes(vec![step("totp"), step("confirm")]), [""; 0], "verifying is no change");
}

#[test]
fn the_realms_floor_counts_where_a_caller_is_verified_and_not_once_more_where_that_is_used() {
    let verify = helpdesk(vec![step("totp"), step("confirm")]);
    let report = check(&verify, &steps(), Assurance(5));
    assert_eq!(report.errors().next().unwrap().message.code, "check.unreachable");
    assert_eq!(report.weakest[0].required, Assurance(5));
    let reset = helpdesk(vec![step("verified"), step("reset")]);
    let report = check(&reset, &steps(), Assurance(5));
    assert_eq!(report.findings, []);
    assert_eq!((report.weakest[0].required, report.weakest[0].assurance), (Assurance(3), Assurance(3)));
}

#[test]
fn a_condition_about_the_person_before_the_first_proof_is_told_with_its_place() {
    let sales = || Condition::MemberOf(vec!["CN=Sales,DC=example,DC=com".to_owned()]);
    let asks = |when| condition_on(when, vec![step("totp")], vec![step("mail")]);
    let places = |tree: &Workflow| -> Vec<String> {
        let report = check(tree, &steps(), Assurance::NONE);
        let tells = report.warnings().filter(|finding| finding.message.code == "check.condition-tells");
        tells.map(|finding| finding.place.clone()).collect()
    };
    let department = Condition::Attribute(AttributeTest { name: "department".to_owned(), is: Vec::new() });
    for when in [sales(), department] {
        assert_eq!(places(&workflow(vec![asks(when), step("reset")])), ["0"]);
    }
    let network = Condition::Network(vec!["10.0.0.0/8".to_owned()]);
    assert!(places(&workflow(vec![asks(network)])).is_empty(), "a network tells nothing about a person");
    let first = condition_on(sales(), vec![step("mail")], vec![]);
    assert!(places(&workflow(vec![step("totp"), first.clone()])).is_empty(), "behind a proof");
    // One of two ways has proved nothing.
    let half = choice("proof", 1, vec![step("totp"), step("tell-success")]);
    assert_eq!(places(&workflow(vec![half, first.clone()])), ["1"]);
    let both = choice("proof", 1, vec![step("totp"), sequence(vec![step("tell-success"), step("mail")])]);
    assert!(places(&workflow(vec![both, first.clone()])).is_empty());
    let within = choice("proof", 1, vec![sequence(vec![first.clone()]), step("totp")]);
    assert_eq!(places(&workflow(vec![within])), ["0.0.0"]);
    let mut desk = workflow(vec![first]);
    desk.kind = WorkflowKind::Helpdesk;
    assert!(places(&desk).is_empty(), "an operator sees the person anyway");
}

#[test]
fn a_step_that_changes_factors_is_found_where_the_password_alone_leads_to_it() {
    use domain::workflow::Availability;

    let mut catalog = steps();
    let enrol = Requirements { effect: domain::workflow::Effect::Factor, ..crate::testing::act(3) };
    for name in ["enrol", "codes"] {
        catalog.insert(slug(name), enrol.clone());
    }
    let found = |blocks| codes(&workflow(blocks), &catalog);
    let missing = ["check.step-up-missing"];
    assert_eq!(found(vec![step("password"), step("enrol")]), missing);
    assert_eq!(found(vec![step("password"), step("enrol"), step("codes")]), [missing[0]; 2]);
    assert_eq!(found(vec![step("password"), step("questions"), step("enrol")]), missing, "too weak");
    assert_eq!(found(vec![step("password"), step("totp"), step("enrol")]), [""; 0]);
    assert_eq!(found(vec![step("verified"), step("enrol")]), [""; 0]);
    let way = |needed| choice("way", needed, vec![step("totp"), step("mail"), step("questions")]);
    assert_eq!(found(vec![step("password"), way(1), step("enrol")]), missing);
    assert_eq!(found(vec![step("password"), way(2), step("enrol")]), [""; 0]);
    // Only who has registered is asked for more.
    let registered = condition(vec![step("totp")], vec![]);
    assert_eq!(found(vec![step("password"), registered, step("enrol")]), [""; 0]);
    let unregistered = condition(vec![], vec![step("totp")]);
    assert_eq!(found(vec![step("password"), unregistered, step("enrol")]), missing);
    let holder = condition_on(Condition::HasAuthenticator, vec![step("totp")], vec![]);
    assert_eq!(found(vec![step("password"), holder, step("enrol")]), missing);
    let mut first = workflow(vec![step("password"), step("enrol")]);
    first.availability = Availability::WhenUnregistered;
    assert_eq!(codes(&first, &catalog), [""; 0]);
    assert!(check(&workflow(vec![step("password"), step("enrol")]), &catalog, Assurance::NONE).is_usable());
}
