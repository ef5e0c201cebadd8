//! Colleagues who vouch for somebody: asked by mail, proved by their password, heard across instances; and nothing
//! of it tells whose names are somebody's.

use std::sync::Arc;

use api::{ApprovalPage, Service as _, ServiceError, Visitor};
use directory::demo::State;
use domain::{
    approval::{self, WRONG_MAX},
    config::Realm,
    event::{EventKind, EventResult},
    outbox::OutboxState,
    run::RunStatus,
    secret::Secret,
    time::Clock,
    view::{AWAITING, FieldKind, Input},
    workflow::Block,
};
use service::{Loaded, MailRenderer};
use testkit::postgres::OwnDatabase;

use crate::house::{ANA, Browser, Options, START, TestHouse, clock, house_with};

const NEW: &str = "Harbor-Lantern-47-Quartz";
const MANAGER: &str = "helena.strand";
const CHIEF: &str = "andre.villiers";
const BOARD: &str = "CN=Executives,OU=Groups,DC=northwind,DC=example";

/// Steps as a document has them.
fn steps(text: &str) -> Vec<Block> {
    toml::from_str::<toml::Table>(&format!("steps = [{text}]"))
        .and_then(|mut table| table.remove("steps").unwrap().try_into())
        .unwrap()
}

fn with_settings(realm: &mut Realm, settings: &str) {
    let forgot = realm.policies[0].workflows.iter_mut().find(|one| one.id.as_str() == "forgot-password");
    let forgot = forgot.unwrap();
    forgot.accepted_weakness = Some("a test".to_owned());
    forgot.steps = steps(&format!(
        "{{ choice = \"proof\", options = [{{ step = \"colleague\", activity = \"approval\", settings = {{ {settings} }} }}, \
         {{ step = \"totp\", activity = \"totp\" }}] }}, {{ step = \"reset\", activity = \"reset-password\" }}"
    ));
}

fn manager(realm: &mut Realm) {
    with_settings(realm, "");
}

fn two_of_the_board(realm: &mut Realm) {
    with_settings(realm, &format!("from = \"group\", group = \"{BOARD}\", needed = 2"));
}

async fn house(realm: fn(&mut Realm)) -> TestHouse {
    house_with(Options { realm, ..Options::default() }).await
}

/// A browser of `name` on the page that offers to ask.
async fn at_offer<'t>(test: &'t TestHouse, name: &str) -> Browser<'t> {
    let mut browser = test.begin("forgot-password", name).await;
    browser.choose("approval").await;
    assert_eq!(browser.page.view.kind, "approval", "{:?}", browser.page.view);
    browser
}

/// A browser of `name` that has asked; the mails are on their way.
async fn asked<'t>(test: &'t TestHouse, name: &str) -> Browser<'t> {
    let mut browser = at_offer(test, name).await;
    browser.submit(&[]).await;
    assert_eq!(browser.page.view.kind, AWAITING, "{:?}", browser.page.view);
    test.house.ask_colleagues().await.unwrap();
    browser
}

/// The number that the person reads out.
fn number(browser: &Browser<'_>) -> String {
    let field = &browser.page.view.fields[0];
    assert_eq!(field.kind, FieldKind::Spelled);
    field.value.clone()
}

/// The links that were mailed to `name`, the newest last.
async fn links(test: &TestHouse, name: &str) -> Vec<Secret> {
    let mut rows = test.store.outbox(50).await.unwrap();
    rows.sort_by_key(|row| row.message.created);
    let to = format!("{name}@northwind.example");
    let theirs = rows.iter().filter(|row| {
        let mail = row.message.mail.as_ref();
        mail.is_some_and(|mail| mail.template == "mail.approval" && mail.to == to)
    });
    theirs
        .map(|row| {
            let sealed = row.message.sealed.as_deref().unwrap();
            test.keys.open("outbox", &row.message.id.to_string(), sealed).unwrap()
        })
        .collect()
}

