//! Forms over a piece of the realm's document, drawn from its JSON schema and read back strictly.
//!
//! Pure: no HTTP, no service. A [`FormSpec`] says which schema and how some places look; [`FormSpec::fields`]
//! makes what a template draws, [`FormSpec::read`] takes what came back. Every shape of schema can be edited:
//! what has no look of its own is a text area with JSON. Nothing here needs a script in the browser; adding,
//! removing and moving entries are buttons, see [`Edit`]. `docs/guides/add-an-admin-page.md` shows the use.

mod check;
mod edit;
mod field;
mod place;
mod read;
mod shape;
#[cfg(test)]
mod tests;
mod words;

use std::sync::OnceLock;

use domain::{config::Realm, message::Message};
use serde_json::Value;

pub(crate) use edit::Edit;
pub(crate) use field::{FormField, ProblemLine, problem_lines};
pub(crate) use place::set_at;
pub(crate) use read::{Parsed, Reading, SecretChange};
pub(crate) use words::{Words, kebab};

/// Most entries of one list in one form; longer lists belong on pages of their own.
pub(crate) const ITEMS_MAX: usize = 200;

/// Longest text of one line, in code points, where the schema says nothing.
pub(crate) const TEXT_MAX: usize = 1_024;

/// Longest text of several lines (and JSON), in code points, where the schema says nothing.
pub(crate) const LONG_TEXT_MAX: usize = 100_000;

/// Something wrong with one field.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Problem {
    /// The field's place, dotted (`mandatory.0.text.en`); the root is the empty text.
    pub(crate) place: String,
    /// What is wrong.
    pub(crate) message: Message,
}

impl Problem {
    /// A problem at `place`.
    pub(crate) fn new(place: impl Into<String>, message: Message) -> Self {
        Self { place: place.into(), message }
    }
}

/// How a place is drawn where its type alone does not tell. A schema says the same by its format
/// (`#[schemars(extend("format" = "multiline"))]`).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Look {
    /// `multiline`: a text of several lines; of a map by language, each of its texts.
    Multiline,
    /// `password`: written, never shown.
    Secret,
    /// `color`: `#rrggbb` or nothing.
    Color,
    /// `image`: a picture as a `data:` address, or nothing.
    Image,
    /// `pairs`: a map with keys of any kind, one `key = value` a line.
    Pairs,
    /// `json`: the text area with JSON, whatever the shape.
    Json,
    /// `hidden`: not in the form; keeps its value.
    Hidden,
}

/// Longest picture, as text: 48 KiB in base 64 and what stands before it.
const IMAGE_MAX: usize = 65_600;

impl Look {
    fn of(format: &str) -> Option<Self> {
        Some(match format {
            "multiline" => Self::Multiline,
            "password" => Self::Secret,
            "color" => Self::Color,
            "image" => Self::Image,
            "pairs" => Self::Pairs,
            "json" => Self::Json,
            "hidden" => Self::Hidden,
            _ => return None,
        })
    }
}

/// One value to choose from, for a place whose values are known only while the product runs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Offer {
    /// The value in the document.
    pub(crate) value: String,
    /// Its name on the page.
    pub(crate) label: String,
    /// More about it; empty for nothing.
    pub(crate) hint: String,
}

/// A search for values of a place, such as groups of a directory.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Search {
    /// Where the script asks: `GET url?q=text` answers `[{"value","label","hint"}]`. May have a query already.
    pub(crate) url: String,
    /// Without a script: what the search whose button was pressed has found.
    pub(crate) found: Option<Found>,
    /// Names of values that are chosen already, where they are known.
    pub(crate) known: Vec<Offer>,
}

/// The result of a search whose button was pressed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Found {
    /// The place of the field.
    pub(crate) place: String,
    /// What was searched for.
    pub(crate) text: String,
    /// What was found.
    pub(crate) offers: Vec<Offer>,
}

/// A form over one schema.
#[derive(Clone)]
pub(crate) struct FormSpec<'a> {
    schema: &'a Value,
    /// The part of the schema that the form is over.
    top: &'a Value,
    area: &'static str,
    section: String,
    only: Vec<String>,
    looks: Vec<(String, Look)>,
    offers: Vec<(String, Vec<Offer>)>,
    searches: Vec<(String, Search)>,
    languages: Vec<String>,
}

/// The schema of the realm's document, made once.
pub(crate) fn realm_schema() -> &'static Value {
    static SCHEMA: OnceLock<Value> = OnceLock::new();
    SCHEMA.get_or_init(|| schemars::schema_for!(Realm).to_value())
}

impl<'a> FormSpec<'a> {
    /// A form over `schema` (as schemars writes it, the root an object with properties). `section` is the
    /// second part of the codes of its own properties' texts, `setting.<section>.<property>`; a schema whose
    /// title is a type's own name, not `…Settings`, goes by that instead, so that a type has one set of texts.
    pub(crate) fn new(schema: &'a Value, section: &str) -> Self {
        let title = schema.get("title").and_then(Value::as_str).unwrap_or("Settings");
        let section = if title.ends_with("Settings") { section.to_owned() } else { words::kebab(title) };
        Self {
            schema,
            top: schema,
            area: "setting",
            section,
            only: Vec::new(),
            looks: Vec::new(),
            offers: Vec::new(),
            searches: Vec::new(),
            languages: Vec::new(),
        }
    }

    /// A form over one type of a schema's `$defs`, such as one connection of the realm's; its texts' codes have
    /// the type's own name. A type that the schema does not have makes a form without fields.
    pub(crate) fn of_type(schema: &'a Value, name: &str) -> Self {
        let top = schema.get("$defs").and_then(|types| types.get(name)).unwrap_or(&Value::Null);
        Self { top, section: words::kebab(name), ..Self::new(schema, name) }
    }

    /// Takes the texts from another area than `setting`: for a form that is not over the realm's document, whose
    /// schema is made for it, `admin.bulk.groups` in place of `setting.bulk.groups`.
    pub(crate) fn area(mut self, area: &'static str) -> Self {
        self.area = area;
        self
    }

    /// Only these properties of the root, in this order; all others keep their values.
    pub(crate) fn only(mut self, properties: &[&str]) -> Self {
        self.only = properties.iter().map(|&property| property.to_owned()).collect();
        self
    }

    /// The languages that maps by language offer without being asked, the default one first.
    pub(crate) fn languages(mut self, tags: &[String]) -> Self {
        self.languages = tags.to_vec();
        self
    }

    /// Draws the places that match `pattern` (`*` for any one part, as in `servers.*.password`) this way.
    pub(crate) fn look(mut self, pattern: &str, look: Look) -> Self {
        self.looks.push((pattern.to_owned(), look));
        self
    }

    /// Lets texts, or lists of texts, at `pattern` be chosen from `offers`.
    pub(crate) fn offer(mut self, pattern: &str, offers: Vec<Offer>) -> Self {
        self.offers.push((pattern.to_owned(), offers));
        self
    }

    /// Lets texts, or lists of texts, at `pattern` be found by search-as-you-type.
    pub(crate) fn search(mut self, pattern: &str, search: Search) -> Self {
        self.searches.push((pattern.to_owned(), search));
        self
    }
}
