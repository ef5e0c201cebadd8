//! A challenge that tells people from robots, as templates draw it and as a page's policy lets it in.

use axum::http::{HeaderMap, HeaderValue, header};
use domain::view::Captcha;
use serde::Serialize;

use crate::{context::Context, headers};

/// Longest answer: what Google's script gives grows.
pub(crate) const ANSWER_CODE_POINTS_MAX: usize = 8_192;
/// Under which name Google's script puts its answer into a form.
pub(crate) const OF_GOOGLE: &str = "g-recaptcha-response";

/// What the template gets.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct CaptchaModel {
    kind: String,
    challenge: String,
    salt: String,
    bits: u32,
    picture: bool,
    site_key: String,
    theme: String,
    action: String,
    /// The address of Google's script; empty where it is not asked.
    script: String,
    /// Hands the form in as soon as it is solved: whoever pressed the button need not press it again.
    pub(crate) at_once: bool,
    /// Why the page is here again, for a browser in which nothing goes by itself.
    pub(crate) due: Option<String>,
    /// What was wrong with the last answer.
    pub(crate) error: Option<String>,
}

impl CaptchaModel {
    pub(crate) fn of(captcha: &Captcha, context: &Context) -> Self {
        let render = if captcha.kind == "recaptcha-v3" { captcha.site_key.as_str() } else { "explicit" };
        let script = if captcha.address.is_empty() {
            String::new()
        } else {
            format!("{}/recaptcha/api.js?render={render}&hl={}", captcha.address, context.locale)
        };
        Self {
            kind: captcha.kind.clone(),
            challenge: captcha.challenge.clone(),
            salt: captcha.salt.clone(),
            bits: captcha.bits,
            picture: captcha.picture,
            site_key: captcha.site_key.clone(),
            theme: captcha.theme.clone(),
            action: captcha.action.clone(),
            script,
            at_once: false,
            due: None,
            error: None,
        }
    }

    /// Whether nothing is asked of the person.
    pub(crate) fn is_silent(&self) -> bool {
        matches!(self.kind.as_str(), "work" | "recaptcha-v3")
    }
}

/// Lets in on this one page what the challenge needs: a worker and sounds of our own, or Google's scripts.
pub(crate) fn let_in(headers: &mut HeaderMap, captcha: &Captcha) {
    let policy = if captcha.address.is_empty() {
        HeaderValue::from_static(headers::POLICY_WITH_CAPTCHA)
    } else {
        HeaderValue::from_str(&headers::policy_with_recaptcha(&captcha.address))
            .unwrap_or(HeaderValue::from_static(headers::POLICY))
    };
    headers.insert(header::CONTENT_SECURITY_POLICY, policy);
}
