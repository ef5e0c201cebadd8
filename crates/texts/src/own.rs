//! The organisation's own words: in place of ours, and in languages that we have none in. They are data, never a
//! program: literal text, the variables that our text of the same code has, and choices by such a variable. No other
//! text, term or function can be called from them.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::LazyLock,
};

use domain::{config::Site, message::Message};
use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser,
};

use crate::{
    BASE_LOCALE, Texts,
    added::{ADDED_MAX, can_be_added, is_said_in_mails},
    fluent_id,
    locale::Locale,
    templates,
};

/// Longest text, in characters.
const TEXT_MAX: usize = 4_000;
/// Most braces, so that nesting stays shallow.
const BRACES_MAX: usize = 60;

/// Why a text cannot stand in place of ours, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OverrideFault {
    /// Why.
    pub why: OverrideWhy,
    /// The line of the text, from 1; 0 where it is about the text as a whole.
    pub line: usize,
}

/// Why a text cannot stand in place of ours.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum OverrideWhy {
    /// There is no such language.
    #[error("there is no such language")]
    Language,
    /// There is no text of this code.
    #[error("there is no text with this code")]
    Code,
    /// It is empty, too long, or has characters that cannot be shown.
    #[error("write up to 4000 characters that can be shown")]
    Length,
    /// A brace is not closed, or the like.
    #[error("the braces do not fit: a variable is written {{ $name }}")]
    Form,
    /// It calls something that a text of one's own may not call.
    #[error("only text and variables may stand in it")]
    Call,
    /// It has a variable that ours does not have.
    #[error("there is no variable ${0} in this text")]
    Variable(String),
}

impl std::fmt::Display for OverrideFault {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if self.line > 0 {
            write!(f, "line {}: ", self.line)?;
        }
        self.why.fmt(f)
    }
}

impl std::error::Error for OverrideFault {}

impl From<OverrideWhy> for OverrideFault {
    fn from(why: OverrideWhy) -> Self {
        Self { why, line: 0 }
    }
}

impl OverrideFault {
    /// The code of the sentence that says why to an administrator.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self.why {
            OverrideWhy::Language => "realm.texts-fault.language",
            OverrideWhy::Code => "realm.texts-fault.code",
            OverrideWhy::Length => "realm.texts-fault.length",
            OverrideWhy::Form => "realm.texts-fault.form",
            OverrideWhy::Call => "realm.texts-fault.call",
            OverrideWhy::Variable(_) => "realm.texts-fault.variable",
        }
    }

    /// The sentence that says why to an administrator; where it is stands in [`OverrideFault::line`].
    #[must_use]
    pub fn message(&self) -> Message {
        match &self.why {
            OverrideWhy::Variable(name) => Message::new(self.code()).with("name", name.clone()),
            _ => Message::new(self.code()),
        }
    }
}

pub(crate) static BUILT_IN: LazyLock<Texts> = LazyLock::new(Texts::load);

/// The organisation's own words, ready to be said.
#[derive(Default)]
pub(crate) struct Own {
    /// By language; those that were added are all here, with words or without.
    locales: Vec<Locale>,
    /// Languages that we have no words in.
    added: Vec<String>,
    /// The language of what one of these lacks.
    default: String,
}

impl Own {
    /// What can be said of the words of a site; the rest is left out.
    pub(crate) fn of(site: &Site) -> Self {
        let added: Vec<String> =
            site.mail_languages.iter().filter(|tag| can_be_added(tag)).take(ADDED_MAX).cloned().collect();
        let mut locales = locales(&site.texts, &added);
        for tag in &added {
            if !locales.iter().any(|locale| locale.tag == *tag) {
                // An empty source of a tag that was checked can be read.
                locales.extend(Locale::read(tag, &[]).ok());
            }
        }
        Self { locales, added, default: site.default_locale.clone() }
    }

    /// The words of one's own in a language.
    pub(crate) fn in_language(&self, tag: &str) -> Option<&Locale> {
        self.locales.iter().find(|locale| locale.tag == tag)
    }

    /// Languages that were added.
    pub(crate) fn added(&self) -> &[String] {
        &self.added
    }

    /// A language that was added, with what is written in it.
    pub(crate) fn added_language(&self, tag: &str) -> Option<&Locale> {
        let added = self.added.iter().find(|added| added.eq_ignore_ascii_case(tag))?;
        self.in_language(added)
    }

    /// The language of what an added one lacks; empty for English.
    pub(crate) fn default_language(&self) -> &str {
        &self.default
    }
}

