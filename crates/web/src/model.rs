//! What the templates get: plain texts in the reader's language, made from views and messages.
//!
//! The one place where a [`View`] meets words. A template decides about order and looks only; it never sees
//! a message code of the house, a timestamp in milliseconds or a secret it could print by mistake.

use api::{FoundPerson, Home, PasswordCheck, ProfileSummary, RunView, SiteInfo};
use domain::{
    message::Message,
    run::RunStatus,
    secret::Secret,
    time::Timestamp,
    view::{Choice, Field, FieldKind, Tone},
};
use minijinja::{Value, value::Serde};
use serde::Serialize;

use crate::{context::Context, failure::Failure, place::Place, qr, state::Site};

/// A structure as templates see it.
pub(crate) fn template_value(page: impl Serialize) -> Value {
    Value::from(Serde(page))
}

/// What every page has around its content.
#[derive(Serialize)]
struct Chrome {
    locale: String,
    direction: String,
    organization: String,
    assets: String,
    languages: Vec<Language>,
    here: String,
    is_home: bool,
    person: Option<String>,
    /// Milliseconds until the session ends, by want of requests or in any case.
    session_ms: Option<i64>,
    session_minutes: i64,
    help_text: String,
    help_link: Option<String>,
    demo: bool,
}

#[derive(Serialize)]
struct Language {
    tag: String,
    name: String,
    current: bool,
}

/// The frame of a page.
pub(crate) fn chrome(site: &Site, context: &Context, info: &SiteInfo) -> Value {
    let texts = &site.state.texts;
    let place = Place::of_path(&context.path);
    let now = site.state.clock.now();
    let person = context.person.as_ref();
    let session_ms = person.map(|person| millis_until(now, person.idle_until.min(person.expires)));
    template_value(Chrome {
        locale: context.locale.clone(),
        direction: texts.direction(&context.locale).to_owned(),
        organization: info.organization.clone(),
        assets: site.assets.base(),
        languages: info
            .locales
            .iter()
            .map(|tag| Language {
                tag: tag.clone(),
                name: texts.native_name(tag).to_owned(),
                current: *tag == context.locale,
            })
            .collect(),
        here: place.path(),
        is_home: place == Place::Home,
        person: person.map(|person| person.name.clone()),
        session_ms,
        session_minutes: i64::from(info.session_idle_minutes),
        help_text: info.help_text.clone(),
        help_link: Some(info.help_link.clone()).filter(|link| is_safe_link(link)),
        demo: site.state.demo.is_some(),
    })
}

/// Links that a setting may put on a page: none that runs code or carries a document in itself.
fn is_safe_link(link: &str) -> bool {
    ["https://", "http://", "mailto:", "tel:"]
        .iter()
        .any(|scheme| link.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme)))
        && !crate::forms::has_control(link)
}

fn millis_until(now: Timestamp, then: Timestamp) -> i64 {
    i64::try_from(then.since(now).as_millis()).unwrap_or(i64::MAX)
}

/// A moment for a `<time>` element; the script turns it into the reader's own zone.
#[derive(Serialize)]
struct Moment {
    iso: String,
    text: String,
}

fn moment(at: Timestamp) -> Moment {
    match jiff::Timestamp::from_millisecond(at.as_millis()) {
        Ok(time) => Moment {
            iso: time.strftime("%Y-%m-%dT%H:%M:%SZ").to_string(),
            text: time.strftime("%Y-%m-%d %H:%M UTC").to_string(),
        },
        Err(_) => Moment { iso: String::new(), text: "-".to_owned() },
    }
}

/// The start page.
pub(crate) fn home(site: &Site, context: &Context, home: &Home) -> Value {
    #[derive(Serialize)]
    struct TaskCard {
        id: String,
        icon: &'static str,
        name: String,
        description: String,
        available: bool,
        reason: Option<String>,
    }
    #[derive(Serialize)]
    struct Person {
        name: String,
        logon_name: String,
        password: String,
        about: String,
    }
    #[derive(Serialize)]
    struct Page {
        greeting: Option<String>,
        tasks: Vec<TaskCard>,
        people: Vec<Person>,
    }
    let say = |message: &Message| site.say(&context.locale, message);
    let tasks = home
        .tasks
        .iter()
        .map(|task| TaskCard {
            id: task.id.clone(),
            icon: icon_of(&task.id),
            name: say(&task.name),
            description: say(&task.description),
            available: task.available,
            reason: task.reason.as_ref().map(&say),
        })
        .collect();
    let people = site.state.demo.iter().flat_map(|demo| demo.people());
    template_value(Page {
        greeting: home.person.as_ref().map(|person| person.greeting.clone()),
        tasks,
        people: people
            .map(|person| Person {
                about: say(&person.about),
                name: person.name,
                logon_name: person.logon_name,
                password: person.password,
            })
            .collect(),
    })
}

