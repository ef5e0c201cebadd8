//! What keeps robots from trying names: the form over it, a sample of the picture and the sound, and a trial of
//! Google's keys.

use api::CaptchaMedium;
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
    model::{Button, Mood},
    pages::{
        admin::{
            draft::{Drafting, STAMP, Sent, Target, configuration, send, told},
            page::{AdminPage, FormPart, Part, say},
        },
        captcha::file_of,
        to_the_end,
    },
    schema_form::{FormField, FormSpec, ProblemLine, realm_schema},
    state::{Shared, Site},
};

const HERE: &str = "/admin/captcha";
const PLACE: &str = "captcha";
/// In the order in which they are asked for.
const FIELDS: &[&str] = &[
    "find",
    "kind",
    "address_tries",
    "name_tries",
    "pass_minutes",
    "pass_names",
    "work_bits",
    "work_bits_max",
    "without_scripts",
    "length",
    "noise",
    "recaptcha",
];

pub(super) fn routes() -> Router<Shared> {
    Router::new()
        .route(HERE, get(show).post(change))
        .route("/admin/captcha/picture", get(picture))
        .route("/admin/captcha/sound", get(sound))
        .route("/admin/captcha/test", post(test))
}

fn spec() -> FormSpec<'static> {
    FormSpec::of_type(realm_schema(), "CaptchaSettings").only(FIELDS)
}

/// What the page says above the form.
enum Said {
    Nothing,
    Saved,
    Tested(Result<Result<(), String>, Message>),
}

fn draw(
    site: &Site,
    context: &Context,
    drafting: &Drafting,
    form: (Vec<FormField>, Vec<ProblemLine>),
    said: &Said,
) -> Result<Response, Failure> {
    let mut page = AdminPage::new(site, context, drafting, "realm.captcha.title");
    page.lead = say(site, context, "realm.captcha.lead");
    page.problems = form.1;
    match said {
        Said::Nothing => {}
        Said::Saved => page.note(Mood::Good, say(site, context, "realm.saved")),
        Said::Tested(Ok(Ok(()))) => page.note(Mood::Good, say(site, context, "realm.captcha.test-good")),
        Said::Tested(Ok(Err(problem))) => {
            let message = Message::new("realm.captcha.test-bad").with("problem", problem.clone());
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
    page.heading(say(site, context, "realm.captcha.sample"), say(site, context, "realm.captcha.sample-lead"));
    let sample =
        |path: &str, label| Button::link(format!("{HERE}/{path}"), say(site, context, label)).look("quiet");
    page.add(Part::Buttons {
        buttons: vec![
            sample("picture", "realm.captcha.sample-picture"),
            sample("sound", "realm.captcha.sample-sound"),
        ],
    });
    page.heading(say(site, context, "realm.captcha.test"), say(site, context, "realm.captcha.test-lead"));
    page.form(FormPart {
        action: format!("{HERE}/test"),
        button: say(site, context, "realm.captcha.test-go"),
        look: "quiet",
        ..FormPart::default()
    });
    page.draw(site, context, &frame(site, context, &drafting.member, HERE))
}

fn stored(site: &Site, context: &Context, drafting: &Drafting) -> (Vec<FormField>, Vec<ProblemLine>) {
    (spec().fields(&site.words(context), &drafting.piece(PLACE), &[]), Vec::new())
}

/// `GET /admin/captcha`.
async fn show(
    State(site): State<Shared>,
    Query(query): Query<StateQuery>,
    mut context: Context,
) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    let said = if query.state == "saved" { Said::Saved } else { Said::Nothing };
    draw(&site, &context, &drafting, stored(&site, &context, &drafting), &said)
}

/// `POST /admin/captcha`.
async fn change(
    State(site): State<Shared>,
    mut context: Context,
    form: StaffForm,
) -> Result<Response, Failure> {
    let drafting = Drafting::load(&site, &mut context).await?;
    let piece = drafting.piece(PLACE);
    let target = (Target::Set(PLACE.to_owned()), &piece);
    match send(&site, &context, &drafting, target, &|_| spec(), None, form).await? {
        Sent::Saved(_) => Ok(Redirect::to("/admin/captcha?state=saved").into_response()),
        Sent::Again(again) => {
            draw(&site, &context, &drafting, (again.fields, again.problems), &Said::Nothing)
        }
    }
}

/// `GET /admin/captcha/picture`: a picture by the draft.
async fn picture(State(site): State<Shared>, context: Context) -> Result<Response, Failure> {
    sample(&site, context, CaptchaMedium::Picture).await
}

/// `GET /admin/captcha/sound`: a sound by the draft.
async fn sound(State(site): State<Shared>, context: Context) -> Result<Response, Failure> {
    sample(&site, context, CaptchaMedium::Sound).await
}

async fn sample(site: &Shared, mut context: Context, medium: CaptchaMedium) -> Result<Response, Failure> {
    // Who is not signed in is led to the sign-in, as by every page.
    Drafting::load(site, &mut context).await?;
    Ok(file_of(medium, configuration(site)?.captcha_sample(&context.visitor(), medium).await?))
}

/// `POST /admin/captcha/test`: asks Google whether it takes the draft's secret.
async fn test(State(site): State<Shared>, mut context: Context, form: Form) -> Result<Response, Failure> {
    form.done()?;
    let drafting = Drafting::load(&site, &mut context).await?;
    let (shared, visitor) = (site.clone(), context.visitor());
    let work = async move { told(configuration(&shared)?.test_recaptcha(&visitor).await) };
    let tested = to_the_end(work).await??;
    draw(&site, &context, &drafting, stored(&site, &context, &drafting), &Said::Tested(tested))
}
