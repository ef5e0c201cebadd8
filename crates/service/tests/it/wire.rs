//! The real house behind the real routes: what stands in every answer, header, log line and file of a whole
//! journey, and what does not; and whether a stranger can tell names apart by a byte.

use std::{
    collections::BTreeMap,
    io,
    sync::{Arc, Mutex},
};

use api::RunView;
use axum::{
    Router,
    body::{Body, to_bytes},
    http::{Request, header},
};
use directory::demo::State;
use domain::{id::RunId, secret::Secret, time::Clock, view::FieldKind};
use tower::ServiceExt;
use vault::OsEntropy;
use web::{Connection, PublicUrl, WebSettings, WebState};

use crate::house::{ANA, Options, START, TestHouse, house_with};

/// Spaces at both ends, quotes of three kinds, what a shell would run, and beyond the basic plane.
const NEW: &str = "  Harbor-Lantern ‘’“”\" $(id); 🔑 7 Quince ";
const CANARY: &str = "Harbor-Lantern";

/// What came back.
struct Answer {
    what: String,
    status: u16,
    headers: BTreeMap<String, Vec<String>>,
    body: String,
}

impl Answer {
    fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |values| &values[0])
    }
}

/// A browser that keeps cookies, and every answer.
struct Client<'h> {
    test: &'h TestHouse,
    router: Router,
    cookies: BTreeMap<String, String>,
    answers: Vec<Answer>,
}

fn encode(text: &str) -> String {
    text.bytes().map(|byte| format!("%{byte:02X}")).collect()
}

impl<'h> Client<'h> {
    fn of(test: &'h TestHouse) -> Self {
        let router = web::router(WebState {
            offline: None,
            staff: None,
            helpdesk: None,
            configuration: None,
            bulk: None,
            administration: None,
            service: Arc::clone(&test.house) as Arc<dyn api::Service>,
            demo: None,
            texts: Arc::new(texts::Texts::load()),
            clock: Arc::clone(&test.clock) as Arc<dyn Clock>,
            entropy: Arc::new(OsEntropy),
            settings: WebSettings::new(PublicUrl::parse("http://localhost:8080").unwrap()),
        });
        Self { test, router, cookies: BTreeMap::new(), answers: Vec::new() }
    }

    async fn send(&mut self, path: &str, form: Option<&[(&str, &str)]>) -> &Answer {
        let mut request = Request::builder().uri(path).header(header::HOST, "localhost:8080");
        let cookies: Vec<String> =
            self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        if !cookies.is_empty() {
            request = request.header(header::COOKIE, cookies.join("; "));
        }
        let body = match form {
            None => Body::empty(),
            Some(fields) => {
                request = request
                    .method("POST")
                    .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
                    .header("sec-fetch-site", "same-origin");
                let pairs: Vec<String> =
                    fields.iter().map(|(name, value)| format!("{name}={}", encode(value))).collect();
                Body::from(pairs.join("&"))
            }
        };
        let mut request = request.body(body).unwrap();
        let peer = std::net::SocketAddr::from(([127, 0, 0, 1], 40_000));
        request.extensions_mut().insert(Connection { peer, encrypted: false });
        let (parts, body) = self.router.clone().oneshot(request).await.unwrap().into_parts();
        let body = to_bytes(body, 1 << 22).await.unwrap();
        let mut headers: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for (name, value) in &parts.headers {
            headers.entry(name.to_string()).or_default().push(value.to_str().unwrap().to_owned());
        }
        for line in headers.get("set-cookie").into_iter().flatten() {
            let (name, value) = line.split(';').next().unwrap().split_once('=').unwrap();
            self.cookies.insert(name.to_owned(), value.to_owned());
        }
        self.answers.push(Answer {
            what: format!("{} {path}", if form.is_some() { "POST" } else { "GET" }),
            status: parts.status.as_u16(),
            headers,
            body: String::from_utf8_lossy(&body).into_owned(),
        });
        self.answers.last().unwrap()
    }

    /// Begins a task and looks at its page.
    async fn begin(&mut self, task: &str, name: &str) -> RunId {
        let answer = self.send(&format!("/task/{task}"), Some(&[("name", name)])).await;
        assert_eq!(answer.status, 303, "{}", answer.body);
        let path = answer.header("location").to_owned();
        self.send(&path, None).await;
        path.rsplit('/').next().unwrap().parse().unwrap()
    }

    fn token(&self, run: RunId) -> Secret {
        Secret::new(self.cookies[&format!("run-{run}")].as_str())
    }

    /// What the house says of the run: for the names of fields, which differ from day to day.
    async fn view(&self, run: RunId) -> RunView {
        let (house, visitor) = (&*self.test.house, &self.test.visitor);
        api::Service::show(house, visitor, run, &self.token(run)).await.unwrap()
    }

    /// Hands a form in and looks at the page after it. Gives the page's kind.
    async fn press(&mut self, run: RunId, action: &str, fields: &[(&str, &str)]) -> String {
        let version = self.view(run).await.version.to_string();
        let mut form = vec![("_version", version.as_str()), ("_action", action)];
        form.extend(fields);
        let path = format!("/run/{run}");
        self.send(&path, Some(&form)).await;
        self.send(&path, None).await;
        self.view(run).await.view.kind
    }

