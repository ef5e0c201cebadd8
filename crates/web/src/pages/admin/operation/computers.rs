//! `/admin/computers`: computers that are enrolled for offline resets, the codes that enrol them, and what went
//! wrong on one of them.

use api::{
    ServiceError,
    offline::{CodeLine, NewCode},
    staff::Permission,
};
use axum::{
    extract::{Path, Query, State, rejection::QueryRejection},
    response::{IntoResponse, Redirect, Response},
};
use domain::{
    message::Message,
    offline::{Computer, Happening, HappeningKind},
};
use serde::{Deserialize, Serialize};

use super::{Visit, proved_first, query::address};
use crate::{
    context::Context,
    failure::Failure,
    forms::Form,
    model::{Button, Cell, Column, Confirm, Empty, Fact, Filter, FilterField, Link, Mood, Table},
    pages::{admin::nav, staff::refused, to_the_end},
    state::Shared,
};

/// What the list is narrowed by, and what was just done.
#[derive(Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    text: String,
    #[serde(default)]
    after: String,
    #[serde(default)]
    done: String,
}

#[derive(Serialize)]
struct Page {
    done: String,
    filter: Filter,
    table: Table,
    next: String,
    codes: Table,
    make: Option<Make>,
}

/// The form that makes a code.
#[derive(Default, Serialize)]
struct Make {
    label: String,
    connection: String,
    connections: Vec<(String, String)>,
    computers: String,
    hours: String,
    error: String,
}

/// `GET /admin/computers`.
pub(super) async fn show(
    State(site): State<Shared>,
    context: Context,
    asked: Result<Query<Asked>, QueryRejection>,
) -> Result<Response, Failure> {
    let Query(asked) = asked.map_err(|_| Failure::malformed())?;
    let page = Visit::enter(site, context).await?;
    let make = Make { computers: "1".to_owned(), hours: "24".to_owned(), ..Make::default() };
    draw(&page, &asked, make).await
}

async fn draw(page: &Visit, asked: &Asked, make: Make) -> Result<Response, Failure> {
    let (house, visitor) = (page.house()?, page.visitor());
    let found = house.computers(&visitor, &asked.text, &asked.after).await?;
    let codes = house.enrolment_codes(&visitor).await?;
    let may_manage = page.member.may(Permission::ManageComputers);
    let connections = house.code_connections(&visitor).await?;
    let next = found.next.map(|after| address(nav::COMPUTERS, &[("text", &asked.text), ("after", &after)]));
    let done = match asked.done.as_str() {
        "revoked" => page.word("admin.computers.done-revoked"),
        "code" => page.word("admin.computers.done-code"),
        _ => String::new(),
    };
    let shown = Page {
        done,
        filter: Filter {
            action: nav::COMPUTERS.to_owned(),
            fields: vec![FilterField {
                name: "text".to_owned(),
                label: page.word("admin.computers.search"),
                value: asked.text.clone(),
                ..FilterField::default()
            }],
            active: !asked.text.is_empty(),
        },
        table: table(page, &found.computers),
        next: next.unwrap_or_default(),
        codes: codes_table(page, &codes, may_manage),
        make: may_manage.then_some(Make { connections, ..make }),
    };
    page.draw("admin_computers.html", nav::COMPUTERS, Vec::new(), shown)
}

fn path_of(device: &str) -> String {
    format!("{}/{device}", nav::COMPUTERS)
}

fn state(page: &Visit, computer: &Computer) -> Cell {
    if computer.revoked.is_some() {
        return Cell::pill(Mood::Bad, page.word("admin.computers.revoked"));
    }
    let good = Cell::pill(Mood::Good, page.word("admin.computers.good"));
    match computer.pending.len() {
        0 => good,
        count => {
            let message = Message::new("admin.computers.pending").with("count", count);
            Cell::pill(Mood::Warn, page.say(&message))
        }
    }
}

