//! A value in its schema as the fields of a page: every word in the reader's language, every name and id that
//! ties label, hint, error and input together. `templates/setting_field.html` draws them.

use domain::message::Message;
use serde::Serialize;
use serde_json::{Map, Value};

use super::{
    FormSpec, Offer, Problem, Search, Words,
    place::{at, below, split},
    read::{RAW, WAS, WIDE, is_image, range_message, text_of},
    shape::{Constant, Node, Shape, TextKind, TextShape, Variant},
};

/// Up to so many options are all shown at once.
const RADIOS_MAX: usize = 6;

/// One field of a form.
#[derive(Clone, Debug, Default, Serialize)]
pub(crate) struct FormField {
    /// `text`, `multiline`, `image`, `number`, `check`, `radio`, `select`, `checks`, `find`, `picks`, `lines`,
    /// `languages`, `pairs`, `group`, `list`, `variants`, `secret`, `json`.
    pub(crate) kind: &'static str,
    /// Place in the document and name of the input.
    pub(crate) place: String,
    /// Id of the input, or of the whole group.
    pub(crate) id: String,
    pub(crate) label: String,
    pub(crate) hint: Option<String>,
    /// Which numbers fit, in words.
    pub(crate) range: Option<String>,
    pub(crate) error: Option<String>,
    /// Ids of hint, range and error.
    pub(crate) described_by: String,
    pub(crate) value: String,
    pub(crate) checked: bool,
    pub(crate) required: bool,
    /// Can be left out: an empty text, a group that is removed.
    pub(crate) optional: bool,
    /// `numeric`, `decimal` or `text`, for the keyboard of a phone.
    pub(crate) input_mode: &'static str,
    /// Longest text, in code points; 0 for no bound of its own.
    pub(crate) length_max: usize,
    pub(crate) rows: usize,
    /// Of options, none has a hint; of variants, they are all there is of an entry.
    pub(crate) brief: bool,
    /// Whether letters should stand under one another: names of machines, JSON.
    pub(crate) code: bool,
    /// Of a secret, a picture, an optional group: there is one.
    pub(crate) is_set: bool,
    /// The fields inside: of a group, of a chosen variant, one for each language.
    pub(crate) fields: Vec<FormField>,
    /// What there is to choose from; of picks, what is chosen.
    pub(crate) options: Vec<FieldOption>,
    /// Entries of a list.
    pub(crate) entries: Vec<Entry>,
    /// Languages that can be added; what a search without a script has found.
    pub(crate) addable: Vec<FieldOption>,
    /// Where the script searches.
    pub(crate) url: String,
    /// What was typed there.
    pub(crate) typed: String,
    /// A search has found nothing.
    pub(crate) found_nothing: bool,
    /// Name of the tag of variants.
    pub(crate) tag: String,
    /// Language of the text, to be read out and spelt right.
    pub(crate) lang: String,
}

/// Something to choose.
#[derive(Clone, Debug, Default, Serialize)]
pub(crate) struct FieldOption {
    pub(crate) value: String,
    pub(crate) label: String,
    pub(crate) hint: Option<String>,
    pub(crate) chosen: bool,
}

/// An entry of a list.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Entry {
    pub(crate) place: String,
    pub(crate) id: String,
    /// What it is about: its name, its text, else its number.
    pub(crate) title: String,
    /// Position in the stored list; empty for a new one.
    pub(crate) was: String,
    pub(crate) first: bool,
    pub(crate) last: bool,
    pub(crate) fields: Vec<FormField>,
}

/// One thing that is wrong, for the head of the page, with the id of its field.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(crate) struct ProblemLine {
    pub(crate) label: String,
    pub(crate) text: String,
    pub(crate) field: Option<String>,
}

/// What is wrong, each thing once, in the order of the problems; those of fields that the page does not have
/// stand for themselves.
pub(crate) fn problem_lines(
    words: &Words<'_>,
    fields: &[FormField],
    problems: &[Problem],
) -> Vec<ProblemLine> {
    let mut lines: Vec<ProblemLine> = Vec::new();
    for problem in problems {
        let mut around = Vec::new();
        let field = nearest(fields, &problem.place, &mut around);
        let line = ProblemLine {
            label: field.map_or_else(|| problem.place.clone(), |_| around.join(" › ")),
            text: words.say(&problem.message),
            field: field.map(|field| field.id.clone()),
        };
        if !lines.contains(&line) {
            lines.push(line);
        }
    }
    lines
}

