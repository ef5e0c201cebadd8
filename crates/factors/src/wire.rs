//! One HTTP request to a phone gateway or a push provider: over TLS, or to this machine; without redirects and proxies; to no address that
//! is this machine's or the link's own unless it was named as such; within its time; and of the answer no more than
//! a gateway has to say.

use std::{
    net::{IpAddr, SocketAddr},
    sync::{Arc, OnceLock},
    time::Duration,
};

use domain::factor::phone::FaultKind;
use outbound::Lost;
use reqwest::{
    Client, Method, Url,
    dns::{Addrs, Name, Resolve, Resolving},
    header::{HeaderMap, HeaderName, HeaderValue},
};

/// Longest answer that is read, in bytes.
const ANSWER_MAX: usize = 64 * 1024;

/// What is asked.
pub(super) struct Request {
    pub(super) method: Method,
    pub(super) url: String,
    pub(super) headers: Vec<(String, String)>,
    pub(super) body: Option<String>,
    pub(super) timeout: Duration,
}

/// What came back.
#[derive(Debug)]
pub(super) struct Answer {
    pub(super) status: u16,
    pub(super) body: String,
}

/// What is wrong with a gateway, before it is said which.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Fault {
    pub(super) kind: FaultKind,
    pub(super) status: u16,
    pub(super) code: String,
}

impl Fault {
    pub(super) fn new(kind: FaultKind, status: u16, code: &str) -> Self {
        // A provider's own words, which may hold the number, never get into history: only what is a code.
        let is_code = code.len() <= 24
            && code.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '.' | '_'));
        Self { kind, status, code: if is_code { code.to_owned() } else { String::new() } }
    }

    /// What a status alone says.
    pub(super) fn of_status(status: u16) -> Self {
        let kind = match status {
            401 | 403 => FaultKind::Account,
            402 | 429 => FaultKind::Limited,
            _ => FaultKind::Failed,
        };
        Self::new(kind, status, "")
    }
}

/// Whoever connects.
#[derive(Default)]
pub(super) struct Wire {
    client: OnceLock<Option<Client>>,
}

impl Wire {
    fn client(&self) -> Option<&Client> {
        self.client
            .get_or_init(|| {
                let made = make();
                if let Err(error) = &made {
                    tracing::error!(%error, "gateways and providers cannot be connected to");
                }
                made.ok()
            })
            .as_ref()
    }

    /// Asks.
    ///
    /// # Errors
    /// When no answer came, or one that is too long.
    pub(super) async fn ask(&self, request: Request) -> Result<Answer, Fault> {
        let unreachable = |why: &str| Fault::new(FaultKind::Unreachable, 0, why);
        let client = self.client().ok_or_else(|| unreachable("tls"))?;
        let url = Url::parse(&request.url).map_err(|_| unreachable("url"))?;
        check_url(&url)?;
        let mut asked = client.request(request.method, url).timeout(request.timeout);
        asked = asked.headers(headers(&request.headers)?);
        if let Some(body) = request.body {
            asked = asked.body(body);
        }
        let response = asked.send().await.map_err(|error| told(&error))?;
        let status = response.status().as_u16();
        let body = outbound::body(response, ANSWER_MAX).await.map_err(|lost| match lost {
            Lost::TooLong => Fault::new(FaultKind::Nonsense, status, "long"),
            Lost::Broken(error) => told(&error),
        })?;
        Ok(Answer { status, body: String::from_utf8_lossy(&body).into_owned() })
    }
}

fn headers(named: &[(String, String)]) -> Result<HeaderMap, Fault> {
    let mut headers = HeaderMap::new();
    let wrong = || Fault::new(FaultKind::Failed, 0, "header");
    for (name, value) in named {
        let name = HeaderName::from_bytes(name.as_bytes()).map_err(|_| wrong())?;
        let mut value = HeaderValue::from_str(value).map_err(|_| wrong())?;
        value.set_sensitive(true);
        headers.insert(name, value);
    }
    Ok(headers)
}

fn told(error: &reqwest::Error) -> Fault {
    let kind = if error.is_timeout() {
        FaultKind::Late
    } else if error.is_connect() {
        FaultKind::Unreachable
    } else {
        FaultKind::Nonsense
    };
    Fault::new(kind, error.status().map_or(0, |status| status.as_u16()), "")
}

