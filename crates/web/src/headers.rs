//! The security headers that every answer carries, the errors included.

use axum::http::{HeaderMap, HeaderName, HeaderValue, header};

use crate::settings::PublicUrl;

/// Scripts, styles and pictures are ours alone; no inline code, no frames, no other form targets.
pub(crate) const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; \
     img-src 'self' data:; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; \
     require-trusted-types-for 'script'; trusted-types 'none'";

/// The demo's mail page shows a mail in a frame of its own.
pub(crate) const POLICY_WITH_FRAME: &str = "default-src 'none'; script-src 'self'; style-src 'self'; \
     img-src 'self' data:; connect-src 'self'; frame-src 'self'; form-action 'self'; frame-ancestors 'none'; \
     base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

/// A page with a challenge of our own: its sound, and the worker that looks for a number.
pub(crate) const POLICY_WITH_CAPTCHA: &str = "default-src 'none'; script-src 'self'; style-src 'self'; \
     img-src 'self' data:; connect-src 'self'; media-src 'self'; worker-src 'self'; form-action 'self'; \
     frame-ancestors 'none'; base-uri 'none'; require-trusted-types-for 'script'; trusted-types captcha";

/// A page with Google's challenge: its script, its frame, and the styles that it writes on its own elements.
/// Its scripts make code from text, so trusted types cannot be asked for on this one page.
pub(crate) fn policy_with_recaptcha(address: &str) -> String {
    let files = if address.ends_with(".google.com") || address.ends_with(".recaptcha.net") {
        " https://www.gstatic.com"
    } else {
        ""
    };
    format!(
        "default-src 'none'; script-src 'self' {address}{files}; style-src 'self'; style-src-attr 'unsafe-inline'; \
         img-src 'self' data: {address}{files}; connect-src 'self' {address}; frame-src {address}; form-action 'self'; \
         frame-ancestors 'none'; base-uri 'none'"
    )
}

/// A mail of the demo: its own styles, nothing else, and no origin.
pub(crate) const POLICY_OF_MAIL: &str = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; \
     sandbox allow-popups; frame-ancestors 'self'; base-uri 'none'; form-action 'none'";

const ALWAYS: [(HeaderName, &str); 8] = [
    (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    (header::REFERRER_POLICY, "no-referrer"),
    (HeaderName::from_static("cross-origin-opener-policy"), "same-origin"),
    (HeaderName::from_static("cross-origin-resource-policy"), "same-origin"),
    (HeaderName::from_static("x-permitted-cross-domain-policies"), "none"),
    (HeaderName::from_static("origin-agent-cluster"), "?1"),
    (HeaderName::from_static("x-dns-prefetch-control"), "off"),
    (
        HeaderName::from_static("permissions-policy"),
        "accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), \
         microphone=(), midi=(), payment=(), serial=(), usb=(), xr-spatial-tracking=()",
    ),
];

/// Asks the browser to load a page again soon, without a script, while work goes on.
pub(crate) fn look_again(headers: &mut HeaderMap) {
    headers.insert(header::REFRESH, HeaderValue::from_static("3"));
}

/// Adds what is missing; a handler's own policy or cache rule stays.
pub(crate) fn secure(headers: &mut HeaderMap, url: &PublicUrl) {
    for (name, value) in &ALWAYS {
        headers.insert(name.clone(), HeaderValue::from_static(value));
    }
    headers.entry(header::CONTENT_SECURITY_POLICY).or_insert(HeaderValue::from_static(POLICY));
    let framed = headers
        .get(header::CONTENT_SECURITY_POLICY)
        .is_some_and(|policy| policy.as_bytes().ends_with(POLICY_OF_MAIL.as_bytes()));
    headers.insert(
        header::X_FRAME_OPTIONS,
        HeaderValue::from_static(if framed { "SAMEORIGIN" } else { "DENY" }),
    );
    headers.entry(header::CACHE_CONTROL).or_insert(HeaderValue::from_static("no-store"));
    if url.is_secure() {
        headers.insert(header::STRICT_TRANSPORT_SECURITY, HeaderValue::from_static("max-age=63072000"));
    }
}
