use proptest::prelude::*;
use serde_json::json;

use super::*;
use crate::configuration::{edit, samples};

fn document() -> Value {
    json!({
        "schema": 1,
        "policies": [
            { "id": "everyone", "lock": { "threshold": 4 }, "scope": [
                { "connection": "corp", "include_groups": ["CN=a", "CN=b"] },
            ] },
            { "id": "contractors" },
            { "id": "students" },
        ],
        "connections": [{ "id": "corp", "bind_password": "sealed:00aa", "steps": [
            { "step": "password", "settings": { "count": 1 } },
        ] }],
    })
}

/// The lines of what `change` does to the sample.
fn lines(change: impl FnOnce(&mut Value)) -> Vec<String> {
    let before = document();
    let mut after = before.clone();
    change(&mut after);
    let found = differences(&before, &after);
    let mut made = before;
    edit::apply_all(&mut made, &edits_of(&found)).unwrap();
    assert_eq!(made, after, "the edits do not make the difference");
    found.iter().flat_map(Difference::lines).collect()
}

fn policies(document: &mut Value) -> &mut Vec<Value> {
    document["policies"].as_array_mut().unwrap()
}

#[test]
fn nothing_differs_from_itself() {
    assert_eq!(lines(|_| {}), Vec::<String>::new());
}

#[test]
fn a_changed_value_is_one_line_with_its_place() {
    assert_eq!(
        lines(|after| after["policies"][0]["lock"]["threshold"] = json!(5)),
        ["~ policies.everyone.lock.threshold: 4 → 5"]
    );
}

#[test]
fn an_inserted_policy_is_one_difference_wherever_it_stands() {
    let found =
        lines(|after| policies(after).insert(0, json!({ "id": "guests", "lock": { "threshold": 9 } })));
    assert_eq!(found, ["+ policies.guests", "+     id: \"guests\"", "+     lock.threshold: 9"]);
}

#[test]
fn a_moved_policy_is_a_move_and_what_changed_in_it_a_change() {
    let found = lines(|after| {
        let mut moved = policies(after).remove(2);
        moved["name"] = json!("Students");
        policies(after).insert(0, moved);
    });
    assert_eq!(found, ["+ policies.students.name: \"Students\"", "> policies.students: position 3 → 1"]);
}

#[test]
fn a_removed_policy_and_a_new_group_are_told_by_name() {
    let found = lines(|after| {
        policies(after).remove(1);
        after["policies"][0]["scope"][0]["include_groups"] = json!(["CN=a", "CN=c", "CN=b"]);
    });
    assert_eq!(
        found,
        [
            "+ policies.everyone.scope.0.include_groups.1: \"CN=c\"",
            "- policies.contractors",
            "-     id: \"contractors\"",
        ]
    );
}

#[test]
fn a_secret_is_never_shown_however_it_changes() {
    let changes: [fn(&mut Value); 4] = [
        |after| after["connections"][0]["bind_password"] = json!("sealed:00bb"),
        |after| after["connections"] = json!([]),
        |after| after["connections"][0]["nested"] = json!({ "list": [["sealed:00cc"]] }),
        |after| after["connections"][0]["mail"] = json!([{ "id": "m", "password": "in the clear" }]),
    ];
    for change in changes {
        let text = lines(change).join("\n");
        assert!(text.contains("(changed)"), "{text}");
        for secret in ["00aa", "00bb", "00cc", "clear"] {
            assert!(!text.contains(secret), "{text}");
        }
    }
}

#[test]
fn a_step_that_is_called_password_is_no_secret() {
    assert_eq!(
        lines(|after| after["connections"][0]["steps"][0]["settings"]["count"] = json!(2)),
        ["~ connections.corp.steps.password.settings.count: 1 → 2"]
    );
}

#[test]
fn a_long_value_is_cut() {
    let line = lines(|after| after["logo"] = json!("x".repeat(5_000))).concat();
    assert!(line.len() < 300 && line.contains("(5002 characters)"), "{line}");
}

#[test]
fn fifty_policies_are_compared_in_milliseconds() {
    let before = samples::realm_of(50);
    let mut after = before.clone();
    after["policies"][17]["lock"]["threshold"] = json!(9);
    let moved = after["policies"].as_array_mut().unwrap().remove(40);
    after["policies"].as_array_mut().unwrap().insert(3, moved);
    let found = differences(&before, &after);
    assert_eq!(found.len(), 2);
    // Generous, for tests are not optimised and the machine may be busy; the benchmark has the figures.
    let quickest = samples::quickest(|| drop(differences(&before, &after)));
    assert!(quickest < std::time::Duration::from_millis(300), "{quickest:?}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn the_edits_of_all_differences_turn_one_document_into_the_other(
        before in samples::document(), after in samples::document(),
    ) {
        let found = differences(&before, &after);
        prop_assert_eq!(found.is_empty(), before == after);
        let mut made = before.clone();
        edit::apply_all(&mut made, &edits_of(&found)).map_err(|error| TestCaseError::fail(error.to_string()))?;
        prop_assert_eq!(made, after);
    }

    #[test]
    fn any_order_of_a_list_is_reached(
        order in Just((0..8usize).collect::<Vec<_>>()).prop_shuffle(),
        gone in proptest::collection::btree_set(0..8usize, 0..4),
        named in any::<bool>(),
    ) {
        let item = |at: &usize| if named { json!({ "id": format!("i{at}") }) } else { json!(at) };
        let before = json!({ "list": (0..8usize).filter(|at| *at < 6).map(|at| item(&at)).collect::<Vec<_>>() });
        let after = json!({ "list": order.iter().filter(|at| !gone.contains(at)).map(item).collect::<Vec<_>>() });
        let mut made = before.clone();
        edit::apply_all(&mut made, &edits_of(&differences(&before, &after))).unwrap();
        prop_assert_eq!(made, after);
    }
}
