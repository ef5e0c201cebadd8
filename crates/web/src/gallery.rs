//! Every part that pages of the staff sites are made of, in each of its states, for looking at and for tests
//! in a browser. The product does not serve it; the example `gallery` does, at `/admin/gallery` and
//! `/helpdesk/gallery`.

use std::future::Future;

use axum::{
    Json, Router,
    extract::{Query, Request, State},
    http::StatusCode,
    middleware::{self, Next},
    response::{IntoResponse, Response},
    routing::get,
};
use domain::{message::Message, time::Timestamp};
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};
use tokio::net::TcpListener;

use crate::{
    context::Context,
    failure::Failure,
    forms::{StaffForm, StaffIsSignedIn},
    gate::Drawn,
    headers,
    model::{
        self, Button, Cell, Change, Column, Confirm, DiffLine, Empty, Filter, FilterField, Frame, Link, Mood,
        NavGroup, Pager, Progress, StepMark, Table, Tile, Typed,
    },
    pages,
    schema_form::{
        Edit, FormField, FormSpec, Found, Look, Offer, Problem, ProblemLine, Reading, Search, SecretChange,
        problem_lines, realm_schema, set_at,
    },
    server::serve_router,
    state::{Shared, Site, WebState},
};

/// The sites with the gallery at `/admin/gallery`.
pub fn router(state: WebState) -> Router {
    let gallery = Router::new()
        .route("/admin/gallery", get(parts))
        .route("/helpdesk/gallery", get(empty))
        .route("/admin/gallery/confirm", get(confirm))
        .route("/admin/gallery/job", get(job))
        .route("/admin/gallery/search", get(search))
        .route("/admin/gallery/realm", get(realm_form).post(send_realm_form))
        .route("/admin/gallery/shapes", get(shapes_form).post(send_shapes_form))
        .route("/admin/gallery/connection", get(connection_form).post(send_connection_form))
        // Whoever looks at the gallery counts as signed in.
        .layer(middleware::from_fn(async |mut request: Request, next: Next| {
            request.extensions_mut().insert(StaffIsSignedIn);
            next.run(request).await
        }));
    pages::router_with(Site::new(state), gallery)
}

/// Serves [`router`] until `shutdown` ends.
///
/// # Errors
/// Those of [`crate::serve`].
pub async fn serve(
    listener: TcpListener,
    state: WebState,
    shutdown: impl Future<Output = ()> + Send,
) -> std::io::Result<()> {
    let limits = state.settings.limits;
    serve_router(listener, router(state), limits, shutdown).await
}

fn frame(current: &str) -> Frame {
    let link = |path: &str, label: &str| Link::new(format!("/admin/gallery{path}"), label);
    let group = |label: &str, links: Vec<Link>| NavGroup { label: label.to_owned(), links };
    Frame {
        nav: vec![
            group("", vec![link("", "Parts"), Link::new("/helpdesk/gallery", "Nothing yet")]),
            group(
                "Forms",
                vec![
                    link("/realm", "The realm"),
                    link("/connection", "One connection"),
                    link("/shapes", "Every shape"),
                ],
            ),
            group("Work", vec![link("/confirm", "Confirm"), link("/job", "Job")]),
        ],
        trail: vec![Link::new("/admin/gallery", "Gallery")],
        current: current.to_owned(),
    }
}

fn signed_in(site: &Site, mut context: Context) -> Context {
    let left = |seconds| site.state.clock.now().plus(std::time::Duration::from_secs(seconds));
    context.person = Some(api::SignedIn {
        name: "Olga Petersen-Álvarez".to_owned(),
        greeting: "Olga".to_owned(),
        idle_until: left(900),
        expires: left(28_800),
    });
    context
}

