//! What applying a document would do: exactly the differences, and whether it is good as a whole.

use activities::Registry;
use serde_json::Value;

use super::{Difference, differences, text};
use crate::Loaded;

/// What would happen.
#[derive(Clone, Debug, PartialEq)]
pub struct Plan {
    /// What would change.
    pub differences: Vec<Difference>,
    /// Why it cannot be applied, each naming the place and the fix; empty when it can.
    pub findings: Vec<String>,
}

/// Compares two documents, and checks the proposed one as a whole.
#[must_use]
pub fn plan(current: &Value, proposed: &Value, registry: &Registry) -> Plan {
    let findings = match text::to_realm(proposed) {
        Ok(realm) => {
            let mut findings = crate::realm::step_up_findings(&realm, registry);
            findings
                .extend(Loaded::check(realm, 0, registry).err().into_iter().flat_map(|invalid| invalid.0));
            findings
        }
        Err(error) => vec![error.to_string()],
    };
    Plan { differences: differences(current, proposed), findings }
}

impl Plan {
    /// Whether there is nothing to do.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.differences.is_empty()
    }

    /// The differences as `reclave config plan` prints them, without secrets.
    #[must_use]
    pub fn text(&self) -> String {
        if self.is_empty() {
            return "no changes".to_owned();
        }
        self.differences.iter().flat_map(Difference::lines).collect::<Vec<_>>().join("\n")
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::PRESETS;

    fn document() -> Value {
        text::from_toml(PRESETS[0].1).unwrap()
    }

    fn of(change: impl FnOnce(&mut Value)) -> Plan {
        let mut proposed = document();
        change(&mut proposed);
        plan(&document(), &proposed, &Registry::standard())
    }

    #[test]
    fn the_same_document_is_no_change_whatever_its_text_left_out() {
        assert_eq!(of(|_| {}).text(), "no changes");
        let shorter = PRESETS[0].1.replace("strength_meter = true\n", "");
        assert_ne!(shorter, PRESETS[0].1);
        let same = plan(&document(), &text::from_toml(&shorter).unwrap(), &Registry::standard());
        assert!(same.is_empty(), "{}", same.text());
    }

    #[test]
    fn a_plan_is_exactly_the_difference_and_the_findings() {
        let good = of(|document| document["policies"][0]["lock"]["threshold"] = json!(5));
        assert_eq!(good.text(), "~ policies.everyone.lock.threshold: 4 → 5");
        assert_eq!(good.findings, Vec::<String>::new());

        let bad = of(|document| document["policies"][0]["questions"]["optional_count"] = json!(50));
        assert_eq!(bad.text(), "~ policies.everyone.questions.optional_count: 2 → 50");
        assert!(bad.findings[0].contains("policies.everyone.questions.optional_count"), "{:?}", bad.findings);

        let unreadable = of(|document| document["policies"][0]["lock"]["threshold"] = json!("many"));
        assert_eq!(unreadable.findings.len(), 1);
    }
}
