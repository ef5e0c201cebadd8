//! OpenLDAP with its password policy overlay: locks, resets and ages are operational attributes whose
//! meaning depends on the policy entry that holds for the person.

use std::time::Duration;

use async_trait::async_trait;
use domain::{
    account::{Account, AccountState, DirectoryPolicy},
    directory::{
        BindVerdict, Capabilities, Diagnostic, DirectoryError, DirectoryResult, HealthFinding,
        HistoryOnReset, Identifier, ObjectKind, PeopleState, Refusal,
    },
    secret::Secret,
    time::Timestamp,
};
use ldap3_proto::{LdapFilter, proto::LdapModifyType};

use super::{
    Expected, Flavour, Trace, basics, cache::Cache, generalized_time, groups, password_modify, rfc, rights,
    root_dse::RootDse,
};
use crate::{
    classify::Operation,
    connection::{Entry, Request},
    people::{Enumeration, Flow},
    wire::{SORTED, Wire, change, equals, present, remove},
};

/// pwdAccountLockedTime of an account that only an administrator can open again.
const LOCKED_FOR_GOOD: &str = "000001010000Z";
const DEFAULT_POLICY: &str = "the default policy";

const POLICY: &[&str] = &[
    "cn",
    "pwdMinLength",
    "pwdCheckQuality",
    "pwdInHistory",
    "pwdMinAge",
    "pwdMaxAge",
    "pwdLockout",
    "pwdLockoutDuration",
    "pwdMaxFailure",
    "pwdMustChange",
];

/// See the module.
pub(super) struct OpenLdap {
    root: RootDse,
    policies: Cache<Option<Ppolicy>>,
}

/// A policy entry.
#[derive(Clone, Debug, Default)]
struct Ppolicy {
    shown: DirectoryPolicy,
    lockout_duration: Option<Duration>,
    must_change: bool,
}

impl OpenLdap {
    pub(super) fn new(root: &RootDse) -> Self {
        Self { root: root.clone(), policies: Cache::new() }
    }

    /// The policy entry `own`, or the one that holds for people without one.
    async fn policy(&self, wire: &Wire, own: Option<&str>) -> DirectoryResult<Option<Ppolicy>> {
        let name = own.or(wire.settings.default_policy.as_deref()).unwrap_or(DEFAULT_POLICY);
        if let Some(known) = self.policies.find(name) {
            return Ok(known);
        }
        let entry =
            if name == DEFAULT_POLICY { guess_default(wire).await? } else { wire.read(name, POLICY).await? };
        let policy = entry.map(|entry| Ppolicy::of(&entry));
        self.policies.keep(name, policy.clone());
        Ok(policy)
    }

    fn state(entry: &Entry, policy: &Ppolicy, now: Timestamp) -> AccountState {
        let lock = entry.text("pwdAccountLockedTime");
        let disabled = lock == Some(LOCKED_FOR_GOOD);
        let locked_since = lock.and_then(generalized_time);
        // The attribute stays after the lock has run out.
        let still = |since: Timestamp| policy.lockout_duration.is_none_or(|span| since.plus(span) > now);
        let locked = locked_since.is_some_and(still);
        let last_set = entry.text("pwdChangedTime").and_then(generalized_time);
        let expires = last_set.zip(policy.shown.max_age).map(|(set, age)| set.plus(age));
        let account_expires = rfc::shadow_expires(entry);
        AccountState {
            disabled,
            locked,
            locked_since: locked_since.filter(|_| locked),
            account_expired: account_expires.is_some_and(|at| at <= now),
            account_expires,
            must_change_password: policy.must_change && entry.is_true("pwdReset"),
            password_expired: expires.is_some_and(|at| at <= now),
            password_last_set: last_set,
            password_expires: expires,
            last_logon: rfc::latest(entry, &["authTimestamp", "pwdLastSuccess"]),
            when_created: entry.text("createTimestamp").and_then(generalized_time),
            protected: false,
        }
    }

    /// Removes those of `names` that `account` has now.
    async fn remove(&self, wire: &Wire, account: &Account, names: &[&str]) -> DirectoryResult<()> {
        let entry = wire.read(&account.dn, names).await?.ok_or(DirectoryError::Gone)?;
        let changes: Vec<_> = names.iter().filter(|name| entry.has(name)).map(|name| remove(name)).collect();
        if changes.is_empty() {
            return Ok(());
        }
        wire.write(Operation::Write, Request::modify(&account.dn, changes)).await.map(drop)
    }
}

/// With a new password the overlay forgets every lock, and so the administrator's, which is no one else's to end.
fn check_not_disabled(account: &Account) -> DirectoryResult<()> {
    if !account.state.disabled {
        return Ok(());
    }
    let text = "locked by an administrator; a new password would end that".to_owned();
    let diagnostic = Diagnostic { text, ..Diagnostic::default() };
    Err(DirectoryError::Refused { refusal: Refusal::AccountDisabled, diagnostic })
}