/// `GET /admin/gallery`: tiles, notes, tables, comparison, progress, steps.
async fn parts(State(site): State<Shared>, context: Context) -> Result<Response, Failure> {
    #[derive(Serialize)]
    struct Page {
        buttons: Vec<Button>,
        tiles: Vec<Tile>,
        filter: Filter,
        table: Table,
        pager: Pager,
        diff: Vec<DiffLine>,
        same: Vec<DiffLine>,
        progress: Progress,
        steps: Vec<StepMark>,
        pick: Vec<FormField>,
    }
    let context = signed_in(&site, context);
    let search = || Search { url: "/admin/gallery/search".to_owned(), found: None, known: groups() };
    // A form that is not over the realm's document has a schema made for it.
    let schema = json!({"type": "object", "properties": {
        "groups": {"type": "array", "items": {"type": "string"}, "description": "Groups that are searched for."},
        "owner": {"type": "string", "description": "A group that is searched for."},
    }});
    let spec =
        FormSpec::new(&schema, "gallery").area("frame").search("groups", search()).search("owner", search());
    let page = Page {
        buttons: vec![
            Button::link("/admin/gallery/shapes", "Add a policy").look(""),
            Button::link("/admin/gallery/job", "Export"),
        ],
        tiles: tiles(),
        filter: filter(),
        table: people(site.state.clock.now()),
        pager: Pager::of(2, 25, 214, |page| format!("/admin/gallery?page={page}")),
        diff: comparison(),
        same: Vec::new(),
        progress: Progress {
            label: "Require a new password".to_owned(),
            done: 1_204,
            total: 2_000,
            hint: "3 failed. About 40 seconds left.".to_owned(),
            running: true,
        },
        steps: steps(),
        pick: spec.fields(&site.words(&context), &shapes_value(), &[]),
    };
    let page = model::template_value(page);
    Ok(site.draw_staff("gallery.html", &context, &frame("/admin/gallery"), page)?.into_response())
}

fn tiles() -> Vec<Tile> {
    let tile = |label: &str, value: &str, mood: Mood, state: &str, hint: &str, href: &str| Tile {
        label: label.to_owned(),
        value: value.to_owned(),
        hint: hint.to_owned(),
        href: href.to_owned(),
        mood,
        state: state.to_owned(),
    };
    vec![
        tile(
            "Registered",
            "1,874",
            Mood::Good,
            "",
            "94 % of 1,993 people",
            "/admin/gallery?state=registered",
        ),
        tile("Locked now", "12", Mood::Warn, "More than usual", "", "/admin/gallery?state=locked"),
        tile("Mail server", "Down", Mood::Bad, "Needs attention", "since 08:41", ""),
        tile("Resets today", "37", Mood::Info, "", "", ""),
    ]
}

fn filter() -> Filter {
    let option = |value: &str, label: &str| (value.to_owned(), label.to_owned());
    Filter {
        action: "/admin/gallery".to_owned(),
        fields: vec![
            FilterField {
                name: "name".to_owned(),
                label: "Name".to_owned(),
                value: "ana".to_owned(),
                ..FilterField::default()
            },
            FilterField {
                name: "state".to_owned(),
                label: "State".to_owned(),
                value: "locked".to_owned(),
                options: vec![option("", "All"), option("locked", "Locked"), option("expired", "Expired")],
                ..FilterField::default()
            },
        ],
        active: true,
    }
}

fn people(now: Timestamp) -> Table {
    let row = |name: &str, hint: &str, mood: Mood, state: &str, tries: &str, minutes: u64| {
        vec![
            Cell::link("/admin/gallery/confirm", name).hint(hint),
            Cell::pill(mood, state),
            Cell::text(tries),
            Cell::time(now.minus(std::time::Duration::from_secs(minutes * 60))),
            Cell::buttons(vec![
                Button::link("/admin/gallery/confirm", "Unlock").about(name),
                Button::post("/admin/gallery/realm", "Revoke", "person", name).about(name).look("subtle"),
            ]),
        ]
    };
    Table {
        caption: "People whose account is locked".to_owned(),
        columns: vec![
            Column::new("Name").sort("/admin/gallery?sort=name", "ascending"),
            Column::new("State"),
            Column::new("Wrong tries").figures().sort("/admin/gallery?sort=tries", ""),
            Column::new("Since"),
            Column::new(""),
        ],
        rows: vec![
            row("Ana López", "Sales, Madrid", Mood::Bad, "Locked", "7", 12),
            row("Bruno Keller", "Logistik, Hamburg", Mood::Good, "Registered", "0", 190),
            row(
                "Maximiliane Freifrau von Donaudampfschifffahrtsgesellschaft",
                "Research and development, Friedrichshafen am Bodensee",
                Mood::Warn,
                "Password expires soon",
                "1,204",
                2_880,
            ),
        ],
        empty: Empty::default(),
    }
}

