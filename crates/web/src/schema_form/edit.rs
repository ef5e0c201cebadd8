//! What a button inside a form does to the value that is being edited, before anything is saved: add, remove
//! and move entries, add a language. Each is a submission of the whole form, so no script is needed.

use serde_json::{Map, Value};

use super::{
    FormSpec, ITEMS_MAX, Reading,
    place::{at, at_mut, split},
    read::{WAS, is_language_tag},
    shape::Shape,
};

/// One press of a button: `add:servers`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Edit {
    /// Adds an entry to a list, a language to a map, what is missing to an optional group.
    Add(String),
    /// Removes an entry, a language, an optional group.
    Remove(String),
    /// Moves an entry towards the beginning.
    Up(String),
    /// Moves an entry towards the end.
    Down(String),
    /// Searches for what was typed at the place; see [`Reading::searched`].
    Search(String),
    /// Shows the settings of the kind that was chosen.
    Show(String),
}

impl Edit {
    /// The name of the buttons.
    pub(crate) const NAME: &'static str = "_do";

    /// Reads a button's value; `None` for the one that saves and for what no button of ours says.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let (verb, place) = text.split_once(':')?;
        let place = place.to_owned();
        Some(match verb {
            "add" => Self::Add(place),
            "remove" => Self::Remove(place),
            "up" => Self::Up(place),
            "down" => Self::Down(place),
            "search" => Self::Search(place),
            "show" => Self::Show(place),
            _ => return None,
        })
    }
}

impl Reading {
    /// What was typed into the search field at a place, for [`Edit::Search`].
    pub(crate) fn searched(&self, place: &str) -> &str {
        self.wanted.get(place).map_or("", String::as_str)
    }

    /// Does what a button says; a place that is not there is left alone.
    pub(crate) fn edit(&mut self, spec: &FormSpec<'_>, edit: &Edit) {
        match edit {
            Edit::Add(place) => self.add(spec, place),
            Edit::Remove(place) => {
                self.remove(spec, place);
            }
            Edit::Up(place) => {
                self.swap(place, usize::checked_sub);
            }
            Edit::Down(place) => {
                self.swap(place, usize::checked_add);
            }
            Edit::Search(_) | Edit::Show(_) => {}
        }
    }

    fn add(&mut self, spec: &FormSpec<'_>, place: &str) {
        let Some(node) = spec.node_at(place, &self.value) else { return };
        let shape = spec.shape(&node);
        let wanted = self.wanted.remove(place).unwrap_or_default();
        // What has its default is not in the value yet.
        if at(&self.value, place).is_none_or(Value::is_null)
            && let Some(default) = node.default
            && let Some(spot) = at_mut(&mut self.value, place)
        {
            *spot = default.clone();
        }
        let Some(spot) = at_mut(&mut self.value, place) else { return };
        match shape {
            Shape::List(_) => {
                let fresh = Value::Object(Map::from_iter([(WAS.to_owned(), Value::Null)]));
                push(spot, fresh);
            }
            Shape::Picks(_) if !wanted.is_empty() => push(spot, wanted.into()),
            Shape::Languages { .. } if is_language_tag(&wanted) => {
                if spot.is_null() {
                    *spot = Value::Object(Map::new());
                }
                if let Value::Object(map) = spot {
                    map.entry(wanted).or_insert_with(|| Value::String(String::new()));
                }
            }
            Shape::Group if node.nullable && spot.is_null() => *spot = Value::Object(Map::new()),
            _ => {}
        }
    }

    fn remove(&mut self, spec: &FormSpec<'_>, place: &str) -> Option<()> {
        let (around, last) = split(place);
        match at_mut(&mut self.value, around)? {
            Value::Array(list) => {
                let index = last.parse::<usize>().ok().filter(|index| *index < list.len())?;
                list.remove(index);
            }
            Value::Object(map) => {
                let is_optional = spec.node_at(place, &Value::Null).is_some_and(|node| node.nullable);
                let is_language = spec
                    .node_at(around, &Value::Null)
                    .is_some_and(|node| matches!(spec.shape(&node), Shape::Languages { .. }));
                if is_optional {
                    map.insert(last.to_owned(), Value::Null);
                } else if is_language {
                    map.remove(last);
                }
            }
            _ => {}
        }
        Some(())
    }

    fn swap(&mut self, place: &str, step: fn(usize, usize) -> Option<usize>) -> Option<()> {
        let (around, last) = split(place);
        let Value::Array(list) = at_mut(&mut self.value, around)? else { return None };
        let from = last.parse::<usize>().ok().filter(|index| *index < list.len())?;
        let to = step(from, 1).filter(|index| *index < list.len())?;
        list.swap(from, to);
        Some(())
    }
}

fn push(list: &mut Value, entry: Value) {
    if !list.is_array() {
        *list = Value::Array(Vec::new());
    }
    if let Value::Array(list) = list
        && list.len() < ITEMS_MAX
        && (entry.is_object() || !list.contains(&entry))
    {
        list.push(entry);
    }
}
