//! Finding people by the beginning of their name, logon name or mail address, in every directory at once.
//!
//! A directory that does not answer hides only its own people, and the page says so.

use std::{collections::BTreeSet, sync::Arc};

use api::{
    ServiceError, ServiceResult,
    people::{PeopleFound, PersonLine},
    staff::Permission,
};
use domain::{
    account::Account,
    directory::{Directory, DirectoryResult, Identifier},
    id::Slug,
    message::Message,
    profile::masked_address,
};
use tokio::task::JoinSet;

use crate::{Connection, administration::Admin, connections::parse_name};

/// The shortest text that is searched for, in code points.
const TEXT_LENGTH_MIN: usize = 2;
/// How many matches are looked at for one that a limited role reaches.
const LOOKED_AT_FACTOR: usize = 4;
/// How many matches are looked at in one directory at most.
const LOOKED_AT_MAX: usize = 200;

/// What one directory found.
struct Matches {
    place: usize,
    result: DirectoryResult<(Vec<Account>, bool)>,
}

impl Admin<'_> {
    pub(super) async fn find_people(
        &self,
        text: &str,
        connection: Option<&str>,
    ) -> ServiceResult<PeopleFound> {
        self.require(Permission::ViewPeople)?;
        let typed = parse_name(text, "")?;
        let (Identifier::LogonName(name) | Identifier::Upn(name) | Identifier::Attribute { value: name, .. }) =
            &typed.identifier;
        if name.chars().count() < TEXT_LENGTH_MIN {
            let message = Message::new("admin.people.short").with("count", TEXT_LENGTH_MIN);
            return Err(ServiceError::Invalid(message));
        }
        let asked = connection.or(typed.domain.as_deref());
        let connections = self.house.connections.candidates(asked);
        if connections.is_empty() {
            return Ok(PeopleFound::default());
        }
        let limit = self.staff.loaded.realm.staff.find.search_limit as usize;
        let whole = self.staff.standing.grants.may_everywhere(Permission::ViewPeople);
        let look_at = if whole { limit } else { (limit * LOOKED_AT_FACTOR).min(LOOKED_AT_MAX) };
        let matches = search_all(&connections, &typed.identifier, name, look_at).await;
        let mut found = PeopleFound::default();
        for Matches { place, result } in matches {
            let Some(connection) = connections.get(place) else { continue };
            match result {
                Ok((accounts, more)) => {
                    found.more |= more;
                    self.take_in(&mut found, connection, accounts, limit).await?;
                }
                Err(error) => {
                    tracing::warn!(connection = %connection.directory.connection(), %error, "people not searched");
                    found.unreachable.push(connection.alias.clone());
                }
            }
        }
        Ok(found)
    }

    /// Adds those within reach, up to `limit` in all.
    async fn take_in(
        &self,
        found: &mut PeopleFound,
        connection: &Connection,
        accounts: Vec<Account>,
        limit: usize,
    ) -> ServiceResult<()> {
        for account in accounts {
            if found.people.len() == limit {
                found.more = true;
                return Ok(());
            }
            if self.reaches(Permission::ViewPeople, &account, &*connection.directory).await? {
                found.people.push(self.person_line(&account, &connection.alias)?);
            }
        }
        Ok(())
    }

    fn person_line(&self, account: &Account, alias: &str) -> ServiceResult<PersonLine> {
        let shown = &self.staff.loaded.realm.staff.find.show_attributes;
        let detail: Vec<&str> = shown
            .iter()
            .filter_map(|name| account.attributes.get(&name.to_lowercase())?.first().map(String::as_str))
            .collect();
        Ok(PersonLine {
            ticket: self.house.seal_ticket(&self.staff.session, &account.key)?,
            name: account.display_name.clone(),
            logon_name: account.logon_name.clone(),
            connection: alias.to_owned(),
            detail: detail.join(", "),
            mail: account.mail.as_deref().map(masked_address),
            state: account.state.clone(),
        })
    }

    /// What people call a connection; its slug where it is gone.
    pub(super) fn alias_of(&self, connection: &Slug) -> String {
        self.house.connections.get(connection).map_or_else(|| connection.to_string(), |one| one.alias.clone())
    }
}

/// Asks all directories at once. The answers come in the order of the connections.
async fn search_all(
    connections: &[Arc<Connection>],
    identifier: &Identifier,
    text: &str,
    limit: usize,
) -> Vec<Matches> {
    let mut tasks = JoinSet::new();
    for (place, connection) in connections.iter().enumerate() {
        let directory = Arc::clone(&connection.directory);
        let (identifier, text) = (identifier.clone(), text.to_owned());
        tasks.spawn(async move {
            let result = search(&*directory, &identifier, &text, limit).await;
            Matches { place, result }
        });
    }
    let mut matches = tasks.join_all().await;
    matches.sort_by_key(|one| one.place);
    matches
}

/// The one whom the text names exactly comes first, then those whose names begin with it.
async fn search(
    directory: &dyn Directory,
    identifier: &Identifier,
    text: &str,
    limit: usize,
) -> DirectoryResult<(Vec<Account>, bool)> {
    let exact = directory.find(identifier).await?;
    let page = directory.search(text, limit).await?;
    let mut seen = BTreeSet::new();
    let all = exact.into_iter().chain(page.accounts);
    Ok((all.filter(|account| seen.insert(account.key.clone())).collect(), page.more))
}
