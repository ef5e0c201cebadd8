//! What the site asks a browser to keep.

use axum::http::StatusCode;
use domain::{browser::CookieUse, secret::Secret};

use crate::client::Client;

#[tokio::test]
async fn https_cookies_are_bound_to_the_host_secure_and_invisible_to_scripts() {
    let mut client = Client::behind_proxy();
    let begun = client.post("/task/sign-in", "name=ana").await;
    let run = begun.header("location").to_owned();
    let signed = client.post(&run, "_version=1&password=x").await;
    let language = client.post("/language", "locale=de&here=%2F").await;
    let set = [begun.cookies(), signed.cookies(), language.cookies()].concat();
    assert_eq!(set.len(), 3);
    for line in set {
        assert!(line.starts_with("__Host-"), "{line}");
        for part in ["; Path=/", "; HttpOnly", "; SameSite=Lax", "; Secure"] {
            assert!(line.contains(part), "{line}");
        }
        assert!(!line.to_lowercase().contains("domain="), "{line}");
    }
}

#[tokio::test]
async fn the_demo_on_loopback_has_the_same_cookies_without_prefix_and_secure() {
    let mut client = Client::new();
    let begun = client.post("/task/forgot-password", "name=ana").await;
    let line = begun.cookies()[0];
    assert!(line.starts_with("run-") && line.contains("HttpOnly") && !line.contains("Secure"), "{line}");
}

#[tokio::test]
async fn a_run_answers_only_to_the_browser_that_began_it() {
    let mut client = Client::new();
    let run = client.begin("forgot-password").await;
    let kept = std::mem::take(&mut client.cookies);
    assert_eq!(client.get(&run).await.status, StatusCode::NOT_FOUND);
    for (name, value) in [("x", ""), ("1", "01"), ("token", "tokeN")] {
        client.cookies = kept.iter().map(|(key, old)| (key.clone(), old.replace(name, value))).collect();
        if client.cookies != kept {
            assert_eq!(client.get(&run).await.status, StatusCode::NOT_FOUND);
        }
    }
    client.cookies = kept;
    assert_eq!(client.get(&run).await.status, StatusCode::OK);
}

#[tokio::test]
async fn all_cookies_of_a_busy_browser_stay_below_four_kilobytes() {
    let mut client = Client::behind_proxy();
    for _ in 0..30 {
        client.begin("forgot-password").await;
    }
    let bytes: usize = client.cookies.iter().map(|(name, value)| name.len() + value.len() + 3).sum();
    assert!(bytes < 4_096 && client.cookies.len() <= 6, "{bytes} {}", client.cookies.len());
}

#[tokio::test]
async fn signing_out_ends_the_session_and_empties_the_browser() {
    let mut client = Client::new();
    client.sign_in().await;
    assert_eq!(client.get("/me").await.status, StatusCode::OK);
    let kept = client.cookies.clone();
    let out = client.post("/sign-out", "").await;
    assert_eq!((out.status, out.header("location")), (StatusCode::SEE_OTHER, "/"));
    assert_eq!(out.header("clear-site-data"), "\"cache\", \"storage\"");
    assert!(out.cookies()[0].starts_with("reclave=; ") && out.cookies()[0].contains("Max-Age=0"));
    client.cookies = kept;
    assert_eq!(client.get("/me").await.status, StatusCode::UNAUTHORIZED, "the old cookie is dead");
}

#[tokio::test]
async fn a_dead_session_s_cookie_is_taken_back() {
    let mut client = Client::new();
    client.cookies.insert("reclave".to_owned(), "forged".to_owned());
    assert_eq!(client.get("/").await.status, StatusCode::OK);
    assert!(client.cookies.is_empty());
}

#[tokio::test]
async fn a_known_browser_keeps_a_strict_cookie_that_its_own_pages_get_and_programs_never() {
    let mut client = Client::behind_proxy();
    let value = "k".repeat(43);
    let run = client.begin("forgot-password").await;
    let kept = domain::browser::BrowserCookie { value: Secret::new(value.as_str()), days: 30 };
    client.fake.script.lock().unwrap().keep = Some(kept);
    let answer = client.post(&run, "_version=1&code=123456").await;
    assert_eq!(answer.status, StatusCode::SEE_OTHER);
    let line = answer.cookies().into_iter().find(|line| line.contains("known-browser")).unwrap().to_owned();
    let wanted =
        format!("__Host-known-browser={value}; Path=/; HttpOnly; SameSite=Strict; Secure; Max-Age=2592000");
    assert_eq!(line, wanted);
    client.set("user-agent", "Mozilla/5.0 (X11; Linux x86_64; rv:143.0) Gecko/20100101 Firefox/143.0");
    client.post(&run, "_version=2&code=123456").await;
    let seen = client.fake.script.lock().unwrap().visitors.last().unwrap().device.clone();
    assert_eq!(
        (seen.tokens.len(), seen.name.as_str(), seen.cookies),
        (1, "Firefox, Linux", CookieUse::Write)
    );
    assert!(seen.tokens[0].matches(&Secret::new(value)));
}

#[tokio::test]
async fn a_person_forgets_one_of_their_browsers_or_all() {
    let mut client = Client::new();
    assert_eq!(client.post("/me/browsers", "browser=all").await.status, StatusCode::UNAUTHORIZED);
    client.sign_in().await;
    for which in ["browser-14", "all"] {
        let answer = client.post("/me/browsers", &format!("browser={which}")).await;
        assert_eq!((answer.status, answer.header("location")), (StatusCode::SEE_OTHER, "/me#me-browsers"));
    }
    assert_eq!(client.fake.script.lock().unwrap().forgotten, ["browser-14", "all"]);
    assert_eq!(client.post("/me/browsers", "browser=all&more=1").await.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn staying_signed_in_tells_how_long() {
    let mut client = Client::new();
    client.sign_in().await;
    client.set("accept", "application/json");
    let kept = client.post("/session/keep", "").await;
    assert_eq!(kept.json()["ms"], 900_000);
    client.cookies.clear();
    assert_eq!(client.post("/session/keep", "").await.status, StatusCode::UNAUTHORIZED);
}
