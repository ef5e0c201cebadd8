//! The mails that Reclave sends, by event and language: what each says, the organisation's own words in place of the
//! built-in ones, and how it looks with sample values in both of its parts.

pub(super) mod languages;
mod parts;
mod sample;

use std::collections::BTreeMap;

use axum::{
    Router,
    extract::{Query, State},
    http::{HeaderValue, header},
    response::{Html, IntoResponse, Redirect, Response},
    routing::{get, post},
};
use domain::message::Message;
use serde::Deserialize;
use serde_json::{Value, json};
use texts::{MailTemplate, Written};

use super::{frame, servers::simply, settings::beside};
use crate::{
    context::Context,
    failure::Failure,
    forms::{Form, StaffForm},
    headers,
    model::{Button, Cell, Column, Empty, Filter, Mood, Table},
    pages::admin::{
        draft::{Drafting, STAMP, save, set, text},
        page::{AdminPage, FormPart, Part, say},
    },
    schema_form::{Edit as Press, FormSpec, Problem, problem_lines},
    state::{Shared, Site},
};
use languages::{LANGUAGES, added, called, is_added};
use parts::{all_languages, built_in_words, choices, chosen_from, variable_facts};
use sample::Sample;

const HERE: &str = "/admin/templates";
const EDIT: &str = "/admin/templates/edit";

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route(HERE, get(show))
        .route(EDIT, get(edit).post(change))
        .route("/admin/templates/reset", post(reset))
        .route(LANGUAGES, get(languages::show).post(languages::add))
        .route("/admin/templates/languages/remove", post(languages::remove))
        .route("/admin/templates/reminder", get(reminder))
        .route("/admin/templates/frame", get(framed))
}

/// Which mail, in which language, by which choice of its words, in whose policy.
#[derive(Clone, Deserialize)]
struct Asked {
    #[serde(default)]
    name: String,
    #[serde(default)]
    locale: String,
    #[serde(default)]
    choice: String,
    #[serde(default)]
    policy: String,
    #[serde(default)]
    state: String,
}

impl Asked {
    /// With a language that there is, or that the draft adds.
    fn settled(mut self, site: &Site, context: &Context, drafting: &Drafting) -> Self {
        if !site.info().locales.contains(&self.locale) && !added(drafting).contains(&self.locale) {
            self.locale.clone_from(&context.locale);
        }
        self
    }

    fn address(&self, page: &str) -> String {
        let Self { name, locale, choice, policy, .. } = self;
        let mut address = format!("{page}?name={name}&locale={locale}");
        for (key, value) in [("choice", choice), ("policy", policy)] {
            if !value.is_empty() {
                address += &format!("&{key}={value}");
            }
        }
        address
    }
}

fn told(site: &Site, context: &Context, message: &Message) -> String {
    site.say(&context.locale, message)
}

/// What a mail is called: the event that it tells of.
fn title(site: &Site, context: &Context, name: &str) -> String {
    let code = format!("templates.of.{}", name.strip_prefix("mail.").unwrap_or(name));
    if site.state.texts.is_known("en", &code) {
        told(site, context, &Message { code: code.into(), args: BTreeMap::new() })
    } else {
        name.to_owned()
    }
}

/// The organisation's own words of the draft, by language, then by code.
type Words = BTreeMap<String, BTreeMap<String, String>>;

fn words_of(drafting: &Drafting) -> Words {
    serde_json::from_value(drafting.piece("site.texts")).unwrap_or_default()
}

/// The own words of a part of a mail, by either spelling of its code.
fn own<'w>(words: &'w Words, locale: &str, name: &str, part: &str) -> Option<&'w str> {
    let code = format!("{name}.{part}").replace('.', "-");
    let found = words.get(locale)?.iter().find(|(key, _)| key.replace('.', "-") == code);
    found.map(|(_, text)| text.as_str())
}

