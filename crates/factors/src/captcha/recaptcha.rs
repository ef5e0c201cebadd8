//! Google's reCAPTCHA, the server's side: one question to `siteverify`, and what its answer means. The visitor's
//! address is not sent along: the answer of Google's script is enough.

use std::{sync::OnceLock, time::Duration};

use domain::{
    factor::captcha::{RecaptchaError, RecaptchaSetup, Verdict},
    secret::Secret,
};
use outbound::Lost;
use serde::Deserialize;

/// Longest reply that is read.
const REPLY_BYTES_MAX: usize = 64 * 1024;
/// What Google is asked about when only the secret is tried.
const NO_ANSWER: &str = "reclave-asks-whether-the-secret-is-known";
/// Error codes that say something about what the visitor sent.
const OF_THE_ANSWER: [&str; 3] = ["missing-input-response", "invalid-input-response", "timeout-or-duplicate"];

/// The reply, as Google describes it.
#[derive(Debug, Default, Deserialize)]
pub(super) struct Reply {
    #[serde(default)]
    pub(super) success: bool,
    pub(super) hostname: Option<String>,
    /// Of v3 only.
    pub(super) score: Option<f64>,
    /// Of v3 only.
    pub(super) action: Option<String>,
    #[serde(default, rename = "error-codes")]
    pub(super) error_codes: Vec<String>,
}

/// Asks Google. Connections are made on first use.
#[derive(Default)]
pub(super) struct Client(OnceLock<Result<reqwest::Client, String>>);

impl Client {
    pub(super) async fn verify(
        &self,
        setup: &RecaptchaSetup,
        answer: &Secret,
        action: Option<&str>,
    ) -> Result<Verdict, RecaptchaError> {
        let reply = self.ask(setup, answer.expose()).await?;
        judge(setup, &reply, action)
    }

    pub(super) async fn try_out(&self, setup: &RecaptchaSetup) -> Result<(), RecaptchaError> {
        let reply = self.ask(setup, NO_ANSWER).await?;
        judge(setup, &reply, None).map(drop)
    }

    async fn ask(&self, setup: &RecaptchaSetup, answer: &str) -> Result<Reply, RecaptchaError> {
        let client = self.0.get_or_init(|| outbound::builder()?.build().map_err(outbound::told));
        let client = client.as_ref().map_err(|error| RecaptchaError::Unreachable(error.clone()))?;
        let wait = Duration::from_millis(u64::from(setup.timeout_ms));
        let asked = client
            .post(format!("{}/recaptcha/api/siteverify", setup.address))
            .form(&[("secret", setup.secret.expose()), ("response", answer)])
            .timeout(wait)
            .send();
        let lost = |error: reqwest::Error| RecaptchaError::Unreachable(outbound::told(error));
        let response = asked.await.map_err(lost)?;
        if !response.status().is_success() {
            return Err(RecaptchaError::Unreachable(format!("status {}", response.status().as_u16())));
        }
        let body = outbound::body(response, REPLY_BYTES_MAX).await.map_err(|why| match why {
            Lost::TooLong => RecaptchaError::Unreachable("the reply is too long".to_owned()),
            Lost::Broken(error) => lost(error),
        })?;
        serde_json::from_slice(&body)
            .map_err(|_| RecaptchaError::Unreachable("the reply cannot be read".to_owned()))
    }
}

/// What a reply means. With an action, it must be a scored answer for that action; without, one of the box.
pub(super) fn judge(
    setup: &RecaptchaSetup,
    reply: &Reply,
    action: Option<&str>,
) -> Result<Verdict, RecaptchaError> {
    if !reply.success {
        let is_of_the_answer = |code: &String| OF_THE_ANSWER.contains(&code.as_str());
        return if reply.error_codes.iter().all(is_of_the_answer) {
            Ok(Verdict::Refused)
        } else {
            Err(RecaptchaError::Misconfigured(reply.error_codes.join(", ")))
        };
    }
    let host = reply.hostname.as_deref().unwrap_or_default();
    let is_ours = setup.hostnames.iter().any(|known| known.trim().eq_ignore_ascii_case(host));
    if !setup.hostnames.is_empty() && !is_ours {
        return Ok(Verdict::Refused);
    }
    match (action, reply.score) {
        (None, None) => Ok(Verdict::Person),
        (Some(action), Some(score)) if reply.action.as_deref() == Some(action) => {
            let is_enough = score * 100.0 + 0.000_1 >= f64::from(setup.score_percent);
            Ok(if is_enough { Verdict::Person } else { Verdict::LowScore })
        }
        // Another action, or keys of the other version than the one that is set.
        _ => Ok(Verdict::Refused),
    }
}
