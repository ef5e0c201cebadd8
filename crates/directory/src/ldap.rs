//! The [`Directory`] port for real servers: chooses the flavour on first use, and does what is the same for
//! all of them, above all making sure that who was found is who was meant.

use std::sync::Arc;

use async_trait::async_trait;
use domain::{
    account::{Account, DirectoryPolicy},
    directory::{
        BindVerdict, Capabilities, ControllerInfo, Diagnostic, Directory, DirectoryError, DirectoryObject,
        DirectoryResult, HealthFinding, Identifier, LockTrace, ObjectKind, ObjectPage, PeopleQuery,
        PeopleSink, Refusal, SearchPage,
    },
    entropy::Entropy,
    id::Slug,
    person::PersonKey,
    secret::Secret,
    time::Clock,
};
use futures_util::{StreamExt as _, TryStreamExt as _};
use ldap3_proto::{LdapFilter, LdapSearchScope};
use tokio::sync::OnceCell;

use crate::{
    address::Address,
    connection::{Answer, Entry, Request, Search},
    dn,
    flavour::{Expected, Flavour, Trace, choose, root_dse::RootDse},
    health,
    names::{NOBODY, is_plausible, is_same},
    objects, people,
    pool::{Pool, PoolSettings},
    settings::{ConnectionSettings, FlavourChoice, InvalidSettings, is_attribute},
    wire::{Found, NO_SUCH_OBJECT, PAGE_SIZE, Wire, begins, sorted_by},
};

/// More people than this for one name are not looked through.
const LOOK_ALIKES_MAX: u16 = 10;
const SEARCH_LIMIT_MAX: usize = 10_000;
/// Groups or units that are read to give the first ones by name, for servers give them in their own order.
const OBJECTS_SORTED: usize = 500;
/// Groups and units read at once by their names.
const READS_AT_ONCE: usize = 4;
/// What is read of a group or unit.
const MANAGER: &str = "manager";
const OBJECT_ATTRIBUTES: [&str; 2] = ["objectClass", "description"];

/// A directory on real servers.
pub struct LdapDirectory {
    wire: Wire,
    flavour: OnceCell<Arc<dyn Flavour>>,
}

impl LdapDirectory {
    /// Checks the settings; connects to nothing before the first call.
    ///
    /// # Errors
    /// [`InvalidSettings`] with every fault there is.
    pub fn new(
        settings: ConnectionSettings,
        clock: Arc<dyn Clock>,
        entropy: Arc<dyn Entropy>,
    ) -> Result<Self, InvalidSettings> {
        let dials = settings.check()?;
        let pool = Pool::new(PoolSettings {
            dials,
            account: (settings.bind_dn.clone(), settings.bind_password.clone()),
            size: usize::from(settings.pool_size),
            request_time: settings.request_time(),
            page_time: settings.page_time(),
            connect_time: settings.connect_time(),
            retry_after: std::time::Duration::from_secs(u64::from(settings.retry_after_seconds)),
        });
        Ok(Self { wire: Wire { settings, pool, clock, entropy }, flavour: OnceCell::new() })
    }

    async fn flavour(&self) -> DirectoryResult<&dyn Flavour> {
        let found = self.flavour.get_or_try_init(|| async {
            let mut root = RootDse::fetch(&self.wire).await?;
            if root.flavour(self.wire.settings.flavour) != FlavourChoice::ActiveDirectory {
                root.narrow(&self.wire).await?;
            }
            let flavour = choose(self.wire.settings.flavour, &root);
            tracing::info!(connection = %self.wire.slug(), flavour = %flavour.capabilities().flavour, "directory recognised");
            Ok(flavour)
        });
        Ok(found.await?.as_ref())
    }

    fn attributes(&self, flavour: &dyn Flavour) -> Vec<String> {
        self.attributes_but(flavour, &[])
    }

    /// The same without some of the flavour's own.
    fn attributes_but(&self, flavour: &dyn Flavour, left_out: &[&str]) -> Vec<String> {
        let settings = &self.wire.settings;
        let own = flavour.attributes().iter().filter(|name| !left_out.contains(name));
        let own = own.map(|&name| name.to_owned());
        let configured =
            settings.attributes.iter().chain(&settings.logon_attribute).chain(&settings.mail_attribute);
        let mut all: Vec<String> = own.chain(configured.cloned()).collect();
        all.sort_by_key(|name| name.to_ascii_lowercase());
        all.dedup_by(|left, right| left.eq_ignore_ascii_case(right));
        all
    }

