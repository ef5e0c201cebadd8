//! Languages of mails beyond those that are built in: added by their tag, with how much of each is written, and removed
//! with what was written in them.

use axum::{
    extract::{Query, State},
    response::{IntoResponse, Redirect, Response},
};
use domain::message::Message;
use serde_json::{Value, json};
use texts::{IN_EVERY_MAIL, LanguageFault, MailTemplate, Written};

use super::{Asked, HERE, Words, frame, told, words_of};
use crate::{
    context::Context,
    failure::Failure,
    forms::{Form, StaffForm},
    model::{Button, Cell, Column, Empty, Mood, Table},
    pages::admin::{
        draft::{Drafting, STAMP, list, save, set, text},
        page::{AdminPage, FormPart, Part, say},
    },
    schema_form::{Edit as Press, FormSpec, Problem, problem_lines},
    state::{Shared, Site},
};

pub(super) const LANGUAGES: &str = "/admin/templates/languages";

/// The languages that the draft adds.
pub(crate) fn added(drafting: &Drafting) -> Vec<String> {
    list(drafting.at("site.mail_languages")).filter_map(|tag| tag.as_str().map(str::to_owned)).collect()
}

/// What a language is called: its own name, with the tag beside it where it was added.
pub(crate) fn called(site: &Site, tag: &str) -> String {
    let name = site.state.texts.native_name(tag);
    if site.info().locales.iter().any(|built_in| built_in == tag) || name == tag {
        name.to_owned()
    } else {
        format!("{name} ({tag})")
    }
}

/// The language in which built-in words are shown for one: its own, else, for one that was added, the site's default.
pub(crate) fn shown_in(site: &Site, drafting: &Drafting, locale: &str) -> String {
    let locales = site.info().locales;
    let default = text(drafting.at("site.default_locale"));
    let found = [locale, default].into_iter().find(|tag| locales.iter().any(|built_in| built_in == tag));
    found.unwrap_or("en").to_owned()
}

/// The built-in words of a mail, in the language in which they are shown for `locale`; nothing for a language that
/// there is not.
pub(super) fn built_in(site: &Site, drafting: &Drafting, asked: &Asked) -> Option<MailTemplate> {
    let texts = &site.state.texts;
    let is_there = !is_added(site, &asked.locale) || added(drafting).contains(&asked.locale);
    texts.mail_template(&shown_in(site, drafting, &asked.locale), &asked.name).filter(|_| is_there)
}

/// Whether a language is none of the built-in ones.
pub(crate) fn is_added(site: &Site, locale: &str) -> bool {
    !site.info().locales.iter().any(|built_in| built_in == locale)
}

/// How much of the mails is written in a language: how many, and of how many.
fn progress(site: &Site, words: &Words, tag: &str) -> (usize, usize) {
    let names = site.state.texts.mail_templates();
    let is_written = |name: &&String| words.get(tag).is_some_and(|words| Written::of(words, name).is_whole());
    (names.iter().filter(is_written).count(), names.len())
}

fn progress_in_words(site: &Site, context: &Context, words: &Words, tag: &str) -> String {
    let (written, all) = progress(site, words, tag);
    told(site, context, &Message::new("templates.written-of").with("written", written).with("all", all))
}

/// Whether a mail is written in a language that was added, or missing there.
pub(super) fn state_of(site: &Site, context: &Context, words: &Words, tag: &str, name: &str) -> Cell {
    if words.get(tag).is_some_and(|words| Written::of(words, name).is_whole()) {
        Cell::pill(Mood::Good, say(site, context, "templates.is-written"))
    } else {
        Cell::pill(Mood::Warn, say(site, context, "templates.is-missing"))
    }
}

