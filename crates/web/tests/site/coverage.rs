//! Nothing that people can see is left out of what is drawn in every language: each page of an activity, each end of a
//! task, each way to prove who one is, and each template has a sample. Whoever adds one adds its sample in
//! `tests/support/samples`.

use std::path::{Path, PathBuf};

use domain::view::View;

use crate::{pages::all_pages, support::samples};

/// Where messages for people are made.
const SOURCES: [&str; 2] = ["../activities/src", "../service/src"];
/// What the codes of pages that people see begin with; other codes are of staff.
const OF_PEOPLE: [&str; 5] = ["activity.", "run.", "challenge.", "page.approve.", "page.stop."];

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { files_below(&path) } else { vec![path] }).collect()
}

/// The codes of all headings that the product's own code can give a page: those that are named as such, and those that
/// a page is made with.
fn headings() -> Vec<String> {
    let mut found = Vec::new();
    for folder in SOURCES {
        for path in files_below(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)) {
            let source = std::fs::read_to_string(path).unwrap();
            let literals = source.split('"').skip(1).step_by(2).filter(|text| text.ends_with("title"));
            found.extend(literals.map(str::to_owned));
            for made in source.split("View::new(").skip(1) {
                let code = made.split(')').next().unwrap_or_default().split('"').skip(1).step_by(2).last();
                found.extend(code.map(str::to_owned));
            }
        }
    }
    found.retain(|code| OF_PEOPLE.iter().any(|start| code.starts_with(start)));
    // What a page is called that is not of a task: drawn by addresses of its own.
    found.retain(|code| !code.starts_with("page.approve") && !code.starts_with("page.stop"));
    found.sort();
    found.dedup();
    found
}

/// The ends of tasks that have words of their own in every language.
fn ends() -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../texts/locales/ar");
    let sources = files_below(&folder).into_iter().map(|path| std::fs::read_to_string(path).unwrap());
    let lines: String = sources.collect();
    let keys = lines.lines().filter_map(|line| line.split_once(" = ")).map(|(key, _)| key);
    keys.filter(|key| key.starts_with("run-done-") && key.ends_with("-title")).map(str::to_owned).collect()
}

/// A code as the files of texts have it.
fn key(code: &str) -> String {
    code.replace('.', "-")
}

fn views() -> Vec<View> {
    samples::names().map(|name| samples::find(name).unwrap_or_else(|| panic!("no sample {name}"))).collect()
}

#[test]
fn every_page_that_a_task_can_show_has_a_sample() {
    let shown: Vec<String> = views().iter().map(|view| key(&view.title.code)).collect();
    let headings = headings();
    assert!(headings.len() > 35, "the scan finds them: {headings:?}");
    let missing: Vec<&String> = headings.iter().filter(|code| !shown.contains(&key(code))).collect();
    assert!(missing.is_empty(), "pages without a sample in tests/support/samples: {missing:?}");
    let ends = ends();
    assert!(ends.len() > 10, "the scan finds them: {ends:?}");
    // What a task of an administrator's own says at its end is said where there are no words for it.
    let missing: Vec<&String> =
        ends.iter().filter(|end| *end != "run-done-other-title" && !shown.contains(end)).collect();
    assert!(missing.is_empty(), "ends without a sample in tests/support/samples: {missing:?}");
}

#[test]
fn every_kind_of_field_and_every_tone_is_on_a_sample() {
    let views = views();
    let schema = schemars::schema_for!(View).to_value();
    let kinds = schema["$defs"]["FieldKind"]["oneOf"].as_array().unwrap();
    let kinds: Vec<&str> =
        kinds.iter().map(|kind| kind["properties"]["type"]["const"].as_str().unwrap()).collect();
    assert!(kinds.contains(&"captcha") && kinds.len() > 10, "{kinds:?}");
    let drawn: Vec<serde_json::Value> =
        views.iter().map(|view| serde_json::to_value(view).unwrap()).collect();
    let has = |kind: &str| {
        drawn.iter().flat_map(|view| view["fields"].as_array().unwrap()).any(|f| f["kind"]["type"] == kind)
    };
    let missing: Vec<&&str> = kinds.iter().filter(|kind| !has(kind)).collect();
    assert!(missing.is_empty(), "{missing:?}");
    for tone in ["info", "good", "warn", "bad"] {
        let of = |view: &serde_json::Value| {
            view["notices"].as_array().unwrap().iter().any(|notice| notice["tone"] == tone)
        };
        assert!(drawn.iter().any(of), "{tone}");
    }
}

/// Templates of what people see, each with a sign by which it is known.
const TEMPLATES: [(&str, &str); 17] = [
    ("approve.html", "action=\"/approve/open\""),
    ("base.html", "<main id=\"content\""),
    ("captcha.html", "name=\"captcha\""),
    ("demo_codes.html", "id=\"code-ana.lopez\""),
    ("demo_computer.html", "id=\"challenge\""),
    ("demo_mail.html", "class=\"plain mails\""),
    ("demo_sign_in.html", "action=\"/demo/sign-in\""),
    ("elsewhere.html", "login.example.org"),
    ("error.html", "<code>B</code>"),
    ("fields.html", "class=\"otp\""),
    ("find.html", "action=\"/find\""),
    ("found.html", "value=\"sealed-ticket\""),
    ("home.html", "href=\"/task/forgot-password\""),
    ("me.html", "id=\"me-proofs\""),
    ("offline.html", "action=\"/offline/begin\""),
    ("passkey_field.html", "data-passkey"),
    ("run.html", "name=\"_version\""),
];
/// Templates of the staff sites, by what their names begin with.
const OF_STAFF: [&str; 9] =
    ["admin_", "confirm", "design", "desk_", "draft", "gallery", "staff_", "setting_field", "ui."];
/// What is drawn on any page that draws another template.
const INSIDE: [&str; 3] = ["icons.html", "ribbon.html", "typed_field.html"];

#[tokio::test]
async fn every_template_of_people_is_drawn() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("templates");
    let pages: String = all_pages("en").await.into_iter().map(|(_, page)| page).collect();
    for path in files_below(&folder) {
        let name = path.file_name().unwrap().to_str().unwrap();
        if OF_STAFF.iter().any(|start| name.starts_with(start)) || INSIDE.contains(&name) {
            continue;
        }
        let known = TEMPLATES.iter().find(|(template, _)| *template == name);
        let (_, sign) = known.unwrap_or_else(|| panic!("{name} has no page in tests/site/pages.rs"));
        assert!(pages.contains(sign), "{name}: no page has {sign}");
    }
}
