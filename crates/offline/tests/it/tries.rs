//! What becomes of a response: taken once, refused with its cause, and never of use to anybody else.

use domain::secret::Secret;
use offline::{
    Account, Answer, Asker, Cause, Engine, Failure, Fault, Refused, Shown, Told,
    state::{Kind, MemoryFault, Standing},
};
use vault::offline::{Challenge, CodeFault};

use crate::support::{ABOUT, Computer, HOUR, Mood};

fn ana(engine: &Engine) -> Account {
    engine.account("CORP\\Ana", Asker::Root).unwrap()
}

fn shown(engine: &Engine) -> Shown {
    engine.challenge(&ana(engine)).unwrap()
}

/// A whole try.
fn a_try(engine: &Engine, challenge: &Challenge, code: &str, password: &str) -> Answer {
    match engine.begin(&ana(engine), challenge, code).unwrap() {
        Ok(begun) => engine.finish(begun, &Secret::new(password)).unwrap(),
        Err(failure) => Answer::Failed(failure),
    }
}

fn failed(answer: Answer) -> Failure {
    let Answer::Failed(failure) = answer else { panic!("{answer:?}") };
    failure
}

fn causes(engine: &Engine) -> Vec<String> {
    engine.look().unwrap().1.happened.into_iter().filter_map(|line| line.cause).collect()
}

#[test]
fn the_password_that_the_site_set_becomes_that_of_the_account() {
    let computer = Computer::enrolled();
    let engine = computer.engine();
    let shown = shown(&engine);
    assert_eq!(shown.link.unwrap(), format!("https://pw.corp.test/offline?c={}", shown.challenge.to_plain()));
    let code = computer.response(&shown.challenge, "ana", "Correct-Horse-7", 0);
    let answer = a_try(&engine, &shown.challenge, &code.to_lowercase(), "Correct-Horse-7");
    assert!(matches!(answer, Answer::Done { any_password: false }), "{answer:?}");
    assert!(computer.cache.takes("ana", "Correct-Horse-7"));
    let (_, state) = engine.look().unwrap();
    assert!(state.journal.is_none() && state.open.is_empty());
    assert_eq!(state.happened.len(), 1, "a try that went well did not fail");
    assert_eq!(state.happened[0].kind, Kind::OfflineReset);
    assert!(state.accounts.contains_key("ana"));
}

#[test]
fn another_password_than_the_sites_is_not_taken() {
    let computer = Computer::enrolled();
    let engine = computer.engine();
    let shown = shown(&engine);
    let code = computer.response(&shown.challenge, "ana", "Correct-Horse-7", 0);
    let failure = failed(a_try(&engine, &shown.challenge, &code, "Correct-Horse-8"));
    assert!(matches!(failure.cause, Cause::Mismatch) && failure.left == 2, "{failure:?}");
    assert!(!computer.cache.takes("ana", "Correct-Horse-8"));
    assert_eq!(causes(&engine), ["mismatch"]);
    let answer = a_try(&engine, &shown.challenge, &code, "Correct-Horse-7");
    assert!(matches!(answer, Answer::Done { .. }), "the code was not used up: {answer:?}");
}

#[test]
fn a_response_for_another_account_or_of_another_computer_is_not_taken() {
    let (computer, other) = (Computer::enrolled(), Computer::enrolled());
    let engine = computer.engine();
    let shown = shown(&engine);
    let for_bob = computer.response(&shown.challenge, "bob", "Correct-Horse-7", 0);
    let of_other = other.response(&shown.challenge, "ana", "Correct-Horse-7", 0);
    for code in [for_bob, of_other] {
        let failure = failed(a_try(&engine, &shown.challenge, &code, "Correct-Horse-7"));
        assert!(matches!(failure.cause, Cause::Mismatch), "{failure:?}");
    }
    assert_eq!(computer.cache.writes.load(std::sync::atomic::Ordering::SeqCst), 0);
}

#[test]
fn a_response_is_used_once() {
    let computer = Computer::enrolled();
    let engine = computer.engine();
    let first = shown(&engine);
    let code = computer.response(&first.challenge, "ana", "Correct-Horse-7", 0);
    assert!(matches!(a_try(&engine, &first.challenge, &code, "Correct-Horse-7"), Answer::Done { .. }));
    let again = failed(a_try(&engine, &first.challenge, &code, "Correct-Horse-7"));
    assert!(matches!(again.cause, Cause::Expired) && again.left == 0, "{again:?}");
    let next = shown(&engine);
    assert_ne!(next.challenge, first.challenge);
    let replayed = failed(a_try(&engine, &next.challenge, &code, "Correct-Horse-7"));
    assert!(matches!(replayed.cause, Cause::Used), "{replayed:?}");
}

