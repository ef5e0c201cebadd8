//! The binary `reclave-offline` as it is installed: enrolled at a site, a reset line by line with a real cache of
//! SSSD, the diagnosis, and what it says when something is wrong.

use std::{
    fs,
    io::{BufRead as _, BufReader, Read as _, Write as _},
    path::{Path, PathBuf},
    process::{Command, Output, Stdio},
};

use domain::time::Clock as _;
use offline::SystemClock;
use vault::offline::Challenge;

use crate::{
    site::{Server, enrolled},
    sssd::{CACHE, attributes, cache, value},
    support::Computer,
};

fn command(config: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_reclave-offline"));
    command.arg("--config").arg(config).args(arguments);
    command.env_remove("LANG").env_remove("LC_ALL").env_remove("LC_MESSAGES");
    command
}

pub fn run(config: &Path, arguments: &[&str]) -> (Option<i32>, String) {
    let Output { status, stdout, stderr } = command(config, arguments).stdin(Stdio::null()).output().unwrap();
    (status.code(), String::from_utf8_lossy(&stdout).into_owned() + &String::from_utf8_lossy(&stderr))
}

pub fn is_root() -> bool {
    rustix::process::geteuid().is_root()
}

fn settings(place: &Path, server: &str, db_dir: &Path) -> PathBuf {
    let text = format!(
        "server = '{server}'\nstate_dir = '{0}/state'\nsocket = '{0}/offline.sock'\n\
         notify = ['/bin/sh', '-c', 'cat > {0}/told-$0']\npresent = ['/bin/echo', 'ana tty1']\n[sssd]\ndb_dir = '{1}'\n",
        place.display(),
        db_dir.display()
    );
    let path = place.join("offline.toml");
    fs::write(&path, text).unwrap();
    path
}

#[test]
fn help_names_every_command_and_each_has_its_own() {
    let (code, text) = run(Path::new("/nowhere"), &["--help"]);
    assert_eq!(code, Some(0));
    for name in ["enroll", "reset", "status", "report", "serve"] {
        assert!(text.contains(name), "{text}");
        let (code, own) = run(Path::new("/nowhere"), &[name, "--help"]);
        assert!(code == Some(0) && own.contains("--config"), "{own}");
    }
}

#[test]
fn settings_that_cannot_be_used_are_told_with_file_key_and_fix() {
    let place = tempfile::tempdir().unwrap();
    let path = place.path().join("offline.toml");
    fs::write(&path, "server = 'http://pw.corp.test'\n").unwrap();
    let (code, text) = run(&path, &["status"]);
    assert_eq!(code, Some(1));
    for part in ["offline.toml", "server", "http://pw.corp.test", "https://"] {
        assert!(text.contains(part), "{text}");
    }
    let (code, text) = run(Path::new("/nowhere/offline.toml"), &["status"]);
    assert!(code == Some(1) && text.contains("/nowhere/offline.toml"), "{text}");
}

#[test]
fn a_computer_that_is_not_enrolled_says_so_and_what_to_do() {
    if !is_root() {
        eprintln!("skipped: status needs root");
        return;
    }
    let place = tempfile::tempdir().unwrap();
    let config = settings(place.path(), "https://pw.corp.test", place.path());
    let (code, text) = run(&config, &["status"]);
    assert_eq!(code, Some(1), "{text}");
    assert!(!place.path().join("state").exists(), "a diagnosis changes nothing");
    let (code, text) = run(&config, &["report"]);
    assert!(code == Some(1) && text.contains("reclave-offline enroll"), "{text}");
}

/// Walks `reset --plain` with the site's key at hand.
pub fn reset(config: &Path, computer: &Computer, password: &str) -> (Option<i32>, String) {
    let mut child = command(config, &["reset", "--plain", "--account", "ana", "--language", "en"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let mut stdout = BufReader::new(child.stdout.take().unwrap());
    stdin.write_all(b"\n?\n").unwrap();
    let mut seen = String::new();
    let challenge = loop {
        let before = seen.len();
        assert!(stdout.read_line(&mut seen).unwrap() > 0, "{seen}");
        let both: Vec<&str> = seen.lines().rev().take(2).collect();
        let together: String = both.iter().rev().copied().collect();
        if let Ok(challenge) = Challenge::parse(&together) {
            break challenge;
        }
        assert!(seen.len() > before);
    };
    let off = SystemClock.now().as_millis() - computer.clock.now().as_millis();
    let response = computer.response(&challenge, "ana", password, off);
    stdin.write_all(format!("{response}\n{password}\n{password}\n").as_bytes()).unwrap();
    drop(stdin);
    stdout.read_to_string(&mut seen).unwrap();
    (child.wait().unwrap().code(), seen)
}

#[test]
fn from_the_enrolment_to_a_password_in_the_cache() {
    if !is_root() {
        eprintln!("skipped: key and cache are root's");
        return;
    }
    let Some((folder, path)) = cache(CACHE) else { return };
    let computer = Computer::enrolled();
    let reported = r#"{"site":null,"password_policy":null,"accounts":[{"account":"ana","state":"differs"}]}"#;
    let reminding = r#"{"site":null,"password_policy":null,"accounts":[],"reminders":[{"account":"ana",
        "rule":"password","text":"It expires within 3 days","link":"https://pw.corp.test/task/change"}]}"#;
    let answers = vec![(200, enrolled(&computer)), (200, reported.to_owned()), (200, reminding.to_owned())];
    let server = Server::start(answers);
    let place = tempfile::tempdir().unwrap();
    let config = settings(place.path(), &server.address, folder.path());
    let code_file = place.path().join("code");
    fs::write(&code_file, "AAAA-BBBB-CCCC-DDDD\n").unwrap();
    let (code, text) = run(&config, &["enroll", "--code-file", code_file.to_str().unwrap()]);
    assert_eq!(code, Some(0), "{text}");
    assert!(!text.contains(computer.key.to_text().expose()), "the key is not shown");
    let (code, text) = run(&config, &["status"]);
    assert_eq!(code, Some(0), "{text}");
    assert!(text.contains("cache_test.ldb") && text.contains(&computer.id.to_string()), "{text}");

    let before = attributes(&path, "ana");
    let (code, text) = reset(&config, &computer, "Correct-Horse-8");
    assert_eq!(code, Some(0), "{text}");
    let after = attributes(&path, "ana");
    let hash = value(&after, "cachedPassword").unwrap();
    assert_ne!(value(&before, "cachedPassword"), Some(hash));
    let hash = offline::CryptHash::from_store(hash);
    assert!(hash.is_of(&domain::secret::Secret::new("Correct-Horse-8")));

    let (code, text) = run(&config, &["report"]);
    assert_eq!(code, Some(3), "{text}");
    let body: serde_json::Value = serde_json::from_str(&server.requests.lock().unwrap()[1].body).unwrap();
    assert_eq!(body["happened"][0]["kind"], "offline-reset");
    let told = fs::read_to_string(place.path().join("told-ana")).unwrap();
    assert!(text.contains(told.trim()) && told.contains("ana"), "the person is told: {told}");

    let told = place.path().join("told-ana");
    run(&config, &["report", "--quiet"]);
    let body: serde_json::Value = serde_json::from_str(&server.requests.lock().unwrap()[2].body).unwrap();
    assert_eq!(body["present"], serde_json::json!(["ana"]));
    let reminder = "It expires within 3 days\nhttps://pw.corp.test/task/change\n";
    assert_eq!(fs::read_to_string(&told).unwrap(), reminder);
    fs::remove_file(&told).unwrap();
    run(&config, &["report", "--quiet"]);
    assert!(!told.exists(), "once on a day");
}

