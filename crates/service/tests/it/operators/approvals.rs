//! Four eyes: a second operator agrees, in time, and to one task.

use api::{
    ServiceError,
    helpdesk::{ApprovalState, DeskBegun, Helpdesk as _},
};
use domain::{
    config::staff::{NamedPerson, Role, RoleAssignment},
    event::EventKind,
    id::Slug,
};

use super::{
    MEI, Operator, PASSCODE, SALES, SOFIA, VERIFY, YUKI, desk_with, enrol, events_of, operator, scope,
};
use crate::house::{ANA, TestHouse};

/// Everybody in Sales needs a second operator.
async fn guarded() -> TestHouse {
    let test = desk_with(|realm| realm.policies[0].helpdesk.two_person = vec![scope(&[], &[SALES])]).await;
    enrol(&test, ANA).await;
    test
}

/// Verifies Ana and asks for a passcode task. Gives the approval's id.
async fn asked(mei: &Operator<'_>) -> String {
    mei.verify(ANA).await;
    match mei.begin(ANA, PASSCODE, "INC-1").await.unwrap() {
        DeskBegun::Asked(id) => id,
        DeskBegun::Run(_) => panic!("it began without a second operator"),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_task_begins_once_after_a_second_operator_agreed() {
    let test = guarded().await;
    let (mei, yuki) = (operator(&test, MEI).await, operator(&test, YUKI).await);
    let id = asked(&mei).await;
    assert_eq!(test.house.desk(&yuki.visitor).await.unwrap().approvals, 1);
    assert_eq!(test.house.desk(&mei.visitor).await.unwrap().approvals, 0, "one's own waits for others");
    let shown = test.house.approval(&yuki.visitor, &id).await.unwrap();
    assert_eq!(
        (shown.asker.as_str(), shown.person.logon_name.as_str(), shown.reason.as_str(), shown.mine),
        (MEI, ANA, "INC-1", false)
    );
    test.house.decide(&yuki.visitor, &id, true, "I heard her").await.unwrap();
    let given = test.house.approvals(&mei.visitor).await.unwrap();
    assert_eq!((given.len(), given[0].state, given[0].decider.as_str()), (1, ApprovalState::Given, YUKI));
    let mut browser = mei.run(ANA, PASSCODE).await;
    let started = events_of(&test, EventKind::RunStarted).await;
    let last = &started.last().unwrap().event;
    assert_eq!((last.detail["agreed"].as_str(), last.detail["reason"].as_str()), (YUKI, "INC-1"));
    browser.submit(&[]).await;
    // Used up: the next one asks again.
    mei.verify(ANA).await;
    assert!(matches!(mei.begin(ANA, PASSCODE, "").await, Ok(DeskBegun::Asked(next)) if next != id));
    for (kind, actor) in [(EventKind::ApprovalAsked, MEI), (EventKind::ApprovalGiven, YUKI)] {
        let lines = events_of(&test, kind).await;
        assert_eq!((lines[0].event.actor.as_str(), lines[0].event.workflow.as_str()), (actor, PASSCODE));
        assert_eq!(lines[0].event.subject_name, ANA);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_agrees_to_the_own_question_nor_about_the_own_account() {
    let test = guarded().await;
    let mei = operator(&test, MEI).await;
    let id = asked(&mei).await;
    let mei_again = operator(&test, MEI).await;
    assert!(matches!(test.house.decide(&mei.visitor, &id, true, "").await, Err(ServiceError::Denied(_))));
    // In another session it is not even there.
    assert_eq!(test.house.decide(&mei_again.visitor, &id, true, "").await, Err(ServiceError::NotFound));
    // Ana becomes an operator of her own policy.
    test.reconfigure(|realm| realm.policies[0].helpdesk.scope.push(scope(&[], &[SALES])));
    let ana = operator(&test, ANA).await;
    assert_eq!(test.house.desk(&ana.visitor).await.unwrap().approvals, 0);
    assert_eq!(test.house.decide(&ana.visitor, &id, true, "").await, Err(ServiceError::NotFound));
    assert_eq!(test.count_events(EventKind::ApprovalGiven).await, 0);
    assert!(matches!(mei.begin(ANA, PASSCODE, "").await, Ok(DeskBegun::Asked(same)) if same == id));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_operator_of_another_policy_does_not_see_a_question() {
    let test = guarded().await;
    let (mei, sofia) = (operator(&test, MEI).await, operator(&test, SOFIA).await);
    let id = asked(&mei).await;
    assert!(test.house.approvals(&sofia.visitor).await.unwrap().is_empty());
    assert_eq!(test.house.approval(&sofia.visitor, &id).await.unwrap_err(), ServiceError::NotFound);
    assert_eq!(test.house.decide(&sofia.visitor, &id, true, "").await, Err(ServiceError::NotFound));
    assert_eq!(
        test.house.approval(&sofia.visitor, "01ARZ3NDEKTSV4RRFFQ69G5FAV").await.unwrap_err(),
        ServiceError::NotFound
    );
    assert_eq!(events_of(&test, EventKind::ScopeExceeded).await.len(), 2, "not for one that there is not");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_question_about_somebody_who_has_left_the_scope_is_left_out_and_looking_is_no_trespass() {
    let test = guarded().await;
    let (mei, yuki) = (operator(&test, MEI).await, operator(&test, YUKI).await);
    let id = asked(&mei).await;
    test.control().move_below(ANA, "OU=Finance,OU=People,DC=northwind,DC=example").unwrap();
    for operator in [&mei, &yuki] {
        assert!(test.house.approvals(&operator.visitor).await.unwrap().is_empty());
    }
    assert_eq!(test.count_events(EventKind::ScopeExceeded).await, 0);
    // To agree to it is.
    assert_eq!(test.house.decide(&yuki.visitor, &id, true, "").await, Err(ServiceError::NotFound));
    assert_eq!(test.count_events(EventKind::ScopeExceeded).await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_question_and_an_answer_are_over_after_half_an_hour() {
    let test = guarded().await;
    let (mei, yuki) = (operator(&test, MEI).await, operator(&test, YUKI).await);
    let id = asked(&mei).await;
    test.clock.advance(1_801);
    assert_eq!(test.house.decide(&yuki.visitor, &id, true, "").await, Err(ServiceError::NotFound));
    let second = asked(&mei).await;
    assert_ne!(second, id);
    test.house.decide(&yuki.visitor, &second, true, "").await.unwrap();
    test.clock.advance(1_801);
    mei.verify(ANA).await;
    assert!(matches!(mei.begin(ANA, PASSCODE, "").await, Ok(DeskBegun::Asked(third)) if third != second));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_decision_is_taken_once_and_a_no_is_a_no() {
    let test = guarded().await;
    let (mei, yuki) = (operator(&test, MEI).await, operator(&test, YUKI).await);
    let id = asked(&mei).await;
    test.house.decide(&yuki.visitor, &id, false, "Call back first").await.unwrap();
    // Decided questions are not there for others any more.
    let again = test.house.decide(&yuki.visitor, &id, true, "").await;
    assert!(matches!(again, Err(ServiceError::Invalid(message)) if message.code == "desk.approval.over"));
    let mine = test.house.approvals(&mei.visitor).await.unwrap();
    assert_eq!((mine[0].state, mine[0].comment.as_str()), (ApprovalState::Refused, "Call back first"));
    assert!(matches!(mei.begin(ANA, PASSCODE, "").await, Ok(DeskBegun::Asked(same)) if same == id));
    assert_eq!(test.count_events(EventKind::ApprovalRefused).await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_agreement_is_good_for_that_task_only_and_verifying_needs_none() {
    let test = guarded().await;
    let (mei, yuki) = (operator(&test, MEI).await, operator(&test, YUKI).await);
    let id = asked(&mei).await;
    test.house.decide(&yuki.visitor, &id, true, "").await.unwrap();
    let update = mei.begin(ANA, "helpdesk-update", "").await.unwrap();
    assert!(matches!(update, DeskBegun::Asked(other) if other != id));
    let yuki_begins = {
        yuki.verify(ANA).await;
        yuki.begin(ANA, PASSCODE, "").await.unwrap()
    };
    assert!(matches!(yuki_begins, DeskBegun::Asked(_)), "the one who agreed has no agreement");
    assert!(matches!(mei.begin(ANA, VERIFY, "").await, Ok(DeskBegun::Run(_))));
}

#[tokio::test(flavor = "multi_thread")]
async fn of_two_windows_that_use_one_agreement_one_begins() {
    let test = guarded().await;
    let (mei, yuki) = (operator(&test, MEI).await, operator(&test, YUKI).await);
    let id = asked(&mei).await;
    test.house.decide(&yuki.visitor, &id, true, "").await.unwrap();
    let (left, right) = tokio::join!(mei.begin(ANA, PASSCODE, ""), mei.begin(ANA, PASSCODE, ""));
    let runs = [left, right].into_iter().filter(|begun| matches!(begun, Ok(DeskBegun::Run(_)))).count();
    assert_eq!(runs, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn administrators_and_protected_accounts_always_need_a_second_operator() {
    let test = desk_with(|_| {}).await;
    let sofia = operator(&test, SOFIA).await;
    assert!(!sofia.card("mei.chen").await.two_person);
    let mei = test.key_of(MEI).await;
    test.reconfigure(|realm| {
        realm.staff.roles.push(RoleAssignment {
            id: Slug::literal("auditors"),
            name: String::new(),
            role: Role::Auditor,
            scope: Vec::new(),
            people: vec![NamedPerson { connection: mei.connection, object: mei.object, name: String::new() }],
            policies: Vec::new(),
        });
    });
    assert!(sofia.card("mei.chen").await.two_person);
    assert!(sofia.card(SOFIA).await.two_person, "adminCount 1");
}
