//! What a scope says of an account: one that is named and not excluded is in. Exclusion wins.
//!
//! Decided in one pure place, [`explain`]; the rest asks the directory for what that needs.

use crate::{
    account::Account,
    config::Scope,
    directory::{Directory, DirectoryError},
};

/// Whether one of `scopes` holds the account; no scope at all means everybody.
///
/// # Errors
/// When a scope names groups and the directory does not answer.
pub async fn holds_any(
    scopes: &[Scope],
    account: &Account,
    directory: &dyn Directory,
) -> Result<bool, DirectoryError> {
    let memberships = memberships(scopes, account, directory).await?;
    Ok(explain(scopes, Unnamed::AreIn, account, &memberships).holds())
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
    let memberships = memberships(scopes, account, directory).await?;
    Ok(explain(scopes, Unnamed::AreOut, account, &memberships).holds())
}

/// Which of the groups that `scopes` speak of the account is in. The directory is asked once, or not at all
/// where there are none.
///
/// # Errors
/// When the directory does not answer.
pub async fn memberships<'s>(
    scopes: impl IntoIterator<Item = &'s Scope>,
    account: &Account,
    directory: &dyn Directory,
) -> Result<Vec<String>, DirectoryError> {
    let mut asked: Vec<String> = scopes
        .into_iter()
        .filter(|scope| scope.connection == account.key.connection)
        .flat_map(|scope| scope.include_groups.iter().chain(&scope.exclude_groups).cloned())
        .collect();
    asked.sort_unstable();
    asked.dedup();
    if asked.is_empty() { Ok(Vec::new()) } else { directory.memberships(account, &asked).await }
}

/// What is said of people where a scope names nobody: it is theirs, or it is not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unnamed {
    /// A scope without groups and units, and no scope at all, mean everybody.
    AreIn,
    /// They mean nobody: operators and roles.
    AreOut,
}

/// Why scopes hold an account, or do not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// There is no scope, so everybody is in.
    Everybody,
    /// The scope of the account's connection names nobody, so everybody of that connection is in.
    EverybodyThere,
    /// In this group (DN), and not excluded.
    InGroup(String),
    /// Below this unit (DN), and not excluded.
    InUnit(String),
    /// In this group (DN), which is excluded.
    GroupExcluded(String),
    /// Below this unit (DN), which is excluded.
    UnitExcluded(String),
    /// In none of the groups and units.
    NotNamed,
    /// No scope is about the account's connection.
    OtherConnection,
    /// Nobody is named, and only who is named is in.
    NobodyNamed,
}

impl Reason {
    /// Whether the account is in.
    #[must_use]
    pub const fn holds(&self) -> bool {
        matches!(self, Self::Everybody | Self::EverybodyThere | Self::InGroup(_) | Self::InUnit(_))
    }

    /// The group or unit (DN) that decides, where one does.
    #[must_use]
    pub fn object(&self) -> Option<&str> {
        match self {
            Self::InGroup(dn) | Self::InUnit(dn) | Self::GroupExcluded(dn) | Self::UnitExcluded(dn) => {
                Some(dn)
            }
            _ => None,
        }
    }

    /// The stable tail of a message code: `scope.reason.<tail>`.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Everybody => "everybody",
            Self::EverybodyThere => "everybody-there",
            Self::InGroup(_) => "in-group",
            Self::InUnit(_) => "in-unit",
            Self::GroupExcluded(_) => "group-excluded",
            Self::UnitExcluded(_) => "unit-excluded",
            Self::NotNamed => "not-named",
            Self::OtherConnection => "other-connection",
            Self::NobodyNamed => "nobody-named",
        }
    }
}

/// Whether `scopes` hold an account that is in the groups `memberships`, and why: the first scope that holds
/// it decides; where none does, an exclusion is the better answer.
#[must_use]
pub fn explain(scopes: &[Scope], unnamed: Unnamed, account: &Account, memberships: &[String]) -> Reason {
    if scopes.is_empty() {
        return if unnamed == Unnamed::AreIn { Reason::Everybody } else { Reason::NobodyNamed };
    }
    let theirs = scopes.iter().filter(|scope| scope.connection == account.key.connection);
    let mut why = Reason::OtherConnection;
    for reason in theirs.map(|scope| explain_one(scope, unnamed, account, memberships)) {
        if reason.holds() {
            return reason;
        }
        if why.object().is_none() {
            why = reason;
        }
    }
    why
}

fn explain_one(scope: &Scope, unnamed: Unnamed, account: &Account, memberships: &[String]) -> Reason {
    let group = |groups: &[String]| {
        groups.iter().find(|group| memberships.iter().any(|held| held.eq_ignore_ascii_case(group))).cloned()
    };
    let unit = |units: &[String]| units.iter().find(|unit| is_below(&account.dn, unit)).cloned();
    if scope.include_groups.is_empty() && scope.include_units.is_empty() && unnamed == Unnamed::AreOut {
        return Reason::NobodyNamed;
    }
    if let Some(dn) = group(&scope.exclude_groups) {
        return Reason::GroupExcluded(dn);
    }
    if let Some(dn) = unit(&scope.exclude_units) {
        return Reason::UnitExcluded(dn);
    }
    if scope.include_groups.is_empty() && scope.include_units.is_empty() {
        return Reason::EverybodyThere;
    }
    let named = group(&scope.include_groups).map(Reason::InGroup);
    named.or_else(|| unit(&scope.include_units).map(Reason::InUnit)).unwrap_or(Reason::NotNamed)
}

