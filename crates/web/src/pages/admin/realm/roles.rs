//! Administrators: the roles, who has them, what they allow, and how staff signs in.

use api::{configuration::Edit, staff::Permission};
use axum::{
    Router,
    extract::{Path, Query, State},
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use domain::{config::staff::Role, message::Message};
use serde_json::{Value, json};

use super::{
    frame,
    servers::{confirm_removal, simply},
    settings::{StateQuery, beside},
};
use crate::{
    context::Context,
    failure::Failure,
    forms::{Form, StaffForm},
    model::{Button, Cell, Column, Empty, Mood, Table},
    pages::admin::{
        draft::{
            Drafting, STAMP, Sent, Target, configuration, insert, list, save, scopes, send, set, slug_of,
            text, told,
        },
        operation::check,
        page::{AdminPage, FormPart, Part, say},
        words::place_in_words,
    },
    schema_form::{Edit as Press, FormField, FormSpec, Found, Offer, ProblemLine, realm_schema},
    state::{Shared, Site},
};

const HERE: &str = "/admin/roles";
const LIST: &str = "staff.roles";

/// Pages of the same matter.
pub(super) const BESIDE: &[(&str, &str)] = &[
    ("/admin/roles", "realm.roles.title"),
    ("/admin/roles/matrix", "realm.matrix.title"),
    ("/admin/roles/sites/administration", "realm.sign-in-administration.title"),
    ("/admin/roles/sites/helpdesk", "realm.sign-in-helpdesk.title"),
];

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route(HERE, get(show))
        .route("/admin/roles/four-eyes", post(four_eyes))
        .route("/admin/roles/matrix", get(matrix))
        .route("/admin/roles/new", get(begin).post(add))
        .route("/admin/roles/{id}", get(edit).post(change))
        .route("/admin/roles/{id}/people", post(add_person))
        .route("/admin/roles/{id}/people/remove", post(remove_person))
        .route("/admin/roles/{id}/remove", get(ask_remove).post(remove))
}

fn role_name(site: &Site, context: &Context, role: &str) -> String {
    let code = format!("setting.role-assignment.role.{role}");
    site.words(context).find(&code).unwrap_or_else(|| role.to_owned())
}

/// `GET /admin/roles`.
async fn show(
    State(site): State<Shared>,
    Query(query): Query<StateQuery>,
    mut context: Context,
) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    let mut page = AdminPage::new(&site, &context, &drafting, "realm.roles.title");
    page.lead = say(&site, &context, "realm.roles.lead");
    page.add(Part::Buttons { buttons: beside(&site, &context, BESIDE, HERE) });
    if query.state == "saved" {
        page.note(Mood::Good, say(&site, &context, "realm.saved"));
    }
    for finding in drafting.findings_at("staff") {
        page.note(Mood::Warn, finding);
    }
    let add = Button::link("/admin/roles/new", say(&site, &context, "realm.roles.add"));
    page.buttons.push(add.clone());
    let rows = list(drafting.at(LIST)).filter_map(|one| role_row(&site, &context, one));
    page.add(Part::Table {
        table: Table {
            caption: say(&site, &context, "realm.roles.title"),
            columns: vec![
                Column::new(say(&site, &context, "realm.roles.role")),
                Column::new(say(&site, &context, "realm.roles.who")),
                Column::new(say(&site, &context, "realm.roles.where")),
                Column::new(""),
            ],
            rows: rows.collect(),
            empty: Empty {
                title: say(&site, &context, "realm.roles.none"),
                action: Some(add),
                ..Empty::default()
            },
        },
    });
    let is_on = drafting.at("staff.four_eyes").and_then(Value::as_bool).unwrap_or(false);
    page.heading(say(&site, &context, "realm.four-eyes.title"), say(&site, &context, "realm.four-eyes.lead"));
    let (state, turn) = if is_on {
        ("realm.four-eyes.on", "realm.four-eyes.turn-off")
    } else {
        ("realm.four-eyes.off", "realm.four-eyes.turn-on")
    };
    page.add(Part::Text { lines: vec![say(&site, &context, state)] });
    let value = format!("{}:{}", if is_on { "off" } else { "on" }, drafting.stamp());
    let button = Button::post("/admin/roles/four-eyes", say(&site, &context, turn), "turn", &value);
    page.add(Part::Buttons { buttons: vec![button] });
    page.draw(&site, &context, &frame(&site, &context, &drafting.member, HERE))
}

