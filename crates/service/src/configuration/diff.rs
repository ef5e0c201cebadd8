//! What is different between two documents, by what things are rather than by where they stand: an inserted
//! policy is one difference, a moved one is a move.
//!
//! The order is fixed, and such that the differences can be made one after another: [`edits_of`].

use std::{
    collections::{BTreeSet, HashMap},
    fmt,
};

use api::configuration::HIDDEN;
use serde_json::Value;

use super::{
    align::{Alignment, align},
    edit::Edit,
    path::{Place, Segment, name_entry, segments_of},
    secrets::{is_sealed, is_secret},
};

/// What happened to a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// Its value is another.
    Changed,
    /// It stands elsewhere in its list.
    Moved,
}

/// One difference. Its `Display` is what a person reads; secrets are not in it.
#[derive(Clone, Debug, PartialEq)]
pub struct Difference {
    /// Where. Of what has no slug, a position is that of the document before; of what was added to a list,
    /// that of the document after.
    pub place: Place,
    /// What happened.
    pub kind: Kind,
    /// The value before; `None` for what was added or moved.
    pub before: Option<Value>,
    /// The value after; `None` for what was removed or moved.
    pub after: Option<Value>,
    /// Of an item that was removed or moved, its position in the list before, from 0.
    pub from: Option<usize>,
    /// Of an item that was added or moved, its position in the list after, from 0.
    pub to: Option<usize>,
    /// Whether the value is a secret, which is not shown.
    pub secret: bool,
}

/// All differences, in a fixed order.
#[must_use]
pub fn differences(before: &Value, after: &Value) -> Vec<Difference> {
    let mut found = Vec::new();
    compare(&Place::root(), false, before, after, &mut found);
    found
}

fn compare(place: &Place, secret: bool, before: &Value, after: &Value, found: &mut Vec<Difference>) {
    match (before, after) {
        _ if before == after => {}
        (Value::Object(left), Value::Object(right)) => {
            let keys: BTreeSet<&String> = left.keys().chain(right.keys()).collect();
            for key in keys {
                let (left, right) = (left.get(key), right.get(key));
                let is_secret = [left, right].into_iter().flatten().any(|one| is_secret(key, one));
                let (place, secret) = (place.child(key.as_str()), secret || is_secret);
                match (left, right) {
                    (Some(left), Some(right)) => compare(&place, secret, left, right, found),
                    (left, right) => found.push(Difference::of(place, secret, left, right)),
                }
            }
        }
        (Value::Array(left), Value::Array(right)) => match align(left, right) {
            Some(alignment) => compare_lists(place, secret, left, right, &alignment, found),
            None => found.push(Difference::of(place.clone(), secret, Some(before), Some(after))),
        },
        _ => found.push(Difference::of(place.clone(), secret, Some(before), Some(after))),
    }
}

fn compare_lists(
    place: &Place,
    secret: bool,
    before: &[Value],
    after: &[Value],
    alignment: &Alignment,
    found: &mut Vec<Difference>,
) {
    let (here, there) = (segments_of(before), segments_of(after));
    for (index, target) in alignment.forward.iter().enumerate() {
        let Some(target) = *target else { continue };
        let (place, left, right) = (place.child(here[index].clone()), &before[index], &after[target]);
        // A step that became a choice of the same name is another thing as a whole.
        if name_entry(left).map(|(key, _)| key) == name_entry(right).map(|(key, _)| key) {
            compare(&place, secret, left, right, found);
        } else {
            found.push(Difference::of(place, secret, Some(left), Some(right)));
        }
    }
    for (index, _) in alignment.forward.iter().enumerate().filter(|(_, target)| target.is_none()) {
        let gone = Difference::of(place.child(here[index].clone()), secret, Some(&before[index]), None);
        found.push(Difference { from: Some(index), ..gone });
    }
    let unmoved = alignment.unmoved();
    for (target, index) in alignment.backward.iter().enumerate() {
        match *index {
            None => {
                let new =
                    Difference::of(place.child(there[target].clone()), secret, None, Some(&after[target]));
                found.push(Difference { to: Some(target), ..new });
            }
            Some(index) if !unmoved[index] => found.push(Difference {
                place: place.child(here[index].clone()),
                kind: Kind::Moved,
                before: None,
                after: None,
                from: Some(index),
                to: Some(target),
                secret,
            }),
            Some(_) => {}
        }
    }
}

