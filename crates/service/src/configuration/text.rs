//! The document as a text that a person reviews: TOML in one fixed form, so that two texts differ only where
//! the documents do.
//!
//! Tables and named objects stand under headings; the steps of a workflow, rules and scopes stand one to a
//! line, as in the presets. Keys keep the order in which [`Realm`] declares them. Comments are not kept.

use std::fmt::{self, Write};

use domain::config::Realm;
use serde::{
    Deserialize, Deserializer, Serialize,
    de::{MapAccess, SeqAccess, Visitor},
};
use serde_json::Value;

use super::path::NAME_KEYS;

/// Why a text is no document, or a document has no text.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TextError {
    /// The text is no TOML, or not of the realm's form. The message names line and column, or the key.
    #[error("{0}")]
    Form(String),
    /// TOML cannot say that a key has no value.
    #[error("`{0}` has no value")]
    NoValue(String),
}

/// Columns that a value on one line may take.
const WIDTH: usize = 100;

/// Reads a document, filling in what the text leaves to its default.
///
/// # Errors
/// [`TextError::Form`] saying where.
pub fn from_toml(text: &str) -> Result<Value, TextError> {
    let realm: Realm = toml::from_str(text).map_err(|error| TextError::Form(error.to_string()))?;
    of_realm(&realm)
}

/// The document of a realm.
///
/// # Errors
/// [`TextError::Form`] when it cannot be written, which is a defect.
pub fn of_realm(realm: &Realm) -> Result<Value, TextError> {
    serde_json::to_value(realm).map_err(|error| TextError::Form(error.to_string()))
}

/// The realm that a document describes.
///
/// # Errors
/// [`TextError::Form`] naming what does not fit.
pub fn to_realm(document: &Value) -> Result<Realm, TextError> {
    Realm::deserialize(document).map_err(|error| TextError::Form(error.to_string()))
}

/// Writes a document.
///
/// # Errors
/// [`TextError::Form`] when it is not of the realm's form.
pub fn to_toml(document: &Value) -> Result<String, TextError> {
    write(&to_realm(document)?)
}

/// Writes anything that is a table, such as one workflow, in the same form.
///
/// # Errors
/// [`TextError::NoValue`] for a key without a value, [`TextError::Form`] for what is no table.
pub fn write<T: Serialize>(table_like: &T) -> Result<String, TextError> {
    // JSON keeps the order of declaration; a `Value` would sort it.
    let ordered = serde_json::to_string(table_like).map_err(|error| TextError::Form(error.to_string()))?;
    let tree: Tree = serde_json::from_str(&ordered).map_err(|error| TextError::Form(error.to_string()))?;
    let Tree::Table(members) = &tree else { return Err(TextError::Form("this is no table".to_owned())) };
    let mut text = String::new();
    table(&mut Vec::new(), members, &mut text)?;
    Ok(text)
}

/// A document whose tables keep their order.
#[derive(Debug)]
enum Tree {
    Leaf(Value),
    List(Vec<Self>),
    Table(Vec<(String, Self)>),
}

impl<'de> Deserialize<'de> for Tree {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Reader;

        impl<'de> Visitor<'de> for Reader {
            type Value = Tree;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a value")
            }

            fn visit_unit<E>(self) -> Result<Tree, E> {
                Ok(Tree::Leaf(Value::Null))
            }

            fn visit_bool<E>(self, value: bool) -> Result<Tree, E> {
                Ok(Tree::Leaf(value.into()))
            }

            fn visit_i64<E>(self, value: i64) -> Result<Tree, E> {
                Ok(Tree::Leaf(value.into()))
            }

            fn visit_u64<E>(self, value: u64) -> Result<Tree, E> {
                Ok(Tree::Leaf(value.into()))
            }

            fn visit_f64<E>(self, value: f64) -> Result<Tree, E> {
                Ok(Tree::Leaf(value.into()))
            }

            fn visit_str<E>(self, value: &str) -> Result<Tree, E> {
                Ok(Tree::Leaf(value.into()))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Tree, A::Error> {
                let mut list = Vec::new();
                while let Some(item) = items.next_element()? {
                    list.push(item);
                }
                Ok(Tree::List(list))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Tree, A::Error> {
                let mut table = Vec::new();
                while let Some(member) = members.next_entry::<String, Tree>()? {
                    // A password rule is a free table, sorted; what it is stands in front.
                    let at = if member.0 == "rule" { 0 } else { table.len() };
                    table.insert(at, member);
                }
                Ok(Tree::Table(table))
            }
        }

        deserializer.deserialize_any(Reader)
    }
}

