//! Tasks that need a second operator: what waits for this one, what this one asked for, and the answer.

use api::{
    ServiceError,
    helpdesk::{Approval, ApprovalState},
};
use axum::{
    extract::{Path, State},
    response::{IntoResponse, Redirect, Response},
};
use domain::message::Message;
use serde::Serialize;

use super::{APPROVALS, account_line, enter, frame, house, person_cell, task_of};
use crate::{
    context::Context,
    failure::Failure,
    forms::Form,
    model::{self, Button, Cell, Column, Empty, Link, Moment, Mood, Table, moment},
    pages::staff::refused,
    state::{Shared, Site},
};

/// `GET /helpdesk/approvals`.
pub(super) async fn list(State(site): State<Shared>, mut context: Context) -> Result<Response, Failure> {
    #[derive(Serialize)]
    struct Page {
        others: Table,
        mine: Table,
    }
    enter(&site, &mut context).await?;
    let all = house(&site)?.approvals(&context.visitor()).await?;
    let (mine, others): (Vec<Approval>, Vec<Approval>) = all.into_iter().partition(|one| one.mine);
    let words = Words { site: &site, locale: &context.locale };
    let page = Page { others: words.others(&others), mine: words.mine(&mine) };
    let frame = frame(&site, &context, APPROVALS, Vec::new());
    Ok(site.draw_staff("desk_approvals.html", &context, &frame, model::template_value(page))?.into_response())
}

struct Words<'s> {
    site: &'s Site,
    locale: &'s str,
}

impl Words<'_> {
    fn word(&self, code: &'static str) -> String {
        self.site.say(self.locale, &Message::new(code))
    }

    fn columns<const N: usize>(&self, codes: [&'static str; N]) -> Vec<Column> {
        let labels = codes.map(|code| if code.is_empty() { String::new() } else { self.word(code) });
        labels.map(Column::new).into()
    }

    fn reason(&self, approval: &Approval) -> String {
        if approval.reason.is_empty() {
            self.word("desk.approval.no-reason")
        } else {
            approval.reason.clone()
        }
    }

    fn others(&self, approvals: &[Approval]) -> Table {
        let row = |one: &Approval| {
            let look = Button::link(format!("{APPROVALS}/{}", one.id), self.word("desk.approvals.look"));
            vec![
                person_cell(&one.person),
                Cell::text(self.site.say(self.locale, &one.task_name)),
                Cell::text(&one.asker),
                Cell::text(self.reason(one)),
                Cell::time(one.asked),
                Cell::buttons(vec![look.about(&one.person.name)]),
            ]
        };
        Table {
            caption: String::new(),
            columns: self.columns([
                "desk.approvals.person",
                "desk.approvals.task",
                "desk.approvals.asker",
                "desk.approvals.reason",
                "desk.approvals.asked",
                "",
            ]),
            rows: approvals.iter().map(row).collect(),
            empty: Empty { title: self.word("desk.approvals.none"), ..Empty::default() },
        }
    }

    fn mine(&self, approvals: &[Approval]) -> Table {
        let row = |one: &Approval| {
            let begin =
                Button::link(task_of(&one.person.ticket, &one.task), self.word("desk.approvals.begin"));
            let begin = begin.about(&one.person.name).look("");
            vec![
                person_cell(&one.person),
                Cell::text(self.site.say(self.locale, &one.task_name)),
                self.state(one),
                Cell::time(one.asked),
                Cell::buttons(if one.state == ApprovalState::Given { vec![begin] } else { Vec::new() }),
            ]
        };
        Table {
            caption: String::new(),
            columns: self.columns([
                "desk.approvals.person",
                "desk.approvals.task",
                "desk.approvals.state",
                "desk.approvals.asked",
                "",
            ]),
            rows: approvals.iter().map(row).collect(),
            empty: Empty { title: self.word("desk.approvals.none-mine"), ..Empty::default() },
        }
    }

    fn state(&self, approval: &Approval) -> Cell {
        let (mood, code) = match approval.state {
            ApprovalState::Waiting => (Mood::Info, "desk.approvals.waiting"),
            ApprovalState::Given => (Mood::Good, "desk.approvals.given"),
            ApprovalState::Refused => (Mood::Bad, "desk.approvals.refused"),
        };
        let said = if approval.comment.is_empty() {
            approval.decider.clone()
        } else {
            let by = Message::new("desk.approvals.by")
                .with("name", approval.decider.as_str())
                .with("comment", approval.comment.as_str());
            self.site.say(self.locale, &by)
        };
        Cell::pill(mood, self.word(code)).hint(said)
    }
}

#[derive(Serialize)]
struct Question {
    title: String,
    id: String,
    person: String,
    account: String,
    card: String,
    task: String,
    reason: String,
    asked: Moment,
    expires: Moment,
    comment: String,
    error: Option<String>,
    /// It can still be answered, by this operator.
    open: bool,
}

/// `GET /helpdesk/approvals/{id}`.
pub(super) async fn show(
    State(site): State<Shared>,
    Path(id): Path<String>,
    mut context: Context,
) -> Result<Response, Failure> {
    enter(&site, &mut context).await?;
    draw(&site, &context, &id, "", None).await
}

async fn draw(
    site: &Site,
    context: &Context,
    id: &str,
    comment: &str,
    error: Option<&Message>,
) -> Result<Response, Failure> {
    let one = house(site)?.approval(&context.visitor(), id).await?;
    let words = Words { site, locale: &context.locale };
    let asks = Message::new("desk.approval.title").with("asker", one.asker.as_str());
    let page = Question {
        title: site.say(&context.locale, &asks),
        id: one.id.clone(),
        person: one.person.name.clone(),
        account: account_line(&one.person),
        card: super::card_of(&one.person.ticket),
        task: site.say(&context.locale, &one.task_name),
        reason: words.reason(&one),
        asked: moment(one.asked),
        expires: moment(one.expires),
        comment: comment.to_owned(),
        error: error.map(|message| site.say(&context.locale, message)),
        open: !one.mine && one.state == ApprovalState::Waiting,
    };
    let trail = vec![Link::new(APPROVALS, words.word("desk.approvals.title"))];
    let frame = frame(site, context, APPROVALS, trail);
    Ok(site.draw_staff("desk_approval.html", context, &frame, model::template_value(page))?.into_response())
}

/// `POST /helpdesk/approvals/{id}`: the answer.
pub(super) async fn decide(
    State(site): State<Shared>,
    Path(id): Path<String>,
    mut context: Context,
    mut form: Form,
) -> Result<Response, Failure> {
    let comment = form.take("comment").expose().to_owned();
    let agree = match form.take_token("answer")?.as_str() {
        "agree" => true,
        "refuse" => false,
        _ => return Err(Failure::malformed()),
    };
    form.done()?;
    enter(&site, &mut context).await?;
    match house(&site)?.decide(&context.visitor(), &id, agree, &comment).await {
        Ok(()) => Ok(Redirect::to(APPROVALS).into_response()),
        Err(ServiceError::Invalid(message)) => {
            let comment = if crate::forms::has_control(&comment) { "" } else { &comment };
            refused(draw(&site, &context, &id, comment, Some(&message)).await)
        }
        Err(error) => Err(error.into()),
    }
}