    async fn choose(&mut self, run: RunId, kind: &str) -> String {
        let view = self.view(run).await.view;
        let FieldKind::Choice { options } = &view.fields[0].kind else { panic!("no choice: {view:?}") };
        let wanted = format!("activity.methods.option-{kind}");
        let option = options.iter().find(|option| option.label.code == wanted).unwrap();
        self.press(run, "next", &[("choice", &option.value)]).await
    }

    /// Fills in every answer, with a word that is found again.
    async fn answer_all(&mut self, run: RunId) -> String {
        let view = self.view(run).await.view;
        let (mut values, mut picked, mut question) = (Vec::new(), 0, String::new());
        for field in &view.fields {
            match &field.kind {
                FieldKind::Select { options } => {
                    question = format!("{:?}", options[picked].label.args);
                    values.push((field.name.clone(), options[picked].value.clone()));
                    picked += 1;
                }
                _ => {
                    let own = format!("{:?}", field.label.args);
                    let asked = if own.contains("text") { own } else { question.clone() };
                    values.push((field.name.clone(), format!("quixotic{}vale", asked.len())));
                }
            }
        }
        let values: Vec<(&str, &str)> =
            values.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        self.press(run, "next", &values).await
    }
}

/// Whether `needle` stands in `hay` as a word of its own.
fn holds(hay: &[u8], needle: &str) -> bool {
    let is_word = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_alphanumeric);
    let needle = needle.as_bytes();
    hay.windows(needle.len()).enumerate().any(|(at, window)| {
        window == needle
            && !is_word(at.checked_sub(1).and_then(|before| hay.get(before)))
            && !is_word(hay.get(at + needle.len()))
    })
}

/// Where the log goes.
#[derive(Clone, Default)]
struct Lines(Arc<Mutex<Vec<u8>>>);

impl io::Write for Lines {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }
    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn no_secret_of_a_whole_journey_is_in_an_answer_a_log_or_a_file() {
    let lines = Lines::default();
    let writer = lines.clone();
    let _log = tracing::subscriber::set_default(
        tracing_subscriber::fmt()
            .with_max_level(tracing::Level::TRACE)
            .without_time()
            .with_ansi(false)
            .with_writer(move || writer.clone())
            .finish(),
    );
    let folder = tempfile::tempdir().unwrap();
    let test =
        house_with(Options { store_file: Some(folder.path().join("store.db")), ..Options::default() }).await;
    let mut client = Client::of(&test);
    let mut secrets: Vec<String> = vec![START.to_owned(), CANARY.to_owned()];

    client.send("/", None).await;
    let run = client.begin("register", ANA).await;
    assert_eq!(client.press(run, "next", &[("password", START)]).await, "register-questions");
    assert_eq!(client.answer_all(run).await, "register-contact");
    client.press(run, "next", &[("address", "ana@home.example")]).await;
    secrets.push(test.mailed_code().await);
    let code = test.mailed_code().await;
    assert_eq!(client.press(run, "next", &[("code", &code)]).await, "register-authenticator");
    // From here on two pages show secrets, to the one who is to keep them; no other page may.
    let enrolling = client.answers.len() - 1;
    let uri =
        client.view(run).await.view.fields.iter().find(|field| field.name == "scan").unwrap().value.clone();
    let totp = Secret::new(uri.split("secret=").nth(1).unwrap().split('&').next().unwrap());
    let code = vault::totp::code_at(&totp, test.clock.now()).unwrap();
    assert_eq!(client.press(run, "next", &[("code", code.expose())]).await, "register-passkey");
    assert_eq!(client.press(run, "skip", &[]).await, "recovery-codes");
    let codes =
        client.view(run).await.view.fields.iter().find(|field| field.name == "codes").unwrap().value.clone();
    assert_eq!(client.press(run, "next", &[("kept", "on")]).await, "done");
    let enrolled = client.answers.len() - 1;
    secrets.push(totp.expose().to_owned());
    secrets.extend(codes.lines().map(str::to_owned));

    let run = client.begin("forgot-password", ANA).await;
    assert_eq!(client.choose(run, "mail-code").await, "code");
    let code = test.mailed_code().await;
    client.press(run, "next", &[("code", if code == "123456" { "654321" } else { "123456" })]).await;
    client.press(run, "resend", &[]).await;
    secrets.extend(test.mailed_codes().await);
    let code = test.mailed_code().await;
    assert_eq!(client.press(run, "next", &[("code", &code)]).await, "choice");
    assert_eq!(client.choose(run, "questions").await, "questions");
    assert_eq!(client.answer_all(run).await, "new-password");
    client.press(run, "next", &[("new", "short"), ("again", CANARY)]).await;
    client.send(&format!("/run/{run}/check"), Some(&[("password", NEW)])).await;
    let end = client.press(run, "next", &[("new", NEW), ("again", NEW)]).await;
    assert_eq!(end, "done", "{:?}", client.view(run).await.view);
    assert!(test.control().is_password(ANA, &Secret::new(NEW)).unwrap(), "it arrives as it was typed");

    let run = client.begin("sign-in", ANA).await;
    client.press(run, "next", &[("password", NEW)]).await;
    for path in ["/", "/me", "/task/forgot-password", "/metrics", "/nothing", "/run/x"] {
        client.send(path, None).await;
    }
    let tokens: Vec<String> = client.cookies.values().cloned().collect();
    assert!(tokens.len() >= 3 && client.cookies.contains_key("reclave"), "runs and a session");
    for number in 1..40 {
        let answer = format!("quixotic{number}vale");
        secrets.push(answer);
    }

    for (number, answer) in client.answers.iter().enumerate() {
        let shows_its_own = (enrolling..enrolled).contains(&number);
        for secret in &secrets {
            if !shows_its_own {
                assert!(!holds(answer.body.as_bytes(), secret), "{}: {secret}\n{}", answer.what, answer.body);
            }
            let headers = format!("{:?}", answer.headers);
            assert!(!holds(headers.as_bytes(), secret), "{}: {secret} in {headers}", answer.what);
        }
        for token in &tokens {
            assert!(!answer.body.contains(token.as_str()), "{}: a token in the page", answer.what);
            let elsewhere = answer.headers.iter().filter(|(name, _)| *name != "set-cookie");
            assert!(elsewhere.flat_map(|(_, values)| values).all(|value| !value.contains(token.as_str())));
        }
    }
    let log = lines.0.lock().unwrap().clone();
    assert!(log.len() > 1_000, "something was logged");
    let mut files = vec![("the log".to_owned(), log)];
    for entry in std::fs::read_dir(folder.path()).unwrap() {
        let path = entry.unwrap().path();
        files.push((path.display().to_string(), std::fs::read(&path).unwrap()));
    }
    assert!(files.iter().any(|(_, bytes)| holds(bytes, ANA)), "the files hold what happened");
    for (name, bytes) in &files {
        for secret in secrets.iter().chain(&tokens) {
            assert!(!holds(bytes, secret), "{secret} is in {name}");
        }
    }
}

