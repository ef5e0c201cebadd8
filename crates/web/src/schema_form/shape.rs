//! What a schema says about one place: the shape of its value, whether it can be absent, its default.
//!
//! Made for what schemars writes (references, `anyOf` with null, `oneOf` of constants with descriptions); all
//! else has the shape [`Shape::Json`], so that no schema is too odd to be edited.

use serde_json::{Map, Value};

use super::{FormSpec, Look, Offer, Search, place, words::kebab};

/// Groups in groups deeper than this are JSON; also ends a schema that contains itself.
const DEPTH_MAX: usize = 6;
/// References that lead to references.
const HOPS_MAX: usize = 16;

/// The slug's type name in a schema: has rules that the schema does not tell.
const SLUG: &str = "slug";

/// A place's schema, followed to where it says something.
#[derive(Clone, Debug)]
pub(super) struct Node<'a> {
    pub(super) schema: &'a Map<String, Value>,
    /// Of the place, else of its type.
    pub(super) description: Option<&'a str>,
    pub(super) default: Option<&'a Value>,
    pub(super) nullable: bool,
    /// Among its object's required properties.
    pub(super) required: bool,
    /// The type's name as part of a code; of the root and of unnamed objects, the one around it.
    pub(super) section: String,
    /// Code of its texts.
    pub(super) code: String,
    /// Last part of its place.
    pub(super) name: String,
    pub(super) place: String,
}

/// One of a fixed set of values.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Constant<'a> {
    pub(super) value: Value,
    pub(super) description: Option<&'a str>,
    /// Name and hint, where the caller gave them.
    pub(super) offer: Option<&'a Offer>,
}

/// One of several kinds of object, told apart by a tag.
#[derive(Clone, Debug)]
pub(super) struct Variant<'a> {
    pub(super) name: &'a str,
    pub(super) description: Option<&'a str>,
    pub(super) schema: &'a Map<String, Value>,
}

/// What a text can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TextKind {
    Line,
    Lines,
    Slug,
    Color,
    Image,
}

/// A text and its bounds, in code points.
#[derive(Clone, Copy, Debug)]
pub(super) struct TextShape {
    pub(super) kind: TextKind,
    pub(super) least: usize,
    pub(super) most: usize,
}

