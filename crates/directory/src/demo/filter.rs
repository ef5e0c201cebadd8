//! Evaluates a search filter against one entry, in the three-valued logic of RFC 4511 section 4.5.1.7: an
//! attribute that the schema does not know makes its part undefined, and "not undefined" stays undefined.
//! Apart from search, which decides over which entries to ask.

use domain::time::Timestamp;
use ldap3_proto::proto::{LdapFilter, LdapMatchingRuleAssertion, LdapSubstringFilter};

use super::{
    attributes, dn, identity,
    schema::{self, ANR_ATTRIBUTES, AttributeType, Syntax},
    tree::{Class, Entry, EntryId, Tree},
};

const BIT_AND: &str = "1.2.840.113556.1.4.803";
const BIT_OR: &str = "1.2.840.113556.1.4.804";
const IN_CHAIN: &str = "1.2.840.113556.1.4.1941";

/// A filter names an attribute that exists only while it is read, which the server cannot search by.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct NotSearchable;

/// Refuses filters on constructed attributes before any entry is looked at.
pub(super) fn check(filter: &LdapFilter) -> Result<(), NotSearchable> {
    let name = match filter {
        LdapFilter::And(parts) | LdapFilter::Or(parts) => return parts.iter().try_for_each(check),
        LdapFilter::Not(part) => return check(part),
        LdapFilter::Equality(name, _)
        | LdapFilter::Substring(name, _)
        | LdapFilter::GreaterOrEqual(name, _)
        | LdapFilter::LessOrEqual(name, _)
        | LdapFilter::Approx(name, _)
        | LdapFilter::Present(name) => Some(name.as_str()),
        LdapFilter::Extensible(rule) => rule.type_.as_deref(),
    };
    match name.and_then(schema::find) {
        Some(attribute) if attribute.constructed => Err(NotSearchable),
        _ => Ok(()),
    }
}

/// Whether the filter is true of the entry; undefined counts as not.
pub(super) fn matches(tree: &Tree, entry: &Entry, filter: &LdapFilter, now: Timestamp) -> bool {
    Evaluation { tree, entry, now }.evaluate(filter) == Some(true)
}

struct Evaluation<'a> {
    tree: &'a Tree,
    entry: &'a Entry,
    now: Timestamp,
}

