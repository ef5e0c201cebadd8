//! All of it once more, then in force.

use api::configuration::Published;
use axum::{
    Router,
    extract::State,
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use domain::message::Message;
use serde_json::Value;

use super::{HERE, connection, draw, first_person, load, page, to};
use crate::{
    context::Context,
    failure::Failure,
    forms::StaffForm,
    model::{Button, Frame, Mood},
    pages::{
        admin::{
            draft::{Drafting, STAMP, configuration, list, text, told},
            page::{AdminPage, FormPart, Part, say},
        },
        staff::house,
        to_the_end,
    },
    schema_form::{Edit as Press, ProblemLine},
    state::{Shared, Site},
};

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/admin/setup/publish", get(publish_page).post(publish))
        .route("/admin/setup/done", get(done))
}

fn draw_publish(
    site: &Site,
    context: &Context,
    drafting: &Drafting,
    problem: Option<&Message>,
) -> Result<Response, Failure> {
    let mut page = page(site, context, drafting, "publish", "realm.setup.publish-lead");
    if let Some(message) = problem {
        let text = site.say(&context.locale, message);
        page.problems.push(ProblemLine { label: page.title.clone(), text, field: None });
    }
    let name = |value: Option<&Value>| text(value).to_owned();
    let one = connection(drafting);
    let servers =
        list(drafting.at("mail.servers")).map(|server| name(server.get("host"))).collect::<Vec<_>>();
    let policies = list(drafting.at("policies")).map(|policy| name(policy.get("name"))).collect::<Vec<_>>();
    let controllers: Vec<&str> =
        list(one.and_then(|one| one.get("controllers"))).filter_map(Value::as_str).collect();
    page.add(Part::Facts {
        facts: vec![
            (say(site, context, "realm.setup.organization"), name(drafting.at("site.organization"))),
            (say(site, context, "realm.setup.directory"), controllers.join(", ")),
            (say(site, context, "realm.setup.mail"), servers.join(", ")),
            (say(site, context, "realm.setup.policy"), policies.join(", ")),
            (
                say(site, context, "realm.setup.administrator"),
                name(first_person(drafting).and_then(|person| person.get("name"))),
            ),
        ],
    });
    for finding in &drafting.draft.findings {
        page.note(Mood::Bad, finding.clone());
    }
    if first_person(drafting).is_none() {
        page.note(Mood::Warn, say(site, context, "realm.setup.nobody"));
    }
    page.form(FormPart {
        action: format!("{HERE}/publish"),
        hidden: vec![(STAMP.to_owned(), drafting.stamp())],
        button: say(site, context, "realm.setup.publish-button"),
        ..FormPart::default()
    });
    draw(site, context, drafting, page)
}

/// `GET /admin/setup/publish`.
async fn publish_page(State(site): State<Shared>, mut context: Context) -> Result<Response, Failure> {
    let drafting = load(&site, &mut context).await?;
    draw_publish(&site, &context, &drafting, None)
}

/// `POST /admin/setup/publish`: everything comes into force; the set-up's session is over with that.
async fn publish(
    State(site): State<Shared>,
    mut context: Context,
    StaffForm(mut form): StaffForm,
) -> Result<Response, Failure> {
    form.take_token(Press::NAME)?;
    let stamp = form.take_token(STAMP)?;
    form.done()?;
    let drafting = load(&site, &mut context).await?;
    if stamp != drafting.stamp() {
        return draw_publish(&site, &context, &drafting, Some(&Message::new("config.stale")));
    }
    let (shared, visitor, version) = (site.clone(), context.visitor(), drafting.draft.version);
    let comment = say(&site, &context, "realm.setup.comment");
    let work = async move { told(configuration(&shared)?.publish(&visitor, version, &comment).await) };
    match to_the_end(work).await?? {
        Ok(Published::InForce(_) | Published::Proposed) => Ok(to("done")),
        Err(message) => draw_publish(&site, &context, &drafting, Some(&message)),
    }
}

/// `GET /admin/setup/done`: nobody is signed in any more; it only says where to go.
async fn done(State(site): State<Shared>, context: Context) -> Result<Response, Failure> {
    if house(&site)?.needs_setup().await? {
        return Ok(Redirect::to("/admin/setup-code").into_response());
    }
    let mut page = AdminPage { title: say(&site, &context, "realm.setup.done"), ..AdminPage::default() };
    page.lead = say(&site, &context, "realm.setup.done-lead");
    page.add(Part::Buttons {
        buttons: vec![
            Button::link("/admin/sign-in", say(&site, &context, "realm.setup.sign-in")).look(""),
            Button::link("/", say(&site, &context, "realm.setup.see-site")),
        ],
    });
    page.draw(&site, &context, &Frame::default())
}
