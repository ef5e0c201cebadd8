//! The realm's rules and the directory's demands: the strictest value of each, and where it comes from.

use std::{collections::BTreeMap, sync::Arc, time::Duration};

use domain::{account::DirectoryPolicy, message::Argument};
use policy::{Dictionary, Finding, Policy, State};

use crate::support::{ana, judge, tables};

const PSO: &str = "CN=Admins,CN=Password Settings Container,CN=System,DC=corp,DC=test";

fn demands() -> DirectoryPolicy {
    DirectoryPolicy {
        min_length: 12,
        complexity: true,
        history_length: 24,
        min_age: Duration::from_secs(2 * 86_400),
        max_age: Some(Duration::from_secs(42 * 86_400)),
        source: PSO.to_owned(),
        complete: true,
        ..DirectoryPolicy::default()
    }
}

fn findings(realm: &str, directory: &DirectoryPolicy) -> BTreeMap<String, Finding> {
    let policy = Policy::compile(&[tables(realm)], Some(directory), &Arc::new(Dictionary::empty())).unwrap();
    let all = judge(&policy, &ana(), "").findings.into_iter();
    all.map(|finding| (finding.message.code.to_string(), finding)).collect()
}

fn count(finding: &Finding) -> i64 {
    match finding.message.args.get("count") {
        Some(Argument::Number(number)) => *number,
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_directorys_value_wins_where_it_is_stricter_and_is_said_to_be_the_directorys() {
    let said = findings("{ rule = \"length\", min = 8, max = 20 }", &demands());
    assert_eq!((count(&said["rule.length.min"]), said["rule.length.min"].source.as_str()), (12, PSO));
    assert_eq!((count(&said["rule.length.max"]), said["rule.length.max"].source.as_str()), (20, "tested"));
}

#[test]
fn the_realms_value_wins_where_it_is_stricter() {
    let said = findings("{ rule = \"length\", min = 14 }, { rule = \"windows-complexity\" }", &demands());
    assert_eq!((count(&said["rule.length.min"]), said["rule.length.min"].source.as_str()), (14, "tested"));
    assert_eq!(said["rule.windows.categories"].source, "tested");
    assert_eq!(said.keys().filter(|code| code.starts_with("rule.length")).count(), 1, "said once");
}

#[test]
fn what_only_the_directory_demands_is_told_too() {
    let said = findings("", &demands());
    for code in ["rule.length.min", "rule.windows.name", "rule.history", "rule.age.min", "rule.age.max"] {
        assert_eq!(said[code].source, PSO, "{code}");
    }
    for code in ["rule.history", "rule.age.min"] {
        assert_eq!(said[code].state, State::OnSave, "{code}: only the directory can tell");
    }
    assert_eq!(said["rule.age.max"].state, State::Info, "nothing to judge when it is saved");
    assert_eq!((count(&said["rule.age.min"]), count(&said["rule.age.max"])), (2, 42));
}

#[test]
fn ages_are_merged_too_and_hours_are_said_as_hours() {
    let said = findings("{ rule = \"age\", min_days = 1, max_days = 30 }", &demands());
    assert_eq!((count(&said["rule.age.min"]), said["rule.age.min"].source.as_str()), (2, PSO));
    assert_eq!((count(&said["rule.age.max"]), said["rule.age.max"].source.as_str()), (30, "tested"));
    let short = DirectoryPolicy { min_age: Duration::from_secs(5_400), max_age: None, ..demands() };
    let said = findings("", &short);
    assert_eq!(count(&said["rule.age.min-hours"]), 2);
    assert!(!said.contains_key("rule.age.max"));
}

#[test]
fn a_directory_that_demands_nothing_adds_nothing() {
    let said = findings("{ rule = \"length\", min = 8 }", &DirectoryPolicy::default());
    assert_eq!(said["rule.length.min"].source, "tested");
    assert_eq!(said.len(), 2, "length, and that nothing was typed: {:?}", said.keys());
}

#[test]
fn rules_of_one_kind_that_cannot_be_merged_both_stand() {
    let two = "{ rule = \"digits\", positions = \"1\" }, { rule = \"digits\", ending = 1 }";
    let policy = Policy::compile(&[tables(two)], None, &Arc::new(Dictionary::empty())).unwrap();
    assert!(judge(&policy, &ana(), "1x1").accepted);
    assert!(!judge(&policy, &ana(), "1xx").accepted && !judge(&policy, &ana(), "xx1").accepted);
}
