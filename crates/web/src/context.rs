//! What is known about a request before any handler runs: who connects, by which way, in which language.
//!
//! Computed once by the gate and handed down as a request extension, because the address of a person decides
//! about limits and must not be derived in two ways.

use std::net::{IpAddr, Ipv4Addr, SocketAddr};

use api::{CaptchaAnswer, SignedIn, Visitor};
use axum::{
    extract::FromRequestParts,
    http::{HeaderMap, HeaderName, Request, header, request::Parts},
};
use domain::{
    browser::{Browser, CookieUse},
    factor::certificate::Presented,
    secret::Secret,
    store::SiteKind,
};

use crate::{
    browser_name, certificate, cookies::Cookies, failure::Failure, settings::WebSettings, state::Site,
};

/// The connection that a request came in on; the server puts it among the request's extensions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Connection {
    /// The other end.
    pub peer: SocketAddr,
    /// Whether this process itself ended TLS on it.
    pub encrypted: bool,
}

/// A request's circumstances.
#[derive(Clone, Debug)]
pub(crate) struct Context {
    /// The person's address, from a trusted proxy or the connection.
    pub(crate) client: IpAddr,
    /// Whether the way from the browser to us (or our proxy) is encrypted.
    pub(crate) encrypted: bool,
    /// Whether it was forwarded, and by whom or for whom is not known for sure.
    pub(crate) origin_is_unclear: bool,
    /// Language of the page.
    pub(crate) locale: String,
    /// Language of mails to whoever asks, where it is another one; else empty.
    pub(crate) mail_locale: String,
    /// The request's cookies.
    pub(crate) cookies: Cookies,
    /// Whether the caller is a program that wants JSON rather than a page.
    pub(crate) wants_json: bool,
    /// Who is signed in, once a handler has asked.
    pub(crate) person: Option<SignedIn>,
    /// Path of the request, for the language menu only.
    pub(crate) path: String,
    /// The site that is asked.
    pub(crate) site: SiteKind,
    /// What the browser is, coarsely.
    pub(crate) browser_name: String,
    /// The client certificate of the connection.
    pub(crate) certificate: Presented,
}

impl Context {
    pub(crate) fn of<B>(site: &Site, request: &Request<B>) -> Self {
        let settings = &site.state.settings;
        let headers = request.headers();
        let connection = request
            .extensions()
            .get::<Connection>()
            .copied()
            .unwrap_or(Connection { peer: SocketAddr::from((Ipv4Addr::UNSPECIFIED, 0)), encrypted: false });
        let peer = connection.peer.ip().to_canonical();
        let trusted = is_trusted(settings, peer);
        let cookies = Cookies::read(headers, &settings.public_url);
        let info = site.info();
        let accept = single(headers, &header::ACCEPT_LANGUAGE).unwrap_or("");
        let path = request.uri().path();
        let kind = site_of_path(path);
        let texts = &site.state.texts;
        let locale = if kind == SiteKind::SelfService {
            texts.negotiate(accept, cookies.locale(), &info.default_locale)
        } else {
            // Whoever chose a language on the self-service site that staff pages are not written in.
            texts.negotiate_for_staff(accept, cookies.locale(), &info.default_locale)
        };
        let mail_locale = texts.negotiate_for_mails(accept, cookies.locale(), &info.default_locale);
        Self {
            client: if trusted { forwarded_for(settings, headers, peer) } else { peer },
            encrypted: connection.encrypted
                || (trusted && last(headers, "x-forwarded-proto") == Some("https")),
            origin_is_unclear: is_forwarded(headers) && !(trusted && headers.contains_key("x-forwarded-for")),
            mail_locale: if mail_locale == locale { String::new() } else { mail_locale },
            locale,
            cookies,
            wants_json: path.starts_with("/api/")
                || single(headers, &header::ACCEPT)
                    .is_some_and(|accept| accept.starts_with("application/json")),
            person: None,
            path: path.to_owned(),
            site: kind,
            browser_name: browser_name::coarse(single(headers, &header::USER_AGENT).unwrap_or("")),
            certificate: certificate::presented(headers, settings.client_certificate, trusted),
        }
    }

    pub(crate) fn visitor(&self) -> Visitor {
        Visitor {
            address: self.client.to_string(),
            locale: self.locale.clone(),
            mail_locale: self.mail_locale.clone(),
            session: self.session(),
            site: self.site,
            browser: self.cookies.browser(),
            captcha: CaptchaAnswer::default(),
            device: self.device(),
        }
    }

