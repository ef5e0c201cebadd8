//! The form of a condition. The document writes a name or a table with one key (`{ network = […] }`); the form has
//! the same kinds to choose from, each with its own fields, and is made from the schema of the document, so that
//! a new kind of condition has its form at once.

use std::sync::OnceLock;

use domain::{
    message::Message,
    workflow::{Condition, TimeTest, Wanted},
};
use serde::Deserialize as _;
use serde_json::{Map, Value, json};

use crate::schema_form::{Problem, Words, realm_schema};

/// The property of the form, and within it the tag that tells the kinds apart.
const WHEN: &str = "when";
/// The place of the groups of `member-of`, which are picked by search.
pub(super) const GROUPS: &str = "when.member-of";
/// Most characters of values in the name of a block.
const SHOWN_MAX: usize = 80;

/// The form's schema: `ConditionBlock` with its kinds as variants.
pub(crate) fn schema() -> &'static Value {
    static SCHEMA: OnceLock<Value> = OnceLock::new();
    SCHEMA.get_or_init(|| {
        let types = realm_schema().get("$defs").cloned().unwrap_or_default();
        let kinds = types["Condition"]["oneOf"].as_array().into_iter().flatten().flat_map(variants);
        let mut when = Map::new();
        if let Some(description) = types["ConditionBlock"]["properties"][WHEN].get("description") {
            when.insert("description".to_owned(), description.clone());
        }
        when.insert("oneOf".to_owned(), kinds.collect());
        json!({
            "title": "ConditionBlock",
            "type": "object",
            "properties": { WHEN: when },
            "required": [WHEN],
            "$defs": types,
        })
    })
}

/// One alternative of the document's schema as kinds of the form: its names, or its only property.
fn variants(alternative: &Value) -> Vec<Value> {
    let named = alternative.get("const").into_iter();
    let names: Vec<&Value> = named.chain(alternative["enum"].as_array().into_iter().flatten()).collect();
    let variant = |name: &Value, property: Option<(&String, &Value)>| {
        let mut properties = Map::new();
        properties.insert(WHEN.to_owned(), json!({ "const": name }));
        let mut required = vec![json!(WHEN)];
        if let Some((key, schema)) = property {
            properties.insert(key.clone(), schema.clone());
            required.push(json!(key));
        }
        let mut variant = json!({ "type": "object", "properties": properties, "required": required });
        if let Some(description) = alternative.get("description") {
            variant["description"] = description.clone();
        }
        variant
    };
    if names.is_empty() {
        let properties = alternative["properties"].as_object().into_iter().flatten();
        return properties.map(|(key, schema)| variant(&json!(key), Some((key, schema)))).collect();
    }
    names.into_iter().map(|name| variant(name, None)).collect()
}

/// The document's `when` as the form has it.
pub(super) fn to_form(when: Option<&Value>) -> Value {
    let when = when.cloned().unwrap_or_default();
    // What may be one text or a list of them is a list in the form.
    let usual = Condition::deserialize(&when).ok().and_then(|condition| serde_json::to_value(condition).ok());
    let inner = match usual.unwrap_or(when) {
        Value::Object(mut table) => {
            if let Some(kind) = table.keys().next().cloned() {
                table.insert(WHEN.to_owned(), kind.into());
            }
            Value::Object(table)
        }
        name => json!({ WHEN: name }),
    };
    json!({ WHEN: inner })
}

/// What the form gave as the document's `when`, or what is wrong with its values.
pub(super) fn from_form(value: &Value) -> Result<Value, Vec<Problem>> {
    let mut table = value[WHEN].as_object().cloned().unwrap_or_default();
    let kind = table.remove(WHEN).unwrap_or_default();
    let when = if table.is_empty() { kind } else { Value::Object(table) };
    let Ok(condition) = Condition::deserialize(&when) else {
        return Err(vec![Problem::new(WHEN, Message::new("form.error.choose"))]);
    };
    let problems: Vec<Problem> = condition
        .faults()
        .into_iter()
        .map(|fault| {
            let place = format!("{WHEN}.{}", fault.key);
            let is_missing = fault.value.trim().is_empty() && fault.wanted != Wanted::AnyTime;
            let message = if is_missing {
                Message::new("form.error.required")
            } else {
                Message {
                    code: format!("condition.fault.{}", fault.wanted.code()).into(),
                    args: Default::default(),
                }
                .with("value", shortened(&fault.value))
            };
            Problem::new(place, message)
        })
        .collect();
    // Without what is left empty.
    if problems.is_empty() { Ok(serde_json::to_value(condition).unwrap_or(when)) } else { Err(problems) }
}

