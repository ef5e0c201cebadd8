//! The first-run assistant: from an empty realm to one that works, a step a page, in the session that the set-up code
//! opened. Every step saves in the draft, so that it can be left and gone on with; the last one publishes.

use api::{configuration::Published, staff::Member};
use axum::{
    Router,
    extract::{Query, State},
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use domain::{message::Message, secret::Secret};
use serde_json::{Value, json};

use super::{
    connections::{self, findings_table, grants_part},
    mail,
    roles::{find_person, nobody, person_spec},
    settings::StateQuery,
};
use crate::{
    context::Context,
    failure::Failure,
    forms::{Form, StaffForm},
    model::{Button, Frame, Link, Mood, StepMark},
    pages::{
        admin::{
            draft::{
                Drafting, STAMP, Sent, Target, configuration, list, save, scopes, send, set, slug_of, text,
                told,
            },
            page::{AdminPage, FormPart, Part, say},
        },
        to_the_end,
    },
    qr,
    schema_form::{
        Edit as Press, FormField, FormSpec, Found, Problem, ProblemLine, problem_lines, realm_schema,
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
        .route("/admin/setup/directory", get(directory).post(take_directory))
        .route("/admin/setup/directory/kind", post(choose_directory))
        .route("/admin/setup/rights", get(rights))
        .route("/admin/setup/rights/test", post(test_rights))
        .route("/admin/setup/mail", get(mail_server).post(take_mail))
        .route("/admin/setup/mail/test", post(test_mail))
        .route("/admin/setup/policy", get(policy).post(take_policy))
        .route("/admin/setup/administrator", get(administrator).post(take_administrator))
        .route("/admin/setup/administrator/code", post(take_code))
        .route("/admin/setup/publish", get(publish_page).post(publish))
        .route("/admin/setup/done", get(done))
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
            draw_rights(&site, &context, &drafting, true).await
        }
        Sent::Again(again) => {
            let again = Some((again.fields, again.problems));
            draw_directory(&site, &context, &drafting, (&kind, &stored), again)
        }
    }
}

async fn draw_rights(
    site: &Shared,
    context: &Context,
    drafting: &Drafting,
    is_tested: bool,
) -> Result<Response, Failure> {
    let Some(id) = connection(drafting).and_then(slug_of) else { return Ok(to("directory")) };
    let place = format!("connections.{id}");
    let mut page = page(site, context, drafting, "rights", "realm.setup.rights-lead");
    if is_tested {
        match connections::try_it(site, context, &place).await? {
            Ok(findings) => {
                if findings.iter().all(|one| one.good) {
                    page.note(Mood::Good, say(site, context, "realm.setup.all-good"));
                }
                page.add(Part::Table { table: findings_table(site, context, &findings) });
            }
            Err(message) => page.note(Mood::Bad, site.say(&context.locale, &message)),
        }
    }
    page.add(Part::Buttons {
        buttons: vec![
            Button::link(format!("{HERE}/mail"), say(site, context, "realm.setup.next")).look(""),
            Button::post(
                format!("{HERE}/rights/test"),
                say(site, context, "realm.setup.test-again"),
                STAMP,
                "",
            ),
            Button::link(format!("{HERE}/directory"), say(site, context, "realm.setup.back-directory"))
                .look("subtle"),
        ],
    });
    grants_part(site, context, &place, &mut page).await?;
    draw(site, context, drafting, page)
}

/// `GET /admin/setup/rights`.
async fn rights(State(site): State<Shared>, mut context: Context) -> Result<Response, Failure> {
    let drafting = load(&site, &mut context).await?;
    draw_rights(&site, &context, &drafting, false).await
}

/// `POST /admin/setup/rights/test`.
async fn test_rights(
    State(site): State<Shared>,
    mut context: Context,
    mut form: Form,
) -> Result<Response, Failure> {
    form.take_token(STAMP)?;
    form.done()?;
    let drafting = load(&site, &mut context).await?;
    draw_rights(&site, &context, &drafting, true).await
}

/// Sender and first server as one form.
fn mail_spec() -> FormSpec<'static> {
    FormSpec::of_type(realm_schema(), "MailDelivery").only(&["from", "servers"])
}

