//! Every page of the helpdesk over HTTP, asked by everybody: what each gets is a table that people review
//! (`docs/helpdesk-access.md`), and every cell of it is tried here (ASVS 8.2.1, 8.2.2, 8.3.1).

use std::{collections::BTreeMap, fmt::Write as _, sync::Arc};

use api::helpdesk::DeskBegun;
use axum::{
    Router,
    body::{Body, to_bytes},
    http::{Request, header},
};
use domain::{event::EventKind, secret::Secret, store::SiteKind, time::Clock};
use tower::ServiceExt;
use vault::OsEntropy;
use web::{Connection, PublicUrl, WebSettings, WebState};

use super::{
    MEI, Operator, PASSCODE, SALES, SOFIA, VERIFY, YUKI, desk_with, enrol, operator, scope, session_on,
};
use crate::house::{ANA, TestHouse};

/// Who asks, with the cookie of their session.
const ROLES: [&str; 6] =
    ["nobody", "signed in to self-service", "administrator", "not an operator", "another policy", "operator"];

/// What is asked: method, the path's pattern, the form.
const ROUTES: [(&str, &str, &str); 27] = [
    ("GET", "/helpdesk", ""),
    ("GET", "/helpdesk/", ""),
    ("GET", "/helpdesk/find", ""),
    ("POST", "/helpdesk/find", "text=ana.ruiz&domain="),
    ("GET", "/helpdesk/open?user=ana.ruiz", ""),
    ("GET", "/helpdesk/person/{ticket}", ""),
    ("GET", "/helpdesk/person/{ticket}/task/{task}", ""),
    ("POST", "/helpdesk/person/{ticket}/task/{task}", "reason=INC-1"),
    ("GET", "/helpdesk/run/{run}", ""),
    ("POST", "/helpdesk/run/{run}/check", "password=x"),
    ("POST", "/helpdesk/run/{run}/suggest", ""),
    ("POST", "/helpdesk/run/{run}/other-way", ""),
    ("POST", "/helpdesk/run/{run}", "_version=1&_action=next&choice=0"),
    ("POST", "/helpdesk/run/{run}/stop", ""),
    ("GET", "/helpdesk/approvals", ""),
    ("GET", "/helpdesk/approvals/{id}", ""),
    ("POST", "/helpdesk/approvals/{id}", "answer=agree&comment="),
    ("GET", "/helpdesk/lists", ""),
    ("GET", "/helpdesk/lists/{policy}/{list}", ""),
    ("POST", "/helpdesk/lists/{policy}/{list}/file", "days=90"),
    ("GET", "/helpdesk/prove", ""),
    ("POST", "/helpdesk/prove", "code=000000&back="),
    ("POST", "/helpdesk/session/keep", ""),
    ("GET", "/helpdesk/sign-in", ""),
    ("POST", "/helpdesk/sign-in", "name=ana.ruiz&domain="),
    ("GET", "/helpdesk/oidc/back", ""),
    ("POST", "/helpdesk/sign-out", ""),
];

struct Site {
    router: Router,
}

struct Answer {
    status: u16,
    location: String,
    body: String,
}

impl Site {
    fn of(test: &TestHouse) -> Self {
        let router = web::router(WebState {
            offline: None,
            administration: None,
            staff: Some(Arc::clone(&test.house) as Arc<dyn api::staff::Staff>),
            helpdesk: Some(Arc::clone(&test.house) as Arc<dyn api::helpdesk::Helpdesk>),
            configuration: None,
            bulk: None,
            service: Arc::clone(&test.house) as Arc<dyn api::Service>,
            demo: None,
            texts: Arc::new(texts::Texts::load()),
            clock: Arc::clone(&test.clock) as Arc<dyn Clock>,
            entropy: Arc::new(OsEntropy),
            settings: WebSettings::new(PublicUrl::parse("http://localhost:8080").unwrap()),
        });
        Self { router }
    }

