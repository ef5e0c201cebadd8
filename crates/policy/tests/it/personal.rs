//! Names, properties, words and the old password.

use domain::secret::Secret;
use policy::{Candidate, State};

use crate::support::{ana, judge, rules, tables, tell_apart, unmet};

#[test]
fn property_values_are_split_where_they_are_neither_letter_nor_digit() {
    let department = "{ rule = \"user-properties\", properties = [\"department\"], min_length = 2 }";
    tell_apart(department, &["pete-r", "harbor"], &["xPETERx", "my-us-1", "retep9"]);
    let whole = "{ rule = \"user-properties\", properties = [\"department\"], split = false }";
    tell_apart(whole, &["peter", "us"], &["xpeter_usx", "su_reteP"]);
}

#[test]
fn short_parts_other_cases_and_reading_backwards_are_settings() {
    let rule = "{ rule = \"user-properties\", properties = [\"sn\"], min_length = 5 }";
    tell_apart(rule, &["ruiz-1"], &[]);
    let rule = "{ rule = \"user-properties\", properties = [\"sn\"], reversed = false }";
    tell_apart(rule, &["ziur"], &["xRuIzx"]);
    let rule = "{ rule = \"user-properties\", properties = [\"sn\"], case_sensitive = true }";
    tell_apart(rule, &["ruiz"], &["xRuizx", "xziuRx"]);
}

#[test]
fn a_part_of_a_value_can_be_too_much_already() {
    let rule = "{ rule = \"user-properties\", properties = [\"sAMAccountName\"], partial_length = 3 }";
    tell_apart(rule, &["ruxiz", "an.ru"], &["xxruixx", "uiz", "ziu"]);
}

#[test]
fn all_names_are_looked_at_where_none_are_named() {
    let policy = rules("{ rule = \"user-properties\" }");
    for password in ["xx-ana-xx", "northwind99", "PEÑA", "maría1"] {
        assert_eq!(unmet(&policy, password), ["rule.user-properties"], "{password}");
    }
}

#[test]
fn a_dictionary_word_is_found_as_a_whole_inside_or_by_its_beginning() {
    tell_apart("{ rule = \"dictionary\" }", &["sun", "lisbo"], &["xxLISBONxx", "my-harbor"]);
    tell_apart("{ rule = \"dictionary\", min_length = 3 }", &["sux"], &["my-sun-1"]);
    tell_apart("{ rule = \"dictionary\", matching = \"word\" }", &["myharbor"], &["Harbor", "12harbor!!"]);
    let rule = "{ rule = \"dictionary\", matching = \"beginning\", beginning_length = 4 }";
    tell_apart(rule, &["harmony", "xharb"], &["harb1", "PASSxx"]);
    let rule = "{ rule = \"dictionary\", matching = \"part\", beginning_length = 4 }";
    tell_apart(rule, &["harmony", "arbor"], &["xx-harb-1", "bypassing"]);
}

#[test]
fn words_are_found_backwards_disguised_and_in_pieces_where_the_rule_says_so() {
    let plain = "{ rule = \"dictionary\" }";
    tell_apart(plain, &["nobsil", "p4ssw0rd", "har_bo5r"], &[]);
    tell_apart("{ rule = \"dictionary\", reversed = true }", &["p4ssw0rd"], &["xnobsilx"]);
    tell_apart(
        "{ rule = \"dictionary\", substitution = true }",
        &["nobsil"],
        &["p@$$w0rd", "1isb0n", "L!sbon"],
    );
    tell_apart("{ rule = \"dictionary\", letters_only = true }", &["h4rbor"], &["har_bo5r"]);
    let all = "{ rule = \"dictionary\", reversed = true, substitution = true, letters_only = true }";
    tell_apart(all, &["lantern"], &["dr0-w$$ap", "n0b5!l"]);
}

#[test]
fn with_regard_to_case_only_what_the_dictionary_writes_is_found() {
    let rule = "{ rule = \"dictionary\", case_sensitive = true }";
    tell_apart(rule, &["lisbon", "LISBON", "Harbor"], &["xLisbonx", "harbor"]);
    let rule = "{ rule = \"dictionary\", matching = \"part\", beginning_length = 4, case_sensitive = true }";
    tell_apart(rule, &["lisb", "Harb"], &["xLisbx", "harb"]);
}

#[test]
fn the_old_password_must_not_be_in_the_new_one() {
    let policy = rules("{ rule = \"differs-from-old\" }");
    let old = Secret::new("Lantern7");
    for (new, accepted) in [("lantern7", false), ("my-LANTERN7!", false), ("Lantern8", true)] {
        let new = Secret::new(new);
        let person = ana();
        let candidate = Candidate { password: &new, old: Some(&old), person: &person };
        assert_eq!(policy.evaluate_rules(&candidate).accepted, accepted, "{}", new.expose());
    }
    // Without the old one only the directory can tell.
    assert_eq!(judge(&policy, &ana(), "Lantern7").findings[0].state, State::OnSave);
}

#[test]
fn a_custom_message_checks_nothing_and_can_stand_for_all_others() {
    let policy = rules(
        "{ rule = \"length\", min = 8 }, { rule = \"custom-message\", text = \"Three words.\", hide_others = true }",
    );
    let evaluation = judge(&policy, &ana(), "short");
    assert!(!evaluation.accepted, "what is hidden still counts");
    let shown: Vec<_> = evaluation.findings.iter().filter(|finding| !finding.hidden).collect();
    assert_eq!(shown.len(), 1);
    assert_eq!(shown[0].rule, "custom-message");
    let policy =
        rules("{ rule = \"custom-message\", text = \"Three words.\" }, { rule = \"length\", min = 8 }");
    assert!(judge(&policy, &ana(), "long enough").findings.iter().all(|finding| !finding.hidden));
    assert!(judge(&policy, &ana(), "long enough").accepted);
}

#[test]
fn a_rule_that_needs_more_than_the_password_is_for_no_computer_that_is_offline() {
    let alone = |rule: &str| policy::judges_alone(&tables(rule).rules[0]);
    for rule in [
        "{ rule = \"length\", min = 8 }",
        "{ rule = \"windows-complexity\" }",
        "{ rule = \"strength\", min_score = 3 }",
    ] {
        assert!(alone(rule), "{rule}");
    }
    for rule in [
        "{ rule = \"user-properties\", properties = [\"department\"] }",
        "{ rule = \"dictionary\" }",
        "{ rule = \"differs-from-old\" }",
        "{ rule = \"age\", max_days = 90 }",
        "{ rule = \"custom-message\", text = \"Three words.\" }",
    ] {
        // Compiles, or it would be left out for another reason.
        drop(rules(rule));
        assert!(!alone(rule), "{rule}");
    }
    assert!(!alone("{ rule = \"of-the-future\" }"));
}
