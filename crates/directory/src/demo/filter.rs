//! Evaluates a search filter, in the three-valued logic of RFC 4511 section 4.5.1.7: an attribute that the
//! schema does not know makes its part undefined, and "not undefined" stays undefined. What does not depend on
//! the entry is worked out once. Apart from search, which decides over which entries to ask.

use std::{cmp::Ordering, collections::BTreeSet};

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

/// A filter, ready to be asked of many entries of one tree that does not change meanwhile.
pub(super) struct Filter<'a> {
    tree: &'a Tree,
    now: Timestamp,
    root: Part,
}

enum Part {
    And(Vec<Part>),
    Or(Vec<Part>),
    Not(Box<Part>),
    /// True, false or undefined of every entry.
    Known(Option<bool>),
    Present(&'static AttributeType),
    Text(&'static AttributeType, TextTest),
    Number(&'static AttributeType, NumberTest),
    Bytes(&'static AttributeType, Vec<u8>),
    /// A name in its comparable form.
    Name(&'static AttributeType, String),
    Category(String),
    Ambiguous(AmbiguousName),
    /// One of these entries: members of a group, groups of a member.
    Among(BTreeSet<EntryId>),
}

enum TextTest {
    Equal(String),
    Pattern(Pattern),
    Ordered(String, fn(Ordering) -> bool),
}

enum NumberTest {
    Equal(i64),
    Ordered(i64, fn(Ordering) -> bool),
    AllBits(i64),
    AnyBit(i64),
}

impl<'a> Filter<'a> {
    /// Refuses filters on constructed attributes before any entry is looked at.
    pub(super) fn new(tree: &'a Tree, filter: &LdapFilter, now: Timestamp) -> Result<Self, NotSearchable> {
        check(filter)?;
        Ok(Self::of_one(tree, filter, now))
    }

    /// For one entry that was asked for by name, constructed attributes can be looked at too.
    pub(super) fn of_one(tree: &'a Tree, filter: &LdapFilter, now: Timestamp) -> Self {
        Self { tree, now, root: part(tree, filter) }
    }

    /// Whether the filter is true of the entry; undefined counts as not.
    pub(super) fn matches(&self, entry: &Entry) -> bool {
        self.evaluate(&self.root, entry) == Some(true)
    }

    fn evaluate(&self, part: &Part, entry: &Entry) -> Option<bool> {
        let has = |attribute: &AttributeType, test: &dyn Fn(&[u8]) -> bool| {
            attributes::any(self.tree, entry, attribute, self.now, test)
        };
        Some(match part {
            Part::And(parts) => return fold(parts.iter().map(|part| self.evaluate(part, entry)), false),
            Part::Or(parts) => return fold(parts.iter().map(|part| self.evaluate(part, entry)), true),
            Part::Not(part) => return self.evaluate(part, entry).map(|is_true| !is_true),
            Part::Known(value) => return *value,
            Part::Present(attribute) => has(attribute, &|_| true),
            Part::Text(attribute, test) => has(attribute, &|value| test.is_true(value)),
            Part::Number(attribute, test) => has(attribute, &|value| test.is_true(value)),
            Part::Bytes(attribute, wanted) => has(attribute, &|value| value == wanted),
            Part::Name(attribute, wanted) => has(attribute, &|value| {
                dn::key(&String::from_utf8_lossy(value)).is_some_and(|held| held == *wanted)
            }),
            Part::Category(class) => is_of_category(entry.class, class),
            Part::Ambiguous(name) => name.fits(&|attribute, test| has(attribute, test)),
            Part::Among(entries) => entries.contains(&entry.id),
        })
    }
}

impl TextTest {
    fn is_true(&self, value: &[u8]) -> bool {
        let beginning = match self {
            Self::Equal(wanted) => wanted,
            Self::Pattern(pattern) => &pattern.initial,
            Self::Ordered(..) => "",
        };
        if begins_otherwise(value, beginning) {
            return false;
        }
        let held = dn::fold(&String::from_utf8_lossy(value));
        match self {
            Self::Equal(wanted) => held == *wanted,
            Self::Pattern(pattern) => pattern.matches(&held),
            Self::Ordered(bound, fits) => fits(held.cmp(bound)),
        }
    }
}

/// Whether a first letter that needs no folding already tells that a value does not begin with folded text.
fn begins_otherwise(value: &[u8], beginning: &str) -> bool {
    match (value.first(), beginning.as_bytes().first()) {
        (Some(held), Some(wanted)) => held.is_ascii_graphic() && held.to_ascii_lowercase() != *wanted,
        _ => false,
    }
}

impl NumberTest {
    fn is_true(&self, value: &[u8]) -> bool {
        let held = std::str::from_utf8(value).ok().and_then(|text| text.parse::<i64>().ok());
        held.is_some_and(|held| match *self {
            Self::Equal(wanted) => held == wanted,
            Self::Ordered(bound, fits) => fits(held.cmp(&bound)),
            Self::AllBits(mask) => held & mask == mask,
            Self::AnyBit(mask) => held & mask != 0,
        })
    }
}

/// Whether no part names an attribute that is constructed.
fn check(filter: &LdapFilter) -> Result<(), NotSearchable> {
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

fn part(tree: &Tree, filter: &LdapFilter) -> Part {
    let parts = |parts: &[LdapFilter]| parts.iter().map(|one| part(tree, one)).collect();
    let made = match filter {
        LdapFilter::And(all) => Some(Part::And(parts(all))),
        LdapFilter::Or(any) => Some(Part::Or(parts(any))),
        LdapFilter::Not(one) => Some(Part::Not(Box::new(part(tree, one)))),
        LdapFilter::Present(name) if name.eq_ignore_ascii_case("objectClass") => {
            Some(Part::Known(Some(true)))
        }
        LdapFilter::Present(name) => schema::find(name).map(Part::Present),
        LdapFilter::Equality(name, value) | LdapFilter::Approx(name, value) => equal(tree, name, value),
        LdapFilter::Substring(name, pattern) => {
            let text = schema::find(name).filter(|attribute| attribute.syntax == Syntax::Text);
            text.map(|attribute| Part::Text(attribute, TextTest::Pattern(Pattern::new(pattern))))
        }
        LdapFilter::GreaterOrEqual(name, value) => ordered(name, value, Ordering::is_ge),
        LdapFilter::LessOrEqual(name, value) => ordered(name, value, Ordering::is_le),
        LdapFilter::Extensible(rule) => extensible(tree, rule),
    };
    made.unwrap_or(Part::Known(None))
}

fn equal(tree: &Tree, name: &str, value: &str) -> Option<Part> {
    if name.eq_ignore_ascii_case("anr") {
        return Some(Part::Ambiguous(AmbiguousName::new(value)));
    }
    let attribute = schema::find(name)?;
    Some(match attribute.syntax {
        Syntax::Text => Part::Text(attribute, TextTest::Equal(dn::fold(value))),
        Syntax::Integer => Part::Number(attribute, NumberTest::Equal(value.trim().parse().ok()?)),
        Syntax::Time => Part::Bytes(attribute, value.as_bytes().to_vec()),
        Syntax::Octets => {
            let wanted = identity::parse_guid(value)
                .map(|guid| guid.to_vec())
                .or_else(|| identity::parse_sid(value))
                .unwrap_or_else(|| value.as_bytes().to_vec());
            Part::Bytes(attribute, wanted)
        }
        Syntax::Name if attribute.name == "objectCategory" && !value.contains('=') => {
            Part::Category(value.to_ascii_lowercase())
        }
        Syntax::Name => {
            let wanted = dn::key(value)?;
            let named = tree.by_key(&wanted);
            match (attribute.name, named) {
                ("memberOf", Some(group)) if group.class == Class::Group => Part::Among(group.links.clone()),
                ("member", Some(member)) => {
                    Part::Among(tree.direct_groups(member.id).map(|group| group.id).collect())
                }
                _ => Part::Name(attribute, wanted),
            }
        }
    })
}

fn ordered(name: &str, value: &str, fits: fn(Ordering) -> bool) -> Option<Part> {
    let attribute = schema::find(name)?;
    match attribute.syntax {
        Syntax::Integer => {
            Some(Part::Number(attribute, NumberTest::Ordered(value.trim().parse().ok()?, fits)))
        }
        Syntax::Text | Syntax::Time => Some(Part::Text(attribute, TextTest::Ordered(dn::fold(value), fits))),
        Syntax::Name | Syntax::Octets => None,
    }
}

fn extensible(tree: &Tree, rule: &LdapMatchingRuleAssertion) -> Option<Part> {
    let name = rule.type_.as_deref()?;
    let Some(oid) = rule.matching_rule.as_deref() else { return equal(tree, name, &rule.match_value) };
    let attribute = schema::find(name)?;
    match (oid, attribute.syntax) {
        (BIT_AND, Syntax::Integer) => {
            Some(Part::Number(attribute, NumberTest::AllBits(rule.match_value.trim().parse().ok()?)))
        }
        (BIT_OR, Syntax::Integer) => {
            Some(Part::Number(attribute, NumberTest::AnyBit(rule.match_value.trim().parse().ok()?)))
        }
        (IN_CHAIN, Syntax::Name) => {
            let named = tree.by_key(&dn::key(&rule.match_value)?)?.id;
            match attribute.name {
                "memberOf" => Some(Part::Among(tree.members_in_chain(named))),
                "member" => Some(Part::Among(tree.groups_in_chain(named))),
                _ => None,
            }
        }
        _ => None,
    }
}

/// `objectCategory=user` by class name stands for the category of that class.
fn is_of_category(held: Class, class: &str) -> bool {
    match class {
        "user" | "person" | "organizationalperson" => held == Class::Person,
        "group" => held == Class::Group,
        "organizationalunit" => held == Class::Unit,
        "container" => held == Class::Container,
        "domaindns" | "domain" => held == Class::Domain,
        "msds-passwordsettings" => held == Class::PasswordSettings,
        "server" => held == Class::Server,
        "ntdsdsa" => held == Class::Service,
        _ => false,
    }
}

/// `anr=an ru`: any of the name attributes begins with it, or given name and surname begin with its two
/// halves, either way round. A leading `=` asks for equality.
struct AmbiguousName {
    is_exact: bool,
    wanted: String,
}

/// Whether an attribute has a value that passes a test.
type Has<'a> = &'a dyn Fn(&AttributeType, &dyn Fn(&[u8]) -> bool) -> bool;

impl AmbiguousName {
    fn new(value: &str) -> Self {
        let (is_exact, wanted) = value.strip_prefix('=').map_or((false, value), |rest| (true, rest));
        Self { is_exact, wanted: dn::fold(wanted) }
    }

    fn fits(&self, has: Has<'_>) -> bool {
        if self.wanted.is_empty() {
            return false;
        }
        let fits = |name: &str, wanted: &str| {
            let test = |value: &[u8]| {
                let held = dn::fold(&String::from_utf8_lossy(value));
                if self.is_exact { held == wanted } else { held.starts_with(wanted) }
            };
            schema::find(name).is_some_and(|attribute| has(attribute, &test))
        };
        let halves = |(first, rest): (&str, &str)| {
            (fits("givenName", first) && fits("sn", rest)) || (fits("sn", first) && fits("givenName", rest))
        };
        ANR_ATTRIBUTES.iter().any(|name| fits(name, &self.wanted))
            || self.wanted.split_once(' ').is_some_and(halves)
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
        let filter = Filter::new(&tree, filter, now).unwrap();
        tree.entries()
            .filter(|entry| filter.matches(entry))
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
        let (tree, now) = northwind();
        assert!(matches!(Filter::new(&tree, &filter, now), Err(NotSearchable)));
    }

    #[test]
    fn accents_do_not_tell_names_apart() {
        assert_eq!(found("(givenName=ines)"), found("(givenName=Inês)"));
        assert!(found("(givenName=ines)").contains(&people::MUST_CHANGE.to_owned()));
    }
}
