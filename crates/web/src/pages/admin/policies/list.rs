//! The list of management policies: order, on and off, and a new one from a template.

use api::configuration::Edit;
use axum::{extract::State, response::Response};
use domain::message::Message;
use serde_json::{Value, json};

use super::{
    AdminPage, Context, Drafting, Failure, FormSpec, POLICIES, Problem, RESERVED, Shared, Site, SmallForm,
    StaffForm, act_on_list, draft, frame, items, name_of, place, press, pressed, say, say_refused, see,
    slug_of_name, text, told,
};
use crate::{
    model::{Button, Cell, Column, Empty, Link, Mood, Table},
    pages::{admin::page::Part, staff},
    schema_form::Offer,
};

/// `GET /admin/policies`.
pub(super) async fn show(State(site): State<Shared>, mut context: Context) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    draw(&site, &context, &drafting, None)
}

/// `POST /admin/policies`: up, down, on, off.
pub(super) async fn act(
    State(site): State<Shared>,
    mut context: Context,
    form: StaffForm,
) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    let slugs: Vec<String> = slugs(drafting.at("policies"));
    match act_on_list(&site, &context, &drafting, "policies", &slugs, &pressed(form)?).await? {
        Ok(()) => Ok(see(POLICIES)),
        Err(message) => staff::refused(draw(&site, &context, &drafting, Some(&message))),
    }
}

/// The slugs of a list.
pub(super) fn slugs(list: Option<&Value>) -> Vec<String> {
    items(list).map(|one| text(one.get("id")).to_owned()).collect()
}

/// Who is meant by scopes, in a few words.
pub(super) fn scope_in_words(site: &Site, context: &Context, scopes: Option<&Value>) -> String {
    let count =
        |scope: &Value, keys: [&str; 2]| keys.iter().map(|key| items(scope.get(*key)).count()).sum::<usize>();
    let parts: Vec<String> = items(scopes)
        .map(|scope| {
            let (within, out) = (
                count(scope, ["include_groups", "include_units"]),
                count(scope, ["exclude_groups", "exclude_units"]),
            );
            let code = match (within, out) {
                (0, 0) => "manage.scope-all",
                (0, _) => "manage.scope-all-but",
                (_, 0) => "manage.scope-some",
                (_, _) => "manage.scope-some-but",
            };
            let message = Message::new(code)
                .with("connection", text(scope.get("connection")))
                .with("count", within)
                .with("out", out);
            told(site, context, &message)
        })
        .collect();
    if parts.is_empty() { say(site, context, "manage.scope-everybody") } else { parts.join("; ") }
}

/// Up, down, on and off of one line of a list.
pub(super) fn line_buttons(
    site: &Site,
    context: &Context,
    drafting: &Drafting,
    (action, object): (&str, &Value),
    (first, last): (bool, bool),
) -> Vec<Button> {
    let (id, name) = (text(object.get("id")), name_of(object));
    let button = |code: &'static str, verb: &str| {
        Button::post(action, say(site, context, code), "_do", &press(drafting, verb, id)).about(name.clone())
    };
    let mut buttons = Vec::new();
    if !first {
        buttons.push(button("manage.up", "up"));
    }
    if !last {
        buttons.push(button("manage.down", "down"));
    }
    match object.get("enabled").and_then(Value::as_bool) {
        Some(true) => buttons.push(button("manage.disable", "disable").look("subtle")),
        Some(false) => buttons.push(button("manage.enable", "enable")),
        None => {}
    }
    buttons
}

/// Whether something is in force, as a pill.
pub(super) fn state_cell(site: &Site, context: &Context, object: &Value) -> Cell {
    if object.get("enabled") == Some(&Value::Bool(false)) {
        Cell::pill(Mood::Warn, say(site, context, "manage.off"))
    } else {
        Cell::pill(Mood::Good, say(site, context, "manage.on"))
    }
}

