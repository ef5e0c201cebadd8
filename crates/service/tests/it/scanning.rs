//! Tasks that go over everybody in a big or slow directory: each person once on however many pages, a directory that
//! does not answer shows in what became of the run, and a stop does not wait for it.

use std::{sync::Arc, time::Duration};

use api::operation::{Operation as _, TaskDetail};
use directory::demo::{DemoConfig, Fault, Operation, StallPoint, company};
use domain::{
    config::staff::Role,
    store::{Change, SiteKind},
    time::Clock,
};
use tokio::sync::watch;

use crate::{
    house::{ANA, Options, START, TestHouse, house_with},
    reminders::{got, mails, reminding, work},
};

const ADA: &str = company::people::TOM;
/// More than two pages.
const MANY: usize = 1_200;

async fn reminding_house(people: usize) -> TestHouse {
    let demo = DemoConfig { people, ..DemoConfig::default() };
    let test = house_with(Options { realm: reminding, demo, ..Options::default() }).await;
    test.appoint(ADA, Role::Full, &[]).await;
    // Plans are looked at for the first time.
    work(&test).await;
    test
}

async fn ask(test: &TestHouse, task: &str) {
    let ada = test.signed_in(ADA, SiteKind::Administration).await;
    test.house.ask_for_task(&ada, task).await.unwrap();
}

async fn detail(test: &TestHouse, task: &str) -> TaskDetail {
    let ada = test.signed_in(ADA, SiteKind::Administration).await;
    test.house.scheduled_task(&ada, task).await.unwrap()
}

fn people(detail: &TaskDetail) -> usize {
    let counts = &detail.runs[0].counts;
    let found = counts.iter().find(|(name, _)| name == "people").map_or(0, |(_, count)| *count);
    usize::try_from(found).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn everybody_on_several_pages_is_written_to_once_but_who_is_registered() {
    let test = reminding_house(MANY).await;
    test.register(ANA, START).await;
    // A profile alone, as wrong proofs leave one, is no registration; nor is what is kept of somebody else's mails.
    let counted = domain::profile::Profile::empty(
        test.key_of(company::people::MEI).await,
        "en".to_owned(),
        test.clock.now(),
    );
    test.store.commit(vec![Change::PutProfile(Box::new(counted))]).await.unwrap();
    let ada = test.signed_in(ADA, SiteKind::Administration).await;
    let due = test.house.preview_reminders(&ada, "everyone", "invitation").await.unwrap();
    assert!(due.whole && due.due > 1_000, "{due:?}");
    for _ in 0..2 {
        ask(&test, "invite").await;
        work(&test).await;
        assert!(people(&detail(&test, "invite").await) >= MANY);
        assert_eq!(i64::try_from(mails(&*test.store).await).unwrap(), due.due);
    }
    let invited = got(&test).await;
    assert!(invited.values().all(|count| *count == 1) && i64::try_from(invited.len()).unwrap() == due.due);
    let is_invited = |name: &str| invited.contains_key(&(name.to_owned(), "invitation".to_owned(), 0));
    assert!(!is_invited(ANA) && is_invited(company::people::MEI));

    // The rule after the invitation finds what is kept of the invitation, on each page.
    ask(&test, "remind-registration").await;
    work(&test).await;
    assert_eq!(got(&test).await.len(), invited.len(), "it is too early");
    test.clock.advance(24 * 3_600);
    work(&test).await;
    let reminded = got(&test).await;
    let of = |rule: &str| reminded.keys().filter(|(_, by, _)| by == rule).count();
    assert_eq!(of("registration"), of("invitation"));
    assert!(reminded.values().all(|count| *count == 1));
}

#[tokio::test(flavor = "multi_thread")]
async fn what_became_of_a_run_says_that_the_directory_did_not_answer() {
    let test = reminding_house(30).await;
    ask(&test, "remind-account").await;
    test.control().fail_next(Operation::Read, Fault::CloseBefore);
    work(&test).await;
    let held_up = detail(&test, "remind-account").await;
    let current = held_up.task.current.as_ref().unwrap();
    assert!(current.hindrance.contains("page 1 of the people"), "{held_up:?}");
    assert!(held_up.runs.is_empty());
    test.clock.advance(31);
    work(&test).await;
    let ended = detail(&test, "remind-account").await;
    let run = &ended.runs[0];
    assert_eq!((run.outcome, run.error_count, run.hindered), ("good", 0, 1), "{run:?}");
    assert_eq!(run.hindrance, current.hindrance);
    assert!(people(&ended) >= 30, "all of them, once: {run:?}");

    // Of a count, a part that is missing is part of the result.
    ask(&test, "user-statistics").await;
    test.control().fail_next(Operation::Read, Fault::CloseBefore);
    work(&test).await;
    let counted = detail(&test, "user-statistics").await;
    let run = &counted.runs[0];
    assert_eq!((run.outcome, run.error_count, people(&counted)), ("partly", 1, 0), "{run:?}");
    assert!(run.errors[0].contains("page 1 of the people"), "{run:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_stop_does_not_wait_for_the_answer_of_a_slow_directory() {
    let test = reminding_house(30).await;
    for task in ["remind-account", "user-statistics", "maximum-password-age"] {
        test.reconfigure(|realm| realm.policies[0].reminders.maximum_age.enabled = true);
        test.appoint(ADA, Role::Full, &[]).await;
        ask(&test, task).await;
        let mut stall = test.control().stall_next(Operation::Read, StallPoint::BeforeApply);
        let (stop, halt) = watch::channel(false);
        let house = Arc::clone(&test.house);
        let turn = tokio::spawn(async move { house.run_tasks(&halt).await });
        assert!(stall.reached().await);
        stop.send(true).unwrap();
        let ended = tokio::time::timeout(Duration::from_secs(20), turn).await;
        assert_eq!(ended.unwrap().unwrap(), Ok(1), "{task}");
        stall.release();
        let stopped = detail(&test, task).await;
        let current = stopped.task.current.unwrap();
        assert_eq!((current.hindrance.as_str(), stopped.runs.len()), ("", 0), "{task}");
        work(&test).await;
        let whole = detail(&test, task).await;
        assert_eq!((whole.runs[0].outcome, whole.runs[0].hindered), ("good", 0), "{task}");
        assert!(people(&whole) >= 30, "{task}: {whole:?}");
    }
}
