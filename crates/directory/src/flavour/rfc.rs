//! Servers that go by the RFCs, 389 Directory Server and FreeIPA before all: RFC 3062 for passwords, and the
//! account attributes those two share.

use std::time::Duration;

use async_trait::async_trait;
use domain::{
    account::{Account, AccountState, DirectoryPolicy},
    directory::{
        BindVerdict, Capabilities, DirectoryError, DirectoryResult, HealthFinding, HistoryOnReset,
        Identifier, ObjectKind, PeopleState,
    },
    secret::Secret,
    time::Timestamp,
};
use ldap3_proto::LdapFilter;

use super::{
    Basics, Expected, Flavour, Trace, basics, expect, generalized_time, groups, password_modify,
    root_dse::RootDse,
};
use crate::{
    classify::Operation,
    connection::{Entry, Request},
    people::{Enumeration, Flow},
    wire::{SORTED, Wire, begins, equals, present, remove, replace},
};

/// Immutable ids, in order of preference.
const IDS: [&str; 3] = ["entryUUID", "nsUniqueId", "ipaUniqueID"];
/// What 389 DS writes for "at once" and "for ever".
const EPOCH: &str = "19700101000000Z";
/// When a password expires.
const EXPIRIES: [&str; 2] = ["passwordExpirationTime", "krbPasswordExpiration"];

/// See the module.
pub(super) struct Rfc {
    name: &'static str,
    root: RootDse,
}

impl Rfc {
    pub(super) fn new(root: &RootDse) -> Self {
        let name = if root.vendor.contains("389") { "389ds" } else { "rfc" };
        Self { name, root: root.clone() }
    }
}

/// Classes of entries that others lie below.
const UNITS: [&str; 7] =
    ["organizationalUnit", "organization", "domain", "dcObject", "nsContainer", "locality", "country"];

pub(super) fn objects(kind: ObjectKind, text: &str) -> LdapFilter {
    let which = match kind {
        ObjectKind::Group => groups::groups(),
        ObjectKind::Unit => equals("objectClass", "organizationalUnit"),
    };
    let fits = (!text.is_empty()).then(|| begins(name(kind), text));
    LdapFilter::And(std::iter::once(which).chain(fits).collect())
}

/// What groups or units are named by.
pub(super) const fn name(kind: ObjectKind) -> &'static str {
    match kind {
        ObjectKind::Group => "cn",
        ObjectKind::Unit => "ou",
    }
}

pub(super) fn kind(entry: &Entry) -> Option<ObjectKind> {
    let is_unit = |held: &str| UNITS.iter().any(|class| class.eq_ignore_ascii_case(held));
    if groups::is_group(entry) {
        Some(ObjectKind::Group)
    } else {
        entry.texts("objectClass").any(is_unit).then_some(ObjectKind::Unit)
    }
}

pub(super) async fn people_of(people: &mut Enumeration<'_>, group: &str) -> DirectoryResult<Flow> {
    let logon = people.wire.settings.logon_attribute.clone();
    groups::people(people, group, logon.as_deref().unwrap_or("uid")).await
}

/// The latest of several times that an entry may have.
pub(super) fn latest(entry: &Entry, names: &[&str]) -> Option<Timestamp> {
    names.iter().flat_map(|name| entry.texts(name)).filter_map(generalized_time).max()
}

pub(super) fn people() -> LdapFilter {
    LdapFilter::Or(["person", "account", "posixAccount"].map(|class| equals("objectClass", class)).to_vec())
}

pub(super) fn question(wire: &Wire, identifier: &Identifier) -> (LdapFilter, Vec<Expected>) {
    let settings = &wire.settings;
    match identifier {
        Identifier::LogonName(name) => expect(settings.logon_attribute.as_deref().unwrap_or("uid"), name),
        // What looks like a principal name is a mail address here.
        Identifier::Upn(upn) => expect(settings.mail_attribute.as_deref().unwrap_or("mail"), upn),
        Identifier::Attribute { name, value } => expect(name, value),
    }
}

pub(super) fn assemble(
    wire: &Wire,
    entry: &Entry,
    basics: Basics,
    object: String,
    state: AccountState,
) -> Account {
    Account {
        key: wire.key(object),
        dn: entry.dn.clone(),
        logon_name: basics.logon_name,
        upn: None,
        display_name: basics.display_name,
        given_name: basics.given_name,
        surname: basics.surname,
        mail: basics.mail,
        attributes: basics.attributes,
        state,
    }
}

