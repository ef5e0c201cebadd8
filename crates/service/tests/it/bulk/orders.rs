//! Orders from their preview to their end: who is hit, when, by whom they may be given.

use std::time::Duration;

use api::{BulkOrder, ServiceError};
use directory::demo::{NewPerson, State, company};
use domain::{
    bulk::{BulkJobState, BulkKind, BulkPerson, BulkTarget},
    config::{
        ManagementPolicy, Realm, Scope,
        staff::{Role, RoleAssignment},
    },
    event::EventKind,
    id::{SessionId, Slug},
    secret::Secret,
    store::{BulkState, Change, Session, SiteKind},
};
use service::bulk::Acting;
use vault::OsEntropy;

use super::{
    COMPANY, administrator, carry_out, company_of, count, demanded, directory_of, everybody_once, is_intact,
    now, of, order, people, reachable, register_all, report, run, state, told,
};
use crate::house::{ANA, Options, TestHouse, house, house_with};

#[tokio::test(flavor = "multi_thread")]
async fn two_thousand_people_are_asked_for_a_new_password_once_each() {
    let test = company_of(COMPANY).await;
    let reachable = reachable(&test).await;
    let preview = test.house.bulk(administrator());
    let preview = preview.preview(&order(BulkKind::RequireChange, &[company::PEOPLE])).await.unwrap();
    assert!(preview.complete && preview.missing.is_empty(), "{preview:?}");
    assert_eq!(usize::try_from(preview.people).unwrap(), reachable);
    assert!(demanded(&test).is_empty(), "a preview does nothing");

    let id = carry_out(&test, BulkKind::RequireChange).await;
    everybody_once(&test, &*test.store, reachable).await;
    let report = report(&test, &id).await;
    assert_eq!(report.operation.state, BulkJobState::Done);
    assert_eq!((report.operation.percent, report.operation.ended), (100, report.operation.people));
    assert_eq!(count(&report, BulkState::Done), preview.people);
    let left_out: Vec<(&str, i64)> = report.left_out.iter().map(|one| (one.code, one.count)).collect();
    assert_eq!(left_out, [("protected", 1), ("disabled", 1), ("already", 1)]);
    assert_eq!(count(&report, BulkState::Skipped), 3, "they are named too");
    for kind in [EventKind::BulkStarted, EventKind::BulkFinished] {
        assert_eq!(test.count_events(kind).await, 1);
    }
    let line = test.events().await.into_iter().find(|line| line.event.kind == EventKind::ChangeRequired);
    let event = line.unwrap().event;
    assert_eq!((event.actor.as_str(), event.detail["bulk"].as_str()), ("ada", id.as_str()));
    assert_eq!(event.detail["reason"], "a list of passwords was found");
}

