//! A TPM in software (swtpm) with the real tools: the key sealed and opened, and what is told when the TPM is
//! another one, was cleared, or is not there.

use std::{
    fs,
    path::{Path, PathBuf},
    process::Command,
    time::Duration,
};

use domain::secret::Secret;
use offline::{
    Asker, Fault, Program, SealFault, SystemClock, Tpm,
    keys::{KeptKey, KeyPlace, Keys},
    medium::Folder,
    settings::{Settings, TpmSettings},
    state::{Identity, State},
    status::{Grade, Line, look},
};
use vault::{OsEntropy, offline::DeviceKey};

use crate::{
    binary::{is_root, reset, run},
    site::{Server, enrolled},
    sssd::{CACHE, attributes, cache, value},
    support::{ABOUT, Computer},
};

const SWTPM: &str = "/usr/bin/swtpm";
const TOOLS: &str = "/usr/bin/tpm2";
/// Runs a command, writes down what it was, and then does what the kernel does for `/dev/tpmrm0`: it puts away what
/// a command left in the TPM. `$0` is the list, `$1` the command and `$2` the way to the TPM.
const MANAGED: &str = "printf '%s\\n' \"$*\" >>\"$0\"; /usr/bin/tpm2 \"$@\"; code=$?; \
                       /usr/bin/tpm2 flushcontext \"$2\" --transient-object >&2; exit $code";

/// A TPM, in a folder of its own.
struct Chip {
    place: tempfile::TempDir,
    pid: rustix::process::Pid,
}

impl Chip {
    /// A new one; `None` where the programs are not installed.
    fn new() -> Option<Self> {
        if !Path::new(SWTPM).is_file() || !Path::new(TOOLS).is_file() {
            let required = std::env::var_os("RECLAVE_TEST_REQUIRE_PEERS").is_some();
            assert!(!required, "swtpm or tpm2-tools are not installed: cargo xtask peers install");
            eprintln!("skipped: {SWTPM} or {TOOLS} is not there (Debian packages swtpm and tpm2-tools)");
            return None;
        }
        let place = tempfile::tempdir().unwrap();
        let folder = place.path().display();
        // It goes to the background when it listens.
        let started = Command::new(SWTPM)
            .args(["socket", "--tpm2", "--daemon", "--flags", "not-need-init,startup-clear"])
            .arg("--tpmstate")
            .arg(format!("dir={folder}"))
            .arg("--server")
            .arg(format!("type=unixio,path={folder}/tpm"))
            .arg("--ctrl")
            .arg(format!("type=unixio,path={folder}/tpm.ctrl"))
            .arg("--pid")
            .arg(format!("file={folder}/pid"))
            .status();
        assert!(started.unwrap().success());
        let pid = fs::read_to_string(place.path().join("pid")).unwrap();
        let pid = rustix::process::Pid::from_raw(pid.trim().parse().unwrap()).unwrap();
        Some(Self { place, pid })
    }

    fn settings(&self) -> TpmSettings {
        let list = self.list().display().to_string();
        TpmSettings {
            tcti: format!("swtpm:path={}/tpm", self.place.path().display()),
            program: ["/bin/sh", "-c", MANAGED, &list].map(str::to_owned).to_vec(),
            timeout: 60,
        }
    }

    /// A keeper of keys that seals.
    fn keys(&self, folder: &Path) -> Keys {
        let TpmSettings { tcti, program, .. } = self.settings();
        let program = Program::new(&program, Duration::from_secs(60)).unwrap();
        Keys::new(KeyPlace::Tpm, Some(Tpm { program, tcti, folder: folder.to_owned() }))
    }

    fn list(&self) -> PathBuf {
        self.place.path().join("list")
    }

    /// The commands that it was given since it was asked last.
    fn commands(&self) -> Vec<String> {
        let list = fs::read_to_string(self.list()).unwrap_or_default();
        fs::write(self.list(), "").unwrap();
        list.lines().map(|line| line.split(' ').next().unwrap_or_default().to_owned()).collect()
    }