/// What a value looks like.
#[derive(Clone, Debug)]
pub(super) enum Shape<'a> {
    Text(TextShape),
    Number {
        whole: bool,
        least: Option<f64>,
        most: Option<f64>,
    },
    Flag,
    /// One of a fixed set; also an optional yes or no.
    Choice(Vec<Constant<'a>>),
    /// Any of a fixed set.
    Checks(Vec<Constant<'a>>),
    /// A text that is searched for.
    Find(&'a Search),
    /// A list of texts that are searched for.
    Picks(&'a Search),
    /// A list of texts or numbers, one a line.
    Lines {
        whole_numbers: bool,
        unique: bool,
    },
    Languages {
        multiline: bool,
        most: usize,
    },
    Pairs,
    Group,
    List(&'a Value),
    Variants {
        tag: &'a str,
        variants: Vec<Variant<'a>>,
    },
    Secret,
    Fixed(&'a Value),
    Json,
    Hidden,
}

impl<'a> FormSpec<'a> {
    /// The root of the form.
    pub(super) fn root(&'a self) -> Node<'a> {
        let around = Node {
            schema: empty(),
            description: None,
            default: None,
            nullable: false,
            required: true,
            section: self.section.clone(),
            code: format!("{}.{}", self.area, self.section),
            name: String::new(),
            place: String::new(),
        };
        self.follow(self.top, around)
    }

    /// A property of an object.
    pub(super) fn property(&'a self, group: &Node<'a>, name: &str) -> Option<Node<'a>> {
        let parts = self.parts(group.schema);
        let schema = parts.iter().find_map(|part| part.get("properties")?.get(name))?;
        let mut required = parts.iter().filter_map(|part| part.get("required")?.as_array()).flatten();
        let around = Node {
            schema: empty(),
            description: None,
            default: None,
            nullable: false,
            required: required.any(|one| one == name),
            section: group.section.clone(),
            code: format!("{}.{}.{}", self.area, group.section, kebab(name)),
            name: name.to_owned(),
            place: place::below(&group.place, name),
        };
        Some(self.follow(schema, around))
    }

    /// The names of an object's properties that the form has; of the root, those that were asked for.
    pub(super) fn properties(&self, group: &Node<'a>) -> Vec<&'a str> {
        let parts = self.parts(group.schema);
        let properties = parts.iter().filter_map(|part| part.get("properties")?.as_object());
        let all: Vec<&str> =
            properties.flat_map(|properties| properties.keys().map(String::as_str)).collect();
        if group.place.is_empty() && !self.only.is_empty() {
            return self
                .only
                .iter()
                .filter_map(|only| all.iter().find(|name| *name == only).copied())
                .collect();
        }
        all
    }

    /// An object's schema and the one it refers to: the kind of a tagged object has its tag beside a reference.
    fn parts(&self, schema: &'a Map<String, Value>) -> Vec<&'a Map<String, Value>> {
        let beside = schema.get("$ref").and_then(|target| self.definition(target.as_str()?));
        std::iter::once(schema).chain(beside.and_then(Value::as_object)).collect()
    }

    fn definition(&self, target: &str) -> Option<&'a Value> {
        self.schema.get("$defs")?.get(target.strip_prefix("#/$defs/")?)
    }

    /// An entry of a list.
    pub(super) fn entry(&'a self, list: &Node<'a>, items: &'a Value, index: usize) -> Node<'a> {
        let name = index.to_string();
        let around = Node {
            schema: empty(),
            description: None,
            default: None,
            nullable: false,
            required: true,
            section: list.section.clone(),
            code: list.code.clone(),
            place: place::below(&list.place, &name),
            name,
        };
        self.follow(items, around)
    }

    /// The object of a variant, at the place of the whole.
    pub(super) fn variant(&'a self, whole: &Node<'a>, variant: &Variant<'a>) -> Node<'a> {
        Node { schema: variant.schema, section: whole.section.clone(), ..whole.clone() }
    }

    /// Follows references and alternatives with null to the schema that says what the value is.
    fn follow(&'a self, schema: &'a Value, around: Node<'a>) -> Node<'a> {
        let mut node = around;
        let mut current = schema;
        for _ in 0..HOPS_MAX {
            let Value::Object(map) = current else { break };
            node.schema = map;
            node.description = node.description.or_else(|| map.get("description").and_then(Value::as_str));
            node.default = node.default.or_else(|| map.get("default"));
            if let Some(target) = map.get("$ref").and_then(Value::as_str) {
                let Some(found) = self.definition(target) else { break };
                node.section = kebab(target.rsplit('/').next().unwrap_or(target));
                current = found;
            } else if let Some(other) = beside_null(map) {
                node.nullable = true;
                current = other;
            } else if let Some([only]) = map.get("allOf").and_then(Value::as_array).map(Vec::as_slice) {
                current = only;
            } else {
                break;
            }
        }
        if let Some(Value::Array(types)) = node.schema.get("type") {
            node.nullable |= types.iter().any(|one| one == "null");
        }
        node
    }

    /// The shape of a place.
    pub(super) fn shape(&'a self, node: &Node<'a>) -> Shape<'a> {
        match self.look_of(node) {
            Some(Look::Hidden) => return Shape::Hidden,
            Some(Look::Json) => return Shape::Json,
            Some(Look::Secret) => return Shape::Secret,
            Some(Look::Pairs) => return Shape::Pairs,
            Some(Look::Multiline | Look::Color | Look::Image) | None => {}
        }
        if let Some(constant) = node.schema.get("const") {
            return Shape::Fixed(constant);
        }
        if let Some(constants) = constants(node.schema) {
            return Shape::Choice(constants);
        }
        match type_of(node.schema) {
            Some("string") => self.text_shape(node),
            Some(kind @ ("integer" | "number")) => number_shape(node.schema, kind == "integer"),
            Some("boolean") if node.nullable => Shape::Choice(
                [true, false]
                    .map(|value| Constant { value: value.into(), description: None, offer: None })
                    .into(),
            ),
            Some("boolean") => Shape::Flag,
            Some("array") => self.array_shape(node),
            Some("object") => self.object_shape(node),
            _ => variants(self.schema, node.schema)
                .map_or(Shape::Json, |(tag, variants)| Shape::Variants { tag, variants }),
        }
    }

    fn look_of(&self, node: &Node<'a>) -> Option<Look> {
        let asked = self.looks.iter().find(|(pattern, _)| place::matches(pattern, &node.place));
        let said = node.schema.get("format").and_then(Value::as_str).and_then(Look::of);
        asked.map(|(_, look)| *look).or(said)
    }

    fn offers_of(&'a self, node: &Node<'a>) -> Option<Vec<Constant<'a>>> {
        let (_, offers) = self.offers.iter().find(|(pattern, _)| place::matches(pattern, &node.place))?;
        let constant = |offer: &'a Offer| Constant {
            value: offer.value.clone().into(),
            description: None,
            offer: Some(offer),
        };
        Some(offers.iter().map(constant).collect())
    }

    fn search_of(&'a self, node: &Node<'a>) -> Option<&'a Search> {
        self.searches
            .iter()
            .find(|(pattern, _)| place::matches(pattern, &node.place))
            .map(|(_, search)| search)
    }

    fn text_shape(&'a self, node: &Node<'a>) -> Shape<'a> {
        if let Some(offers) = self.offers_of(node) {
            return Shape::Choice(offers);
        }
        if let Some(search) = self.search_of(node) {
            return Shape::Find(search);
        }
        let kind = match self.look_of(node) {
            _ if node.section == SLUG => TextKind::Slug,
            Some(Look::Multiline) => TextKind::Lines,
            Some(Look::Color) => TextKind::Color,
            Some(Look::Image) => TextKind::Image,
            _ => TextKind::Line,
        };
        let (least, most) = lengths(node.schema, kind == TextKind::Lines);
        let is_needed = kind == TextKind::Slug || (node.required && !node.nullable);
        let most = match kind {
            TextKind::Slug => 64,
            TextKind::Image => super::IMAGE_MAX,
            _ => most,
        };
        Shape::Text(TextShape { kind, least: least.max(usize::from(is_needed)), most })
    }

    fn array_shape(&'a self, node: &Node<'a>) -> Shape<'a> {
        let Some(items) = node.schema.get("items") else { return Shape::Json };
        if let Some(offers) = self.offers_of(node) {
            return Shape::Checks(offers);
        }
        if let Some(search) = self.search_of(node) {
            return Shape::Picks(search);
        }
        let entry = self.entry(node, items, 0);
        if let Some(constants) = constants(entry.schema) {
            return Shape::Checks(constants);
        }
        let unique = node.schema.get("uniqueItems") == Some(&Value::Bool(true));
        match type_of(entry.schema) {
            _ if entry.nullable => Shape::Json,
            Some("string") => Shape::Lines { whole_numbers: false, unique },
            Some("integer") => Shape::Lines { whole_numbers: true, unique },
            Some("object") if has_properties(entry.schema) && depth(&node.place) < DEPTH_MAX => {
                Shape::List(items)
            }
            _ if variants(self.schema, entry.schema).is_some() && depth(&node.place) < DEPTH_MAX => {
                Shape::List(items)
            }
            _ => Shape::Json,
        }
    }

    fn object_shape(&'a self, node: &Node<'a>) -> Shape<'a> {
        if has_properties(node.schema) {
            return if depth(&node.place) < DEPTH_MAX { Shape::Group } else { Shape::Json };
        }
        let multiline = self.look_of(node) == Some(Look::Multiline);
        match node.schema.get("additionalProperties") {
            Some(Value::Object(text)) if type_of(text) == Some("string") && !text.contains_key("enum") => {
                Shape::Languages { multiline, most: lengths(text, multiline).1 }
            }
            // No settings at all.
            Some(Value::Bool(false)) => Shape::Group,
            _ => Shape::Json,
        }
    }

    /// The node at a place of `value`, which tells the variants and the lengths of lists.
    pub(super) fn node_at(&'a self, place: &str, value: &Value) -> Option<Node<'a>> {
        let mut node = self.root();
        for part in place.split('.').filter(|part| !part.is_empty()) {
            node = match self.shape(&node) {
                Shape::Group => self.property(&node, part)?,
                Shape::List(items) => self.entry(&node, items, part.parse().ok()?),
                Shape::Variants { tag, variants } => {
                    let chosen = place::at(value, &place::below(&node.place, tag))?.as_str()?;
                    let variant = variants.iter().find(|variant| variant.name == chosen)?;
                    self.property(&self.variant(&node, variant), part)?
                }
                _ => return None,
            };
        }
        Some(node)
    }
}

fn empty() -> &'static Map<String, Value> {
    static EMPTY: std::sync::OnceLock<Map<String, Value>> = std::sync::OnceLock::new();
    EMPTY.get_or_init(Map::new)
}

fn depth(place: &str) -> usize {
    place.split('.').filter(|part| !part.is_empty()).count()
}

fn has_properties(schema: &Map<String, Value>) -> bool {
    schema.get("properties").and_then(Value::as_object).is_some_and(|properties| !properties.is_empty())
}

/// The type besides null.
pub(super) fn type_of(schema: &Map<String, Value>) -> Option<&str> {
    match schema.get("type")? {
        Value::String(one) => Some(one),
        Value::Array(several) => {
            let mut others = several.iter().filter_map(Value::as_str).filter(|one| *one != "null");
            others.next().filter(|_| others.next().is_none())
        }
        _ => None,
    }
}

/// The other one of two alternatives of which one is null.
fn beside_null(map: &Map<String, Value>) -> Option<&Value> {
    let branches = map.get("anyOf").or_else(|| map.get("oneOf"))?.as_array()?;
    let is_null = |schema: &Value| schema.get("type").is_some_and(|kind| kind == "null");
    match branches.as_slice() {
        [one, null] if is_null(null) => Some(one),
        [null, one] if is_null(null) => Some(one),
        _ => None,
    }
}

/// The values of an enumeration, however it is written.
pub(super) fn constants(schema: &Map<String, Value>) -> Option<Vec<Constant<'_>>> {
    let plain = |value: &Value| Constant { value: value.clone(), description: None, offer: None };
    if let Some(Value::Array(values)) = schema.get("enum") {
        return Some(values.iter().filter(|value| !value.is_null()).map(plain).collect());
    }
    let branches = schema.get("oneOf").or_else(|| schema.get("anyOf"))?.as_array()?;
    let mut all = Vec::new();
    for branch in branches {
        let description = branch.get("description").and_then(Value::as_str);
        match (branch.get("const"), branch.get("enum").and_then(Value::as_array)) {
            (Some(value), _) => all.push(Constant { value: value.clone(), description, offer: None }),
            (None, Some(values)) => all.extend(values.iter().map(plain)),
            (None, None) => return None,
        }
    }
    (!all.is_empty()).then_some(all)
}

/// The kinds of a tagged object: alternatives that all have one property with a constant in common.
pub(super) fn variants<'a>(
    root: &'a Value,
    schema: &'a Map<String, Value>,
) -> Option<(&'a str, Vec<Variant<'a>>)> {
    let branches = schema.get("oneOf").or_else(|| schema.get("anyOf"))?.as_array()?;
    let resolved: Vec<&Map<String, Value>> = branches
        .iter()
        .map(|branch| match branch.get("$ref").and_then(Value::as_str) {
            Some(target) if branch.get("properties").is_none() => {
                root.get("$defs")?.get(target.strip_prefix("#/$defs/")?)?.as_object()
            }
            _ => branch.as_object(),
        })
        .collect::<Option<_>>()?;
    let tag_of = |schema: &'a Map<String, Value>| {
        let properties = schema.get("properties")?.as_object()?;
        properties.iter().find(|(_, property)| property.get("const").is_some_and(Value::is_string))
    };
    let (tag, _) = tag_of(resolved.first()?)?;
    let variants = branches
        .iter()
        .zip(resolved)
        .map(|(branch, schema)| {
            let name = schema.get("properties")?.get(tag.as_str())?.get("const")?.as_str()?;
            let description = branch.get("description").or_else(|| schema.get("description"));
            Some(Variant { name, description: description.and_then(Value::as_str), schema })
        })
        .collect::<Option<Vec<_>>>()?;
    Some((tag.as_str(), variants))
}