fn table(page: &Visit, computers: &[Computer]) -> Table {
    let row = |computer: &Computer| {
        vec![
            Cell::link(path_of(&computer.device), &computer.name).hint(&computer.device),
            state(page, computer),
            Cell::text(computer.connection.to_string()),
            Cell::text(&computer.system).hint(&computer.version),
            page.time_or(computer.contact, "admin.computers.no-contact"),
            Cell::time(computer.enrolled),
        ]
    };
    Table {
        caption: page.word("admin.computers.caption"),
        columns: vec![
            Column::new(page.word("admin.computers.name")),
            Column::new(page.word("admin.computers.state")),
            Column::new(page.word("admin.computers.domain")),
            Column::new(page.word("admin.computers.system")),
            Column::new(page.word("admin.computers.contact")),
            Column::new(page.word("admin.computers.enrolled")),
        ],
        rows: computers.iter().map(row).collect(),
        empty: Empty {
            title: page.word("admin.computers.none"),
            lead: page.word("admin.computers.none-hint"),
            ..Empty::default()
        },
    }
}

fn codes_table(page: &Visit, codes: &[CodeLine], may_manage: bool) -> Table {
    let row = |code: &CodeLine| {
        let label = if code.label.is_empty() { "-".to_owned() } else { code.label.clone() };
        let state = match (code.is_revoked, code.is_good) {
            (true, _) => Cell::pill(Mood::Bad, page.word("admin.computers.revoked")),
            (false, true) => Cell::pill(Mood::Good, page.word("admin.computers.good")),
            (false, false) => Cell::pill(Mood::Info, page.word("admin.computers.over")),
        };
        let used = Message::new("admin.computers.used-of")
            .with("used", code.computers)
            .with("most", code.computers_max);
        let mut cells = vec![
            Cell::text(&label),
            state,
            Cell::text(&code.connection),
            Cell::text(page.say(&used)),
            Cell::time(code.made).hint(&code.made_by),
            Cell::time(code.expires),
        ];
        if may_manage {
            let revoke = Button::post(
                "/admin/computers/codes/revoke",
                page.word("admin.computers.revoke"),
                "id",
                &code.id,
            )
            .about(&label);
            cells.push(Cell::buttons(if code.is_good { vec![revoke] } else { Vec::new() }));
        }
        cells
    };
    let mut columns = vec![
        Column::new(page.word("admin.computers.label")),
        Column::new(page.word("admin.computers.state")),
        Column::new(page.word("admin.computers.domain")),
        Column::new(page.word("admin.computers.used")),
        Column::new(page.word("admin.computers.made")),
        Column::new(page.word("admin.computers.expires")),
    ];
    if may_manage {
        columns.push(Column::new(""));
    }
    Table {
        caption: String::new(),
        columns,
        rows: codes.iter().map(row).collect(),
        empty: Empty { title: page.word("admin.computers.codes-none"), ..Empty::default() },
    }
}

#[derive(Serialize)]
struct Made {
    code: String,
}

/// `POST /admin/computers/codes`: makes a code and shows it this once.
pub(super) async fn make(
    State(site): State<Shared>,
    context: Context,
    mut form: Form,
) -> Result<Response, Failure> {
    let (label, connection) = (form.take_token("label")?, form.take_token("connection")?);
    let (computers, hours) = (form.take_token("computers")?, form.take_token("hours")?);
    form.done()?;
    let page = Visit::enter(site, context).await?;
    let number = |text: &str| text.trim().parse().unwrap_or(0);
    let new = NewCode {
        label: label.clone(),
        connection: connection.clone(),
        computers_max: number(&computers),
        hours: number(&hours),
    };
    let (shared, visitor) = (page.site.clone(), page.visitor());
    let work = async move {
        let house = shared.state.administration.as_deref().ok_or(ServiceError::NotFound)?;
        house.make_enrolment_code(&visitor, &new).await
    };
    match to_the_end(work).await? {
        Ok(code) => {
            let trail = vec![Link::new(nav::COMPUTERS, page.word("admin.computers.title"))];
            let shown = Made { code: code.expose().to_owned() };
            page.draw("admin_code.html", nav::COMPUTERS, trail, shown)
        }
        Err(ServiceError::Invalid(message)) => {
            let asked = Asked { text: String::new(), after: String::new(), done: String::new() };
            let error = page.say(&message);
            let make = Make { label, connection, computers, hours, error, connections: Vec::new() };
            refused(draw(&page, &asked, make).await)
        }
        Err(error) => proved_first(error, nav::COMPUTERS),
    }
}

