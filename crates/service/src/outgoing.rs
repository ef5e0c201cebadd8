//! Where mails go: the servers of the realm's document, else those of the settings file. Exchanged when a new
//! revision comes into force; what is being handed over ends where it began.

use std::sync::{Arc, PoisonError, RwLock};

use async_trait::async_trait;
use courier::{DeliveryError, MailSettings, Security, ServerSettings, ServerStanding, Transport};
use domain::{
    config::mail::{MailDelivery, MailSecurity, MailServer},
    outbox::RenderedMail,
};
use vault::KeyRing;

use crate::secrets;

/// The way out for mails.
pub struct Outgoing {
    fixed: Option<Arc<dyn Transport>>,
    live: RwLock<Option<Arc<dyn Transport>>>,
}

impl Outgoing {
    /// With the servers of the settings file, if it names any.
    #[must_use]
    pub fn new(fixed: Option<Arc<dyn Transport>>) -> Arc<Self> {
        Arc::new(Self { fixed, live: RwLock::new(None) })
    }

    /// Whether there is any way out.
    #[must_use]
    pub fn is_open(&self) -> bool {
        self.current().is_some()
    }

    /// Puts the document's servers in force; `None` when it names none.
    pub(crate) fn replace(&self, live: Option<Arc<dyn Transport>>) {
        *self.live.write().unwrap_or_else(PoisonError::into_inner) = live;
    }

    fn current(&self) -> Option<Arc<dyn Transport>> {
        self.live.read().unwrap_or_else(PoisonError::into_inner).clone().or_else(|| self.fixed.clone())
    }
}

#[async_trait]
impl Transport for Outgoing {
    async fn deliver(&self, mail: &RenderedMail) -> Result<(), DeliveryError> {
        match self.current() {
            Some(transport) => transport.deliver(mail).await,
            None => Err(DeliveryError::Retry("no mail server is set up".to_owned())),
        }
    }

    async fn rest(&self) {
        if let Some(transport) = self.current() {
            transport.rest().await;
        }
    }

    fn standings(&self) -> Vec<ServerStanding> {
        self.current().map(|transport| transport.standings()).unwrap_or_default()
    }

    async fn look(&self) -> Vec<ServerStanding> {
        match self.current() {
            Some(transport) => transport.look().await,
            None => Vec::new(),
        }
    }
}

/// The document's mail servers as the courier takes them; `None` when there are none.
///
/// # Errors
/// What cannot work, naming the server and the fix.
pub fn mail_settings(mail: &MailDelivery, keys: &KeyRing) -> Result<Option<MailSettings>, String> {
    if mail.servers.is_empty() {
        return Ok(None);
    }
    let servers =
        mail.servers.iter().map(|server| server_settings(server, keys)).collect::<Result<_, _>>()?;
    let settings = MailSettings { from: mail.from.clone(), servers };
    settings.check().map_err(|error| error.to_string())?;
    Ok(Some(settings))
}

fn server_settings(server: &MailServer, keys: &KeyRing) -> Result<ServerSettings, String> {
    let opened = |name: &str, sealed| {
        secrets::open(keys, sealed).map_err(|error| format!("mail.servers.{}.{name}: {error}", server.id))
    };
    Ok(ServerSettings {
        host: server.host.clone(),
        port: server.port,
        security: match server.security {
            MailSecurity::Starttls => Security::Starttls,
            MailSecurity::Tls => Security::Tls,
            MailSecurity::Plain => Security::Plain,
        },
        user: server.user.clone(),
        password: opened("password", &server.password)?,
        token_url: server.token_url.clone(),
        client_id: server.client_id.clone(),
        client_secret: opened("client_secret", &server.client_secret)?,
        token_scope: server.token_scope.clone(),
        refresh_token: opened("refresh_token", &server.refresh_token)?,
        ca_file: None,
        ca_pem: Some(server.ca_pem.clone()).filter(|pem| !pem.trim().is_empty()),
        timeout_seconds: server.timeout_seconds,
        plain_beyond_this_machine: server.plain_beyond_this_machine,
    })
}