/// Whether a key of own words is about a mail.
fn is_about(key: &str, name: &str) -> bool {
    let (key, name) = (key.replace('.', "-"), name.replace('.', "-"));
    key.strip_prefix(&name)
        .is_some_and(|part| part == "-subject" || part == "-body" || part.starts_with("-body-"))
}

/// Subject and body as they are said: own words, else the built-in ones, paragraph by paragraph.
fn said(words: &Words, locale: &str, name: &str, built_in: &MailTemplate) -> (String, String) {
    let own = |part: &str| own(words, locale, name, part).map(str::to_owned);
    let paragraphs = built_in.body.split("\n\n").enumerate();
    let paragraphs =
        paragraphs.map(|(at, text)| own(&format!("body-{}", at + 1)).unwrap_or_else(|| text.to_owned()));
    let body = own("body").unwrap_or_else(|| paragraphs.collect::<Vec<_>>().join("\n\n"));
    (own("subject").unwrap_or_else(|| built_in.subject.clone()), body)
}

/// `GET /admin/templates?locale=`.
async fn show(
    State(site): State<Shared>,
    Query(asked): Query<Asked>,
    mut context: Context,
) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    let asked = asked.settled(&site, &context, &drafting);
    let mut page = AdminPage::new(&site, &context, &drafting, "templates.title");
    page.lead = say(&site, &context, "templates.lead");
    let pages = &[(LANGUAGES, "templates.languages"), ("/admin/texts", "realm.texts.title")];
    page.add(Part::Buttons { buttons: beside(&site, &context, pages, HERE) });
    if asked.state == "saved" {
        page.note(Mood::Good, say(&site, &context, "realm.saved"));
    }
    page.add(Part::Filter {
        filter: Filter {
            action: HERE.to_owned(),
            fields: vec![chosen_from(
                &site,
                &context,
                ("locale", "realm.texts.language"),
                &asked.locale,
                all_languages(&site, &drafting),
            )],
            active: false,
        },
    });
    let is_added = is_added(&site, &asked.locale);
    if is_added {
        page.add(languages::summary(&site, &context, &drafting, &asked.locale));
    }
    page.add(Part::Table { table: list(&site, &context, &drafting, &asked) });
    if is_added {
        page.heading(say(&site, &context, "templates.every"), say(&site, &context, "templates.every-lead"));
        page.add(Part::Table { table: languages::in_every_mail(&site, &context, &drafting, &asked.locale) });
    }
    let reminders = sample::reminders(&drafting);
    if !reminders.is_empty() {
        page.heading(
            say(&site, &context, "templates.reminders"),
            say(&site, &context, "templates.reminders-lead"),
        );
        let rows = reminders.into_iter().map(|(policy, name)| {
            let one = Asked { name: name.to_owned(), policy: policy.clone(), ..asked.clone() };
            let page = one.address("/admin/templates/reminder");
            vec![Cell::link(page, title(&site, &context, name)), Cell::text(policy)]
        });
        page.add(Part::Table {
            table: Table {
                caption: say(&site, &context, "templates.reminders"),
                columns: vec![
                    Column::new(say(&site, &context, "templates.mail")),
                    Column::new(say(&site, &context, "templates.policy")),
                ],
                rows: rows.collect(),
                empty: Empty::default(),
            },
        });
    }
    page.draw(&site, &context, &frame(&site, &context, &drafting.member, HERE))
}

fn list(site: &Site, context: &Context, drafting: &Drafting, asked: &Asked) -> Table {
    let words = words_of(drafting);
    let rows = site.state.texts.mail_templates().into_iter().map(|name| {
        let is_own =
            words.get(&asked.locale).is_some_and(|words| words.keys().any(|key| is_about(key, &name)));
        let whose = if is_added(site, &asked.locale) {
            languages::state_of(site, context, &words, &asked.locale, &name)
        } else if is_own {
            Cell::pill(Mood::Info, say(site, context, "templates.own"))
        } else {
            Cell::text(say(site, context, "templates.built-in"))
        };
        let one = Asked { name: name.clone(), ..asked.clone() };
        let sample = Sample::new(site, drafting, &one);
        vec![
            Cell::link(one.address(EDIT), title(site, context, &name)),
            Cell::text(sample.mail(site).subject),
            whose,
        ]
    });
    Table {
        caption: say(site, context, "templates.title"),
        columns: vec![
            Column::new(say(site, context, "templates.mail")),
            Column::new(say(site, context, "templates.edit.subject")),
            Column::new(say(site, context, "templates.words")),
        ],
        rows: rows.collect(),
        empty: Empty::default(),
    }
}

