//! Proofs that need somebody outside of the house: the protocols behind the ports of [`domain::factor`].
//!
//! Nothing here knows of runs, pages or profiles. A factor is asked one question and gives one answer, and
//! says what it did not believe on the way.

mod captcha;
mod certificate;
mod der;
mod encode;
mod oidc;
mod passkey;
mod phone;
mod push;
mod radius;
#[cfg(test)]
mod stand_in;
mod template;
mod wire;

pub use captcha::CaptchaMaker;
pub use certificate::CertificateExaminer;
pub use oidc::{BackAddresses, OidcClient};
pub use passkey::RelyingParty;
pub use phone::PhoneClient;
pub use push::PushClient;
pub use radius::RadiusClient;
