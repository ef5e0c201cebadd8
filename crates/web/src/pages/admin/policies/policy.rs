//! One management policy: what is set in it, its tasks in order, its name, and taking it away.

use api::configuration::Edit;
use axum::{
    extract::{Path, State},
    response::Response,
};
use domain::message::Message;
use serde_json::{Value, json};

use super::{
    AdminPage, Context, Drafting, Failure, FormSpec, POLICIES, Problem, RESERVED, Shared, Site, SmallForm,
    StaffForm, act_on_list, draft, frame, items,
    list::{line_buttons, policy_place, scope_in_words},
    name_of, policy_of, press, pressed, say, say_refused, see, tasks, text, told, words,
};
use crate::{
    model::{self, Button, Cell, Column, Confirm, Empty, Link, Mood, Table},
    pages::{admin::page::Part, staff},
};

/// The way to a policy's pages.
pub(super) fn trail(site: &Site, context: &Context, policy: Option<&Value>) -> Vec<Link> {
    let mut trail = vec![Link::new(POLICIES, say(site, context, "manage.policies"))];
    trail.extend(
        policy.map(|policy| Link::new(format!("{POLICIES}/{}", text(policy.get("id"))), name_of(policy))),
    );
    trail
}

/// `GET /admin/policies/{policy}`.
pub(super) async fn show(
    State(site): State<Shared>,
    Path(id): Path<String>,
    mut context: Context,
) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    draw(&site, &context, &drafting, &id, None)
}

/// `POST /admin/policies/{policy}`: a button of a task's line, or of the policy itself.
pub(super) async fn act(
    State(site): State<Shared>,
    Path(id): Path<String>,
    mut context: Context,
    form: StaffForm,
) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    let policy = policy_of(&drafting, &id)?;
    let list = format!("{}.workflows", policy_place(&id));
    // Tasks of people and of operators are two lists on the page and one in the document.
    let kinds = ["self-service", "helpdesk"].map(|kind| tasks::of_kind(policy, kind));
    let button = pressed(form)?;
    let wanted = button.splitn(3, ':').nth(2).unwrap_or_default();
    let siblings = kinds.into_iter().find(|kind| kind.iter().any(|one| one == wanted)).unwrap_or_default();
    match act_on_list(&site, &context, &drafting, &list, &siblings, &button).await? {
        Ok(()) => Ok(see(&format!("{POLICIES}/{id}"))),
        Err(message) => staff::refused(draw(&site, &context, &drafting, &id, Some(&message))),
    }
}

fn draw(
    site: &Site,
    context: &Context,
    drafting: &Drafting,
    id: &str,
    refused: Option<&Message>,
) -> Result<Response, Failure> {
    let policy = policy_of(drafting, id)?;
    let here = format!("{POLICIES}/{id}");
    let link =
        |rest: &str, code: &'static str| Button::link(format!("{here}{rest}"), say(site, context, code));
    let mut page = AdminPage::new(site, context, drafting, "manage.policy");
    page.title = name_of(policy);
    page.lead = scope_in_words(site, context, policy.get("scope"));
    page.buttons = vec![
        link("/name", "manage.rename"),
        Button::post(POLICIES, say(site, context, "manage.clone"), "_do", &press(drafting, "clone", id)),
        link("/remove", "manage.remove").look("subtle"),
    ];
    say_refused(&mut page, site, context, refused);
    if policy.get("enabled") == Some(&Value::Bool(false)) {
        page.note(Mood::Warn, say(site, context, "manage.policy-off"));
        page.add(Part::Buttons {
            buttons: vec![Button::post(
                POLICIES,
                say(site, context, "manage.enable"),
                "_do",
                &press(drafting, "enable", id),
            )],
        });
    }
    page.heading(say(site, context, "manage.settings"), "");
    page.add(Part::Table { table: settings_table(site, context, policy, &here) });
    if drafting.draft.changes.iter().any(|change| {
        change.place.contains(".scope") || change.place == "policies" || change.place.ends_with(".enabled")
    }) {
        page.add(Part::Buttons { buttons: vec![link("/impact", "manage.impact")] });
    }
    for (kind, title, lead) in [
        ("self-service", "manage.tasks-people", "manage.tasks-people-lead"),
        ("helpdesk", "manage.tasks-helpdesk", "manage.tasks-helpdesk-lead"),
    ] {
        page.heading(say(site, context, title), say(site, context, lead));
        page.add(Part::Table { table: tasks_table(site, context, drafting, policy, kind) });
        page.add(Part::Buttons {
            buttons: vec![
                Button::link(
                    format!("{here}/workflows/new?kind={kind}"),
                    say(site, context, "manage.task-new"),
                )
                .about(say(site, context, title)),
                Button::link(format!("{here}/workflows/import"), say(site, context, "manage.task-import"))
                    .about(say(site, context, title))
                    .look("subtle"),
            ],
        });
    }
    page.draw(site, context, &frame(site, context, drafting, trail(site, context, None), POLICIES))
}