fn comparison() -> Vec<DiffLine> {
    let line = |change, place: &str, before: &str, after: &str| DiffLine {
        change,
        place: place.to_owned(),
        before: before.to_owned(),
        after: after.to_owned(),
    };
    vec![
        line(Change::Changed, "Policy Everyone › Lock › Wrong proofs until the lock", "4", "5"),
        line(Change::Added, "Mail servers › mail2.example.com", "", "port 587, STARTTLS"),
        line(Change::Removed, "Policy Interns", "2 tasks, 1 scope", ""),
    ]
}

fn steps() -> Vec<StepMark> {
    let step =
        |label: &str, state, href: &str| StepMark { label: label.to_owned(), state, href: href.to_owned() };
    vec![
        step("Directory", "done", "/admin/gallery/realm"),
        step("Service account", "done", "/admin/gallery/realm"),
        step("Mail server", "now", ""),
        step("Default policy", "todo", ""),
    ]
}

/// `GET /helpdesk/gallery`: the helpdesk's frame around nothing.
async fn empty(State(site): State<Shared>, context: Context) -> Result<Response, Failure> {
    #[derive(Serialize)]
    struct Page {
        table: Table,
        pager: Pager,
    }
    let context = signed_in(&site, context);
    let empty = Empty {
        title: "No policy yet".to_owned(),
        lead: "A policy says which tasks a group of people can do, and how they prove who they are."
            .to_owned(),
        action: Some(Button::link("/admin/gallery/shapes", "Add the first policy").look("")),
    };
    let page =
        Page { table: Table { empty, ..Table::default() }, pager: Pager::of(1, 25, 0, |_| String::new()) };
    let mut frame = frame("/helpdesk/gallery");
    frame.trail.clear();
    Ok(site.draw_staff("gallery_empty.html", &context, &frame, model::template_value(page))?.into_response())
}

/// `GET /admin/gallery/confirm`: before something grave.
async fn confirm(State(site): State<Shared>, context: Context) -> Result<Response, Failure> {
    let context = signed_in(&site, context);
    let page = Confirm {
        title: "Unregister 214 people".to_owned(),
        lead: vec![
            "Their questions, addresses and authenticator apps are forgotten. They must register again before they \
             can reset a password by themselves."
                .to_owned(),
            "Their passwords stay as they are.".to_owned(),
        ],
        who: ["Ana López", "Bruno Keller", "Chloé Martin"].map(str::to_owned).to_vec(),
        more: 211,
        irreversible: true,
        action: "/admin/gallery/realm".to_owned(),
        hidden: vec![("job".to_owned(), "unregister".to_owned())],
        button: "Unregister 214 people".to_owned(),
        bad: true,
        cancel: "/admin/gallery".to_owned(),
        typed: Some(Typed {
            name: "reason".to_owned(),
            label: "Reason or ticket number".to_owned(),
            hint: "Written to the history.".to_owned(),
            value: String::new(),
            error: "Give a reason.".to_owned(),
        }),
        ..Confirm::default()
    };
    let frame = frame("/admin/gallery/confirm");
    Ok(site.draw_staff("confirm.html", &context, &frame, model::template_value(page))?.into_response())
}

/// `GET /admin/gallery/job`: a page that looks again by itself.
async fn job(State(site): State<Shared>, context: Context) -> Result<Response, Failure> {
    let context = signed_in(&site, context);
    let progress = Progress {
        label: "Unregister 214 people".to_owned(),
        done: 87,
        total: 214,
        hint: String::new(),
        running: true,
    };
    let frame = frame("/admin/gallery/job");
    let mut page = site
        .draw_staff(
            "gallery_job.html",
            &context,
            &frame,
            model::template_value(json!({ "progress": progress })),
        )?
        .into_response();
    headers::look_again(page.headers_mut());
    Ok(page)
}

#[derive(Deserialize)]
struct SearchQuery {
    #[serde(default)]
    q: String,
}

/// `GET /admin/gallery/search?q=`: groups, as the combobox asks for them.
async fn search(Query(query): Query<SearchQuery>) -> Result<Response, Failure> {
    if query.q == "fail" {
        return Err(Failure::defect());
    }
    Ok(Json(groups_like(&query.q)).into_response())
}

#[derive(Serialize)]
struct Answer {
    value: String,
    label: String,
    hint: String,
}

fn groups() -> Vec<Offer> {
    ["Sales", "Sales interns", "Support", "Research", "Logistik Süd"]
        .map(|name| Offer {
            value: format!("CN={name},OU=Groups,DC=contoso,DC=example"),
            label: name.to_owned(),
            hint: format!("CN={name},OU=Groups,DC=contoso,DC=example"),
        })
        .to_vec()
}

