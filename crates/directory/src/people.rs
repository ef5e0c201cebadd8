//! Enumerations on real servers: the searches that a query takes, page by page on one connection, and each
//! person handed on once.
//!
//! Never more than a page is held. What is remembered of everybody is 16 bytes, and only where a query has
//! more than one source, so that a person could come twice.

use std::{collections::HashSet, ops::ControlFlow};

use domain::{
    account::Account,
    directory::{DirectoryError, DirectoryResult, PeopleQuery, PeopleSink, PeopleState},
};
use ldap3_proto::LdapFilter;
use sha2::{Digest as _, Sha256};

use crate::{
    connection::Entry,
    dn,
    flavour::Flavour,
    pool::Leased,
    wire::{Found, Wire},
};

/// People of one page: below every server's limit, and large enough that the way there and back does not
/// count.
pub(crate) const PAGE_SIZE: u16 = 500;
/// Groups in a group beyond this many are not looked at.
const NESTED_MAX: usize = 10_000;

/// Whether to go on.
pub(crate) type Flow = ControlFlow<()>;

/// One enumeration under way.
pub(crate) struct Enumeration<'a> {
    pub(crate) wire: &'a Wire,
    flavour: &'a dyn Flavour,
    leased: Leased,
    /// What is read of each person.
    pub(crate) attributes: Vec<String>,
    /// Whom to ask for: people, in the state that is meant as far as the directory can say it.
    pub(crate) filter: LdapFilter,
    state: PeopleState,
    sink: &'a mut dyn PeopleSink,
    seen: Option<HashSet<u128>>,
}

/// Hands everybody that `query` means to `sink`.
pub(crate) async fn enumerate(
    wire: &Wire,
    flavour: &dyn Flavour,
    attributes: Vec<String>,
    query: &PeopleQuery,
    sink: &mut dyn PeopleSink,
) -> DirectoryResult<()> {
    let (units, groups) = sources(&wire.settings.base, query);
    if units.is_empty() && groups.is_empty() {
        return Ok(());
    }
    let leased = wire.pool.apart().await?;
    let in_state = flavour.in_state(query.state, wire.now());
    let filter = LdapFilter::And(std::iter::once(flavour.people()).chain(in_state).collect());
    // Units that were kept do not overlap, but groups overlap with everything and within themselves.
    let seen = (!groups.is_empty()).then(HashSet::new);
    let mut people =
        Enumeration { wire, flavour, leased, attributes, filter, state: query.state, sink, seen };
    for unit in units {
        if people.search(unit, None).await?.is_break() {
            return Ok(());
        }
    }
    for group in groups {
        if flavour.people_of(&mut people, group).await?.is_break() {
            return Ok(());
        }
    }
    Ok(())
}

/// Bases to search whole, none within another, and groups.
fn sources<'a>(base: &'a str, query: &'a PeopleQuery) -> (Vec<&'a str>, &'a [String]) {
    if query.everybody {
        return (vec![base], &[]);
    }
    let mut kept: Vec<&str> = Vec::new();
    for unit in &query.units {
        let unit = if dn::is_within(base, unit) { base } else { unit.as_str() };
        if !dn::is_within(unit, base) || kept.iter().any(|one| dn::is_within(unit, one)) {
            continue;
        }
        kept.retain(|one| !dn::is_within(one, unit));
        kept.push(unit);
    }
    (kept, &query.groups)
}