/// A table's members: values first, then what gets headings of its own, as TOML wants it.
fn table(path: &mut Vec<String>, members: &[(String, Tree)], text: &mut String) -> Result<(), TextError> {
    let mut headed = Vec::new();
    for (name, member) in members {
        if is_headed(path, name, member)? {
            headed.push((name, member));
            continue;
        }
        text.push_str(&key(name));
        text.push_str(" = ");
        value(name, member, 0, text)?;
        text.push('\n');
    }
    for (name, member) in headed {
        path.push(key(name));
        match member {
            Tree::List(items) => {
                for item in items {
                    heading("[[", path, "]]", text);
                    inside(path, item, text)?;
                }
            }
            member => {
                heading("[", path, "]", text);
                inside(path, member, text)?;
            }
        }
        path.pop();
    }
    Ok(())
}

fn inside(path: &mut Vec<String>, tree: &Tree, text: &mut String) -> Result<(), TextError> {
    match tree {
        Tree::Table(members) => table(path, members, text),
        _ => Ok(()),
    }
}

fn heading(open: &str, path: &[String], close: &str, text: &mut String) {
    text.push('\n');
    text.push_str(open);
    text.push_str(&path.join("."));
    text.push_str(close);
    text.push('\n');
}

/// Whether something gets a heading: lists of objects with an id, the document's own tables, and tables that
/// do not fit on a line.
fn is_headed(path: &[String], name: &str, tree: &Tree) -> Result<bool, TextError> {
    match tree {
        Tree::Table(members) if members.is_empty() => Ok(false),
        Tree::Table(_) if path.is_empty() => Ok(true),
        Tree::Table(members) => {
            if members.iter().any(|(_, member)| !is_flat(member)) {
                return Ok(true);
            }
            let mut line = String::new();
            value(name, tree, 0, &mut line)?;
            Ok(name.len() + " = ".len() + line.chars().count() > WIDTH)
        }
        Tree::List(items) => Ok(!items.is_empty() && items.iter().all(has_id)),
        Tree::Leaf(_) => Ok(false),
    }
}

fn has_id(tree: &Tree) -> bool {
    let Tree::Table(members) = tree else { return false };
    members
        .iter()
        .any(|(name, member)| name == NAME_KEYS[0] && matches!(member, Tree::Leaf(Value::String(_))))
}

/// Whether there is no table in it.
fn is_flat(tree: &Tree) -> bool {
    match tree {
        Tree::Leaf(_) => true,
        Tree::List(items) => items.iter().all(is_flat),
        Tree::Table(_) => false,
    }
}

/// A value behind its key. Lists that do not fit on a line get a line for each item; tables inside of values
/// stay on one line, as TOML 1.0 demands, but for the lists in them.
fn value(name: &str, tree: &Tree, depth: usize, text: &mut String) -> Result<(), TextError> {
    match tree {
        Tree::Leaf(Value::Null) => return Err(TextError::NoValue(name.to_owned())),
        Tree::Leaf(Value::String(long)) if depth == 0 && long.contains('\n') => paragraph(long, text),
        Tree::Leaf(Value::String(word)) => text.push_str(&quoted(word)),
        // What is left are numbers and truth values, which TOML and JSON write alike.
        Tree::Leaf(plain) => text.push_str(&plain.to_string()),
        Tree::List(items) => list(name, items, depth, text)?,
        Tree::Table(members) if members.is_empty() => text.push_str("{}"),
        Tree::Table(members) => {
            for (at, (name, member)) in members.iter().enumerate() {
                text.push_str(if at == 0 { "{ " } else { ", " });
                text.push_str(&key(name));
                text.push_str(" = ");
                // Everything below is inside of a line.
                value(name, member, depth + 1, text)?;
            }
            text.push_str(" }");
        }
    }
    Ok(())
}

fn list(name: &str, items: &[Tree], depth: usize, text: &mut String) -> Result<(), TextError> {
    let mut parts = Vec::with_capacity(items.len());
    for item in items {
        let mut part = String::new();
        value(name, item, depth + 1, &mut part)?;
        parts.push(part);
    }
    let blocks = items.iter().any(|item| matches!(item, Tree::Table(_)));
    let width: usize = parts.iter().map(|part| part.chars().count() + 2).sum();
    if !blocks && width <= WIDTH {
        let _ = write!(text, "[{}]", parts.join(", "));
        return Ok(());
    }
    text.push_str("[\n");
    for part in &parts {
        // What has lines of its own moves in with them; a text never has, for it is quoted.
        let _ = writeln!(text, "  {},", part.replace('\n', "\n  "));
    }
    text.push(']');
    Ok(())
}

/// A key, quoted where it needs to be.
fn key(name: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
    if !name.is_empty() && name.bytes().all(plain) { name.to_owned() } else { quoted(name) }
}

