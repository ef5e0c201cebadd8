//! The gate in front of every route: who may come in at all, and how every answer leaves.
//!
//! Method, address, host and encryption are checked here, before a route is looked at; on the way out a
//! failure is drawn as a page or JSON in the person's language, and the security headers are added. Nothing
//! gets past it, the answers to panics and unknown paths included.

use axum::{
    Json,
    body::HttpBody,
    extract::{MatchedPath, Request, State},
    http::{HeaderMap, Method, StatusCode, header},
    middleware::Next,
    response::{IntoResponse, Redirect, Response},
};
use domain::store::SiteKind;
use serde_json::json;

use crate::{
    certificate,
    context::{Context, single},
    failure::Failure,
    forms, headers, model,
    pages::elsewhere,
    state::{Shared, Site},
    upload,
};

/// The outermost layer of the router.
pub(crate) async fn gate(State(site): State<Shared>, mut request: Request, next: Next) -> Response {
    let context = Context::of(&site, &request);
    certificate::forget(request.headers_mut());
    let allowed = check(&site, &context, &request);
    let (method, began) = (request.method().clone(), site.state.clock.now());
    // The route's pattern, not the path: what people type into the address line is nobody's business.
    let route = request.extensions().get::<MatchedPath>().cloned();
    let mut response = match allowed {
        Ok(()) => {
            request.extensions_mut().insert(context.clone());
            next.run(request).await
        }
        Err(failure) => failure.into_response(),
    };
    if let Some(failure) = failure_of(&response) {
        let leads_to_sign_in = failure.status == StatusCode::UNAUTHORIZED
            && context.site != SiteKind::SelfService
            && method == Method::GET
            && !context.wants_json;
        response = if leads_to_sign_in {
            Redirect::to(&format!("{}/sign-in", context.root())).into_response()
        } else {
            tell(&site, &context, failure, response.headers())
        };
    }
    headers::secure(response.headers_mut(), &site.state.settings.public_url);
    tracing::info!(
        target: "access",
        %method,
        route = route.as_ref().map_or("-", MatchedPath::as_str),
        status = response.status().as_u16(),
        ms = site.state.clock.now().since(began).as_millis(),
        client = %context.client,
        "answered"
    );
    response
}

/// Paths that every site needs on its own host.
fn is_shared(path: &str) -> bool {
    path.starts_with("/assets/")
        || path.starts_with("/captcha/")
        || matches!(path, "/language" | "/favicon.ico" | "/robots.txt")
}

/// Refuses what must not reach a route.
fn check(site: &Site, context: &Context, request: &Request) -> Result<(), Failure> {
    let settings = &site.state.settings;
    if ![Method::GET, Method::HEAD, Method::POST].contains(request.method()) {
        return Err(Failure::of_status(StatusCode::METHOD_NOT_ALLOWED));
    }
    let target = request.uri().path_and_query().map_or(0, |target| target.as_str().len());
    let is_back = request.uri().path().ends_with(elsewhere::BACK);
    let url_bytes_max = if is_back { elsewhere::URL_BYTES_MAX } else { settings.limits.url_bytes_max };
    if target > url_bytes_max {
        return Err(Failure::of_status(StatusCode::URI_TOO_LONG));
    }
    // A body that announces more is not waited for.
    let kind = single(request.headers(), &header::CONTENT_TYPE).unwrap_or("");
    let is_upload = upload::is_upload(kind);
    let bytes_max = match context.site {
        SiteKind::SelfService => settings.limits.body_bytes_max,
        // Read only behind the sign-in; see `forms::StaffForm`.
        SiteKind::Administration if is_upload => upload::BODY_BYTES_MAX,
        SiteKind::Helpdesk | SiteKind::Administration => forms::STAFF_BODY_BYTES_MAX,
    };
    if request.body().size_hint().lower() > bytes_max as u64 {
        return Err(Failure::too_large());
    }
    // A doubled parameter would mean one thing to a proxy and another to us.
    if request.uri().query().is_some_and(|query| !forms::has_distinct_names(query)) {
        return Err(Failure::malformed());
    }
    // Probes come by address and by plain http from inside; they learn one word and get no link.
    if matches!(request.uri().path(), "/health/live" | "/health/ready" | "/metrics") {
        return Ok(());
    }
    let Some(authority) = Context::authority(settings, request) else {
        return Err(Failure::malformed());
    };
    if !settings.urls().any(|url| url.is_authority(&authority)) {
        return Err(Failure::new(
            StatusCode::MISDIRECTED_REQUEST,
            "page.error.host.title",
            "page.error.host.detail",
        ));
    }
    if settings.left_out.contains(&context.site) && !is_shared(request.uri().path()) {
        return Err(Failure::not_found());
    }
    // A site with a host name of its own is nowhere else, and nothing else is there.
    if !is_shared(request.uri().path()) && !settings.url_of(context.site).is_authority(&authority) {
        return Err(Failure::not_found());
    }
    if !context.encrypted && (settings.public_url.is_secure() || !context.client.is_loopback()) {
        return Err(Failure::new(
            StatusCode::FORBIDDEN,
            "page.error.plain-http.title",
            "page.error.plain-http.detail",
        ));
    }
    Ok(())
}

/// The failure an answer stands for: ours, or made from a layer's bare status.
fn failure_of(response: &Response) -> Option<Failure> {
    if let Some(failure) = response.extensions().get::<Failure>() {
        return Some(failure.clone());
    }
    let status = response.status();
    let drawn = response.extensions().get::<Drawn>().is_some();
    ((status.is_client_error() || status.is_server_error()) && !drawn).then(|| Failure::of_status(status))
}

/// Marks an answer with an error status whose page a handler has already drawn.
#[derive(Clone, Copy)]
pub(crate) struct Drawn;

/// Draws a failure; headers that say when to come back or what would be allowed are kept.
fn tell(site: &Site, context: &Context, mut failure: Failure, kept: &HeaderMap) -> Response {
    if failure.reference.is_none()
        && !matches!(failure.status, StatusCode::NOT_FOUND | StatusCode::UNAUTHORIZED)
    {
        failure.reference = Some(site.mint_reference());
    }
    let (status, code) = (failure.status.as_u16(), failure.title);
    let reference = failure.reference.as_deref().unwrap_or("-");
    if failure.status.is_server_error() {
        tracing::error!(status, code, reference, detail = %failure.detail.code, "request failed");
    } else {
        tracing::debug!(status, code, reference, client = %context.client, "request refused");
    }
    let mut response = if context.wants_json {
        let body = json!({
            "error": failure.title,
            "message": failure.detail,
            "text": site.say(&context.locale, &failure.detail),
            "reference": failure.reference,
        });
        Json(body).into_response()
    } else {
        match site.draw("error.html", context, model::failure(site, context, &failure)) {
            Ok(page) => page.into_response(),
            Err(_) => failure.status.canonical_reason().unwrap_or("Error").into_response(),
        }
    };
    *response.status_mut() = failure.status;
    for name in [header::RETRY_AFTER, header::ALLOW] {
        if let Some(value) = kept.get(&name) {
            response.headers_mut().insert(name, value.clone());
        }
    }
    if failure.session_is_over && context.session().is_some() {
        response.headers_mut().append(header::SET_COOKIE, context.cookies.drop_session(context.site));
    }
    response
}
