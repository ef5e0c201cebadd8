//! The directory: which kind it is, and how it is reached.

use axum::{
    Router,
    extract::State,
    response::Response,
    routing::{get, post},
};
use serde_json::Value;

use super::{HERE, connection, draw, go_on, load, page, rights};
use crate::{
    context::Context,
    failure::Failure,
    forms::{Form, StaffForm},
    model::{Button, Mood},
    pages::admin::{
        draft::{Drafting, STAMP, Sent, Target, configuration, send, slug_of},
        page::{FormPart, Part, say},
        realm::connections,
    },
    schema_form::{FormField, Found, ProblemLine},
    state::{Shared, Site},
};

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/admin/setup/directory", get(directory).post(take_directory))
        .route("/admin/setup/directory/kind", post(choose_directory))
}

/// `POST /admin/setup/directory/kind`: what kind it is.
async fn choose_directory(
    State(site): State<Shared>,
    mut context: Context,
    mut form: Form,
) -> Result<Response, Failure> {
    let kind = form.take_token("kind")?;
    form.done()?;
    let drafting = load(&site, &mut context).await?;
    let stored = connections::preset(&kind).ok_or_else(Failure::malformed)?;
    draw_directory(&site, &context, &drafting, (&kind, &stored), None)
}

fn draw_directory(
    site: &Site,
    context: &Context,
    drafting: &Drafting,
    (kind, stored): (&str, &Value),
    again: Option<(Vec<FormField>, Vec<ProblemLine>)>,
) -> Result<Response, Failure> {
    let mut page = page(site, context, drafting, "directory", "realm.setup.directory-lead");
    let words = site.words(context);
    let (fields, problems) = again
        .unwrap_or_else(|| (connections::spec(connections::MAIN).fields(&words, stored, &[]), Vec::new()));
    page.problems = problems;
    page.form(FormPart {
        action: format!("{HERE}/directory"),
        fields,
        hidden: vec![(STAMP.to_owned(), drafting.stamp()), ("kind".to_owned(), kind.to_owned())],
        button: say(site, context, "realm.setup.save-test"),
        ..FormPart::default()
    });
    draw(site, context, drafting, page)
}

/// `GET /admin/setup/directory`.
async fn directory(State(site): State<Shared>, mut context: Context) -> Result<Response, Failure> {
    let drafting = load(&site, &mut context).await?;
    if let Some(stored) = connection(&drafting).cloned() {
        return draw_directory(&site, &context, &drafting, ("", &stored), None);
    }
    let mut page = page(&site, &context, &drafting, "directory", "realm.connections.choose");
    let fixed = configuration(&site)?.fixed_connections(&context.visitor()).await?;
    if !fixed.is_empty() {
        page.note(Mood::Info, say(&site, &context, "realm.connections.fixed-hint"));
        page.add(go_on(&site, &context, "mail"));
    }
    let kind = |(name, words): &(&str, &'static str)| {
        Button::post(format!("{HERE}/directory/kind"), say(&site, &context, words), "kind", name)
    };
    page.add(Part::Buttons { buttons: connections::PRESETS.iter().map(kind).collect() });
    draw(&site, &context, &drafting, page)
}

/// `POST /admin/setup/directory`.
async fn take_directory(
    State(site): State<Shared>,
    mut context: Context,
    StaffForm(mut form): StaffForm,
) -> Result<Response, Failure> {
    let kind = form.take_token("kind")?;
    let drafting = load(&site, &mut context).await?;
    let (target, stored) = match connection(&drafting).cloned() {
        Some(stored) => {
            let place = format!("connections.{}", slug_of(&stored).unwrap_or_default());
            (Target::Set(place), stored)
        }
        None => {
            let stored = connections::preset(&kind).ok_or_else(Failure::malformed)?;
            (Target::Insert("connections".to_owned()), stored)
        }
    };
    let make = |_: Option<Found>| connections::spec(connections::MAIN);
    match send(&site, &context, &drafting, (target, &stored), &make, None, StaffForm(form)).await? {
        Sent::Saved(_) => {
            let drafting = load(&site, &mut context).await?;
            rights::draw_tested(&site, &context, &drafting).await
        }
        Sent::Again(again) => {
            let again = Some((again.fields, again.problems));
            draw_directory(&site, &context, &drafting, (&kind, &stored), again)
        }
    }
}
