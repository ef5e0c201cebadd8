//! What tells people and robots apart: the work of a browser ([`work`]), pictures ([`picture`]) and sounds
//! ([`sound`]) that are made here, and Google's reCAPTCHA ([`recaptcha`]), the only part that leaves the house.

mod chance;
mod glyphs;
mod picture;
mod png;
mod recaptcha;
mod sound;
#[cfg(test)]
mod tests;
mod work;

use std::sync::{Arc, PoisonError, RwLock};

use async_trait::async_trait;
use domain::{
    factor::captcha::{Captcha, RecaptchaError, RecaptchaSetup, Verdict},
    secret::Secret,
};

/// Draws, plays, checks work and asks Google.
#[derive(Default)]
pub struct CaptchaMaker {
    recaptcha: recaptcha::Client,
    in_force: RwLock<Option<Arc<RecaptchaSetup>>>,
}

impl CaptchaMaker {
    /// Without reCAPTCHA, until it is put in force.
    #[must_use]
    pub fn new() -> Arc<Self> {
        Arc::new(Self::default())
    }
}

#[async_trait]
impl Captcha for CaptchaMaker {
    fn configure(&self, setup: Option<RecaptchaSetup>) {
        *self.in_force.write().unwrap_or_else(PoisonError::into_inner) = setup.map(Arc::new);
    }

    fn picture(&self, text: &str, noise: u32, seed: u64) -> Vec<u8> {
        picture::draw(text, noise, seed)
    }

    fn sound(&self, digits: &str, seed: u64) -> Vec<u8> {
        sound::play(digits, seed)
    }

    fn is_worked(&self, salt: &str, bits: u32, nonce: &str) -> bool {
        work::is_worked(salt, bits, nonce)
    }

    async fn verify(&self, answer: &Secret, action: Option<&str>) -> Result<Verdict, RecaptchaError> {
        let setup = self.in_force.read().unwrap_or_else(PoisonError::into_inner).clone();
        let setup = setup.ok_or(RecaptchaError::NotSetUp)?;
        self.recaptcha.verify(&setup, answer, action).await
    }

    async fn try_out(&self, setup: RecaptchaSetup) -> Result<(), RecaptchaError> {
        self.recaptcha.try_out(&setup).await
    }
}
