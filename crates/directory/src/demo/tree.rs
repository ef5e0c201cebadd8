//! The entries of the demo directory and how they hang together: names, groups, policies. Typed where the
//! directory has rules about a value (accounts, passwords, policies), plain attributes elsewhere. The LDAP view
//! of it is made in `attributes`.

use std::collections::{BTreeMap, BTreeSet, HashMap};

use domain::{secret::Secret, time::Timestamp};

use super::{
    dn,
    identity::{DomainSid, Guid, guid_of},
    password::{PasswordDigest, PasswordRules, PasswordSettings, Passwords},
};

/// Number of an entry inside this directory; never used again after a deletion.
pub(super) type EntryId = u32;

/// `userAccountControl` bits (MS-ADTS 2.2.16).
pub(super) mod control {
    pub(crate) const DISABLED: u32 = 0x2;
    pub(crate) const LOCKED: u32 = 0x10;
    pub(crate) const NORMAL: u32 = 0x200;
    pub(crate) const NEVER_EXPIRES: u32 = 0x1_0000;
    pub(crate) const PASSWORD_EXPIRED: u32 = 0x80_0000;
}

/// What an entry is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Class {
    Domain,
    Unit,
    Container,
    Person,
    Group,
    PasswordSettings,
    /// A domain controller in its site.
    Server,
    /// The directory service on a server.
    Service,
}

/// Why an account may not sign in although its password is right.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SignInBar {
    /// It may.
    #[default]
    None,
    /// Not at this hour (data 530).
    LogonHours,
    /// Not from this computer (data 531).
    Workstation,
}

/// What only a user entry has.
#[derive(Clone, Debug)]
pub(super) struct Account {
    pub control: u32,
    /// FILETIME; 0 when the password must be changed.
    pub password_last_set: i64,
    pub bad_password_count: u32,
    pub bad_password_time: Option<Timestamp>,
    /// FILETIME; 0 after an unlock, absent until the first lock.
    pub lockout_time: Option<i64>,
    pub expires: Option<Timestamp>,
    pub bar: SignInBar,
    pub last_logon: Option<Timestamp>,
    pub logon_count: u32,
    pub primary_group: u32,
    pub passwords: Passwords,
}

impl Account {
    pub(super) fn is_locked(&self, rules: &PasswordRules, now: Timestamp) -> bool {
        self.lockout_time
            .and_then(Timestamp::from_filetime)
            .is_some_and(|since| rules.lockout_duration.is_zero() || now < since.plus(rules.lockout_duration))
    }

    pub(super) const fn has(&self, bit: u32) -> bool {
        self.control & bit != 0
    }

    /// When the password expires, as FILETIME; `i64::MAX` for never, 0 when it must be changed
    /// (MS-ADTS 3.1.1.4.5.36).
    pub(super) fn expiry_filetime(&self, rules: &PasswordRules) -> i64 {
        if self.has(control::NEVER_EXPIRES) {
            return i64::MAX;
        }
        match (Timestamp::from_filetime(self.password_last_set), rules.max_age) {
            (None, _) => 0,
            (Some(_), None) => i64::MAX,
            (Some(set), Some(age)) => set.plus(age).to_filetime(),
        }
    }

    pub(super) fn must_change(&self) -> bool {
        self.password_last_set == 0 && !self.has(control::NEVER_EXPIRES)
    }

    pub(super) fn is_password_expired(&self, rules: &PasswordRules, now: Timestamp) -> bool {
        self.expiry_filetime(rules) <= now.to_filetime()
    }
}

/// One entry.
#[derive(Clone, Debug)]
pub(super) struct Entry {
    pub id: EntryId,
    pub dn: String,
    pub key: String,
    pub class: Class,
    pub guid: Guid,
    /// Relative identifier of a security principal.
    pub rid: Option<u32>,
    pub created: Timestamp,
    pub changed: Timestamp,
    pub usn_created: u64,
    pub usn_changed: u64,
    /// Plain attributes by their schema name.
    pub attributes: BTreeMap<&'static str, Vec<String>>,
    pub account: Option<Account>,
    /// Members of a group; objects that a password settings object applies to. Changed by [`Tree::link`] only.
    pub links: BTreeSet<EntryId>,
    /// Whether it is of the configuration, which searches of the domain do not reach.
    pub is_configuration: bool,
    pub settings: Option<PasswordSettings>,
}