fn spec() -> FormSpec<'static> {
    static SCHEMA: std::sync::OnceLock<Value> = std::sync::OnceLock::new();
    let schema = SCHEMA.get_or_init(|| {
        json!({ "type": "object", "properties": {
            "subject": { "type": "string", "format": "multiline", "maxLength": 4_000 },
            "body": { "type": "string", "format": "multiline", "maxLength": 4_000 },
        } })
    });
    FormSpec::new(schema, "edit").area("templates")
}

/// A mail with sample values, as both of its parts.
fn preview(site: &Site, context: &Context, drafting: &Drafting, asked: &Asked) -> Part {
    let mail = Sample::new(site, drafting, asked).mail(site);
    let is_written = || {
        words_of(drafting).get(&asked.locale).is_some_and(|words| Written::of(words, &asked.name).is_whole())
    };
    let language = if is_added(site, &asked.locale) && !is_written() {
        languages::shown_in(site, drafting, &asked.locale)
    } else {
        asked.locale.clone()
    };
    Part::Mail {
        label: say(site, context, "templates.preview"),
        subject: mail.subject,
        frame: asked.address("/admin/templates/frame"),
        text: mail.text.expose().to_owned(),
        direction: site.state.texts.direction(&language),
        language,
    }
}

/// A page that shows a mail in a frame.
fn draw(page: AdminPage, site: &Site, context: &Context, drafting: &Drafting) -> Result<Response, Failure> {
    let mut response = page.draw(site, context, &frame(site, context, &drafting.member, HERE))?;
    let policy = HeaderValue::from_static(headers::POLICY_WITH_FRAME);
    response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
    Ok(response)
}

fn draw_one(
    site: &Site,
    context: &Context,
    drafting: &Drafting,
    asked: &Asked,
    (typed, problems): (&Value, &[Problem]),
) -> Result<Response, Failure> {
    let built_in = languages::built_in(site, drafting, asked).ok_or_else(Failure::not_found)?;
    let is_added = is_added(site, &asked.locale);
    let mut page = AdminPage::new(site, context, drafting, "templates.title");
    page.title = title(site, context, &asked.name);
    page.lead = called(site, &asked.locale);
    page.buttons
        .push(Button::link(format!("{HERE}?locale={}", asked.locale), say(site, context, "templates.all")));
    if asked.state == "saved" {
        page.note(Mood::Good, say(site, context, "realm.saved"));
    }
    let fields_words = site.words(context);
    let fields = spec().fields(&fields_words, typed, problems);
    page.problems = problem_lines(&fields_words, &fields, problems);
    page.add(Part::Filter { filter: choices(site, context, drafting, asked, &built_in) });
    if is_added {
        page.add(built_in_words(site, context, drafting, asked, &built_in));
    }
    page.form(FormPart {
        action: EDIT.to_owned(),
        fields,
        hidden: vec![
            (STAMP.to_owned(), drafting.stamp()),
            ("name".to_owned(), asked.name.clone()),
            ("locale".to_owned(), asked.locale.clone()),
        ],
        button: say(site, context, "realm.save"),
        ..FormPart::default()
    });
    let words = words_of(drafting);
    if words.get(&asked.locale).is_some_and(|words| words.keys().any(|key| is_about(key, &asked.name))) {
        let value = format!("{}:{}:{}", asked.locale, asked.name, drafting.stamp());
        let label = say(site, context, if is_added { "templates.unwrite" } else { "templates.reset" });
        let button = Button::post("/admin/templates/reset", label, "reset", &value);
        page.add(Part::Buttons { buttons: vec![button] });
        if !is_added {
            page.add(built_in_words(site, context, drafting, asked, &built_in));
        }
    }
    page.heading(say(site, context, "templates.variables"), say(site, context, "templates.variables-lead"));
    page.add(Part::Facts { facts: variable_facts(site, context, &built_in) });
    page.heading(say(site, context, "templates.preview"), say(site, context, "templates.preview-lead"));
    page.add(preview(site, context, drafting, asked));
    draw(page, site, context, drafting)
}

