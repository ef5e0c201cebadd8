//! The generator against the evaluator. For every policy that some password is known to meet, it must find
//! one, and what it finds must be accepted; for rules that contradict each other it must say so.

use std::sync::{Arc, LazyLock};

use domain::config::PasswordPolicy;
use policy::{Dictionary, NoPasswordPossible, PersonFacts, Policy};
use proptest::{collection::vec, prelude::*, sample::subsequence};

use crate::support::{Seeded, ana, judge, rules, tables};

/// A password that somebody could have: the witness that the rules can be met.
fn witness() -> impl Strategy<Value = String> {
    prop_oneof![
        "[a-zA-Z0-9!#%+,./:=?_-]{8,24}",
        "[a-z]{4,8}-[A-Z][a-z]{4,7}-[0-9]{2,4}",
        "[0-9]{4,12}",
        "[a-z0-9]{1,10}",
        "[A-Z!#%=?]{6,14}",
    ]
}

/// Positions (from 1) of the witness at which `holds`, thinned out, as administrators write them.
fn positions(witness: &str, holds: impl Fn(char) -> bool, keep: &[bool]) -> String {
    let places = witness.chars().enumerate().filter(|(_, c)| holds(*c)).map(|(place, _)| place + 1);
    let kept = places.zip(keep.iter().cycle()).filter(|(_, keep)| **keep);
    kept.map(|(place, _)| place.to_string()).collect::<Vec<_>>().join(",")
}

/// How many characters at the end of the witness are so.
fn ending(witness: &str, holds: impl Fn(char) -> bool, most: usize) -> usize {
    witness.chars().rev().take_while(|c| holds(*c)).count().min(most)
}

/// Rules with random parameters, near to what the witness is.
fn candidates(witness: &str, n: &[u32], keep: &[bool]) -> Vec<String> {
    let length = witness.chars().count();
    let digit = |c: char| c.is_ascii_digit();
    let sign = |c: char| c.is_ascii_punctuation();
    let set = ["!#%+", "=?_-", ",./:", "€!-", ""][n[0] as usize % 5];
    let in_set = |c: char| if set.is_empty() { sign(c) && c != '|' } else { set.contains(c) };
    let few = |place: usize, most: u32| n[place] % (most + 1);
    vec![
        format!("{{ rule = \"length\", min = {}, max = {} }}", few(1, 20), length + few(2, 6) as usize),
        format!("{{ rule = \"length\", min = {length} }}"),
        "{ rule = \"windows-complexity\" }".to_owned(),
        format!("{{ rule = \"alphabetic\", min = {} }}", few(3, 9)),
        format!("{{ rule = \"lowercase\", min = {} }}", few(4, 6)),
        format!("{{ rule = \"uppercase\", min = {} }}", few(5, 4)),
        format!("{{ rule = \"unique\", min = {}, case_sensitive = {} }}", few(6, 12), keep[0]),
        format!("{{ rule = \"digits\", min = {} }}", few(7, 5)),
        format!("{{ rule = \"digits\", positions = \"{}\" }}", positions(witness, digit, keep)),
        format!("{{ rule = \"digits\", ending = {} }}", ending(witness, digit, 4)),
        format!("{{ rule = \"special\", min = {}, set = \"{set}\" }}", few(8, 3)),
        format!(
            "{{ rule = \"special\", positions = \"{}\", set = \"{set}\" }}",
            positions(witness, in_set, keep)
        ),
        format!("{{ rule = \"special\", ending = {} }}", ending(witness, |c| sign(c) && c != '|', 2)),
        "{ rule = \"no-digits\" }".to_owned(),
        format!("{{ rule = \"no-digits\", positions = \"{}\" }}", positions(witness, |c| !digit(c), keep)),
        format!("{{ rule = \"no-digits\", ending = {} }}", ending(witness, |c| !digit(c), 5)),
        format!("{{ rule = \"no-special\", set = \"{set}\" }}"),
        format!("{{ rule = \"no-special\", positions = \"{}\" }}", positions(witness, |c| !sign(c), keep)),
        format!("{{ rule = \"no-special\", ending = {} }}", ending(witness, |c| !sign(c), 4)),
        format!(
            "{{ rule = \"sequence\", repeats_max = {}, identical_max = {}, run_max = {}, case_sensitive = {} }}",
            few(9, 3),
            few(10, 4),
            few(11, 4),
            keep[1]
        ),
        format!(
            "{{ rule = \"user-properties\", partial_length = {}, split = {} }}",
            [0, 3, 4, 5][n[12] as usize % 4],
            keep[2]
        ),
        format!(
            "{{ rule = \"dictionary\", matching = \"{}\", reversed = {}, substitution = {}, letters_only = {} }}",
            ["anywhere", "word", "beginning", "part"][n[13] as usize % 4],
            keep[3],
            keep[4],
            keep[5]
        ),
        format!(
            "{{ rule = \"symmetry\", palindrome = {}, ends_max = {}, inner_max = {} }}",
            keep[6],
            few(14, 3),
            few(15, 5)
        ),
    ]
}