/// Whether `text` can be said in place of ours for `code` in `locale`.
///
/// # Errors
/// Why not.
pub fn check_override(locale: &str, code: &str, text: &str) -> Result<(), OverrideFault> {
    let id = fluent_id(code);
    let is_built_in = BUILT_IN.locales().iter().any(|tag| tag == locale);
    if !is_built_in && !can_be_added(locale) {
        return Err(OverrideWhy::Language.into());
    }
    // Whatever pages say is not asked for in a language that was added: people would see a page in two languages.
    if !is_built_in && !is_said_in_mails(&id) {
        return Err(OverrideWhy::Language.into());
    }
    let known = known_variables(&id).ok_or(OverrideWhy::Code)?;
    let braces = text.matches('{').count();
    let unseen = |c: char| c.is_control() && c != '\n' && c != '\r';
    if text.trim().is_empty()
        || text.chars().count() > TEXT_MAX
        || braces > BRACES_MAX
        || text.contains(unseen)
    {
        return Err(OverrideWhy::Length.into());
    }
    let source = source(&id, text);
    let place = Place { source: &source, above: lines_above(text) };
    let parsed = parser::parse(source.as_str()).map_err(|(_, errors)| {
        let at = errors.first().map_or(source.len(), |error| error.pos.start);
        place.fault(OverrideWhy::Form, at)
    })?;
    let [Entry::Message(message), further @ ..] = parsed.body.as_slice() else {
        return Err(OverrideWhy::Form.into());
    };
    let is_plain = message.id.name == id && message.attributes.is_empty() && further.is_empty();
    let pattern = message.value.as_ref().filter(|_| is_plain).ok_or(OverrideWhy::Form)?;
    let mut used = Vec::new();
    if let Some(called) = variables(pattern, &mut used) {
        return Err(place.fault_of(OverrideWhy::Call, called));
    }
    match used.into_iter().find(|name| !known.contains(*name)) {
        Some(unknown) => Err(place.fault_of(OverrideWhy::Variable(unknown.to_owned()), unknown)),
        None => Ok(()),
    }
}

/// The variables that a text of this id may have; `None` where there is no such text.
fn known_variables(id: &str) -> Option<BTreeSet<&'static str>> {
    let base = BUILT_IN.exactly(BASE_LOCALE)?;
    if let Some(known) = templates::variables_of_part(base, id) {
        return Some(known);
    }
    let mut known = Vec::new();
    // Ours may call what theirs may not.
    let _ = variables(base.pattern(id)?, &mut known);
    Some(known.into_iter().collect())
}

/// A text among the source that was made of it, to tell lines by.
struct Place<'s> {
    source: &'s str,
    /// Empty lines that were left out at the beginning.
    above: usize,
}

impl Place<'_> {
    fn fault(&self, why: OverrideWhy, at: usize) -> OverrideFault {
        // The first line of the source has the id, and what is not closed is noticed at the end.
        let lines = self.source.lines().count().saturating_sub(1).max(1);
        let before = self.source.get(..at).unwrap_or(self.source);
        let line = before.matches('\n').count().clamp(1, lines);
        OverrideFault { why, line: line + self.above }
    }

    /// The same for a part of the source.
    fn fault_of(&self, why: OverrideWhy, part: &str) -> OverrideFault {
        self.fault(why, part.as_ptr().addr().saturating_sub(self.source.as_ptr().addr()))
    }
}

/// How many lines of a text are empty before it begins.
fn lines_above(text: &str) -> usize {
    let empty = text.len() - text.trim_start().len();
    text.get(..empty).map_or(0, |empty| empty.matches('\n').count())
}

/// Bundles of all words that can be said: those of built-in languages and of `added` ones.
fn locales(words: &BTreeMap<String, BTreeMap<String, String>>, added: &[String]) -> Vec<Locale> {
    let mut made = Vec::new();
    for (tag, texts) in words {
        if can_be_added(tag) && !added.contains(tag) {
            tracing::warn!(locale = %tag, "texts of one's own are in a language that was not added");
            continue;
        }
        let mut by_id = BTreeMap::new();
        for (code, text) in texts {
            match check_override(tag, code, text) {
                Ok(()) => {
                    let id = fluent_id(code);
                    by_id.insert(id.clone(), source(&id, text));
                }
                Err(fault) => tracing::warn!(locale = %tag, code, %fault, "a text of one's own is not said"),
            }
        }
        let joined = by_id.into_values().collect::<Vec<_>>().join("\n");
        match Locale::read(tag, &[&joined]) {
            Ok(locale) => made.push(locale),
            Err(error) => tracing::warn!(locale = %tag, %error, "texts of one's own cannot be read"),
        }
    }
    made
}

/// A text as a Fluent message: all of its lines indented. Outside of braces, what begins with a star or a bracket is
/// text of ours and no variant.
fn source(id: &str, text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    let mut depth = 0_usize;
    let lines = text.trim().lines().map(|line| {
        let is_text = depth == 0 && line.trim_start().starts_with(['*', '[']);
        depth = (depth + line.matches('{').count()).saturating_sub(line.matches('}').count());
        format!("    {}{line}", if is_text { "{\"\"}" } else { "" })
    });
    format!("{id} =\n{}\n", lines.collect::<Vec<_>>().join("\n"))
}

/// Gathers the variables of a pattern, as they stand in the source; gives the first thing that it calls.
pub(crate) fn variables<'s>(pattern: &Pattern<&'s str>, found: &mut Vec<&'s str>) -> Option<&'s str> {
    let mut called = None;
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            // Every part is looked at, so that ours are all known.
            let here = of_expression(expression, found);
            called = called.or(here);
        }
    }
    called
}

