//! The rules for passwords that can be looked at without the directory: the site tells them, and they matter
//! where a response leaves the choice of the password to this computer.

use std::sync::Arc;

use domain::{config::PasswordPolicy, message::Message, secret::Secret};
use policy::{Candidate, Dictionary, PersonFacts, Policy, State};

/// Said of an empty password only, and no rule.
const EMPTY: &str = "rule.empty";

/// Compiled rules.
pub struct Rules(Policy);

impl Rules {
    /// From what the site told; `None` when it told none, or such as this program does not know. Then the
    /// directory judges when the password is changed there.
    #[must_use]
    pub fn of(told: Option<serde_json::Value>) -> Option<Self> {
        let told: PasswordPolicy = serde_json::from_value(told?).ok()?;
        Policy::compile(&[told], None, &Arc::new(Dictionary::empty())).ok().map(Self)
    }

    /// The rules that `password` does not meet, in words; with an empty password, all rules.
    #[must_use]
    pub fn unmet(&self, password: &Secret, account: &str) -> Vec<Message> {
        let person = PersonFacts { logon_name: account.to_owned(), ..PersonFacts::default() };
        let evaluation = self.0.evaluate_rules(&Candidate { password, old: None, person: &person });
        let unmet = |state: &State| *state == State::Unmet;
        let found = evaluation.findings.into_iter().filter(|found| unmet(&found.state) && !found.hidden);
        found.map(|found| found.message).filter(|message| message.code != EMPTY).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rules() -> Rules {
        let told = serde_json::json!({"id": "corp", "rules": [{"rule": "length", "min": 10}]});
        Rules::of(Some(told)).unwrap()
    }

    #[test]
    fn a_password_that_is_too_short_is_told_why() {
        let codes = |password: &str| -> Vec<String> {
            let unmet = rules().unmet(&Secret::new(password), "ana");
            unmet.into_iter().map(|message| message.code.into_owned()).collect()
        };
        assert_eq!(codes("Correct-Horse-7"), Vec::<String>::new());
        assert_eq!(codes("short").len(), 1);
        assert_eq!(codes("short"), codes(""), "an empty one names the rules alone");
    }

    #[test]
    fn rules_of_a_later_site_are_left_to_the_directory() {
        let unknown = serde_json::json!({"id": "corp", "rules": [{"rule": "of-the-future"}]});
        assert!(Rules::of(Some(unknown)).is_none());
        assert!(Rules::of(None).is_none());
    }
}