impl Enumeration<'_> {
    /// Hands on everybody below `base`, or those of them that `which` describes.
    pub(crate) async fn search(&mut self, base: &str, which: Option<LdapFilter>) -> DirectoryResult<Flow> {
        let filter = LdapFilter::And(std::iter::once(self.filter.clone()).chain(which).collect());
        let search = Wire::below(base, filter, &self.attributes, PAGE_SIZE);
        let (mut cookie, mut number) = (Vec::new(), 0_u32);
        loop {
            number += 1;
            let page = self.wire.page_on(&self.leased, &search, cookie).await;
            let page = page.map_err(|error| self.at_page(error, number, base))?;
            let Some(page) = page else { return self.absent(base) };
            if page.is_cut {
                return Err(self.cut(base));
            }
            cookie = page.cookie;
            if self.take(&page.entries).await?.is_break() {
                // The server keeps the rest of the answer for as long as the connection lasts.
                if !cookie.is_empty() {
                    self.leased.spoil();
                }
                return Ok(Flow::Break(()));
            }
            if cookie.is_empty() {
                return Ok(Flow::Continue(()));
            }
        }
    }

    /// Entries that are no people, such as groups in a group; read on the same connection.
    pub(crate) async fn others(
        &mut self,
        base: &str,
        filter: LdapFilter,
        attributes: &[&str],
    ) -> DirectoryResult<Vec<Entry>> {
        let attributes: Vec<String> = attributes.iter().map(|&name| name.to_owned()).collect();
        let search = Wire::below(base, filter, &attributes, PAGE_SIZE);
        let found = self.wire.pages_on(&self.leased, &search, NESTED_MAX, None).await?;
        match found {
            Some(Found { more: true, .. }) => Err(self.cut(base)),
            found => Ok(found.map(|found| found.entries).unwrap_or_default()),
        }
    }

    /// Hands on those of `entries` who are meant and were not there before.
    pub(crate) async fn take(&mut self, entries: &[Entry]) -> DirectoryResult<Flow> {
        let mut page: Vec<Account> = Vec::with_capacity(entries.len());
        for entry in entries {
            let Some(account) = self.flavour.account(self.wire, entry).await? else { continue };
            let is_meant = self.state.holds(&account.state, self.wire.now());
            if is_meant && self.seen.as_mut().is_none_or(|seen| seen.insert(fingerprint(&account.key.object)))
            {
                page.push(account);
            }
        }
        Ok(self.sink.take_page(page, entries.len()))
    }

    /// A unit that was deleted has nobody in it; the connection's own base must be there.
    fn absent(&self, base: &str) -> DirectoryResult<Flow> {
        if dn::is_same(base, &self.wire.settings.base) {
            return Err(self.wire.base_missing(self.leased.server()));
        }
        tracing::warn!(connection = %self.wire.slug(), unit = %crate::classify::clean(base), "a unit of an enumeration is not there");
        Ok(Flow::Continue(()))
    }

    /// What kept a page away, with which one it was: the first takes as long as the server needs to find everybody.
    fn at_page(&self, error: DirectoryError, number: u32, base: &str) -> DirectoryError {
        let DirectoryError::Unavailable(reason) = error else { return error };
        DirectoryError::Unavailable(format!(
            "{reason} (page {number} of the people below {}; `page_timeout_ms` is {})",
            crate::classify::clean(base),
            self.wire.settings.page_timeout_ms
        ))
    }

    /// Part of the people must not pass for all of them.
    fn cut(&self, base: &str) -> DirectoryError {
        DirectoryError::Misconfigured(format!(
            "{}: ended a search of {} before it was through; let the service account read without a size limit",
            self.leased.server(),
            crate::classify::clean(base)
        ))
    }
}

/// An immutable id in 16 bytes. Those of directories are 32 hexadecimal digits, with or without hyphens.
fn fingerprint(object: &str) -> u128 {
    let digits = object.chars().filter(|c| *c != '-');
    if digits.clone().count() == 32
        && let Ok(id) = u128::from_str_radix(&digits.collect::<String>(), 16)
    {
        return id;
    }
    let digest = Sha256::digest(object.as_bytes());
    digest.iter().take(16).fold(0, |all, byte| (all << 8) | u128::from(*byte))
}

#[cfg(test)]
mod tests {
    use super::*;

    const BASE: &str = "OU=People,DC=corp,DC=test";

    fn kept(units: &[&str]) -> Vec<String> {
        let units = units.iter().map(|&unit| unit.to_owned()).collect();
        let query = PeopleQuery { units, ..PeopleQuery::default() };
        sources(BASE, &query).0.into_iter().map(str::to_owned).collect()
    }

    #[test]
    fn units_within_each_other_are_searched_once_and_those_outside_the_base_not_at_all() {
        let (sales, eu) = ("OU=Sales,OU=People,DC=corp,DC=test", "ou=EU, ou=sales,ou=people,dc=corp,dc=test");
        assert_eq!(kept(&[eu, sales, eu]), [sales]);
        assert_eq!(kept(&[sales, "OU=Servers,DC=corp,DC=test", "nonsense"]), [sales]);
        assert_eq!(kept(&[sales, "DC=corp,DC=test"]), [BASE]);
        assert_eq!(kept(&[]), [""; 0]);
    }

    #[test]
    fn ids_of_all_directories_have_fingerprints_of_their_own() {
        let plain = fingerprint("0123456789abcdef0123456789abcdef");
        assert_eq!(plain, 0x0123_4567_89ab_cdef_0123_4567_89ab_cdef);
        assert_eq!(fingerprint("01234567-89ab-cdef-0123-456789abcdef"), plain);
        assert_ne!(fingerprint("one"), fingerprint("two"));
    }
}
