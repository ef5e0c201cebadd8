//! `reclave demo`: everything on embedded defaults, in one process, gone when it ends.
//!
//! The same engine, pages, store and LDAP client as in a real instance; only the directory is the embedded
//! one (it speaks LDAP on a loopback port) and mails end on a page.

use std::{
    collections::{BTreeMap, VecDeque},
    net::SocketAddr,
    num::NonZeroUsize,
    process::ExitCode,
    sync::{Arc, Mutex, PoisonError},
};

use activities::offline::{put, seal_key};
use api::{Demo, DemoCode, DemoComputer, DemoMail, DemoPerson, DemoTaken};
use async_trait::async_trait;
use clap::Args;
use courier::MemoryTransport;
use directory::{
    ConnectionSettings,
    demo::{DemoConfig, DemoDirectory, company},
};
use domain::{
    config::{
        Scope,
        staff::{Role, RoleAssignment},
    },
    directory::{BindVerdict, Directory, DirectoryError, Identifier},
    id::Slug,
    message::Message,
    offline::Computer,
    profile::{Contact, Profile, QuestionKind, StoredAnswer, TotpEnrolment},
    secret::Secret,
    store::{Change, Store},
    time::{Clock, Timestamp},
    workflow::Block,
};
use service::{Loaded, PRESETS};
use vault::{
    DerivationPool, KeyRing, OsEntropy,
    offline::{Challenge, DeviceId, DeviceKey, Response, TRIES_MAX},
};
use web::{CertificateHeader, Network, PublicUrl, WebSettings};

use super::{CommandResult, say};
use crate::{
    clock::SystemClock,
    compose::{self, ComposeError, Ports},
    logging,
    settings::LogSettings,
};

/// How the demo runs.
#[derive(Args)]
pub struct Options {
    /// Loopback address and port of the site; port 0 takes a free one.
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1:8080")]
    listen: SocketAddr,
    /// Address at which a proxy on this machine ends TLS in front of the demo, e.g. `https://localhost:8443`. What it
    /// tells is believed: X-Forwarded headers, and the client certificate by Client-Cert.
    #[arg(long, value_name = "URL")]
    behind: Option<PublicUrl>,
    /// What is logged to standard error.
    #[arg(long, value_name = "LEVEL", default_value = "warn")]
    log: String,
}

/// The organization that plays.
const ORGANIZATION: &str = "Northwind";
/// Tom's answer to every one of his questions; shown on the start page.
const TOM_ANSWER: &str = "Lisbon";
/// The secret of Mei's authenticator app (RFC 4648 base32), so that any app can play her.
const MEI_TOTP: &str = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP";

/// The same of Tom's.
const TOM_TOTP: &str = "KRUGKIDROVUWG2ZAMJZG653OEBTG66BA";
/// The sample company's group whose members help others.
const OPERATORS: &str = "Helpdesk Operators";
/// The sample company's group whose members administer the realm.
const ADMINISTRATORS: &str = "Reclave Administrators";

/// Runs until SIGTERM or SIGINT.
///
/// # Errors
/// When the address cannot be used.
pub async fn run(options: Options) -> CommandResult {
    logging::start(&LogSettings { level: options.log.clone(), ..LogSettings::default() })?;
    if !options.listen.ip().is_loopback() {
        return Err(format!(
            "--listen {}: the demo has known passwords, so it listens on loopback addresses only",
            options.listen
        )
        .into());
    }
    let ports = Ports { clock: Arc::new(SystemClock), entropy: Arc::new(OsEntropy) };
    let company = DemoDirectory::start(DemoConfig::default(), Arc::clone(&ports.clock)).await?;
    company.control().set_membership(company::people::TOM, OPERATORS, true)?;
    company.control().set_membership(company::people::MEI, ADMINISTRATORS, true)?;
    let listener = tokio::net::TcpListener::bind(options.listen)
        .await
        .map_err(|error| format!("--listen {}: {error}. Choose another port.", options.listen))?;
    let address = listener.local_addr()?;
    let web = web_settings(&options, address)?;
    let public_url = web.public_url.origin();

    let store = store::open_memory(Arc::clone(&ports.clock)).await?;
    let keys = Arc::new(KeyRing::generate(&OsEntropy));
    let settings: ConnectionSettings = connection(&company)?;
    let connections = compose::connect(
        &[settings],
        &BTreeMap::from([("northwind".to_owned(), "NORTHWIND".to_owned())]),
        &ports,
    )?;
    let directory = connections.directories().into_iter().next().ok_or("the demo has no directory")?;
    seed(&*directory, &*store, &keys, ports.clock.now()).await?;

    let transport = Arc::new(MemoryTransport::new(200, Arc::clone(&ports.clock)));
    let clock = Arc::clone(&ports.clock);
    let laptop = Laptop::enrol(&*store, &keys, clock.now()).await?;
    let demo = DemoHouse { transport: Arc::clone(&transport), directory, clock, laptop: Mutex::new(laptop) };
    let house = compose::House {
        store,
        keys,
        realm: realm()?,
        connections,
        transport: Some(transport),
        dictionary: compose::dictionary(None)?,
        derivation_threads: 0,
        web,
        demo: Some(Arc::new(demo)),
        jobs: true,
    };
    say(&format!("Reclave's demo is ready: {public_url}"));
    say(&format!("The company's directory speaks LDAP at {}", company.url()));
    say("Nothing is kept: press Ctrl-C to end it.");
    compose::serve(house, ports, listener, compose::shutdown_signal()?).await?;
    company.stop().await;
    Ok(ExitCode::SUCCESS)
}

