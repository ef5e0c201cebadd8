//! Searches and compares: base, scope, selection of attributes, paging and size limits. What an attribute's
//! values are and whether a filter is true is decided next door, in `attributes` and `filter`.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use domain::time::Timestamp;
use ldap3_proto::proto::{
    LdapCompareRequest, LdapFilter, LdapMatchingRuleAssertion, LdapPartialAttribute, LdapResultCode,
    LdapSearchRequest, LdapSearchResultEntry, LdapSearchScope,
};

use super::{
    attributes, dn,
    filter::{Filter, NotSearchable},
    identity,
    refusal::{Answer, Refused},
    rights::{Rights, Who},
    root_dse,
    schema::{self, AttributeType},
    tree::{Class, Entry, EntryId, Tree},
};

/// The most entries of one answer (MaxPageSize of the default query policy).
pub(super) const MAX_PAGE_SIZE: usize = 1000;

/// What a search gave.
#[derive(Debug, Default)]
pub(super) struct Found {
    pub entries: Vec<LdapSearchResultEntry>,
    /// Cookie for the next page, empty after the last; absent when paging was not asked for.
    pub cookie: Option<Vec<u8>>,
    /// The answer was cut.
    pub cut: bool,
}

/// The paged results control of a request (RFC 2696).
#[derive(Debug)]
pub(super) struct Page<'a> {
    pub size: i64,
    pub cookie: &'a [u8],
}

/// Everything a search looks at beside the request.
pub(super) struct Context<'a> {
    pub tree: &'a Tree,
    pub rights: &'a Rights,
    pub who: Who,
    pub with_policy_hints: bool,
    pub now: Timestamp,
}

impl Context<'_> {
    pub(super) fn search(&self, request: &LdapSearchRequest, page: Option<&Page<'_>>) -> Answer<Found> {
        if request.base.trim().is_empty() {
            return self.search_root(request, page.is_some());
        }
        if self.who == Who::Nobody {
            return Err(Refused::not_bound());
        }
        let base = find_base(self.tree, &request.base)?;
        let filter = Filter::new(self.tree, &request.filter, self.now).map_err(|NotSearchable| {
            Refused::new(
                LdapResultCode::InappropriateMatching,
                "0000209D: SvcErr: DSID-03140E10, problem 5010 (UNAVAIL_EXTENSION), data 0\n",
            )
        })?;
        let selection = Selection::new(&request.attrs);
        if selection.names_token_groups() && request.scope != LdapSearchScope::Base {
            return Err(Refused::new(
                LdapResultCode::OperationsError,
                "00002120: SvcErr: DSID-0314008B, problem 5012 (DIR_ERROR), data 0\n",
            ));
        }
        let mut after = 0;
        if let Some(page) = page {
            after = read_cookie(page.cookie, request)?;
        }
        let mut matching = self.candidates(base, &request.scope, after).filter(|entry| filter.matches(entry));
        // Paging bounds one page, the client's size limit the whole search; both end at the server's bound.
        let wanted = match page {
            Some(page) => usize::try_from(page.size).unwrap_or(0),
            None => usize::try_from(request.sizelimit).unwrap_or(0),
        };
        let limit = if wanted == 0 { MAX_PAGE_SIZE } else { wanted.min(MAX_PAGE_SIZE) };
        let mut entries = Vec::new();
        let mut last = after;
        for entry in matching.by_ref().take(limit) {
            last = entry.id;
            entries.push(self.show(entry, &selection, request.typesonly));
        }
        let more = matching.next().is_some();
        Ok(match page {
            Some(_) => {
                let cookie = if more { make_cookie(last, request) } else { Vec::new() };
                Found { entries, cookie: Some(cookie), cut: false }
            }
            None => Found { entries, cookie: None, cut: more },
        })
    }

    pub(super) fn compare(&self, request: &LdapCompareRequest) -> Answer<bool> {
        if self.who == Who::Nobody {
            return Err(Refused::not_bound());
        }
        let entry = find_base(self.tree, &request.dn)?;
        let attribute = schema::find(&request.atype).ok_or_else(|| {
            Refused::new(
                LdapResultCode::NoSuchAttribute,
                "00000057: LdapErr: DSID-0C090D8A, comment: Error in attribute conversion operation, data 0, v4563",
            )
        })?;
        if !self.may_read(entry) {
            return Ok(false);
        }
        let value = String::from_utf8_lossy(&request.val).into_owned();
        let assertion = LdapFilter::Extensible(LdapMatchingRuleAssertion {
            matching_rule: None,
            type_: Some(attribute.name.to_owned()),
            match_value: value,
            dn_attributes: false,
        });
        Ok(Filter::of_one(self.tree, &assertion, self.now).matches(entry))
    }

    fn search_root(&self, request: &LdapSearchRequest, is_paged: bool) -> Answer<Found> {
        if request.scope != LdapSearchScope::Base {
            let refused =
                if self.who == Who::Nobody { Refused::not_bound() } else { Refused::no_such_object("") };
            return Err(refused);
        }
        let wants = |name: &str| {
            request.attrs.is_empty()
                || request
                    .attrs
                    .iter()
                    .any(|asked| asked == "*" || asked == "+" || asked.eq_ignore_ascii_case(name))
        };
        let attributes = root_dse::attributes(self.tree, self.with_policy_hints, self.now)
            .into_iter()
            .filter(|(name, _)| wants(name))
            .map(|(name, values)| LdapPartialAttribute {
                atype: name.to_owned(),
                vals: if request.typesonly {
                    Vec::new()
                } else {
                    values.into_iter().map(String::into_bytes).collect()
                },
            })
            .collect();
        let entry = LdapSearchResultEntry { dn: String::new(), attributes };
        Ok(Found { entries: vec![entry], cookie: is_paged.then(Vec::new), cut: false })
    }

    /// Entries within the scope that were made after `after`. The configuration hangs below the domain by
    /// name only: a search of one does not reach the other.
    fn candidates<'t>(
        &'t self,
        base: &'t Entry,
        scope: &LdapSearchScope,
        after: EntryId,
    ) -> Box<dyn Iterator<Item = &'t Entry> + 't> {
        let all =
            self.tree.entries_after(after).filter(|entry| entry.is_configuration == base.is_configuration);
        match scope {
            LdapSearchScope::Base => Box::new(std::iter::once(base).filter(move |entry| entry.id > after)),
            LdapSearchScope::OneLevel => {
                Box::new(all.filter(|entry| dn::parent(&entry.key) == Some(base.key.as_str())))
            }
            LdapSearchScope::Subtree => Box::new(all.filter(|entry| dn::is_within(&entry.key, &base.key))),
            LdapSearchScope::Children => {
                Box::new(all.filter(|entry| entry.id != base.id && dn::is_within(&entry.key, &base.key)))
            }
        }
    }

    /// A password settings object shows nothing to those without a read right on it, as on Windows, where
    /// only administrators have one until it is delegated.
    fn may_read(&self, entry: &Entry) -> bool {
        entry.class != Class::PasswordSettings || self.rights.may_read_settings(self.tree, self.who)
    }

    fn show(&self, entry: &Entry, selection: &Selection, types_only: bool) -> LdapSearchResultEntry {
        let mut shown = Vec::new();
        if self.may_read(entry) {
            for attribute in &selection.attributes {
                let vals = attributes::values(self.tree, entry, attribute, self.now);
                if !vals.is_empty() {
                    let vals = if types_only { Vec::new() } else { vals };
                    shown.push(LdapPartialAttribute { atype: attribute.name.to_owned(), vals });
                }
            }
        }
        LdapSearchResultEntry { dn: entry.dn.clone(), attributes: shown }
    }
}

