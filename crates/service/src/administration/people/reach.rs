//! Who is within an administrator's reach: everybody for a role that is not limited, else the people of its
//! management policies. Asked of the directory each time, because people move.

use std::sync::Arc;

use api::{ServiceError, ServiceResult, staff::Permission};
use domain::{
    account::Account,
    directory::Directory,
    event::{EventKind, EventResult},
    store::Change,
};

use crate::{administration::Admin, scope, staff::standing_of};

/// Somebody whom the administrator reaches, read just now.
pub(super) struct Reached {
    pub(super) account: Account,
    pub(super) directory: Arc<dyn Directory>,
}

impl Admin<'_> {
    /// The person of a ticket, as far as `permission` reaches.
    ///
    /// # Errors
    /// [`ServiceError::Denied`] when no role allows it for anybody; [`ServiceError::NotFound`] for somebody
    /// beyond reach just as for nobody, with a line of history for the former.
    pub(super) async fn reach(&self, permission: Permission, ticket: &str) -> ServiceResult<Reached> {
        self.require(permission)?;
        let house = self.house;
        let key = house.unseal_ticket(&self.staff.session, ticket)?;
        let directory = house.connections.directory(&key.connection).ok_or(ServiceError::NotFound)?;
        let account = directory.fetch(&key).await.map_err(|error| house.directory_trouble(&error))?;
        let account = account.ok_or(ServiceError::NotFound)?;
        if self.reaches(permission, &account, &*directory).await? {
            return Ok(Reached { account, directory });
        }
        self.note_exceeded(&account).await?;
        Err(ServiceError::NotFound)
    }

    /// Whether somebody is within reach.
    pub(super) async fn reaches(
        &self,
        permission: Permission,
        account: &Account,
        directory: &dyn Directory,
    ) -> ServiceResult<bool> {
        let grants = &self.staff.standing.grants;
        if grants.may_everywhere(permission) {
            return Ok(true);
        }
        let policy = scope::policy_of(&self.staff.loaded.realm, account, directory).await;
        let policy = policy.map_err(|error| self.house.directory_trouble(&error))?;
        Ok(policy.is_some_and(|policy| grants.may_in(permission, &policy.id)))
    }

    /// Writes down that somebody beyond reach was asked for.
    pub(super) async fn note_exceeded(&self, account: &Account) -> ServiceResult<()> {
        let event = self.event_about(EventKind::ScopeExceeded, EventResult::Failure, account);
        let committed = self.house.store().commit(vec![Change::Append(Box::new(event))]).await;
        committed.map_err(|error| self.house.store_trouble(&error))
    }

    /// A line of history of something that this administrator does, about somebody.
    pub(super) fn event_about(
        &self,
        kind: EventKind,
        result: EventResult,
        account: &Account,
    ) -> domain::event::Event {
        let mut event = self.event(kind, result);
        event.subject = Some(account.key.clone());
        event.subject_name.clone_from(&account.logon_name);
        event
    }

    /// Whether somebody can be changed by those only who may give roles: they have a role on this site
    /// themselves, and losing their registration would make their sign-in weaker.
    pub(super) async fn is_protected(
        &self,
        account: &Account,
        directory: &dyn Directory,
    ) -> ServiceResult<bool> {
        if self.staff.standing.grants.may_everywhere(Permission::EditRoles) {
            return Ok(false);
        }
        let standing = standing_of(&self.staff.loaded, account, directory).await;
        let standing = standing.map_err(|error| self.house.directory_trouble(&error))?;
        Ok(!standing.grants.0.is_empty())
    }
}
