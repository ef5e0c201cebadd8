//! Before a task begins: for whom, what, and why. Nothing happens until the operator says so once more; a page
//! that is left changes nothing.

use api::{
    ServiceError,
    helpdesk::{ApprovalState, DeskBegun, TaskStart},
};
use axum::{
    extract::{Path, State},
    http::header,
    response::{IntoResponse, Redirect, Response},
};
use domain::{config::staff::ReasonDemand, id::Slug, message::Message};
use serde::Serialize;

use super::{APPROVALS, account_line, card_of, enter, frame, house};
use crate::{
    context::Context,
    failure::Failure,
    forms::Form,
    model::{self, Link},
    pages::{staff::refused, to_the_end},
    state::{Shared, Site},
};

/// What was wrong with the last try, and what was typed.
#[derive(Default)]
struct Tried {
    reason: String,
    error: Option<Message>,
}

fn slug(task: &str) -> Result<Slug, Failure> {
    Slug::new(task).map_err(|_| Failure::not_found())
}

/// `GET /helpdesk/person/{ticket}/task/{task}`.
pub(super) async fn show(
    State(site): State<Shared>,
    Path((ticket, task)): Path<(String, String)>,
    mut context: Context,
) -> Result<Response, Failure> {
    enter(&site, &mut context).await?;
    draw(&site, &context, &ticket, &slug(&task)?, Tried::default()).await
}

/// `POST /helpdesk/person/{ticket}/task/{task}`: begins it, or asks a second operator.
pub(super) async fn begin(
    State(site): State<Shared>,
    Path((ticket, task)): Path<(String, String)>,
    mut context: Context,
    mut form: Form,
) -> Result<Response, Failure> {
    let task = slug(&task)?;
    let reason = form.take("reason").expose().to_owned();
    form.done()?;
    enter(&site, &mut context).await?;
    let (shared, visitor, who, what, why) =
        (site.clone(), context.visitor(), ticket.clone(), task.clone(), reason.clone());
    let work = async move {
        match house(&shared) {
            Ok(house) => house.begin_task(&visitor, &who, &what, &why).await,
            Err(_) => Err(ServiceError::NotFound),
        }
    };
    match to_the_end(work).await? {
        Ok(DeskBegun::Run(begun)) => {
            let mut response = Redirect::to(&format!("{}/run/{}", context.root(), begun.run)).into_response();
            for cookie in context.cookies.keep_run(begun.run, &begun.token) {
                response.headers_mut().append(header::SET_COOKIE, cookie);
            }
            Ok(response)
        }
        Ok(DeskBegun::Asked(_)) => Ok(Redirect::to(APPROVALS).into_response()),
        Err(ServiceError::Invalid(message)) => {
            // What cannot be drawn back is not: an empty field is better than a broken one.
            let reason = if crate::forms::has_control(&reason) { String::new() } else { reason };
            let tried = Tried { reason, error: Some(message) };
            refused(draw(&site, &context, &ticket, &task, tried).await)
        }
        Err(error) => Err(error.into()),
    }
}

async fn draw(
    site: &Site,
    context: &Context,
    ticket: &str,
    task: &Slug,
    tried: Tried,
) -> Result<Response, Failure> {
    let start = house(site)?.task(&context.visitor(), ticket, task).await?;
    let page = page(site, context, ticket, &start, tried);
    let trail = vec![Link::new(card_of(ticket), &start.person.name)];
    let frame = frame(site, context, "", trail);
    Ok(site.draw_staff("desk_start.html", context, &frame, model::template_value(page))?.into_response())
}

#[derive(Serialize)]
struct Page {
    name: String,
    description: String,
    person: String,
    account: String,
    card: String,
    action: String,
    /// Why it cannot be begun; empty when it can.
    barred: String,
    asks_reason: bool,
    reason_optional: bool,
    reason: String,
    error: Option<String>,
    two_person: bool,
    /// `waiting`, `given`, `refused` or empty.
    approval: &'static str,
}

fn page(site: &Site, context: &Context, ticket: &str, start: &TaskStart, tried: Tried) -> Page {
    let say = |message: &Message| site.say(&context.locale, message);
    Page {
        name: say(&start.task.name),
        description: say(&start.task.description),
        person: start.person.name.clone(),
        account: account_line(&start.person),
        card: card_of(ticket),
        action: super::task_of(ticket, &start.task.id),
        barred: start.task.reason.as_ref().map(say).unwrap_or_default(),
        // What was agreed to keeps the reason that it was asked with.
        asks_reason: start.reason != ReasonDemand::Off && start.approval.is_none(),
        reason_optional: start.reason == ReasonDemand::Optional,
        reason: tried.reason,
        error: tried.error.as_ref().map(say),
        two_person: start.task.needs_approval,
        approval: match start.approval {
            Some(ApprovalState::Waiting) => "waiting",
            Some(ApprovalState::Given) => "given",
            Some(ApprovalState::Refused) => "refused",
            None => "",
        },
    }
}