/// The site's settings: plain on this machine, or behind a proxy on it.
fn web_settings(options: &Options, address: SocketAddr) -> Result<WebSettings, ComposeError> {
    let Some(url) = &options.behind else {
        return Ok(WebSettings::new(PublicUrl::parse(&format!("http://localhost:{}", address.port()))?));
    };
    if !url.is_loopback() {
        return Err("--behind: the demo has known passwords, so its address must be this machine's".into());
    }
    let mut web = WebSettings::new(url.clone());
    web.trusted_proxies =
        vec![Network::try_from("127.0.0.1".to_owned())?, Network::try_from("::1".to_owned())?];
    web.client_certificate = CertificateHeader::ClientCert;
    Ok(web)
}

fn connection(company: &DemoDirectory) -> Result<ConnectionSettings, ComposeError> {
    let text = format!(
        "id = \"northwind\"\nalias = \"{ORGANIZATION}\"\ncontrollers = [\"{}\"]\nbase = \"{}\"\nbind_dn = \"svc-reclave@northwind.example\"\nbind_password = \"{}\"\nattributes = [\"title\", \"department\", \"mobile\", \"telephoneNumber\"]\ntls = {{ mode = \"plain-on-loopback\" }}\n",
        company.url(),
        company::BASE,
        DemoConfig::default().service_password.expose(),
    );
    Ok(toml::from_str(&text)?)
}

fn realm() -> Result<Loaded, ComposeError> {
    let (_, modern) = PRESETS.iter().find(|(name, _)| *name == "modern").ok_or("the preset is not there")?;
    let mut realm: domain::config::Realm = toml::from_str(modern)?;
    realm.site.organization = ORGANIZATION.to_owned();
    realm.site.help_text = "Service desk, 24 hours: +34\u{a0}910\u{a0}000\u{a0}000".to_owned();
    realm.site.help_link = "tel:+34910000000".to_owned();
    realm.site.administrator_mail = "it@northwind.example".to_owned();
    for policy in &mut realm.policies {
        policy.helpdesk.scope = vec![group(OPERATORS)];
        allow_offline(policy);
    }
    realm.staff.roles.push(RoleAssignment {
        id: Slug::literal("administrators"),
        name: "Administrators".to_owned(),
        role: Role::Full,
        scope: vec![group(ADMINISTRATORS)],
        people: Vec::new(),
        policies: Vec::new(),
    });
    Ok(Loaded::check(realm, 0, &activities::Registry::standard())?)
}

/// Lets people reset the password of a computer that cannot reach the directory.
fn allow_offline(policy: &mut domain::config::ManagementPolicy) {
    for block in policy.workflows.iter_mut().flat_map(|workflow| &mut workflow.steps) {
        if let Block::Step(step) = block
            && step.activity.as_str() == "reset-password"
        {
            step.settings.insert("offline".to_owned(), "same-password".into());
        }
    }
}

/// A group of the sample company as a scope.
fn group(name: &str) -> Scope {
    Scope {
        connection: Slug::literal("northwind"),
        include_groups: vec![format!("CN={name},OU=Groups,{}", company::BASE)],
        include_units: Vec::new(),
        exclude_groups: Vec::new(),
        exclude_units: Vec::new(),
    }
}

