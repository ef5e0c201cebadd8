//! What can go wrong between this house and one server, by what may have happened to the request.

/// A request that got no proper answer.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WireError {
    /// No connection could be made; another server may do.
    #[error("{0}")]
    Unreachable(String),
    /// The server cannot be trusted or refuses to encrypt; nothing was asked of it.
    #[error("{0}")]
    Untrusted(String),
    /// The connection was closed before the request was written to it.
    #[error("the connection was closed before the request was sent: {0}")]
    NotSent(String),
    /// The request was written, and then the connection ended or the time was over.
    #[error("no answer came: {0}")]
    Unanswered(String),
    /// The request was written and what came back is no LDAP.
    #[error("the server broke the protocol: {0}")]
    Protocol(String),
}