fn of_expression<'s>(expression: &Expression<&'s str>, found: &mut Vec<&'s str>) -> Option<&'s str> {
    match expression {
        Expression::Inline(inline) => of_inline(inline, found),
        Expression::Select { selector, variants } => {
            let mut called = of_inline(selector, found);
            for variant in variants {
                let here = variables(&variant.value, found);
                called = called.or(here);
            }
            called
        }
    }
}

fn of_inline<'s>(inline: &InlineExpression<&'s str>, found: &mut Vec<&'s str>) -> Option<&'s str> {
    match inline {
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => None,
        InlineExpression::VariableReference { id } => {
            found.push(id.name);
            None
        }
        InlineExpression::Placeable { expression } => of_expression(expression, found),
        InlineExpression::FunctionReference { id, .. }
        | InlineExpression::MessageReference { id, .. }
        | InlineExpression::TermReference { id, .. } => Some(id.name),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_of_ones_own_is_text_and_the_variables_of_ours() {
        let check = |text| check_override("en", "config.own-proposal", text);
        let why = |text| check(text).unwrap_err().why;
        assert_eq!(check("Ask somebody else.\nSoon."), Ok(()));
        assert_eq!(why("Hello { $name }"), OverrideWhy::Variable("name".to_owned()));
        assert_eq!(why("Hello { $name"), OverrideWhy::Form);
        for call in ["{ config-stale }", "{ -brand }", "{ NUMBER(3) }"] {
            assert_eq!(why(call), OverrideWhy::Call, "{call}");
        }
        assert_eq!(check("x\nconfig-stale = y"), Ok(()), "an indented line begins no text of its own");
        assert_eq!(why("x\n.title = y"), OverrideWhy::Form);
        assert_eq!(check("**Ask**\n[somebody](https://a.example)\n*else*"), Ok(()), "marks begin lines, too");
        assert_eq!(why(&"{".repeat(100)), OverrideWhy::Length);
        let other = |locale, code| check_override(locale, code, "x").unwrap_err().why;
        assert_eq!(other("en", "no.such.code"), OverrideWhy::Code);
        assert_eq!(other("tlh", "config.stale"), OverrideWhy::Language);
        assert_eq!(check_override("en", "config.in-use", "Used at { $detail }"), Ok(()));
    }

    #[test]
    fn a_fault_is_told_with_its_line() {
        let line = |text| check_override("en", "config.in-use", text).unwrap_err().line;
        assert_eq!(line("One\n\nTwo { $nobody }"), 3);
        assert_eq!(line("\n\nOne { $nobody }\nTwo"), 3);
        assert_eq!(line("One\nTwo { NUMBER(3) }\nThree"), 2);
        assert_eq!(line("One\nTwo { $detail\nThree"), 3, "a brace is missed where the next line begins");
        assert_eq!(line("One { ! }\nTwo"), 1);
        assert_eq!(line(""), 0);
        let fault = check_override("en", "config.in-use", "One\n{ $nobody }").unwrap_err();
        assert_eq!(fault.to_string(), "line 2: there is no variable $nobody in this text");
    }

    #[test]
    fn a_body_of_a_mail_can_be_said_as_a_whole_with_the_variables_of_all_its_parts() {
        let check = |code: &str, text: &str| check_override("de", code, text).map_err(|fault| fault.why);
        assert_eq!(check("mail.code.body", "Hallo\n\n{ $minutes } min\n\n{ $site }: { $help }"), Ok(()));
        assert_eq!(check("mail-code-body", "Hallo"), Ok(()));
        assert_eq!(check("mail.code.subject", "{ $organization }, { $minutes }"), Ok(()));
        let no = |name: &str| Err(OverrideWhy::Variable(name.to_owned()));
        assert_eq!(check("mail.code.body", "{ $operator }"), no("operator"));
        assert_eq!(check("mail.waiting.body", "{ $link }"), Ok(()));
        assert_eq!(check("mail.waiting.subject", "{ $link }"), no("link"), "a subject is stored readable");
        assert_eq!(check("mail.no-such.body", "x"), Err(OverrideWhy::Code));
    }

    #[test]
    fn it_is_said_in_place_of_ours_until_it_is_taken_away() {
        let texts = Texts::load();
        let message = Message::new("config.in-use").with("detail", "x");
        let ours = texts.say("de", &message);
        let own = |text: &str| {
            let by_code = BTreeMap::from([("config-in-use".to_owned(), text.to_owned())]);
            Site { texts: BTreeMap::from([("de".to_owned(), by_code)]), ..Site::default() }
        };
        texts.say_instead(&own("Bei { $detail }"));
        assert_eq!(texts.say("de", &message), "Bei x");
        assert_eq!(texts.say("de-AT", &message), "Bei x");
        assert_ne!(texts.say("fr", &message), "Bei x");
        texts.say_instead(&own("Bei { $nobody }"));
        assert_eq!(texts.say("de", &message), ours, "what cannot be said is left out");
        texts.say_instead(&Site::default());
        assert_eq!(texts.say("de", &message), ours);
        assert!(texts.written("en", "config.in-use").unwrap().contains("{ $detail }"));
    }
}
