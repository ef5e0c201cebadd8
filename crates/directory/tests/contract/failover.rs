//! Servers that go away, come back, are busy or fall silent: which one is asked, what is asked again, and
//! what is never done twice.

use std::{sync::Arc, time::Duration};

use directory::{
    LdapDirectory,
    demo::{DemoConfig, DemoDirectory, Fault, Operation, StallPoint, company, company::people},
};
use domain::{
    account::Account,
    directory::{BindVerdict, Directory, DirectoryError, Identifier},
    secret::Secret,
};
use testkit::directory::good;

use crate::support::{StandingClock, connect_at, settings};

async fn server() -> DemoDirectory {
    DemoDirectory::start(DemoConfig { people: 20, ..DemoConfig::default() }, StandingClock::new())
        .await
        .unwrap()
}

fn directory(urls: &[String], extra: &str) -> Arc<LdapDirectory> {
    let text = format!(
        "id = \"demo\"\ncontrollers = {urls:?}\ntls = {{ mode = \"plain-on-loopback\" }}\nbase = \"{}\"\nbind_dn = \"{}\"\nbind_password = \"{}\"\n{extra}",
        company::BASE,
        company::SERVICE_ACCOUNT,
        DemoConfig::default().service_password.expose()
    );
    connect_at(settings(&text), StandingClock::new())
}

async fn ana(directory: &LdapDirectory) -> Result<Account, DirectoryError> {
    let found = directory.find(&Identifier::LogonName(people::ANA.to_owned())).await?;
    Ok(found.expect("she works there"))
}

#[tokio::test]
async fn the_first_server_is_preferred_and_the_next_takes_over_and_gives_back() {
    let (first, second) = (server().await, server().await);
    let directory = directory(&[first.url(), second.url()], "retry_after_seconds = 1");
    ana(&directory).await.unwrap();
    assert_eq!(second.control().counts().connections, 0);
    first.control().set_reachable(false);
    ana(&directory).await.unwrap();
    let taken_over = second.control().counts().reads;
    assert!(taken_over > 0);
    first.control().set_reachable(true);
    let before = first.control().counts().reads;
    // Within a second or so the first one is asked again.
    tokio::time::timeout(Duration::from_secs(60), async {
        while first.control().counts().reads == before {
            ana(&directory).await.unwrap();
        }
    })
    .await
    .unwrap();
}

#[tokio::test]
async fn a_busy_server_is_passed_over_for_reads_and_writes() {
    for fault in [Fault::Busy, Fault::Unavailable] {
        let (first, second) = (server().await, server().await);
        let directory = directory(&[first.url(), second.url()], "");
        let account = ana(&directory).await.unwrap();
        first.control().fail_next(Operation::Modify, fault);
        directory.unlock(&account).await.unwrap();
        assert_eq!(second.control().counts().modifies, 1);
        second.control().fail_next(Operation::Read, fault);
        ana(&directory).await.unwrap();
        assert!(second.control().counts().reads > 0);
    }
}

#[tokio::test]
async fn a_single_busy_server_means_unavailable_and_nothing_done() {
    let only = server().await;
    let directory = directory(&[only.url()], "");
    let account = ana(&directory).await.unwrap();
    only.control().fail_next(Operation::PasswordReset, Fault::Busy);
    only.control().fail_next(Operation::PasswordReset, Fault::Busy);
    let result = directory.reset_password(&account, &good(1), false).await;
    assert!(matches!(result, Err(DirectoryError::Unavailable(_))), "{result:?}");
    assert!(only.control().witness_of(people::ANA).is_empty());
}

#[tokio::test]
async fn connections_that_were_closed_are_replaced_without_a_word() {
    let only = server().await;
    let directory = directory(&[only.url()], "");
    let account = ana(&directory).await.unwrap();
    for _ in 0..3 {
        only.control().set_reachable(false);
        only.control().set_reachable(true);
        ana(&directory).await.unwrap();
    }
    only.control().fail_next(Operation::Read, Fault::CloseBefore);
    ana(&directory).await.unwrap();
    only.control().fail_next(Operation::Read, Fault::CloseAfter);
    ana(&directory).await.unwrap();
    assert_eq!(
        directory.verify_password(&account, &Secret::new(company::STARTING_PASSWORD)).await,
        Ok(BindVerdict::Accepted)
    );
}

#[tokio::test]
async fn a_write_whose_answer_is_lost_is_reported_and_never_repeated() {
    let only = server().await;
    let directory = directory(&[only.url()], "");
    let account = ana(&directory).await.unwrap();
    only.control().fail_next(Operation::PasswordReset, Fault::CloseAfter);
    let result = directory.reset_password(&account, &good(1), false).await;
    assert!(matches!(result, Err(DirectoryError::Unanswered(_))), "{result:?}");
    assert_eq!(only.control().witness_of(people::ANA).len(), 1);
    only.control().fail_next(Operation::PasswordReset, Fault::CloseBefore);
    let result = directory.reset_password(&account, &good(2), false).await;
    assert!(matches!(result, Err(DirectoryError::Unanswered(_))), "{result:?}");
    assert_eq!(only.control().witness_of(people::ANA).len(), 1);
    assert!(only.control().is_password(people::ANA, &good(1)).unwrap());
}