    /// What "clear the TPM" in the firmware does.
    fn clear(&self) {
        let done = Command::new(TOOLS).arg("clear").arg(format!("--tcti={}", self.settings().tcti)).status();
        assert!(done.unwrap().success());
    }
}

impl Drop for Chip {
    fn drop(&mut self) {
        let _ = rustix::process::kill_process(self.pid, rustix::process::Signal::TERM);
    }
}

/// Settings of a computer in a folder.
fn settings(place: &Path, key: KeyPlace, tpm: TpmSettings) -> Settings {
    let mut settings = Settings { key, tpm, state_dir: place.join("state"), ..Settings::default() };
    settings.socket = place.join("offline.sock");
    settings
}

/// Settings as a file, of a computer whose passwords are in a cache of SSSD.
fn file(place: &Path, server: &str, db_dir: &Path, settings: &Settings) -> PathBuf {
    let mut settings = settings.clone();
    server.clone_into(&mut settings.server);
    db_dir.clone_into(&mut settings.sssd.db_dir);
    let path = place.join("offline.toml");
    fs::write(&path, toml::to_string(&settings).unwrap()).unwrap();
    path
}

fn line(settings: &Settings) -> Line {
    look(settings, &SystemClock).into_iter().find(|line| line.what == "key").unwrap()
}

fn enroll(settings: &Settings, computer: &Computer) -> offline::keys::Kept {
    settings.engine().unwrap().enroll(&computer.device(), Computer::told()).unwrap()
}

/// Every file of a folder, with what is in it.
fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let found = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let name = |path: &Path| path.file_name().unwrap().to_string_lossy().into_owned();
    let mut files: Vec<_> = found.map(|path| (name(&path), fs::read(&path).unwrap())).collect();
    files.sort();
    files
}

#[test]
fn a_sealed_key_is_used_from_the_enrolment_to_a_password_in_the_cache() {
    if !is_root() {
        eprintln!("skipped: key and cache are root's");
        return;
    }
    let (Some(chip), Some((folder, path))) = (Chip::new(), cache(CACHE)) else { return };
    let computer = Computer::enrolled();
    let server = Server::start(vec![(200, enrolled(&computer))]);
    let place = tempfile::tempdir().unwrap();
    let settings = settings(place.path(), KeyPlace::Auto, chip.settings());
    let config = file(place.path(), &server.address, folder.path(), &settings);
    let code_file = place.path().join("code");
    fs::write(&code_file, "AAAA-BBBB-CCCC-DDDD\n").unwrap();
    let (code, text) = run(&config, &["enroll", "--code-file", code_file.to_str().unwrap()]);
    assert!(code == Some(0) && text.contains("sealed by this computer's TPM"), "{text}");
    let key = computer.key.to_text();
    for (name, bytes) in files(&settings.state_dir) {
        assert!(!String::from_utf8_lossy(&bytes).contains(key.expose()), "{name} has the key in clear");
        assert!(["device.json", "lock", "state.json"].contains(&name.as_str()), "{name} was left");
    }
    let list = fs::read_to_string(chip.list()).unwrap();
    assert!(list.contains("create ") && !list.contains(key.expose()), "the key is in no argument: {list}");
    let (code, text) = run(&config, &["status"]);
    assert!(code == Some(0) && text.contains("the TPM opens it"), "{text}");

    chip.commands();
    let (code, text) = reset(&config, &computer, "Correct-Horse-8");
    assert_eq!(code, Some(0), "{text}");
    assert_eq!(chip.commands(), ["createprimary", "load", "unseal"], "opened once for all steps");
    let hash = value(&attributes(&path, "ana"), "cachedPassword").map(offline::CryptHash::from_store);
    assert!(hash.unwrap().is_of(&Secret::new("Correct-Horse-8")));
}