/// The only policy entry below the base, or the one named `default`: which it is stands in the server's own
/// configuration, which service accounts do not see.
async fn guess_default(wire: &Wire) -> DirectoryResult<Option<Entry>> {
    let names = POLICY.iter().map(|&name| name.to_owned()).collect();
    let mut found = wire.search_base(equals("objectClass", "pwdPolicy"), names, 50).await?;
    if found.entries.len() > 1 {
        found.entries.retain(|entry| entry.texts("cn").any(|name| name.eq_ignore_ascii_case("default")));
    }
    Ok(found.entries.pop().filter(|_| found.entries.is_empty()))
}

impl Ppolicy {
    fn of(entry: &Entry) -> Self {
        let count = |name| entry.number(name).and_then(|number| u32::try_from(number).ok()).unwrap_or(0);
        let seconds = |name| match count(name) {
            0 => None,
            seconds => Some(Duration::from_secs(u64::from(seconds))),
        };
        let shown = DirectoryPolicy {
            min_length: if count("pwdCheckQuality") == 0 { 0 } else { count("pwdMinLength") },
            complexity: false,
            history_length: count("pwdInHistory"),
            min_age: seconds("pwdMinAge").unwrap_or_default(),
            max_age: seconds("pwdMaxAge"),
            lockout_threshold: if entry.is_true("pwdLockout") { count("pwdMaxFailure") } else { 0 },
            source: entry.dn.clone(),
            complete: true,
        };
        let must_change = entry.is_true("pwdMustChange");
        Self { shown, lockout_duration: seconds("pwdLockoutDuration"), must_change }
    }
}

#[async_trait]
impl Flavour for OpenLdap {
    fn capabilities(&self) -> Capabilities {
        Capabilities { flavour: "openldap".to_owned(), history_on_reset: HistoryOnReset::OneStep }
    }

