//! The tasks of a policy: a new one, one from a text, what it is called and who can use it, the text of one, and
//! taking it away.

use api::configuration::Edit;
use axum::{
    extract::{Path, Query, State},
    response::Response,
};
use domain::message::Message;
use serde::Deserialize;
use serde_json::{Value, json};

use super::{
    AdminPage, Context, Drafting, Failure, FormSpec, POLICIES, Problem, Shared, Site, SmallForm, StaffForm,
    draft, frame, items,
    list::{policy_place, slug_for},
    object,
    policy::{Removal, trail},
    policy_of, say,
    sections::Section,
    see, text, words,
};
use crate::{
    model::Link,
    pages::admin::page::{FilePart, FormPart, Part},
    schema_form::{Edit as Press, Look, problem_lines},
    upload::StaffUpload,
};

/// Whose task it is; people's where nothing is said.
pub(super) fn kind_of(workflow: &Value) -> &str {
    let kind = text(workflow.get("kind"));
    if kind.is_empty() { "self-service" } else { kind }
}

/// The slugs of a policy's tasks of one kind.
pub(super) fn of_kind(policy: &Value, kind: &str) -> Vec<String> {
    let all = items(policy.get("workflows")).filter(|workflow| kind_of(workflow) == kind);
    all.map(|workflow| text(workflow.get("id")).to_owned()).collect()
}

/// What a task is called: its own name in the reader's language, else the built-in one, else any, else its slug.
pub(super) fn name(site: &Site, context: &Context, workflow: &Value) -> String {
    let (id, names) = (text(workflow.get("id")), workflow.get("name"));
    let own = |locale: &str| {
        names.and_then(|names| names.get(locale)).and_then(Value::as_str).filter(|name| !name.is_empty())
    };
    if let Some(name) = own(&context.locale) {
        return name.to_owned();
    }
    let built_in = format!("task.{id}.name");
    if site.state.texts.is_known(&context.locale, &built_in) {
        return words(site, context, built_in);
    }
    let any = || names?.as_object()?.values().find_map(Value::as_str);
    own(&site.info().default_locale).or_else(any).unwrap_or(id).to_owned()
}

/// A workflow of a policy of the draft, and its place.
pub(super) fn find<'d>(
    drafting: &'d Drafting,
    policy: &str,
    workflow: &str,
) -> Result<(String, &'d Value), Failure> {
    let found = object(policy_of(drafting, policy)?.get("workflows"), workflow)?;
    Ok((super::place(&format!("{}.workflows", policy_place(policy)), workflow), found))
}

/// The way to a task's pages.
pub(super) fn way(
    site: &Site,
    context: &Context,
    drafting: &Drafting,
    policy: &str,
    workflow: Option<&Value>,
) -> Result<Vec<Link>, Failure> {
    let mut links = trail(site, context, Some(policy_of(drafting, policy)?));
    links.extend(workflow.map(|workflow| {
        let href = format!("{POLICIES}/{policy}/workflows/{}", text(workflow.get("id")));
        Link::new(href, name(site, context, workflow))
    }));
    Ok(links)
}

#[derive(Deserialize)]
pub(super) struct NewQuery {
    #[serde(default)]
    kind: String,
}

/// The form of a new task: the realm's own type, and the name in one language made to a slug.
fn new_schema() -> Value {
    json!({ "type": "object", "required": ["name", "kind"], "properties": {
        "name": { "type": "string", "minLength": 1, "maxLength": 80 },
        "kind": { "type": "string", "enum": ["self-service", "helpdesk"] },
    } })
}

/// `GET …/workflows/new`.
pub(super) async fn ask_new(
    State(site): State<Shared>,
    Path(policy): Path<String>,
    Query(query): Query<NewQuery>,
    mut context: Context,
) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    let schema = new_schema();
    let spec = FormSpec::new(&schema, "new-task").area("manage").only(&["name", "kind"]);
    let kind = if query.kind == "helpdesk" { "helpdesk" } else { "self-service" };
    let action = format!("{POLICIES}/{policy}/workflows/new");
    let links = way(&site, &context, &drafting, &policy, None)?;
    let value = json!({ "name": "", "kind": kind });
    new_form(&action, &spec).draw(&site, &context, &drafting, links, (&value, &[]))
}

const fn new_form<'a>(action: &'a str, spec: &'a FormSpec<'a>) -> SmallForm<'a> {
    SmallForm { title: "manage.task-new", lead: "manage.task-new-lead", action, button: "manage.add", spec }
}

