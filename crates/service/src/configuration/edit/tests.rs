use serde_json::json;

use super::*;

fn document() -> Value {
    json!({
        "site": { "organization": "Northwind" },
        "policies": [
            { "id": "everyone", "lock": { "threshold": 4 }, "workflows": [
                { "id": "forgot", "steps": [
                    { "choice": "proof", "options": [{ "step": "totp" }, { "step": "code" }] },
                    { "sequence": [{ "step": "inner" }] },
                    { "step": "reset", "settings": { "step": "no-block" } },
                ] },
            ] },
            { "id": "contractors" },
            { "id": "students" },
        ],
    })
}

fn place(text: &str) -> Place {
    text.parse().unwrap()
}

fn edited(edit: &Edit) -> Result<Value, EditError> {
    let mut document = document();
    let before = document.clone();
    let result = apply(&mut document, edit);
    if result.is_err() {
        assert_eq!(document, before, "a refused edit left something behind: {edit:?}");
    }
    result.map(|()| document)
}

fn names(document: &Value, list: &str) -> Vec<String> {
    let items = place(list).resolve(document).unwrap().as_array().unwrap().clone();
    items.iter().map(|item| name_of(item).unwrap_or("-").to_owned()).collect()
}

fn moved(what: &str, into: Option<&str>, to: usize) -> Result<Value, EditError> {
    edited(&Edit::Move { place: place(what), into: into.map(place), to })
}

#[test]
fn a_value_is_set_whether_its_key_was_there_or_not() {
    let set = |at: &str, value: Value| edited(&Edit::Set { place: place(at), value });
    let document = set("policies.everyone.lock.threshold", json!(5)).unwrap();
    assert_eq!(document["policies"][0]["lock"]["threshold"], json!(5));
    let document = set("policies.contractors.lock", json!({ "threshold": 1 })).unwrap();
    assert_eq!(document["policies"][1]["lock"]["threshold"], json!(1));
    assert_eq!(set("", json!({ "schema": 1 })).unwrap(), json!({ "schema": 1 }));
    let missing = set("policies.nobody.lock", json!(1));
    assert_eq!(missing, Err(EditError::Place(PlaceError::Absent(place("policies.nobody")))));
}

#[test]
fn a_slug_is_not_changed_by_setting_it() {
    for (at, value) in [
        ("policies.everyone.id", json!("all")),
        ("policies.everyone", json!({ "id": "all" })),
        ("policies.everyone.workflows.forgot.steps.proof", json!({ "choice": "other" })),
    ] {
        let refused = edited(&Edit::Set { place: place(at), value });
        assert_eq!(refused, Err(EditError::NameChanged(place(at))));
    }
    // What is called `id` and names nothing in a list is a value like any other.
    assert!(edited(&Edit::Set { place: place("site.id"), value: json!("x") }).is_ok());
}

#[test]
fn something_is_inserted_once_and_within_the_list() {
    let insert = |at, value: Value| edited(&Edit::Insert { list: place("policies"), at, value });
    let document = insert(1, json!({ "id": "guests" })).unwrap();
    assert_eq!(names(&document, "policies"), ["everyone", "guests", "contractors", "students"]);
    let list = || place("policies");
    assert_eq!(
        insert(0, json!({ "id": "students" })),
        Err(EditError::Exists { list: list(), id: "students".into() })
    );
    assert_eq!(insert(4, json!({ "id": "x" })), Err(EditError::BeyondEnd { list: list(), at: 4, length: 3 }));
    let no_list = edited(&Edit::Insert { list: place("site"), at: 0, value: json!(1) });
    assert_eq!(no_list, Err(EditError::NoContainer(place("site"))));
}

#[test]
fn a_key_and_an_item_are_removed() {
    let remove = |at: &str| edited(&Edit::Remove { place: place(at) });
    assert_eq!(names(&remove("policies.contractors").unwrap(), "policies"), ["everyone", "students"]);
    assert_eq!(remove("site.organization").unwrap()["site"], json!({}));
    assert!(remove("").is_err() && remove("policies.nobody").is_err() && remove("site.nothing").is_err());
}

