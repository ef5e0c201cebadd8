//! Administrators change the configuration: drafts, publishing, two at once, four eyes, and what is refused.

use activities::Registry;
use api::{
    ServiceError, Visitor,
    configuration::{Configuration as _, Draft, Edit, Protection, Published},
};
use domain::{config::staff::Role, event::EventKind, secret::Secret, store::SiteKind, time::Clock as _};
use serde_json::json;
use service::configuration::{
    saving,
    second::{self, Proposed},
    text,
};
use vault::OsEntropy;

use crate::house::{ANA, TestHouse, house};

const TOM: &str = "tom.baker";
const MEI: &str = "mei.chen";

/// A house in which Ana administers, saved as its first revision.
async fn administered() -> (TestHouse, Visitor) {
    let test = house().await;
    test.appoint(ANA, Role::Full, &[]).await;
    let ana = test.signed_in(ANA, SiteKind::Administration).await;
    (test, ana)
}

fn set(place: &str, value: serde_json::Value) -> Edit {
    Edit::Set { place: place.to_owned(), value }
}

async fn edit(test: &TestHouse, who: &Visitor, edits: Vec<Edit>) -> Draft {
    let draft = test.house.draft(who).await.unwrap();
    test.house.edit(who, draft.version, edits).await.unwrap()
}

async fn publish(test: &TestHouse, who: &Visitor, comment: &str) -> Published {
    let draft = test.house.draft(who).await.unwrap();
    test.house.publish(who, draft.version, comment).await.unwrap()
}