fn groups_like(text: &str) -> Vec<Answer> {
    let text = text.to_lowercase();
    groups()
        .into_iter()
        .filter(|group| group.label.to_lowercase().contains(&text))
        .map(|Offer { value, label, hint }| Answer { value, label, hint })
        .collect()
}

/// Which form: its page and the title.
struct Page {
    path: &'static str,
    title: &'static str,
}

const REALM: Page = Page { path: "/admin/gallery/realm", title: "The realm" };
const CONNECTION: Page = Page { path: "/admin/gallery/connection", title: "One connection" };
const SHAPES: Page = Page { path: "/admin/gallery/shapes", title: "Every shape" };

fn draw_form(
    site: &Site,
    context: Context,
    page: &Page,
    fields: Vec<FormField>,
    problems: Vec<ProblemLine>,
    saved: Option<String>,
) -> Result<Response, Failure> {
    #[derive(Serialize)]
    struct Shown {
        title: &'static str,
        action: &'static str,
        fields: Vec<FormField>,
        problems: Vec<ProblemLine>,
        saved: Option<String>,
    }
    let context = signed_in(site, context);
    let refused = !problems.is_empty();
    let shown = Shown { title: page.title, action: page.path, fields, problems, saved };
    let frame = frame(page.path);
    let mut response =
        site.draw_staff("gallery_form.html", &context, &frame, model::template_value(shown))?.into_response();
    if refused {
        *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
        response.extensions_mut().insert(Drawn);
    }
    Ok(response)
}

/// What every page with a form does with what came back.
fn send_form(
    site: &Site,
    context: Context,
    page: &Page,
    spec_of: impl Fn(Option<Found>) -> FormSpec<'static>,
    before: &Value,
    form: StaffForm,
) -> Result<Response, Failure> {
    let StaffForm(mut form) = form;
    let button = form.take_token(Edit::NAME)?;
    let spec = spec_of(None);
    let mut reading = spec.read(before, form.rest());
    if let Some(edit) = Edit::parse(&button) {
        let found = match &edit {
            Edit::Search(place) => Some(found(place, &reading)),
            _ => None,
        };
        reading.edit(&spec, &edit);
        let fields = spec_of(found).fields(&site.words(&context), &reading.value, &[]);
        return draw_form(site, context, page, fields, Vec::new(), None);
    }
    match reading.finish() {
        Ok(mut parsed) => {
            for (place, change) in &parsed.secrets {
                let sealed = match change {
                    // What seals is the service; the gallery only shows that something was typed.
                    SecretChange::Set(typed) => format!("sealed:{:02x}", typed.code_points()).into(),
                    SecretChange::Remove => Value::String(String::new()),
                };
                set_at(&mut parsed.value, place, sealed);
            }
            let fields = spec.fields(&site.words(&context), &parsed.value, &[]);
            let saved = serde_json::to_string_pretty(&parsed.value).ok();
            draw_form(site, context, page, fields, Vec::new(), saved)
        }
        Err(reading) => {
            let words = site.words(&context);
            let fields = spec.fields(&words, &reading.value, &reading.problems);
            let lines = problem_lines(&words, &fields, &reading.problems);
            draw_form(site, context, page, fields, lines, None)
        }
    }
}

fn found(place: &str, reading: &Reading) -> Found {
    let text = reading.searched(place).to_owned();
    let like = groups_like(&text).into_iter();
    let offers = like.map(|Answer { value, label, hint }| Offer { value, label, hint }).collect();
    Found { place: place.to_owned(), text, offers }
}

fn locales(site: &Site) -> Vec<String> {
    site.form_languages()
}

fn shapes_schema() -> &'static Value {
    static SCHEMA: std::sync::OnceLock<Value> = std::sync::OnceLock::new();
    SCHEMA.get_or_init(|| schemars::schema_for!(Shapes).to_value())
}

fn realm_spec(locales: &[String], found: Option<Found>) -> FormSpec<'static> {
    let search = Search { url: "/admin/gallery/search".to_owned(), found, known: groups() };
    let connections = vec![
        Offer { value: "contoso".to_owned(), label: "Contoso".to_owned(), hint: String::new() },
        Offer { value: "fabrikam".to_owned(), label: "Fabrikam".to_owned(), hint: String::new() },
    ];
    let mut spec = FormSpec::new(realm_schema(), "realm")
        .only(&["site", "find", "limits", "mail", "connections", "staff", "policies"])
        .languages(locales)
        .offer("policies.*.scope.*.connection", connections);
    for list in ["include_groups", "exclude_groups"] {
        spec = spec.search(&format!("policies.*.scope.*.{list}"), search.clone());
    }
    spec.look("policies.*.workflows", Look::Hidden)
}

