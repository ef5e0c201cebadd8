//! The HTTP client for questions to servers of other people: OpenID providers, token endpoints, phone gateways, Google.
//!
//! TLS is checked by the certificate authorities of the platform, or by the one that settings name; no redirect is followed, nothing says where it comes
//! from, and of an answer no more is read than its reader allows.

use std::{
    net::IpAddr,
    sync::{Arc, OnceLock},
    time::Duration,
};

use reqwest::{Client, ClientBuilder, Response, Url, redirect::Policy};
use rustls::{
    ClientConfig, RootCertStore,
    crypto::ring,
    pki_types::{CertificateDer, pem::PemObject as _},
};
use zeroize::Zeroizing;

/// How long a connection may take to be made.
const CONNECT_MAX: Duration = Duration::from_secs(5);
/// The longest reason that is told, in characters.
const REASON_MAX: usize = 200;

/// A client as it is begun everywhere. Each question says how long it may take.
///
/// # Errors
/// When the platform's certificate authorities cannot be read.
pub fn builder() -> Result<ClientBuilder, String> {
    let provider = Arc::new(ring::default_provider());
    let verifier = rustls_platform_verifier::Verifier::new(Arc::clone(&provider))
        .map_err(|error| format!("the platform's certificate authorities cannot be read: {error}"))?;
    let tls = ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| error.to_string())?
        .dangerous() // the name of the door to any verifier that is not a list of roots
        .with_custom_certificate_verifier(Arc::new(verifier))
        .with_no_client_auth();
    Ok(with(tls))
}

/// As [`builder`], but only the certificate authorities of this text in PEM are trusted, and none of the platform's.
///
/// # Errors
/// When the text has no certificate, or one that cannot be read.
pub fn builder_trusting(ca_pem: &str) -> Result<ClientBuilder, String> {
    let unread = || "the certificate authority cannot be read; give a certificate in PEM".to_owned();
    let mut roots = RootCertStore::empty();
    for certificate in CertificateDer::pem_slice_iter(ca_pem.as_bytes()) {
        let certificate = certificate.map_err(|_| unread())?;
        roots.add(certificate).map_err(|_| unread())?;
    }
    if roots.is_empty() {
        return Err(unread());
    }
    let tls = ClientConfig::builder_with_provider(Arc::new(ring::default_provider()))
        .with_safe_default_protocol_versions()
        .map_err(|error| error.to_string())?
        .with_root_certificates(roots)
        .with_no_client_auth();
    Ok(with(tls))
}

fn with(tls: ClientConfig) -> ClientBuilder {
    Client::builder()
        .tls_backend_preconfigured(tls)
        .redirect(Policy::none())
        .connect_timeout(CONNECT_MAX)
        .referer(false)
        .user_agent(concat!("reclave/", env!("CARGO_PKG_VERSION")))
}

/// Two ways out, each made when it is needed first: encrypted, by the proxy that the environment names; and to this
/// machine, where nobody listens in.
#[derive(Default)]
pub struct Outbound {
    /// What alone is trusted; `None` for the platform's authorities.
    ca_pem: Option<String>,
    outside: OnceLock<Result<Client, String>>,
    here: OnceLock<Result<Client, String>>,
}

impl Outbound {
    /// Two ways out on which only these certificate authorities (PEM) are trusted; `None` for the platform's.
    #[must_use]
    pub fn trusting(ca_pem: Option<String>) -> Self {
        Self { ca_pem, ..Self::default() }
    }

    /// The client for an address.
    ///
    /// # Errors
    /// When there can be none: see [`builder`].
    pub fn client(&self, url: &Url) -> Result<&Client, String> {
        let is_here = url.host_str().is_some_and(is_this_machine);
        let cell = if is_here { &self.here } else { &self.outside };
        let made = cell.get_or_init(|| {
            let begun = self.ca_pem.as_deref().map_or_else(builder, builder_trusting)?;
            let begun = if is_here { begun.no_proxy() } else { begun.https_only(true) };
            begun.build().map_err(told)
        });
        made.as_ref().map_err(Clone::clone)
    }
}

/// Why nothing was heard from an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Away {
    /// It did not answer in time.
    Late,
    /// There was no connection to it.
    Unreachable,
}

impl Outbound {
    /// Whether anything answers at an address; what it answers does not matter. Only the head of a page is asked for.
    ///
    /// # Errors
    /// Why nothing was heard.
    pub async fn is_there(&self, address: &str, most: Duration) -> Result<(), Away> {
        let url = Url::parse(address).map_err(|_| Away::Unreachable)?;
        let client = self.client(&url).map_err(|_| Away::Unreachable)?;
        match client.head(url).timeout(most).send().await {
            Ok(_) => Ok(()),
            Err(error) if error.is_timeout() => Err(Away::Late),
            Err(_) => Err(Away::Unreachable),
        }
    }
}

/// Whether a host is this machine: `localhost`, or a loopback address, with or without brackets.
#[must_use]
pub fn is_this_machine(host: &str) -> bool {
    let host = host.trim_start_matches('[').trim_end_matches(']');
    host.eq_ignore_ascii_case("localhost") || host.parse::<IpAddr>().is_ok_and(|ip| ip.is_loopback())
}

