//! Signing in elsewhere, as the browser goes there and comes back.
//!
//! Nobody is sent away by the answer to a form: a browser holds every redirect of a form's answer against the
//! page's own policy, and where a provider leads on to is not known here. So the answer is a page that goes on
//! by itself, without a script, and leaves no trap in the way back.

use api::{Returned, ServiceError};
use axum::{
    extract::{Query, State, rejection::QueryRejection},
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use domain::{id::RunId, secret::Secret, store::SiteKind};
use serde::Deserialize;

use super::to_the_end;
use crate::{
    context::Context,
    failure::Failure,
    forms::check_text,
    model,
    state::{Shared, Site},
};

/// The end of the paths that providers send browsers back to.
pub(crate) const BACK: &str = "/oidc/back";
/// Longest path with query on the way back: the codes of some providers are longer than any address of ours.
pub(crate) const URL_BYTES_MAX: usize = 8 * 1024;
/// Longest part of an answer, in characters.
const PART_MAX: usize = 6 * 1024;

/// The page between here and the provider.
pub(crate) fn leave(site: &Site, context: &Context, address: &Secret) -> Result<Response, Failure> {
    let page = model::elsewhere(address.expose());
    let mut response = site.draw("elsewhere.html", context, page)?.into_response();
    let mut refresh =
        HeaderValue::from_str(&format!("0; url={}", address.expose())).map_err(|_| Failure::defect())?;
    refresh.set_sensitive(true);
    response.headers_mut().insert(header::REFRESH, refresh);
    Ok(response)
}

/// What a provider adds to the address. What else it adds is not read.
#[derive(Deserialize)]
pub(crate) struct Answer {
    #[serde(default)]
    state: Secret,
    #[serde(default)]
    code: Secret,
    #[serde(default)]
    error: String,
    iss: Option<String>,
}

/// An answer for no run of this browser.
fn stray() -> Failure {
    Failure::new(StatusCode::BAD_REQUEST, "page.error.back.title", "page.error.back.detail")
}

/// `GET /oidc/back`: what the provider says, handed to the run that waits for it in this very browser.
pub(crate) async fn back(
    State(site): State<Shared>,
    answer: Result<Query<Answer>, QueryRejection>,
    context: Context,
) -> Result<Response, Failure> {
    let Query(answer) = answer.map_err(|_| Failure::malformed())?;
    let parts =
        [answer.state.expose(), answer.code.expose(), &answer.error, answer.iss.as_deref().unwrap_or("")];
    if parts.iter().any(|part| check_text(part, PART_MAX).is_err()) {
        return Err(Failure::malformed());
    }
    if answer.code.is_empty() == answer.error.is_empty() {
        return Err(stray());
    }
    let run = answer.state.expose().split_once('.').and_then(|(run, _)| run.parse::<RunId>().ok());
    let run = run.ok_or_else(stray)?;
    let token = context.cookies.run(run);
    let returned =
        Returned { state: answer.state, code: answer.code, error: answer.error, issuer: answer.iss };
    let (house, visitor) = (site.clone(), context.visitor());
    let work = async move { house.service().returned(&visitor, run, token.as_ref(), returned).await };
    let submitted = match to_the_end(work).await? {
        Ok(submitted) => submitted,
        Err(ServiceError::NotFound) => return Err(stray()),
        Err(error) => return Err(error.into()),
    };
    // Away from the address with the code in it, at once.
    let to = if submitted.session.is_some() && context.site != SiteKind::SelfService {
        format!("{}/", context.root())
    } else {
        format!("{}/run/{run}", context.root())
    };
    let mut response = Redirect::to(&to).into_response();
    if let Some(session) = &submitted.session {
        response
            .headers_mut()
            .append(header::SET_COOKIE, context.cookies.keep_session(context.site, session));
    }
    if let Some(cookie) = &submitted.keep {
        response.headers_mut().append(header::SET_COOKIE, context.cookies.keep_known_browser(cookie));
    }
    Ok(response)
}
