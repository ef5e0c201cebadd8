//! The organisation's own words in place of ours. They are data, never a program: literal text, the variables
//! that our text of the same code has, and choices by such a variable. No other text, term or function can be
//! called from them.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::LazyLock,
};

use domain::message::Message;
use fluent_syntax::{
    ast::{Entry, Expression, InlineExpression, Pattern, PatternElement},
    parser,
};

use crate::{BASE_LOCALE, Texts, fluent_id, locale::Locale};

/// Longest text, in characters.
const TEXT_MAX: usize = 4_000;
/// Most braces, so that nesting stays shallow.
const BRACES_MAX: usize = 60;

/// Why a text cannot stand in place of ours.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum OverrideFault {
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

impl OverrideFault {
    /// The code of the sentence that says so to an administrator.
    #[must_use]
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Language => "realm.texts-fault.language",
            Self::Code => "realm.texts-fault.code",
            Self::Length => "realm.texts-fault.length",
            Self::Form => "realm.texts-fault.form",
            Self::Call => "realm.texts-fault.call",
            Self::Variable(_) => "realm.texts-fault.variable",
        }
    }

    /// The sentence that says so to an administrator.
    #[must_use]
    pub fn message(&self) -> Message {
        match self {
            Self::Variable(name) => Message::new(self.code()).with("name", name.clone()),
            _ => Message::new(self.code()),
        }
    }
}

static BUILT_IN: LazyLock<Texts> = LazyLock::new(Texts::load);

/// Whether `text` can be said in place of ours for `code` in `locale`.
///
/// # Errors
/// Why not.
pub fn check_override(locale: &str, code: &str, text: &str) -> Result<(), OverrideFault> {
    let id = fluent_id(code);
    if !BUILT_IN.locales().iter().any(|tag| tag == locale) {
        return Err(OverrideFault::Language);
    }
    let base = BUILT_IN.exactly(BASE_LOCALE).and_then(|base| base.pattern(&id)).ok_or(OverrideFault::Code)?;
    let braces = text.matches('{').count();
    let unseen = |c: char| c.is_control() && c != '\n' && c != '\r';
    if text.trim().is_empty()
        || text.chars().count() > TEXT_MAX
        || braces > BRACES_MAX
        || text.contains(unseen)
    {
        return Err(OverrideFault::Length);
    }
    let mut known = BTreeSet::new();
    // Ours may call what theirs may not.
    let _ = variables(base, &mut known);
    let source = source(&id, text);
    let parsed = parser::parse(source.as_str()).map_err(|_| OverrideFault::Form)?;
    let [Entry::Message(message)] = parsed.body.as_slice() else { return Err(OverrideFault::Form) };
    let is_plain = message.id.name == id && message.attributes.is_empty();
    let pattern = message.value.as_ref().filter(|_| is_plain).ok_or(OverrideFault::Form)?;
    let mut used = BTreeSet::new();
    variables(pattern, &mut used)?;
    match used.difference(&known).next() {
        Some(unknown) => Err(OverrideFault::Variable(unknown.clone())),
        None => Ok(()),
    }
}

/// Bundles of all words that can be said.
pub(crate) fn locales(words: &BTreeMap<String, BTreeMap<String, String>>) -> Vec<Locale> {
    let mut made = Vec::new();
    for (tag, texts) in words {
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

/// A text as a Fluent message: all of its lines indented.
fn source(id: &str, text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    let lines: Vec<String> = text.trim().lines().map(|line| format!("    {line}")).collect();
    format!("{id} =\n{}\n", lines.join("\n"))
}

/// The variables of a pattern; an error for whatever else it calls.
fn variables<S: AsRef<str>>(pattern: &Pattern<S>, found: &mut BTreeSet<String>) -> Result<(), OverrideFault> {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            of_expression(expression, found)?;
        }
    }
    Ok(())
}

fn of_expression<S: AsRef<str>>(
    expression: &Expression<S>,
    found: &mut BTreeSet<String>,
) -> Result<(), OverrideFault> {
    match expression {
        Expression::Inline(inline) => of_inline(inline, found),
        Expression::Select { selector, variants } => {
            // Every part is looked at, so that ours are all known.
            let mut result = of_inline(selector, found);
            for variant in variants {
                result = variables(&variant.value, found).and(result);
            }
            result
        }
    }
}

fn of_inline<S: AsRef<str>>(
    inline: &InlineExpression<S>,
    found: &mut BTreeSet<String>,
) -> Result<(), OverrideFault> {
    match inline {
        InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => Ok(()),
        InlineExpression::VariableReference { id } => {
            found.insert(id.name.as_ref().to_owned());
            Ok(())
        }
        InlineExpression::Placeable { expression } => of_expression(expression, found),
        InlineExpression::FunctionReference { .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::TermReference { .. } => Err(OverrideFault::Call),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_of_ones_own_is_text_and_the_variables_of_ours() {
        let check = |text| check_override("en", "config.own-proposal", text);
        assert_eq!(check("Ask somebody else.\nSoon."), Ok(()));
        assert_eq!(check("Hello { $name }"), Err(OverrideFault::Variable("name".to_owned())));
        assert_eq!(check("Hello { $name"), Err(OverrideFault::Form));
        for call in ["{ config-stale }", "{ -brand }", "{ NUMBER(3) }"] {
            assert_eq!(check(call), Err(OverrideFault::Call), "{call}");
        }
        assert_eq!(check("x\nconfig-stale = y"), Ok(()), "an indented line begins no text of its own");
        assert_eq!(check("x\n.title = y"), Err(OverrideFault::Form));
        assert_eq!(check(&"{".repeat(100)), Err(OverrideFault::Length));
        assert_eq!(check_override("en", "no.such.code", "x"), Err(OverrideFault::Code));
        assert_eq!(check_override("tlh", "config.stale", "x"), Err(OverrideFault::Language));
        assert_eq!(check_override("en", "config.in-use", "Used at { $detail }"), Ok(()));
    }

    #[test]
    fn it_is_said_in_place_of_ours_until_it_is_taken_away() {
        let texts = Texts::load();
        let message = Message::new("config.in-use").with("detail", "x");
        let ours = texts.say("de", &message);
        let own = |text: &str| {
            let by_code = BTreeMap::from([("config-in-use".to_owned(), text.to_owned())]);
            BTreeMap::from([("de".to_owned(), by_code)])
        };
        texts.say_instead(&own("Bei { $detail }"));
        assert_eq!(texts.say("de", &message), "Bei x");
        assert_eq!(texts.say("de-AT", &message), "Bei x");
        assert_ne!(texts.say("fr", &message), "Bei x");
        texts.say_instead(&own("Bei { $nobody }"));
        assert_eq!(texts.say("de", &message), ours, "what cannot be said is left out");
        texts.say_instead(&BTreeMap::new());
        assert_eq!(texts.say("de", &message), ours);
        assert!(texts.written("en", "config.in-use").unwrap().contains("{ $detail }"));
    }
}
