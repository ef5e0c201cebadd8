//! The [`Directory`] port for real servers: chooses the flavour on first use, and does what is the same for
//! all of them, above all making sure that who was found is who was meant.

use std::sync::Arc;

use async_trait::async_trait;
use domain::{
    account::{Account, DirectoryPolicy},
    directory::{
        BindVerdict, Capabilities, Diagnostic, Directory, DirectoryError, DirectoryResult, HealthFinding,
        Identifier, Refusal, SearchPage,
    },
    entropy::Entropy,
    id::Slug,
    person::PersonKey,
    secret::Secret,
    time::Clock,
};
use ldap3_proto::LdapFilter;
use tokio::sync::OnceCell;

use crate::{
    connection::{Entry, Request},
    dn,
    flavour::{Expected, Flavour, choose, root_dse::RootDse},
    health,
    names::{NOBODY, is_plausible, is_same},
    pool::{Pool, PoolSettings},
    settings::{ConnectionSettings, InvalidSettings, is_attribute},
    wire::{Wire, begins},
};

/// More people than this for one name are not looked through.
const LOOK_ALIKES_MAX: u16 = 10;
const SEARCH_LIMIT_MAX: usize = 10_000;

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
            connect_time: settings.connect_time(),
            retry_after: std::time::Duration::from_secs(u64::from(settings.retry_after_seconds)),
        });
        Ok(Self { wire: Wire { settings, pool, clock, entropy }, flavour: OnceCell::new() })
    }

    async fn flavour(&self) -> DirectoryResult<&dyn Flavour> {
        let found = self.flavour.get_or_try_init(|| async {
            let root = RootDse::fetch(&self.wire).await?;
            let flavour = choose(self.wire.settings.flavour, &root);
            tracing::info!(connection = %self.wire.slug(), flavour = %flavour.capabilities().flavour, "directory recognised");
            Ok(flavour)
        });
        Ok(found.await?.as_ref())
    }

    fn attributes(&self, flavour: &dyn Flavour) -> Vec<String> {
        let settings = &self.wire.settings;
        let own = flavour.attributes().iter().map(|&name| name.to_owned());
        let configured =
            settings.attributes.iter().chain(&settings.logon_attribute).chain(&settings.mail_attribute);
        let mut all: Vec<String> = own.chain(configured.cloned()).collect();
        all.sort_by_key(|name| name.to_ascii_lowercase());
        all.dedup_by(|left, right| left.eq_ignore_ascii_case(right));
        all
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
        let found = self.wire.search_pages(&filter, &self.attributes(flavour), limit).await?;
        let mut page = SearchPage { accounts: Vec::new(), more: found.more };
        for entry in &found.entries {
            page.accounts.extend(flavour.account(&self.wire, entry).await?);
        }
        page.accounts.sort_by_cached_key(|account| account.display_name.to_lowercase());
        Ok(page)
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