/// What a terminal showed, without what moves the cursor and sets colours.
fn without_escapes(shown: &str) -> String {
    let mut text = String::new();
    let mut rest = shown;
    while let Some((before, after)) = rest.split_once('\u{1b}') {
        text.push_str(before);
        text.push('\n');
        let end = after.find(|c: char| c.is_ascii_alphabetic()).map_or(after.len(), |end| end + 1);
        rest = &after[end..];
    }
    text + rest
}

/// The challenge on the screen: two lines of four groups.
fn challenge_on(shown: &str) -> Option<Challenge> {
    let text = without_escapes(shown);
    let is_line =
        |line: &&str| line.split("   ").count() == 4 && line.split("   ").all(|group| group.len() == 4);
    let lines: Vec<&str> = text.lines().filter(is_line).collect();
    lines.windows(2).rev().find_map(|pair| Challenge::parse(&pair.concat()).ok())
}

#[test]
fn the_full_screen_walks_to_the_end_and_gives_the_terminal_back() {
    if !is_root() || !Path::new("/usr/bin/script").is_file() {
        eprintln!("skipped: key and cache are root's, and the terminal is made by /usr/bin/script");
        return;
    }
    let Some((folder, path)) = cache(CACHE) else { return };
    let computer = Computer::enrolled();
    let server = Server::start(vec![(200, enrolled(&computer))]);
    let place = tempfile::tempdir().unwrap();
    let config = settings(place.path(), &server.address, folder.path());
    let code_file = place.path().join("code");
    fs::write(&code_file, "AAAA").unwrap();
    assert_eq!(run(&config, &["enroll", "--code-file", code_file.to_str().unwrap()]).0, Some(0));

    let wizard = format!(
        "stty cols 80 rows 24; exec {} --config {} reset --account ana --language en",
        env!("CARGO_BIN_EXE_reclave-offline"),
        config.display()
    );
    let mut child = Command::new("/usr/bin/script")
        .args(["-qefc", &wizard, "/dev/null"])
        .env("TERM", "xterm-256color")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let (mut keys, mut screen) = (child.stdin.take().unwrap(), child.stdout.take().unwrap());
    let mut shown = Vec::new();
    let mut until = |is_there: &dyn Fn(&str) -> bool| {
        let mut part = [0; 4_096];
        loop {
            let text = String::from_utf8_lossy(&shown).into_owned();
            if is_there(&text) {
                return text;
            }
            let length = screen.read(&mut part).unwrap();
            assert!(length > 0, "{text}");
            shown.extend_from_slice(&part[..length]);
        }
    };
    until(&|shown| shown.contains("Your user name:"));
    keys.write_all(b"\r").unwrap();
    until(&|shown| shown.contains('▀') && shown.contains("Response code:"));
    keys.write_all(b"?\r").unwrap();
    let shown = until(&|shown| challenge_on(shown).is_some());
    let off = SystemClock.now().as_millis() - computer.clock.now().as_millis();
    let response = computer.response(&challenge_on(&shown).unwrap(), "ana", "Correct-Horse-8", off);
    keys.write_all(format!("{response}\rCorrect-Horse-8\rCorrect-Horse-8\r").as_bytes()).unwrap();
    let shown = until(&|shown| shown.contains("works on this computer now"));
    assert!(!shown.contains("Correct-Horse-8"), "a password is not shown");
    keys.write_all(b"\r").unwrap();
    until(&|shown| shown.contains("\u{1b}[?1049l"));
    assert_eq!(child.wait().unwrap().code(), Some(0));
    let after = attributes(&path, "ana");
    let hash = offline::CryptHash::from_store(value(&after, "cachedPassword").unwrap());
    assert!(hash.is_of(&domain::secret::Secret::new("Correct-Horse-8")));
}
