//! Dotted places in a JSON value: `mandatory.0.text.en`. Apart because reading, editing and secrets all go by
//! the same ones.

use serde_json::{Map, Value};

/// `part` below `place`.
pub(super) fn below(place: &str, part: &str) -> String {
    if place.is_empty() { part.to_owned() } else { format!("{place}.{part}") }
}

/// The place around `place` and its last part.
pub(super) fn split(place: &str) -> (&str, &str) {
    place.rsplit_once('.').unwrap_or(("", place))
}

/// Whether `place` is `pattern`, in which `*` stands for any one part.
pub(super) fn matches(pattern: &str, place: &str) -> bool {
    let (mut pattern, mut place) = (pattern.split('.'), place.split('.'));
    loop {
        match (pattern.next(), place.next()) {
            (None, None) => return true,
            (Some(want), Some(part)) if want == "*" || want == part => {}
            _ => return false,
        }
    }
}

/// The value at a place, if it is there.
pub(super) fn at<'v>(value: &'v Value, place: &str) -> Option<&'v Value> {
    place.split('.').filter(|part| !part.is_empty()).try_fold(value, |value, part| match value {
        Value::Object(map) => map.get(part),
        Value::Array(list) => list.get(part.parse::<usize>().ok()?),
        _ => None,
    })
}

/// The value at a place, made where it is missing: objects on the way are added, entries of lists are not.
pub(super) fn at_mut<'v>(value: &'v mut Value, place: &str) -> Option<&'v mut Value> {
    place.split('.').filter(|part| !part.is_empty()).try_fold(value, |value, part| {
        if value.is_null() {
            *value = Value::Object(Map::new());
        }
        match value {
            Value::Object(map) => Some(map.entry(part).or_insert(Value::Null)),
            Value::Array(list) => list.get_mut(part.parse::<usize>().ok()?),
            _ => None,
        }
    })
}

/// Puts `new` at `place`, adding objects on the way; `false` when the place cannot be (an entry of a list
/// that is not there). For what a caller makes of a [`super::SecretChange`].
pub(crate) fn set_at(value: &mut Value, place: &str, new: Value) -> bool {
    at_mut(value, place).map(|spot| *spot = new).is_some()
}
