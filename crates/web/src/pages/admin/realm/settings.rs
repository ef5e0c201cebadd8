//! Pages that are one form over a piece of the document: finding people, limits, sessions, the look of the sites.

use axum::{
    Router,
    extract::{Query, State},
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use domain::{config::Site as SiteSettings, message::Message};
use serde::Deserialize;
use serde_json::{Map, Value};

use super::{
    Look, frame, look_of,
    templates::languages::{added, called},
};
use crate::{
    context::Context,
    failure::Failure,
    forms::StaffForm,
    model::{Button, Mood},
    pages::admin::{
        draft::{Drafting, STAMP, Sent, Target, send, text, value_at},
        nav,
        page::{AdminPage, FormPart, Part, say},
    },
    schema_form::{FormField, FormSpec, Offer, ProblemLine, realm_schema},
    state::{Shared, Site},
    theme,
};

/// A page that is one form.
struct Section {
    path: &'static str,
    title: &'static str,
    lead: &'static str,
    /// The link in the navigation that it belongs to.
    nav: &'static str,
    /// Where in the document it is; empty for the document itself.
    place: &'static str,
    /// The type there, by its name in the schema.
    kind: &'static str,
    only: &'static [&'static str],
    /// Further pages of the same matter.
    beside: &'static [(&'static str, &'static str)],
}

const SEARCH_PAGES: &[(&str, &str)] = &[
    ("/admin/search", "realm.search.title"),
    ("/admin/search/staff", "realm.search-staff.title"),
    ("/admin/search/limits", "realm.limits.title"),
    ("/admin/search/sessions", "realm.sessions.title"),
];
const LOOK_PAGES: &[(&str, &str)] = &[
    ("/admin/look", "realm.look.title"),
    ("/admin/look/preview", "realm.preview.title"),
    ("/admin/texts", "realm.texts.title"),
];

static SECTIONS: [Section; 8] = [
    Section {
        path: "/admin/search",
        title: "realm.search.title",
        lead: "realm.search.lead",
        nav: "/admin/search",
        place: "find",
        kind: "Find",
        only: &[
            "show_domains",
            "attribute",
            "allow_search",
            "search_limit",
            "show_attributes",
            "answer_quantum_ms",
        ],
        beside: SEARCH_PAGES,
    },
    Section {
        path: "/admin/search/staff",
        title: "realm.search-staff.title",
        lead: "realm.search-staff.lead",
        nav: "/admin/search",
        place: "staff.find",
        kind: "StaffFind",
        only: &["search_limit", "show_attributes"],
        beside: SEARCH_PAGES,
    },
    Section {
        path: "/admin/search/limits",
        title: "realm.limits.title",
        lead: "realm.limits.lead",
        nav: "/admin/search",
        place: "limits",
        kind: "Limits",
        only: &[
            "find_per_address",
            "runs_per_name",
            "submits_per_address",
            "proofs_per_person",
            "codes_per_person",
            "codes_per_destination",
        ],
        beside: SEARCH_PAGES,
    },
    Section {
        path: "/admin/search/sessions",
        title: "realm.sessions.title",
        lead: "realm.sessions.lead",
        nav: "/admin/search",
        place: "site",
        kind: "Site",
        only: &[
            "session_idle_minutes",
            "session_minutes",
            "run_minutes",
            "hide_logon_name",
            "mask_personal_data",
            "strength_meter",
            "administrator_mail",
        ],
        beside: SEARCH_PAGES,
    },
    Section {
        path: "/admin/look",
        title: "realm.look.title",
        lead: "realm.look.lead",
        nav: "/admin/look",
        place: "site",
        kind: "Site",
        only: &[
            "organization",
            "default_locale",
            "help_text",
            "help_link",
            "feedback_link",
            "logo",
            "colors",
        ],
        beside: LOOK_PAGES,
    },
    Section {
        path: nav::TASK_ZONE,
        title: "admin.task.zone-title",
        lead: "admin.task.zone-lead",
        nav: nav::TASKS,
        place: "tasks",
        kind: "Tasks",
        only: &["time_zone"],
        beside: &[(nav::TASKS, "admin.task.title")],
    },
    Section {
        path: "/admin/roles/sites/administration",
        title: "realm.sign-in-administration.title",
        lead: "realm.sign-in.lead",
        nav: "/admin/roles",
        place: "staff.administration",
        kind: "StaffSite",
        only: &["session_idle_minutes", "session_minutes"],
        beside: super::roles::BESIDE,
    },
    Section {
        path: "/admin/roles/sites/helpdesk",
        title: "realm.sign-in-helpdesk.title",
        lead: "realm.sign-in.lead",
        nav: "/admin/roles",
        place: "staff.helpdesk",
        kind: "StaffSite",
        only: &["session_idle_minutes", "session_minutes"],
        beside: super::roles::BESIDE,
    },
];

