//! Every code that the house speaks has words in every language. The sources are read as text, so that a
//! new code fails here, with file and line, before a person sees it in brackets.

mod support;

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use domain::{
    bulk::{BulkJobState, BulkKind, LeftOut},
    directory::Refusal,
    event::EventKind,
    evidence::EvidenceKind,
    store::BulkState,
};
use support::is_for_staff;
use texts::Texts;

/// A code, and where it stands.
struct Use {
    code: String,
    place: String,
    /// Names of the arguments handed over, where the code stands in `Message::new(…)`.
    arguments: Option<BTreeSet<String>>,
}

/// Places in the realm's document that look like codes.
const PLACES: [&str; 10] = [
    "mail.servers",
    "tasks.schedules",
    "radius.servers",
    "oidc.providers",
    "phone.gateways",
    "phone.scope",
    "staff.roles",
    "staff.find",
    "staff.administration",
    "staff.helpdesk",
];

/// Beginnings of codes whose ends are found at run time.
const BEGINNINGS: [&str; 6] =
    ["admin.reminders", "setting.reminders", "admin.check", "admin.task", "admin.do", "admin.site"];

/// What `mail` adds to the arguments of every template.
const GIVEN_TO_EVERY_MAIL: [&str; 2] = ["organization", "link"];

fn sources(folder: &Path, ending: &str, found: &mut Vec<PathBuf>) {
    let Ok(entries) = fs::read_dir(folder) else { return };
    for entry in entries.map(|entry| entry.expect("readable").path()) {
        if entry.is_dir() {
            sources(&entry, ending, found);
        } else if entry.extension().is_some_and(|extension| extension == ending) {
            found.push(entry);
        }
    }
}

/// All files of the workspace's crates below `folder` (`src`, `templates`).
fn files(folder: &str, ending: &str) -> Vec<PathBuf> {
    let crates = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("a workspace");
    let mut found = Vec::new();
    for room in fs::read_dir(crates).expect("the workspace").map(|entry| entry.expect("readable").path()) {
        sources(&room.join(folder), ending, &mut found);
    }
    found.sort();
    found
}

/// A source without its tests and comments, line ends kept so that lines can be counted.
fn spoken(path: &Path) -> String {
    let source = fs::read_to_string(path).expect("readable");
    let mut lines: Vec<&str> = source.lines().collect();
    let is_inline_tests =
        |pair: &[&str]| pair[0] == "#[cfg(test)]" && pair[1].starts_with("mod ") && pair[1].ends_with('{');
    if let Some(tests) = lines.windows(2).position(is_inline_tests) {
        lines.truncate(tests);
    }
    let without_comment = |line: &str| if line.trim_start().starts_with("//") { "" } else { line }.to_owned();
    lines.into_iter().map(without_comment).collect::<Vec<_>>().join("\n")
}

/// All Rust sources but those that are compiled for tests only.
fn rust_sources() -> Vec<PathBuf> {
    let all = files("src", "rs");
    let mut for_tests = BTreeSet::new();
    for path in &all {
        let source = fs::read_to_string(path).expect("readable");
        let folder = path.parent().expect("a folder");
        for declared in source.split("#[cfg(test)]").skip(1) {
            let line = declared.trim_start().lines().next().unwrap_or_default();
            if let Some((_, name)) =
                line.trim_end_matches(';').split_once("mod ").filter(|_| line.ends_with(';'))
            {
                let own_folder = path.with_extension("");
                for folder in [folder, own_folder.as_path()] {
                    for_tests.insert(folder.join(format!("{name}.rs")));
                    for_tests.insert(folder.join(name).join("mod.rs"));
                }
            }
        }
    }
    let test_kit = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("a workspace").join("testkit");
    all.into_iter().filter(|path| !for_tests.contains(path) && !path.starts_with(&test_kit)).collect()
}

