//! A new revision of the configuration comes into force: on the instance that saved it at once, on every other
//! one as soon as it looks, without a restart.
//!
//! A document is taken whole or not at all: when it cannot be read, checked or connected, the one in force
//! stays, and the reason is kept for the dashboard.

use std::{
    collections::BTreeMap,
    sync::{Arc, PoisonError},
};

use api::ServiceResult;
use courier::Transport;
use directory::{ConnectionSettings, FlavourChoice, TlsMode, TlsSettings};
use domain::{
    config::{
        Realm,
        connection::{DomainConnection, FlavourName, TlsDemand},
    },
    factor::{
        captcha::RecaptchaSetup, certificate::CertificateSetup, oidc::OidcSetup, phone::PhoneSetup,
        push::PushSetup, radius::RadiusSetup,
    },
    id::Slug,
    run::Run,
    store::StoreError,
};
use vault::KeyRing;

use crate::{
    Connection, House, Loaded, captcha, certificate, conditions, oidc, outgoing, phone, push, radius, secrets,
};

/// Why a revision is not in force.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ReloadError {
    /// The store does not answer.
    #[error("{0}")]
    Store(#[from] StoreError),
    /// The document is not good; the one before stays in force.
    #[error("revision {revision}: {reason}")]
    Refused {
        /// Which.
        revision: i64,
        /// Why.
        reason: String,
    },
}

/// A document's connections and way out for mails, made but not yet in force.
pub(crate) struct Made {
    connections: BTreeMap<Slug, Arc<Connection>>,
    mail: Option<Arc<dyn Transport>>,
    radius: RadiusSetup,
    recaptcha: Option<RecaptchaSetup>,
    oidc: OidcSetup,
    certificate: CertificateSetup,
    phone: PhoneSetup,
    push: Option<PushSetup>,
}

impl House {
    /// The document that a run was begun under; the one in force where it is gone.
    pub(crate) async fn realm_of(&self, run: &Run) -> ServiceResult<Arc<Loaded>> {
        if let Some(kept) = self.realm.kept(run.revision) {
            return Ok(kept);
        }
        let stored = self.store().revision(run.revision).await.map_err(|error| self.store_trouble(&error))?;
        let Some(stored) = stored else { return Ok(self.realm.current()) };
        match Loaded::parse(&stored.document, stored.number, &self.registry) {
            Ok(loaded) => {
                let loaded = Arc::new(loaded);
                self.realm.keep(Arc::clone(&loaded));
                Ok(loaded)
            }
            Err(invalid) => Err(self.bug(&format!("revision {}: {invalid}", stored.number))),
        }
    }

    /// Makes the connections and mail servers of the document that the process begins with.
    ///
    /// # Errors
    /// Why one of them cannot be made.
    pub fn connect_all(&self) -> Result<(), String> {
        let made = self.make(&self.realm.current().realm)?;
        self.connections.replace(made.connections);
        self.outgoing.replace(made.mail);
        self.tools.factors.radius.configure(made.radius);
        self.tools.factors.captcha.configure(made.recaptcha);
        self.tools.factors.oidc.configure(made.oidc);
        self.tools.factors.certificates.configure(made.certificate);
        self.tools.factors.phone.configure(made.phone);
        self.tools.factors.push.configure(made.push);
        self.look_at_factors();
        Ok(())
    }

    /// Puts a document in force on this instance, with its connections and mail servers.
    ///
    /// # Errors
    /// Why one of them cannot be made; then everything stays as it was.
    pub fn adopt(&self, loaded: Loaded) -> Result<(), String> {
        let made = self.make(&loaded.realm)?;
        self.connections.replace(made.connections);
        self.outgoing.replace(made.mail);
        self.tools.factors.radius.configure(made.radius);
        self.tools.factors.captcha.configure(made.recaptcha);
        self.tools.factors.oidc.configure(made.oidc);
        self.tools.factors.certificates.configure(made.certificate);
        self.tools.factors.phone.configure(made.phone);
        self.tools.factors.push.configure(made.push);
        self.look_at_factors();
        self.texts.say_instead(&loaded.realm.site);
        self.texts.tell_times_in(&loaded.realm.tasks.time_zone);
        self.realm.replace(loaded);
        self.passwords.clear();
        Ok(())
    }

    /// Makes what the document names, keeping the directories that it does not change.
    pub(crate) fn make(&self, realm: &Realm) -> Result<Made, String> {
        crate::check_scopes(realm, &self.connections)?;
        let now = self.realm.current();
        let live = self.connections.live();
        let mut connections = BTreeMap::new();
        for one in realm.connections.iter().filter(|one| !self.connections.is_fixed(&one.id)) {
            let same =
                now.realm.connections.contains(one) && attributes_of(&now.realm) == attributes_of(realm);
            let connection = match same.then(|| live.get(&one.id)).flatten() {
                Some(connection) => Arc::clone(connection),
                None => Arc::new(self.connect(one, realm)?),
            };
            connections.insert(one.id.clone(), connection);
        }
        let mail = outgoing::mail_settings(&realm.mail, &self.tools.keys)?;
        let mail = mail.map(|settings| courier::smtp(&settings)).transpose();
        let radius = radius::setup_of(&realm.radius, &self.tools.keys)?;
        let recaptcha = captcha::setup_of(&realm.captcha.recaptcha, &self.tools.keys)?;
        let oidc = oidc::setup_of(&realm.oidc, &self.tools.keys)?;
        let certificate = certificate::setup_of(&realm.client_certificate)?;
        let phone = phone::setup_of(&realm.phone, &self.tools.keys)?;
        let push = push::setup_of(&realm.push, &self.tools.keys)?;
        let mail = mail.map_err(|error| error.to_string())?;
        Ok(Made { connections, mail, radius, recaptcha, oidc, certificate, phone, push })
    }