fn settings_table(site: &Site, context: &Context, policy: &Value, here: &str) -> Table {
    let number = |place: &str| figure(policy.pointer(place).and_then(Value::as_u64).unwrap_or_default());
    let count = |key: &str| items(policy.get("questions").and_then(|all| all.get(key))).count();
    let lock = if number("/lock/threshold") == 0 {
        say(site, context, "manage.lock-never")
    } else {
        let message = Message::new("manage.lock-after")
            .with("count", number("/lock/threshold"))
            .with("minutes", number("/lock/duration_minutes"));
        told(site, context, &message)
    };
    let questions = Message::new("manage.questions-are")
        .with("mandatory", count("mandatory"))
        .with("optional", count("optional"))
        .with("helpdesk", count("helpdesk"));
    let operators = policy.pointer("/helpdesk/scope");
    let operators = if items(operators).next().is_none() {
        say(site, context, "manage.operators-none")
    } else {
        scope_in_words(site, context, operators)
    };
    let row = |section: &str, code: &'static str, about: String| {
        vec![Cell::link(format!("{here}/set/{section}"), say(site, context, code)), Cell::text(about)]
    };
    Table {
        caption: say(site, context, "manage.settings-lead"),
        columns: vec![
            Column::new(say(site, context, "manage.setting")),
            Column::new(say(site, context, "manage.now")),
        ],
        rows: vec![
            row("people", "manage.people", scope_in_words(site, context, policy.get("scope"))),
            row("questions", "manage.questions", told(site, context, &questions)),
            row("lock", "manage.lock", lock),
            row("registration", "manage.registration", ways_in_words(site, context, policy)),
            row("reminders", "manage.reminders", reminders_in_words(site, context, policy)),
            row("helpdesk", "manage.helpdesk", operators),
        ],
        empty: Empty::default(),
    }
}

/// The ways that count as a registration; all of them where the document says nothing.
fn ways_in_words(site: &Site, context: &Context, policy: &Value) -> String {
    let Some(ways) = policy.pointer("/registration/ways") else {
        return say(site, context, "manage.registration-any");
    };
    let word = |way: &Value| {
        let code = format!("setting.registration-policy.ways-{}", way.as_str().unwrap_or_default());
        told(site, context, &Message { code: code.into(), args: std::collections::BTreeMap::new() })
    };
    let all: Vec<String> = items(Some(ways)).map(word).collect();
    if all.is_empty() { say(site, context, "manage.registration-nothing") } else { all.join(", ") }
}

/// The rules that are switched on.
fn reminders_in_words(site: &Site, context: &Context, policy: &Value) -> String {
    let rules = [
        ("invitation", "setting.reminders.invitation"),
        ("registration", "setting.reminders.registration"),
        ("password", "setting.reminders.password"),
        ("account", "setting.reminders.account"),
        ("maximum_age", "setting.reminders.maximum-age"),
    ];
    let is_on =
        |rule: &str| policy.pointer(&format!("/reminders/{rule}/enabled")) == Some(&Value::Bool(true));
    let on: Vec<String> =
        rules.iter().filter(|(rule, _)| is_on(rule)).map(|(_, code)| say(site, context, code)).collect();
    if on.is_empty() { say(site, context, "manage.reminders-none") } else { on.join(", ") }
}

