//! The three sites over the real house and the real routes: each on its own host and with its own session.

use std::sync::Arc;

use axum::{
    Router,
    body::Body,
    http::{Request, StatusCode, header},
};
use domain::{config::staff::Role, store::SiteKind, time::Clock};
use tower::ServiceExt;
use vault::OsEntropy;
use web::{Connection, PublicUrl, WebSettings, WebState};

use crate::house::{ANA, TestHouse, house};

const PUBLIC: &str = "localhost:8080";
const ADMIN: &str = "localhost:8081";

fn router(test: &TestHouse, own_host: bool) -> Router {
    let mut settings = WebSettings::new(PublicUrl::parse("http://localhost:8080").unwrap());
    settings.administration_url = own_host.then(|| PublicUrl::parse("http://localhost:8081").unwrap());
    web::router(WebState {
        offline: None,
        staff: Some(Arc::clone(&test.house) as Arc<dyn api::staff::Staff>),
        helpdesk: None,
        configuration: None,
        bulk: None,
        administration: None,
        service: Arc::clone(&test.house) as Arc<dyn api::Service>,
        demo: None,
        texts: Arc::new(texts::Texts::load()),
        clock: Arc::clone(&test.clock) as Arc<dyn Clock>,
        entropy: Arc::new(OsEntropy),
        settings,
    })
}

/// Status and where it leads.
async fn get(router: &Router, host: &str, path: &str, cookie: &str) -> (StatusCode, String) {
    let mut request = Request::builder().uri(path).header(header::HOST, host);
    if !cookie.is_empty() {
        request = request.header(header::COOKIE, cookie);
    }
    let mut request = request.body(Body::empty()).unwrap();
    let peer = std::net::SocketAddr::from(([127, 0, 0, 1], 40_000));
    request.extensions_mut().insert(Connection { peer, encrypted: false });
    let answer = router.clone().oneshot(request).await.unwrap();
    let location = answer.headers().get(header::LOCATION).map(|value| value.to_str().unwrap().to_owned());
    (answer.status(), location.unwrap_or_default())
}

#[tokio::test(flavor = "multi_thread")]
async fn a_site_with_a_host_of_its_own_is_nowhere_else_and_nothing_else_is_there() {
    let test = house().await;
    let router = router(&test, true);
    for (host, path, status) in [
        (ADMIN, "/admin/sign-in", StatusCode::SEE_OTHER),
        (PUBLIC, "/admin/sign-in", StatusCode::NOT_FOUND),
        (PUBLIC, "/", StatusCode::OK),
        (ADMIN, "/", StatusCode::NOT_FOUND),
        (ADMIN, "/task/forgot-password", StatusCode::NOT_FOUND),
        (ADMIN, "/helpdesk/sign-in", StatusCode::NOT_FOUND),
        (PUBLIC, "/helpdesk/sign-in", StatusCode::OK),
        ("elsewhere:8080", "/", StatusCode::MISDIRECTED_REQUEST),
    ] {
        assert_eq!(get(&router, host, path, "").await.0, status, "{host}{path}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn the_session_of_one_site_opens_no_page_of_another() {
    let test = house().await;
    test.appoint(ANA, Role::Full, &[]).await;
    let router = router(&test, false);
    let token = test.signed_in(ANA, SiteKind::Administration).await.session.unwrap();
    let admin = format!("reclave-admin={}", token.expose());
    assert_eq!(get(&router, PUBLIC, "/admin/prove", &admin).await.0, StatusCode::OK);
    // Under the other sites' names the same token is nothing.
    for (cookie, path) in [
        (format!("reclave={}", token.expose()), "/me"),
        (format!("reclave-helpdesk={}", token.expose()), "/helpdesk/prove"),
        (admin.clone(), "/helpdesk/prove"),
        (admin.clone(), "/me"),
    ] {
        let (status, location) = get(&router, PUBLIC, path, &cookie).await;
        let refused = status == StatusCode::UNAUTHORIZED || location.ends_with("/sign-in");
        assert!(refused, "{path} with {cookie}: {status} {location}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn odd_spellings_of_a_staff_path_lead_to_no_page() {
    let test = house().await;
    test.appoint(ANA, Role::Full, &[]).await;
    let router = router(&test, false);
    let token = test.signed_in(ANA, SiteKind::Administration).await.session.unwrap();
    let cookie = format!("reclave-admin={}; reclave={}", token.expose(), token.expose());
    for path in [
        "//admin/prove",
        "/./admin/prove",
        "/admin/./prove",
        "/admin//prove",
        "/ADMIN/prove",
        "/%61dmin/prove",
        "/admin/prove/",
        "/admin/prove;x",
        "/administrator/prove",
        "/admin%2fprove",
    ] {
        let status = get(&router, PUBLIC, path, &cookie).await.0;
        assert!(matches!(status, StatusCode::NOT_FOUND | StatusCode::UNAUTHORIZED), "{path}: {status}");
    }
}
