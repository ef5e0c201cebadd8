//! The locale files against each other: each language says the same things with the same arguments.

#![expect(clippy::panic, reason = "a test says what is wrong with a file by failing")]

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use texts::Texts;

fn files(locale: &str) -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(locale);
    let mut files: Vec<_> =
        fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("a file").path()).collect();
    files.sort();
    files
}

/// The arguments of each id of one file.
fn arguments(path: &Path) -> BTreeMap<String, BTreeSet<String>> {
    let source = fs::read_to_string(path).expect("readable");
    let resource = fluent_syntax::parser::parse(source.as_str())
        .unwrap_or_else(|(_, errors)| panic!("{}: {errors:?}", path.display()));
    let mut all = BTreeMap::new();
    for entry in &resource.body {
        match entry {
            Entry::Message(message) => {
                let mut found = BTreeSet::new();
                let pattern =
                    message.value.as_ref().unwrap_or_else(|| panic!("{} has no value", message.id.name));
                collect(pattern, &mut found);
                assert!(message.attributes.is_empty(), "{}: nobody asks for attributes", message.id.name);
                assert!(all.insert(message.id.name.to_owned(), found).is_none(), "{} twice", message.id.name);
            }
            Entry::Junk { content } => panic!("{}: cannot be read: {content}", path.display()),
            _ => {}
        }
    }
    all
}

fn collect(pattern: &Pattern<&str>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression } = element else { continue };
        match expression {
            Expression::Inline(inline) => collect_inline(inline, found),
            Expression::Select { selector, variants } => {
                collect_inline(selector, found);
                variants.iter().for_each(|variant| collect(&variant.value, found));
            }
        }
    }
}

fn collect_inline(inline: &InlineExpression<&str>, found: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name.to_owned());
        }
        InlineExpression::StringLiteral { .. } => {}
        other => panic!("only arguments may stand in a sentence, not {other:?}"),
    }
}

#[test]
fn every_language_has_the_same_files() {
    let names = |locale: &str| -> Vec<_> {
        files(locale).iter().map(|path| path.file_name().expect("a name").to_owned()).collect()
    };
    for locale in Texts::load().locales() {
        assert_eq!(names(locale), names("en"), "{locale}");
    }
}

#[test]
fn every_file_of_the_folder_is_compiled_in() {
    let texts = Texts::load();
    for locale in texts.locales() {
        let compiled: BTreeSet<_> = texts.codes(locale).map(str::to_owned).collect();
        let on_disk: BTreeSet<_> =
            files(locale).iter().flat_map(|path| arguments(path).into_keys()).collect();
        assert_eq!(compiled, on_disk, "{locale}");
    }
}

#[test]
fn every_language_has_the_same_ids_with_the_same_arguments() {
    for locale in Texts::load().locales() {
        for (english, translated) in files("en").iter().zip(files(locale)) {
            let (english, translated) = (arguments(english), arguments(&translated));
            for (id, expected) in &english {
                assert_eq!(translated.get(id), Some(expected), "{locale}: arguments of {id}");
            }
            for id in translated.keys() {
                assert!(english.contains_key(id), "{locale}: {id} is not in English");
            }
        }
    }
}

#[test]
fn no_language_is_english_in_disguise() {
    let same_in_both = ["Code", "Passcode", "Domain", "Domäne", "Message", "Questions"];
    let texts = Texts::load();
    for locale in ["es", "de", "fr"] {
        for id in texts.codes("en") {
            let message = |args: &[(&'static str, &str)]| {
                let code = id.to_owned().into();
                let message = domain::message::Message { code, args: BTreeMap::new() };
                args.iter().fold(message, |message, (name, value)| message.with(name, *value))
            };
            let (ours, english) = (texts.say(locale, &message(&[])), texts.say("en", &message(&[])));
            let is_a_sentence = english.split_whitespace().count() > 2;
            if is_a_sentence && !same_in_both.contains(&english.as_str()) {
                assert_ne!(ours, english, "{locale}: {id} is not translated");
            }
        }
    }
}

/// A message has one voice: no exclamation marks, no begging, no words of the workshop, no straight quotes.
#[test]
fn the_words_keep_to_the_house_style() {
    for locale in Texts::load().locales() {
        for path in files(locale) {
            let source = fs::read_to_string(&path).expect("readable");
            // Whoever connects a directory has to write `ldaps://`.
            let for_administrators =
                ["setting.ftl", "admin.ftl", "admin_realm.ftl"].iter().any(|file| path.ends_with(file));
            for line in source.lines().filter(|line| !line.starts_with('#')) {
                let text = line.split_once(['=', ']']).map_or(line, |(_, text)| text);
                let lower = text.to_lowercase();
                let lower = if for_administrators { lower.replace("ldap", "") } else { lower };
                for bad in [
                    "!",
                    "\"",
                    "'",
                    "oops",
                    "workflow",
                    "please ",
                    "bitte ",
                    "s’il vous plaît",
                    "por favor",
                    "ldap",
                ] {
                    assert!(!lower.contains(bad), "{}: `{bad}` in: {line}", path.display());
                }
                assert!(!text.ends_with(' '), "{}: blank at the end: {line}", path.display());
            }
        }
    }
}