pub(super) fn routes() -> Router<Shared> {
    let mut router =
        Router::new().route("/admin/look/preview", get(preview)).route("/admin/look/preview.css", get(sheet));
    for section in &SECTIONS {
        router = router.route(
            section.path,
            get(move |State(site): State<Shared>, query: Query<StateQuery>, context: Context| {
                show(site, context, section, query.0)
            })
            .post(move |State(site): State<Shared>, context: Context, form: StaffForm| {
                take(site, context, section, form)
            }),
        );
    }
    router
}

/// What a page says of what was done before.
#[derive(Default, Deserialize)]
pub(super) struct StateQuery {
    #[serde(default)]
    pub(super) state: String,
}

/// Links to pages of the same matter.
pub(super) fn beside(
    site: &Site,
    context: &Context,
    pages: &[(&'static str, &'static str)],
    here: &str,
) -> Vec<Button> {
    let others = pages.iter().filter(|(path, _)| *path != here);
    others.map(|(path, title)| Button::link(*path, say(site, context, title)).look("quiet")).collect()
}

fn spec(section: &Section, locales: &[Offer]) -> FormSpec<'static> {
    let spec = FormSpec::of_type(realm_schema(), section.kind).only(section.only);
    if section.only.contains(&"default_locale") {
        spec.offer("default_locale", locales.to_vec())
    } else {
        spec
    }
}

/// Languages to choose from, with those that the draft adds for mails.
fn locales(site: &Site, drafting: &Drafting) -> Vec<Offer> {
    let offer = |tag: String| Offer { label: called(site, &tag), value: tag, hint: String::new() };
    site.info().locales.into_iter().chain(added(drafting)).map(offer).collect()
}

fn draw(
    site: &Shared,
    context: &Context,
    section: &Section,
    drafting: &Drafting,
    (fields, problems): (Vec<FormField>, Vec<ProblemLine>),
    is_saved: bool,
) -> Result<Response, Failure> {
    let mut page = AdminPage::new(site, context, drafting, section.title);
    page.lead = say(site, context, section.lead);
    page.problems = problems;
    page.add(Part::Buttons { buttons: beside(site, context, section.beside, section.path) });
    if is_saved {
        page.note(Mood::Good, say(site, context, "realm.saved"));
    }
    for finding in drafting.findings_at(section.place) {
        page.note(Mood::Warn, finding);
    }
    if section.kind == "StaffSite" {
        super::roles::sign_in_part(site, context, drafting, section.place, &mut page);
    }
    page.form(FormPart {
        action: section.path.to_owned(),
        fields,
        hidden: vec![(STAMP.to_owned(), drafting.stamp())],
        button: say(site, context, "realm.save"),
        ..FormPart::default()
    });
    page.draw(site, context, &frame(site, context, &drafting.member, section.nav))
}

async fn show(
    site: Shared,
    mut context: Context,
    section: &'static Section,
    query: StateQuery,
) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    let stored = drafting.piece(section.place);
    let fields = spec(section, &locales(&site, &drafting)).fields(&site.words(&context), &stored, &[]);
    draw(&site, &context, section, &drafting, (fields, Vec::new()), query.state == "saved")
}

