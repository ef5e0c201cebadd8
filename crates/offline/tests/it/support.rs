//! A computer whose power can be cut between any two steps, and the site that answers it.

use std::{
    any::Any,
    collections::BTreeMap,
    io,
    sync::{
        Arc, Mutex,
        atomic::{AtomicI64, Ordering},
    },
};

use domain::{
    entropy::Entropy,
    secret::Secret,
    time::{Clock, Timestamp},
};
use offline::{
    About, Accounts, Change, Codes, CredentialStore, CryptHash, Engine, Entry, Judge, Parts, StoreFault,
    Told, keys::Keys, mark_of, medium::Medium, state::Device,
};
use vault::{
    OsEntropy,
    offline::{Challenge, DeviceId, DeviceKey, Digest, Expiry, Purpose, Response},
};
use zeroize::Zeroizing;

/// What reports say of the computer.
pub const ABOUT: About<'static> = About { system: "Debian", version: "0.1.0", present: &[] };
/// A Thursday in November 2026.
pub const NOW: i64 = 1_795_000_000_000;
pub const HOUR: i64 = 3_600_000;

/// What of the unsynchronised is there after a power cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rest {
    /// Nothing.
    Lost,
    /// Everything, as if the disk had been fast.
    Kept,
    /// Names without their content: what a rename before its synchronisation leaves.
    Torn,
}

type Content = Arc<Mutex<(Vec<u8>, Vec<u8>)>>;

#[derive(Default)]
struct Model {
    names: BTreeMap<String, Content>,
    durable_names: BTreeMap<String, Content>,
}

/// Steps until the power goes.
#[derive(Default)]
pub struct Power {
    steps: Mutex<(usize, Option<usize>)>,
}

impl Power {
    /// From now on, `cut` further steps are taken; `None` for all.
    pub fn cut_after(&self, cut: Option<usize>) {
        *self.steps.lock().unwrap() = (0, cut);
    }

    pub fn is_gone(&self) -> bool {
        let (taken, cut) = *self.steps.lock().unwrap();
        cut.is_some_and(|cut| taken > cut)
    }

    fn step(&self) -> io::Result<()> {
        let mut steps = self.steps.lock().unwrap();
        steps.0 += 1;
        match steps.1 {
            Some(cut) if steps.0 > cut => Err(io::Error::other("the power is gone")),
            _ => Ok(()),
        }
    }
}

/// A disk that forgets what was not synchronised.
#[derive(Clone, Default)]
pub struct Disk {
    model: Arc<Mutex<Model>>,
    power: Arc<Power>,
}

impl Disk {
    /// What is there when the computer starts again.
    pub fn restart(&self, rest: Rest) {
        let mut model = self.model.lock().unwrap();
        if rest == Rest::Lost {
            model.names = model.durable_names.clone();
        }
        for content in model.names.values() {
            let mut content = content.lock().unwrap();
            match rest {
                Rest::Kept => content.1 = content.0.clone(),
                Rest::Lost | Rest::Torn => content.0 = content.1.clone(),
            }
        }
        model.durable_names = model.names.clone();
        self.power.cut_after(None);
    }

    pub fn damage(&self, name: &str) {
        let model = self.model.lock().unwrap();
        model.names[name].lock().unwrap().0 = b"{\"version\": 1, ".to_vec();
    }

    pub fn remove(&self, name: &str) {
        self.model.lock().unwrap().names.remove(name);
    }
}

impl Medium for Disk {
    fn read(&self, name: &str) -> io::Result<Option<Zeroizing<Vec<u8>>>> {
        if self.power.is_gone() {
            return Err(io::Error::other("the power is gone"));
        }
        let model = self.model.lock().unwrap();
        Ok(model.names.get(name).map(|content| Zeroizing::new(content.lock().unwrap().0.clone())))
    }

    fn write(&self, name: &str, bytes: &[u8]) -> io::Result<()> {
        self.power.step()?;
        let content = Arc::new(Mutex::new((bytes.to_vec(), Vec::new())));
        self.model.lock().unwrap().names.insert(name.to_owned(), content);
        Ok(())
    }

