//! Sessions, history, dashboard, instances and tasks.

use api::{
    Service as _, ServiceError, Visitor,
    operation::{Attention, HistoryFilter, Operation as _, Remedy, Urgency},
    staff::Staff as _,
};
use domain::{
    config::staff::Role,
    event::{Event, EventKind, EventResult},
    id::EventId,
    outbox::OutboxState,
    store::{ChainVerdict, Change, SiteKind},
    time::{Clock as _, Timestamp},
};
use vault::OsEntropy;

use super::{ADA, MEI, OLA, SALES, admin, another, full, two_policies};
use crate::house::{Options, TestHouse, house_with};

fn denied(error: &ServiceError) -> bool {
    matches!(error, ServiceError::Denied(message) if message.code != "staff.prove-again")
}

#[tokio::test(flavor = "multi_thread")]
async fn sessions_are_listed_by_site_and_end_at_once_everywhere() {
    let test = two_policies().await;
    let ada = full(&test).await;
    let other = another(&test).await;
    let mei = test.signed_in(MEI, SiteKind::SelfService).await;
    let all = test.house.sessions(&ada, None, "").await.unwrap();
    assert_eq!(all.sessions.len(), 2);
    assert!(all.sessions.iter().any(|session| session.own && session.name == ADA));
    let here = test.house.sessions(&ada, Some(SiteKind::SelfService), "").await.unwrap();
    let [session] = &here.sessions[..] else { panic!("{here:?}") };
    assert_eq!((session.name.as_str(), session.own, here.next), (MEI, false, None));
    assert_eq!(test.house.end_session(&ada, &session.id, false).await.unwrap(), MEI);
    assert_eq!(other.house.keep_session(&mei).await.unwrap_err(), ServiceError::SignInNeeded);
    let events = test.events().await;
    let ended = events.iter().find(|line| line.event.kind == EventKind::SessionEnded).expect("an event");
    assert_eq!((ended.event.actor.as_str(), ended.event.subject_name.as_str()), (ADA, MEI));
    assert_eq!(test.house.end_session(&ada, &session.id, false).await.unwrap_err(), ServiceError::NotFound);
    assert_eq!(test.house.end_session(&ada, "nonsense", true).await.unwrap_err(), ServiceError::NotFound);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_session_that_ran_out_is_not_listed_and_all_of_a_person_end_together() {
    let test = two_policies().await;
    let old = test.signed_in(MEI, SiteKind::SelfService).await;
    test.clock.advance(16 * 60);
    let ada = full(&test).await;
    let (one, two) =
        (test.signed_in(MEI, SiteKind::SelfService).await, test.signed_in(MEI, SiteKind::SelfService).await);
    assert!(test.house.keep_session(&old).await.is_err(), "it ran out");
    let listed = test.house.sessions(&ada, Some(SiteKind::SelfService), "").await.unwrap();
    assert_eq!(listed.sessions.len(), 2);
    test.house.end_session(&ada, &listed.sessions[0].id, true).await.unwrap();
    for session in [&one, &two] {
        assert_eq!(test.house.keep_session(session).await.unwrap_err(), ServiceError::SignInNeeded);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn sessions_come_page_by_page() {
    let test = two_policies().await;
    let ada = full(&test).await;
    for _ in 0..60 {
        test.signed_in(MEI, SiteKind::SelfService).await;
    }
    let first = test.house.sessions(&ada, Some(SiteKind::SelfService), "").await.unwrap();
    assert_eq!(first.sessions.len(), 50);
    let after = first.next.expect("there are more");
    let second = test.house.sessions(&ada, Some(SiteKind::SelfService), &after).await.unwrap();
    assert_eq!((second.sessions.len(), second.next), (10, None));
    let ids = first.sessions.iter().chain(&second.sessions).map(|session| &session.id);
    assert_eq!(ids.collect::<std::collections::BTreeSet<_>>().len(), 60);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_mail_that_was_given_up_is_seen_with_its_reason_and_tried_again() {
    let test = two_policies().await;
    let ada = full(&test).await;
    let mut mail = testkit::store::message("given-up");
    mail.expires = test.clock.now().plus(std::time::Duration::from_secs(3_600));
    let id = mail.id;
    test.store.commit(vec![Change::Send(Box::new(mail.clone()))]).await.unwrap();
    test.store
        .settle_outbox(&[testkit::store::settlement(
            id,
            OutboxState::Failed,
            test.clock.now(),
            "550 no such user",
        )])
        .await
        .unwrap();
    let failed = test.house.mails(&ada, Some(OutboxState::Failed), "").await.unwrap();
    let [line] = &failed.mails[..] else { panic!("{failed:?}") };
    assert_eq!(
        (line.error.as_str(), line.can_be_sent_again, line.next_try),
        ("550 no such user", true, None)
    );
    assert_eq!(line.to, mail.mail.unwrap().to);
    test.house.send_again(&ada, &line.id).await.unwrap();
    let now = test.house.mails(&ada, Some(OutboxState::Waiting), "").await.unwrap();
    assert_eq!(now.mails.iter().map(|line| &line.id).collect::<Vec<_>>(), [&line.id]);
    let events = test.events().await;
    let event = &events.iter().find(|line| line.event.kind == EventKind::MailSentAgain).unwrap().event;
    assert_eq!((event.actor.as_str(), &event.detail["mail"]), (ADA, &line.id));
    for gone in [line.id.as_str(), "nonsense"] {
        assert_eq!(test.house.send_again(&ada, gone).await.unwrap_err(), ServiceError::NotFound, "{gone}");
    }
    let auditor = admin(&test, OLA, Role::Auditor, &[]).await;
    assert!(test.house.mails(&auditor, None, "").await.is_ok());
    assert!(denied(&test.house.send_again(&auditor, &line.id).await.unwrap_err()));
}

#[tokio::test(flavor = "multi_thread")]
async fn sessions_and_tasks_are_not_for_a_limited_role_nor_for_one_that_only_looks() {
    let test = two_policies().await;
    full(&test).await;
    let limited = admin(&test, OLA, Role::OperatorManager, &[SALES]).await;
    let auditor = admin(&test, MEI, Role::Auditor, &[]).await;
    assert!(denied(&test.house.sessions(&limited, None, "").await.unwrap_err()));
    let own = test.house.sessions(&auditor, None, "").await.unwrap().sessions.remove(0).id;
    for visitor in [&limited, &auditor] {
        assert!(denied(&test.house.end_session(visitor, &own, false).await.unwrap_err()));
        assert!(denied(&test.house.run_task(visitor, "follow").await.unwrap_err()));
    }
    assert!(denied(&test.house.instances(&limited).await.unwrap_err()));
    let seen = test.house.instances(&auditor).await.unwrap();
    assert!(seen.tasks.iter().all(|task| !task.can_run));
}

fn event(test: &TestHouse, kind: EventKind, actor: &str, subject: &str) -> Event {
    let at = test.clock.now();
    Event {
        id: EventId::mint(at, &OsEntropy),
        at,
        kind,
        result: EventResult::Success,
        subject: None,
        subject_name: subject.to_owned(),
        actor: actor.to_owned(),
        address: "203.0.113.9".to_owned(),
        run: None,
        workflow: "reset-password".to_owned(),
        detail: std::collections::BTreeMap::new(),
    }
}

async fn told(test: &TestHouse, events: Vec<Event>) {
    let appended = events.into_iter().map(|event| Change::Append(Box::new(event))).collect();
    test.store.commit(appended).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn history_is_searched_by_person_operator_kind_result_time_and_text() {
    let test = two_policies().await;
    let ada = full(&test).await;
    told(
        &test,
        vec![
            event(&test, EventKind::PasswordReset, "olga", "Ana Ruiz"),
            event(&test, EventKind::AccountUnlocked, "olga", "Mei Chen"),
            Event {
                result: EventResult::Failure,
                ..event(&test, EventKind::ActionRefused, "piet", "Ana Ruiz")
            },
        ],
    )
    .await;
    let later = test.clock.now();
    told(&test, vec![event(&test, EventKind::PasswordReset, "piet", "Zoe")]).await;
    let found = async |filter: HistoryFilter| -> Vec<String> {
        let page = test.house.search_history(&ada, &filter, i64::MAX).await.unwrap();
        page.lines.into_iter().map(|line| format!("{} {}", line.kind, line.subject)).collect()
    };
    let any = HistoryFilter::default;
    assert_eq!(found(HistoryFilter { actor: "olga".to_owned(), ..any() }).await.len(), 2);
    assert_eq!(found(HistoryFilter { text: "ana".to_owned(), ..any() }).await.len(), 2);
    let resets = HistoryFilter { kinds: vec![EventKind::PasswordReset], ..any() };
    assert_eq!(
        found(resets.clone()).await,
        ["account.password.reset Zoe", "account.password.reset Ana Ruiz"]
    );
    assert_eq!(
        found(HistoryFilter { to: Some(later), ..resets.clone() }).await,
        ["account.password.reset Ana Ruiz"]
    );
    assert_eq!(found(HistoryFilter { from: Some(later), ..resets }).await, ["account.password.reset Zoe"]);
    let failed =
        HistoryFilter { result: Some(EventResult::Failure), workflow: "reset-password".to_owned(), ..any() };
    assert_eq!(found(failed).await, ["account.action.refused Ana Ruiz"]);
    let long = HistoryFilter { text: "x".repeat(201), ..any() };
    let refused = test.house.search_history(&ada, &long, i64::MAX).await.unwrap_err();
    assert!(matches!(&refused, ServiceError::Invalid(message) if message.code == "admin.history.text-long"));
}

#[tokio::test(flavor = "multi_thread")]
async fn history_comes_page_by_page_and_in_parts_of_a_file_each_event_once() {
    let test = two_policies().await;
    let ada = full(&test).await;
    let many = (0..1_234).map(|number| event(&test, EventKind::StepPassed, "self", &format!("=P{number}")));
    told(&test, many.collect()).await;
    let filter = HistoryFilter { kinds: vec![EventKind::StepPassed], ..HistoryFilter::default() };
    let mut before = i64::MAX;
    let mut seen = Vec::new();
    while seen.len() < 1_234 {
        let page = test.house.search_history(&ada, &filter, before).await.unwrap();
        seen.extend(page.lines.iter().map(|line| line.sequence));
        let Some(next) = page.next else { break };
        before = next;
    }
    assert_eq!(seen.len(), 1_234);
    assert!(seen.is_sorted_by(|one, other| one > other));
    let mut text = String::new();
    let mut next = None;
    loop {
        let part = test.house.export_history(&ada, &filter, next).await.unwrap();
        text += &part.text;
        next = part.next;
        if next.is_none() {
            break;
        }
    }
    assert_eq!(text.lines().count(), 1 + 1_234);
    assert!(text.contains(",'=P1233,") && !text.contains(",=P"), "no formula is in it");
    assert_eq!(test.count_events(EventKind::ListExported).await, 1, "one file, one line");
    let events = test.events().await;
    let exported = events.iter().find(|line| line.event.kind == EventKind::ListExported).unwrap();
    assert_eq!(exported.event.detail["kinds"], "step.passed");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_realm_s_history_is_not_for_limited_roles_and_a_file_asks_for_a_fresh_proof() {
    let test = two_policies().await;
    let ada = full(&test).await;
    let limited = admin(&test, OLA, Role::Auditor, &[SALES]).await;
    let filter = HistoryFilter::default();
    let refused = test.house.search_history(&limited, &filter, i64::MAX).await.unwrap_err();
    assert!(matches!(&refused, ServiceError::Denied(message) if message.code == "admin.history.limited"));
    assert!(denied(&test.house.export_history(&limited, &filter, None).await.unwrap_err()));
    assert!(
        denied(&test.house.export_history(&limited, &filter, Some(9)).await.unwrap_err()),
        "nor a later part"
    );
    let author = admin(&test, MEI, Role::PolicyAuthor, &[]).await;
    assert!(denied(&test.house.search_history(&author, &filter, i64::MAX).await.unwrap_err()));
    test.clock.advance(14 * 60);
    test.house.member(&ada).await.unwrap();
    test.clock.advance(2 * 60);
    let stale = test.house.export_history(&ada, &filter, None).await.unwrap_err();
    assert!(matches!(&stale, ServiceError::Denied(message) if message.code == "staff.prove-again"));
    test.house.search_history(&ada, &filter, i64::MAX).await.unwrap();
}

async fn attention(test: &TestHouse, visitor: &Visitor) -> Vec<Attention> {
    test.house.dashboard(visitor).await.unwrap().attention
}

fn said<'a>(items: &'a [Attention], code: &str) -> Option<&'a Attention> {
    items.iter().find(|item| item.message.code == code)
}

#[tokio::test(flavor = "multi_thread")]
async fn the_dashboard_tells_from_what_was_found_and_asks_no_directory_itself() {
    let test = two_policies().await;
    let ada = full(&test).await;
    let before = test.house.dashboard(&ada).await.unwrap();
    assert_eq!((before.connections[0].checked, before.connections[0].good), (None, false));
    assert_eq!(test.house.check_health().await.unwrap(), 1);
    let asked = test.connections.directories()[0].round_trips();
    let well = test.house.dashboard(&ada).await.unwrap();
    let connection = &well.connections[0];
    assert!(connection.checked.is_some() && connection.good, "{connection:?}");
    assert_eq!(test.connections.directories()[0].round_trips(), asked, "nobody was asked for the page");
    assert!(said(&well.attention, "attention.directory.away").is_none());
    test.control().set_reachable(false);
    test.house.check_health().await.unwrap();
    let items = attention(&test, &ada).await;
    let away = said(&items, "attention.directory.away").expect("it is away");
    assert_eq!((away.urgency, &away.remedy), (Urgency::Broken, &Remedy::Connection("northwind".to_owned())));
    assert_eq!(items[0].urgency, Urgency::Broken, "the most urgent comes first");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_dashboard_counts_today_and_registrations() {
    let test = two_policies().await;
    let ada = full(&test).await;
    told(
        &test,
        vec![
            event(&test, EventKind::PasswordReset, "self", "Ana"),
            event(&test, EventKind::PasswordReset, "self", "Mei"),
            event(&test, EventKind::OperatorBurst, "olga", ""),
        ],
    )
    .await;
    let page = test.house.dashboard(&ada).await.unwrap();
    let figure = |code: &str| page.today.iter().find(|figure| figure.code == code).unwrap().count;
    assert_eq!((figure("resets"), figure("unlocks")), (2, 0));
    let bursts = said(&page.attention, "attention.today.bursts").expect("a burst");
    assert_eq!(bursts.remedy, Remedy::History(vec![EventKind::OperatorBurst]));
    assert!(said(&page.attention, "attention.mail.none").is_some(), "no mail server is set up");
    test.clock.advance(24 * 3_600);
    let ada = test.signed_in(ADA, SiteKind::Administration).await;
    let tomorrow = test.house.dashboard(&ada).await.unwrap();
    assert!(tomorrow.today.iter().all(|figure| figure.count == 0));
}

#[tokio::test(flavor = "multi_thread")]
async fn administrators_without_a_second_factor_and_accepted_weakness_need_attention() {
    let test = house_with(Options { preset: "classic", ..Options::default() }).await;
    let ada = full(&test).await;
    test.house.check_health().await.unwrap();
    let items = attention(&test, &ada).await;
    assert!(said(&items, "attention.administrators.factor").is_some(), "{items:?}");
    assert!(items.iter().any(|item| matches!(&item.remedy, Remedy::Workflow(..))), "{items:?}");
    let key = test.key_of(ADA).await;
    let mut profile = domain::profile::Profile::empty(key, "en".to_owned(), test.clock.now());
    let app = domain::profile::TotpEnrolment::new(&[], "00".to_owned(), 0, test.clock.now());
    profile.totp = vec![app];
    test.store.commit(vec![Change::PutProfile(Box::new(profile))]).await.unwrap();
    test.house.check_health().await.unwrap();
    assert!(said(&attention(&test, &ada).await, "attention.administrators.factor").is_none());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_limited_role_sees_on_the_dashboard_what_concerns_its_policies_only() {
    let test =
        house_with(Options { preset: "classic", realm: super::with_sales, ..Options::default() }).await;
    full(&test).await;
    let ola = admin(&test, OLA, Role::PolicyAuthor, &[SALES]).await;
    let page = test.house.dashboard(&ola).await.unwrap();
    assert!(!page.whole && page.connections.is_empty() && page.tasks.is_empty() && page.today.is_empty());
    assert!(!page.attention.is_empty());
    for item in &page.attention {
        assert!(matches!(&item.remedy, Remedy::Workflow(policy, _) if policy == SALES), "{item:?}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn instances_tell_of_themselves_and_are_gone_when_they_fall_silent() {
    let test = two_policies().await;
    let ada = full(&test).await;
    let other = another(&test).await;
    other.house.check_health().await.unwrap();
    other.house.beat().await.unwrap();
    test.house.beat().await.unwrap();
    let now = test.clock.now();
    assert!(
        test.store
            .lease("sweep", "other", now, Timestamp::from_millis(now.as_millis() + 60_000))
            .await
            .unwrap()
    );
    let seen = test.house.instances(&ada).await.unwrap();
    assert_eq!(seen.instances.len(), 2);
    let them = seen.instances.iter().find(|instance| !instance.here).unwrap();
    assert_eq!(
        (them.id.as_str(), them.host.as_str(), &them.leases[..]),
        ("other", "machine", &["sweep".to_owned()][..])
    );
    let health = seen.tasks.iter().find(|task| task.instance == "other" && task.task == "health").unwrap();
    assert_eq!(
        (health.runs, health.count, health.can_run),
        (1, 1, false),
        "run now is for this instance only"
    );
    assert!(seen.tasks.iter().any(|task| task.instance == "test" && task.task == "intents" && task.can_run));
    test.clock.advance(61);
    let later = test.house.instances(&ada).await.unwrap();
    assert_eq!(later.instances.len(), 1, "only the one that answers is left: {:?}", later.instances);
    other.house.beat().await.unwrap();
    assert_eq!(test.house.instances(&ada).await.unwrap().instances.len(), 2, "it is back");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_sign_of_life_survives_a_sweep_that_took_the_one_before() {
    let test = two_policies().await;
    test.house.beat().await.unwrap();
    test.clock.advance(120);
    test.store.sweep(test.clock.now()).await.unwrap();
    test.house.beat().await.unwrap();
    assert_eq!(test.store.records("instance", "", 10).await.unwrap().len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn tasks_are_run_when_asked_for_and_say_what_became_of_them() {
    let test = two_policies().await;
    let ada = full(&test).await;
    for task in ["intents", "follow", "health"] {
        let line = test.house.run_task(&ada, task).await.unwrap();
        assert_eq!((line.task, line.runs, line.error.as_str()), (task, 1, ""), "{line:?}");
    }
    for unknown in ["courier", "bulk", "scheduler", "", "no-such"] {
        assert_eq!(
            test.house.run_task(&ada, unknown).await.unwrap_err(),
            ServiceError::NotFound,
            "{unknown}"
        );
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn long_without_a_look_at_its_chain_history_needs_attention() {
    let test = two_policies().await;
    let ada = full(&test).await;
    test.house.ask_for_task(&ada, "verify-history").await.unwrap();
    let (_, halt) = tokio::sync::watch::channel(false);
    test.house.run_tasks(&halt).await.unwrap();
    let (_, verdict) = test.house.instances(&ada).await.unwrap().verified.expect("it was verified");
    assert!(matches!(verdict, ChainVerdict::Intact(_)), "{verdict:?}");
    assert!(said(&attention(&test, &ada).await, "attention.history.unverified").is_none());
    test.clock.advance(4 * 24 * 3_600);
    let ada = test.signed_in(ADA, SiteKind::Administration).await;
    let found = attention(&test, &ada).await;
    let unverified = said(&found, "attention.history.unverified").expect("said");
    assert_eq!(unverified.remedy, Remedy::Scheduled("verify-history".to_owned()));
}