/// The picture on a task's card; tasks of an administrator's own get a plain one.
pub(crate) fn icon_of(task: &str) -> &'static str {
    const KNOWN: [(&str, &str); 8] = [
        ("forgot", "key"),
        ("unlock", "lock"),
        ("notification", "bell"),
        ("passcode", "ticket"),
        ("register", "shield"),
        ("profile", "person"),
        ("sign-in", "person"),
        ("password", "change"),
    ];
    KNOWN.iter().find(|(word, _)| task.contains(word)).map_or("dot", |(_, icon)| icon)
}

/// The page that asks who somebody is.
#[derive(Serialize)]
pub(crate) struct FindPage {
    pub(crate) task: String,
    pub(crate) task_name: String,
    pub(crate) description: String,
    pub(crate) by_attribute: bool,
    pub(crate) allow_search: bool,
    pub(crate) domains: Vec<DomainOption>,
    pub(crate) name: String,
    pub(crate) error: Option<String>,
    pub(crate) signed_in: Option<String>,
}

/// A domain to choose from.
#[derive(Serialize)]
pub(crate) struct DomainOption {
    pub(crate) id: String,
    pub(crate) alias: String,
    pub(crate) chosen: bool,
}

/// The matches of a search.
pub(crate) fn found(task: &str, task_name: String, text: &str, people: &[FoundPerson]) -> Value {
    #[derive(Serialize)]
    struct Page<'a> {
        task: &'a str,
        task_name: String,
        text: &'a str,
        people: &'a [FoundPerson],
    }
    template_value(Page { task, task_name, text, people })
}

/// A failure.
pub(crate) fn failure(site: &Site, context: &Context, failure: &Failure) -> Value {
    #[derive(Serialize)]
    struct Page {
        status: u16,
        title: String,
        detail: String,
        reference: Option<String>,
        run: Option<String>,
        sign_in: bool,
        public_url: String,
        wrong_host: bool,
    }
    let place = Place::of_path(&context.path);
    let wrong_host = failure.status == axum::http::StatusCode::MISDIRECTED_REQUEST;
    template_value(Page {
        status: failure.status.as_u16(),
        title: site.say(&context.locale, &Message::new(failure.title)),
        detail: site.say(&context.locale, &failure.detail),
        reference: failure.reference.clone(),
        // After a failed submission the run is still where it was: one can go back to it.
        run: matches!(place, Place::Run(_)).then(|| place.path()).filter(|_| failure.status.as_u16() != 404),
        sign_in: failure.session_is_over,
        public_url: site.state.settings.public_url.origin(),
        wrong_host,
    })
}

/// What a run's page shows besides the view.
#[derive(Default)]
pub(crate) struct RunExtras {
    /// The rules of the new password, before anything is typed.
    pub(crate) rules: Option<PasswordCheck>,
    /// A suggested password, for a browser without scripts.
    pub(crate) suggestion: Option<Secret>,
    /// The form was older than the run.
    pub(crate) stale: bool,
}

#[derive(Serialize)]
struct FieldModel {
    name: String,
    id: String,
    kind: &'static str,
    label: String,
    hint: Option<String>,
    error: Option<String>,
    described_by: String,
    value: String,
    required: bool,
    length: u32,
    numeric: bool,
    options: Vec<OptionModel>,
    lines: Vec<String>,
    is_codes: bool,
    qr: Option<String>,
    groups: String,
    rules: Option<Vec<Tick>>,
    meter: bool,
    autocomplete: &'static str,
}

#[derive(Serialize)]
struct OptionModel {
    value: String,
    label: String,
    hint: Option<String>,
}

/// One rule with its state in words.
#[derive(Serialize)]
pub(crate) struct Tick {
    pub(crate) state: String,
    pub(crate) text: String,
    pub(crate) state_text: String,
}

/// The rules in words.
pub(crate) fn ticks(site: &Site, locale: &str, check: &PasswordCheck) -> Vec<Tick> {
    check
        .rules
        .iter()
        .map(|rule| {
            let code = match rule.state.as_str() {
                "met" => "page.rules.met",
                "on-save" => "page.rules.on-save",
                _ => "page.rules.unmet",
            };
            Tick {
                state: rule.state.clone(),
                text: site.say(locale, &rule.message),
                state_text: site.say(locale, &Message::new(code)),
            }
        })
        .collect()
}

