//! What an ID token says (OpenID Connect Core 1.0 section 3.1.3.7), checked statement by statement after its signature.

use domain::{
    factor::oidc::{Distrust, OidcProvider},
    secret::Secret,
    time::Timestamp,
};
use serde::Deserialize;
use serde_json::Value;

use super::keys::Signed;

/// The oldest that a token may be when it arrives: it was made for this very question.
const AGE_MAX_SECONDS: f64 = 600.0;
/// The longest claim that names anybody, in characters.
const CLAIM_MAX: usize = 256;

#[derive(Deserialize)]
#[serde(untagged)]
enum Audience {
    One(String),
    Many(Vec<String>),
}

#[derive(Deserialize)]
struct Claims {
    iss: String,
    sub: String,
    aud: Audience,
    azp: Option<String>,
    exp: f64,
    iat: f64,
    nbf: Option<f64>,
    nonce: Option<String>,
    at_hash: Option<String>,
    acr: Option<String>,
    amr: Option<Vec<String>>,
    auth_time: Option<f64>,
    email_verified: Option<Value>,
    #[serde(flatten)]
    more: serde_json::Map<String, Value>,
}

/// What the token is held against.
pub(super) struct Expected<'a> {
    pub(super) provider: &'a OidcProvider,
    pub(super) nonce: &'a Secret,
    /// What came with the token.
    pub(super) access_token: Option<&'a Secret>,
    pub(super) now: Timestamp,
}

/// What a token says, once all of it is as it must be.
pub(super) struct Checked {
    claims: Claims,
    /// Whether a class or a method was demanded, and confirmed.
    pub(super) is_strong: bool,
}

impl Checked {
    /// Whom it is about, by the provider's own name for them.
    pub(super) fn subject(&self) -> &str {
        &self.claims.sub
    }

    /// The content of the claim that names the person; `None` where the token does not have it.
    pub(super) fn named(&self, claim: &str) -> Result<Option<String>, Distrust> {
        let is_there = claim == "sub" || self.claims.more.contains_key(claim);
        is_there
            .then(|| named(claim, &self.claims.sub, self.claims.email_verified.as_ref(), &self.claims.more))
            .transpose()
    }
}

/// Checks what a signed token says.
pub(super) fn checked(signed: &Signed, expected: &Expected<'_>) -> Result<Checked, Distrust> {
    let claims: Claims = serde_json::from_slice(&signed.payload).map_err(|_| Distrust::BadToken)?;
    check_parties(&claims, expected.provider)?;
    check_times(&claims, expected)?;
    let nonce = Secret::new(claims.nonce.clone().unwrap_or_default());
    if expected.nonce.is_empty() || !nonce.matches(expected.nonce) {
        return Err(Distrust::Nonce);
    }
    if let Some(at_hash) = &claims.at_hash {
        let own = expected.access_token.map(|token| signed.algorithm.half_hash(token.expose()));
        if own.as_ref() != Some(at_hash) {
            return Err(Distrust::AccessTokenHash);
        }
    }
    let is_strong = check_strength(&claims, expected.provider)?;
    Ok(Checked { claims, is_strong })
}

/// What a provider says of a person beside the token (OpenID Connect Core 1.0 section 5.3.2).
#[derive(Deserialize)]
struct About {
    sub: String,
    iss: Option<String>,
    aud: Option<Audience>,
    email_verified: Option<Value>,
    #[serde(flatten)]
    more: serde_json::Map<String, Value>,
}

/// The content of the claim in what a provider says of `subject`. Parties are named where it is signed, if at all.
pub(super) fn named_about(said: &[u8], subject: &str, provider: &OidcProvider) -> Result<String, Distrust> {
    let about: About = serde_json::from_slice(said).map_err(|_| Distrust::BadUserinfo)?;
    // Else a token could be put together with what is said of somebody else (section 5.3.2).
    if about.sub != subject {
        return Err(Distrust::UserinfoSubject);
    }
    let is_from = about.iss.is_none_or(|issuer| issuer == provider.issuer);
    let is_for = match &about.aud {
        None => true,
        Some(Audience::One(name)) => *name == provider.client_id,
        Some(Audience::Many(names)) => names.contains(&provider.client_id),
    };
    if !is_from || !is_for {
        return Err(Distrust::BadUserinfo);
    }
    named(&provider.claim, &about.sub, about.email_verified.as_ref(), &about.more)
}

/// From whom, and for whom it is.
fn check_parties(claims: &Claims, provider: &OidcProvider) -> Result<(), Distrust> {
    if claims.iss != provider.issuer {
        return Err(Distrust::TokenIssuer);
    }
    let own = |name: &String| *name == provider.client_id;
    let (is_for_us, is_for_others) = match &claims.aud {
        Audience::One(name) => (own(name), false),
        Audience::Many(names) => (names.iter().any(own), names.len() > 1),
    };
    let is_ours = match &claims.azp {
        Some(party) => own(party),
        None => !is_for_others,
    };
    if is_for_us && is_ours { Ok(()) } else { Err(Distrust::Audience) }
}

fn check_times(claims: &Claims, expected: &Expected<'_>) -> Result<(), Distrust> {
    // Milliseconds fit into a fraction of that size for 200,000 years.
    let now = expected.now.as_millis() as f64 / 1_000.0;
    let skew = f64::from(expected.provider.skew_seconds);
    if now >= claims.exp + skew {
        return Err(Distrust::Expired);
    }
    let is_of_the_future = claims.iat > now + skew || claims.nbf.is_some_and(|from| from > now + skew);
    if is_of_the_future || claims.iat < now - skew - AGE_MAX_SECONDS {
        return Err(Distrust::IssuedAt);
    }
    let most = f64::from(expected.provider.max_age_seconds);
    if most > 0.0 {
        let at = claims.auth_time.ok_or(Distrust::AuthTime)?;
        if at > now + skew || at < now - skew - most {
            return Err(Distrust::AuthTime);
        }
    }
    Ok(())
}

/// Whether a class or a method was demanded; an error where it is not confirmed.
fn check_strength(claims: &Claims, provider: &OidcProvider) -> Result<bool, Distrust> {
    let classes = &provider.acr_values;
    if !classes.is_empty() && !claims.acr.as_ref().is_some_and(|acr| classes.contains(acr)) {
        return Err(Distrust::Acr);
    }
    let methods = &provider.amr;
    let used = claims.amr.as_deref().unwrap_or_default();
    if !methods.is_empty() && !used.iter().any(|one| methods.contains(one)) {
        return Err(Distrust::Amr);
    }
    Ok(!classes.is_empty() || !methods.is_empty())
}

/// The content of the claim that names the person.
fn named(
    claim: &str,
    sub: &str,
    email_verified: Option<&Value>,
    more: &serde_json::Map<String, Value>,
) -> Result<String, Distrust> {
    let value = match claim {
        "sub" => Some(sub),
        _ => more.get(claim).and_then(Value::as_str),
    };
    let fits = |text: &&str| {
        !text.trim().is_empty() && text.chars().count() <= CLAIM_MAX && !text.chars().any(char::is_control)
    };
    let value = value.filter(fits).ok_or(Distrust::NoClaim)?;
    if claim == "email" && email_verified != Some(&Value::Bool(true)) {
        // Whoever may write any address into a profile elsewhere would be anybody here.
        return Err(Distrust::UnverifiedMail);
    }
    Ok(value.to_owned())
}
