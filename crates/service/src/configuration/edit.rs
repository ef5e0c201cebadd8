//! One change of the document, as a page or a comparison asks for it, and how it is made.
//!
//! An edit is made wholly or not at all, and speaks of places by slug, so that it means the same to a document
//! that somebody else changed meanwhile.

use std::collections::HashSet;

use serde::{Deserialize, Serialize};
use serde_json::Value;

use super::{
    path::{NAME_KEYS, Place, PlaceError, Segment, Step, follow_mut, name_entry, name_of},
    uses,
};

/// One change of the document.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(tag = "edit", rename_all = "kebab-case")]
pub enum Edit {
    /// Gives a key of a table a value (the key may be new), or replaces what stands in a list.
    Set {
        /// Where.
        place: Place,
        /// The new value. What has a slug keeps it.
        value: Value,
    },
    /// Puts something into a list.
    Insert {
        /// The list.
        list: Place,
        /// The position it gets, from 0; the list's length for the end.
        at: usize,
        /// What.
        value: Value,
    },
    /// Takes a key out of a table, or an item out of a list.
    Remove {
        /// What.
        place: Place,
    },
    /// Moves an item within its list, or into another list.
    Move {
        /// What, as the document is before.
        place: Place,
        /// The other list, as the document is before; `None` for the item's own.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        into: Option<Place>,
        /// The position it gets, counted without itself.
        to: usize,
    },
    /// Gives an object another slug, and the same to everything that refers to it.
    Rename {
        /// What.
        place: Place,
        /// The new slug.
        id: String,
    },
}

/// Why an edit was not made. The document is as it was.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum EditError {
    /// The place is not there, for instance because somebody removed it meanwhile.
    #[error(transparent)]
    Place(#[from] PlaceError),
    /// There is no table or list in which something could be at this place.
    #[error("{0}: nothing can be put there")]
    NoContainer(Place),
    /// Only items of lists have an order.
    #[error("{0}: this is not part of a list")]
    NotInList(Place),
    /// The position is beyond the list's end.
    #[error("{list}: there is no position {at} (the list has {length} items)")]
    BeyondEnd {
        /// The list.
        list: Place,
        /// The position asked for.
        at: usize,
        /// How many items the list has.
        length: usize,
    },
    /// The list already has an object of this slug.
    #[error("{list}: there already is `{id}`")]
    Exists {
        /// The list.
        list: Place,
        /// The slug.
        id: String,
    },
    /// The text is no slug.
    #[error("{0}: `{1}` is no valid name: use 1 to 64 of a-z, 0-9, `-` and `.`")]
    InvalidName(Place, String),
    /// A slug is not changed like any other value, because others refer to it.
    #[error("{0}: the name is changed by renaming")]
    NameChanged(Place),
    /// What is at this place keeps its slug for good, because what is outside of the document refers to it.
    #[error("{0}: this cannot be renamed")]
    NameFixed(Place),
    /// Something cannot be moved into itself.
    #[error("{0}: this cannot be moved into itself")]
    IntoItself(Place),
}

/// Makes one edit.
///
/// # Errors
/// [`EditError`] naming the place; the document is as it was.
pub fn apply(document: &mut Value, edit: &Edit) -> Result<(), EditError> {
    match edit {
        Edit::Set { place, value } => set(document, place, value),
        Edit::Insert { list, at, value } => insert(document, list, *at, value.clone()),
        Edit::Remove { place } => take(document, place).map(drop),
        Edit::Move { place, into, to } => shift(document, place, into.as_ref(), *to),
        Edit::Rename { place, id } => uses::rename(document, place, id),
    }
}

/// Makes all edits in their order, or none.
///
/// # Errors
/// [`EditError`] of the first that cannot be made; the document is as it was.
pub fn apply_all(document: &mut Value, edits: &[Edit]) -> Result<(), EditError> {
    let mut changed = document.clone();
    for edit in edits {
        apply(&mut changed, edit)?;
    }
    *document = changed;
    Ok(())
}

/// The place something is in, and its segment there; the document itself is in nothing.
pub(super) fn split(place: &Place) -> Result<(Place, &Segment), EditError> {
    match (place.parent(), place.last()) {
        (Some(parent), Some(last)) => Ok((parent, last)),
        _ => Err(EditError::NoContainer(place.clone())),
    }
}

