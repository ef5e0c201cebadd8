//! `/offline`: where somebody goes whose computer cannot reach the directory, by the QR code on its screen or
//! with the code typed by hand. The challenge is looked at first; only then the page asks for a name.

use api::{ServiceError, offline::KnownChallenge};
use axum::{
    extract::{Query, State, rejection::QueryRejection},
    http::{StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use domain::message::Message;
use serde::{Deserialize, Serialize};

use super::to_the_end;
use crate::{
    context::Context,
    failure::Failure,
    forms::{Form, check_text},
    gate::Drawn,
    model,
    state::{Shared, Site},
};

/// Longest text that can be a challenge, with everything that people put between its characters.
const CHALLENGE_CODE_POINTS_MAX: usize = 120;

/// What the QR code's link has.
#[derive(Deserialize)]
pub(crate) struct Asked {
    #[serde(default)]
    c: String,
}

/// The page, in both of its forms.
#[derive(Serialize)]
struct Page {
    /// The challenge, when it is known; then the page asks for a name.
    challenge: String,
    /// The computer's name.
    computer: String,
    /// What was typed.
    typed: String,
    error: Option<String>,
    by_attribute: bool,
}

/// `GET /offline`: asks for the code; with one that is known, for the name.
pub(crate) async fn show(
    State(site): State<Shared>,
    context: Context,
    asked: Result<Query<Asked>, QueryRejection>,
) -> Result<Response, Failure> {
    let Query(asked) = asked.map_err(|_| Failure::malformed())?;
    if !site.offline()?.is_offered() {
        return Err(Failure::not_found());
    }
    if asked.c.is_empty() {
        return ask_code(&site, &context, "", None);
    }
    match look(&site, &context, &asked.c).await? {
        Ok(known) => ask_name(&site, &context, &known, "", None),
        Err(message) => ask_code(&site, &context, &asked.c, Some(&message)),
    }
}

/// The challenge, or what is wrong with it.
async fn look(
    site: &Shared,
    context: &Context,
    typed: &str,
) -> Result<Result<KnownChallenge, Message>, Failure> {
    if check_text(typed, CHALLENGE_CODE_POINTS_MAX).is_err() {
        return Ok(Err(Message::new("challenge.mistyped.unreadable")));
    }
    match site.offline()?.look(&context.visitor_without_session(), typed).await {
        Ok(known) => Ok(Ok(known)),
        Err(ServiceError::Invalid(message)) => Ok(Err(message)),
        Err(error) => Err(error.into()),
    }
}

/// `POST /offline`: the typed code. By POST, so that a mistyped one stays out of the address.
pub(crate) async fn check(
    State(site): State<Shared>,
    context: Context,
    mut form: Form,
) -> Result<Response, Failure> {
    // The field has two lines.
    let typed = form.take("code").expose().split_whitespace().collect::<Vec<_>>().join(" ");
    form.done()?;
    match look(&site, &context, &typed).await? {
        Ok(known) => Ok(Redirect::to(&format!("/offline?c={}", known.challenge)).into_response()),
        Err(message) => ask_code(&site, &context, &typed, Some(&message)),
    }
}

/// `POST /offline/begin`: begins the task with the challenge in it.
pub(crate) async fn begin(
    State(site): State<Shared>,
    context: Context,
    mut form: Form,
) -> Result<Response, Failure> {
    let challenge = form.take_token("c")?;
    let name = form.take_name("name");
    form.done()?;
    let known = match look(&site, &context, &challenge).await? {
        Ok(known) => known,
        Err(message) => return ask_code(&site, &context, &challenge, Some(&message)),
    };
    let most = site.state.settings.limits.password_code_points_max;
    if let Err(unfit) = check_text(&name, most) {
        let message = super::task::unfit_message(unfit);
        return ask_name(&site, &context, &known, "", Some(&message));
    }
    if name.is_empty() {
        return ask_name(&site, &context, &known, "", Some(&Message::new("page.find.empty")));
    }
    let (shared, visitor) = (site.clone(), context.visitor_without_session());
    let typed = name.clone();
    let work = async move { Ok(shared.offline()?.begin_offline(&visitor, &challenge, &typed).await) };
    match to_the_end::<Result<_, Failure>>(work).await?? {
        Ok(begun) => {
            let mut response = Redirect::to(&format!("/run/{}", begun.run)).into_response();
            for cookie in context.cookies.keep_run(begun.run, &begun.token) {
                response.headers_mut().append(header::SET_COOKIE, cookie);
            }
            Ok(response)
        }
        Err(ServiceError::Invalid(message)) => {
            let is_of_code = message.code.starts_with("challenge.");
            if is_of_code {
                return ask_code(&site, &context, &known.challenge, Some(&message));
            }
            ask_name(&site, &context, &known, &name, Some(&message))
        }
        Err(error) => Err(error.into()),
    }
}

fn ask_code(
    site: &Site,
    context: &Context,
    typed: &str,
    error: Option<&Message>,
) -> Result<Response, Failure> {
    let page = Page {
        challenge: String::new(),
        computer: String::new(),
        typed: typed.chars().take(CHALLENGE_CODE_POINTS_MAX).collect(),
        error: error.map(|message| site.say(&context.locale, message)),
        by_attribute: false,
    };
    draw(site, context, page)
}

fn ask_name(
    site: &Site,
    context: &Context,
    known: &KnownChallenge,
    name: &str,
    error: Option<&Message>,
) -> Result<Response, Failure> {
    let page = Page {
        challenge: known.challenge.clone(),
        computer: known.computer.clone(),
        typed: name.to_owned(),
        error: error.map(|message| site.say(&context.locale, message)),
        by_attribute: site.info().find_by == "attribute",
    };
    draw(site, context, page)
}

fn draw(site: &Site, context: &Context, page: Page) -> Result<Response, Failure> {
    let is_refused = page.error.is_some();
    let mut response = site.draw("offline.html", context, model::template_value(page))?.into_response();
    if is_refused {
        *response.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
        response.extensions_mut().insert(Drawn);
    }
    Ok(response)
}