async fn link(test: &TestHouse, name: &str) -> Secret {
    links(test, name).await.pop().expect("a mail")
}

fn visitor() -> Visitor {
    Visitor { address: "198.51.100.9".to_owned(), locale: "en".to_owned(), ..Visitor::default() }
}

async fn opened(test: &TestHouse, link: &Secret) -> ApprovalPage {
    test.house.approval(&visitor(), link).await.unwrap()
}

async fn decide(test: &TestHouse, link: &Secret, action: &str, fields: [(&str, &str); 2]) -> ApprovalPage {
    let fields = fields.map(|(name, text)| (name.to_owned(), Secret::new(text))).into();
    let input = Input { action: action.to_owned(), fields };
    test.house.decide(&visitor(), link, input).await.unwrap()
}

async fn approve(test: &TestHouse, link: &Secret, number: &str) -> ApprovalPage {
    decide(test, link, "approve", [("number", number), ("password", START)]).await
}

async fn deny(test: &TestHouse, link: &Secret) -> ApprovalPage {
    decide(test, link, "deny", [("number", ""), ("password", "")]).await
}

fn says(page: &ApprovalPage, code: &str) -> bool {
    page.view.notices.iter().any(|notice| notice.message.code == code)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_manager_who_approves_with_password_and_number_lets_the_person_go_on() {
    let test = house(manager).await;
    let mut browser = asked(&test, ANA).await;
    let link = link(&test, MANAGER).await;
    let page = opened(&test, &link).await;
    assert!(page.is_open);
    let lead = &page.view.lead[0];
    assert_eq!(lead.args["account"], ANA.into());
    assert_eq!(lead.args["address"], "192.0.2.7".into(), "from where the person asks");
    assert!(
        !format!("{:?}", page.view).contains(&number(&browser)),
        "the colleague has to be told the number"
    );
    let said = number(&browser);
    let (one, two) = said.split_at(2);
    let page = approve(&test, &link, &format!("{one} {two}")).await;
    assert!(says(&page, "page.approve.approved") && !page.is_open, "{page:?}");
    browser.reload().await;
    assert_eq!(browser.page.view.kind, "new-password", "{:?}", browser.page.view);
    browser.submit(&[("new", NEW), ("again", NEW)]).await;
    assert_eq!(test.password_deeds(ANA), 1);
    let events = test.events().await;
    let of = |kind| events.iter().find(|line| line.event.kind == kind).map(|line| &line.event).unwrap();
    let (asked, given) = (of(EventKind::ColleaguesAsked), of(EventKind::ColleagueApproved));
    assert_eq!((asked.detail["asked"].as_str(), asked.result), (MANAGER, EventResult::Info));
    assert_eq!((given.actor.as_str(), given.subject_name.as_str()), (MANAGER, ANA));
    assert_eq!((given.address.as_str(), given.detail["asked-from"].as_str()), ("198.51.100.9", "192.0.2.7"));
    assert_eq!(of(EventKind::StepPassed).detail["proved"], "approval");
    // Neither link nor number is in history.
    let told = format!("{events:?}");
    assert!(!told.contains(&said) || said.chars().all(|c| c == '0'), "{said}");
    assert!(!told.contains(link.expose().split_once('.').unwrap().1));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_task_rests_on_colleagues_alone_only_where_its_author_says_so() {
    let test = house(manager).await;
    let before = test.realm.current();
    let mut realm = before.realm.clone();
    let forgot = realm.policies[0].workflows.iter_mut().find(|one| one.id.as_str() == "forgot-password");
    forgot.unwrap().accepted_weakness = None;
    let registry = activities::Registry::standard();
    let refused = Loaded::check(realm.clone(), 9, &registry).expect_err("refused").to_string();
    assert!(refused.contains("forgot-password"), "{refused}");
    for (settings, why) in [("needed = 2", "needed"), ("from = \"group\"", "group")] {
        with_settings(&mut realm, settings);
        let refused = Loaded::check(realm.clone(), 9, &registry).expect_err("refused").to_string();
        assert!(refused.contains(why), "{refused}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn as_many_members_of_the_group_as_are_needed_must_approve() {
    let test = house(two_of_the_board).await;
    let mut browser = asked(&test, ANA).await;
    let said = number(&browser);
    approve(&test, &link(&test, MANAGER).await, &said).await;
    browser.reload().await;
    assert_eq!(browser.page.view.kind, AWAITING);
    let count = &browser.page.view.notices[0].message;
    assert_eq!((&count.args["approved"], &count.args["needed"]), (&1_i64.into(), &2_i64.into()));
    // The same colleague once more is not two colleagues.
    let again = approve(&test, &link(&test, MANAGER).await, &said).await;
    assert!(says(&again, "page.approve.approved"));
    browser.press("look", &[]).await;
    assert_eq!(browser.page.view.kind, AWAITING);
    approve(&test, &link(&test, CHIEF).await, &said).await;
    browser.press("look", &[]).await;
    assert_eq!(browser.page.view.kind, "new-password", "the button looks, too: {:?}", browser.page.view);
}

#[tokio::test(flavor = "multi_thread")]
async fn one_denial_ends_the_task_and_every_link() {
    let test = house(two_of_the_board).await;
    let mut browser = asked(&test, ANA).await;
    let said = number(&browser);
    approve(&test, &link(&test, MANAGER).await, &said).await;
    let page = deny(&test, &link(&test, CHIEF).await).await;
    assert!(says(&page, "page.approve.denied"), "{page:?}");
    browser.reload().await;
    assert_eq!(browser.page.status, RunStatus::Failed, "{:?}", browser.page.view);
    assert!(browser.says("activity.approval.denied"), "{:?}", browser.codes());
    assert_eq!(test.count_events(EventKind::ColleagueDenied).await, 1);
    assert_eq!(test.password_deeds(ANA), 0);
    // What was said stays said.
    let late = approve(&test, &link(&test, CHIEF).await, &said).await;
    assert!(says(&late, "page.approve.denied"));
}

#[tokio::test(flavor = "multi_thread")]
async fn opening_a_link_changes_nothing_and_wrong_entries_use_it_up() {
    let test = house(manager).await;
    let mut browser = asked(&test, ANA).await;
    let (link, said) = (link(&test, MANAGER).await, number(&browser));
    let records = test.store.records(approval::AREA, "", 10).await.unwrap();
    for _ in 0..5 {
        assert!(opened(&test, &link).await.is_open);
    }
    assert_eq!(test.store.records(approval::AREA, "", 10).await.unwrap(), records);
    let blank = decide(&test, &link, "approve", [("number", " "), ("password", START)]).await;
    assert!(says(&blank, "page.approve.blank") && blank.is_open);
    let wrong = decide(&test, &link, "approve", [("number", &said), ("password", "Wrong-Passw0rd1")]).await;
    assert!(says(&wrong, "page.approve.wrong-password") && wrong.is_open, "{wrong:?}");
    let other = if said == "0000" { "1111" } else { "0000" };
    for _ in 2..WRONG_MAX {
        let wrong = approve(&test, &link, other).await;
        assert!(says(&wrong, "page.approve.wrong-number") && wrong.is_open, "{wrong:?}");
    }
    assert!(says(&approve(&test, &link, other).await, "page.approve.used-up"));
    let over = approve(&test, &link, &said).await;
    assert!(says(&over, "page.approve.used-up") && !over.is_open, "{over:?}");
    assert_eq!(test.count_events(EventKind::ColleagueRefused).await, WRONG_MAX as usize);
    browser.reload().await;
    assert_eq!(browser.page.view.kind, AWAITING);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_link_is_good_for_one_question_and_one_colleague_and_is_nowhere_in_the_clear() {
    let test = house(two_of_the_board).await;
    let mut browser = asked(&test, ANA).await;
    let (mine, theirs) = (link(&test, MANAGER).await, link(&test, CHIEF).await);
    let (id, secret) = mine.expose().split_once('.').unwrap();
    let record = test.store.record(approval::AREA, id).await.unwrap().unwrap();
    assert!(!record.body.to_string().contains(secret));
    let other = test.begin("forgot-password", "tom.baker").await;
    let other_id = other.begun.run.to_string();
    for odd in [
        "",
        "x",
        id,
        secret,
        &format!("{id}.{id}"),
        &format!("{other_id}.{secret}"),
        &format!("{id}.{secret}x"),
    ] {
        let opened = test.house.approval(&visitor(), &Secret::new(odd)).await;
        assert_eq!(opened.unwrap_err(), ServiceError::NotFound, "{odd}");
    }
    // The chief's link does not answer for the manager: the password that is asked for is the chief's.
    let hint = |page: &ApprovalPage| page.view.fields[1].hint.clone().unwrap().args["name"].clone();
    assert_eq!(
        (hint(&opened(&test, &mine).await), hint(&opened(&test, &theirs).await)),
        (MANAGER.into(), CHIEF.into())
    );
    // Whoever takes another way has nothing to wait for; coming back is another question.
    let id = browser.begun.run;
    browser.page = test.house.other_way(&browser.visitor, id, &browser.begun.token.clone()).await.unwrap();
    assert!(says(&opened(&test, &mine).await, "page.approve.over"));
    browser.choose("approval").await;
    assert_eq!(browser.page.view.kind, "approval");
    assert!(says(&approve(&test, &mine, "0000").await, "page.approve.over"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_name_that_is_nobodys_waits_like_any_other_and_nobody_gets_a_mail() {
    let test = house(manager).await;
    let mut walks = Vec::new();
    for name in [ANA, "nobody.here"] {
        let mut browser = at_offer(&test, name).await;
        let mut pages = vec![browser.page.view.clone()];
        browser.submit(&[]).await;
        for _ in 0..3 {
            test.house.ask_colleagues().await.unwrap();
            browser.reload().await;
            let mut view = browser.page.view.clone();
            assert_eq!(view.fields[0].value.len(), 4);
            view.fields[0].value.clear();
            view.fields[0].until = None;
            pages.push(view);
        }
        browser.press("look", &[]).await;
        assert_eq!(browser.page.view.kind, AWAITING);
        test.clock.advance(16 * 60);
        browser.reload().await;
        pages.push(browser.page.view.clone());
        assert!(browser.says("activity.approval.expired"));
        walks.push(pages);
    }
    assert_eq!(walks[0], walks[1]);
    let rows = test.store.outbox(50).await.unwrap();
    let mails = rows.iter().filter(|row| row.state != OutboxState::Discarded && row.message.mail.is_some());
    let mut to: Vec<_> = mails.map(|row| row.message.mail.as_ref().unwrap().to.clone()).collect();
    to.sort();
    let own = [ANA, MANAGER].map(|name| format!("{name}@northwind.example"));
    assert_eq!(to, own, "the colleague, and the person about whom it was");
    assert_eq!(test.store.records(approval::AREA, "", 10).await.unwrap().len(), 2, "one each");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_question_that_runs_out_is_written_down_once_and_can_be_asked_again() {
    let test = house(manager).await;
    let mut browser = asked(&test, ANA).await;
    let (old, said) = (link(&test, MANAGER).await, number(&browser));
    test.clock.advance(15 * 60);
    for _ in 0..3 {
        test.house.ask_colleagues().await.unwrap();
    }
    assert_eq!(test.count_events(EventKind::ColleaguesExpired).await, 1);
    assert!(says(&approve(&test, &old, &said).await, "page.approve.over"));
    browser.reload().await;
    assert_eq!(browser.page.status, RunStatus::Open);
    assert!(browser.page.other_way && browser.says("activity.approval.expired"), "{:?}", browser.codes());
    browser.submit(&[]).await;
    test.house.ask_colleagues().await.unwrap();
    let (new, said) = (link(&test, MANAGER).await, number(&browser));
    assert!(says(&approve(&test, &old, &said).await, "page.approve.over"), "the old link stays over");
    approve(&test, &new, &said).await;
    browser.reload().await;
    assert_eq!(browser.page.view.kind, "new-password");
}

#[tokio::test(flavor = "multi_thread")]
async fn asking_is_limited_for_the_person_and_for_the_colleague() {
    let test = house(|realm| with_settings(realm, "asks_per_hour = 2, mails_per_hour = 3")).await;
    for name in [ANA, "nobody.here"] {
        for _ in 0..2 {
            asked(&test, name).await;
        }
        let mut browser = at_offer(&test, name).await;
        let held = browser.try_press("next", &[]).await;
        assert!(matches!(held, Err(ServiceError::TooMany { .. })), "{name}: {held:?}");
    }
    for name in ["tom.baker", "mei.chen"] {
        asked(&test, name).await;
    }
    assert_eq!(links(&test, MANAGER).await.len(), 3, "the fourth is not sent");
    let events = test.events().await;
    let asked = events.iter().filter(|line| line.event.kind == EventKind::ColleaguesAsked);
    let results: Vec<_> = asked.map(|line| line.event.result).collect();
    assert_eq!(results.iter().filter(|result| **result == EventResult::Failure).count(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_has_nobody_is_told_after_a_proof_and_a_stranger_never() {
    let test = house(manager).await;
    // The chief has no manager; a manager whose account is not good is none.
    test.control().set_state(MANAGER, &State::Disabled(true)).unwrap();
    for name in [CHIEF, ANA] {
        let mut browser = asked(&test, name).await;
        browser.reload().await;
        assert_eq!(browser.page.view.kind, AWAITING, "a stranger's page waits");
    }
    assert!(links(&test, MANAGER).await.is_empty());
    let failed = |line: &&domain::event::ChainedEvent| {
        line.event.kind == EventKind::ColleaguesAsked && line.event.result == EventResult::Failure
    };
    assert_eq!(test.events().await.iter().filter(failed).count(), 2);
    test.reconfigure(|realm| {
        let forgot = realm.policies[0].workflows.iter_mut().find(|one| one.id.as_str() == "forgot-password");
        forgot.unwrap().steps = steps(
            "{ step = \"password\", activity = \"password\" }, { step = \"colleague\", activity = \"approval\" }, \
             { step = \"reset\", activity = \"reset-password\" }",
        );
    });
    let mut browser = test.begin("forgot-password", CHIEF).await;
    browser.submit(&[("password", START)]).await;
    browser.submit(&[]).await;
    test.house.ask_colleagues().await.unwrap();
    browser.reload().await;
    assert!(browser.says("activity.approval.nobody"), "{:?}", browser.codes());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_colleague_whose_account_is_no_longer_good_cannot_approve() {
    let test = house(manager).await;
    let mut browser = asked(&test, ANA).await;
    let (link, said) = (link(&test, MANAGER).await, number(&browser));
    test.control().set_state(MANAGER, &State::Disabled(true)).unwrap();
    assert!(says(&approve(&test, &link, &said).await, "page.approve.account"));
    browser.reload().await;
    assert_eq!(browser.page.view.kind, AWAITING);
}

#[tokio::test(flavor = "multi_thread")]
async fn while_the_directory_is_away_the_question_waits_and_is_asked_then() {
    let test = house(manager).await;
    let mut browser = at_offer(&test, ANA).await;
    test.control().set_reachable(false);
    browser.submit(&[]).await;
    assert_eq!(browser.page.view.kind, AWAITING, "asking needs no directory");
    test.house.ask_colleagues().await.unwrap();
    assert!(links(&test, MANAGER).await.is_empty());
    test.control().set_reachable(true);
    test.clock.advance(60);
    let mut tries = 0;
    while links(&test, MANAGER).await.is_empty() {
        test.house.ask_colleagues().await.unwrap();
        test.clock.advance(5);
        tries += 1;
        assert!(tries < 100, "never asked");
    }
    assert_eq!(links(&test, MANAGER).await.len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_mail_is_in_the_colleague_s_language_and_has_the_link_in_its_text_only() {
    use courier::Renderer as _;
    let test = house(|realm| {
        manager(realm);
        realm.site.default_locale = "sv".to_owned();
    })
    .await;
    asked(&test, ANA).await;
    let link = link(&test, MANAGER).await;
    let rows = test.store.outbox(50).await.unwrap();
    let of_mail = |row: &&domain::store::OutboxEntry| {
        row.message.mail.as_ref().is_some_and(|mail| mail.template == "mail.approval")
    };
    let row = rows.iter().find(of_mail).unwrap();
    assert_eq!(row.message.mail.as_ref().unwrap().locale, "sv");
    let texts = Arc::new(texts::Texts::load());
    let renderer = MailRenderer::new(
        texts,
        Arc::clone(&test.keys),
        Arc::clone(&test.realm),
        "https://p.example/".to_owned(),
    );
    let mail = renderer.render(&row.message).unwrap();
    let address = format!("https://p.example/approve/{}", link.expose());
    assert!(mail.text.expose().contains(&address), "{}", mail.text.expose());
    assert!(mail.html.expose().contains(&address));
    assert!(!mail.subject.contains("approve") && mail.subject.contains("Ana Ruiz"), "{}", mail.subject);
}

#[tokio::test(flavor = "multi_thread")]
async fn two_instances_ask_once_and_each_hears_what_was_said_to_the_other() {
    let Some(database) = OwnDatabase::make().await else { return };
    let clock = clock();
    let open = || {
        let settings = store::StoreSettings { url: Secret::new(&*database.url) };
        let clock = Arc::clone(&clock) as Arc<dyn Clock>;
        async move { store::open(&settings, clock).await.unwrap() }
    };
    let one = house_with(Options {
        store: Some(open().await),
        clock: Arc::clone(&clock),
        realm: two_of_the_board,
        ..Options::default()
    })
    .await;
    let other = house_with(Options {
        store: Some(open().await),
        keys: Some(Arc::clone(&one.keys)),
        directory_url: Some(one.company.url()),
        clock,
        realm: two_of_the_board,
        ..Options::default()
    })
    .await;
    let mut browser = at_offer(&one, ANA).await;
    browser.submit(&[]).await;
    let (left, right) = tokio::join!(one.house.ask_colleagues(), other.house.ask_colleagues());
    left.unwrap();
    right.unwrap();
    assert_eq!(links(&one, MANAGER).await.len(), 1, "one of the two has asked");
    assert_eq!(one.count_events(EventKind::ColleaguesAsked).await, 1);
    let said = number(&browser);
    let (mine, theirs) = (link(&one, MANAGER).await, link(&one, CHIEF).await);
    approve(&other, &mine, &said).await;
    browser.reload().await;
    assert_eq!(browser.page.view.notices[0].message.args["approved"], 1_i64.into());
    approve(&one, &theirs, &said).await;
    browser.page = other.house.show(&browser.visitor, browser.begun.run, &browser.begun.token).await.unwrap();
    assert_eq!(browser.page.view.kind, "new-password", "{:?}", browser.page.view);
    drop((one, other, database));
}

/// The mails that told somebody that colleagues were asked about them: to whom, and whether by the helpdesk.
async fn notices(test: &TestHouse) -> Vec<(String, bool)> {
    let rows = test.store.outbox(50).await.unwrap();
    let mails = rows.into_iter().filter_map(|row| row.message.mail);
    let told = mails.filter(|mail| mail.template == "mail.approval-asked");
    told.map(|mail| (mail.to, mail.args.args["desk"] == "yes".into())).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn the_person_is_told_at_every_address_when_colleagues_are_asked() {
    let test = house(manager).await;
    let (key, now) = (test.key_of(ANA).await, test.clock.now());
    let mut profile = domain::profile::Profile::empty(key, "es".to_owned(), now);
    profile.registered = Some(now);
    profile.personal_mail =
        Some(domain::profile::Contact { address: "ana@example.org".to_owned(), verified: now });
    test.store.commit(vec![domain::store::Change::PutProfile(Box::new(profile))]).await.unwrap();
    at_offer(&test, ANA).await;
    assert_eq!(notices(&test).await, [], "nobody was asked yet");
    asked(&test, ANA).await;
    let mut told = notices(&test).await;
    told.sort();
    assert_eq!(
        told,
        [("ana.ruiz@northwind.example".to_owned(), false), ("ana@example.org".to_owned(), false)]
    );
    // Asked about once: what runs out is no news. A name that is nobody's has nobody to be told.
    test.house.ask_colleagues().await.unwrap();
    asked(&test, "nobody.of.that.name").await;
    assert_eq!(notices(&test).await.len(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_operator_has_colleagues_confirm_who_calls() {
    let test = crate::desk::desk_house(|realm| {
        let verify = realm.policies[0].workflows.iter_mut().find(|one| one.id.as_str() == "helpdesk-verify");
        let verify = verify.unwrap();
        verify.accepted_weakness = Some("a test".to_owned());
        verify.steps[0] = toml::from_str("step = \"colleague\"\nactivity = \"caller-approval\"").unwrap();
    })
    .await;
    let desk = crate::desk::Desk::open(&test, "mei.chen").await;
    let mut browser = desk.begin("helpdesk-verify", ANA).await;
    assert!(
        browser.says("helpdesk.activity.approval.title"),
        "spoken to the operator: {:?}",
        browser.codes()
    );
    browser.submit(&[]).await;
    assert_eq!(browser.page.view.kind, AWAITING, "{:?}", browser.page.view);
    test.house.ask_colleagues().await.unwrap();
    assert_eq!(notices(&test).await, [("ana.ruiz@northwind.example".to_owned(), true)], "the caller is told");
    let link = link(&test, MANAGER).await;
    let page = opened(&test, &link).await;
    assert_eq!(page.view.lead[0].code, "page.approve.asked-desk");
    assert_eq!(page.view.lead[0].args["operator"], crate::desk::OPERATOR.into());
    let said = number(&browser);
    approve(&test, &link, &said).await;
    browser.reload().await;
    assert_eq!(browser.page.status, RunStatus::Finished, "{:?}", browser.page.view);
    assert!(browser.says("helpdesk.proved.approval"), "{:?}", browser.codes());
    let events = test.events().await;
    let verified = events.iter().find(|line| line.event.kind == EventKind::CallerVerified).unwrap();
    assert_eq!(verified.event.detail["proved"], "approval");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_colleague_who_does_not_know_the_caller_ends_the_verification() {
    let test = crate::desk::desk_house(|realm| {
        let verify = realm.policies[0].workflows.iter_mut().find(|one| one.id.as_str() == "helpdesk-verify");
        let verify = verify.unwrap();
        verify.accepted_weakness = Some("a test".to_owned());
        verify.steps[0] = toml::from_str("step = \"colleague\"\nactivity = \"caller-approval\"").unwrap();
    })
    .await;
    let desk = crate::desk::Desk::open(&test, "mei.chen").await;
    let mut browser = desk.begin("helpdesk-verify", ANA).await;
    browser.submit(&[]).await;
    test.house.ask_colleagues().await.unwrap();
    deny(&test, &link(&test, MANAGER).await).await;
    browser.reload().await;
    assert_eq!(browser.page.status, RunStatus::Failed, "{:?}", browser.page.view);
    assert!(browser.says("helpdesk.activity.approval.denied"), "{:?}", browser.codes());
    assert_eq!(test.count_events(EventKind::CallerVerified).await, 0);
}