fn set(document: &mut Value, place: &Place, value: &Value) -> Result<(), EditError> {
    let Ok((parent, last)) = split(place) else {
        *document = value.clone();
        return Ok(());
    };
    let trail = parent.trail(document)?;
    let in_list = matches!(trail.last(), Some(Step::Index(_)));
    let container = follow_mut(document, &trail).ok_or_else(|| EditError::NoContainer(place.clone()))?;
    if container.is_array() {
        let there = place.resolve_mut(document)?;
        if name_of(there) != name_of(value) {
            return Err(EditError::NameChanged(place.clone()));
        }
        *there = value.clone();
        return Ok(());
    }
    let key = key_of(last);
    let names_it = in_list && name_entry(container).is_some_and(|(name_key, _)| name_key == key);
    if names_it && container.get(&key) != Some(value) {
        return Err(EditError::NameChanged(place.clone()));
    }
    let members = container.as_object_mut().ok_or_else(|| EditError::NoContainer(place.clone()))?;
    members.insert(key, value.clone());
    Ok(())
}

fn key_of(segment: &Segment) -> String {
    match segment {
        Segment::Name(name) => name.clone(),
        Segment::Position(position) => position.to_string(),
    }
}

/// The list at a place.
pub(super) fn list_mut<'a>(document: &'a mut Value, list: &Place) -> Result<&'a mut Vec<Value>, EditError> {
    list.resolve_mut(document)?.as_array_mut().ok_or_else(|| EditError::NoContainer(list.clone()))
}

fn insert(document: &mut Value, list: &Place, at: usize, value: Value) -> Result<(), EditError> {
    let items = list_mut(document, list)?;
    check_room(items, list, at, &value)?;
    items.insert(at, value);
    Ok(())
}

/// Whether an item may be put into a list at a position.
fn check_room(items: &[Value], list: &Place, at: usize, value: &Value) -> Result<(), EditError> {
    if at > items.len() {
        return Err(EditError::BeyondEnd { list: list.clone(), at, length: items.len() });
    }
    match name_of(value) {
        Some(name) if items.iter().any(|item| name_of(item) == Some(name)) => {
            Err(EditError::Exists { list: list.clone(), id: name.to_owned() })
        }
        _ => Ok(()),
    }
}

/// Takes something out and gives it.
fn take(document: &mut Value, place: &Place) -> Result<Value, EditError> {
    let (parent, _) = split(place)?;
    let trail = place.trail(document)?;
    let absent = || EditError::Place(PlaceError::Absent(place.clone()));
    match (parent.resolve_mut(document)?, trail.last()) {
        (Value::Object(members), Some(Step::Key(key))) => members.remove(key).ok_or_else(absent),
        (Value::Array(items), Some(Step::Index(index))) if *index < items.len() => Ok(items.remove(*index)),
        _ => Err(absent()),
    }
}

fn shift(document: &mut Value, place: &Place, into: Option<&Place>, to: usize) -> Result<(), EditError> {
    let (parent, _) = split(place)?;
    let target = into.unwrap_or(&parent);
    let trail = place.trail(document)?;
    let Some((Step::Index(from), list_trail)) = trail.split_last() else {
        return Err(EditError::NotInList(place.clone()));
    };
    let mut target_trail = target.trail(document)?;
    if target_trail.starts_with(&trail) {
        return Err(EditError::IntoItself(place.clone()));
    }
    // Taking the item out shifts what follows it in the same list, and a target may lie in there.
    if target_trail.starts_with(list_trail)
        && let Some(Step::Index(index)) = target_trail.get_mut(list_trail.len())
        && *index > *from
    {
        *index -= 1;
    }
    let item = take(document, place)?;
    let items = follow_mut(document, &target_trail).and_then(Value::as_array_mut);
    let refused = match items {
        None => EditError::NoContainer(target.clone()),
        Some(items) => match check_room(items, target, to, &item) {
            Ok(()) => {
                items.insert(to, item);
                return Ok(());
            }
            Err(refused) => refused,
        },
    };
    if let Some(items) = follow_mut(document, list_trail).and_then(Value::as_array_mut) {
        items.insert(*from, item);
    }
    Err(refused)
}

/// A slug that nothing in `taken` has: `wanted` itself, or with `-2`, `-3` … behind it.
#[must_use]
pub fn fresh_slug(taken: &[Value], wanted: &str) -> String {
    fresh(&taken.iter().filter_map(name_of).collect(), wanted)
}

fn fresh(taken: &HashSet<&str>, wanted: &str) -> String {
    /// Characters of a slug, at most.
    const LENGTH_MAX: usize = 64;
    let mut slug: String = wanted
        .to_lowercase()
        .chars()
        .map(|c| if c.is_ascii_lowercase() || c.is_ascii_digit() || c == '.' { c } else { '-' })
        .collect();
    slug = slug.trim_matches('-').chars().take(LENGTH_MAX).collect();
    if slug.is_empty() {
        slug.push_str("new");
    }
    let numbered = (2usize..).map(|number| {
        let ending = format!("-{number}");
        let front: String = slug.chars().take(LENGTH_MAX - ending.len()).collect();
        format!("{front}{ending}")
    });
    std::iter::once(slug.clone())
        .chain(numbered)
        .find(|candidate| !taken.contains(candidate.as_str()))
        .unwrap_or(slug)
}

