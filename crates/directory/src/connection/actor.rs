//! The task that owns one socket: it numbers requests, hands answers to whoever waits for them, abandons
//! what nobody waits for any longer, and ends at the first thing that no LDAP server may send.

use std::{
    collections::{HashMap, HashSet},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
};

use futures_util::{SinkExt as _, StreamExt as _};
use ldap3_proto::{LdapMsg, control::LdapControl, proto::LdapOp};
use tokio::{
    sync::{mpsc, oneshot},
    time::{Instant, sleep_until, timeout_at},
};
use tokio_util::codec::Framed;

use super::{
    answer::{Body, Control, Entry, Message, Outcome},
    codec::Codec,
    dial::Socket,
    error::WireError,
};

/// RFC 4511 section 4.4.1.
const NOTICE_OF_DISCONNECTION: &str = "1.3.6.1.4.1.1466.20036";
/// Abandoned requests whose late answers are still let pass; a server that owes more is given up.
const ABANDONED_MAX: usize = 32;
/// What one search may bring in all.
const RESULT_BYTES_MAX: usize = 32 * 1024 * 1024;

/// Everything that came back for one request.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Answer {
    /// How it ended.
    pub outcome: Outcome,
    /// Entries of a search, in the server's order.
    pub entries: Vec<Entry>,
    /// Controls of the final message.
    pub controls: Vec<Control>,
    /// Value of an extended response.
    pub value: Option<Vec<u8>>,
    /// Whether entries beyond the search's limit came and were dropped (Samba does not count exactly).
    pub is_cut: bool,
}

/// What may end a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ending {
    Bind,
    Search { entries_max: usize },
    Modify,
    Add,
    Delete,
    Rename,
    Extended,
}

pub(super) type Reply = oneshot::Sender<Result<Answer, WireError>>;

pub(super) enum Command {
    Ask {
        ticket: u64,
        op: Box<LdapOp>,
        controls: Vec<LdapControl>,
        ending: Ending,
        until: Instant,
        reply: Reply,
    },
    /// Nobody waits for this ticket any longer.
    Forget(u64),
}

struct Pending {
    ticket: u64,
    ending: Ending,
    until: Instant,
    answer: Answer,
    bytes: usize,
    reply: Reply,
}

pub(super) struct Actor {
    pub(super) socket: Framed<Box<dyn Socket>, Codec>,
    pub(super) commands: mpsc::UnboundedReceiver<Command>,
    pub(super) closed: Arc<AtomicBool>,
    pub(super) last_id: i32,
    pub(super) pending: Tickets,
}

#[derive(Default)]
pub(super) struct Tickets {
    waiting: HashMap<i32, Pending>,
    abandoned: HashSet<i32>,
}

impl Actor {
    /// Serves until the handle is dropped, the server ends the connection, or it breaks the protocol.
    pub(super) async fn run(mut self) {
        let ended = loop {
            let next = self.pending.waiting.values().map(|pending| pending.until).min();
            tokio::select! {
                command = self.commands.recv() => match command {
                    None => break WireError::Unanswered("the connection was given up".to_owned()),
                    Some(command) => if let Err(error) = self.obey(command).await { break error },
                },
                message = self.socket.next() => if let Err(error) = self.receive(message) { break error },
                () = sleep_until(next.unwrap_or_else(Instant::now)), if next.is_some() => {
                    if let Err(error) = self.expire().await { break error }
                }
            }
        };
        // First the flag, then the replies: who gets one must not find the connection alive.
        self.closed.store(true, Ordering::Release);
        self.commands.close();
        for (_, pending) in self.pending.waiting.drain() {
            let _ = pending.reply.send(Err(ended.clone()));
        }
        while let Ok(command) = self.commands.try_recv() {
            if let Command::Ask { reply, .. } = command {
                let _ = reply.send(Err(WireError::NotSent(ended.to_string())));
            }
        }
        // A courtesy to the server (RFC 4511 section 4.3); it may not be listening.
        let until = Instant::now() + std::time::Duration::from_millis(200);
        let _ = timeout_at(until, async {
            self.write(LdapOp::UnbindRequest, Vec::new(), until).await?;
            self.socket.close().await.map_err(|error| WireError::Unanswered(error.to_string()))
        })
        .await;
    }

    async fn obey(&mut self, command: Command) -> Result<(), WireError> {
        match command {
            Command::Ask { ticket, op, controls, ending, until, reply } => {
                if reply.is_closed() {
                    return Ok(());
                }
                match self.write(*op, controls, until).await {
                    Ok(id) => {
                        let pending =
                            Pending { ticket, ending, until, answer: Answer::default(), bytes: 0, reply };
                        self.pending.waiting.insert(id, pending);
                        Ok(())
                    }
                    // Some bytes of it may have left, so whether it took effect is not known.
                    Err(error) => {
                        self.closed.store(true, Ordering::Release);
                        let _ = reply.send(Err(error.clone()));
                        Err(error)
                    }
                }
            }
            Command::Forget(ticket) => {
                let found = self.pending.waiting.iter().find(|(_, pending)| pending.ticket == ticket);
                match found.map(|(id, _)| *id) {
                    Some(id) => self.abandon(id).await.map(drop),
                    None => Ok(()),
                }
            }
        }
    }

