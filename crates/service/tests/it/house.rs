//! A whole house for a test: the embedded directory over real LDAP, SQLite, the shipped realm; and a browser
//! that presses buttons.

use std::{
    collections::BTreeMap,
    num::NonZeroUsize,
    path::Path,
    sync::{
        Arc,
        atomic::{AtomicI64, Ordering},
    },
};

use activities::{FaultPoint, NoFaults, Registry, Tools};
use api::{Begun, RunView, Service, ServiceResult, Submitted, Visitor, Who};
use directory::{
    ConnectionSettings,
    demo::{Control, Deed, DemoConfig, DemoDirectory, WitnessEntry, company},
};
use domain::{
    config::{
        Realm,
        staff::{NamedPerson, Role, RoleAssignment},
    },
    directory::Directory,
    event::{ChainedEvent, EventKind},
    id::Slug,
    secret::Secret,
    store::{SiteKind, Store},
    time::{Clock, Timestamp},
    view::Input,
};
use service::{Connection, Connections, House, LiveRealm, Loaded, PRESETS, Parts, Passwords};
use texts::Texts;
use vault::{DerivationPool, KeyRing, OsEntropy};

pub const ANA: &str = company::people::ANA;
pub const START: &str = company::STARTING_PASSWORD;

/// A clock that tests set. It begins at a fixed moment, so that nothing depends on the day.
pub struct TestClock(AtomicI64);

impl TestClock {
    pub fn advance(&self, seconds: i64) {
        self.0.fetch_add(seconds * 1_000, Ordering::SeqCst);
    }
}

impl Clock for TestClock {
    fn now(&self) -> Timestamp {
        // Every look is a millisecond later: events of one test keep their order.
        Timestamp::from_millis(self.0.fetch_add(1, Ordering::SeqCst))
    }
}

pub fn clock() -> Arc<TestClock> {
    Arc::new(TestClock(AtomicI64::new(1_795_000_000_000)))
}

/// Everything of a test.
pub struct TestHouse {
    pub realm: Arc<LiveRealm>,
    pub connections: Arc<Connections>,
    pub house: Arc<House>,
    pub store: Arc<dyn Store>,
    pub keys: Arc<KeyRing>,
    pub clock: Arc<TestClock>,
    pub company: DemoDirectory,
    pub visitor: Visitor,
}

/// Steps as a document has them.
pub fn steps(text: &str) -> Vec<domain::workflow::Block> {
    toml::from_str::<toml::Table>(&format!("steps = [{text}]"))
        .and_then(|mut table| table.remove("steps").unwrap().try_into())
        .unwrap()
}

/// Gives a task of the first policy other steps. That they may be weak is accepted, so that a test is about them
/// alone.
pub fn set_steps(realm: &mut Realm, task: &str, text: &str) {
    let found = realm.policies[0].workflows.iter_mut().find(|one| one.id.as_str() == task).unwrap();
    found.steps = steps(text);
    found.accepted_weakness = Some("a test about these steps alone".to_owned());
}

/// How a test's house differs from the usual one.
pub struct Options {
    pub preset: &'static str,
    pub demo: DemoConfig,
    pub store_file: Option<std::path::PathBuf>,
    /// A store that is there already: another instance's, or one that fails on order.
    pub store: Option<Arc<dyn Store>>,
    /// The keys of another instance.
    pub keys: Option<Arc<KeyRing>>,
    pub key_file: Option<std::path::PathBuf>,
    pub directory_url: Option<String>,
    /// In place of the company's.
    pub directory: Option<Arc<dyn Directory>>,
    pub faults: Arc<dyn FaultPoint>,
    pub factors: domain::factor::Factors,
    pub clock: Arc<TestClock>,
    pub realm: fn(&mut Realm),
    pub instance: &'static str,
    pub host: &'static str,
}