/// shadowExpire (RFC 2307): days since 1970-01-01.
pub(super) fn shadow_expires(entry: &Entry) -> Option<Timestamp> {
    let days = entry.number("shadowExpire").and_then(|days| u64::try_from(days).ok());
    let since = days.and_then(|days| days.checked_mul(86_400)).map(Duration::from_secs);
    since.map(|since| Timestamp::default().plus(since))
}

fn state_of(entry: &Entry, now: Timestamp) -> AccountState {
    let unlock = entry.text("accountUnlockTime");
    let until = unlock.and_then(generalized_time);
    let expiry = entry.text("passwordExpirationTime").or_else(|| entry.text("krbPasswordExpiration"));
    let must_change = expiry == Some(EPOCH);
    let expires = expiry.and_then(generalized_time).filter(|_| !must_change);
    let last_set =
        ["krbLastPwdChange", "pwdUpdateTime", "pwdChangedTime"].iter().find_map(|name| entry.text(name));
    let ends = [shadow_expires(entry), entry.text("krbPrincipalExpiration").and_then(generalized_time)];
    let account_expires = ends.into_iter().flatten().min();
    AccountState {
        disabled: entry.is_true("nsAccountLock"),
        locked: unlock == Some(EPOCH) || until.is_some_and(|until| until > now),
        locked_since: None,
        account_expired: account_expires.is_some_and(|at| at <= now),
        account_expires,
        must_change_password: must_change,
        password_expired: expires.is_some_and(|at| at <= now),
        password_last_set: last_set.and_then(generalized_time),
        password_expires: expires,
        last_logon: latest(entry, &["lastLoginTime", "krbLastSuccessfulAuth", "authTimestamp"]),
        when_created: entry.text("createTimestamp").and_then(generalized_time),
        protected: false,
    }
}

#[async_trait]
impl Flavour for Rfc {
    fn capabilities(&self) -> Capabilities {
        Capabilities { flavour: self.name.to_owned(), history_on_reset: HistoryOnReset::OneStep }
    }