/// Whether `dn` is `unit` or below it. Case and the spaces around commas do not matter (RFC 4514).
#[must_use]
pub fn is_below(dn: &str, unit: &str) -> bool {
    let normal = |text: &str| {
        let parts: Vec<String> = split_rdns(text).iter().map(|part| part.trim().to_lowercase()).collect();
        parts
    };
    let (dn, unit) = (normal(dn), normal(unit));
    !unit.is_empty() && dn.len() >= unit.len() && dn[dn.len() - unit.len()..] == unit[..]
}

/// The value of a DN's first part, for reading; the DN itself where it has none.
#[must_use]
pub fn first_value(dn: &str) -> String {
    let first = split_rdns(dn).into_iter().next().unwrap_or_default();
    first.split_once('=').map_or_else(|| dn.to_owned(), |(_, value)| value.trim().replace('\\', ""))
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
    use crate::id::Slug;

    #[test]
    fn a_unit_holds_what_is_below_it_whatever_the_case() {
        assert!(is_below("CN=Ana,OU=Sales,DC=corp,DC=test", "ou=sales, dc=corp, dc=test"));
        assert!(!is_below("CN=Ana,OU=Sales,DC=corp,DC=test", "OU=ales,DC=corp,DC=test"));
        assert!(!is_below("CN=Ana,OU=Other,DC=corp,DC=test", "OU=Sales,DC=corp,DC=test"));
    }

    fn account() -> Account {
        let key = crate::person::PersonKey { connection: Slug::literal("corp"), object: "1".to_owned() };
        Account {
            key,
            dn: "CN=Ana,OU=Sales,DC=corp".to_owned(),
            logon_name: "ana".to_owned(),
            upn: None,
            display_name: "Ana".to_owned(),
            given_name: None,
            surname: None,
            mail: None,
            attributes: std::collections::BTreeMap::new(),
            state: crate::account::AccountState::default(),
        }
    }

    fn scope(connection: &'static str, lists: [&[&str]; 4]) -> Scope {
        let [include_groups, include_units, exclude_groups, exclude_units] =
            lists.map(|list| list.iter().map(|&name| name.to_owned()).collect());
        let connection = Slug::literal(connection);
        Scope { connection, include_groups, include_units, exclude_groups, exclude_units }
    }

    #[test]
    fn what_decides_is_named_and_exclusion_wins() {
        let memberships = ["CN=Staff,DC=corp".to_owned(), "cn=interns,dc=corp".to_owned()];
        let why = |scopes: &[Scope], unnamed| explain(scopes, unnamed, &account(), &memberships);
        let dn = |text: &str| text.to_owned();
        assert_eq!(why(&[], Unnamed::AreIn), Reason::Everybody);
        assert_eq!(why(&[], Unnamed::AreOut), Reason::NobodyNamed);
        assert_eq!(why(&[scope("lab", [&[], &[], &[], &[]])], Unnamed::AreIn), Reason::OtherConnection);
        let open = [scope("corp", [&[], &[], &["CN=Others,DC=corp"], &[]])];
        assert_eq!(why(&open, Unnamed::AreIn), Reason::EverybodyThere);
        assert_eq!(why(&open, Unnamed::AreOut), Reason::NobodyNamed);
        let staff = scope("corp", [&["cn=staff,dc=corp"], &[], &[], &[]]);
        assert_eq!(
            why(std::slice::from_ref(&staff), Unnamed::AreOut),
            Reason::InGroup(dn("cn=staff,dc=corp"))
        );
        let unit = scope("corp", [&["CN=No,DC=corp"], &["OU=Sales,DC=corp"], &[], &[]]);
        assert_eq!(why(&[unit], Unnamed::AreIn), Reason::InUnit(dn("OU=Sales,DC=corp")));
        let out = scope("corp", [&["CN=Staff,DC=corp"], &[], &["CN=Interns,DC=corp"], &[]]);
        assert_eq!(
            why(std::slice::from_ref(&out), Unnamed::AreIn),
            Reason::GroupExcluded(dn("CN=Interns,DC=corp"))
        );
        let below = scope("corp", [&["CN=Staff,DC=corp"], &[], &[], &["ou=sales,dc=corp"]]);
        assert_eq!(why(&[below], Unnamed::AreIn), Reason::UnitExcluded(dn("ou=sales,dc=corp")));
        let other = scope("corp", [&["CN=No,DC=corp"], &[], &[], &[]]);
        assert_eq!(why(std::slice::from_ref(&other), Unnamed::AreIn), Reason::NotNamed);
        assert_eq!(
            why(&[other.clone(), out.clone()], Unnamed::AreIn).code(),
            "group-excluded",
            "the better answer"
        );
        assert_eq!(why(&[out, other, staff], Unnamed::AreIn).code(), "in-group", "another scope holds");
    }

    #[test]
    fn an_escaped_comma_does_not_make_a_unit() {
        assert!(!is_below("CN=x\\,OU=Sales,DC=corp", "OU=Sales,DC=corp"));
    }
}
