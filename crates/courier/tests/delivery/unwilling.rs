//! Servers that do not protect, do not answer, or do not want us.

use std::{
    sync::{
        Arc,
        atomic::{AtomicUsize, Ordering},
    },
    time::{Duration, Instant},
};

use courier::{DeliveryError, Security, ServerProblem, check, smtp};
use tokio::net::TcpListener;

use crate::scripted::{CONTENT, GREETING, SECOND_MAIL, Script, Scripted, mail, server, settings};

const OFFERS_STARTTLS: &str = "250-scripted\r\n250 STARTTLS";
const OFFERS_SIGN_IN: &str = "250-scripted\r\n250 AUTH PLAIN LOGIN";

async fn deliver_to(script: Script, security: Security) -> (Scripted, Result<(), DeliveryError>) {
    let scripted = Scripted::start(script).await;
    let result =
        smtp(&settings(vec![scripted.settings(security)])).unwrap().deliver(&mail("a@example.org")).await;
    (scripted, result)
}

fn is_retry(result: &Result<(), DeliveryError>) -> bool {
    matches!(result, Err(DeliveryError::Retry(_)))
}

#[tokio::test]
async fn a_server_that_offers_no_protection_gets_neither_password_nor_mail() {
    let scripts: [Script; 3] = [
        &[("EHLO", OFFERS_SIGN_IN)],
        &[("EHLO", OFFERS_STARTTLS), ("STARTTLS", "454 TLS not available")],
        // It says yes and goes on in the clear.
        &[("EHLO", OFFERS_STARTTLS), ("STARTTLS", "220 go on")],
    ];
    for script in scripts {
        let scripted = Scripted::start(script).await;
        let mut server = scripted.settings(Security::Starttls);
        (server.user, server.password) = ("mailer".to_owned(), "mail-secret".to_owned().into());
        server.timeout_seconds = 2;
        let settings = settings(vec![server]);
        let result = smtp(&settings).unwrap().deliver(&mail("a@example.org")).await;
        assert!(is_retry(&result), "{result:?}");
        assert!(check(&settings).await.is_err());
        for verb in ["AUTH", "MAIL", "RCPT", "DATA"] {
            assert_eq!(scripted.count(verb), 0, "{:?}", scripted.heard());
        }
    }
}

#[tokio::test]
async fn a_server_that_falls_silent_is_left_in_time() {
    let scripts: [Script; 4] = [&[(GREETING, "")], &[("EHLO", "")], &[("RCPT", "")], &[(CONTENT, "")]];
    for script in scripts {
        let scripted = Scripted::start(script).await;
        let mut server = scripted.settings(Security::Plain);
        server.timeout_seconds = 1;
        let began = Instant::now();
        let result = smtp(&settings(vec![server])).unwrap().deliver(&mail("a@example.org")).await;
        assert!(is_retry(&result), "{script:?}: {result:?}");
        assert!(began.elapsed() < Duration::from_secs(15), "{script:?}");
    }
}

#[tokio::test]
async fn a_refusal_of_the_recipient_is_for_good_and_one_of_us_is_not() {
    let permanent: [Script; 3] = [
        &[("RCPT", "550 5.1.1 no such user")],
        &[("DATA", "554 5.7.1 no")],
        &[(CONTENT, "552 5.3.4 too big")],
    ];
    for script in permanent {
        let (_, result) = deliver_to(script, Security::Plain).await;
        assert!(matches!(result, Err(DeliveryError::Permanent(_))), "{script:?}: {result:?}");
    }
    let ours: [Script; 7] = [
        &[(GREETING, "554 5.7.1 you are on a list")],
        &[("EHLO", "501 5.5.4 bad name")],
        &[("MAIL", "530 5.7.0 sign in first")],
        &[("MAIL", "550 5.7.1 sender not allowed")],
        &[("MAIL", "421 4.3.2 closing")],
        &[("RCPT", "450 4.2.0 greylisted")],
        &[(CONTENT, "451 4.3.0 try later")],
    ];
    for script in ours {
        let (_, result) = deliver_to(script, Security::Plain).await;
        assert!(is_retry(&result), "{script:?}: {result:?}");
    }
}

#[tokio::test]
async fn a_failed_sign_in_costs_no_mail_and_prints_no_password() {
    let scripted =
        Scripted::start(&[("EHLO", OFFERS_SIGN_IN), ("AUTH", "535 5.7.8 authentication failed")]).await;
    let mut server = scripted.settings(Security::Plain);
    (server.user, server.password) = ("mailer".to_owned(), "old-secret".to_owned().into());
    let result = smtp(&settings(vec![server])).unwrap().deliver(&mail("a@example.org")).await;
    let Err(DeliveryError::Retry(reason)) = result else { panic!("{result:?}") };
    assert!(reason.contains("535") && reason.contains("127.0.0.1"), "{reason}");
    assert!(!reason.contains("old-secret"), "{reason}");
}

