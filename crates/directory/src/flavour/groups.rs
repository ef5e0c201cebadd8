//! Group membership by the RFCs: groups that name a member, and groups that name those groups.

use std::collections::BTreeSet;

use domain::{account::Account, directory::DirectoryResult};
use ldap3_proto::LdapFilter;

use crate::{
    dn,
    wire::{Wire, equals},
};

/// Groups in groups in groups: deeper than this is a mistake or a circle.
const DEPTH_MAX: usize = 8;
const GROUPS_MAX: u16 = 1_000;

/// Which of `groups` the account is in.
pub(super) async fn memberships(
    wire: &Wire,
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
        let found = wire.search_base(naming(&frontier, logon_name), names, GROUPS_MAX).await?;
        frontier =
            found.entries.into_iter().map(|entry| entry.dn).filter(|dn| known.insert(dn.clone())).collect();
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