    /// The browser, for those who had it remembered. People have that on the self-service site only.
    fn device(&self) -> Browser {
        if self.site != SiteKind::SelfService {
            return Browser { certificate: self.certificate.clone(), ..Browser::default() };
        }
        Browser {
            tokens: self.cookies.known_browser(),
            name: self.browser_name.clone(),
            cookies: CookieUse::Write,
            certificate: self.certificate.clone(),
        }
    }

    /// What the paths of this site begin with.
    pub(crate) const fn root(&self) -> &'static str {
        root_of(self.site)
    }

    /// A visitor without a session: for callers that prove themselves by another token.
    pub(crate) fn visitor_without_session(&self) -> Visitor {
        Visitor { session: None, browser: None, device: Browser::default(), ..self.visitor() }
    }

    /// Whether the caller may read what is meant for operators.
    pub(crate) fn is_operations(&self, settings: &WebSettings) -> bool {
        !self.origin_is_unclear
            && (self.client.is_loopback()
                || settings.operations_allowed.iter().any(|network| network.contains(self.client)))
    }

    /// The host a browser addressed: the Host header, or what a trusted proxy says it was.
    pub(crate) fn authority<B>(settings: &WebSettings, request: &Request<B>) -> Option<String> {
        let headers = request.headers();
        let peer =
            request.extensions().get::<Connection>().map(|connection| connection.peer.ip().to_canonical());
        if peer.is_some_and(|peer| is_trusted(settings, peer))
            && let Some(host) = last(headers, "x-forwarded-host")
        {
            return Some(host.to_owned());
        }
        let host = single(headers, &header::HOST)?;
        match request.uri().authority() {
            // RFC 9112 3.2.2: an absolute request target names the host; a different Host header is a trick.
            Some(target) if !target.as_str().eq_ignore_ascii_case(host) => None,
            _ => Some(host.to_owned()),
        }
    }

    pub(crate) fn session(&self) -> Option<Secret> {
        self.cookies.session(self.site)
    }
}

impl<S: Send + Sync> FromRequestParts<S> for Context {
    type Rejection = Failure;

    async fn from_request_parts(parts: &mut Parts, _: &S) -> Result<Self, Failure> {
        // The gate puts it there for every route; a request without it did not pass the gate.
        parts.extensions.get::<Self>().cloned().ok_or_else(Failure::defect)
    }
}

/// What the paths of a site begin with.
pub(crate) const fn root_of(site: SiteKind) -> &'static str {
    match site {
        SiteKind::SelfService => "",
        SiteKind::Helpdesk => "/helpdesk",
        SiteKind::Administration => "/admin",
    }
}

/// The site that a path belongs to, by its first part as it came.
pub(crate) fn site_of_path(path: &str) -> SiteKind {
    let is_below =
        |root: &str| path.strip_prefix(root).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'));
    [SiteKind::Administration, SiteKind::Helpdesk]
        .into_iter()
        .find(|site| is_below(root_of(*site)))
        .unwrap_or(SiteKind::SelfService)
}

fn is_trusted(settings: &WebSettings, peer: IpAddr) -> bool {
    settings.trusted_proxies.iter().any(|network| network.contains(peer))
}

/// Whether some proxy left its mark.
fn is_forwarded(headers: &HeaderMap) -> bool {
    const MARKS: [&str; 6] =
        ["x-forwarded-for", "x-forwarded-proto", "x-forwarded-host", "forwarded", "via", "x-real-ip"];
    MARKS.iter().any(|name| headers.contains_key(*name))
}

/// The nearest address that is not one of our proxies. What stands left of it was written by strangers.
fn forwarded_for(settings: &WebSettings, headers: &HeaderMap, peer: IpAddr) -> IpAddr {
    let lines = headers.get_all("x-forwarded-for").iter().filter_map(|line| line.to_str().ok());
    let listed: Vec<&str> = lines.flat_map(|line| line.split(',')).map(str::trim).collect();
    let mut nearest = peer;
    for text in listed.iter().rev() {
        let Ok(address) = text.parse::<IpAddr>() else { break };
        nearest = address.to_canonical();
        if !is_trusted(settings, nearest) {
            break;
        }
    }
    nearest
}

/// The value of a header that must come once; `None` when it is absent, doubled or no text.
pub(crate) fn single<'a>(headers: &'a HeaderMap, name: &HeaderName) -> Option<&'a str> {
    let mut lines = headers.get_all(name).iter();
    match (lines.next(), lines.next()) {
        (Some(line), None) => line.to_str().ok(),
        _ => None,
    }
}

/// The last element of a list header: the one that the nearest proxy wrote.
fn last<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    let line = headers.get_all(name).iter().next_back()?.to_str().ok()?;
    line.rsplit(',').next().map(str::trim)
}
