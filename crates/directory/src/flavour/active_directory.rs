//! Active Directory, Microsoft's and Samba's: `unicodePwd`, lockout and expiry as the domain controller
//! computes them, fine-grained policies, nested groups (MS-ADTS).

use std::{collections::BTreeSet, time::Duration};

use async_trait::async_trait;
use domain::{
    account::{Account, AccountState, DirectoryPolicy},
    directory::{
        BindVerdict, Capabilities, Computed, ControllerInfo, DirectoryError, DirectoryResult, HealthFinding,
        HistoryOnReset, Identifier, ObjectKind, PeopleQuery, PeopleState, Refusal,
    },
    secret::Secret,
    time::Timestamp,
};
use ldap3_proto::{
    LdapFilter, LdapSearchScope,
    control::LdapControl,
    proto::{LdapMatchingRuleAssertion, LdapModify, LdapModifyType},
};
use zeroize::Zeroizing;

use super::{
    Expected, Flavour, Trace, basics, cache::Cache, expect, generalized_time, rights, root_dse::RootDse,
    sites,
};
use crate::{
    classify::Operation,
    connection::{Entry, Request, Search},
    people::{Enumeration, Flow},
    wire::{SORTED, Wire, begins, change, equals, judge, replace},
};

/// LDAP_SERVER_POLICY_HINTS_OID and its first, deprecated form (MS-ADTS 3.1.1.3.4.1.27).
const POLICY_HINTS: &str = "1.2.840.113556.1.4.2239";
const POLICY_HINTS_DEPRECATED: &str = "1.2.840.113556.1.4.2066";
/// SEQUENCE { INTEGER 1 }: password history and minimum age are to be applied.
const APPLY_HISTORY: &[u8] = &[0x30, 0x03, 0x02, 0x01, 0x01];
/// LDAP_MATCHING_RULE_IN_CHAIN.
const IN_CHAIN: &str = "1.2.840.113556.1.4.1941";
/// LDAP_MATCHING_RULE_BIT_AND.
const BIT_AND: &str = "1.2.840.113556.1.4.803";
/// Groups named in one question.
const GROUPS_AT_ONCE: usize = 50;

/// sAMAccountType of accounts that people have (MS-SAMR 2.2.1.9).
const NORMAL_USER: &str = "805306368";

// userAccountControl (MS-ADTS 2.2.16) and its computed part.
const ACCOUNT_DISABLED: i64 = 0x2;
const DONT_EXPIRE_PASSWORD: i64 = 0x1_0000;
const LOCKOUT: i64 = 0x10;
const PASSWORD_EXPIRED: i64 = 0x80_0000;
const SECURITY_GROUP: i64 = 0x8000_0000;
const DOMAIN_PASSWORD_COMPLEX: i64 = 1;

const COMPUTED: &str = "msDS-User-Account-Control-Computed";
const EXPIRY: &str = "msDS-UserPasswordExpiryTimeComputed";
const RESULTANT: &str = "msDS-ResultantPSO";

/// See the module.
pub(super) struct ActiveDirectory {
    is_samba: bool,
    is_sorting: bool,
    hints: Option<&'static str>,
    domain: Option<String>,
    configuration: Option<String>,
    policies: Cache<DirectoryPolicy>,
    /// Identifier of a group, and whether it is a security group, which alone tokenGroups holds.
    groups: Cache<Option<(Vec<u8>, bool)>>,
}

impl ActiveDirectory {
    pub(super) fn new(root: &RootDse) -> Self {
        let hints = [POLICY_HINTS, POLICY_HINTS_DEPRECATED].into_iter().find(|oid| root.has_control(oid));
        Self {
            is_samba: root.is_samba(),
            is_sorting: root.has_control(SORTED),
            hints,
            domain: root.domain.clone(),
            configuration: root.configuration.clone(),
            policies: Cache::new(),
            groups: Cache::new(),
        }
    }

