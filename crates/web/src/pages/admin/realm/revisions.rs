//! Revisions: the list, one of them with what it changed and as a whole, and bringing one back as the draft. Also
//! the draft as a text, and the configuration as a file that leaves or comes in.

use api::configuration::Protection;
use axum::{
    Router,
    extract::{Path, Query, State},
    http::{HeaderValue, header},
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use domain::{message::Message, secret::Secret};
use serde::Deserialize;
use serde_json::{Value, json};

use super::{changes::diff_lines, frame, prove, settings::StateQuery};
use crate::{
    context::Context,
    failure::Failure,
    forms::{Form, StaffForm},
    model::{Button, Cell, Column, Empty, Mood, Table},
    pages::{
        admin::{
            draft::{Drafting, STAMP, configuration, needs_proof, told},
            page::{AdminPage, FilePart, FormPart, Part, say},
        },
        to_the_end,
    },
    schema_form::{
        Edit as Press, FormField, FormSpec, Look as FieldLook, Parsed, Problem, ProblemLine, SecretChange,
    },
    state::{Shared, Site},
    upload::StaffUpload,
};

const HERE: &str = "/admin/revisions";
const TOML: &str = "/admin/toml";
const FILES: &str = "/admin/files";
/// How many revisions one page lists.
const LISTED: usize = 50;

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route(HERE, get(show))
        .route("/admin/revisions/{number}", get(one))
        .route("/admin/revisions/{number}/roll-back", post(roll_back))
        .route(TOML, get(as_text).post(take_text))
        .route(FILES, get(files))
        .route("/admin/files/export", post(export))
        .route("/admin/files/import", post(import))
}

#[derive(Deserialize)]
struct ListQuery {
    before: Option<i64>,
}

/// `GET /admin/revisions`.
async fn show(
    State(site): State<Shared>,
    Query(query): Query<ListQuery>,
    mut context: Context,
) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    let before = query.before.unwrap_or(i64::MAX);
    let lines = configuration(&site)?.revisions(&context.visitor(), before).await?;
    let mut page = AdminPage::new(&site, &context, &drafting, "realm.revisions.title");
    page.lead = say(&site, &context, "realm.revisions.lead");
    let oldest = lines.iter().take(LISTED).next_back().map(|line| line.number);
    let rows = lines.iter().take(LISTED).map(|line| {
        let number = Message::new("realm.revisions.number").with("number", line.number);
        vec![
            Cell::link(format!("{HERE}/{}", line.number), site.say(&context.locale, &number))
                .hint(line.comment.clone()),
            Cell::time(line.at),
            Cell::text(line.author.clone()),
            Cell::text(line.changes.len().to_string()),
        ]
    });
    page.add(Part::Table {
        table: Table {
            caption: say(&site, &context, "realm.revisions.title"),
            columns: vec![
                Column::new(say(&site, &context, "realm.revisions.column")),
                Column::new(say(&site, &context, "realm.revisions.when")),
                Column::new(say(&site, &context, "realm.revisions.author")),
                Column::new(say(&site, &context, "realm.revisions.changes")).figures(),
            ],
            rows: rows.collect(),
            empty: Empty { title: say(&site, &context, "realm.revisions.none"), ..Empty::default() },
        },
    });
    if let Some(oldest) = oldest.filter(|oldest| *oldest > 1) {
        let older =
            Button::link(format!("{HERE}?before={oldest}"), say(&site, &context, "realm.revisions.older"));
        page.add(Part::Buttons { buttons: vec![older] });
    }
    page.draw(&site, &context, &frame(&site, &context, &drafting.member, HERE))
}

