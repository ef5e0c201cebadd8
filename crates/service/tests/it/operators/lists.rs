//! The lists of people who need looking after.

use api::{
    ServiceError,
    helpdesk::{DeskList, Helpdesk as _, ListQuery},
};
use directory::demo::company::people;
use domain::{event::EventKind, id::Slug};

use super::{MEI, Operator, SOFIA, desk, desk_with, enrol, events_of, operator};
use crate::house::ANA;

fn query(policy: &'static str, list: DeskList) -> ListQuery {
    ListQuery { policy: Slug::literal(policy), list, idle_days: 90 }
}

async fn names(operator: &Operator<'_>, policy: &'static str, list: DeskList) -> Vec<String> {
    let page = operator.test.house.list(&operator.visitor, &query(policy, list)).await.unwrap();
    assert_eq!(page.count as usize, page.rows.len());
    page.rows.into_iter().map(|row| row.person.logon_name).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn each_list_holds_who_is_meant_and_only_people_of_the_policy() {
    let test = desk().await;
    let sofia = operator(&test, SOFIA).await;
    for (list, name) in [
        (DeskList::Locked, people::LOCKED),
        (DeskList::Disabled, people::DISABLED),
        (DeskList::AccountExpired, people::EXPIRED),
        (DeskList::MustChange, people::MUST_CHANGE),
        (DeskList::PasswordExpired, people::PASSWORD_EXPIRED),
    ] {
        let listed = names(&sofia, "everyone", list).await;
        assert!(listed.contains(&name.to_owned()), "{list:?}: {listed:?}");
        assert!(!listed.contains(&ANA.to_owned()), "{list:?}");
    }
    let unregistered = test.house.list(&sofia.visitor, &query("everyone", DeskList::NeverRegistered)).await;
    let unregistered = unregistered.unwrap();
    assert!(unregistered.count > 100 && !unregistered.more, "{}", unregistered.count);
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_registers_leaves_the_list_within_a_minute() {
    let test = desk().await;
    let mei = operator(&test, MEI).await;
    assert!(names(&mei, "sales", DeskList::NeverRegistered).await.contains(&ANA.to_owned()));
    enrol(&test, ANA).await;
    test.clock.advance(61);
    assert!(!names(&mei, "sales", DeskList::NeverRegistered).await.contains(&ANA.to_owned()));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_list_is_read_once_a_minute() {
    let test = desk().await;
    let sofia = operator(&test, SOFIA).await;
    names(&sofia, "everyone", DeskList::Locked).await;
    let asked = test.connections.directories()[0].round_trips();
    names(&sofia, "everyone", DeskList::Locked).await;
    assert_eq!(test.connections.directories()[0].round_trips(), asked);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_overview_counts_the_lists_of_the_own_policies() {
    let test = desk().await;
    let sofia = operator(&test, SOFIA).await;
    let overview = test.house.lists(&sofia.visitor).await.unwrap();
    let policies: Vec<&str> = overview.iter().map(|one| one.policy.id.as_str()).collect();
    assert_eq!(policies, ["everyone"]);
    let locked = overview[0].counts.iter().find(|count| count.list == DeskList::Locked).unwrap();
    assert_eq!((locked.count, locked.more), (Some(1), false));
}

#[tokio::test(flavor = "multi_thread")]
async fn the_lists_of_another_policy_are_not_there() {
    let test = desk().await;
    let mei = operator(&test, MEI).await;
    for policy in ["everyone", "nothing"] {
        let list = test.house.list(&mei.visitor, &query(policy, DeskList::Locked)).await;
        assert_eq!(list.unwrap_err(), ServiceError::NotFound, "{policy}");
        let file = test.house.export_list(&mei.visitor, &query(policy, DeskList::Locked)).await;
        assert_eq!(file.unwrap_err(), ServiceError::NotFound, "{policy}");
    }
    assert_eq!(events_of(&test, EventKind::ScopeExceeded).await.len(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_of_a_list_asks_for_a_fresh_proof_and_is_no_program() {
    let test = desk_with(|_| {}).await;
    test.control().rename(people::LOCKED, "=HYPERLINK(evil)").unwrap();
    let sofia = operator(&test, SOFIA).await;
    let locked = query("everyone", DeskList::Locked);
    let file = test.house.export_list(&sofia.visitor, &locked).await.unwrap();
    assert_eq!(file.name, "everyone-locked.csv");
    assert!(file.text.contains(people::LOCKED), "{}", file.text);
    assert!(file.text.lines().all(|line| !line.starts_with(['=', '+', '-', '@'])), "{}", file.text);
    let lines = events_of(&test, EventKind::ListExported).await;
    assert_eq!((lines[0].event.actor.as_str(), lines[0].event.detail["people"].as_str()), (SOFIA, "1"));
    test.clock.advance(15 * 60);
    let stale = test.house.export_list(&sofia.visitor, &locked).await;
    assert!(matches!(stale, Err(ServiceError::Denied(message)) if message.code == "staff.prove-again"));
}

#[tokio::test(flavor = "multi_thread")]
async fn idle_days_are_those_that_the_page_offers() {
    let test = desk().await;
    let sofia = operator(&test, SOFIA).await;
    let odd = ListQuery { idle_days: 1, ..query("everyone", DeskList::Idle) };
    assert_eq!(test.house.list(&sofia.visitor, &odd).await.unwrap_err(), ServiceError::NotFound);
    // Everybody in the company is a year old, and nobody has signed in.
    let year = ListQuery { idle_days: 180, ..query("everyone", DeskList::Idle) };
    assert!(test.house.list(&sofia.visitor, &year).await.unwrap().count > 100);
}
