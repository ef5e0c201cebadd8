//! Access tokens for mail servers that take no password any more (OAuth 2.0, RFC 6749). One is fetched where it is
//! needed first, serves every connection until it is about to end, and is dropped when the server refuses it.

use std::time::Duration;

use domain::secret::Secret;
use outbound::{Lost, Outbound, shortened, told};
use reqwest::{Url, header};
use serde::Deserialize;
use tokio::{sync::Mutex, time::Instant};

use crate::{InvalidMailSettings, MailSettings, ServerSettings};

/// How long fetching one may take as a whole.
const ANSWER_MAX: Duration = Duration::from_secs(8);
/// The largest answer that is read; tokens with many groups in them are a tenth of it.
const BYTES_MAX: usize = 64 * 1024;
/// For so long one is used whose end the answer does not say (it ought to: RFC 6749 section 5.1).
const LIFETIME_UNSAID: Duration = Duration::from_mins(5);
/// So long before its end one is no longer used: signing in takes a while, and clocks differ.
const BEFORE_ITS_END: Duration = Duration::from_mins(1);

/// Where the tokens of one account come from.
pub(crate) struct AccessTokens {
    http: Outbound,
    url: Url,
    id: String,
    secret: Secret,
    scope: String,
    refresh: Secret,
    kept: Mutex<Option<Kept>>,
}

struct Kept {
    token: Secret,
    until: Instant,
}

/// RFC 6749 section 5.1.
#[derive(Deserialize)]
struct Granted {
    access_token: Secret,
    token_type: String,
    #[serde(default)]
    expires_in: Option<u32>,
}

/// RFC 6749 section 5.2.
#[derive(Deserialize, Default)]
#[serde(default)]
struct Refused {
    error: String,
    error_description: String,
}

impl AccessTokens {
    /// Those of a server; `None` where it takes a password, or nothing.
    pub(crate) fn of(server: &ServerSettings) -> Result<Option<Self>, InvalidMailSettings> {
        if server.token_url.is_empty() {
            return Ok(None);
        }
        let invalid = |fix: String| MailSettings::invalid("server.token_url", &server.token_url, fix);
        let url = Url::parse(&server.token_url).map_err(|error| invalid(error.to_string()))?;
        Ok(Some(Self {
            http: Outbound::default(),
            url,
            id: server.client_id.clone(),
            secret: server.client_secret.clone(),
            scope: server.token_scope.clone(),
            refresh: server.refresh_token.clone(),
            kept: Mutex::default(),
        }))
    }

    /// One that can be used now. Whoever comes while one is fetched waits for that one.
    pub(crate) async fn token(&self) -> Result<Secret, String> {
        let mut kept = self.kept.lock().await;
        if let Some(still_good) = kept.as_ref().filter(|kept| Instant::now() < kept.until) {
            return Ok(still_good.token.clone());
        }
        let asked = Instant::now();
        let granted = self.fetch().await.map_err(|reason| format!("no access token: {reason}"))?;
        let lifetime = granted.expires_in.map_or(LIFETIME_UNSAID, |s| Duration::from_secs(s.into()));
        let until = asked + lifetime.saturating_sub(BEFORE_ITS_END);
        *kept = Some(Kept { token: granted.access_token.clone(), until });
        Ok(granted.access_token)
    }

    /// The next connection fetches another one.
    pub(crate) async fn forget(&self) {
        *self.kept.lock().await = None;
    }

    async fn fetch(&self) -> Result<Granted, String> {
        let mut form = vec![("client_id", self.id.as_str())];
        if self.refresh.is_empty() {
            form.push(("grant_type", "client_credentials"));
        } else {
            form.extend([("grant_type", "refresh_token"), ("refresh_token", self.refresh.expose())]);
        }
        for (key, value) in [("client_secret", self.secret.expose()), ("scope", &self.scope)] {
            if !value.is_empty() {
                form.push((key, value));
            }
        }
        let request = self.http.client(&self.url)?.post(self.url.clone()).timeout(ANSWER_MAX).form(&form);
        let response = request.header(header::ACCEPT, "application/json").send().await.map_err(told)?;
        let status = response.status();
        let body = outbound::body(response, BYTES_MAX).await.map_err(|lost| match lost {
            Lost::TooLong => "the answer is too long".to_owned(),
            Lost::Broken(error) => told(error),
        })?;
        if !status.is_success() {
            let refused: Refused = serde_json::from_slice(&body).unwrap_or_default();
            let Refused { error, error_description } = refused;
            let said = format!("{error} {error_description}");
            let said = said.trim();
            let colon = if said.is_empty() { "" } else { ": " };
            return Err(shortened(format!("status {}{colon}{said}", status.as_u16())));
        }
        let granted: Granted =
            serde_json::from_slice(&body).map_err(|_| "the answer has no token in it".to_owned())?;
        if granted.access_token.is_empty() || !granted.token_type.eq_ignore_ascii_case("bearer") {
            return Err(shortened(format!("a token of the type `{}`: Bearer is needed", granted.token_type)));
        }
        Ok(granted)
    }
}
