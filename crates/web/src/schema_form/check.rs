//! A value against its schema: types, unknown and missing properties, bounds. For what was typed as JSON, so
//! that a mistake is told at its place before the document as a whole is looked at.

use domain::message::Message;
use serde_json::{Map, Value};

use super::{Problem, place, shape::constants};

/// Schemas in schemas; deeper ones are the document's own check to judge.
const DEPTH_MAX: usize = 32;

/// What is wrong with `value`, the places below `at`.
pub(super) fn check(root: &Value, schema: &Map<String, Value>, value: &Value, at: &str) -> Vec<Problem> {
    let mut problems = Vec::new();
    visit(root, schema, value, at, &mut problems, 0);
    problems
}

fn visit(
    root: &Value,
    schema: &Map<String, Value>,
    value: &Value,
    at: &str,
    problems: &mut Vec<Problem>,
    depth: usize,
) {
    if depth > DEPTH_MAX {
        return;
    }
    if let Some(target) = schema.get("$ref").and_then(Value::as_str) {
        let found =
            target.strip_prefix("#/$defs/").and_then(|name| root.get("$defs")?.get(name)?.as_object());
        if let Some(found) = found {
            visit(root, found, value, at, problems, depth + 1);
        }
    }
    if let Some(values) = constants(schema) {
        if !values.iter().any(|constant| constant.value == *value) {
            problems.push(wrong(at, "form.error.json-option", value));
        }
        return;
    }
    if schema.get("const").is_some_and(|constant| constant != value) || !is_of_type(schema, value) {
        problems.push(wrong(at, "form.error.json-type", value));
        return;
    }
    for keyword in ["anyOf", "oneOf"] {
        let Some(branches) = schema.get(keyword).and_then(Value::as_array) else { continue };
        nearest(root, branches, value, at, problems, depth);
    }
    match value {
        Value::Object(map) => properties(root, schema, map, at, problems, depth),
        Value::Array(list) => {
            let Some(items) = schema.get("items").and_then(Value::as_object) else { return };
            for (index, item) in list.iter().enumerate() {
                visit(root, items, item, &place::below(at, &index.to_string()), problems, depth + 1);
            }
        }
        Value::Number(number) => {
            let number = number.as_f64().unwrap_or(0.0);
            let bound = |keyword: &str| schema.get(keyword).and_then(Value::as_f64);
            if bound("minimum").is_some_and(|least| number < least)
                || bound("maximum").is_some_and(|most| number > most)
            {
                problems.push(wrong(at, "form.error.json-range", value));
            }
        }
        _ => {}
    }
}

/// The problems with the alternative that fits best; none when one fits.
fn nearest(
    root: &Value,
    branches: &[Value],
    value: &Value,
    at: &str,
    problems: &mut Vec<Problem>,
    depth: usize,
) {
    // What is wrong further inside says that the outside fits.
    let misfit =
        |found: &[Problem]| (found.iter().filter(|problem| problem.place == at).count(), found.len());
    let mut best: Option<Vec<Problem>> = None;
    for branch in branches.iter().filter_map(Value::as_object) {
        let mut found = Vec::new();
        visit(root, branch, value, at, &mut found, depth + 1);
        if best.as_ref().is_none_or(|best| misfit(&found) < misfit(best)) {
            best = Some(found);
        }
    }
    problems.append(&mut best.unwrap_or_default());
}

fn properties(
    root: &Value,
    schema: &Map<String, Value>,
    map: &Map<String, Value>,
    at: &str,
    problems: &mut Vec<Problem>,
    depth: usize,
) {
    let known = schema.get("properties").and_then(Value::as_object);
    for (name, value) in map {
        let below = place::below(at, name);
        match (known.and_then(|known| known.get(name)), schema.get("additionalProperties")) {
            (Some(Value::Object(property)), _) => visit(root, property, value, &below, problems, depth + 1),
            (None, Some(Value::Bool(false))) => {
                let message = Message::new("form.error.json-unknown")
                    .with("name", name.clone())
                    .with("place", shown(at));
                problems.push(Problem::new(at, message));
            }
            (None, Some(Value::Object(other))) => visit(root, other, value, &below, problems, depth + 1),
            _ => {}
        }
    }
    for name in schema.get("required").and_then(Value::as_array).into_iter().flatten() {
        if let Some(name) = name.as_str().filter(|name| !map.contains_key(*name)) {
            let message = Message::new("form.error.json-missing").with("name", name).with("place", shown(at));
            problems.push(Problem::new(at, message));
        }
    }
}

fn is_of_type(schema: &Map<String, Value>, value: &Value) -> bool {
    let is = |kind: &str| match kind {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "boolean" => value.is_boolean(),
        "null" => value.is_null(),
        "number" => value.is_number(),
        "integer" => value.is_i64() || value.is_u64(),
        _ => true,
    };
    match schema.get("type") {
        Some(Value::String(kind)) => is(kind),
        Some(Value::Array(kinds)) => kinds.iter().filter_map(Value::as_str).any(is),
        _ => true,
    }
}

fn wrong(at: &str, code: &'static str, value: &Value) -> Problem {
    let text: String = value.to_string().chars().take(60).collect();
    Problem::new(at, Message::new(code).with("place", shown(at)).with("value", text))
}

/// A place as it is said: the whole has a name too.
fn shown(at: &str) -> String {
    if at.is_empty() { "/".to_owned() } else { at.to_owned() }
}
