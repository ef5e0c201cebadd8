//! A mail server on loopback that hands the codes of mails to whom they were sent.

use std::{
    collections::HashMap,
    net::SocketAddr,
    sync::{Arc, Mutex, PoisonError},
    time::Duration,
};

use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
    sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel},
    time::timeout,
};

use crate::{Outcome, fault};

/// How long a mailed code may be on its way.
const MAIL_MAX: Duration = Duration::from_secs(60);

type Boxes = Arc<Mutex<HashMap<String, UnboundedSender<String>>>>;

/// The server.
pub struct Mailboxes {
    /// Where it listens.
    pub address: SocketAddr,
    boxes: Boxes,
}

/// One person's codes, in the order in which they came.
pub struct Mailbox(UnboundedReceiver<String>);

impl Mailbox {
    /// The next code.
    pub async fn code(&mut self) -> Outcome<String> {
        let code = timeout(MAIL_MAX, self.0.recv()).await;
        code.ok().flatten().ok_or_else(|| fault("no mail with a code came within a minute".to_owned()))
    }

    /// How many codes have come that nobody took.
    pub fn waiting(&self) -> usize {
        self.0.len()
    }
}

impl Mailboxes {
    /// Starts the server.
    pub async fn start() -> Outcome<Self> {
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let address = listener.local_addr()?;
        let boxes = Boxes::default();
        let kept = Arc::clone(&boxes);
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let boxes = Arc::clone(&kept);
                // A client that leaves in the middle is its own business.
                tokio::spawn(async move { drop(converse(stream, &boxes).await) });
            }
        });
        Ok(Self { address, boxes })
    }

    /// The codes that go to `address` from now on.
    pub fn open(&self, address: &str) -> Mailbox {
        let (sender, receiver) = unbounded_channel();
        let mut boxes = self.boxes.lock().unwrap_or_else(PoisonError::into_inner);
        boxes.insert(address.to_owned(), sender);
        Mailbox(receiver)
    }
}

/// SMTP (RFC 5321) as far as a client that behaves needs it.
async fn converse(stream: TcpStream, boxes: &Boxes) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    let (reader, mut writer) = stream.into_split();
    let mut lines = BufReader::new(reader).lines();
    writer.write_all(b"220 bench ESMTP\r\n").await?;
    let mut recipients = Vec::new();
    while let Some(line) = lines.next_line().await? {
        let command = line.to_ascii_uppercase();
        let reply = if command.starts_with("EHLO") {
            "250-bench\r\n250 8BITMIME\r\n"
        } else if command.starts_with("RCPT TO:") {
            recipients.push(line[8..].trim().trim_matches(['<', '>']).to_owned());
            "250 OK\r\n"
        } else if command == "DATA" {
            writer.write_all(b"354 Go on\r\n").await?;
            let mut code = None;
            while let Some(line) = lines.next_line().await? {
                if line == "." {
                    break;
                }
                code = code.or_else(|| code_of(&line));
            }
            hand_over(boxes, &std::mem::take(&mut recipients), code);
            "250 OK\r\n"
        } else if command == "QUIT" {
            writer.write_all(b"221 Bye\r\n").await?;
            return Ok(());
        } else {
            "250 OK\r\n"
        };
        writer.write_all(reply.as_bytes()).await?;
    }
    Ok(())
}

fn hand_over(boxes: &Boxes, recipients: &[String], code: Option<String>) {
    let Some(code) = code else { return };
    let boxes = boxes.lock().unwrap_or_else(PoisonError::into_inner);
    for sender in recipients.iter().filter_map(|recipient| boxes.get(recipient)) {
        // Nobody reads any more when the measurement is over.
        let _ = sender.send(code.clone());
    }
}

/// A line that is nothing but a code of six digits, grouped or not.
fn code_of(line: &str) -> Option<String> {
    let digits: String = line.chars().filter(char::is_ascii_digit).collect();
    let is_code = digits.len() == 6 && line.chars().all(|c| c.is_ascii_digit() || c == ' ');
    is_code.then_some(digits)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_stands_on_a_line_of_its_own() {
        assert_eq!(code_of("    171 442"), Some("171442".to_owned()));
        for other in ["The code works for 10 minutes.", "", "12 34", "Date: 2026-11-24"] {
            assert_eq!(code_of(other), None, "{other:?}");
        }
    }
}