#[test]
fn three_failures_of_any_kind_end_a_challenge_and_its_code_is_told_as_earlier() {
    let computer = Computer::enrolled();
    let engine = computer.engine();
    let first = shown(&engine);
    let code = computer.response(&first.challenge, "ana", "Correct-Horse-7", 0);
    let mistyped = code.replacen(&code[..1], if code.starts_with('7') { "8" } else { "7" }, 1);
    let failure = failed(a_try(&engine, &first.challenge, &mistyped, "Correct-Horse-7"));
    assert!(matches!(&failure.cause, Cause::Code(CodeFault::Groups(groups)) if groups.contains(&1)));
    let failure = failed(a_try(&engine, &first.challenge, "?", "Correct-Horse-7"));
    assert!(matches!(failure.cause, Cause::Code(_)) && failure.left == 1, "{failure:?}");
    assert_eq!(shown(&engine).challenge, first.challenge, "an open challenge is shown again");
    let failure = failed(a_try(&engine, &first.challenge, &code, "wrong"));
    assert_eq!(failure.left, 0);
    let next = shown(&engine);
    assert!(next.challenge.counter() > first.challenge.counter() && next.left == 3);
    let failure = failed(a_try(&engine, &next.challenge, &code, "Correct-Horse-7"));
    assert!(matches!(failure.cause, Cause::Earlier), "{failure:?}");
    assert_eq!(causes(&engine), ["code", "code", "mismatch", "earlier"]);
}

#[test]
fn the_third_try_may_be_the_good_one() {
    let computer = Computer::enrolled();
    let engine = computer.quick_engine();
    let shown = shown(&engine);
    let code = computer.free_response(&shown.challenge, "ana");
    for left in [2, 1] {
        assert_eq!(failed(a_try(&engine, &shown.challenge, &code, "wrong")).left, left);
    }
    assert!(matches!(a_try(&engine, &shown.challenge, &code, "right"), Answer::Done { any_password: true }));
    assert!(engine.look().unwrap().1.happened.iter().any(|line| line.any_password));
}

#[test]
fn a_clock_that_is_off_by_a_day_is_told_as_such_and_an_old_code_as_old() {
    for off in [-24 * HOUR, 24 * HOUR] {
        let computer = Computer::enrolled();
        let engine = computer.quick_engine();
        let shown = shown(&engine);
        let code = computer.response(&shown.challenge, "ana", "Correct-Horse-7", off);
        let failure = failed(a_try(&engine, &shown.challenge, &code, "Correct-Horse-7"));
        assert!(matches!(failure.cause, Cause::Clock), "{off}: {failure:?}");
        assert_eq!(causes(&engine), ["clock"]);
    }
    let computer = Computer::enrolled();
    let engine = computer.quick_engine();
    let shown = shown(&engine);
    let code = computer.response(&shown.challenge, "ana", "right", -HOUR * 5 / 6);
    computer.clock.turn(HOUR * 11 / 12);
    let failure = failed(a_try(&engine, &shown.challenge, &code, "right"));
    assert!(matches!(failure.cause, Cause::Expired) && failure.left == 2, "{failure:?}");
}

#[test]
fn a_challenge_is_over_after_an_hour_and_when_the_clock_was_set_back() {
    for turn in [HOUR + 1, -HOUR] {
        let computer = Computer::enrolled();
        let engine = computer.quick_engine();
        let first = shown(&engine);
        computer.clock.turn(turn);
        let code = computer.free_response(&first.challenge, "ana");
        let failure = failed(a_try(&engine, &first.challenge, &code, "right"));
        assert!(matches!(failure.cause, Cause::Expired) && failure.left == 0, "{failure:?}");
        assert!(shown(&engine).challenge.counter() > first.challenge.counter());
    }
}

#[test]
fn system_accounts_excluded_ones_and_those_of_others_are_refused() {
    let computer = Computer::enrolled();
    let engine = computer.engine();
    let refused = |name: &str, asker| engine.account(name, asker).unwrap_err();
    for name in ["root", "CORP\\Root", "daemon", "kiosk"] {
        assert!(matches!(refused(name, Asker::Root), Refused::Excluded), "{name}");
    }
    assert!(matches!(refused("carol", Asker::Root), Refused::Unknown));
    assert!(matches!(refused("../ana", Asker::Root), Refused::Name));
    assert!(matches!(refused("ana", Asker::of(1002)), Refused::NotYours));
    assert_eq!(engine.account("ana@corp.test", Asker::of(1001)).unwrap().name, "ana");
}

