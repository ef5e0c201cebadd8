//! Finding people: by part of a name, and, for links of ticket systems, by exactly one name. Whoever is not in
//! the operator's scope is not among them, and is not counted either.

use api::{
    ServiceError, ServiceResult,
    helpdesk::{DeepLink, FoundPeople, PersonLine},
};
use domain::{directory::Identifier, id::Slug, message::Message, run::Run};
use tokio::time::Instant;

use super::{Helpdesk, subject};
use crate::{Connection, connections::parse_name};

/// How many matches a directory is asked for: more than are shown, because those out of scope are left out.
const MATCHES_MAX: usize = 200;
/// The shortest text that is searched for, in characters; a shorter one would list everybody.
const TEXT_LENGTH_MIN: usize = 2;

impl Helpdesk<'_> {
    /// People whose names begin with `text` and whom this operator helps.
    pub(super) async fn find(&self, text: &str, domain: Option<&str>) -> ServiceResult<FoundPeople> {
        if text.trim().chars().count() < TEXT_LENGTH_MIN {
            return Err(ServiceError::Invalid(
                Message::new("desk.find.too-short").with("least", TEXT_LENGTH_MIN),
            ));
        }
        let typed = parse_name(text, "")?;
        self.count_look().await?;
        let limit = self.staff.loaded.realm.staff.find.search_limit as usize;
        let mut found = FoundPeople { people: Vec::new(), more: false };
        for connection in self.house.connections.candidates(typed.domain.as_deref().or(domain)) {
            self.find_in(&connection, &typed.identifier, limit, &mut found).await?;
        }
        Ok(found)
    }

    /// Adds the matches of one directory, up to `limit` of all.
    async fn find_in(
        &self,
        connection: &Connection,
        typed: &Identifier,
        limit: usize,
        found: &mut FoundPeople,
    ) -> ServiceResult<()> {
        let text = match typed {
            Identifier::LogonName(text) | Identifier::Upn(text) => text,
            Identifier::Attribute { value, .. } => value,
        };
        let directory = &connection.directory;
        let trouble = |error| self.house.directory_trouble(&error);
        let page = directory.search(text, MATCHES_MAX).await.map_err(trouble)?;
        found.more |= page.more;
        let mut accounts = page.accounts;
        if page.more
            && let Some(exact) = directory.find(typed).await.map_err(trouble)?
        {
            // Whoever is named in full is found, however many there are whose names only begin so.
            accounts.retain(|account| account.key != exact.key);
            accounts.insert(0, exact);
        }
        for account in accounts {
            if let Ok(helped) = self.within(account).await? {
                if found.people.len() >= limit {
                    found.more = true;
                    return Ok(());
                }
                found.people.push(self.line(&helped.account)?);
            }
        }
        Ok(())
    }

    /// Where a link to `user` and `task` leads. Changes nothing.
    pub(super) async fn open_link(&self, user: &str, task: Option<&Slug>) -> ServiceResult<DeepLink> {
        let started = Instant::now();
        let found = self.resolve_link(user, task).await;
        if matches!(found, Err(ServiceError::NotFound)) {
            self.house.pause_until_quantum(started).await;
        }
        found
    }

    async fn resolve_link(&self, user: &str, task: Option<&Slug>) -> ServiceResult<DeepLink> {
        let typed = parse_name(user, "")?;
        self.count_look().await?;
        let found = self.house.connections.find(&typed, None).await;
        let account = found.map_err(|error| self.house.directory_trouble(&error))?;
        let helped = match self.within(account.ok_or(ServiceError::NotFound)?).await? {
            Ok(helped) => helped,
            Err(account) => return Err(self.exceeded("link", Some(subject(&account))).await),
        };
        if let Some(task) = task {
            self.workflow(&helped, task)?;
        }
        Ok(DeepLink { ticket: self.ticket(&helped.account.key)?, task: task.cloned() })
    }

    /// The person of a run of this operator's, as lists show them.
    pub(super) async fn caller_line(&self, run: &Run) -> ServiceResult<PersonLine> {
        self.line(&self.helped_by(run).await?.account)
    }

    /// Counts a look-up; operators who leaf through the company are held up.
    async fn count_look(&self) -> ServiceResult<()> {
        let limit = self.staff.loaded.realm.limits.find_per_address;
        self.house.hold_to(&[("desk-find", &self.staff.session.person.to_string(), limit)]).await
    }
}
