//! The network side: accepts loopback connections, reads LDAP messages one after another, and writes answers.
//! Bounds everything that a peer controls (connections, message size, nesting, idle time, queue); whatever
//! cannot be understood ends the connection.

use std::{
    collections::VecDeque,
    net::SocketAddr,
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use domain::time::{Clock, Timestamp};
use futures_util::{SinkExt as _, StreamExt as _};
use ldap3_proto::proto::{LdapMsg, LdapOp};
use tokio::{
    net::{TcpListener, TcpStream},
    sync::watch,
    task::JoinSet,
};
use tokio_util::codec::Framed;

use super::{
    Limits,
    codec::GuardedCodec,
    core::Core,
    dispatch::{self, Reply},
    faults::{Fault, Hold, Operation, Ordered, StallPoint},
    rights::Who,
};

/// The most requests read ahead while one is held up.
const QUEUE_MAX: usize = 64;

/// What all connections share.
pub(super) struct Shared {
    pub core: Mutex<Core>,
    pub clock: Arc<dyn Clock>,
    pub limits: Limits,
    /// Whether the directory takes part at all; `false` closes every connection at once.
    pub reachable: watch::Sender<bool>,
}

impl Shared {
    /// The state; a test that panicked while holding it is no reason to stop answering others.
    pub(super) fn core(&self) -> MutexGuard<'_, Core> {
        self.core.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn now(&self) -> Timestamp {
        self.clock.now()
    }
}

/// Accepts until the task is aborted; aborting it ends all connections, because the set is dropped with it.
pub(super) async fn accept(listener: TcpListener, shared: Arc<Shared>) {
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, peer)) => {
                    let has_room = connections.len() < shared.limits.connections;
                    if has_room && peer.ip().is_loopback() && *shared.reachable.borrow() {
                        shared.core().counts.connections += 1;
                        connections.spawn(Connection::new(stream, peer, Arc::clone(&shared)).serve());
                    }
                }
                Err(error) => {
                    // Out of file handles, most likely: give connections a moment to end.
                    tracing::warn!(%error, "the demo directory cannot accept a connection");
                    tokio::time::sleep(Duration::from_millis(50)).await;
                }
            },
            Some(_) = connections.join_next() => {}
        }
    }
}

struct Connection {
    framed: Framed<TcpStream, GuardedCodec>,
    peer: SocketAddr,
    shared: Arc<Shared>,
    reachable: watch::Receiver<bool>,
    who: Who,
    queue: VecDeque<LdapMsg>,
}

/// Whether the connection goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Flow {
    Continue,
    Close,
}

/// How a held-up operation ended its wait.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Held {
    Released,
    Abandoned,
    Closed,
}

impl Connection {
    fn new(stream: TcpStream, peer: SocketAddr, shared: Arc<Shared>) -> Self {
        // A round trip that waits for a delayed acknowledgement would take 40 ms; failing to ask is harmless.
        let _ = stream.set_nodelay(true);
        let codec = GuardedCodec::new(shared.limits.message_bytes, shared.limits.nesting);
        let reachable = shared.reachable.subscribe();
        Self {
            framed: Framed::new(stream, codec),
            peer,
            shared,
            reachable,
            who: Who::Nobody,
            queue: VecDeque::new(),
        }
    }

    async fn serve(mut self) {
        loop {
            let Some(message) = self.next_message().await else { break };
            if self.answer(message).await == Flow::Close {
                break;
            }
        }
        tracing::trace!(peer = %self.peer, "demo directory connection ends");
    }

    async fn next_message(&mut self) -> Option<LdapMsg> {
        if let Some(message) = self.queue.pop_front() {
            return Some(message);
        }
        tokio::select! {
            read = tokio::time::timeout(self.shared.limits.idle, self.framed.next()) => {
                read.ok().flatten()?.ok().filter(|message| message.msgid > 0)
            }
            _ = self.reachable.wait_for(|is_reachable| !*is_reachable) => None,
        }
    }