/// `GET /admin/revisions/{number}`.
async fn one(
    State(site): State<Shared>,
    Path(number): Path<i64>,
    Query(query): Query<StateQuery>,
    mut context: Context,
) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    let line = configuration(&site)?.revision(&context.visitor(), number).await?;
    let mut page = AdminPage::new(&site, &context, &drafting, "realm.revisions.title");
    let title = Message::new("realm.revisions.number").with("number", number);
    page.title = site.say(&context.locale, &title);
    page.lead.clone_from(&line.comment);
    if query.state == "published" {
        page.note(Mood::Good, say(&site, &context, "realm.revisions.published"));
    }
    page.add(Part::Facts {
        facts: vec![(say(&site, &context, "realm.revisions.author"), line.author.clone())],
    });
    page.add(Part::Diff { lines: diff_lines(&site, &context, &drafting.draft.document, &line.changes) });
    if number < drafting.draft.newest {
        let path = format!("{HERE}/{number}/roll-back");
        page.buttons.push(Button::post(path, say(&site, &context, "realm.revisions.roll-back"), "yes", "on"));
    }
    page.add(Part::Code {
        id: "revision".to_owned(),
        label: say(&site, &context, "realm.revisions.whole"),
        text: line.text,
    });
    page.draw(&site, &context, &frame(&site, &context, &drafting.member, HERE))
}

/// `POST /admin/revisions/{number}/roll-back`: makes it the draft.
async fn roll_back(
    State(site): State<Shared>,
    Path(number): Path<i64>,
    context: Context,
    mut form: Form,
) -> Result<Response, Failure> {
    form.take_token("yes")?;
    form.done()?;
    configuration(&site)?.roll_back(&context.visitor(), number).await?;
    Ok(Redirect::to("/admin/changes").into_response())
}

fn text_spec() -> FormSpec<'static> {
    static SCHEMA: std::sync::OnceLock<Value> = std::sync::OnceLock::new();
    let schema = SCHEMA.get_or_init(|| {
        json!({ "type": "object", "properties": {
            "text": { "type": "string", "format": "multiline", "maxLength": 400_000, "description": "TOML." },
        } })
    });
    FormSpec::new(schema, "toml").area("realm").look("text", FieldLook::Multiline)
}

fn draw_text(
    site: &Site,
    context: &Context,
    drafting: &Drafting,
    written: &str,
    problem: Option<&Message>,
) -> Result<Response, Failure> {
    let mut page = AdminPage::new(site, context, drafting, "realm.toml.title");
    page.lead = say(site, context, "realm.toml.lead");
    if let Some(message) = problem {
        let text = site.say(&context.locale, message);
        page.problems.push(ProblemLine {
            label: say(site, context, "realm.toml.text"),
            text,
            field: Some("s-text".to_owned()),
        });
    }
    page.form(FormPart {
        action: TOML.to_owned(),
        fields: text_spec().fields(&site.words(context), &json!({ "text": written }), &[]),
        hidden: vec![(STAMP.to_owned(), drafting.stamp())],
        button: say(site, context, "realm.save"),
        ..FormPart::default()
    });
    page.draw(site, context, &frame(site, context, &drafting.member, TOML))
}

/// `GET /admin/toml`: the draft as a text.
async fn as_text(State(site): State<Shared>, mut context: Context) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    let written = configuration(&site)?.written(&context.visitor()).await?;
    draw_text(&site, &context, &drafting, &written, None)
}

/// `POST /admin/toml`.
async fn take_text(
    State(site): State<Shared>,
    mut context: Context,
    StaffForm(mut form): StaffForm,
) -> Result<Response, Failure> {
    form.take_token(Press::NAME)?;
    let stamp = form.take_token(STAMP)?;
    let written = form.take("text").expose().replace("\r\n", "\n");
    form.done()?;
    let drafting = Drafting::load(&site, &mut context).await?;
    if stamp != drafting.stamp() {
        return draw_text(&site, &context, &drafting, &written, Some(&Message::new("config.stale")));
    }
    let (shared, visitor, version) = (site.clone(), context.visitor(), drafting.draft.version);
    let taken = written.clone();
    let work = async move { told(configuration(&shared)?.replace_text(&visitor, version, &taken).await) };
    match to_the_end(work).await?? {
        Ok(_) => Ok(Redirect::to("/admin/changes").into_response()),
        Err(message) => draw_text(&site, &context, &drafting, &written, Some(&message)),
    }
}

