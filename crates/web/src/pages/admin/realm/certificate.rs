//! Client certificates: the authorities whose certificates are taken, how it is known that one was taken back, whose
//! account one is, and a look at the certificate with which the administrator came.

use api::configuration::CertificateLook;
use axum::{
    Router,
    extract::{Query, State},
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use domain::message::Message;

use super::{frame, settings::StateQuery};
use crate::{
    context::Context,
    failure::Failure,
    forms::{Form, StaffForm},
    model::Mood,
    pages::{
        admin::{
            draft::{Drafting, STAMP, Sent, Target, configuration, send, told},
            page::{AdminPage, FormPart, Part, say},
        },
        to_the_end,
    },
    schema_form::{FormField, FormSpec, ProblemLine, realm_schema},
    state::{Shared, Site},
};

const HERE: &str = "/admin/certificates";
const PLACE: &str = "client_certificate";
/// In the order in which they are asked for.
const FIELDS: &[&str] = &[
    "authorities",
    "revocation",
    "lists",
    "refresh_minutes",
    "by_alternative_identity",
    "by_sid",
    "by_upn",
    "stored_attribute",
];

pub(super) fn routes() -> Router<Shared> {
    Router::new().route(HERE, get(show).post(change)).route("/admin/certificates/test", post(test))
}

fn spec() -> FormSpec<'static> {
    FormSpec::of_type(realm_schema(), "CertificateSettings").only(FIELDS)
}

/// What the page says above the form.
enum Said {
    Nothing,
    Saved,
    Tested(Box<Result<CertificateLook, Message>>),
}

/// What became of the test.
fn say_tested(
    site: &Site,
    context: &Context,
    page: &mut AdminPage,
    tested: &Result<CertificateLook, Message>,
) {
    let look = match tested {
        Err(message) => return page.note(Mood::Bad, site.say(&context.locale, message)),
        Ok(look) => look,
    };
    for (address, problem) in &look.lists {
        let (mood, code) = if problem.is_empty() {
            (Mood::Good, "realm.certificate.test.list-good")
        } else {
            (Mood::Bad, "realm.certificate.test.list-bad")
        };
        let message = Message::new(code).with("address", address.clone()).with("problem", problem.clone());
        page.note(mood, site.say(&context.locale, &message));
    }
    if !look.problem.is_empty() {
        let mood = if look.problem == "none" { Mood::Warn } else { Mood::Bad };
        let message = Message::new("realm.certificate.test.bad")
            .with("problem", look.problem.clone())
            .with("detail", look.detail.clone());
        return page.note(mood, site.say(&context.locale, &message));
    }
    page.note(Mood::Good, say(site, context, "realm.certificate.test.good"));
    let word = |code: &'static str| say(site, context, code);
    let mut facts = vec![
        (word("realm.certificate.test.subject"), look.subject.clone()),
        (word("realm.certificate.test.issuer"), look.issuer.clone()),
        (word("realm.certificate.test.serial"), look.serial.clone()),
    ];
    if !look.sid.is_empty() {
        facts.push((word("realm.certificate.test.sid"), look.sid.clone()));
    }
    for name in &look.principal_names {
        facts.push((word("realm.certificate.test.principal-name"), name.clone()));
    }
    page.add(Part::Facts { facts });
    page.add(Part::Code {
        id: "mappings".to_owned(),
        label: word("realm.certificate.test.mappings"),
        text: look.suggestions.join("\n"),
    });
}

fn draw(
    site: &Site,
    context: &Context,
    drafting: &Drafting,
    form: (Vec<FormField>, Vec<ProblemLine>),
    said: &Said,
) -> Result<Response, Failure> {
    let mut page = AdminPage::new(site, context, drafting, "realm.certificate.title");
    page.lead = say(site, context, "realm.certificate.lead");
    page.problems = form.1;
    match said {
        Said::Nothing => {}
        Said::Saved => page.note(Mood::Good, say(site, context, "realm.saved")),
        Said::Tested(tested) => say_tested(site, context, &mut page, tested),
    }
    for finding in drafting.findings_at(PLACE) {
        page.note(Mood::Warn, finding);
    }
    page.form(FormPart {
        action: HERE.to_owned(),
        fields: form.0,
        hidden: vec![(STAMP.to_owned(), drafting.stamp())],
        button: say(site, context, "realm.save"),
        ..FormPart::default()
    });
    page.heading(
        say(site, context, "realm.certificate.test"),
        say(site, context, "realm.certificate.test.lead"),
    );
    page.form(FormPart {
        action: format!("{HERE}/test"),
        button: say(site, context, "realm.certificate.test.go"),
        look: "quiet",
        ..FormPart::default()
    });
    page.draw(site, context, &frame(site, context, &drafting.member, HERE))
}

fn stored(site: &Site, context: &Context, drafting: &Drafting) -> (Vec<FormField>, Vec<ProblemLine>) {
    (spec().fields(&site.words(context), &drafting.piece(PLACE), &[]), Vec::new())
}

/// `GET /admin/certificates`.
async fn show(
    State(site): State<Shared>,
    Query(query): Query<StateQuery>,
    mut context: Context,
) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    let said = if query.state == "saved" { Said::Saved } else { Said::Nothing };
    draw(&site, &context, &drafting, stored(&site, &context, &drafting), &said)
}

/// `POST /admin/certificates`.
async fn change(
    State(site): State<Shared>,
    mut context: Context,
    form: StaffForm,
) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    let piece = drafting.piece(PLACE);
    let target = (Target::Set(PLACE.to_owned()), &piece);
    match send(&site, &context, &drafting, target, &|_| spec(), None, form).await? {
        Sent::Saved(_) => Ok(Redirect::to("/admin/certificates?state=saved").into_response()),
        Sent::Again(again) => {
            draw(&site, &context, &drafting, (again.fields, again.problems), &Said::Nothing)
        }
    }
}

/// `POST /admin/certificates/test`: fetches the draft's lists, and looks at the certificate of this connection.
async fn test(State(site): State<Shared>, mut context: Context, form: Form) -> Result<Response, Failure> {
    form.done()?;
    let drafting = Drafting::load(&site, &mut context).await?;
    let (shared, visitor) = (site.clone(), context.visitor());
    let work = async move { told(configuration(&shared)?.test_certificate(&visitor).await) };
    let tested = to_the_end(work).await??;
    draw(&site, &context, &drafting, stored(&site, &context, &drafting), &Said::Tested(Box::new(tested)))
}
