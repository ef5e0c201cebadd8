//! One language: its Fluent bundle and the list of its ids. Apart from `Texts`, which knows about several
//! languages and how one stands in for another.

use std::collections::BTreeMap;

use fluent_bundle::{FluentArgs, FluentResource, concurrent::FluentBundle};
use unic_langid::LanguageIdentifier;

use crate::languages;

/// Why a language cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LocaleError {
    /// The tag is no language tag (BCP 47).
    #[error("`{0}` is no language tag")]
    Tag(String),
    /// The source does not parse, or has an id twice.
    #[error("{tag}: {detail}")]
    Source {
        /// The language.
        tag: String,
        /// What is wrong, and where.
        detail: String,
    },
    /// Two sources for one language.
    #[error("`{0}` is there already")]
    Twice(String),
}

/// One language.
pub(crate) struct Locale {
    /// The tag in its canonical spelling.
    pub(crate) tag: String,
    bundle: FluentBundle<FluentResource>,
    ids: Vec<String>,
    /// Where each id stands in the files, read one after the other.
    positions: BTreeMap<String, usize>,
    /// The text of each id as it is written.
    written: BTreeMap<String, String>,
}

impl Locale {
    /// Reads all `files` of one language.
    pub(crate) fn read(tag: &str, files: &[&str]) -> Result<Self, LocaleError> {
        let language: LanguageIdentifier = tag.parse().map_err(|_| LocaleError::Tag(tag.to_owned()))?;
        let tag = language.to_string();
        let fault = |detail: String| LocaleError::Source { tag: tag.clone(), detail };
        let mut bundle = FluentBundle::new_concurrent(vec![language]);
        // What is written from the right needs marks around the names, addresses and codes in its sentences, or
        // their punctuation changes sides. Elsewhere marks would be copied along with them for nothing.
        bundle.set_use_isolating(languages::direction(&tag) == "rtl");
        let (mut ids, mut written) = (Vec::new(), BTreeMap::new());
        for file in files {
            let resource = FluentResource::try_new((*file).to_owned())
                .map_err(|(_, errors)| fault(format!("{errors:?}")))?;
            ids.extend(message_ids(file));
            written.extend(written_texts(file));
            bundle.add_resource(resource).map_err(|errors| fault(format!("{errors:?}")))?;
        }
        let positions = ids.iter().enumerate().map(|(position, id)| (id.clone(), position)).collect();
        ids.sort();
        Ok(Self { tag, bundle, ids, positions, written })
    }

    /// Whether there are words for `id`.
    pub(crate) fn has(&self, id: &str) -> bool {
        self.bundle.get_message(id).is_some_and(|message| message.value().is_some())
    }

    /// The text of `id` as it is written.
    pub(crate) fn written(&self, id: &str) -> Option<&str> {
        self.written.get(id).map(String::as_str)
    }

    /// The pattern of `id`.
    pub(crate) fn pattern(&self, id: &str) -> Option<&fluent_syntax::ast::Pattern<&str>> {
        self.bundle.get_message(id)?.value()
    }

    /// The ids, sorted.
    pub(crate) fn ids(&self) -> impl Iterator<Item = &str> {
        self.ids.iter().map(String::as_str)
    }

    /// Where `id` stands in the files.
    pub(crate) fn position(&self, id: &str) -> Option<usize> {
        self.positions.get(id).copied()
    }

    /// The words for `id`, and what went wrong while they were put together (a missing argument).
    pub(crate) fn format(&self, id: &str, arguments: &FluentArgs<'_>) -> Option<(String, String)> {
        let message = self.bundle.get_message(id)?;
        let pattern = message.value()?;
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, Some(arguments), &mut errors).into_owned();
        let faults = errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("; ");
        Some((text, faults))
    }
}

/// The ids of a source that has been parsed: a message begins at the start of a line, as Fluent demands.
fn message_ids(source: &str) -> impl Iterator<Item = String> + '_ {
    source.lines().filter_map(|line| {
        let (id, _) = line.split_once('=')?;
        let id = id.trim_end();
        let is_id = id.starts_with(|c: char| c.is_ascii_alphabetic())
            && id.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
        is_id.then(|| id.to_owned())
    })
}

/// Each text with its id, without the indentation of its further lines.
fn written_texts(source: &str) -> BTreeMap<String, String> {
    let mut texts: BTreeMap<String, String> = BTreeMap::new();
    let mut current: Option<String> = None;
    for line in source.lines() {
        if let Some(id) = message_ids(line).next() {
            let text = line.split_once('=').map_or("", |(_, text)| text.trim());
            texts.insert(id.clone(), text.to_owned());
            current = Some(id);
        } else if line.starts_with([' ', '}']) && !line.trim().is_empty() {
            if let Some(text) = current.as_ref().and_then(|id| texts.get_mut(id)) {
                if !text.is_empty() {
                    text.push('\n');
                }
                text.push_str(line.strip_prefix("    ").unwrap_or(line));
            }
        } else if line.starts_with('#') {
            current = None;
        }
    }
    texts
}

#[cfg(test)]
mod tests {
    use fluent_bundle::FluentValue;

    use super::*;

    // Beyond 102, the library takes every number in Arabic for `other`, where CLDR goes by the last two digits.
    // Texts of ours do not count that far but for round numbers.
    #[test]
    fn numbers_choose_the_categories_of_each_language() {
        let probe = "n = { $n ->\n    [zero] zero\n    [one] one\n    [two] two\n    [few] few\n    [many] many\n   \
                     *[other] other\n}\n";
        for (tag, numbers) in [
            ("ar", "zero one two few few many many other other"),
            ("cs", "other one few few other other other other other"),
            ("da", "other one other other other other other other other"),
            ("it", "other one other other other other other other other"),
            ("ja", "other other other other other other other other other"),
            ("ko", "other other other other other other other other other"),
            ("pl", "many one few few many many many many few"),
            ("pt-BR", "one one other other other other other other other"),
            ("pt-PT", "other one other other other other other other other"),
            ("ru", "many one few few many one many many few"),
            ("zh-Hans", "other other other other other other other other other"),
            ("zh-Hant", "other other other other other other other other other"),
        ] {
            let locale = Locale::read(tag, &[probe]).unwrap();
            let said = [0, 1, 2, 3, 5, 21, 99, 100, 102].map(|number: u32| {
                let arguments = FluentArgs::from_iter([("n", FluentValue::from(number))]);
                locale.format("n", &arguments).unwrap().0
            });
            assert_eq!(said.join(" "), numbers, "{tag}");
        }
    }
}
