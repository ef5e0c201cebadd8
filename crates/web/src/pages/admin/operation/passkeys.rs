//! `/admin/passkeys`: everybody's passkeys, by model, with their last use; and revoking one of somebody's.

use api::{
    ServiceError,
    passkeys::{ModelCount, PasskeyFact, PasskeyLine, PasskeyPage},
    staff::Permission,
};
use axum::{
    extract::{Path, Query, State, rejection::QueryRejection},
    response::{IntoResponse, Redirect, Response},
};
use domain::{factor::passkey::NO_MODEL, message::Message};
use serde::{Deserialize, Serialize};

use super::{Visit, proved_first, query::address};
use crate::{
    context::Context,
    failure::Failure,
    forms::Form,
    model::{Button, Cell, Column, Confirm, Empty, Filter, FilterField, Mood, Table},
    pages::{admin::nav, to_the_end},
    state::Shared,
};

/// What the list is narrowed by.
#[derive(Deserialize)]
pub(super) struct Asked {
    #[serde(default)]
    model: String,
    #[serde(default)]
    after: String,
}

#[derive(Serialize)]
struct Page {
    filter: Filter,
    models: Table,
    table: Table,
    next: String,
}

/// A model in words: its name, else its id.
fn model_of(page: &Visit, model: &str, name: Option<&'static str>) -> String {
    match name {
        Some(name) => name.to_owned(),
        None if model == NO_MODEL => page.word("admin.passkeys.no-model"),
        None => model.to_owned(),
    }
}

/// `GET /admin/passkeys`.
pub(super) async fn show(
    State(site): State<Shared>,
    context: Context,
    asked: Result<Query<Asked>, QueryRejection>,
) -> Result<Response, Failure> {
    let Query(asked) = asked.map_err(|_| Failure::malformed())?;
    let page = Visit::enter(site, context).await?;
    let found = page.house()?.passkeys(&page.visitor(), &asked.model, &asked.after).await?;
    let next = found.next.as_ref();
    let next = next.map(|next| address(nav::PASSKEYS, &[("model", &asked.model), ("after", next)]));
    let shown = Page {
        filter: filter(&page, &found, &asked.model),
        models: models(&page, &found.models),
        table: everybodys(&page, &found.lines),
        next: next.unwrap_or_default(),
    };
    page.draw("admin_passkeys.html", nav::PASSKEYS, Vec::new(), shown)
}

fn filter(page: &Visit, found: &PasskeyPage, model: &str) -> Filter {
    let all = (String::new(), page.word("admin.passkeys.every-model"));
    let each = found.models.iter().map(|one| (one.model.clone(), model_of(page, &one.model, one.name)));
    Filter {
        action: nav::PASSKEYS.to_owned(),
        fields: vec![FilterField {
            name: "model".to_owned(),
            label: page.word("admin.passkeys.model"),
            value: model.to_owned(),
            options: std::iter::once(all).chain(each).collect(),
            ..FilterField::default()
        }],
        active: !model.is_empty(),
    }
}

fn models(page: &Visit, models: &[ModelCount]) -> Table {
    let row = |one: &ModelCount| {
        let href = address(nav::PASSKEYS, &[("model", &one.model)]);
        let name = Cell::link(href, model_of(page, &one.model, one.name));
        let name = if one.name.is_some() { name.hint(&one.model) } else { name };
        vec![name, Cell::text(one.count.to_string())]
    };
    Table {
        caption: String::new(),
        columns: vec![
            Column::new(page.word("admin.passkeys.model")),
            Column::new(page.word("admin.passkeys.count")).figures(),
        ],
        rows: models.iter().map(row).collect(),
        empty: Empty::default(),
    }
}

/// What is told of one passkey, whosever it is.
fn cells(page: &Visit, fact: &PasskeyFact) -> Vec<Cell> {
    let model = Cell::text(model_of(page, &fact.model, fact.model_name));
    let model = if fact.is_attested { model.hint(page.word("admin.passkeys.attested")) } else { model };
    let copies = if fact.is_backed_up { "admin.passkeys.backed-up" } else { "admin.passkeys.one-device" };
    vec![
        Cell::text(&fact.name),
        model,
        Cell::pill(Mood::Info, page.word(copies)),
        Cell::time(fact.created),
        page.time_or(fact.last_used, "admin.passkeys.never-used"),
    ]
}