    /// The directory of a connection, not yet asked anything; it reads the attributes that the realm needs.
    ///
    /// # Errors
    /// What is wrong with its settings, naming the key and the fix.
    pub(crate) fn connect(&self, one: &DomainConnection, realm: &Realm) -> Result<Connection, String> {
        let mut settings = connection_settings(one, &self.tools.keys)?;
        for name in attributes_of(realm) {
            if !settings.attributes.iter().any(|known| known.eq_ignore_ascii_case(&name)) {
                settings.attributes.push(name);
            }
        }
        let directory =
            directory::connect(settings, Arc::clone(&self.clock), Arc::clone(&self.tools.entropy))
                .map_err(|error| error.to_string())?;
        let alias = if one.alias.is_empty() { one.id.to_string() } else { one.alias.clone() };
        let mut names = vec![one.id.to_string(), alias.clone()];
        names.extend(Some(one.netbios_name.clone()).filter(|name| !name.is_empty()));
        Ok(Connection { alias, names, directory })
    }

    /// Looks whether there is a newer revision, and puts it in force. Gives whether there was one.
    ///
    /// # Errors
    /// [`ReloadError`]; what was in force stays.
    pub async fn look_for_revision(&self) -> Result<bool, ReloadError> {
        if self.store().newest_revision_number().await? <= self.realm.current().revision {
            return Ok(false);
        }
        let Some(stored) = self.store().current_revision().await? else { return Ok(false) };
        let result = Loaded::parse(&stored.document, stored.number, &self.registry)
            .map_err(|invalid| invalid.to_string())
            .and_then(|loaded| self.adopt(loaded));
        let mut problem = self.reload_problem.lock().unwrap_or_else(PoisonError::into_inner);
        match result {
            Ok(()) => {
                *problem = None;
                Ok(true)
            }
            Err(reason) => {
                let error = ReloadError::Refused { revision: stored.number, reason };
                *problem = Some(error.to_string());
                Err(error)
            }
        }
    }

    /// Why the newest revision is not in force here; `None` when it is.
    #[must_use]
    pub fn reload_problem(&self) -> Option<String> {
        self.reload_problem.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

/// The attributes by which those who prove people from outside know, or reach, them, and those that conditions ask
/// about.
fn attributes_of(realm: &Realm) -> Vec<String> {
    let known_by = [realm.radius.user_attribute.trim(), realm.push.user_attribute.trim()]
        .into_iter()
        .chain(oidc::attributes(&realm.oidc))
        .chain(realm.client_certificate.attributes());
    let phones = realm.phone.attributes.iter().filter(|_| !realm.phone.gateways.is_empty());
    let all = known_by.chain(phones.map(|name| name.trim())).filter(|name| !name.is_empty());
    all.map(str::to_owned).chain(conditions::attributes(realm)).collect()
}

/// A connection of the document as the directory takes it.
///
/// # Errors
/// When the service account's password cannot be opened.
pub fn connection_settings(one: &DomainConnection, keys: &KeyRing) -> Result<ConnectionSettings, String> {
    let some = |text: &String| Some(text.clone()).filter(|text| !text.trim().is_empty());
    let bind_password = secrets::open(keys, &one.bind_password)
        .map_err(|error| format!("connections.{}.bind_password: {error}", one.id))?;
    Ok(ConnectionSettings {
        id: one.id.clone(),
        alias: one.alias.clone(),
        flavour: match one.flavour {
            FlavourName::Auto => FlavourChoice::Auto,
            FlavourName::ActiveDirectory => FlavourChoice::ActiveDirectory,
            FlavourName::OpenLdap => FlavourChoice::OpenLdap,
            FlavourName::Rfc => FlavourChoice::Rfc,
        },
        controllers: one.controllers.clone(),
        tls: TlsSettings {
            mode: match one.tls {
                TlsDemand::Required => TlsMode::Required,
                TlsDemand::PlainOnLoopback => TlsMode::PlainOnLoopback,
                TlsDemand::Plain => TlsMode::Plain,
            },
            ca_file: None,
            ca_pem: some(&one.ca_pem),
        },
        base: one.base.clone(),
        bind_dn: one.bind_dn.clone(),
        bind_password,
        logon_attribute: some(&one.logon_attribute),
        mail_attribute: some(&one.mail_attribute),
        attributes: one.attributes.clone(),
        default_policy: some(&one.default_policy),
        connect_timeout_ms: one.connect_timeout_ms,
        request_timeout_ms: one.request_timeout_ms,
        page_timeout_ms: one.page_timeout_ms,
        retry_after_seconds: one.retry_after_seconds,
        pool_size: one.pool_size,
    })
}
