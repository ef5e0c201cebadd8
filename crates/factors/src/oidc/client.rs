//! The client: what it knows of each provider and for how long, where it sends browsers, and what it makes of what
//! they bring back.

use std::{
    sync::{Arc, PoisonError, RwLock},
    time::Duration,
};

use async_trait::async_trait;
use data_encoding::{BASE64, BASE64URL_NOPAD};
use domain::{
    factor::oidc::{
        Arrival, Departure, Distrust, Found, Identity, Oidc, OidcError, OidcProvider, OidcSetup,
        ProviderStanding,
    },
    id::Slug,
    secret::Secret,
    store::SiteKind,
    time::Timestamp,
};
use futures_util::future::join_all;
use reqwest::{StatusCode, Url};
use ring::digest;
use serde::Deserialize;
use tokio::{sync::Mutex, time::Instant};
use zeroize::Zeroizing;

use super::{
    description::{Description, Said, address_of},
    http::{ClientProof, Http, Userinfo},
    keys::{self, Algorithm, Key, KeySet, Signed},
    token::{self, Expected},
};

/// For how long a description and keys are good.
const KNOWN_FOR: Duration = Duration::from_secs(3_600);
/// A token by an unknown key has the keys fetched anew, no more often than this.
const KEYS_REST: Duration = Duration::from_secs(60);
/// A provider that did not answer is left alone for so long, so that people do not queue behind it.
const FAILED_REST: Duration = Duration::from_secs(5);

/// Where providers send browsers back to, for each site.
#[derive(Clone, Debug)]
pub struct BackAddresses {
    /// The self-service site.
    pub self_service: String,
    /// The helpdesk.
    pub helpdesk: String,
    /// The administration site.
    pub administration: String,
}

/// OpenID providers over HTTP.
pub struct OidcClient {
    back: BackAddresses,
    live: RwLock<Vec<Arc<Live>>>,
}

/// A provider in force, with what is known of it.
struct Live {
    provider: OidcProvider,
    http: Http,
    memory: Mutex<Memory>,
}

#[derive(Default)]
struct Memory {
    known: Option<Arc<Known>>,
    failed: Option<(Timestamp, OidcError)>,
}

struct Known {
    description: Description,
    keys: Vec<Key>,
    at: Timestamp,
    keys_at: Timestamp,
}

/// What comes for a code.
#[derive(Deserialize)]
struct Tokens {
    id_token: Option<Secret>,
    access_token: Option<Secret>,
}

impl OidcClient {
    /// A client without providers.
    #[must_use]
    pub fn new(back: BackAddresses) -> Arc<Self> {
        Arc::new(Self { back, live: RwLock::default() })
    }

    fn live(&self, id: &Slug) -> Result<Arc<Live>, OidcError> {
        let live = self.live.read().unwrap_or_else(PoisonError::into_inner);
        live.iter().find(|one| one.provider.id == *id).cloned().ok_or(OidcError::NotSetUp)
    }

    fn back(&self, site: SiteKind) -> &str {
        match site {
            SiteKind::SelfService => &self.back.self_service,
            SiteKind::Helpdesk => &self.back.helpdesk,
            SiteKind::Administration => &self.back.administration,
        }
    }

    /// What is known of a provider, fetched where it is not, or is too old. One question at a time.
    async fn known(&self, live: &Live, now: Timestamp) -> Result<Arc<Known>, OidcError> {
        let mut memory = live.memory.lock().await;
        if let Some(known) = memory.known.as_ref().filter(|known| now.since(known.at) < KNOWN_FOR) {
            return Ok(Arc::clone(known));
        }
        if let Some((at, error)) = &memory.failed
            && now.since(*at) < FAILED_REST
        {
            return Err(error.clone());
        }
        match live.fetch(now).await {
            Ok(known) => {
                let known = Arc::new(known);
                *memory = Memory { known: Some(Arc::clone(&known)), failed: None };
                Ok(known)
            }
            Err(error) => {
                memory.failed = Some((now, error.clone()));
                Err(error)
            }
        }
    }

    /// Keys that are newer than `known`: a provider may sign by a new one from one minute to the next, and a
    /// stranger with made-up key names must not have them fetched again and again.
    async fn newer(&self, live: &Live, known: &Arc<Known>, now: Timestamp) -> Result<Arc<Known>, OidcError> {
        let mut memory = live.memory.lock().await;
        if let Some(other) = memory.known.as_ref().filter(|other| !Arc::ptr_eq(other, known)) {
            return Ok(Arc::clone(other));
        }
        if now.since(known.keys_at) < KEYS_REST {
            return Err(OidcError::Refused(Distrust::UnknownKey));
        }
        let keys = keys_of(&live.http, &known.description).await?;
        let newer =
            Arc::new(Known { description: known.description.clone(), keys, at: known.at, keys_at: now });
        memory.known = Some(Arc::clone(&newer));
        Ok(newer)
    }

