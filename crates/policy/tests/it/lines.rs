//! The protocol of `reclave policy check`.

use serde_json::Value;

use crate::support::rules;

fn ask(line: &str) -> Value {
    let policy = rules(
        "{ rule = \"length\", min = 8 }, { rule = \"user-properties\" }, { rule = \"differs-from-old\" }",
    );
    let answer = policy::lines::check(&policy, line, &|message| message.code.to_string());
    assert!(!answer.contains('\n'), "one line in, one line out");
    serde_json::from_str(&answer).unwrap()
}

#[test]
fn a_good_password_is_accepted_without_findings() {
    let answer = ask("{\"password\":\"lantern-quince\"}");
    assert_eq!(answer, serde_json::json!({ "accepted": true, "findings": [] }));
}

#[test]
fn every_rule_that_is_not_met_is_told_by_name_code_and_words() {
    let answer = ask("{\"password\":\"ana\",\"user\":{\"given_name\":\"Ana\"},\"old\":\"ana\"}");
    assert_eq!(answer["accepted"], false);
    let rules: Vec<&str> =
        answer["findings"].as_array().unwrap().iter().map(|found| found["rule"].as_str().unwrap()).collect();
    assert_eq!(rules, ["length", "user-properties", "differs-from-old"]);
    assert_eq!(answer["findings"][0]["code"], "rule.length.min");
    assert_eq!(answer["findings"][0]["message"], "rule.length.min");
}

#[test]
fn a_line_that_is_no_question_is_answered_without_repeating_it() {
    for line in ["{\"password\":\"hush-hush\",}", "hush-hush", "{\"password\":[\"hush-hush\"]}", "{}", ""] {
        let answer = ask(line);
        assert_eq!(answer["accepted"], false);
        assert_eq!(answer["findings"][0]["code"], "input.invalid");
        assert!(!answer.to_string().contains("hush"), "{answer}");
    }
}