/// `POST /admin/computers/codes/revoke`: ends a code.
pub(super) async fn revoke_code(
    State(site): State<Shared>,
    context: Context,
    mut form: Form,
) -> Result<Response, Failure> {
    let id = form.take_token("id")?;
    form.done()?;
    let page = Visit::enter(site, context).await?;
    let (shared, visitor) = (page.site.clone(), page.visitor());
    let work = async move {
        let house = shared.state.administration.as_deref().ok_or(ServiceError::NotFound)?;
        house.revoke_enrolment_code(&visitor, &id).await
    };
    to_the_end(work).await??;
    Ok(Redirect::to(&address(nav::COMPUTERS, &[("done", "code")])).into_response())
}

#[derive(Serialize)]
struct One {
    name: String,
    facts: Vec<Fact>,
    pending: Table,
    happened: Table,
    refused_href: String,
    actions: Vec<Button>,
}

/// `GET /admin/computers/{device}`: one computer, and what its failures mean.
pub(super) async fn one(
    State(site): State<Shared>,
    Path(device): Path<String>,
    context: Context,
) -> Result<Response, Failure> {
    let page = Visit::enter(site, context).await?;
    let computer = page.house()?.computer(&page.visitor(), &device).await?;
    let may_revoke = page.member.may(Permission::ManageComputers) && computer.revoked.is_none();
    let revoke =
        Button::link(format!("{}/revoke", path_of(&computer.device)), page.word("admin.computers.revoke"))
            .look("bad");
    let may_read = page.member.may(Permission::ViewHistory);
    let refused_href = address(nav::HISTORY, &[("kind", "offline.challenge-refused")]);
    let shown = One {
        facts: facts(&page, &computer),
        pending: pending(&page, &computer),
        happened: happened(&page, &computer),
        refused_href: if may_read { refused_href } else { String::new() },
        actions: if may_revoke { vec![revoke] } else { Vec::new() },
        name: computer.name,
    };
    let trail = vec![Link::new(nav::COMPUTERS, page.word("admin.computers.title"))];
    page.draw("admin_computer.html", nav::COMPUTERS, trail, shown)
}

fn facts(page: &Visit, computer: &Computer) -> Vec<Fact> {
    let fact = |code, cell| Fact { label: page.word(code), cell };
    let mut standing = state(page, computer);
    if computer.revoked.is_some() {
        let by = Message::new("admin.computers.revoked-by").with("name", computer.revoked_by.clone());
        standing = standing.hint(page.say(&by));
    }
    vec![
        fact("admin.computers.state", standing),
        fact("admin.computers.device", Cell::text(&computer.device)),
        fact("admin.computers.domain", Cell::text(computer.connection.to_string())),
        fact("admin.computers.system", Cell::text(&computer.system)),
        fact("admin.computers.version", Cell::text(&computer.version)),
        fact("admin.computers.contact", page.time_or(computer.contact, "admin.computers.no-contact")),
        fact("admin.computers.enrolled", Cell::time(computer.enrolled)),
        fact("admin.computers.enrolled-by", Cell::text(&computer.enrolled_by)),
    ]
}

fn pending(page: &Visit, computer: &Computer) -> Table {
    let rows = computer.pending.iter().map(|(account, pending)| {
        let why = if pending.any_password { "admin.computers.why-any" } else { "admin.computers.why-same" };
        vec![Cell::text(account), Cell::time(pending.since), Cell::text(page.word(why))]
    });
    Table {
        caption: String::new(),
        columns: vec![
            Column::new(page.word("admin.computers.account")),
            Column::new(page.word("admin.computers.since")),
            Column::new(page.word("admin.computers.why")),
        ],
        rows: rows.collect(),
        empty: Empty { title: page.word("admin.computers.pending-none"), ..Empty::default() },
    }
}

