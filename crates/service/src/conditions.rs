//! Whether a condition of a workflow holds: asked once, when a walk first comes to it.
//!
//! What cannot be told is no "no": a directory that does not answer, a group that is not there, an attribute that
//! the connection does not read, an address that is none. Then the walk stands still with a message, because the
//! other branch may be the weaker one.

use std::net::IpAddr;

use activities::Trouble;
use domain::{
    account::Account,
    config::{Realm, Scope},
    directory::{Directory, ObjectKind},
    message::Message,
    time::Timestamp,
    workflow::{AttributeTest, Block, Condition, Day, TimeTest, Workflow},
};

use crate::{
    scheduler::zone_of,
    scope::{self, Unnamed},
};

/// Minutes of an hour.
const HOUR: u16 = 60;

/// The walk stands still: `why` is for the log.
pub(crate) fn unknown(why: String) -> Trouble {
    Trouble::Outside { message: Message::new("error.condition-unknown"), detail: why }
}

/// Whether the account is in one of `groups`, as the directory counts it and as scopes of policies do.
///
/// # Errors
/// When the directory does not answer, or does not know a group of its own.
pub(crate) async fn is_member(
    groups: &[String],
    account: &Account,
    directory: &dyn Directory,
) -> Result<bool, Trouble> {
    let wanted = Scope {
        connection: account.key.connection.clone(),
        include_groups: groups.iter().map(|group| group.trim().to_owned()).collect(),
        include_units: Vec::new(),
        exclude_groups: Vec::new(),
        exclude_units: Vec::new(),
    };
    let scopes = [wanted];
    let memberships = scope::memberships(&scopes, account, directory).await?;
    if scope::explain(&scopes, Unnamed::AreOut, account, &memberships).holds() {
        return Ok(true);
    }
    // Nobody is in a group that was renamed or removed: that must not lead everybody the other way.
    let tree = tree_of(&account.dn);
    let own: Vec<String> =
        scopes[0].include_groups.iter().filter(|group| tree_of(group) == tree).cloned().collect();
    let known = directory.describe_objects(&own).await?;
    let known = known.iter().filter(|object| object.kind == ObjectKind::Group).count();
    if known < own.len() {
        let detail = format!(
            "when.member-of: {} of the groups {own:?} are not in the directory `{}`, or are no groups; correct the \
             condition",
            own.len() - known,
            account.key.connection
        );
        return Err(unknown(detail));
    }
    Ok(false)
}

/// The end of a name that says in which tree it is: its domain components, else its last part. A group of another
/// domain has its own directory, which alone could say whether it is there.
fn tree_of(dn: &str) -> Vec<String> {
    let mut parts: Vec<String> = Vec::new();
    let mut part = String::new();
    let mut is_escaped = false;
    for letter in dn.chars() {
        if letter == ',' && !is_escaped {
            parts.push(std::mem::take(&mut part));
            continue;
        }
        is_escaped = letter == '\\' && !is_escaped;
        part.extend(letter.to_lowercase());
    }
    parts.push(part);
    let normal =
        |part: &String| -> String { part.chars().filter(|letter| !letter.is_whitespace()).collect() };
    let parts: Vec<String> = parts.iter().map(normal).collect();
    let domain: Vec<String> = parts.iter().filter(|part| part.starts_with("dc=")).cloned().collect();
    if domain.is_empty() { parts.last().cloned().into_iter().collect() } else { domain }
}

/// Whether an attribute of the account counts.
///
/// # Errors
/// When the connection does not read the attribute.
pub(crate) fn has_value(
    test: &AttributeTest,
    account: &Account,
    directory: &dyn Directory,
) -> Result<bool, Trouble> {
    let name = test.name.trim();
    if !directory.reads(name) {
        return Err(unknown(format!(
            "when.attribute.name = `{name}`: the connection `{}` does not read it; add it to the connection's \
             `attributes`",
            account.key.connection
        )));
    }
    let values = account.attributes.get(&name.to_ascii_lowercase());
    Ok(test.holds(values.map(Vec::as_slice).unwrap_or_default()))
}

/// Whether the request comes from one of `networks`.
///
/// # Errors
/// When its address, or one of the networks, is none.
pub(crate) fn comes_from(networks: &[String], address: &str) -> Result<bool, Trouble> {
    let Ok(address) = address.parse::<IpAddr>() else {
        return Err(unknown(format!("when.network: `{address}` is no network address")));
    };
    Condition::is_within(networks, address)
        .ok_or_else(|| unknown(format!("when.network = {networks:?}: one of these is no network")))
}

