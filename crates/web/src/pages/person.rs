//! The signed-in person's own page, and what concerns the browser's session: language, keeping, signing out.

use api::ServiceError;
use axum::{
    Json,
    extract::State,
    http::{HeaderName, HeaderValue, header},
    response::{IntoResponse, Redirect, Response},
};
use serde_json::json;

use super::to_the_end;
use crate::{context::Context, failure::Failure, forms::Form, model, place::Place, state::Shared};

/// `GET /me`: what is registered.
pub(crate) async fn show(State(site): State<Shared>, mut context: Context) -> Result<Response, Failure> {
    let visitor = context.visitor();
    context.person = Some(site.service().keep_session(&visitor).await?);
    let profile = site.service().profile(&visitor).await?;
    let page = model::profile(&site, &context, &profile);
    Ok(site.draw("me.html", &context, page)?.into_response())
}

/// `POST /me/browsers`: forgets one of the person's browsers, or all of them.
pub(crate) async fn forget_browser(
    State(site): State<Shared>,
    context: Context,
    mut form: Form,
) -> Result<Response, Failure> {
    let which = form.take_token("browser")?;
    form.done()?;
    let (house, visitor) = (site.clone(), context.visitor());
    let work = async move {
        let which = Some(which.as_str()).filter(|which| *which != "all");
        house.service().forget_browser(&visitor, which).await
    };
    to_the_end(work).await??;
    Ok(Redirect::to("/me#me-browsers").into_response())
}

/// `POST /language`: remembers the language and goes back to the same page.
pub(crate) async fn language(
    State(site): State<Shared>,
    context: Context,
    mut form: Form,
) -> Result<Response, Failure> {
    let locale = form.take_token("locale")?;
    let here = Place::of_path(&form.take_token("here")?);
    form.done()?;
    if !site.info().locales.contains(&locale) {
        return Err(Failure::malformed());
    }
    let mut response = Redirect::to(&here.path()).into_response();
    response.headers_mut().append(header::SET_COOKIE, context.cookies.keep_locale(&locale));
    Ok(response)
}

/// `POST /sign-out`: ends the session everywhere and empties what the browser kept of us.
pub(crate) async fn sign_out(
    State(site): State<Shared>,
    context: Context,
    form: Form,
) -> Result<Response, Failure> {
    form.done()?;
    let (house, visitor) = (site.clone(), context.visitor());
    match to_the_end(async move { house.service().sign_out(&visitor).await }).await? {
        Ok(()) | Err(ServiceError::SignInNeeded | ServiceError::NotFound) => {}
        Err(error) => return Err(Failure { session_is_over: true, ..error.into() }),
    }
    let mut response = Redirect::to("/").into_response();
    let headers = response.headers_mut();
    headers.append(header::SET_COOKIE, context.cookies.drop_session(context.site));
    // Not "cookies": browsers apply that to the whole registrable domain and would sign people out elsewhere.
    headers.insert(
        HeaderName::from_static("clear-site-data"),
        HeaderValue::from_static("\"cache\", \"storage\""),
    );
    Ok(response)
}

/// `POST /session/keep`: "Stay signed in"; tells how long it now lasts.
pub(crate) async fn keep(
    State(site): State<Shared>,
    context: Context,
    form: Form,
) -> Result<Response, Failure> {
    form.done()?;
    let person = site.service().keep_session(&context.visitor()).await?;
    let left = person.idle_until.min(person.expires).since(site.state.clock.now());
    Ok(Json(json!({ "ms": left.as_millis() })).into_response())
}
