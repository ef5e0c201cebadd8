//! The last page of a run: what happened, what was not changed, what to do next.

use domain::{
    message::Message,
    run::{Run, RunStatus},
    view::{Tone, View},
};

/// The page of a run that is over.
pub(crate) fn view(run: &Run) -> View {
    let ran_out = run.failure.is_none() && run.status == RunStatus::Failed;
    match run.status {
        _ if ran_out => expired(),
        RunStatus::Finished => finished(run),
        RunStatus::Stopped => {
            let view = View::new("stopped", Message::new("run.stopped.title"));
            view.lead(Message::new(if saved(run) { "run.stopped.changed" } else { "run.stopped.lead" }))
        }
        RunStatus::Failed => failed(run),
        RunStatus::Open => expired(),
    }
}

fn expired() -> View {
    View::new("expired", Message::new("run.expired.title")).lead(Message::new("run.expired.lead"))
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

fn finished(run: &Run) -> View {
    let code = |part: &str| Message {
        code: format!("run.done.{}.{part}", run.workflow).into(),
        args: Default::default(),
    };
    let mut view = View::new("done", code("title"));
    if run.facts.contains_key("was-not-locked") {
        return view.notice(Tone::Info, Message::new("activity.unlock.not-locked"));
    }
    view = view.lead(code("lead"));
    if run.facts.contains_key("still-locked") {
        view = view.notice(Tone::Warn, Message::new("run.done.still-locked"));
    }
    view
}

fn failed(run: &Run) -> View {
    let mut view = View::new("failed", Message::new("run.failed.title"));
    if let Some(failure) = &run.failure {
        view = view.notice(Tone::Bad, failure.message.clone());
    }
    if changed(run) { view } else { view.lead(Message::new("run.failed.nothing-changed")) }
}
