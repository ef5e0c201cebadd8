//! The page that describes the rules cannot rot: the real reader reads every example, and no rule is missing.

use std::{collections::BTreeSet, sync::Arc};

use policy::{Dictionary, Policy};
use serde_json::{Map, Value};

use crate::support::tables;

const PAGE: &str = include_str!("../../../../docs/password-rules.md");

/// The examples, each with the heading it stands under.
fn examples() -> Vec<(String, Map<String, Value>)> {
    let sections = PAGE.split("\n## `").skip(1);
    sections
        .map(|section| {
            let (name, rest) = section.split_once('`').unwrap();
            let example = rest.split("```toml\n").nth(1).and_then(|code| code.split("```").next()).unwrap();
            (name.to_owned(), toml::from_str(example).unwrap())
        })
        .collect()
}

#[test]
fn every_example_of_the_page_is_read_by_the_real_reader() {
    for (name, example) in examples() {
        assert_eq!(example["rule"], Value::String(name.clone()));
        let mut policy = tables("");
        policy.rules.push(example);
        let compiled = Policy::compile(&[policy], None, &Arc::new(Dictionary::empty()));
        assert!(compiled.is_ok(), "{name}: {:?}", compiled.err().unwrap());
    }
}

#[test]
fn every_rule_that_there_is_stands_on_the_page() {
    let described: BTreeSet<String> = examples().into_iter().map(|(name, _)| name).collect();
    let known: BTreeSet<String> = policy::rules::NAMES.iter().map(|name| (*name).to_owned()).collect();
    assert_eq!(described, known);
}
