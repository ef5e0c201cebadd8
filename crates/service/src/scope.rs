//! Whose policy it is: the first management policy whose scope holds a person. Exclusion wins.

use domain::{
    account::Account,
    config::{ManagementPolicy, Realm, Scope},
    directory::{Directory, DirectoryError},
};

/// The person's management policy; `None` when no scope holds them.
///
/// # Errors
/// When a scope names groups and the directory does not answer.
pub async fn policy_of<'a>(
    realm: &'a Realm,
    account: &Account,
    directory: &dyn Directory,
) -> Result<Option<&'a ManagementPolicy>, DirectoryError> {
    for policy in &realm.policies {
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

/// Whether `dn` is `unit` or below it. Case and the spaces around commas do not matter (RFC 4514).
fn is_below(dn: &str, unit: &str) -> bool {
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
