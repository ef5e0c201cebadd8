//! What each rule can be told, as a JSON schema: the forms of the administration site are drawn from it, so a
//! rule that is added to the registry can be set on its page at once.

use schemars::{JsonSchema, generate::SchemaSettings};
use serde_json::{Map, Value, json};

use super::{
    NAMES, characters, common, custom_message, dictionary, differs, length, person, sequence, strength,
    symmetry, windows,
};

/// JSON schema of one rule as it stands in a password policy: one kind for each of [`NAMES`], told apart by
/// `rule`. It refers to nothing outside of itself.
#[must_use]
pub fn schema() -> Value {
    let kinds: Vec<Value> = NAMES.iter().filter_map(|name| kind(name)).collect();
    json!({ "oneOf": kinds })
}

/// The schema of the rule of this name; `None` for a name that is no rule's.
fn kind(name: &str) -> Option<Value> {
    let mut schema = settings(name)?;
    // The title is a type's name, which says nothing to people.
    schema.remove("title");
    schema.remove("description");
    if !schema.get("properties").is_some_and(Value::is_object) {
        schema.insert("properties".to_owned(), json!({}));
    }
    let properties = schema.get_mut("properties").and_then(Value::as_object_mut)?;
    // Which characters are digits is no matter of taste, and what is banned has no least number.
    for (name_of, setting) in
        [("digits", "set"), ("no-digits", "set"), ("no-digits", "min"), ("no-special", "min")]
    {
        if name == name_of {
            properties.remove(setting);
        }
    }
    properties.insert("rule".to_owned(), json!({ "type": "string", "const": name }));
    let mut required = schema.get("required").and_then(Value::as_array).cloned().unwrap_or_default();
    required.push("rule".into());
    schema.insert("required".to_owned(), required.into());
    Some(Value::Object(schema))
}

fn settings(name: &str) -> Option<Map<String, Value>> {
    let schema = match name {
        "length" => of::<length::Length>(),
        "windows-complexity" => of::<windows::Windows>(),
        "alphabetic" | "lowercase" | "uppercase" => of::<characters::Minimum>(),
        "unique" => of::<characters::Unique>(),
        "digits" | "special" | "no-digits" | "no-special" => of::<characters::Places>(),
        "sequence" => of::<sequence::Sequence>(),
        "user-properties" => of::<person::UserProperties>(),
        "dictionary" => of::<dictionary::InDictionary>(),
        "symmetry" => of::<symmetry::Symmetry>(),
        "strength" => of::<strength::MinimumStrength>(),
        "custom-message" => of::<custom_message::CustomMessage>(),
        "age" => of::<common::Age>(),
        "differs-from-old" => of::<differs::DiffersFromOld>(),
        _ => return None,
    };
    match schema {
        Value::Object(map) => Some(map),
        _ => None,
    }
}

/// Without references and the address of the schema language.
fn of<T: JsonSchema>() -> Value {
    let settings = SchemaSettings::draft2020_12().with(|settings| {
        settings.inline_subschemas = true;
        settings.meta_schema = None;
    });
    settings.into_generator().into_root_schema_for::<T>().to_value()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kinds() -> Vec<Value> {
        schema()["oneOf"].as_array().unwrap().clone()
    }

    #[test]
    fn every_rule_has_a_schema_of_its_own_that_refers_to_nothing() {
        let kinds = kinds();
        let names: Vec<&str> =
            kinds.iter().map(|kind| kind["properties"]["rule"]["const"].as_str().unwrap()).collect();
        assert_eq!(names, NAMES);
        assert!(!schema().to_string().contains("$ref"));
    }

    /// What the schema offers, the rule takes.
    #[test]
    fn a_rule_takes_every_setting_that_its_schema_has() {
        for kind in kinds() {
            let mut table = Map::new();
            for (name, property) in kind["properties"].as_object().unwrap() {
                let value = property.get("const").or_else(|| property.get("default")).cloned();
                let value = value.unwrap_or_else(|| match property["type"].as_str() {
                    Some("integer") => 3.into(),
                    Some("string") => "text".into(),
                    other => panic!("{name}: {other:?} in {kind}"),
                });
                table.insert(name.clone(), value);
            }
            if let Err(problem) = super::super::read(&table) {
                // What is wrong is a value that asks for nothing, never a setting that is not there.
                for odd in ["unknown field", "belongs to", "makes no sense", "invalid type"] {
                    assert!(!problem.contains(odd), "{kind}: {problem}");
                }
            }
        }
    }
}