async fn take(
    site: Shared,
    mut context: Context,
    section: &'static Section,
    form: StaffForm,
) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    let stored = drafting.piece(section.place);
    let locales = locales(&site, &drafting);
    let target = (Target::Set(section.place.to_owned()), &stored);
    let check: &(dyn Fn(&Value) -> Vec<(String, Message)> + Send + Sync) = &check_look;
    let check = (section.path == "/admin/look").then_some(check);
    match send(&site, &context, &drafting, target, &|_| spec(section, &locales), check, form).await? {
        Sent::Saved(_) => Ok(Redirect::to(&format!("{}?state=saved", section.path)).into_response()),
        Sent::Again(again) => {
            draw(&site, &context, section, &drafting, (again.fields, again.problems), false)
        }
    }
}

/// Colours that can be read, and a logo that is a picture.
fn check_look(value: &Value) -> Vec<(String, Message)> {
    let color = |name: &str| text(value_at(value, &format!("colors.{name}")));
    let mut problems: Vec<(String, Message)> = theme::problems(color("accent"), color("accent_dark"))
        .into_iter()
        .map(|(name, message)| (format!("colors.{name}"), message))
        .collect();
    let logo = text(value.get("logo"));
    if !logo.is_empty() && theme::logo(logo).is_none() {
        problems.push(("logo".to_owned(), Message::new("realm.look.logo")));
    }
    for (key, schemes) in [
        ("help_link", &["https:", "http:", "tel:", "mailto:"][..]),
        ("feedback_link", &["https:", "http:", "mailto:"]),
    ] {
        let link = text(value.get(key)).to_ascii_lowercase();
        if !link.is_empty() && !schemes.iter().any(|scheme| link.starts_with(scheme)) {
            problems.push((key.to_owned(), Message::new("realm.look.link")));
        }
    }
    problems
}

/// `GET /admin/look/preview`: a page as people will see it by the draft.
async fn preview(State(site): State<Shared>, mut context: Context) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    let look = look_of(&drafting);
    let stored = drafting.piece("site");
    let organization = text(stored.get("organization"));
    let organization =
        if organization.is_empty() { SiteSettings::default().organization } else { organization.to_owned() };
    let mut page = AdminPage::new(&site, &context, &drafting, "realm.preview.title");
    page.lead = say(&site, &context, "realm.preview.lead");
    page.add(Part::Buttons { buttons: beside(&site, &context, LOOK_PAGES, "/admin/look/preview") });
    let words = |code: &'static str| drafted_words(&site, &context, &stored, code);
    page.add(Part::Look(Box::new(Look {
        style: format!("/admin/look/preview.css?draft={}", drafting.stamp()),
        organization,
        logo: if theme::logo(&look.logo).is_some() { look.logo.clone() } else { String::new() },
        heading: words("task.forgot-password.name"),
        lead: words("task.forgot-password.description"),
        field: words("page.find.label"),
        button: words("action.continue"),
        quiet: words("action.back-home"),
        link: words("page.nav.sign-in"),
        help: text(stored.get("help_text")).to_owned(),
    })));
    page.draw(&site, &context, &frame(&site, &context, &drafting.member, "/admin/look"))
}

/// What a code says by the draft's own words, as far as they need no variables.
fn drafted_words(site: &Site, context: &Context, stored: &Value, code: &'static str) -> String {
    let own = stored.get("texts").and_then(|texts| texts.get(&context.locale)).and_then(Value::as_object);
    let dashed = code.replace('.', "-");
    let find = |words: &Map<String, Value>| {
        [code, dashed.as_str()].into_iter().find_map(|code| words.get(code)?.as_str().map(str::to_owned))
    };
    own.and_then(find).filter(|text| !text.contains('{')).unwrap_or_else(|| say(site, context, code))
}

/// `GET /admin/look/preview.css`: the draft's colours, for that page only.
async fn sheet(State(site): State<Shared>, mut context: Context) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    let kind = [(axum::http::header::CONTENT_TYPE, "text/css; charset=utf-8")];
    Ok((kind, theme::preview_sheet(&look_of(&drafting))).into_response())
}