/// Registers Tom (questions, a personal address and an authenticator app) and Mei (authenticator app); Ana has nothing.
async fn seed(
    directory: &dyn Directory,
    store: &dyn Store,
    keys: &KeyRing,
    now: Timestamp,
) -> Result<(), ComposeError> {
    let mut tom = profile_of(directory, company::people::TOM, now).await?;
    let realm = realm()?;
    let questions = &realm.realm.policies.first().ok_or("the preset has no policy")?.questions;
    let pool = DerivationPool::start(NonZeroUsize::new(1))?;
    let asked: Vec<(QuestionKind, &domain::config::Question)> = questions
        .mandatory
        .iter()
        .map(|question| (QuestionKind::Mandatory, question))
        .chain(questions.optional.iter().take(2).map(|question| (QuestionKind::Optional, question)))
        .collect();
    let answers = vec![Secret::new(TOM_ANSWER); asked.len()];
    let hashes = vault::answers::hash_all(&pool, keys, &tom.person, answers, &OsEntropy).await?;
    tom.answers = asked
        .into_iter()
        .zip(hashes)
        .map(|((kind, question), answer)| StoredAnswer {
            question: question.id.to_string(),
            kind,
            text: question.in_locale("en", "en").to_owned(),
            answer,
        })
        .collect();
    tom.personal_mail = Some(Contact { address: "tom@home.example".to_owned(), verified: now });

    let mut mei = profile_of(directory, company::people::MEI, now).await?;
    for (profile, secret) in [(&mut tom, TOM_TOTP), (&mut mei, MEI_TOTP)] {
        let sealed_secret = keys.seal("totp", &profile.person.to_string(), secret.as_bytes(), &OsEntropy)?;
        profile.totp = vec![TotpEnrolment::new(&[], sealed_secret, 0, now)];
    }

    for mut profile in [tom, mei] {
        profile.registered = Some(now);
        store.commit(vec![Change::PutProfile(Box::new(profile))]).await?;
    }
    Ok(())
}

async fn profile_of(
    directory: &dyn Directory,
    logon_name: &str,
    now: Timestamp,
) -> Result<Profile, ComposeError> {
    let account = directory.find(&Identifier::LogonName(logon_name.to_owned())).await?;
    let account = account.ok_or_else(|| format!("the sample company has no {logon_name}"))?;
    Ok(Profile::empty(account.key, "en".to_owned(), now))
}

/// In groups of four, as people type it and as lines may break.
fn in_groups(secret: &str) -> String {
    let letters: Vec<char> = secret.chars().collect();
    let groups: Vec<String> = letters.chunks(4).map(|group| group.iter().collect()).collect();
    groups.join(" ")
}

/// A computer that cannot reach the directory, as far as the demo plays it: it has a key and shows challenges.
struct Laptop {
    device: DeviceId,
    key: DeviceKey,
    challenge: Challenge,
    failures: u32,
}

impl Laptop {
    async fn enrol(store: &dyn Store, keys: &KeyRing, now: Timestamp) -> Result<Self, ComposeError> {
        let (id, key) = (DeviceId::random(&OsEntropy), DeviceKey::generate(&OsEntropy));
        let device = id.to_string();
        let computer = Computer {
            sealed_key: seal_key(keys, &device, &key, &OsEntropy)?,
            device: device.clone(),
            name: "demo-laptop".to_owned(),
            connection: Slug::literal("northwind"),
            system: "Demo".to_owned(),
            version: env!("CARGO_PKG_VERSION").to_owned(),
            enrolled: now,
            enrolled_by: "demo".to_owned(),
            contact: None,
            sequence: 0,
            digest: String::new(),
            counter: 0,
            revoked: None,
            revoked_by: String::new(),
            pending: BTreeMap::new(),
            happenings: VecDeque::new(),
        };
        store.commit(vec![put(Computer::AREA, &device, None, &computer, now)?]).await?;
        Ok(Self { challenge: Challenge::issue(&key, id, 1), device: id, key, failures: 0 })
    }

    /// Shows the next challenge.
    fn next(&mut self) {
        self.challenge = Challenge::issue(&self.key, self.device, self.challenge.counter() + 1);
        self.failures = 0;
    }
}

/// What only the demo can do.
struct DemoHouse {
    laptop: Mutex<Laptop>,
    transport: Arc<MemoryTransport>,
    directory: Arc<dyn Directory>,
    clock: Arc<dyn Clock>,
}

