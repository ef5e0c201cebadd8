//! What came back of a form, as a value of the document.
//!
//! Strict about everything that a page of ours would not send, patient with what people type: a text that is
//! no number stays as it is in the value, to be shown again beside what is wrong with it. Fields have names of
//! their places; further ones end in `._` (the group, list or check box was on the page), `._was` (which entry
//! of the stored list it is), `._add`, `._tag` and `._find` (what to add), `._remove` (a secret goes).

use std::collections::{BTreeMap, BTreeSet};

use domain::{message::Message, secret::Secret};
use serde_json::{Map, Number, Value};

use super::{
    FormSpec, ITEMS_MAX, Problem,
    check::check,
    place::below,
    shape::{Constant, Node, Shape, TextKind, TextShape, Variant, item_counts},
};
use crate::forms::has_control;

/// In an entry of a list that is not yet saved: its position in the stored list, or null for a new one.
pub(super) const WAS: &str = "_was";
/// In place of a value: JSON that cannot be read, as it was typed.
pub(super) const RAW: &str = "_raw";

/// An upper bound from here on comes from a type, not from what makes sense.
pub(super) const WIDE: f64 = 65_535.0;

/// What happens to a secret.
#[derive(Debug)]
pub(crate) enum SecretChange {
    /// This is the new one. The value at its place is still the old one; the caller seals and sets it.
    Set(Secret),
    /// It is no longer wanted. The value at its place is the old one.
    Remove,
}

/// A form that was read, complete or not.
#[derive(Debug)]
pub(crate) struct Reading {
    /// The value with what was typed, to be drawn again; for saving, see [`Reading::finish`].
    pub(crate) value: Value,
    /// What is wrong.
    pub(crate) problems: Vec<Problem>,
    pub(super) secrets: Vec<(String, SecretChange)>,
    /// What is to be added where a button says so.
    pub(super) wanted: BTreeMap<String, String>,
}

/// A form without fault.
#[derive(Debug)]
pub(crate) struct Parsed {
    /// The new value. Properties that were absent and still have their default stay absent.
    pub(crate) value: Value,
    /// Changes to secrets, each with its place in [`Parsed::value`].
    pub(crate) secrets: Vec<(String, SecretChange)>,
}

impl Reading {
    /// The value to save, or what is wrong.
    pub(crate) fn finish(self) -> Result<Parsed, Reading> {
        if !self.problems.is_empty() {
            return Err(self);
        }
        let mut value = self.value;
        strip(&mut value);
        Ok(Parsed { value, secrets: self.secrets })
    }
}

/// Takes the marks of drafts out.
fn strip(value: &mut Value) {
    match value {
        Value::Object(map) => {
            map.remove(WAS);
            map.values_mut().for_each(strip);
        }
        Value::Array(list) => list.iter_mut().for_each(strip),
        _ => {}
    }
}

impl FormSpec<'_> {
    /// Reads a form over `before`. What the form does not hold keeps its value; of the form's fields, none may
    /// be left over.
    pub(crate) fn read(&self, before: &Value, form: BTreeMap<String, Secret>) -> Reading {
        let mut reader =
            Reader { spec: self, form, problems: Vec::new(), secrets: Vec::new(), wanted: BTreeMap::new() };
        let root = self.root();
        let value = reader.group(&root, Some(before));
        for name in reader.form.keys() {
            let message = Message::new("form.error.unknown").with("name", name.clone());
            reader.problems.push(Problem::new(name.clone(), message));
        }
        let Reader { problems, secrets, wanted, .. } = reader;
        Reading { value, problems, secrets, wanted }
    }
}

struct Reader<'s, 'a> {
    spec: &'s FormSpec<'a>,
    form: BTreeMap<String, Secret>,
    problems: Vec<Problem>,
    secrets: Vec<(String, SecretChange)>,
    wanted: BTreeMap<String, String>,
}

