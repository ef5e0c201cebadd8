//! The port to OpenID providers (OpenID Connect Core 1.0): where a browser is sent to sign in elsewhere, what is
//! made of the answer it brings back, and whether a provider is there. What is in force is handed in, with its
//! secrets opened; nothing here is a token, and no error carries one.

use std::fmt;

use async_trait::async_trait;

use crate::{id::Slug, secret::Secret, store::SiteKind, time::Timestamp};

/// One provider.
#[derive(Clone, Debug)]
pub struct OidcProvider {
    /// Stable name.
    pub id: Slug,
    /// Its issuer, compared letter by letter with what it says of itself.
    pub issuer: String,
    /// By which name the provider knows this house.
    pub client_id: String,
    /// What this house proves itself with; empty for a public client.
    pub client_secret: Secret,
    /// What is asked for beside `openid`.
    pub scopes: Vec<String>,
    /// Classes of authentication, of which the token must name one; empty for any.
    pub acr_values: Vec<String>,
    /// Methods of authentication (RFC 8176), of which the token must name one at least; empty for any.
    pub amr: Vec<String>,
    /// How long ago the person may have signed in there, in seconds; 0 for any time.
    pub max_age_seconds: u32,
    /// The claim that names the person.
    pub claim: String,
    /// By how much the clocks may differ, in seconds.
    pub skew_seconds: u32,
    /// The certificate authorities (PEM) that alone are trusted; `None` for the platform's.
    pub ca_pem: Option<String>,
}

/// What is in force.
#[derive(Clone, Debug, Default)]
pub struct OidcSetup {
    /// The providers.
    pub providers: Vec<OidcProvider>,
}

/// What goes along when a browser is sent away. Each value is used once.
#[derive(Clone, Copy, Debug)]
pub struct Departure<'a> {
    /// The site to come back to.
    pub site: SiteKind,
    /// Comes back with the answer, unchanged: finds the run.
    pub state: &'a Secret,
    /// Comes back inside of the token: binds it to this very question.
    pub nonce: &'a Secret,
    /// The verifier of PKCE (RFC 7636); only its hash leaves with the browser.
    pub verifier: &'a Secret,
}

/// What a browser brought back, with what was kept for it.
#[derive(Clone, Copy, Debug)]
pub struct Arrival<'a> {
    /// The site that it came back to.
    pub site: SiteKind,
    /// The code that is exchanged for the token.
    pub code: &'a Secret,
    /// The issuer that the answer names (RFC 9207), if it names one.
    pub issuer: Option<&'a str>,
    /// What the token must carry.
    pub nonce: &'a Secret,
    /// The verifier of PKCE.
    pub verifier: &'a Secret,
}

/// Who the provider says it was. Everything that its settings demand was checked.
#[derive(Clone, PartialEq, Eq)]
pub struct Identity {
    /// The content of the claim that names the person.
    pub claim: String,
    /// Whether the token names a class or a method that the settings demand.
    pub is_strong: bool,
}

impl fmt::Debug for Identity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Identity").field("is_strong", &self.is_strong).finish_non_exhaustive()
    }
}

/// Why what a provider says is not believed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Distrust {
    /// Its description names another issuer.
    OtherIssuer,
    /// Its description cannot be read, or lacks what is needed.
    BadDescription,
    /// An address of its description is not https, or leads somewhere it must not.
    BadAddress,
    /// It answers with a redirect, where none is followed.
    Redirect,
    /// An answer that is larger than any sane one.
    TooLarge,
    /// Its keys cannot be read.
    BadKeys,
    /// It names another issuer beside the code (RFC 9207), or none although it promised to.
    ResponseIssuer,
    /// It did not take the code or the client's proof.
    CodeRefused,
    /// Its answer to the code cannot be read, or has no token of identity.
    BadAnswer,
    /// The token is no signed token.
    BadToken,
    /// The token is not signed, or by a way that is not taken.
    Algorithm,
    /// None of its keys signed the token.
    UnknownKey,
    /// The signature is wrong.
    Signature,
    /// The token is of another issuer.
    TokenIssuer,
    /// The token is for somebody else.
    Audience,
    /// The token is over.
    Expired,
    /// The token is of the future, or too old.
    IssuedAt,
    /// The token answers another question.
    Nonce,
    /// The token does not belong to what came with it.
    AccessTokenHash,
    /// The class of authentication is not one that is demanded.
    Acr,
    /// The methods of authentication are not those that are demanded.
    Amr,
    /// The person signed in there too long ago, or it does not say when.
    AuthTime,
    /// What it says of the person at its userinfo endpoint cannot be read, is signed wrongly, or is refused.
    BadUserinfo,
    /// What it says there is about somebody else than the token.
    UserinfoSubject,
    /// Neither the token nor what it says of the person names them by the claim that is set.
    NoClaim,
    /// It names an address that it has not verified.
    UnverifiedMail,
}