fn export_spec() -> FormSpec<'static> {
    static SCHEMA: std::sync::OnceLock<Value> = std::sync::OnceLock::new();
    let schema = SCHEMA.get_or_init(|| {
        json!({ "type": "object", "required": ["protection"], "properties": {
            "protection": { "enum": ["generated", "password", "without"], "default": "generated" },
            "password": { "type": "string", "format": "password" },
        } })
    });
    FormSpec::new(schema, "export").area("realm")
}

fn import_spec() -> FormSpec<'static> {
    static SCHEMA: std::sync::OnceLock<Value> = std::sync::OnceLock::new();
    let schema = SCHEMA.get_or_init(|| {
        json!({ "type": "object", "properties": {
            "text": { "type": "string", "format": "multiline", "maxLength": 400_000 },
            "import_password": { "type": "string", "format": "password" },
        } })
    });
    FormSpec::new(schema, "import").area("realm")
}

/// What the page shows after something was done.
#[derive(Default)]
struct Shown {
    problem: Option<Message>,
    exported: Option<(String, Option<String>)>,
    /// What is wrong with the file that was sent.
    unfit: Option<Message>,
    import: Option<Vec<FormField>>,
}

fn draw_files(
    site: &Site,
    context: &Context,
    drafting: &Drafting,
    shown: Shown,
) -> Result<Response, Failure> {
    let words = site.words(context);
    let mut page = AdminPage::new(site, context, drafting, "realm.files.title");
    page.lead = say(site, context, "realm.files.lead");
    if let Some(message) = &shown.problem {
        let text = site.say(&context.locale, message);
        page.problems.push(ProblemLine { label: page.title.clone(), text, field: None });
    }
    if let Some((text, password)) = shown.exported {
        if let Some(password) = password {
            let message = Message::new("realm.files.password-now").with("password", password);
            page.note(Mood::Warn, site.say(&context.locale, &message));
        }
        let name = "reclave-configuration.toml".to_owned();
        page.add(Part::toml_file(&text, name, say(site, context, "realm.files.download")));
        page.add(Part::Code {
            id: "exported".to_owned(),
            label: say(site, context, "realm.files.content"),
            text,
        });
    }
    page.heading(say(site, context, "realm.files.export"), say(site, context, "realm.files.export-lead"));
    page.form(FormPart {
        action: "/admin/files/export".to_owned(),
        fields: export_spec().fields(&words, &json!({ "protection": "generated" }), &[]),
        button: say(site, context, "realm.files.export"),
        ..FormPart::default()
    });
    page.heading(say(site, context, "realm.files.import"), say(site, context, "realm.files.import-lead"));
    let import = shown.import.unwrap_or_else(|| import_spec().fields(&words, &json!({ "text": "" }), &[]));
    let file = FilePart::new(site, context, shown.unfit.as_ref());
    page.problems.extend(file.problem());
    page.form(FormPart {
        action: "/admin/files/import".to_owned(),
        fields: import,
        file: Some(file),
        button: say(site, context, "realm.files.import"),
        look: "quiet",
        ..FormPart::default()
    });
    page.draw(site, context, &frame(site, context, &drafting.member, FILES))
}

/// `GET /admin/files`.
async fn files(State(site): State<Shared>, mut context: Context) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    draw_files(&site, &context, &drafting, Shown::default())
}

