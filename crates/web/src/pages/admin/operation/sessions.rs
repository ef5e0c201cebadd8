//! `/admin/sessions`: who is signed in to which site, and ending it.

use api::{ServiceError, operation::SessionLine, staff::Permission};
use axum::{
    extract::{Query, State, rejection::QueryRejection},
    response::{IntoResponse, Redirect, Response},
};
use domain::store::SiteKind;
use serde::{Deserialize, Serialize};

use super::{Visit, query::address};
use crate::{
    context::Context,
    failure::Failure,
    forms::Form,
    model::{Button, Cell, Column, Empty, Filter, FilterField, Mood, Table},
    pages::{admin::nav, to_the_end},
    state::Shared,
};

const SITES: [SiteKind; 3] = [SiteKind::SelfService, SiteKind::Helpdesk, SiteKind::Administration];

/// What the list is narrowed by, and what was just done.
#[derive(Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    site: String,
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
}

pub(super) async fn show(
    State(site): State<Shared>,
    context: Context,
    asked: Result<Query<Asked>, QueryRejection>,
) -> Result<Response, Failure> {
    let Query(asked) = asked.map_err(|_| Failure::malformed())?;
    let page = Visit::enter(site, context).await?;
    let kind = SITES.into_iter().find(|kind| kind.code() == asked.site);
    let found = page.house()?.sessions(&page.visitor(), kind, &asked.after).await?;
    let next = found.next.map(|after| address(nav::SESSIONS, &[("site", &asked.site), ("after", &after)]));
    let done = match asked.done.as_str() {
        "one" => page.word("admin.sessions.ended"),
        "all" => page.word("admin.sessions.ended-all"),
        _ => String::new(),
    };
    let may_end = page.member.may(Permission::EndSessions);
    let shown = Page {
        done,
        filter: filter(&page, kind),
        table: table(&page, &found.sessions, may_end),
        next: next.unwrap_or_default(),
    };
    page.draw("admin_sessions.html", nav::SESSIONS, Vec::new(), shown)
}

fn site_name(page: &Visit, site: SiteKind) -> String {
    page.word_of("admin.site", site.code())
}

fn filter(page: &Visit, kind: Option<SiteKind>) -> Filter {
    let all = (String::new(), page.word("admin.sessions.every-site"));
    let each = SITES.into_iter().map(|site| (site.code().to_owned(), site_name(page, site)));
    Filter {
        action: nav::SESSIONS.to_owned(),
        fields: vec![FilterField {
            name: "site".to_owned(),
            label: page.word("admin.sessions.site"),
            value: kind.map(|kind| kind.code().to_owned()).unwrap_or_default(),
            options: std::iter::once(all).chain(each).collect(),
            ..FilterField::default()
        }],
        active: kind.is_some(),
    }
}

/// Sessions as a table, with the buttons that end them where asked for.
pub(super) fn table(page: &Visit, sessions: &[SessionLine], may_end: bool) -> Table {
    let row = |session: &SessionLine| {
        let mut name = Cell::text(&session.name);
        let hint = if session.own { page.word("admin.sessions.own") } else { session.connection.clone() };
        name = name.hint(hint);
        let mut cells = vec![
            name,
            Cell::pill(Mood::Info, site_name(page, session.site)),
            Cell::time(session.started),
            Cell::time(session.seen),
            Cell::text(&session.address),
            Cell::time(session.expires),
        ];
        if may_end {
            let button = |href: &'static str, code| {
                Button::post(href, page.word(code), "id", &session.id).about(&session.name)
            };
            cells.push(Cell::buttons(vec![
                button("/admin/sessions/end", "admin.sessions.end"),
                button("/admin/sessions/end-all", "admin.sessions.end-all"),
            ]));
        }
        cells
    };
    let mut columns = vec![
        Column::new(page.word("admin.people.name")),
        Column::new(page.word("admin.sessions.site")),
        Column::new(page.word("admin.sessions.started")),
        Column::new(page.word("admin.sessions.seen")),
        Column::new(page.word("admin.sessions.address")),
        Column::new(page.word("admin.sessions.expires")),
    ];
    if may_end {
        columns.push(Column::new(""));
    }
    Table {
        caption: page.word("admin.sessions.caption"),
        columns,
        rows: sessions.iter().map(row).collect(),
        empty: Empty { title: page.word("admin.sessions.none"), ..Empty::default() },
    }
}

/// `POST /admin/sessions/end`: one session.
pub(super) async fn end(site: State<Shared>, context: Context, form: Form) -> Result<Response, Failure> {
    end_some(site, context, form, false).await
}

/// `POST /admin/sessions/end-all`: every session of the same person.
pub(super) async fn end_all(site: State<Shared>, context: Context, form: Form) -> Result<Response, Failure> {
    end_some(site, context, form, true).await
}

async fn end_some(
    State(site): State<Shared>,
    context: Context,
    mut form: Form,
    all: bool,
) -> Result<Response, Failure> {
    let id = form.take_token("id")?;
    form.done()?;
    let page = Visit::enter(site, context).await?;
    let (shared, visitor) = (page.site.clone(), page.visitor());
    let work = async move {
        let house = shared.state.administration.as_deref().ok_or(ServiceError::NotFound)?;
        house.end_session(&visitor, &id, all).await
    };
    to_the_end(work).await??;
    let done = if all { "all" } else { "one" };
    Ok(Redirect::to(&address(nav::SESSIONS, &[("done", done)])).into_response())
}