fn realm_value() -> Value {
    json!({
        "schema": 1,
        "site": {"organization": "Contoso", "help_text": "+34 910 000 000", "help_link": "tel:+34910000000", "colors": {"accent": "#0b5c56"},
            "logo": "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg=="},
        "mail": {"from": "Passwords <passwords@contoso.example>", "servers": [
            {"id": "servers-1", "host": "mail1.contoso.example", "user": "reclave", "password": "sealed:00"},
            {"id": "servers-2", "host": "mail2.contoso.example", "port": 465, "security": "tls"},
        ]},
        "connections": [{"id": "contoso", "alias": "Contoso", "controllers": ["ldaps://dc1.contoso.example", "ldaps://dc2.contoso.example"],
            "base": "DC=contoso,DC=example", "bind_dn": "svc-reclave@contoso.example", "bind_password": "sealed:00"}],
        "policies": [{"id": "everyone", "name": "Everyone", "scope": [{"connection": "contoso",
                "include_groups": ["CN=Sales,OU=Groups,DC=contoso,DC=example", "CN=Gone,DC=contoso,DC=example"]}],
            "questions": {"mandatory": [{"id": "mandatory-1", "text": {"en": "Which teacher do you remember best?", "de": "An welche Lehrerin erinnern Sie sich am besten?"}}]},
            "workflows": []}],
    })
}

/// `GET /admin/gallery/realm`: most of the realm's document as one form.
async fn realm_form(State(site): State<Shared>, context: Context) -> Result<Response, Failure> {
    let spec = realm_spec(&locales(&site), None);
    let fields = spec.fields(&site.words(&context), &realm_value(), &[]);
    draw_form(&site, context, &REALM, fields, Vec::new(), None)
}

/// `POST /admin/gallery/realm`.
async fn send_realm_form(
    State(site): State<Shared>,
    context: Context,
    form: StaffForm,
) -> Result<Response, Failure> {
    let locales = locales(&site);
    send_form(&site, context, &REALM, |found| realm_spec(&locales, found), &realm_value(), form)
}

/// `GET /admin/gallery/connection`: one type of the realm's schema.
async fn connection_form(State(site): State<Shared>, context: Context) -> Result<Response, Failure> {
    let spec = FormSpec::of_type(realm_schema(), "DomainConnection");
    let fields = spec.fields(&site.words(&context), &realm_value()["connections"][0], &[]);
    draw_form(&site, context, &CONNECTION, fields, Vec::new(), None)
}

/// `POST /admin/gallery/connection`.
async fn send_connection_form(
    State(site): State<Shared>,
    context: Context,
    form: StaffForm,
) -> Result<Response, Failure> {
    let spec = |_| FormSpec::of_type(realm_schema(), "DomainConnection");
    send_form(&site, context, &CONNECTION, spec, &realm_value()["connections"][0], form)
}

/// What the realm's document has no example of.
#[derive(Default, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(default, deny_unknown_fields)]
struct Shapes {
    /// A text of one line.
    line: String,
    /// A text of several lines.
    #[schemars(extend("format" = "multiline"))]
    lines: String,
    /// A whole number with bounds.
    #[schemars(range(min = 4, max = 20))]
    number: u32,
    /// A number that may be absent.
    maybe_number: Option<f64>,
    /// Yes, no, or not said.
    maybe_flag: Option<bool>,
    /// Yes or no.
    flag: bool,
    /// One of three, with what each means.
    way: Way,
    /// One of many, in a list.
    day: Day,
    /// Any of three.
    ways: Vec<Way>,
    /// Texts, one a line.
    attributes: Vec<String>,
    /// Names and values.
    #[schemars(extend("format" = "pairs"))]
    headers: std::collections::BTreeMap<String, String>,
    /// Words by language tag.
    #[schemars(extend("format" = "multiline"))]
    words: std::collections::BTreeMap<String, String>,
    /// A group that may be absent.
    proxy: Option<Proxy>,
    /// A group that is absent.
    other_proxy: Option<Proxy>,
    /// One of several kinds, each with settings of its own.
    gateway: Gateway,
    /// A list of such kinds.
    gateways: Vec<Gateway>,
    /// An empty list.
    proxies: Vec<Proxy>,
    /// A secret that is set.
    #[schemars(extend("format" = "password"))]
    set_secret: String,
    /// A secret that is not set.
    #[schemars(extend("format" = "password"))]
    secret: String,
    /// A group that is searched for.
    owner: String,
    /// Groups that are searched for.
    groups: Vec<String>,
    /// A color.
    #[schemars(extend("format" = "color"))]
    color: String,
    /// Anything at all.
    anything: serde_json::Map<String, Value>,
}

