//! Directories: the list, adding one from a preset, editing, testing, the rights that its service account needs,
//! and what hangs on it when it is to be removed.

use axum::{
    Router,
    extract::{Path, Query, State},
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use domain::{directory::HealthFinding, message::Message};
use serde_json::{Value, json};

use super::{
    frame,
    servers::{Listed, ask_remove, one, remove},
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
            words::{fix_in_words, health_in_words},
        },
        to_the_end,
    },
    schema_form::{FormSpec, ProblemLine, realm_schema},
    state::{Shared, Site},
};

const HERE: &str = "/admin/connections";
const LIST: &str = "connections";

/// The directories of the document.
struct Connections;

impl Listed for Connections {
    const HERE: &'static str = HERE;
    const LIST: &'static str = LIST;
    const PAGES: &'static str = HERE;
}

/// What a new connection and the set-up ask for; everything else has good defaults.
pub(super) const MAIN: &[&str] =
    &["alias", "flavour", "controllers", "tls", "ca_pem", "base", "bind_dn", "bind_password"];
/// What is asked for on the page of one that is there.
const ALL: &[&str] = &[
    "alias",
    "netbios_name",
    "flavour",
    "controllers",
    "tls",
    "ca_pem",
    "base",
    "bind_dn",
    "bind_password",
    "logon_attribute",
    "mail_attribute",
    "attributes",
    "default_policy",
    "connect_timeout_ms",
    "request_timeout_ms",
    "page_timeout_ms",
    "retry_after_seconds",
    "pool_size",
];

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route(HERE, get(show))
        .route("/admin/connections/new", get(choose))
        .route("/admin/connections/new/{preset}", get(begin).post(add))
        .route("/admin/connections/{id}", get(edit).post(change))
        .route("/admin/connections/{id}/test", post(test))
        .route("/admin/connections/{id}/remove", get(ask_remove::<Connections>).post(remove::<Connections>))
}

/// What a new connection begins with, by preset.
pub(super) fn preset(name: &str) -> Option<Value> {
    let (id, flavour) = match name {
        "active-directory" => ("ad", "active-directory"),
        "openldap" => ("ldap", "openldap"),
        "other" => ("directory", "auto"),
        _ => return None,
    };
    Some(json!({ "id": id, "flavour": flavour, "controllers": [], "base": "", "bind_dn": "" }))
}

/// The presets with their words.
pub(super) const PRESETS: [(&str, &str); 3] = [
    ("active-directory", "realm.preset.active-directory"),
    ("openldap", "realm.preset.openldap"),
    ("other", "realm.preset.other"),
];

/// The form of a connection.
pub(super) fn spec(only: &[&str]) -> FormSpec<'static> {
    FormSpec::of_type(realm_schema(), "DomainConnection").only(only)
}

