//! The port to client certificates (RFC 5280): what a connection presented, whether it is good, and what it says of
//! its owner. What is in force is handed in; whose account a good certificate is, is decided in [`mapping`].

pub mod mapping;

use async_trait::async_trait;

use crate::{config::certificate::Revocation, time::Timestamp};

/// Most certificates that are looked at of one chain, the person's own among them.
pub const CHAIN_MAX: usize = 8;

/// What came with a request.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Presented {
    /// No certificate.
    #[default]
    None,
    /// A certificate, whose key the other end of the connection has, and those above it: DER, the person's own first.
    Chain(Vec<Vec<u8>>),
    /// Something that is not taken.
    Refused(Distrust),
}

/// Why a certificate is not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Distrust {
    /// The header with it came from an address that is no trusted proxy.
    Stranger,
    /// The header came more than once.
    Doubled,
    /// It cannot be read.
    Malformed,
    /// It is of the future.
    NotYet,
    /// It is over.
    Expired,
    /// It is not for proving clients.
    Usage,
    /// None of the realm's authorities issued it.
    Issuer,
    /// Its authority took it back.
    Revoked,
    /// It breaks another rule of its authorities or of RFC 5280.
    Unfit,
}

impl Distrust {
    /// The stable code, for history and for texts.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Stranger => "stranger",
            Self::Doubled => "doubled",
            Self::Malformed => "malformed",
            Self::NotYet => "not-yet",
            Self::Expired => "expired",
            Self::Usage => "usage",
            Self::Issuer => "issuer",
            Self::Revoked => "revoked",
            Self::Unfit => "unfit",
        }
    }
}

/// Why nothing is known about whose certificate it is.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CertificateError {
    /// No authorities are in force.
    #[error("no certificate authorities are set up")]
    NotSetUp,
    /// A revocation list that is needed is not there, or too old; which, and why.
    #[error("a revocation list is not to be had: {0}")]
    Unreachable(String),
    /// It is not taken.
    #[error("the certificate is not taken: {}", .0.code())]
    Refused(Distrust),
}

impl CertificateError {
    /// The stable code: `not-set-up`, `unreachable`, or why it is not taken.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NotSetUp => "not-set-up",
            Self::Unreachable(_) => "unreachable",
            Self::Refused(why) => why.code(),
        }
    }
}

/// What is in force.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct CertificateSetup {
    /// The authorities, PEM, one after the other; empty for none.
    pub authorities: String,
    /// Where their revocation lists are.
    pub lists: Vec<String>,
    /// What is made of a list that is not there.
    pub revocation: Revocation,
    /// After how many seconds a list is fetched anew.
    pub refresh_seconds: u32,
}

/// What a certificate says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// The names of its issuer as they are encoded, the most general first: kind and text, e.g. `DC` and `example`.
    pub issuer: Vec<(String, String)>,
    /// The names of its subject in the same way.
    pub subject: Vec<(String, String)>,
    /// Its serial number, the most significant byte first, without zeros before it.
    pub serial: Vec<u8>,
    /// Its subject key identifier, where it has one.
    pub key_identifier: Option<Vec<u8>>,
    /// SHA-1 of its public key: of the key's bits, and of the key with its algorithm.
    pub key_hashes: [Vec<u8>; 2],
    /// The security identifier that the authority of a domain wrote into it (1.3.6.1.4.1.311.25.2).
    pub sid: Option<String>,
    /// User principal names among its alternative names.
    pub upns: Vec<String>,
    /// The whole of it, in base64 on one line.
    pub base64: String,
    /// When it is over, in seconds since 1970.
    pub not_after: i64,
}

/// What trying settings found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Tried {
    /// Authorities that can be used.
    pub authorities: u32,
    /// Each revocation list: its address, and the problem; empty for none.
    pub lists: Vec<(String, String)>,
}

/// Client certificates.
#[async_trait]
pub trait Certificates: Send + Sync {
    /// Puts authorities in force.
    fn configure(&self, setup: CertificateSetup);

    /// Whether a chain that was presented is good now, and what its first certificate says.
    async fn examine(&self, chain: &[Vec<u8>], now: Timestamp) -> Result<Facts, CertificateError>;

    /// Looks at settings that need not be in force: fetches the lists, and examines a chain if there is one.
    async fn try_out(
        &self,
        setup: &CertificateSetup,
        chain: Option<&[Vec<u8>]>,
        now: Timestamp,
    ) -> (Tried, Option<Result<Facts, CertificateError>>);
}

/// Where no certificates are taken.
pub struct NoCertificates;

#[async_trait]
impl Certificates for NoCertificates {
    fn configure(&self, _: CertificateSetup) {}

    async fn examine(&self, _: &[Vec<u8>], _: Timestamp) -> Result<Facts, CertificateError> {
        Err(CertificateError::NotSetUp)
    }

    async fn try_out(
        &self,
        _: &CertificateSetup,
        _: Option<&[Vec<u8>]>,
        _: Timestamp,
    ) -> (Tried, Option<Result<Facts, CertificateError>>) {
        (Tried::default(), None)
    }
}
