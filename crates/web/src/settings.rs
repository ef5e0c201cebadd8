//! What an operator can set about the sites, checked while it is read.
//!
//! Apart from the rest because the binary's settings file embeds it: a value that exists is a value that
//! can be used, so nothing behind this file asks again whether the public address makes sense.

use std::{net::IpAddr, time::Duration};

pub use domain::network::{InvalidNetwork, Network};
use domain::store::SiteKind;
use serde::{Deserialize, Serialize};

/// Settings of the sites.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct WebSettings {
    /// The address people type, e.g. `https://password.example.com`. Links, cookies and the check of the
    /// Host header follow it. Plain `http` is accepted for a loopback name only.
    pub public_url: PublicUrl,
    /// An address of its own for the administration site, e.g. `https://password-admin.example.com`; without
    /// it the site is at `/admin` of the public address.
    #[serde(default)]
    pub administration_url: Option<PublicUrl>,
    /// An address of its own for the helpdesk site; without it the site is at `/helpdesk` of the public address.
    #[serde(default)]
    pub helpdesk_url: Option<PublicUrl>,
    /// Addresses or networks of reverse proxies whose `X-Forwarded-*` headers are believed.
    #[serde(default)]
    pub trusted_proxies: Vec<Network>,
    /// In which header the trusted proxies tell the client certificate of a connection. They must take that header out of
    /// what browsers send, on every path.
    #[serde(default)]
    pub client_certificate: CertificateHeader,
    /// Addresses or networks, besides loopback, that may read `/metrics` and the API's description.
    #[serde(default)]
    pub operations_allowed: Vec<Network>,
    /// Bounds of a connection and of a request.
    #[serde(default)]
    pub limits: Limits,
    /// Sites that this instance does not serve, whoever asks. Not in the settings file, which is the same for
    /// every instance: said when an instance is started.
    #[serde(skip)]
    pub left_out: Vec<SiteKind>,
}

impl WebSettings {
    /// The defaults for a public address.
    #[must_use]
    pub fn new(public_url: PublicUrl) -> Self {
        Self {
            public_url,
            administration_url: None,
            helpdesk_url: None,
            trusted_proxies: Vec::new(),
            client_certificate: CertificateHeader::None,
            operations_allowed: Vec::new(),
            limits: Limits::default(),
            left_out: Vec::new(),
        }
    }

    /// The address of a site.
    #[must_use]
    pub fn url_of(&self, site: SiteKind) -> &PublicUrl {
        let own = match site {
            SiteKind::SelfService => None,
            SiteKind::Helpdesk => self.helpdesk_url.as_ref(),
            SiteKind::Administration => self.administration_url.as_ref(),
        };
        own.unwrap_or(&self.public_url)
    }

    /// The addresses of all sites.
    pub fn urls(&self) -> impl Iterator<Item = &PublicUrl> {
        [Some(&self.public_url), self.helpdesk_url.as_ref(), self.administration_url.as_ref()]
            .into_iter()
            .flatten()
    }
}

/// In which header the trusted proxies tell the client certificate of a connection.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum CertificateHeader {
    /// In none: no certificate is taken, whatever comes.
    #[default]
    None,
    /// `Client-Cert` and `Client-Cert-Chain` (RFC 9440): DER in base64 between colons.
    ClientCert,
    /// `X-SSL-Client-Cert`: PEM, percent-encoded or with its line ends as spaces or tabs.
    XSslClientCert,
}

/// Bounds of a connection and of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Limits {
    /// Largest body of a request.
    pub body_bytes_max: usize,
    /// Largest head (request line and headers) of a request; at least 8192.
    pub head_bytes_max: usize,
    /// Most headers of a request.
    pub headers_max: usize,
    /// Longest path with query.
    pub url_bytes_max: usize,
    /// Most fields of a form.
    pub form_fields_max: usize,
    /// Longest text of a field.
    pub field_code_points_max: usize,
    /// Longest password.
    pub password_code_points_max: usize,
    /// How long the head of a request may take to arrive.
    pub head_timeout_ms: u64,
    /// How long a whole request may take.
    pub request_timeout_ms: u64,
    /// How long one connection may be used before it is closed.
    pub connection_lifetime_ms: u64,
    /// Most connections at once; further ones wait to be accepted.
    pub connections_max: usize,
    /// How long requests under way may take after the order to stop.
    pub stop_timeout_ms: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            body_bytes_max: 64 * 1024,
            head_bytes_max: 16 * 1024,
            headers_max: 64,
            url_bytes_max: 2_048,
            form_fields_max: 64,
            field_code_points_max: 1_024,
            password_code_points_max: 256,
            head_timeout_ms: 10_000,
            request_timeout_ms: 30_000,
            connection_lifetime_ms: 300_000,
            connections_max: 4_096,
            stop_timeout_ms: 10_000,
        }
    }
}

impl Limits {
    /// [`Self::request_timeout_ms`] as a span.
    #[must_use]
    pub const fn request_timeout(&self) -> Duration {
        Duration::from_millis(self.request_timeout_ms)
    }
}

/// The scheme and authority under which people reach the site; never a path.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(try_from = "String", into = "String")]
pub struct PublicUrl {
    secure: bool,
    host: String,
    port: u16,
}