/// Each string literal with its offset. Codes have no escapes, so a plain reading is enough.
fn literals(source: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    let mut rest = 0;
    while let Some(open) = source[rest..].find('"').map(|at| rest + at) {
        let line_end = source[open..].find('\n').map_or(source.len(), |at| open + at);
        match source[open + 1..line_end].find('"') {
            Some(length) => {
                found.push((open, &source[open + 1..open + 1 + length]));
                rest = open + length + 2;
            }
            None => rest = open + 1,
        }
        if rest >= source.len() {
            break;
        }
    }
    found
}

/// Whether a text can be a code: two parts or more, of small letters, digits and dashes.
fn is_code(text: &str) -> bool {
    let part = |part: &str| {
        !part.is_empty()
            && part.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
    };
    text.contains('.') && text.split('.').all(part) && text.as_bytes()[0].is_ascii_lowercase()
}

/// The names in the `.with("name", …)` that follow a `Message::new("…")` ending at `end`.
fn handed_over(source: &str, end: usize) -> BTreeSet<String> {
    let mut names = BTreeSet::new();
    let mut rest = source[end..].trim_start();
    while let Some(call) = rest.strip_prefix(".with(") {
        if let Some(name) = call.trim_start().strip_prefix('"').and_then(|name| name.split('"').next()) {
            names.insert(name.to_owned());
        }
        let mut depth = 1;
        let close = call.char_indices().find(|(_, c)| {
            depth += match c {
                '(' => 1,
                ')' => -1,
                _ => 0,
            };
            depth == 0
        });
        let Some((close, _)) = close else { break };
        rest = call[close + 1..].trim_start();
    }
    names
}

fn line_of(source: &str, offset: usize) -> usize {
    source[..offset].matches('\n').count() + 1
}

/// Codes of `Message::new("…")`, of lists named `CODES`, and every other literal that begins like one of our
/// codes (a code kept in a table or picked by a `match` is said by its area).
fn codes_in_rust() -> Vec<Use> {
    let texts = Texts::load();
    let areas: BTreeSet<&str> = texts.codes("en").filter_map(|id| id.split('-').next()).collect();
    let mut uses = Vec::new();
    for path in rust_sources() {
        let source = spoken(&path);
        for (offset, text) in literals(&source) {
            let in_message = source[..offset].trim_end().ends_with("Message::new(");
            let in_list = source[..offset].rsplit_once("CODES").is_some_and(|(_, between)| {
                between.starts_with(':') && between.contains('[') && !between.contains(';')
            });
            let file_name =
                [".html", ".ftl", ".toml", ".css", ".js", ".svg"].iter().any(|end| text.ends_with(end));
            let in_area = is_code(text)
                && !PLACES.contains(&text)
                && !BEGINNINGS.contains(&text)
                && text.split('.').next().is_some_and(|area| areas.contains(area))
                && !file_name;
            if !(in_message || in_list || in_area) {
                continue;
            }
            let end = offset + text.len() + 2;
            let arguments = in_message.then(|| {
                source[end..]
                    .trim_start()
                    .strip_prefix(')')
                    .map(|rest| handed_over(&source, source.len() - rest.len()))
            });
            let place = format!("{}:{}", path.display(), line_of(&source, offset));
            uses.push(Use { code: text.to_owned(), place, arguments: arguments.flatten() });
        }
    }
    uses
}

/// Codes of `t("…")` in the templates.
fn codes_in_templates() -> Vec<Use> {
    let mut uses = Vec::new();
    for path in files("templates", "html") {
        let source = fs::read_to_string(&path).expect("readable");
        for (offset, _) in source.match_indices("t(\"") {
            let before = source[..offset].chars().next_back();
            if before.is_some_and(|c| c.is_alphanumeric() || c == '_') {
                continue;
            }
            let code = source[offset + 3..].split('"').next().unwrap_or_default().to_owned();
            let place = format!("{}:{}", path.display(), line_of(&source, offset));
            uses.push(Use { code, place, arguments: None });
        }
    }
    uses
}

