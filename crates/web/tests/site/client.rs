//! A client of the router that keeps cookies as a browser does.

use std::{
    collections::BTreeMap,
    net::{IpAddr, SocketAddr},
    sync::Arc,
};

use axum::{
    Router,
    body::{Body, to_bytes},
    http::{HeaderMap, Method, Request, StatusCode, header},
};
use tower::ServiceExt;
use web::{Connection, WebSettings, WebState};

use crate::support::{Fake, loopback, settings, state};

/// Where most tests find the site.
pub const URL: &str = "http://localhost:8080";

/// A browser's view of a site.
pub struct Client {
    router: Router,
    pub fake: Arc<Fake>,
    pub peer: SocketAddr,
    pub host: String,
    pub cookies: BTreeMap<String, String>,
    pub extra: HeaderMap,
}

/// What came back.
#[derive(Debug)]
pub struct Answer {
    pub status: StatusCode,
    pub headers: HeaderMap,
    pub text: String,
}

impl Answer {
    pub fn header(&self, name: &str) -> &str {
        self.headers.get(name).map_or("", |value| value.to_str().unwrap())
    }

    pub fn cookies(&self) -> Vec<&str> {
        self.headers.get_all(header::SET_COOKIE).iter().map(|line| line.to_str().unwrap()).collect()
    }

    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.text).unwrap()
    }
}

impl Client {
    /// A browser on this machine, at the demo.
    pub fn new() -> Self {
        Self::at(settings(URL), true)
    }

    /// A browser at a site with these settings.
    pub fn at(settings: WebSettings, demo: bool) -> Self {
        let fake = Fake::new();
        Self::of(state(fake.clone(), demo, settings), fake)
    }

    /// A browser at a site made from its parts.
    pub fn of(state: WebState, fake: Arc<Fake>) -> Self {
        Self::with(web::router, state, fake)
    }

    /// A browser at the gallery of parts.
    pub fn at_gallery() -> Self {
        let fake = Fake::new();
        Self::with(web::gallery::router, state(fake.clone(), true, settings(URL)), fake)
    }

    fn with(router: fn(WebState) -> Router, state: WebState, fake: Arc<Fake>) -> Self {
        let origin = state.settings.public_url.origin();
        let host = origin.split_once("://").unwrap().1.to_owned();
        let router = router(state);
        Self { router, fake, peer: loopback(), host, cookies: BTreeMap::new(), extra: HeaderMap::new() }
    }

    /// Behind a trusted proxy at 10.0.0.1 that ends TLS for `https://pw.example.com`.
    pub fn behind_proxy() -> Self {
        let mut settings = settings("https://pw.example.com");
        settings.trusted_proxies = vec!["10.0.0.1".to_owned().try_into().unwrap()];
        settings.client_certificate = web::CertificateHeader::ClientCert;
        let mut client = Self::at(settings, false);
        client.peer = (IpAddr::from([10, 0, 0, 1]), 4_000).into();
        client.set("x-forwarded-proto", "https");
        client.set("x-forwarded-for", "203.0.113.9");
        client
    }

    pub fn set(&mut self, name: &'static str, value: &str) {
        self.extra.insert(name, value.parse().unwrap());
    }

    pub async fn send(&mut self, mut request: Request<Body>) -> Answer {
        request.extensions_mut().insert(Connection { peer: self.peer, encrypted: false });
        let headers = request.headers_mut();
        if !headers.contains_key(header::HOST) && !self.host.is_empty() {
            headers.insert(header::HOST, self.host.parse().unwrap());
        }
        for (name, value) in &self.extra {
            headers.append(name, value.clone());
        }
        if !self.cookies.is_empty() {
            let line: Vec<String> =
                self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
            headers.append(header::COOKIE, line.join("; ").parse().unwrap());
        }
        let response = self.router.clone().oneshot(request).await.unwrap();
        let (parts, body) = response.into_parts();
        let bytes = to_bytes(body, 1 << 21).await.unwrap();
        let answer = Answer {
            status: parts.status,
            headers: parts.headers,
            text: String::from_utf8(bytes.to_vec()).unwrap(),
        };
        for line in answer.cookies() {
            let (name, value) = line.split(';').next().unwrap().split_once('=').unwrap();
            if line.contains("Max-Age=0") {
                self.cookies.remove(name);
            } else {
                self.cookies.insert(name.to_owned(), value.to_owned());
            }
        }
        answer
    }

    pub async fn get(&mut self, path: &str) -> Answer {
        self.send(Request::get(path).body(Body::empty()).unwrap()).await
    }

    pub async fn method(&mut self, method: Method, path: &str) -> Answer {
        self.send(Request::builder().method(method).uri(path).body(Body::empty()).unwrap()).await
    }

    /// Sends a form as a page of ours does.
    pub async fn post(&mut self, path: &str, body: &str) -> Answer {
        let request = Request::post(path)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .header("sec-fetch-site", "same-origin")
            .body(Body::from(body.to_owned()))
            .unwrap();
        self.send(request).await
    }

    pub async fn post_json(&mut self, path: &str, bearer: Option<&str>, body: &str) -> Answer {
        let mut request = Request::post(path).header(header::CONTENT_TYPE, "application/json");
        if let Some(token) = bearer {
            request = request.header(header::AUTHORIZATION, format!("Bearer {token}"));
        }
        self.send(request.body(Body::from(body.to_owned())).unwrap()).await
    }

    /// Begins a task and gives the run's path.
    pub async fn begin(&mut self, task: &str) -> String {
        let answer = self.post(&format!("/task/{task}"), "name=ana").await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.text);
        answer.header("location").to_owned()
    }

    /// Signs in by the task that does only that.
    pub async fn sign_in(&mut self) {
        let run = self.begin("sign-in").await;
        let answer = self.post(&run, "_version=1&_action=next&password=x").await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER);
    }
}