fn mail_value(drafting: &Drafting) -> Value {
    let stored = drafting.piece("mail");
    let from = text(stored.get("from")).to_owned();
    let mut servers: Vec<Value> = list(stored.get("servers")).cloned().collect();
    if servers.is_empty() {
        servers.push(mail::new_server());
    }
    json!({ "from": from, "servers": servers })
}

/// What the page of mail shows besides its form.
#[derive(Default)]
struct MailShown {
    again: Option<(Vec<FormField>, Vec<ProblemLine>)>,
    tested: Option<Result<Result<(), String>, Message>>,
    to: String,
    is_saved: bool,
}

fn draw_mail(
    site: &Site,
    context: &Context,
    drafting: &Drafting,
    shown: MailShown,
) -> Result<Response, Failure> {
    let mut page = page(site, context, drafting, "mail", "realm.setup.mail-lead");
    let words = site.words(context);
    let (fields, problems) =
        shown.again.unwrap_or_else(|| (mail_spec().fields(&words, &mail_value(drafting), &[]), Vec::new()));
    page.problems = problems;
    if shown.is_saved {
        page.note(Mood::Good, say(site, context, "realm.saved"));
    }
    if let Some(tested) = &shown.tested {
        mail::say_tested(site, context, &mut page, tested);
    }
    page.form(FormPart {
        action: format!("{HERE}/mail"),
        fields,
        hidden: vec![(STAMP.to_owned(), drafting.stamp())],
        button: say(site, context, "realm.save"),
        ..FormPart::default()
    });
    let has_server = list(drafting.at("mail.servers")).next().is_some();
    if has_server {
        page.heading(say(site, context, "realm.test-mail.title"), say(site, context, "realm.test-mail.lead"));
        page.form(FormPart {
            action: format!("{HERE}/mail/test"),
            fields: mail::test_spec().fields(&words, &json!({ "to": shown.to }), &[]),
            button: say(site, context, "realm.test-mail.send"),
            look: "quiet",
            ..FormPart::default()
        });
        page.add(go_on(site, context, "policy"));
    } else {
        let skip =
            Button::link(format!("{HERE}/policy"), say(site, context, "realm.setup.no-mail")).look("quiet");
        page.add(Part::Buttons { buttons: vec![skip] });
    }
    draw(site, context, drafting, page)
}

/// `GET /admin/setup/mail`.
async fn mail_server(
    State(site): State<Shared>,
    Query(query): Query<StateQuery>,
    mut context: Context,
) -> Result<Response, Failure> {
    let drafting = load(&site, &mut context).await?;
    let shown = MailShown { is_saved: query.state == "saved", ..MailShown::default() };
    draw_mail(&site, &context, &drafting, shown)
}

/// `POST /admin/setup/mail`.
async fn take_mail(
    State(site): State<Shared>,
    mut context: Context,
    form: StaffForm,
) -> Result<Response, Failure> {
    let drafting = load(&site, &mut context).await?;
    let stored = mail_value(&drafting);
    let target = (Target::Set("mail".to_owned()), &stored);
    match send(&site, &context, &drafting, target, &|_| mail_spec(), None, form).await? {
        Sent::Saved(_) => Ok(to("mail?state=saved")),
        Sent::Again(again) => {
            let shown = MailShown { again: Some((again.fields, again.problems)), ..MailShown::default() };
            draw_mail(&site, &context, &drafting, shown)
        }
    }
}

/// `POST /admin/setup/mail/test`.
async fn test_mail(
    State(site): State<Shared>,
    mut context: Context,
    StaffForm(mut form): StaffForm,
) -> Result<Response, Failure> {
    form.take_token(Press::NAME)?;
    let address = form.take("to").expose().trim().to_owned();
    form.done()?;
    let drafting = load(&site, &mut context).await?;
    let server = list(drafting.at("mail.servers")).next().and_then(slug_of).unwrap_or_default().to_owned();
    let tested = mail::try_it(&site, &context, &format!("mail.servers.{server}"), &address).await?;
    draw_mail(
        &site,
        &context,
        &drafting,
        MailShown { tested: Some(tested), to: address, ..MailShown::default() },
    )
}

