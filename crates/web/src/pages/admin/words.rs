//! Places of the document in words: `policies.everyone.lock.threshold` is "Management policies › Everyone › Lock ›
//! Wrong proofs until the lock", and the page where it is set.

use api::configuration::HIDDEN;
use domain::{directory::HealthFinding, message::Message};
use serde_json::{Map, Value};

use super::draft::{list, slug_of, text, value_at};
use crate::schema_form::{Words, kebab, realm_schema};

/// Between the parts of a place.
const STEP: &str = " › ";

/// A place in words; names of what is in lists are those of `document`.
pub(crate) fn place_in_words(words: &Words<'_>, document: &Value, place: &str) -> String {
    walk(words, document, place).said.join(STEP)
}

/// Where a walk along a place has led.
struct Walked {
    /// The words of each part.
    said: Vec<String>,
    /// What the schema says of the place.
    schema: &'static Value,
    /// The section of the texts of what is below.
    section: String,
    /// The code of the place's own texts.
    code: String,
}

fn walk(words: &Words<'_>, document: &Value, place: &str) -> Walked {
    let mut schema = realm_schema();
    let mut section = "realm".to_owned();
    let (mut said, mut at, mut code) = (Vec::new(), String::new(), String::new());
    for part in place.split('.') {
        if !at.is_empty() {
            at.push('.');
        }
        at.push_str(part);
        (schema, section) = inner(schema, section);
        match schema.get("properties").and_then(|properties| properties.get(part)) {
            Some(property) => {
                code = format!("setting.{section}.{}", kebab(part));
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
    (schema, section) = inner(schema, section);
    Walked { said, schema, section, code }
}

/// Values of the document in words.
pub(crate) struct Telling<'a> {
    pub(crate) words: &'a Words<'a>,
    /// Where names of what stands in lists are found.
    pub(crate) document: &'a Value,
}

/// What has a name, and how deep it stands.
struct Heading {
    name: String,
    depth: usize,
    /// Whether it is worth a line though nothing is said of it.
    is_item: bool,
}

impl Telling<'_> {
    /// What stands at a place: one text, or of an object an indented line for each of its values that says
    /// anything.
    pub(crate) fn value(&self, place: &str, value: &Value) -> String {
        let Walked { schema, section, code, .. } = walk(self.words, self.document, place);
        let mut lines = Vec::new();
        let whole = Heading { name: String::new(), depth: 0, is_item: false };
        self.inside((schema, &section, &code), value, &whole, &mut lines);
        lines.join("\n")
    }

    fn inside(
        &self,
        (schema, section, code): (&'static Value, &str, &str),
        value: &Value,
        heading: &Heading,
        lines: &mut Vec<String>,
    ) {
        let indent = INDENT.repeat(heading.depth);
        let (before, depth) = (lines.len(), heading.depth + usize::from(!heading.name.is_empty()));
        let is_whole = value.is_object() || is_list_of_objects(value);
        if is_whole && !heading.name.is_empty() {
            lines.push(format!("{indent}{}", heading.name));
        }
        let begun = lines.len();
        match value {
            Value::Object(members) => self.members((schema, section), value, members, depth, lines),
            Value::Array(items) if is_whole => {
                let entries = schema.get("items").unwrap_or(&Value::Null);
                for (index, item) in items.iter().enumerate() {
                    let (entry, section) = inner(entries, section.to_owned());
                    let name = self.item_name(item).unwrap_or_else(|| (index + 1).to_string());
                    let heading = Heading { name, depth, is_item: true };
                    self.inside((entry, &section, code), item, &heading, lines);
                }
            }
            value => {
                let said = self.scalar(code, value);
                match heading.name.as_str() {
                    _ if said.is_empty() => {}
                    "" => lines.push(format!("{indent}{said}")),
                    name => lines.push(format!("{indent}{name}: {said}")),
                }
            }
        }
        if is_whole && lines.len() == begun && !heading.is_item {
            lines.truncate(before);
        }
    }

    fn members(
        &self,
        (schema, section): (&'static Value, &str),
        whole: &Value,
        members: &Map<String, Value>,
        depth: usize,
        lines: &mut Vec<String>,
    ) {
        let (schema, own_section) = fitting(schema, whole);
        let properties = schema.get("properties");
        let section = own_section.unwrap_or_else(|| section.to_owned());
        let activity = members.get("activity").and_then(Value::as_str);
        for (key, member) in members {
            // What names the whole stands in its heading, or is the place itself.
            let is_name = matches!(key.as_str(), "id" | "step" | "choice")
                || (key == "activity" && depth > 0)
                || (key == "rule" && section == PASSWORDS && depth > 0);
            if is_name {
                continue;
            }
            let property = properties.and_then(|all| all.get(key)).unwrap_or(&Value::Null);
            let own = self.own(&section, key);
            let (name, below) = match (key.as_str(), activity) {
                // What a step can be told is known by the kind of step.
                ("settings", Some(activity)) => (String::new(), activity.to_owned()),
                ("options" | "sequence" | "rule", _) => (String::new(), section.clone()),
                _ => (self.words.find(&own).unwrap_or_else(|| key.replace('_', " ")), section.clone()),
            };
            let (property, below) = inner(property, below);
            let heading = Heading { name, depth, is_item: false };
            self.inside((property, &below, &own), member, &heading, lines);
        }
    }

    /// What something in a list is called: a step by what it does, a rule by what it asks for.
    fn item_name(&self, item: &Value) -> Option<String> {
        let of = |key: &str, code: &str| {
            let kind = item.get(key).and_then(Value::as_str)?;
            self.words.find(&format!("{code}.{}", kebab(kind)))
        };
        of("activity", "activity-kind")
            .or_else(|| of("rule", &format!("setting.{RULES}.rule")))
            .or_else(|| name_of(Some(item)))
    }

    /// The code of a property's texts. A rule's settings stand beside its name, without a type of their own, and
    /// some kinds of step are set by the type of a policy.
    fn own(&self, section: &str, key: &str) -> String {
        let code = |section: &str| format!("setting.{section}.{}", kebab(key));
        let others = [(section == PASSWORDS).then(|| code(RULES)), Some(code(&format!("{section}-policy")))];
        let mut known = std::iter::once(code(section)).chain(others.into_iter().flatten());
        known.find(|code| self.words.find(code).is_some()).unwrap_or_else(|| {
            // The name of a rule has no words of its own, what it may be has.
            code(if section == PASSWORDS { RULES } else { section })
        })
    }

    fn scalar(&self, code: &str, value: &Value) -> String {
        match value {
            Value::Null | Value::Object(_) => String::new(),
            Value::Bool(true) => self.words.find("form.yes").unwrap_or_default(),
            Value::Bool(false) => self.words.find("form.no").unwrap_or_default(),
            Value::Number(number) => number.to_string(),
            Value::String(text) if text == HIDDEN => {
                self.words.find("realm.changes.secret").unwrap_or_default()
            }
            Value::String(text) => {
                // Only a short word can be the name of a choice.
                let named = (text.len() <= CHOICE_MAX).then(|| kebab(text));
                let of_a_choice = named.as_ref().and_then(|name| self.words.find(&format!("{code}.{name}")));
                let of_a_step = || self.words.find(&format!("activity-kind.{text}"));
                let is_step = code.ends_with(".activity");
                of_a_choice.or_else(|| is_step.then(of_a_step).flatten()).unwrap_or_else(|| self.cut(text))
            }
            Value::Array(items) => {
                let said: Vec<String> = items.iter().map(|item| self.scalar(code, item)).collect();
                said.join(", ")
            }
        }
    }

    /// A text, cut where it gets long: enough for a distinguished name, too little for a picture.
    fn cut(&self, text: &str) -> String {
        let count = text.chars().count();
        if count <= SHOWN_MAX {
            return text.to_owned();
        }
        let kept: String = text.chars().take(SHOWN_MAX).collect();
        self.words.say(&Message::new("realm.changes.long").with("text", kept).with("count", count))
    }
}

/// The section of password policies, whose rules have texts of their own.
const PASSWORDS: &str = "password-policy";
/// The section of those.
const RULES: &str = "password-rule";
/// Before what stands in something.
const INDENT: &str = "  ";
/// Longest name of a choice, in bytes.
const CHOICE_MAX: usize = 64;
/// Characters of a value that are shown.
const SHOWN_MAX: usize = 160;

fn is_list_of_objects(value: &Value) -> bool {
    value.as_array().is_some_and(|items| items.iter().any(Value::is_object))
}

/// Of the kinds that an object may be, the one that has its properties, with the section of that kind's texts.
fn fitting(schema: &'static Value, value: &Value) -> (&'static Value, Option<String>) {
    let kinds = schema.get("anyOf").or_else(|| schema.get("oneOf"));
    let has = |kind: &Value| {
        let properties = kind.get("properties").and_then(Value::as_object);
        value.as_object().is_some_and(|members| {
            properties.is_some_and(|properties| members.keys().all(|key| properties.contains_key(key)))
        })
    };
    list(kinds)
        .map(|kind| inner(kind, String::new()))
        .find(|(kind, _)| has(kind))
        .map_or((schema, None), |(kind, section)| (kind, Some(section).filter(|section| !section.is_empty())))
}

/// What was found at a directory, in a sentence; what was found of a kind that has no words, as it was said.
pub(crate) fn health_in_words(words: &Words<'_>, finding: &HealthFinding) -> String {
    let end = if finding.good { "good" } else { "bad" };
    words.find(&health_code(finding, end)).unwrap_or_else(|| finding.detail.clone())
}

/// What to do about it; nothing about what is good.
pub(crate) fn fix_in_words(words: &Words<'_>, finding: &HealthFinding) -> String {
    if finding.good {
        return String::new();
    }
    words.find(&health_code(finding, "fix")).unwrap_or_else(|| finding.fix.clone())
}

fn health_code(finding: &HealthFinding, end: &str) -> String {
    format!("realm.health-{}.{end}", kebab(&finding.subject))
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
        // Of several kinds, which one it is shows in the value only.
        let mut kinds = list(either).filter_map(|one| one.get("$ref"));
        kinds.next().filter(|_| kinds.next().is_none())
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
        ["phone", "gateways", id, ..] => format!("/admin/phone/gateways/{id}"),
        ["phone", ..] => "/admin/phone".to_owned(),
        ["push", ..] => "/admin/push".to_owned(),
        ["radius", "servers", id, ..] => format!("/admin/radius/servers/{id}"),
        ["radius", ..] => "/admin/radius".to_owned(),
        ["oidc", "providers", id, ..] => format!("/admin/external/providers/{id}"),
        ["oidc", ..] => "/admin/external".to_owned(),
        ["client_certificate", ..] => "/admin/certificates".to_owned(),
        ["find" | "limits" | "assurance_floor", ..] | ["staff", "find", ..] => "/admin/search".to_owned(),
        ["site", "mail_languages", ..] => "/admin/templates/languages".to_owned(),
        ["site", "texts", ..] => "/admin/texts".to_owned(),
        ["site", ..] => "/admin/look".to_owned(),
        ["staff", "roles", id, ..] => format!("/admin/roles/{id}"),
        ["tasks", "schedules", id, ..] => format!("/admin/tasks/{id}"),
        ["tasks", ..] => "/admin/tasks".to_owned(),
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
    fn an_object_is_told_by_the_words_of_its_values_and_no_secret() {
        let texts = Texts::load();
        let words = Words::new(&texts, "en");
        let document = json!({});
        let telling = Telling { words: &words, document: &document };
        let policy = json!({
            "id": "sales", "name": "", "enabled": false, "scope": [],
            "workflows": [{ "id": "help", "kind": "self-service", "steps": [
                { "step": "code", "activity": "mail-code", "settings": { "channel": "personal", "digits": 8 } },
                { "choice": "proof", "needed": 1, "default": 0, "options": [] },
            ] }],
        });
        let said = telling.value("policies.sales", &policy);
        let lines = [
            "In force: No",
            "Tasks",
            "  help",
            "    Whose task it is: People do it for themselves",
            "    Steps",
            "      Code by e-mail",
            "        Where the code goes: To the personal address",
            "        Digits of the code: 8",
            "      proof",
            "        How many of them are needed: 1",
            "        The one offered first, counted from 0: 0",
        ];
        let mut said: Vec<&str> = said.lines().collect();
        let mut expected = lines.to_vec();
        // In the order of the keys, which is no matter here.
        said.sort_unstable();
        expected.sort_unstable();
        assert_eq!(said, expected);
        let rules = json!([
            { "rule": "length", "min": 12 }, { "rule": "dictionary", "matching": "word" }, { "rule": "windows-complexity" },
        ]);
        let said = telling.value("password_policies.modern.rules", &rules);
        let expected = [
            "Length",
            "  At least so many: 12",
            "No words of the dictionary",
            "  What must not be in it: Nothing but a word",
            "The rules of Windows",
        ];
        assert_eq!(said.lines().collect::<Vec<_>>(), expected);
        let said =
            telling.value("password_policies.modern.rules.0", &json!({ "rule": "strength", "min_score": 3 }));
        assert_eq!(said.lines().last(), Some("Strength"));
        let connection = json!({ "id": "corp", "bind_password": api::configuration::HIDDEN });
        let said = telling.value("connections.corp", &connection);
        assert!(said.contains("Kept secret"), "{said}");
        assert_eq!(telling.value("site.strength_meter", &json!(true)), "Yes");
    }

    #[test]
    fn what_the_schema_does_not_know_is_told_as_it_is() {
        let texts = Texts::load();
        let words = Words::new(&texts, "en");
        assert_eq!(place_in_words(&words, &Value::Null, "nothing.0.here"), "nothing › 1 › here");
    }
}
