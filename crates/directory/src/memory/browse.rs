//! Groups, units and enumerations of the directory in memory.

use std::collections::{BTreeMap, HashSet};

use domain::{
    account::Account,
    directory::{
        DirectoryError, DirectoryObject, DirectoryResult, ObjectKind, ObjectPage, PeopleQuery, PeopleSink,
    },
};

use super::{Inner, MemoryDirectory};
use crate::{dn, objects};

/// As many as a server gives at a time.
const PAGE_SIZE: usize = 500;

/// A group or unit by its DN; `None` when it is none.
pub(super) fn object(dn: &str, description: &str, kind: ObjectKind) -> Option<DirectoryObject> {
    objects::object(dn, Some(description).filter(|text| !text.is_empty()), kind)
}

impl Inner {
    /// Groups that have members or were added, or units.
    fn objects(&self, kind: ObjectKind) -> BTreeMap<dn::Parsed, DirectoryObject> {
        let groups = self.groups.keys().filter(|_| kind == ObjectKind::Group);
        let groups = groups.filter_map(|group| object(group, "", ObjectKind::Group));
        let added = self.objects.iter().filter(|held| held.kind == kind).cloned();
        groups.chain(added).filter_map(|held| Some((dn::parse(&held.dn)?, held))).collect()
    }

    pub(super) fn search_objects(&self, kind: ObjectKind, text: &str, limit: usize) -> ObjectPage {
        let wanted = text.trim().to_lowercase();
        let fits = |held: &DirectoryObject| held.name.to_lowercase().starts_with(&wanted);
        objects::page(self.objects(kind).into_values().filter(fits).collect(), false, limit)
    }

    pub(super) fn describe_objects(&self, dns: &[String]) -> Vec<DirectoryObject> {
        let mut all = self.objects(ObjectKind::Unit);
        all.append(&mut self.objects(ObjectKind::Group));
        dns.iter().filter_map(|dn| all.get(&dn::parse(dn)?).cloned()).collect()
    }

    /// Every group that `member` is in, through groups in groups.
    pub(super) fn groups_of(&self, member: &str) -> HashSet<dn::Parsed> {
        let mut open: Vec<dn::Parsed> = dn::parse(member).into_iter().collect();
        let mut within = HashSet::new();
        while let Some(member) = open.pop() {
            let groups = self.naming.get(&member).into_iter().flatten();
            open.extend(groups.filter(|group| within.insert((*group).clone())).cloned());
        }
        within
    }

    /// Everybody and every group in `groups`, through groups in groups.
    fn members(&self, groups: &[String]) -> HashSet<dn::Parsed> {
        let by_name: BTreeMap<_, _> =
            self.groups.iter().filter_map(|(group, members)| Some((dn::parse(group)?, members))).collect();
        let mut open: Vec<dn::Parsed> = groups.iter().filter_map(|group| dn::parse(group)).collect();
        let mut within = HashSet::new();
        while let Some(group) = open.pop() {
            let members = by_name.get(&group).into_iter().flat_map(|members| members.iter());
            for member in members.filter_map(|member| dn::parse(member)) {
                if within.insert(member.clone()) {
                    open.push(member);
                }
            }
        }
        within
    }

    /// Ids of everybody who is meant, whatever their state.
    fn meant(&self, query: &PeopleQuery) -> Vec<String> {
        let members = self.members(&query.groups);
        let units: Vec<dn::Parsed> = query.units.iter().filter_map(|unit| dn::parse(unit)).collect();
        let is_meant = |account: &Account| {
            query.everybody
                || dn::parse(&account.dn).is_some_and(|name| {
                    members.contains(&name) || units.iter().any(|unit| name.ends_with(unit))
                })
        };
        let people = self.people.iter().filter(|(_, person)| is_meant(&person.account));
        people.map(|(object, _)| object.clone()).collect()
    }
}

impl MemoryDirectory {
    /// Hands out everybody who is meant; with `fails` one page of them only. The state is not locked while
    /// the sink has its turn, for it may ask the directory.
    pub(super) fn hand_out(
        &self,
        query: &PeopleQuery,
        sink: &mut dyn PeopleSink,
        fails: bool,
    ) -> DirectoryResult<()> {
        let meant = self.lock().meant(query);
        for objects in meant.chunks(PAGE_SIZE) {
            let page: Vec<Account> = {
                let (inner, now) = (self.lock(), self.clock.now());
                let people = objects.iter().filter_map(|object| inner.people.get(object));
                let shown = people.map(|person| self.shown(person));
                shown.filter(|account| query.state.holds(&account.state, now)).collect()
            };
            if sink.take_page(page, objects.len()).is_break() {
                return Ok(());
            }
            if fails {
                break;
            }
        }
        if fails { Err(DirectoryError::Unavailable("the answer was lost".to_owned())) } else { Ok(()) }
    }
}
