//! A mail server that says what a test tells it to, without protection, and writes down what it hears.

use std::sync::{Arc, Mutex};

use courier::{MailSettings, Security, ServerSettings};
use domain::{outbox::RenderedMail, secret::Secret};
use tokio::{
    io::{AsyncBufReadExt, AsyncWriteExt, BufReader},
    net::{TcpListener, TcpStream},
};

/// What it says to a verb that is not answered with 250; an empty text means that it says nothing ever again, and one
/// that begins with [`HANG_UP`] that it ends the connection when it has said the rest.
pub(crate) type Script = &'static [(&'static str, &'static str)];

/// Ends the connection after what follows it.
pub(crate) const HANG_UP: char = '!';
/// The greeting's place in a script.
pub(crate) const GREETING: &str = "<connected>";
/// The place of a mail's end.
pub(crate) const CONTENT: &str = "<content>";
/// The place where a mail begins on a connection that took one already.
pub(crate) const SECOND_MAIL: &str = "<second mail>";

pub(crate) struct Scripted {
    pub(crate) port: u16,
    heard: Arc<Mutex<Vec<String>>>,
}

impl Scripted {
    pub(crate) async fn start(script: Script) -> Self {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let port = listener.local_addr().unwrap().port();
        let heard = Arc::new(Mutex::new(Vec::new()));
        let shared = Arc::clone(&heard);
        tokio::spawn(async move {
            while let Ok((client, _)) = listener.accept().await {
                tokio::spawn(talk(client, script, Arc::clone(&shared)));
            }
        });
        Self { port, heard }
    }

    /// Every line so far, of all connections.
    pub(crate) fn heard(&self) -> Vec<String> {
        self.heard.lock().unwrap().clone()
    }

    /// How many lines began with `verb`.
    pub(crate) fn count(&self, verb: &str) -> usize {
        self.heard().iter().filter(|line| line.starts_with(verb)).count()
    }

    pub(crate) fn settings(&self, security: Security) -> ServerSettings {
        server("127.0.0.1", self.port, security)
    }
}

fn answer(script: Script, place: &str) -> String {
    let scripted = script.iter().find(|(verb, _)| *verb == place).map(|(_, answer)| *answer);
    let usual = match place {
        GREETING => "220 scripted ESMTP",
        "DATA" => "354 go on",
        "QUIT" => "221 bye",
        _ => "250 OK",
    };
    scripted.unwrap_or(usual).to_owned()
}

async fn talk(client: TcpStream, script: Script, heard: Arc<Mutex<Vec<String>>>) -> Option<()> {
    let (read, mut write) = client.into_split();
    let mut lines = BufReader::new(read).lines();
    let mut place = GREETING.to_owned();
    let mut took_one = false;
    loop {
        let said = answer(script, &place);
        if said.is_empty() {
            // Silence, with the connection open for as long as the client likes.
            while lines.next_line().await.ok()?.is_some() {}
            return None;
        }
        if let Some(last) = said.strip_prefix(HANG_UP) {
            return write.write_all(format!("{last}\r\n").as_bytes()).await.ok();
        }
        write.write_all(format!("{said}\r\n").as_bytes()).await.ok()?;
        let is_content = place == "DATA" && said.starts_with("354");
        loop {
            let line = lines.next_line().await.ok()??;
            heard.lock().unwrap().push(line.clone());
            if !is_content {
                place = line.split(' ').next().unwrap_or_default().to_uppercase();
                if took_one && place == "MAIL" {
                    SECOND_MAIL.clone_into(&mut place);
                }
                break;
            }
            if line == "." {
                CONTENT.clone_into(&mut place);
                took_one = true;
                break;
            }
        }
    }
}

pub(crate) fn server(host: &str, port: u16, security: Security) -> ServerSettings {
    ServerSettings {
        host: host.to_owned(),
        port,
        security,
        user: String::new(),
        password: Secret::default(),
        token_url: String::new(),
        client_id: String::new(),
        client_secret: Secret::default(),
        token_scope: String::new(),
        refresh_token: Secret::default(),
        ca_file: None,
        ca_pem: None,
        timeout_seconds: 10,
        plain_beyond_this_machine: false,
    }
}

pub(crate) fn settings(servers: Vec<ServerSettings>) -> MailSettings {
    MailSettings { from: "IT service <passwords@example.org>".to_owned(), servers }
}

pub(crate) fn mail(to: &str) -> RenderedMail {
    RenderedMail {
        to: to.to_owned(),
        subject: "Your code".to_owned(),
        text: Secret::new("The code is 481516.\n"),
        html: Secret::new("<p>The code is <b>481516</b>.</p>"),
    }
}