    fn sync(&self, name: &str) -> io::Result<()> {
        self.power.step()?;
        let model = self.model.lock().unwrap();
        let mut content = model.names[name].lock().unwrap();
        content.1 = content.0.clone();
        Ok(())
    }

    fn rename(&self, from: &str, to: &str) -> io::Result<()> {
        self.power.step()?;
        let mut model = self.model.lock().unwrap();
        let content = model.names.remove(from).unwrap();
        model.names.insert(to.to_owned(), content);
        Ok(())
    }

    fn sync_folder(&self) -> io::Result<()> {
        self.power.step()?;
        let mut model = self.model.lock().unwrap();
        model.durable_names = model.names.clone();
        Ok(())
    }

    fn lock(&self) -> io::Result<Box<dyn Any>> {
        Ok(Box::new(()))
    }
}

/// What a store does next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mood {
    Well,
    Busy,
    Broken,
}

/// User id and hash by account.
type Hashes = BTreeMap<String, (u32, Option<String>)>;

/// A store in memory; what it has is on another disk, which never forgets.
#[derive(Clone)]
pub struct Cache {
    power: Arc<Power>,
    hashes: Arc<Mutex<Hashes>>,
    mood: Arc<Mutex<Mood>>,
    pub writes: Arc<AtomicI64>,
}

impl Cache {
    pub fn mood(&self, mood: Mood) {
        *self.mood.lock().unwrap() = mood;
    }

    pub fn set(&self, account: &str, uid: u32, hash: Option<&str>) {
        self.hashes.lock().unwrap().insert(account.to_owned(), (uid, hash.map(str::to_owned)));
    }

    pub fn takes(&self, account: &str, password: &str) -> bool {
        let hashes = self.hashes.lock().unwrap();
        let hash = hashes.get(account).and_then(|(_, hash)| hash.clone());
        hash.is_some_and(|hash| CryptHash::from_store(hash).is_of(&Secret::new(password)))
    }

    fn check_mood(&self) -> Result<(), StoreFault> {
        match *self.mood.lock().unwrap() {
            Mood::Well => Ok(()),
            Mood::Busy => Err(StoreFault::Busy("locked".to_owned())),
            Mood::Broken => Err(StoreFault::Damaged("corrupt".to_owned())),
        }
    }
}

impl CredentialStore for Cache {
    fn name(&self) -> &'static str {
        "memory"
    }

    fn check(&self) -> Result<String, StoreFault> {
        self.check_mood().map(|()| "memory".to_owned())
    }

    fn find(&self, account: &str) -> Result<Option<Entry>, StoreFault> {
        let hashes = self.hashes.lock().unwrap();
        Ok(hashes.get(account).map(|(uid, hash)| Entry {
            name: format!("{account}@test"),
            uid: *uid,
            mark: mark_of(hash.as_deref()),
        }))
    }

    fn write(&self, change: &Change<'_>) -> Result<(), StoreFault> {
        let gone = |_| StoreFault::Busy("the power is gone".to_owned());
        self.power.step().map_err(gone)?;
        self.check_mood()?;
        let mut hashes = self.hashes.lock().unwrap();
        let (_, hash) = hashes.get_mut(change.account).unwrap();
        if mark_of(hash.as_deref()) != change.before {
            return Err(StoreFault::Changed);
        }
        *hash = Some(change.hash.as_str().to_owned());
        self.writes.fetch_add(1, Ordering::SeqCst);
        drop(hashes);
        self.power.step().map_err(gone)
    }
}

#[derive(Clone)]
pub struct Hand(Arc<AtomicI64>);

impl Hand {
    pub fn turn(&self, millis: i64) {
        self.0.fetch_add(millis, Ordering::SeqCst);
    }
}

impl Clock for Hand {
    fn now(&self) -> Timestamp {
        Timestamp::from_millis(self.0.load(Ordering::SeqCst))
    }
}

struct Fixed;

impl Entropy for Fixed {
    fn fill(&self, buffer: &mut [u8]) {
        buffer.fill(7);
    }
}