impl Default for Options {
    fn default() -> Self {
        Self {
            preset: "modern",
            demo: DemoConfig::default(),
            store_file: None,
            store: None,
            keys: None,
            key_file: None,
            directory_url: None,
            directory: None,
            faults: Arc::new(NoFaults),
            factors: domain::factor::Factors::none(),
            clock: clock(),
            realm: |_| {},
            instance: "test",
            host: "machine",
        }
    }
}

pub fn connection_settings(url: &str, password: &Secret) -> ConnectionSettings {
    let text = format!(
        "id = \"northwind\"\nalias = \"Northwind\"\ncontrollers = [\"{url}\"]\nbase = \"{}\"\nbind_dn = \"svc-reclave@northwind.example\"\nbind_password = \"{}\"\nattributes = [\"title\", \"department\", \"mobile\", \"telephoneNumber\"]\ntls = {{ mode = \"plain-on-loopback\" }}\n",
        company::BASE,
        password.expose()
    );
    toml::from_str(&text).unwrap()
}

fn keys(file: Option<&Path>) -> KeyRing {
    let Some(file) = file else { return KeyRing::generate(&OsEntropy) };
    if !file.exists() {
        std::fs::write(file, KeyRing::generate(&OsEntropy).to_toml().expose()).unwrap();
    }
    KeyRing::from_toml(&std::fs::read_to_string(file).unwrap()).unwrap()
}

pub async fn house() -> TestHouse {
    house_with(Options::default()).await
}

pub async fn house_with(options: Options) -> TestHouse {
    let _ = rustls::crypto::ring::default_provider().install_default();
    let clock = Arc::clone(&options.clock);
    let password = options.demo.service_password.clone();
    let company = DemoDirectory::start(options.demo, Arc::clone(&clock) as Arc<dyn Clock>).await.unwrap();
    let url = options.directory_url.unwrap_or_else(|| company.url());
    let settings = connection_settings(&url, &password);
    let connected =
        || directory::connect(settings, Arc::clone(&clock) as Arc<dyn Clock>, Arc::new(OsEntropy)).unwrap();
    let directory = options.directory.unwrap_or_else(connected);
    let mut connections = Connections::default();
    let names = vec!["NORTHWIND".to_owned(), "northwind".to_owned()];
    connections.add(Connection { alias: "Northwind".to_owned(), names, directory });

    let store = match (options.store, &options.store_file) {
        (Some(store), _) => store,
        (None, None) => store::open_memory(Arc::clone(&clock) as Arc<dyn Clock>).await.unwrap(),
        (None, Some(file)) => {
            let url = Secret::new(format!("sqlite://{}", file.display()));
            store::open(&store::StoreSettings { url }, Arc::clone(&clock) as Arc<dyn Clock>).await.unwrap()
        }
    };
    let keys = options.keys.unwrap_or_else(|| Arc::new(keys(options.key_file.as_deref())));
    let text = PRESETS.iter().find(|(name, _)| *name == options.preset).unwrap().1;
    let mut realm: Realm = toml::from_str(text).unwrap();
    // Tests that look at time set their own; the others need not wait.
    realm.find.answer_quantum_ms = 0;
    (options.realm)(&mut realm);
    let registry = Arc::new(Registry::standard());
    let live = Arc::new(LiveRealm::new(Loaded::check(realm, 0, &registry).unwrap()));
    let dictionary = Arc::new(policy::Dictionary::builtin());
    let passwords = Arc::new(Passwords::new(Arc::clone(&clock) as Arc<dyn Clock>, dictionary));
    let connections = Arc::new(connections);
    let house = House::new(Parts {
        realm: Arc::clone(&live),
        registry,
        connections: Arc::clone(&connections),
        tools: Tools {
            store: Arc::clone(&store),
            entropy: Arc::new(OsEntropy),
            keys: Arc::clone(&keys),
            derivation: Arc::new(DerivationPool::start(NonZeroUsize::new(2)).unwrap()),
            passwords: Arc::clone(&passwords) as Arc<dyn activities::PasswordRules>,
            faults: options.faults,
            factors: options.factors,
        },
        passwords,
        clock: Arc::clone(&clock) as Arc<dyn Clock>,
        texts: Arc::new(Texts::load()),
        outbox_bell: Arc::new(tokio::sync::Notify::new()),
        instance: options.instance.to_owned(),
        host: options.host.to_owned(),
        outgoing: service::Outgoing::new(None),
    });
    let visitor = Visitor {
        address: "192.0.2.7".to_owned(),
        locale: "en".to_owned(),
        session: None,
        ..Visitor::default()
    };
    TestHouse { realm: live, connections, house, store, keys, clock, company, visitor }
}

