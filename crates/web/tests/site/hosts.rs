//! The site answers to its own name only, and believes a proxy only where it is told to.

use std::net::IpAddr;

use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};
use domain::factor::certificate::{Distrust, Presented};

use crate::{
    client::{Client, URL},
    support::settings,
};

#[tokio::test]
async fn twenty_spellings_of_a_host_lead_to_no_page_and_no_link() {
    let mut client = Client::new();
    for host in [
        "evil.example",
        "evil.example:8080",
        "localhost",
        "localhost:80",
        "localhost:8081",
        "localhost.:8080",
        "localhost:8080.evil.example",
        "localhost.evil.example:8080",
        "evil.example/localhost:8080",
        "localhost:8080@evil.example",
        "user@localhost:8080",
        "127.0.0.1:8080",
        "[::1]:8080",
        "0.0.0.0:8080",
        "localhost:08080x",
        "localhost:",
        "localhost:8080:8080",
        "localhost:8080, evil.example",
        "local host:8080",
        "xn--localhost-:8080",
        ":8080",
    ] {
        client.host = host.to_owned();
        let answer = client.get("/").await;
        assert_eq!(answer.status, StatusCode::MISDIRECTED_REQUEST, "{host}");
        assert!(!answer.text.contains("evil"), "{host} comes back in the page");
    }
    client.host = "LOCALHOST:8080".to_owned();
    assert_eq!(client.get("/").await.status, StatusCode::OK, "names have no case");
}

#[tokio::test]
async fn no_host_two_hosts_and_two_opinions_are_refused() {
    let mut client = Client::new();
    client.host = String::new();
    assert_eq!(client.get("/").await.status, StatusCode::BAD_REQUEST);
    let two = Request::get("/").header(header::HOST, "localhost:8080").header(header::HOST, "evil.example");
    assert_eq!(client.send(two.body(Body::empty()).unwrap()).await.status, StatusCode::BAD_REQUEST);
    let target = Request::get("http://evil.example/").header(header::HOST, "localhost:8080");
    assert_eq!(client.send(target.body(Body::empty()).unwrap()).await.status, StatusCode::BAD_REQUEST);
}

#[tokio::test]
async fn forwarding_headers_of_a_stranger_are_ignored() {
    let mut client = Client::new();
    client.set("x-forwarded-for", "203.0.113.9");
    client.set("x-forwarded-host", "evil.example");
    client.set("x-forwarded-proto", "https");
    let answer = client.get("/").await;
    assert_eq!(answer.status, StatusCode::OK);
    assert!(!answer.text.contains("evil"));
    assert_eq!(client.fake.script.lock().unwrap().visitors.last().unwrap().address, "127.0.0.1");
}

#[tokio::test]
async fn a_trusted_proxy_tells_the_nearest_address_that_is_not_ours() {
    let mut client = Client::behind_proxy();
    for (line, address) in [
        ("203.0.113.9", "203.0.113.9"),
        ("6.6.6.6, 203.0.113.9", "203.0.113.9"),
        ("6.6.6.6, 203.0.113.9, 10.0.0.1", "203.0.113.9"),
        ("junk, 203.0.113.9", "203.0.113.9"),
        ("203.0.113.9, junk", "10.0.0.1"),
        ("::ffff:203.0.113.9", "203.0.113.9"),
    ] {
        client.set("x-forwarded-for", line);
        assert_eq!(client.get("/").await.status, StatusCode::OK);
        assert_eq!(client.fake.script.lock().unwrap().visitors.last().unwrap().address, address, "{line}");
    }
}

#[tokio::test]
async fn a_client_certificate_is_what_the_trusted_proxy_says_it_is() {
    let certificate_of = |client: &Client| {
        client.fake.script.lock().unwrap().visitors.last().unwrap().device.certificate.clone()
    };
    let mut client = Client::behind_proxy();
    client.get("/").await;
    assert_eq!(certificate_of(&client), Presented::None);
    client.set("client-cert", ":AQI=:");
    client.get("/").await;
    assert_eq!(certificate_of(&client), Presented::Chain(vec![vec![1, 2]]));
    let mut stranger = Client::new();
    stranger.set("client-cert", ":AQI=:");
    assert_eq!(stranger.get("/").await.status, StatusCode::OK);
    assert_eq!(certificate_of(&stranger), Presented::Refused(Distrust::Stranger));
}

#[tokio::test]
async fn a_proxy_that_rewrites_the_host_says_the_old_one() {
    let mut client = Client::behind_proxy();
    client.host = "backend:8080".to_owned();
    assert_eq!(client.get("/").await.status, StatusCode::MISDIRECTED_REQUEST);
    client.set("x-forwarded-host", "pw.example.com");
    assert_eq!(client.get("/").await.status, StatusCode::OK);
}

#[tokio::test]
async fn a_site_of_https_shows_nothing_over_plain_http() {
    let mut client = Client::behind_proxy();
    client.set("x-forwarded-proto", "http");
    assert_eq!(client.get("/").await.status, StatusCode::FORBIDDEN);
    client.extra.remove("x-forwarded-proto");
    assert_eq!(client.get("/").await.status, StatusCode::FORBIDDEN);
    client.set("x-forwarded-proto", "https");
    client.peer = (IpAddr::from([10, 0, 0, 2]), 4_000).into();
    assert_eq!(client.get("/").await.status, StatusCode::FORBIDDEN, "another machine says so");
}

#[tokio::test]
async fn plain_http_is_served_to_this_machine_only() {
    let mut client = Client::at(settings(URL), true);
    client.peer = (IpAddr::from([192, 168, 0, 7]), 4_000).into();
    assert_eq!(client.get("/").await.status, StatusCode::FORBIDDEN);
}