fn count(schema: &Map<String, Value>, keyword: &str) -> Option<usize> {
    schema.get(keyword).and_then(Value::as_u64).and_then(|count| usize::try_from(count).ok())
}

fn lengths(schema: &Map<String, Value>, multiline: bool) -> (usize, usize) {
    let most = if multiline { super::LONG_TEXT_MAX } else { super::TEXT_MAX };
    (count(schema, "minLength").unwrap_or(0), count(schema, "maxLength").unwrap_or(most))
}

/// How many entries a list may have.
pub(super) fn item_counts(schema: &Map<String, Value>) -> (usize, usize) {
    (count(schema, "minItems").unwrap_or(0), count(schema, "maxItems").unwrap_or(usize::MAX))
}

fn number_shape<'a>(schema: &Map<String, Value>, whole: bool) -> Shape<'a> {
    let bound = |keyword: &str| schema.get(keyword).and_then(Value::as_f64);
    let (low, high) = match schema.get("format").and_then(Value::as_str) {
        Some("uint8") => (Some(0.0), Some(f64::from(u8::MAX))),
        Some("uint16") => (Some(0.0), Some(f64::from(u16::MAX))),
        Some("uint32") => (Some(0.0), Some(f64::from(u32::MAX))),
        Some("uint64" | "uint" | "uint128") => (Some(0.0), None),
        Some("int8") => (Some(f64::from(i8::MIN)), Some(f64::from(i8::MAX))),
        Some("int16") => (Some(f64::from(i16::MIN)), Some(f64::from(i16::MAX))),
        Some("int32") => (Some(f64::from(i32::MIN)), Some(f64::from(i32::MAX))),
        _ => (None, None),
    };
    Shape::Number { whole, least: bound("minimum").or(low), most: bound("maximum").or(high) }
}
