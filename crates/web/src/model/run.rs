//! What the page of a step gets: its view in words, and what is wrong with the last try.

use api::{ApprovalPage, PasswordCheck, RunView};
use domain::{
    message::Message,
    run::RunStatus,
    secret::Secret,
    view::{AWAITING, FieldKind, MISSING, Tone},
};
use minijinja::Value;
use serde::Serialize;

use super::{
    field::{FieldModel, field_model},
    millis_until, template_value,
};
use crate::{context::Context, state::Site};

/// What a run's page shows besides the view.
#[derive(Default)]
pub(crate) struct RunExtras {
    /// The rules of the new password, before anything is typed.
    pub(crate) rules: Option<PasswordCheck>,
    /// A suggested password, for a browser without scripts.
    pub(crate) suggestion: Option<Secret>,
    /// The form was older than the run.
    pub(crate) stale: bool,
    /// For whom an operator runs it.
    pub(crate) caller: Option<Caller>,
}

/// The person whom an operator helps, as each page of the task names them.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Caller {
    pub(crate) name: String,
    pub(crate) account: String,
    /// The page about them.
    pub(crate) card: String,
}

#[derive(Serialize)]
struct Problem {
    text: String,
    field: Option<String>,
}

#[derive(Serialize)]
struct ActionModel {
    name: String,
    text: String,
}

#[derive(Serialize)]
struct NoticeModel {
    tone: &'static str,
    text: String,
}

/// A step of a task.
pub(crate) fn run(site: &Site, context: &Context, run: &RunView, extras: &RunExtras, meter: bool) -> Value {
    #[derive(Serialize)]
    struct Page {
        id: String,
        version: i64,
        task_name: String,
        kind: String,
        awaits: bool,
        open: bool,
        /// There is nothing to fill in and nothing to press: what is left is another way, or the start.
        dead_end: bool,
        status: &'static str,
        title: String,
        lead: Vec<String>,
        step: u32,
        of: u32,
        problems: Vec<Problem>,
        summary: bool,
        notices: Vec<NoticeModel>,
        fields: Vec<FieldModel>,
        actions: Vec<ActionModel>,
        other_way: bool,
        saved: bool,
        asks_password: bool,
        suggestion: Option<String>,
        stale: bool,
        caller: Option<Caller>,
        ends_ms: i64,
        ends_minutes: i64,
    }
    let say = |message: &Message| site.say(&context.locale, message);
    let view = &run.view;
    let title = say(&view.title);
    let mut fields: Vec<FieldModel> =
        view.fields.iter().map(|field| field_model(site, context, field, extras, meter)).collect();
    for field in &mut fields {
        field.is_title = field.label == title;
    }
    let problems = problems(site, context, run, &fields);
    // One thing that is wrong with one field is said at the field; more, or anything else, above the form.
    let summary = problems.len() > 1 || problems.iter().any(|problem| problem.field.is_none());
    if let Some(first) = fields.iter_mut().find(|field| field.error.is_some() && !summary) {
        first.first_error = true;
    }
    let now = site.state.clock.now();
    let ends_ms = millis_until(now, run.expires);
    template_value(Page {
        id: run.run.to_string(),
        version: run.version,
        task_name: say(&run.task_name),
        kind: view.kind.clone(),
        awaits: view.kind == AWAITING && run.status == RunStatus::Open,
        open: run.status == RunStatus::Open,
        dead_end: view.kind == MISSING,
        status: match run.status {
            RunStatus::Open => "open",
            RunStatus::Finished => "finished",
            RunStatus::Failed => "failed",
            RunStatus::Stopped => "stopped",
        },
        title,
        lead: view.lead.iter().map(say).collect(),
        step: run.progress.map_or(0, |progress| progress.step),
        of: run.progress.map_or(0, |progress| progress.of.max(progress.step)),
        problems,
        summary,
        notices: view
            .notices
            .iter()
            .filter(|notice| notice.tone != Tone::Bad)
            .map(|notice| NoticeModel { tone: tone_of(notice.tone), text: say(&notice.message) })
            .collect(),
        asks_password: view
            .fields
            .iter()
            .any(|field| matches!(field.kind, FieldKind::NewPassword { rules: true })),
        fields,
        actions: view
            .actions
            .iter()
            .map(|action| ActionModel { name: action.name.clone(), text: say(&action.label) })
            .collect(),
        other_way: run.other_way,
        saved: run.saved,
        suggestion: extras.suggestion.as_ref().map(|suggestion| suggestion.expose().to_owned()),
        stale: extras.stale,
        caller: extras.caller.clone(),
        ends_ms,
        ends_minutes: ends_ms / 60_000,
    })
}

