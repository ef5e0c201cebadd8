//! What a workflow can ask before it goes one way or the other, as the document writes it: a name
//! (`when = "registered"`), or a table with one key (`when = { network = ["10.0.0.0/8"] }`).
//!
//! What is about the person is false for a decoy; the network and the time tell nothing about an account, and are
//! asked for everybody alike. Values stay texts here, so that a wrong one is told at its place
//! ([`Condition::faults`]) and never keeps a document from being read.

use std::net::IpAddr;

use serde::{Deserialize, Deserializer, Serialize};

use crate::network::Network;

/// Most values of one condition.
pub const VALUES_MAX: usize = 100;
/// Longest value, in characters.
const VALUE_LENGTH_MAX: usize = 1_024;
/// Minutes of a day.
const DAY: u16 = 24 * 60;

/// What a condition can ask. Decided once, when the walk first comes to it, and kept in the run.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Condition {
    /// The person has registered.
    Registered,
    /// The profile no longer satisfies the policy.
    ProfileMustBeUpdated,
    /// The account is locked.
    AccountLocked,
    /// The account is disabled.
    AccountDisabled,
    /// The person has an authenticator app enrolled.
    HasAuthenticator,
    /// The person has a passkey.
    HasPasskey,
    /// The person is in one of these groups (DNs), those within groups included.
    #[serde(deserialize_with = "one_or_more")]
    MemberOf(#[schemars(with = "Vec<String>")] Vec<String>),
    /// An attribute of the account has a value.
    Attribute(AttributeTest),
    /// The request comes from one of these networks, each an address or a block such as `10.0.0.0/8`.
    #[serde(deserialize_with = "one_or_more")]
    Network(#[schemars(with = "Vec<String>")] Vec<String>),
    /// It is such a time in the realm's time zone.
    Time(TimeTest),
}

/// An attribute of the account and the values that count.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct AttributeTest {
    /// The attribute's name in the directory.
    pub name: String,
    /// One of its values must be one of these, small and capital letters alike; without any, each will do.
    #[serde(default, deserialize_with = "one_or_more", skip_serializing_if = "Vec::is_empty")]
    #[schemars(with = "Vec<String>")]
    pub is: Vec<String>,
}

/// Days and hours. Hours that end before they begin go over midnight and belong to the day on which they begin.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(deny_unknown_fields, default)]
pub struct TimeTest {
    /// Days of the week; none for every day.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub days: Vec<Day>,
    /// From this time on, `HH:MM`; empty for the beginning of the day.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub from: String,
    /// Until before this time, `HH:MM`; empty for the end of the day.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub to: String,
}

/// A day of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, schemars::JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub enum Day {
    /// Monday.
    Monday,
    /// Tuesday.
    Tuesday,
    /// Wednesday.
    Wednesday,
    /// Thursday.
    Thursday,
    /// Friday.
    Friday,
    /// Saturday.
    Saturday,
    /// Sunday.
    Sunday,
}

impl Day {
    /// All of them, from Monday.
    pub const ALL: [Self; 7] = [
        Self::Monday,
        Self::Tuesday,
        Self::Wednesday,
        Self::Thursday,
        Self::Friday,
        Self::Saturday,
        Self::Sunday,
    ];

    /// The day before.
    #[must_use]
    pub fn before(self) -> Self {
        let own = Self::ALL.iter().position(|day| *day == self).unwrap_or(0);
        Self::ALL[(own + 6) % 7]
    }
}

/// One text, or a list of them.
fn one_or_more<'de, D: Deserializer<'de>>(input: D) -> Result<Vec<String>, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged, expecting = "a text, or a list of texts")]
    enum OneOrMore {
        One(String),
        More(Vec<String>),
    }
    Ok(match OneOrMore::deserialize(input)? {
        OneOrMore::One(text) => vec![text],
        OneOrMore::More(texts) => texts,
    })
}

/// What is wrong with a value of a condition.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConditionFault {
    /// Where it stands below `when`, e.g. `attribute.name`.
    pub key: &'static str,
    /// The value; empty where one is missing.
    pub value: String,
    /// What kind of value it should be.
    pub wanted: Wanted,
}

/// What a value of a condition should be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wanted {
    /// A group's DN, and one at least.
    Group,
    /// An attribute's name.
    AttributeName,
    /// A text that is not empty.
    Value,
    /// An address or a block of addresses, and one at least.
    Network,
    /// `HH:MM`.
    TimeOfDay,
    /// Another end than the beginning.
    OtherEnd,
    /// A day or an hour at all.
    AnyTime,
    /// Not more than [`VALUES_MAX`] of them.
    Fewer,
}

