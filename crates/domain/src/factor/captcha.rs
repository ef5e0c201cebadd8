//! The port to what tells people and robots apart: the work of a browser, pictures and sounds, and Google's
//! reCAPTCHA. What is drawn and checked here knows nothing of pages; who may answer is decided by who asks.

use async_trait::async_trait;

use crate::secret::Secret;

/// What is in force of reCAPTCHA, with its secret opened.
#[derive(Clone, Debug)]
pub struct RecaptchaSetup {
    /// Scheme and host that is asked.
    pub address: String,
    /// What Google knows this house by.
    pub secret: Secret,
    /// Host names that Google may have seen the page under; empty for any.
    pub hostnames: Vec<String>,
    /// Lowest score that is believed, in hundredths.
    pub score_percent: u32,
    /// Milliseconds until an answer is given up.
    pub timeout_ms: u32,
}

/// What Google says about an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// It believes that this is a person.
    Person,
    /// It does not: a wrong, old or used answer, or one given on another page.
    Refused,
    /// The answer is genuine, but its score is too low.
    LowScore,
}

/// Why there is no answer. Nothing is known about the person then.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RecaptchaError {
    /// No keys are set up.
    #[error("reCAPTCHA is not set up")]
    NotSetUp,
    /// Nothing came back in time, or nothing that can be read.
    #[error("reCAPTCHA does not answer: {0}")]
    Unreachable(String),
    /// It does not take the secret or the question: its error codes.
    #[error("reCAPTCHA does not take the question: {0}")]
    Misconfigured(String),
}

impl RecaptchaError {
    /// The stable code: `not-set-up`, `unreachable` or `misconfigured`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NotSetUp => "not-set-up",
            Self::Unreachable(_) => "unreachable",
            Self::Misconfigured(_) => "misconfigured",
        }
    }
}

/// What tells people and robots apart.
#[async_trait]
pub trait Captcha: Send + Sync {
    /// Puts reCAPTCHA in force, or out of it.
    fn configure(&self, setup: Option<RecaptchaSetup>);

    /// Letters and digits as a PNG; the same for the same seed, so that asking twice tells nothing more.
    fn picture(&self, text: &str, noise: u32, seed: u64) -> Vec<u8>;

    /// Digits as groups of beeps to count, as a WAV; the same for the same seed.
    fn sound(&self, digits: &str, seed: u64) -> Vec<u8>;

    /// Whether SHA-256 of `salt:nonce` begins with so many zero bits.
    fn is_worked(&self, salt: &str, bits: u32, nonce: &str) -> bool;

    /// Asks Google about an answer of its script. With an action, it must be a scored one for that action.
    ///
    /// # Errors
    /// [`RecaptchaError`] when nothing is known.
    async fn verify(&self, answer: &Secret, action: Option<&str>) -> Result<Verdict, RecaptchaError>;

    /// Looks whether Google takes the secret of a setup that is not in force.
    ///
    /// # Errors
    /// [`RecaptchaError`] when it does not.
    async fn try_out(&self, setup: RecaptchaSetup) -> Result<(), RecaptchaError>;
}

/// Where nothing is there: nobody passes.
pub struct NoCaptcha;

#[async_trait]
impl Captcha for NoCaptcha {
    fn configure(&self, _: Option<RecaptchaSetup>) {}

    fn picture(&self, _: &str, _: u32, _: u64) -> Vec<u8> {
        Vec::new()
    }

    fn sound(&self, _: &str, _: u64) -> Vec<u8> {
        Vec::new()
    }

    fn is_worked(&self, _: &str, _: u32, _: &str) -> bool {
        false
    }

    async fn verify(&self, _: &Secret, _: Option<&str>) -> Result<Verdict, RecaptchaError> {
        Err(RecaptchaError::NotSetUp)
    }

    async fn try_out(&self, _: RecaptchaSetup) -> Result<(), RecaptchaError> {
        Err(RecaptchaError::NotSetUp)
    }
}
