//! Whose policy it is: the first management policy whose scope holds a person. Exclusion wins.

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

/// Whether one of `scopes` holds the account; no scope at all means everybody.
///
/// # Errors
/// When a scope names groups and the directory does not answer.
pub async fn holds_any(
    scopes: &[Scope],
    account: &Account,
    directory: &dyn Directory,
) -> Result<bool, DirectoryError> {
    if scopes.is_empty() {
        return Ok(true);
    }
    for scope in scopes.iter().filter(|scope| scope.connection == account.key.connection) {
        if holds(scope, account, directory).await? {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Whether one of `scopes` names a group or unit that the account is in; whoever is not named is not in.
///
/// # Errors
/// When a scope names groups and the directory does not answer.
pub async fn names_any(
    scopes: &[Scope],
    account: &Account,
    directory: &dyn Directory,
) -> Result<bool, DirectoryError> {
    let mut naming = scopes.iter().filter(|scope| {
        scope.connection == account.key.connection
            && !(scope.include_groups.is_empty() && scope.include_units.is_empty())
    });
    for scope in &mut naming {
        if holds(scope, account, directory).await? {
            return Ok(true);
        }
    }
    Ok(false)
}

async fn holds(scope: &Scope, account: &Account, directory: &dyn Directory) -> Result<bool, DirectoryError> {
    let asked: Vec<String> = scope.include_groups.iter().chain(&scope.exclude_groups).cloned().collect();
    let memberships =
        if asked.is_empty() { Vec::new() } else { directory.memberships(account, &asked).await? };
    let in_group = |groups: &[String]| {
        groups.iter().any(|group| memberships.iter().any(|held| held.eq_ignore_ascii_case(group)))
    };
    let in_unit = |units: &[String]| units.iter().any(|unit| is_below(&account.dn, unit));
    if in_group(&scope.exclude_groups) || in_unit(&scope.exclude_units) {
        return Ok(false);
    }
    let everybody = scope.include_groups.is_empty() && scope.include_units.is_empty();
    Ok(everybody || in_group(&scope.include_groups) || in_unit(&scope.include_units))
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
    let places = realm.policies.iter().flat_map(of_policy).chain(roles).chain(passwords);
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

/// Whether `dn` is `unit` or below it. Case and the spaces around commas do not matter (RFC 4514).
pub(crate) fn is_below(dn: &str, unit: &str) -> bool {
    let normal = |text: &str| {
        let parts: Vec<String> = split_rdns(text).iter().map(|part| part.trim().to_lowercase()).collect();
        parts
    };
    let (dn, unit) = (normal(dn), normal(unit));
    !unit.is_empty() && dn.len() >= unit.len() && dn[dn.len() - unit.len()..] == unit[..]
}

/// Splits at commas that are not escaped.
fn split_rdns(dn: &str) -> Vec<String> {
    let mut parts = vec![String::new()];
    let mut escaped = false;
    for c in dn.chars() {
        if c == ',' && !escaped {
            parts.push(String::new());
        } else if let Some(part) = parts.last_mut() {
            part.push(c);
        }
        escaped = c == '\\' && !escaped;
    }
    parts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_unit_holds_what_is_below_it_whatever_the_case() {
        assert!(is_below("CN=Ana,OU=Sales,DC=corp,DC=test", "ou=sales, dc=corp, dc=test"));
        assert!(!is_below("CN=Ana,OU=Sales,DC=corp,DC=test", "OU=ales,DC=corp,DC=test"));
        assert!(!is_below("CN=Ana,OU=Other,DC=corp,DC=test", "OU=Sales,DC=corp,DC=test"));
    }

    #[test]
    fn an_escaped_comma_does_not_make_a_unit() {
        assert!(!is_below("CN=x\\,OU=Sales,DC=corp", "OU=Sales,DC=corp"));
    }
}
