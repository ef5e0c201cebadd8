//! RADIUS: what is sent and by which name people are known, and the servers in the order in which they are asked.

use api::{configuration::Edit, operation::RadiusHealth};
use axum::{
    Router,
    extract::{Path, Query, State},
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use domain::message::Message;
use serde_json::{Value, json};

use super::{
    connections::{confirm_removal, simply},
    frame,
    settings::StateQuery,
};
use crate::{
    context::Context,
    failure::Failure,
    forms::{Form, StaffForm},
    model::{Button, Cell, Column, Empty, Mood, Table},
    pages::{
        admin::{
            draft::{Drafting, STAMP, Sent, Target, configuration, list, send, slug_of, text, told},
            page::{AdminPage, FormPart, Part, say},
        },
        to_the_end,
    },
    schema_form::{FormField, FormSpec, ProblemLine, realm_schema},
    state::{Shared, Site},
};

const HERE: &str = "/admin/radius";
const LIST: &str = "radius.servers";
/// What is asked for of a server.
const SERVER: &[&str] = &["host", "port", "secret", "timeout_ms", "tries", "status_server"];
/// What is asked for once.
const COMMON: &[&str] = &["user_attribute", "attributes", "probe_name", "down_seconds", "asks_per_minute"];

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route(HERE, get(show).post(change_common))
        .route("/admin/radius/new", get(begin).post(add))
        .route("/admin/radius/move", post(shift))
        .route("/admin/radius/servers/{id}", get(edit).post(change))
        .route("/admin/radius/servers/{id}/test", post(test))
        .route("/admin/radius/servers/{id}/remove", get(ask_remove).post(remove))
}

fn common_spec() -> FormSpec<'static> {
    FormSpec::of_type(realm_schema(), "RadiusSettings").only(COMMON)
}

/// The form of a server.
fn server_spec() -> FormSpec<'static> {
    FormSpec::of_type(realm_schema(), "RadiusEntry").only(SERVER)
}

/// What a new server begins with.
fn new_server() -> Value {
    json!({ "id": "server", "host": "" })
}

fn servers_table(site: &Site, context: &Context, drafting: &Drafting) -> Table {
    let servers: Vec<&Value> = list(drafting.at(LIST)).collect();
    let row = |(at, one): (usize, &&Value)| {
        let id = slug_of(one).unwrap_or_default();
        let host = text(one.get("host"));
        let path = format!("/admin/radius/servers/{id}");
        let mut buttons = vec![Button::link(path.clone(), say(site, context, "realm.edit")).about(host)];
        if at > 0 {
            let value = format!("{id}:{}:{}", at - 1, drafting.stamp());
            buttons.push(
                Button::post("/admin/radius/move", say(site, context, "realm.up"), "move", &value)
                    .about(host),
            );
        }
        buttons.push(
            Button::link(format!("{path}/remove"), say(site, context, "realm.remove"))
                .about(host)
                .look("subtle"),
        );
        let port = one.get("port").and_then(Value::as_u64).unwrap_or(1_812);
        vec![Cell::link(path, host), Cell::text(port.to_string()), Cell::buttons(buttons)]
    };
    Table {
        caption: say(site, context, "realm.radius.servers"),
        columns: vec![
            Column::new(say(site, context, "realm.radius.host")),
            Column::new(say(site, context, "realm.radius.port")).figures(),
            Column::new(""),
        ],
        rows: servers.iter().enumerate().map(row).collect(),
        empty: Empty {
            title: say(site, context, "realm.radius.none"),
            lead: say(site, context, "realm.radius.none-lead"),
            action: Some(Button::link("/admin/radius/new", say(site, context, "realm.radius.add")).look("")),
        },
    }
}

fn draw(
    site: &Site,
    context: &Context,
    drafting: &Drafting,
    form: (Vec<FormField>, Vec<ProblemLine>),
    is_saved: bool,
) -> Result<Response, Failure> {
    let mut page = AdminPage::new(site, context, drafting, "realm.radius.title");
    page.lead = say(site, context, "realm.radius.lead");
    page.buttons.push(Button::link("/admin/radius/new", say(site, context, "realm.radius.add")));
    page.problems = form.1;
    if is_saved {
        page.note(Mood::Good, say(site, context, "realm.saved"));
    }
    for finding in drafting.findings_at("radius") {
        page.note(Mood::Warn, finding);
    }
    page.add(Part::Table { table: servers_table(site, context, drafting) });
    page.form(FormPart {
        action: HERE.to_owned(),
        fields: form.0,
        hidden: vec![(STAMP.to_owned(), drafting.stamp())],
        button: say(site, context, "realm.save"),
        ..FormPart::default()
    });
    page.draw(site, context, &frame(site, context, &drafting.member, HERE))
}

