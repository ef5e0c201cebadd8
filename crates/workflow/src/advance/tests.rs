//! What an outcome does, and what it must never do.

use domain::evidence::EvidenceKind::{MailCode, Questions, Totp};

use super::*;
use crate::{
    Next, RESTARTS_MAX, TRIES_MAX, WRONG_MAX, next,
    testing::{
        NOW, act, condition, decoy, enter, fail, forgot_password, pass, person, proof, restart, retry, run,
        show, slug, stand_at, step, steps, take, taken, workflow,
    },
};

#[test]
fn a_step_does_not_pass_without_its_own_evidence() {
    let (catalog, begun) = (steps(), run(person()));
    for proved in [&[][..], &[Totp], &[MailCode, Totp]] {
        let refused = take(&begun, &catalog, "mail", pass(proved)).unwrap_err();
        assert_eq!(refused, EngineError::Unproven(slug("mail")), "{proved:?}");
    }
    let refused = take(&begun, &catalog, "tell-success", pass(&[Totp])).unwrap_err();
    assert_eq!(refused, EngineError::Unproven(slug("tell-success")));
    let passed = taken(&begun, &catalog, "mail", pass(&[MailCode]));
    assert_eq!(passed.done[&slug("mail")], StepResult::Passed);
    assert_eq!(passed.evidence.len(), 1);
    assert_eq!((&passed.evidence[0].step, passed.evidence[0].kind), (&slug("mail"), MailCode));
}

#[test]
fn a_step_with_alternatives_passes_with_one_of_them_and_not_with_a_part() {
    let mut either = proof(Totp);
    either.gives = vec![vec![Totp], vec![MailCode, Questions]];
    let name = slug("either");
    let with = |proved: &[EvidenceKind]| {
        advance(stand_at(run(person()), &name), &name, &either, pass(proved), NOW)
            .map(|advanced| advanced.run.assurance())
    };
    assert!(with(&[Totp]).is_ok() && with(&[Questions, MailCode]).is_ok());
    assert_eq!(with(&[MailCode]).unwrap_err(), EngineError::Unproven(name.clone()));
    assert_eq!(with(&[Totp, MailCode]).unwrap_err(), EngineError::Unproven(name.clone()));
}

#[test]
fn an_outcome_for_a_step_that_is_not_current_is_refused() {
    let (catalog, name) = (steps(), slug("totp"));
    let begun = run(person());
    let none = advance(begun.clone(), &name, &catalog[&name], pass(&[Totp]), NOW).unwrap_err();
    assert_eq!(none, EngineError::NotCurrent(name.clone()));
    let elsewhere = stand_at(begun, &slug("mail"));
    let other = advance(elsewhere, &name, &catalog[&name], pass(&[Totp]), NOW).unwrap_err();
    assert_eq!(other, EngineError::NotCurrent(name));
}

#[test]
fn a_step_passes_once() {
    let catalog = steps();
    let passed = taken(&run(person()), &catalog, "mail", pass(&[MailCode]));
    let again = take(&passed, &catalog, "mail", pass(&[MailCode])).unwrap_err();
    assert_eq!(again, EngineError::AlreadyDone(slug("mail")));
}

#[test]
fn a_run_whose_time_is_over_takes_nothing() {
    let (catalog, name) = (steps(), slug("mail"));
    let late = stand_at(run(person()), &name);
    let over = advance(late.clone(), &name, &catalog[&name], pass(&[MailCode]), late.expires).unwrap_err();
    assert_eq!(over, EngineError::Over);
    assert!(expire(late.clone(), NOW).is_none());
    let expired = expire(late.clone(), late.expires).unwrap();
    assert_eq!((expired.run.status, expired.events[0].kind), (RunStatus::Failed, EventKind::RunFailed));
    assert!(expire(expired.run.clone(), late.expires).is_none());
    assert_eq!(stop(expired.run).unwrap_err(), EngineError::Over);
}

#[test]
fn a_stopped_run_takes_nothing_more() {
    let (catalog, name) = (steps(), slug("mail"));
    let stopped = stop(stand_at(run(person()), &name)).unwrap();
    assert_eq!((stopped.run.status, stopped.events[0].kind), (RunStatus::Stopped, EventKind::RunStopped));
    assert_eq!(take(&stopped.run, &catalog, "mail", pass(&[MailCode])).unwrap_err(), EngineError::Over);
}

#[test]
fn a_decoys_right_proof_is_a_wrong_one() {
    let taken = take(&run(decoy()), &steps(), "mail", pass(&[MailCode])).unwrap();
    assert!(taken.wrong_proof && taken.run.evidence.is_empty());
    assert_eq!(taken.run.done[&slug("mail")], StepResult::Failed);
    assert_eq!(taken.run.failure.unwrap().step, slug("mail"));
}

#[test]
fn an_account_is_changed_neither_for_a_decoy_nor_without_proof() {
    let catalog = steps();
    for nobody in [run(decoy()), run(person())] {
        let refused = take(&nobody, &catalog, "reset", show()).unwrap_err();
        assert_eq!(refused, EngineError::Unentitled(slug("reset")));
        let free = workflow(vec![step("free")]);
        let unchecked = std::collections::BTreeMap::from([(slug("free"), act(0))]);
        assert!(matches!(next(&nobody, &free, &unchecked), Next::Refuse(_)));
    }
}