fn tasks_table(site: &Site, context: &Context, drafting: &Drafting, policy: &Value, kind: &str) -> Table {
    let id = text(policy.get("id"));
    let here = format!("{POLICIES}/{id}");
    let all: Vec<&Value> =
        items(policy.get("workflows")).filter(|workflow| tasks::kind_of(workflow) == kind).collect();
    let rows = all.iter().enumerate().map(|(at, workflow)| {
        let slug = text(workflow.get("id"));
        let (name, href) = (tasks::name(site, context, workflow), format!("{here}/workflows/{slug}"));
        let mut buttons =
            line_buttons(site, context, drafting, (&here, workflow), (at == 0, at + 1 == all.len()));
        buttons.push(
            Button::post(
                here.clone(),
                say(site, context, "manage.clone"),
                "_do",
                &press(drafting, "clone", slug),
            )
            .about(name.clone())
            .look("subtle"),
        );
        let availability = text(workflow.get("availability"));
        let availability = if availability.is_empty() { "always" } else { availability };
        vec![
            Cell::link(href, format!("{}. {name}", at + 1)).hint(slug),
            Cell::text(words(site, context, format!("setting.workflow.availability.{availability}"))),
            Cell::buttons(buttons),
        ]
    });
    Table {
        caption: say(site, context, "manage.tasks-order"),
        columns: vec![
            Column::new(say(site, context, "manage.task")),
            Column::new(say(site, context, "manage.who-can")),
            Column::new(""),
        ],
        rows: rows.collect(),
        empty: Empty { title: say(site, context, "manage.tasks-none"), ..Empty::default() },
    }
}

/// A number for a sentence.
fn figure(number: u64) -> usize {
    usize::try_from(number).unwrap_or(usize::MAX)
}

/// The form of name and slug.
fn name_schema() -> Value {
    json!({ "type": "object", "required": ["name", "id"], "properties": {
        "name": { "type": "string", "minLength": 1, "maxLength": 80 },
        "id": { "type": "string", "minLength": 1, "maxLength": 64, "pattern": "^[a-z0-9][a-z0-9.-]*$" },
    } })
}

/// `GET /admin/policies/{policy}/name`.
pub(super) async fn ask_name(
    State(site): State<Shared>,
    Path(id): Path<String>,
    mut context: Context,
) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    let policy = policy_of(&drafting, &id)?;
    let schema = name_schema();
    let spec = FormSpec::new(&schema, "rename").area("manage").only(&["name", "id"]);
    let action = format!("{POLICIES}/{id}/name");
    let value = json!({ "name": text(policy.get("name")), "id": id });
    rename_form(&action, &spec).draw(
        &site,
        &context,
        &drafting,
        trail(&site, &context, Some(policy)),
        (&value, &[]),
    )
}

const fn rename_form<'a>(action: &'a str, spec: &'a FormSpec<'a>) -> SmallForm<'a> {
    SmallForm { title: "manage.rename", lead: "manage.rename-lead", action, button: "manage.save", spec }
}

/// `POST /admin/policies/{policy}/name`.
pub(super) async fn rename(
    State(site): State<Shared>,
    Path(id): Path<String>,
    mut context: Context,
    form: StaffForm,
) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    let policy = policy_of(&drafting, &id)?;
    let schema = name_schema();
    let spec = FormSpec::new(&schema, "rename").area("manage").only(&["name", "id"]);
    let action = format!("{POLICIES}/{id}/name");
    let small = rename_form(&action, &spec);
    let again = |value: &Value, problems: &[Problem]| {
        let way = trail(&site, &context, Some(policy));
        let mut response = small.draw(&site, &context, &drafting, way, (value, problems))?;
        draft::refuse(&mut response);
        Ok(response)
    };
    let sent = match small.read(&drafting, &json!({}), form)? {
        Ok(sent) => sent,
        Err((value, problems)) => return again(&value, &problems),
    };
    let new = text(sent.get("id")).to_owned();
    if RESERVED.contains(&new.as_str()) {
        return again(&sent, &[Problem::new("id", Message::new("manage.name-reserved"))]);
    }
    let here = policy_place(&id);
    let mut edits = vec![Edit::Set { place: format!("{here}.name"), value: text(sent.get("name")).into() }];
    if new != id {
        edits.push(Edit::Rename { place: here, id: new.clone() });
    }
    match draft::save(&site, &context, drafting.draft.version, edits).await? {
        Ok(_) => Ok(see(&format!("{POLICIES}/{new}"))),
        Err(message) => again(&sent, &[Problem::new("id", message)]),
    }
}

/// `GET /admin/policies/{policy}/remove`: what refers to it, and the button.
pub(super) async fn ask_remove(
    State(site): State<Shared>,
    Path(id): Path<String>,
    mut context: Context,
) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    let policy = policy_of(&drafting, &id)?;
    let back = format!("{POLICIES}/{id}");
    let removal =
        Removal { place: policy_place(&id), name: name_of(policy), back, kind: "manage.remove-policy" };
    removal.ask(&site, &context, &drafting, trail(&site, &context, Some(policy)), None).await
}

