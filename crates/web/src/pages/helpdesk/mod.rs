//! The pages of the helpdesk: find somebody, see what is known, begin a task, agree to a colleague's, look
//! through lists. Whom an operator reaches is decided behind the trait; a page only draws what it is given.

mod approvals;
mod find;
mod lists;
mod person;
mod start;

use std::{collections::BTreeMap, fmt::Write as _};

use api::helpdesk::{Helpdesk, Mark, PersonLine};
use axum::{
    Router,
    response::Redirect,
    routing::{get, post},
};
use domain::message::Message;

use super::staff;
use crate::{
    context::Context,
    failure::Failure,
    model::{Cell, Frame, Link, Mood, NavGroup},
    state::{Shared, Site},
};

/// The site's first page.
pub(crate) const HOME: &str = "/helpdesk/";
const APPROVALS: &str = "/helpdesk/approvals";
const LISTS: &str = "/helpdesk/lists";

/// The routes of the helpdesk besides those that both staff sites have.
pub(crate) fn routes() -> Router<Shared> {
    let home = || async { Redirect::to(HOME) };
    Router::new()
        .route("/helpdesk", get(home))
        .route(HOME, get(find::home))
        .route("/helpdesk/find", get(home).post(find::search))
        .route("/helpdesk/open", get(find::open))
        .route("/helpdesk/person/{ticket}", get(person::show))
        .route("/helpdesk/person/{ticket}/task/{task}", get(start::show).post(start::begin))
        .route(APPROVALS, get(approvals::list))
        .route("/helpdesk/approvals/{id}", get(approvals::show).post(approvals::decide))
        .route(LISTS, get(lists::overview))
        .route("/helpdesk/lists/{policy}/{list}", get(lists::show))
        .route("/helpdesk/lists/{policy}/{list}/file", post(lists::save))
}

/// The helpdesk behind the trait.
fn house(site: &Site) -> Result<&dyn Helpdesk, Failure> {
    site.state.helpdesk.as_deref().ok_or_else(Failure::not_found)
}

/// Whoever is signed in here; else the failure that leads to the sign-in.
async fn enter(site: &Site, context: &mut Context) -> Result<(), Failure> {
    staff::member(site, context).await.map(|_| ())
}

/// The frame of a helpdesk page.
pub(super) fn frame(site: &Site, context: &Context, current: &str, trail: Vec<Link>) -> Frame {
    let link = |href: &str, code| Link::new(href, site.say(&context.locale, &Message::new(code)));
    let links = vec![
        link(HOME, "desk.nav.find"),
        link(APPROVALS, "desk.nav.approvals"),
        link(LISTS, "desk.nav.lists"),
    ];
    let nav = vec![NavGroup { label: String::new(), links }];
    Frame { nav, trail, current: current.to_owned() }
}

/// The page about a person.
pub(super) fn card_of(ticket: &str) -> String {
    format!("/helpdesk/person/{ticket}")
}

fn task_of(ticket: &str, task: &domain::id::Slug) -> String {
    format!("{}/task/{task}", card_of(ticket))
}

/// `ana.ruiz · Northwind · Account Manager`, as far as there is something to say.
pub(super) fn account_line(person: &PersonLine) -> String {
    let parts = [&person.logon_name, &person.domain, &person.detail].into_iter();
    parts.filter(|part| !part.is_empty()).map(String::as_str).collect::<Vec<_>>().join(" · ")
}

/// A code of the house with a part that is known at run time.
fn code(text: String) -> Message {
    Message { code: text.into(), args: BTreeMap::new() }
}

fn mark_code(mark: Mark) -> &'static str {
    match mark {
        Mark::Locked => "desk.mark.locked",
        Mark::Disabled => "desk.mark.disabled",
        Mark::AccountExpired => "desk.mark.account-expired",
        Mark::MustChange => "desk.mark.must-change",
        Mark::PasswordExpired => "desk.mark.password-expired",
    }
}

/// An account's state in a table: all that is to be said, in the colour of the gravest.
fn state_cell(site: &Site, locale: &str, marks: &[Mark]) -> Cell {
    let say = |code| site.say(locale, &Message::new(code));
    let Some(first) = marks.first() else { return Cell::pill(Mood::Good, say("desk.mark.none")) };
    let words: Vec<String> = marks.iter().map(|mark| say(mark_code(*mark))).collect();
    Cell::pill(mood_of(*first), words.join(", "))
}

const fn mood_of(mark: Mark) -> Mood {
    match mark {
        Mark::Locked | Mark::Disabled | Mark::AccountExpired => Mood::Bad,
        Mark::MustChange | Mark::PasswordExpired => Mood::Warn,
    }
}

/// A person in a table: the name leads to the page about them.
fn person_cell(person: &PersonLine) -> Cell {
    Cell::link(card_of(&person.ticket), &person.name).hint(&person.detail)
}

/// Bytes as two letters each: for a cookie, and as what stands in an address.
fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}