impl Wanted {
    /// The stable tail of a message code: `condition.fault.<tail>`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Group => "group",
            Self::AttributeName => "attribute-name",
            Self::Value => "value",
            Self::Network => "network",
            Self::TimeOfDay => "time-of-day",
            Self::OtherEnd => "other-end",
            Self::AnyTime => "any-time",
            Self::Fewer => "fewer",
        }
    }

    /// What to do, for findings of a document.
    const fn fix(self) -> &'static str {
        match self {
            Self::Group => "give a group's DN, as CN=Sales,OU=Groups,DC=example,DC=com",
            Self::AttributeName => "give the name of an attribute: letters, digits, dashes and semicolons",
            Self::Value => "give a text of up to 1024 characters, or leave the value out",
            Self::Network => "give an address or a network, as 10.0.0.0/8 or 2001:db8::/32",
            Self::TimeOfDay => "write hours and minutes as HH:MM",
            Self::OtherEnd => "give another end than the beginning, or leave both out for the whole day",
            Self::AnyTime => "give days, from or to",
            Self::Fewer => "give 100 values at most",
        }
    }
}

impl std::fmt::Display for ConditionFault {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let value: String = self.value.chars().take(80).collect();
        write!(out, "when.{} = `{value}`: {}", self.key, self.wanted.fix())
    }
}

impl Condition {
    /// Whether it is about the person: false for a decoy, without anybody being asked.
    #[must_use]
    pub const fn is_about_the_person(&self) -> bool {
        !matches!(self, Self::Network(_) | Self::Time(_))
    }

    /// What is wrong with its values.
    #[must_use]
    pub fn faults(&self) -> Vec<ConditionFault> {
        match self {
            Self::MemberOf(groups) => {
                let is_good = |dn: &str| dn.contains('=') && !dn.starts_with('=');
                list_faults("member-of", groups, Wanted::Group, is_good)
            }
            Self::Attribute(test) => test.faults(),
            Self::Network(networks) => {
                list_faults("network", networks, Wanted::Network, |text| text.parse::<Network>().is_ok())
            }
            Self::Time(test) => test.faults(),
            _ => Vec::new(),
        }
    }

    /// Whether `address` is in one of the networks of `texts`; `None` when one of them is no network.
    #[must_use]
    pub fn is_within(texts: &[String], address: IpAddr) -> Option<bool> {
        let networks: Result<Vec<Network>, _> = texts.iter().map(|text| text.trim().parse()).collect();
        Some(networks.ok()?.iter().any(|network| network.contains(address)))
    }
}

fn list_faults(
    key: &'static str,
    values: &[String],
    wanted: Wanted,
    is_good: impl Fn(&str) -> bool,
) -> Vec<ConditionFault> {
    let fault = |value: &str, wanted| ConditionFault { key, value: value.to_owned(), wanted };
    if values.is_empty() {
        return vec![fault("", wanted)];
    }
    let mut faults: Vec<ConditionFault> = values
        .iter()
        .filter(|value| value.chars().count() > VALUE_LENGTH_MAX || !is_good(value.trim()))
        .map(|value| fault(value, wanted))
        .collect();
    if values.len() > VALUES_MAX {
        faults.push(fault(&values.len().to_string(), Wanted::Fewer));
    }
    faults
}

impl AttributeTest {
    fn faults(&self) -> Vec<ConditionFault> {
        let name = self.name.trim();
        let is_fit = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b';' | b'.');
        let mut faults = Vec::new();
        if name.is_empty() || name.len() > 128 || !name.bytes().all(is_fit) {
            let value = self.name.clone();
            faults.push(ConditionFault { key: "attribute.name", value, wanted: Wanted::AttributeName });
        }
        if !self.is.is_empty() {
            faults.extend(list_faults("attribute.is", &self.is, Wanted::Value, |text| !text.is_empty()));
        }
        faults
    }

    /// Whether one of the account's `values` of this attribute counts.
    #[must_use]
    pub fn holds(&self, values: &[String]) -> bool {
        let normal = |text: &String| text.trim().to_lowercase();
        let wanted: Vec<String> = self.is.iter().map(normal).collect();
        let there = values.iter().map(normal).filter(|value| !value.is_empty());
        let mut counting = there.filter(|value| wanted.is_empty() || wanted.contains(value));
        counting.next().is_some()
    }
}