    /// `corp.example.com` from `DC=corp,DC=example,DC=com`.
    fn domain_name(&self) -> Option<String> {
        let parts = self.domain.as_deref()?.split(',').filter_map(|part| part.trim().split_once('='));
        Some(parts.map(|(_, name)| name).collect::<Vec<_>>().join("."))
    }

    async fn modify(
        &self,
        wire: &Wire,
        operation: Operation,
        account: &Account,
        changes: Vec<LdapModify>,
    ) -> DirectoryResult<()> {
        wire.write(operation, Request::modify(target(account), changes)).await.map(drop)
    }

    async fn read_policy(
        &self,
        wire: &Wire,
        dn: &str,
        is_pso: bool,
    ) -> DirectoryResult<Option<DirectoryPolicy>> {
        if let Some(policy) = self.policies.find(dn) {
            return Ok(Some(policy));
        }
        let names = if is_pso { PSO } else { DOMAIN };
        let entry = wire.read(dn, names).await?;
        let policy = entry.and_then(|entry| policy_of(&entry, names, is_pso));
        if let Some(policy) = &policy {
            self.policies.keep(dn, policy.clone());
        }
        Ok(policy)
    }

    async fn group(&self, wire: &Wire, dn: &str) -> DirectoryResult<Option<(Vec<u8>, bool)>> {
        if let Some(known) = self.groups.find(dn) {
            return Ok(known);
        }
        let entry = wire.read(dn, &["objectSid", "groupType"]).await?;
        let group = entry.and_then(|entry| {
            let sid = entry.values("objectSid").first()?.clone();
            // Kept as a signed 32-bit number, whose sign bit says "security".
            let is_security = entry.number("groupType").is_some_and(|kind| kind & SECURITY_GROUP != 0);
            Some((sid, is_security))
        });
        self.groups.keep(dn, group.clone());
        Ok(group)
    }

    /// Whether the account is in `group` by any chain of groups (the primary group is not looked at).
    async fn is_in_chain(&self, wire: &Wire, account: &Account, group: &str) -> DirectoryResult<bool> {
        let filter = by_rule("memberOf", IN_CHAIN, group);
        let search = Search { filter, ..Search::entry(target(account), &["1.1"]) };
        Ok(wire.search(search).await?.is_some_and(|found| !found.entries.is_empty()))
    }
}

#[async_trait]
impl Flavour for ActiveDirectory {
    fn capabilities(&self) -> Capabilities {
        let history_on_reset =
            if self.hints.is_some() { HistoryOnReset::OneStep } else { HistoryOnReset::TwoStep };
        let flavour = if self.is_samba { "samba" } else { "active-directory" };
        Capabilities { flavour: flavour.to_owned(), history_on_reset }
    }

