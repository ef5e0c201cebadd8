//! Every page in every language: whole, balanced, without missing words, without inline code.

use std::path::{Path, PathBuf};

use axum::http::StatusCode;
use domain::run::RunStatus;
use texts::Texts;

use crate::{
    client::{Client, URL},
    support::{TASKS, Trouble, domains, samples, settings},
};

/// The languages of the staff sites.
pub const STAFF_LOCALES: [&str; 4] = ["en", "de", "es", "fr"];

/// English sentences that only the staff sites say, as they stand on a page. A self-service page in a language
/// without them would say them in English.
fn words_of_staff() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../texts/locales/en");
    let is_of_staff = |path: &PathBuf| {
        let name = path.file_stem().and_then(|name| name.to_str()).unwrap_or_default();
        let others = ["bulk", "config", "form", "helpdesk", "helpdesk_task", "setting"];
        name.starts_with("admin_") || others.contains(&name)
    };
    let files = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).filter(is_of_staff);
    let sources: String = files.map(|path| std::fs::read_to_string(path).unwrap()).collect();
    let written = sources.lines().filter_map(|line| line.split_once(" = ")).map(|(_, text)| text.trim());
    let words: Vec<String> = written
        .filter(|text| !text.contains('{') && text.split_whitespace().count() > 4)
        .map(str::to_owned)
        .collect();
    assert!(words.len() > 100, "the scan finds them: {}", words.len());
    words
}

/// What is looked at by its address alone.
const PATHS: [&str; 19] = [
    "/",
    "/task/forgot-password",
    "/task/forgot-user-name",
    "/task/sign-in",
    "/offline",
    "/offline?c=20SA1B2X33Y74QZ05KM96TT17HJ28WW3",
    "/offline?c=20SA1B2X",
    "/demo/mail",
    "/demo/codes",
    "/demo/computer",
    "/demo/sign-in",
    "/me",
    "/nothing",
    "/approve/open",
    "/approve/over",
    "/stop/open",
    "/stop/stopped",
    "/stop/late",
    "/stop/over",
];

/// What is looked at as the answer to a form.
const ANSWERS: [(&str, &str); 11] = [
    ("/task/forgot-password", "name="),
    ("/task/forgot-password", "name=%00"),
    ("/find", "task=forgot-password&text=ana"),
    ("/find", "task=forgot-password&text=nobody"),
    ("/find", "task=forgot-password&text=a"),
    ("/offline/begin", "c=20SA1B2X33Y74QZ05KM96TT17HJ28WW3&name="),
    ("/demo/computer", "account=ana.lopez&response=GOOD&password=x"),
    ("/demo/sign-in", "name=ana&password=Winter-Garden-21"),
    ("/demo/sign-in", "name=ana&password=wrong"),
    ("/approve/open", "_action=approve&number=1&password=x"),
    ("/stop/raced", "_action=stop"),
];

/// Every page of the site, by a name: each template, each sample of a step, signed in and out.
pub async fn all_pages(locale: &str) -> Vec<(String, String)> {
    let mut client = Client::at(settings(URL), true);
    client.cookies.insert("locale".to_owned(), locale.to_owned());
    client.fake.site.lock().unwrap().domains = domains();
    let mut pages = Vec::new();
    for path in PATHS {
        pages.push((path.to_owned(), client.get(path).await.text));
    }
    for (path, body) in ANSWERS {
        pages.push((format!("{path} {body}"), client.post(path, body).await.text));
    }
    for kind in ["work", "picture", "recaptcha-v2", "recaptcha-v3"] {
        client.fake.script.lock().unwrap().captcha = Some(samples::more::captcha(kind));
        pages.push((format!("find {kind}"), client.get("/task/forgot-password").await.text));
    }
    client.fake.script.lock().unwrap().captcha = None;
    for name in samples::names() {
        let (run, token) = client.fake.run_at(samples::find(name).unwrap(), samples::status(name));
        client.cookies.insert(format!("run-{run}"), token);
        pages.push((name.to_owned(), client.get(&format!("/run/{run}")).await.text));
        if name == "new-password" {
            pages.push((
                "suggestion".to_owned(),
                client.post(&format!("/run/{run}/suggest"), "_version=1&new=&again=").await.text,
            ));
        }
        client.cookies.remove(&format!("run-{run}"));
    }
    pages.extend(pages_of_trouble(&mut client).await);
    client.sign_in().await;
    for path in ["/", "/me", "/task/forgot-password"] {
        let page = client.get(path).await;
        assert_eq!(page.status, StatusCode::OK, "{path}");
        pages.push((format!("{path} signed in"), page.text));
    }
    pages
}

