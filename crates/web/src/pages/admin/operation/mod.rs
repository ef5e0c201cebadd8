//! The pages about people and operation. What somebody may do is decided behind the trait; a page only draws
//! what it is given.

pub(crate) mod check;
mod computers;
mod dashboard;
mod history;
mod instances;
mod mails;
mod passkeys;
mod people;
mod person;
pub(crate) mod query;
mod reminders;
mod sessions;
mod tasks;

use std::collections::BTreeMap;

use api::{Administration, ServiceError, Visitor, staff::Member};
use axum::{
    Router,
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use domain::message::Message;
use serde::Serialize;

use super::nav;
use crate::{
    context::Context,
    failure::Failure,
    model::{self, Cell, Frame, Link},
    pages::staff,
    state::Shared,
};

/// The routes about people and operation.
pub(crate) fn routes() -> Router<Shared> {
    Router::new()
        .route("/admin", get(dashboard::show))
        .route("/admin/", get(|| async { Redirect::to(nav::DASHBOARD) }))
        .route("/admin/people", get(people::show).post(people::find))
        .route("/admin/people/{ticket}", get(person::show))
        .route("/admin/people/{ticket}/history", get(person::history))
        .route("/admin/people/{ticket}/do/{action}", get(person::ask).post(person::act))
        .route("/admin/people/{ticket}/passkeys/{id}/revoke", get(passkeys::ask).post(passkeys::revoke))
        .route("/admin/passkeys", get(passkeys::show))
        .route("/admin/policies/{policy}/check", check::page_of(check::Owner::Policy))
        .route("/admin/password-policies/{policy}/check", check::page_of(check::Owner::Passwords))
        .route("/admin/roles/{id}/check", check::page_of(check::Owner::Role))
        .route("/admin/sessions", get(sessions::show))
        .route("/admin/sessions/end", post(sessions::end))
        .route("/admin/sessions/end-all", post(sessions::end_all))
        .route("/admin/mails", get(mails::show))
        .route("/admin/mails/again", post(mails::again))
        .route("/admin/history", get(history::show))
        .route("/admin/history/file", get(history::ask).post(history::save))
        .route("/admin/computers", get(computers::show))
        .route("/admin/computers/codes", post(computers::make))
        .route("/admin/computers/codes/revoke", post(computers::revoke_code))
        .route("/admin/computers/{device}", get(computers::one))
        .route("/admin/computers/{device}/revoke", get(computers::ask).post(computers::revoke))
        .route("/admin/policies/{policy}/reminders", get(reminders::show).post(reminders::preview))
        .route("/admin/tasks", get(tasks::show))
        .route("/admin/tasks/run", post(tasks::run))
        .route("/admin/tasks/{id}", get(tasks::one).post(tasks::change))
        .route("/admin/tasks/{id}/ship", post(tasks::ship))
        .route("/admin/instances", get(instances::show))
        .route("/admin/instances/run", post(instances::run))
}

/// A request of a signed-in administrator, and the page that is made for it.
pub(crate) struct Visit {
    pub(crate) site: Shared,
    pub(crate) context: Context,
    pub(crate) member: Member,
}

impl Visit {
    /// Whoever is signed in here; else the failure that leads to the sign-in.
    pub(crate) async fn enter(site: Shared, mut context: Context) -> Result<Self, Failure> {
        let member = staff::member(&site, &mut context).await?;
        Ok(Self { site, context, member })
    }

    /// The house behind the trait.
    pub(crate) fn house(&self) -> Result<&dyn Administration, Failure> {
        self.site.state.administration.as_deref().ok_or_else(Failure::not_found)
    }

    pub(crate) fn visitor(&self) -> Visitor {
        self.context.visitor()
    }

    /// A message in the reader's language.
    pub(crate) fn say(&self, message: &Message) -> String {
        self.site.say(&self.context.locale, message)
    }

    /// The words of a code without arguments.
    pub(crate) fn word(&self, code: &'static str) -> String {
        self.say(&Message::new(code))
    }

    /// The words of a code that ends in something known at run time only.
    pub(crate) fn word_of(&self, area: &str, tail: &str) -> String {
        self.say(&Message { code: format!("{area}.{tail}").into(), args: BTreeMap::new() })
    }

    /// Draws a page in the site's frame; `current` is its link in the navigation.
    pub(crate) fn draw(
        &self,
        template: &str,
        current: &str,
        trail: Vec<Link>,
        page: impl Serialize,
    ) -> Result<Response, Failure> {
        let nav = nav::links(&self.site, &self.context, &self.member);
        let frame = Frame { nav, trail, current: current.to_owned() };
        let page = model::template_value(page);
        Ok(self.site.draw_staff(template, &self.context, &frame, page)?.into_response())
    }

    /// A cell with a moment, or with a word where there is none.
    pub(crate) fn time_or(&self, at: Option<domain::time::Timestamp>, code: &'static str) -> Cell {
        at.map_or_else(|| Cell::text(self.word(code)), Cell::time)
    }
}

/// Where a refusal for want of a fresh proof leads: to the page that takes a code, and from there to `back`.
/// Every other error is told.
pub(crate) fn proved_first(error: ServiceError, back: &str) -> Result<Response, Failure> {
    match error {
        ServiceError::Denied(message) if message.code == "staff.prove-again" => {
            Ok(Redirect::to(&format!("/admin/prove?back={back}")).into_response())
        }
        other => Err(other.into()),
    }
}
