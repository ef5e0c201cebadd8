//! The handle by which tests and the demo's page look into the directory and move it: counters, the witness
//! log, account states, failures on order. Nothing of it goes over LDAP, so it is independent of what it checks.

use std::sync::Arc;

use domain::{secret::Secret, time::Timestamp};

use super::{
    company,
    core::{Counts, WitnessEntry},
    dn,
    faults::{Fault, Operation, Stall, StallPoint},
    password::PasswordRules,
    rights::Delegation,
    schema,
    server::Shared,
    tree::{Account, EntryId, NameTaken, SignInBar, control},
};

/// A handle to a demo directory.
#[derive(Clone)]
pub struct Control {
    shared: Arc<Shared>,
}

/// There is no account with that logon name.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
#[error("no account or group has the logon name {0}")]
pub struct UnknownAccount(pub String);

/// A state to put an account into.
#[derive(Clone, Debug)]
pub enum State {
    /// Disabled by an administrator, or enabled.
    Disabled(bool),
    /// Locked since now, or not locked.
    Locked(bool),
    /// Must choose a new password at the next logon, or not (the password then counts as set now).
    MustChange(bool),
    /// The account ends at this time; `None` for never.
    AccountExpires(Option<Timestamp>),
    /// The password counts as set at this time.
    PasswordLastSet(Timestamp),
    /// The password never expires, or it does.
    PasswordNeverExpires(bool),
    /// The password is this one from now on, whatever the policy says.
    Password(Secret),
    /// Something bars sign-ins although the password is right.
    Bar(SignInBar),
    /// `adminCount` is 1: delegated rights do not reach the account; or they do again.
    Protected(bool),
    /// The values of a text attribute of the schema; none to remove it.
    Attribute(&'static str, Vec<String>),
}

/// A person to hire.
#[derive(Clone, Debug)]
pub struct NewPerson {
    /// sAMAccountName; mail and user principal name follow from it.
    pub logon_name: String,
    /// givenName.
    pub given_name: String,
    /// sn.
    pub surname: String,
    /// DN of the entry above.
    pub above: String,
    /// The password.
    pub password: Secret,
}

impl Control {
    pub(super) const fn new(shared: Arc<Shared>) -> Self {
        Self { shared }
    }

    /// How much was asked so far.
    #[must_use]
    pub fn counts(&self) -> Counts {
        self.shared.core().counts
    }

    /// What was really done, oldest first.
    #[must_use]
    pub fn witness(&self) -> Vec<WitnessEntry> {
        self.shared.core().witness.iter().cloned().collect()
    }

    /// What was really done to one account.
    #[must_use]
    pub fn witness_of(&self, logon_name: &str) -> Vec<WitnessEntry> {
        let mut all = self.witness();
        all.retain(|entry| entry.subject.eq_ignore_ascii_case(logon_name));
        all
    }

    /// Lets the next operation of a kind fail; orders are carried out in the order given.
    pub fn fail_next(&self, operation: Operation, fault: Fault) {
        self.shared.core().faults.add(operation, fault);
    }

    /// Holds up the next operation of a kind until the returned hold is released or dropped.
    #[must_use]
    pub fn stall_next(&self, operation: Operation, point: StallPoint) -> Stall {
        self.shared.core().faults.add_stall(operation, point)
    }

    /// Forgets orders that were not carried out yet.
    pub fn clear_faults(&self) {
        self.shared.core().faults.clear();
    }

    /// With `false` every connection is closed at once, present and future, until `true` again.
    pub fn set_reachable(&self, is_reachable: bool) {
        self.shared.reachable.send_replace(is_reachable);
    }

    /// Whether this is the account's current password. Counts nothing and locks nobody.
    ///
    /// # Errors
    /// When there is no such account.
    pub fn is_password(&self, logon_name: &str, password: &Secret) -> Result<bool, UnknownAccount> {
        let core = self.shared.core();
        let unknown = || UnknownAccount(logon_name.to_owned());
        let entry = core.tree.by_logon_name(logon_name).ok_or_else(unknown)?;
        let account = entry.account.as_ref().ok_or_else(unknown)?;
        Ok(account.passwords.accept(password, self.shared.now(), std::time::Duration::ZERO))
    }

    /// Whether the account is locked now.
    ///
    /// # Errors
    /// When there is no such account.
    pub fn is_locked(&self, logon_name: &str) -> Result<bool, UnknownAccount> {
        let core = self.shared.core();
        let unknown = || UnknownAccount(logon_name.to_owned());
        let entry = core.tree.by_logon_name(logon_name).ok_or_else(unknown)?;
        let account = entry.account.as_ref().ok_or_else(unknown)?;
        Ok(account.is_locked(core.tree.rules_for(entry), self.shared.now()))
    }

    /// The DN of an account or group.
    ///
    /// # Errors
    /// When there is none of that name.
    pub fn dn_of(&self, logon_name: &str) -> Result<String, UnknownAccount> {
        let core = self.shared.core();
        let entry = core.tree.by_logon_name(logon_name);
        entry.map(|entry| entry.dn.clone()).ok_or_else(|| UnknownAccount(logon_name.to_owned()))
    }

    /// Logon names of everybody who has a mail address, in the order of hiring.
    #[must_use]
    pub fn people(&self) -> Vec<String> {
        let core = self.shared.core();
        core.tree
            .entries()
            .filter(|entry| entry.account.is_some() && !entry.text("mail").is_empty())
            .map(|entry| entry.text("sAMAccountName").to_owned())
            .collect()
    }

