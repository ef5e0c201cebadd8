//! Who refers to whom inside the document: so that deleting what is in use can list the uses, and renaming
//! can take them along.
//!
//! The kinds of references stand in one table, a line each.

use std::collections::BTreeSet;

use serde_json::Value;

use super::{
    edit::{EditError, block_names, list_mut, position_in, root_of_blocks, split},
    path::{NAME_KEYS, Place, PlaceError, Segment, name_entry, name_of, segments_of},
};

/// One kind of reference. In patterns, `*` is any one segment and `**` any number of them.
struct Reference {
    /// What is referred to.
    of: &'static str,
    /// Where its slug stands.
    at: &'static str,
    /// So many first segments are the same for both: a workflow asks the questions of its own policy.
    shared: usize,
}

const REFERENCES: &[Reference] = &[
    Reference { of: "connections.*", at: "**.connection", shared: 0 },
    Reference { of: "policies.*", at: "staff.roles.*.policies.*", shared: 0 },
    Reference {
        of: "policies.*.questions.*.*",
        at: "policies.*.workflows.**.settings.questions.*",
        shared: 2,
    },
];

/// What is referred to from outside of the document and so keeps its slug: people are known by their
/// connection, and their answers by the question.
const FIXED: &[&str] = &["connections.*", "policies.*.questions.*.*"];

/// The places that refer to what is at `place` or inside it, from outside of it, in order.
///
/// # Errors
/// [`PlaceError`] when nothing is there.
pub fn uses(document: &Value, place: &Place) -> Result<Vec<Place>, PlaceError> {
    let inside = place.resolve(document)?;
    let mut named = Vec::new();
    walk(place, inside, &mut |at, value| {
        if let Some(name) = name_of(value) {
            named.push((at.clone(), name.to_owned()));
        }
    });
    let mut found = BTreeSet::new();
    walk(&Place::root(), document, &mut |at, value| {
        let Some(text) = value.as_str() else { return };
        if !at.is_within(place) && named.iter().any(|(of, name)| name == text && refers(at, of)) {
            found.insert(at.clone());
        }
    });
    Ok(found.into_iter().collect())
}

/// Every place whose value is this text, such as the DN of a group.
#[must_use]
pub fn mentions(document: &Value, text: &str) -> Vec<Place> {
    let mut found = Vec::new();
    walk(&Place::root(), document, &mut |at, value| {
        if value.as_str() == Some(text) {
            found.push(at.clone());
        }
    });
    found
}

/// Whether the slug at `at`, if it is the right one, means the object at `of`.
fn refers(at: &Place, of: &Place) -> bool {
    REFERENCES.iter().any(|reference| {
        let same = |segments: &[Segment]| segments.get(..reference.shared).map(<[Segment]>::to_vec);
        matches(reference.of, of) && matches(reference.at, at) && same(at.segments()) == same(of.segments())
    })
}

/// Calls `visit` with everything in `value`, itself included.
fn walk(place: &Place, value: &Value, visit: &mut impl FnMut(&Place, &Value)) {
    visit(place, value);
    match value {
        Value::Object(members) => {
            for (key, member) in members {
                walk(&place.child(key.as_str()), member, visit);
            }
        }
        Value::Array(items) => {
            for (segment, item) in segments_of(items).into_iter().zip(items) {
                walk(&place.child(segment), item, visit);
            }
        }
        _ => {}
    }
}

/// Whether a place is of a pattern.
fn matches(pattern: &str, place: &Place) -> bool {
    let pattern: Vec<&str> = pattern.split('.').collect();
    matches_parts(&pattern, place.segments())
}

fn matches_parts(pattern: &[&str], segments: &[Segment]) -> bool {
    match (pattern.split_first(), segments.split_first()) {
        (None, None) => true,
        (Some((&"**", rest)), _) => {
            (0..=segments.len()).any(|skipped| matches_parts(rest, &segments[skipped..]))
        }
        (Some((&"*", rest)), Some((_, others))) => matches_parts(rest, others),
        (Some((wanted, rest)), Some((Segment::Name(name), others))) => {
            wanted == name && matches_parts(rest, others)
        }
        _ => false,
    }
}