/// What a task shows when something is in its way, and the way to somewhere else.
async fn pages_of_trouble(client: &mut Client) -> Vec<(String, String)> {
    let mut pages = Vec::new();
    let run = client.begin("forgot-password").await;
    client.fake.script.lock().unwrap().leave = Some("https://login.example.org/auth".to_owned());
    pages.push(("elsewhere".to_owned(), client.post(&run, "_version=1&_action=next").await.text));
    client.fake.order(Trouble::Stale);
    pages.push(("stale".to_owned(), client.post(&run, "_version=1").await.text));
    client.fake.order(Trouble::HeldUp);
    pages.push(("held up".to_owned(), client.post(&run, "_version=2").await.text));
    for (name, error) in [
        ("too-many", api::ServiceError::TooMany { retry_after_seconds: 60 }),
        ("not-found", api::ServiceError::NotFound),
        ("sign-in-needed", api::ServiceError::SignInNeeded),
        ("defect", api::ServiceError::Bug { reference: "B".to_owned() }),
    ] {
        client.fake.order(Trouble::Fails(error));
        pages.push((name.to_owned(), client.get(&run).await.text));
    }
    client.fake.script.lock().unwrap().trouble = None;
    pages
}

/// Elements that are never closed.
const VOID: [&str; 10] = ["meta", "link", "input", "!doctype", "circle", "path", "rect", "br", "hr", "img"];

/// The tags that a page leaves open, or the first that closes what is not open.
pub fn unbalanced(page: &str) -> Option<String> {
    let mut open: Vec<String> = Vec::new();
    for tag in page.split('<').skip(1) {
        let (tag, _) = tag.split_once('>')?;
        let name = tag.trim_start_matches('/').split([' ', '\n', '/']).next()?.to_lowercase();
        if let Some(closed) = tag.strip_prefix('/') {
            if open.pop().as_deref() != Some(closed) {
                return Some(format!("</{closed}>"));
            }
        } else if !VOID.contains(&name.as_str()) {
            open.push(name);
        }
    }
    (!open.is_empty()).then(|| open.join(" "))
}

#[tokio::test]
async fn every_page_in_every_language_is_whole() {
    let texts = Texts::load();
    let words_of_staff = words_of_staff();
    for locale in texts.locales() {
        let pages = all_pages(locale).await;
        assert!(pages.len() > 100);
        for (name, page) in pages {
            let what = format!("{locale} {name}");
            let direction = texts.direction(locale);
            let html = format!("<html lang=\"{locale}\" dir=\"{direction}\">");
            assert!(page.contains(&html), "{what}: {page}");
            // One language stands for all that lack the same files; the sample left out is of operators.
            if locale == "ar" && name != "passcode-assigned" {
                let english = words_of_staff.iter().find(|text| page.contains(text.as_str()));
                assert_eq!(english, None, "{what}");
            }
            assert_eq!(unbalanced(&page), None, "{what}\n{page}");
            for missing in [
                "[page.",
                "[activity.",
                "[task.",
                "[run.",
                "[action.",
                "[event.",
                "[captcha.",
                "[challenge.",
                "[error.",
                "[demo.",
                "{ $",
                "undefined",
            ] {
                assert!(!page.contains(missing), "{what}: {missing}");
            }
            for inline in
                [" style=", "<style", "javascript:", " onclick=", " onload=", " onsubmit=", "target="]
            {
                assert!(!page.contains(inline), "{what}: {inline}");
            }
            // The page's own, and where robots are kept out, what does that; each by its address.
            let scripts = 1 + page.matches("captcha.js\"></script>").count();
            assert_eq!(page.matches("<script type=\"module\" src=\"").count(), scripts, "{what}");
            assert_eq!(page.matches("<script").count(), scripts, "{what}");
            assert_eq!(page.matches("<h1").count(), 1, "{what}");
            assert!(page.contains("href=\"#content\"") && page.contains("<main id=\"content\""), "{what}");
        }
    }
}