/// `GET /admin/connections`.
async fn show(
    State(site): State<Shared>,
    Query(query): Query<StateQuery>,
    mut context: Context,
) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    let mut page = AdminPage::new(&site, &context, &drafting, "realm.connections.title");
    page.lead = say(&site, &context, "realm.connections.lead");
    let add = Button::link("/admin/connections/new", say(&site, &context, "realm.connections.add")).look("");
    page.buttons.push(add.clone());
    if query.state == "saved" {
        page.note(Mood::Good, say(&site, &context, "realm.saved"));
    }
    let fixed = configuration(&site)?.fixed_connections(&context.visitor()).await?;
    let mut rows: Vec<Vec<Cell>> = fixed
        .iter()
        .map(|(id, alias)| {
            let name = if alias.is_empty() { id } else { alias };
            vec![
                Cell::text(name.clone()).hint(id.clone()),
                Cell::text(""),
                Cell::pill(Mood::Info, say(&site, &context, "realm.connections.fixed")),
                Cell::text(say(&site, &context, "realm.connections.fixed-hint")),
            ]
        })
        .collect();
    for one in list(drafting.at(LIST)) {
        let Some(id) = slug_of(one) else { continue };
        let name = if text(one.get("alias")).is_empty() { id } else { text(one.get("alias")) };
        let controllers: Vec<&str> = list(one.get("controllers")).filter_map(Value::as_str).collect();
        let path = format!("{HERE}/{id}");
        rows.push(vec![
            Cell::link(path.clone(), name).hint(id),
            Cell::text(controllers.join("\n")).hint(text(one.get("base"))),
            Cell::text(text(one.get("bind_dn"))),
            Cell::buttons(vec![
                Button::link(path.clone(), say(&site, &context, "realm.edit")).about(name),
                Button::post(format!("{path}/test"), say(&site, &context, "realm.test"), STAMP, "")
                    .about(name),
                Button::link(format!("{path}/remove"), say(&site, &context, "realm.remove"))
                    .about(name)
                    .look("subtle"),
            ]),
        ]);
    }
    page.add(Part::Table {
        table: Table {
            caption: say(&site, &context, "realm.connections.title"),
            columns: vec![
                Column::new(say(&site, &context, "realm.connections.name")),
                Column::new(say(&site, &context, "realm.connections.servers")),
                Column::new(say(&site, &context, "realm.connections.account")),
                Column::new(""),
            ],
            rows,
            empty: Empty {
                title: say(&site, &context, "realm.connections.none"),
                lead: say(&site, &context, "realm.connections.none-lead"),
                action: Some(add),
            },
        },
    });
    page.draw(&site, &context, &frame(&site, &context, &drafting.member, HERE))
}

/// `GET /admin/connections/new`: which kind.
async fn choose(State(site): State<Shared>, mut context: Context) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    let mut page = AdminPage::new(&site, &context, &drafting, "realm.connections.add");
    page.lead = say(&site, &context, "realm.connections.choose");
    let button = |(name, words): &(&str, &'static str)| {
        Button::link(format!("/admin/connections/new/{name}"), say(&site, &context, words))
    };
    page.add(Part::Buttons { buttons: PRESETS.iter().map(button).collect() });
    page.draw(&site, &context, &frame(&site, &context, &drafting.member, HERE))
}

fn new_only() -> Vec<&'static str> {
    std::iter::once("id").chain(MAIN.iter().copied()).collect()
}

fn draw_new(
    site: &Site,
    context: &Context,
    drafting: &Drafting,
    preset: &str,
    form: (Vec<crate::schema_form::FormField>, Vec<ProblemLine>),
) -> Result<Response, Failure> {
    let mut page = AdminPage::new(site, context, drafting, "realm.connections.add");
    page.lead = say(site, context, "realm.connections.new-lead");
    page.problems = form.1;
    page.form(FormPart {
        action: format!("/admin/connections/new/{preset}"),
        fields: form.0,
        hidden: vec![(STAMP.to_owned(), drafting.stamp())],
        button: say(site, context, "realm.save"),
        ..FormPart::default()
    });
    page.draw(site, context, &frame(site, context, &drafting.member, HERE))
}

/// `GET /admin/connections/new/{preset}`.
async fn begin(
    State(site): State<Shared>,
    Path(name): Path<String>,
    mut context: Context,
) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    let stored = preset(&name).ok_or_else(Failure::not_found)?;
    let fields = spec(&new_only()).fields(&site.words(&context), &stored, &[]);
    draw_new(&site, &context, &drafting, &name, (fields, Vec::new()))
}

/// `POST /admin/connections/new/{preset}`.
async fn add(
    State(site): State<Shared>,
    Path(name): Path<String>,
    mut context: Context,
    form: StaffForm,
) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    let stored = preset(&name).ok_or_else(Failure::not_found)?;
    let only = new_only();
    let target = (Target::Insert(LIST.to_owned()), &stored);
    match send(&site, &context, &drafting, target, &|_| spec(&only), None, form).await? {
        Sent::Saved(draft) => {
            let added = list(draft.document.get(LIST)).last().and_then(slug_of).unwrap_or_default();
            Ok(Redirect::to(&format!("{HERE}/{added}?state=saved")).into_response())
        }
        Sent::Again(again) => draw_new(&site, &context, &drafting, &name, (again.fields, again.problems)),
    }
}

