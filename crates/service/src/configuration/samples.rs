//! Random documents for property tests: small alphabets, so that two of them have much in common.

use proptest::prelude::*;
use serde_json::{Map, Value, json};

/// A document in the form of the realm's: tables, lists of named things, of unnamed things, and of plain values.
pub(super) fn document() -> impl Strategy<Value = Value> {
    table(inner(3))
}

fn inner(depth: u32) -> BoxedStrategy<Value> {
    if depth == 0 {
        return leaf().boxed();
    }
    let below = inner(depth - 1);
    prop_oneof![
        3 => leaf(),
        2 => table(below.clone()),
        3 => named_list(below.clone()),
        1 => proptest::collection::vec(leaf(), 0..4).prop_map(Value::Array),
        1 => proptest::collection::vec(table(below), 0..3).prop_map(Value::Array),
    ]
    .boxed()
}

fn leaf() -> impl Strategy<Value = Value> {
    prop_oneof![
        any::<bool>().prop_map(Value::Bool),
        (0..3u32).prop_map(|number| json!(number)),
        "[xyz]{0,2}".prop_map(Value::String),
    ]
}

fn table(below: impl Strategy<Value = Value> + Clone + 'static) -> impl Strategy<Value = Value> {
    proptest::collection::btree_map("[abc]", below, 0..4)
        .prop_map(|members| Value::Object(members.into_iter().collect()))
}

/// Slugs are unique most of the time.
fn named_list(below: impl Strategy<Value = Value> + Clone + 'static) -> impl Strategy<Value = Value> {
    let named = (prop_oneof![6 => Just("id"), 1 => Just("step")], "[p-t]", table(below)).prop_map(
        |(key, name, mut object)| {
            if let Some(members) = object.as_object_mut() {
                members.insert(key.to_owned(), Value::String(name));
            }
            object
        },
    );
    (proptest::collection::vec(named, 0..5), prop::bool::weighted(0.95)).prop_map(|(mut items, unique)| {
        if unique {
            let mut seen = std::collections::BTreeSet::new();
            items.retain(|item| seen.insert(super::path::name_of(item).map(str::to_owned)));
        }
        Value::Array(items)
    })
}

/// What somebody may have made of `base`: some of the edits on the way to another document.
pub(super) fn variant(base: &Value, other: &Value, made: u32) -> Value {
    let mut variant = base.clone();
    for (number, edit) in super::edits_of(&super::differences(base, other)).iter().enumerate() {
        if made & (1 << (number % 32)) != 0 {
            // Some only fit behind one that was left out.
            let _ = super::apply(&mut variant, edit);
        }
    }
    variant
}

/// A realm of so many management policies, for measurements.
pub(super) fn realm_of(policies: usize) -> Value {
    let (_, text) = crate::PRESETS[0];
    let table: toml::Table = toml::from_str(text).unwrap();
    let mut document = serde_json::to_value(table).unwrap();
    let policy = document["policies"][0].clone();
    let many = (0..policies).map(|number| {
        let mut policy: Map<String, Value> = policy.as_object().unwrap().clone();
        policy.insert("id".to_owned(), json!(format!("policy-{number}")));
        Value::Object(policy)
    });
    document["policies"] = many.collect();
    document
}

/// The least time of several runs, which a machine that does something else meanwhile does not lengthen.
pub(super) fn quickest(run: impl Fn()) -> std::time::Duration {
    let time = |_| {
        let began = std::time::Instant::now();
        run();
        began.elapsed()
    };
    (0..10).map(time).min().unwrap_or_default()
}
