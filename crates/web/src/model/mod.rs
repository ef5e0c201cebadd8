//! What the templates get: plain texts in the reader's language, made from views and messages.
//!
//! The one place where a [`domain::view::View`] meets words. A template decides about order and looks only; it never sees
//! a message code of the house, a timestamp in milliseconds or a secret it could print by mistake.

mod field;
mod run;
mod staff;

use api::{FoundPerson, Home, ProfileSummary, SiteInfo};
use domain::{message::Message, store::SiteKind, time::Timestamp};
use minijinja::{Value, value::Serde};
use serde::Serialize;

use crate::{captcha::CaptchaModel, context::Context, failure::Failure, place::Place, state::Site, theme};

pub(crate) use field::ticks;
pub(crate) use run::{Caller, RunExtras, by_link, preview, run};
pub(crate) use staff::{
    Button, Cell, Change, Column, Confirm, DiffLine, Empty, Fact, Filter, FilterField, Frame, Link, Mood,
    NavGroup, Pager, Progress, StepMark, Table, Tile, Typed,
};

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
    /// The sheet with the realm's colours, where it has its own.
    theme: Option<String>,
    /// The realm's logo, where it has one.
    logo: Option<String>,
    /// What the paths of this site begin with.
    root: &'static str,
    languages: Vec<Language>,
    here: String,
    is_home: bool,
    person: Option<String>,
    /// Milliseconds until the session ends, by want of requests or in any case.
    session_ms: Option<i64>,
    session_minutes: i64,
    help_text: String,
    help_link: Option<String>,
    feedback_link: Option<String>,
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
    let (texts, look) = (&site.state.texts, &*info.look);
    let place = Place::of_path(&context.path);
    let now = site.state.clock.now();
    let person = context.person.as_ref();
    let session_ms = person.map(|person| millis_until(now, person.idle_until.min(person.expires)));
    template_value(Chrome {
        locale: context.locale.clone(),
        direction: texts.direction(&context.locale).to_owned(),
        organization: info.organization.clone(),
        assets: site.assets.base(),
        theme: (!look.accent.is_empty() || !look.accent_dark.is_empty())
            .then(|| format!("/assets/{}/theme.css", theme::hash(look))),
        logo: (!look.logo.is_empty()).then(|| format!("/assets/{}/logo", theme::hash(look))),
        root: context.root(),
        languages: match context.site {
            SiteKind::SelfService => &info.locales,
            SiteKind::Helpdesk | SiteKind::Administration => &info.staff_locales,
        }
        .iter()
        .map(|tag| Language {
            tag: tag.clone(),
            name: texts.native_name(tag).to_owned(),
            current: *tag == context.locale,
        })
        .collect(),
        here: place.path(),
        is_home: place == Place::Home,
        person: person.map(|person| {
            if look.mask_personal_data { theme::masked(&person.name) } else { person.name.clone() }
        }),
        session_ms,
        session_minutes: i64::from(info.session_idle_minutes),
        help_text: info.help_text.clone(),
        help_link: Some(info.help_link.clone()).filter(|link| is_safe_link(link)),
        feedback_link: Some(look.feedback_link.clone()).filter(|link| is_safe_link(link)),
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

/// A moment for a `<time>` element; `at(…)` in a template says it, and the script turns it into the reader's own zone.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Moment {
    iso: String,
    /// Milliseconds since 1970, UTC; none for a moment that no calendar has.
    ms: Option<i64>,
}

pub(crate) fn moment(at: Timestamp) -> Moment {
    match jiff::Timestamp::from_millisecond(at.as_millis()) {
        Ok(time) => Moment { iso: time.strftime("%Y-%m-%dT%H:%M:%SZ").to_string(), ms: Some(at.as_millis()) },
        Err(_) => Moment { iso: String::new(), ms: None },
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
        /// That the registration is to be brought up to date, and by which task; empty where it is not.
        update: String,
        tasks: Vec<TaskCard>,
        people: Vec<Person>,
        /// Whether somebody whose computer is offline can be helped here.
        offline: bool,
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
        greeting: home.person.as_ref().map(|person| {
            if site.info().look.mask_personal_data {
                theme::masked(&person.greeting)
            } else {
                person.greeting.clone()
            }
        }),
        update: home
            .update
            .as_ref()
            .map_or_else(String::new, |task| say(&Message::new("page.home.update").with("task", say(task)))),
        tasks,
        offline: site.state.offline.as_ref().is_some_and(|offline| offline.is_offered()),
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
    /// Asked for a mail address in place of a name.
    pub(crate) by_mail: bool,
    pub(crate) allow_search: bool,
    pub(crate) domains: Vec<DomainOption>,
    pub(crate) name: String,
    pub(crate) error: Option<String>,
    pub(crate) signed_in: Option<String>,
    /// What tells people from robots, where it is asked for.
    pub(crate) captcha: Option<CaptchaModel>,
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

/// The page between here and a provider.
pub(crate) fn elsewhere(address: &str) -> Value {
    #[derive(Serialize)]
    struct Page<'a> {
        address: &'a str,
        host: &'a str,
    }
    let host = address.split_once("://").map_or("", |(_, rest)| rest);
    let host = host.split(['/', '?', '#']).next().unwrap_or_default();
    template_value(Page { address, host })
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

/// A passkey of the person.
#[derive(Serialize)]
struct Passkey {
    name: String,
    model: Option<&'static str>,
    created: Moment,
    last_used: Option<Moment>,
}

fn passkey(fact: &api::passkeys::PasskeyFact) -> Passkey {
    Passkey {
        name: fact.name.clone(),
        model: fact.model_name.filter(|model| *model != fact.name),
        created: moment(fact.created),
        last_used: fact.last_used.map(moment),
    }
}

/// A browser that the person had remembered.
#[derive(Serialize)]
struct KnownBrowser {
    id: String,
    name: String,
    added: Moment,
    last_used: Option<Moment>,
    expires: Moment,
}

fn known_browser(fact: &api::BrowserFact) -> KnownBrowser {
    KnownBrowser {
        id: fact.id.clone(),
        name: fact.name.clone(),
        added: moment(fact.added),
        last_used: fact.last_used.map(moment),
        expires: moment(fact.expires),
    }
}

/// A passkey that is asked for beside something else, as `passkey_field.html` takes it.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct AskedAgain {
    id: &'static str,
    name: &'static str,
    kind: &'static str,
    /// What the browser is asked, as JSON.
    asked: String,
    error: Option<String>,
    /// It is read out.
    first_error: bool,
    /// Comes back with the answer.
    token: String,
}

impl AskedAgain {
    /// Of what the house asks, with what was wrong before.
    pub(crate) fn of(asked: api::staff::AskedPasskey, error: Option<String>) -> Self {
        Self {
            id: "f-credential",
            name: "credential",
            kind: "passkey",
            asked: serde_json::to_string(&asked.options).unwrap_or_default(),
            first_error: error.is_some(),
            error,
            token: asked.token,
        }
    }
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
    struct App {
        name: String,
        since: Moment,
        last_used: Option<Moment>,
    }
    #[derive(Serialize)]
    struct Page {
        name: String,
        logon_name: Option<String>,
        corporate_mail: Option<String>,
        personal_mail: Option<String>,
        personal_phone: Option<String>,
        phone_proves_from: Option<Moment>,
        phone_task: Option<String>,
        registered: Option<Moment>,
        questions: u32,
        totp: Vec<App>,
        passkeys: Vec<Passkey>,
        passkeys_task: Option<String>,
        browsers: Vec<KnownBrowser>,
        recovery_codes: u32,
        locked_until: Option<Moment>,
        password_expires: Option<Moment>,
        history: Vec<Line>,
    }
    let look = site.info().look;
    let shown = |text: &String| if look.mask_personal_data { theme::masked(text) } else { text.clone() };
    template_value(Page {
        name: shown(&profile.name),
        logon_name: (!look.hide_logon_name).then(|| shown(&profile.logon_name)),
        corporate_mail: profile.corporate_mail.as_ref().map(shown),
        personal_mail: profile.personal_mail.as_ref().map(shown),
        personal_phone: profile.personal_phone.clone(),
        phone_proves_from: profile.phone_proves_from.map(moment),
        phone_task: profile.phone_task.as_ref().map(|task| format!("/task/{task}")),
        registered: profile.registered.map(moment),
        questions: profile.questions,
        totp: profile
            .totp
            .iter()
            .map(|app| App {
                name: app.name.clone(),
                since: moment(app.since),
                last_used: app.last_used.map(moment),
            })
            .collect(),
        passkeys: profile.passkeys.iter().map(passkey).collect(),
        passkeys_task: profile.passkeys_task.as_ref().map(|task| format!("/task/{task}")),
        browsers: profile.browsers.iter().map(known_browser).collect(),
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
