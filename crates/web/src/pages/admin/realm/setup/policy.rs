//! The preset, and the people it is for.

use axum::{Router, extract::State, response::Response, routing::get};
use domain::message::Message;
use serde_json::{Value, json};

use super::{HERE, draw, load, page, to};
use crate::{
    context::Context,
    failure::Failure,
    forms::StaffForm,
    pages::admin::{
        draft::{Drafting, STAMP, configuration, list, pressed, save, scopes, set, slug_of, text, told},
        page::{FormPart, say},
    },
    schema_form::{
        Edit as Press, FormField, FormSpec, Found, Offer, Problem, ProblemLine, problem_lines, realm_schema,
    },
    state::{Shared, Site},
};

pub(super) fn routes() -> Router<Shared> {
    Router::new().route("/admin/setup/policy", get(policy).post(take_policy))
}

/// The presets, the usual one first.
const PRESETS: [&str; 3] = ["modern", "classic", "high-assurance"];

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
                "preset": { "enum": PRESETS },
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
    connections: Vec<Offer>,
    known: Vec<Offer>,
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
    // Each preset has password rules of its own name.
    let has = |preset: &&str| list(drafting.at("password_policies")).any(|one| slug_of(one) == Some(*preset));
    let preset = PRESETS.into_iter().rev().find(has).unwrap_or(PRESETS[0]);
    let scope = list(drafting.at("policies")).next().and_then(|policy| policy.get("scope"));
    json!({
        "organization": organization,
        "preset": preset,
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
        let found = pressed(&site, &context, &drafting, &press, &reading).await?;
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