/// The page behind a link of a mail; its form goes to the link below `place`.
pub(crate) fn by_link(
    site: &Site,
    context: &Context,
    page: &ApprovalPage,
    place: &'static str,
    link: &Secret,
) -> Value {
    #[derive(Serialize)]
    struct Page {
        place: &'static str,
        link: String,
        is_open: bool,
        title: String,
        lead: Vec<String>,
        problem: Option<String>,
        notices: Vec<NoticeModel>,
        fields: Vec<FieldModel>,
        actions: Vec<ActionModel>,
    }
    let say = |message: &Message| site.say(&context.locale, message);
    let extras = RunExtras::default();
    let view = &page.view;
    let mut fields: Vec<FieldModel> =
        view.fields.iter().map(|field| field_model(site, context, field, &extras, false)).collect();
    let bad = view.notices.iter().find(|notice| notice.tone == Tone::Bad).map(|notice| say(&notice.message));
    // What is wrong with one field is said at the field.
    let at_field = fields.iter_mut().find(|field| field.error.is_some());
    let problem = if let Some(field) = at_field {
        field.first_error = true;
        None
    } else {
        bad
    };
    let others = view.notices.iter().filter(|notice| notice.tone != Tone::Bad);
    template_value(Page {
        place,
        link: link.expose().to_owned(),
        is_open: page.is_open,
        title: say(&view.title),
        lead: view.lead.iter().map(say).collect(),
        problem,
        notices: others.map(|one| NoticeModel { tone: tone_of(one.tone), text: say(&one.message) }).collect(),
        fields,
        actions: view
            .actions
            .iter()
            .map(|action| ActionModel { name: action.name.clone(), text: say(&action.label) })
            .collect(),
    })
}

/// A step's page without its run: for looking at, before anybody does the task.
pub(crate) fn preview(site: &Site, context: &Context, view: &domain::view::View) -> Value {
    #[derive(Serialize)]
    struct Page {
        title: String,
        lead: Vec<String>,
        notices: Vec<NoticeModel>,
        fields: Vec<FieldModel>,
        actions: Vec<ActionModel>,
    }
    let say = |message: &Message| site.say(&context.locale, message);
    let extras = RunExtras::default();
    let notice = |tone, message: &Message| NoticeModel { tone: tone_of(tone), text: say(message) };
    let action = |name: &str, label: &Message| ActionModel { name: name.to_owned(), text: say(label) };
    template_value(Page {
        title: say(&view.title),
        lead: view.lead.iter().map(say).collect(),
        notices: view.notices.iter().map(|one| notice(one.tone, &one.message)).collect(),
        fields: view.fields.iter().map(|field| field_model(site, context, field, &extras, false)).collect(),
        actions: view.actions.iter().map(|one| action(&one.name, &one.label)).collect(),
    })
}

const fn tone_of(tone: Tone) -> &'static str {
    match tone {
        Tone::Info => "info",
        Tone::Good => "good",
        Tone::Warn => "warn",
        Tone::Bad => "bad",
    }
}

/// Everything that is wrong, each thing once: a bad notice that repeats a field's error gives way to it.
fn problems(site: &Site, context: &Context, run: &RunView, fields: &[FieldModel]) -> Vec<Problem> {
    let mut problems: Vec<Problem> = Vec::new();
    for field in fields {
        if let Some(error) = &field.error
            && !problems.iter().any(|problem| problem.text == *error)
        {
            problems.push(Problem { text: error.clone(), field: Some(field.id.clone()) });
        }
    }
    for notice in run.view.notices.iter().filter(|notice| notice.tone == Tone::Bad) {
        let text = site.say(&context.locale, &notice.message);
        if !problems.iter().any(|problem| problem.text == text) {
            problems.push(Problem { text, field: None });
        }
    }
    problems
}
