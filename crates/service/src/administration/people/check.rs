//! "Does this person fall in, and why": asked of a scope of a policy or a role while it is being made, so the
//! administrator's draft counts where there is one.

use api::{
    ServiceError, ServiceResult,
    people::{Named, ScopeCheck, ScopeOf, ScopePart, Why},
    staff::Permission,
};
use domain::{
    account::Account,
    config::{Realm, Scope, staff::RoleAssignment},
    directory::Directory,
    message::Message,
};

use super::why::{Because, Names, Said, in_order, named};
use crate::{
    administration::Admin,
    connections::parse_name,
    scope::{self, Unnamed},
};

/// What is asked about, as it stands in a document.
struct Asked<'r> {
    of: Named,
    enabled: bool,
    scopes: &'r [Scope],
    unnamed: Unnamed,
    role: Option<&'r RoleAssignment>,
}

impl<'r> Asked<'r> {
    fn find(realm: &'r Realm, scope: &ScopeOf) -> Option<Self> {
        Some(match scope {
            ScopeOf::Policy(id, part) => {
                let policy = realm.policies.iter().find(|one| one.id == *id)?;
                let (scopes, unnamed): (&[Scope], Unnamed) = match part {
                    ScopePart::People => (&policy.scope, Unnamed::AreIn),
                    ScopePart::Operators => (&policy.helpdesk.scope, Unnamed::AreOut),
                    ScopePart::TwoPerson => (&policy.helpdesk.two_person, Unnamed::AreOut),
                };
                let of = named(&policy.id, &policy.name);
                Self { of, enabled: policy.enabled, scopes, unnamed, role: None }
            }
            ScopeOf::Passwords(id) => {
                let policy = realm.password_policies.iter().find(|one| one.id == *id)?;
                let of = named(&policy.id, &policy.name);
                Self {
                    of,
                    enabled: policy.enabled,
                    scopes: &policy.scope,
                    unnamed: Unnamed::AreIn,
                    role: None,
                }
            }
            ScopeOf::Role(id) => {
                let role = realm.staff.roles.iter().find(|one| one.id == *id)?;
                let of = named(&role.id, &role.name);
                Self { of, enabled: true, scopes: &role.scope, unnamed: Unnamed::AreOut, role: Some(role) }
            }
        })
    }

    fn said(&self, account: &Account, memberships: &[String]) -> Said {
        let key = &account.key;
        let names = |role: &RoleAssignment| {
            role.people
                .iter()
                .any(|person| person.connection == key.connection && person.object == key.object)
        };
        if !self.enabled {
            Said::Off
        } else if self.role.is_some_and(names) {
            Said::Named
        } else {
            Said::ByScope(scope::explain(self.scopes, self.unnamed, account, memberships))
        }
    }
}

impl Admin<'_> {
    pub(super) async fn check_scope(&self, scope: &ScopeOf, name: &str) -> ServiceResult<ScopeCheck> {
        match scope {
            ScopeOf::Policy(policy, _) => self.require_in(Permission::ViewPeople, policy)?,
            // They belong to the realm as a whole; who may be asked about is limited below.
            ScopeOf::Passwords(_) | ScopeOf::Role(_) => self.require(Permission::ViewPeople)?,
        }
        let realm = self.drafted_realm().await?;
        let asked = Asked::find(&realm, scope).ok_or(ServiceError::NotFound)?;
        let (account, directory) = self.somebody(name).await?;
        let policy = match scope {
            ScopeOf::Policy(..) => self.policy_after_all(&realm, &account, &*directory).await?,
            ScopeOf::Passwords(_) => self.passwords_after_all(&realm, &account, &*directory).await?,
            ScopeOf::Role(_) => None,
        };
        Ok(ScopeCheck {
            name: account.display_name.clone(),
            logon_name: account.logon_name.clone(),
            why: self.explain(asked, &account, &*directory).await?,
            policy,
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
        asked: Asked<'_>,
        account: &Account,
        directory: &dyn Directory,
    ) -> ServiceResult<Why> {
        let memberships = scope::memberships(asked.scopes, account, directory).await;
        let memberships = memberships.map_err(|error| self.house.directory_trouble(&error))?;
        let said = asked.said(account, &memberships);
        let because = Because { of: asked.of, said, in_force: false };
        let names = Names::fetch(directory, std::iter::once(&because)).await;
        Ok(names.say(&because))
    }

    /// The policy that is theirs, as far as the administrator may know of it.
    async fn policy_after_all(
        &self,
        realm: &Realm,
        account: &Account,
        directory: &dyn Directory,
    ) -> ServiceResult<Option<Named>> {
        let policy = scope::policy_of(realm, account, directory).await;
        let policy = policy.map_err(|error| self.house.directory_trouble(&error))?;
        let grants = &self.staff.standing.grants;
        let known = policy.filter(|policy| grants.may_in(Permission::ViewConfiguration, &policy.id));
        Ok(known.map(|policy| named(&policy.id, &policy.name)))
    }

    /// The password policy that is theirs.
    async fn passwords_after_all(
        &self,
        realm: &Realm,
        account: &Account,
        directory: &dyn Directory,
    ) -> ServiceResult<Option<Named>> {
        let scopes = realm.password_policies.iter().flat_map(|policy| &policy.scope);
        let memberships = scope::memberships(scopes, account, directory).await;
        let memberships = memberships.map_err(|error| self.house.directory_trouble(&error))?;
        let all = in_order(&realm.password_policies, account, &memberships);
        Ok(all.into_iter().find(|because| because.in_force).map(|because| because.of))
    }
}
