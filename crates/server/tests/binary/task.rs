//! `reclave task`, beside an instance that is down and one that runs.

use testkit::postgres::OwnDatabase;

use crate::{
    mailbox::Mailbox,
    program::{Instance, Place, Settings, run},
    settings::company,
};

#[tokio::test(flavor = "multi_thread")]
async fn tasks_are_listed_and_asked_for_while_nothing_runs() {
    let (place, company, mailbox) = (Place::new(), company().await, Mailbox::start().await);
    let file = place.write(&Settings::of(&place, &company, mailbox.port).text());
    let listed = run(&["task", "list", "--config", &file], "");
    assert_eq!(listed.code, Some(0), "{listed:?}");
    for name in ["clean-up", "user-statistics", "radius-status"] {
        assert!(
            listed.out.lines().any(|line| line.starts_with(name) && line.contains("not yet")),
            "{listed:?}"
        );
    }
    run(&["task", "run", "no-such", "--config", &file], "").fails_saying(&["no-such", "reclave task list"]);
    let asked = run(&["task", "run", "clean-up", "--wait", "0", "--author", "mei", "--config", &file], "");
    assert_eq!(asked.code, Some(0), "{asked:?}");
    let listed = run(&["task", "list", "--json", "--config", &file], "");
    let all: serde_json::Value = serde_json::from_str(&listed.out).unwrap();
    let of = |name: &str| all.as_array().unwrap().iter().find(|task| task["id"] == name).unwrap().clone();
    assert_eq!(
        (of("clean-up")["asked"].clone(), of("verify-history")["asked"].clone()),
        (true.into(), false.into())
    );
    run(&["task", "run", "clean-up", "--wait", "1", "--config", &file], "").fails_saying(&["`jobs` running"]);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_task_that_a_terminal_asks_for_runs_on_an_instance_and_its_end_is_told() {
    let Some(database) = OwnDatabase::make().await else { return };
    let (place, company, mailbox) = (Place::new(), company().await, Mailbox::start().await);
    let mut settings = Settings::of(&place, &company, mailbox.port);
    settings.store.clone_from(&database.url);
    let file = place.write(&settings.text());
    let instance = Instance::start(&file);
    let ran = run(&["task", "run", "user-statistics", "--config", &file], "");
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert!(ran.out.starts_with("good on ") && ran.out.contains("people: "), "{ran:?}");
    instance.stop();
}