    /// Checks a token's signature, by newer keys where it is by none that is known.
    async fn open(
        &self,
        live: &Live,
        known: &Arc<Known>,
        token: &Secret,
        now: Timestamp,
    ) -> Result<Signed, OidcError> {
        let signed = match keys::open(token.expose(), &known.keys) {
            Err(Distrust::UnknownKey) => {
                let newer = self.newer(live, known, now).await?;
                keys::open(token.expose(), &newer.keys)
            }
            opened => opened,
        };
        signed.map_err(OidcError::Refused)
    }

    /// The claim that names the person, where the token does not have it: what the provider says beside it.
    async fn ask_about(
        &self,
        live: &Live,
        known: &Arc<Known>,
        access: Option<&Secret>,
        subject: &str,
        now: Timestamp,
    ) -> Result<String, OidcError> {
        let Some((url, access)) = known.description.userinfo.as_ref().zip(access) else {
            return Err(OidcError::Refused(Distrust::NoClaim));
        };
        let said = match live.http.userinfo(url, access).await? {
            Userinfo::Plain(said) => Zeroizing::new(said.expose().as_bytes().to_vec()),
            Userinfo::Signed(token) => Zeroizing::new(self.open(live, known, &token, now).await?.payload),
        };
        token::named_about(&said, subject, &live.provider).map_err(OidcError::Refused)
    }

    /// Exchanges the code.
    async fn tokens(&self, live: &Live, known: &Known, with: Arrival<'_>) -> Result<Tokens, OidcError> {
        let provider = &live.provider;
        let form = [
            ("grant_type", "authorization_code"),
            ("code", with.code.expose()),
            ("redirect_uri", self.back(with.site)),
            ("client_id", provider.client_id.as_str()),
            ("code_verifier", with.verifier.expose()),
        ];
        let proof = match (provider.client_secret.is_empty(), known.description.takes_basic) {
            (true, _) => ClientProof::None,
            (false, true) => ClientProof::Basic(basic(&provider.client_id, &provider.client_secret)),
            (false, false) => ClientProof::Form(&provider.client_secret),
        };
        let (status, body) = live.http.exchange(&known.description.token, &form, proof).await?;
        match status {
            StatusCode::OK => {
                serde_json::from_str(body.expose()).map_err(|_| OidcError::Refused(Distrust::BadAnswer))
            }
            status if status.is_server_error() || status == StatusCode::TOO_MANY_REQUESTS => {
                Err(OidcError::Unreachable(format!("status {}", status.as_u16())))
            }
            _ => {
                tracing::warn!(provider = %provider.id, error = error_of(&body), "a provider did not take a code");
                Err(OidcError::Refused(Distrust::CodeRefused))
            }
        }
    }
}

impl Live {
    fn new(provider: OidcProvider) -> Self {
        Self { http: Http::new(provider.ca_pem.clone()), provider, memory: Mutex::default() }
    }

    async fn fetch(&self, now: Timestamp) -> Result<Known, OidcError> {
        let description = description_of(&self.http, &self.provider.issuer).await?;
        let keys = keys_of(&self.http, &description).await?;
        Ok(Known { description, keys, at: now, keys_at: now })
    }

    /// Fetches what it says of itself, whatever is known, and keeps it; what is known stays where it cannot be had.
    async fn look(&self, now: Timestamp) -> ProviderStanding {
        let begun = Instant::now();
        let problem = match self.fetch(now).await {
            Ok(known) => {
                *self.memory.lock().await = Memory { known: Some(Arc::new(known)), failed: None };
                None
            }
            Err(error) => Some(error),
        };
        let took_ms = u64::try_from(begun.elapsed().as_millis()).unwrap_or(u64::MAX);
        ProviderStanding { id: self.provider.id.clone(), problem, took_ms, at: now }
    }
}

async fn description_of(http: &Http, issuer: &str) -> Result<Description, OidcError> {
    let said: Said = http.document(&address_of(issuer)?, Distrust::BadDescription).await?;
    said.judge(issuer)
}

async fn key_set_of(http: &Http, description: &Description) -> Result<KeySet, OidcError> {
    http.document(&description.keys, Distrust::BadKeys).await
}

async fn keys_of(http: &Http, description: &Description) -> Result<Vec<Key>, OidcError> {
    let keys = key_set_of(http, description).await?.usable().map_err(OidcError::Refused)?;
    if keys.is_empty() { Err(OidcError::Refused(Distrust::BadKeys)) } else { Ok(keys) }
}

/// The provider's word for what is wrong, for the log: a code, never what else it says.
fn error_of(body: &Secret) -> String {
    #[derive(Deserialize)]
    struct Error {
        error: String,
    }
    let error = serde_json::from_str::<Error>(body.expose()).map(|body| body.error).unwrap_or_default();
    error.chars().filter(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-' | '.')).take(60).collect()
}

/// Name and secret for the header, each encoded as in a form first (RFC 6749 section 2.3.1).
fn basic(name: &str, secret: &Secret) -> Secret {
    let pair = Secret::new(format!("{}:{}", url_encoded(name), url_encoded(secret.expose())));
    Secret::new(format!("Basic {}", BASE64.encode(pair.expose().as_bytes())))
}

fn url_encoded(text: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        match byte {
            // The tilde is unreserved in addresses: a server which forgets to decode reads it all the same.
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'*' | b'~' => {
                encoded.push(char::from(byte));
            }
            b' ' => encoded.push('+'),
            _ => {
                const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
                encoded.push('%');
                encoded.push(char::from(DIGITS[usize::from(byte >> 4)]));
                encoded.push(char::from(DIGITS[usize::from(byte & 15)]));
            }
        }
    }
    encoded
}