/// Minutes since the day began, of `HH:MM`.
fn minute_of(text: &str) -> Option<u16> {
    let (hour, minute) = text.trim().split_once(':')?;
    let is_number = |part: &str| (1..=2).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
    if !is_number(hour) || !is_number(minute) || minute.len() != 2 {
        return None;
    }
    let (hour, minute): (u16, u16) = (hour.parse().ok()?, minute.parse().ok()?);
    (hour < 24 && minute < 60).then_some(hour * 60 + minute)
}

impl TimeTest {
    fn faults(&self) -> Vec<ConditionFault> {
        let fault = |key, value: &str, wanted| ConditionFault { key, value: value.to_owned(), wanted };
        let mut faults = Vec::new();
        for (key, text) in [("time.from", &self.from), ("time.to", &self.to)] {
            if !text.trim().is_empty() && minute_of(text).is_none() {
                faults.push(fault(key, text, Wanted::TimeOfDay));
            }
        }
        let (from, to) = (self.from.trim(), self.to.trim());
        if self.days.is_empty() && from.is_empty() && to.is_empty() {
            faults.push(fault("time.days", "", Wanted::AnyTime));
        }
        if faults.is_empty() && !to.is_empty() && self.hours().is_some_and(|(from, to)| from == to) {
            faults.push(fault("time.to", to, Wanted::OtherEnd));
        }
        faults
    }

    /// First minute, and the first one behind.
    fn hours(&self) -> Option<(u16, u16)> {
        let minute = |text: &str, or| if text.trim().is_empty() { Some(or) } else { minute_of(text) };
        Some((minute(&self.from, 0)?, minute(&self.to, DAY)?))
    }

