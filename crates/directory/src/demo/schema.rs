//! The part of Active Directory's schema that the demo directory knows: how values of an attribute compare,
//! and whether the attribute exists only when it is asked for by name. An attribute that is not listed here
//! does not exist: a filter on it is undefined and a request for it is ignored, as on a real controller.

/// How values are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Syntax {
    /// Text without regard to case and accents.
    Text,
    /// A whole number in decimal.
    Integer,
    /// A distinguished name.
    Name,
    /// Bytes.
    Octets,
    /// Generalized time; sorts as text.
    Time,
}

/// One attribute type.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct AttributeType {
    /// Its lDAPDisplayName.
    pub name: &'static str,
    /// How values compare.
    pub syntax: Syntax,
    /// Computed at each read: only on request by name, and never in a filter.
    pub constructed: bool,
}

const fn stored(name: &'static str, syntax: Syntax) -> AttributeType {
    AttributeType { name, syntax, constructed: false }
}

const fn constructed(name: &'static str, syntax: Syntax) -> AttributeType {
    AttributeType { name, syntax, constructed: true }
}

/// Every attribute type known.
pub(super) static ATTRIBUTES: &[AttributeType] = &[
    stored("accountExpires", Syntax::Integer),
    stored("adminCount", Syntax::Integer),
    stored("badPasswordTime", Syntax::Integer),
    stored("badPwdCount", Syntax::Integer),
    stored("c", Syntax::Text),
    stored("cn", Syntax::Text),
    stored("company", Syntax::Text),
    stored("dNSHostName", Syntax::Text),
    stored("dc", Syntax::Text),
    stored("department", Syntax::Text),
    stored("description", Syntax::Text),
    stored("displayName", Syntax::Text),
    stored("distinguishedName", Syntax::Name),
    stored("employeeID", Syntax::Text),
    stored("extensionAttribute1", Syntax::Text),
    stored("givenName", Syntax::Text),
    stored("groupType", Syntax::Integer),
    stored("homePhone", Syntax::Text),
    stored("info", Syntax::Text),
    stored("initials", Syntax::Text),
    stored("l", Syntax::Text),
    stored("lastLogon", Syntax::Integer),
    stored("lastLogonTimestamp", Syntax::Integer),
    stored("lockOutObservationWindow", Syntax::Integer),
    stored("lockoutDuration", Syntax::Integer),
    stored("lockoutThreshold", Syntax::Integer),
    stored("lockoutTime", Syntax::Integer),
    stored("logonCount", Syntax::Integer),
    stored("mail", Syntax::Text),
    stored("manager", Syntax::Name),
    stored("maxPwdAge", Syntax::Integer),
    stored("member", Syntax::Name),
    stored("memberOf", Syntax::Name),
    stored("minPwdAge", Syntax::Integer),
    stored("minPwdLength", Syntax::Integer),
    stored("mobile", Syntax::Text),
    stored("msDS-HasDomainNCs", Syntax::Name),
    stored("msDS-LockoutDuration", Syntax::Integer),
    stored("msDS-LockoutObservationWindow", Syntax::Integer),
    stored("msDS-LockoutThreshold", Syntax::Integer),
    stored("msDS-MaximumPasswordAge", Syntax::Integer),
    stored("msDS-MinimumPasswordAge", Syntax::Integer),
    stored("msDS-MinimumPasswordLength", Syntax::Integer),
    stored("msDS-PSOAppliesTo", Syntax::Name),
    stored("msDS-PSOApplied", Syntax::Name),
    stored("msDS-PasswordComplexityEnabled", Syntax::Text),
    stored("msDS-PasswordHistoryLength", Syntax::Integer),
    stored("msDS-PasswordReversibleEncryptionEnabled", Syntax::Text),
    stored("msDS-PasswordSettingsPrecedence", Syntax::Integer),
    stored("name", Syntax::Text),
    stored("objectCategory", Syntax::Name),
    stored("objectClass", Syntax::Text),
    stored("objectGUID", Syntax::Octets),
    stored("objectSid", Syntax::Octets),
    stored("otherMailbox", Syntax::Text),
    stored("otherMobile", Syntax::Text),
    stored("ou", Syntax::Text),
    stored("physicalDeliveryOfficeName", Syntax::Text),
    stored("preferredLanguage", Syntax::Text),
    stored("primaryGroupID", Syntax::Integer),
    stored("proxyAddresses", Syntax::Text),
    stored("pwdHistoryLength", Syntax::Integer),
    stored("pwdLastSet", Syntax::Integer),
    stored("pwdProperties", Syntax::Integer),
    stored("sAMAccountName", Syntax::Text),
    stored("sAMAccountType", Syntax::Integer),
    stored("showInAdvancedViewOnly", Syntax::Text),
    stored("sn", Syntax::Text),
    stored("streetAddress", Syntax::Text),
    stored("telephoneNumber", Syntax::Text),
    stored("title", Syntax::Text),
    stored("uSNChanged", Syntax::Integer),
    stored("uSNCreated", Syntax::Integer),
    stored("userAccountControl", Syntax::Integer),
    stored("userPrincipalName", Syntax::Text),
    stored("whenChanged", Syntax::Time),
    stored("whenCreated", Syntax::Time),
    constructed("canonicalName", Syntax::Text),
    constructed("msDS-ResultantPSO", Syntax::Name),
    constructed("msDS-User-Account-Control-Computed", Syntax::Integer),
    constructed("msDS-UserPasswordExpiryTimeComputed", Syntax::Integer),
    constructed("tokenGroups", Syntax::Octets),
];

/// Attributes that an ambiguous-name look-up (`anr`) tries, MS-ADTS 3.1.1.3.1.3.3.
pub(super) static ANR_ATTRIBUTES: &[&str] = &[
    "displayName",
    "givenName",
    "name",
    "physicalDeliveryOfficeName",
    "proxyAddresses",
    "sAMAccountName",
    "sn",
];

/// The attribute type of that name, without regard to case.
pub(super) fn find(name: &str) -> Option<&'static AttributeType> {
    ATTRIBUTES.iter().find(|known| known.name.eq_ignore_ascii_case(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_in_any_case_and_each_is_listed_once() {
        assert_eq!(find("SAMACCOUNTNAME").unwrap().name, "sAMAccountName");
        assert_eq!(find("unicodePwd"), None, "a password can be written but never read or searched");
        for known in ATTRIBUTES {
            assert_eq!(
                ATTRIBUTES.iter().filter(|other| other.name.eq_ignore_ascii_case(known.name)).count(),
                1
            );
        }
        assert!(ANR_ATTRIBUTES.iter().all(|name| find(name).is_some()));
    }
}
