//! What the flavours stand on: reads and writes as the service account, connections of one's own, time, and
//! the settings they need, without any knowledge of one kind of directory.

use std::sync::Arc;

use domain::{
    directory::{Diagnostic, DirectoryError, DirectoryResult},
    entropy::Entropy,
    id::Slug,
    person::PersonKey,
    time::{Clock, Timestamp},
};
use ldap3_proto::{
    LdapFilter, LdapPartialAttribute, LdapSearchScope,
    control::LdapControl,
    proto::{LdapModify, LdapModifyType, LdapSubstringFilter},
};

use crate::{
    classify::{self, Operation, clean},
    connection::{Answer, Entry, Outcome, Request, Search, ber::Reader},
    dn,
    pool::{Leased, Pool, as_read},
    ppolicy,
    settings::ConnectionSettings,
};

/// RFC 2891: entries come in the order of an attribute.
pub(crate) const SORTED: &str = "1.2.840.113556.1.4.473";
/// RFC 2696.
const PAGED_RESULTS: &str = "1.2.840.113556.1.4.319";
/// Far below every server's limit, and small enough to hold up nobody else on the connection.
pub(crate) const PAGE_SIZE: u16 = 100;

pub(crate) const NO_SUCH_OBJECT: u32 = 32;
const SIZE_LIMIT_EXCEEDED: u32 = 4;
/// What is no name to this server is the name of nothing.
const INVALID_NAME: u32 = 34;
/// A read-only domain controller or replica.
const REFERRAL: u32 = 10;
const INSUFFICIENT_RIGHTS: u32 = 50;

/// See the module.
pub(crate) struct Wire {
    pub(crate) settings: ConnectionSettings,
    pub(crate) pool: Pool,
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) entropy: Arc<dyn Entropy>,
}

/// The answer to a search.
pub(crate) struct Found {
    pub(crate) entries: Vec<Entry>,
    /// Whether the server had more.
    pub(crate) more: bool,
}

/// A page of a search.
pub(crate) struct Page {
    pub(crate) entries: Vec<Entry>,
    /// For the next page; empty after the last.
    pub(crate) cookie: Vec<u8>,
    /// Whether the server ended the search before it was through.
    pub(crate) is_cut: bool,
}

/// Whether a search's result says that its base is not on this server.
const fn is_absent(code: u32) -> bool {
    matches!(code, NO_SUCH_OBJECT | REFERRAL | INVALID_NAME)
}

impl Wire {
    pub(crate) fn now(&self) -> Timestamp {
        self.clock.now()
    }

    pub(crate) fn key(&self, object: String) -> PersonKey {
        PersonKey { connection: self.slug().clone(), object }
    }

    pub(crate) const fn slug(&self) -> &Slug {
        &self.settings.id
    }

    /// Searches as the service account; `None` when the base is not there.
    pub(crate) async fn search(&self, search: Search) -> DirectoryResult<Option<Found>> {
        self.search_with(search, None).await
    }

    /// The same with a control.
    pub(crate) async fn search_with(
        &self,
        search: Search,
        control: Option<LdapControl>,
    ) -> DirectoryResult<Option<Found>> {
        let base = search.base.clone();
        let request = control.into_iter().fold(Request::search(search), Request::with);
        let (answer, server) = self.pool.ask(request).await?;
        match answer.outcome.code {
            0 => Ok(Some(Found { entries: answer.entries, more: answer.is_cut })),
            SIZE_LIMIT_EXCEEDED => Ok(Some(Found { entries: answer.entries, more: true })),
            code if is_absent(code) => Ok(None),
            _ => Err(search_failed(&answer.outcome, &base, &server)),
        }
    }

    /// The entry at `dn`, when it is there and may be seen.
    pub(crate) async fn read(&self, dn: &str, attributes: &[&str]) -> DirectoryResult<Option<Entry>> {
        Ok(self.search(Search::entry(dn, attributes)).await?.and_then(|mut found| found.entries.pop()))
    }

    /// Searches page by page until `limit` entries are there (RFC 2696): servers cut one answer at 1,000 or
    /// 2,000 entries. A page has at most `entries_max` of the search; `None` when its base is not there.
    pub(crate) async fn search_pages(&self, search: &Search, limit: usize) -> DirectoryResult<Option<Found>> {
        // All pages on one connection: a cookie means nothing on another one.
        let leased = self.pool.bound().await?;
        self.pages_on(&leased, search, limit, None).await
    }

