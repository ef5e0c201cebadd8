//! `/admin/tasks`: what the realm does by itself, when, and what became of it. A schedule is changed in the draft
//! like everything else of the configuration; "run now" works at once.

use api::{
    configuration::Edit,
    operation::{ScheduledTask, SiteLine, StatisticsLine, TaskDetail, TaskRunLine},
};
use axum::{
    extract::{Path, Query, State, rejection::QueryRejection},
    response::{IntoResponse, Redirect, Response},
};
use domain::{
    config::tasks::{Every, TaskSchedule},
    message::Message,
};
use serde::Deserialize;
use serde_json::Value;

use super::{Visit, query::address};
use crate::{
    context::Context,
    failure::Failure,
    forms::{Form, StaffForm},
    model::{Button, Cell, Column, Empty, Frame, Link, Mood, Table},
    pages::admin::{
        draft::{Again, Drafting, STAMP, Sent, Target, save, send},
        nav,
        page::{AdminPage, FormPart, Part},
    },
    schema_form::{FormSpec, Offer, realm_schema},
    state::Shared,
};

const LIST: &str = "tasks.schedules";
/// What can be set of a schedule.
const FIELDS: &[&str] = &["enabled", "every", "minutes", "at", "days", "cron", "instance"];

/// What was just done.
#[derive(Default, Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    state: String,
}

/// The words of a task.
fn name(page: &Visit, id: &str) -> String {
    page.word_of("admin.task", id)
}

/// When a task runs, in words.
fn when(page: &Visit, schedule: &TaskSchedule) -> String {
    let minute = schedule.at.split(':').nth(1).unwrap_or("00").to_owned();
    let days: Vec<String> =
        schedule.days.iter().map(|day| page.word_of("admin.task", &format!("day-{}", day.code()))).collect();
    let message = match schedule.every {
        Every::Minutes => Message::new("admin.task.every-minutes").with("count", schedule.minutes),
        Every::Hour => Message::new("admin.task.every-hour").with("minute", minute),
        Every::Day => Message::new("admin.task.every-day").with("at", schedule.at.clone()),
        Every::Week => Message::new("admin.task.every-week")
            .with("days", days.join(", "))
            .with("at", schedule.at.clone()),
        Every::Cron => Message::new("admin.task.every-cron").with("cron", schedule.cron.clone()),
    };
    page.say(&message)
}

/// What was done, in words.
fn counts(page: &Visit, counts: &[(String, i64)]) -> String {
    let one = |(what, count): &(String, i64)| {
        format!("{}: {count}", page.word_of("admin.task", &format!("count-{what}")))
    };
    counts.iter().map(one).collect::<Vec<_>>().join(", ")
}

fn outcome(page: &Visit, run: &TaskRunLine) -> Cell {
    let (mood, code) = match run.outcome {
        "good" => (Mood::Good, "admin.task.good"),
        "partly" => (Mood::Warn, "admin.task.partly"),
        _ => (Mood::Bad, "admin.task.bad"),
    };
    let more = page.say(&Message::new("admin.task.errors").with("count", run.error_count));
    let mut hint = counts(page, &run.counts);
    if let Some(error) = run.errors.last() {
        hint = format!("{more} {error} {hint}");
    }
    if !run.hindrance.is_empty() {
        let held_up = page.say(&Message::new("admin.task.was-held-up").with("count", run.hindered));
        hint = format!("{hint} {held_up} {}", run.hindrance);
    }
    Cell::pill(mood, page.word(code)).hint(hint.trim())
}

/// What became of it the last time, or what it is at.
fn last(page: &Visit, task: &ScheduledTask) -> Cell {
    if let Some(current) = &task.current {
        if !current.hindrance.is_empty() {
            return Cell::pill(Mood::Warn, page.word("admin.task.held-up")).hint(&current.hindrance);
        }
        let host = Message::new("admin.task.running").with("host", current.instance.clone());
        return Cell::pill(Mood::Info, page.say(&host)).hint(counts(page, &current.counts));
    }
    match (&task.last, task.asked) {
        (_, true) => Cell::pill(Mood::Info, page.word("admin.task.asked")),
        (Some(run), false) => outcome(page, run),
        (None, false) => Cell::pill(Mood::Info, page.word("admin.task.never")),
    }
}