    /// Groups or units that `filter` describes: more than `limit` where there are, for the first by name.
    async fn find_objects(
        &self,
        flavour: &dyn Flavour,
        kind: ObjectKind,
        filter: LdapFilter,
        limit: usize,
    ) -> DirectoryResult<Found> {
        let attributes = OBJECT_ATTRIBUTES.map(str::to_owned);
        let base = self.wire.settings.base.as_str();
        let mut bases = match kind {
            ObjectKind::Group => vec![flavour.groups_base(&self.wire), base],
            ObjectKind::Unit => vec![base],
        };
        bases.dedup();
        let sorted = flavour.sorted_by(kind).map(sorted_by);
        // Not every service account may see more of the tree than its base.
        for base in bases {
            let search = Wire::below(base, filter.clone(), &attributes, people::PAGE_SIZE);
            let limit = limit.max(OBJECTS_SORTED);
            if let Some(found) = self.wire.search_pages_with(&search, limit, sorted.as_ref()).await? {
                return Ok(found);
            }
        }
        Err(self.wire.base_missing("the server"))
    }

    /// Asks each controller what it knows of failed sign-ins.
    async fn traces(&self, flavour: &dyn Flavour, account: &Account) -> DirectoryResult<Vec<LockTrace>> {
        let (name, attributes) = flavour.trace_question(account);
        let request = Request::search(Search::entry(name, attributes));
        let answers = self.wire.pool.ask_each(&request).await;
        let (mut traces, mut is_known, mut is_gone) = (Vec::new(), false, false);
        for (address, answer) in answers {
            let (trace, reachable) = match answer {
                Ok(answer) if answer.outcome.code == NO_SUCH_OBJECT => {
                    is_gone = true;
                    (Trace::default(), true)
                }
                Ok(Answer { outcome, entries, .. }) if outcome.code == 0 => match entries.first() {
                    Some(entry) => {
                        is_known = true;
                        (flavour.trace(&self.wire, entry).await?, true)
                    }
                    None => (Trace::default(), false),
                },
                Ok(_) | Err(_) => (Trace::default(), false),
            };
            traces.push(LockTrace {
                controller: address.label(),
                failures: trace.failures,
                last_failure: trace.last_failure,
                locked_since: trace.locked_since,
                reachable,
            });
        }
        if is_gone && !is_known { Err(DirectoryError::Gone) } else { Ok(traces) }
    }

    /// Does something to an account by its name; when the name is no longer there, looks under which name
    /// the account is now, and tries once more.
    async fn renamed<T, F, R>(&self, account: &Account, what: F) -> DirectoryResult<T>
    where
        F: Fn(Account) -> R + Send + Sync,
        R: Future<Output = DirectoryResult<T>> + Send,
    {
        match what(account.clone()).await {
            Err(DirectoryError::Gone) => match self.fetch(&account.key).await? {
                Some(now) if !dn::is_same(&now.dn, &account.dn) => what(now).await,
                _ => Err(DirectoryError::Gone),
            },
            result => result,
        }
    }
}

/// The name that was typed, the attribute's name checked.
fn typed(identifier: &Identifier) -> Option<&str> {
    match identifier {
        Identifier::LogonName(text) | Identifier::Upn(text) => Some(text),
        Identifier::Attribute { name, value } => is_attribute(name).then_some(value.as_str()),
    }
}

fn is_meant(entry: &Entry, expected: &[Expected]) -> bool {
    expected.iter().any(|one| entry.texts(&one.attribute).any(|held| is_same(&one.value, held)))
}

fn empty_password() -> DirectoryError {
    let text = "an empty password is not sent".to_owned();
    let diagnostic = Diagnostic { result_code: 49, text, ..Diagnostic::default() };
    DirectoryError::Refused { refusal: Refusal::WrongPassword, diagnostic }
}

#[async_trait]
impl Directory for LdapDirectory {
    fn connection(&self) -> &Slug {
        self.wire.slug()
    }

    async fn capabilities(&self) -> DirectoryResult<Capabilities> {
        Ok(self.flavour().await?.capabilities())
    }

    async fn find(&self, identifier: &Identifier) -> DirectoryResult<Option<Account>> {
        let flavour = self.flavour().await?;
        let Some(name) = typed(identifier) else { return Ok(None) };
        let nobody = Identifier::LogonName(NOBODY.to_owned());
        // What cannot be anybody's name costs a question too, so that its time tells nothing.
        let (asked, plausible) = if is_plausible(name) { (identifier, true) } else { (&nobody, false) };
        let (filter, expected) = flavour.question(&self.wire, asked);
        let filter = LdapFilter::And(vec![filter, flavour.people()]);
        let mut attributes = self.attributes(flavour);
        attributes.extend(expected.iter().map(|one| one.attribute.clone()));
        let found = self.wire.search_base(filter, attributes, LOOK_ALIKES_MAX).await?;
        if found.more || !plausible {
            return Ok(None);
        }
        let mut meant = found.entries.iter().filter(|entry| is_meant(entry, &expected));
        match (meant.next(), meant.next()) {
            (Some(entry), None) => flavour.account(&self.wire, entry).await,
            (Some(_), Some(_)) => {
                tracing::warn!(connection = %self.wire.slug(), "a name is held by more than one account; nobody was found");
                Ok(None)
            }
            (None, _) => Ok(None),
        }
    }