/// `POST …/workflows/new`: on to the designer.
pub(super) async fn add(
    State(site): State<Shared>,
    Path(policy): Path<String>,
    mut context: Context,
    form: StaffForm,
) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    let links = way(&site, &context, &drafting, &policy, None)?;
    let schema = new_schema();
    let spec = FormSpec::new(&schema, "new-task").area("manage").only(&["name", "kind"]);
    let action = format!("{POLICIES}/{policy}/workflows/new");
    let small = new_form(&action, &spec);
    let (sent, problems) = match small.read(&drafting, &json!({}), form)? {
        Ok(sent) => {
            let name = text(sent.get("name"));
            let workflow = json!({
                "id": slug_for(name, "task"), "kind": sent.get("kind"), "name": { &*context.locale: name }, "steps": [],
            });
            match insert(&site, &context, &drafting, &policy, workflow).await? {
                Ok(response) => return Ok(response),
                Err(message) => (sent, vec![Problem::new("", message)]),
            }
        }
        Err(wrong) => wrong,
    };
    let mut response = small.draw(&site, &context, &drafting, links, (&sent, &problems))?;
    draft::refuse(&mut response);
    Ok(response)
}

async fn insert(
    site: &Shared,
    context: &Context,
    drafting: &Drafting,
    policy: &str,
    workflow: Value,
) -> Result<Result<Response, Message>, Failure> {
    let list = format!("{}.workflows", policy_place(policy));
    let edit = Edit::Insert { list: list.clone(), at: None, value: workflow };
    Ok(draft::save(site, context, drafting.draft.version, vec![edit]).await?.map(|saved| {
        let id = saved.last_place.unwrap_or_default();
        let id = id.strip_prefix(&format!("{list}.")).unwrap_or_default().trim_matches('"');
        see(&format!("{POLICIES}/{policy}/workflows/{id}"))
    }))
}

fn import_spec() -> FormSpec<'static> {
    static SCHEMA: std::sync::OnceLock<Value> = std::sync::OnceLock::new();
    let schema = SCHEMA.get_or_init(|| {
        json!({ "type": "object", "properties": {
            "text": { "type": "string", "maxLength": 100_000, "format": "multiline" },
        } })
    });
    FormSpec::new(schema, "import").area("manage").look("text", Look::Multiline)
}

/// A text that was sent, and what is wrong with it.
#[derive(Default)]
struct Sent {
    text: String,
    problems: Vec<Problem>,
    /// What is wrong with the file.
    unfit: Option<Message>,
}

fn draw_import(
    site: &Site,
    context: &Context,
    drafting: &Drafting,
    policy: &str,
    sent: &Sent,
) -> Result<Response, Failure> {
    let links = way(site, context, drafting, policy, None)?;
    let form_words = site.words(context);
    let fields = import_spec().fields(&form_words, &json!({ "text": sent.text }), &sent.problems);
    let file = FilePart::new(site, context, sent.unfit.as_ref());
    let mut page = AdminPage::new(site, context, drafting, "manage.task-import");
    page.lead = say(site, context, "manage.task-import-lead");
    page.problems = problem_lines(&form_words, &fields, &sent.problems);
    page.problems.extend(file.problem());
    page.form(FormPart {
        action: format!("{POLICIES}/{policy}/workflows/import"),
        fields,
        hidden: vec![(draft::STAMP.to_owned(), drafting.stamp())],
        button: say(site, context, "manage.add"),
        file: Some(file),
        ..FormPart::default()
    });
    page.draw(site, context, &frame(site, context, drafting, links, POLICIES))
}

/// `GET …/workflows/import`.
pub(super) async fn ask_import(
    State(site): State<Shared>,
    Path(policy): Path<String>,
    mut context: Context,
) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    draw_import(&site, &context, &drafting, &policy, &Sent::default())
}