/// Fails when an id is there twice or a reference leads to none.
pub fn check_ids(name: &str, page: &str) {
    let ids: Vec<&str> = page.split(" id=\"").skip(1).map(|rest| rest.split('"').next().unwrap()).collect();
    let mut different = ids.clone();
    different.sort_unstable();
    different.dedup();
    assert_eq!(ids.len(), different.len(), "{name}: {ids:?}");
    for attribute in
        [" for=\"", " aria-describedby=\"", " aria-labelledby=\"", " href=\"#", " form=\"", " data-reveal=\""]
    {
        for rest in page.split(attribute).skip(1) {
            for id in rest.split('"').next().unwrap().split_whitespace() {
                assert!(ids.contains(&id), "{name}: {attribute}{id}");
            }
        }
    }
}

/// A page without what only a script puts into it, where it stands in place of what is there without scripts.
fn without_templates(page: &str) -> String {
    let mut parts = page.split("<template>");
    let mut kept = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        kept.push_str(part.split_once("</template>").map_or("", |(_, rest)| rest));
    }
    kept
}

#[tokio::test]
async fn every_id_is_there_once_and_every_reference_leads_to_one() {
    for (name, page) in all_pages("en").await {
        check_ids(&name, &without_templates(&page));
    }
}

#[tokio::test]
async fn the_start_page_shows_every_task_before_sign_in_and_greets_after_it() {
    let mut client = Client::new();
    let page = client.get("/").await.text;
    for task in TASKS {
        assert!(page.contains(&format!("href=\"/task/{task}\"")), "{task}");
    }
    client.sign_in().await;
    let page = client.get("/").await.text;
    assert!(page.contains("Hello, Ana") && page.contains("You are already registered."));
    assert!(page.contains("action=\"/task/forgot-password\"") && !page.contains("action=\"/task/register\""));
    assert!(page.contains("data-ends=\"900000\""), "the end of the session is told");
    assert!(page.contains("signed out after 15 minutes"));
}

#[tokio::test]
async fn a_signed_in_person_is_not_asked_for_a_name() {
    let mut client = Client::new();
    client.sign_in().await;
    let page = client.get("/task/manage-passwords").await.text;
    assert!(page.contains("You are signed in as Ana López.") && !page.contains("name=\"name\""));
    let begun = client.post("/task/manage-passwords", "").await;
    assert_eq!(begun.status, StatusCode::SEE_OTHER);
    assert_eq!(client.fake.script.lock().unwrap().begun.last().unwrap().1, "(session)");
    client.fake.script.lock().unwrap().session = None;
    let ended = client.post("/task/manage-passwords", "").await;
    assert_eq!(
        ended.header("location"),
        "/task/manage-passwords",
        "and is asked again when the session ended"
    );
}

#[tokio::test]
async fn a_language_from_right_to_left_turns_the_page() {
    let fake = crate::support::Fake::new();
    let mut state = crate::support::state(fake.clone(), true, settings(URL));
    state.texts = std::sync::Arc::new(Texts::with(&[("he", "page-skip = דילוג לתוכן")]).unwrap());
    let mut client = Client::of(state, fake);
    client.fake.site.lock().unwrap().locales.push("he".to_owned());
    client.set("accept-language", "he-IL, en;q=0.5");
    let page = client.get("/").await.text;
    assert!(page.contains("<html lang=\"he\" dir=\"rtl\">") && page.contains("דילוג לתוכן"));
    assert!(page.contains("What do you need?"), "what is not translated is said in English");
}

#[tokio::test]
async fn a_task_is_walked_to_its_end_without_scripts() {
    let mut client = Client::new();
    let run = client.begin("forgot-password").await;
    for (version, fields) in
        [(1, "option=0"), (2, "code=123456"), (3, "answer-1=a&answer-2=b"), (4, "new=x&again=x&_action=save")]
    {
        let page = client.get(&run).await.text;
        assert!(page.contains(&format!("name=\"_version\" value=\"{version}\"")));
        assert!(page.contains(&format!("Step {version} of 5")) && page.contains("Stop, change nothing"));
        let answer = client.post(&run, &format!("_version={version}&{fields}")).await;
        assert_eq!((answer.status, answer.header("location")), (StatusCode::SEE_OTHER, run.as_str()));
    }
    let end = client.get(&run).await.text;
    assert!(end.contains("Your new password is saved") && !end.contains("Stop, change nothing"));
}