impl Distrust {
    /// The stable code, for history and for texts.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::OtherIssuer => "other-issuer",
            Self::BadDescription => "bad-description",
            Self::BadAddress => "bad-address",
            Self::Redirect => "redirect",
            Self::TooLarge => "too-large",
            Self::BadKeys => "bad-keys",
            Self::ResponseIssuer => "response-issuer",
            Self::CodeRefused => "code-refused",
            Self::BadAnswer => "bad-answer",
            Self::BadToken => "bad-token",
            Self::Algorithm => "algorithm",
            Self::UnknownKey => "unknown-key",
            Self::Signature => "signature",
            Self::TokenIssuer => "token-issuer",
            Self::Audience => "audience",
            Self::Expired => "expired",
            Self::IssuedAt => "issued-at",
            Self::Nonce => "nonce",
            Self::AccessTokenHash => "access-token-hash",
            Self::Acr => "acr",
            Self::Amr => "amr",
            Self::AuthTime => "auth-time",
            Self::BadUserinfo => "bad-userinfo",
            Self::UserinfoSubject => "userinfo-subject",
            Self::NoClaim => "no-claim",
            Self::UnverifiedMail => "unverified-mail",
        }
    }
}

/// Why nothing is known about who it was.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum OidcError {
    /// No such provider is in force.
    #[error("there is no such OpenID provider")]
    NotSetUp,
    /// It does not answer; what the network says.
    #[error("the OpenID provider does not answer: {0}")]
    Unreachable(String),
    /// It says what is not believed.
    #[error("the OpenID provider is not believed: {}", .0.code())]
    Refused(Distrust),
}

impl OidcError {
    /// The stable code: `not-set-up`, `unreachable`, or why it is not believed.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::NotSetUp => "not-set-up",
            Self::Unreachable(_) => "unreachable",
            Self::Refused(why) => why.code(),
        }
    }
}

/// How one provider stood when it was last looked at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ProviderStanding {
    /// Which.
    pub id: Slug,
    /// Why nobody can sign in there; `None` when its description and its keys are as they should be.
    pub problem: Option<OidcError>,
    /// How long it took, in milliseconds.
    pub took_ms: u64,
    /// When.
    pub at: Timestamp,
}

/// What looking at a provider found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Where browsers are sent to.
    pub authorization_endpoint: String,
    /// Where codes are exchanged.
    pub token_endpoint: String,
    /// Keys that it has published, and how many of them can be used.
    pub keys: u32,
    /// Keys of a kind that is taken.
    pub usable_keys: u32,
    /// How it signs tokens, as it says.
    pub algorithms: Vec<String>,
    /// Whether it says that it takes PKCE with S256. Many do and do not say so.
    pub says_pkce: bool,
    /// Demanded classes of authentication that it does not list, where it lists any.
    pub unlisted_acr: Vec<String>,
}

/// OpenID providers.
#[async_trait]
pub trait Oidc: Send + Sync {
    /// Puts providers in force.
    fn configure(&self, setup: OidcSetup);

    /// The address at the provider that the browser is sent to. Fetches the provider's description where it is not
    /// known.
    async fn depart(&self, provider: &Slug, with: Departure<'_>, now: Timestamp)
    -> Result<Secret, OidcError>;

    /// Who it was, by the answer that a browser brought back.
    async fn arrive(&self, provider: &Slug, with: Arrival<'_>, now: Timestamp)
    -> Result<Identity, OidcError>;

    /// Looks at each provider in force, at the same time, and keeps what it says of itself.
    async fn check(&self, now: Timestamp) -> Vec<ProviderStanding>;

    /// Looks at a provider that need not be in force: its description and its keys, nothing cached.
    async fn try_out(&self, provider: &OidcProvider) -> Result<Found, OidcError>;

    /// The address on a site that providers send browsers back to, as it must be known to them.
    fn back_address(&self, site: SiteKind) -> String;
}

/// Where there are no providers.
pub struct NoProviders;

#[async_trait]
impl Oidc for NoProviders {
    fn configure(&self, _: OidcSetup) {}

    async fn depart(&self, _: &Slug, _: Departure<'_>, _: Timestamp) -> Result<Secret, OidcError> {
        Err(OidcError::NotSetUp)
    }

    async fn arrive(&self, _: &Slug, _: Arrival<'_>, _: Timestamp) -> Result<Identity, OidcError> {
        Err(OidcError::NotSetUp)
    }

    async fn check(&self, _: Timestamp) -> Vec<ProviderStanding> {
        Vec::new()
    }

    async fn try_out(&self, _: &OidcProvider) -> Result<Found, OidcError> {
        Err(OidcError::NotSetUp)
    }

    fn back_address(&self, _: SiteKind) -> String {
        String::new()
    }
}
