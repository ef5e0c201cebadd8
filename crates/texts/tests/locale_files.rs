//! The locale files against each other: each language says the same things with the same arguments.

#![expect(clippy::panic, reason = "a test says what is wrong with a file by failing")]

mod support;

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::{Path, PathBuf},
};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use support::is_for_staff;
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
fn every_language_has_the_files_for_everybody_and_languages_of_staff_have_all() {
    let names = |locale: &str, is_wanted: &dyn Fn(&Path) -> bool| -> Vec<_> {
        let files = files(locale).into_iter().filter(|path| is_wanted(path));
        files.map(|path| path.file_name().expect("a name").to_owned()).collect()
    };
    let texts = Texts::load();
    for locale in texts.locales() {
        let is_of_staff = texts.staff_locales().contains(locale);
        let wanted = names("en", &|path| is_of_staff || !is_for_staff(path));
        assert_eq!(names(locale, &|_| true), wanted, "{locale}");
    }
    let is_full = |locale: &&str| texts.staff_locales().iter().any(|tag| tag == locale);
    assert_eq!(["en", "de", "es", "fr"].iter().filter(|locale| is_full(locale)).count(), 4);
    let unused: Vec<_> = fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join("locales"))
        .expect("a folder")
        .filter_map(|entry| entry.expect("a folder").file_name().into_string().ok())
        .filter(|folder| !texts.locales().contains(folder))
        .collect();
    assert!(unused.is_empty(), "not compiled in: {unused:?}");
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
        for translated in files(locale) {
            let english = translated.parent().expect("a folder").with_file_name("en");
            let english = english.join(translated.file_name().expect("a name"));
            let (english, translated) = (arguments(&english), arguments(&translated));
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
    for locale in texts.locales().iter().filter(|locale| *locale != "en") {
        for id in texts.codes(locale) {
            let message = |args: &[(&'static str, &str)]| {
                let code = id.to_owned().into();
                let message = domain::message::Message { code, args: BTreeMap::new() };
                args.iter().fold(message, |message, (name, value)| message.with(name, *value))
            };
            let (ours, english) = (texts.say(locale, &message(&[])), texts.say("en", &message(&[])));
            let is_a_sentence = english.split_whitespace().count() > 2;
            // Arabic has no words of its own to spell Latin letters by.
            let is_spelling = id == "page-spelled-letters";
            if is_a_sentence && !is_spelling && !same_in_both.contains(&english.as_str()) {
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

/// The plural categories of whole numbers in each language (CLDR). What only fractions or whole millions have is
/// left out: nothing here is counted that way.
fn categories(locale: &str) -> &'static [&'static str] {
    match locale {
        "ar" => &["few", "many", "one", "other", "two", "zero"],
        "cs" => &["few", "one", "other"],
        "pl" | "ru" => &["few", "many", "one", "other"],
        "ja" | "ko" | "zh-Hans" | "zh-Hant" => &["other"],
        _ => &["one", "other"],
    }
}

/// The names of the variants of each choice in a pattern, with the variable that is chosen by. An exact number
/// is none of them: it may stand beside the categories.
fn choices<'a>(pattern: &'a Pattern<&'a str>, found: &mut Vec<(String, BTreeSet<&'a str>, bool)>) {
    for element in &pattern.elements {
        let PatternElement::Placeable { expression: Expression::Select { selector, variants } } = element
        else {
            continue;
        };
        let InlineExpression::VariableReference { id } = selector else { continue };
        let names = variants.iter().filter_map(|variant| match variant.key {
            VariantKey::Identifier { name } => Some(name),
            VariantKey::NumberLiteral { .. } => None,
        });
        let is_exact = |key: &VariantKey<&str>| matches!(key, VariantKey::NumberLiteral { .. });
        let has_exact = variants.iter().any(|variant| is_exact(&variant.key));
        found.push((id.name.to_owned(), names.collect(), has_exact));
        variants.iter().for_each(|variant| choices(&variant.value, found));
    }
}

/// The choices of each id of one file, as one text for comparing, by number and by name.
fn check_choices(
    locale: &str,
    path: &Path,
    by_number: &mut BTreeSet<(String, String)>,
    wrong: &mut Vec<String>,
) {
    const NUMBERS: [&str; 5] = ["zero", "one", "two", "few", "many"];
    let source = fs::read_to_string(path).expect("readable");
    let resource = fluent_syntax::parser::parse(source.as_str()).expect("parses");
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let mut found = Vec::new();
        choices(message.value.as_ref().expect("a value"), &mut found);
        for (variable, names, has_exact) in found {
            let key = (message.id.name.to_owned(), variable);
            if locale == "en" && (has_exact || names.iter().any(|name| NUMBERS.contains(name))) {
                by_number.insert(key.clone());
            }
            let names: Vec<&str> = names.into_iter().collect();
            if by_number.contains(&key) && names != categories(locale) {
                wrong.push(format!("{locale}: {} by {}: {names:?}", key.0, key.1));
            }
        }
    }
}

#[test]
fn every_choice_by_number_has_the_categories_that_its_language_needs() {
    let (mut by_number, mut wrong) = (BTreeSet::new(), Vec::new());
    for locale in Texts::load().locales() {
        for path in files(locale) {
            check_choices(locale, &path, &mut by_number, &mut wrong);
        }
    }
    assert!(by_number.len() > 50, "the scan finds them: {}", by_number.len());
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
