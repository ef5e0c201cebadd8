//! Who may do what on the administration site: one table, and what a person's roles amount to.
//!
//! Pure. A role is granted for the whole realm or for some management policies; what concerns the realm as a
//! whole is not to be had by a limited role.

use std::collections::BTreeSet;

use api::staff::Permission;
use domain::{config::staff::Role, id::Slug};

/// Whether a role allows something.
#[must_use]
pub const fn allows(role: Role, permission: Permission) -> bool {
    permission.is_of(role)
}

/// Whether something concerns the realm as a whole, so that a role limited to some policies does not give it.
const fn is_of_the_realm(permission: Permission) -> bool {
    matches!(
        permission,
        Permission::EditRealm
            | Permission::EditRoles
            | Permission::Export
            | Permission::ViewSessions
            | Permission::EndSessions
            | Permission::Operate
            | Permission::ViewComputers
            | Permission::ManageComputers
    )
}

/// One role that somebody has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Grant {
    /// Which.
    pub role: Role,
    /// The management policies it is limited to; empty for the whole realm.
    pub policies: BTreeSet<Slug>,
}

/// All roles of somebody.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Grants(pub Vec<Grant>);

impl Grants {
    /// Everything, everywhere: the set-up of a realm without administrators.
    #[must_use]
    pub fn everything() -> Self {
        Self(vec![Grant { role: Role::Full, policies: BTreeSet::new() }])
    }

    /// Whether it is allowed somewhere at least.
    #[must_use]
    pub fn may(&self, permission: Permission) -> bool {
        self.0.iter().any(|grant| {
            allows(grant.role, permission) && (grant.policies.is_empty() || !is_of_the_realm(permission))
        })
    }

    /// Whether it is allowed for what concerns this policy.
    #[must_use]
    pub fn may_in(&self, permission: Permission, policy: &Slug) -> bool {
        self.0.iter().any(|grant| {
            let here = grant.policies.is_empty()
                || (!is_of_the_realm(permission) && grant.policies.contains(policy));
            here && allows(grant.role, permission)
        })
    }

    /// Whether it is allowed for the realm as a whole.
    #[must_use]
    pub fn may_everywhere(&self, permission: Permission) -> bool {
        self.0.iter().any(|grant| grant.policies.is_empty() && allows(grant.role, permission))
    }

    /// All that is allowed somewhere.
    #[must_use]
    pub fn permissions(&self) -> Vec<Permission> {
        Permission::ALL.into_iter().filter(|permission| self.may(*permission)).collect()
    }

    /// The policies that all roles together are limited to; `None` for the whole realm.
    #[must_use]
    pub fn limits(&self) -> Option<Vec<Slug>> {
        if self.0.iter().any(|grant| grant.policies.is_empty()) {
            return None;
        }
        let all: BTreeSet<Slug> = self.0.iter().flat_map(|grant| grant.policies.clone()).collect();
        Some(all.into_iter().collect())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn limited(role: Role, policy: &str) -> Grants {
        Grants(vec![Grant { role, policies: BTreeSet::from([Slug::new(policy).unwrap()]) }])
    }

    /// The table as `docs/roles.md` holds it.
    fn matrix() -> String {
        let mut text = format!("| | {} |\n", Role::ALL.map(Role::code).join(" | "));
        text.push_str(&format!("| --- |{}\n", " --- |".repeat(Role::ALL.len())));
        for permission in Permission::ALL {
            let cells = Role::ALL.map(|role| match (allows(role, permission), is_of_the_realm(permission)) {
                (false, _) => "-",
                (true, true) => "realm",
                (true, false) => "policies",
            });
            text.push_str(&format!("| `{}` | {} |\n", permission.code(), cells.join(" | ")));
        }
        text
    }

    #[test]
    fn the_matrix_of_roles_is_as_reviewed() {
        let page = include_str!("../../../../docs/roles.md");
        assert!(page.contains(&matrix()), "docs/roles.md has not this table:\n{}", matrix());
    }

    #[test]
    fn a_limited_role_gives_nothing_elsewhere_and_nothing_of_the_realm() {
        let grants = limited(Role::Full, "sales");
        let (sales, other) = (Slug::new("sales").unwrap(), Slug::new("other").unwrap());
        assert!(grants.may_in(Permission::EditPolicies, &sales));
        assert!(!grants.may_in(Permission::EditPolicies, &other));
        assert!(!grants.may_in(Permission::EditRoles, &sales));
        assert!(!grants.may(Permission::Export));
        assert!(!grants.may_everywhere(Permission::ViewPeople));
    }

    #[test]
    fn roles_add_up_each_in_its_own_place() {
        let mut grants = limited(Role::PolicyAuthor, "sales");
        grants.0.push(Grant { role: Role::Auditor, policies: BTreeSet::new() });
        let other = Slug::new("other").unwrap();
        assert!(grants.may_in(Permission::ViewHistory, &other));
        assert!(!grants.may_in(Permission::EditPolicies, &other));
        assert_eq!(grants.limits(), None);
    }

    #[test]
    fn an_auditor_changes_nothing() {
        let changing = Permission::ALL.into_iter().filter(|permission| {
            !matches!(
                permission,
                Permission::ViewConfiguration
                    | Permission::ViewPeople
                    | Permission::ViewHistory
                    | Permission::ViewSessions
                    | Permission::ViewComputers
            )
        });
        for permission in changing {
            assert!(!allows(Role::Auditor, permission), "{permission:?}");
        }
    }
}
