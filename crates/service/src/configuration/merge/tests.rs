use proptest::prelude::*;
use serde_json::json;

use super::*;
use crate::configuration::samples;

fn base() -> Value {
    json!({
        "site": { "organization": "Northwind", "help": "" },
        "policies": [
            { "id": "everyone", "lock": { "threshold": 4, "minutes": 30 }, "groups": ["a", "b"] },
            { "id": "contractors" },
            { "id": "students" },
        ],
    })
}

fn changed(change: impl FnOnce(&mut Value)) -> Value {
    let mut document = base();
    change(&mut document);
    document
}

fn insert(document: &mut Value, at: usize, id: &str) {
    document["policies"].as_array_mut().unwrap().insert(at, json!({ "id": id }));
}

fn move_policy(document: &mut Value, from: usize, to: usize) {
    let policies = document["policies"].as_array_mut().unwrap();
    let moved = policies.remove(from);
    policies.insert(to, moved);
}

fn ids(document: &Value) -> Vec<&str> {
    document["policies"].as_array().unwrap().iter().map(|policy| policy["id"].as_str().unwrap()).collect()
}

fn places(conflicts: &[MergeConflict]) -> Vec<String> {
    conflicts.iter().map(|conflict| conflict.place.to_string()).collect()
}

#[test]
fn changes_of_different_things_are_joined() {
    let theirs = changed(|document| {
        document["policies"][0]["lock"]["threshold"] = json!(5);
        document["site"]["help"] = json!("call us");
        insert(document, 1, "guests");
    });
    let mine = changed(|document| {
        document["policies"][0]["lock"]["minutes"] = json!(60);
        document["policies"][2]["name"] = json!("Students");
        move_policy(document, 2, 0);
    });
    let joined = merge(&base(), &theirs, &mine).unwrap();
    assert_eq!(ids(&joined), ["students", "everyone", "guests", "contractors"]);
    assert_eq!(joined["policies"][1]["lock"], json!({ "threshold": 5, "minutes": 60 }));
    assert_eq!(joined["policies"][0]["name"], json!("Students"));
    assert_eq!(joined["site"]["help"], json!("call us"));
}

#[test]
fn groups_that_both_added_are_all_in_and_the_same_one_is_in_once() {
    let theirs = changed(|document| document["policies"][0]["groups"] = json!(["a", "b", "both", "theirs"]));
    let mine = changed(|document| document["policies"][0]["groups"] = json!(["b", "both", "mine"]));
    let joined = merge(&base(), &theirs, &mine).unwrap();
    assert_eq!(joined["policies"][0]["groups"], json!(["b", "both", "mine", "theirs"]));
}

#[test]
fn one_value_changed_by_both_is_a_conflict_at_its_place() {
    let set =
        |threshold: u32| changed(|document| document["policies"][0]["lock"]["threshold"] = json!(threshold));
    let conflicts = merge(&base(), &set(5), &set(6)).unwrap_err();
    assert_eq!(
        conflicts,
        [MergeConflict {
            place: "policies.everyone.lock.threshold".parse().unwrap(),
            base: Some(json!(4)),
            theirs: Some(json!(5)),
            mine: Some(json!(6)),
        }]
    );
    assert_eq!(merge(&base(), &set(5), &set(5)).unwrap(), set(5), "the same change by both is none");
}

#[test]
fn what_one_removed_and_the_other_changed_is_a_conflict() {
    let theirs = changed(|document| drop(document["policies"].as_array_mut().unwrap().remove(1)));
    let mine = changed(|document| document["policies"][1]["name"] = json!("Contractors"));
    let conflicts = merge(&base(), &theirs, &mine).unwrap_err();
    assert_eq!(places(&conflicts), ["policies.contractors"]);
    assert_eq!((&conflicts[0].theirs, conflicts[0].mine.is_some()), (&None, true));
    // What one removed and the other left alone is simply gone.
    assert_eq!(ids(&merge(&base(), &theirs, &base()).unwrap()), ["everyone", "students"]);
}

#[test]
fn two_policies_of_one_name_are_a_conflict_and_two_of_different_names_are_not() {
    let mut theirs = changed(|document| insert(document, 3, "guests"));
    let mine = changed(|document| insert(document, 3, "visitors"));
    let joined = merge(&base(), &theirs, &mine).unwrap();
    assert_eq!(ids(&joined), ["everyone", "contractors", "students", "guests", "visitors"]);
    theirs["policies"][3] = json!({ "id": "visitors", "name": "other" });
    assert_eq!(places(&merge(&base(), &theirs, &mine).unwrap_err()), ["policies.visitors"]);
}

#[test]
fn one_policy_moved_to_two_places_is_a_conflict_of_the_list_and_two_policies_moved_are_not() {
    let first = changed(|document| move_policy(document, 0, 2));
    let second = changed(|document| move_policy(document, 0, 1));
    assert_eq!(places(&merge(&base(), &first, &second).unwrap_err()), ["policies"]);

    let choices = BTreeMap::from([("policies".parse().unwrap(), Choice::Mine)]);
    let decided = resolve(&base(), &first, &second, &choices).unwrap();
    assert_eq!(ids(&decided), ["contractors", "everyone", "students"]);

    let other = changed(|document| insert(document, 0, "x"));
    assert_eq!(ids(&merge(&base(), &first, &other).unwrap()), ["x", "contractors", "students", "everyone"]);
}

