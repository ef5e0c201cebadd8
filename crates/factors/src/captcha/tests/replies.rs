//! reCAPTCHA against a stand-in on this machine that takes what Google publishes, and checks what it is sent.

use std::sync::{Arc, Mutex};

use domain::{
    factor::captcha::{Captcha as _, RecaptchaError, RecaptchaSetup, Verdict},
    secret::Secret,
};
use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::TcpListener,
};

use super::super::CaptchaMaker;

/// A server that answers each question with the next of `replies`, and keeps what it was sent.
async fn stand_in(status: &'static str, reply: &'static str) -> (String, Arc<Mutex<Vec<String>>>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = format!("http://{}", listener.local_addr().unwrap());
    let seen = Arc::new(Mutex::new(Vec::new()));
    let kept = Arc::clone(&seen);
    tokio::spawn(async move {
        loop {
            let (mut stream, _) = listener.accept().await.unwrap();
            let mut text = String::new();
            let mut bytes = [0; 4_096];
            while !is_whole(&text) {
                let read = stream.read(&mut bytes).await.unwrap();
                if read == 0 {
                    break;
                }
                text.push_str(std::str::from_utf8(&bytes[..read]).unwrap());
            }
            kept.lock().unwrap().push(text);
            let answer = format!(
                "HTTP/1.1 {status}\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{reply}",
                reply.len()
            );
            stream.write_all(answer.as_bytes()).await.unwrap();
        }
    });
    (address, seen)
}

fn is_whole(text: &str) -> bool {
    let Some((head, body)) = text.split_once("\r\n\r\n") else { return false };
    let length = head.to_lowercase();
    let length = length.lines().find_map(|line| line.strip_prefix("content-length: ")?.trim().parse().ok());
    body.len() >= length.unwrap_or(0)
}

fn setup(address: String) -> RecaptchaSetup {
    RecaptchaSetup {
        address,
        secret: Secret::new("s+cret"),
        hostnames: vec!["reset-host".to_owned()],
        score_percent: 50,
        timeout_ms: 2_000,
    }
}

async fn ask(reply: &'static str, action: Option<&str>) -> Result<Verdict, RecaptchaError> {
    let (address, _) = stand_in("200 OK", reply).await;
    let maker = CaptchaMaker::new();
    maker.configure(Some(setup(address)));
    maker.verify(&Secret::new("token"), action).await
}

#[tokio::test]
async fn secret_and_answer_go_as_a_form_and_nothing_else_does() {
    let (address, seen) = stand_in("200 OK", r#"{"success": true, "hostname": "reset-host"}"#).await;
    let maker = CaptchaMaker::new();
    maker.configure(Some(setup(address)));
    assert_eq!(maker.verify(&Secret::new("a&b"), None).await, Ok(Verdict::Person));
    let seen = seen.lock().unwrap();
    let (head, body) = seen[0].split_once("\r\n\r\n").unwrap();
    assert!(head.starts_with("POST /recaptcha/api/siteverify HTTP/1.1\r\n"), "{head}");
    assert!(head.to_lowercase().contains("content-type: application/x-www-form-urlencoded"), "{head}");
    assert_eq!(body, "secret=s%2Bcret&response=a%26b");
}

#[tokio::test]
async fn an_answer_of_another_host_or_another_action_is_refused() {
    let ours = r#"{"success": true, "hostname": "RESET-host", "score": 0.9, "action": "find"}"#;
    assert_eq!(ask(ours, Some("find")).await, Ok(Verdict::Person));
    assert_eq!(ask(ours, Some("task")).await, Ok(Verdict::Refused));
    assert_eq!(ask(ours, None).await, Ok(Verdict::Refused), "keys of v3 where the box is set");
    let box_only = r#"{"success": true, "hostname": "reset-host"}"#;
    assert_eq!(ask(box_only, Some("find")).await, Ok(Verdict::Refused), "keys of the box where v3 is set");
    assert_eq!(ask(r#"{"success": true, "hostname": "evil-host"}"#, None).await, Ok(Verdict::Refused));
    assert_eq!(ask(r#"{"success": true}"#, None).await, Ok(Verdict::Refused));
}

#[tokio::test]
async fn a_score_counts_from_the_threshold_on() {
    for (reply, verdict) in [
        (r#"{"success": true, "hostname": "reset-host", "score": 0.5, "action": "find"}"#, Verdict::Person),
        (r#"{"success": true, "hostname": "reset-host", "score": 0.4, "action": "find"}"#, Verdict::LowScore),
    ] {
        assert_eq!(ask(reply, Some("find")).await, Ok(verdict), "{reply}");
    }
}

#[tokio::test]
async fn each_documented_error_is_either_the_visitors_or_ours() {
    for (reply, is_visitors) in [
        (r#"{"success": false, "error-codes": ["missing-input-secret"]}"#, false),
        (r#"{"success": false, "error-codes": ["invalid-input-secret"]}"#, false),
        (r#"{"success": false, "error-codes": ["missing-input-response"]}"#, true),
        (r#"{"success": false, "error-codes": ["invalid-input-response"]}"#, true),
        (r#"{"success": false, "error-codes": ["bad-request"]}"#, false),
        (r#"{"success": false, "error-codes": ["timeout-or-duplicate"]}"#, true),
        (r#"{"success": false, "error-codes": ["invalid-input-response", "invalid-input-secret"]}"#, false),
        (r#"{"success": false}"#, true),
    ] {
        match ask(reply, None).await {
            Ok(verdict) => assert!(is_visitors && verdict == Verdict::Refused, "{reply}: {verdict:?}"),
            Err(error) => assert!(!is_visitors && error.code() == "misconfigured", "{reply}: {error}"),
        }
    }
}

#[tokio::test]
async fn silence_other_states_and_what_cannot_be_read_are_no_verdict() {
    let silent = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let (broken, _) = stand_in("503 Service Unavailable", r#"{"success": true}"#).await;
    let (odd, _) = stand_in("200 OK", "<html>").await;
    for address in [format!("http://{}", silent.local_addr().unwrap()), broken, odd] {
        let maker = CaptchaMaker::new();
        maker.configure(Some(RecaptchaSetup { timeout_ms: 100, ..setup(address.clone()) }));
        let error = maker.verify(&Secret::new("token"), None).await.unwrap_err();
        assert_eq!(error.code(), "unreachable", "{address}");
        assert!(!error.to_string().contains("s+cret") && !error.to_string().contains("token"), "{error}");
    }
    assert_eq!(CaptchaMaker::new().verify(&Secret::new("t"), None).await, Err(RecaptchaError::NotSetUp));
}

#[tokio::test]
async fn a_secret_is_tried_without_anybodys_answer() {
    for (reply, good) in [
        (r#"{"success": false, "error-codes": ["invalid-input-response"]}"#, true),
        (r#"{"success": false, "error-codes": ["invalid-input-secret"]}"#, false),
    ] {
        let (address, _) = stand_in("200 OK", reply).await;
        assert_eq!(CaptchaMaker::new().try_out(setup(address)).await.is_ok(), good, "{reply}");
    }
}