fn code(result: Result<impl std::fmt::Debug, ServiceError>) -> String {
    match result.unwrap_err() {
        ServiceError::Invalid(message) | ServiceError::Denied(message) => message.code.to_string(),
        other => format!("{other:?}"),
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_draft_changes_nothing_until_it_is_published_and_then_at_once() {
    let (test, ana) = administered().await;
    let draft = edit(&test, &ana, vec![set("policies.everyone.lock.threshold", json!(7))]).await;
    let [change] = draft.changes.as_slice() else { panic!("{:?}", draft.changes) };
    assert_eq!((change.place.as_str(), change.kind), ("policies.everyone.lock.threshold", "changed"));
    assert_eq!(test.realm.current().realm.policies[0].lock.threshold, 4);
    assert_eq!(publish(&test, &ana, "fewer calls").await, Published::InForce(1));
    assert_eq!(test.realm.current().realm.policies[0].lock.threshold, 7);
    let stored = test.store.current_revision().await.unwrap().unwrap();
    assert_eq!((stored.author.as_str(), stored.comment.as_str()), (ANA, "fewer calls"));
    assert_eq!(test.count_events(EventKind::ConfigurationApplied).await, 1);
    assert!(test.house.draft(&ana).await.unwrap().changes.is_empty(), "the draft is done with");
}

#[tokio::test(flavor = "multi_thread")]
async fn two_administrators_at_once_lose_nothing() {
    let (test, ana) = administered().await;
    test.appoint(TOM, Role::Full, &[]).await;
    let tom = test.signed_in(TOM, SiteKind::Administration).await;
    edit(&test, &ana, vec![set("policies.everyone.lock.threshold", json!(7))]).await;
    edit(&test, &tom, vec![set("find.search_limit", json!(5))]).await;
    assert_eq!(publish(&test, &ana, "").await, Published::InForce(1));
    let draft = test.house.draft(&tom).await.unwrap();
    assert!(draft.conflicts.is_empty(), "different things join: {:?}", draft.conflicts);
    assert_eq!(publish(&test, &tom, "").await, Published::InForce(2));
    let now = test.realm.current();
    assert_eq!((now.realm.policies[0].lock.threshold, now.realm.find.search_limit), (7, 5));
}

#[tokio::test(flavor = "multi_thread")]
async fn who_changes_the_same_thing_second_sees_both_and_decides() {
    let (test, ana) = administered().await;
    test.appoint(TOM, Role::Full, &[]).await;
    let tom = test.signed_in(TOM, SiteKind::Administration).await;
    edit(&test, &ana, vec![set("find.search_limit", json!(7))]).await;
    edit(&test, &tom, vec![set("find.search_limit", json!(9))]).await;
    publish(&test, &ana, "").await;
    let draft = test.house.draft(&tom).await.unwrap();
    let [conflict] = draft.conflicts.as_slice() else { panic!("{:?}", draft.conflicts) };
    assert_eq!((&conflict.theirs, &conflict.mine), (&Some(json!(7)), &Some(json!(9))));
    assert_eq!(code(test.house.publish(&tom, draft.version, "").await), "config.conflicts");
    test.house.resolve(&tom, draft.version, vec![(conflict.place.clone(), true)]).await.unwrap();
    publish(&test, &tom, "").await;
    assert_eq!(test.realm.current().realm.find.search_limit, 9);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_of_another_draft_is_told_so() {
    let (test, ana) = administered().await;
    let draft = test.house.draft(&ana).await.unwrap();
    edit(&test, &ana, vec![set("find.search_limit", json!(7))]).await;
    let late = test.house.edit(&ana, draft.version, vec![set("find.search_limit", json!(8))]).await;
    assert_eq!(code(late), "config.stale");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_invalid_document_is_never_in_force() {
    let (test, ana) = administered().await;
    let remove = Edit::Remove { place: "policies.everyone.workflows.forgot-password.steps.proof".to_owned() };
    let draft = edit(&test, &ana, vec![remove]).await;
    assert!(!draft.findings.is_empty(), "a reset without a proof");
    assert_eq!(code(test.house.publish(&ana, draft.version, "").await), "config.invalid");
    assert!(test.store.current_revision().await.unwrap().is_none());
}

#[tokio::test(flavor = "multi_thread")]
async fn nobody_locks_every_administrator_out() {
    let (test, ana) = administered().await;
    for place in ["staff.roles", "staff.roles.role-0.people"] {
        test.house.discard(&ana).await.unwrap();
        let draft = edit(&test, &ana, vec![set(place, json!([]))]).await;
        assert_eq!(code(test.house.publish(&ana, draft.version, "").await), "config.locks-out", "{place}");
    }
    test.house.discard(&ana).await.unwrap();
    let gone =
        json!([{ "connection": "northwind", "object": "00000000-0000-0000-0000-000000000000", "name": "x" }]);
    let draft = edit(&test, &ana, vec![set("staff.roles.role-0.people", gone)]).await;
    assert_eq!(code(test.house.publish(&ana, draft.version, "").await), "config.locks-out");
}

#[tokio::test(flavor = "multi_thread")]
async fn roles_bound_what_may_be_changed() {
    let (test, _) = administered().await;
    test.appoint(TOM, Role::PolicyAuthor, &[]).await;
    test.appoint(MEI, Role::Auditor, &[]).await;
    let tom = test.signed_in(TOM, SiteKind::Administration).await;
    edit(&test, &tom, vec![set("policies.everyone.lock.threshold", json!(7))]).await;
    let version = test.house.draft(&tom).await.unwrap().version;
    for (place, value) in [
        ("staff.four_eyes", json!(true)),
        ("site.organization", json!("Mine")),
        ("policies.everyone.helpdesk.verify_first", json!(false)),
    ] {
        assert_eq!(
            code(test.house.edit(&tom, version, vec![set(place, value)]).await),
            "config.not-allowed",
            "{place}"
        );
    }
    let mei = test.signed_in(MEI, SiteKind::Administration).await;
    let draft = test.house.draft(&mei).await.unwrap();
    let refused = test.house.edit(&mei, draft.version, vec![set("find.search_limit", json!(1))]).await;
    assert_eq!(code(refused), "config.not-allowed");
    assert_eq!(code(test.house.export(&mei, Protection::Without).await), "admin.not-allowed");
}

#[tokio::test(flavor = "multi_thread")]
async fn grave_actions_ask_for_a_fresh_proof() {
    let (test, ana) = administered().await;
    let draft = edit(&test, &ana, vec![set("find.search_limit", json!(7))]).await;
    test.clock.advance(14 * 60);
    test.house.draft(&ana).await.unwrap();
    test.clock.advance(2 * 60);
    assert_eq!(code(test.house.publish(&ana, draft.version, "").await), "staff.prove-again");
    assert_eq!(code(test.house.export(&ana, Protection::Generated).await), "staff.prove-again");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_asks_for_less_waits_for_a_second_administrator() {
    let (test, ana) = administered().await;
    test.appoint(TOM, Role::Full, &[]).await;
    test.reconfigure(|realm| realm.staff.four_eyes = true);
    let tom = test.signed_in(TOM, SiteKind::Administration).await;
    edit(&test, &ana, vec![set("find.search_limit", json!(7))]).await;
    assert_eq!(publish(&test, &ana, "").await, Published::InForce(1), "this asks for no less");
    edit(&test, &ana, vec![set("assurance_floor", json!(2))]).await;
    assert_eq!(publish(&test, &ana, "weaker").await, Published::Proposed);
    assert_eq!(test.realm.current().realm.assurance_floor.0, 3);
    let id = test.house.proposals(&ana).await.unwrap().remove(0).id;
    assert_eq!(code(test.house.decide(&ana, &id, true).await), "config.own-proposal");
    assert_eq!(test.house.decide(&tom, &id, true).await.unwrap(), Some(2));
    assert_eq!(test.realm.current().realm.assurance_floor.0, 2);
    assert!(matches!(test.house.decide(&tom, &id, true).await, Err(ServiceError::NotFound)), "once");
}

#[tokio::test(flavor = "multi_thread")]
async fn what_the_command_line_puts_forward_is_decided_on_the_site() {
    let (test, ana) = administered().await;
    test.reconfigure(|realm| realm.staff.four_eyes = true);
    edit(&test, &ana, vec![set("find.search_limit", json!(7))]).await;
    assert_eq!(publish(&test, &ana, "").await, Published::InForce(1));
    let base = test.store.current_revision().await.unwrap().unwrap();
    let before = text::from_toml(&base.document).unwrap();
    let mut document = before.clone();
    document["assurance_floor"] = 2.into();
    assert!(second::needs_second(&before, &document, &Registry::standard()).unwrap());
    let proposed = Proposed {
        base: 1,
        base_document: before,
        document: document.clone(),
        author: "root".to_owned(),
        person: String::new(),
        comment: "by file".to_owned(),
        at: test.clock.now(),
    };
    test.store.commit(saving::put_forward(&proposed, &OsEntropy).unwrap()).await.unwrap();
    let waiting = second::find_waiting(&*test.store, &document).await.unwrap();
    let listed = test.house.proposals(&ana).await.unwrap().remove(0);
    assert_eq!((Some(&listed.id), listed.author.as_str(), listed.is_own), (waiting.as_ref(), "root", false));
    assert_eq!(test.house.decide(&ana, &listed.id, true).await.unwrap(), Some(2));
    assert_eq!(test.realm.current().realm.assurance_floor.0, 2);
    assert_eq!(second::find_waiting(&*test.store, &document).await.unwrap(), None);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_revision_can_be_brought_back() {
    let (test, ana) = administered().await;
    for limit in [7, 8] {
        edit(&test, &ana, vec![set("find.search_limit", json!(limit))]).await;
        publish(&test, &ana, "").await;
    }
    let draft = test.house.roll_back(&ana, 1).await.unwrap();
    assert_eq!(draft.changes.len(), 1);
    publish(&test, &ana, "back").await;
    assert_eq!(test.realm.current().realm.find.search_limit, 7);
    let lines = test.house.revisions(&ana, i64::MAX).await.unwrap();
    assert_eq!(lines.iter().map(|line| line.number).collect::<Vec<_>>(), [3, 2, 1]);
}

#[tokio::test(flavor = "multi_thread")]
async fn another_instance_follows_and_a_run_keeps_what_it_was_begun_under() {
    let (test, ana) = administered().await;
    edit(&test, &ana, vec![set("policies.everyone.lock.threshold", json!(9))]).await;
    publish(&test, &ana, "").await;
    let run = test.begin("forgot-password", TOM).await;
    let remove = Edit::Remove { place: "policies.everyone.workflows.forgot-password".to_owned() };
    edit(&test, &ana, vec![remove]).await;
    publish(&test, &ana, "").await;
    let mut run = run;
    run.reload().await;
    assert_eq!(run.page.view.kind, "choice", "the task that was begun goes on");
    assert!(test.try_begin("forgot-password", TOM).await.is_err(), "and is not begun any more");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_connection_is_sealed_made_and_dropped_without_a_restart() {
    let (test, ana) = administered().await;
    let connection = json!({
        "id": "second", "alias": "Second", "controllers": [test.company.url()], "tls": "plain-on-loopback",
        "base": directory::demo::company::BASE, "bind_dn": "svc-reclave@northwind.example",
        "bind_password": directory::demo::DemoConfig::default().service_password.expose(),
    });
    let insert = Edit::Insert { list: "connections".to_owned(), at: None, value: connection };
    let draft = edit(&test, &ana, vec![insert]).await;
    let sealed = draft.document["connections"][0]["bind_password"].as_str().unwrap().to_owned();
    assert!(sealed.starts_with("sealed:"), "{sealed}");
    let health = test.house.test_connection(&ana, "connections.second").await.unwrap();
    assert!(health.iter().any(|finding| finding.subject == "bind" && finding.good), "{health:?}");
    publish(&test, &ana, "").await;
    assert_eq!(test.connections.directories().len(), 2);
    // The stored password goes nowhere else.
    let elsewhere = set("connections.second.controllers", json!(["ldap://127.0.0.1:1"]));
    let draft = test.house.draft(&ana).await.unwrap();
    assert_eq!(code(test.house.edit(&ana, draft.version, vec![elsewhere]).await), "config.secret-again");
    edit(&test, &ana, vec![Edit::Remove { place: "connections.second".to_owned() }]).await;
    publish(&test, &ana, "").await;
    assert_eq!(test.connections.directories().len(), 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_is_in_use_is_not_removed_and_the_uses_are_told() {
    let (test, ana) = administered().await;
    test.appoint(TOM, Role::Auditor, &["everyone"]).await;
    let draft = test.house.draft(&ana).await.unwrap();
    let remove = Edit::Remove { place: "policies.everyone".to_owned() };
    let refused = test.house.edit(&ana, draft.version, vec![remove]).await;
    let Err(ServiceError::Invalid(message)) = refused else { panic!("{refused:?}") };
    assert_eq!(message.code, "config.in-use");
    assert!(format!("{message:?}").contains("staff.roles.role-1.policies"), "{message:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn an_exported_configuration_makes_another_realm_the_same() {
    let (test, ana) = administered().await;
    let server = json!({ "id": "main", "host": "127.0.0.1", "port": 2525, "security": "plain", "user": "u", "password": "hunter2" });
    edit(&test, &ana, vec![set("mail", json!({ "from": "a@example.org", "servers": [server] }))]).await;
    publish(&test, &ana, "").await;
    let exported = test.house.export(&ana, Protection::Generated).await.unwrap();
    assert!(!exported.text.contains("hunter2"));
    let (other, bea) = administered().await;
    let wrong = other.house.import(&bea, &exported.text, Some(Secret::new("not it"))).await;
    assert_eq!(code(wrong), "config.import");
    other.house.import(&bea, &exported.text, exported.password).await.unwrap();
    // Everybody is known by other ids in the other directory: its own administrator stays.
    let roles = other.realm.current().realm.staff.roles.clone();
    edit(&other, &bea, vec![set("staff.roles", serde_json::to_value(roles).unwrap())]).await;
    publish(&other, &bea, "").await;
    let (left, right) = (test.realm.current(), other.realm.current());
    assert_eq!(left.realm.policies, right.realm.policies);
    let opened = |test: &TestHouse| {
        service::secrets::open(&test.keys, &test.realm.current().realm.mail.servers[0].password).unwrap()
    };
    assert_eq!(opened(&other).expose(), "hunter2");
    assert_ne!(left.realm.mail.servers[0].password, right.realm.mail.servers[0].password);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_verdict_says_the_weakest_way_and_the_preview_shows_every_page() {
    let (test, ana) = administered().await;
    let place = "policies.everyone.workflows.forgot-password";
    let verdict = test.house.verdict(&ana, place).await.unwrap();
    let reset = verdict.weakest.iter().find(|way| way.activity == "reset-password").unwrap();
    assert_eq!((reset.required, reset.reached), (3, 3));
    assert_eq!(reset.path.iter().map(|(_, activity)| activity.as_str()).collect::<Vec<_>>(), ["totp"]);
    let mails = test.store.outbox(10).await.unwrap().len();
    let pages = test.house.preview(&ana, place).await.unwrap();
    let kinds: Vec<&str> =
        pages.iter().filter_map(|page| page.view.as_ref().map(|view| view.kind.as_str())).collect();
    for kind in ["code", "questions", "new-password"] {
        assert!(kinds.contains(&kind), "{kinds:?}");
    }
    let told = pages.iter().find(|page| page.activity == "mail-user-on-success").unwrap();
    let [mail] = told.mails.as_slice() else { panic!("{told:?}") };
    assert!(mail.subject.starts_with("Your password at "), "{mail:?}");
    assert!(mail.paragraphs.iter().any(|text| text.contains("contact your help desk")), "{mail:?}");
    assert_eq!(test.store.outbox(10).await.unwrap().len(), mails, "nothing is sent");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_changed_scope_says_how_many_people_change_policy() {
    let (test, ana) = administered().await;
    let mut policy = test.house.draft(&ana).await.unwrap().document["policies"][0].clone();
    policy["id"] = json!("executives");
    policy["scope"] =
        json!([{ "connection": "northwind", "include_groups": [directory::demo::company::EXECUTIVES] }]);
    let first = Edit::Insert { list: "policies".to_owned(), at: Some(0), value: policy };
    edit(&test, &ana, vec![first]).await;
    let impact = test.house.impact(&ana).await.unwrap();
    let [(from, to, people)] = impact.moves.as_slice() else { panic!("{impact:?}") };
    assert_eq!((from.as_str(), to.as_str()), ("everyone", "executives"));
    assert!(*people > 0 && *people < impact.looked_at, "{impact:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn groups_and_units_are_found_as_one_types() {
    let (test, ana) = administered().await;
    let groups = test.house.scope_objects(&ana, "northwind", false, "exec").await.unwrap();
    assert!(groups.iter().any(|group| group.dn == directory::demo::company::EXECUTIVES), "{groups:?}");
    let units = test.house.scope_objects(&ana, "northwind", true, "peop").await.unwrap();
    assert!(units.iter().any(|unit| unit.dn == directory::demo::company::PEOPLE), "{units:?}");
    let nowhere = test.house.scope_objects(&ana, "elsewhere", true, "x").await;
    assert!(matches!(nowhere, Err(ServiceError::NotFound)));
}

#[tokio::test(flavor = "multi_thread")]
async fn words_of_ones_own_are_said_at_once_and_what_calls_something_never() {
    let (test, ana) = administered().await;
    let own = |text: &str| set("site.texts", json!({ "de": { "action.continue": text } }));
    let draft = edit(&test, &ana, vec![own("{ action-back-home }")]).await;
    assert!(
        draft.findings.iter().any(|finding| finding.starts_with("site.texts: de, action.continue: line 1: ")),
        "{:?}",
        draft.findings
    );
    assert_eq!(code(test.house.publish(&ana, draft.version, "").await), "config.invalid");
    edit(&test, &ana, vec![own("Los")]).await;
    publish(&test, &ana, "").await;
    let written = test.house.written(&ana).await.unwrap();
    assert!(written.contains("Los"), "{written}");
}

#[tokio::test(flavor = "multi_thread")]
async fn the_look_of_the_sites_follows_what_is_published() {
    use api::Service as _;
    let (test, ana) = administered().await;
    assert_eq!(*test.house.site().look, api::SiteLook::default());
    edit(
        &test,
        &ana,
        vec![set("site.colors", json!({ "accent": "#7a1f5c" })), set("site.mask_personal_data", json!(true))],
    )
    .await;
    assert_eq!(*test.house.site().look, api::SiteLook::default(), "a draft shows nothing");
    publish(&test, &ana, "").await;
    let look = test.house.site().look;
    assert_eq!((look.accent.as_str(), look.mask_personal_data), ("#7a1f5c", true));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_workflow_leaves_as_a_text_and_comes_back_the_same() {
    let (test, ana) = administered().await;
    let place = "policies.everyone.workflows.forgot-password";
    let text = test.house.workflow_text(&ana, place).await.unwrap();
    let read = test.house.workflow_of_text(&ana, &text).await.unwrap();
    let document = test.house.draft(&ana).await.unwrap().document;
    let workflows = document["policies"][0]["workflows"].as_array().unwrap();
    let stored = workflows.iter().find(|workflow| workflow["id"] == "forgot-password").unwrap();
    assert_eq!(read, *stored);
    assert_eq!(code(test.house.workflow_of_text(&ana, "id = 7").await), "config.invalid");
    let templates = test.house.templates(&ana).await.unwrap();
    let names: Vec<&str> = templates.iter().map(|one| one.name.as_str()).collect();
    assert_eq!(names, ["modern", "classic", "high-assurance"]);
    assert!(templates.iter().all(|one| one.policy["workflows"].is_array()));
}