fn role_row(site: &Site, context: &Context, one: &Value) -> Option<Vec<Cell>> {
    let id = slug_of(one)?;
    let name = role_name(site, context, text(one.get("role")));
    let own = text(one.get("name"));
    let mut who: Vec<String> =
        list(one.get("people")).map(|person| text(person.get("name")).to_owned()).collect();
    for scope in list(one.get("scope")) {
        for key in ["include_groups", "include_units"] {
            who.extend(list(scope.get(key)).filter_map(Value::as_str).map(first_part));
        }
    }
    let policies: Vec<&str> = list(one.get("policies")).filter_map(Value::as_str).collect();
    let reach =
        if policies.is_empty() { say(site, context, "realm.roles.everywhere") } else { policies.join(", ") };
    let path = format!("{HERE}/{id}");
    Some(vec![
        if own.is_empty() {
            Cell::link(path.clone(), name.clone())
        } else {
            Cell::link(path.clone(), own).hint(name.clone())
        },
        Cell::text(if who.is_empty() { say(site, context, "realm.roles.nobody") } else { who.join(", ") }),
        Cell::text(reach),
        Cell::buttons(vec![
            Button::link(path.clone(), say(site, context, "realm.edit")).about(&name),
            Button::link(format!("{path}/remove"), say(site, context, "realm.remove"))
                .about(&name)
                .look("subtle"),
        ]),
    ])
}

/// The name in a DN's own part.
fn first_part(dn: &str) -> String {
    let first = dn.split(',').next().unwrap_or(dn);
    first.split_once('=').map_or(first, |(_, name)| name).to_owned()
}

/// `POST /admin/roles/four-eyes`.
async fn four_eyes(
    State(site): State<Shared>,
    mut context: Context,
    mut form: Form,
) -> Result<Response, Failure> {
    let turn = form.take_token("turn")?;
    form.done()?;
    let (on, stamp) = turn.split_once(':').ok_or_else(Failure::malformed)?;
    let drafting = Drafting::load(&site, &mut context).await?;
    let edit = set(&drafting.draft.document, "staff.four_eyes", json!(on == "on"));
    simply(&site, &context, &drafting, stamp, edit, HERE).await
}

/// `GET /admin/roles/matrix`: what each role allows.
async fn matrix(State(site): State<Shared>, mut context: Context) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    let mut page = AdminPage::new(&site, &context, &drafting, "realm.matrix.title");
    page.lead = say(&site, &context, "realm.matrix.lead");
    page.add(Part::Buttons { buttons: beside(&site, &context, BESIDE, "/admin/roles/matrix") });
    let mut columns = vec![Column::new(say(&site, &context, "realm.matrix.what"))];
    columns.extend(Role::ALL.map(|role| Column::new(role_name(&site, &context, role.code()))));
    let words = site.words(&context);
    let row = |permission: Permission| {
        let code = format!("realm.permission.{}", permission.code());
        let name = words.find(&code).unwrap_or_else(|| permission.code().to_owned());
        let allowed = |role: Role| {
            if permission.is_of(role) {
                Cell::pill(Mood::Good, say(&site, &context, "realm.yes"))
            } else {
                Cell::pill(Mood::Info, say(&site, &context, "realm.no"))
            }
        };
        std::iter::once(Cell::text(name)).chain(Role::ALL.map(allowed)).collect()
    };
    page.add(Part::Table {
        table: Table {
            caption: say(&site, &context, "realm.matrix.title"),
            columns,
            rows: Permission::ALL.into_iter().map(row).collect(),
            empty: Empty::default(),
        },
    });
    page.draw(&site, &context, &frame(&site, &context, &drafting.member, HERE))
}

/// How one signs in to a staff site, as a list: the two kinds of proof are fixed.
pub(super) fn sign_in_part(
    site: &Site,
    context: &Context,
    drafting: &Drafting,
    place: &str,
    page: &mut AdminPage,
) {
    page.heading(say(site, context, "realm.sign-in.steps"), say(site, context, "realm.sign-in.steps-lead"));
    let mut lines = Vec::new();
    let blocks: Vec<&Value> = list(drafting.at(&format!("{place}.sign_in"))).collect();
    if blocks.is_empty() {
        lines.push(say(site, context, "realm.sign-in.default"));
    }
    blocks.into_iter().for_each(|block| tell_block(site, context, block, 0, &mut lines));
    page.add(Part::Text { lines });
    let steps = format!("{HERE}/sites/{}/steps", place.trim_start_matches("staff."));
    let button = Button::link(steps, say(site, context, "realm.sign-in.change")).look("quiet");
    page.add(Part::Buttons { buttons: vec![button] });
}

