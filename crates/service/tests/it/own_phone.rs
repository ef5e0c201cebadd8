//! A mobile number of one's own: registered by a code, told of when it changes, and good for a proof once it is old
//! enough. The gateways are a script here.

use std::sync::Arc;

use api::Service as _;
use domain::{
    config::Limit,
    event::EventKind,
    factor::phone::{FaultKind, PhoneError, Way},
    message::Argument,
    profile::{Contact, Profile},
    run::RunStatus,
    store::{Change, SiteKind},
    time::{Clock as _, Timestamp},
    view::FieldKind,
};

use crate::{
    house::{ANA, Browser, START, TestHouse, set_steps},
    phone::{Script, ask_for_code, at_phone, change, fault, offered, phone_house},
};

const STEPS: &str = "{ step = \"password\", activity = \"password\" }, \
                     { step = \"mobile\", activity = \"register-phone\", settings = { optional = true } }";
const OWN: &str = "+4915123456789";

/// A house in which one registers a number, and nothing else.
async fn own_house() -> (TestHouse, Arc<Script>) {
    let (test, script) = phone_house().await;
    change(&test, |realm| set_steps(realm, "register", STEPS));
    (test, script)
}

/// At the page on which the number is typed.
async fn at_number(test: &TestHouse) -> Browser<'_> {
    let mut browser = test.begin("register", ANA).await;
    browser.submit(&[("password", START)]).await;
    assert_eq!(browser.page.view.kind, "register-phone", "{:?}", browser.page.view);
    browser
}

async fn profile(test: &TestHouse) -> Profile {
    let key = test.key_of(ANA).await;
    test.store.profile(&key).await.unwrap().expect("a registration")
}

/// Gives Ana a number since then.
async fn own(test: &TestHouse, number: &str, verified: Timestamp) {
    let key = test.key_of(ANA).await;
    let found = test.store.profile(&key).await.unwrap();
    let mut profile = found.unwrap_or_else(|| Profile::empty(key, "en".to_owned(), verified));
    profile.personal_phone = Some(Contact { address: number.to_owned(), verified });
    test.store.commit(vec![Change::PutProfile(Box::new(profile))]).await.unwrap();
}

