//! A real mail server: protection, sign-in, what a mail looks like when it arrives, and its faults.

use std::{
    fs,
    sync::atomic::{AtomicU32, Ordering},
};

use courier::{DeliveryError, MailSettings, Security, check, smtp};
use testkit::peers::Mail;

use crate::scripted::{mail, server, settings};

fn peer() -> Option<&'static Mail> {
    testkit::peers().map(|peers| &peers.mail)
}

fn of(peer: &Mail, security: Security) -> MailSettings {
    let port = if security == Security::Tls { peer.tls_port } else { peer.port };
    let mut server = server("localhost", port, security);
    server.ca_file = Some(peer.ca_file.clone());
    (server.user, server.password) = (peer.user.clone(), peer.password.clone().into());
    settings(vec![server])
}

/// A recipient of one test's own.
fn recipient(local: &str) -> String {
    static NUMBER: AtomicU32 = AtomicU32::new(0);
    let number = NUMBER.fetch_add(1, Ordering::Relaxed);
    format!("{local}@c{}-{number}.example.org", std::process::id())
}

/// What arrived for `to`, oldest first.
fn arrived(peer: &Mail, to: &str) -> Vec<String> {
    let mut files: Vec<_> =
        fs::read_dir(&peer.messages_dir).unwrap().map(|file| file.unwrap().path()).collect();
    files.sort();
    let texts = files.iter().filter_map(|file| fs::read_to_string(file).ok());
    texts.filter(|text| text.contains(&format!("X-Envelope-To: {to}\r\n"))).collect()
}

#[tokio::test]
async fn a_mail_arrives_protected_signed_in_and_whole() {
    let Some(peer) = peer() else { return };
    for security in [Security::Starttls, Security::Tls] {
        let to = recipient("amelia");
        let mut mail = mail(&to);
        mail.subject = "Ihr Code für „Contoso“ 🔑".to_owned();
        mail.text = "Grüße.\n.\nA line that is one dot stays.\n".to_owned().into();
        smtp(&of(peer, security)).unwrap().deliver(&mail).await.unwrap();
        let arrived = arrived(peer, &to);
        let [text] = &arrived[..] else { panic!("{arrived:?}") };
        for line in [
            "X-TLS: True\r\n".to_owned(),
            "X-Auth: True\r\n".to_owned(),
            "X-Envelope-From: passwords@example.org\r\n".to_owned(),
            "From: \"IT service\" <passwords@example.org>\r\n".to_owned(),
            format!("To: {to}\r\n"),
            // RFC 2047 section 2: only the words that need it are encoded.
            "Subject: Ihr Code =?utf-8?b?ZsO8ciDigJ5Db250b3Nv4oCcIPCflJE=?=\r\n".to_owned(),
            "Auto-Submitted: auto-generated\r\n".to_owned(),
            "Content-Type: multipart/alternative;".to_owned(),
            "Content-Type: text/plain; charset=utf-8\r\n".to_owned(),
            "Content-Type: text/html; charset=utf-8\r\n".to_owned(),
        ] {
            assert!(text.contains(&line), "{line:?} in {text}");
        }
        for header in ["Message-ID: <", "Date: ", "Subject: ", "MIME-Version: 1.0"] {
            assert_eq!(text.matches(header).count(), 1, "{header} in {text}");
        }
    }
}

#[tokio::test]
async fn a_server_that_cannot_prove_who_it_is_gets_nothing() {
    let Some(peer) = peer() else { return };
    let folder = tempfile::tempdir().unwrap();
    let other_ca = folder.path().join("other.pem");
    let other = rcgen::generate_simple_self_signed(vec!["localhost".to_owned()]).unwrap();
    fs::write(&other_ca, other.cert.pem()).unwrap();
    for security in [Security::Starttls, Security::Tls] {
        for ca_file in [Some(other_ca.clone()), None] {
            let to = recipient("amelia");
            let mut settings = of(peer, security);
            settings.servers[0].ca_file.clone_from(&ca_file);
            let result = smtp(&settings).unwrap().deliver(&mail(&to)).await;
            assert!(matches!(result, Err(DeliveryError::Retry(_))), "{security:?} {ca_file:?}: {result:?}");
            assert!(check(&settings).await.is_err());
            assert_eq!(arrived(peer, &to), Vec::<String>::new());
        }
    }
}

#[tokio::test]
async fn a_check_says_what_does_not_work() {
    let Some(peer) = peer() else { return };
    for security in [Security::Starttls, Security::Tls] {
        check(&of(peer, security)).await.unwrap();
    }
    let mut settings = of(peer, Security::Starttls);
    settings.servers[0].password = "wrong".to_owned().into();
    let told = check(&settings).await.unwrap_err();
    assert!(told.contains("localhost") && told.contains("535"), "{told}");
    settings.servers[0].ca_file = Some("/no/such/ca.pem".into());
    let told = check(&settings).await.unwrap_err();
    assert!(told.starts_with("mail.server.ca_file = `/no/such/ca.pem`: "), "{told}");
}

#[tokio::test]
async fn the_faults_of_a_server_are_told_apart() {
    let Some(peer) = peer() else { return };
    let mut settings = of(peer, Security::Starttls);
    let transport = smtp(&settings).unwrap();
    // Less than that server takes, which the others may need on a busy machine.
    settings.servers[0].timeout_seconds = 2;
    let impatient = smtp(&settings).unwrap();
    for (local, transport, is_permanent) in [
        ("reject", &transport, true),
        ("tempfail", &transport, false),
        ("drop", &transport, false),
        ("slow", &impatient, false),
    ] {
        let to = recipient(local);
        let error = transport.deliver(&mail(&to)).await.unwrap_err();
        assert_eq!(matches!(error, DeliveryError::Permanent(_)), is_permanent, "{local}: {error:?}");
    }
    // What went wrong before does not hang on.
    let to = recipient("amelia");
    transport.deliver(&mail(&to)).await.unwrap();
    assert_eq!(arrived(peer, &to).len(), 1);
}