impl Difference {
    fn of(place: Place, secret: bool, before: Option<&Value>, after: Option<&Value>) -> Self {
        let kind = match (before, after) {
            (None, _) => Kind::Added,
            (_, None) => Kind::Removed,
            _ => Kind::Changed,
        };
        let secret = secret || [before, after].into_iter().flatten().any(is_sealed);
        Self { place, kind, before: before.cloned(), after: after.cloned(), from: None, to: None, secret }
    }

    /// The value before, without secrets.
    #[must_use]
    pub fn before_shown(&self) -> Option<Value> {
        self.before.as_ref().map(|value| self.hidden(value))
    }

    /// The value after, without secrets.
    #[must_use]
    pub fn after_shown(&self) -> Option<Value> {
        self.after.as_ref().map(|value| self.hidden(value))
    }

    fn hidden(&self, value: &Value) -> Value {
        if self.secret && !value.is_object() && !value.is_array() {
            return if is_nothing(value) { value.clone() } else { Value::String(HIDDEN.to_owned()) };
        }
        without_secrets(value)
    }

    /// The lines that a person reads: one, and for an added object one more for each of its values, indented.
    /// Long values are cut, secrets stand as `(changed)`.
    #[must_use]
    pub fn lines(&self) -> Vec<String> {
        let place =
            if self.place.segments().is_empty() { "(all)".to_owned() } else { self.place.to_string() };
        match self.kind {
            Kind::Moved => {
                let position = |at: Option<usize>| at.map_or(0, |at| at + 1);
                vec![format!("> {place}: position {} → {}", position(self.from), position(self.to))]
            }
            _ if self.secret => {
                let sign = match self.kind {
                    Kind::Added => '+',
                    Kind::Removed => '-',
                    _ => '~',
                };
                vec![format!("{sign} {place}: (changed)")]
            }
            Kind::Changed => {
                let text = |value: &Option<Value>| value.as_ref().map_or_else(String::new, shown);
                vec![format!("~ {place}: {} → {}", text(&self.before), text(&self.after))]
            }
            Kind::Added => whole('+', &place, self.after.as_ref()),
            Kind::Removed => whole('-', &place, self.before.as_ref()),
        }
    }
}

/// Something added or removed as a whole.
fn whole(sign: char, place: &str, value: Option<&Value>) -> Vec<String> {
    match value {
        Some(value @ (Value::Object(_) | Value::Array(_))) if !is_empty(value) => {
            let mut lines = vec![format!("{sign} {place}")];
            leaves(&Place::root(), false, value, &mut |leaf, text| {
                lines.push(format!("{sign}     {leaf}: {text}"));
            });
            lines
        }
        Some(value) => vec![format!("{sign} {place}: {}", shown(value))],
        None => vec![format!("{sign} {place}")],
    }
}

fn is_empty(value: &Value) -> bool {
    match value {
        Value::Object(members) => members.is_empty(),
        Value::Array(items) => items.is_empty(),
        _ => false,
    }
}

/// Calls `tell` with every value inside that is no table and no list of such, and its text.
fn leaves(place: &Place, secret: bool, value: &Value, tell: &mut impl FnMut(&Place, String)) {
    match value {
        Value::Object(members) if !members.is_empty() => {
            for (key, member) in members {
                leaves(&place.child(key.as_str()), secret || is_secret(key, member), member, tell);
            }
        }
        Value::Array(items) if items.iter().any(Value::is_object) => {
            for (segment, item) in segments_of(items).into_iter().zip(items) {
                leaves(&place.child(segment), secret, item, tell);
            }
        }
        value if (secret && !is_nothing(value)) || is_sealed(value) => {
            tell(place, "(changed)".to_owned());
        }
        value => tell(place, shown(value)),
    }
}

/// An empty secret is none.
fn is_nothing(value: &Value) -> bool {
    value.is_null() || value.as_str().is_some_and(str::is_empty)
}

/// A value with [`HIDDEN`] in place of its secrets.
#[must_use]
pub fn without_secrets(value: &Value) -> Value {
    let mut hidden = value.clone();
    hide(&mut hidden);
    hidden
}

/// A value on one line, cut where it gets long.
fn shown(value: &Value) -> String {
    /// Characters of a value that are shown: enough for a DN, too few for a logo.
    const SHOWN_MAX: usize = 160;
    let mut hidden = value.clone();
    hide(&mut hidden);
    let text = hidden.to_string();
    if text.chars().count() <= SHOWN_MAX {
        return text;
    }
    let cut: String = text.chars().take(SHOWN_MAX).collect();
    format!("{cut}… ({} characters)", text.chars().count())
}