/// Gives an object another slug, and the same to every place that refers to it.
pub(super) fn rename(document: &mut Value, place: &Place, id: &str) -> Result<(), EditError> {
    if domain::id::Slug::new(id).is_err() {
        return Err(EditError::InvalidName(place.clone(), id.chars().take(80).collect()));
    }
    let (list, _) = split(place)?;
    let object = place.resolve(document)?;
    let Some((key, name)) = name_entry(object) else { return Err(EditError::NotInList(place.clone())) };
    if name == id {
        return Ok(());
    }
    if FIXED.iter().any(|pattern| matches(pattern, place)) {
        return Err(EditError::NameFixed(place.clone()));
    }
    let items = list.resolve(document)?.as_array().ok_or_else(|| EditError::NotInList(place.clone()))?;
    // Blocks are unique in the whole workflow, everything else in its list.
    let taken = items.iter().any(|item| name_of(item) == Some(id))
        || (key != NAME_KEYS[0] && block_names(root_of_blocks(document, &list)?).contains(&id));
    if taken {
        return Err(EditError::Exists { list, id: id.to_owned() });
    }
    let referring: Vec<Place> = {
        let mut found = Vec::new();
        walk(&Place::root(), document, &mut |at, value| {
            if value.as_str() == Some(name) && refers(at, place) {
                found.push(at.clone());
            }
        });
        found
    };
    for at in &referring {
        *at.resolve_mut(document)? = Value::String(id.to_owned());
    }
    // Last, for the places above may lead through the object by its old name.
    let index = position_in(document, place)?;
    if let Some(item) = list_mut(document, &list)?.get_mut(index) {
        item[key] = Value::String(id.to_owned());
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::configuration::edit::{Edit, apply};

    fn document() -> Value {
        json!({
            "connections": [{ "id": "corp" }, { "id": "lab" }],
            "staff": { "roles": [{ "id": "authors", "policies": ["everyone", "guests"],
                "people": [{ "connection": "corp", "object": "1" }] }] },
            "policies": [
                { "id": "everyone", "scope": [{ "connection": "corp" }],
                  "questions": { "mandatory": [{ "id": "street" }], "helpdesk": [{ "id": "pet" }] },
                  "workflows": [{ "id": "forgot", "steps": [
                      { "choice": "proof", "options": [
                          { "step": "ask", "settings": { "questions": ["street"] } },
                      ] },
                      { "step": "reset" },
                  ] }] },
                { "id": "guests", "scope": [], "questions": { "mandatory": [{ "id": "street" }] } },
            ],
        })
    }

    fn used(place: &str) -> Vec<String> {
        uses(&document(), &place.parse().unwrap()).unwrap().iter().map(ToString::to_string).collect()
    }

    fn renamed(place: &str, id: &str) -> Result<Value, EditError> {
        let mut document = document();
        apply(&mut document, &Edit::Rename { place: place.parse().unwrap(), id: id.into() })?;
        Ok(document)
    }

    #[test]
    fn the_uses_of_an_object_are_listed_with_their_places() {
        assert_eq!(
            used("connections.corp"),
            ["policies.everyone.scope.0.connection", "staff.roles.authors.people.0.connection"]
        );
        assert_eq!(used("connections.lab"), Vec::<String>::new());
        assert_eq!(used("policies.guests"), ["staff.roles.authors.policies.1"]);
    }

    #[test]
    fn a_question_is_used_by_workflows_of_its_own_policy_only() {
        let at = "policies.everyone.workflows.forgot.steps.proof.options.ask.settings.questions.0";
        assert_eq!(used("policies.everyone.questions.mandatory.street"), [at]);
        assert_eq!(used("policies.guests.questions.mandatory.street"), Vec::<String>::new());
        assert_eq!(used("policies.everyone.questions"), [at], "what is inside counts");
        assert_eq!(used("policies.everyone"), ["staff.roles.authors.policies.0"], "its own use does not");
    }

    #[test]
    fn a_renamed_object_takes_its_references_along() {
        let document = renamed("policies.everyone", "all").unwrap();
        assert_eq!(document["policies"][0]["id"], json!("all"));
        assert_eq!(document["staff"]["roles"][0]["policies"], json!(["all", "guests"]));
    }

    #[test]
    fn a_name_that_is_bad_taken_or_fixed_is_refused() {
        assert!(matches!(renamed("policies.everyone", "No good"), Err(EditError::InvalidName(..))));
        assert!(matches!(renamed("policies.everyone", "guests"), Err(EditError::Exists { .. })));
        let steps = "policies.everyone.workflows.forgot.steps";
        assert!(matches!(renamed(&format!("{steps}.reset"), "ask"), Err(EditError::Exists { .. })));
        assert!(renamed(&format!("{steps}.reset"), "set").is_ok());
        for fixed in ["connections.corp", "policies.everyone.questions.helpdesk.pet"] {
            assert!(matches!(renamed(fixed, "other"), Err(EditError::NameFixed(_))), "{fixed}");
        }
        assert!(matches!(renamed("policies.everyone.scope.0", "x"), Err(EditError::NotInList(_))));
    }

    #[test]
    fn a_text_is_found_wherever_it_stands() {
        assert_eq!(mentions(&document(), "lab").len(), 1);
        assert_eq!(mentions(&document(), "street").len(), 3);
    }
}