/// One block of a sign-in, and what is in it.
fn tell_block(site: &Site, context: &Context, block: &Value, depth: usize, lines: &mut Vec<String>) {
    /// Deeper than any document that is accepted.
    const DEEPEST: usize = 16;
    let (words, indent) = (site.words(context), "– ".repeat(depth));
    if depth > DEEPEST {
        return;
    }
    if let Some(activity) = block.get("activity").and_then(Value::as_str) {
        let name = words.find(&format!("realm.step.{activity}"));
        lines.push(format!("{indent}{}", name.unwrap_or_else(|| activity.replace('-', " "))));
    }
    if let Some(when) = block.get("when").and_then(Value::as_str) {
        let name = words.find(&format!("setting.condition-block.when.{when}"));
        lines.push(format!("{indent}{}:", name.unwrap_or_else(|| when.to_owned())));
    }
    for key in ["then", "otherwise", "options", "sequence"] {
        let inner: Vec<&Value> = list(block.get(key)).collect();
        if key == "otherwise" && !inner.is_empty() {
            lines.push(format!("{indent}{}:", say(site, context, "realm.step.otherwise")));
        }
        inner.into_iter().for_each(|block| tell_block(site, context, block, depth + 1, lines));
    }
}

fn policies(drafting: &Drafting) -> Vec<Offer> {
    list(drafting.at("policies"))
        .filter_map(|policy| {
            let id = slug_of(policy)?;
            let name = text(policy.get("name"));
            let label = if name.is_empty() { id } else { name };
            Some(Offer { value: id.to_owned(), label: label.to_owned(), hint: String::new() })
        })
        .collect()
}

fn spec(
    policies: &[Offer],
    connections: &[Offer],
    known: &[Offer],
    found: Option<&Found>,
) -> FormSpec<'static> {
    let spec = FormSpec::of_type(realm_schema(), "RoleAssignment")
        .only(&["name", "role", "scope", "policies"])
        .offer("policies", policies.to_vec());
    scopes(spec, "scope", connections, known, found)
}

fn new_role() -> Value {
    json!({ "id": "role", "role": "auditor", "scope": [], "people": [], "policies": [] })
}

fn one(drafting: &Drafting, id: &str) -> Result<(String, Value), Failure> {
    let found = list(drafting.at(LIST)).find(|one| slug_of(one) == Some(id)).cloned();
    found.map(|value| (format!("{LIST}.{id}"), value)).ok_or_else(Failure::not_found)
}

/// The form by which somebody is named.
pub(super) fn person_spec(connections: &[Offer]) -> FormSpec<'static> {
    static SCHEMA: std::sync::OnceLock<Value> = std::sync::OnceLock::new();
    let schema = SCHEMA.get_or_init(|| {
        json!({ "type": "object", "required": ["name", "connection"], "properties": {
            "name": { "type": "string", "description": "Name." },
            "connection": { "type": "string", "description": "Directory." },
        } })
    });
    FormSpec::new(schema, "named-person").area("realm").offer("connection", connections.to_vec())
}

/// What that form begins with: the only connection there is.
pub(super) fn nobody(connections: &[Offer]) -> Value {
    let connection = connections.first().map_or("", |one| one.value.as_str());
    json!({ "name": "", "connection": connection })
}

#[derive(Default)]
struct Shown {
    problems: Vec<ProblemLine>,
    is_saved: bool,
    /// The form that names somebody, where it was sent.
    person: Option<Vec<FormField>>,
}

async fn draw(
    site: &Shared,
    context: &Context,
    drafting: &Drafting,
    value: Option<&Value>,
    fields: Vec<FormField>,
    shown: Shown,
) -> Result<Response, Failure> {
    let mut page = AdminPage::new(site, context, drafting, "realm.roles.add");
    page.problems = shown.problems;
    if shown.is_saved {
        page.note(Mood::Good, say(site, context, "realm.saved"));
    }
    let id = value.and_then(slug_of).unwrap_or_default();
    let path = if id.is_empty() { format!("{HERE}/new") } else { format!("{HERE}/{id}") };
    if let Some(value) = value {
        let place = format!("{LIST}.{id}");
        page.title = role_name(site, context, text(value.get("role")));
        page.buttons.push(check::button(site, context, &path, None));
        page.lead = place_in_words(&site.words(context), &drafting.draft.document, &place);
        let connections = drafting.connections(site, context).await?;
        people_part(site, context, drafting, value, &path, &mut page);
        let fields = shown.person.unwrap_or_else(|| {
            person_spec(&connections).fields(&site.words(context), &nobody(&connections), &[])
        });
        page.form(FormPart {
            action: format!("{path}/people"),
            fields,
            hidden: vec![(STAMP.to_owned(), drafting.stamp())],
            button: say(site, context, "realm.roles.add-person"),
            look: "quiet",
            ..FormPart::default()
        });
        page.heading(say(site, context, "realm.roles.settings"), "");
    }
    page.form(FormPart {
        action: path,
        fields,
        hidden: vec![(STAMP.to_owned(), drafting.stamp())],
        button: say(site, context, "realm.save"),
        ..FormPart::default()
    });
    page.draw(site, context, &frame(site, context, &drafting.member, HERE))
}

