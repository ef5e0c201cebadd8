//! A directory in memory for tests of everything above the port: the rules of a domain (length, complexity,
//! history, minimum age, lockout, expiry) and failures on order, with no server and no waiting.

use std::{
    collections::{BTreeMap, BTreeSet, HashMap},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use domain::{
    account::{Account, AccountState, DirectoryPolicy},
    directory::{DirectoryError, DirectoryObject, DirectoryResult, HistoryOnReset, ObjectKind},
    id::Slug,
    person::PersonKey,
    secret::Secret,
    time::{Clock, Timestamp},
};

use crate::dn;

mod browse;
mod port;
mod rules;

/// What a call does, for faults and for counting.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Call {
    /// `capabilities`
    Capabilities,
    /// `find`
    Find,
    /// `search`
    Search,
    /// `fetch`
    Fetch,
    /// `manager`
    Manager,
    /// `memberships`
    Memberships,
    /// `password_policy`
    Policy,
    /// `verify_password`
    Verify,
    /// `reset_password`
    Reset,
    /// `set_temporary_password`
    Temporary,
    /// `change_password`
    Change,
    /// `unlock`
    Unlock,
    /// `enable`
    Enable,
    /// `require_change`
    RequireChange,
    /// `search_objects`
    SearchObjects,
    /// `describe_objects`
    DescribeObjects,
    /// `people`; with a lost answer one page is handed out before the failure.
    People,
    /// `lock_traces`
    LockTraces,
    /// `controllers`
    Controllers,
}

/// A fault that the next call of its kind meets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// Nothing is done and this is answered.
    Instead(DirectoryError),
    /// It is done, and the answer is lost ([`DirectoryError::Unanswered`]).
    AnswerLost,
}

/// One person to add.
#[derive(Clone, Debug, Default)]
pub struct NewPerson {
    /// Logon name; also the common name.
    pub logon_name: String,
    /// Name shown.
    pub display_name: String,
    /// Corporate address.
    pub mail: Option<String>,
    /// The password.
    pub password: Secret,
    /// Further attributes, by lower-case name.
    pub attributes: BTreeMap<String, Vec<String>>,
}

struct Person {
    account: Account,
    /// The current password first, then those before it.
    passwords: Vec<Secret>,
    last_set: Timestamp,
    failures: u32,
    last_failure: Option<Timestamp>,
    locked_since: Option<Timestamp>,
    account_expires: Option<Timestamp>,
    policy: Option<DirectoryPolicy>,
}

struct Inner {
    people: BTreeMap<String, Person>,
    /// Members (DNs) by group (DN).
    groups: BTreeMap<String, BTreeSet<String>>,
    /// Groups by the members they name.
    naming: HashMap<dn::Parsed, BTreeSet<dn::Parsed>>,
    /// Groups and units that were added as such, with their descriptions.
    objects: Vec<DirectoryObject>,
    faults: Vec<(Call, Fault)>,
    calls: Vec<Call>,
    created: u64,
}

/// See the module.
pub struct MemoryDirectory {
    connection: Slug,
    base: String,
    clock: Arc<dyn Clock>,
    policy: DirectoryPolicy,
    lockout_duration: Duration,
    history_on_reset: HistoryOnReset,
    inner: Mutex<Inner>,
}

impl MemoryDirectory {
    /// An empty directory with a policy like a new domain's, but no minimum age.
    #[must_use]
    pub fn new(connection: Slug, clock: Arc<dyn Clock>) -> Self {
        let base = "DC=memory,DC=test".to_owned();
        let policy = DirectoryPolicy {
            min_length: 8,
            complexity: true,
            history_length: 3,
            min_age: Duration::ZERO,
            max_age: Some(Duration::from_secs(42 * 86_400)),
            lockout_threshold: 3,
            source: base.clone(),
            complete: true,
        };
        let inner = Inner {
            people: BTreeMap::new(),
            groups: BTreeMap::new(),
            naming: HashMap::new(),
            objects: browse::object(&format!("OU=People,{base}"), "", ObjectKind::Unit).into_iter().collect(),
            faults: Vec::new(),
            calls: Vec::new(),
            created: 0,
        };
        Self {
            connection,
            base,
            clock,
            policy,
            lockout_duration: Duration::from_secs(1_800),
            history_on_reset: HistoryOnReset::OneStep,
            inner: Mutex::new(inner),
        }
    }

    /// The same with another policy.
    #[must_use]
    pub fn with_policy(mut self, policy: DirectoryPolicy) -> Self {
        self.policy = policy;
        self
    }

    /// The same with another way to apply history to a reset.
    #[must_use]
    pub const fn with_history_on_reset(mut self, how: HistoryOnReset) -> Self {
        self.history_on_reset = how;
        self
    }

