//! Words that passwords must not be or hold. The built-in list has the passwords that attackers try first;
//! an administrator adds the organisation's own words. Kept in order, so that beginnings of words are found
//! as fast as words.

use std::collections::BTreeMap;

use crate::candidate::{fold, folded};

/// A set of words.
#[derive(Clone, Debug, Default)]
pub struct Dictionary {
    /// Folded words, each with the ways it is written; none where it is written as it is folded.
    words: BTreeMap<Vec<char>, Vec<Vec<char>>>,
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
            let (key, written) = (folded(word), word.chars().collect::<Vec<char>>());
            self.longest = self.longest.max(key.len());
            match self.words.get_mut(&key) {
                // Known as it is folded: both ways of writing count from now on.
                Some(ways) if ways.is_empty() && written != key => ways.extend([key, written]),
                Some(ways) if !ways.is_empty() && !ways.contains(&written) => ways.push(written),
                Some(_) => {}
                None => {
                    let ways = if written == key { Vec::new() } else { vec![written] };
                    self.words.insert(key, ways);
                }
            }
        }
        self
    }

    /// Whether `text` is a word; with regard to case only as it is written in the dictionary.
    pub(crate) fn has(&self, text: &[char], case_sensitive: bool) -> bool {
        let key: Vec<char> = text.iter().copied().map(fold).collect();
        let Some(ways) = self.words.get(&key) else { return false };
        if !case_sensitive {
            return true;
        }
        if ways.is_empty() { key == text } else { ways.iter().any(|way| way == text) }
    }

    /// Whether a word of at least `shortest` characters is somewhere in `text`.
    pub(crate) fn is_inside(&self, text: &[char], shortest: usize, case_sensitive: bool) -> bool {
        (0..text.len()).any(|from| {
            let most = self.longest.min(text.len() - from);
            (shortest..=most).any(|length| self.has(&text[from..from + length], case_sensitive))
        })
    }

    /// Whether `text` begins with the first `length` characters of a word.
    pub(crate) fn begins_like(&self, text: &[char], length: usize, case_sensitive: bool) -> bool {
        let Some(beginning) = text.get(..length) else { return false };
        let key: Vec<char> = beginning.iter().copied().map(fold).collect();
        let alike = self.words.range(key.clone()..).take_while(|(word, _)| word.starts_with(&key));
        let mut alike = alike.filter(|(word, ways)| {
            let as_folded = ways.is_empty() && word.starts_with(beginning);
            !case_sensitive || as_folded || ways.iter().any(|way| way.starts_with(beginning))
        });
        alike.next().is_some()
    }

    /// Whether the first `length` characters of a word are somewhere in `text`.
    pub(crate) fn has_beginning_inside(&self, text: &[char], length: usize, case_sensitive: bool) -> bool {
        (0..text.len()).any(|from| self.begins_like(&text[from..], length, case_sensitive))
    }
}
