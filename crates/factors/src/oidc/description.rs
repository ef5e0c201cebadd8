//! What a provider says of itself (OpenID Connect Discovery 1.0): read, compared with the settings, and its
//! addresses judged before anything is sent to them.

use domain::{
    config::oidc::is_loopback,
    factor::oidc::{Distrust, OidcError},
};
use reqwest::Url;
use serde::Deserialize;

/// The part that is needed, as it comes.
#[derive(Debug, Deserialize)]
pub(super) struct Said {
    issuer: String,
    authorization_endpoint: String,
    token_endpoint: String,
    jwks_uri: String,
    #[serde(default)]
    userinfo_endpoint: Option<String>,
    #[serde(default)]
    response_types_supported: Vec<String>,
    #[serde(default)]
    id_token_signing_alg_values_supported: Vec<String>,
    #[serde(default)]
    code_challenge_methods_supported: Vec<String>,
    #[serde(default)]
    token_endpoint_auth_methods_supported: Option<Vec<String>>,
    #[serde(default)]
    acr_values_supported: Vec<String>,
    #[serde(default)]
    authorization_response_iss_parameter_supported: bool,
}

/// The part that is needed, judged.
#[derive(Clone, Debug)]
pub(super) struct Description {
    pub(super) authorization: Url,
    pub(super) token: Url,
    pub(super) keys: Url,
    /// Where it says more of a person than its tokens do, if anywhere.
    pub(super) userinfo: Option<Url>,
    /// How it signs tokens, as it says.
    pub(super) algorithms: Vec<String>,
    pub(super) says_pkce: bool,
    /// Whether the client proves itself in the header rather than in the form.
    pub(super) takes_basic: bool,
    pub(super) acr_values: Vec<String>,
    /// Whether it names itself beside each code (RFC 9207).
    pub(super) names_itself: bool,
}

/// Where the description of an issuer is.
pub(super) fn address_of(issuer: &str) -> Result<Url, OidcError> {
    let base = issuer.strip_suffix('/').unwrap_or(issuer);
    let text = format!("{base}/.well-known/openid-configuration");
    let url = Url::parse(&text).map_err(|_| OidcError::Refused(Distrust::BadAddress))?;
    judged(url.as_str(), &url)
}

/// An address that may be asked: https, or http on this machine where the issuer is on it, too. An address in
/// figures is the issuer's own or none: a description must not send this house into its own network.
fn judged(text: &str, issuer: &Url) -> Result<Url, OidcError> {
    let bad = OidcError::Refused(Distrust::BadAddress);
    let url = Url::parse(text).map_err(|_| bad.clone())?;
    let (Some(host), Some(own)) = (url.host_str(), issuer.host_str()) else { return Err(bad) };
    let is_here = is_loopback(own);
    let is_encrypted = url.scheme() == "https" || (url.scheme() == "http" && is_loopback(host) && is_here);
    let is_figures =
        is_loopback(host) || !matches!(url.host(), Some(url_host) if is_name(&url_host.to_string()));
    let is_plain = url.username().is_empty() && url.password().is_none() && url.fragment().is_none();
    if is_encrypted && is_plain && (host == own || !is_figures || (is_here && is_loopback(host))) {
        Ok(url)
    } else {
        Err(bad)
    }
}

/// Whether a host is a name rather than an address.
fn is_name(host: &str) -> bool {
    !host.starts_with('[') && host.parse::<std::net::IpAddr>().is_err()
}

impl Said {
    /// Judged for the issuer that the settings name.
    pub(super) fn judge(self, issuer: &str) -> Result<Description, OidcError> {
        if self.issuer != issuer {
            return Err(OidcError::Refused(Distrust::OtherIssuer));
        }
        let types = &self.response_types_supported;
        if !types.is_empty() && !types.iter().any(|one| one == "code") {
            return Err(OidcError::Refused(Distrust::BadDescription));
        }
        let own = address_of(issuer)?;
        let methods = self.token_endpoint_auth_methods_supported;
        Ok(Description {
            authorization: judged(&self.authorization_endpoint, &own)?,
            token: judged(&self.token_endpoint, &own)?,
            keys: judged(&self.jwks_uri, &own)?,
            userinfo: self.userinfo_endpoint.as_deref().map(|text| judged(text, &own)).transpose()?,
            algorithms: self.id_token_signing_alg_values_supported,
            says_pkce: self.code_challenge_methods_supported.iter().any(|one| one == "S256"),
            // Where it says nothing, it is the header (Discovery 1.0 section 3).
            takes_basic: methods.is_none_or(|list| list.iter().any(|one| one == "client_secret_basic")),
            acr_values: self.acr_values_supported,
            names_itself: self.authorization_response_iss_parameter_supported,
        })
    }
}
