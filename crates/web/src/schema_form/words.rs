//! What a form says: texts of the locale files by code, and for a setting that has none yet, its schema's own
//! English words, so that a new activity can be set at once.

use domain::message::Message;
use texts::{BASE_LOCALE, Texts};

/// The words of one language.
#[derive(Clone, Copy)]
pub(crate) struct Words<'a> {
    texts: &'a Texts,
    locale: &'a str,
}

impl<'a> Words<'a> {
    /// Texts in `locale`.
    pub(crate) const fn new(texts: &'a Texts, locale: &'a str) -> Self {
        Self { texts, locale }
    }

    pub(crate) fn say(&self, message: &Message) -> String {
        self.texts.say(self.locale, message)
    }

    pub(super) fn code(&self, code: &'static str) -> String {
        self.say(&Message::new(code))
    }

    /// The text of a code made at run time, if this language or English has it.
    pub(crate) fn find(&self, code: &str) -> Option<String> {
        let known = self.texts.is_known(self.locale, code) || self.texts.is_known(BASE_LOCALE, code);
        known.then(|| {
            self.say(&Message { code: code.to_owned().into(), args: std::collections::BTreeMap::new() })
        })
    }

    /// Where the text of a code stands among all; properties are drawn in the order of their texts.
    pub(super) fn position(&self, code: &str) -> usize {
        self.texts.position(code).unwrap_or(usize::MAX)
    }

    pub(super) fn language(&self, tag: &str) -> String {
        self.texts.native_name(tag).to_owned()
    }

    /// Name and explanation of a setting.
    pub(super) fn setting(
        &self,
        code: &str,
        name: &str,
        description: Option<&str>,
    ) -> (String, Option<String>) {
        match self.find(code) {
            Some(label) => (label, self.find(&format!("{code}.hint"))),
            None => (humanised(name), description.map(plain)),
        }
    }
}

/// `LockPolicy` and `duration_minutes` as parts of a code: `lock-policy`, `duration-minutes`.
pub(crate) fn kebab(name: &str) -> String {
    let mut text = String::with_capacity(name.len() + 4);
    let mut after_small = false;
    for c in name.chars() {
        if c.is_ascii_uppercase() {
            if after_small {
                text.push('-');
            }
            text.push(c.to_ascii_lowercase());
        } else {
            text.push(if c.is_ascii_alphanumeric() { c } else { '-' });
        }
        after_small = c.is_ascii_lowercase() || c.is_ascii_digit();
    }
    text
}

/// `duration_minutes` as a name: `Duration minutes`.
fn humanised(name: &str) -> String {
    let spaced = name.replace(['_', '-'], " ");
    let mut letters = spaced.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// A description without the marks of a program's documentation.
fn plain(description: &str) -> String {
    description.replace('`', "").split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::{humanised, kebab};

    #[test]
    fn names_of_types_and_properties_become_parts_of_codes_and_titles() {
        assert_eq!(kebab("LockPolicy"), "lock-policy");
        assert_eq!(kebab("TlsSettings2"), "tls-settings2");
        assert_eq!(kebab("duration_minutes"), "duration-minutes");
        assert_eq!(humanised("duration_minutes"), "Duration minutes");
        assert_eq!(humanised(""), "");
    }
}