impl Evaluation<'_> {
    fn evaluate(&self, filter: &LdapFilter) -> Option<bool> {
        match filter {
            LdapFilter::And(parts) => fold(parts.iter().map(|part| self.evaluate(part)), false),
            LdapFilter::Or(parts) => fold(parts.iter().map(|part| self.evaluate(part)), true),
            LdapFilter::Not(part) => self.evaluate(part).map(|is_true| !is_true),
            LdapFilter::Present(name) if name.eq_ignore_ascii_case("objectClass") => Some(true),
            LdapFilter::Present(name) => {
                schema::find(name).map(|attribute| !self.values(attribute).is_empty())
            }
            LdapFilter::Equality(name, value) | LdapFilter::Approx(name, value) => self.equals(name, value),
            LdapFilter::Substring(name, pattern) => {
                let attribute = schema::find(name)?;
                let pattern = Pattern::new(pattern);
                (attribute.syntax == Syntax::Text)
                    .then(|| self.texts(attribute).any(|value| pattern.matches(&value)))
            }
            LdapFilter::GreaterOrEqual(name, value) => self.ordered(name, value, std::cmp::Ordering::is_ge),
            LdapFilter::LessOrEqual(name, value) => self.ordered(name, value, std::cmp::Ordering::is_le),
            LdapFilter::Extensible(rule) => self.extensible(rule),
        }
    }

    fn values(&self, attribute: &AttributeType) -> Vec<Vec<u8>> {
        attributes::values(self.tree, self.entry, attribute, self.now)
    }

    fn texts(&self, attribute: &AttributeType) -> impl Iterator<Item = String> {
        self.values(attribute).into_iter().map(|value| dn::fold(&String::from_utf8_lossy(&value)))
    }

    fn numbers(&self, attribute: &AttributeType) -> Vec<i64> {
        self.values(attribute)
            .iter()
            .filter_map(|value| std::str::from_utf8(value).ok()?.parse().ok())
            .collect()
    }

    fn equals(&self, name: &str, value: &str) -> Option<bool> {
        if name.eq_ignore_ascii_case("anr") {
            return Some(self.is_ambiguously(value));
        }
        let attribute = schema::find(name)?;
        match attribute.syntax {
            Syntax::Text => {
                let wanted = dn::fold(value);
                Some(self.texts(attribute).any(|value| value == wanted))
            }
            Syntax::Integer => {
                let wanted: i64 = value.trim().parse().ok()?;
                Some(self.numbers(attribute).contains(&wanted))
            }
            Syntax::Time => Some(self.values(attribute).iter().any(|held| held == value.as_bytes())),
            Syntax::Octets => {
                let wanted = identity::parse_guid(value)
                    .map(|guid| guid.to_vec())
                    .or_else(|| identity::parse_sid(value))
                    .unwrap_or_else(|| value.as_bytes().to_vec());
                Some(self.values(attribute).contains(&wanted))
            }
            Syntax::Name if attribute.name == "objectCategory" && !value.contains('=') => {
                Some(self.is_of_category(value))
            }
            Syntax::Name => {
                let wanted = dn::key(value)?;
                Some(self.names(attribute).any(|held| held == wanted))
            }
        }
    }

    fn names(&self, attribute: &AttributeType) -> impl Iterator<Item = String> {
        self.values(attribute).into_iter().filter_map(|value| dn::key(&String::from_utf8_lossy(&value)))
    }

    /// `objectCategory=user` by class name stands for the category of that class.
    fn is_of_category(&self, class: &str) -> bool {
        match class.to_ascii_lowercase().as_str() {
            "user" | "person" | "organizationalperson" => self.entry.class == Class::Person,
            "group" => self.entry.class == Class::Group,
            "organizationalunit" => self.entry.class == Class::Unit,
            "container" => self.entry.class == Class::Container,
            "domaindns" | "domain" => self.entry.class == Class::Domain,
            "msds-passwordsettings" => self.entry.class == Class::PasswordSettings,
            "server" => self.entry.class == Class::Server,
            "ntdsdsa" => self.entry.class == Class::Service,
            _ => false,
        }
    }

    /// `anr=an ru`: any of the name attributes begins with it, or given name and surname begin with its two
    /// halves, either way round. A leading `=` asks for equality.
    fn is_ambiguously(&self, value: &str) -> bool {
        let (exact, wanted) = match value.strip_prefix('=') {
            Some(rest) => (true, dn::fold(rest)),
            None => (false, dn::fold(value)),
        };
        if wanted.is_empty() {
            return false;
        }
        let fits = |name: &str, wanted: &str| {
            schema::find(name).is_some_and(|attribute| {
                self.texts(attribute)
                    .any(|value| if exact { value == wanted } else { value.starts_with(wanted) })
            })
        };
        let whole = ANR_ATTRIBUTES.iter().any(|name| fits(name, &wanted));
        whole
            || wanted.split_once(' ').is_some_and(|(first, rest)| {
                (fits("givenName", first) && fits("sn", rest))
                    || (fits("sn", first) && fits("givenName", rest))
            })
    }

    fn ordered(&self, name: &str, value: &str, fits: impl Fn(std::cmp::Ordering) -> bool) -> Option<bool> {
        let attribute = schema::find(name)?;
        match attribute.syntax {
            Syntax::Integer => {
                let bound: i64 = value.trim().parse().ok()?;
                Some(self.numbers(attribute).iter().any(|held| fits(held.cmp(&bound))))
            }
            Syntax::Text | Syntax::Time => {
                let bound = dn::fold(value);
                Some(self.texts(attribute).any(|held| fits(held.cmp(&bound))))
            }
            Syntax::Name | Syntax::Octets => None,
        }
    }

    fn extensible(&self, rule: &LdapMatchingRuleAssertion) -> Option<bool> {
        let name = rule.type_.as_deref()?;
        let Some(oid) = rule.matching_rule.as_deref() else { return self.equals(name, &rule.match_value) };
        let attribute = schema::find(name)?;
        match (oid, attribute.syntax) {
            (BIT_AND | BIT_OR, Syntax::Integer) => {
                let mask: i64 = rule.match_value.trim().parse().ok()?;
                let fits = |held: i64| if oid == BIT_AND { held & mask == mask } else { held & mask != 0 };
                Some(self.numbers(attribute).into_iter().any(fits))
            }
            (IN_CHAIN, Syntax::Name) => {
                let wanted = self.tree.by_key(&dn::key(&rule.match_value)?)?.id;
                self.in_chain(attribute.name, wanted)
            }
            _ => None,
        }
    }

    fn in_chain(&self, name: &str, wanted: EntryId) -> Option<bool> {
        match name {
            "memberOf" => Some(self.tree.groups_in_chain(self.entry.id).contains(&wanted)),
            "member" => Some(self.tree.groups_in_chain(wanted).contains(&self.entry.id)),
            _ => None,
        }
    }
}

/// Combines parts of an "and" (`decisive` false) or an "or" (`decisive` true).
fn fold(parts: impl Iterator<Item = Option<bool>>, decisive: bool) -> Option<bool> {
    let mut result = Some(!decisive);
    for part in parts {
        match part {
            Some(value) if value == decisive => return Some(decisive),
            Some(_) => {}
            None => result = None,
        }
    }
    result
}

/// A substring pattern, folded once.
struct Pattern {
    initial: String,
    any: Vec<String>,
    last: String,
}

impl Pattern {
    fn new(pattern: &LdapSubstringFilter) -> Self {
        let part = |part: &Option<String>| part.as_deref().map(dn::fold).unwrap_or_default();
        Self {
            initial: part(&pattern.initial),
            any: pattern.any.iter().map(|part| dn::fold(part)).collect(),
            last: part(&pattern.final_),
        }
    }

