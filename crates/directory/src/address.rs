//! The address of one directory server, `ldaps://host[:port]` or `ldap://host[:port]`, checked once.

use std::{fmt, net::IpAddr, str::FromStr};

/// How a server is spoken to first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Scheme {
    /// Plain at first.
    Ldap,
    /// TLS from the first byte.
    Ldaps,
}

/// Where a server is.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Address {
    scheme: Scheme,
    host: String,
    port: u16,
}

/// Why a text is no address.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("write it as `ldaps://dc1.example.com` or `ldap://dc1.example.com:389`")]
pub struct InvalidAddress;

impl Address {
    /// How it is spoken to first.
    #[must_use]
    pub const fn scheme(&self) -> Scheme {
        self.scheme
    }

    /// Host name or address, without brackets.
    #[must_use]
    pub fn host(&self) -> &str {
        &self.host
    }

    /// Port, the scheme's own when none was written.
    #[must_use]
    pub const fn port(&self) -> u16 {
        self.port
    }

    /// Host, and the port where it is not the scheme's own.
    #[must_use]
    pub fn label(&self) -> String {
        match (self.scheme, self.port) {
            (Scheme::Ldap, 389) | (Scheme::Ldaps, 636) => self.host.clone(),
            _ if self.host.contains(':') => format!("[{}]:{}", self.host, self.port),
            _ => format!("{}:{}", self.host, self.port),
        }
    }

    /// Whether it can only be this machine.
    #[must_use]
    pub fn is_loopback(&self) -> bool {
        self.host == "localhost" || self.host.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
    }
}

impl FromStr for Address {
    type Err = InvalidAddress;

    fn from_str(text: &str) -> Result<Self, InvalidAddress> {
        let (scheme, rest) = text.split_once("://").ok_or(InvalidAddress)?;
        let scheme = match scheme.to_ascii_lowercase().as_str() {
            "ldap" => Scheme::Ldap,
            "ldaps" => Scheme::Ldaps,
            _ => return Err(InvalidAddress),
        };
        let rest = rest.strip_suffix('/').unwrap_or(rest);
        let (host, port) = match rest.strip_prefix('[') {
            Some(bracketed) => {
                let (host, after) = bracketed.split_once(']').ok_or(InvalidAddress)?;
                host.parse::<std::net::Ipv6Addr>().map_err(|_| InvalidAddress)?;
                let port = if after.is_empty() {
                    None
                } else {
                    Some(after.strip_prefix(':').ok_or(InvalidAddress)?)
                };
                (host, port)
            }
            None => rest.split_once(':').map_or((rest, None), |(host, port)| (host, Some(port))),
        };
        let allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | ':');
        if host.is_empty() || host.len() > 253 || !host.chars().all(allowed) {
            return Err(InvalidAddress);
        }
        let standard = if scheme == Scheme::Ldaps { 636 } else { 389 };
        let port = port.map_or(Ok(standard), |port| port.parse().map_err(|_| InvalidAddress))?;
        Ok(Self { scheme, host: host.to_ascii_lowercase(), port })
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scheme = if self.scheme == Scheme::Ldaps { "ldaps" } else { "ldap" };
        if self.host.contains(':') {
            write!(f, "{scheme}://[{}]:{}", self.host, self.port)
        } else {
            write!(f, "{scheme}://{}:{}", self.host, self.port)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_address_has_the_port_of_its_scheme_when_none_is_written() {
        let address: Address = "ldaps://DC1.example.com/".parse().unwrap();
        assert_eq!(address.to_string(), "ldaps://dc1.example.com:636");
        assert_eq!(address.label(), "dc1.example.com");
        let address: Address = "ldap://[::1]:1389".parse().unwrap();
        assert_eq!(
            (address.to_string().as_str(), address.label().as_str()),
            ("ldap://[::1]:1389", "[::1]:1389")
        );
    }

    #[test]
    fn what_is_no_address_is_refused() {
        for bad in
            ["", "dc1", "http://dc1", "ldap://", "ldap://a b", "ldap://a:b", "ldap://a:70000", "ldaps://x/y"]
        {
            assert_eq!(bad.parse::<Address>(), Err(InvalidAddress), "{bad}");
        }
    }

    #[test]
    fn only_this_machine_is_loopback() {
        assert!("ldap://127.0.0.9".parse::<Address>().unwrap().is_loopback());
        assert!(!"ldap://127.0.0.1.example.com".parse::<Address>().unwrap().is_loopback());
    }
}