    /// Whether it holds on `day`, `minute` minutes after midnight; `None` when an hour is none.
    #[must_use]
    pub fn holds(&self, day: Day, minute: u16) -> Option<bool> {
        let (from, to) = self.hours()?;
        let is_on = |day: Day| self.days.is_empty() || self.days.contains(&day);
        Some(if from < to {
            is_on(day) && (from..to).contains(&minute)
        } else {
            (is_on(day) && minute >= from) || (is_on(day.before()) && minute < to)
        })
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn read(value: serde_json::Value) -> Condition {
        serde_json::from_value(value).unwrap()
    }

    #[test]
    fn a_name_and_a_table_with_one_key_are_read_and_written_alike() {
        assert_eq!(read(json!("registered")), Condition::Registered);
        let groups = Condition::MemberOf(vec!["CN=a,DC=b".to_owned()]);
        assert_eq!(read(json!({ "member-of": "CN=a,DC=b" })), groups);
        assert_eq!(read(json!({ "member-of": ["CN=a,DC=b"] })), groups);
        for written in [
            json!("has-passkey"),
            json!({ "network": ["10.0.0.0/8", "fd00::/8"] }),
            json!({ "attribute": { "name": "mobile" } }),
            json!({ "attribute": { "name": "department", "is": ["Sales"] } }),
            json!({ "time": { "days": ["monday"], "from": "08:00", "to": "18:00" } }),
        ] {
            let condition = read(written.clone());
            assert_eq!(condition.faults(), []);
            assert_eq!(serde_json::to_value(condition).unwrap(), written);
        }
        for wrong in [json!("reg"), json!({ "network": [], "time": {} }), json!({ "time": { "until": "" } })]
        {
            assert!(serde_json::from_value::<Condition>(wrong.clone()).is_err(), "{wrong}");
        }
    }

    #[test]
    fn only_network_and_time_are_asked_for_a_decoy() {
        let time = Condition::Time(TimeTest::default());
        assert!(!time.is_about_the_person() && !Condition::Network(Vec::new()).is_about_the_person());
        assert!(Condition::Registered.is_about_the_person());
        assert!(Condition::MemberOf(Vec::new()).is_about_the_person());
        assert!(Condition::Attribute(AttributeTest::default()).is_about_the_person());
    }

    #[test]
    fn a_fault_names_key_value_and_fix() {
        let faults = |value| read(value).faults().iter().map(ToString::to_string).collect::<Vec<_>>();
        for (value, says) in [
            (json!({ "member-of": [] }), "when.member-of = ``"),
            (json!({ "member-of": "Sales" }), "when.member-of = `Sales`: give a group's DN"),
            (json!({ "network": ["10.0.0.0/8", "10.0.0.0/33"] }), "when.network = `10.0.0.0/33`"),
            (json!({ "attribute": { "name": "(cn=*)" } }), "when.attribute.name = `(cn=*)`"),
            (json!({ "attribute": { "name": "title", "is": [" "] } }), "when.attribute.is = ` `"),
            (json!({ "time": {} }), "when.time.days = ``: give days"),
            (json!({ "time": { "from": "8 am" } }), "when.time.from = `8 am`: write hours"),
            (json!({ "time": { "to": "24:00" } }), "when.time.to = `24:00`"),
            (json!({ "time": { "from": "08:00", "to": "8:00" } }), "when.time.to = `8:00`: give another end"),
            (json!({ "network": vec!["::1"; 101] }), "when.network = `101`: give 100"),
        ] {
            let found = faults(value.clone());
            assert_eq!(found.len(), 1, "{value}: {found:?}");
            assert!(found[0].starts_with(says), "{}", found[0]);
        }
    }

    #[test]
    fn an_attribute_counts_by_one_of_its_values_or_by_being_there() {
        let test = |is: &[&str]| AttributeTest {
            name: "department".to_owned(),
            is: is.iter().map(|text| (*text).to_owned()).collect(),
        };
        let values = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect::<Vec<_>>();
        assert!(test(&[]).holds(&values(&["anything"])));
        assert!(!test(&[]).holds(&values(&[])) && !test(&[]).holds(&values(&[" "])));
        assert!(test(&["Sales", "IT"]).holds(&values(&["Board", "it "])));
        assert!(!test(&["Sales"]).holds(&values(&["Sales and more"])) && !test(&["Sales"]).holds(&[]));
    }

    #[test]
    fn networks_hold_addresses_of_both_kinds() {
        let networks = ["10.0.0.0/8".to_owned(), " 2001:db8::/32".to_owned()];
        let within = |text: &str| Condition::is_within(&networks, text.parse().unwrap());
        assert_eq!(within("10.1.2.3"), Some(true));
        assert_eq!(within("::ffff:10.1.2.3"), Some(true));
        assert_eq!(within("2001:db8::7"), Some(true));
        assert_eq!(within("2001:db9::7"), Some(false));
        assert_eq!(within("11.0.0.1"), Some(false));
        assert_eq!(Condition::is_within(&["10.0.0".to_owned()], "10.0.0.1".parse().unwrap()), None);
    }

    #[test]
    fn hours_have_a_beginning_and_an_end_before() {
        let test = |days: &[Day], from: &str, to: &str| TimeTest {
            days: days.to_vec(),
            from: from.to_owned(),
            to: to.to_owned(),
        };
        let office = test(&[Day::Monday, Day::Friday], "08:00", "18:00");
        assert_eq!(office.holds(Day::Monday, 8 * 60), Some(true));
        assert_eq!(office.holds(Day::Monday, 8 * 60 - 1), Some(false));
        assert_eq!(office.holds(Day::Friday, 18 * 60 - 1), Some(true));
        assert_eq!(office.holds(Day::Friday, 18 * 60), Some(false));
        assert_eq!(office.holds(Day::Tuesday, 12 * 60), Some(false));
        assert_eq!(test(&[Day::Sunday], "", "").holds(Day::Sunday, 1_439), Some(true));
        assert_eq!(test(&[], "x", "").holds(Day::Sunday, 0), None);
    }

    #[test]
    fn hours_over_midnight_belong_to_the_day_on_which_they_begin() {
        let night = TimeTest { days: vec![Day::Sunday], from: "22:00".to_owned(), to: "06:00".to_owned() };
        assert_eq!(night.holds(Day::Sunday, 22 * 60), Some(true));
        assert_eq!(night.holds(Day::Monday, 6 * 60 - 1), Some(true));
        assert_eq!(night.holds(Day::Monday, 6 * 60), Some(false));
        assert_eq!(night.holds(Day::Monday, 23 * 60), Some(false));
        assert_eq!(night.holds(Day::Sunday, 60), Some(false), "Saturday's night is not meant");
        let evening = TimeTest { days: vec![], from: "18:00".to_owned(), to: "00:00".to_owned() };
        assert_eq!(evening.holds(Day::Monday, 1_439), Some(true));
        assert_eq!(evening.holds(Day::Monday, 0), Some(false));
    }
}