/// An address typed as such goes past the resolver, so it is looked at here.
fn check_url(url: &Url) -> Result<(), Fault> {
    let refused = |why: &str| Err(Fault::new(FaultKind::Unreachable, 0, why));
    let host = url.host_str().unwrap_or_default();
    let literal = host.trim_matches(['[', ']']).parse::<IpAddr>().ok();
    let is_here = host == "localhost" || literal.is_some_and(|address| address.is_loopback());
    match url.scheme() {
        "https" => {}
        "http" if is_here => {}
        _ => return refused("not-encrypted"),
    }
    match literal {
        Some(address) if !address.is_loopback() && is_of_its_own(address) => refused("address"),
        _ => Ok(()),
    }
}

/// Addresses that belong to this machine or its link: nobody's gateway, but somebody's metadata service.
fn is_of_its_own(address: IpAddr) -> bool {
    match address.to_canonical() {
        IpAddr::V4(v4) => {
            v4.is_loopback()
                || v4.is_link_local()
                || v4.is_unspecified()
                || v4.is_multicast()
                || v4.is_broadcast()
                || v4.octets()[0] == 0
        }
        IpAddr::V6(v6) => {
            v6.is_loopback()
                || v6.is_unspecified()
                || v6.is_multicast()
                || v6.is_unicast_link_local()
                // The metadata service of Amazon's cloud.
                || v6.segments()[..2] == [0xfd00, 0x0ec2]
        }
    }
}

/// Resolves names, and gives no address of this machine's or the link's own but for `localhost`. The addresses that
/// are given are those that are connected to, so a name that changes in between changes nothing.
struct Resolver;

impl Resolve for Resolver {
    fn resolve(&self, name: Name) -> Resolving {
        let host = name.as_str().to_owned();
        Box::pin(async move {
            let is_here = host.eq_ignore_ascii_case("localhost");
            let found = tokio::net::lookup_host((host.as_str(), 0)).await?;
            let may = |address: &SocketAddr| {
                if is_here { address.ip().is_loopback() } else { !is_of_its_own(address.ip()) }
            };
            let addresses: Vec<SocketAddr> = found.filter(may).collect();
            if addresses.is_empty() {
                return Err("the name leads to no address that a gateway may have".into());
            }
            Ok(Box::new(addresses.into_iter()) as Addrs)
        })
    }
}

fn make() -> Result<Client, String> {
    outbound::builder()?.dns_resolver(Arc::new(Resolver)).no_proxy().build().map_err(outbound::told)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn checked(url: &str) -> bool {
        check_url(&Url::parse(url).unwrap()).is_ok()
    }

    #[test]
    fn no_address_of_the_link_or_a_metadata_service_is_asked() {
        assert!(checked("https://sms.example/x"));
        assert!(checked("https://192.0.2.7/x"));
        assert!(checked("http://127.0.0.1:8/x"));
        assert!(checked("http://[::1]:8/x"));
        for bad in [
            "http://sms.example/x",
            "https://169.254.169.254/latest/meta-data",
            "https://[fe80::1]/x",
            "https://[fd00:ec2::254]/x",
            "https://[::ffff:169.254.169.254]/x",
            "https://0.0.0.0/x",
        ] {
            assert!(!checked(bad), "{bad}");
        }
    }

    #[tokio::test]
    async fn a_name_that_leads_to_this_machine_is_no_gateway() {
        // Names in the resolver's own file may lead here; `localhost` is the only one that may be used for it.
        let answer = Resolver.resolve("localhost".parse().unwrap()).await.map(Iterator::count);
        assert!(answer.unwrap() > 0);
        assert!(is_of_its_own("127.0.0.1".parse().unwrap()));
        assert!(is_of_its_own("::1".parse().unwrap()));
        assert!(!is_of_its_own("10.1.2.3".parse().unwrap()), "a gateway of the house");
    }

    #[test]
    fn a_providers_own_words_do_not_get_into_history() {
        let fault = Fault::new(FaultKind::Failed, 400, "21211 <b>+4930901820</b> is bad");
        assert_eq!(fault.code, "");
        assert_eq!(Fault::new(FaultKind::Failed, 400, "21211").code, "21211");
    }
}
