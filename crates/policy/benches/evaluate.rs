//! What judging and making passwords costs. `cargo bench -p policy`; figures in `README.md` beside this file.

use std::sync::Arc;

use divan::Bencher;
use domain::{config::PasswordPolicy, entropy::Entropy, secret::Secret};
use policy::{Candidate, Dictionary, PersonFacts, Policy};

fn main() {
    divan::main();
}

const TWELVE: &str = r#"
id = "twelve"
rules = [
  { rule = "length", min = 10, max = 64 }, { rule = "windows-complexity" }, { rule = "alphabetic", min = 2 },
  { rule = "lowercase", min = 1 }, { rule = "uppercase", min = 1 }, { rule = "unique", min = 5 },
  { rule = "digits", min = 1 }, { rule = "special", min = 1 }, { rule = "sequence", repeats_max = 3, run_max = 4 },
  { rule = "user-properties" }, { rule = "dictionary", matching = "word" }, { rule = "symmetry", palindrome = true },
]
"#;

struct Seeded(std::sync::atomic::AtomicU64);

impl Entropy for Seeded {
    fn fill(&self, buffer: &mut [u8]) {
        for byte in buffer {
            let step = self.0.fetch_add(0x9e37_79b9_7f4a_7c15, std::sync::atomic::Ordering::Relaxed);
            *byte = (step >> 56) as u8 ^ (step >> 24) as u8;
        }
    }
}

fn person() -> PersonFacts {
    PersonFacts {
        logon_name: "ana.ruiz".to_owned(),
        display_name: "Ana Ruiz".to_owned(),
        mail: "ana.ruiz@northwind.example".to_owned(),
        ..PersonFacts::default()
    }
}

fn compiled() -> Policy {
    let twelve: PasswordPolicy = toml::from_str(TWELVE).expect("the policy is good");
    Policy::compile(&[twelve], None, &Arc::new(Dictionary::builtin())).expect("the policy is good")
}

#[divan::bench]
fn twelve_rules(bencher: Bencher) {
    let (policy, person, password) = (compiled(), person(), Secret::new("Harbor-Lantern-7-Quince"));
    bencher.bench(|| policy.evaluate_rules(&Candidate { password: &password, old: None, person: &person }));
}

#[divan::bench]
fn twelve_rules_and_the_meter(bencher: Bencher) {
    let (policy, person, password) = (compiled(), person(), Secret::new("Harbor-Lantern-7-Quince"));
    bencher.bench(|| policy.evaluate(&Candidate { password: &password, old: None, person: &person }));
}

#[divan::bench]
fn compile(bencher: Bencher) {
    let twelve: PasswordPolicy = toml::from_str(TWELVE).expect("the policy is good");
    let dictionary = Arc::new(Dictionary::builtin());
    bencher.bench(|| Policy::compile(std::slice::from_ref(&twelve), None, &dictionary));
}

#[divan::bench]
fn generate(bencher: Bencher) {
    let (policy, person, entropy) = (compiled(), person(), Seeded(std::sync::atomic::AtomicU64::new(1)));
    bencher.bench(|| policy.generate(&person, &entropy));
}