/// `POST /admin/policies/{policy}/remove`.
pub(super) async fn remove(
    State(site): State<Shared>,
    Path(id): Path<String>,
    mut context: Context,
    form: StaffForm,
) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    let policy = policy_of(&drafting, &id)?;
    let back = format!("{POLICIES}/{id}");
    let removal =
        Removal { place: policy_place(&id), name: name_of(policy), back, kind: "manage.remove-policy" };
    let way = trail(&site, &context, Some(policy));
    removal.make(&site, &context, &drafting, way, form, POLICIES).await
}

/// Something to be taken out of the document, after a confirmation that lists what refers to it.
pub(super) struct Removal {
    pub(super) place: String,
    pub(super) name: String,
    /// The object's own page; the confirmation is at `/remove` below it.
    pub(super) back: String,
    /// The sentence that says what goes.
    pub(super) kind: &'static str,
}

impl Removal {
    pub(super) async fn ask(
        &self,
        site: &Site,
        context: &Context,
        drafting: &Drafting,
        trail: Vec<Link>,
        refused: Option<&Message>,
    ) -> Result<Response, Failure> {
        let uses = draft::configuration(site)?.uses(&context.visitor(), &self.place).await?;
        let mut lead = vec![say(site, context, self.kind)];
        lead.extend(refused.map(|message| told(site, context, message)));
        if !uses.is_empty() {
            lead.push(say(site, context, "manage.remove-used"));
            lead.extend(uses);
        }
        let title = told(site, context, &Message::new("manage.remove-title").with("name", self.name.clone()));
        let page = Confirm {
            title: title.clone(),
            lead,
            action: format!("{}/remove", self.back),
            hidden: vec![(draft::STAMP.to_owned(), drafting.stamp())],
            button: title,
            bad: true,
            cancel: self.back.clone(),
            ..Confirm::default()
        };
        let current = if self.back.starts_with(POLICIES) { POLICIES } else { super::PASSWORDS };
        let frame = frame(site, context, drafting, trail, current);
        let response = site.draw_staff("confirm.html", context, &frame, model::template_value(page))?;
        let mut response = axum::response::IntoResponse::into_response(response);
        if refused.is_some() {
            draft::refuse(&mut response);
        }
        Ok(response)
    }

    pub(super) async fn make(
        &self,
        site: &Shared,
        context: &Context,
        drafting: &Drafting,
        trail: Vec<Link>,
        form: StaffForm,
        then: &str,
    ) -> Result<Response, Failure> {
        let StaffForm(mut form) = form;
        let stamp = form.take_token(draft::STAMP)?;
        form.done()?;
        if stamp != drafting.stamp() {
            return self.ask(site, context, drafting, trail, Some(&Message::new("config.stale"))).await;
        }
        let edit = Edit::Remove { place: self.place.clone() };
        match draft::save(site, context, drafting.draft.version, vec![edit]).await? {
            Ok(_) => Ok(see(then)),
            Err(message) => self.ask(site, context, drafting, trail, Some(&message)).await,
        }
    }
}

/// `GET /admin/policies/{policy}/impact`: how many people get another policy by the draft.
pub(super) async fn impact(
    State(site): State<Shared>,
    Path(id): Path<String>,
    mut context: Context,
) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    let policy = policy_of(&drafting, &id)?;
    let impact = draft::configuration(&site)?.impact(&context.visitor()).await?;
    let mut page = AdminPage::new(&site, &context, &drafting, "manage.impact-title");
    page.lead =
        told(&site, &context, &Message::new("manage.impact-looked").with("count", figure(impact.looked_at)));
    if impact.is_partial {
        page.note(Mood::Warn, say(&site, &context, "manage.impact-partial"));
    }
    let name = |id: &str| {
        if id.is_empty() {
            return say(&site, &context, "manage.impact-none");
        }
        policy_of(&drafting, id).map_or_else(|_| id.to_owned(), name_of)
    };
    let rows = impact.moves.iter().map(|(from, to, count)| {
        vec![Cell::text(name(from)), Cell::text(name(to)), Cell::text(count.to_string())]
    });
    page.add(Part::Table {
        table: Table {
            caption: say(&site, &context, "manage.impact-moves"),
            columns: vec![
                Column::new(say(&site, &context, "manage.impact-from")),
                Column::new(say(&site, &context, "manage.impact-to")),
                Column::new(say(&site, &context, "manage.impact-people")).figures(),
            ],
            rows: rows.collect(),
            empty: Empty { title: say(&site, &context, "manage.impact-nobody"), ..Empty::default() },
        },
    });
    let way = trail(&site, &context, Some(policy));
    page.draw(&site, &context, &frame(&site, &context, &drafting, way, POLICIES))
}
