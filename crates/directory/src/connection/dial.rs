//! Making a connection: name look-up, TCP, and encryption from the first byte or by StartTLS.
//!
//! Apart from the actor, because here nothing has been asked yet: every failure means "try the next one".

use std::{
    io,
    net::SocketAddr,
    sync::{Arc, OnceLock},
    time::Duration,
};

use futures_util::{SinkExt as _, StreamExt as _};
use ldap3_proto::{
    LdapMsg,
    proto::{LdapExtendedRequest, LdapOp},
};
use rustls::pki_types::ServerName;
use tokio::{
    io::{AsyncRead, AsyncWrite},
    net::TcpStream,
    time::{Instant, timeout_at},
};
use tokio_rustls::TlsConnector;
use tokio_util::codec::Framed;

use super::{answer::Body, codec::Codec, error::WireError, tls, tls::Authority};
use crate::address::{Address, Scheme};

/// RFC 4511 section 4.14.
const START_TLS: &str = "1.3.6.1.4.1.1466.20037";

/// Bytes both ways, encrypted or not.
pub(super) trait Socket: AsyncRead + AsyncWrite + Send + Unpin {}
impl<T: AsyncRead + AsyncWrite + Send + Unpin> Socket for T {}

/// How a connection to one server is to be made.
#[derive(Clone)]
pub struct Dial {
    /// Where.
    pub address: Address,
    /// Whether a password may travel unencrypted.
    pub plain: Plain,
    /// The authorities to trust in place of the platform's.
    pub authority: Option<Authority>,
    /// For look-up, TCP and TLS together.
    pub time_max: Duration,
    /// Made when first needed and then shared: authorities are read once, and sessions resumed.
    connector: Arc<OnceLock<TlsConnector>>,
}

/// Whether a connection may stay unencrypted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Plain {
    /// Never: `ldap://` means StartTLS.
    Never,
    /// `ldap://` stays plain, and only when the other end is this machine.
    OnLoopback,
    /// `ldap://` stays plain.
    Anywhere,
}

impl Dial {
    /// A connection to be made; nothing is read or asked yet.
    #[must_use]
    pub fn new(address: Address, plain: Plain, authority: Option<Authority>, time_max: Duration) -> Self {
        Self { address, plain, authority, time_max, connector: Arc::default() }
    }

    fn connector(&self) -> Result<&TlsConnector, WireError> {
        if let Some(connector) = self.connector.get() {
            return Ok(connector);
        }
        let made = tls::connector(self.authority.as_ref())?;
        Ok(self.connector.get_or_init(|| made))
    }

    pub(super) async fn socket(&self) -> Result<Framed<Box<dyn Socket>, Codec>, WireError> {
        let until = Instant::now() + self.time_max;
        let late = |_| self.unreachable("it did not answer in time");
        let stream = timeout_at(until, self.tcp()).await.map_err(late)??;
        timeout_at(until, self.secure(stream)).await.map_err(late)?
    }

    async fn tcp(&self) -> Result<TcpStream, WireError> {
        let place = (self.address.host(), self.address.port());
        let stream = TcpStream::connect(place).await.map_err(|error| self.unreachable(error))?;
        // Requests are small and waited for one by one.
        stream.set_nodelay(true).map_err(|error| self.unreachable(error))?;
        Ok(stream)
    }

    async fn secure(&self, stream: TcpStream) -> Result<Framed<Box<dyn Socket>, Codec>, WireError> {
        match (self.address.scheme(), self.plain) {
            (Scheme::Ldaps, _) => self.encrypt(stream).await,
            (Scheme::Ldap, Plain::Never) => {
                let stream = self.start_tls(stream).await?;
                self.encrypt(stream).await
            }
            (Scheme::Ldap, Plain::Anywhere) => Ok(Framed::new(Box::new(stream), Codec::default())),
            (Scheme::Ldap, Plain::OnLoopback) => match stream.peer_addr().map(|peer: SocketAddr| peer.ip()) {
                Ok(peer) if peer.is_loopback() => Ok(Framed::new(Box::new(stream), Codec::default())),
                _ => Err(WireError::Untrusted(format!(
                    "{}: is not this machine, and passwords do not travel unencrypted; set `tls.mode`",
                    self.address
                ))),
            },
        }
    }

    /// Asks for encryption and goes on only when it is granted: a server that no longer offers it may be
    /// somebody in between.
    async fn start_tls(&self, stream: TcpStream) -> Result<TcpStream, WireError> {
        let mut framed = Framed::new(stream, Codec::default());
        let request = LdapExtendedRequest { name: START_TLS.to_owned(), value: None };
        let message = LdapMsg::new(1, LdapOp::ExtendedRequest(request));
        framed.send(message).await.map_err(|error| self.unreachable(error))?;
        let answer = match framed.next().await {
            None => return Err(self.unreachable("it closed the connection when asked to encrypt")),
            Some(Err(error)) if error.kind() == io::ErrorKind::InvalidData => {
                return Err(WireError::Protocol(format!("{}: {error}", self.address)));
            }
            Some(Err(error)) => return Err(self.unreachable(error)),
            Some(Ok(answer)) => answer,
        };
        let Body::Extended { outcome, .. } = answer.body else {
            return Err(WireError::Protocol(format!("{}: no answer to StartTLS", self.address)));
        };
        // Busy and unavailable pass; anything else is a refusal to encrypt.
        match outcome.code {
            0 if answer.id == 1 => {}
            51 | 52 => return Err(self.unreachable(crate::classify::clean(&outcome.text))),
            code => {
                return Err(WireError::Untrusted(format!(
                    "{}: StartTLS refused with result {code} {}; nothing is sent unencrypted",
                    self.address,
                    crate::classify::clean(&outcome.text)
                )));
            }
        }
        let parts = framed.into_parts();
        // Whatever came before the handshake was not protected by it.
        if parts.read_buf.is_empty() {
            Ok(parts.io)
        } else {
            Err(WireError::Protocol(format!("{}: sent more before encrypting", self.address)))
        }
    }

    async fn encrypt(&self, stream: TcpStream) -> Result<Framed<Box<dyn Socket>, Codec>, WireError> {
        let connector = self.connector()?;
        let host = self.address.host();
        let name = ServerName::try_from(host.to_owned())
            .map_err(|_| WireError::Untrusted(format!("`{host}` is no name a certificate could have")))?;
        let encrypted = connector.connect(name, stream).await.map_err(|error| self.explain(&error))?;
        Ok(Framed::new(Box::new(encrypted), Codec::default()))
    }

    /// A certificate that does not fit is a matter of settings or of an attack, not of reach.
    fn explain(&self, error: &io::Error) -> WireError {
        let inner = error.get_ref().and_then(|inner| inner.downcast_ref::<rustls::Error>());
        match inner {
            Some(rustls::Error::InvalidCertificate(reason)) => WireError::Untrusted(format!(
                "{}: its certificate is not trusted ({reason}); check the name in `controllers` and `tls.ca_file`",
                self.address
            )),
            Some(other) => WireError::Untrusted(format!("{}: TLS failed: {other}", self.address)),
            None => self.unreachable(error),
        }
    }

    fn unreachable(&self, reason: impl std::fmt::Display) -> WireError {
        WireError::Unreachable(format!("{}: {reason}", self.address))
    }
}
