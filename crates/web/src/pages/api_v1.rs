//! The same runs as JSON, for programs: begin, show, hand in.
//!
//! A run is held by its token in the Authorization header; cookies are not looked at, so a browser cannot be
//! tricked into using them here.

use api::{CaptchaAnswer, RunView, ServiceError, Who};
use axum::{
    Json,
    extract::{Path, State},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Response},
};
use domain::{
    id::{RunId, Slug},
    secret::Secret,
    view::Input,
};
use serde::Deserialize;
use serde_json::json;

use super::to_the_end;
use crate::{
    captcha,
    context::{Context, single},
    failure::Failure,
    forms::check_text,
    gate::Drawn,
    json::{Strict, Texts},
    openapi,
    state::{Shared, Site},
};

/// Body of `POST /api/v1/runs`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Begin {
    task: Slug,
    name: String,
    #[serde(default)]
    domain: Option<String>,
    #[serde(default)]
    captcha: Option<Solved>,
}

/// What answers a challenge of `POST /api/v1/captcha`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct Solved {
    challenge: String,
    answer: Secret,
}

/// Body of `POST /api/v1/captcha`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct AskCaptcha {
    name: String,
}

/// Body of `POST /api/v1/runs/{run}`.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct HandIn {
    version: i64,
    #[serde(default)]
    action: String,
    #[serde(default)]
    fields: Texts,
}

/// `POST /api/v1/runs`: begins a task.
pub(crate) async fn begin(
    State(site): State<Shared>,
    context: Context,
    Strict(body): Strict<Begin>,
) -> Result<Response, Failure> {
    let mut visitor = context.visitor_without_session();
    let most = site.state.settings.limits.password_code_points_max;
    if let Some(Solved { challenge, answer }) = body.captcha {
        let fits = check_text(&challenge, captcha::ANSWER_CODE_POINTS_MAX)
            .and(check_text(answer.expose(), captcha::ANSWER_CODE_POINTS_MAX));
        fits.map_err(|_| Failure::malformed())?;
        visitor.captcha = CaptchaAnswer { challenge, answer };
    }
    let name = body.name.trim();
    let fits = check_text(name, most).and(check_text(body.domain.as_deref().unwrap_or(""), most));
    if name.is_empty() || fits.is_err() {
        return Err(Failure::malformed());
    }
    let who = Who::Named { name: name.to_owned(), domain: body.domain };
    let (house, beginner) = (site.clone(), visitor.clone());
    let begun = to_the_end(async move { house.service().begin(&beginner, &body.task, who).await }).await??;
    let view = site.service().show(&visitor, begun.run, &begun.token).await?;
    let body = json!({ "run": begun.run, "token": begun.token.expose(), "view": document(&view)? });
    Ok((StatusCode::CREATED, Json(body)).into_response())
}

/// `POST /api/v1/captcha`: the challenge that has to be solved before a task is begun for a name; `null` for none.
pub(crate) async fn captcha(
    State(site): State<Shared>,
    context: Context,
    Strict(body): Strict<AskCaptcha>,
) -> Result<Response, Failure> {
    let most = site.state.settings.limits.password_code_points_max;
    check_text(&body.name, most).map_err(|_| Failure::malformed())?;
    let asked = site.service().captcha(&context.visitor_without_session(), &body.name).await?;
    Ok(Json(json!({ "captcha": asked })).into_response())
}

/// `GET /api/v1/runs/{run}`: where it stands.
pub(crate) async fn show(
    State(site): State<Shared>,
    Path(run): Path<String>,
    context: Context,
    headers: HeaderMap,
) -> Result<Response, Failure> {
    let (run, token) = key(&run, &headers)?;
    let view = site.service().show(&context.visitor_without_session(), run, &token).await?;
    Ok(Json(document(&view)?).into_response())
}

/// `POST /api/v1/runs/{run}`: hands in fields; 409 with the current view when the version is not current.
pub(crate) async fn submit(
    State(site): State<Shared>,
    Path(run): Path<String>,
    context: Context,
    headers: HeaderMap,
    Strict(body): Strict<HandIn>,
) -> Result<Response, Failure> {
    let (run, token) = key(&run, &headers)?;
    let visitor = context.visitor_without_session();
    check_fields(&site, &body)?;
    let input = Input { action: body.action, fields: body.fields.0 };
    let house = site.clone();
    let work = async move { house.service().submit(&visitor, run, &token, body.version, input).await };
    let submitted = to_the_end(work).await??;
    let mut response = Json(document(&submitted.view)?).into_response();
    if submitted.stale {
        *response.status_mut() = StatusCode::CONFLICT;
        response.extensions_mut().insert(Drawn);
    }
    Ok(response)
}

/// `GET /api/v1/openapi.json`: the description, for operators until they publish it.
pub(crate) async fn description(State(site): State<Shared>, context: Context) -> Result<Response, Failure> {
    if context.is_operations(&site.state.settings) {
        Ok(Json(openapi::openapi()).into_response())
    } else {
        Err(Failure::not_found())
    }
}

/// The run of the path and the token of the header; one answer for none and for a wrong form.
fn key(run: &str, headers: &HeaderMap) -> Result<(RunId, Secret), Failure> {
    let run = run.parse().map_err(|_| Failure::from(ServiceError::NotFound))?;
    let token = single(headers, &header::AUTHORIZATION)
        .and_then(|line| line.split_once(' '))
        .filter(|(scheme, token)| scheme.eq_ignore_ascii_case("bearer") && !token.trim().is_empty())
        .map(|(_, token)| Secret::new(token.trim()));
    Ok((run, token.ok_or_else(|| Failure::from(ServiceError::NotFound))?))
}

fn check_fields(site: &Site, body: &HandIn) -> Result<(), Failure> {
    let limits = &site.state.settings.limits;
    let fits = |text: &str| check_text(text, limits.field_code_points_max).is_ok();
    let fields = &body.fields.0;
    if fields.len() > limits.form_fields_max || !fits(&body.action) {
        return Err(Failure::malformed());
    }
    if fields.iter().all(|(name, text)| fits(name) && fits(text.expose())) {
        Ok(())
    } else {
        Err(Failure::malformed())
    }
}

/// A run's view as the interface promises it: codes and arguments.
fn document(view: &RunView) -> Result<serde_json::Value, Failure> {
    serde_json::to_value(view).map_err(|_| Failure::defect())
}
