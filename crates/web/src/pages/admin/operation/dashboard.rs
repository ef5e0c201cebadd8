//! `GET /admin`: how everything stands, and what needs attention.

use api::operation::{
    Attention, ConnectionHealth, Dashboard, ProviderHealth, RadiusHealth, TaskLine, TodayFigure, Urgency,
};
use axum::{
    extract::State,
    response::{IntoResponse, Redirect, Response},
};
use domain::{directory::HealthFinding, message::Message, outbox::OutboxState};
use serde::Serialize;

use super::{Visit, query::address};
use crate::{
    context::Context,
    failure::Failure,
    model::{Button, Cell, Column, Empty, Mood, Table, Tile},
    pages::admin::{
        nav,
        words::{fix_in_words, health_in_words},
    },
    state::Shared,
};

#[derive(Serialize)]
struct Page {
    lead: String,
    whole: bool,
    instances: String,
    all_well: bool,
    attention: Table,
    today: Vec<Tile>,
    people: Vec<Tile>,
    mail: Vec<Tile>,
    mail_error: String,
    mail_servers: Table,
    directories: Table,
    radius: Table,
    oidc: Table,
    tasks: Table,
}

pub(super) async fn show(State(site): State<Shared>, context: Context) -> Result<Response, Failure> {
    let page = Visit::enter(site, context).await?;
    if page.member.is_setup {
        // The assistant is what there is to do.
        return Ok(Redirect::to("/admin/setup").into_response());
    }
    let known = page.house()?.dashboard(&page.visitor()).await?;
    let lead = if known.revision == 0 {
        page.word("admin.dashboard.preset")
    } else {
        page.say(&Message::new("admin.dashboard.revision").with("number", known.revision))
    };
    let shown = Page {
        lead,
        whole: known.whole,
        instances: page.say(&Message::new("admin.dashboard.instances").with("count", known.instances)),
        all_well: known.attention.is_empty(),
        attention: attention(&page, &known.attention),
        today: today(&page, &known.today),
        people: people(&page, &known),
        mail: mail(&page, &known),
        mail_error: known.mail.last_error.clone(),
        mail_servers: super::mails::servers(&page, &known.mail.servers),
        directories: directories(&page, &known.connections),
        radius: radius(&page, &known.radius),
        oidc: providers(&page, &known.oidc),
        tasks: tasks(&page, &page.word("admin.dashboard.tasks"), &known.tasks, false),
    };
    page.draw("admin_dashboard.html", nav::DASHBOARD, Vec::new(), shown)
}

fn attention(page: &Visit, items: &[Attention]) -> Table {
    let row = |item: &Attention| {
        let (mood, urgency) = match item.urgency {
            Urgency::Broken => (Mood::Bad, "admin.dashboard.broken"),
            Urgency::Weak => (Mood::Warn, "admin.dashboard.weak"),
            Urgency::Note => (Mood::Info, "admin.dashboard.note"),
        };
        let (href, said) = (nav::remedy(&item.remedy), page.say(&item.message));
        let open = if href.is_empty() {
            Cell::default()
        } else {
            Cell::buttons(vec![Button::link(href, page.word("admin.dashboard.open")).about(said.clone())])
        };
        vec![Cell::text(said), Cell::pill(mood, page.word(urgency)), open]
    };
    Table {
        caption: String::new(),
        columns: vec![
            Column::new(page.word("admin.dashboard.what")),
            Column::new(page.word("admin.dashboard.urgency")),
            Column::new(""),
        ],
        rows: items.iter().map(row).collect(),
        empty: Empty::default(),
    }
}

fn figure(page: &Visit, code: &'static str, count: i64, mood: Mood, href: String) -> Tile {
    Tile { label: page.word(code), value: count.to_string(), href, mood, ..Tile::default() }
}