    fn attributes(&self) -> &'static [&'static str] {
        &[
            "entryUUID",
            "nsUniqueId",
            "ipaUniqueID",
            "uid",
            "cn",
            "displayName",
            "givenName",
            "sn",
            "mail",
            "nsAccountLock",
            "accountUnlockTime",
            "passwordExpirationTime",
            "krbPasswordExpiration",
            "krbPrincipalExpiration",
            "krbLastPwdChange",
            "pwdUpdateTime",
            "pwdChangedTime",
            "shadowExpire",
            "lastLoginTime",
            "krbLastSuccessfulAuth",
            "authTimestamp",
            "createTimestamp",
        ]
    }

    fn people(&self) -> LdapFilter {
        people()
    }

    fn searched(&self) -> &'static [&'static str] {
        &["cn", "sn", "givenName", "uid", "mail"]
    }

    fn question(&self, wire: &Wire, identifier: &Identifier) -> (LdapFilter, Vec<Expected>) {
        question(wire, identifier)
    }

    async fn account(&self, wire: &Wire, entry: &Entry) -> DirectoryResult<Option<Account>> {
        let Some(object) = IDS.iter().find_map(|id| entry.text(id)) else { return Ok(None) };
        let Some(basics) = basics(wire, entry, "uid") else { return Ok(None) };
        let object = object.to_ascii_lowercase();
        Ok(Some(assemble(wire, entry, basics, object, state_of(entry, wire.now()))))
    }

    async fn entry(
        &self,
        wire: &Wire,
        object: &str,
        attributes: Vec<String>,
    ) -> DirectoryResult<Option<Entry>> {
        let any = LdapFilter::Or(IDS.map(|id| equals(id, object)).to_vec());
        let mut found = wire.search_base(LdapFilter::And(vec![any, people()]), attributes, 2).await?;
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
        objects(kind, text)
    }

    fn sorted_by(&self, kind: ObjectKind) -> Option<&'static str> {
        self.root.has_control(SORTED).then(|| name(kind))
    }

    fn kind(&self, entry: &Entry) -> Option<ObjectKind> {
        kind(entry)
    }

    fn groups_base<'a>(&'a self, wire: &'a Wire) -> &'a str {
        self.root.context_of(&wire.settings.base).unwrap_or(&wire.settings.base)
    }

    fn in_state(&self, state: PeopleState, _now: Timestamp) -> Option<LdapFilter> {
        let any = |parts: Vec<LdapFilter>| Some(LdapFilter::Or(parts));
        match state {
            PeopleState::Any => None,
            PeopleState::Locked => Some(present("accountUnlockTime")),
            PeopleState::Disabled => Some(equals("nsAccountLock", "TRUE")),
            PeopleState::MustChange => any(EXPIRIES.map(|name| equals(name, EPOCH)).to_vec()),
            PeopleState::PasswordExpired | PeopleState::PasswordExpiring { .. } => {
                any(EXPIRIES.map(present).to_vec())
            }
            PeopleState::AccountExpired => {
                any(vec![present("shadowExpire"), present("krbPrincipalExpiration")])
            }
        }
    }

    async fn people_of(&self, people: &mut Enumeration<'_>, group: &str) -> DirectoryResult<Flow> {
        people_of(people, group).await
    }

    fn trace_question(&self, account: &Account) -> (String, &'static [&'static str]) {
        (account.dn.clone(), &["passwordRetryCount", "krbLoginFailedCount", "krbLastFailedAuth"])
    }

    async fn trace(&self, _wire: &Wire, entry: &Entry) -> DirectoryResult<Trace> {
        let counts = ["passwordRetryCount", "krbLoginFailedCount"].iter();
        let count = counts.filter_map(|name| entry.number(name)).max().unwrap_or(0);
        // accountUnlockTime tells when a lock ends, not when it began.
        Ok(Trace {
            failures: u32::try_from(count).unwrap_or(0),
            last_failure: latest(entry, &["krbLastFailedAuth"]),
            locked_since: None,
        })
    }

    async fn password_policy(&self, _wire: &Wire, _account: &Account) -> DirectoryResult<DirectoryPolicy> {
        // It stands in the server's own configuration, which service accounts do not see.
        let source = "the server's configuration, which cannot be read".to_owned();
        Ok(DirectoryPolicy { source, ..DirectoryPolicy::default() })
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
        password_modify::reset(wire, account, new).await
    }

    async fn set_temporary(&self, wire: &Wire, account: &Account, temporary: &Secret) -> DirectoryResult<()> {
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
        let names = ["accountUnlockTime", "passwordRetryCount", "krbLoginFailedCount"];
        let entry = wire.read(&account.dn, &names).await?.ok_or(DirectoryError::Gone)?;
        let mut changes: Vec<_> =
            names[..2].iter().filter(|name| entry.has(name)).map(|name| remove(name)).collect();
        changes.extend(entry.has(names[2]).then(|| replace(names[2], "0")));
        if changes.is_empty() {
            return Ok(());
        }
        wire.write(Operation::Write, Request::modify(&account.dn, changes)).await.map(drop)
    }

    async fn enable(&self, wire: &Wire, account: &Account) -> DirectoryResult<()> {
        let entry = wire.read(&account.dn, &["nsAccountLock"]).await?.ok_or(DirectoryError::Gone)?;
        if !entry.has("nsAccountLock") {
            return Ok(());
        }
        wire.write(Operation::Write, Request::modify(&account.dn, vec![remove("nsAccountLock")]))
            .await
            .map(drop)
    }

    async fn require_change(&self, wire: &Wire, account: &Account, required: bool) -> DirectoryResult<()> {
        let entry = wire.read(&account.dn, &["krbPasswordExpiration", "passwordExpirationTime"]).await?;
        let entry = entry.ok_or(DirectoryError::Gone)?;
        let is_kerberos = entry.has("krbPasswordExpiration");
        let name = if is_kerberos { "krbPasswordExpiration" } else { "passwordExpirationTime" };
        let change = match (required, entry.has(name)) {
            (true, _) => replace(name, EPOCH),
            (false, true) => remove(name),
            (false, false) => return Ok(()),
        };
        wire.write(Operation::Write, Request::modify(&account.dn, vec![change])).await.map(drop)
    }

    async fn rights(&self, _wire: &Wire) -> Vec<HealthFinding> {
        Vec::new()
    }
}
