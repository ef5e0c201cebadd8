//! One connection to one LDAP server: a handle here, the task that owns the socket in `actor`.
//!
//! Knows LDAP and nothing of accounts or password policies; the flavours speak through it.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    time::Duration,
};

use domain::secret::Secret;
use ldap3_proto::{
    LdapFilter, LdapSearchScope,
    control::LdapControl,
    proto::{
        LdapAddRequest, LdapAttribute, LdapBindCred, LdapBindRequest, LdapDerefAliases, LdapExtendedRequest,
        LdapModify, LdapModifyDNRequest, LdapModifyRequest, LdapOp, LdapSearchRequest,
    },
};
use tokio::{
    sync::{mpsc, oneshot},
    time::Instant,
};

mod actor;
mod answer;
pub(crate) mod ber;
mod codec;
mod dial;
mod error;
mod tls;

pub use actor::Answer;
use actor::{Actor, Command, Ending};
pub use answer::{Control, Entry, Outcome};
pub use dial::{Dial, Plain};
pub use error::WireError;
pub use tls::Authority;

/// A request and what may end it. Printing it tells its kind only: it may carry passwords.
#[derive(Clone)]
pub struct Request {
    op: LdapOp,
    controls: Vec<LdapControl>,
    ending: Ending,
}

/// A search (RFC 4511 section 4.5.1).
#[derive(Clone, Debug)]
pub struct Search {
    /// Where.
    pub base: String,
    /// How deep.
    pub scope: LdapSearchScope,
    /// What; values stand in it as they are, since nothing here goes through the text form of a filter.
    pub filter: LdapFilter,
    /// Attributes wanted.
    pub attributes: Vec<String>,
    /// How many entries at most.
    pub entries_max: u16,
}

impl Search {
    /// The entry `dn` itself.
    #[must_use]
    pub fn entry(dn: impl Into<String>, attributes: &[&str]) -> Self {
        Self {
            base: dn.into(),
            scope: LdapSearchScope::Base,
            filter: LdapFilter::Present("objectClass".to_owned()),
            attributes: attributes.iter().map(|&name| name.to_owned()).collect(),
            entries_max: 1,
        }
    }
}

impl Request {
    /// A simple bind (RFC 4513 section 5.1).
    #[must_use]
    pub fn bind(name: impl Into<String>, password: &Secret) -> Self {
        let cred = LdapBindCred::Simple(password.expose().to_owned());
        let op = LdapOp::BindRequest(LdapBindRequest { version: 3, dn: name.into(), cred });
        Self { op, controls: Vec::new(), ending: Ending::Bind }
    }

    /// A search.
    #[must_use]
    pub fn search(search: Search) -> Self {
        let entries_max = usize::from(search.entries_max);
        let op = LdapOp::SearchRequest(LdapSearchRequest {
            base: search.base,
            scope: search.scope,
            aliases: LdapDerefAliases::Never,
            sizelimit: i32::from(search.entries_max),
            timelimit: 0,
            typesonly: false,
            filter: search.filter,
            attrs: search.attributes,
        });
        Self { op, controls: Vec::new(), ending: Ending::Search { entries_max } }
    }

    /// One page of a search (RFC 2696); the first has an empty cookie. The limit is the page's, not the
    /// whole search's, so none is sent with it, and a server that counts a page loosely loses nothing.
    #[must_use]
    pub fn search_page(search: Search, size: u16, cookie: Vec<u8>) -> Self {
        let mut request = Self::search(search);
        request.ending = Ending::Search { entries_max: usize::from(size) * 2 + 16 };
        if let LdapOp::SearchRequest(operation) = &mut request.op {
            operation.sizelimit = 0;
        }
        request.with(LdapControl::SimplePagedResults { size: i64::from(size), cookie })
    }

    /// A modification, all or nothing.
    #[must_use]
    pub fn modify(dn: impl Into<String>, changes: Vec<LdapModify>) -> Self {
        let op = LdapOp::ModifyRequest(LdapModifyRequest { dn: dn.into(), changes });
        Self { op, controls: Vec::new(), ending: Ending::Modify }
    }

    /// A new entry.
    #[must_use]
    pub fn add(dn: impl Into<String>, attributes: Vec<LdapAttribute>) -> Self {
        let op = LdapOp::AddRequest(LdapAddRequest { dn: dn.into(), attributes });
        Self { op, controls: Vec::new(), ending: Ending::Add }
    }