fn today(page: &Visit, figures: &[TodayFigure]) -> Vec<Tile> {
    let words = |code: &str| match code {
        "resets" => "admin.dashboard.resets",
        "changes" => "admin.dashboard.changes",
        "unlocks" => "admin.dashboard.unlocks",
        "registrations" => "admin.dashboard.registrations",
        "locked" => "admin.dashboard.locked",
        _ => "admin.dashboard.refused",
    };
    let tile = |one: &TodayFigure| {
        let mood = if one.code == "refused" && one.count > 0 { Mood::Warn } else { Mood::Info };
        figure(page, words(one.code), one.count, mood, nav::events_of(&one.kinds))
    };
    figures.iter().map(tile).collect()
}

fn people(page: &Visit, known: &Dashboard) -> Vec<Tile> {
    let counts = &known.registrations;
    let locked = if counts.locked > 0 { Mood::Warn } else { Mood::Info };
    vec![
        figure(page, "admin.dashboard.registered", counts.registered, Mood::Info, String::new()),
        figure(page, "admin.dashboard.locked-now", counts.locked, locked, String::new()),
        figure(page, "admin.dashboard.must-update", counts.must_update, Mood::Info, String::new()),
    ]
}

fn mail(page: &Visit, known: &Dashboard) -> Vec<Tile> {
    let mail = &known.mail;
    let failed = if mail.failed > 0 { Mood::Bad } else { Mood::Good };
    let mails = |state: OutboxState| address(nav::MAILS, &[("state", state.code())]);
    vec![
        figure(page, "admin.dashboard.mail-waiting", mail.waiting, Mood::Info, mails(OutboxState::Waiting)),
        figure(page, "admin.dashboard.mail-failed", mail.failed, failed, mails(OutboxState::Failed)),
        figure(
            page,
            "admin.dashboard.mail-delivered",
            mail.delivered,
            Mood::Info,
            mails(OutboxState::Delivered),
        ),
    ]
}

fn directories(page: &Visit, connections: &[ConnectionHealth]) -> Table {
    let words = page.site.words(&page.context);
    let finding = |finding: &HealthFinding| {
        let said = [health_in_words(&words, finding), fix_in_words(&words, finding)];
        said.join(" ").trim_end().to_owned()
    };
    let row = |one: &ConnectionHealth| {
        let state = match (one.checked, one.good) {
            (None, _) => Cell::pill(Mood::Info, page.word("admin.dashboard.unchecked")),
            (Some(_), true) => Cell::pill(Mood::Good, page.word("admin.dashboard.good")),
            (Some(_), false) => Cell::pill(Mood::Bad, page.word("admin.dashboard.bad")),
        };
        let bad: Vec<String> = one.findings.iter().filter(|finding| !finding.good).map(finding).collect();
        let took = i64::try_from(one.took_ms).unwrap_or(i64::MAX);
        let checked = one.checked.map_or_else(Cell::default, |at| {
            Cell::time(at).hint(page.say(&Message::new("admin.dashboard.took").with("ms", took)))
        });
        vec![Cell::text(&one.alias), state, checked, Cell::text(bad.join(" "))]
    };
    Table {
        caption: String::new(),
        columns: vec![
            Column::new(page.word("admin.dashboard.directory")),
            Column::new(page.word("admin.dashboard.health")),
            Column::new(page.word("admin.dashboard.checked")),
            Column::new(page.word("admin.dashboard.findings")),
        ],
        rows: connections.iter().map(row).collect(),
        empty: Empty { title: page.word("admin.dashboard.no-directories"), ..Empty::default() },
    }
}

