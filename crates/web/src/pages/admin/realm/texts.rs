//! The organisation's own words in place of the built-in ones: found by their code or by what they say, changed one
//! at a time, and taken away again.

use axum::{
    Router,
    extract::{Query, State},
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use domain::message::Message;
use serde::Deserialize;
use serde_json::{Value, json};

use super::{
    frame,
    settings::beside,
    templates::languages::{added, called, is_added, shown_in},
};
use crate::{
    context::Context,
    failure::Failure,
    forms::{Form, StaffForm},
    model::{Button, Cell, Column, Empty, Filter, FilterField, Mood, Table},
    pages::admin::{
        draft::{Drafting, STAMP, save, set, text},
        page::{AdminPage, FormPart, Part, say},
    },
    schema_form::{Edit as Press, FormSpec, Problem, problem_lines},
    state::{Shared, Site},
};

const HERE: &str = "/admin/texts";
/// How many texts one page lists.
const LISTED: usize = 60;

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route(HERE, get(show))
        .route("/admin/texts/edit", get(edit).post(change))
        .route("/admin/texts/remove", post(remove))
}

#[derive(Deserialize)]
struct ListQuery {
    #[serde(default)]
    locale: String,
    #[serde(default)]
    q: String,
    #[serde(default)]
    state: String,
}

#[derive(Deserialize)]
struct OneQuery {
    locale: String,
    code: String,
}

/// The language that is worked on: one that there is.
fn chosen(site: &Site, context: &Context, wanted: &str) -> String {
    let known = site.info().locales.iter().any(|tag| tag == wanted);
    if known { wanted.to_owned() } else { context.locale.clone() }
}

/// The organisation's own text of a code, by either spelling.
fn own<'d>(drafting: &'d Drafting, locale: &str, code: &str) -> Option<&'d str> {
    let words = drafting.at("site.texts")?.get(locale)?.as_object()?;
    words.iter().find(|(key, _)| key.replace('.', "-") == code).and_then(|(_, text)| text.as_str())
}

fn address(locale: &str, code: &str) -> String {
    format!("/admin/texts/edit?locale={locale}&code={code}")
}

/// `GET /admin/texts`.
async fn show(
    State(site): State<Shared>,
    Query(query): Query<ListQuery>,
    mut context: Context,
) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    let locale = chosen(&site, &context, &query.locale);
    let wanted = query.q.trim().to_lowercase();
    let mut page = AdminPage::new(&site, &context, &drafting, "realm.texts.title");
    page.lead = say(&site, &context, "realm.texts.lead");
    let pages = &[
        ("/admin/templates", "templates.title"),
        ("/admin/look", "realm.look.title"),
        ("/admin/look/preview", "realm.preview.title"),
    ];
    page.add(Part::Buttons { buttons: beside(&site, &context, pages, HERE) });
    if query.state == "saved" {
        page.note(Mood::Good, say(&site, &context, "realm.saved"));
    }
    let languages = site.info().locales.into_iter();
    let languages = languages.map(|tag| (tag.clone(), site.state.texts.native_name(&tag).to_owned()));
    page.add(Part::Filter {
        filter: Filter {
            action: HERE.to_owned(),
            fields: vec![
                FilterField {
                    name: "q".to_owned(),
                    label: say(&site, &context, "realm.texts.search"),
                    value: query.q.trim().to_owned(),
                    options: Vec::new(),
                    ..FilterField::default()
                },
                FilterField {
                    name: "locale".to_owned(),
                    label: say(&site, &context, "realm.texts.language"),
                    value: locale.clone(),
                    options: languages.collect(),
                    ..FilterField::default()
                },
            ],
            active: !wanted.is_empty(),
        },
    });
    let texts = &site.state.texts;
    let matches = texts.codes(&locale).filter_map(|code| {
        let built_in = texts.written(&locale, code).unwrap_or_default();
        let own = own(&drafting, &locale, code);
        let is_found = if wanted.is_empty() {
            own.is_some()
        } else {
            code.contains(&wanted.replace('.', "-"))
                || built_in.to_lowercase().contains(&wanted)
                || own.is_some_and(|own| own.to_lowercase().contains(&wanted))
        };
        is_found.then_some((code, built_in, own))
    });
    let rows = matches.take(LISTED).map(|(code, built_in, own)| {
        vec![
            Cell::link(address(&locale, code), code),
            Cell::text(built_in),
            Cell::text(own.unwrap_or_default()),
        ]
    });
    let empty = if wanted.is_empty() { "realm.texts.none" } else { "realm.texts.not-found" };
    page.add(Part::Table {
        table: Table {
            caption: say(&site, &context, "realm.texts.title"),
            columns: vec![
                Column::new(say(&site, &context, "realm.texts.code")),
                Column::new(say(&site, &context, "realm.texts.built-in")),
                Column::new(say(&site, &context, "realm.texts.own")),
            ],
            rows: rows.collect(),
            empty: Empty { title: say(&site, &context, empty), ..Empty::default() },
        },
    });
    page.draw(&site, &context, &frame(&site, &context, &drafting.member, HERE))
}

fn spec() -> FormSpec<'static> {
    static SCHEMA: std::sync::OnceLock<Value> = std::sync::OnceLock::new();
    let schema = SCHEMA.get_or_init(|| {
        json!({ "type": "object", "required": ["text"], "properties": {
            "text": { "type": "string", "format": "multiline", "maxLength": 4_000 },
        } })
    });
    FormSpec::new(schema, "text-edit").area("realm")
}