    fn attributes(&self) -> &'static [&'static str] {
        &[
            "objectGUID",
            "sAMAccountName",
            "userPrincipalName",
            "displayName",
            "cn",
            "givenName",
            "sn",
            "mail",
            "userAccountControl",
            COMPUTED,
            EXPIRY,
            "lockoutTime",
            "accountExpires",
            "pwdLastSet",
            "lastLogonTimestamp",
            "whenCreated",
            "adminCount",
        ]
    }

    /// Both are worked out for each person from policies and groups; on Samba that is four fifths of a whole reading.
    /// Whether a lock has run out is asked of those who were locked at all, see [`Self::account`].
    fn left_out(&self, query: &PeopleQuery) -> &'static [&'static str] {
        match (query.computed, query.state) {
            (_, PeopleState::Locked) => &[],
            (Computed::All, _) => &[COMPUTED],
            (Computed::Nothing, _) => &[COMPUTED, EXPIRY],
        }
    }

    fn people(&self) -> LdapFilter {
        // Computers and the other ends of trusts are users by class. The domain's own Kerberos accounts are of
        // the type too, and nobody's to change.
        LdapFilter::And(vec![
            equals("sAMAccountType", NORMAL_USER),
            LdapFilter::Not(Box::new(begins("sAMAccountName", "krbtgt"))),
        ])
    }

    fn searched(&self) -> &'static [&'static str] {
        &["displayName", "sn", "givenName", "sAMAccountName", "mail"]
    }

    fn question(&self, wire: &Wire, identifier: &Identifier) -> (LdapFilter, Vec<Expected>) {
        let logon = wire.settings.logon_attribute.as_deref().unwrap_or("sAMAccountName");
        match identifier {
            Identifier::LogonName(name) => expect(logon, name),
            Identifier::Attribute { name, value } => expect(name, value),
            Identifier::Upn(upn) => {
                let (mut filter, mut expected) = expect("userPrincipalName", upn);
                // Every account also answers to its logon name at the domain's own name.
                if let Some((local, suffix)) = upn.rsplit_once('@')
                    && self.domain_name().is_some_and(|domain| domain.eq_ignore_ascii_case(suffix))
                {
                    filter = LdapFilter::Or(vec![filter, equals(logon, local)]);
                    expected.push(Expected { attribute: logon.to_owned(), value: local.to_owned() });
                }
                (filter, expected)
            }
        }
    }

    async fn account(&self, wire: &Wire, entry: &Entry) -> DirectoryResult<Option<Account>> {
        let Some(id) = entry.values("objectGUID").first().filter(|id| id.len() == 16) else {
            return Ok(None);
        };
        let Some(basics) = basics(wire, entry, "sAMAccountName") else { return Ok(None) };
        let mut state = state_of(entry, wire.now());
        if state.locked && !entry.has(COMPUTED) {
            let told = wire.read(&entry.dn, &[COMPUTED]).await?;
            state.locked =
                told.and_then(|told| told.number(COMPUTED)).is_none_or(|flags| flags & LOCKOUT != 0);
            state.locked_since = state.locked_since.filter(|_| state.locked);
        }
        Ok(Some(Account {
            key: wire.key(hex(id)),
            dn: entry.dn.clone(),
            logon_name: basics.logon_name,
            upn: entry.text("userPrincipalName").map(str::to_owned),
            display_name: basics.display_name,
            given_name: basics.given_name,
            surname: basics.surname,
            mail: basics.mail,
            attributes: basics.attributes,
            state,
        }))
    }

    async fn entry(
        &self,
        wire: &Wire,
        object: &str,
        attributes: Vec<String>,
    ) -> DirectoryResult<Option<Entry>> {
        // It goes into a name, so nothing but an id may.
        if object.len() != 32 || !object.bytes().all(|byte| byte.is_ascii_hexdigit()) {
            return Ok(None);
        }
        let search = Search {
            base: format!("<GUID={object}>"),
            scope: LdapSearchScope::Base,
            filter: self.people(),
            attributes,
            entries_max: 1,
        };
        Ok(wire.search(search).await?.and_then(|mut found| found.entries.pop()))
    }

    async fn memberships(
        &self,
        wire: &Wire,
        account: &Account,
        groups: &[String],
    ) -> DirectoryResult<Vec<String>> {
        let mut known = Vec::new();
        for dn in groups {
            if let Some((sid, is_security)) = self.group(wire, dn).await? {
                known.push((dn, sid, is_security));
            }
        }
        if known.is_empty() {
            return Ok(Vec::new());
        }
        let entry = wire.read(&target(account), &["tokenGroups"]).await?.ok_or(DirectoryError::Gone)?;
        // Everybody has at least a primary group: none at all means that the attribute may not be read.
        let token: BTreeSet<&[u8]> = entry.values("tokenGroups").iter().map(Vec::as_slice).collect();
        let mut member = Vec::new();
        for (dn, sid, is_security) in known {
            let is_in = if token.contains(sid.as_slice()) {
                true
            } else if is_security && !token.is_empty() {
                false
            } else {
                self.is_in_chain(wire, account, dn).await?
            };
            if is_in {
                member.push(dn.clone());
            }
        }
        Ok(member)
    }

    fn objects(&self, kind: ObjectKind, text: &str) -> LdapFilter {
        let (which, names): (LdapFilter, &[&str]) = match kind {
            ObjectKind::Group => (equals("objectClass", "group"), &["cn", "sAMAccountName", "displayName"]),
            ObjectKind::Unit => {
                // What the usual tools hide is the directory's own.
                let hidden = LdapFilter::Not(Box::new(equals("showInAdvancedViewOnly", "TRUE")));
                let container = LdapFilter::And(vec![equals("objectClass", "container"), hidden]);
                (LdapFilter::Or(vec![equals("objectClass", "organizationalUnit"), container]), &["name"])
            }
        };
        let any = || LdapFilter::Or(names.iter().map(|name| begins(name, text)).collect());
        LdapFilter::And(std::iter::once(which).chain((!text.is_empty()).then(any)).collect())
    }

    fn sorted_by(&self, _kind: ObjectKind) -> Option<&'static str> {
        self.is_sorting.then_some("name")
    }

    fn kind(&self, entry: &Entry) -> Option<ObjectKind> {
        let is = |class: &str| entry.texts("objectClass").any(|held| held.eq_ignore_ascii_case(class));
        if is("group") {
            Some(ObjectKind::Group)
        } else {
            let units = ["organizationalUnit", "container", "domainDNS", "builtinDomain"];
            units.iter().any(|class| is(class)).then_some(ObjectKind::Unit)
        }
    }

    fn groups_base<'a>(&'a self, wire: &'a Wire) -> &'a str {
        self.domain.as_deref().unwrap_or(&wire.settings.base)
    }

    fn in_state(&self, state: PeopleState, now: Timestamp) -> Option<LdapFilter> {
        let at_least =
            |name: &str, value: &str| LdapFilter::GreaterOrEqual(name.to_owned(), value.to_owned());
        let has_bit = |bit: i64| by_rule("userAccountControl", BIT_AND, &bit.to_string());
        let expires = LdapFilter::Not(Box::new(has_bit(DONT_EXPIRE_PASSWORD)));
        Some(match state {
            PeopleState::Any => return None,
            // Whether it has run out stands in a computed attribute, which cannot be searched by.
            PeopleState::Locked => at_least("lockoutTime", "1"),
            PeopleState::Disabled => has_bit(ACCOUNT_DISABLED),
            PeopleState::MustChange => LdapFilter::And(vec![equals("pwdLastSet", "0"), expires]),
            // When it expires is computed too.
            PeopleState::PasswordExpired | PeopleState::PasswordExpiring { .. } => {
                LdapFilter::And(vec![at_least("pwdLastSet", "1"), expires])
            }
            PeopleState::AccountExpired => {
                let past =
                    LdapFilter::LessOrEqual("accountExpires".to_owned(), now.to_filetime().to_string());
                LdapFilter::And(vec![at_least("accountExpires", "1"), past])
            }
        })
    }

    /// First the groups in the group, then their members: the server keeps `memberOf` as links it looks up,
    /// while the rule that follows chains has it walk from every person it knows.
    async fn people_of(&self, people: &mut Enumeration<'_>, group: &str) -> DirectoryResult<Flow> {
        let wire = people.wire;
        let Some(own) = wire.read(group, &["objectSid"]).await? else { return Ok(Flow::Continue(())) };
        let nested =
            LdapFilter::And(vec![equals("objectClass", "group"), by_rule("memberOf", IN_CHAIN, &own.dn)]);
        let mut groups = people.others(self.groups_base(wire), nested, &["objectSid"]).await?;
        groups.insert(0, own);
        for some in groups.chunks(GROUPS_AT_ONCE) {
            // A primary group is not among those that `memberOf` names.
            let primary =
                some.iter().filter_map(relative_id).map(|rid| equals("primaryGroupID", rid.to_string()));
            let any = some.iter().map(|group| equals("memberOf", group.dn.as_str())).chain(primary).collect();
            if people.search(&wire.settings.base, Some(LdapFilter::Or(any))).await?.is_break() {
                return Ok(Flow::Break(()));
            }
        }
        Ok(Flow::Continue(()))
    }

    fn trace_question(&self, account: &Account) -> (String, &'static [&'static str]) {
        (target(account), &["badPwdCount", "badPasswordTime", "lockoutTime", COMPUTED])
    }

    async fn trace(&self, wire: &Wire, entry: &Entry) -> DirectoryResult<Trace> {
        Ok(Trace {
            failures: entry.number("badPwdCount").and_then(|count| u32::try_from(count).ok()).unwrap_or(0),
            last_failure: entry.number("badPasswordTime").and_then(Timestamp::from_filetime),
            locked_since: state_of(entry, wire.now()).locked_since,
        })
    }

    async fn controllers(&self, wire: &Wire) -> DirectoryResult<Vec<ControllerInfo>> {
        match &self.configuration {
            Some(configuration) => sites::controllers(wire, configuration, self.domain.as_deref()).await,
            None => Ok(Vec::new()),
        }
    }

    async fn password_policy(&self, wire: &Wire, account: &Account) -> DirectoryResult<DirectoryPolicy> {
        let entry = wire.read(&target(account), &[RESULTANT]).await?.ok_or(DirectoryError::Gone)?;
        let resultant = entry.text(RESULTANT);
        if let Some(pso) = resultant
            && let Some(policy) = self.read_policy(wire, pso, true).await?
        {
            return Ok(policy);
        }
        let domain = self.domain.clone().unwrap_or_else(|| wire.settings.base.clone());
        let mut policy = self.read_policy(wire, &domain, false).await?.unwrap_or_default();
        if let Some(pso) = resultant {
            // It holds, but only administrators may read it: what is shown is the domain's, as a floor.
            policy.source = pso.to_owned();
            policy.complete = false;
        }
        Ok(policy)
    }

    async fn verify(
        &self,
        wire: &Wire,
        account: &Account,
        password: &Secret,
    ) -> DirectoryResult<BindVerdict> {
        let leased = wire.pool.fresh().await?;
        let answer = wire.ask_on(&leased, Request::bind(&account.dn, password), false).await?;
        match judge(Operation::Bind, answer, leased.server()) {
            Ok(_) => Ok(BindVerdict::Accepted),
            // Told only with the right password.
            Err(DirectoryError::Refused {
                refusal: Refusal::MustChange | Refusal::PasswordExpired, ..
            }) => Ok(BindVerdict::AcceptedButMustChange),
            Err(error) => Err(error),
        }
    }

    async fn reset(
        &self,
        wire: &Wire,
        account: &Account,
        new: &Secret,
        obey_history: bool,
    ) -> DirectoryResult<()> {
        let changes = vec![change(LdapModifyType::Replace, "unicodePwd", vec![quoted(new).to_vec()])];
        let mut request = Request::modify(target(account), changes);
        if obey_history {
            let Some(oid) = self.hints else {
                return Err(DirectoryError::Misconfigured(
                    "this directory cannot apply its history to a reset; it takes two steps".to_owned(),
                ));
            };
            request = request.with(LdapControl::Unknown {
                oid: oid.to_owned(),
                criticality: true,
                value: Some(APPLY_HISTORY.to_vec()),
            });
        }
        wire.write(Operation::Reset, request).await.map(drop)
    }

    async fn set_temporary(&self, wire: &Wire, account: &Account, temporary: &Secret) -> DirectoryResult<()> {
        let password = change(LdapModifyType::Replace, "unicodePwd", vec![quoted(temporary).to_vec()]);
        self.modify(wire, Operation::Reset, account, vec![password, replace("pwdLastSet", "0")]).await
    }

    async fn change(
        &self,
        wire: &Wire,
        account: &Account,
        old: &Secret,
        new: &Secret,
    ) -> DirectoryResult<()> {
        // Any bound account that knows the old password may do this (MS-ADTS 3.1.1.3.1.5.1), so it works
        // where the person could not bind: expired, or to be changed.
        let changes = vec![
            change(LdapModifyType::Delete, "unicodePwd", vec![quoted(old).to_vec()]),
            change(LdapModifyType::Add, "unicodePwd", vec![quoted(new).to_vec()]),
        ];
        self.modify(wire, Operation::Change, account, changes).await
    }

    async fn unlock(&self, wire: &Wire, account: &Account) -> DirectoryResult<()> {
        self.modify(wire, Operation::Write, account, vec![replace("lockoutTime", "0")]).await
    }

    async fn enable(&self, wire: &Wire, account: &Account) -> DirectoryResult<()> {
        let entry =
            wire.read(&target(account), &["userAccountControl"]).await?.ok_or(DirectoryError::Gone)?;
        let Some(control) = entry.number("userAccountControl") else {
            return Err(DirectoryError::Misconfigured("userAccountControl may not be read".to_owned()));
        };
        if control & ACCOUNT_DISABLED == 0 {
            return Ok(());
        }
        let changes = vec![replace("userAccountControl", (control & !ACCOUNT_DISABLED).to_string())];
        self.modify(wire, Operation::Write, account, changes).await
    }

    async fn require_change(&self, wire: &Wire, account: &Account, required: bool) -> DirectoryResult<()> {
        let value = if required { "0" } else { "-1" };
        self.modify(wire, Operation::Write, account, vec![replace("pwdLastSet", value)]).await
    }

    async fn rights(&self, wire: &Wire) -> Vec<HealthFinding> {
        let mut findings = rights::of_active_directory(wire, self.people()).await;
        if let Some(domain) = &self.domain {
            findings.push(rights::fine_grained_policies(wire, domain).await);
        }
        findings
    }
}