    fn attributes(&self) -> &'static [&'static str] {
        &[
            "entryUUID",
            "uid",
            "cn",
            "displayName",
            "givenName",
            "sn",
            "mail",
            "pwdAccountLockedTime",
            "pwdReset",
            "pwdChangedTime",
            "pwdPolicySubentry",
            "shadowExpire",
            "authTimestamp",
            "pwdLastSuccess",
            "createTimestamp",
        ]
    }

    fn people(&self) -> LdapFilter {
        rfc::people()
    }

    fn searched(&self) -> &'static [&'static str] {
        &["cn", "sn", "givenName", "uid", "mail"]
    }

    fn question(&self, wire: &Wire, identifier: &Identifier) -> (LdapFilter, Vec<Expected>) {
        rfc::question(wire, identifier)
    }

    async fn account(&self, wire: &Wire, entry: &Entry) -> DirectoryResult<Option<Account>> {
        let Some(object) = entry.text("entryUUID") else { return Ok(None) };
        let Some(basics) = basics(wire, entry, "uid") else { return Ok(None) };
        let policy = self.policy(wire, entry.text("pwdPolicySubentry")).await?.unwrap_or_default();
        let state = Self::state(entry, &policy, wire.now());
        Ok(Some(rfc::assemble(wire, entry, basics, object.to_ascii_lowercase(), state)))
    }

    async fn entry(
        &self,
        wire: &Wire,
        object: &str,
        attributes: Vec<String>,
    ) -> DirectoryResult<Option<Entry>> {
        let filter = LdapFilter::And(vec![equals("entryUUID", object), self.people()]);
        let mut found = wire.search_base(filter, attributes, 2).await?;
        Ok(found.entries.pop().filter(|_| found.entries.is_empty()))
    }

    async fn memberships(
        &self,
        wire: &Wire,
        account: &Account,
        groups: &[String],
    ) -> DirectoryResult<Vec<String>> {
        groups::memberships(wire, self.groups_base(wire), account, groups).await
    }

    fn objects(&self, kind: ObjectKind, text: &str) -> LdapFilter {
        rfc::objects(kind, text)
    }

    fn sorted_by(&self, kind: ObjectKind) -> Option<&'static str> {
        self.root.has_control(SORTED).then(|| rfc::name(kind))
    }

    fn kind(&self, entry: &Entry) -> Option<ObjectKind> {
        rfc::kind(entry)
    }

    fn groups_base<'a>(&'a self, wire: &'a Wire) -> &'a str {
        self.root.context_of(&wire.settings.base).unwrap_or(&wire.settings.base)
    }

    fn in_state(&self, state: PeopleState, _now: Timestamp) -> Option<LdapFilter> {
        match state {
            PeopleState::Any => None,
            // Whether it has run out depends on the policy that holds.
            PeopleState::Locked => Some(present("pwdAccountLockedTime")),
            PeopleState::Disabled => Some(equals("pwdAccountLockedTime", LOCKED_FOR_GOOD)),
            PeopleState::MustChange => Some(equals("pwdReset", "TRUE")),
            PeopleState::PasswordExpired | PeopleState::PasswordExpiring { .. } => {
                Some(present("pwdChangedTime"))
            }
            // The schema gives it no order to compare by.
            PeopleState::AccountExpired => Some(present("shadowExpire")),
        }
    }

    async fn people_of(&self, people: &mut Enumeration<'_>, group: &str) -> DirectoryResult<Flow> {
        rfc::people_of(people, group).await
    }

    fn trace_question(&self, account: &Account) -> (String, &'static [&'static str]) {
        (account.dn.clone(), &["pwdFailureTime", "pwdAccountLockedTime", "pwdPolicySubentry"])
    }

    async fn trace(&self, wire: &Wire, entry: &Entry) -> DirectoryResult<Trace> {
        let policy = self.policy(wire, entry.text("pwdPolicySubentry")).await?.unwrap_or_default();
        Ok(Trace {
            failures: u32::try_from(entry.values("pwdFailureTime").len()).unwrap_or(u32::MAX),
            last_failure: rfc::latest(entry, &["pwdFailureTime"]),
            locked_since: Self::state(entry, &policy, wire.now()).locked_since,
        })
    }

    async fn password_policy(&self, wire: &Wire, account: &Account) -> DirectoryResult<DirectoryPolicy> {
        let entry = wire.read(&account.dn, &["pwdPolicySubentry"]).await?.ok_or(DirectoryError::Gone)?;
        let own = entry.text("pwdPolicySubentry");
        let policy = self.policy(wire, own).await?.map(|policy| policy.shown);
        let unread = || DirectoryPolicy {
            source: own.unwrap_or(DEFAULT_POLICY).to_owned(),
            ..DirectoryPolicy::default()
        };
        Ok(policy.unwrap_or_else(unread))
    }

    async fn verify(
        &self,
        wire: &Wire,
        account: &Account,
        password: &Secret,
    ) -> DirectoryResult<BindVerdict> {
        password_modify::verify(wire, account, password).await
    }

    async fn reset(
        &self,
        wire: &Wire,
        account: &Account,
        new: &Secret,
        _obey_history: bool,
    ) -> DirectoryResult<()> {
        check_not_disabled(account)?;
        // The overlay applies its rules to resets too, unless the service account holds `manage`.
        password_modify::reset(wire, account, new).await
    }

    async fn set_temporary(&self, wire: &Wire, account: &Account, temporary: &Secret) -> DirectoryResult<()> {
        check_not_disabled(account)?;
        password_modify::reset(wire, account, temporary).await?;
        self.require_change(wire, account, true).await
    }

    async fn change(
        &self,
        wire: &Wire,
        account: &Account,
        old: &Secret,
        new: &Secret,
    ) -> DirectoryResult<()> {
        password_modify::change(wire, account, old, new).await
    }

    async fn unlock(&self, wire: &Wire, account: &Account) -> DirectoryResult<()> {
        let entry = wire.read(&account.dn, &["pwdAccountLockedTime", "pwdFailureTime"]).await?;
        let entry = entry.ok_or(DirectoryError::Gone)?;
        let lock = entry.text("pwdAccountLockedTime");
        // A lock for good is the administrator's "disabled", which unlocking must not end.
        if lock.is_some_and(|lock| lock != LOCKED_FOR_GOOD) {
            let changes = vec![remove("pwdAccountLockedTime")];
            wire.write(Operation::Write, Request::modify(&account.dn, changes)).await?;
        }
        if entry.has("pwdFailureTime") {
            // Best effort: with them gone the next mistyped password does not lock again at once.
            let changes = vec![remove("pwdFailureTime")];
            if let Err(error) = wire.write(Operation::Write, Request::modify(&account.dn, changes)).await {
                tracing::debug!(%error, "failed sign-ins stay counted");
            }
        }
        Ok(())
    }

    async fn enable(&self, wire: &Wire, account: &Account) -> DirectoryResult<()> {
        self.remove(wire, account, &["pwdAccountLockedTime"]).await
    }

    async fn require_change(&self, wire: &Wire, account: &Account, required: bool) -> DirectoryResult<()> {
        // Replacing by nothing removes what there is, and is no error where there is nothing.
        let mark = required.then(|| b"TRUE".to_vec());
        let changes = vec![change(LdapModifyType::Replace, "pwdReset", mark.into_iter().collect())];
        wire.write(Operation::Write, Request::modify(&account.dn, changes)).await.map(drop)
    }

    async fn rights(&self, wire: &Wire) -> Vec<HealthFinding> {
        rights::of_openldap(wire)
    }
}