#[tokio::test]
async fn stopping_is_one_press_and_true() {
    let mut client = Client::new();
    let run = client.begin("forgot-password").await;
    let stopped = client.post(&format!("{run}/stop"), "").await;
    assert_eq!(stopped.header("location"), run);
    assert!(client.get(&run).await.text.contains("Nothing more is changed"));
    let other = client.post(&format!("{run}/other-way"), "").await;
    assert_eq!(other.status, StatusCode::SEE_OTHER);
}

#[tokio::test]
async fn the_rules_tick_by_what_the_house_says_and_in_the_page_s_language() {
    let mut client = Client::new();
    let (run, token) = client.fake.run_at(samples::find("new-password").unwrap(), RunStatus::Open);
    client.cookies.insert(format!("run-{run}"), token);
    client.cookies.insert("locale".to_owned(), "de".to_owned());
    let answer = client.post(&format!("/run/{run}/check"), "password=ana").await;
    let body = answer.json();
    assert_eq!(body["accepted"], false);
    assert_eq!(body["rules"][0]["state"], "unmet");
    assert_eq!(body["summary"], "3 Regeln sind noch nicht erfüllt.");
    assert_eq!(body["strength"]["score"], 0);
    assert!(body["strength"]["text"].as_str().unwrap().starts_with("Sehr schwach"));
    assert_eq!(client.fake.script.lock().unwrap().checked, ["ana"]);
    assert!(!answer.text.contains("\"ana\""), "what was typed does not come back");
}

#[tokio::test]
async fn a_refused_password_shows_which_rules_it_does_not_meet_without_scripts() {
    let mut client = Client::at(settings(URL), true);
    let view = samples::find("new-password-refused").unwrap();
    let (run, token) = client.fake.run_at(view, RunStatus::Open);
    client.cookies.insert(format!("run-{run}"), token);
    let page = client.get(&format!("/run/{run}")).await.text;
    let unmet: Vec<&str> = page.split("<li class=\"rule no\">").skip(1).collect();
    assert_eq!(unmet.len(), 1, "{page}");
    assert!(unmet[0].starts_with("<span class=\"sr\">Not met yet: </span>"), "{page}");
    assert!(unmet[0].contains(samples::REFUSED_RULE), "{page}");
    assert_eq!(page.matches("(checked when you save)").count(), 1, "a fact is not judged: {page}");
}

#[tokio::test]
async fn what_is_good_for_a_while_is_shown_large_and_says_for_how_long_without_scripts() {
    let mut client = Client::new();
    let view = samples::find("passcode-assigned").unwrap();
    let (run, token) = client.fake.run_at(view.clone(), RunStatus::Finished);
    client.cookies.insert(format!("run-{run}"), token);
    let page = client.get(&format!("/run/{run}")).await.text;
    assert!(page.contains("translate=\"no\">K7M2-9QXD</p>"), "{page}");
    assert!(page.contains("role=\"timer\" data-until=\"3600000\""), "{page}");
    assert!(page.contains("Works for 60 more minutes."), "{page}");
    let json = serde_json::to_value(&view).unwrap();
    assert_eq!(json["fields"][0]["until"], 1_795_428_000_000_i64);
}

#[tokio::test]
async fn a_suggestion_comes_as_json_to_the_script_and_as_a_page_without_it() {
    let mut client = Client::new();
    let (run, token) = client.fake.run_at(samples::find("new-password").unwrap(), RunStatus::Open);
    client.cookies.insert(format!("run-{run}"), token);
    let page = client.post(&format!("/run/{run}/suggest"), "").await;
    assert!(page.text.contains("<output class=\"big-code\">harbor-violin-mustard-7</output>"));
    assert_eq!(page.header("cache-control"), "no-store");
    client.set("accept", "application/json");
    let json = client.post(&format!("/run/{run}/suggest"), "").await;
    assert_eq!(json.json()["password"], "harbor-violin-mustard-7");
}