#[derive(Serialize)]
struct Problem {
    text: String,
    field: Option<String>,
}

#[derive(Serialize)]
struct NoticeModel {
    tone: &'static str,
    text: String,
}

/// A step of a task.
pub(crate) fn run(site: &Site, context: &Context, run: &RunView, extras: &RunExtras, meter: bool) -> Value {
    #[derive(Serialize)]
    struct Page {
        id: String,
        version: i64,
        task_name: String,
        kind: String,
        open: bool,
        status: &'static str,
        title: String,
        lead: Vec<String>,
        step: u32,
        of: u32,
        problems: Vec<Problem>,
        notices: Vec<NoticeModel>,
        fields: Vec<FieldModel>,
        actions: Vec<NoticeModel>,
        other_way: bool,
        asks_password: bool,
        suggestion: Option<String>,
        stale: bool,
        ends_ms: i64,
        ends_minutes: i64,
    }
    let say = |message: &Message| site.say(&context.locale, message);
    let view = &run.view;
    let fields: Vec<FieldModel> =
        view.fields.iter().map(|field| field_model(site, context, field, extras, meter)).collect();
    let now = site.state.clock.now();
    let ends_ms = millis_until(now, run.expires);
    template_value(Page {
        id: run.run.to_string(),
        version: run.version,
        task_name: say(&run.task_name),
        kind: view.kind.clone(),
        open: run.status == RunStatus::Open,
        status: match run.status {
            RunStatus::Open => "open",
            RunStatus::Finished => "finished",
            RunStatus::Failed => "failed",
            RunStatus::Stopped => "stopped",
        },
        title: say(&view.title),
        lead: view.lead.iter().map(say).collect(),
        step: run.progress.map_or(0, |progress| progress.step),
        of: run.progress.map_or(0, |progress| progress.of.max(progress.step)),
        problems: problems(site, context, run, &fields),
        notices: view
            .notices
            .iter()
            .filter(|notice| notice.tone != Tone::Bad)
            .map(|notice| NoticeModel { tone: tone_of(notice.tone), text: say(&notice.message) })
            .collect(),
        asks_password: view
            .fields
            .iter()
            .any(|field| matches!(field.kind, FieldKind::NewPassword { rules: true })),
        fields,
        actions: view
            .actions
            .iter()
            .map(|action| NoticeModel { tone: "", text: say(&action.label) })
            .collect(),
        other_way: run.other_way,
        suggestion: extras.suggestion.as_ref().map(|suggestion| suggestion.expose().to_owned()),
        stale: extras.stale,
        ends_ms,
        ends_minutes: ends_ms / 60_000,
    })
}

const fn tone_of(tone: Tone) -> &'static str {
    match tone {
        Tone::Info => "info",
        Tone::Good => "good",
        Tone::Warn => "warn",
        Tone::Bad => "bad",
    }
}

/// Everything that is wrong, each thing once: a bad notice that repeats a field's error gives way to it.
fn problems(site: &Site, context: &Context, run: &RunView, fields: &[FieldModel]) -> Vec<Problem> {
    let mut problems: Vec<Problem> = fields
        .iter()
        .filter_map(|field| {
            field.error.as_ref().map(|error| Problem { text: error.clone(), field: Some(field.id.clone()) })
        })
        .collect();
    for notice in run.view.notices.iter().filter(|notice| notice.tone == Tone::Bad) {
        let text = site.say(&context.locale, &notice.message);
        if !problems.iter().any(|problem| problem.text == text) {
            problems.push(Problem { text, field: None });
        }
    }
    problems
}

