//! The routes, and the layers between the gate and them.

pub(crate) mod admin;
mod api_offline;
mod api_v1;
mod approve;
pub(crate) mod captcha;
mod demo;
pub(crate) mod elsewhere;
mod helpdesk;
mod home;
mod offline;
mod operations;
mod person;
mod phone_status;
mod push_answer;
mod run;
pub(crate) mod staff;
mod stop;
mod task;

use std::future::Future;

use axum::{
    Router,
    http::{Response, StatusCode},
    middleware,
    routing::{get, post},
};
use tower::ServiceBuilder;
use tower_http::{
    catch_panic::CatchPanicLayer,
    csrf::{CsrfLayer, ProtectionError},
    timeout::TimeoutLayer,
};

use crate::{context::Context, failure::Failure, gate::gate, settings::WebSettings, state::Shared};

/// Slug of the task that only signs in; the page's head links to it, so the cards leave it out.
pub(crate) const SIGN_IN: &str = "sign-in";

/// The whole site. Paths are matched as they come: no decoding of slashes, no merging of `//` or `/./`, case
/// counts, so what a proxy in front may think of a path cannot differ from what happens here.
pub(crate) fn router(site: Shared) -> Router {
    router_with(site, Router::new())
}

/// The whole site and further routes, behind the same gate.
pub(crate) fn router_with(site: Shared, further: Router<Shared>) -> Router {
    let mut router = further
        .route("/", get(home::show))
        .route("/task/{task}", get(task::show).post(task::begin))
        .route("/find", post(task::search))
        .route("/captcha/picture", get(captcha::picture))
        .route("/captcha/sound", get(captcha::sound))
        .route("/run/{run}", get(run::show).post(run::submit))
        .route("/run/{run}/other-way", post(run::other_way))
        .route("/run/{run}/stop", post(run::stop))
        .route("/run/{run}/check", post(run::check))
        .route("/run/{run}/suggest", post(run::suggest))
        .route("/oidc/back", get(elsewhere::back))
        .route("/approve/{link}", get(approve::show).post(approve::decide))
        .route("/stop/{link}", get(stop::show).post(stop::stop))
        .route("/phone/status/{gateway}", post(phone_status::take))
        .route("/hooks/push", post(push_answer::take))
        .route("/me", get(person::show))
        .route("/me/browsers", post(person::forget_browser))
        .route("/language", post(person::language))
        .route("/sign-out", post(person::sign_out))
        .route("/session/keep", post(person::keep))
        .route("/api/v1/captcha", post(api_v1::captcha))
        .route("/api/v1/runs", post(api_v1::begin))
        .route("/api/v1/runs/{run}", get(api_v1::show).post(api_v1::submit))
        .route("/api/v1/openapi.json", get(api_v1::description))
        .route("/health/live", get(operations::live))
        .route("/health/ready", get(operations::ready))
        .route("/metrics", get(operations::metrics))
        .route("/assets/{hash}/{name}", get(operations::asset))
        .route("/favicon.ico", get(operations::favicon))
        .route("/robots.txt", get(operations::robots))
        .route("/.well-known/change-password", get(home::change_password));
    if site.state.demo.is_some() {
        router = router
            .route("/demo/mail", get(demo::mails))
            .route("/demo/codes", get(demo::codes))
            .route("/demo/computer", get(demo::computer).post(demo::answer_computer))
            .route("/demo/mail/{number}", get(demo::mail))
            .route("/demo/sign-in", get(demo::sign_in).post(demo::try_sign_in));
    }
    if site.state.offline.is_some() {
        router = router
            .route("/offline", get(offline::show).post(offline::check))
            .route("/offline/begin", post(offline::begin))
            .route("/api/v1/offline/enroll", post(api_offline::enroll))
            .route("/api/v1/offline/report", post(api_offline::report));
    }
    if site.state.staff.is_some() {
        router = router
            .merge(staff::routes("/admin"))
            .merge(staff::routes("/helpdesk"))
            .merge(staff::setup_routes())
            .merge(admin::routes());
    }
    if site.state.staff.is_some() && site.state.helpdesk.is_some() {
        router = router.merge(helpdesk::routes());
    }
    let settings = &site.state.settings;
    let layers = ServiceBuilder::new()
        .layer(middleware::from_fn_with_state(site.clone(), gate))
        .layer(CatchPanicLayer::custom(|panic| told_panic(&panic)))
        .layer(TimeoutLayer::with_status_code(StatusCode::REQUEST_TIMEOUT, settings.limits.request_timeout()))
        .layer(csrf_layer(settings));
    router.fallback(|| async { Failure::not_found() }).layer(layers).with_state(site)
}

/// State-changing requests must come from our own pages (Sec-Fetch-Site, Origin) or from no browser at all.
fn csrf_layer(settings: &WebSettings) -> CsrfLayer<fn(ProtectionError) -> Response<axum::body::Body>> {
    let refuse: fn(ProtectionError) -> Response<axum::body::Body> = |_| {
        let mut response = Response::new(axum::body::Body::empty());
        *response.status_mut() = StatusCode::FORBIDDEN;
        response
    };
    let mut layer = CsrfLayer::new();
    for url in settings.urls() {
        layer = layer
            .add_trusted_origin(url.origin())
            .expect("a public address writes itself as browsers do; a test of the settings compares");
    }
    layer.with_rejection_response(refuse)
}

/// A panic ends its request only. The panic's own text may hold input and is not logged here.
fn told_panic(_: &(dyn std::any::Any + Send)) -> Response<axum::body::Body> {
    axum::response::IntoResponse::into_response(Failure::defect())
}

/// The context with the signed-in person, if the session still stands. Counts as use of the session.
pub(crate) async fn with_person(site: &Shared, mut context: Context) -> Context {
    if context.session().is_some() {
        context.person = site.service().keep_session(&context.visitor()).await.ok();
    }
    context
}

/// Does `work` to its end, even when the browser goes away or the time for the request is over: what changes
/// an account must not be dropped half-way because a phone lost its network.
pub(crate) async fn to_the_end<T: Send + 'static>(
    work: impl Future<Output = T> + Send + 'static,
) -> Result<T, Failure> {
    tokio::spawn(work).await.map_err(|error| {
        // A panic inside; its text may hold input and is not repeated.
        tracing::error!(panicked = error.is_panic(), "work for a request ended early");
        Failure::defect()
    })
}