/// Gives what is to be put into `list` names that are free there: an object its slug, a block of a workflow
/// and every step inside it names of their own in the whole workflow.
///
/// # Errors
/// [`EditError`] when the list is not there.
pub fn freshly_named(document: &Value, list: &Place, value: &mut Value) -> Result<(), EditError> {
    let items = list.resolve(document)?.as_array().ok_or_else(|| EditError::NotInList(list.clone()))?;
    match name_entry(value).map(|(key, name)| (key, name.to_owned())) {
        Some((key, name)) if key == NAME_KEYS[0] => value[key] = Value::String(fresh_slug(items, &name)),
        _ => {
            let mut taken: HashSet<String> =
                block_names(root_of_blocks(document, list)?).into_iter().map(str::to_owned).collect();
            rename_blocks(value, &mut taken);
        }
    }
    Ok(())
}

/// The edit that puts a copy of an item behind it, under a fresh slug like `wanted`. In a copied block of a
/// workflow every step gets a fresh name, for they are unique in the whole workflow.
///
/// # Errors
/// [`EditError`] when the place is not there, or not in a list.
pub fn clone_of(document: &Value, place: &Place, wanted: &str) -> Result<Edit, EditError> {
    let (list, _) = split(place)?;
    let not_in_list = || EditError::NotInList(place.clone());
    let items = list.resolve(document)?.as_array().ok_or_else(not_in_list)?;
    let index = position_in(document, place)?;
    let mut copy = place.resolve(document)?.clone();
    match name_entry(&copy).map(|(key, _)| key) {
        Some(key) if key == NAME_KEYS[0] => copy[key] = Value::String(fresh_slug(items, wanted)),
        named => {
            let mut taken: HashSet<String> =
                block_names(root_of_blocks(document, &list)?).into_iter().map(str::to_owned).collect();
            if let Some(key) = named {
                copy[key] = Value::String(wanted.to_owned());
            }
            rename_blocks(&mut copy, &mut taken);
        }
    }
    Ok(Edit::Insert { list, at: index + 1, value: copy })
}

/// The innermost object with an `id` that a list of blocks is in (its workflow), else the list.
pub(super) fn root_of_blocks<'a>(document: &'a Value, list: &Place) -> Result<&'a Value, EditError> {
    let mut place = list.clone();
    loop {
        let value = place.resolve(document)?;
        if value.get(NAME_KEYS[0]).is_some_and(Value::is_string) {
            return Ok(value);
        }
        match place.parent() {
            // Blocks outside of a workflow, such as a sign-in, are one list of their own.
            Some(parent) if !parent.segments().is_empty() => place = parent,
            _ => return Ok(list.resolve(document)?),
        }
    }
}

/// Names of all blocks anywhere in `value`.
pub(super) fn block_names(value: &Value) -> Vec<&str> {
    let mut names = Vec::new();
    let mut waiting = vec![value];
    while let Some(value) = waiting.pop() {
        match value {
            Value::Array(items) => waiting.extend(items),
            Value::Object(members) => {
                names.extend(name_entry(value).filter(|(key, _)| *key != NAME_KEYS[0]).map(|(_, name)| name));
                // An activity's settings are its own affair.
                waiting.extend(members.iter().filter(|(key, _)| *key != "settings").map(|(_, value)| value));
            }
            _ => {}
        }
    }
    names
}

fn rename_blocks(value: &mut Value, taken: &mut HashSet<String>) {
    if let Value::Array(items) = value {
        items.iter_mut().for_each(|item| rename_blocks(item, taken));
        return;
    }
    if let Some((key, name)) = name_entry(value).filter(|(key, _)| *key != NAME_KEYS[0]) {
        let name = fresh(&taken.iter().map(String::as_str).collect(), name);
        taken.insert(name.clone());
        value[key] = Value::String(name);
    }
    if let Value::Object(members) = value {
        for (_, member) in members.iter_mut().filter(|(key, _)| *key != "settings") {
            rename_blocks(member, taken);
        }
    }
}

/// Where an item stands in its list, from 0.
///
/// # Errors
/// [`EditError`] when it is not there, or not in a list.
pub fn position_in(document: &Value, place: &Place) -> Result<usize, EditError> {
    match place.trail(document)?.last() {
        Some(Step::Index(index)) => Ok(*index),
        _ => Err(EditError::NotInList(place.clone())),
    }
}

#[cfg(test)]
mod tests;