/// A browser in the middle of a run.
pub struct Browser<'h> {
    pub test: &'h TestHouse,
    pub visitor: Visitor,
    pub begun: Begun,
    pub page: RunView,
    pub session: Option<Secret>,
}

impl TestHouse {
    pub fn control(&self) -> Control {
        self.company.control()
    }

    /// How often the directory itself says that somebody's password was set.
    pub fn password_deeds(&self, name: &str) -> usize {
        let of_passwords =
            |entry: &WitnessEntry| matches!(entry.deed, Deed::PasswordReset { .. } | Deed::PasswordChanged);
        self.control().witness_of(name).iter().filter(|entry| of_passwords(entry)).count()
    }

    pub async fn try_begin(&self, task: &str, name: &str) -> ServiceResult<Browser<'_>> {
        let who = Who::Named { name: name.to_owned(), domain: None };
        let begun = self.house.begin(&self.visitor, &Slug::new(task).unwrap(), who).await?;
        let page = self.house.show(&self.visitor, begun.run, &begun.token).await?;
        Ok(Browser { test: self, visitor: self.visitor.clone(), begun, page, session: None })
    }

    /// A browser at the first page of a run that was begun as `visitor`.
    pub async fn browser_of(&self, visitor: Visitor, begun: Begun) -> Browser<'_> {
        let page = self.house.show(&visitor, begun.run, &begun.token).await.unwrap();
        Browser { test: self, visitor, begun, page, session: None }
    }

    /// The code that an authenticator app shows now.
    pub fn otp(&self, secret: &Secret) -> String {
        vault::totp::code_at(secret, self.clock.now()).unwrap().expose().to_owned()
    }

    /// Somebody who is signed in to a site, as the store says; what they may do there is for the house to find.
    pub async fn signed_in(&self, name: &str, site: SiteKind) -> Visitor {
        let (token, now) = (vault::token::new(&OsEntropy), self.clock.now());
        let session = domain::store::Session {
            id: domain::id::SessionId::mint(now, &OsEntropy),
            token_hash: vault::token::hash(&token),
            person: self.key_of(name).await,
            name: name.to_owned(),
            started: now,
            seen: now,
            expires: now.plus(std::time::Duration::from_secs(8 * 3_600)),
            address: self.visitor.address.clone(),
            site,
        };
        let begin = domain::store::Change::PutSession(Box::new(session));
        self.store.commit(vec![begin]).await.unwrap();
        Visitor { session: Some(token), site, ..self.visitor.clone() }
    }

    /// Gives a person a role in a configuration of the test's own.
    pub async fn appoint(&self, name: &str, role: Role, policies: &[&str]) {
        let key = self.key_of(name).await;
        let person = NamedPerson { connection: key.connection, object: key.object, name: name.to_owned() };
        let policies = policies.iter().map(|policy| Slug::new(*policy).unwrap()).collect();
        self.reconfigure(|realm| {
            realm.staff.roles.push(RoleAssignment {
                id: Slug::new(format!("role-{}", realm.staff.roles.len())).unwrap(),
                name: String::new(),
                role,
                scope: Vec::new(),
                people: vec![person],
                policies,
            });
        });
    }

    /// The directory's key of somebody.
    pub async fn key_of(&self, name: &str) -> domain::person::PersonKey {
        let directory = self.connections.directory(&Slug::new("northwind").unwrap()).unwrap();
        let named = domain::directory::Identifier::LogonName(name.to_owned());
        directory.find(&named).await.unwrap().expect("somebody of that name").key
    }

    /// Puts a changed configuration in force, as a new revision would.
    pub fn reconfigure(&self, change: impl FnOnce(&mut Realm)) {
        let before = self.realm.current();
        let mut realm = before.realm.clone();
        change(&mut realm);
        let loaded = Loaded::check(realm, before.revision + 1, &Registry::standard()).unwrap();
        self.house.adopt(loaded).unwrap();
    }

    pub async fn begin(&self, task: &str, name: &str) -> Browser<'_> {
        self.try_begin(task, name).await.unwrap()
    }

    /// The code of the newest mail that has one.
    pub async fn mailed_code(&self) -> String {
        self.mailed_codes().await.pop().expect("a mail with a code")
    }

    /// The codes of all mails, the newest last.
    pub async fn mailed_codes(&self) -> Vec<String> {
        let rows = self.store.outbox(50).await.unwrap();
        // A notice of a change has a link in place of a code.
        let is_notice = |row: &domain::store::OutboxEntry| {
            let mail = row.message.mail.as_ref();
            mail.is_some_and(|mail| activities::not_me::MAILS.contains(&mail.template.as_str()))
        };
        let is_code = |row: &&domain::store::OutboxEntry| row.message.sealed.is_some() && !is_notice(row);
        let mut with_code: Vec<_> = rows.iter().filter(is_code).collect();
        with_code.sort_by_key(|row| row.message.created);
        let open = |row: &&domain::store::OutboxEntry| {
            let (id, sealed) = (row.message.id.to_string(), row.message.sealed.as_deref().unwrap());
            self.keys.open("outbox", &id, sealed).unwrap().expose().to_owned()
        };
        with_code.iter().map(open).collect()
    }

    pub async fn events(&self) -> Vec<ChainedEvent> {
        self.store.history_from(1, 100_000).await.unwrap()
    }

    /// The key of a person who has an event.
    pub async fn store_key(&self, name: &str) -> domain::person::PersonKey {
        let events = self.events().await;
        let of = |line: &ChainedEvent| line.event.subject.clone().filter(|_| line.event.subject_name == name);
        events.iter().find_map(of).expect("an event of theirs")
    }

    pub async fn count_events(&self, kind: EventKind) -> usize {
        self.events().await.iter().filter(|line| line.event.kind == kind).count()
    }

    /// Registers a person's three questions, all answered `Lisbon`-like.
    pub async fn register(&self, name: &str, password: &str) {
        let mut browser = self.begin("register", name).await;
        browser.submit(&[("password", password)]).await;
        assert_eq!(browser.page.view.kind, "register-questions", "{:?}", browser.page.view);
        browser.answer_registration().await;
        browser.press("skip", &[]).await; // personal address
        browser.press("skip", &[]).await; // authenticator
        browser.press("skip", &[]).await; // passkeys
        browser.press("skip", &[]).await; // recovery codes
        assert_eq!(browser.page.view.kind, "done", "{:?}", browser.page.view);
    }
}

