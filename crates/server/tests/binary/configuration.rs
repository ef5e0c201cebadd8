//! `reclave config export`, `plan`, `apply`, `history` and `rollback` on a store, and the examples of their
//! documentation.

use std::{collections::VecDeque, path::Path, process::Command};

use serde_json::Value;

use crate::program::{Ended, Place, run};

/// The documentation whose examples are run.
const DOCUMENTATION: &str = include_str!("../../../../docs/configuration.md");

/// A realm on a store of its own.
struct Realm {
    place: Place,
    settings: String,
}

impl Realm {
    fn new() -> Self {
        let place = Place::new();
        let settings = place.write(&format!(
            "key_file = \"{}\"\n[web]\npublic_url = \"http://localhost:8080\"\n[store]\nurl = \"{}\"\n",
            place.path("keys.toml").display(),
            place.store(),
        ));
        Self { place, settings }
    }

    /// Runs `reclave config` on it.
    fn config(&self, arguments: &[&str]) -> Ended {
        run(&[&["config"], arguments, &["--config", &self.settings]].concat(), "")
    }

    /// As [`Self::config`], for what must go well; gives what it printed.
    fn good(&self, arguments: &[&str]) -> String {
        let ended = self.config(arguments);
        assert_eq!((ended.code, ended.err.as_str()), (Some(0), ""), "{arguments:?}: {ended:?}");
        ended.out
    }

    fn file(&self, name: &str, text: &str) -> String {
        let file = self.place.path(name);
        std::fs::write(&file, text).unwrap();
        file.to_str().unwrap().to_owned()
    }

    /// The document as it is in force, without secrets.
    fn exported(&self) -> String {
        // Without the empty list, so that a test can write connections behind the rest.
        self.good(&["export", "--without-secrets"]).replace("connections = []\n", "")
    }

    /// A file with this changed in the document in force.
    fn changed(&self, from: &str, to: &str) -> String {
        let document = self.exported();
        assert!(document.contains(from), "`{from}` is not in:\n{document}");
        let folder = tempfile::tempdir_in(self.place.folder.path()).unwrap().keep();
        let file = folder.join("changed.toml");
        std::fs::write(&file, document.replacen(from, to, 1)).unwrap();
        file.to_str().unwrap().to_owned()
    }

    fn events(&self) -> Vec<Value> {
        let ended = run(&["history", "export", "--config", &self.settings], "");
        ended.out.lines().map(|line| serde_json::from_str::<Value>(line).unwrap()["event"].take()).collect()
    }
}

/// The document without what a file says of itself.
fn body(file: &str) -> String {
    let lines = file.lines().filter(|line| !line.starts_with("export.") && !line.starts_with('#'));
    lines.collect::<Vec<_>>().join("\n")
}

const CONNECTION: &str = "\n[[connections]]\nid = \"corp\"\ncontrollers = [\"ldaps://dc1.example.com\"]\nbase = \"DC=example,DC=com\"\nbind_dn = \"svc\"\n";
const SECRET: &str = "the bind account's password";

#[test]
fn an_export_applied_to_an_empty_realm_gives_the_same_document_with_its_secrets() {
    let (here, there) = (Realm::new(), Realm::new());
    let document = here.exported() + CONNECTION + &format!("bind_password = \"{SECRET}\"\n");
    here.good(&["apply", &here.file("realm.toml", &document)]);
    let password = here.file("password", "correct horse battery\n");
    let sealed = here.good(&["export", "--password-file", &password]);
    assert!(!sealed.contains(SECRET));

    let file = there.file("sealed.toml", &sealed);
    let applied = there.good(&["apply", &file, "--password-file", &password]);
    assert!(applied.contains("+ connections") && !applied.contains(SECRET), "{applied}");
    assert_eq!(there.good(&["plan", &file, "--password-file", &password]), "no changes\n");
    assert_eq!(body(&there.exported()), body(&here.exported()));
    // Sealed there by the keys of there: the same file opened again gives what it gave here.
    assert_eq!(here.good(&["plan", &file, "--password-file", &password]), "no changes\n");
    for place in [&here, &there] {
        let stored = std::fs::read(place.place.path("reclave.db")).unwrap();
        let found = stored.windows(SECRET.len()).any(|window| window == SECRET.as_bytes());
        assert!(!found, "the secret is readable in the store");
    }
}