impl Entry {
    pub(super) fn text(&self, name: &str) -> &str {
        self.attributes.get(name).and_then(|values| values.first()).map_or("", String::as_str)
    }

    /// What a principal is looked up by.
    fn folded_logon_name(&self) -> Option<String> {
        let name = self.text("sAMAccountName");
        (self.rid.is_some() && !name.is_empty()).then(|| dn::fold(name))
    }

    pub(super) fn is_protected(&self) -> bool {
        self.text("adminCount") == "1"
    }
}

/// What a new entry begins with.
#[derive(Clone, Debug)]
pub(super) struct NewEntry {
    pub dn: String,
    pub class: Class,
    /// A relative identifier other than the next free one, for the well-known principals.
    pub rid: Option<u32>,
    pub attributes: Vec<(&'static str, String)>,
    pub account: Option<Account>,
    pub settings: Option<PasswordSettings>,
}

impl NewEntry {
    pub(super) fn new(class: Class, dn: impl Into<String>) -> Self {
        Self { dn: dn.into(), class, rid: None, attributes: Vec::new(), account: None, settings: None }
    }

    pub(super) fn with(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.attributes.push((name, value.into()));
        self
    }
}

/// Names of the domain.
#[derive(Clone, Debug)]
pub(super) struct DomainNames {
    pub dn: String,
    pub dns: String,
    pub netbios: String,
}

/// Relative identifiers that every domain has.
pub(super) mod well_known {
    pub(crate) const ADMINISTRATOR: u32 = 500;
    pub(crate) const GUEST: u32 = 501;
    pub(crate) const DOMAIN_ADMINS: u32 = 512;
    pub(crate) const DOMAIN_USERS: u32 = 513;
    pub(crate) const FIRST_FREE: u32 = 1103;
}

/// All entries.
#[derive(Debug)]
pub(super) struct Tree {
    pub names: DomainNames,
    pub sid: DomainSid,
    /// The policy on the domain head.
    pub rules: PasswordRules,
    entries: BTreeMap<EntryId, Entry>,
    by_key: HashMap<String, EntryId>,
    by_logon_name: HashMap<String, EntryId>,
    by_guid: HashMap<Guid, EntryId>,
    by_rid: HashMap<u32, EntryId>,
    /// What links to an entry: groups it is in, settings objects that apply to it.
    linking: HashMap<EntryId, BTreeSet<EntryId>>,
    /// Password settings objects.
    settings: BTreeSet<EntryId>,
    configuration_key: String,
    next_id: EntryId,
    next_rid: u32,
    usn: u64,
    password_serial: u64,
}

/// An entry cannot be put there.
#[derive(Debug, thiserror::Error)]
#[error("{0} is no name for a new entry: it is malformed or taken")]
pub struct NameTaken(pub(super) String);

impl Tree {
    pub(super) fn new(names: DomainNames, rules: PasswordRules) -> Self {
        let configuration_key = dn::key(&format!("CN=Configuration,{}", names.dn)).unwrap_or_default();
        Self {
            configuration_key,
            names,
            sid: DomainSid([1_206_375_286, 251_249_764, 2_214_032_401]),
            rules,
            entries: BTreeMap::new(),
            by_key: HashMap::new(),
            by_logon_name: HashMap::new(),
            by_guid: HashMap::new(),
            by_rid: HashMap::new(),
            linking: HashMap::new(),
            settings: BTreeSet::new(),
            next_id: 1,
            next_rid: well_known::FIRST_FREE,
            usn: 12_288,
            password_serial: 0,
        }
    }

    pub(super) fn insert(&mut self, new: NewEntry, now: Timestamp) -> Result<EntryId, NameTaken> {
        let key = dn::key(&new.dn).filter(|key| !key.is_empty() && !self.by_key.contains_key(key));
        let Some(key) = key else { return Err(NameTaken(new.dn)) };
        let id = self.next_id;
        self.next_id += 1;
        self.usn += 1;
        let is_principal = matches!(new.class, Class::Person | Class::Group);
        let rid = new.rid.or(is_principal.then_some(self.next_rid));
        if rid == Some(self.next_rid) {
            self.next_rid += 1;
        }
        let mut attributes: BTreeMap<&'static str, Vec<String>> = BTreeMap::new();
        for (name, value) in new.attributes {
            attributes.entry(name).or_default().push(value);
        }
        let entry = Entry {
            id,
            guid: guid_of(&format!("{id} {key}")),
            dn: new.dn,
            class: new.class,
            rid,
            created: now,
            changed: now,
            usn_created: self.usn,
            usn_changed: self.usn,
            attributes,
            account: new.account,
            links: BTreeSet::new(),
            is_configuration: dn::is_within(&key, &self.configuration_key),
            settings: new.settings,
            key: key.clone(),
        };
        self.by_key.insert(key, id);
        self.by_guid.insert(entry.guid, id);
        if let Some(rid) = entry.rid {
            self.by_rid.insert(rid, id);
        }
        if let Some(name) = entry.folded_logon_name() {
            self.by_logon_name.entry(name).or_insert(id);
        }
        if entry.settings.is_some() {
            self.settings.insert(id);
        }
        self.entries.insert(id, entry);
        Ok(id)
    }