/// `GET /admin/templates/edit?name=&locale=&choice=`.
async fn edit(
    State(site): State<Shared>,
    Query(asked): Query<Asked>,
    mut context: Context,
) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    let asked = asked.settled(&site, &context, &drafting);
    let built_in = languages::built_in(&site, &drafting, &asked).ok_or_else(Failure::not_found)?;
    let nothing = MailTemplate { subject: String::new(), body: String::new(), ..built_in.clone() };
    let shown = if is_added(&site, &asked.locale) { &nothing } else { &built_in };
    let (subject, body) = said(&words_of(&drafting), &asked.locale, &asked.name, shown);
    let typed = json!({ "subject": subject, "body": body });
    draw_one(&site, &context, &drafting, &asked, (&typed, &[]))
}

/// All own words, with these in place of those about a mail.
fn with(words: &Words, locale: &str, name: &str, parts: &[(&str, &str)]) -> Value {
    let mut words = words.clone();
    let mut of_locale = words.remove(locale).unwrap_or_default();
    of_locale.retain(|key, _| !is_about(key, name));
    of_locale.extend(parts.iter().map(|(part, text)| (format!("{name}.{part}"), (*text).to_owned())));
    if !of_locale.is_empty() {
        words.insert(locale.to_owned(), of_locale);
    }
    json!(words)
}

/// What was typed without the ways in which browsers end lines.
fn typed_of(value: &Value, part: &str) -> String {
    text(value.get(part)).replace("\r\n", "\n").trim().to_owned()
}

/// `POST /admin/templates/edit`: what is as the built-in words, or empty, is not kept as words of one's own.
async fn change(
    State(site): State<Shared>,
    mut context: Context,
    StaffForm(mut form): StaffForm,
) -> Result<Response, Failure> {
    form.take_token(Press::NAME)?;
    let stamp = form.take_token(STAMP)?;
    let (name, locale) = (form.take_token("name")?, form.take_token("locale")?);
    let asked = Asked { name, locale, choice: String::new(), policy: String::new(), state: String::new() };
    let drafting = Drafting::load(&site, &mut context).await?;
    let built_in = languages::built_in(&site, &drafting, &asked).ok_or_else(Failure::not_found)?;
    let is_added = is_added(&site, &asked.locale);
    let reading = spec().read(&json!({}), form.rest());
    let value = match reading.finish() {
        Ok(parsed) => parsed.value,
        Err(reading) => {
            let typed = (&reading.value, reading.problems.as_slice());
            return draw_one(&site, &context, &drafting, &asked, typed);
        }
    };
    let (subject, body) = (typed_of(&value, "subject"), typed_of(&value, "body"));
    let is_own = |typed: &str, built_in: &str| !typed.is_empty() && (is_added || typed != built_in);
    let mut parts = Vec::new();
    for (part, typed, ours) in [("subject", &subject, &built_in.subject), ("body", &body, &built_in.body)] {
        if is_own(typed, ours) {
            parts.push((part, typed.as_str()));
        }
    }
    let mut problems: Vec<Problem> = parts
        .iter()
        .filter_map(|(part, typed)| {
            let code = format!("{}.{part}", asked.name);
            let fault = texts::check_override(&asked.locale, &code, typed).err()?;
            Some(Problem::new(*part, fault_of(&site, &context, &asked.locale, &fault)))
        })
        .collect();
    if problems.is_empty() && is_added && parts.len() == 1 {
        let empty = if subject.is_empty() { "subject" } else { "body" };
        problems.push(Problem::new(empty, Message::new("templates.half")));
    }
    if problems.is_empty() && stamp != drafting.stamp() {
        problems.push(Problem::new("", Message::new("config.stale")));
    }
    if problems.is_empty() {
        let words = with(&words_of(&drafting), &asked.locale, &asked.name, &parts);
        let edit = set(&drafting.draft.document, "site.texts", words);
        match save(&site, &context, drafting.draft.version, vec![edit]).await? {
            Ok(_) => {
                let back = format!("{}&state=saved", asked.address(EDIT));
                return Ok(Redirect::to(&back).into_response());
            }
            Err(message) => problems.push(Problem::new("", message)),
        }
    }
    draw_one(&site, &context, &drafting, &asked, (&value, &problems))
}

