//! "Does this person fall in, and why": asked of a scope of a management policy while it is being made, so the
//! administrator's draft counts where there is one.

use api::{
    ServiceError, ServiceResult,
    people::{ScopeCheck, ScopePart},
    staff::Permission,
};
use domain::{
    account::Account,
    config::{ManagementPolicy, Realm, Scope},
    directory::Directory,
    id::Slug,
    message::Message,
};

use super::why::{Because, Names, Said, named};
use crate::{
    administration::Admin,
    connections::parse_name,
    scope::{self, Unnamed},
};

impl Admin<'_> {
    pub(super) async fn check_scope(
        &self,
        policy: &Slug,
        part: ScopePart,
        name: &str,
    ) -> ServiceResult<ScopeCheck> {
        self.require_in(Permission::ViewPeople, policy)?;
        let realm = self.drafted_realm().await?;
        let policy = realm.policies.iter().find(|one| one.id == *policy).ok_or(ServiceError::NotFound)?;
        let (account, directory) = self.somebody(name).await?;
        let why = self.explain(policy, part, &account, &*directory).await?;
        Ok(ScopeCheck {
            name: account.display_name.clone(),
            logon_name: account.logon_name.clone(),
            why,
            policy: self.policy_after_all(&realm, &account, &*directory).await?,
        })
    }

    /// The one of this name, as far as the administrator reaches.
    async fn somebody(&self, name: &str) -> ServiceResult<(Account, std::sync::Arc<dyn Directory>)> {
        let nobody = || ServiceError::Invalid(Message::new("admin.scope.nobody"));
        let typed = parse_name(name, "")?;
        let found = self.house.connections.find(&typed, None).await;
        let account = found.map_err(|error| self.house.directory_trouble(&error))?.ok_or_else(nobody)?;
        let directory = self.house.connections.directory(&account.key.connection).ok_or_else(nobody)?;
        if self.reaches(Permission::ViewPeople, &account, &*directory).await? {
            return Ok((account, directory));
        }
        self.note_exceeded(&account).await?;
        Err(nobody())
    }

    async fn explain(
        &self,
        policy: &ManagementPolicy,
        part: ScopePart,
        account: &Account,
        directory: &dyn Directory,
    ) -> ServiceResult<api::people::Why> {
        let (scopes, unnamed): (&[Scope], Unnamed) = match part {
            ScopePart::People => (&policy.scope, Unnamed::AreIn),
            ScopePart::Operators => (&policy.helpdesk.scope, Unnamed::AreOut),
            ScopePart::TwoPerson => (&policy.helpdesk.two_person, Unnamed::AreOut),
        };
        let memberships = scope::memberships(scopes, account, directory).await;
        let memberships = memberships.map_err(|error| self.house.directory_trouble(&error))?;
        let because = Because {
            of: named(&policy.id, &policy.name),
            said: if policy.enabled {
                Said::ByScope(scope::explain(scopes, unnamed, account, &memberships))
            } else {
                Said::Off
            },
            in_force: false,
        };
        let names = Names::fetch(directory, std::iter::once(&because)).await;
        Ok(names.say(&because))
    }

    /// The policy that is theirs, as far as the administrator may know of it.
    async fn policy_after_all(
        &self,
        realm: &Realm,
        account: &Account,
        directory: &dyn Directory,
    ) -> ServiceResult<Option<api::people::Named>> {
        let policy = scope::policy_of(realm, account, directory).await;
        let policy = policy.map_err(|error| self.house.directory_trouble(&error))?;
        let grants = &self.staff.standing.grants;
        let known = policy.filter(|policy| grants.may_in(Permission::ViewConfiguration, &policy.id));
        Ok(known.map(|policy| named(&policy.id, &policy.name)))
    }
}
