//! Whom an operator reaches: by nested group, whatever the letters of a DN, as things are now; and that every
//! other way ends like one to nobody.

use api::{ServiceError, helpdesk::Helpdesk as _};
use domain::{event::EventKind, id::Slug, store::SiteKind};

use super::{MEI, SALES, SOFIA, TOM, desk, desk_with, events_of, operator, session_on};
use crate::{house::ANA, staff::visitor};

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
            .push(super::scope(&[], &["OU=Operations,OU=People,DC=northwind,DC=example"]));
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
    });
    let sealed = profile.totp.as_ref().unwrap().sealed_secret.clone();
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
