//! Whom an operator reaches: by nested group, whatever the letters of a DN, as things are now; and that every
//! other way ends like one to nobody.

use std::collections::BTreeSet;

use api::{
    Begun, Service as _, ServiceError, ServiceResult, Visitor,
    helpdesk::{DeskBegun, Helpdesk as _},
};
use domain::{
    event::EventKind,
    id::{RunId, Slug},
    secret::Secret,
    store::SiteKind,
    time::Clock as _,
    view::Input,
};
use vault::OsEntropy;

use super::{
    MEI, SALES, SOFIA, TOM, VERIFY, YUKI, desk, desk_with, events_of, mei_and_ana, operator, scope,
    session_on,
};
use crate::{
    house::{ANA, TestHouse},
    staff::visitor,
};

#[tokio::test(flavor = "multi_thread")]
async fn an_operator_by_a_nested_group_finds_the_people_of_the_policy_and_nobody_else() {
    let test = desk().await;
    let mei = operator(&test, MEI).await;
    assert_eq!(mei.find("ana.ruiz").await, [ANA]);
    assert_eq!(mei.find(TOM).await, [] as [&str; 0]);
    let sofia = operator(&test, SOFIA).await;
    assert_eq!(sofia.find(TOM).await, [TOM]);
    assert_eq!(sofia.find("ana.ruiz").await, [] as [&str; 0]);
    let misses = test.count_events(EventKind::ScopeExceeded).await;
    assert_eq!(misses, 0, "a search that finds nobody is no trespass");
}

