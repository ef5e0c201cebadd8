//! Complexity as MS-SAMR section 3.1.1.7.2 has it.

use policy::PersonFacts;

use crate::support::{judge, rules, unmet};

fn named(logon_name: &str, display_name: &str) -> PersonFacts {
    PersonFacts {
        logon_name: logon_name.to_owned(),
        display_name: display_name.to_owned(),
        ..PersonFacts::default()
    }
}

fn takes(person: &PersonFacts, password: &str) -> bool {
    judge(&rules("{ rule = \"windows-complexity\" }"), person, password).accepted
}

#[test]
fn three_of_five_categories_are_enough_and_a_character_counts_in_one() {
    let nobody = PersonFacts::default();
    for good in ["aB1", "aB!", "a1!", "B1!", "aB日", "ñÑ1", "жЖ!"] {
        assert!(takes(&nobody, good), "{good}");
    }
    for bad in ["ab12", "AB!!", "日本語1", "aaaa", "1!1!"] {
        assert!(!takes(&nobody, bad), "{bad}");
    }
}

#[test]
fn blanks_currency_signs_and_digits_of_other_scripts_belong_to_no_category() {
    let nobody = PersonFacts::default();
    for bad in ["ab 12", "ab€12", "abc£1", "aB٣", "ab½!", "aB😀"] {
        assert!(!takes(&nobody, bad), "{bad}");
    }
}

#[test]
fn the_account_name_is_a_substring_test_however_long_the_password_is() {
    assert!(!takes(&named("ana", ""), "xxANAxx1!"));
    assert!(!takes(&named("ana.ruiz", ""), "My-Ana.Ruiz-1"));
    assert!(takes(&named("ana.ruiz", ""), "My-Ana-Ruiz-1"), "no part of it, only the whole name");
    assert!(takes(&named("an", ""), "Xan-1-xan"), "names of two characters are left alone");
    assert!(takes(&named("ana.ruiz.longer", ""), "Ana.Ruiz1"));
}

#[test]
fn the_display_name_is_looked_for_in_tokens_of_three_and_more() {
    for delimiter in [",", ".", "-", "_", " ", "#", "\t"] {
        let person = named("", &format!("Jo{delimiter}Erin{delimiter}Hagens"));
        assert!(!takes(&person, "xhAGENS1!"), "split at {delimiter:?}");
        assert!(!takes(&person, "1-eriN-1"), "split at {delimiter:?}");
        assert!(takes(&person, "Jo-1234-jo"), "tokens of two characters are left alone");
    }
    assert!(takes(&named("", "Erin/Hagens"), "Hagens-1"), "a slash splits nothing");
    assert!(!takes(&named("", "Erin/Hagens"), "erin/hagens-1A"));
    assert!(!takes(&named("", "王小明"), "王小明aB1"), "tokens are counted in code points");
}

#[test]
fn both_sentences_are_said() {
    let policy = rules("{ rule = \"windows-complexity\" }");
    assert_eq!(unmet(&policy, "ana.ruiz"), ["rule.windows.categories", "rule.windows.name"]);
}