/// The ids that only the staff sites speak of.
fn ids_of_staff() -> BTreeSet<String> {
    let mut english = Vec::new();
    sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/en"), "ftl", &mut english);
    let mut ids = BTreeSet::new();
    for path in english.iter().filter(|path| is_for_staff(path)) {
        let source = fs::read_to_string(path).expect("readable");
        let starts = source.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_alphabetic()));
        ids.extend(starts.filter_map(|line| line.split_once(" =")).map(|(id, _)| id.to_owned()));
    }
    ids
}

/// The codes of `all` that `locale` must have: all of them, or those that are not for staff alone.
fn needed<'a>(texts: &Texts, locale: &String, all: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let left_out = if texts.staff_locales().contains(locale) { BTreeSet::new() } else { ids_of_staff() };
    all.filter(|code| !left_out.contains(&code.replace('.', "-"))).collect()
}

/// A mail is named by its template; what is said is its subject and first paragraph.
fn is_known(texts: &Texts, locale: &str, code: &str) -> bool {
    let mail = || ["subject", "body-1"].iter().all(|part| texts.is_known(locale, &format!("{code}.{part}")));
    texts.is_known(locale, code) || (code.starts_with("mail.") && mail())
}

fn assert_known(uses: &[Use]) {
    let texts = Texts::load();
    let mut missing = Vec::new();
    for locale in texts.locales() {
        let needed: BTreeSet<&str> =
            needed(&texts, locale, uses.iter().map(|one| one.code.as_str())).into_iter().collect();
        let spoken = uses.iter().filter(|one| EventKind::from_code(&one.code).is_none());
        for one in spoken.filter(|one| needed.contains(one.code.as_str())) {
            if !is_known(&texts, locale, &one.code) {
                missing.push(format!("{locale}: {} at {}", one.code, one.place));
            }
        }
    }
    assert!(missing.is_empty(), "without words:\n{}", missing.join("\n"));
}

#[test]
fn every_code_in_the_sources_is_known_in_every_language() {
    let uses = codes_in_rust();
    assert!(uses.len() > 100, "the scan finds codes: {}", uses.len());
    assert_known(&uses);
}

#[test]
fn every_code_in_the_templates_is_known_in_every_language() {
    assert_known(&codes_in_templates());
}

#[test]
fn codes_made_at_run_time_are_known_in_every_language() {
    let texts = Texts::load();
    let refusals = [
        Refusal::WrongPassword,
        Refusal::LogonHours,
        Refusal::Workstation,
        Refusal::PasswordExpired,
        Refusal::AccountDisabled,
        Refusal::AccountExpired,
        Refusal::MustChange,
        Refusal::LockedOut,
        Refusal::TooShort,
        Refusal::NotComplex,
        Refusal::InHistory,
        Refusal::TooYoung,
        Refusal::PasswordPolicy,
        Refusal::NotPermitted,
        Refusal::Unwilling,
        Refusal::ChangeForbidden,
    ];
    let tasks = [
        "register",
        "manage-profile",
        "forgot-password",
        "manage-passwords",
        "unlock-account",
        "my-notifications",
        "passcode",
        "activate-account",
        "forgot-user-name",
        "sign-in",
    ];
    let mut codes: Vec<String> = EventKind::ALL.iter().map(|kind| format!("event.{}", kind.code())).collect();
    for area in ["reset", "change", "unlock", "enable", "require-change", "sign-in"] {
        codes.extend(refusals.iter().map(|refusal| format!("{area}.refused.{}", refusal.code())));
    }
    for task in tasks {
        codes.extend(["name", "description"].map(|part| format!("task.{task}.{part}")));
    }
    for task in tasks.into_iter().chain(["other"]) {
        codes.extend(["title", "lead"].map(|part| format!("run.done.{task}.{part}")));
    }
    codes.extend(refusals.iter().map(|refusal| format!("helpdesk.refused.{}", refusal.code())));
    codes.extend(EvidenceKind::ALL.iter().map(|kind| format!("helpdesk.proved.{}", kind.code())));
    codes.extend((0..=4).map(|score| format!("strength.{score}")));
    codes.extend(BulkKind::ALL.map(|kind| format!("bulk.kind.{}", kind.code())));
    codes.extend(BulkJobState::ALL.map(|state| format!("bulk.state.{}", state.code())));
    codes.extend(BulkState::ALL.iter().map(|state| format!("bulk.item.{}", state.code())));
    for area in ["left-out", "detail"] {
        codes.extend(LeftOut::ALL.map(|reason| format!("bulk.{area}.{}", reason.code())));
    }
    codes.extend(["recovered", "unanswered", "not-permitted"].map(|code| format!("bulk.detail.{code}")));
    codes.extend(
        ["directory", "store", "connection", "author", "defect"].map(|code| format!("bulk.note.{code}")),
    );
    for locale in texts.locales() {
        for code in needed(&texts, locale, codes.iter().map(String::as_str)) {
            assert!(texts.is_known(locale, code), "{locale}: {code}");
        }
    }
}