impl<'s> Reader<'s, '_> {
    fn take(&mut self, name: &str) -> Option<String> {
        self.form.remove(name).map(|text| text.expose().to_owned())
    }

    /// A field that has a name of its own below a place: `servers._`.
    fn take_below(&mut self, place: &str, part: &str) -> Option<String> {
        self.take(&below(place, part))
    }

    fn wrong(&mut self, place: &str, message: Message) {
        self.problems.push(Problem::new(place, message));
    }

    /// The value of a property: `None` when it was absent and still is.
    fn value(&mut self, node: &Node<'s>, before: Option<&Value>) -> Option<Value> {
        let read = match self.spec.shape(node) {
            Shape::Text(shape) => self.text(node, before, shape),
            Shape::Number { whole, least, most } => self.number(node, whole, (least, most)),
            Shape::Flag => self.flag(node),
            Shape::Choice(constants) => self.choice(node, &constants),
            Shape::Checks(constants) => self.checks(node, before, &constants),
            Shape::Find(_) => self.find(node),
            Shape::Picks(_) => self.picks(node),
            Shape::Lines { whole_numbers, unique } => self.lines(node, whole_numbers, unique),
            Shape::Languages { multiline, most } => self.languages(node, before, multiline, most),
            Shape::Pairs => self.pairs(node),
            Shape::Group if node.nullable => self.optional_group(node, before),
            Shape::Group => Some(self.group(node, before)),
            Shape::List(items) => self.list(node, before, items),
            Shape::Variants { tag, variants } => self.variants(node, before, tag, &variants),
            Shape::Secret => self.secret(node, before),
            Shape::Fixed(constant) => (before != Some(constant)).then(|| constant.clone()),
            Shape::Json => self.json(node, before),
            Shape::Hidden => None,
        };
        let Some(read) = read else { return before.cloned() };
        // An absent property that says what it said by default stays absent: the document remains short.
        let unchanged = before.is_none() && (Some(&read) == node.default || read.is_null());
        (!unchanged).then_some(read)
    }

    fn text(&mut self, node: &Node<'s>, before: Option<&Value>, shape: TextShape) -> Option<Value> {
        let typed = self.take(&node.place)?;
        let text = match shape.kind {
            TextKind::Lines => lines_normalised(&typed),
            TextKind::Image => typed.split_whitespace().collect(),
            TextKind::Color => typed.trim().to_lowercase(),
            TextKind::Line | TextKind::Slug => typed.trim().to_owned(),
        };
        if text.is_empty() && node.nullable {
            return Some(Value::Null);
        }
        // What is stored may be what nobody could type here; unchanged it is no fault of this form.
        if before.and_then(Value::as_str) != Some(&text) || text.is_empty() {
            self.check_text(&node.place, &text, (shape.least, shape.most), shape.kind == TextKind::Lines);
            let odd = match shape.kind {
                _ if text.is_empty() => None,
                TextKind::Slug if domain::id::Slug::new(text.as_str()).is_err() => Some("form.error.slug"),
                TextKind::Color if !is_color(&text) => Some("form.error.color"),
                TextKind::Image if !is_image(&text) => Some("form.error.image"),
                _ => None,
            };
            if let Some(code) = odd {
                self.wrong(&node.place, Message::new(code));
            }
        }
        Some(text.into())
    }

    fn check_text(&mut self, place: &str, text: &str, (least, most): (usize, usize), multiline: bool) {
        let length = text.chars().count();
        let message = if text.is_empty() && least > 0 {
            Message::new("form.error.required")
        } else if length > most {
            Message::new("form.error.too-long").with("most", most)
        } else if length < least {
            Message::new("form.error.too-short").with("least", least)
        } else if has_odd_characters(text, multiline) {
            Message::new("form.error.control")
        } else {
            return;
        };
        self.wrong(place, message);
    }

    fn number(
        &mut self,
        node: &Node<'s>,
        whole: bool,
        (least, most): (Option<f64>, Option<f64>),
    ) -> Option<Value> {
        let typed = self.take(&node.place)?;
        let text = typed.trim();
        if text.is_empty() && node.nullable {
            return Some(Value::Null);
        }
        let Some(number) = parse_number(text, whole) else {
            let code = match (text.is_empty(), whole) {
                (true, _) => "form.error.required",
                (false, true) => "form.error.whole-number",
                (false, false) => "form.error.number",
            };
            self.wrong(&node.place, Message::new(code));
            return Some(text.into());
        };
        let size = number.as_f64().unwrap_or(f64::INFINITY);
        if least.is_some_and(|least| size < least) {
            // That a 32-bit number ends somewhere is no help to whoever wrote too small a one.
            self.wrong(&node.place, range_message(least, most.filter(|most| *most < WIDE)));
        } else if most.is_some_and(|most| size > most) {
            self.wrong(&node.place, range_message(least, most));
        }
        Some(Value::Number(number))
    }

    fn flag(&mut self, node: &Node<'s>) -> Option<Value> {
        let was_there = self.take_below(&node.place, "_").is_some();
        let is_set = self.take(&node.place);
        if let Some(odd) = is_set.as_ref().filter(|text| *text != "on") {
            self.wrong(&node.place, Message::new("form.error.option").with("value", short(odd)));
        }
        (was_there || is_set.is_some()).then(|| is_set.is_some().into())
    }

    fn choice(&mut self, node: &Node<'s>, constants: &[Constant<'_>]) -> Option<Value> {
        let was_there = self.take_below(&node.place, "_").is_some();
        let Some(chosen) = self.take(&node.place) else {
            if was_there && !node.nullable {
                self.wrong(&node.place, Message::new("form.error.choose"));
            }
            return None;
        };
        if chosen.is_empty() && node.nullable {
            return Some(Value::Null);
        }
        if chosen.is_empty() && !node.required && constants.iter().all(|constant| constant.offer.is_some()) {
            // A text that is chosen, and chosen to be none.
            return Some(Value::String(String::new()));
        }
        let found = constants.iter().find(|constant| text_of(&constant.value) == chosen);
        if found.is_none() {
            let message = if chosen.is_empty() {
                Message::new("form.error.choose")
            } else {
                Message::new("form.error.option").with("value", short(&chosen))
            };
            self.wrong(&node.place, message);
        }
        Some(found.map_or(Value::String(chosen), |constant| constant.value.clone()))
    }

    /// Those that were set and are kept stay in their order, new ones come after them.
    fn checks(
        &mut self,
        node: &Node<'s>,
        before: Option<&Value>,
        constants: &[Constant<'_>],
    ) -> Option<Value> {
        self.take_below(&node.place, "_")?;
        let mut set = Vec::new();
        for (index, constant) in constants.iter().enumerate() {
            if self.take_below(&node.place, &index.to_string()).is_some() {
                set.push(constant.value.clone());
            }
        }
        let stored = before.or(node.default).and_then(Value::as_array).cloned().unwrap_or_default();
        let is_offered = |value: &Value| constants.iter().any(|constant| constant.value == *value);
        // A value that is no longer offered cannot be unchecked by a form that does not show it.
        let mut list: Vec<Value> =
            stored.into_iter().filter(|value| set.contains(value) || !is_offered(value)).collect();
        set.retain(|value| !list.contains(value));
        list.append(&mut set);
        self.check_count(node, list.len());
        Some(Value::Array(list))
    }

    fn check_count(&mut self, node: &Node<'s>, count: usize) {
        let (least, most) = item_counts(node.schema);
        if count < least {
            self.wrong(&node.place, Message::new("form.error.too-few").with("least", least));
        } else if count > most {
            self.wrong(&node.place, Message::new("form.error.too-many").with("most", most));
        }
    }

    fn find(&mut self, node: &Node<'s>) -> Option<Value> {
        let typed = self.take_below(&node.place, "_find").unwrap_or_default();
        let chosen = self.take(&node.place)?;
        self.check_text(&node.place, &chosen, (usize::from(node.required), super::TEXT_MAX), false);
        if !typed.trim().is_empty() {
            self.wanted.insert(node.place.clone(), typed.trim().to_owned());
        }
        let none = chosen.is_empty() && node.nullable;
        Some(if none { Value::Null } else { chosen.into() })
    }

    fn picks(&mut self, node: &Node<'s>) -> Option<Value> {
        let typed = self.take_below(&node.place, "_find").unwrap_or_default().trim().to_owned();
        let chosen = self.take_below(&node.place, "_add").unwrap_or_default();
        let count = self.count(&node.place)?;
        let mut list: Vec<String> = Vec::new();
        for index in 0..count {
            list.extend(self.take_below(&node.place, &index.to_string()).filter(|text| !text.is_empty()));
        }
        if !chosen.is_empty() && !list.contains(&chosen) {
            list.push(chosen);
        } else if !typed.is_empty() {
            self.wrong(&node.place, Message::new("form.error.not-chosen").with("text", short(&typed)));
            self.wanted.insert(node.place.clone(), typed);
        }
        for text in &list {
            self.check_text(&node.place, text, (1, super::TEXT_MAX), false);
        }
        self.check_count(node, list.len());
        Some(list.into())
    }

    /// How many entries the page had; `None` when it did not have the list.
    fn count(&mut self, place: &str) -> Option<usize> {
        let text = self.take_below(place, "_")?;
        match text.parse::<usize>() {
            Ok(count) if count <= ITEMS_MAX => Some(count),
            _ => {
                self.wrong(place, Message::new("form.error.too-many").with("most", ITEMS_MAX));
                None
            }
        }
    }

    fn lines(&mut self, node: &Node<'s>, whole_numbers: bool, unique: bool) -> Option<Value> {
        let typed = self.take(&node.place)?;
        let mut list: Vec<Value> = Vec::new();
        for line in typed.lines().map(str::trim).filter(|line| !line.is_empty()) {
            self.check_text(&node.place, line, (1, super::TEXT_MAX), false);
            let value = match parse_number(line, true).filter(|_| whole_numbers) {
                Some(number) => Value::Number(number),
                None => {
                    if whole_numbers {
                        self.wrong(
                            &node.place,
                            Message::new("form.error.line-number").with("line", short(line)),
                        );
                    }
                    line.into()
                }
            };
            if unique && list.contains(&value) {
                self.wrong(&node.place, Message::new("form.error.twice").with("value", short(line)));
            }
            list.push(value);
        }
        self.check_count(node, list.len());
        Some(list.into())
    }

    fn languages(
        &mut self,
        node: &Node<'s>,
        before: Option<&Value>,
        multiline: bool,
        most: usize,
    ) -> Option<Value> {
        if let Some(tag) = self.take_below(&node.place, "_tag") {
            self.wanted.insert(node.place.clone(), tag.trim().to_owned());
        }
        let prefix = below(&node.place, "");
        let names: Vec<String> = self
            .form
            .range(prefix.clone()..)
            .map(|(name, _)| name.clone())
            .take_while(|name| name.starts_with(&prefix))
            .collect();
        let tags: Vec<&str> = names.iter().filter_map(|name| name.strip_prefix(&prefix)).collect();
        if tags.is_empty() {
            return None;
        }
        let mut map = before.or(node.default).and_then(Value::as_object).cloned().unwrap_or_default();
        for tag in tags.into_iter().filter(|tag| is_language_tag(tag)) {
            let place = below(&node.place, tag);
            let typed = self.take(&place).unwrap_or_default();
            let text = if multiline { lines_normalised(&typed) } else { typed.trim().to_owned() };
            if text.is_empty() {
                map.remove(tag);
            } else {
                self.check_text(&place, &text, (0, most), multiline);
                map.insert(tag.to_owned(), text.into());
            }
        }
        if map.is_empty() && node.required {
            self.wrong(&node.place, Message::new("form.error.no-language"));
        }
        Some(Value::Object(map))
    }

    fn pairs(&mut self, node: &Node<'s>) -> Option<Value> {
        let typed = self.take(&node.place)?;
        let mut map = Map::new();
        for line in typed.lines().map(str::trim).filter(|line| !line.is_empty()) {
            self.check_text(&node.place, line, (1, super::TEXT_MAX), false);
            let Some((key, value)) = line.split_once('=').filter(|(key, _)| !key.trim().is_empty()) else {
                self.wrong(&node.place, Message::new("form.error.pair").with("line", short(line)));
                map.insert(line.to_owned(), Value::Null);
                continue;
            };
            if map.insert(key.trim().to_owned(), value.trim().into()).is_some() {
                self.wrong(&node.place, Message::new("form.error.twice").with("value", short(key.trim())));
            }
        }
        Some(Value::Object(map))
    }

    /// All properties of an object; those that the form does not have are kept.
    fn group(&mut self, node: &Node<'s>, before: Option<&Value>) -> Value {
        let stored = before.or(node.default).and_then(Value::as_object);
        let mut map = stored.cloned().unwrap_or_default();
        for name in self.spec.properties(node) {
            let Some(property) = self.spec.property(node, name) else { continue };
            match self.value(&property, stored.and_then(|stored| stored.get(name))) {
                Some(value) => map.insert(name.to_owned(), value),
                None => map.remove(name),
            };
        }
        Value::Object(map)
    }

    fn optional_group(&mut self, node: &Node<'s>, before: Option<&Value>) -> Option<Value> {
        match self.take_below(&node.place, "_")?.as_str() {
            "0" => Some(Value::Null),
            _ => Some(self.group(node, before.filter(|before| before.is_object()))),
        }
    }

    fn list(&mut self, node: &Node<'s>, before: Option<&Value>, items: &'s Value) -> Option<Value> {
        let count = self.count(&node.place)?;
        let stored = before.or(node.default).and_then(Value::as_array);
        let mut list = Vec::new();
        for index in 0..count {
            let entry = self.spec.entry(node, items, index);
            let was = self.take_below(&entry.place, WAS).and_then(|was| was.parse::<usize>().ok());
            let origin = was.and_then(|was| stored?.get(was));
            let was = origin.and(was);
            let mut value = match self.spec.shape(&entry) {
                Shape::Variants { tag, variants } => self.variants(&entry, origin, tag, &variants),
                _ => Some(self.group(&entry, origin)),
            }
            .or_else(|| origin.cloned())
            .unwrap_or_else(|| Value::Object(Map::new()));
            if let Value::Object(map) = &mut value {
                map.insert(WAS.to_owned(), was.into());
            }
            list.push(value);
        }
        self.check_count(node, list.len());
        name_new_entries(&self.spec.entry(node, items, 0), &node.name, &mut list);
        Some(Value::Array(list))
    }

    fn variants(
        &mut self,
        node: &Node<'s>,
        before: Option<&Value>,
        tag: &str,
        variants: &[Variant<'s>],
    ) -> Option<Value> {
        let chosen = self.take_below(&node.place, tag)?;
        if chosen.is_empty() && node.nullable {
            return Some(Value::Null);
        }
        let Some(variant) = variants.iter().find(|variant| variant.name == chosen) else {
            let message = Message::new("form.error.option").with("value", short(&chosen));
            self.wrong(&below(&node.place, tag), message);
            return None;
        };
        let stored = before.or(node.default);
        let same_kind = stored.filter(|stored| stored.get(tag).is_some_and(|kind| *kind == chosen));
        let mut inner = self.spec.variant(node, variant);
        // The default is of one kind only; another kind begins with nothing.
        inner.default = None;
        let mut value = self.group(&inner, same_kind);
        if same_kind.is_none() {
            self.other_kind(&inner, &value);
        }
        if let Value::Object(map) = &mut value {
            map.insert(tag.to_owned(), chosen.into());
        }
        Some(value)
    }

    /// After another kind was chosen the page still had the fields of the one before, which go, and none of the
    /// new one's, some of which may have to be filled in.
    fn other_kind(&mut self, inner: &Node<'s>, value: &Value) {
        let prefix = below(&inner.place, "");
        self.form.retain(|name, _| !name.starts_with(&prefix));
        for name in self.spec.properties(inner) {
            let needed = self.spec.property(inner, name).filter(|one| one.required && !one.nullable);
            let Some(property) = needed.filter(|_| value.get(name).is_none()) else { continue };
            if !matches!(self.spec.shape(&property), Shape::Fixed(_) | Shape::Hidden) {
                self.wrong(&property.place, Message::new("form.error.required"));
            }
        }
    }

    fn secret(&mut self, node: &Node<'s>, before: Option<&Value>) -> Option<Value> {
        let remove = self.take_below(&node.place, "_remove").is_some();
        let typed = self.form.remove(&node.place)?;
        if typed.is_empty() && node.required && (remove || !super::field::is_set(before)) {
            self.wrong(&node.place, Message::new("form.error.required"));
        }
        if !typed.is_empty() {
            if has_odd_characters(typed.expose(), false) {
                self.wrong(&node.place, Message::new("form.error.control"));
            }
            self.secrets.push((node.place.clone(), SecretChange::Set(typed)));
        } else if remove {
            self.secrets.push((node.place.clone(), SecretChange::Remove));
        }
        None
    }

    fn json(&mut self, node: &Node<'s>, before: Option<&Value>) -> Option<Value> {
        let typed = self.take(&node.place)?;
        let text = lines_normalised(&typed);
        if text.is_empty() {
            if node.required && !node.nullable {
                self.wrong(&node.place, Message::new("form.error.required"));
                return None;
            }
            return Some(node.default.cloned().unwrap_or(Value::Null));
        }
        match serde_json::from_str::<Value>(&text) {
            Ok(value) if Some(&value) == before => Some(value),
            Ok(value) => {
                if !(value.is_null() && node.nullable) {
                    let found = check(self.spec.schema, node.schema, &value, "");
                    self.problems
                        .extend(found.into_iter().map(|one| Problem { place: node.place.clone(), ..one }));
                }
                Some(value)
            }
            Err(error) => {
                let message =
                    Message::new("form.error.json").with("line", error.line()).with("column", error.column());
                self.wrong(&node.place, message);
                Some(Value::Object(Map::from_iter([(RAW.to_owned(), text.into())])))
            }
        }
    }
}

/// Gives entries that are new a stable name of their own, where their type has one: `mandatory-3`.
fn name_new_entries(entry: &Node<'_>, list: &str, values: &mut [Value]) {
    if !super::field::has_own_name(entry) {
        return;
    }
    let name_of = |value: &Value| {
        value.get("id").and_then(Value::as_str).filter(|id| !id.is_empty()).map(str::to_owned)
    };
    let mut taken: BTreeSet<String> = values.iter().filter_map(name_of).collect();
    let base = super::words::kebab(list);
    for value in values {
        if name_of(value).is_some() {
            continue;
        }
        let free = (1..).map(|number| format!("{base}-{number}")).find(|name| !taken.contains(name));
        if let (Some(name), Value::Object(map)) = (free, value) {
            taken.insert(name.clone());
            map.insert("id".to_owned(), name.into());
        }
    }
}

/// A constant as the value of an option.
pub(super) fn text_of(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), str::to_owned)
}