/// One of three.
#[derive(Clone, Copy, Default, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum Way {
    /// Safe, and slower than the others.
    #[default]
    Long,
    /// Fast.
    Short,
    /// Only where the others are closed.
    Around,
}

#[derive(Clone, Copy, Default, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum Day {
    #[default]
    Monday,
    Tuesday,
    Wednesday,
    Thursday,
    Friday,
    Saturday,
    Sunday,
}

/// A proxy.
#[derive(Clone, Default, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
struct Proxy {
    /// Its host name.
    host: String,
    /// Its port.
    #[schemars(range(min = 1, max = 65_535))]
    port: u16,
}

/// How messages go out.
#[derive(Clone, Default, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(tag = "kind", rename_all = "kebab-case")]
enum Gateway {
    /// Not at all.
    #[default]
    Off,
    /// By any service that takes HTTP requests.
    Http {
        /// The address.
        url: String,
        /// Through this proxy.
        proxy: Option<Proxy>,
    },
    /// By a program on this machine.
    Program {
        /// Its path.
        path: String,
    },
}

fn shapes(schema: &'static Value, found: Option<Found>) -> FormSpec<'static> {
    let search = Search { url: "/admin/gallery/search".to_owned(), found, known: groups() };
    FormSpec::new(schema, "gallery").search("groups", search.clone()).search("owner", search)
}

fn shapes_value() -> Value {
    json!({
        "line": "A line", "lines": "First line\nSecond line", "number": 6, "flag": true, "way": "short", "day": "friday",
        "ways": ["long"], "attributes": ["mail", "title"], "headers": {"Accept": "application/json", "X-Tenant": "contoso"},
        "words": {"en": "Welcome.\n\nAsk for help at any time.", "it": "Benvenuti."},
        "proxy": {"host": "proxy.contoso.example", "port": 3128},
        "gateway": {"kind": "http", "url": "https://sms.example/send"},
        "gateways": [{"kind": "program", "path": "/usr/bin/sms"}, {"kind": "off"}],
        "set_secret": "sealed:00", "groups": ["CN=Sales,OU=Groups,DC=contoso,DC=example"],
        "owner": "CN=Support,OU=Groups,DC=contoso,DC=example", "color": "#0b5c56", "anything": {"a": [1, 2, {"b": null}]},
    })
}

#[derive(Deserialize)]
struct ShapesQuery {
    #[serde(default)]
    state: String,
}

/// `GET /admin/gallery/shapes`: every kind of field; with `?state=wrong`, every kind of field with a problem.
async fn shapes_form(
    State(site): State<Shared>,
    Query(query): Query<ShapesQuery>,
    context: Context,
) -> Result<Response, Failure> {
    let (spec, words) = (shapes(shapes_schema(), None).languages(&locales(&site)), site.words(&context));
    let mut problems = Vec::new();
    if query.state == "wrong" {
        let places = spec.fields(&words, &shapes_value(), &[]).into_iter().map(|field| field.place);
        let inner = ["words.en", "gateways.0.path", "proxy.port"].map(str::to_owned);
        problems.extend(
            places.chain(inner).map(|place| Problem::new(place, Message::new("form.error.required"))),
        );
    }
    let fields = spec.fields(&words, &shapes_value(), &problems);
    let lines = problem_lines(&words, &fields, &problems);
    draw_form(&site, context, &SHAPES, fields, lines, None)
}

/// `POST /admin/gallery/shapes`.
async fn send_shapes_form(
    State(site): State<Shared>,
    context: Context,
    form: StaffForm,
) -> Result<Response, Failure> {
    let locales = locales(&site);
    let spec = |found| shapes(shapes_schema(), found).languages(&locales);
    send_form(&site, context, &SHAPES, spec, &shapes_value(), form)
}
