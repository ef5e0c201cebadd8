//! Finding people, what is known about them, and what is done to them.

use api::{
    ServiceError, Visitor,
    people::{Acted, People as _, PersonAction, PersonCard, ScopeOf, ScopePart},
    staff::Staff as _,
};
use directory::demo::{Deed, company};
use domain::{
    config::staff::{NamedPerson, Role},
    event::{EventKind, EventResult},
    id::Slug,
    message::{Argument, Message},
    profile::Profile,
    store::{Change, SiteKind},
};
use tokio::sync::watch;

use super::{ADA, ANA, MEI, OLA, SALES, admin, another, full, group, scope, two_policies, unit};
use crate::house::{START, TestHouse};

const REASON: &str = "ticket 4711";

/// The ticket of somebody whom `visitor` finds.
async fn ticket(test: &TestHouse, visitor: &Visitor, name: &str) -> String {
    let found = test.house.find_people(visitor, name, None).await.unwrap();
    let line = found.people.into_iter().find(|person| person.logon_name == name);
    line.unwrap_or_else(|| panic!("{name} is found")).ticket
}

async fn card(test: &TestHouse, visitor: &Visitor, name: &str) -> PersonCard {
    let ticket = ticket(test, visitor, name).await;
    test.house.person(visitor, &ticket).await.unwrap()
}

fn argument(message: &Message, name: &str) -> String {
    match message.args.get(name) {
        Some(Argument::Text(text)) => text.clone(),
        other => panic!("{name} of {message:?}: {other:?}"),
    }
}

