//! `/admin/mails`: what is on its way, what was given up and why, and trying that again.

use api::{
    ServiceError,
    operation::{MailLine, MailServerHealth},
    staff::Permission,
};
use axum::{
    extract::{Query, State, rejection::QueryRejection},
    response::{IntoResponse, Redirect, Response},
};
use domain::{message::Message, outbox::OutboxState};
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

/// What can be asked for; what was written for nobody is no mail.
const STATES: [OutboxState; 3] = [OutboxState::Waiting, OutboxState::Failed, OutboxState::Delivered];

/// What the list is narrowed by, and what was just done.
#[derive(Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    state: String,
    #[serde(default)]
    below: String,
    #[serde(default)]
    done: String,
}

#[derive(Serialize)]
struct Page {
    done: String,
    filter: Filter,
    table: Table,
    servers: Table,
    next: String,
}

pub(super) async fn show(
    State(site): State<Shared>,
    context: Context,
    asked: Result<Query<Asked>, QueryRejection>,
) -> Result<Response, Failure> {
    let Query(asked) = asked.map_err(|_| Failure::malformed())?;
    let page = Visit::enter(site, context).await?;
    let state = STATES.into_iter().find(|state| state.code() == asked.state);
    let found = page.house()?.mails(&page.visitor(), state, &asked.below).await?;
    let next = found.next.map(|below| address(nav::MAILS, &[("state", &asked.state), ("below", &below)]));
    let done = if asked.done == "again" { page.word("admin.mails.sent-again") } else { String::new() };
    let shown = Page {
        done,
        filter: filter(&page, state),
        table: table(&page, &found.mails, page.member.may(Permission::Operate)),
        servers: servers(&page, &found.servers),
        next: next.unwrap_or_default(),
    };
    page.draw("admin_mails.html", nav::MAILS, Vec::new(), shown)
}

/// How the mail servers stand, in the order in which they are asked.
pub(super) fn servers(page: &Visit, servers: &[MailServerHealth]) -> Table {
    let row = |one: &MailServerHealth| {
        let (state, said) = if one.problem.is_empty() {
            (Cell::pill(Mood::Good, page.word("admin.mail-server.good")), Cell::default())
        } else {
            let problem = Message::new("admin.mail-server.problem").with("problem", one.problem);
            let said = Cell::text(page.say(&problem)).hint(one.detail.clone());
            (Cell::pill(Mood::Bad, page.word("admin.dashboard.bad")), said)
        };
        vec![Cell::text(&one.server), state, said]
    };
    Table {
        caption: String::new(),
        columns: vec![
            Column::new(page.word("admin.mail-server")),
            Column::new(page.word("admin.dashboard.health")),
            Column::new(page.word("admin.dashboard.findings")),
        ],
        rows: servers.iter().map(row).collect(),
        empty: Empty::default(),
    }
}

fn state_name(page: &Visit, state: OutboxState) -> String {
    page.word_of("admin.mails.state", state.code())
}

fn filter(page: &Visit, state: Option<OutboxState>) -> Filter {
    let all = (String::new(), page.word("admin.mails.every-state"));
    let each = STATES.into_iter().map(|state| (state.code().to_owned(), state_name(page, state)));
    Filter {
        action: nav::MAILS.to_owned(),
        fields: vec![FilterField {
            name: "state".to_owned(),
            label: page.word("admin.mails.state"),
            value: state.map(|state| state.code().to_owned()).unwrap_or_default(),
            options: std::iter::once(all).chain(each).collect(),
            ..FilterField::default()
        }],
        active: state.is_some(),
    }
}

fn table(page: &Visit, mails: &[MailLine], may_send: bool) -> Table {
    let row = |mail: &MailLine| {
        let mood = match mail.state {
            OutboxState::Failed => Mood::Bad,
            OutboxState::Delivered => Mood::Good,
            OutboxState::Waiting | OutboxState::Discarded => Mood::Info,
        };
        let subject = page.say(&mail.subject);
        let mut cells = vec![
            Cell::text(&mail.to).hint(subject),
            Cell::pill(mood, state_name(page, mail.state)).hint(mail.error.clone()),
            Cell::time(mail.created),
            Cell::text(mail.attempts.to_string()),
            page.time_or(mail.next_try, "admin.mails.no-next"),
        ];
        if may_send {
            let again = Button::post("/admin/mails/again", page.word("admin.mails.again"), "id", &mail.id);
            let offered = mail.can_be_sent_again.then(|| again.about(&mail.to));
            cells.push(Cell::buttons(offered.into_iter().collect()));
        }
        cells
    };
    let mut columns = vec![
        Column::new(page.word("admin.mails.to")),
        Column::new(page.word("admin.mails.state")),
        Column::new(page.word("admin.mails.created")),
        Column::new(page.word("admin.mails.attempts")).figures(),
        Column::new(page.word("admin.mails.next-try")),
    ];
    if may_send {
        columns.push(Column::new(""));
    }
    Table {
        caption: page.word("admin.mails.caption"),
        columns,
        rows: mails.iter().map(row).collect(),
        empty: Empty { title: page.word("admin.mails.none"), ..Empty::default() },
    }
}

/// `POST /admin/mails/again`: one mail that was given up.
pub(super) async fn again(
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
        house.send_again(&visitor, &id).await
    };
    to_the_end(work).await??;
    let failed = OutboxState::Failed.code();
    Ok(Redirect::to(&address(nav::MAILS, &[("state", failed), ("done", "again")])).into_response())
}