fn people_part(
    site: &Site,
    context: &Context,
    drafting: &Drafting,
    value: &Value,
    path: &str,
    page: &mut AdminPage,
) {
    let row = |(at, person): (usize, &Value)| {
        let name = text(person.get("name"));
        let remove = format!("{at}:{}", drafting.stamp());
        vec![
            Cell::text(if name.is_empty() { text(person.get("object")) } else { name }),
            Cell::text(text(person.get("connection"))),
            Cell::buttons(vec![
                Button::post(
                    format!("{path}/people/remove"),
                    say(site, context, "realm.remove"),
                    "remove",
                    &remove,
                )
                .about(name)
                .look("subtle"),
            ]),
        ]
    };
    page.add(Part::Table {
        table: Table {
            caption: say(site, context, "realm.roles.people"),
            columns: vec![
                Column::new(say(site, context, "realm.roles.person")),
                Column::new(say(site, context, "realm.roles.directory")),
                Column::new(""),
            ],
            rows: list(value.get("people")).enumerate().map(row).collect(),
            empty: Empty { title: say(site, context, "realm.roles.nobody-named"), ..Empty::default() },
        },
    });
}

/// What the form over a role needs to know.
struct Tools {
    policies: Vec<Offer>,
    connections: Vec<Offer>,
    known: Vec<Offer>,
}

impl Tools {
    async fn of(site: &Site, context: &Context, drafting: &Drafting, value: &Value) -> Result<Self, Failure> {
        let scope = value.get("scope").cloned().unwrap_or(Value::Null);
        Ok(Self {
            policies: policies(drafting),
            connections: drafting.connections(site, context).await?,
            known: drafting.scope_names(site, context, &scope).await,
        })
    }

    fn spec(&self, found: Option<&Found>) -> FormSpec<'static> {
        spec(&self.policies, &self.connections, &self.known, found)
    }
}

/// `GET /admin/roles/new`.
async fn begin(State(site): State<Shared>, mut context: Context) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    let tools = Tools::of(&site, &context, &drafting, &new_role()).await?;
    let fields = tools.spec(None).fields(&site.words(&context), &new_role(), &[]);
    draw(&site, &context, &drafting, None, fields, Shown::default()).await
}

/// `POST /admin/roles/new`.
async fn add(State(site): State<Shared>, mut context: Context, form: StaffForm) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    let stored = new_role();
    let tools = Tools::of(&site, &context, &drafting, &stored).await?;
    let target = (Target::Insert(LIST.to_owned()), &stored);
    let make = |found: Option<Found>| tools.spec(found.as_ref());
    match send(&site, &context, &drafting, target, &make, None, form).await? {
        Sent::Saved(draft) => {
            let roles = draft.document.get("staff").and_then(|staff| staff.get("roles"));
            let added = list(roles).last().and_then(slug_of).unwrap_or_default();
            Ok(Redirect::to(&format!("{HERE}/{added}?state=saved")).into_response())
        }
        Sent::Again(again) => {
            let shown = Shown { problems: again.problems, ..Shown::default() };
            draw(&site, &context, &drafting, None, again.fields, shown).await
        }
    }
}

/// `GET /admin/roles/{id}`.
async fn edit(
    State(site): State<Shared>,
    Path(id): Path<String>,
    Query(query): Query<StateQuery>,
    mut context: Context,
) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    let (_, value) = one(&drafting, &id)?;
    let tools = Tools::of(&site, &context, &drafting, &value).await?;
    let fields = tools.spec(None).fields(&site.words(&context), &value, &[]);
    let shown = Shown { is_saved: query.state == "saved", ..Shown::default() };
    draw(&site, &context, &drafting, Some(&value), fields, shown).await
}