#[tokio::test]
async fn the_next_server_is_taken_when_the_first_does_not_take_us() {
    let refuses = Scripted::start(&[(GREETING, "421 closing")]).await;
    let greylists = Scripted::start(&[("RCPT", "450 later")]).await;
    let takes = Scripted::start(&[]).await;
    let servers = vec![
        server("127.0.0.1", testkit::free_port(), Security::Plain),
        refuses.settings(Security::Plain),
        greylists.settings(Security::Plain),
        takes.settings(Security::Plain),
    ];
    smtp(&settings(servers)).unwrap().deliver(&mail("a@example.org")).await.unwrap();
    assert_eq!((greylists.count("DATA"), takes.count("DATA")), (0, 1));
}

#[tokio::test]
async fn a_mail_that_may_have_been_taken_is_not_given_to_the_next_server() {
    let silent = Scripted::start(&[(CONTENT, "")]).await;
    let next = Scripted::start(&[]).await;
    let mut first = silent.settings(Security::Plain);
    first.timeout_seconds = 1;
    let servers = vec![first, next.settings(Security::Plain)];
    let result = smtp(&settings(servers)).unwrap().deliver(&mail("a@example.org")).await;
    assert!(is_retry(&result), "{result:?}");
    assert_eq!(next.heard(), Vec::<String>::new());
}

#[tokio::test]
async fn an_address_that_is_none_is_refused_before_anything_is_said() {
    let scripted = Scripted::start(&[]).await;
    let transport = smtp(&settings(vec![scripted.settings(Security::Plain)])).unwrap();
    for to in [
        "",
        "nobody",
        "a@example.org\r\nRCPT TO:<b@example.org>",
        "a@example.org\nBcc: b@example.org",
        "a@example.org, b@example.org",
        "<a@example.org> <b@example.org>",
        "a b@example.org",
    ] {
        let result = transport.deliver(&mail(to)).await;
        assert!(matches!(result, Err(DeliveryError::Permanent(_))), "{to:?}: {result:?}");
    }
    assert_eq!(scripted.heard(), Vec::<String>::new());
}

#[tokio::test]
async fn a_subject_with_line_breaks_adds_no_header_and_no_recipient() {
    let scripted = Scripted::start(&[]).await;
    let transport = smtp(&settings(vec![scripted.settings(Security::Plain)])).unwrap();
    let mut mail = mail("a@example.org");
    mail.subject = "Hello\r\nBcc: b@example.org\r\n\r\nbody\u{85}\u{2028}X: y".to_owned();
    transport.deliver(&mail).await.unwrap();
    let heard = scripted.heard();
    assert!(!heard.iter().any(|line| line.starts_with("Bcc:") || line.starts_with("X:")), "{heard:#?}");
    assert_eq!(scripted.count("RCPT"), 1);
    assert_eq!(scripted.count("Subject:"), 1);
}

#[tokio::test]
async fn an_address_beyond_ascii_goes_only_where_it_is_understood() {
    let (scripted, result) = {
        let scripted = Scripted::start(&[]).await;
        let transport = smtp(&settings(vec![scripted.settings(Security::Plain)])).unwrap();
        let result = transport.deliver(&mail("zoë@example.org")).await;
        (scripted, result)
    };
    assert!(is_retry(&result), "{result:?}");
    assert_eq!(scripted.count("MAIL"), 0);
    let understands = Scripted::start(&[("EHLO", "250-scripted\r\n250 SMTPUTF8")]).await;
    let transport = smtp(&settings(vec![understands.settings(Security::Plain)])).unwrap();
    transport.deliver(&mail("zoë@example.org")).await.unwrap();
    assert!(understands.heard().iter().any(|line| line.starts_with("MAIL") && line.contains("SMTPUTF8")));
}

#[tokio::test]
async fn mails_that_follow_each_other_share_a_connection_until_there_is_nothing_left() {
    let scripted = Scripted::start(&[]).await;
    let transport = smtp(&settings(vec![scripted.settings(Security::Plain)])).unwrap();
    for _ in 0..3 {
        transport.deliver(&mail("a@example.org")).await.unwrap();
    }
    assert_eq!((scripted.count("EHLO"), scripted.count("DATA"), scripted.count("QUIT")), (1, 3, 0));
    transport.rest().await;
    assert_eq!(scripted.count("QUIT"), 1, "and then a goodbye");
    transport.deliver(&mail("a@example.org")).await.unwrap();
    assert_eq!(scripted.count("EHLO"), 2);
}

