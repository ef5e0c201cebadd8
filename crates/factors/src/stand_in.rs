//! A server on this machine that plays a gateway or a provider: it keeps what it was asked, and answers by a script.

use std::{
    collections::VecDeque,
    sync::{Arc, Mutex},
};

use tokio::{
    io::{AsyncReadExt as _, AsyncWriteExt as _},
    net::{TcpListener, TcpStream},
};

/// What was asked.
#[derive(Clone, Debug, Default)]
pub(super) struct Asked {
    pub(super) method: String,
    /// Path and query.
    pub(super) target: String,
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: String,
}

impl Asked {
    pub(super) fn header(&self, name: &str) -> &str {
        let found = self.headers.iter().find(|(known, _)| known.eq_ignore_ascii_case(name));
        found.map_or("", |(_, value)| value)
    }

    /// A field of a form, decoded.
    pub(super) fn field(&self, name: &str) -> Option<String> {
        let pair = self.body.split('&').find_map(|pair| pair.strip_prefix(&format!("{name}=")))?;
        let mut bytes = Vec::new();
        let mut rest = pair.bytes();
        while let Some(byte) = rest.next() {
            match byte {
                b'%' => {
                    let two = [rest.next().unwrap(), rest.next().unwrap()];
                    bytes.push(u8::from_str_radix(std::str::from_utf8(&two).unwrap(), 16).unwrap());
                }
                b'+' => bytes.push(b' '),
                byte => bytes.push(byte),
            }
        }
        Some(String::from_utf8(bytes).unwrap())
    }
}

/// What it does with a request.
#[derive(Clone, Debug)]
pub(super) enum Play {
    /// Answers with this status and body.
    Answer(u16, String),
    /// Sends these bytes as they are, and hangs up.
    Raw(Vec<u8>),
    /// Never answers.
    Silence,
}

/// The server. It answers what no script says with 404.
pub(super) struct StandIn {
    pub(super) url: String,
    asked: Arc<Mutex<Vec<Asked>>>,
    script: Arc<Mutex<VecDeque<Play>>>,
}

impl StandIn {
    pub(super) async fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let url = format!("http://{}", listener.local_addr().unwrap());
        let (asked, script) = (Arc::default(), Arc::default());
        let this = Self { url, asked: Arc::clone(&asked), script: Arc::clone(&script) };
        tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                tokio::spawn(serve(stream, Arc::clone(&asked), Arc::clone(&script)));
            }
        });
        this
    }

    pub(super) fn says(&self, status: u16, body: impl Into<String>) {
        self.plays(Play::Answer(status, body.into()));
    }

    pub(super) fn plays(&self, play: Play) {
        self.script.lock().unwrap().push_back(play);
    }

    pub(super) fn asked(&self) -> Vec<Asked> {
        self.asked.lock().unwrap().clone()
    }
}

async fn serve(
    mut stream: TcpStream,
    asked: Arc<Mutex<Vec<Asked>>>,
    script: Arc<Mutex<VecDeque<Play>>>,
) -> Option<()> {
    let request = read(&mut stream).await?;
    asked.lock().unwrap().push(request);
    let play = script.lock().unwrap().pop_front().unwrap_or(Play::Answer(404, String::new()));
    match play {
        Play::Answer(status, body) => {
            let head = format!(
                "HTTP/1.1 {status} X\r\nContent-Length: {}\r\nConnection: close\r\nLocation: /elsewhere\r\n\r\n",
                body.len()
            );
            stream.write_all(head.as_bytes()).await.ok()?;
            stream.write_all(body.as_bytes()).await.ok()?;
        }
        Play::Raw(bytes) => stream.write_all(&bytes).await.ok()?,
        Play::Silence => std::future::pending().await,
    }
    stream.shutdown().await.ok()
}

async fn read(stream: &mut TcpStream) -> Option<Asked> {
    let mut bytes = Vec::new();
    let mut chunk = [0; 4_096];
    loop {
        let read = stream.read(&mut chunk).await.ok()?;
        bytes.extend_from_slice(&chunk[..read]);
        let text = String::from_utf8_lossy(&bytes).into_owned();
        if let Some((head, body)) = text.split_once("\r\n\r\n") {
            let mut lines = head.lines();
            let mut first = lines.next()?.split(' ');
            let request = Asked {
                method: first.next()?.to_owned(),
                target: first.next()?.to_owned(),
                headers: lines
                    .filter_map(|line| line.split_once(": "))
                    .map(|(name, value)| (name.to_owned(), value.to_owned()))
                    .collect(),
                body: body.to_owned(),
            };
            let length: usize = request.header("content-length").parse().unwrap_or_default();
            if body.len() >= length {
                return Some(request);
            }
        }
        if read == 0 {
            return None;
        }
    }
}