/// Templates of the mails, in their order.
async fn mails(test: &TestHouse) -> Vec<String> {
    let rows = test.store.outbox(50).await.unwrap();
    let told = rows.into_iter().filter_map(|row| row.message.mail);
    let what = |args: &domain::message::Message| match args.args.get("what") {
        Some(Argument::Text(what)) => what.clone(),
        _ => String::new(),
    };
    told.map(|mail| format!("{} {}", mail.template, what(&mail.args)).trim().to_owned()).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn a_number_is_registered_once_a_code_came_back_by_text_message_or_by_call() {
    for (way, gone) in [("sms", Way::Sms), ("call", Way::Call)] {
        let (test, script) = own_house().await;
        let mut browser = at_number(&test).await;
        let FieldKind::Select { options } = &browser.page.view.fields[0].kind else { panic!("a list") };
        assert_eq!(options[0].value, "GB", "that of a number which the directory has");
        assert!(options.len() > 200);
        browser.press(way, &[("country", "DE"), ("number", "0151 234 567-89")]).await;
        assert_eq!(script.sent().pop().map(|(to, way, ..)| (to, way)), Some((OWN.to_owned(), gone)));
        let page = format!("{:?}", browser.page.view);
        assert!(page.contains("89") && !page.contains("567"), "the end only: {page}");
        let code = script.code();
        let wrong = if code == "000000" { "000001" } else { "000000" };
        browser.submit(&[("code", wrong)]).await;
        assert!(browser.says("activity.phone.wrong"), "{:?}", browser.codes());
        let key = test.key_of(ANA).await;
        let stored = test.store.profile(&key).await.unwrap();
        assert!(stored.is_none_or(|profile| profile.personal_phone.is_none()), "nothing yet");
        browser.submit(&[("code", &code)]).await;
        assert_eq!(browser.page.status, RunStatus::Finished, "{:?}", browser.page.view);
        let stored = profile(&test).await;
        let contact = stored.personal_phone.as_ref().unwrap();
        assert_eq!(contact.address, OWN);
        assert!(test.clock.now().since(contact.verified).as_secs() < 5, "from now on");
        assert!(mails(&test).await.contains(&"mail.factor-changed phone".to_owned()));
        let (to, way, ..) = script.sent().pop().unwrap();
        assert_eq!((to.as_str(), way), (OWN, Way::Sms), "the number is told, whatever way the code went");
        assert_eq!(script.said.lock().unwrap().last().unwrap().code, "phone.number-added");
        let all = format!("{:?}", test.events().await);
        assert!(!all.contains(&code) && !all.contains(&OWN[1..]), "neither code nor number is in history");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_change_and_a_removal_are_told_to_the_numbers_and_by_mail() {
    let (test, script) = own_house().await;
    own(&test, "+447700900199", test.clock.now()).await;
    let mut browser = at_number(&test).await;
    browser.press("sms", &[("country", "DE"), ("number", "0151 23456789")]).await;
    browser.submit(&[("code", &script.code())]).await;
    let told = script.sent().split_off(1);
    let told: Vec<&str> = told.iter().map(|(to, ..)| to.as_str()).collect();
    assert_eq!(told, ["+447700900199", OWN]);
    let said: Vec<String> =
        script.said.lock().unwrap()[1..].iter().map(|said| said.code.to_string()).collect();
    assert_eq!(said, ["phone.number-removed", "phone.number-added"]);
    let mut browser = at_number(&test).await;
    browser.press("remove", &[]).await;
    assert_eq!(browser.page.status, RunStatus::Finished, "{:?}", browser.page.view);
    assert_eq!(profile(&test).await.personal_phone, None);
    assert_eq!(script.sent().pop().map(|(to, ..)| to), Some(OWN.to_owned()));
    let mails = mails(&test).await;
    assert!(mails.contains(&"mail.factor-changed phone-removed".to_owned()), "{mails:?}");
    // A gateway that is away stops neither.
    script.says(crate::phone::away(), vec![fault(FaultKind::Late)]);
    own(&test, OWN, test.clock.now()).await;
    at_number(&test).await.press("remove", &[]).await;
    assert_eq!(profile(&test).await.personal_phone, None);
    assert_eq!(test.count_events(EventKind::GatewayFailed).await, 1);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_same_number_again_grows_no_younger() {
    let (test, script) = own_house().await;
    let first = test.clock.now();
    own(&test, OWN, first).await;
    test.clock.advance(40 * 86_400);
    let mut browser = at_number(&test).await;
    browser.press("sms", &[("country", "DE"), ("number", "+49 151 23456789")]).await;
    browser.submit(&[("code", &script.code())]).await;
    assert_eq!(profile(&test).await.personal_phone.unwrap().verified, first);
}

#[tokio::test(flavor = "multi_thread")]
async fn what_cannot_be_registered_is_said_and_nothing_is_sent() {
    let (test, script) = own_house().await;
    change(&test, |realm| {
        set_steps(realm, "register", STEPS);
        realm.phone.countries = vec!["DE 49".to_owned(), "AT +43 Austria".to_owned()];
    });
    let mut browser = at_number(&test).await;
    for (country, number, error) in [
        ("DE", "", "activity.register.phone.blank"),
        ("DE", "12", "activity.register.phone.invalid"),
        ("DE", "my phone", "activity.register.phone.invalid"),
        ("DE", "030 1234567 x12", "activity.register.phone.extension"),
        ("DE", "+44 7700 900123", "activity.register.phone.no-country"),
        ("FR", "0612345678", "activity.register.phone.no-country"),
    ] {
        browser.press("sms", &[("country", country), ("number", number)]).await;
        assert!(browser.says(error), "{number}: {:?}", browser.codes());
    }
    assert!(script.sent().is_empty());
    // A gateway that does not take the number: the person is signed in, and may know.
    script.says(Err(PhoneError::Number("one: number".to_owned())), vec![fault(FaultKind::Number)]);
    browser.press("sms", &[("country", "AT"), ("number", "0664 1234567")]).await;
    assert!(browser.says("activity.register.phone.not-taken"), "{:?}", browser.codes());
    assert_eq!(browser.page.view.kind, "register-phone");
    // And one that is away.
    script.says(crate::phone::away(), vec![fault(FaultKind::Unreachable)]);
    browser.press("sms", &[("country", "AT"), ("number", "0664 1234567")]).await;
    assert!(browser.says("activity.phone.away"), "{:?}", browser.codes());
}

#[tokio::test(flavor = "multi_thread")]
async fn five_wrong_codes_end_a_code_and_codes_are_limited() {
    let (test, script) = own_house().await;
    change(&test, |realm| {
        set_steps(realm, "register", STEPS);
        realm.phone.per_number = Limit { count: 2, minutes: 60 };
    });
    let mut browser = at_number(&test).await;
    browser.press("sms", &[("country", "DE"), ("number", "0151 23456789")]).await;
    let code = script.code();
    let wrong = if code == "000000" { "000001" } else { "000000" };
    for _ in 0..5 {
        browser.submit(&[("code", wrong)]).await;
    }
    assert_eq!(browser.page.view.kind, "register-phone", "another code is needed");
    browser.press("sms", &[("country", "DE"), ("number", "0151 23456789")]).await;
    browser.submit(&[("code", &code)]).await;
    assert!(browser.says("activity.phone.wrong"), "the first code is over");
    test.clock.advance(31);
    assert!(browser.try_press("resend", &[]).await.is_err(), "two an hour");
    assert_eq!(script.sent().len(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_number_proves_only_once_it_is_old_enough_and_another_way_is_offered_until_then() {
    let (test, script) = phone_house().await;
    own(&test, OWN, test.clock.now()).await;
    let numbers =
        |browser: &Browser<'_>| offered(browser).into_iter().map(|(_, ends)| ends).collect::<Vec<_>>();
    let young = numbers(&at_phone(&test, ANA).await);
    assert!(young.len() == 2 && !young.iter().any(|ends| ends.contains("89")), "{young:?}");
    // Whoever has no other number is offered invented ones, as nobody is; a second way stands beside.
    change(&test, |realm| realm.phone.attributes = vec!["pager".to_owned()]);
    let mut browser = at_phone(&test, ANA).await;
    ask_for_code(&mut browser, "sms").await;
    assert!(script.sent().is_empty(), "not to a number that is too young");
    change(&test, |realm| realm.phone.attributes = vec!["mobile".to_owned(), "telephoneNumber".to_owned()]);
    test.clock.advance(86_400);
    let mut browser = at_phone(&test, ANA).await;
    let old = offered(&browser);
    assert!(old.len() == 3 && old[2].1.contains("89"), "behind those of the directory: {old:?}");
    browser.press("sms", &[("number", &old[2].0)]).await;
    assert_eq!(script.sent().pop().map(|(to, ..)| to), Some(OWN.to_owned()));
    browser.submit(&[("code", &script.code())]).await;
    assert_eq!(browser.page.view.kind, "new-password", "{:?}", browser.codes());
    // Longer, and not at all.
    change(&test, |realm| realm.phone.own_age_days = 30);
    assert_eq!(numbers(&at_phone(&test, ANA).await).len(), 2);
    change(&test, |realm| realm.phone.own_numbers = false);
    assert_eq!(numbers(&at_phone(&test, ANA).await).len(), 2);
}

#[tokio::test(flavor = "multi_thread")]
async fn where_phones_are_not_used_the_step_is_passed_over() {
    let test = crate::house::house().await;
    test.reconfigure(|realm| set_steps(realm, "register", STEPS));
    let mut browser = test.begin("register", ANA).await;
    browser.submit(&[("password", START)]).await;
    assert_eq!(browser.page.status, RunStatus::Finished, "no gateway: {:?}", browser.page.view);
    let (test, _) = own_house().await;
    change(&test, |realm| {
        set_steps(realm, "register", STEPS);
        realm.phone.own_numbers = false;
    });
    let mut browser = test.begin("register", ANA).await;
    browser.submit(&[("password", START)]).await;
    assert_eq!(browser.page.status, RunStatus::Finished, "switched off: {:?}", browser.page.view);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_step_that_everybody_must_take_is_refused_without_a_gateway() {
    let must = STEPS.replace(", settings = { optional = true }", "");
    let test = crate::house::house().await;
    let refused = |text: &str| {
        let mut realm = test.realm.current().realm.clone();
        set_steps(&mut realm, "register", text);
        let checked = service::Loaded::check(realm, 1, &activities::Registry::standard());
        checked.err().map(|error| error.to_string()).unwrap_or_default()
    };
    assert!(refused(&must).contains("no phone gateway"), "{}", refused(&must));
    assert_eq!(refused(STEPS), "");
}

#[tokio::test(flavor = "multi_thread")]
async fn my_profile_shows_the_end_of_the_number_and_leads_to_the_task() {
    let (test, _) = phone_house().await;
    let now = test.clock.now();
    own(&test, OWN, now).await;
    let visitor = test.signed_in(ANA, SiteKind::SelfService).await;
    let page = test.house.profile(&visitor).await.unwrap();
    assert_eq!(page.personal_phone.as_deref(), Some("…89"));
    assert_eq!(page.phone_proves_from, Some(now.plus(std::time::Duration::from_secs(86_400))));
    assert!(page.phone_task.is_some());
    assert!(!format!("{page:?}").contains("567"));
}