#[test]
fn an_item_moves_within_its_list_and_into_another() {
    assert_eq!(
        names(&moved("policies.students", None, 0).unwrap(), "policies"),
        ["students", "everyone", "contractors"]
    );
    assert_eq!(
        names(&moved("policies.everyone", None, 2).unwrap(), "policies"),
        ["contractors", "students", "everyone"]
    );
    let steps = "policies.everyone.workflows.forgot.steps";
    // The target's address is that of the document before: the sequence is at 1 until the choice is taken out.
    let document = moved(&format!("{steps}.proof"), Some(&format!("{steps}.1.sequence")), 1).unwrap();
    assert_eq!(names(&document, steps), ["-", "reset"]);
    assert_eq!(names(&document, &format!("{steps}.0.sequence")), ["inner", "proof"]);
}

#[test]
fn an_impossible_move_is_refused_and_changes_nothing() {
    let steps = "policies.everyone.workflows.forgot.steps";
    let into_itself = moved(&format!("{steps}.proof"), Some(&format!("{steps}.proof.options")), 0);
    assert_eq!(into_itself, Err(EditError::IntoItself(place(&format!("{steps}.proof")))));
    assert!(matches!(moved("policies.students", None, 3), Err(EditError::BeyondEnd { length: 2, .. })));
    assert!(matches!(moved("site", None, 0), Err(EditError::NotInList(_))));
    assert!(matches!(moved("policies.students", Some("site"), 0), Err(EditError::NoContainer(_))));
}

#[test]
fn several_edits_are_made_together_or_not_at_all() {
    let mut changed = document();
    let good = Edit::Remove { place: place("policies.students") };
    let bad = Edit::Remove { place: place("policies.students") };
    assert!(apply_all(&mut changed, &[good, bad]).is_err());
    assert_eq!(changed, document());
}

#[test]
fn a_fresh_slug_is_like_the_one_wanted_and_never_taken() {
    let list = [json!({ "id": "guests" }), json!({ "id": "guests-2" })];
    assert_eq!(fresh_slug(&list, "visitors"), "visitors");
    assert_eq!(fresh_slug(&list, "guests"), "guests-3");
    assert_eq!(fresh_slug(&list, "Guests & Café"), "guests---caf");
    assert_eq!(fresh_slug(&list, "日本"), "new");
    let long = "x".repeat(80);
    let taken = [json!({ "id": "x".repeat(64) })];
    let fresh = fresh_slug(&taken, &long);
    assert_eq!(fresh.len(), 64);
    assert!(fresh.ends_with("-2"));
}

#[test]
fn a_copy_stands_behind_its_original_under_a_name_of_its_own() {
    let mut document = document();
    let edit = clone_of(&document, &place("policies.everyone"), "everyone").unwrap();
    apply(&mut document, &edit).unwrap();
    assert_eq!(names(&document, "policies"), ["everyone", "everyone-2", "contractors", "students"]);
    // Steps are unique in their workflow only, so a copied policy keeps their names.
    assert_eq!(document["policies"][1]["workflows"], document["policies"][0]["workflows"]);
}

#[test]
fn every_step_of_a_copied_block_gets_a_fresh_name() {
    let mut document = document();
    let steps = "policies.everyone.workflows.forgot.steps";
    for block in ["proof", "2"] {
        let edit = clone_of(&document, &place(&format!("{steps}.{block}")), "proof").unwrap();
        apply(&mut document, &edit).unwrap();
    }
    assert_eq!(names(&document, steps), ["proof", "proof-2", "-", "-", "reset"]);
    assert_eq!(names(&document, &format!("{steps}.proof-2.options")), ["totp-2", "code-2"]);
    assert_eq!(names(&document, &format!("{steps}.3.sequence")), ["inner-2"]);
}
