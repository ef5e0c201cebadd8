//! Which item of one list is which of another: what comparing and merging both need to know.
//!
//! Objects with a slug are themselves wherever they stand. What has none is itself where it is equal; of the
//! rest, those that have most in common are taken for one another, so that a changed rule reads as a change.

use std::collections::{HashMap, VecDeque};

use serde_json::Value;

use super::path::name_of;

/// Partners of two lists' items, in both directions.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Alignment {
    /// For each item of the first list, where it is in the second.
    pub forward: Vec<Option<usize>>,
    /// For each item of the second list, where it is in the first.
    pub backward: Vec<Option<usize>>,
}

impl Alignment {
    fn pair(&mut self, before: usize, after: usize) {
        self.forward[before] = Some(after);
        self.backward[after] = Some(before);
    }

    /// Of each item of the first list, whether it stands where it stood among those that both lists have.
    /// An item that is gone has not moved.
    pub(super) fn unmoved(&self) -> Vec<bool> {
        let kept: Vec<usize> = (0..self.forward.len()).filter(|&at| self.forward[at].is_some()).collect();
        let targets: Vec<usize> = self.forward.iter().copied().flatten().collect();
        let mut unmoved = vec![true; self.forward.len()];
        for (&at, stays) in kept.iter().zip(longest_rise(&targets)) {
            unmoved[at] = stays;
        }
        unmoved
    }
}

/// Finds the partners; `None` when a list has one slug twice, so that nobody can say which is which.
pub(super) fn align(before: &[Value], after: &[Value]) -> Option<Alignment> {
    let mut alignment = Alignment { forward: vec![None; before.len()], backward: vec![None; after.len()] };
    let (before_names, after_names) = (names(before)?, names(after)?);
    for (name, &at) in &before_names {
        if let Some(&there) = after_names.get(name) {
            alignment.pair(at, there);
        }
    }
    pair_equals(before, after, &mut alignment);
    pair_kin(before, after, &mut alignment);
    Some(alignment)
}

fn names(items: &[Value]) -> Option<HashMap<&str, usize>> {
    let mut names = HashMap::new();
    for (at, item) in items.iter().enumerate() {
        if let Some(name) = name_of(item)
            && names.insert(name, at).is_some()
        {
            return None;
        }
    }
    Some(names)
}

/// The first `x` here is the first `x` there, and so on.
fn pair_equals(before: &[Value], after: &[Value], alignment: &mut Alignment) {
    let mut waiting: HashMap<String, VecDeque<usize>> = HashMap::new();
    for (at, item) in after.iter().enumerate().filter(|(_, item)| name_of(item).is_none()) {
        waiting.entry(item.to_string()).or_default().push_back(at);
    }
    if waiting.is_empty() {
        return;
    }
    for (at, item) in before.iter().enumerate().filter(|(_, item)| name_of(item).is_none()) {
        if let Some(there) = waiting.get_mut(&item.to_string()).and_then(VecDeque::pop_front) {
            alignment.pair(at, there);
        }
    }
}

fn pair_kin(before: &[Value], after: &[Value], alignment: &mut Alignment) {
    for (at, item) in before.iter().enumerate() {
        if alignment.forward[at].is_some() || name_of(item).is_some() {
            continue;
        }
        let free = (0..after.len())
            .filter(|&there| alignment.backward[there].is_none() && name_of(&after[there]).is_none());
        // The first of those with most in common.
        let best = free
            .map(|there| (kinship(item, &after[there]), there))
            .filter(|(kinship, _)| *kinship > 0)
            .max_by_key(|(kinship, there)| (*kinship, usize::MAX - there));
        if let Some((_, there)) = best {
            alignment.pair(at, there);
        }
    }
}

/// How much two objects without a slug have in common; 0 when they are strangers.
fn kinship(one: &Value, other: &Value) -> usize {
    let (Some(left), Some(right)) = (one.as_object(), other.as_object()) else { return 0 };
    let same = || left.iter().filter(|(key, value)| right.get(*key) == Some(value));
    let telling = same().any(|(_, value)| value.as_str().is_some_and(|text| !text.is_empty()));
    let by_name = first_name(one).is_some_and(|name| first_name(other) == Some(name));
    if telling || by_name { 1 + same().count() } else { 0 }
}

/// A block without a name is known by the first one inside it.
fn first_name(value: &Value) -> Option<&str> {
    if let Some(name) = name_of(value) {
        return Some(name);
    }
    match value {
        Value::Object(members) => members.values().find_map(first_name),
        Value::Array(items) => items.iter().find_map(first_name),
        _ => None,
    }
}

/// Of a sequence of distinct numbers, which ones belong to a longest rising part of it.
fn longest_rise(numbers: &[usize]) -> Vec<bool> {
    // `tails[length]` is where the rise of that length with the smallest end stops.
    let mut tails: Vec<usize> = Vec::new();
    let mut previous: Vec<Option<usize>> = vec![None; numbers.len()];
    for (at, number) in numbers.iter().enumerate() {
        let length = tails.partition_point(|&tail| numbers[tail] < *number);
        previous[at] = length.checked_sub(1).map(|shorter| tails[shorter]);
        if length == tails.len() {
            tails.push(at);
        } else {
            tails[length] = at;
        }
    }
    let mut rising = vec![false; numbers.len()];
    let mut at = tails.last().copied();
    while let Some(member) = at {
        rising[member] = true;
        at = previous[member];
    }
    rising
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn forward(before: &Value, after: &Value) -> Option<Vec<Option<usize>>> {
        align(before.as_array().unwrap(), after.as_array().unwrap()).map(|alignment| alignment.forward)
    }

    #[test]
    fn objects_are_known_by_their_slug_wherever_they_stand() {
        let before = json!([{ "id": "a", "n": 1 }, { "id": "b" }]);
        let after = json!([{ "id": "b", "n": 2 }, { "id": "c" }, { "id": "a" }]);
        assert_eq!(forward(&before, &after), Some(vec![Some(2), Some(0)]));
    }

    #[test]
    fn a_slug_that_stands_twice_makes_no_alignment() {
        assert_eq!(forward(&json!([{ "id": "a" }, { "id": "a" }]), &json!([])), None);
    }

    #[test]
    fn what_has_no_slug_is_known_by_what_it_is_and_else_by_what_it_shares() {
        let before = json!(["x", "x", "y"]);
        assert_eq!(forward(&before, &json!(["y", "x"])), Some(vec![Some(1), None, Some(0)]));
        let rules = json!([{ "rule": "length", "min": 8 }, { "rule": "sequence" }]);
        let changed = json!([{ "rule": "sequence" }, { "rule": "length", "min": 12 }]);
        assert_eq!(forward(&rules, &changed), Some(vec![Some(1), Some(0)]));
        let blocks = json!([{ "sequence": [{ "step": "a" }] }, { "sequence": [{ "step": "b" }] }]);
        let longer = json!([{ "sequence": [{ "step": "b" }, { "step": "c" }] }]);
        assert_eq!(forward(&blocks, &longer), Some(vec![None, Some(0)]));
    }

    #[test]
    fn one_item_brought_to_the_front_is_the_one_that_moved() {
        let alignment =
            align(json!(["a", "b", "c"]).as_array().unwrap(), json!(["c", "a", "b"]).as_array().unwrap());
        assert_eq!(alignment.unwrap().unmoved(), vec![true, true, false]);
    }
}