fn columns(page: &Visit) -> Vec<Column> {
    [
        "admin.passkeys.name",
        "admin.passkeys.model",
        "admin.passkeys.copies",
        "admin.passkeys.created",
        "admin.passkeys.last-used",
    ]
    .map(|code| Column::new(page.word(code)))
    .into()
}

fn everybodys(page: &Visit, lines: &[PasskeyLine]) -> Table {
    let row = |line: &PasskeyLine| {
        let gone = || page.word("admin.passkeys.nobody");
        let name = line.person.clone().unwrap_or_else(gone);
        let person = Cell::link(format!("{}/{}", nav::PEOPLE, line.ticket), name).hint(&line.logon_name);
        std::iter::once(person).chain(cells(page, &line.passkey)).collect()
    };
    Table {
        caption: page.word("admin.passkeys.caption"),
        columns: std::iter::once(Column::new(page.word("admin.people.name"))).chain(columns(page)).collect(),
        rows: lines.iter().map(row).collect(),
        empty: Empty { title: page.word("admin.passkeys.none"), ..Empty::default() },
    }
}

fn path_of(ticket: &str) -> String {
    format!("{}/{ticket}", nav::PEOPLE)
}

/// Somebody's passkeys, with a button for each where they may be revoked.
pub(super) fn of_person(page: &Visit, ticket: &str, passkeys: &[PasskeyFact]) -> Option<Table> {
    let may_revoke = page.member.may(Permission::ChangePeople);
    let row = |fact: &PasskeyFact| {
        let mut cells = cells(page, fact);
        if may_revoke {
            let href = format!("{}/passkeys/{}/revoke", path_of(ticket), fact.id);
            let button = Button::link(href, page.word("admin.passkeys.revoke")).about(&fact.name);
            cells.push(Cell::buttons(vec![button]));
        }
        cells
    };
    let mut columns = columns(page);
    if may_revoke {
        columns.push(Column::new(""));
    }
    (!passkeys.is_empty()).then(|| Table {
        caption: String::new(),
        columns,
        rows: passkeys.iter().map(row).collect(),
        empty: Empty::default(),
    })
}

/// `GET /admin/people/{ticket}/passkeys/{id}/revoke`: asks once more.
pub(super) async fn ask(
    State(site): State<Shared>,
    Path((ticket, id)): Path<(String, String)>,
    context: Context,
) -> Result<Response, Failure> {
    let page = Visit::enter(site, context).await?;
    let card = page.house()?.person(&page.visitor(), &ticket).await?;
    if !page.member.may(Permission::ChangePeople) {
        return Err(ServiceError::Denied(Message::new("admin.not-allowed")).into());
    }
    let passkeys = card.registration.as_ref().map(|facts| facts.passkeys.as_slice()).unwrap_or_default();
    let Some(fact) = passkeys.iter().find(|fact| fact.id == id) else {
        return Ok(Redirect::to(&path_of(&ticket)).into_response());
    };
    let title = Message::new("admin.passkeys.revoke-title")
        .with("passkey", fact.name.clone())
        .with("name", card.name.clone());
    let asked = Confirm {
        title: page.say(&title),
        lead: vec![page.word("admin.passkeys.revoke-lead")],
        irreversible: true,
        action: format!("{}/passkeys/{id}/revoke", path_of(&ticket)),
        button: page.word("admin.passkeys.revoke"),
        bad: true,
        cancel: path_of(&ticket),
        ..Confirm::default()
    };
    page.draw("confirm.html", nav::PEOPLE, Vec::new(), asked)
}

/// `POST /admin/people/{ticket}/passkeys/{id}/revoke`: does it.
pub(super) async fn revoke(
    State(site): State<Shared>,
    Path((ticket, id)): Path<(String, String)>,
    context: Context,
    form: Form,
) -> Result<Response, Failure> {
    form.done()?;
    let page = Visit::enter(site, context).await?;
    let (shared, visitor) = (page.site.clone(), page.visitor());
    let (whose, which) = (ticket.clone(), id.clone());
    let work = async move {
        let house = shared.state.administration.as_deref().ok_or(ServiceError::NotFound)?;
        house.revoke_passkey(&visitor, &whose, &which).await
    };
    match to_the_end(work).await? {
        Ok(()) => {
            let back = address(&path_of(&ticket), &[("done", "passkey-revoked")]);
            Ok(Redirect::to(&back).into_response())
        }
        Err(error) => proved_first(error, &format!("{}/passkeys/{id}/revoke", path_of(&ticket))),
    }
}