/// The innermost field that is at the place or around it, and the names on the way to it.
fn nearest<'f>(fields: &'f [FormField], place: &str, names: &mut Vec<String>) -> Option<&'f FormField> {
    let is_around =
        |outer: &str| place.strip_prefix(outer).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
    let field = fields.iter().find(|field| is_around(&field.place))?;
    if let Some(entry) = field.entries.iter().find(|entry| is_around(&entry.place)) {
        // The list's own name says less than its entry's.
        names.push(entry.title.clone());
        return nearest(&entry.fields, place, names).or(Some(field));
    }
    if field.label != names.last().map_or("", String::as_str) {
        names.push(field.label.clone());
    }
    nearest(&field.fields, place, names).or(Some(field))
}

/// Whether entries of this kind have a stable name, which they are given and nobody types.
pub(super) fn has_own_name(entry: &Node<'_>) -> bool {
    let id = entry.schema.get("properties").and_then(|properties| properties.get("id"));
    id.is_some_and(|id| id.get("$ref").is_some_and(|target| target == "#/$defs/Slug"))
}

/// Whether something is stored at the place of a secret.
pub(super) fn is_set(value: Option<&Value>) -> bool {
    value.is_some_and(|value| !value.is_null() && value.as_str() != Some(""))
}

impl FormSpec<'_> {
    /// The form over `value`, which may be a [`super::Reading::value`], with what is wrong.
    pub(crate) fn fields(&self, words: &Words<'_>, value: &Value, problems: &[Problem]) -> Vec<FormField> {
        let painter = Painter { spec: self, words, problems };
        painter.properties(&self.root(), Some(value), !self.only.is_empty())
    }
}

struct Painter<'s, 'a> {
    spec: &'s FormSpec<'a>,
    words: &'s Words<'s>,
    problems: &'s [Problem],
}

