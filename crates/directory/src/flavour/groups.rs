//! Group membership by the RFCs: groups that name a member, and groups that name those groups.

use std::collections::{BTreeSet, HashSet};

use domain::{account::Account, directory::DirectoryResult};
use futures_util::{StreamExt as _, TryStreamExt as _};
use ldap3_proto::{LdapFilter, LdapSearchScope};

use crate::{
    connection::{Entry, Search},
    dn,
    people::{Enumeration, Flow, PAGE_SIZE},
    wire::{Wire, equals},
};

/// Groups in groups in groups: deeper than this is a mistake or a circle.
const DEPTH_MAX: usize = 8;
const GROUPS_MAX: u16 = 1_000;
/// Members read at once: half of a pool's usual number, so that others have their turn.
const READS_AT_ONCE: usize = 4;
/// Logon names in one question.
const NAMES_AT_ONCE: usize = 50;

const CLASSES: [&str; 5] =
    ["groupOfNames", "groupOfUniqueNames", "groupOfMembers", "groupOfEntries", "posixGroup"];

/// What counts as a group.
pub(super) fn groups() -> LdapFilter {
    LdapFilter::Or(CLASSES.map(|class| equals("objectClass", class)).to_vec())
}

/// Whether an entry with its `objectClass` is a group.
pub(super) fn is_group(entry: &Entry) -> bool {
    entry.texts("objectClass").any(|held| CLASSES.iter().any(|class| class.eq_ignore_ascii_case(held)))
}

/// Which of `groups`, to be found below `base`, the account is in.
pub(super) async fn memberships(
    wire: &Wire,
    base: &str,
    account: &Account,
    groups: &[String],
) -> DirectoryResult<Vec<String>> {
    if groups.is_empty() {
        return Ok(Vec::new());
    }
    // What the server keeps itself (memberOf) is the cheapest, but may lack nesting or be absent.
    let entry = wire.read(&account.dn, &["memberOf"]).await?.unwrap_or_default();
    let mut known: BTreeSet<String> = entry.texts("memberOf").map(str::to_owned).collect();
    let mut frontier: Vec<String> =
        std::iter::once(account.dn.clone()).chain(known.iter().cloned()).collect();
    for depth in 0..DEPTH_MAX {
        let is_known = |group: &String| known.iter().any(|one| dn::is_same(one, group));
        if frontier.is_empty() || groups.iter().all(is_known) {
            break;
        }
        let logon_name = (depth == 0).then_some(account.logon_name.as_str());
        let names = vec!["1.1".to_owned()];
        let search = Wire::below(base, naming(&frontier, logon_name), &names, GROUPS_MAX);
        let found = wire.search(search).await?.map(|found| found.entries).unwrap_or_default();
        frontier = found.into_iter().map(|entry| entry.dn).filter(|dn| known.insert(dn.clone())).collect();
    }
    let is_member = |group: &&String| known.iter().any(|one| dn::is_same(one, group));
    Ok(groups.iter().filter(is_member).cloned().collect())
}

fn naming(members: &[String], logon_name: Option<&str>) -> LdapFilter {
    let mut any: Vec<LdapFilter> = members
        .iter()
        .flat_map(|member| [equals("member", member.as_str()), equals("uniqueMember", member.as_str())])
        .collect();
    // posixGroup (RFC 2307) names its members by logon name.
    any.extend(logon_name.map(|name| equals("memberUid", name)));
    LdapFilter::Or(any)
}

/// Hands on everybody in `group`: walks from member to member, because not every server keeps `memberOf`, and
/// one that does may have begun late. Goes as deep as groups go, each group once.
pub(super) async fn people(people: &mut Enumeration<'_>, group: &str, logon: &str) -> DirectoryResult<Flow> {
    let mut visited = HashSet::new();
    let mut open = vec![group.to_owned()];
    while let Some(group) = open.pop() {
        if !dn::parse(&group).is_some_and(|name| visited.insert(name)) {
            continue;
        }
        let Some(entry) = people.wire.read(&group, &["member", "uniqueMember", "memberUid"]).await? else {
            continue;
        };
        let members: Vec<&str> =
            entry.texts("member").chain(entry.texts("uniqueMember")).filter(|dn| dn::is_valid(dn)).collect();
        for some in members.chunks(usize::from(PAGE_SIZE)) {
            let (groups, within) = read_members(people, some).await?;
            open.extend(groups);
            if people.take(&within).await?.is_break() {
                return Ok(Flow::Break(()));
            }
        }
        // posixGroup (RFC 2307) names its members by logon name.
        let names: Vec<&str> = entry.texts("memberUid").collect();
        for some in names.chunks(NAMES_AT_ONCE) {
            let any = some.iter().map(|&name| equals(logon, name)).collect();
            let base = &people.wire.settings.base;
            if people.search(base, Some(LdapFilter::Or(any))).await?.is_break() {
                return Ok(Flow::Break(()));
            }
        }
    }
    Ok(Flow::Continue(()))
}

/// Names of those members that are groups, and the entries of those that are people within the base.
async fn read_members(
    people: &mut Enumeration<'_>,
    members: &[&str],
) -> DirectoryResult<(Vec<String>, Vec<Entry>)> {
    let mut attributes = people.attributes.clone();
    attributes.push("objectClass".to_owned());
    let (wire, attributes) = (people.wire, &attributes);
    let filter = &LdapFilter::Or(vec![groups(), people.filter.clone()]);
    let read = |member: &&str| {
        let base = (*member).to_owned();
        async move {
            let search = Search {
                base,
                scope: LdapSearchScope::Base,
                filter: filter.clone(),
                attributes: attributes.clone(),
                entries_max: 1,
            };
            Ok(wire.search(search).await?.and_then(|mut found| found.entries.pop()))
        }
    };
    let reads: Vec<_> = members.iter().map(read).collect();
    let found: Vec<Option<Entry>> =
        futures_util::stream::iter(reads).buffered(READS_AT_ONCE).try_collect().await?;
    let (groups, within): (Vec<Entry>, Vec<Entry>) = found.into_iter().flatten().partition(is_group);
    let groups = groups.into_iter().map(|entry| entry.dn).collect();
    Ok((groups, within.into_iter().filter(|entry| wire.is_within_base(&entry.dn)).collect()))
}