    async fn answer(&mut self, message: LdapMsg) -> Flow {
        let kinds = match &message.op {
            LdapOp::UnbindRequest => return Flow::Close,
            // What it names has been answered already, or is caught in `hold`.
            LdapOp::AbandonRequest(_) => return Flow::Continue,
            op => match dispatch::kinds(op) {
                Some(kinds) => kinds,
                None => return Flow::Close,
            },
        };
        let ordered = self.shared.core().faults.take(kinds);
        let id = message.msgid;
        match ordered {
            Some(Ordered::Fault(Fault::CloseBefore)) => return Flow::Close,
            Some(Ordered::Fault(Fault::CloseAfter)) => {
                self.apply(message);
                return Flow::Close;
            }
            Some(Ordered::Fault(fault @ (Fault::Busy | Fault::Unavailable))) => {
                self.shared.core().count(&message.op);
                let answer = dispatch::fault_answer(&message.op, fault).map(|op| reply_message(id, op));
                return self.send(answer.into_iter().collect()).await;
            }
            Some(Ordered::Hold(StallPoint::BeforeApply, hold)) => match self.hold(hold, id).await {
                Held::Released => {}
                Held::Abandoned => return Flow::Continue,
                Held::Closed => return Flow::Close,
            },
            Some(Ordered::Hold(StallPoint::AfterApply, hold)) => {
                let reply = self.apply(message);
                return match self.hold(hold, id).await {
                    Held::Released => self.send(reply.messages(id)).await,
                    Held::Abandoned => Flow::Continue,
                    Held::Closed => Flow::Close,
                };
            }
            None => {}
        }
        let reply = self.apply(message);
        self.send(reply.messages(id)).await
    }

    /// Carries the operation out; from here on it has happened, whether its answer arrives or not.
    fn apply(&mut self, message: LdapMsg) -> Reply {
        let now = self.shared.now();
        let mut core = self.shared.core();
        core.count(&message.op);
        core.answer(&mut self.who, message, now)
    }

    async fn send(&mut self, messages: Vec<LdapMsg>) -> Flow {
        let idle = self.shared.limits.idle;
        let sending = async {
            for message in messages {
                self.framed.feed(message).await?;
            }
            self.framed.flush().await
        };
        // A peer that asks but does not read must not hold its connection for ever.
        match tokio::time::timeout(idle, sending).await {
            Ok(Ok(())) => Flow::Continue,
            Ok(Err(_)) | Err(_) => Flow::Close,
        }
    }

    /// Waits for the release, while reading on, so that Abandon and the end of the connection are seen.
    async fn hold(&mut self, hold: Hold, id: i32) -> Held {
        let released = hold.wait();
        tokio::pin!(released);
        loop {
            tokio::select! {
                () = &mut released => return Held::Released,
                _ = self.reachable.wait_for(|is_reachable| !*is_reachable) => return Held::Closed,
                read = self.framed.next() => match read {
                    Some(Ok(LdapMsg { op: LdapOp::AbandonRequest(abandoned), .. })) if abandoned == id => {
                        return Held::Abandoned;
                    }
                    Some(Ok(LdapMsg { op: LdapOp::UnbindRequest, .. })) => return Held::Closed,
                    Some(Ok(message)) if self.queue.len() < QUEUE_MAX && message.msgid > 0 => {
                        self.queue.push_back(message);
                    }
                    _ => return Held::Closed,
                },
            }
        }
    }
}

fn reply_message(msgid: i32, op: LdapOp) -> LdapMsg {
    LdapMsg { msgid, op, ctrl: Vec::new() }
}

impl Core {
    fn count(&mut self, op: &LdapOp) {
        let counter = match dispatch::kinds(op).and_then(<[Operation]>::first) {
            Some(Operation::Bind) => &mut self.counts.binds,
            Some(Operation::Read) => &mut self.counts.reads,
            Some(Operation::Modify) => &mut self.counts.modifies,
            Some(Operation::Extended) => &mut self.counts.extended,
            _ => return,
        };
        *counter += 1;
    }
}
