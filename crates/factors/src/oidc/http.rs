//! Questions to a provider over HTTP: https but for this machine, no redirect followed, nothing larger or slower
//! than a sane provider is.

use std::{
    sync::{Arc, OnceLock},
    time::Duration,
};

use domain::{
    config::oidc::is_loopback,
    factor::oidc::{Distrust, OidcError},
    secret::Secret,
};
use reqwest::{Client, Response, StatusCode, Url, header, redirect::Policy};
use serde::de::DeserializeOwned;

/// How long one question may take as a whole: somebody waits for the page.
const ANSWER_MAX: Duration = Duration::from_secs(8);
/// How long a connection may take to be made.
const CONNECT_MAX: Duration = Duration::from_secs(4);
/// The largest answer that is read; the keys of the large providers are a tenth of it.
const BYTES_MAX: usize = 256 * 1024;

/// The two ways out: by the proxy that the environment names, and to this machine.
#[derive(Default)]
pub(super) struct Http {
    outside: OnceLock<Result<Client, String>>,
    here: OnceLock<Result<Client, String>>,
}

/// What authenticates this house at the token endpoint.
pub(super) enum ClientProof<'a> {
    /// In the header (RFC 6749 section 2.3.1), name and secret already encoded.
    Basic(Secret),
    /// In the form.
    Form(&'a Secret),
    /// A public client has none.
    None,
}

fn build(is_here: bool) -> Result<Client, String> {
    let provider = Arc::new(rustls::crypto::ring::default_provider());
    let verifier =
        rustls_platform_verifier::Verifier::new(Arc::clone(&provider)).map_err(|e| e.to_string())?;
    let tls = rustls::ClientConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .map_err(|error| error.to_string())?
        .dangerous()
        .with_custom_certificate_verifier(Arc::new(verifier))
        .with_no_client_auth();
    let mut builder = Client::builder()
        .tls_backend_preconfigured(tls)
        .redirect(Policy::none())
        .connect_timeout(CONNECT_MAX)
        .timeout(ANSWER_MAX)
        .referer(false)
        .user_agent("reclave");
    builder = if is_here { builder.no_proxy() } else { builder.https_only(true) };
    builder.build().map_err(told)
}

/// An error without the address, which may have a code in it.
fn told(error: reqwest::Error) -> String {
    let mut text = error.without_url().to_string();
    text.truncate(text.char_indices().nth(200).map_or(text.len(), |(at, _)| at));
    text
}

fn unreachable(error: reqwest::Error) -> OidcError {
    OidcError::Unreachable(told(error))
}

impl Http {
    fn client(&self, url: &Url) -> Result<&Client, OidcError> {
        let is_here = url.host_str().is_some_and(is_loopback);
        let cell = if is_here { &self.here } else { &self.outside };
        cell.get_or_init(|| build(is_here)).as_ref().map_err(|error| OidcError::Unreachable(error.clone()))
    }

    /// A JSON document; `bad` where it cannot be read.
    pub(super) async fn document<T: DeserializeOwned>(
        &self,
        url: &Url,
        bad: Distrust,
    ) -> Result<T, OidcError> {
        let request = self.client(url)?.get(url.clone()).header(header::ACCEPT, "application/json");
        let response = request.send().await.map_err(unreachable)?;
        match response.status() {
            StatusCode::OK => {}
            status if status.is_redirection() => return Err(OidcError::Refused(Distrust::Redirect)),
            status if status.is_server_error() || status == StatusCode::TOO_MANY_REQUESTS => {
                return Err(OidcError::Unreachable(format!("status {}", status.as_u16())));
            }
            _ => return Err(OidcError::Refused(bad)),
        }
        let body = bounded(response).await?;
        serde_json::from_slice(&body).map_err(|_| OidcError::Refused(bad))
    }

    /// The answer to a form: its status and its body.
    pub(super) async fn exchange(
        &self,
        url: &Url,
        form: &[(&str, &str)],
        proof: ClientProof<'_>,
    ) -> Result<(StatusCode, Secret), OidcError> {
        let mut form = form.to_vec();
        if let ClientProof::Form(secret) = &proof {
            form.push(("client_secret", secret.expose()));
        }
        let mut request =
            self.client(url)?.post(url.clone()).form(&form).header(header::ACCEPT, "application/json");
        if let ClientProof::Basic(credentials) = &proof {
            let mut line = header::HeaderValue::from_str(credentials.expose())
                .map_err(|_| OidcError::Unreachable("the client's secret is no header".to_owned()))?;
            line.set_sensitive(true);
            request = request.header(header::AUTHORIZATION, line);
        }
        let response = request.send().await.map_err(unreachable)?;
        let status = response.status();
        if status.is_redirection() {
            return Err(OidcError::Refused(Distrust::Redirect));
        }
        let body = bounded(response).await?;
        let body = String::from_utf8(body).map_err(|_| OidcError::Refused(Distrust::BadAnswer))?;
        Ok((status, Secret::new(body)))
    }
}

async fn bounded(mut response: Response) -> Result<Vec<u8>, OidcError> {
    let mut body = Vec::new();
    while let Some(chunk) = response.chunk().await.map_err(unreachable)? {
        if body.len() + chunk.len() > BYTES_MAX {
            return Err(OidcError::Refused(Distrust::TooLarge));
        }
        body.extend_from_slice(&chunk);
    }
    Ok(body)
}
