//! Who is trusted: the authorities of one file, or the platform's. Always with ring as the cryptography,
//! chosen here by name, because a process with two providers has no default one.

use std::{path::PathBuf, sync::Arc};

use rustls::{
    ClientConfig, RootCertStore,
    crypto::{CryptoProvider, ring},
    pki_types::{CertificateDer, pem::PemObject as _},
};
use tokio_rustls::TlsConnector;

use super::error::WireError;

/// Authorities to trust in place of the platform's, in PEM.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Authority {
    /// In a file of this machine, read when first needed.
    File(PathBuf),
    /// The text itself.
    Pem(String),
}

/// A connector that checks the chain and the host name.
pub(crate) fn connector(authority: Option<&Authority>) -> Result<TlsConnector, WireError> {
    let provider = Arc::new(ring::default_provider());
    let versions = ClientConfig::builder_with_provider(Arc::clone(&provider))
        .with_safe_default_protocol_versions()
        .map_err(|error| WireError::Untrusted(format!("TLS cannot be set up: {error}")))?;
    let config = match authority {
        Some(authority) => versions.with_root_certificates(authorities(authority)?).with_no_client_auth(),
        None => versions
            .dangerous() // the name of the door to any verifier that is not a list of roots
            .with_custom_certificate_verifier(platform(provider)?)
            .with_no_client_auth(),
    };
    Ok(TlsConnector::from(Arc::new(config)))
}

fn platform(provider: Arc<CryptoProvider>) -> Result<Arc<rustls_platform_verifier::Verifier>, WireError> {
    rustls_platform_verifier::Verifier::new(provider).map(Arc::new).map_err(|error| {
        WireError::Untrusted(format!(
            "the platform's certificate authorities cannot be read: {error}; set `tls.ca_file`"
        ))
    })
}

fn authorities(authority: &Authority) -> Result<RootCertStore, WireError> {
    let name = match authority {
        Authority::File(path) => format!("`tls.ca_file` {}", path.display()),
        Authority::Pem(_) => "`ca_pem`".to_owned(),
    };
    let explain = |what: String| WireError::Untrusted(format!("{name}: {what}"));
    let read: Result<Vec<CertificateDer<'static>>, _> = match authority {
        Authority::File(path) => CertificateDer::pem_file_iter(path).and_then(Iterator::collect),
        Authority::Pem(text) => CertificateDer::pem_slice_iter(text.as_bytes()).collect(),
    };
    let mut roots = RootCertStore::empty();
    for certificate in read.map_err(|error| explain(error.to_string()))? {
        roots.add(certificate).map_err(|error| explain(error.to_string()))?;
    }
    if roots.is_empty() {
        return Err(explain("holds no certificate in PEM form".to_owned()));
    }
    Ok(roots)
}
