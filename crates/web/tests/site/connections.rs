//! Connections that misbehave, over real TCP with small limits.

use std::{sync::Arc, time::Duration};

use tokio::{
    io::{AsyncReadExt, AsyncWriteExt},
    net::{TcpListener, TcpStream},
    sync::oneshot,
    task::JoinHandle,
    time::{Instant, timeout},
};
use web::{Limits, PublicUrl};

use crate::support::{Fake, Trouble, settings, state};

/// No test waits longer than this for what must come.
const PATIENCE: Duration = Duration::from_secs(60);

struct Site {
    port: u16,
    fake: Arc<Fake>,
    stop: oneshot::Sender<()>,
    served: JoinHandle<std::io::Result<()>>,
}

impl Site {
    async fn start(limits: Limits) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let fake = Fake::new();
        let mut settings = settings("http://localhost");
        settings.public_url = PublicUrl::parse(&format!("http://localhost:{port}")).unwrap();
        settings.limits = limits;
        let state = state(fake.clone(), true, settings);
        let (stop, stopped) = oneshot::channel();
        let served = tokio::spawn(async move {
            web::serve(listener, state, async {
                stopped.await.ok();
            })
            .await
        });
        Self { port, fake, stop, served }
    }

    async fn connect(&self) -> TcpStream {
        TcpStream::connect(("127.0.0.1", self.port)).await.unwrap()
    }

    /// Sends bytes and reads until the site closes or `PATIENCE` is over.
    async fn talk(&self, bytes: &[u8]) -> String {
        let mut stream = self.connect().await;
        stream.write_all(bytes).await.ok();
        rest(&mut stream).await
    }

    fn get(&self, path: &str, more: &str) -> Vec<u8> {
        let port = self.port;
        format!("GET {path} HTTP/1.1\r\nHost: localhost:{port}\r\nConnection: close\r\n{more}\r\n")
            .into_bytes()
    }
}

async fn rest(stream: &mut TcpStream) -> String {
    let mut bytes = Vec::new();
    timeout(PATIENCE, stream.read_to_end(&mut bytes)).await.expect("the site closes the connection").ok();
    String::from_utf8_lossy(&bytes).into_owned()
}

fn status(answer: &str) -> &str {
    answer.split(' ').nth(1).unwrap_or("")
}

#[tokio::test]
async fn a_page_comes_over_tcp() {
    let site = Site::start(Limits::default()).await;
    let answer = site.talk(&site.get("/", "")).await;
    assert_eq!(status(&answer), "200");
    assert!(answer.contains("What do you need?"));
}

#[tokio::test]
async fn a_head_that_never_ends_is_cut_and_others_are_served_meanwhile() {
    let site = Site::start(Limits { head_timeout_ms: 2_000, ..Limits::default() }).await;
    let mut slow = Vec::new();
    // As many as a process may hold at both ends where the usual limit of 1,024 files is in force.
    for _ in 0..400 {
        let mut stream = site.connect().await;
        stream.write_all(b"GET / HTTP/1.1\r\nHost: local").await.unwrap();
        slow.push(stream);
    }
    assert_eq!(status(&site.talk(&site.get("/health/live", "")).await), "200");
    for stream in &mut slow {
        assert!(!rest(stream).await.contains("200 OK"));
    }
}

#[tokio::test]
async fn a_connection_that_says_nothing_is_cut() {
    let site = Site::start(Limits { head_timeout_ms: 2_000, ..Limits::default() }).await;
    let mut silent = site.connect().await;
    assert!(!rest(&mut silent).await.contains("200"));
    let mut kept = site.connect().await;
    let request =
        String::from_utf8(site.get("/health/live", "")).unwrap().replace("Connection: close\r\n", "");
    kept.write_all(request.as_bytes()).await.unwrap();
    assert_eq!(status(&rest(&mut kept).await), "200", "and so is one that falls silent after a request");
}

#[tokio::test]
async fn no_connection_is_used_for_ever() {
    let site = Site::start(Limits { connection_lifetime_ms: 2_000, ..Limits::default() }).await;
    let mut kept = site.connect().await;
    let request =
        String::from_utf8(site.get("/health/live", "")).unwrap().replace("Connection: close\r\n", "");
    kept.write_all(request.as_bytes()).await.unwrap();
    let began = Instant::now();
    assert_eq!(status(&rest(&mut kept).await), "200");
    assert!(began.elapsed() < Duration::from_secs(9), "closed by its age, not by silence");
}

#[tokio::test]
async fn a_body_that_dribbles_in_is_cut() {
    let site = Site::start(Limits { request_timeout_ms: 300, ..Limits::default() }).await;
    let port = site.port;
    let head = format!(
        "POST /task/forgot-password HTTP/1.1\r\nHost: localhost:{port}\r\nContent-Length: 1000\r\n\
         Content-Type: application/x-www-form-urlencoded\r\nConnection: close\r\n\r\nname="
    );
    assert_eq!(status(&site.talk(head.as_bytes()).await), "408");
}

#[tokio::test]
async fn a_body_without_end_is_refused_before_it_is_read() {
    let site = Site::start(Limits::default()).await;
    let mut stream = site.connect().await;
    let port = site.port;
    let head = format!(
        "POST /task/forgot-password HTTP/1.1\r\nHost: localhost:{port}\r\nTransfer-Encoding: chunked\r\n\
         Content-Type: application/x-www-form-urlencoded\r\nConnection: close\r\n\r\n"
    );
    stream.write_all(head.as_bytes()).await.unwrap();
    let chunk = format!("4000\r\n{}\r\n", "x".repeat(0x4000));
    let mut sent = 0;
    while sent < 1 << 26 && stream.write_all(chunk.as_bytes()).await.is_ok() {
        sent += chunk.len();
    }
    assert!(sent < 1 << 25, "{sent} bytes were taken");
}