/// What was found by a test, in a table.
pub(super) fn findings_table(site: &Site, context: &Context, findings: &[HealthFinding]) -> Table {
    let words = site.words(context);
    let row = |finding: &HealthFinding| {
        let (mood, word) =
            if finding.good { (Mood::Good, "realm.health.good") } else { (Mood::Bad, "realm.health.bad") };
        let code = format!("realm.health-{}", finding.subject.split('.').next().unwrap_or_default());
        let subject = words.find(&code).unwrap_or_else(|| finding.subject.clone());
        vec![
            Cell::text(subject),
            Cell::pill(mood, say(site, context, word)),
            Cell::text(health_in_words(&words, finding)).hint(finding.detail.clone()),
            Cell::text(fix_in_words(&words, finding)).hint(finding.fix.clone()),
        ]
    };
    Table {
        caption: say(site, context, "realm.health.caption"),
        columns: vec![
            Column::new(say(site, context, "realm.health.subject")),
            Column::new(say(site, context, "realm.health.state")),
            Column::new(say(site, context, "realm.health.detail")),
            Column::new(say(site, context, "realm.health.fix")),
        ],
        rows: findings.iter().map(row).collect(),
        empty: Empty::default(),
    }
}

/// The rights that the service account needs, to copy.
pub(super) async fn grants_part(
    site: &Site,
    context: &Context,
    place: &str,
    page: &mut AdminPage,
) -> Result<(), Failure> {
    page.heading(say(site, context, "realm.grants.title"), say(site, context, "realm.grants.lead"));
    match told(configuration(site)?.grants(&context.visitor(), place).await)? {
        Ok(text) => page.add(Part::Code {
            id: "grants".to_owned(),
            label: say(site, context, "realm.grants.label"),
            text,
        }),
        Err(message) => page.note(Mood::Warn, site.say(&context.locale, &message)),
    }
    Ok(())
}

/// What a page of one connection shows besides its form.
#[derive(Default)]
struct Shown {
    problems: Vec<ProblemLine>,
    is_saved: bool,
    tested: Option<Result<Vec<HealthFinding>, Message>>,
    controllers: Option<Result<Vec<domain::directory::ControllerInfo>, Message>>,
}

async fn draw_one(
    site: &Site,
    context: &Context,
    drafting: &Drafting,
    (place, value): (&str, &Value),
    fields: Vec<crate::schema_form::FormField>,
    shown: Shown,
) -> Result<Response, Failure> {
    let mut page = AdminPage::new(site, context, drafting, "realm.connection.title");
    let id = slug_of(value).unwrap_or_default();
    let name = if text(value.get("alias")).is_empty() { id } else { text(value.get("alias")) };
    page.title = site.say(&context.locale, &Message::new("realm.connection.title").with("name", name));
    let path = format!("{HERE}/{id}");
    page.buttons = vec![
        Button::post(format!("{path}/test"), say(site, context, "realm.connection.test"), STAMP, ""),
        Button::link(format!("{path}/remove"), say(site, context, "realm.remove")).look("subtle"),
    ];
    page.problems = shown.problems;
    if shown.is_saved {
        page.note(Mood::Good, say(site, context, "realm.saved"));
    }
    for finding in drafting.findings_at(place) {
        page.note(Mood::Warn, finding);
    }
    match &shown.tested {
        Some(Ok(findings)) => page.add(Part::Table { table: findings_table(site, context, findings) }),
        Some(Err(message)) => page.note(Mood::Bad, site.say(&context.locale, message)),
        None => {}
    }
    if let Some(Ok(controllers)) = shown.controllers {
        page.heading(
            say(site, context, "realm.controllers.title"),
            say(site, context, "realm.controllers.lead"),
        );
        let writable = |yes: bool| say(site, context, if yes { "realm.yes" } else { "realm.no" });
        let rows = controllers.iter().map(|one| {
            vec![Cell::text(&one.host), Cell::text(&one.site), Cell::text(writable(one.writable))]
        });
        page.add(Part::Table {
            table: Table {
                caption: say(site, context, "realm.controllers.title"),
                columns: vec![
                    Column::new(say(site, context, "realm.controllers.host")),
                    Column::new(say(site, context, "realm.controllers.site")),
                    Column::new(say(site, context, "realm.controllers.writable")),
                ],
                rows: rows.collect(),
                empty: Empty::default(),
            },
        });
    }
    page.form(FormPart {
        action: path,
        fields,
        hidden: vec![(STAMP.to_owned(), drafting.stamp())],
        button: say(site, context, "realm.save"),
        ..FormPart::default()
    });
    grants_part(site, context, place, &mut page).await?;
    page.draw(site, context, &frame(site, context, &drafting.member, HERE))
}

