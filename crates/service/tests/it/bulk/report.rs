//! What is shown and sent: pages of people, files, mails.

use api::{BulkOrder, ServiceError};
use directory::demo::{NewPerson, company};
use domain::{bulk::BulkKind, event::EventKind, secret::Secret, store::BulkState};

use super::{administrator, carry_out, company_of, count, now, order, people, register_all, run};
use crate::house::house;

#[tokio::test(flavor = "multi_thread")]
async fn pages_of_people_follow_each_other_and_can_be_of_one_state() {
    let test = company_of(300).await;
    let id = carry_out(&test, BulkKind::RequireChange).await;
    let bulk = test.house.bulk(administrator());
    let (mut seen, mut after) = (Vec::new(), None);
    loop {
        let page = bulk.report(&id, Some(BulkState::Done), after, 100).await.unwrap();
        assert!(page.lines.len() <= 100 && page.lines.iter().all(|line| line.state == BulkState::Done));
        seen.extend(page.lines.into_iter().map(|line| line.position));
        after = page.next;
        if after.is_none() {
            break;
        }
    }
    let all = bulk.report(&id, None, None, 1).await.unwrap();
    assert_eq!(i64::try_from(seen.len()).unwrap(), count(&all, BulkState::Done));
    assert!(seen.windows(2).all(|pair| pair[0] < pair[1]), "each once, in order");
}

#[tokio::test(flavor = "multi_thread")]
async fn operations_are_listed_page_by_page_the_newest_first() {
    let test = house().await;
    let bulk = test.house.bulk(administrator());
    let mut ids = Vec::new();
    for _ in 0..5 {
        ids.push(bulk.begin(&order(BulkKind::Unregister, &[company::PEOPLE])).await.unwrap());
    }
    ids.reverse();
    let first = bulk.list(None, 3).await.unwrap();
    let rest = bulk.list(first.next.as_deref(), 3).await.unwrap();
    let listed: Vec<String> =
        [first, rest].into_iter().flat_map(|page| page.operations).map(|one| one.id).collect();
    assert_eq!(listed, ids);
    assert_eq!(bulk.list(Some(ids[4].as_str()), 3).await.unwrap().next, None);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_has_everybody_and_no_formula() {
    let test = company_of(1_500).await;
    let formula = NewPerson {
        logon_name: "=cmd|calc".to_owned(),
        given_name: "F".to_owned(),
        surname: "Formula".to_owned(),
        above: format!("OU=Sales,{}", company::PEOPLE),
        password: Secret::new(company::STARTING_PASSWORD),
    };
    test.control().add_person(&formula).unwrap();
    let id = carry_out(&test, BulkKind::RequireChange).await;
    let bulk = test.house.bulk(administrator());
    let (mut text, mut after, mut parts) = (String::new(), None, 0);
    loop {
        let part = bulk.rows(&id, None, after).await.unwrap();
        text += &part.text;
        parts += 1;
        after = part.next;
        if after.is_none() {
            break;
        }
    }
    let people = bulk.report(&id, None, None, 1).await.unwrap().operation.people;
    let lines: Vec<&str> = text.split_terminator("\r\n").collect();
    assert_eq!(lines[0], "name,connection,state,reason,object");
    assert_eq!(lines.len(), usize::try_from(people).unwrap() + 1);
    assert_eq!(parts, 2);
    assert!(lines.iter().any(|line| line.starts_with("'=cmd|calc,northwind,done,")), "guarded");
    assert!(!text.contains("DC=northwind"), "what a row remembers is nobody's business");
    assert_eq!(test.count_events(EventKind::ListExported).await, 1, "noted once");
}

#[tokio::test(flavor = "multi_thread")]
async fn people_are_told_by_mail_only_where_that_is_wanted_and_in_their_language() {
    let test = house().await;
    let sales = format!("OU=Sales,{}", company::PEOPLE);
    let everybody = people(&test, &sales).await;
    register_all(&*test.store, &everybody[..2], now(&test)).await;
    let bulk = test.house.bulk(administrator());
    for notify in [false, true] {
        let order = BulkOrder { notify, ..order(BulkKind::Unregister, &[&sales]) };
        bulk.begin(&order).await.unwrap();
        run(&test).await;
        if !notify {
            assert!(test.store.outbox(10).await.unwrap().is_empty());
            register_all(&*test.store, &everybody[..2], now(&test)).await;
        }
    }
    let order = BulkOrder { notify: true, ..order(BulkKind::RequireChange, &[&sales]) };
    bulk.begin(&order).await.unwrap();
    run(&test).await;
    let mails: Vec<(String, String, String)> = test
        .store
        .outbox(100)
        .await
        .unwrap()
        .into_iter()
        .filter_map(|row| row.message.mail)
        .map(|mail| (mail.template, mail.to, mail.locale))
        .collect();
    let of = |template: &str| mails.iter().filter(|mail| mail.0 == template).collect::<Vec<_>>();
    assert_eq!(of("mail.bulk-unregistered").len(), 2);
    assert!(of("mail.bulk-unregistered").iter().all(|mail| mail.2 == "es"), "{mails:?}");
    let demanded = of("mail.bulk-change-required");
    assert_eq!(demanded.len(), everybody.len());
    for account in &everybody {
        let to = account.mail.as_deref().unwrap();
        assert_eq!(demanded.iter().filter(|mail| mail.1 == to).count(), 1, "{to}");
    }
    assert!(demanded.iter().all(|mail| mail.2 == "en"), "the site's, for who is not registered");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_operation_that_is_not_there_is_not_found() {
    let test = house().await;
    let bulk = test.house.bulk(administrator());
    for id in ["", "01J00000000000000000000000", "../x"] {
        assert_eq!(bulk.report(id, None, None, 10).await.map(drop), Err(ServiceError::NotFound));
        assert_eq!(bulk.stop(id).await, Err(ServiceError::NotFound));
    }
}
