//! OpenID providers: where people may sign in to prove who they are, what must be known to a provider of this house,
//! and a look at what a provider says of itself.

use api::configuration::OidcLook;
use axum::{
    Router,
    extract::{Path, Query, State},
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use domain::{message::Message, store::SiteKind};
use serde_json::{Value, json};

use super::{
    frame,
    servers::{self, Listed},
    settings::StateQuery,
};
use crate::{
    context::{Context, root_of},
    failure::Failure,
    forms::{Form, StaffForm},
    model::{Button, Cell, Column, Empty, Mood, Table},
    pages::{
        admin::{
            draft::{Drafting, STAMP, Sent, Target, configuration, list, send, slug_of, text, told},
            page::{AdminPage, FormPart, Part, say},
        },
        elsewhere, to_the_end,
    },
    schema_form::{FormField, FormSpec, ProblemLine, realm_schema},
    state::{Shared, Site},
};

const HERE: &str = "/admin/external";
const LIST: &str = "oidc.providers";

/// The providers, as the list that they stand in.
struct Providers;

impl Listed for Providers {
    const HERE: &'static str = HERE;
    const LIST: &'static str = LIST;
    const PAGES: &'static str = "/admin/external/providers";
}

/// What is asked for of a provider.
const PROVIDER: &[&str] = &[
    "name",
    "issuer",
    "client_id",
    "client_secret",
    "claim",
    "attribute",
    "scopes",
    "acr_values",
    "amr",
    "max_age_seconds",
    "skew_seconds",
];

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route(HERE, get(show))
        .route("/admin/external/new", get(begin).post(add))
        .route("/admin/external/providers/{id}", get(edit).post(change))
        .route("/admin/external/providers/{id}/test", post(test))
        .route(
            "/admin/external/providers/{id}/remove",
            get(servers::ask_remove::<Providers>).post(servers::remove::<Providers>),
        )
}

fn spec() -> FormSpec<'static> {
    FormSpec::of_type(realm_schema(), "OidcEntry").only(PROVIDER)
}

/// What a new provider begins with.
fn new_provider() -> Value {
    json!({ "id": "provider", "name": "", "issuer": "", "client_id": "" })
}

fn path_of(id: &str) -> String {
    format!("/admin/external/providers/{id}")
}

fn table(site: &Site, context: &Context, drafting: &Drafting) -> Table {
    let row = |one: &Value| {
        let id = slug_of(one).unwrap_or_default();
        let (name, path) = (text(one.get("name")), path_of(id));
        let buttons = vec![
            Button::link(path.clone(), say(site, context, "realm.edit")).about(name),
            Button::link(format!("{path}/remove"), say(site, context, "realm.remove"))
                .about(name)
                .look("subtle"),
        ];
        vec![
            Cell::link(path, name),
            Cell::text(text(one.get("issuer"))),
            Cell::text(id),
            Cell::buttons(buttons),
        ]
    };
    Table {
        caption: say(site, context, "realm.external.providers"),
        columns: vec![
            Column::new(say(site, context, "realm.external.name")),
            Column::new(say(site, context, "realm.external.issuer")),
            Column::new(say(site, context, "realm.external.id")),
            Column::new(""),
        ],
        rows: list(drafting.at(LIST)).map(row).collect(),
        empty: Empty {
            title: say(site, context, "realm.external.none"),
            lead: say(site, context, "realm.external.none-lead"),
            action: Some(
                Button::link("/admin/external/new", say(site, context, "realm.external.add")).look(""),
            ),
        },
    }
}

/// The addresses that must be known to a provider, one for each site.
fn back_addresses(site: &Site, context: &Context) -> Vec<(String, String)> {
    [
        (SiteKind::SelfService, "realm.external.back.self-service"),
        (SiteKind::Helpdesk, "realm.external.back.helpdesk"),
        (SiteKind::Administration, "realm.external.back.administration"),
    ]
    .into_iter()
    .map(|(kind, label)| {
        let origin = site.state.settings.url_of(kind).origin();
        (say(site, context, label), format!("{origin}{}{}", root_of(kind), elsewhere::BACK))
    })
    .collect()
}

/// `GET /admin/external`.
async fn show(State(site): State<Shared>, mut context: Context) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    let mut page = AdminPage::new(&site, &context, &drafting, "realm.external.title");
    page.lead = say(&site, &context, "realm.external.lead");
    page.buttons.push(Button::link("/admin/external/new", say(&site, &context, "realm.external.add")));
    for finding in drafting.findings_at("oidc") {
        page.note(Mood::Warn, finding);
    }
    page.add(Part::Table { table: table(&site, &context, &drafting) });
    page.heading(
        say(&site, &context, "realm.external.back.title"),
        say(&site, &context, "realm.external.back.lead"),
    );
    page.add(Part::Facts { facts: back_addresses(&site, &context) });
    page.draw(&site, &context, &frame(&site, &context, &drafting.member, HERE))
}

/// What a page of a provider shows besides its form.
struct Shown<'a> {
    title: Message,
    action: String,
    /// The provider that is there already: its slug.
    id: Option<&'a str>,
    form: (Vec<FormField>, Vec<ProblemLine>),
    is_saved: bool,
    tested: Option<Result<OidcLook, Message>>,
}

