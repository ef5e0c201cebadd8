//! Addresses inside the realm's document, such as `policies.everyone.workflows.forgot-password.steps.0`.
//!
//! What stands in a list is addressed by its slug where it has one, so that an address still means the same
//! thing after somebody else inserted or moved something; only what has no name is counted.

use std::{collections::HashMap, fmt, str::FromStr};

use serde::{Deserialize, Serialize};
use serde_json::Value;

/// The keys that name what stands in a list: objects by `id`, blocks of a workflow by `step` or `choice`.
pub const NAME_KEYS: [&str; 3] = ["id", "step", "choice"];

/// One part of an address.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Segment {
    /// A key of a table, or the slug of what stands in a list.
    Name(String),
    /// A position in a list, from 0.
    Position(usize),
}

impl From<&str> for Segment {
    fn from(name: &str) -> Self {
        Self::Name(name.to_owned())
    }
}

impl From<String> for Segment {
    fn from(name: String) -> Self {
        Self::Name(name)
    }
}

impl From<usize> for Segment {
    fn from(position: usize) -> Self {
        Self::Position(position)
    }
}

impl fmt::Display for Segment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Position(position) => write!(f, "{position}"),
            Self::Name(name) if is_bare(name) => f.write_str(name),
            // As TOML quotes a key; a slug may hold a dot, and a slug of digits must not look like a position.
            Self::Name(name) => {
                write!(f, "\"{}\"", name.replace('\\', "\\\\").replace('"', "\\\""))
            }
        }
    }
}

/// Whether a name is printed without quotes.
fn is_bare(name: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    !name.is_empty() && name.bytes().all(plain) && !name.bytes().all(|byte| byte.is_ascii_digit())
}

/// An address in the document; the empty one is the document itself. Compose it with [`Place::child`] rather
/// than by formatting, for a slug may need quotes.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Place(Vec<Segment>);

/// Why a text is no address, or an address is not in the document.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum PlaceError {
    /// The text cannot be read as an address.
    #[error("`{0}` is no place in the configuration")]
    Malformed(String),
    /// Nothing is there. The place is the first part of the address that is missing.
    #[error("{0}: there is no such place in the configuration")]
    Absent(Place),
}

/// One step of a resolved address: what the document itself needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Step {
    Key(String),
    Index(usize),
}

impl Place {
    /// The document itself.
    #[must_use]
    pub const fn root() -> Self {
        Self(Vec::new())
    }

    /// The place of this key, slug or position inside this one.
    #[must_use]
    pub fn child(&self, segment: impl Into<Segment>) -> Self {
        let mut segments = self.0.clone();
        segments.push(segment.into());
        Self(segments)
    }

    /// What it is made of.
    #[must_use]
    pub fn segments(&self) -> &[Segment] {
        &self.0
    }

    /// The last part; `None` for the document itself.
    #[must_use]
    pub fn last(&self) -> Option<&Segment> {
        self.0.last()
    }

    /// The place that this one is in; `None` for the document itself.
    #[must_use]
    pub fn parent(&self) -> Option<Self> {
        let (_, front) = self.0.split_last()?;
        Some(Self(front.to_vec()))
    }

    /// Whether this is `other`, or something inside it.
    #[must_use]
    pub fn is_within(&self, other: &Self) -> bool {
        self.0.starts_with(&other.0)
    }

    /// What is there.
    ///
    /// # Errors
    /// [`PlaceError::Absent`] with the first part that is missing.
    pub fn resolve<'a>(&self, document: &'a Value) -> Result<&'a Value, PlaceError> {
        let mut value = document;
        for (depth, segment) in self.0.iter().enumerate() {
            value = step_into(value, segment)
                .and_then(|step| follow(value, &step))
                .ok_or_else(|| self.absent(depth))?;
        }
        Ok(value)
    }

    /// What is there, to be changed. Names inside it are the caller's care.
    ///
    /// # Errors
    /// [`PlaceError::Absent`] with the first part that is missing.
    pub fn resolve_mut<'a>(&self, document: &'a mut Value) -> Result<&'a mut Value, PlaceError> {
        let trail = self.trail(document)?;
        follow_mut(document, &trail).ok_or_else(|| PlaceError::Absent(self.clone()))
    }

    /// The address with every list's position instead of slugs.
    pub(super) fn trail(&self, document: &Value) -> Result<Vec<Step>, PlaceError> {
        let mut value = document;
        let mut trail = Vec::with_capacity(self.0.len());
        for (depth, segment) in self.0.iter().enumerate() {
            let step = step_into(value, segment).ok_or_else(|| self.absent(depth))?;
            value = follow(value, &step).ok_or_else(|| self.absent(depth))?;
            trail.push(step);
        }
        Ok(trail)
    }

    fn absent(&self, depth: usize) -> PlaceError {
        PlaceError::Absent(Self(self.0.iter().take(depth + 1).cloned().collect()))
    }
}