    async fn ask(&self, method: &str, path: &str, form: &str, cookies: &BTreeMap<String, String>) -> Answer {
        let cookies: Vec<String> = cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let mut request = Request::builder()
            .method(method)
            .uri(path)
            .header(header::HOST, "localhost:8080")
            .header(header::COOKIE, cookies.join("; "));
        if method == "POST" {
            request = request
                .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
                .header("sec-fetch-site", "same-origin");
        }
        let mut request = request.body(Body::from(form.to_owned())).unwrap();
        let peer = std::net::SocketAddr::from(([127, 0, 0, 1], 40_000));
        request.extensions_mut().insert(Connection { peer, encrypted: false });
        let (parts, body) = self.router.clone().oneshot(request).await.unwrap().into_parts();
        let location = parts.headers.get(header::LOCATION).map(|to| to.to_str().unwrap().to_owned());
        let body = to_bytes(body, 1 << 22).await.unwrap();
        Answer {
            status: parts.status.as_u16(),
            location: location.unwrap_or_default(),
            body: String::from_utf8_lossy(&body).into_owned(),
        }
    }
}

/// The answer in a word.
fn word(answer: &Answer) -> String {
    match (answer.status, answer.location.as_str()) {
        (401, _) | (303, "/helpdesk/sign-in") => "sign in".to_owned(),
        (404, _) => "not there".to_owned(),
        (200, _) => "yes".to_owned(),
        (303, _) => "goes on".to_owned(),
        (status, _) => status.to_string(),
    }
}

/// What the routes are asked about: Ana, whom Mei helps, whoever asks.
struct Targets {
    ticket: String,
    run: String,
    run_token: Secret,
    approval: String,
}

/// A company in which everything exists that a route can name.
async fn world() -> TestHouse {
    let test = desk_with(|realm| realm.policies[0].helpdesk.two_person = vec![scope(&[], &[SALES])]).await;
    enrol(&test, ANA).await;
    test
}

/// Mei verifies Ana and asks Yuki for a task; then she begins another verification, whose run it is.
async fn targets(mei: &Operator<'_>, yuki: &Operator<'_>) -> Targets {
    yuki.verify(ANA).await;
    let Ok(DeskBegun::Asked(approval)) = yuki.begin(ANA, PASSCODE, "").await else { panic!("no question") };
    let Ok(DeskBegun::Run(begun)) = mei.begin(ANA, VERIFY, "").await else { panic!("no run") };
    Targets { ticket: mei.ticket(ANA).await, run: begun.run.to_string(), run_token: begun.token, approval }
}

async fn cookie_of(test: &TestHouse, role: &str, mei: &Operator<'_>) -> Option<(&'static str, Secret)> {
    let of = |name: &'static str, site: SiteKind| async move {
        Some((name, session_on(test, site_of(role), site).await.0))
    };
    match role {
        "nobody" => None,
        "signed in to self-service" => of("reclave", SiteKind::SelfService).await,
        "administrator" => of("reclave-admin", SiteKind::Administration).await,
        "operator" => mei.visitor.session.clone().map(|token| ("reclave-helpdesk", token)),
        _ => of("reclave-helpdesk", SiteKind::Helpdesk).await,
    }
}

/// Who plays a role.
fn site_of(role: &str) -> &'static str {
    match role {
        "another policy" => SOFIA,
        "signed in to self-service" => MEI,
        _ => "helena.strand",
    }
}

fn path_for(pattern: &str, targets: &Targets) -> String {
    pattern
        .replace("{ticket}", &targets.ticket)
        .replace("{task}", VERIFY)
        .replace("{run}", &targets.run)
        .replace("{id}", &targets.approval)
        .replace("{policy}", "sales")
        .replace("{list}", "never-registered")
}