    pub(super) fn entries(&self) -> impl Iterator<Item = &Entry> {
        self.entries.values()
    }

    /// Entries made after `id`, which is 0 for all of them.
    pub(super) fn entries_after(&self, id: EntryId) -> impl Iterator<Item = &Entry> {
        self.entries.range(id.saturating_add(1)..).map(|(_, entry)| entry)
    }

    /// Password settings objects.
    pub(super) fn settings(&self) -> impl Iterator<Item = &Entry> {
        self.settings.iter().filter_map(|id| self.entries.get(id))
    }

    pub(super) fn get(&self, id: EntryId) -> Option<&Entry> {
        self.entries.get(&id)
    }

    pub(super) fn by_key(&self, key: &str) -> Option<&Entry> {
        self.by_key.get(key).and_then(|id| self.entries.get(id))
    }

    pub(super) fn by_rid(&self, rid: u32) -> Option<&Entry> {
        self.by_rid.get(&rid).and_then(|id| self.entries.get(id))
    }

    pub(super) fn by_guid(&self, guid: &Guid) -> Option<&Entry> {
        self.by_guid.get(guid).and_then(|id| self.entries.get(id))
    }

    /// The user or group with this sAMAccountName, without regard to case.
    pub(super) fn by_logon_name(&self, name: &str) -> Option<&Entry> {
        self.by_logon_name.get(&dn::fold(name)).and_then(|id| self.entries.get(id))
    }

    /// Changes an entry and stamps it.
    pub(super) fn update<T>(
        &mut self,
        id: EntryId,
        now: Timestamp,
        change: impl FnOnce(&mut Entry) -> T,
    ) -> Option<T> {
        let entry = self.entries.get_mut(&id)?;
        let before = entry.folded_logon_name();
        let result = change(entry);
        self.usn += 1;
        entry.usn_changed = self.usn;
        entry.changed = now;
        let after = entry.folded_logon_name();
        if before != after {
            if let Some(name) = before {
                self.by_logon_name.remove(&name);
            }
            if let Some(name) = after {
                self.by_logon_name.insert(name, id);
            }
        }
        Some(result)
    }

    /// Makes `to` a member of the group `from`, or lets the settings object `from` apply to it; or no longer.
    pub(super) fn link(&mut self, from: EntryId, to: EntryId, is_linked: bool, now: Timestamp) {
        if !self.entries.contains_key(&to) {
            return;
        }
        self.update(
            from,
            now,
            |entry| {
                if is_linked { entry.links.insert(to) } else { entry.links.remove(&to) }
            },
        );
        let linking = self.linking.entry(to).or_default();
        if is_linked {
            linking.insert(from)
        } else {
            linking.remove(&from)
        };
    }

    /// Changes what is not replicated (counters of wrong passwords, last logon): no stamp.
    pub(super) fn update_quietly(&mut self, id: EntryId, change: impl FnOnce(&mut Account)) {
        if let Some(account) = self.entries.get_mut(&id).and_then(|entry| entry.account.as_mut()) {
            change(account);
        }
    }

    pub(super) fn remove(&mut self, id: EntryId) {
        if let Some(entry) = self.entries.remove(&id) {
            self.by_key.remove(&entry.key);
            self.by_guid.remove(&entry.guid);
            self.settings.remove(&id);
            if let Some(rid) = entry.rid {
                self.by_rid.remove(&rid);
            }
            if let Some(name) = entry.folded_logon_name() {
                self.by_logon_name.remove(&name);
            }
            for from in self.linking.remove(&id).unwrap_or_default() {
                if let Some(other) = self.entries.get_mut(&from) {
                    other.links.remove(&id);
                }
            }
            for to in &entry.links {
                if let Some(linking) = self.linking.get_mut(to) {
                    linking.remove(&id);
                }
            }
            self.usn += 1;
        }
    }