/// The address at the provider for one departure.
fn address(provider: &OidcProvider, base: &Url, back: &str, with: Departure<'_>) -> Secret {
    let mut url = base.clone();
    let challenge = digest::digest(&digest::SHA256, with.verifier.expose().as_bytes());
    {
        let mut query = url.query_pairs_mut();
        let mut scopes = vec!["openid"];
        scopes.extend(provider.scopes.iter().map(String::as_str).filter(|scope| *scope != "openid"));
        query
            .append_pair("response_type", "code")
            .append_pair("client_id", &provider.client_id)
            .append_pair("redirect_uri", back)
            .append_pair("scope", &scopes.join(" "))
            .append_pair("state", with.state.expose())
            .append_pair("nonce", with.nonce.expose())
            .append_pair("code_challenge", &BASE64URL_NOPAD.encode(challenge.as_ref()))
            .append_pair("code_challenge_method", "S256");
        if !provider.acr_values.is_empty() {
            query.append_pair("acr_values", &provider.acr_values.join(" "));
        }
        if provider.max_age_seconds > 0 {
            query.append_pair("max_age", &provider.max_age_seconds.to_string());
        }
    }
    Secret::new(String::from(url))
}

#[async_trait]
impl Oidc for OidcClient {
    fn configure(&self, setup: OidcSetup) {
        let mut live = self.live.write().unwrap_or_else(PoisonError::into_inner);
        // What is known is fetched again after a change; an unchanged document is rarely put in force.
        *live = setup.providers.into_iter().map(|provider| Arc::new(Live::new(provider))).collect();
    }

    async fn depart(
        &self,
        provider: &Slug,
        with: Departure<'_>,
        now: Timestamp,
    ) -> Result<Secret, OidcError> {
        let live = self.live(provider)?;
        let known = self.known(&live, now).await?;
        Ok(address(&live.provider, &known.description.authorization, self.back(with.site), with))
    }

    async fn arrive(
        &self,
        provider: &Slug,
        with: Arrival<'_>,
        now: Timestamp,
    ) -> Result<Identity, OidcError> {
        let live = self.live(provider)?;
        let known = self.known(&live, now).await?;
        let names_another = with.issuer.is_some_and(|issuer| issuer != live.provider.issuer);
        if names_another || (with.issuer.is_none() && known.description.names_itself) {
            return Err(OidcError::Refused(Distrust::ResponseIssuer));
        }
        let tokens = self.tokens(&live, &known, with).await?;
        let token = tokens.id_token.ok_or(OidcError::Refused(Distrust::BadAnswer))?;
        let signed = self.open(&live, &known, &token, now).await?;
        let expected = Expected {
            provider: &live.provider,
            nonce: with.nonce,
            access_token: tokens.access_token.as_ref(),
            now,
        };
        let checked = token::checked(&signed, &expected).map_err(OidcError::Refused)?;
        let is_strong = checked.is_strong;
        let named = checked.named(&live.provider.claim).map_err(OidcError::Refused)?;
        if let Some(claim) = named {
            return Ok(Identity { claim, is_strong });
        }
        let access = tokens.access_token.as_ref();
        let claim = self.ask_about(&live, &known, access, checked.subject(), now).await?;
        Ok(Identity { claim, is_strong })
    }

    async fn check(&self, now: Timestamp) -> Vec<ProviderStanding> {
        let live = self.live.read().unwrap_or_else(PoisonError::into_inner).clone();
        join_all(live.iter().map(|one| one.look(now))).await
    }

    async fn try_out(&self, provider: &OidcProvider) -> Result<Found, OidcError> {
        let http = Http::new(provider.ca_pem.clone());
        let description = description_of(&http, &provider.issuer).await?;
        let set = key_set_of(&http, &description).await?;
        let count = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
        let keys = count(set.len());
        let usable_keys = count(set.usable().map_err(OidcError::Refused)?.len());
        let signs = &description.algorithms;
        if usable_keys == 0 {
            return Err(OidcError::Refused(Distrust::BadKeys));
        }
        if !signs.is_empty() && !signs.iter().any(|name| Algorithm::of(name).is_some()) {
            return Err(OidcError::Refused(Distrust::Algorithm));
        }
        let listed = &description.acr_values;
        let is_unlisted = |acr: &&String| !listed.is_empty() && !listed.contains(acr);
        Ok(Found {
            authorization_endpoint: description.authorization.to_string(),
            token_endpoint: description.token.to_string(),
            keys,
            usable_keys,
            unlisted_acr: provider.acr_values.iter().filter(is_unlisted).cloned().collect(),
            algorithms: description.algorithms,
            says_pkce: description.says_pkce,
        })
    }

    fn back_address(&self, site: SiteKind) -> String {
        self.back(site).to_owned()
    }
}
