//! The cookies of the sites: one session for each, runs and language.
//!
//! Apart from the handlers so that one place decides about `__Host-`, `Secure` and life time. Values are
//! opaque tokens or a language tag, so nothing here is ever parsed by a browser script.

use std::time::Duration;

use axum::http::{HeaderMap, HeaderValue, header};
use domain::{
    browser::{Browser, BrowserCookie},
    id::RunId,
    secret::Secret,
    store::SiteKind,
};

use crate::settings::PublicUrl;

/// Most run cookies a browser keeps; the oldest go first. Bounds the Cookie header.
const RUNS_KEPT: usize = 6;
/// Longest value that can be one of ours.
const VALUE_BYTES_MAX: usize = 256;
/// The cookie that keeps what a link of a ticket system named.
const DESK_LINK: &str = "helpdesk-link";
/// How long that waits for the sign-in.
const DESK_LINK_AGE: Duration = Duration::from_secs(900);
/// How long a chosen language is remembered.
const LOCALE_AGE: Duration = Duration::from_secs(400 * 24 * 60 * 60);
/// The cookie of a browser that people had remembered.
const KNOWN_BROWSER: &str = "known-browser";

/// The session cookie's name: one for each site, because somebody may be signed in to all three.
const fn session_name(site: SiteKind) -> &'static str {
    match site {
        SiteKind::SelfService => "reclave",
        SiteKind::Helpdesk => "reclave-helpdesk",
        SiteKind::Administration => "reclave-admin",
    }
}

/// The cookies of one request.
#[derive(Clone, Debug, Default)]
pub(crate) struct Cookies {
    secure: bool,
    received: Vec<(String, Secret)>,
}

impl Cookies {
    /// Reads the Cookie headers. A name that comes twice is dropped: somebody planted one of the two.
    pub(crate) fn read(headers: &HeaderMap, url: &PublicUrl) -> Self {
        let mut received: Vec<(String, Secret)> = Vec::new();
        let mut doubled: Vec<String> = Vec::new();
        let lines = headers.get_all(header::COOKIE).iter().filter_map(|line| line.to_str().ok());
        for pair in lines.flat_map(|line| line.split(';')) {
            let Some((name, value)) = pair.trim().split_once('=') else { continue };
            if value.is_empty() || value.len() > VALUE_BYTES_MAX {
                continue;
            }
            if received.iter().any(|(known, _)| known == name) {
                doubled.push(name.to_owned());
            } else {
                received.push((name.to_owned(), Secret::new(value)));
            }
        }
        received.retain(|(name, _)| !doubled.contains(name));
        Self { secure: url.is_secure(), received }
    }

    fn get(&self, name: &str) -> Option<&Secret> {
        let name = self.full_name(name);
        self.received.iter().find(|(known, _)| *known == name).map(|(_, value)| value)
    }

    /// The session's token on this site; what is kept for another site is nothing here.
    pub(crate) fn session(&self, site: SiteKind) -> Option<Secret> {
        self.get(session_name(site)).cloned()
    }

    pub(crate) fn locale(&self) -> Option<&str> {
        self.get("locale").map(Secret::expose)
    }

    pub(crate) fn run(&self, run: RunId) -> Option<Secret> {
        self.get(&format!("run-{run}")).cloned()
    }

    pub(crate) fn keep_session(&self, site: SiteKind, token: &Secret) -> HeaderValue {
        self.set(session_name(site), token.expose(), None)
    }

    pub(crate) fn drop_session(&self, site: SiteKind) -> HeaderValue {
        self.set(session_name(site), "", Some(Duration::ZERO))
    }

    pub(crate) fn keep_locale(&self, locale: &str) -> HeaderValue {
        self.set("locale", locale, Some(LOCALE_AGE))
    }

    /// What a link of a ticket system named, while its operator signs in.
    pub(crate) fn desk_link(&self) -> Option<&Secret> {
        self.get(DESK_LINK)
    }

    pub(crate) fn keep_desk_link(&self, link: &str) -> HeaderValue {
        self.set(DESK_LINK, link, Some(DESK_LINK_AGE))
    }

    pub(crate) fn drop_desk_link(&self) -> HeaderValue {
        self.set(DESK_LINK, "", Some(Duration::ZERO))
    }

    /// The cookie of a run that was begun, and the end of those that are too many.
    pub(crate) fn keep_run(&self, run: RunId, token: &Secret) -> Vec<HeaderValue> {
        let mut set = vec![self.set(&format!("run-{run}"), token.expose(), None)];
        let prefix = self.full_name("run-");
        let mut older: Vec<RunId> = self
            .received
            .iter()
            .filter_map(|(name, _)| name.strip_prefix(&prefix)?.parse().ok())
            .filter(|known| *known != run)
            .collect();
        older.sort_unstable_by(|left, right| right.cmp(left));
        for old in older.iter().skip(RUNS_KEPT - 1) {
            set.push(self.set(&format!("run-{old}"), "", Some(Duration::ZERO)));
        }
        set
    }

    /// What challenges are for, and what remembers that one was solved.
    pub(crate) fn browser(&self) -> Option<Secret> {
        self.get("browser").cloned()
    }