    async fn search(&self, text: &str, limit: usize) -> DirectoryResult<SearchPage> {
        let flavour = self.flavour().await?;
        let text = text.trim();
        let limit = limit.min(SEARCH_LIMIT_MAX);
        if !is_plausible(text) || limit == 0 {
            return Ok(SearchPage::default());
        }
        let any = flavour.searched().iter().map(|name| begins(name, text)).collect();
        let filter = LdapFilter::And(vec![LdapFilter::Or(any), flavour.people()]);
        let base = &self.wire.settings.base;
        let search = Wire::below(base, filter, &self.attributes(flavour), PAGE_SIZE);
        let found = self.wire.search_pages(&search, limit).await?;
        let found = found.ok_or_else(|| self.wire.base_missing("the server"))?;
        let mut page = SearchPage { accounts: Vec::new(), more: found.more };
        for entry in &found.entries {
            page.accounts.extend(flavour.account(&self.wire, entry).await?);
        }
        page.accounts.sort_by_cached_key(|account| account.display_name.to_lowercase());
        Ok(page)
    }

    async fn search_objects(
        &self,
        kind: ObjectKind,
        text: &str,
        limit: usize,
    ) -> DirectoryResult<ObjectPage> {
        let flavour = self.flavour().await?;
        let text = text.trim();
        let limit = limit.min(SEARCH_LIMIT_MAX);
        if limit == 0 || !(text.is_empty() || is_plausible(text)) {
            return Ok(ObjectPage::default());
        }
        let found = self.find_objects(flavour, kind, flavour.objects(kind, text), limit).await?;
        let object = |entry: &Entry| objects::object(&entry.dn, entry.text("description"), kind);
        Ok(objects::page(found.entries.iter().filter_map(object).collect(), found.more, limit))
    }

    async fn describe_objects(&self, dns: &[String]) -> DirectoryResult<Vec<DirectoryObject>> {
        let flavour = self.flavour().await?;
        let read = |dn: &String| {
            let dn = dn.clone();
            async move { self.wire.read(&dn, &OBJECT_ATTRIBUTES).await }
        };
        let reads: Vec<_> = dns.iter().filter(|dn| dn::own_value(dn).is_some()).map(read).collect();
        let found: Vec<Option<Entry>> =
            futures_util::stream::iter(reads).buffered(READS_AT_ONCE).try_collect().await?;
        let object = |entry: Entry| {
            let kind = flavour.kind(&entry)?;
            objects::object(&entry.dn, entry.text("description"), kind)
        };
        Ok(found.into_iter().flatten().filter_map(object).collect())
    }

    async fn people(&self, query: &PeopleQuery, sink: &mut dyn PeopleSink) -> DirectoryResult<()> {
        let flavour = self.flavour().await?;
        let attributes = self.attributes_but(flavour, flavour.left_out(query));
        people::enumerate(&self.wire, flavour, attributes, query, sink).await
    }

    async fn manager(&self, account: &Account) -> DirectoryResult<Option<Account>> {
        let flavour = self.flavour().await?;
        let entry = self.wire.read(&account.dn, &[MANAGER]).await?;
        let named = entry.and_then(|entry| entry.text(MANAGER).map(str::to_owned));
        let Some(name) = named.filter(|name| self.wire.is_within_base(name)) else { return Ok(None) };
        let search = Search {
            base: name,
            scope: LdapSearchScope::Base,
            filter: flavour.people(),
            attributes: self.attributes(flavour),
            entries_max: 1,
        };
        match self.wire.search(search).await?.and_then(|mut found| found.entries.pop()) {
            Some(entry) => flavour.account(&self.wire, &entry).await,
            None => Ok(None),
        }
    }

    async fn fetch(&self, key: &PersonKey) -> DirectoryResult<Option<Account>> {
        if key.connection != *self.wire.slug() || !is_plausible(&key.object) {
            return Ok(None);
        }
        let flavour = self.flavour().await?;
        let entry = flavour.entry(&self.wire, &key.object, self.attributes(flavour)).await?;
        // Reading by id alone would also reach people outside the base.
        match entry.filter(|entry| self.wire.is_within_base(&entry.dn)) {
            Some(entry) => {
                Ok(flavour.account(&self.wire, &entry).await?.filter(|account| account.key == *key))
            }
            None => Ok(None),
        }
    }