/// `GET /admin/radius`.
async fn show(
    State(site): State<Shared>,
    Query(query): Query<StateQuery>,
    mut context: Context,
) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    let fields = common_spec().fields(&site.words(&context), &drafting.piece("radius"), &[]);
    draw(&site, &context, &drafting, (fields, Vec::new()), query.state == "saved")
}

/// `POST /admin/radius`: what is not of one server.
async fn change_common(
    State(site): State<Shared>,
    mut context: Context,
    form: StaffForm,
) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    let stored = drafting.piece("radius");
    let target = (Target::Set("radius".to_owned()), &stored);
    match send(&site, &context, &drafting, target, &|_| common_spec(), None, form).await? {
        Sent::Saved(_) => Ok(Redirect::to("/admin/radius?state=saved").into_response()),
        Sent::Again(again) => draw(&site, &context, &drafting, (again.fields, again.problems), false),
    }
}

/// `POST /admin/radius/move`: `server:position:stamp`.
async fn shift(
    State(site): State<Shared>,
    mut context: Context,
    mut form: Form,
) -> Result<Response, Failure> {
    let moved = form.take_token("move")?;
    form.done()?;
    let mut parts = moved.splitn(3, ':');
    let (id, to, stamp) = (parts.next(), parts.next(), parts.next().unwrap_or_default().to_owned());
    let id = id.unwrap_or_default().to_owned();
    let to: usize = to.and_then(|to| to.parse().ok()).ok_or_else(Failure::malformed)?;
    let drafting = Drafting::load(&site, &mut context).await?;
    let edit = Edit::Move { place: format!("{LIST}.{id}"), into: None, to };
    simply(&site, &context, &drafting, &stamp, edit, HERE).await
}

/// What a page of a server shows besides its form.
struct Shown<'a> {
    title: Message,
    action: String,
    /// The server that is there already: its slug.
    id: Option<&'a str>,
    form: (Vec<FormField>, Vec<ProblemLine>),
    is_saved: bool,
    tested: Option<Result<RadiusHealth, Message>>,
}

/// What became of looking at a server.
fn say_tested(site: &Site, context: &Context, page: &mut AdminPage, tested: &Result<RadiusHealth, Message>) {
    match tested {
        Ok(health) if health.problem.is_empty() => {
            let took = i64::try_from(health.took_ms).unwrap_or(i64::MAX);
            let message = Message::new("realm.radius.test.good").with("ms", took);
            page.note(Mood::Good, site.say(&context.locale, &message));
        }
        Ok(health) => {
            let message = Message::new("realm.radius.test.bad").with("problem", health.problem.clone());
            page.note(Mood::Bad, site.say(&context.locale, &message));
        }
        Err(message) => page.note(Mood::Bad, site.say(&context.locale, message)),
    }
}

fn draw_server(
    site: &Site,
    context: &Context,
    drafting: &Drafting,
    shown: Shown<'_>,
) -> Result<Response, Failure> {
    let mut page = AdminPage::new(site, context, drafting, "realm.radius.add");
    page.title = site.say(&context.locale, &shown.title);
    page.problems = shown.form.1;
    if shown.is_saved {
        page.note(Mood::Good, say(site, context, "realm.saved"));
    }
    if let Some(tested) = &shown.tested {
        say_tested(site, context, &mut page, tested);
    }
    page.form(FormPart {
        action: shown.action.clone(),
        fields: shown.form.0,
        hidden: vec![(STAMP.to_owned(), drafting.stamp())],
        button: say(site, context, "realm.save"),
        ..FormPart::default()
    });
    if shown.id.is_some() {
        page.heading(
            say(site, context, "realm.radius.test.title"),
            say(site, context, "realm.radius.test.lead"),
        );
        page.form(FormPart {
            action: format!("{}/test", shown.action),
            button: say(site, context, "realm.radius.test.go"),
            look: "quiet",
            ..FormPart::default()
        });
    }
    page.draw(site, context, &frame(site, context, &drafting.member, HERE))
}

/// `GET /admin/radius/new`.
async fn begin(State(site): State<Shared>, mut context: Context) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    let fields = server_spec().fields(&site.words(&context), &new_server(), &[]);
    let shown = Shown {
        title: Message::new("realm.radius.add"),
        action: "/admin/radius/new".to_owned(),
        id: None,
        form: (fields, Vec::new()),
        is_saved: false,
        tested: None,
    };
    draw_server(&site, &context, &drafting, shown)
}

