//! Policies from TOML, a person, and what is said of a password.

use std::sync::{
    Arc,
    atomic::{AtomicU64, Ordering},
};

use domain::{config::PasswordPolicy, entropy::Entropy, secret::Secret};
use policy::{Candidate, Dictionary, Evaluation, PersonFacts, Policy, State};

/// A policy of these rules, each a TOML table.
pub fn tables(rules: &str) -> PasswordPolicy {
    toml::from_str(&format!("id = \"tested\"\nrules = [{rules}]")).unwrap()
}

/// The same, compiled over a small dictionary of its own.
pub fn rules(rules: &str) -> Policy {
    let words = ["password", "Lisbon", "harbor", "sun", "# no word", ""];
    let dictionary = Arc::new(Dictionary::empty().with_words(words.into_iter()));
    Policy::compile(&[tables(rules)], None, &dictionary).unwrap()
}

/// Why a rule cannot be used.
pub fn refused(rule: &str) -> String {
    match Policy::compile(&[tables(rule)], None, &Arc::new(Dictionary::empty())) {
        Ok(_) => panic!("{rule} was taken"),
        Err(invalid) => invalid[0].to_string(),
    }
}

pub fn ana() -> PersonFacts {
    PersonFacts {
        logon_name: "ana.ruiz".to_owned(),
        display_name: "Ana María Ruiz-Peña".to_owned(),
        given_name: "Ana María".to_owned(),
        surname: "Ruiz-Peña".to_owned(),
        mail: "ana.ruiz@northwind.example".to_owned(),
        upn: "ana.ruiz@northwind.example".to_owned(),
        attributes: [("department".to_owned(), vec!["Peter_US".to_owned()])].into(),
    }
}

pub fn judge(policy: &Policy, person: &PersonFacts, password: &str) -> Evaluation {
    let password = Secret::new(password);
    policy.evaluate_rules(&Candidate { password: &password, old: None, person })
}

/// Codes that are not met.
pub fn unmet(policy: &Policy, password: &str) -> Vec<String> {
    let findings = judge(policy, &ana(), password).findings.into_iter();
    let unmet = findings.filter(|finding| finding.state == State::Unmet);
    unmet.map(|finding| finding.message.code.to_string()).collect()
}

/// Every one of `good` is accepted and every one of `bad` is not, by this rule alone.
pub fn tell_apart(rule: &str, good: &[&str], bad: &[&str]) {
    let policy = rules(rule);
    for password in good {
        assert!(judge(&policy, &ana(), password).accepted, "{rule}: `{password}` should be taken");
    }
    for password in bad {
        assert!(!judge(&policy, &ana(), password).accepted, "{rule}: `{password}` should be refused");
    }
}

/// Bytes from a seed, well enough mixed for drawing (splitmix64).
pub struct Seeded(AtomicU64);

impl Seeded {
    pub fn new(seed: u64) -> Self {
        Self(AtomicU64::new(seed))
    }
}

impl Entropy for Seeded {
    fn fill(&self, buffer: &mut [u8]) {
        for byte in buffer {
            let mut mixed = self
                .0
                .fetch_add(0x9e37_79b9_7f4a_7c15, Ordering::Relaxed)
                .wrapping_add(0x9e37_79b9_7f4a_7c15);
            mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
            mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
            *byte = (mixed ^ (mixed >> 31)).to_le_bytes()[0];
        }
    }
}
