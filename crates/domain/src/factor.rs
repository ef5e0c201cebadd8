//! Proofs that need somebody outside of the house: one port a factor, in a file of its own, and the struct
//! that holds one of each. The crate `factors` speaks the protocols; activities only see what is here.

pub mod captcha;
pub mod certificate;
pub mod oidc;
pub mod passkey;
pub mod phone;
pub mod push;
pub mod radius;

use std::sync::Arc;

use self::{
    captcha::Captcha, certificate::Certificates, oidc::Oidc, passkey::Passkeys, phone::Phone, push::Push,
    radius::Radius,
};

/// The outside world's proofs, as activities reach them.
#[derive(Clone)]
pub struct Factors {
    /// Passkeys, as the sites at their public addresses take them.
    pub passkeys: Arc<dyn Passkeys>,
    /// One-time codes that RADIUS servers check.
    pub radius: Arc<dyn Radius>,
    /// What tells people and robots apart.
    pub captcha: Arc<dyn Captcha>,
    /// Signing in at an OpenID provider.
    pub oidc: Arc<dyn Oidc>,
    /// Codes by text message and by call.
    pub phone: Arc<dyn Phone>,
    /// Questions on people's phones.
    pub push: Arc<dyn Push>,
    /// Client certificates.
    pub certificates: Arc<dyn Certificates>,
}

impl Factors {
    /// No factor is set up: each says so when it is asked.
    #[must_use]
    pub fn none() -> Self {
        Self {
            passkeys: Arc::new(passkey::NoPasskeys),
            radius: Arc::new(radius::NoServers),
            captcha: Arc::new(captcha::NoCaptcha),
            oidc: Arc::new(oidc::NoProviders),
            phone: Arc::new(phone::NoGateways),
            push: Arc::new(push::NoProvider),
            certificates: Arc::new(certificate::NoCertificates),
        }
    }
}
