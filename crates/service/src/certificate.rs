//! Client certificates: the document's authorities become what is in force, and steps are held against them.

use activities::{Activity as _, client_certificate::ClientCertificate};
use domain::{
    config::{Realm, certificate::CertificateSettings},
    factor::certificate::CertificateSetup,
    workflow::Step,
};

/// The document's authorities as the port takes them.
///
/// # Errors
/// What cannot work, naming the key and the fix.
pub(crate) fn setup_of(settings: &CertificateSettings) -> Result<CertificateSetup, String> {
    if let Some(finding) = settings.findings().into_iter().next() {
        return Err(finding);
    }
    Ok(CertificateSetup {
        authorities: settings.authorities.clone(),
        lists: settings.lists.clone(),
        revocation: settings.revocation,
        refresh_seconds: settings.refresh_minutes.saturating_mul(60),
    })
}

/// Whether a step of this activity asks for a certificate.
pub(crate) fn asks_for_one(activity: &str) -> bool {
    activity == ClientCertificate::KIND
}

/// What is wrong with a step that asks for a certificate.
pub(crate) fn finding(realm: &Realm, step: &Step) -> Option<String> {
    let lacks = asks_for_one(step.activity.as_str()) && !realm.client_certificate.is_set_up();
    lacks.then(|| {
        format!(
            "step `{}`: no certificate is taken yet; set client_certificate.authorities, or take the step out",
            step.step
        )
    })
}