fn next(page: &Visit, task: &ScheduledTask) -> Cell {
    if task.schedule.enabled {
        page.time_or(task.next, "admin.task.no-next")
    } else {
        Cell::pill(Mood::Warn, page.word("admin.task.off"))
    }
}

fn run_button(page: &Visit, id: &str) -> Button {
    Button::post("/admin/tasks/run", page.word("admin.task.run"), "task", id).about(name(page, id))
}

fn table(page: &Visit, tasks: &[ScheduledTask], may_run: bool) -> Table {
    let row = |task: &ScheduledTask| {
        let place = match task.schedule.instance.as_str() {
            "" => String::new(),
            host => page.say(&Message::new("admin.task.on").with("host", host)),
        };
        let ended = task.last.as_ref().map(|run| run.ended);
        let run = may_run.then(|| run_button(page, task.id));
        vec![
            Cell::link(format!("{}/{}", nav::TASKS, task.id), name(page, task.id))
                .hint(page.word_of("admin.task", &format!("{}-about", task.id))),
            Cell::text(when(page, &task.schedule)).hint(place),
            last(page, task),
            page.time_or(ended, "admin.task.never"),
            next(page, task),
            Cell::buttons(run.into_iter().collect()),
        ]
    };
    let columns =
        ["admin.task.name", "admin.task.when", "admin.task.outcome", "admin.task.ended", "admin.task.next"];
    let mut columns: Vec<Column> = columns.map(|code| Column::new(page.word(code))).into();
    columns.push(Column::new(""));
    Table {
        caption: page.word("admin.task.list"),
        columns,
        rows: tasks.iter().map(row).collect(),
        empty: Empty::default(),
    }
}

/// The visit and the draft of one request.
async fn enter(site: &Shared, mut context: Context) -> Result<(Visit, Drafting), Failure> {
    let drafting = Drafting::load(site, &mut context).await?;
    let member = drafting.member.clone();
    Ok((Visit { site: site.clone(), context, member }, drafting))
}

fn zone_line(page: &Visit, zone: &str) -> String {
    let zone = if zone.is_empty() { "UTC" } else { zone };
    page.say(&Message::new("admin.task.zone").with("zone", zone))
}

/// `GET /admin/tasks`.
pub(super) async fn show(
    State(site): State<Shared>,
    context: Context,
    asked: Result<Query<Asked>, QueryRejection>,
) -> Result<Response, Failure> {
    let Query(asked) = asked.map_err(|_| Failure::malformed())?;
    let (page, drafting) = enter(&site, context).await?;
    let found = page.house()?.scheduled_tasks(&page.visitor()).await?;
    let mut shown = AdminPage::new(&page.site, &page.context, &drafting, "admin.task.title");
    shown.lead = page.word("admin.task.lead");
    shown.buttons.push(Button::link(nav::TASK_ZONE, page.word("admin.task.zone-title")));
    if asked.state == "asked" {
        shown.note(Mood::Good, page.word("admin.task.asked-note"));
    }
    shown.add(Part::Text { lines: vec![zone_line(&page, &found.time_zone)] });
    shown.add(Part::Table { table: table(&page, &found.tasks, found.may_run) });
    let frame = Frame {
        nav: nav::links(&page.site, &page.context, &page.member),
        trail: Vec::new(),
        current: nav::TASKS.to_owned(),
    };
    shown.draw(&page.site, &page.context, &frame)
}

/// `POST /admin/tasks/run`.
pub(super) async fn run(
    State(site): State<Shared>,
    context: Context,
    mut form: Form,
) -> Result<Response, Failure> {
    let task = form.take_token("task")?;
    form.done()?;
    let page = Visit::enter(site, context).await?;
    page.house()?.ask_for_task(&page.visitor(), &task).await?;
    Ok(Redirect::to(&address(nav::TASKS, &[("state", "asked")])).into_response())
}

fn spec(hosts: &[String], chosen: &Value) -> FormSpec<'static> {
    let spec = FormSpec::of_type(realm_schema(), "TaskSchedule").only(FIELDS);
    let offer = |host: &String| Offer { value: host.clone(), label: host.clone(), hint: String::new() };
    let mut offers: Vec<Offer> = hosts.iter().map(offer).collect();
    // One that is down at the moment stays chosen.
    let own = chosen.get("instance").and_then(Value::as_str).unwrap_or_default();
    if !own.is_empty() && !hosts.iter().any(|host| host == own) {
        offers.push(Offer { value: own.to_owned(), label: own.to_owned(), hint: String::new() });
    }
    spec.offer("instance", offers)
}