#[tokio::test]
async fn a_gigabyte_that_is_announced_is_refused_at_its_head() {
    let site = Site::start(Limits::default()).await;
    let port = site.port;
    let head = format!(
        "POST /task/forgot-password HTTP/1.1\r\nHost: localhost:{port}\r\nContent-Length: 1073741824\r\n\
         Content-Type: application/x-www-form-urlencoded\r\nConnection: close\r\n\r\nname="
    );
    assert_eq!(status(&site.talk(head.as_bytes()).await), "413");
}

#[tokio::test]
async fn two_lengths_folded_lines_and_mixed_framing_are_refused() {
    let site = Site::start(Limits::default()).await;
    let port = site.port;
    let start = format!("POST /sign-out HTTP/1.1\r\nHost: localhost:{port}\r\n");
    for more in [
        "Content-Length: 0\r\nContent-Length: 5\r\n\r\nabcde",
        "Content-Length: 0, 5\r\n\r\nabcde",
        "Content-Length: -1\r\n\r\n",
        "Content-Length: +5\r\n\r\nabcde",
        "X: a\r\n folded\r\nContent-Length: 0\r\n\r\n",
        "Transfer-Encoding: chunked\r\nTransfer-Encoding: identity\r\n\r\n0\r\n\r\n",
        "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n",
        "Bad Header: x\r\n\r\n",
        "X : y\r\n\r\n",
    ] {
        let answer = site.talk(format!("{start}{more}").as_bytes()).await;
        assert_eq!(status(&answer), "400", "{more:?}\n{answer}");
    }
}

#[tokio::test]
async fn a_length_beside_chunks_cannot_smuggle_a_second_request() {
    let site = Site::start(Limits::default()).await;
    let port = site.port;
    let smuggled = format!(
        "POST /sign-out HTTP/1.1\r\nHost: localhost:{port}\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\
         Connection: close\r\n\r\n0\r\n\r\nGET /me HTTP/1.1\r\nHost: localhost:{port}\r\n\r\n"
    );
    let answer = site.talk(smuggled.as_bytes()).await;
    assert_eq!(answer.matches("HTTP/1.1 ").count(), 1, "{answer}");
}

#[tokio::test]
async fn long_addresses_and_many_headers_are_refused() {
    let site = Site::start(Limits::default()).await;
    assert_eq!(status(&site.talk(&site.get(&format!("/?{}", "x".repeat(8_000)), "")).await), "414");
    let large = format!("X-Large: {}\r\n", "x".repeat(64_000));
    assert_eq!(status(&site.talk(&site.get("/", &large)).await), "431");
    let many: String = (0..100).map(|n| format!("Cookie: c{n}=x\r\n")).collect();
    assert_eq!(status(&site.talk(&site.get("/", &many)).await), "431");
}

#[tokio::test]
async fn beyond_the_cap_connections_wait_for_their_turn() {
    let site = Site::start(Limits { connections_max: 2, head_timeout_ms: 2_000, ..Limits::default() }).await;
    let mut first = site.connect().await;
    let mut second = site.connect().await;
    for stream in [&mut first, &mut second] {
        stream.write_all(b"GET /").await.unwrap();
    }
    assert_eq!(status(&site.talk(&site.get("/health/live", "")).await), "200");
}

#[tokio::test]
async fn a_panic_leaves_the_site_standing() {
    let site = Site::start(Limits::default()).await;
    site.fake.order(Trouble::Panics);
    let port = site.port;
    let body = r#"{"task":"forgot-password","name":"ana"}"#;
    let request = format!(
        "POST /api/v1/runs HTTP/1.1\r\nHost: localhost:{port}\r\nContent-Type: application/json\r\n\
         Content-Length: {}\r\nConnection: close\r\n\r\n{body}",
        body.len()
    );
    assert_eq!(status(&site.talk(request.as_bytes()).await), "500");
    assert_eq!(status(&site.talk(&site.get("/health/live", "")).await), "200");
}

#[tokio::test]
async fn an_order_to_stop_lets_requests_finish_but_not_for_ever() {
    let site = Site::start(Limits { stop_timeout_ms: 300, ..Limits::default() }).await;
    let mut idle = site.connect().await;
    idle.write_all(&site.get("/health/live", "")).await.unwrap();
    assert_eq!(status(&rest(&mut idle).await), "200");
    site.fake.order(Trouble::Hangs);
    let mut hanging = site.connect().await;
    let port = site.port;
    let body = r#"{"task":"forgot-password","name":"ana"}"#;
    let request = format!(
        "POST /api/v1/runs HTTP/1.1\r\nHost: localhost:{port}\r\nContent-Type: application/json\r\n\
         Content-Length: {}\r\n\r\n{body}",
        body.len()
    );
    hanging.write_all(request.as_bytes()).await.unwrap();
    let began = Instant::now();
    site.stop.send(()).unwrap();
    timeout(PATIENCE, site.served).await.unwrap().unwrap().unwrap();
    assert!(began.elapsed() < Duration::from_secs(30));
    assert!(TcpStream::connect(("127.0.0.1", port)).await.is_err(), "nobody listens any more");
}
