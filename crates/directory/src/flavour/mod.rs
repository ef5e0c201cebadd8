//! Where directories differ: one value per kind, chosen from the server's root entry.
//!
//! A flavour speaks through [`Wire`] and says everything else in the port's own words, so that nothing above
//! this folder knows an attribute's name.

use std::{collections::BTreeMap, sync::Arc};

use async_trait::async_trait;
use domain::{
    account::{Account, DirectoryPolicy},
    directory::{
        BindVerdict, Capabilities, ControllerInfo, DirectoryResult, HealthFinding, Identifier, ObjectKind,
        PeopleQuery, PeopleState,
    },
    secret::Secret,
    time::Timestamp,
};
use ldap3_proto::LdapFilter;

use crate::{
    connection::Entry,
    people::{Enumeration, Flow},
    settings::FlavourChoice,
    wire::Wire,
};

mod active_directory;
mod cache;
mod groups;
mod openldap;
mod password_modify;
mod rfc;
mod rights;
pub(crate) mod root_dse;
mod security_descriptor;
mod sites;
mod values;

use root_dse::RootDse;

/// What one kind of directory does its own way.
#[async_trait]
pub(crate) trait Flavour: Send + Sync {
    /// What it can.
    fn capabilities(&self) -> Capabilities;

    /// Attributes to read for an account, beside the configured ones.
    fn attributes(&self) -> &'static [&'static str];

    /// Those of [`Self::attributes`] that are not asked for in an enumeration, because the server would compute them for
    /// each person.
    fn left_out(&self, query: &PeopleQuery) -> &'static [&'static str] {
        let _ = query;
        &[]
    }

    /// Who counts as a person.
    fn people(&self) -> LdapFilter;

    /// Attributes by whose beginning people are searched.
    fn searched(&self) -> &'static [&'static str];

    /// What to ask for an identifier, and which names an entry may have to be the one that was meant.
    fn question(&self, wire: &Wire, identifier: &Identifier) -> (LdapFilter, Vec<Expected>);

    /// The account that an entry is; `None` when it is no person with an id.
    async fn account(&self, wire: &Wire, entry: &Entry) -> DirectoryResult<Option<Account>>;

    /// The entry with this immutable id.
    async fn entry(
        &self,
        wire: &Wire,
        object: &str,
        attributes: Vec<String>,
    ) -> DirectoryResult<Option<Entry>>;

    /// Groups or units whose names begin with `text`; all of them where it is empty.
    fn objects(&self, kind: ObjectKind, text: &str) -> LdapFilter;

    /// By which attribute to have groups or units sorted, where the server can.
    fn sorted_by(&self, kind: ObjectKind) -> Option<&'static str>;

    /// Whether an entry with its `objectClass` is a group or a unit.
    fn kind(&self, entry: &Entry) -> Option<ObjectKind>;

    /// Below which name groups are.
    fn groups_base<'a>(&'a self, wire: &'a Wire) -> &'a str;

    /// As much of a state as the directory can be asked for; the rest is looked for in each account.
    fn in_state(&self, state: PeopleState, now: Timestamp) -> Option<LdapFilter>;

    /// Hands on everybody in a group, through groups in groups.
    async fn people_of(&self, people: &mut Enumeration<'_>, group: &str) -> DirectoryResult<Flow>;

    /// The name by which one controller is asked about an account's failed sign-ins, and for what.
    fn trace_question(&self, account: &Account) -> (String, &'static [&'static str]);

    /// What its answer says.
    async fn trace(&self, wire: &Wire, entry: &Entry) -> DirectoryResult<Trace>;

    /// The controllers that the directory itself names.
    async fn controllers(&self, _wire: &Wire) -> DirectoryResult<Vec<ControllerInfo>> {
        Ok(Vec::new())
    }

    /// See the port.
    async fn memberships(
        &self,
        wire: &Wire,
        account: &Account,
        groups: &[String],
    ) -> DirectoryResult<Vec<String>>;

    /// See the port.
    async fn password_policy(&self, wire: &Wire, account: &Account) -> DirectoryResult<DirectoryPolicy>;

    /// See the port.
    async fn verify(&self, wire: &Wire, account: &Account, password: &Secret)
    -> DirectoryResult<BindVerdict>;

    /// See the port.
    async fn reset(
        &self,
        wire: &Wire,
        account: &Account,
        new: &Secret,
        obey_history: bool,
    ) -> DirectoryResult<()>;

    /// See the port.
    async fn set_temporary(&self, wire: &Wire, account: &Account, temporary: &Secret) -> DirectoryResult<()>;

    /// See the port.
    async fn change(&self, wire: &Wire, account: &Account, old: &Secret, new: &Secret)
    -> DirectoryResult<()>;

    /// See the port.
    async fn unlock(&self, wire: &Wire, account: &Account) -> DirectoryResult<()>;

    /// See the port.
    async fn enable(&self, wire: &Wire, account: &Account) -> DirectoryResult<()>;

    /// See the port.
    async fn require_change(&self, wire: &Wire, account: &Account, required: bool) -> DirectoryResult<()>;

    /// Whether the service account has the rights it needs, and how they are granted.
    async fn rights(&self, wire: &Wire) -> Vec<HealthFinding>;
}

