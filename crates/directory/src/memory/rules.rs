//! The rules of the directory in memory: what is shown of a person, what a password must be, what a wrong one
//! leads to.

use domain::{
    account::{Account, DirectoryPolicy},
    directory::{Diagnostic, DirectoryError, DirectoryResult, Refusal},
    secret::Secret,
    time::Timestamp,
};

use super::{MemoryDirectory, Person};

impl MemoryDirectory {
    pub(super) fn policy_of<'a>(&'a self, person: &'a Person) -> &'a DirectoryPolicy {
        person.policy.as_ref().unwrap_or(&self.policy)
    }

    pub(super) fn shown(&self, person: &Person) -> Account {
        let now = self.clock.now();
        let mut account = person.account.clone();
        let locked_since = self.locked_since(person);
        let must_change = account.state.must_change_password;
        let expires = self.policy_of(person).max_age.map(|age| person.last_set.plus(age));
        account.state.locked = locked_since.is_some();
        account.state.locked_since = locked_since;
        account.state.account_expires = person.account_expires;
        account.state.account_expired = person.account_expires.is_some_and(|at| at <= now);
        account.state.password_last_set = (!must_change).then_some(person.last_set);
        account.state.password_expires = expires.filter(|_| !must_change);
        account.state.password_expired = !must_change && expires.is_some_and(|at| at <= now);
        account
    }

    pub(super) fn locked_since(&self, person: &Person) -> Option<Timestamp> {
        person.locked_since.filter(|since| since.plus(self.lockout_duration) > self.clock.now())
    }

    /// Compares a password and counts a wrong one.
    pub(super) fn prove(&self, person: &mut Person, password: &Secret) -> DirectoryResult<()> {
        if self.locked_since(person).is_some() {
            return Err(refused(Refusal::LockedOut));
        }
        if person.passwords[0].matches(password) {
            person.failures = 0;
            person.locked_since = None;
            return Ok(());
        }
        // A lock that has run out begins a new count.
        if person.locked_since.take().is_some() {
            person.failures = 0;
        }
        person.failures += 1;
        person.last_failure = Some(self.clock.now());
        let threshold = self.policy_of(person).lockout_threshold;
        if threshold > 0 && person.failures >= threshold {
            person.locked_since = Some(self.clock.now());
        }
        Err(refused(Refusal::WrongPassword))
    }

    pub(super) fn check(&self, person: &Person, new: &Secret, with_history: bool) -> DirectoryResult<()> {
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

    pub(super) fn set(&self, person: &mut Person, new: &Secret) {
        person.passwords.insert(0, new.clone());
        person.passwords.truncate(64);
        person.last_set = self.clock.now();
        person.account.state.must_change_password = false;
    }
}

pub(super) fn refused(refusal: Refusal) -> DirectoryError {
    let diagnostic =
        Diagnostic { text: refusal.code().to_owned(), server: "memory".to_owned(), ..Diagnostic::default() };
    DirectoryError::Refused { refusal, diagnostic }
}