#[tokio::test]
async fn secret_fields_have_the_right_autocomplete_and_no_value() {
    let mut client = Client::new();
    for (name, wanted) in [
        ("new-password", "autocomplete=\"new-password\""),
        ("current-password", "autocomplete=\"current-password\""),
        ("mail-code", "autocomplete=\"one-time-code\""),
        ("register-mail", "autocomplete=\"email\""),
    ] {
        let (run, token) = client.fake.run_at(samples::find(name).unwrap(), RunStatus::Open);
        client.cookies.insert(format!("run-{run}"), token);
        let page = client.get(&format!("/run/{run}")).await.text;
        assert!(page.contains(wanted), "{name}");
        for input in page.split("<input ").filter(|input| input.contains("type=\"password\"")) {
            assert!(!input.split('>').next().unwrap().contains("value="), "{input}");
        }
    }
}

#[tokio::test]
async fn search_finds_people_by_post_and_is_absent_where_it_is_off() {
    let mut client = Client::new();
    let found = client.post("/find", "task=forgot-password&text=ana").await;
    assert!(found.text.contains("Ana Lorenz") && found.text.contains("value=\"sealed-ticket\""));
    let begun = client.post("/task/forgot-password", "ticket=sealed-ticket").await;
    assert_eq!(begun.status, StatusCode::SEE_OTHER);
    client.fake.site.lock().unwrap().allow_search = false;
    assert_eq!(client.post("/find", "task=forgot-password&text=ana").await.status, StatusCode::NOT_FOUND);
    assert!(!client.get("/task/forgot-password").await.text.contains("action=\"/find\""));
}

#[tokio::test]
async fn how_long_a_page_stays_open_is_told() {
    let mut client = Client::new();
    let run = client.begin("forgot-password").await;
    let page = client.get(&run).await.text;
    assert!(page.contains("this page closes in 20 minutes") && page.contains("data-ends=\"1200000\""));
    client.set("accept", "application/json");
    assert_eq!(client.get(&run).await.json()["ms"], 1_200_000);
}

#[tokio::test]
async fn a_name_copied_with_the_marks_around_it_is_the_name() {
    let mut client = Client::new();
    let begun = client.post("/task/forgot-password", "name=%E2%81%A8ana%E2%81%A9+").await;
    assert_eq!(begun.status, StatusCode::SEE_OTHER);
    let inside = client.post("/task/forgot-password", "name=an%E2%80%AEa").await;
    assert_ne!(inside.status, StatusCode::SEE_OTHER, "within a name they are refused as before");
}

#[tokio::test]
async fn a_page_on_which_nothing_can_be_done_has_no_button_that_does_nothing() {
    for (name, way) in [("missing", "form=\"other-way\""), ("missing-alone", "<a class=\"btn\" href=\"/\">")]
    {
        let mut client = Client::new();
        let (run, token) = client.fake.run_at(samples::find(name).unwrap(), RunStatus::Open);
        client.cookies.insert(format!("run-{run}"), token);
        let page = client.get(&format!("/run/{run}")).await.text;
        assert!(!page.contains("name=\"_version\"") && !page.contains(">Continue<"), "{name}: {page}");
        assert!(page.contains(way), "{name}: {page}");
        assert!(page.contains("form=\"stop\""), "{name}");
    }
}

#[tokio::test]
async fn countries_stand_in_the_order_of_the_language_behind_the_one_that_was_chosen() {
    let view = samples::find("register-phone").unwrap();
    for (locale, order) in [
        ("en", ["United Kingdom (+44)", "Austria (+43)", "Germany (+49)", "Switzerland (+41)"]),
        ("de", ["Vereinigtes Königreich (+44)", "Deutschland (+49)", "Österreich (+43)", "Schweiz (+41)"]),
    ] {
        let mut client = Client::new();
        let (run, token) = client.fake.run_at(view.clone(), RunStatus::Open);
        client.cookies.insert(format!("run-{run}"), token);
        client.set("accept-language", locale);
        let page = client.get(&format!("/run/{run}")).await;
        let at: Vec<Option<usize>> = order.iter().map(|name| page.text.find(name)).collect();
        assert!(at.iter().all(Option::is_some) && at.is_sorted(), "{locale}: {at:?}");
        assert!(page.text.contains("type=\"tel\"") && page.text.contains("autocomplete=\"tel-national\""));
    }
}
