//! Password policies: their order, whom they concern, and their rules.

use api::configuration::Edit;
use axum::{
    extract::{Path, State},
    response::Response,
};
use domain::message::Message;
use serde_json::{Value, json};

use super::{
    AdminPage, Context, Drafting, Failure, FormSpec, PASSWORDS, Problem, Shared, Site, SmallForm, StaffForm,
    act_on_list, draft, frame, items,
    list::{line_buttons, scope_in_words, slug_for, slugs, state_cell},
    name_of, object, place,
    policy::Removal,
    press, pressed, say, say_refused,
    sections::Section,
    see, text,
};
use crate::{
    model::{Button, Cell, Column, Empty, Link, Table},
    pages::{admin::page::Part, staff},
};

/// The list in the document.
const LIST: &str = "password_policies";

fn trail(site: &Site, context: &Context) -> Vec<Link> {
    vec![Link::new(PASSWORDS, say(site, context, "manage.passwords"))]
}

/// `GET /admin/password-policies`.
pub(super) async fn show(State(site): State<Shared>, mut context: Context) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    draw(&site, &context, &drafting, None)
}

/// `POST /admin/password-policies`: up, down, on, off, copy.
pub(super) async fn act(
    State(site): State<Shared>,
    mut context: Context,
    form: StaffForm,
) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    let all = slugs(drafting.at(LIST));
    match act_on_list(&site, &context, &drafting, LIST, &all, &pressed(form)?).await? {
        Ok(()) => Ok(see(PASSWORDS)),
        Err(message) => staff::refused(draw(&site, &context, &drafting, Some(&message))),
    }
}

fn draw(
    site: &Site,
    context: &Context,
    drafting: &Drafting,
    refused: Option<&Message>,
) -> Result<Response, Failure> {
    let mut page = AdminPage::new(site, context, drafting, "manage.passwords");
    page.lead = say(site, context, "manage.passwords-lead");
    page.buttons =
        vec![Button::link(format!("{PASSWORDS}/new"), say(site, context, "manage.password-new")).look("")];
    say_refused(&mut page, site, context, refused);
    let all: Vec<&Value> = items(drafting.at(LIST)).collect();
    let rows = all.iter().enumerate().map(|(at, policy)| {
        let (id, name) = (text(policy.get("id")), name_of(policy));
        let mut buttons =
            line_buttons(site, context, drafting, (PASSWORDS, policy), (at == 0, at + 1 == all.len()));
        buttons.push(
            Button::post(PASSWORDS, say(site, context, "manage.clone"), "_do", &press(drafting, "clone", id))
                .about(name.clone())
                .look("subtle"),
        );
        vec![
            Cell::link(format!("{PASSWORDS}/{id}"), format!("{}. {name}", at + 1)).hint(id),
            Cell::text(scope_in_words(site, context, policy.get("scope"))),
            state_cell(site, context, policy),
            Cell::buttons(buttons),
        ]
    });
    let column = |code: &'static str| Column::new(say(site, context, code));
    page.add(Part::Table {
        table: Table {
            caption: say(site, context, "manage.passwords-order"),
            columns: vec![
                column("manage.policy"),
                column("manage.whose"),
                column("manage.state"),
                Column::new(""),
            ],
            rows: rows.collect(),
            empty: Empty { title: say(site, context, "manage.passwords-none"), ..Empty::default() },
        },
    });
    page.draw(site, context, &frame(site, context, drafting, Vec::new(), PASSWORDS))
}

fn new_schema() -> Value {
    json!({ "type": "object", "required": ["name"], "properties": {
        "name": { "type": "string", "minLength": 1, "maxLength": 80 },
    } })
}

const fn new_form<'a>(spec: &'a FormSpec<'a>) -> SmallForm<'a> {
    SmallForm {
        title: "manage.password-new",
        lead: "manage.password-new-lead",
        action: "/admin/password-policies/new",
        button: "manage.add",
        spec,
    }
}

/// `GET /admin/password-policies/new`.
pub(super) async fn ask_new(State(site): State<Shared>, mut context: Context) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    let schema = new_schema();
    let spec = FormSpec::new(&schema, "new-password").area("manage");
    new_form(&spec).draw(&site, &context, &drafting, trail(&site, &context), (&json!({ "name": "" }), &[]))
}