/// The preset, and who it is for.
fn policy_spec(tools: &PolicyTools, found: Option<&Found>) -> FormSpec<'static> {
    static SCHEMA: std::sync::OnceLock<Value> = std::sync::OnceLock::new();
    let schema = SCHEMA.get_or_init(|| {
        let scope = realm_schema().get("$defs").and_then(|types| types.get("Scope")).cloned();
        json!({
            "type": "object",
            "required": ["organization", "preset"],
            "properties": {
                "organization": { "type": "string", "maxLength": 200 },
                "preset": { "enum": ["modern", "classic"] },
                "scope": { "type": "array", "items": { "$ref": "#/$defs/Scope" } },
            },
            "$defs": { "Scope": scope },
        })
    });
    scopes(
        FormSpec::new(schema, "setup-policy").area("realm"),
        "scope",
        &tools.connections,
        &tools.known,
        found,
    )
}

struct PolicyTools {
    connections: Vec<crate::schema_form::Offer>,
    known: Vec<crate::schema_form::Offer>,
}

impl PolicyTools {
    async fn of(site: &Site, context: &Context, drafting: &Drafting) -> Result<Self, Failure> {
        let scope = drafting.piece("policies.everyone.scope");
        Ok(Self {
            connections: drafting.connections(site, context).await?,
            known: drafting.scope_names(site, context, &scope).await,
        })
    }
}

fn policy_value(drafting: &Drafting) -> Value {
    let organization = text(drafting.at("site.organization"));
    let is_classic = list(drafting.at("password_policies")).any(|one| slug_of(one) == Some("classic"));
    let scope = list(drafting.at("policies")).next().and_then(|policy| policy.get("scope"));
    json!({
        "organization": organization,
        "preset": if is_classic { "classic" } else { "modern" },
        "scope": scope.cloned().unwrap_or_else(|| json!([])),
    })
}

fn draw_policy(
    site: &Site,
    context: &Context,
    drafting: &Drafting,
    (fields, problems): (Vec<FormField>, Vec<ProblemLine>),
) -> Result<Response, Failure> {
    let mut page = page(site, context, drafting, "policy", "realm.setup.policy-lead");
    page.problems = problems;
    page.form(FormPart {
        action: format!("{HERE}/policy"),
        fields,
        hidden: vec![(STAMP.to_owned(), drafting.stamp())],
        button: say(site, context, "realm.setup.save-next"),
        ..FormPart::default()
    });
    draw(site, context, drafting, page)
}

/// `GET /admin/setup/policy`.
async fn policy(State(site): State<Shared>, mut context: Context) -> Result<Response, Failure> {
    let drafting = load(&site, &mut context).await?;
    let tools = PolicyTools::of(&site, &context, &drafting).await?;
    let fields = policy_spec(&tools, None).fields(&site.words(&context), &policy_value(&drafting), &[]);
    draw_policy(&site, &context, &drafting, (fields, Vec::new()))
}

/// `POST /admin/setup/policy`.
async fn take_policy(
    State(site): State<Shared>,
    mut context: Context,
    StaffForm(mut form): StaffForm,
) -> Result<Response, Failure> {
    let button = form.take_token(Press::NAME)?;
    let stamp = form.take_token(STAMP)?;
    let drafting = load(&site, &mut context).await?;
    let tools = PolicyTools::of(&site, &context, &drafting).await?;
    let spec = policy_spec(&tools, None);
    let words = site.words(&context);
    let mut reading = spec.read(&policy_value(&drafting), form.rest());
    if let Some(press) = Press::parse(&button) {
        let found = crate::pages::admin::draft::pressed(&site, &context, &drafting, &press, &reading).await?;
        reading.edit(&spec, &press);
        let fields = policy_spec(&tools, found.as_ref()).fields(&words, &reading.value, &[]);
        return draw_policy(&site, &context, &drafting, (fields, Vec::new()));
    }
    let typed = reading.value.clone();
    let problems = match reading.finish() {
        Err(reading) => reading.problems,
        Ok(_) if stamp != drafting.stamp() => vec![Problem::new("", Message::new("config.stale"))],
        Ok(parsed) => match put_policy(&site, &context, &drafting, &parsed.value).await? {
            Ok(()) => return Ok(to("administrator")),
            Err(message) => vec![Problem::new("", message)],
        },
    };
    let fields = spec.fields(&words, &typed, &problems);
    let lines = problem_lines(&words, &fields, &problems);
    draw_policy(&site, &context, &drafting, (fields, lines))
}

