//! What the machine can do when nothing of ours stands before it: Argon2id, and a bare page of a bare server.

use std::{
    net::{SocketAddr, TcpListener},
    process::{Child, Command, Stdio},
    sync::Arc,
    thread,
    time::{Duration, Instant},
};

use argon2::{Algorithm, Argon2, Block, Params, Version};
use axum::{
    Router,
    http::{HeaderName, header},
    response::Html,
    routing::get,
};
use minijinja::{Environment, context};

use crate::{Outcome, fault, http::Browser, load::Series};

/// What Reclave derives with.
const MEMORY_KIB: u32 = 19_456;
const PASSES: u32 = 2;

/// Argon2id verifications on `threads` threads for `time`, each thread with its memory at hand.
pub fn argon2(threads: usize, time: Duration) -> Outcome<Series> {
    let began = Instant::now();
    let until = began + time;
    let workers: Vec<_> = (0..threads).map(|_| thread::spawn(move || derive_until(until))).collect();
    let mut waits = Vec::new();
    for worker in workers {
        waits.extend(worker.join().map_err(|_| fault("a deriving thread panicked".to_owned()))??);
    }
    Ok(Series::new(waits, began.elapsed()))
}

fn derive_until(until: Instant) -> Outcome<Vec<Duration>> {
    let params = Params::new(MEMORY_KIB, PASSES, 1, Some(32)).map_err(|error| fault(error.to_string()))?;
    let mut memory = vec![Block::new(); params.block_count()];
    let argon = Argon2::new(Algorithm::Argon2id, Version::V0x13, params);
    let mut hash = [0u8; 32];
    let mut waits = Vec::new();
    while Instant::now() < until {
        let began = Instant::now();
        argon
            .hash_password_into_with_memory(b"an answer", b"sixteen bytes...", &mut hash, &mut memory)
            .map_err(|error| fault(error.to_string()))?;
        waits.push(began.elapsed());
    }
    Ok(waits)
}

/// The template of the bare page: twelve rules, twenty rows, every value escaped; about 3 kB.
const BARE: &str = "<!doctype html><html lang=\"en\"><head><title>{{ title }}</title></head><body><h1>{{ title }}</h1>\
<ul>{% for rule in rules %}<li class=\"rule\"><span>{{ rule }}</span></li>{% endfor %}</ul>\
<table>{% for row in rows %}<tr><td>{{ row.name }}</td><td>{{ row.mail }}</td><td>{{ row.state }}</td></tr>{% endfor %}\
</table></body></html>";

/// The bare server: one page, drawn with the template engine of the house.
fn bare_router() -> Router {
    let mut environment = Environment::new();
    environment.add_template("bare.html", BARE).expect("the template parses; a test draws it");
    let environment = Arc::new(environment);
    let templated = move || {
        let environment = Arc::clone(&environment);
        async move { (headers(), Html(draw_bare(&environment))) }
    };
    Router::new().route("/", get(templated))
}

/// The headers a careful site sends.
fn headers() -> [(HeaderName, &'static str); 4] {
    [
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
        (header::REFERRER_POLICY, "no-referrer"),
        (header::CONTENT_SECURITY_POLICY, "default-src 'none'; style-src 'self'; script-src 'self'"),
        (header::CACHE_CONTROL, "no-store"),
    ]
}

fn draw_bare(environment: &Environment<'_>) -> String {
    let rules: Vec<String> =
        (0..12).map(|n| format!("Rule {n}: at least {} characters & no \"name\"", n + 8)).collect();
    let rows: Vec<_> = (0..20)
        .map(|n| context! { name => format!("Person {n} <x>"), mail => format!("p{n}@example.org"), state => "open" })
        .collect();
    let page = context! { title => "A bare page", rules, rows };
    let drawn = environment.get_template("bare.html").and_then(|template| template.render(page));
    drawn.expect("the template draws what is given to it; a test draws it")
}

/// Serves the bare pages until the process is killed.
pub async fn serve_bare(address: SocketAddr) -> Outcome<()> {
    let listener = tokio::net::TcpListener::bind(address).await?;
    axum::serve(listener, bare_router()).await?;
    Ok(())
}

/// The bare server as a process of its own, so that it shares the cores as the product does.
pub struct BareServer {
    child: Child,
    /// Where it listens.
    pub address: SocketAddr,
}

impl BareServer {
    /// Starts this program once more.
    pub async fn start() -> Outcome<Self> {
        let port = TcpListener::bind("127.0.0.1:0")?.local_addr()?.port();
        let address = SocketAddr::from(([127, 0, 0, 1], port));
        let child = Command::new(std::env::current_exe()?)
            .args(["bare-server", &address.to_string()])
            .stdin(Stdio::null())
            .spawn()?;
        let server = Self { child, address };
        let began = Instant::now();
        while Browser::new(address).get("/").await.is_err() {
            if began.elapsed() > Duration::from_secs(10) {
                return Err(fault("the bare server does not answer".to_owned()));
            }
            // Nothing tells from outside that a port is open but trying it.
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        Ok(server)
    }
}

impl Drop for BareServer {
    fn drop(&mut self) {
        // It has nothing to lose.
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_bare_page_is_escaped_and_about_three_kilobytes() {
        let mut environment = Environment::new();
        environment.add_template("bare.html", BARE).unwrap();
        let page = draw_bare(&environment);
        assert!(page.contains("Person 3 &lt;x&gt;") && !page.contains("<x>"), "{page}");
        assert!((2_500..4_000).contains(&page.len()), "{}", page.len());
    }

    #[test]
    fn derivations_are_counted() {
        assert!(argon2(1, Duration::from_millis(50)).unwrap().count() > 0);
    }
}