/// The schedule by the draft, and whether it stands there. What was written without what a field has by itself is
/// shown with it, or the form would ask for it.
fn drafted(drafting: &Drafting, shipped: &TaskSchedule) -> (Value, bool) {
    let whole = |schedule: &TaskSchedule| serde_json::to_value(schedule).unwrap_or(Value::Null);
    match drafting.at(&format!("{LIST}.{}", shipped.id)) {
        Some(value) => {
            let read = TaskSchedule::deserialize(value).ok();
            (read.as_ref().map_or_else(|| value.clone(), whole), true)
        }
        None => (whole(shipped), false),
    }
}

fn runs_table(page: &Visit, runs: &[TaskRunLine]) -> Table {
    let row = |run: &TaskRunLine| {
        let took = run.ended.since(run.began).as_secs();
        let took = i64::try_from(took).unwrap_or(i64::MAX);
        let by = if run.asked_by.is_empty() {
            page.word("admin.task.by-time")
        } else {
            page.say(&Message::new("admin.task.by").with("name", run.asked_by.clone()))
        };
        vec![
            Cell::time(run.began).hint(page.say(&Message::new("admin.task.took").with("seconds", took))),
            outcome(page, run),
            Cell::text(&run.instance),
            Cell::text(by),
        ]
    };
    Table {
        caption: page.word("admin.task.runs"),
        columns: vec![
            Column::new(page.word("admin.task.began")),
            Column::new(page.word("admin.task.outcome")),
            Column::new(page.word("admin.task.instance")),
            Column::new(page.word("admin.task.why")),
        ],
        rows: runs.iter().map(row).collect(),
        empty: Empty { title: page.word("admin.task.no-runs"), ..Empty::default() },
    }
}

/// What is shown of people by how they stand.
const SHOWN: [&str; 7] = [
    "people",
    "registered",
    "unregistered",
    "registration-locked",
    "locked",
    "password-expired",
    "account-expired",
];

fn statistics_table(page: &Visit, found: &TaskDetail) -> Table {
    let row = |line: &StatisticsLine| {
        let policy = if line.policy == "-" { page.word("admin.task.no-policy") } else { line.policy.clone() };
        let number = |name: &&str| {
            let count = line.counts.iter().find(|(known, _)| known == name).map_or(0, |(_, count)| *count);
            Cell::text(count.to_string())
        };
        [Cell::text(&line.day), Cell::text(policy)].into_iter().chain(SHOWN.iter().map(number)).collect()
    };
    let mut columns =
        vec![Column::new(page.word("admin.task.day")), Column::new(page.word("admin.task.policy"))];
    let figures =
        SHOWN.iter().map(|name| Column::new(page.word_of("admin.task", &format!("count-{name}"))).figures());
    columns.extend(figures);
    Table {
        caption: page.word("admin.task.statistics"),
        columns,
        rows: found.statistics.iter().map(row).collect(),
        empty: Empty::default(),
    }
}

fn sites_table(page: &Visit, found: &TaskDetail) -> Table {
    let row = |line: &SiteLine| {
        let kind = if line.writable { "admin.task.writable" } else { "admin.task.read-only" };
        vec![
            Cell::text(&line.host),
            Cell::text(&line.site),
            Cell::text(&line.connection),
            Cell::text(page.word(kind)),
        ]
    };
    let columns = ["admin.task.controller", "admin.task.site", "admin.task.connection", "admin.task.takes"];
    Table {
        caption: page.word("admin.task.sites"),
        columns: columns.map(|code| Column::new(page.word(code))).into(),
        rows: found.sites.iter().map(row).collect(),
        empty: Empty::default(),
    }
}