/// What came of a try, in words that say what to do about it.
fn meaning(page: &Visit, happening: &Happening) -> String {
    let code = match (happening.kind, happening.cause.as_str()) {
        (HappeningKind::OfflineReset, _) if happening.any_password => "admin.computers.reset-any",
        (HappeningKind::OfflineReset, _) => "admin.computers.reset",
        (HappeningKind::OfflineFailed, "code") => "admin.computers.cause-mistyped",
        (HappeningKind::OfflineFailed, "mismatch") => "admin.computers.cause-code",
        (HappeningKind::OfflineFailed, "earlier") => "admin.computers.cause-earlier",
        (HappeningKind::OfflineFailed, "used") => "admin.computers.cause-used",
        (HappeningKind::OfflineFailed, "password") => "admin.computers.cause-password",
        (HappeningKind::OfflineFailed, "interrupted") => "admin.computers.cause-interrupted",
        (HappeningKind::OfflineFailed, "clock") => "admin.computers.cause-clock",
        (HappeningKind::OfflineFailed, "expired") => "admin.computers.cause-expired",
        (HappeningKind::OfflineFailed, "account") => "admin.computers.cause-account",
        (HappeningKind::OfflineFailed, cause) if cause.starts_with("store") => "admin.computers.cause-store",
        (HappeningKind::OfflineFailed, cause) => {
            return page.say(&Message::new("admin.computers.cause-other").with("cause", cause));
        }
    };
    page.word(code)
}

fn happened(page: &Visit, computer: &Computer) -> Table {
    let row = |happening: &Happening| {
        vec![
            Cell::text(&happening.account),
            Cell::text(meaning(page, happening)),
            Cell::time(happening.at),
            Cell::time(happening.told),
            Cell::text(happening.counter.to_string()),
        ]
    };
    Table {
        caption: String::new(),
        columns: vec![
            Column::new(page.word("admin.computers.account")),
            Column::new(page.word("admin.computers.result")),
            Column::new(page.word("admin.computers.clock")),
            Column::new(page.word("admin.computers.told")),
            Column::new(page.word("admin.computers.number")).figures(),
        ],
        rows: computer.happenings.iter().map(row).collect(),
        empty: Empty { title: page.word("admin.computers.happened-none"), ..Empty::default() },
    }
}

/// `GET /admin/computers/{device}/revoke`: asks once more.
pub(super) async fn ask(
    State(site): State<Shared>,
    Path(device): Path<String>,
    context: Context,
) -> Result<Response, Failure> {
    let page = Visit::enter(site, context).await?;
    if !page.member.may(Permission::ManageComputers) {
        return Err(ServiceError::Denied(Message::new("admin.not-allowed")).into());
    }
    let computer = page.house()?.computer(&page.visitor(), &device).await?;
    let path = path_of(&computer.device);
    let title = Message::new("admin.computers.revoke-title").with("name", computer.name.clone());
    let confirm = Confirm {
        title: page.say(&title),
        lead: vec![page.word("admin.computers.revoke-lead")],
        irreversible: true,
        action: format!("{path}/revoke"),
        button: page.word("admin.computers.revoke"),
        bad: true,
        cancel: path.clone(),
        ..Confirm::default()
    };
    let trail =
        vec![Link::new(nav::COMPUTERS, page.word("admin.computers.title")), Link::new(path, computer.name)];
    page.draw("confirm.html", nav::COMPUTERS, trail, confirm)
}

/// `POST /admin/computers/{device}/revoke`.
pub(super) async fn revoke(
    State(site): State<Shared>,
    Path(device): Path<String>,
    context: Context,
    form: Form,
) -> Result<Response, Failure> {
    form.done()?;
    let page = Visit::enter(site, context).await?;
    let (shared, visitor) = (page.site.clone(), page.visitor());
    let work = async move {
        let house = shared.state.administration.as_deref().ok_or(ServiceError::NotFound)?;
        house.revoke_computer(&visitor, &device).await
    };
    to_the_end(work).await??;
    Ok(Redirect::to(&address(nav::COMPUTERS, &[("done", "revoked")])).into_response())
}
