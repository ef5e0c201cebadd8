//! Policies put together: the realm's and what the directory demands, strictest wins; and judged.

use std::{borrow::Cow, collections::BTreeMap, sync::Arc};

use domain::{account::DirectoryPolicy, config::PasswordPolicy, message::Message, secret::Secret};

use crate::{
    candidate::{Candidate, PersonFacts, Text},
    dictionary::Dictionary,
    generate::Blueprint,
    rules::{self, Age, History, Length, Rule, State, Windows},
    strength::Strength,
};

/// The longest password that Active Directory takes, in UTF-16 units (MS-SAMR section 3.1.1.7.2).
const UTF16_MAX: usize = 256;

/// A rule that cannot be used; names the place, the value and the fix.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("password_policies.{policy}.rules[{place}]: {problem}")]
pub struct InvalidRule {
    /// The policy's slug.
    pub policy: String,
    /// Which rule, from 0.
    pub place: usize,
    /// What is wrong with which key.
    pub problem: String,
}

/// A rule with where it comes from.
struct Placed {
    rule: Box<dyn Rule>,
    /// The policy's slug, or the DN of the directory's own policy.
    source: String,
    /// Sentences, by code, whose value another source made stricter.
    stricter: BTreeMap<Cow<'static, str>, String>,
}

impl Placed {
    /// Takes over what is stricter in `other`; a value that changes by it comes from `source`.
    fn absorb(&mut self, other: &dyn Rule, source: &str, dictionary: &Dictionary) -> bool {
        let before = self.sentences(dictionary);
        if self.rule.name() != other.name() || !self.rule.absorb(other.as_any()) {
            return false;
        }
        for message in self.sentences(dictionary) {
            if !before.contains(&message) {
                self.stricter.insert(message.code, source.to_owned());
            }
        }
        true
    }

    /// What the rule says, with its values, before anything is typed.
    fn sentences(&self, dictionary: &Dictionary) -> Vec<Message> {
        let (nothing, nobody) = (Secret::default(), PersonFacts::default());
        let text = Text::new(&Candidate { password: &nothing, old: None, person: &nobody });
        self.rule.check(&text, dictionary).into_iter().map(|sentence| sentence.message).collect()
    }

    fn source_of(&self, message: &Message) -> String {
        self.stricter.get(&message.code).unwrap_or(&self.source).clone()
    }
}

/// Compiled rules.
pub struct Policy {
    rules: Vec<Placed>,
    dictionary: Arc<Dictionary>,
}

/// One sentence of a judgement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The rule's stable name.
    pub rule: &'static str,
    /// The sentence.
    pub message: Message,
    /// How it stands.
    pub state: State,
    /// Not to be shown: a custom message stands in its place.
    pub hidden: bool,
    /// Where the rule comes from, for administrators.
    pub source: String,
}

/// A judgement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evaluation {
    /// Every sentence, in the order of the policies.
    pub findings: Vec<Finding>,
    /// Whether nothing is unmet.
    pub accepted: bool,
    /// How strong it is; `None` for an empty password.
    pub strength: Option<Strength>,
}

impl Policy {
    /// Puts `policies` and the directory's demands together.
    ///
    /// # Errors
    /// Every [`InvalidRule`] there is.
    pub fn compile(
        policies: &[PasswordPolicy],
        directory: Option<&DirectoryPolicy>,
        dictionary: &Arc<Dictionary>,
    ) -> Result<Self, Vec<InvalidRule>> {
        let mut compiled = Self { rules: Vec::new(), dictionary: Arc::clone(dictionary) };
        let mut invalid = Vec::new();
        for policy in policies {
            for (place, table) in policy.rules.iter().enumerate() {
                match rules::read(table) {
                    Ok(rule) => compiled.add(rule, policy.id.as_str()),
                    Err(problem) => {
                        invalid.push(InvalidRule { policy: policy.id.to_string(), place, problem });
                    }
                }
            }
        }
        if let Some(directory) = directory {
            compiled.add_directory(directory);
        }
        if invalid.is_empty() { Ok(compiled) } else { Err(invalid) }
    }

    fn add(&mut self, rule: Box<dyn Rule>, source: &str) {
        let dictionary = &self.dictionary;
        if self.rules.iter_mut().any(|placed| placed.absorb(&*rule, source, dictionary)) {
            return;
        }
        self.rules.push(Placed { rule, source: source.to_owned(), stricter: BTreeMap::new() });
    }

    fn add_directory(&mut self, directory: &DirectoryPolicy) {
        if directory.min_length > 0 {
            self.add(Box::new(Length { min: directory.min_length, max: 0 }), &directory.source);
        }
        if directory.complexity {
            self.add(Box::new(Windows {}), &directory.source);
        }
        if directory.history_length > 0 {
            self.add(Box::new(History { length: directory.history_length }), &directory.source);
        }
        let age = Age::of(directory.min_age, directory.max_age);
        if age.is_asked() {
            self.add(Box::new(age), &directory.source);
        }
    }

    /// Judges a candidate, and says how strong it is.
    #[must_use]
    pub fn evaluate(&self, candidate: &Candidate<'_>) -> Evaluation {
        let mut evaluation = self.evaluate_rules(candidate);
        let chars: Vec<char> = candidate.password.expose().chars().collect();
        evaluation.strength = (!chars.is_empty()).then(|| Strength::of(&chars, candidate.person));
        evaluation
    }

    /// Judges a candidate without the meter (a rule on the strength still measures it).
    #[must_use]
    pub fn evaluate_rules(&self, candidate: &Candidate<'_>) -> Evaluation {
        let text = Text::new(candidate);
        let mut findings = Vec::new();
        for placed in &self.rules {
            let said = placed.rule.check(&text, &self.dictionary).into_iter().map(|sentence| Finding {
                rule: placed.rule.name(),
                source: placed.source_of(&sentence.message),
                message: sentence.message,
                state: sentence.state,
                hidden: false,
            });
            findings.extend(said);
        }
        let hiding =
            self.rules.iter().find(|placed| placed.rule.hides_others()).map(|placed| placed.rule.name());
        if let Some(shown) = hiding {
            for finding in findings.iter_mut().filter(|finding| finding.rule != shown) {
                finding.hidden = true;
            }
        }
        findings.extend(unusable(&text));
        let accepted = findings.iter().all(|finding| finding.state != State::Unmet);
        Evaluation { findings, accepted, strength: None }
    }

    /// The shape of a password that meets the rules, as far as it can be said in advance.
    pub(crate) fn blueprint(&self) -> Blueprint {
        let mut blueprint = Blueprint::default();
        for placed in &self.rules {
            placed.rule.shape(&mut blueprint);
        }
        blueprint
    }
}

/// What no directory takes, whatever the rules are. Said only when it is so.
fn unusable(text: &Text<'_>) -> Option<Finding> {
    let utf16: usize = text.chars.iter().map(|c| c.len_utf16()).sum();
    let message = if text.chars.is_empty() {
        Message::new("rule.empty")
    } else if text.chars.iter().any(|c| c.is_control()) {
        Message::new("rule.control-characters")
    } else if utf16 > UTF16_MAX {
        Message::new("rule.longest").with("count", UTF16_MAX)
    } else {
        return None;
    };
    let hidden = text.chars.is_empty();
    Some(Finding { rule: "usable", message, state: State::Unmet, hidden, source: String::new() })
}