/// Whether a text is a language tag, as far as its form tells (BCP 47).
pub(super) fn is_language_tag(tag: &str) -> bool {
    let mut parts = tag.split('-');
    let first = parts.next().unwrap_or_default();
    let is_part =
        |part: &str| (1..=8).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_alphanumeric());
    (2..=3).contains(&first.len())
        && first.bytes().all(|byte| byte.is_ascii_lowercase())
        && tag.len() <= 35
        && parts.all(is_part)
}

fn is_color(text: &str) -> bool {
    text.strip_prefix('#')
        .is_some_and(|digits| digits.len() == 6 && digits.bytes().all(|b| b.is_ascii_hexdigit()))
}

/// Whether a text is the address of a picture in itself, of a kind that cannot run code.
pub(super) fn is_image(text: &str) -> bool {
    const KINDS: [&str; 3] = ["data:image/png;base64,", "data:image/jpeg;base64,", "data:image/webp;base64,"];
    let data = KINDS.iter().find_map(|kind| text.strip_prefix(kind));
    data.is_some_and(|data| {
        !data.is_empty() && data.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+/=".contains(&byte))
    })
}

fn parse_number(text: &str, whole: bool) -> Option<Number> {
    if whole {
        return text.parse::<i64>().map(Number::from).or_else(|_| text.parse::<u64>().map(Number::from)).ok();
    }
    let is_plain = text.bytes().all(|byte| byte.is_ascii_digit() || b"+-.eE".contains(&byte));
    text.parse::<f64>().ok().filter(|_| is_plain).and_then(Number::from_f64)
}

