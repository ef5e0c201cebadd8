//! What a page costs: from the request to the drawn answer, over a house that answers at once.
//!
//! `cargo bench -p web`. The bare page is the measure: one axum handler with one small template.

#[expect(dead_code, clippy::unwrap_used, clippy::panic, reason = "made for tests, which use all of it")]
#[path = "../tests/support/mod.rs"]
mod support;

use axum::{
    Router,
    body::{Body, to_bytes},
    http::{Request, header},
    response::Html,
    routing::get,
};
use divan::Bencher;
use domain::run::RunStatus;
use minijinja::{Environment, context};
use support::{Fake, loopback, samples, settings, state};
use tokio::runtime::Runtime;
use tower::ServiceExt;
use web::Connection;

fn main() {
    divan::main();
}

fn runtime() -> Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().expect("a runtime needs nothing")
}

/// Asks `router` for `path` again and again.
fn ask(bencher: Bencher<'_, '_>, router: &Router, path: &str, cookie: &str) {
    let runtime = runtime();
    bencher.bench_local(|| {
        let mut request = Request::get(path)
            .header(header::HOST, "localhost:8080")
            .header(header::COOKIE, cookie)
            .header(header::ACCEPT_LANGUAGE, "de-DE,de;q=0.9,en;q=0.8")
            .body(Body::empty())
            .expect("a request of constants");
        request.extensions_mut().insert(Connection { peer: loopback(), encrypted: false });
        runtime.block_on(async {
            let response = router.clone().oneshot(request).await.unwrap_or_else(|never| match never {});
            assert!(response.status().is_success());
            to_bytes(response.into_body(), 1 << 20).await.map(|body| body.len())
        })
    });
}

fn site(fake: std::sync::Arc<Fake>) -> Router {
    web::router(state(fake, false, settings("http://localhost:8080")))
}

#[divan::bench]
fn start_page(bencher: Bencher<'_, '_>) {
    ask(bencher, &site(Fake::new()), "/", "a=b");
}

#[divan::bench(args = ["choose-way", "mail-code", "new-password", "register-totp"])]
fn step(bencher: Bencher<'_, '_>, sample: &str) {
    let fake = Fake::new();
    let view = samples::find(sample).expect("a sample of ours");
    let (run, token) = fake.run_at(view, RunStatus::Open);
    ask(bencher, &site(fake), &format!("/run/{run}"), &format!("run-{run}={token}"));
}

#[divan::bench]
fn bare_page(bencher: Bencher<'_, '_>) {
    let mut environment = Environment::new();
    let template =
        "<!doctype html><title>{{ title }}</title>{% for task in tasks %}<p>{{ task }}</p>{% endfor %}";
    environment.add_template("bare.html", template).expect("the template parses");
    let environment = std::sync::Arc::new(environment);
    let page = move || {
        let environment = environment.clone();
        async move {
            let template = environment.get_template("bare.html").map_err(|error| error.to_string())?;
            let page = context! { title => "Tasks", tasks => support::TASKS };
            template.render(page).map(Html).map_err(|error| error.to_string())
        }
    };
    ask(bencher, &Router::new().route("/", get(page)), "/", "a=b");
}
