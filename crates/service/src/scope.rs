//! Whose policy it is: the first management policy whose scope holds a person. What a scope says is decided in
//! [`domain::scope`].

pub use domain::scope::{Reason, Unnamed, explain, first_value, holds_any, is_below, memberships, names_any};
use domain::{
    account::Account,
    config::{ManagementPolicy, Realm, Scope},
    directory::{Directory, DirectoryError},
    id::Slug,
};

use crate::Connections;

/// The person's management policy; `None` when no scope holds them.
///
/// # Errors
/// When a scope names groups and the directory does not answer.
pub async fn policy_of<'a>(
    realm: &'a Realm,
    account: &Account,
    directory: &dyn Directory,
) -> Result<Option<&'a ManagementPolicy>, DirectoryError> {
    for policy in realm.policies.iter().filter(|policy| policy.enabled) {
        if holds_any(&policy.scope, account, directory).await? {
            return Ok(Some(policy));
        }
    }
    Ok(None)
}

/// Whether all connections that the realm speaks of are there: a scope of one that is not holds nobody.
///
/// # Errors
/// When one is not; the error names the place, the value and the fix.
pub fn check_scopes(realm: &Realm, connections: &Connections) -> Result<(), String> {
    let of_policy = |policy: &ManagementPolicy| {
        let place = format!("policies.{}", policy.id);
        let helpdesk = &policy.helpdesk;
        [
            (format!("{place}.scope"), policy.scope.clone()),
            (format!("{place}.helpdesk.scope"), helpdesk.scope.clone()),
            (format!("{place}.helpdesk.two_person"), helpdesk.two_person.clone()),
        ]
    };
    let roles =
        realm.staff.roles.iter().map(|role| (format!("staff.roles.{}.scope", role.id), role.scope.clone()));
    let passwords = realm
        .password_policies
        .iter()
        .map(|policy| (format!("password_policies.{}.scope", policy.id), policy.scope.clone()));
    let phones = std::iter::once(("phone.scope".to_owned(), realm.phone.scope.clone()));
    let places = realm.policies.iter().flat_map(of_policy).chain(roles).chain(passwords).chain(phones);
    let known = |id: &Slug| {
        connections.get(id).is_some() || realm.connections.iter().any(|connection| connection.id == *id)
    };
    for (place, scopes) in places {
        if let Some(Scope { connection, .. }) = scopes.iter().find(|scope| !known(&scope.connection)) {
            let mut names: Vec<String> = connections.all().keys().map(ToString::to_string).collect();
            names.extend(realm.connections.iter().map(|connection| connection.id.to_string()));
            names.dedup();
            return Err(format!(
                "{place}.connection = `{connection}`: there is no such connection. Use one that there is ({}), or add one of this id.",
                names.join(", ")
            ));
        }
    }
    Ok(())
}
