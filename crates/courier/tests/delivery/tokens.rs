//! Signing in by access tokens: where they come from, how long they serve, and what happens when nobody takes them.

use std::sync::{Arc, Mutex};

use courier::{DeliveryError, MailSettings, Security, Transport, smtp};
use tokio::{
    io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
};

use crate::scripted::{Script, Scripted, mail, settings};

const OFFERS: &str = "250-scripted\r\n250 AUTH PLAIN LOGIN XOAUTH2";
const TAKES: Script = &[("EHLO", OFFERS), ("AUTH", "235 welcome")];
/// `user=mailer@example.org^Aauth=Bearer token-1^A^A`, and the same with the second token.
const FIRST: &str = "AUTH XOAUTH2 dXNlcj1tYWlsZXJAZXhhbXBsZS5vcmcBYXV0aD1CZWFyZXIgdG9rZW4tMQEB";
const SECOND: &str = "AUTH XOAUTH2 dXNlcj1tYWlsZXJAZXhhbXBsZS5vcmcBYXV0aD1CZWFyZXIgdG9rZW4tMgEB";

/// A place where tokens come from, which gives one answer after the other, the last again and again.
struct Place {
    url: String,
    asked: Arc<Mutex<Vec<String>>>,
}

impl Place {
    async fn start(answers: &'static [(&'static str, &'static str)]) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let url = format!("http://127.0.0.1:{}/token", listener.local_addr().unwrap().port());
        let asked = Arc::new(Mutex::new(Vec::new()));
        let shared = Arc::clone(&asked);
        tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                answer_one(client, |count| answers[count.min(answers.len() - 1)], &shared).await;
            }
        });
        Self { url, asked }
    }

    fn asked(&self) -> Vec<String> {
        self.asked.lock().unwrap().clone()
    }
}

/// Reads one form, writes it down, answers, and ends the connection.
async fn answer_one(
    client: TcpStream,
    answer: impl Fn(usize) -> (&'static str, &'static str),
    asked: &Mutex<Vec<String>>,
) -> Option<()> {
    let mut client = BufReader::new(client);
    let mut length = 0;
    loop {
        let mut line = String::new();
        client.read_line(&mut line).await.ok()?;
        if line.trim().is_empty() {
            break;
        }
        if let Some(said) = line.to_lowercase().strip_prefix("content-length:") {
            length = said.trim().parse().ok()?;
        }
    }
    let mut body = vec![0; length];
    client.read_exact(&mut body).await.ok()?;
    let (status, text) = {
        let mut asked = asked.lock().unwrap();
        let answer = answer(asked.len());
        asked.push(String::from_utf8(body).ok()?);
        answer
    };
    let head = format!("HTTP/1.1 {status}\r\ncontent-type: application/json\r\nconnection: close\r\n");
    let whole = format!("{head}content-length: {}\r\n\r\n{text}", text.len());
    client.write_all(whole.as_bytes()).await.ok()
}

fn settings_of(server: &Scripted, place: &Place, refresh: &str) -> MailSettings {
    let mut server = server.settings(Security::Plain);
    server.user = "mailer@example.org".to_owned();
    server.token_url.clone_from(&place.url);
    server.client_id = "reclave".to_owned();
    server.client_secret = "what both know".to_owned().into();
    server.token_scope = "https://mail.example.org/.default".to_owned();
    server.refresh_token = refresh.to_owned().into();
    settings(vec![server])
}

fn told(result: Result<(), DeliveryError>) -> String {
    match result {
        Err(DeliveryError::Retry(reason)) => reason,
        other => format!("not to be tried again: {other:?}"),
    }
}

async fn deliver(transport: &Arc<dyn Transport>) -> Result<(), DeliveryError> {
    let delivered = transport.deliver(&mail("a@example.org")).await;
    // The next one opens a connection of its own.
    transport.rest().await;
    delivered
}