    pub(crate) fn keep_browser(&self, token: &Secret) -> HeaderValue {
        self.set("browser", token.expose(), None)
    }

    /// The tokens of people who had this browser remembered.
    pub(crate) fn known_browser(&self) -> Vec<Secret> {
        self.get(KNOWN_BROWSER).map(Browser::tokens_of).unwrap_or_default()
    }

    /// Keeps them. Only pages of ours get them along: no link from elsewhere does, be it in a mail.
    pub(crate) fn keep_known_browser(&self, cookie: &BrowserCookie) -> HeaderValue {
        let age = Duration::from_secs(u64::from(cookie.days) * 24 * 60 * 60);
        self.set_for("Strict", KNOWN_BROWSER, cookie.value.expose(), Some(age))
    }

    fn full_name(&self, name: &str) -> String {
        if self.secure { format!("__Host-{name}") } else { name.to_owned() }
    }

    fn set(&self, name: &str, value: &str, age: Option<Duration>) -> HeaderValue {
        self.set_for("Lax", name, value, age)
    }

    fn set_for(&self, same_site: &str, name: &str, value: &str, age: Option<Duration>) -> HeaderValue {
        let secure = if self.secure { "; Secure" } else { "" };
        let age = age.map_or_else(String::new, |age| format!("; Max-Age={}", age.as_secs()));
        let name = self.full_name(name);
        let line = format!("{name}={value}; Path=/; HttpOnly; SameSite={same_site}{secure}{age}");
        let mut line = HeaderValue::from_str(&line).unwrap_or_else(|_| {
            // A token outside printable ASCII is no token of ours; better no cookie than a broken header.
            HeaderValue::from_static("reclave=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0")
        });
        line.set_sensitive(true);
        line
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cookies(url: &str, line: &str) -> Cookies {
        let mut headers = HeaderMap::new();
        headers.insert(header::COOKIE, HeaderValue::from_str(line).unwrap());
        Cookies::read(&headers, &PublicUrl::parse(url).unwrap())
    }

    #[test]
    fn https_takes_only_the_cookie_with_the_host_prefix() {
        let both = "reclave=planted; __Host-reclave=real";
        assert_eq!(
            cookies("https://a.example", both).session(SiteKind::SelfService).unwrap().expose(),
            "real"
        );
        assert!(cookies("https://a.example", "reclave=planted").session(SiteKind::SelfService).is_none());
        assert_eq!(
            cookies("http://localhost", "reclave=demo").session(SiteKind::SelfService).unwrap().expose(),
            "demo"
        );
    }

    #[test]
    fn a_session_of_one_site_is_none_on_another() {
        let jar = cookies("http://localhost", "reclave-admin=a; reclave=s");
        assert_eq!(jar.session(SiteKind::Administration).unwrap().expose(), "a");
        assert_eq!(jar.session(SiteKind::SelfService).unwrap().expose(), "s");
        assert!(jar.session(SiteKind::Helpdesk).is_none());
    }

    #[test]
    fn a_name_that_comes_twice_counts_as_none() {
        assert!(cookies("http://localhost", "reclave=a; reclave=b").session(SiteKind::SelfService).is_none());
    }

    #[test]
    fn https_cookies_are_secure_http_only_lax_and_for_the_whole_host() {
        let line = cookies("https://a.example", "").keep_session(SiteKind::SelfService, &Secret::new("t"));
        assert_eq!(line.to_str().unwrap(), "__Host-reclave=t; Path=/; HttpOnly; SameSite=Lax; Secure");
    }

    #[test]
    fn the_cookie_of_a_known_browser_comes_with_pages_of_ours_only_and_ends_by_itself() {
        let value = Secret::new("t".repeat(domain::browser::TOKEN_LENGTH));
        let line = cookies("https://a.example", "").keep_known_browser(&BrowserCookie::new(&value, &[], 90));
        let kept = format!("__Host-known-browser={}", value.expose());
        assert_eq!(
            line.to_str().unwrap(),
            format!("{kept}; Path=/; HttpOnly; SameSite=Strict; Secure; Max-Age=7776000")
        );
        assert!(line.is_sensitive());
        assert_eq!(cookies("https://a.example", &kept).known_browser().len(), 1);
        let planted = format!("known-browser={}", value.expose());
        assert!(cookies("https://a.example", &planted).known_browser().is_empty());
    }

    #[test]
    fn the_oldest_runs_are_forgotten_so_that_cookies_stay_small() {
        let old: Vec<String> = (0..9).map(|n| format!("run-01ARZ3NDEKTSV4RRFFQ69G5FA{n}=t")).collect();
        let jar = cookies("http://localhost", &old.join("; "));
        let run: RunId = "01BRZ3NDEKTSV4RRFFQ69G5FAV".parse().unwrap();
        let set = jar.keep_run(run, &Secret::new("new"));
        assert_eq!(set.len(), 1 + 9 - (RUNS_KEPT - 1));
        assert!(set[1].to_str().unwrap().ends_with("Max-Age=0"));
    }
}