/// What stands on top of the list of mails in a language that was added.
pub(super) fn summary(site: &Site, context: &Context, drafting: &Drafting, tag: &str) -> Part {
    let words = words_of(drafting);
    let default = called(site, &shown_in(site, drafting, tag));
    let missing = Message::new("templates.missing-lead").with("language", default);
    let lines = vec![progress_in_words(site, context, &words, tag), told(site, context, &missing)];
    Part::Text { lines }
}

/// What every mail says in a language that was added, below the list of mails.
pub(super) fn in_every_mail(site: &Site, context: &Context, drafting: &Drafting, tag: &str) -> Table {
    let (words, shown) = (words_of(drafting), shown_in(site, drafting, tag));
    let rows = IN_EVERY_MAIL.into_iter().map(|code| {
        let id = code.replace('.', "-");
        let own = words.get(tag).and_then(|words| words.iter().find(|(key, _)| key.replace('.', "-") == id));
        let own = match own {
            Some((_, text)) => Cell::text(text.as_str()),
            None => Cell::pill(Mood::Warn, say(site, context, "templates.is-missing")),
        };
        let built_in = site.state.texts.written(&shown, code).unwrap_or_default();
        vec![
            Cell::link(format!("/admin/texts/edit?locale={tag}&code={id}"), id.as_str()),
            Cell::text(built_in),
            own,
        ]
    });
    Table {
        caption: say(site, context, "templates.every"),
        columns: vec![
            Column::new(say(site, context, "realm.texts.code")),
            Column::new(say(site, context, "realm.texts.built-in")),
            Column::new(say(site, context, "realm.texts.own")),
        ],
        rows: rows.collect(),
        empty: Empty::default(),
    }
}

fn spec() -> FormSpec<'static> {
    static SCHEMA: std::sync::OnceLock<Value> = std::sync::OnceLock::new();
    let schema = SCHEMA.get_or_init(|| {
        json!({ "type": "object", "required": ["tag"], "properties": {
            "tag": { "type": "string", "maxLength": 40 },
        } })
    });
    FormSpec::new(schema, "language").area("templates")
}

fn draw(
    site: &Site,
    context: &Context,
    drafting: &Drafting,
    is_saved: bool,
    (typed, problems): (&Value, &[Problem]),
) -> Result<Response, Failure> {
    let mut page = AdminPage::new(site, context, drafting, "templates.languages");
    page.lead = say(site, context, "templates.languages-lead");
    page.buttons.push(Button::link(HERE, say(site, context, "templates.all")));
    if is_saved {
        page.note(Mood::Good, say(site, context, "realm.saved"));
    }
    let words = words_of(drafting);
    let rows = added(drafting).into_iter().map(|tag| {
        let name = called(site, &tag);
        let remove = say(site, context, "realm.remove");
        let value = format!("{tag}:{}", drafting.stamp());
        let remove = Button::post("/admin/templates/languages/remove", remove, "remove", &value).about(&name);
        vec![
            Cell::link(format!("{HERE}?locale={tag}"), name),
            Cell::text(progress_in_words(site, context, &words, &tag)),
            Cell::buttons(vec![remove]),
        ]
    });
    page.add(Part::Table {
        table: Table {
            caption: say(site, context, "templates.added"),
            columns: vec![
                Column::new(say(site, context, "realm.texts.language")),
                Column::new(say(site, context, "templates.mails")),
                Column::new(String::new()),
            ],
            rows: rows.collect(),
            empty: Empty { title: say(site, context, "templates.none-added"), ..Empty::default() },
        },
    });
    page.heading(say(site, context, "templates.add-language"), String::new());
    let fields_words = site.words(context);
    let fields = spec().fields(&fields_words, typed, problems);
    page.problems = problem_lines(&fields_words, &fields, problems);
    page.form(FormPart {
        action: LANGUAGES.to_owned(),
        fields,
        hidden: vec![(STAMP.to_owned(), drafting.stamp())],
        button: say(site, context, "templates.add"),
        ..FormPart::default()
    });
    page.heading(say(site, context, "templates.built-in-languages"), String::new());
    let built_in: Vec<String> = site.info().locales.iter().map(|tag| called(site, tag)).collect();
    page.add(Part::Text { lines: vec![built_in.join(" · ")] });
    page.draw(site, context, &frame(site, context, &drafting.member, HERE))
}