#[test]
fn a_generated_password_is_told_once_beside_the_file_and_opens_it() {
    let realm = Realm::new();
    let document = realm.exported() + CONNECTION + "bind_password = \"x\"\n";
    realm.good(&["apply", &realm.file("realm.toml", &document)]);
    let exported = realm.config(&["export", "--generate-password"]);
    assert_eq!(exported.code, Some(0));
    let password = exported.err.trim().rsplit(' ').next().unwrap();
    assert_eq!(password.split('-').count(), 6, "{}", exported.err);
    assert!(!exported.out.contains(password));
    let file = realm.file("sealed.toml", &exported.out);
    let typed = realm.file("password", &password.to_lowercase());
    assert_eq!(realm.good(&["plan", &file, "--password-file", &typed]), "no changes\n");
    realm.config(&["plan", &file]).fails_saying(&["sealed.toml", "give the password"]);
}

#[test]
fn a_secret_is_taken_from_the_file_that_the_document_names() {
    let realm = Realm::new();
    let secret = realm.file("bind", &format!("{SECRET}\n"));
    let document = realm.exported() + CONNECTION + &format!("bind_password = \"file:{secret}\"\n");
    let file = realm.file("realm.toml", &document);
    let applied = realm.good(&["apply", &file]);
    assert!(!applied.contains(SECRET) && !applied.contains(&secret), "{applied}");
    assert_eq!(realm.good(&["plan", &file]), "no changes\n");
    std::fs::remove_file(&secret).unwrap();
    realm.config(&["plan", &file]).fails_saying(&["connections.corp.bind_password", "bind"]);
}

#[test]
fn a_document_that_is_not_good_is_refused_as_a_whole_and_nothing_is_saved() {
    let realm = Realm::new();
    for (from, to, told) in [
        ("optional_count = 2", "optional_count = 9", "policies.everyone.questions.optional_count"),
        ("activity = \"reset-password\"", "activity = \"reset-passwrd\"", "reset-passwrd"),
        ("scope = []", "scope = [{ connection = \"nowhere\" }]", "policies.everyone.scope.connection"),
        (
            "[[password_policies]]",
            &format!("{}\n[[password_policies]]", CONNECTION.replace("ldaps://", "gopher://")),
            "gopher",
        ),
        ("schema = 1", "schema = 9", "schema = 9"),
        ("[mail]", "[mial]", "mial"),
    ] {
        let file = realm.changed(from, to);
        let refused = realm.config(&["apply", &file]);
        assert_eq!(refused.code, Some(1), "{to}: {refused:?}");
        assert!(refused.err.contains(told), "`{told}` is not in: {}", refused.err);
        assert_eq!(refused.out, "", "{to}");
        assert_eq!(realm.config(&["plan", &file]).code, Some(1), "{to}");
    }
    assert!(realm.good(&["history"]).starts_with("no revisions"), "something was saved");
    assert!(realm.events().iter().all(|event| event["kind"] != "configuration.applied"));
}

#[test]
fn a_revision_is_saved_with_its_event_and_the_author_and_a_changed_base_is_refused() {
    let realm = Realm::new();
    let file = realm.changed("threshold = 4", "threshold = 5");
    realm.good(&["apply", &file, "--author", "mei", "--comment", "Five tries", "--base", "0"]);
    let applied: Vec<Value> =
        realm.events().into_iter().filter(|event| event["kind"] == "configuration.applied").collect();
    assert_eq!(applied.len(), 1);
    assert_eq!((&applied[0]["actor"], &applied[0]["detail"]["revision"]), (&"mei".into(), &"1".into()));

    let other = realm.changed("threshold = 5", "threshold = 7");
    realm
        .config(&["apply", &other, "--base", "0"])
        .fails_saying(&["revision 1 is in force", "nothing was saved"]);
    assert_eq!(realm.good(&["apply", &file]), "no changes\n");
    assert_eq!(realm.good(&["history"]).lines().filter(|line| line.starts_with("revision")).count(), 1);
    realm.config(&["rollback", "7"]).fails_saying(&["no revision 7"]);
}

#[test]
fn a_revision_that_an_older_export_brings_back_is_the_one_that_was() {
    let realm = Realm::new();
    realm.good(&["apply", &realm.changed("threshold = 4", "threshold = 5")]);
    realm.good(&["apply", &realm.changed("threshold = 5", "threshold = 6")]);
    let first = realm.good(&["export", "--without-secrets", "--revision", "1"]);
    realm.good(&["rollback", "1"]);
    let now = realm.good(&["export", "--without-secrets"]);
    assert_eq!(body(&now), body(&first));
}

#[test]
fn an_exported_file_passes_the_check_and_starts_a_realm() {
    let realm = Realm::new();
    let file = realm.file("realm.toml", &realm.exported());
    let checked = run(&["config", "check", &file], "");
    assert_eq!(checked.code, Some(0), "{checked:?}");
}