/// Puts the preset, its scope and the organisation's name into the draft.
async fn put_policy(
    site: &Shared,
    context: &Context,
    drafting: &Drafting,
    value: &Value,
) -> Result<Result<(), Message>, Failure> {
    let preset = text(value.get("preset"));
    let used = configuration(site)?.use_preset(&context.visitor(), drafting.draft.version, preset).await;
    let draft = match told(used)? {
        Ok(draft) => draft,
        Err(message) => return Ok(Err(message)),
    };
    let first = list(draft.document.get("policies")).next().and_then(slug_of).unwrap_or_default();
    let scope = value.get("scope").cloned().unwrap_or_else(|| json!([]));
    let organization = value.get("organization").cloned().unwrap_or(Value::Null);
    let edits = vec![
        set(&draft.document, &format!("policies.{first}.scope"), scope),
        set(&draft.document, "site.organization", organization),
    ];
    Ok(save(site, context, draft.version, edits).await?.map(drop))
}

/// What the page of the first administrator shows.
#[derive(Default)]
struct AdministratorShown {
    again: Option<(Vec<FormField>, Vec<ProblemLine>)>,
    problem: Option<Message>,
    /// The app's address, until a code of it was right.
    address: Option<Secret>,
    is_enrolled: bool,
}

fn code_spec() -> FormSpec<'static> {
    static SCHEMA: std::sync::OnceLock<Value> = std::sync::OnceLock::new();
    let schema = SCHEMA.get_or_init(|| {
        json!({ "type": "object", "required": ["code"], "properties": { "code": { "type": "string", "maxLength": 12 } } })
    });
    FormSpec::new(schema, "setup-code").area("realm")
}

async fn draw_administrator(
    site: &Shared,
    context: &Context,
    drafting: &Drafting,
    shown: AdministratorShown,
) -> Result<Response, Failure> {
    let mut page = page(site, context, drafting, "administrator", "realm.setup.administrator-lead");
    let words = site.words(context);
    if let Some(message) = &shown.problem {
        let text = site.say(&context.locale, message);
        page.problems.push(ProblemLine { label: page.title.clone(), text, field: None });
    }
    if shown.is_enrolled {
        page.note(Mood::Good, say(site, context, "realm.setup.enrolled"));
        page.add(go_on(site, context, "publish"));
    }
    if let Some(person) = first_person(drafting) {
        let name = text(person.get("name"));
        page.add(Part::Facts {
            facts: vec![(say(site, context, "realm.setup.administrator"), name.to_owned())],
        });
        if let Some(drawn) = shown.address.as_ref().and_then(qr::draw) {
            page.heading(say(site, context, "realm.setup.app"), say(site, context, "realm.setup.app-lead"));
            page.add(Part::Scan { svg: picture(&drawn.svg), label: say(site, context, "realm.setup.scan") });
            page.add(Part::Code {
                id: "secret".to_owned(),
                label: say(site, context, "realm.setup.secret"),
                text: drawn.groups.clone(),
            });
            page.form(FormPart {
                action: format!("{HERE}/administrator/code"),
                fields: code_spec().fields(&words, &json!({ "code": "" }), &[]),
                button: say(site, context, "realm.setup.enrol"),
                ..FormPart::default()
            });
        }
        if !shown.is_enrolled {
            let has_mail = list(drafting.at("mail.servers")).next().is_some();
            if has_mail {
                let later =
                    Button::link(format!("{HERE}/publish"), say(site, context, "realm.setup.by-mail"));
                page.add(Part::Buttons { buttons: vec![later] });
            }
        }
        page.heading(say(site, context, "realm.setup.somebody-else"), "");
    }
    let connections = drafting.connections(site, context).await?;
    let is_again = shown.again.is_some();
    let (fields, problems) = shown.again.unwrap_or_else(|| {
        (person_spec(&connections).fields(&words, &nobody(&connections), &[]), Vec::new())
    });
    if is_again {
        page.problems.extend(problems);
    }
    page.form(FormPart {
        action: format!("{HERE}/administrator"),
        fields,
        hidden: vec![(STAMP.to_owned(), drafting.stamp())],
        button: say(site, context, "realm.setup.find"),
        look: if first_person(drafting).is_some() { "quiet" } else { "" },
        ..FormPart::default()
    });
    draw(site, context, drafting, page)
}