/// What became of looking at a provider.
fn say_tested(site: &Site, context: &Context, page: &mut AdminPage, tested: &Result<OidcLook, Message>) {
    let look = match tested {
        Err(message) => return page.note(Mood::Bad, site.say(&context.locale, message)),
        Ok(look) => look,
    };
    if !look.problem.is_empty() {
        let message = Message::new("realm.external.test.bad").with("problem", look.problem.clone());
        return page.note(Mood::Bad, site.say(&context.locale, &message));
    }
    let took = i64::try_from(look.took_ms).unwrap_or(i64::MAX);
    let good = Message::new("realm.external.test.good").with("ms", took);
    page.note(Mood::Good, site.say(&context.locale, &good));
    if !look.unlisted_acr.is_empty() {
        let acr = Message::new("realm.external.test.acr").with("acr", look.unlisted_acr.join(", "));
        page.note(Mood::Warn, site.say(&context.locale, &acr));
    }
    let or_unsaid = |text: String| {
        if text.is_empty() { say(site, context, "realm.external.test.unsaid") } else { text }
    };
    let pkce = if look.says_pkce { "S256".to_owned() } else { String::new() };
    let word = |code: &'static str| say(site, context, code);
    page.add(Part::Facts {
        facts: vec![
            (word("realm.external.test.authorization"), look.authorization_endpoint.clone()),
            (word("realm.external.test.token"), look.token_endpoint.clone()),
            (word("realm.external.test.keys"), format!("{} / {}", look.usable_keys, look.keys)),
            (word("realm.external.test.algorithms"), or_unsaid(look.algorithms.join(", "))),
            (word("realm.external.test.pkce"), or_unsaid(pkce)),
        ],
    });
}

fn draw(site: &Site, context: &Context, drafting: &Drafting, shown: Shown<'_>) -> Result<Response, Failure> {
    let mut page = AdminPage::new(site, context, drafting, "realm.external.add");
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
            say(site, context, "realm.external.test.title"),
            say(site, context, "realm.external.test.lead"),
        );
        page.form(FormPart {
            action: format!("{}/test", shown.action),
            button: say(site, context, "realm.external.test.go"),
            look: "quiet",
            ..FormPart::default()
        });
    }
    page.draw(site, context, &frame(site, context, &drafting.member, HERE))
}

fn of_new(form: (Vec<FormField>, Vec<ProblemLine>)) -> Shown<'static> {
    Shown {
        title: Message::new("realm.external.add"),
        action: "/admin/external/new".to_owned(),
        id: None,
        form,
        is_saved: false,
        tested: None,
    }
}

/// `GET /admin/external/new`.
async fn begin(State(site): State<Shared>, mut context: Context) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    let fields = spec().fields(&site.words(&context), &new_provider(), &[]);
    draw(&site, &context, &drafting, of_new((fields, Vec::new())))
}

/// `POST /admin/external/new`.
async fn add(State(site): State<Shared>, mut context: Context, form: StaffForm) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    let target = (Target::Insert(LIST.to_owned()), &new_provider());
    match send(&site, &context, &drafting, target, &|_| spec(), None, form).await? {
        Sent::Saved(draft) => {
            let providers = draft.document.get("oidc").and_then(|oidc| oidc.get("providers"));
            let added = list(providers).last().and_then(slug_of).unwrap_or_default();
            Ok(Redirect::to(&format!("{}?state=saved", path_of(added))).into_response())
        }
        Sent::Again(again) => draw(&site, &context, &drafting, of_new((again.fields, again.problems))),
    }
}

fn shown<'a>(id: &'a str, value: &Value, form: (Vec<FormField>, Vec<ProblemLine>)) -> Shown<'a> {
    Shown {
        title: Message::new("realm.external.provider").with("name", text(value.get("name"))),
        action: path_of(id),
        id: Some(id),
        form,
        is_saved: false,
        tested: None,
    }
}

/// `GET /admin/external/providers/{id}`.
async fn edit(
    State(site): State<Shared>,
    Path(id): Path<String>,
    Query(query): Query<StateQuery>,
    mut context: Context,
) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    let (_, value) = servers::one::<Providers>(&drafting, &id)?;
    let fields = spec().fields(&site.words(&context), &value, &[]);
    let shown = Shown { is_saved: query.state == "saved", ..shown(&id, &value, (fields, Vec::new())) };
    draw(&site, &context, &drafting, shown)
}

/// `POST /admin/external/providers/{id}`.
async fn change(
    State(site): State<Shared>,
    Path(id): Path<String>,
    mut context: Context,
    form: StaffForm,
) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    let (place, value) = servers::one::<Providers>(&drafting, &id)?;
    let target = (Target::Set(place), &value);
    match send(&site, &context, &drafting, target, &|_| spec(), None, form).await? {
        Sent::Saved(_) => Ok(Redirect::to(&format!("{}?state=saved", path_of(&id))).into_response()),
        Sent::Again(again) => {
            draw(&site, &context, &drafting, shown(&id, &value, (again.fields, again.problems)))
        }
    }
}

/// `POST /admin/external/providers/{id}/test`: looks at a provider of the draft.
async fn test(
    State(site): State<Shared>,
    Path(id): Path<String>,
    mut context: Context,
    form: Form,
) -> Result<Response, Failure> {
    form.done()?;
    let drafting = Drafting::load(&site, &mut context).await?;
    let (place, value) = servers::one::<Providers>(&drafting, &id)?;
    let (shared, visitor) = (site.clone(), context.visitor());
    let work = async move { told(configuration(&shared)?.test_oidc(&visitor, &place).await) };
    let tested = to_the_end(work).await??;
    let fields = spec().fields(&site.words(&context), &value, &[]);
    let shown = Shown { tested: Some(tested), ..shown(&id, &value, (fields, Vec::new())) };
    draw(&site, &context, &drafting, shown)
}
