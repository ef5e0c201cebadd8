//! The LDAP view of an entry: every attribute's values, whether stored, derived from typed state or
//! constructed for this one read. Apart from search, because filters, selection and compare all ask here.

use std::time::Duration;

use domain::time::Timestamp;

use super::{
    dn,
    password::PasswordRules,
    schema::AttributeType,
    tree::{Account, Class, Entry, EntryId, Tree, control},
};

/// The values of `attribute` on `entry`; none when it is absent.
pub(super) fn values(tree: &Tree, entry: &Entry, attribute: &AttributeType, now: Timestamp) -> Vec<Vec<u8>> {
    if let Some(stored) = entry.attributes.get(attribute.name) {
        return stored.iter().map(|value| value.as_bytes().to_vec()).collect();
    }
    let of_entry = entry_values(tree, entry, attribute.name);
    if !of_entry.is_empty() {
        return of_entry;
    }
    let one = match (&entry.account, &entry.settings) {
        (Some(account), _) => account_value(tree, entry, account, attribute.name, now),
        (None, Some(settings)) if attribute.name == "msDS-PasswordSettingsPrecedence" => {
            Some(settings.precedence.to_string())
        }
        (None, Some(settings)) => settings_value(&settings.rules, attribute.name),
        (None, None) if entry.class == Class::Domain => domain_value(&tree.rules, attribute.name),
        (None, None) => None,
    };
    one.map(String::into_bytes).into_iter().collect()
}

/// Whether any value of `attribute` on `entry` passes `test`. What searches mostly ask for is not copied.
pub(super) fn any(
    tree: &Tree,
    entry: &Entry,
    attribute: &AttributeType,
    now: Timestamp,
    test: &dyn Fn(&[u8]) -> bool,
) -> bool {
    if let Some(stored) = entry.attributes.get(attribute.name) {
        return stored.iter().any(|value| test(value.as_bytes()));
    }
    match attribute.name {
        "objectClass" => classes(entry.class).iter().any(|class| test(class.as_bytes())),
        "objectGUID" => test(&entry.guid),
        _ => values(tree, entry, attribute, now).iter().any(|value| test(value)),
    }
}

/// What any entry may have.
fn entry_values(tree: &Tree, entry: &Entry, name: &str) -> Vec<Vec<u8>> {
    let text = |value: String| vec![value.into_bytes()];
    match name {
        "distinguishedName" => text(entry.dn.clone()),
        "name" => dn::own_name(&entry.dn).map(text).unwrap_or_default(),
        "objectClass" => classes(entry.class).iter().map(|class| class.as_bytes().to_vec()).collect(),
        "objectCategory" => text(category(tree, entry.class)),
        "objectGUID" => vec![entry.guid.to_vec()],
        "objectSid" => match entry.rid {
            Some(rid) => vec![tree.sid.member(rid)],
            None if entry.class == Class::Domain => vec![tree.sid.own()],
            None => Vec::new(),
        },
        "whenCreated" => text(generalized_time(entry.created)),
        "whenChanged" => text(generalized_time(entry.changed)),
        "uSNCreated" => text(entry.usn_created.to_string()),
        "uSNChanged" => text(entry.usn_changed.to_string()),
        "canonicalName" => text(canonical_name(tree, entry)),
        "memberOf" => tree.direct_groups(entry.id).map(|group| group.dn.as_bytes().to_vec()).collect(),
        "member" if entry.class == Class::Group => names_of(tree, entry.links.iter().copied()),
        "msDS-PSOAppliesTo" if entry.settings.is_some() => names_of(tree, entry.links.iter().copied()),
        "msDS-PSOApplied" => tree
            .settings()
            .filter(|other| other.links.contains(&entry.id))
            .map(|other| other.dn.as_bytes().to_vec())
            .collect(),
        "tokenGroups" if entry.rid.is_some() => tree
            .security_groups(entry)
            .into_iter()
            .filter_map(|id| tree.get(id).and_then(|group| group.rid))
            .map(|rid| tree.sid.member(rid))
            .collect(),
        "sAMAccountType" => match entry.class {
            Class::Person => text("805306368".to_owned()),
            Class::Group => text("268435456".to_owned()),
            _ => Vec::new(),
        },
        _ => Vec::new(),
    }
}

fn names_of(tree: &Tree, ids: impl Iterator<Item = EntryId>) -> Vec<Vec<u8>> {
    ids.filter_map(|id| tree.get(id)).map(|entry| entry.dn.as_bytes().to_vec()).collect()
}

fn account_value(
    tree: &Tree,
    entry: &Entry,
    account: &Account,
    name: &str,
    now: Timestamp,
) -> Option<String> {
    let moment = |at: Option<Timestamp>| at.map_or(0, Timestamp::to_filetime).to_string();
    Some(match name {
        "userAccountControl" => account.control.to_string(),
        "pwdLastSet" => account.password_last_set.to_string(),
        "badPwdCount" => account.bad_password_count.to_string(),
        "badPasswordTime" => moment(account.bad_password_time),
        "lockoutTime" => account.lockout_time?.to_string(),
        "accountExpires" => account.expires.map_or(i64::MAX, Timestamp::to_filetime).to_string(),
        "lastLogon" => moment(account.last_logon),
        "lastLogonTimestamp" => account.last_logon?.to_filetime().to_string(),
        "logonCount" => account.logon_count.to_string(),
        "primaryGroupID" => account.primary_group.to_string(),
        "msDS-ResultantPSO" => tree.resultant_settings(entry)?.dn.clone(),
        "msDS-UserPasswordExpiryTimeComputed" => account.expiry_filetime(tree.rules_for(entry)).to_string(),
        "msDS-User-Account-Control-Computed" => {
            let rules = tree.rules_for(entry);
            let locked = if account.is_locked(rules, now) { control::LOCKED } else { 0 };
            let expired = if account.is_password_expired(rules, now) { control::PASSWORD_EXPIRED } else { 0 };
            (locked | expired).to_string()
        }
        _ => return None,
    })
}

