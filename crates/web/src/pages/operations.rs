//! What machines ask for: health, metrics, assets.

use axum::{
    extract::{Path, State},
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse, Response},
};

use crate::{
    assets::{Asset, Assets},
    context::Context,
    failure::Failure,
    gate::Drawn,
    state::Shared,
    theme,
};

/// `GET /health/live`: the process answers.
pub(crate) async fn live() -> &'static str {
    "live\n"
}

/// `GET /health/ready`: directory and store answer. The reason is for operators only.
pub(crate) async fn ready(State(site): State<Shared>, context: Context) -> Response {
    match site.service().ready().await {
        Ok(()) => "ready\n".into_response(),
        Err(reason) => {
            let shown = if context.is_operations(&site.state.settings) { reason } else { String::new() };
            let mut response =
                (StatusCode::SERVICE_UNAVAILABLE, format!("not ready\n{shown}\n")).into_response();
            response.extensions_mut().insert(Drawn);
            response
        }
    }
}

/// `GET /metrics`: for operators only; for everybody else there is no such page.
pub(crate) async fn metrics(State(site): State<Shared>, context: Context) -> Result<Response, Failure> {
    if !context.is_operations(&site.state.settings) {
        return Err(Failure::not_found());
    }
    let kind = "application/openmetrics-text; version=1.0.0; charset=utf-8";
    Ok(([(header::CONTENT_TYPE, kind)], site.service().metrics()).into_response())
}

/// `GET /assets/{hash}/{name}`: cached for ever, because another content has another hash.
pub(crate) async fn asset(
    State(site): State<Shared>,
    Path((hash, name)): Path<(String, String)>,
) -> Result<Response, Failure> {
    let look = site.info().look;
    if hash == theme::hash(&look) {
        return of_look(&look, &name).ok_or_else(Failure::not_found);
    }
    let asset = site.assets.find(&hash, &name).ok_or_else(Failure::not_found)?;
    Ok(file(asset, "public, max-age=31536000, immutable"))
}

/// The realm's colours or its logo, which have an address of their own for each look.
fn of_look(look: &api::SiteLook, name: &str) -> Option<Response> {
    const FOR_EVER: &str = "public, max-age=31536000, immutable";
    let (kind, body) = match name {
        "theme.css" => ("text/css; charset=utf-8", theme::sheet(look)?.into_bytes()),
        "logo" => theme::logo(&look.logo)?,
        _ => return None,
    };
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static(kind)),
        (header::CACHE_CONTROL, HeaderValue::from_static(FOR_EVER)),
    ];
    Some((headers, body).into_response())
}

/// `GET /favicon.ico`, for browsers that ask without being told.
pub(crate) async fn favicon() -> Response {
    file(Assets::favicon(), "public, max-age=86400")
}

/// `GET /robots.txt`: nothing here is for search engines.
pub(crate) async fn robots() -> &'static str {
    "User-agent: *\nDisallow: /\n"
}

fn file(asset: Asset, cache: &'static str) -> Response {
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static(asset.kind)),
        (header::CACHE_CONTROL, HeaderValue::from_static(cache)),
    ];
    (headers, asset.text).into_response()
}