/// A page without what differs between any two runs.
fn plain(answer: &Answer, name: &str, run: Option<RunId>) -> String {
    let mut headers = answer.headers.clone();
    headers.remove("set-cookie");
    headers.remove("content-length");
    let mut text = format!("{} {headers:?}\n{}", answer.status, answer.body).replace(name, "NAME");
    if let Some(run) = run {
        text = text.replace(&run.to_string(), "RUN");
    }
    // How many milliseconds the run has left.
    let mut parts = text.split("data-ends=\"");
    let first = parts.next().unwrap_or("").to_owned();
    parts.fold(first, |text, part| {
        text + "data-ends=\"" + part.trim_start_matches(|c: char| c.is_ascii_digit() || c == '-')
    })
}

#[tokio::test(flavor = "multi_thread")]
async fn every_kind_of_name_gets_the_same_bytes() {
    // So many names from one address would be asked for work.
    let realm = |realm: &mut domain::config::Realm| {
        realm.captcha.find = domain::config::captcha::CaptchaWhen::Never;
    };
    let test = house_with(Options { realm, ..Options::default() }).await;
    test.register("tom.baker", START).await;
    test.control().set_state("mei.chen", &State::Disabled(true)).unwrap();
    let mut walks: Vec<(&str, Vec<String>)> = Vec::new();
    for name in ["tom.baker", ANA, "mei.chen", "kwame.mensah", "liam.oneill", "nobody.here", "*)(uid=*"] {
        let mut pages = Vec::new();
        for (task, wrong) in [
            ("forgot-password", &[("code", "000000")][..]),
            ("unlock-account", &[("code", "")]),
            ("manage-passwords", &[("password", "Wrong-Passw0rd-1")]),
            ("register", &[("password", "")]),
            ("passcode", &[("code", "ABCD-EFGH")]),
        ] {
            let mut client = Client::of(&test);
            let run = client.begin(task, name).await;
            if client.view(run).await.view.kind == "choice" {
                client.choose(run, "mail-code").await;
            }
            client.press(run, "next", wrong).await;
            client.press(run, "resend", &[]).await;
            client.send(&format!("/run/{run}/other-way"), Some(&[])).await;
            client.send(&format!("/run/{run}"), None).await;
            client.send(&format!("/run/{run}/check"), Some(&[("password", "x")])).await;
            pages.extend(client.answers.iter().map(|answer| plain(answer, name, Some(run))));
            let cookies: Vec<usize> = client.cookies.values().map(String::len).collect();
            pages.push(format!("{cookies:?}"));
        }
        walks.push((name, pages));
    }
    let (first, rest) = walks.split_first().unwrap();
    for (name, pages) in rest {
        for (number, (page, expected)) in pages.iter().zip(&first.1).enumerate() {
            assert_eq!(page, expected, "{name}, answer {number}");
        }
        assert_eq!(pages.len(), first.1.len(), "{name}");
    }
}
