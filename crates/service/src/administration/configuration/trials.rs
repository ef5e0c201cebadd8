//! Trying what a draft says before it is in force: connections, mail servers, names of groups, units and
//! people. Only what is in the draft is asked, and its secrets only go where they were typed for.

use std::{sync::Arc, time::Duration};

use api::{
    ServiceError, ServiceResult,
    configuration::{CertificateLook, OidcLook, ScopeObject},
    operation::RadiusHealth,
    staff::Permission,
};
use courier::MailSettings;
use domain::{
    config::Realm,
    directory::{DirectoryObject, HealthFinding, ObjectKind},
    factor::certificate::{CertificateError, Facts, Presented, mapping},
    factor::phone::{CODE_HERE, FaultKind, GatewayFault, Order, PhoneNumber, Purpose, Way},
    factor::push::{PushFault, PushOrder},
    id::{PushId, Slug},
    message::Message,
    outbox::RenderedMail,
    secret::Secret,
};

use super::refused;
use crate::{
    Connection,
    administration::Admin,
    captcha, certificate,
    configuration::{Place, text},
    oidc, outgoing, phone, push, radius,
};

/// How long trying a connection or a mail server may take.
const TRIAL_MAX: Duration = Duration::from_secs(25);
/// How many groups or units a search shows.
const OBJECTS_SHOWN: usize = 20;

/// What a good certificate says, for whoever sets mappings.
fn told_of(facts: &Facts, look: CertificateLook) -> CertificateLook {
    let named = |names: &[(String, String)]| {
        names.iter().map(|(kind, text)| format!("{kind}={text}")).collect::<Vec<_>>().join(", ")
    };
    CertificateLook {
        subject: named(&facts.subject),
        issuer: named(&facts.issuer),
        serial: mapping::hex(facts.serial.iter().copied()),
        sid: facts.sid.clone().unwrap_or_default(),
        principal_names: facts.upns.clone(),
        suggestions: mapping::suggestions(facts),
        ..look
    }
}