/// `POST /admin/radius/new`.
async fn add(State(site): State<Shared>, mut context: Context, form: StaffForm) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    let target = (Target::Insert(LIST.to_owned()), &new_server());
    match send(&site, &context, &drafting, target, &|_| server_spec(), None, form).await? {
        Sent::Saved(draft) => {
            let servers = draft.document.get("radius").and_then(|radius| radius.get("servers"));
            let added = list(servers).last().and_then(slug_of).unwrap_or_default();
            Ok(Redirect::to(&format!("/admin/radius/servers/{added}?state=saved")).into_response())
        }
        Sent::Again(again) => {
            let shown = Shown {
                title: Message::new("realm.radius.add"),
                action: "/admin/radius/new".to_owned(),
                id: None,
                form: (again.fields, again.problems),
                is_saved: false,
                tested: None,
            };
            draw_server(&site, &context, &drafting, shown)
        }
    }
}

fn one(drafting: &Drafting, id: &str) -> Result<(String, Value), Failure> {
    let found = list(drafting.at(LIST)).find(|one| slug_of(one) == Some(id)).cloned();
    found.map(|value| (format!("{LIST}.{id}"), value)).ok_or_else(Failure::not_found)
}

fn shown<'a>(id: &'a str, value: &Value, form: (Vec<FormField>, Vec<ProblemLine>)) -> Shown<'a> {
    Shown {
        title: Message::new("realm.radius.server").with("name", text(value.get("host"))),
        action: format!("/admin/radius/servers/{id}"),
        id: Some(id),
        form,
        is_saved: false,
        tested: None,
    }
}

/// `GET /admin/radius/servers/{id}`.
async fn edit(
    State(site): State<Shared>,
    Path(id): Path<String>,
    Query(query): Query<StateQuery>,
    mut context: Context,
) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    let (_, value) = one(&drafting, &id)?;
    let fields = server_spec().fields(&site.words(&context), &value, &[]);
    let shown = Shown { is_saved: query.state == "saved", ..shown(&id, &value, (fields, Vec::new())) };
    draw_server(&site, &context, &drafting, shown)
}

/// `POST /admin/radius/servers/{id}`.
async fn change(
    State(site): State<Shared>,
    Path(id): Path<String>,
    mut context: Context,
    form: StaffForm,
) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    let (place, value) = one(&drafting, &id)?;
    let target = (Target::Set(place), &value);
    match send(&site, &context, &drafting, target, &|_| server_spec(), None, form).await? {
        Sent::Saved(_) => {
            Ok(Redirect::to(&format!("/admin/radius/servers/{id}?state=saved")).into_response())
        }
        Sent::Again(again) => {
            draw_server(&site, &context, &drafting, shown(&id, &value, (again.fields, again.problems)))
        }
    }
}

/// `POST /admin/radius/servers/{id}/test`: looks at a server of the draft.
async fn test(
    State(site): State<Shared>,
    Path(id): Path<String>,
    mut context: Context,
    form: Form,
) -> Result<Response, Failure> {
    form.done()?;
    let drafting = Drafting::load(&site, &mut context).await?;
    let (place, value) = one(&drafting, &id)?;
    let (shared, visitor) = (site.clone(), context.visitor());
    let work = async move { told(configuration(&shared)?.test_radius(&visitor, &place).await) };
    let tested = to_the_end(work).await??;
    let fields = server_spec().fields(&site.words(&context), &value, &[]);
    let shown = Shown { tested: Some(tested), ..shown(&id, &value, (fields, Vec::new())) };
    draw_server(&site, &context, &drafting, shown)
}

/// `GET /admin/radius/servers/{id}/remove`.
async fn ask_remove(
    State(site): State<Shared>,
    Path(id): Path<String>,
    mut context: Context,
) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    let (place, _) = one(&drafting, &id)?;
    confirm_removal(&site, &context, &drafting, &place, (&format!("/admin/radius/servers/{id}"), HERE)).await
}

/// `POST /admin/radius/servers/{id}/remove`.
async fn remove(
    State(site): State<Shared>,
    Path(id): Path<String>,
    mut context: Context,
    mut form: Form,
) -> Result<Response, Failure> {
    let stamp = form.take_token(STAMP)?;
    form.done()?;
    let drafting = Drafting::load(&site, &mut context).await?;
    let (place, _) = one(&drafting, &id)?;
    simply(&site, &context, &drafting, &stamp, Edit::Remove { place }, HERE).await
}
