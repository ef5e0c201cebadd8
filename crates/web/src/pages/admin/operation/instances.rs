//! `/admin/instances`: the processes of the realm, what they lead, and their background tasks.

use api::operation::{InstanceLine, Instances};
use axum::{
    extract::{Query, State, rejection::QueryRejection},
    response::{IntoResponse, Redirect, Response},
};
use domain::{message::Message, store::ChainVerdict};
use serde::{Deserialize, Serialize};

use super::{Visit, dashboard, query::address};
use crate::{
    context::Context,
    failure::Failure,
    forms::Form,
    model::{Cell, Column, Empty, Moment, Mood, Table, moment},
    pages::admin::nav,
    state::Shared,
};

/// What was just done.
#[derive(Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    ran: String,
}

#[derive(Serialize)]
struct Page {
    ran: &'static str,
    instances: Table,
    tasks: Table,
    verified: Option<Verified>,
}

#[derive(Serialize)]
struct Verified {
    at: Moment,
    mood: Mood,
    verdict: String,
}

pub(super) async fn show(
    State(site): State<Shared>,
    context: Context,
    asked: Result<Query<Asked>, QueryRejection>,
) -> Result<Response, Failure> {
    let Query(asked) = asked.map_err(|_| Failure::malformed())?;
    let page = Visit::enter(site, context).await?;
    let found = page.house()?.instances(&page.visitor()).await?;
    let ran = match asked.ran.as_str() {
        "good" => "good",
        "bad" => "bad",
        _ => "",
    };
    let shown = Page {
        ran,
        tasks: dashboard::tasks(&page, &page.word("admin.task.caption"), &found.tasks, true),
        verified: verified(&page, &found),
        instances: table(&page, &found),
    };
    page.draw("admin_instances.html", nav::INSTANCES, Vec::new(), shown)
}

fn verified(page: &Visit, found: &Instances) -> Option<Verified> {
    let (at, verdict) = found.verified?;
    let (mood, verdict) = match verdict {
        ChainVerdict::Intact(count) => {
            (Mood::Good, Message::new("admin.instances.intact").with("count", count))
        }
        ChainVerdict::BrokenAt(sequence) => {
            (Mood::Bad, Message::new("admin.instances.broken").with("sequence", sequence))
        }
    };
    Some(Verified { at: moment(at), mood, verdict: page.say(&verdict) })
}

fn table(page: &Visit, found: &Instances) -> Table {
    let row = |one: &InstanceLine| {
        let host = if one.host.is_empty() { &one.id } else { &one.host };
        let here = if one.here { page.word("admin.instances.here") } else { one.id.clone() };
        let numbers = |code: &'static str| {
            Message::new(code).with("number", one.revision).with("newest", found.newest_revision)
        };
        let revision = if one.revision < found.newest_revision || !one.reload_problem.is_empty() {
            Cell::pill(Mood::Bad, page.say(&numbers("admin.instances.behind"))).hint(&one.reload_problem)
        } else {
            Cell::text(page.say(&numbers("admin.instances.current")))
        };
        let leases =
            if one.leases.is_empty() { page.word("admin.instances.nothing") } else { one.leases.join(", ") };
        let reach = if one.unreachable.is_empty() {
            Cell::pill(Mood::Good, page.word("admin.instances.reaches-all"))
        } else {
            let names = one.unreachable.join(", ");
            Cell::pill(Mood::Bad, page.say(&Message::new("admin.instances.reaches-not").with("names", names)))
        };
        vec![
            Cell::text(host).hint(here),
            Cell::text(&one.version),
            Cell::time(one.started),
            Cell::time(one.seen),
            revision,
            Cell::text(leases),
            reach,
        ]
    };
    let columns = [
        "admin.instances.host",
        "admin.instances.version",
        "admin.instances.started",
        "admin.instances.seen",
        "admin.instances.revision",
        "admin.instances.leads",
        "admin.instances.reach",
    ];
    Table {
        caption: page.word("admin.instances.caption"),
        columns: columns.map(|code| Column::new(page.word(code))).into(),
        rows: found.instances.iter().map(row).collect(),
        empty: Empty::default(),
    }
}

/// `POST /admin/instances/run`: runs a task of the instance that answers.
pub(super) async fn run(
    State(site): State<Shared>,
    context: Context,
    mut form: Form,
) -> Result<Response, Failure> {
    let task = form.take_token("task")?;
    form.done()?;
    let page = Visit::enter(site, context).await?;
    let line = page.house()?.run_task(&page.visitor(), &task).await?;
    let ran = if line.error.is_empty() { "good" } else { "bad" };
    Ok(Redirect::to(&address(nav::INSTANCES, &[("ran", ran)])).into_response())
}
