//! The parts of the staff sites' pages: whole in every language, and forms that come back as they went.

use axum::http::StatusCode;

use crate::{
    client::Client,
    pages::{STAFF_LOCALES, check_ids, unbalanced},
};

const PAGES: [&str; 8] = [
    "/admin/gallery",
    "/helpdesk/gallery",
    "/admin/gallery/confirm",
    "/admin/gallery/job",
    "/admin/gallery/realm",
    "/admin/gallery/connection",
    "/admin/gallery/shapes",
    "/admin/gallery/shapes?state=wrong",
];

#[tokio::test]
async fn every_part_in_every_language_is_whole() {
    for locale in STAFF_LOCALES {
        let mut client = Client::at_gallery();
        client.cookies.insert("locale".to_owned(), locale.to_owned());
        for path in PAGES {
            let page = client.get(path).await.text;
            let what = format!("{locale} {path}");
            assert!(page.contains(&format!("<html lang=\"{locale}\"")), "{what}");
            assert_eq!(unbalanced(&page), None, "{what}");
            for missing in ["[page.", "[form.", "[frame.", "[setting.", "{ $", "undefined"] {
                assert!(!page.contains(missing), "{what}: {missing}");
            }
            for inline in [" style=", "<style", "javascript:", " onclick=", " onload=", "target="] {
                assert!(!page.contains(inline), "{what}: {inline}");
            }
            assert_eq!(page.matches("<script").count(), 1, "{what}");
            assert_eq!(page.matches("<h1").count(), 1, "{what}");
            check_ids(&what, &page);
        }
    }
}

#[tokio::test]
async fn the_product_has_no_gallery() {
    for path in PAGES {
        assert_eq!(Client::new().get(path).await.status, StatusCode::NOT_FOUND, "{path}");
    }
}

#[tokio::test]
async fn a_problem_is_an_answer_with_an_error_s_status_and_the_form() {
    let mut client = Client::at_gallery();
    let page = client.post("/admin/gallery/realm", "site.session_minutes=many").await;
    assert_eq!(page.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.text.contains("href=\"#s-site.session_minutes\"") && page.text.contains("value=\"many\""));
    let unknown = client.post("/admin/gallery/realm", "site.nothing=1").await;
    assert_eq!(unknown.status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(unknown.text.contains("site.nothing"));
}

#[tokio::test]
async fn what_was_typed_is_escaped_wherever_it_comes_back() {
    let mut client = Client::at_gallery();
    let evil = "%22%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E";
    for body in [
        format!("site.organization={evil}&site.session_minutes={evil}"),
        format!("site.texts={evil}&_do=add:mail.servers"),
        format!("{evil}=1"),
        format!("_do={evil}&policies._=1&policies.0._was=0&policies.0.name={evil}&policies.0.scope._=0"),
    ] {
        let page = client.post("/admin/gallery/realm", &body).await;
        assert!(!page.text.contains("<script>"), "{body}");
    }
}

#[tokio::test]
async fn a_form_of_the_staff_sites_may_be_large_but_not_endless() {
    let mut client = Client::at_gallery();
    let note = |length: usize| format!("lines={}", "x".repeat(length));
    assert_eq!(client.post("/admin/gallery/shapes", &note(90_000)).await.status, StatusCode::OK);
    assert_eq!(
        client.post("/admin/gallery/shapes", &note(520 * 1024)).await.status,
        StatusCode::PAYLOAD_TOO_LARGE
    );
    let many = |count: usize| (0..count).map(|n| format!("words.a{n}=&")).collect::<String>();
    assert_eq!(
        client.post("/admin/gallery/shapes", &many(1_001)).await.status,
        StatusCode::PAYLOAD_TOO_LARGE
    );
    assert_ne!(
        client.post("/admin/gallery/shapes", &many(1_000)).await.status,
        StatusCode::PAYLOAD_TOO_LARGE
    );
}

#[tokio::test]
async fn a_page_with_two_hundred_entries_is_drawn() {
    let mut client = Client::at_gallery();
    let entries: String = (0..200).map(|n| format!("&mail.servers.{n}.host=h{n}")).collect();
    let page = client
        .post("/admin/gallery/realm", &format!("_do=up:mail.servers.1&mail.servers._=200{entries}"))
        .await;
    assert_eq!(page.status, StatusCode::OK);
    assert!(page.text.contains("name=\"mail.servers.199.host\""));
    let more = client
        .post("/admin/gallery/realm", &format!("_do=add:mail.servers&mail.servers._=200{entries}"))
        .await;
    assert!(!more.text.contains("name=\"mail.servers.200.host\""), "the list is full");
}

#[tokio::test]
async fn a_language_without_the_words_of_staff_is_for_people_only() {
    let mut client = Client::at_gallery();
    client.cookies.insert("locale".to_owned(), "ar".to_owned());
    client.set("accept-language", "fr");
    let people = client.get("/").await.text;
    assert!(
        people.contains("<html lang=\"ar\" dir=\"rtl\">")
            && people.contains("<button name=\"locale\" value=\"ar\"")
    );
    let staff = client.get("/admin/gallery").await.text;
    assert!(
        staff.contains("<html lang=\"fr\" dir=\"ltr\">")
            && !staff.contains("<button name=\"locale\" value=\"ar\"")
    );
    assert!(staff.contains("<button name=\"locale\" value=\"de\""));
}