/// What a segment means in `value`.
fn step_into(value: &Value, segment: &Segment) -> Option<Step> {
    match (value, segment) {
        (Value::Object(_), segment) => Some(Step::Key(match segment {
            Segment::Name(name) => name.clone(),
            Segment::Position(position) => position.to_string(),
        })),
        (Value::Array(items), Segment::Name(name)) => index_of(items, name).map(Step::Index),
        (Value::Array(items), Segment::Position(position)) if *position < items.len() => {
            Some(Step::Index(*position))
        }
        // Somebody typed a slug of digits without quotes.
        (Value::Array(items), Segment::Position(position)) => {
            index_of(items, &position.to_string()).map(Step::Index)
        }
        _ => None,
    }
}

fn follow<'a>(value: &'a Value, step: &Step) -> Option<&'a Value> {
    match step {
        Step::Key(key) => value.get(key),
        Step::Index(index) => value.get(index),
    }
}

/// What lies at the end of a trail.
pub(super) fn follow_mut<'a>(document: &'a mut Value, trail: &[Step]) -> Option<&'a mut Value> {
    trail.iter().try_fold(document, |value, step| match step {
        Step::Key(key) => value.get_mut(key),
        Step::Index(index) => value.get_mut(index),
    })
}

/// The slug of an object in a list; `None` for what has none.
#[must_use]
pub fn name_of(item: &Value) -> Option<&str> {
    name_entry(item).map(|(_, name)| name)
}

/// The key that names an object, and its slug.
pub(super) fn name_entry(item: &Value) -> Option<(&'static str, &str)> {
    let object = item.as_object()?;
    NAME_KEYS.into_iter().find_map(|key| Some((key, object.get(key)?.as_str()?)))
}

/// Where the one item of this slug stands; `None` when there is none, or more than one.
pub(super) fn index_of(items: &[Value], name: &str) -> Option<usize> {
    let mut found =
        items.iter().enumerate().filter(|(_, item)| name_of(item) == Some(name)).map(|(index, _)| index);
    let first = found.next()?;
    found.next().is_none().then_some(first)
}

/// How each item of a list is addressed: by its slug where it has one of its own, else by its position.
#[must_use]
pub fn segments_of(items: &[Value]) -> Vec<Segment> {
    let mut counts: HashMap<&str, usize> = HashMap::new();
    for name in items.iter().filter_map(name_of) {
        *counts.entry(name).or_default() += 1;
    }
    items
        .iter()
        .enumerate()
        .map(|(index, item)| match name_of(item) {
            Some(name) if counts.get(name) == Some(&1) => Segment::from(name),
            _ => Segment::Position(index),
        })
        .collect()
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, segment) in self.0.iter().enumerate() {
            if index > 0 {
                f.write_str(".")?;
            }
            write!(f, "{segment}")?;
        }
        Ok(())
    }
}

impl FromStr for Place {
    type Err = PlaceError;

    fn from_str(text: &str) -> Result<Self, PlaceError> {
        let malformed = || PlaceError::Malformed(text.chars().take(200).collect());
        let mut segments = Vec::new();
        let mut rest = text;
        if rest.is_empty() {
            return Ok(Self::root());
        }
        loop {
            let (segment, behind) = take_segment(rest).ok_or_else(malformed)?;
            segments.push(segment);
            match behind.strip_prefix('.') {
                Some(more) => rest = more,
                None if behind.is_empty() => return Ok(Self(segments)),
                None => return Err(malformed()),
            }
        }
    }
}