/// Whether it is such a time in the realm's zone.
///
/// # Errors
/// When the zone is unknown, or an hour is none.
pub(crate) fn is_time(test: &TimeTest, realm: &Realm, now: Timestamp) -> Result<bool, Trouble> {
    let zone = zone_of(&realm.tasks.time_zone).map_err(|error| unknown(error.to_string()))?;
    let at =
        jiff::Timestamp::from_millisecond(now.as_millis()).map_err(|error| unknown(error.to_string()))?;
    let local = at.to_zoned(zone);
    let since_monday = usize::try_from(local.weekday().to_monday_zero_offset()).unwrap_or_default();
    let day = Day::ALL[since_monday % Day::ALL.len()];
    let (hour, minute) = (u16::try_from(local.hour()), u16::try_from(local.minute()));
    let minute = hour.unwrap_or_default() * HOUR + minute.unwrap_or_default();
    let holds = test.holds(day, minute);
    holds.ok_or_else(|| unknown(format!("when.time: `{}` or `{}` is no time of the day", test.from, test.to)))
}

/// All conditions of a workflow.
pub(crate) fn all(workflow: &Workflow) -> Vec<&Condition> {
    let mut found = Vec::new();
    collect(&workflow.steps, &mut found);
    found
}

fn collect<'w>(blocks: &'w [Block], found: &mut Vec<&'w Condition>) {
    for block in blocks {
        match block {
            Block::Step(_) => {}
            Block::Choice(choice) => collect(&choice.options, found),
            Block::Sequence(sequence) => collect(&sequence.sequence, found),
            Block::Condition(condition) => {
                found.push(&condition.when);
                collect(&condition.then, found);
                collect(&condition.otherwise, found);
            }
        }
    }
}

/// What is wrong with the conditions of a workflow, each naming key, value and fix.
pub(crate) fn check(workflow: &Workflow) -> Vec<String> {
    all(workflow).into_iter().flat_map(Condition::faults).map(|fault| fault.to_string()).collect()
}

/// The attributes that conditions of the realm ask about, in small letters, each once.
pub(crate) fn attributes(realm: &Realm) -> Vec<String> {
    let of_policies = realm.policies.iter().flat_map(|policy| &policy.workflows).flat_map(all);
    let mut of_staff = Vec::new();
    collect(&realm.staff.administration.sign_in, &mut of_staff);
    collect(&realm.staff.helpdesk.sign_in, &mut of_staff);
    let name = |condition: &Condition| match condition {
        Condition::Attribute(test) => Some(test.name.trim().to_ascii_lowercase()),
        _ => None,
    };
    let mut names: Vec<String> = of_policies.chain(of_staff).filter_map(name).collect();
    names.retain(|name| !name.is_empty());
    names.sort_unstable();
    names.dedup();
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_tells_its_tree() {
        assert_eq!(tree_of("CN=Sales,OU=G, DC=Example ,DC=com"), ["dc=example", "dc=com"]);
        assert_eq!(tree_of(r"CN=a\,dc=b,O=Example"), ["o=example"]);
        assert_ne!(tree_of("CN=a,DC=x,DC=example,DC=com"), tree_of("CN=a,DC=example,DC=com"));
    }

    #[test]
    fn the_time_is_that_of_the_realms_zone() {
        let mut realm: Realm = toml::from_str(crate::PRESETS[0].1).unwrap();
        // A Monday, 06:30 in UTC and 08:30 in Berlin.
        let now = Timestamp::from_millis(
            "2026-06-01T06:30:00Z".parse::<jiff::Timestamp>().unwrap().as_millisecond(),
        );
        let test = TimeTest { days: vec![Day::Monday], from: "08:00".to_owned(), to: "18:00".to_owned() };
        assert!(!is_time(&test, &realm, now).unwrap());
        realm.tasks.time_zone = "Europe/Berlin".to_owned();
        assert!(is_time(&test, &realm, now).unwrap());
        realm.tasks.time_zone = "Nowhere/Else".to_owned();
        assert!(is_time(&test, &realm, now).is_err(), "what cannot be told is no \"no\"");
    }

    #[test]
    fn an_address_that_is_none_is_no_answer() {
        let networks = ["10.0.0.0/8".to_owned()];
        assert!(comes_from(&networks, "10.0.0.1").unwrap());
        assert!(!comes_from(&networks, "192.0.2.1").unwrap());
        assert!(comes_from(&networks, "").is_err());
        assert!(comes_from(&["10".to_owned()], "10.0.0.1").is_err());
    }
}
