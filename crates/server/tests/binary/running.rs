//! An instance as a service manager and a load balancer see it: ready, healthy, told to stop.

use std::{
    io::{Read, Write},
    net::TcpStream,
    time::{Duration, Instant},
};

use directory::demo::{Operation, StallPoint, company::people::ANA};
use domain::time::{Clock, Timestamp};

use crate::{
    client::Client,
    mailbox::Mailbox,
    program::{Instance, Place, Settings, run},
    settings::company,
};

/// The time of day.
pub struct Today;

impl Clock for Today {
    #[expect(clippy::disallowed_methods, reason = "the process under test lives in real time")]
    fn now(&self) -> Timestamp {
        let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap();
        Timestamp::from_millis(i64::try_from(since.as_millis()).unwrap())
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn it_is_ready_soon_says_where_and_ends_in_good_order() {
    let (place, company, mailbox) = (Place::new(), company().await, Mailbox::start().await);
    let settings = Settings::of(&place, &company, mailbox.port);
    let instance = Instance::start(&place.write(&settings.text()));
    assert!(instance.ready_after < Duration::from_secs(30), "{:?}", instance.ready_after);
    let client = Client::new(settings.listen);
    assert_eq!(client.get("/health/live").await, (200, "live\n".to_owned()));
    assert_eq!(client.get("/health/ready").await, (200, "ready\n".to_owned()));
    let (status, page) = client.get("/").await;
    assert!(status == 200 && page.contains("<h1>What do you need?</h1>"), "{page}");
    let began = Instant::now();
    let said = instance.stop();
    assert!(began.elapsed() < Duration::from_secs(8), "idle connections do not hold it");
    assert!(said.contains(&format!("ready address={}", settings.listen)), "{said}");
    assert!(said.contains("shutting down"), "{said}");
    assert!(!said.contains("ERROR") && !said.contains("WARN"), "{said}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_instance_serves_the_sites_of_its_roles_and_leaves_jobs_to_others() {
    let (place, company, mut mailbox) = (Place::new(), company().await, Mailbox::start().await);
    let settings = Settings::of(&place, &company, mailbox.port);
    let file = place.write(&settings.text());
    let pages = ["/", "/helpdesk/sign-in", "/admin/sign-in"];
    for (roles, expected) in [
        ("self-service,jobs", [200, 404, 404]),
        ("helpdesk,admin", [404, 200, 200]),
        ("jobs", [404, 404, 404]),
    ] {
        let instance = Instance::start_with(&file, &["--roles", roles]);
        let client = Client::new(settings.listen);
        assert_eq!(client.get("/health/ready").await.0, 200, "{roles}");
        for (page, status) in pages.iter().zip(expected) {
            assert_eq!(client.get(page).await.0, status, "{roles}: {page}");
        }
        let said = instance.stop();
        assert_eq!(said.contains("with this code"), roles.contains("admin"), "{said}");
    }
    let unknown = run(&["run", "--config", &file, "--roles", "everything"], "");
    assert!(unknown.code == Some(2) && unknown.err.contains("everything"), "{unknown:?}");

    // Somebody asks for a mailed code where nobody sends mail; who has the job sends it afterwards.
    let instance = Instance::start_with(&file, &["--roles", "self-service"]);
    let client = Client::new(settings.listen);
    let mut task = client.begin("forgot-password", ANA).await;
    task.choose("mail-code").await;
    instance.stop();
    assert!(mailbox.is_empty(), "nobody sends mail here");
    let instance = Instance::start_with(&file, &["--roles", "jobs"]);
    mailbox.code_for(ANA).await;
    instance.stop();
}

#[tokio::test(flavor = "multi_thread")]
async fn a_second_process_on_the_same_file_is_refused_and_the_first_goes_on() {
    let (place, company, mailbox) = (Place::new(), company().await, Mailbox::start().await);
    let settings = Settings::of(&place, &company, mailbox.port);
    let file = place.write(&settings.text());
    let instance = Instance::start(&file);
    run(&["run", "--config", &file], "").fails_saying(&["reclave.db` is in use", "use PostgreSQL"]);
    let told = run(&["history", "verify", "--config", &file], "");
    told.fails_saying(&["reclave.db` is in use"]);
    // What is looked at is a store that serves somebody.
    let told = run(&["doctor", "--config", &file], "");
    assert!(told.out.contains("good store: in use by a running instance"), "{told:?}");
    assert_eq!(Client::new(settings.listen).get("/health/ready").await.0, 200);
    instance.stop();
    let told = run(&["history", "verify", "--config", &file], "");
    assert_eq!((told.code, told.out.as_str()), (Some(0), "unbroken: 0 events\n"), "{told:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_order_to_stop_lets_what_is_under_way_finish() {
    let (place, company, mailbox) = (Place::new(), company().await, Mailbox::start().await);
    let settings = Settings::of(&place, &company, mailbox.port);
    let instance = Instance::start(&place.write(&settings.text()));
    // Somebody who never ends a request, and somebody who has none.
    let mut endless = TcpStream::connect(settings.listen).unwrap();
    endless.write_all(b"GET / HTTP/1.1\r\nHost: localhost\r\n").unwrap();
    let idle = TcpStream::connect(settings.listen).unwrap();

    let mut stall = company.control().stall_next(Operation::Read, StallPoint::BeforeApply);
    let client = Client::new(settings.listen);
    let request = tokio::spawn(async move { client.begin("forgot-password", ANA).await.id });
    stall.reached().await;
    let began = Instant::now();
    instance.terminate();
    instance.wait_for("shutting down");
    let refused = (0..200).any(|_| {
        std::thread::sleep(Duration::from_millis(10));
        TcpStream::connect(settings.listen).is_err()
    });
    assert!(refused, "no new connections");
    drop(stall);
    let run = request.await.unwrap();
    assert!(!run.is_empty(), "the request that was under way is answered");
    let (status, said) = tokio::task::spawn_blocking(move || instance.wait()).await.unwrap();
    assert_eq!(status.code(), Some(0), "{said}");
    assert!(began.elapsed() < Duration::from_secs(25), "{:?}", began.elapsed());
    drop((endless, idle));
}

#[tokio::test(flavor = "multi_thread")]
async fn it_is_not_ready_while_the_directory_is_away_and_says_why_to_operators_only() {
    let (place, company, mailbox) = (Place::new(), company().await, Mailbox::start().await);
    let mut settings = Settings::of(&place, &company, mailbox.port);
    settings.more_web = "trusted_proxies = [\"127.0.0.1\"]".to_owned();
    let instance = Instance::start(&place.write(&settings.text()));
    let client = Client::new(settings.listen);
    company.control().set_reachable(false);
    let (status, told) = client.get("/health/ready").await;
    assert_eq!(status, 503);
    assert!(told.starts_with("not ready\n") && told.contains("northwind"), "{told}");
    assert_eq!(client.get("/health/live").await.0, 200);
    // Through a proxy comes anybody.
    let outside = raw(settings.listen.port(), "/health/ready", "X-Forwarded-For: 203.0.113.7\r\n");
    assert!(outside.contains(" 503 ") && !outside.contains("northwind"), "{outside}");
    let outside = raw(settings.listen.port(), "/metrics", "X-Forwarded-For: 203.0.113.7\r\n");
    assert!(outside.contains(" 404 ") && !outside.contains("reclave_"), "{outside}");
    company.control().set_reachable(true);
    client.begin("forgot-password", ANA).await;
    assert_eq!(client.get("/health/ready").await.0, 200);
    let (status, metrics) = client.get("/metrics").await;
    assert_eq!(status, 200);
    assert!(metrics.contains("reclave_runs_total{workflow=\"forgot-password\""), "{metrics}");
    assert!(metrics.ends_with("# EOF\n") && !metrics.contains(ANA), "{metrics}");
    instance.stop();
}

/// One request with headers of its own; the whole answer.
fn raw(port: u16, path: &str, headers: &str) -> String {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
    let head = format!("GET {path} HTTP/1.1\r\nHost: localhost:{port}\r\n{headers}Connection: close\r\n\r\n");
    stream.write_all(head.as_bytes()).unwrap();
    let mut answer = String::new();
    stream.read_to_string(&mut answer).unwrap();
    answer
}