#[tokio::test(flavor = "multi_thread")]
async fn who_gets_what_is_as_reviewed_and_every_cell_is_tried() {
    let mut columns = Vec::new();
    for role in ROLES {
        // Each in a world of their own, so that nobody's cell rests on what another did.
        let test = world().await;
        let (mei, yuki) = (operator(&test, MEI).await, operator(&test, YUKI).await);
        let targets = targets(&mei, &yuki).await;
        let site = Site::of(&test);
        let mut cookies = BTreeMap::new();
        // Whoever asks has got hold of the run's own cookie, too.
        cookies.insert(format!("run-{}", targets.run), targets.run_token.expose().to_owned());
        if let Some((name, token)) = cookie_of(&test, role, &mei).await {
            cookies.insert(name.to_owned(), token.expose().to_owned());
        }
        let before = (test.count_events(EventKind::RunStarted).await, test.control().witness().len());
        let mut column = Vec::new();
        for (method, pattern, form) in ROUTES {
            let answer = site.ask(method, &path_for(pattern, &targets), form, &cookies).await;
            if role != "operator" {
                for canary in ["Ana Ruiz", "ana.ruiz@", "a…@northwind"] {
                    assert!(!answer.body.contains(canary), "{role} {method} {pattern}: {canary}");
                }
            }
            assert!(!answer.body.contains(super::secret().expose()), "{role} {method} {pattern}");
            column.push(word(&answer));
        }
        if role != "operator" {
            // Signing in begins a run of its own, which is nobody's task for Ana.
            let after = (test.count_events(EventKind::RunStarted).await, test.control().witness().len());
            assert_eq!((before.0 + 1, before.1), after, "{role}");
            for kind in [EventKind::ApprovalGiven, EventKind::ListExported, EventKind::RunStopped] {
                assert_eq!(test.count_events(kind).await, 0, "{role}: {kind:?}");
            }
        }
        columns.push(column);
    }
    let mut table = format!("| | {} |\n| ---{} |\n", ROLES.join(" | "), " | ---".repeat(ROLES.len()));
    for (row, (method, pattern, _)) in ROUTES.iter().enumerate() {
        let cells: Vec<&str> = columns.iter().map(|column| column[row].as_str()).collect();
        let _ = writeln!(table, "| `{method} {pattern}` | {} |", cells.join(" | "));
    }
    let page = include_str!("../../../../../docs/helpdesk-access.md");
    assert!(page.contains(&table), "docs/helpdesk-access.md has not this table:\n{table}");
}

#[tokio::test(flavor = "multi_thread")]
async fn every_page_has_words_in_every_language() {
    let test = world().await;
    let (mei, yuki) = (operator(&test, MEI).await, operator(&test, YUKI).await);
    let targets = targets(&mei, &yuki).await;
    let site = Site::of(&test);
    for locale in ["en", "es", "de", "fr"] {
        let mut cookies = BTreeMap::from([("locale".to_owned(), locale.to_owned())]);
        cookies.insert(format!("run-{}", targets.run), targets.run_token.expose().to_owned());
        let session = mei.visitor.session.as_ref().unwrap().expose().to_owned();
        cookies.insert("reclave-helpdesk".to_owned(), session);
        for (method, pattern, form) in
            ROUTES.into_iter().filter(|(method, path, _)| *method == "GET" || path.ends_with("find"))
        {
            let answer = site.ask(method, &path_for(pattern, &targets), form, &cookies).await;
            if answer.status == 303 {
                continue;
            }
            assert!(answer.body.contains(&format!("<html lang=\"{locale}\"")), "{locale} {pattern}");
            assert!(answer.body.trim_end().ends_with("</html>"), "{locale} {pattern}");
            for missing in ["[desk.", "[frame.", "[task.", "[helpdesk.", "{ $", "{$"] {
                assert!(!answer.body.contains(missing), "{locale} {pattern}: {missing}");
            }
        }
    }
}

#[test]
fn the_table_has_every_route_of_the_helpdesk() {
    let own = include_str!("../../../../web/src/pages/helpdesk/mod.rs");
    let shared = include_str!("../../../../web/src/pages/staff.rs");
    let quoted = |text: &str, mark: &str| -> Vec<String> {
        text.split(mark).skip(1).filter_map(|rest| rest.split('"').next()).map(str::to_owned).collect()
    };
    let mut paths = quoted(own, ".route(\"");
    paths.extend(quoted(own, "&str = \"/").into_iter().map(|rest| format!("/{rest}")));
    paths.extend(quoted(shared, "at(\"").into_iter().map(|rest| format!("/helpdesk{rest}")));
    assert!(paths.len() > 15, "the scan finds routes: {paths:?}");
    for path in paths {
        let is_there = ROUTES.iter().any(|(_, pattern, _)| pattern.split('?').next() == Some(path.as_str()));
        assert!(is_there, "{path} is not in the table");
    }
}