impl std::str::FromStr for PublicUrl {
    type Err = InvalidPublicUrl;
    fn from_str(text: &str) -> Result<Self, InvalidPublicUrl> {
        Self::parse(text)
    }
}

/// Why a text is no public address.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum InvalidPublicUrl {
    /// Not of the form.
    #[error("`{0}` is not of the form https://name or https://name:port")]
    Form(String),
    /// Plain http for a name that others can reach.
    #[error("`{0}` would send passwords in clear text: use https, or http with localhost only")]
    PlainHttp(String),
}

impl PublicUrl {
    /// Reads an address such as `https://password.example.com`.
    ///
    /// # Errors
    /// [`InvalidPublicUrl`] when it has a path, a user, an odd host, or plain http for other than loopback.
    pub fn parse(text: &str) -> Result<Self, InvalidPublicUrl> {
        let form = || InvalidPublicUrl::Form(text.chars().take(200).collect());
        let (secure, rest) = match text.split_once("://") {
            Some((scheme, rest)) if scheme.eq_ignore_ascii_case("https") => (true, rest),
            Some((scheme, rest)) if scheme.eq_ignore_ascii_case("http") => (false, rest),
            _ => return Err(form()),
        };
        let authority = rest.strip_suffix('/').unwrap_or(rest);
        let (host, port) = split_authority(authority).ok_or_else(form)?;
        let port = port.unwrap_or(if secure { 443 } else { 80 });
        let url = Self { secure, host, port };
        if !secure && !url.is_loopback() {
            return Err(InvalidPublicUrl::PlainHttp(text.to_owned()));
        }
        Ok(url)
    }

    /// Whether the scheme is https.
    #[must_use]
    pub const fn is_secure(&self) -> bool {
        self.secure
    }

    /// Whether the host is this machine's own.
    #[must_use]
    pub fn is_loopback(&self) -> bool {
        self.host == "localhost"
            || self.host.trim_matches(['[', ']']).parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
    }

    /// The host's name, in lower case.
    #[must_use]
    pub fn host(&self) -> &str {
        &self.host
    }

    /// As a browser writes it in `Origin`: the default port is left out.
    #[must_use]
    pub fn origin(&self) -> String {
        let scheme = if self.secure { "https" } else { "http" };
        if self.port == self.default_port() {
            format!("{scheme}://{}", self.host)
        } else {
            format!("{scheme}://{}:{}", self.host, self.port)
        }
    }

    /// Whether a Host header or an authority names this site; case and the default port do not matter.
    #[must_use]
    pub fn is_authority(&self, authority: &str) -> bool {
        split_authority(authority)
            .is_some_and(|(host, port)| host == self.host && port.unwrap_or(self.default_port()) == self.port)
    }

    const fn default_port(&self) -> u16 {
        if self.secure { 443 } else { 80 }
    }
}

/// Host in lower case and port of `host`, `host:port` or `[v6]:port`; `None` for everything else.
fn split_authority(authority: &str) -> Option<(String, Option<u16>)> {
    let (host, port) = match authority.strip_prefix('[') {
        Some(rest) => {
            let (address, after) = rest.split_once(']')?;
            address.parse::<std::net::Ipv6Addr>().ok()?;
            (&authority[..address.len() + 2], after.strip_prefix(':').or(after.is_empty().then_some("")))
        }
        None => match authority.split_once(':') {
            Some((host, port)) => (host, Some(port).filter(|port| !port.is_empty())),
            None => (authority, Some("")),
        },
    };
    let port = match port? {
        "" => None,
        digits if digits.bytes().all(|byte| byte.is_ascii_digit()) => Some(digits.parse().ok()?),
        _ => return None,
    };
    let named = !host.is_empty()
        && host.len() <= 253
        && (host.starts_with('[')
            || host.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'.'));
    named.then(|| (host.to_ascii_lowercase(), port))
}

impl TryFrom<String> for PublicUrl {
    type Error = InvalidPublicUrl;
    fn try_from(text: String) -> Result<Self, InvalidPublicUrl> {
        Self::parse(&text)
    }
}

impl From<PublicUrl> for String {
    fn from(url: PublicUrl) -> Self {
        url.origin()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_http_is_for_loopback_names_only() {
        for good in
            ["http://localhost:8080", "http://127.0.0.1", "http://[::1]:81", "https://pw.example.com/"]
        {
            assert!(PublicUrl::parse(good).is_ok(), "{good}");
        }
        for bad in
            ["http://pw.example.com", "http://10.0.0.1", "http://localhost.evil.com", "ftp://localhost"]
        {
            assert!(PublicUrl::parse(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn a_public_address_has_no_path_user_or_odd_characters() {
        for bad in
            ["https://", "https://a/b", "https://u@a", "https://a b", "https://a:b", "https://a:99999", "a"]
        {
            assert!(PublicUrl::parse(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn the_origin_is_written_as_browsers_write_it() {
        let origin = |text| PublicUrl::parse(text).unwrap().origin();
        assert_eq!(origin("HTTPS://PW.Example.com:443/"), "https://pw.example.com");
        assert_eq!(origin("http://localhost:8080"), "http://localhost:8080");
    }
}
