//! `/admin/people`: finding somebody. What is typed comes in a form and never stands in an address.

use api::{ServiceError, people::PeopleFound};
use axum::{extract::State, response::Response};
use domain::{account::AccountState, message::Message};
use serde::Serialize;

use super::Visit;
use crate::{
    context::Context,
    failure::Failure,
    forms::{Form, check_text},
    model::{Cell, Column, DomainOption, Empty, Mood, Table},
    pages::{admin::nav, staff::refused, task::unfit_message},
    state::Shared,
};

#[derive(Default)]
struct Asked {
    text: String,
    connection: String,
    error: Option<Message>,
    found: Option<PeopleFound>,
}

pub(super) async fn show(State(site): State<Shared>, context: Context) -> Result<Response, Failure> {
    let page = Visit::enter(site, context).await?;
    if !page.member.may(api::staff::Permission::ViewPeople) {
        return Err(ServiceError::Denied(Message::new("admin.not-allowed")).into());
    }
    draw(&page, Asked::default())
}

pub(super) async fn find(
    State(site): State<Shared>,
    context: Context,
    mut form: Form,
) -> Result<Response, Failure> {
    let text = form.take("text").expose().trim().to_owned();
    let connection = form.take_token("domain")?;
    form.done()?;
    let page = Visit::enter(site, context).await?;
    let mut asked = Asked { text, connection, ..Asked::default() };
    let most = page.site.state.settings.limits.password_code_points_max;
    if let Err(unfit) = check_text(&asked.text, most) {
        (asked.text, asked.error) = (String::new(), Some(unfit_message(unfit)));
        return refused(draw(&page, asked));
    }
    let connection = Some(asked.connection.as_str()).filter(|connection| !connection.is_empty());
    match page.house()?.find_people(&page.visitor(), &asked.text, connection).await {
        Ok(found) => {
            asked.found = Some(found);
            draw(&page, asked)
        }
        Err(ServiceError::Invalid(message)) => {
            asked.error = Some(message);
            refused(draw(&page, asked))
        }
        Err(error) => Err(error.into()),
    }
}

fn draw(page: &Visit, asked: Asked) -> Result<Response, Failure> {
    #[derive(Serialize)]
    struct Shown {
        text: String,
        error: Option<String>,
        domains: Vec<DomainOption>,
        found: Option<Table>,
        more: bool,
        unreachable: String,
    }
    let option = |domain: api::DomainChoice| DomainOption {
        chosen: domain.id == asked.connection,
        id: domain.id,
        alias: domain.alias,
    };
    let found = asked.found.as_ref();
    let unreachable = found.map(|found| found.unreachable.join(", ")).unwrap_or_default();
    let shown = Shown {
        error: asked.error.as_ref().map(|message| page.say(message)),
        domains: page.site.info().domains.into_iter().map(option).collect(),
        found: found.map(|found| table(page, found)),
        more: found.is_some_and(|found| found.more),
        unreachable: match unreachable.is_empty() {
            true => unreachable,
            false => page.say(&Message::new("admin.people.unreachable").with("names", unreachable)),
        },
        text: asked.text,
    };
    page.draw("admin_people.html", nav::PEOPLE, Vec::new(), shown)
}

fn table(page: &Visit, found: &PeopleFound) -> Table {
    let row = |person: &api::people::PersonLine| {
        vec![
            Cell::link(format!("{}/{}", nav::PEOPLE, person.ticket), &person.name).hint(&person.detail),
            Cell::text(&person.logon_name).hint(&person.connection),
            Cell::text(person.mail.clone().unwrap_or_default()),
            state(page, &person.state),
        ]
    };
    Table {
        caption: page.word("admin.people.found"),
        columns: vec![
            Column::new(page.word("admin.people.name")),
            Column::new(page.word("admin.people.account")),
            Column::new(page.word("admin.people.mail")),
            Column::new(page.word("admin.people.state")),
        ],
        rows: found.people.iter().map(row).collect(),
        empty: Empty {
            title: page.word("admin.people.nobody"),
            lead: page.word("admin.people.nobody-lead"),
            action: None,
        },
    }
}

/// How an account stands: all that is to be said, in the colour of the gravest.
pub(super) fn state(page: &Visit, state: &AccountState) -> Cell {
    let all = [
        (state.disabled, Mood::Bad, "admin.state.disabled"),
        (state.locked, Mood::Bad, "admin.state.locked"),
        (state.account_expired, Mood::Bad, "admin.state.expired"),
        (state.password_expired, Mood::Warn, "admin.state.password-expired"),
        (state.must_change_password, Mood::Warn, "admin.state.must-change"),
    ];
    let holding: Vec<_> = all.into_iter().filter(|(holds, _, _)| *holds).collect();
    let Some((_, mood, _)) = holding.first() else {
        return Cell::pill(Mood::Good, page.word("admin.state.enabled"));
    };
    let words: Vec<String> = holding.iter().map(|(_, _, code)| page.word(code)).collect();
    Cell::pill(*mood, words.join(", "))
}