    async fn memberships(&self, account: &Account, groups: &[String]) -> DirectoryResult<Vec<String>> {
        if groups.is_empty() {
            return Ok(Vec::new());
        }
        self.flavour().await?.memberships(&self.wire, account, groups).await
    }

    async fn password_policy(&self, account: &Account) -> DirectoryResult<DirectoryPolicy> {
        let flavour = self.flavour().await?;
        self.renamed(account, |account| async move { flavour.password_policy(&self.wire, &account).await })
            .await
    }

    async fn verify_password(&self, account: &Account, password: &Secret) -> DirectoryResult<BindVerdict> {
        if password.is_empty() {
            return Err(empty_password());
        }
        self.flavour().await?.verify(&self.wire, account, password).await
    }

    async fn pretend_to_verify(&self, password: &Secret) {
        let mut random = [0u8; 8];
        self.wire.entropy.fill(&mut random);
        let name = format!("CN={NOBODY}-{:016x},{}", u64::from_le_bytes(random), self.wire.settings.base);
        let nothing = Secret::new("-");
        let password = if password.is_empty() { &nothing } else { password };
        if let Ok(leased) = self.wire.pool.fresh().await {
            let _ = self.wire.ask_on(&leased, Request::bind(name, password), false).await;
        }
    }

    async fn reset_password(
        &self,
        account: &Account,
        new: &Secret,
        obey_history: bool,
    ) -> DirectoryResult<()> {
        let flavour = self.flavour().await?;
        let act = |account| async move { flavour.reset(&self.wire, &account, new, obey_history).await };
        self.renamed(account, act).await
    }

    async fn set_temporary_password(&self, account: &Account, temporary: &Secret) -> DirectoryResult<()> {
        let flavour = self.flavour().await?;
        let act = |account| async move { flavour.set_temporary(&self.wire, &account, temporary).await };
        self.renamed(account, act).await
    }

    async fn change_password(&self, account: &Account, old: &Secret, new: &Secret) -> DirectoryResult<()> {
        if old.is_empty() {
            return Err(empty_password());
        }
        let flavour = self.flavour().await?;
        self.renamed(account, |account| async move { flavour.change(&self.wire, &account, old, new).await })
            .await
    }

    async fn unlock(&self, account: &Account) -> DirectoryResult<()> {
        let flavour = self.flavour().await?;
        self.renamed(account, |account| async move { flavour.unlock(&self.wire, &account).await }).await
    }

    async fn enable(&self, account: &Account) -> DirectoryResult<()> {
        let flavour = self.flavour().await?;
        self.renamed(account, |account| async move { flavour.enable(&self.wire, &account).await }).await
    }

    async fn require_change(&self, account: &Account, required: bool) -> DirectoryResult<()> {
        let flavour = self.flavour().await?;
        let act = |account| async move { flavour.require_change(&self.wire, &account, required).await };
        self.renamed(account, act).await
    }

    async fn lock_traces(&self, account: &Account) -> DirectoryResult<Vec<LockTrace>> {
        let flavour = self.flavour().await?;
        self.renamed(account, |account| async move { self.traces(flavour, &account).await }).await
    }

    async fn controllers(&self) -> DirectoryResult<Vec<ControllerInfo>> {
        let named = match self.flavour().await?.controllers(&self.wire).await {
            Ok(named) => named,
            // They are not everybody's to read.
            Err(DirectoryError::Misconfigured(reason)) => {
                tracing::info!(connection = %self.wire.slug(), %reason, "the directory does not name its controllers");
                Vec::new()
            }
            Err(error) => return Err(error),
        };
        if !named.is_empty() {
            return Ok(named);
        }
        let configured = |address: &Address| ControllerInfo {
            host: address.host().to_owned(),
            site: String::new(),
            writable: true,
        };
        Ok(self.wire.pool.addresses().map(configured).collect())
    }

    fn reads(&self, attribute: &str) -> bool {
        self.wire.settings.attributes.iter().any(|name| name.eq_ignore_ascii_case(attribute))
    }

    fn round_trips(&self) -> u64 {
        self.wire.pool.round_trips()
    }

    async fn health(&self) -> Vec<HealthFinding> {
        health::examine(&self.wire).await
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::equals;

    #[test]
    fn an_attribute_name_that_is_no_name_asks_nothing() {
        let identifier = Identifier::Attribute { name: "uid=*)(cn".to_owned(), value: "x".to_owned() };
        assert_eq!(typed(&identifier), None);
    }

    #[test]
    fn metacharacters_of_filters_are_letters_like_others() {
        assert_eq!(equals("uid", "*)(uid=*"), LdapFilter::Equality("uid".to_owned(), "*)(uid=*".to_owned()));
    }
}
