//! All pages of the site over a house that follows a script: for looking at, and for tests in a browser.
//!
//! `cargo run -p web --example gallery` prints the names of its samples, then its address; `/task/<sample>` begins a
//! run that stands at that sample. Any name and any input will do. `/admin/gallery` shows the parts of the staff sites.

#[expect(dead_code, clippy::unwrap_used, clippy::panic, reason = "made for tests, which use all of it")]
#[path = "../tests/support/mod.rs"]
mod support;

use std::io::Write;

use domain::time::{Clock, Timestamp};
use support::{Fake, settings, state};

/// The gallery's pages count down by a real clock.
struct Ticking(std::time::Instant);
impl Clock for Ticking {
    fn now(&self) -> Timestamp {
        support::NOW.plus(self.0.elapsed())
    }
}

#[tokio::main]
async fn main() -> std::io::Result<()> {
    tracing_subscriber::fmt().with_writer(std::io::stderr).init();
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await?;
    let url = format!("http://localhost:{}", listener.local_addr()?.port());
    let mut state = state(Fake::new(), true, settings(&url));
    state.clock = std::sync::Arc::new(Ticking(std::time::Instant::now()));
    let samples: Vec<&str> = support::samples::names().collect();
    writeln!(std::io::stdout(), "samples: {}\n{url}", samples.join(" "))?;
    let stop = async {
        tokio::signal::ctrl_c().await.ok();
    };
    web::gallery::serve(listener, state, stop).await
}