#[tokio::test]
async fn a_connection_takes_a_hundred_mails_and_no_more() {
    let scripted = Scripted::start(&[]).await;
    let transport = smtp(&settings(vec![scripted.settings(Security::Plain)])).unwrap();
    for _ in 0..101 {
        transport.deliver(&mail("a@example.org")).await.unwrap();
    }
    assert_eq!((scripted.count("EHLO"), scripted.count("DATA"), scripted.count("QUIT")), (2, 101, 1));
}

#[tokio::test]
async fn a_kept_connection_that_the_server_gave_up_costs_no_mail() {
    let gave_up: [Script; 2] = [
        // It takes the mail and leaves.
        &[(CONTENT, "!250 OK")],
        // It says so when the next one begins, which is the second MAIL on that connection.
        &[(CONTENT, "250 OK"), (SECOND_MAIL, "!421 4.4.2 idle for too long")],
    ];
    for script in gave_up {
        let scripted = Scripted::start(script).await;
        let transport = smtp(&settings(vec![scripted.settings(Security::Plain)])).unwrap();
        for _ in 0..2 {
            transport.deliver(&mail("a@example.org")).await.unwrap();
        }
        assert_eq!((scripted.count("EHLO"), scripted.count("DATA")), (2, 2), "{script:?}");
    }
}

/// A server that takes connections and says nothing: its port, and how many there were.
async fn silent() -> (u16, Arc<AtomicUsize>) {
    let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
    let port = listener.local_addr().unwrap().port();
    let count = Arc::new(AtomicUsize::new(0));
    let counted = Arc::clone(&count);
    tokio::spawn(async move {
        let mut open = Vec::new();
        while let Ok((client, _)) = listener.accept().await {
            counted.fetch_add(1, Ordering::SeqCst);
            open.push(client);
        }
    });
    (port, count)
}

#[tokio::test]
async fn a_silent_server_costs_its_time_once_and_is_asked_last_for_a_while() {
    let (port, count) = silent().await;
    let takes = Scripted::start(&[]).await;
    let mut first = server("127.0.0.1", port, Security::Plain);
    first.timeout_seconds = 1;
    let transport = smtp(&settings(vec![first, takes.settings(Security::Plain)])).unwrap();
    let problems = || transport.standings().into_iter().map(|one| one.problem).collect::<Vec<_>>();
    assert_eq!(problems(), [None, None]);
    for _ in 0..3 {
        transport.deliver(&mail("a@example.org")).await.unwrap();
        // The next mail needs a connection of its own.
        transport.rest().await;
    }
    assert_eq!((count.load(Ordering::SeqCst), takes.count("DATA")), (1, 3));
    assert_eq!(problems(), [Some(ServerProblem::Silent), None]);
}

#[tokio::test]
async fn servers_that_are_all_away_are_all_tried_all_the_same() {
    let (port, count) = silent().await;
    let mut only = server("127.0.0.1", port, Security::Plain);
    only.timeout_seconds = 1;
    let transport = smtp(&settings(vec![only])).unwrap();
    for tries in 1..=2 {
        let result = transport.deliver(&mail("a@example.org")).await;
        assert!(is_retry(&result), "{result:?}");
        assert_eq!(count.load(Ordering::SeqCst), tries);
    }
}

#[tokio::test]
async fn looking_at_servers_sends_nothing_and_tells_what_is_wrong_with_each() {
    let takes = Scripted::start(&[]).await;
    let refuses = Scripted::start(&[("EHLO", OFFERS_SIGN_IN), ("AUTH", "535 5.7.8 no")]).await;
    let mut unknown = refuses.settings(Security::Plain);
    (unknown.user, unknown.password) = ("mailer".to_owned(), "mail-secret".to_owned().into());
    let servers = vec![
        takes.settings(Security::Plain),
        unknown,
        server("127.0.0.1", testkit::free_port(), Security::Plain),
    ];
    let transport = smtp(&settings(servers)).unwrap();
    let found = transport.look().await;
    let problems: Vec<_> = found.iter().map(|one| one.problem).collect();
    assert_eq!(problems, [None, Some(ServerProblem::SignIn), Some(ServerProblem::Unreachable)]);
    assert!(found[1].detail.contains("535") && !found[1].detail.contains("mail-secret"), "{found:?}");
    assert_eq!((takes.count("EHLO"), takes.count("MAIL"), refuses.count("MAIL")), (1, 0, 0));
}

#[tokio::test]
async fn a_mail_without_html_leaves_as_plain_text_only() {
    let scripted = Scripted::start(&[]).await;
    let transport = smtp(&settings(vec![scripted.settings(Security::Plain)])).unwrap();
    let mut plain = mail("a@example.org");
    plain.html = domain::secret::Secret::default();
    transport.deliver(&plain).await.unwrap();
    let heard = scripted.heard().join("\n");
    assert!(heard.contains("Content-Type: text/plain; charset=utf-8"), "{heard}");
    assert!(!heard.contains("multipart") && !heard.contains("text/html"), "{heard}");
}