/// The account by its immutable id: no rename can come between reading and writing, and nobody who was given
/// the same name later is hit.
fn target(account: &Account) -> String {
    format!("<GUID={}>", account.key.object)
}

/// `(name:rule:=value)`
fn by_rule(name: &str, rule: &str, value: &str) -> LdapFilter {
    LdapFilter::Extensible(LdapMatchingRuleAssertion {
        matching_rule: Some(rule.to_owned()),
        type_: Some(name.to_owned()),
        match_value: value.to_owned(),
        dn_attributes: false,
    })
}

/// The last part of a group's identifier (MS-DTYP 2.4.2.2), by which accounts name their primary group.
fn relative_id(group: &Entry) -> Option<u32> {
    group.values("objectSid").first()?.last_chunk::<4>().map(|id| u32::from_le_bytes(*id))
}

/// A password as `unicodePwd` wants it: in double quotes, UTF-16 little-endian (MS-ADTS 3.1.1.3.1.5).
fn quoted(password: &Secret) -> Zeroizing<Vec<u8>> {
    let units = std::iter::once(u16::from(b'"'))
        .chain(password.expose().encode_utf16())
        .chain(std::iter::once(u16::from(b'"')));
    Zeroizing::new(units.flat_map(u16::to_le_bytes).collect())
}