    /// Puts an account into a state. Leaves no line in the witness log, which is for what came over LDAP.
    ///
    /// # Errors
    /// When there is no such account.
    pub fn set_state(&self, logon_name: &str, state: &State) -> Result<(), UnknownAccount> {
        let now = self.shared.now();
        let id = self.find(logon_name)?;
        let mut core = self.shared.core();
        let digest = match state {
            State::Password(password) => Some(core.tree.digest(password, id)),
            _ => None,
        };
        core.tree.update(id, now, |entry| {
            match state {
                State::Protected(true) => {
                    entry.attributes.insert("adminCount", vec!["1".to_owned()]);
                }
                State::Protected(false) => {
                    entry.attributes.remove("adminCount");
                }
                State::Attribute(name, values) => {
                    if let Some(attribute) = schema::find(name) {
                        entry.attributes.insert(attribute.name, values.clone());
                        entry.attributes.retain(|_, held| !held.is_empty());
                    }
                }
                _ => {}
            }
            let Some(account) = &mut entry.account else { return };
            if let Some(digest) = digest {
                account.passwords.set(digest, now);
                account.password_last_set = now.to_filetime();
            }
            change_account(account, state, now);
        });
        Ok(())
    }

    /// Changes the domain's password policy. Password settings objects keep theirs.
    pub fn set_rules(&self, rules: PasswordRules) {
        self.shared.core().tree.rules = rules;
    }

    /// Changes what the service account may do.
    pub fn set_delegation(&self, delegation: Delegation) {
        self.shared.core().rights.delegation = delegation;
    }

    /// Hires a person.
    ///
    /// # Errors
    /// When the name is taken.
    pub fn add_person(&self, new: &NewPerson) -> Result<(), NameTaken> {
        let now = self.shared.now();
        let mut core = self.shared.core();
        if core.tree.by_logon_name(&new.logon_name).is_some() {
            return Err(NameTaken(new.logon_name.clone()));
        }
        let common = format!("{} {}", new.given_name, new.surname);
        let mut entry =
            company::person(&new.logon_name, (&new.given_name, &new.surname), &new.above, &common);
        entry.account = Some(company::new_account(control::NORMAL, now));
        let id = core.tree.insert(entry, now)?;
        let digest = core.tree.digest(&new.password, id);
        core.tree.update_quietly(id, |account| account.passwords.set(digest, now));
        Ok(())
    }

    /// Deletes an account or group.
    ///
    /// # Errors
    /// When there is none of that name.
    pub fn remove(&self, logon_name: &str) -> Result<(), UnknownAccount> {
        let id = self.find(logon_name)?;
        self.shared.core().tree.remove(id);
        Ok(())
    }

    /// Moves an account or group below another entry.
    ///
    /// # Errors
    /// When there is none of that name, or the place is taken.
    pub fn move_below(&self, logon_name: &str, above: &str) -> Result<(), NameTaken> {
        let now = self.shared.now();
        let unknown = |_| NameTaken(logon_name.to_owned());
        let id = self.find(logon_name).map_err(unknown)?;
        let mut core = self.shared.core();
        let own_name = core.tree.get(id).and_then(|entry| dn::own_name(&entry.dn)).unwrap_or_default();
        core.tree.rename(id, &format!("CN={},{above}", dn::escape(&own_name)), now)
    }

    /// Gives an account or group another common name, as after a marriage.
    ///
    /// # Errors
    /// When there is none of that name, or the new name is taken.
    pub fn rename(&self, logon_name: &str, common_name: &str) -> Result<(), NameTaken> {
        let now = self.shared.now();
        let unknown = |_| NameTaken(logon_name.to_owned());
        let id = self.find(logon_name).map_err(unknown)?;
        let mut core = self.shared.core();
        let above = core.tree.get(id).and_then(|entry| dn::above(&entry.dn)).unwrap_or_default().to_owned();
        core.tree.rename(id, &format!("CN={},{above}", dn::escape(common_name)), now)
    }

    /// Makes an account or group a member of a group, or no longer.
    ///
    /// # Errors
    /// When either is not there.
    pub fn set_membership(&self, member: &str, group: &str, is_member: bool) -> Result<(), UnknownAccount> {
        let now = self.shared.now();
        let (member, group) = (self.find(member)?, self.find(group)?);
        self.shared.core().tree.link(group, member, is_member, now);
        Ok(())
    }

    fn find(&self, logon_name: &str) -> Result<EntryId, UnknownAccount> {
        let core = self.shared.core();
        let entry = core.tree.by_logon_name(logon_name);
        entry.map(|entry| entry.id).ok_or_else(|| UnknownAccount(logon_name.to_owned()))
    }
}

fn change_account(account: &mut Account, state: &State, now: Timestamp) {
    let set_bit = |account: &mut Account, bit: u32, is_set: bool| {
        if is_set {
            account.control |= bit;
        } else {
            account.control &= !bit;
        }
    };
    match state {
        State::Disabled(disabled) => set_bit(account, control::DISABLED, *disabled),
        State::Locked(true) => account.lockout_time = Some(now.to_filetime()),
        State::Locked(false) => {
            account.lockout_time = Some(0);
            account.bad_password_count = 0;
        }
        State::MustChange(true) => account.password_last_set = 0,
        State::MustChange(false) => account.password_last_set = now.to_filetime(),
        State::AccountExpires(end) => account.expires = *end,
        State::PasswordLastSet(at) => account.password_last_set = at.to_filetime(),
        State::PasswordNeverExpires(never) => set_bit(account, control::NEVER_EXPIRES, *never),
        State::Bar(bar) => account.bar = *bar,
        State::Password(_) | State::Protected(_) | State::Attribute(..) => {}
    }
}
