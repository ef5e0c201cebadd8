//! Questions on people's phones: the form over the provider, and a trial of it.

use std::sync::OnceLock;

use axum::{
    Router,
    extract::{Query, State},
    response::{IntoResponse, Redirect, Response},
    routing::{get, post},
};
use domain::{
    factor::push::{ANSWERS, PushFault},
    message::Message,
};
use serde_json::{Value, json};

use super::{frame, settings::StateQuery};
use crate::{
    context::Context,
    failure::Failure,
    forms::{Form, StaffForm},
    model::Mood,
    pages::{
        admin::{
            draft::{Drafting, STAMP, Sent, Target, configuration, send, told},
            page::{AdminPage, FormPart, say},
        },
        to_the_end,
    },
    schema_form::{FormField, FormSpec, ProblemLine, realm_schema},
    state::{Shared, Site},
};

const HERE: &str = "/admin/push";
const PLACE: &str = "push";
/// In the order in which they are asked for.
const FIELDS: &[&str] = &[
    "url",
    "method",
    "account",
    "secret",
    "headers",
    "content",
    "body",
    "good_status",
    "timeout_ms",
    "user_attribute",
    "answer_at",
    "signing_secret",
    "signature_header",
    "timestamp_header",
];

pub(super) fn routes() -> Router<Shared> {
    Router::new().route(HERE, get(show).post(change)).route("/admin/push/test", post(test))
}

fn spec() -> FormSpec<'static> {
    FormSpec::of_type(realm_schema(), "PushSettings").only(FIELDS)
}

/// Whose phone is asked by a test.
fn test_spec() -> FormSpec<'static> {
    static SCHEMA: OnceLock<Value> = OnceLock::new();
    let schema = SCHEMA.get_or_init(|| {
        json!({ "type": "object", "required": ["user"], "properties": {
            "user": { "type": "string", "description": "Name." },
        } })
    });
    FormSpec::new(schema, "test-push").area("realm")
}

/// What the page says above the form.
enum Said {
    Nothing,
    Saved,
    Tested(Result<Option<PushFault>, Message>),
}

fn draw(
    site: &Site,
    context: &Context,
    drafting: &Drafting,
    form: (Vec<FormField>, Vec<ProblemLine>),
    (said, user): (&Said, &str),
) -> Result<Response, Failure> {
    let mut page = AdminPage::new(site, context, drafting, "realm.push.title");
    page.lead = say(site, context, "realm.push.lead");
    page.problems = form.1;
    match said {
        Said::Nothing => {}
        Said::Saved => page.note(Mood::Good, say(site, context, "realm.saved")),
        Said::Tested(Ok(None)) => page.note(Mood::Good, say(site, context, "realm.push.test-good")),
        Said::Tested(Ok(Some(fault))) => {
            let message = Message::new("realm.push.test-bad")
                .with("problem", fault.kind.code())
                .with("detail", fault.to_string());
            page.note(Mood::Bad, site.say(&context.locale, &message));
        }
        Said::Tested(Err(message)) => page.note(Mood::Bad, site.say(&context.locale, message)),
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
    let lead = Message::new("realm.push.answers-lead").with("path", ANSWERS);
    page.heading(say(site, context, "realm.push.answers"), site.say(&context.locale, &lead));
    page.heading(say(site, context, "realm.push.test"), say(site, context, "realm.push.test-lead"));
    page.form(FormPart {
        action: format!("{HERE}/test"),
        fields: test_spec().fields(&site.words(context), &json!({ "user": user }), &[]),
        button: say(site, context, "realm.push.test-go"),
        look: "quiet",
        ..FormPart::default()
    });
    page.draw(site, context, &frame(site, context, &drafting.member, HERE))
}

fn stored(site: &Site, context: &Context, drafting: &Drafting) -> (Vec<FormField>, Vec<ProblemLine>) {
    (spec().fields(&site.words(context), &drafting.piece(PLACE), &[]), Vec::new())
}

/// `GET /admin/push`.
async fn show(
    State(site): State<Shared>,
    Query(query): Query<StateQuery>,
    mut context: Context,
) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    let said = if query.state == "saved" { Said::Saved } else { Said::Nothing };
    draw(&site, &context, &drafting, stored(&site, &context, &drafting), (&said, ""))
}

/// `POST /admin/push`.
async fn change(
    State(site): State<Shared>,
    mut context: Context,
    form: StaffForm,
) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    let piece = drafting.piece(PLACE);
    let target = (Target::Set(PLACE.to_owned()), &piece);
    match send(&site, &context, &drafting, target, &|_| spec(), None, form).await? {
        Sent::Saved(_) => Ok(Redirect::to("/admin/push?state=saved").into_response()),
        Sent::Again(again) => {
            draw(&site, &context, &drafting, (again.fields, again.problems), (&Said::Nothing, ""))
        }
    }
}

/// `POST /admin/push/test`: puts a question that nobody waits for on a phone, by the draft's provider.
async fn test(State(site): State<Shared>, mut context: Context, mut form: Form) -> Result<Response, Failure> {
    let user = form.take("user").expose().to_owned();
    form.done()?;
    let drafting = Drafting::load(&site, &mut context).await?;
    let (shared, visitor, asked) = (site.clone(), context.visitor(), user.clone());
    let work = async move { told(configuration(&shared)?.test_push(&visitor, &asked).await) };
    let tested = to_the_end(work).await??;
    let form = stored(&site, &context, &drafting);
    draw(&site, &context, &drafting, form, (&Said::Tested(tested), &user))
}
