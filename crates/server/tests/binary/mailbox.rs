//! A mail server of a few lines: it takes every mail and hands it to the test.

use std::time::Duration;

use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
    sync::mpsc::{UnboundedReceiver, UnboundedSender, unbounded_channel},
};

/// One mail: recipient and content as it came.
pub struct Mail {
    pub to: String,
    pub content: String,
}

impl Mail {
    /// The code in it: digits in groups, alone on their line.
    pub fn code(&self) -> Option<String> {
        let is_code = |line: &&str| {
            let digits = line.chars().filter(char::is_ascii_digit).count();
            digits >= 6 && line.chars().all(|c| c.is_ascii_digit() || c == ' ' || c == '-')
        };
        let line = self.content.lines().map(str::trim).find(is_code)?;
        Some(line.chars().filter(char::is_ascii_digit).collect())
    }
}

/// The server.
pub struct Mailbox {
    pub port: u16,
    arrived: UnboundedReceiver<Mail>,
}

impl Mailbox {
    pub async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let (sender, arrived) = unbounded_channel();
        tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                tokio::spawn(talk(client, sender.clone()));
            }
        });
        Self { port, arrived }
    }

    /// Whether no mail has come that was not looked at.
    pub fn is_empty(&self) -> bool {
        self.arrived.is_empty()
    }

    /// The next mail to somebody that has a code; others are passed over.
    pub async fn code_for(&mut self, to: &str) -> String {
        let look = async {
            loop {
                let mail = self.arrived.recv().await.expect("the server runs");
                if mail.to.contains(to)
                    && let Some(code) = mail.code()
                {
                    return code;
                }
            }
        };
        tokio::time::timeout(Duration::from_secs(60), look).await.expect("a mail with a code")
    }
}

/// RFC 5321, as far as a polite client needs it.
async fn talk(client: TcpStream, arrived: UnboundedSender<Mail>) -> Option<()> {
    let (read, mut write) = client.into_split();
    let mut lines = BufReader::new(read).lines();
    let mut to = String::new();
    write.write_all(b"220 mailbox ESMTP\r\n").await.ok()?;
    loop {
        let line = lines.next_line().await.ok()??;
        let answer = match line.get(..4).unwrap_or_default().to_uppercase().as_str() {
            "RCPT" => {
                to = line;
                "250 OK\r\n"
            }
            "DATA" => {
                write.write_all(b"354 go on\r\n").await.ok()?;
                let mut content = String::new();
                loop {
                    match lines.next_line().await.ok()?? {
                        end if end == "." => break,
                        line => content = content + line.strip_prefix('.').unwrap_or(&line) + "\n",
                    }
                }
                arrived.send(Mail { to: to.clone(), content }).ok()?;
                "250 OK\r\n"
            }
            "QUIT" => {
                write.write_all(b"221 bye\r\n").await.ok()?;
                return Some(());
            }
            _ => "250 OK\r\n",
        };
        write.write_all(answer.as_bytes()).await.ok()?;
    }
}
