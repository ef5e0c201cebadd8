//! The power goes after each single step of a reset, with every kind of rest on the disk: no number of a
//! challenge comes twice, no failure is forgotten, and an accepted response is finished exactly once.

use std::{collections::BTreeSet, sync::atomic::Ordering};

use domain::secret::Secret;
use offline::{Answer, Asker, Engine, Fault, Refused, state::Kind};
use vault::offline::{Challenge, TRIES_MAX};

use crate::support::{Computer, Rest};

/// What the person has seen.
#[derive(Default, Debug)]
struct Seen {
    shown: Vec<Challenge>,
    failures: Vec<u32>,
    done: Option<Challenge>,
}

enum Stop {
    Power,
}

impl From<Fault> for Stop {
    fn from(_: Fault) -> Self {
        Self::Power
    }
}

impl From<Refused> for Stop {
    fn from(_: Refused) -> Self {
        Self::Power
    }
}

fn show(engine: &Engine, seen: &mut Seen) -> Result<Challenge, Stop> {
    let account = engine.account("ana", Asker::Root)?;
    let shown = engine.challenge(&account)?;
    seen.shown.push(shown.challenge);
    Ok(shown.challenge)
}

fn attempt(
    computer: &Computer,
    engine: &Engine,
    challenge: &Challenge,
    password: &str,
    seen: &mut Seen,
) -> Result<(), Stop> {
    let account = engine.account("ana", Asker::Root)?;
    let code = computer.free_response(challenge, "ana");
    let answer = match engine.begin(&account, challenge, &code)? {
        Ok(begun) => engine.finish(begun, &Secret::new(password))?,
        Err(failure) => Answer::Failed(failure),
    };
    match answer {
        Answer::Done { .. } => seen.done = Some(*challenge),
        Answer::Failed(_) => seen.failures.push(challenge.counter()),
        Answer::Later(_) => return Err(Stop::Power),
    }
    Ok(())
}

/// Two wrong tries, then the good one, then the next challenge with a wrong try.
fn evening(computer: &Computer, engine: &Engine, seen: &mut Seen) -> Result<(), Stop> {
    let challenge = show(engine, seen)?;
    attempt(computer, engine, &challenge, "wrong", seen)?;
    attempt(computer, engine, &challenge, "wrong", seen)?;
    attempt(computer, engine, &challenge, "right", seen)?;
    let challenge = show(engine, seen)?;
    attempt(computer, engine, &challenge, "wrong", seen)
}

/// The evening, cut after `cut` steps; true when it was cut at all.
fn cut(cut: usize, rest: Rest) -> bool {
    let computer = Computer::enrolled();
    let engine = computer.quick_engine();
    let mut seen = Seen::default();
    computer.power.cut_after(Some(cut));
    let was_cut = evening(&computer, &engine, &mut seen).is_err();
    drop(engine);
    computer.disk.restart(rest);
    morning(&computer, &seen, &format!("cut after {cut}, {rest:?}: {seen:?}"));
    was_cut
}

fn judged(computer: &Computer, counter: u32) -> usize {
    computer.quick.asked.lock().unwrap().iter().filter(|asked| **asked == counter).count()
}

/// What must be so when the computer starts again.
fn morning(computer: &Computer, before: &Seen, when: &str) {
    let engine = computer.quick_engine();
    engine.finish_open().unwrap_or_else(|fault| panic!("{when}: {fault}"));
    let was_right = computer.cache.takes("ana", "right");
    let writes = computer.cache.writes.load(Ordering::SeqCst);
    assert_eq!(writes, i64::from(was_right), "{when}: written exactly once, or not at all");
    if before.done.is_some() {
        assert!(was_right, "{when}: the person was told that it is done");
    }
    let (_, state) = engine.look().unwrap();
    assert!(state.journal.is_none(), "{when}");
    let resets = state.happened.iter().filter(|line| line.kind == Kind::OfflineReset).count();
    assert_eq!(resets, usize::from(was_right), "{when}: told exactly once");
    for counter in before.failures.iter().collect::<BTreeSet<_>>() {
        let seen = before.failures.iter().filter(|failed| *failed == counter).count();
        let failed =
            |line: &&offline::state::Happened| line.kind == Kind::OfflineFailed && line.counter == *counter;
        assert!(state.happened.iter().filter(failed).count() >= seen, "{when}: failures are told");
    }

    let mut seen = Seen::default();
    let Ok(next) = show(&engine, &mut seen) else { panic!("{when}: no challenge") };
    let asked = judged(computer, next.counter());
    let is_new = before.shown.iter().all(|shown| shown.counter() < next.counter());
    assert!(is_new || before.shown.contains(&next), "{when}: a number came twice");
    if let Some(used) = before.shown.first().filter(|_| was_right) {
        assert_ne!(next, *used, "{when}: its response was used");
    }
    // However it was cut, a challenge has three tries in all.
    while let Ok(()) = attempt(computer, &engine, &next, "wrong", &mut seen) {
        if seen.failures.len() > 5 || show(&engine, &mut seen).is_ok_and(|shown| shown != next) {
            break;
        }
    }
    assert!(judged(computer, next.counter()) <= TRIES_MAX as usize + asked_again(computer, &next), "{when}");
    assert!(asked <= TRIES_MAX as usize, "{when}");
    let left = TRIES_MAX as usize - asked;
    let failed = seen.failures.iter().filter(|failed| **failed == next.counter()).count();
    assert!(failed <= left, "{when}: {failed} tries though {left} were left");
    used_response_is_refused(computer, &engine, before, was_right, when);
}

/// The judge is asked about an ended challenge too, to tell an earlier code: that is no try of it.
fn asked_again(computer: &Computer, challenge: &Challenge) -> usize {
    computer.quick.asked.lock().unwrap().iter().filter(|asked| **asked > challenge.counter()).count()
}

fn used_response_is_refused(
    computer: &Computer,
    engine: &Engine,
    before: &Seen,
    was_right: bool,
    when: &str,
) {
    let Some(first) = before.shown.first().filter(|_| was_right) else { return };
    let mut seen = Seen::default();
    let _ = attempt(computer, engine, first, "right", &mut seen);
    assert!(seen.done.is_none(), "{when}: a response was used twice");
}

#[test]
fn however_the_power_goes_nothing_is_forgotten_and_nothing_done_twice() {
    for rest in [Rest::Lost, Rest::Kept, Rest::Torn] {
        let steps = (0..).take_while(|steps| cut(*steps, rest)).count();
        assert!(steps > 30, "the evening has many steps: {steps}");
    }
}

#[test]
fn an_enrolment_that_is_cut_short_leaves_the_old_device_or_the_new() {
    for rest in [Rest::Lost, Rest::Kept, Rest::Torn] {
        for steps in 0..12 {
            let mut computer = Computer::enrolled();
            let engine = computer.quick_engine();
            let mut seen = Seen::default();
            let Ok(old) = show(&engine, &mut seen) else { panic!("no challenge") };
            let old_id = computer.id;
            computer.id = vault::offline::DeviceId::random(&vault::OsEntropy);
            computer.power.cut_after(Some(steps));
            let enrolled = engine.enroll(&computer.device(), Computer::told()).is_ok();
            computer.disk.restart(rest);
            let (device, state) = engine.look().unwrap();
            assert!(device.id == computer.id || (device.id == old_id && !enrolled));
            if device.id == old_id {
                assert_eq!(state.counter, old.counter(), "the old device goes on where it was");
            }
            let Ok(next) = show(&engine, &mut seen) else { panic!("no challenge") };
            assert!(next == old || next.device() != old.device(), "cut after {steps}, {rest:?}");
        }
    }
}
