//! Words that passwords must not be or hold. The built-in list has the passwords that attackers try first;
//! an administrator adds the organisation's own words.

use std::collections::HashSet;

use crate::candidate::folded;

/// The shortest word that is looked for inside of a password: shorter ones are in everything.
const SHORTEST: usize = 4;

/// A set of words, folded.
#[derive(Clone, Debug, Default)]
pub struct Dictionary {
    words: HashSet<Vec<char>>,
    longest: usize,
}

impl Dictionary {
    /// No words.
    #[must_use]
    pub fn empty() -> Self {
        Self::default()
    }

    /// The built-in list.
    #[must_use]
    pub fn builtin() -> Self {
        Self::empty().with_words(include_str!("../words.txt").lines())
    }

    /// With more words; blank lines and lines that begin with `#` are passed over.
    #[must_use]
    pub fn with_words<'a>(mut self, words: impl Iterator<Item = &'a str>) -> Self {
        for word in words.map(str::trim).filter(|word| !word.is_empty() && !word.starts_with('#')) {
            let word = folded(word);
            self.longest = self.longest.max(word.len());
            self.words.insert(word);
        }
        self
    }

    /// Whether `text` (folded) is a word.
    pub(crate) fn has(&self, text: &[char]) -> bool {
        self.words.contains(text)
    }

    /// Whether a word of at least four characters is somewhere in `text` (folded).
    pub(crate) fn is_inside(&self, text: &[char]) -> bool {
        (0..text.len()).any(|from| {
            let most = self.longest.min(text.len() - from);
            (SHORTEST..=most).any(|length| self.words.contains(&text[from..from + length]))
        })
    }

    /// Whether `text` (folded) begins with the first `length` characters of a word.
    pub(crate) fn begins_like(&self, text: &[char], length: usize) -> bool {
        text.len() >= length
            && self.words.iter().any(|word| word.len() >= length && word[..length] == text[..length])
    }
}