#[test]
fn a_key_is_opened_once_for_all_conversations_and_anew_after_an_enrolment() {
    let Some(chip) = Chip::new() else { return };
    let (mut computer, place) = (Computer::enrolled(), tempfile::tempdir().unwrap());
    let engine = computer.engine_with(chip.keys(place.path()));
    engine.enroll(&computer.device(), Computer::told()).unwrap();
    chip.commands();
    let account = engine.account("ana", Asker::Root).unwrap();
    let shown = engine.challenge(&account).unwrap();
    assert!(shown.challenge.is_genuine(&computer.key));
    let code = computer.free_response(&shown.challenge, "ana");
    let begun = engine.begin(&account, &shown.challenge, &code).unwrap().unwrap();
    engine.finish(begun, &Secret::new("right")).unwrap();
    let report = engine.report(&ABOUT).unwrap();
    assert_eq!(report.key.to_text().expose(), computer.key.to_text().expose());
    assert_eq!(chip.commands(), ["createprimary", "load", "unseal"]);
    computer.key = DeviceKey::generate(&OsEntropy);
    // By another process, as `reclave-offline enroll` beside the helper.
    let other = computer.engine_with(chip.keys(place.path()));
    other.enroll(&computer.device(), Computer::told()).unwrap();
    assert!(engine.challenge(&account).unwrap().challenge.is_genuine(&computer.key));
}

#[test]
fn a_state_that_was_copied_to_another_computer_is_not_opened_there_and_stays_as_it_is() {
    let (Some(own), Some(other)) = (Chip::new(), Chip::new()) else { return };
    let (computer, place) = (Computer::enrolled(), tempfile::tempdir().unwrap());
    let here = settings(place.path(), KeyPlace::Auto, own.settings());
    assert!(matches!(enroll(&here, &computer).key, KeptKey::Sealed(_)));
    assert_eq!(line(&here).grade, Grade::Good);

    let there = settings(place.path(), KeyPlace::Auto, other.settings());
    let before = files(&there.state_dir);
    let opened = line(&there);
    assert!(opened.grade == Grade::Bad && opened.text.contains("reclave-offline enroll"), "{opened:?}");
    let engine = there.engine().unwrap();
    let report = engine.report(&ABOUT);
    assert!(matches!(report, Err(Fault::Unopened(SealFault::Foreign))), "{report:?}");
    let mut nowhere = there.clone();
    nowhere.tpm.tcti = "device:/nowhere/tpmrm0".to_owned();
    assert!(line(&nowhere).grade == Grade::Bad && line(&nowhere).text.contains("/nowhere/tpmrm0"));
    let report = nowhere.engine().unwrap().report(&ABOUT);
    assert!(matches!(report, Err(Fault::Unopened(SealFault::NoDevice(_)))), "{report:?}");
    assert!(files(&there.state_dir) == before, "nothing was changed");
    assert!(here.engine().unwrap().report(&ABOUT).is_ok());
}

#[test]
fn a_tpm_that_was_cleared_is_told_counts_no_try_and_a_new_enrolment_helps() {
    let Some(chip) = Chip::new() else { return };
    let (computer, place) = (Computer::enrolled(), tempfile::tempdir().unwrap());
    let engine = || computer.engine_with(chip.keys(place.path()));
    engine().enroll(&computer.device(), Computer::told()).unwrap();
    let first = engine();
    let account = first.account("ana", Asker::Root).unwrap();
    let shown = first.challenge(&account).unwrap();
    let remembered = |computer: &Computer| State::load(&computer.disk, computer.id).unwrap();
    let before = remembered(&computer);
    chip.clear();
    let code = computer.free_response(&shown.challenge, "ana");
    let begun = engine().begin(&account, &shown.challenge, &code);
    assert!(matches!(begun, Err(Fault::Unopened(SealFault::Foreign))), "{begun:?}");
    assert!(matches!(engine().challenge(&account), Err(Fault::Unopened(SealFault::Foreign))));
    assert_eq!(remembered(&computer), before, "no try and no challenge is counted");
    // What happened is still known, and told by the new enrolment.
    first.begin(&account, &shown.challenge, "?").unwrap().unwrap_err();
    engine().enroll(&computer.device(), Computer::told()).unwrap();
    assert_eq!(remembered(&computer).happened.len(), 1);
    assert!(engine().challenge(&account).is_ok());
}