    /// The same with a control that goes with every page.
    pub(crate) async fn search_pages_with(
        &self,
        search: &Search,
        limit: usize,
        control: Option<&LdapControl>,
    ) -> DirectoryResult<Option<Found>> {
        let leased = self.pool.bound().await?;
        self.pages_on(&leased, search, limit, control).await
    }

    /// The same on one connection.
    pub(crate) async fn pages_on(
        &self,
        leased: &Leased,
        search: &Search,
        limit: usize,
        control: Option<&LdapControl>,
    ) -> DirectoryResult<Option<Found>> {
        let (mut entries, mut cookie) = (Vec::new(), Vec::new());
        loop {
            let wanted = u16::try_from(limit + 1 - entries.len()).unwrap_or(u16::MAX);
            let request = Request::search_page(search.clone(), wanted.min(search.entries_max), cookie);
            let request = control.cloned().into_iter().fold(request, Request::with);
            let Some(page) = self.ask_page(leased, request, &search.base).await? else { return Ok(None) };
            cookie = page.cookie;
            entries.extend(page.entries);
            if entries.len() > limit || page.is_cut || cookie.is_empty() {
                let more = page.is_cut || entries.len() > limit;
                entries.truncate(limit);
                return Ok(Some(Found { entries, more }));
            }
        }
    }

    /// One page of at most `entries_max` of the search; `None` when its base is not there.
    pub(crate) async fn page_on(
        &self,
        leased: &Leased,
        search: &Search,
        cookie: Vec<u8>,
    ) -> DirectoryResult<Option<Page>> {
        let request = Request::search_page(search.clone(), search.entries_max, cookie);
        self.ask_page(leased, request, &search.base).await
    }

    async fn ask_page(&self, leased: &Leased, request: Request, base: &str) -> DirectoryResult<Option<Page>> {
        let answer = self.ask_on(leased, request, false).await?;
        let cookie = next_page(&answer);
        let is_cut = match answer.outcome.code {
            0 => answer.is_cut,
            SIZE_LIMIT_EXCEEDED => true,
            code if is_absent(code) => return Ok(None),
            _ => return Err(search_failed(&answer.outcome, base, leased.server())),
        };
        Ok(Some(Page { entries: answer.entries, cookie, is_cut }))
    }

    /// A search of everything below `base`, in pages of `page_size`.
    pub(crate) fn below(base: &str, filter: LdapFilter, attributes: &[String], page_size: u16) -> Search {
        Search {
            base: base.to_owned(),
            scope: LdapSearchScope::Subtree,
            filter,
            attributes: attributes.to_vec(),
            entries_max: page_size,
        }
    }

    /// All of at most `limit` entries below the base that `filter` describes, in one question.
    pub(crate) async fn search_base(
        &self,
        filter: LdapFilter,
        attributes: Vec<String>,
        limit: u16,
    ) -> DirectoryResult<Found> {
        let base = self.settings.base.clone();
        let search = Search { base, scope: LdapSearchScope::Subtree, filter, attributes, entries_max: limit };
        self.search(search).await?.ok_or_else(|| self.base_missing("the server"))
    }

    pub(crate) fn base_missing(&self, server: &str) -> DirectoryError {
        let base = &self.settings.base;
        DirectoryError::Misconfigured(format!(
            "{server}: `base` {base} is not there, or the service account may not see it"
        ))
    }

    /// Writes as the service account; a refusal is classified.
    pub(crate) async fn write(&self, operation: Operation, request: Request) -> DirectoryResult<Answer> {
        let (answer, server) = self.pool.ask(request).await?;
        judge(operation, answer, &server)
    }

    /// Asks on one connection; `changes` says whether a missing answer leaves a doubt.
    pub(crate) async fn ask_on(
        &self,
        leased: &Leased,
        request: Request,
        changes: bool,
    ) -> DirectoryResult<Answer> {
        let server = leased.server().to_owned();
        match leased.ask(request, leased.time_left()).await {
            Ok(answer) => Ok(answer),
            Err(crate::connection::WireError::NotSent(reason)) => {
                Err(DirectoryError::Unavailable(format!("{server}: {reason}")))
            }
            Err(error) if changes => Err(DirectoryError::Unanswered(format!("{server}: {error}"))),
            Err(error) => Err(as_read(&server, error)),
        }
    }

    /// Whether a DN lies within the base.
    pub(crate) fn is_within_base(&self, dn: &str) -> bool {
        dn::is_within(dn, &self.settings.base)
    }
}