fn radius(page: &Visit, servers: &[RadiusHealth]) -> Table {
    let row = |one: &RadiusHealth| {
        let (state, said) = match (one.checked, one.problem.as_str()) {
            (None, _) => (Cell::pill(Mood::Info, page.word("admin.dashboard.unchecked")), String::new()),
            (Some(_), "") => (Cell::pill(Mood::Good, page.word("admin.dashboard.good")), String::new()),
            (Some(_), problem) => (
                Cell::pill(Mood::Bad, page.word("admin.dashboard.bad")),
                page.say(&Message::new("admin.radius.problem").with("problem", problem)),
            ),
        };
        let took = i64::try_from(one.took_ms).unwrap_or(i64::MAX);
        let checked = one.checked.map_or_else(Cell::default, |at| {
            Cell::time(at).hint(page.say(&Message::new("admin.dashboard.took").with("ms", took)))
        });
        vec![Cell::text(&one.host), state, checked, Cell::text(said)]
    };
    Table {
        caption: String::new(),
        columns: vec![
            Column::new(page.word("admin.radius.server")),
            Column::new(page.word("admin.dashboard.health")),
            Column::new(page.word("admin.dashboard.checked")),
            Column::new(page.word("admin.dashboard.findings")),
        ],
        rows: servers.iter().map(row).collect(),
        empty: Empty::default(),
    }
}

fn providers(page: &Visit, providers: &[ProviderHealth]) -> Table {
    let row = |one: &ProviderHealth| {
        let (state, said) = match (one.checked, one.problem.as_str()) {
            (None, _) => (Cell::pill(Mood::Info, page.word("admin.dashboard.unchecked")), String::new()),
            (Some(_), "") => (Cell::pill(Mood::Good, page.word("admin.dashboard.good")), String::new()),
            (Some(_), problem) => (
                Cell::pill(Mood::Bad, page.word("admin.dashboard.bad")),
                page.say(&Message::new("admin.external.problem").with("problem", problem)),
            ),
        };
        let took = i64::try_from(one.took_ms).unwrap_or(i64::MAX);
        let checked = one.checked.map_or_else(Cell::default, |at| {
            Cell::time(at).hint(page.say(&Message::new("admin.dashboard.took").with("ms", took)))
        });
        let since = one.since.map_or_else(Cell::default, Cell::time);
        vec![Cell::text(&one.name).hint(&one.issuer), state, checked, since, Cell::text(said)]
    };
    Table {
        caption: String::new(),
        columns: vec![
            Column::new(page.word("realm.external.name")),
            Column::new(page.word("admin.dashboard.health")),
            Column::new(page.word("admin.dashboard.checked")),
            Column::new(page.word("admin.external.since")),
            Column::new(page.word("admin.dashboard.findings")),
        ],
        rows: providers.iter().map(row).collect(),
        empty: Empty::default(),
    }
}

/// Background tasks as a table, with their instance and the button that runs them where asked for.
pub(super) fn tasks(page: &Visit, caption: &str, tasks: &[TaskLine], with_instance: bool) -> Table {
    let row = |task: &TaskLine| {
        let name = page.word_of("admin.task", task.task);
        let outcome = match (task.ended, task.error.is_empty()) {
            (None, _) => Cell::pill(Mood::Info, page.word("admin.task.never")),
            (Some(_), true) => Cell::pill(Mood::Good, page.word("admin.task.good")),
            (Some(_), false) => Cell::pill(Mood::Bad, page.word("admin.task.bad")).hint(&task.error),
        };
        let ended = task.ended.map_or_else(Cell::default, Cell::time);
        let mut cells = vec![Cell::text(name.clone())];
        if with_instance {
            cells.push(Cell::text(&task.instance));
        }
        cells.extend([ended, outcome, Cell::text(task.total.to_string())]);
        if with_instance {
            let run = Button::post("/admin/instances/run", page.word("admin.task.run"), "task", task.task);
            let run = task.can_run.then(|| run.about(name));
            cells.push(Cell::buttons(run.into_iter().collect()));
        }
        cells
    };
    let mut columns = vec![Column::new(page.word("admin.task.name"))];
    if with_instance {
        columns.push(Column::new(page.word("admin.task.instance")));
    }
    columns.extend([
        Column::new(page.word("admin.task.ended")),
        Column::new(page.word("admin.task.outcome")),
        Column::new(page.word("admin.task.total")).figures(),
    ]);
    if with_instance {
        columns.push(Column::new(""));
    }
    Table {
        caption: caption.to_owned(),
        columns,
        rows: tasks.iter().map(row).collect(),
        empty: Empty::default(),
    }
}