/// The first segment of a text and what follows it.
fn take_segment(text: &str) -> Option<(Segment, &str)> {
    let Some(quoted) = text.strip_prefix('"') else {
        let end = text.find('.').unwrap_or(text.len());
        let (word, rest) = text.split_at(end);
        if word.is_empty() || word.contains(['"', '\\']) {
            return None;
        }
        let digits = word.bytes().all(|byte| byte.is_ascii_digit());
        return Some((if digits { Segment::Position(word.parse().ok()?) } else { word.into() }, rest));
    };
    let mut name = String::new();
    let mut chars = quoted.char_indices();
    while let Some((at, c)) = chars.next() {
        match c {
            '"' => return Some((Segment::Name(name), quoted.get(at + 1..)?)),
            '\\' => name.push(chars.next().map(|(_, c)| c).filter(|c| matches!(c, '"' | '\\'))?),
            other => name.push(other),
        }
    }
    None
}

impl TryFrom<String> for Place {
    type Error = PlaceError;
    fn try_from(text: String) -> Result<Self, PlaceError> {
        text.parse()
    }
}

impl From<Place> for String {
    fn from(place: Place) -> Self {
        place.to_string()
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    fn document() -> Value {
        json!({
            "policies": [
                { "id": "everyone", "lock": { "threshold": 4 }, "steps": [
                    { "when": "registered", "then": [{ "step": "a" }] },
                    { "choice": "proof", "options": [{ "step": "x.y" }, { "sequence": [] }] },
                ] },
                { "id": "twice" }, { "id": "twice" }, { "id": "2024" },
            ],
        })
    }

    fn at(text: &str) -> Result<Value, PlaceError> {
        text.parse::<Place>()?.resolve(&document()).cloned()
    }

    #[test]
    fn a_place_leads_by_slugs_keys_and_positions() {
        assert_eq!(at("policies.everyone.lock.threshold").unwrap(), json!(4));
        assert_eq!(at("policies.everyone.steps.0.then.a.step").unwrap(), json!("a"));
        assert_eq!(at("policies.everyone.steps.proof.options.1").unwrap(), json!({ "sequence": [] }));
        assert_eq!(at("policies.everyone.steps.proof.options.\"x.y\".step").unwrap(), json!("x.y"));
        assert_eq!(at("").unwrap(), document());
    }

    #[test]
    fn what_is_missing_is_named_up_to_the_missing_part() {
        for (place, missing) in [
            ("policies.everyon.lock", "policies.everyon"),
            ("policies.everyone.lock.threshold.deeper", "policies.everyone.lock.threshold.deeper"),
            ("policies.9", "policies.9"),
            ("nothing", "nothing"),
        ] {
            assert_eq!(at(place), Err(PlaceError::Absent(missing.parse().unwrap())), "{place}");
        }
    }

    #[test]
    fn a_slug_that_two_objects_have_leads_to_neither() {
        assert!(at("policies.twice").is_err());
        assert_eq!(at("policies.2").unwrap(), json!({ "id": "twice" }));
    }

    #[test]
    fn a_slug_of_digits_is_no_position() {
        let place = Place::root().child("policies").child("2024");
        assert_eq!(place.to_string(), "policies.\"2024\"");
        assert_eq!(place.resolve(&document()).unwrap(), &json!({ "id": "2024" }));
        assert_eq!(at("policies.2024").unwrap(), json!({ "id": "2024" }));
    }

    #[test]
    fn a_text_that_is_no_place_is_refused() {
        for bad in [".", "a..b", "a.", ".a", "\"a", "a\"b", "\"a\"b", "a.\"\\n\""] {
            assert!(matches!(bad.parse::<Place>(), Err(PlaceError::Malformed(_))), "{bad}");
        }
    }

    proptest! {
        #[test]
        fn a_place_reads_back_as_it_was_printed(
            parts in proptest::collection::vec(
                prop_oneof![
                    "\\PC{0,6}|[a-z.\"\\\\-]{0,6}|[0-9]{1,3}".prop_map(Segment::Name),
                    (0usize..50).prop_map(Segment::Position),
                ],
                0..5,
            ),
        ) {
            let place = Place(parts);
            prop_assert_eq!(place.to_string().parse::<Place>().unwrap(), place);
        }

        #[test]
        fn no_text_makes_reading_a_place_panic(text in "\\PC{0,40}") {
            if let Ok(place) = text.parse::<Place>() {
                let _ = place.resolve(&document());
            }
        }
    }
}