impl<'s> Painter<'s, '_> {
    /// The fields of an object, in the order of their texts unless the caller has said another.
    fn properties(&self, group: &Node<'s>, value: Option<&Value>, as_asked: bool) -> Vec<FormField> {
        let mut nodes: Vec<Node<'s>> =
            self.spec.properties(group).iter().filter_map(|name| self.spec.property(group, name)).collect();
        if !as_asked {
            nodes.sort_by_cached_key(|node| {
                (self.words.position(&node.code), !node.required, node.name.clone())
            });
        }
        nodes
            .iter()
            .filter_map(|node| self.field(node, value.and_then(|value| value.get(node.name.as_str()))))
            .collect()
    }

    fn field(&self, node: &Node<'s>, value: Option<&Value>) -> Option<FormField> {
        let shape = self.spec.shape(node);
        let value = value.or(node.default);
        let mut field = self.named(node);
        match shape {
            Shape::Hidden | Shape::Fixed(_) => return None,
            Shape::Text(shape) => text(&mut field, value, shape),
            Shape::Number { whole, least, most } => {
                field.kind = "number";
                field.input_mode =
                    if whole && least.is_some_and(|least| least >= 0.0) { "numeric" } else { "decimal" };
                field.value = shown(value);
                field.range = self.range(node, least, most);
            }
            Shape::Flag => {
                field.kind = "check";
                field.checked = value == Some(&Value::Bool(true));
            }
            Shape::Choice(constants) => self.choice(&mut field, node, value, &constants),
            Shape::Checks(constants) => {
                let set = value.and_then(Value::as_array);
                field.kind = "checks";
                field.options =
                    self.options(node, &constants, |constant| set.is_some_and(|set| set.contains(constant)));
                field.brief = field.options.iter().all(|option| option.hint.is_none());
            }
            Shape::Find(search) => find(&mut field, value, search),
            Shape::Picks(search) => picks(&mut field, value, search),
            Shape::Lines { whole_numbers, .. } => lines(&mut field, value, whole_numbers),
            Shape::Languages { multiline, most } => self.languages(&mut field, node, value, multiline, most),
            Shape::Pairs => pairs(&mut field, value),
            Shape::Group => {
                field.kind = "group";
                field.is_set = !node.nullable || value.is_some_and(Value::is_object);
                if field.is_set {
                    field.fields = self.properties(node, value, false);
                }
                if field.is_set && field.fields.is_empty() {
                    return None;
                }
            }
            Shape::List(items) => self.list(&mut field, node, value, items),
            Shape::Variants { tag, variants } => self.variants(&mut field, node, value, tag, &variants),
            Shape::Secret => {
                field.kind = "secret";
                field.is_set = is_set(value);
                field.required &= !field.is_set;
            }
            Shape::Json => json(&mut field, value),
        }
        self.finish(&mut field);
        Some(field)
    }

    /// A field with its words, its name and what is wrong with it.
    fn named(&self, node: &Node<'s>) -> FormField {
        let (label, hint) = self.words.setting(&node.code, &node.name, node.description);
        FormField {
            id: format!("s-{}", node.place),
            place: node.place.clone(),
            label,
            hint,
            error: self.error(&node.place),
            required: node.required && !node.nullable,
            optional: node.nullable,
            input_mode: "text",
            ..FormField::default()
        }
    }

    fn error(&self, place: &str) -> Option<String> {
        let own = self.problems.iter().filter(|problem| problem.place == place);
        let mut said: Vec<String> = own.map(|problem| self.words.say(&problem.message)).collect();
        said.dedup();
        (!said.is_empty()).then(|| said.join(" "))
    }

    fn finish(&self, field: &mut FormField) {
        // What is wrong inside of what has no fields of its own is said at the whole.
        if field.error.is_none() && field.fields.is_empty() && field.entries.is_empty() {
            let prefix = below(&field.place, "");
            let inside = self.problems.iter().find(|problem| problem.place.starts_with(&prefix));
            field.error = inside.map(|problem| self.words.say(&problem.message));
        }
        let parts = [
            (field.error.is_some(), "error"),
            (field.hint.is_some(), "hint"),
            (field.range.is_some(), "range"),
        ];
        let ids: Vec<String> = parts
            .iter()
            .filter(|(there, _)| *there)
            .map(|(_, part)| format!("{}-{part}", field.id))
            .collect();
        field.described_by = ids.join(" ");
    }

    /// Told where the schema itself has bounds; that a 32-bit number ends somewhere helps nobody.
    fn range(&self, node: &Node<'s>, least: Option<f64>, most: Option<f64>) -> Option<String> {
        let has = |keyword: &str| node.schema.contains_key(keyword);
        let is_wide = most.is_none_or(|most| most >= WIDE);
        let is_natural = least.is_none_or(|least| least == 0.0 || (least == 1.0 && is_wide));
        match (has("minimum") && !is_natural, has("maximum") && !is_wide) {
            (false, false) => None,
            (least_told, most_told) => {
                let least = least.filter(|_| least_told || most_told);
                Some(self.words.say(&range_message(least, most.filter(|_| most_told))))
            }
        }
    }

    fn options(
        &self,
        node: &Node<'s>,
        constants: &[Constant<'_>],
        is_chosen: impl Fn(&Value) -> bool,
    ) -> Vec<FieldOption> {
        let option = |constant: &Constant<'_>| {
            let value = text_of(&constant.value);
            let (label, hint) = match (constant.offer, &constant.value) {
                (Some(offer), _) => (offer.label.clone(), some(&offer.hint)),
                (None, Value::Bool(true)) => (self.words.code("form.yes"), None),
                (None, Value::Bool(false)) => (self.words.code("form.no"), None),
                (None, _) => {
                    let code = format!("{}.{}", node.code, super::words::kebab(&value));
                    self.words.setting(&code, &value, constant.description)
                }
            };
            FieldOption { chosen: is_chosen(&constant.value), value, label, hint }
        };
        constants.iter().map(option).collect()
    }

    fn choice(
        &self,
        field: &mut FormField,
        node: &Node<'s>,
        value: Option<&Value>,
        constants: &[Constant<'_>],
    ) {
        field.value = shown(value);
        field.options = self.options(node, constants, |constant| Some(constant) == value);
        let none = node.nullable || (!node.required && constants.iter().all(|one| one.offer.is_some()));
        if none {
            let label = self.words.code("form.none");
            let chosen = field.value.is_empty();
            field.options.insert(0, FieldOption { label, chosen, ..FieldOption::default() });
        }
        field.optional = none;
        let is_known = field.options.iter().any(|option| option.chosen);
        if !is_known && !field.value.is_empty() {
            // What is stored stays visible and can be kept, even when it is no longer offered.
            let kept = FieldOption {
                value: field.value.clone(),
                label: field.value.clone(),
                chosen: true,
                hint: None,
            };
            field.options.push(kept);
        }
        let has_hints = field.options.iter().any(|option| option.hint.is_some());
        field.brief = !has_hints;
        let radio = field.options.len() <= RADIOS_MAX && (has_hints || field.options.len() <= 3);
        field.kind = if radio { "radio" } else { "select" };
    }

    fn languages(
        &self,
        field: &mut FormField,
        node: &Node<'s>,
        value: Option<&Value>,
        multiline: bool,
        most: usize,
    ) {
        let empty = Map::new();
        let map = value.and_then(Value::as_object).unwrap_or(&empty);
        let mut tags: Vec<&str> = self.spec.languages.iter().map(String::as_str).collect();
        tags.extend(
            map.keys().map(String::as_str).filter(|tag| !self.spec.languages.iter().any(|one| one == tag)),
        );
        let is_long =
            multiline || map.values().any(|text| text.as_str().is_some_and(|text| text.contains('\n')));
        field.kind = "languages";
        field.fields = tags
            .iter()
            .map(|tag| {
                let place = below(&node.place, tag);
                let mut one = FormField {
                    kind: if is_long { "multiline" } else { "text" },
                    id: format!("s-{place}"),
                    label: self.words.language(tag),
                    error: self.error(&place),
                    value: shown(map.get(*tag)),
                    input_mode: "text",
                    length_max: most,
                    rows: 4,
                    lang: (*tag).to_owned(),
                    place,
                    ..FormField::default()
                };
                self.finish(&mut one);
                one
            })
            .collect();
    }

    fn list(&self, field: &mut FormField, node: &Node<'s>, value: Option<&Value>, items: &'s Value) {
        let empty = Vec::new();
        let list = value.and_then(Value::as_array).unwrap_or(&empty);
        field.kind = "list";
        field.entries = list
            .iter()
            .enumerate()
            .map(|(index, value)| {
                let entry = self.spec.entry(node, items, index);
                let mut kind = None;
                let fields = match self.spec.shape(&entry) {
                    Shape::Variants { tag, variants } => {
                        let mut inner = self.named(&entry);
                        (inner.label, inner.hint, inner.brief) = (self.title(value, index), None, true);
                        self.variants(&mut inner, &entry, Some(value), tag, &variants);
                        self.finish(&mut inner);
                        kind = inner.options.iter().find(|option| option.chosen).map(|one| one.label.clone());
                        vec![inner]
                    }
                    _ => {
                        let mut fields = self.properties(&entry, Some(value), false);
                        if has_own_name(&entry) {
                            fields.retain(|field| split(&field.place).1 != "id");
                        }
                        fields
                    }
                };
                Entry {
                    id: format!("s-{}", entry.place),
                    // What it is called says more than what kind of thing it is, and both more than a number.
                    title: name_of(self.spec, value).or(kind).unwrap_or_else(|| self.title(value, index)),
                    was: value.get(WAS).map_or_else(|| index.to_string(), shown_number),
                    first: index == 0,
                    last: index + 1 == list.len(),
                    place: entry.place,
                    fields,
                }
            })
            .collect();
    }

    /// What an entry is called: its name, else its number.
    fn title(&self, value: &Value, index: usize) -> String {
        name_of(self.spec, value)
            .unwrap_or_else(|| self.words.say(&Message::new("form.entry").with("number", index + 1)))
    }

    fn variants(
        &self,
        field: &mut FormField,
        node: &Node<'s>,
        value: Option<&Value>,
        tag: &str,
        variants: &[Variant<'s>],
    ) {
        let chosen = value.and_then(|value| value.get(tag)).and_then(Value::as_str).unwrap_or_default();
        field.kind = "variants";
        chosen.clone_into(&mut field.value);
        tag.clone_into(&mut field.tag);
        if field.error.is_none() {
            field.error = self.error(&below(&node.place, tag));
        }
        field.options = variants
            .iter()
            .map(|variant| {
                let code = format!(
                    "{}.{}.{}.{}",
                    self.spec.area,
                    node.section,
                    super::words::kebab(tag),
                    super::words::kebab(variant.name)
                );
                let (label, hint) = self.words.setting(&code, variant.name, variant.description);
                FieldOption { value: variant.name.to_owned(), label, hint, chosen: variant.name == chosen }
            })
            .collect();
        if let Some(variant) = variants.iter().find(|variant| variant.name == chosen) {
            let mut inner = self.spec.variant(node, variant);
            inner.default = None;
            field.fields = self.properties(&inner, value, false);
        }
    }
}

/// The first thing in an entry that sounds like a name.
fn name_of(spec: &FormSpec<'_>, value: &Value) -> Option<String> {
    let text = |place: &str| at(value, place).and_then(Value::as_str).filter(|text| !text.is_empty());
    let languages = spec.languages.iter().map(|tag| format!("text.{tag}"));
    let names = ["name", "host", "connection", "url", "text.en", "id"].map(str::to_owned);
    let found = languages.chain(names).find_map(|place| text(&place).map(str::to_owned))?;
    Some(found.chars().take(80).collect())
}

fn text(field: &mut FormField, value: Option<&Value>, shape: TextShape) {
    field.kind = match shape.kind {
        TextKind::Lines => "multiline",
        TextKind::Image => "image",
        TextKind::Line | TextKind::Slug | TextKind::Color => "text",
    };
    field.value = shown(value);
    field.length_max = shape.most;
    field.rows = (field.value.lines().count() + 1).clamp(4, 16);
    field.code = !matches!(shape.kind, TextKind::Line | TextKind::Lines);
    field.is_set = shape.kind == TextKind::Image && is_image(&field.value);
}

fn find(field: &mut FormField, value: Option<&Value>, search: &Search) {
    field.kind = "find";
    field.value = shown(value);
    field.options = vec![known(search, &field.value)];
    searched(field, search);
}

fn picks(field: &mut FormField, value: Option<&Value>, search: &Search) {
    field.kind = "picks";
    let list = value.and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    field.options = list.iter().filter_map(Value::as_str).map(|text| known(search, text)).collect();
    searched(field, search);
}

fn searched(field: &mut FormField, search: &Search) {
    field.url.clone_from(&search.url);
    if let Some(found) = search.found.as_ref().filter(|found| found.place == field.place) {
        field.addable = found.offers.iter().map(option_of).collect();
        field.found_nothing = found.offers.is_empty();
        field.typed.clone_from(&found.text);
    }
}

/// A value with its name, where the caller knows one.
fn known(search: &Search, value: &str) -> FieldOption {
    let found = search.known.iter().find(|offer| offer.value == value);
    found.map_or_else(
        || FieldOption { value: value.to_owned(), label: value.to_owned(), ..FieldOption::default() },
        option_of,
    )
}

fn option_of(offer: &Offer) -> FieldOption {
    FieldOption {
        value: offer.value.clone(),
        label: offer.label.clone(),
        hint: some(&offer.hint),
        chosen: false,
    }
}

fn lines(field: &mut FormField, value: Option<&Value>, whole_numbers: bool) {
    let list = value.and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default();
    field.kind = "lines";
    field.value = list.iter().map(text_of).collect::<Vec<_>>().join("\n");
    field.rows = (list.len() + 1).clamp(3, 16);
    field.input_mode = if whole_numbers { "numeric" } else { "text" };
}

fn pairs(field: &mut FormField, value: Option<&Value>) {
    let empty = Map::new();
    let map = value.and_then(Value::as_object).unwrap_or(&empty);
    let line = |(key, value): (&String, &Value)| match value {
        // A line that was no pair, as it was typed.
        Value::Null => key.clone(),
        value => format!("{key} = {}", text_of(value)),
    };
    field.kind = "pairs";
    field.value = map.iter().map(line).collect::<Vec<_>>().join("\n");
    field.rows = (map.len() + 1).clamp(3, 16);
    field.code = true;
}

fn json(field: &mut FormField, value: Option<&Value>) {
    let raw = value.and_then(|value| value.get(RAW)).and_then(Value::as_str);
    let pretty = |value: &Value| serde_json::to_string_pretty(value).unwrap_or_default();
    field.kind = "json";
    field.value = raw.map_or_else(|| value.map(pretty).unwrap_or_default(), str::to_owned);
    field.rows = (field.value.lines().count() + 1).clamp(4, 24);
    field.code = true;
}

/// A value as the text of an input.
fn shown(value: Option<&Value>) -> String {
    value.filter(|value| !value.is_null()).map(text_of).unwrap_or_default()
}

fn shown_number(value: &Value) -> String {
    value.as_u64().map(|number| number.to_string()).unwrap_or_default()
}

fn some(text: &str) -> Option<String> {
    (!text.is_empty()).then(|| text.to_owned())
}