#[tokio::test]
async fn one_token_serves_every_connection_until_it_is_about_to_end() {
    let server = Scripted::start(TAKES).await;
    let place = Place::start(&[
        ("200 OK", r#"{"access_token":"token-1","token_type":"Bearer","expires_in":3600}"#),
        ("200 OK", r#"{"access_token":"token-2","token_type":"Bearer","expires_in":3600}"#),
    ])
    .await;
    let transport = smtp(&settings_of(&server, &place, "")).unwrap();
    for _ in 0..3 {
        deliver(&transport).await.unwrap();
    }
    assert_eq!(server.count(FIRST), 3, "{:?}", server.heard());
    let form = "client_id=reclave&grant_type=client_credentials&client_secret=what+both+know\
                &scope=https%3A%2F%2Fmail.example.org%2F.default";
    assert_eq!(place.asked(), [form]);
}

#[tokio::test]
async fn a_token_that_is_about_to_end_is_fetched_anew_and_a_refresh_token_is_exchanged() {
    let server = Scripted::start(TAKES).await;
    let place = Place::start(&[
        ("200 OK", r#"{"access_token":"token-1","token_type":"bearer","expires_in":59}"#),
        ("200 OK", r#"{"access_token":"token-2","token_type":"Bearer"}"#),
    ])
    .await;
    let transport = smtp(&settings_of(&server, &place, "a long one")).unwrap();
    for _ in 0..3 {
        deliver(&transport).await.unwrap();
    }
    assert_eq!((server.count(FIRST), server.count(SECOND)), (1, 2), "{:?}", server.heard());
    assert_eq!(place.asked().len(), 2);
    assert!(
        place.asked()[0].contains("grant_type=refresh_token&refresh_token=a+long+one"),
        "{:?}",
        place.asked()
    );
}

#[tokio::test]
async fn a_token_that_the_server_refuses_is_dropped_and_no_mail_is_lost() {
    // As the large providers do: the reason in a challenge that asks for nothing.
    let refusals: [Script; 2] = [
        &[("EHLO", OFFERS), ("AUTH", "334 eyJzdGF0dXMiOiI0MDAifQ==")],
        &[("EHLO", OFFERS), ("AUTH", "535 5.7.3 not with this one")],
    ];
    for script in refusals {
        let server = Scripted::start(script).await;
        let place = Place::start(&[(
            "200 OK",
            r#"{"access_token":"token-1","token_type":"Bearer","expires_in":3600}"#,
        )])
        .await;
        let transport = smtp(&settings_of(&server, &place, "")).unwrap();
        for _ in 0..2 {
            let reason = told(deliver(&transport).await);
            assert!(reason.contains("does not take the access token"), "{reason}");
            assert!(!reason.contains("token-1"), "{reason}");
        }
        assert_eq!(place.asked().len(), 2, "each try has a fresh one");
        assert_eq!(server.count("MAIL"), 0);
    }
}

#[tokio::test]
async fn a_place_that_gives_none_is_told_with_its_reason_and_the_server_hears_no_secret() {
    let answers: [(&'static [(&'static str, &'static str)], &str); 6] = [
        (
            &[(
                "401 Unauthorized",
                r#"{"error":"invalid_client","error_description":"The secret has expired."}"#,
            )],
            "status 401: invalid_client The secret has expired.",
        ),
        (&[("503 Busy", "<html>")], "status 503"),
        (&[("302 Found", "")], "status 302"),
        (&[("200 OK", "<html>")], "no token in it"),
        (&[("200 OK", r#"{"access_token":"","token_type":"Bearer"}"#)], "Bearer is needed"),
        (&[("200 OK", r#"{"access_token":"token-1","token_type":"mac"}"#)], "`mac`: Bearer is needed"),
    ];
    for (answers, expected) in answers {
        let server = Scripted::start(TAKES).await;
        let place = Place::start(answers).await;
        let transport = smtp(&settings_of(&server, &place, "")).unwrap();
        let reason = told(deliver(&transport).await);
        assert!(reason.contains("no access token") && reason.contains(expected), "{reason}");
        assert_eq!((server.count("AUTH"), server.count("MAIL")), (0, 0), "{:?}", server.heard());
    }
}

#[tokio::test]
async fn a_server_that_offers_no_such_sign_in_is_left() {
    const SCRIPT: Script = &[("EHLO", "250-scripted\r\n250 AUTH PLAIN"), ("AUTH", "235 welcome")];
    let server = Scripted::start(SCRIPT).await;
    let place = Place::start(&[("200 OK", r#"{"access_token":"token-1","token_type":"Bearer"}"#)]).await;
    let transport = smtp(&settings_of(&server, &place, "")).unwrap();
    told(deliver(&transport).await);
    assert_eq!((server.count("AUTH"), server.count("MAIL")), (0, 0), "{:?}", server.heard());
}