/// `GET /admin/templates/languages`.
pub(super) async fn show(
    State(site): State<Shared>,
    Query(asked): Query<Asked>,
    mut context: Context,
) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    draw(&site, &context, &drafting, asked.state == "saved", (&json!({}), &[]))
}

/// `POST /admin/templates/languages`: adds one.
pub(super) async fn add(
    State(site): State<Shared>,
    mut context: Context,
    StaffForm(mut form): StaffForm,
) -> Result<Response, Failure> {
    form.take_token(Press::NAME)?;
    let stamp = form.take_token(STAMP)?;
    let drafting = Drafting::load(&site, &mut context).await?;
    let value = match spec().read(&json!({}), form.rest()).finish() {
        Ok(parsed) => parsed.value,
        Err(reading) => {
            let typed = (&reading.value, reading.problems.as_slice());
            return draw(&site, &context, &drafting, false, typed);
        }
    };
    let mut languages = added(&drafting);
    let problem = match texts::check_language(text(value.get("tag"))) {
        Err(fault) => Problem::new("tag", fault_of(&site, text(value.get("tag")), fault)),
        Ok(tag) if languages.contains(&tag) => Problem::new(
            "tag",
            Message::new("templates.language-fault.twice").with("language", called(&site, &tag)),
        ),
        Ok(_) if stamp != drafting.stamp() => Problem::new("", Message::new("config.stale")),
        Ok(tag) => {
            languages.push(tag.clone());
            languages.sort();
            let edit = set(&drafting.draft.document, "site.mail_languages", json!(languages));
            match save(&site, &context, drafting.draft.version, vec![edit]).await? {
                Ok(_) => return Ok(Redirect::to(&format!("{HERE}?locale={tag}&state=saved")).into_response()),
                Err(message) => Problem::new("", message),
            }
        }
    };
    draw(&site, &context, &drafting, false, (&value, &[problem]))
}

fn fault_of(site: &Site, typed: &str, fault: LanguageFault) -> Message {
    let message = Message { code: fault.code().into(), args: std::collections::BTreeMap::new() };
    match fault {
        LanguageFault::Tag => message,
        LanguageFault::BuiltIn => {
            message.with("language", site.state.texts.native_name(typed.trim()).to_owned())
        }
    }
}

/// `POST /admin/templates/languages/remove`: `locale:stamp`; what is written in it goes, too.
pub(super) async fn remove(
    State(site): State<Shared>,
    mut context: Context,
    mut form: Form,
) -> Result<Response, Failure> {
    let removed = form.take_token("remove")?;
    form.done()?;
    let (tag, stamp) = removed.split_once(':').ok_or_else(Failure::malformed)?;
    let drafting = Drafting::load(&site, &mut context).await?;
    let mut languages = added(&drafting);
    let message = if stamp != drafting.stamp() {
        Message::new("config.stale")
    } else if text(drafting.at("site.default_locale")) == tag {
        Message::new("templates.language-fault.default").with("language", called(&site, tag))
    } else {
        languages.retain(|added| added != tag);
        let mut words = words_of(&drafting);
        let mut edits = vec![set(&drafting.draft.document, "site.mail_languages", json!(languages))];
        if words.remove(tag).is_some() {
            edits.push(set(&drafting.draft.document, "site.texts", json!(words)));
        }
        match save(&site, &context, drafting.draft.version, edits).await? {
            Ok(_) => return Ok(Redirect::to(&format!("{LANGUAGES}?state=saved")).into_response()),
            Err(message) => message,
        }
    };
    draw(&site, &context, &drafting, false, (&json!({}), &[Problem::new("", message)]))
}