/// `POST /admin/password-policies/new`: with the rules that ship, switched off.
pub(super) async fn add(
    State(site): State<Shared>,
    mut context: Context,
    form: StaffForm,
) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    let schema = new_schema();
    let spec = FormSpec::new(&schema, "new-password").area("manage");
    let small = new_form(&spec);
    let (sent, problems) = match small.read(&drafting, &json!({}), form)? {
        Ok(sent) => {
            let name = text(sent.get("name"));
            let templates = draft::configuration(&site)?.templates(&context.visitor()).await?;
            let shipped = templates.into_iter().find_map(|template| template.password_policy);
            let mut policy = shipped.unwrap_or_else(|| json!({ "rules": [] }));
            policy["id"] = slug_for(name, "passwords").into();
            policy["name"] = name.into();
            policy["enabled"] = false.into();
            let edit = Edit::Insert { list: LIST.to_owned(), at: None, value: policy };
            match draft::save(&site, &context, drafting.draft.version, vec![edit]).await? {
                Ok(_) => return Ok(see(PASSWORDS)),
                Err(message) => (sent, vec![Problem::new("", message)]),
            }
        }
        Err(wrong) => wrong,
    };
    let mut response = small.draw(&site, &context, &drafting, trail(&site, &context), (&sent, &problems))?;
    draft::refuse(&mut response);
    Ok(response)
}

fn section(id: &str, drafting: &Drafting, people: bool) -> Result<Section, Failure> {
    object(drafting.at(LIST), id)?;
    let here = format!("{PASSWORDS}/{id}");
    Ok(Section {
        place: place(LIST, id),
        of: "PasswordPolicy",
        only: if people { &["scope"] } else { &["name", "enabled", "rules"] },
        scopes: if people { &["scope"] } else { &[] },
        title: if people { "manage.password-people" } else { "manage.password" },
        lead: if people { "manage.people-lead" } else { "manage.password-lead" },
        action: if people { format!("{here}/people") } else { here.clone() },
        then: if people { here } else { PASSWORDS.to_owned() },
    })
}

async fn show_section(
    site: &Shared,
    mut context: Context,
    id: &str,
    people: bool,
) -> Result<Response, Failure> {
    let drafting = Drafting::load(site, &mut context).await?;
    let section = section(id, &drafting, people)?;
    let mut links = trail(site, &context);
    if people {
        links.push(Link::new(format!("{PASSWORDS}/{id}"), name_of(object(drafting.at(LIST), id)?)));
    }
    section.show(site, &context, &drafting, links).await
}

async fn save_section(
    site: &Shared,
    mut context: Context,
    id: &str,
    people: bool,
    form: StaffForm,
) -> Result<Response, Failure> {
    let drafting = Drafting::load(site, &mut context).await?;
    let section = section(id, &drafting, people)?;
    section.save(site, &context, &drafting, trail(site, &context), form).await
}

/// `GET /admin/password-policies/{policy}`.
pub(super) async fn one(
    State(site): State<Shared>,
    Path(id): Path<String>,
    context: Context,
) -> Result<Response, Failure> {
    show_section(&site, context, &id, false).await
}

/// `POST /admin/password-policies/{policy}`.
pub(super) async fn save(
    State(site): State<Shared>,
    Path(id): Path<String>,
    context: Context,
    form: StaffForm,
) -> Result<Response, Failure> {
    save_section(&site, context, &id, false, form).await
}

/// `GET /admin/password-policies/{policy}/people`.
pub(super) async fn people(
    State(site): State<Shared>,
    Path(id): Path<String>,
    context: Context,
) -> Result<Response, Failure> {
    show_section(&site, context, &id, true).await
}

/// `POST /admin/password-policies/{policy}/people`.
pub(super) async fn save_people(
    State(site): State<Shared>,
    Path(id): Path<String>,
    context: Context,
    form: StaffForm,
) -> Result<Response, Failure> {
    save_section(&site, context, &id, true, form).await
}

fn removal(drafting: &Drafting, id: &str) -> Result<Removal, Failure> {
    let name = name_of(object(drafting.at(LIST), id)?);
    Ok(Removal {
        place: place(LIST, id),
        name,
        back: format!("{PASSWORDS}/{id}"),
        kind: "manage.remove-password",
    })
}

/// `GET /admin/password-policies/{policy}/remove`.
pub(super) async fn ask_remove(
    State(site): State<Shared>,
    Path(id): Path<String>,
    mut context: Context,
) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    removal(&drafting, &id)?.ask(&site, &context, &drafting, trail(&site, &context), None).await
}

/// `POST /admin/password-policies/{policy}/remove`.
pub(super) async fn remove(
    State(site): State<Shared>,
    Path(id): Path<String>,
    mut context: Context,
    form: StaffForm,
) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    removal(&drafting, &id)?.make(&site, &context, &drafting, trail(&site, &context), form, PASSWORDS).await
}
