//! Other sites cannot make a browser act here.

use axum::{
    body::Body,
    http::{Request, StatusCode, header},
};

use crate::client::Client;

async fn post_from(client: &mut Client, path: &str, site: Option<&str>, origin: Option<&str>) -> StatusCode {
    let mut request = Request::post(path).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
    if let Some(site) = site {
        request = request.header("sec-fetch-site", site);
    }
    if let Some(origin) = origin {
        request = request.header(header::ORIGIN, origin);
    }
    client.send(request.body(Body::from("name=ana")).unwrap()).await.status
}

#[tokio::test]
async fn a_form_of_another_site_is_refused() {
    let mut client = Client::behind_proxy();
    let begun = |client: &Client| client.fake.script.lock().unwrap().begun.len();
    for (site, origin) in [
        (Some("cross-site"), Some("https://evil.example")),
        (Some("cross-site"), Some("null")),
        (Some("cross-site"), None),
        (Some("same-site"), Some("https://other.example.com")),
        (None, Some("https://evil.example")),
        (None, Some("null")),
        (None, Some("https://pw.example.com.evil.example")),
        (None, Some("https://pw.example.com:8443")),
    ] {
        let status = post_from(&mut client, "/task/forgot-password", site, origin).await;
        assert_eq!(status, StatusCode::FORBIDDEN, "{site:?} {origin:?}");
    }
    assert_eq!(begun(&client), 0);
    for (site, origin) in [
        (Some("same-origin"), Some("null")),
        (None, Some("https://pw.example.com")),
        (Some("none"), None),
        (None, None),
    ] {
        let status = post_from(&mut client, "/task/forgot-password", site, origin).await;
        assert_eq!(status, StatusCode::SEE_OTHER, "{site:?} {origin:?}");
    }
    assert_eq!(begun(&client), 4);
}

#[tokio::test]
async fn the_json_interface_does_not_answer_to_pages_of_other_sites() {
    let mut client = Client::new();
    let status =
        post_from(&mut client, "/api/v1/runs", Some("cross-site"), Some("https://evil.example")).await;
    assert_eq!(status, StatusCode::FORBIDDEN);
}

#[tokio::test]
async fn a_form_in_another_dress_is_not_read() {
    let mut client = Client::new();
    for kind in ["text/plain", "application/json", "multipart/form-data; boundary=x", ""] {
        let request = Request::post("/task/forgot-password")
            .header(header::CONTENT_TYPE, kind)
            .body(Body::from("name=ana"))
            .unwrap();
        assert_eq!(client.send(request).await.status, StatusCode::UNSUPPORTED_MEDIA_TYPE, "{kind}");
    }
}