    /// Adds a person and gives the key.
    pub fn add(&self, person: NewPerson) -> PersonKey {
        let mut inner = self.lock();
        inner.created += 1;
        let key =
            PersonKey { connection: self.connection.clone(), object: format!("{:032x}", inner.created) };
        let (given_name, surname) = person.display_name.split_once(' ').unwrap_or((&person.display_name, ""));
        let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        let account = Account {
            key: key.clone(),
            dn: format!("CN={},OU=People,{}", dn::escape(&person.logon_name), self.base),
            upn: Some(format!("{}@memory.test", person.logon_name)),
            given_name: some(given_name),
            surname: some(surname),
            logon_name: person.logon_name,
            display_name: person.display_name,
            mail: person.mail,
            attributes: person.attributes,
            state: AccountState { when_created: Some(self.clock.now()), ..AccountState::default() },
        };
        let person = Person {
            account,
            passwords: vec![person.password],
            last_set: self.clock.now(),
            failures: 0,
            last_failure: None,
            locked_since: None,
            account_expires: None,
            policy: None,
        };
        inner.people.insert(key.object.clone(), person);
        key
    }

    /// Removes a person.
    pub fn remove(&self, key: &PersonKey) {
        self.lock().people.remove(&key.object);
    }

    /// Changes what is kept of a person: lock, expiry, attributes. Nothing when the person is not there.
    pub fn edit(&self, key: &PersonKey, change: impl FnOnce(&mut Account)) {
        if let Some(person) = self.lock().people.get_mut(&key.object) {
            change(&mut person.account);
        }
    }

    /// Gives a person a policy of its own, as a fine-grained policy does.
    pub fn set_policy(&self, key: &PersonKey, policy: DirectoryPolicy) {
        if let Some(person) = self.lock().people.get_mut(&key.object) {
            person.policy = Some(policy);
        }
    }

    /// Says when the password was last set, e.g. long ago.
    pub fn set_password_age(&self, key: &PersonKey, age: Duration) {
        let moment = self.clock.now().minus(age);
        if let Some(person) = self.lock().people.get_mut(&key.object) {
            person.last_set = moment;
        }
    }

    /// Says when the account expires.
    pub fn set_account_expiry(&self, key: &PersonKey, moment: Timestamp) {
        if let Some(person) = self.lock().people.get_mut(&key.object) {
            person.account_expires = Some(moment);
        }
    }

    /// Puts a person or a group (DN) into a group (DN), made when it is not there.
    pub fn add_member(&self, group: &str, member: &str) {
        let mut inner = self.lock();
        inner.groups.entry(group.to_owned()).or_default().insert(member.to_owned());
        if let (Some(group), Some(member)) = (dn::parse(group), dn::parse(member)) {
            inner.naming.entry(member).or_default().insert(group);
        }
    }

    /// Adds a group or a unit (DN) with a description, which may be empty. Groups that have members need not
    /// be added. Nothing when `dn` is no DN.
    pub fn add_object(&self, kind: ObjectKind, dn: &str, description: &str) {
        let mut inner = self.lock();
        inner.objects.retain(|held| !dn::is_same(&held.dn, dn));
        inner.objects.extend(browse::object(dn, description, kind));
    }

    /// Lets the next call of its kind meet a fault; further faults of the kind queue up.
    pub fn fail_next(&self, call: Call, fault: Fault) {
        self.lock().faults.push((call, fault));
    }

    /// Every call so far.
    #[must_use]
    pub fn calls(&self) -> Vec<Call> {
        self.lock().calls.clone()
    }

    fn lock(&self) -> MutexGuard<'_, Inner> {
        self.inner.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Notes the call and meets its fault: an error to answer at once, or one to answer after the deed.
    fn begin(&self, call: Call) -> DirectoryResult<Option<DirectoryError>> {
        let mut inner = self.lock();
        inner.calls.push(call);
        let Some(place) = inner.faults.iter().position(|(of, _)| *of == call) else { return Ok(None) };
        match inner.faults.remove(place).1 {
            Fault::Instead(error) => Err(error),
            Fault::AnswerLost => Ok(Some(DirectoryError::Unanswered("the answer was lost".to_owned()))),
        }
    }

    fn read<T>(&self, call: Call, what: impl FnOnce(&Inner) -> T) -> DirectoryResult<T> {
        match self.begin(call)? {
            Some(_) => Err(DirectoryError::Unavailable("the answer was lost".to_owned())),
            None => Ok(what(&self.lock())),
        }
    }

    fn write(
        &self,
        call: Call,
        account: &Account,
        what: impl FnOnce(&mut Person) -> DirectoryResult<()>,
    ) -> DirectoryResult<()> {
        let lost = self.begin(call)?;
        let result = match self.lock().people.get_mut(&account.key.object) {
            Some(person) => what(person),
            None => Err(DirectoryError::Gone),
        };
        lost.map_or(result, Err)
    }
}