/// `POST …/workflows/import`: a file, or what was pasted.
pub(super) async fn import(
    State(site): State<Shared>,
    Path(policy): Path<String>,
    mut context: Context,
    upload: StaffUpload,
) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    policy_of(&drafting, &policy)?;
    let (StaffForm(mut form), unfit) = upload.into_form("text");
    form.take_token(Press::NAME)?;
    let stamp = form.take_token(draft::STAMP)?;
    let (value, mut problems) = match import_spec().read(&json!({}), form.rest()).finish() {
        Ok(parsed) => (parsed.value, Vec::new()),
        Err(reading) => (reading.value, reading.problems),
    };
    let written = text(value.get("text")).to_owned();
    if unfit.is_none() && problems.is_empty() {
        let refused = if stamp != drafting.stamp() {
            Message::new("config.stale")
        } else if written.trim().is_empty() {
            Message::new("form.file-or-text")
        } else {
            let read = draft::configuration(&site)?.workflow_of_text(&context.visitor(), &written).await;
            let made = match draft::told(read)? {
                Ok(workflow) => insert(&site, &context, &drafting, &policy, workflow).await?,
                Err(message) => Err(message),
            };
            match made {
                Ok(response) => return Ok(response),
                Err(message) => message,
            }
        };
        problems.push(Problem::new("text", refused));
    }
    draw_import(&site, &context, &drafting, &policy, &Sent { text: written, problems, unfit })
}

/// `GET …/workflows/{workflow}/text`: to be copied.
pub(super) async fn export(
    State(site): State<Shared>,
    Path((policy, workflow)): Path<(String, String)>,
    mut context: Context,
) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    let (place, found) = find(&drafting, &policy, &workflow)?;
    let links = way(&site, &context, &drafting, &policy, Some(found))?;
    let written = draft::configuration(&site)?.workflow_text(&context.visitor(), &place).await?;
    let mut page = AdminPage::new(&site, &context, &drafting, "manage.task-export");
    page.lead = say(&site, &context, "manage.task-export-lead");
    let file = format!("reclave-task-{workflow}.toml");
    page.add(Part::toml_file(&written, file, say(&site, &context, "manage.task-save")));
    page.add(Part::Code { id: "task-text".to_owned(), label: name(&site, &context, found), text: written });
    page.draw(&site, &context, &frame(&site, &context, &drafting, links, POLICIES))
}

fn about_section(policy: &str, workflow: &str, place: String) -> Section {
    let then = format!("{POLICIES}/{policy}/workflows/{workflow}");
    Section {
        place,
        of: "Workflow",
        only: &["name", "description", "availability", "visibility", "accepted_weakness"],
        scopes: &[],
        title: "manage.task-about",
        lead: "manage.task-about-lead",
        action: format!("{then}/about"),
        then,
    }
}

/// `GET …/workflows/{workflow}/about`: names, who can use it, and an accepted weakness.
pub(super) async fn about(
    State(site): State<Shared>,
    Path((policy, workflow)): Path<(String, String)>,
    mut context: Context,
) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    let (place, found) = find(&drafting, &policy, &workflow)?;
    let links = way(&site, &context, &drafting, &policy, Some(found))?;
    about_section(&policy, &workflow, place).show(&site, &context, &drafting, links).await
}

/// `POST …/workflows/{workflow}/about`.
pub(super) async fn save_about(
    State(site): State<Shared>,
    Path((policy, workflow)): Path<(String, String)>,
    mut context: Context,
    form: StaffForm,
) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    let (place, found) = find(&drafting, &policy, &workflow)?;
    let links = way(&site, &context, &drafting, &policy, Some(found))?;
    about_section(&policy, &workflow, place).save(&site, &context, &drafting, links, form).await
}

fn removal(site: &Site, context: &Context, policy: &str, place: String, found: &Value) -> Removal {
    let back = format!("{POLICIES}/{policy}/workflows/{}", text(found.get("id")));
    Removal { place, name: name(site, context, found), back, kind: "manage.remove-task" }
}

/// `GET …/workflows/{workflow}/remove`.
pub(super) async fn ask_remove(
    State(site): State<Shared>,
    Path((policy, workflow)): Path<(String, String)>,
    mut context: Context,
) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    let (place, found) = find(&drafting, &policy, &workflow)?;
    let links = way(&site, &context, &drafting, &policy, Some(found))?;
    removal(&site, &context, &policy, place, found).ask(&site, &context, &drafting, links, None).await
}

/// `POST …/workflows/{workflow}/remove`.
pub(super) async fn remove(
    State(site): State<Shared>,
    Path((policy, workflow)): Path<(String, String)>,
    mut context: Context,
    form: StaffForm,
) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    let (place, found) = find(&drafting, &policy, &workflow)?;
    let links = way(&site, &context, &drafting, &policy, Some(found))?;
    let then = format!("{POLICIES}/{policy}");
    removal(&site, &context, &policy, place, found).make(&site, &context, &drafting, links, form, &then).await
}
