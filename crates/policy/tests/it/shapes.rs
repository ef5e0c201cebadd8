//! Repetitions, runs, symmetry, strength, and what holds whatever the rules are.

use policy::PersonFacts;

use crate::support::{judge, rules, tell_apart, unmet};

#[test]
fn equal_characters_in_a_row_are_limited() {
    tell_apart("{ rule = \"sequence\", repeats_max = 2 }", &["AABB", "aab", "aAbB"], &["aaab", "aAab"]);
    tell_apart("{ rule = \"sequence\", repeats_max = 2, case_sensitive = true }", &["aAab"], &["aaab"]);
}

#[test]
fn equal_characters_anywhere_are_limited() {
    tell_apart("{ rule = \"sequence\", identical_max = 1 }", &["ABC"], &["ABCA", "ABCa"]);
    tell_apart("{ rule = \"sequence\", identical_max = 1, case_sensitive = true }", &["ABCa"], &["ABCA"]);
}

#[test]
fn runs_are_limited_in_both_directions_and_end_where_the_kind_does() {
    tell_apart(
        "{ rule = \"sequence\", run_max = 3 }",
        &["ABC_321", "abc987", "9:;ab", "acegik"],
        &["abcd", "4321", "xxDCBAxx", "aBcD"],
    );
    tell_apart("{ rule = \"sequence\", run_max = 3, case_sensitive = true }", &["aBcD"], &["abcd"]);
}

#[test]
fn palindromes_mirrored_ends_and_inner_palindromes_are_refused() {
    tell_apart("{ rule = \"symmetry\", palindrome = true }", &["pass8ssa"], &["pass8ssap", "Abba"]);
    tell_apart(
        "{ rule = \"symmetry\", palindrome = true, case_sensitive = true }",
        &["Abba"],
        &["abba", "pass8ssap"],
    );
    tell_apart("{ rule = \"symmetry\", ends_max = 2 }", &["pa47ap", "abcd"], &["pas47sap", "paS47sap"]);
    tell_apart("{ rule = \"symmetry\", inner_max = 3 }", &["xaba1", "hello"], &["pass4554word", "xabba1"]);
    tell_apart("{ rule = \"symmetry\", inner_max = 3, case_sensitive = true }", &["xabBa1"], &["xabba1"]);
}

#[test]
fn a_minimum_on_the_meter_takes_the_persons_own_words_for_weak() {
    let policy = rules("{ rule = \"strength\", min_score = 3 }");
    let person = PersonFacts { surname: "Quenxaldro".to_owned(), ..PersonFacts::default() };
    assert!(!judge(&policy, &person, "Quenxaldro7").accepted);
    assert!(judge(&policy, &PersonFacts::default(), "Quenxaldro7").accepted);
    assert!(unmet(&policy, "Harbor-Lantern-7-Quince").is_empty());
}

#[test]
fn nothing_empty_invisible_or_longer_than_the_protocol_is_ever_taken() {
    let policy = rules("");
    assert_eq!(unmet(&policy, ""), ["rule.empty"]);
    assert_eq!(unmet(&policy, "a\u{7}b"), ["rule.control-characters"]);
    assert_eq!(unmet(&policy, &"x".repeat(257)), ["rule.longest"]);
    // Each of these takes two of the protocol's 256 units.
    assert_eq!(unmet(&policy, &"😀".repeat(129)), ["rule.longest"]);
    assert!(unmet(&policy, &"😀".repeat(128)).is_empty());
}