#[tokio::test(flavor = "multi_thread")]
async fn people_are_found_by_name_logon_name_and_mail_and_more_is_told() {
    let test = desk_with(|realm| realm.staff.find.search_limit = 3).await;
    let mei = operator(&test, MEI).await;
    for text in ["Ana Ru", "ana.ru", "ana.ruiz@north", "NORTHWIND\\ana.ruiz"] {
        assert!(mei.find(text).await.contains(&ANA.to_owned()), "{text}");
    }
    let found = test.house.find(&mei.visitor, "an", None).await.unwrap();
    assert!(found.people.len() <= 3);
    let short = test.house.find(&mei.visitor, " a ", None).await;
    assert!(matches!(short, Err(ServiceError::Invalid(message)) if message.code == "desk.find.too-short"));
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_out_of_scope_is_nobody_and_a_line_of_history() {
    let test = desk().await;
    let (mei, sofia) = (operator(&test, MEI).await, operator(&test, SOFIA).await);
    let nobody = test.house.open(&mei.visitor, "nobody.at.all", None).await;
    let tom = test.house.open(&mei.visitor, TOM, None).await;
    assert_eq!(nobody.unwrap_err(), tom.unwrap_err());
    // Another operator's ticket, and one that was made up.
    let foreign = sofia.ticket(TOM).await;
    let passcode = Slug::literal(super::PASSCODE);
    for ticket in [foreign.as_str(), "0badc0de", "", &"ab".repeat(300)] {
        let card = test.house.card(&mei.visitor, ticket).await;
        assert!(matches!(card, Err(ServiceError::NotFound)), "{ticket}");
        let task = test.house.task(&mei.visitor, ticket, &passcode).await;
        assert!(matches!(task, Err(ServiceError::NotFound)), "{ticket}");
        let begun = test.house.begin_task(&mei.visitor, ticket, &passcode, "").await;
        assert!(matches!(begun, Err(ServiceError::NotFound)), "{ticket}");
    }
    let lines = events_of(&test, EventKind::ScopeExceeded).await;
    assert_eq!(lines.len(), 1 + 4 * 3);
    assert!(lines.iter().all(|line| line.event.actor == MEI));
    assert_eq!(lines[0].event.subject_name, TOM);
    assert_eq!(lines[0].event.detail["operator"], test.key_of(MEI).await.to_string());
    assert_eq!(test.count_events(EventKind::RunStarted).await, 0);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_ticket_serves_the_session_that_it_was_made_for() {
    let test = desk().await;
    let mei = operator(&test, MEI).await;
    let ticket = mei.ticket(ANA).await;
    assert!(test.house.card(&mei.visitor, &ticket).await.is_ok());
    let again = operator(&test, MEI).await;
    assert!(matches!(test.house.card(&again.visitor, &ticket).await, Err(ServiceError::NotFound)));
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_moves_out_of_scope_is_gone_at_once_with_an_old_ticket_too() {
    let test = desk().await;
    let mei = operator(&test, MEI).await;
    let ticket = mei.ticket(ANA).await;
    test.control().move_below(ANA, "OU=Finance,OU=People,DC=northwind,DC=example").unwrap();
    assert!(matches!(test.house.card(&mei.visitor, &ticket).await, Err(ServiceError::NotFound)));
    assert_eq!(mei.find("ana.ruiz").await, [] as [&str; 0]);
    // And whoever moves in is there, for the one who helps there.
    test.control().move_below(ANA, SALES).unwrap();
    assert!(test.house.card(&mei.visitor, &ticket).await.is_ok());
}

/// What comes of each call that a run answers, in the same order for every run.
async fn each_call(test: &TestHouse, visitor: &Visitor, run: RunId, token: &Secret) -> Vec<ServiceError> {
    let house = &test.house;
    let password = Secret::new("Harbor violin mustard 7");
    let input = Input { action: String::new(), fields: [("code".to_owned(), Secret::new("000000"))].into() };
    fn refused<T>(answer: ServiceResult<T>) -> Option<ServiceError> {
        answer.err()
    }
    let answers = [
        refused(house.show(visitor, run, token).await),
        refused(house.caller(visitor, run, token).await),
        refused(house.submit(visitor, run, token, 1, input).await),
        refused(house.other_way(visitor, run, token).await),
        refused(house.stop(visitor, run, token).await),
        refused(house.check_password(visitor, run, token, &password).await),
        refused(house.suggest_password(visitor, run, token).await),
    ];
    let count = answers.len();
    let refusals: Vec<_> = answers.into_iter().flatten().collect();
    assert_eq!(refusals.len(), count, "each call is refused");
    refusals
}

/// The run by which Mei finds out whether the caller is Ana, at a page that waits for her.
async fn verifying(test: &TestHouse, visitor: &Visitor) -> Begun {
    let ticket = test.house.open(visitor, ANA, None).await.unwrap().ticket;
    match test.house.begin_task(visitor, &ticket, &Slug::literal(VERIFY), "").await.unwrap() {
        DeskBegun::Run(begun) => begun,
        DeskBegun::Asked(id) => panic!("an approval was asked: {id}"),
    }
}

/// Whether the calls of a run are answered like those of a run that there never was, with a line of history each.
async fn assert_is_nobodys(test: &TestHouse, visitor: &Visitor, run: RunId, token: &Secret) {
    let before = test.count_events(EventKind::ScopeExceeded).await;
    let nobody = RunId::mint(test.clock.now(), &OsEntropy);
    let of_nobody = each_call(test, visitor, nobody, token).await;
    assert_eq!(test.count_events(EventKind::ScopeExceeded).await, before, "there is none, so none was tried");
    assert_eq!(each_call(test, visitor, run, token).await, of_nobody);
    let lines = events_of(test, EventKind::ScopeExceeded).await.split_off(before);
    assert_eq!(lines.len(), of_nobody.len());
    let said: BTreeSet<_> = lines
        .iter()
        .map(|line| (line.event.subject_name.as_str(), line.event.detail["asked"].as_str()))
        .collect();
    assert_eq!(said, BTreeSet::from([(ANA, "run")]));
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_moves_out_of_scope_during_a_task_is_nobody_at_its_next_step() {
    let test = mei_and_ana().await;
    let mei = operator(&test, MEI).await;
    let begun = verifying(&test, &mei.visitor).await;
    let before = test.store.run(begun.run).await.unwrap().unwrap();
    test.control().move_below(ANA, "OU=Finance,OU=People,DC=northwind,DC=example").unwrap();
    assert_is_nobodys(&test, &mei.visitor, begun.run, &begun.token).await;
    assert_eq!(test.store.run(begun.run).await.unwrap().unwrap(), before, "nothing was done to it");
    test.control().move_below(ANA, SALES).unwrap();
    assert!(test.house.show(&mei.visitor, begun.run, &begun.token).await.is_ok(), "back in scope");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_operator_whose_scope_changes_during_a_task_cannot_go_on_with_it() {
    let test = mei_and_ana().await;
    let mei = operator(&test, MEI).await;
    let begun = verifying(&test, &mei.visitor).await;
    // She helps everybody but Sales now.
    test.reconfigure(|realm| {
        let others = realm.policies[1].helpdesk.scope.clone();
        let sellers = std::mem::replace(&mut realm.policies[0].helpdesk.scope, others);
        realm.policies[1].helpdesk.scope = sellers;
    });
    assert_is_nobodys(&test, &mei.visitor, begun.run, &begun.token).await;
    assert_eq!(mei.find(TOM).await, [TOM], "she is an operator still");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_task_of_a_policy_that_holds_the_person_no_longer_ends_though_the_operator_serves_both() {
    let test = mei_and_ana().await;
    test.reconfigure(|realm| realm.policies[1].helpdesk.scope.push(scope(&["Remote Workers"], &[])));
    let mei = operator(&test, MEI).await;
    let begun = verifying(&test, &mei.visitor).await;
    test.control().move_below(ANA, "OU=Finance,OU=People,DC=northwind,DC=example").unwrap();
    assert_eq!(mei.find("ana.ruiz").await, [ANA]);
    assert_is_nobodys(&test, &mei.visitor, begun.run, &begun.token).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_colleagues_run_is_nobodys_by_its_number_and_by_its_token() {
    let test = mei_and_ana().await;
    let (mei, yuki) = (operator(&test, MEI).await, operator(&test, YUKI).await);
    let (hers, own) = (verifying(&test, &mei.visitor).await, verifying(&test, &yuki.visitor).await);
    for token in [&hers.token, &own.token, &Secret::new("made-up")] {
        assert_is_nobodys(&test, &yuki.visitor, hers.run, token).await;
    }
    let count = test.count_events(EventKind::ScopeExceeded).await;
    // A session of her own that came later: her runs ended with the one before, and that is no trespass.
    let again = operator(&test, MEI).await;
    each_call(&test, &again.visitor, hers.run, &hers.token).await;
    // Nobody who is not signed in writes history.
    let stranger = visitor(&test, SiteKind::Helpdesk, None);
    each_call(&test, &stranger, hers.run, &own.token).await;
    assert_eq!(test.count_events(EventKind::ScopeExceeded).await, count);
    assert!(test.house.show(&mei.visitor, hers.run, &hers.token).await.is_ok());
}

#[tokio::test(flavor = "multi_thread")]
async fn the_order_of_policies_decides_whose_person_it_is() {
    // The policy for everyone comes first now: Sales has no people left, and its operators none to help.
    let test = desk_with(|realm| realm.policies.reverse()).await;
    let (mei, sofia) = (operator(&test, MEI).await, operator(&test, SOFIA).await);
    assert_eq!(mei.find("ana.ruiz").await, [] as [&str; 0]);
    assert_eq!(sofia.find("ana.ruiz").await, [ANA]);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_operator_does_nothing_to_the_own_account() {
    let test = desk_with(|realm| {
        realm.policies[1]
            .helpdesk
            .scope
            .push(scope(&[], &["OU=Operations,OU=People,DC=northwind,DC=example"]));
    })
    .await;
    let tom = operator(&test, TOM).await;
    let card = tom.card(TOM).await;
    assert!(card.own && card.tasks.iter().all(|task| !task.available), "{:?}", card.tasks);
    for task in [super::VERIFY, super::PASSCODE] {
        let begun = tom.begin(TOM, task, "").await;
        assert!(matches!(begun, Err(ServiceError::Invalid(message)) if message.code == "desk.own-account"));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_is_no_operator_reaches_nothing() {
    let test = desk().await;
    let mei = operator(&test, MEI).await;
    let ticket = mei.ticket(ANA).await;
    let (ana, _) = session_on(&test, ANA, SiteKind::Helpdesk).await;
    let (mei_at_home, _) = session_on(&test, MEI, SiteKind::SelfService).await;
    for session in [None, Some(ana), Some(mei_at_home)] {
        let visitor = visitor(&test, SiteKind::Helpdesk, session);
        let card = test.house.card(&visitor, &ticket).await;
        assert!(matches!(card, Err(ServiceError::SignInNeeded)));
        assert!(matches!(test.house.desk(&visitor).await, Err(ServiceError::SignInNeeded)));
    }
    // The operator's session, asked about on another site.
    let elsewhere = visitor(&test, SiteKind::Administration, mei.visitor.session.clone());
    assert!(matches!(test.house.card(&elsewhere, &ticket).await, Err(ServiceError::NotFound)));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_card_holds_no_secret_no_full_address_and_no_attribute_that_is_not_shown() {
    let test = desk_with(|realm| realm.staff.find.show_attributes = vec!["Title".to_owned()]).await;
    super::enrol(&test, ANA).await;
    let key = test.key_of(ANA).await;
    let mut profile = test.store.profile(&key).await.unwrap().unwrap();
    profile.personal_mail = Some(domain::profile::Contact {
        address: "canary-personal@home.example".to_owned(),
        verified: domain::time::Timestamp::from_millis(1),
    });
    profile.answers.push(domain::profile::StoredAnswer {
        question: "q".to_owned(),
        kind: domain::profile::QuestionKind::Mandatory,
        text: "canary-question".to_owned(),
        answer: "canary-answer".to_owned(),
    });
    profile.recovery_codes.push("canary-recovery".to_owned());
    profile.passcode = Some(domain::profile::StoredPasscode {
        hash: "canary-passcode".to_owned(),
        expires: domain::time::Timestamp::from_millis(i64::MAX),
        is_sent: false,
    });
    let sealed = profile.totp[0].sealed_secret.clone();
    test.store.commit(vec![domain::store::Change::PutProfile(Box::new(profile))]).await.unwrap();
    let mei = operator(&test, MEI).await;
    let card = mei.card(ANA).await;
    assert_eq!(card.registration.proofs.len(), 5, "{:?}", card.registration.proofs);
    assert!(card.person.detail.contains("Account Manager"), "what is shown is there: {}", card.person.detail);
    let found = test.house.find(&mei.visitor, "ana.ruiz", None).await.unwrap();
    let said = format!("{}{}", serde_json::to_string(&card).unwrap(), serde_json::to_string(&found).unwrap());
    for canary in ["canary", "ana.ruiz@", &sealed, super::secret().expose(), "Sales", &key.object] {
        assert!(!said.contains(canary), "{canary} in {said}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn looking_at_somebody_is_one_line_of_history_in_ten_minutes_for_each_operator() {
    let test = desk().await;
    let (mei, yuki) = (operator(&test, MEI).await, operator(&test, super::YUKI).await);
    for _ in 0..3 {
        mei.card(ANA).await;
    }
    assert_eq!(test.count_events(EventKind::AccountViewed).await, 1);
    yuki.card(ANA).await;
    test.clock.advance(600);
    let card = mei.card(ANA).await;
    let lines = events_of(&test, EventKind::AccountViewed).await;
    let actors: Vec<&str> = lines.iter().map(|line| line.event.actor.as_str()).collect();
    assert_eq!(actors, [MEI, super::YUKI, MEI]);
    assert!(card.history.is_empty(), "being looked at is nothing that happened to the account");
}