fn hex(bytes: &[u8]) -> String {
    bytes
        .iter()
        .flat_map(|byte| [byte >> 4, byte & 15])
        .filter_map(|digit| char::from_digit(digit.into(), 16))
        .collect()
}

fn state_of(entry: &Entry, now: Timestamp) -> AccountState {
    let control = entry.number("userAccountControl").unwrap_or(0);
    let computed = entry.number(COMPUTED);
    let lockout_time = entry.number("lockoutTime").and_then(Timestamp::from_filetime);
    // lockoutTime stays after the lock has run out; the computed flag knows its duration.
    let locked = computed.map_or(lockout_time.is_some(), |flags| flags & LOCKOUT != 0);
    let never_expires = control & DONT_EXPIRE_PASSWORD != 0;
    let must_change = entry.number("pwdLastSet") == Some(0) && !never_expires;
    let expires = entry.number(EXPIRY).and_then(Timestamp::from_filetime);
    let account_expires = entry.number("accountExpires").and_then(Timestamp::from_filetime);
    let computed_expired = computed.is_some_and(|flags| flags & PASSWORD_EXPIRED != 0);
    AccountState {
        disabled: control & ACCOUNT_DISABLED != 0,
        locked,
        locked_since: lockout_time.filter(|_| locked),
        account_expired: account_expires.is_some_and(|moment| moment <= now),
        account_expires,
        must_change_password: must_change,
        password_expired: !must_change
            && !never_expires
            && (computed_expired || expires.is_some_and(|at| at <= now)),
        password_last_set: entry.number("pwdLastSet").and_then(Timestamp::from_filetime),
        password_expires: expires,
        last_logon: entry.number("lastLogonTimestamp").and_then(Timestamp::from_filetime),
        when_created: entry.text("whenCreated").and_then(generalized_time),
        protected: entry.number("adminCount") == Some(1),
    }
}