/// An answer to a write: success, or the error that says why not.
pub(crate) fn judge(operation: Operation, answer: Answer, server: &str) -> DirectoryResult<Answer> {
    let error = ppolicy::response(&answer).error;
    match answer.outcome.code {
        0 => Ok(answer),
        NO_SUCH_OBJECT => Err(DirectoryError::Gone),
        REFERRAL => Err(DirectoryError::Misconfigured(format!(
            "{server}: takes no writes and names another server (referral); list writable servers in `controllers`"
        ))),
        51 | 52 => Err(DirectoryError::Unavailable(format!("{server}: {}", clean(&answer.outcome.text)))),
        code => {
            let refusal = classify::classify(operation, code, &answer.outcome.text, error);
            let diagnostic: Diagnostic = classify::diagnostic(&answer.outcome, error, server);
            tracing::info!(?refusal, code, server, text = %diagnostic.text, "the directory refused");
            Err(DirectoryError::Refused { refusal, diagnostic })
        }
    }
}

fn search_failed(outcome: &Outcome, base: &str, server: &str) -> DirectoryError {
    let (code, text) = (outcome.code, clean(&outcome.text));
    let base = clean(base);
    match code {
        INSUFFICIENT_RIGHTS => DirectoryError::Misconfigured(format!(
            "{server}: the service account may not search {base}: result {code} {text}"
        )),
        // operationsError, timeLimitExceeded, adminLimitExceeded
        1 | 3 | 11 => DirectoryError::Unavailable(format!("{server}: result {code} {text}")),
        _ => DirectoryError::Misconfigured(format!("{server}: search of {base}: result {code} {text}")),
    }
}

fn next_page(answer: &Answer) -> Vec<u8> {
    let control = answer.controls.iter().find(|control| control.oid == PAGED_RESULTS);
    let read = |value: &[u8]| {
        let mut parts = Reader::new(Reader::new(value).expect(0x30).ok()?);
        parts.expect(0x02).ok()?;
        parts.expect(0x04).ok().map(<[u8]>::to_vec)
    };
    control.and_then(|control| control.value.as_deref()).and_then(read).unwrap_or_default()
}

/// Asks for entries in the order of `name`, from servers that can; others give them as they come.
pub(crate) fn sorted_by(name: &str) -> LdapControl {
    let key = element(0x04, name.as_bytes());
    let value = element(0x30, &element(0x30, &key));
    LdapControl::Unknown { oid: SORTED.to_owned(), criticality: false, value: Some(value) }
}

/// A BER element of less than 128 bytes, as an attribute's name and what is around it are.
fn element(tag: u8, body: &[u8]) -> Vec<u8> {
    let length = u8::try_from(body.len()).unwrap_or(0x7f).min(0x7f);
    let mut bytes = vec![tag, length];
    bytes.extend_from_slice(&body[..usize::from(length)]);
    bytes
}

/// `(name=value)`, the value as it is.
pub(crate) fn equals(name: &str, value: impl Into<String>) -> LdapFilter {
    LdapFilter::Equality(name.to_owned(), value.into())
}

/// `(name=value*)`, the value as it is.
pub(crate) fn begins(name: &str, value: &str) -> LdapFilter {
    let initial = Some(value.to_owned());
    LdapFilter::Substring(name.to_owned(), LdapSubstringFilter { initial, any: Vec::new(), final_: None })
}

/// `(name=*)`
pub(crate) fn present(name: &str) -> LdapFilter {
    LdapFilter::Present(name.to_owned())
}

/// One part of a modification.
pub(crate) fn change(operation: LdapModifyType, name: &str, values: Vec<Vec<u8>>) -> LdapModify {
    LdapModify { operation, modification: LdapPartialAttribute { atype: name.to_owned(), vals: values } }
}

/// Replaces an attribute by one text.
pub(crate) fn replace(name: &str, value: impl Into<String>) -> LdapModify {
    change(LdapModifyType::Replace, name, vec![value.into().into_bytes()])
}

/// Removes an attribute with all its values.
pub(crate) fn remove(name: &str) -> LdapModify {
    change(LdapModifyType::Delete, name, Vec::new())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sort_key_is_a_list_of_one_attribute() {
        let LdapControl::Unknown { value, criticality: false, .. } = sorted_by("cn") else { panic!() };
        assert_eq!(value.unwrap(), [0x30, 6, 0x30, 4, 0x04, 2, b'c', b'n']);
    }
}
