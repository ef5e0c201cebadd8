//! `/admin/policies/{policy}/reminders`: who would get a reminder now, and why. Nothing is sent for it.

use api::operation::ReminderPreview;
use axum::{
    extract::{Path, State},
    response::Response,
};
use domain::message::Message;

use super::Visit;
use crate::{
    context::Context,
    failure::Failure,
    forms::Form,
    model::{Button, Cell, Column, Empty, Frame, Link, Mood, Table},
    pages::admin::{
        draft::Drafting,
        nav,
        page::{AdminPage, Part},
    },
    state::Shared,
};

/// The rules by which mails are sent, and the one that demands a new password.
const RULES: [&str; 5] = ["invitation", "registration", "password", "account", MAXIMUM_AGE];
/// The rule that sends no mail.
const MAXIMUM_AGE: &str = "maximum-age";

async fn enter(site: &Shared, mut context: Context) -> Result<(Visit, Drafting), Failure> {
    let drafting = Drafting::load(site, &mut context).await?;
    let member = drafting.member.clone();
    Ok((Visit { site: site.clone(), context, member }, drafting))
}

fn rule(page: &Visit, rule: &str) -> String {
    page.word_of("setting.reminders", rule)
}

fn due_table(page: &Visit, found: &ReminderPreview, asked: &str) -> Table {
    let row = |line: &api::operation::ReminderLine| {
        let needs: Vec<String> =
            line.needs.iter().map(|need| page.word_of("admin.reminders", &format!("need-{need}"))).collect();
        let why = if line.age_days > 0 {
            page.say(&Message::new("admin.reminders.age").with("days", line.age_days))
        } else if line.days_left > 0 {
            page.say(&Message::new("admin.reminders.days-left").with("days", line.days_left))
        } else {
            needs.join(", ")
        };
        let scenario = if line.age_days > 0 {
            page.word("admin.reminders.demand")
        } else if line.days == 0 {
            String::new()
        } else {
            page.say(&Message::new("admin.reminders.scenario").with("days", line.days))
        };
        vec![
            Cell::text(&line.name).hint(&line.logon_name),
            Cell::text(&line.connection),
            Cell::text(scenario),
            Cell::text(why),
        ]
    };
    let columns = [
        "admin.reminders.person",
        "admin.reminders.directory",
        "admin.reminders.which",
        "admin.reminders.why",
    ];
    Table {
        caption: page.word(if asked == MAXIMUM_AGE {
            "admin.reminders.who-age"
        } else {
            "admin.reminders.who"
        }),
        columns: columns.map(|code| Column::new(page.word(code))).into(),
        rows: found.lines.iter().map(row).collect(),
        empty: Empty { title: page.word("admin.reminders.nobody"), ..Empty::default() },
    }
}

fn others_table(page: &Visit, found: &ReminderPreview) -> Table {
    let row = |(why, count): &(&'static str, i64)| {
        vec![
            Cell::text(page.word_of("admin.reminders", &format!("not-{why}"))),
            Cell::text(count.to_string()),
        ]
    };
    Table {
        caption: page.word("admin.reminders.others"),
        columns: vec![
            Column::new(page.word("admin.reminders.why")),
            Column::new(page.word("admin.reminders.people")).figures(),
        ],
        rows: found.not_due.iter().map(row).collect(),
        empty: Empty::default(),
    }
}

fn draw(
    page: &Visit,
    drafting: &Drafting,
    policy: &str,
    found: Option<(&str, ReminderPreview)>,
) -> Result<Response, Failure> {
    let here = format!("{}/{policy}/reminders", nav::POLICIES);
    let mut shown = AdminPage::new(&page.site, &page.context, drafting, "admin.reminders.title");
    shown.lead = page.word("admin.reminders.lead");
    let buttons = RULES.iter().map(|one| Button::post(here.clone(), rule(page, one), "rule", one));
    shown.add(Part::Buttons { buttons: buttons.collect() });
    if let Some((asked, found)) = found {
        let lead = if asked == MAXIMUM_AGE {
            Message::new("admin.reminders.found-age").with("due", found.due).with("people", found.people)
        } else {
            Message::new("admin.reminders.found").with("due", found.due).with("people", found.people)
        };
        shown.heading(rule(page, asked), page.say(&lead));
        if !found.enabled {
            let off =
                if asked == MAXIMUM_AGE { "admin.reminders.is-off-age" } else { "admin.reminders.is-off" };
            shown.note(Mood::Info, page.word(off));
        }
        if !found.whole {
            shown.note(Mood::Warn, page.word("admin.reminders.partial"));
        }
        shown.add(Part::Table { table: due_table(page, &found, asked) });
        if !found.not_due.is_empty() {
            shown.add(Part::Table { table: others_table(page, &found) });
        }
    }
    let frame = Frame {
        nav: nav::links(&page.site, &page.context, &page.member),
        trail: vec![
            Link::new(nav::POLICIES, page.word("manage.policies")),
            Link::new(format!("{}/{policy}/set/reminders", nav::POLICIES), page.word("manage.reminders")),
        ],
        current: nav::POLICIES.to_owned(),
    };
    shown.draw(&page.site, &page.context, &frame)
}

/// `GET /admin/policies/{policy}/reminders`.
pub(super) async fn show(
    State(site): State<Shared>,
    Path(policy): Path<String>,
    context: Context,
) -> Result<Response, Failure> {
    let (page, drafting) = enter(&site, context).await?;
    if drafting.at(&format!("policies.{policy}")).is_none() {
        return Err(Failure::not_found());
    }
    draw(&page, &drafting, &policy, None)
}

/// `POST /admin/policies/{policy}/reminders`: looks, and sends nothing.
pub(super) async fn preview(
    State(site): State<Shared>,
    Path(policy): Path<String>,
    context: Context,
    mut form: Form,
) -> Result<Response, Failure> {
    let rule = form.take_token("rule")?;
    form.done()?;
    let (page, drafting) = enter(&site, context).await?;
    let found = page.house()?.preview_reminders(&page.visitor(), &policy, &rule).await?;
    draw(&page, &drafting, &policy, Some((&rule, found)))
}