fn draw(
    page: &Visit,
    drafting: &Drafting,
    found: &TaskDetail,
    again: Again,
    state: &str,
) -> Result<Response, Failure> {
    let (site, context, id) = (&page.site, &page.context, found.task.id);
    let path = format!("{}/{id}", nav::TASKS);
    let mut shown = AdminPage::new(site, context, drafting, "admin.task.title");
    shown.title = name(page, id);
    shown.lead = page.word_of("admin.task", &format!("{id}-about"));
    shown.problems = again.problems;
    match state {
        "saved" => shown.note(Mood::Good, page.word("realm.saved")),
        "asked" => shown.note(Mood::Good, page.word("admin.task.asked-note")),
        _ => {}
    }
    for finding in drafting.findings_at(&format!("{LIST}.{id}")) {
        shown.note(Mood::Warn, finding);
    }
    if found.may_run {
        shown.buttons.push(run_button(page, id));
    }
    shown.add(Part::Table { table: table(page, std::slice::from_ref(&found.task), false) });
    shown.heading(page.word("admin.task.schedule"), zone_line(page, &found.time_zone));
    let (_, is_set) = drafted(drafting, &found.task.schedule);
    let reset = Button::post(format!("{path}/ship"), page.word("admin.task.ship"), STAMP, &drafting.stamp());
    shown.form(FormPart {
        action: path,
        fields: again.fields,
        hidden: vec![(STAMP.to_owned(), drafting.stamp())],
        button: page.word("realm.save"),
        ..FormPart::default()
    });
    if is_set {
        shown.add(Part::Buttons { buttons: vec![reset] });
    }
    shown.heading(page.word("admin.task.results"), "");
    if !found.statistics.is_empty() {
        shown.add(Part::Table { table: statistics_table(page, found) });
    }
    if !found.sites.is_empty() {
        shown.add(Part::Table { table: sites_table(page, found) });
    }
    shown.add(Part::Table { table: runs_table(page, &found.runs) });
    let frame = Frame {
        nav: nav::links(site, context, &page.member),
        trail: vec![Link::new(nav::TASKS, page.word("admin.task.title"))],
        current: nav::TASKS.to_owned(),
    };
    shown.draw(site, context, &frame)
}

/// `GET /admin/tasks/{id}`.
pub(super) async fn one(
    State(site): State<Shared>,
    Path(id): Path<String>,
    asked: Result<Query<Asked>, QueryRejection>,
    context: Context,
) -> Result<Response, Failure> {
    let Query(asked) = asked.map_err(|_| Failure::malformed())?;
    let (page, drafting) = enter(&site, context).await?;
    let found = page.house()?.scheduled_task(&page.visitor(), &id).await?;
    let (value, _) = drafted(&drafting, &found.task.schedule);
    let fields = spec(&found.hosts, &value).fields(&page.site.words(&page.context), &value, &[]);
    draw(&page, &drafting, &found, Again { fields, problems: Vec::new() }, &asked.state)
}

/// `POST /admin/tasks/{id}`: the schedule, into the draft.
pub(super) async fn change(
    State(site): State<Shared>,
    Path(id): Path<String>,
    context: Context,
    form: StaffForm,
) -> Result<Response, Failure> {
    let (page, drafting) = enter(&site, context).await?;
    let found = page.house()?.scheduled_task(&page.visitor(), &id).await?;
    let (stored, is_set) = drafted(&drafting, &found.task.schedule);
    let target = if is_set { Target::Set(format!("{LIST}.{id}")) } else { Target::Insert(LIST.to_owned()) };
    let spec = |_| spec(&found.hosts, &stored);
    match send(&site, &page.context, &drafting, (target, &stored), &spec, None, form).await? {
        Sent::Saved(_) => {
            Ok(Redirect::to(&address(&format!("{}/{id}", nav::TASKS), &[("state", "saved")])).into_response())
        }
        Sent::Again(again) => draw(&page, &drafting, &found, again, ""),
    }
}

/// `POST /admin/tasks/{id}/ship`: back to the schedule that it ships with.
pub(super) async fn ship(
    State(site): State<Shared>,
    Path(id): Path<String>,
    context: Context,
    mut form: Form,
) -> Result<Response, Failure> {
    let stamp = form.take_token(STAMP)?;
    form.done()?;
    let (page, drafting) = enter(&site, context).await?;
    let found = page.house()?.scheduled_task(&page.visitor(), &id).await?;
    let back = address(&format!("{}/{id}", nav::TASKS), &[("state", "saved")]);
    let (_, is_set) = drafted(&drafting, &found.task.schedule);
    if !is_set || stamp != drafting.stamp() {
        return Ok(Redirect::to(&format!("{}/{id}", nav::TASKS)).into_response());
    }
    let edit = Edit::Remove { place: format!("{LIST}.{id}") };
    match save(&site, &page.context, drafting.draft.version, vec![edit]).await? {
        Ok(_) => Ok(Redirect::to(&back).into_response()),
        Err(message) => Err(api::ServiceError::Denied(message).into()),
    }
}