#[tokio::test(flavor = "multi_thread")]
async fn two_thousand_registrations_are_removed_once_each() {
    let test = company_of(COMPANY).await;
    let everybody = people(&test, company::PEOPLE).await;
    let (registered, others) = everybody.split_at(1_500);
    register_all(&*test.store, registered, now(&test)).await;
    let preview = test.house.bulk(administrator());
    let preview = preview.preview(&order(BulkKind::Unregister, &[company::PEOPLE])).await.unwrap();
    assert_eq!((preview.people, preview.first.len()), (1_500, 20));
    assert_eq!(preview.left_out[0].count, i64::try_from(others.len()).unwrap());

    let asked = test.control().counts();
    let id = carry_out(&test, BulkKind::Unregister).await;
    assert_eq!(test.store.profiles(None, 10).await.unwrap(), []);
    let told = told(&*test.store, EventKind::ProfileRemoved).await;
    assert_eq!(told.len(), 1_500);
    assert!(told.values().all(|&times| times == 1));
    assert_eq!(test.control().counts().modifies, asked.modifies, "nothing is changed in the directory");
    let report = report(&test, &id).await;
    assert_eq!((report.operation.people, count(&report, BulkState::Done)), (1_500, 1_500));
    assert!(is_intact(&*test.store).await);
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_is_hit_is_signed_out() {
    let test = house().await;
    let ana = directory_of(&test).search(ANA, 1).await.unwrap().accounts.remove(0);
    let session = |person, token: &str| {
        Change::PutSession(Box::new(Session {
            id: SessionId::mint(now(&test), &OsEntropy),
            token_hash: token.to_owned(),
            person,
            name: String::new(),
            started: now(&test),
            seen: now(&test),
            expires: now(&test).plus(Duration::from_secs(3_600)),
            address: String::new(),
            site: SiteKind::SelfService,
        }))
    };
    let sessions = vec![session(ana.key, "hers"), session(administrator().person, "other")];
    test.store.commit(sessions).await.unwrap();
    carry_out(&test, BulkKind::RequireChange).await;
    assert!(test.store.session("hers").await.unwrap().is_none());
    assert!(test.store.session("other").await.unwrap().is_some());
}

/// One person by name.
async fn person(test: &TestHouse, logon_name: &str) -> BulkPerson {
    let found = directory_of(test).search(logon_name, 1).await.unwrap().accounts.remove(0);
    BulkPerson { object: found.key.object, name: found.logon_name }
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_who_is_named_twice_and_in_a_unit_and_a_group_is_hit_once() {
    let test = house().await;
    let ana = person(&test, ANA).await;
    let target = BulkTarget {
        connection: Slug::literal("northwind"),
        people: vec![ana.clone(), ana],
        groups: vec!["CN=Sales Team,OU=Groups,DC=northwind,DC=example".to_owned()],
        units: vec![format!("OU=Sales,{}", company::PEOPLE)],
    };
    let order = BulkOrder { targets: vec![target.clone(), target], ..order(BulkKind::RequireChange, &[]) };
    test.house.bulk(administrator()).begin(&order).await.unwrap();
    run(&test).await;
    let did = demanded(&test);
    assert!(did.len() > 5 && did.contains_key(ANA), "{did:?}");
    assert!(did.values().all(|&times| times == 1), "{did:?}");
}

/// Makes the group of administrators operator managers of the whole realm.
fn with_administrators(realm: &mut Realm) {
    let scope = Scope {
        connection: Slug::literal("northwind"),
        include_groups: vec!["CN=Reclave Administrators,OU=Groups,DC=northwind,DC=example".to_owned()],
        include_units: Vec::new(),
        exclude_groups: Vec::new(),
        exclude_units: Vec::new(),
    };
    realm.staff.roles.push(RoleAssignment {
        id: Slug::literal("managers"),
        name: String::new(),
        role: Role::OperatorManager,
        scope: vec![scope],
        people: Vec::new(),
        policies: Vec::new(),
    });
}

/// Somebody of that group.
async fn sofia(test: &TestHouse) -> Acting {
    let found = directory_of(test).search(company::people::PROTECTED, 1).await.unwrap().accounts.remove(0);
    Acting { person: found.key, name: found.display_name, ..administrator() }
}

/// Sales must choose new passwords in an hour.
fn in_an_hour(test: &TestHouse) -> BulkOrder {
    let later = now(test).plus(Duration::from_secs(3_600));
    let sales = format!("OU=Sales,{}", company::PEOPLE);
    BulkOrder { not_before: Some(later), ..order(BulkKind::RequireChange, &[&sales]) }
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_ordered_for_later_begins_then_and_not_before() {
    let test = house_with(Options { realm: with_administrators, ..of(200) }).await;
    let id = test.house.bulk(sofia(&test).await).begin(&in_an_hour(&test)).await.unwrap();
    run(&test).await;
    assert_eq!(state(&test, &id).await, BulkJobState::Waiting);
    assert!(demanded(&test).is_empty());
    assert_eq!(test.count_events(EventKind::BulkScheduled).await, 1);
    assert_eq!(test.count_events(EventKind::BulkStarted).await, 0);
    test.clock.advance(3_600);
    run(&test).await;
    assert_eq!(state(&test, &id).await, BulkJobState::Done);
    assert!(demanded(&test).contains_key(ANA));
    assert_eq!(test.count_events(EventKind::BulkStarted).await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_order_for_later_dies_with_the_right_of_who_gave_it() {
    for case in ["role", "account"] {
        let test = house_with(Options { realm: with_administrators, ..of(200) }).await;
        let id = test.house.bulk(sofia(&test).await).begin(&in_an_hour(&test)).await.unwrap();
        let (sofia, group) = (company::people::PROTECTED, "Reclave Administrators");
        match case {
            "role" => test.control().set_membership(sofia, group, false).unwrap(),
            _ => test.control().set_state(sofia, &State::Disabled(true)).unwrap(),
        }
        test.clock.advance(3_600);
        run(&test).await;
        let operation = report(&test, &id).await.operation;
        assert_eq!(operation.state, BulkJobState::Cancelled, "{case}");
        assert_eq!(operation.trouble.unwrap().code, "bulk.note.author", "{case}");
        assert!(demanded(&test).is_empty(), "{case}");
        assert_eq!(test.count_events(EventKind::BulkStopped).await, 1, "{case}");
    }
}

/// The same role, for sales only.
fn for_sales_only(realm: &mut Realm) {
    sales_apart(realm);
    with_administrators(realm);
    realm.staff.roles[0].policies.push(Slug::literal("sales"));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_order_for_later_reaches_no_further_than_its_author_does_by_then() {
    let test = house_with(Options { realm: for_sales_only, ..of(200) }).await;
    // Given when the role was not limited yet.
    let mut order = in_an_hour(&test);
    order.targets[0].units = vec![company::PEOPLE.to_owned()];
    let id = test.house.bulk(sofia(&test).await).begin(&order).await.unwrap();
    test.clock.advance(3_600);
    run(&test).await;
    assert_eq!(state(&test, &id).await, BulkJobState::Done);
    let in_sales = people(&test, &format!("OU=Sales,{}", company::PEOPLE)).await.len();
    assert_eq!(demanded(&test).len(), in_sales);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_cancelled_before_its_time_never_begins() {
    let test = house().await;
    let bulk = test.house.bulk(administrator());
    let later = now(&test).plus(Duration::from_secs(3_600));
    let order = BulkOrder { not_before: Some(later), ..order(BulkKind::RequireChange, &[company::PEOPLE]) };
    let id = bulk.begin(&order).await.unwrap();
    bulk.stop(&id).await.unwrap();
    assert_eq!(state(&test, &id).await, BulkJobState::Cancelled);
    test.clock.advance(7_200);
    run(&test).await;
    assert!(demanded(&test).is_empty());
    assert_eq!(test.count_events(EventKind::BulkStopped).await, 1);
    for result in [bulk.stop(&id).await, bulk.go_on(&id).await] {
        assert!(matches!(result, Err(ServiceError::Invalid(message)) if message.code == "bulk.error.state"));
    }
}

/// Two policies: sales, and the rest.
fn sales_apart(realm: &mut Realm) {
    let mut sales: ManagementPolicy = realm.policies[0].clone();
    sales.id = Slug::literal("sales");
    sales.scope = vec![Scope {
        connection: Slug::literal("northwind"),
        include_groups: vec!["CN=Sales Team,OU=Groups,DC=northwind,DC=example".to_owned()],
        include_units: Vec::new(),
        exclude_groups: Vec::new(),
        exclude_units: Vec::new(),
    }];
    realm.policies.insert(0, sales);
}

#[tokio::test(flavor = "multi_thread")]
async fn who_looks_after_one_policy_reaches_its_people_only() {
    let test = house_with(Options { realm: sales_apart, ..of(200) }).await;
    let sales = Acting { policies: vec![Slug::literal("sales")], ..administrator() };
    let bulk = test.house.bulk(sales);
    // The whole company, and one of another policy by name, and one who is not there.
    let mut order = order(BulkKind::RequireChange, &[company::PEOPLE]);
    order.targets[0].people =
        vec![person(&test, "mei.chen").await, BulkPerson { object: "ab".repeat(16), name: "x".to_owned() }];
    let preview = bulk.preview(&order).await.unwrap();
    let id = bulk.begin(&order).await.unwrap();
    run(&test).await;

    let did = demanded(&test);
    let in_sales = people(&test, &format!("OU=Sales,{}", company::PEOPLE)).await;
    assert_eq!(did.len(), in_sales.len());
    assert!(in_sales.iter().all(|account| did.get(&account.logon_name) == Some(&1)), "{did:?}");
    assert_eq!(usize::try_from(preview.people).unwrap(), in_sales.len());
    let report = bulk.report(&id, None, None, 1_000).await.unwrap();
    assert_eq!(report.lines.len(), in_sales.len(), "nobody else is named");
    let codes: Vec<&str> = report.left_out.iter().map(|one| one.code).collect();
    assert_eq!(codes, ["out-of-scope"], "one answer for others' people and for nobody");
    assert_eq!(preview.left_out, report.left_out);
    assert_eq!(test.count_events(EventKind::ScopeExceeded).await, 1, "they were named");
}

#[tokio::test(flavor = "multi_thread")]
async fn operations_of_the_whole_realm_are_not_there_for_who_looks_after_one_policy() {
    let test = house_with(Options { realm: sales_apart, ..of(200) }).await;
    let sales = Acting { policies: vec![Slug::literal("sales")], ..administrator() };
    let (all, sales) = (test.house.bulk(administrator()), test.house.bulk(sales));
    let of_all = all.begin(&order(BulkKind::RequireChange, &[company::PEOPLE])).await.unwrap();
    let of_sales = sales.begin(&order(BulkKind::Unregister, &[company::PEOPLE])).await.unwrap();
    assert_eq!(sales.stop(&of_all).await, Err(ServiceError::NotFound));
    assert_eq!(sales.go_on(&of_all).await, Err(ServiceError::NotFound));
    assert_eq!(sales.report(&of_all, None, None, 10).await, Err(ServiceError::NotFound));
    assert_eq!(sales.rows(&of_all, None, None).await, Err(ServiceError::NotFound));
    let ids = |list: api::BulkList| list.operations.into_iter().map(|one| one.id).collect::<Vec<_>>();
    assert_eq!(ids(sales.list(None, 10).await.unwrap()), std::slice::from_ref(&of_sales));
    assert_eq!(ids(all.list(None, 10).await.unwrap()), [of_sales, of_all], "the newest first");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_author_is_left_out_and_somebody_who_is_gone_is_told() {
    let test = house().await;
    let tom = person(&test, "tom.baker").await;
    let author =
        domain::person::PersonKey { connection: Slug::literal("northwind"), object: tom.object.clone() };
    let bulk = test.house.bulk(Acting { person: author, ..administrator() });
    let gone = BulkPerson { object: "ab".repeat(16), name: "left.long.ago".to_owned() };
    let mut order = order(BulkKind::RequireChange, &[]);
    order.targets[0].people = vec![tom, person(&test, ANA).await, gone];
    let id = bulk.begin(&order).await.unwrap();
    run(&test).await;
    let report = report(&test, &id).await;
    let lines: Vec<(&str, &str)> =
        report.lines.iter().map(|line| (line.name.as_str(), line.code.as_str())).collect();
    assert_eq!(lines, [("tom.baker", "author"), (ANA, ""), ("left.long.ago", "gone")]);
    assert_eq!(demanded(&test).into_keys().collect::<Vec<_>>(), [ANA]);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_order_that_cannot_be_one_is_not_taken() {
    let test = house().await;
    let bulk = test.house.bulk(administrator());
    let good = order(BulkKind::Unregister, &[company::PEOPLE]);
    let with = |change: &dyn Fn(&mut BulkOrder)| {
        let mut order = good.clone();
        change(&mut order);
        order
    };
    let named = |count: usize| {
        let one = |number: usize| BulkPerson { object: number.to_string(), name: String::new() };
        (0..count).map(one).collect::<Vec<_>>()
    };
    let cases = [
        (with(&|order| order.targets.clear()), "bulk.error.empty"),
        (with(&|order| order.targets[0].units.clear()), "bulk.error.empty"),
        (with(&|order| order.targets[0].connection = Slug::literal("other")), "bulk.error.connection"),
        (with(&|order| order.targets[0].people = named(1_001)), "bulk.error.too-many"),
        (with(&|order| order.targets[0].units = vec!["OU=x".to_owned(); 201]), "bulk.error.too-many"),
        (with(&|order| order.targets[0].units[0].push('\u{0}')), "bulk.error.name"),
        (with(&|order| order.reason = "  ".to_owned()), "bulk.error.reason"),
        (with(&|order| order.reason = "x".repeat(501)), "bulk.error.reason"),
        (with(&|order| order.reason = "two\nlines".to_owned()), "bulk.error.reason"),
        (
            with(&|order| {
                let in_two_years = Duration::from_secs(2 * 366 * 86_400);
                order.not_before = Some(now(&test).plus(in_two_years));
            }),
            "bulk.error.time",
        ),
    ];
    for (order, code) in cases {
        match bulk.begin(&order).await {
            Err(ServiceError::Invalid(message)) => assert_eq!(message.code, code),
            other => panic!("{code}: {other:?}"),
        }
    }
    assert!(bulk.list(None, 10).await.unwrap().operations.is_empty());
    assert_eq!(test.events().await, [], "nothing was begun");
}

#[tokio::test(flavor = "multi_thread")]
async fn nothing_is_begun_by_somebody_who_has_not_proved_who_they_are_just_now() {
    let test = house().await;
    let stale = test.house.bulk(Acting { fresh: false, ..administrator() });
    let order = order(BulkKind::Unregister, &[company::PEOPLE]);
    assert!(stale.preview(&order).await.is_ok(), "looking changes nothing");
    let denied = |result: Result<(), ServiceError>| matches!(result, Err(ServiceError::Denied(message)) if message.code == "staff.prove-again");
    assert!(denied(stale.begin(&order).await.map(drop)));
    let id = test.house.bulk(administrator()).begin(&order).await.unwrap();
    assert!(denied(stale.go_on(&id).await));
    assert!(stale.stop(&id).await.is_ok(), "stopping is always possible");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_preview_tells_units_and_groups_that_are_not_there() {
    let test = house().await;
    let gone = "OU=Closed Office,DC=northwind,DC=example";
    let order = order(BulkKind::RequireChange, &[gone, company::PEOPLE]);
    let preview = test.house.bulk(administrator()).preview(&order).await.unwrap();
    assert_eq!(preview.missing, [gone]);
    assert!(preview.people > 100);
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_without_the_right_is_told_as_refused_and_the_others_are_done() {
    let test = house().await;
    let outside = "OU=External,DC=northwind,DC=example";
    let order = order(BulkKind::RequireChange, &[outside, &format!("OU=Sales,{}", company::PEOPLE)]);
    let id = test.house.bulk(administrator()).begin(&order).await.unwrap();
    run(&test).await;
    let report = report(&test, &id).await;
    assert_eq!(report.operation.state, BulkJobState::Done);
    let refused: Vec<(&str, &str)> = report
        .lines
        .iter()
        .filter(|line| line.state == BulkState::Refused)
        .map(|line| (line.name.as_str(), line.code.as_str()))
        .collect();
    assert_eq!(refused, [(company::people::OUTSIDE, "not-permitted")]);
    assert_eq!(test.count_events(EventKind::ActionRefused).await, 1);
    assert!(demanded(&test).contains_key(ANA));
}

#[tokio::test(flavor = "multi_thread")]
async fn after_a_long_pause_accounts_are_looked_at_anew() {
    let test = house().await;
    let bulk = test.house.bulk(administrator());
    let id = bulk.begin(&order(BulkKind::RequireChange, &[company::PEOPLE])).await.unwrap();
    super::faults::stopped_once_gathered(&test, &id).await;
    assert!(demanded(&test).is_empty());
    // Meanwhile one is disabled, one is gone and one moves to another unit.
    test.control().set_state("mei.chen", &State::Disabled(true)).unwrap();
    test.control().remove("tom.baker").unwrap();
    test.control().move_below(ANA, &format!("OU=Board,{}", company::PEOPLE)).unwrap();
    let new = NewPerson {
        logon_name: "new.comer".to_owned(),
        given_name: "New".to_owned(),
        surname: "Comer".to_owned(),
        above: format!("OU=Sales,{}", company::PEOPLE),
        password: Secret::new(company::STARTING_PASSWORD),
    };
    test.control().add_person(&new).unwrap();
    test.clock.advance(3 * 86_400);
    bulk.go_on(&id).await.unwrap();
    run(&test).await;
    let report = report(&test, &id).await;
    let code_of =
        |name: &str| report.lines.iter().find(|line| line.name == name).map(|line| line.code.as_str());
    assert_eq!(report.operation.state, BulkJobState::Done);
    assert_eq!(code_of("mei.chen"), Some("disabled"));
    assert_eq!(code_of("tom.baker"), Some("gone"));
    assert_eq!(code_of(ANA), Some(""));
    assert_eq!(code_of("new.comer"), None, "the people are those of the day");
    assert_eq!(demanded(&test).get(ANA), Some(&1));
}
