//! The first administrator, with the app that proves them.

use axum::{
    Router,
    extract::{Query, State},
    response::Response,
    routing::{get, post},
};
use domain::{message::Message, secret::Secret};
use serde_json::{Value, json};

use super::{HERE, draw, first_person, go_on, load, page, to};
use crate::{
    context::Context,
    failure::Failure,
    forms::StaffForm,
    model::{Button, Mood},
    pages::{
        admin::{
            draft::{Drafting, STAMP, configuration, list, save, set, text, told},
            page::{FormPart, Part, say},
            realm::{
                roles::{find_person, nobody, person_spec},
                settings::StateQuery,
            },
        },
        to_the_end,
    },
    qr,
    schema_form::{Edit as Press, FormField, FormSpec, Problem, ProblemLine, problem_lines},
    state::Shared,
};

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route("/admin/setup/administrator", get(administrator).post(take_administrator))
        .route("/admin/setup/administrator/code", post(take_code))
}

/// What the page of the first administrator shows.
#[derive(Default)]
struct AdministratorShown {
    again: Option<(Vec<FormField>, Vec<ProblemLine>)>,
    problem: Option<Message>,
    /// The app's address, until a code of it was right.
    address: Option<Secret>,
    is_enrolled: bool,
}

fn code_spec() -> FormSpec<'static> {
    static SCHEMA: std::sync::OnceLock<Value> = std::sync::OnceLock::new();
    let schema = SCHEMA.get_or_init(|| {
        json!({ "type": "object", "required": ["code"], "properties": { "code": { "type": "string", "maxLength": 12 } } })
    });
    FormSpec::new(schema, "setup-code").area("realm")
}

async fn draw_administrator(
    site: &Shared,
    context: &Context,
    drafting: &Drafting,
    shown: AdministratorShown,
) -> Result<Response, Failure> {
    let mut page = page(site, context, drafting, "administrator", "realm.setup.administrator-lead");
    let words = site.words(context);
    if let Some(message) = &shown.problem {
        let text = site.say(&context.locale, message);
        page.problems.push(ProblemLine { label: page.title.clone(), text, field: None });
    }
    if shown.is_enrolled {
        page.note(Mood::Good, say(site, context, "realm.setup.enrolled"));
        page.add(go_on(site, context, "publish"));
    }
    if let Some(person) = first_person(drafting) {
        let name = text(person.get("name"));
        page.add(Part::Facts {
            facts: vec![(say(site, context, "realm.setup.administrator"), name.to_owned())],
        });
        if let Some(drawn) = shown.address.as_ref().and_then(qr::draw) {
            page.heading(say(site, context, "realm.setup.app"), say(site, context, "realm.setup.app-lead"));
            page.add(Part::Scan { svg: picture(&drawn.svg), label: say(site, context, "realm.setup.scan") });
            page.add(Part::Code {
                id: "secret".to_owned(),
                label: say(site, context, "realm.setup.secret"),
                text: drawn.groups.clone(),
            });
            page.form(FormPart {
                action: format!("{HERE}/administrator/code"),
                fields: code_spec().fields(&words, &json!({ "code": "" }), &[]),
                button: say(site, context, "realm.setup.enrol"),
                ..FormPart::default()
            });
        }
        if !shown.is_enrolled {
            let has_mail = list(drafting.at("mail.servers")).next().is_some();
            if has_mail {
                let later =
                    Button::link(format!("{HERE}/publish"), say(site, context, "realm.setup.by-mail"));
                page.add(Part::Buttons { buttons: vec![later] });
            }
        }
        page.heading(say(site, context, "realm.setup.somebody-else"), "");
    }
    let connections = drafting.connections(site, context).await?;
    let is_again = shown.again.is_some();
    let (fields, problems) = shown.again.unwrap_or_else(|| {
        (person_spec(&connections).fields(&words, &nobody(&connections), &[]), Vec::new())
    });
    if is_again {
        page.problems.extend(problems);
    }
    page.form(FormPart {
        action: format!("{HERE}/administrator"),
        fields,
        hidden: vec![(STAMP.to_owned(), drafting.stamp())],
        button: say(site, context, "realm.setup.find"),
        look: if first_person(drafting).is_some() { "quiet" } else { "" },
        ..FormPart::default()
    });
    draw(site, context, drafting, page)
}