#[test]
fn without_a_tpm_the_key_is_in_a_file_and_it_is_told_why() {
    let (computer, place) = (Computer::enrolled(), tempfile::tempdir().unwrap());
    let absent = TpmSettings { tcti: "device:/nowhere/tpmrm0".to_owned(), ..TpmSettings::default() };
    let auto = settings(place.path(), KeyPlace::Auto, absent);
    let kept = enroll(&auto, &computer);
    assert!(matches!((&kept.key, &kept.bare), (KeptKey::Plain(_), Some(SealFault::NoDevice(_)))), "{kept:?}");
    let told = line(&auto);
    assert!(told.grade == Grade::Good && told.text.contains("/nowhere/tpmrm0"), "{told:?}");

    let tools = vec!["/nowhere/tpm2".to_owned()];
    let bare = TpmSettings { tcti: "swtpm:path=/nowhere".to_owned(), program: tools, timeout: 20 };
    let auto = settings(place.path(), KeyPlace::Auto, bare);
    assert!(matches!(enroll(&auto, &computer).bare, Some(SealFault::NoProgram(_))));
    assert!(line(&auto).text.contains("install the package tpm2-tools"), "{:?}", line(&auto));
    let as_wished = Settings { key: KeyPlace::File, ..auto };
    assert!(enroll(&as_wished, &computer).bare.is_none());
    let folder = Folder::look_at(&as_wished.state_dir).unwrap();
    assert!(matches!(Identity::load(&folder).unwrap().unwrap().key, KeptKey::Plain(_)));
}

#[test]
fn a_key_in_a_file_is_noted_where_a_tpm_could_seal_it() {
    let Some(chip) = Chip::new() else { return };
    let (computer, place) = (Computer::enrolled(), tempfile::tempdir().unwrap());
    enroll(&settings(place.path(), KeyPlace::File, chip.settings()), &computer);
    let auto = settings(place.path(), KeyPlace::Auto, chip.settings());
    let before = files(&auto.state_dir);
    let told = line(&auto);
    assert!(told.grade == Grade::Note && told.text.contains("reclave-offline enroll"), "{told:?}");
    assert!(files(&auto.state_dir) == before, "a diagnosis changes nothing");
    assert_eq!(line(&Settings { key: KeyPlace::File, ..auto }).grade, Grade::Good);
}

#[test]
fn where_a_key_must_be_sealed_and_cannot_be_no_code_is_used_up() {
    if !is_root() {
        eprintln!("skipped: an enrolment needs root");
        return;
    }
    let (computer, place) = (Computer::enrolled(), tempfile::tempdir().unwrap());
    let server = Server::start(vec![(200, enrolled(&computer))]);
    let absent = TpmSettings { tcti: "device:/nowhere/tpmrm0".to_owned(), ..TpmSettings::default() };
    let settings = settings(place.path(), KeyPlace::Tpm, absent);
    let config = file(place.path(), &server.address, place.path(), &settings);
    let code_file = place.path().join("code");
    fs::write(&code_file, "AAAA-BBBB-CCCC-DDDD\n").unwrap();
    let (code, text) = run(&config, &["enroll", "--code-file", code_file.to_str().unwrap()]);
    assert_eq!(code, Some(1), "{text}");
    assert!(text.contains("/nowhere/tpmrm0") && text.contains("key = \"auto\""), "{text}");
    assert!(server.requests.lock().unwrap().is_empty(), "the site was not asked");
    assert!(!settings.state_dir.join("device.json").exists());
}