/// `POST /admin/files/export`. With a password of one's own, or without secrets, the answer is the file; a password
/// that was made for it is shown once, beside the file.
async fn export(
    State(site): State<Shared>,
    mut context: Context,
    StaffForm(mut form): StaffForm,
) -> Result<Response, Failure> {
    form.take_token(Press::NAME)?;
    let drafting = Drafting::load(&site, &mut context).await?;
    let reading = export_spec().read(&json!({ "protection": "generated" }), form.rest());
    let Ok(parsed) = reading.finish() else { return Err(Failure::malformed()) };
    let password = typed(parsed.secrets);
    let protection = match (parsed.value.get("protection").and_then(Value::as_str), password) {
        (Some("without"), _) => Protection::Without,
        (Some("password"), Some(password)) => Protection::Password(password),
        (Some("password"), None) => {
            let shown = Shown { problem: Some(Message::new("realm.files.no-password")), ..Shown::default() };
            return draw_files(&site, &context, &drafting, shown);
        }
        _ => Protection::Generated,
    };
    let is_generated = matches!(protection, Protection::Generated);
    let (shared, visitor) = (site.clone(), context.visitor());
    let work = async move { told(configuration(&shared)?.export(&visitor, protection).await) };
    let exported = match to_the_end(work).await? {
        Ok(Ok(exported)) => exported,
        Ok(Err(message)) => {
            return draw_files(
                &site,
                &context,
                &drafting,
                Shown { problem: Some(message), ..Shown::default() },
            );
        }
        Err(failure) if needs_proof(&failure) => return prove(&site, &context, FILES).await,
        Err(failure) => return Err(failure),
    };
    if is_generated {
        let password = exported.password.map(|password| password.expose().to_owned());
        let shown = Shown { exported: Some((exported.text, password)), ..Shown::default() };
        return draw_files(&site, &context, &drafting, shown);
    }
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static("application/toml; charset=utf-8")),
        (
            header::CONTENT_DISPOSITION,
            HeaderValue::from_static("attachment; filename=\"reclave-configuration.toml\""),
        ),
    ];
    Ok((headers, exported.text).into_response())
}

/// `POST /admin/files/import`: a file, or what was pasted.
async fn import(
    State(site): State<Shared>,
    mut context: Context,
    upload: StaffUpload,
) -> Result<Response, Failure> {
    let (StaffForm(mut form), unfit) = upload.into_form("text");
    form.take_token(Press::NAME)?;
    let drafting = Drafting::load(&site, &mut context).await?;
    let words = site.words(&context);
    let again = |value: &Value, problems: &[Problem], shown: Shown| {
        let import = import_spec().fields(&words, value, problems);
        draw_files(&site, &context, &drafting, Shown { import: Some(import), ..shown })
    };
    let (parsed, problems) = match import_spec().read(&json!({ "text": "" }), form.rest()).finish() {
        Ok(parsed) => (parsed, Vec::new()),
        Err(reading) => (Parsed { value: reading.value, secrets: Vec::new() }, reading.problems),
    };
    let text = parsed.value.get("text").and_then(Value::as_str).unwrap_or_default().to_owned();
    if unfit.is_some() || !problems.is_empty() || text.trim().is_empty() {
        let missing = || Message::new("form.file-or-text");
        let problem = problems.first().map(|one| one.message.clone());
        let problem = problem.or_else(|| unfit.is_none().then(missing));
        return again(&parsed.value, &problems, Shown { problem, unfit, ..Shown::default() });
    }
    let password = typed(parsed.secrets);
    let (shared, visitor, taken) = (site.clone(), context.visitor(), text.clone());
    let work = async move { told(configuration(&shared)?.import(&visitor, &taken, password).await) };
    match to_the_end(work).await? {
        Ok(Ok(_)) => Ok(Redirect::to("/admin/changes").into_response()),
        Ok(Err(message)) => {
            again(&json!({ "text": text }), &[], Shown { problem: Some(message), ..Shown::default() })
        }
        Err(failure) if needs_proof(&failure) => prove(&site, &context, FILES).await,
        Err(failure) => Err(failure),
    }
}

/// The password that was typed, if one was.
fn typed(secrets: Vec<(String, SecretChange)>) -> Option<Secret> {
    secrets.into_iter().find_map(|(_, change)| match change {
        SecretChange::Set(typed) => Some(typed),
        SecretChange::Remove => None,
    })
}