/// Why an answer was not read to its end.
#[derive(Debug)]
pub enum Lost {
    /// It is longer than allowed.
    TooLong,
    /// The connection ended, or took too long.
    Broken(reqwest::Error),
}

/// The body of an answer, if it has no more than `most` bytes. It may hold a secret, and is wiped.
///
/// # Errors
/// [`Lost`]; what was read is thrown away.
pub async fn body(mut response: Response, most: usize) -> Result<Zeroizing<Vec<u8>>, Lost> {
    let mut body = Zeroizing::new(Vec::new());
    while let Some(chunk) = response.chunk().await.map_err(Lost::Broken)? {
        if body.len() + chunk.len() > most {
            return Err(Lost::TooLong);
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body)
}

/// An error with its causes in one line, without the address, which may have a code in it.
#[must_use]
pub fn told(error: reqwest::Error) -> String {
    let error = error.without_url();
    let mut text = error.to_string();
    let mut cause = std::error::Error::source(&error);
    while let Some(inner) = cause {
        text = format!("{text}: {inner}");
        cause = inner.source();
    }
    shortened(text)
}

/// One line of two hundred characters at most: what others say goes into logs and onto pages.
#[must_use]
pub fn shortened(mut text: String) -> String {
    text.retain(|c| !c.is_control());
    text.truncate(text.char_indices().nth(REASON_MAX).map_or(text.len(), |(at, _)| at));
    text
}

#[cfg(test)]
mod tests {
    use tokio::{
        io::{AsyncReadExt, AsyncWriteExt},
        net::TcpListener,
    };

    use super::*;

    /// An address of this machine where each connection is answered with `answer`.
    async fn answering(answer: &'static str) -> Url {
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let port = listener.local_addr().unwrap().port();
        tokio::spawn(async move {
            while let Ok((mut client, _)) = listener.accept().await {
                let mut request = [0; 4096];
                let _ = client.read(&mut request).await;
                let _ = client.write_all(answer.as_bytes()).await;
            }
        });
        Url::parse(&format!("http://127.0.0.1:{port}/secret-place")).unwrap()
    }

    #[tokio::test]
    async fn whatever_answers_is_there_and_what_does_not_listen_is_not() {
        let outbound = Outbound::default();
        let most = Duration::from_secs(10);
        let url = answering("HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n").await;
        assert_eq!(outbound.is_there(url.as_str(), most).await, Ok(()));
        let listener = TcpListener::bind(("127.0.0.1", 0)).await.unwrap();
        let silent = format!("http://{}/", listener.local_addr().unwrap());
        assert_eq!(outbound.is_there(&silent, Duration::from_millis(300)).await, Err(Away::Late));
        drop(listener);
        assert_eq!(outbound.is_there(&silent, most).await, Err(Away::Unreachable));
        assert_eq!(outbound.is_there("no address", most).await, Err(Away::Unreachable));
    }

    #[tokio::test]
    async fn no_redirect_is_followed_and_no_more_is_read_than_allowed() {
        let url =
            answering("HTTP/1.1 302 Found\r\nlocation: http://127.0.0.1:1/\r\ncontent-length: 4\r\n\r\ngone")
                .await;
        let outbound = Outbound::default();
        let client = outbound.client(&url).unwrap();
        let response = client.get(url.clone()).send().await.unwrap();
        assert_eq!(response.status(), 302);
        assert_eq!(body(response, 4).await.unwrap().as_slice(), b"gone");
        let response = client.get(url).send().await.unwrap();
        assert!(matches!(body(response, 3).await, Err(Lost::TooLong)));
    }

    #[tokio::test]
    async fn beyond_this_machine_nothing_goes_in_the_clear_and_no_reason_names_the_address() {
        let outbound = Outbound::default();
        let url = Url::parse("http://server.example/secret-place").unwrap();
        let reason = told(outbound.client(&url).unwrap().get(url.clone()).send().await.unwrap_err());
        assert!(!reason.is_empty() && !reason.contains("secret-place"), "{reason}");
        let here = answering("nonsense\r\n\r\n").await;
        let reason = told(outbound.client(&here).unwrap().get(here.clone()).send().await.unwrap_err());
        assert!(!reason.contains("secret-place"), "{reason}");
    }

    #[test]
    fn an_authority_that_cannot_be_read_trusts_nobody() {
        let broken = "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n";
        let url = Url::parse("https://server.example").unwrap();
        for pem in ["", "nonsense", broken] {
            assert!(Outbound::trusting(Some(pem.to_owned())).client(&url).is_err(), "{pem}");
        }
    }

    #[test]
    fn this_machine_is_known_by_its_names() {
        for here in ["localhost", "LOCALHOST", "127.0.0.1", "127.9.9.9", "[::1]", "::1"] {
            assert!(is_this_machine(here), "{here}");
        }
        for elsewhere in ["", "localhost.example", "10.0.0.1", "[fe80::1]", "127.0.0.1.example"] {
            assert!(!is_this_machine(elsewhere), "{elsewhere}");
        }
    }

    #[test]
    fn what_others_say_is_one_short_line() {
        assert_eq!(shortened("a\r\nb".to_owned()), "ab");
        assert_eq!(shortened("é".repeat(300)).chars().count(), 200);
    }
}