    fn matches(&self, value: &str) -> bool {
        let Some(mut rest) = value.strip_prefix(self.initial.as_str()) else { return false };
        for part in &self.any {
            match rest.find(part.as_str()) {
                Some(at) => rest = &rest[at + part.len()..],
                None => return false,
            }
        }
        rest.ends_with(&self.last)
    }
}

#[cfg(test)]
mod tests {
    use super::{
        super::{
            DemoConfig,
            company::{self, people},
        },
        *,
    };
    use ldap3_proto::parse_ldap_filter_str;

    fn northwind() -> (Tree, Timestamp) {
        let now = Timestamp::from_millis(1_795_000_000_000);
        (company::found(&DemoConfig::default(), now).unwrap(), now)
    }

    /// By value, because the text form's parser takes no spaces or equals signs in values.
    fn equal(name: &str, value: &str) -> LdapFilter {
        LdapFilter::Equality(name.to_owned(), value.to_owned())
    }

    fn in_chain(name: &str, value: &str) -> LdapFilter {
        LdapFilter::Extensible(LdapMatchingRuleAssertion {
            matching_rule: Some(IN_CHAIN.to_owned()),
            type_: Some(name.to_owned()),
            match_value: value.to_owned(),
            dn_attributes: false,
        })
    }

    fn found(filter: &str) -> Vec<String> {
        found_by(&parse_ldap_filter_str(filter).unwrap())
    }

    fn found_by(filter: &LdapFilter) -> Vec<String> {
        let (tree, now) = northwind();
        tree.entries()
            .filter(|entry| matches(&tree, entry, filter, now))
            .map(|entry| entry.text("sAMAccountName").to_owned())
            .collect()
    }

    #[test]
    fn a_person_is_found_by_each_kind_of_comparison() {
        for filter in [
            "(sAMAccountName=ANA.RUIZ)",
            "(&(objectCategory=person)(mail=ana.ruiz@northwind.example))",
            "(&(givenName=An*)(sn=*ui*)(displayName=*iz))",
        ] {
            assert_eq!(found(filter), [people::ANA], "{filter}");
        }
        let bound = || ("sn".to_owned(), "ruiz".to_owned());
        let ((name, value), (other_name, other_value)) = (bound(), bound());
        let both =
            vec![LdapFilter::GreaterOrEqual(name, value), LdapFilter::LessOrEqual(other_name, other_value)];
        assert_eq!(found_by(&LdapFilter::And(both)), [people::ANA]);
        let ana = "cn=ana ruiz, ou=sales, ou=people, dc=northwind, dc=example";
        for (name, value) in
            [("anr", "an ru"), ("anr", "ruiz an"), ("anr", "=ana.ruiz"), ("distinguishedName", ana)]
        {
            assert_eq!(found_by(&equal(name, value)), [people::ANA], "{name}={value}");
        }
    }

    #[test]
    fn an_unknown_attribute_is_undefined_and_its_negation_too() {
        assert_eq!(found("(shoeSize=44)"), [""; 0]);
        assert_eq!(found("(!(shoeSize=44))"), [""; 0]);
        assert_eq!(found("(|(shoeSize=44)(sAMAccountName=ana.ruiz))"), [people::ANA]);
        assert_eq!(found("(&(!(mail=*))(sAMAccountName=svc-reclave))"), [people::SERVICE]);
        assert_eq!(found("(badPwdCount=many)"), [""; 0]);
    }

    #[test]
    fn bits_and_chains_are_matched_by_rule() {
        assert!(
            found("(userAccountControl:1.2.840.113556.1.4.803:=2)").contains(&people::DISABLED.to_owned())
        );
        assert!(!found("(userAccountControl:1.2.840.113556.1.4.803:=514)").contains(&people::ANA.to_owned()));
        assert!(found("(userAccountControl:1.2.840.113556.1.4.804:=514)").contains(&people::ANA.to_owned()));
        let all_staff = "CN=All Staff,OU=Groups,DC=northwind,DC=example";
        let nested = found_by(&in_chain("memberOf", all_staff));
        assert!(nested.contains(&people::MEI.to_owned()) && !nested.contains(&people::OUTSIDE.to_owned()));
        assert!(!found_by(&equal("memberOf", all_staff)).contains(&people::MEI.to_owned()));
        let mei = "CN=Mei Chen,OU=Engineering,OU=People,DC=northwind,DC=example";
        assert!(found_by(&in_chain("member", mei)).contains(&"VPN Users".to_owned()));
    }

    #[test]
    fn constructed_attributes_cannot_be_searched_by() {
        let filter = parse_ldap_filter_str("(&(cn=x)(!(msDS-User-Account-Control-Computed=16)))").unwrap();
        assert_eq!(check(&filter), Err(NotSearchable));
    }

    #[test]
    fn accents_do_not_tell_names_apart() {
        assert_eq!(found("(givenName=ines)"), found("(givenName=Inês)"));
        assert!(found("(givenName=ines)").contains(&people::MUST_CHANGE.to_owned()));
    }
}
