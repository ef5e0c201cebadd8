//! `docs/offline.sample.toml` has every setting with its default, and nothing else.

use std::collections::BTreeSet;

use offline::settings::{Settings, StoreName};

const SAMPLE: &str = include_str!("../../../../docs/offline.sample.toml");

/// The sample with the settings that have no default.
fn whole() -> String {
    let is_setting = |line: &&str| line.starts_with('#') && line.contains(" = ") && !line.starts_with("# ");
    let uncomment = |line| if is_setting(&line) { &line[1..] } else { line };
    SAMPLE.lines().map(uncomment).collect::<Vec<_>>().join("\n")
}

fn keys(table: &toml::Table, before: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for (key, value) in table {
        match value {
            toml::Value::Table(inner) => found.extend(keys(inner, &format!("{key}."))),
            _ => drop(found.insert(format!("{before}{key}"))),
        }
    }
    found
}

#[test]
fn what_is_not_commented_out_is_the_default() {
    assert_eq!(Settings::parse(SAMPLE).unwrap(), Settings::default());
}

#[test]
fn the_sample_has_every_setting_and_no_other() {
    let text = whole();
    let settings = Settings::parse(&text).unwrap();
    assert!(settings.ca_file.is_some() && settings.site.is_some() && settings.sssd.domain.is_some());
    let known = toml::Table::try_from(&settings).unwrap();
    let sampled: toml::Table = text.parse().unwrap();
    assert_eq!(keys(&sampled, ""), keys(&known, ""));
    assert_eq!(settings.stores, [StoreName::Sssd]);
}

#[test]
fn every_setting_has_a_sentence_above_it() {
    let lines: Vec<&str> = SAMPLE.lines().collect();
    for pair in lines.windows(2) {
        let is_setting = pair[1].contains(" = ") && !pair[1].starts_with("# ");
        let is_after_its_pair = pair[0].starts_with("search") || pair[0].starts_with("passwd_file");
        assert!(!is_setting || pair[0].starts_with("# ") || is_after_its_pair, "{}", pair[1]);
    }
}