    /// The end of an entry.
    #[must_use]
    pub fn delete(dn: impl Into<String>) -> Self {
        Self { op: LdapOp::DelRequest(dn.into()), controls: Vec::new(), ending: Ending::Delete }
    }

    /// Another name for an entry, in the same place.
    #[must_use]
    pub fn rename(dn: impl Into<String>, new_rdn: impl Into<String>) -> Self {
        let op = LdapOp::ModifyDNRequest(LdapModifyDNRequest {
            dn: dn.into(),
            newrdn: new_rdn.into(),
            deleteoldrdn: true,
            new_superior: None,
        });
        Self { op, controls: Vec::new(), ending: Ending::Rename }
    }

    /// An extended operation.
    #[must_use]
    pub fn extended(request: LdapExtendedRequest) -> Self {
        Self { op: LdapOp::ExtendedRequest(request), controls: Vec::new(), ending: Ending::Extended }
    }

    /// The same with a control.
    #[must_use]
    pub fn with(mut self, control: LdapControl) -> Self {
        self.controls.push(control);
        self
    }

    /// Whether it changes nothing, so that it may be sent again.
    #[must_use]
    pub const fn is_read(&self) -> bool {
        matches!(self.ending, Ending::Search { .. })
    }
}

impl std::fmt::Debug for Request {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Request({:?})", self.ending)
    }
}

/// A live connection. Dropping it says goodbye to the server.
#[derive(Debug)]
pub struct Connection {
    server: String,
    commands: mpsc::UnboundedSender<Command>,
    closed: Arc<AtomicBool>,
    tickets: AtomicU64,
    round_trips: Arc<AtomicU64>,
}

impl Connection {
    /// Connects and encrypts; binds nobody. Every question that is waited for counts in `round_trips`.
    ///
    /// # Errors
    /// [`WireError::Unreachable`], [`WireError::Untrusted`] or [`WireError::Protocol`].
    pub async fn open(dial: &Dial, round_trips: Arc<AtomicU64>) -> Result<Self, WireError> {
        let socket = dial.socket().await?;
        let (commands, inbox) = mpsc::unbounded_channel();
        let closed = Arc::new(AtomicBool::new(false));
        // StartTLS used the first number.
        let actor = Actor {
            socket,
            commands: inbox,
            closed: Arc::clone(&closed),
            last_id: 1,
            pending: actor::Tickets::default(),
        };
        tokio::spawn(actor.run());
        let server = dial.address.to_string();
        Ok(Self { server, commands, closed, tickets: AtomicU64::new(0), round_trips })
    }

    /// The server's address, for logs.
    #[must_use]
    pub fn server(&self) -> &str {
        &self.server
    }

    /// Whether it can still be used.
    #[must_use]
    pub fn is_open(&self) -> bool {
        !self.closed.load(Ordering::Acquire)
    }

    /// Sends `request` and waits for its end. Dropping the future abandons the request.
    ///
    /// # Errors
    /// [`WireError::NotSent`], [`WireError::Unanswered`] or [`WireError::Protocol`].
    pub async fn ask(&self, request: Request, time_max: Duration) -> Result<Answer, WireError> {
        let ticket = self.tickets.fetch_add(1, Ordering::Relaxed);
        let (reply, answer) = oneshot::channel();
        let Request { op, controls, ending } = request;
        let until = Instant::now() + time_max;
        let command = Command::Ask { ticket, op: Box::new(op), controls, ending, until, reply };
        let gone = || WireError::NotSent("it had ended".to_owned());
        self.commands.send(command).map_err(|_| gone())?;
        self.round_trips.fetch_add(1, Ordering::Relaxed);
        let mut forget = Forget { commands: &self.commands, ticket, armed: true };
        let result = answer.await;
        forget.armed = false;
        result.unwrap_or_else(|_| Err(WireError::Unanswered("the connection's task ended".to_owned())))
    }
}

/// Tells the task when the caller's future is dropped in the middle.
struct Forget<'a> {
    commands: &'a mpsc::UnboundedSender<Command>,
    ticket: u64,
    armed: bool,
}

impl Drop for Forget<'_> {
    fn drop(&mut self) {
        if self.armed {
            let _ = self.commands.send(Command::Forget(self.ticket));
        }
    }
}