pub(super) fn range_message(least: Option<f64>, most: Option<f64>) -> Message {
    match (least, most) {
        (Some(least), Some(most)) => {
            Message::new("form.error.range").with("least", least.to_string()).with("most", most.to_string())
        }
        (Some(least), None) => Message::new("form.error.at-least").with("least", least.to_string()),
        (None, most) => Message::new("form.error.at-most").with("most", most.unwrap_or(f64::MAX).to_string()),
    }
}

/// Line ends as the document has them, without blanks around the whole.
fn lines_normalised(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n").trim().to_owned()
}

fn has_odd_characters(text: &str, multiline: bool) -> bool {
    if multiline { has_control(&text.replace(['\n', '\t'], " ")) } else { has_control(text) }
}

/// What was typed, short enough to be said in a sentence.
fn short(text: &str) -> String {
    let mut short: String = text.chars().take(60).filter(|c| !c.is_control()).collect();
    if text.chars().count() > 60 {
        short.push('…');
    }
    short
}

#[cfg(test)]
mod language_tags {
    #[test]
    fn are_known_by_their_form() {
        for good in ["en", "pt-BR", "zh-Hant-TW", "gsw"] {
            assert!(super::is_language_tag(good), "{good}");
        }
        for bad in ["", "e", "EN", "_", "_tag", "en-", "en--US", "english", "en_US", "0a"] {
            assert!(!super::is_language_tag(bad), "{bad}");
        }
    }
}
