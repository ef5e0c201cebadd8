//! Holds the pages of `docs` to the tree: each test that a page about security names must be there, and the
//! book has every page. Tests of this crate and no command, because they have nothing to say when they are right.

use std::{collections::BTreeMap, fs, path::Path};

/// The pages, and how many tests each names at least.
const PAGES: [(&str, usize); 2] = [("docs/security-rows.md", 150), ("docs/offline-reset.md", 20)];

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
