//! The pages of policies, tasks and the designer over the real house: what a button of a page does to the draft.

use std::sync::Arc;

use api::{Visitor, configuration::Configuration as _};
use axum::{
    Router,
    body::{Body, to_bytes},
    http::{Request, StatusCode, header},
};
use domain::{config::staff::Role, store::SiteKind, time::Clock};
use serde_json::Value;
use tower::ServiceExt as _;
use vault::OsEntropy;
use web::{Connection, PublicUrl, WebSettings, WebState};

use crate::house::{ANA, TestHouse, house};

const TASK: &str = "/admin/policies/everyone/workflows/forgot-password";

/// An administrator at a browser.
struct Desk {
    test: TestHouse,
    ana: Visitor,
    router: Router,
}

impl Desk {
    async fn of(role: Role) -> Self {
        let test = house().await;
        test.appoint(ANA, role, &[]).await;
        let ana = test.signed_in(ANA, SiteKind::Administration).await;
        let router = web::router(WebState {
            offline: None,
            administration: None,
            helpdesk: None,
            staff: Some(Arc::clone(&test.house) as Arc<dyn api::staff::Staff>),
            configuration: Some(Arc::clone(&test.house) as Arc<dyn api::configuration::Configuration>),
            bulk: None,
            service: Arc::clone(&test.house) as Arc<dyn api::Service>,
            demo: None,
            texts: Arc::new(texts::Texts::load()),
            clock: Arc::clone(&test.clock) as Arc<dyn Clock>,
            entropy: Arc::new(OsEntropy),
            settings: WebSettings::new(PublicUrl::parse("http://localhost:8080").unwrap()),
        });
        Self { test, ana, router }
    }

    /// Status, where it leads, and the page.
    async fn ask(
        &self,
        path: &str,
        locale: &str,
        form: Option<&[(&str, &str)]>,
    ) -> (StatusCode, String, String) {
        let token = self.ana.session.as_ref().unwrap().expose();
        let mut request = Request::builder()
            .uri(path)
            .header(header::HOST, "localhost:8080")
            .header(header::ACCEPT_LANGUAGE, locale)
            .header(header::COOKIE, format!("reclave-admin={token}"));
        let encode = |text: &str| text.bytes().map(|byte| format!("%{byte:02X}")).collect::<String>();
        let body = match form {
            None => Body::empty(),
            Some(fields) => {
                request = request
                    .method("POST")
                    .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
                    .header("sec-fetch-site", "same-origin");
                let pairs = fields.iter().map(|(name, value)| format!("{name}={}", encode(value)));
                Body::from(pairs.collect::<Vec<_>>().join("&"))
            }
        };
        let mut request = request.body(body).unwrap();
        let peer = std::net::SocketAddr::from(([127, 0, 0, 1], 40_000));
        request.extensions_mut().insert(Connection { peer, encrypted: false });
        let answer = self.router.clone().oneshot(request).await.unwrap();
        let place =
            answer.headers().get(header::LOCATION).map_or("", |value| value.to_str().unwrap()).to_owned();
        let status = answer.status();
        let body = to_bytes(answer.into_body(), 1 << 22).await.unwrap();
        (status, place, String::from_utf8(body.to_vec()).unwrap())
    }

    async fn get(&self, path: &str) -> String {
        let (status, place, page) = self.ask(path, "en", None).await;
        assert_eq!(status, StatusCode::OK, "{path} {place}");
        page
    }

    async fn document(&self) -> Value {
        self.test.house.draft(&self.ana).await.unwrap().document
    }

    async fn stamp(&self) -> String {
        let draft = self.test.house.draft(&self.ana).await.unwrap();
        format!("{}.{}", draft.version, draft.newest)
    }

    /// Presses a button that says `value`.
    async fn press(&self, path: &str, value: &str) -> (StatusCode, String, String) {
        let stamp = self.stamp().await;
        self.ask(path, "en", Some(&[("_draft", &stamp), ("_do", value)])).await
    }
}