/// The built-in text of a code; for a language that was added, in the one that stands in for it.
fn built_in<'s>(site: &'s Site, drafting: &Drafting, locale: &str, code: &str) -> Option<&'s str> {
    site.state.texts.written(&shown_in(site, drafting, locale), code)
}

fn draw_one(
    site: &Site,
    context: &Context,
    drafting: &Drafting,
    (locale, code): (&str, &str),
    typed: &str,
    problem: Option<Message>,
) -> Result<Response, Failure> {
    let is_there = !is_added(site, locale) || added(drafting).iter().any(|tag| tag == locale);
    let built_in =
        built_in(site, drafting, locale, code).filter(|_| is_there).ok_or_else(Failure::not_found)?;
    let mut page = AdminPage::new(site, context, drafting, "realm.texts.edit");
    let language = called(site, locale);
    page.title = site.say(&context.locale, &Message::new("realm.texts.edit").with("language", language));
    page.lead = code.to_owned();
    let words = site.words(context);
    let problems: Vec<Problem> = problem.into_iter().map(|message| Problem::new("text", message)).collect();
    let fields = spec().fields(&words, &json!({ "text": typed }), &problems);
    page.problems = problem_lines(&words, &fields, &problems);
    page.add(Part::Code {
        id: "built-in".to_owned(),
        label: say(site, context, "realm.texts.built-in"),
        text: built_in.to_owned(),
    });
    page.form(FormPart {
        action: "/admin/texts/edit".to_owned(),
        fields,
        hidden: vec![
            (STAMP.to_owned(), drafting.stamp()),
            ("locale".to_owned(), locale.to_owned()),
            ("code".to_owned(), code.to_owned()),
        ],
        button: say(site, context, "realm.save"),
        ..FormPart::default()
    });
    if own(drafting, locale, code).is_some() {
        let value = format!("{locale}:{code}:{}", drafting.stamp());
        let remove =
            Button::post("/admin/texts/remove", say(site, context, "realm.texts.remove"), "remove", &value);
        page.add(Part::Buttons { buttons: vec![remove] });
    }
    page.draw(site, context, &frame(site, context, &drafting.member, HERE))
}

/// `GET /admin/texts/edit?locale=&code=`.
async fn edit(
    State(site): State<Shared>,
    Query(query): Query<OneQuery>,
    mut context: Context,
) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    let built_in = site.state.texts.written(&query.locale, &query.code).unwrap_or_default();
    let code = query.code.replace('.', "-");
    let typed = own(&drafting, &query.locale, &code).unwrap_or(built_in).to_owned();
    draw_one(&site, &context, &drafting, (&query.locale, &query.code), &typed, None)
}

/// All own words with one more, or one less.
fn with(drafting: &Drafting, locale: &str, code: &str, words: Option<&str>) -> Value {
    let mut all = drafting.piece("site.texts");
    if !all.is_object() {
        all = json!({});
    }
    let of_locale = all.get(locale).and_then(Value::as_object).cloned().unwrap_or_default();
    let mut kept: serde_json::Map<String, Value> =
        of_locale.into_iter().filter(|(key, _)| key.replace('.', "-") != code).collect();
    if let Some(words) = words {
        kept.insert(code.to_owned(), json!(words));
    }
    if let Some(all) = all.as_object_mut() {
        if kept.is_empty() {
            all.remove(locale);
        } else {
            all.insert(locale.to_owned(), Value::Object(kept));
        }
    }
    all
}

/// `POST /admin/texts/edit`.
async fn change(
    State(site): State<Shared>,
    mut context: Context,
    StaffForm(mut form): StaffForm,
) -> Result<Response, Failure> {
    form.take_token(Press::NAME)?;
    let (stamp, locale, code) =
        (form.take_token(STAMP)?, form.take_token("locale")?, form.take_token("code")?);
    let drafting = Drafting::load(&site, &mut context).await?;
    let reading = spec().read(&json!({ "text": "" }), form.rest());
    let typed = text(reading.value.get("text")).to_owned();
    let problem = match reading.finish() {
        Err(reading) => reading.problems.into_iter().next().map(|one| one.message),
        Ok(_) if stamp != drafting.stamp() => Some(Message::new("config.stale")),
        Ok(_) => match texts::check_override(&locale, &code, &typed) {
            Err(fault) => Some(super::templates::fault_of(&site, &context, &locale, &fault)),
            Ok(()) => {
                let value = with(&drafting, &locale, &code, Some(typed.trim()));
                let edit = set(&drafting.draft.document, "site.texts", value);
                match save(&site, &context, drafting.draft.version, vec![edit]).await? {
                    Ok(_) => {
                        let list = if is_added(&site, &locale) { "/admin/templates" } else { HERE };
                        let back = format!("{list}?locale={locale}&state=saved");
                        return Ok(Redirect::to(&back).into_response());
                    }
                    Err(message) => Some(message),
                }
            }
        },
    };
    draw_one(&site, &context, &drafting, (&locale, &code), &typed, problem)
}

/// `POST /admin/texts/remove`: `locale:code:stamp`.
async fn remove(
    State(site): State<Shared>,
    mut context: Context,
    mut form: Form,
) -> Result<Response, Failure> {
    let removed = form.take_token("remove")?;
    form.done()?;
    let parts: Vec<&str> = removed.splitn(3, ':').collect();
    let [locale, code, stamp] = parts.as_slice() else { return Err(Failure::malformed()) };
    let drafting = Drafting::load(&site, &mut context).await?;
    let edit = set(&drafting.draft.document, "site.texts", with(&drafting, locale, code, None));
    super::servers::simply(&site, &context, &drafting, stamp, edit, HERE).await
}