    /// Gives an entry another name. Only for entries without others below them.
    pub(super) fn rename(&mut self, id: EntryId, new_dn: &str, now: Timestamp) -> Result<(), NameTaken> {
        let taken = || NameTaken(new_dn.to_owned());
        let key = dn::key(new_dn).filter(|key| !key.is_empty()).ok_or_else(taken)?;
        if self.by_key.get(&key).is_some_and(|&other| other != id) {
            return Err(taken());
        }
        let own_name = dn::own_name(new_dn).ok_or_else(taken)?;
        let old_key = self.update(id, now, |entry| {
            new_dn.clone_into(&mut entry.dn);
            entry.attributes.insert("cn", vec![own_name]);
            std::mem::replace(&mut entry.key, key.clone())
        });
        if let Some(old_key) = old_key {
            self.by_key.remove(&old_key);
            self.by_key.insert(key, id);
        }
        Ok(())
    }

    pub(super) fn highest_usn(&self) -> u64 {
        self.usn
    }

    /// Makes a digest with a salt that no other has.
    pub(super) fn digest(&mut self, password: &Secret, owner: EntryId) -> PasswordDigest {
        self.password_serial += 1;
        PasswordDigest::new(password, owner, self.password_serial)
    }

    /// Groups that list `id` as a member.
    pub(super) fn direct_groups(&self, id: EntryId) -> impl Iterator<Item = &Entry> {
        let linking = self.linking.get(&id).into_iter().flatten();
        linking.filter_map(|from| self.entries.get(from)).filter(|entry| entry.class == Class::Group)
    }

    /// Groups that `id` is in through `member`, nested ones included; groups may contain each other.
    pub(super) fn groups_in_chain(&self, id: EntryId) -> BTreeSet<EntryId> {
        self.closure(self.direct_groups(id).map(|group| group.id).collect())
    }

    /// Everybody and every group in the group `id`, through groups in groups.
    pub(super) fn members_in_chain(&self, id: EntryId) -> BTreeSet<EntryId> {
        let mut reached = BTreeSet::new();
        let mut open = vec![id];
        while let Some(group) = open.pop() {
            let group = self.entries.get(&group).filter(|entry| entry.class == Class::Group);
            let members = group.into_iter().flat_map(|group| group.links.iter().copied());
            open.extend(members.filter(|member| reached.insert(*member)));
        }
        reached
    }

    /// All groups that count for access: those in chain, and the primary group with what it is in.
    pub(super) fn security_groups(&self, entry: &Entry) -> BTreeSet<EntryId> {
        let primary = entry.account.as_ref().and_then(|account| self.by_rid(account.primary_group));
        let direct = self.direct_groups(entry.id).map(|group| group.id);
        self.closure(direct.chain(primary.map(|group| group.id)).collect())
    }

    fn closure(&self, mut open: Vec<EntryId>) -> BTreeSet<EntryId> {
        let mut reached = BTreeSet::new();
        while let Some(group) = open.pop() {
            if reached.insert(group) {
                open.extend(self.direct_groups(group).map(|above| above.id));
            }
        }
        reached
    }

    /// The password settings object that binds an account, if any: one applied to the account itself before
    /// one applied to a group, then the lowest precedence, then the lowest GUID.
    pub(super) fn resultant_settings(&self, entry: &Entry) -> Option<&Entry> {
        entry.account.as_ref()?;
        if self.settings.is_empty() {
            return None;
        }
        let groups = self.security_groups(entry);
        self.settings()
            .filter_map(|candidate| {
                let settings = candidate.settings.as_ref()?;
                let is_direct = candidate.links.contains(&entry.id);
                let applies = is_direct || !candidate.links.is_disjoint(&groups);
                applies.then_some(((!is_direct, settings.precedence, candidate.guid), candidate))
            })
            .min_by_key(|(rank, _)| *rank)
            .map(|(_, candidate)| candidate)
    }

    /// The rules that bind an account.
    pub(super) fn rules_for(&self, entry: &Entry) -> &PasswordRules {
        self.resultant_settings(entry)
            .and_then(|settings| settings.settings.as_ref())
            .map_or(&self.rules, |settings| &settings.rules)
    }
}