/// A picture as part of a `data:` address.
fn picture(svg: &str) -> String {
    let named = svg.replacen("<svg ", "<svg xmlns=\"http://www.w3.org/2000/svg\" ", 1);
    named.replace('%', "%25").replace('#', "%23").replace('<', "%3C").replace('>', "%3E").replace('"', "'")
}

/// Makes a secret for the app of the one who is named in the draft.
async fn enrol(
    site: &Shared,
    context: &Context,
    drafting: &Drafting,
) -> Result<Result<Secret, Message>, Failure> {
    let Some(person) = first_person(drafting) else {
        return Ok(Err(Message::new("realm.setup.nobody")));
    };
    let (connection, object) = (text(person.get("connection")), text(person.get("object")));
    told(configuration(site)?.enrol_first_administrator(&context.visitor(), connection, object).await)
}

/// `GET /admin/setup/administrator`.
async fn administrator(
    State(site): State<Shared>,
    Query(query): Query<StateQuery>,
    mut context: Context,
) -> Result<Response, Failure> {
    let drafting = load(&site, &mut context).await?;
    let mut shown =
        AdministratorShown { is_enrolled: query.state == "enrolled", ..AdministratorShown::default() };
    if first_person(&drafting).is_some() && !shown.is_enrolled {
        match enrol(&site, &context, &drafting).await? {
            Ok(address) => shown.address = Some(address),
            Err(message) => shown.problem = Some(message),
        }
    }
    draw_administrator(&site, &context, &drafting, shown).await
}

/// `POST /admin/setup/administrator`: names the first administrator, with the full role.
async fn take_administrator(
    State(site): State<Shared>,
    mut context: Context,
    StaffForm(mut form): StaffForm,
) -> Result<Response, Failure> {
    form.take_token(Press::NAME)?;
    let stamp = form.take_token(STAMP)?;
    let drafting = load(&site, &mut context).await?;
    let connections = drafting.connections(&site, &context).await?;
    let spec = person_spec(&connections);
    let reading = spec.read(&nobody(&connections), form.rest());
    let typed = reading.value.clone();
    let problems = match reading.finish() {
        Err(reading) => reading.problems,
        Ok(_) if stamp != drafting.stamp() => vec![Problem::new("", Message::new("config.stale"))],
        Ok(parsed) => {
            let (connection, name) = (text(parsed.value.get("connection")), text(parsed.value.get("name")));
            match find_person(&site, &context, connection, name).await? {
                Err(message) => vec![Problem::new("name", message)],
                Ok((object, shown)) => {
                    let person = json!({ "connection": connection, "object": object, "name": shown });
                    let roles = json!([{ "id": "administrators", "role": "full", "people": [person] }]);
                    let edit = set(&drafting.draft.document, "staff.roles", roles);
                    match save(&site, &context, drafting.draft.version, vec![edit]).await? {
                        Ok(_) => return Ok(to("administrator")),
                        Err(message) => vec![Problem::new("", message)],
                    }
                }
            }
        }
    };
    let words = site.words(&context);
    let fields = spec.fields(&words, &typed, &problems);
    let lines = problem_lines(&words, &fields, &problems);
    let shown = AdministratorShown { again: Some((fields, lines)), ..AdministratorShown::default() };
    draw_administrator(&site, &context, &drafting, shown).await
}

/// `POST /admin/setup/administrator/code`: the first code of the app.
async fn take_code(
    State(site): State<Shared>,
    mut context: Context,
    StaffForm(mut form): StaffForm,
) -> Result<Response, Failure> {
    form.take_token(Press::NAME)?;
    let code = form.take("code");
    form.done()?;
    let drafting = load(&site, &mut context).await?;
    let (shared, visitor) = (site.clone(), context.visitor());
    let work =
        async move { told(configuration(&shared)?.confirm_first_administrator(&visitor, &code).await) };
    match to_the_end(work).await?? {
        Ok(()) => Ok(to("administrator?state=enrolled")),
        Err(message) => {
            // A new secret: the old one may have been seen by who typed a wrong code.
            let address = enrol(&site, &context, &drafting).await?.ok();
            let shown =
                AdministratorShown { problem: Some(message), address, ..AdministratorShown::default() };
            draw_administrator(&site, &context, &drafting, shown).await
        }
    }
}
