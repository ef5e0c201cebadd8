//! Required and banned characters: counts, positions, endings and sets.

use crate::support::{refused, rules, tell_apart, unmet};

#[test]
fn length_counts_code_points_and_not_bytes() {
    tell_apart(
        "{ rule = \"length\", min = 4, max = 6 }",
        &["abcd", "ñandú", "日本語密碼"],
        &["ñañ", "abcdefg"],
    );
}

#[test]
fn letters_are_counted_whatever_alphabet_they_are_of() {
    tell_apart("{ rule = \"alphabetic\", min = 3 }", &["1a2b3c", "жук", "日本語"], &["ab12", "123456"]);
    tell_apart("{ rule = \"lowercase\", min = 2 }", &["aB1c", "ßß"], &["AB1c", "日本語"]);
    tell_apart("{ rule = \"uppercase\", min = 2 }", &["ÄÖ", "AxB"], &["Aab", "日本語"]);
}

#[test]
fn unique_characters_are_counted_with_and_without_regard_to_case() {
    tell_apart("{ rule = \"unique\", min = 3 }", &["aabbcc"], &["aAbB", "aaaa"]);
    tell_apart("{ rule = \"unique\", min = 3, case_sensitive = true }", &["aAbB"], &["aabb"]);
}

#[test]
fn digits_are_demanded_by_count_position_and_at_the_end() {
    tell_apart("{ rule = \"digits\", min = 2 }", &["a1b2", "12"], &["a1b", "abc"]);
    tell_apart(
        "{ rule = \"digits\", positions = \"1,3,5-6\" }",
        &["1a2b34", "1a2b34xyz"],
        &["1a2b3", "a1b2c3"],
    );
    tell_apart("{ rule = \"digits\", ending = 2 }", &["abc12", "12"], &["abc1", "12a", "1"]);
    assert_eq!(
        unmet(&rules("{ rule = \"digits\", min = 1, positions = \"1\", ending = 1 }"), "abc"),
        ["rule.digits.min", "rule.digits.positions", "rule.digits.ending"]
    );
}

#[test]
fn special_characters_have_a_set_that_can_be_edited() {
    tell_apart("{ rule = \"special\", min = 1 }", &["a!b", "a~"], &["ab", "a b", "a€b"]);
    tell_apart("{ rule = \"special\", min = 1, set = \"€£\" }", &["a€b"], &["a!b"]);
    tell_apart("{ rule = \"special\", positions = \"2\", ending = 1 }", &["a!b!"], &["ab!!a", "!ab!"]);
}

#[test]
fn digits_and_special_characters_can_be_kept_away() {
    tell_apart("{ rule = \"no-digits\" }", &["abc"], &["a1"]);
    tell_apart("{ rule = \"no-digits\", positions = \"1-2\" }", &["ab1"], &["1ab", "a1b"]);
    tell_apart("{ rule = \"no-digits\", ending = 2 }", &["1ab"], &["a1b", "ab1"]);
    tell_apart("{ rule = \"no-special\" }", &["abc", "a|b"], &["a!b"]);
    tell_apart("{ rule = \"no-special\", set = \"<>\" }", &["a!b"], &["a<b"]);
    tell_apart("{ rule = \"no-special\", positions = \"1\", ending = 1 }", &["a!b"], &["!ab", "ab!"]);
}

#[test]
fn a_rule_that_makes_no_sense_is_refused_with_its_place_and_its_key() {
    for (rule, said) in [
        ("{ rule = \"digits\", positions = \"0\" }", "`0` is no position"),
        ("{ rule = \"digits\", positions = \"5-3\" }", "`5-3` is no position"),
        ("{ rule = \"digits\", set = \"abc\" }", "`set` belongs to `special`"),
        ("{ rule = \"no-digits\", set = \"abc\" }", "`set` belongs to `no-special`"),
        ("{ rule = \"no-digits\", min = 1 }", "`min` makes no sense"),
        ("{ rule = \"user-properties\", partial_length = 2 }", "use 0, or 3 and more"),
        ("{ rule = \"length\", minimum = 1 }", "unknown field `minimum`"),
        ("{ rule = \"lenght\" }", "there is no rule `lenght`"),
        ("{ min = 1 }", "there is no `rule ="),
    ] {
        let problem = refused(rule);
        assert!(problem.starts_with("password_policies.tested.rules[0]: "), "{problem}");
        assert!(problem.contains(said), "{rule}: {problem}");
    }
}