    /// Writes one request within its time: a server that does not read must not hold the task for ever.
    async fn write(
        &mut self,
        op: LdapOp,
        controls: Vec<LdapControl>,
        until: Instant,
    ) -> Result<i32, WireError> {
        let id = self.last_id.checked_add(1).unwrap_or(1);
        self.last_id = id;
        let message = LdapMsg { msgid: id, op, ctrl: controls };
        match timeout_at(until, self.socket.send(message)).await {
            Ok(Ok(())) => Ok(id),
            Ok(Err(error)) => Err(WireError::Unanswered(error.to_string())),
            Err(_) => Err(WireError::Unanswered("the server does not read".to_owned())),
        }
    }

    /// Tells the server that the answer is no longer wanted (a bind cannot be abandoned: it ends all).
    async fn abandon(&mut self, id: i32) -> Result<Option<Pending>, WireError> {
        let Some(pending) = self.pending.waiting.remove(&id) else { return Ok(None) };
        let over = self.pending.abandoned.len() >= ABANDONED_MAX;
        if pending.ending == Ending::Bind || over {
            let error = WireError::Unanswered("the server took too long".to_owned());
            let _ = pending.reply.send(Err(error.clone()));
            return Err(error);
        }
        self.pending.abandoned.insert(id);
        let soon = Instant::now() + std::time::Duration::from_millis(500);
        match self.write(LdapOp::AbandonRequest(id), Vec::new(), soon).await {
            Ok(_) => Ok(Some(pending)),
            Err(error) => {
                let _ = pending.reply.send(Err(error.clone()));
                Err(error)
            }
        }
    }

    async fn expire(&mut self) -> Result<(), WireError> {
        let now = Instant::now();
        let late = |(id, pending): (&i32, &Pending)| (pending.until <= now).then_some(*id);
        let due: Vec<i32> = self.pending.waiting.iter().filter_map(late).collect();
        for id in due {
            if let Some(pending) = self.abandon(id).await? {
                let _ = pending.reply.send(Err(WireError::Unanswered("the time is over".to_owned())));
            }
        }
        Ok(())
    }

    fn receive(&mut self, message: Option<Result<Message, std::io::Error>>) -> Result<(), WireError> {
        let message = match message {
            None => return Err(WireError::Unanswered("the server closed the connection".to_owned())),
            Some(Err(error)) if error.kind() == std::io::ErrorKind::InvalidData => {
                return Err(WireError::Protocol(error.to_string()));
            }
            Some(Err(error)) => return Err(WireError::Unanswered(error.to_string())),
            Some(Ok(message)) => message,
        };
        if message.id == 0 {
            return Err(unsolicited(&message.body));
        }
        let id = i32::try_from(message.id).map_err(|_| unexpected("a message number beyond all"))?;
        if self.pending.abandoned.contains(&id) {
            if !matches!(message.body, Body::Entry(_) | Body::Reference | Body::Intermediate) {
                self.pending.abandoned.remove(&id);
            }
            return Ok(());
        }
        let Some(pending) = self.pending.waiting.get_mut(&id) else {
            return Err(unexpected("an answer to nothing that was asked"));
        };
        if pending.take(message)? {
            let done = self.pending.waiting.remove(&id).expect("looked up a moment ago");
            let _ = done.reply.send(Ok(done.answer));
        }
        Ok(())
    }
}

impl Pending {
    /// Adds a message to the answer; true when it was the last.
    fn take(&mut self, message: Message) -> Result<bool, WireError> {
        self.bytes = self.bytes.saturating_add(message.size);
        if self.bytes > RESULT_BYTES_MAX {
            return Err(unexpected("more than a search may bring"));
        }
        let outcome = match (self.ending, message.body) {
            (Ending::Search { entries_max }, Body::Entry(entry)) => {
                if self.answer.entries.len() < entries_max {
                    self.answer.entries.push(entry);
                } else {
                    self.answer.is_cut = true;
                }
                return Ok(false);
            }
            (Ending::Search { .. }, Body::Reference) | (_, Body::Intermediate) => return Ok(false),
            (Ending::Bind, Body::Bind(outcome))
            | (Ending::Search { .. }, Body::SearchDone(outcome))
            | (Ending::Modify, Body::Modify(outcome))
            | (Ending::Add, Body::Add(outcome))
            | (Ending::Delete, Body::Delete(outcome))
            | (Ending::Rename, Body::Rename(outcome)) => outcome,
            (Ending::Extended, Body::Extended { outcome, value, .. }) => {
                self.answer.value = value;
                outcome
            }
            _ => return Err(unexpected("an answer of another kind than was asked for")),
        };
        self.answer.outcome = outcome;
        self.answer.controls = message.controls;
        Ok(true)
    }
}

fn unexpected(what: &str) -> WireError {
    WireError::Protocol(what.to_owned())
}

fn unsolicited(body: &Body) -> WireError {
    match body {
        Body::Extended { outcome, name, .. } if name.as_deref() == Some(NOTICE_OF_DISCONNECTION) => {
            let reason = crate::classify::clean(&outcome.text);
            WireError::Unanswered(format!("the server said goodbye with result {} {reason}", outcome.code))
        }
        _ => unexpected("a message that nobody asked for"),
    }
}
