//! Finding somebody by part of a name, and the links of ticket systems.

use api::{ServiceError, helpdesk::FoundPeople};
use axum::{
    extract::{Query, State, rejection::QueryRejection},
    http::{StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use domain::{id::Slug, message::Message};
use serde::{Deserialize, Serialize};

use super::{HOME, card_of, enter, frame, hexadecimal, house, person_cell, state_cell, task_of};
use crate::{
    context::Context,
    failure::Failure,
    forms::{Form, check_text},
    model::{self, Cell, Column, Empty, Table},
    pages::{staff::refused, task::unfit_message},
    state::{Shared, Site},
};

/// What was found, in words.
#[derive(Serialize)]
struct Found {
    title: String,
    table: Table,
    more: bool,
}

/// What the search form says.
#[derive(Default)]
struct Asked {
    text: String,
    domain: String,
    error: Option<Message>,
    found: Option<FoundPeople>,
}

/// `GET /helpdesk/`: whom is it about? Whoever came by a link and had to sign in first goes on to its page.
pub(super) async fn home(State(site): State<Shared>, mut context: Context) -> Result<Response, Failure> {
    enter(&site, &mut context).await?;
    if let Some(link) = context.cookies.desk_link().and_then(|kept| Link::from_cookie(kept.expose())) {
        let mut response = Redirect::to(&link.address()).into_response();
        response.headers_mut().append(header::SET_COOKIE, context.cookies.drop_desk_link());
        return Ok(response);
    }
    draw(&site, &context, Asked::default()).await
}

/// `POST /helpdesk/find`: who is found. By POST, so that no name stands in a log of addresses.
pub(super) async fn search(
    State(site): State<Shared>,
    mut context: Context,
    mut form: Form,
) -> Result<Response, Failure> {
    let text = form.take("text");
    let domain = form.take_token("domain")?;
    form.done()?;
    enter(&site, &mut context).await?;
    let mut asked = Asked { text: text.expose().trim().to_owned(), domain, ..Asked::default() };
    let most = site.state.settings.limits.password_code_points_max;
    if let Err(unfit) = check_text(&asked.text, most) {
        (asked.text, asked.error) = (String::new(), Some(unfit_message(unfit)));
        return refused(draw(&site, &context, asked).await);
    }
    let domain = Some(asked.domain.as_str()).filter(|domain| !domain.is_empty());
    match house(&site)?.find(&context.visitor(), &asked.text, domain).await {
        Ok(found) => {
            asked.found = Some(found);
            draw(&site, &context, asked).await
        }
        Err(ServiceError::Invalid(message)) => {
            asked.error = Some(message);
            refused(draw(&site, &context, asked).await)
        }
        Err(error) => Err(error.into()),
    }
}

async fn draw(site: &Site, context: &Context, asked: Asked) -> Result<Response, Failure> {
    #[derive(Serialize)]
    struct Page {
        policies: String,
        approvals: u32,
        text: String,
        error: Option<String>,
        domains: Vec<model::DomainOption>,
        found: Option<Found>,
    }
    let desk = house(site)?.desk(&context.visitor()).await?;
    let names: Vec<&str> = desk.policies.iter().map(|policy| policy.name.as_str()).collect();
    let option = |domain: api::DomainChoice| model::DomainOption {
        chosen: domain.id == asked.domain,
        id: domain.id,
        alias: domain.alias,
    };
    let page = Page {
        policies: names.join(", "),
        approvals: desk.approvals,
        error: asked.error.as_ref().map(|message| site.say(&context.locale, message)),
        domains: desk.domains.into_iter().map(option).collect(),
        found: asked.found.as_ref().map(|found| found_in_words(site, context, &asked.text, found)),
        text: asked.text,
    };
    let frame = frame(site, context, HOME, Vec::new());
    Ok(site.draw_staff("desk_find.html", context, &frame, model::template_value(page))?.into_response())
}

fn found_in_words(site: &Site, context: &Context, text: &str, found: &FoundPeople) -> Found {
    let say = |message: Message| site.say(&context.locale, &message);
    let title = if found.people.is_empty() {
        Message::new("desk.find.nobody").with("text", text)
    } else {
        Message::new("desk.find.found").with("count", found.people.len()).with("text", text)
    };
    let title = say(title);
    let columns = ["desk.column.name", "desk.column.logon-name", "desk.column.state"];
    let rows = found.people.iter().map(|person| {
        vec![
            person_cell(person),
            Cell::text(&person.logon_name).hint(&person.domain),
            state_cell(site, &context.locale, &person.marks),
        ]
    });
    let table = Table {
        caption: String::new(),
        columns: columns.map(|code| Column::new(say(Message::new(code)))).into(),
        rows: rows.collect(),
        empty: Empty { title: title.clone(), lead: say(Message::new("desk.find.nobody-hint")), action: None },
    };
    Found { title, table, more: found.more }
}

/// What a link of a ticket system names.
#[derive(Debug, PartialEq, Eq, Deserialize)]
pub(super) struct Link {
    user: String,
    #[serde(default)]
    task: String,
}

impl Link {
    fn address(&self) -> String {
        let encode = |text: &str| text.bytes().map(|byte| format!("%{byte:02X}")).collect::<String>();
        let user = encode(&self.user);
        if self.task.is_empty() {
            format!("/helpdesk/open?user={user}")
        } else {
            format!("/helpdesk/open?user={user}&task={}", encode(&self.task))
        }
    }

    /// As the cookie keeps it while somebody signs in.
    fn to_cookie(&self) -> String {
        hexadecimal(format!("{}\n{}", self.user, self.task).as_bytes())
    }

    fn from_cookie(text: &str) -> Option<Self> {
        let digit = |byte: &u8| char::from(*byte).to_digit(16);
        let byte = |pair: &[u8]| match pair {
            [high, low] => u8::try_from(digit(high)? * 16 + digit(low)?).ok(),
            _ => None,
        };
        let bytes: Vec<u8> = text.as_bytes().chunks(2).map(byte).collect::<Option<_>>()?;
        let plain = String::from_utf8(bytes).ok()?;
        let (user, task) = plain.split_once('\n')?;
        Some(Self { user: user.to_owned(), task: task.to_owned() })
    }
}

/// Longest name that a link may have, in bytes; more would not fit into a cookie.
const USER_BYTES_MAX: usize = 512;

/// `GET /helpdesk/open?user=NAME&task=SLUG`: the page of that person, or of that task for them. Changes nothing.
pub(super) async fn open(
    State(site): State<Shared>,
    mut context: Context,
    link: Result<Query<Link>, QueryRejection>,
) -> Result<Response, Failure> {
    let Query(link) = link.map_err(|_| Failure::malformed())?;
    let most = site.state.settings.limits.password_code_points_max;
    if link.user.len() > USER_BYTES_MAX || check_text(&link.user, most).is_err() {
        return Err(Failure::malformed());
    }
    let task = match link.task.as_str() {
        "" => None,
        task => Some(Slug::new(task).map_err(|_| Failure::not_found())?),
    };
    match enter(&site, &mut context).await {
        Err(failure) if failure.status == StatusCode::UNAUTHORIZED && !context.wants_json => {
            // Kept in this browser for a while; the way through the sign-in ends on the first page.
            let mut response = Redirect::to("/helpdesk/sign-in").into_response();
            let cookie = context.cookies.keep_desk_link(&link.to_cookie());
            response.headers_mut().append(header::SET_COOKIE, cookie);
            return Ok(response);
        }
        entered => entered?,
    }
    let target = house(&site)?.open(&context.visitor(), &link.user, task.as_ref()).await?;
    let path = target.task.map_or_else(|| card_of(&target.ticket), |task| task_of(&target.ticket, &task));
    Ok(Redirect::to(&path).into_response())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_survives_the_sign_in_whatever_is_in_it() {
        for (user, task) in
            [("ana.ruiz", ""), ("NORTHWIND\\ana", "helpdesk-reset"), ("Ñandú & Söhne; x=y", "a")]
        {
            let link = Link { user: user.to_owned(), task: task.to_owned() };
            let kept = link.to_cookie();
            assert!(kept.bytes().all(|byte| byte.is_ascii_hexdigit()));
            assert_eq!(Link::from_cookie(&kept), Some(link));
        }
        for planted in ["", "0", "zz", "6162", "ff0a", "é"] {
            assert_eq!(Link::from_cookie(planted), None, "{planted}");
        }
    }

    #[test]
    fn an_address_of_a_link_has_nothing_that_means_something_else() {
        let link = Link { user: "a&task=b#c/../d".to_owned(), task: "x y".to_owned() };
        let address = link.address();
        assert_eq!(address.matches(['&', '#', '/', ' ']).count(), 2 + 1, "{address}");
    }
}