/// Resolves a base: a DN, `<GUID=…>` or `<SID=…>`.
pub(super) fn find_base<'t>(tree: &'t Tree, base: &str) -> Answer<&'t Entry> {
    let trimmed = base.trim();
    if let Some(inner) = trimmed.strip_prefix('<').and_then(|rest| rest.strip_suffix('>')) {
        return find_by_identity(tree, inner);
    }
    let key = dn::key(trimmed).filter(|key| !key.is_empty()).ok_or_else(Refused::bad_name)?;
    tree.by_key(&key).ok_or_else(|| {
        let mut above = dn::parent(&key);
        while let Some(key) = above {
            if let Some(entry) = tree.by_key(key) {
                return Refused::no_such_object(&entry.dn);
            }
            above = dn::parent(key);
        }
        Refused::no_such_object("")
    })
}

fn find_by_identity<'t>(tree: &'t Tree, inner: &str) -> Answer<&'t Entry> {
    let (kind, value) = inner.split_once('=').ok_or_else(Refused::bad_name)?;
    let found = match kind.trim().to_ascii_uppercase().as_str() {
        "GUID" => {
            let guid = identity::parse_guid(value.trim()).ok_or_else(Refused::bad_name)?;
            tree.by_guid(&guid)
        }
        "SID" => {
            let sid = identity::parse_sid(value.trim()).ok_or_else(Refused::bad_name)?;
            tree.entries().find(|entry| entry.rid.is_some_and(|rid| tree.sid.member(rid) == sid))
        }
        _ => return Err(Refused::bad_name()),
    };
    found.ok_or_else(|| Refused::no_such_object(""))
}

/// Which attributes were asked for.
struct Selection {
    attributes: Vec<&'static AttributeType>,
}

impl Selection {
    fn new(asked: &[String]) -> Self {
        let all = asked.is_empty() || asked.iter().any(|name| name == "*");
        let is_named =
            |attribute: &AttributeType| asked.iter().any(|name| name.eq_ignore_ascii_case(attribute.name));
        let is_asked = |attribute: &&AttributeType| (all && !attribute.constructed) || is_named(attribute);
        Self { attributes: schema::ATTRIBUTES.iter().filter(is_asked).collect() }
    }

    fn names_token_groups(&self) -> bool {
        self.attributes.iter().any(|attribute| attribute.name == "tokenGroups")
    }
}

/// A cookie says after which entry the next page begins, and of which search; it needs no memory here.
fn make_cookie(last: EntryId, request: &LdapSearchRequest) -> Vec<u8> {
    let mut cookie = last.to_be_bytes().to_vec();
    cookie.extend_from_slice(&fingerprint(request).to_be_bytes());
    cookie
}

fn read_cookie(cookie: &[u8], request: &LdapSearchRequest) -> Answer<EntryId> {
    if cookie.is_empty() {
        return Ok(0);
    }
    let (last, print) = cookie.split_first_chunk::<4>().ok_or_else(|| Refused::unwilling(0x57))?;
    if print != fingerprint(request).to_be_bytes() {
        return Err(Refused::unwilling(0x57));
    }
    Ok(EntryId::from_be_bytes(*last))
}

fn fingerprint(request: &LdapSearchRequest) -> u64 {
    let mut hasher = DefaultHasher::new();
    request.base.hash(&mut hasher);
    request.scope.hash(&mut hasher);
    request.filter.hash(&mut hasher);
    hasher.finish()
}