/// What [`TestHouse::register`] answers to a question, by its words.
pub fn answer_to(question: &str) -> String {
    format!("answer for {}", question.len())
}

fn words(field: &domain::view::Field) -> String {
    match field.label.args.get("text") {
        Some(domain::message::Argument::Text(text)) => text.clone(),
        _ => String::new(),
    }
}

impl Browser<'_> {
    pub async fn try_press(&mut self, action: &str, fields: &[(&str, &str)]) -> ServiceResult<Submitted> {
        let fields: BTreeMap<String, Secret> =
            fields.iter().map(|(name, value)| ((*name).to_owned(), Secret::new(*value))).collect();
        let input = Input { action: action.to_owned(), fields };
        let test = self.test;
        let submitted = test
            .house
            .submit(&self.visitor, self.begun.run, &self.begun.token, self.page.version, input)
            .await?;
        self.page = submitted.view.clone();
        if let Some(session) = &submitted.session {
            self.session = Some(session.clone());
        }
        Ok(submitted)
    }

    pub async fn press(&mut self, action: &str, fields: &[(&str, &str)]) -> Submitted {
        self.try_press(action, fields).await.unwrap()
    }

    pub async fn submit(&mut self, fields: &[(&str, &str)]) -> Submitted {
        self.press("next", fields).await
    }

    pub async fn reload(&mut self) {
        let test = self.test;
        self.page = test.house.show(&self.visitor, self.begun.run, &self.begun.token).await.unwrap();
    }

    /// Picks an option of a choice page by the end of its label's code.
    pub async fn choose(&mut self, kind: &str) {
        let wanted = format!("activity.methods.option-{kind}");
        let options = match &self.page.view.fields[0].kind {
            domain::view::FieldKind::Choice { options } => options.clone(),
            other => panic!("no choice page: {other:?}"),
        };
        let value =
            options.iter().find(|option| option.label.code == wanted).expect("the option").value.clone();
        self.submit(&[("choice", &value)]).await;
    }

    /// Answers the registration page's questions.
    pub async fn answer_registration(&mut self) {
        let view = self.page.view.clone();
        let mut values: Vec<(String, String)> = Vec::new();
        let mut picked = 0;
        let mut question = String::new();
        for field in &view.fields {
            match &field.kind {
                domain::view::FieldKind::Select { options } => {
                    let option = &options[picked];
                    picked += 1;
                    question = match option.label.args.get("text") {
                        Some(domain::message::Argument::Text(text)) => text.clone(),
                        _ => String::new(),
                    };
                    values.push((field.name.clone(), option.value.clone()));
                }
                domain::view::FieldKind::Answer => {
                    let asked = if words(field).is_empty() { question.clone() } else { words(field) };
                    values.push((field.name.clone(), answer_to(&asked)));
                }
                other => panic!("unexpected field {other:?}"),
            }
        }
        let fields: Vec<(&str, &str)> =
            values.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        self.submit(&fields).await;
    }

    /// The right answers to the questions page, by field.
    pub fn right_answers(&self) -> Vec<(String, String)> {
        let fields = self.page.view.fields.iter();
        fields.map(|field| (field.name.clone(), answer_to(&words(field)))).collect()
    }

    /// Answers the questions page rightly.
    pub async fn answer_questions(&mut self) {
        assert_eq!(self.page.view.kind, "questions", "{:?}", self.page.view);
        let values = self.right_answers();
        let fields: Vec<(&str, &str)> =
            values.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        self.submit(&fields).await;
    }

    /// Proves by mailed code and questions, up to the page behind.
    pub async fn prove(&mut self) {
        self.choose("mail-code").await;
        let code = self.test.mailed_code().await;
        self.submit(&[("code", &code)]).await;
        self.choose("questions").await;
        self.answer_questions().await;
    }

    /// The secret of the authenticator that the page offers.
    pub fn otp_secret(&self) -> Secret {
        let uri = &self.field("scan").value;
        Secret::new(uri.split("secret=").nth(1).unwrap().split('&').next().unwrap())
    }

    /// The first of the recovery codes on the page.
    pub fn listed(&self) -> String {
        self.field("codes").value.lines().next().unwrap().to_owned()
    }

    fn field(&self, name: &str) -> &domain::view::Field {
        self.page.view.fields.iter().find(|field| field.name == name).expect("the field")
    }

    /// All message codes on the page.
    pub fn codes(&self) -> Vec<String> {
        let view = &self.page.view;
        let mut codes = vec![view.title.code.to_string()];
        codes.extend(view.lead.iter().map(|message| message.code.to_string()));
        codes.extend(view.notices.iter().map(|notice| notice.message.code.to_string()));
        codes.extend(
            view.fields.iter().filter_map(|field| field.error.as_ref()).map(|error| error.code.to_string()),
        );
        codes
    }

    pub fn says(&self, code: &str) -> bool {
        self.codes().iter().any(|said| said == code)
    }
}