/// A condition in words: its kind, and what it asks for.
pub(super) fn in_words(words: &Words<'_>, when: Option<&Value>) -> String {
    let form = to_form(when);
    let kind = form[WHEN][WHEN].as_str().unwrap_or_default();
    let named = words.find(&format!("setting.condition-block.when.{kind}"));
    let named = named.unwrap_or_else(|| kind.to_owned());
    let condition = Condition::deserialize(when.unwrap_or(&Value::Null)).ok();
    let detail = condition.map(|condition| detail_of(words, &condition)).unwrap_or_default();
    if detail.is_empty() {
        return named;
    }
    words.say(&Message::new("design.when-detail").with("condition", named).with("detail", shortened(&detail)))
}

fn detail_of(words: &Words<'_>, condition: &Condition) -> String {
    match condition {
        Condition::MemberOf(groups) => groups.iter().map(|dn| own_name(dn)).collect::<Vec<_>>().join(", "),
        Condition::Attribute(test) if test.is.is_empty() => test.name.clone(),
        Condition::Attribute(test) => format!("{} = {}", test.name, test.is.join(" | ")),
        Condition::Network(networks) => networks.join(", "),
        Condition::Time(test) => time_in_words(words, test),
        _ => String::new(),
    }
}

fn time_in_words(words: &Words<'_>, test: &TimeTest) -> String {
    let name = |day: &domain::workflow::Day| {
        let code = serde_json::to_value(day).unwrap_or_default();
        let code = format!("setting.time-test.days.{}", code.as_str().unwrap_or_default());
        words.find(&code).unwrap_or_default()
    };
    let days: Vec<String> = test.days.iter().map(name).collect();
    let or =
        |text: &str, other: &str| if text.trim().is_empty() { other.to_owned() } else { text.to_owned() };
    let has_hours = !(test.from.trim().is_empty() && test.to.trim().is_empty());
    let hours = has_hours.then(|| format!("{}–{}", or(&test.from, "00:00"), or(&test.to, "24:00")));
    [Some(days.join(", ")).filter(|days| !days.is_empty()), hours]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(", ")
}

/// What a group is called: the value of its own part of the DN.
fn own_name(dn: &str) -> String {
    let mut name = String::new();
    let mut is_escaped = false;
    for letter in dn.split_once('=').map_or(dn, |(_, rest)| rest).chars() {
        match letter {
            ',' if !is_escaped => break,
            '\\' if !is_escaped => is_escaped = true,
            letter => {
                name.push(letter);
                is_escaped = false;
            }
        }
    }
    name
}