/// `POST /admin/roles/{id}`.
async fn change(
    State(site): State<Shared>,
    Path(id): Path<String>,
    mut context: Context,
    form: StaffForm,
) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    let (place, value) = one(&drafting, &id)?;
    let tools = Tools::of(&site, &context, &drafting, &value).await?;
    let make = |found: Option<Found>| tools.spec(found.as_ref());
    match send(&site, &context, &drafting, (Target::Set(place), &value), &make, None, form).await? {
        Sent::Saved(_) => Ok(Redirect::to(&format!("{HERE}/{id}?state=saved")).into_response()),
        Sent::Again(again) => {
            let shown = Shown { problems: again.problems, ..Shown::default() };
            draw(&site, &context, &drafting, Some(&value), again.fields, shown).await
        }
    }
}

/// Finds somebody by logon name in a connection of the draft; the message when nobody is found.
pub(super) async fn find_person(
    site: &Shared,
    context: &Context,
    connection: &str,
    name: &str,
) -> Result<Result<(String, String), Message>, Failure> {
    let found = configuration(site)?.named_person(&context.visitor(), connection, name).await;
    Ok(match told(found)? {
        Ok(Some(person)) => Ok(person),
        Ok(None) => Err(Message::new("realm.roles.not-found").with("name", name)),
        Err(message) => Err(message),
    })
}

/// `POST /admin/roles/{id}/people`: names somebody.
async fn add_person(
    State(site): State<Shared>,
    Path(id): Path<String>,
    mut context: Context,
    StaffForm(mut form): StaffForm,
) -> Result<Response, Failure> {
    form.take_token(Press::NAME)?;
    let stamp = form.take_token(STAMP)?;
    let drafting = Drafting::load(&site, &mut context).await?;
    let (place, value) = one(&drafting, &id)?;
    let connections = drafting.connections(&site, &context).await?;
    let spec = person_spec(&connections);
    let reading = spec.read(&nobody(&connections), form.rest());
    let typed = reading.value.clone();
    let problem = match reading.finish() {
        Err(reading) => reading.problems.into_iter().next().map(|one| one.message),
        Ok(_) if stamp != drafting.stamp() => Some(Message::new("config.stale")),
        Ok(parsed) => {
            let (connection, name) = (text(parsed.value.get("connection")), text(parsed.value.get("name")));
            match find_person(&site, &context, connection, name).await? {
                Err(message) => Some(message),
                Ok((object, shown)) => {
                    let person = json!({ "connection": connection, "object": object, "name": shown });
                    let edit = insert(&drafting.draft.document, &format!("{place}.people"), person);
                    match save(&site, &context, drafting.draft.version, vec![edit]).await? {
                        Ok(_) => {
                            return Ok(Redirect::to(&format!("{HERE}/{id}?state=saved")).into_response());
                        }
                        Err(message) => Some(message),
                    }
                }
            }
        }
    };
    let problems: Vec<crate::schema_form::Problem> =
        problem.into_iter().map(|message| crate::schema_form::Problem::new("name", message)).collect();
    let words = site.words(&context);
    let person = spec.fields(&words, &typed, &problems);
    let lines = crate::schema_form::problem_lines(&words, &person, &problems);
    let tools = Tools::of(&site, &context, &drafting, &value).await?;
    let fields = tools.spec(None).fields(&words, &value, &[]);
    let shown = Shown { problems: lines, is_saved: false, person: Some(person) };
    draw(&site, &context, &drafting, Some(&value), fields, shown).await
}

/// `POST /admin/roles/{id}/people/remove`: `position:stamp`.
async fn remove_person(
    State(site): State<Shared>,
    Path(id): Path<String>,
    mut context: Context,
    mut form: Form,
) -> Result<Response, Failure> {
    let removed = form.take_token("remove")?;
    form.done()?;
    let (at, stamp) = removed.split_once(':').ok_or_else(Failure::malformed)?;
    let at: usize = at.parse().map_err(|_| Failure::malformed())?;
    let drafting = Drafting::load(&site, &mut context).await?;
    let (place, _) = one(&drafting, &id)?;
    let edit = Edit::Remove { place: format!("{place}.people.{at}") };
    simply(&site, &context, &drafting, stamp, edit, &format!("{HERE}/{id}")).await
}

/// `GET /admin/roles/{id}/remove`.
async fn ask_remove(
    State(site): State<Shared>,
    Path(id): Path<String>,
    mut context: Context,
) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    let (place, _) = one(&drafting, &id)?;
    confirm_removal(&site, &context, &drafting, &place, (&format!("{HERE}/{id}"), HERE)).await
}

/// `POST /admin/roles/{id}/remove`.
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
