//! The mails that there are, as those see them who put their own words in place of ours: each with its parts and the
//! variables that may stand in them.

use std::collections::BTreeSet;

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement, VariantKey};

use crate::{BASE_LOCALE, Texts, fluent_id, locale::Locale, own};

/// More paragraphs than any template has.
pub(crate) const PARAGRAPHS_MAX: usize = 9;
/// What every mail can say: whose it is, where the self-service site is, whom to ask.
const GIVEN_TO_ALL: [&str; 3] = ["organization", "site", "help"];
/// What no subject can say: it is stored and shown where a body is not.
const SECRET: &str = "link";
/// Variables by whose words a text is chosen.
const CHOOSING: [&str; 2] = ["task", "what"];

/// A mail in our words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MailTemplate {
    /// The subject as it is written, with its variables.
    pub subject: String,
    /// The paragraphs, parted by blank lines.
    pub body: String,
    /// The variables that may stand in it.
    pub variables: Vec<String>,
    /// The variable by which its words are chosen, and the values that have words of their own.
    pub choice: Option<(&'static str, Vec<String>)>,
}

impl Texts {
    /// The names of all mails (`mail.code`), in the order of their words.
    #[must_use]
    pub fn mail_templates(&self) -> Vec<String> {
        let Some(base) = self.exactly(BASE_LOCALE) else { return Vec::new() };
        let mut found: Vec<(Option<usize>, String)> = base
            .ids()
            .filter_map(|id| id.strip_suffix("-subject"))
            .filter(|name| is_template(base, name))
            .map(|name| (base.position(&format!("{name}-subject")), name.replacen('-', ".", 1)))
            .collect();
        found.sort();
        found.into_iter().map(|(_, name)| name).collect()
    }

    /// The mail of this name (`mail.code`) in our words of `locale`.
    #[must_use]
    pub fn mail_template(&self, locale: &str, name: &str) -> Option<MailTemplate> {
        let id = fluent_id(name);
        let said = self.exactly(locale)?;
        let base = self.exactly(BASE_LOCALE).filter(|base| is_template(base, &id))?;
        let written = |part: &str| said.written(&format!("{id}-{part}"));
        let paragraphs = (1..=PARAGRAPHS_MAX).map_while(|number| written(&format!("body-{number}")));
        let known = variables_of_part(base, &format!("{id}-body"))?;
        Some(MailTemplate {
            subject: written("subject")?.to_owned(),
            body: paragraphs.collect::<Vec<_>>().join("\n\n"),
            choice: CHOOSING.into_iter().find(|name| known.contains(name)).map(|name| {
                let mut values = Vec::new();
                for pattern in parts(base, &id) {
                    chosen_by(pattern, name, &mut values);
                }
                (name, values)
            }),
            variables: known.into_iter().map(str::to_owned).collect(),
        })
    }
}

fn is_template(base: &Locale, id: &str) -> bool {
    id.starts_with("mail-") && base.has(&format!("{id}-subject")) && base.has(&format!("{id}-body-1"))
}

/// The patterns of a mail: its subject, then its paragraphs.
fn parts<'l>(base: &'l Locale, id: &str) -> impl Iterator<Item = &'l Pattern<&'l str>> + use<'l> {
    let mut ids = vec![format!("{id}-subject")];
    ids.extend((1..=PARAGRAPHS_MAX).map(|number| format!("{id}-body-{number}")));
    ids.into_iter().map_while(|id| base.pattern(&id))
}

/// The variables that may stand in a part of a mail; `None` for what is no part of one.
pub(crate) fn variables_of_part<'l>(base: &'l Locale, id: &str) -> Option<BTreeSet<&'l str>> {
    let is_subject = id.ends_with("-subject");
    let name = id.strip_suffix("-subject").or_else(|| id.strip_suffix("-body")).or_else(|| {
        let (name, number) = id.rsplit_once("-body-")?;
        (number.parse::<usize>().is_ok() && base.has(id)).then_some(name)
    })?;
    if !is_template(base, name) {
        return None;
    }
    let mut found = Vec::new();
    for pattern in parts(base, name) {
        // Ours may call what theirs may not.
        let _ = own::variables(pattern, &mut found);
    }
    let all = found.into_iter().chain(GIVEN_TO_ALL);
    Some(all.filter(|name| !(is_subject && *name == SECRET)).collect())
}

/// The values of `variable` for which a pattern has words of their own, each once.
fn chosen_by(pattern: &Pattern<&str>, variable: &str, values: &mut Vec<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression: Expression::Select { selector, variants } } = element
        else {
            continue;
        };
        if !matches!(selector, InlineExpression::VariableReference { id } if id.name == variable) {
            continue;
        }
        for variant in variants {
            if let VariantKey::Identifier { name } = &variant.key
                && !values.iter().any(|value| value == name)
            {
                values.push((*name).to_owned());
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_mail_is_listed_with_its_parts_in_every_language() {
        let texts = Texts::load();
        let names = texts.mail_templates();
        assert!(names.len() > 25 && names.iter().any(|name| name == "mail.reminder-password"), "{names:?}");
        for locale in texts.locales() {
            for name in &names {
                let template =
                    texts.mail_template(locale, name).unwrap_or_else(|| panic!("{locale}: {name}"));
                assert!(!template.subject.is_empty() && !template.body.is_empty(), "{locale}: {name}");
                for (part, text) in [("subject", &template.subject), ("body", &template.body)] {
                    let kept = crate::check_override(locale, &format!("{name}.{part}"), text);
                    assert_eq!(kept, Ok(()), "ours can stand in its own place: {locale}, {name}.{part}");
                }
            }
        }
        assert_eq!(texts.mail_template("en", "mail.no-such"), None);
        assert_eq!(texts.mail_template("tlh", "mail.code"), None);
    }

    #[test]
    fn a_mail_says_by_what_its_words_are_chosen() {
        let texts = Texts::load();
        let choice = |name| texts.mail_template("en", name).and_then(|template| template.choice);
        let (variable, values) = choice("mail.success").unwrap();
        assert_eq!(variable, "task");
        assert!(values.contains(&"forgot-password".to_owned()) && values.last().unwrap() != "", "{values:?}");
        assert_eq!(choice("mail.factor-changed").unwrap().0, "what");
        assert_eq!(choice("mail.code"), None);
    }
}