/// The names of the first level's steps of the task.
fn steps(document: &Value) -> Vec<String> {
    let workflows = document["policies"][0]["workflows"].as_array().unwrap();
    let task = workflows.iter().find(|workflow| workflow["id"] == "forgot-password").unwrap();
    let name = |block: &Value| {
        let name = block.get("step").or_else(|| block.get("choice")).and_then(Value::as_str);
        name.unwrap_or("-").to_owned()
    };
    task["steps"].as_array().unwrap().iter().map(name).collect()
}

#[tokio::test(flavor = "multi_thread")]
async fn every_page_is_whole_in_every_language() {
    let desk = Desk::of(Role::Full).await;
    let policy = "/admin/policies/everyone";
    let mut paths = vec!["/admin/policies".to_owned(), "/admin/policies/new".to_owned(), policy.to_owned()];
    for rest in [
        "/name",
        "/remove",
        "/impact",
        "/set/people",
        "/set/lock",
        "/set/questions",
        "/set/helpdesk",
        "/workflows/new",
        "/workflows/import",
    ] {
        paths.push(format!("{policy}{rest}"));
    }
    for rest in
        ["", "?at=0", "?into=", "?find=mail", "/about", "/preview", "/preview?page=2", "/text", "/remove"]
    {
        paths.push(format!("{TASK}{rest}"));
    }
    for rest in ["", "/new", "/modern", "/modern/people", "/modern/remove"] {
        paths.push(format!("/admin/password-policies{rest}"));
    }
    for locale in ["en", "es", "de", "fr"] {
        for path in &paths {
            let (status, place, page) = desk.ask(path, locale, None).await;
            assert_eq!(status, StatusCode::OK, "{locale} {path} {place}");
            assert!(page.contains(&format!("<html lang=\"{locale}\"")), "{path}");
            for missing in
                ["[manage.", "[design.", "[check.", "[activity-kind.", "[setting.", "[draft.", "{ $"]
            {
                assert!(!page.contains(missing), "{locale} {path}: {missing}");
            }
        }
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_button_of_the_designer_changes_the_draft_and_leads_to_the_step() {
    let desk = Desk::of(Role::Full).await;
    let before = steps(&desk.document().await);
    let (status, place, _) = desk.press(TASK, "add:agreement::0").await;
    assert_eq!((status, place), (StatusCode::SEE_OTHER, format!("{TASK}?at=0#b-0")));
    let (_, place, _) = desk.press(TASK, "down:0").await;
    assert_eq!(place, format!("{TASK}?at=1#b-1"));
    let mut expected = before.clone();
    expected.insert(1, "agreement".to_owned());
    assert_eq!(steps(&desk.document().await), expected);
    desk.press(TASK, "remove:1").await;
    assert_eq!(steps(&desk.document().await), before);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_page_of_an_older_draft_and_an_unknown_step_change_nothing() {
    let desk = Desk::of(Role::Full).await;
    let before = desk.document().await;
    let old = desk.ask(TASK, "en", Some(&[("_draft", "7.7"), ("_do", "remove:0")])).await;
    assert_eq!(old.0, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(desk.press(TASK, "add:launch-rockets::0").await.0, StatusCode::BAD_REQUEST);
    assert_eq!(desk.press(TASK, "up:0").await.0, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(desk.document().await, before);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_page_says_that_a_reset_without_a_proof_is_refused() {
    let desk = Desk::of(Role::Full).await;
    assert!(!desk.get(TASK).await.contains("note bad"));
    desk.press(TASK, "remove:0").await;
    let page = desk.get(TASK).await;
    assert!(page.contains("note bad") && page.contains("0 of 3 points"), "{page}");
}

#[tokio::test(flavor = "multi_thread")]
async fn settings_of_a_step_are_saved_from_its_panel() {
    let desk = Desk::of(Role::Full).await;
    desk.press(TASK, "add:lock-profile::0").await;
    let stamp = desk.stamp().await;
    let form = [
        ("_draft", stamp.as_str()),
        ("_at", "0"),
        ("_name", "guard"),
        ("_do", ""),
        ("threshold", "3"),
        ("duration_minutes", "20"),
        ("reset_minutes", "60"),
    ];
    let (status, place, page) = desk.ask(&format!("{TASK}/step"), "en", Some(&form)).await;
    assert_eq!((status, place), (StatusCode::SEE_OTHER, format!("{TASK}?at=0#b-0")), "{page}");
    let document = desk.document().await;
    assert_eq!(steps(&document)[0], "guard");
    assert!(document.to_string().contains("\"threshold\":3"), "the number is in the draft");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_policy_is_added_named_ordered_and_deleted() {
    let desk = Desk::of(Role::Full).await;
    let stamp = desk.stamp().await;
    let form = [("_draft", stamp.as_str()), ("_do", ""), ("name", "Sales & Süd"), ("template", "modern")];
    let (_, place, page) = desk.ask("/admin/policies/new", "en", Some(&form)).await;
    assert_eq!(place, "/admin/policies/sales-sud", "{page}");
    let ids = |document: &Value| {
        let all = document["policies"].as_array().unwrap().iter();
        all.map(|policy| policy["id"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(ids(&desk.document().await), ["sales-sud", "everyone"]);
    assert_eq!(desk.document().await["policies"][0]["enabled"], false);
    let act = async |verb: &str| {
        let value = format!("{}:{verb}", desk.stamp().await);
        desk.ask("/admin/policies", "en", Some(&[("_do", &value)])).await.0
    };
    assert_eq!(act("down:sales-sud").await, StatusCode::SEE_OTHER);
    assert_eq!(ids(&desk.document().await), ["everyone", "sales-sud"]);
    act("up:sales-sud").await;
    act("enable:sales-sud").await;
    assert_eq!(desk.document().await["policies"][0]["enabled"], true);
    assert_eq!(ids(&desk.document().await), ["sales-sud", "everyone"]);
    act("clone:everyone").await;
    assert_eq!(desk.document().await["policies"].as_array().unwrap().len(), 3);
    let stamp = desk.stamp().await;
    let form = [("_draft", stamp.as_str()), ("_do", ""), ("name", "South"), ("id", "south")];
    assert_eq!(
        desk.ask("/admin/policies/sales-sud/name", "en", Some(&form)).await.1,
        "/admin/policies/south"
    );
    let stamp = desk.stamp().await;
    let gone = desk.ask("/admin/policies/south/remove", "en", Some(&[("_draft", &stamp)])).await;
    assert_eq!(gone.1, "/admin/policies");
    assert!(!ids(&desk.document().await).contains(&"south".to_owned()));
}

#[tokio::test(flavor = "multi_thread")]
async fn an_auditor_sees_the_pages_and_changes_nothing() {
    let desk = Desk::of(Role::Auditor).await;
    let before = desk.document().await;
    desk.get(TASK).await;
    assert_eq!(desk.press(TASK, "remove:0").await.0, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(desk.document().await, before);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_groups_of_a_condition_are_searched_for_and_shown_by_their_names() {
    const BOARD: &str = "CN=Executives,OU=Groups,DC=northwind,DC=example";
    let desk = Desk::of(Role::Full).await;
    desk.press(TASK, "add:condition::0").await;
    let at = "0";
    let stamp = desk.stamp().await;
    let form = |button: &'static str, more: &'static [(&'static str, &'static str)]| {
        let mut form = vec![("_draft", stamp.as_str()), ("_at", at), ("_name", ""), ("_do", button)];
        form.push(("when.when", "member-of"));
        form.extend(more);
        form
    };
    // Without a script: the button searches, in every directory.
    let search =
        form("search:when.member-of", &[("when.member-of._", "0"), ("when.member-of._find", "exec")]);
    let (_, _, page) = desk.ask(&format!("{TASK}/step"), "en", Some(&search)).await;
    assert!(page.contains("objects?kind=group"), "the script knows where to ask: {page}");
    assert!(page.contains(BOARD) && page.contains("Executives"), "{page}");
    let saved = form("", &[("when.member-of._", "1"), ("when.member-of.0", BOARD)]);
    let (status, place, page) = desk.ask(&format!("{TASK}/step"), "en", Some(&saved)).await;
    assert_eq!(status, StatusCode::SEE_OTHER, "{page}");
    let page = desk.get(place.split('#').next().unwrap()).await;
    assert!(page.contains(BOARD) && page.contains("Executives"), "{page}");
}
