//! Places of the document in words: `policies.everyone.lock.threshold` is "Management policies › Everyone › Lock ›
//! Wrong proofs until the lock", and the page where it is set.

use serde_json::Value;

use super::draft::{list, slug_of, text, value_at};
use crate::schema_form::{Words, kebab, realm_schema};

/// Between the parts of a place.
const STEP: &str = " › ";

/// A place in words; names of what is in lists are those of `document`.
pub(crate) fn place_in_words(words: &Words<'_>, document: &Value, place: &str) -> String {
    let mut schema = realm_schema();
    let mut section = "realm".to_owned();
    let (mut said, mut at) = (Vec::new(), String::new());
    for part in place.split('.') {
        if !at.is_empty() {
            at.push('.');
        }
        at.push_str(part);
        (schema, section) = inner(schema, section);
        match schema.get("properties").and_then(|properties| properties.get(part)) {
            Some(property) => {
                let code = format!("setting.{section}.{}", kebab(part));
                said.push(words.find(&code).unwrap_or_else(|| part.replace('_', " ")));
                schema = property;
            }
            None => {
                said.push(name_of(value_at(document, &at)).unwrap_or_else(|| numbered(part)));
                schema = schema
                    .get("items")
                    .or_else(|| schema.get("additionalProperties"))
                    .unwrap_or(&Value::Null);
            }
        }
    }
    said.join(STEP)
}

/// Positions are counted from 1 for people.
fn numbered(part: &str) -> String {
    part.parse::<usize>().map_or_else(|_| part.to_owned(), |position| (position + 1).to_string())
}

/// What something in a list is called.
fn name_of(item: Option<&Value>) -> Option<String> {
    let item = item?;
    ["name", "alias"]
        .into_iter()
        .map(|key| text(item.get(key)))
        .find(|name| !name.is_empty())
        .or_else(|| slug_of(item))
        .map(str::to_owned)
}

/// The schema that a reference leads to, and the section of its texts.
fn inner(schema: &'static Value, section: String) -> (&'static Value, String) {
    let reference = schema.get("$ref").or_else(|| {
        let either = schema.get("anyOf").or_else(|| schema.get("allOf"));
        list(either).find_map(|one| one.get("$ref"))
    });
    let Some(name) = reference.and_then(Value::as_str).and_then(|path| path.strip_prefix("#/$defs/")) else {
        return (schema, section);
    };
    let target = realm_schema().get("$defs").and_then(|types| types.get(name)).unwrap_or(&Value::Null);
    (target, kebab(name))
}

/// The page on which what stands at a place is put right.
pub(crate) fn page_of(place: &str) -> String {
    let parts: Vec<&str> = place.split(['.', ':', ' ']).collect();
    match parts.as_slice() {
        ["connections", id, ..] if !id.is_empty() => format!("/admin/connections/{id}"),
        ["connections", ..] => "/admin/connections".to_owned(),
        ["mail", "servers", id, ..] => format!("/admin/mail/servers/{id}"),
        ["mail", ..] => "/admin/mail".to_owned(),
        ["find" | "limits" | "assurance_floor", ..] | ["staff", "find", ..] => "/admin/search".to_owned(),
        ["site", "texts", ..] => "/admin/texts".to_owned(),
        ["site", ..] => "/admin/look".to_owned(),
        ["staff", "roles", id, ..] => format!("/admin/roles/{id}"),
        ["staff" | "roles", ..] => "/admin/roles".to_owned(),
        ["policies", policy, "workflows", task, ..] => format!("/admin/policies/{policy}/workflows/{task}"),
        ["policies", policy, ..] if !policy.is_empty() => format!("/admin/policies/{policy}"),
        ["policies", ..] => "/admin/policies".to_owned(),
        _ => "/admin/toml".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;
    use texts::Texts;

    use super::*;

    #[test]
    fn a_place_is_told_by_the_words_of_its_settings() {
        let texts = Texts::load();
        let words = Words::new(&texts, "en");
        let document = json!({ "policies": [{ "id": "everyone", "name": "Everyone" }] });
        let said = place_in_words(&words, &document, "policies.everyone.lock.threshold");
        assert!(said.starts_with("Management policies › Everyone › "), "{said}");
        assert!(said.ends_with("Wrong proofs until the lock"), "{said}");
        assert_eq!(page_of("policies.everyone.lock.threshold"), "/admin/policies/everyone");
    }

    #[test]
    fn what_the_schema_does_not_know_is_told_as_it_is() {
        let texts = Texts::load();
        let words = Words::new(&texts, "en");
        assert_eq!(place_in_words(&words, &Value::Null, "nothing.0.here"), "nothing › 1 › here");
    }
}