impl Admin<'_> {
    /// The draft as a realm.
    pub(super) async fn draft_realm(&self) -> ServiceResult<Realm> {
        let held = self.held().await?;
        let document = held.joined().unwrap_or(held.stored.document);
        text::to_realm(&document).map_err(|error| refused("config.invalid", error))
    }

    /// A connection by its name: of the settings file, in force, or made for this question.
    pub(super) fn connection_of(&self, realm: &Realm, id: &str) -> ServiceResult<Option<Arc<Connection>>> {
        let Ok(id) = Slug::new(id) else { return Ok(None) };
        let house = self.house;
        let drafted = realm.connections.iter().find(|one| one.id == id);
        let in_force = house.realm.current();
        let unchanged = drafted.is_none_or(|one| in_force.realm.connections.contains(one));
        if house.connections.is_fixed(&id) || unchanged {
            return Ok(house.connections.get(&id));
        }
        let made = drafted.map(|one| house.connect(one, realm)).transpose();
        Ok(made.map_err(|error| refused("config.invalid", error))?.map(Arc::new))
    }

    /// The connection at a place of the draft.
    pub(super) async fn connection_at(&self, place: &str) -> ServiceResult<Arc<Connection>> {
        self.needed(&slug_at(place)?).await
    }

    async fn needed(&self, id: &str) -> ServiceResult<Arc<Connection>> {
        let realm = self.draft_realm().await?;
        self.connection_of(&realm, id)?.ok_or(ServiceError::NotFound)
    }

    pub(super) async fn try_connection(&self, place: &str) -> ServiceResult<Vec<HealthFinding>> {
        self.require_everywhere(Permission::Operate)?;
        let connection = self.needed(&slug_at(place)?).await?;
        let asked = tokio::time::timeout(TRIAL_MAX, connection.directory.health()).await;
        asked.map_err(|_| refused("config.trial-late", TRIAL_MAX.as_secs()))
    }

    pub(super) async fn grants_for(&self, place: &str) -> ServiceResult<String> {
        self.require(Permission::ViewConfiguration)?;
        let realm = self.draft_realm().await?;
        let id = slug_at(place)?;
        let one = realm.connections.iter().find(|one| one.id.as_str() == id).ok_or(ServiceError::NotFound)?;
        let settings = crate::connection_settings(one, &self.house.tools.keys);
        let settings = settings.map_err(|error| refused("config.invalid", error))?;
        Ok(directory::grants(settings.flavour, &one.bind_dn, &one.base))
    }

    pub(super) async fn try_mail(&self, place: &str, to: &str) -> ServiceResult<Result<(), String>> {
        self.require_everywhere(Permission::Operate)?;
        let limit = self.staff.loaded.realm.limits.codes_per_destination;
        self.house.hold_to(&[("test-mail", &self.staff.session.person.to_string(), limit)]).await?;
        let realm = self.draft_realm().await?;
        let id = slug_at(place)?;
        let mut mail = realm.mail.clone();
        mail.servers.retain(|server| server.id.as_str() == id);
        let settings = outgoing::mail_settings(&mail, &self.house.tools.keys)
            .map_err(|error| refused("config.invalid", error))?;
        let settings = settings.ok_or(ServiceError::NotFound)?;
        let letter = self.letter(to, &realm);
        let sent = tokio::time::timeout(TRIAL_MAX, hand_over(&settings, &letter)).await;
        Ok(sent.unwrap_or_else(|_| Err(format!("no answer within {} s", TRIAL_MAX.as_secs()))))
    }

    /// Looks at one RADIUS server of the draft.
    pub(super) async fn try_radius(&self, place: &str) -> ServiceResult<RadiusHealth> {
        self.require_everywhere(Permission::Operate)?;
        let limit = self.staff.loaded.realm.limits.codes_per_destination;
        self.house.hold_to(&[("test-radius", &self.staff.session.person.to_string(), limit)]).await?;
        let realm = self.draft_realm().await?;
        let id = slug_at(place)?;
        let mut settings = realm.radius.clone();
        settings.servers.retain(|server| server.id.as_str() == id);
        let server = settings.servers.first().cloned().ok_or(ServiceError::NotFound)?;
        let setup = radius::setup_of(&settings, &self.house.tools.keys)
            .map_err(|error| refused("config.invalid", error))?;
        let port = &self.house.tools.factors.radius;
        let tried = tokio::time::timeout(TRIAL_MAX, port.try_out(setup, self.house.clock.now())).await;
        let standings = tried.map_err(|_| refused("config.trial-late", TRIAL_MAX.as_secs()))?;
        Ok(radius::health_of(&server, standings.first()))
    }

    /// Looks whether Google takes the draft's secret; gives the code of what is wrong.
    pub(super) async fn try_recaptcha(&self) -> ServiceResult<Result<(), String>> {
        self.require_everywhere(Permission::Operate)?;
        let limit = self.staff.loaded.realm.limits.codes_per_destination;
        self.house.hold_to(&[("test-recaptcha", &self.staff.session.person.to_string(), limit)]).await?;
        let realm = self.draft_realm().await?;
        let setup = captcha::setup_of(&realm.captcha.recaptcha, &self.house.tools.keys)
            .map_err(|error| refused("config.invalid", error))?;
        let Some(setup) = setup else { return Ok(Err("not-set-up".to_owned())) };
        let tried = self.house.tools.factors.captcha.try_out(setup).await;
        Ok(tried.map_err(|error| {
            tracing::warn!(%error, "a trial of reCAPTCHA");
            error.code().to_owned()
        }))
    }

    /// Fetches the revocation lists of the draft, and looks at the certificate with which the administrator came.
    pub(super) async fn try_certificate(&self, presented: &Presented) -> ServiceResult<CertificateLook> {
        self.require_everywhere(Permission::Operate)?;
        let limit = self.staff.loaded.realm.limits.codes_per_destination;
        self.house.hold_to(&[("test-certificate", &self.staff.session.person.to_string(), limit)]).await?;
        let realm = self.draft_realm().await?;
        let setup = certificate::setup_of(&realm.client_certificate)
            .map_err(|error| refused("config.invalid", error))?;
        let chain = match presented {
            Presented::Chain(chain) => Some(chain.as_slice()),
            Presented::None | Presented::Refused(_) => None,
        };
        let looking = self.house.tools.factors.certificates.try_out(&setup, chain, self.house.clock.now());
        let looked = tokio::time::timeout(TRIAL_MAX, looking).await;
        let (tried, own) = looked.map_err(|_| refused("config.trial-late", TRIAL_MAX.as_secs()))?;
        let look = CertificateLook {
            authorities: tried.authorities,
            lists: tried.lists,
            ..CertificateLook::default()
        };
        Ok(match (presented, own) {
            (Presented::Refused(why), _) => CertificateLook { problem: why.code().to_owned(), ..look },
            (_, Some(Err(error))) => {
                tracing::info!(%error, "an administrator's certificate was looked at");
                let detail = match &error {
                    CertificateError::Unreachable(why) => why.clone(),
                    CertificateError::NotSetUp | CertificateError::Refused(_) => String::new(),
                };
                CertificateLook { problem: error.code().to_owned(), detail, ..look }
            }
            (_, Some(Ok(facts))) => told_of(&facts, look),
            (_, None) => CertificateLook { problem: "none".to_owned(), ..look },
        })
    }

    /// Looks at one OpenID provider of the draft.
    pub(super) async fn try_oidc(&self, place: &str) -> ServiceResult<OidcLook> {
        self.require_everywhere(Permission::Operate)?;
        let limit = self.staff.loaded.realm.limits.codes_per_destination;
        self.house.hold_to(&[("test-oidc", &self.staff.session.person.to_string(), limit)]).await?;
        let realm = self.draft_realm().await?;
        let id = slug_at(place)?;
        let mut settings = realm.oidc;
        settings.providers.retain(|provider| provider.id.as_str() == id);
        let setup = oidc::setup_of(&settings, &self.house.tools.keys)
            .map_err(|error| refused("config.invalid", error))?;
        let provider = setup.providers.first().ok_or(ServiceError::NotFound)?;
        let began = tokio::time::Instant::now();
        let looked = self.house.tools.factors.oidc.try_out(provider);
        let looked = tokio::time::timeout(TRIAL_MAX, looked).await;
        let looked = looked.map_err(|_| refused("config.trial-late", TRIAL_MAX.as_secs()))?;
        let took_ms = u64::try_from(began.elapsed().as_millis()).unwrap_or(u64::MAX);
        Ok(match looked {
            Ok(found) => OidcLook {
                problem: String::new(),
                authorization_endpoint: found.authorization_endpoint,
                token_endpoint: found.token_endpoint,
                usable_keys: found.usable_keys,
                keys: found.keys,
                algorithms: found.algorithms,
                says_pkce: found.says_pkce,
                unlisted_acr: found.unlisted_acr,
                took_ms,
            },
            Err(error) => {
                tracing::info!(provider = %provider.id, %error, "an OpenID provider was looked at");
                OidcLook { problem: error.code().to_owned(), took_ms, ..OidcLook::default() }
            }
        })
    }

    /// Sends a code that is good for nothing through one phone gateway of the draft; what was wrong, if anything.
    pub(super) async fn try_phone(
        &self,
        place: &str,
        number: &str,
        way: Way,
    ) -> ServiceResult<Option<GatewayFault>> {
        self.require_everywhere(Permission::Operate)?;
        let realm = self.draft_realm().await?;
        let id = slug_at(place)?;
        let mut settings = realm.phone.clone();
        settings.gateways.retain(|one| one.id.as_str() == id);
        let gateway = settings.gateways.first().cloned().ok_or(ServiceError::NotFound)?;
        let setup = phone::setup_of(&settings, &self.house.tools.keys)
            .map_err(|error| refused("config.invalid", error))?;
        if !gateway.ways().contains(&way) {
            return Err(ServiceError::Invalid(Message::new("config.phone-way")));
        }
        let to = PhoneNumber::parse(number, &settings.country)
            .map_err(|_| ServiceError::Invalid(Message::new("config.phone-number")))?;
        let limit = self.staff.loaded.realm.limits.codes_per_destination;
        self.house.hold_to(&[("test-phone", &self.staff.session.person.to_string(), limit)]).await?;
        let code = vault::code::digits(&*self.house.tools.entropy, settings.digits);
        let organization = realm.site.organization.as_str();
        let text = match way {
            Way::Sms => Message::new("phone.sms").with("code", CODE_HERE).with("organization", organization),
            Way::Call => {
                Message::new("phone.call").with("code", CODE_HERE).with("organization", organization)
            }
        };
        let order = Order {
            purpose: Purpose::Code,
            to: &to,
            way,
            code: &code,
            text: &text,
            locale: &realm.site.default_locale,
            earlier: None,
        };
        let sent = self.house.tools.factors.phone.try_out(setup, order).await;
        Ok(match sent.result {
            Ok(_) => None,
            Err(_) => Some(sent.faults.into_iter().next().unwrap_or(GatewayFault {
                gateway: gateway.id,
                kind: FaultKind::Late,
                status: 0,
                code: String::new(),
            })),
        })
    }

    /// Puts a question that nobody waits for on a phone, by the provider of the draft; what was wrong, if anything.
    pub(super) async fn try_push(&self, user: &str) -> ServiceResult<Option<PushFault>> {
        self.require_everywhere(Permission::Operate)?;
        let house = self.house;
        let realm = self.draft_realm().await?;
        let setup = push::setup_of(&realm.push, &house.tools.keys)
            .map_err(|error| refused("config.invalid", error))?
            .ok_or_else(|| ServiceError::Invalid(Message::new("config.push-none")))?;
        let user = user.trim();
        if user.is_empty() {
            return Err(ServiceError::Invalid(Message::new("config.push-user")));
        }
        let limit = self.staff.loaded.realm.limits.codes_per_destination;
        house.hold_to(&[("test-push", &self.staff.session.person.to_string(), limit)]).await?;
        let (now, locale) = (house.clock.now(), realm.site.default_locale.clone());
        let text = Message::new("config.push-test").with("organization", realm.site.organization.as_str());
        let order = PushOrder {
            request: PushId::mint(now, &*house.tools.entropy).to_string(),
            user: user.to_owned(),
            text: push::plain(&house.texts.say(&locale, &text)),
            locale,
            address: String::new(),
            choices: house.choices_with(&activities::push_approval::number(&*house.tools.entropy, 2)),
            expires: now.plus(TRIAL_MAX),
        };
        let tried = house.tools.factors.push.try_out(&setup, &order);
        let tried = tokio::time::timeout(TRIAL_MAX, tried).await;
        let tried = tried.map_err(|_| refused("config.trial-late", TRIAL_MAX.as_secs()))?;
        Ok(tried.err())
    }

    /// What a test mail says.
    fn letter(&self, to: &str, realm: &Realm) -> RenderedMail {
        let texts = &self.house.texts;
        let locale = &realm.site.default_locale;
        let say = |code: &'static str| {
            texts.say(locale, &Message::new(code).with("organization", realm.site.organization.as_str()))
        };
        RenderedMail {
            to: to.trim().to_owned(),
            subject: say("config.test-mail.subject"),
            text: Secret::new(say("config.test-mail.text")),
            html: Secret::default(),
        }
    }

    pub(super) async fn find_objects(
        &self,
        connection: &str,
        units: bool,
        typed: &str,
    ) -> ServiceResult<Vec<ScopeObject>> {
        self.require(Permission::ViewConfiguration)?;
        let kind = if units { ObjectKind::Unit } else { ObjectKind::Group };
        let connection = self.needed(connection).await?;
        let typed: String = typed.chars().filter(|c| !c.is_control()).take(100).collect();
        let page = connection.directory.search_objects(kind, typed.trim(), OBJECTS_SHOWN).await;
        let page = page.map_err(|error| self.house.directory_trouble(&error))?;
        Ok(page.objects.into_iter().map(told).collect())
    }

    pub(super) async fn describe_dns(
        &self,
        connection: &str,
        dns: &[String],
    ) -> ServiceResult<Vec<ScopeObject>> {
        self.require(Permission::ViewConfiguration)?;
        let connection = self.needed(connection).await?;
        let known = connection.directory.describe_objects(dns).await;
        let known = known.map_err(|error| self.house.directory_trouble(&error))?;
        Ok(known.into_iter().map(told).collect())
    }

    pub(super) async fn person_named(
        &self,
        connection: &str,
        name: &str,
    ) -> ServiceResult<Option<(String, String)>> {
        self.require_everywhere(Permission::EditRoles)?;
        let connection = self.needed(connection).await?;
        let named = crate::parse_name(name, "")?;
        let found = connection.directory.find(&named.identifier).await;
        let found = found.map_err(|error| self.house.directory_trouble(&error))?;
        Ok(found.map(|account| (account.key.object, account.display_name)))
    }
}

/// The slug at the end of a place such as `connections.corp`.
fn slug_at(place: &str) -> ServiceResult<String> {
    let place: Place = place.parse().map_err(|_| ServiceError::NotFound)?;
    match place.last() {
        Some(crate::configuration::Segment::Name(name)) => Ok(name.clone()),
        _ => Err(ServiceError::NotFound),
    }
}

async fn hand_over(settings: &MailSettings, letter: &RenderedMail) -> Result<(), String> {
    let transport = courier::smtp(settings).map_err(|error| error.to_string())?;
    transport.deliver(letter).await.map_err(|error| error.to_string())
}

fn told(object: DirectoryObject) -> ScopeObject {
    ScopeObject {
        dn: object.dn,
        name: object.name,
        detail: object.detail,
        kind: match object.kind {
            ObjectKind::Group => "group",
            ObjectKind::Unit => "unit",
        },
    }
}