/// The first text in quotes after `mark`, wherever `mark` stands.
fn quoted_after(source: &str, mark: &str) -> BTreeSet<String> {
    let after = source.split(mark).skip(1);
    after.filter_map(|rest| rest.split('"').nth(1)).map(str::to_owned).collect()
}

/// The tasks of the presets, and which of them operators run.
fn shipped_tasks() -> (BTreeSet<String>, BTreeSet<String>) {
    let presets: Vec<String> =
        files("presets", "toml").iter().map(|path| fs::read_to_string(path).expect("readable")).collect();
    let all = presets.iter().flat_map(|source| quoted_after(source, "[[policies.workflows]]\nid = "));
    let of_operators = |source: &String| -> Vec<String> {
        let before = source.split("\nkind = \"helpdesk\"");
        let names = before.filter_map(|part| part.rsplit_once("id = \"")?.1.strip_suffix('"'));
        names.map(str::to_owned).collect()
    };
    (all.collect(), presets.iter().flat_map(of_operators).collect())
}

#[test]
fn every_task_that_ships_has_words_of_its_own() {
    let texts = Texts::load();
    let (tasks, of_operators) = shipped_tasks();
    assert!(tasks.contains("forgot-password"), "the scan finds tasks: {tasks:?}");
    assert!(of_operators.contains("helpdesk-verify") && of_operators.is_subset(&tasks), "{of_operators:?}");
    for locale in texts.locales() {
        for task in &tasks {
            let names = ["name", "description"].map(|part| format!("task.{task}.{part}"));
            let ends = ["title", "lead"].map(|part| format!("run.done.{task}.{part}"));
            for code in needed(&texts, locale, names.iter().chain(&ends).map(String::as_str)) {
                assert!(texts.is_known(locale, code), "{locale}: {code}");
            }
            let own = ["mail.success.subject", "mail.failure.subject", "activity.notifications.on-success"];
            let operators = [
                "mail.helpdesk-success.subject",
                "mail.helpdesk-success.body-1",
                "mail.helpdesk-failure.subject",
                "mail.helpdesk-failure.body-1",
                "activity.notifications.helpdesk-success",
                "activity.notifications.helpdesk-failure",
            ];
            let codes = if of_operators.contains(task) { &operators[..] } else { &own[..] };
            for code in codes {
                let say = |task: &str| {
                    let message = domain::message::Message::new("text.verbatim").with("task", task);
                    let code = (*code).to_owned().into();
                    let message = domain::message::Message { code, ..message }.with("operator", "Y");
                    texts.say(locale, &message.with("organization", "X"))
                };
                assert_ne!(
                    say(task),
                    say("other").replace("other", task),
                    "{locale}: {code} has no words for {task}"
                );
            }
        }
    }
}

