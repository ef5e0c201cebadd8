//! The port to RADIUS servers (RFC 2865): ask whether a code is somebody's, go on where the server asks back,
//! and look whether servers are there. What is in force is handed in, with its secrets opened.

use std::{fmt, net::IpAddr};

use async_trait::async_trait;

use crate::{id::Slug, secret::Secret, time::Timestamp};

/// Longest password that PAP carries (RFC 2865 section 5.2), in bytes.
pub const CODE_MAX: usize = 128;

/// One server.
#[derive(Clone, Debug)]
pub struct RadiusServer {
    /// Stable name.
    pub id: Slug,
    /// Host name or address.
    pub host: String,
    /// UDP port, usually 1812.
    pub port: u16,
    /// What this house and the server know, and nobody else.
    pub secret: Secret,
    /// How long one try waits for its answer, in milliseconds.
    pub timeout_ms: u32,
    /// How often the same request is sent before the next server is asked.
    pub tries: u32,
    /// Whether it answers Status-Server (RFC 5997); else the probe name is asked about.
    pub status_server: bool,
}

/// What is sent beside name and code.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RadiusAttribute {
    /// Type, 1 to 255; for an attribute of a vendor, the vendor's own type.
    pub kind: u8,
    /// The vendor's number (RFC 2865 section 5.26); `None` for a standard attribute.
    pub vendor: Option<u32>,
    /// The value as it goes over the wire, 1 to 253 bytes.
    pub value: Vec<u8>,
}

/// What is in force.
#[derive(Clone, Debug, Default)]
pub struct RadiusSetup {
    /// Servers in order: the next is asked when one is silent.
    pub servers: Vec<RadiusServer>,
    /// Sent with every request.
    pub attributes: Vec<RadiusAttribute>,
    /// Seconds for which a silent server is asked last.
    pub down_seconds: u32,
    /// A name that is nobody's, for looking whether a server answers, and for names that are nobody's here.
    pub probe_name: String,
}

/// Who is asked about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Name<'a> {
    /// Somebody, by the name that the server knows.
    Of(&'a str),
    /// Nobody: the probe name and a code that was drawn are sent in place of what was typed, so that the answer
    /// takes as long and no server learns the name.
    Nobody,
}

/// One question to the servers.
#[derive(Clone, Copy, Debug)]
pub struct Ask<'a> {
    /// About whom.
    pub name: Name<'a>,
    /// The code, or what answers the challenge.
    pub code: &'a Secret,
    /// The challenge that is answered; `None` for the first round.
    pub challenge: Option<&'a Challenge>,
}

/// What a server asked back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Challenge {
    /// Who asked: the answer goes there and nowhere else.
    pub server: Slug,
    /// The State attributes (RFC 2865 section 5.24), to be given back as they are. At most 253 bytes.
    pub state: Vec<u8>,
    /// What it says, as one line without control characters; may be empty.
    pub prompt: String,
    /// Whether what is typed may be seen (Prompt, RFC 2869 section 5.10).
    pub echo: bool,
}

/// What the servers say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It is the person's.
    Accepted,
    /// It is not.
    Rejected,
    /// Another prompt first.
    Challenged(Challenge),
}

/// A reply that was not believed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RefusedReply {
    /// From whom it seemed to be.
    pub server: Slug,
    /// What was wrong.
    pub why: Distrust,
    /// How many such came in this question.
    pub count: u32,
}

/// Why a reply is not believed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Distrust {
    /// No Message-Authenticator (RFC 2869 section 5.14), which a forger would leave out (CVE-2024-3596).
    Unsigned,
    /// An authenticator that does not fit: another shared secret, or a forgery.
    Forged,
    /// Not a packet.
    Malformed,
}

impl Distrust {
    /// The stable code, for history.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Unsigned => "unsigned",
            Self::Forged => "forged",
            Self::Malformed => "malformed",
        }
    }
}

/// An answer with what was seen on the way.
#[derive(Debug)]
pub struct Asked {
    /// What came of it.
    pub result: Result<Verdict, RadiusError>,
    /// Replies that were not believed.
    pub refused: Vec<RefusedReply>,
}

/// Why there is no answer. Nothing is known about the code then.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RadiusError {
    /// No server is set up.
    #[error("no RADIUS server is set up")]
    NotSetUp,
    /// None of them answered.
    #[error("no RADIUS server answered: {0}")]
    Unreachable(String),
    /// The server that asked back is gone, or in force no more: begin anew.
    #[error("the RADIUS server that asked back does not answer: {0}")]
    ChallengeLost(String),
}

/// How one server stood when it was last looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ServerStanding {
    /// Which.
    pub id: Slug,
    /// Whether it answers as it should; else why not, in words for administrators.
    pub problem: Option<Problem>,
    /// The address that answered.
    pub address: Option<IpAddr>,
    /// How long it took, in milliseconds.
    pub took_ms: u64,
    /// When; set by who keeps it.
    pub at: Timestamp,
}

/// Why a server is of no use now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// Its name is not known, or nothing listens there: what the system says.
    Unreachable(String),
    /// Nothing came back in time: down, behind a firewall, or it does not know this house as its client.
    Silent,
    /// Something came back that is not believed.
    Distrusted(Distrust),
}

impl Problem {
    /// The stable code: `unreachable`, `silent`, `unsigned`, `forged` or `malformed`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Unreachable(_) => "unreachable",
            Self::Silent => "silent",
            Self::Distrusted(why) => why.code(),
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())?;
        match self {
            Self::Unreachable(detail) => write!(f, " ({detail})"),
            Self::Silent | Self::Distrusted(_) => Ok(()),
        }
    }
}

/// RADIUS servers.
#[async_trait]
pub trait Radius: Send + Sync {
    /// Puts servers in force. Those that stay the same keep being marked as silent or not.
    fn configure(&self, setup: RadiusSetup);

    /// Whether any server is in force.
    fn is_set_up(&self) -> bool;

    /// Asks whether a code is somebody's.
    async fn ask(&self, ask: Ask<'_>) -> Asked;

    /// Looks at each server in force, at the same time.
    async fn check(&self, now: Timestamp) -> Vec<ServerStanding>;

    /// Looks at each server of a setup that is not in force.
    async fn try_out(&self, setup: RadiusSetup, now: Timestamp) -> Vec<ServerStanding>;
}

/// Where there are no servers.
pub struct NoServers;

#[async_trait]
impl Radius for NoServers {
    fn configure(&self, _: RadiusSetup) {}

    fn is_set_up(&self) -> bool {
        false
    }

    async fn ask(&self, _: Ask<'_>) -> Asked {
        Asked { result: Err(RadiusError::NotSetUp), refused: Vec::new() }
    }

    async fn check(&self, _: Timestamp) -> Vec<ServerStanding> {
        Vec::new()
    }

    async fn try_out(&self, _: RadiusSetup, _: Timestamp) -> Vec<ServerStanding> {
        Vec::new()
    }
}
