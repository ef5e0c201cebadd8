//! Health for everybody, metrics and the interface's description for operators.

use std::net::IpAddr;

use axum::http::StatusCode;

use crate::{client::Client, support::settings};

#[tokio::test]
async fn metrics_are_closed_to_everybody_but_this_machine_and_the_allowed() {
    let mut client = Client::new();
    let answer = client.get("/metrics").await;
    assert_eq!(answer.status, StatusCode::OK);
    assert!(answer.header("content-type").starts_with("application/openmetrics-text"));
    client.set("x-forwarded-for", "203.0.113.9");
    assert_eq!(client.get("/metrics").await.status, StatusCode::NOT_FOUND, "a proxy nobody told us about");
    client.extra.clear();
    client.peer = (IpAddr::from([10, 1, 2, 3]), 4_000).into();
    for path in ["/metrics", "/metrics/", "//metrics", "/METRICS", "/metrics;x", "/%6detrics"] {
        assert_ne!(client.get(path).await.status, StatusCode::OK, "{path}");
    }

    let mut settings = settings("https://pw.example.com");
    settings.operations_allowed = vec!["10.1.0.0/16".to_owned().try_into().unwrap()];
    let mut client = Client::at(settings, false);
    client.peer = (IpAddr::from([10, 1, 2, 3]), 4_000).into();
    assert_eq!(client.get("/metrics").await.status, StatusCode::OK);
    client.peer = (IpAddr::from([10, 2, 2, 3]), 4_000).into();
    assert_eq!(client.get("/metrics").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn metrics_are_closed_to_those_behind_a_trusted_proxy() {
    let mut client = Client::behind_proxy();
    assert_eq!(client.get("/metrics").await.status, StatusCode::NOT_FOUND);
    assert_eq!(client.get("/api/v1/openapi.json").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn a_proxy_on_this_machine_that_hides_the_address_opens_nothing() {
    let mut settings = settings("https://pw.example.com");
    settings.trusted_proxies = vec!["127.0.0.1".to_owned().try_into().unwrap()];
    let mut client = Client::at(settings, false);
    assert_eq!(client.get("/metrics").await.status, StatusCode::OK, "somebody on the machine itself");
    client.set("x-forwarded-proto", "https");
    assert_eq!(client.get("/metrics").await.status, StatusCode::NOT_FOUND);
    client.set("x-forwarded-for", "203.0.113.9");
    assert_eq!(client.get("/metrics").await.status, StatusCode::NOT_FOUND);
}

#[tokio::test]
async fn health_is_told_to_probes_that_come_by_address() {
    let mut client = Client::behind_proxy();
    client.extra.clear();
    client.peer = (IpAddr::from([10, 9, 9, 9]), 4_000).into();
    client.host = "10.0.0.5:8080".to_owned();
    assert_eq!(client.get("/health/live").await.status, StatusCode::OK);
    assert_eq!(client.get("/health/ready").await.status, StatusCode::OK);
    client.fake.script.lock().unwrap().not_ready = Some("dc1.contoso.example does not answer".to_owned());
    let answer = client.get("/health/ready").await;
    assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
    assert!(!answer.text.contains("dc1"), "the reason is for operators");
    client.peer = crate::support::loopback();
    assert!(client.get("/health/ready").await.text.contains("dc1"));
}