#[async_trait]
impl Demo for DemoHouse {
    async fn mails(&self) -> Vec<DemoMail> {
        let newest_first = self.transport.mails().into_iter();
        newest_first
            .map(|(at, mail)| DemoMail {
                at,
                to: mail.to.clone(),
                subject: mail.subject.clone(),
                text: mail.text.expose().to_owned(),
                html: mail.html.expose().to_owned(),
            })
            .collect()
    }

    fn people(&self) -> Vec<DemoPerson> {
        let person = |name: &str, logon_name: &str, about: Message| DemoPerson {
            name: name.to_owned(),
            logon_name: logon_name.to_owned(),
            password: company::STARTING_PASSWORD.to_owned(),
            about,
        };
        vec![
            person("Ana Ruiz", company::people::ANA, Message::new("demo.people.ana")),
            person(
                "Tom Baker",
                company::people::TOM,
                Message::new("demo.people.tom").with("answer", TOM_ANSWER),
            ),
            person(
                "Mei Chen",
                company::people::MEI,
                Message::new("demo.people.mei").with("secret", in_groups(MEI_TOTP)),
            ),
        ]
    }

    fn codes(&self) -> Vec<DemoCode> {
        let now = self.clock.now();
        let shown = |name: &str, logon_name: &str, secret: &str| {
            let code = vault::totp::code_at(&Secret::new(secret), now)?;
            let left = 30 - now.as_millis() / 1_000 % 30;
            Some(DemoCode {
                name: name.to_owned(),
                logon_name: logon_name.to_owned(),
                code: code.expose().to_owned(),
                seconds_left: u32::try_from(left).unwrap_or(30),
            })
        };
        let tom = shown("Tom Baker", company::people::TOM, TOM_TOTP);
        let mei = shown("Mei Chen", company::people::MEI, MEI_TOTP);
        [tom, mei].into_iter().flatten().collect()
    }

    fn computer(&self) -> DemoComputer {
        let laptop = self.laptop.lock().unwrap_or_else(PoisonError::into_inner);
        DemoComputer { challenge: laptop.challenge.to_string(), plain: laptop.challenge.to_plain() }
    }

    async fn answer_computer(&self, account: &str, response: &str, password: &Secret) -> DemoTaken {
        let (key, challenge) = {
            let laptop = self.laptop.lock().unwrap_or_else(PoisonError::into_inner);
            (laptop.key.clone(), laptop.challenge)
        };
        let (account, password) = (account.to_owned(), password.clone());
        let response = Response::parse(response).ok();
        // A digest takes a tenth of a second of a thread.
        let answered = tokio::task::spawn_blocking(move || {
            response.is_some_and(|response| response.answers(&key, &challenge, &account, &password))
        });
        let is_good = answered.await.unwrap_or(false);
        let mut laptop = self.laptop.lock().unwrap_or_else(PoisonError::into_inner);
        if laptop.challenge != challenge {
            return DemoTaken::Over;
        }
        laptop.failures += 1;
        if is_good {
            laptop.next();
            return DemoTaken::Good;
        }
        match TRIES_MAX.saturating_sub(laptop.failures) {
            0 => {
                laptop.next();
                DemoTaken::Over
            }
            left => DemoTaken::Wrong(left),
        }
    }

    async fn try_sign_in(&self, name: &str, password: &Secret) -> (bool, Message) {
        let Ok(typed) = service::parse_name(name, "") else {
            return (false, Message::new("demo.sign-in.wrong"));
        };
        let account = match self.directory.find(&typed.identifier).await {
            Ok(Some(account)) => account,
            Ok(None) => return (false, Message::new("demo.sign-in.wrong")),
            Err(_) => return (false, Message::new("error.directory-unavailable")),
        };
        match self.directory.verify_password(&account, password).await {
            Ok(BindVerdict::Accepted) => {
                (true, Message::new("demo.sign-in.good").with("name", account.display_name))
            }
            Ok(BindVerdict::AcceptedButMustChange) => (true, Message::new("demo.sign-in.must-change")),
            Err(DirectoryError::Refused { refusal, .. }) => {
                let code = format!("sign-in.refused.{}", refusal.code());
                (false, Message { code: code.into(), args: std::collections::BTreeMap::new() })
            }
            Err(_) => (false, Message::new("error.directory-unavailable")),
        }
    }
}