fn draw(
    site: &Site,
    context: &Context,
    drafting: &Drafting,
    refused: Option<&Message>,
) -> Result<Response, Failure> {
    let mut page = AdminPage::new(site, context, drafting, "manage.policies");
    page.lead = say(site, context, "manage.policies-lead");
    page.buttons =
        vec![Button::link("/admin/policies/new", say(site, context, "manage.policy-new")).look("")];
    say_refused(&mut page, site, context, refused);
    let all: Vec<&Value> = items(drafting.at("policies")).collect();
    let rows = all.iter().enumerate().map(|(at, policy)| {
        let id = text(policy.get("id"));
        vec![
            Cell::link(format!("{POLICIES}/{id}"), format!("{}. {}", at + 1, name_of(policy))).hint(id),
            Cell::text(scope_in_words(site, context, policy.get("scope"))),
            state_cell(site, context, policy),
            Cell::buttons(line_buttons(
                site,
                context,
                drafting,
                (POLICIES, policy),
                (at == 0, at + 1 == all.len()),
            )),
        ]
    });
    let column = |code: &'static str| Column::new(say(site, context, code));
    page.add(Part::Table {
        table: Table {
            caption: say(site, context, "manage.policies-order"),
            columns: vec![
                column("manage.policy"),
                column("manage.whose"),
                column("manage.state"),
                Column::new(""),
            ],
            rows: rows.collect(),
            empty: Empty {
                title: say(site, context, "manage.policies-none"),
                action: Some(
                    Button::link("/admin/policies/new", say(site, context, "manage.policy-new")).look(""),
                ),
                ..Empty::default()
            },
        },
    });
    page.draw(site, context, &frame(site, context, drafting, Vec::new(), POLICIES))
}

/// The form of a new policy.
fn new_schema() -> Value {
    json!({ "type": "object", "required": ["name", "template"], "properties": {
        "name": { "type": "string", "minLength": 1, "maxLength": 80 },
        "template": { "type": "string" },
    } })
}

fn new_spec<'a>(site: &Site, context: &Context, schema: &'a Value) -> FormSpec<'a> {
    let offer = |value: &str, code: &'static str, hint: &'static str| Offer {
        value: value.to_owned(),
        label: say(site, context, code),
        hint: say(site, context, hint),
    };
    let templates = vec![
        offer("modern", "manage.template-modern", "manage.template-modern-about"),
        offer("classic", "manage.template-classic", "manage.template-classic-about"),
        offer("empty", "manage.template-empty", "manage.template-empty-about"),
    ];
    FormSpec::new(schema, "new-policy")
        .area("manage")
        .only(&["name", "template"])
        .offer("template", templates)
}

const fn new_form<'a>(spec: &'a FormSpec<'a>) -> SmallForm<'a> {
    SmallForm {
        title: "manage.policy-new",
        lead: "manage.policy-new-lead",
        action: "/admin/policies/new",
        button: "manage.add",
        spec,
    }
}

fn trail(site: &Site, context: &Context) -> Vec<Link> {
    vec![Link::new(POLICIES, say(site, context, "manage.policies"))]
}

/// `GET /admin/policies/new`.
pub(super) async fn ask_new(State(site): State<Shared>, mut context: Context) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    let schema = new_schema();
    let spec = new_spec(&site, &context, &schema);
    let value = json!({ "name": "", "template": "modern" });
    new_form(&spec).draw(&site, &context, &drafting, trail(&site, &context), (&value, &[]))
}

/// A slug for a new object: of its name, not one of our pages', else `fallback`.
pub(super) fn slug_for(name: &str, fallback: &str) -> String {
    let slug = slug_of_name(name);
    if slug.is_empty() || RESERVED.contains(&slug.as_str()) { fallback.to_owned() } else { slug }
}

/// `POST /admin/policies/new`: at the beginning of the list, for a new policy behind one of everybody holds nobody;
/// switched off, so that nobody falls into it before it is done.
pub(super) async fn add(
    State(site): State<Shared>,
    mut context: Context,
    form: StaffForm,
) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    let schema = new_schema();
    let spec = new_spec(&site, &context, &schema);
    let small = new_form(&spec);
    let again = |value: &Value, problems: &[Problem]| {
        let mut response =
            small.draw(&site, &context, &drafting, trail(&site, &context), (value, problems))?;
        draft::refuse(&mut response);
        Ok(response)
    };
    let sent = match small.read(&drafting, &json!({}), form)? {
        Ok(sent) => sent,
        Err((value, problems)) => return again(&value, &problems),
    };
    let name = text(sent.get("name"));
    let templates = draft::configuration(&site)?.templates(&context.visitor()).await?;
    let template = templates.into_iter().find(|one| one.name == text(sent.get("template")));
    let mut policy = template.map_or_else(|| json!({ "workflows": [] }), |template| template.policy);
    policy["id"] = slug_for(name, "policy").into();
    policy["name"] = name.into();
    policy["enabled"] = false.into();
    let edit = Edit::Insert { list: "policies".to_owned(), at: Some(0), value: policy };
    match draft::save(&site, &context, drafting.draft.version, vec![edit]).await? {
        Ok(saved) => {
            let id = saved.last_place.unwrap_or_default();
            let id = id.strip_prefix("policies.").unwrap_or_default().trim_matches('"').to_owned();
            Ok(see(&format!("{POLICIES}/{id}")))
        }
        Err(message) => again(&sent, &[Problem::new("", message)]),
    }
}

/// The place of a policy.
pub(super) fn policy_place(id: &str) -> String {
    place("policies", id)
}
