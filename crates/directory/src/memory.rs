//! A directory in memory for tests of everything above the port: the rules of a domain (length, complexity,
//! history, minimum age, lockout, expiry) and failures on order, with no server and no waiting.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::{Arc, Mutex, MutexGuard, PoisonError},
    time::Duration,
};

use async_trait::async_trait;
use domain::{
    account::{Account, AccountState, DirectoryPolicy},
    directory::{
        BindVerdict, Capabilities, Diagnostic, Directory, DirectoryError, DirectoryResult, HealthFinding,
        HistoryOnReset, Identifier, Refusal, SearchPage,
    },
    id::Slug,
    person::PersonKey,
    secret::Secret,
    time::{Clock, Timestamp},
};

use crate::{dn, names};

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
    locked_since: Option<Timestamp>,
    account_expires: Option<Timestamp>,
    policy: Option<DirectoryPolicy>,
}

struct Inner {
    people: BTreeMap<String, Person>,
    /// Members (DNs) by group (DN).
    groups: BTreeMap<String, BTreeSet<String>>,
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
            state: AccountState::default(),
        };
        let person = Person {
            account,
            passwords: vec![person.password],
            last_set: self.clock.now(),
            failures: 0,
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
        self.lock().groups.entry(group.to_owned()).or_default().insert(member.to_owned());
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

    fn policy_of<'a>(&'a self, person: &'a Person) -> &'a DirectoryPolicy {
        person.policy.as_ref().unwrap_or(&self.policy)
    }

    fn shown(&self, person: &Person) -> Account {
        let now = self.clock.now();
        let mut account = person.account.clone();
        let locked_since = self.locked_since(person);
        let must_change = account.state.must_change_password;
        let expires = self.policy_of(person).max_age.map(|age| person.last_set.plus(age));
        account.state.locked = locked_since.is_some();
        account.state.locked_since = locked_since;
        account.state.account_expired = person.account_expires.is_some_and(|at| at <= now);
        account.state.password_last_set = (!must_change).then_some(person.last_set);
        account.state.password_expires = expires.filter(|_| !must_change);
        account.state.password_expired = !must_change && expires.is_some_and(|at| at <= now);
        account
    }

    fn locked_since(&self, person: &Person) -> Option<Timestamp> {
        person.locked_since.filter(|since| since.plus(self.lockout_duration) > self.clock.now())
    }

    /// Compares a password and counts a wrong one.
    fn prove(&self, person: &mut Person, password: &Secret) -> DirectoryResult<()> {
        if self.locked_since(person).is_some() {
            return Err(refused(Refusal::LockedOut));
        }
        if person.passwords[0].matches(password) {
            person.failures = 0;
            person.locked_since = None;
            return Ok(());
        }
        person.failures += 1;
        let threshold = self.policy_of(person).lockout_threshold;
        if threshold > 0 && person.failures >= threshold {
            person.locked_since = Some(self.clock.now());
            person.failures = 0;
        }
        Err(refused(Refusal::WrongPassword))
    }

    fn check(&self, person: &Person, new: &Secret, with_history: bool) -> DirectoryResult<()> {
        let policy = self.policy_of(person);
        let length = u32::try_from(new.code_points()).unwrap_or(u32::MAX);
        let text = new.expose();
        let kinds: [fn(char) -> bool; 4] =
            [char::is_lowercase, char::is_uppercase, |c| c.is_ascii_digit(), |c| !c.is_alphanumeric()];
        let kinds = kinds.iter().filter(|kind| text.chars().any(**kind)).count();
        let must_change = person.account.state.must_change_password;
        let age = self.clock.now().since(person.last_set);
        let remembered = usize::try_from(policy.history_length).unwrap_or(usize::MAX);
        let mut before = person.passwords.iter().take(remembered);
        if length < policy.min_length {
            Err(refused(Refusal::TooShort))
        } else if policy.complexity && kinds < 3 {
            Err(refused(Refusal::NotComplex))
        } else if with_history && before.any(|one| one.matches(new)) {
            Err(refused(Refusal::InHistory))
        } else if with_history && !must_change && age < policy.min_age {
            Err(refused(Refusal::TooYoung))
        } else {
            Ok(())
        }
    }

    fn set(&self, person: &mut Person, new: &Secret) {
        person.passwords.insert(0, new.clone());
        person.passwords.truncate(64);
        person.last_set = self.clock.now();
        person.account.state.must_change_password = false;
    }
}

fn refused(refusal: Refusal) -> DirectoryError {
    let diagnostic =
        Diagnostic { text: refusal.code().to_owned(), server: "memory".to_owned(), ..Diagnostic::default() };
    DirectoryError::Refused { refusal, diagnostic }
}

fn holds(account: &Account, identifier: &Identifier) -> bool {
    match identifier {
        Identifier::LogonName(name) => names::is_same(name, &account.logon_name),
        Identifier::Upn(upn) => account.upn.as_ref().is_some_and(|held| names::is_same(upn, held)),
        Identifier::Attribute { name, value } if name.eq_ignore_ascii_case("mail") => {
            account.mail.as_ref().is_some_and(|held| names::is_same(value, held))
        }
        Identifier::Attribute { name, value } => {
            let values = account.attributes.get(&name.to_ascii_lowercase());
            values.is_some_and(|values| values.iter().any(|held| names::is_same(value, held)))
        }
    }
}

#[async_trait]
impl Directory for MemoryDirectory {
    fn connection(&self) -> &Slug {
        &self.connection
    }

    async fn capabilities(&self) -> DirectoryResult<Capabilities> {
        let history_on_reset = self.history_on_reset;
        self.read(Call::Capabilities, |_| Capabilities { flavour: "memory".to_owned(), history_on_reset })
    }

