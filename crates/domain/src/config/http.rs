//! What all settings that describe an HTTP request share: how it is made, its headers, the statuses that mean success,
//! and which addresses it may go to.

use serde::{Deserialize, Serialize};

/// How a request is made.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "lowercase")]
pub enum HttpMethod {
    /// POST.
    #[default]
    Post,
    /// PUT.
    Put,
    /// GET, without a body.
    Get,
}

impl HttpMethod {
    /// As it stands in a request.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Get => "GET",
        }
    }
}

/// Statuses that mean success, from and to; `None` for what is no such range.
pub(super) fn statuses(text: &str) -> Option<(u16, u16)> {
    let (from, to) = text.split_once('-').unwrap_or((text, text));
    let (from, to) = (from.trim().parse().ok()?, to.trim().parse().ok()?);
    (100 <= from && from <= to && to <= 599).then_some((from, to))
}

/// Headers as names and values; `None` for a line that is none.
pub(super) fn named_headers(lines: &[String]) -> Option<Vec<(String, String)>> {
    let lines = lines.iter().filter(|line| !line.trim().is_empty());
    let read = |line: &String| {
        let (name, value) = line.split_once(':')?;
        let (name, value) = (name.trim(), value.trim());
        let is_good = is_header_name(name) && !value.chars().any(char::is_control);
        is_good.then(|| (name.to_owned(), value.to_owned()))
    };
    lines.map(read).collect()
}

/// Whether a text is a header's name.
pub(super) fn is_header_name(name: &str) -> bool {
    !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
}

/// An address is encrypted, or on this machine; nothing is filled in before its path.
///
/// # Errors
/// The fix.
pub(super) fn check_address(url: &str) -> Result<(), &'static str> {
    let url = url.trim();
    let (scheme, rest) = url.split_once("://").unwrap_or(("", url));
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    if host.contains(['{', '}', '@', ' ']) || host.is_empty() {
        return Err("write the host's name as it is, without anything to be filled in and without a user");
    }
    let name = host.trim_start_matches('[').split([']']).next().unwrap_or_default();
    let name = if host.starts_with('[') { name } else { name.split(':').next().unwrap_or_default() };
    let is_here =
        name == "localhost" || name.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback());
    match scheme {
        "https" => Ok(()),
        "http" if is_here => Ok(()),
        _ => Err("begin it with https://; http:// is taken for this machine only"),
    }
}

/// A site's address without a path and without a slash at the end; empty for nothing, `None` for what is no such
/// address.
pub(super) fn origin(url: &str) -> Option<&str> {
    let url = url.trim().trim_end_matches('/');
    if url.is_empty() {
        return Some("");
    }
    let rest = url.split_once("://").map_or("", |(_, rest)| rest);
    let is_origin = !rest.contains(['/', '?', '#']) && check_address(url).is_ok();
    is_origin.then_some(url)
}