#[tokio::test]
async fn a_server_that_falls_silent_costs_one_deadline() {
    let only = server().await;
    let directory = directory(&[only.url()], "request_timeout_ms = 200");
    let account = ana(&directory).await.unwrap();
    let stall = only.control().stall_next(Operation::PasswordReset, StallPoint::BeforeApply);
    let result = directory.reset_password(&account, &good(1), false).await;
    assert!(matches!(result, Err(DirectoryError::Unanswered(_))), "{result:?}");
    let held: Vec<_> =
        (0..2).map(|_| only.control().stall_next(Operation::Read, StallPoint::BeforeApply)).collect();
    let result = ana(&directory).await;
    assert!(matches!(result, Err(DirectoryError::Unavailable(_))), "{result:?}");
    drop((stall, held));
    ana(&directory).await.unwrap();
}

#[tokio::test]
async fn never_more_connections_than_the_pool_holds() {
    let only = server().await;
    let directory = directory(&[only.url()], "pool_size = 4");
    directory.capabilities().await.unwrap();
    let found = futures_util::future::join_all((0..64).map(|_| ana(&directory))).await;
    assert!(found.iter().all(Result::is_ok));
    assert!(only.control().counts().connections <= 4, "{:?}", only.control().counts());
}

#[tokio::test]
async fn questions_are_counted_as_the_server_counts_them() {
    let only = server().await;
    let directory = directory(&[only.url()], "");
    let account = ana(&directory).await.unwrap();
    directory.password_policy(&account).await.unwrap();
    directory.reset_password(&account, &good(1), true).await.unwrap();
    directory.verify_password(&account, &good(1)).await.unwrap();
    assert_eq!(directory.round_trips(), only.control().counts().round_trips());
    // The whole of a reset in one step: find, policy (the domain's part is kept), reset.
    let before = directory.round_trips();
    let account = ana(&directory).await.unwrap();
    directory.password_policy(&account).await.unwrap();
    directory.reset_password(&account, &good(2), true).await.unwrap();
    assert_eq!(directory.round_trips() - before, 3);
}

#[tokio::test]
async fn a_directory_that_is_down_says_so_quickly_and_comes_back() {
    let only = server().await;
    let directory = directory(&[only.url()], "");
    only.control().set_reachable(false);
    assert!(matches!(ana(&directory).await, Err(DirectoryError::Unavailable(_))));
    let findings = directory.health().await;
    assert!(
        findings.iter().any(|finding| !finding.good && finding.subject == "reach" && !finding.fix.is_empty()),
        "{findings:?}"
    );
    only.control().set_reachable(true);
    ana(&directory).await.unwrap();
}

#[tokio::test]
async fn a_connection_that_lay_unused_is_tried_before_a_write_is_trusted_to_it() {
    let only = server().await;
    let directory = directory(&[only.url()], "");
    let account = ana(&directory).await.unwrap();
    for (idle_seconds, further_connections) in [(1, 0), (60, 1), (1_000, 1)] {
        tokio::time::pause();
        tokio::time::advance(Duration::from_secs(idle_seconds)).await;
        tokio::time::resume();
        let before = only.control().counts().connections;
        if idle_seconds == 60 {
            // As a firewall does it: the connection ends at the first word.
            only.control().fail_next(Operation::Read, Fault::CloseBefore);
        }
        directory.unlock(&account).await.unwrap();
        only.control().clear_faults();
        assert_eq!(only.control().counts().connections - before, further_connections, "{idle_seconds}");
    }
}

/// Takes connections and says nothing.
async fn silent() -> (String, tokio::task::JoinHandle<()>) {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("ldap://{}", listener.local_addr().unwrap());
    let task = tokio::spawn(async move {
        let mut taken = Vec::new();
        while let Ok((socket, _)) = listener.accept().await {
            taken.push(socket);
        }
    });
    (url, task)
}

#[tokio::test]
async fn one_request_never_takes_longer_than_its_time() {
    let (url, task) = silent().await;
    let directory = directory(&[url], "request_timeout_ms = 400");
    let started = std::time::Instant::now();
    assert!(matches!(ana(&directory).await, Err(DirectoryError::Unavailable(_))));
    assert!(started.elapsed() < Duration::from_secs(6), "{:?}", started.elapsed());
    task.abort();
}

#[tokio::test]
async fn a_silent_server_is_passed_over_within_the_same_request_once_another_is_known() {
    let (first, second) = (server().await, server().await);
    let directory = directory(&[first.url(), second.url()], "request_timeout_ms = 4000");
    ana(&directory).await.unwrap();
    let stall = first.control().stall_next(Operation::Read, StallPoint::BeforeApply);
    ana(&directory).await.unwrap();
    assert!(second.control().counts().reads > 0);
    drop(stall);
}

#[tokio::test]
async fn a_server_that_is_silent_from_the_start_leaves_time_for_the_next() {
    let ((url, task), second) = (silent().await, server().await);
    let directory = directory(&[url, second.url()], "request_timeout_ms = 4000");
    ana(&directory).await.unwrap();
    task.abort();
}

#[tokio::test]
async fn a_crowd_at_the_start_tries_a_wrong_service_password_once() {
    let only = server().await;
    let wrong = DemoConfig { service_password: Secret::new("another"), ..DemoConfig::default() };
    let text = format!(
        "id = \"demo\"\ncontrollers = [\"{}\"]\ntls = {{ mode = \"plain-on-loopback\" }}\nbase = \"{}\"\nbind_dn = \"{}\"\nbind_password = \"{}\"",
        only.url(),
        company::BASE,
        company::SERVICE_ACCOUNT,
        wrong.service_password.expose()
    );
    let directory = connect_at(settings(&text), StandingClock::new());
    let crowd = futures_util::future::join_all((0..20).map(|_| ana(&directory))).await;
    assert!(crowd.iter().all(|result| matches!(result, Err(DirectoryError::Misconfigured(_)))), "{crowd:?}");
    assert_eq!(only.control().counts().failed_binds, 1);
}