/// Minimum length, properties or complexity, history, minimum age, maximum age, lockout threshold.
type PolicyNames = [&'static str];

const DOMAIN: &PolicyNames =
    &["minPwdLength", "pwdProperties", "pwdHistoryLength", "minPwdAge", "maxPwdAge", "lockoutThreshold"];
const PSO: &PolicyNames = &[
    "msDS-MinimumPasswordLength",
    "msDS-PasswordComplexityEnabled",
    "msDS-PasswordHistoryLength",
    "msDS-MinimumPasswordAge",
    "msDS-MaximumPasswordAge",
    "msDS-LockoutThreshold",
];

/// `None` when nothing of the policy may be read.
fn policy_of(entry: &Entry, names: &PolicyNames, is_pso: bool) -> Option<DirectoryPolicy> {
    if !names.iter().any(|name| entry.has(name)) {
        return None;
    }
    let count = |name| entry.number(name).and_then(|number| u32::try_from(number).ok()).unwrap_or(0);
    let complexity = if is_pso {
        entry.is_true(names[1])
    } else {
        entry.number(names[1]).is_some_and(|flags| flags & DOMAIN_PASSWORD_COMPLEX != 0)
    };
    Some(DirectoryPolicy {
        min_length: count(names[0]),
        complexity,
        history_length: count(names[2]),
        min_age: entry.number(names[3]).and_then(span).unwrap_or_default(),
        max_age: entry.number(names[4]).and_then(span),
        lockout_threshold: count(names[5]),
        source: entry.dn.clone(),
        complete: names.iter().all(|name| entry.has(name)),
    })
}

/// An interval: a negative count of 100 ns; 0 and the least number mean none.
fn span(interval: i64) -> Option<Duration> {
    if interval >= 0 || interval == i64::MIN {
        return None;
    }
    Some(Duration::from_millis(interval.unsigned_abs() / 10_000))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_password_goes_out_quoted_in_utf_16() {
        assert_eq!(quoted(&Secret::new("a€")).as_slice(), [0x22, 0, b'a', 0, 0xac, 0x20, 0x22, 0]);
        assert_eq!(quoted(&Secret::new(" \"𝄞")).len(), 12);
    }

    #[test]
    fn intervals_that_mean_never_are_none() {
        assert_eq!(span(-864_000_000_000), Some(Duration::from_secs(86_400)));
        assert_eq!(span(0), None);
        assert_eq!(span(i64::MIN), None);
    }

    #[test]
    fn an_id_is_written_in_the_order_of_its_bytes() {
        assert_eq!(hex(&[0x0f, 0xa0, 0x01]), "0fa001");
    }
}