/// A basic string. JSON's escapes are TOML's, but for one character that JSON leaves as it is.
fn quoted(text: &str) -> String {
    Value::from(text).to_string().replace('\u{7f}', "\\u007f")
}

/// A text of several lines.
fn paragraph(long: &str, text: &mut String) {
    text.push_str("\"\"\"\n");
    for (at, line) in long.split('\n').enumerate() {
        if at > 0 {
            text.push('\n');
        }
        let quoted = quoted(line);
        text.push_str(quoted.get(1..quoted.len() - 1).unwrap_or_default());
    }
    text.push_str("\"\"\"");
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;
    use crate::PRESETS;

    fn preset() -> Value {
        from_toml(PRESETS[0].1).unwrap()
    }

    #[test]
    fn both_presets_read_back_as_they_were_and_are_written_in_one_form() {
        for (name, text) in PRESETS {
            let document = from_toml(text).unwrap();
            let written = to_toml(&document).unwrap();
            assert_eq!(from_toml(&written).unwrap(), document, "{name}");
            assert_eq!(to_toml(&from_toml(&written).unwrap()).unwrap(), written, "{name}");
        }
    }

    #[test]
    fn a_workflow_is_a_step_to_a_line_and_a_policy_has_its_heading() {
        let written = to_toml(&preset()).unwrap();
        for line in [
            "schema = 1",
            "[site]",
            "[[policies]]",
            "[[policies.workflows]]",
            "lock = { threshold = 4, duration_minutes = 30, reset_minutes = 30 }",
            "  { step = \"restart\", activity = \"restart-on-error\" },",
            "  { choice = \"proof\", needed = 1, default = 0, options = [",
            "  { rule = \"length\", min = 12 },",
        ] {
            assert!(written.lines().any(|there| there == line), "`{line}` is not in:\n{written}");
        }
        assert!(written.starts_with("schema = 1\n"), "in the order of declaration:\n{written}");
    }

    #[test]
    fn one_workflow_is_written_and_read_by_itself() {
        let workflow = to_realm(&preset()).unwrap().policies[0].workflows[0].clone();
        let written = write(&workflow).unwrap();
        assert!(written.starts_with("id = \"forgot-password\"\n"), "{written}");
        assert_eq!(toml::from_str::<domain::workflow::Workflow>(&written).unwrap(), workflow);
        assert!(write(&1).is_err());
    }

    #[test]
    fn a_certificate_keeps_its_lines() {
        let mut document = preset();
        document["connections"] = json!([{
            "id": "corp", "controllers": ["ldaps://dc1.example.com"], "base": "DC=example,DC=com",
            "bind_dn": "svc", "ca_pem": "-----BEGIN-----\nabc\\d\"\"\"\n-----END-----\n",
        }]);
        let document = of_realm(&to_realm(&document).unwrap()).unwrap();
        let written = to_toml(&document).unwrap();
        assert!(written.contains("ca_pem = \"\"\"\n-----BEGIN-----\nabc"), "{written}");
        assert_eq!(from_toml(&written).unwrap(), document);
    }

    #[test]
    fn a_text_that_does_not_fit_is_told_where() {
        let broken = PRESETS[0].1.replace("default_locale", "default_local");
        let Err(TextError::Form(told)) = from_toml(&broken) else { panic!("it was taken") };
        assert!(told.contains("default_local") && told.contains("line"), "{told}");
        assert!(to_toml(&json!({ "schema": 1 })).is_err());
    }

    #[test]
    fn a_value_that_is_none_is_told_by_its_key() {
        let mut document = preset();
        document["policies"][0]["workflows"][0]["steps"][1]["settings"]["odd"] = Value::Null;
        assert_eq!(to_toml(&document), Err(TextError::NoValue("odd".to_owned())));
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(64))]

        #[test]
        fn any_words_and_settings_read_back(
            word in "\\PC{0,30}|[\\x00-\\x7f\n\r\"'\\\\]{0,20}", name in "\\PC{1,10}", number in any::<i64>(),
            list in proptest::collection::vec("\\PC{0,50}", 0..6),
        ) {
            let mut document = preset();
            document["site"]["help_text"] = json!(word);
            document["site"]["texts"] = json!({ &name: { "some.code": word, &name: name } });
            document["policies"][0]["workflows"][0]["steps"][1]["settings"] =
                json!({ &name: { "deep": [number, [word], { &name: list }] }, "list": list, "empty": {}, "half": 0.5 });
            let written = to_toml(&document).unwrap();
            let back = from_toml(&written).map_err(|error| TestCaseError::fail(format!("{error}\n{written}")))?;
            prop_assert_eq!(back, document);
        }
    }
}