fn compile(policies: &[PasswordPolicy]) -> Policy {
    static DICTIONARY: LazyLock<Arc<Dictionary>> = LazyLock::new(|| Arc::new(Dictionary::builtin()));
    Policy::compile(policies, None, &DICTIONARY).unwrap()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, max_shrink_iters: 20, ..ProptestConfig::default() })]

    #[test]
    fn whatever_somebody_could_meet_is_met(
        witness in witness(),
        numbers in vec(any::<u32>(), 16),
        keep in vec(any::<bool>(), 8),
        chosen in subsequence((0..23).collect::<Vec<usize>>(), 1..9),
        seed in any::<u64>(),
    ) {
        let all = candidates(&witness, &numbers, &keep);
        let person = ana();
        let is_met = |rule: &&String| judge(&compile(&[tables(rule)]), &person, &witness).accepted;
        let kept: Vec<&String> = chosen.iter().map(|place| &all[*place]).filter(is_met).collect();
        let text = kept.iter().map(|rule| rule.as_str()).collect::<Vec<_>>().join(", ");
        let policy = compile(&[tables(&text)]);
        prop_assert!(judge(&policy, &person, &witness).accepted);
        let made = policy.generate(&person, &Seeded::new(seed));
        let made = made.map_err(|error| TestCaseError::fail(format!("{error}: {witness} meets [{text}]")))?;
        prop_assert!(judge(&policy, &person, made.expose()).accepted, "{}: [{text}]", made.expose());
    }
}

#[test]
fn rules_that_contradict_each_other_are_told_at_once() {
    for contradiction in [
        "{ rule = \"length\", min = 10, max = 8 }",
        "{ rule = \"digits\", min = 1 }, { rule = \"no-digits\" }",
        "{ rule = \"length\", max = 3 }, { rule = \"unique\", min = 4 }",
        "{ rule = \"digits\", positions = \"1\" }, { rule = \"special\", positions = \"1\" }",
        "{ rule = \"length\", max = 6 }, { rule = \"digits\", positions = \"9\" }",
    ] {
        let made = rules(contradiction).generate(&PersonFacts::default(), &Seeded::new(7));
        assert_eq!(made.err(), Some(NoPasswordPossible), "{contradiction}");
    }
}

#[test]
fn a_generated_password_is_long_different_each_time_and_easy_to_read_out() {
    let policy = rules("{ rule = \"length\", min = 8 }, { rule = \"windows-complexity\" }");
    let entropy = Seeded::new(1);
    let made: Vec<String> =
        (0..200).map(|_| policy.generate(&ana(), &entropy).unwrap().expose().to_owned()).collect();
    let different: std::collections::BTreeSet<&String> = made.iter().collect();
    assert_eq!(different.len(), made.len());
    for password in &made {
        assert!(password.chars().count() >= 12, "{password}");
        assert!(!password.contains(['0', 'O', 'o', '1', 'l', 'I', ' ', '"', '\\']), "{password}");
    }
}
