//! A name that is nobody's: the same pages on the same road, and no way to an action.

use directory::demo::State;
use domain::{event::EventKind, outbox::OutboxState, run::RunStatus, view::View};

use crate::house::{ANA, Options, START, house, house_with};

/// What a stranger sees of a page, without what differs between any two runs.
fn shape(view: &View) -> String {
    serde_json::to_string(view).unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn known_unknown_disabled_and_unregistered_names_get_the_same_pages() {
    let test = house().await;
    test.register("tom.baker", START).await;
    test.control().set_state("mei.chen", &State::Disabled(true)).unwrap();
    let mut walks = Vec::new();
    for name in ["tom.baker", ANA, "mei.chen", "nobody.here"] {
        let mut pages = Vec::new();
        let mut browser = test.begin("forgot-password", name).await;
        pages.push(shape(&browser.page.view));
        browser.choose("mail-code").await;
        pages.push(shape(&browser.page.view));
        for wrong in ["000000", "", "12", "999999999"] {
            browser.submit(&[("code", wrong)]).await;
            pages.push(shape(&browser.page.view));
        }
        browser.press("resend", &[]).await;
        pages.push(shape(&browser.page.view));
        walks.push(pages);
    }
    for other in &walks[1..] {
        assert_eq!(&walks[0], other);
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_decoy_is_asked_the_same_questions_on_every_visit_and_never_passes() {
    let test = house_with(Options { preset: "classic", ..Options::default() }).await;
    let mut asked = Vec::new();
    for _ in 0..3 {
        let mut browser = test.begin("forgot-password", "nobody.here").await;
        browser.choose("questions").await;
        assert_eq!(browser.page.view.kind, "questions");
        asked.push(shape(&browser.page.view));
        browser.answer_questions().await;
        assert!(browser.says("activity.questions.wrong"));
    }
    assert_eq!(asked[0], asked[1]);
    assert_eq!(asked[1], asked[2]);
    let mut other = test.begin("forgot-password", "somebody.else").await;
    other.choose("questions").await;
    assert_eq!(other.page.view.kind, "questions");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_decoys_code_is_written_and_thrown_away() {
    let test = house().await;
    let mut browser = test.begin("forgot-password", "nobody.here").await;
    browser.choose("mail-code").await;
    let rows = test.store.outbox(10).await.unwrap();
    assert_eq!(rows.len(), 1);
    assert!(rows[0].message.mail.is_none());
    assert_eq!(rows[0].state, OutboxState::Discarded);
    // Even the code that nobody was sent does not pass.
    let code = test.mailed_code().await;
    browser.submit(&[("code", &code)]).await;
    assert!(browser.says("activity.mail-code.wrong"), "{:?}", browser.codes());
}

#[tokio::test(flavor = "multi_thread")]
async fn wrong_answers_lock_a_decoy_like_anybody() {
    let test = house().await;
    let mut ends = Vec::new();
    for name in [ANA, "nobody.here"] {
        let mut codes = Vec::new();
        for _ in 0..3 {
            let mut browser = test.begin("manage-passwords", name).await;
            for _ in 0..3 {
                if browser.page.status == RunStatus::Open {
                    browser.submit(&[("password", "Wrong-Passw0rd-1")]).await;
                }
                codes.push((browser.page.status, browser.codes()));
            }
        }
        ends.push(codes);
    }
    assert_eq!(ends[0], ends[1]);
    assert!(ends[0].iter().any(|(_, codes)| codes.iter().any(|code| code == "run.locked.lead")));
}

#[tokio::test(flavor = "multi_thread")]
async fn history_of_a_decoy_names_nobody() {
    let test = house().await;
    let mut browser = test.begin("manage-passwords", "nobody.here").await;
    browser.submit(&[("password", START)]).await;
    for line in test.events().await {
        assert_eq!(line.event.subject, None);
        assert!(!serde_json::to_string(&line).unwrap().contains("nobody"));
    }
    assert_eq!(test.count_events(EventKind::RunStarted).await, 1);
}