/// `GET /admin/connections/{id}`.
async fn edit(
    State(site): State<Shared>,
    Path(id): Path<String>,
    Query(query): Query<StateQuery>,
    mut context: Context,
) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    let (place, value) = one::<Connections>(&drafting, &id)?;
    let fields = spec(ALL).fields(&site.words(&context), &value, &[]);
    let shown = Shown { is_saved: query.state == "saved", ..Shown::default() };
    draw_one(&site, &context, &drafting, (&place, &value), fields, shown).await
}

/// `POST /admin/connections/{id}`.
async fn change(
    State(site): State<Shared>,
    Path(id): Path<String>,
    mut context: Context,
    form: StaffForm,
) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    let (place, value) = one::<Connections>(&drafting, &id)?;
    let target = (Target::Set(place.clone()), &value);
    match send(&site, &context, &drafting, target, &|_| spec(ALL), None, form).await? {
        Sent::Saved(_) => Ok(Redirect::to(&format!("{HERE}/{id}?state=saved")).into_response()),
        Sent::Again(again) => {
            let shown = Shown { problems: again.problems, ..Shown::default() };
            draw_one(&site, &context, &drafting, (&place, &value), again.fields, shown).await
        }
    }
}

/// Tries a connection of the draft; by the draft's own values, nothing is saved.
pub(super) async fn try_it(
    site: &Shared,
    context: &Context,
    place: &str,
) -> Result<Result<Vec<HealthFinding>, Message>, Failure> {
    let (shared, visitor, place) = (site.clone(), context.visitor(), place.to_owned());
    let work = async move { told(configuration(&shared)?.test_connection(&visitor, &place).await) };
    to_the_end(work).await?
}

/// `POST /admin/connections/{id}/test`.
async fn test(
    State(site): State<Shared>,
    Path(id): Path<String>,
    mut context: Context,
    mut form: Form,
) -> Result<Response, Failure> {
    form.take_token(STAMP)?;
    form.done()?;
    let drafting = Drafting::load(&site, &mut context).await?;
    let (place, value) = one::<Connections>(&drafting, &id)?;
    let tested = try_it(&site, &context, &place).await?;
    let is_reached =
        tested.as_ref().is_ok_and(|findings| findings.iter().any(|one| one.subject == "bind" && one.good));
    let controllers = if is_reached {
        told(configuration(&site)?.controllers(&context.visitor(), &place).await).ok()
    } else {
        None
    };
    let fields = spec(ALL).fields(&site.words(&context), &value, &[]);
    let shown = Shown { tested: Some(tested), controllers, ..Shown::default() };
    draw_one(&site, &context, &drafting, (&place, &value), fields, shown).await
}