/// Makes sure that somebody has a registration, with secrets that can be recognised.
async fn registered(test: &TestHouse, name: &str) -> Profile {
    let key = test.key_of(name).await;
    let mut profile = Profile::empty(key.clone(), "es".to_owned(), domain::time::Timestamp::from_millis(5));
    profile.registered = Some(domain::time::Timestamp::from_millis(5));
    profile.recovery_codes = vec!["canary-recovery".to_owned()];
    profile.lock.until = Some(domain::time::Timestamp::from_millis(1_999_000_000_000));
    profile.lock.failures = 4;
    profile.personal_mail = Some(domain::profile::Contact {
        address: "canary.address@home.example".to_owned(),
        verified: domain::time::Timestamp::from_millis(5),
    });
    profile.answers = vec![domain::profile::StoredAnswer {
        question: "pet".to_owned(),
        kind: domain::profile::QuestionKind::UserDefined,
        text: "canary question?".to_owned(),
        answer: "canary-answer".to_owned(),
    }];
    test.store.commit(vec![Change::PutProfile(Box::new(profile))]).await.unwrap();
    test.store.profile(&key).await.unwrap().unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn people_are_found_by_name_logon_name_and_mail() {
    let test = two_policies().await;
    let ada = full(&test).await;
    for text in ["ana.ru", "Ana R", "NORTHWIND\\ana.ruiz", "ana.ruiz@northwind.example"] {
        let found = test.house.find_people(&ada, text, None).await.unwrap();
        assert!(found.people.iter().any(|person| person.logon_name == ANA), "{text}: {found:?}");
    }
    let line = test.house.find_people(&ada, ANA, Some("northwind")).await.unwrap().people.remove(0);
    assert_eq!((line.connection.as_str(), line.mail.as_deref()), ("Northwind", Some("a…@northwind.example")));
    assert!(line.detail.contains("Sales"), "{line:?}");
    assert_eq!(test.house.find_people(&ada, ANA, Some("elsewhere")).await.unwrap().people, []);
    let short = test.house.find_people(&ada, "a", None).await.unwrap_err();
    assert!(matches!(&short, ServiceError::Invalid(message) if message.code == "admin.people.short"));
    test.control().set_reachable(false);
    let away = test.house.find_people(&ada, "meier", None).await.unwrap();
    assert_eq!((away.people.len(), away.unreachable), (0, vec!["Northwind".to_owned()]));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_card_says_which_policy_applies_and_by_what_and_tells_no_secret() {
    let test = two_policies().await;
    test.reconfigure(|realm| {
        realm.policies[1].helpdesk.scope =
            vec![domain::config::Scope { include_groups: vec![group("VPN Users")], ..scope(&[], &[]) }];
    });
    registered(&test, ANA).await;
    let ada = full(&test).await;
    let card = card(&test, &ada, ANA).await;
    assert_eq!(card.policy.as_ref().map(|policy| policy.name.as_str()), Some("Sales people"));
    let [sales, everyone] = &card.policies[..] else { panic!("{:?}", card.policies) };
    assert_eq!((sales.holds, sales.in_force, &*sales.reason.code), (true, true, "scope.reason.in-unit"));
    assert_eq!(argument(&sales.reason, "object"), "Sales");
    assert_eq!((everyone.holds, everyone.in_force), (true, false), "an earlier one holds her");
    let helps = &card.operates[0];
    assert_eq!(
        (&*helps.reason.code, argument(&helps.reason, "object").as_str()),
        ("scope.reason.in-group", "VPN Users")
    );
    let passwords = card.passwords.as_ref().expect("the directory tells");
    assert!(!passwords.rules.is_empty() && passwords.complete, "{passwords:?}");
    assert!(passwords.rules.iter().all(|(_, source)| !source.is_empty()), "{passwords:?}");
    let registration = card.registration.as_ref().expect("she registered");
    assert_eq!((registration.own, registration.recovery_codes, registration.failures), (1, 1, 4));
    let told = serde_json::to_string(&card).unwrap();
    assert!(!told.contains("canary"), "{told}");
    assert!(
        card.may.contains(&PersonAction::Unregister) && card.may.contains(&PersonAction::UnlockRegistration)
    );
    assert!(!card.may.contains(&PersonAction::EndSessions), "she is signed in nowhere");
}

#[tokio::test(flavor = "multi_thread")]
async fn looking_at_somebody_is_written_down_once_in_a_while() {
    let test = two_policies().await;
    let ada = full(&test).await;
    let ticket = ticket(&test, &ada, ANA).await;
    for _ in 0..3 {
        test.house.person(&ada, &ticket).await.unwrap();
    }
    assert_eq!(test.count_events(EventKind::AccountViewed).await, 1);
    test.clock.advance(601);
    let card = test.house.person(&ada, &ticket).await.unwrap();
    assert_eq!(test.count_events(EventKind::AccountViewed).await, 2);
    assert!(card.history.iter().any(|line| line.kind == "account.viewed" && line.actor == ADA));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_limited_role_finds_its_own_people_only_and_sees_only_its_policies() {
    let test = two_policies().await;
    let ola = admin(&test, OLA, Role::OperatorManager, &[SALES]).await;
    assert_eq!(test.house.find_people(&ola, MEI, None).await.unwrap().people, []);
    let card = card(&test, &ola, ANA).await;
    assert_eq!(card.policies.len(), 1, "{:?}", card.policies);
    assert_eq!((card.roles.len(), card.may.contains(&PersonAction::EndSessions)), (0, false));
    let author = admin(&test, ADA, Role::PolicyAuthor, &[SALES]).await;
    let seen = super::people::card(&test, &author, ANA).await;
    assert_eq!(
        (seen.may, seen.history.len()),
        (Vec::new(), 0),
        "an author changes nobody and sees no history"
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_leaves_the_scope_is_not_there_any_more_and_that_it_was_tried_is_written_down() {
    let test = two_policies().await;
    registered(&test, ANA).await;
    let ola = admin(&test, OLA, Role::OperatorManager, &[SALES]).await;
    let ticket = ticket(&test, &ola, ANA).await;
    test.reconfigure(|realm| {
        realm.policies[0].scope = vec![scope(&[&unit("Sales")], &[&group("Sales Team")])];
    });
    let ola = Visitor { ..ola };
    let person = test.house.person(&ola, &ticket).await.unwrap_err();
    let history = test.house.person_history(&ola, &ticket, i64::MAX).await.unwrap_err();
    let mut answers = vec![person, history];
    for action in PersonAction::ALL {
        answers.push(test.house.act_on_person(&ola, &ticket, action, REASON).await.unwrap_err());
    }
    assert!(answers.iter().all(|answer| *answer == ServiceError::NotFound), "{answers:?}");
    let nobody = test.house.person(&ola, "00ff").await.unwrap_err();
    assert_eq!(nobody, ServiceError::NotFound, "the same as for nobody");
    let exceeded: Vec<_> = test.events().await;
    let exceeded: Vec<_> =
        exceeded.iter().filter(|line| line.event.kind == EventKind::ScopeExceeded).collect();
    assert_eq!(exceeded.len(), answers.len());
    let event = &exceeded[0].event;
    assert_eq!(
        (event.subject_name.as_str(), event.actor.as_str(), event.result),
        (ANA, OLA, EventResult::Failure)
    );
    assert!(test.store.profile(&test.key_of(ANA).await).await.unwrap().is_some(), "nothing was done");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_ticket_is_worth_nothing_in_another_session() {
    let test = two_policies().await;
    let ada = full(&test).await;
    let ticket = ticket(&test, &ada, ANA).await;
    let ola = admin(&test, OLA, Role::Full, &[]).await;
    let again = test.signed_in(ADA, SiteKind::Administration).await;
    for other in [&ola, &again] {
        assert_eq!(test.house.person(other, &ticket).await.unwrap_err(), ServiceError::NotFound);
    }
    let elsewhere = Visitor { site: SiteKind::Helpdesk, ..ada.clone() };
    assert_eq!(test.house.person(&elsewhere, &ticket).await.unwrap_err(), ServiceError::NotFound);
    let nobody = Visitor { session: None, ..ada };
    assert_eq!(test.house.person(&nobody, &ticket).await.unwrap_err(), ServiceError::SignInNeeded);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_registration_is_asked_to_be_updated_and_unlocked_with_a_reason() {
    let test = two_policies().await;
    registered(&test, ANA).await;
    let ola = admin(&test, OLA, Role::OperatorManager, &[SALES]).await;
    let ticket = ticket(&test, &ola, ANA).await;
    let act = |action, reason: &'static str| test.house.act_on_person(&ola, &ticket, action, reason);
    for bad in ["", "  ", "two\nlines"] {
        let refused = act(PersonAction::RequireUpdate, bad).await.unwrap_err();
        assert!(
            matches!(&refused, ServiceError::Invalid(message) if message.code == "admin.person.reason-needed")
        );
    }
    assert_eq!(act(PersonAction::RequireUpdate, REASON).await.unwrap(), Acted::Done);
    assert_eq!(act(PersonAction::UnlockRegistration, REASON).await.unwrap(), Acted::Done);
    let profile = test.store.profile(&test.key_of(ANA).await).await.unwrap().unwrap();
    assert!(profile.must_update && profile.lock.until.is_none() && profile.lock.failures == 0);
    for kind in [EventKind::UpdateRequired, EventKind::ProfileUnlocked] {
        let events = test.events().await;
        let event = events.iter().find(|line| line.event.kind == kind).expect("a line of history");
        assert_eq!((event.event.actor.as_str(), event.event.detail["reason"].as_str()), (OLA, REASON));
    }
    let denied = act(PersonAction::EndSessions, "").await.unwrap_err();
    assert!(matches!(denied, ServiceError::Denied(_)), "sessions are of the realm: {denied:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn who_registered_nothing_has_nothing_to_update() {
    let test = two_policies().await;
    let ada = full(&test).await;
    let ticket = ticket(&test, &ada, MEI).await;
    let refused =
        test.house.act_on_person(&ada, &ticket, PersonAction::RequireUpdate, REASON).await.unwrap_err();
    assert!(
        matches!(&refused, ServiceError::Invalid(message) if message.code == "admin.person.not-registered")
    );
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_has_a_role_is_changed_only_by_who_may_give_roles() {
    let test = two_policies().await;
    registered(&test, ANA).await;
    test.appoint(ANA, Role::Auditor, &[]).await;
    let ola = admin(&test, OLA, Role::OperatorManager, &[]).await;
    let ticket_of = ticket(&test, &ola, ANA).await;
    for action in [PersonAction::Unregister, PersonAction::RequireChange, PersonAction::UnlockRegistration] {
        let refused = test.house.act_on_person(&ola, &ticket_of, action, REASON).await.unwrap_err();
        assert!(matches!(&refused, ServiceError::Denied(message) if message.code == "admin.person.is-staff"));
    }
    assert_eq!(card(&test, &ola, ANA).await.may, []);
    let ada = full(&test).await;
    let card = card(&test, &ada, ANA).await;
    assert_eq!((card.roles[0].role, &*card.roles[0].why.reason.code), ("auditor", "scope.reason.named"));
    let acted = test.house.act_on_person(&ada, &card.ticket, PersonAction::UnlockRegistration, REASON).await;
    assert_eq!(acted.unwrap(), Acted::Done);
}

/// Carries orders out as they come, until the sender is dropped.
fn working(test: &TestHouse) -> (watch::Sender<bool>, tokio::task::JoinHandle<()>) {
    let (stop, halt) = watch::channel(false);
    let house = std::sync::Arc::clone(&test.house);
    let worker = tokio::spawn(async move {
        while !*halt.borrow() {
            house.run_bulk(&halt).await.unwrap();
            tokio::task::yield_now().await;
        }
    });
    (stop, worker)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_new_password_is_demanded_and_a_registration_removed_each_once_with_its_lines_of_history() {
    let test = two_policies().await;
    registered(&test, ANA).await;
    let ada = full(&test).await;
    let ticket = ticket(&test, &ada, ANA).await;
    test.signed_in(ANA, SiteKind::SelfService).await;
    let (stop, worker) = working(&test);
    let acted = test.house.act_on_person(&ada, &ticket, PersonAction::RequireChange, REASON).await;
    assert_eq!(acted.unwrap(), Acted::Done);
    let deeds = test.control().witness_of(ANA);
    assert_eq!(deeds.iter().filter(|entry| entry.deed == Deed::ChangeRequired(true)).count(), 1);
    let acted = test.house.act_on_person(&ada, &ticket, PersonAction::Unregister, REASON).await;
    assert_eq!(acted.unwrap(), Acted::Done);
    stop.send(true).unwrap();
    worker.await.unwrap();
    let key = test.key_of(ANA).await;
    assert!(test.store.profile(&key).await.unwrap().is_none());
    assert_eq!(test.store.sessions_of(&key).await.unwrap(), [], "her sessions are over");
    for kind in [EventKind::ChangeRequired, EventKind::ProfileRemoved] {
        let events = test.events().await;
        let of_kind: Vec<_> = events.iter().filter(|line| line.event.kind == kind).collect();
        let [line] = &of_kind[..] else { panic!("{kind:?}: {of_kind:?}") };
        assert_eq!((line.event.actor.as_str(), line.event.detail["reason"].as_str()), (ADA, REASON));
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_nobody_works_on_is_under_way_and_what_is_grave_asks_for_a_fresh_proof() {
    let test = two_policies().await;
    registered(&test, ANA).await;
    let ada = full(&test).await;
    let ticket = ticket(&test, &ada, ANA).await;
    let acted = test.house.act_on_person(&ada, &ticket, PersonAction::Unregister, REASON).await.unwrap();
    assert!(matches!(acted, Acted::UnderWay(_)), "{acted:?}");
    test.clock.advance(14 * 60);
    test.house.member(&ada).await.unwrap();
    test.clock.advance(2 * 60);
    let refused =
        test.house.act_on_person(&ada, &ticket, PersonAction::RequireChange, REASON).await.unwrap_err();
    assert!(matches!(&refused, ServiceError::Denied(message) if message.code == "staff.prove-again"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_protected_account_is_told_as_not_done() {
    let test = two_policies().await;
    let ada = full(&test).await;
    let ticket = ticket(&test, &ada, company::people::PROTECTED).await;
    let (stop, worker) = working(&test);
    let acted = test.house.act_on_person(&ada, &ticket, PersonAction::RequireChange, REASON).await.unwrap();
    stop.send(true).unwrap();
    worker.await.unwrap();
    assert!(matches!(acted, Acted::NotDone(_)), "{acted:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn all_sessions_of_a_person_end_at_once_on_another_instance() {
    let test = two_policies().await;
    let ada = full(&test).await;
    let other = another(&test).await;
    let mei = test.signed_in(MEI, SiteKind::SelfService).await;
    api::Service::keep_session(&*other.house, &mei).await.unwrap();
    let ticket = ticket(&test, &ada, MEI).await;
    let card = test.house.person(&ada, &ticket).await.unwrap();
    assert_eq!((card.sessions.len(), card.sessions[0].site), (1, SiteKind::SelfService));
    let acted = test.house.act_on_person(&ada, &ticket, PersonAction::EndSessions, "").await;
    assert_eq!(acted.unwrap(), Acted::Done);
    let over = api::Service::keep_session(&*other.house, &mei).await.unwrap_err();
    assert_eq!(over, ServiceError::SignInNeeded);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_scope_is_checked_for_a_person_and_says_why() {
    let test = two_policies().await;
    let ada = full(&test).await;
    let check = async |policy: &'static str, part, name: &'static str| {
        test.house.check_scope(&ada, &ScopeOf::Policy(Slug::literal(policy), part), name).await.unwrap()
    };
    let ana = check(SALES, ScopePart::People, ANA).await;
    assert_eq!((ana.why.holds, &*ana.why.reason.code), (true, "scope.reason.in-unit"));
    let mei = check(SALES, ScopePart::People, MEI).await;
    assert_eq!((mei.why.holds, &*mei.why.reason.code), (false, "scope.reason.not-named"));
    assert_ne!(mei.policy.map(|policy| policy.id), Some(SALES.to_owned()), "another one is hers");
    let operator = check(SALES, ScopePart::Operators, ANA).await;
    assert_eq!((operator.why.holds, &*operator.why.reason.code), (false, "scope.reason.nobody-named"));
    let unknown = ScopeOf::Policy(Slug::literal("no-such"), ScopePart::People);
    let unknown = test.house.check_scope(&ada, &unknown, ANA).await;
    assert_eq!(unknown.unwrap_err(), ServiceError::NotFound);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_scopes_of_password_policies_and_roles_are_checked_too() {
    let test = two_policies().await;
    let ada = full(&test).await;
    test.reconfigure(|realm| {
        let mut first = realm.password_policies[0].clone();
        first.id = Slug::literal("sellers");
        first.scope.clone_from(&realm.policies.iter().find(|one| one.id.as_str() == SALES).unwrap().scope);
        realm.password_policies.insert(0, first);
    });
    let passwords = |id| ScopeOf::Passwords(Slug::literal(id));
    let ana = test.house.check_scope(&ada, &passwords("sellers"), ANA).await.unwrap();
    assert_eq!((ana.why.holds, &*ana.why.reason.code), (true, "scope.reason.in-unit"));
    assert_eq!(ana.policy.unwrap().id, "sellers");
    let mei = test.house.check_scope(&ada, &passwords("sellers"), MEI).await.unwrap();
    assert_eq!((mei.why.holds, &*mei.why.reason.code), (false, "scope.reason.not-named"));
    assert_ne!(mei.policy.unwrap().id, "sellers", "the next one is hers");

    test.appoint(OLA, Role::Auditor, &[]).await;
    let role = test.realm.current().realm.staff.roles.last().unwrap().id.clone();
    let role = ScopeOf::Role(role);
    let ola = test.house.check_scope(&ada, &role, OLA).await.unwrap();
    assert_eq!((ola.why.holds, &*ola.why.reason.code), (true, "scope.reason.named"));
    let ana = test.house.check_scope(&ada, &role, ANA).await.unwrap();
    assert!(!ana.why.holds && ana.policy.is_none());
    let unknown = test.house.check_scope(&ada, &passwords("no-such"), ANA).await;
    assert_eq!(unknown.unwrap_err(), ServiceError::NotFound);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_scope_check_tells_a_limited_role_nothing_of_others() {
    let test = two_policies().await;
    let ola = admin(&test, OLA, Role::PolicyAuthor, &[SALES]).await;
    let sales = ScopeOf::Policy(Slug::literal(SALES), ScopePart::People);
    let check = |name: &'static str| test.house.check_scope(&ola, &sales, name);
    assert!(check(ANA).await.unwrap().why.holds);
    let (mei, nobody) = (check(MEI).await.unwrap_err(), check("no.body").await.unwrap_err());
    assert_eq!(mei, nobody);
    assert!(matches!(&mei, ServiceError::Invalid(message) if message.code == "admin.scope.nobody"));
    assert_eq!(test.count_events(EventKind::ScopeExceeded).await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_administrator_whose_role_is_taken_away_reaches_nobody() {
    let test = two_policies().await;
    let ada = full(&test).await;
    test.appoint(OLA, Role::Full, &[]).await;
    let ticket = ticket(&test, &ada, ANA).await;
    let gone = test.key_of(ADA).await;
    test.reconfigure(|realm| {
        for role in &mut realm.staff.roles {
            role.people.retain(|person: &NamedPerson| person.object != gone.object);
        }
    });
    assert_eq!(test.house.person(&ada, &ticket).await.unwrap_err(), ServiceError::SignInNeeded);
}

/// What is registered through the pages is on the card as numbers, too.
#[tokio::test(flavor = "multi_thread")]
async fn a_real_registration_is_told_in_numbers() {
    let test = two_policies().await;
    test.register(ANA, START).await;
    let ada = full(&test).await;
    let card = card(&test, &ada, ANA).await;
    let facts = card.registration.expect("she registered");
    assert!(facts.registered.is_some() && facts.mandatory + facts.optional + facts.own >= 3, "{facts:?}");
    assert!(!card.history.is_empty());
}
