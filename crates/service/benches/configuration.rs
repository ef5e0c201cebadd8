//! What saving a configuration costs beside the store: comparing, joining and checking a realm of fifty
//! management policies. The target for saving and activating it as a whole is 300 ms.

use activities::Registry;
use divan::Bencher;
use serde_json::{Value, json};
use service::{Loaded, PRESETS, configuration};

fn main() {
    divan::main();
}

/// The preset's policy, fifty times.
fn realm() -> Value {
    let realm: domain::config::Realm = toml::from_str(PRESETS[0].1).expect("the preset is a realm");
    let mut document = serde_json::to_value(realm).expect("a realm is a document");
    let policy = document["policies"][0].clone();
    let copies = (0..50).map(|number| {
        let mut copy = policy.clone();
        copy["id"] = json!(format!("policy-{number}"));
        copy
    });
    document["policies"] = copies.collect();
    document
}

/// One value changed, one policy moved.
fn changed(base: &Value, policy: usize) -> Value {
    let mut changed = base.clone();
    changed["policies"][policy]["lock"]["threshold"] = json!(9);
    if let Some(policies) = changed["policies"].as_array_mut() {
        let moved = policies.remove(policy + 20);
        policies.insert(policy / 2, moved);
    }
    changed
}

#[divan::bench]
fn compare(bencher: Bencher) {
    let base = realm();
    let after = changed(&base, 17);
    bencher.bench(|| configuration::differences(&base, &after));
}

#[divan::bench]
fn merge(bencher: Bencher) {
    let base = realm();
    let (theirs, mine) = (changed(&base, 17), changed(&base, 9));
    bencher.bench(|| configuration::merge(&base, &theirs, &mine));
}

#[divan::bench]
fn check(bencher: Bencher) {
    let document = realm();
    let registry = Registry::standard();
    bencher.bench(|| {
        let realm = serde_json::from_value(document.clone()).expect("the document is a realm");
        Loaded::check(realm, 1, &registry).is_ok()
    });
}
