//! Management policies, their tasks and the designer, and password policies: everything that says who may do
//! what, and how they prove who they are. Each page works on the administrator's draft.

pub(crate) mod condition;
mod designer;
mod list;
mod passwords;
mod policy;
mod preview;
mod sections;
mod sign_in;
mod tasks;
mod tree;

use axum::{
    Router,
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use domain::message::Message;
use serde_json::Value;

use super::{
    draft::{self, Drafting, list as items, text},
    page::{AdminPage, FormPart, say},
};
use crate::{
    context::Context,
    failure::Failure,
    forms::StaffForm,
    model::{Frame, Link, Mood},
    schema_form::{FormSpec, Problem, problem_lines},
    state::{Shared, Site},
};

/// The page of all management policies.
const POLICIES: &str = "/admin/policies";
/// The page of all password policies.
const PASSWORDS: &str = "/admin/password-policies";

/// The routes of these pages.
pub(crate) fn routes() -> Router<Shared> {
    let of = |rest: &str| format!("{POLICIES}/{{policy}}{rest}");
    let task = |rest: &str| format!("{POLICIES}/{{policy}}/workflows/{{workflow}}{rest}");
    let password = |rest: &str| format!("{PASSWORDS}/{{policy}}{rest}");
    Router::new()
        .route(POLICIES, get(list::show).post(list::act))
        .route("/admin/policies/new", get(list::ask_new).post(list::add))
        .route(&of(""), get(policy::show).post(policy::act))
        .route(&of("/name"), get(policy::ask_name).post(policy::rename))
        .route(&of("/remove"), get(policy::ask_remove).post(policy::remove))
        .route(&of("/impact"), get(policy::impact))
        .route(&of("/set/{section}"), get(sections::show).post(sections::save))
        .route(&of("/workflows/new"), get(tasks::ask_new).post(tasks::add))
        .route(&of("/workflows/import"), get(tasks::ask_import).post(tasks::import))
        .route(&task(""), get(designer::show).post(designer::edit))
        .route(&task("/step"), get(designer::show).post(designer::set_step))
        .route(&task("/about"), get(tasks::about).post(tasks::save_about))
        .route(&task("/preview"), get(preview::show))
        .route(&task("/text"), get(tasks::export))
        .route(&task("/remove"), get(tasks::ask_remove).post(tasks::remove))
        .route("/admin/roles/sites/{site}/steps", get(sign_in::show).post(sign_in::edit))
        .route("/admin/roles/sites/{site}/steps/step", get(sign_in::show).post(sign_in::set_step))
        .route(PASSWORDS, get(passwords::show).post(passwords::act))
        .route("/admin/password-policies/new", get(passwords::ask_new).post(passwords::add))
        .route(&password(""), get(passwords::one).post(passwords::save))
        .route(&password("/people"), get(passwords::people).post(passwords::save_people))
        .route(&password("/remove"), get(passwords::ask_remove).post(passwords::remove))
}

/// The frame of these pages.
fn frame(site: &Site, context: &Context, drafting: &Drafting, trail: Vec<Link>, current: &str) -> Frame {
    let nav = super::nav::links(site, context, &drafting.member);
    Frame { nav, trail, current: current.to_owned() }
}

/// The words of a code made at run time.
fn words(site: &Site, context: &Context, code: String) -> String {
    site.say(&context.locale, &Message { code: code.into(), args: std::collections::BTreeMap::new() })
}

/// The words of a message.
fn told(site: &Site, context: &Context, message: &Message) -> String {
    site.say(&context.locale, message)
}

/// The place of an object of a list, such as `policies.everyone`.
fn place(list: &str, id: &str) -> String {
    // As the service writes it: what looks like a number, or holds a dot, stands in quotes.
    let bare = !id.bytes().all(|byte| byte.is_ascii_digit()) && !id.contains('.');
    if bare { format!("{list}.{id}") } else { format!("{list}.\"{id}\"") }
}

/// The object of a list by its slug; not found for none.
fn object<'d>(list: Option<&'d Value>, id: &str) -> Result<&'d Value, Failure> {
    items(list).find(|one| text(one.get("id")) == id).ok_or_else(Failure::not_found)
}

/// A management policy of the draft.
fn policy_of<'d>(drafting: &'d Drafting, id: &str) -> Result<&'d Value, Failure> {
    object(drafting.draft.document.get("policies"), id)
}

/// What an object is called: its name, else its slug.
fn name_of(object: &Value) -> String {
    let name = text(object.get("name"));
    if name.is_empty() { text(object.get("id")).to_owned() } else { name.to_owned() }
}

/// A slug made of a name: `Sales & Interns` becomes `sales-interns`. Empty when nothing of it can stay.
fn slug_of_name(name: &str) -> String {
    let mut slug = String::new();
    for c in name.to_lowercase().chars() {
        let plain = match c {
            'a'..='z' | '0'..='9' => c,
            'á' | 'à' | 'â' | 'ä' | 'å' | 'ã' => 'a',
            'é' | 'è' | 'ê' | 'ë' => 'e',
            'í' | 'ì' | 'î' | 'ï' => 'i',
            'ó' | 'ò' | 'ô' | 'ö' | 'õ' => 'o',
            'ú' | 'ù' | 'û' | 'ü' => 'u',
            'ñ' => 'n',
            'ç' => 'c',
            _ => '-',
        };
        if plain != '-' || !(slug.is_empty() || slug.ends_with('-')) {
            slug.push(plain);
        }
    }
    slug.truncate(48);
    slug.trim_matches('-').to_owned()
}

