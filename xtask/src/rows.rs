//! Holds the pages of `docs` to the tree: each test that a page about security names must be there, and the
//! book has every page. Tests of this crate and no command, because they have nothing to say when they are right.

use std::{collections::BTreeMap, fs, path::Path};

/// The pages, and how many tests each names at least.
const PAGES: [(&str, usize); 11] = [
    ("docs/security-rows.md", 150),
    ("docs/offline-reset.md", 20),
    ("docs/radius.md", 8),
    ("docs/captcha.md", 12),
    ("docs/openid-connect.md", 12),
    ("docs/phone.md", 8),
    ("docs/push.md", 12),
    ("docs/approval.md", 6),
    ("docs/known-browser.md", 8),
    ("docs/recovery-delay.md", 8),
    ("docs/client-certificate.md", 12),
];

/// Every `crate::test` in backquotes.
fn named_tests(page: &str) -> Vec<(&str, &str)> {
    let quoted = page.split('`').skip(1).step_by(2);
    quoted.filter_map(|name| name.split_once("::")).filter(|(_, test)| *test != "name").collect()
}

/// All of a crate's Rust sources as one text.
fn sources(folder: &Path, text: &mut String) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for path in entries.flatten().map(|entry| entry.path()) {
        if path.is_dir() {
            sources(&path, text);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            text.push_str(&fs::read_to_string(&path).unwrap_or_default());
        }
    }
}

#[test]
fn every_test_that_a_page_about_security_names_is_there() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut crates: BTreeMap<String, String> = BTreeMap::new();
    for (page, fewest) in PAGES {
        let text = fs::read_to_string(root.join(page)).expect("the page can be read");
        let named = named_tests(&text);
        assert!(named.len() >= fewest, "{page} names {} tests", named.len());
        let missing = named.into_iter().filter(|(krate, test)| {
            let text = crates.entry((*krate).to_owned()).or_insert_with(|| {
                let mut text = String::new();
                sources(&root.join("crates").join(krate), &mut text);
                text
            });
            !text.contains(&format!("fn {test}("))
        });
        assert_eq!(missing.collect::<Vec<_>>(), [], "named in {page} and not in the tree");
    }
}

/// Where hashes that collisions have broken may stand, and why.
const WEAK_HASHES: [(&str, &str); 8] = [
    ("crates/factors/src/phone/reports.rs", "Twilio signs its reports with HMAC-SHA-1"),
    ("crates/factors/src/phone/tests/reports.rs", "reports as Twilio signs them"),
    ("crates/domain/src/factor/certificate", "Active Directory names keys of certificates by SHA-1"),
    ("crates/factors/src/certificate", "Active Directory names keys of certificates by SHA-1"),
    ("crates/factors/src/radius/digest.rs", "RADIUS is made of MD5 and HMAC-MD5"),
    ("crates/factors/src/radius/packet.rs", "RADIUS, by the functions of digest.rs"),
    ("crates/factors/src/radius/tests", "RADIUS, as a server speaks it"),
    ("crates/vault/src/totp.rs", "authenticator apps take HMAC-SHA-1 only"),
];

#[test]
fn weak_hashes_are_called_from_the_listed_places_only() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut found = Vec::new();
    for krate in fs::read_dir(root.join("crates")).expect("there are crates").flatten() {
        weak_hashes(&root, &krate.path(), &mut found);
    }
    let listed = |file: &str| WEAK_HASHES.iter().any(|(place, _)| file.starts_with(place));
    let elsewhere: Vec<_> = found.iter().filter(|(file, _)| !listed(file)).collect();
    assert!(elsewhere.is_empty(), "MD4, MD5 or SHA-1 is called where it is not listed: {elsewhere:?}");
    for (place, why) in WEAK_HASHES {
        assert!(
            found.iter().any(|(file, _)| file.starts_with(place)),
            "{place} is listed ({why}) for nothing"
        );
    }
    let lock = fs::read_to_string(root.join("Cargo.lock")).expect("the lock can be read");
    assert!(!lock.contains("name = \"md4\""), "MD4 is linked");
}

/// Every line of a source under `folder` that imports, names as a type or calls one of them.
fn weak_hashes(root: &Path, folder: &Path, found: &mut Vec<(String, String)>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for path in entries.flatten().map(|entry| entry.path()) {
        if path.is_dir() {
            weak_hashes(root, &path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let text = fs::read_to_string(&path).unwrap_or_default();
            let file = path.strip_prefix(root).unwrap_or(&path).to_string_lossy().into_owned();
            let code = text.lines().map(str::trim).filter(|line| !line.starts_with("//"));
            let calls = |line: &&str| {
                ["md4::", "md5::", "Md4", "Md5", "md5(", "sha1::", "Sha1", "SHA1"]
                    .iter()
                    .any(|name| line.contains(name))
            };
            found.extend(code.filter(calls).map(|line| (file.clone(), line.to_owned())));
        }
    }
}

#[test]
fn names_are_read_from_backquotes() {
    assert_eq!(
        named_tests("| A1 | `reset` | `web::a_b`, `store::c` | x::y"),
        [("web", "a_b"), ("store", "c")]
    );
}

#[test]
fn every_page_of_the_book_is_there_and_every_page_of_docs_is_in_the_book() {
    let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs");
    let summary = fs::read_to_string(docs.join("SUMMARY.md")).expect("the summary can be read");
    let linked: Vec<&str> = summary.split("](").skip(1).filter_map(|rest| rest.split(')').next()).collect();
    assert!(linked.len() > 10, "{linked:?}");
    for page in &linked {
        assert!(docs.join(page).is_file(), "{page} is linked and not there");
    }
    for folder in ["", "administrators", "guides"] {
        let entries = fs::read_dir(docs.join(folder)).expect("the folder is there");
        for name in entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned()) {
            let page = if folder.is_empty() { name.clone() } else { format!("{folder}/{name}") };
            let is_page = name.ends_with(".md") && name != "SUMMARY.md";
            assert!(!is_page || linked.contains(&page.as_str()), "{page} is not in the book");
        }
    }
}

#[test]
fn every_page_and_picture_that_a_page_of_docs_leads_to_is_there() {
    let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("../docs");
    let (mut links, mut lost) = (0, Vec::new());
    for folder in ["", "administrators", "guides", "screens"] {
        let entries = fs::read_dir(docs.join(folder)).expect("the folder is there").flatten();
        for page in
            entries.map(|entry| entry.path()).filter(|path| path.extension().is_some_and(|end| end == "md"))
        {
            let text = fs::read_to_string(&page).expect("the page can be read");
            let targets = text.split("](").skip(1).filter_map(|rest| rest.split([')', '#']).next());
            for target in targets.filter(|target| !target.is_empty() && !target.contains(':')) {
                links += 1;
                if !page.parent().expect("a folder").join(target).exists() {
                    lost.push(format!("{}: {target}", page.display()));
                }
            }
        }
    }
    assert!(links > 100, "the scan finds them: {links}");
    assert!(lost.is_empty(), "{}", lost.join("\n"));
}