/// A picture as part of a `data:` address.
fn picture(svg: &str) -> String {
    let named = svg.replacen("<svg ", "<svg xmlns=\"http://www.w3.org/2000/svg\" ", 1);
    named.replace('%', "%25").replace('#', "%23").replace('<', "%3C").replace('>', "%3E").replace('"', "'")
}

/// Makes a secret for the app of the one who is named in the draft.
async fn enrol(
    site: &Shared,
    context: &Context,
    drafting: &Drafting,
) -> Result<Result<Secret, Message>, Failure> {
    let Some(person) = first_person(drafting) else {
        return Ok(Err(Message::new("realm.setup.nobody")));
    };
    let (connection, object) = (text(person.get("connection")), text(person.get("object")));
    told(configuration(site)?.enrol_first_administrator(&context.visitor(), connection, object).await)
}

/// `GET /admin/setup/administrator`.
async fn administrator(
    State(site): State<Shared>,
    Query(query): Query<StateQuery>,
    mut context: Context,
) -> Result<Response, Failure> {
    let drafting = load(&site, &mut context).await?;
    let mut shown =
        AdministratorShown { is_enrolled: query.state == "enrolled", ..AdministratorShown::default() };
    if first_person(&drafting).is_some() && !shown.is_enrolled {
        match enrol(&site, &context, &drafting).await? {
            Ok(address) => shown.address = Some(address),
            Err(message) => shown.problem = Some(message),
        }
    }
    draw_administrator(&site, &context, &drafting, shown).await
}

/// `POST /admin/setup/administrator`: names the first administrator, with the full role.
async fn take_administrator(
    State(site): State<Shared>,
    mut context: Context,
    StaffForm(mut form): StaffForm,
) -> Result<Response, Failure> {
    form.take_token(Press::NAME)?;
    let stamp = form.take_token(STAMP)?;
    let drafting = load(&site, &mut context).await?;
    let connections = drafting.connections(&site, &context).await?;
    let spec = person_spec(&connections);
    let reading = spec.read(&nobody(&connections), form.rest());
    let typed = reading.value.clone();
    let problems = match reading.finish() {
        Err(reading) => reading.problems,
        Ok(_) if stamp != drafting.stamp() => vec![Problem::new("", Message::new("config.stale"))],
        Ok(parsed) => {
            let (connection, name) = (text(parsed.value.get("connection")), text(parsed.value.get("name")));
            match find_person(&site, &context, connection, name).await? {
                Err(message) => vec![Problem::new("name", message)],
                Ok((object, shown)) => {
                    let person = json!({ "connection": connection, "object": object, "name": shown });
                    let roles = json!([{ "id": "administrators", "role": "full", "people": [person] }]);
                    let edit = set(&drafting.draft.document, "staff.roles", roles);
                    match save(&site, &context, drafting.draft.version, vec![edit]).await? {
                        Ok(_) => return Ok(to("administrator")),
                        Err(message) => vec![Problem::new("", message)],
                    }
                }
            }
        }
    };
    let words = site.words(&context);
    let fields = spec.fields(&words, &typed, &problems);
    let lines = problem_lines(&words, &fields, &problems);
    let shown = AdministratorShown { again: Some((fields, lines)), ..AdministratorShown::default() };
    draw_administrator(&site, &context, &drafting, shown).await
}

/// `POST /admin/setup/administrator/code`: the first code of the app.
async fn take_code(
    State(site): State<Shared>,
    mut context: Context,
    StaffForm(mut form): StaffForm,
) -> Result<Response, Failure> {
    form.take_token(Press::NAME)?;
    let code = form.take("code");
    form.done()?;
    let drafting = load(&site, &mut context).await?;
    let (shared, visitor) = (site.clone(), context.visitor());
    let work =
        async move { told(configuration(&shared)?.confirm_first_administrator(&visitor, &code).await) };
    match to_the_end(work).await?? {
        Ok(()) => Ok(to("administrator?state=enrolled")),
        Err(message) => {
            // A new secret: the old one may have been seen by who typed a wrong code.
            let address = enrol(&site, &context, &drafting).await?.ok();
            let shown =
                AdministratorShown { problem: Some(message), address, ..AdministratorShown::default() };
            draw_administrator(&site, &context, &drafting, shown).await
        }
    }
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
    if crate::pages::staff::house(&site)?.needs_setup().await? {
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