#[test]
fn a_store_that_is_broken_changes_nothing_and_says_so() {
    let computer = Computer::enrolled();
    let engine = computer.quick_engine();
    let shown = shown(&engine);
    let code = computer.free_response(&shown.challenge, "ana");
    computer.cache.mood(Mood::Broken);
    let failure = failed(a_try(&engine, &shown.challenge, &code, "right"));
    assert!(matches!(failure.cause, Cause::Store(_)) && failure.left == 0, "{failure:?}");
    computer.cache.mood(Mood::Well);
    assert!(engine.finish_open().unwrap().is_none(), "nothing is done behind the person's back");
    assert!(!computer.cache.takes("ana", "right"));
    assert_eq!(causes(&engine), ["store-damaged"]);
}

#[test]
fn a_store_that_is_busy_gets_the_password_when_it_is_free() {
    let computer = Computer::enrolled();
    let engine = computer.quick_engine();
    let first = shown(&engine);
    let code = computer.free_response(&first.challenge, "ana");
    computer.cache.mood(Mood::Busy);
    assert!(matches!(a_try(&engine, &first.challenge, &code, "right"), Answer::Later(_)));
    assert!(matches!(engine.challenge(&ana(&engine)), Err(Fault::Unfinished(_))));
    computer.cache.mood(Mood::Well);
    shown(&engine);
    assert!(computer.cache.takes("ana", "right"));
}

#[test]
fn an_accepted_password_does_not_replace_one_that_came_later() {
    let computer = Computer::enrolled();
    let engine = computer.quick_engine();
    let first = shown(&engine);
    let code = computer.free_response(&first.challenge, "ana");
    computer.cache.mood(Mood::Busy);
    assert!(matches!(a_try(&engine, &first.challenge, &code, "right"), Answer::Later(_)));
    computer.cache.set("ana", 1001, Some("$6$abc$signed-in-online-since"));
    computer.cache.mood(Mood::Well);
    shown(&engine);
    assert!(!computer.cache.takes("ana", "right"));
    assert_eq!(causes(&engine), ["store-changed"]);
}

#[test]
fn without_enrolment_or_after_revocation_there_is_no_challenge() {
    let computer = Computer::enrolled();
    let engine = computer.engine();
    let account = ana(&engine);
    engine.revoked().unwrap();
    assert!(matches!(engine.challenge(&account), Err(Fault::Revoked)));
    computer.enroll();
    assert!(engine.challenge(&account).is_ok(), "enrolled anew");
    computer.disk.remove("device.json");
    assert!(matches!(engine.challenge(&account), Err(Fault::NotEnrolled)));
}

#[test]
fn a_state_that_is_damaged_or_gone_does_not_begin_the_counter_anew() {
    let computer = Computer::enrolled();
    let engine = computer.engine();
    let account = ana(&engine);
    shown(&engine);
    computer.disk.damage("state.json");
    assert!(matches!(engine.challenge(&account), Err(Fault::Memory(MemoryFault::Damaged { .. }))));
    computer.disk.remove("state.json");
    assert!(matches!(engine.challenge(&account), Err(Fault::Memory(MemoryFault::Damaged { .. }))));
    computer.enroll();
    assert!(engine.challenge(&account).is_ok(), "a new enrolment helps");
}

#[test]
fn a_report_is_sent_again_as_it_was_until_it_is_answered() {
    let computer = Computer::enrolled();
    let engine = computer.quick_engine();
    let first = shown(&engine);
    let code = computer.free_response(&first.challenge, "ana");
    a_try(&engine, &first.challenge, &code, "right");
    let report = engine.report(&ABOUT).unwrap();
    let next = shown(&engine);
    failed(a_try(&engine, &next.challenge, "?", "right"));
    assert_eq!(engine.report(&ABOUT).unwrap().body, report.body);
    let body: serde_json::Value = serde_json::from_str(&report.body).unwrap();
    assert_eq!(body["sequence"], 1);
    assert_eq!(body["happened"][0]["kind"], "offline-reset");
    assert_eq!(body["happened"][0]["account"], "ana");
    assert_eq!(body["accounts"][0], "ana");
    let told = Told { accounts: vec![("ana".to_owned(), Standing::Differs)], ..Computer::told() };
    assert!(engine.reported(1, told).unwrap(), "there is more to tell");
    assert_eq!(engine.look().unwrap().1.accounts["ana"], Some(Standing::Differs));
    let report = engine.report(&ABOUT).unwrap();
    let body: serde_json::Value = serde_json::from_str(&report.body).unwrap();
    assert_eq!((&body["sequence"], &body["happened"][0]["cause"]), (&2.into(), &"code".into()));
    let told = Told { accounts: vec![("ana".to_owned(), Standing::Agrees)], ..Computer::told() };
    assert!(!engine.reported(2, told).unwrap());
    assert!(engine.look().unwrap().1.accounts.is_empty());
    assert!(engine.report_anew(&ABOUT).unwrap().sequence > 1_000_000);
}