#[test]
fn a_conflict_ends_as_the_person_decided_and_the_rest_is_joined_all_the_same() {
    let theirs = changed(|document| {
        document["policies"][0]["lock"]["threshold"] = json!(5);
        document["policies"].as_array_mut().unwrap().remove(1);
    });
    let mine = changed(|document| {
        document["policies"][0]["lock"] = json!({ "threshold": 6, "minutes": 1 });
        document["policies"][1]["name"] = json!("Contractors");
    });
    let place = |text: &str| text.parse::<Place>().unwrap();
    let threshold = place("policies.everyone.lock.threshold");
    let half = BTreeMap::from([(threshold.clone(), Choice::Theirs)]);
    assert_eq!(places(&resolve(&base(), &theirs, &mine, &half).unwrap_err()), ["policies.contractors"]);

    let mut all = half;
    all.insert(place("policies.contractors"), Choice::Mine);
    let decided = resolve(&base(), &theirs, &mine, &all).unwrap();
    assert_eq!(decided["policies"][0]["lock"], json!({ "threshold": 5, "minutes": 1 }));
    assert_eq!(ids(&decided), ["everyone", "contractors", "students"]);
}

#[test]
fn a_policy_that_both_added_is_no_conflict_beside_one_that_only_one_of_them_still_has() {
    let theirs = changed(|document| {
        document["policies"][2]["name"] = json!("Students");
        insert(document, 3, "guests");
    });
    let mine = changed(|document| {
        insert(document, 3, "guests");
        document["policies"].as_array_mut().unwrap().remove(2);
    });
    assert_eq!(places(&merge(&base(), &theirs, &mine).unwrap_err()), ["policies.students"]);
    assert_eq!(places(&merge(&base(), &mine, &theirs).unwrap_err()), ["policies.students"]);
}

#[test]
fn fifty_policies_are_merged_in_milliseconds() {
    let base = samples::realm_of(50);
    let (mut theirs, mut mine) = (base.clone(), base.clone());
    theirs["policies"][17]["lock"]["threshold"] = json!(9);
    mine["policies"][18]["lock"]["threshold"] = json!(8);
    move_policy(&mut mine, 40, 3);
    let joined = merge(&base, &theirs, &mine).unwrap();
    assert_eq!(joined["policies"][18]["lock"]["threshold"], json!(9));
    assert_eq!(joined["policies"][19]["lock"]["threshold"], json!(8));
    let quickest = samples::quickest(|| drop(merge(&base, &theirs, &mine)));
    assert!(quickest < std::time::Duration::from_millis(300), "{quickest:?}");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn who_alone_changed_something_gets_it(base in samples::document(), other in samples::document()) {
        prop_assert_eq!(merge(&base, &other, &base), Ok(other.clone()));
        prop_assert_eq!(merge(&base, &base, &other), Ok(other.clone()));
        prop_assert_eq!(merge(&base, &other, &other), Ok(other));
    }

    #[test]
    fn it_does_not_matter_who_saved_first(
        base in samples::document(), one in samples::document(), other in samples::document(),
    ) {
        match (merge(&base, &one, &other), merge(&base, &other, &one)) {
            (Ok(here), Ok(there)) => prop_assert_eq!(here, there),
            (Err(here), Err(there)) => {
                let swapped: Vec<MergeConflict> = there
                    .into_iter()
                    .map(|conflict| MergeConflict { theirs: conflict.mine, mine: conflict.theirs, ..conflict })
                    .collect();
                prop_assert_eq!(here.len(), swapped.len());
                for conflict in here {
                    prop_assert!(swapped.contains(&conflict), "{:?} is not among {:?}", conflict, swapped);
                }
            }
            (here, there) => prop_assert!(false, "{here:?} but {there:?}"),
        }
    }

    #[test]
    fn small_changes_join_the_same_way_whoever_saved_first_and_none_is_lost(
        base in samples::document(), one in samples::document(), other in samples::document(),
        made in any::<[u32; 3]>(),
    ) {
        let theirs = samples::variant(&base, &one, made[0] & made[1]);
        let mine = samples::variant(&base, &other, made[2]);
        if let Ok(joined) = merge(&base, &theirs, &mine) {
            prop_assert_eq!(&merge(&base, &mine, &theirs).unwrap(), &joined);
            // Joining anew with either changes nothing more: what they did is in it.
            prop_assert_eq!(merge(&theirs, &joined, &theirs).unwrap(), joined.clone());
            let values = |document: &Value| {
                let mut found = std::collections::BTreeSet::new();
                for difference in crate::configuration::differences(&base, document) {
                    if difference.kind == crate::configuration::Kind::Changed {
                        found.insert((difference.place.to_string(), format!("{:?}", difference.after)));
                    }
                }
                found
            };
            let in_joined = values(&joined);
            for change in values(&theirs).union(&values(&mine)) {
                prop_assert!(in_joined.contains(change), "{:?} is lost in {}", change, joined);
            }
        }
    }

    #[test]
    fn with_every_conflict_decided_there_is_a_document(
        base in samples::document(), one in samples::document(), other in samples::document(),
        choice in prop_oneof![Just(Choice::Theirs), Just(Choice::Mine)],
    ) {
        if let Err(conflicts) = merge(&base, &one, &other) {
            let choices = conflicts.into_iter().map(|conflict| (conflict.place, choice)).collect();
            prop_assert!(resolve(&base, &one, &other, &choices).is_ok());
        }
    }
}