fn shortened(text: &str) -> String {
    if text.chars().count() <= SHOWN_MAX {
        return text.to_owned();
    }
    text.chars().take(SHOWN_MAX).chain(['…']).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use domain::secret::Secret;
    use texts::Texts;

    use super::*;
    use crate::schema_form::FormSpec;

    fn form(fields: &[(&str, &str)]) -> BTreeMap<String, Secret> {
        fields.iter().map(|(name, value)| ((*name).to_owned(), Secret::new(*value))).collect()
    }

    fn read(before: &Value, fields: &[(&str, &str)]) -> Result<Value, Vec<Problem>> {
        let spec = FormSpec::new(schema(), "condition-block");
        let reading = spec.read(&to_form(Some(before)), form(fields)).finish();
        from_form(&reading.map_err(|reading| reading.problems)?.value)
    }

    #[test]
    fn every_kind_can_be_chosen_and_shows_its_fields() {
        let texts = Texts::load();
        let words = Words::new(&texts, "en");
        let spec = FormSpec::new(schema(), "condition-block");
        let shown = |when: Value| spec.fields(&words, &to_form(Some(&when)), &[]).remove(0);
        let plain = shown(json!("registered"));
        assert_eq!((plain.kind, plain.value.as_str(), plain.fields.len()), ("variants", "registered", 0));
        let kinds: Vec<&str> = plain.options.iter().map(|option| option.value.as_str()).collect();
        for kind in ["registered", "has-passkey", "member-of", "attribute", "network", "time"] {
            assert!(kinds.contains(&kind), "{kinds:?}");
        }
        let network = shown(json!({ "network": "10.0.0.0/8" }));
        assert_eq!(network.value, "network");
        assert_eq!(network.fields[0].value, "10.0.0.0/8", "one text is a list of one");
        let time = shown(json!({ "time": { "days": ["monday"], "from": "08:00" } }));
        let kinds: Vec<&str> = time.fields[0].fields.iter().map(|field| field.kind).collect();
        assert_eq!(kinds, ["checks", "text", "text"]);
    }

    #[test]
    fn what_was_typed_becomes_what_the_document_says() {
        let registered = json!("registered");
        assert_eq!(read(&registered, &[("when.when", "has-passkey")]), Ok(json!("has-passkey")));
        let network = [("when.when", "network"), ("when.network", "10.0.0.0/8\r\nfd00::/8\r\n")];
        assert_eq!(
            read(&json!({ "network": [] }), &network),
            Ok(json!({ "network": ["10.0.0.0/8", "fd00::/8"] }))
        );
        let attribute =
            [("when.when", "attribute"), ("when.attribute.name", "mobile"), ("when.attribute.is", "")];
        let before = json!({ "attribute": { "name": "x" } });
        assert_eq!(read(&before, &attribute), Ok(json!({ "attribute": { "name": "mobile" } })));
        let time = [
            ("when.when", "time"),
            ("when.time.days._", ""),
            ("when.time.days.0", "on"),
            ("when.time.from", "22:00"),
            ("when.time.to", "06:00"),
        ];
        assert_eq!(
            read(&json!({ "time": {} }), &time),
            Ok(json!({ "time": { "days": ["monday"], "from": "22:00", "to": "06:00" } }))
        );
    }

    #[test]
    fn what_is_wrong_is_told_at_its_field() {
        let wrong = |before: Value, fields: &[(&str, &str)]| {
            let problems = read(&before, fields).unwrap_err();
            assert_eq!(problems.len(), 1, "{problems:?}");
            (problems[0].place.clone(), problems[0].message.code.to_string())
        };
        let told = wrong(
            json!({ "network": [] }),
            &[("when.when", "network"), ("when.network", "10.0.0.0/8\n10.0.0.0/99")],
        );
        assert_eq!(told, ("when.network".to_owned(), "condition.fault.network".to_owned()));
        let told =
            wrong(json!({ "member-of": [] }), &[("when.when", "member-of"), ("when.member-of", "Sales")]);
        assert_eq!(told, ("when.member-of".to_owned(), "condition.fault.group".to_owned()));
        // Another kind was chosen, whose fields were not on the page yet.
        let told = wrong(json!("registered"), &[("when.when", "network")]);
        assert_eq!(told, ("when.network".to_owned(), "form.error.required".to_owned()));
        let told = wrong(json!("registered"), &[("when.when", "time")]);
        assert_eq!(told, ("when.time.days".to_owned(), "condition.fault.any-time".to_owned()));
    }

    #[test]
    fn a_block_is_named_after_what_it_asks() {
        let texts = Texts::load();
        let words = Words::new(&texts, "en");
        let says = |when: Value, part: &str| {
            let said = in_words(&words, Some(&when));
            assert!(said.contains(part), "{said}");
        };
        says(json!({ "member-of": "CN=Sales\\, North,DC=example" }), ": Sales, North");
        says(json!({ "network": ["10.0.0.0/8", "::1"] }), ": 10.0.0.0/8, ::1");
        says(json!({ "attribute": { "name": "title", "is": ["a", "b"] } }), ": title = a | b");
        says(json!({ "time": { "days": ["friday"], "to": "12:00" } }), ": Friday, 00:00–12:00");
        assert!(!in_words(&words, Some(&json!("registered"))).contains(':'));
    }
}
