//! What a task's settings promise: who can use it, which questions it asks, what it tells to whom.

use std::{collections::BTreeMap, sync::Arc};

use domain::{
    config::{Question, Realm},
    event::EventKind,
    id::Slug,
    profile::QuestionKind,
    run::RunStatus,
    view::{Field, FieldKind},
    workflow::{Block, Workflow},
};

use crate::house::{ANA, Browser, Options, START, TestHouse, house, house_with};

fn workflow<'r>(realm: &'r mut Realm, id: &str) -> &'r mut Workflow {
    realm.policies[0].workflows.iter_mut().find(|workflow| workflow.id.as_str() == id).unwrap()
}

fn step(text: &str) -> Block {
    toml::from_str::<Block>(text).unwrap()
}

async fn with(realm: fn(&mut Realm)) -> TestHouse {
    house_with(Options { realm, ..Options::default() }).await
}

fn question(id: &str) -> Question {
    Question {
        id: Slug::new(id).unwrap(),
        text: BTreeMap::from([("en".to_owned(), format!("What about {id}?"))]),
    }
}

fn labels(browser: &Browser<'_>) -> Vec<Field> {
    browser.page.view.fields.iter().filter(|field| matches!(field.kind, FieldKind::Answer)).cloned().collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_who_is_registered_cannot_register_anew_with_the_password_alone() {
    let test = house().await;
    test.register(ANA, START).await;
    let mut browser = test.begin("register", ANA).await;
    assert_eq!(browser.page.view.kind, "password", "a stranger learns nothing");
    browser.submit(&[("password", START)]).await;
    assert_eq!(browser.page.status, RunStatus::Failed, "{:?}", browser.page.view);
    assert!(browser.says("task.unavailable.registered"), "{:?}", browser.codes());
    assert_eq!(test.count_events(EventKind::ProfileRegistered).await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_who_is_not_registered_is_told_so_after_the_proof_and_not_before() {
    let test = house().await;
    let mut browser = test.begin("manage-profile", ANA).await;
    assert_eq!(browser.page.view.kind, "password");
    browser.submit(&[("password", START)]).await;
    assert!(browser.says("task.unavailable.unregistered"), "{:?}", browser.codes());
}

#[tokio::test(flavor = "multi_thread")]
async fn the_activity_twice_in_a_row_asks_different_questions_on_each_page() {
    let test = with(|realm| {
        let own = ["one", "two"].map(|id| {
            step(&format!("step = \"questions-{id}\"\nactivity = \"questions\"\nsettings = {{ count = 1 }}"))
        });
        let task = workflow(realm, "unlock-account");
        task.accepted_weakness = Some("a test".to_owned());
        let end = task.steps.split_off(1);
        let code = step("step = \"mail\"\nactivity = \"mail-code\"");
        task.steps = [code].into_iter().chain(own).chain(end).collect();
    })
    .await;
    test.register(ANA, START).await;
    let mut browser = test.begin("unlock-account", ANA).await;
    let code = test.mailed_code().await;
    browser.submit(&[("code", &code)]).await;
    let first = labels(&browser);
    browser.answer_questions().await;
    let second = labels(&browser);
    assert_eq!((first.len(), second.len()), (1, 1), "{:?}", browser.page.view);
    assert_ne!(first[0].label, second[0].label);
    browser.answer_questions().await;
    assert_eq!(browser.page.status, RunStatus::Finished, "{:?}", browser.page.view);
}

#[tokio::test(flavor = "multi_thread")]
async fn help_desk_questions_are_answered_kept_readable_and_asked_by_no_page() {
    let test = with(|realm| {
        realm.policies[0].questions.helpdesk = vec![question("badge-color")];
        let questions =
            "settings = { mode = \"specific\", questions = [\"badge-color\"], when_fewer = \"refuse\" }";
        let task = workflow(realm, "unlock-account");
        task.accepted_weakness = Some("a test".to_owned());
        task.steps[0] = step(&format!("step = \"asked\"\nactivity = \"questions\"\n{questions}"));
    })
    .await;
    test.register(ANA, START).await;
    let person = test.events().await.iter().find_map(|line| line.event.subject.clone()).unwrap();
    let profile = test.store.profile(&person).await.unwrap().unwrap();
    let kept = |kind| profile.answers.iter().filter(move |answer| answer.kind == kind).collect::<Vec<_>>();
    let helpdesk = kept(QuestionKind::Helpdesk);
    assert_eq!(helpdesk.len(), 1);
    assert!(vault::answers::is_readable(&helpdesk[0].answer));
    assert!(kept(QuestionKind::Mandatory).iter().all(|answer| !vault::answers::is_readable(&answer.answer)));
    let browser = test.begin("unlock-account", ANA).await;
    assert!(labels(&browser).is_empty(), "{:?}", browser.page.view);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_notice_says_what_the_organization_wants_in_the_languages_that_it_has_words_for() {
    let test = with(|realm| {
        let subject = "{ en = \"#ORGANIZATION#: done\" }";
        let text = "{ en = \"Hello #USER_ACCOUNT_NAME#,\\n\\nit is done.\\nTruly.\" }";
        let told = format!(
            "step = \"told\"\nactivity = \"mail-user-on-success\"\nsettings = {{ subject = {subject}, text = {text} }}"
        );
        let steps = &mut workflow(realm, "manage-passwords").steps;
        steps.retain(|block| !matches!(block, Block::Step(step) if step.activity.as_str() == "mail-user-on-success"));
        steps.push(step(&told));
    })
    .await;
    let mut browser = test.begin("manage-passwords", ANA).await;
    browser.submit(&[("password", START)]).await;
    browser.submit(&[("new", "Harbor violin mustard 7"), ("again", "Harbor violin mustard 7")]).await;
    assert_eq!(browser.page.status, RunStatus::Finished, "{:?}", browser.page.view);
    let rows = test.store.outbox(50).await.unwrap();
    let mail = rows.iter().find_map(|row| row.message.mail.clone()).unwrap();
    let texts = texts::Texts::load();
    let brand = texts::Brand {
        organization: "Contoso".to_owned(),
        help_text: String::new(),
        help_link: String::new(),
        public_url: String::new(),
    };
    let drawn = texts.mail(&mail.locale, &mail.template, &mail.args, &BTreeMap::new(), &brand);
    let organization = &test.realm.current().realm.site.organization;
    assert_eq!(drawn.subject, format!("{organization}: done"));
    let text = drawn.text.expose();
    assert!(text.contains(&format!("Hello {ANA},\n\nit is done. Truly.\n")), "{text}");
    assert!(!text.contains("If this was not you"), "{text}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_notice_fills_in_task_result_and_address_and_leaves_as_its_step_says() {
    let test = with(|realm| {
        let text = "{ en = \"#TASK_NAME# #TASK_RESULT# from #NETWORK_ADDRESS#, #DATE_TIME#: [here](#SITE_URL#)\" }";
        let told = format!(
            "step = \"told\"\nactivity = \"mail-user-on-success\"\nsettings = {{ text = {text}, format = \"text\" }}"
        );
        let steps = &mut workflow(realm, "manage-passwords").steps;
        steps.retain(|block| !matches!(block, Block::Step(step) if step.activity.as_str() == "mail-user-on-success"));
        steps.push(step(&told));
    })
    .await;
    let mut browser = test.begin("manage-passwords", ANA).await;
    browser.submit(&[("password", START)]).await;
    browser.submit(&[("new", "Harbor violin mustard 7"), ("again", "Harbor violin mustard 7")]).await;
    assert_eq!(browser.page.status, RunStatus::Finished, "{:?}", browser.page.view);
    let rows = test.store.outbox(50).await.unwrap();
    let row = rows.iter().find(|row| row.message.mail.is_some()).unwrap();
    let texts = Arc::new(texts::Texts::load());
    let renderer = service::MailRenderer::new(
        Arc::clone(&texts),
        Arc::clone(&test.keys),
        Arc::clone(&test.realm),
        "https://self.example".to_owned(),
    );
    let drawn = courier::Renderer::render(&renderer, &row.message).unwrap();
    assert!(drawn.html.expose().is_empty(), "plain text only");
    let task = texts.say("en", &domain::message::Message::new("task.manage-passwords.name"));
    let text = drawn.text.expose();
    assert!(text.starts_with(&format!("{task} succeeded from ")), "{text}");
    assert!(text.contains(": here (https://self.example)\n"), "{text}");
    assert!(!text.contains('#'), "{text}");
}

#[tokio::test(flavor = "multi_thread")]
async fn messages_that_always_come_are_shown_ticked_and_cannot_be_declined() {
    let test = house().await;
    test.register(ANA, START).await;
    let mut browser = test.begin("my-notifications", ANA).await;
    browser.submit(&[("password", START)]).await;
    let fields = browser.page.view.fields.clone();
    let first_fixed = fields.iter().position(|field| field.kind == FieldKind::Ticked).unwrap();
    assert!(first_fixed > 0 && fields[first_fixed..].iter().all(|field| field.kind == FieldKind::Ticked));
    assert!(fields[first_fixed..].iter().all(|field| field.value == "on"), "{fields:?}");
    // Nothing is sent of what is ticked, as browsers do with a field that is disabled; and all that can be is declined.
    browser.submit(&[]).await;
    assert_eq!(browser.page.status, RunStatus::Finished, "{:?}", browser.page.view);
    let person = test.events().await.iter().find_map(|line| line.event.subject.clone()).unwrap();
    let profile = test.store.profile(&person).await.unwrap().unwrap();
    assert_eq!(profile.subscriptions.len(), first_fixed);
    assert!(profile.subscriptions.values().all(|wanted| !wanted), "{:?}", profile.subscriptions);
    // One that always comes comes all the same.
    let before = test.store.outbox(50).await.unwrap().len();
    let mut change = test.begin("manage-passwords", ANA).await;
    change.submit(&[("password", START)]).await;
    change.submit(&[("new", "Harbor violin mustard 7"), ("again", "Harbor violin mustard 7")]).await;
    assert_eq!(change.page.status, RunStatus::Finished, "{:?}", change.page.view);
    assert!(test.store.outbox(50).await.unwrap().len() > before);
}

#[tokio::test(flavor = "multi_thread")]
async fn an_agreement_names_the_person_and_is_accepted_once_a_version() {
    let test = with(|realm| {
        let text = "{ en = \"#USER_DISPLAY_NAME# (#USER_ACCOUNT_NAME#) at #ORGANIZATION#\", es = \"Hola\" }";
        let agreement = format!(
            "step = \"agree\"\nactivity = \"agreement\"\nsettings = {{ id = \"use\", version = \"1\", text = {text} }}"
        );
        workflow(realm, "manage-passwords").steps.insert(1, step(&agreement));
    })
    .await;
    let mut browser = test.begin("manage-passwords", ANA).await;
    browser.submit(&[("password", START)]).await;
    assert_eq!(browser.page.view.kind, "agreement", "{:?}", browser.page.view);
    let text = browser.page.view.fields[0].value.clone();
    assert!(text.contains(&format!("({ANA}) at ")) && !text.contains('#'), "{text}");
    browser.submit(&[]).await;
    assert!(browser.says("activity.agreement.must-accept"));
    browser.submit(&[("accept", "on")]).await;
    assert_eq!(browser.page.view.kind, "new-password", "{:?}", browser.page.view);
    assert_eq!(test.count_events(EventKind::AgreementAccepted).await, 1);
    let mut again = test.begin("manage-passwords", ANA).await;
    again.submit(&[("password", START)]).await;
    assert_eq!(again.page.view.kind, "new-password", "a version is accepted once");
}

#[tokio::test(flavor = "multi_thread")]
async fn people_get_mails_in_the_language_they_registered_in_and_administrators_in_the_sites() {
    let mut test = with(|realm| {
        realm.site.default_locale = "de".to_owned();
        let told = "step = \"tell-admin\"\nactivity = \"mail-administrator-on-success\"\nsettings = { address = \"it@northwind.example\" }";
        workflow(realm, "register").steps.push(step(told));
    })
    .await;
    test.visitor.locale = "es".to_owned();
    test.register(ANA, START).await;
    test.visitor.locale = "fr".to_owned();
    let mut browser = test.begin("forgot-password", ANA).await;
    browser.choose("mail-code").await;
    let rows = test.store.outbox(50).await.unwrap();
    let mails: Vec<_> = rows.iter().filter_map(|row| row.message.mail.as_ref()).collect();
    let locale = |template: &str| {
        let mail = mails.iter().find(|mail| mail.template == template).expect(template);
        (mail.to.clone(), mail.locale.clone())
    };
    assert_eq!(locale("mail.code").1, "es");
    assert_eq!(locale("mail.success").1, "es");
    assert_eq!(locale("mail.admin-success"), ("it@northwind.example".to_owned(), "de".to_owned()));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_task_that_failed_is_told_to_the_administrator_by_mail() {
    let test = with(|realm| {
        realm.site.default_locale = "de".to_owned();
        let told = "step = \"tell-admin\"\nactivity = \"mail-administrator-on-failure\"\nsettings = { address = \"it@northwind.example\" }";
        workflow(realm, "manage-passwords").steps.push(step(told));
    })
    .await;
    let told = async || {
        let rows = test.store.outbox(50).await.unwrap();
        let mails = rows.into_iter().filter_map(|row| row.message.mail);
        mails.filter(|mail| mail.template.starts_with("mail.admin")).collect::<Vec<_>>()
    };
    let mut browser = test.begin("manage-passwords", ANA).await;
    for _ in 0..4 {
        assert!(told().await.is_empty(), "not before it has failed");
        browser.submit(&[("password", "Wrong-Passw0rd-1")]).await;
    }
    assert_eq!(browser.page.status, RunStatus::Failed, "{:?}", browser.codes());
    let told = told().await;
    assert_eq!(told.len(), 1, "{told:?}");
    assert_eq!((told[0].to.as_str(), told[0].locale.as_str()), ("it@northwind.example", "de"));
    assert_eq!(told[0].template, "mail.admin-failure");
    assert_eq!(told[0].args.args["name"], ANA.into());
    assert_eq!(told[0].args.args["task"], "manage-passwords".into());
}

#[test]
fn a_registration_that_nobody_can_complete_is_refused() {
    let text = service::PRESETS[0].1;
    let refused = |from: &str, to: &str| {
        let changed = text.replace(from, to);
        assert_ne!(changed, text);
        let loaded = service::Loaded::parse(&changed, 0, &activities::Registry::standard());
        loaded.expect_err("refused").to_string()
    };
    assert!(refused("optional_count = 2", "optional_count = 9").contains("questions.optional_count = 9"));
    assert!(refused("\"first-flight\"", "\"first-concert\"").contains("two questions `first-concert`"));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_forgotten_user_name_goes_to_the_address_on_record_and_the_page_tells_nobody_whose_it_is() {
    let test = house().await;
    let mut pages = Vec::new();
    let mails = async || -> Vec<_> {
        let rows = test.store.outbox(50).await.unwrap();
        rows.into_iter().filter(|row| row.message.dedup.contains("mail.user-name")).collect()
    };
    for (typed, found) in
        [("ana.ruiz@northwind.example", true), ("nobody@northwind.example", false), (ANA, false)]
    {
        let before = mails().await.len();
        let browser = test.begin("forgot-user-name", typed).await;
        assert_eq!(browser.page.status, RunStatus::Finished, "{typed}: {:?}", browser.page.view);
        pages.push(browser.page.view.clone());
        let rows = mails().await;
        assert_eq!(rows.len(), before + 1, "{typed}: a row is written for everybody");
        let newest = rows.iter().max_by_key(|row| row.message.created).unwrap();
        let to = newest.message.mail.as_ref().map(|mail| mail.to.clone());
        assert_eq!(to, found.then(|| typed.to_owned()), "{typed}");
    }
    assert!(pages.iter().all(|page| *page == pages[0]), "{pages:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn somebody_who_proved_enough_gets_a_passcode_by_mail_and_uses_it() {
    let test = with(|realm| {
        let steps = "id = \"get-passcode\"\nsteps = [{ step = \"password\", activity = \"password\" }, \
                     { step = \"get\", activity = \"get-passcode\", settings = { minutes = 5, length = 10 } }]";
        realm.policies[0].workflows.push(toml::from_str(steps).unwrap());
    })
    .await;
    let mut browser = test.begin("get-passcode", ANA).await;
    browser.submit(&[("password", START)]).await;
    assert!(browser.says("activity.get-passcode.lead"), "{:?}", browser.codes());
    browser.submit(&[]).await;
    assert_eq!(browser.page.status, RunStatus::Finished, "{:?}", browser.page.view);
    assert!(browser.says("activity.get-passcode.sent"), "{:?}", browser.codes());
    let code = test.mailed_code().await;
    assert_eq!(code.len(), 10);
    let mut passcode = test.begin("passcode", ANA).await;
    passcode.submit(&[("code", &code)]).await;
    assert_eq!(passcode.page.view.kind, "register-questions", "{:?}", passcode.page.view);
    assert_eq!(test.count_events(EventKind::PasscodeAssigned).await, 1);
}
