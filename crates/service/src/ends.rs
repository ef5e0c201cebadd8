//! The last page of a run: what happened, what was not changed, what to do next.

use domain::{
    message::Message,
    run::{Run, RunStatus},
    time::Timestamp,
    view::{Tone, View},
};
use vault::KeyRing;

/// The page of a run that is over.
pub(crate) fn view(run: &Run, keys: &KeyRing, now: Timestamp) -> View {
    let mut view = words(run);
    view.lead.extend(activities::end::notes_of(run));
    view.fields.extend(activities::end::field_of(run, keys, now));
    if run.facts.contains_key(activities::offline::ANSWERED) && view.fields.is_empty() {
        view.lead = vec![Message::new("run.done.offline.over")];
    }
    view
}

fn words(run: &Run) -> View {
    let ran_out = run.failure.is_none() && run.status == RunStatus::Failed;
    match run.status {
        _ if ran_out => expired(run),
        RunStatus::Finished => finished(run),
        RunStatus::Stopped => {
            let view = View::new("stopped", Message::new("run.stopped.title"));
            match (is_half_done(run), saved(run)) {
                (true, _) => view.notice(Tone::Warn, Message::new("run.half-done")),
                (false, true) => view.lead(Message::new("run.stopped.changed")),
                (false, false) => view.lead(Message::new("run.stopped.lead")),
            }
        }
        RunStatus::Failed => failed(run),
        RunStatus::Open => expired(run),
    }
}

fn expired(run: &Run) -> View {
    let view = View::new("expired", Message::new("run.expired.title"));
    if is_half_done(run) {
        view.notice(Tone::Warn, Message::new("run.half-done"))
    } else {
        view.lead(Message::new("run.expired.lead"))
    }
}

/// Whether the old password is gone and the new one not yet there: the page of a two-step reset asks for
/// another one, or was left.
pub(crate) fn is_half_done(run: &Run) -> bool {
    let state = run.current.as_ref().and_then(|current| current.state.get("half_done"));
    run.facts.contains_key(LEFT_HALF_DONE) || state.and_then(serde_json::Value::as_bool).unwrap_or(false)
}

/// Whether an account change was made in this run.
pub(crate) fn changed(run: &Run) -> bool {
    run.facts.contains_key(workflow::LASTING_FACT)
}

/// Whether anything was saved in this run, be it a registration step.
pub(crate) fn saved(run: &Run) -> bool {
    changed(run) || run.facts.contains_key(SAVED)
}

/// The fact that a registration step was saved.
pub(crate) const SAVED: &str = "saved";

/// The fact that the person stopped a two-step reset between its steps.
pub(crate) const LEFT_HALF_DONE: &str = "left-half-done";

/// Facts of steps that had nothing to do, and what is said of it where no other step changed anything.
const NOTHING_TO_DO: [(&str, &str); 2] =
    [("was-not-locked", "activity.unlock.not-locked"), ("was-not-disabled", "activity.enable.not-disabled")];

fn finished(run: &Run) -> View {
    let code = |part: &str| Message {
        code: format!("run.done.{}.{part}", run.workflow).into(),
        args: Default::default(),
    };
    if let Some(mode) = run.facts.get(activities::offline::ANSWERED) {
        return answered(run, mode);
    }
    let mut view = View::new("done", code("title"));
    let idle = NOTHING_TO_DO.iter().find(|(fact, _)| run.facts.contains_key(*fact));
    if let Some((_, code)) = idle.filter(|_| !saved(run)) {
        return view.notice(Tone::Info, Message::new(code));
    }
    view = view.lead(code("lead"));
    if run.facts.contains_key("still-locked") {
        view = view.notice(Tone::Warn, Message::new("run.done.still-locked"));
    }
    view
}

/// The page with the response for a computer; the rest of the way is on that computer.
fn answered(run: &Run, mode: &str) -> View {
    let is_any = mode == activities::offline::Offline::AnyPassword.code();
    let lead = if is_any { "run.done.offline.any" } else { "run.done.offline.same" };
    let lead = Message { code: lead.into(), args: Default::default() };
    let view = View::new("done", Message::new("run.done.offline.title")).lead(lead);
    if run.facts.contains_key("still-locked") {
        return view.notice(Tone::Warn, Message::new("run.done.still-locked"));
    }
    view
}

/// Causes that say themselves that nothing was changed.
const WRONG_TOO_OFTEN: [&str; 2] = ["run.locked.lead", "run.too-many-tries"];

fn failed(run: &Run) -> View {
    let cause = run.failure.as_ref().map(|failure| failure.message.clone());
    let mut view = View::new("failed", Message::new("run.failed.title"));
    if let Some(cause) = cause {
        if WRONG_TOO_OFTEN.contains(&&*cause.code) {
            return View::new("failed", Message::new("run.locked.title")).lead(cause);
        }
        view = view.notice(Tone::Bad, cause);
    }
    if changed(run) { view } else { view.lead(Message::new("run.failed.nothing-changed")) }
}