/// Takes secrets out of a value.
fn hide(value: &mut Value) {
    match value {
        Value::Object(members) => {
            for (key, member) in members.iter_mut() {
                if is_secret(key, member) && !is_nothing(member) {
                    *member = Value::String(HIDDEN.to_owned());
                } else {
                    hide(member);
                }
            }
        }
        Value::Array(items) => items.iter_mut().for_each(hide),
        sealed if is_sealed(sealed) => *sealed = Value::String(HIDDEN.to_owned()),
        _ => {}
    }
}

impl fmt::Display for Difference {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.lines().join("\n"))
    }
}

/// The edits that turn the document before into the document after, when made in their order. Takes all
/// differences of two documents, as [`differences`] gave them: a part of them may not fit together.
#[must_use]
pub fn edits_of(differences: &[Difference]) -> Vec<Edit> {
    let mut edits = Vec::with_capacity(differences.len());
    let mut rest = differences;
    while let Some((first, others)) = rest.split_first() {
        if first.from.is_none() && first.to.is_none() {
            edits.push(match &first.after {
                Some(value) => Edit::Set { place: first.place.clone(), value: value.clone() },
                None => Edit::Remove { place: first.place.clone() },
            });
            rest = others;
            continue;
        }
        // What happened to one list stands together.
        let list = first.place.parent().unwrap_or_default();
        let same = |one: &&Difference| {
            (one.from.is_some() || one.to.is_some()) && one.place.parent().as_ref() == Some(&list)
        };
        let count = rest.iter().take_while(same).count();
        let (of_list, others) = rest.split_at(count);
        list_edits(&list, of_list, &mut edits);
        rest = others;
    }
    edits
}

/// An item of a list that is being edited.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Item {
    /// It was at this position before.
    Old(usize),
    /// It is to be at this position.
    New(usize),
}

/// Removes, then puts every added or moved item behind the one it is to follow. What stays is in its order
/// already, so each is in place once its predecessor is.
fn list_edits(list: &Place, differences: &[Difference], edits: &mut Vec<Edit>) {
    let reach = |position: fn(&Difference) -> Option<usize>| {
        differences.iter().filter_map(position).max().map_or(0, |last| last + 1)
    };
    let (before, after) = (reach(|one| one.from), reach(|one| one.to));
    // Longer than the list may be: what is behind its end is never asked for.
    let mut now: Vec<Item> = (0..before + after).map(Item::Old).collect();
    let place_of = |difference: &Difference, position: usize| match difference.place.last() {
        Some(name @ Segment::Name(_)) => list.child(name.clone()),
        _ => list.child(position),
    };
    let mut leaving = BTreeSet::new();
    let mut arriving: HashMap<usize, &Difference> = HashMap::new();
    for difference in differences {
        if let Some(from) = difference.from {
            leaving.insert(from);
        }
        if let Some(to) = difference.to {
            arriving.insert(to, difference);
        } else if let Some(position) = position(&now, difference.from.map(Item::Old)) {
            edits.push(Edit::Remove { place: place_of(difference, position) });
            now.remove(position);
        }
    }
    let mut staying = (0..before + after).filter(|at| !leaving.contains(at)).map(Item::Old);
    let mut predecessor = None;
    for to in 0..after {
        let Some(difference) = arriving.get(&to) else {
            predecessor = staying.next();
            continue;
        };
        let from = difference.from.and_then(|from| position(&now, Some(Item::Old(from))));
        if let Some(from) = from {
            now.remove(from);
        }
        let at = position(&now, predecessor).map_or(0, |at| at + 1);
        edits.push(match (from, &difference.after) {
            (Some(from), _) => Edit::Move { place: place_of(difference, from), into: None, to: at },
            (None, value) => {
                Edit::Insert { list: list.clone(), at, value: value.clone().unwrap_or_default() }
            }
        });
        let item = difference.from.map_or(Item::New(to), Item::Old);
        now.insert(at, item);
        predecessor = Some(item);
    }
}

fn position(items: &[Item], wanted: Option<Item>) -> Option<usize> {
    let wanted = wanted?;
    items.iter().position(|item| *item == wanted)
}

#[cfg(test)]
mod tests;
