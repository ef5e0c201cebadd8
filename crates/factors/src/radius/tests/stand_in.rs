//! A RADIUS server for tests: answers by a script, well or badly, and keeps what it was asked.

use std::{
    net::SocketAddr,
    sync::{
        Arc, Mutex,
        atomic::{AtomicUsize, Ordering},
    },
};

use domain::{
    factor::radius::{RadiusServer, RadiusSetup},
    id::Slug,
    secret::Secret,
};
use tokio::net::UdpSocket;

use super::super::digest::{hmac_md5, md5};

pub(super) const SECRET: &str = "what both know";

/// A reply to `request`, rightly signed by `secret`, with its signature first or last.
pub(super) fn signed(
    code: u8,
    request: &[u8],
    secret: &[u8],
    attributes: &[(u8, Vec<u8>)],
    first: bool,
) -> Vec<u8> {
    let mut reply = vec![code, request[1], 0, 0];
    reply.extend(&request[4..20]);
    let mut at = reply.len() + 2;
    if first {
        reply.extend([80, 18]);
        reply.extend([0; 16]);
    }
    for (kind, value) in attributes {
        reply.extend([*kind, u8::try_from(value.len() + 2).unwrap()]);
        reply.extend(value);
    }
    if !first {
        at = reply.len() + 2;
        reply.extend([80, 18]);
        reply.extend([0; 16]);
    }
    let length = u16::try_from(reply.len()).unwrap();
    reply[2..4].copy_from_slice(&length.to_be_bytes());
    let signature = hmac_md5(secret, &[&reply]);
    reply[at..at + 16].copy_from_slice(&signature);
    let authenticator = md5(&[&reply, secret]);
    reply[4..20].copy_from_slice(&authenticator);
    reply
}

/// A reply without Message-Authenticator; its Response Authenticator is right.
pub(super) fn unsigned(code: u8, request: &[u8], secret: &[u8]) -> Vec<u8> {
    let mut reply = vec![code, request[1], 0, 20];
    reply.extend(&request[4..20]);
    let authenticator = md5(&[&reply, secret]);
    reply[4..20].copy_from_slice(&authenticator);
    reply
}

/// What the script gives for a request: packets to send back.
pub(super) type Script = dyn Fn(usize, &[u8]) -> Vec<Vec<u8>> + Send + Sync;

/// A request and where it came from.
pub(super) type Asked = (SocketAddr, Vec<u8>);

/// A server that runs until it is dropped.
pub(super) struct StandIn {
    pub(super) address: SocketAddr,
    pub(super) asked: Arc<Mutex<Vec<Asked>>>,
    count: Arc<AtomicUsize>,
    task: tokio::task::JoinHandle<()>,
}

impl StandIn {
    /// Answers each request by the script, which gets how many came before.
    pub(super) async fn start(script: impl Fn(usize, &[u8]) -> Vec<Vec<u8>> + Send + Sync + 'static) -> Self {
        Self::start_from(script, false).await
    }

    /// The same; with `elsewhere`, answers from another port than the one that was asked.
    pub(super) async fn start_from(
        script: impl Fn(usize, &[u8]) -> Vec<Vec<u8>> + Send + Sync + 'static,
        elsewhere: bool,
    ) -> Self {
        let script: Box<Script> = Box::new(script);
        let socket = UdpSocket::bind("127.0.0.1:0").await.unwrap();
        let other = UdpSocket::bind("127.0.0.1:0").await.unwrap();
        let address = socket.local_addr().unwrap();
        let asked: Arc<Mutex<Vec<_>>> = Arc::default();
        let count = Arc::new(AtomicUsize::new(0));
        let (kept, counter) = (Arc::clone(&asked), Arc::clone(&count));
        let task = tokio::spawn(async move {
            let mut room = [0; 4_096];
            loop {
                let (length, from) = socket.recv_from(&mut room).await.unwrap();
                let packet = room[..length].to_vec();
                let replies = script(counter.fetch_add(1, Ordering::SeqCst), &packet);
                kept.lock().unwrap().push((from, packet));
                for reply in replies {
                    let out = if elsewhere { &other } else { &socket };
                    out.send_to(&reply, from).await.unwrap();
                }
            }
        });
        Self { address, asked, count, task }
    }

    pub(super) fn count(&self) -> usize {
        self.count.load(Ordering::SeqCst)
    }

    /// The requests so far.
    pub(super) fn packets(&self) -> Vec<Vec<u8>> {
        self.asked.lock().unwrap().iter().map(|(_, packet)| packet.clone()).collect()
    }

    pub(super) fn server(&self, id: &'static str) -> RadiusServer {
        RadiusServer {
            id: Slug::literal(id),
            host: "127.0.0.1".to_owned(),
            port: self.address.port(),
            secret: Secret::new(SECRET),
            timeout_ms: 5_000,
            tries: 2,
            status_server: true,
        }
    }

    /// The same server, given up soon.
    pub(super) fn hasty(&self, id: &'static str) -> RadiusServer {
        RadiusServer { timeout_ms: 150, ..self.server(id) }
    }
}

impl Drop for StandIn {
    fn drop(&mut self) {
        self.task.abort();
    }
}

/// A setup of these servers.
pub(super) fn setup(servers: Vec<RadiusServer>) -> RadiusSetup {
    RadiusSetup { servers, attributes: Vec::new(), down_seconds: 60, probe_name: "reclave-probe".to_owned() }
}

/// The value of an attribute of a packet.
pub(super) fn value(packet: &[u8], kind: u8) -> Option<Vec<u8>> {
    let mut at = 20;
    while at < packet.len() {
        let length = usize::from(packet[at + 1]);
        if packet[at] == kind {
            return Some(packet[at + 2..at + length].to_vec());
        }
        at += length;
    }
    None
}
