//! The first-run assistant: from an empty realm to one that works, a step a page and a file a step, in the session that
//! the set-up code opened. Every step saves in the draft, so that it can be left and gone on with; the last one publishes.

mod administrator;
mod directory;
mod mail;
mod policy;
mod publish;
mod rights;

use api::staff::Member;
use axum::{
    Router,
    extract::State,
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use serde_json::Value;

use crate::{
    context::Context,
    failure::Failure,
    model::{Button, Frame, Link, StepMark},
    pages::admin::{
        draft::{Drafting, list, text},
        page::{AdminPage, Part, say},
    },
    state::{Shared, Site},
};

const HERE: &str = "/admin/setup";

/// The steps in order: last part of the path, and words.
const STEPS: [(&str, &str); 6] = [
    ("directory", "realm.setup.directory"),
    ("rights", "realm.setup.rights"),
    ("mail", "realm.setup.mail"),
    ("policy", "realm.setup.policy"),
    ("administrator", "realm.setup.administrator"),
    ("publish", "realm.setup.publish"),
];

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route(HERE, get(start))
        .merge(directory::routes())
        .merge(rights::routes())
        .merge(mail::routes())
        .merge(policy::routes())
        .merge(administrator::routes())
        .merge(publish::routes())
}

/// The draft of the one who sets up; for everybody else there is no such page.
async fn load(site: &Shared, context: &mut Context) -> Result<Drafting, Failure> {
    let drafting = Drafting::load(site, context).await?;
    if drafting.member.is_setup { Ok(drafting) } else { Err(Failure::not_found()) }
}

/// The first connection of the draft.
fn connection(drafting: &Drafting) -> Option<&Value> {
    list(drafting.at("connections")).next()
}

/// Who is to be the first administrator.
fn first_person(drafting: &Drafting) -> Option<&Value> {
    list(drafting.at("staff.roles"))
        .filter(|role| text(role.get("role")) == "full")
        .find_map(|role| list(role.get("people")).next())
}

/// Which steps have what they need.
fn is_done(drafting: &Drafting, step: &str) -> bool {
    match step {
        "directory" | "rights" => connection(drafting).is_some(),
        "mail" => list(drafting.at("mail.servers")).next().is_some(),
        // The presets come with a name that nobody keeps.
        "policy" => drafting.draft.changes.iter().any(|one| one.place.starts_with("site")),
        "administrator" => first_person(drafting).is_some(),
        _ => false,
    }
}

/// A page of the assistant.
fn page(site: &Site, context: &Context, drafting: &Drafting, step: &str, lead: &'static str) -> AdminPage {
    let title = STEPS.iter().find(|(name, _)| *name == step).map_or("realm.setup.title", |(_, title)| title);
    let mut page = AdminPage::new(site, context, drafting, title);
    page.bar = None;
    page.lead = say(site, context, lead);
    let mark = |(name, words): &(&str, &'static str)| StepMark {
        label: say(site, context, words),
        state: if *name == step {
            "now"
        } else if is_done(drafting, name) {
            "done"
        } else {
            "todo"
        },
        href: if *name == step { String::new() } else { format!("{HERE}/{name}") },
    };
    page.steps = STEPS.iter().map(mark).collect();
    page
}

fn frame_of(site: &Site, context: &Context, _: &Member) -> Frame {
    Frame { trail: vec![Link::new(HERE, say(site, context, "realm.setup.title"))], ..Frame::default() }
}

fn draw(site: &Site, context: &Context, drafting: &Drafting, page: AdminPage) -> Result<Response, Failure> {
    page.draw(site, context, &frame_of(site, context, &drafting.member))
}

/// The button to the next step.
fn go_on(site: &Site, context: &Context, step: &str) -> Part {
    let next = Button::link(format!("{HERE}/{step}"), say(site, context, "realm.setup.next")).look("");
    Part::Buttons { buttons: vec![next] }
}

fn to(step: &str) -> Response {
    Redirect::to(&format!("{HERE}/{step}")).into_response()
}

/// `GET /admin/setup`: where it goes on.
async fn start(State(site): State<Shared>, mut context: Context) -> Result<Response, Failure> {
    let drafting = load(&site, &mut context).await?;
    let next = STEPS.iter().find(|(name, _)| !is_done(&drafting, name)).map_or("publish", |(name, _)| name);
    Ok(to(next))
}