/// What stands in for a sentence when it is said to an operator must be able to take its place.
#[test]
fn what_is_said_to_operators_stands_for_a_sentence_that_there_is_and_takes_its_arguments() {
    let texts = Texts::load();
    let all: BTreeSet<String> = texts.codes("en").map(str::to_owned).collect();
    let mut stand_ins = 0;
    for id in &all {
        let Some(own) = id.strip_prefix("helpdesk-") else { continue };
        if ["activity-", "run-", "task-"].iter().any(|area| own.starts_with(area)) {
            assert!(all.contains(own), "{id} stands for nothing");
            assert!(asked_for(id).is_subset(&asked_for(own)), "{id} asks for more than {own} is given");
            stand_ins += 1;
        }
    }
    assert!(stand_ins > 15, "the scan finds them: {stand_ins}");
}

#[test]
fn every_proof_and_registration_can_be_offered_in_every_language() {
    let texts = Texts::load();
    let proofs: BTreeSet<String> = rust_sources()
        .iter()
        .map(|path| spoken(path))
        .filter(|source| source.contains("proof::proves("))
        .flat_map(|source| quoted_after(&source, "const KIND: &'static str = "))
        .collect();
    assert!(proofs.contains("mail-code"), "the scan finds proofs: {proofs:?}");
    // What people change of their registration may stand in a choice as well, but for what is none of it.
    let not_registered = ["agreement", "get-passcode", "open-session", "subscribe-to-notifications"];
    let registers = |source: &String| {
        source.contains("impl Activity for")
            && ["Profile", "Factor"]
                .iter()
                .any(|effect| source.contains(&format!("effect: Effect::{effect}")))
            && !source.contains("const PLACE: Place = Place::Helpdesk")
    };
    let registrations: BTreeSet<String> = rust_sources()
        .iter()
        .map(|path| spoken(path))
        .filter(registers)
        .flat_map(|source| quoted_after(&source, "const KIND: &'static str = "))
        .filter(|kind| !not_registered.contains(&kind.as_str()))
        .collect();
    assert!(registrations.contains("register-questions"), "the scan finds registrations: {registrations:?}");
    assert!(registrations.contains("remember-browser"), "and what is not called so: {registrations:?}");
    let codes: Vec<String> = proofs
        .iter()
        .chain(&registrations)
        .flat_map(|proof| ["", "-hint"].map(|end| format!("activity.methods.option-{proof}{end}")))
        .collect();
    for locale in texts.locales() {
        for code in needed(&texts, locale, codes.iter().map(String::as_str)) {
            assert!(texts.is_known(locale, code), "{locale}: {code}");
        }
    }
}

/// A sentence that asks for an argument which nobody hands over would show `{$minutes}` to a person.
#[test]
fn every_sentence_gets_the_arguments_it_asks_for() {
    let texts = Texts::load();
    let mut wrong = Vec::new();
    for one in codes_in_rust() {
        let Some(given) = &one.arguments else { continue };
        let parts: Vec<String> = if texts.is_known("en", &one.code) {
            vec![one.code.clone()]
        } else {
            (1..=9)
                .map(|number| format!("{}.body-{number}", one.code))
                .chain([format!("{}.subject", one.code)])
                .collect()
        };
        for part in parts.iter().filter(|part| texts.is_known("en", part)) {
            for asked in asked_for(&part.replace('.', "-")) {
                if !given.contains(&asked) && !GIVEN_TO_EVERY_MAIL.contains(&asked.as_str()) {
                    wrong.push(format!("{part} asks for {asked}, which is not given at {}", one.place));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The names after `$` in the English source of `id`.
fn asked_for(id: &str) -> BTreeSet<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales/en");
    let mut names = BTreeSet::new();
    let mut sources_of_english = Vec::new();
    sources(&folder, "ftl", &mut sources_of_english);
    for path in sources_of_english {
        let source = fs::read_to_string(path).expect("readable");
        let mut inside = false;
        for line in source.lines() {
            if line.starts_with(|c: char| c.is_ascii_alphabetic()) {
                inside = line.split_once('=').is_some_and(|(name, _)| name.trim() == id);
            }
            if inside {
                for part in line.split('$').skip(1) {
                    names.insert(
                        part.chars().take_while(|c| c.is_alphanumeric() || *c == '-' || *c == '_').collect(),
                    );
                }
            }
        }
    }
    names
}