/// A span as Active Directory writes it: 100 ns intervals, negative; `i64::MIN` for never.
fn interval(span: Option<Duration>) -> String {
    span.map_or(i64::MIN, |span| -i64::try_from(span.as_nanos() / 100).unwrap_or(i64::MAX)).to_string()
}

/// A lock that only an administrator ends is written as "never".
fn lock_interval(span: Duration) -> String {
    interval((!span.is_zero()).then_some(span))
}

fn domain_value(rules: &PasswordRules, name: &str) -> Option<String> {
    Some(match name {
        "minPwdLength" => rules.min_length.to_string(),
        "pwdHistoryLength" => rules.history_length.to_string(),
        "pwdProperties" => u8::from(rules.complexity).to_string(),
        "minPwdAge" => interval(Some(rules.min_age)),
        "maxPwdAge" => interval(rules.max_age),
        "lockoutThreshold" => rules.lockout_threshold.to_string(),
        "lockoutDuration" => lock_interval(rules.lockout_duration),
        "lockOutObservationWindow" => interval(Some(rules.lockout_window)),
        _ => return None,
    })
}

fn settings_value(rules: &PasswordRules, name: &str) -> Option<String> {
    Some(match name {
        "msDS-MinimumPasswordLength" => rules.min_length.to_string(),
        "msDS-PasswordHistoryLength" => rules.history_length.to_string(),
        "msDS-PasswordComplexityEnabled" => boolean(rules.complexity),
        "msDS-PasswordReversibleEncryptionEnabled" => boolean(false),
        "msDS-MinimumPasswordAge" => interval(Some(rules.min_age)),
        "msDS-MaximumPasswordAge" => interval(rules.max_age),
        "msDS-LockoutThreshold" => rules.lockout_threshold.to_string(),
        "msDS-LockoutDuration" => lock_interval(rules.lockout_duration),
        "msDS-LockoutObservationWindow" => interval(Some(rules.lockout_window)),
        _ => return None,
    })
}

fn boolean(value: bool) -> String {
    if value { "TRUE" } else { "FALSE" }.to_owned()
}

fn classes(class: Class) -> &'static [&'static str] {
    match class {
        Class::Domain => &["top", "domain", "domainDNS"],
        Class::Unit => &["top", "organizationalUnit"],
        Class::Container => &["top", "container"],
        Class::Person => &["top", "person", "organizationalPerson", "user"],
        Class::Group => &["top", "group"],
        Class::PasswordSettings => &["top", "msDS-PasswordSettings"],
        Class::Server => &["top", "server"],
        Class::Service => &["top", "applicationSettings", "nTDSDSA"],
    }
}

fn category(tree: &Tree, class: Class) -> String {
    let name = match class {
        Class::Domain => "Domain-DNS",
        Class::Unit => "Organizational-Unit",
        Class::Container => "Container",
        Class::Person => "Person",
        Class::Group => "Group",
        Class::PasswordSettings => "ms-DS-Password-Settings",
        Class::Server => "Server",
        Class::Service => "NTDS-DSA",
    };
    format!("CN={name},CN=Schema,CN=Configuration,{}", tree.names.dn)
}

/// `northwind.example/People/Sales/Ana Ruiz`.
fn canonical_name(tree: &Tree, entry: &Entry) -> String {
    let mut names = Vec::new();
    let mut at = Some(entry);
    while let Some(entry) = at {
        match entry.class {
            Class::Domain => names.push(tree.names.dns.clone()),
            _ => names.push(dn::own_name(&entry.dn).unwrap_or_default().replace('/', "\\/")),
        }
        at = dn::parent(&entry.key).and_then(|above| tree.by_key(above));
    }
    names.reverse();
    names.join("/")
}

/// `20261123100130.0Z` (RFC 4517 section 3.3.13, with the fraction that Active Directory writes).
pub(super) fn generalized_time(at: Timestamp) -> String {
    let seconds = at.as_millis().div_euclid(1000);
    let (days, second) = (seconds.div_euclid(86_400), seconds.rem_euclid(86_400));
    // The Gregorian calendar counted from 1 March of year 0, so that the leap day is a year's last.
    let shifted = days + 719_468;
    let era = shifted.div_euclid(146_097);
    let day_of_era = shifted.rem_euclid(146_097);
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted_month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
    let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    let (hour, minute) = (second / 3600, second / 60 % 60);
    format!("{year:04}{month:02}{day:02}{hour:02}{minute:02}{:02}.0Z", second % 60)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_moment_is_written_as_generalized_time() {
        let cases = [
            (0, "19700101000000.0Z"),
            (951_782_400_000, "20000229000000.0Z"),
            (1_795_431_690_999, "20261123110130.0Z"),
        ];
        for (millis, text) in cases {
            assert_eq!(generalized_time(Timestamp::from_millis(millis)), text);
        }
    }

    #[test]
    fn never_and_until_unlocked_are_written_as_the_smallest_interval() {
        let rules =
            PasswordRules { max_age: None, lockout_duration: Duration::ZERO, ..PasswordRules::default() };
        assert_eq!(domain_value(&rules, "maxPwdAge").unwrap(), "-9223372036854775808");
        assert_eq!(domain_value(&rules, "lockoutDuration").unwrap(), "-9223372036854775808");
        assert_eq!(domain_value(&rules, "minPwdAge").unwrap(), "0");
        assert_eq!(domain_value(&rules, "lockOutObservationWindow").unwrap(), "-18000000000");
    }
}