/// Takes the password `right` with a response that [`Computer::quick_response`] made, and remembers what it was
/// asked about.
#[derive(Clone, Default)]
pub struct Quick {
    pub asked: Arc<Mutex<Vec<u32>>>,
}

impl Judge for Quick {
    fn answers(
        &self,
        response: &Response,
        key: &DeviceKey,
        challenge: &Challenge,
        account: &str,
        password: &Secret,
    ) -> bool {
        self.asked.lock().unwrap().push(challenge.counter());
        let expected = Response::make(key, challenge, account, response.expiry(), &Purpose::AnyPassword);
        expected == *response && password.expose() == "right"
    }
}

/// A computer, and what the site knows of it.
pub struct Computer {
    pub disk: Disk,
    pub power: Arc<Power>,
    pub cache: Cache,
    pub clock: Hand,
    pub quick: Quick,
    pub id: DeviceId,
    pub key: DeviceKey,
}

impl Computer {
    /// Enrolled, with the account `ana` in its cache.
    pub fn enrolled() -> Self {
        let disk = Disk::default();
        let power = Arc::clone(&disk.power);
        let cache = Cache {
            power: Arc::clone(&power),
            hashes: Arc::default(),
            mood: Arc::new(Mutex::new(Mood::Well)),
            writes: Arc::default(),
        };
        cache.set("ana", 1001, Some("$6$abc$old"));
        cache.set("bob", 1002, None);
        cache.set("daemon", 2, Some("$6$abc$old"));
        cache.set("root", 0, Some("$6$abc$old"));
        let computer = Self {
            disk,
            power,
            cache,
            clock: Hand(Arc::new(AtomicI64::new(NOW))),
            quick: Quick::default(),
            id: DeviceId::random(&OsEntropy),
            key: DeviceKey::generate(&OsEntropy),
        };
        computer.enroll();
        computer
    }

    pub fn enroll(&self) {
        self.engine().enroll(&self.device(), Self::told()).unwrap();
    }

    pub fn device(&self) -> Device {
        let enrolled = self.clock.now();
        Device { id: self.id, key: self.key.clone(), domain: "corp".to_owned(), enrolled }
    }

    pub fn told() -> Told {
        Told { site: Some("https://pw.corp.test/offline".to_owned()), ..Told::default() }
    }

    fn with(&self, judge: Box<dyn Judge>, keys: Keys) -> Engine {
        Engine::new(Parts {
            medium: Box::new(self.disk.clone()),
            keys,
            stores: vec![Box::new(self.cache.clone())],
            accounts: Accounts::new(1000, &["kiosk".to_owned()]),
            site: None,
            clock: Box::new(self.clock.clone()),
            entropy: Box::new(Fixed),
            judge,
        })
    }

    /// The engine as it is in the product.
    pub fn engine(&self) -> Engine {
        self.with(Box::new(Codes), Keys::default())
    }

    /// The engine with a judge that is quick.
    pub fn quick_engine(&self) -> Engine {
        self.with(Box::new(self.quick.clone()), Keys::default())
    }

    /// The engine with a keeper of its key.
    pub fn engine_with(&self, keys: Keys) -> Engine {
        self.with(Box::new(self.quick.clone()), keys)
    }

    /// What the site answers, by a clock that is `off` from the computer's.
    pub fn response(&self, challenge: &Challenge, account: &str, password: &str, off: i64) -> String {
        let digest = Digest::of(&Secret::new(password), challenge, account).unwrap();
        self.made(challenge, account, off, &Purpose::OnePassword(digest))
    }

    pub fn free_response(&self, challenge: &Challenge, account: &str) -> String {
        self.made(challenge, account, 0, &Purpose::AnyPassword)
    }

    fn made(&self, challenge: &Challenge, account: &str, off: i64, purpose: &Purpose) -> String {
        let now = Timestamp::from_millis(self.clock.now().as_millis() + off);
        Response::make(&self.key, challenge, account, Expiry::from_now(now), purpose).to_string()
    }
}