/// Words that are addresses of pages, so that no object may be called so.
const RESERVED: [&str; 2] = ["new", "import"];

/// Makes a button of a list of named objects do what it says: its value is `stamp:verb:slug`. Gives the message
/// when it is refused. `siblings` are the slugs of the list as the page shows them.
async fn act_on_list(
    site: &Shared,
    context: &Context,
    drafting: &Drafting,
    list: &str,
    siblings: &[String],
    button: &str,
) -> Result<Result<(), Message>, Failure> {
    use api::configuration::Edit;
    let mut parts = button.splitn(3, ':');
    let (Some(stamp), Some(verb), Some(id)) = (parts.next(), parts.next(), parts.next()) else {
        return Err(Failure::malformed());
    };
    if stamp != drafting.stamp() {
        return Ok(Err(Message::new("config.stale")));
    }
    let at = siblings.iter().position(|one| one == id).ok_or_else(Failure::not_found)?;
    let this = place(list, id);
    let whole: Vec<&str> = items(drafting.at(list)).map(|one| text(one.get("id"))).collect();
    let position = |id: &str| whole.iter().position(|one| *one == id);
    // Counted without itself, the place of a neighbour is the same in both directions.
    let neighbour = match verb {
        "up" => at.checked_sub(1).and_then(|at| position(&siblings[at])),
        "down" => siblings.get(at + 1).and_then(|next| position(next)),
        _ => None,
    };
    let edit = match verb {
        "up" | "down" => match neighbour {
            Some(to) => Edit::Move { place: this, into: None, to },
            None => return Ok(Ok(())),
        },
        "enable" | "disable" => {
            Edit::Set { place: format!("{this}.enabled"), value: Value::Bool(verb == "enable") }
        }
        "clone" => {
            Edit::Clone { place: this, wanted: format!("{}-copy", id.chars().take(56).collect::<String>()) }
        }
        _ => return Err(Failure::malformed()),
    };
    Ok(draft::save(site, context, drafting.draft.version, vec![edit]).await?.map(drop))
}

/// The one button of a form without fields.
fn pressed(form: StaffForm) -> Result<String, Failure> {
    let StaffForm(mut form) = form;
    let button = form.take_token("_do")?;
    form.done()?;
    Ok(button)
}

/// What `_do` of a list's button says.
fn press(drafting: &Drafting, verb: &str, id: &str) -> String {
    format!("{}:{verb}:{id}", drafting.stamp())
}

fn see(path: &str) -> Response {
    Redirect::to(path).into_response()
}

/// A page with one form that is not over the document; its schema is made for it.
struct SmallForm<'a> {
    title: &'static str,
    lead: &'static str,
    action: &'a str,
    button: &'static str,
    spec: &'a FormSpec<'a>,
}

impl SmallForm<'_> {
    fn draw(
        &self,
        site: &Site,
        context: &Context,
        drafting: &Drafting,
        trail: Vec<Link>,
        (value, problems): (&Value, &[Problem]),
    ) -> Result<Response, Failure> {
        let form_words = site.words(context);
        let fields = self.spec.fields(&form_words, value, problems);
        let mut page = AdminPage::new(site, context, drafting, self.title);
        page.lead = say(site, context, self.lead);
        page.problems = problem_lines(&form_words, &fields, problems);
        page.form(FormPart {
            action: self.action.to_owned(),
            fields,
            hidden: vec![(draft::STAMP.to_owned(), drafting.stamp())],
            button: say(site, context, self.button),
            ..FormPart::default()
        });
        let current = if self.action.starts_with(PASSWORDS) { PASSWORDS } else { POLICIES };
        page.draw(site, context, &frame(site, context, drafting, trail, current))
    }

    /// The value that was sent, or what is wrong with it.
    fn read(
        &self,
        drafting: &Drafting,
        before: &Value,
        form: StaffForm,
    ) -> Result<Result<Value, (Value, Vec<Problem>)>, Failure> {
        let StaffForm(mut form) = form;
        form.take_token("_do")?;
        let stamp = form.take_token(draft::STAMP)?;
        Ok(match self.spec.read(before, form.rest()).finish() {
            Err(reading) => Err((reading.value, reading.problems)),
            Ok(parsed) if stamp != drafting.stamp() => {
                Err((parsed.value, vec![Problem::new("", Message::new("config.stale"))]))
            }
            Ok(parsed) => Ok(parsed.value),
        })
    }
}

/// Says on top of a page that an edit was refused.
fn say_refused(page: &mut AdminPage, site: &Site, context: &Context, refused: Option<&Message>) {
    if let Some(message) = refused {
        page.note(Mood::Bad, told(site, context, message));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_becomes_a_slug() {
        for (name, slug) in
            [("Sales & Interns", "sales-interns"), ("Führung (Süd)", "fuhrung-sud"), ("…", ""), ("42", "42")]
        {
            assert_eq!(slug_of_name(name), slug);
        }
    }

    #[test]
    fn a_place_quotes_what_could_be_read_otherwise() {
        assert_eq!(place("policies", "everyone"), "policies.everyone");
        assert_eq!(place("policies", "42"), "policies.\"42\"");
        assert_eq!(place("policies", "a.b"), "policies.\"a.b\"");
    }
}
