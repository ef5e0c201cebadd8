//! Client certificates: whether a chain that was presented is good, and what the person's own certificate says.
//!
//! Signatures, times, purposes and revocation are `webpki`'s; reading is our own; lists are fetched and kept here.

mod lists;
mod read;
#[cfg(test)]
mod tests;

use std::{
    sync::{Arc, PoisonError, RwLock},
    time::Duration,
};

use async_trait::async_trait;
use domain::{
    config::certificate::Revocation,
    factor::certificate::{
        CHAIN_MAX, CertificateError, CertificateSetup, Certificates, Distrust, Facts, Tried,
    },
    time::Timestamp,
};
use pki_types::{CertificateDer, TrustAnchor, UnixTime, pem::PemObject};
use webpki::{
    CertRevocationList, EndEntityCert, Error, ExpirationPolicy, KeyUsage, RevocationCheckDepth,
    RevocationOptionsBuilder, UnknownStatusPolicy, anchor_from_trusted_cert,
};

use self::lists::Lists;

/// Looks at client certificates.
pub struct CertificateExaminer {
    inner: RwLock<Arc<InForce>>,
    lists: Lists,
}

/// Settings, and their authorities as they are checked against.
#[derive(Default)]
struct InForce {
    setup: CertificateSetup,
    anchors: Vec<TrustAnchor<'static>>,
}

/// The authorities of a text that can be used.
fn anchors(pem: &str) -> Vec<TrustAnchor<'static>> {
    let all = CertificateDer::pem_slice_iter(pem.as_bytes()).flatten();
    all.filter_map(|one| anchor_from_trusted_cert(&one).ok().map(|anchor| anchor.to_owned())).collect()
}

/// Why a chain is not taken, as it is told.
fn distrust(error: &Error) -> CertificateError {
    let why = match error {
        Error::CertExpired { .. } => Distrust::Expired,
        Error::CertNotValidYet { .. } => Distrust::NotYet,
        Error::CertRevoked => Distrust::Revoked,
        Error::RequiredEkuNotFoundContext(_) | Error::EmptyEkuExtension => Distrust::Usage,
        Error::UnknownIssuer
        | Error::InvalidSignatureForPublicKey
        | Error::UnsupportedSignatureAlgorithmContext(_)
        | Error::UnsupportedSignatureAlgorithmForPublicKeyContext(_) => Distrust::Issuer,
        Error::BadDer | Error::BadDerTime | Error::TrailingData(_) => Distrust::Malformed,
        Error::UnknownRevocationStatus
        | Error::CrlExpired { .. }
        | Error::InvalidCrlSignatureForPublicKey
        | Error::IssuerNotCrlSigner => return CertificateError::Unreachable(error.to_string()),
        _ => Distrust::Unfit,
    };
    CertificateError::Refused(why)
}

impl CertificateExaminer {
    /// With nothing in force.
    #[must_use]
    pub fn new() -> Arc<Self> {
        Arc::new(Self { inner: RwLock::default(), lists: Lists::default() })
    }

    async fn examine_by(
        &self,
        setup: &CertificateSetup,
        anchors: &[TrustAnchor<'static>],
        chain: &[Vec<u8>],
        now: Timestamp,
    ) -> Result<Facts, CertificateError> {
        if anchors.is_empty() {
            return Err(CertificateError::NotSetUp);
        }
        let malformed = CertificateError::Refused(Distrust::Malformed);
        let Some((own, above)) = chain.split_first().filter(|_| chain.len() <= CHAIN_MAX) else {
            return Err(malformed);
        };
        let own_der = CertificateDer::from(own.as_slice());
        let facts = read::facts(own).map_err(|_| malformed)?;
        let leaf = EndEntityCert::try_from(&own_der).map_err(|error| distrust(&error))?;
        let above: Vec<CertificateDer<'_>> =
            above.iter().map(|one| CertificateDer::from(one.as_slice())).collect();
        let time = UnixTime::since_unix_epoch(Duration::from_secs(
            u64::try_from(now.as_millis() / 1_000).unwrap_or_default(),
        ));
        let check = |lists: &[&CertRevocationList<'_>], status| {
            let expiration = match status {
                UnknownStatusPolicy::Deny => ExpirationPolicy::Enforce,
                UnknownStatusPolicy::Allow => ExpirationPolicy::Ignore,
            };
            let revocation = RevocationOptionsBuilder::new(lists).ok().map(|options| {
                options
                    .with_depth(RevocationCheckDepth::Chain)
                    .with_status_policy(status)
                    .with_expiration_policy(expiration)
                    .build()
            });
            leaf.verify_for_usage(
                webpki::ALL_VERIFICATION_ALGS,
                anchors,
                &above,
                time,
                KeyUsage::client_auth(),
                revocation,
                None,
            )
            .map(|_| ())
        };
        // First what a stranger's certificate fails at: nothing is fetched for it.
        check(&[], UnknownStatusPolicy::Allow).map_err(|error| distrust(&error))?;
        if !facts.is_for_clients {
            return Err(CertificateError::Refused(Distrust::Usage));
        }
        if setup.revocation != Revocation::Off {
            let (lists, problems) = self.lists.all(setup, now).await;
            let lists: Vec<&CertRevocationList<'static>> = lists.iter().map(AsRef::as_ref).collect();
            let status = match setup.revocation {
                Revocation::Required => UnknownStatusPolicy::Deny,
                Revocation::WhenAvailable | Revocation::Off => UnknownStatusPolicy::Allow,
            };
            if lists.is_empty() && setup.revocation == Revocation::Required {
                return Err(CertificateError::Unreachable(problems.join("; ")));
            }
            check(&lists, status).map_err(|error| match distrust(&error) {
                CertificateError::Unreachable(why) => {
                    let all: Vec<&str> =
                        std::iter::once(why.as_str()).chain(problems.iter().map(String::as_str)).collect();
                    CertificateError::Unreachable(all.join("; "))
                }
                other => other,
            })?;
        }
        Ok(facts.facts)
    }
}

#[async_trait]
impl Certificates for CertificateExaminer {
    fn configure(&self, setup: CertificateSetup) {
        let anchors = anchors(&setup.authorities);
        *self.inner.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(InForce { setup, anchors });
    }

    async fn examine(&self, chain: &[Vec<u8>], now: Timestamp) -> Result<Facts, CertificateError> {
        let inner = Arc::clone(&self.inner.read().unwrap_or_else(PoisonError::into_inner));
        self.examine_by(&inner.setup, &inner.anchors, chain, now).await
    }

    async fn try_out(
        &self,
        setup: &CertificateSetup,
        chain: Option<&[Vec<u8>]>,
        now: Timestamp,
    ) -> (Tried, Option<Result<Facts, CertificateError>>) {
        let anchors = anchors(&setup.authorities);
        let lists = self.lists.look(setup, now).await;
        let tried = Tried { authorities: u32::try_from(anchors.len()).unwrap_or(u32::MAX), lists };
        let own = match chain {
            Some(chain) => Some(self.examine_by(setup, &anchors, chain, now).await),
            None => None,
        };
        (tried, own)
    }
}
