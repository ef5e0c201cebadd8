//! Questions to a provider over HTTP: https but for this machine, no redirect followed, nothing larger or slower
//! than a sane provider is.

use std::time::Duration;

use domain::{
    factor::oidc::{Distrust, OidcError},
    secret::Secret,
};
use outbound::{Lost, Outbound, told};
use reqwest::{Client, Response, StatusCode, Url, header};
use serde::de::DeserializeOwned;
use zeroize::Zeroizing;

/// How long one question may take as a whole: somebody waits for the page.
const ANSWER_MAX: Duration = Duration::from_secs(8);
/// The largest answer that is read; the keys of the large providers are a tenth of it.
const BYTES_MAX: usize = 256 * 1024;

/// Whoever asks.
pub(super) struct Http(Outbound);

/// What authenticates this house at the token endpoint.
pub(super) enum ClientProof<'a> {
    /// In the header (RFC 6749 section 2.3.1), name and secret already encoded.
    Basic(Secret),
    /// In the form.
    Form(&'a Secret),
    /// A public client has none.
    None,
}

fn unreachable(error: reqwest::Error) -> OidcError {
    OidcError::Unreachable(told(error))
}

/// What a provider says of a person.
pub(super) enum Userinfo {
    /// As it stands.
    Plain(Secret),
    /// As a signed token.
    Signed(Secret),
}

impl Http {
    /// One that trusts these certificate authorities (PEM) only; `None` for the platform's.
    pub(super) fn new(ca_pem: Option<String>) -> Self {
        Self(Outbound::trusting(ca_pem))
    }

    fn client(&self, url: &Url) -> Result<&Client, OidcError> {
        self.0.client(url).map_err(OidcError::Unreachable)
    }

    /// A JSON document; `bad` where it cannot be read.
    pub(super) async fn document<T: DeserializeOwned>(
        &self,
        url: &Url,
        bad: Distrust,
    ) -> Result<T, OidcError> {
        let request =
            self.client(url)?.get(url.clone()).timeout(ANSWER_MAX).header(header::ACCEPT, "application/json");
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

    /// What is said of the person whose access token it is.
    pub(super) async fn userinfo(&self, url: &Url, token: &Secret) -> Result<Userinfo, OidcError> {
        let bad = OidcError::Refused(Distrust::BadUserinfo);
        let line = Secret::new(format!("Bearer {}", token.expose()));
        let mut line = header::HeaderValue::from_str(line.expose()).map_err(|_| bad.clone())?;
        line.set_sensitive(true);
        let request = self
            .client(url)?
            .get(url.clone())
            .timeout(ANSWER_MAX)
            .header(header::AUTHORIZATION, line)
            .header(header::ACCEPT, "application/json, application/jwt");
        let response = request.send().await.map_err(unreachable)?;
        match response.status() {
            StatusCode::OK => {}
            status if status.is_redirection() => return Err(OidcError::Refused(Distrust::Redirect)),
            status if status.is_server_error() || status == StatusCode::TOO_MANY_REQUESTS => {
                return Err(OidcError::Unreachable(format!("status {}", status.as_u16())));
            }
            _ => return Err(bad),
        }
        let kind = response.headers().get(header::CONTENT_TYPE).and_then(|kind| kind.to_str().ok());
        let kind = kind.and_then(|kind| kind.split(';').next()).unwrap_or_default().trim();
        let is_signed = kind.eq_ignore_ascii_case("application/jwt");
        let body = bounded(response).await?;
        let body = Secret::new(std::str::from_utf8(&body).map_err(|_| bad)?);
        Ok(if is_signed { Userinfo::Signed(body) } else { Userinfo::Plain(body) })
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
        let mut request = self
            .client(url)?
            .post(url.clone())
            .timeout(ANSWER_MAX)
            .form(&form)
            .header(header::ACCEPT, "application/json");
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
        let body = std::str::from_utf8(&body).map_err(|_| OidcError::Refused(Distrust::BadAnswer))?;
        Ok((status, Secret::new(body)))
    }
}

async fn bounded(response: Response) -> Result<Zeroizing<Vec<u8>>, OidcError> {
    outbound::body(response, BYTES_MAX).await.map_err(|lost| match lost {
        Lost::TooLong => OidcError::Refused(Distrust::TooLarge),
        Lost::Broken(error) => unreachable(error),
    })
}