/// A value that makes an entry the one that was meant.
pub(crate) struct Expected {
    pub(crate) attribute: String,
    pub(crate) value: String,
}

/// What one controller says of failed sign-ins.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Trace {
    pub(crate) failures: u32,
    pub(crate) last_failure: Option<Timestamp>,
    pub(crate) locked_since: Option<Timestamp>,
}

/// The flavour that fits.
pub(crate) fn choose(choice: FlavourChoice, root: &RootDse) -> Arc<dyn Flavour> {
    match root.flavour(choice) {
        FlavourChoice::ActiveDirectory => Arc::new(active_directory::ActiveDirectory::new(root)),
        FlavourChoice::OpenLdap => Arc::new(openldap::OpenLdap::new(root)),
        FlavourChoice::Rfc | FlavourChoice::Auto => Arc::new(rfc::Rfc::new(root)),
    }
}

/// The part of an account that every kind of directory has.
pub(crate) struct Basics {
    pub(crate) logon_name: String,
    pub(crate) display_name: String,
    pub(crate) given_name: Option<String>,
    pub(crate) surname: Option<String>,
    pub(crate) mail: Option<String>,
    pub(crate) attributes: BTreeMap<String, Vec<String>>,
}

/// Reads [`Basics`]; `None` without a logon name.
pub(crate) fn basics(wire: &Wire, entry: &Entry, logon_default: &str) -> Option<Basics> {
    let settings = &wire.settings;
    let owned = |name: &str| entry.text(name).map(str::to_owned);
    let logon_name = owned(settings.logon_attribute.as_deref().unwrap_or(logon_default))?;
    let display_name = owned("displayName").or_else(|| owned("cn")).unwrap_or_else(|| logon_name.clone());
    let mail = owned(settings.mail_attribute.as_deref().unwrap_or("mail"));
    let mut attributes = BTreeMap::new();
    for name in &settings.attributes {
        let values = values::told(entry, name);
        if !values.is_empty() {
            attributes.insert(name.to_ascii_lowercase(), values);
        }
    }
    let (given_name, surname) = (owned("givenName"), owned("sn"));
    Some(Basics { logon_name, display_name, given_name, surname, mail, attributes })
}

/// What one attribute must equal to be the one that was typed.
pub(crate) fn expect(attribute: &str, value: &str) -> (LdapFilter, Vec<Expected>) {
    let expected = Expected { attribute: attribute.to_owned(), value: value.to_owned() };
    (crate::wire::equals(attribute, value), vec![expected])
}

/// GeneralizedTime as directories write it (RFC 4517 section 3.3.13): `YYYYMMDDHHMMSS[.f]Z`.
pub(crate) fn generalized_time(text: &str) -> Option<Timestamp> {
    let digits = text.strip_suffix('Z')?;
    let (whole, fraction) = digits.split_once(['.', ',']).unwrap_or((digits, ""));
    if whole.len() != 14 || !whole.bytes().chain(fraction.bytes()).all(|b| b.is_ascii_digit()) {
        return None;
    }
    let part = |from: usize, to: usize| whole[from..to].parse::<i64>().ok();
    let (year, month, day) = (part(0, 4)?, part(4, 6)?, part(6, 8)?);
    let (hour, minute, second) = (part(8, 10)?, part(10, 12)?, part(12, 14)?);
    if !(1..=12).contains(&month) || !(1..=31).contains(&day) || hour > 23 || minute > 59 || second > 60 {
        return None;
    }
    // Days since 1970-01-01 in the proleptic Gregorian calendar, years begun in March.
    let (shifted, moved_month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let era = shifted.div_euclid(400);
    let of_era = shifted.rem_euclid(400);
    let of_year = (153 * moved_month + 2) / 5 + day - 1;
    let days = era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468;
    let millis = format!("{fraction:0<3}").get(..3).and_then(|text| text.parse::<i64>().ok())?;
    Some(Timestamp::from_millis((((days * 24 + hour) * 60 + minute) * 60 + second) * 1000 + millis))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_directorys_time_is_read() {
        let millis = |text| generalized_time(text).map(Timestamp::as_millis);
        assert_eq!(millis("19700101000000Z"), Some(0));
        assert_eq!(millis("20261123090042.0Z"), Some(1_795_424_442_000));
        assert_eq!(millis("20000229235959.25Z"), Some(951_868_799_250));
        for bad in [
            "",
            "000001010000Z",
            "2026112309004Z",
            "20261323090042Z",
            "20261123090042",
            "2026112309004\u{e9}Z",
        ] {
            assert_eq!(millis(bad), None, "{bad}");
        }
    }
}