fn field_model(site: &Site, context: &Context, field: &Field, extras: &RunExtras, meter: bool) -> FieldModel {
    let say = |message: &Message| site.say(&context.locale, message);
    let id = format!("f-{}", field.name);
    let mut model = FieldModel {
        name: field.name.clone(),
        label: say(&field.label),
        hint: field.hint.as_ref().map(say),
        error: field.error.as_ref().map(say),
        described_by: String::new(),
        value: field.value.clone(),
        required: field.required,
        kind: "text",
        length: 0,
        numeric: false,
        options: Vec::new(),
        lines: Vec::new(),
        is_codes: false,
        qr: None,
        groups: String::new(),
        rules: None,
        meter: false,
        autocomplete: "off",
        id,
    };
    let options = |options: &[Choice]| {
        options
            .iter()
            .map(|option| OptionModel {
                value: option.value.clone(),
                label: say(&option.label),
                hint: option.hint.as_ref().map(say),
            })
            .collect()
    };
    match &field.kind {
        FieldKind::Text => {}
        FieldKind::Email => (model.kind, model.autocomplete) = ("email", "email"),
        FieldKind::CurrentPassword => (model.kind, model.autocomplete) = ("password", "current-password"),
        FieldKind::NewPassword { rules } => {
            (model.kind, model.autocomplete) = ("password", "new-password");
            if *rules {
                model.rules = extras.rules.as_ref().map(|check| ticks(site, &context.locale, check));
                model.meter = meter;
            }
        }
        FieldKind::Code { length, numeric } => {
            (model.kind, model.autocomplete) = ("code", "one-time-code");
            (model.length, model.numeric) = (*length, *numeric);
        }
        FieldKind::Answer => model.kind = "password",
        FieldKind::Choice { options: list } => (model.kind, model.options) = ("choice", options(list)),
        FieldKind::Select { options: list } => (model.kind, model.options) = ("select", options(list)),
        FieldKind::Check => model.kind = "check",
        FieldKind::Listing => {
            model.kind = "listing";
            model.lines =
                field.value.lines().map(str::to_owned).filter(|line| !line.trim().is_empty()).collect();
            // Codes to keep are short and have no words; an agreement has sentences.
            model.is_codes = model.lines.len() > 1
                && model.lines.iter().all(|line| line.chars().count() <= 40 && !line.trim().contains(' '));
        }
        FieldKind::OtpAuth => {
            model.kind = "otpauth";
            let drawn = qr::draw(&Secret::new(field.value.clone()));
            model.value = if drawn.is_some() { field.value.clone() } else { String::new() };
            if let Some(drawn) = drawn {
                (model.qr, model.groups) = (Some(drawn.svg), drawn.groups);
            }
        }
    }
    let mut described = Vec::new();
    if model.error.is_some() {
        described.push(format!("{}-error", model.id));
    }
    if model.hint.is_some() {
        described.push(format!("{}-hint", model.id));
    }
    if model.rules.is_some() {
        described.push(format!("{}-rules", model.id));
    }
    model.described_by = described.join(" ");
    model
}

/// What a person has registered.
pub(crate) fn profile(site: &Site, context: &Context, profile: &ProfileSummary) -> Value {
    #[derive(Serialize)]
    struct Line {
        at: Moment,
        text: String,
        success: bool,
    }
    #[derive(Serialize)]
    struct Page {
        name: String,
        logon_name: String,
        corporate_mail: Option<String>,
        personal_mail: Option<String>,
        registered: Option<Moment>,
        questions: u32,
        totp: Option<Moment>,
        recovery_codes: u32,
        locked_until: Option<Moment>,
        password_expires: Option<Moment>,
        history: Vec<Line>,
    }
    template_value(Page {
        name: profile.name.clone(),
        logon_name: profile.logon_name.clone(),
        corporate_mail: profile.corporate_mail.clone(),
        personal_mail: profile.personal_mail.clone(),
        registered: profile.registered.map(moment),
        questions: profile.questions,
        totp: profile.totp.map(moment),
        recovery_codes: profile.recovery_codes,
        locked_until: profile.locked_until.map(moment),
        password_expires: profile.password_expires.map(moment),
        history: profile
            .history
            .iter()
            .map(|line| Line {
                at: moment(line.at),
                text: site.say(&context.locale, &line.message),
                success: line.success,
            })
            .collect(),
    })
}

/// The demo's mails.
pub(crate) fn mails(mails: &[api::DemoMail]) -> Value {
    #[derive(Serialize)]
    struct Mail<'a> {
        at: Moment,
        to: &'a str,
        subject: &'a str,
        text: &'a str,
        has_html: bool,
        number: usize,
    }
    #[derive(Serialize)]
    struct Page<'a> {
        mails: Vec<Mail<'a>>,
    }
    // Counted from the oldest, so that a mail keeps its number when another one arrives.
    let count = mails.len();
    let mails = mails.iter().enumerate().map(|(position, mail)| Mail {
        at: moment(mail.at),
        to: &mail.to,
        subject: &mail.subject,
        text: &mail.text,
        has_html: !mail.html.is_empty(),
        number: count - position,
    });
    template_value(Page { mails: mails.collect() })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_of_the_settings_cannot_run_code() {
        assert!(is_safe_link("https://help.example.com") && is_safe_link("TEL:+34 1"));
        for bad in ["javascript:alert(1)", "data:text/html,x", "//evil", "", "java\nscript:x", "vbscript:x"] {
            assert!(!is_safe_link(bad), "{bad}");
        }
    }
}