#[test]
fn a_step_without_the_assurance_it_needs_ends_the_run_and_the_failure_is_told() {
    let (catalog, tree) =
        (steps(), workflow(vec![step("mail"), step("reset"), step("restart"), step("tell-failure")]));
    let mailed = taken(&run(person()), &catalog, "mail", pass(&[MailCode]));
    let Next::Refuse(failure) = next(&mailed, &tree, &catalog) else { unreachable!() };
    assert!(failure.critical);
    assert_eq!((failure.message.code.as_ref(), &failure.step), ("run.assurance", &slug("reset")));
    let refused = refuse(mailed, failure);
    assert_eq!(refused.events[0].kind, EventKind::StepRefused);
    assert_eq!(next(&refused.run, &tree, &catalog), enter("restart"));
    let on = taken(&refused.run, &catalog, "restart", Outcome::Restart);
    assert_eq!((on.restarts, next(&on, &tree, &catalog)), (0, enter("tell-failure")), "critical: no restart");
    let told = taken(&on, &catalog, "tell-failure", pass(&[]));
    assert_eq!(next(&told, &tree, &catalog), Next::End { success: false });
}

#[test]
fn accepted_weakness_lets_one_weak_proof_do_but_never_none() {
    let catalog = steps();
    let mut weak = workflow(vec![condition(vec![step("questions")], vec![]), step("reset")]);
    weak.accepted_weakness = Some("as before".to_owned());
    let mut begun = run(person());
    begun.decided.insert("0".to_owned(), true);
    assert_eq!(next(&begun, &weak, &catalog), enter("questions"));
    let asked = taken(&begun, &catalog, "questions", pass(&[Questions]));
    assert_eq!(next(&asked, &weak, &catalog), enter("reset"));
    begun.decided.insert("0".to_owned(), false);
    assert!(matches!(next(&begun, &weak, &catalog), Next::Refuse(_)));
}

#[test]
fn wrong_proofs_are_counted_told_and_bounded() {
    let catalog = steps();
    let mut walked = run(person());
    for count in 1..WRONG_MAX {
        let taken = take(&walked, &catalog, "totp", retry(true)).unwrap();
        assert!(taken.wrong_proof);
        assert_eq!(taken.events[0].detail["wrong"], count.to_string());
        assert_eq!(taken.run.current.as_ref().unwrap().tries, count);
        walked = taken.run;
    }
    let last = take(&walked, &catalog, "totp", retry(true)).unwrap().run;
    assert_eq!(last.failure.unwrap().message.code, "run.too-many-tries");
}

#[test]
fn tries_that_prove_nothing_wrong_are_bounded_too() {
    let catalog = steps();
    let mut walked = run(person());
    let mut tries = 0;
    while walked.failure.is_none() {
        let taken = take(&walked, &catalog, "totp", retry(false)).unwrap();
        assert!(!taken.wrong_proof && taken.events.is_empty());
        walked = taken.run;
        tries += 1;
    }
    assert_eq!(tries, TRIES_MAX);
}

#[test]
fn a_notice_that_fails_after_the_deed_is_no_failure_of_the_task() {
    let (catalog, tree) = (steps(), workflow(vec![step("totp"), step("reset"), step("tell-success")]));
    let proved = taken(&run(person()), &catalog, "totp", pass(&[Totp]));
    let done = taken(&proved, &catalog, "reset", pass(&[]));
    let told = taken(&done, &catalog, "tell-success", fail(true));
    assert_eq!(next(&told, &tree, &catalog), Next::End { success: true });
}

#[test]
fn a_restart_keeps_nothing_that_was_proved_and_comes_a_bounded_number_of_times() {
    let (catalog, tree) = (steps(), forgot_password());
    let mut walked = run(person());
    for round in 0..=RESTARTS_MAX {
        walked.choices.insert(slug("proof"), vec![1]);
        walked.facts.insert("sealed-password".to_owned(), "x".to_owned());
        walked.facts.insert("changed".to_owned(), "true".to_owned());
        let proved = taken(&walked, &catalog, "totp", pass(&[Totp]));
        let failed = taken(&proved, &catalog, "reset", fail(false));
        assert_eq!(next(&failed, &tree, &catalog), enter("restart"));
        let shown = taken(&failed, &catalog, "restart", show());
        assert_eq!(
            next(&shown, &tree, &catalog),
            Next::Stay,
            "the page of a failure step waits for the person"
        );
        walked = taken(&shown, &catalog, "restart", Outcome::Restart);
        if round < RESTARTS_MAX {
            assert_eq!(walked.restarts, round + 1);
            assert!(walked.done.is_empty() && walked.choices.is_empty() && walked.evidence.is_empty());
            assert!(walked.failure.is_none() && !walked.facts.contains_key("sealed-password"));
            assert!(walked.facts.contains_key("changed"));
        }
    }
    assert_eq!((walked.restarts, next(&walked, &tree, &catalog)), (RESTARTS_MAX, enter("tell-failure")));
}

#[test]
fn only_a_steering_step_of_the_failure_phase_restarts() {
    let refused = take(&run(person()), &steps(), "mail", Outcome::Restart).unwrap_err();
    assert_eq!(refused, EngineError::NotSteering(slug("mail")));
    let mut normal = restart();
    normal.phase = Phase::Normal;
    let name = slug("restart");
    let refused = advance(stand_at(run(person()), &name), &name, &normal, Outcome::Restart, NOW).unwrap_err();
    assert_eq!(refused, EngineError::NotSteering(name));
}