/// What is wrong, with language and line.
pub(super) fn fault_of(
    site: &Site,
    context: &Context,
    locale: &str,
    fault: &texts::OverrideFault,
) -> Message {
    let reason = told(site, context, &fault.message());
    let language = site.state.texts.native_name(locale).to_owned();
    if fault.line == 0 {
        return Message::new("templates.fault").with("language", language).with("reason", reason);
    }
    Message::new("templates.fault-line")
        .with("language", language)
        .with("line", fault.line.to_string())
        .with("reason", reason)
}

/// `POST /admin/templates/reset`: `locale:name:stamp`.
async fn reset(
    State(site): State<Shared>,
    mut context: Context,
    mut form: Form,
) -> Result<Response, Failure> {
    let value = form.take_token("reset")?;
    form.done()?;
    let parts: Vec<&str> = value.splitn(3, ':').collect();
    let [locale, name, stamp] = parts.as_slice() else { return Err(Failure::malformed()) };
    let drafting = Drafting::load(&site, &mut context).await?;
    let words = with(&words_of(&drafting), locale, name, &[]);
    let edit = set(&drafting.draft.document, "site.texts", words);
    simply(&site, &context, &drafting, stamp, edit, HERE).await
}

/// `GET /admin/templates/reminder?policy=&name=&locale=`: a reminder as a policy says it.
async fn reminder(
    State(site): State<Shared>,
    Query(asked): Query<Asked>,
    mut context: Context,
) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    let asked = asked.settled(&site, &context, &drafting);
    if sample::rule_of(&asked.name).is_none() || drafting.at(&format!("policies.{}", asked.policy)).is_none()
    {
        return Err(Failure::not_found());
    }
    let mut page = AdminPage::new(&site, &context, &drafting, "templates.reminders");
    page.title = title(&site, &context, &asked.name);
    page.lead = format!("{}, {}", asked.policy, called(&site, &asked.locale));
    let form = format!("/admin/policies/{}/set/reminders", asked.policy);
    page.buttons.push(Button::link(form, say(&site, &context, "templates.reminder-form")));
    page.heading(say(&site, &context, "templates.preview"), say(&site, &context, "templates.preview-lead"));
    page.add(preview(&site, &context, &drafting, &asked));
    draw(page, &site, &context, &drafting)
}

/// `GET /admin/templates/frame?name=&locale=`: the mail as HTML, in a sandbox.
async fn framed(
    State(site): State<Shared>,
    Query(asked): Query<Asked>,
    mut context: Context,
) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    let asked = asked.settled(&site, &context, &drafting);
    languages::built_in(&site, &drafting, &asked).ok_or_else(Failure::not_found)?;
    let mail = Sample::new(&site, &drafting, &asked).mail(&site);
    let mut response = Html(mail.html.expose().to_owned()).into_response();
    let policy = HeaderValue::from_static(headers::POLICY_OF_MAIL);
    response.headers_mut().insert(header::CONTENT_SECURITY_POLICY, policy);
    Ok(response)
}