    async fn find(&self, identifier: &Identifier) -> DirectoryResult<Option<Account>> {
        self.read(Call::Find, |inner| {
            let mut found = inner.people.values().filter(|person| holds(&person.account, identifier));
            match (found.next(), found.next()) {
                (Some(person), None) => Some(self.shown(person)),
                _ => None,
            }
        })
    }

    async fn search(&self, text: &str, limit: usize) -> DirectoryResult<SearchPage> {
        self.read(Call::Search, |inner| {
            let wanted = text.trim().to_lowercase();
            let begins = |held: &str| held.to_lowercase().starts_with(&wanted);
            let mut accounts: Vec<Account> = inner
                .people
                .values()
                .filter(|_| !wanted.is_empty())
                .filter(|Person { account, .. }| {
                    let others = [&account.given_name, &account.surname, &account.mail];
                    begins(&account.display_name)
                        || begins(&account.logon_name)
                        || others.into_iter().flatten().any(|held| begins(held))
                })
                .map(|person| self.shown(person))
                .collect();
            accounts.sort_by_cached_key(|account| account.display_name.to_lowercase());
            let more = accounts.len() > limit;
            accounts.truncate(limit);
            SearchPage { accounts, more }
        })
    }

    async fn fetch(&self, key: &PersonKey) -> DirectoryResult<Option<Account>> {
        self.read(Call::Fetch, |inner| {
            let person = inner.people.get(&key.object).filter(|_| key.connection == self.connection);
            person.map(|person| self.shown(person))
        })
    }

    async fn memberships(&self, account: &Account, groups: &[String]) -> DirectoryResult<Vec<String>> {
        self.read(Call::Memberships, |inner| {
            let mut within: Vec<String> = vec![account.dn.clone()];
            let mut looked_at = 0;
            while let Some(member) = within.get(looked_at).cloned() {
                looked_at += 1;
                for (group, members) in &inner.groups {
                    let is_new = !within.iter().any(|one| dn::is_same(one, group));
                    if is_new && members.iter().any(|one| dn::is_same(one, &member)) {
                        within.push(group.clone());
                    }
                }
            }
            let is_member = |group: &&String| within[1..].iter().any(|one| dn::is_same(one, group));
            groups.iter().filter(is_member).cloned().collect()
        })
    }

    async fn password_policy(&self, account: &Account) -> DirectoryResult<DirectoryPolicy> {
        let found = self.read(Call::Policy, |inner| {
            inner.people.get(&account.key.object).map(|person| self.policy_of(person).clone())
        })?;
        found.ok_or(DirectoryError::Gone)
    }

    async fn verify_password(&self, account: &Account, password: &Secret) -> DirectoryResult<BindVerdict> {
        if self.begin(Call::Verify)?.is_some() {
            return Err(DirectoryError::Unavailable("the answer was lost".to_owned()));
        }
        let mut inner = self.lock();
        let Some(person) = inner.people.get_mut(&account.key.object) else {
            return Err(refused(Refusal::WrongPassword));
        };
        if password.is_empty() {
            return Err(refused(Refusal::WrongPassword));
        }
        self.prove(person, password)?;
        let state = self.shown(person).state;
        if state.disabled {
            Err(refused(Refusal::AccountDisabled))
        } else if state.account_expired {
            Err(refused(Refusal::AccountExpired))
        } else if state.must_change_password || state.password_expired {
            Ok(BindVerdict::AcceptedButMustChange)
        } else {
            Ok(BindVerdict::Accepted)
        }
    }

    async fn pretend_to_verify(&self, _password: &Secret) {}

    async fn reset_password(
        &self,
        account: &Account,
        new: &Secret,
        obey_history: bool,
    ) -> DirectoryResult<()> {
        if obey_history && self.history_on_reset == HistoryOnReset::TwoStep {
            return Err(DirectoryError::Misconfigured(
                "history applies to a reset only in two steps".to_owned(),
            ));
        }
        self.write(Call::Reset, account, |person| {
            self.check(person, new, obey_history)?;
            self.set(person, new);
            Ok(())
        })
    }

    async fn set_temporary_password(&self, account: &Account, temporary: &Secret) -> DirectoryResult<()> {
        self.write(Call::Temporary, account, |person| {
            self.check(person, temporary, false)?;
            self.set(person, temporary);
            person.account.state.must_change_password = true;
            Ok(())
        })
    }

    async fn change_password(&self, account: &Account, old: &Secret, new: &Secret) -> DirectoryResult<()> {
        self.write(Call::Change, account, |person| {
            self.prove(person, old)?;
            self.check(person, new, true)?;
            self.set(person, new);
            Ok(())
        })
    }

    async fn unlock(&self, account: &Account) -> DirectoryResult<()> {
        self.write(Call::Unlock, account, |person| {
            person.failures = 0;
            person.locked_since = None;
            Ok(())
        })
    }

    async fn enable(&self, account: &Account) -> DirectoryResult<()> {
        self.write(Call::Enable, account, |person| {
            person.account.state.disabled = false;
            Ok(())
        })
    }

    async fn require_change(&self, account: &Account, required: bool) -> DirectoryResult<()> {
        self.write(Call::RequireChange, account, |person| {
            person.account.state.must_change_password = required;
            Ok(())
        })
    }

    async fn health(&self) -> Vec<HealthFinding> {
        vec![HealthFinding {
            good: true,
            subject: "reach".to_owned(),
            detail: "in memory".to_owned(),
            fix: String::new(),
        }]
    }
}