/// Somebody who administers, and the directory that knows them.
const ADMINISTRATOR: &str = "\n[[staff.roles]]\nid = \"root\"\nrole = \"full\"\n\n[[staff.roles.people]]\nconnection = \"corp\"\nobject = \"00000000-0000-0000-0000-000000000001\"\nname = \"mei\"\n";

#[test]
fn what_asks_for_less_is_put_forward_where_the_realm_demands_four_eyes() {
    let realm = Realm::new();
    let document =
        realm.exported().replace("four_eyes = false", "four_eyes = true").replace("roles = []\n", "")
            + CONNECTION
            + &format!("bind_password = \"{SECRET}\"\n")
            + ADMINISTRATOR;
    realm.good(&["apply", &realm.file("realm.toml", &document)]);
    realm.good(&["apply", &realm.changed("threshold = 4", "threshold = 5")]);

    for (from, to) in
        [("assurance_floor = 3", "assurance_floor = 2"), ("four_eyes = true", "four_eyes = false")]
    {
        let file = realm.changed(from, to);
        let planned = realm.config(&["plan", &file]);
        assert_eq!(planned.code, Some(0), "{planned:?}");
        assert!(planned.err.contains("second administrator"), "{planned:?}");
        for told in ["It was put forward", "waits for a second administrator already"] {
            let waits = realm.config(&["apply", &file, "--author", "tom", "--comment", "Weaker"]);
            assert_eq!(waits.code, Some(3), "{waits:?}");
            assert!(waits.err.contains(told) && waits.err.contains("/admin/proposals"), "{waits:?}");
            assert!(!waits.out.contains("Saved"), "{waits:?}");
        }
        assert!(realm.exported().contains(from), "it is in force");
    }
    assert_eq!(realm.good(&["history"]).lines().filter(|line| line.starts_with("revision")).count(), 2);
    let proposed: Vec<Value> =
        realm.events().into_iter().filter(|event| event["kind"] == "configuration.proposed").collect();
    assert_eq!(proposed.len(), 2, "once for each");
    assert!(proposed.iter().all(|event| event["actor"] == "tom"), "{proposed:?}");

    // What goes back to a time with fewer demands waits, too.
    let first = realm.config(&["rollback", "1"]);
    assert_eq!(first.code, Some(0), "only the lock was another one: {first:?}");
}

/// One command of the documentation, and what it prints.
struct Example {
    command: String,
    expected: Vec<String>,
}

fn examples() -> Vec<Example> {
    let mut examples: Vec<Example> = Vec::new();
    let mut inside = false;
    for line in DOCUMENTATION.lines() {
        match (line, line.strip_prefix("$ ")) {
            ("```console", _) => inside = true,
            ("```", _) => inside = false,
            (_, Some(command)) if inside => {
                examples.push(Example { command: command.to_owned(), expected: Vec::new() });
            }
            _ if inside => examples.last_mut().unwrap().expected.push(line.to_owned()),
            _ => {}
        }
    }
    examples
}

/// Whether a line is what is expected, where `…` is any text.
fn is_like(line: &str, expected: &str) -> bool {
    let mut parts: VecDeque<&str> = expected.split('…').collect();
    let Some(rest) = line.strip_prefix(parts.pop_front().unwrap_or_default()) else { return false };
    match parts.len() {
        0 => rest.is_empty(),
        _ => parts
            .iter()
            .try_fold(rest, |rest, part| rest.split_once(part).map(|(_, after)| after))
            .is_some_and(|after| after.is_empty() || parts.back() == Some(&"")),
    }
}

#[test]
fn the_examples_of_the_documentation_print_what_it_says() {
    let folder = tempfile::tempdir().unwrap();
    let binary = Path::new(env!("CARGO_BIN_EXE_reclave")).parent().unwrap();
    let path = std::env::vars().find(|(name, _)| name == "PATH").unwrap().1;
    let examples = examples();
    assert!(examples.len() >= 18, "{}", examples.len());
    for Example { command, expected } in examples {
        let ended = Command::new("sh")
            .args(["-c", &command])
            .current_dir(folder.path())
            .env_clear()
            .env("PATH", format!("{}:{path}", binary.display()))
            .output()
            .unwrap();
        let out = String::from_utf8(ended.stdout).unwrap();
        let lines: Vec<&str> = out.lines().collect();
        let same = lines.len() == expected.len()
            && lines.iter().zip(&expected).all(|(line, expected)| is_like(line, expected));
        assert!(same, "{command}\nprints\n{out}\nand not\n{}\n{:?}", expected.join("\n"), ended.stderr);
    }
}
